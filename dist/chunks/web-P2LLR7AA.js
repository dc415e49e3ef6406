import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readRobots
} from "./chunk-JQ2ZLBR4.js";
import {
  withKey
} from "./chunk-VERPLYX4.js";
import {
  require_node_crypto
} from "./chunk-OLIWLOKM.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  hideSecrets
} from "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import {
  pass
} from "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  acceptedEncodings,
  defaultRoute,
  judgeAddress,
  openTurns,
  send
} from "./chunk-CWXQPAML.js";
import "./chunk-A2ZHMZRK.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-AZ6JADWE.js";
import {
  aRun,
  openBudget
} from "./chunk-FIICUYWV.js";
import {
  boolean,
  literal,
  number,
  object,
  record,
  string,
  union
} from "./chunk-X2WQJ4F6.js";
import {
  __commonJS,
  __toESM
} from "./chunk-UDFUGCBQ.js";

// ../main/node_modules/http-cache-semantics/index.js
var require_http_cache_semantics = __commonJS({
  "../main/node_modules/http-cache-semantics/index.js"(exports, module) {
    "use strict";
    var statusCodeCacheableByDefault = /* @__PURE__ */ new Set([
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
    var understoodStatuses = /* @__PURE__ */ new Set([
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
    var errorStatusCodes = /* @__PURE__ */ new Set([
      500,
      502,
      503,
      504
    ]);
    var hopByHopHeaders = {
      date: true,
      // included, because we add Age update Date
      connection: true,
      "keep-alive": true,
      "proxy-authenticate": true,
      "proxy-authorization": true,
      te: true,
      trailer: true,
      "transfer-encoding": true,
      upgrade: true
    };
    var excludedFromRevalidationUpdate = {
      // Since the old body is reused, it doesn't make sense to change properties of the body
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
      if (!response) {
        return true;
      }
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
      if (!parts.length) {
        return void 0;
      }
      return parts.join(", ");
    }
    module.exports = class CachePolicy {
      /**
       * Creates a new CachePolicy instance.
       * @param {HttpRequest} req - Incoming client request.
       * @param {HttpResponse} res - Received server response.
       * @param {Object} [options={}] - Configuration options.
       * @param {boolean} [options.shared=true] - Is the cache shared (a public proxy)? `false` for personal browser caches.
       * @param {number} [options.cacheHeuristic=0.1] - Fallback heuristic (age fraction) for cache duration.
       * @param {number} [options.immutableMinTimeToLive=86400000] - Minimum TTL for immutable responses in milliseconds.
       * @param {boolean} [options.ignoreCargoCult=false] - Detect nonsense cache headers, and override them.
       * @param {any} [options._fromObject] - Internal parameter for deserialization. Do not use.
       */
      constructor(req, res, {
        shared,
        cacheHeuristic,
        immutableMinTimeToLive,
        ignoreCargoCult,
        _fromObject
      } = {}) {
        if (_fromObject) {
          this._fromObject(_fromObject);
          return;
        }
        if (!res || !res.headers) {
          throw Error("Response headers missing");
        }
        this._assertRequestHasHeaders(req);
        this._responseTime = this.now();
        this._isShared = shared !== false;
        this._ignoreCargoCult = !!ignoreCargoCult;
        this._cacheHeuristic = void 0 !== cacheHeuristic ? cacheHeuristic : 0.1;
        this._immutableMinTtl = void 0 !== immutableMinTimeToLive ? immutableMinTimeToLive : 24 * 3600 * 1e3;
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
          this._resHeaders = Object.assign({}, this._resHeaders, {
            "cache-control": formatCacheControl(this._rescc)
          });
          delete this._resHeaders.expires;
          delete this._resHeaders.pragma;
        }
        if (res.headers["cache-control"] == null && /no-cache/.test(res.headers.pragma)) {
          this._rescc["no-cache"] = true;
        }
      }
      /**
       * You can monkey-patch it for testing.
       * @returns {number} Current time in milliseconds.
       */
      now() {
        return Date.now();
      }
      /**
       * Determines if the response is storable in a cache.
       * @returns {boolean} `false` if can never be cached.
       */
      storable() {
        return !!(!this._reqcc["no-store"] && // A cache MUST NOT store a response to any request, unless:
        // The request method is understood by the cache and defined as being cacheable, and
        ("GET" === this._method || "HEAD" === this._method || "POST" === this._method && this._hasExplicitExpiration()) && // the response status code is understood by the cache, and
        understoodStatuses.has(this._status) && // the "no-store" cache directive does not appear in request or response header fields, and
        !this._rescc["no-store"] && // the "private" response directive does not appear in the response, if the cache is shared, and
        (!this._isShared || !this._rescc.private) && // the Authorization header field does not appear in the request, if the cache is shared,
        (!this._isShared || this._noAuthorization || this._allowsStoringAuthenticated()) && // the response either:
        // contains an Expires header field, or
        (this._resHeaders.expires || // contains a max-age response directive, or
        // contains a s-maxage response directive and the cache is shared, or
        // contains a public response directive.
        this._rescc["max-age"] || this._isShared && this._rescc["s-maxage"] || this._rescc.public || // has a status code that is defined as cacheable by default
        statusCodeCacheableByDefault.has(this._status)));
      }
      /**
       * @returns {boolean} true if expiration is explicitly defined.
       */
      _hasExplicitExpiration() {
        return !!(this._isShared && this._rescc["s-maxage"] || this._rescc["max-age"] || this._resHeaders.expires);
      }
      /**
       * @param {HttpRequest} req - a request
       * @throws {Error} if the headers are missing.
       */
      _assertRequestHasHeaders(req) {
        if (!req || !req.headers) {
          throw Error("Request headers missing");
        }
      }
      /**
       * Checks if the request matches the cache and can be satisfied from the cache immediately,
       * without having to make a request to the server.
       *
       * This doesn't support `stale-while-revalidate`. See `evaluateRequest()` for a more complete solution.
       *
       * @param {HttpRequest} req - The new incoming HTTP request.
       * @returns {boolean} `true`` if the cached response used to construct this cache policy satisfies the request without revalidation.
       */
      satisfiesWithoutRevalidation(req) {
        const result = this.evaluateRequest(req);
        return !result.revalidation;
      }
      /**
       * @param {{headers: Record<string, string>, synchronous: boolean}|undefined} revalidation - Revalidation information, if any.
       * @returns {{response: HttpResponse, revalidation: {headers: Record<string, string>, synchronous: boolean}|undefined}} An object with a cached response headers and revalidation info.
       */
      _evaluateRequestHitResult(revalidation) {
        return {
          response: {
            headers: this.responseHeaders(),
            status: this._status
          },
          revalidation
        };
      }
      /**
       * @param {HttpRequest} request - new incoming
       * @param {boolean} synchronous - whether revalidation must be synchronous (not s-w-r).
       * @returns {{headers: Record<string, string>, synchronous: boolean}} An object with revalidation headers and a synchronous flag.
       */
      _evaluateRequestRevalidation(request, synchronous) {
        return {
          synchronous,
          headers: this.revalidationHeaders(request)
        };
      }
      /**
       * @param {HttpRequest} request - new incoming
       * @returns {{response: undefined, revalidation: {headers: Record<string, string>, synchronous: boolean}}} An object indicating no cached response and revalidation details.
       */
      _evaluateRequestMissResult(request) {
        return {
          response: void 0,
          revalidation: this._evaluateRequestRevalidation(request, true)
        };
      }
      /**
       * Checks if the given request matches this cache entry, and how the cache can be used to satisfy it. Returns an object with:
       *
       * ```
       * {
       *     // If defined, you must send a request to the server.
       *     revalidation: {
       *         headers: {}, // HTTP headers to use when sending the revalidation response
       *         // If true, you MUST wait for a response from the server before using the cache
       *         // If false, this is stale-while-revalidate. The cache is stale, but you can use it while you update it asynchronously.
       *         synchronous: bool,
       *     },
       *     // If defined, you can use this cached response.
       *     response: {
       *         headers: {}, // Updated cached HTTP headers you must use when responding to the client
       *     },
       * }
       * ```
       * @param {HttpRequest} req - new incoming HTTP request
       * @returns {{response: HttpResponse|undefined, revalidation: {headers: Record<string, string>, synchronous: boolean}|undefined}} An object containing keys:
       *   - revalidation: { headers: Record<string, string>, synchronous: boolean } Set if you should send this to the origin server
       *   - response: HttpResponse Set if you can respond to the client with these cached headers
       */
      evaluateRequest(req) {
        this._assertRequestHasHeaders(req);
        if (this._rescc["must-revalidate"]) {
          return this._evaluateRequestMissResult(req);
        }
        if (!this._requestMatches(req, false)) {
          return this._evaluateRequestMissResult(req);
        }
        const requestCC = parseCacheControl(req.headers["cache-control"]);
        if (requestCC["no-cache"] || /no-cache/.test(req.headers.pragma)) {
          return this._evaluateRequestMissResult(req);
        }
        if (requestCC["max-age"] && this.age() > toNumberOrZero(requestCC["max-age"])) {
          return this._evaluateRequestMissResult(req);
        }
        if (requestCC["min-fresh"] && this.maxAge() - this.age() < toNumberOrZero(requestCC["min-fresh"])) {
          return this._evaluateRequestMissResult(req);
        }
        if (this.stale()) {
          const allowsStaleWithoutRevalidation = "max-stale" in requestCC && (true === requestCC["max-stale"] || requestCC["max-stale"] > this.age() - this.maxAge());
          if (allowsStaleWithoutRevalidation) {
            return this._evaluateRequestHitResult(void 0);
          }
          if (this.useStaleWhileRevalidate()) {
            return this._evaluateRequestHitResult(this._evaluateRequestRevalidation(req, false));
          }
          return this._evaluateRequestMissResult(req);
        }
        return this._evaluateRequestHitResult(void 0);
      }
      /**
       * @param {HttpRequest} req - check if this is for the same cache entry
       * @param {boolean} allowHeadMethod - allow a HEAD method to match.
       * @returns {boolean} `true` if the request matches.
       */
      _requestMatches(req, allowHeadMethod) {
        return !!((!this._url || this._url === req.url) && this._host === req.headers.host && // the request method associated with the stored response allows it to be used for the presented request, and
        (!req.method || this._method === req.method || allowHeadMethod && "HEAD" === req.method) && // selecting header fields nominated by the stored response (if any) match those presented, and
        this._varyMatches(req));
      }
      /**
       * Determines whether storing authenticated responses is allowed.
       * @returns {boolean} `true` if allowed.
       */
      _allowsStoringAuthenticated() {
        return !!(this._rescc["must-revalidate"] || this._rescc.public || this._rescc["s-maxage"]);
      }
      /**
       * Checks whether the Vary header in the response matches the new request.
       * @param {HttpRequest} req - incoming HTTP request
       * @returns {boolean} `true` if the vary headers match.
       */
      _varyMatches(req) {
        if (!this._resHeaders.vary) {
          return true;
        }
        const fields = this._resHeaders.vary.trim().toLowerCase().split(/\s*,\s*/);
        for (const name of fields) {
          if (name === "*") {
            return false;
          }
          const newReq = Object.prototype.hasOwnProperty.call(
            req.headers,
            name
          ) && req.headers[name];
          const cachedReq = Object.prototype.hasOwnProperty.call(
            this._reqHeaders,
            name
          ) && this._reqHeaders[name];
          if (newReq !== cachedReq) {
            return false;
          }
        }
        return true;
      }
      /**
       * Creates a copy of the given headers without any hop-by-hop headers.
       * @param {Record<string, string>} inHeaders - old headers from the cached response
       * @returns {Record<string, string>} A new headers object without hop-by-hop headers.
       */
      _copyWithoutHopByHopHeaders(inHeaders) {
        const headers = {};
        for (const name in inHeaders) {
          if (hopByHopHeaders[name]) continue;
          headers[name] = inHeaders[name];
        }
        if (inHeaders.connection) {
          const tokens = inHeaders.connection.trim().split(/\s*,\s*/);
          for (const name of tokens) {
            delete headers[name];
          }
        }
        if (headers.warning) {
          const warnings = headers.warning.split(/,/).filter((warning) => {
            return !/^\s*1[0-9][0-9]/.test(warning);
          });
          if (!warnings.length) {
            delete headers.warning;
          } else {
            headers.warning = warnings.join(",").trim();
          }
        }
        return headers;
      }
      /**
       * Returns the response headers adjusted for serving the cached response.
       * Removes hop-by-hop headers and updates the Age and Date headers.
       * @returns {Record<string, string>} The adjusted response headers.
       */
      responseHeaders() {
        const headers = this._copyWithoutHopByHopHeaders(this._resHeaders);
        const age = this.age();
        if (age > 3600 * 24 && !this._hasExplicitExpiration() && this.maxAge() > 3600 * 24) {
          headers.warning = (headers.warning ? `${headers.warning}, ` : "") + '113 - "rfc7234 5.5.4"';
        }
        headers.age = `${Math.round(age)}`;
        headers.date = new Date(this.now()).toUTCString();
        return headers;
      }
      /**
       * Returns the status code of the cached response.
       * @returns {number} The response status code.
       */
      status() {
        return this._status;
      }
      /**
       * Returns the Date header value from the response or the current time if invalid.
       * @returns {number} Timestamp (in milliseconds) representing the Date header or response time.
       */
      date() {
        const serverDate = Date.parse(this._resHeaders.date);
        if (isFinite(serverDate)) {
          return serverDate;
        }
        return this._responseTime;
      }
      /**
       * Value of the Age header, in seconds, updated for the current time.
       * May be fractional.
       * @returns {number} The age in seconds.
       */
      age() {
        let age = this._ageValue();
        const residentTime = (this.now() - this._responseTime) / 1e3;
        return age + residentTime;
      }
      /**
       * @returns {number} The Age header value as a number.
       */
      _ageValue() {
        return toNumberOrZero(this._resHeaders.age);
      }
      /**
       * Possibly outdated value of applicable max-age (or heuristic equivalent) in seconds.
       * This counts since response's `Date`.
       *
       * For an up-to-date value, see `timeToLive()`.
       *
       * Returns the maximum age (freshness lifetime) of the response in seconds.
       * @returns {number} The max-age value in seconds.
       */
      maxAge() {
        if (!this.storable() || this._rescc["no-cache"]) {
          return 0;
        }
        if (this._isShared && (this._resHeaders["set-cookie"] && !this._rescc.public && !this._rescc.immutable)) {
          return 0;
        }
        if (this._resHeaders.vary === "*") {
          return 0;
        }
        if (this._isShared) {
          if (this._rescc["proxy-revalidate"]) {
            return 0;
          }
          if (this._rescc["s-maxage"]) {
            return toNumberOrZero(this._rescc["s-maxage"]);
          }
        }
        if (this._rescc["max-age"]) {
          return toNumberOrZero(this._rescc["max-age"]);
        }
        const defaultMinTtl = this._rescc.immutable ? this._immutableMinTtl : 0;
        const serverDate = this.date();
        if (this._resHeaders.expires) {
          const expires = Date.parse(this._resHeaders.expires);
          if (Number.isNaN(expires) || expires < serverDate) {
            return 0;
          }
          return Math.max(defaultMinTtl, (expires - serverDate) / 1e3);
        }
        if (this._resHeaders["last-modified"]) {
          const lastModified = Date.parse(this._resHeaders["last-modified"]);
          if (isFinite(lastModified) && serverDate > lastModified) {
            return Math.max(
              defaultMinTtl,
              (serverDate - lastModified) / 1e3 * this._cacheHeuristic
            );
          }
        }
        return defaultMinTtl;
      }
      /**
       * Remaining time this cache entry may be useful for, in *milliseconds*.
       * You can use this as an expiration time for your cache storage.
       *
       * Prefer this method over `maxAge()`, because it includes other factors like `age` and `stale-while-revalidate`.
       * @returns {number} Time-to-live in milliseconds.
       */
      timeToLive() {
        const age = this.maxAge() - this.age();
        const staleIfErrorAge = age + toNumberOrZero(this._rescc["stale-if-error"]);
        const staleWhileRevalidateAge = age + toNumberOrZero(this._rescc["stale-while-revalidate"]);
        return Math.round(Math.max(0, age, staleIfErrorAge, staleWhileRevalidateAge) * 1e3);
      }
      /**
       * If true, this cache entry is past its expiration date.
       * Note that stale cache may be useful sometimes, see `evaluateRequest()`.
       * @returns {boolean} `false` doesn't mean it's fresh nor usable
       */
      stale() {
        return this.maxAge() <= this.age();
      }
      /**
       * @returns {boolean} `true` if `stale-if-error` condition allows use of a stale response.
       */
      _useStaleIfError() {
        return this.maxAge() + toNumberOrZero(this._rescc["stale-if-error"]) > this.age();
      }
      /** See `evaluateRequest()` for a more complete solution
       * @returns {boolean} `true` if `stale-while-revalidate` is currently allowed.
       */
      useStaleWhileRevalidate() {
        const swr = toNumberOrZero(this._rescc["stale-while-revalidate"]);
        return swr > 0 && this.maxAge() + swr > this.age();
      }
      /**
       * Creates a `CachePolicy` instance from a serialized object.
       * @param {Object} obj - The serialized object.
       * @returns {CachePolicy} A new CachePolicy instance.
       */
      static fromObject(obj) {
        return new this(void 0, void 0, { _fromObject: obj });
      }
      /**
       * @param {any} obj - The serialized object.
       * @throws {Error} If already initialized or if the object is invalid.
       */
      _fromObject(obj) {
        if (this._responseTime) throw Error("Reinitialized");
        if (!obj || obj.v !== 1) throw Error("Invalid serialization");
        this._responseTime = obj.t;
        this._isShared = obj.sh;
        this._cacheHeuristic = obj.ch;
        this._immutableMinTtl = obj.imm !== void 0 ? obj.imm : 24 * 3600 * 1e3;
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
      /**
       * Serializes the `CachePolicy` instance into a JSON-serializable object.
       * @returns {Object} The serialized object.
       */
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
      /**
       * Headers for sending to the origin server to revalidate stale response.
       * Allows server to return 304 to allow reuse of the previous response.
       *
       * Hop by hop headers are always stripped.
       * Revalidation headers may be added or removed, depending on request.
       * @param {HttpRequest} incomingReq - The incoming HTTP request.
       * @returns {Record<string, string>} The headers for the revalidation request.
       */
      revalidationHeaders(incomingReq) {
        this._assertRequestHasHeaders(incomingReq);
        const headers = this._copyWithoutHopByHopHeaders(incomingReq.headers);
        delete headers["if-range"];
        if (!this._requestMatches(incomingReq, true) || !this.storable()) {
          delete headers["if-none-match"];
          delete headers["if-modified-since"];
          return headers;
        }
        if (this._resHeaders.etag) {
          headers["if-none-match"] = headers["if-none-match"] ? `${headers["if-none-match"]}, ${this._resHeaders.etag}` : this._resHeaders.etag;
        }
        const forbidsWeakValidators = headers["accept-ranges"] || headers["if-match"] || headers["if-unmodified-since"] || this._method && this._method != "GET";
        if (forbidsWeakValidators) {
          delete headers["if-modified-since"];
          if (headers["if-none-match"]) {
            const etags = headers["if-none-match"].split(/,/).filter((etag) => {
              return !/^\s*W\//.test(etag);
            });
            if (!etags.length) {
              delete headers["if-none-match"];
            } else {
              headers["if-none-match"] = etags.join(",").trim();
            }
          }
        } else if (this._resHeaders["last-modified"] && !headers["if-modified-since"]) {
          headers["if-modified-since"] = this._resHeaders["last-modified"];
        }
        return headers;
      }
      /**
       * Creates new CachePolicy with information combined from the previews response,
       * and the new revalidation response.
       *
       * Returns {policy, modified} where modified is a boolean indicating
       * whether the response body has been modified, and old cached body can't be used.
       *
       * @param {HttpRequest} request - The latest HTTP request asking for the cached entry.
       * @param {HttpResponse} response - The latest revalidation HTTP response from the origin server.
       * @returns {{policy: CachePolicy, modified: boolean, matches: boolean}} The updated policy and modification status.
       * @throws {Error} If the response headers are missing.
       */
      revalidatedPolicy(request, response) {
        this._assertRequestHasHeaders(request);
        if (this._useStaleIfError() && isErrorResponse(response)) {
          return {
            policy: this,
            modified: false,
            matches: true
          };
        }
        if (!response || !response.headers) {
          throw Error("Response headers missing");
        }
        let matches = false;
        if (response.status !== void 0 && response.status != 304) {
          matches = false;
        } else if (response.headers.etag && !/^\s*W\//.test(response.headers.etag)) {
          matches = this._resHeaders.etag && this._resHeaders.etag.replace(/^\s*W\//, "") === response.headers.etag;
        } else if (this._resHeaders.etag && response.headers.etag) {
          matches = this._resHeaders.etag.replace(/^\s*W\//, "") === response.headers.etag.replace(/^\s*W\//, "");
        } else if (this._resHeaders["last-modified"]) {
          matches = this._resHeaders["last-modified"] === response.headers["last-modified"];
        } else {
          if (!this._resHeaders.etag && !this._resHeaders["last-modified"] && !response.headers.etag && !response.headers["last-modified"]) {
            matches = true;
          }
        }
        const optionsCopy = {
          shared: this._isShared,
          cacheHeuristic: this._cacheHeuristic,
          immutableMinTimeToLive: this._immutableMinTtl,
          ignoreCargoCult: this._ignoreCargoCult
        };
        if (!matches) {
          return {
            policy: new this.constructor(request, response, optionsCopy),
            // Client receiving 304 without body, even if it's invalid/mismatched has no option
            // but to reuse a cached body. We don't have a good way to tell clients to do
            // error recovery in such case.
            modified: response.status != 304,
            matches: false
          };
        }
        const headers = {};
        for (const k in this._resHeaders) {
          headers[k] = k in response.headers && !excludedFromRevalidationUpdate[k] ? response.headers[k] : this._resHeaders[k];
        }
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
  }
});

// src/io/web/keep-answers.ts
var import_http_cache_semantics = __toESM(require_http_cache_semantics(), 1);
var needed = [
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
var texts = record(string(), string());
var directives = record(string(), union([string(), literal(true)]));
var Entry = object({
  version: literal(1),
  body: string(),
  policy: object({
    v: literal(1),
    t: number(),
    sh: boolean(),
    ch: number(),
    imm: number(),
    icc: boolean(),
    st: literal(200),
    resh: texts,
    rescc: directives,
    m: literal("GET"),
    u: string(),
    a: boolean(),
    reqh: texts.nullable(),
    reqcc: directives
  })
});
function openKeep(store) {
  return async (url, headers, send2) => {
    if ("authorization" in headers) return send2(headers);
    const request = { url, method: "GET", headers: { ...headers } };
    const name = `${url} ${headers.accept}`;
    const kept = readEntry(store.read(name), url);
    if (kept?.policy.satisfiesWithoutRevalidation(request)) return kept.answer;
    const sent = await send2(kept === null ? headers : textsOf(kept.policy, request));
    if (!sent.ok) return sent;
    const response = { status: sent.status, headers: pick(sent.headers) };
    if (kept !== null && sent.status === 304) {
      const { policy: policy2 } = kept.policy.revalidatedPolicy(request, response);
      write(store, name, policy2, kept.answer.body);
      return kept.answer;
    }
    if (sent.status !== 200) return sent;
    const policy = new import_http_cache_semantics.default(request, response, { shared: false, cacheHeuristic: 0 });
    if (isWorthKeeping(policy, response.headers)) write(store, name, policy, sent.body);
    return sent;
  };
}
function isWorthKeeping(policy, headers) {
  const canBeConfirmed = headers.etag !== void 0 || headers["last-modified"] !== void 0;
  return policy.storable() && headers.vary !== "*" && (canBeConfirmed || policy.timeToLive() > 0);
}
function pick(headers) {
  return Object.fromEntries(needed.flatMap((name) => headers[name] ? [[name, headers[name]]] : []));
}
function textsOf(policy, request) {
  const headers = policy.revalidationHeaders(request);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}`]));
}
function write(store, name, policy, body) {
  store.write(name, JSON.stringify({ version: 1, body, policy: policy.toObject() }));
}
function readEntry(text, url) {
  const entry = text === null ? null : parse(text);
  if (entry === null || entry.policy.u !== url) return null;
  const { resh: headers } = entry.policy;
  return {
    policy: import_http_cache_semantics.default.fromObject(entry.policy),
    answer: { ok: true, status: 200, headers, body: entry.body }
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
    return readRobots(url, answer.status === 200 ? answer.body : "");
  }
}
function notNow(why) {
  return `its robots.txt could not be read, so it is left alone for now: ${why}`;
}

// src/io/web/store.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function openMemory() {
  const kept = /* @__PURE__ */ new Map();
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, text) => void kept.set(name, text)
  };
}
var mostBytes = 20 * 1024 * 1024;
var ours = /^[0-9a-f]{64}\.(?:json|\d+\.tmp)$/;
function openFolder(folder, most = mostBytes) {
  const pathOf = (name) => (0, import_node_path.join)(folder, `${(0, import_node_crypto.createHash)("sha256").update(name).digest("hex")}.json`);
  return {
    read(name) {
      const path = pathOf(name);
      return quietly(() => {
        const { size } = (0, import_node_fs.statSync)(path);
        if (size > most) return null;
        const text = (0, import_node_fs.readFileSync)(path, "utf8");
        const now = /* @__PURE__ */ new Date();
        (0, import_node_fs.utimesSync)(path, now, now);
        return text;
      });
    },
    write(name, text) {
      if (hideSecrets(text) !== text) return;
      const path = pathOf(name);
      const draft = path.replace(/json$/, () => `${process.pid}.tmp`);
      quietly(() => {
        (0, import_node_fs.mkdirSync)(folder, { recursive: true, mode: 448 });
        (0, import_node_fs.writeFileSync)(draft, text, { mode: 384 });
        (0, import_node_fs.renameSync)(draft, path);
        prune(folder, most);
        return null;
      });
    }
  };
}
function prune(folder, most) {
  const files = (0, import_node_fs.readdirSync)(folder).filter((name) => ours.test(name)).map((name) => ({ path: (0, import_node_path.join)(folder, name), ...pick2((0, import_node_fs.statSync)((0, import_node_path.join)(folder, name))) })).sort((a, b) => b.used - a.used);
  let bytes = 0;
  for (const { path, size } of files) {
    bytes += size;
    if (bytes > most) (0, import_node_fs.rmSync)(path, { force: true });
  }
}
function pick2({ size, mtimeMs }) {
  return { size, used: mtimeMs };
}
function quietly(work) {
  try {
    return work();
  } catch {
    return null;
  }
}

// src/io/web/takes-json.ts
var open = [
  { method: "POST", at: /^https:\/\/api\.github\.com\// },
  { method: "POST", at: /^https:\/\/dev\.to\/api\/articles$/ },
  { method: "POST", at: /^https:\/\/api\.indexnow\.org\/indexnow$/ },
  { method: "PUT", at: /^https:\/\/dev\.to\/api\/articles\/[1-9]\d*$/ }
];
function takesJson({ url, robots, method }) {
  const said = method ?? "POST";
  return robots === "ignore" && open.some((one) => one.method === said && one.at.test(url));
}

// src/io/web.ts
var aPost = { requests: 12, milliseconds: 8e3, bytes: 4 * 1024 * 1024 };
var mostHops = 5;
function openWeb(userAgent, settings = {}) {
  const { route = defaultRoute, folder, pace = 350, keys = /* @__PURE__ */ new Map() } = settings;
  const secrets = [...keys.values()].filter((value) => value.length >= 8).map(encodeURIComponent);
  const budget = openBudget({ ...aRun, ...settings.budget });
  let { patience = 6e4 } = settings;
  const inTurn = openTurns(budget, pace);
  const keep = openKeep(folder === void 0 ? openMemory() : openFolder(folder));
  const robots = openRobots((url) => get({ url, accept: "text/plain,*/*;q=0.5" }, async () => null));
  return {
    get: (ask) => get(ask, (url) => obeys(ask, url) ? robots(url) : Promise.resolve(null)),
    keys: new Set(keys.keys()),
    isSpent: () => budget.isBelow(aPost),
    async wait(milliseconds) {
      if (milliseconds > patience) return false;
      patience -= milliseconds;
      await pass(milliseconds);
      budget.extend(milliseconds);
      return true;
    }
  };
  async function get(ask, obey) {
    let url = ask.url;
    const hops = [];
    if (holdsSecret(ask.body ?? ""))
      return { ok: false, why: "what is to be sent holds a secret of this run" };
    if (ask.body !== void 0 && !takesJson(ask))
      return { ok: false, why: `only a documented API is asked by ${ask.method ?? "POST"}` };
    for (let hop = 0; hop <= mostHops; hop++) {
      if (holdsSecret(url)) return { ok: false, why: "the address holds a secret of this run" };
      const refused = judgeAddress(url) ?? await obey(url);
      if (refused !== null) return { ok: false, why: refused };
      const sent = await askOnce(ask, url);
      if (!sent.ok) return { ok: false, why: sent.why };
      const { status, headers, body } = sent;
      if (status < 300 || status >= 400 || headers.location === void 0)
        return { ok: true, status, url, hops, headers, body };
      if (ask.body !== void 0) return { ok: false, why: "it redirects what was posted to it" };
      const next = follow(headers.location, url);
      if ("why" in next) return { ok: false, why: next.why };
      url = next.url;
      hops.push({ status, to: url });
    }
    return { ok: false, why: `more than ${mostHops} redirects` };
  }
  function holdsSecret(text) {
    const given = secrets.some((value) => text.includes(value));
    return given || hideSecrets(text) !== text;
  }
  function askOnce(ask, url) {
    const plain = headersOf(ask, url, userAgent);
    const keyed = withKey(ask.key, url, keys);
    const request = {
      url: keyed?.url ?? url,
      body: ask.body,
      method: ask.method,
      headers: { ...plain, ...keyed?.headers }
    };
    const turn = (headers) => inTurn(
      new URL(url).host,
      () => send({ ...request, headers }, { route, budget }, ask.largest),
      ask.body === void 0
    );
    const isOpen = keyed === null && ask.body === void 0;
    return isOpen ? keep(url, request.headers, turn) : turn(request.headers);
  }
}
function obeys(ask, url) {
  return ask.robots !== "ignore" || hostOf(url) !== hostOf(ask.url);
}
function headersOf(ask, url, userAgent) {
  const isSameOrigin = new URL(url).origin === new URL(ask.url).origin;
  return {
    "user-agent": userAgent,
    accept: ask.accept ?? "text/html,*/*;q=0.5",
    "accept-encoding": acceptedEncodings,
    ...ask.body !== void 0 && { "content-type": "application/json" },
    ...ask.confirm && { "cache-control": "no-cache" },
    ...ask.authorization !== void 0 && isSameOrigin && { authorization: ask.authorization }
  };
}
function follow(location, from) {
  if (!URL.canParse(location, from)) return { why: "it redirects to no address" };
  const to = new URL(location, from);
  const refused = judgeAddress(to.href);
  if (refused !== null) return { why: refused };
  if (to.protocol === "http:" && new URL(from).protocol === "https:")
    return { why: "it redirects from https to http, which is not followed" };
  return { url: to.href };
}
export {
  openWeb
};
