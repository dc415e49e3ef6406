import { capital, oneOrMany, sayCount, sayList } from '../../../text/say.ts'
import { replaceShortcodes } from '../copy/replace-shortcodes.ts'
import { defineLoss } from '../define-loss.ts'
import { boxCodes, embedCodes, foldCodes, shortcodesIn } from '../shortcodes.ts'
import { textLines } from '../text-lines.ts'

/** They leave text, a link, an image or code, or nothing. */
const plain =
  /^(?:if|unless|else|elsif|elseif|end\w*|for|case|when|assign|set|capture|break|continue|cycle|block|extends|import|from|macro|call|filter|increment|decrement|include\w*|partial|render|raw|verbatim|comment|link|post_url|asset\w*|ref|relref|highlight|code\w*|figure|image|img|imgproc|picture|katex|math|mermaid|param|readfile|qr|tag|user|rawhtml|html|blocks\/[\w/]+)$/

export default defineLoss({
  id: 'shortcode',
  title: 'Warn about shortcodes whose result nobody has seen',
  severity: 'note',
  fate: 'changed',
  minutes: 0.3,
  why: 'An import reads your page, so it gets what your generator makes of a shortcode. What that is, the text of the post does not tell. Known embeds, boxes and folds have a check of their own.',
  evidence: ['https://gohugo.io/content-management/shortcodes/'],
  becomes: 'may look different on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Read this place after the import, beside your page',
      'Read these places after the import, beside your page',
    ),
  find: (content, subject) =>
    shortcodesIn(textLines(content, subject))
      .filter(
        ({ name }) =>
          !plain.test(name) && !embedCodes.has(name) && !boxCodes.has(name) && !foldCodes.has(name),
      )
      .map(({ line, name }) => ({ line, what: name })),
  say: spots => {
    const names = [...new Set(spots.map(({ what }) => what))]
    const some = names.length > 4 ? [...names.slice(0, 3), 'others'] : names
    return `${capital(sayCount(spots.length, 'shortcode'))} named ${sayList(some)}`
  },
  rewrite: replaceShortcodes,
  examples: {
    pass: [
      {
        name: 'A figure, a reference and a condition',
        file: '---\ntitle: A\n---\n{{< figure src="/a.png" >}}\n\n{% if page.old %}Old.{% endif %} See [it]({{< ref "b" >}}) or {{ site.url }}.\n',
      },
      {
        name: 'In code, or shown as it is',
        file: '---\ntitle: A\n---\nWrite `{{< plot june >}}` or {% raw %}{% plot june %}{% endraw %}.\n\n<!-- {{< plot june >}} -->\n\n<pre>{{< plot june >}}</pre>\n',
      },
    ],
    fail: [
      {
        name: 'Of Hugo',
        file: '---\ntitle: A\n---\n{{< plot june >}}\n',
        says: ['One shortcode named plot (line 4) may look different on Medium.'],
      },
      {
        name: 'Of remark',
        file: '---\ntitle: A\n---\nWe say :quote[write in batches], and a note:[here](/b) is none.\n',
        says: ['One shortcode named quote (line 4) may look different on Medium.'],
      },
      {
        name: 'Of Liquid',
        file: '---\ntitle: A\n---\n{% plot june %}\n\nText.\n\n{% gallery %}\n![June](a.png)\n{% endgallery %}\n',
        says: [
          'Two shortcodes named plot and gallery (lines 4 and 8) may look different on Medium.',
        ],
      },
    ],
  },
})
