/** What the lists carry and the catalogue leaves out, by id (a line that ends in `*` is a prefix). */
const table = `
# dead: the service that hosted it is gone
tinyletter.com*
getrevue.co*
plus.google.com*
scotch.io*
programmableweb.com*
codeproject.com*
medium.com/better-programming
medium.com/hackernoon
# ended
adripofjavascript.com*
esnextnews.com
npmjs.com/npm-weekly
groovy-lang.org/groovy-weekly.html
swiftweekly.github.io
changelog.com/afk
changelog.com/brainscience
changelog.com/founderstalk
changelog.com/gotime
changelog.com/jsparty
changelog.com/rfc
javascriptair.com
newrustacean.com
linuxheadlines.show
chooselinux.show
nodeup.com
fullstackradio.com
fatalerror.fm
developeronfire.com/episodes
concerning.ai
oreilly.com/topics/oreilly-data-show-podcast
codepodcast.com
thetalkingmachines.com
# the same as another row: renamed, moved or a part of it
changelog.com/weekly
tldrnewsletter.com
swift.org*
python.libhunt.com
waitingforreview.com
thegradientpub.substack.com/s/podcast
topenddevs.com/podcasts/iphreaks
morethanjustcode.com
dataskeptic.libsyn.com
github.com/thechangelog/ping
github.com/sindresorhus/awesome
code.facebook.com
shopifyengineering.myshopify.com
labs.spotify.com
githubengineering.com
blog.twitter.com*
ai.googleblog.com
deepmind.com
relay.fm
aaronsw.com
s7280.pcdn.co
buffer.com
jwegan.com
w3.org/community/web-adv
blog.openai.com
etsy.com/codeascraft
# off topic
ted.com/newsletter
kickstarter.com/newsletters
mymorningroutine.com
thnkclrly.com/newsletter
futurecrunch.com
newsminimalist.com
joinfigures.com
fbamonthly.com
capitalminded.com
kleroteria.org
generated.company
unvalidatedideas.com
psychedelicchat.com
chitchats.co
lgbtq.technology
safelight.herokuapp.com
techmeme.com
producthunt.com*
wellfound.com/newsletters
entrepreneur.com
forbes.com*
inc.com
springwise.com
adcontrarian.blogspot.com
grammarly.com*
krebsonsecurity.com
ghacks.net
developers.google.com
amphtml.wordpress.com
news.mit.edu
geohot.github.io
blog.mozilla.org/opendesign
phabricator.wikimedia.org
guykawasaki.com
blog.samaltman.com
meetguns.com
visualstudiomagazine.com
theintrinsicperspective.com
# not a place: a tool, a course, a list of trending repositories, a profile, a link shortener
github.com/vitalets/github-trending-repos
hnmail.io
gitlogs.com
trendingprojects.com
activeforks.net
open.substack.com/users/89759436-dev-interrupted
hackdesign.org
freecodecamp.org
wearecommunity.io/collections/DLY4smPzao
bit.ly*
docs.google.com*
rishi28.typeform.com*
rubydevelopers.typeform.com*
firstcontributors.slack.com*
join.slack.com*
pitonneux.slack.com
devkzn.slack.com
yvrdev.slack.com
github.com/comunidad-tecnologica*
github.com/evangelistcollective
youtube.com*
podcasts.apple.com*
polelo.co*
scriptconf.org
motherboard.vice.com*
cliffc.org/blog
podcast.mgechev.com
isc.sans.edu/podcast.html
datascience.averconferences.com
anchor.fm/seanallen/support
`

const lines = table
  .trim()
  .split('\n')
  .filter(line => !line.startsWith('#'))
const prefixes = lines.filter(line => line.endsWith('*')).map(line => line.slice(0, -1))
const ids = new Set(lines)

/** Heroku ended its free plan in November 2022; the invitation apps of Slack groups ran there. */
const gone = /\.herokuapp\.com$/

export function isDropped(id: string): boolean {
  const host = id.split('/')[0] ?? ''
  return ids.has(id) || gone.test(host) || prefixes.some(prefix => id.startsWith(prefix))
}
