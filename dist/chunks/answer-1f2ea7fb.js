const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));

// src/drafts/model/answer.ts
var answer_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ answerSchema: () => answerSchema });
const answerSchema = load_zod().strictObject({ sentences: load_zod().array(load_zod().strictObject({
	text: load_zod().string().describe("One sentence in plain text, without a link."),
	evidence: load_zod().array(load_zod().string()).describe("The ids of the evidence that says so.")
})).describe("Two to four sentences, in the order in which they are read.") });

Object.defineProperty(exports, "answerSchema", {
  enumerable: true,
  get: function () {
    return answerSchema;
  }
});
Object.defineProperty(exports, "answer_exports", {
  enumerable: true,
  get: function () {
    return answer_exports;
  }
});