// src/reports/sarif.ts
function toSarif(findings, checks, { version, home }) {
	const told = new Set(findings.map(({ check }) => check));
	const rules = checks.filter(({ id }) => told.has(id));
	const ids = rules.map(({ id }) => id);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Postrider",
				version,
				informationUri: home,
				rules: rules.map((check) => toRule(check, home))
			} },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => toResult(finding, ids.indexOf(finding.check)))
		}]
	};
}
function toRule({ id, title, why, severity }, home) {
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: why },
		helpUri: `${home}/blob/main/docs/checks/${id}.md`,
		defaultConfiguration: { level: severity }
	};
}
function toResult(finding, ruleIndex) {
	const { check, severity, message, fix, key, path, place } = finding;
	const uri = path.split("/").map(encodeURIComponent).join("/");
	const { line: startLine, column: startColumn } = place;
	return {
		ruleId: check,
		ruleIndex,
		level: severity,
		message: { text: fix === void 0 ? message : `${message} ${fix}` },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri,
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine,
				...startColumn !== void 0 && { startColumn }
			}
		} }],
		partialFingerprints: { "postrider/v1": key }
	};
}

Object.defineProperty(exports, "toSarif", {
  enumerable: true,
  get: function () {
    return toSarif;
  }
});