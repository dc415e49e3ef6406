const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_say_lines = __lazily(() => require("./say-lines-43b10fb2.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));
const load_share_in = __lazily(() => require("./share-in-12e1c327.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));
const load_registry = __lazily(() => require("./registry-86524fef.js"));
const load_path = __lazily(() => require("./path-98f7a9ea.js"));
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));

// src/checks/define-check.ts
function defineCheck(check) {
	return check;
}

// src/checks/field-place.ts
function fieldPlace(post, names, value) {
	const { places } = post.frontmatter;
	const key = names.find((name) => places[name] !== void 0) ?? fieldWith(post, value);
	return {
		...(key === void 0 ? void 0 : places[key]) ?? { line: 1 },
		field: key ?? names[0]
	};
}
function fieldWith({ frontmatter }, text) {
	if (text === void 0) return void 0;
	const { values } = frontmatter;
	return Object.keys(values).find((key) => holds(values[key], text, 0)) ?? Object.keys(values).find((key) => holds(values[key], text, 4));
}
function holds(value, text, levels) {
	if (typeof value === "object" && value !== null) return levels > 0 && Object.values(value).some((inner) => holds(inner, text, levels - 1));
	if (typeof value !== "string" && typeof value !== "number") return false;
	return String(value).replace(/\s+/g, " ").trim() === text;
}
function fieldsUnread({ frontmatter }) {
	return frontmatter.problems.length > 0;
}

// src/checks/address-moved.ts
var address_moved_default = defineCheck({
	id: "address-moved",
	title: "Disallow a change that moves a published post",
	needs: "post",
	ofChange: true,
	severity: "error",
	concerns: "post",
	why: "Links, bookmarks and the canonical of a copy on Medium keep the address that a post had. When a new slug, title, date or file name moves the page and nothing sends readers on, they find an error page, and search engines know the post under two addresses. A title that is edited for good reasons does this silently on generators that make the address of it. It is found where there is something to compare with: on a pull request, or with --base.",
	evidence: [
		"https://developers.google.com/search/docs/crawling-indexing/301-redirects",
		"https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes",
		"https://help.medium.com/hc/en-us/articles/213477928",
		"https://www.w3.org/Provider/Style/URI"
	],
	examples: {
		pass: [
			{
				name: "The same address, whatever else changed",
				file: "---\ntitle: A better title\nslug: batching\n---\nText.\n",
				url: "https://example.com/batching/",
				before: {
					file: "---\ntitle: A title\nslug: batching\n---\nText.\n",
					url: "https://example.com/batching/"
				}
			},
			{
				name: "A draft has no readers yet",
				file: "---\ntitle: A\nslug: new\n---\nText.\n",
				url: "https://example.com/new/",
				before: {
					file: "---\ntitle: A\nslug: old\ndraft: true\n---\nText.\n",
					url: "https://example.com/old/"
				}
			},
			{
				name: "A new post",
				file: "---\ntitle: A\nslug: new\n---\nText.\n",
				url: "https://example.com/new/"
			}
		],
		fail: [
			{
				name: "A new slug",
				file: "---\ntitle: A\nslug: new\n---\nText.\n",
				url: "https://example.com/new/",
				before: {
					file: "---\ntitle: A\nslug: old\n---\nText.\n",
					url: "https://example.com/old/",
					cause: {
						by: "field",
						name: "slug",
						was: "old"
					},
					keep: "slug: old",
					redirect: {
						line: "/old/ /new/ 301",
						file: "public/_redirects"
					}
				},
				says: ["The post moves from https://example.com/old/ to https://example.com/new/: its slug was “old”."]
			},
			{
				name: "A new title, a canonical that was forgotten, and a copy on Medium",
				file: "---\ntitle: New\ncanonical: https://example.com/old/\nmedium: https://medium.com/@example/old-0123456789ab\n---\nText.\n",
				url: "https://example.com/new/",
				before: {
					file: "---\ntitle: Old\ncanonical: https://example.com/old/\nmedium: https://medium.com/@example/old-0123456789ab\n---\nText.\n",
					url: "https://example.com/old/",
					cause: {
						by: "title",
						name: "MkDocs Material",
						was: "Old"
					},
					keep: "slug: old"
				},
				says: ["The post moves from https://example.com/old/ to https://example.com/new/: MkDocs Material makes the address of the title, which was “Old”. Its canonical still names the old address."]
			},
			{
				name: "Another name of the file",
				file: "---\ntitle: A\n---\nText.\n",
				path: "posts/new.md",
				url: "https://example.com/new/",
				before: {
					path: "posts/old.md",
					url: "https://example.com/old/",
					cause: {
						by: "file",
						name: "posts/old.md",
						was: "posts/old.md"
					}
				},
				says: ["The post moves from https://example.com/old/ to https://example.com/new/: its file was posts/old.md."]
			}
		]
	},
	*run({ post, before }) {
		const move = before?.move;
		if (move == null || move.respelled || move.together || move.cause?.by === "settings") return;
		const { from, to, cause, staleCanonical } = move;
		const canonical = staleCanonical ? " Its canonical still names the old address." : "";
		const place = cause?.by === "title" ? fieldPlace(post, ["title"]) : cause?.by === "field" ? fieldPlace(post, [cause.name]) : { line: 1 };
		yield {
			message: `The post moves from ${from} to ${to}${sayCause(cause)}.${canonical}`,
			fix: fixOf$1(move),
			place
		};
	}
});
function sayCause(cause) {
	if (cause === null) return "";
	const { by, name, was } = cause;
	if (by === "file") return `: its file was ${was}`;
	if (by === "title") return `: ${name} makes the address of the title, which was ${load_say_lines().quoted(was ?? "")}`;
	return was === null ? `: its ${name} is new` : `: its ${name} was ${load_say_lines().quoted(was)}`;
}
function fixOf$1({ keep, cause, redirect, onMedium }) {
	const stay = keep !== null ? `Set “${keep}” in the frontmatter to keep the address` : cause?.by === "file" ? `Move the file back to ${cause.was} to keep the address` : null;
	const send = redirect === null ? "set up a permanent redirect from the old address to the new one" : `add “${redirect.line}” to ${redirect.file ?? "the frontmatter"} to send readers on`;
	return `${stay === null ? load_read_blog().capital(send) : `${stay}, or ${send}`}.${onMedium ? " If it moves, set the canonical link of the copy on Medium to the new address: Story settings, Advanced settings." : ""}`;
}

// src/checks/address-moved-together.ts
const file$3 = "---\ntitle: A\n---\nText.\n";
const settings$1 = {
	by: "settings",
	name: "_config.yml",
	was: null,
	line: 3
};
const other$3 = (name) => ({
	path: `posts/${name}.md`,
	file: file$3,
	url: `https://example.com/blog/${name}/`,
	before: {
		url: `https://example.com/${name}/`,
		cause: settings$1
	}
});
var address_moved_together_default = defineCheck({
	id: "address-moved-together",
	title: "Disallow a change that moves many published posts",
	needs: "blog",
	severity: "error",
	concerns: "post",
	why: "One line of the settings, a permalink or the address of the site, moves every post at once; so does a folder that is renamed. Readers and search engines keep the old addresses, and so do the canonicals of all copies on Medium. It is said once, with the file that moved them where putting that one file back is enough to have the old addresses again.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes", "https://developers.google.com/search/docs/crawling-indexing/301-redirects"],
	examples: {
		pass: [{
			name: "One post that moves is told by address-moved",
			file: "---\ntitle: A\nslug: new\n---\nText.\n",
			url: "https://example.com/new/",
			before: {
				file: file$3,
				url: "https://example.com/old/"
			}
		}, {
			name: "Nothing moves",
			file: file$3,
			before: { url: "https://example.com/post" }
		}],
		fail: [{
			name: "Another permalink in the settings",
			file: file$3,
			path: "posts/a.md",
			url: "https://example.com/blog/a/",
			before: {
				url: "https://example.com/a/",
				cause: settings$1
			},
			others: [other$3("b"), other$3("c")],
			says: ["Three published posts move: from https://example.com/a/ to https://example.com/blog/a/, from https://example.com/b/ to https://example.com/blog/b/, and one more."]
		}, {
			name: "One post is enough where the settings move it",
			file: file$3,
			url: "https://blog.example.com/post",
			before: {
				url: "https://example.com/post",
				cause: settings$1
			},
			says: ["One published post moves: from https://example.com/post to https://blog.example.com/post."]
		}]
	},
	*run({ change }) {
		for (const together of change?.together ?? []) {
			if (together.respelled) continue;
			const { cause, path, posts } = together;
			yield {
				message: `${load_read_blog().capital(load_read_blog().sayCount(posts.length, "published post"))} ${posts.length === 1 ? "moves" : "move"}: ${sayMoves(together)}.`,
				fix: fixOf(together),
				path,
				place: { line: cause?.line ?? 1 }
			};
		}
	}
});
function sayMoves({ posts }) {
	const shown = posts.slice(0, 2).map(({ move: { from, to } }) => `from ${from} to ${to}`);
	const rest = posts.length - shown.length;
	return rest === 0 ? load_read_blog().sayList(shown) : `${shown.join(", ")}, and ${load_read_blog().sayNumber(rest)} more`;
}
function fixOf({ cause, posts }) {
	const back = cause?.by === "settings" && cause.name !== "";
	const isElsewhere = posts.some(({ move: { from, to } }) => load_tell_error().hostOf(from) !== load_tell_error().hostOf(to));
	const each = load_read_blog().oneOrMany(posts.length, "the", "each");
	const send = isElsewhere ? `let the old host send ${each} address on to the new one with a permanent redirect` : `set up a permanent redirect from ${each} old address to the new one`;
	const either = back ? `Put line ${cause.line ?? 1} of ${cause.name} back as it was, or ${send}.` : `${load_read_blog().capital(send)}.`;
	const copies = posts.filter(({ move }) => move.onMedium).length;
	return `${either}${copies === 0 ? "" : ` ${load_read_blog().capital(load_read_blog().sayCount(copies, "post"))} ${copies === 1 ? "has a copy" : "have copies"} on Medium whose canonical link keeps the old address: set it under Story settings, Advanced settings.`}`;
}

// src/checks/address-removed.ts
const file$2 = "---\ntitle: A\n---\nText.\n";
const old = {
	path: "posts/old.md",
	file: "---\ntitle: Old\n---\nText.\n"
};
var address_removed_default = defineCheck({
	id: "address-removed",
	title: "Warn about published posts that a change takes away",
	needs: "blog",
	severity: "warning",
	concerns: "post",
	why: "A post that is deleted, or set back to a draft, leaves an error page for everybody who linked to it, and a copy on Medium then names an original that is not there. That may be wanted; a redirect to what replaces it is mostly better.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/301-redirects", "https://help.medium.com/hc/en-us/articles/213477928"],
	examples: {
		pass: [{
			name: "Nothing is taken away",
			file: file$2
		}, {
			name: "A draft had no readers",
			file: file$2,
			removed: [{
				...old,
				file: "---\ntitle: Old\ndraft: true\n---\nText.\n",
				url: "https://example.com/old/"
			}]
		}],
		fail: [{
			name: "One post, of which there is a copy",
			file: file$2,
			removed: [{
				...old,
				file: "---\ntitle: Old\nmedium: https://medium.com/@example/old-0123456789ab\n---\nText.\n",
				url: "https://example.com/old/",
				redirectsIn: "public/_redirects"
			}],
			says: ["One published post is taken away: “Old” at https://example.com/old/. Of one there is a copy on Medium, which names it as the original."]
		}, {
			name: "Three posts",
			file: file$2,
			removed: [
				"a",
				"b",
				"c"
			].map((name) => ({
				path: `posts/${name}.md`,
				file: `---\ntitle: ${name.toUpperCase()}\n---\nText.\n`,
				url: `https://example.com/${name}/`
			})),
			says: ["Three published posts are taken away: “A” at https://example.com/a/, “B” at https://example.com/b/ and one more."]
		}]
	},
	*run({ change }) {
		const removed = change?.removed ?? [];
		const [first] = removed;
		if (first === void 0) return;
		const copies = removed.filter(({ onMedium }) => onMedium).length;
		const files = [...new Set(removed.flatMap(({ redirectsIn }) => redirectsIn ?? []))];
		const where = files.length === 0 ? "" : ` to ${load_read_blog().sayList(files)}`;
		const copy = copies === 0 ? "" : ` Of ${load_read_blog().sayNumber(copies)} there is a copy on Medium, which names it as the original.`;
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(removed.length, "published post"))} ${removed.length === 1 ? "is" : "are"} taken away: ${sayRemoved(removed)}.${copy}`,
			fix: `Add a permanent redirect to what replaces ${removed.length === 1 ? "it" : "each"}${where}, or leave it if readers are to find nothing there.`,
			path: first.path,
			place: { line: 1 }
		};
	}
});
function sayRemoved(removed) {
	const names = removed.map(({ post, url }) => `${load_say_lines().quoted(post.title)} ${url === null ? `(${post.path})` : `at ${url}`}`);
	const shown = names.slice(0, 2);
	const rest = names.length - shown.length;
	return load_read_blog().sayList(rest === 0 ? shown : [...shown, `${load_read_blog().sayNumber(rest)} more`]);
}

// src/checks/address-respelled.ts
const file$1 = "---\ntitle: A\n---\nText.\n";
const settings = {
	by: "settings",
	name: "astro.config.mjs",
	was: null,
	line: 2
};
var address_respelled_default = defineCheck({
	id: "address-respelled",
	title: "Warn about a change that spells addresses in another way",
	needs: "blog",
	severity: "warning",
	concerns: "post",
	why: "With and without a final slash, with .html, with www, over http: these are variants of one address. Most hosts send readers on from one to the other, and some answer that there is no such page; nobody can tell from the files. Where the host does send them on, search engines follow, and nothing is lost but a hop.",
	evidence: ["https://developers.google.com/search/blog/2010/04/to-slash-or-not-to-slash", "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [{
			name: "The same spelling",
			file: file$1,
			before: { url: "https://example.com/post" }
		}, {
			name: "Another page is no variant",
			file: file$1,
			before: { url: "https://example.com/old/" }
		}],
		fail: [{
			name: "The final slash goes",
			file: file$1,
			url: "https://example.com/post",
			before: {
				url: "https://example.com/post/",
				cause: settings
			},
			says: ["The address of one published post is spelled in another way: https://example.com/post/ becomes https://example.com/post."]
		}, {
			name: "For two posts",
			file: file$1,
			url: "https://example.com/post/",
			before: {
				url: "https://example.com/post.html",
				cause: settings
			},
			others: [{
				path: "posts/b.md",
				file: file$1,
				url: "https://example.com/b/",
				before: {
					url: "https://example.com/b.html",
					cause: settings
				}
			}],
			says: ["The addresses of two published posts are spelled in another way: https://example.com/post.html becomes https://example.com/post/, and one more."]
		}]
	},
	*run({ change }) {
		for (const { cause, respelled, path, posts } of change?.together ?? []) {
			const [first] = posts;
			if (!respelled || first === void 0) continue;
			const { from, to } = first.move;
			const one = posts.length === 1;
			const rest = one ? "" : `, and ${load_read_blog().sayNumber(posts.length - 1)} more`;
			yield {
				message: `${one ? "The address of" : "The addresses of"} ${load_read_blog().sayCount(posts.length, "published post")} ${one ? "is" : "are"} spelled in another way: ${from} becomes ${to}${rest}.`,
				fix: `Open ${from} once this is out, and see that it leads to ${to}. If it does not, put the spelling back.`,
				path,
				place: { line: cause?.line ?? 1 }
			};
		}
	}
});

// src/checks/per-blog.ts
function perBlog(build) {
	const known = /* @__PURE__ */ new WeakMap();
	return (blog) => {
		const before = known.get(blog);
		if (before !== void 0) return before;
		const built = build(blog);
		known.set(blog, built);
		return built;
	};
}

// src/checks/by-age.ts
const byAge = perBlog((blog) => blog.posts.map(({ post, address }) => ({
	post,
	day: load_days().dayOf(post.date) ?? load_days().dayInAddress(address.url) ?? ""
})).filter(({ post }) => post.published).sort((a, b) => compare(a.day, b.day) || compare(a.post.path, b.post.path)).map(({ post }) => post));
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/checks/field-gap.ts
function fieldGap(words, has) {
	const having = perBlog((blog) => byAge(blog).filter(has).length);
	return ({ post, blog }) => {
		if (has(post) || post.body.trim() === "") return null;
		const others = byAge(blog).length - (post.published ? 1 : 0);
		if (words.onlyWhereUsual === true && (others === 0 || having(blog) * 2 < others)) return null;
		if (having(blog) * 2 >= others) return ownGap(words, having(blog), others);
		return byAge(blog).at(-1)?.path === post.path ? habit(words, having(blog), others + 1) : null;
	};
}
function ownGap({ no, pronoun }, having, others) {
	if (others === 0) return `The post has ${no}.`;
	return `The post has ${no}; ${having === others ? `the other ${load_read_blog().sayNumber(others)}` : `${load_read_blog().sayNumber(having)} of the other ${load_read_blog().sayNumber(others)}`} ${having === 1 ? "has" : "have"} ${pronoun}.`;
}
function habit({ no, some }, having, all) {
	if (having === 0) return `${all === 2 ? "Neither" : "None"} of the ${load_read_blog().sayNumber(all)} posts has ${some}.`;
	return `${`Only ${load_read_blog().sayNumber(having)} of the ${load_read_blog().sayNumber(all)} posts`} ${having === 1 ? "has" : "have"} ${some}; this one has ${no}.`;
}

// src/checks/author-missing.ts
const gap$3 = fieldGap({
	no: "no author",
	some: "an author",
	pronoun: "one",
	onlyWhereUsual: true
}, ({ authors }) => authors.length > 0);
var author_missing_default = defineCheck({
	id: "author-missing",
	title: "Require an author where other posts have one",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Where a blog names the author of each post, one without stands out: its page and its feed then say nothing, or name the site. A blog of one person needs no such field, so nothing is said where most posts have none.",
	evidence: ["https://developers.google.com/search/docs/appearance/structured-data/article#author-bp", "https://developers.google.com/search/docs/fundamentals/creating-helpful-content"],
	examples: {
		pass: [
			{
				name: "An author",
				file: "---\ntitle: A\nauthor: Ada\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\nauthor: Ada\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "A blog that names none",
				file: "---\ntitle: A\ndate: 2026-06-30\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "The first post of a blog",
				file: "---\ntitle: A\n---\nText.\n"
			}
		],
		fail: [{
			name: "The other post has one",
			file: "---\ntitle: A\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\nauthor: Ada\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["The post has no author; the other one has one."]
		}, {
			name: "An empty field, where half of the others have one",
			file: "---\ntitle: A\nauthors: []\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\nauthors: [Ada]\n---\nText.\n",
				url: "https://example.com/b"
			}, {
				path: "posts/c.md",
				file: "---\ntitle: C\n---\nText.\n",
				url: "https://example.com/c"
			}],
			says: ["The post has no author; one of the other two has one."]
		}]
	},
	*run(subject) {
		const { post } = subject;
		const message = fieldsUnread(post) ? null : gap$3(subject);
		if (message === null) return;
		yield {
			message,
			fix: `Add ${usual(subject.blog)}, as in the other posts.`,
			place: fieldPlace(post, ["author", "authors"])
		};
	}
});
const usual = perBlog(({ posts }) => {
	const having = (field) => posts.filter(({ post }) => post.frontmatter.values[field] !== void 0).length;
	return having("authors") > having("author") ? "`authors`" : "an `author`";
});

// src/checks/canonical-claims.ts
function otherClaims(post, blog) {
	if (post.canonical === void 0) return [];
	return (claimsOf(blog).get(load_page_key().pageKey(post.canonical)) ?? []).filter(({ path }) => path !== post.path);
}
const claimsOf = perBlog((blog) => {
	const claims = /* @__PURE__ */ new Map();
	for (const { post, address } of blog.posts) {
		const url = post.canonical ?? address.url;
		if (url === null || !post.published) continue;
		const key = load_page_key().pageKey(url);
		const known = claims.get(key);
		if (known === void 0) claims.set(key, [post]);
		else known.push(post);
	}
	return claims;
});

// src/checks/declared-canonical.ts
function canonicalPlace(post) {
	return fieldPlace(post, [
		"canonical",
		"canonical_url",
		"canonicalUrl"
	], post.canonical ?? "");
}
function ownCanonical({ post, blog }) {
	const declared = load_read_blog().judge(post.canonical, blog);
	return declared.kind === "own" ? declared.url : null;
}
function fragmentOf(post, blog) {
	const [before, fragment] = /^([^#]*)(#.*)$/s.exec(post.canonical ?? "")?.slice(1) ?? [];
	if (before === void 0 || fragment === void 0) return null;
	return load_read_blog().judge(before, blog).kind === "own" ? fragment : null;
}
function ruledAddress({ how, url, certain, derived }) {
	if (how === "frontmatter") return derived ?? null;
	return certain ? url : null;
}

// src/checks/translations.ts
const code = "[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?";
const folder = new RegExp(`^${code}$`, "i");
const ending = new RegExp(`\\.${code}(?=\\.[^.]+$)`, "i");
function areTranslations$1(a, b) {
	if (a.language !== void 0 && b.language !== void 0) return a.language !== b.language;
	if (a.path.replace(ending, "") === b.path.replace(ending, "")) return a.path !== b.path;
	const [shorter = [], longer = []] = [a.path.split("/"), b.path.split("/")].sort((one, other) => one.length - other.length);
	const extra = longer.length - shorter.length;
	if (extra > 1) return false;
	const at = longer.findIndex((name, index) => name !== shorter[index]);
	if (at < 0 || !folder.test(longer[at])) return false;
	return extra === 1 ? same(longer.slice(at + 1), shorter.slice(at)) : folder.test(shorter[at]) && same(longer.slice(at + 1), shorter.slice(at + 1));
}
function same(a, b) {
	return a.join("/") === b.join("/");
}

// src/checks/canonical-duplicate.ts
var canonical_duplicate_default = defineCheck({
	id: "canonical-duplicate",
	title: "Disallow one canonical for two posts",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "Two posts that name one address as their original say that they are the same text; search engines then keep one of them. Mostly the frontmatter was copied and the canonical forgotten.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [
			{
				name: "Each its own",
				file: "---\ntitle: A\ncanonical: https://example.com/a\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ncanonical: https://example.com/b\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "Another post that is not published",
				file: "---\ntitle: A\ncanonical: https://example.com/a\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndraft: true\ncanonical: https://example.com/a\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "Two front pages: another check says so",
				file: "---\ntitle: A\ncanonical: https://example.com/\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ncanonical: https://example.com/\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "Two lists of posts: another check says so",
				file: "---\ntitle: A\ncanonical: https://example.com/blog/\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ncanonical: https://example.com/blog/\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "A translation of the other post: another check says so",
				path: "posts/de/b.md",
				file: "---\ntitle: A\ncanonical: https://example.com/b\n---\nText.\n",
				others: [{
					path: "posts/en/b.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [{
			name: "Copied frontmatter",
			file: "---\ntitle: A\ncanonical: https://example.com/b/\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\ncanonical: https://example.com/b\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["The canonical “https://example.com/b/” is also that of posts/b.md."]
		}, {
			name: "The address of another post",
			file: "---\ntitle: A\ncanonical: https://example.com/b\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["The canonical “https://example.com/b” is also that of posts/b.md."]
		}]
	},
	*run({ post, blog }) {
		const other = otherClaims(post, blog).find((one) => !areTranslations$1(one, post));
		if (other === void 0 || isNoPost(post.canonical ?? "", blog)) return;
		yield {
			message: `The canonical ${load_say_lines().quoted(post.canonical ?? "")} is also that of ${other.path}.`,
			fix: "Give each post its own address, or delete the canonical.",
			place: canonicalPlace(post)
		};
	}
});
function isNoPost(canonical, blog) {
	if (load_read_blog().isBlogIndex(canonical, blog.siteUrl)) return true;
	return blog.siteUrl !== null && load_read_blog().judge(canonical, blog).kind === "unusable";
}

// src/formats/foreign-original.ts
function foreignHost(canonical, ownHosts) {
	const declared = load_read_blog().judge(canonical, {
		siteUrl: null,
		ownHosts
	});
	return declared.kind === "foreign" ? declared.host : null;
}

// src/checks/platform-at.ts
const platforms = [
	["Medium", /(?:^|\.)medium\.com$/],
	["DEV", /^dev\.to$/],
	["Hashnode", /(?:^|\.)hashnode\.(?:com|dev)$/],
	["Substack", /(?:^|\.)substack\.com$/],
	["LinkedIn", /(?:^|\.)linkedin\.com$/]
];
function platformAt(host) {
	return platforms.find(([, pattern]) => pattern.test(host))?.[0] ?? null;
}

// src/checks/canonical-foreign.ts
var canonical_foreign_default = defineCheck({
	id: "canonical-foreign",
	title: "Warn about posts whose original is on another site",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "A canonical on another host says that the original is there. That is right for a post that you wrote for somebody else first; such a post is not taken to Medium from here, because the copy would name the wrong original. It is wrong for a post whose frontmatter was copied.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://help.medium.com/hc/en-us/articles/213477928"],
	examples: {
		pass: [
			{
				name: "The own site",
				file: "---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n"
			},
			{
				name: "The own site with www, and a part of it on a host of its own",
				file: "---\ntitle: A\ncanonical: https://www.example.com/blog/batching\n---\nText.\n"
			},
			{
				name: "A place for copies: another check says so",
				file: "---\ntitle: A\ncanonical: https://dev.to/example/batching-12ab\n---\nText.\n"
			},
			{
				name: "No canonical",
				file: "---\ntitle: A\n---\nText.\n"
			}
		],
		fail: [{
			name: "A guest post",
			file: "---\ntitle: A\ncanonical: https://blog.example.org/batching\n---\nText.\n",
			says: ["The canonical names blog.example.org as the home of the original; this site is example.com."]
		}, {
			name: "A post that somebody else printed first",
			file: "---\ntitle: A\ncanonical_url: https://www.example.net/2026/batching.html\n---\nText.\n",
			says: ["The canonical names example.net as the home of the original; this site is example.com."]
		}]
	},
	*run({ post, blog }) {
		const host = foreignHost(post.canonical, blog.ownHosts);
		if (host === null || platformAt(host) !== null) return;
		yield {
			message: `The canonical names ${host} as the home of the original; this site is ${blog.ownHosts[0]}.`,
			fix: "Delete the canonical if the post came out here first. Leave it if it came out there: the post is then not proposed for Medium.",
			place: canonicalPlace(post)
		};
	}
});

// src/checks/canonical-fragment.ts
var canonical_fragment_default = defineCheck({
	id: "canonical-fragment",
	title: "Disallow a fragment in a canonical",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A canonical names a page, and “#comments” is a place within one. Google asks not to use fragments in canonicals.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [
			{
				name: "The page",
				file: "---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n"
			},
			{
				name: "An original elsewhere: another check says so",
				file: "---\ntitle: A\ncanonical: https://blog.example.org/batching#more\n---\nText.\n"
			},
			{
				name: "A page that is nothing without it: another check says so",
				file: "---\ntitle: A\ncanonical: https://example.com/#/batching\n---\nText.\n"
			}
		],
		fail: [{
			name: "A link to the comments",
			file: "---\ntitle: A\ncanonical: https://example.com/batching#comments\n---\nText.\n",
			says: ["The canonical “https://example.com/batching#comments” ends in a fragment."]
		}, {
			name: "A path with an empty one",
			file: "---\ntitle: A\ncanonical_url: /batching#\n---\nText.\n",
			says: ["The canonical “/batching#” ends in a fragment."]
		}]
	},
	*run({ post, blog }) {
		const { canonical } = post;
		const fragment = fragmentOf(post, blog);
		if (canonical === void 0 || fragment === null) return;
		const place = canonicalPlace(post);
		const to = canonical.slice(0, -fragment.length);
		yield {
			message: `The canonical ${load_say_lines().quoted(canonical)} ends in a fragment.`,
			fix: `Delete “${fragment}” from it.`,
			place,
			edits: [{
				line: place.line,
				from: canonical,
				to
			}]
		};
	}
});

// src/checks/canonical-homepage.ts
var canonical_homepage_default = defineCheck({
	id: "canonical-homepage",
	title: "Disallow a canonical that points to a front page",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A canonical on the front page, or on the list of posts, asks search engines to show that page in place of the post. It usually comes from a template that joins the site and an empty slug.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting", "https://github.com/GoogleChrome/lighthouse/blob/main/core/audits/seo/canonical.js"],
	examples: {
		pass: [
			{
				name: "The post itself",
				file: "---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n"
			},
			{
				name: "A post that is known by its query",
				file: "---\ntitle: A\ncanonical: https://example.com/?p=12\n---\nText.\n"
			},
			{
				name: "A post that its generator puts there",
				file: "---\ntitle: A\ncanonical: https://example.com/writing\n---\nText.\n",
				url: "https://example.com/writing/"
			},
			{
				name: "None",
				file: "---\ntitle: A\n---\nText.\n"
			}
		],
		fail: [{
			name: "The front page",
			file: "---\ntitle: A\ncanonical: https://example.com/\n---\nText.\n",
			says: ["The canonical is a front page, “https://example.com/”."]
		}, {
			name: "The list of posts",
			file: "---\ntitle: A\ncanonical_url: https://example.com/blog/\n---\nText.\n",
			says: ["The canonical is the list of posts, “https://example.com/blog/”."]
		}]
	},
	*run({ post, address, blog }) {
		const { canonical } = post;
		if (canonical === void 0) return;
		const front = load_read_blog().isHomepage(canonical, blog.siteUrl);
		if (!front && !load_read_blog().isBlogIndex(canonical, blog.siteUrl)) return;
		if (address.how !== "frontmatter" && address.url !== null && load_page_key().samePage(address.url, canonical)) return;
		yield {
			message: `The canonical is ${front ? "a front page" : "the list of posts"}, ${load_say_lines().quoted(canonical)}.`,
			fix: "Delete the line, or write the address of this post.",
			place: canonicalPlace(post)
		};
	}
});

// src/checks/canonical-host-mismatch.ts
var canonical_host_mismatch_default = defineCheck({
	id: "canonical-host-mismatch",
	title: "Warn about a canonical on another host of the same owner",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "The canonical is on a neighbour of this site, a subdomain for instance. That is left behind when a blog moves, and search engines then keep the old address. It is right where the post is served there as well.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting", "https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes"],
	examples: {
		pass: [
			{
				name: "This site",
				file: "---\ntitle: A\ncanonical: https://www.example.com/batching\n---\nText.\n"
			},
			{
				name: "Another owner: another check says so",
				file: "---\ntitle: A\ncanonical: https://blog.example.org/batching\n---\nText.\n"
			},
			{
				name: "A preview of this site: another check says so",
				file: "---\ntitle: A\ncanonical: https://deploy-preview-12--example.netlify.app/batching\n---\nText.\n"
			},
			{
				name: "A front page: another check says so",
				file: "---\ntitle: A\ncanonical: https://blog.example.com/\n---\nText.\n"
			},
			{
				name: "The second site of a repository, where the post is",
				file: "---\ntitle: A\ncanonical: https://docs.example.com/batching\n---\nText.\n",
				url: "https://docs.example.com/batching"
			}
		],
		fail: [{
			name: "A subdomain that was left",
			file: "---\ntitle: A\ncanonical: https://blog.example.com/batching\n---\nText.\n",
			says: ["The canonical is on blog.example.com; this site is example.com."]
		}, {
			name: "A subdomain, where nobody knows the address of the post",
			file: "---\ntitle: A\ncanonical_url: https://old.example.com/2024/batching.html\n---\nText.\n",
			url: null,
			says: ["The canonical is on old.example.com; this site is example.com."]
		}]
	},
	*run(subject) {
		const host = neighbourOf(subject);
		if (host === null) return;
		const { post, blog } = subject;
		yield {
			message: `The canonical is on ${host}; this site is ${load_tell_error().hostOf(blog.siteUrl ?? "")}.`,
			fix: "Write the address of the post on this site, or delete the line. Leave it if the original is there.",
			place: canonicalPlace(post)
		};
	}
});
function neighbourOf({ post, address, blog }) {
	const declared = load_read_blog().judge(post.canonical, blog);
	if (post.canonical === void 0 || declared.kind !== "unusable" || declared.garbage) return null;
	const host = load_tell_error().hostOf(post.canonical);
	if (host === null || blog.siteUrl === null || host === load_tell_error().hostOf(blog.siteUrl)) return null;
	if (load_read_blog().previewOf(host) !== null || load_read_blog().isHomepage(post.canonical, null)) return null;
	return address.url !== null && load_tell_error().hostOf(address.url) === host ? null : host;
}

// src/checks/canonical-http.ts
var canonical_http_default = defineCheck({
	id: "canonical-http",
	title: "Disallow a canonical that says http on a site that says https",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "Google prefers https, and names a canonical on http among the reasons not to. The settings of this site say https, so the canonical points to the variant that should redirect.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/canonicalization", "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [{
			name: "https",
			file: "---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n"
		}, {
			name: "Another site",
			file: "---\ntitle: A\ncanonical: http://blog.example.org/batching\n---\nText.\n"
		}],
		fail: [{
			name: "http",
			file: "---\ntitle: A\ncanonical: http://example.com/batching\n---\nText.\n",
			says: ["The canonical “http://example.com/batching” says http; the site says https."]
		}, {
			name: "http in capitals, with www",
			file: "---\ntitle: A\ncanonical: HTTP://www.example.com/batching\n---\nText.\n",
			says: ["The canonical “HTTP://www.example.com/batching” says http; the site says https."]
		}]
	},
	*run({ post, blog }) {
		const canonical = ownCanonical({
			post,
			blog
		});
		if (canonical === null || load_tell_error().parseUrl(canonical)?.protocol !== "http:") return;
		if (!blog.siteUrl?.startsWith("https:")) return;
		const place = canonicalPlace(post);
		const to = canonical.replace(/^http:/i, "https:");
		yield {
			message: `The canonical ${load_say_lines().quoted(canonical)} says http; the site says https.`,
			fix: `Write \`${to}\`.`,
			place,
			edits: [{
				line: place.line,
				from: post.canonical ?? "",
				to
			}]
		};
	}
});

// src/checks/canonical-language-mismatch.ts
var canonical_language_mismatch_default = defineCheck({
	id: "canonical-language-mismatch",
	title: "Disallow a canonical that is the post in another language",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "A translation is a page of its own: its canonical is itself, and hreflang ties the languages together. With the canonical on the other language, search engines may never show the translation.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://developers.google.com/search/docs/specialty/international/localized-versions"],
	examples: {
		pass: [{
			name: "Each its own",
			path: "posts/de/batching.md",
			file: "---\ntitle: A\ncanonical: https://example.com/de/batching\n---\nText.\n",
			others: [{
				path: "posts/en/batching.md",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/en/batching"
			}]
		}, {
			name: "Another post of the same language: another check says so",
			file: "---\ntitle: A\nlang: en\ncanonical: https://example.com/b\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\nlang: en\n---\nText.\n",
				url: "https://example.com/b"
			}]
		}],
		fail: [
			{
				name: "Folders of languages",
				path: "posts/de/batching.md",
				file: "---\ntitle: A\ncanonical: https://example.com/en/batching\n---\nText.\n",
				others: [{
					path: "posts/en/batching.md",
					file: "---\ntitle: A\n---\nText.\n",
					url: "https://example.com/en/batching"
				}],
				says: ["The canonical “https://example.com/en/batching” is that of posts/en/batching.md, the post in another language."]
			},
			{
				name: "Languages in the frontmatter",
				path: "posts/buendeln.md",
				file: "---\ntitle: A\nlang: de-AT\ncanonical: https://example.com/batching\n---\nText.\n",
				others: [{
					path: "posts/batching.md",
					file: "---\ntitle: A\nlang: en\n---\nText.\n",
					url: "https://example.com/batching"
				}],
				says: ["The canonical “https://example.com/batching” is that of posts/batching.md, the post in another language."]
			},
			{
				name: "A file beside the original",
				path: "posts/batching.pt-br.md",
				file: "---\ntitle: A\ncanonical: https://example.com/batching/\n---\nText.\n",
				others: [{
					path: "posts/batching.md",
					file: "---\ntitle: A\n---\nText.\n",
					url: "https://example.com/batching"
				}],
				says: ["The canonical “https://example.com/batching/” is that of posts/batching.md, the post in another language."]
			}
		]
	},
	*run({ post, blog }) {
		const others = otherClaims(post, blog);
		const other = others.find((one) => areTranslations$1(one, post));
		if (other === void 0 || others.some((one) => !areTranslations$1(one, post))) return;
		yield {
			message: `The canonical ${load_say_lines().quoted(post.canonical ?? "")} is that of ${other.path}, the post in another language.`,
			fix: "Delete the canonical, or write the address of this translation.",
			place: canonicalPlace(post)
		};
	}
});

// src/checks/canonical-on-platform.ts
var canonical_on_platform_default = defineCheck({
	id: "canonical-on-platform",
	title: "Warn about a canonical on a platform for copies",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "A canonical on Medium, DEV, Hashnode, Substack or LinkedIn asks search engines to show the page there in place of yours. Where the post is content of your site, the copy should name your page, not your page the copy.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://indieweb.org/Medium"],
	offWhen: "Switch it off when your posts come out on a platform first, and mean it.",
	examples: {
		pass: [
			{
				name: "The own site",
				file: "---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n"
			},
			{
				name: "Another site",
				file: "---\ntitle: A\ncanonical: https://blog.example.org/batching\n---\nText.\n"
			},
			{
				name: "A host that only ends alike",
				file: "---\ntitle: A\ncanonical: https://notmedium.com/batching\n---\nText.\n"
			}
		],
		fail: [{
			name: "DEV",
			file: "---\ntitle: A\ncanonical_url: https://dev.to/example/batching-12ab\n---\nText.\n",
			says: ["The canonical names DEV, dev.to, as the home of the original; this site is example.com."]
		}, {
			name: "A publication of Medium",
			file: "---\ntitle: A\ncanonical: https://batching.medium.com/writes-0123456789ab\n---\nText.\n",
			says: ["The canonical names Medium, batching.medium.com, as the home of the original; this site is example.com."]
		}]
	},
	*run({ post, blog }) {
		const host = foreignHost(post.canonical, blog.ownHosts);
		const platform = host === null ? null : platformAt(host);
		if (platform === null) return;
		yield {
			message: `The canonical names ${platform}, ${host}, as the home of the original; this site is ${blog.ownHosts[0]}.`,
			fix: `Delete the canonical here, and name this page as the canonical on ${platform}. Leave it if the original is there: the post is then not proposed for Medium.`,
			place: canonicalPlace(post)
		};
	}
});

// src/checks/source-path.ts
const sources = [
	"content",
	"src",
	"_posts",
	"_drafts",
	"_src"
];
function sourcePathIn(canonical, post) {
	const path = canonical.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/s, "");
	const end = /\.(?:mdx?|markdown)$/i.exec(path)?.[0] ?? /\/index$/i.exec(path)?.[0];
	if (end !== void 0) return end;
	const names = path.split("/");
	const folders = post.path.split("/").slice(0, -1);
	const folder = names.find((name) => sources.includes(name) && folders.includes(name));
	if (folder !== void 0) return `/${folder}/`;
	const dots = names.find((name) => name === "." || name === "..");
	return dots === void 0 ? null : `/${dots}/`;
}

// src/checks/canonical-path-leak.ts
var canonical_path_leak_default = defineCheck({
	id: "canonical-path-leak",
	title: "Disallow the path of a file in a canonical",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A canonical that ends in “.md” or runs through “/_posts/” was joined from the path of the file, not from the address of the page. Nothing is served there.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting"],
	examples: {
		pass: [
			{
				name: "The address of the page",
				path: "content/posts/batching.md",
				file: "---\ntitle: A\ncanonical: https://example.com/posts/batching/\n---\nText.\n"
			},
			{
				name: "A page that is really called content",
				path: "posts/batching.md",
				file: "---\ntitle: A\ncanonical: https://example.com/content/batching\n---\nText.\n"
			},
			{
				name: "A file of another site: another check says so",
				file: "---\ntitle: A\ncanonical: https://blog.example.org/batching.md\n---\nText.\n"
			},
			{
				name: "Where the generator puts it",
				path: "content/batching.md",
				file: "---\ntitle: A\ncanonical: https://example.com/content/batching\n---\nText.\n",
				url: "https://example.com/content/batching"
			}
		],
		fail: [
			{
				name: "The ending of the file",
				file: "---\ntitle: A\ncanonical: https://example.com/posts/post.md\n---\nText.\n",
				says: ["The canonical “https://example.com/posts/post.md” holds “.md”, a part of the path of a file."]
			},
			{
				name: "The folder of the sources",
				path: "content/posts/batching.md",
				file: "---\ntitle: A\ncanonical: https://example.com/content/posts/batching\n---\nText.\n",
				says: ["The canonical “https://example.com/content/posts/batching” holds “/content/”, a part of the path of a file."]
			},
			{
				name: "A path that was joined with a dot",
				file: "---\ntitle: A\ncanonical: https://example.com/./batching\n---\nText.\n",
				says: ["The canonical “https://example.com/./batching” holds “/./”, a part of the path of a file."]
			},
			{
				name: "The address of the post, joined with a dot",
				file: "---\ntitle: A\ncanonical: https://example.com/./post\n---\nText.\n",
				says: ["The canonical “https://example.com/./post” holds “/./”, a part of the path of a file."]
			}
		]
	},
	*run({ post, address, blog }) {
		const { canonical } = post;
		const own = ownCanonical({
			post,
			blog
		});
		if (canonical === void 0 || own === null) return;
		const leak = sourcePathIn(canonical, post);
		const ruled = ruledAddress(address);
		const isSame = ruled !== null && load_page_key().samePage(ruled, own);
		if (leak === null || isSame && !leak.startsWith("/.")) return;
		const place = canonicalPlace(post);
		yield {
			message: `The canonical ${load_say_lines().quoted(canonical)} holds ${load_say_lines().quoted(leak)}, a part of the path of a file.`,
			fix: ruled === null ? "Write the address of the page." : `Write \`${ruled}\`.`,
			place,
			...isSame && { edits: [{
				line: place.line,
				from: canonical,
				to: ruled
			}] }
		};
	}
});

// src/checks/canonical-path-mismatch.ts
var canonical_path_mismatch_default = defineCheck({
	id: "canonical-path-mismatch",
	title: "Disallow a canonical that is not where the site puts the post",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "The settings of the site put the post at one address, and its canonical names another one on the same site. One of the two is out of date, mostly because the file was renamed. Nothing is said where most canonicals of the blog differ: then its settings are out of date, or we read them wrongly.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting"],
	examples: {
		pass: [
			{
				name: "Where the post is",
				file: "---\ntitle: A\ncanonical: https://example.com/post\n---\nText.\n"
			},
			{
				name: "A variant of it: another check says so",
				file: "---\ntitle: A\ncanonical: https://www.example.com/post/\n---\nText.\n"
			},
			{
				name: "Nobody knows where the post is",
				file: "---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n",
				url: null
			},
			{
				name: "The address of another post: another check says so",
				file: "---\ntitle: A\ncanonical: https://example.com/b\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "A blog whose canonicals all differ",
				file: "---\ntitle: A\ncanonical: https://example.com/2026/post\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ncanonical: https://example.com/2026/b\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [{
			name: "A file that was renamed",
			file: "---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\ncanonical: https://example.com/b\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["The canonical “https://example.com/batching” is not where the site puts the post, “https://example.com/post”."]
		}, {
			name: "The only canonical of a blog",
			file: "---\ntitle: A\ncanonical: /2025/post\n---\nText.\n",
			says: ["The canonical “/2025/post” is not where the site puts the post, “https://example.com/post”."]
		}]
	},
	*run(subject) {
		const { post, blog } = subject;
		const ruled = mismatch(subject);
		if (ruled === null || isToldElsewhere(subject)) return;
		const { differ, all } = counts$2(blog);
		if (all > 1 && differ * 2 > all) return;
		yield {
			message: `The canonical ${load_say_lines().quoted(post.canonical ?? "")} is not where the site puts the post, ${load_say_lines().quoted(ruled)}.`,
			fix: "Delete the canonical, or write the address that is right.",
			place: canonicalPlace(post)
		};
	}
});
function mismatch({ post, address, blog }) {
	const canonical = ownCanonical({
		post,
		blog
	});
	const ruled = ruledAddress(address);
	if (canonical === null || ruled === null) return null;
	return load_page_key().samePage(canonical, ruled) ? null : ruled;
}
function isToldElsewhere({ post, blog }) {
	const canonical = post.canonical ?? "";
	return otherClaims(post, blog).length > 0 || sourcePathIn(canonical, post) !== null || load_read_blog().isBlogIndex(canonical, blog.siteUrl);
}
const counts$2 = perBlog((blog) => {
	const declared = blog.posts.filter(({ post }) => ownCanonical({
		post,
		blog
	}) !== null);
	return {
		differ: declared.filter((one) => mismatch({
			...one,
			blog
		}) !== null).length,
		all: declared.length
	};
});

// src/checks/canonical-preview-host.ts
var canonical_preview_host_default = defineCheck({
	id: "canonical-preview-host",
	title: "Disallow a canonical that points to a preview",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A canonical tells search engines which address to show. A preview goes away, or was never public; Google lists canonicals that point to a demo version among the common mistakes.",
	evidence: [
		"https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting",
		"https://docs.netlify.com/deploy/deploy-types/deploy-previews/",
		"https://vercel.com/docs/deployments/generated-urls"
	],
	examples: {
		pass: [{
			name: "The real address",
			file: "---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n"
		}, {
			name: "A preview in the text",
			file: "---\ntitle: A\n---\nOpen http://localhost:4000 now.\n"
		}],
		fail: [
			{
				name: "A branch on Vercel",
				file: "---\ntitle: A\ncanonical: https://example-git-batching.vercel.app/blog/batching\n---\nText.\n",
				says: ["The canonical points to a preview, example-git-batching.vercel.app."]
			},
			{
				name: "A deploy preview on Netlify",
				file: "---\ntitle: A\ncanonical_url: https://deploy-preview-12--example.netlify.app/batching\n---\nText.\n",
				says: ["The canonical points to a preview, deploy-preview-12--example.netlify.app."]
			},
			{
				name: "The own computer",
				file: "---\ntitle: A\ncanonical: http://localhost:4321/blog/batching\n---\nText.\n",
				says: ["The canonical points to a preview, localhost."]
			}
		]
	},
	*run({ post, blog }) {
		const host = post.canonical === void 0 ? null : load_tell_error().hostOf(post.canonical);
		if (host === null || blog.ownHosts.includes(host)) return;
		const kind = load_read_blog().previewOf(host);
		if (kind === null || kind === "hosting" && blog.ownHosts.length === 0) return;
		yield {
			message: `The canonical points to a preview, ${host}.`,
			fix: "Delete the line: the address of the post is used then.",
			place: canonicalPlace(post)
		};
	}
});

// src/checks/canonical-relative.ts
var canonical_relative_default = defineCheck({
	id: "canonical-relative",
	title: "Require a canonical with scheme and host",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "Most themes print the canonical as it is written. Google asks for whole addresses: a path alone names another page on each host that serves it, previews among them, and DEV refuses it.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://github.com/GoogleChrome/lighthouse/blob/main/core/audits/seo/canonical.js"],
	examples: {
		pass: [
			{
				name: "A whole address",
				file: "---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n"
			},
			{
				name: "A host without a scheme: another check says so",
				file: "---\ntitle: A\ncanonical: //example.com/batching\n---\nText.\n"
			},
			{
				name: "A template that nobody fills: another check says so",
				file: "---\ntitle: A\ncanonical: \"/{{ slug }}\"\n---\nText.\n"
			},
			{
				name: "None",
				file: "---\ntitle: A\n---\nText.\n"
			}
		],
		fail: [
			{
				name: "A path",
				file: "---\ntitle: A\ncanonical: /batching\n---\nText.\n",
				says: ["The canonical “/batching” names no host."]
			},
			{
				name: "A path with a query",
				file: "---\ntitle: A\ncanonical_url: \"/?p=12\"\n---\nText.\n",
				says: ["The canonical “/?p=12” names no host."]
			},
			{
				name: "The path of the front page",
				file: "---\ntitle: A\ncanonical: /\n---\nText.\n",
				says: ["The canonical “/” names no host."]
			}
		]
	},
	*run({ post, blog }) {
		const { canonical = "" } = post;
		const declared = load_read_blog().judge(canonical, blog);
		if (!/^\/(?!\/)/.test(canonical) || declared.kind === "unusable" && declared.garbage) return;
		const whole = blog.siteUrl === null ? ", scheme and host included" : `: \`${load_tell_error().joinUrl(new URL(blog.siteUrl).origin, canonical)}\``;
		yield {
			message: `The canonical ${load_say_lines().quoted(canonical)} names no host.`,
			fix: `Write the whole address${whole}.`,
			place: canonicalPlace(post)
		};
	}
});

// src/checks/canonical-tracking.ts
var canonical_tracking_default = defineCheck({
	id: "canonical-tracking",
	title: "Disallow tracking parameters in a canonical",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A parameter such as “utm_source” makes another address of the same page. As the canonical it asks search engines to show that address, and every copy would lead there.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://support.google.com/analytics/answer/10917952"],
	examples: {
		pass: [
			{
				name: "The page",
				file: "---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n"
			},
			{
				name: "An original elsewhere: another check says so",
				file: "---\ntitle: A\ncanonical: https://blog.example.org/batching?utm_source=mail\n---\nText.\n"
			},
			{
				name: "A post that is known by its query",
				file: "---\ntitle: A\ncanonical: https://example.com/?p=12\n---\nText.\n"
			}
		],
		fail: [{
			name: "A link from a newsletter",
			file: "---\ntitle: A\ncanonical: https://example.com/batching?utm_source=mail&utm_medium=link\n---\nText.\n",
			says: ["The canonical “https://example.com/batching?utm_source=mail&utm_medium=link” holds tracking parameters."]
		}, {
			name: "A parameter of an advertisement behind one that counts",
			file: "---\ntitle: A\ncanonical: https://example.com/post?id=12&gclid=ab12\n---\nText.\n",
			says: ["The canonical “https://example.com/post?id=12&gclid=ab12” holds tracking parameters."]
		}]
	},
	*run({ post, blog }) {
		const { canonical } = post;
		if (canonical === void 0 || ownCanonical({
			post,
			blog
		}) === null) return;
		const to = load_tell_error().withoutTracking(canonical);
		if (to === canonical) return;
		const place = canonicalPlace(post);
		yield {
			message: `The canonical ${load_say_lines().quoted(canonical)} holds tracking parameters.`,
			fix: `Write \`${to}\`.`,
			place,
			.../[?&](?:ref|source)=/i.test(canonical) ? {} : { edits: [{
				line: place.line,
				from: canonical,
				to
			}] }
		};
	}
});

// src/checks/canonical-unresolved.ts
const anyFix = "Write the address of each post as `canonical_url`, or set `site.url` and `site.permalink` in .github/postrider.yml.";
var canonical_unresolved_default = defineCheck({
	id: "canonical-unresolved",
	title: "Require that the address of a post is known",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "The import to Medium, the canonical of every copy and every place to share the post need its address. Postrider takes it from the canonical, from a sitemap or from the settings of the site, and guesses none. Where most posts of a blog have no known address, the newest one tells it for all.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [{
			name: "The site tells it",
			file: "---\ntitle: A\n---\nText.\n"
		}, {
			name: "A draft has none yet",
			file: "---\ntitle: A\ndraft: true\n---\nText.\n",
			url: null
		}],
		fail: [{
			name: "Nothing tells it",
			file: "---\ntitle: A\n---\nText.\n",
			url: null,
			says: ["It is not known where the post is."]
		}, {
			name: "Nothing tells it, where another post has an address",
			file: "---\ntitle: A\n---\nText.\n",
			url: null,
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["It is not known where the post is."]
		}]
	},
	*run({ post, address, blog }) {
		if (address.url !== null || !post.published) return;
		const unknown = unresolved(blog);
		const all = byAge(blog).length;
		const isHabit = unknown > 1 && unknown * 2 > all;
		if (isHabit && byAge(blog).at(-1)?.path !== post.path) return;
		const { why, fix } = inParts(address.why);
		const some = unknown === all ? `the ${load_read_blog().sayNumber(all)}` : `${load_read_blog().sayNumber(unknown)} of the ${load_read_blog().sayNumber(all)}`;
		yield {
			message: `It is not known where ${isHabit ? `${some} posts are` : "the post is"}${why === "" ? "" : `: ${why}`}.`,
			fix: isHabit || fix === void 0 ? anyFix : `Set ${fix}.`,
			place: fieldPlace(post, [
				"canonical",
				"canonical_url",
				"canonicalUrl",
				"slug"
			])
		};
	}
});
const unresolved = perBlog((blog) => blog.posts.filter(({ post, address }) => post.published && address.url === null).length);
function inParts(reason = "") {
	const [first = ""] = reason.split("; ");
	const [why = "", fix] = first.split(": set ");
	return {
		why,
		fix
	};
}

// src/checks/canonical-unusable.ts
var canonical_unusable_default = defineCheck({
	id: "canonical-unusable",
	title: "Disallow a canonical that is no address of a page",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A canonical that holds “undefined”, a template that nobody filled, or two slashes in a row names a page that does not exist. Search engines then ignore it or index the wrong page, and a copy on Medium would keep it.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting", "https://datatracker.ietf.org/doc/html/rfc6596#section-3"],
	examples: {
		pass: [
			{
				name: "The address of the post",
				file: "---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n"
			},
			{
				name: "A path on the site",
				file: "---\ntitle: A\ncanonical: /blog/batching\n---\nText.\n"
			},
			{
				name: "An original elsewhere: another check says so",
				file: "---\ntitle: A\ncanonical: https://blog.example.org/batching#more\n---\nText.\n"
			},
			{
				name: "A front page: another check says so",
				file: "---\ntitle: A\ncanonical: https://example.com/\n---\nText.\n"
			},
			{
				name: "A fragment: another check says so",
				file: "---\ntitle: A\ncanonical: https://example.com/batching#comments\n---\nText.\n"
			},
			{
				name: "An empty one",
				file: "---\ntitle: A\ncanonical_url: null\n---\nText.\n"
			}
		],
		fail: [
			{
				name: "A value that was not there",
				file: "---\ntitle: A\ncanonical: https://example.com/posts/undefined\n---\nText.\n",
				says: ["The canonical “https://example.com/posts/undefined” holds “undefined”."]
			},
			{
				name: "A template that nobody fills",
				file: "---\ntitle: A\ncanonical_url: \"{{ site.url }}/batching\"\n---\nText.\n",
				says: ["The canonical “{{ site.url }}/batching” is not the address of one page."]
			},
			{
				name: "A site and a path, joined badly",
				file: "---\ntitle: A\ncanonical: https://example.com//batching\n---\nText.\n",
				says: ["The canonical “https://example.com//batching” holds two slashes in a row."]
			},
			{
				name: "A host without a scheme",
				file: "---\ntitle: A\ncanonicalUrl: example.com/batching\n---\nText.\n",
				says: ["The canonical “example.com/batching” is not an http(s) address."]
			},
			{
				name: "A front page that keeps its pages behind a #",
				file: "---\ntitle: A\ncanonical: https://example.com/#/batching\n---\nText.\n",
				says: ["The canonical “https://example.com/#/batching” is not the address of one page."]
			},
			{
				name: "A name and a password",
				file: "---\ntitle: A\ncanonical: https://ada:secret@example.com/batching\n---\nText.\n",
				says: ["The canonical “https://ada:secret@example.com/batching” holds the name of a user."]
			}
		]
	},
	*run({ post, blog }) {
		const declared = load_read_blog().judge(post.canonical, blog);
		if (declared.kind !== "unusable" || !declared.garbage) return;
		if (fragmentOf(post, blog) !== null) return;
		yield {
			message: `The canonical ${load_say_lines().quoted(post.canonical ?? "")} ${declared.why}.`,
			fix: "Write the whole address of the post, or delete the line.",
			place: canonicalPlace(post)
		};
	}
});

// src/checks/canonical-variant.ts
var canonical_variant_default = defineCheck({
	id: "canonical-variant",
	title: "Disallow a canonical that spells the address in another way",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "With and without “www.”, a final slash or “.html” are different addresses of one page. The canonical should be the one that is served, or it points to a redirect. Nothing is said where most canonicals of the blog are spelled so.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://developers.google.com/search/blog/2010/04/to-slash-or-not-to-slash"],
	examples: {
		pass: [
			{
				name: "As the site spells it",
				file: "---\ntitle: A\ncanonical: https://example.com/post\n---\nText.\n"
			},
			{
				name: "Escapes and tracking are no such variant",
				file: "---\ntitle: A\ncanonical: https://example.com/caf%c3%a9?utm_source=x\n---\nText.\n",
				url: "https://example.com/café"
			},
			{
				name: "Another page: another check says so",
				file: "---\ntitle: A\ncanonical: https://example.com/batching/\n---\nText.\n"
			},
			{
				name: "A blog that spells all of them so",
				file: "---\ntitle: A\ncanonical: https://www.example.com/post\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ncanonical: https://www.example.com/b\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [{
			name: "A slash too many",
			file: "---\ntitle: A\ncanonical: https://example.com/post/\n---\nText.\n",
			says: ["The canonical “https://example.com/post/” and the address of the post, “https://example.com/post”, differ in the final slash."]
		}, {
			name: "With www, where another post is without",
			file: "---\ntitle: A\ncanonical: https://www.example.com/post.html\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\ncanonical: https://example.com/b\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["The canonical “https://www.example.com/post.html” and the address of the post, “https://example.com/post”, differ in “www.” and the ending of the file."]
		}]
	},
	*run(subject) {
		const { post, blog } = subject;
		const variant = variantOf(subject);
		if (variant === null || post.canonical === void 0) return;
		const { vary, all } = counts$1(blog);
		if (all > 1 && vary * 2 > all) return;
		const place = canonicalPlace(post);
		yield {
			message: `The canonical ${load_say_lines().quoted(post.canonical)} and the address of the post, ${load_say_lines().quoted(variant.ruled)}, differ in ${load_read_blog().sayList(variant.parts)}.`,
			fix: `Write \`${variant.ruled}\`.`,
			place,
			edits: [{
				line: place.line,
				from: post.canonical,
				to: variant.ruled
			}]
		};
	}
});
function variantOf({ post, address, blog }) {
	const canonical = ownCanonical({
		post,
		blog
	});
	const ruled = ruledAddress(address);
	if (canonical === null || ruled === null || !load_page_key().samePage(canonical, ruled)) return null;
	const [a, b] = [load_tell_error().parseUrl(canonical), load_tell_error().parseUrl(ruled)];
	if (a === null || b === null) return null;
	const slash = a.pathname.endsWith("/") !== b.pathname.endsWith("/");
	const file = endingOf(a) !== endingOf(b);
	const parts = [
		...a.host === b.host ? [] : ["“www.”"],
		...slash && !file ? ["the final slash"] : [],
		...file ? ["the ending of the file"] : []
	];
	return parts.length === 0 ? null : {
		ruled,
		parts
	};
}
function endingOf({ pathname }) {
	return /(?:\/index)?\.html?$/.exec(pathname)?.[0] ?? "";
}
const counts$1 = perBlog((blog) => {
	const declared = blog.posts.filter(({ post }) => ownCanonical({
		post,
		blog
	}) !== null);
	return {
		vary: declared.filter((one) => variantOf({
			...one,
			blog
		}) !== null).length,
		all: declared.length
	};
});

// src/checks/paragraphs.ts
const paragraphsOf = load_walk().perContent(({ tree }) => [...ownBlocks(tree)].map((node) => {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	const inside = [...load_walk().walk(node)];
	return {
		text: inside.map(({ type, value }) => type === "text" ? value : type === "break" ? " " : "").join("").replace(/\s+/g, " ").trim(),
		line,
		column,
		linked: inside.some(leadsAway)
	};
}));
function* ownBlocks(node) {
	if (node.type === "paragraph") yield node;
	else if (node.type !== "blockquote") for (const child of node.children ?? []) yield* ownBlocks(child);
}
function leadsAway({ type, value = "" }) {
	return /^(?:link|footnoteReference)/.test(type) || type === "html" && /^<a\s/i.test(value);
}

// src/checks/content-ai-undisclosed.ts
const field = /^ai(?:[-_]?(?:generated|written|assisted))$|^(?:generated|written)[-_]?(?:by|with)[-_]?ai$/i;
const says$1 = /\b(?:AI|LLMs?|GPT(?:-?\d\S*)?|ChatGPT|Claude|Gemini|Copilot|language model|machine|artificial intelligence)\b/;
const first$1 = 2;
var content_ai_undisclosed_default = defineCheck({
	id: "content-ai-undisclosed",
	title: "Warn about machine-written posts that do not say so",
	needs: "post",
	severity: "warning",
	concerns: "medium",
	why: "Medium asks that text written with the help of AI says so within its first two paragraphs. Only posts whose own frontmatter says that a machine wrote are looked at: nothing is guessed from the text.",
	evidence: ["https://help.medium.com/hc/en-us/articles/22576852947223", "https://policy.medium.com/medium-rules-30e5502c4eb4"],
	examples: {
		pass: [
			{
				name: "It says so",
				file: "---\ntitle: A\nai_generated: true\n---\nWe write in batches.\n\nThe text is by an LLM, the figures are ours.\n"
			},
			{
				name: "Written by hand",
				file: "---\ntitle: A\nai_generated: false\n---\nText.\n"
			},
			{
				name: "Nothing recorded",
				file: "---\ntitle: A\n---\nText about AI.\n"
			}
		],
		fail: [{
			name: "It does not say so",
			file: "---\ntitle: A\nai_generated: true\n---\nWe write in batches.\n",
			says: ["The frontmatter says “ai_generated: true”, and the first two paragraphs do not."]
		}, {
			name: "It says so at the end",
			file: "---\ntitle: A\naiAssisted: yes\n---\nWe.\n\nWrite.\n\nWith AI.\n",
			says: ["The frontmatter says “aiAssisted: yes”, and the first two paragraphs do not."]
		}]
	},
	*run({ post }) {
		const recorded = recordedIn(post);
		const beginning = paragraphsOf(post.content).slice(0, first$1);
		if (recorded === void 0 || beginning.some(({ text }) => says$1.test(text))) return;
		yield {
			message: `The frontmatter says ${load_say_lines().quoted(recorded.join(": "))}, and the first two paragraphs do not.`,
			fix: "Write “This text was written with the help of AI” at the top of the copy.",
			place: fieldPlace(post, [recorded[0]])
		};
	}
});
function recordedIn({ frontmatter }) {
	const found = Object.entries(frontmatter.values).find(([name, value]) => field.test(name) && !/^(?:false|no|none|0|)$/i.test(String(value)));
	return found === void 0 ? void 0 : [found[0], String(found[1])];
}

// src/checks/content-calls-to-action.ts
const call = new RegExp([
	"\\bsign up (?:for (?:our|my|the newsletter|free|a free)|now|today)\\b",
	"\\bsubscribe (?:to (?:our|my|the) (?:\\w+ )?(?:newsletter|mailing list|channel|blog|podcast)|now|today)\\b",
	"\\bfollow (?:me|us) (?:on|at)\\b",
	"\\b(?:get started|try (?:it|us)) (?:for free|today|now)\\b",
	"\\b(?:start|try) (?:your|a|our) free trial\\b",
	"\\b(?:book|request|schedule) (?:a|your) (?:demo|call|consultation)\\b",
	"\\b(?:contact|hire) (?:our sales|sales|us|me) (?:today|now|for a|if you)\\b",
	"\\bbuy (?:my|our|it) (?:book|course|now)\\b|\\bbuy me a coffee\\b",
	"\\bjoin (?:our|the) (?:waiting ?list|newsletter|mailing list|beta)\\b",
	"\\b(?:give|leave) (?:us|me|it|the repo\\w*) a star\\b|\\bstar (?:us|it|the repo\\w*) on github\\b",
	"\\bcheck out (?:our|my) (?:product|pricing|course|book|newsletter|services)\\b",
	"\\bsmash (?:that|the) (?:like|subscribe)|\\bhit (?:that|the) subscribe\\b"
].join("|"), "gi");
const post$9 = (...paragraphs) => `---\ntitle: A\n---\n${paragraphs.join("\n\n")}\n`;
var content_calls_to_action_default = defineCheck({
	id: "content-calls-to-action",
	title: "Warn about more than two calls to action",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "One request at the end is usual. Where a post asks to subscribe, to follow and to book a demo, it reads as advertising, and Medium gives posts whose purpose is to promote less reach. Two is a habit. Instructions of a tutorial do not count, nor does the same request again.",
	evidence: ["https://help.medium.com/hc/en-us/articles/360006362473", "https://policy.medium.com/medium-rules-30e5502c4eb4"],
	options: { most: {
		default: 2,
		says: "Calls to action, at most.",
		least: 0
	} },
	examples: {
		pass: [
			{
				name: "Two",
				file: post$9("We batch.", "Follow me on Mastodon, and subscribe to my newsletter.")
			},
			{
				name: "One, three times",
				file: post$9("Follow us on Mastodon.", "Follow us on GitHub.", "Follow us on the stage.")
			},
			{
				name: "Instructions",
				file: post$9("Sign up for an account with the cloud, then subscribe to the topic.", "Follow the guide, and try it with a batch of two.", "Download it now and then, join the tables, and star the project on your list.")
			}
		],
		fail: [{
			name: "Three in the text",
			file: post$9("Sign up for our newsletter.", "We batch. Follow us on Mastodon, or book a demo.", "Sign up for our list."),
			says: ["Three calls to action on lines 4 and 6: “Sign up for our”, “Follow us on” and “book a demo”; more than two read as advertising."]
		}, {
			name: "One, where the config wants none",
			file: post$9("We batch.", "Hit that subscribe button."),
			options: { most: 0 },
			says: ["One call to action on line 6: “Hit that subscribe”; more than no read as advertising."]
		}]
	},
	*run({ post }, { most }) {
		const found = /* @__PURE__ */ new Map();
		for (const { text, line, column } of paragraphsOf(post.content)) for (const [words] of text.matchAll(call)) found.set(words.toLowerCase(), found.get(words.toLowerCase()) ?? {
			words,
			line,
			column
		});
		const calls = [...found.values()];
		const [first] = calls;
		if (first === void 0 || calls.length <= most) return;
		const words = load_read_blog().sayList(calls.slice(0, 4).map(({ words }) => load_say_lines().quoted(words)));
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(calls.length, "call to action", "calls to action"))} on ${load_say_lines().sayLines(calls.map(({ line }) => line))}: ${words}; more than ${load_read_blog().sayNumber(most)} read as advertising.`,
			fix: "Keep the one that matters most, at the end of the post.",
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});

// src/checks/content-control-character.ts
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
const names = {
	0: "NUL",
	8: "backspace",
	12: "form feed",
	27: "ESC"
};
var content_control_character_default = defineCheck({
	id: "content-control-character",
	title: "Warn about control characters",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "XML does not allow these characters, so one of them makes a feed with the whole text unreadable. Markdown puts another character in the place of a NUL. They come from terminals, from programs that convert text, or the file is no text at all.",
	evidence: ["https://www.w3.org/TR/xml/#charsets", "https://spec.commonmark.org/0.31.2/#insecure-characters"],
	examples: {
		pass: [{
			name: "Tabs and ends of lines",
			file: "---\ntitle: A\n---\n	code()\n\nText.\n"
		}, {
			name: "The name of one",
			file: "---\ntitle: A\n---\nEnd it with `\\0` or U+0000.\n"
		}],
		fail: [{
			name: "A NUL",
			file: "---\ntitle: A\n---\nText.\n\nMore\0text.\n",
			says: ["The text holds a control character, U+0000 (NUL)."]
		}, {
			name: "Output of a terminal",
			file: "---\ntitle: A\n---\n```\n\x1B[32mok\x1B[0m\n```\n",
			says: ["The text holds two control characters, the first U+001B (ESC)."]
		}]
	},
	*run({ post }) {
		const found = [...post.body.matchAll(control)];
		const [first] = found;
		if (first === void 0) return;
		const what = nameOf$2(first[0]);
		const many = load_read_blog().sayCount(found.length, "control character");
		yield {
			message: found.length === 1 ? `The text holds a control character, ${what}.` : `The text holds ${many}, the first ${what}.`,
			fix: "Delete what does not belong there. Give the file another ending if it is no text.",
			place: placeOf$2(post, first.index)
		};
	}
});
function nameOf$2(character) {
	const code = character.charCodeAt(0);
	const name = names[code];
	const hex = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
	return name === void 0 ? hex : `${hex} (${name})`;
}
function placeOf$2({ body, bodyLine }, index) {
	const lines = body.slice(0, index).split("\n");
	return {
		line: bodyLine + lines.length - 1,
		column: lines.at(-1).length + 1
	};
}

// src/checks/content-copy-shared.ts
const story = "https://medium.com/@jo/batching-0123456789ab";
const other$2 = "https://medium.com/@jo/queues-ba9876543210";
const post$8 = (copies, title = "A") => `---\ntitle: ${title}\n${copies}\n---\nText.\n`;
const others$1 = (file) => [{
	path: "b.md",
	file,
	url: "https://example.com/b"
}];
var content_copy_shared_default = defineCheck({
	id: "content-copy-shared",
	title: "Disallow one copy for two posts, and two copies on Medium",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "The frontmatter records where a post stands already. Where two posts record one address, one of the two was copied from the other, and it passes for published though it is not. Two stories of one post on Medium are duplicates, which Medium’s rules forbid.",
	evidence: ["https://policy.medium.com/medium-rules-30e5502c4eb4", "https://developers.forem.com/api/v1"],
	examples: {
		pass: [
			{
				name: "Each its own, on two platforms",
				file: post$8(`medium_url: ${story}\ndevto_url: https://dev.to/jo/batching-1a2b`),
				others: others$1(post$8(`medium_url: ${other$2}`))
			},
			{
				name: "The same address twice",
				file: post$8(`medium_url: ${story}\nsyndication: [${story}]`)
			},
			{
				name: "A wish, and a profile",
				file: post$8("medium: true\nmedium_url: https://medium.com/@jo"),
				others: others$1(post$8("medium: true"))
			}
		],
		fail: [
			{
				name: "Copied frontmatter",
				file: post$8(`medium_url: ${story}`),
				others: others$1(post$8(`medium_url: ${story}?source=rss`, "Queues")),
				says: [`The copy “${story}” is recorded in b.md too.`]
			},
			{
				name: "A number on DEV",
				file: post$8("devto_id: 123456"),
				others: others$1(post$8("devto_id: 123456", "Queues")),
				says: ["The copy “123456” is recorded in b.md too."]
			},
			{
				name: "Two stories",
				file: post$8(`medium_url: ${story}\nsyndication: [${other$2}]`),
				says: [`Two copies on Medium are recorded: “${story}” and “${other$2}”.`]
			}
		]
	},
	*run({ post, blog }) {
		for (const copy of distinctCopies(post.copies)) {
			const other = (holdersOf(blog).get(keyOf$2(copy)) ?? []).find((path) => path !== post.path);
			if (other !== void 0) yield {
				message: `The copy ${load_say_lines().quoted(nameOf$1(copy), 200)} is recorded in ${other} too.`,
				fix: "Open it, and delete it from the post whose text it is not.",
				place: placeOf(copy)
			};
		}
		const [first, second] = distinctCopies(post.copies).filter(({ platform, url }) => platform === "medium" && url !== void 0);
		if (first !== void 0 && second !== void 0) yield {
			message: `Two copies on Medium are recorded: ${load_say_lines().quoted(nameOf$1(first), 200)} and ${load_say_lines().quoted(nameOf$1(second), 200)}.`,
			fix: "Keep the older story, delete the other on Medium and here.",
			place: placeOf(second)
		};
		function placeOf(copy) {
			const field = fieldWith(post, copy.url ?? copy.id);
			return {
				...post.frontmatter.places[field ?? ""] ?? { line: 1 },
				field: field ?? "copies"
			};
		}
	}
});
const holdersOf = perBlog((blog) => {
	const holders = /* @__PURE__ */ new Map();
	for (const { post } of blog.posts) for (const copy of distinctCopies(post.copies)) holders.set(keyOf$2(copy), [...holders.get(keyOf$2(copy)) ?? [], post.path]);
	return holders;
});
function distinctCopies(copies) {
	return [...new Map(copies.map((copy) => [keyOf$2(copy), copy])).values()];
}
function keyOf$2(copy) {
	return `${copy.platform} ${copy.url === void 0 ? copy.id : load_page_key().pageKey(copy.url)}`;
}
const nameOf$1 = ({ url, id }) => url ?? id ?? "";

// src/text/near-duplicates.ts
const sketched = 64;
const filed = 8;
const crowd = 64;
const neighbours = 16;
const slack = .2;
function findNearDuplicates(texts, least, isAsked = () => true) {
	const sketches = texts.map((text) => load_share_in().smallestShingles(text, sketched));
	const whole = /* @__PURE__ */ new Map();
	const shingles = (at) => {
		const known = whole.get(at) ?? load_share_in().shinglesOf(texts[at]);
		whole.set(at, known);
		return known;
	};
	const pairs = [];
	for (const [a, others] of candidatesIn(sketches, isAsked).entries()) for (const b of others) {
		if (estimate(sketches[a], sketches[b]) < least - slack) continue;
		const likeness = load_share_in().likenessOf(shingles(a), shingles(b));
		if (likeness >= least) pairs.push({
			a,
			b,
			likeness
		});
	}
	return pairs;
}
function candidatesIn(sketches, isAsked) {
	const asked = sketches.map((_, at) => isAsked(at));
	const files = /* @__PURE__ */ new Map();
	for (const [at, sketch] of sketches.entries()) for (const hash of sketch.subarray(0, filed)) {
		const file = files.get(hash);
		if (file === void 0) files.set(hash, [at]);
		else file.push(at);
	}
	const candidates = sketches.map(() => /* @__PURE__ */ new Set());
	for (const file of files.values()) {
		const reach = file.length > crowd ? neighbours : crowd;
		if (!file.some((at) => asked[at])) continue;
		for (const [i, a] of file.entries()) for (const b of file.slice(i + 1, i + 1 + reach)) if (asked[a] || asked[b]) candidates[a].add(b);
	}
	return candidates;
}
function estimate(a, b) {
	let seen = 0;
	let shared = 0;
	for (let i = 0, j = 0; seen < sketched && (i < a.length || j < b.length); seen += 1) {
		const x = a[i] ?? Number.POSITIVE_INFINITY;
		const y = b[j] ?? Number.POSITIVE_INFINITY;
		if (x === y) shared += 1;
		if (x <= y) i += 1;
		if (y <= x) j += 1;
	}
	return seen === 0 ? 0 : shared / seen;
}

// src/checks/alike-posts.ts
const alike = .8;
const theSame = .95;
const shortest = 600;
function twinOf(post, blog) {
	return [...(twinsIn(blog).get(post.path) ?? []).filter((other) => other.post.published || !post.published)].sort((a, b) => b.likeness - a.likeness)[0];
}
function sayLikeness({ post, likeness }) {
	const percent = Math.floor(likeness * 100);
	return `shares ${percent === 100 ? "all" : `at least ${percent} %`} of its text with ${load_say_lines().quoted(post.title, 60)} (${post.path})`;
}
const twinsIn = perBlog((blog) => {
	const located = blog.posts.filter(({ post }) => isText(post));
	const bodies = located.map(({ post }) => post.body);
	const twins = /* @__PURE__ */ new Map();
	const add = (post, twin) => twins.set(post.path, [...twins.get(post.path) ?? [], twin]);
	const isAsked = (at) => blog.asked?.has(located[at].post.path) !== false;
	for (const { a, b, likeness } of findNearDuplicates(bodies, alike, isAsked)) {
		const [one, other] = [located[a], located[b]];
		if (areTranslations(one.post, other.post) || areOnePage(one, other)) continue;
		add(one.post, {
			post: other.post,
			likeness
		});
		add(other.post, {
			post: one.post,
			likeness
		});
	}
	return twins;
});
function isText({ body, optedOut, frontmatter }) {
	return body.length >= shortest && !optedOut && frontmatter.values.redirect_to === void 0;
}
function areTranslations(a, b) {
	if (a.language !== void 0 && b.language !== void 0) return a.language !== b.language;
	return a.path !== b.path && withoutLanguage(a.path) === withoutLanguage(b.path);
}
function withoutLanguage(path) {
	return path.replace(/(?:^|\/)[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/)|\.[a-z]{2}(?:[-_][a-z]{2})?(?=\.\w+$)/gi, "");
}
function areOnePage(one, other) {
	const keys = [one, other].map(({ post, address }) => post.canonical ?? address.url);
	return keys.every((key) => key !== null) && load_page_key().pageKey(keys[0]) === load_page_key().pageKey(keys[1]);
}

// src/checks/content-duplicate.ts
const numbers$1 = (from, to) => Array.from({ length: to - from }, (_, at) => `Batch ${from + at} took ${from + at} ms.`).join(" ");
const post$7 = (title, text, more = "") => `---\ntitle: ${title}\n${more}---\n${text}\n`;
const other$1 = (path, file) => [{
	path,
	file,
	url: `https://example.com/${path}`
}];
var content_duplicate_default = defineCheck({
	id: "content-duplicate",
	title: "Disallow the same text in two posts",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "Two posts with one text compete with each other: search engines keep one of them, and Medium’s rules forbid duplicates. Mostly a file was copied as a template, or a post was moved and the old file stayed. Compared are runs of five words, code among them; 95 % is a habit. Translations, posts of a few lines, and posts that name one canonical are left alone; a draft is told of the published post that it repeats, not the other way round.",
	evidence: ["https://policy.medium.com/medium-rules-30e5502c4eb4", "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [
			{
				name: "Two posts on one thing",
				file: post$7("A", numbers$1(0, 120)),
				others: other$1("b.md", post$7("B", numbers$1(60, 180)))
			},
			{
				name: "Nearly the same: a check of its own says so",
				file: post$7("A", numbers$1(0, 132)),
				others: other$1("b.md", post$7("B", numbers$1(0, 120)))
			},
			{
				name: "Two short notes",
				file: post$7("A", numbers$1(0, 10)),
				others: other$1("b.md", post$7("B", numbers$1(0, 10)))
			},
			{
				name: "The same in two folders of languages",
				file: post$7("A", numbers$1(0, 120)),
				path: "content/en/a.md",
				others: other$1("content/de/a.md", post$7("A", numbers$1(0, 120)))
			},
			{
				name: "The other says that this is the original",
				file: post$7("A", numbers$1(0, 120)),
				others: other$1("b.md", post$7("B", numbers$1(0, 120), "canonical: https://example.com/post\n"))
			},
			{
				name: "A draft of it lies about",
				file: post$7("A", numbers$1(0, 120)),
				others: other$1("b.md", post$7("B", numbers$1(0, 120), "draft: true\n"))
			}
		],
		fail: [{
			name: "A copied file",
			file: post$7("A", numbers$1(0, 120)),
			others: other$1("b.md", post$7("How we batch", numbers$1(0, 120))),
			says: ["This is the text of another post: it shares all of its text with “How we batch” (b.md)."]
		}, {
			name: "A draft that came out already, some words later",
			file: post$7("A", `${numbers$1(0, 120)} And so on.`, "draft: true\n"),
			others: other$1("b.md", post$7("How we batch", numbers$1(0, 120))),
			says: ["This is the text of another post: it shares at least 99 % of its text with “How we batch” (b.md)."]
		}]
	},
	*run({ post, blog }) {
		const twin = twinOf(post, blog);
		if (twin === void 0 || twin.likeness < .95) return;
		yield {
			message: `This is the text of another post: it ${sayLikeness(twin)}.`,
			fix: "Keep one of the two, and redirect the address of the other to it."
		};
	}
});

// src/checks/content-keyword-stuffing.ts
const fewestTimes = 8;
const fewestHeadings = 6;
const product$1 = { keywords: ["queue", "fast queue"] };
const plain$1 = "We write rows in batches, and the load of the database fell by half since then. ";
const post$6 = (...paragraphs) => `---\ntitle: A\n---\n${paragraphs.join("\n\n")}\n`;
var content_keyword_stuffing_default = defineCheck({
	id: "content-keyword-stuffing",
	title: "Warn about keywords in every other sentence",
	optional: true,
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "The keywords that your config names for your product: where one makes more than six of a hundred words, or stands in more than three quarters of the headings, the text reads as if written for a machine, and search engines count that as spam. Both numbers are habits, not limits of Google. It is off until you ask for it: on 19 blogs of software a sound post that is about one thing came as far as five of a hundred.",
	evidence: ["https://developers.google.com/search/docs/essentials/spam-policies", "https://developers.google.com/search/docs/crawling-indexing/links-crawlable"],
	options: {
		percent: {
			default: 6,
			says: "Of a hundred words, at most.",
			least: 1
		},
		headings: {
			default: 75,
			says: "Of a hundred headings, at most.",
			least: 1
		}
	},
	examples: {
		pass: [
			{
				name: "Now and then",
				file: post$6(plain$1.repeat(20), "Our queue helps. The queue is short."),
				product: product$1
			},
			{
				name: "Nine times in a text about it",
				file: post$6(plain$1.repeat(16), "Our queue is short. ".repeat(9)),
				product: product$1
			},
			{
				name: "Often, but no keyword of yours",
				file: post$6("A batch, a batch, a batch. ".repeat(20)),
				product: product$1
			},
			{
				name: "No keywords in the config",
				file: post$6("A queue, our queue. ".repeat(20))
			},
			{
				name: "In code",
				file: post$6(plain$1.repeat(20), `\`\`\`\n${"queue ".repeat(50)}\n\`\`\``),
				product: product$1
			}
		],
		fail: [
			{
				name: "In the text",
				file: post$6(plain$1.repeat(10), "Our queue is a queue. ".repeat(8)),
				product: product$1,
				says: ["“queue” stands 16 times in 200 words: that is 8 of a hundred."]
			},
			{
				name: "Two words",
				file: post$6(plain$1.repeat(10), "A fast queue wins. ".repeat(8)),
				product: product$1,
				says: ["“fast queue” stands eight times in 192 words: that is 8 of a hundred."]
			},
			{
				name: "In the headings",
				file: post$6("## Why a fast queue", "## How a fast queue works", "## Fast queue and you", "## Install your fast queue", "## Fast queue prices", "## Prices", plain$1.repeat(10)),
				product: product$1,
				says: ["“queue” stands in five headings of six.", "“fast queue” stands in five headings of six."]
			}
		]
	},
	*run({ post, blog }, { percent, headings: share }) {
		const { words, prose, headings } = post.content;
		for (const keyword of new Set(blog.product?.keywords)) {
			const times = countIn$1(prose, keyword);
			const rate = 100 * times * load_words().wordsOf(keyword).length / words;
			if (times >= fewestTimes && rate > percent) yield {
				message: `${load_say_lines().quoted(keyword)} stands ${load_read_blog().sayCount(times, "time")} in ${words.toLocaleString("en")} words: that is ${Math.round(rate)} of a hundred.`,
				fix: "Say “it”, or what it does, where the reader knows what you speak of."
			};
			const among = headings.filter(({ text }) => countIn$1([text], keyword) > 0);
			if (headings.length < fewestHeadings || 100 * among.length / headings.length <= share) continue;
			yield {
				message: `${load_say_lines().quoted(keyword)} stands in ${load_read_blog().sayCount(among.length, "heading")} of ${load_read_blog().sayNumber(headings.length)}.`,
				fix: "Let each heading say what its part adds.",
				place: { line: among[0].line }
			};
		}
	}
});
function countIn$1(texts, keyword) {
	const wanted = ` ${load_words().wordsOf(keyword.toLowerCase()).join(" ")} `;
	if (wanted.trim() === "") return 0;
	return texts.reduce((sum, text) => {
		return sum + ` ${load_words().wordsOf(text.toLowerCase()).join("  ")} `.split(wanted.replace(/(?<=\S) (?=\S)/g, "  ")).length - 1;
	}, 0);
}

// src/checks/content-near-duplicate.ts
const numbers = (from, to) => Array.from({ length: to - from }, (_, at) => `Batch ${from + at} took ${from + at} ms.`).join(" ");
const post$5 = (title, text) => `---\ntitle: ${title}\n---\n${text}\n`;
const other = (file) => [{
	path: "b.md",
	file,
	url: "https://example.com/b"
}];
var content_near_duplicate_default = defineCheck({
	id: "content-near-duplicate",
	title: "Warn about posts that are nearly another post",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Two posts that are nearly the same compete with each other: search engines may show one of them only, and Medium’s rules forbid duplicates and filled-in templates. Compared are runs of five words, code among them; 80 % is a habit, above 95 % it counts as the same text. Translations, posts of a few lines, and posts that name one canonical are left alone.",
	evidence: ["https://policy.medium.com/medium-rules-30e5502c4eb4", "https://developers.google.com/search/docs/essentials/spam-policies"],
	offWhen: "Switch it off on a blog of release notes that grow from one candidate to the next.",
	examples: {
		pass: [{
			name: "Half of it stands in another post",
			file: post$5("A", numbers(0, 120)),
			others: other(post$5("B", numbers(60, 180)))
		}, {
			name: "All of it stands in another post: a check of its own says so",
			file: post$5("A", numbers(0, 120)),
			others: other(post$5("B", numbers(0, 120)))
		}],
		fail: [{
			name: "A candidate and the release",
			file: post$5("Release 2.0", numbers(0, 132)),
			others: other(post$5("Release 2.0, candidate", numbers(0, 120))),
			says: ["This post shares at least 90 % of its text with “Release 2.0, candidate” (b.md)."]
		}, {
			name: "The nearest of two",
			file: post$5("Release 2.0", numbers(0, 132)),
			others: [...other(post$5("First candidate", numbers(0, 108))), {
				path: "c.md",
				file: post$5("Second candidate", numbers(0, 124)),
				url: "https://example.com/c"
			}],
			says: ["This post shares at least 93 % of its text with “Second candidate” (c.md)."]
		}]
	},
	*run({ post, blog }) {
		const twin = twinOf(post, blog);
		if (twin === void 0 || twin.likeness >= .95) return;
		yield {
			message: `This post ${sayLikeness(twin)}.`,
			fix: "Make one post of the two, or leave in this one what is new and link the other."
		};
	}
});

// src/formats/origin-words.ts
const link$1 = "\\uE000";
const thing$1 = "(?:blog ?post|post|article|essay|piece|story|text|tutorial|guide|column|interview|entry|chapter)";
const self = `(?:this|the following)(?: (?:blog|${thing$1}))*`;
const upTo = (most) => `(?:(?!with |thanks|help|my |our |mine|i |we |see |under |and )[^\\s\\uE000]+ ){0,${most}}${link$1}`;
const retold = [
	`${self} (?:is|was) (?:an?|the) (?:[\\w-]+ ){0,3}summary of (?:the|an?|this) ${upTo(4)}(?<=${thing$1} ${link$1})`,
	`${self} summari[sz]es (?:the|an?|this) ${upTo(4)}(?<=${thing$1} ${link$1})`,
	`${self} (?:is|was) (?:an?|the|my) (?:[\\w-]+ ){0,3}(?:translation|repost|reprint) (?:of|from) ${upTo(6)}`,
	`(?:${self} (?:is|was|has been) )?(?:translated|reposted|republished|reprinted|reproduced) (?:here )?with (?:\\w+ )?permission (?:of|from|by) ${upTo(8)}`,
	`(?:${self} (?:is|was|has been) )?(?:translated|reposted|reprinted) from ${upTo(6)}`,
	`(?:an? )?(?:[\\w-]+ )?translation of ${upTo(6)}`,
	`(?:cet article|ce billet|ce texte) est (?:une|la) (?:[\\p{L}-]+ )?traduction d[eu’' ].{0,40}${link$1}`,
	`(?:este|esta) (?:artículo|post|entrada|texto) es una traducción del? .{0,40}${link$1}`,
	`dies(?:er|es)? (?:artikel|beitrag|text) ist eine (?:[\\p{L}-]+ )?übersetzung .{0,40}${link$1}`,
	`(?:este|esse) (?:artigo|post|texto) é uma tradução d.{0,40}${link$1}`,
	`questo (?:articolo|post|testo) è una traduzione d.{0,40}${link$1}`,
	`(?:本文|此文|这篇文章)?(?:是)?(?:翻译自|译自|转载自|转自)[：:]? ?${link$1}`,
	`原文(?:链接|地址)?[：:] ?${link$1}`,
	`(?:この記事は|本記事は|これは).{0,20}${link$1}.{0,200}(?:翻訳|和訳|抄訳)`
].map(sentence$4);
const elsewhere$2 = [`(?:(?:an? (?:[\\w-]+ ){0,3}version of )?${self} |this is an excerpt,? (?:of an? ${thing$1} )?)?(?:was |is |has been )?(?:originally|first|initially) (?:published|posted|appeared|written for) (?:here )?${upTo(8)}`, `(?:${self} (?:is|was|has been) )?(?:cross-?posted|syndicated|mirrored|republished) from ${upTo(6)}`].map(sentence$4);
function sentence$4(pattern) {
	return new RegExp(`^(?:note: )?${pattern}`, "iu");
}

// src/formats/told-origin.ts
const edge = 5;
const open = "";
const close = "";
function toldOrigin(post, ownHosts) {
	if (ownHosts.length === 0) return null;
	const known = knownOrigins(post.content);
	const key = ownHosts.join(" ");
	const before = known.get(key);
	if (before !== void 0) return before;
	const found = findOrigin(post, ownHosts);
	known.set(key, found);
	return found;
}
const knownOrigins = load_walk().perContent(() => /* @__PURE__ */ new Map());
function findOrigin(post, ownHosts) {
	for (const paragraph of edgesOf(post.content)) {
		const urls = [];
		const text = marked(paragraph, urls).replace(/\s+/g, " ");
		if (urls.every((url) => foreignHostOf(url, ownHosts) === null)) continue;
		let links = 0;
		for (const sentence of load_words().sentencesOf(text)) {
			const url = urls[links];
			links += sentence.split(open).length - 1;
			const kind = kindOf(sentence, post);
			const host = url === void 0 ? null : foreignHostOf(url, ownHosts);
			if (kind === null || host === null) continue;
			const { line = 1, column = 1 } = paragraph.position?.start ?? {};
			return {
				kind,
				sentence: plain(sentence),
				host,
				place: {
					line,
					column
				}
			};
		}
	}
	return null;
}
function edgesOf(content) {
	const paragraphs = load_walk().nodesIn(content).filter(({ type }) => type === "paragraph");
	return paragraphs.length <= 10 ? paragraphs : [...paragraphs.slice(0, edge), ...paragraphs.slice(-5)];
}
function marked(node, urls) {
	if (node.type === "link" && node.url !== void 0) {
		urls.push(node.url);
		return `${open}${load_walk().textOf(node)}${close}`;
	}
	if (node.children !== void 0) return node.children.map((child) => marked(child, urls)).join("");
	if (node.type === "break") return " ";
	return node.type === "html" ? "" : node.value ?? "";
}
function kindOf(sentence, { canonical }) {
	const said = sentence.replace(/^(?::{3,}\w*|\[!\w+\]|[\s*_([（>"“-])+/, "");
	if (retold.some((pattern) => pattern.test(said))) return "retold";
	return canonical === void 0 && elsewhere$2.some((pattern) => pattern.test(said)) ? "elsewhere" : null;
}
function foreignHostOf(url, ownHosts) {
	const host = load_tell_error().hostOf(url);
	return host === null || ownHosts.some((own) => load_read_blog().related(host, own)) ? null : host;
}
function plain(sentence) {
	return sentence.replace(/[\uE000\uE001]/g, "").replace(/^:{3,}\w*\s*/, "").replace(/[.。]?\s*$/, "");
}

// src/checks/content-not-original.ts
const post$4 = (...paragraphs) => `---\ntitle: A\n---\n${paragraphs.join("\n\n")}\n`;
const own = "We write in batches now, and the load fell by half.";
const long = Array(6).fill(own);
const queues = "[Queues that last](https://queues.example.org/last)";
var content_not_original_default = defineCheck({
	id: "content-not-original",
	title: "Warn about posts that say they are not the original",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "A post that says that it summarises, translates or reposts another text is useful on your own site. Elsewhere it stands beside the text that it retells: Medium’s rules ask for original work, so Postrider proposes it neither for Medium nor to anybody. A post that came out on another site first is not taken to Medium from here either, because the copy would name the wrong original. Only a sentence of the post itself counts, with a link to the other text; a post that quotes or discusses something is original.",
	evidence: [
		"https://policy.medium.com/medium-rules-30e5502c4eb4",
		"https://help.medium.com/hc/en-us/articles/213477928",
		"https://developers.google.com/search/docs/essentials/spam-policies"
	],
	examples: {
		pass: [
			{
				name: "It discusses an article",
				file: post$4(`This post is a reply to the article ${queues}.`, own)
			},
			{
				name: "A summary of what the author made",
				file: post$4("This is a translation of my article [in the handbook](https://example.org/handbook).", "This post is a summary of my article [in the handbook](https://example.org/handbook).", "This is a summary of the changes in [version 2](https://example.org/2.0).", "The talk was first published in 2016 with help from [Jo](https://jo.example.org).")
			},
			{
				name: "In the middle of a long post",
				file: post$4(...long, `*Translated from ${queues}.*`, ...long)
			},
			{
				name: "A summary of a post on the own site",
				file: post$4("This is a summary of the post [on queues](https://example.com/queues).")
			},
			{
				name: "It came out here first, by its canonical",
				file: `---\ntitle: A\ncanonical: https://example.com/post\n---\nOriginally published on [our old site](https://old.example.org/a).\n\n${own}\n`
			},
			{
				name: "The canonical says it already",
				file: `---\ntitle: A\ncanonical: https://queues.example.org/a\n---\nOriginally published on [Queues](https://queues.example.org/a).\n\n${own}\n`
			},
			{
				name: "Without a link, and about something else",
				file: post$4("This letter was originally published in our [annual report](https://example.org/r.pdf).", "The paper by Jo, originally published on [a site of theirs](https://jo.example.org), is short.", "Originally written by [Jo](https://jo.example.org) in 2019.")
			}
		],
		fail: [
			{
				name: "A summary of somebody’s article",
				file: post$4(`This post is a machine-made summary of the article ${queues}. Enjoy.`, ...long, ...long),
				says: ["The post says that it retells a text on queues.example.org: “This post is a machine-made summary of the article Queues that last”."]
			},
			{
				name: "A translation, said at the end",
				file: post$4(...long, ...long, `*Translated from ${queues}.*`),
				says: ["The post says that it retells a text on queues.example.org: “Translated from Queues that last”."]
			},
			{
				name: "A repost in a box, and a translation in another language",
				file: post$4(`> Reposted with kind permission of the author from ${queues}.`, own),
				says: ["The post says that it retells a text on queues.example.org: “Reposted with kind permission of the author from Queues that last”."]
			},
			{
				name: "In Chinese",
				file: post$4("本文翻译自[队列](https://queues.example.org/last)。", own),
				says: ["The post says that it retells a text on queues.example.org: “本文翻译自队列”."]
			},
			{
				name: "An excerpt",
				file: post$4(own, "This is an excerpt, first posted [on The Queue](https://queue.example.org/a)."),
				says: ["The post says that it came out first on queue.example.org: “This is an excerpt, first posted on The Queue”."]
			},
			{
				name: "It came out elsewhere",
				file: post$4("Thanks to [Jo](https://jo.example.org) for reading. This post was originally published on [The Queue](https://queue.example.org).", own),
				says: ["The post says that it came out first on queue.example.org: “This post was originally published on The Queue”."]
			}
		]
	},
	*run({ post, blog }) {
		const origin = toldOrigin(post, blog.ownHosts);
		if (origin !== null) yield {
			...say(origin),
			place: origin.place
		};
	}
});
function say({ kind, sentence, host }) {
	const said = load_say_lines().quoted(sentence, 160);
	return kind === "retold" ? {
		message: `The post says that it retells a text on ${host}: ${said}.`,
		fix: "Keep it on your own site, or write what you think of it: then it is yours."
	} : {
		message: `The post says that it came out first on ${host}: ${said}.`,
		fix: "Set the canonical to the address there; or to the address here if this is the original now."
	};
}

// src/checks/content-not-standalone.ts
const leans = new RegExp(`\\b(?:in|from|of|since|like) (?:the|our|my|this series[’']) (?:previous|last|preceding|prior|earlier) (?:part|post|blog ?post|article|inst(?:a|al)lment|tutorial)\\b|\\bas (?:we|i) (?:saw|discussed|covered|showed) last (?:week|month|time)\\b`, "i");
const post$3 = (...paragraphs) => `---\ntitle: A\n---\n${paragraphs.join("\n\n")}\n`;
var content_not_standalone_default = defineCheck({
	id: "content-not-standalone",
	title: "Warn about posts that lean on a part without a link to it",
	needs: "post",
	severity: "warning",
	concerns: "medium",
	why: "A reader who meets the post on Medium or in a newsletter has not read the part before, and there is no list of posts to find it in. A link to your own site before or beside the words is enough.",
	evidence: ["https://developers.google.com/search/docs/fundamentals/creating-helpful-content", "https://help.medium.com/hc/en-us/articles/360006362473"],
	examples: {
		pass: [
			{
				name: "With a link",
				file: post$3("In the previous post we wrote [one row at a time](/rows). Now we batch.")
			},
			{
				name: "With a link further up",
				file: post$3("This goes on from [one row at a time](/rows).", "In the last post it was slow.")
			},
			{
				name: "What comes next, and another’s previous post in a quotation",
				file: post$3("In my next post I will batch.", "> In my last post I batched.")
			},
			{
				name: "A part of something else",
				file: post$3("The previous post of the fence was rotten, and the last part of the job is glue.")
			}
		],
		fail: [{
			name: "Without a link",
			file: post$3("In the previous post we wrote one row at a time. Now we batch."),
			says: ["The post leans on another one without a link: “In the previous post” on line 4."]
		}, {
			name: "Twice",
			file: post$3("As we saw last week, rows are slow.", "The queue from the last part is [empty](https://example.org/queue) now.", "The queue of my previous article stays."),
			says: ["The post leans on another one without a link: “As we saw last week” and “of my previous article” on lines 4 and 8."]
		}]
	},
	*run({ post, address, blog }) {
		const own = load_registry().ownLinks(post.content, {
			...blog,
			url: address.url
		})[0]?.line ?? Infinity;
		const found = paragraphsOf(post.content).flatMap(({ text, line, column, linked }) => {
			const words = linked || own < line ? void 0 : leans.exec(text)?.[0];
			return words === void 0 ? [] : [{
				words,
				line,
				column
			}];
		});
		const [first] = found;
		if (first === void 0) return;
		const said = found.slice(0, 2).map(({ words }) => load_say_lines().quoted(words));
		const more = found.length > 2 ? ` and ${load_read_blog().sayCount(found.length - 2, "more place")}` : "";
		yield {
			message: `The post leans on another one without a link: ${said.join(" and ")}${more} on ${load_say_lines().sayLines(found.map(({ line }) => line))}.`,
			fix: `Link that post ${load_read_blog().oneOrMany(found.length, "there", "where it is first meant")}, or say in a sentence what a reader needs of it.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});

// src/checks/content-placeholder.ts
const note = /(?:^|[\s(*_])(?:TODO|FIXME|TBD)(?:\([^)\n]{0,40}\))?:(?=\s|$)|\[(?:TODO|FIXME|TBD)\b/;
const markOnly = /^[([]?(?:TODO|FIXME|TBD|TBA|XXX+)[)\]]?[.!…]*$/;
const filler = /\blorem ipsum dolor sit amet\b/i;
const comment$1 = /\{?\/\*[\s\S]{0,1000}?\*\/\}?/g;
var content_placeholder_default = defineCheck({
	id: "content-placeholder",
	title: "Disallow placeholders",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A note to oneself is not meant for readers. Only marks in capital letters that stand alone, in square brackets or before a colon count, outside code and comments; a post about TODO lists may say so.",
	evidence: ["https://developers.google.com/search/docs/fundamentals/creating-helpful-content"],
	examples: {
		pass: [
			{
				name: "A post about a to-do app",
				file: "---\ntitle: A TODO app in Go\n---\nMy TODO list is long, and so is this todo: buy milk.\n"
			},
			{
				name: "In code and in a comment",
				file: "---\ntitle: A\n---\nSearch for `TODO: fix` first.\n\n```go\n// TODO: remove\n```\n\n<!-- TODO: add a picture -->\n"
			},
			{
				name: "Not known yet, in a sentence",
				file: "---\ntitle: A\n---\nThe release is in June, the day is TBD, and the place too (TBD).\n"
			}
		],
		fail: [
			{
				name: "A note with a colon",
				file: "---\ntitle: A\n---\nThe load fell by half.\n\nTODO: rerun on the new machine.\n",
				says: ["A placeholder is left: “TODO: rerun on the new machine”."]
			},
			{
				name: "Brackets, and the target of a link",
				file: "---\ntitle: A\n---\nSee the picture. [TODO picture]\n\nMore in [the second part](TODO).\n",
				says: ["A placeholder is left: “[TODO picture]”.", "A placeholder is left: the link “the second part” leads to “TODO”."]
			},
			{
				name: "Filler",
				file: "---\ntitle: A\n---\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n",
				says: ["A placeholder is left: “Lorem ipsum dolor sit amet”."]
			}
		]
	},
	*run({ post }) {
		for (const block of blocksOf(post.content.tree)) {
			const found = placeholderIn(block);
			if (found === null) continue;
			yield {
				message: `A placeholder is left: ${found.what}.`,
				fix: "Write what belongs there, or delete it.",
				place: found.place
			};
		}
	}
});
function* blocksOf(tree) {
	for (const node of load_walk().walk(tree)) if (node.type === "paragraph" || node.type === "heading") yield node;
}
function placeholderIn(block) {
	const link = [...load_walk().walk(block)].find(({ type, url }) => (type === "link" || type === "image") && markOnly.test(url ?? ""));
	if (link !== void 0) return {
		what: `the ${link.type} ${load_say_lines().quoted(link.alt ?? load_walk().textOf(link), 40)} leads to ${load_say_lines().quoted(link.url)}`,
		place: placeOf$1(link)
	};
	const text = proseOf(block);
	if (markOnly.test(text.trim())) return {
		what: load_say_lines().quoted(text),
		place: placeOf$1(block)
	};
	const found = note.exec(text);
	const what = found === null ? filler.exec(text)?.[0] : noteAt(text, found.index);
	if (what === void 0) return null;
	return {
		what: load_say_lines().quoted(what.replace(/(?<!\.)\.$/, ""), 60),
		place: placeOf$1(block, what)
	};
}
function proseOf(block) {
	return [...load_walk().walk(block)].map((node) => (node.type === "text" ? node.value : void 0) ?? "").join("").replace(comment$1, "");
}
function placeOf$1(node, words) {
	const holder = [...load_walk().walk(node)].find(({ type, value }) => type === "text" && words !== void 0 && value?.includes(words));
	const { line = 1, column = 1 } = (holder ?? node).position?.start ?? {};
	const before = holder?.value?.slice(0, holder.value.indexOf(words)).split("\n") ?? [""];
	const last = before.at(-1).length;
	return {
		line: line + before.length - 1,
		column: before.length === 1 ? column + last : last + 1
	};
}
function noteAt(text, index) {
	const [, open, rest] = /^[\s*_]*([([])?([\s\S]*)/.exec(text.slice(index)) ?? [];
	const line = (rest ?? "").split("\n")[0];
	if (open === void 0) return line;
	const close = line.indexOf(open === "(" ? ")" : "]");
	return open + (close < 0 ? line : line.slice(0, close + 1));
}

// src/checks/content-site-chrome.ts
const site = "(?:page|site|website|blog)";
const chrome = new RegExp([
	`\\b(?:at|on|in|near) the (?:top|bottom|left|right|side|head|end|upper|lower)(?:[ -]\\w+)? of this ${site}\\b`,
	`\\b(?:this (?:site|blog|page)[’']s|(?:my|our)(?: (?:site|blog)[’']s)) (?:sidebar|footer|navigation|menu|search box)\\b`,
	`\\b(?:can be found|is|are|listed|find \\w+|found) in the (?:sidebar|footer) (?:of this ${site}|and\\b)`,
	"\\b(?:subscribe|sign up)\\b[^.!?]{0,50}\\b(?:form|box|button) (?:below|above|on the (?:left|right))",
	"\\b(?:share|subscribe) (?:buttons?|icons?) (?:below|above)\\b",
	"\\brelated posts below\\b"
].join("|"), "i");
const post$2 = (...paragraphs) => `---\ntitle: A\n---\n${paragraphs.join("\n\n")}\n`;
var content_site_chrome_default = defineCheck({
	id: "content-site-chrome",
	title: "Warn about sentences that speak of the page around the post",
	needs: "post",
	severity: "warning",
	concerns: "medium",
	why: "A copy elsewhere has no sidebar, no form and no buttons of yours: a sentence that points there points at nothing. Comments are left alone, Medium has them too.",
	evidence: ["https://help.medium.com/hc/en-us/articles/360006362473"],
	examples: {
		pass: [
			{
				name: "A page in a tutorial",
				file: post$2("Click the *Create* button at the bottom of the page, then the sidebar.")
			},
			{
				name: "Comments",
				file: post$2("Tell me in the comments below how your queue behaves.")
			},
			{
				name: "The post itself",
				file: post$2("The figures are at the end of this post. Our navigation system is slow.")
			},
			{
				name: "A feed",
				file: post$2("Our importer reads an RSS feed and writes it in batches.")
			}
		],
		fail: [{
			name: "A form",
			file: post$2("If you like this, subscribe with the form below."),
			says: ["“subscribe with the form below” on line 4 speaks of the page around the post."]
		}, {
			name: "The top of the page and a sidebar",
			file: post$2("Listen to it: the link is at the top of this page.", "More is in this site’s sidebar."),
			says: ["“at the top of this page” on lines 4 and 6 speaks of the page around the post."]
		}]
	},
	*run({ post }) {
		const found = paragraphsOf(post.content).flatMap(({ text, line, column }) => {
			const words = chrome.exec(text)?.[0];
			return words === void 0 ? [] : [{
				words,
				line,
				column
			}];
		});
		const [first] = found;
		if (first === void 0) return;
		yield {
			message: `${load_say_lines().quoted(first.words)} on ${load_say_lines().sayLines(found.map(({ line }) => line))} speaks of the page around the post.`,
			fix: `Remove ${load_read_blog().oneOrMany(found.length, "the sentence from a copy, or name the address that it means", "these sentences from a copy, or name the addresses that they mean")}.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});

// src/checks/content-teaser.ts
const thing = "(?:article|blog post|essay|interview|piece|post|story|text)";
const goesOn = new RegExp(`\\b(?:(?:read|find|see|view|finish) (?:the )?(?:rest|remainder) of (?:the|this|my|our) ${thing}|continue reading (?:this ${thing} )?(?:on|at|over)\\b)`, "i");
const theRest = new RegExp(`^(?:(?:the )?(?:rest|remainder) of (?:the|this|my|our) ${thing}\\b|continue reading\\W*$)`, "i");
const readInFull = new RegExp(`\\b(?:(?:read|find|see) (?:the|this|my|our) (?:full|entire|whole|complete) ${thing}|this is (?:only |just )?an excerpt)\\b`, "i");
const short = 300;
const unseen = /* @__PURE__ */ new Set([
	"html",
	"definition",
	"mdxjsEsm",
	"mdxFlowExpression"
]);
const filled = "We write in batches now, and the load fell by half. ";
var content_teaser_default = defineCheck({
	id: "content-teaser",
	title: "Disallow teasers on Medium",
	needs: "post",
	severity: "error",
	concerns: "medium",
	why: "Medium’s rules forbid stories that are clipped so that readers go on elsewhere. Take the whole text there, or leave the post where it is.",
	evidence: ["https://help.medium.com/hc/en-us/articles/213477928", "https://policy.medium.com/medium-rules-30e5502c4eb4"],
	examples: {
		pass: [
			{
				name: "A whole post with a reference",
				file: `---\ntitle: A\n---\n${filled.repeat(40)}\n\nRead the full post of [our friends](https://example.org/queue) on queues.\n`
			},
			{
				name: "The rest of something else",
				file: "---\ntitle: A\n---\nThe rest of the code is [in the repository](https://example.org/code).\n"
			},
			{
				name: "A word on what follows, beside a link",
				file: `---\ntitle: A\n---\nAll is in [our guide](https://example.org/guide), but the rest of this post is a short start.\n\n${filled.repeat(40)}\n`
			},
			{
				name: "An excerpt that is long enough",
				file: `---\ntitle: A\n---\n${filled.repeat(40)}\n\nThis is an excerpt, first published on [our friends’ site](https://example.org/queue).\n`
			},
			{
				name: "The marker of an excerpt",
				file: `---\ntitle: A\n---\n${filled}\n\n<!--more-->\n\nThe rest of the post is [about queues](#queues).\n`
			}
		],
		fail: [
			{
				name: "Goes on elsewhere",
				file: `---\ntitle: A\n---\n${filled.repeat(40)}\n\nRead the rest of this post on [our product blog](https://example.com/blog/batching).\n`,
				says: ["The post sends readers on to “our product blog” for the rest of it."]
			},
			{
				name: "Two sentences and a link",
				file: `---\ntitle: A\n---\n${filled}\n\nRead the full story [here](https://example.org/story).\n`,
				says: ["The post sends readers on to “here” for the rest of it."]
			},
			{
				name: "A link in place of the rest",
				file: `---\ntitle: A\n---\n${filled.repeat(40)}\n\n[Continue reading →](https://example.org/story)\n`,
				says: ["The post sends readers on to “Continue reading →” for the rest of it."]
			}
		]
	},
	*run({ post }) {
		const isShort = post.content.words < short;
		const says = (part) => goesOn.test(part) || isShort && readInFull.test(part);
		const link = linksAtEdges(post.content).find(({ context, text }) => theRest.test(text) || says(text) || says(context));
		if (link === void 0) return;
		yield {
			message: `The post sends readers on to ${load_say_lines().quoted(link.text || link.url, 60)} for the rest of it.`,
			fix: "Bring the whole text, or do not take this post to Medium.",
			place: {
				line: link.line,
				column: link.column
			}
		};
	}
});
function linksAtEdges(content) {
	const blocks = (content.tree.children ?? []).filter(({ type }) => !unseen.has(type));
	const head = blocks[2]?.position?.end.line ?? Number.POSITIVE_INFINITY;
	const tail = blocks.at(-3)?.position?.start.line ?? 0;
	return content.links.filter(({ url, line }) => !url.startsWith("#") && (line <= head || line >= tail));
}

// src/checks/content-thin.ts
const sentence$3 = "We write in batches now, and the load fell by half. ";
const shows = /<(?:iframe|video|audio|img|picture|figure|svg|object|embed|canvas|[A-Z]\w*)\b/;
const tag = /\{%-?\s*(?!(?:end)?(?:raw|highlight)\b|link\b|post_url\b|comment\b|assign\b)\w|\{\{[<%]\s*(?!(?:rel)?ref\b)[\w-]/;
var content_thin_default = defineCheck({
	id: "content-thin",
	title: "Warn about posts of fewer than 200 words",
	needs: "post",
	severity: "warning",
	concerns: "medium",
	why: "A short note is fine on your own site. Elsewhere it competes with whole articles, and a post that stands mainly around a link reads as advertising. The number is a habit: Google says that it has no preferred word count, and Medium names none. Twenty lines of code count as much as 200 words; a post that shows something, with a picture, a table or an embed, is left alone, and so is a draft.",
	evidence: ["https://developers.google.com/search/docs/fundamentals/creating-helpful-content", "https://help.medium.com/hc/en-us/articles/213477928"],
	options: {
		words: {
			default: 200,
			says: "Words of prose, at least.",
			least: 1
		},
		code: {
			default: 20,
			says: "Lines of code that make up for all of them, half as many for half.",
			least: 1
		}
	},
	offWhen: "Switch it off on a blog of short notes.",
	examples: {
		pass: [
			{
				name: "As short as the config allows",
				file: `---\ntitle: A\n---\n${sentence$3.repeat(10)}\n`,
				options: { words: 100 }
			},
			{
				name: "Long enough",
				file: `---\ntitle: A\n---\n${sentence$3.repeat(40)}\n`
			},
			{
				name: "A post that only leads elsewhere",
				file: "---\ntitle: A\nredirect_to: https://example.org/a\n---\n"
			},
			{
				name: "Most of the words, and some code",
				file: `---\ntitle: A\n---\n${sentence$3.repeat(15)}\n\n\`\`\`go\n${"batch(write)\n".repeat(4)}\`\`\`\n`
			},
			{
				name: "A draft, which is not done yet",
				file: `---\ntitle: A\ndraft: true\n---\n${sentence$3}\n`
			},
			{
				name: "Few words and much code",
				file: `---\ntitle: A\n---\n${sentence$3}\n\n\`\`\`go\n${"batch(write)\n".repeat(40)}\`\`\`\n`
			},
			{
				name: "A picture with a few words",
				file: `---\ntitle: A\n---\n${sentence$3}\n\n![The load by day](/load.png)\n`
			},
			{
				name: "A frame in MDX",
				path: "posts/a.mdx",
				file: `---\ntitle: A\n---\n${sentence$3}\n\n<iframe src="https://example.org/load"></iframe>\n`
			},
			{
				name: "A video, by a tag of the generator",
				file: `---\ntitle: A\n---\n${sentence$3}\n\n{% youtube dQw4w9WgXcQ %}\n`
			}
		],
		fail: [
			{
				name: "A few sentences",
				file: `---\ntitle: A\n---\n${sentence$3.repeat(3)}\n`,
				says: ["The post has 33 words; fewer than 200 seldom stand on their own."]
			},
			{
				name: "Few words, and a line of code",
				file: `---\ntitle: A\n---\n${sentence$3.repeat(3)}\n\n\`\`\`go\nbatch(write)\n\`\`\`\n`,
				says: ["The post has 33 words; fewer than 200 seldom stand on their own."]
			},
			{
				name: "A link and little else",
				file: "---\ntitle: A\n---\nWe have [a new queue](https://example.com/queue), {% link _posts/a.md %}.\n",
				says: ["The post has five words; fewer than 200 seldom stand on their own."]
			}
		]
	},
	*run({ post }, { words: fewest, code }) {
		if (!post.published || post.frontmatter.values.redirect_to !== void 0) return;
		const { words } = post.content;
		if (words >= fewest || unread(post) || showsMore(post)) return;
		if (words / fewest + linesOfCode(post) / code >= 1) return;
		yield {
			message: `The post has ${load_read_blog().sayNumber(words)} ${words === 1 ? "word" : "words"}; fewer than ${fewest} seldom stand on their own.`,
			fix: "Add what a reader needs to use it, or keep this post on your own site."
		};
	}
});
function unread(post) {
	return (post.content.tree.children ?? []).length === 0 && post.body.trim() !== "";
}
function showsMore({ content, body }) {
	return content.images.length > 0 || load_walk().nodesIn(content).some(isShown$1) || tag.test(withoutCode(body));
}
function linesOfCode({ content }) {
	return load_walk().nodesIn(content).filter(({ type }) => type === "code").reduce((sum, { value = "" }) => sum + value.split("\n").length, 0);
}
function isShown$1({ type, value = "", name }) {
	const html = type.startsWith("mdxJsx") ? `<${name ?? ""}` : type === "html" ? value : "";
	return type === "table" || shows.test(html);
}
function withoutCode(body) {
	return body.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
}

// src/checks/content-wall-of-text.ts
const sentence$2 = "We write in batches now, and the load fell by half. ";
var content_wall_of_text_default = defineCheck({
	id: "content-wall-of-text",
	title: "Warn about paragraphs of more than 200 words",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "A paragraph of 200 words fills a telephone’s screen without a place to rest, and readers leave there. So does a long text without any heading, where nobody finds the part that they came for. Both numbers are habits.",
	evidence: ["https://help.medium.com/hc/en-us/articles/360006362473", "https://www.w3.org/WAI/WCAG22/Understanding/section-headings.html"],
	options: {
		paragraph: {
			default: 200,
			says: "Words of a paragraph, at most.",
			least: 20
		},
		heading: {
			default: 800,
			says: "Words of a post without a heading, at most.",
			least: 100
		}
	},
	examples: {
		pass: [{
			name: "Long enough for two",
			file: `---\ntitle: A\n---\n${sentence$2.repeat(18)}\n`
		}, {
			name: "A long post with a heading",
			file: `---\ntitle: A\n---\n## Load\n\n${`${sentence$2.repeat(10)}\n\n`.repeat(12)}`
		}],
		fail: [
			{
				name: "One paragraph",
				file: `---\ntitle: A\n---\n${sentence$2.repeat(20)}\n`,
				says: ["One paragraph has more than 200 words: line 4."]
			},
			{
				name: "Two paragraphs, as the config has it",
				file: `---\ntitle: A\n---\n${sentence$2.repeat(5)}\n\n- ${sentence$2.repeat(5)}\n`,
				options: { paragraph: 50 },
				says: ["Two paragraphs have more than 50 words: lines 4 and 6."]
			},
			{
				name: "No heading",
				file: `---\ntitle: A\n---\n${`${sentence$2.repeat(10)}\n\n`.repeat(12)}`,
				says: ["The post has 1,320 words and no heading."]
			}
		]
	},
	*run({ post }, { paragraph, heading }) {
		const long = paragraphsOf(post.content).filter(({ text }) => load_words().countWords(text) > paragraph);
		const [first] = long;
		if (first !== void 0) yield {
			message: `${long.length === 1 ? "One paragraph has" : `${load_read_blog().capital(load_read_blog().sayCount(long.length, "paragraph"))} have`} more than ${paragraph} words: ${load_say_lines().sayLines(long.map(({ line }) => line))}.`,
			fix: `Split ${load_read_blog().oneOrMany(long.length, "it where the thought turns: it", "each where the thought turns: the first")} begins ${load_say_lines().quoted(first.text, 40)}.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
		const { words, headings } = post.content;
		if (words > heading && headings.length === 0) yield {
			message: `The post has ${words.toLocaleString("en")} words and no heading.`,
			fix: "Give each part a heading that says what a reader finds there."
		};
	}
});

// src/checks/content-weak-without-links.ts
const fewest = 200;
const sentence$1 = "We write in batches now, and the load fell by half since the first of May. ";
const linked = (at) => `Our [product page number ${at}](/${at}) tells you all about what we do, how we do it and what it costs.`;
const post$1 = (...paragraphs) => `---\ntitle: A\n---\n${paragraphs.join("\n\n")}\n`;
const links$1 = (from, to) => Array.from({ length: to - from }, (_, at) => linked(from + at)).join(" ");
var content_weak_without_links_default = defineCheck({
	id: "content-weak-without-links",
	title: "Warn about posts that are weak without their links",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "A piece for another platform should be worth reading if every link home were gone. Counted are the words of sentences with a link to your own site: where they make half of the post, what stays is mostly a list of links. Half is a habit.",
	evidence: ["https://policy.medium.com/medium-rules-30e5502c4eb4", "https://developers.google.com/search/docs/essentials/spam-policies#link-spam"],
	options: { percent: {
		default: 50,
		says: "Of a hundred words, at most.",
		least: 1
	} },
	examples: {
		pass: [
			{
				name: "Links now and then",
				file: post$1(sentence$1.repeat(20), links$1(0, 3))
			},
			{
				name: "Links to others",
				file: post$1(links$1(0, 20).replaceAll("](/", "](https://example.org/"))
			},
			{
				name: "A short post",
				file: post$1(links$1(0, 5))
			}
		],
		fail: [{
			name: "A tour of the own site",
			file: post$1(sentence$1.repeat(4), links$1(0, 6), links$1(6, 12)),
			says: ["Of 304 words, 240 stand in sentences that link to your own site; without them 64 stay."]
		}, {
			name: "A list of posts, as the config has it",
			file: post$1(sentence$1.repeat(15), links$1(0, 6)),
			options: { percent: 30 },
			says: ["Of 360 words, 120 stand in sentences that link to your own site; without them 240 stay."]
		}]
	},
	*run({ post, address, blog }, { percent }) {
		const { content } = post;
		if (content.words < fewest) return;
		const own = load_registry().ownLinks(content, {
			...blog,
			url: address.url
		});
		const within = own.length === 0 ? 0 : wordsWithin(content, new Set(own.map(({ text }) => text)));
		if (within * 100 <= percent * content.words) return;
		yield {
			message: `Of ${content.words} words, ${within} stand in sentences that link to your own site; without them ${content.words - within} stay.`,
			fix: "Say in the post itself what a reader would find behind the links.",
			place: {
				line: own[0].line,
				column: own[0].column
			}
		};
	}
});
function wordsWithin(content, links) {
	let words = 0;
	for (const { text, linked } of paragraphsOf(content)) {
		if (!linked) continue;
		for (const sentence of load_words().sentencesOf(text)) if ([...links].some((link) => link !== "" && sentence.includes(link))) words += load_words().countWords(sentence);
	}
	return words;
}

// src/checks/cover-missing.ts
const gap$2 = fieldGap({
	no: "no cover and no image",
	some: "a cover",
	pronoun: "a cover"
}, hasCover);
var cover_missing_default = defineCheck({
	id: "cover-missing",
	title: "Require a cover or an image",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "A link that is shared shows the cover of the post, and so does a story on Medium; without one, places take the first image of the text. A note, because many themes make a card of the title. Where most posts of a blog have no cover, the newest one tells it for all.",
	evidence: ["https://ogp.me/#metadata", "https://developers.google.com/search/docs/appearance/google-images"],
	examples: {
		pass: [
			{
				name: "A cover",
				file: "---\ntitle: A\ncover: /img/load.png\n---\nText.\n"
			},
			{
				name: "An image in the text",
				file: "---\ntitle: A\n---\n![Load in June](/load.png)\n"
			},
			{
				name: "Neither, as most of the blog: its newest post tells it",
				file: "---\ntitle: A\ndate: 2026-05-02\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndate: 2026-06-30\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [{
			name: "Neither",
			file: "---\ntitle: A\n---\nWrite `![Load in June](/load.png)`.\n",
			says: ["The post has no cover and no image."]
		}, {
			name: "Neither, where other posts have a cover",
			file: "---\ntitle: A\ndate: 2026-05-02\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\nimage: /img/b.png\n---\nText.\n",
				url: "https://example.com/b"
			}, {
				path: "posts/c.md",
				file: "---\ntitle: C\ndate: 2026-06-30\n---\nText.\n",
				url: "https://example.com/c"
			}],
			says: ["The post has no cover and no image; one of the other two has a cover."]
		}]
	},
	*run(subject) {
		const { post } = subject;
		const message = fieldsUnread(post) ? null : gap$2(subject);
		if (message === null || post.content.images.length > 0) return;
		yield {
			message,
			fix: "Add a `cover`, or the name that your theme has for it: `cover: /img/batching.png`.",
			place: fieldPlace(post, ["cover", "image"])
		};
	}
});
function hasCover({ cover }) {
	return cover !== void 0;
}

// src/checks/date-future.ts
var date_future_default = defineCheck({
	id: "date-future",
	title: "Warn about posts dated in the future",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Some generators leave a post out until the day that it is dated, and need a build on that day; others publish it at once, with a date that is still to come. A note, because many posts are dated ahead on purpose.",
	evidence: ["https://gohugo.io/configuration/all/#buildfuture", "https://jekyllrb.com/docs/configuration/options/#global-configuration"],
	examples: {
		pass: [
			{
				name: "Today",
				file: "---\ntitle: A\ndate: 2026-11-22\n---\nText.\n"
			},
			{
				name: "A draft",
				file: "---\ntitle: A\ndate: 2026-12-03\ndraft: true\n---\nText.\n"
			},
			{
				name: "No day at all",
				file: "---\ntitle: A\ndate: 2027-02-30\n---\nText.\n"
			}
		],
		fail: [
			{
				name: "Next week",
				file: "---\ntitle: A\ndate: 2026-12-03\n---\nText.\n",
				says: ["The post is dated 3 December 2026, eleven days from now."]
			},
			{
				name: "The wrong year",
				file: "---\ntitle: A\ndate: \"November 23, 2062\"\n---\nText.\n",
				says: ["The post is dated 23 November 2062, 13,150 days from now."]
			},
			{
				name: "Tomorrow",
				file: "---\ntitle: A\npubDate: 2026-11-23T08:00:00Z\n---\nText.\n",
				says: ["The post is dated 23 November 2026, one day from now."]
			}
		]
	},
	*run({ post, blog }) {
		const day = load_days().dayOf(post.date);
		if (day === null || !post.published) return;
		const ahead = load_days().daysBetween(blog.today, day);
		if (ahead <= 0) return;
		yield {
			message: `The post is dated ${load_days().sayDay(day)}, ${load_read_blog().sayCount(ahead, "day")} from now.`,
			fix: "Write the day on which it comes out. If it is scheduled, build the site on that day.",
			place: fieldPlace(post, [
				"date",
				"pubDate",
				"publishDate",
				"published"
			], post.date)
		};
	}
});

// src/checks/date-invalid.ts
const isoDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const turnedDay = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
var date_invalid_default = defineCheck({
	id: "date-invalid",
	title: "Require a date that exists",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "The date decides the order of posts, often the address, and whether a post is out yet. Generators stop at a date that they cannot read, or move it: the 31st of June becomes the 1st of July.",
	evidence: ["https://jekyllrb.com/docs/front-matter/#predefined-variables-for-posts", "https://gohugo.io/content-management/front-matter/#dates"],
	examples: {
		pass: [
			{
				name: "A day",
				file: "---\ntitle: A\ndate: 2026-06-30\n---\nText.\n"
			},
			{
				name: "A time with a zone",
				file: "---\ntitle: A\ndate: 2026-06-30 09:15:00 +0200\n---\nText.\n"
			},
			{
				name: "Words",
				file: "---\ntitle: A\ndate: \"June 30, 2026\"\n---\nText.\n"
			},
			{
				name: "The day first",
				file: "---\ntitle: A\ndate: 31/12/2026\n---\nText.\n"
			},
			{
				name: "No date",
				file: "---\ntitle: A\n---\nText.\n"
			}
		],
		fail: [
			{
				name: "A month that does not exist",
				file: "---\ntitle: A\ndate: 2026-13-02\n---\nText.\n",
				says: ["The date “2026-13-02” does not exist."]
			},
			{
				name: "A day that does not exist",
				file: "---\ntitle: A\ndate: 2026-06-31\n---\nText.\n",
				says: ["The date “2026-06-31” does not exist."]
			},
			{
				name: "A day in words that does not exist",
				file: "---\ntitle: A\ndate: 32 June 2026\n---\nText.\n",
				says: ["The date “32 June 2026” cannot be read."]
			}
		]
	},
	*run({ post }) {
		if (post.date === void 0) return;
		const trouble = troubleWith$1(post.date.trim());
		if (trouble === null) return;
		yield {
			message: `The date ${load_say_lines().quoted(post.date)} ${trouble}.`,
			fix: "Write it as year, month and day: `date: 2026-06-30`.",
			place: fieldPlace(post, [
				"date",
				"pubDate",
				"publishDate",
				"published"
			], post.date)
		};
	}
});
function troubleWith$1(date) {
	const day = isoDay.exec(date);
	if (day !== null) return exists(day[1], day[2], day[3]) ? null : "does not exist";
	const turned = turnedDay.exec(date);
	if (turned === null) return Number.isNaN(Date.parse(date)) ? "cannot be read" : null;
	const [, first = "", second = "", year = ""] = turned;
	return exists(year, second, first) || exists(year, first, second) ? null : "does not exist";
}
function exists(year, month, day) {
	const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day);
}

// src/checks/date-old.ts
var date_old_default = defineCheck({
	id: "date-old",
	title: "Warn about old posts before they are imported to Medium",
	needs: "post",
	severity: "note",
	concerns: "medium",
	optional: true,
	why: "Writers report that Medium’s import keeps the date of the original, so that an old post is listed among old stories. Text that is pasted gets the day of publishing; its canonical is then set by hand. How old is too old is a habit. Off by default, because it is true of most posts of most blogs.",
	evidence: ["https://indieweb.org/Medium", "https://medium.com/@thatadamguy/back-to-the-future-importing-past-articles-into-medium-78108297f758"],
	options: { days: {
		default: 180,
		says: "The age of a post in days, up to which nothing is said."
	} },
	examples: {
		pass: [
			{
				name: "A post of this autumn",
				file: "---\ntitle: A\ndate: 2026-09-30\n---\nText.\n"
			},
			{
				name: "Exactly 180 days",
				file: "---\ntitle: A\ndate: 2026-05-26\n---\nText.\n"
			},
			{
				name: "A blog that allows a year",
				file: "---\ntitle: A\ndate: 2026-01-30\n---\nText.\n",
				options: { days: 365 }
			},
			{
				name: "No date",
				file: "---\ntitle: A\n---\nText.\n"
			}
		],
		fail: [{
			name: "A post of another year",
			file: "---\ntitle: A\ndate: 2021-05-02\n---\nText.\n",
			says: ["The post is from 2 May 2021; an import to Medium is reported to keep that date."]
		}, {
			name: "A day more than the limit",
			file: "---\ntitle: A\ndate: 2026-05-25\n---\nText.\n",
			says: ["The post is from 25 May 2026; an import to Medium is reported to keep that date."]
		}]
	},
	*run({ post, blog }, { days }) {
		const day = load_days().dayOf(post.date);
		if (day === null || load_days().daysBetween(day, blog.today) <= days) return;
		yield {
			message: `The post is from ${load_days().sayDay(day)}; an import to Medium is reported to keep that date.`,
			fix: "Paste the text instead and set the canonical by hand, or bring the post up to date first.",
			place: fieldPlace(post, [
				"date",
				"pubDate",
				"publishDate",
				"published"
			], post.date)
		};
	}
});

// src/checks/description-length.ts
var description_length_default = defineCheck({
	id: "description-length",
	title: "Warn about descriptions that are very short or very long",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Google documents no length for descriptions; it cuts them to the width of the screen. About 160 characters usually fit, and fewer than 50 seldom say what a reader gets. Both numbers are habits.",
	evidence: ["https://developers.google.com/search/docs/appearance/snippet"],
	options: {
		least: {
			default: 50,
			says: "The fewest characters of a description."
		},
		most: {
			default: 160,
			says: "The most characters of a description.",
			least: 1
		}
	},
	examples: {
		pass: [
			{
				name: "One sentence",
				file: "---\ntitle: How we batch writes\ndescription: Four lines of code took half of the load off our database. Here they are.\n---\nText.\n"
			},
			{
				name: "Exactly 50 characters",
				file: `---\ntitle: A\ndescription: ${"We batch. ".repeat(4)}And so on.\n---\nText.\n`
			},
			{
				name: "Exactly 160 characters",
				file: `---\ntitle: A\ndescription: ${"We batch. ".repeat(15)}And so on.\n---\nText.\n`
			},
			{
				name: "None at all is another check",
				file: "---\ntitle: How we batch writes\n---\nText.\n"
			},
			{
				name: "A blog that keeps them shorter",
				file: "---\ntitle: How we batch writes\ndescription: On batching.\n---\nText.\n",
				options: { least: 10 }
			}
		],
		fail: [{
			name: "Too long",
			file: `---\ntitle: How we batch writes\ndescription: ${"We write in batches now. ".repeat(8)}Yes.\n---\nText.\n`,
			says: ["The description has 204 characters; search results usually show about 160."]
		}, {
			name: "Too short",
			file: "---\ntitle: How we batch writes\ndescription: On batching.\n---\nText.\n",
			says: ["The description has 12 characters; there is room for about 160."]
		}]
	},
	habit: ({ description }, { least, most }) => description !== void 0 && ([...description].length > Number(most) || [...description].length < Number(least)),
	*run({ post }, { least, most }) {
		if (post.description === void 0) return;
		const length = [...post.description].length;
		const place = fieldPlace(post, [
			"description",
			"excerpt",
			"summary"
		], post.description);
		if (length > most) yield {
			message: `The description has ${length} characters; search results usually show about ${most}.`,
			fix: "Put what matters into the first sentence, or shorten it.",
			place
		};
		else if (length < least) yield {
			message: `The description has ${length} characters; there is room for about ${most}.`,
			fix: "Say in a full sentence what a reader gets from the post.",
			place
		};
	}
});

// src/checks/description-missing.ts
const gap$1 = fieldGap({
	no: "no description",
	some: "a description",
	pronoun: "one"
}, ({ description }) => description !== void 0);
var description_missing_default = defineCheck({
	id: "description-missing",
	title: "Require a description",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "The description is what search results and cards can show below the title, and the first choice for the subtitle on Medium. Without one, each place picks a sentence of the text. A note, because many generators fill the gap with an excerpt. Where most posts of a blog have none, the newest one tells it for all.",
	evidence: ["https://developers.google.com/search/docs/appearance/snippet", "https://ogp.me/#optional"],
	examples: {
		pass: [
			{
				name: "A description",
				file: "---\ntitle: How we batch writes\ndescription: Four lines that took the load off our database.\n---\nText.\n"
			},
			{
				name: "Another name for it",
				file: "---\ntitle: How we batch writes\nexcerpt: Four lines that took the load off our database.\n---\nText.\n"
			},
			{
				name: "None, as most of the blog: its newest post tells it",
				file: "---\ntitle: How we batch writes\ndate: 2026-05-02\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndate: 2026-06-30\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [
			{
				name: "None",
				file: "---\ntitle: How we batch writes\n---\nText.\n",
				says: ["The post has no description."]
			},
			{
				name: "An empty one",
				file: "---\ntitle: How we batch writes\ndescription: \"\"\n---\nText.\n",
				says: ["The post has no description."]
			},
			{
				name: "The newest post of a blog that has none",
				file: "---\ntitle: How we batch writes\ndate: 2026-06-30\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndate: 2026-05-02\n---\nText.\n",
					url: "https://example.com/b"
				}],
				says: ["Neither of the two posts has a description."]
			}
		]
	},
	*run(subject) {
		const { post } = subject;
		const message = fieldsUnread(post) ? null : gap$1(subject);
		if (message === null) return;
		yield {
			message,
			fix: "Add a `description` of one or two sentences to the frontmatter.",
			place: fieldPlace(post, ["description"])
		};
	}
});

// src/checks/distribution-copy-wrong.ts
var distribution_copy_wrong_default = defineCheck({
	id: "distribution-copy-wrong",
	title: "Disallow a recorded copy that is not one of this post",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "Tools that publish copies write the address or the number of the copy back into the frontmatter. Copied along with the rest of it, it names the copy of another post, and the next run of such a tool may write over that one.",
	evidence: ["https://developers.forem.com/api/v1#tag/articles/operation/updateArticle"],
	examples: {
		pass: [
			{
				name: "A story on Medium",
				file: "---\ntitle: A\nmedium_url: https://medium.com/@ada/batching-0123456789ab\n---\nText.\n"
			},
			{
				name: "A publication of Medium on a host of its own",
				file: "---\ntitle: A\nmedium_url: https://eng.example.org/batching-0123456789ab\n---\nText.\n"
			},
			{
				name: "Each post its own copy",
				file: "---\ntitle: A\ndevto_id: 1234567\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndevto_id: 7654321\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [
			{
				name: "This site",
				file: "---\ntitle: A\nmedium_url: https://example.com/batching\n---\nText.\n",
				says: ["The copy “https://example.com/batching” is on this site."]
			},
			{
				name: "The copy of another post",
				file: "---\ntitle: A\ndevto_id: 1234567\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndevto_id: 1234567\n---\nText.\n",
					url: "https://example.com/b"
				}],
				says: ["The copy “1234567” is also recorded in posts/b.md."]
			},
			{
				name: "Another platform than the field says",
				file: "---\ntitle: A\nmedium_url: https://dev.to/ada/batching-12ab\n---\nText.\n",
				says: ["The copy “https://dev.to/ada/batching-12ab” is on DEV, and its field says Medium."]
			},
			{
				name: "A story on Medium in the field for DEV",
				file: "---\ntitle: A\ndevto_url: https://medium.com/@ada/batching-0123456789ab\n---\nText.\n",
				says: ["The copy “https://medium.com/@ada/batching-0123456789ab” is on Medium, and its field says DEV."]
			}
		]
	},
	*run(subject) {
		const { post } = subject;
		for (const copy of post.copies) {
			const trouble = troubleWith(copy, subject);
			if (trouble === null) continue;
			const written = copy.url ?? copy.id ?? "";
			yield {
				message: `The copy ${load_say_lines().quoted(written)} ${trouble}.`,
				fix: "Write the copy of this post, or delete the field.",
				place: fieldPlace(post, [nameOf(post, written) ?? `${copy.platform}_url`], written)
			};
		}
	}
});
function troubleWith(copy, { post, blog }) {
	const host = copy.url === void 0 ? null : load_tell_error().hostOf(copy.url);
	if (host !== null && blog.ownHosts.includes(host)) return "is on this site";
	const other = recorded(blog).get(keyOf$1(copy))?.find(({ path }) => path !== post.path);
	if (other !== void 0) return `is also recorded in ${other.path}`;
	const platform = host === null ? null : platformAt(host);
	const named = promised(nameOf(post, copy.url));
	return platform === null || named === null || named === platform ? null : `is on ${platform}, and its field says ${named}`;
}
const recorded = perBlog((blog) => {
	const posts = /* @__PURE__ */ new Map();
	for (const { post } of blog.posts) for (const copy of post.copies) posts.set(keyOf$1(copy), [...posts.get(keyOf$1(copy)) ?? [], post]);
	return posts;
});
function keyOf$1({ platform, url, id }) {
	return url === void 0 ? `${platform} ${id}` : load_page_key().pageKey(url);
}
function nameOf({ frontmatter }, text) {
	const { values } = frontmatter;
	return Object.keys(values).find((name) => values[name] === text);
}
function promised(name = "") {
	if (/^medium/i.test(name)) return "Medium";
	if (/^dev/i.test(name)) return "DEV";
	return /^hashnode/i.test(name) ? "Hashnode" : null;
}

// src/checks/distribution-devto.ts
const limits = {
	title: 128,
	tags: 4,
	tag: 30
};
var distribution_devto_default = defineCheck({
	id: "distribution-devto",
	title: "Require what DEV takes",
	needs: "post",
	severity: "warning",
	concerns: "post",
	optional: true,
	onFor: "devto",
	why: "DEV refuses an article whose title has more than 128 characters, that has more than four tags, or a tag of more than 30 characters. It is for blogs whose posts go there: on where `platforms` names `devto`, off elsewhere.",
	evidence: ["https://github.com/forem/forem/blob/main/app/models/article.rb", "https://github.com/forem/forem/blob/main/app/lib/acts_as_taggable_on/tag_parser.rb"],
	examples: {
		pass: [
			{
				name: "Four plain tags",
				file: "---\ntitle: How we batch writes\ntags: [databases, go, caching, webdev]\n---\nText.\n"
			},
			{
				name: "Signs, which DEV takes out",
				file: "---\ntitle: How we batch writes\ntags: [remote-work, c-1-2-3-4-5-6-7-8-9-0-1-2-3-4-5-6]\n---\nText.\n"
			},
			{
				name: "A title of exactly 128 characters",
				file: `---\ntitle: ${"Writes in batches, ".repeat(6)}once and again\n---\nText.\n`
			},
			{
				name: "No tags",
				file: "---\ntitle: How we batch writes\n---\nText.\n"
			}
		],
		fail: [{
			name: "Five tags",
			file: "---\ntitle: A\ntags: [databases, go, caching, webdev, queues]\n---\nText.\n",
			says: ["The post has five tags; DEV takes four."]
		}, {
			name: "A tag of 31 characters, and a long title",
			file: `---\ntitle: ${"Writes in batches, ".repeat(7)}again\ntags: [${"x".repeat(31)}]\n---\nText.\n`,
			says: ["The title has 138 characters; DEV takes 128.", "DEV takes 30 characters in a tag, not “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”."]
		}]
	},
	*run({ post }) {
		yield* titleProblems(post);
		yield* tagProblems(post);
	}
});
function* titleProblems(post) {
	const length = [...post.title].length;
	if (length <= limits.title) return;
	yield {
		message: `The title has ${length} characters; DEV takes ${limits.title}.`,
		fix: "Shorten it.",
		place: fieldPlace(post, ["title"], post.title)
	};
}
function* tagProblems(post) {
	const place = fieldPlace(post, [
		"tags",
		"categories",
		"keywords"
	]);
	const { tags } = post;
	const long = tags.filter((tag) => bare(tag).length > limits.tag).map((tag) => load_say_lines().quoted(tag, 40));
	if (tags.length > limits.tags) yield {
		message: `The post has ${load_read_blog().sayCount(tags.length, "tag")}; DEV takes ${load_read_blog().sayNumber(limits.tags)}.`,
		fix: "Keep the four that tell most.",
		place
	};
	if (long.length > 0) yield {
		message: `DEV takes ${limits.tag} characters in a tag, not ${load_read_blog().sayList(long)}.`,
		fix: "Shorten it.",
		place
	};
}
function bare(tag) {
	return tag.replace(/[^\p{L}\p{N}]/gu, "");
}

// src/checks/group-posts.ts
function groupPosts(keyOf) {
	return perBlog((blog) => {
		const groups = /* @__PURE__ */ new Map();
		for (const post of byAge(blog)) {
			const key = keyOf(post);
			if (key === void 0) continue;
			const known = groups.get(key);
			if (known === void 0) groups.set(key, [post]);
			else known.push(post);
		}
		return groups;
	});
}

// src/checks/distribution-language.ts
var distribution_language_default = defineCheck({
	id: "distribution-language",
	title: "Warn about languages that Medium promotes less",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "Medium takes stories in every language. Its curators are reported to choose for Boost, the widest of its three kinds of distribution, among stories in English only. The newest post of a language tells it for all.",
	evidence: ["https://help.medium.com/hc/en-us/articles/360006362473"],
	examples: {
		pass: [
			{
				name: "English",
				file: "---\ntitle: A\nlang: en-GB\n---\nText.\n"
			},
			{
				name: "No language",
				file: "---\ntitle: A\n---\nText.\n"
			},
			{
				name: "Not the newest post in German",
				file: "---\ntitle: A\nlang: de\ndate: 2026-05-02\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\nlang: de\ndate: 2026-06-30\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [{
			name: "German",
			file: "---\ntitle: A\nlang: de\n---\nText.\n",
			says: ["The post is in German; Medium is reported to choose for Boost in English only."]
		}, {
			name: "Portuguese of Brazil, twice",
			file: "---\ntitle: A\nlang: pt-BR\ndate: 2026-06-30\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\nlang: pt-BR\ndate: 2026-05-02\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["The post and one more are in Portuguese; Medium is reported to choose for Boost in English only."]
		}]
	},
	*run({ post, blog }) {
		const { language } = post;
		if (language === void 0 || language === "en") return;
		const same = byLanguage(blog).get(language) ?? [];
		if (same.at(-1)?.path !== post.path) return;
		const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
		yield {
			message: `The ${same.length === 1 ? "post is" : `post and ${load_read_blog().sayCount(same.length - 1, "more", "more")} are`} in ${name}; Medium is reported to choose for Boost in English only.`,
			fix: "Give it to a publication of that language on Medium.",
			place: fieldPlace(post, [
				"lang",
				"language",
				"locale"
			])
		};
	}
});
const byLanguage = groupPosts(({ language }) => language);

// src/checks/in-sentences.ts
function inSentences({ message, fix, place, edits }) {
	return {
		message: sentence(message),
		...fix === void 0 ? {} : { fix: sentence(fix) },
		...place === void 0 ? {} : { place },
		...edits === void 0 ? {} : { edits }
	};
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

// src/checks/frontmatter-broken.ts
var frontmatter_broken_default = defineCheck({
	id: "frontmatter-broken",
	title: "Require frontmatter and text that can be read",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "Generators read the title, the date and the address of a post from its frontmatter. Where it cannot be read, they stop, or publish the post without them; what else is said about the post may then be wrong too. A body that is too deep or too long to read is told of here as well.",
	evidence: ["https://yaml.org/spec/1.2.2/", "https://jekyllrb.com/docs/front-matter/"],
	examples: {
		pass: [
			{
				name: "A fence that closes",
				file: "---\ntitle: How we batch writes\ntags: [databases]\n---\nText.\n"
			},
			{
				name: "Three dashes within a value do not close it",
				file: "---\ntitle: How we batch writes\nlink: https://example.com/a---b\n---\nText.\n"
			},
			{
				name: "A key that stands twice: it can be read, and another check says so",
				file: "---\ntitle: How we batch writes\ntitle: Batching writes\n---\nText.\n"
			},
			{
				name: "No frontmatter at all",
				file: "# How we batch writes\n\nText.\n"
			}
		],
		fail: [
			{
				name: "The fence never closes",
				file: "---\ntitle: How we batch writes\n\nText.\n",
				says: ["The frontmatter opens with --- on line 1 and is not closed: no line holds only ---."]
			},
			{
				name: "A colon in a title without quotation marks",
				file: "---\ntitle: Batching: how we write\n---\nText.\n",
				says: ["A value holds a colon and a space, which begins a new field in YAML."]
			},
			{
				name: "Frontmatter that is a program",
				file: "---js\n{ title: \"How we batch writes\" }\n---\nText.\n",
				says: ["Frontmatter in “js” is not read; nothing was executed."]
			}
		]
	},
	*run({ post }) {
		for (const problem of post.frontmatter.problems) yield inSentences(problem);
	}
});

// src/checks/frontmatter-conflict.ts
const canonicals = [
	"canonical",
	"canonicalurl",
	"canonicallink",
	"canonicalhref",
	"relcanonical"
];
var frontmatter_conflict_default = defineCheck({
	id: "frontmatter-conflict",
	title: "Disallow fields that contradict each other",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "Tools know one thing by several names: one reads “canonical”, another “canonical_url”; one holds back a “draft”, another waits for “published”. Where the two differ, each tool does something else with the post.",
	evidence: [
		"https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md",
		"https://jekyllrb.com/docs/front-matter/#predefined-global-variables",
		"https://gohugo.io/content-management/front-matter/#draft"
	],
	examples: {
		pass: [
			{
				name: "Two names, one address",
				file: "---\ntitle: A\ncanonical: https://example.com/batching\ncanonical_url: https://EXAMPLE.com/batching\n---\nText.\n"
			},
			{
				name: "One of them empty",
				file: "---\ntitle: A\ncanonical: https://example.com/batching\ncanonical_url: \"\"\n---\nText.\n"
			},
			{
				name: "The whole address, and its path",
				file: "---\ntitle: A\ncanonical: https://example.com/batching\ncanonicalUrl: /batching\n---\nText.\n"
			},
			{
				name: "A draft that is not published",
				file: "---\ntitle: A\ndraft: true\npublished: false\n---\nText.\n"
			},
			{
				name: "The day on which a draft comes out",
				file: "---\ntitle: A\ndraft: true\npublished: 2026-12-01\n---\nText.\n"
			}
		],
		fail: [
			{
				name: "Two addresses",
				file: "---\ntitle: A\ncanonical: https://example.com/batching\ncanonical_url: https://example.com/batches\n---\nText.\n",
				says: ["“canonical” says “https://example.com/batching”, “canonical_url” says “https://example.com/batches”."]
			},
			{
				name: "A draft that is published",
				file: "---\ntitle: A\npublished: true\ndraft: true\n---\nText.\n",
				says: ["“draft” says “true”, “published” says “true”."]
			},
			{
				name: "Neither a draft nor published",
				file: "---\ntitle: A\ndraft: false\npublished: false\n---\nText.\n",
				says: ["“draft” says “false”, “published” says “false”."]
			}
		]
	},
	*run({ post, blog }) {
		const { values } = post.frontmatter;
		const [first, second] = canonicalsThatDiffer(post, blog);
		if (first !== void 0 && second !== void 0) yield contradiction(post, first, second, "Keep the right one and delete the other.");
		if (typeof values.draft === "boolean" && values.draft === values.published) yield contradiction(post, "draft", "published", "Keep one of the two.");
	}
});
function canonicalsThatDiffer(post, { siteUrl }) {
	const found = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(post.frontmatter.values)) {
		if (typeof value !== "string" || value.trim() === "") continue;
		if (!canonicals.includes(name.replace(/[._-]/g, "").toLowerCase())) continue;
		const whole = siteUrl !== null && URL.canParse(value, siteUrl) ? new URL(value, siteUrl).href : value;
		const address = load_tell_error().normalAddress(whole);
		if (!found.has(address)) found.set(address, name);
	}
	return [...found.values()].slice(0, 2);
}
function contradiction(post, first, second, fix) {
	const { values, places } = post.frontmatter;
	const said = (name) => `“${name}” says ${load_say_lines().quoted(String(values[name]))}`;
	return {
		message: `${said(first)}, ${said(second)}.`,
		fix,
		place: {
			...places[second] ?? { line: 1 },
			field: second
		}
	};
}

// src/checks/frontmatter-tolerated.ts
var frontmatter_tolerated_default = defineCheck({
	id: "frontmatter-tolerated",
	title: "Warn about frontmatter that only some tools read",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "Generators forgive different mistakes: where one takes the last of two titles, another stops; where one looks past a blank line on top, another publishes the fields as text. Postrider read these fields, so nothing else about the post is in doubt; the next tool, or the next version of yours, may not.",
	evidence: [
		"https://yaml.org/spec/1.2.2/#3213-node-comparison",
		"https://jekyllrb.com/docs/front-matter/",
		"https://github.com/jonschlinkert/gray-matter/issues/131"
	],
	examples: {
		pass: [
			{
				name: "Each key once, the fence on line 1",
				file: "---\ntitle: How we batch writes\ntags: [databases]\n---\nText.\n"
			},
			{
				name: "The same key in two maps",
				file: "---\ntitle: A\ncover:\n  url: /a.png\nlicence:\n  url: /b\n---\nText.\n"
			},
			{
				name: "Frontmatter that cannot be read at all: another check says so",
				file: "---\ntitle: Batching: how we write\n---\nText.\n"
			}
		],
		fail: [
			{
				name: "A key that stands twice",
				file: "---\ntitle: How we batch writes\ndate: 2026-06-30\ntitle: Batching writes\n---\nText.\n",
				says: ["“title” stands twice, first on line 2; most generators take the last one, some stop."]
			},
			{
				name: "A blank line above the fence",
				file: "\n---\ntitle: How we batch writes\n---\nText.\n",
				says: ["The frontmatter begins on line 2; many generators look for it on line 1 only."]
			},
			{
				name: "More than three hyphens",
				file: "------\ntitle: How we batch writes\n---\nText.\n",
				says: ["The frontmatter opens with ------; most generators see it only after ---."]
			},
			{
				name: "A program below the frontmatter",
				file: "---\ntitle: A\n---\n---js\n{ draft: true }\n---\nText.\n",
				says: ["A second block, in “js”, follows the frontmatter; it is text, and nothing was executed."]
			}
		]
	},
	*run({ post }) {
		for (const problem of post.frontmatter.tolerated) yield inSentences(problem);
	}
});

// src/checks/silent-links.ts
const image$1 = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
function silentLinks({ tree }) {
	return [...load_walk().walk(tree)].filter((node) => node.type === "link" && (node.url ?? "") !== "" && isSilent(node)).map((link) => ({
		link,
		images: [...load_walk().walk(link)].filter(isImage)
	})).filter(({ link, images }) => images.length === 0 || !image$1.test(link.url));
}
function isSilent(link) {
	const holdsWords = (node) => node.type === "html" || isImage(node) && (node.alt ?? "").trim() !== "";
	return load_walk().textOf(link) === "" && ![...load_walk().walk(link)].some(holdsWords);
}
function isImage({ type }) {
	return type === "image" || type === "imageReference";
}

// src/checks/image-alt-missing.ts
const fileName = /^(?:image|img|screenshot|screen shot|photo|picture|untitled|alt|alt text|png|jpe?g|gif|svg)?[-_\s]*\d*$|\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
var image_alt_missing_default = defineCheck({
	id: "image-alt-missing",
	title: "Require a description for each image",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "The text of an image is what people hear who do not see it, what everybody reads when it does not load, and what image search goes by. An image that only decorates says so in HTML, with `alt=\"\"`, and is left alone.",
	evidence: ["https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html", "https://developers.google.com/search/docs/appearance/google-images"],
	examples: {
		pass: [
			{
				name: "A description",
				file: "---\ntitle: A\n---\n![Load before and after, halved in June](/img/load.png)\n"
			},
			{
				name: "The only thing in a link: another check says so",
				file: "---\ntitle: A\n---\n[![](/img/load.png)](https://example.org/load)\n"
			},
			{
				name: "Decoration, said so in HTML",
				file: "---\ntitle: A\n---\n<img src=\"/img/line.png\" alt=\"\">\n\nAnd <img alt='' src=\"/img/dot.png\"> within.\n"
			},
			{
				name: "No image",
				file: "---\ntitle: A\n---\nUse `![](load.png)` for an image.\n"
			}
		],
		fail: [
			{
				name: "None",
				file: "---\ntitle: A\n---\n![](/img/load.png)\n",
				says: ["One image has no description, on line 4."]
			},
			{
				name: "A link to the larger version",
				file: "---\ntitle: A\n---\n[![](/img/load-small.png)](/img/load.png)\n",
				says: ["One image has no description, on line 4."]
			},
			{
				name: "The name of the file",
				file: "---\ntitle: A\n---\n![load.png](/img/load.png)\n\nText.\n\n![image-2](/img/b.png)\n",
				says: ["Two images have no description, on lines 4 and 8."]
			}
		]
	},
	habit: ({ body }) => /<img\b(?![^>]{0,500}\balt\s*=)/i.test(body) || [...body.matchAll(/!\[([^\]\n]{0,80})\]\(/g)].some(([, alt = ""]) => fileName.test(alt.trim())),
	*run({ post }) {
		const inLinks = imagesInSilentLinks(post);
		const found = post.content.images.filter((image) => hasNone(image) && !decorates(image, post) && !inLinks.has(spotOf(image)));
		if (found.length === 0) return;
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(found.length, "image has", "images have"))} no description, on ${load_say_lines().sayLines(found.map((image) => image.line))}.`,
			fix: `Say in the square brackets what ${load_read_blog().oneOrMany(found.length, "the", "each")} image shows: \`![Load, halved in June](…)\`.`,
			place: { line: found[0].line }
		};
	}
});
function hasNone(image) {
	return fileName.test(image.alt.trim());
}
function imagesInSilentLinks({ content }) {
	const images = silentLinks(content).flatMap((link) => link.images);
	return new Set(images.flatMap(({ position }) => position ? [spotOf(position.start)] : []));
}
function spotOf({ line, column }) {
	return `${line}:${column}`;
}
function decorates({ line, column }, { body, bodyLine }) {
	const from = body.split("\n")[line - bodyLine]?.slice(column - 1) ?? "";
	return /^<img\b[^>]*\salt\s*=\s*(?:""|'')/i.test(from);
}

// src/checks/image-missing.ts
const elsewhere$1 = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)|\{[{%]/i;
var image_missing_default = defineCheck({
	id: "image-missing",
	title: "Require that each image exists",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A picture whose file is not in the repository shows as a hole, in the post, on cards and in every copy. Where a build step makes the file, we cannot tell and say nothing.",
	evidence: ["https://developers.google.com/search/docs/appearance/google-images"],
	examples: {
		pass: [
			{
				name: "A file that is there",
				file: "---\ntitle: A\n---\n![Load in June](/img/load.png)\n",
				assets: ["public/img/load.png"]
			},
			{
				name: "An image of another site",
				file: "---\ntitle: A\n---\n![Load in June](https://example.org/load.png)\n",
				assets: []
			},
			{
				name: "We cannot tell",
				file: "---\ntitle: A\n---\n![Load in June](/made-by-build/load.png)\n"
			}
		],
		fail: [{
			name: "A wrong name",
			file: "---\ntitle: A\n---\n![Load in June](/img/laod.png)\n",
			assets: ["public/img/load.png"],
			says: ["The image “/img/laod.png” is not in the repository."]
		}, {
			name: "A cover that was moved, and an image beside the post",
			file: "---\ntitle: A\ncover: /img/cover.png\n---\n![Load in June](./june.png)\n",
			assets: ["public/img/load.png"],
			says: ["The cover “/img/cover.png” is not in the repository.", "The image “./june.png” is not in the repository."]
		}]
	},
	*run(subject) {
		const { cover, content } = subject.post;
		if (cover !== void 0 && absent(cover, subject)) yield problem("cover", cover, fieldPlace(subject.post, ["cover", "image"], cover));
		for (const { url, line, column } of content.images) if (absent(url, subject)) yield problem("image", url, {
			line,
			column
		});
	}
});
function absent(url, { post, blog }) {
	if (elsewhere$1.test(url)) return false;
	const [path] = url.split(/[?#]/);
	return blog.hasAsset(path, post.path) === "fail";
}
function problem(what, url, place) {
	return {
		message: `The ${what} ${load_say_lines().quoted(url)} is not in the repository.`,
		fix: "Add the file, or correct the path.",
		place
	};
}

// src/checks/link-adjacent.ts
var link_adjacent_default = defineCheck({
	id: "link-adjacent",
	title: "Warn about links with nothing between them",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Two links side by side look like one, so readers cannot tell where the first ends and miss the second. A word or a comma between them is enough.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/links-crawlable"],
	examples: {
		pass: [
			{
				name: "A comma, a word",
				file: "---\ntitle: A\n---\nSee [May](/may), [June](/june) and [July](/july).\n"
			},
			{
				name: "Badges, and lines of a list",
				file: "---\ntitle: A\n---\n[![Build](b.svg)](/build) [![Load](l.svg)](/load)\n\n- [May](/may)\n- [June](/june)\n"
			},
			{
				name: "A line each",
				file: "---\ntitle: A\n---\n[May](/may)\\\n[June](/june)\n"
			}
		],
		fail: [{
			name: "Two that look like one",
			file: "---\ntitle: A\n---\nWe [ran](/may) [many tests](/june) in May.\n",
			says: ["Two links stand side by side, “ran” and “many tests”, on line 4."]
		}, {
			name: "Three, and two more",
			file: "---\ntitle: A\n---\nWe [ran](/may) [many](/june) [tests](/july).\n\n[A](/a)[B](/b)\n",
			says: ["Five links stand side by side, “ran” and “many” first, on lines 4 and 6."]
		}]
	},
	*run({ post }) {
		const rows = load_walk().nodesIn(post.content).flatMap(rowsIn);
		const [first] = rows;
		if (first === void 0) return;
		const count = rows.reduce((sum, row) => sum + row.length, 0);
		const pair = `${load_say_lines().quoted(load_walk().textOf(first[0]), 40)} and ${load_say_lines().quoted(load_walk().textOf(first[1]), 40)}`;
		const start = first[0].position?.start ?? { line: post.bodyLine };
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(count, "link"))} stand side by side, ${pair}${count === 2 ? "" : " first"}, on ${load_say_lines().sayLines(rows.map((row) => row[0].position?.start.line ?? start.line))}.`,
			fix: "Put a word or a comma between them, or make them one link.",
			place: { line: start.line }
		};
	}
});
function rowsIn({ children = [] }) {
	const rows = [];
	let row = [];
	for (const child of [...children, { type: "end" }]) if (/^link(?:Reference)?$/.test(child.type) && load_walk().textOf(child) !== "") row.push(child);
	else if (child.type !== "text" || !/^[ \t]*$/.test(child.value ?? "")) {
		if (row.length > 1) rows.push(row);
		row = [];
	}
	return rows;
}

// src/checks/link-affiliate.ts
const networks = /(?:^|\.)(?:anrdoezrs\.net|awin1\.com|avantlink\.com|dpbolvw\.net|evyy\.net|geni\.us|go\.skimresources\.com|hop\.clickbank\.net|jdoqocy\.com|kqzyfj\.com|click\.linksynergy\.com|m\.do\.co|prf\.hn|pxf\.io|rstyle\.me|shareasale\.com|shrsl\.com|sjv\.io|tkqlhce\.com)$/i;
const parameters = /^(?:aff|affid|aff_?id|affiliate|affiliate_?id|refcode)$/i;
const amazon = /(?:^|\.)amazon\.(?:com?\.)?[a-z]{2,3}$/i;
const disclosed = /affiliat|\bcommissions?\b|\bsponsor|qualifying purchases|\bassociates? (?:program|link)|\breferral (?:link|code)|\b(?:earn|get|receive|make) (?:a |some )?(?:small )?(?:cut|fee|kickback|money|percentage|referral)|\bpaid links?\b/i;
var link_affiliate_default = defineCheck({
	id: "link-affiliate",
	title: "Require a word about affiliate links",
	needs: "post",
	severity: "error",
	concerns: "medium",
	why: "Medium’s rules and the law in many places, that of the FTC in the United States for one, ask you to tell readers in the post that you earn by a link. A note in the footer of your site does not come along to the copy.",
	evidence: ["https://policy.medium.com/medium-rules-30e5502c4eb4", "https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking"],
	examples: {
		pass: [{
			name: "Disclosed",
			file: "---\ntitle: A\n---\nI read [a book](https://www.amazon.com/dp/0300110561?tag=ada-20). I get a commission when you buy it.\n"
		}, {
			name: "A shop, and a tag of something else",
			file: "---\ntitle: A\n---\nSee [a book](https://www.amazon.com/dp/0300110561), [more](https://www.amazon.com/s?tag=books) and [our posts](/posts?tag=go-20).\n"
		}],
		fail: [{
			name: "A tag of Amazon",
			file: "---\ntitle: A\n---\nI read [a book](https://www.amazon.com/dp/0300110561?tag=ada-20) on it.\n",
			says: ["One affiliate link without a word that it is one, on line 4: “a book” to www.amazon.com."]
		}, {
			name: "A network and a host",
			file: "---\ntitle: A\n---\nWe use [servers](https://example.org/?refcode=ab12).\n\nAnd [a lamp](https://shrsl.com/lamp).\n",
			says: ["Two affiliate links without a word that they are, on lines 4 and 6: “servers” to example.org first."]
		}]
	},
	*run({ post }) {
		const found = post.content.links.filter(({ url }) => isAffiliate(url));
		const [first] = found;
		if (first === void 0 || isDisclosed(post)) return;
		const one = found.length === 1;
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(found.length, "affiliate link"))} without a word that ${one ? "it is one" : "they are"}, on ${load_say_lines().sayLines(found.map(({ line }) => line))}: ${load_say_lines().quoted(first.text || first.url, 50)} to ${load_tell_error().parseUrl(first.url).hostname}${one ? "" : " first"}.`,
			fix: one ? "Write near it: “This is an affiliate link: I earn a commission when you buy”." : "Write near the first: “Some links are affiliate links, and I earn a commission when you buy”.",
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});
function isAffiliate(url) {
	const parsed = load_tell_error().parseUrl(url);
	if (parsed === null) return false;
	const { hostname, searchParams } = parsed;
	if (networks.test(hostname)) return true;
	if (amazon.test(hostname)) return /-2\d$/.test(searchParams.get("tag") ?? "");
	return [...searchParams.keys()].some((key) => parameters.test(key));
}
function isDisclosed({ body }) {
	return disclosed.test(body.replace(/https?:\/\/[^\s)"'>\]]+/g, " "));
}

// src/checks/link-bare-address.ts
var link_bare_address_default = defineCheck({
	id: "link-bare-address",
	title: "Warn about addresses in place of link texts",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "A long address in a sentence is read out letter by letter, breaks over lines, and tells little of what is there. An address that stands alone on its line is left alone, since many places show a preview there; so is one of the reader’s own machine, and a bare host, which people read as a name. From how many words around it counts, and from how many characters, are habits.",
	evidence: ["https://developer.chrome.com/docs/lighthouse/seo/link-text", "https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html"],
	options: { longest: {
		default: 40,
		says: "Characters that an address in a sentence may have.",
		least: 1
	} },
	examples: {
		pass: [
			{
				name: "A text, a host, and an address to type",
				file: "---\ntitle: A\n---\nSee [the figures](https://example.org/load) of https://example.org, then open http://localhost:3000/load/of/the/whole/month/of/june.\n"
			},
			{
				name: "Alone on its line, and in code",
				file: "---\ntitle: A\n---\nhttps://example.org/talks/2026/how-we-halved-the-load-of-our-database\n\nRun `curl https://example.org/talks/2026/how-we-halved-the-load` to see it.\n"
			},
			{
				name: "What a template embeds",
				file: "---\ntitle: A\n---\nSee the talk of June below: {% embed https://example.org/talks/2026/how-we-halved-the-load %}\n"
			}
		],
		fail: [{
			name: "In a sentence",
			file: "---\ntitle: A\n---\nThe figures are at https://example.org/2026/06/load-of-the-database for all.\n",
			says: ["One link shows its address as its text, on line 4: “https://example.org/2026/06/load-of-the-database”."]
		}, {
			name: "Two, and a shorter limit",
			file: "---\ntitle: A\n---\nThe figures are at https://example.org/load for all.\n\nThe code is at <https://example.org/code> for all.\n",
			options: { longest: 20 },
			says: ["Two links show their address as their text, on lines 4 and 6: “https://example.org/load” first."]
		}]
	},
	*run({ post }, { longest }) {
		const lines = post.body.split("\n");
		const found = post.content.links.filter((link) => [...link.text].length > longest && isBare$1(link) && !/\{[{%]/.test(lines[link.line - post.bodyLine] ?? ""));
		const [first] = found;
		if (first === void 0) return;
		const one = found.length === 1;
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(found.length, "link shows its address as its text", "links show their address as their text"))}, on ${load_say_lines().sayLines(found.map(({ line }) => line))}: ${load_say_lines().quoted(first.text, 60)}${one ? "" : " first"}.`,
			fix: `Write what is there in place of ${one ? "the" : "each"} address: \`[…](${first.url})\`.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});
function isBare$1({ url, text, context }) {
	if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text) || load_words().countWords(context) < 3) return false;
	const host = load_tell_error().hostOf(url);
	return host !== null && load_read_blog().previewOf(host) !== "local";
}

// src/checks/own-post.ts
function ownPostBehind(url, subject) {
	const { byPath, byKey } = postsOf(subject.blog);
	const path = fileBehind(url, subject.post);
	if (path !== null) return byPath.get(path);
	for (const home of homesOf(url, subject)) {
		const target = load_registry().absolute(url, home);
		const own = target === null ? void 0 : byKey.get(keyWithoutQuery(target));
		if (own !== void 0) return own;
	}
}
function homesOf(url, subject) {
	const home = homeOf(subject);
	return home.url?.endsWith("/") && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url) ? [home, {
		...home,
		url: home.url.replace(/\/+$/, "")
	}] : [home];
}
function homeOf({ address, blog }) {
	return {
		ownHosts: blog.ownHosts,
		siteUrl: blog.siteUrl,
		url: address.url
	};
}
function fileBehind(url, post) {
	if (/^(?:[a-z][a-z\d+.-]*:|\/|@|#)/i.test(url)) return null;
	const [path] = url.split(/[?#]/);
	if (!load_path().isMarkdown(path)) return null;
	return load_path().joinPath(load_path().folderOf(post.path), load_tell_error().unescaped(path));
}
function keyWithoutQuery(url) {
	return load_page_key().pageKey(`${url.origin}${url.pathname}`);
}
const postsOf = perBlog((blog) => {
	const byPath = new Map(blog.posts.map((own) => [own.post.path, own]));
	const byKey = /* @__PURE__ */ new Map();
	for (const own of blog.posts) for (const before of formerAddresses(own.post, blog)) byKey.set(before, own);
	for (const own of blog.posts) if (own.address.url !== null) byKey.set(load_page_key().pageKey(own.address.url), own);
	return {
		byPath,
		byKey
	};
});
function formerAddresses({ frontmatter, canonical }, { siteUrl }) {
	const { values } = frontmatter;
	const written = [
		values.aliases,
		values.alias,
		values.redirect_from,
		values.redirects,
		canonical
	];
	if (siteUrl === null) return [];
	return written.flat().filter((value) => typeof value === "string" && URL.canParse(value, siteUrl)).map((value) => keyWithoutQuery(new URL(value, `${siteUrl}/`)));
}

// src/checks/link-density.ts
const words$2 = (count) => "word ".repeat(count);
const links = (count) => Array.from({ length: count }, (_, at) => `[Page ${at}](https://example.org/${at})`).join(", ");
var link_density_default = defineCheck({
	id: "link-density",
	title: "Warn about a text that is mostly links to other sites",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "A post with a link in every sentence reads as a list of links, and Medium does not show readers stories that mainly send them elsewhere. A round-up of links is a fine post at home. Both numbers are habits.",
	evidence: ["https://help.medium.com/hc/en-us/articles/360006362473", "https://developers.google.com/search/docs/essentials/spam-policies#link-spam"],
	options: {
		links: {
			default: 10,
			says: "Links to other sites from which a text is looked at.",
			least: 1
		},
		words: {
			default: 20,
			says: "Words that there should be for each link.",
			least: 1
		}
	},
	examples: {
		pass: [
			{
				name: "Few links, and own ones",
				file: `---\ntitle: A\n---\nSee ${links(9)}, [ours](https://example.com/queue) and [more](https://example.com/more).\n`
			},
			{
				name: "Many links in a long text",
				file: `---\ntitle: A\n---\nSee ${links(12)}.\n\n${words$2(300)}\n`
			},
			{
				name: "One page many times",
				file: `---\ntitle: A\n---\n${"See [the docs](https://example.org/docs). ".repeat(14)}\n`
			}
		],
		fail: [{
			name: "A list of links",
			file: `---\ntitle: A\n---\nSee ${links(12)}.\n`,
			says: ["Twelve links to other sites in 25 words."]
		}, {
			name: "Other numbers",
			file: `---\ntitle: A\n---\nSee ${links(5)}.\n\n${words$2(200)}\n`,
			options: {
				links: 5,
				words: 50
			},
			says: ["Five links to other sites in 211 words."]
		}]
	},
	habit: ({ body }, { links, words }) => {
		const count = body.match(/\](?:\(\s*<?|:\s*<?)https?:\/\//g)?.length ?? 0;
		return count >= Number(links) && body.split(/\s+/).length < count * Number(words);
	},
	*run(subject, options) {
		const { content } = subject.post;
		if (content.links.length < options.links) return;
		const home = homeOf(subject);
		const own = new Set(load_registry().ownLinks(content, home));
		const others = content.links.filter((link) => load_tell_error().hostOf(link.url) !== null && !own.has(link));
		const count = load_registry().distinct(others, home).length;
		if (count < options.links || content.words >= count * options.words) return;
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(count, "link"))} to other sites in ${content.words.toLocaleString("en")} words.`,
			fix: "Keep the links that a reader needs to follow the text, and unlink the others in the copy on Medium.",
			place: { line: others[0].line }
		};
	}
});

// src/checks/link-empty-text.ts
var link_empty_text_default = defineCheck({
	id: "link-empty-text",
	title: "Disallow links without a text",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "Nobody can see or follow a link around nothing. Around an image, the description of the image is its text: without one, people who do not see it hear only the address. An image that links to its own larger version is left alone.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/links-crawlable", "https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html"],
	examples: {
		pass: [
			{
				name: "A text, and a described image",
				file: "---\ntitle: A\n---\nSee [the docs](https://example.org/docs) and [![Load in June](load.png)](https://example.org/load).\n"
			},
			{
				name: "An image and its larger version",
				file: "---\ntitle: A\n---\n[![](load-small.png)](/img/load.png)\n\nWrite `[](https://example.org)` for none.\n"
			},
			{
				name: "A picture in HTML",
				file: "---\ntitle: A\n---\n[<img src=\"load.png\" alt=\"Load in June\">](https://example.org/load)\n"
			}
		],
		fail: [{
			name: "Nothing",
			file: "---\ntitle: A\n---\nSee [](https://example.org/docs).\n",
			says: ["A link to “https://example.org/docs” has no text."]
		}, {
			name: "An image without description",
			file: "---\ntitle: A\n---\n[![](load.png)](https://example.org/load)\n",
			says: ["A link to “https://example.org/load” has no text: it stands around an image without description."]
		}]
	},
	*run({ post }) {
		for (const { link, images } of silentLinks(post.content)) yield {
			message: `A link to ${load_say_lines().quoted(link.url, 80)} has no text${images.length > 0 ? ": it stands around an image without description" : ""}.`,
			fix: images.length > 0 ? "Say in the description of the image where the link leads." : "Link the words that name the target, or delete the link.",
			place: link.position?.start ?? { line: post.bodyLine }
		};
	}
});

// src/checks/choose-mention.ts
function strongest(mentions) {
	return [...mentions].sort((a, b) => b.phrase.length - a.phrase.length || a.line - b.line || a.column - b.column)[0];
}
function isOlder(a, b) {
	const [day, other] = [load_days().dayOf(a.date), load_days().dayOf(b.date)];
	return day !== null && other !== null && day < other;
}

// src/text/word-hashes.ts
const offset = 2166136261;
const prime = 16777619;
const ofWord = /[\p{L}\p{N}]/u;
function wordHashes(text) {
	const hashes = [];
	let hash = offset;
	let within = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code < 128 ? isPlain(code) : isOfWord(text, at)) {
			hash = Math.imul(hash ^ code, prime);
			within = true;
		} else if (within) {
			hashes.push(hash);
			hash = offset;
			within = false;
		}
	}
	if (within) hashes.push(hash);
	return hashes;
}
function isPlain(code) {
	return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code >= 65 && code <= 90;
}
function isOfWord(text, at) {
	const code = text.charCodeAt(at);
	if (code < 55296 || code > 57343) return isLetter(String.fromCharCode(code));
	const start = code >= 56320 && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
	return isLetter(String.fromCodePoint(text.codePointAt(start)));
}
function isHigh(code) {
	return code >= 55296 && code <= 56319;
}
const letters = /* @__PURE__ */ new Map();
function isLetter(character) {
	const known = letters.get(character);
	if (known !== void 0) return known;
	const found = ofWord.test(character);
	letters.set(character, found);
	return found;
}

// src/checks/sentence-around.ts
const least = 6;
const link = /!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g;
const ends = /[.!?](?=["'”’)]*(?:\s|$))|\n\s*\n|\n\s*(?:[-*+]|\d+[.)])\s/g;
function sentenceAround(body, text, start, end) {
	if (/[^\p{L}\p{N}\s.'’_-]/u.test(body.slice(start, end))) return null;
	let from = 0;
	let to = text.length;
	for (const found of text.matchAll(ends)) {
		const after = found.index + found[0].length;
		if (after <= start) from = after;
		else if (found.index < end) return null;
		else {
			to = /^[.!?]/.test(found[0]) ? after : found.index;
			break;
		}
	}
	const sentence = readable(body.slice(from, to));
	return sentence.split(" ").length < least ? null : sentence;
}
function readable(markdown) {
	return markdown.replace(link, "$1").replace(/<[^>]*>|\{[{%].*?[%}]\}|[*`]+|(?<!\w)_+|_+(?!\w)/g, "").replace(/\s+/g, " ").replace(/^["'”’)\s]+|^\s*(?:[-+]|\d+[.)])\s+/, "").trim();
}

// src/checks/title-phrases.ts
const idle = new Set("a about all an and announcing are at available best building by case create creating do easy for from getting good great guide handling how i in intro introducing introduction into is it its learn learning look make making meet more my new notes of on our part post quick release released right s setting setup some started state t the this tips to understanding up update updates upgrade use using version want way we what when where which why will with working write writing you your".split(" "));
const longest = 7;
const separators = /\s*[:;|–—?!()“”"]\s*|\s+-\s+/;
const words$1 = /[\p{L}\p{N}]+/gu;
const plainWords = /[a-z0-9]+/gi;
const notPlain = /[^\0-\x7f]/;
function titlePhrases(blog) {
	const phrases = /* @__PURE__ */ new Map();
	for (const to of blog.posts) {
		if (!to.post.published || to.address.url === null) continue;
		for (const part of to.post.title.split(separators)) {
			const words = tellingWords(part);
			const key = words.join(" ");
			if (isTelling$1(words)) phrases.set(key, [...phrases.get(key) ?? [], {
				to,
				words
			}]);
		}
	}
	return [...phrases.values()].filter(({ length }) => length === 1).flat();
}
function wordsOf(text) {
	return text.toLowerCase().match(patternFor(text)) ?? [];
}
function wordsIn(text) {
	return Array.from(text.matchAll(patternFor(text)), (found) => ({
		word: found[0].toLowerCase(),
		at: found.index
	}));
}
function patternFor(text) {
	return notPlain.test(text) ? words$1 : plainWords;
}
function tellingWords(part) {
	const found = wordsOf(part);
	let start = 0;
	let end = found.length;
	while (start < end && idle.has(found[start])) start += 1;
	while (end > start && idle.has(found[end - 1])) end -= 1;
	return found.slice(start, end);
}
function isTelling$1(found) {
	const carrying = found.filter((word) => !idle.has(word) && /\p{L}{3}/u.test(word));
	return found.length <= longest && carrying.length >= 2 && carrying.join("").length >= 10;
}

// src/checks/without-markup.ts
const inline = /!?\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])|<a\b[^>]*>[\s\S]{0,500}?<\/a>|<!--[\s\S]*?-->|<\/?[a-z][^>\n]*>|\{[{%][\s\S]{0,500}?[%}]\}|`[^`\n]*`|https?:\/\/\S+/gi;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const noSentence = /^(?: {0,3}(?:#|>|\||:::|!!!|\[[^\]]+\]:)| {4,}\S|\t)|^(?:import|export)\s/;
function withoutMarkup(body) {
	let open = null;
	return body.split("\n").map((line) => {
		const mark = fence.exec(line)?.[1];
		if (mark !== void 0 && (open === null || mark.startsWith(open))) {
			open = open === null ? mark : null;
			return blank(line);
		}
		return open !== null || noSentence.test(line) ? blank(line) : line;
	}).join("\n").replace(inline, blank);
}
function blank(text) {
	return text.replace(/[^\n]/g, " ");
}

// src/checks/own-mentions.ts
const mostPosts = 4;
const leastTimes = 2;
const ownMentions = perBlog((blog) => {
	const posts = blog.posts.filter(({ post }) => post.published);
	const mentions = countIn(posts, phrasesAsked(blog, posts)).flatMap(mentionsOf);
	return {
		from: groupBy(mentions, ({ from }) => from.post.path),
		to: groupBy(mentions, ({ to }) => to.post.path)
	};
});
function phrasesAsked(blog, posts) {
	const phrases = titlePhrases(blog);
	const { asked } = blog;
	if (asked === void 0) return phrases;
	const isAsked = ({ post }) => asked.has(post.path);
	return countIn(posts.filter(isAsked), phrases).filter(({ phrase, times }) => times.size > 0 || isAsked(phrase.to)).map(({ phrase }) => phrase);
}
function countIn(posts, phrases) {
	const sought = phrases.map((phrase) => ({
		phrase,
		times: /* @__PURE__ */ new Map(),
		hashes: phrase.words.flatMap((word) => wordHashes(word))
	}));
	const starts = /* @__PURE__ */ new Map();
	for (const one of sought) {
		const start = startOf(one.hashes, 0);
		starts.set(start, [...starts.get(start) ?? [], one]);
	}
	for (const own of posts) count(own, starts);
	return sought;
}
function count(own, starts) {
	const words = wordHashes(own.post.body.toLowerCase());
	for (let at = 0; at < words.length; at += 1) for (const { hashes, times } of starts.get(startOf(words, at)) ?? none) if (isAt$1(words, at, hashes)) times.set(own, (times.get(own) ?? 0) + 1);
}
const none = [];
function startOf(words, at) {
	return Math.imul(words[at], 31) ^ (words[at + 1] ?? 0);
}
function isAt$1(words, at, sought) {
	return sought.every((word, next) => words[at + next] === word);
}
function mentionsOf({ phrase, times }) {
	const others = [...times.keys()].filter((own) => own !== phrase.to);
	if (others.length > mostPosts || (times.get(phrase.to) ?? 0) < leastTimes) return [];
	return others.flatMap((from) => mentionIn(from, phrase) ?? []);
}
function mentionIn(from, phrase) {
	const { body, bodyLine } = from.post;
	if (linksTo(from.post, phrase.to)) return null;
	const text = withoutMarkup(body);
	const found = wordsIn(text);
	const words = found.map(({ word }) => word);
	const at = words.findIndex((_, start) => isAt$1(words, start, phrase.words));
	if (at < 0) return null;
	const start = found[at].at;
	const last = found[at + phrase.words.length - 1];
	const end = last.at + last.word.length;
	const sentence = sentenceAround(body, text, start, end);
	if (sentence === null) return null;
	const before = body.slice(0, start);
	return {
		from,
		to: phrase.to,
		phrase: body.slice(start, end).replace(/\s+/g, " "),
		sentence,
		line: bodyLine + before.split("\n").length - 1,
		column: start - before.lastIndexOf("\n")
	};
}
function linksTo({ body }, { post, address }) {
	return [address.url, post.path.replace(/\/_?index\.\w+$|\.\w+$/, "")].map((path) => path.replace(/\/+$|\.html?$/g, "").split("/").at(-1)).some((name) => {
		if (name === "") return false;
		return name.includes("-") ? body.includes(name) : [
			"/",
			"(",
			"\""
		].some((mark) => body.includes(mark + name));
	});
}
function groupBy(mentions, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const mention of mentions) groups.set(key(mention), [...groups.get(key(mention)) ?? [], mention]);
	return groups;
}

// src/checks/link-from-own-post.ts
const file = "---\ntitle: How our batch queue drains\ndate: 2026-05-01\n---\nThe batch queue drains by day. The batch queue drains by night.\n";
const url = "https://example.com/queue";
const older = (text, date = "2025-05-01") => [{
	path: "posts/load.md",
	file: `---\ntitle: Load\ndate: ${date}\n---\n${text}\n`,
	url: "https://example.com/load"
}];
var link_from_own_post_default = defineCheck({
	id: "link-from-own-post",
	title: "Warn about own posts that could link to this one",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "A new post is found sooner, by readers and by search engines, when an older one leads to it. At most one is suggested: a sentence with the words of this title that few posts use.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/links-crawlable", "https://developers.google.com/search/docs/fundamentals/seo-starter-guide"],
	examples: {
		pass: [
			{
				name: "It links already",
				file,
				url,
				others: older("Our batch queue drains: see [how](https://example.com/queue).")
			},
			{
				name: "Only some of the words, or in code",
				file,
				url,
				others: older("Our queue drains, and batches too. Run `batch queue drains`.")
			},
			{
				name: "Words that five posts use",
				file,
				url,
				others: [
					1,
					2,
					3,
					4,
					5
				].map((at) => ({
					path: `posts/load-${at}.md`,
					file: `---\ntitle: Load ${at}\ndate: 2025-05-0${at}\n---\nOne day our batch queue drains for all.\n`,
					url: `https://example.com/load-${at}`
				}))
			},
			{
				name: "A newer post, which is told so itself",
				file,
				url,
				others: older("By now our batch queue drains for all.", "2026-06-01")
			}
		],
		fail: [{
			name: "A sentence with the words of the title",
			file,
			url,
			others: older("One day our batch queue drains for all. Good."),
			says: ["“One day our batch queue drains for all.” in posts/load.md, line 5, has “batch queue drains” from this title, without a link to this post."]
		}, {
			name: "The longest of two",
			file: "---\ntitle: \"Batch queue: halving the database load\"\ndate: 2026-05-01\n---\nHalving the database load, with a batch queue. Halving the database load by a batch queue.\n",
			url,
			others: older("In the end we want a batch queue.\n\n- Then comes halving the database load."),
			says: ["“Then comes halving the database load.” in posts/load.md, line 7, has “halving the database load” from this title, without a link to this post."]
		}]
	},
	*run({ post, address, blog }) {
		const mentions = ownMentions(blog).to.get(post.path) ?? [];
		const mention = strongest(mentions.filter(({ from }) => isOlder(from.post, post)));
		if (mention === void 0) return;
		const { from, phrase, sentence, line } = mention;
		yield {
			message: `${load_say_lines().quoted(sentence, 160)} in ${from.post.path}, line ${line}, has ${load_say_lines().quoted(phrase)} from this title, without a link to this post.`,
			fix: `Link these words there, if the reader wants more: \`[${phrase}](${address.url})\`.`,
			place: fieldPlace(post, ["title"], post.title)
		};
	}
});

// src/checks/better-text.ts
function betterText(link, subject) {
	const own = ownPostBehind(link.url, subject);
	if (own === void 0 || own.post.path === subject.post.path) return null;
	return `\`[${load_read_blog().shorten(own.post.title.replace(/[[\]`]/g, ""), 80)}](${link.url})\``;
}

// src/checks/generic-text.ts
const generic = /* @__PURE__ */ new Set([
	"article",
	"check it out",
	"click here",
	"click this",
	"here",
	"in this article",
	"in this post",
	"learn more",
	"link",
	"more",
	"more details",
	"more info",
	"more information",
	"over here",
	"read more",
	"right here",
	"see here",
	"see more",
	"the link",
	"this",
	"this article",
	"this blog post",
	"this link",
	"this one",
	"this page",
	"this post",
	"this site",
	"this website",
	"website"
]);
function isGenericText(text) {
	if (text.length > 30) return false;
	return generic.has(text.toLowerCase().replace(/[\s.…:!→»>]+$/u, "").replace(/\s+/g, " ").trim());
}

// src/checks/link-generic-text.ts
var link_generic_text_default = defineCheck({
	id: "link-generic-text",
	title: "Disallow link texts that say nothing",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "People skim links, screen readers list them without their sentence, and search engines read their text to learn what the target is about. “Here” tells none of them.",
	evidence: [
		"https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
		"https://developer.chrome.com/docs/lighthouse/seo/link-text",
		"https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html"
	],
	examples: {
		pass: [{
			name: "What the target is",
			file: "---\ntitle: A\n---\nThe [figures of our load test](https://example.com/load) are out.\n"
		}, {
			name: "Here without a link, and a link in code",
			file: "---\ntitle: A\n---\nFrom here on, write `[here](https://example.com)`.\n"
		}],
		fail: [{
			name: "One word",
			file: "---\ntitle: A\n---\nThe figures are [here](https://example.com/load).\n",
			says: ["One link text says nothing about its target: “here” on line 4."]
		}, {
			name: "Two",
			file: "---\ntitle: A\n---\nThe figures are [here](https://example.com/load).\n\n[Read more](https://example.com/queue)\n",
			says: ["Two link texts say nothing about their target: “here” and “Read more” on lines 4 and 6."]
		}]
	},
	*run(subject) {
		const found = subject.post.content.links.filter(({ text }) => isGenericText(text));
		if (found.length === 0) return;
		const texts = load_read_blog().sayList([...new Set(found.map((link) => load_say_lines().quoted(link.text)))]);
		const lines = found.map((link) => link.line);
		yield {
			message: `${found.length === 1 ? "One link text says nothing about its" : `${load_read_blog().capital(load_read_blog().sayCount(found.length, "link text"))} say nothing about their`} target: ${texts} on ${load_say_lines().sayLines(lines)}.`,
			fix: titlesFor(found, subject) ?? "Link the words that name what a reader finds there.",
			place: { line: found[0].line }
		};
	}
});
function titlesFor(links, subject) {
	for (const link of links) {
		const better = betterText(link, subject);
		if (better !== null) return `Write the title of the post that line ${link.line} links to: ${better}.`;
	}
	return null;
}

// src/checks/link-insecure.ts
var link_insecure_default = defineCheck({
	id: "link-insecure",
	title: "Warn about links without https",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Most sites answer over https by now, and browsers warn before pages that do not. Whether the page behind a link has moved cannot be told without asking it. Addresses that the text only shows are left alone.",
	evidence: ["https://transparencyreport.google.com/https/overview"],
	examples: {
		pass: [{
			name: "With https, and on the own machine",
			file: "---\ntitle: A\n---\nSee [the docs](https://example.org/docs), then [the page](http://localhost:3000) and [the box](http://intranet/load).\n"
		}, {
			name: "An address that the text speaks of",
			file: "---\ntitle: A\n---\nBrowsers sent from http://example.org land on https://example.org.\n"
		}],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\nSee [the docs](http://example.org/docs).\n",
			says: ["One link begins with http://, on line 4: “http://example.org/docs”."]
		}, {
			name: "Two",
			file: "---\ntitle: A\n---\nSee [the docs](http://example.org/docs).\n\nSee [queues](http://example.com/queue).\n",
			says: ["Two links begin with http://, on lines 4 and 6: “http://example.org/docs” first."]
		}]
	},
	habit: ({ body }) => /\]\(\s*<?http:\/\/(?!localhost|127\.)|\bhref=["']http:\/\//i.test(body),
	*run({ post }) {
		const found = post.content.links.filter(({ url, text }) => {
			const host = load_tell_error().hostOf(url);
			return /^http:/i.test(url) && !url.includes(text || " ") && host?.includes(".") === true && !/^[\d.]+$/.test(host) && load_read_blog().previewOf(host) !== "local";
		});
		const [first] = found;
		if (first === void 0) return;
		const one = found.length === 1;
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(found.length, "link begins", "links begin"))} with http://, on ${load_say_lines().sayLines(found.map(({ line }) => line))}: ${load_say_lines().quoted(first.url, 60)}${one ? "" : " first"}.`,
			fix: `Open ${one ? "it" : "each"} with https://, and write that ${one ? "if" : "where"} it answers.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});

// src/checks/link-keyword-text.ts
const product = {
	name: "Batchwise",
	brand: ["Batchwise"],
	keywords: ["batch processing", "queues"]
};
var link_keyword_text_default = defineCheck({
	id: "link-keyword-text",
	title: "Warn about own links whose text is only keywords",
	needs: "post",
	severity: "warning",
	concerns: "medium",
	why: "Links with optimised texts in articles on other sites are among Google’s examples of link spam. A text that names your product, or says what the reader finds, is what a person would write. It compares with the keywords of your config.",
	evidence: ["https://developers.google.com/search/docs/essentials/spam-policies#link-spam", "https://developers.google.com/search/docs/crawling-indexing/links-crawlable"],
	examples: {
		pass: [{
			name: "The product, and what is there",
			file: "---\ntitle: A\n---\nWe do it with [Batchwise batch processing](/), see [how our queues fill up](/queue).\n",
			product
		}, {
			name: "Another site, and no config",
			file: "---\ntitle: A\n---\nSee [batch processing](https://example.org/batch).\n",
			product
		}],
		fail: [{
			name: "A keyword as it stands in the config",
			file: "---\ntitle: A\n---\nTry [Batch processing](/product) some time.\n",
			product,
			says: ["“Batch processing”, the text of a link to your own site, is one of your keywords."]
		}, {
			name: "Nothing but keywords",
			file: "---\ntitle: A\n---\nTry [queues | batch processing](/product) some time.\n",
			product,
			says: ["“queues | batch processing”, the text of a link to your own site, is made of two of your keywords."]
		}]
	},
	*run(subject) {
		const keywords = subject.blog.product?.keywords ?? [];
		if (keywords.length === 0) return;
		for (const link of load_registry().ownLinks(subject.post.content, homeOf(subject))) {
			const found = keywordsIn(link, keywords);
			if (found.length === 0) continue;
			yield {
				message: `${load_say_lines().quoted(link.text, 60)}, the text of a link to your own site, is ${found.length === 1 ? "one" : `made of ${found.length === 2 ? "two" : "several"}`} of your keywords.`,
				fix: `Link the words that say what the reader finds there${brandOf(subject)}.`,
				place: {
					line: link.line,
					column: link.column
				}
			};
		}
	}
});
function keywordsIn({ text }, keywords) {
	let rest = keysOf(text);
	const found = [];
	const longestFirst = [...keywords].sort((a, b) => b.length - a.length);
	for (const keyword of longestFirst) {
		const keys = keysOf(keyword).trim();
		if (keys === "" || !rest.includes(` ${keys} `)) continue;
		found.push(keyword);
		rest = rest.replaceAll(` ${keys} `, " ");
	}
	return rest.trim() === "" ? found : [];
}
function keysOf(text) {
	return ` ${load_place_of().termsOf(text).map(({ key }) => key).join(" ")} `;
}
function brandOf({ blog }) {
	const names = blog.product?.brand ?? [];
	return names.length === 0 ? "" : `, or name ${load_read_blog().sayList(names.slice(0, 2), "or")}`;
}

// src/checks/link-long-text.ts
const load$1 = "the load of our database fell by half in the first week of June, which nobody had expected of so small a change";
var link_long_text_default = defineCheck({
	id: "link-long-text",
	title: "Warn about link texts as long as a sentence",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "A link text works like a label: a few words that name the target are found at a glance, a whole sentence is not. Google asks for texts that are reasonably concise and names no number; 100 characters are a habit.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/links-crawlable"],
	options: { longest: {
		default: 100,
		says: "Characters that a link text may have.",
		least: 1
	} },
	examples: {
		pass: [
			{
				name: "A few words",
				file: `---\ntitle: A\n---\nIn [our load test](https://example.org/load), ${load$1}.\n`
			},
			{
				name: "A picture with a long description",
				file: `---\ntitle: A\n---\n[![In June ${load$1}](load.png)](https://example.org/load)\n`
			},
			{
				name: "A long address",
				file: `---\ntitle: A\n---\nSee https://example.org/${"load-".repeat(24)}.\n`
			}
		],
		fail: [{
			name: "A sentence",
			file: `---\ntitle: A\n---\n[In June ${load$1}.](https://example.org/load)\n`,
			says: ["One link text is longer than 100 characters: “In June the load of our database fell by half in the first…” on line 4."]
		}, {
			name: "Two, and a shorter limit",
			file: "---\ntitle: A\n---\n[The whole load test](https://example.org/load)\n\n[The whole code of it](https://example.org/code)\n",
			options: { longest: 12 },
			says: ["Two link texts are longer than 12 characters: “The whole load test” first, on lines 4 and 6."]
		}]
	},
	habit: ({ body }, { longest }) => new RegExp(`\\[[^[\\]\\n]{${longest},}\\][[(]`).test(body),
	*run({ post }, { longest }) {
		const found = post.content.links.filter((link) => [...link.text].length > longest && /\s/.test(link.text.trim()) && !describesImage(link, post.content));
		const [first] = found;
		if (first === void 0) return;
		const one = found.length === 1;
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(found.length, "link text is", "link texts are"))} longer than ${longest} characters: ${load_say_lines().quoted(first.text, 60)} ${one ? "" : "first, "}on ${load_say_lines().sayLines(found.map(({ line }) => line))}.`,
			fix: `Link the few words that name ${one ? "the" : "each"} target, and leave the rest of the sentence as text.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});
function describesImage({ line, text }, { images }) {
	return images.some((image) => image.line === line && image.alt.trim() === text.trim());
}

// src/checks/edit-address.ts
function editAddress(link, to, post) {
	const node = load_walk().nodesIn(post.content).find((node) => isAt(node, link));
	const from = node === void 0 ? null : beforeAddress(node, post);
	if (from === null) return [];
	const { line, column, before, rest } = from;
	return rest.startsWith(link.url) && /^[)>"'\s]/.test(rest.slice(link.url.length)) ? [{
		line,
		column,
		from: `${before}${link.url}`,
		to: `${before}${to}`
	}] : [];
}
function isAt({ type, position }, { line, column }) {
	const { start } = position ?? {};
	return (type === "link" || type === "html") && start?.line === line && start.column === column;
}
function beforeAddress({ type, children = [], position }, { body, bodyLine }) {
	const start = position.start;
	const { line, column } = children.at(-1)?.position?.end ?? {
		...start,
		column: start.column + (type === "link" ? 1 : 0)
	};
	const source = body.split("\n")[line - bodyLine]?.slice(column - 1) ?? "";
	const before = (type === "link" ? /^\]\([ \t]*<?/ : /^<a\b[^>]*?\shref=["']/i).exec(source)?.[0];
	return before === void 0 ? null : {
		line,
		column,
		before,
		rest: source.slice(before.length)
	};
}

// src/checks/link-mistyped.ts
var link_mistyped_default = defineCheck({
	id: "link-mistyped",
	title: "Disallow links whose address is mistyped",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "A browser reads an address without https:// as a path on your own site, so the link ends at your page for what is not found, here and in every copy.",
	evidence: ["https://url.spec.whatwg.org/#relative-url-string", "https://developers.google.com/search/docs/crawling-indexing/links-crawlable"],
	examples: {
		pass: [
			{
				name: "Addresses and paths",
				file: "---\ntitle: A\n---\nSee [the docs](https://example.org/docs), [queues](/queue), [part two](part-two) and [the notes](notes.md).\n"
			},
			{
				name: "A file named like a host, and code",
				file: "---\ntitle: A\n---\nRead [the list](example.org/list), not `[list](example.net/list)`.\n",
				assets: ["posts/example.org/list", "public/load.png"]
			},
			{
				name: "What a template fills in",
				file: "---\ntitle: A\n---\nSee [the queue]({{site.url}}/queue) and [part two]({%post_url part-two%}).\n"
			}
		],
		fail: [
			{
				name: "No scheme",
				file: "---\ntitle: A\n---\nSee [the docs](example.org/docs) and [the site](www.example.guide).\n",
				says: ["The address of “the docs” lacks https://: “example.org/docs”.", "The address of “the site” lacks https://: “www.example.guide”."]
			},
			{
				name: "Slips of the hand",
				file: "---\ntitle: A\n---\nSee [one](ttps://example.org/1), [two](<(https://example.org/2)>) and [three](http://http://example.org).\n",
				says: [
					"The address of “one” begins with “ttps://”: “ttps://example.org/1”.",
					"The address of “two” stands in brackets of its own: “(https://example.org/2)”.",
					"The address of “three” begins with “http://http://”: “http://http://example.org”."
				]
			},
			{
				name: "Nothing, and a name",
				file: "---\ntitle: A\n---\nSee [part two]() by [Ada](@ada).\n",
				says: ["The address of “part two” is empty.", "The address of “Ada” is a name, not an address: “@ada”."]
			}
		]
	},
	*run(subject) {
		for (const link of subject.post.content.links) {
			const mistype = load_registry().mistypeOf(link.url);
			if (mistype === null || isThere(link, subject)) continue;
			yield {
				message: `The address of ${load_say_lines().quoted(link.text || link.url, 50)} ${mistype.why}${link.url === "" ? "" : `: ${load_say_lines().quoted(link.url, 80)}`}.`,
				fix: fixFor(link, mistype),
				place: {
					line: link.line,
					column: link.column
				},
				...editsOf(link, mistype, subject)
			};
		}
	}
});
function isThere({ url }, { post, blog }) {
	return url !== "" && !url.includes(":") && blog.hasAsset(url, post.path) === "pass";
}
function editsOf(link, { meant }, { post }) {
	const edits = meant === void 0 ? [] : editAddress(link, meant, post);
	return edits.length === 0 ? {} : { edits };
}
function fixFor({ url }, { meant }) {
	if (meant !== void 0) return `Write \`${meant}\`.`;
	return url === "" ? "Write the address, or delete the link." : "Write the whole address of the page, or delete the link.";
}

// src/checks/link-own-count.ts
const withLinks = (...links) => `---\ntitle: A\n---\nWe write in batches.\n\n${links.join("\n\n")}\n`;
const queue$2 = "Our [queue that never drops a write](/queue) keeps what comes in while the database is busy.";
const load = "The load fell by half, and [the whole measurement](/load) shows where it went since then.";
const about = "See also [our team](/about).";
var link_own_count_default = defineCheck({
	id: "link-own-count",
	title: "Warn about more than two links to the own site",
	needs: "post",
	severity: "warning",
	concerns: "medium",
	why: "On your own site, link as you like. A copy on Medium with a link home in every section reads as advertising, and Medium counts text written mainly to send people elsewhere as spam. One or two links where a reader wants more detail is the habit that works; two is a habit, not a rule of Medium.",
	evidence: ["https://help.medium.com/hc/en-us/articles/213477928", "https://developers.google.com/search/docs/essentials/spam-policies#link-spam"],
	examples: {
		pass: [{
			name: "Two",
			file: withLinks(queue$2, load)
		}, {
			name: "One address twice, and others elsewhere",
			file: withLinks(queue$2, queue$2, load, "[Docs](https://example.org/docs).")
		}],
		fail: [{
			name: "Three",
			file: withLinks(queue$2, load, about),
			says: ["Three links to your own site, on lines 6, 8 and 10; a copy on Medium bears one or two."]
		}, {
			name: "Four, of which two lead to one page",
			file: withLinks(queue$2, load, about, "More on [our team](/about#hiring)."),
			says: ["Four links to your own site, on lines 6, 8, 10 and 12; a copy on Medium bears one or two."]
		}]
	},
	habit: ({ body }, _, { ownHosts }) => {
		const own = [...body.matchAll(/(?<!!)\[[^[\]\n]{1,300}\]\(\s*<?([^\s)#>][^\s)>]*)/g)].filter(([, url = ""]) => /^[a-z]+:/i.test(url) ? ownHosts.includes(load_tell_error().hostOf(url) ?? "") : true);
		return new Set(own.map(([, url]) => url)).size > 2;
	},
	*run(subject) {
		const { post, address, blog } = subject;
		const home = {
			ownHosts: blog.ownHosts,
			siteUrl: blog.siteUrl,
			url: address.url
		};
		const own = load_registry().ownLinks(post.content, home);
		if (load_registry().distinct(own, home).length <= 2) return;
		const { keep } = load_registry().sortOwnLinks(post.content, home);
		const kept = load_read_blog().sayList(keep.map((link) => `${load_say_lines().quoted(link.text, 50)} (line ${link.line})`));
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(own.length, "link"))} to your own site, on ${load_say_lines().sayLines(own.map((link) => link.line))}; a copy on Medium bears one or two.`,
			fix: `${kept === "" ? "Unlink them" : `Keep ${kept}, and unlink the ${load_read_blog().oneOrMany(own.length - keep.length, "other", "others")}`} on Medium; the post itself can stay.${namesFor(keep, subject)}`,
			place: { line: own[0].line }
		};
	}
});
function namesFor(keep, subject) {
	const better = keep.filter(({ text }) => isGenericText(text)).flatMap((link) => betterText(link, subject) ?? []);
	return better.length === 0 ? "" : ` Name what they lead to: ${load_read_blog().sayList(better)}.`;
}

// src/checks/address-shape.ts
const dayParts = /\/(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?(?=\/|$)/;
const enough = 5;
function partsOf(url) {
	const path = keyWithoutQuery(url).replace(/^[^/]*/, "");
	const at = path.lastIndexOf("/");
	const folder = path.slice(0, Math.max(0, at));
	const day = dayParts.exec(folder);
	return {
		shape: folder.replace(dayParts, (found) => found.replace(/\d+/g, "#")),
		day: day === null ? "" : day.slice(1).filter(Boolean).map((part) => part.padStart(2, "0")).join("-"),
		name: path.slice(at + 1).toLowerCase()
	};
}
const postShapes = perBlog((blog) => {
	const counts = /* @__PURE__ */ new Map();
	for (const { address } of blog.posts) {
		if (address.url === null) continue;
		const { shape } = partsOf(new URL(address.url));
		counts.set(shape, (counts.get(shape) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= enough).map(([shape]) => shape));
});

// src/checks/dead-end.ts
function deadEnd(link, subject) {
	return deadFile(link, subject) ?? deadAddress(link, subject);
}
function deadFile({ url }, { post, blog }) {
	const path = fileBehind(url, post);
	if (path === null || postsOf(blog).byPath.has(path)) return null;
	const [file] = url.split(/[?#]/);
	if (!foldersOf(blog).has(load_path().folderOf(path)) || blog.hasAsset(file, post.path) === "pass") return null;
	return {
		path,
		why: "which is not there",
		fix: "Write the path of a post that is there, or unlink the text."
	};
}
const foldersOf = perBlog((blog) => new Set(blog.posts.map(({ post }) => load_path().folderOf(post.path))));
function deadAddress(link, subject) {
	const home = homeOf(subject);
	const url = load_registry().absolute(link.url, home);
	if (url === null || fileBehind(link.url, subject.post) !== null) return null;
	if (!load_registry().isOwnLink(link, home) || /\.(?!html?$)[a-z]\w{1,4}$/i.test(url.pathname)) return null;
	if (ownPostBehind(link.url, subject) !== void 0) return null;
	const parts = partsOf(url);
	const named = namesOf(subject.blog).get(parts.name) ?? [];
	const path = url.pathname;
	if (named.length === 0) return isLikePosts(parts, subject) ? {
		path,
		why: "which no post has",
		fix: "Write the address of a post that is there, or unlink the text."
	} : null;
	const now = named.length === 1 ? placeOf(named[0], parts, subject) : null;
	return now === null ? null : {
		path,
		why: `which no post has; ${load_say_lines().quoted(named[0].post.title, 60)} is at ${now.pathname}`,
		fix: `Link to \`${/^https?:/i.test(link.url) ? now.href : now.pathname}\`.`
	};
}
function placeOf({ post, address }, parts, { blog }) {
	if (address.url === null || !address.certain || !post.published) return null;
	const now = new URL(address.url);
	return (parts.day !== "" || postShapes(blog).has(parts.shape)) && words(parts.name) > 1 && agree(parts.day, partsOf(now).day) ? now : null;
}
function agree(a, b) {
	return a.startsWith(b) || b.startsWith(a);
}
const namesOf = perBlog((blog) => {
	const names = /* @__PURE__ */ new Map();
	for (const own of blog.posts) {
		const { post, address } = own;
		const path = load_path().withoutExtension(post.path).replace(/\/index$/, "");
		const file = load_path().fileOf(path).replace(/^\d{4}-\d{1,2}-\d{1,2}-/, "");
		const now = address.url === null ? "" : partsOf(new URL(address.url)).name;
		for (const name of /* @__PURE__ */ new Set([
			now,
			file.toLowerCase(),
			slugOf(post.title)
		])) names.set(name, [...names.get(name) ?? [], own]);
	}
	return names;
});
function slugOf(title) {
	return load_place_of().tokensOf(title.toLowerCase()).map(({ word }) => word).join("-");
}
function isLikePosts({ shape, day, name }, { blog }) {
	if (shape === "" || name === "" || !postShapes(blog).has(shape)) return false;
	return day === "" ? words(name) >= 3 : /[a-z]/.test(name);
}
function words(name) {
	return name.split(/[-_]+/).filter((part) => part !== "").length;
}

// src/checks/link-own-dead.ts
const others = [
	"batches",
	"caches",
	"queues",
	"shards",
	"logs"
].map((name) => ({
	path: `posts/2024-05-0${name.length - 3}-all-about-${name}.md`,
	file: `---\ntitle: All about ${name}\n---\nText.\n`,
	url: `https://example.com/blog/2024/05/0${name.length - 3}/all-about-${name}`
}));
const at = "https://example.com/blog/2024/06/01/post";
var link_own_dead_default = defineCheck({
	id: "link-own-dead",
	title: "Warn about links to own posts that are not there",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "A post that was renamed, moved or deleted leaves links behind that end nowhere. Only addresses that are like those of your posts are looked at; of other pages we know nothing. Where your host redirects the old address, switch this off.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/links-crawlable", "https://www.w3.org/Provider/Style/URI"],
	offWhen: "your host redirects old addresses by rules of its own.",
	examples: {
		pass: [
			{
				name: "A post, by its address and by its file",
				file: "---\ntitle: A\n---\nSee [queues](/blog/2024/05/03/all-about-queues/) and [logs](2024-05-01-all-about-logs.md).\n",
				url: at,
				path: "posts/post.md",
				others
			},
			{
				name: "Pages that we cannot know",
				file: "---\ntitle: A\n---\nSee [our plans](/plans), [all of May](/blog/2024/05), [the next ten](/blog/2024/05/03/2) and [the feed](/blog/2024/05/03/feed.xml).\n",
				url: at,
				others
			},
			{
				name: "An address that is shown",
				file: "---\ntitle: A\n---\nWho asks for [`/blog/2024/05/03/all-about-sharks`](/blog/2024/05/03/all-about-sharks/) gets help.\n",
				url: at,
				others
			},
			{
				name: "A page in the folder of the posts",
				file: "---\ntitle: A\n---\nSee [our authors](/blog/our-authors).\n",
				others: others.map((other) => ({
					...other,
					url: other.url.replace("2024/05/0", "")
				}))
			},
			{
				name: "Too few posts to tell, and a post of another day",
				file: "---\ntitle: A\n---\nSee [streams](/blog/2024/05/03/all-about-streams) and [shards](/blog/2023/01/09/all-about-shards).\n",
				url: at,
				others: others.slice(2)
			},
			{
				name: "An address that the post had before",
				file: "---\ntitle: A\n---\nSee [queues](/blog/2023/01/01/on-some-queues).\n",
				url: at,
				others: [...others.slice(1), {
					path: "posts/queue.md",
					file: "---\ntitle: Queues\nredirect_from: /blog/2023/01/01/on-some-queues/\n---\nText.\n",
					url: "https://example.com/blog/2024/05/05/queue"
				}]
			}
		],
		fail: [
			{
				name: "Gone",
				file: "---\ntitle: A\n---\nSee [streams](/blog/2024/05/03/all-about-streams#size).\n\nAnd [filters](/blog/2024/05/04/filters), [again](/blog/2024/05/04/filters).\n",
				url: at,
				others,
				says: ["“streams” leads to /blog/2024/05/03/all-about-streams, which no post has.", "Two links (line 6) lead to /blog/2024/05/04/filters, which no post has."]
			},
			{
				name: "Moved",
				file: "---\ntitle: A\n---\nSee [queues](https://example.com/2024/05/all-about-queues.html).\n",
				url: at,
				others,
				says: ["“queues” leads to /2024/05/all-about-queues.html, which no post has; “All about queues” is at /blog/2024/05/03/all-about-queues."]
			},
			{
				name: "A file that is not there",
				file: "---\ntitle: A\n---\nSee [streams](../posts/2024-05-01-all-about-streams.md).\n",
				url: at,
				path: "posts/post.md",
				others,
				says: ["“streams” leads to posts/2024-05-01-all-about-streams.md, which is not there."]
			}
		]
	},
	*run(subject) {
		const dead = /* @__PURE__ */ new Map();
		for (const link of subject.post.content.links) {
			const found = isShown(link) ? null : deadEnd(link, subject);
			if (found === null) continue;
			const known = dead.get(found.path);
			if (known === void 0) dead.set(found.path, {
				...found,
				links: [link]
			});
			else known.links.push(link);
		}
		for (const { path, why, fix, links } of dead.values()) yield {
			message: `${sayLinks(links)} to ${path}, ${why}.`,
			fix,
			place: {
				line: links[0].line,
				column: links[0].column
			}
		};
	}
});
function isShown({ text, url }) {
	return url.startsWith("/") && url.replace(/\/$/, "") === text.trim().replace(/\/$/, "");
}
function sayLinks(links) {
	const { text, url } = links[0];
	if (links.length === 1) return `${load_say_lines().quoted(text || url, 50)} leads`;
	return `${load_read_blog().capital(load_read_blog().sayCount(links.length, "link"))} (${load_say_lines().sayLines(links.map(({ line }) => line))}) lead`;
}

// src/checks/link-own-homepage.ts
const sales = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:buy|demo|plans|pricing)(?:\.html?)?\/?$/i;
var link_own_homepage_default = defineCheck({
	id: "link-own-homepage",
	title: "Warn about links to the own front page or prices",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "A front page or a list of prices answers no question that the text has raised, so few readers follow it, and in a copy elsewhere it reads as advertising. A link to the page that goes on from there earns the click.",
	evidence: ["https://help.medium.com/hc/en-us/articles/213477928", "https://developers.google.com/search/docs/crawling-indexing/links-crawlable"],
	examples: {
		pass: [
			{
				name: "A page with more detail",
				file: "---\ntitle: A\n---\nWe keep writes in [our queue](https://example.com/queue) until then.\n"
			},
			{
				name: "An address that the text speaks of",
				file: "---\ntitle: A\n---\nBrowsers sent from http://example.com land on <https://example.com/>.\n"
			},
			{
				name: "Pages of somebody else",
				file: "---\ntitle: A\n---\nWe run [Example](https://example.org/), see [its plans](https://example.org/pricing).\n"
			}
		],
		fail: [
			{
				name: "The front page",
				file: "---\ntitle: A\n---\nWe at [Example](https://example.com) write in batches.\n",
				says: ["“Example” links to your front page."]
			},
			{
				name: "A section of it",
				file: "---\ntitle: A\n---\nTry [our plans](https://example.com/#pricing) some time.\n",
				says: ["“our plans” links to your front page."]
			},
			{
				name: "The prices",
				file: "---\ntitle: A\n---\nTry [our plans](/pricing) some time.\n",
				says: ["“our plans” links to your page /pricing."]
			},
			{
				name: "Two",
				file: "---\ntitle: A\n---\nWe at [Example](https://example.com) write.\n\nTry [our plans](/pricing) some time.\n",
				says: ["Two links lead to your front page and page /pricing, on lines 4 and 6."]
			}
		]
	},
	*run(subject) {
		const found = load_registry().ownLinks(subject.post.content, homeOf(subject)).flatMap((link) => {
			const page = pageOf(link, subject);
			return page === null || isBare(link) ? [] : [{
				...link,
				page
			}];
		});
		const [first] = found;
		if (first === void 0) return;
		const pages = load_read_blog().sayList([...new Set(found.map(({ page }) => page))]);
		const lines = load_say_lines().sayLines(found.map(({ line }) => line));
		yield {
			message: found.length === 1 ? `${load_say_lines().quoted(first.text || first.url, 60)} links to your ${pages}.` : `${load_read_blog().capital(load_read_blog().sayCount(found.length, "link"))} lead to your ${pages}, on ${lines}.`,
			fix: `Link to the page that answers what the sentence raises, or unlink ${found.length === 1 ? "it" : "them"} on Medium.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});
function pageOf(link, subject) {
	const home = homeOf(subject);
	if (load_registry().leadsHome(link, home)) return "front page";
	const path = load_registry().absolute(link.url, home)?.pathname ?? "";
	return sales.test(path) ? `page ${path}` : null;
}
function isBare({ url, text }) {
	return /^(?:https?:|www\.)/.test(text) && url.includes(text);
}

// src/checks/link-own-placement.ts
var link_own_placement_default = defineCheck({
	id: "link-own-placement",
	title: "Warn about own links with few words beside them",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "A link within a sentence answers what the reader has just begun to wonder about. One that stands alone, in a heading or in a list of links reads as an advertisement in a copy, and few follow it. Only the one or two links are looked at that a copy would keep; how many words make a sentence is a habit.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/links-crawlable", "https://help.medium.com/hc/en-us/articles/213477928"],
	options: { words: {
		default: 8,
		says: "Words that should stand around a link to your own site.",
		least: 1
	} },
	examples: {
		pass: [
			{
				name: "In a sentence",
				file: "---\ntitle: A\n---\nWhile the database is busy, [our queue](/queue) keeps all that comes in.\n"
			},
			{
				name: "Alone, beside enough others",
				file: "---\ntitle: A\n---\n[Plans](/plans)\n\nWhile the database is busy, [our queue](/queue) keeps all that comes in.\n\nIn the week after that, [the load](/load) fell by half or even more.\n"
			},
			{
				name: "The site of somebody else",
				file: "---\ntitle: A\n---\n[Docs](https://example.org/docs)\n"
			}
		],
		fail: [{
			name: "Alone",
			file: "---\ntitle: A\n---\nText.\n\n[Our queue](/queue)\n",
			says: ["The link “Our queue” to your own site has fewer than 8 words beside it, on line 6."]
		}, {
			name: "In a heading, and few words",
			file: "---\ntitle: A\n---\n## [Our queue](/queue)\n\nSee [the load](/load).\n",
			says: ["The links “Our queue” and “the load” to your own site have fewer than 8 words beside them, on lines 4 and 6."]
		}]
	},
	*run(subject, { words }) {
		const { content } = subject.post;
		const { keep } = load_registry().sortOwnLinks(content, homeOf(subject));
		const alone = keep.filter(({ context }) => load_words().countWords(context) < words);
		const [first] = alone;
		if (first === void 0) return;
		const texts = [...new Set(alone.map(({ text, url }) => load_say_lines().quoted(text || url, 50)))];
		const one = alone.length === 1;
		yield {
			message: `The ${one ? "link" : "links"} ${texts.join(" and ")} to your own site ${one ? "has" : "have"} fewer than ${words} words beside ${one ? "it" : "them"}, on ${load_say_lines().sayLines(alone.map(({ line }) => line))}.`,
			fix: `Link words of the sentence after which a reader wants ${one ? "that page" : "those pages"}, in the copy at least.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});

// src/checks/link-own-unready.ts
const queue$1 = (fields) => [{
	path: "posts/queue.md",
	file: `---\ntitle: Our queue\n${fields}---\nText.\n`,
	url: "https://example.com/queue"
}];
var link_own_unready_default = defineCheck({
	id: "link-own-unready",
	title: "Warn about links to own drafts",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "Until the other post is published, readers and search engines find nothing at the end of the link.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/links-crawlable"],
	examples: {
		pass: [{
			name: "A published post",
			file: "---\ntitle: A\n---\nWrites wait in [our queue](/queue).\n",
			others: queue$1("")
		}, {
			name: "From one draft to another",
			file: "---\ntitle: A\ndraft: true\n---\nWrites wait in [our queue](/queue).\n",
			others: queue$1("draft: true\n")
		}],
		fail: [{
			name: "By its address",
			file: "---\ntitle: A\n---\nWrites wait in [our queue](/queue#size).\n",
			others: queue$1("draft: true\n"),
			says: ["“our queue” links to “Our queue”, which is not published (posts/queue.md)."]
		}, {
			name: "By its file",
			file: "---\ntitle: A\n---\nWrites wait in [our queue](queue.md).\n",
			others: queue$1("published: false\n"),
			says: ["“our queue” links to “Our queue”, which is not published (posts/queue.md)."]
		}]
	},
	*run(subject) {
		if (!subject.post.published) return;
		for (const { url, text, line, column } of subject.post.content.links) {
			const own = ownPostBehind(url, subject);
			if (own === void 0 || own.post.published || own.post.path === subject.post.path) continue;
			yield {
				message: `${load_say_lines().quoted(text || url, 50)} links to ${load_say_lines().quoted(own.post.title, 60)}, which is not published (${own.post.path}).`,
				fix: "Unlink the text until that post is published.",
				place: {
					line,
					column
				}
			};
		}
	}
});

// src/checks/link-same-text.ts
const image = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
var link_same_text_default = defineCheck({
	id: "link-same-text",
	title: "Warn about one link text for different pages",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Who goes through the links of a page, by ear or by eye, takes two with the same text for the same page. Sections of one page, images, texts of fewer than two words, and texts that say nothing anyway are left alone.",
	evidence: ["https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only.html", "https://developers.google.com/search/docs/crawling-indexing/links-crawlable"],
	examples: {
		pass: [{
			name: "One page twice, and two sections of it",
			file: "---\ntitle: A\n---\nSee [the load test](https://example.org/load), and again [the load test](https://example.org/load#june).\n"
		}, {
			name: "Single words, and images",
			file: "---\ntitle: A\n---\nDocs ([source](https://example.org/a)), load ([source](https://example.org/b)).\n\n[![In June](a.png)](/a.png) [![In June](b.png)](/b.png)\n"
		}],
		fail: [{
			name: "Two pages",
			file: "---\ntitle: A\n---\nSee [the load test](https://example.org/may).\n\nThen [the load test](https://example.org/june).\n",
			says: ["“the load test” links to two pages, on lines 4 and 6."]
		}, {
			name: "Three, however it is written",
			file: "---\ntitle: A\n---\nSee [load test](/may), [Load test](/june) and [load  test](https://example.org/july).\n\nOur [new queue](/a), a [new queue](/b).\n",
			says: ["“load test” links to three pages, on line 4; so does one other text."]
		}]
	},
	*run(subject) {
		const [first, ...others] = byText(subject).filter((links) => pagesOf(links, subject).size > 1);
		if (first === void 0) return;
		const { text, line, column } = first[0];
		const more = others.length === 0 ? "" : `; so ${others.length === 1 ? "does" : "do"} ${load_read_blog().sayCount(others.length, "other text")}`;
		yield {
			message: `${load_say_lines().quoted(text, 60)} links to ${load_read_blog().sayCount(pagesOf(first, subject).size, "page")}, on ${load_say_lines().sayLines(first.map((link) => link.line))}${more}.`,
			fix: "Say in each text what sets its page apart.",
			place: {
				line,
				column
			}
		};
	}
});
function byText({ post }) {
	const groups = /* @__PURE__ */ new Map();
	for (const link of post.content.links) {
		const text = link.text.toLowerCase().replace(/\s+/g, " ").trim();
		if (!hasTwoWords(text) || isGenericText(text) || image.test(link.url)) continue;
		groups.set(text, [...groups.get(text) ?? [], link]);
	}
	return [...groups.values()];
}
function hasTwoWords(text) {
	const letters = text.split(" ").map((word) => /\p{L}/u.test(word));
	return letters.some((has, at) => has && letters[at + 1] === true);
}
function pagesOf(links, subject) {
	return new Set(links.map(({ url }) => load_page_key().pageKey(load_registry().absolute(url, homeOf(subject))?.href ?? url)));
}

// src/checks/link-shortener.ts
const shorteners = new Set("adf.ly amzn.to bit.ly bitly.com buff.ly cutt.ly dlvr.it goo.gl is.gd j.mp lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al v.gd".split(" "));
var link_shortener_default = defineCheck({
	id: "link-shortener",
	title: "Warn about shortened addresses",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "Nobody sees where a shortened address leads, and it ends when its service does: Google turned off many goo.gl addresses in 2025. In a text there is room for the real one. An embedded post keeps the address that its network wrote.",
	evidence: ["https://developers.googleblog.com/en/google-url-shortener-links-will-no-longer-be-available/", "https://www.w3.org/Provider/Style/URI"],
	examples: {
		pass: [{
			name: "Whole addresses, and one of a house",
			file: "---\ntitle: A\n---\nSee [the talk](https://youtu.be/load) and [the docs](https://example.org/bit.ly).\n"
		}, {
			name: "In code, and in an embedded post",
			file: "---\ntitle: A\n---\nExpand `https://bit.ly/load`, or see <a href=\"https://t.co/june\">pic.twitter.com/june</a> of June.\n\n<blockquote class=\"twitter-tweet\"><p>Load. <a href=\"https://t.co/load\">pic</a></p></blockquote>\n"
		}],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\nThe figures are in [this sheet](https://goo.gl/load).\n",
			says: ["One link has a shortened address, on line 4: “https://goo.gl/load”."]
		}, {
			name: "Two",
			file: "---\ntitle: A\n---\nThe figures are in [this sheet](http://bit.ly/load).\n\nThe code: https://bit.ly/code and no more.\n",
			says: ["Two links have shortened addresses, on lines 4 and 6: “http://bit.ly/load” first."]
		}]
	},
	*run({ post }) {
		const found = post.content.links.filter(({ url, text, context }) => context !== "" && shorteners.has(load_tell_error().hostOf(url) ?? "") && !isEmbedded(url, text));
		const [first] = found;
		if (first === void 0) return;
		const one = found.length === 1;
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(found.length, "link has a shortened address", "links have shortened addresses"))}, on ${load_say_lines().sayLines(found.map(({ line }) => line))}: ${load_say_lines().quoted(first.url, 60)}${one ? "" : " first"}.`,
			fix: `Open ${one ? "it" : "each"}, and link to the address where it ends.`,
			place: {
				line: first.line,
				column: first.column
			}
		};
	}
});
function isEmbedded(url, text) {
	return load_tell_error().hostOf(url) === "t.co" && /^(?:pic\.|https?:)/.test(text);
}

// src/checks/link-signup.ts
const lists = /(?:^|\.)(?:beehiiv\.com|buttondown\.(?:com|email)|ck\.page|convertkit\.com|eepurl\.com|kit\.com|list-manage\.com|mailchi\.mp|substack\.com|tinyletter\.com)$|^newsletter\./i;
const signUp = /^\/(?:.*\/)?(?:join|newsletter|register|sign-?up|subscribe|waitlist)\/?$/i;
const invites = /\b(?:join|register|sign(?:ing)?[ -]up|subscrib(?:e|ing))\b/i;
const offsite = /\b(?:off (?:of )?medium|outside (?:of )?medium|external|leaves? medium|on (?:my|our) (?:own )?(?:blog|site|website|web site))\b/i;
var link_signup_default = defineCheck({
	id: "link-signup",
	title: "Warn about sign-up links that do not say where they lead",
	needs: "post",
	severity: "warning",
	concerns: "medium",
	why: "Medium allows a link to your own newsletter or sign-up, and asks you to say right beside it that it takes readers off Medium.",
	evidence: ["https://policy.medium.com/medium-rules-30e5502c4eb4"],
	examples: {
		pass: [
			{
				name: "Says where it leads",
				file: "---\ntitle: A\n---\nMore of this is in [our newsletter](/newsletter) on our own site.\n"
			},
			{
				name: "Names the host",
				file: "---\ntitle: A\n---\n[Subscribe at example.com](https://example.com/subscribe) for more.\n"
			},
			{
				name: "Somebody else’s, and a page about signing up",
				file: "---\ntitle: A\n---\nRead [how to register a runner](https://example.org/register) and [sign-ups](/blog/sign-ups).\n"
			}
		],
		fail: [{
			name: "An own page",
			file: "---\ntitle: A\n---\n[Sign up](/signup) to try it.\n",
			says: ["“Sign up” does not say that it leads off Medium, to example.com."]
		}, {
			name: "A newsletter elsewhere",
			file: "---\ntitle: A\n---\nPlease [subscribe to my newsletter](https://ada.substack.com/subscribe) for more.\n",
			says: ["“subscribe to my newsletter” does not say that it leads off Medium, to ada.substack.com."]
		}]
	},
	*run(subject) {
		for (const link of subject.post.content.links) {
			const host = signUpHost(link, subject);
			if (host === null || says(link, host)) continue;
			yield {
				message: `${load_say_lines().quoted(link.text || link.url, 50)} does not say that it leads off Medium, to ${host}.`,
				fix: `Write beside it, in the copy at least: “(on ${host})”.`,
				place: {
					line: link.line,
					column: link.column
				}
			};
		}
	}
});
function signUpHost(link, subject) {
	const url = load_registry().absolute(link.url, homeOf(subject));
	const host = url === null ? null : load_tell_error().hostOf(url.href);
	if (url === null || host === null) return null;
	if (subject.blog.ownHosts.includes(host)) return signUp.test(url.pathname) ? host : null;
	return lists.test(host) && invites.test(link.text) ? host : null;
}
function says({ text, context }, host) {
	const words = `${text} ${context}`;
	return offsite.test(words) || words.toLowerCase().includes(host);
}

// src/checks/link-to-own-post.ts
const queue = {
	path: "posts/queue.md",
	file: "---\ntitle: How our batch queue drains\ndate: 2026-01-02\n---\nThe batch queue drains by day. The batch queue drains by night.\n",
	url: "https://example.com/queue"
};
var link_to_own_post_default = defineCheck({
	id: "link-to-own-post",
	title: "Warn about sentences that could link to an own post",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Where a sentence names what another post of yours is about, a link helps the reader who wants more, and search engines find that post by it. At most one is suggested: a sentence with the words of an older title that few posts use.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/links-crawlable", "https://developers.google.com/search/docs/fundamentals/seo-starter-guide"],
	examples: {
		pass: [
			{
				name: "Linked already",
				file: "---\ntitle: A\ndate: 2026-05-01\n---\nWrites wait in [the queue](/queue). By now our batch queue drains well.\n",
				others: [queue]
			},
			{
				name: "In code and in a heading",
				file: "---\ntitle: A\ndate: 2026-05-01\n---\n# By now our batch queue drains for all\n\n```\nBy now our batch queue drains for all.\n```\n\nRun `npm run the-old batch queue drains` for all of them.\n",
				others: [queue]
			},
			{
				name: "A title that its post does not speak of, and one of two",
				file: "---\ntitle: A\n---\nWe then learnt all about partial indexes. We then learnt all about append-only logs.\n",
				others: [{
					path: "posts/one.md",
					file: "---\ntitle: Partial indexes\n---\nText.\n",
					url: "https://example.com/one"
				}, ...["two", "three"].map((name) => ({
					path: `posts/${name}.md`,
					file: `---\ntitle: "Part ${name}: append-only logs"\n---\nAppend-only logs, append-only logs.\n`,
					url: `https://example.com/${name}`
				}))]
			},
			{
				name: "A newer post",
				file: "---\ntitle: A\ndate: 2025-05-01\n---\nBy now our batch queue drains for all.\n",
				others: [queue]
			}
		],
		fail: [{
			name: "The words of a title",
			file: "---\ntitle: A\ndate: 2026-05-01\n---\nAll is well. By now our batch queue drains for all, day and night. Good.\n",
			others: [queue],
			says: ["“By now our batch queue drains for all, day and night.” has “batch queue drains” from the title “How our batch queue drains”, without a link to https://example.com/queue."]
		}, {
			name: "The part of a title after a colon",
			file: "---\ntitle: A\n---\nText.\n\nWe then learnt about\npartial indexes, of course.\n",
			others: [{
				path: "posts/index.md",
				file: "---\ntitle: \"Postgres: partial indexes\"\n---\nPartial indexes. Why partial indexes?\n",
				url: "https://example.com/partial"
			}],
			says: ["“We then learnt about partial indexes, of course.” has “partial indexes” from the title “Postgres: partial indexes”, without a link to https://example.com/partial."]
		}]
	},
	*run({ post, blog }) {
		const mentions = ownMentions(blog).from.get(post.path) ?? [];
		const mention = strongest(mentions.filter(({ to }) => !isOlder(post, to.post)));
		if (mention === void 0) return;
		const { to, phrase, sentence, line, column } = mention;
		yield {
			message: `${load_say_lines().quoted(sentence, 160)} has ${load_say_lines().quoted(phrase)} from the title ${load_say_lines().quoted(to.post.title, 60)}, without a link to ${to.address.url}.`,
			fix: `Link these words, if the reader wants more there: \`[${phrase}](${to.address.url})\`.`,
			place: {
				line,
				column
			}
		};
	}
});

// src/checks/link-tracked.ts
const personal = /^(?:fbclid|gclid|msclkid|mc_cid|mc_eid|_hs(?:enc|mi))$/i;
const campaign = /^utm_/i;
var link_tracked_default = defineCheck({
	id: "link-tracked",
	title: "Warn about tracking parameters in links",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "On links within your own site, utm parameters start a new visit in most statistics, so that the real origin of a reader is lost. The ids of mail and advertisement services (gclid, fbclid, mc_eid) in any link credit all your readers to one click. For the copy on Medium, add utm_source=medium there.",
	evidence: ["https://support.google.com/analytics/answer/10917952", "https://support.google.com/google-ads/answer/9744275"],
	examples: {
		pass: [{
			name: "Plain addresses, and what another site asks for",
			file: "---\ntitle: A\n---\nSee [queues](/queue?size=2) and the photo by [Ada](https://example.org/@ada?utm_source=site&utm_medium=referral).\n"
		}, {
			name: "In code",
			file: "---\ntitle: A\n---\nAdd `?utm_source=mail` to [the address](/queue).\n"
		}],
		fail: [
			{
				name: "A campaign on an own link",
				file: "---\ntitle: A\n---\nSee [queues](https://example.com/queue?utm_source=blog&utm_medium=post).\n",
				says: ["One link carries utm_source and utm_medium, on line 4."]
			},
			{
				name: "The id of a click",
				file: "---\ntitle: A\n---\nSee [lamps](https://example.org/lamps?gclid=Ab1) and [queues](/queue?utm_source=blog).\n",
				says: ["Two links carry gclid and utm_source, on line 4."]
			},
			{
				name: "Ids alone",
				file: "---\ntitle: A\n---\nSee [lamps](https://example.org/lamps?size=2&gclid=Ab1#new) and <a href=\"https://example.org/bulbs?fbclid=c\">bulbs</a>.\n",
				says: ["Two links carry gclid and fbclid, on line 4."]
			}
		]
	},
	*run(subject) {
		const { links } = subject.post.content;
		const own = new Set(load_registry().ownLinks(subject.post.content, homeOf(subject)));
		const names = /* @__PURE__ */ new Set();
		const found = links.filter((link) => {
			const keys = [...(own.has(link) ? load_registry().absolute(link.url, homeOf(subject)) : load_tell_error().parseUrl(link.url))?.searchParams.keys() ?? []].filter((key) => personal.test(key) || own.has(link) && campaign.test(key));
			for (const key of keys) names.add(key);
			return keys.length > 0;
		});
		const [first] = found;
		if (first === void 0) return;
		const isPersonal = [...names].every((name) => personal.test(name));
		const edits = isPersonal ? found.map((link) => editAddress(link, load_tell_error().withoutParameters(link.url, personal), subject.post)) : [];
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(found.length, "link carries", "links carry"))} ${load_read_blog().sayList([...names])}, on ${load_say_lines().sayLines(found.map(({ line }) => line))}.`,
			fix: `Delete ${load_read_blog().oneOrMany(names.size, "this parameter", "these parameters")} from the ${load_read_blog().oneOrMany(found.length, "address", "addresses")}.`,
			place: {
				line: first.line,
				column: first.column
			},
			...isPersonal && edits.every((each) => each.length > 0) && { edits: edits.flat() }
		};
	}
});

// src/checks/page-article-unmarked.ts
var page_article_unmarked_default = defineCheck({
	id: "page-article-unmarked",
	title: "Warn about a page that does not mark its article",
	needs: "page",
	severity: "note",
	concerns: "medium",
	why: "An import has to find the text among navigation, sidebar and footer. Where nothing marks it, it guesses, and people have seen the navigation at the top of their story.",
	evidence: ["https://html.spec.whatwg.org/multipage/sections.html#the-article-element", "https://github.com/mozilla/readability"],
	examples: {
		pass: [{
			name: "An article",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<nav>Home</nav><article><p>Text.</p></article>"
		}, {
			name: "A main part",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<nav>Home</nav><div role=\"main\"><p>Text.</p></div>"
		}],
		fail: [{
			name: "Only divisions",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<div class=\"nav\">Home</div><div class=\"post\"><p>Text.</p></div>",
			says: ["Nothing in the HTML says where the article begins and ends."]
		}, {
			name: "Nothing around it at all",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<h1>A</h1><p>Text.</p>",
			says: ["Nothing in the HTML says where the article begins and ends."]
		}]
	},
	*run({ page: { live, article } }) {
		if (live !== "pass" || article === void 0 || article.element !== null) return;
		yield {
			message: "Nothing in the HTML says where the article begins and ends.",
			fix: "Put the text of the post into an `<article>` element in the template."
		};
	}
});

// src/checks/page-canonical-dead.ts
var page_canonical_dead_default = defineCheck({
	id: "page-canonical-dead",
	title: "Disallow a canonical that leads to nothing",
	needs: "page",
	severity: "error",
	concerns: "post",
	why: "The page says that the original is at another spelling of its address, and nothing is there: some hosts answer with the final slash only, or without it only. Search engines then have two contradicting hints, and the copy on Medium names a dead original.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting"],
	examples: {
		pass: [{
			name: "The other spelling answers too",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			page: {
				canonical: "https://example.com/a",
				original: {
					live: "pass",
					noindex: false
				}
			}
		}, {
			name: "It turned us away, which says nothing",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			page: {
				canonical: "https://example.com/a",
				original: {
					live: "inconclusive",
					why: "it answers 403"
				}
			}
		}],
		fail: [{
			name: "Not found without the slash",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			page: {
				canonical: "https://example.com/a",
				original: {
					live: "fail",
					why: "it answers 404"
				}
			},
			says: ["The page names https://example.com/a as canonical, and that is not there: it answers 404."]
		}, {
			name: "Closed to search",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			page: {
				canonical: "https://example.com/a",
				noindex: false,
				original: {
					live: "pass",
					noindex: true
				}
			},
			says: ["The page names https://example.com/a as canonical, and that is not for search: it says noindex."]
		}]
	},
	*run({ page: { live, canonical, original, noindex, url, finalUrl = url } }) {
		if (live !== "pass" || canonical == null || original === void 0) return;
		const trouble = original.live === "fail" ? `that is not there: ${original.why ?? "it does not answer"}` : original.noindex === true && noindex !== true ? "that is not for search: it says noindex" : null;
		if (trouble === null) return;
		yield {
			message: `The page names ${canonical} as canonical, and ${trouble}.`,
			fix: `Set the canonical of the page to ${finalUrl}, or let the other spelling redirect there.`
		};
	}
});

// src/checks/page-canonical-ignored.ts
var page_canonical_ignored_default = defineCheck({
	id: "page-canonical-ignored",
	title: "Disallow a canonical that no search engine reads",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "A canonical counts in the head only, and without hreflang, lang, media or type. A browser ends the head at the first element that does not belong there, an image of a counter or a div for instance; what follows is in the body, however the file is written.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead"],
	examples: {
		pass: [{
			name: "In the head",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"></head>"
		}, {
			name: "One that counts, whatever else is there",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"></head><body><link rel=\"canonical\" href=\"https://example.com/a\"></body>"
		}],
		fail: [{
			name: "After an image, which ends the head",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><title>A</title><img src=\"/count.gif\"><link rel=\"canonical\" href=\"https://example.com/a\"></head>",
			says: ["The canonical of the page stands in the body, as a browser reads it: search engines pass it over."]
		}, {
			name: "With a language",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" hreflang=\"en\" href=\"https://example.com/a\"></head>",
			says: ["The canonical of the page has hreflang: search engines pass it over."]
		}]
	},
	*run({ page }) {
		if (page.live !== "pass" || page.canonical !== null) return;
		const ignored = page.canonicals?.find(({ url }) => url !== null);
		if (ignored === void 0) return;
		yield {
			message: `The canonical of the page ${whyOf(ignored)}: search engines pass it over.`,
			fix: ignored.by === "body" ? "Move it to the top of the head, before whatever does not belong there." : `Write it without ${load_read_blog().sayList(ignored.besides)}${ofLanguages(ignored)}.`
		};
	}
});
function whyOf({ by, besides }) {
	return by === "body" ? "stands in the body, as a browser reads it" : `has ${load_read_blog().sayList(besides)}`;
}
function ofLanguages({ besides }) {
	return besides.some((name) => name.endsWith("lang")) ? "; for other languages there is `rel=\"alternate\"`" : "";
}

// src/checks/expected-canonical.ts
function expectedCanonical({ post, address, blog, page }) {
	const declared = load_read_blog().judge(post.canonical, blog);
	if (declared.kind === "own") return declared.url;
	if (declared.kind === "foreign" && post.canonical !== void 0) return post.canonical;
	return address.url ?? page.url;
}
function isDeclared(url, { post, page }) {
	const declared = load_tell_error().parseUrl(post.canonical ?? "", page.url);
	return post.canonical !== void 0 && declared !== null && load_page_key().samePage(url, declared.href);
}

// src/checks/page-canonical-mismatch.ts
var page_canonical_mismatch_default = defineCheck({
	id: "page-canonical-mismatch",
	title: "Require that the page names itself as canonical",
	needs: "page",
	severity: "error",
	concerns: "post",
	why: "Medium’s import tool takes the address that you paste as the original; search engines go by the canonical of the page. Where the two differ, the copy and the page name different originals.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting"],
	examples: {
		pass: [
			{
				name: "It names itself",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "pass",
					canonical: "https://example.com/a"
				}
			},
			{
				name: "It names the original that the post declares",
				file: "---\ntitle: A\ncanonical: https://example.org/a\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "pass",
					canonical: "https://example.org/a"
				}
			},
			{
				name: "It repeats a slip of the post, which canonical-preview-host tells",
				file: "---\ntitle: A\ncanonical: http://localhost:1313/a\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "pass",
					canonical: "http://localhost:1313/a"
				}
			},
			{
				name: "It names none, which page-canonical-missing tells",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "pass",
					canonical: null
				}
			}
		],
		fail: [{
			name: "The front page",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				live: "pass",
				canonical: "https://example.com/"
			},
			says: ["The page names https://example.com/ as canonical; expected is https://example.com/a."]
		}, {
			name: "Another host than the post declares",
			file: "---\ntitle: A\ncanonical: https://example.com/a\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				live: "pass",
				canonical: "https://staging.example.com/a"
			},
			says: ["The page names https://staging.example.com/a as canonical; expected is https://example.com/a."]
		}]
	},
	*run(subject) {
		const { live, canonical, url, finalUrl = url } = subject.page;
		if (live !== "pass" || canonical == null) return;
		const expected = expectedCanonical(subject);
		if (load_page_key().samePage(canonical, expected) || isDeclared(canonical, subject)) return;
		if (!load_page_key().samePage(url, finalUrl) && load_page_key().samePage(canonical, finalUrl)) return;
		yield {
			message: `The page names ${canonical} as canonical; expected is ${expected}.`,
			fix: `Set the canonical in the head of the page to ${expected}.`
		};
	}
});

// src/checks/page-canonical-missing.ts
var page_canonical_missing_default = defineCheck({
	id: "page-canonical-missing",
	title: "Require a canonical on the page of a post",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "Without a canonical Google chooses the original itself, usually well. Once a copy stands on a site as large as Medium, it helps that the page says in its own words which address is the original.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [
			{
				name: "In the head",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"></head>"
			},
			{
				name: "In the Link header",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><title>A</title></head>",
				headers: { link: "<https://example.com/a>; rel=\"canonical\"" }
			},
			{
				name: "One that does not count, which page-canonical-ignored tells",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<body><link rel=\"canonical\" href=\"https://example.com/a\"></body>"
			}
		],
		fail: [{
			name: "None",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><title>A</title></head>",
			says: ["The page https://example.com/a names no canonical."]
		}, {
			name: "An empty one",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\"></head>",
			says: ["The page https://example.com/a names no canonical."]
		}]
	},
	*run(subject) {
		const { page } = subject;
		if (page.live !== "pass" || page.canonicals?.length !== 0) return;
		const url = page.finalUrl ?? page.url;
		yield {
			message: `The page ${url} names no canonical.`,
			fix: `Put \`<link rel="canonical" href="${url}">\` into its head; themes have a setting or a plug-in for it.`
		};
	}
});

// src/checks/page-canonical-multiple.ts
var page_canonical_multiple_default = defineCheck({
	id: "page-canonical-multiple",
	title: "Disallow canonicals that contradict each other",
	needs: "page",
	severity: "error",
	concerns: "post",
	why: "A page that names two originals names none: search engines may drop both hints. Mostly a theme and a plug-in write one each.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://developer.chrome.com/docs/lighthouse/seo/canonical"],
	examples: {
		pass: [{
			name: "The same twice",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"><link rel=\"canonical\" href=\"/a\"></head>"
		}, {
			name: "One that counts, and one of another language that does not",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"><link rel=\"canonical\" hreflang=\"fr\" href=\"https://example.com/fr/a\"></head>"
		}],
		fail: [{
			name: "Theme and plug-in",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"><link rel=\"canonical\" href=\"https://example.com/\"></head>",
			says: ["The page names more than one canonical: https://example.com/a and https://example.com/."]
		}, {
			name: "Head and header",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"></head>",
			headers: { link: "<https://example.com/a/>; rel=\"canonical\"" },
			says: ["The page names more than one canonical: https://example.com/a and https://example.com/a/."]
		}]
	},
	*run({ page }) {
		const named = page.live === "pass" ? countingIn(page) : [];
		if (named.length < 2) return;
		yield {
			message: `The page names more than one canonical: ${load_read_blog().sayList(named)}.`,
			fix: "Keep the one that is the address of the post, and take the other out of the theme or the plug-in that writes it."
		};
	}
});
function countingIn({ canonicals = [] }) {
	const urls = canonicals.filter(({ by, besides }) => by !== "body" && besides.length === 0).flatMap(({ url }) => url ?? []);
	return [...new Set(urls.map(load_tell_error().normalAddress))];
}

// src/checks/page-canonical-relative.ts
var page_canonical_relative_default = defineCheck({
	id: "page-canonical-relative",
	title: "Require a canonical with scheme and host on the page",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "A canonical without a host means another page on each host that serves it: a preview, a mirror, the address of the hosting. Google asks for absolute addresses.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://developer.chrome.com/docs/lighthouse/seo/canonical"],
	examples: {
		pass: [{
			name: "Absolute",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"></head>"
		}, {
			name: "None",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head></head>"
		}],
		fail: [{
			name: "A path",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"/a\"></head>",
			says: ["The page names “/a” as canonical, without scheme and host."]
		}, {
			name: "Without the scheme",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"canonical\" href=\"//example.com/a\"></head>",
			says: ["The page names “//example.com/a” as canonical, without its scheme."]
		}]
	},
	*run({ page }) {
		if (page.live !== "pass") return;
		const relative = page.canonicals?.find(({ by, href, url, besides }) => by !== "body" && besides.length === 0 && url !== null && !/^\s*https?:/i.test(href));
		if (relative === void 0) return;
		yield {
			message: `The page names “${relative.href}” as canonical, without ${/^\s*\/\//.test(relative.href) ? "its scheme" : "scheme and host"}.`,
			fix: `Write ${relative.url}; most generators do once they know the address of the site.`
		};
	}
});

// src/checks/page-canonical-variant.ts
var page_canonical_variant_default = defineCheck({
	id: "page-canonical-variant",
	title: "Warn about a canonical that spells the address in another way",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "With and without www, a final slash or https are different addresses to a machine. Medium keeps the one that you paste; where the page names another spelling, the two hints do not add up.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [
			{
				name: "The same spelling",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a/",
				html: "<head><link rel=\"canonical\" href=\"https://example.com/a/\"></head>"
			},
			{
				name: "Another page, which page-canonical-mismatch tells",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a/",
				html: "<head><link rel=\"canonical\" href=\"https://example.com/b/\"></head>"
			},
			{
				name: "The spelling that the address redirects to, which page-redirect tells",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><link rel=\"canonical\" href=\"https://example.com/a/\"></head>",
				page: {
					finalUrl: "https://example.com/a/",
					hops: [{
						status: 301,
						to: "https://example.com/a/"
					}]
				}
			}
		],
		fail: [{
			name: "Without the slash",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			html: "<head><link rel=\"canonical\" href=\"https://example.com/a\"></head>",
			says: ["The page names https://example.com/a as canonical; its address is https://example.com/a/."]
		}, {
			name: "With http",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			html: "<head><link rel=\"canonical\" href=\"http://example.com/a/\"></head>",
			says: ["The page names http://example.com/a/ as canonical; its address is https://example.com/a/."]
		}]
	},
	*run(subject) {
		const { canonical, live, url, finalUrl = url, hops = [], original, sitemap } = subject.page;
		if (live !== "pass" || canonical == null || original?.live === "fail") return;
		const expected = expectedCanonical(subject);
		if (!load_page_key().samePage(canonical, expected) || load_tell_error().sameAddress(canonical, expected)) return;
		if (load_tell_error().sameAddress(canonical, finalUrl) && hops.length > 0) return;
		yield {
			message: `The page names ${canonical} as canonical; its address is ${expected}.`,
			fix: `Make the two one: name ${expected} in the head of the page, or ${sitemap?.entry === expected ? "list the other spelling in the sitemap" : "let it redirect to the other spelling"}.`
		};
	}
});

// src/checks/page-date-missing.ts
var page_date_missing_default = defineCheck({
	id: "page-date-missing",
	title: "Warn about a page that does not tell machines when it came out",
	needs: "page",
	severity: "note",
	concerns: "medium",
	why: "People have seen Medium give an imported story the date of the original. Where the page does not tell it, the story has the day of the import, which also shows it to more readers; it is only good to know before.",
	evidence: ["https://indieweb.org/Medium", "https://schema.org/datePublished"],
	examples: {
		pass: [
			{
				name: "In Open Graph",
				file: "---\ntitle: A\ndate: 2026-10-05\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><meta property=\"article:published_time\" content=\"2026-10-05T08:00:00Z\"></head>"
			},
			{
				name: "In JSON-LD",
				file: "---\ntitle: A\ndate: 2026-10-05\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"BlogPosting\",\"datePublished\":\"2026-10-05\"}]}<\/script></head>"
			},
			{
				name: "In a time element",
				file: "---\ntitle: A\ndate: 2026-10-05\n---\nText.\n",
				url: "https://example.com/a",
				html: "<article><time datetime=\"2026-10-05\">5 October</time></article>"
			},
			{
				name: "The post has none itself",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<article>Text.</article>"
			}
		],
		fail: [{
			name: "Nowhere",
			file: "---\ntitle: A\ndate: 2026-10-05\n---\nText.\n",
			url: "https://example.com/a",
			html: "<article><p>5 October</p></article>",
			says: ["The page does not say for machines that it came out on 5 October."]
		}, {
			name: "Only when it was changed",
			file: "---\ntitle: A\ndate: 2025-10-05\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><meta property=\"article:modified_time\" content=\"2026-10-05\"></head>",
			says: ["The page does not say for machines that it came out on 5 October 2025."]
		}]
	},
	*run({ post, page: { live, date }, blog }) {
		const day = load_days().dayOf(post.date);
		if (live !== "pass" || date !== null || day === null) return;
		yield {
			message: `The page does not say for machines that it came out on ${load_days().sayDay(day, blog.today)}.`,
			fix: "Add `<meta property=\"article:published_time\">` or a `<time datetime>` element in the template, or leave it."
		};
	}
});

// src/checks/page-hreflang-incomplete.ts
var page_hreflang_incomplete_default = defineCheck({
	id: "page-hreflang-incomplete",
	title: "Require that a page with translations lists itself among them",
	needs: "page",
	severity: "note",
	concerns: "post",
	why: "Each version of a page has to list all versions, itself included, or search engines leave the list aside. Whether the others list this one in turn is not looked at: that would be a request for each language.",
	evidence: ["https://developers.google.com/search/docs/specialty/international/localized-versions"],
	examples: {
		pass: [{
			name: "It lists itself",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"alternate\" hreflang=\"en\" href=\"https://example.com/a\"><link rel=\"alternate\" hreflang=\"de\" href=\"https://example.com/de/a\"></head>"
		}, {
			name: "No translations; a feed is none",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed.xml\"></head>"
		}],
		fail: [{
			name: "Only the other one",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"alternate\" hreflang=\"de\" href=\"https://example.com/de/a\"></head>",
			says: ["The page lists its versions in de, and not itself."]
		}, {
			name: "Two others, and the front page for the rest",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><link rel=\"alternate\" hreflang=\"de\" href=\"https://example.com/de/a\"><link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.com/fr/a\"><link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.com/\"></head>",
			says: ["The page lists its versions in de, fr and x-default, and not itself."]
		}]
	},
	*run({ page: { live, alternates = [], url, finalUrl = url } }) {
		if (live !== "pass" || alternates.length === 0) return;
		if (alternates.some((other) => load_page_key().samePage(other.url, finalUrl))) return;
		const languages = [...new Set(alternates.map(({ language }) => language))];
		yield {
			message: `The page lists its versions in ${load_read_blog().sayList(languages)}, and not itself.`,
			fix: `Add \`<link rel="alternate" hreflang="…" href="${finalUrl}">\` to its head.`
		};
	}
});

// src/checks/page-image-lazy.ts
var page_image_lazy_default = defineCheck({
	id: "page-image-lazy",
	title: "Disallow pictures that only a script puts in place",
	needs: "page",
	severity: "warning",
	concerns: "medium",
	why: "An import, and the search for images, read the src of a picture. One that waits in data-src for a script comes as an empty frame. The attribute loading=\"lazy\" does the same without a script, and is fine.",
	evidence: ["https://developers.google.com/search/docs/appearance/google-images", "https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading"],
	examples: {
		pass: [{
			name: "Lazy by the browser",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<article><img loading=\"lazy\" src=\"/a.png\" data-src=\"/a-large.png\"></article>"
		}, {
			name: "With the picture for those without scripts beside it",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<article><p><img data-src=\"/a.png\"><noscript><img src=\"/a.png\"></noscript></p></article>"
		}],
		fail: [{
			name: "In data-src",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<article><img class=\"lazyload\" data-src=\"/a.png\"></article>",
			says: ["One picture of the page has no src of its own: a script puts it in place."]
		}, {
			name: "Behind a dot",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<article><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=\"/a.png\"><img data-srcset=\"/b.png 2x\"><img src=\"/c.png\"></article>",
			says: ["Two pictures of the page have no src of their own: a script puts them in place."]
		}]
	},
	*run({ page: { live, article } }) {
		const lazy = live === "pass" ? article?.images.filter((image) => image.lazy) ?? [] : [];
		if (lazy.length === 0) return;
		const has = load_read_blog().oneOrMany(lazy.length, "has no src of its own", "have no src of their own");
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(lazy.length, "picture"))} of the page ${has}: a script puts ${load_read_blog().oneOrMany(lazy.length, "it", "them")} in place.`,
			fix: `Write the ${load_read_blog().oneOrMany(lazy.length, "address into its src, with `loading=\"lazy\"`", "addresses into their src, with `loading=\"lazy\"`")}.`
		};
	}
});

// src/formats/import-gaps.ts
const fewestRuns = 6;
const here = .5;
function importGaps({ content }, { article, imported }) {
	if (article === void 0 || imported == null) return null;
	const [page, reader] = [load_share_in().runsOf(article.text), load_share_in().runsOf(imported.text)];
	const paragraphs = content.prose.filter((block) => isIn(block, page) && !isIn(block, reader));
	const there = onOneLine(article.code);
	const taken = onOneLine([...imported.code, imported.text]);
	return {
		paragraphs,
		code: load_walk().nodesIn(content).flatMap(({ type, value = "", position }) => {
			const [first = "", second = ""] = type === "code" ? value.split("\n").map(squeezed).filter(isTelling) : [];
			if (first === "" || !there.includes(first)) return [];
			const line = position?.start.line ?? 1;
			if (!taken.includes(first)) return [{
				line,
				fate: "missing"
			}];
			return second !== "" && isJoined(first, second, imported) ? [{
				line,
				fate: "joined"
			}] : [];
		})
	};
}
function isIn(block, runs) {
	return (load_share_in().shareIn([block], runs, fewestRuns) ?? 0) >= here;
}
function isJoined(first, second, { code }) {
	const withFirst = code.map((text) => text.split("\n").map(squeezed)).filter((lines) => lines.some((line) => line.includes(first)));
	return withFirst.length > 0 && withFirst.every((lines) => lines.some((line) => line.includes(first + second)));
}
function onOneLine(texts) {
	return texts.map(squeezed).join("\n");
}
function squeezed(text) {
	return text.replace(/\s+/g, "");
}
function isTelling(line) {
	return line.length >= 3;
}

// src/formats/is-behind.ts
const leastShare = .8;
const fewWords = 100;
const half = .5;
function isBehind(page, post) {
	return page.live === "fail" || showsOther(page, post, .8);
}
function showsOther(page, post, least) {
	return page.live === "pass" && (page.holds ?? 1) < least && !isEmpty(page, post);
}
function isEmpty({ live, holds, article }, { content }) {
	return live === "pass" && (holds ?? 1) < half && article !== void 0 && article.words < Math.min(fewWords, content.words * half);
}

// src/checks/page-import-gaps.ts
const first = "A partial index covers only the rows that a query asks for, so it stays small however many rows the table has.";
const second = "The planner takes it when the condition of the query implies that of the index, which it can only see when both are written alike.";
const rest = "We measured it on a table of forty million jobs, of which a few hundred were open at any time. The whole index took nine hundred megabytes and never fitted into memory beside the others; the partial one took less than one. Inserts became faster too, since a job that is born closed is never entered. What it costs is attention: a query that asks for open jobs in other words than the index does not find it, and nothing tells you so but the plan. We now keep the condition in one place, as a view, and every query goes through it.";
const post = `---\ntitle: A\n---\n${first}\n\n\`\`\`sql\ncreate index open_jobs\n  on jobs (id)\n\`\`\`\n\n${second}\n\n${rest}\n`;
var page_import_gaps_default = defineCheck({
	id: "page-import-gaps",
	title: "Warn about what a reader of the page leaves behind",
	needs: "page",
	severity: "warning",
	concerns: "medium",
	why: "An import takes the article out of the page, and what it takes for navigation or advertising stays behind. Medium’s own rules for that are not public: the reader view of Firefox stands in for them here. What it leaves behind, an import may well leave behind too.",
	evidence: ["https://github.com/mozilla/readability", "https://indieweb.org/Medium"],
	examples: {
		pass: [{
			name: "All of it is taken",
			file: post,
			url: "https://example.com/a",
			html: `<article><p>${first}</p><pre><code>create index open_jobs\n  on jobs (id)\n</code></pre><p>${second}</p><p>${rest}</p></article>`
		}, {
			name: "What the page itself does not show is told by page-stale-content",
			file: post,
			url: "https://example.com/a",
			html: `<article><p>${rest}</p></article>`
		}],
		fail: [{
			name: "A paragraph in a box that is named like an advertisement",
			file: post,
			url: "https://example.com/a",
			html: `<article><p>${first}</p><pre><code>create index open_jobs\n  on jobs (id)\n</code></pre><div class="sidebar ad-break"><p>${second}</p></div><p>${rest}</p></article>`,
			says: ["One paragraph is on the page, and a reader of it leaves it behind: “The planner takes it when the condition of the query implies that of the…”."]
		}, {
			name: "Lines of code that are elements, without line breaks between them",
			file: post,
			url: "https://example.com/a",
			html: `<article><p>${first}</p><pre><code><span class="line">create index open_jobs</span><span class="line">  on jobs (id)</span></code></pre><p>${second}</p><p>${rest}</p></article>`,
			says: ["One code block comes on one line, as a reader of the page takes it: line 6."]
		}]
	},
	*run({ post, page }) {
		if (page.live !== "pass" || isEmpty(page, post) || showsOther(page, post, .5)) return;
		if (page.imported === null && (page.holds ?? 0) > 0) {
			yield {
				message: "A reader of the page finds no article in it.",
				fix: "Put the text of the post into one `<article>` element, without navigation."
			};
			return;
		}
		const gaps = importGaps(post, page);
		if (gaps === null) return;
		if (gaps.paragraphs.length > 0) yield sayParagraphs(gaps.paragraphs);
		for (const fate of ["missing", "joined"]) {
			const some = gaps.code.filter((gap) => gap.fate === fate);
			if (some.length > 0) yield sayCode(some, fate);
		}
	}
});
function sayParagraphs(paragraphs) {
	const n = paragraphs.length;
	return {
		message: `${load_read_blog().capital(load_read_blog().sayCount(n, "paragraph"))} ${load_read_blog().oneOrMany(n, "is", "are")} on the page, and a reader of it leaves ${load_read_blog().oneOrMany(n, "it", "them")} behind: ${n === 1 ? "" : "the first is "}${load_say_lines().quoted(paragraphs[0] ?? "")}.`,
		fix: `Look for ${load_read_blog().oneOrMany(n, "it", "them")} after the import; in the template, text is best in plain elements within \`<article>\`.`
	};
}
function sayCode(gaps, fate) {
	const [n, lines] = [gaps.length, gaps.map(({ line }) => line)];
	const blocks = load_read_blog().capital(load_read_blog().sayCount(n, "code block"));
	const what = fate === "missing" ? load_read_blog().oneOrMany(n, "is left behind", "are left behind") : load_read_blog().oneOrMany(n, "comes on one line", "come on one line each");
	return {
		place: { line: lines[0] ?? 1 },
		message: `${blocks} ${what}, as a reader of the page takes ${load_read_blog().oneOrMany(n, "it", "them")}: ${load_say_lines().sayLines(lines)}.`,
		fix: `Look at ${load_read_blog().oneOrMany(n, "it", "them")} after the import, and paste ${load_read_blog().oneOrMany(n, "it", "them")} from the post; in the template, lines of code are best parted by line breaks.`
	};
}

// src/checks/page-moved.ts
var page_moved_default = defineCheck({
	id: "page-moved",
	title: "Require that the post is at its own address",
	needs: "page",
	severity: "error",
	concerns: "post",
	why: "The address that we work out for a post is the one that you would paste into Medium and share. Where it leads on to another page, the copy names an address as the original that only redirects, and every place that you share it to has the detour.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/301-redirects", "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	examples: {
		pass: [{
			name: "Only the slash differs",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				finalUrl: "https://example.com/a/",
				hops: [{
					status: 301,
					to: "https://example.com/a/"
				}]
			}
		}, {
			name: "It is there",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				finalUrl: "https://example.com/a",
				hops: []
			}
		}],
		fail: [{
			name: "The blog has dates in its addresses",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				finalUrl: "https://example.com/2026/10/a",
				hops: [{
					status: 301,
					to: "https://example.com/2026/10/a"
				}]
			},
			says: ["The address https://example.com/a leads on to https://example.com/2026/10/a."]
		}, {
			name: "It has moved to another host",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				finalUrl: "https://notes.example.org/a",
				hops: [{
					status: 302,
					to: "https://notes.example.org/a"
				}]
			},
			says: ["The address https://example.com/a leads on to https://notes.example.org/a."]
		}]
	},
	*run({ page: { url, live, finalUrl = url } }) {
		if (live !== "pass" || load_page_key().pageKey(url).toLowerCase() === load_page_key().pageKey(finalUrl).toLowerCase()) return;
		yield {
			message: `The address ${url} leads on to ${finalUrl}.`,
			fix: "Give the address at which it really is: site.url and site.permalink in .github/postrider.yml, or the permalink of the post."
		};
	}
});

// src/checks/page-noindex.ts
var page_noindex_default = defineCheck({
	id: "page-noindex",
	title: "Disallow noindex on the page of a post",
	needs: "page",
	severity: "error",
	concerns: "post",
	why: "A page with noindex stays out of search. If its copy on Medium names it as the original, neither of the two may be found.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag"],
	examples: {
		pass: [
			{
				name: "Open to search",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "pass",
					noindex: false
				}
			},
			{
				name: "Closed to another program",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><title>A</title></head>",
				headers: { "x-robots-tag": "otherbot: noindex, nofollow" }
			},
			{
				name: "Not looked at",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: { live: "pass" }
			}
		],
		fail: [
			{
				name: "Closed to search",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><meta name=\"robots\" content=\"noindex, follow\"></head>",
				says: ["The page https://example.com/a says noindex: it asks search engines to leave it out."]
			},
			{
				name: "Closed by a header",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><title>A</title></head>",
				headers: { "x-robots-tag": "googlebot: none" },
				says: ["The page https://example.com/a says noindex: it asks search engines to leave it out."]
			},
			{
				name: "Closed after a redirect",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "pass",
					finalUrl: "https://example.com/preview/a",
					noindex: true
				},
				says: ["The page https://example.com/preview/a says noindex: it asks search engines to leave it out."]
			}
		]
	},
	*run({ page }) {
		if (page.live !== "pass" || page.noindex !== true) return;
		yield {
			message: `The page ${page.finalUrl ?? page.url} says noindex: it asks search engines to leave it out.`,
			fix: "Remove noindex from its robots meta tag or X-Robots-Tag header."
		};
	}
});

// src/checks/page-not-in-sitemap.ts
var page_not_in_sitemap_default = defineCheck({
	id: "page-not-in-sitemap",
	title: "Warn about a post that the sitemap leaves out",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "A sitemap tells search engines which pages there are and which address of each counts. It is a weak hint, and a small blog is found without; one that lists other posts and not this one mostly has a reason worth knowing. Nothing is said of sites without a sitemap, nor of one that we could not read to its end.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/sitemaps/overview"],
	examples: {
		pass: [
			{
				name: "Listed",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: { sitemap: {
					from: "example.com/sitemap.xml",
					entry: "https://example.com/a"
				} }
			},
			{
				name: "No sitemap",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {}
			},
			{
				name: "Its original is elsewhere",
				file: "---\ntitle: A\ncanonical: https://example.org/a\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					canonical: "https://example.org/a",
					sitemap: {
						from: "example.com/sitemap.xml",
						entry: null
					}
				}
			}
		],
		fail: [{
			name: "Not listed",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: { sitemap: {
				from: "example.com/sitemap.xml",
				entry: null
			} },
			says: ["The sitemap example.com/sitemap.xml does not list https://example.com/a."]
		}, {
			name: "Not listed, of several files",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: { sitemap: {
				from: "a sitemap of example.com",
				entry: null
			} },
			says: ["No sitemap of example.com lists https://example.com/a."]
		}]
	},
	*run({ page }) {
		const { live, sitemap, noindex, canonical, url, finalUrl = url } = page;
		if (live !== "pass" || sitemap === void 0 || sitemap.entry !== null) return;
		if (!load_page_key().samePage(url, finalUrl)) return;
		if (noindex === true || canonical != null && new URL(canonical).host !== new URL(url).host) return;
		const [, several] = /^a (sitemap of .+)$/.exec(sitemap.from) ?? [];
		yield {
			message: several === void 0 ? `The sitemap ${sitemap.from} does not list ${finalUrl}.` : `No ${several} lists ${finalUrl}.`,
			fix: "Look for a setting that keeps it out, or for another address of the post in the sitemap."
		};
	}
});

// src/checks/page-not-live.ts
const text$1 = "Most sites answer a wrong address with one line and a joke. We looked at what readers did next on ours, and found that a search box with the words of the address already in it keeps half of them, while a list of the newest posts keeps hardly any. Here is how to build one in an afternoon, with nothing but a template and a static index.";
var page_not_live_default = defineCheck({
	id: "page-not-live",
	title: "Require that the page answers",
	needs: "page",
	severity: "note",
	concerns: "post",
	why: "Everything after this needs the page: search engines index it, Medium imports it, people open it. Only a clear no is a finding; a site that is slow, that turns us away, or whose certificate we cannot judge, is not. A page that says that it is not found is not there, whatever its status.",
	evidence: ["https://developers.google.com/search/docs/essentials/technical"],
	examples: {
		pass: [
			{
				name: "It answers",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "pass",
					status: 200
				}
			},
			{
				name: "A post on pages that are not found",
				file: `---\ntitle: A\n---\n${text$1}\n`,
				url: "https://example.com/a",
				html: `<title>404 pages that help</title><article><h1>404 pages that help</h1><p>${text$1}</p></article>`
			},
			{
				name: "It turned us away, which says nothing",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "inconclusive",
					status: 403,
					why: "it answered 403"
				}
			}
		],
		fail: [
			{
				name: "Not found",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "fail",
					status: 404
				},
				says: ["The page https://example.com/a is not live: it answers 404."]
			},
			{
				name: "Found, and it says that it is not",
				file: `---\ntitle: A\n---\n${text$1}\n`,
				url: "https://example.com/a",
				html: "<title>Page not found | Notes</title><h1>Oops</h1>",
				says: ["The page https://example.com/a is not live: it answers 200, and says “Page not found | Notes”."]
			},
			{
				name: "The front page in its place",
				file: `---\ntitle: A\n---\n${text$1}\n`,
				url: "https://example.com/a",
				html: "<title>Notes</title><h1>Notes</h1>",
				page: { finalUrl: "https://example.com/" },
				says: ["The page https://example.com/a is not live: it leads to the front page, https://example.com/."]
			},
			{
				name: "Something else than a page",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				page: {
					live: "fail",
					status: 200,
					why: "it answers with text/plain, not HTML"
				},
				says: ["The page https://example.com/a is not live: it answers with text/plain, not HTML."]
			}
		]
	},
	*run({ page }) {
		if (page.live !== "fail") return;
		const why = page.why ?? `it answers ${page.status}`;
		yield {
			message: `The page ${page.url} is not live: ${why.replace(/\.$/, "")}.`,
			fix: "Wait for the deployment, or correct the address in the settings of the site."
		};
	}
});

// src/checks/page-og-incomplete.ts
const wanted = [
	"og:title",
	"og:type",
	"og:url",
	"og:description",
	"og:image"
];
var page_og_incomplete_default = defineCheck({
	id: "page-og-incomplete",
	title: "Require the Open Graph fields that previews and imports read",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "Every place that you share the post to shows it by its Open Graph fields; without og:image it is a bare line. Two projects had “Import failed” on Medium until their pages had these fields, with og:type article.",
	evidence: ["https://ogp.me/", "https://github.com/austintoddj/canvas/pull/521"],
	examples: {
		pass: [{
			name: "All there",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><meta property=\"og:title\" content=\"A\"><meta property=\"og:type\" content=\"article\"><meta property=\"og:url\" content=\"https://example.com/a\"><meta property=\"og:description\" content=\"About A.\"><meta property=\"og:image\" content=\"https://example.com/a.png\"></head>"
		}, {
			name: "Not read",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {}
		}],
		fail: [
			{
				name: "No picture, and a page that says it is a site",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><meta property=\"og:title\" content=\"A\"><meta property=\"og:type\" content=\"website\"><meta property=\"og:url\" content=\"https://example.com/a\"><meta property=\"og:description\" content=\"About A.\"></head>",
				says: ["The page has no og:image; the og:type website and not article."]
			},
			{
				name: "A picture by its path",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><meta property=\"og:title\" content=\"A\"><meta property=\"og:type\" content=\"article\"><meta property=\"og:url\" content=\"https://example.com/a\"><meta property=\"og:description\" content=\"About A.\"><meta property=\"og:image\" content=\"/a.png\"></head>",
				says: ["The page has an og:image without scheme and host, /a.png."]
			},
			{
				name: "None",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/a",
				html: "<head><title>A</title></head>",
				says: ["The page has no og:title, og:type, og:url, og:description and og:image."]
			}
		]
	},
	*run({ page: { live, openGraph } }) {
		if (live !== "pass" || openGraph === void 0) return;
		const missing = wanted.filter((name) => openGraph[name] === void 0);
		const { "og:type": type, "og:image": image } = openGraph;
		const troubles = [
			...missing.length === 0 ? [] : [`no ${load_read_blog().sayList(missing)}`],
			...image === void 0 || /^https?:\/\//i.test(image) ? [] : [`an og:image without scheme and host, ${image}`],
			...type === void 0 || /^article\b/i.test(type) ? [] : [`the og:type ${type} and not article`]
		];
		if (troubles.length === 0) return;
		yield {
			message: `The page has ${troubles.join("; ")}.`,
			fix: "Let the template write it; the SEO plug-in of the generator writes all of these fields."
		};
	}
});

// src/checks/page-og-url-mismatch.ts
var page_og_url_mismatch_default = defineCheck({
	id: "page-og-url-mismatch",
	title: "Disallow an og:url that is another page",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "Places that show a preview count likes and shares for og:url, and link there. Where it is the front page, every post of the blog is one and the same to them.",
	evidence: ["https://ogp.me/", "https://developers.facebook.com/docs/sharing/webmasters/"],
	examples: {
		pass: [{
			name: "The address of the post",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			html: "<head><meta property=\"og:url\" content=\"https://example.com/a\"></head>"
		}, {
			name: "The original that the post declares",
			file: "---\ntitle: A\ncanonical: https://example.org/a\n---\nText.\n",
			url: "https://example.com/a/",
			html: "<head><link rel=\"canonical\" href=\"https://example.org/a\"><meta property=\"og:url\" content=\"https://example.org/a\"></head>"
		}],
		fail: [{
			name: "The front page",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			html: "<head><meta property=\"og:url\" content=\"https://example.com/\"></head>",
			says: ["The og:url of the page is https://example.com/; the post is at https://example.com/a/."]
		}, {
			name: "A server on a laptop",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			html: "<head><meta property=\"og:url\" content=\"http://localhost:1313/a/\"></head>",
			says: ["The og:url of the page is http://localhost:1313/a/; the post is at https://example.com/a/."]
		}]
	},
	*run(subject) {
		const { live, openGraph, url, finalUrl = url } = subject.page;
		const said = load_tell_error().parseUrl(openGraph?.["og:url"] ?? "", finalUrl)?.href;
		if (live !== "pass" || openGraph?.["og:url"] === void 0 || said === void 0) return;
		const expected = expectedCanonical(subject);
		if ([expected, finalUrl].some((own) => load_page_key().samePage(said, own)) || isDeclared(said, subject)) return;
		yield {
			message: `The og:url of the page is ${said}; the post is at ${expected}.`,
			fix: `Set og:url to ${expected} in the template.`
		};
	}
});

// src/checks/page-redirect.ts
var page_redirect_default = defineCheck({
	id: "page-redirect",
	title: "Warn about an address that redirects to another spelling of itself",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "A redirect from one spelling to the other (http, www, the final slash) tells search engines which one counts. It is best to use that one at once: in links, in the sitemap, and as the address that you paste into Medium.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"],
	offWhen: "Switch it off when the redirect is the host’s, and the settings cannot name the other spelling.",
	examples: {
		pass: [{
			name: "No redirect",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				finalUrl: "https://example.com/a",
				hops: []
			}
		}, {
			name: "Another page, which page-moved tells",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				finalUrl: "https://example.com/b",
				hops: [{
					status: 301,
					to: "https://example.com/b"
				}]
			}
		}],
		fail: [{
			name: "The slash",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: {
				finalUrl: "https://example.com/a/",
				hops: [{
					status: 301,
					to: "https://example.com/a/"
				}]
			},
			says: ["The address https://example.com/a redirects to https://example.com/a/."]
		}, {
			name: "One after the other",
			file: "---\ntitle: A\n---\nText.\n",
			url: "http://example.com/a",
			page: {
				finalUrl: "https://www.example.com/a/",
				hops: [
					{
						status: 301,
						to: "https://example.com/a"
					},
					{
						status: 302,
						to: "https://www.example.com/a"
					},
					{
						status: 301,
						to: "https://www.example.com/a/"
					}
				]
			},
			says: ["The address http://example.com/a redirects to https://www.example.com/a/, by three redirects: https://example.com/a, https://www.example.com/a, https://www.example.com/a/."]
		}]
	},
	*run({ page }) {
		const { url, live, finalUrl = url, hops = [] } = page;
		if (live !== "pass" || hops.length === 0 || !isSpelling(page)) return;
		yield {
			message: `The address ${url} redirects to ${finalUrl}${sayChain(hops)}.`,
			fix: `Use ${finalUrl} in the settings of the site, in links and in the sitemap.`
		};
	}
});
function isSpelling({ url, finalUrl = url }) {
	return load_page_key().pageKey(url).toLowerCase() === load_page_key().pageKey(finalUrl).toLowerCase();
}
function sayChain(hops) {
	if (hops.length === 1) return "";
	return `, by ${load_read_blog().sayNumber(hops.length)} redirects: ${hops.map(({ to }) => to).join(", ")}`;
}

// src/checks/page-robots-blocked.ts
var page_robots_blocked_default = defineCheck({
	id: "page-robots-blocked",
	title: "Disallow a robots.txt that keeps Google from a post",
	needs: "page",
	severity: "error",
	concerns: "post",
	why: "Google does not read what robots.txt keeps it from: neither the text nor the canonical. Of two copies it then knows only the one on Medium.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/robots/intro", "https://www.rfc-editor.org/rfc/rfc9309"],
	examples: {
		pass: [{
			name: "Open",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: { crawlable: "pass" }
		}, {
			name: "robots.txt did not answer",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: { crawlable: "inconclusive" }
		}],
		fail: [{
			name: "Closed",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a",
			page: { crawlable: "fail" },
			says: ["The file https://example.com/robots.txt keeps Googlebot from https://example.com/a."]
		}, {
			name: "A folder for drafts",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/preview/a",
			page: {
				crawlable: "fail",
				finalUrl: "https://example.com/preview/a"
			},
			says: ["The file https://example.com/robots.txt keeps Googlebot from https://example.com/preview/a."]
		}]
	},
	*run({ page: { live, crawlable, url, finalUrl = url } }) {
		if (live !== "pass" || crawlable !== "fail") return;
		yield {
			message: `The file ${new URL("/robots.txt", finalUrl).href} keeps Googlebot from ${finalUrl}.`,
			fix: "Take the Disallow line that matches it out of robots.txt, or allow the address in a line of its own."
		};
	}
});

// src/checks/page-sitemap-variant.ts
var page_sitemap_variant_default = defineCheck({
	id: "page-sitemap-variant",
	title: "Warn about a sitemap that spells the address in another way",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "Every address in a sitemap is taken as a wish for a canonical. Where it lists http, www or another final slash than the page itself names, the site says two things at once.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls", "https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap"],
	examples: {
		pass: [{
			name: "The same spelling",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			page: {
				canonical: "https://example.com/a/",
				sitemap: {
					from: "example.com/sitemap.xml",
					entry: "https://example.com/a/"
				}
			}
		}, {
			name: "Not listed, which page-not-in-sitemap tells",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			page: {
				canonical: "https://example.com/a/",
				sitemap: {
					from: "example.com/sitemap.xml",
					entry: null
				}
			}
		}],
		fail: [{
			name: "With http",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			page: {
				canonical: "https://example.com/a/",
				sitemap: {
					from: "example.com/sitemap.xml",
					entry: "http://example.com/a/"
				}
			},
			says: ["The sitemap example.com/sitemap.xml lists http://example.com/a/; the page names https://example.com/a/."]
		}, {
			name: "Without the slash, of a page that names no canonical",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/a/",
			page: {
				canonical: null,
				finalUrl: "https://example.com/a/",
				sitemap: {
					from: "example.com/sitemap.xml",
					entry: "https://example.com/a"
				}
			},
			says: ["The sitemap example.com/sitemap.xml lists https://example.com/a; the page is https://example.com/a/."]
		}]
	},
	*run({ address, page }) {
		const { live, sitemap, canonical, url, finalUrl = url } = page;
		const entry = sitemap?.entry ?? null;
		if (live !== "pass" || entry === null || sitemap === void 0) return;
		if (address.url !== null && load_tell_error().sameAddress(entry, address.url)) return;
		const own = canonical ?? finalUrl;
		if (load_tell_error().sameAddress(entry, own)) return;
		yield {
			message: `${sayFrom(sitemap.from)} lists ${entry}; the page ${canonical == null ? "is" : "names"} ${own}.`,
			fix: "Give the site one address in its settings, and build again."
		};
	}
});
function sayFrom(from) {
	return /^a sitemap of /.test(from) ? load_read_blog().capital(from) : `The sitemap ${from}`;
}

// src/checks/page-stale-content.ts
const now = "A partial index covers only the rows that a query asks for, so it stays small however many rows the table has. The planner takes it when the condition of the query implies that of the index, which it can only see when both are written alike. We measured it on a table of forty million jobs.";
const before = "This post is not finished. It will be about indexes in databases, about what they cost when rows are written, and about the question which of them a team can do without. Until then there is a list of talks that I gave on the matter last year, with slides, and a form for questions that you would like to see answered here.";
var page_stale_content_default = defineCheck({
	id: "page-stale-content",
	title: "Require that the page shows the post as it is in the repository",
	needs: "page",
	severity: "warning",
	concerns: "post",
	why: "Medium’s import takes what the page shows at that moment, once; there is no second time for the same copy. Right after a push the deployment may lag behind; when it stays so, it has failed, or the page is made from something else. Runs of five words are compared, so that layout, captions and code make no difference; a share of 0.8 is a habit, not a law.",
	evidence: ["https://doi.org/10.1109/SEQUEN.1997.666900"],
	options: { share: {
		default: leastShare,
		says: "How much of the text of the post must be on the page, 0 to 1"
	} },
	offWhen: "Switch it off when a program writes most of the text, so that the file and the page never agree.",
	examples: {
		pass: [
			{
				name: "The same text in other clothes",
				file: `---\ntitle: A\n---\n${now}\n`,
				url: "https://example.com/a",
				html: `<nav>Home</nav><article><h1>A</h1><p>${now.replace("forty million", "<b>forty million</b>")}</p></article>`
			},
			{
				name: "A post too short to tell",
				file: "---\ntitle: A\n---\nThree words only.\n",
				url: "https://example.com/a",
				html: `<article><p>${before}</p></article>`
			},
			{
				name: "No text at all, which page-text-missing tells",
				file: `---\ntitle: A\n---\n${now}\n`,
				url: "https://example.com/a",
				html: "<div id=\"root\"></div><script src=\"/app.js\"><\/script>"
			}
		],
		fail: [{
			name: "The version before",
			file: `---\ntitle: A\n---\n${now}\n`,
			url: "https://example.com/a",
			html: `<article><h1>A</h1><p>${before}</p></article>`,
			says: ["The page shows another text than the post: hardly anything of it is there."]
		}, {
			name: "Half of it is new",
			file: `---\ntitle: A\n---\n${now}\n\n${before}\n`,
			url: "https://example.com/a",
			html: `<article><h1>A</h1><p>${before}</p></article>`,
			says: ["The page shows another text than the post: about half of it is there."]
		}]
	},
	*run({ post, page }, { share }) {
		if (!showsOther(page, post, share)) return;
		yield {
			message: `The page shows another text than the post: ${sayShare(page.holds ?? 0)} is there.`,
			fix: "Wait for the deployment; if it stays so, look at its log, and whether a script brings the text."
		};
	}
});
function sayShare(share) {
	if (share < .2) return "hardly anything of it";
	if (share < .4) return "about a third of it";
	return share < .6 ? "about half of it" : "most of it, and not all,";
}

// src/checks/page-text-missing.ts
const text = "A partial index covers only the rows that a query asks for, so it stays small however many rows the table has. The planner takes it when the condition of the query implies that of the index, which it can only see when both are written alike. We measured it on a table of forty million jobs.";
var page_text_missing_default = defineCheck({
	id: "page-text-missing",
	title: "Require the text of the post in the HTML of its page",
	needs: "page",
	severity: "error",
	concerns: "medium",
	why: "An import reads the HTML as it comes and runs no scripts: of a page that a script fills it takes an empty one. Google does run scripts, later and not always; many other readers never do.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics"],
	examples: {
		pass: [{
			name: "It is in the HTML",
			file: `---\ntitle: A\n---\n${text}\n`,
			url: "https://example.com/a",
			html: `<div id="root"><article><p>${text}</p></article></div><script src="/app.js"><\/script>`
		}, {
			name: "A post too short to tell",
			file: "---\ntitle: A\n---\nThree words only.\n",
			url: "https://example.com/a",
			html: "<div id=\"root\"></div>"
		}],
		fail: [{
			name: "A script brings it",
			file: `---\ntitle: A\n---\n${text}\n`,
			url: "https://example.com/a",
			html: "<div id=\"root\"></div><script src=\"/app.js\"><\/script>",
			says: ["Without scripts the page has no words; the post has 57."]
		}, {
			name: "The text lies in a script, for a script",
			file: `---\ntitle: A\n---\n${text}\n`,
			url: "https://example.com/a",
			html: `<main>Loading the post</main><script type="application/json">{"body":"${text}"}<\/script>`,
			says: ["Without scripts the page has three words; the post has 57."]
		}]
	},
	*run({ post, page }) {
		if (!isEmpty(page, post)) return;
		yield {
			message: `Without scripts the page has ${load_read_blog().sayCount(page.article?.words ?? 0, "word")}; the post has ${load_read_blog().sayNumber(post.content.words)}.`,
			fix: "Let the generator write the text into the HTML (static or server rendering); until then, paste the post into Medium and set the canonical by hand."
		};
	}
});

// src/checks/page-title-suffix.ts
var page_title_suffix_default = defineCheck({
	id: "page-title-suffix",
	title: "Warn about the name of the site behind the title that is imported",
	needs: "page",
	severity: "note",
	concerns: "medium",
	why: "An import takes the title for machines, og:title before the title element. A name of the site in it lands in the title of the story.",
	evidence: ["https://indieweb.org/Medium", "https://ogp.me/"],
	examples: {
		pass: [{
			name: "The plain title in og:title",
			file: "---\ntitle: Partial indexes\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><title>Partial indexes | Notes</title><meta property=\"og:title\" content=\"Partial indexes\"></head>"
		}, {
			name: "Another title, made on purpose",
			file: "---\ntitle: Partial indexes\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><title>How a partial index stays small</title></head>"
		}],
		fail: [{
			name: "In og:title",
			file: "---\ntitle: Partial indexes\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><meta property=\"og:title\" content=\"Partial indexes | Notes of a database\"></head>",
			says: ["The title to import is “Partial indexes | Notes of a database”."]
		}, {
			name: "In the title element, where there is no og:title",
			file: "---\ntitle: Partial indexes\n---\nText.\n",
			url: "https://example.com/a",
			html: "<head><title>Partial indexes - Notes</title></head>",
			says: ["The title to import is “Partial indexes - Notes”."]
		}]
	},
	*run({ post, page: { live, openGraph = {}, title = "" } }) {
		const said = (openGraph["og:title"] ?? title).replace(/\s+/g, " ").trim();
		if (live !== "pass" || !said.startsWith(post.title)) return;
		if (!/^\s*[|–—·•:»-]\s*\S/.test(said.slice(post.title.length))) return;
		yield {
			message: `The title to import is ${load_say_lines().quoted(said)}.`,
			fix: `Set og:title to ${load_say_lines().quoted(post.title)}, or correct the title after the import.`
		};
	}
});

// src/checks/address-path.ts
function addressPath({ url }) {
	const path = url === null ? void 0 : load_tell_error().parseUrl(url)?.pathname;
	return path === void 0 ? null : load_tell_error().unescaped(path);
}

// src/checks/slug-case.ts
const upper = /\p{Lu}/u;
var slug_case_default = defineCheck({
	id: "slug-case",
	title: "Warn about capitals in an address where other posts have none",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "The path of an address tells capitals from small letters: on most hosts “/Batching” and “/batching” are two pages, and people type the second. Nothing is said where the blog writes capitals in a tenth of its addresses or more.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/url-structure", "https://datatracker.ietf.org/doc/html/rfc3986#section-6.2.2.1"],
	examples: {
		pass: [
			{
				name: "Small letters",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/batching"
			},
			{
				name: "A blog that writes capitals",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/Batching",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/Rust"
				}]
			},
			{
				name: "Escapes are no capitals",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/caf%C3%A9"
			}
		],
		fail: [
			{
				name: "A capital",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/Batching",
				says: ["The address of the post holds capitals, “/Batching”."]
			},
			{
				name: "Capitals where other posts have none",
				file: "---\ntitle: A\nslug: TLS-keys\n---\nText.\n",
				url: "https://example.com/TLS-keys",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/b"
				}],
				says: ["The address of the post holds capitals, “/TLS-keys”; that of the other post holds none."]
			},
			{
				name: "Capitals that one other post has",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/TLS-keys",
				others: ["Rust", ..."bcdefghijkl"].map((name) => ({
					path: `posts/${name}.md`,
					file: `---\ntitle: ${name}\n---\nText.\n`,
					url: `https://example.com/${name}`
				})),
				says: ["The address of the post holds capitals, “/TLS-keys”; only one of the other twelve does."]
			}
		]
	},
	*run({ post, address, blog }) {
		const path = addressPath(address);
		if (path === null || !upper.test(path)) return;
		const { capitals, all } = counts(blog);
		if ((capitals - 1) * 10 >= all - 1 && all > 1) return;
		yield {
			message: `The address of the post holds capitals, ${load_say_lines().quoted(path)}${elsewhere(capitals - 1, all - 1)}.`,
			fix: "Write it in small letters while the post is not out. If it is, leave it, or redirect the old address.",
			place: fieldPlace(post, [
				"slug",
				"permalink",
				"url",
				"path"
			])
		};
	}
});
const counts = perBlog((blog) => {
	const paths = blog.posts.map(({ address }) => addressPath(address)).filter((path) => path !== null);
	return {
		capitals: paths.filter((path) => upper.test(path)).length,
		all: paths.length
	};
});
function elsewhere(capitals, others) {
	if (others === 0) return "";
	if (others === 1) return "; that of the other post holds none";
	return `; ${capitals === 0 ? "none" : `only ${load_read_blog().sayNumber(capitals)}`} of the other ${load_read_blog().sayNumber(others)} ${capitals > 1 ? "do" : "does"}`;
}

// src/checks/slug-duplicate.ts
var slug_duplicate_default = defineCheck({
	id: "slug-duplicate",
	title: "Disallow one address for two posts",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "Where two files make one address, a generator stops, or the page that is written last replaces the other. Only addresses that settings and files leave no doubt about are compared.",
	evidence: ["https://www.11ty.dev/docs/permalinks/", "https://docusaurus.io/docs/api/docusaurus-config#onDuplicateRoutes"],
	examples: {
		pass: [
			{
				name: "Each its own",
				file: "---\ntitle: A\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "The other one is a draft",
				file: "---\ntitle: A\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndraft: true\n---\nText.\n",
					url: "https://example.com/post"
				}]
			},
			{
				name: "A canonical that is copied: another check says so",
				file: "---\ntitle: A\ncanonical: https://example.com/post\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/post"
				}]
			},
			{
				name: "This one is a draft",
				file: "---\ntitle: A\ndraft: true\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/post"
				}]
			},
			{
				name: "Two languages, which a host of each may keep apart",
				path: "posts/de/post.md",
				file: "---\ntitle: A\n---\nText.\n",
				others: [{
					path: "posts/en/post.md",
					file: "---\ntitle: B\n---\nText.\n",
					url: "https://example.com/post"
				}]
			}
		],
		fail: [{
			name: "A slug that was copied",
			file: "---\ntitle: A\nslug: post\n---\nText.\n",
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\nslug: post\n---\nText.\n",
				url: "https://example.com/post"
			}],
			says: ["The address “https://example.com/post” is also that of posts/b.md."]
		}, {
			name: "A file and a folder of one name",
			file: "---\ntitle: A\n---\nText.\n",
			others: [{
				path: "posts/post/index.md",
				file: "---\ntitle: B\n---\nText.\n",
				url: "https://example.com/post/"
			}],
			says: ["The address “https://example.com/post” is also that of posts/post/index.md."]
		}]
	},
	*run({ post, address, blog }) {
		const { url } = address;
		if (url === null) return;
		const same = byAddress(blog).get(load_page_key().pageKey(url)) ?? [];
		if (!same.some(({ path }) => path === post.path)) return;
		const other = same.find((one) => one.path !== post.path && !areTranslations$1(one, post));
		if (other === void 0) return;
		yield {
			message: `The address ${load_say_lines().quoted(url)} is also that of ${other.path}.`,
			fix: "Give one of the two another `slug`, or another file name.",
			place: fieldPlace(post, [
				"slug",
				"permalink",
				"url",
				"path"
			])
		};
	}
});
const byAddress = perBlog((blog) => {
	const posts = /* @__PURE__ */ new Map();
	for (const { post, address } of blog.posts) {
		if (!post.published || post.canonical !== void 0) continue;
		if (address.url === null || !address.certain) continue;
		const key = load_page_key().pageKey(address.url);
		posts.set(key, [...posts.get(key) ?? [], post]);
	}
	return posts;
});

// src/checks/slug-long.ts
var slug_long_default = defineCheck({
	id: "slug-long",
	title: "Warn about very long addresses",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "A long address is cut in chats, wraps in mails and is hard to read out. No search engine documents a limit; 100 characters for the last part are a habit.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/url-structure"],
	options: { most: {
		default: 100,
		says: "The most characters of the last part of an address.",
		least: 1
	} },
	examples: {
		pass: [{
			name: "A long path of short parts",
			file: "---\ntitle: A\n---\nText.\n",
			url: `https://example.com/${"archive/".repeat(15)}batching/`
		}, {
			name: "A blog that allows more",
			file: "---\ntitle: A\n---\nText.\n",
			url: `https://example.com/${"batching-".repeat(12)}x`,
			options: { most: 120 }
		}],
		fail: [{
			name: "A whole sentence",
			file: "---\ntitle: A\n---\nText.\n",
			url: `https://example.com/blog/${"batching-".repeat(12)}x/`,
			says: ["The address of the post ends in a part of 109 characters, “batching-batching-batching-batching-bat…”."]
		}, {
			name: "One more than a blog allows",
			file: "---\ntitle: A\n---\nText.\n",
			url: "https://example.com/blog/batching-writes.html",
			options: { most: 19 },
			says: ["The address of the post ends in a part of 20 characters, “batching-writes.html”."]
		}]
	},
	*run({ post, address }, { most }) {
		const last = addressPath(address)?.replace(/\/+$/, "").split("/").at(-1) ?? "";
		const length = [...last].length;
		if (length <= most) return;
		yield {
			message: `The address of the post ends in a part of ${length} characters, ${load_say_lines().quoted(last, 40)}.`,
			fix: "Set a short `slug` while the post is not out. If it is, leave it.",
			place: fieldPlace(post, [
				"slug",
				"permalink",
				"url",
				"path"
			])
		};
	}
});

// src/checks/slug-unsafe.ts
const unsafe = /[\s"'`<>()[\]{}|\\^%?#&+]/gu;
var slug_unsafe_default = defineCheck({
	id: "slug-unsafe",
	title: "Disallow addresses with spaces and signs",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "A space or a sign such as “+” or “(” in an address is written in several ways, breaks where people paste it, and makes each way a page of its own. Letters of any alphabet are fine.",
	evidence: ["https://developers.google.com/search/docs/crawling-indexing/url-structure", "https://datatracker.ietf.org/doc/html/rfc3986#section-2"],
	examples: {
		pass: [
			{
				name: "Letters, digits and hyphens",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/blog/batching-2/"
			},
			{
				name: "Letters of another alphabet",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/blog/%E6%89%B9%E9%87%8F/"
			},
			{
				name: "A slug that the generator mends",
				file: "---\ntitle: A\nslug: How we batch\n---\nText.\n",
				url: "https://example.com/how-we-batch/"
			}
		],
		fail: [
			{
				name: "A space",
				file: "---\ntitle: A\nslug: how we batch\n---\nText.\n",
				url: "https://example.com/how%20we%20batch/",
				says: ["The address of the post holds a space: “/how we batch/”."]
			},
			{
				name: "Two signs",
				path: "posts/es2015+(draft).md",
				file: "---\ntitle: A\n---\nText.\n",
				url: "https://example.com/es2015+(draft)",
				says: ["The address of the post holds “+”, “(” and “)”: “/es2015+(draft)”."]
			},
			{
				name: "An address that is not known, by its slug",
				file: "---\ntitle: A\nslug: c# and go\n---\nText.\n",
				url: null,
				says: ["The slug of the post holds “#” and a space: “c# and go”."]
			}
		]
	},
	*run(subject) {
		const found = unsafeIn(subject);
		if (found === null) return;
		const { post } = subject;
		yield {
			message: `The ${found.what} of the post holds ${found.signs}: ${load_say_lines().quoted(found.text)}.`,
			fix: `Write \`slug: ${safe(found.text)}\`, or rename the file. If the post is out already, redirect the old address.`,
			place: fieldPlace(post, [
				"slug",
				"permalink",
				"url",
				"path"
			])
		};
	}
});
function unsafeIn({ post, address }) {
	const path = addressPath(address);
	const text = path ?? post.slug;
	const signs = [...new Set(text?.match(unsafe))].map((sign) => sign.trim() === "" ? "a space" : load_say_lines().quoted(sign));
	if (text === void 0 || signs.length === 0) return null;
	return {
		what: path === null ? "slug" : "address",
		text,
		signs: load_read_blog().sayList(signs)
	};
}
function safe(text) {
	return text.replace(/\/+$/, "").split("/").at(-1).toLowerCase().replace(/[^\p{L}\p{N}._~]+/gu, "-").replace(/^-+|-+$/g, "");
}

// src/checks/social-image-shared.ts
var social_image_shared_default = defineCheck({
	id: "social-image-shared",
	title: "Warn about one cover on many posts",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "The cover is what people see of a post where it is shared. One picture for many posts tells them apart no longer, and Google asks for images that belong to the page rather than a logo. Five posts are a habit; the newest of them tells it for all.",
	evidence: ["https://developers.google.com/search/docs/appearance/google-images"],
	options: { posts: {
		default: 5,
		says: "Posts with one cover, from which on it is told.",
		least: 2
	} },
	examples: {
		pass: [
			{
				name: "A cover of its own",
				file: "---\ntitle: A\ncover: /img/a.png\n---\nText.\n"
			},
			{
				name: "Two posts with one cover",
				file: "---\ntitle: A\ncover: /img/a.png\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ncover: /img/a.png\n---\nText.\n",
					url: "https://example.com/b"
				}]
			},
			{
				name: "Files of one name beside their posts",
				path: "posts/c/index.md",
				file: "---\ntitle: A\ncover: ./cover.png\n---\nText.\n",
				options: { posts: 2 },
				others: [{
					path: "posts/b/index.md",
					file: "---\ntitle: B\ncover: ./cover.png\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [{
			name: "More than a blog allows",
			file: "---\ntitle: A\ncover: /img/a.png\n---\nText.\n",
			options: { posts: 2 },
			others: [{
				path: "posts/b.md",
				file: "---\ntitle: B\ncover: /img/a.png\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["The cover “/img/a.png” is that of two posts."]
		}, {
			name: "Five posts",
			file: "---\ntitle: A\ndate: 2026-06-30\nimage: /img/a.png\n---\nText.\n",
			others: [
				"b",
				"c",
				"d",
				"e"
			].map((name) => ({
				path: `posts/${name}.md`,
				file: `---\ntitle: ${name}\ndate: 2026-05-02\ncover: /img/a.png\n---\nText.\n`,
				url: `https://example.com/${name}`
			})),
			says: ["The cover “/img/a.png” is that of five posts."]
		}]
	},
	*run({ post, blog }, { posts }) {
		if (post.cover === void 0) return;
		const same = byCover(blog).get(coverKey(post) ?? "") ?? [];
		if (same.length < posts || same.at(-1)?.path !== post.path) return;
		yield {
			message: `The cover ${load_say_lines().quoted(post.cover)} is that of ${load_read_blog().sayNumber(same.length)} posts.`,
			fix: "Give the post a picture of its own, a diagram or a screenshot from it for instance.",
			place: fieldPlace(post, ["cover", "image"], post.cover)
		};
	}
});
const byCover = groupPosts(coverKey);
function coverKey({ cover, path }) {
	return cover?.startsWith(".") === true ? load_path().joinPath(load_path().folderOf(path), cover) : cover;
}

// src/checks/silence.ts
var import_fastest_levenshtein = load_read_blog().require_fastest_levenshtein();
const word = "postrider-disable-next-line";
const comment = new RegExp(`(?:<!--|\\{/\\*)\\s*${word}\\s+(.*?)(?:\\s--\\s.*?)?\\s*(?:-->|\\*/\\})`);
function silenceIn(post) {
	const ignored = ignoredIn(post);
	const top = post.frontmatter.places.postrider?.line ?? 1;
	const found = post.body.includes(word) ? commentsIn(post) : [];
	const lines = /* @__PURE__ */ new Map();
	for (const { id, covers } of found) lines.set(id, (lines.get(id) ?? /* @__PURE__ */ new Set()).add(covers));
	return {
		everywhere: new Set(ignored),
		lines,
		named: [...ignored.map((id) => ({
			id,
			line: top
		})), ...found]
	};
}
function ignoredIn({ frontmatter }) {
	const own = frontmatter.values.postrider;
	return [typeof own === "object" && own !== null && "ignore" in own ? own.ignore : void 0].flat().filter((id) => typeof id === "string");
}
function commentsIn(post) {
	const code = codeLines(post.content.tree);
	const lines = post.body.split("\n");
	return lines.flatMap((text, at) => {
		const line = at + post.bodyLine;
		const names = code.has(line) ? void 0 : comment.exec(text)?.[1];
		if (names === void 0) return [];
		const next = lines.findIndex((other, index) => index > at && other.trim() !== "");
		const covers = next < 0 ? line : next + post.bodyLine;
		return names.split(/[\s,]+/).filter((id) => id !== "").map((id) => ({
			id,
			line,
			covers
		}));
	});
}
function codeLines(tree) {
	const lines = /* @__PURE__ */ new Set();
	for (const { type, position } of load_walk().walk(tree)) {
		if (type !== "code" || position === void 0) continue;
		for (let line = position.start.line; line <= position.end.line; line += 1) lines.add(line);
	}
	return lines;
}
function withoutLines(post, lines) {
	let content;
	return Object.defineProperties({}, {
		...Object.getOwnPropertyDescriptors(post),
		content: {
			enumerable: true,
			get: () => content ??= hide(post.content, lines)
		}
	});
}
function hide(content, lines) {
	const stays = ({ line }) => !lines.has(line);
	return {
		...content,
		tree: hideNodes(content.tree, lines),
		headings: content.headings.filter(stays),
		links: content.links.filter(stays),
		images: content.images.filter(stays)
	};
}
function hideNodes(node, lines) {
	if (node.children === void 0) return node;
	const children = node.children.filter(({ position }) => position === void 0 || !lines.has(position.start.line)).map((child) => hideNodes(child, lines));
	return {
		...node,
		children
	};
}

// src/checks/suppression-unknown.ts
var suppression_unknown_default = defineCheck({
	id: "suppression-unknown",
	title: "Require that a silenced check exists",
	needs: "post",
	severity: "warning",
	concerns: "post",
	why: "A name that is no check silences nothing, and nobody notices: the finding stays, or comes back after the name was mistyped.",
	evidence: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
	examples: {
		pass: [
			{
				name: "A check in the frontmatter, another one for a line",
				file: "---\ntitle: A\npostrider: { ignore: [title-length] }\n---\n<!-- postrider-disable-next-line link-generic-text -- a quotation -->\nText.\n"
			},
			{
				name: "A comment that is shown as an example",
				file: "---\ntitle: A\n---\n```html\n<!-- postrider-disable-next-line no-such-check -->\n```\n"
			},
			{
				name: "Nothing is silenced",
				file: "---\ntitle: A\n---\nText.\n"
			}
		],
		fail: [
			{
				name: "A name with a slip",
				file: "---\ntitle: A\npostrider: { ignore: [title-lenght] }\n---\nText.\n",
				says: ["“title-lenght” is no check, so nothing is silenced by it."]
			},
			{
				name: "Two names for a line, one of them unknown",
				file: "---\ntitle: A\n---\n<!-- postrider-disable-next-line title-length, no-such-check -->\nText.\n",
				says: ["“no-such-check” is no check, so nothing is silenced by it."]
			},
			{
				name: "A key with a slip",
				file: "---\ntitle: A\npostrider: { ignroe: [title-length] }\n---\nText.\n",
				says: ["“ignroe” below “postrider” says nothing, so nothing is silenced by it."]
			}
		]
	},
	*run({ post, blog }) {
		const own = post.frontmatter.values.postrider;
		const keys = typeof own === "object" && own !== null ? Object.keys(own) : [];
		for (const key of keys.filter((name) => name !== "ignore")) yield {
			message: `${load_say_lines().quoted(key)} below “postrider” says nothing, so nothing is silenced by it.`,
			fix: "Write “ignore”, with a list of checks, or delete it.",
			place: {
				line: post.frontmatter.places.postrider?.line ?? 1,
				column: 1
			}
		};
		const unknown = silenceIn(post).named.filter(({ id }) => !blog.checkIds.includes(id));
		for (const { id, line } of unknown) yield {
			message: `${load_say_lines().quoted(id)} is no check, so nothing is silenced by it.`,
			fix: `Write “${(0, import_fastest_levenshtein.closest)(id, [...blog.checkIds])}” if you mean that one, or delete the name.`,
			place: {
				line,
				column: 1
			}
		};
	}
});

// src/checks/tags-count.ts
const most$2 = 5;
const gap = fieldGap({
	no: "no tags",
	some: "tags",
	pronoun: "some"
}, ({ tags }) => tags.length > 0);
var tags_count_default = defineCheck({
	id: "tags-count",
	title: "Require one to five tags",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "Medium shows a story to readers by its topics: up to five tags when you publish by hand. The first five of the post are proposed, so their order counts. Without any, the topics are left to you at that moment. Where most posts of a blog have none, the newest one tells it for all.",
	evidence: ["https://policy.medium.com/member-content-guidelines-e81e2e345294", "https://github.com/Medium/medium-api-docs"],
	examples: {
		pass: [
			{
				name: "Three",
				file: "---\ntitle: A\ntags: [databases, go, caching]\n---\nText.\n"
			},
			{
				name: "Five",
				file: "---\ntitle: A\ntags: [databases, go, caching, queues, load]\n---\nText.\n"
			},
			{
				name: "None, as most of the blog: its newest post tells it",
				file: "---\ntitle: A\ndate: 2026-05-02\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndate: 2026-06-30\n---\nText.\n",
					url: "https://example.com/b"
				}]
			}
		],
		fail: [
			{
				name: "Six",
				file: "---\ntitle: A\ntags: [databases, go, caching, queues, load, batches]\n---\nText.\n",
				says: ["Six tags; Medium takes five, so “batches” is left out."]
			},
			{
				name: "None",
				file: "---\ntitle: A\n---\nText.\n",
				says: ["The post has no tags."]
			},
			{
				name: "None, where other posts have some",
				file: "---\ntitle: A\ndate: 2026-05-02\n---\nText.\n",
				others: [{
					path: "posts/b.md",
					file: "---\ntitle: B\ndate: 2026-06-30\ntags: [databases]\n---\nText.\n",
					url: "https://example.com/b"
				}],
				says: ["The post has no tags; the other one has some."]
			}
		]
	},
	*run(subject) {
		const { post } = subject;
		const { tags } = post;
		const message = fieldsUnread(post) ? null : gap(subject);
		if (message !== null) yield {
			message,
			fix: "Add one to five, the most telling first: `tags: [databases, caching]`.",
			place: fieldPlace(post, ["tags"])
		};
		else if (tags.length > most$2) {
			const lost = lostOf(tags.slice(most$2));
			yield {
				message: `${load_read_blog().capital(load_read_blog().sayCount(tags.length, "tag"))}; Medium takes five, so ${lost} ${tags.length === 6 ? "is" : "are"} left out.`,
				fix: "Put the five that matter most first.",
				place: fieldPlace(post, [
					"tags",
					"categories",
					"keywords"
				])
			};
		}
	}
});
function lostOf(tags) {
	const named = tags.slice(0, tags.length > 4 ? 3 : 4).map((tag) => load_say_lines().quoted(tag, 30));
	const rest = tags.length - named.length;
	return load_read_blog().sayList(rest === 0 ? named : [...named, `${load_read_blog().sayNumber(rest)} more`]);
}

// src/checks/tags-length.ts
const most$1 = 25;
var tags_length_default = defineCheck({
	id: "tags-length",
	title: "Warn about tags of more than 25 characters",
	needs: "post",
	severity: "note",
	concerns: "medium",
	why: "Medium documents 25 characters as the limit of a tag; longer ones are ignored, and the hand-off leaves them out.",
	evidence: ["https://github.com/Medium/medium-api-docs"],
	examples: {
		pass: [{
			name: "Short ones",
			file: "---\ntitle: A\ntags: [databases, go]\n---\nText.\n"
		}, {
			name: "Exactly 25 characters",
			file: "---\ntitle: A\ntags: [continuous-integrations-x]\n---\nText.\n"
		}],
		fail: [{
			name: "A sentence",
			file: "---\ntitle: A\ntags: [databases, how-to-batch-writes-without-tears]\n---\nText.\n",
			says: ["One tag is longer than the 25 characters that Medium takes: “how-to-batch-writes-without-tears”."]
		}, {
			name: "Two",
			file: "---\ntitle: A\ntags: [event-driven-architectures, continuous-integration-tools]\n---\nText.\n",
			says: ["Two tags are longer than the 25 characters that Medium takes: “event-driven-architectures” and “continuous-integration-tools”."]
		}]
	},
	*run({ post }) {
		const long = post.tags.filter((tag) => [...tag].length > most$1);
		if (long.length === 0) return;
		const are = long.length === 1 ? "is" : "are";
		yield {
			message: `${load_read_blog().capital(load_read_blog().sayCount(long.length, "tag"))} ${are} longer than the ${most$1} characters that Medium takes: ${load_read_blog().sayList(long.map((tag) => load_say_lines().quoted(tag, 60)))}.`,
			fix: `Shorten ${load_read_blog().oneOrMany(long.length, "it, or choose another topic", "them, or choose other topics")} when you publish on Medium.`,
			place: fieldPlace(post, [
				"tags",
				"categories",
				"keywords"
			])
		};
	}
});

// src/checks/title-clickbait.ts
const bait = /\byou (?:won[’']t|wouldn[’']t|will not) believe\b|\bwill (?:blow your mind|shock you|change your life)\b|\bthis (?:one|weird|simple) (?:weird |simple )?trick\b|\bnumber \d+ will\b|\bwhat happen(?:s|ed) next\b|\bdoctors hate\b/i;
const fewestLetters = 16;
const titled = (title) => `---\ntitle: ${JSON.stringify(title)}\n---\nText.\n`;
var title_clickbait_default = defineCheck({
	id: "title-clickbait",
	title: "Warn about titles that shout",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Medium gives a title that promises more than the text holds less reach, and communities delete it. Capitals throughout, exclamation marks in a row and a few well-worn phrases count; what the text holds is not judged.",
	evidence: ["https://help.medium.com/hc/en-us/articles/360006362473", "https://news.ycombinator.com/newsguidelines.html"],
	examples: {
		pass: [
			{
				name: "A title",
				file: titled("How we batch writes, and what it costs!")
			},
			{
				name: "An abbreviation",
				file: titled("HTTP, TLS, DNS")
			},
			{
				name: "In another language",
				file: titled("¡Sí! Sim! はい！")
			},
			{
				name: "A sign of the language",
				file: titled("Why !! is a Boolean, and != is not")
			}
		],
		fail: [
			{
				name: "Exclamation marks",
				file: titled("Batches are here!!"),
				says: ["The title has two exclamation marks in a row, after “Batches are here”."]
			},
			{
				name: "Capitals",
				file: titled("WRITE IN BATCHES FROM NOW ON"),
				says: ["The title is in capitals throughout: “WRITE IN BATCHES FROM NOW ON”."]
			},
			{
				name: "A phrase",
				file: titled("You won’t believe how we batch"),
				says: ["The title promises with “You won’t believe”."]
			}
		]
	},
	*run({ post }) {
		const message = troubleIn(post.title);
		if (message === null) return;
		yield {
			message,
			fix: "Say what a reader knows or can do after reading.",
			place: fieldPlace(post, ["title"], post.title)
		};
	}
});
function troubleIn(title) {
	const phrase = bait.exec(title)?.[0];
	if (phrase !== void 0) return `The title promises with ${load_say_lines().quoted(phrase)}.`;
	const [, before, marks] = /^(.*?[\p{L}\p{N}])([!！]{2,})(?!=)/u.exec(title) ?? [];
	if (before !== void 0 && marks !== void 0) return `The title has ${load_read_blog().sayCount(marks.length, "exclamation mark")} in a row, after ${load_say_lines().quoted(before)}.`;
	const letters = title.replace(/[^\p{L}]/gu, "");
	return letters.length >= fewestLetters && /\p{Lu}/u.test(letters) && !/\p{Ll}/u.test(letters) ? `The title is in capitals throughout: ${load_say_lines().quoted(title)}.` : null;
}

// src/checks/title-cut.ts
const tooLong = 100;
var title_cut_default = defineCheck({
	id: "title-cut",
	title: "Warn about titles that search results are likely to cut",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Search results cut a title to the width of the screen. Google documents no number of characters; about 70 usually fit, which is a habit. What matters should stand before the cut.",
	evidence: ["https://developers.google.com/search/docs/appearance/title-link"],
	options: { most: {
		default: 70,
		says: "The most characters of a title.",
		least: 1
	} },
	examples: {
		pass: [
			{
				name: "A short title",
				file: "---\ntitle: How we batch writes\n---\nText.\n"
			},
			{
				name: "Exactly 70 characters",
				file: `---\ntitle: ${"Writes in batches ".repeat(3)}and other habits\n---\nText.\n`
			},
			{
				name: "More than Medium takes: another check says so",
				file: `---\ntitle: ${"Writes in batches, ".repeat(6)}again\n---\nText.\n`
			},
			{
				name: "A blog that sets its own limit",
				file: `---\ntitle: ${"Writes in batches ".repeat(4)}again\n---\nText.\n`,
				options: { most: 80 }
			}
		],
		fail: [{
			name: "A title with an afterthought",
			file: "---\ntitle: How we batch the writes of every service that we run, and what it costs us\n---\nText.\n",
			says: ["The title has 74 characters; search results usually show about 70."]
		}, {
			name: "A long heading",
			file: `# ${"Writes in batches ".repeat(4)}again\n\nText.\n`,
			says: ["The title has 77 characters; search results usually show about 70."]
		}]
	},
	*run({ post }, { most }) {
		const length = [...post.title].length;
		if (length <= most || length > tooLong) return;
		yield {
			message: `The title has ${length} characters; search results usually show about ${most}.`,
			fix: "Put what matters first, or shorten it.",
			place: fieldPlace(post, ["title"], post.title)
		};
	}
});

// src/checks/title-duplicate.ts
var title_duplicate_default = defineCheck({
	id: "title-duplicate",
	title: "Disallow one title for two posts",
	needs: "post",
	severity: "note",
	concerns: "post",
	why: "Two posts of one title look the same in search results, in feeds and in lists, and tools that know posts by their title take one for the other. The newer post tells it; translations may share a title. A note, because a talk that is held twice may well keep its title.",
	evidence: ["https://developers.google.com/search/docs/appearance/title-link"],
	examples: {
		pass: [
			{
				name: "Titles that differ",
				file: "---\ntitle: Batching, part two\n---\nText.\n",
				others: [{
					path: "posts/a.md",
					file: "---\ntitle: Batching, part one\n---\nText.\n",
					url: "https://example.com/a"
				}]
			},
			{
				name: "A translation",
				path: "posts/post.de.md",
				file: "---\ntitle: Batching\n---\nText.\n",
				others: [{
					path: "posts/post.md",
					file: "---\ntitle: Batching\n---\nText.\n",
					url: "https://example.com/en/post"
				}]
			},
			{
				name: "The older of the two",
				file: "---\ntitle: Batching\ndate: 2026-05-02\n---\nText.\n",
				others: [{
					path: "posts/a.md",
					file: "---\ntitle: Batching\ndate: 2026-06-30\n---\nText.\n",
					url: "https://example.com/a"
				}]
			}
		],
		fail: [{
			name: "The same title twice, however it is spaced",
			file: "---\ntitle: Release  Notes\ndate: 2026-06-30\n---\nText.\n",
			others: [{
				path: "posts/a.md",
				file: "---\ntitle: Release notes\ndate: 2026-05-02\n---\nText.\n",
				url: "https://example.com/a"
			}],
			says: ["The title “Release Notes” is also that of posts/a.md."]
		}, {
			name: "The same title three times",
			file: "---\ntitle: Release notes\ndate: 2026-06-30\n---\nText.\n",
			others: [{
				path: "posts/a.md",
				file: "---\ntitle: Release notes\ndate: 2026-05-02\n---\nText.\n",
				url: "https://example.com/a"
			}, {
				path: "posts/b.md",
				file: "---\ntitle: Release notes\ndate: 2026-05-30\n---\nText.\n",
				url: "https://example.com/b"
			}],
			says: ["The title “Release notes” is also that of posts/b.md and of one more post."]
		}]
	},
	*run({ post, blog }) {
		const older = olderNamesakes(post, blog);
		const nearest = older.at(-1);
		if (nearest === void 0) return;
		const more = older.length === 1 ? "" : ` and of ${load_read_blog().sayCount(older.length - 1, "more post", "more posts")}`;
		yield {
			message: `The title ${load_say_lines().quoted(post.title)} is also that of ${nearest.path}${more}.`,
			fix: "Say in the title what is different here.",
			place: fieldPlace(post, ["title"], post.title)
		};
	}
});
const byTitle = groupPosts(keyOf);
function olderNamesakes(post, blog) {
	const same = byTitle(blog).get(keyOf(post)) ?? [];
	const at = same.findIndex(({ path }) => path === post.path);
	return same.slice(0, at < 0 ? same.length : at).filter((other) => !areTranslations$1(post, other));
}
function keyOf({ title }) {
	return title.toLowerCase().replace(/\s+/g, " ").trim();
}

// src/checks/title-length.ts
const most = 100;
var title_length_default = defineCheck({
	id: "title-length",
	title: "Warn about titles of more than 100 characters",
	needs: "post",
	severity: "warning",
	concerns: "medium",
	why: "Medium documents 100 characters as the limit of a title: what is longer is ignored, and a title is made from the text. Search results cut a long title much earlier, at a width and not at a count.",
	evidence: ["https://github.com/Medium/medium-api-docs", "https://developers.google.com/search/docs/appearance/title-link"],
	examples: {
		pass: [{
			name: "A short title",
			file: "---\ntitle: How we batch writes\n---\nText.\n"
		}, {
			name: "Exactly 100 characters",
			file: `---\ntitle: ${"Writes in batches, ".repeat(5)}again\n---\nText.\n`
		}],
		fail: [{
			name: "A sentence as a title",
			file: "---\ntitle: How we batch the writes of every service that we run, why we did not do so from the start, and what it costs\n---\nText.\n",
			says: ["The title has 108 characters; Medium takes 100."]
		}, {
			name: "A long heading",
			file: `# ${"Writes in batches, ".repeat(6)}again\n\nText.\n`,
			says: ["The title has 119 characters; Medium takes 100."]
		}]
	},
	*run({ post }) {
		const length = [...post.title].length;
		if (length <= most) return;
		yield {
			message: `The title has ${length} characters; Medium takes ${most}.`,
			fix: `Shorten it for Medium, to ${load_say_lines().quoted(firstParts(post.title), most)} for instance.`,
			place: fieldPlace(post, ["title"], post.title)
		};
	}
});
function firstParts(title) {
	const end = [...title.matchAll(/\s*[:;–—]\s|\s-\s|,\s/g)].map(({ index }) => index).filter((at) => at >= 20 && at <= most).at(-1);
	return end === void 0 ? load_read_blog().shorten(title, most) : title.slice(0, end);
}

// src/checks/title-missing.ts
var title_missing_default = defineCheck({
	id: "title-missing",
	title: "Require a title",
	needs: "post",
	severity: "error",
	concerns: "post",
	why: "The title is the headline in search results, in feeds, on cards and on every copy. Without one, most generators fall back to the name of the file.",
	evidence: ["https://developers.google.com/search/docs/appearance/title-link", "https://github.com/Medium/medium-api-docs"],
	examples: {
		pass: [
			{
				name: "A title in the frontmatter",
				file: "---\ntitle: How we batch writes\n---\nText.\n"
			},
			{
				name: "A number for a title, among other fields",
				file: "---\nseo:\n  index: true\ntitle: 404\n---\nText.\n"
			},
			{
				name: "Fields without a fence",
				file: "Title: How we batch writes\nDate: 2026-05-02\n\nText.\n"
			},
			{
				name: "A heading of the first level",
				file: "# How we batch writes\n\nText.\n"
			},
			{
				name: "An export that begins with its title",
				file: "## How we batch writes\n\nText.\n"
			},
			{
				name: "A page that its template writes",
				path: "posts/latest.md",
				file: "---\ntemplate: latest.html\n---\n"
			}
		],
		fail: [{
			name: "Neither title nor heading",
			path: "posts/batching.md",
			file: "---\ndate: 2026-05-02\n---\nText.\n",
			says: ["The post has no title; its file is called “batching.md”."]
		}, {
			name: "An empty title",
			path: "posts/batching.md",
			file: "---\ntitle: \"\"\n---\n## Why batch\n\nText.\n",
			says: ["The post has no title; its file is called “batching.md”."]
		}]
	},
	*run({ post }) {
		const isTitle = ({ depth, text }) => depth === 1 || text === post.title;
		if (fieldsUnread(post) || fieldWith(post, post.title) !== void 0) return;
		if (post.body.trim() === "" || post.content.headings.some(isTitle)) return;
		yield {
			message: `The post has no title; its file is called ${load_say_lines().quoted(post.path.split("/").at(-1))}.`,
			fix: "Add a `title` to the frontmatter.",
			place: fieldPlace(post, ["title"])
		};
	}
});

// src/checks/registry.ts
const checks = [
	address_moved_together_default,
	address_moved_default,
	address_removed_default,
	address_respelled_default,
	author_missing_default,
	canonical_duplicate_default,
	canonical_foreign_default,
	canonical_fragment_default,
	canonical_homepage_default,
	canonical_host_mismatch_default,
	canonical_http_default,
	canonical_language_mismatch_default,
	canonical_on_platform_default,
	canonical_path_leak_default,
	canonical_path_mismatch_default,
	canonical_preview_host_default,
	canonical_relative_default,
	canonical_tracking_default,
	canonical_unresolved_default,
	canonical_unusable_default,
	canonical_variant_default,
	content_ai_undisclosed_default,
	content_calls_to_action_default,
	content_control_character_default,
	content_copy_shared_default,
	content_duplicate_default,
	content_keyword_stuffing_default,
	content_near_duplicate_default,
	content_not_original_default,
	content_not_standalone_default,
	content_placeholder_default,
	content_site_chrome_default,
	content_teaser_default,
	content_thin_default,
	content_wall_of_text_default,
	content_weak_without_links_default,
	cover_missing_default,
	date_future_default,
	date_invalid_default,
	date_old_default,
	description_length_default,
	description_missing_default,
	distribution_copy_wrong_default,
	distribution_devto_default,
	distribution_language_default,
	frontmatter_broken_default,
	frontmatter_conflict_default,
	frontmatter_tolerated_default,
	image_alt_missing_default,
	image_missing_default,
	link_adjacent_default,
	link_affiliate_default,
	link_bare_address_default,
	link_density_default,
	link_empty_text_default,
	link_from_own_post_default,
	link_generic_text_default,
	link_insecure_default,
	link_keyword_text_default,
	link_long_text_default,
	link_mistyped_default,
	link_own_count_default,
	link_own_dead_default,
	link_own_homepage_default,
	link_own_placement_default,
	link_own_unready_default,
	link_same_text_default,
	link_shortener_default,
	link_signup_default,
	link_to_own_post_default,
	link_tracked_default,
	page_article_unmarked_default,
	page_canonical_dead_default,
	page_canonical_ignored_default,
	page_canonical_mismatch_default,
	page_canonical_missing_default,
	page_canonical_multiple_default,
	page_canonical_relative_default,
	page_canonical_variant_default,
	page_date_missing_default,
	page_hreflang_incomplete_default,
	page_image_lazy_default,
	page_import_gaps_default,
	page_moved_default,
	page_noindex_default,
	page_not_in_sitemap_default,
	page_not_live_default,
	page_og_incomplete_default,
	page_og_url_mismatch_default,
	page_redirect_default,
	page_robots_blocked_default,
	page_sitemap_variant_default,
	page_stale_content_default,
	page_text_missing_default,
	page_title_suffix_default,
	slug_case_default,
	slug_duplicate_default,
	slug_long_default,
	slug_unsafe_default,
	social_image_shared_default,
	suppression_unknown_default,
	tags_count_default,
	tags_length_default,
	title_clickbait_default,
	title_cut_default,
	title_duplicate_default,
	title_length_default,
	title_missing_default
];

// src/platforms/medium/loss-check.ts
function lossCheck(loss) {
	return {
		id: `medium-${loss.id}`,
		title: loss.title,
		needs: "post",
		severity: loss.severity,
		concerns: "medium",
		why: loss.why,
		evidence: loss.evidence,
		examples: loss.examples,
		...loss.habit !== void 0 && { habit: loss.habit },
		*run(subject) {
			const spots = loss.find(subject.post.content, subject);
			if (spots.length === 0) return;
			const lines = spots.map((spot) => spot.line);
			yield {
				message: `${loss.say(spots)} (${load_say_lines().sayLines(lines)}) ${loss.becomes}.`,
				fix: `${loss.replace(spots)}.`,
				place: { line: lines[0] }
			};
		}
	};
}

// src/platforms/registry.ts
const platformChecks = load_registry().losses.map(lossCheck);

// src/all-checks.ts
var all_checks_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ allChecks: () => allChecks });
const allChecks = [...checks, ...platformChecks];

Object.defineProperty(exports, "allChecks", {
  enumerable: true,
  get: function () {
    return allChecks;
  }
});
Object.defineProperty(exports, "all_checks_exports", {
  enumerable: true,
  get: function () {
    return all_checks_exports;
  }
});
Object.defineProperty(exports, "byAge", {
  enumerable: true,
  get: function () {
    return byAge;
  }
});
Object.defineProperty(exports, "foreignHost", {
  enumerable: true,
  get: function () {
    return foreignHost;
  }
});
Object.defineProperty(exports, "isBehind", {
  enumerable: true,
  get: function () {
    return isBehind;
  }
});
Object.defineProperty(exports, "perBlog", {
  enumerable: true,
  get: function () {
    return perBlog;
  }
});
Object.defineProperty(exports, "silenceIn", {
  enumerable: true,
  get: function () {
    return silenceIn;
  }
});
Object.defineProperty(exports, "toldOrigin", {
  enumerable: true,
  get: function () {
    return toldOrigin;
  }
});
Object.defineProperty(exports, "withoutLines", {
  enumerable: true,
  get: function () {
    return withoutLines;
  }
});