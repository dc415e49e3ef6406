const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));

// src/matching/index-contacts.ts
const noContacts = {
	newest: /* @__PURE__ */ new Map(),
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
	for (const contact of contacts) {
		if (!reached.has(contact.status)) continue;
		const place = load_place_of().placeOf(`https://${contact.id}`);
		const known = newest.get(place);
		if (known === void 0 || known.day !== void 0 && isNewer(contact, known.day)) newest.set(place, contact);
	}
	return {
		newest,
		all: contacts
	};
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