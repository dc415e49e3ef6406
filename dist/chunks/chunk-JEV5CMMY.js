import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  markLink,
  wholeAddress
} from "./chunk-ENUK5JJ5.js";
import {
  sortOwnLinks
} from "./chunk-7O65YCIK.js";
import {
  isDrawn,
  isForeignFormat,
  isFragment,
  lineOf,
  losses,
  lossesIn,
  minutesFor
} from "./chunk-TGIM33H2.js";
import {
  sentencesOf
} from "./chunk-6FNMAIHT.js";
import {
  walk
} from "./chunk-B6HLQXNC.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import {
  sayCount,
  sayList,
  shorten
} from "./chunk-MYKBB3MK.js";

// src/platforms/medium/subtitle.ts
var longest = 140;
var fewestWords = 6;
var idle = /^(?:hi|hello|hey|welcome|note|update|fyi|go to|disclaimer|tl;?dr|this (?:blog|site|post|article|is part)|in this (?:post|article)|originally|editor|photo|image|figure|table of contents)\b/i;
function subtitleOf(post) {
  const described = spaced(post.description ?? "");
  if (described !== "") return fitted(described);
  const sentences = post.content.prose.slice(0, 6).flatMap((text) => sentencesOf(spaced(text)));
  const telling = sentences.find(
    (sentence) => sentence.split(" ").length >= fewestWords && !idle.test(sentence)
  );
  return fitted(telling ?? "");
}
function fitted(text) {
  let fits = "";
  for (const sentence of sentencesOf(text)) {
    const longer = fits === "" ? sentence : `${fits} ${sentence}`;
    if ([...longer].length > longest) break;
    fits = longer;
  }
  return fits === "" ? shorten(text, longest) : fits;
}
var spaced = (text) => text.replace(/\s+/g, " ").trim();

// src/platforms/define-platform.ts
function definePlatform(platform) {
  return platform;
}

// src/platforms/medium/kept.ts
var minutesEach = { code: 0.5, image: 0.2 };
var mostLanguages = 3;
function keptIn(content, post) {
  const { tree, headings, images, links } = content;
  const code = codeIn(content, post);
  const found = [
    { what: "code", lines: code.map(lineOf), one: "code block", in: sayLanguages(code) },
    {
      what: "image",
      lines: images.filter(({ url }) => !isForeignFormat(url)).map(({ line }) => line),
      one: "image"
    },
    { what: "heading", lines: headings.map(({ line }) => line), one: "heading" },
    { what: "quote", lines: outermost(tree, "blockquote"), one: "quote" },
    { what: "list", lines: outermost(tree, "list"), one: "list" },
    {
      what: "link",
      lines: links.filter(({ url }) => !isFragment(url)).map(({ line }) => line),
      one: "link"
    }
  ];
  return found.filter(({ lines }) => lines.length > 0).map(({ what, lines, one, in: within = "" }) => ({
    what,
    count: lines.length,
    say: `${sayCount(lines.length, one)}${within}`,
    lines: [...new Set(lines)]
  }));
}
function minutesToCount(kept) {
  return kept.reduce((sum, { what, count }) => sum + (minutesEach[what] ?? 0) * count, 0);
}
function codeIn({ tree }, { body }) {
  const hasBoxes = /^ *(?:!!!|\?\?\?\+?|===) /m.test(body);
  return [...walk(tree)].filter(
    (node) => node.type === "code" && !isDrawn(node.lang) && !(hasBoxes && isIndented(node))
  );
}
function isIndented({ value = "", position }) {
  return position !== void 0 && position.end.line - position.start.line < value.split("\n").length;
}
function sayLanguages(code) {
  const languages = [...new Set(code.map(languageOf))].filter(Boolean);
  const few = languages.length > 0 && languages.length <= mostLanguages;
  return few ? ` in ${sayList(languages)}` : "";
}
function languageOf({ lang }) {
  return /^[\w+#.-]{1,20}/.exec(lang ?? "")?.[0].toLowerCase() ?? "";
}
function outermost(node, type) {
  if (node.type === type) return [lineOf(node)];
  return (node.children ?? []).flatMap((child) => outermost(child, type));
}

// src/platforms/medium/topic-names.ts
var names = [
  ...["AI", "API", "ASP.NET", "AWS", "CI/CD", "CLI", "CSS", "CSV", "DevOps", "DevRel", "DNS"],
  ...["GitHub", "GitLab", "GPT", "GPU", "GraphQL", "HTML", "HTTP", "iOS", "IoT", "JavaScript"],
  ...["JSON", "LLM", "macOS", "MLOps", "MongoDB", "MySQL", "Next.js", "NGINX", "NLP", "Node.js"],
  ...["NoSQL", "npm", "PHP", "PostgreSQL", "PowerShell", "PyTorch", "REST", "RSS", "SaaS", "SDK"],
  ...["SEO", "SQL", "SQLite", "SRE", "SSH", "SSL", "SVG", "TLS", "TypeScript", "UI", "URL", "UX"],
  ...["Vue.js", "VS Code", "WebAssembly", "WordPress", "XML", "YAML", "YouTube"]
];
var otherNames = {
  a11y: "Accessibility",
  csharp: "C#",
  dotnet: ".NET",
  golang: "Go",
  i18n: "Internationalization",
  js: "JavaScript",
  k8s: "Kubernetes",
  machinelearning: "Machine Learning",
  opensource: "Open Source",
  postgres: "PostgreSQL",
  reactjs: "React",
  webdev: "Web Development"
};
var known = new Map([
  ...names.map((name) => [keyOf(name), name]),
  ...Object.entries(otherNames)
]);
var noTopics = new Set(
  "all announcement announcements article articles blog blogs featured general misc news other personal post posts update updates uncategorized".split(
    " "
  )
);
function topicsOf(tags, most, longest2) {
  const topics = tags.map(nameOf).filter((topic) => topic !== "" && [...topic].length <= longest2);
  const telling = topics.filter((topic) => !noTopics.has(topic.toLowerCase()));
  const unique = new Map(telling.map((topic) => [topic.toLowerCase(), topic]));
  return [...unique.values()].slice(0, most);
}
function nameOf(tag) {
  const spaced2 = tag.replace(/^#/, "").replace(/[-_\s]+/g, " ").trim();
  const words = spaced2.split(" ").map((word) => known.get(keyOf(word)) ?? titled(word));
  return known.get(keyOf(spaced2)) ?? words.join(" ");
}
function keyOf(name) {
  return name.toLowerCase().replace(/[ .]/g, "");
}
function titled(word) {
  return new RegExp("\\p{Lu}", "u").test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

// src/platforms/medium/hand-off.ts
var limits = { title: 100, tags: 5, tag: 25 };
var baseMinutes = 3;
var minutesPerLink = 0.2;
var mostMinutes = 60;
function handOff(subject, losses2) {
  const { post, address, blog } = subject;
  const home = { ownHosts: blog.ownHosts, siteUrl: blog.siteUrl, url: address.url };
  const { keep, unlink } = sortOwnLinks(post.content, home);
  const kept = keptIn(post.content, post);
  const found = lossesIn(post.content, losses2, subject);
  const mending = found.reduce((sum, loss) => sum + minutesFor(loss), 0);
  const minutes = baseMinutes + unlink.length * minutesPerLink + minutesToCount(kept) + mending;
  return {
    platform: "medium",
    importAt: "https://medium.com/p/import",
    url: address.url,
    title: titleFor(post.title),
    subtitle: subtitleOf(post),
    tags: topicsOf(post.tags, limits.tags, limits.tag),
    ...post.cover === void 0 ? {} : { cover: post.cover },
    ...isOnMedium(post.canonical) && { original: post.canonical },
    keep,
    ...keep.length > 0 && { marked: keep.flatMap((link) => markedLink(link, subject)) },
    unlink,
    kept,
    losses: found.map(({ loss, spots }) => ({
      fate: loss.fate,
      severity: loss.severity,
      count: spots.length,
      say: loss.say(spots),
      lines: [...new Set(spots.map((spot) => spot.line))],
      replace: loss.replace(spots)
    })),
    minutes: Math.min(mostMinutes, Math.ceil(minutes))
  };
}
function markedLink({ text, url }, subject) {
  const whole = markLink(wholeAddress(url, subject) ?? "");
  return whole === null ? [] : [{ text, url: whole }];
}
function isOnMedium(canonical) {
  return /(?:^|\.)medium\.com$/.test(hostOf(canonical ?? "") ?? "");
}
function titleFor(title) {
  const whole = title.replace(/\s+/g, " ").trim();
  if ([...whole].length <= limits.title) return whole;
  const first = whole.split(/\s*[:;–—]\s+/)[0];
  return [...first].length >= 20 && [...first].length <= limits.title ? first : shorten(whole, limits.title);
}

// src/platforms/medium/medium.ts
var medium_default = definePlatform({
  id: "medium",
  title: "Medium",
  maxTags: limits.tags,
  maxTagLength: limits.tag,
  losses,
  handOff: (subject) => handOff(subject, losses)
});

export {
  subtitleOf,
  noTopics,
  medium_default
};
