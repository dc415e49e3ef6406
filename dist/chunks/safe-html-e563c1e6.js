// src/markdown/safe-html.ts
function html(strings, ...values) {
	const shown = values.map((value) => {
		if (Array.isArray(value)) return value.map((part) => part.html).join("");
		return typeof value === "object" ? value.html : escapeHtml(String(value));
	});
	return { html: strings.map((text, i) => text + (shown[i] ?? "")).join("") };
}
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
function anchor(url, text) {
	return /^https?:/.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;
}

Object.defineProperty(exports, "anchor", {
  enumerable: true,
  get: function () {
    return anchor;
  }
});
Object.defineProperty(exports, "html", {
  enumerable: true,
  get: function () {
    return html;
  }
});