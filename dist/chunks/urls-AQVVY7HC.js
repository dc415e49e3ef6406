import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  withProgress
} from "./chunk-4TCSOJT4.js";
import {
  isWatched,
  openDesk,
  openOnline,
  print,
  printJson
} from "./chunk-36BFKNCA.js";
import "./chunk-RA2HM37J.js";
import "./chunk-CDJMWRBT.js";
import {
  askSites,
  noPosts,
  openBlog
} from "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-5RRGRXQS.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import {
  loadSitemapReader,
  readSitemap
} from "./chunk-F5M5C62U.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NNALMARA.js";
import "./chunk-IMBN4S6M.js";
import {
  harmless,
  terminalLog
} from "./chunk-SLFBS23N.js";
import "./chunk-OLIWLOKM.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import {
  require_node_zlib
} from "./chunk-A2ZHMZRK.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/urls.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/io/sitemap-file.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var import_node_zlib = __toESM(require_node_zlib(), 1);
var largest = 50 * 1024 * 1024;
function readSitemapFile(file) {
  const text = textOf((0, import_node_path.resolve)(file));
  if (text === null)
    throw new UserError(
      "sitemap",
      `There is no sitemap “${file}” that can be read. Give an XML file.`
    );
  const { pages, maps } = readSitemap(text);
  const beside = maps.map((map) => (0, import_node_path.join)((0, import_node_path.dirname)((0, import_node_path.resolve)(file)), (0, import_node_path.basename)(map.replace(/[?#].*$/, ""))));
  const all = [...pages, ...beside.flatMap((path) => readSitemap(textOf(path) ?? "").pages)];
  if (all.length > 0) return all;
  const why = maps.length > 0 ? `an index of ${maps.length} files that are not beside it` : "no address";
  throw new UserError(
    "sitemap",
    `The sitemap “${file}” holds ${why}. Give the file that lists the pages.`
  );
}
function textOf(path) {
  try {
    const bytes = (0, import_node_fs.readFileSync)(path);
    const zipped = bytes[0] === 31 && bytes[1] === 139;
    return (zipped ? (0, import_node_zlib.gunzipSync)(bytes, { maxOutputLength: largest }) : bytes).toString("utf8");
  } catch {
    return null;
  }
}

// src/commands/urls.ts
async function urls(folder, options) {
  const { format, sitemap, online = false } = options;
  const { config, world } = openDesk(folder);
  if (sitemap !== void 0) await loadSitemapReader();
  const listed = sitemap === void 0 ? void 0 : { from: (0, import_node_path2.basename)(sitemap), pages: readSitemapFile(sitemap), given: true };
  const offline = await openBlog(config, world, listed);
  const { read, outages } = online && listed === void 0 ? await withProgress(
    "Asking the site",
    isWatched(options),
    async () => askSites(offline, await openOnline())
  ) : { read: offline, outages: [] };
  for (const { from, why } of outages) terminalLog.warn(`${from} did not answer: ${why}`);
  const { located } = read;
  if (located.length === 0) terminalLog.warn(noPosts(read));
  const rows = located.map(({ post, address: { url, how, certain, why }, generator }) => ({
    path: post.path,
    url,
    how,
    certain,
    generator,
    ...why !== void 0 && { why }
  }));
  if (format === "json") printJson(rows);
  else print(harmless(rows.map(pretty).join("\n")));
  return 0;
}
function pretty({ path, url, why }) {
  return `${path}
  ${url ?? `not known: ${why}`}`;
}
export {
  urls
};
