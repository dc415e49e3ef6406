import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  titleInHtml
} from "./chunk-R6QUADHV.js";
import {
  dayOf
} from "./chunk-JPLPZ4JR.js";

// ../main/node_modules/feedsmith/dist/common/errors.mjs
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

// ../main/node_modules/feedsmith/dist/node_modules/trousse/dist/is.mjs
var isString = (value) => {
  return typeof value === "string";
};
var isNumber = (value) => {
  return typeof value === "number";
};
var isBoolean = (value) => {
  return typeof value === "boolean";
};
var isPresent = (value) => {
  return value != null;
};
var isObject = (value) => {
  return value !== null && typeof value === "object" && !Array.isArray(value);
};
var isPlainObject = (value) => {
  return isObject(value) && value.constructor === Object;
};
var whitespaceOnlyRegex = new RegExp("^\\p{White_Space}*$", "u");
var isNonEmptyString = (value) => {
  if (!isString(value) || value === "") return false;
  const code = value.charCodeAt(0);
  if (code > 32 && code < 127) return true;
  return !whitespaceOnlyRegex.test(value);
};

// ../main/node_modules/feedsmith/dist/namespaces/acast/common/config.mjs
var uris = [
  "https://schema.acast.com/1.0/",
  "http://schema.acast.com/1.0/",
  "https://schema.acast.com/1.0",
  "http://schema.acast.com/1.0"
];
var stopNodes = [
  "*.acast:showid",
  "*.acast:showurl",
  "*.acast:settings",
  "*.acast:importedfeed",
  "*.acast:episodeid",
  "*.acast:episodeurl"
];

// ../main/node_modules/feedsmith/dist/namespaces/admin/common/config.mjs
var uris2 = [
  "http://webns.net/mvcb/",
  "https://webns.net/mvcb/",
  "http://webns.net/mvcb",
  "https://webns.net/mvcb"
];
var stopNodes2 = ["*.admin:errorreportsto", "*.admin:generatoragent"];

// ../main/node_modules/feedsmith/dist/namespaces/app/common/config.mjs
var uris3 = [
  "http://www.w3.org/2007/app",
  "https://www.w3.org/2007/app",
  "http://www.w3.org/2007/app/",
  "https://www.w3.org/2007/app/"
];
var stopNodes3 = ["*.app:draft", "*.app:edited"];

// ../main/node_modules/feedsmith/dist/namespaces/arxiv/common/config.mjs
var uris4 = [
  "http://arxiv.org/schemas/atom",
  "https://arxiv.org/schemas/atom",
  "http://arxiv.org/schemas/atom/",
  "https://arxiv.org/schemas/atom/"
];
var stopNodes4 = [
  "*.arxiv:affiliation",
  "*.arxiv:comment",
  "*.arxiv:journal_ref",
  "*.arxiv:doi"
];

// ../main/node_modules/feedsmith/dist/namespaces/atom/common/config.mjs
var uris5 = [
  "http://www.w3.org/2005/Atom",
  "https://www.w3.org/2005/Atom",
  "http://www.w3.org/2005/Atom/",
  "https://www.w3.org/2005/Atom/",
  "http://purl.org/atom/ns#",
  "https://purl.org/atom/ns#"
];
var personPaths = (parent) => [
  `${parent}.name`,
  `${parent}.uri`,
  `${parent}.url`,
  `${parent}.email`
];
var feedPaths = [
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
var entryPaths = [
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
var prefixSegments = (path) => {
  return path.split(".").map((segment) => `atom:${segment}`).join(".");
};
var stopNodes5 = [.../* @__PURE__ */ new Set([...feedPaths, ...entryPaths])].map((path) => {
  return `*.${prefixSegments(path)}`;
});

// ../main/node_modules/feedsmith/dist/namespaces/blogchannel/common/config.mjs
var uris6 = [
  "http://backend.userland.com/blogChannelModule",
  "https://backend.userland.com/blogChannelModule",
  "http://backend.userland.com/blogChannelModule/",
  "https://backend.userland.com/blogChannelModule/"
];
var stopNodes6 = [
  "*.blogchannel:blogroll",
  "*.blogchannel:blink",
  "*.blogchannel:mysubscriptions"
];

// ../main/node_modules/feedsmith/dist/namespaces/cc/common/config.mjs
var uris7 = [
  "http://creativecommons.org/ns#",
  "https://creativecommons.org/ns#",
  "http://web.resource.org/cc/",
  "https://web.resource.org/cc/",
  "http://web.resource.org/cc",
  "https://web.resource.org/cc"
];
var stopNodes7 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/content/common/config.mjs
var uris8 = [
  "http://purl.org/rss/1.0/modules/content/",
  "https://purl.org/rss/1.0/modules/content/",
  "http://purl.org/rss/1.0/modules/content",
  "https://purl.org/rss/1.0/modules/content"
];
var stopNodes8 = ["*.content:encoded"];

// ../main/node_modules/feedsmith/dist/namespaces/creativecommons/common/config.mjs
var uris9 = [
  "http://backend.userland.com/creativeCommonsRssModule",
  "https://backend.userland.com/creativeCommonsRssModule",
  "http://backend.userland.com/creativeCommonsRssModule/",
  "https://backend.userland.com/creativeCommonsRssModule/",
  "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
  "https://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
  "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule",
  "https://cyber.law.harvard.edu/rss/creativeCommonsRssModule"
];
var stopNodes9 = ["*.creativecommons:license"];

// ../main/node_modules/feedsmith/dist/namespaces/dc/common/config.mjs
var uris10 = [
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
var stopNodes10 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/dcterms/common/config.mjs
var uris11 = [
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
var stopNodes11 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/feedpress/common/config.mjs
var uris12 = [
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
var stopNodes12 = [
  "*.feedpress:link",
  "*.feedpress:newsletterid",
  "*.feedpress:locale",
  "*.feedpress:podcastid",
  "*.feedpress:cssfile"
];

// ../main/node_modules/feedsmith/dist/namespaces/geo/common/config.mjs
var uris13 = ["http://www.w3.org/2003/01/geo/wgs84_pos#", "https://www.w3.org/2003/01/geo/wgs84_pos#"];
var stopNodes13 = [
  "*.geo:lat",
  "*.geo:long",
  "*.geo:alt"
];

// ../main/node_modules/feedsmith/dist/namespaces/georss/common/config.mjs
var uris14 = [
  "http://www.georss.org/georss",
  "http://www.georss.org/georss/",
  "https://www.georss.org/georss",
  "https://www.georss.org/georss/"
];
var stopNodes14 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/googleplay/common/config.mjs
var uris15 = [
  "https://www.google.com/schemas/play-podcasts/1.0/",
  "http://www.google.com/schemas/play-podcasts/1.0/",
  "https://www.google.com/schemas/play-podcasts/1.0",
  "http://www.google.com/schemas/play-podcasts/1.0",
  "https://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd",
  "http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd"
];
var stopNodes15 = [
  "*.googleplay:author",
  "*.googleplay:description",
  "*.googleplay:email",
  "*.googleplay:block",
  "*.googleplay:explicit",
  "*.googleplay:image",
  "*.googleplay:new-feed-url",
  "*.googleplay:category"
];

// ../main/node_modules/feedsmith/dist/namespaces/itunes/common/config.mjs
var uris16 = ["http://www.itunes.com/dtds/podcast-1.0.dtd", "https://www.itunes.com/dtds/podcast-1.0.dtd"];
var stopNodes16 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/media/common/config.mjs
var uris17 = [
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
var stopNodes17 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/opensearch/common/config.mjs
var uris18 = [
  "http://a9.com/-/spec/opensearch/1.1/",
  "https://a9.com/-/spec/opensearch/1.1/",
  "http://a9.com/-/spec/opensearch/1.0/",
  "https://a9.com/-/spec/opensearch/1.0/",
  "http://a9.com/-/spec/opensearchrss/1.0/",
  "https://a9.com/-/spec/opensearchrss/1.0/"
];
var stopNodes18 = [
  "*.opensearch:totalresults",
  "*.opensearch:startindex",
  "*.opensearch:itemsperpage"
];

// ../main/node_modules/feedsmith/dist/namespaces/pingback/common/config.mjs
var uris19 = [
  "http://madskills.com/public/xml/rss/module/pingback/",
  "https://madskills.com/public/xml/rss/module/pingback/",
  "http://madskills.com/public/xml/rss/module/pingback",
  "https://madskills.com/public/xml/rss/module/pingback"
];
var stopNodes19 = [
  "*.pingback:server",
  "*.pingback:target",
  "*.pingback:to"
];

// ../main/node_modules/feedsmith/dist/namespaces/podcast/common/config.mjs
var uris20 = [
  "https://podcastindex.org/namespace/1.0",
  "http://podcastindex.org/namespace/1.0",
  "https://podcastindex.org/namespace/1.0/",
  "http://podcastindex.org/namespace/1.0/",
  "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"
];
var stopNodes20 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/prism/common/config.mjs
var uris21 = [
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
var stopNodes21 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/psc/common/config.mjs
var uris22 = [
  "http://podlove.org/simple-chapters",
  "https://podlove.org/simple-chapters",
  "http://podlove.org/simple-chapters/",
  "https://podlove.org/simple-chapters/"
];

// ../main/node_modules/feedsmith/dist/namespaces/rawvoice/common/config.mjs
var uris23 = [
  "http://www.rawvoice.com/rawvoiceRssModule/",
  "https://www.rawvoice.com/rawvoiceRssModule/",
  "http://www.rawvoice.com/rawvoiceRssModule",
  "https://www.rawvoice.com/rawvoiceRssModule",
  "https://blubrry.com/developer/rawvoice-rss",
  "http://blubrry.com/developer/rawvoice-rss",
  "https://blubrry.com/developer/rawvoice-rss/",
  "http://blubrry.com/developer/rawvoice-rss/"
];
var stopNodes22 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/rdf/common/config.mjs
var uris24 = ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "https://www.w3.org/1999/02/22-rdf-syntax-ns#"];
var stopNodes23 = ["*.rdf:type", "*.rdf:value"];

// ../main/node_modules/feedsmith/dist/namespaces/rss/common/config.mjs
var uris25 = [
  "http://purl.org/rss/1.0/",
  "https://purl.org/rss/1.0/",
  "http://purl.org/rss/1.0",
  "https://purl.org/rss/1.0"
];

// ../main/node_modules/feedsmith/dist/namespaces/slash/common/config.mjs
var uris26 = [
  "http://purl.org/rss/1.0/modules/slash/",
  "https://purl.org/rss/1.0/modules/slash/",
  "http://purl.org/rss/1.0/modules/slash",
  "https://purl.org/rss/1.0/modules/slash"
];
var stopNodes24 = [
  "*.slash:section",
  "*.slash:department",
  "*.slash:comments",
  "*.slash:hit_parade"
];

// ../main/node_modules/feedsmith/dist/namespaces/source/common/config.mjs
var uris27 = [
  "http://source.scripting.com/",
  "https://source.scripting.com/",
  "http://source.scripting.com",
  "https://source.scripting.com"
];
var stopNodes25 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/spotify/common/config.mjs
var uris28 = [
  "http://www.spotify.com/ns/rss",
  "https://www.spotify.com/ns/rss",
  "http://www.spotify.com/ns/rss/",
  "https://www.spotify.com/ns/rss/"
];
var stopNodes26 = ["*.spotify:countryoforigin"];

// ../main/node_modules/feedsmith/dist/namespaces/sy/common/config.mjs
var uris29 = [
  "http://purl.org/rss/1.0/modules/syndication/",
  "https://purl.org/rss/1.0/modules/syndication/",
  "http://purl.org/rss/1.0/modules/syndication",
  "https://purl.org/rss/1.0/modules/syndication"
];
var stopNodes27 = [
  "*.sy:updateperiod",
  "*.sy:updatefrequency",
  "*.sy:updatebase"
];

// ../main/node_modules/feedsmith/dist/namespaces/thr/common/config.mjs
var uris30 = [
  "http://purl.org/syndication/thread/1.0",
  "https://purl.org/syndication/thread/1.0",
  "http://purl.org/syndication/thread/1.0/",
  "https://purl.org/syndication/thread/1.0/",
  "http://purl.org/rss/1.0/modules/threading/",
  "https://purl.org/rss/1.0/modules/threading/",
  "http://purl.org/rss/1.0/modules/threading",
  "https://purl.org/rss/1.0/modules/threading"
];
var stopNodes28 = ["*.thr:total"];

// ../main/node_modules/feedsmith/dist/namespaces/trackback/common/config.mjs
var uris31 = [
  "http://madskills.com/public/xml/rss/module/trackback/",
  "https://madskills.com/public/xml/rss/module/trackback/",
  "http://madskills.com/public/xml/rss/module/trackback",
  "https://madskills.com/public/xml/rss/module/trackback"
];
var stopNodes29 = ["*.trackback:ping", "*.trackback:about"];

// ../main/node_modules/feedsmith/dist/namespaces/wfw/common/config.mjs
var uris32 = [
  "http://wellformedweb.org/CommentAPI/",
  "https://wellformedweb.org/CommentAPI/",
  "http://wellformedweb.org/CommentAPI",
  "https://wellformedweb.org/CommentAPI"
];
var stopNodes30 = ["*.wfw:comment", "*.wfw:commentrss"];

// ../main/node_modules/feedsmith/dist/namespaces/yt/common/config.mjs
var uris33 = [
  "http://www.youtube.com/xml/schemas/2015",
  "https://www.youtube.com/xml/schemas/2015",
  "http://www.youtube.com/xml/schemas/2015/",
  "https://www.youtube.com/xml/schemas/2015/"
];
var stopNodes31 = [
  "*.yt:videoid",
  "*.yt:channelid",
  "*.yt:playlistid"
];

// ../main/node_modules/feedsmith/dist/common/config.mjs
var parserConfig = {
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
var locales = {
  unrecognizedFeedFormat: "Unrecognized feed format",
  invalidFeedFormat: "Invalid feed format",
  invalidOpmlFormat: "Invalid OPML format",
  invalidInputOpml: "Invalid input OPML",
  invalidInputAtom: "Invalid input Atom",
  invalidInputRss: "Invalid input RSS",
  invalidInputJson: "Invalid input JSON"
};
var namespaceUris = {
  admin: uris2,
  atom: uris5,
  blogChannel: uris6,
  app: uris3,
  dc: uris10,
  sy: uris29,
  content: uris8,
  creativeCommons: uris9,
  slash: uris26,
  itunes: uris16,
  podcast: uris20,
  psc: uris22,
  media: uris17,
  georss: uris14,
  geo: uris13,
  thr: uris30,
  dcterms: uris11,
  wfw: uris32,
  source: uris27,
  feedpress: uris12,
  yt: uris33,
  googleplay: uris15,
  spotify: uris28,
  rdf: uris24,
  rss: uris25,
  rawvoice: uris23,
  cc: uris7,
  opensearch: uris18,
  arxiv: uris4,
  pingback: uris19,
  trackback: uris31,
  prism: uris21,
  acast: uris
};
var namespacePrefixes = Object.entries(namespaceUris).reduce((prefixes, [prefix, uris34]) => {
  for (const uri of uris34) {
    const normalizedUri = uri.toLowerCase();
    prefixes[normalizedUri] = prefix.toLowerCase();
  }
  return prefixes;
}, /* @__PURE__ */ Object.create(null));
var namespaceStopNodes = [
  ...stopNodes,
  ...stopNodes2,
  ...stopNodes3,
  ...stopNodes4,
  ...stopNodes5,
  ...stopNodes6,
  ...stopNodes7,
  ...stopNodes8,
  ...stopNodes9,
  ...stopNodes10,
  ...stopNodes11,
  ...stopNodes12,
  ...stopNodes13,
  ...stopNodes14,
  ...stopNodes15,
  ...stopNodes16,
  ...stopNodes17,
  ...stopNodes18,
  ...stopNodes19,
  ...stopNodes20,
  ...stopNodes21,
  ...stopNodes22,
  ...stopNodes23,
  ...stopNodes24,
  ...stopNodes25,
  ...stopNodes26,
  ...stopNodes27,
  ...stopNodes28,
  ...stopNodes29,
  ...stopNodes30,
  ...stopNodes31
];

// ../main/node_modules/feedsmith/dist/feeds/atom/detect/index.mjs
var feedElementRegex = /(?:^|[\s>])<(?:\w+:)?feed[\s>]/im;
var atomElementsRegex = /(<(?:\w+:)?(entry|title|link|id|updated|summary)[\s>])/i;
var detect = (value) => {
  if (!isNonEmptyString(value)) return false;
  if (!feedElementRegex.test(value)) return false;
  const hasAtomNamespace = namespaceUris.atom.some((uri) => value.includes(uri));
  const hasAtomElements = atomElementsRegex.test(value);
  return hasAtomNamespace || hasAtomElements;
};

// ../main/node_modules/feedsmith/dist/node_modules/trousse/dist/coercions.mjs
var coerceNumber = (value) => {
  if (isNumber(value)) return Number.isNaN(value) ? void 0 : value;
  if (isNonEmptyString(value)) {
    const numeric = +value;
    return Number.isNaN(numeric) ? void 0 : numeric;
  }
};
var trueRegex = new RegExp("^\\p{White_Space}*true\\p{White_Space}*$", "iu");
var falseRegex = new RegExp("^\\p{White_Space}*false\\p{White_Space}*$", "iu");
var coerceBoolean = (value) => {
  if (isBoolean(value)) return value;
  if (isNonEmptyString(value)) {
    if (trueRegex.test(value)) return true;
    if (falseRegex.test(value)) return false;
  }
};
var coerceSingular = (value) => {
  return Array.isArray(value) ? value[0] : value;
};

// ../main/node_modules/feedsmith/dist/node_modules/trousse/dist/json.mjs
var isWhitespaceCode = (code) => {
  return code >= 9 && code <= 13 || code === 32 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279;
};
var isJsonLike = (value) => {
  if (value.length < 2) return false;
  let start = 0;
  let end = value.length - 1;
  while (start < end && isWhitespaceCode(value.charCodeAt(start))) start++;
  while (end > start && isWhitespaceCode(value.charCodeAt(end))) end--;
  const first = value.charCodeAt(start);
  const last = value.charCodeAt(end);
  return first === 123 && last === 125 || first === 91 && last === 93;
};

// ../main/node_modules/feedsmith/dist/node_modules/trousse/dist/objects.mjs
var trimObject = (object, keep = isPresent) => {
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

// ../main/node_modules/feedsmith/node_modules/entities/dist/esm/decode-codepoint.js
var _a;
var decodeMap = /* @__PURE__ */ new Map([
  [0, 65533],
  // C1 Unicode control character reference replacements
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
var fromCodePoint = (
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition, n/no-unsupported-features/es-builtins
  (_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : ((codePoint) => {
    let output = "";
    if (codePoint > 65535) {
      codePoint -= 65536;
      output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
      codePoint = 56320 | codePoint & 1023;
    }
    output += String.fromCharCode(codePoint);
    return output;
  })
);
function replaceCodePoint(codePoint) {
  var _a2;
  if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) {
    return 65533;
  }
  return (_a2 = decodeMap.get(codePoint)) !== null && _a2 !== void 0 ? _a2 : codePoint;
}

// ../main/node_modules/feedsmith/node_modules/entities/dist/esm/internal/decode-shared.js
function decodeBase64(input) {
  const binary = (
    // eslint-disable-next-line n/no-unsupported-features/node-builtins
    typeof atob === "function" ? (
      // Browser (and Node >=16)
      // eslint-disable-next-line n/no-unsupported-features/node-builtins
      atob(input)
    ) : (
      // Older Node versions (<16)
      // eslint-disable-next-line n/no-unsupported-features/node-builtins
      typeof Buffer.from === "function" ? (
        // eslint-disable-next-line n/no-unsupported-features/node-builtins
        Buffer.from(input, "base64").toString("binary")
      ) : (
        // eslint-disable-next-line unicorn/no-new-buffer, n/no-deprecated-api
        new Buffer(input, "base64").toString("binary")
      )
    )
  );
  const evenLength = binary.length & ~1;
  const out = new Uint16Array(evenLength / 2);
  for (let index = 0, outIndex = 0; index < evenLength; index += 2) {
    const lo = binary.charCodeAt(index);
    const hi = binary.charCodeAt(index + 1);
    out[outIndex++] = lo | hi << 8;
  }
  return out;
}

// ../main/node_modules/feedsmith/node_modules/entities/dist/esm/generated/decode-data-html.js
var htmlDecodeTree = /* @__PURE__ */ decodeBase64("QR08ALkAAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmNmZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGUAO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQAxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGYAAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkRNUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGUAAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACECJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGxlQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAABTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3cAAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWUkZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXIAAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zImlsb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEMEXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkpUYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eUiYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWNmaW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZhbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWwFcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgCgwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWlsNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2FjZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpcGYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAABQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNoidSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+UhZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8YHZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2ludHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWdzdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGUA8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcAJGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAACjbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3EidWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGFudEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaAJqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjgDcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAACgiSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmgKcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJvbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADuA1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAADgNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGUAAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWFjZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2UAAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AACg6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWwib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmVjdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYAGSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJlgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZANc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInEidWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmRh5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEUiaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHIAb6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMwOYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWVyQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAADgNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEhhY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGcQbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOYA5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFUqAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOUA5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdIR1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAUjcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInIAAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmEAcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHIA5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuUgdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolAlRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgITBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJobHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfMhdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoikiYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGMAawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAChASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXMAcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWUVaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQAAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfIA9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQABaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfcAO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AACgUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQAHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVsSAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQA+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOhAZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7AXsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwAAAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAAAgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DXYI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQABY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQAAGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfVhbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12FjdYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMwCAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCYg4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWYAAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHUAdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuYhaW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3UAZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAABaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHIAAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4ABYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbtjZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGkAbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWRpFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXIicm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHkAWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvGghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPwnaQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbkeRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MHcbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3QAAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/MfBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3WgOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGlqbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHRhcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HAqOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQAAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPOgBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPwiAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImAhAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcYhAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvEAkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DXYw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvEA/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUFldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuUhYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APRAPmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHIAAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YABYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFcqAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPAkAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDEgcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNsk4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABMlFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APEACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYADY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkcmSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnIAawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAACgNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnIAAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAkMYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgABYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmwAXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCooLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKACgZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJUonSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AACgairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAACgIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdgp3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPgp+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkIqRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnEqAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfcAxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGNhQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2kAcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwCgXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANERaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWNyFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGUAO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHNhZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2Fycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQYtcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcACg7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4IoiAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WWgQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPIAjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2VmaW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHIAAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg");

// ../main/node_modules/feedsmith/node_modules/entities/dist/esm/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags2) {
  BinTrieFlags2[BinTrieFlags2["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags2[BinTrieFlags2["FLAG13"] = 8192] = "FLAG13";
  BinTrieFlags2[BinTrieFlags2["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
  BinTrieFlags2[BinTrieFlags2["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));

// ../main/node_modules/feedsmith/node_modules/entities/dist/esm/decode.js
var CharCodes;
(function(CharCodes2) {
  CharCodes2[CharCodes2["NUM"] = 35] = "NUM";
  CharCodes2[CharCodes2["SEMI"] = 59] = "SEMI";
  CharCodes2[CharCodes2["EQUALS"] = 61] = "EQUALS";
  CharCodes2[CharCodes2["ZERO"] = 48] = "ZERO";
  CharCodes2[CharCodes2["NINE"] = 57] = "NINE";
  CharCodes2[CharCodes2["LOWER_A"] = 97] = "LOWER_A";
  CharCodes2[CharCodes2["LOWER_F"] = 102] = "LOWER_F";
  CharCodes2[CharCodes2["LOWER_X"] = 120] = "LOWER_X";
  CharCodes2[CharCodes2["LOWER_Z"] = 122] = "LOWER_Z";
  CharCodes2[CharCodes2["UPPER_A"] = 65] = "UPPER_A";
  CharCodes2[CharCodes2["UPPER_F"] = 70] = "UPPER_F";
  CharCodes2[CharCodes2["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
var TO_LOWER_BIT = 32;
function isNumber2(code) {
  return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}
function isHexadecimalCharacter(code) {
  return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F;
}
function isAsciiAlphaNumeric(code) {
  return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z || isNumber2(code);
}
function isEntityInAttributeInvalidEnd(code) {
  return code === CharCodes.EQUALS || isAsciiAlphaNumeric(code);
}
var EntityDecoderState;
(function(EntityDecoderState2) {
  EntityDecoderState2[EntityDecoderState2["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState2[EntityDecoderState2["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState2[EntityDecoderState2["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState2[EntityDecoderState2["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState2[EntityDecoderState2["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder = class {
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
  /** Resets the instance to make it reusable. */
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = EntityDecoderState.EntityStart;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.consumed = 1;
    this.runConsumed = 0;
  }
  /**
   * Write an entity to the decoder. This can be called multiple times with partial entities.
   * If the entity is incomplete, the decoder will return -1.
   *
   * Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
   * entity is incomplete, and resume when the next string is written.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  write(input, offset) {
    switch (this.state) {
      case EntityDecoderState.EntityStart: {
        if (input.charCodeAt(offset) === CharCodes.NUM) {
          this.state = EntityDecoderState.NumericStart;
          this.consumed += 1;
          return this.stateNumericStart(input, offset + 1);
        }
        this.state = EntityDecoderState.NamedEntity;
        return this.stateNamedEntity(input, offset);
      }
      case EntityDecoderState.NumericStart: {
        return this.stateNumericStart(input, offset);
      }
      case EntityDecoderState.NumericDecimal: {
        return this.stateNumericDecimal(input, offset);
      }
      case EntityDecoderState.NumericHex: {
        return this.stateNumericHex(input, offset);
      }
      case EntityDecoderState.NamedEntity: {
        return this.stateNamedEntity(input, offset);
      }
    }
  }
  /**
   * Switches between the numeric decimal and hexadecimal states.
   *
   * Equivalent to the `Numeric character reference state` in the HTML spec.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericStart(input, offset) {
    if (offset >= input.length) {
      return -1;
    }
    if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
      this.state = EntityDecoderState.NumericHex;
      this.consumed += 1;
      return this.stateNumericHex(input, offset + 1);
    }
    this.state = EntityDecoderState.NumericDecimal;
    return this.stateNumericDecimal(input, offset);
  }
  /**
   * Parses a hexadecimal numeric entity.
   *
   * Equivalent to the `Hexademical character reference state` in the HTML spec.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericHex(input, offset) {
    while (offset < input.length) {
      const char = input.charCodeAt(offset);
      if (isNumber2(char) || isHexadecimalCharacter(char)) {
        const digit = char <= CharCodes.NINE ? char - CharCodes.ZERO : (char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10;
        this.result = this.result * 16 + digit;
        this.consumed++;
        offset++;
      } else {
        return this.emitNumericEntity(char, 3);
      }
    }
    return -1;
  }
  /**
   * Parses a decimal numeric entity.
   *
   * Equivalent to the `Decimal character reference state` in the HTML spec.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericDecimal(input, offset) {
    while (offset < input.length) {
      const char = input.charCodeAt(offset);
      if (isNumber2(char)) {
        this.result = this.result * 10 + (char - CharCodes.ZERO);
        this.consumed++;
        offset++;
      } else {
        return this.emitNumericEntity(char, 2);
      }
    }
    return -1;
  }
  /**
   * Validate and emit a numeric entity.
   *
   * Implements the logic from the `Hexademical character reference start
   * state` and `Numeric character reference end state` in the HTML spec.
   *
   * @param lastCp The last code point of the entity. Used to see if the
   *               entity was terminated with a semicolon.
   * @param expectedLength The minimum number of characters that should be
   *                       consumed. Used to validate that at least one digit
   *                       was consumed.
   * @returns The number of characters that were consumed.
   */
  emitNumericEntity(lastCp, expectedLength) {
    var _a2;
    if (this.consumed <= expectedLength) {
      (_a2 = this.errors) === null || _a2 === void 0 ? void 0 : _a2.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CharCodes.SEMI) {
      this.consumed += 1;
    } else if (this.decodeMode === DecodingMode.Strict) {
      return 0;
    }
    this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CharCodes.SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  /**
   * Parses a named entity.
   *
   * Equivalent to the `Named character reference state` in the HTML spec.
   *
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNamedEntity(input, offset) {
    const { decodeTree } = this;
    let current = decodeTree[this.treeIndex];
    let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
    while (offset < input.length) {
      if (valueLength === 0 && (current & BinTrieFlags.FLAG13) !== 0) {
        const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
        if (this.runConsumed === 0) {
          const firstChar = current & BinTrieFlags.JUMP_TABLE;
          if (input.charCodeAt(offset) !== firstChar) {
            return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
          }
          offset++;
          this.excess++;
          this.runConsumed++;
        }
        while (this.runConsumed < runLength) {
          if (offset >= input.length) {
            return -1;
          }
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
      if (offset >= input.length)
        break;
      const char = input.charCodeAt(offset);
      if (char === CharCodes.SEMI && valueLength !== 0 && (current & BinTrieFlags.FLAG13) !== 0) {
        return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
      }
      this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
      if (this.treeIndex < 0) {
        return this.result === 0 || // If we are parsing an attribute
        this.decodeMode === DecodingMode.Attribute && // We shouldn't have consumed any characters after the entity,
        (valueLength === 0 || // And there should be no invalid characters.
        isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
      }
      current = decodeTree[this.treeIndex];
      valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
      if (valueLength !== 0) {
        if (char === CharCodes.SEMI) {
          return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
        }
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
  /**
   * Emit a named entity that was not terminated with a semicolon.
   *
   * @returns The number of characters consumed.
   */
  emitNotTerminatedNamedEntity() {
    var _a2;
    const { result, decodeTree } = this;
    const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
    this.emitNamedEntityData(result, valueLength, this.consumed);
    (_a2 = this.errors) === null || _a2 === void 0 ? void 0 : _a2.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
  /**
   * Emit a named entity.
   *
   * @param result The index of the entity in the decode tree.
   * @param valueLength The number of bytes in the entity.
   * @param consumed The number of characters consumed.
   *
   * @returns The number of characters consumed.
   */
  emitNamedEntityData(result, valueLength, consumed) {
    const { decodeTree } = this;
    this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~(BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13) : decodeTree[result + 1], consumed);
    if (valueLength === 3) {
      this.emitCodePoint(decodeTree[result + 2], consumed);
    }
    return consumed;
  }
  /**
   * Signal to the parser that the end of the input was reached.
   *
   * Remaining data will be emitted and relevant errors will be produced.
   *
   * @returns The number of characters consumed.
   */
  end() {
    var _a2;
    switch (this.state) {
      case EntityDecoderState.NamedEntity: {
        return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
      }
      // Otherwise, emit a numeric entity if we have one.
      case EntityDecoderState.NumericDecimal: {
        return this.emitNumericEntity(0, 2);
      }
      case EntityDecoderState.NumericHex: {
        return this.emitNumericEntity(0, 3);
      }
      case EntityDecoderState.NumericStart: {
        (_a2 = this.errors) === null || _a2 === void 0 ? void 0 : _a2.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      case EntityDecoderState.EntityStart: {
        return 0;
      }
    }
  }
};
function getDecoder(decodeTree) {
  let returnValue = "";
  const decoder = new EntityDecoder(decodeTree, (data) => returnValue += fromCodePoint(data));
  return function decodeWithTrie(input, decodeMode) {
    let lastIndex = 0;
    let offset = 0;
    while ((offset = input.indexOf("&", offset)) >= 0) {
      returnValue += input.slice(lastIndex, offset);
      decoder.startEntity(decodeMode);
      const length = decoder.write(
        input,
        // Skip the "&"
        offset + 1
      );
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
  if (branchCount === 0) {
    return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
  }
  if (jumpOffset) {
    const value = char - jumpOffset;
    return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
  }
  const packedKeySlots = branchCount + 1 >> 1;
  let lo = 0;
  let hi = branchCount - 1;
  while (lo <= hi) {
    const mid = lo + hi >>> 1;
    const slot = mid >> 1;
    const packed = decodeTree[nodeIndex + slot];
    const midKey = packed >> (mid & 1) * 8 & 255;
    if (midKey < char) {
      lo = mid + 1;
    } else if (midKey > char) {
      hi = mid - 1;
    } else {
      return decodeTree[nodeIndex + packedKeySlots + mid];
    }
  }
  return -1;
}
var htmlDecoder = /* @__PURE__ */ getDecoder(htmlDecodeTree);
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
  return htmlDecoder(htmlString, mode);
}

// ../main/node_modules/feedsmith/node_modules/entities/dist/esm/escape.js
var getCodePoint = (
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  String.prototype.codePointAt == null ? (c, index) => (c.charCodeAt(index) & 64512) === 55296 ? (c.charCodeAt(index) - 55296) * 1024 + c.charCodeAt(index + 1) - 56320 + 65536 : c.charCodeAt(index) : (
    // http://mathiasbynens.be/notes/javascript-encoding#surrogate-formulae
    (input, index) => input.codePointAt(index)
  )
);

// ../main/node_modules/feedsmith/node_modules/entities/dist/esm/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// ../main/node_modules/feedsmith/dist/common/utils.mjs
var isNonEmptyStringOrNumber = (value) => {
  return isNumber(value) || isNonEmptyString(value);
};
var isXmlAttributeKey = (key) => {
  return key.charCodeAt(0) === 64;
};
var retrieveText = (value) => {
  return (value === null || value === void 0 ? void 0 : value["#text"]) ?? value;
};
var retrieveRdfResourceOrText = (value, parse8) => {
  if (isPlainObject(value)) {
    const rdfResource = parse8(value["@rdf:resource"]);
    if (isPresent(rdfResource)) return rdfResource;
    const resource = parse8(value["@resource"]);
    if (isPresent(resource)) return resource;
  }
  return parse8(retrieveText(value));
};
var trimArray = (value, parse8) => {
  if (!Array.isArray(value) || value.length === 0) return;
  if (!parse8) {
    let needsTrimming = false;
    for (const item of value) if (!isPresent(item)) {
      needsTrimming = true;
      break;
    }
    if (!needsTrimming) return value;
  }
  const result = [];
  for (const element of value) {
    const item = parse8 ? parse8(element) : element;
    if (isPresent(item)) result.push(item);
  }
  return result.length > 0 ? result : void 0;
};
var cdataStartTag = "<![CDATA[";
var cdataEndTag = "]]>";
var commentStartTag = "<!--";
var commentEndTag = "-->";
var hasEntities = (text) => {
  const ampIndex = text.indexOf("&");
  return ampIndex !== -1 && text.indexOf(";", ampIndex) !== -1;
};
var stripComments = (text) => {
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
var decodeWithCdata = (text) => {
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
var parseString = (value) => {
  if (typeof value === "string") {
    if (value === "") return;
    return decodeWithCdata(stripComments(value)).trim() || void 0;
  }
  if (typeof value === "number") return value.toString();
};
var parseVerbatimString = (value) => {
  if (typeof value === "string") {
    if (value === "") return;
    return value.trim() || void 0;
  }
  if (typeof value === "number") return value.toString();
};
var parseNumber = (value) => {
  return coerceNumber(value);
};
var yesRegex = new RegExp("^\\p{White_Space}*yes\\p{White_Space}*$", "iu");
var parseBoolean = (value) => {
  return coerceBoolean(value);
};
var parseYesNoBoolean = (value) => {
  const boolean = parseBoolean(value);
  if (boolean !== void 0) return boolean;
  if (isNonEmptyString(value)) return yesRegex.test(value);
};
var parseDate = (value, parseDateFn) => {
  const raw = parseString(value);
  if (raw === void 0) return;
  return parseDateFn ? parseDateFn(raw) : raw;
};
var parseArray = (value) => {
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
var parseArrayOf = (value, parse8, limit) => {
  let array = parseArray(value);
  if (!array && isPresent(value)) array = [value];
  if (array) return trimArray(limitArray(array, limit), parse8);
};
var limitArray = (array, limit) => {
  if (limit === void 0 || limit < 0) return array;
  if (limit === 0) return [];
  return array.slice(0, limit);
};
var parseSingular = (value) => {
  return coerceSingular(value);
};
var parseSingularOf = (value, parse8) => {
  return parse8(parseSingular(value));
};
var parseCsvOf = (value, parse8) => {
  var _parseString;
  if (!isNonEmptyStringOrNumber(value)) return;
  const items = (_parseString = parseString(value)) === null || _parseString === void 0 ? void 0 : _parseString.split(",");
  if (items) return trimArray(items, parse8);
};
var detectNamespaces = (value, recursive = false) => {
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
var createNamespaceResolver = (options) => {
  const { namespaceUris: namespaceUris2, namespacePrefixes: namespacePrefixes2, primaryNamespaces } = options;
  const primaryUris = new Set(primaryNamespaces === null || primaryNamespaces === void 0 ? void 0 : primaryNamespaces.flatMap((key) => {
    var _namespaceUris$key;
    return ((_namespaceUris$key = namespaceUris2[key]) === null || _namespaceUris$key === void 0 ? void 0 : _namespaceUris$key.map((uri) => uri.toLowerCase())) ?? [];
  }));
  const resolveUri = (uri) => {
    const normalized = uri.trim().toLowerCase();
    if (primaryUris.has(normalized)) return "";
    return namespacePrefixes2[normalized];
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
    const transformTagName2 = (name) => {
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
      transformTagName: transformTagName2,
      transformAttributeName,
      attributeValueProcessor,
      updateTag
    };
  };
};
var parseJsonObject = (value) => {
  if (isPlainObject(value)) return value;
  if (!isNonEmptyString(value) || !isJsonLike(value)) return;
  try {
    const parsed = JSON.parse(value);
    if (isPlainObject(parsed)) return parsed;
  } catch {
  }
};

// ../main/node_modules/feedsmith/dist/feeds/atom/parse/config.mjs
var stopNodes32 = [
  ...namespaceStopNodes,
  ...feedPaths.map((path) => `feed.${path}`),
  ...entryPaths.map((path) => `feed.entry.${path}`)
];

// ../main/node_modules/feedsmith/dist/node_modules/trousse/dist/urls.mjs
var parseUrl = (value, base) => {
  if (value instanceof URL && base === void 0) return value;
  try {
    return new URL(value, base);
  } catch {
  }
};

// ../main/node_modules/feedsmith/dist/namespaces/admin/parse/utils.mjs
var retrieveFeed = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    errorReportsTo: parseSingularOf(value["admin:errorreportsto"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    generatorAgent: parseSingularOf(value["admin:generatoragent"], (value2) => retrieveRdfResourceOrText(value2, parseString))
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/app/parse/utils.mjs
var parseControl = (value) => {
  if (!isPlainObject(value)) return;
  const control = { draft: parseSingularOf(value["app:draft"], (value2) => parseYesNoBoolean(retrieveText(value2))) };
  return trimObject(control);
};
var retrieveEntry = (value, options) => {
  if (!isPlainObject(value)) return;
  const entry = {
    edited: parseSingularOf(value["app:edited"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    control: parseSingularOf(value["app:control"], parseControl)
  };
  return trimObject(entry);
};

// ../main/node_modules/feedsmith/dist/namespaces/arxiv/parse/utils.mjs
var parsePrimaryCategory = (value) => {
  if (!isPlainObject(value)) return;
  const primaryCategory = {
    term: parseString(value["@term"]),
    scheme: parseString(value["@scheme"]),
    label: parseString(value["@label"])
  };
  return trimObject(primaryCategory);
};
var retrieveAuthor = (value) => {
  if (!isPlainObject(value)) return;
  const author = { affiliation: parseSingularOf(value["arxiv:affiliation"], (value2) => parseString(retrieveText(value2))) };
  return trimObject(author);
};
var retrieveEntry2 = (value) => {
  if (!isPlainObject(value)) return;
  const entry = {
    comment: parseSingularOf(value["arxiv:comment"], (value2) => parseString(retrieveText(value2))),
    journalRef: parseSingularOf(value["arxiv:journal_ref"], (value2) => parseString(retrieveText(value2))),
    doi: parseSingularOf(value["arxiv:doi"], (value2) => parseString(retrieveText(value2))),
    primaryCategory: parseSingularOf(value["arxiv:primary_category"], parsePrimaryCategory)
  };
  return trimObject(entry);
};

// ../main/node_modules/feedsmith/dist/namespaces/cc/parse/utils.mjs
var retrieveItemOrFeed = (value) => {
  if (!isPlainObject(value)) return;
  const result = {
    license: parseSingularOf(value["cc:license"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    morePermissions: parseSingularOf(value["cc:morepermissions"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    attributionName: parseSingularOf(value["cc:attributionname"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    attributionURL: parseSingularOf(value["cc:attributionurl"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    useGuidelines: parseSingularOf(value["cc:useguidelines"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    permits: parseSingularOf(value["cc:permits"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    requires: parseSingularOf(value["cc:requires"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    prohibits: parseSingularOf(value["cc:prohibits"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    jurisdiction: parseSingularOf(value["cc:jurisdiction"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    legalcode: parseSingularOf(value["cc:legalcode"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    deprecatedOn: parseSingularOf(value["cc:deprecatedon"], (value2) => retrieveRdfResourceOrText(value2, parseString))
  };
  return trimObject(result);
};

// ../main/node_modules/feedsmith/dist/namespaces/creativecommons/parse/utils.mjs
var retrieveItemOrFeed2 = (value) => {
  if (!isPlainObject(value)) return;
  const itemOrFeed = { licenses: parseArrayOf(value["creativecommons:license"], (value2) => parseString(retrieveText(value2))) };
  return trimObject(itemOrFeed);
};

// ../main/node_modules/feedsmith/dist/namespaces/dc/parse/utils.mjs
var retrieveItemOrFeed3 = (value, options) => {
  if (!isPlainObject(value)) return;
  const itemOrFeed = {
    titles: parseArrayOf(value["dc:title"], (value2) => parseString(retrieveText(value2))),
    creators: parseArrayOf(value["dc:creator"], (value2) => parseString(retrieveText(value2))),
    subjects: parseArrayOf(value["dc:subject"], (value2) => parseString(retrieveText(value2))),
    descriptions: parseArrayOf(value["dc:description"], (value2) => parseString(retrieveText(value2))),
    publishers: parseArrayOf(value["dc:publisher"], (value2) => parseString(retrieveText(value2))),
    contributors: parseArrayOf(value["dc:contributor"], (value2) => parseString(retrieveText(value2))),
    dates: parseArrayOf(value["dc:date"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    types: parseArrayOf(value["dc:type"], (value2) => parseString(retrieveText(value2))),
    formats: parseArrayOf(value["dc:format"], (value2) => parseString(retrieveText(value2))),
    identifiers: parseArrayOf(value["dc:identifier"], (value2) => parseString(retrieveText(value2))),
    sources: parseArrayOf(value["dc:source"], (value2) => parseString(retrieveText(value2))),
    languages: parseArrayOf(value["dc:language"], (value2) => parseString(retrieveText(value2))),
    relations: parseArrayOf(value["dc:relation"], (value2) => parseString(retrieveText(value2))),
    coverage: parseArrayOf(value["dc:coverage"], (value2) => parseString(retrieveText(value2))),
    rights: parseArrayOf(value["dc:rights"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(itemOrFeed);
};

// ../main/node_modules/feedsmith/dist/namespaces/dcterms/parse/utils.mjs
var retrieveItemOrFeed4 = (value, options) => {
  if (!isPlainObject(value)) return;
  const itemOrFeed = {
    abstracts: parseArrayOf(value["dcterms:abstract"], (value2) => parseString(retrieveText(value2))),
    accessRights: parseArrayOf(value["dcterms:accessrights"], (value2) => parseString(retrieveText(value2))),
    accrualMethods: parseArrayOf(value["dcterms:accrualmethod"], (value2) => parseString(retrieveText(value2))),
    accrualPeriodicities: parseArrayOf(value["dcterms:accrualperiodicity"], (value2) => parseString(retrieveText(value2))),
    accrualPolicies: parseArrayOf(value["dcterms:accrualpolicy"], (value2) => parseString(retrieveText(value2))),
    alternatives: parseArrayOf(value["dcterms:alternative"], (value2) => parseString(retrieveText(value2))),
    audiences: parseArrayOf(value["dcterms:audience"], (value2) => parseString(retrieveText(value2))),
    available: parseArrayOf(value["dcterms:available"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    bibliographicCitations: parseArrayOf(value["dcterms:bibliographiccitation"], (value2) => parseString(retrieveText(value2))),
    conformsTo: parseArrayOf(value["dcterms:conformsto"], (value2) => parseString(retrieveText(value2))),
    contributors: parseArrayOf(value["dcterms:contributor"], (value2) => parseString(retrieveText(value2))),
    coverages: parseArrayOf(value["dcterms:coverage"], (value2) => parseString(retrieveText(value2))),
    created: parseArrayOf(value["dcterms:created"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    creators: parseArrayOf(value["dcterms:creator"], (value2) => parseString(retrieveText(value2))),
    dateAccepted: parseArrayOf(value["dcterms:dateaccepted"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    dateCopyrighted: parseArrayOf(value["dcterms:datecopyrighted"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    dates: parseArrayOf(value["dcterms:date"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    dateSubmitted: parseArrayOf(value["dcterms:datesubmitted"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    descriptions: parseArrayOf(value["dcterms:description"], (value2) => parseString(retrieveText(value2))),
    educationLevels: parseArrayOf(value["dcterms:educationlevel"], (value2) => parseString(retrieveText(value2))),
    extents: parseArrayOf(value["dcterms:extent"], (value2) => parseString(retrieveText(value2))),
    formats: parseArrayOf(value["dcterms:format"], (value2) => parseString(retrieveText(value2))),
    hasFormats: parseArrayOf(value["dcterms:hasformat"], (value2) => parseString(retrieveText(value2))),
    hasParts: parseArrayOf(value["dcterms:haspart"], (value2) => parseString(retrieveText(value2))),
    hasVersions: parseArrayOf(value["dcterms:hasversion"], (value2) => parseString(retrieveText(value2))),
    identifiers: parseArrayOf(value["dcterms:identifier"], (value2) => parseString(retrieveText(value2))),
    instructionalMethods: parseArrayOf(value["dcterms:instructionalmethod"], (value2) => parseString(retrieveText(value2))),
    isFormatOf: parseArrayOf(value["dcterms:isformatof"], (value2) => parseString(retrieveText(value2))),
    isPartOf: parseArrayOf(value["dcterms:ispartof"], (value2) => parseString(retrieveText(value2))),
    isReferencedBy: parseArrayOf(value["dcterms:isreferencedby"], (value2) => parseString(retrieveText(value2))),
    isReplacedBy: parseArrayOf(value["dcterms:isreplacedby"], (value2) => parseString(retrieveText(value2))),
    isRequiredBy: parseArrayOf(value["dcterms:isrequiredby"], (value2) => parseString(retrieveText(value2))),
    issued: parseArrayOf(value["dcterms:issued"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    isVersionOf: parseArrayOf(value["dcterms:isversionof"], (value2) => parseString(retrieveText(value2))),
    languages: parseArrayOf(value["dcterms:language"], (value2) => parseString(retrieveText(value2))),
    licenses: parseArrayOf(value["dcterms:license"], (value2) => parseString(retrieveText(value2))),
    mediators: parseArrayOf(value["dcterms:mediator"], (value2) => parseString(retrieveText(value2))),
    mediums: parseArrayOf(value["dcterms:medium"], (value2) => parseString(retrieveText(value2))),
    modified: parseArrayOf(value["dcterms:modified"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    provenances: parseArrayOf(value["dcterms:provenance"], (value2) => parseString(retrieveText(value2))),
    publishers: parseArrayOf(value["dcterms:publisher"], (value2) => parseString(retrieveText(value2))),
    references: parseArrayOf(value["dcterms:references"], (value2) => parseString(retrieveText(value2))),
    relations: parseArrayOf(value["dcterms:relation"], (value2) => parseString(retrieveText(value2))),
    replaces: parseArrayOf(value["dcterms:replaces"], (value2) => parseString(retrieveText(value2))),
    requires: parseArrayOf(value["dcterms:requires"], (value2) => parseString(retrieveText(value2))),
    rights: parseArrayOf(value["dcterms:rights"], (value2) => parseString(retrieveText(value2))),
    rightsHolders: parseArrayOf(value["dcterms:rightsholder"], (value2) => parseString(retrieveText(value2))),
    sources: parseArrayOf(value["dcterms:source"], (value2) => parseString(retrieveText(value2))),
    spatials: parseArrayOf(value["dcterms:spatial"], (value2) => parseString(retrieveText(value2))),
    subjects: parseArrayOf(value["dcterms:subject"], (value2) => parseString(retrieveText(value2))),
    tableOfContents: parseArrayOf(value["dcterms:tableofcontents"], (value2) => parseString(retrieveText(value2))),
    temporals: parseArrayOf(value["dcterms:temporal"], (value2) => parseString(retrieveText(value2))),
    titles: parseArrayOf(value["dcterms:title"], (value2) => parseString(retrieveText(value2))),
    types: parseArrayOf(value["dcterms:type"], (value2) => parseString(retrieveText(value2))),
    valid: parseArrayOf(value["dcterms:valid"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn))
  };
  return trimObject(itemOrFeed);
};

// ../main/node_modules/feedsmith/dist/namespaces/geo/parse/utils.mjs
var retrieveItemOrFeed5 = (value) => {
  if (!isPlainObject(value)) return;
  const geo = {
    lat: parseSingularOf(value["geo:lat"], (value2) => parseNumber(retrieveText(value2))),
    long: parseSingularOf(value["geo:long"], (value2) => parseNumber(retrieveText(value2))),
    alt: parseSingularOf(value["geo:alt"], (value2) => parseNumber(retrieveText(value2)))
  };
  return trimObject(geo);
};

// ../main/node_modules/feedsmith/dist/namespaces/georss/parse/utils.mjs
var whitespaceRegex = /\s+/;
var parseLatLngPairs = (value, pairsCount) => {
  if (!isNonEmptyString(value)) return;
  const rawParts = value.split(whitespaceRegex);
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
var parsePoint = (value) => {
  var _parseLatLngPairs;
  return (_parseLatLngPairs = parseLatLngPairs(retrieveText(value), {
    min: 1,
    max: 1
  })) === null || _parseLatLngPairs === void 0 ? void 0 : _parseLatLngPairs[0];
};
var parseLine = (value) => {
  const points = parseLatLngPairs(retrieveText(value), { min: 2 });
  if (isPresent(points)) return { points };
};
var parsePolygon = (value) => {
  const points = parseLatLngPairs(retrieveText(value), { min: 4 });
  if (isPresent(points)) return { points };
};
var parseBox = (value) => {
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
var retrieveItemOrFeed6 = (value) => {
  if (!isPlainObject(value)) return;
  const itemOrFeed = {
    point: parseSingularOf(value["georss:point"], parsePoint),
    line: parseSingularOf(value["georss:line"], parseLine),
    polygon: parseSingularOf(value["georss:polygon"], parsePolygon),
    box: parseSingularOf(value["georss:box"], parseBox),
    featureTypeTag: parseSingularOf(value["georss:featuretypetag"], (value2) => parseString(retrieveText(value2))),
    relationshipTag: parseSingularOf(value["georss:relationshiptag"], (value2) => parseString(retrieveText(value2))),
    featureName: parseSingularOf(value["georss:featurename"], (value2) => parseString(retrieveText(value2))),
    elev: parseSingularOf(value["georss:elev"], (value2) => parseNumber(retrieveText(value2))),
    floor: parseSingularOf(value["georss:floor"], (value2) => parseNumber(retrieveText(value2))),
    radius: parseSingularOf(value["georss:radius"], (value2) => parseNumber(retrieveText(value2)))
  };
  return trimObject(itemOrFeed);
};

// ../main/node_modules/feedsmith/dist/namespaces/googleplay/parse/utils.mjs
var parseImage = (value) => {
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
var parseCategory = (value) => {
  if (isPlainObject(value) && value["@text"]) return parseString(value["@text"]);
  return parseString(retrieveText(value));
};
var parseExplicit = (value) => {
  var _retrieveText;
  const explicit = (_retrieveText = retrieveText(value)) === null || _retrieveText === void 0 ? void 0 : _retrieveText.trim().toLowerCase();
  if (explicit === "clean") return explicit;
  return parseYesNoBoolean(value);
};
var retrieveItem = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    author: parseSingularOf(value["googleplay:author"], (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(value["googleplay:description"], (value2) => parseString(retrieveText(value2))),
    explicit: parseSingularOf(value["googleplay:explicit"], parseExplicit),
    block: parseSingularOf(value["googleplay:block"], (value2) => parseYesNoBoolean(retrieveText(value2))),
    image: parseSingularOf(value["googleplay:image"], parseImage)
  };
  return trimObject(item);
};
var retrieveFeed2 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    author: parseSingularOf(value["googleplay:author"], (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(value["googleplay:description"], (value2) => parseString(retrieveText(value2))),
    explicit: parseSingularOf(value["googleplay:explicit"], parseExplicit),
    block: parseSingularOf(value["googleplay:block"], (value2) => parseYesNoBoolean(retrieveText(value2))),
    image: parseSingularOf(value["googleplay:image"], parseImage),
    newFeedUrl: parseSingularOf(value["googleplay:new-feed-url"], (value2) => parseString(retrieveText(value2))),
    email: parseSingularOf(value["googleplay:email"], (value2) => parseString(retrieveText(value2))),
    categories: parseArrayOf(value["googleplay:category"], parseCategory)
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/itunes/parse/utils.mjs
var explicitOrYesRegex = new RegExp("^\\p{White_Space}*(explicit|yes)\\p{White_Space}*$", "iu");
var durationRegex = /^(?:(\d+):)?(\d+):(\d+)$/;
var parseCategory2 = (value) => {
  if (!isPlainObject(value)) return;
  const category = {
    text: parseString(value["@text"]),
    categories: parseArrayOf(value["itunes:category"], parseCategory2)
  };
  return trimObject(category);
};
var parseOwner = (value) => {
  if (!isPlainObject(value)) return;
  const owner = {
    name: parseSingularOf(value["itunes:name"], (value2) => parseString(retrieveText(value2))),
    email: parseSingularOf(value["itunes:email"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(owner);
};
var parseExplicit2 = (value) => {
  const boolean = parseBoolean(value);
  if (boolean !== void 0) return boolean;
  if (typeof value === "string") return explicitOrYesRegex.test(value);
};
var parseDuration = (value) => {
  const duration = parseNumber(value);
  if (duration !== void 0) return duration;
  if (typeof value !== "string") return;
  const match = value.match(durationRegex);
  if (match) {
    const [, hours, minutes, seconds] = match;
    return Number(hours || 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
};
var parseImage2 = (value) => {
  if (isNonEmptyStringOrNumber(value)) return parseString(value);
  if (!isPlainObject(value)) return;
  return parseString(value["@href"]);
};
var retrieveItem2 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    duration: parseSingularOf(value["itunes:duration"], (value2) => parseDuration(retrieveText(value2))),
    image: parseSingularOf(value["itunes:image"], parseImage2),
    explicit: parseSingularOf(value["itunes:explicit"], (value2) => parseExplicit2(retrieveText(value2))),
    author: parseSingularOf(value["itunes:author"], (value2) => parseString(retrieveText(value2))),
    title: parseSingularOf(value["itunes:title"], (value2) => parseString(retrieveText(value2))),
    episode: parseSingularOf(value["itunes:episode"], (value2) => parseNumber(retrieveText(value2))),
    season: parseSingularOf(value["itunes:season"], (value2) => parseNumber(retrieveText(value2))),
    episodeType: parseSingularOf(value["itunes:episodetype"], (value2) => parseString(retrieveText(value2))),
    block: parseSingularOf(value["itunes:block"], (value2) => parseYesNoBoolean(retrieveText(value2))),
    summary: parseSingularOf(value["itunes:summary"], (value2) => parseString(retrieveText(value2))),
    subtitle: parseSingularOf(value["itunes:subtitle"], (value2) => parseString(retrieveText(value2))),
    keywords: parseSingularOf(value["itunes:keywords"], (value2) => parseCsvOf(retrieveText(value2), parseString))
  };
  return trimObject(item);
};
var retrieveFeed3 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    image: parseSingularOf(value["itunes:image"], parseImage2),
    explicit: parseSingularOf(value["itunes:explicit"], (value2) => parseExplicit2(retrieveText(value2))),
    author: parseSingularOf(value["itunes:author"], (value2) => parseString(retrieveText(value2))),
    title: parseSingularOf(value["itunes:title"], (value2) => parseString(retrieveText(value2))),
    type: parseSingularOf(value["itunes:type"], (value2) => parseString(retrieveText(value2))),
    newFeedUrl: parseSingularOf(value["itunes:new-feed-url"], (value2) => parseString(retrieveText(value2))),
    block: parseSingularOf(value["itunes:block"], (value2) => parseYesNoBoolean(retrieveText(value2))),
    complete: parseSingularOf(value["itunes:complete"], (value2) => parseYesNoBoolean(retrieveText(value2))),
    applePodcastsVerify: parseSingularOf(value["itunes:applepodcastsverify"], (value2) => parseString(retrieveText(value2))),
    categories: parseArrayOf(value["itunes:category"], parseCategory2),
    owner: parseSingularOf(value["itunes:owner"], parseOwner),
    summary: parseSingularOf(value["itunes:summary"], (value2) => parseString(retrieveText(value2))),
    subtitle: parseSingularOf(value["itunes:subtitle"], (value2) => parseString(retrieveText(value2))),
    keywords: parseSingularOf(value["itunes:keywords"], (value2) => parseCsvOf(retrieveText(value2), parseString))
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/media/parse/utils.mjs
var parseRating = (value) => {
  const rating = {
    value: ((value2) => parseString(retrieveText(value2)))(value),
    scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"])
  };
  return trimObject(rating);
};
var retrieveRatings = (value) => {
  if (!isPlainObject(value)) return;
  if (value["media:rating"]) return parseArrayOf(value["media:rating"], parseRating);
  if (value["media:adult"]) return [{
    value: parseBoolean(retrieveText(value["media:adult"])) ? "adult" : "nonadult",
    scheme: "urn:simple"
  }];
};
var parseTitleOrDescription = (value) => {
  const title = {
    value: ((value2) => parseString(retrieveText(value2)))(value),
    type: parseString(value === null || value === void 0 ? void 0 : value["@type"])
  };
  return trimObject(title);
};
var parseThumbnail = (value) => {
  if (!isPlainObject(value)) return;
  const thumbnail = {
    url: parseString(value["@url"]),
    height: parseNumber(value["@height"]),
    width: parseNumber(value["@width"]),
    time: parseString(value["@time"])
  };
  return trimObject(thumbnail);
};
var parseCategory3 = (value) => {
  const category = {
    name: ((value2) => parseString(retrieveText(value2)))(value),
    scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"]),
    label: parseString(value === null || value === void 0 ? void 0 : value["@label"])
  };
  return trimObject(category);
};
var parseHash = (value) => {
  const hash = {
    value: ((value2) => parseString(retrieveText(value2)))(value),
    algo: parseString(value === null || value === void 0 ? void 0 : value["@algo"])
  };
  return trimObject(hash);
};
var parsePlayer = (value) => {
  if (!isPlainObject(value)) return;
  const player = {
    url: parseString(value["@url"]),
    height: parseNumber(value["@height"]),
    width: parseNumber(value["@width"])
  };
  return trimObject(player);
};
var parseCredit = (value) => {
  const credit = {
    value: ((value2) => parseString(retrieveText(value2)))(value),
    role: parseString(value === null || value === void 0 ? void 0 : value["@role"]),
    scheme: parseString(value === null || value === void 0 ? void 0 : value["@scheme"])
  };
  return trimObject(credit);
};
var parseCopyright = (value) => {
  const copyright = {
    value: ((value2) => parseString(retrieveText(value2)))(value),
    url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
  };
  return trimObject(copyright);
};
var parseText = (value) => {
  const text = {
    value: ((value2) => parseString(retrieveText(value2)))(value),
    type: parseString(value === null || value === void 0 ? void 0 : value["@type"]),
    lang: parseString(value === null || value === void 0 ? void 0 : value["@lang"]),
    start: parseString(value === null || value === void 0 ? void 0 : value["@start"]),
    end: parseString(value === null || value === void 0 ? void 0 : value["@end"])
  };
  return trimObject(text);
};
var parseRestriction = (value) => {
  if (!isPlainObject(value)) return;
  const restriction = {
    value: ((value2) => parseString(retrieveText(value2)))(value),
    relationship: parseString(value["@relationship"]),
    type: parseString(value["@type"])
  };
  return trimObject(restriction);
};
var parseCommunity = (value) => {
  if (!isPlainObject(value)) return;
  const community = {
    starRating: parseSingularOf(value["media:starrating"], parseStarRating),
    statistics: parseSingularOf(value["media:statistics"], parseStatistics),
    tags: parseSingularOf(value["media:tags"], parseTags)
  };
  return trimObject(community);
};
var parseStarRating = (value) => {
  if (!isPlainObject(value)) return;
  const starRating = {
    average: parseNumber(value["@average"]),
    count: parseNumber(value["@count"]),
    min: parseNumber(value["@min"]),
    max: parseNumber(value["@max"])
  };
  return trimObject(starRating);
};
var parseStatistics = (value) => {
  if (!isPlainObject(value)) return;
  const statistics = {
    views: parseNumber(value["@views"]),
    favorites: parseNumber(value["@favorites"])
  };
  return trimObject(statistics);
};
var parseTags = (value) => {
  return parseCsvOf(value, (segment) => {
    const split = segment.split(":");
    return {
      name: parseString(split[0]) ?? "",
      weight: parseNumber(split[1]) ?? 1
    };
  });
};
var parseComments = (value) => {
  return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:comment"], (value2) => parseString(retrieveText(value2)));
};
var parseEmbed = (value) => {
  if (!isPlainObject(value)) return;
  const embed = {
    url: parseString(value["@url"]),
    width: parseNumber(value["@width"]),
    height: parseNumber(value["@height"]),
    params: parseArrayOf(value["media:param"], parseParam)
  };
  return trimObject(embed);
};
var parseParam = (value) => {
  if (!isPlainObject(value)) return;
  const param = {
    name: parseString(value["@name"]),
    value: ((value2) => parseString(retrieveText(value2)))(value)
  };
  return trimObject(param);
};
var parseResponses = (value) => {
  return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:response"], (value2) => parseString(retrieveText(value2)));
};
var parseBackLinks = (value) => {
  return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:backlink"], (value2) => parseString(retrieveText(value2)));
};
var parseStatus = (value) => {
  if (!isPlainObject(value)) return;
  const status = {
    state: parseString(value["@state"]),
    reason: parseString(value["@reason"])
  };
  return trimObject(status);
};
var parsePrice = (value) => {
  if (!isPlainObject(value)) return;
  const price = {
    type: parseString(value["@type"]),
    info: parseString(value["@info"]),
    price: parseNumber(value["@price"]),
    currency: parseString(value["@currency"])
  };
  return trimObject(price);
};
var parseLicense = (value) => {
  const license = {
    name: ((value2) => parseString(retrieveText(value2)))(value),
    type: parseString(value === null || value === void 0 ? void 0 : value["@type"]),
    href: parseString(value === null || value === void 0 ? void 0 : value["@href"])
  };
  return trimObject(license);
};
var parseSubTitle = (value) => {
  if (!isPlainObject(value)) return;
  const subTitle = {
    type: parseString(value["@type"]),
    lang: parseString(value["@lang"]),
    href: parseString(value["@href"])
  };
  return trimObject(subTitle);
};
var parsePeerLink = (value) => {
  if (!isPlainObject(value)) return;
  const peerLink = {
    type: parseString(value["@type"]),
    href: parseString(value["@href"])
  };
  return trimObject(peerLink);
};
var parseRights = (value) => {
  if (!isPlainObject(value)) return;
  const rights = { status: parseString(value["@status"]) };
  return trimObject(rights);
};
var parseScene = (value) => {
  if (!isPlainObject(value)) return;
  const scene = {
    title: parseSingularOf(value.scenetitle, (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(value.scenedescription, (value2) => parseString(retrieveText(value2))),
    startTime: parseSingularOf(value.scenestarttime, (value2) => parseString(retrieveText(value2))),
    endTime: parseSingularOf(value.sceneendtime, (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(scene);
};
var parseScenes = (value) => {
  return parseArrayOf(value === null || value === void 0 ? void 0 : value["media:scene"], parseScene);
};
var parseLocation = (value) => {
  if (isNonEmptyStringOrNumber(value) || isPlainObject(value)) {
    const location = { description: ((value2) => parseString(retrieveText(value2)))(value) };
    return trimObject(location);
  }
};
var retrieveCommonElements = (value) => {
  if (!isPlainObject(value)) return;
  const commonElements = {
    ratings: retrieveRatings(value),
    title: parseSingularOf(value["media:title"], parseTitleOrDescription),
    description: parseSingularOf(value["media:description"], parseTitleOrDescription),
    keywords: parseSingularOf(value["media:keywords"], (value2) => parseCsvOf(retrieveText(value2), parseString)),
    thumbnails: parseArrayOf(value["media:thumbnail"], parseThumbnail),
    categories: parseArrayOf(value["media:category"], parseCategory3),
    hashes: parseArrayOf(value["media:hash"], parseHash),
    player: parseSingularOf(value["media:player"], parsePlayer),
    credits: parseArrayOf(value["media:credit"], parseCredit),
    copyright: parseSingularOf(value["media:copyright"], parseCopyright),
    texts: parseArrayOf(value["media:text"], parseText),
    restrictions: parseArrayOf(value["media:restriction"], parseRestriction),
    community: parseSingularOf(value["media:community"], parseCommunity),
    comments: parseSingularOf(value["media:comments"], parseComments),
    embed: parseSingularOf(value["media:embed"], parseEmbed),
    responses: parseSingularOf(value["media:responses"], parseResponses),
    backLinks: parseSingularOf(value["media:backlinks"], parseBackLinks),
    status: parseSingularOf(value["media:status"], parseStatus),
    prices: parseArrayOf(value["media:price"], parsePrice),
    licenses: parseArrayOf(value["media:license"], parseLicense),
    subTitles: parseArrayOf(value["media:subtitle"], parseSubTitle),
    peerLinks: parseArrayOf(value["media:peerlink"], parsePeerLink),
    locations: parseArrayOf(value["media:location"], parseLocation),
    rights: parseSingularOf(value["media:rights"], parseRights),
    scenes: parseSingularOf(value["media:scenes"], parseScenes)
  };
  return trimObject(commonElements);
};
var parseContent = (value) => {
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
var parseGroup = (value) => {
  if (!isPlainObject(value)) return;
  const group = {
    contents: parseArrayOf(value["media:content"], parseContent),
    ...retrieveCommonElements(value)
  };
  return trimObject(group);
};
var retrieveItemOrFeed7 = (value) => {
  if (!isPlainObject(value)) return;
  const itemOrFeed = {
    groups: parseArrayOf(value["media:group"], parseGroup),
    contents: parseArrayOf(value["media:content"], parseContent),
    ...retrieveCommonElements(value)
  };
  return trimObject(itemOrFeed);
};

// ../main/node_modules/feedsmith/dist/namespaces/opensearch/parse/utils.mjs
var parseQuery = (value) => {
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
var retrieveFeed4 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    totalResults: parseSingularOf(value["opensearch:totalresults"], (value2) => parseNumber(retrieveText(value2))),
    startIndex: parseSingularOf(value["opensearch:startindex"], (value2) => parseNumber(retrieveText(value2))),
    itemsPerPage: parseSingularOf(value["opensearch:itemsperpage"], (value2) => parseNumber(retrieveText(value2))),
    queries: parseArrayOf(value["opensearch:query"], parseQuery)
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/pingback/parse/utils.mjs
var retrieveItem3 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    server: parseSingularOf(value["pingback:server"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    target: parseSingularOf(value["pingback:target"], (value2) => retrieveRdfResourceOrText(value2, parseString))
  };
  return trimObject(item);
};
var retrieveFeed5 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = { to: parseSingularOf(value["pingback:to"], (value2) => retrieveRdfResourceOrText(value2, parseString)) };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/psc/parse/utils.mjs
var parseChapter = (value) => {
  if (!isPlainObject(value)) return;
  const chapter = {
    start: parseSingularOf(value["@start"], parseString),
    title: parseSingularOf(value["@title"], parseString),
    href: parseSingularOf(value["@href"], parseString),
    image: parseSingularOf(value["@image"], parseString)
  };
  return trimObject(chapter);
};
var parseChapters = (value) => {
  return parseArrayOf(value === null || value === void 0 ? void 0 : value["psc:chapter"], parseChapter);
};
var retrieveItem4 = (value) => {
  if (!isPlainObject(value)) return;
  const item = { chapters: parseSingularOf(value["psc:chapters"], parseChapters) };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/slash/parse/utils.mjs
var parseHitParade = (value) => {
  return parseCsvOf(value, parseNumber);
};
var retrieveItem5 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    section: parseSingularOf(value["slash:section"], (value2) => parseString(retrieveText(value2))),
    department: parseSingularOf(value["slash:department"], (value2) => parseString(retrieveText(value2))),
    comments: parseSingularOf(value["slash:comments"], (value2) => parseNumber(retrieveText(value2))),
    hitParade: parseSingularOf(value["slash:hit_parade"], (value2) => parseHitParade(retrieveText(value2)))
  };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/sy/parse/utils.mjs
var retrieveFeed6 = (value, options) => {
  if (!isPlainObject(value)) return;
  const feed = {
    updatePeriod: parseSingularOf(value["sy:updateperiod"], (value2) => parseString(retrieveText(value2))),
    updateFrequency: parseSingularOf(value["sy:updatefrequency"], (value2) => parseNumber(retrieveText(value2))),
    updateBase: parseSingularOf(value["sy:updatebase"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn))
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/thr/parse/utils.mjs
var parseInReplyTo = (value) => {
  if (!isPlainObject(value)) return;
  const inReplyTo = {
    ref: parseString(value["@ref"]),
    href: parseString(value["@href"]),
    type: parseString(value["@type"]),
    source: parseString(value["@source"])
  };
  return trimObject(inReplyTo);
};
var retrieveLink = (value, options) => {
  if (!isPlainObject(value)) return;
  const link = {
    count: parseNumber(value["@thr:count"]),
    updated: parseDate(value["@thr:updated"], options === null || options === void 0 ? void 0 : options.parseDateFn)
  };
  return trimObject(link);
};
var retrieveItem6 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    total: parseSingularOf(value["thr:total"], (value2) => parseNumber(retrieveText(value2))),
    inReplyTos: parseArrayOf(value["thr:in-reply-to"], parseInReplyTo)
  };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/trackback/parse/utils.mjs
var retrieveItem7 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    ping: parseSingularOf(value["trackback:ping"], (value2) => retrieveRdfResourceOrText(value2, parseString)),
    abouts: parseArrayOf(value["trackback:about"], (value2) => retrieveRdfResourceOrText(value2, parseString))
  };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/wfw/parse/utils.mjs
var retrieveItem8 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    comment: parseSingularOf(value["wfw:comment"], (value2) => parseString(retrieveText(value2))),
    commentRss: parseSingularOf(value["wfw:commentrss"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/xml/parse/utils.mjs
var retrieveItemOrFeed8 = (value) => {
  if (!isPlainObject(value)) return;
  const itemOrFeed = {
    lang: parseString(value["@xml:lang"]),
    base: parseString(value["@xml:base"]),
    space: parseString(value["@xml:space"]),
    id: parseString(value["@xml:id"])
  };
  return trimObject(itemOrFeed);
};

// ../main/node_modules/feedsmith/dist/namespaces/yt/parse/utils.mjs
var retrieveItem9 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    videoId: parseSingularOf(value["yt:videoid"], (value2) => parseString(retrieveText(value2))),
    channelId: parseSingularOf(value["yt:channelid"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(item);
};
var retrieveFeed7 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    channelId: parseSingularOf(value["yt:channelid"], (value2) => parseString(retrieveText(value2))),
    playlistId: parseSingularOf(value["yt:playlistid"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(feed);
};

// ../main/node_modules/fast-xml-parser/src/util.js
var nameStartChar = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
var nameChar = nameStartChar + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040";
var nameRegexp = "[" + nameStartChar + "][" + nameChar + "]*";
var regexName = new RegExp("^" + nameRegexp + "$");
function getAllMatches(string, regex) {
  const matches = [];
  let match = regex.exec(string);
  while (match) {
    const allmatches = [];
    allmatches.startIndex = regex.lastIndex - match[0].length;
    const len = match.length;
    for (let index = 0; index < len; index++) {
      allmatches.push(match[index]);
    }
    matches.push(allmatches);
    match = regex.exec(string);
  }
  return matches;
}
var isName = function(string) {
  const match = regexName.exec(string);
  return !(match === null || typeof match === "undefined");
};
function isExist(v) {
  return typeof v !== "undefined";
}
var DANGEROUS_PROPERTY_NAMES = [
  // '__proto__',
  // 'constructor',
  // 'prototype',
  "hasOwnProperty",
  "toString",
  "valueOf",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__"
];
var criticalProperties = ["__proto__", "constructor", "prototype"];

// ../main/node_modules/fast-xml-parser/src/validator.js
var defaultOptions = {
  allowBooleanAttributes: false,
  //A tag can have attributes without any value
  unpairedTags: []
};
function validate(xmlData, options) {
  options = Object.assign({}, defaultOptions, options);
  const tags = [];
  let tagFound = false;
  let reachedRoot = false;
  if (xmlData[0] === "\uFEFF") {
    xmlData = xmlData.substr(1);
  }
  for (let i = 0; i < xmlData.length; i++) {
    if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
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
        for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) {
          tagName += xmlData[i];
        }
        tagName = tagName.trim();
        if (tagName[tagName.length - 1] === "/") {
          tagName = tagName.substring(0, tagName.length - 1);
          i--;
        }
        if (!validateTagName(tagName)) {
          let msg;
          if (tagName.trim().length === 0) {
            msg = "Invalid space after '<'.";
          } else {
            msg = "Tag '" + tagName + "' is an invalid name.";
          }
          return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
        }
        const result = readAttributeStr(xmlData, i);
        if (result === false) {
          return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
        }
        let attrStr = result.value;
        i = result.index;
        if (attrStr[attrStr.length - 1] === "/") {
          const attrStrStart = i - attrStr.length;
          attrStr = attrStr.substring(0, attrStr.length - 1);
          const isValid = validateAttributeString(attrStr, options);
          if (isValid === true) {
            tagFound = true;
          } else {
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
          }
        } else if (closingTag) {
          if (!result.tagClosed) {
            return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
          } else if (attrStr.trim().length > 0) {
            return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
          } else if (tags.length === 0) {
            return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
          } else {
            const otg = tags.pop();
            if (tagName !== otg.tagName) {
              let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
              return getErrorObject(
                "InvalidTag",
                "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.",
                getLineNumberForPosition(xmlData, tagStartPos)
              );
            }
            if (tags.length == 0) {
              reachedRoot = true;
            }
          }
        } else {
          const isValid = validateAttributeString(attrStr, options);
          if (isValid !== true) {
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
          }
          if (reachedRoot === true) {
            return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
          } else if (options.unpairedTags.indexOf(tagName) !== -1) {
          } else {
            tags.push({ tagName, tagStartPos });
          }
          tagFound = true;
        }
        for (i++; i < xmlData.length; i++) {
          if (xmlData[i] === "<") {
            if (xmlData[i + 1] === "!") {
              i++;
              i = readCommentAndCDATA(xmlData, i);
              continue;
            } else if (xmlData[i + 1] === "?") {
              i = readPI(xmlData, ++i);
              if (i.err) return i;
            } else {
              break;
            }
          } else if (xmlData[i] === "&") {
            const afterAmp = validateAmpersand(xmlData, i);
            if (afterAmp == -1)
              return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
            i = afterAmp;
          } else {
            if (reachedRoot === true && !isWhiteSpace(xmlData[i])) {
              return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
            }
          }
        }
        if (xmlData[i] === "<") {
          i--;
        }
      }
    } else {
      if (isWhiteSpace(xmlData[i])) {
        continue;
      }
      return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
    }
  }
  if (!tagFound) {
    return getErrorObject("InvalidXml", "Start tag expected.", 1);
  } else if (tags.length == 1) {
    return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
  } else if (tags.length > 0) {
    return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", { line: 1, col: 1 });
  }
  return true;
}
function isWhiteSpace(char) {
  return char === " " || char === "	" || char === "\n" || char === "\r";
}
function readPI(xmlData, i) {
  const start = i;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] == "?" || xmlData[i] == " ") {
      const tagname = xmlData.substr(start, i - start);
      if (i > 5 && tagname === "xml") {
        return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
      } else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
        i++;
        break;
      } else {
        continue;
      }
    }
  }
  return i;
}
function readCommentAndCDATA(xmlData, i) {
  if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
    for (i += 3; i < xmlData.length; i++) {
      if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
    }
  } else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
    let angleBracketsCount = 1;
    for (i += 8; i < xmlData.length; i++) {
      if (xmlData[i] === "<") {
        angleBracketsCount++;
      } else if (xmlData[i] === ">") {
        angleBracketsCount--;
        if (angleBracketsCount === 0) {
          break;
        }
      }
    }
  } else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
    for (i += 8; i < xmlData.length; i++) {
      if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
    }
  }
  return i;
}
var doubleQuote = '"';
var singleQuote = "'";
function readAttributeStr(xmlData, i) {
  let attrStr = "";
  let startChar = "";
  let tagClosed = false;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
      if (startChar === "") {
        startChar = xmlData[i];
      } else if (startChar !== xmlData[i]) {
      } else {
        startChar = "";
      }
    } else if (xmlData[i] === ">") {
      if (startChar === "") {
        tagClosed = true;
        break;
      }
    }
    attrStr += xmlData[i];
  }
  if (startChar !== "") {
    return false;
  }
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
    if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
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
    if (matches[i][1].length === 0) {
      return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
    } else if (matches[i][3] !== void 0 && matches[i][4] === void 0) {
      return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
    } else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) {
      return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
    }
    const attrName = matches[i][2];
    if (!validateAttrName(attrName)) {
      return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
    }
    if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) {
      attrNames[attrName] = 1;
    } else {
      return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
    }
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
    if (xmlData[i] === ";")
      return i;
    if (!xmlData[i].match(re))
      break;
  }
  return -1;
}
function validateAmpersand(xmlData, i) {
  i++;
  if (xmlData[i] === ";")
    return -1;
  if (xmlData[i] === "#") {
    i++;
    return validateNumberAmpersand(xmlData, i);
  }
  let count = 0;
  for (; i < xmlData.length; i++, count++) {
    if (xmlData[i].match(/\w/) && count < 20)
      continue;
    if (xmlData[i] === ";")
      break;
    return -1;
  }
  return i;
}
function getErrorObject(code, message, lineNumber) {
  return {
    err: {
      code,
      msg: message,
      line: lineNumber.line || lineNumber,
      col: lineNumber.col
    }
  };
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
    // column number is last line's length + 1, because column numbering starts at 1:
    col: lines[lines.length - 1].length + 1
  };
}
function getPositionFromMatch(match) {
  return match.startIndex + match[1].length;
}

// ../main/node_modules/@nodable/entities/src/entities.js
var CURRENCY = {
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
var XML = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"'
};
var COMMON_HTML = {
  nbsp: " ",
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

// ../main/node_modules/@nodable/entities/src/EntityDecoder.js
var ENTITY_ACTION = Object.freeze({
  /** Resolve and expand the entity normally. */
  ALLOW: "allow",
  /** Silently skip this entity — it will not be registered. */
  BLOCK: "block",
  /** Throw an error, aborting entity registration entirely. */
  THROW: "throw"
});
var SPECIAL_CHARS = new Set("!?\\\\/[]$%{}^&*()<>|+");
function validateEntityName(name) {
  if (name[0] === "#") {
    throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
  }
  for (const ch of name) {
    if (SPECIAL_CHARS.has(ch)) {
      throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
    }
  }
  return name;
}
function mergeEntityMaps(...maps) {
  const out = /* @__PURE__ */ Object.create(null);
  for (const map of maps) {
    if (!map) continue;
    for (const key of Object.keys(map)) {
      const raw = map[key];
      if (typeof raw === "string") {
        out[key] = raw;
      } else if (raw && typeof raw === "object" && raw.val !== void 0) {
        const val = raw.val;
        if (typeof val === "string") {
          out[key] = val;
        }
      }
    }
  }
  return out;
}
var LIMIT_TIER_EXTERNAL = "external";
var LIMIT_TIER_BASE = "base";
var LIMIT_TIER_ALL = "all";
function parseLimitTiers(raw) {
  if (!raw || raw === LIMIT_TIER_EXTERNAL) return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
  if (raw === LIMIT_TIER_ALL) return /* @__PURE__ */ new Set([LIMIT_TIER_ALL]);
  if (raw === LIMIT_TIER_BASE) return /* @__PURE__ */ new Set([LIMIT_TIER_BASE]);
  if (Array.isArray(raw)) return new Set(raw);
  return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
var NCR_LEVEL = Object.freeze({ allow: 0, leave: 1, remove: 2, throw: 3 });
var XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([9, 10, 13]);
function parseNCRConfig(ncr) {
  if (!ncr) {
    return { xmlVersion: 1, onLevel: NCR_LEVEL.allow, nullLevel: NCR_LEVEL.remove };
  }
  const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
  const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
  const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
  const clampedNull = Math.max(nullLevel, NCR_LEVEL.remove);
  return { xmlVersion, onLevel, nullLevel: clampedNull };
}
var EntityDecoder2 = class {
  /**
   * @param {object} [options]
   * @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
   * @param {object}  [options.limit]                 — security limits
   * @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
   * @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
   * @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
   *   Which entity tiers count against the security limits:
   *   - 'external' (default) — only input/runtime + persistent external entities
   *   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
   *   - 'all'                — every entity regardless of tier
   *   - string[]             — explicit combination, e.g. ['external', 'base']
   * @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
   * @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
   * @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
   * @param {object}   [options.ncr]       — Numeric Character Reference controls
   * @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
   *   XML version governing which codepoint ranges are restricted:
   *   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
   *   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
   * @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
   *   Base action for numeric references. Severity order: allow < leave < remove < throw.
   *   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
   *   the effective action is max(onNCR, rangeMinimum).
   * @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
   *   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
   *   Hook called when an external entity is registered via `setExternalEntities()` or
   *   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
   *   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
   *   Hook called when an input entity is registered via `addInputEntities()`. Return
   *   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
   *   `ENTITY_ACTION.THROW` to abort with an error.
   */
  constructor(options = {}) {
    this._limit = options.limit || {};
    this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
    this._maxExpandedLength = this._limit.maxExpandedLength || 0;
    this._postCheck = typeof options.postCheck === "function" ? options.postCheck : (r) => r;
    this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
    this._numericAllowed = options.numericAllowed ?? true;
    this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
    this._externalMap = /* @__PURE__ */ Object.create(null);
    this._inputMap = /* @__PURE__ */ Object.create(null);
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
  // -------------------------------------------------------------------------
  // Private: registration hook dispatch
  // -------------------------------------------------------------------------
  /**
   * Invoke a registration hook for a single entity name/value pair.
   * Returns true when the entity should be accepted, false when it should be
   * silently skipped (BLOCK), and throws when the hook returns THROW.
   *
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
   * @param {string} name
   * @param {string} value
   * @param {string} context  — used in error messages ('external' | 'input')
   * @returns {boolean}  true = accept, false = skip
   */
  _applyRegistrationHook(hook, name, value, context) {
    if (!hook) return true;
    const action = hook(name, value);
    if (action === ENTITY_ACTION.BLOCK) return false;
    if (action === ENTITY_ACTION.THROW) {
      throw new Error(
        `[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`
      );
    }
    return true;
  }
  // -------------------------------------------------------------------------
  // Persistent external entity registration
  // -------------------------------------------------------------------------
  /**
   * Replace the full set of persistent external entities.
   * All keys are validated — throws on invalid characters.
   * If `onExternalEntity` is set, it is called once per entry; entries that
   * return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
   * aborts the whole call.
   * @param {Record<string, string | { regex?: RegExp, val: string }>} map
   */
  setExternalEntities(map) {
    if (map) {
      for (const key of Object.keys(map)) {
        validateEntityName(key);
      }
    }
    if (!this._onExternalEntity) {
      this._externalMap = mergeEntityMaps(map);
      return;
    }
    const flat = mergeEntityMaps(map);
    const filtered = /* @__PURE__ */ Object.create(null);
    for (const [name, value] of Object.entries(flat)) {
      if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) {
        filtered[name] = value;
      }
    }
    this._externalMap = filtered;
  }
  /**
   * Add a single persistent external entity.
   * If `onExternalEntity` is set it is called before the entity is stored;
   * `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
   * @param {string} key
   * @param {string} value
   */
  addExternalEntity(key, value) {
    validateEntityName(key);
    if (typeof value === "string" && value.indexOf("&") === -1) {
      if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) {
        this._externalMap[key] = value;
      }
    }
  }
  // -------------------------------------------------------------------------
  // Input / runtime entity registration (per document)
  // -------------------------------------------------------------------------
  /**
   * Inject DOCTYPE entities for the current document.
   * Also resets per-document expansion counters.
   * If `onInputEntity` is set it is called once per entry; entries returning
   * `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
   * @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
   */
  addInputEntities(map) {
    this._totalExpansions = 0;
    this._expandedLength = 0;
    if (!this._onInputEntity) {
      this._inputMap = mergeEntityMaps(map);
      return;
    }
    const flat = mergeEntityMaps(map);
    const filtered = /* @__PURE__ */ Object.create(null);
    for (const [name, value] of Object.entries(flat)) {
      if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) {
        filtered[name] = value;
      }
    }
    this._inputMap = filtered;
  }
  // -------------------------------------------------------------------------
  // Per-document reset
  // -------------------------------------------------------------------------
  /**
   * Wipe input/runtime entities and reset counters.
   * Call this before processing each new document.
   * @returns {this}
   */
  reset() {
    this._inputMap = /* @__PURE__ */ Object.create(null);
    this._totalExpansions = 0;
    this._expandedLength = 0;
    return this;
  }
  // -------------------------------------------------------------------------
  // XML version (can be set after construction, e.g. once parser reads <?xml?>)
  // -------------------------------------------------------------------------
  /**
   * Update the XML version used for NCR classification.
   * Call this as soon as the document's `<?xml version="...">` declaration is parsed.
   * @param {1.0|1.1|number} version
   */
  setXmlVersion(version) {
    this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
  }
  // -------------------------------------------------------------------------
  // Primary API
  // -------------------------------------------------------------------------
  /**
   * Replace all entity references in `str` in a single pass.
   *
   * @param {string} str
   * @returns {string}
   */
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
        if (tier === void 0) {
          tier = LIMIT_TIER_EXTERNAL;
        }
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
          if (this._totalExpansions > this._maxTotalExpansions) {
            throw new Error(
              `[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`
            );
          }
        }
        if (limitLength) {
          const delta = replacement.length - (token.length + 2);
          if (delta > 0) {
            this._expandedLength += delta;
            if (this._expandedLength > this._maxExpandedLength) {
              throw new Error(
                `[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`
              );
            }
          }
        }
      }
    }
    if (last < len) chunks.push(str.slice(last));
    const result = chunks.length === 0 ? str : chunks.join("");
    return this._postCheck(result, original);
  }
  // -------------------------------------------------------------------------
  // Private: limit tier check
  // -------------------------------------------------------------------------
  /**
   * Returns true if a resolved entity of the given tier should count
   * against the expansion/length limits.
   * @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
   * @returns {boolean}
   */
  _tierCounts(tier) {
    if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
    return this._limitTiers.has(tier);
  }
  // -------------------------------------------------------------------------
  // Private: entity resolution
  // -------------------------------------------------------------------------
  /**
   * Resolve a named entity token (without & and ;).
   * Priority: inputMap > externalMap > baseMap
   * Returns the resolved value tagged with its limit tier.
   *
   * @param {string} name
   * @returns {{ value: string, tier: string }|undefined}
   */
  _resolveName(name) {
    if (name in this._inputMap) return { value: this._inputMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._externalMap) return { value: this._externalMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._baseMap) return { value: this._baseMap[name], tier: LIMIT_TIER_BASE };
    return void 0;
  }
  /**
   * Classify a codepoint and return the minimum action level that must be applied.
   * Returns -1 when no minimum is imposed (normal allow path).
   *
   * Ranges checked (in priority order):
   *   1. U+0000            — null, governed by nullNCR (always ≥ remove)
   *   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
   *   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
   *      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
   *
   * @param {number} cp  — codepoint
   * @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
   */
  _classifyNCR(cp) {
    if (cp === 0) return this._ncrNullLevel;
    if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
    if (this._ncrXmlVersion === 1) {
      if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
    }
    return -1;
  }
  /**
   * Execute a resolved NCR action.
   *
   * @param {number} action   — NCR_LEVEL value
   * @param {string} token    — raw token (e.g. '#38') for error messages
   * @param {number} cp       — codepoint, used only for error messages
   * @returns {string|undefined}
   *   - decoded character string  → 'allow'
   *   - ''                        → 'remove'
   *   - undefined                 → 'leave' (caller must skip past '&' only)
   *   - throws Error              → 'throw'
   */
  _applyNCRAction(action, token, cp) {
    switch (action) {
      case NCR_LEVEL.allow:
        return String.fromCodePoint(cp);
      case NCR_LEVEL.remove:
        return "";
      case NCR_LEVEL.leave:
        return void 0;
      // signal: keep literal
      case NCR_LEVEL.throw:
        throw new Error(
          `[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`
        );
      default:
        return String.fromCodePoint(cp);
    }
  }
  /**
   * Full NCR resolution pipeline for a numeric token.
   *
   * Steps:
   *   1. Parse the codepoint (decimal or hex).
   *   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
   *   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
   *   4. Classify the codepoint to find the minimum required action level.
   *   5. Resolve effective action = max(onNCR, minimum).
   *   6. Apply and return.
   *
   * @param {string} token  — e.g. '#38', '#x26', '#X26'
   * @returns {string|undefined}
   *   - string (incl. '')  — replacement ('' = remove)
   *   - undefined          — leave original &token; as-is
   */
  _resolveNCR(token) {
    const second = token.charCodeAt(1);
    let cp;
    if (second === 120 || second === 88) {
      cp = parseInt(token.slice(2), 16);
    } else {
      cp = parseInt(token.slice(1), 10);
    }
    if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return void 0;
    const minimum = this._classifyNCR(cp);
    if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return void 0;
    const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
    return this._applyNCRAction(effective, token, cp);
  }
};

// ../main/node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
var defaultOnDangerousProperty = (name) => {
  if (DANGEROUS_PROPERTY_NAMES.includes(name)) {
    return "__" + name;
  }
  return name;
};
var defaultOptions2 = {
  preserveOrder: false,
  attributeNamePrefix: "@_",
  attributesGroupName: false,
  textNodeName: "#text",
  ignoreAttributes: true,
  removeNSPrefix: false,
  // remove NS from tag name or attribute name if true
  allowBooleanAttributes: false,
  //a tag can have attributes without any value
  //ignoreRootElement : false,
  parseTagValue: true,
  parseAttributeValue: false,
  trimValues: true,
  //Trim string values of tag and attributes
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
  //nested tags will not be parsed even for errors
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
  // skipEmptyListItem: false
  captureMetaData: false,
  maxNestedTags: 100,
  strictReservedNames: true,
  jPath: true,
  // if true, pass jPath string to callbacks; if false, pass matcher instance
  onDangerousProperty: defaultOnDangerousProperty
};
function validatePropertyName(propertyName, optionName) {
  if (typeof propertyName !== "string") {
    return;
  }
  const normalized = propertyName.toLowerCase();
  if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase())) {
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
  }
  if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase())) {
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
  }
}
function normalizeProcessEntities(value, htmlEntities) {
  if (typeof value === "boolean") {
    return {
      enabled: value,
      // true or false
      maxEntitySize: 1e4,
      maxExpansionDepth: 1e4,
      maxTotalExpansions: Infinity,
      maxExpandedLength: 1e5,
      maxEntityCount: 1e3,
      allowedTags: null,
      tagFilter: null,
      appliesTo: "all"
    };
  }
  if (typeof value === "object" && value !== null) {
    return {
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
  }
  return normalizeProcessEntities(true);
}
var buildOptions = function(options) {
  const built = Object.assign({}, defaultOptions2, options);
  const propertyNameOptions = [
    { value: built.attributeNamePrefix, name: "attributeNamePrefix" },
    { value: built.attributesGroupName, name: "attributesGroupName" },
    { value: built.textNodeName, name: "textNodeName" },
    { value: built.cdataPropName, name: "cdataPropName" },
    { value: built.commentPropName, name: "commentPropName" }
  ];
  for (const { value, name } of propertyNameOptions) {
    if (value) {
      validatePropertyName(value, name);
    }
  }
  if (built.onDangerousProperty === null) {
    built.onDangerousProperty = defaultOnDangerousProperty;
  }
  built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
  built.unpairedTagsSet = new Set(built.unpairedTags);
  if (built.stopNodes && Array.isArray(built.stopNodes)) {
    built.stopNodes = built.stopNodes.map((node) => {
      if (typeof node === "string" && node.startsWith("*.")) {
        return ".." + node.substring(2);
      }
      return node;
    });
  }
  return built;
};

// ../main/node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
var METADATA_SYMBOL;
if (typeof Symbol !== "function") {
  METADATA_SYMBOL = "@@xmlMetadata";
} else {
  METADATA_SYMBOL = /* @__PURE__ */ Symbol("XML Node Metadata");
}
var XmlNode = class {
  constructor(tagname) {
    this.tagname = tagname;
    this.child = [];
    this[":@"] = /* @__PURE__ */ Object.create(null);
  }
  add(key, val) {
    if (key === "__proto__") key = "#__proto__";
    this.child.push({ [key]: val });
  }
  addChild(node, startIndex) {
    if (node.tagname === "__proto__") node.tagname = "#__proto__";
    if (node[":@"] && Object.keys(node[":@"]).length > 0) {
      this.child.push({ [node.tagname]: node.child, [":@"]: node[":@"] });
    } else {
      this.child.push({ [node.tagname]: node.child });
    }
    this.addStartIndex(startIndex);
  }
  addStartIndex(startIndex) {
    if (startIndex !== void 0) {
      this.child[this.child.length - 1][METADATA_SYMBOL] = { startIndex };
    }
  }
  addEndIndex(endIndex) {
    const lastChild = this.child[this.child.length - 1];
    if (lastChild !== void 0 && lastChild[METADATA_SYMBOL] !== void 0 && lastChild[METADATA_SYMBOL].endIndex === void 0) {
      lastChild[METADATA_SYMBOL].endIndex = endIndex;
    }
  }
  /** symbol used for metadata */
  static getMetaDataSymbol() {
    return METADATA_SYMBOL;
  }
};

// ../main/node_modules/xml-naming/src/index.js
var nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
var nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀";
var nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
var nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀";
var buildRegexes = (startChar, char, flags = "") => {
  const ncStart = startChar.replace(":", "");
  const ncChar = char.replace(":", "");
  const ncNamePat = `[${ncStart}][${ncChar}]*`;
  return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
  };
};
var regexes10 = buildRegexes(nameStartChar10, nameChar10);
var regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
var nameStartCharAscii = ":A-Za-z_";
var nameCharAscii = nameStartCharAscii + "\\-\\.\\d";
var regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii);
var getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
  if (asciiOnly) return regexesAscii;
  return xmlVersion === "1.1" ? regexes11 : regexes10;
};
var qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);

// ../main/node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
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
    const entities = /* @__PURE__ */ Object.create(null);
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
        if (!hasBody && !comment && (xmlData[i] === '"' || xmlData[i] === "'")) {
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
              if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) {
                throw new Error(
                  `Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`
                );
              }
              entities[entityName] = val;
              entityCount++;
            }
          } else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
            i += 8;
            const { index } = this.readElementExp(xmlData, i + 1);
            i = index;
          } else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) {
            i += 8;
          } else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
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
          } else {
            angleBracketsCount--;
          }
          if (angleBracketsCount === 0) {
            break;
          }
        } else if (xmlData[i] === "[") {
          hasBody = true;
        } else {
          exp += xmlData[i];
        }
      }
      if (quoteChar !== null || angleBracketsCount !== 0) {
        throw new Error(`Unclosed DOCTYPE`);
      }
    } else {
      throw new Error(`Invalid Tag instead of DOCTYPE`);
    }
    return { entities, i };
  }
  readEntityExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    const startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== '"' && xmlData[i] !== "'") {
      i++;
    }
    let entityName = xmlData.substring(startIndex, i);
    validateEntityName2(entityName, { xmlVersion: this.xmlVersion });
    i = skipWhitespace(xmlData, i);
    if (!this.suppressValidationErr) {
      if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") {
        throw new Error("External entities are not supported");
      } else if (xmlData[i] === "%") {
        throw new Error("Parameter entities are not supported");
      }
    }
    let entityValue = "";
    [i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
    if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) {
      throw new Error(
        `Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`
      );
    }
    i--;
    return [entityName, entityValue, i];
  }
  readNotationExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    const startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i])) {
      i++;
    }
    let notationName = xmlData.substring(startIndex, i);
    !this.suppressValidationErr && validateEntityName2(notationName, { xmlVersion: this.xmlVersion });
    i = skipWhitespace(xmlData, i);
    const identifierType = xmlData.substring(i, i + 6).toUpperCase();
    if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") {
      throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
    }
    i += identifierType.length;
    i = skipWhitespace(xmlData, i);
    let publicIdentifier = null;
    let systemIdentifier = null;
    if (identifierType === "PUBLIC") {
      [i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
      i = skipWhitespace(xmlData, i);
      if (xmlData[i] === '"' || xmlData[i] === "'") {
        [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
      }
    } else if (identifierType === "SYSTEM") {
      [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
      if (!this.suppressValidationErr && !systemIdentifier) {
        throw new Error("Missing mandatory system identifier for SYSTEM notation");
      }
    }
    return { notationName, publicIdentifier, systemIdentifier, index: --i };
  }
  readIdentifierVal(xmlData, i, type) {
    let identifierVal = "";
    const startChar = xmlData[i];
    if (startChar !== '"' && startChar !== "'") {
      throw new Error(`Expected quoted string, found "${startChar}"`);
    }
    i++;
    const startIndex = i;
    while (i < xmlData.length && xmlData[i] !== startChar) {
      i++;
    }
    identifierVal = xmlData.substring(startIndex, i);
    if (xmlData[i] !== startChar) {
      throw new Error(`Unterminated ${type} value`);
    }
    i++;
    return [i, identifierVal];
  }
  readElementExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    const startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i])) {
      i++;
    }
    let elementName = xmlData.substring(startIndex, i);
    if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) {
      throw new Error(`Invalid element name: "${elementName}"`);
    }
    i = skipWhitespace(xmlData, i);
    let contentModel = "";
    if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
    else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
    else if (xmlData[i] === "(") {
      i++;
      const startIndex2 = i;
      while (i < xmlData.length && xmlData[i] !== ")") {
        i++;
      }
      contentModel = xmlData.substring(startIndex2, i);
      if (xmlData[i] !== ")") {
        throw new Error("Unterminated content model");
      }
    } else if (!this.suppressValidationErr) {
      throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
    }
    return {
      elementName,
      contentModel: contentModel.trim(),
      index: i
    };
  }
  readAttlistExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i])) {
      i++;
    }
    let elementName = xmlData.substring(startIndex, i);
    validateEntityName2(elementName, { xmlVersion: this.xmlVersion });
    i = skipWhitespace(xmlData, i);
    startIndex = i;
    while (i < xmlData.length && !/\s/.test(xmlData[i])) {
      i++;
    }
    let attributeName = xmlData.substring(startIndex, i);
    if (!validateEntityName2(attributeName, { xmlVersion: this.xmlVersion })) {
      throw new Error(`Invalid attribute name: "${attributeName}"`);
    }
    i = skipWhitespace(xmlData, i);
    let attributeType = "";
    if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
      attributeType = "NOTATION";
      i += 8;
      i = skipWhitespace(xmlData, i);
      if (xmlData[i] !== "(") {
        throw new Error(`Expected '(', found "${xmlData[i]}"`);
      }
      i++;
      let allowedNotations = [];
      while (i < xmlData.length && xmlData[i] !== ")") {
        const startIndex2 = i;
        while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") {
          i++;
        }
        let notation = xmlData.substring(startIndex2, i);
        notation = notation.trim();
        if (!validateEntityName2(notation, { xmlVersion: this.xmlVersion })) {
          throw new Error(`Invalid notation name: "${notation}"`);
        }
        allowedNotations.push(notation);
        if (xmlData[i] === "|") {
          i++;
          i = skipWhitespace(xmlData, i);
        }
      }
      if (xmlData[i] !== ")") {
        throw new Error("Unterminated list of notations");
      }
      i++;
      attributeType += " (" + allowedNotations.join("|") + ")";
    } else {
      const startIndex2 = i;
      while (i < xmlData.length && !/\s/.test(xmlData[i])) {
        i++;
      }
      attributeType += xmlData.substring(startIndex2, i);
      const validTypes = ["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"];
      if (!this.suppressValidationErr && !validTypes.includes(attributeType.toUpperCase())) {
        throw new Error(`Invalid attribute type: "${attributeType}"`);
      }
    }
    i = skipWhitespace(xmlData, i);
    let defaultValue = "";
    if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
      defaultValue = "#REQUIRED";
      i += 8;
    } else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
      defaultValue = "#IMPLIED";
      i += 7;
    } else {
      [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
    }
    return {
      elementName,
      attributeName,
      attributeType,
      defaultValue,
      index: i
    };
  }
};
var skipWhitespace = (data, index) => {
  while (index < data.length && /\s/.test(data[index])) {
    index++;
  }
  return index;
};
function hasSeq(data, seq, i) {
  for (let j = 0; j < seq.length; j++) {
    if (seq[j] !== data[i + j + 1]) return false;
  }
  return true;
}
function validateEntityName2(name, xmlVersion) {
  if (qName(name, { xmlVersion }))
    return name;
  else
    throw new Error(`Invalid entity name ${name}`);
}

// ../main/node_modules/anynum/digitTable.js
var SCRIPT_ZEROS = [
  // Basic Latin (ASCII) — included for completeness / pass-through
  48,
  // 0-9
  // Arabic scripts
  1632,
  // Arabic-Indic ٠١٢٣٤٥٦٧٨٩
  1776,
  // Extended Arabic-Indic (Urdu/Persian/Sindhi) ۰۱۲۳
  // Indic scripts
  2406,
  // Devanagari ०१२३४५६७८९
  2534,
  // Bengali ০১২৩৪৫৬৭৮৯
  2662,
  // Gurmukhi ੦੧੨੩੪੫੬੭੮੯
  2790,
  // Gujarati ૦૧૨૩૪૫૬૭૮૯
  2918,
  // Odia ୦୧୨୩୪୫୬୭୮୯
  3046,
  // Tamil ௦௧௨௩௪௫௬௭௮௯
  3174,
  // Telugu ౦౧౨౩౪౫౬౭౮౯
  3302,
  // Kannada ೦೧೨೩೪೫೬೭೮೯
  3430,
  // Malayalam ൦൧൨൩൪൫൬൭൮൯
  3558,
  // Sinhala Archaic ෦෧෨෩෪෫෬෭෮෯
  // Southeast Asian scripts
  3664,
  // Thai ๐๑๒๓๔๕๖๗๘๙
  3792,
  // Lao ໐໑໒໓໔໕໖໗໘໙
  3872,
  // Tibetan ༠༡༢༣༤༥༦༧༨༩
  4160,
  // Myanmar ၀၁၂၃၄၅၆၇၈၉
  4240,
  // Myanmar Shan ႐႑႒႓႔႕႖႗႘႙
  6112,
  // Khmer ០១២៣៤៥៦៧៨៩
  6160,
  // Mongolian ᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙
  6470,
  // Limbu ᥆᥇᥈᥉᥊᥋᥌᥍᥎᥏
  6608,
  // New Tai Lue ᧐᧑᧒᧓᧔᧕᧖᧗᧘᧙
  6784,
  // Tai Tham Hora ᪀᪁᪂᪃᪄᪅᪆᪇᪈᪉
  6800,
  // Tai Tham Tham ᪐᪑᪒᪓᪔᪕᪖᪗᪘᪙
  6992,
  // Balinese ᭐᭑᭒᭓᭔᭕᭖᭗᭘᭙
  7088,
  // Sundanese ᮰᮱᮲᮳᮴᮵᮶᮷᮸᮹
  7232,
  // Lepcha ᱀᱁᱂᱃᱄᱅᱆᱇᱈᱉
  7248,
  // Ol Chiki ᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙
  // Fullwidth (CJK context)
  65296,
  // Fullwidth ０１２３４５６７８９
  // Mathematical digit variants (Unicode math block)
  120782,
  // Mathematical Bold
  120792,
  // Mathematical Double-Struck
  120802,
  // Mathematical Sans-Serif
  120812,
  // Mathematical Sans-Serif Bold
  120822,
  // Mathematical Monospace
  // Other scripts
  66720,
  // Osmanya 𐒠𐒡𐒢𐒣𐒤𐒥𐒦𐒧𐒨𐒩
  68912,
  // Hanifi Rohingya 𐴰𐴱𐴲𐴳𐴴𐴵𐴶𐴷𐴸𐴹
  69734,
  // Brahmi 𑁦𑁧𑁨𑁩𑁪𑁫𑁬𑁭𑁮𑁯
  69872,
  // Sora Sompeng 𑃰𑃱𑃲𑃳𑃴𑃵𑃶𑃷𑃸𑃹
  69942,
  // Chakma 𑄶𑄷𑄸𑄹𑄺𑄻𑄼𑄽𑄾𑄿
  70096,
  // Sharada 𑇐𑇑𑇒𑇓𑇔𑇕𑇖𑇗𑇘𑇙
  70384,
  // Khudawadi 𑋰𑋱𑋲𑋳𑋴𑋵𑋶𑋷𑋸𑋹
  70736,
  // Newa 𑑐𑑑𑑒𑑓𑑔𑑕𑑖𑑗𑑘𑑙
  70864,
  // Tirhuta 𑓐𑓑𑓒𑓓𑓔𑓕𑓖𑓗𑓘𑓙
  71248,
  // Modi 𑙐𑙑𑙒𑙓𑙔𑙕𑙖𑙗𑙘𑙙
  71360,
  // Takri 𑛀𑛁𑛂𑛃𑛄𑛅𑛆𑛇𑛈𑛉
  71472,
  // Ahom 𑜰𑜱𑜲𑜳𑜴𑜵𑜶𑜷𑜸𑜹
  71904,
  // Warang Citi 𑣠𑣡𑣢𑣣𑣤𑣥𑣦𑣧𑣨𑣩
  72016,
  // Dives Akuru 𑥐𑥑𑥒𑥓𑥔𑥕𑥖𑥗𑥘𑥙
  72688,
  // Khitan Small Script 𑯰𑯱𑯲𑯳𑯴𑯵𑯶𑯷𑯸𑯹
  72784,
  // Bhaiksuki 𑱐𑱑𑱒𑱓𑱔𑱕𑱖𑱗𑱘𑱙
  73040,
  // Masaram Gondi 𑵐𑵑𑵒𑵓𑵔𑵕𑵖𑵗𑵘𑵙
  73120,
  // Gunjala Gondi 𑶠𑶡𑶢𑶣𑶤𑶥𑶦𑶧𑶨𑶩
  73552,
  // Kawi 𑽐𑽑𑽒𑽓𑽔𑽕𑽖𑽗𑽘𑽙
  92768,
  // Mro 𖩠𖩡𖩢𖩣𖩤𖩥𖩦𖩧𖩨𖩩
  92864,
  // Tangsa 𖫀𖫁𖫂𖫃𖫄𖫅𖫆𖫇𖫈𖫉
  93008,
  // Pahawh Hmong 𖭐𖭑𖭒𖭓𖭔𖭕𖭖𖭗𖭘𖭙
  123200,
  // Nyiakeng Puachue Hmong 𞅀𞅁𞅂𞅃𞅄𞅅𞅆𞅇𞅈𞅉
  123632,
  // Wancho 𞋰𞋱𞋲𞋳𞋴𞋵𞋶𞋷𞋸𞋹
  124144,
  // Nag Mundari 𞓰𞓱𞓲𞓳𞓴𞓵𞓶𞓷𞓸𞓹
  125264,
  // Adlam 𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙
  130032
  // Segmented digit symbols 🯰🯱🯲🯳🯴🯵🯶🯷🯸🯹
];
var NOT_DIGIT = 255;
var HIGH_MAP = /* @__PURE__ */ new Map();
var LOW_MAX = 65535;
var LOW_MIN = 1632;
var TABLE_OFFSET = LOW_MIN;
var TABLE_SIZE = LOW_MAX - LOW_MIN + 1;
var TABLE = new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);
for (const zero of SCRIPT_ZEROS) {
  for (let d = 0; d < 10; d++) {
    const cp = zero + d;
    if (cp <= LOW_MAX) {
      TABLE[cp - TABLE_OFFSET] = d;
    } else {
      HIGH_MAP.set(cp, d);
    }
  }
}

// ../main/node_modules/anynum/anynum.js
var CHAR_0 = 48;
var CHAR_9 = 57;
var CHAR_MINUS = 45;
var MINUS_SET = /* @__PURE__ */ new Set([8722, 65293, 65123]);
function anynum(str) {
  if (typeof str !== "string") return str;
  const len = str.length;
  if (len === 0) return str;
  let firstHit = -1;
  for (let i = 0; i < len; i++) {
    const cc = str.charCodeAt(i);
    if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
    if (cc < TABLE_OFFSET) {
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
    if (TABLE[cc - TABLE_OFFSET] !== NOT_DIGIT || MINUS_SET.has(cc)) {
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
    if (cc < TABLE_OFFSET) {
      chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
      continue;
    }
    if (cc >= 55296 && cc <= 56319) {
      if (i + 1 < len) {
        const low = str.charCodeAt(i + 1);
        if (low >= 56320 && low <= 57343) {
          const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
          const d2 = HIGH_MAP.get(cp);
          if (d2 !== void 0) {
            chars.push(String.fromCharCode(d2 + 48));
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
    chars.push(d !== NOT_DIGIT ? String.fromCharCode(d + 48) : str[i]);
  }
  return chars.join("");
}
var anynum_default = anynum;

// ../main/node_modules/strnum/strnum.js
var hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
var binRegex = /^0b[01]+$/;
var octRegex = /^0o[0-7]+$/;
var numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
var consider = {
  hex: true,
  binary: false,
  octal: false,
  leadingZeros: true,
  decimalPoint: ".",
  eNotation: true,
  //skipLike: /regex/,
  infinity: "original",
  // "null", "infinity" (Infinity type), "string" ("Infinity" (the string literal))
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
    trimmedStr = anynum_default(trimmedStr);
    if (trimmedStr === "0") return 0;
  }
  if (options.hex && hexRegex.test(trimmedStr)) {
    return parse_int(trimmedStr, 16);
  } else if (options.binary && binRegex.test(trimmedStr)) {
    return parse_int(trimmedStr, 2);
  } else if (options.octal && octRegex.test(trimmedStr)) {
    return parse_int(trimmedStr, 8);
  } else if (!isFinite(trimmedStr)) {
    const num = Number(trimmedStr);
    if (Number.isNaN(num)) return str;
    return handleInfinity(str, num, options);
  } else if (trimmedStr.includes("e") || trimmedStr.includes("E")) {
    return resolveEnotation(str, trimmedStr, options);
  } else {
    const match = numRegex.exec(trimmedStr);
    if (match) {
      const sign = match[1] || "";
      const leadingZeros = match[2];
      let numTrimmedByZeros = trimZeros(match[3]);
      const decimalAdjacentToLeadingZeros = sign ? (
        // 0., -00., 000.
        trimmedStr[leadingZeros.length + 1] === "."
      ) : trimmedStr[leadingZeros.length] === ".";
      if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) {
        return str;
      } else {
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
        if (leadingZeros) {
          return n === parsedStr || sign + n === parsedStr ? num : str;
        } else {
          return n === parsedStr || n === sign + parsedStr ? num : str;
        }
      }
    } else {
      return str;
    }
  }
}
var eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
  if (!options.eNotation) return str;
  const notation = trimmedStr.match(eNotationRegx);
  if (notation) {
    let sign = notation[1] || "";
    const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
    const leadingZeros = notation[2];
    const eAdjacentToLeadingZeros = sign ? (
      // 0E.
      trimmedStr[leadingZeros.length + 1] === eChar
    ) : trimmedStr[leadingZeros.length] === eChar;
    if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
    else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) {
      return Number(trimmedStr);
    } else if (leadingZeros.length > 0) {
      if (options.leadingZeros && !eAdjacentToLeadingZeros) {
        return Number(trimmedStr);
      } else return str;
    } else {
      return Number(trimmedStr);
    }
  } else {
    return str;
  }
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
    case "null":
      return null;
    case "infinity":
      return num;
    // Return Infinity or -Infinity
    case "string":
      return isPositive ? "Infinity" : "-Infinity";
    case "original":
    default:
      return str;
  }
}

// ../main/node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
  if (typeof ignoreAttributes === "function") {
    return ignoreAttributes;
  }
  if (Array.isArray(ignoreAttributes)) {
    return (attrName) => {
      for (const pattern of ignoreAttributes) {
        if (typeof pattern === "string" && attrName === pattern) {
          return true;
        }
        if (pattern instanceof RegExp && pattern.test(attrName)) {
          return true;
        }
      }
    };
  }
  return () => false;
}

// ../main/node_modules/path-expression-matcher/src/Expression.js
var Expression = class {
  /**
   * Create a new Expression
   * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
   * @param {Object} options - Configuration options
   * @param {string} options.separator - Path separator (default: '.')
   */
  constructor(pattern, options = {}, data) {
    this.pattern = pattern;
    this.separator = options.separator || ".";
    this.segments = this._parse(pattern);
    this.data = data;
    this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
    this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
    this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
  }
  /**
   * Parse pattern string into segments
   * @private
   * @param {string} pattern - Pattern to parse
   * @returns {Array} Array of segment objects
   */
  _parse(pattern) {
    const segments = [];
    let i = 0;
    let currentPart = "";
    while (i < pattern.length) {
      if (pattern[i] === this.separator) {
        if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
            currentPart = "";
          }
          segments.push({ type: "deep-wildcard" });
          i += 2;
        } else {
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
          }
          currentPart = "";
          i++;
        }
      } else {
        currentPart += pattern[i];
        i++;
      }
    }
    if (currentPart.trim()) {
      segments.push(this._parseSegment(currentPart.trim()));
    }
    return segments;
  }
  /**
   * Parse a single segment
   * @private
   * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
   * @returns {Object} Segment object
   */
  _parseSegment(part) {
    const segment = { type: "tag" };
    let bracketContent = null;
    let withoutBrackets = part;
    const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch) {
      withoutBrackets = bracketMatch[1] + bracketMatch[3];
      if (bracketMatch[2]) {
        const content = bracketMatch[2].slice(1, -1);
        if (content) {
          bracketContent = content;
        }
      }
    }
    let namespace = void 0;
    let tagAndPosition = withoutBrackets;
    if (withoutBrackets.includes("::")) {
      const nsIndex = withoutBrackets.indexOf("::");
      namespace = withoutBrackets.substring(0, nsIndex).trim();
      tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
      if (!namespace) {
        throw new Error(`Invalid namespace in pattern: ${part}`);
      }
    }
    let tag = void 0;
    let positionMatch = null;
    if (tagAndPosition.includes(":")) {
      const colonIndex = tagAndPosition.lastIndexOf(":");
      const tagPart = tagAndPosition.substring(0, colonIndex).trim();
      const posPart = tagAndPosition.substring(colonIndex + 1).trim();
      const isPositionKeyword = ["first", "last", "odd", "even"].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
      if (isPositionKeyword) {
        tag = tagPart;
        positionMatch = posPart;
      } else {
        tag = tagAndPosition;
      }
    } else {
      tag = tagAndPosition;
    }
    if (!tag) {
      throw new Error(`Invalid segment pattern: ${part}`);
    }
    segment.tag = tag;
    if (namespace) {
      segment.namespace = namespace;
    }
    if (bracketContent) {
      if (bracketContent.includes("=")) {
        const eqIndex = bracketContent.indexOf("=");
        segment.attrName = bracketContent.substring(0, eqIndex).trim();
        segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
      } else {
        segment.attrName = bracketContent.trim();
      }
    }
    if (positionMatch) {
      const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
      if (nthMatch) {
        segment.position = "nth";
        segment.positionValue = parseInt(nthMatch[1], 10);
      } else {
        segment.position = positionMatch;
      }
    }
    return segment;
  }
  /**
   * Get the number of segments
   * @returns {number}
   */
  get length() {
    return this.segments.length;
  }
  /**
   * Check if expression contains deep wildcard
   * @returns {boolean}
   */
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }
  /**
   * Check if expression has attribute conditions
   * @returns {boolean}
   */
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }
  /**
   * Check if expression has position selectors
   * @returns {boolean}
   */
  hasPositionSelector() {
    return this._hasPositionSelector;
  }
  /**
   * Get string representation
   * @returns {string}
   */
  toString() {
    return this.pattern;
  }
};

// ../main/node_modules/path-expression-matcher/src/ExpressionSet.js
var ExpressionSet = class {
  constructor() {
    this._byDepthAndTag = /* @__PURE__ */ new Map();
    this._wildcardByDepth = /* @__PURE__ */ new Map();
    this._deepWildcards = [];
    this._deepByTerminalTag = /* @__PURE__ */ new Map();
    this._patterns = /* @__PURE__ */ new Set();
    this._sealed = false;
  }
  /**
   * Add an Expression to the set.
   * Duplicate patterns (same pattern string) are silently ignored.
   *
   * @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
   * @returns {this} for chaining
   * @throws {TypeError} if called after seal()
   *
   * @example
   * set.add(new Expression('root.users.user'));
   * set.add(new Expression('..script'));
   */
  add(expression) {
    if (this._sealed) {
      throw new TypeError(
        "ExpressionSet is sealed. Create a new ExpressionSet to add more expressions."
      );
    }
    if (this._patterns.has(expression.pattern)) return this;
    this._patterns.add(expression.pattern);
    if (expression.hasDeepWildcard()) {
      const lastSeg2 = expression.segments[expression.segments.length - 1];
      if (lastSeg2 && lastSeg2.type !== "deep-wildcard" && lastSeg2.tag !== "*") {
        const tag2 = lastSeg2.tag;
        if (!this._deepByTerminalTag.has(tag2)) this._deepByTerminalTag.set(tag2, []);
        this._deepByTerminalTag.get(tag2).push(expression);
      } else {
        this._deepWildcards.push(expression);
      }
      return this;
    }
    const depth = expression.length;
    const lastSeg = expression.segments[expression.segments.length - 1];
    const tag = lastSeg?.tag;
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
  /**
   * Add multiple expressions at once.
   *
   * @param {import('./Expression.js').default[]} expressions - Array of Expression instances
   * @returns {this} for chaining
   *
   * @example
   * set.addAll([
   *   new Expression('root.users.user'),
   *   new Expression('root.config.setting'),
   * ]);
   */
  addAll(expressions) {
    for (const expr of expressions) this.add(expr);
    return this;
  }
  /**
   * Check whether a pattern string is already present in the set.
   *
   * @param {import('./Expression.js').default} expression
   * @returns {boolean}
   */
  has(expression) {
    return this._patterns.has(expression.pattern);
  }
  /**
   * Number of expressions in the set.
   * @type {number}
   */
  get size() {
    return this._patterns.size;
  }
  /**
   * Seal the set against further modifications.
   * Useful to prevent accidental mutations after config is built.
   * Calling add() or addAll() on a sealed set throws a TypeError.
   *
   * @returns {this}
   */
  seal() {
    this._sealed = true;
    return this;
  }
  /**
   * Whether the set has been sealed.
   * @type {boolean}
   */
  get isSealed() {
    return this._sealed;
  }
  /**
   * Test whether the matcher's current path matches any expression in the set.
   *
   * Evaluation order (cheapest → most expensive):
   *  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
   *  2. Depth-only wildcard bucket — O(1) lookup, rare
   *  3. Deep-wildcard list         — always checked, but usually small
   *
   * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
   * @returns {boolean} true if any expression matches the current path
   *
   * @example
   * if (stopNodes.matchesAny(matcher)) {
   *   // handle stop node
   * }
   */
  matchesAny(matcher) {
    return this.findMatch(matcher) !== null;
  }
  /**
  * Find and return the first Expression that matches the matcher's current path.
  *
  * Uses the same evaluation order as matchesAny (cheapest → most expensive):
  *  1. Exact depth + tag bucket
  *  2. Depth-only wildcard bucket
  *  3. Deep-wildcard list
  *
  * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
  * @returns {import('./Expression.js').default | null} the first matching Expression, or null
  *
  * @example
  * const expr = stopNodes.findMatch(matcher);
  * if (expr) {
  *   // access expr.config, expr.pattern, etc.
  * }
  */
  findMatch(matcher) {
    const depth = matcher.getDepth();
    const tag = matcher.getCurrentTag();
    const exactKey = `${depth}:${tag}`;
    const exactBucket = this._byDepthAndTag.get(exactKey);
    if (exactBucket) {
      for (let i = 0; i < exactBucket.length; i++) {
        if (matcher.matches(exactBucket[i])) return exactBucket[i];
      }
    }
    const wildcardBucket = this._wildcardByDepth.get(depth);
    if (wildcardBucket) {
      for (let i = 0; i < wildcardBucket.length; i++) {
        if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
      }
    }
    const deepBucket = this._deepByTerminalTag.get(tag);
    if (deepBucket) {
      for (let i = 0; i < deepBucket.length; i++) {
        if (matcher.matches(deepBucket[i])) return deepBucket[i];
      }
    }
    for (let i = 0; i < this._deepWildcards.length; i++) {
      if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
    }
    return null;
  }
};

// ../main/node_modules/path-expression-matcher/src/Matcher.js
var MatcherView = class {
  /**
   * @param {Matcher} matcher - The parent Matcher instance to read from.
   */
  constructor(matcher) {
    this._matcher = matcher;
  }
  /**
   * Get the path separator used by the parent matcher.
   * @returns {string}
   */
  get separator() {
    return this._matcher.separator;
  }
  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].tag : void 0;
  }
  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].namespace : void 0;
  }
  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return void 0;
    return path[path.length - 1].values?.[attrName];
  }
  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return false;
    const current = path[path.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {*}
   */
  getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
  }
  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
  }
  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].position ?? 0;
  }
  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].counter ?? 0;
  }
  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }
  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this._matcher.path.length;
  }
  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    return this._matcher.toString(separator, includeNamespace);
  }
  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this._matcher.path.map((n) => n.tag);
  }
  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    return this._matcher.matches(expression);
  }
  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
  }
};
var Matcher = class {
  /**
   * Create a new Matcher.
   * @param {Object} [options={}]
   * @param {string} [options.separator='.'] - Default path separator
   */
  constructor(options = {}) {
    this.separator = options.separator || ".";
    this.path = [];
    this.siblingStacks = [];
    this._pathStringCache = null;
    this._view = new MatcherView(this);
    this._keptAttrs = [];
  }
  /**
   * Push a new tag onto the path.
   * @param {string} tagName
   * @param {Object|null} [attrValues=null]
   * @param {string|null} [namespace=null]
   * @param {Object|null} [options=null]
   * @param {string[]} [options.keep] - Names of attributes (from attrValues)
   */
  push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null;
    if (this.path.length > 0) {
      this.path[this.path.length - 1].values = void 0;
    }
    const currentLevel = this.path.length;
    let level = this.siblingStacks[currentLevel];
    if (!level) {
      level = { counts: /* @__PURE__ */ new Map(), total: 0 };
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
    if (namespace !== null && namespace !== void 0) {
      node.namespace = namespace;
    }
    if (attrValues !== null && attrValues !== void 0) {
      node.values = attrValues;
    }
    this.path.push(node);
    const depth = this.path.length;
    const keep = options !== null ? options.keep : null;
    if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) {
      for (let i = 0; i < keep.length; i++) {
        const name = keep[i];
        if (attrValues[name] !== void 0) {
          this._keptAttrs.push({ depth, name, value: attrValues[name] });
        }
      }
    }
  }
  /**
   * Pop the last tag from the path.
   * @returns {Object|undefined} The popped node
   */
  pop() {
    if (this.path.length === 0) return void 0;
    this._pathStringCache = null;
    const node = this.path.pop();
    if (this.siblingStacks.length > this.path.length + 1) {
      this.siblingStacks.length = this.path.length + 1;
    }
    const poppedDepth = this.path.length + 1;
    while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) {
      this._keptAttrs.pop();
    }
    return node;
  }
  /**
   * Update current node's attribute values.
   * Useful when attributes are parsed after push.
   * @param {Object} attrValues
   */
  updateCurrent(attrValues) {
    if (this.path.length > 0) {
      const current = this.path[this.path.length - 1];
      if (attrValues !== null && attrValues !== void 0) {
        current.values = attrValues;
      }
    }
  }
  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
  }
  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
  }
  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    if (this.path.length === 0) return void 0;
    return this.path[this.path.length - 1].values?.[attrName];
  }
  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    if (this.path.length === 0) return false;
    const current = this.path[this.path.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * Unlike getAttrValue(), this works regardless of how deep the path has
   * gone since the attribute was pushed — but only for attribute names that
   * were explicitly marked with `keep` at push time. Cost is proportional to
   * the number of currently-kept attributes (typically 0-3), not path depth.
   * @param {string} attrName
   * @returns {*} the value, or undefined if no ancestor kept this attribute
   */
  getAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return kept[i].value;
    }
    return void 0;
  }
  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return true;
    }
    return false;
  }
  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].position ?? 0;
  }
  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].counter ?? 0;
  }
  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }
  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this.path.length;
  }
  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    const sep2 = separator || this.separator;
    const isDefault = sep2 === this.separator && includeNamespace === true;
    if (isDefault) {
      if (this._pathStringCache !== null) {
        return this._pathStringCache;
      }
      const result = this.path.map(
        (n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag
      ).join(sep2);
      this._pathStringCache = result;
      return result;
    }
    return this.path.map(
      (n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag
    ).join(sep2);
  }
  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this.path.map((n) => n.tag);
  }
  /**
   * Reset the path to empty.
   */
  reset() {
    this._pathStringCache = null;
    this.path = [];
    this.siblingStacks = [];
    this._keptAttrs = [];
  }
  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    const segments = expression.segments;
    if (segments.length === 0) {
      return false;
    }
    if (expression.hasDeepWildcard()) {
      return this._matchWithDeepWildcard(segments);
    }
    return this._matchSimple(segments);
  }
  /**
   * @private
   */
  _matchSimple(segments) {
    if (this.path.length !== segments.length) {
      return false;
    }
    for (let i = 0; i < segments.length; i++) {
      if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) {
        return false;
      }
    }
    return true;
  }
  /**
   * @private
   */
  _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1;
    let segIdx = segments.length - 1;
    while (segIdx >= 0 && pathIdx >= 0) {
      const segment = segments[segIdx];
      if (segment.type === "deep-wildcard") {
        segIdx--;
        if (segIdx < 0) {
          return true;
        }
        const nextSeg = segments[segIdx];
        let found = false;
        for (let i = pathIdx; i >= 0; i--) {
          if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
            pathIdx = i - 1;
            segIdx--;
            found = true;
            break;
          }
        }
        if (!found) {
          return false;
        }
      } else {
        if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) {
          return false;
        }
        pathIdx--;
        segIdx--;
      }
    }
    return segIdx < 0;
  }
  /**
   * @private
   */
  _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== "*" && segment.tag !== node.tag) {
      return false;
    }
    if (segment.namespace !== void 0) {
      if (segment.namespace !== "*" && segment.namespace !== node.namespace) {
        return false;
      }
    }
    if (segment.attrName !== void 0) {
      if (!isCurrentNode) {
        return false;
      }
      if (!node.values || !(segment.attrName in node.values)) {
        return false;
      }
      if (segment.attrValue !== void 0) {
        if (String(node.values[segment.attrName]) !== String(segment.attrValue)) {
          return false;
        }
      }
    }
    if (segment.position !== void 0) {
      if (!isCurrentNode) {
        return false;
      }
      const counter = node.counter ?? 0;
      if (segment.position === "first" && counter !== 0) {
        return false;
      } else if (segment.position === "odd" && counter % 2 !== 1) {
        return false;
      } else if (segment.position === "even" && counter % 2 !== 0) {
        return false;
      } else if (segment.position === "nth" && counter !== segment.positionValue) {
        return false;
      }
    }
    return true;
  }
  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this);
  }
  /**
   * Create a snapshot of current state.
   * @returns {Object}
   */
  snapshot() {
    return {
      path: this.path.map((node) => ({ ...node })),
      siblingStacks: this.siblingStacks.map((level) => level ? { counts: new Map(level.counts), total: level.total } : level),
      keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
    };
  }
  /**
   * Restore state from snapshot.
   * @param {Object} snapshot
   */
  restore(snapshot) {
    this._pathStringCache = null;
    this.path = snapshot.path.map((node) => ({ ...node }));
    this.siblingStacks = snapshot.siblingStacks.map((level) => level ? { counts: new Map(level.counts), total: level.total } : level);
    this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
  }
  /**
   * Return the read-only {@link MatcherView} for this matcher.
   *
   * The same instance is returned on every call — no allocation occurs.
   * It always reflects the current parser state and is safe to pass to
   * user callbacks without risk of accidental mutation.
   *
   * @returns {MatcherView}
   *
   * @example
   * const view = matcher.readOnly();
   * // pass view to callbacks — it stays in sync automatically
   * view.matches(expr);       // ✓
   * view.getCurrentTag();     // ✓
   * // view.push(...)         // ✗ method does not exist — caught by TypeScript
   */
  readOnly() {
    return this._view;
  }
};

// ../main/node_modules/is-unsafe/src/contexts/html.js
var HTML_PATTERNS = [
  {
    id: "html-script-open",
    description: "<script opening tag",
    pattern: /<script[\s>/]/i
  },
  {
    id: "html-script-close",
    description: "</script closing tag",
    pattern: /<\/script[\s>]/i
  },
  {
    id: "html-javascript-protocol",
    description: "javascript: URI scheme (with optional whitespace/encoding)",
    // Handles j&#x61;vascript:, j\u0061vascript:, and whitespace variants
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
    // \bon ensures we match a word boundary so "phonetic=" is not caught
    pattern: /\bon\w{1,30}\s*=/i
  },
  {
    id: "html-entity-obfuscated-script",
    description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
    // Entities include optional trailing semicolon: &#x3C; or &#x3C (both valid in HTML5)
    pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
  },
  {
    id: "html-entity-obfuscated-javascript",
    description: 'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',
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
    description: '<meta http-equiv="refresh" — can redirect users',
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
var html_default = HTML_PATTERNS;

// ../main/node_modules/is-unsafe/src/contexts/xml.js
var XML_PATTERNS = [
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
    // Match <!DOCTYPE followed by end-of-string, whitespace, or [ (internal subset)
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
    // Heuristic: 3+ consecutive entity refs suggests expansion attack
    pattern: /(?:&\w{1,20};){3,}/
  },
  {
    id: "xml-namespace-confusion",
    description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
    // pattern: /\bxmlns\s*(?::\w{1,40})?\s*=/i,
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
var xml_default = XML_PATTERNS;

// ../main/node_modules/is-unsafe/src/contexts/svg.js
var SVG_PATTERNS = [
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
    // Match <use with href= where the value starts with a non-# character (external URL)
    // [\"'][^#] catches quoted values not starting with #; [^\"'#\s>] catches unquoted
    pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
  },
  {
    id: "svg-animate-href",
    description: '<animate attributeName="href" — can dynamically change href to javascript:',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
  },
  {
    id: "svg-animate-xlinkhref",
    description: '<animate attributeName="xlink:href"',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
  },
  {
    id: "svg-set-javascript",
    description: '<set to="javascript:..." — sets an attribute to a javascript: URI',
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
var svg_default = SVG_PATTERNS;

// ../main/node_modules/is-unsafe/src/contexts/sql.js
var SQL_PATTERNS = [
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
    // Allows arbitrary content between UPDATE and SET (table name, alias, etc.)
    pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
  },
  {
    id: "sql-exec-xp",
    description: "EXEC xp_ — MSSQL extended stored procedure execution",
    pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
  },
  {
    id: "sql-tautology-string",
    description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,
    // Last quote is optional — injection may truncate it: ' OR '1'='1--
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
var sql_default = SQL_PATTERNS;

// ../main/node_modules/is-unsafe/src/contexts/shell.js
var SHELL_PATTERNS = [
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
    // Only flag when combined with path separators to reduce false positives
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
    // Require a URL scheme (http/https/ftp) or a flag (-) to reduce false positives
    // "curl is a tool" won't match; "curl http://..." or "curl -s ..." will
    pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
  }
];
var shell_default = SHELL_PATTERNS;

// ../main/node_modules/is-unsafe/src/contexts/redos.js
var REDOS_PATTERNS = [
  {
    id: "redos-nested-quantifier-plus",
    description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
    // Matches any group containing a + quantifier, with an outer * or + — catches (a+)+, (.+b)*, etc.
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
    // Detect repeated identical alternatives under a quantifier
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
    // Matches { followed by 4+ digits (≥1000), then optional ,digits }
    pattern: /\{\d{4,}(?:,\d*)?\}/
  },
  {
    id: "redos-catastrophic-alternation",
    description: "Long alternation with many similar branches — polynomial backtracking risk",
    // Heuristic: 10+ pipe-separated alternatives in a single group
    pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
  }
];
var redos_default = REDOS_PATTERNS;

// ../main/node_modules/is-unsafe/src/contexts/nosql.js
var sep = `["'\\s]*:`;
var NOSQL_PATTERNS = [
  // ─── MongoDB $ operator injection ────────────────────────────────────────
  {
    id: "nosql-where-operator",
    description: "$where — executes arbitrary JavaScript server-side in MongoDB",
    pattern: new RegExp(`\\$where${sep}`, "i")
  },
  {
    id: "nosql-ne-operator",
    description: '$ne — "not equal" operator used to bypass equality checks',
    pattern: new RegExp(`\\$ne${sep}`, "i")
  },
  {
    id: "nosql-gt-operator",
    description: '$gt — "greater than" used to bypass password/value checks',
    pattern: new RegExp(`\\$gte?${sep}`, "i")
  },
  {
    id: "nosql-lt-operator",
    description: '$lt / $lte — "less than" bypass variants',
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
  // ─── Prototype pollution ─────────────────────────────────────────────────
  {
    id: "nosql-proto-pollution",
    description: "__proto__ — prototype pollution via object key injection",
    pattern: /__proto__/
  },
  {
    id: "nosql-constructor-prototype",
    description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
    // Matches dot-notation (obj.constructor.prototype) and JSON key adjacency
    // ("constructor": {"prototype": ...})
    pattern: /constructor[\s"':.,{\[]*prototype/i
  },
  {
    id: "nosql-proto-bracket",
    description: '["__proto__"] — bracket-notation prototype pollution',
    pattern: /\[["']__proto__["']\]/
  }
];
var nosql_default = NOSQL_PATTERNS;

// ../main/node_modules/is-unsafe/src/contexts/log.js
var LOG_PATTERNS = [
  // ─── CRLF / newline injection ─────────────────────────────────────────────
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
  // ─── Log4Shell / JNDI injection (CVE-2021-44228) ─────────────────────────
  {
    id: "log-log4shell-jndi",
    description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
    pattern: /\$\{jndi\s*:/i
  },
  {
    id: "log-log4shell-obfuscated",
    description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
    // ${::- is the Log4j lookup-bypass escape sequence; presence alone is suspicious
    pattern: /\$\{::-/
  },
  {
    id: "log-log4j-lookup",
    description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
    pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
  },
  // ─── Server-Side Template Injection (SSTI) in log messages ───────────────
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
    // Require that the ${...} content looks like an expression, not a plain variable name.
    // Flags if the content contains: . ( * + operators, or known SSTI keywords.
    // This avoids flagging ${PATH}, ${HOME} etc. (plain shell variables).
    pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
  },
  {
    id: "log-ssti-percent-tag",
    description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
    pattern: /<%=[\s\S]{0,80}%>/
  },
  // ─── Null byte ────────────────────────────────────────────────────────────
  {
    id: "log-null-byte",
    description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
    pattern: /\x00|%00/
  },
  // ─── ANSI escape injection ────────────────────────────────────────────────
  {
    id: "log-ansi-escape",
    description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
    pattern: /\x1b\[/
  }
];
var log_default = LOG_PATTERNS;

// ../main/node_modules/is-unsafe/src/contexts/sql-strict.js
var SQL_STRICT_EXTRA = [
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
var SQL_STRICT_PATTERNS = [...sql_default, ...SQL_STRICT_EXTRA];
var sql_strict_default = SQL_STRICT_PATTERNS;

// ../main/node_modules/is-unsafe/src/util/decode-entities.js
var NAMED = Object.freeze({
  colon: ":",
  Tab: "	",
  NewLine: "\n"
});
var ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
  if (input.indexOf("&") === -1) return input;
  return input.replace(ENTITY_RE, (match, hex, dec, name) => {
    if (name !== void 0) {
      return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
    }
    const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
    if (!Number.isFinite(cp) || cp > 1114111) return match;
    return String.fromCodePoint(cp);
  });
}

// ../main/node_modules/is-unsafe/src/index.js
html_default.label = "HTML";
xml_default.label = "XML";
svg_default.label = "SVG";
html_default.decodeEntities = true;
xml_default.decodeEntities = true;
svg_default.decodeEntities = true;
sql_default.label = "SQL";
sql_strict_default.label = "SQL-STRICT";
shell_default.label = "SHELL";
redos_default.label = "REDOS";
nosql_default.label = "NOSQL";
log_default.label = "LOG";
var VALID_CONTEXTS = Object.freeze({
  HTML: html_default,
  XML: xml_default,
  SVG: svg_default,
  SQL: sql_default,
  "SQL-STRICT": sql_strict_default,
  SHELL: shell_default,
  REDOS: redos_default,
  NOSQL: nosql_default,
  LOG: log_default
});
function assertString(value) {
  if (typeof value !== "string") {
    throw new TypeError(
      `is-unsafe: first argument must be a string, got ${typeof value}`
    );
  }
}
function assertContext(context) {
  if (context instanceof RegExp) return;
  if (Array.isArray(context)) {
    if (context.length === 0) {
      throw new TypeError("is-unsafe: context must not be an empty array");
    }
    if (Array.isArray(context[0])) {
      for (const list of context) {
        if (!Array.isArray(list) || list.length === 0) {
          throw new TypeError(
            "is-unsafe: each context in the array must be a non-empty pattern array (PatternList)"
          );
        }
      }
    }
    return;
  }
  throw new TypeError(
    `is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`
  );
}
function normalise(context) {
  if (context instanceof RegExp) return { lists: null, regex: context };
  if (Array.isArray(context[0])) return { lists: context, regex: null };
  return { lists: [context], regex: null };
}
function decodedCopy(value, list) {
  if (!list.decodeEntities) return null;
  const decoded = decodeEntities(value);
  return decoded === value ? null : decoded;
}
function matchList(value, list) {
  const label = list.label ?? "CUSTOM";
  const decoded = decodedCopy(value, list);
  for (const rule of list) {
    if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) {
      return { context: label, id: rule.id, description: rule.description, pattern: rule.pattern };
    }
  }
  return null;
}
function isUnsafe(value, context) {
  assertString(value);
  assertContext(context);
  const { lists, regex } = normalise(context);
  if (regex) return regex.test(value);
  for (const list of lists) {
    if (matchList(value, list) !== null) return true;
  }
  return false;
}

// ../main/node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function extractRawAttributes(prefixedAttrs, options) {
  if (!prefixedAttrs) return {};
  const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
  if (!attrs) return {};
  const rawAttrs = {};
  for (const key in attrs) {
    if (key.startsWith(options.attributeNamePrefix)) {
      const rawName = key.substring(options.attributeNamePrefix.length);
      rawAttrs[rawName] = attrs[key];
    } else {
      rawAttrs[key] = attrs[key];
    }
  }
  return rawAttrs;
}
function extractNamespace(rawTagName) {
  if (!rawTagName || typeof rawTagName !== "string") return void 0;
  const colonIndex = rawTagName.indexOf(":");
  if (colonIndex !== -1 && colonIndex > 0) {
    const ns = rawTagName.substring(0, colonIndex);
    if (ns !== "xmlns") {
      return ns;
    }
  }
  return void 0;
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
    if (this.options.entityDecoder) {
      this.entityDecoder = this.options.entityDecoder;
    } else {
      if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
      else if (this.options.htmlEntities === true) namedEntities = { ...COMMON_HTML, ...CURRENCY };
      this.entityDecoder = new EntityDecoder2({
        namedEntities: { ...namedEntities, ...externalEntities },
        numericAllowed: this.options.htmlEntities,
        limit: {
          maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
          maxExpandedLength: this.options.processEntities.maxExpandedLength,
          applyLimitsTo: this.options.processEntities.appliesTo
        },
        // onExternalEntity: (name, value) => isUnsafe(value) ? 'block' : 'allow',
        onInputEntity: (name, value) => (
          //TODO: VALID_CONTEXTS.HTML should be set only if this.options.htmlEntities
          isUnsafe(value, [html_default, xml_default]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
        )
        //postCheck: resolved => resolved
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
        if (typeof stopNodeExp === "string") {
          this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
        } else if (stopNodeExp instanceof Expression) {
          this.stopNodeExpressionsSet.add(stopNodeExp);
        }
      }
      this.stopNodeExpressionsSet.seal();
    }
  }
};
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
  const options = this.options;
  if (val !== void 0) {
    if (options.trimValues && !dontTrim) {
      val = val.trim();
    }
    if (val.length > 0) {
      if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
      const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
      const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
      if (newval === null || newval === void 0) {
        return val;
      } else if (typeof newval !== typeof val || newval !== val) {
        return newval;
      } else if (options.trimValues) {
        return parseValue(val, options.parseTagValue, options.numberParseOptions);
      } else {
        const trimmedVal = val.trim();
        if (trimmedVal === val) {
          return parseValue(val, options.parseTagValue, options.numberParseOptions);
        } else {
          return val;
        }
      }
    }
  }
}
function resolveNameSpace(tagname) {
  if (this.options.removeNSPrefix) {
    const tags = tagname.split(":");
    const prefix = tagname.charAt(0) === "/" ? "/" : "";
    if (tags[0] === "xmlns") {
      return "";
    }
    if (tags.length === 2) {
      tagname = prefix + tags[1];
    }
  }
  return tagname;
}
var attrsRegx = new RegExp(`([^\\s=]+)\\s*(=\\s*(['"])([\\s\\S]*?)\\3)?`, "gm");
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
    if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) {
      jPath.updateCurrent(rawAttrsForMatcher);
    }
    const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
    let hasAttrs = false;
    for (let i = 0; i < len; i++) {
      const attrName = this.resolveNameSpace(matches[i][1]);
      if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
      let aName = options.attributeNamePrefix + attrName;
      if (attrName.length) {
        if (options.transformAttributeName) {
          aName = options.transformAttributeName(aName);
        }
        aName = sanitizeName(aName, options);
        if (matches[i][4] !== void 0) {
          const oldVal = processedVals[i];
          const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
          if (newVal === null || newVal === void 0) {
            attrs[aName] = oldVal;
          } else if (typeof newVal !== typeof oldVal || newVal !== oldVal) {
            attrs[aName] = newVal;
          } else {
            attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
          }
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
var parseXml = function(xmlData) {
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
  for (let i = 0; i < xmlLen; i++) {
    const ch = xmlData[i];
    if (ch === "<") {
      const c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {
        const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
        let tagName = xmlData.substring(i + 2, closeIndex).trim();
        if (options.removeNSPrefix) {
          const colonIndex = tagName.indexOf(":");
          if (colonIndex !== -1) {
            tagName = tagName.substr(colonIndex + 1);
          }
        }
        tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
        if (currentNode) {
          textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        }
        const lastTagName = this.matcher.getCurrentTag();
        if (tagName && options.unpairedTagsSet.has(tagName)) {
          throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
        }
        if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
          this.matcher.pop();
          this.tagsNodeStack.pop();
        }
        this.matcher.pop();
        this.isCurrentNodeStopNode = false;
        currentNode = this.tagsNodeStack.pop() || xmlObj;
        if (options.captureMetaData && currentNode) {
          currentNode.addEndIndex(closeIndex + 1);
        }
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
        if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) {
        } else {
          const childNode = new XmlNode(tagData.tagName);
          childNode.add(options.textNodeName, "");
          if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) {
            childNode[":@"] = attsMap;
          }
          this.addChild(currentNode, childNode, this.readonlyMatcher, i);
          if (options.captureMetaData) {
            currentNode.addEndIndex(tagData.closeIndex + 2);
          }
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
        if (options.cdataPropName) {
          currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
        } else {
          currentNode.add(options.textNodeName, val);
        }
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
        ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));
        if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) {
          throw new Error(`Invalid tag name: ${tagName}`);
        }
        if (currentNode && textData) {
          if (currentNode.tagname !== "!xml") {
            textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
          }
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
          } else {
            tagExp = tagExp.substr(0, tagExp.length - 1);
          }
          attrExpPresent = tagName !== tagExp;
        }
        let prefixedAttrs = null;
        let rawAttrs = {};
        let namespace = void 0;
        namespace = extractNamespace(rawTagName);
        if (tagName !== xmlObj.tagname) {
          this.matcher.push(tagName, {}, namespace);
        }
        if (tagName !== tagExp && attrExpPresent) {
          prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
          if (prefixedAttrs) {
            rawAttrs = extractRawAttributes(prefixedAttrs, options);
          }
        }
        if (tagName !== xmlObj.tagname) {
          this.isCurrentNodeStopNode = this.isItStopNode();
        }
        const startIndex = i;
        if (this.isCurrentNodeStopNode) {
          let tagContent = "";
          if (isSelfClosing) {
            i = result.closeIndex;
          } else if (options.unpairedTagsSet.has(tagName)) {
            i = result.closeIndex;
          } else {
            const result2 = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
            if (!result2) throw new Error(`Unexpected end of ${rawTagName}`);
            i = result2.i;
            tagContent = result2.tagContent;
          }
          const childNode = new XmlNode(tagName);
          if (prefixedAttrs) {
            childNode[":@"] = prefixedAttrs;
          }
          childNode.add(options.textNodeName, tagContent);
          this.matcher.pop();
          this.isCurrentNodeStopNode = false;
          this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
          if (options.captureMetaData) {
            currentNode.addEndIndex(i + 1);
          }
        } else {
          if (isSelfClosing) {
            ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));
            const childNode = new XmlNode(tagName);
            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
            if (options.captureMetaData) {
              currentNode.addEndIndex(closeIndex + 1);
            }
            this.matcher.pop();
            this.isCurrentNodeStopNode = false;
          } else if (options.unpairedTagsSet.has(tagName)) {
            const childNode = new XmlNode(tagName);
            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
            if (options.captureMetaData) {
              currentNode.addEndIndex(result.closeIndex + 1);
            }
            this.matcher.pop();
            this.isCurrentNodeStopNode = false;
            i = result.closeIndex;
            continue;
          } else {
            const childNode = new XmlNode(tagName);
            if (this.tagsNodeStack.length > options.maxNestedTags) {
              throw new Error("Maximum nested tags exceeded");
            }
            this.tagsNodeStack.push(currentNode);
            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
            currentNode = childNode;
          }
          textData = "";
          i = closeIndex;
        }
      }
    } else {
      textData += xmlData[i];
    }
  }
  return xmlObj.child;
};
function addChild(currentNode, childNode, matcher, startIndex) {
  if (!this.options.captureMetaData) startIndex = void 0;
  const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
  const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
  if (result === false) {
  } else if (typeof result === "string") {
    childNode.tagname = result;
    currentNode.addChild(childNode, startIndex);
  } else {
    currentNode.addChild(childNode, startIndex);
  }
}
function replaceEntitiesValue(val, tagName, jPath) {
  const entityConfig = this.options.processEntities;
  if (!entityConfig || !entityConfig.enabled) {
    return val;
  }
  if (entityConfig.allowedTags) {
    const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    const allowed = Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher);
    if (!allowed) {
      return val;
    }
  }
  if (entityConfig.tagFilter) {
    const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) {
      return val;
    }
  }
  return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
  if (textData) {
    if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
    textData = this.parseTextData(
      textData,
      parentNode.tagname,
      matcher,
      false,
      parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false,
      isLeafNode
    );
    if (textData !== void 0 && textData !== "")
      parentNode.add(this.options.textNodeName, textData);
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
    } else if (code === 34 || code === 39) {
      attrBoundary = code;
    } else if (code === closeCode0) {
      if (closeCode1 !== -1) {
        if (xmlData.charCodeAt(index + 1) === closeCode1) {
          result += xmlData.substring(segmentStart, index);
          return { data: result, index };
        }
      } else {
        result += xmlData.substring(segmentStart, index);
        return { data: result, index };
      }
    } else if (code === 9 && !attrBoundary) {
      result += xmlData.substring(segmentStart, index) + " ";
      segmentStart = index + 1;
    }
  }
}
function findClosingIndex(xmlData, str, i, errMsg) {
  const closingIndex = xmlData.indexOf(str, i);
  if (closingIndex === -1) {
    throw new Error(errMsg);
  } else {
    return closingIndex + str.length - 1;
  }
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
  for (; i < xmllen; i++) {
    if (xmlData[i] === "<") {
      const c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {
        const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
        let closeTagName = xmlData.substring(i + 2, closeIndex).trim();
        if (closeTagName === tagName) {
          openTagCount--;
          if (openTagCount === 0) {
            return {
              tagContent: xmlData.substring(startIndex, i),
              i: closeIndex
            };
          }
        }
        i = closeIndex;
      } else if (c1 === 63) {
        const closeIndex = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
        i = closeIndex;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
        const closeIndex = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
        i = closeIndex;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
        const closeIndex = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
        i = closeIndex;
      } else {
        const tagData = readTagExp(xmlData, i, false);
        if (tagData) {
          const openTagName = tagData && tagData.tagName;
          if (openTagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") {
            openTagCount++;
          }
          i = tagData.closeIndex;
        }
      }
    }
  }
}
function parseValue(val, shouldParse, options) {
  if (shouldParse && typeof val === "string") {
    const newval = val.trim();
    if (newval === "true") return true;
    else if (newval === "false") return false;
    else return toNumber(val, options);
  } else {
    if (isExist(val)) {
      return val;
    } else {
      return "";
    }
  }
}
function transformTagName(fn, tagName, tagExp, options) {
  if (fn) {
    const newTagName = fn(tagName);
    if (tagExp === tagName) {
      tagExp = newTagName;
    }
    tagName = newTagName;
  }
  tagName = sanitizeName(tagName, options);
  return { tagName, tagExp };
}
function sanitizeName(name, options) {
  if (criticalProperties.includes(name)) {
    throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
  } else if (DANGEROUS_PROPERTY_NAMES.includes(name)) {
    return options.onDangerousProperty(name);
  }
  return name;
}

// ../main/node_modules/fast-xml-parser/src/xmlparser/node2json.js
var METADATA_SYMBOL2 = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(attrs, prefix) {
  if (!attrs || typeof attrs !== "object") return {};
  if (!prefix) return attrs;
  const rawAttrs = {};
  for (const key in attrs) {
    if (key.startsWith(prefix)) {
      const rawName = key.substring(prefix.length);
      rawAttrs[rawName] = attrs[key];
    } else {
      rawAttrs[key] = attrs[key];
    }
  }
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
      const rawAttrs = stripAttributePrefix(
        tagObj[":@"] || {},
        options.attributeNamePrefix
      );
      matcher.push(property, rawAttrs);
    }
    if (property === options.textNodeName) {
      if (text === void 0) text = tagObj[property];
      else text += "" + tagObj[property];
    } else if (property === void 0) {
      continue;
    } else if (tagObj[property]) {
      let val = compress(tagObj[property], options, matcher, readonlyMatcher);
      const isLeaf = isLeafTag(val, options);
      if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) {
        val[options.textNodeName] = "";
      }
      if (tagObj[":@"]) {
        assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
      } else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) {
        val = val[options.textNodeName];
      } else if (Object.keys(val).length === 0) {
        if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
        else val = "";
      }
      if (tagObj[METADATA_SYMBOL2] !== void 0 && typeof val === "object" && val !== null) {
        val[METADATA_SYMBOL2] = tagObj[METADATA_SYMBOL2];
      }
      if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
        if (!Array.isArray(compressedObj[property])) {
          compressedObj[property] = [compressedObj[property]];
        }
        compressedObj[property].push(val);
      } else {
        const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
        if (options.isArray(property, jPathOrMatcher, isLeaf)) {
          compressedObj[property] = [val];
        } else {
          compressedObj[property] = val;
        }
      }
      if (property !== void 0 && property !== options.textNodeName) {
        matcher.pop();
      }
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
      if (options.isArray(atrrName, jPathOrMatcher, true, true)) {
        obj[atrrName] = [attrMap[atrrName]];
      } else {
        obj[atrrName] = attrMap[atrrName];
      }
    }
  }
}
function isLeafTag(obj, options) {
  const { textNodeName } = options;
  const propCount = Object.keys(obj).length;
  if (propCount === 0) {
    return true;
  }
  if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) {
    return true;
  }
  return false;
}

// ../main/node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
  constructor(options) {
    this.externalEntities = {};
    this.options = buildOptions(options);
  }
  /**
   * Parse XML dats to JS object 
   * @param {string|Uint8Array} xmlData 
   * @param {boolean|Object} validationOption 
   */
  parse(xmlData, validationOption) {
    if (typeof xmlData !== "string" && xmlData.toString) {
      if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) {
        xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
      } else {
        xmlData = xmlData.toString();
      }
    } else if (typeof xmlData !== "string") {
      throw new Error("XML data is accepted in String or Bytes[] form.");
    }
    if (validationOption) {
      if (validationOption === true) validationOption = {};
      const result = validate(xmlData, validationOption);
      if (result !== true) {
        throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
      }
    }
    const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
    const orderedResult = orderedObjParser.parseXml(xmlData);
    if (this.options.preserveOrder || orderedResult === void 0) return orderedResult;
    else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
  }
  /**
   * Add Entity which is not by default supported by this library
   * @param {string} key 
   * @param {string} value 
   */
  addEntity(key, value) {
    if (value.indexOf("&") !== -1) {
      throw new Error("Entity value can't have '&'");
    } else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) {
      throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
    } else if (value === "&") {
      throw new Error("An entity with value '&' is not permitted");
    } else {
      this.externalEntities[key] = value;
    }
  }
  /**
   * Returns a Symbol that can be used to access the metadata
   * property on a node.
   * 
   * If Symbol is not available in the environment, an ordinary property is used
   * and the name of the property is here returned.
   * 
   * The XMLMetaData property is only present when `captureMetaData`
   * is true in the options.
   */
  static getMetaDataSymbol() {
    return XmlNode.getMetaDataSymbol();
  }
};

// ../main/node_modules/feedsmith/dist/feeds/atom/parse/utils.mjs
var createNamespaceGetter = (value, prefix) => {
  if (!prefix) return (key) => value[key];
  return (key) => value[prefix + key];
};
var xhtmlDivStartRegex = /^\s*<(?:([a-zA-Z][\w.-]*):)?div[\s/>]/;
var xhtmlDivParser = new XMLParser({
  preserveOrder: true,
  stopNodes: ["x-wrap.div"],
  processEntities: false,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  trimValues: false,
  commentPropName: "#comment"
});
var unwrapXhtmlDiv = (value) => {
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
var isXhtmlType = (type) => {
  return type === "xhtml" || type === "application/xhtml+xml";
};
var retrieveXhtmlDivXml = (value, type) => {
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
var mergeXhtmlDivXml = (elementXml, divXml) => {
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
var cdataSectionRegex = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
var escapeCdataSections = (value) => {
  if (!isNonEmptyString(value)) return value;
  return value.replace(cdataSectionRegex, (_, content) => {
    return content.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  });
};
var parseTypedText = (value, type) => {
  const text = retrieveText(value);
  if (!isXhtmlType(type)) return parseString(text);
  const escaped = escapeCdataSections(text);
  const unwrapped = unwrapXhtmlDiv(escaped);
  if (unwrapped !== escaped) return parseVerbatimString(unwrapped);
  if (isNonEmptyString(escaped) && xhtmlDivStartRegex.test(escaped)) return parseVerbatimString(escaped);
  return parseString(text);
};
var parseText2 = (value) => {
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
    xml: mergeXhtmlDivXml(retrieveItemOrFeed8(value), retrieveXhtmlDivXml(value, type))
  };
  return trimObject(text);
};
var parseContent2 = (value) => {
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
    xml: mergeXhtmlDivXml(retrieveItemOrFeed8(value), retrieveXhtmlDivXml(value, type))
  };
  return trimObject(content);
};
var parseLink = (value, options) => {
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
var retrievePersonUri = (value, options) => {
  if (!isPlainObject(value)) return;
  const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
  const uri = parseSingularOf(get("uri"), (value2) => parseString(retrieveText(value2)));
  const url = parseSingularOf(get("url"), (value2) => parseString(retrieveText(value2)));
  return uri || url;
};
var parsePerson = (value, options) => {
  if (!isPlainObject(value)) return;
  const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
  const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
  const person = {
    name: parseSingularOf(get("name"), (value2) => parseString(retrieveText(value2))),
    uri: retrievePersonUri(value, options),
    email: parseSingularOf(get("email"), (value2) => parseString(retrieveText(value2))),
    arxiv: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("arxiv")) ? retrieveAuthor(value) : void 0
  };
  return trimObject(person);
};
var parseCategory4 = (value) => {
  if (!isPlainObject(value)) return;
  const category = {
    term: parseString(value["@term"]),
    scheme: parseString(value["@scheme"]),
    label: parseString(value["@label"])
  };
  return trimObject(category);
};
var retrieveGeneratorUri = (value) => {
  if (!isPlainObject(value)) return;
  const uri = parseString(value["@uri"]);
  const url = parseString(value["@url"]);
  return uri || url;
};
var parseGenerator = (value) => {
  const generator = {
    text: parseString(retrieveText(value)),
    uri: retrieveGeneratorUri(value),
    version: parseString(value === null || value === void 0 ? void 0 : value["@version"])
  };
  return trimObject(generator);
};
var parseSource = (value, options) => {
  if (!isPlainObject(value)) return;
  const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
  const source = {
    authors: parseArrayOf(get("author"), (value2) => parsePerson(value2, options)),
    categories: parseArrayOf(get("category"), (value2) => parseCategory4(value2, options)),
    contributors: parseArrayOf(get("contributor"), (value2) => parsePerson(value2, options)),
    generator: parseSingularOf(get("generator"), (value2) => parseGenerator(value2, options)),
    icon: parseSingularOf(get("icon"), (value2) => parseString(retrieveText(value2))),
    id: parseSingularOf(get("id"), (value2) => parseString(retrieveText(value2))),
    links: parseArrayOf(get("link"), (value2) => parseLink(value2, options)),
    logo: parseSingularOf(get("logo"), (value2) => parseString(retrieveText(value2))),
    rights: parseSingularOf(get("rights"), parseText2),
    subtitle: parseSingularOf(get("subtitle"), parseText2),
    title: parseSingularOf(get("title"), parseText2),
    updated: retrieveUpdated(value, options)
  };
  return trimObject(source);
};
var retrievePublished = (value, options) => {
  if (!isPlainObject(value)) return;
  const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
  const published = parseSingularOf(get("published"), (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn));
  const issued = parseSingularOf(get("issued"), (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn));
  const created = parseSingularOf(get("created"), (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn));
  return published || issued || created;
};
var retrieveUpdated = (value, options) => {
  if (!isPlainObject(value)) return;
  const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
  const updated = parseSingularOf(get("updated"), (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn));
  const modified = parseSingularOf(get("modified"), (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn));
  return updated || modified;
};
var retrieveSubtitle = (value, options) => {
  if (!isPlainObject(value)) return;
  const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
  const subtitle = parseSingularOf(get("subtitle"), parseText2);
  const tagline = parseSingularOf(get("tagline"), parseText2);
  return subtitle || tagline;
};
var parseEntry = (value, options) => {
  if (!isPlainObject(value)) return;
  const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
  const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
  const entry = {
    authors: parseArrayOf(get("author"), (value2) => parsePerson(value2, options)),
    categories: parseArrayOf(get("category"), (value2) => parseCategory4(value2, options)),
    content: parseSingularOf(get("content"), (value2) => parseContent2(value2, options)),
    contributors: parseArrayOf(get("contributor"), (value2) => parsePerson(value2, options)),
    id: parseSingularOf(get("id"), (value2) => parseString(retrieveText(value2))),
    links: parseArrayOf(get("link"), (value2) => parseLink(value2, options)),
    published: retrievePublished(value, options),
    rights: parseSingularOf(get("rights"), parseText2),
    source: parseSingularOf(get("source"), (value2) => parseSource(value2, options)),
    summary: parseSingularOf(get("summary"), parseText2),
    title: parseSingularOf(get("title"), parseText2),
    updated: retrieveUpdated(value, options),
    app: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("app")) ? retrieveEntry(value, options) : void 0,
    arxiv: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("arxiv")) ? retrieveEntry2(value) : void 0,
    cc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("cc")) ? retrieveItemOrFeed(value) : void 0,
    dc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dc")) ? retrieveItemOrFeed3(value, options) : void 0,
    slash: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("slash")) ? retrieveItem5(value) : void 0,
    itunes: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("itunes")) ? retrieveItem2(value) : void 0,
    googleplay: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("googleplay")) ? retrieveItem(value) : void 0,
    psc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("psc")) ? retrieveItem4(value) : void 0,
    media: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("media")) ? retrieveItemOrFeed7(value) : void 0,
    georss: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("georss")) ? retrieveItemOrFeed6(value) : void 0,
    geo: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("geo")) ? retrieveItemOrFeed5(value) : void 0,
    thr: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("thr")) ? retrieveItem6(value) : void 0,
    dcterms: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dcterms")) ? retrieveItemOrFeed4(value, options) : void 0,
    creativeCommons: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("creativecommons")) ? retrieveItemOrFeed2(value) : void 0,
    wfw: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("wfw")) ? retrieveItem8(value) : void 0,
    yt: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("yt")) ? retrieveItem9(value) : void 0,
    pingback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("pingback")) ? retrieveItem3(value) : void 0,
    trackback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("trackback")) ? retrieveItem7(value) : void 0,
    xml: (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : retrieveItemOrFeed8(value)
  };
  return trimObject(entry);
};
var parseFeed = (value, options) => {
  if (!isPlainObject(value)) return;
  const namespaces = (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : detectNamespaces(value);
  const get = createNamespaceGetter(value, options === null || options === void 0 ? void 0 : options.prefix);
  const feed = {
    authors: parseArrayOf(get("author"), (value2) => parsePerson(value2, options)),
    categories: parseArrayOf(get("category"), (value2) => parseCategory4(value2, options)),
    contributors: parseArrayOf(get("contributor"), (value2) => parsePerson(value2, options)),
    generator: parseSingularOf(get("generator"), (value2) => parseGenerator(value2, options)),
    icon: parseSingularOf(get("icon"), (value2) => parseString(retrieveText(value2))),
    id: parseSingularOf(get("id"), (value2) => parseString(retrieveText(value2))),
    links: parseArrayOf(get("link"), (value2) => parseLink(value2, options)),
    logo: parseSingularOf(get("logo"), (value2) => parseString(retrieveText(value2))),
    rights: parseSingularOf(get("rights"), parseText2),
    subtitle: retrieveSubtitle(value, options),
    title: parseSingularOf(get("title"), parseText2),
    updated: retrieveUpdated(value, options),
    entries: parseArrayOf(get("entry"), (value2) => parseEntry(value2, options), options === null || options === void 0 ? void 0 : options.maxItems),
    cc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("cc")) ? retrieveItemOrFeed(value) : void 0,
    dc: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dc")) ? retrieveItemOrFeed3(value, options) : void 0,
    sy: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("sy")) ? retrieveFeed6(value, options) : void 0,
    itunes: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("itunes")) ? retrieveFeed3(value) : void 0,
    googleplay: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("googleplay")) ? retrieveFeed2(value) : void 0,
    media: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("media")) ? retrieveItemOrFeed7(value) : void 0,
    georss: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("georss")) ? retrieveItemOrFeed6(value) : void 0,
    geo: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("geo")) ? retrieveItemOrFeed5(value) : void 0,
    dcterms: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("dcterms")) ? retrieveItemOrFeed4(value, options) : void 0,
    creativeCommons: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("creativecommons")) ? retrieveItemOrFeed2(value) : void 0,
    opensearch: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("opensearch")) ? retrieveFeed4(value) : void 0,
    yt: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("yt")) ? retrieveFeed7(value) : void 0,
    admin: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("admin")) ? retrieveFeed(value) : void 0,
    pingback: (namespaces === null || namespaces === void 0 ? void 0 : namespaces.has("pingback")) ? retrieveFeed5(value) : void 0,
    xml: (options === null || options === void 0 ? void 0 : options.asNamespace) ? void 0 : retrieveItemOrFeed8(value)
  };
  return trimObject(feed);
};
var retrieveFeed8 = (value, options) => {
  const notNamespaced = parseSingularOf(value === null || value === void 0 ? void 0 : value.feed, (value2) => parseFeed(value2, options));
  const namespaced = parseSingularOf(value === null || value === void 0 ? void 0 : value["atom:feed"], (value2) => parseFeed(value2, {
    ...options,
    prefix: "atom:"
  }));
  return notNamespaced || namespaced;
};

// ../main/node_modules/feedsmith/dist/feeds/atom/parse/index.mjs
var createNamespaceOptions = createNamespaceResolver({
  namespaceUris,
  namespacePrefixes,
  primaryNamespaces: ["atom"]
});
var namespaceOptions = createNamespaceOptions();
var parser = new XMLParser({
  ...parserConfig,
  stopNodes: stopNodes32,
  transformTagName: (name) => namespaceOptions.transformTagName(name),
  transformAttributeName: (name) => namespaceOptions.transformAttributeName(name),
  attributeValueProcessor: (name, value) => namespaceOptions.attributeValueProcessor(name, value),
  updateTag: (name) => namespaceOptions.updateTag(name)
});
var parse = (value, options) => {
  if (!detect(value)) throw new DetectError(locales.invalidFeedFormat);
  let normalized;
  try {
    namespaceOptions = createNamespaceOptions(value);
    normalized = parser.parse(value);
  } catch (error) {
    throw new MalformedError(locales.invalidFeedFormat, { cause: error });
  }
  const parsed = retrieveFeed8(normalized, options);
  if (!parsed) throw new ParseError(locales.invalidFeedFormat);
  return parsed;
};

// ../main/node_modules/feedsmith/dist/feeds/json/parse/utils.mjs
var createCaseInsensitiveGetter = (value) => {
  return (requestedKey) => {
    if (requestedKey in value) return value[requestedKey];
    const lowerKey = requestedKey.toLowerCase();
    for (const key in value) if (key.toLowerCase() === lowerKey) return value[key];
  };
};
var parseAuthor = (value) => {
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
var retrieveAuthors = (value) => {
  if (!isPlainObject(value)) return;
  const get = createCaseInsensitiveGetter(value);
  const parsedAuthors = parseArrayOf(get("authors"), parseAuthor);
  const parsedAuthor = parseArrayOf(get("author"), parseAuthor);
  return (parsedAuthors === null || parsedAuthors === void 0 ? void 0 : parsedAuthors.length) ? parsedAuthors : parsedAuthor;
};
var parseAttachment = (value) => {
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
var parseItem = (value, options) => {
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
    date_published: parseSingularOf(get("date_published"), (value2) => parseDate(value2, options === null || options === void 0 ? void 0 : options.parseDateFn)),
    date_modified: parseSingularOf(get("date_modified"), (value2) => parseDate(value2, options === null || options === void 0 ? void 0 : options.parseDateFn)),
    tags: parseArrayOf(get("tags"), parseVerbatimString),
    authors: retrieveAuthors(value),
    language: parseSingularOf(get("language"), parseVerbatimString),
    attachments: parseArrayOf(get("attachments"), parseAttachment)
  };
  return trimObject(item);
};
var parseHub = (value) => {
  if (!isPlainObject(value)) return;
  const get = createCaseInsensitiveGetter(value);
  const hub = {
    type: parseSingularOf(get("type"), parseVerbatimString),
    url: parseSingularOf(get("url"), parseVerbatimString)
  };
  return trimObject(hub);
};
var parseFeed2 = (value, options) => {
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
    items: parseArrayOf(get("items"), (value2) => parseItem(value2, options), options === null || options === void 0 ? void 0 : options.maxItems)
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/feeds/json/detect/index.mjs
var detect2 = (value) => {
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

// ../main/node_modules/feedsmith/dist/feeds/json/parse/index.mjs
var parse2 = (value, options) => {
  const json = parseJsonObject(value);
  if (!detect2(json)) throw new DetectError(locales.invalidFeedFormat);
  const parsed = parseFeed2(json, options);
  if (!parsed) throw new ParseError(locales.invalidFeedFormat);
  return parsed;
};

// ../main/node_modules/feedsmith/dist/feeds/rdf/detect/index.mjs
var rssNamespaceUris = [
  "http://purl.org/rss/1.0/",
  "https://purl.org/rss/1.0/",
  "http://purl.org/rss/1.0",
  "https://purl.org/rss/1.0",
  "http://channel.netscape.com/rdf/simple/0.9/",
  "https://channel.netscape.com/rdf/simple/0.9/",
  "http://channel.netscape.com/rdf/simple/0.9",
  "https://channel.netscape.com/rdf/simple/0.9"
];
var rdfElementRegex = /(?:^|[\s>])<(?:\w+:)?rdf[\s>]/im;
var rdfElementsRegex = /(<(?:\w+:)?(channel|item|title|link|description)[\s>])/i;
var detect3 = (value) => {
  if (!isNonEmptyString(value)) return false;
  if (!rdfElementRegex.test(value)) return false;
  const hasRdfNamespace = namespaceUris.rdf.some((uri) => value.includes(uri));
  const hasRssNamespace = rssNamespaceUris.some((uri) => value.includes(uri));
  const hasRdfElements = rdfElementsRegex.test(value);
  return hasRdfNamespace || hasRssNamespace || hasRdfElements;
};

// ../main/node_modules/feedsmith/dist/feeds/rdf/parse/config.mjs
var stopNodes33 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/atom/parse/utils.mjs
var retrieveEntry3 = (value, options) => {
  return parseEntry(value, {
    ...options,
    prefix: "atom:",
    asNamespace: true
  });
};
var retrieveFeed9 = (value, options) => {
  return parseFeed(value, {
    ...options,
    prefix: "atom:",
    asNamespace: true
  });
};

// ../main/node_modules/feedsmith/dist/namespaces/content/parse/utils.mjs
var retrieveItem10 = (value) => {
  if (!isPlainObject(value)) return;
  const item = { encoded: parseSingularOf(value["content:encoded"], (value2) => parseString(retrieveText(value2))) };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/rdf/parse/utils.mjs
var retrieveAbout = (value) => {
  if (!isPlainObject(value)) return;
  const about = { about: parseString(value["@about"]) ?? parseString(value["@rdf:about"]) };
  return trimObject(about);
};

// ../main/node_modules/feedsmith/dist/feeds/rdf/parse/utils.mjs
var retrieveByAbout = (elements, resourceUri) => {
  if (!resourceUri) return;
  return (Array.isArray(elements) ? elements : [elements]).find((el) => (el === null || el === void 0 ? void 0 : el["@about"]) === resourceUri);
};
var findByTocReference = (value, property) => {
  if (!isPlainObject(value)) return;
  const channel = parseSingular(value.channel);
  const resourceRef = parseSingular(channel === null || channel === void 0 ? void 0 : channel[property]);
  const resourceUri = parseString(resourceRef === null || resourceRef === void 0 ? void 0 : resourceRef["@resource"]);
  return retrieveByAbout(value[property], resourceUri);
};
var parseImage3 = (value) => {
  if (!isPlainObject(value)) return;
  const image = {
    title: parseSingularOf(value.title, (value2) => parseString(retrieveText(value2))),
    link: parseSingularOf(value.link, (value2) => parseString(retrieveText(value2))),
    url: parseSingularOf(value.url, (value2) => parseString(retrieveText(value2))),
    rdf: retrieveAbout(value)
  };
  return trimObject(image);
};
var retrieveImage = (value) => {
  return parseImage3(findByTocReference(value, "image")) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.image, parseImage3);
};
var parseTextInput = (value) => {
  if (!isPlainObject(value)) return;
  const textInput = {
    title: parseSingularOf(value.title, (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(value.description, (value2) => parseString(retrieveText(value2))),
    name: parseSingularOf(value.name, (value2) => parseString(retrieveText(value2))),
    link: parseSingularOf(value.link, (value2) => parseString(retrieveText(value2))),
    rdf: retrieveAbout(value)
  };
  return trimObject(textInput);
};
var retrieveTextInput = (value) => {
  return parseTextInput(findByTocReference(value, "textinput")) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.textinput, parseTextInput);
};
var parseItem2 = (value, options) => {
  if (!isPlainObject(value)) return;
  const namespaces = detectNamespaces(value);
  const item = {
    title: parseSingularOf(value.title, (value2) => parseString(retrieveText(value2))),
    link: parseSingularOf(value.link, (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(value.description, (value2) => parseString(retrieveText(value2))),
    rdf: retrieveAbout(value),
    atom: namespaces.has("atom") ? retrieveEntry3(value, options) : void 0,
    cc: namespaces.has("cc") ? retrieveItemOrFeed(value) : void 0,
    dc: namespaces.has("dc") ? retrieveItemOrFeed3(value, options) : void 0,
    content: namespaces.has("content") ? retrieveItem10(value) : void 0,
    slash: namespaces.has("slash") ? retrieveItem5(value) : void 0,
    media: namespaces.has("media") ? retrieveItemOrFeed7(value) : void 0,
    georss: namespaces.has("georss") ? retrieveItemOrFeed6(value) : void 0,
    dcterms: namespaces.has("dcterms") ? retrieveItemOrFeed4(value, options) : void 0,
    wfw: namespaces.has("wfw") ? retrieveItem8(value) : void 0,
    xml: retrieveItemOrFeed8(value)
  };
  return trimObject(item);
};
var retrieveItems = (value, options) => {
  if (!isPlainObject(value)) return;
  const channel = parseSingular(value.channel);
  const tocItems = parseSingular(channel === null || channel === void 0 ? void 0 : channel.items);
  const itemsSeq = parseSingular(tocItems === null || tocItems === void 0 ? void 0 : tocItems.seq);
  const itemUris = parseArrayOf(itemsSeq === null || itemsSeq === void 0 ? void 0 : itemsSeq.li, (li) => parseString(li === null || li === void 0 ? void 0 : li["@resource"]), options === null || options === void 0 ? void 0 : options.maxItems);
  const items = trimArray(itemUris === null || itemUris === void 0 ? void 0 : itemUris.map((uri) => retrieveByAbout(value.item, uri)), (value2) => parseItem2(value2, options));
  if (items === null || items === void 0 ? void 0 : items.length) return items;
  return parseArrayOf(value === null || value === void 0 ? void 0 : value.item, (value2) => parseItem2(value2, options), options === null || options === void 0 ? void 0 : options.maxItems);
};
var parseFeed3 = (value, options) => {
  if (!isPlainObject(value)) return;
  const channel = parseSingular(value.channel);
  const namespaces = detectNamespaces(channel);
  const feed = {
    title: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.title, (value2) => parseString(retrieveText(value2))),
    link: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.link, (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.description, (value2) => parseString(retrieveText(value2))),
    image: retrieveImage(value),
    items: retrieveItems(value, options),
    textInput: retrieveTextInput(value),
    rdf: retrieveAbout(channel),
    atom: namespaces.has("atom") ? retrieveFeed9(channel, options) : void 0,
    cc: namespaces.has("cc") ? retrieveItemOrFeed(channel) : void 0,
    dc: namespaces.has("dc") ? retrieveItemOrFeed3(channel, options) : void 0,
    sy: namespaces.has("sy") ? retrieveFeed6(channel, options) : void 0,
    media: namespaces.has("media") ? retrieveItemOrFeed7(channel) : void 0,
    georss: namespaces.has("georss") ? retrieveItemOrFeed6(channel) : void 0,
    dcterms: namespaces.has("dcterms") ? retrieveItemOrFeed4(channel, options) : void 0,
    admin: namespaces.has("admin") ? retrieveFeed(channel) : void 0,
    xml: retrieveItemOrFeed8(value)
  };
  return trimObject(feed);
};
var retrieveFeed10 = (value, options) => {
  return parseSingularOf(value === null || value === void 0 ? void 0 : value.rdf, (value2) => parseFeed3(value2, options));
};

// ../main/node_modules/feedsmith/dist/feeds/rdf/parse/index.mjs
var createNamespaceOptions2 = createNamespaceResolver({
  namespaceUris,
  namespacePrefixes,
  primaryNamespaces: ["rdf", "rss"]
});
var namespaceOptions2 = createNamespaceOptions2();
var parser2 = new XMLParser({
  ...parserConfig,
  stopNodes: stopNodes33,
  transformTagName: (name) => namespaceOptions2.transformTagName(name),
  transformAttributeName: (name) => namespaceOptions2.transformAttributeName(name),
  attributeValueProcessor: (name, value) => namespaceOptions2.attributeValueProcessor(name, value),
  updateTag: (name) => namespaceOptions2.updateTag(name)
});
var parse3 = (value, options) => {
  if (!detect3(value)) throw new DetectError(locales.invalidFeedFormat);
  let normalized;
  try {
    namespaceOptions2 = createNamespaceOptions2(value);
    normalized = parser2.parse(value);
  } catch (error) {
    throw new MalformedError(locales.invalidFeedFormat, { cause: error });
  }
  const parsed = retrieveFeed10(normalized, options);
  if (!parsed) throw new ParseError(locales.invalidFeedFormat);
  return parsed;
};

// ../main/node_modules/feedsmith/dist/feeds/rss/detect/index.mjs
var rssElementRegex = /(?:^|[\s>])<(?:\w+:)?rss[\s>]/im;
var versionAttributeRegex = /version\s*=\s*["'][^"']*["']/i;
var rssElementsRegex = /(<(channel|item|title|link|description|pubDate|guid)[\s>])/i;
var detect4 = (value) => {
  if (!isNonEmptyString(value)) return false;
  if (!rssElementRegex.test(value)) return false;
  const hasVersionAttribute = versionAttributeRegex.test(value);
  const hasRssElements = rssElementsRegex.test(value);
  return hasVersionAttribute || hasRssElements;
};

// ../main/node_modules/feedsmith/dist/feeds/rss/parse/config.mjs
var sharedStopNodes = [
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
var stopNodes34 = [
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

// ../main/node_modules/feedsmith/dist/namespaces/acast/parse/utils.mjs
var parseSignature = (value) => {
  if (!isPlainObject(value)) return;
  const signature = {
    key: parseString(value["@key"]),
    algorithm: parseString(value["@algorithm"]),
    value: parseString(retrieveText(value))
  };
  return trimObject(signature);
};
var parseNetwork = (value) => {
  if (!isPlainObject(value)) return;
  const network = {
    id: parseString(value["@id"]),
    slug: parseString(value["@slug"]),
    value: parseString(retrieveText(value))
  };
  return trimObject(network);
};
var retrieveFeed11 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    showId: parseSingularOf(value["acast:showid"], (value2) => parseString(retrieveText(value2))),
    showUrl: parseSingularOf(value["acast:showurl"], (value2) => parseString(retrieveText(value2))),
    signature: parseSingularOf(value["acast:signature"], parseSignature),
    settings: parseSingularOf(value["acast:settings"], (value2) => parseString(retrieveText(value2))),
    network: parseSingularOf(value["acast:network"], parseNetwork),
    importedFeed: parseSingularOf(value["acast:importedfeed"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(feed);
};
var retrieveItem11 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    episodeId: parseSingularOf(value["acast:episodeid"], (value2) => parseString(retrieveText(value2))),
    showId: parseSingularOf(value["acast:showid"], (value2) => parseString(retrieveText(value2))),
    episodeUrl: parseSingularOf(value["acast:episodeurl"], (value2) => parseString(retrieveText(value2))),
    settings: parseSingularOf(value["acast:settings"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/blogchannel/parse/utils.mjs
var retrieveFeed12 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    blogRoll: parseSingularOf(value["blogchannel:blogroll"], (value2) => parseString(retrieveText(value2))),
    blink: parseSingularOf(value["blogchannel:blink"], (value2) => parseString(retrieveText(value2))),
    mySubscriptions: parseSingularOf(value["blogchannel:mysubscriptions"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/feedpress/parse/utils.mjs
var retrieveFeed13 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    link: parseSingularOf(value["feedpress:link"], (value2) => parseString(retrieveText(value2))),
    newsletterId: parseSingularOf(value["feedpress:newsletterid"], (value2) => parseString(retrieveText(value2))),
    locale: parseSingularOf(value["feedpress:locale"], (value2) => parseString(retrieveText(value2))),
    podcastId: parseSingularOf(value["feedpress:podcastid"], (value2) => parseString(retrieveText(value2))),
    cssFile: parseSingularOf(value["feedpress:cssfile"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/podcast/parse/utils.mjs
var whitespaceRegex2 = /\s+/;
var trailingWRegex = /w$/;
var parseTranscript = (value) => {
  if (!isPlainObject(value)) return;
  const transcript = {
    url: parseString(value["@url"]),
    type: parseString(value["@type"]),
    language: parseString(value["@language"]),
    rel: parseString(value["@rel"])
  };
  return trimObject(transcript);
};
var parseLocked = (value) => {
  const locked = {
    value: parseYesNoBoolean(retrieveText(value)),
    owner: parseString(value === null || value === void 0 ? void 0 : value["@owner"])
  };
  return trimObject(locked);
};
var parseFunding = (value) => {
  if (!isPlainObject(value)) return;
  const funding = {
    url: parseString(value["@url"]),
    display: parseString(value["#text"])
  };
  return trimObject(funding);
};
var parseChapters2 = (value) => {
  if (!isPlainObject(value)) return;
  const chapters = {
    url: parseString(value["@url"]),
    type: parseString(value["@type"])
  };
  return trimObject(chapters);
};
var parseSoundbite = (value) => {
  if (!isPlainObject(value)) return;
  const soundbite = {
    startTime: parseNumber(value["@starttime"]),
    duration: parseNumber(value["@duration"]),
    display: parseString(retrieveText(value))
  };
  return trimObject(soundbite);
};
var parsePerson2 = (value) => {
  const person = {
    display: parseString(retrieveText(value)),
    role: parseString(value === null || value === void 0 ? void 0 : value["@role"]),
    group: parseString(value === null || value === void 0 ? void 0 : value["@group"]),
    img: parseString(value === null || value === void 0 ? void 0 : value["@img"]),
    href: parseString(value === null || value === void 0 ? void 0 : value["@href"])
  };
  return trimObject(person);
};
var parseLocation2 = (value) => {
  const location = {
    display: parseString(retrieveText(value)),
    rel: parseString(value === null || value === void 0 ? void 0 : value["@rel"]),
    geo: parseString(value === null || value === void 0 ? void 0 : value["@geo"]),
    osm: parseString(value === null || value === void 0 ? void 0 : value["@osm"]),
    country: parseString(value === null || value === void 0 ? void 0 : value["@country"])
  };
  return trimObject(location);
};
var parseSeason = (value) => {
  const season = {
    number: parseNumber(retrieveText(value)),
    name: parseString(value === null || value === void 0 ? void 0 : value["@name"])
  };
  return trimObject(season);
};
var parseEpisode = (value) => {
  const episode = {
    number: parseNumber(retrieveText(value)),
    display: parseString(value === null || value === void 0 ? void 0 : value["@display"])
  };
  return trimObject(episode);
};
var parseTrailer = (value, options) => {
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
var parseLicense2 = (value) => {
  const license = {
    display: parseString(retrieveText(value)),
    url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
  };
  return trimObject(license);
};
var parseAlternateEnclosure = (value) => {
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
    sources: parseArrayOf(value["podcast:source"], parseSource2),
    integrity: parseSingularOf(value["podcast:integrity"], parseIntegrity)
  };
  return trimObject(alternateEnclosure);
};
var parseSource2 = (value) => {
  if (!isPlainObject(value)) return;
  const source = {
    uri: parseString(value["@uri"]),
    contentType: parseString(value["@contenttype"])
  };
  return trimObject(source);
};
var parseIntegrity = (value) => {
  if (!isPlainObject(value)) return;
  const integrity = {
    type: parseString(value["@type"]),
    value: parseString(value["@value"])
  };
  return trimObject(integrity);
};
var parseValue2 = (value) => {
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
var parseValueRecipient = (value) => {
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
var parseImage4 = (value) => {
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
var parseImages = (value) => {
  const srcset = parseString(value === null || value === void 0 ? void 0 : value["@srcset"]);
  if (!srcset) return;
  const images = [];
  const segments = srcset.split(",");
  for (const segment of segments) {
    const [href, width] = segment.trim().split(whitespaceRegex2);
    const image = {
      href: parseString(href),
      width: parseNumber(width === null || width === void 0 ? void 0 : width.replace(trailingWRegex, ""))
    };
    images.push(image);
  }
  return trimArray(images, trimObject);
};
var retrieveImages = (value) => {
  return parseArrayOf(value["podcast:image"], parseImage4) ?? parseSingularOf(value["podcast:images"], parseImages);
};
var parseLiveItem = (value, options) => {
  if (!isPlainObject(value)) return;
  const liveItem = {
    ...retrieveItem12(value),
    status: parseString(value["@status"]),
    start: parseDate(value["@start"], options === null || options === void 0 ? void 0 : options.parseDateFn),
    end: parseDate(value["@end"], options === null || options === void 0 ? void 0 : options.parseDateFn),
    contentLinks: parseArrayOf(value["podcast:contentlink"], parseContentLink)
  };
  return trimObject(liveItem);
};
var parseContentLink = (value) => {
  if (!isPlainObject(value)) return;
  const contentLink = {
    href: parseString(value["@href"]),
    display: parseString(retrieveText(value))
  };
  return trimObject(contentLink);
};
var parseSocialInteract = (value) => {
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
var parseChat = (value) => {
  if (!isPlainObject(value)) return;
  const chat = {
    server: parseString(value["@server"]),
    protocol: parseString(value["@protocol"]),
    accountId: parseString(value["@accountid"]),
    space: parseString(value["@space"])
  };
  return trimObject(chat);
};
var parseBlock = (value) => {
  const block = {
    value: parseYesNoBoolean(retrieveText(value)),
    id: parseString(value === null || value === void 0 ? void 0 : value["@id"])
  };
  return trimObject(block);
};
var parseTxt = (value) => {
  const txt = {
    display: parseString(retrieveText(value)),
    purpose: parseString(value === null || value === void 0 ? void 0 : value["@purpose"])
  };
  return trimObject(txt);
};
var parseRemoteItem = (value) => {
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
var parsePodroll = (value) => {
  if (!isPlainObject(value)) return;
  const podroll = { remoteItems: parseArrayOf(value["podcast:remoteitem"], parseRemoteItem) };
  return trimObject(podroll);
};
var parseUpdateFrequency = (value, options) => {
  const updateFrequency = {
    display: parseString(retrieveText(value)),
    complete: parseBoolean(value === null || value === void 0 ? void 0 : value["@complete"]),
    dtstart: parseDate(value === null || value === void 0 ? void 0 : value["@dtstart"], options === null || options === void 0 ? void 0 : options.parseDateFn),
    rrule: parseString(value === null || value === void 0 ? void 0 : value["@rrule"])
  };
  return trimObject(updateFrequency);
};
var parsePodping = (value) => {
  if (!isPlainObject(value)) return;
  const podping = { usesPodping: parseBoolean(value["@usespodping"]) };
  return trimObject(podping);
};
var parsePublisher = (value) => {
  if (!isPlainObject(value)) return;
  const publisher = { remoteItem: parseSingularOf(value["podcast:remoteitem"], parseRemoteItem) };
  return trimObject(publisher);
};
var parseValueTimeSplit = (value) => {
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
var retrieveItem12 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    transcripts: parseArrayOf(value["podcast:transcript"], parseTranscript),
    chapters: parseSingularOf(value["podcast:chapters"], parseChapters2),
    soundbites: parseArrayOf(value["podcast:soundbite"], parseSoundbite),
    persons: parseArrayOf(value["podcast:person"], parsePerson2),
    locations: parseArrayOf(value["podcast:location"], parseLocation2),
    season: parseSingularOf(value["podcast:season"], parseSeason),
    episode: parseSingularOf(value["podcast:episode"], parseEpisode),
    license: parseSingularOf(value["podcast:license"], parseLicense2),
    alternateEnclosures: parseArrayOf(value["podcast:alternateenclosure"], parseAlternateEnclosure),
    values: parseArrayOf(value["podcast:value"], parseValue2),
    images: retrieveImages(value),
    socialInteracts: parseArrayOf(value["podcast:socialinteract"], parseSocialInteract),
    txts: parseArrayOf(value["podcast:txt"], parseTxt),
    chat: parseSingularOf(value["podcast:chat"], parseChat)
  };
  return trimObject(item);
};
var retrieveFeed14 = (value, options) => {
  if (!isPlainObject(value)) return;
  const feed = {
    locked: parseSingularOf(value["podcast:locked"], parseLocked),
    fundings: parseArrayOf(value["podcast:funding"], parseFunding),
    persons: parseArrayOf(value["podcast:person"], parsePerson2),
    locations: parseArrayOf(value["podcast:location"], parseLocation2),
    trailers: parseArrayOf(value["podcast:trailer"], (value2) => parseTrailer(value2, options)),
    license: parseSingularOf(value["podcast:license"], parseLicense2),
    guid: parseSingularOf(value["podcast:guid"], (value2) => parseString(retrieveText(value2))),
    values: parseArrayOf(value["podcast:value"], parseValue2),
    medium: parseSingularOf(value["podcast:medium"], (value2) => parseString(retrieveText(value2))),
    images: retrieveImages(value),
    liveItems: parseArrayOf(value["podcast:liveitem"], (value2) => parseLiveItem(value2, options)),
    blocks: parseArrayOf(value["podcast:block"], parseBlock),
    txts: parseArrayOf(value["podcast:txt"], parseTxt),
    remoteItems: parseArrayOf(value["podcast:remoteitem"], parseRemoteItem),
    podroll: parseSingularOf(value["podcast:podroll"], parsePodroll),
    updateFrequency: parseSingularOf(value["podcast:updatefrequency"], (value2) => parseUpdateFrequency(value2, options)),
    podping: parseSingularOf(value["podcast:podping"], parsePodping),
    chat: parseSingularOf(value["podcast:chat"], parseChat),
    publisher: parseSingularOf(value["podcast:publisher"], parsePublisher)
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/prism/parse/utils.mjs
var retrieveFeed15 = (value, options) => {
  if (!isPlainObject(value)) return;
  const feed = {
    publicationName: parseSingularOf(value["prism:publicationname"], (value2) => parseString(retrieveText(value2))),
    issn: parseSingularOf(value["prism:issn"], (value2) => parseString(retrieveText(value2))),
    eIssn: parseSingularOf(value["prism:eissn"], (value2) => parseString(retrieveText(value2))),
    isbns: parseArrayOf(value["prism:isbn"], (value2) => parseString(retrieveText(value2))),
    issueIdentifier: parseSingularOf(value["prism:issueidentifier"], (value2) => parseString(retrieveText(value2))),
    issueName: parseSingularOf(value["prism:issuename"], (value2) => parseString(retrieveText(value2))),
    issueTeaser: parseSingularOf(value["prism:issueteaser"], (value2) => parseString(retrieveText(value2))),
    issueType: parseSingularOf(value["prism:issuetype"], (value2) => parseString(retrieveText(value2))),
    volume: parseSingularOf(value["prism:volume"], (value2) => parseString(retrieveText(value2))),
    number: parseSingularOf(value["prism:number"], (value2) => parseString(retrieveText(value2))),
    edition: parseSingularOf(value["prism:edition"], (value2) => parseString(retrieveText(value2))),
    aggregateIssueNumber: parseSingularOf(value["prism:aggregateissuenumber"], (value2) => parseNumber(retrieveText(value2))),
    aggregationType: parseSingularOf(value["prism:aggregationtype"], (value2) => parseString(retrieveText(value2))),
    coverDate: parseSingularOf(value["prism:coverdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    coverDisplayDate: parseSingularOf(value["prism:coverdisplaydate"], (value2) => parseString(retrieveText(value2))),
    publicationDates: parseArrayOf(value["prism:publicationdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    publicationDisplayDates: parseArrayOf(value["prism:publicationdisplaydate"], (value2) => parseString(retrieveText(value2))),
    creationDate: parseSingularOf(value["prism:creationdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    modificationDate: parseSingularOf(value["prism:modificationdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    dateReceived: parseSingularOf(value["prism:datereceived"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    onSaleDates: parseArrayOf(value["prism:onsaledate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    onSaleDays: parseArrayOf(value["prism:onsaleday"], (value2) => parseString(retrieveText(value2))),
    offSaleDates: parseArrayOf(value["prism:offsaledate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    killDate: parseSingularOf(value["prism:killdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    copyrightYears: parseArrayOf(value["prism:copyrightyear"], (value2) => parseString(retrieveText(value2))),
    contentType: parseSingularOf(value["prism:contenttype"], (value2) => parseString(retrieveText(value2))),
    alternateTitles: parseArrayOf(value["prism:alternatetitle"], (value2) => parseString(retrieveText(value2))),
    subtitles: parseArrayOf(value["prism:subtitle"], (value2) => parseString(retrieveText(value2))),
    teasers: parseArrayOf(value["prism:teaser"], (value2) => parseString(retrieveText(value2))),
    keywords: parseArrayOf(value["prism:keyword"], (value2) => parseString(retrieveText(value2))),
    seriesTitle: parseSingularOf(value["prism:seriestitle"], (value2) => parseString(retrieveText(value2))),
    seriesNumber: parseSingularOf(value["prism:seriesnumber"], (value2) => parseNumber(retrieveText(value2))),
    bookEditions: parseArrayOf(value["prism:bookedition"], (value2) => parseString(retrieveText(value2))),
    nationalCatalogNumber: parseSingularOf(value["prism:nationalcatalognumber"], (value2) => parseString(retrieveText(value2))),
    productCodes: parseArrayOf(value["prism:productcode"], (value2) => parseString(retrieveText(value2))),
    uspsNumber: parseSingularOf(value["prism:uspsnumber"], (value2) => parseString(retrieveText(value2))),
    publishingFrequency: parseSingularOf(value["prism:publishingfrequency"], (value2) => parseString(retrieveText(value2))),
    channels: parseArrayOf(value["prism:channel"], (value2) => parseString(retrieveText(value2))),
    subchannel1: parseSingularOf(value["prism:subchannel1"], (value2) => parseString(retrieveText(value2))),
    subchannel2: parseSingularOf(value["prism:subchannel2"], (value2) => parseString(retrieveText(value2))),
    subchannel3: parseSingularOf(value["prism:subchannel3"], (value2) => parseString(retrieveText(value2))),
    subchannel4: parseSingularOf(value["prism:subchannel4"], (value2) => parseString(retrieveText(value2))),
    section: parseSingularOf(value["prism:section"], (value2) => parseString(retrieveText(value2))),
    subsection1: parseSingularOf(value["prism:subsection1"], (value2) => parseString(retrieveText(value2))),
    subsection2: parseSingularOf(value["prism:subsection2"], (value2) => parseString(retrieveText(value2))),
    subsection3: parseSingularOf(value["prism:subsection3"], (value2) => parseString(retrieveText(value2))),
    subsection4: parseSingularOf(value["prism:subsection4"], (value2) => parseString(retrieveText(value2))),
    corporateEntities: parseArrayOf(value["prism:corporateentity"], (value2) => parseString(retrieveText(value2))),
    distributor: parseSingularOf(value["prism:distributor"], (value2) => parseString(retrieveText(value2))),
    sellingAgencies: parseArrayOf(value["prism:sellingagency"], (value2) => parseString(retrieveText(value2))),
    organizations: parseArrayOf(value["prism:organization"], (value2) => parseString(retrieveText(value2))),
    persons: parseArrayOf(value["prism:person"], (value2) => parseString(retrieveText(value2))),
    platforms: parseArrayOf(value["prism:platform"], (value2) => parseString(retrieveText(value2))),
    originPlatforms: parseArrayOf(value["prism:originplatform"], (value2) => parseString(retrieveText(value2))),
    device: parseSingularOf(value["prism:device"], (value2) => parseString(retrieveText(value2))),
    complianceProfile: parseSingularOf(value["prism:complianceprofile"], (value2) => parseString(retrieveText(value2))),
    blogTitle: parseSingularOf(value["prism:blogtitle"], (value2) => parseString(retrieveText(value2))),
    blogURL: parseSingularOf(value["prism:blogurl"], (value2) => parseString(retrieveText(value2))),
    links: parseArrayOf(value["prism:link"], (value2) => parseString(retrieveText(value2))),
    urls: parseArrayOf(value["prism:url"], (value2) => parseString(retrieveText(value2))),
    byteCount: parseSingularOf(value["prism:bytecount"], (value2) => parseNumber(retrieveText(value2))),
    ratings: parseArrayOf(value["prism:rating"], (value2) => parseString(retrieveText(value2))),
    timePeriod: parseSingularOf(value["prism:timeperiod"], (value2) => parseString(retrieveText(value2))),
    versionIdentifier: parseSingularOf(value["prism:versionidentifier"], (value2) => parseString(retrieveText(value2))),
    tickers: parseArrayOf(value["prism:ticker"], (value2) => parseString(retrieveText(value2))),
    academicFields: parseArrayOf(value["prism:academicfield"], (value2) => parseString(retrieveText(value2))),
    events: parseArrayOf(value["prism:event"], (value2) => parseString(retrieveText(value2))),
    genres: parseArrayOf(value["prism:genre"], (value2) => parseString(retrieveText(value2))),
    industries: parseArrayOf(value["prism:industry"], (value2) => parseString(retrieveText(value2))),
    locations: parseArrayOf(value["prism:location"], (value2) => parseString(retrieveText(value2))),
    objects: parseArrayOf(value["prism:object"], (value2) => parseString(retrieveText(value2))),
    profession: parseSingularOf(value["prism:profession"], (value2) => parseString(retrieveText(value2))),
    sport: parseSingularOf(value["prism:sport"], (value2) => parseString(retrieveText(value2))),
    embargoDate: parseSingularOf(value["prism:embargodate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    copyright: parseSingularOf(value["prism:copyright"], (value2) => parseString(retrieveText(value2))),
    expirationDate: parseSingularOf(value["prism:expirationdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    rightsAgent: parseSingularOf(value["prism:rightsagent"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(feed);
};
var retrieveItem13 = (value, options) => {
  if (!isPlainObject(value)) return;
  const item = {
    publicationName: parseSingularOf(value["prism:publicationname"], (value2) => parseString(retrieveText(value2))),
    issn: parseSingularOf(value["prism:issn"], (value2) => parseString(retrieveText(value2))),
    eIssn: parseSingularOf(value["prism:eissn"], (value2) => parseString(retrieveText(value2))),
    doi: parseSingularOf(value["prism:doi"], (value2) => parseString(retrieveText(value2))),
    urls: parseArrayOf(value["prism:url"], (value2) => parseString(retrieveText(value2))),
    volume: parseSingularOf(value["prism:volume"], (value2) => parseString(retrieveText(value2))),
    number: parseSingularOf(value["prism:number"], (value2) => parseString(retrieveText(value2))),
    edition: parseSingularOf(value["prism:edition"], (value2) => parseString(retrieveText(value2))),
    section: parseSingularOf(value["prism:section"], (value2) => parseString(retrieveText(value2))),
    startingPage: parseSingularOf(value["prism:startingpage"], (value2) => parseString(retrieveText(value2))),
    endingPage: parseSingularOf(value["prism:endingpage"], (value2) => parseString(retrieveText(value2))),
    pageRange: parseSingularOf(value["prism:pagerange"], (value2) => parseString(retrieveText(value2))),
    pageCount: parseSingularOf(value["prism:pagecount"], (value2) => parseNumber(retrieveText(value2))),
    pageProgressionDirection: parseSingularOf(value["prism:pageprogressiondirection"], (value2) => parseString(retrieveText(value2))),
    samplePageRange: parseSingularOf(value["prism:samplepagerange"], (value2) => parseString(retrieveText(value2))),
    publicationDates: parseArrayOf(value["prism:publicationdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    publicationDisplayDates: parseArrayOf(value["prism:publicationdisplaydate"], (value2) => parseString(retrieveText(value2))),
    creationDate: parseSingularOf(value["prism:creationdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    modificationDate: parseSingularOf(value["prism:modificationdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    dateReceived: parseSingularOf(value["prism:datereceived"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    killDate: parseSingularOf(value["prism:killdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    copyrightYears: parseArrayOf(value["prism:copyrightyear"], (value2) => parseString(retrieveText(value2))),
    contentType: parseSingularOf(value["prism:contenttype"], (value2) => parseString(retrieveText(value2))),
    genres: parseArrayOf(value["prism:genre"], (value2) => parseString(retrieveText(value2))),
    alternateTitles: parseArrayOf(value["prism:alternatetitle"], (value2) => parseString(retrieveText(value2))),
    subtitles: parseArrayOf(value["prism:subtitle"], (value2) => parseString(retrieveText(value2))),
    teasers: parseArrayOf(value["prism:teaser"], (value2) => parseString(retrieveText(value2))),
    keywords: parseArrayOf(value["prism:keyword"], (value2) => parseString(retrieveText(value2))),
    corporateEntities: parseArrayOf(value["prism:corporateentity"], (value2) => parseString(retrieveText(value2))),
    organizations: parseArrayOf(value["prism:organization"], (value2) => parseString(retrieveText(value2))),
    persons: parseArrayOf(value["prism:person"], (value2) => parseString(retrieveText(value2))),
    platforms: parseArrayOf(value["prism:platform"], (value2) => parseString(retrieveText(value2))),
    device: parseSingularOf(value["prism:device"], (value2) => parseString(retrieveText(value2))),
    academicFields: parseArrayOf(value["prism:academicfield"], (value2) => parseString(retrieveText(value2))),
    events: parseArrayOf(value["prism:event"], (value2) => parseString(retrieveText(value2))),
    industries: parseArrayOf(value["prism:industry"], (value2) => parseString(retrieveText(value2))),
    locations: parseArrayOf(value["prism:location"], (value2) => parseString(retrieveText(value2))),
    objects: parseArrayOf(value["prism:object"], (value2) => parseString(retrieveText(value2))),
    profession: parseSingularOf(value["prism:profession"], (value2) => parseString(retrieveText(value2))),
    sport: parseSingularOf(value["prism:sport"], (value2) => parseString(retrieveText(value2))),
    hasAlternatives: parseArrayOf(value["prism:hasalternative"], (value2) => parseString(retrieveText(value2))),
    hasCorrections: parseArrayOf(value["prism:hascorrection"], (value2) => parseString(retrieveText(value2))),
    hasTranslations: parseArrayOf(value["prism:hastranslation"], (value2) => parseString(retrieveText(value2))),
    isAlternativeOf: parseArrayOf(value["prism:isalternativeof"], (value2) => parseString(retrieveText(value2))),
    isCorrectionOf: parseArrayOf(value["prism:iscorrectionof"], (value2) => parseString(retrieveText(value2))),
    isTranslationOf: parseSingularOf(value["prism:istranslationof"], (value2) => parseString(retrieveText(value2))),
    supplementTitles: parseArrayOf(value["prism:supplementtitle"], (value2) => parseString(retrieveText(value2))),
    supplementDisplayID: parseSingularOf(value["prism:supplementdisplayid"], (value2) => parseString(retrieveText(value2))),
    supplementStartingPage: parseSingularOf(value["prism:supplementstartingpage"], (value2) => parseString(retrieveText(value2))),
    links: parseArrayOf(value["prism:link"], (value2) => parseString(retrieveText(value2))),
    wordCount: parseSingularOf(value["prism:wordcount"], (value2) => parseNumber(retrieveText(value2))),
    byteCount: parseSingularOf(value["prism:bytecount"], (value2) => parseNumber(retrieveText(value2))),
    ratings: parseArrayOf(value["prism:rating"], (value2) => parseString(retrieveText(value2))),
    timePeriod: parseSingularOf(value["prism:timeperiod"], (value2) => parseString(retrieveText(value2))),
    versionIdentifier: parseSingularOf(value["prism:versionidentifier"], (value2) => parseString(retrieveText(value2))),
    tickers: parseArrayOf(value["prism:ticker"], (value2) => parseString(retrieveText(value2))),
    embargoDate: parseSingularOf(value["prism:embargodate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    copyright: parseSingularOf(value["prism:copyright"], (value2) => parseString(retrieveText(value2))),
    expirationDate: parseSingularOf(value["prism:expirationdate"], (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    rightsAgent: parseSingularOf(value["prism:rightsagent"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/rawvoice/parse/utils.mjs
var parseRating2 = (value) => {
  const rating = {
    value: parseString(retrieveText(value)),
    tv: parseString(value === null || value === void 0 ? void 0 : value["@tv"]),
    movie: parseString(value === null || value === void 0 ? void 0 : value["@movie"])
  };
  return trimObject(rating);
};
var parseLiveStream = (value, options) => {
  const liveStream = {
    url: parseString(retrieveText(value)),
    schedule: parseDate(value === null || value === void 0 ? void 0 : value["@schedule"], options === null || options === void 0 ? void 0 : options.parseDateFn),
    duration: parseString(value === null || value === void 0 ? void 0 : value["@duration"]),
    type: parseString(value === null || value === void 0 ? void 0 : value["@type"])
  };
  return trimObject(liveStream);
};
var parsePoster = (value) => {
  if (!isPlainObject(value)) return;
  const poster = { url: parseString(value["@url"]) };
  return trimObject(poster);
};
var parseAlternateEnclosure2 = (value) => {
  if (!isPlainObject(value)) return;
  const alternateEnclosure = {
    src: parseString(value["@src"]),
    type: parseString(value["@type"]),
    length: parseNumber(value["@length"])
  };
  return trimObject(alternateEnclosure);
};
var parseSubscribe = (value) => {
  if (!isPlainObject(value)) return;
  const subscribe = {};
  for (const key in value) if (isXmlAttributeKey(key)) {
    const attrName = key.slice(1);
    const attrValue = parseString(value[key]);
    if (attrValue) subscribe[attrName] = attrValue;
  }
  return trimObject(subscribe);
};
var parseMetamark = (value) => {
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
var parseDonate = (value) => {
  if (!isPlainObject(value)) return;
  const donate = {
    href: parseString(value["@href"]),
    value: parseString(retrieveText(value))
  };
  return trimObject(donate);
};
var retrieveItem14 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    poster: parseSingularOf(value["rawvoice:poster"], parsePoster),
    isHd: parseSingularOf(value["rawvoice:ishd"], (value2) => parseYesNoBoolean(retrieveText(value2))),
    embed: parseSingularOf(value["rawvoice:embed"], (value2) => parseString(retrieveText(value2))),
    webm: parseSingularOf(value["rawvoice:webm"], parseAlternateEnclosure2),
    mp4: parseSingularOf(value["rawvoice:mp4"], parseAlternateEnclosure2),
    metamarks: parseArrayOf(value["rawvoice:metamark"], parseMetamark)
  };
  return trimObject(item);
};
var retrieveFeed16 = (value, options) => {
  if (!isPlainObject(value)) return;
  const feed = {
    rating: parseSingularOf(value["rawvoice:rating"], parseRating2),
    liveEmbed: parseSingularOf(value["rawvoice:liveembed"], (value2) => parseString(retrieveText(value2))),
    flashLiveStream: parseSingularOf(value["rawvoice:flashlivestream"], (value2) => parseLiveStream(value2, options)),
    httpLiveStream: parseSingularOf(value["rawvoice:httplivestream"], (value2) => parseLiveStream(value2, options)),
    shoutcastLiveStream: parseSingularOf(value["rawvoice:shoutcastlivestream"], (value2) => parseLiveStream(value2, options)),
    liveStream: parseSingularOf(value["rawvoice:livestream"], (value2) => parseLiveStream(value2, options)),
    location: parseSingularOf(value["rawvoice:location"], (value2) => parseString(retrieveText(value2))),
    frequency: parseSingularOf(value["rawvoice:frequency"], (value2) => parseString(retrieveText(value2))),
    mycast: parseSingularOf(value["rawvoice:mycast"], (value2) => parseYesNoBoolean(retrieveText(value2))),
    subscribe: parseSingularOf(value["rawvoice:subscribe"], parseSubscribe),
    donate: parseSingularOf(value["rawvoice:donate"], parseDonate)
  };
  return trimObject(feed);
};

// ../main/node_modules/feedsmith/dist/namespaces/source/parse/utils.mjs
var parseAccount = (value) => {
  if (!isPlainObject(value)) return;
  const account = {
    service: parseString(value["@service"]),
    value: parseString(retrieveText(value))
  };
  return trimObject(account);
};
var parseLikes = (value) => {
  if (!isPlainObject(value)) return;
  const likes = { server: parseString(value["@server"]) };
  return trimObject(likes);
};
var parseArchive = (value) => {
  if (!isPlainObject(value)) return;
  const archive = {
    url: parseSingularOf(value["source:url"], (value2) => parseString(retrieveText(value2))),
    startDay: parseSingularOf(value["source:startday"], (value2) => parseString(retrieveText(value2))),
    endDay: parseSingularOf(value["source:endday"], (value2) => parseString(retrieveText(value2))),
    filename: parseSingularOf(value["source:filename"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(archive);
};
var parseSubscriptionList = (value) => {
  if (!isPlainObject(value)) return;
  const subscriptionList = {
    url: parseString(value["@url"]),
    value: parseString(retrieveText(value))
  };
  return trimObject(subscriptionList);
};
var parseInReplyTo2 = (value) => {
  const inReplyTo = {
    value: parseString(retrieveText(value)),
    isPermaLink: parseBoolean(value === null || value === void 0 ? void 0 : value["@ispermalink"])
  };
  return trimObject(inReplyTo);
};
var retrieveFeed17 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    accounts: parseArrayOf(value["source:account"], parseAccount),
    likes: parseSingularOf(value["source:likes"], parseLikes),
    archive: parseSingularOf(value["source:archive"], parseArchive),
    subscriptionLists: parseArrayOf(value["source:subscriptionlist"], parseSubscriptionList),
    cloud: parseSingularOf(value["source:cloud"], (value2) => parseString(retrieveText(value2))),
    blogroll: parseSingularOf(value["source:blogroll"], (value2) => parseString(retrieveText(value2))),
    self: parseSingularOf(value["source:self"], (value2) => parseString(retrieveText(value2))),
    localTime: parseSingularOf(value["source:localtime"], (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(feed);
};
var retrieveItem15 = (value) => {
  if (!isPlainObject(value)) return;
  const item = {
    markdown: parseSingularOf(value["source:markdown"], (value2) => parseString(retrieveText(value2))),
    outlines: parseArrayOf(value["source:outline"], (value2) => parseString(retrieveText(value2))),
    linkFull: parseSingularOf(value["source:linkfull"], (value2) => parseString(retrieveText(value2))),
    inReplyTo: parseSingularOf(value["source:inreplyto"], parseInReplyTo2)
  };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/namespaces/spotify/parse/utils.mjs
var parseLimit = (value) => {
  if (!isPlainObject(value)) return;
  const limit = { recentCount: parseNumber(value["@recentcount"]) };
  return trimObject(limit);
};
var parsePartner = (value) => {
  if (!isPlainObject(value)) return;
  const id = parseString(value["@id"]);
  return id ? { id } : void 0;
};
var parseSandbox = (value) => {
  if (!isPlainObject(value)) return;
  const enabled = parseBoolean(value["@enabled"]);
  return enabled !== void 0 ? { enabled } : void 0;
};
var parseFeedAccess = (value) => {
  if (!isPlainObject(value)) return;
  const access = {
    partner: parseSingularOf(value.partner, parsePartner),
    sandbox: parseSingularOf(value.sandbox, parseSandbox)
  };
  return trimObject(access);
};
var parseEntitlement = (value) => {
  if (!isPlainObject(value)) return;
  const name = parseString(value["@name"]);
  return name ? { name } : void 0;
};
var parseItemAccess = (value) => {
  if (!isPlainObject(value)) return;
  const access = { entitlement: parseSingularOf(value.entitlement, parseEntitlement) };
  return trimObject(access);
};
var retrieveFeed18 = (value) => {
  if (!isPlainObject(value)) return;
  const feed = {
    limit: parseSingularOf(value["spotify:limit"], parseLimit),
    countryOfOrigin: parseSingularOf(value["spotify:countryoforigin"], (value2) => parseString(retrieveText(value2))),
    access: parseSingularOf(value["spotify:access"], parseFeedAccess)
  };
  return trimObject(feed);
};
var retrieveItem16 = (value) => {
  if (!isPlainObject(value)) return;
  const item = { access: parseSingularOf(value["spotify:access"], parseItemAccess) };
  return trimObject(item);
};

// ../main/node_modules/feedsmith/dist/feeds/rss/parse/utils.mjs
var emailRegex = /^[^\s@()<>[\]]+@[^\s@()<>[\]]+\.[^\s@()<>[\]]+$/;
var urlRegex = /^(?:https?:\/\/|www\.)[^\s]+\.[^\s]+$/;
var mailtoRegex = /^mailto:/i;
var hasBracketsRegex = /[<[(]/;
var whitespaceRegex3 = /\s+/;
var commonSeparatorsRegex = /^[\s,\-|/:;]+|[\s,\-|/:;]+$/g;
var mailtoQueryRegex = /\?.*$/;
var stripMailto = (value) => {
  const stripped = value.replace(mailtoRegex, "");
  if (stripped !== value) return stripped.replace(mailtoQueryRegex, "");
  return stripped;
};
var closeBracketFor = (char) => {
  if (char === "<") return ">";
  if (char === "(") return ")";
  return "]";
};
var parseSimplePerson = (raw) => {
  const stripped = stripMailto(raw);
  if (urlRegex.test(stripped)) return { link: stripped };
  if (emailRegex.test(stripped)) return { email: stripped };
};
var parseUnbracketedPerson = (raw) => {
  if (raw.indexOf("@") === -1 && raw.indexOf("://") === -1 && raw.indexOf("www.") === -1) return { name: raw };
  const words = raw.split(whitespaceRegex3);
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
var parseBracketedPerson = (raw) => {
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
var parsePerson3 = (value) => {
  const raw = parseSingularOf((value === null || value === void 0 ? void 0 : value.name) ?? value, (v) => parseString(retrieveText(v)));
  if (!raw) return;
  const simple = parseSimplePerson(raw);
  if (simple) return simple;
  if (!hasBracketsRegex.test(raw)) return parseUnbracketedPerson(raw);
  return parseBracketedPerson(raw);
};
var parseCategory5 = (value) => {
  const category = {
    name: parseString(retrieveText(value)),
    domain: parseString(value === null || value === void 0 ? void 0 : value["@domain"])
  };
  return trimObject(category);
};
var parseCloud = (value) => {
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
var parseImage5 = (value) => {
  if (!isPlainObject(value)) return;
  const image = {
    url: parseSingularOf(value.url, (value2) => parseString(retrieveText(value2))),
    title: parseSingularOf(value.title, (value2) => parseString(retrieveText(value2))),
    link: parseSingularOf(value.link, (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(value.description, (value2) => parseString(retrieveText(value2))),
    height: parseSingularOf(value.height, (value2) => parseNumber(retrieveText(value2))),
    width: parseSingularOf(value.width, (value2) => parseNumber(retrieveText(value2)))
  };
  return trimObject(image);
};
var parseTextInput2 = (value) => {
  if (!isPlainObject(value)) return;
  const textInput = {
    title: parseSingularOf(value.title, (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(value.description, (value2) => parseString(retrieveText(value2))),
    name: parseSingularOf(value.name, (value2) => parseString(retrieveText(value2))),
    link: parseSingularOf(value.link, (value2) => parseString(retrieveText(value2)))
  };
  return trimObject(textInput);
};
var retrieveImage2 = (value) => {
  const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
  return parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.image, parseImage5) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.image, parseImage5);
};
var retrieveTextInput2 = (value) => {
  const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
  return parseSingularOf(channel === null || channel === void 0 ? void 0 : channel.textinput, parseTextInput2) ?? parseSingularOf(value === null || value === void 0 ? void 0 : value.textinput, parseTextInput2);
};
var retrieveItems2 = (value, options) => {
  const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
  return parseArrayOf(channel === null || channel === void 0 ? void 0 : channel.item, (value2) => parseItem3(value2, options), options === null || options === void 0 ? void 0 : options.maxItems) ?? parseArrayOf(value === null || value === void 0 ? void 0 : value.item, (value2) => parseItem3(value2, options), options === null || options === void 0 ? void 0 : options.maxItems);
};
var parseSkipHours = (value) => {
  return trimArray(value === null || value === void 0 ? void 0 : value.hour, (value2) => parseNumber(retrieveText(value2)));
};
var parseSkipDays = (value) => {
  return trimArray(value === null || value === void 0 ? void 0 : value.day, (value2) => parseString(retrieveText(value2)));
};
var parseEnclosure = (value) => {
  if (!isPlainObject(value)) return;
  const enclosure = {
    url: parseString(value["@url"]),
    length: parseNumber(value["@length"]),
    type: parseString(value["@type"])
  };
  return trimObject(enclosure);
};
var parseGuid = (value) => {
  const source = {
    value: parseString(retrieveText(value)),
    isPermaLink: parseBoolean(value === null || value === void 0 ? void 0 : value["@ispermalink"])
  };
  return trimObject(source);
};
var parseSource3 = (value) => {
  const source = {
    title: parseString(retrieveText(value)),
    url: parseString(value === null || value === void 0 ? void 0 : value["@url"])
  };
  return trimObject(source);
};
var parseItem3 = (value, options) => {
  if (!isPlainObject(value)) return;
  const namespaces = detectNamespaces(value);
  const item = {
    title: parseSingularOf(value.title, (value2) => parseString(retrieveText(value2))),
    link: parseSingularOf(value.link, (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(value.description, (value2) => parseString(retrieveText(value2))),
    authors: parseArrayOf(value.author, parsePerson3),
    categories: parseArrayOf(value.category, parseCategory5),
    comments: parseSingularOf(value.comments, (value2) => parseString(retrieveText(value2))),
    enclosures: parseArrayOf(value.enclosure, parseEnclosure),
    guid: parseSingularOf(value.guid, parseGuid),
    pubDate: parseSingularOf(value.pubdate, (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    source: parseSingularOf(value.source, parseSource3),
    atom: namespaces.has("atom") ? retrieveEntry3(value, options) : void 0,
    cc: namespaces.has("cc") ? retrieveItemOrFeed(value) : void 0,
    dc: namespaces.has("dc") ? retrieveItemOrFeed3(value, options) : void 0,
    content: namespaces.has("content") ? retrieveItem10(value) : void 0,
    creativeCommons: namespaces.has("creativecommons") ? retrieveItemOrFeed2(value) : void 0,
    slash: namespaces.has("slash") ? retrieveItem5(value) : void 0,
    itunes: namespaces.has("itunes") ? retrieveItem2(value) : void 0,
    podcast: namespaces.has("podcast") ? retrieveItem12(value) : void 0,
    psc: namespaces.has("psc") ? retrieveItem4(value) : void 0,
    googleplay: namespaces.has("googleplay") ? retrieveItem(value) : void 0,
    media: namespaces.has("media") ? retrieveItemOrFeed7(value) : void 0,
    georss: namespaces.has("georss") ? retrieveItemOrFeed6(value) : void 0,
    geo: namespaces.has("geo") ? retrieveItemOrFeed5(value) : void 0,
    thr: namespaces.has("thr") ? retrieveItem6(value) : void 0,
    dcterms: namespaces.has("dcterms") ? retrieveItemOrFeed4(value, options) : void 0,
    prism: namespaces.has("prism") ? retrieveItem13(value, options) : void 0,
    wfw: namespaces.has("wfw") ? retrieveItem8(value) : void 0,
    sourceNs: namespaces.has("source") ? retrieveItem15(value) : void 0,
    rawvoice: namespaces.has("rawvoice") ? retrieveItem14(value) : void 0,
    spotify: namespaces.has("spotify") ? retrieveItem16(value) : void 0,
    pingback: namespaces.has("pingback") ? retrieveItem3(value) : void 0,
    trackback: namespaces.has("trackback") ? retrieveItem7(value) : void 0,
    acast: namespaces.has("acast") ? retrieveItem11(value) : void 0,
    xml: retrieveItemOrFeed8(value)
  };
  return trimObject(item);
};
var parseFeed4 = (value, options) => {
  const channel = parseSingular(value === null || value === void 0 ? void 0 : value.channel);
  if (!isPlainObject(channel)) return;
  const namespaces = detectNamespaces(channel);
  const feed = {
    title: parseSingularOf(channel.title, (value2) => parseString(retrieveText(value2))),
    link: parseSingularOf(channel.link, (value2) => parseString(retrieveText(value2))),
    description: parseSingularOf(channel.description, (value2) => parseString(retrieveText(value2))),
    language: parseSingularOf(channel.language, (value2) => parseString(retrieveText(value2))),
    copyright: parseSingularOf(channel.copyright, (value2) => parseString(retrieveText(value2))),
    managingEditor: parseSingularOf(channel.managingeditor, parsePerson3),
    webMaster: parseSingularOf(channel.webmaster, parsePerson3),
    pubDate: parseSingularOf(channel.pubdate, (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    lastBuildDate: parseSingularOf(channel.lastbuilddate, (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    categories: parseArrayOf(channel.category, parseCategory5),
    generator: parseSingularOf(channel.generator, (value2) => parseString(retrieveText(value2))),
    docs: parseSingularOf(channel.docs, (value2) => parseString(retrieveText(value2))),
    cloud: parseSingularOf(channel.cloud, parseCloud),
    ttl: parseSingularOf(channel.ttl, (value2) => parseNumber(retrieveText(value2))),
    image: retrieveImage2(value),
    rating: parseSingularOf(channel.rating, (value2) => parseString(retrieveText(value2))),
    textInput: retrieveTextInput2(value),
    skipHours: parseSingularOf(channel.skiphours, parseSkipHours),
    skipDays: parseSingularOf(channel.skipdays, parseSkipDays),
    items: retrieveItems2(value, options),
    atom: namespaces.has("atom") ? retrieveFeed9(channel, options) : void 0,
    cc: namespaces.has("cc") ? retrieveItemOrFeed(channel) : void 0,
    dc: namespaces.has("dc") ? retrieveItemOrFeed3(channel, options) : void 0,
    sy: namespaces.has("sy") ? retrieveFeed6(channel, options) : void 0,
    itunes: namespaces.has("itunes") ? retrieveFeed3(channel) : void 0,
    podcast: namespaces.has("podcast") ? retrieveFeed14(channel, options) : void 0,
    googleplay: namespaces.has("googleplay") ? retrieveFeed2(channel) : void 0,
    media: namespaces.has("media") ? retrieveItemOrFeed7(channel) : void 0,
    georss: namespaces.has("georss") ? retrieveItemOrFeed6(channel) : void 0,
    geo: namespaces.has("geo") ? retrieveItemOrFeed5(channel) : void 0,
    dcterms: namespaces.has("dcterms") ? retrieveItemOrFeed4(channel, options) : void 0,
    prism: namespaces.has("prism") ? retrieveFeed15(channel, options) : void 0,
    creativeCommons: namespaces.has("creativecommons") ? retrieveItemOrFeed2(channel) : void 0,
    feedpress: namespaces.has("feedpress") ? retrieveFeed13(channel) : void 0,
    opensearch: namespaces.has("opensearch") ? retrieveFeed4(channel) : void 0,
    admin: namespaces.has("admin") ? retrieveFeed(channel) : void 0,
    sourceNs: namespaces.has("source") ? retrieveFeed17(channel) : void 0,
    blogChannel: namespaces.has("blogchannel") ? retrieveFeed12(channel) : void 0,
    rawvoice: namespaces.has("rawvoice") ? retrieveFeed16(channel, options) : void 0,
    spotify: namespaces.has("spotify") ? retrieveFeed18(channel) : void 0,
    pingback: namespaces.has("pingback") ? retrieveFeed5(channel) : void 0,
    acast: namespaces.has("acast") ? retrieveFeed11(channel) : void 0,
    xml: retrieveItemOrFeed8(value)
  };
  return trimObject(feed);
};
var retrieveFeed19 = (value, options) => {
  return parseSingularOf(value === null || value === void 0 ? void 0 : value.rss, (value2) => parseFeed4(value2, options));
};

// ../main/node_modules/feedsmith/dist/feeds/rss/parse/index.mjs
var createNamespaceOptions3 = createNamespaceResolver({
  namespaceUris,
  namespacePrefixes
});
var namespaceOptions3 = createNamespaceOptions3();
var parser3 = new XMLParser({
  ...parserConfig,
  stopNodes: stopNodes34,
  transformTagName: (name) => namespaceOptions3.transformTagName(name),
  transformAttributeName: (name) => namespaceOptions3.transformAttributeName(name),
  attributeValueProcessor: (name, value) => namespaceOptions3.attributeValueProcessor(name, value),
  updateTag: (name) => namespaceOptions3.updateTag(name)
});
var parse4 = (value, options) => {
  if (!detect4(value)) throw new DetectError(locales.invalidFeedFormat);
  let normalized;
  try {
    namespaceOptions3 = createNamespaceOptions3(value);
    normalized = parser3.parse(value);
  } catch (error) {
    throw new MalformedError(locales.invalidFeedFormat, { cause: error });
  }
  const parsed = retrieveFeed19(normalized, options);
  if (!parsed) throw new ParseError(locales.invalidFeedFormat);
  return parsed;
};

// ../main/node_modules/feedsmith/dist/common/parse.mjs
var parse5 = (value, options) => {
  if (detect4(value)) return {
    format: "rss",
    feed: parse4(value, options)
  };
  if (detect(value)) return {
    format: "atom",
    feed: parse(value, options)
  };
  if (detect3(value)) return {
    format: "rdf",
    feed: parse3(value, options)
  };
  const json = parseJsonObject(value);
  if (detect2(json)) return {
    format: "json",
    feed: parse2(json, options)
  };
  throw new DetectError(locales.unrecognizedFeedFormat);
};

// ../main/node_modules/feedsmith/dist/opml/parse/config.mjs
var stopNodes35 = [
  "opml.head.title",
  "opml.head.datecreated",
  "opml.head.datemodified",
  "opml.head.ownername",
  "opml.head.owneremail",
  "opml.head.ownerid",
  "opml.head.docs",
  "opml.head.expansionstate",
  "opml.head.vertscrollstate",
  "opml.head.windowtop",
  "opml.head.windowleft",
  "opml.head.windowbottom",
  "opml.head.windowright"
];
var parser4 = new XMLParser({
  ...parserConfig,
  stopNodes: stopNodes35
});

// ../main/node_modules/feedsmith/dist/opml/parse/utils.mjs
var parseOutline = (value, options) => {
  if (!isPlainObject(value)) return;
  const outline = {
    text: parseString(value["@text"]),
    type: parseString(value["@type"]),
    isComment: parseBoolean(value["@iscomment"]),
    isBreakpoint: parseBoolean(value["@isbreakpoint"]),
    created: parseDate(value["@created"], options === null || options === void 0 ? void 0 : options.parseDateFn),
    category: parseString(value["@category"]),
    description: parseString(value["@description"]),
    xmlUrl: parseString(value["@xmlurl"]),
    htmlUrl: parseString(value["@htmlurl"]),
    language: parseString(value["@language"]),
    title: parseString(value["@title"]),
    version: parseString(value["@version"]),
    url: parseString(value["@url"]),
    outlines: parseArrayOf(value.outline, (value2) => parseOutline(value2, options))
  };
  if (options === null || options === void 0 ? void 0 : options.extraOutlineAttributes) for (const attribute of options.extraOutlineAttributes) {
    const attributeKey = `@${attribute.toLowerCase()}`;
    if (!isPresent(value[attributeKey])) continue;
    outline[attribute] = parseString(value[attributeKey]);
  }
  return trimObject(outline);
};
var parseHead = (value, options) => {
  if (!isPlainObject(value)) return;
  const head = {
    title: parseSingularOf(value.title, (value2) => parseString(retrieveText(value2))),
    dateCreated: parseSingularOf(value.datecreated, (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    dateModified: parseSingularOf(value.datemodified, (value2) => parseDate(retrieveText(value2), options === null || options === void 0 ? void 0 : options.parseDateFn)),
    ownerName: parseSingularOf(value.ownername, (value2) => parseString(retrieveText(value2))),
    ownerEmail: parseSingularOf(value.owneremail, (value2) => parseString(retrieveText(value2))),
    ownerId: parseSingularOf(value.ownerid, (value2) => parseString(retrieveText(value2))),
    docs: parseSingularOf(value.docs, (value2) => parseString(retrieveText(value2))),
    expansionState: parseSingularOf(value.expansionstate, (value2) => parseCsvOf(retrieveText(value2), parseNumber)),
    vertScrollState: parseSingularOf(value.vertscrollstate, (value2) => parseNumber(retrieveText(value2))),
    windowTop: parseSingularOf(value.windowtop, (value2) => parseNumber(retrieveText(value2))),
    windowLeft: parseSingularOf(value.windowleft, (value2) => parseNumber(retrieveText(value2))),
    windowBottom: parseSingularOf(value.windowbottom, (value2) => parseNumber(retrieveText(value2))),
    windowRight: parseSingularOf(value.windowright, (value2) => parseNumber(retrieveText(value2)))
  };
  return trimObject(head);
};
var parseBody = (value, options) => {
  if (!isPlainObject(value)) return;
  const body = { outlines: parseArrayOf(value.outline, (value2) => parseOutline(value2, options), options === null || options === void 0 ? void 0 : options.maxItems) };
  return trimObject(body);
};
var parseDocument = (value, options) => {
  if (!isPlainObject(value === null || value === void 0 ? void 0 : value.opml)) return;
  const opml = {
    head: parseHead(value.opml.head, options),
    body: parseBody(value.opml.body, options)
  };
  return trimObject(opml);
};

// ../main/node_modules/feedsmith/dist/opml/parse/index.mjs
var parse6 = (value, options) => {
  let object;
  try {
    object = parser4.parse(value);
  } catch (error) {
    throw new MalformedError(locales.invalidOpmlFormat, { cause: error });
  }
  const parsed = parseDocument(object, options);
  if (!parsed) throw new ParseError(locales.invalidOpmlFormat);
  return parsed;
};

// src/formats/feed.ts
function feedFacts(text) {
  const parsed = parse7(text);
  if (parsed === void 0) return {};
  const { feed, format } = parsed;
  const title = format === "atom" ? feed.title?.value : feed.title;
  const link = format === "atom" ? feed.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href : format === "json" ? feed.home_page_url : feed.link;
  return { ...title && { title: titleInHtml(title) }, ...link && { link } };
}
function readFeed(text, from) {
  return writtenItems(text).flatMap(
    ({ url, title, date }) => url !== void 0 && URL.canParse(url, from) ? [{ url: new URL(url, from).href, title: titleInHtml(title ?? ""), day: dayOf(date) }] : []
  );
}
function writtenItems(text) {
  const parsed = parse7(text);
  switch (parsed?.format) {
    case "rss":
      return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate }) => ({
        url: link ?? (guid?.isPermaLink === false ? void 0 : guid?.value),
        title,
        date: pubDate
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map(({ links, title, published }) => ({
        url: links?.find(({ rel = "alternate" }) => rel === "alternate")?.href,
        title: title?.value,
        date: published
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map(({ link, title }) => ({
        url: link,
        title,
        date: void 0
      }));
    case "json":
      return (parsed.feed.items ?? []).map(({ url, title, date_published }) => ({
        url,
        title,
        date: date_published
      }));
    case void 0:
      return [];
  }
}
function parse7(text) {
  try {
    return parse5(text);
  } catch {
    return void 0;
  }
}

export {
  parse6 as parse,
  feedFacts,
  readFeed
};
