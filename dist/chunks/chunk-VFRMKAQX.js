import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeOf
} from "./chunk-CSTEZDKB.js";

// src/matching/index-contacts.ts
var noContacts = { newest: /* @__PURE__ */ new Map(), all: [] };
var reached = /* @__PURE__ */ new Set(["sent", "replied", "won", "declined"]);
function indexContacts(contacts) {
  const newest = /* @__PURE__ */ new Map();
  for (const contact of contacts) {
    if (!reached.has(contact.status)) continue;
    const place = placeOf(`https://${contact.id}`);
    const known = newest.get(place);
    if (known === void 0 || known.day !== void 0 && isNewer(contact, known.day))
      newest.set(place, contact);
  }
  return { newest, all: contacts };
}
var isNewer = ({ day }, known) => day === void 0 || day > known;
function suppressedBy(contacts) {
  return contacts.filter(({ status }) => status === "never").map(({ id }) => id);
}

export {
  noContacts,
  indexContacts,
  suppressedBy
};
