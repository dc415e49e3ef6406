import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { entry } from './entry.ts'
import { topicsInName } from './vocabulary.ts'

/** What a subreddit is about, where its name alone does not say it. */
const topics: Readonly<Record<string, readonly string[]>> = {
  aipromptprogramming: ['artificial intelligence', 'ai', 'large language models', 'prompts'],
  algorithms: ['algorithms', 'computer science'],
  alphaandbetausers: ['startups', 'beta testing'],
  artificial: ['artificial intelligence', 'ai'],
  artificialinteligence: ['artificial intelligence', 'ai', 'machine learning'],
  buildinpublic: ['startups', 'indie development', 'side projects'],
  coding: ['software engineering', 'programming'],
  compsci: ['computer science', 'algorithms'],
  computerscience: ['computer science', 'algorithms'],
  computervision: ['computer vision', 'machine learning', 'ai'],
  datascience: ['data science', 'machine learning', 'statistics'],
  deeplearning: ['deep learning', 'machine learning', 'ai'],
  design_critiques: ['design', 'ui', 'ux'],
  androiddev: ['android', 'mobile development', 'kotlin'],
  entrepreneur: ['entrepreneurship', 'startups', 'business'],
  entrepreneurridealong: ['entrepreneurship', 'startups', 'business'],
  imadethis: ['side projects'],
  indiebiz: ['indie development', 'entrepreneurship'],
  indiehackers: ['indie development', 'startups', 'saas'],
  internetisbeautiful: ['web', 'side projects'],
  javascript: ['javascript', 'frontend', 'web development'],
  ladybusiness: ['business', 'entrepreneurship'],
  languagetechnology: ['natural language processing', 'machine learning', 'ai'],
  learnjavascript: ['javascript', 'learning', 'web development'],
  learnmachinelearning: ['machine learning', 'learning', 'ai'],
  learnprogramming: ['programming', 'learning', 'software engineering'],
  machinelearning: ['machine learning', 'deep learning', 'ai'],
  machinelearningnews: ['machine learning', 'ai'],
  machineslearn: ['machine learning', 'ai'],
  microsaas: ['saas', 'indie development', 'startups'],
  mlquestions: ['machine learning', 'learning', 'ai'],
  neuralnetworks: ['deep learning', 'machine learning', 'ai'],
  programming: ['software engineering', 'programming'],
  python: ['python'],
  pythoncoding: ['python'],
  pythontips: ['python', 'learning'],
  reactjs: ['react', 'javascript', 'frontend'],
  saas: ['saas', 'startups'],
  sideproject: ['side projects', 'indie development'],
  smallbusiness: ['small business', 'business'],
  startups: ['startups', 'entrepreneurship'],
  technology: ['technology'],
  tensorflow: ['tensorflow', 'machine learning', 'deep learning'],
  thesidehustle: ['side projects', 'business'],
  userexperience: ['ux', 'design'],
  webdev: ['web development', 'frontend', 'backend'],
}

const address = /^https?:\/\/(?:www\.)?reddit\.com\/r\/(\w+)/i
/** Vouchers and plain advertising: nothing for a post. */
const unfit = /^(?:coupons|plugyourproduct|shamelessplug|roastmystartup)$/

const rules = [
  'Read the rules of the subreddit first; they come before all others',
  'Ask the moderators before posting if most of what you post is your own',
  'Say that you wrote it',
] as const

/** The subreddit behind an address, or null when it is none that a post could go to. */
export function subreddit(url: string, source: string, checked: string): CatalogueRow | null {
  const name = address.exec(url)?.[1]?.replace(/rss$/, '')
  if (name === undefined || unfit.test(name.toLowerCase())) return null
  const home = `https://www.reddit.com/r/${name}/`
  return entry({
    kind: 'community',
    name: `r/${name}`,
    url: home,
    source,
    topics: topics[name.toLowerCase()] ?? topicsInName(name),
    route: { how: 'submit', url: `${home}submit`, rules: [...rules], checked },
  })
}
