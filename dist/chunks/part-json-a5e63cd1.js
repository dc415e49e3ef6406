const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_zod2 = __lazily(() => require("./zod-50c7c20b.js"));

// src/shards/part-json.ts
function toPart(from, seen, seenClosed) {
	const closed = seenClosed.map(({ links, ...rest }) => ({
		...rest,
		links: [...links]
	}));
	return {
		version: 1,
		...from,
		posts: seen.map(toTold),
		closed
	};
}
function toTold({ report, links, mentions }) {
	const { post, address, page, index, google, opportunities, ownAccounts } = report;
	const { leftOut, outages, looked } = report;
	return {
		path: post.path,
		hash: post.hash,
		address,
		page,
		index,
		opportunities,
		...google !== void 0 && { google },
		...ownAccounts !== void 0 && { ownAccounts },
		leftOut,
		outages,
		looked,
		...links !== void 0 && { links: [...links] },
		...mentions !== void 0 && { mentions }
	};
}
const text = load_zod().string();
const url = load_zod().url({ protocol: /^https?$/ });
const texts = load_zod().array(text);
const number = load_zod().int();
const verdict = load_zod()._enum([
	"pass",
	"fail",
	"inconclusive"
]);
const day = load_zod2().date();
const outage = load_zod().object({
	from: text,
	why: text,
	source: text.optional()
});
const address = load_zod().object({
	url: url.nullable(),
	how: load_zod()._enum([
		"frontmatter",
		"generator",
		"config",
		"template",
		"sitemap",
		"feed",
		"unknown"
	]),
	certain: load_zod().boolean(),
	why: text.optional(),
	derived: text.optional()
});
const page = load_zod().object({
	url,
	live: verdict,
	status: number.optional(),
	why: text.optional(),
	finalUrl: text.optional(),
	hops: load_zod().array(load_zod().object({
		status: number,
		to: text
	})).optional(),
	canonical: text.nullable().optional(),
	canonicals: load_zod().array(load_zod().object({
		href: text,
		url: text.nullable(),
		by: load_zod()._enum([
			"head",
			"body",
			"header"
		]),
		besides: texts
	})).optional(),
	original: load_zod().object({
		live: verdict,
		why: text.optional(),
		noindex: load_zod().boolean().optional()
	}).optional(),
	noindex: load_zod().boolean().optional(),
	crawlable: verdict.optional(),
	sitemap: load_zod().object({
		from: text,
		entry: text.nullable()
	}).optional(),
	title: text.optional(),
	openGraph: load_zod().record(text, text).optional(),
	date: text.nullable().optional(),
	alternates: load_zod().array(load_zod().object({
		language: text,
		url: text
	})).optional(),
	article: load_zod().object({
		element: text.nullable(),
		text,
		words: number,
		images: load_zod().array(load_zod().object({
			src: text.nullable(),
			lazy: load_zod().boolean()
		})),
		code: texts
	}).optional(),
	holds: load_zod().number().min(0).max(1).optional(),
	imported: load_zod().object({
		text,
		code: texts
	}).nullable().optional(),
	awaited: load_zod().literal(true).optional()
});
const indexState = load_zod()._enum([
	"confirmed",
	"likely",
	"waiting",
	"blocked",
	"unknown"
]);
const index = load_zod().object({
	state: indexState,
	why: text,
	chosen: text.optional(),
	evidence: text.nullable(),
	notBefore: day.optional()
});
const google = load_zod().object({
	state: indexState,
	chosen: text.optional(),
	look: number.optional(),
	foundBy: texts.optional()
});
const target = load_zod().object({
	id: text,
	kind: load_zod()._enum(load_read_blog().targetKinds),
	name: text,
	url,
	description: text.optional(),
	topics: texts,
	headings: texts.optional(),
	samples: load_zod().array(load_zod().object({
		title: text,
		note: text.optional(),
		url: text.optional(),
		date: text.optional()
	})).optional(),
	feed: text.optional(),
	linksTo: texts.optional(),
	route: load_zod().object({
		how: load_zod()._enum([
			"form",
			"pull-request",
			"e-mail",
			"comment",
			"submit",
			"call-for-papers"
		]),
		url: text,
		rules: texts.optional(),
		checked: text.optional()
	}).optional(),
	takesWriting: load_zod().object({
		heading: text,
		newest: text,
		lastYear: number
	}).optional(),
	deadline: text.optional(),
	wants: load_zod()._enum(["unpublished", "links"]).optional(),
	closed: text.optional(),
	accepts: load_zod().array(load_zod()._enum(["draft", "published"])).optional(),
	for: load_zod().literal("site").optional(),
	language: text.optional(),
	licence: text.optional()
});
const draft = load_zod().object({
	channel: text,
	subject: text.optional(),
	text: text.nullable(),
	checklist: texts,
	claims: load_zod().array(load_zod().object({
		text,
		from: texts
	})).optional(),
	stands: load_zod().literal(true).optional()
});
const opportunity = load_zod().object({
	target,
	source: text,
	also: texts.optional(),
	score: load_zod().number(),
	fit: load_zod()._enum(["good", "possible"]),
	because: load_zod().array(load_zod().object({
		signal: text,
		text,
		evidence: text.nullable()
	})),
	terms: texts,
	draft
});
const link = load_zod().tuple([load_zod().int().min(1), load_zod().object({
	there: verdict,
	rel: load_zod()._enum([
		"nofollow",
		"sponsored",
		"ugc"
	]).optional()
})]);
const told = load_zod().object({
	path: text,
	hash: load_zod().string().regex(/^[0-9a-f]{16}$/),
	address,
	page: page.nullable(),
	index: index.nullable(),
	google: google.optional(),
	opportunities: load_zod().array(opportunity),
	ownAccounts: load_zod().array(draft).optional(),
	leftOut: load_zod().array(load_zod().object({
		target,
		gate: text,
		why: text
	})),
	outages: load_zod().array(outage),
	looked: texts,
	links: load_zod().array(link).optional(),
	mentions: load_zod().array(load_zod().object({
		text,
		url,
		on: day.optional()
	})).optional()
});
const toldClosed = load_zod().object({
	path: text,
	index: index.nullable(),
	links: load_zod().array(link)
});
const shard = load_zod().object({
	number: load_zod().int().min(1),
	of: load_zod().int().min(1).max(256)
});
const part = load_zod().strictObject({
	version: load_zod().literal(1),
	by: text,
	commit: text,
	shard,
	posts: load_zod().array(told),
	closed: load_zod().array(toldClosed),
	outages: load_zod().array(outage)
});
function readPart(value) {
	const { data, error } = part.safeParse(value);
	if (error === void 0) return data;
	const [issue] = error.issues;
	const key = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
	return { where: [...issue?.path ?? [], ...key].join(".") || "the top" };
}

exports.readPart = readPart;
exports.toPart = toPart;