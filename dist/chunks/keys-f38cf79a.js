// src/io/web/keys.ts
const services = [
	{
		name: "github-token",
		input: "github-token",
		variable: "GITHUB_TOKEN",
		origin: "https://api.github.com"
	},
	{
		name: "brave-api-key",
		input: "brave-api-key",
		variable: "BRAVE_API_KEY",
		origin: "https://api.search.brave.com"
	},
	{
		name: "bing-webmaster-api-key",
		input: "bing-webmaster-api-key",
		variable: "BING_WEBMASTER_API_KEY",
		origin: "https://ssl.bing.com"
	},
	{
		name: "stack-exchange-key",
		input: "stack-exchange-key",
		variable: "STACK_EXCHANGE_KEY",
		origin: "https://api.stackexchange.com"
	},
	{
		name: "devto-api-key",
		input: "devto-api-key",
		variable: "DEVTO_API_KEY",
		origin: "https://dev.to"
	}
];
function readKeys(env) {
	const own = env.GITHUB_API_URL ?? "https://api.github.com";
	const given = services.filter(({ name }) => name !== "github-token" || own === "https://api.github.com").map(({ name, input, variable }) => {
		return [name, (env[`INPUT_${input.toUpperCase()}`]?.trim() || env[variable]?.trim()) ?? ""];
	});
	return new Map(given.filter(([, value]) => value !== ""));
}
function withKey(key, url, keys) {
	const value = key === void 0 ? void 0 : keys.get(key.secret);
	const owner = services.find(({ name }) => name === key?.secret);
	if (key === void 0 || value === void 0 || owner?.origin !== new URL(url).origin) return null;
	if ("header" in key) {
		const said = key.scheme === void 0 ? value : `${key.scheme} ${value}`;
		return {
			url,
			headers: { [key.header]: said }
		};
	}
	const keyed = new URL(url);
	keyed.searchParams.set(key.parameter, value);
	return {
		url: keyed.href,
		headers: {}
	};
}

Object.defineProperty(exports, "readKeys", {
  enumerable: true,
  get: function () {
    return readKeys;
  }
});
Object.defineProperty(exports, "withKey", {
  enumerable: true,
  get: function () {
    return withKey;
  }
});