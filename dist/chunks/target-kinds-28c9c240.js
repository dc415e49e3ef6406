// src/text/target-kinds.ts
const placesOfKind = {
	newsletter: "newsletters",
	community: "communities",
	publication: "publications",
	list: "lists",
	thread: "threads",
	writer: "blogs",
	podcast: "podcasts",
	"call-for-papers": "calls for papers"
};
const placeOfKind = {
	newsletter: "newsletter",
	community: "community",
	publication: "publication",
	list: "list on GitHub",
	thread: "thread",
	writer: "blog",
	podcast: "podcast",
	"call-for-papers": "call for papers"
};

Object.defineProperty(exports, "placeOfKind", {
  enumerable: true,
  get: function () {
    return placeOfKind;
  }
});
Object.defineProperty(exports, "placesOfKind", {
  enumerable: true,
  get: function () {
    return placesOfKind;
  }
});