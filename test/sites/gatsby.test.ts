import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import gatsby from '../../src/sites/gatsby.ts'
import { repoOf } from './repo-of.ts'

const config =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
  "module.exports = { siteMetadata: { siteUrl: 'https://ada.example' }, plugins: ['gatsby-plugin-image', { resolve: 'gatsby-source-filesystem', options: { path: `${__dirname}/content/blog`, name: 'blog' } }] }"
const field = (value: string) =>
  `exports.onCreateNode = ({ node, actions, getNode }) => { if (node.internal.type === 'MarkdownRemark') { const value = ${value}; actions.createNodeField({ name: 'slug', node, value }) } }`
const pages = (path: string) =>
  `exports.createPages = async ({ graphql, actions: { createPage } }) => { posts.forEach((post, i) => { createPage({ path: ${path}, component: blogPost, context: { id: post.id } }) }) }`
const ofFile = 'createFilePath({ node, getNode })'

function locate(node: string, fields = '', files: Readonly<Record<string, string>> = {}) {
  const path = 'content/blog/hello/index.md'
  const text = `---\ntitle: A\n${fields}\n---\n`
  const repo = repoOf({
    'gatsby-config.js': config,
    'gatsby-node.js': node,
    [path]: text,
    ...files,
  })
  return gatsby.open(repo, '').locate(readPost(path, text))
}

test('the site and its posts', () => {
  const files = { 'gatsby-config.js': config, 'content/blog/a.md': '', 'README.md': '' }
  const { url, posts } = gatsby.open(repoOf(files), '')
  expect({ url, posts }).toEqual({ url: 'https://ada.example', posts: ['content/blog/a.md'] })
})

describe('what gatsby-node says', () => {
  test('the path of the file', () => {
    const rule = { path: '/hello/', rule: 'createPage of gatsby-node' }
    expect(locate(`${field(ofFile)}\n${pages('post.fields.slug')}`)).toEqual(rule)
  })
  test.each([
    [
      'a folder before it',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
      field('`/blog${createFilePath({ node, getNode })}`'),
      'post.fields.slug',
      '/blog/hello/',
    ],
    ['a folder in createPage', field(ofFile), "'/posts' + node.fields.slug", '/posts/hello/'],
    ['the frontmatter', '', 'edge.node.frontmatter.path', '/own/x'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
    ['the frontmatter in a folder', '', '`/blog/${node.frontmatter.slug}/`', '/blog/own/'],
  ])('%s', (_, node, page, path) => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
    const tags = 'tags.forEach(tag => createPage({ path: `/tags/${_.kebabCase(tag)}/` }))'
    const made = locate(`${node}\n${pages(page)}\n${tags}`, 'slug: own\npath: /own/x')
    expect(made).toMatchObject({ path })
  })
  test('of several fields, the one that takes a slug of the frontmatter, where there is one', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
    const own = 'if (node.frontmatter.slug) slug = `/x/${node.frontmatter.slug}/`'
    const node = `let slug = ${ofFile}; ${own}; createNodeField({ name: 'slug', value: slug })`
    expect(locate(`${node}\n${pages('post.fields.slug')}`, 'slug: own')).toMatchObject({
      path: '/x/own/',
      doubt: expect.any(String),
    })
    expect(locate(`${node}\n${pages('post.fields.slug')}`)).toEqual({ why: expect.any(String) })
  })
  test.each([
    ['nothing', ''],
    ['two fields', `${field(ofFile)}\n${field("'/x/'")}\n${pages('post.fields.slug')}`],
    ['a function', pages('makePath(post)')],
    ['a missing value', pages('post.frontmatter.path')],
  ])('%s leaves it open', (_, node) => {
    expect(locate(node)).toEqual({ why: expect.any(String) })
  })
  test('a base path is left out', () => {
    const node = field("createFilePath({ node, getNode, basePath: 'hello' })")
    expect(locate(`${node}\n${pages("'/x' + post.fields.slug")}`)).toMatchObject({ path: '/x/' })
  })
  test('a page file for each node', () => {
    const file = 'src/pages/blog/{MarkdownRemark.frontmatter__slug}.tsx'
    expect(locate('', 'slug: own', { [file]: '' })).toMatchObject({ path: '/blog/own/' })
  })
})
