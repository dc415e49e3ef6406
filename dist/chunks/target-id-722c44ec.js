// src/formats/target-id.ts
function idOf(url) {
	if (!URL.canParse(url)) return url;
	const { hostname, pathname } = new URL(url);
	return hostname.replace(/^www\./, "").replace(/^redirect\.github\.com$/, "github.com") + pathname.replace(/\/+$/, "");
}

Object.defineProperty(exports, "idOf", {
  enumerable: true,
  get: function () {
    return idOf;
  }
});