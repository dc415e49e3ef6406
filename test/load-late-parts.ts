/** What a run loads when it misses it, is there for tests that call the core without a run. */
import { loadLateParts } from '../src/formats/late-part.ts'
import '../src/formats/script-tree.ts'
import '../src/formats/sitemap.ts'
import '../src/sites/pelican/slug.ts'

await loadLateParts()
