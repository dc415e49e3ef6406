/**
 * Filter, search and copying, as the page carries them: plain, for browsers. It hides posts, tells how
 * many are left, and copies a draft; what a post says is in the page already.
 */
export const script = `
'use strict'
const form = document.getElementById('filter')
const told = document.getElementById('told')
const all = document.getElementById('all')
const find = document.getElementById('find')
const posts = [...document.querySelectorAll('.post')]
const selects = ['turn', 'stop', 'check'].map(id => document.getElementById(id)).filter(Boolean)
const many = n => n.toLocaleString('en') + (n === 1 ? ' post' : ' posts')
let texts = null
let soon = 0

const holds = {
  turn: (post, value) => post.dataset.turn === value,
  stop: (post, value) => post.dataset.stop === value,
  check: (post, value) => post.dataset.checks.split(' ').includes(value),
}

function apply() {
  clearTimeout(soon)
  const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean)
  if (words.length > 0) texts ??= posts.map(post => post.textContent.toLowerCase())
  const chosen = selects.filter(select => select.value !== '')
  let shown = 0
  for (const [i, post] of posts.entries()) {
    const fits =
      chosen.every(select => holds[select.id](post, select.value)) &&
      words.every(word => texts[i].includes(word))
    post.hidden = !fits
    if (fits) shown += 1
  }
  const isWhole = words.length === 0 && chosen.length === 0
  all.hidden = isWhole
  told.value = isWhole
    ? many(posts.length)
    : shown === 0
      ? 'No post fits'
      : shown.toLocaleString('en') + ' of ' + many(posts.length)
}

function showAll() {
  find.value = ''
  for (const select of selects) select.value = ''
  apply()
}

/** A link to a post that the filter hides shows all again, so that it leads somewhere. */
function reveal() {
  const post = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (post === null || !post.hidden) return
  showAll()
  post.scrollIntoView()
}

/** Where the browser gives no way to copy, the draft is selected for the keyboard. */
async function copy(button) {
  const draft = button.parentElement.previousElementSibling
  const done = button.nextElementSibling
  try {
    await navigator.clipboard.writeText(draft.textContent)
    done.value = 'Copied'
  } catch {
    getSelection().selectAllChildren(draft)
    done.value = 'Selected, to copy by keyboard'
  }
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.parentElement.hidden = false
  button.addEventListener('click', () => copy(button))
}
if (form !== null) {
  form.hidden = false
  form.addEventListener('submit', event => event.preventDefault())
  find.addEventListener('input', () => {
    clearTimeout(soon)
    soon = setTimeout(apply, 150)
  })
  for (const select of selects) select.addEventListener('change', apply)
  all.addEventListener('click', () => {
    showAll()
    find.focus()
  })
  for (const button of document.querySelectorAll('button[data-check]')) {
    button.parentElement.hidden = false
    button.addEventListener('click', () => {
      find.value = ''
      for (const select of selects) select.value = select.id === 'check' ? button.dataset.check : ''
      apply()
      form.scrollIntoView()
      document.getElementById('check').focus()
    })
  }
  addEventListener('hashchange', reveal)
  // A page that was reloaded keeps what stood in its fields.
  apply()
}
`
