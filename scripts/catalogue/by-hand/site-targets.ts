import type { CatalogueRow } from '../../../src/sources/catalogue-schema.ts'
import { type Overlays, place } from './overlay.ts'

export const overlays: Overlays = {
  'ocaml.org/ocaml-planet': {
    for: 'site',
    route: {
      how: 'pull-request',
      url: 'https://github.com/ocaml/ocaml.org/blob/main/data/planet-sources.yml',
      rules: ['Add the feed of the blog, not a post; it may carry OCaml articles only'],
    },
    routeEvidence: 'https://github.com/ocaml/ocaml.org/blob/main/CONTRIBUTING.md',
  },
}

type SitePlace = Omit<Parameters<typeof place>[0], 'kind' | 'for'>
const site = (found: SitePlace) => place({ ...found, kind: 'list', for: 'site' })

/** Planets and directories: they take the blog as a whole, once. */
export const places: readonly CatalogueRow[] = [
  site({
    name: 'Kagi Small Web',
    url: 'https://github.com/kagisearch/smallweb',
    topics: ['personal blogs', 'indie web', 'blogging', 'small web'],
    route: {
      how: 'pull-request',
      url: 'https://github.com/kagisearch/smallweb',
      rules: [
        'Personal blogs of one author, in English, with a recent post',
        'No advertisements, pop-ups or LLM-automated content',
        'With your own site add at least two others that are not yours',
      ],
      checked: '2026-08-22',
    },
    headings: ['Add a site or channel to the list'],
  }),
  site({
    name: 'ooh.directory',
    url: 'https://ooh.directory/',
    topics: ['personal blogs', 'blogging', 'small web'],
    route: {
      how: 'form',
      url: 'https://ooh.directory/suggest/',
      rules: [
        'Blogs that had a post within the last two months',
        'A blog of links needs words of its own on each link',
        'A suggestion, not a submission: not all are taken',
      ],
      checked: '2026-08-19',
    },
  }),
  site({
    name: 'Planet Clojure',
    url: 'http://planet.clojure.in/',
    topics: ['clojure', 'functional programming'],
    route: {
      how: 'pull-request',
      url: 'https://github.com/ghoseb/planet.clojure',
      rules: ['Add feed and name to clojure/config.ini'],
    },
    routeEvidence: 'https://github.com/ghoseb/planet.clojure/blob/master/README.md',
  }),
  site({
    name: 'Planet Debian',
    url: 'https://planet.debian.org/',
    topics: ['debian', 'linux', 'open source'],
    route: {
      how: 'submit',
      url: 'https://wiki.debian.org/PlanetDebian',
      rules: [
        'For people who are active in Debian already',
        'A feed in English with lasting links',
      ],
    },
  }),
  site({
    name: 'Planet Haskell',
    url: 'https://planet.haskell.org/',
    topics: ['haskell', 'functional programming'],
    route: {
      how: 'submit',
      url: 'https://planet.haskell.org/policy.html',
      rules: ['For people active in the Haskell community, or blogs that often speak of Haskell'],
    },
    routeEvidence: 'https://lists.debian.org/debian-project/2007/08/msg00028.html',
  }),
  site({
    name: 'Planet NixOS',
    url: 'https://planet.nixos.org/',
    topics: ['nixos', 'nix', 'linux', 'package manager'],
    route: {
      how: 'pull-request',
      url: 'https://github.com/NixOS/nixos-planet',
      rules: ['Add feed, name and address to planet.ini'],
    },
    routeEvidence: 'https://github.com/NixOS/nixos-planet/blob/master/README.md',
  }),
  site({
    name: 'Planet openSUSE',
    url: 'https://planet.opensuse.org/',
    topics: ['opensuse', 'linux', 'open source'],
    route: {
      how: 'pull-request',
      url: 'https://github.com/openSUSE/planet-o-o',
      rules: ['For people who contribute to openSUSE', 'Add the feed to planet.ini'],
    },
  }),
  site({
    name: 'Planet PostgreSQL',
    url: 'https://planet.postgresql.org/',
    topics: ['postgresql', 'databases', 'sql'],
    route: {
      how: 'form',
      url: 'https://planet.postgresql.org/add.html',
      rules: [
        'A PostgreSQL community account is needed',
        'A feed of posts on PostgreSQL, with one at least',
      ],
    },
  }),
  site({
    name: 'Planet PowerShell',
    url: 'https://www.planetpowershell.com/',
    topics: ['powershell', 'windows', 'automation'],
    route: {
      how: 'pull-request',
      url: 'https://github.com/planetpowershell/planetpowershell',
      rules: [
        'Three posts on PowerShell or more in the last six months',
        'Own work, nothing that sells; filter a mixed blog',
      ],
    },
    routeEvidence: 'https://github.com/planetpowershell/planetpowershell/blob/master/README.md',
  }),
  site({
    name: 'Planet Python',
    url: 'https://planetpython.org/',
    topics: ['python'],
    route: {
      how: 'comment',
      url: 'https://github.com/python/planet/issues',
      rules: ['Ask in an issue; give a valid feed that carries your posts on Python only'],
    },
  }),
  site({
    name: 'R-bloggers',
    url: 'https://www.r-bloggers.com/',
    topics: ['r', 'statistics', 'data science'],
    route: {
      how: 'form',
      url: 'https://www.r-bloggers.com/add-your-blog/',
      rules: ['A feed of your posts on R only'],
    },
  }),
]
