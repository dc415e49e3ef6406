import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_picomatch
} from "./chunk-EOZR6M3B.js";
import {
  elementOf,
  imageOf,
  linkOf
} from "./chunk-NBVNGLX5.js";
import {
  require_dist
} from "./chunk-JPZW5M2D.js";
import {
  judge
} from "./chunk-KWYGYHXC.js";
import {
  countWords
} from "./chunk-6FNMAIHT.js";
import {
  pageKey
} from "./chunk-E4WD5ZIU.js";
import {
  below,
  fileOf,
  folderOf,
  isMarkdown,
  joinPath,
  withoutExtension
} from "./chunk-POZPNOXV.js";
import {
  startTags
} from "./chunk-LJFS3S5W.js";
import {
  plainImages
} from "./chunk-CDGCRVZO.js";
import {
  dialectOf,
  parse,
  tooComplex
} from "./chunk-I2TZ7X3O.js";
import {
  textOf,
  walk
} from "./chunk-B6HLQXNC.js";
import {
  latePart,
  readSitemap,
  withLateParts
} from "./chunk-F5M5C62U.js";
import {
  dayInAddress,
  dayName,
  dayOf,
  dayOfWeek,
  dayOfYear,
  inZone,
  isoWeek,
  monthName,
  readDate
} from "./chunk-JPLPZ4JR.js";
import {
  require_node_crypto
} from "./chunk-OLIWLOKM.js";
import {
  hostOf,
  joinUrl,
  normalAddress,
  parseUrl,
  unescaped
} from "./chunk-DAJ6SXSD.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-UDFUGCBQ.js";

// node_modules/kind-of/index.js
var require_kind_of = __commonJS({
  "node_modules/kind-of/index.js"(exports2, module) {
    var toString = Object.prototype.toString;
    module.exports = function kindOf(val) {
      if (val === void 0) return "undefined";
      if (val === null) return "null";
      var type = typeof val;
      if (type === "boolean") return "boolean";
      if (type === "string") return "string";
      if (type === "number") return "number";
      if (type === "symbol") return "symbol";
      if (type === "function") {
        return isGeneratorFn(val) ? "generatorfunction" : "function";
      }
      if (isArray(val)) return "array";
      if (isBuffer(val)) return "buffer";
      if (isArguments(val)) return "arguments";
      if (isDate(val)) return "date";
      if (isError(val)) return "error";
      if (isRegexp(val)) return "regexp";
      switch (ctorName(val)) {
        case "Symbol":
          return "symbol";
        case "Promise":
          return "promise";
        // Set, Map, WeakSet, WeakMap
        case "WeakMap":
          return "weakmap";
        case "WeakSet":
          return "weakset";
        case "Map":
          return "map";
        case "Set":
          return "set";
        // 8-bit typed arrays
        case "Int8Array":
          return "int8array";
        case "Uint8Array":
          return "uint8array";
        case "Uint8ClampedArray":
          return "uint8clampedarray";
        // 16-bit typed arrays
        case "Int16Array":
          return "int16array";
        case "Uint16Array":
          return "uint16array";
        // 32-bit typed arrays
        case "Int32Array":
          return "int32array";
        case "Uint32Array":
          return "uint32array";
        case "Float32Array":
          return "float32array";
        case "Float64Array":
          return "float64array";
      }
      if (isGeneratorObj(val)) {
        return "generator";
      }
      type = toString.call(val);
      switch (type) {
        case "[object Object]":
          return "object";
        // iterators
        case "[object Map Iterator]":
          return "mapiterator";
        case "[object Set Iterator]":
          return "setiterator";
        case "[object String Iterator]":
          return "stringiterator";
        case "[object Array Iterator]":
          return "arrayiterator";
      }
      return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
    };
    function ctorName(val) {
      return typeof val.constructor === "function" ? val.constructor.name : null;
    }
    function isArray(val) {
      if (Array.isArray) return Array.isArray(val);
      return val instanceof Array;
    }
    function isError(val) {
      return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
    }
    function isDate(val) {
      if (val instanceof Date) return true;
      return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
    }
    function isRegexp(val) {
      if (val instanceof RegExp) return true;
      return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
    }
    function isGeneratorFn(name, val) {
      return ctorName(name) === "GeneratorFunction";
    }
    function isGeneratorObj(val) {
      return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
    }
    function isArguments(val) {
      try {
        if (typeof val.length === "number" && typeof val.callee === "function") {
          return true;
        }
      } catch (err) {
        if (err.message.indexOf("callee") !== -1) {
          return true;
        }
      }
      return false;
    }
    function isBuffer(val) {
      if (val.constructor && typeof val.constructor.isBuffer === "function") {
        return val.constructor.isBuffer(val);
      }
      return false;
    }
  }
});

// node_modules/is-extendable/index.js
var require_is_extendable = __commonJS({
  "node_modules/is-extendable/index.js"(exports2, module) {
    "use strict";
    module.exports = function isExtendable(val) {
      return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
    };
  }
});

// node_modules/extend-shallow/index.js
var require_extend_shallow = __commonJS({
  "node_modules/extend-shallow/index.js"(exports2, module) {
    "use strict";
    var isObject2 = require_is_extendable();
    module.exports = function extend(o) {
      if (!isObject2(o)) {
        o = {};
      }
      var len = arguments.length;
      for (var i = 1; i < len; i++) {
        var obj = arguments[i];
        if (isObject2(obj)) {
          assign2(o, obj);
        }
      }
      return o;
    };
    function assign2(a, b) {
      for (var key2 in b) {
        if (hasOwn(b, key2)) {
          a[key2] = b[key2];
        }
      }
    }
    function hasOwn(obj, key2) {
      return Object.prototype.hasOwnProperty.call(obj, key2);
    }
  }
});

// node_modules/section-matter/index.js
var require_section_matter = __commonJS({
  "node_modules/section-matter/index.js"(exports2, module) {
    "use strict";
    var typeOf = require_kind_of();
    var extend = require_extend_shallow();
    module.exports = function(input, options) {
      if (typeof options === "function") {
        options = { parse: options };
      }
      var file = toObject(input);
      var defaults = { section_delimiter: "---", parse: identity };
      var opts = extend({}, defaults, options);
      var delim = opts.section_delimiter;
      var lines = file.content.split(/\r?\n/);
      var sections = null;
      var section = createSection();
      var content = [];
      var stack = [];
      function initSections(val) {
        file.content = val;
        sections = [];
        content = [];
      }
      function closeSection(val) {
        if (stack.length) {
          section.key = getKey(stack[0], delim);
          section.content = val;
          opts.parse(section, sections);
          sections.push(section);
          section = createSection();
          content = [];
          stack = [];
        }
      }
      for (var i = 0; i < lines.length; i++) {
        var line = lines[i];
        var len = stack.length;
        var ln = line.trim();
        if (isDelimiter(ln, delim)) {
          if (ln.length === 3 && i !== 0) {
            if (len === 0 || len === 2) {
              content.push(line);
              continue;
            }
            stack.push(ln);
            section.data = content.join("\n");
            content = [];
            continue;
          }
          if (sections === null) {
            initSections(content.join("\n"));
          }
          if (len === 2) {
            closeSection(content.join("\n"));
          }
          stack.push(ln);
          continue;
        }
        content.push(line);
      }
      if (sections === null) {
        initSections(content.join("\n"));
      } else {
        closeSection(content.join("\n"));
      }
      file.sections = sections;
      return file;
    };
    function isDelimiter(line, delim) {
      if (line.slice(0, delim.length) !== delim) {
        return false;
      }
      if (line.charAt(delim.length + 1) === delim.slice(-1)) {
        return false;
      }
      return true;
    }
    function toObject(input) {
      if (typeOf(input) !== "object") {
        input = { content: input };
      }
      if (typeof input.content !== "string" && !isBuffer(input.content)) {
        throw new TypeError("expected a buffer or string");
      }
      input.content = input.content.toString();
      input.sections = [];
      return input;
    }
    function getKey(val, delim) {
      return val ? val.slice(delim.length).trim() : "";
    }
    function createSection() {
      return { key: "", data: "", content: "" };
    }
    function identity(val) {
      return val;
    }
    function isBuffer(val) {
      if (val && val.constructor && typeof val.constructor.isBuffer === "function") {
        return val.constructor.isBuffer(val);
      }
      return false;
    }
  }
});

// node_modules/gray-matter/lib/engines.js
var require_engines = __commonJS({
  "node_modules/gray-matter/lib/engines.js"(exports2, module) {
    module.exports = {};
  }
});

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = __commonJS({
  "node_modules/strip-bom-string/index.js"(exports2, module) {
    "use strict";
    module.exports = function(str) {
      if (typeof str === "string" && str.charAt(0) === "\uFEFF") {
        return str.slice(1);
      }
      return str;
    };
  }
});

// node_modules/gray-matter/lib/utils.js
var require_utils = __commonJS({
  "node_modules/gray-matter/lib/utils.js"(exports2) {
    "use strict";
    var stripBom = require_strip_bom_string();
    var typeOf = require_kind_of();
    exports2.define = function(obj, key2, val) {
      Reflect.defineProperty(obj, key2, {
        enumerable: false,
        configurable: true,
        writable: true,
        value: val
      });
    };
    exports2.isBuffer = function(val) {
      return typeOf(val) === "buffer";
    };
    exports2.isObject = function(val) {
      return typeOf(val) === "object";
    };
    exports2.toBuffer = function(input) {
      return typeof input === "string" ? Buffer.from(input) : input;
    };
    exports2.toString = function(input) {
      if (exports2.isBuffer(input)) return stripBom(String(input));
      if (typeof input !== "string") {
        throw new TypeError("expected input to be a string or buffer");
      }
      return stripBom(input);
    };
    exports2.arrayify = function(val) {
      return val ? Array.isArray(val) ? val : [val] : [];
    };
    exports2.startsWith = function(str, substr, len) {
      if (typeof len !== "number") len = substr.length;
      return str.slice(0, len) === substr;
    };
  }
});

// node_modules/gray-matter/lib/defaults.js
var require_defaults = __commonJS({
  "node_modules/gray-matter/lib/defaults.js"(exports2, module) {
    "use strict";
    var engines = require_engines();
    var utils = require_utils();
    module.exports = function(options) {
      const opts = Object.assign({}, options);
      opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
      if (opts.delimiters.length === 1) {
        opts.delimiters.push(opts.delimiters[0]);
      }
      opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
      opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
      return opts;
    };
  }
});

// node_modules/gray-matter/lib/engine.js
var require_engine = __commonJS({
  "node_modules/gray-matter/lib/engine.js"(exports2, module) {
    "use strict";
    module.exports = function(name, options) {
      let engine = options.engines[name] || options.engines[aliase(name)];
      if (typeof engine === "undefined") {
        throw new Error('gray-matter engine "' + name + '" is not registered');
      }
      if (typeof engine === "function") {
        engine = { parse: engine };
      }
      return engine;
    };
    function aliase(name) {
      switch (name.toLowerCase()) {
        case "js":
        case "javascript":
          return "javascript";
        case "coffee":
        case "coffeescript":
        case "cson":
          return "coffee";
        case "yaml":
        case "yml":
          return "yaml";
        default: {
          return name;
        }
      }
    }
  }
});

// node_modules/gray-matter/lib/stringify.js
var require_stringify = __commonJS({
  "node_modules/gray-matter/lib/stringify.js"(exports2, module) {
    "use strict";
    var typeOf = require_kind_of();
    var getEngine = require_engine();
    var defaults = require_defaults();
    module.exports = function(file, data, options) {
      if (data == null && options == null) {
        switch (typeOf(file)) {
          case "object":
            data = file.data;
            options = {};
            break;
          case "string":
            return file;
          default: {
            throw new TypeError("expected file to be a string or object");
          }
        }
      }
      const str = file.content;
      const opts = defaults(options);
      if (data == null) {
        if (!opts.data) return file;
        data = opts.data;
      }
      const language = file.language || opts.language;
      const engine = getEngine(language, opts);
      if (typeof engine.stringify !== "function") {
        throw new TypeError('expected "' + language + '.stringify" to be a function');
      }
      data = Object.assign({}, file.data, data);
      const open2 = opts.delimiters[0];
      const close = opts.delimiters[1];
      const matter2 = engine.stringify(data, options).trim();
      let buf = "";
      if (matter2 !== "{}") {
        buf = newline(open2) + newline(matter2) + newline(close);
      }
      if (typeof file.excerpt === "string" && file.excerpt !== "") {
        if (str.indexOf(file.excerpt.trim()) === -1) {
          buf += newline(file.excerpt) + newline(close);
        }
      }
      return buf + newline(str);
    };
    function newline(str) {
      return str.slice(-1) !== "\n" ? str + "\n" : str;
    }
  }
});

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = __commonJS({
  "node_modules/gray-matter/lib/excerpt.js"(exports2, module) {
    "use strict";
    var defaults = require_defaults();
    module.exports = function(file, options) {
      const opts = defaults(options);
      if (file.data == null) {
        file.data = {};
      }
      if (typeof opts.excerpt === "function") {
        return opts.excerpt(file, opts);
      }
      const sep = file.data.excerpt_separator || opts.excerpt_separator;
      if (sep == null && (opts.excerpt === false || opts.excerpt == null)) {
        return file;
      }
      const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
      const idx = file.content.indexOf(delimiter);
      if (idx !== -1) {
        file.excerpt = file.content.slice(0, idx);
      }
      return file;
    };
  }
});

// node_modules/gray-matter/lib/to-file.js
var require_to_file = __commonJS({
  "node_modules/gray-matter/lib/to-file.js"(exports2, module) {
    "use strict";
    var typeOf = require_kind_of();
    var stringify2 = require_stringify();
    var utils = require_utils();
    module.exports = function(file) {
      if (typeOf(file) !== "object") {
        file = { content: file };
      }
      if (typeOf(file.data) !== "object") {
        file.data = {};
      }
      if (file.contents && file.content == null) {
        file.content = file.contents;
      }
      utils.define(file, "orig", utils.toBuffer(file.content));
      utils.define(file, "language", file.language || "");
      utils.define(file, "matter", file.matter || "");
      utils.define(file, "stringify", function(data, options) {
        if (options && options.language) {
          file.language = options.language;
        }
        return stringify2(file, data, options);
      });
      file.content = utils.toString(file.content);
      file.isEmpty = false;
      file.excerpt = "";
      return file;
    };
  }
});

// node_modules/gray-matter/lib/parse.js
var require_parse = __commonJS({
  "node_modules/gray-matter/lib/parse.js"(exports2, module) {
    "use strict";
    var getEngine = require_engine();
    var defaults = require_defaults();
    module.exports = function(language, str, options) {
      const opts = defaults(options);
      const engine = getEngine(language, opts);
      if (typeof engine.parse !== "function") {
        throw new TypeError('expected "' + language + '.parse" to be a function');
      }
      return engine.parse(str, opts);
    };
  }
});

// node_modules/gray-matter/index.js
var require_gray_matter = __commonJS({
  "node_modules/gray-matter/index.js"(exports2, module) {
    "use strict";
    var fs = __require("fs");
    var sections = require_section_matter();
    var defaults = require_defaults();
    var stringify2 = require_stringify();
    var excerpt = require_excerpt();
    var engines = require_engines();
    var toFile = require_to_file();
    var parse3 = require_parse();
    var utils = require_utils();
    function matter2(input, options) {
      if (input === "") {
        return { data: {}, content: input, excerpt: "", orig: input };
      }
      let file = toFile(input);
      const cached = matter2.cache[file.content];
      if (!options) {
        if (cached) {
          file = Object.assign({}, cached);
          file.orig = cached.orig;
          return file;
        }
        matter2.cache[file.content] = file;
      }
      return parseMatter(file, options);
    }
    function parseMatter(file, options) {
      const opts = defaults(options);
      const open2 = opts.delimiters[0];
      const close = "\n" + opts.delimiters[1];
      let str = file.content;
      if (opts.language) {
        file.language = opts.language;
      }
      const openLen = open2.length;
      if (!utils.startsWith(str, open2, openLen)) {
        excerpt(file, opts);
        return file;
      }
      if (str.charAt(openLen) === open2.slice(-1)) {
        return file;
      }
      str = str.slice(openLen);
      const len = str.length;
      const language = matter2.language(str, opts);
      if (language.name) {
        file.language = language.name;
        str = str.slice(language.raw.length);
      }
      let closeIndex = str.indexOf(close);
      if (closeIndex === -1) {
        closeIndex = len;
      }
      file.matter = str.slice(0, closeIndex);
      const block = file.matter.replace(/^\s*#[^\n]+/gm, "").trim();
      if (block === "") {
        file.isEmpty = true;
        file.empty = file.content;
        file.data = {};
      } else {
        file.data = parse3(file.language, file.matter, opts);
      }
      if (closeIndex === len) {
        file.content = "";
      } else {
        file.content = str.slice(closeIndex + close.length);
        if (file.content[0] === "\r") {
          file.content = file.content.slice(1);
        }
        if (file.content[0] === "\n") {
          file.content = file.content.slice(1);
        }
      }
      excerpt(file, opts);
      if (opts.sections === true || typeof opts.section === "function") {
        sections(file, opts.section);
      }
      return file;
    }
    matter2.engines = engines;
    matter2.stringify = function(file, data, options) {
      if (typeof file === "string") file = matter2(file, options);
      return stringify2(file, data, options);
    };
    matter2.read = function(filepath, options) {
      const str = fs.readFileSync(filepath, "utf8");
      const file = matter2(str, options);
      file.path = filepath;
      return file;
    };
    matter2.test = function(str, options) {
      return utils.startsWith(str, defaults(options).delimiters[0]);
    };
    matter2.language = function(str, options) {
      const opts = defaults(options);
      const open2 = opts.delimiters[0];
      if (matter2.test(str)) {
        str = str.slice(open2.length);
      }
      const language = str.slice(0, str.search(/\r?\n/));
      return {
        raw: language,
        name: language ? language.trim() : ""
      };
    };
    matter2.cache = {};
    matter2.clearCache = function() {
      matter2.cache = {};
    };
    module.exports = matter2;
  }
});

// src/check-options.ts
var checkOptions = {
  "address-moved-together": {},
  "address-moved": {},
  "address-removed": {},
  "address-respelled": {},
  "author-missing": {},
  "canonical-duplicate": {},
  "canonical-foreign": {},
  "canonical-fragment": {},
  "canonical-homepage": {},
  "canonical-host-mismatch": {},
  "canonical-http": {},
  "canonical-language-mismatch": {},
  "canonical-on-platform": {},
  "canonical-path-leak": {},
  "canonical-path-mismatch": {},
  "canonical-preview-host": {},
  "canonical-relative": {},
  "canonical-tracking": {},
  "canonical-unresolved": {},
  "canonical-unusable": {},
  "canonical-variant": {},
  "content-ai-undisclosed": {},
  "content-calls-to-action": { "most": { "default": 2, "says": "Calls to action, at most.", "least": 0 } },
  "content-control-character": {},
  "content-copy-shared": {},
  "content-duplicate": {},
  "content-keyword-stuffing": { "percent": { "default": 6, "says": "Of a hundred words, at most.", "least": 1 }, "headings": { "default": 75, "says": "Of a hundred headings, at most.", "least": 1 } },
  "content-near-duplicate": {},
  "content-not-original": {},
  "content-not-standalone": {},
  "content-placeholder": {},
  "content-site-chrome": {},
  "content-teaser": {},
  "content-thin": { "words": { "default": 200, "says": "Words of prose, at least.", "least": 1 }, "code": { "default": 20, "says": "Lines of code that make up for all of them, half as many for half.", "least": 1 } },
  "content-wall-of-text": { "paragraph": { "default": 200, "says": "Words of a paragraph, at most.", "least": 20 }, "heading": { "default": 800, "says": "Words of a post without a heading, at most.", "least": 100 } },
  "content-weak-without-links": { "percent": { "default": 50, "says": "Of a hundred words, at most.", "least": 1 } },
  "cover-missing": {},
  "date-future": {},
  "date-invalid": {},
  "date-old": { "days": { "default": 180, "says": "The age of a post in days, up to which nothing is said." } },
  "description-length": { "least": { "default": 50, "says": "The fewest characters of a description." }, "most": { "default": 160, "says": "The most characters of a description.", "least": 1 } },
  "description-missing": {},
  "distribution-copy-wrong": {},
  "distribution-devto": {},
  "distribution-language": {},
  "frontmatter-broken": {},
  "frontmatter-conflict": {},
  "frontmatter-tolerated": {},
  "image-alt-missing": {},
  "image-missing": {},
  "link-adjacent": {},
  "link-affiliate": {},
  "link-bare-address": { "longest": { "default": 40, "says": "Characters that an address in a sentence may have.", "least": 1 } },
  "link-density": { "links": { "default": 10, "says": "Links to other sites from which a text is looked at.", "least": 1 }, "words": { "default": 20, "says": "Words that there should be for each link.", "least": 1 } },
  "link-empty-text": {},
  "link-from-own-post": {},
  "link-generic-text": {},
  "link-insecure": {},
  "link-keyword-text": {},
  "link-long-text": { "longest": { "default": 100, "says": "Characters that a link text may have.", "least": 1 } },
  "link-mistyped": {},
  "link-own-count": {},
  "link-own-dead": {},
  "link-own-homepage": {},
  "link-own-placement": { "words": { "default": 8, "says": "Words that should stand around a link to your own site.", "least": 1 } },
  "link-own-unready": {},
  "link-same-text": {},
  "link-shortener": {},
  "link-signup": {},
  "link-to-own-post": {},
  "link-tracked": {},
  "page-article-unmarked": {},
  "page-canonical-dead": {},
  "page-canonical-ignored": {},
  "page-canonical-mismatch": {},
  "page-canonical-missing": {},
  "page-canonical-multiple": {},
  "page-canonical-relative": {},
  "page-canonical-variant": {},
  "page-date-missing": {},
  "page-hreflang-incomplete": {},
  "page-image-lazy": {},
  "page-import-gaps": {},
  "page-moved": {},
  "page-noindex": {},
  "page-not-in-sitemap": {},
  "page-not-live": {},
  "page-og-incomplete": {},
  "page-og-url-mismatch": {},
  "page-redirect": {},
  "page-robots-blocked": {},
  "page-sitemap-variant": {},
  "page-stale-content": { "share": { "default": 0.8, "says": "How much of the text of the post must be on the page, 0 to 1" } },
  "page-text-missing": {},
  "page-title-suffix": {},
  "slug-case": {},
  "slug-duplicate": {},
  "slug-long": { "most": { "default": 100, "says": "The most characters of the last part of an address.", "least": 1 } },
  "slug-unsafe": {},
  "social-image-shared": { "posts": { "default": 5, "says": "Posts with one cover, from which on it is told.", "least": 2 } },
  "suppression-unknown": {},
  "tags-count": {},
  "tags-length": {},
  "title-clickbait": {},
  "title-cut": { "most": { "default": 70, "says": "The most characters of a title.", "least": 1 } },
  "title-duplicate": {},
  "title-length": {},
  "title-missing": {},
  "medium-admonition": {},
  "medium-caption": {},
  "medium-code-in-list": {},
  "medium-definition-list": {},
  "medium-details": {},
  "medium-diagram": {},
  "medium-duplicate-title": {},
  "medium-embed": {},
  "medium-footnote": {},
  "medium-form": {},
  "medium-fragment-link": {},
  "medium-heading-depth": {},
  "medium-image-format": {},
  "medium-math": {},
  "medium-mdx-component": {},
  "medium-nested-list": {},
  "medium-raw-html": {},
  "medium-shortcode": {},
  "medium-sub-sup": {},
  "medium-table": {},
  "medium-task-list": {}
};

// src/sites/astro/routes.ts
var listParam = /^(?:author|category|cat|lang|locale|month|page|pageNum|series|tag|topic|year)$/i;
var listFolder = /^(?:api|archives?|authors?|categor(?:y|ies)|og|page|rss|series|tags?|topics?)$/i;
function readRoutes(repo, pages) {
  return repo.files.flatMap((path) => {
    const rest = below(pages, path);
    if (rest === null || !path.endsWith(".astro") || !rest.includes("[")) return [];
    const segments = withoutExtension(rest).split("/");
    if (segments.at(-1) === "index") segments.pop();
    if (segments.some((name) => name.startsWith("_"))) return [];
    return [routeOf(path, segments, repo.read(path) ?? "")];
  });
}
function routeOf(file, segments, text) {
  const called2 = [
    ...text.matchAll(/\bgetCollection\s*(?:<[^>]{0,200}>)?\s*\(\s*(["'`])([\w-]+)\1/g)
  ];
  const last = paramOf(segments.at(-1) ?? "");
  return {
    file,
    segments,
    collections: called2.length > 0 ? [...new Set(called2.map((match) => match[2]))] : null,
    params: paramsIn(text),
    lists: last === null || listParam.test(last) || /\bpaginate\s*\(/.test(text) || segments.some((name) => listFolder.test(name)),
    empty: text.trim() === ""
  };
}
function paramOf(segment) {
  return segment.match(/^\[(?:\.\.\.)?(\w+)\]$/)?.[1] ?? null;
}
function paramsIn(text) {
  const object = text.match(/\bparams\s*:\s*\{([^{}]{0,500})\}/)?.[1];
  if (object === void 0) return null;
  const entries = object.split(",").flatMap((entry) => {
    const match = entry.trim().match(/^(\w+)\s*(?::\s*([\s\S]+))?$/);
    return match === null ? [] : [[match[1], (match[2] ?? match[1]).trim()]];
  });
  return new Map(entries);
}

// src/sites/astro/slug.ts
function slugify(name) {
  return name.toLowerCase().replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, "").replace(/ /g, "-");
}
function idOf(path) {
  return path.split("/").map(slugify).join("/").replace(/\/index$/, "");
}

// src/sites/astro/address.ts
function addressOf(post, settings) {
  const asPage = below(settings.pages, post.path);
  if (asPage !== null) return pageAddress(asPage, settings);
  const collection = settings.collections.filter(({ folder }) => below(folder, post.path) !== null).sort((a, b) => b.folder.length - a.folder.length)[0];
  if (collection === void 0) return { why: "the file lies in no content collection of Astro" };
  const route = routeFor(collection.name, settings);
  if (route === null)
    return { why: `no single page file shows the collection “${collection.name}”` };
  if (collection.ownIds)
    return {
      why: `the collection “${collection.name}” makes ids with code of its own (generateId)`
    };
  const filled3 = fill(route, entryOf(post, collection));
  if ("why" in filled3) return filled3;
  const path = `/${filled3.path}`.replace(/\/{2,}/g, "/");
  const rule = `the page file ${route.file}`;
  return { ...filled3, path: path === "/" ? path : path + settings.ending, rule };
}
function pageAddress(path, { ending }) {
  const bare5 = withoutExtension(path).replace(/(?:^|\/)index$/, "");
  if (bare5.includes("[")) return { why: "its file name holds parameters" };
  return { path: bare5 === "" ? "/" : `/${bare5}${ending}`, rule: "its place below src/pages" };
}
function routeFor(name, { routes }) {
  const pages = routes.filter((route) => !route.lists);
  const named2 = pages.filter(({ collections }) => collections?.includes(name));
  const silent2 = pages.filter(({ collections }) => collections === null);
  const candidates = named2.length > 0 ? named2 : silent2;
  const inFolder = candidates.filter(({ segments }) => segments.includes(name));
  const best2 = inFolder.length > 0 ? inFolder : candidates;
  const plain3 = best2.filter(
    ({ segments }) => segments.slice(0, -1).every((part) => paramOf(part) === null || isDatePart(part))
  );
  const left = plain3.length > 0 ? plain3 : best2;
  return left.length === 1 ? left[0] : null;
}
function isDatePart(segment) {
  return /^(?:year|month|day)$/i.test(paramOf(segment) ?? "");
}
function entryOf(post, { folder }) {
  const own = post.frontmatter.values.slug;
  const slug2 = typeof own === "string" && own !== "" ? own : null;
  const id = slug2 ?? idOf(withoutExtension(below(folder, post.path)));
  const match = id.match(/^(\d{4})-(\d{2})-(\d{2})-(.+)$/);
  const dated4 = match && { year: match[1], month: match[2], day: match[3], rest: match[4] };
  return { id, slug: slug2, dated: dated4 };
}
function fill(route, entry) {
  const byDate = route.segments.some(isDatePart);
  const made = [];
  for (const segment of route.segments) {
    const name = paramOf(segment);
    if (name === null) {
      if (segment.includes("["))
        return { why: `the page file ${route.file} has a name that mixes text and parameters` };
      made.push(segment);
      continue;
    }
    const value = byDate ? datedParam(name, entry) : paramValue(name, route, entry);
    if (value === null) return { why: whyNot(name, route) };
    if (value.includes("/") && !segment.startsWith("[...")) {
      return { why: `the parameter [${name}] of ${route.file} cannot hold “${value}”` };
    }
    made.push(value);
  }
  const doubt = `the parameters of ${route.file} come from code that was not followed`;
  const followed = route.params !== null && !byDate;
  return { path: made.join("/"), ...followed || route.empty ? {} : { doubt } };
}
function datedParam(name, { dated: dated4 }) {
  if (dated4 === null) return null;
  const { year, month, day: day2, rest } = dated4;
  const known6 = { year, month, day: day2 };
  return known6[name.toLowerCase()] ?? (/^(?:slug|id|title|name|post)$/i.test(name) ? rest : null);
}
function paramValue(name, { params }, { id, slug: slug2 }) {
  const expression2 = params?.get(name);
  if (expression2 === void 0) return params === null ? id : null;
  const plain3 = expression2.replace(/\s+/g, "").replace(/[?!]\./g, ".");
  if (/^\w+\.(?:id|slug)$/.test(plain3)) return id;
  if (/^\w+\.data\.slug$/.test(plain3)) return slug2;
  if (/^\w+\.data\.slug(?:\|\||\?\?)\w+\.(?:id|slug)$/.test(plain3)) return slug2 ?? id;
  return null;
}
function whyNot(name, { file, params }) {
  const expression2 = params?.get(name);
  return expression2 === void 0 ? `the parameter [${name}] of ${file} is not derived from the file` : `the parameter [${name}] of ${file} is made by code: ${expression2.slice(0, 80)}`;
}

// src/sites/astro/content.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var blogNames = /^(?:articles?|blogs?|entries|essays?|journal|news|notes?|posts?|stories|til|tutorials?|writings?)$/i;
var otherNames = /^(?:authors?|docs|experience|faqs?|i18n|legal|pages?|people|products?|projects?|resume|services|snippets|talks|team|testimonials|work)$/i;
function postsOf(repo, _root, settings) {
  const { collections, pages } = settings;
  const shown = collections.filter(
    ({ name }) => !otherNames.test(name) && routeFor(name, settings) !== null
  );
  const chosen2 = shown.length > 0 ? shown : collections.filter(({ name }) => blogNames.test(name));
  const entries = chosen2.flatMap((collection) => repo.files.filter(isEntry(collection)));
  const asPages = repo.files.filter((path) => {
    const [top = "", ...others2] = below(pages, path)?.split("/") ?? [];
    return isMarkdown(path) && others2.length > 0 && blogNames.test(top) && !hidden(path);
  });
  return [.../* @__PURE__ */ new Set([...entries, ...asPages])].sort();
}
function isEntry({ folder, patterns: patterns2 }) {
  const matches = patterns2 === null ? null : (0, import_picomatch.default)(patterns2.map((pattern) => pattern.replace(/^\.\//, "")));
  return (path) => {
    const rest = below(folder, path);
    if (rest === null || !isMarkdown(path)) return false;
    return matches === null ? !hidden(rest) : matches(rest);
  };
}
function hidden(path) {
  return fileOf(path).startsWith("_") || /(?:^|\/)_/.test(path);
}

// src/formats/literal.ts
function isMap(value) {
  return value instanceof Map;
}
function isCall(value) {
  return isRecord(value) && "call" in value;
}
function isReference(value) {
  return isRecord(value) && "path" in value;
}
function isJoined(value) {
  return isRecord(value) && "parts" in value;
}
function isReturned(value) {
  return isRecord(value) && "returns" in value;
}
function isPattern(value) {
  return isRecord(value) && "pattern" in value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

// src/formats/script-expression.ts
var maxDepth = 64;
function nameOf(node) {
  const named2 = node;
  if (named2?.type === "Identifier") return named2.name;
  if (named2?.type === "StringLiteral") return named2.value;
  return named2?.type === "NumericLiteral" ? String(named2.value) : void 0;
}
function read(node, reader) {
  if (!node || reader.depth > maxDepth) return void 0;
  reader.depth += 1;
  const value = readExpression(node, reader);
  reader.depth -= 1;
  return value;
}
function readExpression(node, reader) {
  switch (node.type) {
    case "TemplateLiteral":
      return joined(
        node.quasis.flatMap(({ value }, at) => [
          value.cooked ?? "",
          ...at < node.expressions.length ? [read(node.expressions[at], reader)] : []
        ])
      );
    case "ArrayExpression":
      return node.elements.flatMap((item2) => readItem(item2, reader));
    case "ObjectExpression":
      return readObject(node.properties, reader);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return readMember(node.object, node.property, node.computed, reader);
    case "CallExpression":
    case "OptionalCallExpression":
    case "NewExpression":
      return readCall(node.callee, node.arguments, reader);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return readFunction(node, reader);
    default:
      return node.type === "FunctionDeclaration" ? readFunction(node, reader) : readChoice(node, reader);
  }
}
function readChoice(node, reader) {
  switch (node.type) {
    case "LogicalExpression": {
      const left = read(node.left, reader);
      return isKnown(left, reader) && node.operator !== "&&" ? left : read(node.right, reader);
    }
    case "ConditionalExpression": {
      const yes = read(node.consequent, reader);
      return isKnown(yes, reader) ? yes : read(node.alternate, reader);
    }
    case "BinaryExpression":
      if (node.operator !== "+") return void 0;
      return joined([read(node.left, reader), read(node.right, reader)]);
    case "AwaitExpression":
      return read(node.argument, reader);
    case "AssignmentExpression":
      return read(node.right, reader);
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
      return read(node.expression, reader);
    case "SequenceExpression":
      return read(node.expressions.at(-1), reader);
    default:
      return readAtom(node);
  }
}
function readAtom(node) {
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return node.value;
    case "NullLiteral":
      return null;
    case "RegExpLiteral":
      return { pattern: node.pattern, flags: node.flags };
    case "Identifier":
      return node.name === "undefined" ? void 0 : { name: node.name, path: [] };
    case "ThisExpression":
      return { name: "this", path: [] };
    default:
      return void 0;
  }
}
function readItem(item2, reader) {
  if (item2?.type !== "SpreadElement") return [read(item2, reader)];
  const spread = read(item2.argument, reader);
  return Array.isArray(spread) ? spread : [spread];
}
function joined(parts) {
  const flat = parts.flatMap((part) => isJoined(part) ? part.parts : [part]);
  if (flat.every((part) => typeof part === "string" || typeof part === "number")) return flat.join("");
  return { parts: flat };
}
function isKnown(value, reader) {
  if (isJoined(value)) return value.parts.every((part) => isKnown(part, reader));
  if (!isReference(value)) return value !== void 0 && value !== "";
  if (/^(?:process|import|Deno|Bun)$/.test(value.name)) return false;
  if (!reader.values.has(value.name) || value.path.length > 0) return true;
  const set = reader.values.get(value.name);
  return isReference(set) && set.name === value.name ? true : isKnown(set, reader);
}
function readMember(object, key2, computed, reader) {
  const name = computed ? read(key2, reader) : nameOf(key2);
  const on = object.type === "MetaProperty" ? { name: "import", path: [] } : read(object, reader);
  if (typeof name !== "string") return void 0;
  if (isReference(on)) return { ...on, path: [...on.path, name] };
  return isMap(on) ? on.get(name) : void 0;
}
function readCall(callee, given2, reader) {
  const args = given2.map((item2) => read(item2, reader));
  const target = read(callee, reader);
  if (isReference(target)) return { call: [target.name, ...target.path].join("."), args };
  if (callee.type === "Import") return { call: "require", args };
  const member = callee;
  if (member.type !== "MemberExpression" && member.type !== "OptionalMemberExpression")
    return void 0;
  const call = member.computed ? void 0 : nameOf(member.property);
  return call === void 0 ? void 0 : { call, args, on: read(member.object, reader) };
}
function readFunction({ params, body }, reader) {
  const names5 = params.map((param) => nameOf(param) ?? "");
  if (body.type !== "BlockStatement") return { params: names5, returns: read(body, reader) };
  const { body: statements } = body;
  let returns;
  for (const statement of statements) {
    if (statement.type === "ReturnStatement") returns = read(statement.argument, reader);
    else reader.readInner(statement);
  }
  return { params: names5, returns };
}
function readObject(properties, reader) {
  const object = /* @__PURE__ */ new Map();
  for (const property of properties) {
    if (property.type === "SpreadElement") {
      const spread = read(property.argument, reader);
      const known6 = isReference(spread) ? reader.values.get(spread.name) : spread;
      if (isMap(known6)) for (const [name2, value] of known6) object.set(name2, value);
      continue;
    }
    const name = property.computed === true ? void 0 : nameOf(property.key);
    if (name === void 0) continue;
    if (property.type === "ObjectProperty") object.set(name, read(property.value, reader));
    else if (property.type === "ObjectMethod" && property.kind === "method")
      object.set(name, readFunction(property, reader));
  }
  return object;
}

// src/formats/script-tree.ts
var longest = 4e5;
var recovers = 3e4;
var deepest = 200;
var parser = latePart(() => import("./babel-2FOHKLJZ.js"));
function parseScript(text) {
  if (text.length > longest || depthOf(text) > deepest) return null;
  const babel = parser.get();
  if (babel === null) return null;
  try {
    return babel.parse(text, {
      sourceType: "unambiguous",
      errorRecovery: text.length <= recovers,
      allowReturnOutsideFunction: true,
      plugins: ["typescript", "jsx"]
    }).program;
  } catch {
    return null;
  }
}
function depthOf(text) {
  if (/(?:[!~+-]\s*){200}|(?:\w{0,9}\s{0,9}\?\s{0,9}){200}/.test(text)) return deepest + 1;
  const open2 = [];
  let generic = 0;
  let most = 0;
  let before = "";
  for (const sign of text) {
    if ("([{<`".includes(sign)) {
      const doubles = before === ">";
      if (sign !== "`") open2.push(doubles);
      if (doubles) generic += 1;
      most = Math.max(most, generic > 6 ? deepest + 1 : open2.length);
    } else if (")]}>".includes(sign) && !(sign === ">" && before === "=")) {
      if (open2.pop() === true) generic -= 1;
    }
    if (sign.trim() !== "") before = before === "=" && sign === ">" ? "=>" : sign;
  }
  return most;
}
function* nodesOf(top) {
  const left = [top];
  while (left.length > 0) {
    const node = left.pop();
    if (isSyntax(node)) yield node;
    const inner = innerOf(node);
    for (let at = inner.length - 1; at >= 0; at -= 1) left.push(inner[at]);
  }
}
function innerOf(node) {
  if (Array.isArray(node)) return node.filter(isObject);
  const inner = [];
  for (const key2 in node) {
    const value = node[key2];
    if (isObject(value) && key2 !== "loc" && !key2.endsWith("omments")) inner.push(value);
  }
  return inner;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function isSyntax(node) {
  return "type" in node && typeof node.type === "string";
}

// src/formats/script-literals.ts
function readScript(text) {
  const reader = newReader();
  for (const statement of parseScript(text)?.body ?? []) readStatement(statement, reader, false);
  return reader;
}
function literalOf(node) {
  return read(node, newReader());
}
function newReader() {
  const reader = {
    values: /* @__PURE__ */ new Map(),
    imports: /* @__PURE__ */ new Map(),
    depth: 0,
    readInner: (statement) => readStatement(statement, reader, true)
  };
  return reader;
}
function readStatement(statement, reader, inner) {
  const set = (name, value) => {
    if (!inner || !reader.values.has(name)) reader.values.set(name, value);
  };
  switch (statement.type) {
    case "VariableDeclaration":
      for (const { id, init } of statement.declarations) readVariable(id, init, reader, set);
      break;
    case "FunctionDeclaration":
      if (statement.id) set(statement.id.name, readFunction(statement, reader));
      break;
    case "ExportNamedDeclaration":
      if (statement.declaration) readStatement(statement.declaration, reader, inner);
      for (const item2 of statement.specifiers) {
        if (item2.type !== "ExportSpecifier") continue;
        const name = nameOf(item2.exported) ?? "";
        if (statement.source)
          reader.imports.set(name, { from: statement.source.value, name: item2.local.name });
        else if (name !== item2.local.name) set(name, { name: item2.local.name, path: [] });
      }
      break;
    case "ExportDefaultDeclaration":
      set("default", read(statement.declaration, reader));
      break;
    case "TSExportAssignment":
      set("default", read(statement.expression, reader));
      break;
    case "ImportDeclaration":
      for (const item2 of statement.specifiers) {
        const name = item2.type === "ImportSpecifier" ? nameOf(item2.imported) ?? "" : "default";
        reader.imports.set(item2.local.name, { from: statement.source.value, name });
      }
      break;
    case "ExpressionStatement":
      if (statement.expression.type === "AssignmentExpression" && !inner) {
        const to = referenceText(statement.expression.left);
        const value = () => read(statement.expression.right, reader);
        if (to === "module.exports") set("default", value());
        else if (to?.startsWith("module.exports.") || to?.startsWith("exports."))
          set(to.slice(to.lastIndexOf(".") + 1), value());
      }
  }
}
function referenceText(node) {
  const value = literalOf(node);
  return isReference(value) ? [value.name, ...value.path].join(".") : void 0;
}
function readVariable(id, init, reader, set) {
  const target = id;
  const value = read(init, reader);
  const from = isCall(value) && value.call === "require" && typeof value.args[0] === "string" ? value.args[0] : null;
  if (target.type === "Identifier") {
    if (from === null) set(target.name, value);
    else reader.imports.set(target.name, { from, name: "default" });
  } else if (target.type === "ObjectPattern") {
    for (const property of target.properties) {
      const name = nameOf(property.key);
      const local = nameOf(property.value);
      if (name === void 0 || local === void 0) continue;
      if (from !== null) reader.imports.set(local, { from, name });
      else if (isReference(value)) set(local, { ...value, path: [...value.path, name] });
    }
  }
}

// src/sites/evidence/read-module.ts
var maxHops = 8;
function readModule(repo, path, root) {
  const script = readScript(repo.read(path) ?? "");
  const at = { repo, path, root, script, hops: 0 };
  return {
    script,
    follow: (value) => follow(value, at),
    value: (name) => follow(script.values.get(name), at)
  };
}
function settingsOf(value) {
  if (isMap(value)) return value;
  if (isReturned(value)) return settingsOf(value.returns);
  const given2 = isCall(value) ? value.args.map(settingsOf).find(({ size }) => size > 0) : void 0;
  return given2 ?? /* @__PURE__ */ new Map();
}
function follow(value, at) {
  if (at.hops > maxHops) return void 0;
  if (isReference(value) && at.free?.includes(value.name)) return value;
  if (isReference(value)) return inside(named(value.name, at), value.path);
  const deeper = { ...at, hops: at.hops + 1 };
  if (isCall(value)) return followCall(value, deeper);
  if (isJoined(value)) {
    const parts = value.parts.map((part) => follow(part, deeper));
    if (parts.every((part) => typeof part === "string" || typeof part === "number"))
      return parts.join("");
    return at.free === void 0 ? void 0 : { parts };
  }
  if (isReturned(value)) {
    const free = [...at.free ?? [], ...value.params];
    return { ...value, returns: follow(value.returns, { ...deeper, free }) };
  }
  if (Array.isArray(value)) return value.map((item2) => follow(item2, deeper));
  if (!isMap(value)) return value;
  return new Map([...value].map(([key2, item2]) => [key2, follow(item2, deeper)]));
}
function followCall(value, at) {
  const args = value.args.map((item2) => follow(item2, at));
  const joins = /^(?:path\.)?(?:posix\.)?(?:join|resolve)$/.test(value.call);
  if (joins && args.every((item2) => typeof item2 === "string")) return args.join("/");
  return { ...value, args };
}
function named(name, at) {
  if (name === "__dirname") return ".";
  const deeper = { ...at, hops: at.hops + 1 };
  if (at.script.values.has(name)) return follow(at.script.values.get(name), deeper);
  const imported = at.script.imports.get(name);
  if (imported === void 0 || at.hops >= maxHops) return void 0;
  const path = moduleFile(imported.from, at);
  if (path === null) return void 0;
  if (path.endsWith(".json")) return readJsonModule(at.repo.read(path) ?? "");
  const script = readScript(at.repo.read(path) ?? "");
  return follow(script.values.get(imported.name), { ...deeper, path, script });
}
function moduleFile(from, { repo, path, root }) {
  const target = from.startsWith(".") ? joinPath(folderOf(path), from) : /^(?:@|~|src)\//.test(from) ? joinPath(root, "src", from.replace(/^(?:@|~|src)\//, "")) : null;
  if (target === null) return null;
  const bare5 = target.replace(/\.(?:m|c)?[jt]s$/, "");
  const endings3 = ["", ".ts", ".js", ".mjs", ".mts", ".cjs", ".json", "/index.ts", "/index.js"];
  const names5 = [target, ...endings3.map((ending) => bare5 + ending)];
  return names5.find((name) => repo.read(name) !== void 0) ?? null;
}
function inside(value, path) {
  let found = value;
  for (const key2 of path) found = isMap(found) ? found.get(key2) : void 0;
  return found;
}
function readJsonModule(text) {
  try {
    return mapped(JSON.parse(text));
  } catch {
    return void 0;
  }
}
function mapped(value) {
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([key2, item2]) => [key2, mapped(item2)]));
}

// src/sites/evidence/site-url.ts
var notASite = /^(?:localhost|.*\.local|.*\.test|\d+\.\d+\.\d+\.\d+|\[.*\]|(?:www\.)?github\.com|gitlab\.com|(?:www\.)?npmjs\.com)$/i;
function siteUrl(address, base = "") {
  if (typeof address !== "string" || /[{}<>$\s]/.test(address.trim())) return null;
  const text = address.trim();
  const parsed = parseUrl(text.startsWith("//") ? `https:${text}` : text);
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || notASite.test(parsed.hostname))
    return null;
  if (!parsed.hostname.includes(".")) return null;
  return `${parsed.protocol}//${parsed.host}${basePath(parsed.pathname)}${base}`;
}
function basePath(base) {
  if (typeof base !== "string") return "";
  const path = (parseUrl(base)?.pathname ?? base).replace(/^[/.\s]+|[/\s]+$/g, "");
  return path === "" ? "" : `/${path}`;
}
function cnameUrl(repo, root) {
  for (const folder of ["", "public", "static", "source", "src", "docs", "content"]) {
    const path = joinPath(root, folder, "CNAME");
    const host = repo.read(path)?.trim().split(/\s/)[0];
    if (!host) continue;
    const url = siteUrl(`https://${host}`);
    if (url !== null) return { url, from: path };
  }
  return null;
}
function homepageUrl(repo, root) {
  const path = joinPath(root, "package.json");
  const { homepage } = readPackage(repo, root);
  const url = siteUrl(homepage);
  return url === null ? null : { url, from: path };
}
function readPackage(repo, root) {
  try {
    const { homepage, dependencies, devDependencies } = JSON.parse(
      repo.read(joinPath(root, "package.json")) ?? "{}"
    );
    return { homepage, dependencies: { ...devDependencies, ...dependencies } };
  } catch {
    return {};
  }
}

// src/sites/astro/collections.ts
function readCollections(repo, root, source) {
  const names5 = ["content.config", "content/config"].flatMap(
    (name) => ["ts", "mjs", "js", "mts"].map((ending) => joinPath(source, `${name}.${ending}`))
  );
  const file = names5.find((path) => repo.read(path) !== void 0);
  const declared = file === void 0 ? void 0 : readModule(repo, file, root).value("collections");
  const collections = isMap(declared) ? [...declared].flatMap(([name, value]) => declaredCollection(name, value, root, source) ?? []) : [];
  const known6 = new Set(collections.map(({ name }) => name));
  const folders3 = new Set(
    repo.files.flatMap((path) => {
      const rest = below(joinPath(source, "content"), path);
      return rest !== null && isMarkdown(path) && rest.includes("/") ? rest.split("/")[0] : [];
    })
  );
  const taken = new Set(collections.map(({ folder }) => folder));
  const found = [...folders3].map((name) => ({
    name,
    folder: joinPath(source, "content", name),
    patterns: null,
    ownIds: false
  })).filter(({ name, folder }) => !known6.has(name) && !taken.has(folder));
  return [...collections, ...found];
}
function declaredCollection(name, value, root, source) {
  const loader = settingsOf(value).get("loader");
  const usual = { name, folder: joinPath(source, "content", name), patterns: null, ownIds: false };
  if (loader === void 0) return usual;
  if (!isCall(loader) || !/(?:^|\.)glob$/.test(loader.call)) return null;
  const options = settingsOf(loader);
  const base = options.get("base");
  const folder = typeof base === "string" ? joinPath(root, base) : options.has("base") ? usual.folder : root;
  return {
    name,
    folder,
    patterns: patternsOf(options.get("pattern")),
    ownIds: options.has("generateId")
  };
}
function patternsOf(value) {
  const list3 = Array.isArray(value) ? value : [value];
  const patterns2 = list3.filter((item2) => typeof item2 === "string");
  return patterns2.length > 0 && patterns2.length === list3.length ? patterns2 : null;
}

// src/sites/astro/settings.ts
function settingsFile(repo, root) {
  const endings3 = ["mjs", "ts", "js", "mts", "cjs", "cts"];
  const names5 = endings3.map((ending) => joinPath(root, `astro.config.${ending}`));
  return names5.find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings(repo, root) {
  const file = settingsFile(repo, root);
  const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
  const base = basePath(textOf2(values.get("base")));
  const site = siteUrl(textOf2(values.get("site")));
  const source = joinPath(root, textOf2(values.get("srcDir")) ?? "src");
  return {
    // A base replaces whatever path stands in `site`.
    url: site === null ? null : new URL(site).origin + base,
    base,
    file: file ?? "the defaults of Astro",
    ending: endingOf(values),
    pages: joinPath(source, "pages"),
    routes: readRoutes(repo, joinPath(source, "pages")),
    collections: readCollections(repo, root, source)
  };
}
function endingOf(values) {
  const build = values.get("build");
  const format = isMap(build) ? build.get("format") : void 0;
  if (format === "file" || format === "preserve") return ".html";
  return values.get("trailingSlash") === "never" ? "" : "/";
}
function textOf2(value) {
  return typeof value === "string" ? value : void 0;
}

// src/sites/define-generator.ts
function defineGenerator(facts) {
  return {
    ...facts,
    open(repo, root) {
      const settings = facts.settings(repo, root);
      return {
        url: settings.url,
        base: settings.base,
        posts: facts.content(repo, root, settings),
        locate: (post) => facts.url(post, settings, root)
      };
    }
  };
}

// src/sites/astro.ts
var astro_default = defineGenerator({
  id: "astro",
  title: "Astro",
  docs: "https://docs.astro.build/en/guides/content-collections/",
  recognisedBy: "`astro.config.*`",
  decidedBy: "`site`, `base`, `trailingSlash`, `build.format`, the routes in `src/pages`",
  detect(repo, root) {
    const file = settingsFile(repo, root);
    if (file !== null) return file;
    return usesAstro(repo, root) ? joinPath(root, "package.json") : null;
  },
  settings: readSettings,
  content: postsOf,
  url: addressOf
});
function usesAstro(repo, root) {
  const hasPages = repo.files.some((path) => path.startsWith(`${joinPath(root, "src/pages")}/`));
  return hasPages && readPackage(repo, root).dependencies?.astro !== void 0;
}

// src/sites/devto.ts
var head = 3e3;
var devto_default = defineGenerator({
  id: "devto",
  title: "DEV",
  docs: "https://developers.forem.com/api",
  recognisedBy: "files with the number of their article, or a tool that publishes there",
  decidedBy: "none: `canonical_url` in the frontmatter",
  export: true,
  detect(repo, root) {
    const own = ["dev-to-git.json", ".forem-publish.json"].map((name) => joinPath(root, name));
    const found = own.find((path) => repo.read(path) !== void 0);
    if (found !== void 0) return found;
    const workflow = repo.files.find(
      (path) => (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || path === joinPath(root, "package.json")) && /dev-to-git|publish-devto|devto-cli|dev-to-publish/i.test(repo.read(path) ?? "")
    );
    return workflow ?? articlesBelow(repo, root).find((path) => hasNumber(repo, path)) ?? null;
  },
  settings: () => ({ url: null, base: "" }),
  content: articlesBelow,
  url: () => ({
    final: true,
    why: "an article on DEV ends in a suffix that only DEV knows: set canonical_url in its frontmatter"
  })
});
function hasNumber(repo, path) {
  return /^id:\s*\d{4,}\s*$/m.test(frontmatterOf(repo, path));
}
function articlesBelow(repo, root) {
  return repo.files.filter((path) => {
    const rest = below(root, path);
    if (rest === null || !isMarkdown(path) || /^(?:\.|readme\.)/i.test(fileOf(path))) return false;
    if (/(?:^|\/)(?:\.[^/]+|node_modules|templates?)\//.test(rest)) return false;
    const text = frontmatterOf(repo, path);
    return /^title:/m.test(text) && /^(?:published|cover_image|canonical_url|series):/m.test(text);
  });
}
function frontmatterOf(repo, path) {
  const text = (repo.read(path) ?? "").slice(0, head);
  return /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? "";
}

// src/sites/docusaurus.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);

// src/sites/evidence/settings-file.ts
var endings = ["js", "mjs", "cjs", "ts", "mts", "cts"];
function scriptNamed(repo, folder, name) {
  const paths = endings.map((ending) => joinPath(folder, `${name}.${ending}`));
  return paths.find((path) => repo.read(path) !== void 0) ?? null;
}
function textOf3(value) {
  return typeof value === "string" ? value : void 0;
}

// src/sites/docusaurus/settings.ts
var usualExclude = [
  "**/_*.{md,mdx}",
  "**/_*/**",
  "**/*.test.{md,mdx}",
  "**/__tests__/**",
  "**/node_modules/**"
];
function settingsFile2(repo, root) {
  return scriptNamed(repo, root, "docusaurus.config");
}
function readSettings2(repo, root) {
  const file = settingsFile2(repo, root);
  const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
  const base = basePath(textOf3(values.get("baseUrl")));
  const host = siteUrl(textOf3(values.get("url")));
  const slash = values.get("trailingSlash");
  return {
    url: host === null ? null : host + base,
    base,
    file: file ?? "the defaults of Docusaurus",
    blogs: blogsOf(values).flatMap(({ id, ...blog }) => [
      { ...blog, folder: joinPath(root, blog.folder) },
      ...translations(repo, root, id, blog, values.get("i18n"))
    ]),
    trailingSlash: typeof slash === "boolean" ? slash : null
  };
}
function blogsOf(values) {
  const presets = entriesOf(values.get("presets")).filter(({ name }) => /classic$/.test(name));
  const ofPreset = presets.length === 0 ? Array.isArray(values.get("presets")) ? [] : [blogOf(void 0)] : presets.map(({ options }) => blogOf(options.get("blog")));
  const ofPlugins = entriesOf(values.get("plugins")).filter(({ name }) => /content-blog$/.test(name)).map(({ options }) => blogOf(options));
  return [...ofPreset, ...ofPlugins].filter((blog) => blog !== null);
}
function entriesOf(value) {
  const list3 = Array.isArray(value) ? value : [];
  return list3.flatMap((entry) => {
    const [name, options] = Array.isArray(entry) ? entry : [entry];
    const called2 = nameOf2(name);
    return called2 === null ? [] : [{ name: called2, options: isMap(options) ? options : /* @__PURE__ */ new Map() }];
  });
}
function nameOf2(value) {
  if (typeof value === "string") return value;
  const given2 = typeof value === "object" && value !== null && "args" in value ? value.args[0] : null;
  return typeof given2 === "string" ? given2 : null;
}
function blogOf(value) {
  if (value === false || value === null) return null;
  const options = isMap(value) ? value : /* @__PURE__ */ new Map();
  const exclude = options.get("exclude");
  const globs = Array.isArray(exclude) ? exclude.filter((glob) => typeof glob === "string") : null;
  return {
    id: textOf3(options.get("id")) ?? "default",
    folder: textOf3(options.get("path")) ?? "blog",
    route: joinPath(textOf3(options.get("routeBasePath")) ?? "blog"),
    exclude: globs ?? usualExclude
  };
}
function translations(repo, root, id, blog, i18n) {
  const usual = isMap(i18n) ? textOf3(i18n.get("defaultLocale")) : void 0;
  const name = `docusaurus-plugin-content-blog${id === "default" ? "" : `-${id}`}`;
  const locales = new Set(
    repo.files.flatMap((path) => {
      const [locale, plugin] = below(joinPath(root, "i18n"), path)?.split("/") ?? [];
      return plugin === name && locale !== usual ? [locale] : [];
    })
  );
  return [...locales].map((locale) => ({
    ...blog,
    folder: joinPath(root, "i18n", locale, name),
    route: joinPath(locale, blog.route)
  }));
}

// src/sites/docusaurus.ts
var dated = /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/;
var docusaurus_default = defineGenerator({
  id: "docusaurus",
  title: "Docusaurus",
  docs: "https://docusaurus.io/docs/blog",
  recognisedBy: "`docusaurus.config.*`",
  decidedBy: "`url`, `baseUrl`, `trailingSlash`, `routeBasePath` of each blog",
  detect: settingsFile2,
  settings: readSettings2,
  content(repo, _root, { blogs }) {
    const ignored = blogs.map(({ exclude }) => (0, import_picomatch2.default)([...exclude], { dot: true }));
    return repo.files.filter(
      (path) => blogs.some(({ folder }, at) => {
        const rest = below(folder, path);
        return rest !== null && isMarkdown(path) && /\.mdx?$/.test(path) && !ignored[at](rest);
      })
    );
  },
  url(post, { blogs, trailingSlash, file }) {
    const blog = blogs.find(({ folder }) => below(folder, post.path) !== null);
    if (blog === void 0) return { why: `the file lies in no blog of ${file}` };
    const slug2 = post.frontmatter.values.slug;
    const own = typeof slug2 === "string" || typeof slug2 === "number" ? String(slug2) : null;
    const path = `/${blog.route}/${own ?? slugOf(below(blog.folder, post.path))}`;
    const rule = own === null ? `its name below /${blog.route} (${file})` : `its slug below /${blog.route}`;
    return { path: ended(path.replace(/\/{2,}/g, "/"), trailingSlash), rule };
  }
});
function slugOf(path) {
  const { folder = "", date, text = "" } = path.match(dated)?.groups ?? {};
  if (date === void 0) return path.replace(/(?:\/index)?\.mdx?$/, "");
  return `${date.replaceAll("-", "/")}/${folder}${text}`;
}
function ended(path, slash) {
  if (slash === null || path === "/") return path;
  return slash ? path.replace(/\/?$/, "/") : path.replace(/\/$/, "");
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate2(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate2(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate2(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate2(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate2(ctx, t, 4, false, start);
}
function readDate2(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key2 = parseKey(ctx);
    for (let i = 0; i < key2.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key2[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key2, table3, meta, type) {
  let t = table3;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key2.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key2[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key2.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse2(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/formats/reading.ts
var maxDepth2 = 32;
function bare() {
  return /* @__PURE__ */ Object.create(null);
}
function nothingRead(...problems) {
  return { values: bare(), places: bare(), problems, tolerated: [] };
}

// src/formats/toml.ts
function readToml(block, firstLine2 = 1) {
  try {
    const values = plain(parse2(block), 0);
    return { values, places: placesOf(block, values, firstLine2), problems: [], tolerated: [] };
  } catch (error) {
    if (!(error instanceof TomlError))
      return nothingRead({ ...broken("nested too deeply"), place: { line: firstLine2 } });
    const said = error.message.split("\n", 1)[0].replace(/^Invalid TOML document: /, "");
    return nothingRead({
      ...broken(said),
      place: { line: firstLine2 + error.line - 1, column: error.column }
    });
  }
}
function broken(said) {
  return {
    message: `The TOML breaks here: ${said}`,
    fix: "Mend this line; text and dates with words need quotation marks in TOML"
  };
}
function plain(value, depth) {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > maxDepth2) return void 0;
  if (Array.isArray(value)) return value.map((item2) => plain(item2, depth + 1));
  const copy = bare();
  for (const [key2, item2] of Object.entries(value)) copy[key2] = plain(item2, depth + 1);
  return copy;
}
var key = /^[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')[ \t]*[.=]/;
var table = /^[ \t]*\[\[?[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')/;
function placesOf(block, values, firstLine2) {
  const places2 = bare();
  let top = true;
  for (const [at, line] of block.split("\n").entries()) {
    const header = line.match(table);
    const match = header ?? (top ? line.match(key) : null);
    if (header !== null) top = false;
    const field2 = match?.[1] ?? match?.[2] ?? match?.[3];
    if (field2 === void 0 || !(field2 in values)) continue;
    places2[field2] ??= { line: firstLine2 + at, column: line.search(/\S/) + 1, field: field2 };
  }
  return places2;
}

// src/formats/yaml.ts
var import_yaml = __toESM(require_dist(), 1);

// src/formats/yaml-plain.ts
var odd = /[^\n\x20-\x7E\u00A1-\u2027\u202A-\uFEFE\uFF00-\uFFFD]/;
var pair = /^([A-Za-z_][\w-]{0,60}):(?: +(.*))?$/;
var nested = /^( +)([A-Za-z_][\w-]{0,60}): +(.*)$/;
var item = /^( *)- +(.*)$/;
var singly = /^'(?:[^']|'')*'$/;
var doubly = /^"(?:[^"\\]|\\["\\])*"$/;
var plainStart = /^[\p{L}\p{N}$(/]/u;
var flowItem = /^(?:"[^"\\,]*"|'[^',]*'|[\p{L}\p{N}][\p{L}\p{N} ._+/-]*)$/u;
function readPlainYaml(block, firstLine2) {
  if (odd.test(block)) return null;
  const lines = block.split("\n");
  const values = bare();
  const places2 = bare();
  const anchors = { values: /* @__PURE__ */ new Map(), followed: 0 };
  let found = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (isNothing(line)) continue;
    const match = pair.exec(line);
    if (match === null) return null;
    const key2 = match[1];
    if (key2 in values) return null;
    const end = at + 1 + blockLength(lines, at + 1);
    const written3 = trimmed(match[2] ?? "");
    const value = end === at + 1 ? fieldValue(written3, anchors) : written3 === "" ? below2(lines.slice(at + 1, end), anchors) : folded(written3, lines.slice(at + 1, end));
    if (value === no) return null;
    values[key2] = value;
    places2[key2] = { line: firstLine2 + at, column: 1, field: key2 };
    found = true;
    at = end - 1;
  }
  return found ? { values, places: places2, problems: [], tolerated: [] } : null;
}
var maxFollowed = 50;
var no = /* @__PURE__ */ Symbol("not plain");
function isNothing(line) {
  return line === "" || line.startsWith("#");
}
function blockLength(lines, from) {
  let length = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line.startsWith(" ") || line.startsWith("-")) length = at + 1 - from;
    else if (!isNothing(line)) break;
  }
  return length;
}
function below2(lines, anchors) {
  return item.test(lines[0]) ? listOf(lines) : mapOf(lines, anchors);
}
function folded(first, more) {
  if (!more.every((line) => line.startsWith(" "))) return no;
  const parts = [first, ...more.map(trimmed)];
  return parts.every(isPlain) ? parts.join(" ") : no;
}
function listOf(lines) {
  const values = [];
  const indent = item.exec(lines[0])?.[1];
  for (const line of lines) {
    const match = item.exec(line);
    const value = match === null || match[1] !== indent ? no : scalarOf(trimmed(match[2]));
    if (value === no) return no;
    values.push(value);
  }
  return values;
}
function mapOf(lines, anchors) {
  const values = bare();
  const indent = nested.exec(lines[0])?.[1];
  for (const line of lines) {
    const match = nested.exec(line);
    if (match === null || match[1] !== indent || match[2] in values) return no;
    const value = fieldValue(trimmed(match[3]), anchors);
    if (value === no || value === null) return no;
    values[match[2]] = value;
  }
  return values;
}
function fieldValue(text, anchors) {
  if (text === "") return null;
  if (text.startsWith("*")) return follow2(text.slice(1), anchors);
  const anchor = /^&([\w-]+) +(.+)$/.exec(text);
  if (anchor !== null) {
    const value = scalarOf(anchor[2]);
    anchors.values.set(anchor[1], value);
    return value;
  }
  return text.startsWith("[") ? flowOf(text) : scalarOf(text);
}
function follow2(name, anchors) {
  anchors.followed += 1;
  return anchors.followed > maxFollowed || !anchors.values.has(name) ? no : anchors.values.get(name);
}
function flowOf(text) {
  if (!text.endsWith("]")) return no;
  const inside3 = trimmed(text.slice(1, -1));
  if (inside3 === "") return [];
  const values = [];
  for (const part of inside3.split(",")) {
    const written3 = trimmed(part);
    if (!flowItem.test(written3)) return no;
    values.push(scalarOf(written3));
  }
  return values.includes(no) ? no : values;
}
function scalarOf(text) {
  if (text.startsWith("'")) return singly.test(text) ? text.slice(1, -1).replaceAll("''", "'") : no;
  if (text.startsWith('"'))
    return doubly.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, "$1") : no;
  if (!isPlain(text)) return no;
  if (/^\d/.test(text)) {
    const number = Number(text);
    return String(number) === text ? number : text;
  }
  const word = words.get(text);
  return word === void 0 ? text : word;
}
function isPlain(text) {
  return plainStart.test(text) && !text.includes(": ") && !text.includes(" #") && !text.endsWith(":");
}
var words = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true]),
  ...["false", "False", "FALSE"].map((word) => [word, false]),
  ...["null", "Null", "NULL"].map((word) => [word, null])
]);
function trimmed(text) {
  return text.startsWith(" ") || text.endsWith(" ") ? text.replace(/^ +| +$/g, "") : text;
}

// src/formats/yaml.ts
var maxAliasCount = 50;
var maxErrors = 100;
function readYaml(block, firstLine2 = 1) {
  return readPlainYaml(block, firstLine2) ?? readAnyYaml(block, firstLine2);
}
function readAnyYaml(block, firstLine2 = 1) {
  try {
    const work = open(block, firstLine2);
    if (work.problems.length === 0) return read2(work);
    const repaired = repair(work);
    const again = repaired === null ? work : open(repaired, firstLine2);
    return { ...read2(again.problems.length === 0 ? again : work), problems: work.problems };
  } catch {
    return nothingRead(nestedTooDeep(firstLine2));
  }
}
function open(block, firstLine2) {
  const counter = new import_yaml.LineCounter();
  const placeAt = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine2 - 1, column: col };
  };
  const doc = withoutTraces(
    () => (0, import_yaml.parseDocument)(block, {
      schema: "core",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: counter,
      logLevel: "silent"
    })
  );
  if (doc.errors.some((error) => error.message.includes("call stack"))) throw new RangeError();
  const problems = doc.errors.map((error) => problemOf(error, placeAt(error.pos[0]), block)).filter((problem, at, all) => all[at - 1]?.place?.line !== problem.place?.line).slice(0, 3);
  return { block, firstLine: firstLine2, doc, placeAt, problems, tolerated: [], aliases: 0 };
}
function withoutTraces(work) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
function repair({ block, firstLine: firstLine2, problems, doc }) {
  if (doc.errors.length > maxErrors) return null;
  const lines = block.split("\n");
  const broken2 = new Set(problems.map((problem) => (problem.place?.line ?? 0) - firstLine2));
  let found = false;
  for (const at of broken2) {
    const match = lines[at]?.match(/^([\w-]+):[ \t]+(\S.*)$/);
    if (!match) continue;
    const value = match[2].trim().replace(/^(["'])(.*)\1$/, "$2");
    lines[at] = `${match[1]}: '${value.replaceAll("'", "''")}'`;
    found = true;
  }
  return found ? lines.join("\n") : null;
}
function read2(work) {
  const { contents } = work.doc;
  const places2 = bare();
  if (contents === null || (0, import_yaml.isScalar)(contents) && contents.value === null) {
    return { values: bare(), places: places2, problems: work.problems, tolerated: [] };
  }
  if (!(0, import_yaml.isMap)(contents)) {
    const place = work.placeAt(contents.range?.[0] ?? 0);
    const problem = {
      message: "The frontmatter holds no fields of the form “name: value”",
      fix: "Write one field on each line, `title: …` for instance",
      place
    };
    return {
      values: bare(),
      places: places2,
      problems: work.problems.length > 0 ? work.problems : [problem],
      tolerated: []
    };
  }
  for (const pair2 of contents.items) {
    const key2 = keyOf(pair2);
    if (key2 !== null) places2[key2] ??= { ...work.placeAt(startOf(pair2.key)), field: key2 };
  }
  const values = mapOf2(contents.items, work, 0);
  return { values, places: places2, problems: work.problems, tolerated: work.tolerated };
}
function plainOf(node, work, depth) {
  if ((0, import_yaml.isScalar)(node)) return scalar(node.value, node.source);
  if (depth > maxDepth2) return void 0;
  if ((0, import_yaml.isAlias)(node)) {
    work.aliases += 1;
    if (work.aliases === maxAliasCount + 1)
      work.problems.push(tooManyAliases(work.placeAt(startOf(node))));
    return work.aliases > maxAliasCount ? void 0 : plainOf(node.resolve(work.doc), work, depth + 1);
  }
  if ((0, import_yaml.isSeq)(node)) return node.items.map((item2) => plainOf(item2, work, depth + 1));
  if (!(0, import_yaml.isMap)(node)) return null;
  if (node.items.some((pair2) => (0, import_yaml.isCollection)(pair2.key))) return sourceOf(node, work.block);
  return mapOf2(node.items, work, depth);
}
function mapOf2(pairs, work, depth) {
  const values = bare();
  const firstLines = /* @__PURE__ */ new Map();
  for (const pair2 of pairs) {
    const key2 = keyOf(pair2);
    if (key2 === null) continue;
    const place = work.placeAt(startOf(pair2.key));
    const before = firstLines.get(key2);
    if (before === void 0) firstLines.set(key2, place.line);
    else if (work.aliases === 0) work.tolerated.push(twice(key2, before, place));
    values[key2] = plainOf(pair2.value, work, depth + 1);
  }
  return values;
}
function keyOf(pair2) {
  return (0, import_yaml.isScalar)(pair2.key) ? pair2.key.source ?? String(pair2.key.value) : null;
}
function scalar(value, source) {
  if (typeof value === "number" && source !== void 0 && String(value) !== source) return source;
  return typeof value === "bigint" ? String(value) : value;
}
function sourceOf(node, block) {
  return block.slice(node.range?.[0], node.range?.[1]).trim();
}
function startOf(node) {
  return node?.range?.[0] ?? 0;
}
function twice(key2, line, place) {
  return {
    message: `“${key2}” stands twice, first on line ${line}; most generators take the last one, some stop`,
    fix: `Delete one of the two “${key2}”`,
    place: { ...place, field: key2 }
  };
}
function tooManyAliases(place) {
  return {
    message: `More than ${maxAliasCount} aliases (\`*name\`) are used; the rest is not read`,
    fix: "Write the values out",
    place
  };
}
function nestedTooDeep(line) {
  return {
    message: "The values are nested too deeply to be read",
    fix: "Write a flat list of fields",
    place: { line }
  };
}
function problemOf(error, place, block) {
  const known6 = plainWords[error.code];
  const said = error.message.replace(/\s+/g, " ").replace(/\.$/, "");
  const sign = block.charAt(error.pos[0]);
  return {
    message: known6?.message(sign) ?? `The YAML breaks here: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    fix: known6?.fix ?? "Mend this line; quotation marks around the value often help",
    place
  };
}
var plainWords = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: () => "A value holds a colon and a space, which begins a new field in YAML",
    fix: "Put the whole value in quotation marks"
  },
  BAD_SCALAR_START: {
    message: (sign) => `A value begins with “${sign}”, which YAML reserves`,
    fix: "Put the whole value in quotation marks"
  },
  TAB_AS_INDENT: {
    message: () => "A line begins with a tab, which YAML does not allow",
    fix: "Use spaces in place of the tab"
  }
};

// src/sites/eleventy/read-data.ts
function readData(repo, path, root) {
  const text = repo.read(path) ?? "";
  if (/\.(?:json|11tydata)$/.test(path)) return literal(readJsonLike(text));
  if (/\.ya?ml$/.test(path)) return literal(readYaml(text).values);
  if (path.endsWith(".toml")) return literal(readToml(text).values);
  return /\.[mc]?[jt]s$/.test(path) ? readModule(repo, path, root).value("default") : void 0;
}
function readHead(text) {
  const head4 = text.match(/^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/)?.[1];
  return head4 === void 0 ? void 0 : literal(readYaml(head4).values);
}
var largest = 1e5;
function readJsonLike(text) {
  try {
    return text.length > largest ? void 0 : JSON.parse(text);
  } catch {
    return void 0;
  }
}
function literal(value) {
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([key2, item2]) => [key2, literal(item2)]));
}

// src/sites/eleventy/cascade.ts
function openCascade(repo, root, input, layoutFolders) {
  const dataFiles = new Set(repo.files.filter((path) => endings2.some((end) => path.endsWith(end))));
  const data = (folder, name) => dataOf(repo, root, dataFiles, folder, name);
  const around = kept((folder) => {
    const layers = data(folder, fileOf(folder));
    const top = folder === input || below(input, folder) === null || folder === "";
    return top ? layers : [...layers, ...around(folderOf(folder))];
  });
  const layouts = kept((name) => layoutsOf(repo, layoutFolders, name));
  return (post) => {
    const own = { from: "its frontmatter", values: settingsOf(literal(post.frontmatter.values)) };
    const folder = folderOf(post.path);
    const name = withoutExtension(fileOf(post.path));
    const layers = [own, ...data(folder, name), ...around(folder)];
    const layout2 = valueIn(layers, "layout");
    return typeof layout2 === "string" ? [...layers, ...layouts(layout2)] : layers;
  };
}
function kept(make) {
  const known6 = /* @__PURE__ */ new Map();
  return (name) => {
    const value = known6.get(name) ?? make(name);
    known6.set(name, value);
    return value;
  };
}
function layerWith(layers, key2) {
  return layers.find(({ values }) => values.has(key2));
}
function valueIn(layers, key2) {
  return layerWith(layers, key2)?.values.get(key2);
}
var endings2 = [".11tydata.js", ".11tydata.mjs", ".11tydata.cjs", ".11tydata.json", ".json"];
function dataOf(repo, root, files, folder, name) {
  if (name === "") return [];
  const bare5 = joinPath(folder, name);
  return endings2.flatMap((ending) => {
    const path = bare5 + ending;
    if (!files.has(path)) return [];
    const values = settingsOf(readData(repo, path, root));
    return isMap(values) ? [{ from: path, values }] : [];
  });
}
var layoutEndings = ["", ".njk", ".liquid", ".html", ".md", ".webc", ".vto", ".hbs"];
function layoutsOf(repo, folders3, first) {
  const layers = [];
  for (let name = first; typeof name === "string" && layers.length < 5; ) {
    const paths = folders3.flatMap(
      (folder) => layoutEndings.map((ending) => joinPath(folder, name + ending))
    );
    const path = paths.find((candidate) => repo.read(candidate) !== void 0);
    if (path === void 0) break;
    const values = settingsOf(readHead(repo.read(path) ?? ""));
    layers.push({ from: path, values });
    name = values.get("layout");
  }
  return layers;
}

// src/sites/eleventy/names.ts
var datePrefix = /^\d{4}-\d{2}-\d{2}-(?=.)/;
function namesOf(path) {
  const bare5 = withoutExtension(path);
  const folder = folderOf(bare5);
  const name = fileOf(bare5);
  const isIndex = name === "index" || name === fileOf(folder);
  const usual = isIndex ? folder : bare5;
  return {
    usual: usual === "" ? "/" : `/${usual}/`,
    fileSlug: (name === "index" ? fileOf(folder) : name).replace(datePrefix, ""),
    filePathStem: `${folder === "" ? "" : `/${folder}`}/${name.replace(datePrefix, "")}`
  };
}

// src/sites/eleventy/page-date.ts
function pageDate(path, layers) {
  const layer = layerWith(layers, "date");
  const written3 = layer?.values.get("date");
  if (layer === void 0 || written3 === null || written3 === "") return dateInPath(path);
  if (typeof written3 !== "string")
    return { why: `needs page.date, which cannot be read in ${layer.from}` };
  if (/^(?:git )?(?:created|last modified)$/i.test(written3)) return notInFile(written3);
  const date = readDate(written3);
  return (date === null ? null : inZone(date, "UTC")) ?? {
    why: `needs page.date, and “${written3}” of ${layer.from} cannot be read`,
    fix: "write it as 2026-11-22"
  };
}
function dateInPath(path) {
  const date = readDate(path.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? "");
  return date ?? ofBuild("no date is written, so Eleventy takes the time of the file");
}
function notInFile(written3) {
  if (!/^git/i.test(written3)) return ofBuild(`“${written3}” is the time of the file`);
  return {
    why: `needs page.date, and “${written3}” takes it from the history of the repository`,
    fix: "write a date"
  };
}
function ofBuild(how) {
  return { why: `needs page.date: ${how}, which is that of the build`, fix: "write a date" };
}

// src/sites/eleventy/date-formats.ts
var two = (value) => String(value).padStart(2, "0");
function strftime(date, format) {
  const parts = {
    Y: String(date.year),
    y: two(date.year % 100),
    m: two(date.month),
    "-m": String(date.month),
    d: two(date.day),
    "-d": String(date.day),
    e: String(date.day),
    B: monthName(date),
    b: monthName(date).slice(0, 3),
    j: String(dayOfYear(date)).padStart(3, "0"),
    H: two(date.hour),
    M: two(date.minute),
    S: two(date.second),
    F: `${date.year}-${two(date.month)}-${two(date.day)}`,
    "%": "%"
  };
  return filled(format, /%(-?\w|%)/g, parts);
}
function written(date, format) {
  const parts = {
    ...both(date, ["yyyy", "yy", "LLLL", "LLL", "LL", "L", "dd", "d"]),
    ...both(date, ["YYYY", "YY", "MMMM", "MMM", "MM", "M", "DD", "D"]),
    y: String(date.year),
    HH: two(date.hour),
    mm: two(date.minute),
    ss: two(date.second)
  };
  return filled(format, /([a-zA-Z]+)/g, parts);
}
function both(date, names5) {
  const { year, month, day: day2 } = date;
  const name = monthName(date);
  const texts2 = [year, two(year % 100), name, name.slice(0, 3), two(month), month, two(day2), day2];
  return Object.fromEntries(names5.map((part, at) => [part, String(texts2[at])]));
}
function filled(format, part, parts) {
  let known6 = true;
  const text = format.replace(part, (_, name) => {
    if (!Object.hasOwn(parts, name)) known6 = false;
    return parts[name] ?? "";
  });
  return known6 ? text : void 0;
}

// src/sites/eleventy/slug.ts
var written2 = {
  "&": " and ",
  "♥": " love ",
  "🦄": " unicorn ",
  æ: "ae",
  ø: "o",
  ß: "ss",
  đ: "d",
  ł: "l",
  ä: "ae",
  ö: "oe",
  ü: "ue",
  // Of this one nothing is left.
  œ: " "
};
function slugify2(text) {
  const plain3 = text.normalize("NFC").toLowerCase().replace(/[&♥🦄æøßđłäöüœ]/gu, (sign) => written2[sign] ?? sign).normalize("NFD").replace(new RegExp("\\p{Diacritic}+", "gu"), "");
  if (/[^\P{L}a-z]|[^\P{N}\d]|[^\P{Sc}$]/u.test(plain3)) return void 0;
  return plain3.replace(/([a-z\d]+)'([ts])(?=\s|$)/g, "$1$2").replace(/[^a-z\d]+/g, "-").replace(/^-+|-+$/g, "");
}
var spelled = {
  æ: "ae",
  ø: "o",
  ß: "ss",
  ł: "l",
  œ: "oe",
  đ: "dj",
  "&": "and",
  $: "dollar",
  "%": "percent",
  "<": "less",
  ">": "greater",
  "|": "or",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "…": "...",
  "€": "euro",
  "£": "pound",
  "™": "tm",
  "♥": "love",
  "©": "(c)",
  "®": "(r)",
  "–": "-",
  "—": ""
};
var unlisted = /[ĉċĕĝġĥĭĵĺŏŗŝŭ]|[^\P{L}a-zßà-žșțạ-ỹ]/u;
function slug(text) {
  const lower = text.normalize("NFC").toLowerCase();
  if (unlisted.test(lower)) return void 0;
  const plain3 = lower.replace(new RegExp("[&$%<>|]|\\P{ASCII}", "gu"), (sign) => spelled[sign] ?? sign).normalize("NFD").replace(new RegExp("(?<=[a-z])\\p{M}+", "gu"), "");
  if (new RegExp("(?!\\p{Extended_Pictographic})\\P{ASCII}", "u").test(plain3)) return void 0;
  return plain3.replace(/[^\w\s$*+~.()'"!\-:@]+/g, "").trim().replace(/[\s-]+/g, "-");
}

// src/sites/eleventy/read-filter.ts
function readFilter(filter, value, args) {
  const names5 = new Map(
    filter.params.flatMap((name, at) => {
      const given2 = at === 0 ? value : args[at - 1];
      return given2 === void 0 ? [] : [[name, given2]];
    })
  );
  return told(filter.returns, names5);
}
function told(made, names5) {
  if (typeof made === "string") return made;
  if (typeof made === "number") return String(made);
  if (isReference(made)) return made.path.length === 0 ? names5.get(made.name) : void 0;
  if (isJoined(made)) {
    const parts = made.parts.map((part) => told(part, names5));
    return parts.every((part) => typeof part === "string") ? parts.join("") : void 0;
  }
  return isCall(made) ? valueOfCall(made, names5) : void 0;
}
var dates = /^(?:Date|DateTime\.fromJSDate|DateTime\.fromISO|moment|moment\.utc|dayjs|dayjs\.utc|luxon\.DateTime\.fromJSDate)$/;
var formats = /^(?:format|formatDate|dateFns\.format)$/;
function valueOfCall(call, names5) {
  const [first, second] = call.args;
  if (call.on === void 0 && dates.test(call.call)) {
    const zone = isMap(second) ? second.get("zone") : "utc";
    const date = told(first, names5);
    return /^utc$/i.test(String(zone)) && typeof date !== "string" ? date : void 0;
  }
  if (call.on === void 0 && formats.test(call.call)) {
    const date = told(first, names5);
    return typeof date === "object" && typeof second === "string" ? written(date, second) : void 0;
  }
  if (call.call === "slugify" && call.on === void 0) {
    const text = told(first, names5);
    return typeof text === "string" && call.args.length === 1 ? slugify2(text) : void 0;
  }
  const dot = call.call.indexOf(".");
  const name = dot < 0 ? null : call.call.slice(0, dot);
  const on = name === null ? told(call.on, names5) : names5.get(name);
  const method = call.call.slice(dot + 1);
  if (on === void 0 || method.includes(".")) return void 0;
  return typeof on === "string" ? ofText(on, method, call.args) : ofDate(on, method, call.args);
}
function ofDate(date, method, [first]) {
  const two3 = (value) => String(value).padStart(2, "0");
  const day2 = `${String(date.year).padStart(4, "0")}-${two3(date.month)}-${two3(date.day)}`;
  const time = `${two3(date.hour)}:${two3(date.minute)}:${two3(date.second)}`;
  switch (method) {
    case "toISOString":
    case "toJSON":
      return `${day2}T${time}.000Z`;
    case "toISODate":
      return day2;
    case "getUTCFullYear":
    case "getFullYear":
      return String(date.year);
    case "toFormat":
    case "format":
      return typeof first === "string" ? written(date, first) : void 0;
    case "utc":
    case "toUTC":
    case "toJSDate":
      return date;
    case "setZone":
      return first === "utc" || first === "UTC" ? date : void 0;
    default:
      return void 0;
  }
}
function ofText(text, method, args) {
  const [first, second] = args;
  const number = (value) => typeof value === "number" ? value : void 0;
  switch (method) {
    case "slice":
    case "substring":
      return args.every((arg) => typeof arg === "number") ? text[method](number(first) ?? 0, number(second)) : void 0;
    case "toLowerCase":
    case "toUpperCase":
    case "trim":
    case "toString":
      return args.length === 0 ? text[method]() : void 0;
    case "replace":
    case "replaceAll":
      return typeof second === "string" ? replaced(text, method, first, second) : void 0;
    default:
      return void 0;
  }
}
function replaced(text, method, from, to) {
  if (typeof from === "string") return text[method](from, () => to);
  if (!isPattern(from) || !/^(?:[^()[\]{}*+?|]|\\[-/.\]])+$/.test(from.pattern)) return void 0;
  try {
    return text.replace(new RegExp(from.pattern, from.flags), () => to);
  } catch {
    return void 0;
  }
}

// src/sites/eleventy/filters.ts
var known = {
  slugify: (value) => slugify2(value),
  slug: (value) => slug(value),
  url: (value) => value,
  safe: (value) => value,
  downcase: (value) => value.toLowerCase(),
  lower: (value) => value.toLowerCase(),
  upcase: (value) => value.toUpperCase(),
  upper: (value) => value.toUpperCase(),
  strip: (value) => value.trim(),
  trim: (value) => value.trim(),
  append: (value, [end = ""]) => value + end,
  prepend: (value, [start = ""]) => start + value,
  remove: (value, [part = ""]) => value.replaceAll(part, ""),
  remove_first: (value, [part = ""]) => value.replace(part, () => ""),
  replace: (value, [from = "", to = ""]) => value.replaceAll(from, () => to),
  default: (value) => value
};
function applyFilter(name, value, args, added) {
  if (added.has(name)) {
    const own = added.get(name);
    return isReturned(own) ? readFilter(own, value, args) : void 0;
  }
  if (name === "date" && typeof value !== "string")
    return args[0] === void 0 ? void 0 : strftime(value, args[0]);
  if (typeof value !== "string" || !Object.hasOwn(known, name)) return void 0;
  return known[name](value, args);
}

// src/sites/eleventy/template.ts
var output = /\{\{-?([^{}]*)-?\}\}/g;
function renderTemplate(template2, variable2, added) {
  if (/\{%|\{#/.test(template2)) return { why: "holds tags, which only Eleventy can run" };
  let unknown3 = null;
  const text = template2.replace(output, (_, inner) => {
    const value = evaluate(inner.replace(/-$/, "").trim(), variable2, added);
    if (typeof value === "string") return value;
    unknown3 ??= "why" in value ? value : { why: `prints a date without saying how (${inner.trim()})` };
    return "";
  });
  return unknown3 ?? { text };
}
function evaluate(expression2, variable2, added) {
  const [head4 = "", ...filters] = expression2.match(/(?:'[^']*'|"[^"]*"|[^|'"])+/g) ?? [];
  let value = valueAt(head4.trim(), variable2);
  for (const filter of filters) {
    if (value === void 0 || isUnknown(value)) break;
    const [, name = "", rest = ""] = filter.trim().match(/^(\w+)\s*(?:[:(]\s*(.*?)\)?)?$/s) ?? [];
    const given2 = rest.match(/'[^']*'|"[^"]*"|[^\s,]+/g) ?? [];
    const args = given2.map((arg) => valueAt(arg, variable2));
    if (args.some((arg) => typeof arg !== "string"))
      return { why: `gives ${name} something that is not known` };
    const made = applyFilter(name, value, args, added);
    if (made === void 0) return { why: `uses the filter ${name}, which is code` };
    value = made;
  }
  return value ?? { why: `needs ${head4.trim()}, which the post does not say` };
}
function isUnknown(value) {
  return typeof value === "object" && "why" in value;
}
function valueAt(text, variable2) {
  const quoted = text.match(/^(?:'([^']*)'|"([^"]*)")$/);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  if (/^-?\d+$/.test(text)) return text;
  return /^[\w$-]+(?:\.[\w$-]+)*$/.test(text) ? variable2(text.split(".")) : void 0;
}

// src/sites/eleventy/address.ts
function addressOf2(post, settings) {
  const rest = below(settings.input, post.path);
  if (rest === null) return { why: `the file lies outside ${settings.input}, which Eleventy reads` };
  const names5 = namesOf(rest);
  const layers = settings.cascade(post);
  const { value, from } = permalinkOf(layers);
  if (value === void 0 || value === true || value === null)
    return { path: names5.usual, rule: "its path" };
  if (value === false) return { why: `permalink: false in ${from} gives it no page`, final: true };
  if (typeof value !== "string") {
    return {
      why: `its permalink is made by code in ${from}: set site.permalink in .github/postrider.yml`
    };
  }
  const rendered = renderTemplate(
    value,
    (path2) => variable(path2, post, layers, names5),
    settings.filters
  );
  if ("why" in rendered) {
    return {
      why: `the permalink of ${from} ${rendered.why}: ${rendered.fix ?? "set site.permalink in .github/postrider.yml"}`
    };
  }
  const path = `/${rendered.text.trim()}`.replace(/\/{2,}/g, "/").replace(/(?<=\/)index\.html$/, "");
  return { path, rule: `permalink ${value} of ${from}` };
}
function permalinkOf(layers) {
  const computed = layers.find(({ values: values2 }) => {
    const made = values2.get("eleventyComputed");
    return isMap(made) && made.has("permalink");
  });
  const layer = computed ?? layerWith(layers, "permalink");
  const values = computed?.values.get("eleventyComputed") ?? layer?.values;
  const value = isMap(values) ? values.get("permalink") : void 0;
  const given2 = isMap(value) && value.has("build") ? value.get("build") : value;
  const unread3 = layer !== void 0 && given2 === void 0;
  return { value: unread3 ? /* @__PURE__ */ new Map() : given2, from: layer?.from ?? "" };
}
function variable(path, post, layers, names5) {
  const [first = "", second = "", ...others2] = path;
  if (first === "page" && others2.length === 0) {
    if (second === "fileSlug") return names5.fileSlug;
    if (second === "filePathStem") return names5.filePathStem;
    if (second === "date") return pageDate(post.path, layers);
    return second === "inputPath" ? `./${post.path}` : void 0;
  }
  if (first === "date" && path.length === 1) return pageDate(post.path, layers);
  let value = valueIn(layers, first);
  for (const key2 of path.slice(1)) value = isMap(value) ? value.get(key2) : void 0;
  return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// src/sites/eleventy/site-data.ts
var aboutSite = /(?:^|\/)(?:site|meta|metadata|config|global|globals|general|blog|settings|env|eleventy)[^/]*(?:\/[^/]+)?$/i;
var keys = /^(?:site)?_?-?(?:url|base_?url|domain|host|hostname|origin|canonical(?:_?base)?(?:_?url)?|root_?url)$/i;
function siteInData(repo, root, folder) {
  const files = repo.files.filter((path) => {
    const rest = below(folder, path);
    return rest !== null && aboutSite.test(withoutExtension(rest)) && !isMarkdown(path);
  });
  const found = files.flatMap((path) => {
    const url = urlIn(settingsOf(readData(repo, path, root)), 0);
    return url === null ? [] : [{ url, name: withoutExtension(fileOf(path)) }];
  });
  const usual = found.filter(({ name }) => /^(?:site|meta|metadata)$/i.test(name));
  const urls = new Set((usual.length > 0 ? usual : found).map(({ url }) => url));
  return urls.size === 1 ? [...urls][0] : null;
}
function urlIn(values, depth) {
  for (const [key2, value] of values) {
    if (!keys.test(key2) || typeof value !== "string") continue;
    const url = siteUrl(/^[\w-]+(?:\.[\w-]+)+$/.test(value) ? `https://${value}` : value);
    if (url !== null) return url;
  }
  if (depth > 0) return null;
  for (const value of values.values()) {
    const url = isMap(value) ? urlIn(value, depth + 1) : null;
    if (url !== null) return url;
  }
  return null;
}

// src/sites/eleventy/settings.ts
function settingsFile3(repo, root) {
  return scriptNamed(repo, root, ".eleventy") ?? scriptNamed(repo, root, "eleventy.config");
}
function readSettings3(repo, root) {
  const file = settingsFile3(repo, root);
  const module = readModule(repo, file ?? "", root);
  const returned = settingsOf(module.value("default"));
  const exported = module.value("config");
  const values = new Map([...isMap(exported) ? exported : [], ...returned]);
  const calls = file === null ? [] : callsIn(repo.read(file) ?? "").map((call) => ({
    ...call,
    args: call.args.map(module.follow)
  }));
  const dir = values.get("dir");
  const folder = (key2, usual, setter) => (isMap(dir) ? textOf3(dir.get(key2)) : void 0) ?? textOf3(calls.find(({ call }) => call.endsWith(setter))?.args[0]) ?? usual;
  const input = joinPath(root, folder("input", ".", ".setInputDirectory"));
  const data = joinPath(input, folder("data", "_data", ".setDataDirectory"));
  const includes = joinPath(input, folder("includes", "_includes", ".setIncludesDirectory"));
  const layouts = joinPath(input, folder("layouts", "", ".setLayoutsDirectory"));
  const base = basePath(textOf3(values.get("pathPrefix")));
  const site = siteInData(repo, root, data) ?? siteInCalls(calls);
  return {
    url: site === null ? null : site + base,
    base,
    file: file ?? "the defaults of Eleventy",
    input,
    includes,
    data,
    cascade: openCascade(repo, root, input, layouts === input ? [includes] : [layouts, includes]),
    filters: filtersIn(calls)
  };
}
function callsIn(text) {
  const program = parseScript(text);
  if (program === null) return [];
  return [...nodesOf(program)].flatMap((node) => {
    const value = node.type === "CallExpression" ? literalOf(node) : null;
    return isCall(value) ? [value] : [];
  });
}
function filtersIn(calls) {
  const added = calls.filter(({ call }) => /\.add(?:Liquid|Nunjucks)?Filter$/.test(call));
  return new Map(
    added.flatMap(
      ({ args: [name, filter] }) => typeof name === "string" ? [[name, filter]] : []
    )
  );
}
function siteInCalls(calls) {
  for (const { call, args } of calls) {
    if (!/\.add(?:GlobalData|Plugin)$/.test(call)) continue;
    const given2 = settingsOf(args[1]);
    const metadata = given2.get("metadata");
    for (const values of [given2, isMap(metadata) ? metadata : /* @__PURE__ */ new Map()]) {
      const url = siteUrl(values.get("url") ?? values.get("base") ?? values.get("siteUrl"));
      if (url !== null) return url;
    }
  }
  return null;
}

// src/sites/evidence/blog-folder.ts
var names = /^_?(?:articles?|blogs?|blog-?posts?|entries|essays?|journal|news|notes?|posts?|stories|til|tutorials?|writings?)$/i;
function isBlogName(name) {
  return names.test(name);
}
function blogFolderOf(path) {
  const folders3 = folderOf(path).split("/");
  const at = folders3.findIndex(isBlogName);
  return at < 0 ? null : folders3.slice(0, at + 1).join("/");
}

// src/sites/evidence/page-head.ts
function headOf(repo, path) {
  const text = repo.read(path)?.slice(0, 4e3) ?? "";
  const end = text.indexOf("\n---", 3);
  return /^\uFEFF?---/.test(text) && end > 0 ? text.slice(0, end) : "";
}
function isDated(repo, path) {
  const inHead = /^[ \t{]*"?(?:date|pub_?date|published(?:_?at|_?on|_?date)?|created(?:_?at)?)"?\s*:\s*['"]?(?:\d{4}|\w{3,9}\.? \d)/im;
  return /\d{4}-\d{2}-\d{2}/.test(fileOf(path)) || inHead.test(headOf(repo, path));
}

// src/sites/eleventy.ts
var eleventy_default = defineGenerator({
  id: "eleventy",
  title: "Eleventy",
  docs: "https://www.11ty.dev/docs/permalinks/",
  recognisedBy: "`eleventy.config.*` or `.eleventy.js`",
  decidedBy: "`dir`, `pathPrefix`, `permalink` in frontmatter, data files and layouts",
  detect(repo, root) {
    const file = settingsFile3(repo, root);
    if (file !== null) return file;
    const uses = readPackage(repo, root).dependencies?.["@11ty/eleventy"] !== void 0;
    return uses ? joinPath(root, "package.json") : null;
  },
  settings: readSettings3,
  content(repo, _root, { input, includes, data }) {
    const pages = repo.files.filter((path) => {
      const rest = below(input, path);
      if (rest === null || !isMarkdown(path) || !/\.mdx?$/.test(path)) return false;
      if (below(includes, path) !== null || below(data, path) !== null) return false;
      return !/(?:^|\/)(?:node_modules|\.[^/]+|_site|dist)\//.test(rest) && !/^readme\./i.test(fileOf(path));
    });
    const posts = pages.filter((path) => inBlog(below(input, path)) || isDated(repo, path));
    return posts.filter((path) => !listsOthers(repo, path));
  },
  url: addressOf2
});
function inBlog(path) {
  return folderOf(path).split("/").some(isBlogName);
}
function listsOthers(repo, path) {
  return /^[ \t]*"?pagination"?[ \t]*:/m.test(headOf(repo, path));
}

// src/sites/gatsby/address.ts
var setIt = "set site.permalink in .github/postrider.yml";
function addressOf3(post, settings) {
  const [rule, ...others2] = settings.rules;
  if (rule === void 0)
    return { why: `gatsby-node says nowhere how the pages of posts are made: ${setIt}` };
  if (rule === null || others2.length > 0)
    return { why: `gatsby-node makes the addresses of posts with code of its own: ${setIt}` };
  const made = fill2(rule, post, settings);
  if (typeof made !== "string") return made;
  const path = `/${made}`.replace(/\/{2,}/g, "/");
  const located = { path: ended2(path, settings.trailingSlash), rule: "createPage of gatsby-node" };
  const plain3 = rule.every((part) => "text" in part || "file" in part);
  return plain3 ? located : { ...located, doubt: "gatsby-node may treat some posts in another way" };
}
function fill2(rule, post, { sources }) {
  let made = "";
  for (const part of rule) {
    if ("text" in part) made += part.text;
    else if ("file" in part) made += filePath(post.path, part.file, sources);
    else {
      const value = post.frontmatter.values[part.field];
      if (typeof value !== "string" || value === "")
        return { why: `gatsby-node needs ${part.field} of the frontmatter, and the post has none` };
      if (!/^[\w\-./]+$/.test(value))
        return { why: `gatsby-node may rewrite “${value}” of the frontmatter: ${setIt}` };
      made += value;
    }
  }
  return made;
}
function filePath(path, base, sources) {
  const folder = sources.filter((source) => below(source, path) !== null).sort((a, b) => b.length - a.length)[0];
  const rest = below(folder ?? "", path) ?? path;
  const bare5 = withoutExtension(below(base, rest) ?? rest).replace(/(?:^|\/)index$/, "");
  return bare5 === "" ? "/" : `/${bare5}/`;
}
function ended2(path, slash) {
  if (slash === null || path === "/" || path.endsWith(".html")) return path;
  return slash === "always" ? path.replace(/\/?$/, "/") : path.replace(/\/$/, "");
}

// src/sites/gatsby/page-files.ts
function pageFiles(repo, root) {
  return repo.files.flatMap((path) => {
    const rest = below(joinPath(root, "src/pages"), path);
    const named2 = rest !== null && /\{(?:mdx|markdownremark)\./i.test(rest);
    return named2 && /\.[jt]sx?$/.test(path) ? [ruleOf(withoutExtension(rest))] : [];
  });
}
function ruleOf(path) {
  const parts = [{ text: "/" }];
  for (const piece of path.split(/(\{[^{}]*\})/)) {
    const name = piece.match(/^\{\w+\.(.+)\}$/)?.[1];
    const field2 = name?.match(/^frontmatter__(\w+)$/)?.[1];
    if (name === void 0) parts.push({ text: piece });
    else if (field2 !== void 0) parts.push({ field: field2 });
    else if (/^(?:fields__)?slug$/.test(name)) parts.push({ file: "" });
    else return null;
  }
  return [...parts, { text: "/" }];
}

// src/sites/gatsby/rules.ts
var lists = /tag|categor|author|archive|topic|series|page|404|search/i;
function readRules(texts2) {
  const found = texts2.flatMap((text) => {
    const program = parseScript(text);
    return program === null ? [] : [...nodesOf(program)];
  });
  const calls = found.flatMap((node) => {
    const value = node.type === "CallExpression" ? literalOf(node) : null;
    return isCall(value) ? [value] : [];
  });
  const code = { names: assigned(found), fields: fieldsIn(calls) };
  const paths = objectsOf(calls, "createPage").flatMap(
    (page) => page.has("path") ? [page.get("path")] : []
  );
  const rules = paths.map((path) => partsOf(path, code, 0));
  const pages = rules.map((rule, at) => ({ rule, said: wordsOf(paths[at]) }));
  const ofPosts = pages.filter(
    ({ rule, said }) => rule === null ? !lists.test(said) : rule.some((part) => !("text" in part))
  );
  const distinct2 = new Map(ofPosts.map(({ rule }) => [JSON.stringify(rule), rule]));
  return [...distinct2.values()];
}
function objectsOf(calls, name) {
  return calls.flatMap(
    ({ call, args: [first] }) => call.split(".").at(-1) === name && isMap(first) ? [first] : []
  );
}
function fieldsIn(calls) {
  const fields = /* @__PURE__ */ new Map();
  for (const field2 of objectsOf(calls, "createNodeField")) {
    const name = field2.get("name");
    const key2 = typeof name === "string" ? name : isReference(name) ? name.name : "";
    fields.set(key2, [...fields.get(key2) ?? [], field2.get("value")]);
  }
  return fields;
}
function assigned(nodes) {
  const names5 = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const { id, init, left, right } = node;
    const [target, value] = node.type === "VariableDeclarator" ? [id, init] : node.type === "AssignmentExpression" ? [left, right] : [null, null];
    const name = literalOf(target);
    if (!value || !isReference(name) || name.path.length > 0) continue;
    const set = value.type === "ConditionalExpression" ? void 0 : literalOf(value);
    names5.set(name.name, [...names5.get(name.name) ?? [], set]);
  }
  return names5;
}
function partsOf(value, code, depth) {
  if (depth > 8) return null;
  if (typeof value === "string") return [{ text: value }];
  if (isJoined(value)) {
    const parts = value.parts.map((part) => partsOf(part, code, depth + 1));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  if (isCall(value)) {
    if (value.call.split(".").at(-1) !== "createFilePath") return null;
    const base = isMap(value.args[0]) ? value.args[0].get("basePath") : void 0;
    return [{ file: typeof base === "string" ? base : "" }];
  }
  return isReference(value) ? ofReference(value, code, depth) : null;
}
function ofReference({ name, path }, code, depth) {
  const last = path.at(-1);
  if (last === void 0) return only(code.names.get(name), code, depth);
  const before = path.at(-2) ?? name;
  if (before === "frontmatter") return [{ field: last }];
  if (before === "fields") return only(code.fields.get(last), code, depth);
  return null;
}
function only(values, code, depth) {
  const made = (values ?? []).map((value) => partsOf(value, code, depth + 1));
  const distinct2 = [...new Map(made.map((rule) => [JSON.stringify(rule), rule])).values()];
  if (distinct2.length === 1) return distinct2[0];
  const set = distinct2.filter(
    (rule) => rule?.some((part) => "field" in part && /^(?:slug|path|permalink)$/.test(part.field))
  );
  return set.length === 1 ? set[0] : null;
}
function wordsOf(value) {
  if (typeof value === "string") return value;
  if (isJoined(value)) return value.parts.map(wordsOf).join(" ");
  if (isReference(value)) return [value.name, ...value.path].join(".");
  return isCall(value) ? `${value.call} ${value.args.map(wordsOf).join(" ")}` : "";
}

// src/sites/gatsby/settings.ts
function settingsFile4(repo, root) {
  return scriptNamed(repo, root, "gatsby-config");
}
function readSettings4(repo, root) {
  const file = settingsFile4(repo, root);
  const module = readModule(repo, file ?? "", root);
  const values = new Map([...module.script.values].map(([name]) => [name, module.value(name)]));
  const exported = settingsOf(module.value("default"));
  const setting = (name) => exported.get(name) ?? values.get(name);
  const metadata = setting("siteMetadata");
  const site = isMap(metadata) ? siteUrl(metadata.get("siteUrl") ?? metadata.get("siteURL") ?? metadata.get("url")) : null;
  const base = basePath(textOf3(setting("pathPrefix")));
  const slash = setting("trailingSlash");
  const sources = sourcesOf(setting("plugins"), root);
  return {
    url: site === null || parseUrl(site)?.pathname !== "/" ? site : site + base,
    base,
    file: file ?? "the defaults of Gatsby",
    sources: sources.length > 0 ? sources : [joinPath(root, "content"), joinPath(root, "src")],
    rules: [...readRules(scriptsOf(repo, root)), ...pageFiles(repo, root)],
    trailingSlash: slash === "always" || slash === "never" ? slash : null
  };
}
function sourcesOf(plugins, root) {
  const list3 = Array.isArray(plugins) ? plugins : [];
  return list3.flatMap((plugin) => {
    const options = isMap(plugin) ? plugin.get("options") : void 0;
    const named2 = isMap(plugin) && plugin.get("resolve") === "gatsby-source-filesystem";
    const path = named2 && isMap(options) ? textOf3(options.get("path")) : void 0;
    return path === void 0 ? [] : [joinPath(root, path)];
  });
}
function scriptsOf(repo, root) {
  const paths = repo.files.filter((path) => {
    const rest = below(root, path);
    return rest !== null && /^(?:gatsby-node|(?:src\/)?gatsby\/.+)\.[cm]?[jt]s$/.test(rest);
  });
  return paths.slice(0, 30).map((path) => repo.read(path) ?? "");
}

// src/sites/gatsby.ts
var gatsby_default = defineGenerator({
  id: "gatsby",
  title: "Gatsby",
  docs: "https://www.gatsbyjs.com/docs/reference/routing/creating-routes/",
  recognisedBy: "`gatsby-config.*`",
  decidedBy: "`siteMetadata.siteUrl`, `pathPrefix`, `trailingSlash`, the pages that `gatsby-node` makes",
  detect: settingsFile4,
  settings: readSettings4,
  content(repo, _root, { sources }) {
    const pages = repo.files.filter((path) => {
      if (!isMarkdown(path) || /^(?:readme|license|contributing)\./i.test(fileOf(path)))
        return false;
      return sources.some((folder) => below(folder, path) !== null) && !/node_modules\//.test(path);
    });
    const inBlog2 = pages.filter((path) => folderOf(path).split("/").some(isBlogName));
    return inBlog2.length > 0 ? inBlog2 : pages.filter((path) => isDated(repo, path));
  },
  url: addressOf3
});

// src/sites/hashnode.ts
var idName = /^c[a-z0-9]{24}\.md$/;
var idField = /^cuid:\s*["']?c[a-z0-9]{20,}/m;
var hashnode_default = defineGenerator({
  id: "hashnode",
  title: "Hashnode",
  docs: "https://docs.hashnode.com/",
  recognisedBy: "an export: files with a `cuid`",
  decidedBy: "none: say `site.url`, the slug of the frontmatter does the rest",
  export: true,
  detect: (repo, root) => postsBelow(repo, root).find((path) => hasId(repo, path)) ?? null,
  settings: () => ({ url: null, base: "" }),
  content: postsBelow,
  url: (post) => post.slug === void 0 ? { why: "Hashnode puts the slug into the address, and this file says none" } : { path: `/${post.slug}`, rule: "slug of its frontmatter" }
});
function postsBelow(repo, root) {
  return repo.files.filter((path) => {
    if (below(root, path) === null || !isMarkdown(path)) return false;
    return idName.test(fileOf(path)) || hasId(repo, path);
  });
}
function hasId(repo, path) {
  return isMarkdown(path) && idField.test((repo.read(path) ?? "").slice(0, 3e3));
}

// src/sites/hexo/address.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);

// src/sites/hexo/dates.ts
function dateOf(post, parts, { timezone }) {
  const { date: written3 } = post.frontmatter.values;
  const date = readDate(typeof written3 === "string" ? written3 : "") ?? dateInName(parts);
  if (date === null) return null;
  const { year, month, day: day2, hour, minute, second, offset } = date;
  const moment = Date.UTC(year, month - 1, day2, hour, minute, second) - (offset ?? 0) * 6e4;
  const zoned = timezone === null ? null : inZone(atMoment(moment), timezone);
  const shift2 = zoned === null ? 0 : momentOf(zoned) - moment;
  const at = atMoment(moment - shift2);
  const seconds = Math.floor((moment - shift2) / 1e3);
  if (shift2 === 0 || at.day === atMoment(moment).day) return { at, seconds };
  const doubt = `the day of its address depends on the clock of the machine that builds: the timezone of the settings is ${timezone}; write a time near noon`;
  return { at, seconds, doubt };
}
function dateInName(parts) {
  const { year, month = parts.i_month, day: day2 = parts.i_day } = parts;
  return year === void 0 || month === void 0 || day2 === void 0 ? null : readDate(`${year}-${month}-${day2}`);
}
function momentOf({ year, month, day: day2, hour, minute, second }) {
  return Date.UTC(year, month - 1, day2, hour, minute, second);
}
function atMoment(moment) {
  const at = new Date(moment);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    exact: "second",
    offset: 0
  };
}

// src/sites/hexo/slug.ts
var separators = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g;
var letters = {
  ø: "o",
  Ø: "O",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ß: "s",
  đ: "d",
  Đ: "D",
  ł: "l",
  Ł: "L"
};
function slugize(text, letterCase = 0) {
  const plain3 = text.normalize("NFD").replace(new RegExp("([a-z])\\p{M}+", "giu"), "$1").normalize("NFC").replace(/[øØæÆœŒßđĐłŁ]/g, (letter) => letters[letter] ?? letter);
  const slug2 = plain3.replace(/[\u0000-\u001F]/g, "").replace(separators, "-").replace(/^-+|-+$/g, "");
  return letterCase === 1 ? slug2.toLowerCase() : letterCase === 2 ? slug2.toUpperCase() : slug2;
}

// src/sites/hexo/name.ts
var kinds = {
  year: "\\d{4}",
  month: "\\d{2}",
  day: "\\d{2}",
  i_month: "\\d{1,2}",
  i_day: "\\d{1,2}",
  hash: "[0-9a-f]{12}"
};
function namedParts(path, pattern) {
  const bare5 = withoutExtension(path);
  const names5 = [];
  const expression2 = withoutExtension(pattern).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:(\w+)/g, (_, name) => {
    names5.push(name);
    return `(${kinds[name] ?? ".+?"})`;
  });
  const free = names5.filter((name) => kinds[name] === void 0);
  const found = free.length > 3 ? null : bare5.match(new RegExp(`^${expression2}$`));
  if (found === null) return { title: slugize(bare5) };
  const parts = Object.fromEntries(names5.map((name, at) => [name, found[at + 1] ?? ""]));
  return { ...parts, title: parts.title ?? slugize(bare5) };
}

// src/sites/hexo/address.ts
function addressOf4(post, settings) {
  const { source, pretty, permalink, file } = settings;
  const name = below(joinPath(source, "_posts"), post.path) ?? below(joinPath(source, "_drafts"), post.path);
  if (name === null) return pageAddress2(post.path, settings);
  const own = textOf4(post.frontmatter.values.permalink);
  if (own !== void 0 && own !== "") {
    const ended4 = /(?:\/|\.html)$/.test(own) ? own : `${own}/`;
    return { path: prettied(`/${ended4}`, pretty), rule: "permalink of its frontmatter" };
  }
  const parts = namedParts(name, settings.newPostName);
  const filled3 = fill3(permalink, post, parts, settings);
  if ("why" in filled3) return filled3;
  return {
    ...filled3,
    path: prettied(`/${filled3.path}`, pretty),
    rule: `permalink ${permalink} of ${file}`
  };
}
function pageAddress2(path, { source, pretty }) {
  const rest = below(source, path);
  if (rest === null) return { why: `the file lies outside ${source}, which Hexo reads` };
  return { path: prettied(`/${withoutExtension(rest)}.html`, pretty), rule: "its place" };
}
function prettied(path, { index, html }) {
  const plain3 = path.replace(/\/{2,}/g, "/");
  if (index && plain3.endsWith("/index.html")) return plain3.slice(0, -"index.html".length);
  return html && !plain3.endsWith("/index.html") ? plain3.replace(/\.html$/, "") : plain3;
}
function fill3(pattern, post, parts, settings) {
  const date = dateOf(post, parts, settings);
  let why = null;
  let doubt;
  const path = pattern.replace(/:(\w+)/g, (match, name) => {
    const ofDate3 = date === null ? {} : dateParts(date);
    const value = ofDate3[name] ?? (name === "hash" && date !== null ? hashOf(parts.title, date) : void 0);
    if (value !== void 0) {
      doubt ??= date?.doubt;
      return value;
    }
    const known6 = partOf(name, post, parts, settings);
    if (known6 === void 0) why ??= whyNot2(name, settings.file);
    return known6 ?? match;
  });
  if (why !== null) return { why };
  return doubt === void 0 ? { path } : { path, doubt };
}
function dateParts(date) {
  const two3 = (value) => String(value).padStart(2, "0");
  const { year, month, day: day2, hour, minute, second } = date.at;
  return {
    year: String(year).padStart(4, "0"),
    month: two3(month),
    day: two3(day2),
    hour: two3(hour),
    minute: two3(minute),
    second: two3(second),
    i_month: String(month),
    i_day: String(day2),
    timestamp: String(date.seconds),
    dayOfYear: String(dayOfYear(date.at))
  };
}
function hashOf(slug2, { seconds }) {
  return (0, import_node_crypto.createHash)("sha1").update(`${slug2}${seconds}`).digest("hex").slice(0, 12);
}
var ofDate2 = /^(?:year|month|day|hour|minute|second|i_month|i_day|timestamp|dayOfYear|hash)$/;
function whyNot2(name, file) {
  if (ofDate2.test(name))
    return `the permalink of ${file} needs :${name}, and no date is written: Hexo takes the time of the file, which is that of the build; write a date`;
  if (name === "id")
    return `the permalink of ${file} needs :id, which stands in Hexo’s database: set permalink in the post`;
  return `the permalink of ${file} needs :${name}, and the post does not say it`;
}
function partOf(name, { frontmatter: { values } }, parts, settings) {
  if (name === "title") return parts.title;
  if (name === "name") return fileOf(parts.title);
  if (name === "post_title") return slugize(textOf4(values.title) ?? "", 1);
  if (name === "category") return categoryOf(values.categories ?? values.category, settings);
  const given2 = [values[name], parts[name], settings.permalinkDefaults[name]];
  return ofDate2.test(name) || name === "id" ? void 0 : given2.map(textOf4).find((text) => text !== void 0);
}
function categoryOf(value, settings) {
  const list3 = Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
  const last = list3.at(-1);
  const names5 = (Array.isArray(last) ? last : list3.some(Array.isArray) ? [last] : list3).flatMap(
    (name) => textOf4(name) ?? []
  );
  if (names5.length === 0) return settings.defaultCategory;
  const slugs = names5.map(
    (name) => textOf4(settings.categoryMap[name]) ?? slugize(name, settings.filenameCase)
  );
  return slugs.join("/");
}
function textOf4(value) {
  return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// src/sites/hexo/settings.ts
function settingsFile5(repo, root) {
  const names5 = ["_config.yml", "_config.yaml"];
  return names5.map((name) => joinPath(root, name)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings5(repo, root) {
  const file = settingsFile5(repo, root);
  const { values } = readYaml(file === null ? "" : repo.read(file) ?? "");
  const url = siteUrl(values.url);
  const pretty = recordOf(values.pretty_urls);
  return {
    url,
    base: url === null ? basePath(values.root) : basePath(url),
    file: file ?? "the defaults of Hexo",
    source: joinPath(root, textOf5(values.source_dir) ?? "source"),
    permalink: textOf5(values.permalink) ?? ":year/:month/:day/:title/",
    newPostName: textOf5(values.new_post_name) ?? ":title.md",
    permalinkDefaults: recordOf(values.permalink_defaults),
    defaultCategory: textOf5(values.default_category) ?? "uncategorized",
    categoryMap: recordOf(values.category_map),
    filenameCase: typeof values.filename_case === "number" ? values.filename_case : 0,
    timezone: textOf5(values.timezone) ?? null,
    pretty: { index: pretty.trailing_index === false, html: pretty.trailing_html === false }
  };
}
function textOf5(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function recordOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/sites/hexo.ts
var hexo_default = defineGenerator({
  id: "hexo",
  title: "Hexo",
  docs: "https://hexo.io/docs/permalinks",
  recognisedBy: "`_config.yml`, with `hexo` in `package.json`",
  decidedBy: "`url`, `root`, `permalink`, `new_post_name`, `pretty_urls`",
  aliases: { key: "alias", plugin: "hexo-generator-alias" },
  detect(repo, root) {
    const file = settingsFile5(repo, root);
    if (file === null) return null;
    if (readPackage(repo, root).dependencies?.hexo !== void 0) return file;
    return /^(?:public_dir|new_post_name|skip_render):/m.test(repo.read(file) ?? "") ? file : null;
  },
  settings: readSettings5,
  content(repo, _root, { source }) {
    return repo.files.filter((path) => {
      const rest = below(joinPath(source, "_posts"), path) ?? below(joinPath(source, "_drafts"), path);
      return rest !== null && isMarkdown(path) && !/(?:^|\/)[_.]|~$/.test(rest);
    });
  },
  url: addressOf4
});

// src/sites/hugo/dates.ts
var zero = {
  year: 1,
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
  exact: "day",
  offset: null
};
function dateOf2(page, settings) {
  for (const source of settings.dateSources) {
    if (source === ":filename") {
      const name = page.bundle ? page.folders.at(-1) ?? "" : page.name;
      const date = /^\d{4}-\d{2}-\d{2}/.test(name) ? readDate(name.slice(0, 10)) : null;
      if (date !== null) return { date, slug: name.slice(10).replace(/^[ _-]+|[ _-]+$/g, "") };
    } else if (source.startsWith(":")) {
      return { date: zero, doubt: `its date comes from ${source}, which is not in the repository` };
    } else {
      const value = page.values[source];
      const date = typeof value === "string" ? readDate(value) : null;
      if (date !== null) return { date };
      if (value !== void 0 && value !== null && value !== "") {
        return { date: zero, doubt: `its ${source} “${String(value)}” cannot be read` };
      }
    }
  }
  return { date: zero, doubt: "it has no date" };
}
function datePart(name, date) {
  const two3 = (value) => String(value).padStart(2, "0");
  switch (name) {
    case "year":
      return String(date.year);
    case "month":
      return two3(date.month);
    case "monthname":
      return monthName(date);
    case "day":
      return two3(date.day);
    case "weekday":
      return String(dayOfWeek(date));
    case "weekdayname":
      return dayName(date);
    case "yearday":
      return String(dayOfYear(date));
    default:
      return goLayout(name, date);
  }
}
var layout = /January|Jan|Monday|Mon|2006|06|01|02|03|04|05|15|1|2/g;
function goLayout(name, date) {
  const two3 = (value) => String(value).padStart(2, "0");
  const parts = {
    January: monthName(date),
    Jan: monthName(date).slice(0, 3),
    Monday: dayName(date),
    Mon: dayName(date).slice(0, 3),
    "2006": String(date.year).padStart(4, "0"),
    "06": two3(date.year % 100),
    "01": two3(date.month),
    "02": two3(date.day),
    "03": two3(date.hour % 12 || 12),
    "04": two3(date.minute),
    "05": two3(date.second),
    "15": two3(date.hour),
    "1": String(date.month),
    "2": String(date.day)
  };
  const printed = name.replace(layout, (part) => parts[part] ?? part);
  return layout.test(name) || printed !== name ? printed : null;
}

// src/sites/hugo/page.ts
function pageOf(post, settings) {
  const mount = settings.mounts.find(({ folder }) => below(folder, post.path) !== null);
  if (mount === void 0) return null;
  const path = [mount.under, below(mount.folder, post.path)].filter((part) => part !== "").join("/");
  const { name, language } = nameOf3(fileOf(path), settings);
  const folders3 = folderOf(path).split("/").filter((folder) => folder !== "");
  const entries = Object.entries(post.frontmatter.values).map(([key2, value]) => [
    key2.toLowerCase(),
    value
  ]);
  return {
    folders: folders3,
    name,
    bundle: name === "index",
    list: name === "_index",
    language: language ?? mount.language ?? settings.defaultLanguage,
    values: Object.fromEntries(entries),
    sections: folders3.filter(
      (_, at) => at === 0 || settings.sectionFolders.has(ancestor(post.path, folders3.length - at - 1))
    )
  };
}
function nameOf3(file, { languages, defaultLanguage }) {
  const stem = file.replace(/\.[^.]+$/, "");
  const code = stem.match(/^.+\.([a-z]{2,3}(?:-[a-z]{2,4})?)$/i)?.[1]?.toLowerCase();
  const known6 = code !== void 0 && (languages.has(code) || languages.size > 0 && code === defaultLanguage);
  return known6 ? { name: stem.slice(0, -code.length - 1), language: code } : { name: stem, language: null };
}
function ancestor(path, levels) {
  let folder = folderOf(path);
  for (let level = 0; level < levels; level += 1) folder = folderOf(folder);
  return folder;
}

// src/sites/hugo/sanitize.ts
var allowed = /[\p{L}\p{Nd}\p{M}./\\_#+~\-@]/u;
function sanitize(text, settings) {
  const source = settings.accents ? text : text.normalize("NFD").replace(new RegExp("\\p{Mn}", "gu"), "").normalize("NFC");
  let made = "";
  let space = false;
  let hyphen = false;
  let at = 0;
  for (const character of source) {
    const isEscape = character === "%" && /^%[0-9a-f]{2}/i.test(source.slice(at, at + 3));
    at += character.length;
    if (isEscape || allowed.test(character)) {
      hyphen = character === "-";
      if (space && !hyphen) made += "-";
      space = false;
      made += character;
    } else if (made !== "" && !hyphen && /\s/u.test(character)) {
      space = true;
    }
  }
  return settings.lowerCase ? made.toLowerCase() : made;
}
function inPermalink(text, settings) {
  return sanitize(text, settings).replaceAll("+", " ").replace(/#$/, "");
}

// src/sites/hugo/address.ts
function addressOf5(post, settings) {
  const page = pageOf(post, settings);
  if (page === null) return { why: "the file lies outside the content folders of Hugo" };
  const hidden2 = notRendered(page, settings);
  if (hidden2 !== null) return { why: hidden2 };
  const date = dateOf2(page, settings);
  const own = textOf6(page.values.url);
  if (own !== void 0) return explicit(own, page, date, settings);
  const permalink = page.list ? null : permalinkOf2(page, settings);
  if (permalink === null) return fromFolders(page, date, settings);
  const expanded = expand(permalink.pattern, page, date, settings);
  if ("why" in expanded) return expanded;
  const path = finished(sanitize(expanded.path, settings), page, settings);
  const rule = `permalinks ${permalink.pattern} of ${settings.file}`;
  return { path, rule, ...doubtful(expanded.dated ? date.doubt : void 0) };
}
function notRendered(page, { languages }) {
  const build = page.values.build ?? page.values._build;
  const render = typeof build === "object" && build !== null ? build.render : void 0;
  if (page.values.headless === true || render === "never" || render === "link" || render === false) {
    return "its frontmatter tells Hugo not to render it";
  }
  const language = languages.get(page.language);
  if (language?.disabled) return `the language ${page.language} is disabled in the settings`;
  if (languages.size > 0 && [...languages.values()].some(({ url }) => url !== null)) {
    return "each language has an address of its own in the settings, and only one can be followed";
  }
  return null;
}
function explicit(url, page, date, settings) {
  if (parseUrl(url) !== null) return { why: `its url “${url}” names a host; Hugo takes a path` };
  const expanded = expand(url, page, date, settings);
  if ("why" in expanded) return expanded;
  const { path } = expanded;
  const slashed = path.endsWith("/") || path.includes(".") ? path : `${path}/`;
  const prefixed = path.startsWith("/") ? slashed : `${prefix(page, settings)}/${slashed}`;
  const noExtension = !path.endsWith("/") && path.includes(".") && !/\.\w{2,5}$/.test(path);
  const doubt = noExtension ? "versions of Hugo differ on a url with a dot and no extension" : void 0;
  return { path: single(prefixed), rule: "url of its frontmatter", ...doubtful(doubt) };
}
function fromFolders(page, date, settings) {
  const slug2 = page.list ? void 0 : slugOf2(page, date);
  const folders3 = page.bundle && slug2 !== void 0 ? page.folders.slice(0, -1) : page.folders;
  const last = slug2 ?? (page.bundle || page.list ? "" : page.name);
  const path = sanitize(single(`/${[...folders3, last].join("/")}`), settings);
  const rule = slug2 === void 0 ? "folders and file name" : "folders and slug";
  return { path: finished(path, page, settings), rule };
}
function permalinkOf2(page, settings) {
  const own = settings.languages.get(page.language)?.permalinks ?? [];
  const folders3 = page.folders.join("/").toLowerCase();
  const inSection = !page.bundle || page.folders.length > 1;
  return [...own, ...settings.permalinks].find(({ section }) => {
    if (section === "/") return page.folders.length === 0 || !inSection;
    return section === "" || folders3 === section || folders3.startsWith(`${section}/`);
  }) ?? null;
}
function expand(pattern, page, date, settings) {
  let why = null;
  let dated4 = false;
  const escaped = pattern.replaceAll("\\:", "\0");
  const path = escaped.replace(/:\w+(?:\[[^\]]+\])?/g, (match) => {
    const name = match.slice(1);
    const value = namePart(name, page, date, settings);
    if (value !== null) return value;
    const printed = datePart(name, date.date);
    dated4 ||= printed !== null;
    if (printed === null) why ??= unknown(name, page);
    return printed ?? match;
  });
  return why === null ? { path: path.replaceAll("\0", ":"), dated: dated4 } : { why };
}
function namePart(name, page, date, settings) {
  const put = (text) => text === void 0 ? null : inPermalink(text, settings);
  const title = textOf6(page.values.title);
  const slug2 = slugOf2(page, date);
  const file = page.bundle ? page.folders.at(-1) ?? page.name : page.name;
  if (name.startsWith("sections[")) return slice(page.sections, name.slice(9, -1)).join("/");
  switch (name) {
    case "title":
      return put(title);
    case "slug":
      return put(slug2 ?? title);
    case "filename":
    case "contentbasename":
      return put(file);
    case "slugorfilename":
    case "slugorcontentbasename":
      return put(slug2 ?? file);
    case "section":
      return page.sections[0] ?? "";
    case "sections":
      return page.sections.join("/");
    default:
      return null;
  }
}
function unknown(name, page) {
  if (name === "title" || name === "slug")
    return `the permalink needs a :${name}, and its frontmatter has no title`;
  if (name.startsWith("sectionslug"))
    return `the permalink takes :${name} from the pages of sections`;
  return `the permalink has a part that Hugo does not know: :${name} (${page.name})`;
}
function slice(sections, cut) {
  const [low = "", high] = cut.toLowerCase().split(":");
  const at = (text, other) => text === "" ? other : text === "last" ? sections.length - 1 : Math.max(0, Number.parseInt(text, 10) || 0);
  const from = at(low, 0);
  return high === void 0 ? sections.slice(from, from + 1) : sections.slice(from, at(high, sections.length));
}
function slugOf2(page, date) {
  return textOf6(page.values.slug) ?? (date.slug === "" ? void 0 : date.slug);
}
function finished(path, page, settings) {
  const { ugly } = settings;
  const isUgly = typeof ugly === "boolean" ? ugly : ugly.has((page.sections[0] ?? "").toLowerCase());
  const bare5 = path.replace(/^\/+|\/+$/g, "");
  const whole = single(`${prefix(page, settings)}/${bare5}`);
  if (bare5 === "") return whole.endsWith("/") ? whole : `${whole}/`;
  return isUgly ? `${whole}.html` : `${whole}/`;
}
function prefix(page, { defaultLanguage, defaultInSubfolder }) {
  return page.language === defaultLanguage && !defaultInSubfolder ? "" : `/${page.language}`;
}
function single(path) {
  return path.replace(/\/{2,}/g, "/");
}
function textOf6(value) {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function doubtful(doubt) {
  return doubt === void 0 ? {} : { doubt };
}

// src/sites/hugo/content.ts
var blogNames2 = /^(?:articles?|blogs?|diary|entries|essays?|journal|log|news|notes?|posts?|stories|thoughts|til|tutorials?|updates|weblog|writings?)$/;
var otherNames2 = /^(?:about|api|authors?|categories|contact|docs|documentation|events?|faq|gallery|legal|pages?|people|photos|portfolio|products?|projects?|publications?|reference|search|series|slides|tags|talks?|team)$/;
var head2 = 2e3;
function postsOf2(repo, _root, settings) {
  const sections = /* @__PURE__ */ new Map();
  for (const path of repo.files) {
    const section = sectionOf(path, settings);
    if (section === null) continue;
    const files = sections.get(section) ?? [];
    files.push(path);
    sections.set(section, files);
  }
  const chosen2 = [...sections].filter(([name, files]) => isBlog(name, files, repo, settings));
  const posts = chosen2.flatMap(
    ([name, files]) => name === "" ? files.filter((path) => isDated2(repo, path)) : files
  );
  return posts.sort();
}
function sectionOf(path, settings) {
  const mount = settings.mounts.find(({ folder }) => below(folder, path) !== null);
  if (mount === void 0 || !isMarkdown(path) || fileOf(path).startsWith("_")) return null;
  if (isResource(path, settings)) return null;
  const folders3 = [mount.under, folderOf(below(mount.folder, path))].join("/").toLowerCase().split("/");
  const names5 = folders3.filter((name) => name !== "");
  if (settings.bundles.has(folderOf(path)) && names5.length === 1) return "";
  const [top = "", next] = names5;
  return /^[a-z]{2}(?:-[a-z]{2})?$/.test(top) && next !== void 0 ? next : top;
}
function isResource(path, { bundles }) {
  const isPage = /^index\./.test(fileOf(path));
  for (let folder = isPage ? folderOf(folderOf(path)) : folderOf(path); folder !== ""; folder = folderOf(folder)) {
    if (bundles.has(folder)) return true;
  }
  return false;
}
function isBlog(name, files, repo, settings) {
  if (blogNames2.test(name) || settings.mainSections.includes(name)) return true;
  if (otherNames2.test(name)) return false;
  const dated4 = files.filter((path) => isDated2(repo, path)).length;
  return dated4 >= 3 && (name === "" || dated4 >= files.length * 0.6);
}
function isDated2(repo, path) {
  if (/\d{4}-\d{2}-\d{2}/.test(path)) return true;
  return /^["']?(?:date|publishdate)["']?\s*[:=]/im.test(repo.read(path)?.slice(0, head2) ?? "");
}

// src/formats/json.ts
function readJson(block, firstLine2 = 1) {
  const text = block.trimStart().startsWith("{") ? block : `{${block}}`;
  try {
    const values = plain2(JSON.parse(text), 0);
    if (typeof values !== "object" || values === null) throw new SyntaxError("not an object");
    const record2 = values;
    return {
      values: record2,
      places: placesOf2(block, record2, firstLine2),
      problems: [],
      tolerated: []
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return nothingRead({
      message: `The JSON breaks here: ${said.replace(/ in JSON at position.*| \(line.*/s, "")}`,
      fix: "Mend this line; names and text need double quotation marks, and no comma stands last",
      place: { line: firstLine2 + lineOf(said, text) }
    });
  }
}
function lineOf(said, text) {
  const position = said.match(/at position (\d+)/)?.[1];
  if (position === void 0) return 0;
  return text.slice(0, Number(position)).split("\n").length - 1;
}
function plain2(value, depth) {
  if (typeof value !== "object" || value === null) return value;
  if (depth > maxDepth2) return void 0;
  if (Array.isArray(value)) return value.map((item2) => plain2(item2, depth + 1));
  const copy = bare();
  for (const [key2, item2] of Object.entries(value)) copy[key2] = plain2(item2, depth + 1);
  return copy;
}
function placesOf2(block, values, firstLine2) {
  const places2 = bare();
  for (const [at, line] of block.split("\n").entries()) {
    for (const match of line.matchAll(/"([^"\\]*)"[ \t]*:/g)) {
      const field2 = match[1];
      if (field2 in values)
        places2[field2] ??= { line: firstLine2 + at, column: match.index + 1, field: field2 };
    }
  }
  return places2;
}

// src/sites/hugo/merge-settings.ts
var single2 = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/;
var folders = ["config/_default", "config/production"];
function settingsFiles(repo, root) {
  const top = repo.files.filter((path) => folderOf(path) === root && single2.test(fileOf(path)));
  const first = top.find((path) => fileOf(path).startsWith("hugo.")) ?? top[0];
  const split = folders.flatMap((folder) => {
    const prefix2 = joinPath(root, folder);
    return repo.files.filter(
      (path) => below(prefix2, path) !== null && /\.(?:toml|ya?ml|json)$/.test(path)
    );
  });
  return [...first === void 0 ? [] : [first], ...split];
}
function mergeSettings(repo, root) {
  let merged2 = {};
  for (const path of settingsFiles(repo, root)) {
    merged2 = deepMerge(
      merged2,
      placed(path, lowerKeys(readFile(path, repo.read(path) ?? "")))
    );
  }
  return merged2;
}
function readFile(path, text) {
  if (path.endsWith(".toml")) return readToml(text).values;
  return path.endsWith(".json") ? readJson(text).values : readYaml(text).values;
}
function placed(path, values) {
  const name = fileOf(path).replace(/\.[^.]+$/, "").toLowerCase();
  if (name === "hugo" || name === "config") return values;
  const [key2 = "", language] = name.split(".");
  if (language === void 0) return { [key2]: key2 in values ? values[key2] : values };
  return key2 === "languages" ? { languages: { [language]: values } } : { languages: { [language]: { [key2]: values } } };
}
function lowerKeys(value) {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (!isValues(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key2, item2]) => [key2.toLowerCase(), lowerKeys(item2)])
  );
}
function deepMerge(under, over) {
  const merged2 = { ...under };
  for (const [key2, value] of Object.entries(over)) {
    const before = merged2[key2];
    merged2[key2] = isValues(before) && isValues(value) ? deepMerge(before, value) : value;
  }
  return merged2;
}
function isValues(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/sites/hugo/settings.ts
function readSettings6(repo, root) {
  const values = mergeSettings(repo, root);
  const languages = languagesOf(values);
  const byWeight = [...languages].sort(([, a], [, b]) => a.weight - b.weight).map(([code]) => code);
  const wanted = textAt(values, "defaultcontentlanguage")?.toLowerCase() ?? "en";
  const index = (name) => new Set(repo.files.filter((path) => name.test(fileOf(path))).map(folderOf));
  return {
    url: siteUrl(values.baseurl),
    base: basePath(values.baseurl),
    file: settingsFiles(repo, root)[0] ?? "the defaults of Hugo",
    mounts: mountsOf(values, root),
    languages,
    defaultLanguage: languages.size === 0 || languages.has(wanted) ? wanted : byWeight[0] ?? wanted,
    defaultInSubfolder: values.defaultcontentlanguageinsubdir === true,
    permalinks: permalinksOf(values.permalinks),
    ugly: uglyOf(values.uglyurls),
    dateSources: dateSourcesOf(values.frontmatter),
    lowerCase: values.disablepathtolower !== true,
    accents: values.removepathaccents !== true,
    mainSections: mainSectionsOf(values),
    sectionFolders: index(/^_index\.[^/]+$/),
    bundles: index(/^index\.(?:[\w-]+\.)?(?:md|mdx|markdown|html|adoc|org|pandoc|rst)$/)
  };
}
function textAt(values, key2) {
  const value = values[key2];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function languagesOf(values) {
  const languages = /* @__PURE__ */ new Map();
  if (!isValues(values.languages)) return languages;
  const off = Array.isArray(values.disablelanguages) ? values.disablelanguages : [];
  for (const [code, own] of Object.entries(values.languages)) {
    if (!isValues(own)) continue;
    languages.set(code, {
      weight: typeof own.weight === "number" && own.weight !== 0 ? own.weight : Number.MAX_SAFE_INTEGER,
      url: siteUrl(own.baseurl),
      disabled: own.disabled === true || off.includes(code),
      permalinks: permalinksOf(own.permalinks)
    });
  }
  return languages;
}
function mountsOf(values, root) {
  const mounts = [...moduleMounts(values, root), ...languageFolders(values, root)];
  if (!mounts.some((mount) => mount.language === null)) {
    const folder = joinPath(root, textAt(values, "contentdir") ?? "content");
    if (!mounts.some((mount) => mount.folder === folder))
      mounts.push({ folder, under: "", language: null });
  }
  return mounts.sort((a, b) => b.folder.length - a.folder.length);
}
function moduleMounts(values, root) {
  const list3 = isValues(values.module) && Array.isArray(values.module.mounts) ? values.module.mounts : [];
  return list3.filter(isValues).flatMap((mount) => {
    const under = below("content", joinPath(textAt(mount, "target") ?? "", ""));
    const isContent = joinPath(textAt(mount, "target") ?? "") === "content";
    if (under === null && !isContent) return [];
    const folder = joinPath(root, textAt(mount, "source") ?? "");
    return [{ folder, under: under ?? "", language: textAt(mount, "lang")?.toLowerCase() ?? null }];
  });
}
function languageFolders(values, root) {
  if (!isValues(values.languages)) return [];
  return Object.entries(values.languages).flatMap(([language, own]) => {
    const folder = isValues(own) ? textAt(own, "contentdir") : void 0;
    return folder === void 0 ? [] : [{ folder: joinPath(root, folder), under: "", language }];
  });
}
function permalinksOf(value) {
  if (Array.isArray(value)) return value.filter(isValues).flatMap(targeted);
  if (!isValues(value)) return [];
  const pages = isValues(value.page) ? Object.entries(value.page) : [];
  return [...Object.entries(value), ...pages].flatMap(([section, pattern]) => {
    const name = section.replace(/^[ /]+|[ /]+$/g, "");
    return typeof pattern === "string" ? [{ section: name === "" ? "/" : name, pattern }] : [];
  }).sort((a, b) => b.section.length - a.section.length);
}
function targeted(entry) {
  const target = isValues(entry.target) ? entry.target : {};
  const kind = textAt(target, "kind")?.toLowerCase() ?? "page";
  const pattern = textAt(entry, "pattern");
  if (pattern === void 0 || kind !== "page") return [];
  const path = (textAt(target, "path") ?? "").toLowerCase();
  const section = path.match(/^\/?(?:\{([^,{}*]+),[^{}]*\}|([^{}*]*?)(?:\/\*{1,2})?)$/);
  if (section === null) return [];
  return [{ section: (section[1] ?? section[2] ?? "").replace(/^\/|\/$/g, ""), pattern }];
}
function uglyOf(value) {
  if (!isValues(value)) return value === true;
  return new Set(Object.keys(value).filter((section) => value[section] === true));
}
var defaultDates = ["date", "publishdate", "pubdate", "published", "lastmod", "modified"];
function dateSourcesOf(frontmatter) {
  const list3 = isValues(frontmatter) ? frontmatter.date : void 0;
  if (!Array.isArray(list3)) return defaultDates;
  return list3.flatMap((name) => {
    const source = String(name).toLowerCase();
    if (source === ":default") return defaultDates;
    if (source === "publishdate") return [source, "pubdate", "published"];
    return source === "lastmod" ? [source, "modified"] : [source];
  });
}
function mainSectionsOf(values) {
  const list3 = (isValues(values.params) ? values.params.mainsections : void 0) ?? values.mainsections;
  if (typeof list3 === "string") return [list3.toLowerCase()];
  return Array.isArray(list3) ? list3.map((name) => String(name).toLowerCase()) : [];
}

// src/sites/hugo.ts
var hugo_default = defineGenerator({
  id: "hugo",
  title: "Hugo",
  docs: "https://gohugo.io/configuration/permalinks/",
  recognisedBy: "`hugo.toml`, or a `config.toml` with `baseURL`; YAML, JSON and `config/` too",
  decidedBy: "`baseURL`, `[permalinks]`, `uglyURLs`, `contentDir`, languages",
  aliases: { key: "aliases" },
  detect(repo, root) {
    const files = settingsFiles(repo, root);
    const own = files.find((path) => /(?:^|\/)hugo\.(?:toml|ya?ml|json)$/.test(path));
    if (own !== void 0) return own;
    const shared2 = files.find(
      (path) => /^[ \t]*["']?baseurl["']?[ \t]*[:=]/im.test(repo.read(path) ?? "")
    );
    const hugoOnly = ["archetypes/", "content/", "layouts/", "themes/", "go.mod", "hugo_stats.json"];
    const prefixes = hugoOnly.map((name) => joinPath(root, name) + (name.endsWith("/") ? "/" : ""));
    const hasFolder = repo.files.some((path) => prefixes.some((prefix2) => path.startsWith(prefix2)));
    return shared2 !== void 0 && hasFolder ? shared2 : null;
  },
  settings: readSettings6,
  content: postsOf2,
  url: addressOf5
});

// src/sites/jekyll/slug.ts
var patterns = {
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu
};
function slugify3(text, mode, keepCase = false) {
  const slug2 = text.replace(patterns[mode], "-").replace(/^-|-$/g, "");
  return keepCase ? slug2 : slug2.toLowerCase();
}
function escapePath(path) {
  return path.replace(
    /[^a-zA-Z\d\-._~!$&'()*+,;=:@/]/gu,
    (character) => encodeURIComponent(character)
  );
}

// src/sites/jekyll/tokens.ts
function expand2(pattern, tokens) {
  const used = [];
  let unknown3 = null;
  const filled3 = pattern.replace(/:([a-z_]+)/g, (match, name) => {
    for (const known6 of [name, name.replace(/_$/, "")]) {
      const value = tokens(known6);
      if (value === void 0) continue;
      used.push(known6);
      return escapePath(value) + name.slice(known6.length);
    }
    unknown3 ??= name;
    return match;
  });
  if (unknown3 !== null) return { unknown: unknown3 };
  return {
    path: `/${filled3}`.replaceAll("..", "/").replaceAll("./", "").replace(/\/{2,}/g, "/"),
    used
  };
}
var two2 = (value) => String(value).padStart(2, "0");
var dateTokens = {
  year: ({ year }) => String(year).padStart(4, "0"),
  short_year: ({ year }) => two2(year % 100),
  month: ({ month }) => two2(month),
  i_month: ({ month }) => String(month),
  short_month: (date) => monthName(date).slice(0, 3),
  long_month: monthName,
  day: ({ day: day2 }) => two2(day2),
  i_day: ({ day: day2 }) => String(day2),
  y_day: (date) => String(dayOfYear(date)).padStart(3, "0"),
  short_day: (date) => dayName(date).slice(0, 3),
  long_day: dayName,
  week: (date) => two2(isoWeek(date).week),
  w_year: (date) => String(isoWeek(date).year),
  w_day: (date) => String(dayOfWeek(date) || 7),
  hour: ({ hour }) => two2(hour),
  minute: ({ minute }) => two2(minute),
  second: ({ second }) => two2(second)
};
function isDateToken(name) {
  return Object.hasOwn(dateTokens, name);
}
function dateToken(name, date) {
  return date !== null && isDateToken(name) ? dateTokens[name](date) : void 0;
}

// src/sites/jekyll/address.ts
var styles = {
  date: "/:categories/:year/:month/:day/:title:output_ext",
  pretty: "/:categories/:year/:month/:day/:title/",
  ordinal: "/:categories/:year/:y_day/:title:output_ext",
  weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
  none: "/:categories/:title:output_ext"
};
function datedAddress(post, file, settings) {
  const { pattern, from } = patternOf(post, file.path, "posts", settings);
  const slug2 = textOf7(post.frontmatter.values.slug) ?? file.name;
  const date = dateOf3(post, file, settings);
  const expanded = expand2(pattern, (name) => nameToken(name, slug2, file) ?? dateToken(name, date.at));
  if ("unknown" in expanded) return { why: whyNot3(expanded.unknown, file, date) };
  const dated4 = expanded.used.some((name) => isDateToken(name));
  const rule = `permalink ${pattern} of ${from}`;
  return dated4 && date.doubt !== void 0 ? { path: expanded.path, rule, doubt: date.doubt } : { path: expanded.path, rule };
}
function pageAddress3(post, path, settings) {
  const label = path.match(/^_([^/]+)\//)?.[1];
  if (label !== void 0 && !settings.collections.has(label)) {
    return {
      why: `Jekyll leaves out the folder _${label}: ${settings.file} lists no such collection`
    };
  }
  const inside3 = label === void 0 ? path : path.slice(label.length + 2);
  const basename = fileOf(withoutExtension(inside3));
  const type = label ?? "pages";
  const template2 = label !== void 0 ? suffixed("/:collection/:path", settings.permalink) : basename === "index" ? "/:path/" : suffixed("/:path/:basename", settings.permalink);
  const own = patternOf(post, path, type, { ...settings, permalink: template2 });
  const pattern = label === void 0 || own.own ? own.pattern : settings.collections.get(label) ?? template2;
  const slug2 = textOf7(post.frontmatter.values.slug) ?? basename;
  const date = readDate(post.date ?? "");
  const tokens = /* @__PURE__ */ new Map([
    ["collection", label ?? ""],
    ["path", label === void 0 ? folderOf(inside3) : withoutExtension(inside3)],
    ["basename", basename],
    ["name", slugify3(basename, "default")],
    ["title", slugify3(slug2, "pretty", true)],
    ["slug", slugify3(slug2, "default")],
    ["output_ext", ".html"]
  ]);
  const expanded = expand2(pattern, (name) => tokens.get(name) ?? dateToken(name, date));
  if ("unknown" in expanded)
    return { why: `the permalink ${pattern} has a part that is not known: :${expanded.unknown}` };
  return { path: expanded.path, rule: `permalink ${pattern} of ${own.from}` };
}
function textOf7(value) {
  return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function patternOf(post, path, type, settings) {
  const own = textOf7(post.frontmatter.values.permalink);
  if (own !== void 0) return { pattern: own, from: "its frontmatter", own: true };
  const preset = textOf7(settings.defaultsFor(path, type).permalink);
  if (preset !== void 0)
    return { pattern: preset, from: `the defaults of ${settings.file}`, own: true };
  const collection = type === "posts" ? settings.collections.get("posts") : null;
  const { permalink } = settings;
  return { pattern: collection ?? styles[permalink] ?? permalink, from: settings.file, own: false };
}
function suffixed(template2, style) {
  if (style === "pretty" || style.endsWith("/")) return `${template2}/`;
  const withExtension = ["date", "ordinal", "none"].includes(style) || style.endsWith(":output_ext");
  return withExtension ? `${template2}:output_ext` : template2;
}
function dateOf3(post, file, { timezone }) {
  const written3 = textOf7(post.frontmatter.values.date);
  const date = readDate(written3 ?? "");
  if (date === null) {
    const day2 = file.day?.replace(/^\d{2}(?=-)/, "20$&");
    return { at: day2 === void 0 ? null : readDate(day2) };
  }
  const moves = date.offset !== null || date.exact === "second" && timezone !== null;
  if (!moves) return { at: date };
  const moved = inZone(date, timezone ?? "UTC");
  if (moved === null)
    return { at: date, doubt: `nobody knows the time zone ${timezone} of the settings` };
  if (timezone !== null || moved.day === date.day) return { at: moved };
  const doubt = `the day of ${written3} depends on the time zone of the machine that builds; set timezone in _config.yml`;
  return { at: moved, doubt };
}
function whyNot3(token, file, date) {
  const unknownDay = date.at === null && isDateToken(token);
  if (unknownDay && file.type === "drafts")
    return "Jekyll leaves drafts out, and this one will have the day of its publication in its address";
  if (unknownDay) return `its date cannot be read, and the permalink needs :${token}`;
  return `the permalink has a part that Jekyll does not know: :${token}`;
}
function nameToken(name, slug2, file) {
  switch (name) {
    case "categories":
      return [...new Set(file.categories.map((one2) => one2.toLowerCase()))].join("/");
    case "slugified_categories":
      return [...new Set(file.categories.map((one2) => slugify3(one2, "default")))].join("/");
    case "title":
      return slugify3(slug2, "pretty", true);
    case "slug":
      return slugify3(slug2, "default");
    case "name":
      return slugify3(fileOf(withoutExtension(file.path)), "default");
    case "path":
      return withoutExtension(
        file.path.slice(file.path.indexOf(`_${file.type}/`) + file.type.length + 2)
      );
    case "collection":
      return "posts";
    case "output_ext":
      return ".html";
    default:
      return void 0;
  }
}

// src/sites/jekyll/categories.ts
function categoriesOf(post, path, folder, { defaultsFor }) {
  const above = path.startsWith(folder) ? "" : path.slice(0, Math.max(0, path.indexOf(folder)));
  const { values } = post.frontmatter;
  const defaults = defaultsFor(path, "posts");
  const categories = [
    ...above.split("/").filter((name) => name !== ""),
    ...many(defaults.categories),
    ...many(values.categories),
    ...one(values.category ?? defaults.category)
  ];
  return [...new Set(categories)];
}
function many(value) {
  if (typeof value === "string") return value.split(/\s+/).filter((name) => name !== "");
  return Array.isArray(value) ? value.flat().flatMap(one) : one(value);
}
function one(value) {
  if (Array.isArray(value)) return value.flatMap(one);
  return value === void 0 || value === null || value === "" || typeof value === "object" ? [] : [String(value)];
}

// src/sites/jekyll/settings.ts
function settingsFile6(repo, root) {
  const names5 = ["_config.yml", "_config.yaml", "_config.toml"];
  return names5.map((name) => joinPath(root, name)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings7(repo, root) {
  const file = settingsFile6(repo, root);
  const text = file === null ? "" : repo.read(file) ?? "";
  const { values } = file?.endsWith(".toml") ? readToml(text) : readYaml(text);
  const base = basePath(values.baseurl);
  const collectionsDir = joinPath(textAt2(values, "collections_dir") ?? "");
  return {
    url: siteUrl(values.url, base),
    base,
    file: file ?? "the defaults of Jekyll",
    source: sourceFolder(repo, root, textAt2(values, "source")),
    collectionsDir,
    permalink: textAt2(values, "permalink") ?? "date",
    collections: collectionsOf(values.collections),
    defaultsFor: mergedDefaults(defaultsOf(values.defaults, collectionsDir)),
    timezone: textAt2(values, "timezone") ?? null,
    exclude: Array.isArray(values.exclude) ? values.exclude.filter((name) => typeof name === "string") : []
  };
}
function textAt2(values, key2) {
  const value = values[key2];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function isValues2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sourceFolder(repo, root, source) {
  const folder = joinPath(root, source ?? "");
  if (source === void 0 || repo.files.some((path) => below(folder, path) !== null)) return folder;
  const holders = new Set(
    repo.files.filter((path) => below(root, path) !== null && isMarkdown(path)).flatMap((path) => path.match(/^(.*?)(?:^|\/)_posts\//)?.[1] ?? [])
  );
  const sameName = [...holders].find((holder) => fileOf(holder) === fileOf(folder));
  return sameName ?? (holders.size === 1 ? [...holders][0] : root);
}
function collectionsOf(value) {
  const collections = /* @__PURE__ */ new Map();
  if (Array.isArray(value)) {
    for (const label of value) if (typeof label === "string") collections.set(label, null);
  } else if (isValues2(value)) {
    for (const [label, settings] of Object.entries(value)) {
      const permalink = isValues2(settings) ? textAt2(settings, "permalink") : void 0;
      collections.set(label, permalink ?? null);
    }
  }
  return collections;
}
function defaultsOf(value, collectionsDir) {
  if (!Array.isArray(value)) return [];
  return value.filter(isValues2).flatMap((entry) => {
    const scope = isValues2(entry.scope) ? entry.scope : {};
    if (!isValues2(entry.values)) return [];
    const path = joinPath(textAt2(scope, "path") ?? "");
    const type = textAt2(scope, "type") ?? null;
    const inside3 = below(collectionsDir, path) ?? path;
    return [{ path: inside3, type, fits: fitsOf(inside3), values: entry.values }];
  });
}
function mergedDefaults(defaults) {
  const known6 = /* @__PURE__ */ new Map();
  return (path, type) => {
    const fitting = defaults.filter(
      (entry) => (entry.type === null || entry.type === type) && entry.fits(path)
    );
    const scopes = fitting.map((entry) => defaults.indexOf(entry)).join();
    const values = known6.get(scopes) ?? merge(fitting);
    known6.set(scopes, values);
    return values;
  };
}
function merge(defaults) {
  let merged2 = {};
  let last = null;
  for (const entry of defaults) {
    const wins = last === null || outranks(entry, last);
    merged2 = wins ? { ...merged2, ...entry.values } : { ...entry.values, ...merged2 };
    if (wins) last = entry;
  }
  return merged2;
}
function outranks(entry, other) {
  if (entry.path.length !== other.path.length) return entry.path.length > other.path.length;
  return entry.type !== null || other.type === null;
}
function fitsOf(scope) {
  if (scope === "") return () => true;
  if (!scope.includes("*")) return (path) => path.startsWith(scope);
  if (scope.split("*").length > 6) return () => false;
  const parts = scope.split("/").map((part) => part.split("*").map(escapeRegExp).join("[^/]*"));
  const pattern = parts.map((part) => part === "[^/]*[^/]*" ? ".*" : part).join("/");
  const whole = new RegExp(`^${pattern}(?:/|$)`);
  return (path) => whole.test(path) || whole.test(folderOf(path));
}
function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/sites/jekyll.ts
var datedName = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)\.[^.]+$/;
var jekyll_default = defineGenerator({
  id: "jekyll",
  title: "Jekyll",
  docs: "https://jekyllrb.com/docs/permalinks/",
  recognisedBy: "`_config.yml` with `_posts`, or `jekyll` or `github-pages` in the `Gemfile`",
  decidedBy: "`url`, `baseurl`, `permalink`, `defaults`, `source`, `collections_dir`, `timezone`",
  aliases: { key: "redirect_from", plugin: "jekyll-redirect-from" },
  detect(repo, root) {
    const file = settingsFile6(repo, root);
    if (file !== null && isHexo(repo.read(file) ?? "", readPackage(repo, root).dependencies))
      return null;
    const gemfile = joinPath(root, "Gemfile");
    if (/\bjekyll\b|github-pages/.test(repo.read(gemfile) ?? "")) return file ?? gemfile;
    const folder = repo.files.find((path) => {
      const rest = below(root, path);
      return rest !== null && /^(?:[^/]+\/)*_(?:posts|drafts|layouts|includes)\//.test(rest);
    });
    return folder === void 0 ? null : file;
  },
  settings: readSettings7,
  content(repo, _root, { source, exclude }) {
    return repo.files.filter((path) => {
      const rest = below(source, path);
      if (rest === null || !isMarkdown(path) || exclude.some((name) => isBelow(name, rest)))
        return false;
      const [top = ""] = rest.split("/");
      if (/^(?:node_modules|vendor|_site|\.)/.test(top)) return false;
      if (/(?:^|\/)_drafts\//.test(rest)) return true;
      return /(?:^|\/)_posts\//.test(rest) && datedName.test(fileOf(rest));
    });
  },
  url(post, settings) {
    const rest = below(settings.source, post.path);
    if (rest === null) return { why: `the file lies outside the source folder ${settings.source}` };
    const path = below(settings.collectionsDir, rest) ?? rest;
    if (post.frontmatter.dialect === "none" && post.frontmatter.problems.length === 0) {
      return { why: "Jekyll makes pages only of files that begin with frontmatter" };
    }
    if (/(?:^|\/)_posts\//.test(path)) return locatePost(post, path, settings);
    if (/(?:^|\/)_drafts\//.test(path)) return locateDraft(post, path, settings);
    return pageAddress3(post, path, settings);
  }
});
function isHexo(config, dependencies) {
  return dependencies?.hexo !== void 0 || /^(?:public_dir|new_post_name|skip_render):/m.test(config);
}
function isBelow(name, path) {
  const folder = name.replace(/\/$/, "");
  return path === folder || path.startsWith(`${folder}/`);
}
function locatePost(post, path, settings) {
  const match = fileOf(path).match(datedName);
  if (match === null)
    return { why: "Jekyll leaves out files in _posts whose name is not year-month-day-title" };
  const [, day2 = "", name = ""] = match;
  const categories = categoriesOf(post, path, "_posts", settings);
  return datedAddress(post, { path, type: "posts", name, day: day2, categories }, settings);
}
function locateDraft(post, path, settings) {
  const match = fileOf(path).match(datedName);
  const name = match?.[2] ?? fileOf(path).replace(/\.[^.]+$/, "");
  const categories = categoriesOf(post, path, "_drafts", settings);
  return datedAddress(
    post,
    { path, type: "drafts", name, day: match?.[1] ?? null, categories },
    settings
  );
}

// src/sites/mkdocs/address.ts
function pageAddress4(rest, { folders: folders3 }) {
  const bare5 = withoutExtension(rest);
  const isIndex = /(?:^|\/)(?:index|readme)$/i.test(bare5);
  const home = bare5.replace(/(?:^|\/)(?:index|readme)$/i, "");
  if (isIndex && folders3) return { path: home === "" ? "/" : `/${home}/`, rule: "its path" };
  if (isIndex) return { path: `/${home === "" ? "" : `${home}/`}index.html`, rule: "its path" };
  return { path: folders3 ? `/${bare5}/` : `/${bare5}.html`, rule: "its path" };
}
function postAddress(post, rest, blog, { folders: folders3, file }) {
  const tokens = tokensOf(post, rest, blog);
  let why = null;
  const filled3 = blog.pattern.replace(/\{(\w+)\}/g, (match, name) => {
    const value = tokens(name);
    if (typeof value === "string") return value;
    why ??= value.why;
    return match;
  });
  if (why !== null) return { why };
  const path = [blog.folder, filled3].join("/").split("/").filter((part) => part !== "" && part !== ".").join("/");
  return {
    path: folders3 ? `/${path}/` : `/${path}.html`,
    rule: `post_url_format ${blog.pattern} of ${file}`
  };
}
function tokensOf(post, rest, blog) {
  return (name) => {
    if (name === "slug") {
      if (post.slug !== void 0) return post.slug;
      if (blog.ownSlugs) return { why: "the blog plugin makes slugs with a function of its own" };
      return slugify4(post.title);
    }
    if (name === "date") return dateOf4(post, blog);
    if (name === "file") return withoutExtension(fileOf(rest));
    if (name === "categories") return categoriesOf2(post, blog);
    return { why: `the blog plugin does not know {${name}}` };
  };
}
function dateOf4(post, { dates: dates2 }) {
  const date = readDate(post.date ?? "");
  if (date === null)
    return { why: "its address needs a date, and the post has none that can be read" };
  return dateText(date, dates2) ?? { why: `the date format ${dates2} has a part that is not known` };
}
function categoriesOf2(post, { maxCategories }) {
  const { categories } = post.frontmatter.values;
  const list3 = Array.isArray(categories) ? categories : [];
  return list3.slice(0, maxCategories).map((name) => slugify4(String(name))).join("/");
}
function slugify4(text) {
  return text.normalize("NFC").replace(/<\/?[^>]*>/g, "").trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, "").replaceAll(" ", "-");
}
function dateText(date, pattern) {
  const two3 = (value) => String(value).padStart(2, "0");
  const parts = {
    yyyy: String(date.year).padStart(4, "0"),
    y: String(date.year),
    yy: two3(date.year % 100),
    MM: two3(date.month),
    M: String(date.month),
    MMM: monthName(date).slice(0, 3),
    MMMM: monthName(date),
    dd: two3(date.day),
    d: String(date.day),
    D: String(dayOfYear(date))
  };
  let known6 = true;
  const text = pattern.replace(/([a-zA-Z])\1*/g, (token) => {
    known6 &&= parts[token] !== void 0;
    return parts[token] ?? token;
  });
  return known6 ? text : null;
}

// src/sites/mkdocs/settings.ts
function settingsFile7(repo, root) {
  const names5 = ["mkdocs.yml", "mkdocs.yaml"].map((name) => joinPath(root, name));
  return names5.find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings8(repo, root) {
  const file = settingsFile7(repo, root) ?? joinPath(root, "mkdocs.yml");
  const values = merged(repo, file, 0);
  const address = setOr(values.site_url);
  return {
    url: siteUrl(address),
    base: basePath(address),
    file,
    docs: joinPath(folderOf(file), textOf8(values.docs_dir) ?? "docs"),
    folders: setOr(values.use_directory_urls) !== false,
    blogs: blogsOf2(values.plugins)
  };
}
function merged(repo, file, hops) {
  const { values } = readYaml(repo.read(file) ?? "");
  const parent = textOf8(values.INHERIT);
  if (parent === void 0 || hops > 3) return values;
  return { ...merged(repo, joinPath(folderOf(file), parent), hops + 1), ...values };
}
function setOr(value) {
  return Array.isArray(value) ? value.at(-1) : value;
}
function textOf8(value) {
  const set = setOr(value);
  return typeof set === "string" && set !== "" ? set : void 0;
}
function isValues3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function blogsOf2(plugins) {
  const entries = Array.isArray(plugins) ? plugins : isValues3(plugins) ? Object.entries(plugins).map(([name, options]) => ({ [name]: options })) : [];
  return entries.flatMap((entry) => {
    if (isBlog2(entry)) return [blogOf2({})];
    if (!isValues3(entry)) return [];
    return Object.entries(entry).filter(
      ([name, options]) => isBlog2(name) && !(isValues3(options) && options.enabled === false)
    ).map(([, options]) => blogOf2(isValues3(options) ? options : {}));
  });
}
function isBlog2(name) {
  return name === "blog" || name === "material/blog";
}
function blogOf2(options) {
  const folder = joinPath(textOf8(options.blog_dir) ?? "blog");
  const max = setOr(options.post_url_max_categories);
  return {
    folder,
    posts: joinPath(
      (textOf8(options.post_dir) ?? "{blog}/posts").replaceAll("{blog}", () => folder)
    ),
    pattern: textOf8(options.post_url_format) ?? "{date}/{slug}",
    dates: textOf8(options.post_url_date_format) ?? "yyyy/MM/dd",
    maxCategories: typeof max === "number" ? max : 1,
    ownSlugs: options.post_slugify !== void 0 || options.post_slugify_separator !== void 0
  };
}

// src/sites/mkdocs.ts
var blogFolder = /(?:^|\/)(?:articles|blog|news|posts)\//i;
var mkdocs_default = defineGenerator({
  id: "mkdocs",
  title: "MkDocs Material",
  docs: "https://squidfunk.github.io/mkdocs-material/plugins/blog/",
  recognisedBy: "`mkdocs.yml`",
  decidedBy: "`site_url`, `use_directory_urls`, `docs_dir`, the options of the `blog` plugin",
  detect: settingsFile7,
  settings: readSettings8,
  content(repo, _root, { docs, blogs }) {
    return repo.files.filter((path) => {
      const rest = below(docs, path);
      if (rest === null || !/\.(?:md|markdown)$/i.test(path) || fileOf(path).startsWith("."))
        return false;
      if (blogs.length > 0) return blogs.some((blog) => below(joinPath(blog.posts), rest) !== null);
      return blogFolder.test(rest) && !/^(?:index|readme)\./i.test(fileOf(path));
    });
  },
  url(post, settings) {
    const rest = below(settings.docs, post.path);
    if (rest === null) return { why: `the file lies outside the folder ${settings.docs}` };
    const blog = settings.blogs.find(({ posts }) => below(joinPath(posts), rest) !== null);
    return blog === void 0 ? pageAddress4(rest, settings) : postAddress(post, rest, blog, settings);
  }
});

// src/sites/next/routes.ts
var listParam2 = /^(?:author|category|cat|country|id|lang|language|letter|locale|lng|month|num|page|pageNum(?:ber)?|project|series|tag|topic|user(?:name)?|year)s?$/i;
var listFolder2 = /^(?:api|archives?|authors?|categor(?:y|ies)|docs?|og|page|projects?|rss|series|snippets?|tags?|topics?|users?)$/i;
function readRoutes2(repo, root) {
  return repo.files.flatMap((path) => {
    const route = routeOf2(path, root);
    return route === null ? [] : [route];
  });
}
function routeOf2(file, root) {
  const rest = below(root, file);
  const [, kind, inside3] = rest?.match(/^(?:src\/)?(app|pages)\/(.+)\.[jt]sx?$/) ?? [];
  if (kind === void 0 || inside3 === void 0) return null;
  const parts = partsOf2(kind, inside3);
  const last = parts?.at(-1)?.match(/^\[{1,2}(\.\.\.)?(\w+)\]{1,2}$/);
  if (!parts || !last || listParam2.test(last[2])) return null;
  const before = parts.slice(0, -1);
  const isList = before.some((part) => part.startsWith("[") || listFolder2.test(part));
  return isList ? null : { file, before, takesPath: last[1] !== void 0 };
}
function partsOf2(kind, inside3) {
  const parts = inside3.split("/").filter((part) => !/^(?:\(.*\)|@.*)$/.test(part));
  const last = parts.at(-1);
  if (kind === "app") return last === "page" ? parts.slice(0, -1) : null;
  return last === "index" ? parts.slice(0, -1) : parts;
}
function ownPage(path, root) {
  const rest = below(root, path);
  const [, kind, inside3] = rest?.match(/^(?:src\/)?(app|pages)\/(.+)\.mdx?$/) ?? [];
  if (kind === void 0 || inside3 === void 0) return null;
  const parts = partsOf2(kind, inside3);
  return parts === null || parts.some((part) => part.includes("[")) ? null : joinPath(...parts);
}

// src/sites/next/address.ts
var setIt2 = "set site.permalink in .github/postrider.yml";
var datePrefix2 = /^\d{4}-\d{2}-\d{2}[-_]/;
function addressOf6(post, settings, root) {
  const own = ownPage(post.path, root);
  if (own !== null) return { path: ended3(own, settings), rule: "its place among the pages" };
  const route = routeFor2(post.path, settings.routes);
  if (route === null)
    return { why: `no single route shows the posts, “app/blog/[slug]” for instance: ${setIt2}` };
  const slug2 = slugOf3(post, route, settings);
  if (typeof slug2 !== "string") return slug2;
  return {
    path: ended3([...route.before, slug2].join("/"), settings),
    rule: `the route ${route.file} with the name of the file`,
    doubt: "Next.js leaves the rule to code, and this is only how most blogs do it"
  };
}
function ended3(path, { trailingSlash }) {
  return `/${path}${trailingSlash && path !== "" ? "/" : ""}`;
}
function routeFor2(path, routes) {
  const folders3 = folderOf(path).split("/");
  const named2 = routes.filter(({ before }) => folders3.includes(before.at(-1) ?? ""));
  const ofBlog = routes.filter(({ before }) => isBlogName(before.at(-1) ?? ""));
  const best2 = [named2, ofBlog, routes].find((list3) => list3.length > 0) ?? [];
  return best2.length === 1 ? best2[0] : null;
}
function slugOf3(post, route, settings) {
  const { slug: slug2 } = post.frontmatter.values;
  if (typeof slug2 === "string" && /^[\w\-./]+$/.test(slug2)) return slug2.replace(/^\/+|\/+$/g, "");
  const folder = settings.sources.find((source) => below(source, post.path) !== null) ?? blogFolderOf(post.path) ?? folderOf(post.path);
  const rest = withoutExtension(below(folder, post.path) ?? post.path).replace(/\/index$/, "");
  if (rest.includes("/") && !route.takesPath)
    return {
      why: `the route ${route.file} takes one name, and the post lies in a folder: ${setIt2}`
    };
  const name = fileOf(rest);
  if (!datePrefix2.test(name)) return rest;
  if (settings.dates === null)
    return { why: `only code says whether the date in ${name} stays in its address: ${setIt2}` };
  const kept2 = settings.dates === "kept" ? name : name.replace(datePrefix2, "");
  return [folderOf(rest), kept2].filter((part) => part !== "").join("/");
}

// src/sites/next/content.ts
var elsewhere = /(?:^|\/)(?:node_modules|\..+|public|components|__tests__|tests?|fixtures|templates?)\//i;
var aboutRepo = /^(?:readme|license|contributing|changelog|code_of_conduct|security)\./i;
function postsOf3(repo, root, { sources }) {
  const pages = repo.files.filter((path) => {
    const rest = below(root, path);
    return rest !== null && isMarkdown(path) && !elsewhere.test(rest) && !aboutRepo.test(fileOf(path));
  });
  const named2 = pages.filter((path) => sources.some((folder) => below(folder, path) !== null));
  if (named2.length > 0) return named2;
  const inBlog2 = pages.filter((path) => {
    const folders3 = folderOf(below(root, path)).split("/");
    const own = ownPage(path, root);
    return folders3.some(isBlogName) && !(own !== null && isBlogName(fileOf(own)));
  });
  return inBlog2.length > 0 ? inBlog2 : pages.filter((path) => isDated(repo, path));
}

// src/sites/next/collections.ts
function readSources(repo, root) {
  const file = scriptNamed(repo, root, "contentlayer.config") ?? scriptNamed(repo, root, "velite.config");
  const program = parseScript(file === null ? "" : repo.read(file) ?? "");
  if (program === null) return [];
  const objects = [...nodesOf(program)].flatMap((node) => {
    const value = node.type === "ObjectExpression" ? literalOf(node) : void 0;
    return isMap(value) ? [value] : [];
  });
  const said = (key2) => objects.flatMap((object) => textOf3(object.get(key2)) ?? []);
  const top = [...said("contentDirPath"), ...file?.includes("velite") ? said("root") : []][0];
  const usual = file?.includes("velite") ? "content" : "";
  const folders3 = [...said("filePathPattern"), ...said("pattern")].map(fixedPart);
  const ofPosts = folders3.filter((folder) => folder.split("/").some(isBlogName));
  return [...new Set(ofPosts.map((folder) => joinPath(root, top ?? usual, folder)))];
}
function fixedPart(pattern) {
  const parts = pattern.split("/");
  const at = parts.findIndex((part) => /[*?{[]|\.mdx?$/.test(part));
  return parts.slice(0, at < 0 ? parts.length : at).join("/");
}

// src/sites/next/site-in-scripts.ts
var names2 = [
  /^next-sitemap\.config$/,
  /^(?:site|blog)[-_.]?(?:meta)?(?:data|config|info|settings)?$/i,
  /^(?:app\/)?(?:layout|sitemap|robots)$/,
  /^(?:config|constants?|consts|metadata|seo|next-seo\.config|_document|contentlayer\.config)$/i
];
var keys2 = /^(?:site|base|app|canonical|public|root|prod(?:uction)?|host|home|web(?:site)?)?[-_]?(?:url|origin|domain|host|hostname)$|^metadataBase$|^website$/i;
function siteInScripts(repo, root) {
  const scripts = repo.files.filter((path) => {
    const rest = below(root, path);
    return rest !== null && /\.(?:[cm]?[jt]sx?|json)$/.test(path) && !/node_modules|test/.test(rest);
  });
  for (const name of names2) {
    const files = scripts.filter((path) => name.test(withoutExtension(fileOf(path)))).slice(0, 20);
    const urls = new Set(files.flatMap((path) => urlsIn(repo, path, root)));
    if (urls.size === 1) return [...urls][0];
    if (urls.size > 1) return null;
  }
  return null;
}
function urlsIn(repo, path, root) {
  const module = path.endsWith(".json") ? readModule({ ...repo, read: () => `export default ${repo.read(path)}` }, path, root) : readModule(repo, joinPath(path), root);
  const found = [];
  for (const name of module.script.values.keys()) {
    const value = module.value(name);
    const url = keys2.test(name) ? urlOf(value) : urlIn2(value, 0);
    if (url !== null) found.push(url);
  }
  return found.slice(0, 5);
}
function urlIn2(value, depth) {
  if (!isMap(value)) return null;
  for (const [key2, item2] of value) {
    const url = keys2.test(key2) ? urlOf(item2) : null;
    if (url !== null) return url;
  }
  if (depth > 1) return null;
  for (const item2 of value.values()) {
    const url = urlIn2(item2, depth + 1);
    if (url !== null) return url;
  }
  return null;
}
function urlOf(value) {
  const text = isCall(value) && value.call === "URL" ? value.args[0] : value;
  if (typeof text !== "string" || isReference(value)) return null;
  const url = siteUrl(/^[\w-]+(?:\.[\w-]+)+$/.test(text) ? `https://${text}` : text);
  return url !== null && new URL(url).pathname === "/" ? url : null;
}

// src/sites/next/settings.ts
function settingsFile8(repo, root) {
  return scriptNamed(repo, root, "next.config");
}
function readSettings9(repo, root) {
  const file = settingsFile8(repo, root);
  const values = settingsOf(readModule(repo, file ?? "", root).value("default"));
  const base = basePath(textOf3(values.get("basePath")));
  const site = siteInScripts(repo, root);
  return {
    url: site === null ? null : site + base,
    base,
    file: file ?? "the defaults of Next.js",
    routes: readRoutes2(repo, root),
    sources: readSources(repo, root),
    trailingSlash: values.get("trailingSlash") === true,
    dates: datesIn(repo, root)
  };
}
var digits = String.raw`\(?(?:(?:\\d|\[0-9\])(?:\{[\d,]{1,3}\}|\+)?){1,4}\)?`;
var cutsDates = new RegExp(String.raw`${digits}\\?-${digits}\\?-${digits}(?:\\?-|_|\[-_)`);
var makesNames = /\._raw\b|flattenedPath\s*[.,;)}`]|replace\(\s*(?:\/(?:\\\.|\.)mdx?|['"`]\.mdx?)|basename\(|\.slice\(0,\s*-[34]\)/;
function datesIn(repo, root) {
  const scripts = repo.files.filter((path) => {
    const rest = below(root, path);
    const code = /^(?:contentlayer\.config|velite\.config|(?:src\/)?(?:app|pages|lib|libs|utils|helpers|server|content|scripts)\/).*[jt]sx?$/;
    return rest !== null && code.test(rest) && !isMarkdown(path);
  });
  const texts2 = scripts.slice(0, 300).map((path) => repo.read(joinPath(path)) ?? "");
  const known6 = texts2.some((text) => cutsDates.test(text));
  const reads = texts2.some((text) => makesNames.test(text));
  return known6 ? "dropped" : reads ? "kept" : null;
}

// src/sites/next.ts
var next_default = defineGenerator({
  id: "next",
  title: "Next.js",
  docs: "https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes",
  recognisedBy: "`next.config.*`, or `next` in `package.json`",
  decidedBy: "`basePath`, `trailingSlash`, the routes in `app` or `pages`",
  detect(repo, root) {
    const file = settingsFile8(repo, root);
    if (file !== null) return file;
    const uses = readPackage(repo, root).dependencies?.next !== void 0;
    return uses ? joinPath(root, "package.json") : null;
  },
  settings: readSettings9,
  content: postsOf3,
  url: addressOf6
});

// src/sites/pelican/name-pattern.ts
function namePattern(written3) {
  if (written3 === "" || written3 === null) return null;
  if (typeof written3 !== "string" || written3.length > 200) return "unsafe";
  const pattern = written3.replaceAll("(?P<", "(?<");
  const openEnds = pattern.match(/(?<!\\)[*+]|\{\d+,\}/g)?.length ?? 0;
  if (openEnds > 3 || /\)[*+{]/.test(pattern) || /\(\?(?![:<])|\(\?<[=!]|\\[1-9]/.test(pattern))
    return "unsafe";
  if (/\{\d*,?\d{3,}/.test(pattern)) return "unsafe";
  try {
    return new RegExp(`^(?:${pattern})`, "u");
  } catch {
    return "unsafe";
  }
}
function partsOf3(pattern, name) {
  if (!(pattern instanceof RegExp) || name.length > 250) return {};
  return { ...pattern.exec(name)?.groups };
}

// src/sites/pelican/unidecode.ts
function unidecode(text) {
  if (!new RegExp("\\P{ASCII}", "u").test(text)) return text;
  let known6 = true;
  const plain3 = text.normalize("NFKC").replace(new RegExp("\\P{ASCII}", "gu"), (sign) => {
    const written3 = inLatin(sign);
    if (written3 === void 0 && /[\p{Letter}\p{Number}]/u.test(sign)) known6 = false;
    return written3 && new RegExp("\\p{Unified_Ideograph}", "u").test(sign) ? `${written3} ` : written3 ?? "";
  });
  return known6 ? plain3 : null;
}
var table2 = latePart(async () => {
  const { latinLetters } = await import("./latin-letters-SZCL3AB6.js");
  return latinLetters.map(blockOf);
});
function inLatin(sign) {
  const blocks2 = table2.get() ?? [];
  const code = sign.codePointAt(0) ?? 0;
  const block = blocks2.find(({ first, written: written3 }) => code >= first && code < first + written3.length);
  return block?.written[code - block.first];
}
function blockOf(line) {
  const [first = "", written3 = ""] = line.split(":");
  return { first: Number.parseInt(first, 16), written: written3.split(",") };
}

// src/sites/pelican/slug.ts
function slugify5(text, { unicode, keepCase }) {
  const bare5 = withoutMarkup(text);
  const plain3 = unicode ? bare5.normalize("NFKC") : unidecode(bare5);
  if (plain3 === null) return null;
  const slug2 = plain3.replace(/[^\p{L}\p{N}_\s-]/gu, "").trim().replace(/[-\s]+/g, "-");
  return keepCase ? slug2 : slug2.toLowerCase();
}
var parser2 = latePart(() => import("./dist-CC6VOIQH.js"));
function withoutMarkup(text) {
  const end = text.lastIndexOf(">") + 1;
  const untagged = text.slice(0, end).replace(/<[^>]*>/g, "") + text.slice(end);
  if (!untagged.includes("&")) return untagged;
  const html = parser2.get();
  if (html === null) return untagged;
  const [node] = html.parseFragment(untagged.replaceAll("<", "&lt;")).childNodes;
  return node !== void 0 && "value" in node ? node.value : "";
}

// src/sites/pelican/address.ts
function addressOf7(post, settings) {
  const rest = below(settings.source, post.path);
  if (rest === null) return { why: `the file lies outside the content folder ${settings.source}` };
  const facts = factsOf(post, rest, settings);
  const own = facts.get("url");
  if (own !== void 0) return { path: `/${own.replace(/^\/+/, "")}`, rule: "url of its head" };
  const status = facts.get("status")?.toLowerCase();
  if (status === "skip")
    return { why: "its status is skip: Pelican makes no page of it", final: true };
  const [name, pattern] = status === "draft" ? ["DRAFT_URL", settings.draftPattern] : isTranslation(facts, settings) ? ["ARTICLE_LANG_URL", settings.languagePattern] : ["ARTICLE_URL", settings.pattern];
  if (pattern === null) return { why: `${name} of ${settings.file} is made by code` };
  return filled2(pattern, post, facts, settings, `${name} ${pattern} of ${settings.file}`);
}
function isTranslation(facts, { language }) {
  const own = facts.get("lang");
  return own !== void 0 && own.toLowerCase() !== language.toLowerCase();
}
function factsOf(post, rest, settings) {
  const name = withoutExtension(fileOf(rest));
  const folder = fileOf(folderOf(rest));
  const facts = /* @__PURE__ */ new Map();
  const put = (key2, value) => facts.has(key2) || facts.set(key2, value);
  for (const [key2, value] of Object.entries(post.frontmatter.values)) {
    if (typeof value === "string" || typeof value === "number")
      put(key2.toLowerCase(), String(value));
  }
  for (const [key2, value] of Object.entries(partsOf3(settings.fileName, name))) put(key2, value);
  for (const [key2, value] of Object.entries(partsOf3(settings.filePath, rest))) put(key2, value);
  if (settings.folderIsCategory && folder !== "") put("category", folder);
  put("category", settings.category);
  return facts;
}
function filled2(pattern, post, facts, settings, rule) {
  let why = null;
  const path = pattern.replace(
    /\{(\w+)(?::([^}]*))?\}/g,
    (match, name, format) => {
      const value = partOf2(name, format, post, facts, settings);
      if (typeof value === "string") return value;
      why ??= value.why;
      return match;
    }
  );
  if (why !== null) return { why };
  return { path: `/${path.replace(/^\/+/, "").replace(/(^|\/)index\.html$/, "$1")}`, rule };
}
function partOf2(name, format, post, facts, settings) {
  if (name === "slug") return slugOf4(post, facts, settings);
  if (name === "date") {
    const date = readDate(facts.get("date") ?? post.date ?? "");
    const text = date === null ? null : format === void 0 ? null : dateText2(date, format);
    return text ?? { why: `its address needs the date as ${format ?? "written"}, which cannot be read` };
  }
  if (name === "lang") return facts.get("lang") ?? settings.language;
  const value = facts.get(name) ?? (name === "author" ? post.authors[0] : void 0);
  if (value === void 0) return { why: `its address needs ${name}, and the post does not say it` };
  if (name !== "category" && name !== "author") return value;
  return slugified(value, settings);
}
function slugOf4(post, facts, settings) {
  const own = facts.get("slug");
  if (own !== void 0) return own;
  if (settings.fileName === "unsafe" || settings.filePath === "unsafe")
    return {
      why: `FILENAME_METADATA or PATH_METADATA of ${settings.file} is too involved to be read`
    };
  if (settings.slugSource === "basename")
    return slugified(withoutExtension(fileOf(post.path)), settings);
  return slugified(facts.get("title") ?? post.title, settings);
}
function slugified(text, settings) {
  if (settings.ownSubstitutions)
    return { why: `${settings.file} replaces signs in slugs in its own way` };
  return slugify5(text, settings) ?? {
    why: `how Pelican writes “${text}” in Latin letters is not known: set a slug`
  };
}
function dateText2(date, format) {
  const two3 = (value) => String(value).padStart(2, "0");
  const parts = {
    "%Y": String(date.year),
    "%y": two3(date.year % 100),
    "%m": two3(date.month),
    "%d": two3(date.day),
    "%-m": String(date.month),
    "%-d": String(date.day),
    "%b": monthName(date).slice(0, 3),
    "%B": monthName(date),
    "%a": dayName(date).slice(0, 3),
    "%A": dayName(date),
    "%H": two3(date.hour),
    "%M": two3(date.minute),
    "%j": String(dayOfYear(date)).padStart(3, "0")
  };
  const text = format.replace(/%-?[A-Za-z]/g, (token) => parts[token] ?? "%");
  return text.includes("%") ? null : text;
}

// src/formats/python-literals.ts
var maxDepth3 = 16;
var longest2 = 2e5;
function readPython(text, known6 = /* @__PURE__ */ new Map()) {
  const values = /* @__PURE__ */ new Map();
  const source = text.slice(0, longest2);
  const names5 = (name) => values.has(name) ? values.get(name) : known6.get(name);
  for (let at = 0; at < source.length; ) {
    const assigned2 = /^([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w.[\], ]+)?=(?!=)/.exec(lineAt(source, at));
    const reader = { source, at: at + (assigned2?.[0].length ?? 0), names: names5 };
    if (assigned2 !== null) values.set(assigned2[1], expression(reader, 0));
    at = endOfStatement(reader);
  }
  return values;
}
function lineAt(source, at) {
  const end = source.indexOf("\n", at);
  return source.slice(at, end < 0 ? source.length : end);
}
function expression(reader, depth) {
  let value = depth > maxDepth3 ? void 0 : atom(reader, depth);
  for (; ; ) {
    skipSpace(reader, depth > 0);
    const sign = reader.source[reader.at];
    if (sign === void 0 || /[\n;,)\]}:#]/.test(sign)) return value;
    if (sign !== "+") {
      skipOperand(reader, depth);
      return void 0;
    }
    reader.at += 1;
    const next = depth > maxDepth3 ? void 0 : atom(reader, depth);
    value = typeof value === "string" && typeof next === "string" ? value + next : void 0;
  }
}
function atom(reader, depth) {
  skipSpace(reader, depth > 0);
  const rest = reader.source.slice(reader.at, reader.at + 80);
  if (/^(?:[rRuUbBfF]{0,2})(?:'|")/.test(rest)) return texts(reader, depth);
  const sign = rest[0];
  if (sign === "[" || sign === "(") return list(reader, sign === "[" ? "]" : ")", depth);
  if (sign === "{") return dictionary(reader, depth);
  const number = /^-?\d+(?:\.\d+)?(?![\w.])/.exec(rest);
  if (number !== null) {
    reader.at += number[0].length;
    return Number(number[0]);
  }
  const name = /^[A-Za-z_][\w.]*/.exec(rest)?.[0];
  if (name === void 0) return void 0;
  reader.at += name.length;
  skipSpace(reader, depth > 0);
  if (reader.source[reader.at] === "(") return called(name, list(reader, ")", depth, true));
  if (name === "True" || name === "False") return name === "True";
  return name === "None" ? null : reader.names(name);
}
function called(name, given2) {
  const isAsked = /^(?:os\.)?(?:getenv|environ\.get)$/.test(name);
  return isAsked && Array.isArray(given2) ? given2[1] : void 0;
}
function list(reader, close, depth, call = false) {
  reader.at += 1;
  const items = [];
  let commas = 0;
  while (reader.at < reader.source.length) {
    skipSpace(reader, true);
    if (reader.source[reader.at] === close) {
      reader.at += 1;
      const isGroup = close === ")" && !call && commas === 0 && items.length === 1;
      return isGroup ? items[0] : items;
    }
    const before = reader.at;
    items.push(expression(reader, depth + 1));
    skipSpace(reader, true);
    if (reader.source[reader.at] === ",") {
      commas += 1;
      reader.at += 1;
    } else if (reader.source[reader.at] !== close && reader.at === before) return void 0;
    else if (/[\]})]/.test(reader.source[reader.at] ?? ")") && reader.source[reader.at] !== close)
      return void 0;
    else if (reader.source[reader.at] !== close) reader.at += 1;
  }
  return void 0;
}
function dictionary(reader, depth) {
  reader.at += 1;
  const values = /* @__PURE__ */ new Map();
  while (reader.at < reader.source.length) {
    skipSpace(reader, true);
    if (reader.source[reader.at] === "}") {
      reader.at += 1;
      return values;
    }
    const before = reader.at;
    const key2 = expression(reader, depth + 1);
    skipSpace(reader, true);
    if (reader.source[reader.at] === ":") {
      reader.at += 1;
      const value = expression(reader, depth + 1);
      if (typeof key2 === "string") values.set(key2, value);
      skipSpace(reader, true);
    }
    if (reader.source[reader.at] === ",") reader.at += 1;
    else if (reader.source[reader.at] !== "}" && reader.at === before) return void 0;
    else if (/[\])]/.test(reader.source[reader.at] ?? ")")) return void 0;
  }
  return void 0;
}
function texts(reader, depth) {
  let whole = "";
  for (; ; ) {
    const start = /^([rRuUbBfF]{0,2})('''|"""|'|")/.exec(
      reader.source.slice(reader.at, reader.at + 5)
    );
    if (start === null) return whole;
    const [opening2, prefix2 = "", quote = ""] = start;
    reader.at += opening2.length;
    const part = closed(reader, quote);
    const read4 = part === void 0 ? void 0 : meant(part, prefix2.toLowerCase(), reader);
    whole = whole === void 0 || read4 === void 0 ? void 0 : whole + read4;
    if (part === void 0) return void 0;
    skipSpace(reader, depth > 0);
  }
}
function closed(reader, quote) {
  const start = reader.at;
  while (reader.at < reader.source.length) {
    if (reader.source[reader.at] === "\\") reader.at += 2;
    else if (reader.source.startsWith(quote, reader.at)) {
      const text = reader.source.slice(start, reader.at);
      reader.at += quote.length;
      return text;
    } else if (quote.length === 1 && reader.source[reader.at] === "\n") return void 0;
    else reader.at += 1;
  }
  return void 0;
}
function meant(text, prefix2, { names: names5 }) {
  const plain3 = prefix2.includes("r") ? text : text.replace(/\\([\\'"])/g, "$1");
  if (!prefix2.includes("f")) return plain3;
  let known6 = true;
  const filled3 = plain3.replace(/\{([^{}]*)\}/g, (_, name) => {
    const value = names5(name.trim());
    known6 &&= typeof value === "string";
    return String(value);
  });
  return known6 ? filled3 : void 0;
}
function skipSpace(reader, acrossLines) {
  const space = acrossLines ? /[\s\\]/ : /[ \t\r]/;
  while (reader.at < reader.source.length) {
    const sign = reader.source[reader.at];
    if (acrossLines && sign === "#") reader.at += lineAt(reader.source, reader.at).length;
    else if (space.test(sign)) reader.at += 1;
    else if (sign === "\\" && reader.source[reader.at + 1] === "\n") reader.at += 2;
    else return;
  }
}
function skipOperand(reader, depth) {
  let open2 = 0;
  while (reader.at < reader.source.length) {
    const sign = reader.source[reader.at];
    if (open2 === 0 && (/[,)\]}]/.test(sign) || depth === 0 && sign === "\n")) return;
    if (open2 === 0 && sign === ":" && depth > 0) return;
    open2 += bracket(sign);
    skipOne(reader, sign);
  }
}
function endOfStatement(reader) {
  let open2 = 0;
  while (reader.at < reader.source.length) {
    const sign = reader.source[reader.at];
    if (sign === "\n" && open2 <= 0) return reader.at + 1;
    open2 += bracket(sign);
    skipOne(reader, sign);
  }
  return reader.source.length;
}
function bracket(sign) {
  return "([{".includes(sign) ? 1 : ")]}".includes(sign) ? -1 : 0;
}
function skipOne(reader, sign) {
  if (sign === "#") reader.at += lineAt(reader.source, reader.at).length;
  else if (sign === "\\") reader.at += 2;
  else if (sign === '"' || sign === "'") {
    const quote = reader.source.startsWith(sign.repeat(3), reader.at) ? sign.repeat(3) : sign;
    reader.at += quote.length;
    closed(reader, quote);
  } else reader.at += 1;
}

// src/sites/pelican/settings.ts
function settingsFile9(repo, root) {
  const usual = joinPath(root, "pelicanconf.py");
  if (repo.read(usual) !== void 0) return usual;
  const others2 = repo.files.filter((path) => {
    const rest = below(root, path);
    return rest !== null && /^[^/]+\.py$/.test(rest) && rest !== "publishconf.py";
  });
  return others2.find((path) => {
    const text = repo.read(path) ?? "";
    return /^SITEURL\s*=/m.test(text) && /^(?:SITENAME|ARTICLE_URL|THEME)\s*=/m.test(text);
  }) ?? null;
}
function readSettings10(repo, root) {
  const values = valuesOf(repo, root);
  const article = textAt3(values, "ARTICLE_URL", "{slug}.html");
  return {
    url: siteUrl(values.get("SITEURL")),
    base: basePath(values.get("SITEURL")),
    file: settingsFile9(repo, root) ?? "the defaults of Pelican",
    source: sourceOf2(repo, root, values),
    articles: foldersAt(values, ["ARTICLE_PATHS", "ARTICLE_DIR"], [""]),
    excludes: [
      ...foldersAt(values, ["ARTICLE_EXCLUDES"], []),
      ...foldersAt(values, ["PAGE_PATHS", "PAGE_DIR"], ["pages"])
    ].filter((folder) => folder !== ""),
    pattern: article,
    languagePattern: textAt3(values, "ARTICLE_LANG_URL", "{slug}-{lang}.html"),
    draftPattern: textAt3(values, "DRAFT_URL", "drafts/{slug}.html"),
    language: textAt3(values, "DEFAULT_LANG", "en") ?? "en",
    category: textAt3(values, "DEFAULT_CATEGORY", "misc") ?? "misc",
    folderIsCategory: values.get("USE_FOLDER_AS_CATEGORY") !== false,
    slugSource: values.get("SLUGIFY_SOURCE") === "basename" ? "basename" : "title",
    unicode: values.get("SLUGIFY_USE_UNICODE") === true,
    keepCase: values.get("SLUGIFY_PRESERVE_CASE") === true,
    ownSubstitutions: [...values.keys()].some(
      (name) => /^(?:SLUG|CATEGORY|AUTHOR|TAG)_(?:REGEX_)?SUBSTITUTIONS$/.test(name)
    ),
    fileName: namePattern(
      values.has("FILENAME_METADATA") ? values.get("FILENAME_METADATA") : "(?P<date>\\d{4}-\\d{2}-\\d{2}).*"
    ),
    filePath: namePattern(values.get("PATH_METADATA") ?? "")
  };
}
function valuesOf(repo, root) {
  const base = readPython(repo.read(settingsFile9(repo, root) ?? "") ?? "");
  const published = readPython(repo.read(joinPath(root, "publishconf.py")) ?? "", base);
  const merged2 = new Map(base);
  for (const [name, value] of published) {
    if (value !== void 0 || name !== "SITEURL") merged2.set(name, value);
  }
  return merged2;
}
function textAt3(values, name, fallback) {
  if (!values.has(name)) return fallback;
  const value = values.get(name);
  return typeof value === "string" ? value : null;
}
function foldersAt(values, names5, fallback) {
  const value = names5.map((name) => values.get(name)).find((found) => found !== void 0);
  const list3 = typeof value === "string" ? [value] : Array.isArray(value) ? value : fallback;
  return list3.filter((item2) => typeof item2 === "string").map((item2) => joinPath(item2));
}
function sourceOf2(repo, root, values) {
  const path = values.get("PATH");
  if (typeof path === "string" && !path.startsWith("/")) return joinPath(root, path);
  const makefile = repo.read(joinPath(root, "Makefile")) ?? "";
  const input = makefile.match(/^INPUTDIR\s*[:?]?=\s*(?:\$[({]BASEDIR[)}]\/)?([\w./-]+)\s*$/m)?.[1];
  const folders3 = [...input === void 0 ? [] : [input], "content"].map(
    (name) => joinPath(root, name)
  );
  return folders3.find((name) => repo.files.some((file) => below(name, file) !== null)) ?? root;
}

// src/sites/pelican.ts
var pelican_default = defineGenerator({
  id: "pelican",
  title: "Pelican",
  docs: "https://docs.getpelican.com/en/stable/settings.html#url-settings",
  recognisedBy: "`pelicanconf.py`, `publishconf.py`",
  decidedBy: "`SITEURL`, `PATH`, `ARTICLE_PATHS`, `ARTICLE_URL`, `SLUGIFY_SOURCE`",
  detect: settingsFile9,
  settings: readSettings10,
  content(repo, _root, { source, articles, excludes }) {
    return repo.files.filter((path) => {
      const rest = below(source, path);
      if (rest === null || !isMarkdown(path) || /(?:^|\/)(?:\.|readme\.)/i.test(rest)) return false;
      if (excludes.some((folder) => below(folder, rest) !== null)) return false;
      return articles.some((folder) => below(folder, rest) !== null);
    });
  },
  url: addressOf7
});

// src/sites/template.ts
var notContent = /(?:^|\/)(?:\..+|_includes|_layouts|__tests__|archetypes|dist|fixtures|layouts?|node_modules|spec|templates?|tests?|themes?|vendor)\//i;
var notPost = /^(?:agents|authors|changelog|changes|claude|code[-_]of[-_]conduct|contributing|contributors|copying|gemini|governance|history|licen[cs]e.*|maintainers|notice|pull_request_template|readme.*|releas(?:es|ing)|roadmap|security|skill|summary|support|todo)\.[^.]+$/i;
var head3 = 4e3;
var template_default = defineGenerator({
  id: "template",
  title: "Plain files",
  docs: "https://daringfireball.net/projects/markdown/",
  detect: (repo, root) => postsBelow2(repo, root)[0] ?? null,
  settings: () => ({ url: null, base: "" }),
  content: postsBelow2,
  url: () => ({
    why: "no generator with a known rule was recognised: set site.permalink in .github/postrider.yml, “/blog/:slug/” for instance"
  })
});
function postsBelow2(repo, root) {
  return repo.files.filter((path) => {
    const rest = below(root, path);
    if (rest === null || !isMarkdown(path) || notContent.test(rest) || notPost.test(fileOf(path)))
      return false;
    if (/^index\.[^/]+$/i.test(rest)) return false;
    return looksLikePost(path, repo.read(path)?.slice(0, head3) ?? "");
  });
}
function looksLikePost(path, text) {
  const match = text.match(/^\uFEFF?\s*(?:---|\+\+\+|;;;)[^\n]*\n([\s\S]*)/);
  if (match === null) return false;
  const fields = match[1];
  const titled = /^[ \t]*["']?title["']?[ \t]*[:=]/im.test(fields);
  const dated4 = /\d{4}-\d{2}-\d{2}/.test(path) || /^[ \t]*["']?(?:date|pub_?date|published_?at|created)["']?[ \t]*[:=]/im.test(fields);
  return /(?:^|\/)(?:docs?|documentation|wiki)\//i.test(path) ? dated4 : titled;
}

// src/sites/vitepress/settings.ts
function settingsFile10(repo, root) {
  const folder = joinPath(root, ".vitepress");
  return scriptNamed(repo, folder, "config") ?? scriptNamed(repo, folder, "config/index");
}
function readSettings11(repo, root) {
  const file = settingsFile10(repo, root);
  const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
  const base = basePath(textOf3(values.get("base")));
  const sitemap = values.get("sitemap");
  const host = isMap(sitemap) ? siteUrl(textOf3(sitemap.get("hostname"))) : null;
  const site = host ?? ownPage2(values.get("head"));
  return {
    url: site === null || parseUrl(site)?.pathname !== "/" ? site : site + base,
    base,
    file: file ?? "the defaults of VitePress",
    source: joinPath(root, textOf3(values.get("srcDir")) ?? ""),
    cleanUrls: values.get("cleanUrls") === true,
    rewrites: rewritesOf(values.get("rewrites"), file ?? "")
  };
}
function ownPage2(head4) {
  for (const tag of Array.isArray(head4) ? head4 : []) {
    const given2 = Array.isArray(tag) ? tag[1] : null;
    if (isMap(given2) && given2.get("property") === "og:url") return siteUrl(given2.get("content"));
  }
  return null;
}
function rewritesOf(value, file) {
  if (value === void 0) return (path) => path;
  const rules = isMap(value) ? [...value].map(([from, to]) => ruleOf2(from, to)) : [null];
  return (path) => {
    for (const rule of rules) {
      if (rule === null)
        return {
          why: `rewrites in ${file} are made by code: set site.permalink in .github/postrider.yml`
        };
      const found = path.match(rule.from);
      if (found !== null)
        return rule.to.replace(/:(\w+)\*?/g, (_, name) => found.groups?.[name] ?? "");
    }
    return path;
  };
}
function ruleOf2(from, to) {
  if (typeof to !== "string") return null;
  const plain3 = from.replace(/:(\w+)\(\.\*\)/g, ":$1*");
  if (/[()[\]{}\\]/.test(plain3) || (plain3.match(/:/g)?.length ?? 0) > 5) return null;
  const pattern = plain3.replace(/[.+^$|?]/g, "\\$&").replace(/:(\w+)(\*?)/g, (_, name, star) => `(?<${name}>${star === "" ? "[^/]+" : ".*"})`);
  try {
    return { from: new RegExp(`^${pattern}$`), to };
  } catch {
    return null;
  }
}

// src/sites/vitepress.ts
var vitepress_default = defineGenerator({
  id: "vitepress",
  title: "VitePress",
  docs: "https://vitepress.dev/guide/routing",
  recognisedBy: "`.vitepress/config.*`",
  decidedBy: "`base`, `cleanUrls`, `srcDir`, `rewrites`, `sitemap.hostname`",
  detect: settingsFile10,
  settings: readSettings11,
  content(repo, _root, { source }) {
    const pages = repo.files.filter((path) => {
      const rest = below(source, path);
      const plain3 = rest !== null && !/(?:^|\/)(?:\..+?|node_modules|public)\//.test(rest);
      return plain3 && /\.md$/.test(path) && isMarkdown(path) && !/^index\.md$/i.test(fileOf(path));
    });
    const inBlog2 = pages.filter(
      (path) => below(source, path).split("/").slice(0, -1).some(isBlogName)
    );
    return inBlog2.length > 0 ? inBlog2 : pages.filter((path) => isDated(repo, path));
  },
  url({ path }, { source, cleanUrls, rewrites, file }) {
    const rest = below(source, path);
    if (rest === null) return { why: `the file lies outside ${source}, which VitePress reads` };
    if (rest.includes("["))
      return { why: "its file name holds parameters: set site.permalink in .github/postrider.yml" };
    const moved = rewrites(rest);
    if (typeof moved !== "string") return moved;
    const bare5 = withoutExtension(moved);
    const asFolder = bare5.replace(/(?:^|\/)index$/, "");
    const rule = `its place below ${source === "" ? "the top" : source}, ${cleanUrls ? "cleanUrls" : "no cleanUrls"} in ${file}`;
    if (asFolder !== bare5) return { path: asFolder === "" ? "/" : `/${asFolder}/`, rule };
    return { path: `/${bare5}${cleanUrls ? "" : ".html"}`, rule };
  }
});

// src/sites/zola/settings.ts
function settingsFile11(repo, root) {
  const names5 = ["zola.toml", "config.toml"].map((name) => joinPath(root, name));
  return names5.find((path) => /^[ \t]*base_url[ \t]*=/m.test(repo.read(path) ?? "")) ?? null;
}
function readSettings12(repo, root) {
  const { values } = readToml(repo.read(settingsFile11(repo, root) ?? "") ?? "");
  const slugify6 = recordOf2(values.slugify);
  const paths = slugify6.paths;
  return {
    url: siteUrl(values.base_url),
    base: basePath(values.base_url),
    languages: Object.keys(recordOf2(values.languages)).filter(
      (code) => code !== values.default_language
    ),
    slugify: paths === "safe" || paths === "off" ? paths : "on",
    keepDates: slugify6.paths_keep_dates === true
  };
}
function recordOf2(value) {
  return typeof value === "object" && value !== null ? value : {};
}

// src/sites/evidence/latin.ts
var others = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ł: "l",
  Ł: "L",
  ı: "i",
  "‘": "'",
  "’": "'",
  "‚": ",",
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "--",
  "…": "...",
  " ": " "
};
function latin(text) {
  const plain3 = text.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replace(new RegExp("\\P{ASCII}", "gu"), (sign) => others[sign] ?? sign);
  const foreign = /[^\P{Letter}\p{ASCII}]|[^\P{Number}\p{ASCII}]/u.test(plain3);
  return foreign ? null : plain3.replace(new RegExp("\\P{ASCII}", "gu"), "");
}

// src/sites/zola/slug.ts
function slugifyPath(name, how) {
  if (how === "off") return name;
  if (how === "safe") {
    return name.trim().replace(/[<>:"|?*#()[\]\\\n\r/]/g, "").replace(/\s+/g, "_");
  }
  const plain3 = latin(name);
  return plain3 === null ? null : plain3.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// src/sites/zola.ts
var dated2 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]+(?:Z|[-+]\d\d:\d\d))?\s?[_-](.+)$/;
var zola_default = defineGenerator({
  id: "zola",
  title: "Zola",
  docs: "https://www.getzola.org/documentation/content/page/",
  recognisedBy: "`config.toml` or `zola.toml` with `base_url`",
  decidedBy: "`base_url`, `slugify`",
  aliases: { key: "aliases" },
  detect: settingsFile11,
  settings: readSettings12,
  content(repo, root) {
    const folder = joinPath(root, "content");
    const sectioned = repo.files.some((file) => /\/.*_index\.md$/.test(below(root, file) ?? ""));
    return repo.files.filter((path) => {
      const rest = below(folder, path);
      return rest !== null && path.endsWith(".md") && isPost(repo, path, rest, sectioned);
    });
  },
  url(post, settings, root) {
    const rest = below(joinPath(root, "content"), post.path);
    if (rest === null || !isMarkdown(post.path)) {
      return { why: `Zola makes pages only of files below ${joinPath(root, "content")}` };
    }
    const { values } = post.frontmatter;
    if (values.render === false) return { why: "its frontmatter says render = false", final: true };
    if (typeof values.path === "string") {
      return { path: closed2(values.path.trim()), rule: "path of its frontmatter" };
    }
    return locateFile(post, rest, settings);
  }
});
function isPost(repo, path, rest, sectioned) {
  if (/^_index(?:\.[\w-]+)?\.md$/.test(fileOf(path))) return false;
  const parts = rest.split("/");
  const folders3 = fileOf(path) === "index.md" ? parts.slice(0, -2) : parts.slice(0, -1);
  if (folders3.length > 0) return !/^(?:pages?|authors?)$/i.test(folders3[0]);
  if (!sectioned) return true;
  const said = `${path}
${(repo.read(path) ?? "").slice(0, 2e3)}`;
  return /\d{4}-\d\d-\d\d|^[ \t]*path[ \t]*=/m.test(said);
}
function locateFile(post, rest, settings) {
  const name = withoutExtension(fileOf(rest));
  const language = settings.languages.find((code) => name.endsWith(`.${code}`));
  const bare5 = language === void 0 ? name : name.slice(0, -language.length - 1);
  const isBundle = bare5 === "index";
  const folders3 = folderOf(rest).split("/").filter(Boolean);
  const own = isBundle ? folders3.pop() ?? "" : bare5;
  const undated = settings.keepDates ? own : own.match(dated2)?.[1] ?? own;
  const slug2 = slugifyPath(post.slug ?? undated, settings.slugify);
  if (slug2 === null) {
    return {
      why: `Zola writes “${post.slug ?? undated}” in Latin letters, and its table is not known`
    };
  }
  const path = [...language === void 0 ? [] : [language], ...folders3, slug2].join("/");
  const rule = post.slug === void 0 ? "sections and file name" : "sections and slug";
  return { path: closed2(path), rule };
}
function closed2(path) {
  return `/${path.replace(/^\/+|\/+$/g, "")}/`;
}

// src/sites/registry.ts
var generators = [
  astro_default,
  devto_default,
  docusaurus_default,
  eleventy_default,
  gatsby_default,
  hashnode_default,
  hexo_default,
  hugo_default,
  jekyll_default,
  mkdocs_default,
  next_default,
  pelican_default,
  vitepress_default,
  zola_default,
  template_default
];

// src/sources/ids.ts
var sourceIds = [
  "bing-webmaster",
  "brave",
  "dev",
  "feeds",
  "github-lists",
  "github-mentions",
  "github-threads",
  "hacker-news",
  "mastodon",
  "medium",
  "podcasts",
  "searxng",
  "stack-exchange"
];

// src/sources/servers.ts
var withServer = ["mastodon", "searxng"];

// src/known.ts
var known2 = {
  checks: checkOptions,
  sources: sourceIds,
  servers: withServer,
  generators: generators.map(({ id }) => id)
};

// src/posts/fields.ts
var names3 = {
  title: ["title"],
  description: [
    "description",
    "excerpt",
    "summary",
    "teaser",
    "spoiler",
    "meta",
    "metaDescription",
    "tldr",
    "subtitle",
    "seoDescription",
    "lead",
    "deck",
    "abstract",
    "intro",
    "seo.description",
    "head.description"
  ],
  tags: ["tags", "tag", "topics", "taxonomies.tags", "taxonomies.tag", "keywords"],
  date: [
    "date",
    "pubDate",
    "pubDatetime",
    "publishDate",
    "datePublished",
    "publishedAt",
    "publishedOn",
    "published",
    "publicationDate",
    "added",
    "created",
    "createdAt",
    "posted",
    "head.article:published_time"
  ],
  slug: ["slug"],
  canonical: [
    "canonicalUrl",
    "canonical",
    "canonicalLink",
    "canonicalHref",
    "relCanonical",
    "seo.canonical",
    "seo.canonicalUrl",
    "seo.canonical_url",
    "head.canonical",
    "head.og:url"
  ],
  cover: [
    "image",
    "images",
    "cover",
    "coverImage",
    "banner",
    "bannerCloudinaryId",
    "featuredImage",
    "featureImage",
    "headerImage",
    "headerImg",
    "heroImage",
    "hero",
    "ogImage",
    "mainImage",
    "header",
    "thumbnail",
    "socialImage",
    "socialMediaImage",
    "previewImage",
    "shareImage",
    "photos",
    "seo.image",
    "head.og:image"
  ],
  authors: ["authors", "author", "by", "byline", "writer", "writers", "taxonomies.authors"],
  language: ["lang", "language", "locale"],
  id: ["id", "uid", "guid", "uuid", "postId", "cuid", "devArticleId"],
  draft: ["draft", "isDraft"],
  published: ["published", "publish", "isPublished"],
  status: ["status"],
  permalink: ["permalink"]
};
var known3 = /* @__PURE__ */ new Map();
var maxKnown = 1e3;
var containers = ["extra", "params"];
var leads = leadsOf(Object.entries(names3));
var behind = 100;
function fieldsOf(values, own = {}) {
  const found = {};
  collect(values, headIn(values.head), 0, found);
  for (const [at, name] of containers.entries()) {
    const value = values[name];
    if (isRecord2(value)) collect(value, null, behind * (at + 1), found);
  }
  return (field2) => {
    const given2 = (found[field2] ?? []).filter(isGiven);
    const name = Object.hasOwn(own, field2) ? own[field2] : void 0;
    const first = name === void 0 ? void 0 : values[name] ?? valueAt2(values, pathOf(name));
    return isGiven(first) ? [first, ...given2] : given2;
  };
}
function collect(values, head4, from, found) {
  for (const key2 in values) {
    const name = fold(key2);
    for (const { field: field2, rank, inside: inside3 } of leads.get(name) ?? []) {
      const ranked = found[field2] ?? [];
      found[field2] = ranked;
      if (from + rank in ranked) continue;
      ranked[from + rank] = within(name === "head" ? head4 ?? values[key2] : values[key2], inside3);
    }
  }
}
function within(value, path) {
  let inner = value;
  for (const name of path) inner = isRecord2(inner) ? inner[name] : void 0;
  return inner;
}
function valueAt2(values, [first, ...path]) {
  const key2 = Object.keys(values).find((name) => fold(name) === first);
  if (key2 === void 0) return void 0;
  return within((first === "head" ? headIn(values.head) : null) ?? values[key2], path);
}
function isGiven(value) {
  return value !== void 0 && value !== null && value !== "";
}
function headIn(head4) {
  if (!Array.isArray(head4)) return null;
  const found = /* @__PURE__ */ Object.create(null);
  for (const tag of head4) {
    const attributes = Array.isArray(tag) ? tag[1] : void 0;
    if (!isRecord2(attributes)) continue;
    const { name, property, content, rel, href } = attributes;
    const key2 = asText(property ?? name ?? rel);
    if (key2 !== void 0) found[key2] ??= content ?? href;
  }
  return found;
}
function leadsOf(fields) {
  const found = /* @__PURE__ */ new Map();
  for (const [field2, list3] of fields) {
    for (const [rank, name] of list3.entries()) {
      const [first = "", ...inside3] = pathOf(name);
      found.set(first, [...found.get(first) ?? [], { field: field2, rank, inside: inside3 }]);
    }
  }
  return found;
}
function pathOf(name) {
  const [head4 = "", ...rest] = name.split(".");
  return [fold(head4), ...rest];
}
function fold(name) {
  const before = known3.get(name);
  if (before !== void 0) return before;
  const folded2 = name.replace(/[._-]/g, "").toLowerCase();
  if (known3.size < maxKnown) known3.set(name, folded2);
  return folded2;
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asText(value) {
  if (typeof value !== "string" && typeof value !== "number") return void 0;
  const text = onOneLine(String(value));
  return text === "" ? void 0 : text;
}
function onOneLine(text) {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
function isYes(value) {
  return value === true || /^(?:true|yes|on|y|1)$/i.test(asText(value) ?? "");
}
function isNo(value) {
  return value === false || /^(?:false|no|off|n|0)$/i.test(asText(value) ?? "");
}

// src/posts/read-copies.ts
var places = new Map([
  ...["medium", "mediumurl", "mediumlink", "mediumid", "mediumpostid", "mediumarticle"].map(
    (name) => [name, "medium"]
  ),
  ...["devto", "devtourl", "devtoid", "devtolink", "devarticleid", "devarticleurl", "devurl"].map(
    (name) => [name, "devto"]
  ),
  ...["devid", "devpostid"].map((name) => [name, "devto"]),
  ...["hashnode", "hashnodeurl", "hashnodeid", "hashnodelink", "cuid"].map(
    (name) => [name, "hashnode"]
  ),
  ...["crosspost", "crossposturl", "crossposts", "crossposted", "crosspostedto"].map(
    (name) => [name, null]
  ),
  ...["publishedto", "republishedto", "republished", "alsoon", "copies"].map(
    (name) => [name, null]
  ),
  ...["syndication", "syndicatedto", "syndicationlinks", "syndicate"].map(
    (name) => [name, null]
  )
]);
var deepest2 = 3;
function copiesIn(values) {
  const copies = [];
  for (const key2 in values) {
    const platform = places.get(fold(key2));
    if (platform !== void 0) copies.push(...copiesOf(values[key2], platform));
  }
  const article = devArticle(values);
  if (article !== null) copies.push(article);
  return distinct(copies);
}
function copiesOf(value, platform) {
  const copies = [];
  collect2(value, platform, copies, 0);
  return copies;
}
function collect2(value, platform, copies, depth) {
  const text = asText(value);
  if (text !== void 0) {
    const copy = copyOf(text, platform);
    if (copy !== null) copies.push(copy);
  } else if (depth >= deepest2) return;
  else if (Array.isArray(value)) {
    for (const one2 of value) collect2(one2, platform, copies, depth + 1);
  } else if (isRecord2(value)) {
    for (const [key2, one2] of Object.entries(value))
      collect2(one2, platform ?? platformCalled(key2), copies, depth + 1);
  }
}
function copyOf(text, platform) {
  const host = hostOf(text);
  if (host !== null) {
    const found = platformAt(host, text) ?? platform ?? host;
    return isArticle(found, text) ? { platform: found, url: text } : null;
  }
  if (platform === null || !/^(?=.*\d)[\w-]{5,40}$/.test(text)) return null;
  return { platform, id: text };
}
function isArticle(platform, url) {
  const path = parseUrl(url)?.pathname ?? "";
  if (platform === "medium")
    return /[-/][0-9a-f]{10,12}\/?$/.test(path) || !/\/@[^/]+\/?$/.test(path);
  const names5 = path.split("/").filter((name) => name !== "");
  return names5.length >= (platform === "devto" ? 2 : 1);
}
function platformCalled(name) {
  const plain3 = name.toLowerCase().replace(/[^a-z]/g, "");
  if (/^dev(?:to|community)?$/.test(plain3)) return "devto";
  return ["medium", "hashnode"].find((id) => plain3 === id || plain3 === `${id}com`) ?? null;
}
function platformAt(host, url) {
  if (host === "dev.to") return "devto";
  if (/(?:^|\.)medium\.com$/.test(host)) return "medium";
  if (/(?:^|\.)hashnode\.(?:com|dev)$/.test(host)) return "hashnode";
  return /-[0-9a-f]{10,12}\/?$/.test(parseUrl(url)?.pathname ?? "") ? "medium" : null;
}
function devArticle(values) {
  const id = asText(values.id);
  if (id === void 0 || !/^\d{3,9}$/.test(id)) return null;
  const ours = ["published", "canonical_url", "cover_image", "series"].filter(
    (name) => values[name] !== void 0
  );
  return ours.length >= 2 ? { platform: "devto", id } : null;
}
function distinct(copies) {
  if (copies.length < 2) return copies;
  const seen = new Map(copies.map((copy) => [`${copy.platform} ${copy.url ?? copy.id}`, copy]));
  return [...seen.values()];
}

// src/posts/copy-tables.ts
var isData = /\.(?:json|ya?ml)$/i;
var dataFolder = /(?:^|\/)_?data\//;
var speaks = /medium|dev-?to|hashnode|cross-?post|syndicat/i;
var hosts = /medium\.com|dev\.to|hashnode\./;
var mostFiles = 300;
var postFields = ["slug", "path", "file", "relativePathToArticle"];
var picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
function copiesInTables(repo, posts) {
  const named2 = postsByName(posts);
  const found = /* @__PURE__ */ new Map();
  for (const path of tablesIn(repo)) {
    const entries = entriesOf2(readTable(repo, path));
    const about = entries.flatMap(({ name, value }) => {
      const post = named2.get(nameOf4(name));
      return post == null ? [] : [{ post, value }];
    });
    if (about.length * 2 < entries.length) continue;
    const platform = platformCalled2(fileOf(path));
    for (const { post, value } of about) {
      const copies = copiesOf(value, platform).filter(isSure);
      if (copies.length > 0) found.set(post.path, [...found.get(post.path) ?? [], ...copies]);
    }
  }
  return found;
}
function tablesIn(repo) {
  const files = repo.files.filter((path) => isData.test(path));
  const named2 = files.filter((path) => speaks.test(fileOf(path)));
  const others2 = files.filter((path) => dataFolder.test(path) && !speaks.test(fileOf(path)));
  const telling2 = others2.length > mostFiles ? [] : others2;
  return [...named2, ...telling2.filter((path) => hosts.test(repo.read(path) ?? ""))];
}
function readTable(repo, path) {
  const text = repo.read(path) ?? "";
  if (!/\.json$/i.test(path)) return readYaml(text).values;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function entriesOf2(table3) {
  if (Array.isArray(table3)) {
    return table3.filter(isRecord2).flatMap((value) => {
      const name = postFields.map((field2) => value[field2]).find((one2) => typeof one2 === "string");
      return typeof name === "string" ? [{ name, value }] : [];
    });
  }
  return isRecord2(table3) ? Object.entries(table3).map(([name, value]) => ({ name, value })) : [];
}
function postsByName(posts) {
  const named2 = /* @__PURE__ */ new Map();
  for (const post of posts) {
    const name = nameOf4(post.path);
    const undated = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, "");
    for (const key2 of /* @__PURE__ */ new Set([name, undated, nameOf4(post.slug ?? name)]))
      named2.set(key2, named2.has(key2) ? null : post);
  }
  return named2;
}
function nameOf4(key2) {
  const path = withoutExtension(key2.replace(/\/+$/, ""));
  return fileOf(fileOf(path) === "index" ? folderOf(path) : path).toLowerCase();
}
function isSure({ platform, url, id }) {
  if (url === void 0) return platform === "devto" && /^\d{3,9}$/.test(id ?? "");
  if (picture.test(url)) return false;
  return platform === "hashnode" || platformAt(hostOf(url) ?? "", url) !== null;
}
function platformCalled2(file) {
  if (/medium/i.test(file)) return "medium";
  if (/hashnode/i.test(file)) return "hashnode";
  return /dev-?to/i.test(file) ? "devto" : null;
}

// src/posts/read-post.ts
var import_node_crypto2 = __toESM(require_node_crypto(), 1);

// src/posts/read-content.ts
var template = /\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}/g;
var templateLink = /!?\[([^[\]]{1,500})\]\(\s{0,9}(?:\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\})[^()\s]{0,300}\)/g;
var moduleLine = /^(?:import\s.+\sfrom\s|import\s*["']|export\s+(?:const|default|let|function)\s)/;
var blocks = /* @__PURE__ */ new Set(["paragraph", "heading", "tableCell"]);
var silent = /* @__PURE__ */ new Set(["math", "pre", "script", "style", "svg", "table"]);
var maxLinkText = 2e3;
var maxLinkNodes = 200;
var maxContext = 1e3;
function readContent(body, bodyLine = 1, dialect) {
  const tree = parse(plainImages(body), dialect);
  if (bodyLine > 1) shift(tree, bodyLine - 1);
  const definitions = definitionsOf(tree);
  const found = { prose: [], headings: [], links: [], images: [], definitions };
  read3(tree, found);
  const { prose, headings, links, images: images2 } = found;
  const words2 = prose.reduce((sum, block) => sum + countWords(block), 0);
  return { tree, prose, words: words2, headings, links: inOrder(links), images: inOrder(images2) };
}
function inOrder(spots) {
  return [...spots].sort((a, b) => a.line - b.line || a.column - b.column);
}
function shift(tree, by) {
  for (const node of walk(tree)) {
    if (node.position === void 0) continue;
    const { start, end } = node.position;
    node.position = {
      start: { ...start, line: start.line + by },
      end: { ...end, line: end.line + by }
    };
  }
}
function definitionsOf(tree) {
  const definitions = /* @__PURE__ */ new Map();
  for (const { type, identifier, url } of walk(tree)) {
    if (type !== "definition" || identifier === void 0 || url === void 0) continue;
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  }
  return definitions;
}
function read3(node, found) {
  if (node.type === "html") readHtml(node, found);
  else if (blocks.has(node.type)) readBlock(node, found);
  else {
    readElement(node, "", found);
    const within2 = isSilent(node) ? { ...found, prose: [] } : found;
    for (const child of node.children ?? []) read3(child, within2);
  }
}
function readBlock(block, found) {
  const whole = textOf(block);
  const text = whole.replace(templateLink, "$1").replace(template, " ").replace(/\s+/g, " ").trim();
  if (block.type === "heading") {
    found.headings.push({ depth: block.depth ?? 1, text, line: spotOf(block).line });
  } else if (isProse(block) && text !== "" && !moduleLine.test(text)) {
    found.prose.push(text);
  }
  for (const parent of walk(block)) {
    const children = parent.children ?? [];
    for (const [at, child] of children.entries()) {
      const after = () => children.slice(at + 1, at + 1 + maxLinkNodes);
      if (child.type === "html") readInlineHtml(child, after, whole, found);
      else readInline(child, block, whole, found);
    }
  }
}
function isProse({ type, children = [] }) {
  return type === "paragraph" && !children.some(isSilent);
}
function isSilent(node) {
  return silent.has(elementOf(node)?.name ?? "");
}
function readInline(node, block, whole, found) {
  const { type } = node;
  const spot = spotOf(node.position ? node : block);
  readElement(node, whole, found);
  const url = node.url ?? found.definitions.get(node.identifier ?? "");
  if (url === void 0) return;
  if (type === "link" || type === "linkReference") {
    const text = textOf(node) || altsOf(node);
    found.links.push({ url, text, ...spot, context: contextOf(whole, text) });
  } else if (type === "image" || type === "imageReference") {
    found.images.push({ url, alt: node.alt ?? "", ...spot });
  }
}
function readElement(node, whole, found) {
  const element = elementOf(node);
  if (element === null) return;
  const [link, image] = [linkOf(element), imageOf(element)];
  if (link !== null) {
    const text = textOf(node) || altsOf(node);
    found.links.push({ url: link, text, ...spotOf(node), context: contextOf(whole, text) });
  } else if (image !== null) {
    found.images.push({ url: image, alt: element.attributes.alt ?? "", ...spotOf(node) });
  }
}
function readInlineHtml(node, after, whole, found) {
  for (const { name, attributes } of startTags(node.value ?? "")) {
    const spot = spotOf(node);
    if (name === "img" && attributes.src) {
      found.images.push({ url: attributes.src, alt: attributes.alt ?? "", ...spot });
    } else if (name === "a" && attributes.href) {
      const next = after();
      const close = next.findIndex(
        ({ type, value }) => type === "html" && /^<\/a\s*>/i.test(value ?? "")
      );
      const inside3 = { type: "inside", children: next.slice(0, Math.max(0, close)) };
      const text = textOf(inside3) || altsOf(inside3);
      found.links.push({ url: attributes.href, text, ...spot, context: contextOf(whole, text) });
    }
  }
}
function readHtml(node, found) {
  const html = node.value ?? "";
  for (const { name, attributes, start, end } of startTags(html)) {
    if (name === "img" && attributes.src) {
      const spot = advance(spotOf(node), html, start);
      found.images.push({ url: attributes.src, alt: attributes.alt ?? "", ...spot });
    } else if (name === "a" && attributes.href) {
      const spot = advance(spotOf(node), html, start);
      const near = html.slice(end, end + maxLinkText);
      const close = near.indexOf("</a");
      const text = close === -1 ? "" : withoutTags(near.slice(0, close));
      found.links.push({ url: attributes.href, text, ...spot, context: "" });
    }
  }
}
function spotOf(node) {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
function advance(spot, text, to) {
  const before = text.slice(0, to);
  const lastBreak = before.lastIndexOf("\n");
  if (lastBreak === -1) return { line: spot.line, column: spot.column + to };
  return { line: spot.line + before.split("\n").length - 1, column: to - lastBreak };
}
function altsOf(node) {
  const alts = [...walk(node)].flatMap((one2) => one2.alt ?? elementOf(one2)?.attributes.alt ?? []);
  return alts.join(" ").trim();
}
function contextOf(whole, text) {
  const at = Math.max(0, whole.indexOf(text));
  const end = whole.startsWith(text, at) ? at + text.length : at;
  const before = whole.slice(Math.max(0, at - maxContext), at);
  return `${before} ${whole.slice(end, end + maxContext)}`.replace(/\s+/g, " ").trim();
}
function withoutTags(html) {
  return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
}

// src/posts/gray-matter.ts
var import_gray_matter = __toESM(require_gray_matter(), 1);
var maxBlankLines = 100;
var fence = "\0";
var refuse = () => {
  throw new Error("code in frontmatter is never executed");
};
var refused = Object.fromEntries(
  ["javascript", "js", "coffee", "coffeescript", "cson", "ts", "typescript"].map((name) => [
    name,
    { parse: refuse }
  ])
);
function readBlock2(dialect, block, firstLine2) {
  const flood = blankFlood(block, firstLine2);
  if (flood !== null) return nothingRead(flood);
  if (block.trim() === "") return nothingRead();
  const plain3 = dialect === "yaml" ? readPlainYaml(block, firstLine2) : null;
  return plain3 ?? readByMatter(dialect, block, firstLine2);
}
function readByMatter(dialect, block, firstLine2) {
  let reading = nothingRead();
  const engine = (read4) => ({
    parse: () => {
      reading = read4(block, firstLine2);
      return reading;
    }
  });
  (0, import_gray_matter.default)(`${fence}
${block}
${fence}
`, {
    language: dialect,
    delimiters: [fence, fence],
    engines: {
      ...refused,
      yaml: engine(readAnyYaml),
      toml: engine(readToml),
      json: engine(readJson)
    }
  });
  return reading;
}
function blankFlood(block, firstLine2) {
  if (block.includes(fence)) {
    return {
      message: "The frontmatter holds a NUL character, so the file is not text",
      fix: "Save the file as UTF-8",
      place: { line: firstLine2 }
    };
  }
  if (!/\n[^\S\n]*\n/.test(block)) return null;
  let run = 0;
  for (const [at, line] of block.split("\n").entries()) {
    run = line.trim() === "" ? run + 1 : 0;
    if (run > maxBlankLines) {
      return {
        message: `The frontmatter holds more than ${maxBlankLines} blank lines in a row and is not read`,
        fix: "Delete the blank lines",
        place: { line: firstLine2 + at }
      };
    }
  }
  return null;
}

// src/posts/read-braces.ts
var maxBlock = 32 * 1024;
function readBraces(text) {
  if (!/^\{\s*"/.test(text)) return null;
  const length = closingBrace(text);
  if (length === null) return null;
  const end = text.indexOf("\n", length);
  if (text.slice(length, end === -1 ? text.length : end).trim() !== "") return null;
  const block = text.slice(0, length);
  const reading = readBlock2("json", block, 1);
  return {
    frontmatter: { dialect: "json", ...reading },
    lines: block.split("\n").length,
    length: end === -1 ? text.length : end + 1
  };
}
function closingBrace(text) {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < Math.min(text.length, maxBlock); at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

// src/posts/read-headers.ts
var field = /^([A-Za-z][\w-]{0,40}):(?:[ \t]+(.*))?$/;
var goesOn = /^(?: {4}|\t)[ \t]*(\S.*)$/;
var maxLines = 60;
var telling = /* @__PURE__ */ new Set(["title", "slug", "date"]);
var known4 = new Set(
  "author authors category categories cover created description image keywords lang language layout meta modified save_as status subtitle summary tags template translation updated url".split(" ")
);
function readHeaders(text) {
  const values = bare();
  const places2 = bare();
  let last = null;
  let lines = 0;
  let length = 0;
  for (const line of linesOf(text)) {
    if (line.trim() === "") break;
    if (lines >= maxLines) return null;
    const match = field.exec(line);
    const more = match === null && last !== null ? goesOn.exec(line) : null;
    if (match !== null) {
      last = match[1];
      if (!(last in values)) places2[last] = { line: lines + 1, column: 1, field: last };
      values[last] ??= (match[2] ?? "").trim();
    } else if (more !== null && last !== null) {
      values[last] = `${String(values[last])} ${more[1].trim()}`.trim();
    } else return null;
    lines += 1;
    length += line.length + 1;
  }
  if (!isHead(values)) return null;
  return {
    frontmatter: { dialect: "headers", values, places: places2, problems: [], tolerated: [] },
    lines,
    length
  };
}
function isHead(values) {
  const names5 = Object.keys(values).map((name) => name.toLowerCase());
  if (!names5.some((name) => telling.has(name) || known4.has(name))) return false;
  const date = Object.entries(values).find(([name]) => name.toLowerCase() === "date")?.[1];
  if (date !== void 0 && readDate(String(date)) === null) return false;
  return names5.some((name) => telling.has(name)) || names5.filter((name) => known4.has(name)).length >= 2;
}
function* linesOf(text) {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    yield text.slice(start, end);
    start = end + 1;
  }
}

// src/posts/read-frontmatter.ts
var maxBlock2 = 32 * 1024;
var opening = /^(---|\+\+\+|;;;)(-*)[ \t]*([a-z][\w-]*)?[ \t]*$/i;
function splitFrontmatter(text) {
  const start = firstLine(text);
  const match = start.text.match(opening);
  if (match === null) return unfenced(text);
  const [, fence2 = "", more = "", named2] = match;
  const odd2 = start.line > 1 || more !== "";
  if (odd2 && !beginsWithField(text, start)) return withoutFrontmatter(text);
  const close = findClosing(text, start, fence2);
  if (close === null) {
    const meant2 = named2 !== void 0 || beginsWithField(text, start);
    return meant2 ? notClosed(text, start, fence2) : withoutFrontmatter(text);
  }
  const rest = { body: text.slice(close.end + 1), bodyLine: close.line + 1 };
  const dialect = dialectOf2(fence2, named2);
  if (dialect === null) return { ...rest, frontmatter: unread(notExecuted(start, named2 ?? "")) };
  const block = text.slice(start.end + 1, Math.max(start.end + 1, close.start - 1));
  if (block.length > maxBlock2) return { ...rest, frontmatter: unread(tooLarge(block, start.line)) };
  const reading = readBlock2(dialect, block, start.line + 1);
  const tolerated = [
    ...odd2 ? [oddOpening(text, start, fence2, more)] : [],
    ...reading.tolerated,
    ...invisible(block, start.line + 1),
    ...secondBlock(rest.body, rest.bodyLine)
  ];
  return { ...rest, frontmatter: { dialect, ...reading, tolerated } };
}
function unfenced(text) {
  const found = text.startsWith("{") ? readBraces(text) : readHeaders(text);
  if (found === null) return withoutFrontmatter(text);
  const { frontmatter, lines, length } = found;
  return { frontmatter, body: text.slice(length), bodyLine: lines + 1 };
}
function firstLine(text) {
  let at = lineAt2(text, 0);
  for (let line = 1; line <= 10 && at !== null; line += 1) {
    if (at.text.trim() !== "") return { ...at, line };
    at = lineAt2(text, at.end + 1);
  }
  return { text: "", start: 0, end: 0, line: 1 };
}
function lineAt2(text, start) {
  if (start > text.length) return null;
  const found = text.indexOf("\n", start);
  const end = found === -1 ? text.length : found;
  return { text: text.slice(start, end), start, end };
}
function beginsWithField(text, fence2) {
  const next = lineAt2(text, fence2.end + 1);
  return next !== null && /^[ \t]*(?:["']?[\w-]+["']?[ \t]*[:=]|\{)/.test(next.text);
}
function findClosing(text, open2, fence2) {
  let line = open2.line;
  for (let at = lineAt2(text, open2.end + 1); at !== null; at = lineAt2(text, at.end + 1)) {
    line += 1;
    const mark = at.text.trimEnd();
    if (mark === fence2 || mark === "..." && fence2 === "---") return { ...at, line };
  }
  return null;
}
function dialectOf2(fence2, named2) {
  if (named2 === void 0) return fence2 === "+++" ? "toml" : fence2 === ";;;" ? "json" : "yaml";
  const name = named2.toLowerCase();
  if (name === "yml") return "yaml";
  return name === "yaml" || name === "toml" || name === "json" ? name : null;
}
function withoutFrontmatter(text) {
  return { frontmatter: { dialect: "none", ...nothingRead() }, body: text, bodyLine: 1 };
}
function unread(problem) {
  return { dialect: "none", ...nothingRead(problem) };
}
function notClosed(text, start, fence2) {
  const problem = {
    message: `The frontmatter opens with ${start.text.trim()} on line ${start.line} and is not closed: no line holds only ${fence2}`,
    fix: `Put a line ${fence2} after the last field`,
    place: { line: start.line, column: 1 }
  };
  return { frontmatter: unread(problem), body: text.slice(start.end + 1), bodyLine: start.line + 1 };
}
function notExecuted(start, named2) {
  return {
    message: `Frontmatter in “${named2}” is not read; nothing was executed`,
    fix: "Write the fields in YAML between two lines of ---",
    place: { line: start.line, column: 1 }
  };
}
function tooLarge(block, line) {
  const kib = Math.ceil(block.length / 1024).toLocaleString("en");
  return {
    message: `The frontmatter is ${kib} KiB long, or closed too late; at most 32 KiB are read`,
    fix: "Close it after the last field, and move long text into the body",
    place: { line, column: 1 }
  };
}
function invisible(block, firstLine2) {
  const at = block.search(/[\u2028\u2029]/);
  if (at === -1) return [];
  const before = block.slice(0, at);
  const name = block.charAt(at) === "\u2028" ? "line separator, U+2028" : "paragraph separator, U+2029";
  return [
    {
      message: `The frontmatter holds an invisible ${name}; readers disagree on whether a line ends there`,
      fix: "Delete it, or write a space in its place",
      place: {
        line: firstLine2 + before.split("\n").length - 1,
        column: at - before.lastIndexOf("\n")
      }
    }
  ];
}
function secondBlock(body, bodyLine) {
  const start = firstLine(body);
  const named2 = /^---[ \t]*(js|javascript|jsx?|tsx?|typescript|coffee|coffeescript|cson)[ \t]*$/i.exec(
    start.text
  )?.[1];
  if (named2 === void 0) return [];
  return [
    {
      message: `A second block, in “${named2}”, follows the frontmatter; it is text, and nothing was executed`,
      fix: "Delete it, or put it in a code block",
      place: { line: bodyLine + start.line - 1, column: 1 }
    }
  ];
}
function oddOpening(file, start, fence2, more) {
  const { line, text } = start;
  const place = { line, column: 1 };
  const from = file.slice(0, start.start + fence2.length + more.length);
  const edits = [{ line: 1, from, to: fence2 }];
  if (more !== "") {
    return {
      message: `The frontmatter opens with ${text.trim()}; most generators see it only after ${fence2}`,
      fix: `Write ${fence2}, and nothing else, on line ${line === 1 ? 1 : "1, where blank lines are now"}`,
      place,
      edits
    };
  }
  return {
    message: `The frontmatter begins on line ${line}; many generators look for it on line 1 only`,
    fix: line === 2 ? "Delete the blank line above it" : "Delete the blank lines above it",
    place,
    edits
  };
}

// src/posts/read-values.ts
var insides = {
  cover: [
    "path",
    "src",
    "url",
    "href",
    "file",
    "large",
    "feature",
    "image",
    "overlay_image",
    "teaser",
    "og_image"
  ],
  date: ["created", "date", "published", "posted", "publish", "start"],
  author: ["name", "displayName", "title", "login"]
};
function textIn(field2) {
  for (const value of field2) {
    const text = asText(value);
    if (text !== void 0) return text;
  }
  return void 0;
}
function tagsIn(field2) {
  for (const value of field2) {
    const tags = listOf2(value);
    if (tags.length > 0) return tags;
  }
  return [];
}
function listOf2(value) {
  const parts = Array.isArray(value) ? value.flatMap((item2) => asText(isRecord2(item2) ? inside2(item2, insides.author) : item2) ?? []) : splitText(asText(value) ?? "");
  const tags = parts.map((part) => part.replace(new RegExp("^#(?=\\p{L})", "u"), "").trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}
function splitText(text) {
  return text.includes(",") ? text.split(",") : text.split(" ");
}
function dateIn(field2) {
  for (const value of field2) {
    const text = asText(isRecord2(value) ? inside2(value, insides.date) : value);
    if (text !== void 0 && /\d{4}|\d{1,2}[/.]\d{1,2}/.test(text)) return text;
  }
  return void 0;
}
function coverIn(field2) {
  for (const value of field2) {
    const first = Array.isArray(value) ? value[0] : value;
    const found = isRecord2(first) ? inside2(first, insides.cover) : first;
    if (typeof found === "string" && found.trim() !== "") return found.trim();
  }
  return void 0;
}
function authorsIn(field2) {
  for (const value of field2) {
    const list3 = Array.isArray(value) ? value : [value];
    const names5 = list3.flatMap(
      (item2) => asText(isRecord2(item2) ? inside2(item2, insides.author) : item2) ?? []
    );
    if (names5.length > 0) return [...new Set(names5)];
  }
  return [];
}
function languageIn(field2) {
  return textIn(field2)?.match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0].toLowerCase();
}
var notLive = /^(?:draft|drafting|hidden|idea|in[- ]?progress|in[- ]?review|pending|private|scheduled|todo|trash|unpublished|wip)$/i;
function heldBy(path, fields) {
  const draft = fields("draft").find(isYes);
  if (draft !== void 0) return `draft: ${String(draft)}`;
  const unpublished = fields("published").find(isNo);
  if (unpublished !== void 0) return `published: ${String(unpublished)}`;
  if (fields("permalink").includes(false)) return "permalink: false";
  const status = textIn(fields("status").filter((value) => typeof value === "string"));
  if (status !== void 0 && notLive.test(status)) return `status: ${status}`;
  if (/(?:^|\/)_drafts\//.test(path)) return "the folder _drafts";
  return void 0;
}
function inside2(value, keys3) {
  const key2 = keys3.find((name) => asText(value[name]) !== void 0);
  return key2 === void 0 ? void 0 : value[key2];
}

// src/posts/read-post.ts
function readPost(path, text, names5 = {}) {
  const clean = withLineFeeds(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
  const { frontmatter, body, bodyLine } = splitFrontmatter(clean);
  const fields = fieldsOf(frontmatter.values, names5);
  const held = heldBy(path, fields);
  let problems;
  let content;
  let hash;
  return {
    path,
    get hash() {
      hash ??= hashOf2(clean);
      return hash;
    },
    frontmatter: {
      ...frontmatter,
      get problems() {
        problems ??= [...frontmatter.problems, ...notRead(body, bodyLine)];
        return problems;
      }
    },
    title: textIn(fields("title").map(wordOf)) ?? titleIn(frontmatter, body) ?? nameOf5(path),
    copies: copiesIn(frontmatter.values),
    tags: tagsIn(fields("tags")),
    authors: authorsIn(fields("authors")),
    ...given({
      id: textIn(fields("id")),
      description: textIn(fields("description")),
      date: dateIn(fields("date")) ?? dayInPath(path),
      slug: textIn(fields("slug")),
      canonical: textIn(fields("canonical")),
      cover: coverIn(fields("cover")),
      language: languageIn(fields("language")),
      held
    }),
    published: held === void 0,
    optedOut: isNo(frontmatter.values.postrider),
    body,
    bodyLine,
    get content() {
      content ??= readContent(body, bodyLine, dialectOf(path));
      return content;
    }
  };
}
var unread2 = {
  large: {
    message: "The file is larger than 1 MiB and was not read",
    fix: "Split the post, or move pictures and data that stand in its text to files of their own"
  },
  link: {
    message: "The file is a symbolic link, which is not followed",
    fix: "Put the text itself here, or name the file under `ignore` in .github/postrider.yml"
  },
  encoding: {
    message: "The file is not UTF-8 and was not read",
    fix: "Save it as UTF-8; give it another ending if it is no text"
  },
  locked: {
    message: "The file cannot be opened",
    fix: "Allow reading it"
  }
};
function unreadPost(path, why) {
  const post = readPost(path, "");
  const problems = [{ ...unread2[why], place: { line: 1 } }];
  const frontmatter = { ...post.frontmatter, problems };
  return { ...post, frontmatter, hash: hashOf2(`${why} ${path}`), unread: true };
}
function withLineFeeds(text) {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function hashOf2(text) {
  return (0, import_node_crypto2.createHash)("sha256").update(text.normalize("NFC")).digest("hex").slice(0, 16);
}
function wordOf(value) {
  return typeof value === "boolean" ? String(value) : value;
}
function given(values) {
  const said = {};
  for (const key2 in values) if (values[key2] !== void 0) said[key2] = values[key2];
  return said;
}
function notRead(body, bodyLine) {
  const complex = tooComplex(body);
  if (complex === null) return [];
  return [
    {
      message: `The body is not read: ${complex.why.charAt(0).toLowerCase()}${complex.why.slice(1)}`,
      fix: "Split the post, or write this part more simply",
      place: { line: complex.line + bodyLine - 1, column: 1 }
    }
  ];
}
function titleIn({ dialect, problems }, body) {
  const first = dialect === "none" && problems.length === 0 ? /^\s*#{2,3}[ \t]+([^\n]*)/.exec(body)?.[1] : void 0;
  return first === void 0 ? firstHeading(body) : asText(plainText(first.trim()));
}
function firstHeading(body) {
  let fence2 = null;
  let before = "";
  for (const line of body.split("\n")) {
    const mark = line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1];
    if (mark !== void 0) {
      fence2 = fence2 === null ? mark : mark.startsWith(fence2) ? null : fence2;
    } else if (fence2 === null) {
      const found = line.match(/^ {0,3}#[ \t]+(.*)$/)?.[1] ?? (underlined(before, line) ? before : null);
      if (found !== null) return asText(plainText(found.trim()));
    }
    before = line;
  }
  return void 0;
}
function plainText(heading) {
  return /^[\p{L}\p{N} ,.:;?!'’“”"()/+%…–—-]*$/u.test(heading) ? heading : textOf(parse(`# ${heading}`));
}
function underlined(before, line) {
  return /^=+\s*$/.test(line) && /^ {0,3}\S/.test(before);
}
function dayInPath(path) {
  const match = path.match(/(?:^|\/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)[^/]*(?:\/[^/]*)?$/);
  if (match === null) return void 0;
  const [, year, month = "", day2 = ""] = match;
  if (Number(month) > 12 || Number(day2) > 31) return void 0;
  return `${year}-${month.padStart(2, "0")}-${day2.padStart(2, "0")}`;
}
function nameOf5(path) {
  const parts = path.replace(/\.[^./]+$/, "").split("/");
  const last = parts.at(-1) ?? path;
  const name = /^_?index$/i.test(last) && parts.length > 1 ? parts.at(-2) : last;
  const words2 = name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_]?/, "").replace(/[-_\s]+/g, " ").trim();
  const readable = words2 === "" ? name : words2;
  return readable.charAt(0).toUpperCase() + readable.slice(1);
}

// src/sites/assets.ts
var images = /\.(png|jpe?g|gif|webp|avif|svg)$/i;
function assetsOf(sites, { files }) {
  const known6 = /* @__PURE__ */ new Map();
  const posts = [...sites].reverse().flatMap(({ root, posts: posts2 }) => posts2.map((path) => [path, root]));
  const roots2 = new Map(posts);
  return (path, from) => {
    const root = roots2.get(from) ?? sites[0].root;
    const hasAsset = known6.get(root) ?? assetsAmong(files.filter((file) => below(root, file) !== null));
    known6.set(root, hasAsset);
    return hasAsset(path, from);
  };
}
function assetsAmong(files) {
  const byName = /* @__PURE__ */ new Map();
  for (const file of files) {
    const name = fileOf(file);
    const same2 = byName.get(name);
    if (same2 === void 0) byName.set(name, [file]);
    else same2.push(file);
  }
  const hasImages = files.some((file) => images.test(file));
  return (path, from) => {
    const written3 = unescaped(path.replace(/[?#].*$/, ""));
    const full = written3.startsWith("/") ? written3 : resolve(from, written3);
    const wanted = full.replace(/^\/+/, "");
    const named2 = byName.get(fileOf(wanted)) ?? [];
    if (named2.some((file) => file === wanted || file.endsWith(`/${wanted}`))) return "pass";
    return hasImages && named2.length === 0 ? "fail" : "inconclusive";
  };
}
function resolve(from, path) {
  return new URL(encodeURI(path), `file:///${encodeURI(from)}`).pathname.replace(
    /%[0-9a-f]{2}/gi,
    unescaped
  );
}

// src/sites/detect-site.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);

// src/sites/evidence/built-sitemap.ts
var folders2 = ["public", "dist", "_site", "build", "out", "static", "site", ""];
var names4 = ["sitemap.xml", "sitemap-index.xml", "sitemap_index.xml", "sitemap-0.xml"];
function builtSitemap(repo, root, siteUrl2) {
  for (const folder of folders2) {
    for (const name of names4) {
      const path = joinPath(root, folder, name);
      const text = repo.read(path);
      if (text === void 0 || !text.includes("<loc>")) continue;
      const { pages, maps } = readSitemap(text);
      const all = [...pages, ...maps.flatMap((map) => listedBy(repo, joinPath(root, folder), map))];
      const own = all.filter((url) => siteUrl2 === null || hostOf(url) === hostOf(siteUrl2));
      const isLocal = own.some((url) => /\/\/(?:localhost|127\.|0\.0\.0\.0)/.test(url));
      if (own.length > 0 && own.length * 2 > all.length && !isLocal)
        return { from: path, pages: own, given: false };
    }
  }
  return null;
}
function listedBy(repo, folder, map) {
  const path = /^https?:\/\/[^/]+\/([^?#]*)/i.exec(map)?.[1] ?? "";
  return readSitemap(repo.read(joinPath(folder, path)) ?? "").pages;
}

// src/sites/evidence/hosting.ts
var none = { cleanUrls: false, trailingSlash: null, redirects: [] };
var maxHops2 = 3;
function readHosting(repo, root) {
  const roots2 = root === "" ? [""] : [root, ""];
  const rules = roots2.flatMap((folder) => [
    vercel(repo, folder),
    firebase(repo, folder),
    wrangler(repo, folder),
    netlify(repo, folder),
    redirectsFile(repo, folder)
  ]);
  const redirects = rules.flatMap((rule) => rule.redirects);
  const cleanUrls = rules.some((rule) => rule.cleanUrls);
  const trailingSlash = rules.find((rule) => rule.trailingSlash !== null)?.trailingSlash ?? null;
  return {
    spell: (path) => spelled2(path, cleanUrls, trailingSlash),
    moved: (path) => follow3(path, redirects),
    drafts: roots2.some((folder) => buildsDrafts(repo, folder))
  };
}
function spelled2(path, cleanUrls, trailingSlash) {
  const clean = cleanUrls ? path.replace(/(?:\/index)?\.html$/, "") || "/" : path;
  if (clean === "/" || trailingSlash === null || /\.[a-z0-9]+$/i.test(clean)) return clean;
  return trailingSlash ? clean.replace(/\/?$/, "/") : clean.replace(/\/$/, "");
}
function follow3(path, redirects) {
  let at = path;
  for (let hop = 0; hop < maxHops2; hop += 1) {
    const next = redirects.map((redirect2) => apply(redirect2, at)).find((to) => to !== null);
    if (next == null || next === at) break;
    at = next;
  }
  return at === path ? null : at;
}
function apply({ from, to }, path) {
  if (!from.includes("*")) return bare2(from) === bare2(path) ? to : null;
  const prefix2 = from.slice(0, from.indexOf("*"));
  if (!path.startsWith(prefix2)) return null;
  return to.replaceAll(":splat", () => path.slice(prefix2.length));
}
function bare2(path) {
  return path.replace(/\/$/, "");
}
function redirect(from, to) {
  if (typeof from !== "string" || typeof to !== "string") return [];
  const source = from.replace(/\/:(?:path|slug|splat|match|rest)\*$/, "/*").replace(/\/\(\.\*\)$/, "/*");
  const target = to.replace(/\/(?::(?:path|slug|match|rest)\*?|\$1)$/, "/:splat");
  if (!source.startsWith("/") || !target.startsWith("/") || target.startsWith("//")) return [];
  if (/[:()?[\]$^]/.test(source) || /\*./.test(source) || /[*()$]/.test(target)) return [];
  if (/:(?!splat)/.test(target) || source === "/*") return [];
  return target.includes(":splat") === source.includes("*") || !target.includes(":splat") ? [{ from: source, to: target }] : [];
}
function vercel(repo, root) {
  const values = json(repo, joinPath(root, "vercel.json"));
  return {
    cleanUrls: values.cleanUrls === true,
    trailingSlash: typeof values.trailingSlash === "boolean" ? values.trailingSlash : null,
    redirects: list2(values.redirects).filter(
      ({ permanent, statusCode, has }) => has === void 0 && isPermanent(permanent, statusCode)
    ).flatMap(({ source, destination }) => redirect(source, destination))
  };
}
function isPermanent(permanent, status) {
  return permanent === true || status === 301 || status === 308;
}
function firebase(repo, root) {
  const { hosting } = json(repo, joinPath(root, "firebase.json"));
  const values = Array.isArray(hosting) ? list2(hosting)[0] ?? {} : record(hosting);
  return {
    cleanUrls: values.cleanUrls === true,
    trailingSlash: typeof values.trailingSlash === "boolean" ? values.trailingSlash : null,
    redirects: list2(values.redirects).filter(({ type }) => isPermanent(false, type)).flatMap(({ source, destination }) => redirect(source, destination))
  };
}
function wrangler(repo, root) {
  const text = repo.read(joinPath(root, "wrangler.toml")) ?? "";
  const toml = record(readToml(text).values.assets).html_handling;
  const how = toml ?? record(json(repo, joinPath(root, "wrangler.json")).assets).html_handling;
  if (how === "force-trailing-slash") return { ...none, cleanUrls: true, trailingSlash: true };
  if (how === "drop-trailing-slash") return { ...none, cleanUrls: true, trailingSlash: false };
  return none;
}
function netlify(repo, root) {
  const { values } = readToml(repo.read(joinPath(root, "netlify.toml")) ?? "");
  return {
    ...none,
    redirects: list2(values.redirects).filter(
      ({ status, conditions }) => conditions === void 0 && isPermanent(status === void 0, status)
    ).flatMap(({ from, to }) => redirect(from, to))
  };
}
function redirectsFile(repo, root) {
  const folders3 = ["", "public", "static", "source", "src", "content", "docs"];
  const texts2 = folders3.map((folder) => repo.read(joinPath(root, folder, "_redirects")) ?? "");
  const redirects = texts2.flatMap((text) => text.split("\n").slice(0, 2e3)).flatMap((line) => {
    const [from, to, status = "301", ...conditions] = line.replace(/#.*$/, "").trim().split(/\s+/);
    return /^30[18]!?$/.test(status) && conditions.length === 0 ? redirect(from, to) : [];
  });
  return { ...none, redirects };
}
function buildsDrafts(repo, root) {
  const { values } = readToml(repo.read(joinPath(root, "netlify.toml")) ?? "");
  const production = record(record(values.context).production).command;
  const command = production ?? record(values.build).command;
  const vercelCommand = json(repo, joinPath(root, "vercel.json")).buildCommand;
  return [command, vercelCommand].some(
    (text) => typeof text === "string" && text.length < 500 && /\bhugo\b[^&|;]*\s(?:-[A-Z]*D[A-Z]*|--buildDrafts)(?:[\s"']|$)/.test(text)
  );
}
function json(repo, path) {
  try {
    return record(JSON.parse(repo.read(path) ?? "{}"));
  } catch {
    return {};
  }
}
function record(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function list2(value) {
  return Array.isArray(value) ? value.map(record) : [];
}

// src/sites/evidence/own-canonical.ts
function judgeCanonical({ canonical }, siteUrl2) {
  const declared = judge(canonical, { siteUrl: siteUrl2, ownHosts: [] });
  return declared.kind === "unusable" ? { ...declared, why: `its canonical ${canonical} ${declared.why}` } : declared;
}

// src/sites/evidence/permalink.ts
var datePrefix3 = /^\d{4}-\d{1,2}-\d{1,2}[-_]?(?=.)/;
function fillPermalink(pattern, post, root) {
  let missing = null;
  const path = pattern.replace(/:([a-z_]+)/g, (match, name) => {
    const value = partOf3(name, post, root);
    if (value === null) missing ??= name;
    return value ?? match;
  });
  if (missing !== null) {
    return {
      why: `site.permalink needs :${missing}, and the post does not say it (known are :slug :title :path :year :month :day)`
    };
  }
  return {
    path: path.startsWith("/") ? path : `/${path}`,
    rule: `site.permalink ${pattern} of the config`
  };
}
function partOf3(name, post, root) {
  const date = post.date === void 0 ? null : readDate(post.date);
  const rest = withoutExtension(below(root, post.path) ?? post.path);
  switch (name) {
    case "slug":
      return post.slug ?? fileName(rest).replace(datePrefix3, "");
    case "title":
      return slugOf5(post.title);
    case "path":
      return rest.replace(/\/index$/, "");
    case "year":
      return date === null ? null : String(date.year);
    case "month":
      return date === null ? null : String(date.month).padStart(2, "0");
    case "day":
      return date === null ? null : String(date.day).padStart(2, "0");
    default:
      return null;
  }
}
function fileName(path) {
  const name = fileOf(path);
  return /^_?index$/.test(name) && path.includes("/") ? fileOf(folderOf(path)) : name;
}
function slugOf5(title) {
  const slug2 = title.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return slug2 === "" ? null : slug2;
}

// src/sites/locate.ts
var setUrl = "the site’s address stands nowhere: set site.url in .github/postrider.yml";
function locate(post, ground, evidence = {}) {
  const derived = derive(post, ground, evidence);
  const declared = ownAddress(judgeCanonical(post, ground.url), derived, ground);
  const { listed } = evidence;
  if (listed !== void 0) return byList(listed, declared, derived);
  if (declared.kind === "own") {
    if (derived.url === null || !isAbove(declared.url, derived.url))
      return byFrontmatter(declared.url, derived, ground);
    return { ...derived, why: `${derived.why}; its canonical ${declared.url} is a page above it` };
  }
  const why = declared.kind === "unusable" ? `${derived.why}; ${declared.why}` : derived.why;
  return { ...derived, why };
}
function ownAddress(declared, derived, { hosting, url }) {
  if (declared.kind !== "own" || url === null || hosting === void 0) return declared;
  if (derived.url !== null && same(declared.url, derived.url)) return declared;
  const path = parseUrl(declared.url)?.pathname ?? "";
  const moved = hosting.moved(path);
  return moved === null ? declared : { kind: "own", url: joinUrl(originOf(declared.url), moved) };
}
function derive(post, ground, evidence) {
  const { url, permalink } = ground;
  const ruled = ground.locate(post);
  const set = permalink === void 0 ? null : fillPermalink(permalink, post, ground.root);
  if (url === null)
    return unknown2(
      "path" in ruled || set !== null ? setUrl : ruled.final === true ? ruled.why : `${ruled.why}; ${setUrl}`
    );
  if ("path" in ruled) return byRule(url, ruled, set, ground, evidence);
  if (evidence.learned !== void 0 && ruled.final !== true)
    return byTemplate(url, evidence.learned, set, ground, ruled.why);
  if (set === null) return unknown2(ruled.why);
  if (!("path" in set)) return unknown2(set.why);
  return {
    url: joinUrl(url, set.path),
    how: "config",
    certain: true,
    why: set.rule ?? "the config"
  };
}
function byRule(url, ruled, set, { generator, sure, hosting }, { learned, unlisted: unlisted2 }) {
  const address = joinUrl(url, hosting?.spell(ruled.path) ?? ruled.path);
  const rule = `${generator.title}: ${ruled.rule ?? "its default rule"}`;
  const how = "generator";
  const against = [
    set !== null && "path" in set ? { rule: set.rule, url: joinUrl(url, set.path) } : null,
    learned === void 0 ? null : { rule: learned.rule, url: joinUrl(url, learned.path) }
  ].find((other) => other !== null && !same(other.url, address));
  if (against != null) {
    const why2 = `${rule}; ${against.rule} says ${against.url}`;
    return { url: address, how, certain: false, why: why2 };
  }
  const doubt = ruled.doubt ?? (sure ? void 0 : `${url} may not be where the site is served`);
  if (doubt !== void 0 && ruled.doubt !== void 0 && learned !== void 0 && sure)
    return { url: address, how, certain: true, why: `${rule}; ${learned.rule} agrees` };
  const doubts = [doubt, unlisted2 === void 0 ? void 0 : `${unlisted2} does not list it`];
  const said = doubts.filter((text) => text !== void 0);
  const why = said.length === 0 ? rule : `${rule}; but ${said.join(", and ")}`;
  return { url: address, how, certain: said.length === 0, why };
}
function byTemplate(url, learned, set, { hosting }, why) {
  const address = joinUrl(url, hosting?.spell(learned.path) ?? learned.path);
  const config = set !== null && "path" in set ? joinUrl(url, set.path) : null;
  const agrees = config !== null && same(config, address);
  const also = config === null ? why : `${set !== null && "path" in set ? set.rule : ""} says ${config}`;
  return {
    url: address,
    how: "template",
    certain: agrees,
    why: agrees ? `${learned.rule}, and ${also}` : `${learned.rule}; ${also}`
  };
}
function unknown2(why) {
  return { url: null, how: "unknown", certain: false, why };
}
function byList({ url, from, how }, declared, derived) {
  const canonical = declared.kind === "own" ? declared.url : null;
  const agrees = derived.url !== null && same(derived.url, url);
  if (canonical !== null && same(canonical, url))
    return { url, how: "frontmatter", certain: true, why: `its canonical, and ${from} lists it` };
  if (canonical !== null && !agrees && !isAbove(canonical, url)) {
    const why = `its canonical; ${from} lists ${url}`;
    return { url: canonical, how: "frontmatter", certain: false, why };
  }
  const against = canonical !== null ? `; its canonical says ${canonical}` : derived.url !== null && !agrees ? `; ${derived.why} says ${derived.url}` : "";
  const also = agrees ? `, and ${derived.why}` : "";
  return { url, how, certain: against === "", why: `${from} lists it${also}${against}` };
}
function byFrontmatter(url, derived, { home }) {
  const how = "frontmatter";
  if (home !== void 0) return { url, how, certain: false, why: `its canonical; ${home}` };
  if (derived.url === null)
    return { url, how, certain: false, why: `its canonical; nothing confirms it: ${derived.why}` };
  const other = derived.certain && derived.url !== url ? { derived: derived.url } : {};
  if (same(url, derived.url))
    return { url, how, certain: true, why: `its canonical, and ${derived.why}`, ...other };
  const why = `its canonical; ${derived.why} says ${derived.url}`;
  return { url, how, certain: false, why, ...other };
}
function originOf(url) {
  return parseUrl(url)?.origin ?? url;
}
function isAbove(url, below3) {
  return bare3(below3).startsWith(`${bare3(url)}/`);
}
function same(a, b) {
  return bare3(a) === bare3(b);
}
function bare3(url) {
  return normalAddress(url).replace(/(?:\/index\.html?|\.html?|\/)$/, "");
}

// src/sites/evidence/declared-home.ts
var platforms = /^(?:dev\.to|(?:.+\.)?hashnode\.(?:com|dev)|(?:.+\.)?medium\.com)$/;
var fewest = 2;
function declaredHome(posts) {
  const out = posts.filter(({ published }) => published);
  const named2 = /* @__PURE__ */ new Map();
  for (const post of out) {
    const host = hostNamed(post);
    named2.set(host, [...named2.get(host) ?? [], post]);
  }
  const [best2, next] = [...named2].sort(([, a], [, b]) => b.length - a.length);
  if (best2 === void 0 || best2[0] === null || best2[1].length < fewest) return null;
  if (next !== void 0 && next[1].length === best2[1].length) return null;
  return {
    url: parseUrl(best2[1][0].canonical).origin,
    why: `${best2[1].length} of ${out.length} posts name ${best2[0]} as the home of their original`
  };
}
function hostNamed({ canonical }) {
  const host = canonical === void 0 ? null : hostOf(canonical);
  return host === null || platforms.test(host) ? null : host;
}

// src/sites/evidence/learned-home.ts
var shared = /(?:^|\.)(?:medium\.com|dev\.to|github\.com|gitlab\.com|githubusercontent\.com|hackernoon\.com|freecodecamp\.org|dzone\.com|linkedin\.com|twitter\.com|x\.com|youtube\.com|reddit\.com|stackoverflow\.com|npmjs\.com|wikipedia\.org|web\.archive\.org|news\.ycombinator\.com|facebook\.com|substack\.com|hashnode\.com|localhost)$/i;
var fewest2 = 3;
function learnHome(links) {
  const posts = /* @__PURE__ */ new Map();
  for (const { host, target } of links) {
    if (host === null || shared.test(host)) continue;
    posts.set(host, (posts.get(host) ?? /* @__PURE__ */ new Set()).add(target.path));
  }
  const [best2, next] = [...posts].sort(([, a], [, b]) => b.size - a.size);
  if (best2 === void 0 || best2[1].size < fewest2) return null;
  if (next !== void 0 && bare4(next[0]) !== bare4(best2[0]) && next[1].size * 4 > best2[1].size)
    return null;
  return {
    url: `https://${best2[0]}`,
    why: `${best2[1].size} posts are linked or declared at ${best2[0]}`
  };
}
function bare4(host) {
  return host.replace(/^www\./, "");
}

// src/sites/evidence/slugs.ts
var day = /^\d{4}-\d{1,2}-\d{1,2}[-_T ]*(?=.)|^\d{6}-(?=.)/;
var slugKinds = ["slug", "undated", "name", "title"];
function slugOf6(post, kind) {
  const name = nameOf6(post.path);
  if (kind === "name") return name;
  if (kind === "undated") return name.replace(day, "");
  if (kind === "slug") return post.slug ?? name.replace(day, "");
  return dashed(post.title) || null;
}
function nameOf6(path) {
  const name = withoutExtension(fileOf(path)).replace(/\.[a-z]{2}(?:-[A-Za-z]{2,4})?$/, "");
  const folder = folderOf(path);
  return /^_?(?:index|readme)$/i.test(name) && folder !== "" ? fileOf(folder) : name;
}
function groupOf(path) {
  const folder = folderOf(path);
  return /^_?(?:index|readme)\./i.test(fileOf(path)) ? folderOf(folder) : folder;
}
function segmentKey(segment) {
  return dashed(unescaped(segment).replace(/\.html?$/i, ""));
}
function titleKey(title) {
  return dashed(title);
}
function keysOf(post) {
  const keys3 = /* @__PURE__ */ new Map();
  const add = (text, worth) => {
    if (text !== "" && !keys3.has(text)) keys3.set(text, worth);
  };
  if (post.slug !== void 0) add(dashed(post.slug.split("/").at(-1) ?? ""), 6);
  const name = nameOf6(post.path);
  for (const [text, worth] of [
    [name, 5],
    [name.replace(day, ""), 5],
    [post.title, 4]
  ]) {
    for (const variant of [text, latin(text) ?? text]) {
      add(dashed(variant), worth);
      add(dashed(variant.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")), worth);
      add(dashed(variant.replace(/&/g, " and ")), worth);
    }
  }
  return keys3;
}
function dashed(text) {
  return text.normalize("NFC").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
}

// src/sites/evidence/learned-template.ts
var fewest3 = 3;
var leastPosts = 0.95;
var leastAddresses = 0.75;
function learnTemplate(links, siteUrl2) {
  const own = links.filter(({ host }) => host === null || `${hostOf(siteUrl2)}` === bareHost(host));
  const groups = /* @__PURE__ */ new Map();
  for (const link of own) {
    const group = folderKey(link.target.path);
    const known6 = groups.get(group) ?? /* @__PURE__ */ new Map();
    known6.set(link.target.path, [...known6.get(link.target.path) ?? [], link]);
    groups.set(group, known6);
  }
  const rules = new Map([...groups].map(([group, known6]) => [group, ruleOf3(known6)]));
  return (post) => {
    const rule = rules.get(folderKey(post.path));
    if (rule == null) return null;
    const paths = new Set(rule.templates.map((template2) => fill4(template2, post)));
    const [path] = paths;
    if (paths.size !== 1 || path == null) return null;
    return {
      path: path + rule.ending,
      rule: `${rule.templates[0]}, learned from ${rule.count} links between its posts`
    };
  };
}
function ruleOf3(known6) {
  const addresses = new Map([...known6.values()].flat().map((link) => [bareKey(link), link]));
  const votes = /* @__PURE__ */ new Map();
  for (const { target, path } of addresses.values()) {
    for (const template2 of new Set(templatesOf(target, path))) {
      const vote = votes.get(template2) ?? { posts: /* @__PURE__ */ new Set(), addresses: 0 };
      vote.posts.add(target.path);
      vote.addresses += 1;
      votes.set(template2, vote);
    }
  }
  const most = Math.max(0, ...[...votes.values()].map(({ posts }) => posts.size));
  const best2 = [...votes].filter(([, vote]) => vote.posts.size === most);
  const fits = Math.max(0, ...best2.map(([, vote]) => vote.addresses)) / addresses.size;
  if (most < fewest3 || most < known6.size * leastPosts || fits < leastAddresses) return null;
  const templates = best2.map(([template2]) => template2);
  return { templates, ending: endingOf2([...known6.values()].flat()), count: most };
}
function bareKey({ target, path }) {
  return `${target.path} ${path.toLowerCase().replace(/(?:\.html?|\/)$/, "")}`;
}
function templatesOf(post, path) {
  const segments = path.replace(/\.html?$/i, "").split("/").filter(Boolean);
  if (segments.length > 6) return [];
  const last = segments.pop() ?? "";
  const kinds2 = slugKinds.filter((kind) => segmentKey(slugOf6(post, kind) ?? "") === segmentKey(last));
  let heads = [""];
  for (const segment of segments) {
    const tokens = tokensOf2(segment, post);
    heads = heads.flatMap((head4) => tokens.map((token) => `${head4}/${token}`));
  }
  return heads.flatMap((head4) => kinds2.map((kind) => `${head4}/:${kind}`));
}
function tokensOf2(segment, post) {
  const names5 = [
    "year",
    "month",
    "day",
    "month1",
    "day1",
    "monthWritten",
    "dayWritten",
    "folder"
  ].filter((name) => partOf4(name, post) === segment);
  const dates2 = names5.filter((name) => name !== "folder");
  if (dates2.length > 0) return dates2.map((name) => `:${name}`);
  return [...names5.map((name) => `:${name}`), segment];
}
function partOf4(name, post) {
  if (name === "folder") return fileOf(groupOf(post.path)) || null;
  if (name.endsWith("Written")) {
    const [, month, day2] = /(?:^|\/)\d{4}[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(post.path) ?? [];
    return (name === "dayWritten" ? day2 : month) ?? null;
  }
  const date = readDate(post.date ?? "");
  if (date === null) return null;
  if (name === "year") return String(date.year);
  const value = name.startsWith("month") ? date.month : date.day;
  return name.endsWith("1") ? String(value) : String(value).padStart(2, "0");
}
function fill4(template2, post) {
  const parts = template2.split("/").map((part) => {
    if (!part.startsWith(":")) return part;
    const kind = slugKinds.find((name) => `:${name}` === part);
    return kind === void 0 ? partOf4(part.slice(1), post) : slugOf6(post, kind)?.replace(/^\/+|\/+$/g, "") ?? null;
  });
  return parts.includes(null) ? null : parts.join("/");
}
function endingOf2(links) {
  const endings3 = links.map(
    ({ path }) => path.endsWith("/") ? "/" : /\.html?$/.exec(path)?.[0] ?? ""
  );
  const count = (ending) => endings3.filter((other) => other === ending).length;
  return ["/", "", ".html", ".htm"].sort((a, b) => count(b) - count(a))[0];
}
function folderKey(path) {
  return groupOf(path).split("/").filter((name) => !/^\d{1,4}$/.test(name)).join("/");
}
function bareHost(host) {
  return host.replace(/^www\./, "").replace(/:\d+$/, "");
}

// src/sites/evidence/match-sitemap.ts
var lists2 = /^(?:archives?|authors?|categor(?:y|ies)|labels?|page|tags?|topics?)$/i;
var titleWorth = 6;
function matchSitemap(sought, pages, online) {
  const found = /* @__PURE__ */ new Map();
  const byKey = new Map(pages.map((url) => [pageKey(url).toLowerCase(), url]));
  const taken = /* @__PURE__ */ new Set();
  const origin = parseUrl(pages[0] ?? "")?.origin ?? "";
  for (const { post, derived } of sought) {
    const own = [
      ...derived === null ? [] : [derived],
      ...ownPaths(post).map((path) => origin + path)
    ];
    const url = own.map((address) => byKey.get(pageKey(address).toLowerCase())).find(Boolean);
    if (url === void 0 || taken.has(url)) continue;
    found.set(post.path, url);
    taken.add(url);
  }
  const open2 = sought.filter(
    ({ post }) => !found.has(post.path) && post.published && !isBefore(post, online?.since)
  );
  const free = pages.filter((url) => !taken.has(url));
  const bySegment = indexPages(free);
  const byTitle = indexTitles(free, online?.titles);
  const pairs = open2.flatMap(({ post }) => pairsOf(post, bySegment, byTitle));
  for (const [path, url] of assign(pairs)) found.set(path, url);
  return found;
}
function ownPaths({ frontmatter: { values } }) {
  const written3 = ["path", "permalink", "url", "slug"].map((name) => values[name]);
  return written3.filter((path) => typeof path === "string" && !/[:{}?#\s]/.test(path)).map((path) => `/${path.replace(/^\/+/, "")}`);
}
function indexPages(pages) {
  const index = /* @__PURE__ */ new Map();
  for (const url of pages) {
    const segments = segmentsOf(url);
    const last = segments.at(-1);
    if (last === void 0 || segments.slice(0, -1).some((name) => lists2.test(name))) continue;
    const known6 = index.get(last);
    if (known6 === void 0) index.set(last, [{ url, segments }]);
    else known6.push({ url, segments });
  }
  return index;
}
function segmentsOf(url) {
  const path = parseUrl(url)?.pathname.replace(/\/index\.html?$/, "/") ?? "";
  return path.split("/").filter(Boolean).map(segmentKey);
}
function indexTitles(pages, titles = /* @__PURE__ */ new Map()) {
  const index = /* @__PURE__ */ new Map();
  for (const url of pages) {
    const key2 = titleKey(titles.get(url) ?? "");
    if (key2 !== "") index.set(key2, [...index.get(key2) ?? [], { url, segments: segmentsOf(url) }]);
  }
  return index;
}
function pairsOf(post, bySegment, byTitle) {
  const best2 = /* @__PURE__ */ new Map();
  const add = ({ url, segments }, worth) => {
    const score = worth + dateScore(post, segments) + folderScore(post, segments);
    if (score > (best2.get(url)?.score ?? 0)) best2.set(url, { path: post.path, url, score });
  };
  for (const [key2, worth] of keysOf(post)) {
    for (const listed of bySegment.get(key2) ?? []) add(listed, worth);
  }
  for (const listed of byTitle.get(titleKey(post.title)) ?? []) add(listed, titleWorth);
  return [...best2.values()];
}
function isBefore({ date }, since) {
  const day2 = dayOf(date);
  return since != null && day2 !== null && day2 < since;
}
function dateScore({ date: written3, path }, segments) {
  const date = readDate(written3 ?? "");
  const at = segments.findIndex((segment) => /^(?:19|20)\d\d$/.test(segment));
  if (at < 0) return 0;
  if (date === null) return path.includes(segments[at]) ? 1 : 0;
  if (Number(segments[at]) !== date.year) return -4;
  const [month = "", day2 = ""] = segments.slice(at + 1, -1);
  if (!/^\d{1,2}$/.test(month)) return 1;
  if (Number(month) !== date.month) return -1;
  return /^\d{1,2}$/.test(day2) && Number(day2) === date.day ? 3 : 2;
}
function folderScore(post, segments) {
  const folders3 = groupOf(post.path).split("/").map(segmentKey);
  const shared2 = segments.slice(0, -1).filter((name) => folders3.includes(name)).length;
  const language = post.language ?? /\.([a-z]{2})\.[^.]+$/.exec(post.path)?.[1];
  const spoken = segments.find((name) => /^[a-z]{2}(?:-[a-z]{2})?$/.test(name));
  const speaks2 = language === void 0 || spoken === void 0 ? 0 : spoken.startsWith(language) ? 2 : -2;
  return Math.min(shared2, 3) + speaks2;
}
function assign(pairs) {
  const found = /* @__PURE__ */ new Map();
  const closedPages = /* @__PURE__ */ new Set();
  const closedPosts = /* @__PURE__ */ new Set();
  const scores = [...new Set(pairs.map(({ score }) => score))].sort((a, b) => b - a);
  for (const score of scores) {
    const free = pairs.filter(
      (pair2) => pair2.score === score && !closedPages.has(pair2.url) && !closedPosts.has(pair2.path)
    );
    const perPost = countBy(free, ({ path }) => path);
    const perPage = countBy(free, ({ url }) => url);
    for (const { path, url } of free) {
      if (perPost.get(path) === 1 && perPage.get(url) === 1) found.set(path, url);
      closedPosts.add(path);
      closedPages.add(url);
    }
  }
  return found;
}
function countBy(items, keyOf2) {
  const counts = /* @__PURE__ */ new Map();
  for (const item2 of items) counts.set(keyOf2(item2), (counts.get(keyOf2(item2)) ?? 0) + 1);
  return counts;
}

// src/sites/evidence/post-links.ts
var spellings = [
  /\]\(\s*<?([^)\s>]+)/g,
  /^[ \t]*\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm,
  /\bhref=["']([^"'\s]+)/gi,
  /<(https?:\/\/[^\s<>]+)>/gi
];
function postLinks(posts) {
  const targets = namesOf2(posts);
  return posts.flatMap((post) => {
    const own = post.canonical === void 0 ? [] : linkTo(post.canonical, targets, "canonical");
    const links = linksIn(post.body).flatMap((url) => linkTo(url, targets, "link"));
    return [...own.filter(({ target }) => target === post), ...links];
  });
}
function namesOf2(posts) {
  const targets = /* @__PURE__ */ new Map();
  for (const post of posts) {
    for (const key2 of keysOf(post).keys()) {
      if (key2.length < 6 || /^[\d-]+$/.test(key2)) continue;
      targets.set(key2, targets.has(key2) && targets.get(key2) !== post ? null : post);
    }
  }
  return targets;
}
function linksIn(body) {
  return spellings.flatMap((spelling) => [...body.matchAll(spelling)].map(([, url]) => url));
}
function linkTo(written3, targets, from) {
  const relative = written3.startsWith("/") && !written3.startsWith("//");
  if (!relative && !/^https?:\/\//i.test(written3)) return [];
  const parsed = parseUrl(relative ? `https://relative.invalid${written3}` : written3);
  if (parsed === null || parsed.search !== "") return [];
  const path = parsed.pathname.replace(/\/index\.html?$/, "/");
  const last = path.split("/").filter(Boolean).at(-1);
  const target = last === void 0 ? void 0 : targets.get(segmentKey(last));
  if (target == null) return [];
  return [{ target, host: relative ? null : parsed.host, path, from }];
}

// src/sites/locate-posts.ts
function locatePosts(posts, ground, withBase2, listed) {
  const links = lazily(() => postLinks(posts));
  const settled = settle(posts, ground, withBase2, listed, links);
  const first = new Map(posts.map((post) => [post.path, locate(post, settled)]));
  const open2 = posts.filter((post) => post.published && first.get(post.path)?.certain !== true);
  const learned = settled.url === null || open2.length === 0 ? () => null : learnTemplate(links(), settled.url);
  const derived = new Map(first);
  for (const post of open2) {
    const own = learned(post);
    if (own !== null) derived.set(post.path, locate(post, settled, { learned: own }));
  }
  const alone = (post) => locate(post, settled);
  if (listed === null) return { url: settled.url, addresses: derived, locate: alone };
  const sought = posts.map((post) => ({ post, derived: derived.get(post.path)?.url ?? null }));
  const pages = matchSitemap(sought, listed.pages, listed.online);
  const how = listed.online?.how ?? "sitemap";
  const denies = deniesBy(listed, posts, pages);
  const isOpen = new Set(open2);
  const addresses = new Map(
    posts.map((post) => {
      const url = pages.get(post.path);
      const own = isOpen.has(post) ? learned(post) : null;
      const evidence = {
        ...own !== null && { learned: own },
        ...url === void 0 ? post.published && denies(post) && { unlisted: listed.from } : { listed: { url, from: listed.from, how } }
      };
      return [post.path, locate(post, settled, evidence)];
    })
  );
  return { url: settled.url, addresses, locate: alone };
}
function deniesBy({ online }, posts, pages) {
  if (online === void 0) return () => true;
  if (!online.whole) return () => false;
  const days = posts.flatMap(({ path, date }) => pages.has(path) ? [dayOf(date) ?? ""] : []);
  const newest = days.sort().at(-1) ?? "";
  return ({ date }) => {
    const day2 = dayOf(date);
    return day2 !== null && day2 < newest;
  };
}
function settle(posts, ground, withBase2, listed, links) {
  const origin = listed === null ? null : mostCommonOrigin(listed.pages);
  if (ground.url !== null) {
    if (origin === null || listed === null) return ground;
    if (hostOf(origin) === hostOf(ground.url))
      return listed.online === void 0 ? ground : { ...ground, sure: true };
    return listed.given ? { ...ground, url: withBase2(origin), sure: true } : ground;
  }
  if (origin !== null) return { ...ground, url: withBase2(origin), sure: true };
  if (ground.generator.export === true) return settleExport(posts, ground, links);
  const home = learnHome(links());
  return home === null ? ground : { ...ground, url: withBase2(home.url), sure: false };
}
function settleExport(posts, ground, links) {
  const declared = declaredHome(posts);
  if (declared !== null) {
    const { url, why: home2 } = declared;
    const why = `${home2}; where this one stands is not said`;
    return { ...ground, url, sure: false, home: home2, locate: () => ({ why, final: true }) };
  }
  const home = learnHome(links().filter(({ from }) => from === "link"));
  return home === null ? ground : { ...ground, url: home.url, sure: false };
}
function mostCommonOrigin(pages) {
  const counts = /* @__PURE__ */ new Map();
  for (const url of pages) {
    const origin = parseUrl(url)?.origin;
    if (origin !== void 0) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
function lazily(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/sites/detect-site.ts
var roots = ["", "docs", "site", "website", "www", "blog"];
function detectSite(repo, wanted) {
  return openSite(repo, wanted, recognise(repo, wanted));
}
function detectSites(repo, wanted) {
  const main = detectSite(repo, wanted);
  if (wanted.generator !== void 0 || wanted.root !== void 0 || wanted.posts.length > 0)
    return [main];
  const taken = new Set(main.posts);
  const sites = [main];
  for (const root of roots) {
    if (root === main.root) continue;
    const found = recogniseAt(repo, root, siteGenerators);
    if (found === null || found.opened.posts.length === 0) continue;
    const site = openSite(repo, wanted, found);
    const posts = site.posts.filter((path) => !taken.has(path));
    for (const path of posts) taken.add(path);
    if (posts.length > 0) sites.push({ ...site, posts });
  }
  return sites;
}
function openSite(repo, wanted, recognised) {
  const { generator, root, why, opened } = recognised;
  const { url, sure } = addressOf8(repo, root, opened, wanted);
  const hosting = readHosting(repo, root);
  const ground = {
    url,
    sure,
    root,
    generator,
    permalink: wanted.permalink,
    hosting,
    locate: opened.locate
  };
  return {
    generator: generator.id,
    root,
    url,
    why,
    posts: chosen(repo, [...opened.posts, ...unreadBeside(repo, opened.posts)], wanted),
    draftsLive: hosting.drafts,
    locate: (post) => locate(post, ground),
    locateAll(posts, listed) {
      const pages = best(listed, () => builtSitemap(repo, root, url));
      return locatePosts(posts, ground, (home) => withBase(home, opened.base), pages);
    }
  };
}
function best(listed, built) {
  if (listed?.online?.how === "feed") return built() ?? listed;
  return listed ?? built();
}
var known5 = generators.filter(({ id }) => id !== template_default.id);
var siteGenerators = known5.filter((generator) => generator.export !== true);
var exports = known5.filter((generator) => generator.export === true);
function recognise(repo, { generator: id, root: wantedRoot }) {
  const named2 = generators.find((generator) => generator.id === id);
  const places2 = wantedRoot === void 0 ? roots : [joinPath(wantedRoot)];
  let first = null;
  for (const choice of named2 === void 0 ? [siteGenerators, exports] : [[named2]]) {
    for (const root2 of places2) {
      const found = recogniseAt(repo, root2, choice);
      if (found !== null && found.opened.posts.length > 0) return found;
      first ??= found;
    }
  }
  const root = places2[0];
  if (named2 !== void 0) {
    return first ?? { generator: named2, root, why: "the config", opened: named2.open(repo, root) };
  }
  const plain3 = template_default.open(repo, root);
  if (first !== null && plain3.posts.length === 0) return first;
  return {
    generator: template_default,
    root,
    why: template_default.detect(repo, root) ?? "no file of a generator",
    opened: plain3
  };
}
function recogniseAt(repo, root, choice) {
  let first = null;
  for (const generator of choice) {
    const why = generator.detect(repo, root);
    if (why === null) continue;
    const found = { generator, root, why, opened: generator.open(repo, root) };
    if (found.opened.posts.length > 0) return found;
    first ??= found;
  }
  return first;
}
function addressOf8(repo, root, opened, wanted) {
  const set = siteUrl(wanted.url);
  if (set !== null) return { url: withBase(set, opened.base), sure: true };
  const domain = cnameUrl(repo, root) ?? (root === "" ? null : cnameUrl(repo, ""));
  if (opened.url !== null) {
    return { url: opened.url, sure: domain === null || hostOf(domain.url) === hostOf(opened.url) };
  }
  if (domain !== null) return { url: withBase(domain.url, opened.base), sure: true };
  const homepage = homepageUrl(repo, root) ?? (root === "" ? null : homepageUrl(repo, ""));
  return { url: homepage === null ? null : withBase(homepage.url, opened.base), sure: false };
}
function withBase(url, base) {
  return parseUrl(url)?.pathname === "/" ? url + base : url;
}
function unreadBeside(repo, posts) {
  const folders3 = new Set(posts.map(folderOf));
  const known6 = new Set(posts);
  return repo.files.filter(
    (path) => isMarkdown(path) && folders3.has(folderOf(path)) && !known6.has(path) && !/^readme\./i.test(fileOf(path)) && repo.why(path) !== null
  );
}
function chosen(repo, derived, { posts, ignore }) {
  const isPost2 = posts.length === 0 ? null : (0, import_picomatch3.default)([...posts], { dot: true });
  const isIgnored = ignore.length === 0 ? null : (0, import_picomatch3.default)([...ignore], { dot: true });
  const files = isPost2 === null ? derived : repo.files.filter((path) => isMarkdown(path) && isPost2(path));
  return files.filter((path) => !isIgnored?.(path)).sort();
}

// src/read-blog.ts
async function openBlog(config, ground, listed) {
  const sites = await withLateParts(() => sitesIn(config, ground.repo));
  const read4 = sites.map((site) => withPosts(site, config, ground));
  return withLateParts(() => locateAll(read4, config, ground, listed));
}
function readBlog(config, ground, listed) {
  const read4 = sitesIn(config, ground.repo).map((site) => withPosts(site, config, ground));
  return locateAll(read4, config, ground, listed);
}
function withPosts(site, config, { repo }) {
  return { site, posts: readPosts(site, config, repo) };
}
function locateAll(read4, config, ground, listed) {
  const parts = read4.map(({ site, posts }) => locateIn(site, posts, listed));
  return bringTogether(parts, config, ground);
}
function sitesIn({ site, posts, ignore }, repo) {
  return detectSites(repo, { ...site, posts, ignore });
}
var mostHomes = 3;
async function askSites(read4, web) {
  const { askSite } = await import("./ask-site-DT52PK46.js");
  const listed = /* @__PURE__ */ new Map();
  const outages = [];
  const told2 = [];
  for (const home of read4.homes.slice(0, mostHomes)) {
    const answer = await askSite(home, web);
    outages.push(...answer.outages);
    told2.push(toldBy(home, answer));
    if (answer.listed !== null) listed.set(home, answer.listed);
  }
  const relocated = listed.size === 0 ? read4 : read4.relocate(listed);
  return { read: { ...relocated, blog: { ...relocated.blog, told: told2 } }, outages };
}
function toldBy(home, { listed, robots }) {
  const isWhole = listed?.online?.how === "sitemap" && listed.online.whole;
  return { home, robots, sitemap: isWhole ? { from: listed.from, pages: listed.pages } : null };
}
function bringTogether(parts, config, { repo, today }) {
  const sites = parts.map(({ site: site2 }) => site2);
  const withPosts2 = parts.filter(({ located: located2 }) => located2.length > 0);
  const site = { ...sites[0], url: (withPosts2[0] ?? parts[0])?.url ?? sites[0].url };
  const located = parts.flatMap((part) => part.located);
  const blog = {
    ownHosts: ownHosts(parts, config),
    siteUrl: site.url,
    posts: located,
    today,
    product: config.product,
    checkIds: Object.keys(known2.checks),
    hasAsset: assetsOf(sites, repo)
  };
  const homes = withPosts2.flatMap(({ url }) => url === null ? [] : [url]);
  return {
    site,
    sites: parts.map(({ rules }) => rules),
    located,
    blog,
    homes: [...new Set(homes)],
    relocate(listed) {
      const relocated = parts.map((part) => {
        const pages = listed.get(part.url ?? "");
        if (pages === void 0) return part;
        const posts = part.located.map(({ post }) => post);
        return locateIn(part.site, posts, pages);
      });
      return bringTogether(relocated, config, { repo, today });
    }
  };
}
function noPosts({ site }) {
  const by = site.generator === "template" ? "no generator was recognised" : `${site.generator}: ${site.why}`;
  return `No post was found (${by}). Expected markdown files with a title. Tell where they are in .github/postrider.yml: posts: ["content/blog/**/*.md"].`;
}
var nowhere = {
  url: null,
  how: "unknown",
  certain: false,
  why: "its file was not read"
};
function readPosts(site, config, repo) {
  const read4 = site.posts.map((path) => {
    const text = repo.read(path);
    if (text === void 0) return unreadPost(path, repo.why(path) ?? "locked");
    const post = readPost(path, text, config.frontmatter);
    return site.draftsLive && !post.published ? changed(post, { published: true }, "held") : post;
  });
  const tables = copiesInTables(repo, read4);
  return read4.map((post) => {
    const copies = tables.get(post.path);
    return copies === void 0 ? post : changed(post, { copies: distinct([...post.copies, ...copies]) });
  });
}
function locateIn(site, posts, listed) {
  const readable = posts.filter(({ unread: unread3 }) => unread3 !== true);
  const { url, addresses, locate: locate2 } = site.locateAll(readable, listed);
  const { generator } = site;
  const located = posts.map((post) => {
    const address = addresses.get(post.path) ?? nowhere;
    return { post: dated3(post, address), address, generator };
  });
  return { site, url, located, rules: { ...site, url, locate: locate2 } };
}
function dated3(post, { url }) {
  const day2 = post.date === void 0 ? dayInAddress(url) : null;
  return day2 === null ? post : changed(post, { date: day2 });
}
function changed(post, facts, without) {
  const properties = Object.entries({
    ...Object.getOwnPropertyDescriptors(post),
    ...Object.getOwnPropertyDescriptors(facts)
  }).filter(([name]) => name !== without);
  return Object.defineProperties({}, Object.fromEntries(properties));
}
function ownHosts(sites, { product }) {
  const urls = [...sites.map(({ url }) => url), product?.url].filter((url) => url != null);
  return [...new Set(urls.map((url) => hostOf(url)).filter((host) => host !== null))];
}

export {
  readToml,
  readYaml,
  generators,
  known2 as known,
  readHosting,
  detectSites,
  openBlog,
  readBlog,
  askSites,
  noPosts
};
