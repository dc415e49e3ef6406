const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_path = __lazily(() => require("./path-98f7a9ea.js"));
const load_registry = __lazily(() => require("./registry-86524fef.js"));

// src/platforms/medium/copy/addresses.ts
const reference = /\{\{[<%]\s*(?:rel)?ref\s+["'`]?([^"'`\s>%]+)["'`]?(?:\s[^}]*)?[>%]\}\}|\{%-?\s*(?:post_url|link)\s+([^%]+?)\s*-?%\}/g;
const filtered = /\{\{-?\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url|url)\s*-?\}\}/g;
const home = /\{\{-?\s*site\.(?:url|baseurl|base_url)\s*-?\}\}|\{\{<\s*baseurl\s*>\}\}/gi;
function fillAddresses(lines, tell, subject) {
	const site = subject.blog.siteUrl;
	const posts = load_registry().rewrite(lines, reference, ({ match, line, before, isAlone }) => {
		const named = (match[1] ?? match[2] ?? "").trim().replace(/^["']|["']$/g, "");
		const isWhole = /^https?:\/\//i.test(named);
		const url = isWhole ? named : addressOf(named, subject);
		if (isWhole && !/[("'=]$/.test(before)) {
			tell(line, `Became its bare address, ${url}`);
			const link = `<a href="${load_registry().escaped(named)}">${load_registry().escaped(named)}</a>`;
			return isAlone ? load_registry().alone(`<p>${link}</p>`, before) : ` ${link} `;
		}
		if (url === null) {
			tell(line, "Its address is not known", `Put the address of ${named}`);
			return "#";
		}
		tell(line, `Leads to ${url}`);
		return url;
	});
	if (site === null) return posts;
	const base = load_tell_error().parseUrl(site)?.pathname.replace(/\/$/, "") ?? "";
	const whole = load_registry().rewrite(posts, filtered, ({ match, line }) => {
		tell(line, `Begins with ${site}`);
		return `${site}/${match[1].replace(/^\//, "")}`;
	});
	return load_registry().rewrite(whole, home, ({ match, line, before }) => {
		tell(line, `Begins with ${site}`);
		if (/base_?url/i.test(match[0]) && /[\w/]$/.test(before)) return before.endsWith(base) ? "" : base;
		return site;
	});
}
function makeWhole(tree, tell, subject) {
	for (const element of load_registry().elementsIn(tree)) {
		const name = {
			a: "href",
			img: "src",
			iframe: "src",
			source: "src",
			video: "src"
		}[element.tagName];
		const written = name === void 0 ? "" : load_registry().textOf(element, name);
		if (name === void 0 || written === "" || written.startsWith("#")) continue;
		if (element.tagName === "a" && !leadsSomewhere(written)) {
			delete element.properties.href;
			tell(load_registry().lineOf$1(element), "Unlinked: its address is none of the web");
			continue;
		}
		const whole = wholeAddress(written, subject);
		if (whole === written) continue;
		if (whole === null) {
			tell(load_registry().lineOf$1(element), `${written} has no whole address`, `Put the address of ${written}`);
			continue;
		}
		element.properties[name] = whole;
		if (!/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(written)) tell(load_registry().lineOf$1(element), `Became ${whole}`);
	}
}
function leadsSomewhere(written) {
	const scheme = /^[\s\p{Cc}]*([a-z][a-z\d+.-]*):/iu.exec(written)?.[1]?.toLowerCase();
	return scheme === void 0 || [
		"http",
		"https",
		"mailto",
		"tel"
	].includes(scheme);
}
function wholeAddress(written, subject) {
	const { address, blog, post } = subject;
	if (/^(?:mailto|tel|data|javascript):/i.test(written)) return written;
	if (/^[a-z][a-z\d+.-]*:/i.test(written) || load_registry().mistypeOf(written) !== null) return written;
	const [path = "", rest = ""] = splitAt(written);
	if (load_path().isMarkdown(path) && !path.startsWith("/")) {
		const own = postAt(load_path().joinPath(load_path().folderOf(post.path), load_tell_error().unescaped(path)), subject);
		if (own !== null) return own + rest;
	}
	const base = address.url ?? blog.siteUrl;
	return base === null ? null : load_tell_error().parseUrl(written, base)?.href ?? null;
}
function splitAt(written) {
	const at = written.search(/[?#]/);
	return at === -1 ? [written, ""] : [written.slice(0, at), written.slice(at)];
}
function postAt(path, { blog }) {
	return blog.posts.find(({ post }) => post.path === path)?.address.url ?? null;
}
function addressOf(named, { blog }) {
	const [path, rest] = splitAt(named);
	const wanted = load_path().withoutExtension(path.replace(/^\//, "").replace(/\/(?:_?index(?:\.\w+)?)?$/, ""));
	const url = blog.posts.find(({ post }) => {
		const own = load_path().withoutExtension(post.path).replace(/\/_?index$/, "");
		return own === wanted || own.endsWith(`/${wanted}`) || load_path().fileOf(own).replace(/^\d{4}-\d\d?-\d\d?-/, "") === wanted;
	})?.address.url;
	return url == null ? null : url + rest;
}

// src/platforms/medium/mark-link.ts
function markLink(href) {
	const marked = load_tell_error().parseUrl(href);
	if (marked === null || marked.searchParams.has("utm_source")) return null;
	return load_tell_error().withParameters(marked.href, { utm_source: "medium" });
}

Object.defineProperty(exports, "fillAddresses", {
  enumerable: true,
  get: function () {
    return fillAddresses;
  }
});
Object.defineProperty(exports, "makeWhole", {
  enumerable: true,
  get: function () {
    return makeWhole;
  }
});
Object.defineProperty(exports, "markLink", {
  enumerable: true,
  get: function () {
    return markLink;
  }
});
Object.defineProperty(exports, "wholeAddress", {
  enumerable: true,
  get: function () {
    return wholeAddress;
  }
});