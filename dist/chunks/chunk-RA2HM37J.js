import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_dist
} from "./chunk-JPZW5M2D.js";
import {
  catalogueForms,
  targetKinds
} from "./chunk-BOCZ7SBH.js";
import {
  require_mod
} from "./chunk-KWYGYHXC.js";
import {
  program
} from "./chunk-IMBN4S6M.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  parseUrl
} from "./chunk-DAJ6SXSD.js";
import {
  iso_exports
} from "./chunk-M5KSJSNL.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  object,
  record,
  strictObject,
  string,
  toJSONSchema,
  union,
  unknown,
  url
} from "./chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/config/read-baseline.ts
var baselineFile = ".github/postrider-baseline.json";
var schema = strictObject({
  version: literal(1),
  posts: record(string(), array(string()))
});
function readBaseline(repo) {
  const text = repo.read(baselineFile);
  if (text === void 0) {
    if (repo.files.includes(baselineFile)) throw unread("something that is not UTF-8 text");
    return {};
  }
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.posts;
  const [issue] = parsed.error.issues;
  throw unread(`${issue?.path.join(".") || "the file"}: ${issue?.message ?? "another form"}`);
}
function writeBaseline(posts) {
  const lines = Object.entries(posts).map(
    ([path, entries]) => `    ${JSON.stringify(path)}: ${JSON.stringify(entries)}`
  );
  return `{
  "version": 1,
  "posts": {
${lines.join(",\n")}
  }
}
`;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unread(error instanceof Error ? error.message : "no JSON");
  }
}
function unread(found) {
  return new UserError(
    "baseline",
    `${baselineFile} cannot be read: found ${found}, expected what “${program} check --update-baseline” writes. Run it again, or delete the file.`
  );
}

// src/config/read-config.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var import_yaml = __toESM(require_dist(), 1);

// src/config/schema.ts
var day = iso_exports.date();
var severity = _enum(["off", "note", "warning", "error"]);
var strings = array(string());
var checkSetting = union([
  severity,
  object({ severity: severity.optional(), ignore: strings.default([]) }).catchall(unknown())
]).transform((setting) => {
  if (typeof setting === "string") return { severity: setting, ignore: [], options: {} };
  const { severity: severity2, ignore, ...options } = setting;
  return { severity: severity2, ignore, options };
});
var server = url({ protocol: /^https?$/ }).optional().describe("A server that speaks as OpenAI’s does, `http://localhost:11434/v1` for instance.");
var sourceSetting = union([
  boolean(),
  string().refine((text) => /^https:\/\/[^/\s]/.test(text) && URL.canParse(text), {
    error: "true, false, or an address on https"
  })
]);
var catalogue = union([
  string().min(1),
  strictObject({
    from: string().min(1).describe("A file of the repository, an address, or `owner/repo` on GitHub."),
    as: _enum(catalogueForms).optional().describe("Its form. Told by its name when left out."),
    kind: _enum(targetKinds).optional().describe("What its places are, where it does not say."),
    topics: strings.default([]).describe("What its places are about, besides what it says.")
  })
]).transform((given) => typeof given === "string" ? { from: given, topics: [] } : given);
var platform = _enum(["medium", "devto"]);
var paused = { labels: [], maxNewIssues: 0, index: false, digest: false, closeAfter: 60 };
var configSchema = strictObject({
  site: strictObject({
    url: url({ protocol: /^https?$/ }).optional().describe("Where the blog is served: scheme, host and base path."),
    generator: string().optional().describe("The generator, when the wrong one is detected."),
    root: string().optional().describe("The folder the site lives in."),
    permalink: string().optional().describe(
      "A template of the path of a post, `/blog/:slug/` for instance, when it cannot be derived."
    )
  }).prefault({}).describe("The blog. Mostly derived from the settings of its generator."),
  posts: strings.default([]).describe("Globs of the files that are posts. Derived when empty."),
  ignore: strings.default([]).describe("Globs of files to leave alone."),
  since: day.optional().describe("Posts dated before this day stay quiet."),
  frontmatter: record(string(), string()).default({}).describe("Own names of frontmatter fields: `canonical: original_url`."),
  checks: record(string(), checkSetting).default({}).describe("For each check a severity or `off`, or a severity, globs to ignore and options."),
  product: strictObject({
    name: string().optional(),
    url: url().optional(),
    description: string().optional(),
    keywords: strings.default([]),
    brand: strings.default([]),
    competitors: strings.default([])
  }).optional().describe("What the blog is for, when it is for a product."),
  author: strictObject({
    name: string().optional().describe("Signs the drafts."),
    url: url().optional(),
    disclosure: string().optional().describe("A sentence for places that ask who you are."),
    voice: _enum(["I", "we"]).optional().describe("Who speaks in the drafts. As in the post when left out.")
  }).prefault({}).describe("Who writes."),
  platforms: union([
    platform,
    array(platform),
    strictObject({
      medium: boolean().default(true),
      devto: boolean().default(false)
    })
  ]).prefault({}).transform((given) => {
    if (typeof given === "object" && !Array.isArray(given)) return given;
    const named = [given].flat();
    return { medium: named.includes("medium"), devto: named.includes("devto") };
  }).describe(
    "Where copies are republished: `medium`, `devto` or both. With `[]`, no word is said about Medium; `devto` needs the input `devto-api-key`."
  ),
  indexnow: strictObject({
    key: string().regex(/^[A-Za-z0-9-]{8,128}$/, "8 to 128 letters, digits and dashes").describe("What the key file on your site says. It is public there, and no secret."),
    keyLocation: url({ protocol: /^https?$/ }).optional().describe("Where the key file is, when not at `/<key>.txt` of the host.")
  }).optional().describe(
    "Tells Bing, Yandex and others by IndexNow of pages that are new or changed; Google takes no part. Off when left out."
  ),
  drafts: strictObject({
    model: string().min(1).optional().describe(
      "A model that writes drafts, as its provider names it; needs the input `openai-api-key` or `baseUrl`."
    ),
    baseUrl: server,
    tokens: int().min(1e3).default(1e5).describe("Tokens of a run, at most."),
    price: strictObject({ input: number().min(0), output: number().min(0) }).optional().describe("What a million tokens cost, to tell what a run did."),
    cost: number().min(0).optional().describe("What a run may cost, in the money of `price`."),
    parameters: record(string().regex(/^[\w.-]+$/), string()).default({}).describe(
      "Parameters for the link in letters, `utm_source` for instance. None by default."
    )
  }).prefault({}).describe("How the texts for places are written. Templates, when no model is named."),
  matching: strictObject({
    model: string().min(1).optional().describe(
      "An embedding model that orders the places found, as its provider names it; needs the input `openai-api-key` or `baseUrl`."
    ),
    baseUrl: server
  }).prefault({}).describe("How places are ordered. By words, when no model is named."),
  sources: union([array(string()), record(string(), sourceSetting)]).prefault({}).transform(
    (given) => Array.isArray(given) ? { only: given, set: Object.fromEntries(given.map((id) => [id, true])) } : { set: given }
  ).describe(
    "Where to look for places besides the bundled list. By name `true`, `false`, or the address of the server to ask; a list: only these, and with `[]` none."
  ),
  catalogues: array(catalogue).default([]).describe(
    "Lists of places of your own: OPML, CSV, JSON, an awesome list or a feed, as files of the repository or addresses."
  ),
  suppress: strings.default([]).describe(
    "Hosts that are never proposed. A long list goes to `.github/postrider-suppress.txt`, a host a line."
  ),
  authors: record(
    string(),
    string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, "a login on GitHub")
  ).default({}).describe("An author as the frontmatter names them, and the login their issues go to."),
  sweep: strictObject({
    posts: int().min(1).max(1e3).default(250).describe(
      "Tracked posts that one sweep looks at, at most; those that waited longest first."
    ),
    minutes: int().min(1).max(60).default(5).describe("Minutes in which it may ask the web, at most.")
  }).prefault({}).describe("What a sweep may take: the run of a schedule."),
  tracker: union([
    literal("off"),
    literal(false),
    strictObject({
      repo: string().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name").optional().describe("Another repository that keeps the issues, a private one for instance."),
      labels: array(string().max(50)).default([]).describe("More labels for new issues."),
      maxNewIssues: int().min(1).max(50).default(5).describe("New issues in one run, at most."),
      index: boolean().default(true).describe("One issue over all posts, from the third tracked post on."),
      digest: boolean().default(true).describe("A comment a week below that issue, when something is up to you."),
      closeAfter: int().min(7).default(60).describe("Days without a tick after which an issue closes itself."),
      public: boolean().optional().describe("Everybody can read the issues. Derived from the repository.")
    })
  ]).prefault({}).transform(
    (tracker) => typeof tracker === "object" ? { off: false, ...tracker } : { off: true, ...paused }
  ).describe("The issues. `off` pauses them.")
}).describe("Settings of Postrider");
var defaultConfig = { ...configSchema.parse({}), baseline: {} };

// src/config/read-config.ts
function readConfig(file, text, known) {
  const lines = new import_yaml.LineCounter();
  const doc = (0, import_yaml.parseDocument)(text, {
    lineCounter: lines,
    maxAliasCount: 50,
    // A picture of each error costs the length of the file.
    prettyErrors: false,
    logLevel: "silent"
  });
  const lineAt = (path) => lineOf(doc, lines, path);
  const broken = doc.errors[0];
  if (broken !== void 0) {
    throw new UserError("config", "The config file cannot be read.", [
      {
        file,
        line: lines.linePos(broken.pos[0]).line || 1,
        path: "YAML",
        found: firstLine(broken.message),
        expected: "valid YAML",
        fix: "Mend this line; quotes around the value often help."
      }
    ]);
  }
  const values = valuesOf(doc, file);
  const parsed = configSchema.safeParse(values);
  const problems = parsed.success ? unknownNames(parsed.data, known) : parsed.error.issues.flatMap((issue) => problemsOf(issue, values, []));
  if (problems.length > 0) {
    const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
    throw new UserError(
      "config",
      `The config file has ${count}.`,
      problems.map(({ at, ...rest }) => ({
        file,
        line: lineAt(at),
        path: at.join(".") || "the file",
        ...rest
      })).sort((a, b) => a.line - b.line)
    );
  }
  return { ...configSchema.parse(values), baseline: {} };
}
function valuesOf(doc, file) {
  try {
    const values = doc.toJS({ maxAliasCount: 50 }) ?? {};
    if (typeof values !== "object" || Array.isArray(values)) return values;
    return Object.fromEntries(
      Object.entries(values).filter(([, value]) => value !== null)
    );
  } catch (error) {
    throw new UserError("config", "The config file cannot be read.", [
      {
        file,
        line: 1,
        path: "YAML",
        found: firstLine(error instanceof Error ? error.message : String(error)),
        expected: "plain values",
        fix: "Put quotes around a value that begins with *, a glob for instance."
      }
    ]);
  }
}
function problemsOf(issue, values, above) {
  const at = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey([...at, key], key, keysAt(at)));
  }
  if (issue.code === "invalid_union") {
    const best = issue.errors.find(
      (list) => list.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys")
    );
    if (best !== void 0) return best.flatMap((inner) => problemsOf(inner, values, at));
  }
  return [
    {
      at,
      found: show(valueAt(values, at)),
      expected: expectation(issue),
      fix: at.length === 0 ? "Write keys and values." : `Change or delete ${code(at)}.`
    }
  ];
}
function unknownNames(config, known) {
  const { generator } = config.site;
  return [
    ...Object.keys(config.checks).flatMap((id) => checkMistakes(id, config, known.checks)),
    ...Object.keys(config.sources.set).filter((id) => !known.sources.includes(id)).map((id) => unknownKey(["sources", id], id, known.sources)),
    ...Object.entries(config.sources.set).flatMap(
      ([id, value]) => typeof value !== "string" || known.servers?.includes(id) || !known.sources.includes(id) ? [] : [serverless(id, value)]
    ),
    ...generator === void 0 || known.generators.includes(generator) ? [] : [unknownKey(["site", "generator"], generator, known.generators)]
  ];
}
function serverless(id, value) {
  const fix = `It has one server; write “${id}: true”.`;
  return { at: ["sources", id], found: show(value), expected: "true or false", fix };
}
function checkMistakes(id, { checks }, known) {
  const options = Object.hasOwn(known, id) ? known[id] : void 0;
  if (options === void 0) return [unknownKey(["checks", id], id, Object.keys(known))];
  return Object.entries(checks[id].options).flatMap(([name, value]) => {
    const at = ["checks", id, name];
    const option = Object.hasOwn(options, name) ? options[name] : void 0;
    if (option === void 0)
      return [unknownKey(at, name, ["severity", "ignore", ...Object.keys(options)])];
    const expected = expectedOf(option);
    const fits = schemaOf(option).safeParse(value).success;
    return fits ? [] : [{ at, found: show(value), expected, fix: `Change or delete ${code(at)}.` }];
  });
}
function schemaOf({ default: value, least = 0 }) {
  if (typeof value === "number") return number().min(least);
  return typeof value === "boolean" ? boolean() : array(string());
}
function expectedOf({ default: value, least = 0 }) {
  if (typeof value === "number") return `a number of at least ${least}`;
  return typeof value === "boolean" ? "true or false" : "a list of words";
}
function unknownKey(at, found, keys) {
  const nearest = keys.length === 0 ? void 0 : (0, import_fastest_levenshtein.closest)(found, [...keys]);
  const meant = nearest !== void 0 && (0, import_fastest_levenshtein.distance)(found, nearest) <= Math.max(2, found.length / 3);
  return {
    at,
    found: `the unknown name “${found}”`,
    expected: keys.length > 12 && meant ? "a known name" : `one of ${keys.join(", ")}`,
    fix: meant ? `Did you mean “${nearest}”?` : "Delete it."
  };
}
function keysAt(path) {
  let schema2 = toJSONSchema(configSchema, { io: "input", unrepresentable: "any" });
  for (const key of path) schema2 = child(schema2, key);
  return Object.keys(properties(schema2) ?? {});
}
function child(schema2, key) {
  if (typeof key === "number") return schema2?.items;
  const found = properties(schema2);
  return found?.[key];
}
function properties(schema2) {
  const { properties: own, anyOf } = schema2 ?? {};
  return own ?? anyOf?.find((option) => option.properties !== void 0)?.properties;
}
function expectation(issue) {
  if (issue.code === "invalid_union")
    return issue.errors.map(([inner]) => inner === void 0 ? "" : expectation(inner)).join(" or ");
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type") return names[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_format") return formats[issue.format] ?? issue.format;
  if (issue.code === "too_small") return `at least ${issue.minimum}`;
  if (issue.code === "too_big") return `at most ${issue.maximum}`;
  return firstLine(issue.message);
}
var names = {
  string: "text",
  array: "a list",
  object: "keys and values",
  record: "keys and values",
  boolean: "true or false",
  number: "a number",
  int: "a whole number"
};
var formats = {
  url: "an address such as https://example.com",
  date: "a day such as 2026-11-22"
};
function valueAt(values, path) {
  let value = values;
  for (const key of path) value = value?.[key];
  return value;
}
function show(value) {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
function code(path) {
  return `“${path.join(".")}”`;
}
function firstLine(text) {
  return text.split("\n")[0]?.replace(/[:.]\s*$/, "") ?? text;
}
function lineOf(doc, lines, path) {
  for (let end = path.length; end > 0; end--) {
    const node = doc.getIn(path.slice(0, end), true);
    if ((0, import_yaml.isNode)(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

// src/config/read-suppress.ts
var suppressFile = ".github/postrider-suppress.txt";
var place = new RegExp("^(?=.{1,255}$)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]*(?:\\/[^\\s/#]+)*$", "u");
function readSuppress(repo) {
  const text = repo.read(suppressFile);
  if (text === void 0) {
    if (!repo.files.includes(suppressFile)) return [];
    throw new UserError(
      "suppress",
      `${suppressFile} cannot be read: expected a UTF-8 text of at most 1 MiB. Save it as UTF-8.`
    );
  }
  const places = [];
  const problems = [];
  for (const [i, written] of text.replace(/^\ufeff/, "").split(/\r\n?|\n/).entries()) {
    const entry = written.replace(/(^|\s)#.*$/, "").trim();
    if (entry === "") continue;
    if (place.test(entry)) places.push(entry.toLowerCase().replace(/^www\./, ""));
    else problems.push(problemOf(entry, i + 1));
  }
  if (problems.length === 0) return [...new Set(places)];
  const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
  throw new UserError("suppress", `${suppressFile} has ${count}.`, problems);
}
function problemOf(entry, line) {
  const meant = meantBy(entry);
  return {
    file: suppressFile,
    line,
    path: "the line",
    found: `“${entry.length > 60 ? `${entry.slice(0, 59)}…` : entry}”`,
    expected: "one host, such as example.com",
    fix: meant === null ? "Write the host alone, or put # before a remark." : `Write ${meant}.`
  };
}
function meantBy(entry) {
  const host = /^https?:/i.test(entry) ? parseUrl(entry)?.hostname : /^[^\s@]+@([^\s@]+)$/.exec(entry)?.[1];
  const bare = host?.toLowerCase().replace(/^www\./, "");
  return bare !== void 0 && place.test(bare) ? bare : null;
}

// src/config/load-config.ts
var defaultFile = ".github/postrider.yml";
function loadConfig(repo, file, known) {
  const text = repo.read(file);
  const withFiles = (config) => ({
    ...config,
    baseline: readBaseline(repo),
    suppress: [...config.suppress, ...readSuppress(repo)]
  });
  if (text !== void 0) return withFiles(readConfig(file, text, known));
  if (repo.files.includes(file)) {
    throw new UserError(
      "config",
      `${file} cannot be read: expected a UTF-8 text of at most 1 MiB. Save it as UTF-8.`
    );
  }
  const twin = file.replace(/\.yml$/, ".yaml");
  if (twin !== file && repo.files.includes(twin)) {
    throw new UserError(
      "config",
      `Found ${twin}, expected ${file}. Rename it, or name it with the input “config”.`
    );
  }
  if (file !== defaultFile) {
    throw new UserError(
      "config",
      `There is no ${file}. Change the input “config”, or leave it out.`
    );
  }
  return withFiles(defaultConfig);
}

// src/io/catalogue.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var folder = ["../data/catalogue/", "../../data/catalogue/"].map((path) => new URL(path, import.meta.url)).find((url2) => (0, import_node_fs.existsSync)(url2));
function loadLinkedHosts() {
  if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
  return JSON.parse((0, import_node_fs.readFileSync)(new URL("../linked-hosts.json", folder), "utf8"));
}
function loadReadings() {
  if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
  return JSON.parse((0, import_node_fs.readFileSync)(new URL("../readings.json", folder), "utf8"));
}
var rows;
function loadCatalogue() {
  rows ??= readRows();
  return rows;
}
function readRows() {
  if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
  return (0, import_node_fs.readdirSync)(folder).filter((name) => name.endsWith(".json")).sort().flatMap((name) => JSON.parse((0, import_node_fs.readFileSync)(new URL(name, folder), "utf8")));
}

export {
  baselineFile,
  writeBaseline,
  defaultFile,
  loadConfig,
  loadLinkedHosts,
  loadReadings,
  loadCatalogue
};
