/** What a run with posts to look at does with them: most of the program, and loaded by it alone. */
export { announce, withAnnounced } from './announce.ts'
export { askDevto, withWritten } from './ask-devto.ts'
export { planPosts } from './plan-posts.ts'
export { seenInParts, seePosts } from './see-posts.ts'
