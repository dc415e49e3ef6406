import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/text/target-kinds.ts
var placesOfKind = {
  newsletter: "newsletters",
  community: "communities",
  publication: "publications",
  list: "lists",
  thread: "threads",
  writer: "blogs",
  podcast: "podcasts",
  "call-for-papers": "calls for papers"
};
var placeOfKind = {
  newsletter: "newsletter",
  community: "community",
  publication: "publication",
  list: "list on GitHub",
  thread: "thread",
  writer: "blog",
  podcast: "podcast",
  "call-for-papers": "call for papers"
};

export {
  placesOfKind,
  placeOfKind
};
