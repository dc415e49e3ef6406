import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isHomepage
} from "./chunk-WF67U56L.js";
import {
  hostOf,
  parseUrl
} from "./chunk-DAJ6SXSD.js";
import {
  __commonJS
} from "./chunk-UDFUGCBQ.js";

// ../main/node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "../main/node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/formats/preview-host.ts
var local = /^(?:localhost|.*\.(?:localhost|local|test|internal)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])$/;
var builds = /(?:--[\w-]+\.netlify\.(?:app|com)|-git-[\w-]+\.vercel\.app|^[0-9a-f]{8}\.[\w-]+\.pages\.dev|\.(?:app\.github\.dev|github\.dev|gitpod\.io|ngrok\.io|ngrok\.app|ngrok-free\.app|ngrok-free\.dev|trycloudflare\.com|webcontainer\.io|stackblitz\.io|csb\.app|loca\.lt))$/;
var hosting = /\.(?:netlify\.app|netlify\.com|vercel\.app|now\.sh|pages\.dev|onrender\.com|surge\.sh|web\.app|firebaseapp\.com|herokuapp\.com|fly\.dev|railway\.app|azurestaticapps\.net|amplifyapp\.com)$/;
function previewOf(host) {
  if (local.test(host)) return "local";
  if (builds.test(host)) return "build";
  return hosting.test(host) ? "hosting" : null;
}

// src/formats/canonical.ts
function judge(canonical, owner) {
  if (canonical === void 0) return { kind: "none" };
  const { siteUrl } = owner;
  const own = ownHostsOf(owner);
  const trouble = garbageIn(canonical);
  if (trouble !== null) return unusable(trouble, true);
  if (isRooted(canonical)) {
    if (siteUrl === null) return unusable(unknownSite);
    return judgeOwn(new URL(canonical, siteUrl).href, siteUrl);
  }
  const host = hostOf(canonical);
  if (host === null) return unusable("is not an http(s) address", true);
  if (own.length === 0) return unusable(unknownSite);
  if (!own.includes(host)) return judgeOther(canonical, host, own);
  if (siteUrl !== null && host === hostOf(siteUrl)) return judgeOwn(canonical, siteUrl);
  return siteUrl === null ? unusable(unknownSite) : unusable(`is on ${host}, another host of the author`);
}
var unknownSite = "cannot be judged while the address of the site is unknown";
function unusable(why, garbage = false) {
  return { kind: "unusable", why, garbage };
}
function ownHostsOf({ siteUrl, ownHosts }) {
  const host = siteUrl === null ? null : hostOf(siteUrl);
  return [...host === null ? [] : [host], ...ownHosts];
}
function isRooted(canonical) {
  return /^\/(?!\/)/.test(canonical.trim());
}
function garbageIn(canonical) {
  if (/[{}<>]|%7B|\s/i.test(canonical.trim())) return "is not the address of one page";
  const parsed = parseUrl(canonical);
  if (parsed !== null && parsed.username !== "") return "holds the name of a user";
  const path = parsed?.pathname ?? canonical;
  const word = /\/(undefined|null|NaN)(?:\/|$)/.exec(path)?.[1];
  return word === void 0 ? null : `holds “${word}”`;
}
function judgeOther(canonical, host, own) {
  if (previewOf(host) !== null) return unusable(`is on a preview, ${host}`);
  if (isHomepage(canonical, null)) return unusable(`is the home page of ${host}`);
  return own.some((mine) => related(host, mine)) ? unusable(`is on ${host}, a neighbour of the site`) : { kind: "foreign", host };
}
function judgeOwn(canonical, siteUrl) {
  const parsed = parseUrl(canonical);
  if (parsed === null) return unusable("is not an http(s) address", true);
  if (parsed.hash !== "") return unusable("is not the address of one page", true);
  if (parsed.pathname.includes("//")) return unusable("holds two slashes in a row", true);
  const base = parseUrl(siteUrl)?.pathname ?? "/";
  const isHome = [base, "/"].some((home) => bare(parsed.pathname) === bare(home)) && parsed.search === "";
  return isHome ? unusable("is the home page") : { kind: "own", url: canonical };
}
function related(a, b) {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
function bare(path) {
  return path.replace(/(?:\/index\.html?|\/)$/, "");
}

export {
  require_mod,
  previewOf,
  judge,
  related
};
