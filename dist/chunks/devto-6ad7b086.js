const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_zod2 = __lazily(() => require("./zod-50c7c20b.js"));

// src/io/devto.ts
const articles = "https://dev.to/api/articles";
const aPage = 30;
const mostPages = 40;
const largest = 31457280;
const pace = 1e3;
const Article = load_zod().object({
	id: load_zod().int().min(1),
	url: load_zod().url({
		protocol: /^https$/,
		hostname: /^(?:.+\.)?dev\.to$/
	}),
	canonical_url: load_zod().string().nullish(),
	body_markdown: load_zod().string().nullish(),
	published: load_zod().boolean(),
	published_at: load_zod2().datetime({ offset: true }).nullish()
});
const Listed = load_zod().array(Article.refine(({ published, published_at: at }) => !published || at != null, { path: ["published_at"] }));
const Made = Article.pick({
	id: true,
	url: true
});
const Refusal = load_zod().object({ error: load_zod().string() });
function openDevto(open) {
	let client;
	let wrote = false;
	const web = () => client ??= open();
	return {
		articles: () => list(web()),
		draft: (article) => write({
			url: articles,
			body: JSON.stringify({ article })
		}),
		update: (id, article) => write({
			url: `${articles}/${id}`,
			method: "PUT",
			body: JSON.stringify({ article })
		})
	};
	async function write(ask) {
		if (wrote) await load_read_blog().pass(pace);
		wrote = true;
		return readWrite(await web().get({
			...api,
			...ask
		}));
	}
}
const api = {
	accept: "application/vnd.forem.api-v1+json",
	robots: "ignore",
	largest,
	key: {
		secret: "devto-api-key",
		header: "api-key"
	}
};
async function list(web) {
	const all = /* @__PURE__ */ new Map();
	for (let page = 1; page <= mostPages; page += 1) {
		const url = `${articles}/me/all?page=${page}&per_page=${aPage}`;
		const found = readPage(await web.get({
			...api,
			url
		}));
		if ("why" in found) return {
			from: "DEV",
			why: found.why
		};
		for (const one of found.articles) all.set(one.id, one);
		if (found.articles.length < aPage) return [...all.values()];
	}
	return {
		from: "DEV",
		why: `the account has more than 1200 articles`
	};
}
function readPage(answer) {
	if (!answer.ok) return answer;
	if (answer.status !== 200) return { why: sayStatus(answer.status) };
	const { data, error } = Listed.safeParse(fromJson(answer.body));
	if (error !== void 0) return { why: `it changed its answer: “${error.issues[0]?.path.join(".") ?? ""}”` };
	return { articles: data.map(toSeen) };
}
function toSeen(one) {
	const { id, url, published, published_at: at } = one;
	return {
		id,
		url,
		canonical: one.canonical_url ?? "",
		body: one.body_markdown ?? "",
		published: published ? (at ?? "").slice(0, 10) : null
	};
}
function readWrite(answer) {
	if (!answer.ok) return {
		do: "later",
		why: answer.why
	};
	const { status, body } = answer;
	if (status === 200 || status === 201) {
		const { data } = Made.safeParse(fromJson(body));
		return data === void 0 ? {
			do: "later",
			why: "it took the article and did not say where it is"
		} : {
			do: "done",
			...data
		};
	}
	if (status !== 422) return {
		do: "later",
		why: sayStatus(status)
	};
	const said = Refusal.safeParse(fromJson(body)).data?.error ?? "no reason given";
	return {
		do: "refused",
		why: `DEV refused it: “${load_read_blog().shorten(said.replace(/\s+/g, " ").trim(), 200)}”`
	};
}
const sayStatus = (status) => status === 401 || status === 403 ? `it answered ${status}: the input “devto-api-key” is no key of an account; make one at https://dev.to/settings/extensions` : `it answered ${status}`;
function fromJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

exports.openDevto = openDevto;