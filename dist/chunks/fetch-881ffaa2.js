const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_proxy = __lazily(() => require("./proxy-caffe32a.js"));

// src/io/fetch.ts
const proxiedFetch = async (input, init) => {
	const url = input instanceof Request ? input.url : String(input);
	if (load_proxy().getProxyUrl(new URL(url)) === void 0) return fetch(input, init);
	const { fetchThroughProxy } = await Promise.resolve().then(() => require("./through-proxy-ea28bbff.js")).then((n) => n.through_proxy_exports);
	return fetchThroughProxy(url, init);
};

Object.defineProperty(exports, "proxiedFetch", {
  enumerable: true,
  get: function () {
    return proxiedFetch;
  }
});