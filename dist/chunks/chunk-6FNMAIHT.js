import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/text/words.ts
var word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’._-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
var unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;
var wordSegmenter;
var sentenceSegmenter;
function wordsOf(text) {
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
var withoutGap = /[.!?]$/;

export {
  wordsOf,
  countWords,
  sentencesOf
};
