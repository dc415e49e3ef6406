import { bingWebmaster } from './bing-webmaster.ts'
import { hackerNews } from './hacker-news.ts'
import type { MentionSource } from './mention-source.ts'
import { stackOverflow } from './stack-overflow.ts'

/** Services that can be asked who names a page. */
export const mentionSources: readonly MentionSource[] = [hackerNews, stackOverflow, bingWebmaster]
