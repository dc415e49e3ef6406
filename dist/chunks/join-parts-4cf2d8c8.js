const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_run = __lazily(() => require("./run-24b74b53.js"));
const load_part_json = __lazily(() => require("./part-json-a5e63cd1.js"));

// src/shards/join-parts.ts
function joinParts(files, here) {
	const parts = files.map((file) => partIn(file, here));
	const [first] = parts;
	if (first === void 0) throw refusal("there is no part of a shard", "download the artifacts of all shards before");
	const { of } = first.shard;
	const byNumber = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const { number } = part.shard;
		if (part.shard.of !== of) throw refusal(`parts of ${of} and of ${part.shard.of} shards are mixed`, theMatrix);
		if (byNumber.has(number)) throw refusal(`shard ${number}/${of} is there twice`, theMatrix);
		byNumber.set(number, part);
	}
	const missing = Array.from({ length: of }, (_, at) => at + 1).filter((one) => !byNumber.has(one));
	if (missing.length > 0) throw refusal(`nothing is there of shard ${missing.map((number) => `${number}/${of}`).join(", ")}`, "start the jobs that failed again");
	const inOrder = [...byNumber.values()].sort((a, b) => a.shard.number - b.shard.number);
	const told = inOrder.flatMap(({ shard, posts }) => ofShard(shard, posts));
	const closed = inOrder.flatMap(({ shard, closed }) => ofShard(shard, closed));
	return {
		told: new Map(told.map((one) => [one.path, one])),
		closed: closed.map(({ links, ...rest }) => ({
			...rest,
			links: new Map(links)
		})),
		outages: inOrder.flatMap(({ outages }) => outages)
	};
}
function ofShard(shard, all) {
	const isMine = load_run().inShard(shard);
	return all.filter(({ path }) => isMine(path));
}
const theMatrix = "let each job of the matrix have a number of its own, and one total";
function partIn({ name, value }, here) {
	const part = load_part_json().readPart(value);
	if ("where" in part) throw refusal(`${name} is not the part of a shard (at ${part.where})`, "keep the output “part” of each shard, and nothing else there");
	const { commit, by, shard } = part;
	if (by !== here.by) throw refusal(`${name} is of version ${by}, and this is ${here.by}`, "use one version");
	if (commit !== here.commit) throw refusal(`${name} is of commit ${commit.slice(0, 7)}, and ${here.commit.slice(0, 7)} is checked out`, "check out the same commit in all jobs");
	if (shard.number > shard.of) throw refusal(`${name} is of shard ${shard.number}/${shard.of}`, theMatrix);
	return part;
}
function refusal(found, fix) {
	return new (load_tell_error().UserError)("shard", `The parts in “merge-from” cannot be merged, and nothing was written: ${found}. Expected is one part of each shard, from jobs of this run: ${fix}. See docs/large-blogs.md.`);
}

exports.joinParts = joinParts;