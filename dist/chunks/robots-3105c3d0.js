const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");

// node_modules/robots-parser/Robots.js
var require_Robots = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function trimLine(line) {
		if (!line) return null;
		if (Array.isArray(line)) return line.map(trimLine);
		return String(line).trim();
	}
	function removeComments(line) {
		var commentStartIndex = line.indexOf("#");
		if (commentStartIndex > -1) return line.substr(0, commentStartIndex);
		return line;
	}
	function splitLine(line) {
		var idx = String(line).indexOf(":");
		if (!line || idx < 0) return null;
		return [line.slice(0, idx), line.slice(idx + 1)];
	}
	function formatUserAgent(userAgent) {
		var formattedUserAgent = userAgent.toLowerCase();
		var idx = formattedUserAgent.indexOf("/");
		if (idx > -1) formattedUserAgent = formattedUserAgent.substr(0, idx);
		return formattedUserAgent.trim();
	}
	function normaliseEncoding(path) {
		try {
			return urlEncodeToUpper(encodeURI(path).replace(/%25/g, "%"));
		} catch (e) {
			return path;
		}
	}
	function urlEncodeToUpper(path) {
		return path.replace(/%[0-9a-fA-F]{2}/g, function(match) {
			return match.toUpperCase();
		});
	}
	function matches(pattern, path) {
		var matchingLengths = new Array(path.length + 1);
		var numMatchingLengths = 1;
		matchingLengths[0] = 0;
		for (var p = 0; p < pattern.length; p++) {
			if (pattern[p] === "$" && p + 1 === pattern.length) return matchingLengths[numMatchingLengths - 1] === path.length;
			if (pattern[p] == "*") {
				numMatchingLengths = path.length - matchingLengths[0] + 1;
				for (var i = 1; i < numMatchingLengths; i++) matchingLengths[i] = matchingLengths[i - 1] + 1;
			} else {
				var numMatches = 0;
				for (var i = 0; i < numMatchingLengths; i++) if (matchingLengths[i] < path.length && path[matchingLengths[i]] === pattern[p]) matchingLengths[numMatches++] = matchingLengths[i] + 1;
				if (numMatches == 0) return false;
				numMatchingLengths = numMatches;
			}
		}
		return true;
	}
	function parseRobots(contents, robots) {
		var lines = contents.split(/\r\n|\r|\n/).map(removeComments).map(splitLine).map(trimLine);
		var currentUserAgents = [];
		var isNoneUserAgentState = true;
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			if (!line || !line[0]) continue;
			switch (line[0].toLowerCase()) {
				case "user-agent":
					if (isNoneUserAgentState) currentUserAgents.length = 0;
					if (line[1]) currentUserAgents.push(formatUserAgent(line[1]));
					break;
				case "disallow":
					robots.addRule(currentUserAgents, line[1], false, i + 1);
					break;
				case "allow":
					robots.addRule(currentUserAgents, line[1], true, i + 1);
					break;
				case "crawl-delay":
					robots.setCrawlDelay(currentUserAgents, line[1]);
					break;
				case "sitemap":
					if (line[1]) robots.addSitemap(line[1]);
					break;
				case "host": if (line[1]) robots.setPreferredHost(line[1].toLowerCase());
			}
			isNoneUserAgentState = line[0].toLowerCase() !== "user-agent";
		}
	}
	function findRule(path, rules) {
		var matchedRule = null;
		for (var i = 0; i < rules.length; i++) {
			var rule = rules[i];
			if (!matches(rule.pattern, path)) continue;
			if (!matchedRule || rule.pattern.length > matchedRule.pattern.length) matchedRule = rule;
			else if (rule.pattern.length == matchedRule.pattern.length && rule.allow && !matchedRule.allow) matchedRule = rule;
		}
		return matchedRule;
	}
	function parseUrl(url) {
		try {
			var url = new URL(url, "http://robots-relative.samclarke.com/");
			if (!url.port) url.port = url.protocol === "https:" ? 443 : 80;
			return url;
		} catch (e) {
			return null;
		}
	}
	function Robots(url, contents) {
		this._url = parseUrl(url) || {};
		this._rules = Object.create(null);
		this._sitemaps = [];
		this._preferredHost = null;
		parseRobots(contents || "", this);
	}
	Robots.prototype.addRule = function(userAgents, pattern, allow, lineNumber) {
		var rules = this._rules;
		userAgents.forEach(function(userAgent) {
			rules[userAgent] = rules[userAgent] || [];
			if (!pattern) return;
			rules[userAgent].push({
				pattern: normaliseEncoding(pattern),
				allow,
				lineNumber
			});
		});
	};
	Robots.prototype.setCrawlDelay = function(userAgents, delayStr) {
		var rules = this._rules;
		var delay = Number(delayStr);
		userAgents.forEach(function(userAgent) {
			rules[userAgent] = rules[userAgent] || [];
			if (isNaN(delay)) return;
			rules[userAgent].crawlDelay = delay;
		});
	};
	Robots.prototype.addSitemap = function(url) {
		this._sitemaps.push(url);
	};
	Robots.prototype.setPreferredHost = function(url) {
		this._preferredHost = url;
	};
	Robots.prototype._getRule = function(url, ua) {
		var parsedUrl = parseUrl(url) || {};
		var userAgent = formatUserAgent(ua || "*");
		if (parsedUrl.protocol !== this._url.protocol || parsedUrl.hostname !== this._url.hostname || parsedUrl.port !== this._url.port) return;
		var rules = this._rules[userAgent] || this._rules["*"] || [];
		return findRule(urlEncodeToUpper(parsedUrl.pathname + parsedUrl.search), rules);
	};
	Robots.prototype.isAllowed = function(url, ua) {
		var rule = this._getRule(url, ua);
		if (typeof rule === "undefined") return;
		return !rule || rule.allow;
	};
	Robots.prototype.getMatchingLineNumber = function(url, ua) {
		var rule = this._getRule(url, ua);
		return rule ? rule.lineNumber : -1;
	};
	Robots.prototype.isDisallowed = function(url, ua) {
		return !this.isAllowed(url, ua);
	};
	Robots.prototype.getCrawlDelay = function(ua) {
		var userAgent = formatUserAgent(ua || "*");
		return (this._rules[userAgent] || this._rules["*"] || {}).crawlDelay;
	};
	Robots.prototype.getPreferredHost = function() {
		return this._preferredHost;
	};
	Robots.prototype.getSitemaps = function() {
		return this._sitemaps.slice(0);
	};
	module.exports = Robots;
}));

// node_modules/robots-parser/index.js
var require_robots_parser = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var Robots = require_Robots();
	module.exports = function(url, contents) {
		return new Robots(url, contents);
	};
}));

// src/formats/robots.ts
var import_robots_parser = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_robots_parser(), 1);
const productToken = "postrider";
const longest = 512e3;
const longestLine = 2048;
const parse = import_robots_parser.default;
function readRobots(url, text, agent = productToken) {
	const rules = parse(url, bounded(text));
	return {
		allows: (page) => rules.isAllowed(page, agent) !== false,
		sitemaps: rules.getSitemaps()
	};
}
function bounded(text) {
	return text.slice(0, longest).split(/\r\n|\r|\n/).map((line) => line.slice(0, longestLine).replace(/\*+/g, "*")).join("\n");
}

Object.defineProperty(exports, "readRobots", {
  enumerable: true,
  get: function () {
    return readRobots;
  }
});