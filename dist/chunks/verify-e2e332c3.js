const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_progress = __lazily(() => require("./progress-d81b9636.js"));
const load_read_page = __lazily(() => require("./read-page-e2b393b5.js"));
const load_make_copy = __lazily(() => require("./make-copy-237e08f8.js"));
const load_registry = __lazily(() => require("./registry-86524fef.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_say_lines = __lazily(() => require("./say-lines-43b10fb2.js"));
const load_read_story = __lazily(() => require("./read-story-c0412fcf.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_open_post = __lazily(() => require("./open-post-72313920.js"));
const load_fs = __lazily(() => require("node:fs"));

// src/platforms/medium/story/compare-story.ts
function compareStory(story, page, handOff, copy) {
	return [
		compareCanonical(page, handOff.original ?? handOff.url),
		compareTitle(story, handOff),
		compareText(story, copy),
		compareCode(story, copy),
		compareImages(story, copy),
		compareLinks(story, copy),
		compareOwnLinks(story, handOff)
	];
}
function unanswered(why) {
	return [{
		what: "canonical",
		verdict: "inconclusive",
		says: `The story could not be read: ${why}.`,
		todo: "Open it in your browser, save the page as HTML, and run verify again with that file."
	}];
}
function compareCanonical({ canonical }, url) {
	const what = "canonical";
	if (url === null) return {
		what,
		verdict: "inconclusive",
		says: "The address of the post is not known."
	};
	const todo = `On Medium, open Story settings → Advanced settings → Customize canonical link, and put ${url} there.`;
	if (canonical == null) return {
		what,
		verdict: "fail",
		says: "The story declares no canonical link.",
		todo
	};
	return load_tell_error().sameAddress(canonical, url) ? {
		what,
		verdict: "pass",
		says: `The canonical link is ${canonical}.`
	} : {
		what,
		verdict: "fail",
		says: `The canonical link is ${canonical}, not ${url}.`,
		todo
	};
}
function compareTitle({ title }, handOff) {
	const what = "title";
	if (lettersOf(title) === lettersOf(handOff.title)) return {
		what,
		verdict: "pass",
		says: `The title is ${load_say_lines().quoted(title)}.`
	};
	return {
		what,
		verdict: "fail",
		says: `The title is ${load_say_lines().quoted(title)}, in the post ${load_say_lines().quoted(handOff.title)}.`,
		todo: "Change the one that is out of date. Leave it where you chose another one for Medium."
	};
}
function compareText(story, copy) {
	const there = story.blocks.map((block) => lettersOf(load_registry().wordsOf(block))).join(" ");
	const parts = copy.blocks.filter((block) => isText(block) && !isEmbed(block)).flatMap(partsOf);
	const isMark = (part) => /^\[Put .*\]$/.test(load_registry().wordsOf(part).trim());
	const missing = parts.filter((part) => !isMark(part) && !there.includes(lettersOf(load_registry().wordsOf(part))));
	const marks = parts.filter((part) => isMark(part) && there.includes(lettersOf(load_registry().wordsOf(part))));
	const what = "text";
	if (missing.length > 0) return {
		what,
		verdict: "fail",
		says: `${capitalCount(missing.length, "paragraph")} of the post ${missing.length === 1 ? "is" : "are"} not in the story, or read otherwise there (${load_say_lines().sayLines(missing.map(load_registry().lineOf$1))}). The first begins ${load_say_lines().quoted(load_registry().wordsOf(missing[0]), 60)}.`,
		todo: "Paste them from story.html, which export makes.",
		lines: linesOf(missing)
	};
	if (marks.length > 0) return {
		what,
		verdict: "fail",
		says: `${capitalCount(marks.length, "mark")} of the copy still ${marks.length === 1 ? "stands" : "stand"} in the story: ${load_say_lines().quoted(load_registry().wordsOf(marks[0]))}.`,
		todo: "Put there what it asks for."
	};
	return {
		what,
		verdict: "pass",
		says: `All ${load_read_blog().sayCount(parts.length, "paragraph")} of the post are there.`
	};
}
function compareCode(story, { blocks }) {
	const what = "code";
	const code = blocks.filter(({ tagName }) => tagName === "pre");
	const there = story.blocks.filter(({ tagName }) => tagName === "pre").map(squeezed);
	const missing = code.filter((block) => !there.some((one) => one.includes(squeezed(block))));
	if (code.length === 0) return {
		what,
		verdict: "pass",
		says: "The post has no code."
	};
	if (missing.length === 0) return {
		what,
		verdict: "pass",
		says: `${capitalCount(code.length, "code block")}, as in the post.`
	};
	return {
		what,
		verdict: "fail",
		says: `${capitalCount(missing.length, "code block")} of ${load_read_blog().sayNumber(code.length)} ${missing.length === 1 ? "is" : "are"} missing or changed (${load_say_lines().sayLines(missing.map(load_registry().lineOf$1))}).`,
		todo: "Paste the code again, each block into a code block of its own.",
		lines: linesOf(missing)
	};
}
function compareImages({ pictures }, { blocks }) {
	const what = "images";
	const figures = blocks.filter(({ tagName }) => tagName === "figure");
	const wanted = figures.length;
	const says = `${capitalCount(pictures, "picture")} in the story, ${load_read_blog().sayNumber(wanted)} in the post.`;
	if (pictures >= wanted) return {
		what,
		verdict: "pass",
		says
	};
	return {
		what,
		verdict: "fail",
		says,
		todo: `Upload those that are missing: they stand on ${load_say_lines().sayLines(figures.map(load_registry().lineOf$1))}.`,
		lines: linesOf(figures)
	};
}
function compareLinks(story, { blocks }) {
	const what = "links";
	const links = blocks.flatMap((block) => [...load_registry().elementsIn(block)]).filter(({ tagName }) => tagName === "a");
	const there = new Set(story.links.map(load_tell_error().normalAddress));
	const embeds = new Set(blocks.filter(isEmbed).flatMap(({ children }) => children));
	const gone = links.filter((link) => !there.has(load_tell_error().normalAddress(load_registry().textOf(link, "href"))));
	const missing = [...gone.filter((link) => !embeds.has(link)), ...gone.filter((link) => embeds.has(link)).slice(story.frames)];
	if (missing.length === 0) return {
		what,
		verdict: "pass",
		says: `${capitalCount(links.length, "link")}, as in the copy.`
	};
	return {
		what,
		verdict: "fail",
		says: `${capitalCount(missing.length, "link")} of ${load_read_blog().sayNumber(links.length)} ${missing.length === 1 ? "is" : "are"} missing (${load_say_lines().sayLines(missing.map(load_registry().lineOf$1))}): ${load_registry().textOf(missing[0], "href")}${missing.length === 1 ? "." : " is the first."}`,
		todo: "Link the words again.",
		lines: linesOf(missing)
	};
}
function compareOwnLinks({ links }, { keep, unlink, url }) {
	const what = "own-links";
	const whole = (href) => URL.canParse(href, url ?? void 0) ? new URL(href, url ?? void 0).href : href;
	const kept = new Set(keep.map((link) => load_tell_error().normalAddress(whole(link.url))));
	const there = new Set(links.map(load_tell_error().normalAddress));
	const left = unlink.filter((link) => {
		const address = load_tell_error().normalAddress(whole(link.url));
		return there.has(address) && !kept.has(address);
	});
	if (left.length === 0) return {
		what,
		verdict: "pass",
		says: "No link to your own site beyond those to keep."
	};
	return {
		what,
		verdict: "fail",
		says: `${capitalCount(left.length, "link")} to your own site ${left.length === 1 ? "is" : "are"} there beyond the ${load_read_blog().sayNumber(keep.length)} to keep: “${left[0].text || left[0].url}”${left.length === 1 ? "." : " is the first."}`,
		todo: "Unlink them on Medium.",
		lines: [...new Set(left.map(({ line }) => line))]
	};
}
const isText = ({ tagName }) => ![
	"pre",
	"figure",
	"hr"
].includes(tagName);
function isEmbed({ tagName, children: [link, ...more] }) {
	return tagName === "p" && more.length === 0 && link?.type === "element" && load_registry().wordsOf(link) === load_registry().textOf(link, "href");
}
function partsOf(block) {
	return (block.tagName === "ul" || block.tagName === "ol" ? block.children : [block]).flatMap((part) => part.type === "element" && lettersOf(load_registry().wordsOf(part)) !== "" ? [{
		...part,
		...block.position !== void 0 && { position: part.position ?? block.position }
	}] : []);
}
const linesOf = (elements) => [...new Set(elements.map(load_registry().lineOf$1))];
const squeezed = (block) => load_registry().wordsOf(block).replace(/\s+/g, "");
function lettersOf(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
const capitalCount = (n, one) => load_read_blog().capital(load_read_blog().sayCount(n, one));

// src/commands/verify.ts
async function verify(path, at, options) {
	const { subject, handOff } = await load_open_post().openPost(path, options.dir);
	const answer = await load_progress().withProgress("Asking for the story", load_command().isWatched(options), () => readAnswer(at, options.online === true));
	const page = load_read_page().readPage(subject.post, isAddress(at) ? at : savedFrom, answer);
	const story = page.live === "pass" && answer.ok && isHtml(answer.body) ? load_read_story().readStory(answer.body) : null;
	const compared = story === null ? unanswered(page.why ?? "it is no HTML page with a text") : compareStory(story, page, handOff, load_make_copy().makeCopy(subject, handOff, load_registry().losses));
	const verdict = overall(compared);
	if (options.format === "json") load_command().printJson({
		version: 1,
		post: subject.post.path,
		story: at,
		verdict,
		checks: compared
	});
	else load_command().print(load_tell_error().harmless(toTell(compared, options).map(pretty).join("\n")));
	return verdict === "fail" ? 1 : 0;
}
const isHtml = (text) => !text.includes("\0") && /<(?:html|head|body|main|article|h1|p)[\s>]/i.test(text);
const isAddress = (at) => /^https?:\/\//i.test(at);
const savedFrom = "https://medium.com/";
async function readAnswer(at, online) {
	if (isAddress(at)) {
		if (online) return (await load_command().openOnline()).get({
			url: at,
			confirm: true
		});
		throw new (load_tell_error().UserError)("online", "An address is asked only with --online. Without it, save the story as HTML in your browser and give that file.");
	}
	try {
		const body = (0, load_fs().readFileSync)(at, "utf8");
		return {
			ok: true,
			status: 200,
			url: savedFrom,
			headers: html,
			body
		};
	} catch {
		throw new (load_tell_error().UserError)("file", `${at} cannot be read. Expected a saved HTML page, or the address of the story with --online.`);
	}
}
const html = { "content-type": "text/html" };
function toTell(compared, { quiet = false }) {
	return quiet ? compared.filter(({ verdict }) => verdict === "fail") : compared;
}
function overall(compared) {
	const all = compared.map(({ verdict }) => verdict);
	if (all.includes("fail")) return "fail";
	return all.includes("inconclusive") ? "inconclusive" : "pass";
}
const marks = {
	pass: "fine",
	fail: "look",
	inconclusive: "?"
};
function pretty({ what, verdict, says, todo }) {
	const rest = todo === void 0 ? "" : `\n${" ".repeat(18)}${todo}`;
	return `${marks[verdict].padEnd(6)}${what.padEnd(12)}${says}${rest}`;
}

exports.verify = verify;