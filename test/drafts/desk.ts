import type { Author, Draft, Post, Target } from '../../src/domain.ts'
import type { Brief, Matched } from '../../src/drafts/define-channel.ts'
import { gatherEvidence } from '../../src/drafts/evidence.ts'
import { pickerFor } from '../../src/drafts/pick-passages.ts'
import { writeDrafts } from '../../src/drafts/write-drafts.ts'
import { readPost } from '../../src/posts/read-post.ts'

export const url = 'https://notes.example/partial-indexes/'
export const post = readPost(
  'a.md',
  `---
title: Partial indexes in PostgreSQL
description: What a partial index saves, measured on a table of orders.
tags: [PostgreSQL, databases]
---
I run a shop whose table of orders has grown to 40 million rows. A partial index covers only the rows
that a query asks for. This is why it stays small.

## What it costs

The planner of PostgreSQL uses a partial index when it can prove its predicate. I measured both on one
machine, and the partial index took a tenth of the space.

## When it is the wrong tool

A predicate that changes with the day cannot be proved. TODO: a partial index of PostgreSQL needs a number here.

> Indexes are the best thing that databases ever got, and everybody should have them.

## Where the numbers are from

Read https://example.com for more on the partial index of PostgreSQL. I ran each query a thousand times
and took the median of all runs.
`,
)

export function matched(change: Partial<Target> = {}, more: Partial<Matched> = {}): Matched {
  return {
    target: {
      id: 'pg.example',
      kind: 'newsletter',
      name: 'Elephant Notes',
      url: 'https://pg.example',
      topics: ['postgresql'],
      ...change,
    },
    source: 'catalogue',
    score: 0.6,
    fit: 'good',
    because: [
      {
        signal: 'topic',
        text: 'It is about PostgreSQL, and so is your post.',
        evidence: 'https://pg.example',
      },
    ],
    terms: ['partial', 'index', 'PostgreSQL'],
    ...more,
  }
}

export function draftFor(place: Matched, author: Author = { name: 'Jo' }, of: Post = post): Draft {
  return writeDrafts([place], { post: of, url, author })[0]!
}

export function briefOf(place: Matched, author: Author = { name: 'Jo' }, of: Post = post): Brief {
  return {
    ...{ matched: place, post: of, url, plainUrl: url, author, voice: 'I', turn: 0, nth: 0 },
    evidence: gatherEvidence(place, of, url, author),
    pick: pickerFor(of, place, new Map(), 'beginning'),
  }
}
