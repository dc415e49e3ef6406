import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  medium_default
} from "./chunk-F6IDNTLG.js";
import {
  openDesk
} from "./chunk-UN7QVKMF.js";
import {
  readBlog
} from "./chunk-XFWWE2W3.js";
import {
  loadDialects,
  tooComplex
} from "./chunk-BUC5RFA6.js";
import {
  withLateParts
} from "./chunk-76EOUGHK.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";

// src/commands/open-post.ts
import { relative, resolve } from "node:path";
async function openPost(path, dir) {
  const desk = openDesk(dir);
  const { located, blog } = await withLateParts(() => readBlog(desk.config, desk.world));
  const here = relative(desk.folder, resolve(path)).replaceAll("\\", "/");
  const found = located.find(({ post }) => post.path === here || post.path === path);
  if (found === void 0 || found.post.unread === true) {
    throw new UserError(
      "post",
      `“${path}” is no post of this blog. Expected the file of one: run “postrider urls” to see them.`
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
