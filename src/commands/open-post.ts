import { relative, resolve } from 'node:path'
import { UserError } from '../config/errors.ts'
import type { HandOff, PostSubject } from '../domain.ts'
import { loadDialects } from '../markdown/parse.ts'
import { tooComplex } from '../markdown/too-complex.ts'
import medium from '../platforms/medium/medium.ts'
import { openBlog } from '../read-blog.ts'
import { program } from '../text/program.ts'
import { type Desk, openDesk } from './command.ts'

export interface OpenPost {
  readonly desk: Desk
  readonly subject: PostSubject
  readonly handOff: HandOff
}

/**
 * One post of a blog on this machine, and its hand-off to Medium.
 * @param path from here, or from the folder of the blog
 * @throws UserError when it is none, or too much for the parser
 */
export async function openPost(path: string, dir: string): Promise<OpenPost> {
  const desk = openDesk(dir)
  const { located, blog } = await openBlog(desk.config, desk.world)
  const here = relative(desk.folder, resolve(path)).replaceAll('\\', '/')
  const found = located.find(({ post }) => post.path === here || post.path === path)
  if (found === undefined || found.post.unread === true) {
    throw new UserError(
      'post',
      `“${path}” is no post of this blog. Expected the file of one: run “${program} urls” to see them.`,
    )
  }
  const complex = tooComplex(found.post.body)
  if (complex !== null) {
    const line = found.post.bodyLine + complex.line - 1
    throw new UserError(
      'post',
      `${found.post.path}:${line}: ${complex.why}. Its copy would be empty.`,
    )
  }
  const subject: PostSubject = { post: found.post, address: found.address, blog }
  await loadDialects([found.post.path])
  return { desk, subject, handOff: medium.handOff(subject) }
}
