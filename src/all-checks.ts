import { checks } from './checks/registry.ts'
import type { Check } from './domain.ts'
import { platformChecks } from './platforms/registry.ts'

/** Every check: those on posts and pages, and one for each thing that Medium loses. */
export const allChecks: readonly Check[] = [...checks, ...platformChecks]
