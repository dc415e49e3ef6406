const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_match_post = __lazily(() => require("./match-post-ab0f7d69.js"));

// src/matching/index-contacts.ts
const noContacts = {
	newest: /* @__PURE__ */ new Map(),
	ofDesk: /* @__PURE__ */ new Map(),
	forPost: /* @__PURE__ */ new Map(),
	all: []
};
const reached = /* @__PURE__ */ new Set([
	"sent",
	"replied",
	"won",
	"declined"
]);
function indexContacts(contacts) {
	const newest = /* @__PURE__ */ new Map();
	const forPost = /* @__PURE__ */ new Map();
	for (const contact of contacts) {
		if (!reached.has(contact.status)) continue;
		const url = `https://${contact.id}`;
		keepNewest(newest, load_place_of().placeOf(url), contact);
		const houses = forPost.get(contact.issue) ?? /* @__PURE__ */ new Map();
		forPost.set(contact.issue, houses);
		keepNewest(houses, load_match_post().houseOf(url), contact);
	}
	return {
		newest,
		ofDesk: /* @__PURE__ */ new Map(),
		forPost,
		all: contacts
	};
}
function withDesks(contacts, targets) {
	if (contacts.newest.size === 0) return contacts;
	const ofDesk = /* @__PURE__ */ new Map();
	for (const { url, route } of targets) {
		const contact = contacts.newest.get(load_place_of().placeOf(url));
		if (route !== void 0 && contact !== void 0) keepNewest(ofDesk, route.url, contact);
	}
	return {
		...contacts,
		ofDesk
	};
}
function keepNewest(by, key, contact) {
	const known = by.get(key);
	if (known === void 0 || known.day !== void 0 && isNewer(contact, known.day)) by.set(key, contact);
}
const isNewer = ({ day }, known) => day === void 0 || day > known;
function suppressedBy(contacts) {
	return contacts.filter(({ status }) => status === "never").map(({ id }) => id);
}

Object.defineProperty(exports, "indexContacts", {
  enumerable: true,
  get: function () {
    return indexContacts;
  }
});
Object.defineProperty(exports, "noContacts", {
  enumerable: true,
  get: function () {
    return noContacts;
  }
});
Object.defineProperty(exports, "suppressedBy", {
  enumerable: true,
  get: function () {
    return suppressedBy;
  }
});
Object.defineProperty(exports, "withDesks", {
  enumerable: true,
  get: function () {
    return withDesks;
  }
});