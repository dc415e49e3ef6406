const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_all_checks = __lazily(() => require("./all-checks-75e6131f.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_pull_request = __lazily(() => require("./pull-request-7bb09254.js"));

// src/domain/life.ts
const stages = [
	"unpublished",
	"not-live",
	"live",
	"waiting-index",
	"ready",
	"handed-off",
	"on-medium",
	"verified",
	"drifted",
	"lost"
];

// src/domain/platforms.ts
const keptKinds = [
	"code",
	"image",
	"heading",
	"quote",
	"list",
	"link"
];

// src/reports/believe-report.ts
const longestText = 600;
const scheme = /[a-z]*:\/\//gi;
function believeReport({ posts, findings = [] }, ground) {
	const files = /* @__PURE__ */ new Set([...ground.changed, ...ground.files]);
	return {
		posts: posts.filter(({ path }) => ground.changed.includes(path)).map((post) => believePost(post, ground)),
		findings: findings.flatMap(({ path, ...finding }) => files.has(path) ? believeFinding(finding, ground.checks).map((found) => ({
			...found,
			path
		})) : [])
	};
}
function believePost(post, { ownHosts, checks }) {
	const { asked: _, ...told } = post;
	const { url, title = post.path, unlocated = "The report does not say why.", losses, kept } = told;
	const ours = url !== null && ownHosts.includes(load_tell_error().hostOf(url) ?? "");
	return {
		...told,
		title: quiet(title),
		url: ours ? url : null,
		unlocated: url === null || ours ? quiet(unlocated) : "It would be on a host that is not this blog’s.",
		findings: post.findings.flatMap((finding) => believeFinding(finding, checks)),
		...losses != null && { losses: losses.map((loss) => ({
			...loss,
			say: quiet(loss.say),
			replace: quiet(loss.replace)
		})) },
		...kept !== void 0 && { kept: kept.map((some) => ({
			...some,
			say: quiet(some.say)
		})) }
	};
}
function believeFinding(finding, checks) {
	const check = checks.find(({ id }) => id === finding.check);
	if (check === void 0) return [];
	const { message, fix } = finding;
	return [{
		...finding,
		concerns: check.concerns,
		message: quiet(message),
		...fix !== void 0 && { fix: quiet(fix) }
	}];
}
function quiet(text) {
	let left = load_safe().visible(text.slice(0, longestText));
	while (left.search(scheme) !== -1) left = left.replace(scheme, "");
	return left.replace(/(?<=\w)@(?=\w)/g, " at ");
}

// src/reports/report-schema.ts
const outage = load_zod().strictObject({
	from: load_zod().string().describe("The service that did not answer."),
	why: load_zod().string()
});
const finding = load_zod().strictObject({
	check: load_zod().string().describe("The id of the check."),
	severity: load_zod()._enum([
		"error",
		"warning",
		"note"
	]),
	concerns: load_zod()._enum(["post", "medium"]).describe("`medium`: only matters when the post is taken there."),
	line: load_zod().int().min(1),
	column: load_zod().int().min(1).default(1).describe("1 where the place is a whole line."),
	message: load_zod().string(),
	fix: load_zod().string().optional(),
	fixable: load_zod().literal(true).optional().describe("`check --fix` mends it."),
	isNew: load_zod().boolean().optional().describe("Did the change bring it? Left out where nothing could be compared."),
	known: load_zod().literal(true).optional().describe("It is in the baseline, and stays quiet.")
});
const loss = load_zod().strictObject({
	fate: load_zod()._enum(["changed", "dropped"]).optional(),
	severity: load_zod()._enum([
		"error",
		"warning",
		"note"
	]).optional(),
	count: load_zod().int().min(1).optional(),
	say: load_zod().string(),
	lines: load_zod().array(load_zod().int().min(1)),
	replace: load_zod().string()
});
const kept = load_zod().strictObject({
	what: load_zod()._enum(keptKinds),
	count: load_zod().int().min(1),
	say: load_zod().string(),
	lines: load_zod().array(load_zod().int().min(1))
});
const opportunity = load_zod().strictObject({
	target: load_zod().string().describe("The stable id of the place."),
	name: load_zod().string(),
	kind: load_zod()._enum(load_read_blog().targetKinds),
	url: load_zod().string(),
	fit: load_zod()._enum(["good", "possible"]),
	because: load_zod().array(load_zod().strictObject({
		text: load_zod().string(),
		evidence: load_zod().string().nullable().describe("What a reader can open.")
	})),
	route: load_zod().strictObject({
		how: load_zod()._enum([
			"form",
			"pull-request",
			"e-mail",
			"comment",
			"submit",
			"call-for-papers"
		]),
		url: load_zod().string(),
		rules: load_zod().array(load_zod().string()).optional(),
		checked: load_zod().string().optional()
	}).nullable().describe("How a person reaches it; null where nothing is known."),
	draft: load_zod().strictObject({
		channel: load_zod().string(),
		subject: load_zod().string().optional(),
		text: load_zod().string().nullable().describe("Null where the place wants no text from a machine."),
		checklist: load_zod().array(load_zod().string())
	})
});
const site = load_zod().strictObject({
	url: load_zod().string().nullable(),
	generator: load_zod().string(),
	root: load_zod().string().describe("The folder the site lives in, empty for the top.")
});
const reportSchema = load_zod().strictObject({
	version: load_zod().literal(1),
	scorer: load_zod().string().optional().describe("Of a run that ranked places: the version of the weights that ranked them."),
	site: site.describe("The blog; the first one where a run looked at several."),
	sites: load_zod().array(site).optional().describe("All blogs, where a run looked at several."),
	posts: load_zod().array(load_zod().strictObject({
		path: load_zod().string(),
		title: load_zod().string().optional(),
		date: load_zod().string().optional().describe("The day of the post, YYYY-MM-DD."),
		url: load_zod().string().nullable(),
		unlocated: load_zod().string().optional().describe("Why its address is not known."),
		stage: load_zod()._enum(stages),
		live: load_zod()._enum([
			"pass",
			"fail",
			"inconclusive"
		]).describe("Was the page seen? The stage of a page that nobody looked at is not-live."),
		medium: load_zod()._enum([
			"ready",
			"blocked",
			"wait",
			"never",
			"done"
		]).optional().describe("May it go to Medium?"),
		next: load_zod().strictObject({
			text: load_zod().string(),
			minutes: load_zod().number().optional(),
			notBefore: load_zod().string().optional()
		}),
		findings: load_zod().array(finding),
		losses: load_zod().array(loss).nullable().optional().describe("What Medium drops or changes; null where the post is not taken there."),
		asked: load_zod().array(load_zod().strictObject({
			title: load_zod().string(),
			url: load_zod().string(),
			source: load_zod().string(),
			date: load_zod().string().optional()
		})).optional().describe("Of a new post in a pull request: where people talk about the same."),
		kept: load_zod().array(kept).optional().describe("What should come along to Medium; absent where the post is not taken there."),
		opportunities: load_zod().array(opportunity)
	})),
	findings: load_zod().array(finding.extend({ path: load_zod().string() })).optional().describe("What concerns no single post: posts that a change moves or removes."),
	outages: load_zod().array(outage)
}).describe("What a run of Postrider found out");

// src/post-comment.ts
async function postComment(report, pullRequest, config, world) {
	const parsed = reportSchema.safeParse(report);
	if (!parsed.success) return null;
	const { ownHosts } = (await load_read_blog().openBlog(config, world)).blog;
	const believed = believeReport(parsed.data, {
		changed: pullRequest.changed,
		ownHosts,
		checks: load_all_checks().allChecks,
		files: world.repo.files
	});
	if (believed.posts.length === 0) return null;
	const before = await world.comment?.(pullRequest.number, "<!-- postrider:pull-request -->") ?? null;
	return {
		do: "upsert-comment",
		pullRequest: pullRequest.number,
		marker: load_pull_request().commentMarker,
		body: load_pull_request().renderComment(believed, world.lineUrl, {
			before,
			outbound: world.outbound
		})
	};
}

exports.postComment = postComment;