// src/text/words.ts
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’._-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const plainWord = /[a-z\d]+(?:['’._-][a-z\d]+)*/gi;
const notPlain = /[^\0-\x7f‘’“”–—…]/;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;
let wordSegmenter;
let sentenceSegmenter;
function wordsOf(text) {
	if (!notPlain.test(text)) return text.match(plainWord) ?? [];
	if (!unspaced.test(text)) return text.match(word) ?? [];
	wordSegmenter ??= new Intl.Segmenter(void 0, { granularity: "word" });
	return [...wordSegmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}
function countWords(text) {
	return wordsOf(text).length;
}
function sentencesOf(text) {
	sentenceSegmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
	const sentences = [];
	let open = "";
	for (const { segment } of sentenceSegmenter.segment(text)) {
		open += segment;
		if (withoutGap.test(open)) continue;
		sentences.push(open);
		open = "";
	}
	return [...sentences, open].map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
const withoutGap = /[.!?]$/;

Object.defineProperty(exports, "countWords", {
  enumerable: true,
  get: function () {
    return countWords;
  }
});
Object.defineProperty(exports, "sentencesOf", {
  enumerable: true,
  get: function () {
    return sentencesOf;
  }
});
Object.defineProperty(exports, "wordsOf", {
  enumerable: true,
  get: function () {
    return wordsOf;
  }
});