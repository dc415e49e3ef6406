const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_title_in_html = __lazily(() => require("./title-in-html-ee70097e.js"));

// node_modules/feedsmith/dist/common/errors.mjs
var DetectError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "DetectError";
	}
};
var MalformedError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "MalformedError";
	}
};
var ParseError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "ParseError";
	}
};

// node_modules/feedsmith/dist/node_modules/trousse/dist/is.mjs
const isString = (value) => {
	return typeof value === "string";
};
const isNumber$1 = (value) => {
	return typeof value === "number";
};
const isBoolean = (value) => {
	return typeof value === "boolean";
};
const isPresent = (value) => {
	return value != null;
};
const isObject = (value) => {
	return value !== null && typeof value === "object" && !Array.isArray(value);
};
const isPlainObject = (value) => {
	return isObject(value) && value.constructor === Object;
};
const whitespaceOnlyRegex = /^\p{White_Space}*$/u;
const isNonEmptyString = (value) => {
	if (!isString(value) || value === "") return false;
	const code = value.charCodeAt(0);
	if (code > 32 && code < 127) return true;
	return !whitespaceOnlyRegex.test(value);
};

// node_modules/feedsmith/dist/namespaces/acast/common/config.mjs
const uris$32 = [
	"https://schema.acast.com/1.0/",
	"http://schema.acast.com/1.0/",
	"https://schema.acast.com/1.0",
	"http://schema.acast.com/1.0"
];
const stopNodes$33 = [
	"*.acast:showid",
	"*.acast:showurl",
	"*.acast:settings",
	"*.acast:importedfeed",
	"*.acast:episodeid",
	"*.acast:episodeurl"
];

// node_modules/feedsmith/dist/namespaces/admin/common/config.mjs
const uris$31 = [
	"http://webns.net/mvcb/",
	"https://webns.net/mvcb/",
	"http://webns.net/mvcb",
	"https://webns.net/mvcb"
];
const stopNodes$32 = ["*.admin:errorreportsto", "*.admin:generatoragent"];

// node_modules/feedsmith/dist/namespaces/app/common/config.mjs
const uris$30 = [
	"http://www.w3.org/2007/app",
	"https://www.w3.org/2007/app",
	"http://www.w3.org/2007/app/",
	"https://www.w3.org/2007/app/"
];
const stopNodes$31 = ["*.app:draft", "*.app:edited"];

// node_modules/feedsmith/dist/namespaces/arxiv/common/config.mjs
const uris$29 = [
	"http://arxiv.org/schemas/atom",
	"https://arxiv.org/schemas/atom",
	"http://arxiv.org/schemas/atom/",
	"https://arxiv.org/schemas/atom/"
];
const stopNodes$30 = [
	"*.arxiv:affiliation",
	"*.arxiv:comment",
	"*.arxiv:journal_ref",
	"*.arxiv:doi"
];

// node_modules/feedsmith/dist/namespaces/atom/common/config.mjs
const uris$28 = [
	"http://www.w3.org/2005/Atom",
	"https://www.w3.org/2005/Atom",
	"http://www.w3.org/2005/Atom/",
	"https://www.w3.org/2005/Atom/",
	"http://purl.org/atom/ns#",
	"https://purl.org/atom/ns#"
];
const personPaths = (parent) => [
	`${parent}.name`,
	`${parent}.uri`,
	`${parent}.url`,
	`${parent}.email`
];
const feedPaths = [
	...personPaths("author"),
	"category",
	...personPaths("contributor"),
	"generator",
	"icon",
	"id",
	"link",
	"logo",
	"rights",
	"subtitle",
	"tagline",
	"title",
	"updated",
	"modified"
];
const entryPaths = [
	...personPaths("author"),
	"category",
	"content",
	...personPaths("contributor"),
	"id",
	"link",
	"published",
	"issued",
	"created",
	"rights",
	...personPaths("source.author"),
	"source.category",
	...personPaths("source.contributor"),
	"source.generator",
	"source.icon",
	"source.id",
	"source.link",
	"source.logo",
	"source.rights",
	"source.subtitle",
	"source.title",
	"source.updated",
	"source.modified",
	"summary",
	"title",
	"updated",
	"modified"
];
const prefixSegments = (path) => {
	return path.split(".").map((segment) => `atom:${segment}`).join(".");
};
const stopNodes$29 = [.../* @__PURE__ */ new Set([...feedPaths, ...entryPaths])].map((path) => {
	return `*.${prefixSegments(path)}`;
});

// node_modules/feedsmith/dist/namespaces/blogchannel/common/config.mjs
const uris$27 = [
	"http://backend.userland.com/blogChannelModule",
	"https://backend.userland.com/blogChannelModule",
	"http://backend.userland.com/blogChannelModule/",
	"https://backend.userland.com/blogChannelModule/"
];
const stopNodes$28 = [
	"*.blogchannel:blogroll",
	"*.blogchannel:blink",
	"*.blogchannel:mysubscriptions"
];

// node_modules/feedsmith/dist/namespaces/cc/common/config.mjs
const uris$26 = [
	"http://creativecommons.org/ns#",
	"https://creativecommons.org/ns#",
	"http://web.resource.org/cc/",
	"https://web.resource.org/cc/",
	"http://web.resource.org/cc",
	"https://web.resource.org/cc"
];
const stopNodes$27 = [
	"*.cc:license",
	"*.cc:morepermissions",
	"*.cc:attributionname",
	"*.cc:attributionurl",
	"*.cc:useguidelines",
	"*.cc:permits",
	"*.cc:requires",
	"*.cc:prohibits",
	"*.cc:jurisdiction",
	"*.cc:legalcode",
	"*.cc:deprecatedon"
];

// node_modules/feedsmith/dist/namespaces/content/common/config.mjs
const uris$25 = [
	"http://purl.org/rss/1.0/modules/content/",
	"https://purl.org/rss/1.0/modules/content/",
	"http://purl.org/rss/1.0/modules/content",
	"https://purl.org/rss/1.0/modules/content"
];
const stopNodes$26 = ["*.content:encoded"];

// node_modules/feedsmith/dist/namespaces/creativecommons/common/config.mjs
const uris$24 = [
	"http://backend.userland.com/creativeCommonsRssModule",
	"https://backend.userland.com/creativeCommonsRssModule",
	"http://backend.userland.com/creativeCommonsRssModule/",
	"https://backend.userland.com/creativeCommonsRssModule/",
	"http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
	"https://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
	"http://cyber.law.harvard.edu/rss/creativeCommonsRssModule",
	"https://cyber.law.harvard.edu/rss/creativeCommonsRssModule"
];
const stopNodes$25 = ["*.creativecommons:license"];

// node_modules/feedsmith/dist/namespaces/dc/common/config.mjs
const uris$23 = [
	"http://purl.org/dc/elements/1.1/",
	"https://purl.org/dc/elements/1.1/",
	"http://purl.org/dc/elements/1.1",
	"https://purl.org/dc/elements/1.1",
	"http://dublincore.org/documents/dcmi-namespace/",
	"https://dublincore.org/documents/dcmi-namespace/",
	"http://dublincore.org/documents/dcmi-namespace",
	"https://dublincore.org/documents/dcmi-namespace",
	"http://purl.org/dc/elements/1.0/",
	"https://purl.org/dc/elements/1.0/",
	"http://purl.org/dc/elements/1.0",
	"https://purl.org/dc/elements/1.0"
];
const stopNodes$24 = [
	"*.dc:title",
	"*.dc:creator",
	"*.dc:subject",
	"*.dc:description",
	"*.dc:publisher",
	"*.dc:contributor",
	"*.dc:date",
	"*.dc:type",
	"*.dc:format",
	"*.dc:identifier",
	"*.dc:source",
	"*.dc:language",
	"*.dc:relation",
	"*.dc:coverage",
	"*.dc:rights"
];

// node_modules/feedsmith/dist/namespaces/dcterms/common/config.mjs
const uris$22 = [
	"http://purl.org/dc/terms/",
	"https://purl.org/dc/terms/",
	"http://purl.org/dc/terms",
	"https://purl.org/dc/terms",
	"http://dublincore.org/documents/dcmi-terms/",
	"https://dublincore.org/documents/dcmi-terms/",
	"http://dublincore.org/documents/dcmi-terms",
	"https://dublincore.org/documents/dcmi-terms",
	"http://dublincore.org/specifications/dublin-core/dcmi-terms/",
	"https://dublincore.org/specifications/dublin-core/dcmi-terms/",
	"http://dublincore.org/specifications/dublin-core/dcmi-terms",
	"https://dublincore.org/specifications/dublin-core/dcmi-terms"
];
const stopNodes$23 = [
	"*.dcterms:abstract",
	"*.dcterms:accrualmethod",
	"*.dcterms:accrualperiodicity",
	"*.dcterms:accrualpolicy",
	"*.dcterms:alternative",
	"*.dcterms:audience",
	"*.dcterms:bibliographiccitation",
	"*.dcterms:contributor",
	"*.dcterms:coverage",
	"*.dcterms:creator",
	"*.dcterms:date",
	"*.dcterms:description",
	"*.dcterms:educationlevel",
	"*.dcterms:extent",
	"*.dcterms:format",
	"*.dcterms:hasformat",
	"*.dcterms:haspart",
	"*.dcterms:hasversion",
	"*.dcterms:identifier",
	"*.dcterms:instructionalmethod",
	"*.dcterms:language",
	"*.dcterms:license",
	"*.dcterms:mediator",
	"*.dcterms:medium",
	"*.dcterms:provenance",
	"*.dcterms:publisher",
	"*.dcterms:relation",
	"*.dcterms:rightsholder",
	"*.dcterms:source",
	"*.dcterms:spatial",
	"*.dcterms:subject",
	"*.dcterms:temporal",
	"*.dcterms:title",
	"*.dcterms:type",
	"*.dcterms:accessrights",
	"*.dcterms:available",
	"*.dcterms:conformsto",
	"*.dcterms:created",
	"*.dcterms:dateaccepted",
	"*.dcterms:datecopyrighted",
	"*.dcterms:datesubmitted",
	"*.dcterms:isformatof",
	"*.dcterms:ispartof",
	"*.dcterms:isreferencedby",
	"*.dcterms:isreplacedby",
	"*.dcterms:isrequiredby",
	"*.dcterms:issued",
	"*.dcterms:isversionof",
	"*.dcterms:modified",
	"*.dcterms:references",
	"*.dcterms:replaces",
	"*.dcterms:requires",
	"*.dcterms:rights",
	"*.dcterms:tableofcontents",
	"*.dcterms:valid"
];

// node_modules/feedsmith/dist/namespaces/feedpress/common/config.mjs
const uris$21 = [
	"https://feed.press/xmlns",
	"http://feed.press/xmlns",
	"https://feed.press/xmlns/",
	"http://feed.press/xmlns/",
	"https://feedpress.com/xmlns",
	"http://feedpress.com/xmlns",
	"https://feedpress.com/xmlns/",
	"http://feedpress.com/xmlns/",
	"http://feedpress.it/xmlns",
	"https://feedpress.it/xmlns",
	"http://feedpress.it/xmlns/",
	"https://feedpress.it/xmlns/"
];
const stopNodes$22 = [
	"*.feedpress:link",
	"*.feedpress:newsletterid",
	"*.feedpress:locale",
	"*.feedpress:podcastid",
	"*.feedpress:cssfile"
];

// node_modules/feedsmith/dist/namespaces/geo/common/config.mjs
const uris$20 = ["http://www.w3.org/2003/01/geo/wgs84_pos#", "https://www.w3.org/2003/01/geo/wgs84_pos#"];
const stopNodes$21 = [
	"*.geo:lat",
	"*.geo:long",
	"*.geo:alt"
];

// node_modules/feedsmith/dist/namespaces/georss/common/config.mjs
const uris$19 = [
	"http://www.georss.org/georss",
	"http://www.georss.org/georss/",
	"https://www.georss.org/georss",
	"https://www.georss.org/georss/"
];
const stopNodes$20 = [
	"*.georss:point",
	"*.georss:line",
	"*.georss:polygon",
	"*.georss:box",
	"*.georss:featuretypetag",
	"*.georss:relationshiptag",
	"*.georss:featurename",
	"*.georss:elev",
	"*.georss:floor",
	"*.georss:radius"
];

// node_modules/feedsmith/dist/namespaces/googleplay/common/config.mjs
const uris$18 = [
	"https://www.google.com/schemas/play-podcasts/1.0/",
	"http://www.google.com/schemas/play-podcasts/1.0/",
	"https://www.google.com/schemas/play-podcasts/1.0",
	"http://www.google.com/schemas/play-podcasts/1.0",
	"https://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd",
	"http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd"
];
const stopNodes$19 = [
	"*.googleplay:author",
	"*.googleplay:description",
	"*.googleplay:email",
	"*.googleplay:block",
	"*.googleplay:explicit",
	"*.googleplay:image",
	"*.googleplay:new-feed-url",
	"*.googleplay:category"
];

// node_modules/feedsmith/dist/namespaces/itunes/common/config.mjs
const uris$17 = ["http://www.itunes.com/dtds/podcast-1.0.dtd", "https://www.itunes.com/dtds/podcast-1.0.dtd"];
const stopNodes$18 = [
	"*.itunes:author",
	"*.itunes:title",
	"*.itunes:duration",
	"*.itunes:explicit",
	"*.itunes:episode",
	"*.itunes:season",
	"*.itunes:episodetype",
	"*.itunes:block",
	"*.itunes:summary",
	"*.itunes:subtitle",
	"*.itunes:keywords",
	"*.itunes:name",
	"*.itunes:email",
	"*.itunes:type",
	"*.itunes:new-feed-url",
	"*.itunes:complete",
	"*.itunes:applepodcastsverify"
];

// node_modules/feedsmith/dist/namespaces/media/common/config.mjs
const uris$16 = [
	"http://search.yahoo.com/mrss/",
	"https://search.yahoo.com/mrss/",
	"http://search.yahoo.com/mrss",
	"https://search.yahoo.com/mrss",
	"http://video.search.yahoo.com/mrss",
	"http://video.search.yahoo.com/mrss/",
	"https://video.search.yahoo.com/mrss",
	"https://video.search.yahoo.com/mrss/",
	"http://www.rssboard.org/media-rss",
	"http://www.rssboard.org/media-rss/",
	"https://www.rssboard.org/media-rss",
	"https://www.rssboard.org/media-rss/",
	"http://search.yahoo.com/searchmonkey/media/",
	"https://search.yahoo.com/searchmonkey/media/",
	"http://search.yahoo.com/searchmonkey/media",
	"https://search.yahoo.com/searchmonkey/media",
	"http://tools.search.yahoo.com/mrss/",
	"https://tools.search.yahoo.com/mrss/",
	"http://tools.search.yahoo.com/mrss",
	"https://tools.search.yahoo.com/mrss"
];
const stopNodes$17 = [
	"*.media:rating",
	"*.media:adult",
	"*.media:title",
	"*.media:description",
	"*.media:category",
	"*.media:hash",
	"*.media:credit",
	"*.media:copyright",
	"*.media:text",
	"*.media:restriction",
	"*.media:keywords",
	"*.media:comment",
	"*.media:response",
	"*.media:backlink",
	"*.media:license",
	"*.media:location",
	"*.media:param",
	"*.media:scene.scenetitle",
	"*.media:scene.scenedescription",
	"*.media:scene.scenestarttime",
	"*.media:scene.sceneendtime"
];

// node_modules/feedsmith/dist/namespaces/opensearch/common/config.mjs
const uris$15 = [
	"http://a9.com/-/spec/opensearch/1.1/",
	"https://a9.com/-/spec/opensearch/1.1/",
	"http://a9.com/-/spec/opensearch/1.0/",
	"https://a9.com/-/spec/opensearch/1.0/",
	"http://a9.com/-/spec/opensearchrss/1.0/",
	"https://a9.com/-/spec/opensearchrss/1.0/"
];
const stopNodes$16 = [
	"*.opensearch:totalresults",
	"*.opensearch:startindex",
	"*.opensearch:itemsperpage"
];

// node_modules/feedsmith/dist/namespaces/pingback/common/config.mjs
const uris$14 = [
	"http://madskills.com/public/xml/rss/module/pingback/",
	"https://madskills.com/public/xml/rss/module/pingback/",
	"http://madskills.com/public/xml/rss/module/pingback",
	"https://madskills.com/public/xml/rss/module/pingback"
];
const stopNodes$15 = [
	"*.pingback:server",
	"*.pingback:target",
	"*.pingback:to"
];

// node_modules/feedsmith/dist/namespaces/podcast/common/config.mjs
const uris$13 = [
	"https://podcastindex.org/namespace/1.0",
	"http://podcastindex.org/namespace/1.0",
	"https://podcastindex.org/namespace/1.0/",
	"http://podcastindex.org/namespace/1.0/",
	"https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"
];
const stopNodes$14 = [
	"*.podcast:locked",
	"*.podcast:funding",
	"*.podcast:soundbite",
	"*.podcast:person",
	"*.podcast:location",
	"*.podcast:season",
	"*.podcast:episode",
	"*.podcast:trailer",
	"*.podcast:license",
	"*.podcast:guid",
	"*.podcast:medium",
	"*.podcast:contentlink",
	"*.podcast:block",
	"*.podcast:txt",
	"*.podcast:updatefrequency"
];

// node_modules/feedsmith/dist/namespaces/prism/common/config.mjs
const uris$12 = [
	"http://prismstandard.org/namespaces/basic/3.0/",
	"https://prismstandard.org/namespaces/basic/3.0/",
	"http://prismstandard.org/namespaces/basic/3.0",
	"https://prismstandard.org/namespaces/basic/3.0",
	"http://prismstandard.org/namespaces/basic/2.2/",
	"https://prismstandard.org/namespaces/basic/2.2/",
	"http://prismstandard.org/namespaces/basic/2.2",
	"https://prismstandard.org/namespaces/basic/2.2",
	"http://prismstandard.org/namespaces/basic/2.1/",
	"https://prismstandard.org/namespaces/basic/2.1/",
	"http://prismstandard.org/namespaces/basic/2.1",
	"https://prismstandard.org/namespaces/basic/2.1",
	"http://prismstandard.org/namespaces/basic/2.0/",
	"https://prismstandard.org/namespaces/basic/2.0/",
	"http://prismstandard.org/namespaces/basic/2.0",
	"https://prismstandard.org/namespaces/basic/2.0",
	"http://prismstandard.org/namespaces/2.0/basic/",
	"https://prismstandard.org/namespaces/2.0/basic/",
	"http://prismstandard.org/namespaces/2.0/basic",
	"https://prismstandard.org/namespaces/2.0/basic",
	"http://prismstandard.org/namespaces/1.2/basic/",
	"https://prismstandard.org/namespaces/1.2/basic/",
	"http://prismstandard.org/namespaces/1.2/basic",
	"https://prismstandard.org/namespaces/1.2/basic",
	"http://prismstandard.org/namespaces/1.1/basic/",
	"https://prismstandard.org/namespaces/1.1/basic/",
	"http://prismstandard.org/namespaces/1.1/basic",
	"https://prismstandard.org/namespaces/1.1/basic",
	"http://prismstandard.org/namespaces/1.0/basic/",
	"https://prismstandard.org/namespaces/1.0/basic/",
	"http://prismstandard.org/namespaces/1.0/basic",
	"https://prismstandard.org/namespaces/1.0/basic",
	"http://purl.org/rss/1.0/modules/prism/",
	"https://purl.org/rss/1.0/modules/prism/",
	"http://purl.org/rss/1.0/modules/prism",
	"https://purl.org/rss/1.0/modules/prism"
];
const stopNodes$13 = [
	"*.prism:publicationname",
	"*.prism:issn",
	"*.prism:eissn",
	"*.prism:isbn",
	"*.prism:issueidentifier",
	"*.prism:issuename",
	"*.prism:issueteaser",
	"*.prism:issuetype",
	"*.prism:volume",
	"*.prism:number",
	"*.prism:edition",
	"*.prism:aggregateissuenumber",
	"*.prism:aggregationtype",
	"*.prism:coverdate",
	"*.prism:coverdisplaydate",
	"*.prism:publicationdate",
	"*.prism:publicationdisplaydate",
	"*.prism:creationdate",
	"*.prism:modificationdate",
	"*.prism:datereceived",
	"*.prism:onsaledate",
	"*.prism:onsaleday",
	"*.prism:offsaledate",
	"*.prism:killdate",
	"*.prism:copyrightyear",
	"*.prism:contenttype",
	"*.prism:alternatetitle",
	"*.prism:subtitle",
	"*.prism:teaser",
	"*.prism:keyword",
	"*.prism:seriestitle",
	"*.prism:seriesnumber",
	"*.prism:bookedition",
	"*.prism:nationalcatalognumber",
	"*.prism:productcode",
	"*.prism:uspsnumber",
	"*.prism:publishingfrequency",
	"*.prism:channel",
	"*.prism:subchannel1",
	"*.prism:subchannel2",
	"*.prism:subchannel3",
	"*.prism:subchannel4",
	"*.prism:section",
	"*.prism:subsection1",
	"*.prism:subsection2",
	"*.prism:subsection3",
	"*.prism:subsection4",
	"*.prism:corporateentity",
	"*.prism:distributor",
	"*.prism:sellingagency",
	"*.prism:organization",
	"*.prism:person",
	"*.prism:platform",
	"*.prism:originplatform",
	"*.prism:device",
	"*.prism:complianceprofile",
	"*.prism:blogtitle",
	"*.prism:blogurl",
	"*.prism:link",
	"*.prism:url",
	"*.prism:bytecount",
	"*.prism:wordcount",
	"*.prism:pagecount",
	"*.prism:rating",
	"*.prism:timeperiod",
	"*.prism:versionidentifier",
	"*.prism:ticker",
	"*.prism:academicfield",
	"*.prism:event",
	"*.prism:genre",
	"*.prism:industry",
	"*.prism:location",
	"*.prism:object",
	"*.prism:profession",
	"*.prism:sport",
	"*.prism:embargodate",
	"*.prism:copyright",
	"*.prism:expirationdate",
	"*.prism:rightsagent",
	"*.prism:doi",
	"*.prism:startingpage",
	"*.prism:endingpage",
	"*.prism:pagerange",
	"*.prism:pageprogressiondirection",
	"*.prism:samplepagerange",
	"*.prism:hasalternative",
	"*.prism:hascorrection",
	"*.prism:hastranslation",
	"*.prism:isalternativeof",
	"*.prism:iscorrectionof",
	"*.prism:istranslationof",
	"*.prism:supplementtitle",
	"*.prism:supplementdisplayid",
	"*.prism:supplementstartingpage"
];

// node_modules/feedsmith/dist/namespaces/psc/common/config.mjs
const uris$11 = [
	"http://podlove.org/simple-chapters",
	"https://podlove.org/simple-chapters",
	"http://podlove.org/simple-chapters/",
	"https://podlove.org/simple-chapters/"
];

// node_modules/feedsmith/dist/namespaces/rawvoice/common/config.mjs
const uris$10 = [
	"http://www.rawvoice.com/rawvoiceRssModule/",
	"https://www.rawvoice.com/rawvoiceRssModule/",
	"http://www.rawvoice.com/rawvoiceRssModule",
	"https://www.rawvoice.com/rawvoiceRssModule",
	"https://blubrry.com/developer/rawvoice-rss",
	"http://blubrry.com/developer/rawvoice-rss",
	"https://blubrry.com/developer/rawvoice-rss/",
	"http://blubrry.com/developer/rawvoice-rss/"
];
const stopNodes$12 = [
	"*.rawvoice:rating",
	"*.rawvoice:liveembed",
	"*.rawvoice:flashlivestream",
	"*.rawvoice:httplivestream",
	"*.rawvoice:shoutcastlivestream",
	"*.rawvoice:livestream",
	"*.rawvoice:location",
	"*.rawvoice:frequency",
	"*.rawvoice:mycast",
	"*.rawvoice:metamark",
	"*.rawvoice:donate",
	"*.rawvoice:embed",
	"*.rawvoice:ishd"
];

// node_modules/feedsmith/dist/namespaces/rdf/common/config.mjs
const uris$9 = ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "https://www.w3.org/1999/02/22-rdf-syntax-ns#"];
const stopNodes$11 = ["*.rdf:type", "*.rdf:value"];

// node_modules/feedsmith/dist/namespaces/rss/common/config.mjs
const uris$8 = [
	"http://purl.org/rss/1.0/",
	"https://purl.org/rss/1.0/",
	"http://purl.org/rss/1.0",
	"https://purl.org/rss/1.0"
];

// node_modules/feedsmith/dist/namespaces/slash/common/config.mjs
const uris$7 = [
	"http://purl.org/rss/1.0/modules/slash/",
	"https://purl.org/rss/1.0/modules/slash/",
	"http://purl.org/rss/1.0/modules/slash",
	"https://purl.org/rss/1.0/modules/slash"
];
const stopNodes$10 = [
	"*.slash:section",
	"*.slash:department",
	"*.slash:comments",
	"*.slash:hit_parade"
];

// node_modules/feedsmith/dist/namespaces/source/common/config.mjs
const uris$6 = [
	"http://source.scripting.com/",
	"https://source.scripting.com/",
	"http://source.scripting.com",
	"https://source.scripting.com"
];
const stopNodes$9 = [
	"*.source:account",
	"*.source:url",
	"*.source:startday",
	"*.source:endday",
	"*.source:filename",
	"*.source:subscriptionlist",
	"*.source:cloud",
	"*.source:blogroll",
	"*.source:self",
	"*.source:markdown",
	"*.source:outline",
	"*.source:localtime",
	"*.source:linkfull",
	"*.source:inreplyto"
];

// node_modules/feedsmith/dist/namespaces/spotify/common/config.mjs
const uris$5 = [
	"http://www.spotify.com/ns/rss",
	"https://www.spotify.com/ns/rss",
	"http://www.spotify.com/ns/rss/",
	"https://www.spotify.com/ns/rss/"
];
const stopNodes$8 = ["*.spotify:countryoforigin"];

// node_modules/feedsmith/dist/namespaces/sy/common/config.mjs
const uris$4 = [
	"http://purl.org/rss/1.0/modules/syndication/",
	"https://purl.org/rss/1.0/modules/syndication/",
	"http://purl.org/rss/1.0/modules/syndication",
	"https://purl.org/rss/1.0/modules/syndication"
];
const stopNodes$7 = [
	"*.sy:updateperiod",
	"*.sy:updatefrequency",
	"*.sy:updatebase"
];

// node_modules/feedsmith/dist/namespaces/thr/common/config.mjs
const uris$3 = [
	"http://purl.org/syndication/thread/1.0",
	"https://purl.org/syndication/thread/1.0",
	"http://purl.org/syndication/thread/1.0/",
	"https://purl.org/syndication/thread/1.0/",
	"http://purl.org/rss/1.0/modules/threading/",
	"https://purl.org/rss/1.0/modules/threading/",
	"http://purl.org/rss/1.0/modules/threading",
	"https://purl.org/rss/1.0/modules/threading"
];
const stopNodes$6 = ["*.thr:total"];

// node_modules/feedsmith/dist/namespaces/trackback/common/config.mjs
const uris$2 = [
	"http://madskills.com/public/xml/rss/module/trackback/",
	"https://madskills.com/public/xml/rss/module/trackback/",
	"http://madskills.com/public/xml/rss/module/trackback",
	"https://madskills.com/public/xml/rss/module/trackback"
];
const stopNodes$5 = ["*.trackback:ping", "*.trackback:about"];

// node_modules/feedsmith/dist/namespaces/wfw/common/config.mjs
const uris$1 = [
	"http://wellformedweb.org/CommentAPI/",
	"https://wellformedweb.org/CommentAPI/",
	"http://wellformedweb.org/CommentAPI",
	"https://wellformedweb.org/CommentAPI"
];
const stopNodes$4 = ["*.wfw:comment", "*.wfw:commentrss"];

// node_modules/feedsmith/dist/namespaces/yt/common/config.mjs
const uris = [
	"http://www.youtube.com/xml/schemas/2015",
	"https://www.youtube.com/xml/schemas/2015",
	"http://www.youtube.com/xml/schemas/2015/",
	"https://www.youtube.com/xml/schemas/2015/"
];
const stopNodes$3 = [
	"*.yt:videoid",
	"*.yt:channelid",
	"*.yt:playlistid"
];

// node_modules/feedsmith/dist/common/config.mjs
const parserConfig = {
	trimValues: false,
	processEntities: false,
	htmlEntities: false,
	parseTagValue: false,
	parseAttributeValue: false,
	alwaysCreateTextNode: false,
	ignoreAttributes: false,
	ignorePiTags: true,
	ignoreDeclaration: true,
	attributeNamePrefix: "@",
	jPath: false,
	transformTagName: (name) => name.toLowerCase(),
	transformAttributeName: (name) => name.toLowerCase()
};
const locales = {
	unrecognizedFeedFormat: "Unrecognized feed format",
	invalidFeedFormat: "Invalid feed format",
	invalidOpmlFormat: "Invalid OPML format",
	invalidInputOpml: "Invalid input OPML",
	invalidInputAtom: "Invalid input Atom",
	invalidInputRss: "Invalid input RSS",
	invalidInputJson: "Invalid input JSON"
};
const namespaceUris = {
	admin: uris$31,
	atom: uris$28,
	blogChannel: uris$27,
	app: uris$30,
	dc: uris$23,
	sy: uris$4,
	content: uris$25,
	creativeCommons: uris$24,
	slash: uris$7,
	itunes: uris$17,
	podcast: uris$13,
	psc: uris$11,
	media: uris$16,
	georss: uris$19,
	geo: uris$20,
	thr: uris$3,
	dcterms: uris$22,
	wfw: uris$1,
	source: uris$6,
	feedpress: uris$21,
	yt: uris,
	googleplay: uris$18,
	spotify: uris$5,
	rdf: uris$9,
	rss: uris$8,
	rawvoice: uris$10,
	cc: uris$26,
	opensearch: uris$15,
	arxiv: uris$29,
	pingback: uris$14,
	trackback: uris$2,
	prism: uris$12,
	acast: uris$32
};
const namespacePrefixes = Object.entries(namespaceUris).reduce((prefixes, [prefix, uris]) => {
	for (const uri of uris) {
		const normalizedUri = uri.toLowerCase();
		prefixes[normalizedUri] = prefix.toLowerCase();
	}
	return prefixes;
}, Object.create(null));
const namespaceStopNodes = [
	...stopNodes$33,
	...stopNodes$32,
	...stopNodes$31,
	...stopNodes$30,
	...stopNodes$29,
	...stopNodes$28,
	...stopNodes$27,
	...stopNodes$26,
	...stopNodes$25,
	...stopNodes$24,
	...stopNodes$23,
	...stopNodes$22,
	...stopNodes$21,
	...stopNodes$20,
	...stopNodes$19,
	...stopNodes$18,
	...stopNodes$17,
	...stopNodes$16,
	...stopNodes$15,
	...stopNodes$14,
	...stopNodes$13,
	...stopNodes$12,
	...stopNodes$11,
	...stopNodes$10,
	...stopNodes$9,
	...stopNodes$8,
	...stopNodes$7,
	...stopNodes$6,
	...stopNodes$5,
	...stopNodes$4,
	...stopNodes$3
];

// node_modules/feedsmith/dist/feeds/atom/detect/index.mjs
const feedElementRegex = /(?:^|[\s>])<(?:\w+:)?feed[\s>]/im;
const atomElementsRegex = /(<(?:\w+:)?(entry|title|link|id|updated|summary)[\s>])/i;
const detect$3 = (value) => {
	if (!isNonEmptyString(value)) return false;
	if (!feedElementRegex.test(value)) return false;
	const hasAtomNamespace = namespaceUris.atom.some((uri) => value.includes(uri));
	const hasAtomElements = atomElementsRegex.test(value);
	return hasAtomNamespace || hasAtomElements;
};

// node_modules/feedsmith/dist/node_modules/trousse/dist/coercions.mjs
const coerceNumber = (value) => {
	if (isNumber$1(value)) return Number.isNaN(value) ? void 0 : value;
	if (isNonEmptyString(value)) {
		const numeric = +value;
		return Number.isNaN(numeric) ? void 0 : numeric;
	}
};
const trueRegex = /^\p{White_Space}*true\p{White_Space}*$/iu;
const falseRegex = /^\p{White_Space}*false\p{White_Space}*$/iu;
const coerceBoolean = (value) => {
	if (isBoolean(value)) return value;
	if (isNonEmptyString(value)) {
		if (trueRegex.test(value)) return true;
		if (falseRegex.test(value)) return false;
	}
};
const coerceSingular = (value) => {
	return Array.isArray(value) ? value[0] : value;
};

// node_modules/feedsmith/dist/node_modules/trousse/dist/json.mjs
const isWhitespaceCode = (code) => {
	return code >= 9 && code <= 13 || code === 32 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279;
};
const isJsonLike = (value) => {
	if (value.length < 2) return false;
	let start = 0;
	let end = value.length - 1;
	while (start < end && isWhitespaceCode(value.charCodeAt(start))) start++;
	while (end > start && isWhitespaceCode(value.charCodeAt(end))) end--;
	const first = value.charCodeAt(start);
	const last = value.charCodeAt(end);
	return first === 123 && last === 125 || first === 91 && last === 93;
};

// node_modules/feedsmith/dist/node_modules/trousse/dist/objects.mjs
const trimObject = (object, keep = isPresent) => {
	let hasKept = false;
	let hasDropped = false;
	for (const key in object) {
		if (keep(object[key])) hasKept = true;
		else hasDropped = true;
		if (hasKept && hasDropped) break;
	}
	if (!hasKept) return;
	if (!hasDropped) return object;
	const result = {};
	for (const key in object) {
		const value = object[key];
		if (keep(value)) result[key] = value;
	}
	return result;
};

// node_modules/feedsmith/node_modules/entities/dist/esm/decode-codepoint.js
var _a;
const decodeMap = /* @__PURE__ */ new Map([
	[0, 65533],
	[128, 8364],
	[130, 8218],
	[131, 402],
	[132, 8222],
	[133, 8230],
	[134, 8224],
	[135, 8225],
	[136, 710],
	[137, 8240],
	[138, 352],
	[139, 8249],
	[140, 338],
	[142, 381],
	[145, 8216],
	[146, 8217],
	[147, 8220],
	[148, 8221],
	[149, 8226],
	[150, 8211],
	[151, 8212],
	[152, 732],
	[153, 8482],
	[154, 353],
	[155, 8250],
	[156, 339],
	[158, 382],
	[159, 376]
]);
const fromCodePoint = (_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : ((codePoint) => {
	let output = "";
	if (codePoint > 65535) {
		codePoint -= 65536;
		output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
		codePoint = 56320 | codePoint & 1023;
	}
	output += String.fromCharCode(codePoint);
	return output;
});
function replaceCodePoint(codePoint) {
	var _a;
	if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return 65533;
	return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}

// node_modules/feedsmith/node_modules/entities/dist/esm/internal/decode-shared.js
function decodeBase64(input) {
	const binary = typeof atob === "function" ? atob(input) : typeof Buffer.from === "function" ? Buffer.from(input, "base64").toString("binary") : new Buffer(input, "base64").toString("binary");
	const evenLength = binary.length & -2;
	const out = new Uint16Array(evenLength / 2);
	for (let index = 0, outIndex = 0; index < evenLength; index += 2) {
		const lo = binary.charCodeAt(index);
		const hi = binary.charCodeAt(index + 1);
		out[outIndex++] = lo | hi << 8;
	}
	return out;
}

// node_modules/feedsmith/node_modules/entities/dist/esm/generated/decode-data-html.js
const htmlDecodeTree = /* #__PURE__ */ decodeBase64("QR08ALkAAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmNmZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGUAO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQAxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGYAAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkRNUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGUAAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACECJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGxlQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAABTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3cAAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWUkZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXIAAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zImlsb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEMEXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkpUYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eUiYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWNmaW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZhbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWwFcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgCgwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWlsNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2FjZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpcGYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAABQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNoidSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+UhZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8YHZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2ludHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWdzdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGUA8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcAJGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAACjbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3EidWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGFudEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaAJqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjgDcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAACgiSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmgKcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJvbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADuA1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAADgNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGUAAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWFjZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2UAAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AACg6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWwib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmVjdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYAGSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJlgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZANc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInEidWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmRh5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEUiaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHIAb6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMwOYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWVyQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAADgNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEhhY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGcQbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOYA5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFUqAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOUA5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdIR1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAUjcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInIAAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmEAcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHIA5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuUgdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolAlRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgITBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJobHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfMhdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoikiYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGMAawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAChASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXMAcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWUVaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQAAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfIA9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQABaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfcAO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AACgUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQAHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVsSAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQA+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOhAZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7AXsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwAAAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAAAgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DXYI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQABY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQAAGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfVhbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12FjdYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMwCAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCYg4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWYAAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHUAdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuYhaW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3UAZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAABaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHIAAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4ABYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbtjZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGkAbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWRpFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXIicm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHkAWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvGghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPwnaQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbkeRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MHcbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3QAAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/MfBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3WgOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGlqbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHRhcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HAqOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQAAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPOgBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPwiAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImAhAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcYhAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvEAkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DXYw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvEA/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUFldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuUhYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APRAPmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHIAAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YABYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFcqAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPAkAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDEgcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNsk4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABMlFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APEACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYADY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkcmSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnIAawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAACgNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnIAAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAkMYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgABYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmwAXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCooLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKACgZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJUonSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AACgairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAACgIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdgp3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPgp+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkIqRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnEqAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfcAxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGNhQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2kAcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwCgXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANERaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWNyFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGUAO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHNhZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2Fycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQYtcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcACg7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4IoiAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WWgQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPIAjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2VmaW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHIAAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg");

// node_modules/feedsmith/node_modules/entities/dist/esm/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/feedsmith/node_modules/entities/dist/esm/decode.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
	CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
	CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
	CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
	CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
const TO_LOWER_BIT = 32;
function isNumber(code) {
	return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}
function isHexadecimalCharacter(code) {
	return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F;
}
function isAsciiAlphaNumeric(code) {
	return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z || isNumber(code);
}
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes.EQUALS || isAsciiAlphaNumeric(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode) {
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder$1 = class {
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
		this.state = EntityDecoderState.EntityStart;
		this.consumed = 1;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.decodeMode = DecodingMode.Strict;
		this.runConsumed = 0;
	}
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			case EntityDecoderState.NamedEntity: return this.stateNamedEntity(input, offset);
		}
	}
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	stateNumericHex(input, offset) {
		while (offset < input.length) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) {
				const digit = char <= CharCodes.NINE ? char - CharCodes.ZERO : (char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10;
				this.result = this.result * 16 + digit;
				this.consumed++;
				offset++;
			} else return this.emitNumericEntity(char, 3);
		}
		return -1;
	}
	stateNumericDecimal(input, offset) {
		while (offset < input.length) {
			const char = input.charCodeAt(offset);
			if (isNumber(char)) {
				this.result = this.result * 10 + (char - CharCodes.ZERO);
				this.consumed++;
				offset++;
			} else return this.emitNumericEntity(char, 2);
		}
		return -1;
	}
	emitNumericEntity(lastCp, expectedLength) {
		var _a;
		if (this.consumed <= expectedLength) {
			(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		let current = decodeTree[this.treeIndex];
		let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
		while (offset < input.length) {
			if (valueLength === 0 && (current & BinTrieFlags.FLAG13) !== 0) {
				const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				if (this.runConsumed === 0) {
					const firstChar = current & BinTrieFlags.JUMP_TABLE;
					if (input.charCodeAt(offset) !== firstChar) return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
					offset++;
					this.excess++;
					this.runConsumed++;
				}
				while (this.runConsumed < runLength) {
					if (offset >= input.length) return -1;
					const charIndexInPacked = this.runConsumed - 1;
					const packedWord = decodeTree[this.treeIndex + 1 + (charIndexInPacked >> 1)];
					const expectedChar = charIndexInPacked % 2 === 0 ? packedWord & 255 : packedWord >> 8 & 255;
					if (input.charCodeAt(offset) !== expectedChar) {
						this.runConsumed = 0;
						return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
					}
					offset++;
					this.excess++;
					this.runConsumed++;
				}
				this.runConsumed = 0;
				this.treeIndex += 1 + (runLength >> 1);
				current = decodeTree[this.treeIndex];
				valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
			}
			if (offset >= input.length) break;
			const char = input.charCodeAt(offset);
			if (char === CharCodes.SEMI && valueLength !== 0 && (current & BinTrieFlags.FLAG13) !== 0) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
			this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
			if (this.treeIndex < 0) return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
			current = decodeTree[this.treeIndex];
			valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
			if (valueLength !== 0) {
				if (char === CharCodes.SEMI) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
				if (this.decodeMode !== DecodingMode.Strict && (current & BinTrieFlags.FLAG13) === 0) {
					this.result = this.treeIndex;
					this.consumed += this.excess;
					this.excess = 0;
				}
			}
			offset++;
			this.excess++;
		}
		return -1;
	}
	emitNotTerminatedNamedEntity() {
		var _a;
		const { result, decodeTree } = this;
		const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		(_a = this.errors) === null || _a === void 0 || _a.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~(BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13) : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	end() {
		var _a;
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			case EntityDecoderState.EntityStart: return 0;
		}
	}
};
function getDecoder(decodeTree) {
	let returnValue = "";
	const decoder = new EntityDecoder$1(decodeTree, (data) => returnValue += fromCodePoint(data));
	return function decodeWithTrie(input, decodeMode) {
		let lastIndex = 0;
		let offset = 0;
		while ((offset = input.indexOf("&", offset)) >= 0) {
			returnValue += input.slice(lastIndex, offset);
			decoder.startEntity(decodeMode);
			const length = decoder.write(input, offset + 1);
			if (length < 0) {
				lastIndex = offset + decoder.end();
				break;
			}
			lastIndex = offset + length;
			offset = length === 0 ? lastIndex + 1 : lastIndex;
		}
		const result = returnValue + input.slice(lastIndex);
		returnValue = "";
		return result;
	};
}
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (branchCount === 0) return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
	if (jumpOffset) {
		const value = char - jumpOffset;
		return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
	}
	const packedKeySlots = branchCount + 1 >> 1;
	let lo = 0;
	let hi = branchCount - 1;
	while (lo <= hi) {
		const mid = lo + hi >>> 1;
		const midKey = decodeTree[nodeIndex + (mid >> 1)] >> (mid & 1) * 8 & 255;
		if (midKey < char) lo = mid + 1;
		else if (midKey > char) hi = mid - 1;
		else return decodeTree[nodeIndex + packedKeySlots + mid];
	}
	return -1;
}
const htmlDecoder = /* #__PURE__ */ getDecoder(htmlDecodeTree);
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
	return htmlDecoder(htmlString, mode);
}

// node_modules/feedsmith/dist/common/utils.mjs
const isNonEmptyStringOrNumber = (value) => {
	return isNumber$1(value) || isNonEmptyString(value);
};
const isXmlAttributeKey = (key) => {
	return key.charCodeAt(0) === 64;
};
const retrieveText = (value) => {
	return (value === null || value === void 0 ? void 0 : value["#text"]) ?? value;
};
const retrieveRdfResourceOrText = (value, parse) => {
	if (isPlainObject(value)) {
		const rdfResource = parse(value["@rdf:resource"]);
		if (isPresent(rdfResource)) return rdfResource;
		const resource = parse(value["@resource"]);
		if (isPresent(resource)) return resource;
	}
	return parse(retrieveText(value));
};
const trimArray = (value, parse) => {
	if (!Array.isArray(value) || value.length === 0) return;
	if (!parse) {
		let needsTrimming = false;
		for (const item of value) if (!isPresent(item)) {
			needsTrimming = true;
			break;
		}
		if (!needsTrimming) return value;
	}
	const result = [];
	for (const element of value) {
		const item = parse ? parse(element) : element;
		if (isPresent(item)) result.push(item);
	}
	return result.length > 0 ? result : void 0;
};
const cdataStartTag = "<![CDATA[";
const cdataEndTag = "]]>";
const commentStartTag = "<!--";
const commentEndTag = "-->";
const hasEntities = (text) => {
	const ampIndex = text.indexOf("&");
	return ampIndex !== -1 && text.indexOf(";", ampIndex) !== -1;
};
const stripComments = (text) => {
	let currentIndex = text.indexOf(commentStartTag);
	if (currentIndex === -1) return text;
	let result = "";
	let lastIndex = 0;
	while (currentIndex !== -1) {
		result += text.slice(lastIndex, currentIndex);
		const endIndex = text.indexOf(commentEndTag, currentIndex + 4);
		if (endIndex === -1) return text;
		lastIndex = endIndex + 3;
		currentIndex = text.indexOf(commentStartTag, lastIndex);
	}
	result += text.slice(lastIndex);
	return result;
};
const decodeWithCdata = (text) => {
	let currentIndex = text.indexOf(cdataStartTag);
	if (currentIndex === -1) return hasEntities(text) ? decodeHTML(text) : text;
	let result = "";
	let lastIndex = 0;
	while (currentIndex !== -1) {
		const textBefore = text.slice(lastIndex, currentIndex);
		result += hasEntities(textBefore) ? decodeHTML(textBefore) : textBefore;
		const endIndex = text.indexOf(cdataEndTag, currentIndex + 9);
		if (endIndex === -1) return hasEntities(text) ? decodeHTML(text) : text;
		result += text.slice(currentIndex + 9, endIndex);
		lastIndex = endIndex + 3;
		currentIndex = text.indexOf(cdataStartTag, lastIndex);
	}
	const textAfter = text.slice(lastIndex);
	result += hasEntities(textAfter) ? decodeHTML(textAfter) : textAfter;
	return result;
};
const parseString = (value) => {
	if (typeof value === "string") {
		if (value === "") return;
		return decodeWithCdata(stripComments(value)).trim() || void 0;
	}
	if (typeof value === "number") return value.toString();
};
const parseVerbatimString = (value) => {
	if (typeof value === "string") {
		if (value === "") return;
		return value.trim() || void 0;
	}
	if (typeof value === "number") return value.toString();
};
const parseNumber = (value) => {
	return coerceNumber(value);
};
const yesRegex = /^\p{White_Space}*yes\p{White_Space}*$/iu;
const parseBoolean = (value) => {
	return coerceBoolean(value);
};
const parseYesNoBoolean = (value) => {
	const boolean = parseBoolean(value);
	if (boolean !== void 0) return boolean;
	if (isNonEmptyString(value)) return yesRegex.test(value);
};
const parseDate = (value, parseDateFn) => {
	const raw = parseString(value);
	if (raw === void 0) return;
	return parseDateFn ? parseDateFn(raw) : raw;
};
const parseArray = (value) => {
	if (Array.isArray(value)) return value;
	if (!isPlainObject(value)) return;
	if (value.length) return Array.from(value);
	const keys = Object.keys(value);
	if (keys.length === 0) return;
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		const n = Number(key);
		if (!Number.isInteger(n) || n !== i) return;
	}
	return Object.values(value);
};
const parseArrayOf = (value, parse, limit) => {
	let array = parseArray(value);
	if (!array && isPresent(value)) array = [value];
	if (array) return trimArray(limitArray(array, limit), parse);
};
const limitArray = (array, limit) => {
	if (limit === void 0 || limit < 0) return array;
	if (limit === 0) return [];
	return array.slice(0, limit);
};
const parseSingular = (value) => {
	return coerceSingular(value);
};
const parseSingularOf = (value, parse) => {
	return parse(parseSingular(value));
};
const parseCsvOf = (value, parse) => {
	var _parseString;
	if (!isNonEmptyStringOrNumber(value)) return;
	const items = (_parseString = parseString(value)) === null || _parseString === void 0 ? void 0 : _parseString.split(",");
	if (items) return trimArray(items, parse);
};
const detectNamespaces = (value, recursive = false) => {
	const namespaces = /* @__PURE__ */ new Set();
	const seenKeys = recursive ? /* @__PURE__ */ new Set() : void 0;
	const traverse = (current) => {
		if (Array.isArray(current)) {
			for (const item of current) traverse(item);
			return;
		}
		if (isPlainObject(current)) for (const key in current) {
			if (seenKeys === null || seenKeys === void 0 ? void 0 : seenKeys.has(key)) continue;
			seenKeys === null || seenKeys === void 0 || seenKeys.add(key);
			const keyWithoutAt = isXmlAttributeKey(key) ? key.slice(1) : key;
			const colonIndex = keyWithoutAt.indexOf(":");
			if (colonIndex > 0) namespaces.add(keyWithoutAt.slice(0, colonIndex));
			if (recursive) traverse(current[key]);
		}
	};
	traverse(value);
	return namespaces;
};
const createNamespaceResolver = (options) => {
	const { namespaceUris, namespacePrefixes, primaryNamespaces } = options;
	const primaryUris = new Set(primaryNamespaces === null || primaryNamespaces === void 0 ? void 0 : primaryNamespaces.flatMap((key) => {
		var _namespaceUris$key;
		return ((_namespaceUris$key = namespaceUris[key]) === null || _namespaceUris$key === void 0 ? void 0 : _namespaceUris$key.map((uri) => uri.toLowerCase())) ?? [];
	}));
	const resolveUri = (uri) => {
		const normalized = uri.trim().toLowerCase();
		if (primaryUris.has(normalized)) return "";
		return namespacePrefixes[normalized];
	};
	const seedScanLimit = 65536;
	const findRootIndex = (document) => {
		let index = document.indexOf("<");
		while (index !== -1) {
			const marker = document.charCodeAt(index + 1);
			if (marker !== 63 && marker !== 33) return index;
			const end = document.startsWith("<!--", index) ? document.indexOf("-->", index) : document.indexOf(">", index);
			if (end === -1) return -1;
			index = document.indexOf("<", end);
		}
		return -1;
	};
	return (document) => {
		const prefixMap = /* @__PURE__ */ new Map();
		const seededPrefixes = /* @__PURE__ */ new Set();
		let defaultCanonical;
		let hasRemapping = false;
		let tagsSeen = 0;
		const recordPrefix = (prefix, uri) => {
			if (!prefixMap.has(prefix)) {
				const canonical = resolveUri(uri);
				if (canonical !== void 0) {
					prefixMap.set(prefix, canonical);
					if (canonical !== prefix) hasRemapping = true;
				}
			}
		};
		if (document) {
			const head = document.length > seedScanLimit ? document.slice(0, seedScanLimit) : document;
			const declarationTailRegex = /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
			let index = head.indexOf("xmlns:", findRootIndex(head));
			while (index !== -1) {
				declarationTailRegex.lastIndex = index + 6;
				const match = declarationTailRegex.exec(head);
				if (match) {
					const prefix = match[1].toLowerCase();
					recordPrefix(prefix, match[2] ?? match[3]);
					seededPrefixes.add(prefix);
				}
				index = head.indexOf("xmlns:", match ? declarationTailRegex.lastIndex : index + 6);
			}
		}
		const recordDeclaration = (rawAttrName, value) => {
			const firstCharCode = rawAttrName.charCodeAt(0);
			if (firstCharCode !== 120 && firstCharCode !== 88 || typeof value !== "string") return;
			const attrName = rawAttrName.toLowerCase();
			if (attrName === "xmlns") {
				if (tagsSeen === 1 && defaultCanonical === void 0) {
					defaultCanonical = resolveUri(value);
					if (defaultCanonical) hasRemapping = true;
				}
				return;
			}
			if (attrName.startsWith("xmlns:")) {
				const prefix = attrName.slice(6);
				if (seededPrefixes.delete(prefix)) prefixMap.delete(prefix);
				recordPrefix(prefix, value);
			}
		};
		const transformName = (name, useDefault) => {
			const lowered = name.toLowerCase();
			if (!hasRemapping) return lowered;
			const colonIndex = lowered.indexOf(":");
			if (colonIndex === -1) {
				if (useDefault && defaultCanonical) return `${defaultCanonical}:${lowered}`;
				return lowered;
			}
			const prefix = lowered.slice(0, colonIndex);
			if (prefix === "xmlns" || prefix === "xml") return lowered;
			const canonical = prefixMap.get(prefix);
			if (canonical === void 0) return lowered;
			const local = lowered.slice(colonIndex + 1);
			return canonical === "" ? local : `${canonical}:${local}`;
		};
		const transformTagName = (name) => {
			tagsSeen++;
			return transformName(name, true);
		};
		const transformAttributeName = (name) => `@${transformName(name.slice(1), false)}`;
		const attributeValueProcessor = (attrName, value) => {
			recordDeclaration(attrName, value);
			return value;
		};
		const updateTag = (tagName) => {
			if (!hasRemapping) return tagName;
			const colonIndex = tagName.indexOf(":");
			if (colonIndex === -1) return defaultCanonical ? `${defaultCanonical}:${tagName}` : tagName;
			const prefix = tagName.slice(0, colonIndex);
			const canonical = prefixMap.get(prefix);
			if (canonical === void 0 || canonical === prefix) return tagName;
			const local = tagName.slice(colonIndex + 1);
			return canonical === "" ? local : `${canonical}:${local}`;
		};
		return {
			transformTagName,
			transformAttributeName,
			attributeValueProcessor,
			updateTag
		};
	};
};
const parseJsonObject = (value) => {
	if (isPlainObject(value)) return value;
	if (!isNonEmptyString(value) || !isJsonLike(value)) return;
	try {
		const parsed = JSON.parse(value);
		if (isPlainObject(parsed)) return parsed;
	} catch {}
};

// node_modules/feedsmith/dist/feeds/atom/parse/config.mjs
const stopNodes$2 = [
	...namespaceStopNodes,
	...feedPaths.map((path) => `feed.${path}`),
	...entryPaths.map((path) => `feed.entry.${path}`)
];

// node_modules/feedsmith/dist/node_modules/trousse/dist/urls.mjs
const parseUrl = (value, base) => {
	if (value instanceof URL && base === void 0) return value;
	try {
		return new URL(value, base);
	} catch {}
};

// node_modules/feedsmith/dist/namespaces/admin/parse/utils.mjs
const retrieveFeed$18 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		errorReportsTo: parseSingularOf(value["admin:errorreportsto"], (value) => retrieveRdfResourceOrText(value, parseString)),
		generatorAgent: parseSingularOf(value["admin:generatoragent"], (value) => retrieveRdfResourceOrText(value, parseString))
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/app/parse/utils.mjs
const parseControl = (value) => {
	if (!isPlainObject(value)) return;
	const control = { draft: parseSingularOf(value["app:draft"], (value) => parseYesNoBoolean(retrieveText(value))) };
	return trimObject(control);
};
const retrieveEntry$2 = (value, options) => {
	if (!isPlainObject(value)) return;
	const entry = {
		edited: parseSingularOf(value["app:edited"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		control: parseSingularOf(value["app:control"], parseControl)
	};
	return trimObject(entry);
};

// node_modules/feedsmith/dist/namespaces/arxiv/parse/utils.mjs
const parsePrimaryCategory = (value) => {
	if (!isPlainObject(value)) return;
	const primaryCategory = {
		term: parseString(value["@term"]),
		scheme: parseString(value["@scheme"]),
		label: parseString(value["@label"])
	};
	return trimObject(primaryCategory);
};
const retrieveAuthor = (value) => {
	if (!isPlainObject(value)) return;
	const author = { affiliation: parseSingularOf(value["arxiv:affiliation"], (value) => parseString(retrieveText(value))) };
	return trimObject(author);
};
const retrieveEntry$1 = (value) => {
	if (!isPlainObject(value)) return;
	const entry = {
		comment: parseSingularOf(value["arxiv:comment"], (value) => parseString(retrieveText(value))),
		journalRef: parseSingularOf(value["arxiv:journal_ref"], (value) => parseString(retrieveText(value))),
		doi: parseSingularOf(value["arxiv:doi"], (value) => parseString(retrieveText(value))),
		primaryCategory: parseSingularOf(value["arxiv:primary_category"], parsePrimaryCategory)
	};
	return trimObject(entry);
};

// node_modules/feedsmith/dist/namespaces/cc/parse/utils.mjs
const retrieveItemOrFeed$7 = (value) => {
	if (!isPlainObject(value)) return;
	const result = {
		license: parseSingularOf(value["cc:license"], (value) => retrieveRdfResourceOrText(value, parseString)),
		morePermissions: parseSingularOf(value["cc:morepermissions"], (value) => retrieveRdfResourceOrText(value, parseString)),
		attributionName: parseSingularOf(value["cc:attributionname"], (value) => retrieveRdfResourceOrText(value, parseString)),
		attributionURL: parseSingularOf(value["cc:attributionurl"], (value) => retrieveRdfResourceOrText(value, parseString)),
		useGuidelines: parseSingularOf(value["cc:useguidelines"], (value) => retrieveRdfResourceOrText(value, parseString)),
		permits: parseSingularOf(value["cc:permits"], (value) => retrieveRdfResourceOrText(value, parseString)),
		requires: parseSingularOf(value["cc:requires"], (value) => retrieveRdfResourceOrText(value, parseString)),
		prohibits: parseSingularOf(value["cc:prohibits"], (value) => retrieveRdfResourceOrText(value, parseString)),
		jurisdiction: parseSingularOf(value["cc:jurisdiction"], (value) => retrieveRdfResourceOrText(value, parseString)),
		legalcode: parseSingularOf(value["cc:legalcode"], (value) => retrieveRdfResourceOrText(value, parseString)),
		deprecatedOn: parseSingularOf(value["cc:deprecatedon"], (value) => retrieveRdfResourceOrText(value, parseString))
	};
	return trimObject(result);
};

// node_modules/feedsmith/dist/namespaces/creativecommons/parse/utils.mjs
const retrieveItemOrFeed$6 = (value) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = { licenses: parseArrayOf(value["creativecommons:license"], (value) => parseString(retrieveText(value))) };
	return trimObject(itemOrFeed);
};

// node_modules/feedsmith/dist/namespaces/dc/parse/utils.mjs
const retrieveItemOrFeed$5 = (value, options) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		titles: parseArrayOf(value["dc:title"], (value) => parseString(retrieveText(value))),
		creators: parseArrayOf(value["dc:creator"], (value) => parseString(retrieveText(value))),
		subjects: parseArrayOf(value["dc:subject"], (value) => parseString(retrieveText(value))),
		descriptions: parseArrayOf(value["dc:description"], (value) => parseString(retrieveText(value))),
		publishers: parseArrayOf(value["dc:publisher"], (value) => parseString(retrieveText(value))),
		contributors: parseArrayOf(value["dc:contributor"], (value) => parseString(retrieveText(value))),
		dates: parseArrayOf(value["dc:date"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		types: parseArrayOf(value["dc:type"], (value) => parseString(retrieveText(value))),
		formats: parseArrayOf(value["dc:format"], (value) => parseString(retrieveText(value))),
		identifiers: parseArrayOf(value["dc:identifier"], (value) => parseString(retrieveText(value))),
		sources: parseArrayOf(value["dc:source"], (value) => parseString(retrieveText(value))),
		languages: parseArrayOf(value["dc:language"], (value) => parseString(retrieveText(value))),
		relations: parseArrayOf(value["dc:relation"], (value) => parseString(retrieveText(value))),
		coverage: parseArrayOf(value["dc:coverage"], (value) => parseString(retrieveText(value))),
		rights: parseArrayOf(value["dc:rights"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(itemOrFeed);
};

// node_modules/feedsmith/dist/namespaces/dcterms/parse/utils.mjs
const retrieveItemOrFeed$4 = (value, options) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		abstracts: parseArrayOf(value["dcterms:abstract"], (value) => parseString(retrieveText(value))),
		accessRights: parseArrayOf(value["dcterms:accessrights"], (value) => parseString(retrieveText(value))),
		accrualMethods: parseArrayOf(value["dcterms:accrualmethod"], (value) => parseString(retrieveText(value))),
		accrualPeriodicities: parseArrayOf(value["dcterms:accrualperiodicity"], (value) => parseString(retrieveText(value))),
		accrualPolicies: parseArrayOf(value["dcterms:accrualpolicy"], (value) => parseString(retrieveText(value))),
		alternatives: parseArrayOf(value["dcterms:alternative"], (value) => parseString(retrieveText(value))),
		audiences: parseArrayOf(value["dcterms:audience"], (value) => parseString(retrieveText(value))),
		available: parseArrayOf(value["dcterms:available"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		bibliographicCitations: parseArrayOf(value["dcterms:bibliographiccitation"], (value) => parseString(retrieveText(value))),
		conformsTo: parseArrayOf(value["dcterms:conformsto"], (value) => parseString(retrieveText(value))),
		contributors: parseArrayOf(value["dcterms:contributor"], (value) => parseString(retrieveText(value))),
		coverages: parseArrayOf(value["dcterms:coverage"], (value) => parseString(retrieveText(value))),
		created: parseArrayOf(value["dcterms:created"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		creators: parseArrayOf(value["dcterms:creator"], (value) => parseString(retrieveText(value))),
		dateAccepted: parseArrayOf(value["dcterms:dateaccepted"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dateCopyrighted: parseArrayOf(value["dcterms:datecopyrighted"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dates: parseArrayOf(value["dcterms:date"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dateSubmitted: parseArrayOf(value["dcterms:datesubmitted"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		descriptions: parseArrayOf(value["dcterms:description"], (value) => parseString(retrieveText(value))),
		educationLevels: parseArrayOf(value["dcterms:educationlevel"], (value) => parseString(retrieveText(value))),
		extents: parseArrayOf(value["dcterms:extent"], (value) => parseString(retrieveText(value))),
		formats: parseArrayOf(value["dcterms:format"], (value) => parseString(retrieveText(value))),
		hasFormats: parseArrayOf(value["dcterms:hasformat"], (value) => parseString(retrieveText(value))),
		hasParts: parseArrayOf(value["dcterms:haspart"], (value) => parseString(retrieveText(value))),
		hasVersions: parseArrayOf(value["dcterms:hasversion"], (value) => parseString(retrieveText(value))),
		identifiers: parseArrayOf(value["dcterms:identifier"], (value) => parseString(retrieveText(value))),
		instructionalMethods: parseArrayOf(value["dcterms:instructionalmethod"], (value) => parseString(retrieveText(value))),
		isFormatOf: parseArrayOf(value["dcterms:isformatof"], (value) => parseString(retrieveText(value))),
		isPartOf: parseArrayOf(value["dcterms:ispartof"], (value) => parseString(retrieveText(value))),
		isReferencedBy: parseArrayOf(value["dcterms:isreferencedby"], (value) => parseString(retrieveText(value))),
		isReplacedBy: parseArrayOf(value["dcterms:isreplacedby"], (value) => parseString(retrieveText(value))),
		isRequiredBy: parseArrayOf(value["dcterms:isrequiredby"], (value) => parseString(retrieveText(value))),
		issued: parseArrayOf(value["dcterms:issued"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		isVersionOf: parseArrayOf(value["dcterms:isversionof"], (value) => parseString(retrieveText(value))),
		languages: parseArrayOf(value["dcterms:language"], (value) => parseString(retrieveText(value))),
		licenses: parseArrayOf(value["dcterms:license"], (value) => parseString(retrieveText(value))),
		mediators: parseArrayOf(value["dcterms:mediator"], (value) => parseString(retrieveText(value))),
		mediums: parseArrayOf(value["dcterms:medium"], (value) => parseString(retrieveText(value))),
		modified: parseArrayOf(value["dcterms:modified"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		provenances: parseArrayOf(value["dcterms:provenance"], (value) => parseString(retrieveText(value))),
		publishers: parseArrayOf(value["dcterms:publisher"], (value) => parseString(retrieveText(value))),
		references: parseArrayOf(value["dcterms:references"], (value) => parseString(retrieveText(value))),
		relations: parseArrayOf(value["dcterms:relation"], (value) => parseString(retrieveText(value))),
		replaces: parseArrayOf(value["dcterms:replaces"], (value) => parseString(retrieveText(value))),
		requires: parseArrayOf(value["dcterms:requires"], (value) => parseString(retrieveText(value))),
		rights: parseArrayOf(value["dcterms:rights"], (value) => parseString(retrieveText(value))),
		rightsHolders: parseArrayOf(value["dcterms:rightsholder"], (value) => parseString(retrieveText(value))),
		sources: parseArrayOf(value["dcterms:source"], (value) => parseString(retrieveText(value))),
		spatials: parseArrayOf(value["dcterms:spatial"], (value) => parseString(retrieveText(value))),
		subjects: parseArrayOf(value["dcterms:subject"], (value) => parseString(retrieveText(value))),
		tableOfContents: parseArrayOf(value["dcterms:tableofcontents"], (value) => parseString(retrieveText(value))),
		temporals: parseArrayOf(value["dcterms:temporal"], (value) => parseString(retrieveText(value))),
		titles: parseArrayOf(value["dcterms:title"], (value) => parseString(retrieveText(value))),
		types: parseArrayOf(value["dcterms:type"], (value) => parseString(retrieveText(value))),
		valid: parseArrayOf(value["dcterms:valid"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn))
	};
	return trimObject(itemOrFeed);
};

// node_modules/feedsmith/dist/namespaces/geo/parse/utils.mjs
const retrieveItemOrFeed$3 = (value) => {
	if (!isPlainObject(value)) return;
	const geo = {
		lat: parseSingularOf(value["geo:lat"], (value) => parseNumber(retrieveText(value))),
		long: parseSingularOf(value["geo:long"], (value) => parseNumber(retrieveText(value))),
		alt: parseSingularOf(value["geo:alt"], (value) => parseNumber(retrieveText(value)))
	};
	return trimObject(geo);
};

// node_modules/feedsmith/dist/namespaces/georss/parse/utils.mjs
const whitespaceRegex$2 = /\s+/;
const parseLatLngPairs = (value, pairsCount) => {
	if (!isNonEmptyString(value)) return;
	const rawParts = value.split(whitespaceRegex$2);
	const numericParts = parseArrayOf(rawParts, parseNumber);
	if (!numericParts || numericParts.length % 2 !== 0 || rawParts.length !== numericParts.length) return;
	const actualPairCount = numericParts.length / 2;
	if ((pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.min) && actualPairCount < (pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.min) || (pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.max) && actualPairCount > (pairsCount === null || pairsCount === void 0 ? void 0 : pairsCount.max)) return;
	const points = [];
	for (let i = 0; i < numericParts.length; i += 2) {
		const lat = numericParts[i];
		const lng = numericParts[i + 1];
		if (isPresent(lat) && isPresent(lng)) points.push({
			lat,
			lng
		});
	}
	return points.length > 0 ? points : void 0;
};
const parsePoint = (value) => {
	var _parseLatLngPairs;
	return (_parseLatLngPairs = parseLatLngPairs(retrieveText(value), {
		min: 1,
		max: 1
	})) === null || _parseLatLngPairs === void 0 ? void 0 : _parseLatLngPairs[0];
};
const parseLine = (value) => {
	const points = parseLatLngPairs(retrieveText(value), { min: 2 });
	if (isPresent(points)) return { points };
};
const parsePolygon = (value) => {
	const points = parseLatLngPairs(retrieveText(value), { min: 4 });
	if (isPresent(points)) return { points };
};
const parseBox = (value) => {
	const points = parseLatLngPairs(retrieveText(value), {
		min: 2,
		max: 2
	});
	const lowerCorner = points === null || points === void 0 ? void 0 : points[0];
	const upperCorner = points === null || points === void 0 ? void 0 : points[1];
	if (isPresent(lowerCorner) && isPresent(upperCorner)) return {
		lowerCorner,
		upperCorner
	};
};
const retrieveItemOrFeed$2 = (value) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		point: parseSingularOf(value["georss:point"], parsePoint),
		line: parseSingularOf(value["georss:line"], parseLine),
		polygon: parseSingularOf(value["georss:polygon"], parsePolygon),
		box: parseSingularOf(value["georss:box"], parseBox),
		featureTypeTag: parseSingularOf(value["georss:featuretypetag"], (value) => parseString(retrieveText(value))),
		relationshipTag: parseSingularOf(value["georss:relationshiptag"], (value) => parseString(retrieveText(value))),
		featureName: parseSingularOf(value["georss:featurename"], (value) => parseString(retrieveText(value))),
		elev: parseSingularOf(value["georss:elev"], (value) => parseNumber(retrieveText(value))),
		floor: parseSingularOf(value["georss:floor"], (value) => parseNumber(retrieveText(value))),
		radius: parseSingularOf(value["georss:radius"], (value) => parseNumber(retrieveText(value)))
	};
	return trimObject(itemOrFeed);
};

// node_modules/feedsmith/dist/namespaces/googleplay/parse/utils.mjs
const parseImage$4 = (value) => {
	if (isPlainObject(value) && value["@href"]) {
		const image = { href: parseString(value["@href"]) };
		return trimObject(image);
	}
	const text = retrieveText(value);
	if (text) {
		const image = { href: parseString(text) };
		return trimObject(image);
	}
};
const parseCategory$4 = (value) => {
	if (isPlainObject(value) && value["@text"]) return parseString(value["@text"]);
	return parseString(retrieveText(value));
};
const parseExplicit$1 = (value) => {
	var _retrieveText;
	const explicit = (_retrieveText = retrieveText(value)) === null || _retrieveText === void 0 ? void 0 : _retrieveText.trim().toLowerCase();
	if (explicit === "clean") return explicit;
	return parseYesNoBoolean(value);
};
const retrieveItem$15 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		author: parseSingularOf(value["googleplay:author"], (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value["googleplay:description"], (value) => parseString(retrieveText(value))),
		explicit: parseSingularOf(value["googleplay:explicit"], parseExplicit$1),
		block: parseSingularOf(value["googleplay:block"], (value) => parseYesNoBoolean(retrieveText(value))),
		image: parseSingularOf(value["googleplay:image"], parseImage$4)
	};
	return trimObject(item);
};
const retrieveFeed$17 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		author: parseSingularOf(value["googleplay:author"], (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value["googleplay:description"], (value) => parseString(retrieveText(value))),
		explicit: parseSingularOf(value["googleplay:explicit"], parseExplicit$1),
		block: parseSingularOf(value["googleplay:block"], (value) => parseYesNoBoolean(retrieveText(value))),
		image: parseSingularOf(value["googleplay:image"], parseImage$4),
		newFeedUrl: parseSingularOf(value["googleplay:new-feed-url"], (value) => parseString(retrieveText(value))),
		email: parseSingularOf(value["googleplay:email"], (value) => parseString(retrieveText(value))),
		categories: parseArrayOf(value["googleplay:category"], parseCategory$4)
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/itunes/parse/utils.mjs
const explicitOrYesRegex = /^\p{White_Space}*(explicit|yes)\p{White_Space}*$/iu;
const durationRegex = /^(?:(\d+):)?(\d+):(\d+)$/;
const parseCategory$3 = (value) => {
	if (!isPlainObject(value)) return;
	const category = {
		text: parseString(value["@text"]),
		categories: parseArrayOf(value["itunes:category"], parseCategory$3)
	};
	return trimObject(category);
};
const parseOwner = (value) => {
	if (!isPlainObject(value)) return;
	const owner = {
		name: parseSingularOf(value["itunes:name"], (value) => parseString(retrieveText(value))),
		email: parseSingularOf(value["itunes:email"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(owner);
};
const parseExplicit = (value) => {
	const boolean = parseBoolean(value);
	if (boolean !== void 0) return boolean;
	if (typeof value === "string") return explicitOrYesRegex.test(value);
};
const parseDuration = (value) => {
	const duration = parseNumber(value);
	if (duration !== void 0) return duration;
	if (typeof value !== "string") return;
	const match = value.match(durationRegex);
	if (match) {
		const [, hours, minutes, seconds] = match;
		return Number(hours || 0) * 3600 + Number(minutes) * 60 + Number(seconds);
	}
};
const parseImage$3 = (value) => {
	if (isNonEmptyStringOrNumber(value)) return parseString(value);
	if (!isPlainObject(value)) return;
	return parseString(value["@href"]);
};
const retrieveItem$14 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		duration: parseSingularOf(value["itunes:duration"], (value) => parseDuration(retrieveText(value))),
		image: parseSingularOf(value["itunes:image"], parseImage$3),
		explicit: parseSingularOf(value["itunes:explicit"], (value) => parseExplicit(retrieveText(value))),
		author: parseSingularOf(value["itunes:author"], (value) => parseString(retrieveText(value))),
		title: parseSingularOf(value["itunes:title"], (value) => parseString(retrieveText(value))),
		episode: parseSingularOf(value["itunes:episode"], (value) => parseNumber(retrieveText(value))),
		season: parseSingularOf(value["itunes:season"], (value) => parseNumber(retrieveText(value))),
		episodeType: parseSingularOf(value["itunes:episodetype"], (value) => parseString(retrieveText(value))),
		block: parseSingularOf(value["itunes:block"], (value) => parseYesNoBoolean(retrieveText(value))),
		summary: parseSingularOf(value["itunes:summary"], (value) => parseString(retrieveText(value))),
		subtitle: parseSingularOf(value["itunes:subtitle"], (value) => parseString(retrieveText(value))),
		keywords: parseSingularOf(value["itunes:keywords"], (value) => parseCsvOf(retrieveText(value), parseString))
	};
	return trimObject(item);
};
const retrieveFeed$16 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		image: parseSingularOf(value["itunes:image"], parseImage$3),
		explicit: parseSingularOf(value["itunes:explicit"], (value) => parseExplicit(retrieveText(value))),
		author: parseSingularOf(value["itunes:author"], (value) => parseString(retrieveText(value))),
		title: parseSingularOf(value["itunes:title"], (value) => parseString(retrieveText(value))),
		type: parseSingularOf(value["itunes:type"], (value) => parseString(retrieveText(value))),
		newFeedUrl: parseSingularOf(value["itunes:new-feed-url"], (value) => parseString(retrieveText(value))),
		block: parseSingularOf(value["itunes:block"], (value) => parseYesNoBoolean(retrieveText(value))),
		complete: parseSingularOf(value["itunes:complete"], (value) => parseYesNoBoolean(retrieveText(value))),
		applePodcastsVerify: parseSingularOf(value["itunes:applepodcastsverify"], (value) => parseString(retrieveText(value))),
		categories: parseArrayOf(value["itunes:category"], parseCategory$3),
		owner: parseSingularOf(value["itunes:owner"], parseOwner),
		summary: parseSingularOf(value["itunes:summary"], (value) => parseString(retrieveText(value))),
		subtitle: parseSingularOf(value["itunes:subtitle"], (value) => parseString(retrieveText(value))),
		keywords: parseSingularOf(value["itunes:keywords"], (value) => parseCsvOf(retrieveText(value), parseString))
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/media/parse/utils.mjs
const parseRating$1 = (value) => {
	const rating = {
		value: ((value) => parseString(retrieveText(value)))(value),
		scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"])
	};
	return trimObject(rating);
};
const retrieveRatings = (value) => {
	if (!isPlainObject(value)) return;
	if (value["media:rating"]) return parseArrayOf(value["media:rating"], parseRating$1);
	if (value["media:adult"]) return [{
		value: parseBoolean(retrieveText(value["media:adult"])) ? "adult" : "nonadult",
		scheme: "urn:simple"
	}];
};
const parseTitleOrDescription = (value) => {
	const title = {
		value: ((value) => parseString(retrieveText(value)))(value),
		type: parseString(value === null || value === void 0 ? void 0 : value["@type"])
	};
	return trimObject(title);
};
const parseThumbnail = (value) => {
	if (!isPlainObject(value)) return;
	const thumbnail = {
		url: parseString(value["@url"]),
		height: parseNumber(value["@height"]),
		width: parseNumber(value["@width"]),
		time: parseString(value["@time"])
	};
	return trimObject(thumbnail);
};
const parseCategory$2 = (value) => {
	const category = {
		name: ((value) => parseString(retrieveText(value)))(value),
		scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"]),
		label: parseString(value === null || value === void 0 ? void 0 : value["@label"])
	};
	return trimObject(category);
};
const parseHash = (value) => {
	const hash = {
		value: ((value) => parseString(retrieveText(value)))(value),
		algo: parseString(value === null || value === void 0 ? void 0 : value["@algo"])
	};
	return trimObject(hash);
};
const parsePlayer = (value) => {
	if (!isPlainObject(value)) return;
	const player = {
		url: parseString(value["@url"]),
		height: parseNumber(value["@height"]),
		width: parseNumber(value["@width"])
	};
	return trimObject(player);
};
const parseCredit = (value) => {
	const credit = {
		value: ((value) => parseString(retrieveText(value)))(value),
		role: parseString(value === null || value === void 0 ? void 0 : value["@role"]),
		scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"])
	};
	return trimObject(credit);
};
const parseCopyright = (value) => {
	const copyright = {
		value: ((value) => parseString(retrieveText(value)))(value),
		url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
	};
	return trimObject(copyright);
};
const parseText$1 = (value) => {
	const text = {
		value: ((value) => parseString(retrieveText(value)))(value),
		type: parseString(value === null || value === void 0 ? void 0 : value["@type"]),
		lang: parseString(value === null || value === void 0 ? void 0 : value["@lang"]),
		start: parseString(value === null || value === void 0 ? void 0 : value["@start"]),
		end: parseString(value === null || value === void 0 ? void 0 : value["@end"])
	};
	return trimObject(text);
};
const parseRestriction = (value) => {
	if (!isPlainObject(value)) return;
	const restriction = {
		value: ((value) => parseString(retrieveText(value)))(value),
		relationship: parseString(value["@relationship"]),
		type: parseString(value["@type"])
	};
	return trimObject(restriction);
};
const parseCommunity = (value) => {
	if (!isPlainObject(value)) return;
	const community = {
		starRating: parseSingularOf(value["media:starrating"], parseStarRating),
		statistics: parseSingularOf(value["media:statistics"], parseStatistics),
		tags: parseSingularOf(value["media:tags"], parseTags)
	};
	return trimObject(community);
};
const parseStarRating = (value) => {
	if (!isPlainObject(value)) return;
	const starRating = {
		average: parseNumber(value["@average"]),
		count: parseNumber(value["@count"]),
		min: parseNumber(value["@min"]),
		max: parseNumber(value["@max"])
	};
	return trimObject(starRating);
};
const parseStatistics = (value) => {
	if (!isPlainObject(value)) return;
	const statistics = {
		views: parseNumber(value["@views"]),
		favorites: parseNumber(value["@favorites"])
	};
	return trimObject(statistics);
};
const parseTags = (value) => {
	return parseCsvOf(value, (segment) => {
		const split = segment.split(":");
		return {
			name: parseString(split[0]) ?? "",
			weight: parseNumber(split[1]) ?? 1
		};
	});
};
const parseComments = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:comment"], (value) => parseString(retrieveText(value)));
};
const parseEmbed = (value) => {
	if (!isPlainObject(value)) return;
	const embed = {
		url: parseString(value["@url"]),
		width: parseNumber(value["@width"]),
		height: parseNumber(value["@height"]),
		params: parseArrayOf(value["media:param"], parseParam)
	};
	return trimObject(embed);
};
const parseParam = (value) => {
	if (!isPlainObject(value)) return;
	const param = {
		name: parseString(value["@name"]),
		value: ((value) => parseString(retrieveText(value)))(value)
	};
	return trimObject(param);
};
const parseResponses = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:response"], (value) => parseString(retrieveText(value)));
};
const parseBackLinks = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:backlink"], (value) => parseString(retrieveText(value)));
};
const parseStatus = (value) => {
	if (!isPlainObject(value)) return;
	const status = {
		state: parseString(value["@state"]),
		reason: parseString(value["@reason"])
	};
	return trimObject(status);
};
const parsePrice = (value) => {
	if (!isPlainObject(value)) return;
	const price = {
		type: parseString(value["@type"]),
		info: parseString(value["@info"]),
		price: parseNumber(value["@price"]),
		currency: parseString(value["@currency"])
	};
	return trimObject(price);
};
const parseLicense$1 = (value) => {
	const license = {
		name: ((value) => parseString(retrieveText(value)))(value),
		type: parseString(value === null || value === void 0 ? void 0 : value["@type"]),
		href: parseString(value === null || value === void 0 ? void 0 : value["@href"])
	};
	return trimObject(license);
};
const parseSubTitle = (value) => {
	if (!isPlainObject(value)) return;
	const subTitle = {
		type: parseString(value["@type"]),
		lang: parseString(value["@lang"]),
		href: parseString(value["@href"])
	};
	return trimObject(subTitle);
};
const parsePeerLink = (value) => {
	if (!isPlainObject(value)) return;
	const peerLink = {
		type: parseString(value["@type"]),
		href: parseString(value["@href"])
	};
	return trimObject(peerLink);
};
const parseRights = (value) => {
	if (!isPlainObject(value)) return;
	const rights = { status: parseString(value["@status"]) };
	return trimObject(rights);
};
const parseScene = (value) => {
	if (!isPlainObject(value)) return;
	const scene = {
		title: parseSingularOf(value.scenetitle, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.scenedescription, (value) => parseString(retrieveText(value))),
		startTime: parseSingularOf(value.scenestarttime, (value) => parseString(retrieveText(value))),
		endTime: parseSingularOf(value.sceneendtime, (value) => parseString(retrieveText(value)))
	};
	return trimObject(scene);
};
const parseScenes = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:scene"], parseScene);
};
const parseLocation$1 = (value) => {
	if (isNonEmptyStringOrNumber(value) || isPlainObject(value)) {
		const location = { description: ((value) => parseString(retrieveText(value)))(value) };
		return trimObject(location);
	}
};
const retrieveCommonElements = (value) => {
	if (!isPlainObject(value)) return;
	const commonElements = {
		ratings: retrieveRatings(value),
		title: parseSingularOf(value["media:title"], parseTitleOrDescription),
		description: parseSingularOf(value["media:description"], parseTitleOrDescription),
		keywords: parseSingularOf(value["media:keywords"], (value) => parseCsvOf(retrieveText(value), parseString)),
		thumbnails: parseArrayOf(value["media:thumbnail"], parseThumbnail),
		categories: parseArrayOf(value["media:category"], parseCategory$2),
		hashes: parseArrayOf(value["media:hash"], parseHash),
		player: parseSingularOf(value["media:player"], parsePlayer),
		credits: parseArrayOf(value["media:credit"], parseCredit),
		copyright: parseSingularOf(value["media:copyright"], parseCopyright),
		texts: parseArrayOf(value["media:text"], parseText$1),
		restrictions: parseArrayOf(value["media:restriction"], parseRestriction),
		community: parseSingularOf(value["media:community"], parseCommunity),
		comments: parseSingularOf(value["media:comments"], parseComments),
		embed: parseSingularOf(value["media:embed"], parseEmbed),
		responses: parseSingularOf(value["media:responses"], parseResponses),
		backLinks: parseSingularOf(value["media:backlinks"], parseBackLinks),
		status: parseSingularOf(value["media:status"], parseStatus),
		prices: parseArrayOf(value["media:price"], parsePrice),
		licenses: parseArrayOf(value["media:license"], parseLicense$1),
		subTitles: parseArrayOf(value["media:subtitle"], parseSubTitle),
		peerLinks: parseArrayOf(value["media:peerlink"], parsePeerLink),
		locations: parseArrayOf(value["media:location"], parseLocation$1),
		rights: parseSingularOf(value["media:rights"], parseRights),
		scenes: parseSingularOf(value["media:scenes"], parseScenes)
	};
	return trimObject(commonElements);
};
const parseContent$1 = (value) => {
	if (!isPlainObject(value)) return;
	const content = {
		url: parseString(value["@url"]),
		fileSize: parseNumber(value["@filesize"]),
		type: parseString(value["@type"]),
		medium: parseString(value["@medium"]),
		isDefault: parseBoolean(value["@isdefault"]),
		expression: parseString(value["@expression"]),
		bitrate: parseNumber(value["@bitrate"]),
		framerate: parseNumber(value["@framerate"]),
		samplingrate: parseNumber(value["@samplingrate"]),
		channels: parseNumber(value["@channels"]),
		duration: parseNumber(value["@duration"]),
		height: parseNumber(value["@height"]),
		width: parseNumber(value["@width"]),
		lang: parseString(value["@lang"]),
		...retrieveCommonElements(value)
	};
	return trimObject(content);
};
const parseGroup = (value) => {
	if (!isPlainObject(value)) return;
	const group = {
		contents: parseArrayOf(value["media:content"], parseContent$1),
		...retrieveCommonElements(value)
	};
	return trimObject(group);
};
const retrieveItemOrFeed$1 = (value) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		groups: parseArrayOf(value["media:group"], parseGroup),
		contents: parseArrayOf(value["media:content"], parseContent$1),
		...retrieveCommonElements(value)
	};
	return trimObject(itemOrFeed);
};

// node_modules/feedsmith/dist/namespaces/opensearch/parse/utils.mjs
const parseQuery = (value) => {
	if (!isPlainObject(value)) return;
	const query = {
		role: parseString(value["@role"]),
		searchTerms: parseString(value["@searchterms"]),
		count: parseNumber(value["@count"]),
		startIndex: parseNumber(value["@startindex"]),
		startPage: parseNumber(value["@startpage"]),
		language: parseString(value["@language"]),
		inputEncoding: parseString(value["@inputencoding"]),
		outputEncoding: parseString(value["@outputencoding"])
	};
	return trimObject(query);
};
const retrieveFeed$15 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		totalResults: parseSingularOf(value["opensearch:totalresults"], (value) => parseNumber(retrieveText(value))),
		startIndex: parseSingularOf(value["opensearch:startindex"], (value) => parseNumber(retrieveText(value))),
		itemsPerPage: parseSingularOf(value["opensearch:itemsperpage"], (value) => parseNumber(retrieveText(value))),
		queries: parseArrayOf(value["opensearch:query"], parseQuery)
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/pingback/parse/utils.mjs
const retrieveItem$13 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		server: parseSingularOf(value["pingback:server"], (value) => retrieveRdfResourceOrText(value, parseString)),
		target: parseSingularOf(value["pingback:target"], (value) => retrieveRdfResourceOrText(value, parseString))
	};
	return trimObject(item);
};
const retrieveFeed$14 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = { to: parseSingularOf(value["pingback:to"], (value) => retrieveRdfResourceOrText(value, parseString)) };
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/psc/parse/utils.mjs
const parseChapter = (value) => {
	if (!isPlainObject(value)) return;
	const chapter = {
		start: parseSingularOf(value["@start"], parseString),
		title: parseSingularOf(value["@title"], parseString),
		href: parseSingularOf(value["@href"], parseString),
		image: parseSingularOf(value["@image"], parseString)
	};
	return trimObject(chapter);
};
const parseChapters$1 = (value) => {
	return parseArrayOf(value === null || value === void 0 ? void 0 : value["psc:chapter"], parseChapter);
};
const retrieveItem$12 = (value) => {
	if (!isPlainObject(value)) return;
	const item = { chapters: parseSingularOf(value["psc:chapters"], parseChapters$1) };
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/slash/parse/utils.mjs
const parseHitParade = (value) => {
	return parseCsvOf(value, parseNumber);
};
const retrieveItem$11 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		section: parseSingularOf(value["slash:section"], (value) => parseString(retrieveText(value))),
		department: parseSingularOf(value["slash:department"], (value) => parseString(retrieveText(value))),
		comments: parseSingularOf(value["slash:comments"], (value) => parseNumber(retrieveText(value))),
		hitParade: parseSingularOf(value["slash:hit_parade"], (value) => parseHitParade(retrieveText(value)))
	};
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/sy/parse/utils.mjs
const retrieveFeed$13 = (value, options) => {
	if (!isPlainObject(value)) return;
	const feed = {
		updatePeriod: parseSingularOf(value["sy:updateperiod"], (value) => parseString(retrieveText(value))),
		updateFrequency: parseSingularOf(value["sy:updatefrequency"], (value) => parseNumber(retrieveText(value))),
		updateBase: parseSingularOf(value["sy:updatebase"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn))
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/thr/parse/utils.mjs
const parseInReplyTo$1 = (value) => {
	if (!isPlainObject(value)) return;
	const inReplyTo = {
		ref: parseString(value["@ref"]),
		href: parseString(value["@href"]),
		type: parseString(value["@type"]),
		source: parseString(value["@source"])
	};
	return trimObject(inReplyTo);
};
const retrieveLink = (value, options) => {
	if (!isPlainObject(value)) return;
	const link = {
		count: parseNumber(value["@thr:count"]),
		updated: parseDate(value["@thr:updated"], options === null || options === void 0 ? void 0 : options.parseDateFn)
	};
	return trimObject(link);
};
const retrieveItem$10 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		total: parseSingularOf(value["thr:total"], (value) => parseNumber(retrieveText(value))),
		inReplyTos: parseArrayOf(value["thr:in-reply-to"], parseInReplyTo$1)
	};
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/trackback/parse/utils.mjs
const retrieveItem$9 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		ping: parseSingularOf(value["trackback:ping"], (value) => retrieveRdfResourceOrText(value, parseString)),
		abouts: parseArrayOf(value["trackback:about"], (value) => retrieveRdfResourceOrText(value, parseString))
	};
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/wfw/parse/utils.mjs
const retrieveItem$8 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		comment: parseSingularOf(value["wfw:comment"], (value) => parseString(retrieveText(value))),
		commentRss: parseSingularOf(value["wfw:commentrss"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/xml/parse/utils.mjs
const retrieveItemOrFeed = (value) => {
	if (!isPlainObject(value)) return;
	const itemOrFeed = {
		lang: parseString(value["@xml:lang"]),
		base: parseString(value["@xml:base"]),
		space: parseString(value["@xml:space"]),
		id: parseString(value["@xml:id"])
	};
	return trimObject(itemOrFeed);
};

// node_modules/feedsmith/dist/namespaces/yt/parse/utils.mjs
const retrieveItem$7 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		videoId: parseSingularOf(value["yt:videoid"], (value) => parseString(retrieveText(value))),
		channelId: parseSingularOf(value["yt:channelid"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(item);
};
const retrieveFeed$12 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		channelId: parseSingularOf(value["yt:channelid"], (value) => parseString(retrieveText(value))),
		playlistId: parseSingularOf(value["yt:playlistid"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};

// node_modules/fast-xml-parser/src/util.js
const regexName = /* @__PURE__ */ new RegExp("^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$");
function getAllMatches(string, regex) {
	const matches = [];
	let match = regex.exec(string);
	while (match) {
		const allmatches = [];
		allmatches.startIndex = regex.lastIndex - match[0].length;
		const len = match.length;
		for (let index = 0; index < len; index++) allmatches.push(match[index]);
		matches.push(allmatches);
		match = regex.exec(string);
	}
	return matches;
}
const isName = function(string) {
	const match = regexName.exec(string);
	return !(match === null || typeof match === "undefined");
};
function isExist(v) {
	return typeof v !== "undefined";
}
const DANGEROUS_PROPERTY_NAMES = [
	"hasOwnProperty",
	"toString",
	"valueOf",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
];
const criticalProperties = [
	"__proto__",
	"constructor",
	"prototype"
];

// node_modules/fast-xml-parser/src/validator.js
const defaultOptions$1 = {
	allowBooleanAttributes: false,
	unpairedTags: []
};
function validate(xmlData, options) {
	options = Object.assign({}, defaultOptions$1, options);
	const tags = [];
	let tagFound = false;
	let reachedRoot = false;
	if (xmlData[0] === "﻿") xmlData = xmlData.substr(1);
	for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
		i += 2;
		i = readPI(xmlData, i);
		if (i.err) return i;
	} else if (xmlData[i] === "<") {
		let tagStartPos = i;
		i++;
		if (xmlData[i] === "!") {
			i = readCommentAndCDATA(xmlData, i);
			continue;
		} else {
			let closingTag = false;
			if (xmlData[i] === "/") {
				closingTag = true;
				i++;
			}
			let tagName = "";
			for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
			tagName = tagName.trim();
			if (tagName[tagName.length - 1] === "/") {
				tagName = tagName.substring(0, tagName.length - 1);
				i--;
			}
			if (!validateTagName(tagName)) {
				let msg;
				if (tagName.trim().length === 0) msg = "Invalid space after '<'.";
				else msg = "Tag '" + tagName + "' is an invalid name.";
				return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
			}
			const result = readAttributeStr(xmlData, i);
			if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
			let attrStr = result.value;
			i = result.index;
			if (attrStr[attrStr.length - 1] === "/") {
				const attrStrStart = i - attrStr.length;
				attrStr = attrStr.substring(0, attrStr.length - 1);
				const isValid = validateAttributeString(attrStr, options);
				if (isValid === true) tagFound = true;
				else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
			} else if (closingTag) {
				if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
				else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
				else if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
				else {
					const otg = tags.pop();
					if (tagName !== otg.tagName) {
						let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
						return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
					}
					if (tags.length == 0) reachedRoot = true;
				}
			} else {
				const isValid = validateAttributeString(attrStr, options);
				if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
				if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
				else if (options.unpairedTags.indexOf(tagName) !== -1) {} else tags.push({
					tagName,
					tagStartPos
				});
				tagFound = true;
			}
			for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") {
				if (xmlData[i + 1] === "!") {
					i++;
					i = readCommentAndCDATA(xmlData, i);
					continue;
				} else if (xmlData[i + 1] === "?") {
					i = readPI(xmlData, ++i);
					if (i.err) return i;
				} else break;
			} else if (xmlData[i] === "&") {
				const afterAmp = validateAmpersand(xmlData, i);
				if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
				i = afterAmp;
			} else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
			if (xmlData[i] === "<") i--;
		}
	} else {
		if (isWhiteSpace(xmlData[i])) continue;
		return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
	}
	if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1);
	else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
	else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
		line: 1,
		col: 1
	});
	return true;
}
function isWhiteSpace(char) {
	return char === " " || char === "	" || char === "\n" || char === "\r";
}
function readPI(xmlData, i) {
	const start = i;
	for (; i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
		const tagname = xmlData.substr(start, i - start);
		if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
		else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
			i++;
			break;
		} else continue;
	}
	return i;
}
function readCommentAndCDATA(xmlData, i) {
	if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
		for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	} else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
		let angleBracketsCount = 1;
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++;
		else if (xmlData[i] === ">") {
			angleBracketsCount--;
			if (angleBracketsCount === 0) break;
		}
	} else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	}
	return i;
}
const doubleQuote = "\"";
const singleQuote = "'";
function readAttributeStr(xmlData, i) {
	let attrStr = "";
	let startChar = "";
	let tagClosed = false;
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
			if (startChar === "") startChar = xmlData[i];
			else if (startChar !== xmlData[i]) {} else startChar = "";
		} else if (xmlData[i] === ">") {
			if (startChar === "") {
				tagClosed = true;
				break;
			}
		}
		attrStr += xmlData[i];
	}
	if (startChar !== "") return false;
	return {
		value: attrStr,
		index: i,
		tagClosed
	};
}
function scanAttributeTokens(attrStr) {
	const tokens = [];
	const len = attrStr.length;
	let i = 0;
	while (i < len) {
		const tokenStart = i;
		while (i < len && isWhiteSpace(attrStr[i])) i++;
		if (i >= len) break;
		if (attrStr[i] === "=") {
			i = tokenStart + 1;
			continue;
		}
		const leadingWs = attrStr.slice(tokenStart, i);
		const nameStart = i;
		while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
		const name = attrStr.slice(nameStart, i);
		let equalsGroup;
		let j = i;
		while (j < len && isWhiteSpace(attrStr[j])) j++;
		if (j < len && attrStr[j] === "=") {
			equalsGroup = attrStr.slice(i, j + 1);
			i = j + 1;
		}
		let quoteChar;
		let value;
		let k = i;
		while (k < len && isWhiteSpace(attrStr[k])) k++;
		if (k < len && (attrStr[k] === "\"" || attrStr[k] === "'")) {
			const valueStart = k + 1;
			const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
			if (closeIdx !== -1) {
				quoteChar = attrStr[k];
				value = attrStr.slice(valueStart, closeIdx);
				i = closeIdx + 1;
			}
		}
		const token = { startIndex: tokenStart };
		token[1] = leadingWs;
		token[2] = name;
		token[3] = equalsGroup;
		token[4] = quoteChar !== void 0 ? true : void 0;
		token[5] = quoteChar;
		token[6] = value;
		tokens.push(token);
	}
	return tokens;
}
function validateAttributeString(attrStr, options) {
	const matches = scanAttributeTokens(attrStr);
	const attrNames = {};
	for (let i = 0; i < matches.length; i++) {
		if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
		const attrName = matches[i][2];
		if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
		if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) attrNames[attrName] = 1;
		else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
	}
	return true;
}
function validateNumberAmpersand(xmlData, i) {
	let re = /\d/;
	if (xmlData[i] === "x") {
		i++;
		re = /[\da-fA-F]/;
	}
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === ";") return i;
		if (!xmlData[i].match(re)) break;
	}
	return -1;
}
function validateAmpersand(xmlData, i) {
	i++;
	if (xmlData[i] === ";") return -1;
	if (xmlData[i] === "#") {
		i++;
		return validateNumberAmpersand(xmlData, i);
	}
	let count = 0;
	for (; i < xmlData.length; i++, count++) {
		if (xmlData[i].match(/\w/) && count < 20) continue;
		if (xmlData[i] === ";") break;
		return -1;
	}
	return i;
}
function getErrorObject(code, message, lineNumber) {
	return { err: {
		code,
		msg: message,
		line: lineNumber.line || lineNumber,
		col: lineNumber.col
	} };
}
function validateAttrName(attrName) {
	return isName(attrName);
}
function validateTagName(tagname) {
	return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
	const lines = xmlData.substring(0, index).split(/\r?\n/);
	return {
		line: lines.length,
		col: lines[lines.length - 1].length + 1
	};
}
function getPositionFromMatch(match) {
	return match.startIndex + match[1].length;
}

// node_modules/@nodable/entities/src/entities.js
const CURRENCY = {
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	euro: "€",
	dollar: "$",
	fnof: "ƒ",
	inr: "₹",
	af: "؋",
	birr: "ብር",
	peso: "₱",
	rub: "₽",
	won: "₩",
	yuan: "¥",
	cedil: "¸"
};
const XML = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
};
const COMMON_HTML = {
	nbsp: "\xA0",
	copy: "©",
	reg: "®",
	trade: "™",
	mdash: "—",
	ndash: "–",
	hellip: "…",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bull: "•",
	para: "¶",
	sect: "§",
	deg: "°",
	frac12: "½",
	frac14: "¼",
	frac34: "¾"
};

// node_modules/@nodable/entities/src/EntityDecoder.js
const ENTITY_ACTION = Object.freeze({
	ALLOW: "allow",
	BLOCK: "block",
	THROW: "throw"
});
const SPECIAL_CHARS = /* @__PURE__ */ new Set("!?\\\\/[]$%{}^&*()<>|+");
function validateEntityName$1(name) {
	if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
	for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
	return name;
}
function mergeEntityMaps(...maps) {
	const out = Object.create(null);
	for (const map of maps) {
		if (!map) continue;
		for (const key of Object.keys(map)) {
			const raw = map[key];
			if (typeof raw === "string") out[key] = raw;
			else if (raw && typeof raw === "object" && raw.val !== void 0) {
				const val = raw.val;
				if (typeof val === "string") out[key] = val;
			}
		}
	}
	return out;
}
const LIMIT_TIER_EXTERNAL = "external";
const LIMIT_TIER_BASE = "base";
const LIMIT_TIER_ALL = "all";
function parseLimitTiers(raw) {
	if (!raw || raw === LIMIT_TIER_EXTERNAL) return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
	if (raw === LIMIT_TIER_ALL) return /* @__PURE__ */ new Set([LIMIT_TIER_ALL]);
	if (raw === LIMIT_TIER_BASE) return /* @__PURE__ */ new Set([LIMIT_TIER_BASE]);
	if (Array.isArray(raw)) return new Set(raw);
	return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
const NCR_LEVEL = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
});
const XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
function parseNCRConfig(ncr) {
	if (!ncr) return {
		xmlVersion: 1,
		onLevel: NCR_LEVEL.allow,
		nullLevel: NCR_LEVEL.remove
	};
	const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
	const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
	const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
	return {
		xmlVersion,
		onLevel,
		nullLevel: Math.max(nullLevel, NCR_LEVEL.remove)
	};
}
var EntityDecoder = class {
	constructor(options = {}) {
		this._limit = options.limit || {};
		this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
		this._maxExpandedLength = this._limit.maxExpandedLength || 0;
		this._postCheck = typeof options.postCheck === "function" ? options.postCheck : (r) => r;
		this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
		this._numericAllowed = options.numericAllowed ?? true;
		this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
		this._externalMap = Object.create(null);
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
		this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
		const ncrCfg = parseNCRConfig(options.ncr);
		this._ncrXmlVersion = ncrCfg.xmlVersion;
		this._ncrOnLevel = ncrCfg.onLevel;
		this._ncrNullLevel = ncrCfg.nullLevel;
		this._onExternalEntity = typeof options.onExternalEntity === "function" ? options.onExternalEntity : null;
		this._onInputEntity = typeof options.onInputEntity === "function" ? options.onInputEntity : null;
	}
	_applyRegistrationHook(hook, name, value, context) {
		if (!hook) return true;
		const action = hook(name, value);
		if (action === ENTITY_ACTION.BLOCK) return false;
		if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
		return true;
	}
	setExternalEntities(map) {
		if (map) for (const key of Object.keys(map)) validateEntityName$1(key);
		if (!this._onExternalEntity) {
			this._externalMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) filtered[name] = value;
		this._externalMap = filtered;
	}
	addExternalEntity(key, value) {
		validateEntityName$1(key);
		if (typeof value === "string" && value.indexOf("&") === -1) {
			if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) this._externalMap[key] = value;
		}
	}
	addInputEntities(map) {
		this._totalExpansions = 0;
		this._expandedLength = 0;
		if (!this._onInputEntity) {
			this._inputMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) filtered[name] = value;
		this._inputMap = filtered;
	}
	reset() {
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		return this;
	}
	setXmlVersion(version) {
		this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
	}
	decode(str) {
		if (typeof str !== "string" || str.length === 0) return str;
		if (str.indexOf("&") === -1) return str;
		const original = str;
		const chunks = [];
		const len = str.length;
		let last = 0;
		let i = 0;
		const limitExpansions = this._maxTotalExpansions > 0;
		const limitLength = this._maxExpandedLength > 0;
		const checkLimits = limitExpansions || limitLength;
		while (i < len) {
			if (str.charCodeAt(i) !== 38) {
				i++;
				continue;
			}
			let j = i + 1;
			while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
			if (j >= len || str.charCodeAt(j) !== 59) {
				i++;
				continue;
			}
			const token = str.slice(i + 1, j);
			if (token.length === 0) {
				i++;
				continue;
			}
			let replacement;
			let tier;
			if (this._removeSet.has(token)) {
				replacement = "";
				if (tier === void 0) tier = LIMIT_TIER_EXTERNAL;
			} else if (this._leaveSet.has(token)) {
				i++;
				continue;
			} else if (token.charCodeAt(0) === 35) {
				const ncrResult = this._resolveNCR(token);
				if (ncrResult === void 0) {
					i++;
					continue;
				}
				replacement = ncrResult;
				tier = LIMIT_TIER_BASE;
			} else {
				const resolved = this._resolveName(token);
				replacement = resolved?.value;
				tier = resolved?.tier;
			}
			if (replacement === void 0) {
				i++;
				continue;
			}
			if (i > last) chunks.push(str.slice(last, i));
			chunks.push(replacement);
			last = j + 1;
			i = last;
			if (checkLimits && this._tierCounts(tier)) {
				if (limitExpansions) {
					this._totalExpansions++;
					if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				}
				if (limitLength) {
					const delta = replacement.length - (token.length + 2);
					if (delta > 0) {
						this._expandedLength += delta;
						if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
					}
				}
			}
		}
		if (last < len) chunks.push(str.slice(last));
		const result = chunks.length === 0 ? str : chunks.join("");
		return this._postCheck(result, original);
	}
	_tierCounts(tier) {
		if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
		return this._limitTiers.has(tier);
	}
	_resolveName(name) {
		if (name in this._inputMap) return {
			value: this._inputMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._externalMap) return {
			value: this._externalMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._baseMap) return {
			value: this._baseMap[name],
			tier: LIMIT_TIER_BASE
		};
	}
	_classifyNCR(cp) {
		if (cp === 0) return this._ncrNullLevel;
		if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
		if (this._ncrXmlVersion === 1) {
			if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
		}
		return -1;
	}
	_applyNCRAction(action, token, cp) {
		switch (action) {
			case NCR_LEVEL.allow: return String.fromCodePoint(cp);
			case NCR_LEVEL.remove: return "";
			case NCR_LEVEL.leave: return;
			case NCR_LEVEL.throw: throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);
			default: return String.fromCodePoint(cp);
		}
	}
	_resolveNCR(token) {
		const second = token.charCodeAt(1);
		let cp;
		if (second === 120 || second === 88) cp = parseInt(token.slice(2), 16);
		else cp = parseInt(token.slice(1), 10);
		if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return void 0;
		const minimum = this._classifyNCR(cp);
		if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return void 0;
		const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
		return this._applyNCRAction(effective, token, cp);
	}
};

// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
const defaultOnDangerousProperty = (name) => {
	if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
	return name;
};
const defaultOptions = {
	preserveOrder: false,
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	removeNSPrefix: false,
	allowBooleanAttributes: false,
	parseTagValue: true,
	parseAttributeValue: false,
	trimValues: true,
	cdataPropName: false,
	numberParseOptions: {
		hex: true,
		leadingZeros: true,
		eNotation: true,
		unicode: false
	},
	tagValueProcessor: function(tagName, val) {
		return val;
	},
	attributeValueProcessor: function(attrName, val) {
		return val;
	},
	stopNodes: [],
	alwaysCreateTextNode: false,
	isArray: () => false,
	commentPropName: false,
	unpairedTags: [],
	processEntities: true,
	htmlEntities: false,
	entityDecoder: null,
	ignoreDeclaration: false,
	ignorePiTags: false,
	transformTagName: false,
	transformAttributeName: false,
	updateTag: function(tagName, jPath, attrs) {
		return tagName;
	},
	captureMetaData: false,
	maxNestedTags: 100,
	strictReservedNames: true,
	jPath: true,
	onDangerousProperty: defaultOnDangerousProperty
};
function validatePropertyName(propertyName, optionName) {
	if (typeof propertyName !== "string") return;
	const normalized = propertyName.toLowerCase();
	if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
	if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function normalizeProcessEntities(value, htmlEntities) {
	if (typeof value === "boolean") return {
		enabled: value,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: Infinity,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: "all"
	};
	if (typeof value === "object" && value !== null) return {
		enabled: value.enabled !== false,
		maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? Infinity),
		maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
		allowedTags: value.allowedTags ?? null,
		tagFilter: value.tagFilter ?? null,
		appliesTo: value.appliesTo ?? "all"
	};
	return normalizeProcessEntities(true);
}
const buildOptions = function(options) {
	const built = Object.assign({}, defaultOptions, options);
	const propertyNameOptions = [
		{
			value: built.attributeNamePrefix,
			name: "attributeNamePrefix"
		},
		{
			value: built.attributesGroupName,
			name: "attributesGroupName"
		},
		{
			value: built.textNodeName,
			name: "textNodeName"
		},
		{
			value: built.cdataPropName,
			name: "cdataPropName"
		},
		{
			value: built.commentPropName,
			name: "commentPropName"
		}
	];
	for (const { value, name } of propertyNameOptions) if (value) validatePropertyName(value, name);
	if (built.onDangerousProperty === null) built.onDangerousProperty = defaultOnDangerousProperty;
	built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
	built.unpairedTagsSet = new Set(built.unpairedTags);
	if (built.stopNodes && Array.isArray(built.stopNodes)) built.stopNodes = built.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	return built;
};

// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
let METADATA_SYMBOL$1;
if (typeof Symbol !== "function") METADATA_SYMBOL$1 = "@@xmlMetadata";
else METADATA_SYMBOL$1 = Symbol("XML Node Metadata");
var XmlNode = class {
	constructor(tagname) {
		this.tagname = tagname;
		this.child = [];
		this[":@"] = Object.create(null);
	}
	add(key, val) {
		if (key === "__proto__") key = "#__proto__";
		this.child.push({ [key]: val });
	}
	addChild(node, startIndex) {
		if (node.tagname === "__proto__") node.tagname = "#__proto__";
		if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
			[node.tagname]: node.child,
			[":@"]: node[":@"]
		});
		else this.child.push({ [node.tagname]: node.child });
		this.addStartIndex(startIndex);
	}
	addStartIndex(startIndex) {
		if (startIndex !== void 0) this.child[this.child.length - 1][METADATA_SYMBOL$1] = { startIndex };
	}
	addEndIndex(endIndex) {
		const lastChild = this.child[this.child.length - 1];
		if (lastChild !== void 0 && lastChild[METADATA_SYMBOL$1] !== void 0 && lastChild[METADATA_SYMBOL$1].endIndex === void 0) lastChild[METADATA_SYMBOL$1].endIndex = endIndex;
	}
	static getMetaDataSymbol() {
		return METADATA_SYMBOL$1;
	}
};

// node_modules/xml-naming/src/index.js
const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "·" + "̀-ͯ" + "‿-⁀";
const nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "·" + "̀-ͯ" + "҇" + "‿-⁀";
const buildRegexes = (startChar, char, flags = "") => {
	const ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
	return {
		name: new RegExp(`^[${startChar}][${char}]*$`, flags),
		ncName: new RegExp(`^${ncNamePat}$`, flags),
		qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
		nmToken: new RegExp(`^[${char}]+$`, flags),
		nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
	};
};
const regexes10 = buildRegexes(nameStartChar10, nameChar10);
const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
const regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d");
const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
	if (asciiOnly) return regexesAscii;
	return xmlVersion === "1.1" ? regexes11 : regexes10;
};
const qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);

// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
	constructor(options, xmlVersion) {
		this.suppressValidationErr = !options;
		this.options = options;
		this.xmlVersion = xmlVersion || 1;
	}
	setXmlVersion(xmlVersion = 1) {
		this.xmlVersion = xmlVersion;
	}
	readDocType(xmlData, i) {
		const entities = Object.create(null);
		let entityCount = 0;
		if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
			i = i + 9;
			let angleBracketsCount = 1;
			let hasBody = false, comment = false;
			let quoteChar = null;
			let exp = "";
			for (; i < xmlData.length; i++) {
				if (quoteChar !== null) {
					if (xmlData[i] === quoteChar) quoteChar = null;
					exp += xmlData[i];
					continue;
				}
				if (!hasBody && !comment && (xmlData[i] === "\"" || xmlData[i] === "'")) {
					quoteChar = xmlData[i];
					exp += xmlData[i];
					continue;
				}
				if (xmlData[i] === "<" && !comment) {
					if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
						i += 7;
						let entityName, val;
						[entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
						if (val.indexOf("&") === -1) {
							if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
							entities[entityName] = val;
							entityCount++;
						}
					} else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
						i += 8;
						const { index } = this.readElementExp(xmlData, i + 1);
						i = index;
					} else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8;
					else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
						i += 9;
						const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
						i = index;
					} else if (hasSeq(xmlData, "!--", i)) comment = true;
					else throw new Error(`Invalid DOCTYPE`);
					angleBracketsCount++;
					exp = "";
				} else if (xmlData[i] === ">") {
					if (comment) {
						if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
							comment = false;
							angleBracketsCount--;
						}
					} else angleBracketsCount--;
					if (angleBracketsCount === 0) break;
				} else if (xmlData[i] === "[") hasBody = true;
				else exp += xmlData[i];
			}
			if (quoteChar !== null || angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
		} else throw new Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities,
			i
		};
	}
	readEntityExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== "\"" && xmlData[i] !== "'") i++;
		let entityName = xmlData.substring(startIndex, i);
		validateEntityName(entityName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		if (!this.suppressValidationErr) {
			if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
			else if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
		}
		let entityValue = "";
		[i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
		if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		i--;
		return [
			entityName,
			entityValue,
			i
		];
	}
	readNotationExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let notationName = xmlData.substring(startIndex, i);
		!this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		const identifierType = xmlData.substring(i, i + 6).toUpperCase();
		if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
		i += identifierType.length;
		i = skipWhitespace(xmlData, i);
		let publicIdentifier = null;
		let systemIdentifier = null;
		if (identifierType === "PUBLIC") {
			[i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] === "\"" || xmlData[i] === "'") [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
		} else if (identifierType === "SYSTEM") {
			[i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
			if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
		}
		return {
			notationName,
			publicIdentifier,
			systemIdentifier,
			index: --i
		};
	}
	readIdentifierVal(xmlData, i, type) {
		let identifierVal = "";
		const startChar = xmlData[i];
		if (startChar !== "\"" && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
		i++;
		const startIndex = i;
		while (i < xmlData.length && xmlData[i] !== startChar) i++;
		identifierVal = xmlData.substring(startIndex, i);
		if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
		i++;
		return [i, identifierVal];
	}
	readElementExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid element name: "${elementName}"`);
		i = skipWhitespace(xmlData, i);
		let contentModel = "";
		if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
		else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
		else if (xmlData[i] === "(") {
			i++;
			const startIndex = i;
			while (i < xmlData.length && xmlData[i] !== ")") i++;
			contentModel = xmlData.substring(startIndex, i);
			if (xmlData[i] !== ")") throw new Error("Unterminated content model");
		} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
		return {
			elementName,
			contentModel: contentModel.trim(),
			index: i
		};
	}
	readAttlistExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		let startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		validateEntityName(elementName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let attributeName = xmlData.substring(startIndex, i);
		if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid attribute name: "${attributeName}"`);
		i = skipWhitespace(xmlData, i);
		let attributeType = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
			attributeType = "NOTATION";
			i += 8;
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
			i++;
			let allowedNotations = [];
			while (i < xmlData.length && xmlData[i] !== ")") {
				const startIndex = i;
				while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
				let notation = xmlData.substring(startIndex, i);
				notation = notation.trim();
				if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid notation name: "${notation}"`);
				allowedNotations.push(notation);
				if (xmlData[i] === "|") {
					i++;
					i = skipWhitespace(xmlData, i);
				}
			}
			if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
			i++;
			attributeType += " (" + allowedNotations.join("|") + ")";
		} else {
			const startIndex = i;
			while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
			attributeType += xmlData.substring(startIndex, i);
			if (!this.suppressValidationErr && ![
				"CDATA",
				"ID",
				"IDREF",
				"IDREFS",
				"ENTITY",
				"ENTITIES",
				"NMTOKEN",
				"NMTOKENS"
			].includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
		}
		i = skipWhitespace(xmlData, i);
		let defaultValue = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
			defaultValue = "#REQUIRED";
			i += 8;
		} else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
			defaultValue = "#IMPLIED";
			i += 7;
		} else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
		return {
			elementName,
			attributeName,
			attributeType,
			defaultValue,
			index: i
		};
	}
};
const skipWhitespace = (data, index) => {
	while (index < data.length && /\s/.test(data[index])) index++;
	return index;
};
function hasSeq(data, seq, i) {
	for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return false;
	return true;
}
function validateEntityName(name, xmlVersion) {
	if (qName(name, { xmlVersion })) return name;
	else throw new Error(`Invalid entity name ${name}`);
}

// node_modules/anynum/digitTable.js
const SCRIPT_ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
];
const NOT_DIGIT = 255;
const HIGH_MAP = /* @__PURE__ */ new Map();
const LOW_MAX = 65535;
const TABLE_OFFSET = 1632;
const TABLE = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
	const cp = zero + d;
	if (cp <= LOW_MAX) TABLE[cp - TABLE_OFFSET] = d;
	else HIGH_MAP.set(cp, d);
}

// node_modules/anynum/anynum.js
const CHAR_0 = 48;
const CHAR_9 = 57;
const CHAR_MINUS = 45;
const MINUS_SET = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
function anynum(str) {
	if (typeof str !== "string") return str;
	const len = str.length;
	if (len === 0) return str;
	let firstHit = -1;
	for (let i = 0; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
		if (cc < 1632) {
			if (MINUS_SET.has(cc)) {
				firstHit = i;
				break;
			}
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					if (HIGH_MAP.has(cp)) {
						firstHit = i;
						break;
					}
				}
			}
			continue;
		}
		if (TABLE[cc - 1632] !== 255 || MINUS_SET.has(cc)) {
			firstHit = i;
			break;
		}
	}
	if (firstHit === -1) return str;
	const chars = [];
	if (firstHit > 0) chars.push(str.slice(0, firstHit));
	for (let i = firstHit; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
			chars.push(str[i]);
			continue;
		}
		if (cc < 1632) {
			chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					const d = HIGH_MAP.get(cp);
					if (d !== void 0) {
						chars.push(String.fromCharCode(d + 48));
						i++;
						continue;
					}
				}
			}
			chars.push(str[i]);
			continue;
		}
		if (MINUS_SET.has(cc)) {
			chars.push("-");
			continue;
		}
		const d = TABLE[cc - TABLE_OFFSET];
		chars.push(d !== 255 ? String.fromCharCode(d + 48) : str[i]);
	}
	return chars.join("");
}

// node_modules/strnum/strnum.js
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
const binRegex = /^0b[01]+$/;
const octRegex = /^0o[0-7]+$/;
const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
const consider = {
	hex: true,
	binary: false,
	octal: false,
	leadingZeros: true,
	decimalPoint: ".",
	eNotation: true,
	infinity: "original",
	unicode: false
};
function toNumber(str, options = {}) {
	options = Object.assign({}, consider, options);
	if (!str || typeof str !== "string") return str;
	let trimmedStr = str.trim();
	if (trimmedStr.length === 0) return str;
	else if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
	else if (trimmedStr === "0") return 0;
	if (options.unicode) {
		trimmedStr = anynum(trimmedStr);
		if (trimmedStr === "0") return 0;
	}
	if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16);
	else if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2);
	else if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8);
	else if (!isFinite(trimmedStr)) {
		const num = Number(trimmedStr);
		if (Number.isNaN(num)) return str;
		return handleInfinity(str, num, options);
	} else if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options);
	else {
		const match = numRegex.exec(trimmedStr);
		if (match) {
			const sign = match[1] || "";
			const leadingZeros = match[2];
			let numTrimmedByZeros = trimZeros(match[3]);
			const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
			if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str;
			else {
				const num = Number(trimmedStr);
				const parsedStr = String(num);
				if (num === 0) return num;
				if (parsedStr.search(/[eE]/) !== -1) {
					if (options.eNotation) return num;
					else return str;
				} else if (trimmedStr.indexOf(".") !== -1) {
					if (parsedStr === "0") return num;
					else if (parsedStr === numTrimmedByZeros) return num;
					else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
					else return str;
				}
				let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
				if (leadingZeros) return n === parsedStr || sign + n === parsedStr ? num : str;
				else return n === parsedStr || n === sign + parsedStr ? num : str;
			}
		} else return str;
	}
}
const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
	if (!options.eNotation) return str;
	const notation = trimmedStr.match(eNotationRegx);
	if (notation) {
		let sign = notation[1] || "";
		const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
		const leadingZeros = notation[2];
		const eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
		if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
		else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) return Number(trimmedStr);
		else if (leadingZeros.length > 0) {
			if (options.leadingZeros && !eAdjacentToLeadingZeros) return Number(trimmedStr);
			else return str;
		} else return Number(trimmedStr);
	} else return str;
}
function trimZeros(numStr) {
	if (numStr && numStr.indexOf(".") !== -1) {
		let end = numStr.length;
		while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
		numStr = numStr.slice(0, end);
		if (numStr === ".") numStr = "0";
		else if (numStr[0] === ".") numStr = "0" + numStr;
		else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
		return numStr;
	}
	return numStr;
}
function parse_int(numStr, base) {
	const str = numStr.trim();
	if (base === 2 || base === 8) numStr = str.substring(2);
	if (parseInt) return parseInt(numStr, base);
	else if (Number.parseInt) return Number.parseInt(numStr, base);
	else if (window && window.parseInt) return window.parseInt(numStr, base);
	else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
function handleInfinity(str, num, options) {
	const isPositive = num === Infinity;
	switch (options.infinity.toLowerCase()) {
		case "null": return null;
		case "infinity": return num;
		case "string": return isPositive ? "Infinity" : "-Infinity";
		default: return str;
	}
}

// node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}

// node_modules/path-expression-matcher/src/Expression.js
var Expression = class {
	constructor(pattern, options = {}, data) {
		this.pattern = pattern;
		this.separator = options.separator || ".";
		this.segments = this._parse(pattern);
		this.data = data;
		this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
		this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
		this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
	}
	_parse(pattern) {
		const segments = [];
		let i = 0;
		let currentPart = "";
		while (i < pattern.length) if (pattern[i] === this.separator) {
			if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
				if (currentPart.trim()) {
					segments.push(this._parseSegment(currentPart.trim()));
					currentPart = "";
				}
				segments.push({ type: "deep-wildcard" });
				i += 2;
			} else {
				if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
				currentPart = "";
				i++;
			}
		} else {
			currentPart += pattern[i];
			i++;
		}
		if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
		return segments;
	}
	_parseSegment(part) {
		const segment = { type: "tag" };
		let bracketContent = null;
		let withoutBrackets = part;
		const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (bracketMatch) {
			withoutBrackets = bracketMatch[1] + bracketMatch[3];
			if (bracketMatch[2]) {
				const content = bracketMatch[2].slice(1, -1);
				if (content) bracketContent = content;
			}
		}
		let namespace = void 0;
		let tagAndPosition = withoutBrackets;
		if (withoutBrackets.includes("::")) {
			const nsIndex = withoutBrackets.indexOf("::");
			namespace = withoutBrackets.substring(0, nsIndex).trim();
			tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
			if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
		}
		let tag = void 0;
		let positionMatch = null;
		if (tagAndPosition.includes(":")) {
			const colonIndex = tagAndPosition.lastIndexOf(":");
			const tagPart = tagAndPosition.substring(0, colonIndex).trim();
			const posPart = tagAndPosition.substring(colonIndex + 1).trim();
			if ([
				"first",
				"last",
				"odd",
				"even"
			].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
				tag = tagPart;
				positionMatch = posPart;
			} else tag = tagAndPosition;
		} else tag = tagAndPosition;
		if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
		segment.tag = tag;
		if (namespace) segment.namespace = namespace;
		if (bracketContent) {
			if (bracketContent.includes("=")) {
				const eqIndex = bracketContent.indexOf("=");
				segment.attrName = bracketContent.substring(0, eqIndex).trim();
				segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
			} else segment.attrName = bracketContent.trim();
		}
		if (positionMatch) {
			const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
			if (nthMatch) {
				segment.position = "nth";
				segment.positionValue = parseInt(nthMatch[1], 10);
			} else segment.position = positionMatch;
		}
		return segment;
	}
	get length() {
		return this.segments.length;
	}
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	toString() {
		return this.pattern;
	}
};

// node_modules/path-expression-matcher/src/ExpressionSet.js
var ExpressionSet = class {
	constructor() {
		this._byDepthAndTag = /* @__PURE__ */ new Map();
		this._wildcardByDepth = /* @__PURE__ */ new Map();
		this._deepWildcards = [];
		this._deepByTerminalTag = /* @__PURE__ */ new Map();
		this._patterns = /* @__PURE__ */ new Set();
		this._sealed = false;
	}
	add(expression) {
		if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
		if (this._patterns.has(expression.pattern)) return this;
		this._patterns.add(expression.pattern);
		if (expression.hasDeepWildcard()) {
			const lastSeg = expression.segments[expression.segments.length - 1];
			if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
				const tag = lastSeg.tag;
				if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
				this._deepByTerminalTag.get(tag).push(expression);
			} else this._deepWildcards.push(expression);
			return this;
		}
		const depth = expression.length;
		const tag = expression.segments[expression.segments.length - 1]?.tag;
		if (!tag || tag === "*") {
			if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
			this._wildcardByDepth.get(depth).push(expression);
		} else {
			const key = `${depth}:${tag}`;
			if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
			this._byDepthAndTag.get(key).push(expression);
		}
		return this;
	}
	addAll(expressions) {
		for (const expr of expressions) this.add(expr);
		return this;
	}
	has(expression) {
		return this._patterns.has(expression.pattern);
	}
	get size() {
		return this._patterns.size;
	}
	seal() {
		this._sealed = true;
		return this;
	}
	get isSealed() {
		return this._sealed;
	}
	matchesAny(matcher) {
		return this.findMatch(matcher) !== null;
	}
	findMatch(matcher) {
		const depth = matcher.getDepth();
		const tag = matcher.getCurrentTag();
		const exactKey = `${depth}:${tag}`;
		const exactBucket = this._byDepthAndTag.get(exactKey);
		if (exactBucket) {
			for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
		}
		const wildcardBucket = this._wildcardByDepth.get(depth);
		if (wildcardBucket) {
			for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
		}
		const deepBucket = this._deepByTerminalTag.get(tag);
		if (deepBucket) {
			for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
		}
		for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
		return null;
	}
};

// node_modules/path-expression-matcher/src/Matcher.js
var MatcherView = class {
	constructor(matcher) {
		this._matcher = matcher;
	}
	get separator() {
		return this._matcher.separator;
	}
	getCurrentTag() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].namespace : void 0;
	}
	getAttrValue(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return void 0;
		return path[path.length - 1].values?.[attrName];
	}
	hasAttr(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return false;
		const current = path[path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	getAnyParentAttr(attrName) {
		return this._matcher.getAnyParentAttr(attrName);
	}
	hasAnyParentAttr(attrName) {
		return this._matcher.hasAnyParentAttr(attrName);
	}
	getPosition() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].position ?? 0;
	}
	getCounter() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this._matcher.path.length;
	}
	toString(separator, includeNamespace = true) {
		return this._matcher.toString(separator, includeNamespace);
	}
	toArray() {
		return this._matcher.path.map((n) => n.tag);
	}
	matches(expression) {
		return this._matcher.matches(expression);
	}
	matchesAny(exprSet) {
		return exprSet.matchesAny(this._matcher);
	}
};
var Matcher = class {
	constructor(options = {}) {
		this.separator = options.separator || ".";
		this.path = [];
		this.siblingStacks = [];
		this._pathStringCache = null;
		this._view = new MatcherView(this);
		this._keptAttrs = [];
	}
	push(tagName, attrValues = null, namespace = null, options = null) {
		this._pathStringCache = null;
		if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
		const currentLevel = this.path.length;
		let level = this.siblingStacks[currentLevel];
		if (!level) {
			level = {
				counts: /* @__PURE__ */ new Map(),
				total: 0
			};
			this.siblingStacks[currentLevel] = level;
		}
		const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
		const counter = level.counts.get(siblingKey) || 0;
		const position = level.total;
		level.counts.set(siblingKey, counter + 1);
		level.total++;
		const node = {
			tag: tagName,
			position,
			counter
		};
		if (namespace !== null && namespace !== void 0) node.namespace = namespace;
		if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
		this.path.push(node);
		const depth = this.path.length;
		const keep = options !== null ? options.keep : null;
		if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
			const name = keep[i];
			if (attrValues[name] !== void 0) this._keptAttrs.push({
				depth,
				name,
				value: attrValues[name]
			});
		}
	}
	pop() {
		if (this.path.length === 0) return void 0;
		this._pathStringCache = null;
		const node = this.path.pop();
		if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
		const poppedDepth = this.path.length + 1;
		while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
		return node;
	}
	updateCurrent(attrValues) {
		if (this.path.length > 0) {
			const current = this.path[this.path.length - 1];
			if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
		}
	}
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	getAttrValue(attrName) {
		if (this.path.length === 0) return void 0;
		return this.path[this.path.length - 1].values?.[attrName];
	}
	hasAttr(attrName) {
		if (this.path.length === 0) return false;
		const current = this.path[this.path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	getAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
	}
	hasAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
		return false;
	}
	getPosition() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].position ?? 0;
	}
	getCounter() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this.path.length;
	}
	toString(separator, includeNamespace = true) {
		const sep = separator || this.separator;
		if (sep === this.separator && includeNamespace === true) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
			this._pathStringCache = result;
			return result;
		}
		return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
	}
	toArray() {
		return this.path.map((n) => n.tag);
	}
	reset() {
		this._pathStringCache = null;
		this.path = [];
		this.siblingStacks = [];
		this._keptAttrs = [];
	}
	matches(expression) {
		const segments = expression.segments;
		if (segments.length === 0) return false;
		if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
		return this._matchSimple(segments);
	}
	_matchSimple(segments) {
		if (this.path.length !== segments.length) return false;
		for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
		return true;
	}
	_matchWithDeepWildcard(segments) {
		let pathIdx = this.path.length - 1;
		let segIdx = segments.length - 1;
		while (segIdx >= 0 && pathIdx >= 0) {
			const segment = segments[segIdx];
			if (segment.type === "deep-wildcard") {
				segIdx--;
				if (segIdx < 0) return true;
				const nextSeg = segments[segIdx];
				let found = false;
				for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
					pathIdx = i - 1;
					segIdx--;
					found = true;
					break;
				}
				if (!found) return false;
			} else {
				if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
				pathIdx--;
				segIdx--;
			}
		}
		return segIdx < 0;
	}
	_matchSegment(segment, node, isCurrentNode) {
		if (segment.tag !== "*" && segment.tag !== node.tag) return false;
		if (segment.namespace !== void 0) {
			if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
		}
		if (segment.attrName !== void 0) {
			if (!isCurrentNode) return false;
			if (!node.values || !(segment.attrName in node.values)) return false;
			if (segment.attrValue !== void 0) {
				if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
			}
		}
		if (segment.position !== void 0) {
			if (!isCurrentNode) return false;
			const counter = node.counter ?? 0;
			if (segment.position === "first" && counter !== 0) return false;
			else if (segment.position === "odd" && counter % 2 !== 1) return false;
			else if (segment.position === "even" && counter % 2 !== 0) return false;
			else if (segment.position === "nth" && counter !== segment.positionValue) return false;
		}
		return true;
	}
	matchesAny(exprSet) {
		return exprSet.matchesAny(this);
	}
	snapshot() {
		return {
			path: this.path.map((node) => ({ ...node })),
			siblingStacks: this.siblingStacks.map((level) => level ? {
				counts: new Map(level.counts),
				total: level.total
			} : level),
			keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
		};
	}
	restore(snapshot) {
		this._pathStringCache = null;
		this.path = snapshot.path.map((node) => ({ ...node }));
		this.siblingStacks = snapshot.siblingStacks.map((level) => level ? {
			counts: new Map(level.counts),
			total: level.total
		} : level);
		this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
	}
	readOnly() {
		return this._view;
	}
};

// node_modules/is-unsafe/src/contexts/html.js
const HTML_PATTERNS = [
	{
		id: "html-script-open",
		description: "<script opening tag",
		pattern: /<script[\s>/]/i
	},
	{
		id: "html-script-close",
		description: "<\/script closing tag",
		pattern: /<\/script[\s>]/i
	},
	{
		id: "html-javascript-protocol",
		description: "javascript: URI scheme (with optional whitespace/encoding)",
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: "html-vbscript-protocol",
		description: "vbscript: URI scheme",
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: "html-data-html",
		description: "data:text/html URI — can execute scripts in browsers",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: "html-data-xhtml",
		description: "data:application/xhtml+xml URI",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: "html-data-svg",
		description: "data:image/svg+xml URI — can execute scripts",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: "html-inline-event-handler",
		description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "html-entity-obfuscated-script",
		description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: "html-entity-obfuscated-javascript",
		description: "HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for \"j\")",
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: "html-style-expression",
		description: "CSS expression() — IE-era code execution in style attributes",
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: "html-object-embed",
		description: "<object or <embed tags that can load active content",
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: "html-base-tag",
		description: "<base href= — can hijack all relative URLs on a page",
		pattern: /<base[\s>]/i
	},
	{
		id: "html-meta-refresh",
		description: "<meta http-equiv=\"refresh\" — can redirect users",
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: "html-srcdoc",
		description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
		pattern: /srcdoc\s*=/i
	},
	{
		id: "html-iframe",
		description: "<iframe tag",
		pattern: /<iframe[\s>/]/i
	},
	{
		id: "html-form",
		description: "<form tag — can be used for phishing / credential harvesting injection",
		pattern: /<form[\s>/]/i
	}
];

// node_modules/is-unsafe/src/contexts/xml.js
const XML_PATTERNS = [
	{
		id: "xml-cdata-injection",
		description: "CDATA section injection: <![CDATA[ breaks out of text node context",
		pattern: /<!\[CDATA\[/i
	},
	{
		id: "xml-cdata-close",
		description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
		pattern: /\]\]>/
	},
	{
		id: "xml-processing-instruction",
		description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: "xml-doctype-injection",
		description: "DOCTYPE declaration embedded in content — can define entities",
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: "xml-entity-system",
		description: "SYSTEM keyword — used in external entity declarations (XXE)",
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: "xml-entity-public",
		description: "PUBLIC keyword — used in external entity declarations (XXE)",
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: "xml-entity-declaration",
		description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: "xml-billion-laughs",
		description: "Entity reference chaining / billion laughs: repeated &eX; style references",
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: "xml-namespace-confusion",
		description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: "xml-comment-injection",
		description: "<!-- comment injection — can hide content from some parsers",
		pattern: /<!--/
	},
	{
		id: "xml-comment-close",
		description: "--> closes an enclosing XML comment",
		pattern: /-->/
	},
	{
		id: "xml-pi-close",
		description: "?> closes an enclosing processing instruction",
		pattern: /\?>/
	}
];

// node_modules/is-unsafe/src/contexts/svg.js
const SVG_PATTERNS = [
	{
		id: "svg-script-element",
		description: "<script element inside SVG executes JavaScript",
		pattern: /<script[\s>/]/i
	},
	{
		id: "svg-xlink-href-javascript",
		description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-href-javascript",
		description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-foreignobject",
		description: "<foreignObject embeds HTML inside SVG — can execute scripts",
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: "svg-use-external",
		description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: "svg-animate-href",
		description: "<animate attributeName=\"href\" — can dynamically change href to javascript:",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: "svg-animate-xlinkhref",
		description: "<animate attributeName=\"xlink:href\"",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: "svg-set-javascript",
		description: "<set to=\"javascript:...\" — sets an attribute to a javascript: URI",
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-event-handler",
		description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: "svg-handler-generic",
		description: "Generic on* handler catch-all for SVG attributes",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "svg-filter-feimage",
		description: "<feImage href= — filter primitive that can load external resources",
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: "svg-image-external",
		description: "<image xlink:href with http/https or javascript protocol",
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: "svg-style-javascript",
		description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
];

// node_modules/is-unsafe/src/contexts/sql.js
const SQL_PATTERNS = [
	{
		id: "sql-block-comment-open",
		description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
		pattern: /\/\*/
	},
	{
		id: "sql-union-select",
		description: "UNION SELECT — most common SQL injection aggregation attack",
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: "sql-drop-table",
		description: "DROP TABLE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: "sql-drop-database",
		description: "DROP DATABASE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: "sql-insert-into",
		description: "INSERT INTO — data injection",
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: "sql-delete-from",
		description: "DELETE FROM — data deletion injection",
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: "sql-update-set",
		description: "UPDATE ... SET — data modification injection",
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: "sql-exec-xp",
		description: "EXEC xp_ — MSSQL extended stored procedure execution",
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: "sql-tautology-string",
		description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: "sql-tautology-numeric",
		description: "Numeric tautology: OR 1=1",
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: "sql-always-true-zero",
		description: "Numeric tautology: OR 0=0",
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: "sql-sleep-benchmark",
		description: "Time-based blind injection: SLEEP() or BENCHMARK()",
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: "sql-waitfor-delay",
		description: "MSSQL time-based blind injection: WAITFOR DELAY",
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: "sql-char-function",
		description: "CHAR() function — used to obfuscate injected strings",
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: "sql-information-schema",
		description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
];

// node_modules/is-unsafe/src/contexts/shell.js
const SHELL_PATTERNS = [
	{
		id: "shell-path-traversal-unix",
		description: "Unix path traversal: ../  — climbing the directory tree",
		pattern: /\.\.\//
	},
	{
		id: "shell-path-traversal-windows",
		description: "Windows path traversal: ..\\ — climbing the directory tree",
		pattern: /\.\.\\/
	},
	{
		id: "shell-path-traversal-encoded",
		description: "URL-encoded path traversal: %2e%2e or %2f variants",
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: "shell-null-byte",
		description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
		pattern: /\x00|%00/
	},
	{
		id: "shell-semicolon",
		description: "Semicolon command separator: cmd1; cmd2",
		pattern: /;/
	},
	{
		id: "shell-pipe",
		description: "Pipe operator: cmd1 | cmd2",
		pattern: /\|/
	},
	{
		id: "shell-and-operator",
		description: "AND operator: cmd1 && cmd2",
		pattern: /&&/
	},
	{
		id: "shell-or-operator",
		description: "OR operator: cmd1 || cmd2",
		pattern: /\|\|/
	},
	{
		id: "shell-backtick",
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: "shell-dollar-paren",
		description: "Dollar-paren command substitution: $(cmd)",
		pattern: /\$\(/
	},
	{
		id: "shell-dollar-brace",
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: "shell-redirect-out",
		description: "Output redirection: cmd > file or cmd >> file",
		pattern: />{1,2}/
	},
	{
		id: "shell-redirect-in",
		description: "Input redirection: cmd < file",
		pattern: /</
	},
	{
		id: "shell-newline-injection",
		description: "Newline injection: \\n or \\r — can inject new shell commands",
		pattern: /[\n\r]/
	},
	{
		id: "shell-glob-star",
		description: "Glob expansion: * or ? — can expand to unintended files",
		pattern: /[/\\][*?]/
	},
	{
		id: "shell-absolute-root",
		description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: "shell-windows-drive",
		description: "Windows drive letter path injection: C:\\ or D:/",
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: "shell-curl-wget",
		description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
];

// node_modules/is-unsafe/src/contexts/redos.js
const REDOS_PATTERNS = [
	{
		id: "redos-nested-quantifier-plus",
		description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: "redos-nested-quantifier-star",
		description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: "redos-nested-groups",
		description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: "redos-alternation-overlap",
		description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: "redos-star-plus-concat",
		description: "(x*x)+ pattern — triggers super-linear backtracking",
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: "redos-dot-star-greedy",
		description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: "redos-large-repetition",
		description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: "redos-catastrophic-alternation",
		description: "Long alternation with many similar branches — polynomial backtracking risk",
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
];

// node_modules/is-unsafe/src/contexts/nosql.js
const sep = "[\"'\\s]*:";
const NOSQL_PATTERNS = [
	{
		id: "nosql-where-operator",
		description: "$where — executes arbitrary JavaScript server-side in MongoDB",
		pattern: new RegExp(`\\$where${sep}`, "i")
	},
	{
		id: "nosql-ne-operator",
		description: "$ne — \"not equal\" operator used to bypass equality checks",
		pattern: new RegExp(`\\$ne${sep}`, "i")
	},
	{
		id: "nosql-gt-operator",
		description: "$gt — \"greater than\" used to bypass password/value checks",
		pattern: new RegExp(`\\$gte?${sep}`, "i")
	},
	{
		id: "nosql-lt-operator",
		description: "$lt / $lte — \"less than\" bypass variants",
		pattern: new RegExp(`\\$lte?${sep}`, "i")
	},
	{
		id: "nosql-regex-operator",
		description: "$regex — can be used to extract data character by character (blind injection)",
		pattern: new RegExp(`\\$regex${sep}`, "i")
	},
	{
		id: "nosql-or-operator",
		description: "$or — logical OR; used to create always-true conditions",
		pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-and-operator",
		description: "$and — logical AND operator injection",
		pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-nor-operator",
		description: "$nor — logical NOR operator injection",
		pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-exists-operator",
		description: "$exists — can enumerate fields to determine schema",
		pattern: new RegExp(`\\$exists${sep}`, "i")
	},
	{
		id: "nosql-in-operator",
		description: "$in — matches any value in a list; can enumerate values",
		pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-expr-operator",
		description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
		pattern: new RegExp(`\\$expr${sep}`, "i")
	},
	{
		id: "nosql-function-operator",
		description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
		pattern: new RegExp(`\\$function${sep}`, "i")
	},
	{
		id: "nosql-accumulator-operator",
		description: "$accumulator — custom aggregation with arbitrary JS execution",
		pattern: new RegExp(`\\$accumulator${sep}`, "i")
	},
	{
		id: "nosql-proto-pollution",
		description: "__proto__ — prototype pollution via object key injection",
		pattern: /__proto__/
	},
	{
		id: "nosql-constructor-prototype",
		description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: "nosql-proto-bracket",
		description: "[\"__proto__\"] — bracket-notation prototype pollution",
		pattern: /\[["']__proto__["']\]/
	}
];

// node_modules/is-unsafe/src/contexts/log.js
const LOG_PATTERNS = [
	{
		id: "log-crlf-injection",
		description: "CRLF injection: literal \\r or \\n embeds fake log lines",
		pattern: /[\r\n]/
	},
	{
		id: "log-url-encoded-crlf",
		description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
		pattern: /%0[dDaA]/
	},
	{
		id: "log-unicode-newline",
		description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
		pattern: /[\u2028\u2029]/
	},
	{
		id: "log-log4shell-jndi",
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: "log-log4shell-obfuscated",
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: "log-log4j-lookup",
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: "log-ssti-double-brace",
		description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: "log-ssti-hash-brace",
		description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: "log-ssti-dollar-brace",
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: "log-ssti-percent-tag",
		description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: "log-null-byte",
		description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
		pattern: /\x00|%00/
	},
	{
		id: "log-ansi-escape",
		description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
		pattern: /\x1b\[/
	}
];

// node_modules/is-unsafe/src/contexts/sql-strict.js
const SQL_STRICT_EXTRA = [
	{
		id: "sql-line-comment",
		description: "SQL line comment: -- followed by whitespace or end of string",
		pattern: /--(?:\s|$)/
	},
	{
		id: "sql-stacked-query",
		description: "Stacked queries: semicolon immediately followed by a SQL keyword",
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: "sql-hex-encoding",
		description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
		pattern: /\b0x[0-9a-f]{4,}/i
	}
];
const SQL_STRICT_PATTERNS = [...SQL_PATTERNS, ...SQL_STRICT_EXTRA];

// node_modules/is-unsafe/src/util/decode-entities.js
const NAMED = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
});
const ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
	if (input.indexOf("&") === -1) return input;
	return input.replace(ENTITY_RE, (match, hex, dec, name) => {
		if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
		const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
		if (!Number.isFinite(cp) || cp > 1114111) return match;
		return String.fromCodePoint(cp);
	});
}

// node_modules/is-unsafe/src/index.js
HTML_PATTERNS.label = "HTML";
XML_PATTERNS.label = "XML";
SVG_PATTERNS.label = "SVG";
HTML_PATTERNS.decodeEntities = true;
XML_PATTERNS.decodeEntities = true;
SVG_PATTERNS.decodeEntities = true;
SQL_PATTERNS.label = "SQL";
SQL_STRICT_PATTERNS.label = "SQL-STRICT";
SHELL_PATTERNS.label = "SHELL";
REDOS_PATTERNS.label = "REDOS";
NOSQL_PATTERNS.label = "NOSQL";
LOG_PATTERNS.label = "LOG";
const VALID_CONTEXTS = Object.freeze({
	HTML: HTML_PATTERNS,
	XML: XML_PATTERNS,
	SVG: SVG_PATTERNS,
	SQL: SQL_PATTERNS,
	"SQL-STRICT": SQL_STRICT_PATTERNS,
	SHELL: SHELL_PATTERNS,
	REDOS: REDOS_PATTERNS,
	NOSQL: NOSQL_PATTERNS,
	LOG: LOG_PATTERNS
});
function assertString(value) {
	if (typeof value !== "string") throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
function assertContext(context) {
	if (context instanceof RegExp) return;
	if (Array.isArray(context)) {
		if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
		if (Array.isArray(context[0])) {
			for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
		}
		return;
	}
	throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
}
function normalise(context) {
	if (context instanceof RegExp) return {
		lists: null,
		regex: context
	};
	if (Array.isArray(context[0])) return {
		lists: context,
		regex: null
	};
	return {
		lists: [context],
		regex: null
	};
}
function decodedCopy(value, list) {
	if (!list.decodeEntities) return null;
	const decoded = decodeEntities(value);
	return decoded === value ? null : decoded;
}
function matchList(value, list) {
	const label = list.label ?? "CUSTOM";
	const decoded = decodedCopy(value, list);
	for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
		context: label,
		id: rule.id,
		description: rule.description,
		pattern: rule.pattern
	};
	return null;
}
function isUnsafe(value, context) {
	assertString(value);
	assertContext(context);
	const { lists, regex } = normalise(context);
	if (regex) return regex.test(value);
	for (const list of lists) if (matchList(value, list) !== null) return true;
	return false;
}

// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function extractRawAttributes(prefixedAttrs, options) {
	if (!prefixedAttrs) return {};
	const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
	if (!attrs) return {};
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
		const rawName = key.substring(options.attributeNamePrefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
function extractNamespace(rawTagName) {
	if (!rawTagName || typeof rawTagName !== "string") return void 0;
	const colonIndex = rawTagName.indexOf(":");
	if (colonIndex !== -1 && colonIndex > 0) {
		const ns = rawTagName.substring(0, colonIndex);
		if (ns !== "xmlns") return ns;
	}
}
var OrderedObjParser = class {
	constructor(options, externalEntities) {
		this.options = options;
		this.currentNode = null;
		this.tagsNodeStack = [];
		this.parseXml = parseXml;
		this.parseTextData = parseTextData;
		this.resolveNameSpace = resolveNameSpace;
		this.buildAttributesMap = buildAttributesMap;
		this.isItStopNode = isItStopNode;
		this.replaceEntitiesValue = replaceEntitiesValue;
		this.readStopNodeData = readStopNodeData;
		this.saveTextToParentTag = saveTextToParentTag;
		this.addChild = addChild;
		this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
		this.entityExpansionCount = 0;
		this.currentExpandedLength = 0;
		this.doctypefound = false;
		let namedEntities = { ...XML };
		if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder;
		else {
			if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
			else if (this.options.htmlEntities === true) namedEntities = {
				...COMMON_HTML,
				...CURRENCY
			};
			this.entityDecoder = new EntityDecoder({
				namedEntities: {
					...namedEntities,
					...externalEntities
				},
				numericAllowed: this.options.htmlEntities,
				limit: {
					maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
					maxExpandedLength: this.options.processEntities.maxExpandedLength,
					applyLimitsTo: this.options.processEntities.appliesTo
				},
				onInputEntity: (name, value) => isUnsafe(value, [HTML_PATTERNS, XML_PATTERNS]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
			});
		}
		this.matcher = new Matcher();
		this.readonlyMatcher = this.matcher.readOnly();
		this.isCurrentNodeStopNode = false;
		this.stopNodeExpressionsSet = new ExpressionSet();
		const stopNodesOpts = this.options.stopNodes;
		if (stopNodesOpts && stopNodesOpts.length > 0) {
			for (let i = 0; i < stopNodesOpts.length; i++) {
				const stopNodeExp = stopNodesOpts[i];
				if (typeof stopNodeExp === "string") this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
				else if (stopNodeExp instanceof Expression) this.stopNodeExpressionsSet.add(stopNodeExp);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
	const options = this.options;
	if (val !== void 0) {
		if (options.trimValues && !dontTrim) val = val.trim();
		if (val.length > 0) {
			if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
			const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
			const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
			if (newval === null || newval === void 0) return val;
			else if (typeof newval !== typeof val || newval !== val) return newval;
			else if (options.trimValues) return parseValue$1(val, options.parseTagValue, options.numberParseOptions);
			else if (val.trim() === val) return parseValue$1(val, options.parseTagValue, options.numberParseOptions);
			else return val;
		}
	}
}
function resolveNameSpace(tagname) {
	if (this.options.removeNSPrefix) {
		const tags = tagname.split(":");
		const prefix = tagname.charAt(0) === "/" ? "/" : "";
		if (tags[0] === "xmlns") return "";
		if (tags.length === 2) tagname = prefix + tags[1];
	}
	return tagname;
}
const attrsRegx = /* @__PURE__ */ new RegExp("([^\\s=]+)\\s*(=\\s*(['\"])([\\s\\S]*?)\\3)?", "gm");
function buildAttributesMap(attrStr, jPath, tagName, force = false) {
	const options = this.options;
	if (force === true || options.ignoreAttributes !== true && typeof attrStr === "string") {
		const matches = getAllMatches(attrStr, attrsRegx);
		const len = matches.length;
		const attrs = {};
		const processedVals = new Array(len);
		let hasRawAttrs = false;
		const rawAttrsForMatcher = {};
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			const oldVal = matches[i][4];
			if (attrName.length && oldVal !== void 0) {
				let val = oldVal;
				if (options.trimValues) val = val.trim();
				val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
				processedVals[i] = val;
				rawAttrsForMatcher[attrName] = val;
				hasRawAttrs = true;
			}
		}
		if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) jPath.updateCurrent(rawAttrsForMatcher);
		const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
		let hasAttrs = false;
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
			let aName = options.attributeNamePrefix + attrName;
			if (attrName.length) {
				if (options.transformAttributeName) aName = options.transformAttributeName(aName);
				aName = sanitizeName(aName, options);
				if (matches[i][4] !== void 0) {
					const oldVal = processedVals[i];
					const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
					if (newVal === null || newVal === void 0) attrs[aName] = oldVal;
					else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal;
					else attrs[aName] = parseValue$1(oldVal, options.parseAttributeValue, options.numberParseOptions);
					hasAttrs = true;
				} else if (options.allowBooleanAttributes) {
					attrs[aName] = true;
					hasAttrs = true;
				}
			}
		}
		if (!hasAttrs) return;
		if (options.attributesGroupName && !options.preserveOrder) {
			const attrCollection = {};
			attrCollection[options.attributesGroupName] = attrs;
			return attrCollection;
		}
		return attrs;
	}
}
const parseXml = function(xmlData) {
	xmlData = xmlData.replace(/\r\n?/g, "\n");
	const xmlObj = new XmlNode("!xml");
	let currentNode = xmlObj;
	let textData = "";
	this.matcher.reset();
	this.entityDecoder.reset();
	this.entityExpansionCount = 0;
	this.currentExpandedLength = 0;
	this.doctypefound = false;
	const options = this.options;
	const docTypeReader = new DocTypeReader(options.processEntities);
	const xmlLen = xmlData.length;
	for (let i = 0; i < xmlLen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
			let tagName = xmlData.substring(i + 2, closeIndex).trim();
			if (options.removeNSPrefix) {
				const colonIndex = tagName.indexOf(":");
				if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
			}
			tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
			if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const lastTagName = this.matcher.getCurrentTag();
			if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
			if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
				this.matcher.pop();
				this.tagsNodeStack.pop();
			}
			this.matcher.pop();
			this.isCurrentNodeStopNode = false;
			currentNode = this.tagsNodeStack.pop() || xmlObj;
			if (options.captureMetaData && currentNode) currentNode.addEndIndex(closeIndex + 1);
			textData = "";
			i = closeIndex;
		} else if (c1 === 63) {
			let tagData = readTagExp(xmlData, i, false, "?>");
			if (!tagData) throw new Error("Pi Tag is not closed.");
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
			if (attsMap) {
				const ver = attsMap[this.options.attributeNamePrefix + "version"];
				this.entityDecoder.setXmlVersion(Number(ver) || 1);
				docTypeReader.setXmlVersion(Number(ver) || 1);
			}
			if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) {} else {
				const childNode = new XmlNode(tagData.tagName);
				childNode.add(options.textNodeName, "");
				if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) childNode[":@"] = attsMap;
				this.addChild(currentNode, childNode, this.readonlyMatcher, i);
				if (options.captureMetaData) currentNode.addEndIndex(tagData.closeIndex + 2);
			}
			i = tagData.closeIndex + 1;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
			const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
			if (options.commentPropName) {
				const comment = xmlData.substring(i + 4, endIndex - 2);
				textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
				currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
			}
			i = endIndex;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
			if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
			this.doctypefound = true;
			const result = docTypeReader.readDocType(xmlData, i);
			this.entityDecoder.addInputEntities(result.entities);
			i = result.i;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
			const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
			const tagExp = xmlData.substring(i + 9, closeIndex);
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
			if (val == void 0) val = "";
			if (options.cdataPropName) currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
			else currentNode.add(options.textNodeName, val);
			i = closeIndex + 2;
		} else {
			let result = readTagExp(xmlData, i, options.removeNSPrefix);
			if (!result) {
				const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
				throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
			}
			let tagName = result.tagName;
			const rawTagName = result.rawTagName;
			let tagExp = result.tagExp;
			let attrExpPresent = result.attrExpPresent;
			let closeIndex = result.closeIndex;
			({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
			if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
			if (currentNode && textData) {
				if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
			}
			const lastTag = currentNode;
			if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
				currentNode = this.tagsNodeStack.pop();
				this.matcher.pop();
			}
			let isSelfClosing = false;
			if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
				isSelfClosing = true;
				if (tagName[tagName.length - 1] === "/") {
					tagName = tagName.substr(0, tagName.length - 1);
					tagExp = tagName;
				} else tagExp = tagExp.substr(0, tagExp.length - 1);
				attrExpPresent = tagName !== tagExp;
			}
			let prefixedAttrs = null;
			let namespace = void 0;
			namespace = extractNamespace(rawTagName);
			if (tagName !== xmlObj.tagname) this.matcher.push(tagName, {}, namespace);
			if (tagName !== tagExp && attrExpPresent) {
				prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
				if (prefixedAttrs) extractRawAttributes(prefixedAttrs, options);
			}
			if (tagName !== xmlObj.tagname) this.isCurrentNodeStopNode = this.isItStopNode();
			const startIndex = i;
			if (this.isCurrentNodeStopNode) {
				let tagContent = "";
				if (isSelfClosing) i = result.closeIndex;
				else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex;
				else {
					const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
					if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
					i = result.i;
					tagContent = result.tagContent;
				}
				const childNode = new XmlNode(tagName);
				if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
				childNode.add(options.textNodeName, tagContent);
				this.matcher.pop();
				this.isCurrentNodeStopNode = false;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(i + 1);
			} else {
				if (isSelfClosing) {
					({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(closeIndex + 1);
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
				} else if (options.unpairedTagsSet.has(tagName)) {
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(result.closeIndex + 1);
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
					i = result.closeIndex;
					continue;
				} else {
					const childNode = new XmlNode(tagName);
					if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
					this.tagsNodeStack.push(currentNode);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					currentNode = childNode;
				}
				textData = "";
				i = closeIndex;
			}
		}
	} else textData += xmlData[i];
	return xmlObj.child;
};
function addChild(currentNode, childNode, matcher, startIndex) {
	if (!this.options.captureMetaData) startIndex = void 0;
	const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
	const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
	if (result === false) {} else if (typeof result === "string") {
		childNode.tagname = result;
		currentNode.addChild(childNode, startIndex);
	} else currentNode.addChild(childNode, startIndex);
}
function replaceEntitiesValue(val, tagName, jPath) {
	const entityConfig = this.options.processEntities;
	if (!entityConfig || !entityConfig.enabled) return val;
	if (entityConfig.allowedTags) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher))) return val;
	}
	if (entityConfig.tagFilter) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
	}
	return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
	if (textData) {
		if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
		textData = this.parseTextData(textData, parentNode.tagname, matcher, false, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false, isLeafNode);
		if (textData !== void 0 && textData !== "") parentNode.add(this.options.textNodeName, textData);
		textData = "";
	}
	return textData;
}
function isItStopNode() {
	if (this.stopNodeExpressionsSet.size === 0) return false;
	return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
	let attrBoundary = 0;
	const len = xmlData.length;
	const closeCode0 = closingChar.charCodeAt(0);
	const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
	let result = "";
	let segmentStart = i;
	for (let index = i; index < len; index++) {
		const code = xmlData.charCodeAt(index);
		if (attrBoundary) {
			if (code === attrBoundary) attrBoundary = 0;
		} else if (code === 34 || code === 39) attrBoundary = code;
		else if (code === closeCode0) {
			if (closeCode1 !== -1) {
				if (xmlData.charCodeAt(index + 1) === closeCode1) {
					result += xmlData.substring(segmentStart, index);
					return {
						data: result,
						index
					};
				}
			} else {
				result += xmlData.substring(segmentStart, index);
				return {
					data: result,
					index
				};
			}
		} else if (code === 9 && !attrBoundary) {
			result += xmlData.substring(segmentStart, index) + " ";
			segmentStart = index + 1;
		}
	}
}
function findClosingIndex(xmlData, str, i, errMsg) {
	const closingIndex = xmlData.indexOf(str, i);
	if (closingIndex === -1) throw new Error(errMsg);
	else return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
	const closingIndex = xmlData.indexOf(char, i);
	if (closingIndex === -1) throw new Error(errMsg);
	return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
	const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
	if (!result) return;
	let tagExp = result.data;
	const closeIndex = result.index;
	const separatorIndex = tagExp.search(/\s/);
	let tagName = tagExp;
	let attrExpPresent = true;
	if (separatorIndex !== -1) {
		tagName = tagExp.substring(0, separatorIndex);
		tagExp = tagExp.substring(separatorIndex + 1).trimStart();
	}
	const rawTagName = tagName;
	if (removeNSPrefix) {
		const colonIndex = tagName.indexOf(":");
		if (colonIndex !== -1) {
			tagName = tagName.substr(colonIndex + 1);
			attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
		}
	}
	return {
		tagName,
		tagExp,
		closeIndex,
		attrExpPresent,
		rawTagName
	};
}
function readStopNodeData(xmlData, tagName, i) {
	const startIndex = i;
	let openTagCount = 1;
	const xmllen = xmlData.length;
	for (; i < xmllen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
			if (xmlData.substring(i + 2, closeIndex).trim() === tagName) {
				openTagCount--;
				if (openTagCount === 0) return {
					tagContent: xmlData.substring(startIndex, i),
					i: closeIndex
				};
			}
			i = closeIndex;
		} else if (c1 === 63) i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
		else {
			const tagData = readTagExp(xmlData, i, false);
			if (tagData) {
				if ((tagData && tagData.tagName) === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
				i = tagData.closeIndex;
			}
		}
	}
}
function parseValue$1(val, shouldParse, options) {
	if (shouldParse && typeof val === "string") {
		const newval = val.trim();
		if (newval === "true") return true;
		else if (newval === "false") return false;
		else return toNumber(val, options);
	} else if (isExist(val)) return val;
	else return "";
}
function transformTagName(fn, tagName, tagExp, options) {
	if (fn) {
		const newTagName = fn(tagName);
		if (tagExp === tagName) tagExp = newTagName;
		tagName = newTagName;
	}
	tagName = sanitizeName(tagName, options);
	return {
		tagName,
		tagExp
	};
}
function sanitizeName(name, options) {
	if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
	else if (DANGEROUS_PROPERTY_NAMES.includes(name)) return options.onDangerousProperty(name);
	return name;
}

// node_modules/fast-xml-parser/src/xmlparser/node2json.js
const METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(attrs, prefix) {
	if (!attrs || typeof attrs !== "object") return {};
	if (!prefix) return attrs;
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(prefix)) {
		const rawName = key.substring(prefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
function prettify(node, options, matcher, readonlyMatcher) {
	return compress(node, options, matcher, readonlyMatcher);
}
function compress(arr, options, matcher, readonlyMatcher) {
	let text;
	const compressedObj = {};
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const property = propName(tagObj);
		if (property !== void 0 && property !== options.textNodeName) {
			const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
			matcher.push(property, rawAttrs);
		}
		if (property === options.textNodeName) {
			if (text === void 0) text = tagObj[property];
			else text += "" + tagObj[property];
		} else if (property === void 0) continue;
		else if (tagObj[property]) {
			let val = compress(tagObj[property], options, matcher, readonlyMatcher);
			const isLeaf = isLeafTag(val, options);
			if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) val[options.textNodeName] = "";
			if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
			else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName];
			else if (Object.keys(val).length === 0) {
				if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
				else val = "";
			}
			if (tagObj[METADATA_SYMBOL] !== void 0 && typeof val === "object" && val !== null) val[METADATA_SYMBOL] = tagObj[METADATA_SYMBOL];
			if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
				if (!Array.isArray(compressedObj[property])) compressedObj[property] = [compressedObj[property]];
				compressedObj[property].push(val);
			} else {
				const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
				if (options.isArray(property, jPathOrMatcher, isLeaf)) compressedObj[property] = [val];
				else compressedObj[property] = val;
			}
			if (property !== void 0 && property !== options.textNodeName) matcher.pop();
		}
	}
	if (typeof text === "string") {
		if (text.length > 0) compressedObj[options.textNodeName] = text;
	} else if (text !== void 0) compressedObj[options.textNodeName] = text;
	return compressedObj;
}
function propName(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key !== ":@") return key;
	}
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
	if (attrMap) {
		const keys = Object.keys(attrMap);
		const len = keys.length;
		for (let i = 0; i < len; i++) {
			const atrrName = keys[i];
			const rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName;
			const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
			if (options.isArray(atrrName, jPathOrMatcher, true, true)) obj[atrrName] = [attrMap[atrrName]];
			else obj[atrrName] = attrMap[atrrName];
		}
	}
}
function isLeafTag(obj, options) {
	const { textNodeName } = options;
	const propCount = Object.keys(obj).length;
	if (propCount === 0) return true;
	if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) return true;
	return false;
}

// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
	constructor(options) {
		this.externalEntities = {};
		this.options = buildOptions(options);
	}
	parse(xmlData, validationOption) {
		if (typeof xmlData !== "string" && xmlData.toString) {
			if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
			else xmlData = xmlData.toString();
		} else if (typeof xmlData !== "string") throw new Error("XML data is accepted in String or Bytes[] form.");
		if (validationOption) {
			if (validationOption === true) validationOption = {};
			const result = validate(xmlData, validationOption);
			if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
		}
		const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
		const orderedResult = orderedObjParser.parseXml(xmlData);
		if (this.options.preserveOrder || orderedResult === void 0) return orderedResult;
		else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
	}
	addEntity(key, value) {
		if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
		else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
		else if (value === "&") throw new Error("An entity with value '&' is not permitted");
		else this.externalEntities[key] = value;
	}
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
};

// node_modules/feedsmith/dist/feeds/atom/parse/utils.mjs
const createNamespaceGetter = (value, prefix) => {
	if (!prefix) return (key) => value[key];
	return (key) => value[prefix + key];
};
const xhtmlDivStartRegex = /^\s*<(?:([a-zA-Z][\w.-]*):)?div[\s/>]/;
const xhtmlDivParser = new XMLParser({
	preserveOrder: true,
	stopNodes: ["x-wrap.div"],
	processEntities: false,
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	removeNSPrefix: true,
	trimValues: false,
	commentPropName: "#comment"
});
const unwrapXhtmlDiv = (value) => {
	if (!isNonEmptyString(value)) return value;
	const match = value.match(xhtmlDivStartRegex);
	if (!match) return value;
	let children;
	try {
		const parsed = xhtmlDivParser.parse(`<x-wrap>${value}</x-wrap>`);
		if (parsed.length !== 1 || !Array.isArray(parsed[0]["x-wrap"])) return value;
		children = parsed[0]["x-wrap"];
	} catch {
		return value;
	}
	const divTexts = [];
	for (const child of children) {
		if (Array.isArray(child.div)) {
			var _child$div$;
			divTexts.push(((_child$div$ = child.div[0]) === null || _child$div$ === void 0 ? void 0 : _child$div$["#text"]) ?? "");
			continue;
		}
		if (typeof child["#text"] === "string" && child["#text"].trim() === "") continue;
		return value;
	}
	if (divTexts.length !== 1) return value;
	const inner = divTexts[0];
	if (inner === "") return;
	const prefix = match[1];
	if (prefix) {
		const escapedPrefix = prefix.replace(/\./g, "\\.");
		return inner.replace(new RegExp(`(</?)${escapedPrefix}:`, "g"), "$1");
	}
	return inner;
};
const isXhtmlType = (type) => {
	return type === "xhtml" || type === "application/xhtml+xml";
};
const retrieveXhtmlDivXml = (value, type) => {
	if (!isXhtmlType(type)) return;
	const escaped = escapeCdataSections(retrieveText(value));
	if (!isNonEmptyString(escaped) || unwrapXhtmlDiv(escaped) === escaped) return;
	const children = xhtmlDivParser.parse(`<x-wrap>${escaped}</x-wrap>`)[0]["x-wrap"];
	for (const child of children) if (Array.isArray(child.div)) {
		const attributes = child[":@"];
		const xml = {
			base: parseString(attributes === null || attributes === void 0 ? void 0 : attributes["@base"]),
			lang: parseString(attributes === null || attributes === void 0 ? void 0 : attributes["@lang"])
		};
		return trimObject(xml);
	}
};
const mergeXhtmlDivXml = (elementXml, divXml) => {
	if (!divXml) return elementXml;
	let base = divXml.base ?? (elementXml === null || elementXml === void 0 ? void 0 : elementXml.base);
	if (divXml.base && (elementXml === null || elementXml === void 0 ? void 0 : elementXml.base)) {
		var _parseUrl;
		base = ((_parseUrl = parseUrl(divXml.base, elementXml.base)) === null || _parseUrl === void 0 ? void 0 : _parseUrl.href) ?? base;
	}
	const merged = {
		...elementXml,
		lang: divXml.lang ?? (elementXml === null || elementXml === void 0 ? void 0 : elementXml.lang),
		base
	};
	return trimObject(merged);
};
const cdataSectionRegex = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const escapeCdataSections = (value) => {
	if (!isNonEmptyString(value)) return value;
	return value.replace(cdataSectionRegex, (_, content) => {
		return content.replace(/&/g, "&amp;").replace(/</g, "&lt;");
	});
};
const parseTypedText = (value, type) => {
	const text = retrieveText(value);
	if (!isXhtmlType(type)) return parseString(text);
	const escaped = escapeCdataSections(text);
	const unwrapped = unwrapXhtmlDiv(escaped);
	if (unwrapped !== escaped) return parseVerbatimString(unwrapped);
	if (isNonEmptyString(escaped) && xhtmlDivStartRegex.test(escaped)) return parseVerbatimString(escaped);
	return parseString(text);
};
const parseText = (value) => {
	if (isNonEmptyString(value)) {
		const parsed = parseString(value);
		return parsed ? { value: parsed } : void 0;
	}
	if (!isPlainObject(value)) return;
	const type = parseString(value["@type"]);
	const parsedValue = parseTypedText(value, type);
	if (!parsedValue) return;
	const text = {
		value: parsedValue,
		type,
		xml: mergeXhtmlDivXml(retrieveItemOrFeed(value), retrieveXhtmlDivXml(value, type))
	};
	return trimObject(text);
};
const parseContent = (value) => {
	if (isNonEmptyString(value)) {
		const parsed = parseString(value);
		return parsed ? { value: parsed } : void 0;
	}
	if (!isPlainObject(value)) return;
	const type = parseString(value["@type"]);
	const content = {
		value: parseTypedText(value, type),
		type,
		src: parseString(value["@src"]),
		xml: mergeXhtmlDivXml(retrieveItemOrFeed(value), retrieveXhtmlDivXml(value, type))
	};
	return trimObject(content);
};
const parseLink = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = detectNamespaces(value);
	const link = {
		href: parseString(value["@href"]) ?? parseString(retrieveText(value)),
		rel: parseString(value["@rel"]),
		type: parseString(value["@type"]),
		hreflang: parseString(value["@hreflang"]),
		title: parseString(value["@title"]),
		length: parseNumber(value["@length"]),
		thr: namespaces.has("thr") ? retrieveLink(value, options) : void 0
	};
	return trimObject(link);
};
const retrievePersonUri = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const uri = parseSingularOf(get("uri"), (value) => parseString(retrieveText(value)));
	const url = parseSingularOf(get("url"), (value) => parseString(retrieveText(value)));
	return uri || url;
};
const parsePerson$2 = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const person = {
		name: parseSingularOf(get("name"), (value) => parseString(retrieveText(value))),
		uri: retrievePersonUri(value, options),
		email: parseSingularOf(get("email"), (value) => parseString(retrieveText(value))),
		arxiv: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("arxiv")) ? retrieveAuthor(value) : void 0
	};
	return trimObject(person);
};
const parseCategory$1 = (value) => {
	if (!isPlainObject(value)) return;
	const category = {
		term: parseString(value["@term"]),
		scheme: parseString(value["@scheme"]),
		label: parseString(value["@label"])
	};
	return trimObject(category);
};
const retrieveGeneratorUri = (value) => {
	if (!isPlainObject(value)) return;
	const uri = parseString(value["@uri"]);
	const url = parseString(value["@url"]);
	return uri || url;
};
const parseGenerator = (value) => {
	const generator = {
		text: parseString(retrieveText(value)),
		uri: retrieveGeneratorUri(value),
		version: parseString(value === null || value === void 0 ? void 0 : value["@version"])
	};
	return trimObject(generator);
};
const parseSource$2 = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const source = {
		authors: parseArrayOf(get("author"), (value) => parsePerson$2(value, options)),
		categories: parseArrayOf(get("category"), (value) => parseCategory$1(value, options)),
		contributors: parseArrayOf(get("contributor"), (value) => parsePerson$2(value, options)),
		generator: parseSingularOf(get("generator"), (value) => parseGenerator(value, options)),
		icon: parseSingularOf(get("icon"), (value) => parseString(retrieveText(value))),
		id: parseSingularOf(get("id"), (value) => parseString(retrieveText(value))),
		links: parseArrayOf(get("link"), (value) => parseLink(value, options)),
		logo: parseSingularOf(get("logo"), (value) => parseString(retrieveText(value))),
		rights: parseSingularOf(get("rights"), parseText),
		subtitle: parseSingularOf(get("subtitle"), parseText),
		title: parseSingularOf(get("title"), parseText),
		updated: retrieveUpdated(value, options)
	};
	return trimObject(source);
};
const retrievePublished = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const published = parseSingularOf(get("published"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	const issued = parseSingularOf(get("issued"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	const created = parseSingularOf(get("created"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	return published || issued || created;
};
const retrieveUpdated = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const updated = parseSingularOf(get("updated"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	const modified = parseSingularOf(get("modified"), (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn));
	return updated || modified;
};
const retrieveSubtitle = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const subtitle = parseSingularOf(get("subtitle"), parseText);
	const tagline = parseSingularOf(get("tagline"), parseText);
	return subtitle || tagline;
};
const parseEntry = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const entry = {
		authors: parseArrayOf(get("author"), (value) => parsePerson$2(value, options)),
		categories: parseArrayOf(get("category"), (value) => parseCategory$1(value, options)),
		content: parseSingularOf(get("content"), (value) => parseContent(value, options)),
		contributors: parseArrayOf(get("contributor"), (value) => parsePerson$2(value, options)),
		id: parseSingularOf(get("id"), (value) => parseString(retrieveText(value))),
		links: parseArrayOf(get("link"), (value) => parseLink(value, options)),
		published: retrievePublished(value, options),
		rights: parseSingularOf(get("rights"), parseText),
		source: parseSingularOf(get("source"), (value) => parseSource$2(value, options)),
		summary: parseSingularOf(get("summary"), parseText),
		title: parseSingularOf(get("title"), parseText),
		updated: retrieveUpdated(value, options),
		app: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("app")) ? retrieveEntry$2(value, options) : void 0,
		arxiv: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("arxiv")) ? retrieveEntry$1(value) : void 0,
		cc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("cc")) ? retrieveItemOrFeed$7(value) : void 0,
		dc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dc")) ? retrieveItemOrFeed$5(value, options) : void 0,
		slash: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("slash")) ? retrieveItem$11(value) : void 0,
		itunes: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("itunes")) ? retrieveItem$14(value) : void 0,
		googleplay: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("googleplay")) ? retrieveItem$15(value) : void 0,
		psc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("psc")) ? retrieveItem$12(value) : void 0,
		media: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("media")) ? retrieveItemOrFeed$1(value) : void 0,
		georss: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("georss")) ? retrieveItemOrFeed$2(value) : void 0,
		geo: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("geo")) ? retrieveItemOrFeed$3(value) : void 0,
		thr: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("thr")) ? retrieveItem$10(value) : void 0,
		dcterms: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dcterms")) ? retrieveItemOrFeed$4(value, options) : void 0,
		creativeCommons: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("creativecommons")) ? retrieveItemOrFeed$6(value) : void 0,
		wfw: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("wfw")) ? retrieveItem$8(value) : void 0,
		yt: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("yt")) ? retrieveItem$7(value) : void 0,
		pingback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("pingback")) ? retrieveItem$13(value) : void 0,
		trackback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("trackback")) ? retrieveItem$9(value) : void 0,
		xml: (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : retrieveItemOrFeed(value)
	};
	return trimObject(entry);
};
const parseFeed$3 = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
	const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
	const feed = {
		authors: parseArrayOf(get("author"), (value) => parsePerson$2(value, options)),
		categories: parseArrayOf(get("category"), (value) => parseCategory$1(value, options)),
		contributors: parseArrayOf(get("contributor"), (value) => parsePerson$2(value, options)),
		generator: parseSingularOf(get("generator"), (value) => parseGenerator(value, options)),
		icon: parseSingularOf(get("icon"), (value) => parseString(retrieveText(value))),
		id: parseSingularOf(get("id"), (value) => parseString(retrieveText(value))),
		links: parseArrayOf(get("link"), (value) => parseLink(value, options)),
		logo: parseSingularOf(get("logo"), (value) => parseString(retrieveText(value))),
		rights: parseSingularOf(get("rights"), parseText),
		subtitle: retrieveSubtitle(value, options),
		title: parseSingularOf(get("title"), parseText),
		updated: retrieveUpdated(value, options),
		entries: parseArrayOf(get("entry"), (value) => parseEntry(value, options), options === null || options === void 0 ? void 0 : options.maxItems),
		cc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("cc")) ? retrieveItemOrFeed$7(value) : void 0,
		dc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dc")) ? retrieveItemOrFeed$5(value, options) : void 0,
		sy: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("sy")) ? retrieveFeed$13(value, options) : void 0,
		itunes: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("itunes")) ? retrieveFeed$16(value) : void 0,
		googleplay: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("googleplay")) ? retrieveFeed$17(value) : void 0,
		media: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("media")) ? retrieveItemOrFeed$1(value) : void 0,
		georss: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("georss")) ? retrieveItemOrFeed$2(value) : void 0,
		geo: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("geo")) ? retrieveItemOrFeed$3(value) : void 0,
		dcterms: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dcterms")) ? retrieveItemOrFeed$4(value, options) : void 0,
		creativeCommons: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("creativecommons")) ? retrieveItemOrFeed$6(value) : void 0,
		opensearch: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("opensearch")) ? retrieveFeed$15(value) : void 0,
		yt: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("yt")) ? retrieveFeed$12(value) : void 0,
		admin: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("admin")) ? retrieveFeed$18(value) : void 0,
		pingback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("pingback")) ? retrieveFeed$14(value) : void 0,
		xml: (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : retrieveItemOrFeed(value)
	};
	return trimObject(feed);
};
const retrieveFeed$11 = (value, options) => {
	const notNamespaced = parseSingularOf(value === null || value === void 0 ? void 0 : value.feed, (value) => parseFeed$3(value, options));
	const namespaced = parseSingularOf(value === null || value === void 0 ? void 0 : value["atom:feed"], (value) => parseFeed$3(value, {
		...options,
		prefix: "atom:"
	}));
	return notNamespaced || namespaced;
};

// node_modules/feedsmith/dist/feeds/atom/parse/index.mjs
const createNamespaceOptions$2 = createNamespaceResolver({
	namespaceUris,
	namespacePrefixes,
	primaryNamespaces: ["atom"]
});
let namespaceOptions$2 = createNamespaceOptions$2();
const parser$2 = new XMLParser({
	...parserConfig,
	stopNodes: stopNodes$2,
	transformTagName: (name) => namespaceOptions$2.transformTagName(name),
	transformAttributeName: (name) => namespaceOptions$2.transformAttributeName(name),
	attributeValueProcessor: (name, value) => namespaceOptions$2.attributeValueProcessor(name, value),
	updateTag: (name) => namespaceOptions$2.updateTag(name)
});
const parse$1 = (value, options) => {
	if (!detect$3(value)) throw new DetectError(locales.invalidFeedFormat);
	let normalized;
	try {
		namespaceOptions$2 = createNamespaceOptions$2(value);
		normalized = parser$2.parse(value);
	} catch (error) {
		throw new MalformedError(locales.invalidFeedFormat, { cause: error });
	}
	const parsed = retrieveFeed$11(normalized, options);
	if (!parsed) throw new ParseError(locales.invalidFeedFormat);
	return parsed;
};

// node_modules/feedsmith/dist/feeds/json/parse/utils.mjs
const createCaseInsensitiveGetter = (value) => {
	return (requestedKey) => {
		if (requestedKey in value) return value[requestedKey];
		const lowerKey = requestedKey.toLowerCase();
		for (const key in value) if (key.toLowerCase() === lowerKey) return value[key];
	};
};
const parseAuthor = (value) => {
	if (isPlainObject(value)) {
		const get = createCaseInsensitiveGetter(value);
		const author = {
			name: parseSingularOf(get("name"), parseVerbatimString),
			url: parseSingularOf(get("url"), parseVerbatimString),
			avatar: parseSingularOf(get("avatar"), parseVerbatimString)
		};
		return trimObject(author);
	}
	if (isNonEmptyStringOrNumber(value)) {
		const author = { name: parseVerbatimString(value) };
		return trimObject(author);
	}
};
const retrieveAuthors = (value) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const parsedAuthors = parseArrayOf(get("authors"), parseAuthor);
	const parsedAuthor = parseArrayOf(get("author"), parseAuthor);
	return (parsedAuthors === null || parsedAuthors === void 0 ? void 0 : parsedAuthors.length) ? parsedAuthors : parsedAuthor;
};
const parseAttachment = (value) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const attachment = {
		url: parseSingularOf(get("url"), parseVerbatimString),
		mime_type: parseSingularOf(get("mime_type"), parseVerbatimString),
		title: parseSingularOf(get("title"), parseVerbatimString),
		size_in_bytes: parseSingularOf(get("size_in_bytes"), parseNumber),
		duration_in_seconds: parseSingularOf(get("duration_in_seconds"), parseNumber)
	};
	return trimObject(attachment);
};
const parseItem$2 = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const item = {
		id: parseSingularOf(get("id"), parseVerbatimString),
		url: parseSingularOf(get("url"), parseVerbatimString),
		external_url: parseSingularOf(get("external_url"), parseVerbatimString),
		title: parseSingularOf(get("title"), parseVerbatimString),
		content_html: parseSingularOf(get("content_html"), parseVerbatimString),
		content_text: parseSingularOf(get("content_text"), parseVerbatimString),
		summary: parseSingularOf(get("summary"), parseVerbatimString),
		image: parseSingularOf(get("image"), parseVerbatimString),
		banner_image: parseSingularOf(get("banner_image"), parseVerbatimString),
		date_published: parseSingularOf(get("date_published"), (value) => parseDate(value, options === null || options === void 0 ? void 0 : options.parseDateFn)),
		date_modified: parseSingularOf(get("date_modified"), (value) => parseDate(value, options === null || options === void 0 ? void 0 : options.parseDateFn)),
		tags: parseArrayOf(get("tags"), parseVerbatimString),
		authors: retrieveAuthors(value),
		language: parseSingularOf(get("language"), parseVerbatimString),
		attachments: parseArrayOf(get("attachments"), parseAttachment)
	};
	return trimObject(item);
};
const parseHub = (value) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const hub = {
		type: parseSingularOf(get("type"), parseVerbatimString),
		url: parseSingularOf(get("url"), parseVerbatimString)
	};
	return trimObject(hub);
};
const parseFeed$2 = (value, options) => {
	if (!isPlainObject(value)) return;
	const get = createCaseInsensitiveGetter(value);
	const feed = {
		title: parseSingularOf(get("title"), parseVerbatimString),
		home_page_url: parseSingularOf(get("home_page_url"), parseVerbatimString),
		feed_url: parseSingularOf(get("feed_url"), parseVerbatimString),
		description: parseSingularOf(get("description"), parseVerbatimString),
		user_comment: parseSingularOf(get("user_comment"), parseVerbatimString),
		next_url: parseSingularOf(get("next_url"), parseVerbatimString),
		icon: parseSingularOf(get("icon"), parseVerbatimString),
		favicon: parseSingularOf(get("favicon"), parseVerbatimString),
		language: parseSingularOf(get("language"), parseVerbatimString),
		expired: parseSingularOf(get("expired"), parseBoolean),
		hubs: parseArrayOf(get("hubs"), parseHub),
		authors: retrieveAuthors(value),
		items: parseArrayOf(get("items"), (value) => parseItem$2(value, options), options === null || options === void 0 ? void 0 : options.maxItems)
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/feeds/json/detect/index.mjs
const detect$2 = (value) => {
	const json = parseJsonObject(value);
	if (!isPlainObject(json)) return false;
	const get = createCaseInsensitiveGetter(json);
	const version = get("version");
	if (isNonEmptyString(version)) return version.includes("jsonfeed.org/version/");
	const hasTitle = isNonEmptyString(get("title"));
	const hasItems = Array.isArray(get("items"));
	const hasJsonFeedProps = !!(get("home_page_url") || get("feed_url") || get("authors"));
	return hasTitle && (hasItems || hasJsonFeedProps);
};

// node_modules/feedsmith/dist/feeds/json/parse/index.mjs
const parse$4 = (value, options) => {
	const json = parseJsonObject(value);
	if (!detect$2(json)) throw new DetectError(locales.invalidFeedFormat);
	const parsed = parseFeed$2(json, options);
	if (!parsed) throw new ParseError(locales.invalidFeedFormat);
	return parsed;
};

// node_modules/feedsmith/dist/feeds/rdf/detect/index.mjs
const rssNamespaceUris = [
	"http://purl.org/rss/1.0/",
	"https://purl.org/rss/1.0/",
	"http://purl.org/rss/1.0",
	"https://purl.org/rss/1.0",
	"http://channel.netscape.com/rdf/simple/0.9/",
	"https://channel.netscape.com/rdf/simple/0.9/",
	"http://channel.netscape.com/rdf/simple/0.9",
	"https://channel.netscape.com/rdf/simple/0.9"
];
const rdfElementRegex = /(?:^|[\s>])<(?:\w+:)?rdf[\s>]/im;
const rdfElementsRegex = /(<(?:\w+:)?(channel|item|title|link|description)[\s>])/i;
const detect$1 = (value) => {
	if (!isNonEmptyString(value)) return false;
	if (!rdfElementRegex.test(value)) return false;
	const hasRdfNamespace = namespaceUris.rdf.some((uri) => value.includes(uri));
	const hasRssNamespace = rssNamespaceUris.some((uri) => value.includes(uri));
	const hasRdfElements = rdfElementsRegex.test(value);
	return hasRdfNamespace || hasRssNamespace || hasRdfElements;
};

// node_modules/feedsmith/dist/feeds/rdf/parse/config.mjs
const stopNodes$1 = [
	...namespaceStopNodes,
	"rdf.channel.title",
	"rdf.channel.link",
	"rdf.channel.description",
	"rdf.image.title",
	"rdf.image.link",
	"rdf.image.url",
	"rdf.item.title",
	"rdf.item.link",
	"rdf.item.description",
	"rdf.textinput.title",
	"rdf.textinput.description",
	"rdf.textinput.name",
	"rdf.textinput.link"
];

// node_modules/feedsmith/dist/namespaces/atom/parse/utils.mjs
const retrieveEntry = (value, options) => {
	return parseEntry(value, {
		...options,
		prefix: "atom:",
		asNamespace: true
	});
};
const retrieveFeed$10 = (value, options) => {
	return parseFeed$3(value, {
		...options,
		prefix: "atom:",
		asNamespace: true
	});
};

// node_modules/feedsmith/dist/namespaces/content/parse/utils.mjs
const retrieveItem$6 = (value) => {
	if (!isPlainObject(value)) return;
	const item = { encoded: parseSingularOf(value["content:encoded"], (value) => parseString(retrieveText(value))) };
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/rdf/parse/utils.mjs
const retrieveAbout = (value) => {
	if (!isPlainObject(value)) return;
	const about = { about: parseString(value["@about"]) ?? parseString(value["@rdf:about"]) };
	return trimObject(about);
};

// node_modules/feedsmith/dist/feeds/rdf/parse/utils.mjs
const retrieveByAbout = (elements, resourceUri) => {
	if (!resourceUri) return;
	return (Array.isArray(elements) ? elements : [elements]).find((el) => (el === null || el === void 0 ? void 0 : el["@about"]) === resourceUri);
};
const findByTocReference = (value, property) => {
	if (!isPlainObject(value)) return;
	const channel = parseSingular(value.channel);
	const resourceRef = parseSingular(channel === null || channel === void 0 ? void 0 : channel[property]);
	const resourceUri = parseString(resourceRef === null || resourceRef === void 0 ? void 0 : resourceRef["@resource"]);
	return retrieveByAbout(value[property], resourceUri);
};
const parseImage$2 = (value) => {
	if (!isPlainObject(value)) return;
	const image = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		url: parseSingularOf(value.url, (value) => parseString(retrieveText(value))),
		rdf: retrieveAbout(value)
	};
	return trimObject(image);
};
const retrieveImage$1 = (value) => {
	return parseImage$2(findByTocReference(value, "image")) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.image, parseImage$2);
};
const parseTextInput$1 = (value) => {
	if (!isPlainObject(value)) return;
	const textInput = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		name: parseSingularOf(value.name, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		rdf: retrieveAbout(value)
	};
	return trimObject(textInput);
};
const retrieveTextInput$1 = (value) => {
	return parseTextInput$1(findByTocReference(value, "textinput")) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.textinput, parseTextInput$1);
};
const parseItem$1 = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = detectNamespaces(value);
	const item = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		rdf: retrieveAbout(value),
		atom: namespaces.has("atom") ? retrieveEntry(value, options) : void 0,
		cc: namespaces.has("cc") ? retrieveItemOrFeed$7(value) : void 0,
		dc: namespaces.has("dc") ? retrieveItemOrFeed$5(value, options) : void 0,
		content: namespaces.has("content") ? retrieveItem$6(value) : void 0,
		slash: namespaces.has("slash") ? retrieveItem$11(value) : void 0,
		media: namespaces.has("media") ? retrieveItemOrFeed$1(value) : void 0,
		georss: namespaces.has("georss") ? retrieveItemOrFeed$2(value) : void 0,
		dcterms: namespaces.has("dcterms") ? retrieveItemOrFeed$4(value, options) : void 0,
		wfw: namespaces.has("wfw") ? retrieveItem$8(value) : void 0,
		xml: retrieveItemOrFeed(value)
	};
	return trimObject(item);
};
const retrieveItems$1 = (value, options) => {
	if (!isPlainObject(value)) return;
	const channel = parseSingular(value.channel);
	const tocItems = parseSingular(channel === null || channel === void 0 ? void 0 : channel.items);
	const itemsSeq = parseSingular(tocItems === null || tocItems === void 0 ? void 0 : tocItems.seq);
	const itemUris = parseArrayOf(itemsSeq === null || itemsSeq === void 0 ? void 0 : itemsSeq.li, (li) => parseString(li === null || li === void 0 ? void 0 : li["@resource"]), options === null || options === void 0 ? void 0 : options.maxItems);
	const items = trimArray(itemUris === null || itemUris === void 0 ? void 0 : itemUris.map((uri) => retrieveByAbout(value.item, uri)), (value) => parseItem$1(value, options));
	if (items === null || items === void 0 ? void 0 : items.length) return items;
	return parseArrayOf(value === null || value === void 0 ? void 0 : value.item, (value) => parseItem$1(value, options), options === null || options === void 0 ? void 0 : options.maxItems);
};
const parseFeed$1 = (value, options) => {
	if (!isPlainObject(value)) return;
	const channel = parseSingular(value.channel);
	const namespaces = detectNamespaces(channel);
	const feed = {
		title: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.description, (value) => parseString(retrieveText(value))),
		image: retrieveImage$1(value),
		items: retrieveItems$1(value, options),
		textInput: retrieveTextInput$1(value),
		rdf: retrieveAbout(channel),
		atom: namespaces.has("atom") ? retrieveFeed$10(channel, options) : void 0,
		cc: namespaces.has("cc") ? retrieveItemOrFeed$7(channel) : void 0,
		dc: namespaces.has("dc") ? retrieveItemOrFeed$5(channel, options) : void 0,
		sy: namespaces.has("sy") ? retrieveFeed$13(channel, options) : void 0,
		media: namespaces.has("media") ? retrieveItemOrFeed$1(channel) : void 0,
		georss: namespaces.has("georss") ? retrieveItemOrFeed$2(channel) : void 0,
		dcterms: namespaces.has("dcterms") ? retrieveItemOrFeed$4(channel, options) : void 0,
		admin: namespaces.has("admin") ? retrieveFeed$18(channel) : void 0,
		xml: retrieveItemOrFeed(value)
	};
	return trimObject(feed);
};
const retrieveFeed$9 = (value, options) => {
	return parseSingularOf(value === null || value === void 0 ? void 0 : value.rdf, (value) => parseFeed$1(value, options));
};

// node_modules/feedsmith/dist/feeds/rdf/parse/index.mjs
const createNamespaceOptions$1 = createNamespaceResolver({
	namespaceUris,
	namespacePrefixes,
	primaryNamespaces: ["rdf", "rss"]
});
let namespaceOptions$1 = createNamespaceOptions$1();
const parser$1 = new XMLParser({
	...parserConfig,
	stopNodes: stopNodes$1,
	transformTagName: (name) => namespaceOptions$1.transformTagName(name),
	transformAttributeName: (name) => namespaceOptions$1.transformAttributeName(name),
	attributeValueProcessor: (name, value) => namespaceOptions$1.attributeValueProcessor(name, value),
	updateTag: (name) => namespaceOptions$1.updateTag(name)
});
const parse$3 = (value, options) => {
	if (!detect$1(value)) throw new DetectError(locales.invalidFeedFormat);
	let normalized;
	try {
		namespaceOptions$1 = createNamespaceOptions$1(value);
		normalized = parser$1.parse(value);
	} catch (error) {
		throw new MalformedError(locales.invalidFeedFormat, { cause: error });
	}
	const parsed = retrieveFeed$9(normalized, options);
	if (!parsed) throw new ParseError(locales.invalidFeedFormat);
	return parsed;
};

// node_modules/feedsmith/dist/feeds/rss/detect/index.mjs
const rssElementRegex = /(?:^|[\s>])<(?:\w+:)?rss[\s>]/im;
const versionAttributeRegex = /version\s*=\s*["'][^"']*["']/i;
const rssElementsRegex = /(<(channel|item|title|link|description|pubDate|guid)[\s>])/i;
const detect = (value) => {
	if (!isNonEmptyString(value)) return false;
	if (!rssElementRegex.test(value)) return false;
	const hasVersionAttribute = versionAttributeRegex.test(value);
	const hasRssElements = rssElementsRegex.test(value);
	return hasVersionAttribute || hasRssElements;
};

// node_modules/feedsmith/dist/feeds/rss/parse/config.mjs
const sharedStopNodes = [
	"image.description",
	"image.height",
	"image.link",
	"image.title",
	"image.url",
	"image.width",
	"textinput.title",
	"textinput.description",
	"textinput.name",
	"textinput.link",
	"item.title",
	"item.link",
	"item.description",
	"item.author.name",
	"item.category",
	"item.comments",
	"item.enclosure",
	"item.guid",
	"item.pubdate",
	"item.source"
];
const stopNodes = [
	...namespaceStopNodes,
	"rss.channel.title",
	"rss.channel.link",
	"rss.channel.description",
	"rss.channel.language",
	"rss.channel.copyright",
	"rss.channel.managingeditor",
	"rss.channel.webmaster",
	"rss.channel.pubdate",
	"rss.channel.lastbuilddate",
	"rss.channel.category",
	"rss.channel.generator",
	"rss.channel.docs",
	"rss.channel.cloud",
	"rss.channel.ttl",
	"rss.channel.rating",
	"rss.channel.skiphours.hour",
	"rss.channel.skipdays.day",
	...sharedStopNodes.map((node) => `rss.channel.${node}`),
	...sharedStopNodes.map((node) => `rss.${node}`)
];

// node_modules/feedsmith/dist/namespaces/acast/parse/utils.mjs
const parseSignature = (value) => {
	if (!isPlainObject(value)) return;
	const signature = {
		key: parseString(value["@key"]),
		algorithm: parseString(value["@algorithm"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(signature);
};
const parseNetwork = (value) => {
	if (!isPlainObject(value)) return;
	const network = {
		id: parseString(value["@id"]),
		slug: parseString(value["@slug"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(network);
};
const retrieveFeed$8 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		showId: parseSingularOf(value["acast:showid"], (value) => parseString(retrieveText(value))),
		showUrl: parseSingularOf(value["acast:showurl"], (value) => parseString(retrieveText(value))),
		signature: parseSingularOf(value["acast:signature"], parseSignature),
		settings: parseSingularOf(value["acast:settings"], (value) => parseString(retrieveText(value))),
		network: parseSingularOf(value["acast:network"], parseNetwork),
		importedFeed: parseSingularOf(value["acast:importedfeed"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
const retrieveItem$5 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		episodeId: parseSingularOf(value["acast:episodeid"], (value) => parseString(retrieveText(value))),
		showId: parseSingularOf(value["acast:showid"], (value) => parseString(retrieveText(value))),
		episodeUrl: parseSingularOf(value["acast:episodeurl"], (value) => parseString(retrieveText(value))),
		settings: parseSingularOf(value["acast:settings"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/blogchannel/parse/utils.mjs
const retrieveFeed$7 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		blogRoll: parseSingularOf(value["blogchannel:blogroll"], (value) => parseString(retrieveText(value))),
		blink: parseSingularOf(value["blogchannel:blink"], (value) => parseString(retrieveText(value))),
		mySubscriptions: parseSingularOf(value["blogchannel:mysubscriptions"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/feedpress/parse/utils.mjs
const retrieveFeed$6 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		link: parseSingularOf(value["feedpress:link"], (value) => parseString(retrieveText(value))),
		newsletterId: parseSingularOf(value["feedpress:newsletterid"], (value) => parseString(retrieveText(value))),
		locale: parseSingularOf(value["feedpress:locale"], (value) => parseString(retrieveText(value))),
		podcastId: parseSingularOf(value["feedpress:podcastid"], (value) => parseString(retrieveText(value))),
		cssFile: parseSingularOf(value["feedpress:cssfile"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/podcast/parse/utils.mjs
const whitespaceRegex$1 = /\s+/;
const trailingWRegex = /w$/;
const parseTranscript = (value) => {
	if (!isPlainObject(value)) return;
	const transcript = {
		url: parseString(value["@url"]),
		type: parseString(value["@type"]),
		language: parseString(value["@language"]),
		rel: parseString(value["@rel"])
	};
	return trimObject(transcript);
};
const parseLocked = (value) => {
	const locked = {
		value: parseYesNoBoolean(retrieveText(value)),
		owner: parseString(value === null || value === void 0 ? void 0 : value["@owner"])
	};
	return trimObject(locked);
};
const parseFunding = (value) => {
	if (!isPlainObject(value)) return;
	const funding = {
		url: parseString(value["@url"]),
		display: parseString(value["#text"])
	};
	return trimObject(funding);
};
const parseChapters = (value) => {
	if (!isPlainObject(value)) return;
	const chapters = {
		url: parseString(value["@url"]),
		type: parseString(value["@type"])
	};
	return trimObject(chapters);
};
const parseSoundbite = (value) => {
	if (!isPlainObject(value)) return;
	const soundbite = {
		startTime: parseNumber(value["@starttime"]),
		duration: parseNumber(value["@duration"]),
		display: parseString(retrieveText(value))
	};
	return trimObject(soundbite);
};
const parsePerson$1 = (value) => {
	const person = {
		display: parseString(retrieveText(value)),
		role: parseString(value === null || value === void 0 ? void 0 : value["@role"]),
		group: parseString(value === null || value === void 0 ? void 0 : value["@group"]),
		img: parseString(value === null || value === void 0 ? void 0 : value["@img"]),
		href: parseString(value === null || value === void 0 ? void 0 : value["@href"])
	};
	return trimObject(person);
};
const parseLocation = (value) => {
	const location = {
		display: parseString(retrieveText(value)),
		rel: parseString(value === null || value === void 0 ? void 0 : value["@rel"]),
		geo: parseString(value === null || value === void 0 ? void 0 : value["@geo"]),
		osm: parseString(value === null || value === void 0 ? void 0 : value["@osm"]),
		country: parseString(value === null || value === void 0 ? void 0 : value["@country"])
	};
	return trimObject(location);
};
const parseSeason = (value) => {
	const season = {
		number: parseNumber(retrieveText(value)),
		name: parseString(value === null || value === void 0 ? void 0 : value["@name"])
	};
	return trimObject(season);
};
const parseEpisode = (value) => {
	const episode = {
		number: parseNumber(retrieveText(value)),
		display: parseString(value === null || value === void 0 ? void 0 : value["@display"])
	};
	return trimObject(episode);
};
const parseTrailer = (value, options) => {
	if (!isPlainObject(value)) return;
	const trailer = {
		display: parseString(retrieveText(value)),
		url: parseString(value["@url"]),
		pubDate: parseDate(value["@pubdate"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		length: parseNumber(value["@length"]),
		type: parseString(value["@type"]),
		season: parseNumber(value["@season"])
	};
	return trimObject(trailer);
};
const parseLicense = (value) => {
	const license = {
		display: parseString(retrieveText(value)),
		url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
	};
	return trimObject(license);
};
const parseAlternateEnclosure$1 = (value) => {
	if (!isPlainObject(value)) return;
	const alternateEnclosure = {
		type: parseString(value["@type"]),
		length: parseNumber(value["@length"]),
		bitrate: parseNumber(value["@bitrate"]),
		height: parseNumber(value["@height"]),
		lang: parseString(value["@lang"]),
		title: parseString(value["@title"]),
		rel: parseString(value["@rel"]),
		codecs: parseString(value["@codecs"]),
		default: parseBoolean(value["@default"]),
		sources: parseArrayOf(value["podcast:source"], parseSource$1),
		integrity: parseSingularOf(value["podcast:integrity"], parseIntegrity)
	};
	return trimObject(alternateEnclosure);
};
const parseSource$1 = (value) => {
	if (!isPlainObject(value)) return;
	const source = {
		uri: parseString(value["@uri"]),
		contentType: parseString(value["@contenttype"])
	};
	return trimObject(source);
};
const parseIntegrity = (value) => {
	if (!isPlainObject(value)) return;
	const integrity = {
		type: parseString(value["@type"]),
		value: parseString(value["@value"])
	};
	return trimObject(integrity);
};
const parseValue = (value) => {
	if (!isPlainObject(value)) return;
	const parsed = {
		type: parseString(value["@type"]),
		method: parseString(value["@method"]),
		suggested: parseNumber(value["@suggested"]),
		valueRecipients: parseArrayOf(value["podcast:valuerecipient"], parseValueRecipient),
		valueTimeSplits: parseArrayOf(value["podcast:valuetimesplit"], parseValueTimeSplit)
	};
	return trimObject(parsed);
};
const parseValueRecipient = (value) => {
	if (!isPlainObject(value)) return;
	const valueRecipient = {
		name: parseString(value["@name"]),
		customKey: parseString(value["@customkey"]),
		customValue: parseString(value["@customvalue"]),
		type: parseString(value["@type"]),
		address: parseString(value["@address"]),
		split: parseNumber(value["@split"]),
		fee: parseBoolean(value["@fee"])
	};
	return trimObject(valueRecipient);
};
const parseImage$1 = (value) => {
	if (!isPlainObject(value)) return;
	const image = {
		href: parseString(value["@href"]),
		alt: parseString(value["@alt"]),
		aspectRatio: parseString(value["@aspect-ratio"]),
		width: parseNumber(value["@width"]),
		height: parseNumber(value["@height"]),
		type: parseString(value["@type"]),
		purpose: parseString(value["@purpose"])
	};
	return trimObject(image);
};
const parseImages = (value) => {
	const srcset = parseString(value === null || value === void 0 ? void 0 : value["@srcset"]);
	if (!srcset) return;
	const images = [];
	const segments = srcset.split(",");
	for (const segment of segments) {
		const [href, width] = segment.trim().split(whitespaceRegex$1);
		const image = {
			href: parseString(href),
			width: parseNumber(width === null || width === void 0 ? void 0 : width.replace(trailingWRegex, ""))
		};
		images.push(image);
	}
	return trimArray(images, trimObject);
};
const retrieveImages = (value) => {
	return parseArrayOf(value["podcast:image"], parseImage$1) ?? parseSingularOf(value["podcast:images"], parseImages);
};
const parseLiveItem = (value, options) => {
	if (!isPlainObject(value)) return;
	const liveItem = {
		...retrieveItem$4(value),
		status: parseString(value["@status"]),
		start: parseDate(value["@start"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		end: parseDate(value["@end"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		contentLinks: parseArrayOf(value["podcast:contentlink"], parseContentLink)
	};
	return trimObject(liveItem);
};
const parseContentLink = (value) => {
	if (!isPlainObject(value)) return;
	const contentLink = {
		href: parseString(value["@href"]),
		display: parseString(retrieveText(value))
	};
	return trimObject(contentLink);
};
const parseSocialInteract = (value) => {
	if (!isPlainObject(value)) return;
	const socialInteract = {
		uri: parseString(value["@uri"]),
		protocol: parseString(value["@protocol"]),
		accountId: parseString(value["@accountid"]),
		accountUrl: parseString(value["@accounturl"]),
		priority: parseNumber(value["@priority"])
	};
	return trimObject(socialInteract);
};
const parseChat = (value) => {
	if (!isPlainObject(value)) return;
	const chat = {
		server: parseString(value["@server"]),
		protocol: parseString(value["@protocol"]),
		accountId: parseString(value["@accountid"]),
		space: parseString(value["@space"])
	};
	return trimObject(chat);
};
const parseBlock = (value) => {
	const block = {
		value: parseYesNoBoolean(retrieveText(value)),
		id: parseString(value === null || value === void 0 ? void 0 : value["@id"])
	};
	return trimObject(block);
};
const parseTxt = (value) => {
	const txt = {
		display: parseString(retrieveText(value)),
		purpose: parseString(value === null || value === void 0 ? void 0 : value["@purpose"])
	};
	return trimObject(txt);
};
const parseRemoteItem = (value) => {
	if (!isPlainObject(value)) return;
	const remoteItem = {
		feedGuid: parseString(value["@feedguid"]),
		feedUrl: parseString(value["@feedurl"]),
		itemGuid: parseString(value["@itemguid"]),
		medium: parseString(value["@medium"]),
		title: parseString(value["@title"])
	};
	return trimObject(remoteItem);
};
const parsePodroll = (value) => {
	if (!isPlainObject(value)) return;
	const podroll = { remoteItems: parseArrayOf(value["podcast:remoteitem"], parseRemoteItem) };
	return trimObject(podroll);
};
const parseUpdateFrequency = (value, options) => {
	const updateFrequency = {
		display: parseString(retrieveText(value)),
		complete: parseBoolean(value === null || value === void 0 ? void 0 : value["@complete"]),
		dtstart: parseDate(value === null || value === void 0 ? void 0 : value["@dtstart"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		rrule: parseString(value === null || value === void 0 ? void 0 : value["@rrule"])
	};
	return trimObject(updateFrequency);
};
const parsePodping = (value) => {
	if (!isPlainObject(value)) return;
	const podping = { usesPodping: parseBoolean(value["@usespodping"]) };
	return trimObject(podping);
};
const parsePublisher = (value) => {
	if (!isPlainObject(value)) return;
	const publisher = { remoteItem: parseSingularOf(value["podcast:remoteitem"], parseRemoteItem) };
	return trimObject(publisher);
};
const parseValueTimeSplit = (value) => {
	if (!isPlainObject(value)) return;
	const valueTimeSplit = {
		startTime: parseNumber(value["@starttime"]),
		duration: parseNumber(value["@duration"]),
		remoteStartTime: parseNumber(value["@remotestarttime"]),
		remotePercentage: parseNumber(value["@remotepercentage"]),
		remoteItem: parseSingularOf(value["podcast:remoteitem"], parseRemoteItem),
		valueRecipients: parseArrayOf(value["podcast:valuerecipient"], parseValueRecipient)
	};
	return trimObject(valueTimeSplit);
};
const retrieveItem$4 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		transcripts: parseArrayOf(value["podcast:transcript"], parseTranscript),
		chapters: parseSingularOf(value["podcast:chapters"], parseChapters),
		soundbites: parseArrayOf(value["podcast:soundbite"], parseSoundbite),
		persons: parseArrayOf(value["podcast:person"], parsePerson$1),
		locations: parseArrayOf(value["podcast:location"], parseLocation),
		season: parseSingularOf(value["podcast:season"], parseSeason),
		episode: parseSingularOf(value["podcast:episode"], parseEpisode),
		license: parseSingularOf(value["podcast:license"], parseLicense),
		alternateEnclosures: parseArrayOf(value["podcast:alternateenclosure"], parseAlternateEnclosure$1),
		values: parseArrayOf(value["podcast:value"], parseValue),
		images: retrieveImages(value),
		socialInteracts: parseArrayOf(value["podcast:socialinteract"], parseSocialInteract),
		txts: parseArrayOf(value["podcast:txt"], parseTxt),
		chat: parseSingularOf(value["podcast:chat"], parseChat)
	};
	return trimObject(item);
};
const retrieveFeed$5 = (value, options) => {
	if (!isPlainObject(value)) return;
	const feed = {
		locked: parseSingularOf(value["podcast:locked"], parseLocked),
		fundings: parseArrayOf(value["podcast:funding"], parseFunding),
		persons: parseArrayOf(value["podcast:person"], parsePerson$1),
		locations: parseArrayOf(value["podcast:location"], parseLocation),
		trailers: parseArrayOf(value["podcast:trailer"], (value) => parseTrailer(value, options)),
		license: parseSingularOf(value["podcast:license"], parseLicense),
		guid: parseSingularOf(value["podcast:guid"], (value) => parseString(retrieveText(value))),
		values: parseArrayOf(value["podcast:value"], parseValue),
		medium: parseSingularOf(value["podcast:medium"], (value) => parseString(retrieveText(value))),
		images: retrieveImages(value),
		liveItems: parseArrayOf(value["podcast:liveitem"], (value) => parseLiveItem(value, options)),
		blocks: parseArrayOf(value["podcast:block"], parseBlock),
		txts: parseArrayOf(value["podcast:txt"], parseTxt),
		remoteItems: parseArrayOf(value["podcast:remoteitem"], parseRemoteItem),
		podroll: parseSingularOf(value["podcast:podroll"], parsePodroll),
		updateFrequency: parseSingularOf(value["podcast:updatefrequency"], (value) => parseUpdateFrequency(value, options)),
		podping: parseSingularOf(value["podcast:podping"], parsePodping),
		chat: parseSingularOf(value["podcast:chat"], parseChat),
		publisher: parseSingularOf(value["podcast:publisher"], parsePublisher)
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/prism/parse/utils.mjs
const retrieveFeed$4 = (value, options) => {
	if (!isPlainObject(value)) return;
	const feed = {
		publicationName: parseSingularOf(value["prism:publicationname"], (value) => parseString(retrieveText(value))),
		issn: parseSingularOf(value["prism:issn"], (value) => parseString(retrieveText(value))),
		eIssn: parseSingularOf(value["prism:eissn"], (value) => parseString(retrieveText(value))),
		isbns: parseArrayOf(value["prism:isbn"], (value) => parseString(retrieveText(value))),
		issueIdentifier: parseSingularOf(value["prism:issueidentifier"], (value) => parseString(retrieveText(value))),
		issueName: parseSingularOf(value["prism:issuename"], (value) => parseString(retrieveText(value))),
		issueTeaser: parseSingularOf(value["prism:issueteaser"], (value) => parseString(retrieveText(value))),
		issueType: parseSingularOf(value["prism:issuetype"], (value) => parseString(retrieveText(value))),
		volume: parseSingularOf(value["prism:volume"], (value) => parseString(retrieveText(value))),
		number: parseSingularOf(value["prism:number"], (value) => parseString(retrieveText(value))),
		edition: parseSingularOf(value["prism:edition"], (value) => parseString(retrieveText(value))),
		aggregateIssueNumber: parseSingularOf(value["prism:aggregateissuenumber"], (value) => parseNumber(retrieveText(value))),
		aggregationType: parseSingularOf(value["prism:aggregationtype"], (value) => parseString(retrieveText(value))),
		coverDate: parseSingularOf(value["prism:coverdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		coverDisplayDate: parseSingularOf(value["prism:coverdisplaydate"], (value) => parseString(retrieveText(value))),
		publicationDates: parseArrayOf(value["prism:publicationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		publicationDisplayDates: parseArrayOf(value["prism:publicationdisplaydate"], (value) => parseString(retrieveText(value))),
		creationDate: parseSingularOf(value["prism:creationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		modificationDate: parseSingularOf(value["prism:modificationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dateReceived: parseSingularOf(value["prism:datereceived"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		onSaleDates: parseArrayOf(value["prism:onsaledate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		onSaleDays: parseArrayOf(value["prism:onsaleday"], (value) => parseString(retrieveText(value))),
		offSaleDates: parseArrayOf(value["prism:offsaledate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		killDate: parseSingularOf(value["prism:killdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		copyrightYears: parseArrayOf(value["prism:copyrightyear"], (value) => parseString(retrieveText(value))),
		contentType: parseSingularOf(value["prism:contenttype"], (value) => parseString(retrieveText(value))),
		alternateTitles: parseArrayOf(value["prism:alternatetitle"], (value) => parseString(retrieveText(value))),
		subtitles: parseArrayOf(value["prism:subtitle"], (value) => parseString(retrieveText(value))),
		teasers: parseArrayOf(value["prism:teaser"], (value) => parseString(retrieveText(value))),
		keywords: parseArrayOf(value["prism:keyword"], (value) => parseString(retrieveText(value))),
		seriesTitle: parseSingularOf(value["prism:seriestitle"], (value) => parseString(retrieveText(value))),
		seriesNumber: parseSingularOf(value["prism:seriesnumber"], (value) => parseNumber(retrieveText(value))),
		bookEditions: parseArrayOf(value["prism:bookedition"], (value) => parseString(retrieveText(value))),
		nationalCatalogNumber: parseSingularOf(value["prism:nationalcatalognumber"], (value) => parseString(retrieveText(value))),
		productCodes: parseArrayOf(value["prism:productcode"], (value) => parseString(retrieveText(value))),
		uspsNumber: parseSingularOf(value["prism:uspsnumber"], (value) => parseString(retrieveText(value))),
		publishingFrequency: parseSingularOf(value["prism:publishingfrequency"], (value) => parseString(retrieveText(value))),
		channels: parseArrayOf(value["prism:channel"], (value) => parseString(retrieveText(value))),
		subchannel1: parseSingularOf(value["prism:subchannel1"], (value) => parseString(retrieveText(value))),
		subchannel2: parseSingularOf(value["prism:subchannel2"], (value) => parseString(retrieveText(value))),
		subchannel3: parseSingularOf(value["prism:subchannel3"], (value) => parseString(retrieveText(value))),
		subchannel4: parseSingularOf(value["prism:subchannel4"], (value) => parseString(retrieveText(value))),
		section: parseSingularOf(value["prism:section"], (value) => parseString(retrieveText(value))),
		subsection1: parseSingularOf(value["prism:subsection1"], (value) => parseString(retrieveText(value))),
		subsection2: parseSingularOf(value["prism:subsection2"], (value) => parseString(retrieveText(value))),
		subsection3: parseSingularOf(value["prism:subsection3"], (value) => parseString(retrieveText(value))),
		subsection4: parseSingularOf(value["prism:subsection4"], (value) => parseString(retrieveText(value))),
		corporateEntities: parseArrayOf(value["prism:corporateentity"], (value) => parseString(retrieveText(value))),
		distributor: parseSingularOf(value["prism:distributor"], (value) => parseString(retrieveText(value))),
		sellingAgencies: parseArrayOf(value["prism:sellingagency"], (value) => parseString(retrieveText(value))),
		organizations: parseArrayOf(value["prism:organization"], (value) => parseString(retrieveText(value))),
		persons: parseArrayOf(value["prism:person"], (value) => parseString(retrieveText(value))),
		platforms: parseArrayOf(value["prism:platform"], (value) => parseString(retrieveText(value))),
		originPlatforms: parseArrayOf(value["prism:originplatform"], (value) => parseString(retrieveText(value))),
		device: parseSingularOf(value["prism:device"], (value) => parseString(retrieveText(value))),
		complianceProfile: parseSingularOf(value["prism:complianceprofile"], (value) => parseString(retrieveText(value))),
		blogTitle: parseSingularOf(value["prism:blogtitle"], (value) => parseString(retrieveText(value))),
		blogURL: parseSingularOf(value["prism:blogurl"], (value) => parseString(retrieveText(value))),
		links: parseArrayOf(value["prism:link"], (value) => parseString(retrieveText(value))),
		urls: parseArrayOf(value["prism:url"], (value) => parseString(retrieveText(value))),
		byteCount: parseSingularOf(value["prism:bytecount"], (value) => parseNumber(retrieveText(value))),
		ratings: parseArrayOf(value["prism:rating"], (value) => parseString(retrieveText(value))),
		timePeriod: parseSingularOf(value["prism:timeperiod"], (value) => parseString(retrieveText(value))),
		versionIdentifier: parseSingularOf(value["prism:versionidentifier"], (value) => parseString(retrieveText(value))),
		tickers: parseArrayOf(value["prism:ticker"], (value) => parseString(retrieveText(value))),
		academicFields: parseArrayOf(value["prism:academicfield"], (value) => parseString(retrieveText(value))),
		events: parseArrayOf(value["prism:event"], (value) => parseString(retrieveText(value))),
		genres: parseArrayOf(value["prism:genre"], (value) => parseString(retrieveText(value))),
		industries: parseArrayOf(value["prism:industry"], (value) => parseString(retrieveText(value))),
		locations: parseArrayOf(value["prism:location"], (value) => parseString(retrieveText(value))),
		objects: parseArrayOf(value["prism:object"], (value) => parseString(retrieveText(value))),
		profession: parseSingularOf(value["prism:profession"], (value) => parseString(retrieveText(value))),
		sport: parseSingularOf(value["prism:sport"], (value) => parseString(retrieveText(value))),
		embargoDate: parseSingularOf(value["prism:embargodate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		copyright: parseSingularOf(value["prism:copyright"], (value) => parseString(retrieveText(value))),
		expirationDate: parseSingularOf(value["prism:expirationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		rightsAgent: parseSingularOf(value["prism:rightsagent"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
const retrieveItem$3 = (value, options) => {
	if (!isPlainObject(value)) return;
	const item = {
		publicationName: parseSingularOf(value["prism:publicationname"], (value) => parseString(retrieveText(value))),
		issn: parseSingularOf(value["prism:issn"], (value) => parseString(retrieveText(value))),
		eIssn: parseSingularOf(value["prism:eissn"], (value) => parseString(retrieveText(value))),
		doi: parseSingularOf(value["prism:doi"], (value) => parseString(retrieveText(value))),
		urls: parseArrayOf(value["prism:url"], (value) => parseString(retrieveText(value))),
		volume: parseSingularOf(value["prism:volume"], (value) => parseString(retrieveText(value))),
		number: parseSingularOf(value["prism:number"], (value) => parseString(retrieveText(value))),
		edition: parseSingularOf(value["prism:edition"], (value) => parseString(retrieveText(value))),
		section: parseSingularOf(value["prism:section"], (value) => parseString(retrieveText(value))),
		startingPage: parseSingularOf(value["prism:startingpage"], (value) => parseString(retrieveText(value))),
		endingPage: parseSingularOf(value["prism:endingpage"], (value) => parseString(retrieveText(value))),
		pageRange: parseSingularOf(value["prism:pagerange"], (value) => parseString(retrieveText(value))),
		pageCount: parseSingularOf(value["prism:pagecount"], (value) => parseNumber(retrieveText(value))),
		pageProgressionDirection: parseSingularOf(value["prism:pageprogressiondirection"], (value) => parseString(retrieveText(value))),
		samplePageRange: parseSingularOf(value["prism:samplepagerange"], (value) => parseString(retrieveText(value))),
		publicationDates: parseArrayOf(value["prism:publicationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		publicationDisplayDates: parseArrayOf(value["prism:publicationdisplaydate"], (value) => parseString(retrieveText(value))),
		creationDate: parseSingularOf(value["prism:creationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		modificationDate: parseSingularOf(value["prism:modificationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		dateReceived: parseSingularOf(value["prism:datereceived"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		killDate: parseSingularOf(value["prism:killdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		copyrightYears: parseArrayOf(value["prism:copyrightyear"], (value) => parseString(retrieveText(value))),
		contentType: parseSingularOf(value["prism:contenttype"], (value) => parseString(retrieveText(value))),
		genres: parseArrayOf(value["prism:genre"], (value) => parseString(retrieveText(value))),
		alternateTitles: parseArrayOf(value["prism:alternatetitle"], (value) => parseString(retrieveText(value))),
		subtitles: parseArrayOf(value["prism:subtitle"], (value) => parseString(retrieveText(value))),
		teasers: parseArrayOf(value["prism:teaser"], (value) => parseString(retrieveText(value))),
		keywords: parseArrayOf(value["prism:keyword"], (value) => parseString(retrieveText(value))),
		corporateEntities: parseArrayOf(value["prism:corporateentity"], (value) => parseString(retrieveText(value))),
		organizations: parseArrayOf(value["prism:organization"], (value) => parseString(retrieveText(value))),
		persons: parseArrayOf(value["prism:person"], (value) => parseString(retrieveText(value))),
		platforms: parseArrayOf(value["prism:platform"], (value) => parseString(retrieveText(value))),
		device: parseSingularOf(value["prism:device"], (value) => parseString(retrieveText(value))),
		academicFields: parseArrayOf(value["prism:academicfield"], (value) => parseString(retrieveText(value))),
		events: parseArrayOf(value["prism:event"], (value) => parseString(retrieveText(value))),
		industries: parseArrayOf(value["prism:industry"], (value) => parseString(retrieveText(value))),
		locations: parseArrayOf(value["prism:location"], (value) => parseString(retrieveText(value))),
		objects: parseArrayOf(value["prism:object"], (value) => parseString(retrieveText(value))),
		profession: parseSingularOf(value["prism:profession"], (value) => parseString(retrieveText(value))),
		sport: parseSingularOf(value["prism:sport"], (value) => parseString(retrieveText(value))),
		hasAlternatives: parseArrayOf(value["prism:hasalternative"], (value) => parseString(retrieveText(value))),
		hasCorrections: parseArrayOf(value["prism:hascorrection"], (value) => parseString(retrieveText(value))),
		hasTranslations: parseArrayOf(value["prism:hastranslation"], (value) => parseString(retrieveText(value))),
		isAlternativeOf: parseArrayOf(value["prism:isalternativeof"], (value) => parseString(retrieveText(value))),
		isCorrectionOf: parseArrayOf(value["prism:iscorrectionof"], (value) => parseString(retrieveText(value))),
		isTranslationOf: parseSingularOf(value["prism:istranslationof"], (value) => parseString(retrieveText(value))),
		supplementTitles: parseArrayOf(value["prism:supplementtitle"], (value) => parseString(retrieveText(value))),
		supplementDisplayID: parseSingularOf(value["prism:supplementdisplayid"], (value) => parseString(retrieveText(value))),
		supplementStartingPage: parseSingularOf(value["prism:supplementstartingpage"], (value) => parseString(retrieveText(value))),
		links: parseArrayOf(value["prism:link"], (value) => parseString(retrieveText(value))),
		wordCount: parseSingularOf(value["prism:wordcount"], (value) => parseNumber(retrieveText(value))),
		byteCount: parseSingularOf(value["prism:bytecount"], (value) => parseNumber(retrieveText(value))),
		ratings: parseArrayOf(value["prism:rating"], (value) => parseString(retrieveText(value))),
		timePeriod: parseSingularOf(value["prism:timeperiod"], (value) => parseString(retrieveText(value))),
		versionIdentifier: parseSingularOf(value["prism:versionidentifier"], (value) => parseString(retrieveText(value))),
		tickers: parseArrayOf(value["prism:ticker"], (value) => parseString(retrieveText(value))),
		embargoDate: parseSingularOf(value["prism:embargodate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		copyright: parseSingularOf(value["prism:copyright"], (value) => parseString(retrieveText(value))),
		expirationDate: parseSingularOf(value["prism:expirationdate"], (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		rightsAgent: parseSingularOf(value["prism:rightsagent"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/rawvoice/parse/utils.mjs
const parseRating = (value) => {
	const rating = {
		value: parseString(retrieveText(value)),
		tv: parseString(value === null || value === void 0 ? void 0 : value["@tv"]),
		movie: parseString(value === null || value === void 0 ? void 0 : value["@movie"])
	};
	return trimObject(rating);
};
const parseLiveStream = (value, options) => {
	const liveStream = {
		url: parseString(retrieveText(value)),
		schedule: parseDate(value === null || value === void 0 ? void 0 : value["@schedule"], options === null || options === void 0 ? void 0 : options.parseDateFn),
		duration: parseString(value === null || value === void 0 ? void 0 : value["@duration"]),
		type: parseString(value === null || value === void 0 ? void 0 : value["@type"])
	};
	return trimObject(liveStream);
};
const parsePoster = (value) => {
	if (!isPlainObject(value)) return;
	const poster = { url: parseString(value["@url"]) };
	return trimObject(poster);
};
const parseAlternateEnclosure = (value) => {
	if (!isPlainObject(value)) return;
	const alternateEnclosure = {
		src: parseString(value["@src"]),
		type: parseString(value["@type"]),
		length: parseNumber(value["@length"])
	};
	return trimObject(alternateEnclosure);
};
const parseSubscribe = (value) => {
	if (!isPlainObject(value)) return;
	const subscribe = {};
	for (const key in value) if (isXmlAttributeKey(key)) {
		const attrName = key.slice(1);
		const attrValue = parseString(value[key]);
		if (attrValue) subscribe[attrName] = attrValue;
	}
	return trimObject(subscribe);
};
const parseMetamark = (value) => {
	if (!isPlainObject(value)) return;
	const metamark = {
		type: parseString(value["@type"]),
		link: parseString(value["@link"]),
		position: parseNumber(value["@position"]),
		duration: parseNumber(value["@duration"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(metamark);
};
const parseDonate = (value) => {
	if (!isPlainObject(value)) return;
	const donate = {
		href: parseString(value["@href"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(donate);
};
const retrieveItem$2 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		poster: parseSingularOf(value["rawvoice:poster"], parsePoster),
		isHd: parseSingularOf(value["rawvoice:ishd"], (value) => parseYesNoBoolean(retrieveText(value))),
		embed: parseSingularOf(value["rawvoice:embed"], (value) => parseString(retrieveText(value))),
		webm: parseSingularOf(value["rawvoice:webm"], parseAlternateEnclosure),
		mp4: parseSingularOf(value["rawvoice:mp4"], parseAlternateEnclosure),
		metamarks: parseArrayOf(value["rawvoice:metamark"], parseMetamark)
	};
	return trimObject(item);
};
const retrieveFeed$3 = (value, options) => {
	if (!isPlainObject(value)) return;
	const feed = {
		rating: parseSingularOf(value["rawvoice:rating"], parseRating),
		liveEmbed: parseSingularOf(value["rawvoice:liveembed"], (value) => parseString(retrieveText(value))),
		flashLiveStream: parseSingularOf(value["rawvoice:flashlivestream"], (value) => parseLiveStream(value, options)),
		httpLiveStream: parseSingularOf(value["rawvoice:httplivestream"], (value) => parseLiveStream(value, options)),
		shoutcastLiveStream: parseSingularOf(value["rawvoice:shoutcastlivestream"], (value) => parseLiveStream(value, options)),
		liveStream: parseSingularOf(value["rawvoice:livestream"], (value) => parseLiveStream(value, options)),
		location: parseSingularOf(value["rawvoice:location"], (value) => parseString(retrieveText(value))),
		frequency: parseSingularOf(value["rawvoice:frequency"], (value) => parseString(retrieveText(value))),
		mycast: parseSingularOf(value["rawvoice:mycast"], (value) => parseYesNoBoolean(retrieveText(value))),
		subscribe: parseSingularOf(value["rawvoice:subscribe"], parseSubscribe),
		donate: parseSingularOf(value["rawvoice:donate"], parseDonate)
	};
	return trimObject(feed);
};

// node_modules/feedsmith/dist/namespaces/source/parse/utils.mjs
const parseAccount = (value) => {
	if (!isPlainObject(value)) return;
	const account = {
		service: parseString(value["@service"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(account);
};
const parseLikes = (value) => {
	if (!isPlainObject(value)) return;
	const likes = { server: parseString(value["@server"]) };
	return trimObject(likes);
};
const parseArchive = (value) => {
	if (!isPlainObject(value)) return;
	const archive = {
		url: parseSingularOf(value["source:url"], (value) => parseString(retrieveText(value))),
		startDay: parseSingularOf(value["source:startday"], (value) => parseString(retrieveText(value))),
		endDay: parseSingularOf(value["source:endday"], (value) => parseString(retrieveText(value))),
		filename: parseSingularOf(value["source:filename"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(archive);
};
const parseSubscriptionList = (value) => {
	if (!isPlainObject(value)) return;
	const subscriptionList = {
		url: parseString(value["@url"]),
		value: parseString(retrieveText(value))
	};
	return trimObject(subscriptionList);
};
const parseInReplyTo = (value) => {
	const inReplyTo = {
		value: parseString(retrieveText(value)),
		isPermaLink: parseBoolean(value === null || value === void 0 ? void 0 : value["@ispermalink"])
	};
	return trimObject(inReplyTo);
};
const retrieveFeed$2 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		accounts: parseArrayOf(value["source:account"], parseAccount),
		likes: parseSingularOf(value["source:likes"], parseLikes),
		archive: parseSingularOf(value["source:archive"], parseArchive),
		subscriptionLists: parseArrayOf(value["source:subscriptionlist"], parseSubscriptionList),
		cloud: parseSingularOf(value["source:cloud"], (value) => parseString(retrieveText(value))),
		blogroll: parseSingularOf(value["source:blogroll"], (value) => parseString(retrieveText(value))),
		self: parseSingularOf(value["source:self"], (value) => parseString(retrieveText(value))),
		localTime: parseSingularOf(value["source:localtime"], (value) => parseString(retrieveText(value)))
	};
	return trimObject(feed);
};
const retrieveItem$1 = (value) => {
	if (!isPlainObject(value)) return;
	const item = {
		markdown: parseSingularOf(value["source:markdown"], (value) => parseString(retrieveText(value))),
		outlines: parseArrayOf(value["source:outline"], (value) => parseString(retrieveText(value))),
		linkFull: parseSingularOf(value["source:linkfull"], (value) => parseString(retrieveText(value))),
		inReplyTo: parseSingularOf(value["source:inreplyto"], parseInReplyTo)
	};
	return trimObject(item);
};

// node_modules/feedsmith/dist/namespaces/spotify/parse/utils.mjs
const parseLimit = (value) => {
	if (!isPlainObject(value)) return;
	const limit = { recentCount: parseNumber(value["@recentcount"]) };
	return trimObject(limit);
};
const parsePartner = (value) => {
	if (!isPlainObject(value)) return;
	const id = parseString(value["@id"]);
	return id ? { id } : void 0;
};
const parseSandbox = (value) => {
	if (!isPlainObject(value)) return;
	const enabled = parseBoolean(value["@enabled"]);
	return enabled !== void 0 ? { enabled } : void 0;
};
const parseFeedAccess = (value) => {
	if (!isPlainObject(value)) return;
	const access = {
		partner: parseSingularOf(value.partner, parsePartner),
		sandbox: parseSingularOf(value.sandbox, parseSandbox)
	};
	return trimObject(access);
};
const parseEntitlement = (value) => {
	if (!isPlainObject(value)) return;
	const name = parseString(value["@name"]);
	return name ? { name } : void 0;
};
const parseItemAccess = (value) => {
	if (!isPlainObject(value)) return;
	const access = { entitlement: parseSingularOf(value.entitlement, parseEntitlement) };
	return trimObject(access);
};
const retrieveFeed$1 = (value) => {
	if (!isPlainObject(value)) return;
	const feed = {
		limit: parseSingularOf(value["spotify:limit"], parseLimit),
		countryOfOrigin: parseSingularOf(value["spotify:countryoforigin"], (value) => parseString(retrieveText(value))),
		access: parseSingularOf(value["spotify:access"], parseFeedAccess)
	};
	return trimObject(feed);
};
const retrieveItem = (value) => {
	if (!isPlainObject(value)) return;
	const item = { access: parseSingularOf(value["spotify:access"], parseItemAccess) };
	return trimObject(item);
};

// node_modules/feedsmith/dist/feeds/rss/parse/utils.mjs
const emailRegex = /^[^\s@()<>[\]]+@[^\s@()<>[\]]+\.[^\s@()<>[\]]+$/;
const urlRegex = /^(?:https?:\/\/|www\.)[^\s]+\.[^\s]+$/;
const mailtoRegex = /^mailto:/i;
const hasBracketsRegex = /[<[(]/;
const whitespaceRegex = /\s+/;
const commonSeparatorsRegex = /^[\s,\-|/:;]+|[\s,\-|/:;]+$/g;
const mailtoQueryRegex = /\?.*$/;
const stripMailto = (value) => {
	const stripped = value.replace(mailtoRegex, "");
	if (stripped !== value) return stripped.replace(mailtoQueryRegex, "");
	return stripped;
};
const closeBracketFor = (char) => {
	if (char === "<") return ">";
	if (char === "(") return ")";
	return "]";
};
const parseSimplePerson = (raw) => {
	const stripped = stripMailto(raw);
	if (urlRegex.test(stripped)) return { link: stripped };
	if (emailRegex.test(stripped)) return { email: stripped };
};
const parseUnbracketedPerson = (raw) => {
	if (raw.indexOf("@") === -1 && raw.indexOf("://") === -1 && raw.indexOf("www.") === -1) return { name: raw };
	const words = raw.split(whitespaceRegex);
	const nameParts = [];
	let email;
	let link;
	for (const word of words) {
		const stripped = stripMailto(word);
		if (urlRegex.test(word) && !link) link = word;
		else if (emailRegex.test(stripped) && !email) email = stripped;
		else nameParts.push(word);
	}
	if (!email && !link) return { name: raw };
	const person = {
		name: parseString(nameParts.join(" ").replace(commonSeparatorsRegex, "")),
		email,
		link
	};
	return trimObject(person);
};
const parseBracketedPerson = (raw) => {
	const person = {};
	const nameParts = [];
	const length = raw.length;
	let hasUnbracketedName = false;
	let i = 0;
	while (i < length) {
		let chunk;
		let isBracketed = false;
		let openBracket = "";
		let closeBracket = "";
		const char = raw[i];
		if (char === "<" || char === "(" || char === "[") {
			openBracket = char;
			closeBracket = closeBracketFor(char);
			const start = i + 1;
			let depth = 1;
			let end = start;
			while (end < length && depth > 0) {
				if (raw[end] === openBracket) depth++;
				else if (raw[end] === closeBracket) depth--;
				end++;
			}
			if (depth === 0) {
				isBracketed = true;
				chunk = parseString(raw.slice(start, end - 1));
				i = end;
			} else {
				const literalStart = i;
				i = start;
				while (i < length && raw[i] !== "<" && raw[i] !== "(" && raw[i] !== "[") i++;
				chunk = parseString(raw.slice(literalStart, i));
			}
		} else {
			const start = i;
			while (i < length && raw[i] !== "<" && raw[i] !== "(" && raw[i] !== "[") i++;
			chunk = parseString(raw.slice(start, i));
		}
		if (!chunk) continue;
		const strippedChunk = stripMailto(chunk);
		if (urlRegex.test(chunk) && !person.link) person.link = chunk;
		else if (emailRegex.test(strippedChunk) && !person.email) person.email = strippedChunk;
		else if (isBracketed) nameParts.push(hasUnbracketedName ? `${openBracket}${chunk}${closeBracket}` : chunk);
		else {
			hasUnbracketedName = true;
			nameParts.push(chunk);
		}
	}
	person.name = parseString(nameParts.join(" "));
	return trimObject(person);
};
const parsePerson = (value) => {
	const raw = parseSingularOf((value === null || value === void 0 ? void 0 : value.name) ?? value, (v) => parseString(retrieveText(v)));
	if (!raw) return;
	const simple = parseSimplePerson(raw);
	if (simple) return simple;
	if (!hasBracketsRegex.test(raw)) return parseUnbracketedPerson(raw);
	return parseBracketedPerson(raw);
};
const parseCategory = (value) => {
	const category = {
		name: parseString(retrieveText(value)),
		domain: parseString(value === null || value === void 0 ? void 0 : value["@domain"])
	};
	return trimObject(category);
};
const parseCloud = (value) => {
	if (!isPlainObject(value)) return;
	const cloud = {
		domain: parseString(value["@domain"]),
		port: parseNumber(value["@port"]),
		path: parseString(value["@path"]),
		registerProcedure: parseString(value["@registerprocedure"]),
		protocol: parseString(value["@protocol"])
	};
	return trimObject(cloud);
};
const parseImage = (value) => {
	if (!isPlainObject(value)) return;
	const image = {
		url: parseSingularOf(value.url, (value) => parseString(retrieveText(value))),
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		height: parseSingularOf(value.height, (value) => parseNumber(retrieveText(value))),
		width: parseSingularOf(value.width, (value) => parseNumber(retrieveText(value)))
	};
	return trimObject(image);
};
const parseTextInput = (value) => {
	if (!isPlainObject(value)) return;
	const textInput = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		name: parseSingularOf(value.name, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value)))
	};
	return trimObject(textInput);
};
const retrieveImage = (value) => {
	const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
	return parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.image, parseImage) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.image, parseImage);
};
const retrieveTextInput = (value) => {
	const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
	return parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.textinput, parseTextInput) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.textinput, parseTextInput);
};
const retrieveItems = (value, options) => {
	const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
	return parseArrayOf(channel === null || channel === void 0 ? void 0 : channel.item, (value) => parseItem(value, options), options === null || options === void 0 ? void 0 : options.maxItems) ?? parseArrayOf(value === null || value === void 0 ? void 0 : value.item, (value) => parseItem(value, options), options === null || options === void 0 ? void 0 : options.maxItems);
};
const parseSkipHours = (value) => {
	return trimArray(value === null || value === void 0 ? void 0 : value.hour, (value) => parseNumber(retrieveText(value)));
};
const parseSkipDays = (value) => {
	return trimArray(value === null || value === void 0 ? void 0 : value.day, (value) => parseString(retrieveText(value)));
};
const parseEnclosure = (value) => {
	if (!isPlainObject(value)) return;
	const enclosure = {
		url: parseString(value["@url"]),
		length: parseNumber(value["@length"]),
		type: parseString(value["@type"])
	};
	return trimObject(enclosure);
};
const parseGuid = (value) => {
	const source = {
		value: parseString(retrieveText(value)),
		isPermaLink: parseBoolean(value === null || value === void 0 ? void 0 : value["@ispermalink"])
	};
	return trimObject(source);
};
const parseSource = (value) => {
	const source = {
		title: parseString(retrieveText(value)),
		url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
	};
	return trimObject(source);
};
const parseItem = (value, options) => {
	if (!isPlainObject(value)) return;
	const namespaces = detectNamespaces(value);
	const item = {
		title: parseSingularOf(value.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(value.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(value.description, (value) => parseString(retrieveText(value))),
		authors: parseArrayOf(value.author, parsePerson),
		categories: parseArrayOf(value.category, parseCategory),
		comments: parseSingularOf(value.comments, (value) => parseString(retrieveText(value))),
		enclosures: parseArrayOf(value.enclosure, parseEnclosure),
		guid: parseSingularOf(value.guid, parseGuid),
		pubDate: parseSingularOf(value.pubdate, (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		source: parseSingularOf(value.source, parseSource),
		atom: namespaces.has("atom") ? retrieveEntry(value, options) : void 0,
		cc: namespaces.has("cc") ? retrieveItemOrFeed$7(value) : void 0,
		dc: namespaces.has("dc") ? retrieveItemOrFeed$5(value, options) : void 0,
		content: namespaces.has("content") ? retrieveItem$6(value) : void 0,
		creativeCommons: namespaces.has("creativecommons") ? retrieveItemOrFeed$6(value) : void 0,
		slash: namespaces.has("slash") ? retrieveItem$11(value) : void 0,
		itunes: namespaces.has("itunes") ? retrieveItem$14(value) : void 0,
		podcast: namespaces.has("podcast") ? retrieveItem$4(value) : void 0,
		psc: namespaces.has("psc") ? retrieveItem$12(value) : void 0,
		googleplay: namespaces.has("googleplay") ? retrieveItem$15(value) : void 0,
		media: namespaces.has("media") ? retrieveItemOrFeed$1(value) : void 0,
		georss: namespaces.has("georss") ? retrieveItemOrFeed$2(value) : void 0,
		geo: namespaces.has("geo") ? retrieveItemOrFeed$3(value) : void 0,
		thr: namespaces.has("thr") ? retrieveItem$10(value) : void 0,
		dcterms: namespaces.has("dcterms") ? retrieveItemOrFeed$4(value, options) : void 0,
		prism: namespaces.has("prism") ? retrieveItem$3(value, options) : void 0,
		wfw: namespaces.has("wfw") ? retrieveItem$8(value) : void 0,
		sourceNs: namespaces.has("source") ? retrieveItem$1(value) : void 0,
		rawvoice: namespaces.has("rawvoice") ? retrieveItem$2(value) : void 0,
		spotify: namespaces.has("spotify") ? retrieveItem(value) : void 0,
		pingback: namespaces.has("pingback") ? retrieveItem$13(value) : void 0,
		trackback: namespaces.has("trackback") ? retrieveItem$9(value) : void 0,
		acast: namespaces.has("acast") ? retrieveItem$5(value) : void 0,
		xml: retrieveItemOrFeed(value)
	};
	return trimObject(item);
};
const parseFeed = (value, options) => {
	const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
	if (!isPlainObject(channel)) return;
	const namespaces = detectNamespaces(channel);
	const feed = {
		title: parseSingularOf(channel.title, (value) => parseString(retrieveText(value))),
		link: parseSingularOf(channel.link, (value) => parseString(retrieveText(value))),
		description: parseSingularOf(channel.description, (value) => parseString(retrieveText(value))),
		language: parseSingularOf(channel.language, (value) => parseString(retrieveText(value))),
		copyright: parseSingularOf(channel.copyright, (value) => parseString(retrieveText(value))),
		managingEditor: parseSingularOf(channel.managingeditor, parsePerson),
		webMaster: parseSingularOf(channel.webmaster, parsePerson),
		pubDate: parseSingularOf(channel.pubdate, (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		lastBuildDate: parseSingularOf(channel.lastbuilddate, (value) => parseDate(retrieveText(value), options === null || options === void 0 ? void 0 : options.parseDateFn)),
		categories: parseArrayOf(channel.category, parseCategory),
		generator: parseSingularOf(channel.generator, (value) => parseString(retrieveText(value))),
		docs: parseSingularOf(channel.docs, (value) => parseString(retrieveText(value))),
		cloud: parseSingularOf(channel.cloud, parseCloud),
		ttl: parseSingularOf(channel.ttl, (value) => parseNumber(retrieveText(value))),
		image: retrieveImage(value),
		rating: parseSingularOf(channel.rating, (value) => parseString(retrieveText(value))),
		textInput: retrieveTextInput(value),
		skipHours: parseSingularOf(channel.skiphours, parseSkipHours),
		skipDays: parseSingularOf(channel.skipdays, parseSkipDays),
		items: retrieveItems(value, options),
		atom: namespaces.has("atom") ? retrieveFeed$10(channel, options) : void 0,
		cc: namespaces.has("cc") ? retrieveItemOrFeed$7(channel) : void 0,
		dc: namespaces.has("dc") ? retrieveItemOrFeed$5(channel, options) : void 0,
		sy: namespaces.has("sy") ? retrieveFeed$13(channel, options) : void 0,
		itunes: namespaces.has("itunes") ? retrieveFeed$16(channel) : void 0,
		podcast: namespaces.has("podcast") ? retrieveFeed$5(channel, options) : void 0,
		googleplay: namespaces.has("googleplay") ? retrieveFeed$17(channel) : void 0,
		media: namespaces.has("media") ? retrieveItemOrFeed$1(channel) : void 0,
		georss: namespaces.has("georss") ? retrieveItemOrFeed$2(channel) : void 0,
		geo: namespaces.has("geo") ? retrieveItemOrFeed$3(channel) : void 0,
		dcterms: namespaces.has("dcterms") ? retrieveItemOrFeed$4(channel, options) : void 0,
		prism: namespaces.has("prism") ? retrieveFeed$4(channel, options) : void 0,
		creativeCommons: namespaces.has("creativecommons") ? retrieveItemOrFeed$6(channel) : void 0,
		feedpress: namespaces.has("feedpress") ? retrieveFeed$6(channel) : void 0,
		opensearch: namespaces.has("opensearch") ? retrieveFeed$15(channel) : void 0,
		admin: namespaces.has("admin") ? retrieveFeed$18(channel) : void 0,
		sourceNs: namespaces.has("source") ? retrieveFeed$2(channel) : void 0,
		blogChannel: namespaces.has("blogchannel") ? retrieveFeed$7(channel) : void 0,
		rawvoice: namespaces.has("rawvoice") ? retrieveFeed$3(channel, options) : void 0,
		spotify: namespaces.has("spotify") ? retrieveFeed$1(channel) : void 0,
		pingback: namespaces.has("pingback") ? retrieveFeed$14(channel) : void 0,
		acast: namespaces.has("acast") ? retrieveFeed$8(channel) : void 0,
		xml: retrieveItemOrFeed(value)
	};
	return trimObject(feed);
};
const retrieveFeed = (value, options) => {
	return parseSingularOf(value === null || value === void 0 ? void 0 : value.rss, (value) => parseFeed(value, options));
};

// node_modules/feedsmith/dist/feeds/rss/parse/index.mjs
const createNamespaceOptions = createNamespaceResolver({
	namespaceUris,
	namespacePrefixes
});
let namespaceOptions = createNamespaceOptions();
const parser = new XMLParser({
	...parserConfig,
	stopNodes,
	transformTagName: (name) => namespaceOptions.transformTagName(name),
	transformAttributeName: (name) => namespaceOptions.transformAttributeName(name),
	attributeValueProcessor: (name, value) => namespaceOptions.attributeValueProcessor(name, value),
	updateTag: (name) => namespaceOptions.updateTag(name)
});
const parse$2 = (value, options) => {
	if (!detect(value)) throw new DetectError(locales.invalidFeedFormat);
	let normalized;
	try {
		namespaceOptions = createNamespaceOptions(value);
		normalized = parser.parse(value);
	} catch (error) {
		throw new MalformedError(locales.invalidFeedFormat, { cause: error });
	}
	const parsed = retrieveFeed(normalized, options);
	if (!parsed) throw new ParseError(locales.invalidFeedFormat);
	return parsed;
};

// node_modules/feedsmith/dist/common/parse.mjs
const parse$5 = (value, options) => {
	if (detect(value)) return {
		format: "rss",
		feed: parse$2(value, options)
	};
	if (detect$3(value)) return {
		format: "atom",
		feed: parse$1(value, options)
	};
	if (detect$1(value)) return {
		format: "rdf",
		feed: parse$3(value, options)
	};
	const json = parseJsonObject(value);
	if (detect$2(json)) return {
		format: "json",
		feed: parse$4(json, options)
	};
	throw new DetectError(locales.unrecognizedFeedFormat);
};

// src/formats/feed.ts
function feedFacts(text) {
	const parsed = parse(text);
	if (parsed === void 0) return {};
	const { feed, format } = parsed;
	const title = format === "atom" ? feed.title?.value : feed.title;
	const link = format === "atom" ? feed.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href : format === "json" ? feed.home_page_url : feed.link;
	return {
		...title && { title: load_title_in_html().titleInHtml(title) },
		...link && { link }
	};
}
function readFeed(text, from) {
	return writtenItems(text).flatMap(({ url, title, date }) => url !== void 0 && URL.canParse(url, from) ? [{
		url: new URL(url, from).href,
		title: load_title_in_html().titleInHtml(title ?? ""),
		day: load_days().dayOf(date)
	}] : []);
}
function writtenItems(text) {
	const parsed = parse(text);
	switch (parsed?.format) {
		case "rss": return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate }) => ({
			url: link ?? (guid?.isPermaLink === false ? void 0 : guid?.value),
			title,
			date: pubDate
		}));
		case "atom": return (parsed.feed.entries ?? []).map(({ links, title, published }) => ({
			url: links?.find(({ rel = "alternate" }) => rel === "alternate")?.href,
			title: title?.value,
			date: published
		}));
		case "rdf": return (parsed.feed.items ?? []).map(({ link, title }) => ({
			url: link,
			title,
			date: void 0
		}));
		case "json": return (parsed.feed.items ?? []).map(({ url, title, date_published }) => ({
			url,
			title,
			date: date_published
		}));
		case void 0: return [];
	}
}
function parse(text) {
	try {
		return parse$5(text);
	} catch {
		return;
	}
}

Object.defineProperty(exports, "MalformedError", {
  enumerable: true,
  get: function () {
    return MalformedError;
  }
});
Object.defineProperty(exports, "ParseError", {
  enumerable: true,
  get: function () {
    return ParseError;
  }
});
Object.defineProperty(exports, "XMLParser", {
  enumerable: true,
  get: function () {
    return XMLParser;
  }
});
Object.defineProperty(exports, "feedFacts", {
  enumerable: true,
  get: function () {
    return feedFacts;
  }
});
Object.defineProperty(exports, "isPlainObject", {
  enumerable: true,
  get: function () {
    return isPlainObject;
  }
});
Object.defineProperty(exports, "isPresent", {
  enumerable: true,
  get: function () {
    return isPresent;
  }
});
Object.defineProperty(exports, "locales", {
  enumerable: true,
  get: function () {
    return locales;
  }
});
Object.defineProperty(exports, "parseArrayOf", {
  enumerable: true,
  get: function () {
    return parseArrayOf;
  }
});
Object.defineProperty(exports, "parseBoolean", {
  enumerable: true,
  get: function () {
    return parseBoolean;
  }
});
Object.defineProperty(exports, "parseCsvOf", {
  enumerable: true,
  get: function () {
    return parseCsvOf;
  }
});
Object.defineProperty(exports, "parseDate", {
  enumerable: true,
  get: function () {
    return parseDate;
  }
});
Object.defineProperty(exports, "parseNumber", {
  enumerable: true,
  get: function () {
    return parseNumber;
  }
});
Object.defineProperty(exports, "parseSingularOf", {
  enumerable: true,
  get: function () {
    return parseSingularOf;
  }
});
Object.defineProperty(exports, "parseString", {
  enumerable: true,
  get: function () {
    return parseString;
  }
});
Object.defineProperty(exports, "parserConfig", {
  enumerable: true,
  get: function () {
    return parserConfig;
  }
});
Object.defineProperty(exports, "readFeed", {
  enumerable: true,
  get: function () {
    return readFeed;
  }
});
Object.defineProperty(exports, "retrieveText", {
  enumerable: true,
  get: function () {
    return retrieveText;
  }
});
Object.defineProperty(exports, "trimObject", {
  enumerable: true,
  get: function () {
    return trimObject;
  }
});