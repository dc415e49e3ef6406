const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_budget = __lazily(() => require("./budget-8364bed5.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_take_turns = __lazily(() => require("./take-turns-3f348910.js"));
const load_keys = __lazily(() => require("./keys-f38cf79a.js"));
const load_robots = __lazily(() => require("./robots-3105c3d0.js"));
const load_crypto = __lazily(() => require("node:crypto"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));

// node_modules/http-cache-semantics/index.js
var require_http_cache_semantics = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const statusCodeCacheableByDefault = /* @__PURE__ */ new Set([
		200,
		203,
		204,
		206,
		300,
		301,
		308,
		404,
		405,
		410,
		414,
		501
	]);
	const understoodStatuses = /* @__PURE__ */ new Set([
		200,
		203,
		204,
		300,
		301,
		302,
		303,
		307,
		308,
		404,
		405,
		410,
		414,
		501
	]);
	const errorStatusCodes = /* @__PURE__ */ new Set([
		500,
		502,
		503,
		504
	]);
	const hopByHopHeaders = {
		date: true,
		connection: true,
		"keep-alive": true,
		"proxy-authenticate": true,
		"proxy-authorization": true,
		te: true,
		trailer: true,
		"transfer-encoding": true,
		upgrade: true
	};
	const excludedFromRevalidationUpdate = {
		"content-length": true,
		"content-encoding": true,
		"transfer-encoding": true,
		"content-range": true
	};
	function toNumberOrZero(s) {
		const n = parseInt(s, 10);
		return isFinite(n) ? n : 0;
	}
	function isErrorResponse(response) {
		if (!response) return true;
		return errorStatusCodes.has(response.status);
	}
	function parseCacheControl(header) {
		const cc = {};
		if (!header) return cc;
		const parts = header.trim().split(/,/);
		for (const part of parts) {
			const [k, v] = part.split(/=/, 2);
			cc[k.trim()] = v === void 0 ? true : v.trim().replace(/^"|"$/g, "");
		}
		return cc;
	}
	function formatCacheControl(cc) {
		let parts = [];
		for (const k in cc) {
			const v = cc[k];
			parts.push(v === true ? k : k + "=" + v);
		}
		if (!parts.length) return;
		return parts.join(", ");
	}
	module.exports = class CachePolicy {
		constructor(req, res, { shared, cacheHeuristic, immutableMinTimeToLive, ignoreCargoCult, _fromObject } = {}) {
			if (_fromObject) {
				this._fromObject(_fromObject);
				return;
			}
			if (!res || !res.headers) throw Error("Response headers missing");
			this._assertRequestHasHeaders(req);
			this._responseTime = this.now();
			this._isShared = shared !== false;
			this._ignoreCargoCult = !!ignoreCargoCult;
			this._cacheHeuristic = void 0 !== cacheHeuristic ? cacheHeuristic : .1;
			this._immutableMinTtl = void 0 !== immutableMinTimeToLive ? immutableMinTimeToLive : 864e5;
			this._status = "status" in res ? res.status : 200;
			this._resHeaders = res.headers;
			this._rescc = parseCacheControl(res.headers["cache-control"]);
			this._method = "method" in req ? req.method : "GET";
			this._url = req.url;
			this._host = req.headers.host;
			this._noAuthorization = !req.headers.authorization;
			this._reqHeaders = res.headers.vary ? req.headers : null;
			this._reqcc = parseCacheControl(req.headers["cache-control"]);
			if (this._ignoreCargoCult && "pre-check" in this._rescc && "post-check" in this._rescc) {
				delete this._rescc["pre-check"];
				delete this._rescc["post-check"];
				delete this._rescc["no-cache"];
				delete this._rescc["no-store"];
				delete this._rescc["must-revalidate"];
				this._resHeaders = Object.assign({}, this._resHeaders, { "cache-control": formatCacheControl(this._rescc) });
				delete this._resHeaders.expires;
				delete this._resHeaders.pragma;
			}
			if (res.headers["cache-control"] == null && /no-cache/.test(res.headers.pragma)) this._rescc["no-cache"] = true;
		}
		now() {
			return Date.now();
		}
		storable() {
			return !!(!this._reqcc["no-store"] && ("GET" === this._method || "HEAD" === this._method || "POST" === this._method && this._hasExplicitExpiration()) && understoodStatuses.has(this._status) && !this._rescc["no-store"] && (!this._isShared || !this._rescc.private) && (!this._isShared || this._noAuthorization || this._allowsStoringAuthenticated()) && (this._resHeaders.expires || this._rescc["max-age"] || this._isShared && this._rescc["s-maxage"] || this._rescc.public || statusCodeCacheableByDefault.has(this._status)));
		}
		_hasExplicitExpiration() {
			return !!(this._isShared && this._rescc["s-maxage"] || this._rescc["max-age"] || this._resHeaders.expires);
		}
		_assertRequestHasHeaders(req) {
			if (!req || !req.headers) throw Error("Request headers missing");
		}
		satisfiesWithoutRevalidation(req) {
			return !this.evaluateRequest(req).revalidation;
		}
		_evaluateRequestHitResult(revalidation) {
			return {
				response: {
					headers: this.responseHeaders(),
					status: this._status
				},
				revalidation
			};
		}
		_evaluateRequestRevalidation(request, synchronous) {
			return {
				synchronous,
				headers: this.revalidationHeaders(request)
			};
		}
		_evaluateRequestMissResult(request) {
			return {
				response: void 0,
				revalidation: this._evaluateRequestRevalidation(request, true)
			};
		}
		evaluateRequest(req) {
			this._assertRequestHasHeaders(req);
			if (this._rescc["must-revalidate"]) return this._evaluateRequestMissResult(req);
			if (!this._requestMatches(req, false)) return this._evaluateRequestMissResult(req);
			const requestCC = parseCacheControl(req.headers["cache-control"]);
			if (requestCC["no-cache"] || /no-cache/.test(req.headers.pragma)) return this._evaluateRequestMissResult(req);
			if (requestCC["max-age"] && this.age() > toNumberOrZero(requestCC["max-age"])) return this._evaluateRequestMissResult(req);
			if (requestCC["min-fresh"] && this.maxAge() - this.age() < toNumberOrZero(requestCC["min-fresh"])) return this._evaluateRequestMissResult(req);
			if (this.stale()) {
				if ("max-stale" in requestCC && (true === requestCC["max-stale"] || requestCC["max-stale"] > this.age() - this.maxAge())) return this._evaluateRequestHitResult(void 0);
				if (this.useStaleWhileRevalidate()) return this._evaluateRequestHitResult(this._evaluateRequestRevalidation(req, false));
				return this._evaluateRequestMissResult(req);
			}
			return this._evaluateRequestHitResult(void 0);
		}
		_requestMatches(req, allowHeadMethod) {
			return !!((!this._url || this._url === req.url) && this._host === req.headers.host && (!req.method || this._method === req.method || allowHeadMethod && "HEAD" === req.method) && this._varyMatches(req));
		}
		_allowsStoringAuthenticated() {
			return !!(this._rescc["must-revalidate"] || this._rescc.public || this._rescc["s-maxage"]);
		}
		_varyMatches(req) {
			if (!this._resHeaders.vary) return true;
			const fields = this._resHeaders.vary.trim().toLowerCase().split(/\s*,\s*/);
			for (const name of fields) {
				if (name === "*") return false;
				if ((Object.prototype.hasOwnProperty.call(req.headers, name) && req.headers[name]) !== (Object.prototype.hasOwnProperty.call(this._reqHeaders, name) && this._reqHeaders[name])) return false;
			}
			return true;
		}
		_copyWithoutHopByHopHeaders(inHeaders) {
			const headers = {};
			for (const name in inHeaders) {
				if (hopByHopHeaders[name]) continue;
				headers[name] = inHeaders[name];
			}
			if (inHeaders.connection) {
				const tokens = inHeaders.connection.trim().split(/\s*,\s*/);
				for (const name of tokens) delete headers[name];
			}
			if (headers.warning) {
				const warnings = headers.warning.split(/,/).filter((warning) => {
					return !/^\s*1[0-9][0-9]/.test(warning);
				});
				if (!warnings.length) delete headers.warning;
				else headers.warning = warnings.join(",").trim();
			}
			return headers;
		}
		responseHeaders() {
			const headers = this._copyWithoutHopByHopHeaders(this._resHeaders);
			const age = this.age();
			if (age > 86400 && !this._hasExplicitExpiration() && this.maxAge() > 86400) headers.warning = (headers.warning ? `${headers.warning}, ` : "") + "113 - \"rfc7234 5.5.4\"";
			headers.age = `${Math.round(age)}`;
			headers.date = new Date(this.now()).toUTCString();
			return headers;
		}
		status() {
			return this._status;
		}
		date() {
			const serverDate = Date.parse(this._resHeaders.date);
			if (isFinite(serverDate)) return serverDate;
			return this._responseTime;
		}
		age() {
			return this._ageValue() + (this.now() - this._responseTime) / 1e3;
		}
		_ageValue() {
			return toNumberOrZero(this._resHeaders.age);
		}
		maxAge() {
			if (!this.storable() || this._rescc["no-cache"]) return 0;
			if (this._isShared && this._resHeaders["set-cookie"] && !this._rescc.public && !this._rescc.immutable) return 0;
			if (this._resHeaders.vary === "*") return 0;
			if (this._isShared) {
				if (this._rescc["proxy-revalidate"]) return 0;
				if (this._rescc["s-maxage"]) return toNumberOrZero(this._rescc["s-maxage"]);
			}
			if (this._rescc["max-age"]) return toNumberOrZero(this._rescc["max-age"]);
			const defaultMinTtl = this._rescc.immutable ? this._immutableMinTtl : 0;
			const serverDate = this.date();
			if (this._resHeaders.expires) {
				const expires = Date.parse(this._resHeaders.expires);
				if (Number.isNaN(expires) || expires < serverDate) return 0;
				return Math.max(defaultMinTtl, (expires - serverDate) / 1e3);
			}
			if (this._resHeaders["last-modified"]) {
				const lastModified = Date.parse(this._resHeaders["last-modified"]);
				if (isFinite(lastModified) && serverDate > lastModified) return Math.max(defaultMinTtl, (serverDate - lastModified) / 1e3 * this._cacheHeuristic);
			}
			return defaultMinTtl;
		}
		timeToLive() {
			const age = this.maxAge() - this.age();
			const staleIfErrorAge = age + toNumberOrZero(this._rescc["stale-if-error"]);
			const staleWhileRevalidateAge = age + toNumberOrZero(this._rescc["stale-while-revalidate"]);
			return Math.round(Math.max(0, age, staleIfErrorAge, staleWhileRevalidateAge) * 1e3);
		}
		stale() {
			return this.maxAge() <= this.age();
		}
		_useStaleIfError() {
			return this.maxAge() + toNumberOrZero(this._rescc["stale-if-error"]) > this.age();
		}
		useStaleWhileRevalidate() {
			const swr = toNumberOrZero(this._rescc["stale-while-revalidate"]);
			return swr > 0 && this.maxAge() + swr > this.age();
		}
		static fromObject(obj) {
			return new this(void 0, void 0, { _fromObject: obj });
		}
		_fromObject(obj) {
			if (this._responseTime) throw Error("Reinitialized");
			if (!obj || obj.v !== 1) throw Error("Invalid serialization");
			this._responseTime = obj.t;
			this._isShared = obj.sh;
			this._cacheHeuristic = obj.ch;
			this._immutableMinTtl = obj.imm !== void 0 ? obj.imm : 864e5;
			this._ignoreCargoCult = !!obj.icc;
			this._status = obj.st;
			this._resHeaders = obj.resh;
			this._rescc = obj.rescc;
			this._method = obj.m;
			this._url = obj.u;
			this._host = obj.h;
			this._noAuthorization = obj.a;
			this._reqHeaders = obj.reqh;
			this._reqcc = obj.reqcc;
		}
		toObject() {
			return {
				v: 1,
				t: this._responseTime,
				sh: this._isShared,
				ch: this._cacheHeuristic,
				imm: this._immutableMinTtl,
				icc: this._ignoreCargoCult,
				st: this._status,
				resh: this._resHeaders,
				rescc: this._rescc,
				m: this._method,
				u: this._url,
				h: this._host,
				a: this._noAuthorization,
				reqh: this._reqHeaders,
				reqcc: this._reqcc
			};
		}
		revalidationHeaders(incomingReq) {
			this._assertRequestHasHeaders(incomingReq);
			const headers = this._copyWithoutHopByHopHeaders(incomingReq.headers);
			delete headers["if-range"];
			if (!this._requestMatches(incomingReq, true) || !this.storable()) {
				delete headers["if-none-match"];
				delete headers["if-modified-since"];
				return headers;
			}
			if (this._resHeaders.etag) headers["if-none-match"] = headers["if-none-match"] ? `${headers["if-none-match"]}, ${this._resHeaders.etag}` : this._resHeaders.etag;
			if (headers["accept-ranges"] || headers["if-match"] || headers["if-unmodified-since"] || this._method && this._method != "GET") {
				delete headers["if-modified-since"];
				if (headers["if-none-match"]) {
					const etags = headers["if-none-match"].split(/,/).filter((etag) => {
						return !/^\s*W\//.test(etag);
					});
					if (!etags.length) delete headers["if-none-match"];
					else headers["if-none-match"] = etags.join(",").trim();
				}
			} else if (this._resHeaders["last-modified"] && !headers["if-modified-since"]) headers["if-modified-since"] = this._resHeaders["last-modified"];
			return headers;
		}
		revalidatedPolicy(request, response) {
			this._assertRequestHasHeaders(request);
			if (this._useStaleIfError() && isErrorResponse(response)) return {
				policy: this,
				modified: false,
				matches: true
			};
			if (!response || !response.headers) throw Error("Response headers missing");
			let matches = false;
			if (response.status !== void 0 && response.status != 304) matches = false;
			else if (response.headers.etag && !/^\s*W\//.test(response.headers.etag)) matches = this._resHeaders.etag && this._resHeaders.etag.replace(/^\s*W\//, "") === response.headers.etag;
			else if (this._resHeaders.etag && response.headers.etag) matches = this._resHeaders.etag.replace(/^\s*W\//, "") === response.headers.etag.replace(/^\s*W\//, "");
			else if (this._resHeaders["last-modified"]) matches = this._resHeaders["last-modified"] === response.headers["last-modified"];
			else if (!this._resHeaders.etag && !this._resHeaders["last-modified"] && !response.headers.etag && !response.headers["last-modified"]) matches = true;
			const optionsCopy = {
				shared: this._isShared,
				cacheHeuristic: this._cacheHeuristic,
				immutableMinTimeToLive: this._immutableMinTtl,
				ignoreCargoCult: this._ignoreCargoCult
			};
			if (!matches) return {
				policy: new this.constructor(request, response, optionsCopy),
				modified: response.status != 304,
				matches: false
			};
			const headers = {};
			for (const k in this._resHeaders) headers[k] = k in response.headers && !excludedFromRevalidationUpdate[k] ? response.headers[k] : this._resHeaders[k];
			const newResponse = Object.assign({}, response, {
				status: this._status,
				method: this._method,
				headers
			});
			return {
				policy: new this.constructor(request, newResponse, optionsCopy),
				modified: false,
				matches: true
			};
		}
	};
}));

// src/io/web/keep-answers.ts
var import_http_cache_semantics = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_http_cache_semantics(), 1);
const needed = [
	"age",
	"cache-control",
	"content-type",
	"date",
	"etag",
	"expires",
	"last-modified",
	"link",
	"pragma",
	"vary",
	"x-robots-tag"
];
const texts = load_zod().record(load_zod().string(), load_zod().string());
const directives = load_zod().record(load_zod().string(), load_zod().union([load_zod().string(), load_zod().literal(true)]));
const Entry = load_zod().object({
	version: load_zod().literal(1),
	body: load_zod().string(),
	policy: load_zod().object({
		v: load_zod().literal(1),
		t: load_zod().number(),
		sh: load_zod().boolean(),
		ch: load_zod().number(),
		imm: load_zod().number(),
		icc: load_zod().boolean(),
		st: load_zod().literal(200),
		resh: texts,
		rescc: directives,
		m: load_zod().literal("GET"),
		u: load_zod().string(),
		a: load_zod().boolean(),
		reqh: texts.nullable(),
		reqcc: directives
	})
});
function openKeep(store) {
	return async (url, headers, send) => {
		if ("authorization" in headers) return send(headers);
		const request = {
			url,
			method: "GET",
			headers: { ...headers }
		};
		const name = `${url} ${headers.accept}`;
		const kept = readEntry(store.read(name), url);
		if (kept?.policy.satisfiesWithoutRevalidation(request)) return kept.answer;
		const sent = await send(kept === null ? headers : textsOf(kept.policy, request));
		if (!sent.ok) return sent;
		const response = {
			status: sent.status,
			headers: pick$1(sent.headers)
		};
		if (kept !== null && sent.status === 304) {
			const { policy } = kept.policy.revalidatedPolicy(request, response);
			write(store, name, policy, kept.answer.body);
			return kept.answer;
		}
		if (sent.status !== 200) return sent;
		const policy = new import_http_cache_semantics.default(request, response, {
			shared: false,
			cacheHeuristic: 0
		});
		if (isWorthKeeping(policy, response.headers)) write(store, name, policy, sent.body);
		return sent;
	};
}
function isWorthKeeping(policy, headers) {
	const canBeConfirmed = headers.etag !== void 0 || headers["last-modified"] !== void 0;
	return policy.storable() && headers.vary !== "*" && (canBeConfirmed || policy.timeToLive() > 0);
}
function pick$1(headers) {
	return Object.fromEntries(needed.flatMap((name) => headers[name] ? [[name, headers[name]]] : []));
}
function textsOf(policy, request) {
	const headers = policy.revalidationHeaders(request);
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}`]));
}
function write(store, name, policy, body) {
	store.write(name, JSON.stringify({
		version: 1,
		body,
		policy: policy.toObject()
	}));
}
function readEntry(text, url) {
	const entry = text === null ? null : parse(text);
	if (entry === null || entry.policy.u !== url) return null;
	const { resh: headers } = entry.policy;
	return {
		policy: import_http_cache_semantics.default.fromObject(entry.policy),
		answer: {
			ok: true,
			status: 200,
			headers,
			body: entry.body
		}
	};
}
function parse(text) {
	try {
		return Entry.parse(JSON.parse(text));
	} catch {
		return null;
	}
}

// src/io/web/obey-robots.ts
function openRobots(get) {
	const known = /* @__PURE__ */ new Map();
	return async (url) => {
		const { origin } = new URL(url);
		const rules = known.get(origin) ?? ask(origin);
		known.set(origin, rules);
		const found = await rules;
		if (typeof found === "string") return found;
		return found.allows(url) ? null : "its robots.txt asks programs to leave this address alone";
	};
	async function ask(origin) {
		const url = `${origin}/robots.txt`;
		const answer = await get(url);
		if (!answer.ok) return notNow(answer.why);
		if (answer.status >= 500 || answer.status === 429) return notNow(`it answers ${answer.status}`);
		return load_robots().readRobots(url, answer.status === 200 ? answer.body : "");
	}
}
function notNow(why) {
	return `its robots.txt could not be read, so it is left alone for now: ${why}`;
}

// src/io/web/store.ts
function openMemory() {
	const kept = /* @__PURE__ */ new Map();
	return {
		read: (name) => kept.get(name) ?? null,
		write: (name, text) => void kept.set(name, text)
	};
}
const mostBytes = 20971520;
const ours = /^[0-9a-f]{64}\.(?:json|\d+\.tmp)$/;
function openFolder(folder, most = mostBytes) {
	const pathOf = (name) => (0, load_path().join)(folder, `${(0, load_crypto().createHash)("sha256").update(name).digest("hex")}.json`);
	return {
		read(name) {
			const path = pathOf(name);
			return quietly(() => {
				const { size } = (0, load_fs().statSync)(path);
				if (size > most) return null;
				const text = (0, load_fs().readFileSync)(path, "utf8");
				const now = /* @__PURE__ */ new Date();
				(0, load_fs().utimesSync)(path, now, now);
				return text;
			});
		},
		write(name, text) {
			if (load_tell_error().hideSecrets(text) !== text) return;
			const path = pathOf(name);
			const draft = path.replace(/json$/, () => `${process.pid}.tmp`);
			quietly(() => {
				(0, load_fs().mkdirSync)(folder, {
					recursive: true,
					mode: 448
				});
				(0, load_fs().writeFileSync)(draft, text, { mode: 384 });
				(0, load_fs().renameSync)(draft, path);
				prune(folder, most);
				return null;
			});
		}
	};
}
function prune(folder, most) {
	const files = (0, load_fs().readdirSync)(folder).filter((name) => ours.test(name)).map((name) => ({
		path: (0, load_path().join)(folder, name),
		...pick((0, load_fs().statSync)((0, load_path().join)(folder, name)))
	})).sort((a, b) => b.used - a.used);
	let bytes = 0;
	for (const { path, size } of files) {
		bytes += size;
		if (bytes > most) (0, load_fs().rmSync)(path, { force: true });
	}
}
function pick({ size, mtimeMs }) {
	return {
		size,
		used: mtimeMs
	};
}
function quietly(work) {
	try {
		return work();
	} catch {
		return null;
	}
}

// src/io/web/takes-json.ts
const open = [
	{
		method: "POST",
		at: /^https:\/\/api\.github\.com\//
	},
	{
		method: "POST",
		at: /^https:\/\/dev\.to\/api\/articles$/
	},
	{
		method: "POST",
		at: /^https:\/\/api\.indexnow\.org\/indexnow$/
	},
	{
		method: "PUT",
		at: /^https:\/\/dev\.to\/api\/articles\/[1-9]\d*$/
	}
];
function takesJson({ url, robots, method }) {
	const said = method ?? "POST";
	return robots === "ignore" && open.some((one) => one.method === said && one.at.test(url));
}

// src/io/web.ts
const aPost = {
	requests: 12,
	milliseconds: 8e3,
	bytes: 4194304
};
const mostHops = 5;
function openWeb(userAgent, settings = {}) {
	const { route = load_take_turns().defaultRoute, folder, pace = 350, keys = /* @__PURE__ */ new Map() } = settings;
	const secrets = [...keys.values()].filter((value) => value.length >= 8).map(encodeURIComponent);
	const budget = load_budget().openBudget({
		...load_budget().aRun,
		...settings.budget
	});
	let { patience = 6e4 } = settings;
	const inTurn = load_take_turns().openTurns(budget, pace);
	const keep = openKeep(folder === void 0 ? openMemory() : openFolder(folder));
	const robots = openRobots((url) => get({
		url,
		accept: "text/plain,*/*;q=0.5"
	}, async () => null));
	return {
		get: (ask) => get(ask, (url) => obeys(ask, url) ? robots(url) : Promise.resolve(null)),
		keys: new Set(keys.keys()),
		isSpent: () => budget.isBelow(aPost),
		async wait(milliseconds) {
			if (milliseconds > patience) return false;
			patience -= milliseconds;
			await load_read_blog().pass(milliseconds);
			budget.extend(milliseconds);
			return true;
		}
	};
	async function get(ask, obey) {
		let url = ask.url;
		const hops = [];
		if (holdsSecret(ask.body ?? "")) return {
			ok: false,
			why: "what is to be sent holds a secret of this run"
		};
		if (ask.body !== void 0 && !takesJson(ask)) return {
			ok: false,
			why: `only a documented API is asked by ${ask.method ?? "POST"}`
		};
		for (let hop = 0; hop <= mostHops; hop++) {
			if (holdsSecret(url)) return {
				ok: false,
				why: "the address holds a secret of this run"
			};
			const refused = load_take_turns().judgeAddress(url) ?? await obey(url);
			if (refused !== null) return {
				ok: false,
				why: refused
			};
			const sent = await askOnce(ask, url);
			if (!sent.ok) return {
				ok: false,
				why: sent.why
			};
			const { status, headers, body } = sent;
			if (status < 300 || status >= 400 || headers.location === void 0) return {
				ok: true,
				status,
				url,
				hops,
				headers,
				body
			};
			if (ask.body !== void 0) return {
				ok: false,
				why: "it redirects what was posted to it"
			};
			const next = follow(headers.location, url);
			if ("why" in next) return {
				ok: false,
				why: next.why
			};
			url = next.url;
			hops.push({
				status,
				to: url
			});
		}
		return {
			ok: false,
			why: `more than ${mostHops} redirects`
		};
	}
	function holdsSecret(text) {
		return secrets.some((value) => text.includes(value)) || load_tell_error().hideSecrets(text) !== text;
	}
	function askOnce(ask, url) {
		const plain = headersOf(ask, url, userAgent);
		const keyed = load_keys().withKey(ask.key, url, keys);
		const request = {
			url: keyed?.url ?? url,
			body: ask.body,
			method: ask.method,
			headers: {
				...plain,
				...keyed?.headers
			}
		};
		const turn = (headers) => inTurn(new URL(url).host, async () => load_take_turns().withPause(await load_take_turns().send({
			...request,
			headers
		}, {
			route,
			budget
		}, ask.largest), ask.pauseIn), ask.body === void 0);
		return keyed === null && ask.body === void 0 ? keep(url, request.headers, turn) : turn(request.headers);
	}
}
function obeys(ask, url) {
	return ask.robots !== "ignore" || load_tell_error().hostOf(url) !== load_tell_error().hostOf(ask.url);
}
function headersOf(ask, url, userAgent) {
	const isSameOrigin = new URL(url).origin === new URL(ask.url).origin;
	return {
		"user-agent": userAgent,
		accept: ask.accept ?? "text/html,*/*;q=0.5",
		"accept-encoding": load_take_turns().acceptedEncodings,
		...ask.body !== void 0 && { "content-type": "application/json" },
		...ask.confirm && { "cache-control": "no-cache" },
		...ask.authorization !== void 0 && isSameOrigin && { authorization: ask.authorization }
	};
}
function follow(location, from) {
	if (!URL.canParse(location, from)) return { why: "it redirects to no address" };
	const to = new URL(location, from);
	const refused = load_take_turns().judgeAddress(to.href);
	if (refused !== null) return { why: refused };
	if (to.protocol === "http:" && new URL(from).protocol === "https:") return { why: "it redirects from https to http, which is not followed" };
	return { url: to.href };
}

exports.openWeb = openWeb;