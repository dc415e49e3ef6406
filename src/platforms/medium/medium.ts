import { definePlatform } from '../define-platform.ts'
import { handOff, limits } from './hand-off.ts'
import { losses } from './losses/registry.ts'

export default definePlatform({
  id: 'medium',
  title: 'Medium',
  maxTags: limits.tags,
  maxTagLength: limits.tag,
  losses,
  handOff: subject => handOff(subject, losses),
})
