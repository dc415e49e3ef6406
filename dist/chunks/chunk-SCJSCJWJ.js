import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  collectPostings,
  countKeys,
  numberOf,
  rangeOf,
  rankTargets,
  sampleText,
  startVocabulary,
  sumKeys,
  weighTerms
} from "./chunk-YUFGZMDP.js";
import {
  termsOf
} from "./chunk-ESX2G2VM.js";

// src/matching/scores/cosine.ts
var singleTerms = (text) => termsOf(text).map(({ key }) => key);
var rarityOf = (all, having) => Math.log((all + 1) / (having + 1));
function cosineOver(targets, textsOf2) {
  const vocabulary = startVocabulary();
  const { add, build } = collectPostings();
  targets.forEach((target, i) => {
    for (const [key, n] of countKeys(textsOf2(target).flatMap(singleTerms)))
      add(numberOf(vocabulary, key), i, 1 + Math.log(n));
  });
  const postings = build(vocabulary.size);
  const lengths = weighByRarity(postings, targets.length);
  return (wanted) => {
    const rates = new Float64Array(targets.length);
    for (const [key, sum] of sumKeys(wanted, singleTerms)) {
      const [from, end] = rangeOf(postings, vocabulary.terms.get(key));
      const weight = Math.sqrt(sum) * rarityOf(targets.length, end - from);
      for (let i = from; i < end; i++) rates[postings.targets[i]] += weight * postings.weights[i];
    }
    return rates.map((rate, i) => rate / (lengths[i] || 1));
  };
}
function weighByRarity({ starts, targets, weights }, all) {
  const squares = new Float64Array(all);
  for (let key = 0; key + 1 < starts.length; key++) {
    const rarity = rarityOf(all, starts[key + 1] - starts[key]);
    for (let i = starts[key]; i < starts[key + 1]; i++) {
      weights[i] *= rarity;
      squares[targets[i]] += weights[i] ** 2;
    }
  }
  return squares.map(Math.sqrt);
}

// src/matching/scores/define-score.ts
var defineScore = (score) => score;

// src/matching/scores/card.ts
var card = defineScore({
  id: "card",
  weight: 0.177,
  numbers: {},
  prepare: (targets) => cosineOver(targets, ({ name, topics, description }) => [name, ...topics, description ?? ""])
});

// src/matching/scores/pairs.ts
var k1 = 2;
var pairs = defineScore({
  id: "pairs",
  weight: 0.402,
  numbers: { k1 },
  prepare: (targets, index) => (wanted) => {
    const rates = new Float64Array(targets.length);
    const ranked = rankTargets(index, weighTerms(index, wanted), k1);
    for (const { target, score } of ranked) rates[target] = score;
    return rates;
  }
});

// src/matching/scores/shuffle.ts
function shuffled(items) {
  const mixed = [...items];
  let state = 1;
  for (let i = mixed.length - 1; i > 0; i--) {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    const j = Math.floor(state / 2 ** 32 * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}

// src/matching/scores/term-table.ts
function makeTable(having, targets, most) {
  let n = 0;
  const rows = having.map((count) => count > 1 ? n++ : -1);
  if (n * targets > most) return null;
  const owners = new Int32Array(having.length);
  const alone = new Float32Array(having.length);
  return { targets, rows, cells: new Float32Array(n * targets), owners, alone };
}
function setCell(table, term, target, value) {
  const row = table.rows[term];
  if (row >= 0) table.cells[row * table.targets + target] = value;
  else {
    table.owners[term] = target;
    table.alone[term] = value;
  }
}
function addTerm(sums, table, term, weight) {
  const row = table.rows[term];
  if (row < 0) {
    sums[table.owners[term]] += weight * table.alone[term];
    return;
  }
  const from = row * table.targets;
  for (let i = 0; i < sums.length; i++) sums[i] += weight * table.cells[from + i];
}
function moveTerm(table, term, weight, off, moved, n) {
  const row = table.rows[term];
  if (row < 0) {
    table.alone[term] -= weight * off[table.owners[term]];
    return;
  }
  const from = row * table.targets;
  for (let i = 0; i < n; i++) table.cells[from + moved[i]] -= weight * off[moved[i]];
}

// src/matching/scores/taught.ts
var sharpness = 10;
var step = 0.4;
var rounds = 2;
var mostTargets = 5e3;
var largestTable = 6e7;
var negligible = 1e-4;
function prepare(targets) {
  const all = targets.length;
  if (all > mostTargets) return null;
  const { ids, having, counts, samples } = readAll(targets);
  const table = makeTable(having, all, largestTable);
  if (samples.length === 0 || table === null) return null;
  const rarity = Float64Array.from(having, (n) => rarityOf(all, n));
  counts.forEach((terms, target) => {
    const weights = [...terms].map(([id, n]) => [id, (1 + Math.log(n)) * rarity[id]]);
    const length = lengthOf(weights);
    for (const [id, weight] of weights) setCell(table, id, target, weight / length);
  });
  const rows = samples.map(({ target, terms }) => rowOf(target, terms, rarity));
  teach(table, rows, targets);
  return (wanted) => {
    const weights = [...sumKeys(wanted, singleTerms)].flatMap(([key, sum]) => {
      const id = ids.get(key);
      return id === void 0 ? [] : [[id, Math.sqrt(sum) * rarity[id]]];
    });
    const length = lengthOf(weights);
    const rates = new Float64Array(all);
    for (const [id, weight] of weights) addTerm(rates, table, id, weight / length);
    return rates;
  };
}
function readAll(targets) {
  const ids = /* @__PURE__ */ new Map();
  const idOf = (key) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const samples = [];
  const counts = targets.map(({ name, topics, description, samples: given = [] }, target) => {
    const found = [name, name, ...topics, description ?? ""].flatMap(singleTerms);
    for (const sample of given) {
      const keys = [...new Set(singleTerms(sampleText(sample)))];
      samples.push({ target, terms: keys.map(idOf) });
      found.push(...keys);
    }
    return new Map([...countKeys(found)].map(([key, n]) => [idOf(key), n]));
  });
  const having = new Int32Array(ids.size);
  for (const terms of counts) for (const id of terms.keys()) having[id] += 1;
  return { ids, having, counts, samples };
}
function rowOf(target, terms, rarity) {
  const length = lengthOf(terms.map((id) => [id, rarity[id]]));
  return {
    target,
    terms: Int32Array.from(terms),
    weights: Float32Array.from(terms, (id) => rarity[id] / length)
  };
}
function teach(table, rows, targets) {
  const all = targets.length;
  const average = rows.length / all;
  const steps = targets.map(
    ({ samples = [] }) => step / sharpness * Math.sqrt(average / Math.max(1, samples.length))
  );
  const odds = new Float64Array(all);
  const moved = new Int32Array(all);
  for (const { target, terms, weights } of shuffled(
    Array.from({ length: rounds }, () => rows).flat()
  )) {
    odds.fill(0);
    for (let i = 0; i < terms.length; i++) addTerm(odds, table, terms[i], sharpness * weights[i]);
    softmax(odds);
    odds[target] -= 1;
    let n = 0;
    for (let t = 0; t < all; t++) if (Math.abs(odds[t]) > negligible) moved[n++] = t;
    for (let i = 0; i < terms.length; i++) {
      moveTerm(table, terms[i], weights[i] * steps[target], odds, moved, n);
    }
  }
}
function softmax(odds) {
  let most = Number.NEGATIVE_INFINITY;
  for (const odd of odds) if (odd > most) most = odd;
  let sum = 0;
  for (let i = 0; i < odds.length; i++) sum += odds[i] = Math.exp(odds[i] - most);
  for (let i = 0; i < odds.length; i++) odds[i] /= sum;
}
function lengthOf(weights) {
  return Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
}
var taught = defineScore({
  id: "taught",
  weight: 0.997,
  numbers: { sharpness, step, rounds, negligible },
  prepare
});

// src/matching/scores/whole-text.ts
var textsOf = ({ name, topics, description, samples = [] }) => [
  name,
  name,
  ...topics,
  description ?? "",
  ...samples.map(sampleText)
];
var wholeText = defineScore({
  id: "whole-text",
  weight: 0.405,
  numbers: {},
  prepare: (targets) => cosineOver(targets, textsOf)
});

// src/matching/scores/words.ts
var k12 = 1.2;
var b = 0.7;
var least = 0.5;
var read = (text) => text.toLowerCase().split(/[\s\p{Z}\p{P}]+/u).filter((word) => word !== "");
var fields = [
  ({ name }) => name,
  ({ description }) => description ?? "",
  ({ topics }) => topics.join(" "),
  ({ samples = [] }) => samples.map(({ title, note }) => `${title} ${note ?? ""}`).join(" ")
];
function indexField(targets, textOf) {
  const vocabulary = startVocabulary();
  const { add, build } = collectPostings();
  const lengths = targets.map((target, i) => {
    const counts = countKeys(read(textOf(target)));
    for (const [word, n] of counts) add(numberOf(vocabulary, word), i, n);
    return counts.size;
  });
  const postings = build(vocabulary.size);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, targets.length);
  for (let key = 0; key < vocabulary.size; key++) {
    const [from, end] = rangeOf(postings, key);
    const df = end - from;
    const idf = Math.log(1 + (targets.length - df + 0.5) / (df + 0.5));
    for (let i = from; i < end; i++) {
      const n = postings.weights[i];
      const length = 1 - b + b * lengths[postings.targets[i]] / Math.max(1, average);
      postings.weights[i] = idf * (least + n * (k12 + 1) / (n + k12 * length));
    }
  }
  return { terms: vocabulary.terms, postings };
}
function wordsOf({ title, tags = [], description = "" }) {
  return countKeys(read([title, ...tags, description].join(" ")));
}
function prepare2(targets) {
  const indexes = fields.map((textOf) => indexField(targets, textOf));
  return (wanted) => {
    const sums = new Float64Array(targets.length);
    const matched = new Float64Array(targets.length);
    for (const [word, times] of wordsOf(wanted)) {
      const hit = /* @__PURE__ */ new Set();
      for (const { terms, postings } of indexes) {
        const [from, end] = rangeOf(postings, terms.get(word));
        for (let i = from; i < end; i++) {
          sums[postings.targets[i]] += times * postings.weights[i];
          hit.add(postings.targets[i]);
        }
      }
      for (const target of hit) matched[target] += 1;
    }
    return sums.map((sum, i) => sum * matched[i]);
  };
}
var words = defineScore({
  id: "words",
  weight: 0.0276,
  numbers: { k1: k12, b, least },
  prepare: prepare2
});

// src/matching/scores/mix.ts
var scores = [words, wholeText, pairs, card, taught];
var newsletter = 1.22;
function mixScores(targets, index) {
  const prepared = scores.flatMap(({ weight, prepare: prepare3 }) => {
    const rate = prepare3(targets, index);
    return rate === null ? [] : [{ weight, rate }];
  });
  const known = Float64Array.from(targets, ({ kind }) => kind === "newsletter" ? newsletter : 0);
  return (wanted) => {
    const sums = known.slice();
    for (const { weight, rate } of prepared) {
      spread(rate(wanted)).forEach((value, i) => {
        sums[i] += weight * value;
      });
    }
    return sums;
  };
}
function orderOf(rates) {
  return [...rates.keys()].sort((a, b2) => rates[b2] - rates[a] || a - b2);
}
function spread(rates) {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length;
  const by = Math.sqrt(Math.sqrt(variance)) || 1;
  return rates.map((rate) => (rate - mean) / by);
}

export {
  scores,
  newsletter,
  mixScores,
  orderOf
};
