// src/text/say.ts
function sayNumber(n) {
	return numbers[n] ?? n.toLocaleString("en");
}
const numbers = [
	"no",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve"
];
function sayCount(n, one, many = `${one}s`) {
	return `${sayNumber(n)} ${n === 1 ? one : many}`;
}
function oneOrMany(n, one, many) {
	return n === 1 ? one : many;
}
function sayList(items, last = "and") {
	if (items.length < 2) return items[0] ?? "";
	return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function sentence(why) {
	return /^[a-z]+ /.test(why) ? capital(why) : why;
}
function shorten(text, longest) {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest - 1);
	const space = cut.lastIndexOf(" ");
	return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, "")}…`;
}

Object.defineProperty(exports, "capital", {
  enumerable: true,
  get: function () {
    return capital;
  }
});
Object.defineProperty(exports, "oneOrMany", {
  enumerable: true,
  get: function () {
    return oneOrMany;
  }
});
Object.defineProperty(exports, "sayCount", {
  enumerable: true,
  get: function () {
    return sayCount;
  }
});
Object.defineProperty(exports, "sayList", {
  enumerable: true,
  get: function () {
    return sayList;
  }
});
Object.defineProperty(exports, "sayNumber", {
  enumerable: true,
  get: function () {
    return sayNumber;
  }
});
Object.defineProperty(exports, "sentence", {
  enumerable: true,
  get: function () {
    return sentence;
  }
});
Object.defineProperty(exports, "shorten", {
  enumerable: true,
  get: function () {
    return shorten;
  }
});