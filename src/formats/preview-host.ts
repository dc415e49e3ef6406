/** Hosts that nobody but the author can reach. */
const local =
  /^(?:localhost|.*\.(?:localhost|local|test|internal)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])$/

/** How hosts name what they build for a branch or a pull request. */
const builds =
  /(?:--[\w-]+\.netlify\.(?:app|com)|-git-[\w-]+\.vercel\.app|^[0-9a-f]{8}\.[\w-]+\.pages\.dev|\.(?:app\.github\.dev|github\.dev|gitpod\.io|ngrok\.io|ngrok\.app|ngrok-free\.app|ngrok-free\.dev|trycloudflare\.com|webcontainer\.io|stackblitz\.io|csb\.app|loca\.lt))$/

/** Names that come with hosting; a site that lives on one for good names it as its own. */
const hosting =
  /\.(?:netlify\.app|netlify\.com|vercel\.app|now\.sh|pages\.dev|onrender\.com|surge\.sh|web\.app|firebaseapp\.com|herokuapp\.com|fly\.dev|railway\.app|azurestaticapps\.net|amplifyapp\.com)$/

/** What kind of preview a host is, or null. */
export function previewOf(host: string): 'local' | 'build' | 'hosting' | null {
  if (local.test(host)) return 'local'
  if (builds.test(host)) return 'build'
  return hosting.test(host) ? 'hosting' : null
}
