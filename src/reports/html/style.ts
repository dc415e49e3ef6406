/** The look of the page: one column of text beside its headings, in the colours of the reader's system. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1d1c1a; --soft: #625e57; --line: #e4e0d8; --tint: #f4f1eb;
  --link: #0a5a9c; --error: #b3261e; --warning: #865300; --yours: #2f7fc4; --fix: #c8402f; --rest: #c3bdb2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161514; --ink: #e9e6e0; --soft: #a8a39a; --line: #33302c; --tint: #211f1d;
    --link: #83bdf2; --error: #ff9186; --warning: #e3b35c; --yours: #5a9fdd; --fix: #e0614f; --rest: #57534c;
  }
}
* { box-sizing: border-box }
html { font: 100%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; background: var(--paper); color: var(--ink); scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; max-width: 68rem; padding: 3.5rem clamp(1.25rem, 5vw, 2.5rem) 6rem; overflow-wrap: anywhere }
h1, h2, h3, p, ul, ol, pre { margin: 0 }
ul, ol { padding: 0; list-style: none }
h1 { font-size: clamp(1.65rem, 1.2rem + 2vw, 2.5rem); line-height: 1.18; letter-spacing: -.022em; font-weight: 650; max-width: 24em; text-wrap: balance }
h2 { font-size: 1rem; font-weight: 650 }
h3 { font-size: 1.0625rem; line-height: 1.4; font-weight: 600 }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent) }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px }
code, .id { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.name { font-size: .875rem; font-weight: 650; color: var(--soft); margin-bottom: 1.25rem }
header > p:last-child { color: var(--soft); margin-top: 1rem; text-wrap: pretty }
section { border-top: 1px solid var(--line); margin-top: 3.5rem; padding-top: 1.25rem }
.count, .minutes, .id, .meta, .more, .where, .queue p, .legend, .soft { color: var(--soft) }
.count { font-weight: 400; margin-left: .25rem; font-variant-numeric: tabular-nums }
.error { color: var(--error) }
.warning { color: var(--warning) }
.note { color: var(--soft) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -99rem }
.skip:focus { left: clamp(1.25rem, 5vw, 2.5rem); top: 1rem; background: var(--paper); padding: .25rem .5rem }

.queue { margin: .5rem 0 0 }
.queue li { padding: .55rem 0; display: grid; grid-template-columns: 1fr auto; column-gap: 1.5rem }
.queue p { grid-column: 1; font-size: .9375rem; line-height: 1.5 }
.queue li + li { border-top: 1px solid var(--line) }
.queue a { color: inherit; font-weight: 500 }
.minutes { font-size: .875rem; white-space: nowrap; font-variant-numeric: tabular-nums }
.more { font-size: .9375rem; margin-top: .5rem }
.more + h3, .queue + h3 { margin-top: 2.25rem }

.stops li { display: grid; grid-template-columns: 12.5rem 3.25rem minmax(0, 1fr); column-gap: 1.25rem; align-items: center; padding: .3rem 0 }
.number { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600 }
.zero, .zero .number { color: var(--soft); font-weight: 400 }
.bar { width: 100%; border-radius: 3px; background: var(--tint) }
rect.fix { fill: var(--fix) } rect.yours { fill: var(--yours) } rect.rest { fill: var(--rest) }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1rem; font-size: .875rem }
.soft { font-size: .875rem; margin-top: .5rem }
.key { width: .7em; height: .7em; margin-right: .45em }

details { margin-top: .25rem }
/* Not a list item, and neither is .post: browsers number those anew for each that is hidden. */
summary { display: block; position: relative; cursor: pointer; padding: .2rem 0 .2rem 1.05rem; width: fit-content; max-width: 100% }
summary::-webkit-details-marker { display: none }
summary::before { content: '▸'; content: '▸' / ''; position: absolute; left: 0; color: var(--soft) }
[open] > summary::before { content: '▾'; content: '▾' / '' }
details > :not(summary) { margin-left: 1.05rem }
details > ul:not([class]), .places ul { list-style: disc; padding-left: 1.1rem }
details p { margin-top: .35rem }
.checks > li + li { border-top: 1px solid var(--line) }
.checks details { margin: 0; padding: .4rem 0 }
.checks summary { width: auto }
.checks [open] { padding-bottom: 1.25rem }
.many { display: inline-block; min-width: 7.25rem; font-variant-numeric: tabular-nums }
.checks details > :not(summary) { margin-left: 8.4rem }

form { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .75rem 1rem; padding-bottom: 1.5rem }
form[hidden] { display: none }
.search, .told { grid-column: 1 / -1 }
label { display: block; font-size: .875rem; color: var(--soft); margin-bottom: .15rem }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid color-mix(in srgb, var(--soft) 75%, transparent); border-radius: 6px; padding: .45rem .65rem }
input, select { width: 100%; min-height: 2.6rem }
button { cursor: pointer; font-size: .875rem; padding: .25rem .65rem; min-height: 1.9rem }
button:hover { background: var(--tint) }
.told { display: flex; align-items: center; gap: 1rem; min-height: 2rem; font-variant-numeric: tabular-nums }

.post { display: block; padding: 1.75rem 0; border-top: 1px solid var(--line); }
.post[hidden] { display: none }
.posts > .post:first-child:nth-last-child(1) { border-top: 0; padding-top: 0 }
.post:target h3 { text-decoration: underline; text-decoration-color: var(--link); text-underline-offset: .25em }
.step { margin-top: .15rem }
.meta { font-size: .875rem; margin: .2rem 0 .5rem; display: flex; flex-wrap: wrap; gap: 0 1.1rem }
.meta code { font-size: .8125rem }
.meta a { color: inherit }
.findings li { padding: .5rem 0 }
.findings p, .places p { margin: 0 }
.where { font-size: .875rem }
.where .id { margin-left: .6rem }
.notes li + li { margin-top: .5rem }
.fix { color: var(--soft) }
.places { counter-reset: place }
.places > li { padding: .75rem 0 }
.places > li > p:first-child { font-size: 1.0625rem }
.draft + p { margin: 0 0 .75rem }
.draft { font: inherit }
.draft.line { font: .875rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.draft { white-space: pre-wrap; background: var(--tint); border-radius: 6px; padding: .9rem 1.1rem; margin-block: .35rem; max-width: 44rem }

@media (min-width: 60rem) {
  section { display: grid; grid-template-columns: 12rem minmax(0, 1fr); column-gap: 2.5rem }
  h2 { line-height: 1.4; padding-top: .1rem }
}
@media (max-width: 60rem) {
  h2 { font-size: 1.25rem; margin-bottom: 1rem }
}
@media (max-width: 34rem) {
  .many { display: block; font-size: .875rem }
  .checks details > :not(summary) { margin-left: 1.05rem }
  body { padding-top: 2rem }
  form { grid-template-columns: minmax(0, 1fr) }
  .stops li { grid-template-columns: minmax(0, 1fr) auto }
  .bar { grid-column: 1 / -1; margin-top: .2rem }
}
@media print {
  form, .skip { display: none }
  .post { break-inside: avoid }
}
`
