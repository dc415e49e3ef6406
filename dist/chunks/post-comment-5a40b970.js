const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_all_checks = __lazily(() => require("./all-checks-452f76a3.js"));
const load_read_blog = __lazily(() => require("./read-blog-b2d3c646.js"));
const load_tell_error = __lazily(() => require("./tell-error-5b4fdcdc.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_pull_request = __lazily(() => require("./pull-request-f67c02a5.js"));
const load_report_json = __lazily(() => require("./report-json-61ed76d1.js"));

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

// src/post-comment.ts
async function postComment(report, pullRequest, config, world) {
	const parsed = load_report_json().reportSchema.safeParse(report);
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