// src/sources/choose-sources.ts
function chooseSources(sources, { only, set }, keys) {
	return sources.filter((source) => isOn(source, only, set[source.id])).filter(({ needs }) => needs.every((name) => keys.has(name))).map((source) => {
		const server = set[source.id];
		return typeof server === "string" ? at(server, source) : source;
	});
}
function isOn({ offBecause, server }, only, setting) {
	if (setting === false) return false;
	if (server === null && typeof setting !== "string") return false;
	if (setting !== void 0) return true;
	return only === void 0 ? offBecause === void 0 : false;
}
function at(server, source) {
	return {
		...source,
		ask: (query) => source.ask({
			...query,
			server
		})
	};
}

exports.chooseSources = chooseSources;