import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  medium_default
} from "./chunk-JU3HFG47.js";
import {
  openDesk
} from "./chunk-36BFKNCA.js";
import {
  openBlog
} from "./chunk-GARBE252.js";
import {
  loadDialects,
  tooComplex
} from "./chunk-I2TZ7X3O.js";
import {
  program
} from "./chunk-IMBN4S6M.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/open-post.ts
var import_node_path = __toESM(require_node_path(), 1);
async function openPost(path, dir) {
  const desk = openDesk(dir);
  const { located, blog } = await openBlog(desk.config, desk.world);
  const here = (0, import_node_path.relative)(desk.folder, (0, import_node_path.resolve)(path)).replaceAll("\\", "/");
  const found = located.find(({ post }) => post.path === here || post.path === path);
  if (found === void 0 || found.post.unread === true) {
    throw new UserError(
      "post",
      `“${path}” is no post of this blog. Expected the file of one: run “${program} urls” to see them.`
    );
  }
  const complex = tooComplex(found.post.body);
  if (complex !== null) {
    const line = found.post.bodyLine + complex.line - 1;
    throw new UserError(
      "post",
      `${found.post.path}:${line}: ${complex.why}. Its copy would be empty.`
    );
  }
  const subject = { post: found.post, address: found.address, blog };
  await loadDialects([found.post.path]);
  return { desk, subject, handOff: medium_default.handOff(subject) };
}

export {
  openPost
};
