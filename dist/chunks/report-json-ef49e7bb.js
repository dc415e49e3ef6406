const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_days = __lazily(() => require("./days-64bbe26a.js"));

// src/reports/report-json.ts
function toReportJson(sites, reports, outages, findings = [], scorer) {
	const all = sites.map(({ url, generator, root }) => ({
		url,
		generator,
		root
	}));
	return {
		version: 1,
		...scorer !== void 0 && { scorer },
		site: all[0] ?? {
			url: null,
			generator: "unknown",
			root: ""
		},
		...all.length > 1 && { sites: all },
		posts: reports.map(toPost),
		...findings.length > 0 && { findings: findings.map((found) => ({
			...toFinding(found),
			path: found.path
		})) },
		outages: outages.map(({ from, why }) => ({
			from,
			why
		}))
	};
}
function toPost(report) {
	const { post, address, life, findings, opportunities, asked } = report;
	const handOff = life.medium === "never" ? null : report.handOff;
	const date = load_days().dayOf(post.date);
	return {
		path: post.path,
		title: post.title,
		...date !== null && { date },
		url: address.url,
		...address.url === null && address.why !== void 0 && { unlocated: address.why },
		stage: life.stage,
		live: life.live,
		medium: life.medium,
		next: { ...life.next },
		findings: findings.map(toFinding),
		losses: handOff === null ? null : handOff.losses.map((loss) => ({
			...loss,
			lines: [...loss.lines]
		})),
		...handOff !== null && { kept: handOff.kept.map((some) => ({
			...some,
			lines: [...some.lines]
		})) },
		...asked.length > 0 && { asked: asked.map((thread) => ({ ...thread })) },
		opportunities: opportunities.map(({ target, fit, because, draft }) => ({
			target: target.id,
			name: target.name,
			kind: target.kind,
			url: target.url,
			fit,
			because: because.map(({ text, evidence }) => ({
				text,
				evidence
			})),
			route: target.route === void 0 ? null : {
				...target.route,
				rules: [...target.route.rules ?? []]
			},
			draft: toDraft(draft)
		}))
	};
}
function toDraft({ channel, subject, text, checklist }) {
	return {
		channel,
		...subject !== void 0 && { subject },
		text,
		checklist: [...checklist]
	};
}
function toFinding(found) {
	const { check, severity, concerns, place, message, fix, edits, known, isNew } = found;
	return {
		check,
		severity,
		concerns,
		line: place.line,
		column: place.column ?? 1,
		message,
		...fix !== void 0 && { fix },
		...edits !== void 0 && { fixable: true },
		...isNew !== void 0 && { isNew },
		...known !== void 0 && { known }
	};
}

Object.defineProperty(exports, "toFinding", {
  enumerable: true,
  get: function () {
    return toFinding;
  }
});
Object.defineProperty(exports, "toReportJson", {
  enumerable: true,
  get: function () {
    return toReportJson;
  }
});