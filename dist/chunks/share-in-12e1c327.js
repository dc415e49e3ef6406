// src/text/shingles.ts
const wide = 5;
const offset = 2166136261;
const prime = 16777619;
function shinglesOf(text) {
	return distinct(hashesOf(text).sort());
}
function smallestShingles(text, count) {
	const hashes = hashesOf(text);
	const limit = 2 ** 32 / hashes.length * count * 2;
	const small = distinct(hashes.filter((hash) => hash < limit).sort());
	return (small.length < count ? distinct(hashes.sort()) : small).slice(0, count);
}
function hashesOf(text) {
	const words = hashWords(text.toLowerCase());
	const count = Math.max(0, words.length - wide + 1);
	const hashes = new Uint32Array(count);
	for (let at = 0; at < count; at += 1) {
		let hash = offset;
		for (let word = at; word < at + wide; word += 1) hash = Math.imul(hash ^ words[word], prime);
		hashes[at] = mixed(hash);
	}
	return hashes;
}
function hashWords(text) {
	const words = [];
	let hash = offset;
	let within = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const alone = isAlone(code);
		if (!alone && isOfWord(code)) {
			hash = Math.imul(hash ^ code, prime);
			within = true;
			continue;
		}
		if (within) words.push(hash);
		if (alone) words.push(Math.imul(offset ^ code, prime));
		hash = offset;
		within = false;
	}
	if (within) words.push(hash);
	return words;
}
function isOfWord(code) {
	if (code < 128) return code >= 97 && code <= 122 || code >= 48 && code <= 57;
	if (code < 192) return false;
	return !(code >= 8192 && code <= 8303) && !(code >= 12288 && code <= 12351) && code < 65024;
}
function isAlone(code) {
	return code >= 12353 && code <= 40959;
}
function mixed(hash) {
	let h = hash ^ hash >>> 16;
	h = Math.imul(h, 2246822507);
	h ^= h >>> 13;
	h = Math.imul(h, 3266489909);
	return (h ^ h >>> 16) >>> 0;
}
function distinct(sorted) {
	let kept = 0;
	for (const hash of sorted) if (kept === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash;
	return sorted.slice(0, kept);
}
function likenessOf(a, b) {
	if (a.length === 0 || b.length === 0) return 0;
	const shared = countShared(a, b);
	return shared / (a.length + b.length - shared);
}
function countShared(a, b) {
	let shared = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const x = a[i];
		const y = b[j];
		if (x === y) shared += 1;
		if (x <= y) i += 1;
		if (y <= x) j += 1;
	}
	return shared;
}

// src/text/share-in.ts
const fewest = 30;
function runsOf(text) {
	return new Set(shinglesOf(text.normalize("NFC")));
}
function shareIn(blocks, within, least = fewest) {
	const runs = new Set(blocks.flatMap((block) => [...runsOf(block)]));
	if (runs.size < least) return null;
	let shared = 0;
	for (const run of runs) if (within.has(run)) shared += 1;
	return shared / runs.size;
}

Object.defineProperty(exports, "likenessOf", {
  enumerable: true,
  get: function () {
    return likenessOf;
  }
});
Object.defineProperty(exports, "runsOf", {
  enumerable: true,
  get: function () {
    return runsOf;
  }
});
Object.defineProperty(exports, "shareIn", {
  enumerable: true,
  get: function () {
    return shareIn;
  }
});
Object.defineProperty(exports, "shinglesOf", {
  enumerable: true,
  get: function () {
    return shinglesOf;
  }
});
Object.defineProperty(exports, "smallestShingles", {
  enumerable: true,
  get: function () {
    return smallestShingles;
  }
});