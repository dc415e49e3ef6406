const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_zod = __lazily(() => require("./zod-3311c45b.js"));
const load_parser = __lazily(() => require("./parser-d56c8b29.js"));
const load_zod2 = __lazily(() => require("./zod-93f9da46.js"));

// node_modules/openai/_vendor/zod-to-json-schema/Options.mjs
const ignoreOverride = Symbol("Let zodToJsonSchema decide on which parser to use");
const defaultOptions = {
	name: void 0,
	$refStrategy: "root",
	effectStrategy: "input",
	pipeStrategy: "all",
	dateStrategy: "format:date-time",
	mapStrategy: "entries",
	nullableStrategy: "from-target",
	removeAdditionalStrategy: "passthrough",
	definitionPath: "definitions",
	target: "jsonSchema7",
	strictUnions: false,
	errorMessages: false,
	markdownDescription: false,
	patternStrategy: "escape",
	applyRegexFlags: false,
	emailStrategy: "format:email",
	base64Strategy: "contentEncoding:base64",
	nameStrategy: "ref"
};
const getDefaultOptions = (options) => {
	return typeof options === "string" ? {
		...defaultOptions,
		basePath: ["#"],
		definitions: {},
		name: options
	} : {
		...defaultOptions,
		basePath: ["#"],
		definitions: {},
		...options
	};
};

// node_modules/openai/_vendor/zod-to-json-schema/util.mjs
const zodDef = (zodSchema) => {
	return "_def" in zodSchema ? zodSchema._def : zodSchema;
};
function isEmptyObj(obj) {
	if (!obj) return true;
	for (const _k in obj) return false;
	return true;
}

// node_modules/openai/_vendor/zod-to-json-schema/Refs.mjs
const getRefs = (options) => {
	const _options = getDefaultOptions(options);
	const currentPath = _options.name !== void 0 ? [
		..._options.basePath,
		_options.definitionPath,
		_options.name
	] : _options.basePath;
	return {
		..._options,
		currentPath,
		propertyPath: void 0,
		seenRefs: /* @__PURE__ */ new Set(),
		seen: new Map(Object.entries(_options.definitions).map(([name, def]) => [zodDef(def), {
			def: zodDef(def),
			path: [
				..._options.basePath,
				_options.definitionPath,
				name
			],
			jsonSchema: void 0
		}]))
	};
};

// node_modules/openai/_vendor/zod-to-json-schema/errorMessages.mjs
function addErrorMessage(res, key, errorMessage, refs) {
	if (!refs?.errorMessages) return;
	if (errorMessage) res.errorMessage = {
		...res.errorMessage,
		[key]: errorMessage
	};
}
function setResponseValueAndErrors(res, key, value, errorMessage, refs) {
	res[key] = value;
	addErrorMessage(res, key, errorMessage, refs);
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/any.mjs
function parseAnyDef() {
	return {};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/array.mjs
function parseArrayDef(def, refs) {
	const res = { type: "array" };
	if (def.type?._def?.typeName !== load_zod2().ZodFirstPartyTypeKind.ZodAny) res.items = parseDef(def.type._def, {
		...refs,
		currentPath: [...refs.currentPath, "items"]
	});
	if (def.minLength) setResponseValueAndErrors(res, "minItems", def.minLength.value, def.minLength.message, refs);
	if (def.maxLength) setResponseValueAndErrors(res, "maxItems", def.maxLength.value, def.maxLength.message, refs);
	if (def.exactLength) {
		setResponseValueAndErrors(res, "minItems", def.exactLength.value, def.exactLength.message, refs);
		setResponseValueAndErrors(res, "maxItems", def.exactLength.value, def.exactLength.message, refs);
	}
	return res;
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/bigint.mjs
function parseBigintDef(def, refs) {
	const res = {
		type: "integer",
		format: "int64"
	};
	if (!def.checks) return res;
	for (const check of def.checks) switch (check.kind) {
		case "min":
			if (refs.target === "jsonSchema7") {
				if (check.inclusive) setResponseValueAndErrors(res, "minimum", check.value, check.message, refs);
				else setResponseValueAndErrors(res, "exclusiveMinimum", check.value, check.message, refs);
			} else {
				if (!check.inclusive) res.exclusiveMinimum = true;
				setResponseValueAndErrors(res, "minimum", check.value, check.message, refs);
			}
			break;
		case "max":
			if (refs.target === "jsonSchema7") {
				if (check.inclusive) setResponseValueAndErrors(res, "maximum", check.value, check.message, refs);
				else setResponseValueAndErrors(res, "exclusiveMaximum", check.value, check.message, refs);
			} else {
				if (!check.inclusive) res.exclusiveMaximum = true;
				setResponseValueAndErrors(res, "maximum", check.value, check.message, refs);
			}
			break;
		case "multipleOf": setResponseValueAndErrors(res, "multipleOf", check.value, check.message, refs);
	}
	return res;
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/boolean.mjs
function parseBooleanDef() {
	return { type: "boolean" };
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/branded.mjs
function parseBrandedDef(_def, refs, forceResolution) {
	return parseDef(_def.type._def, refs, forceResolution);
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/catch.mjs
const parseCatchDef = (def, refs, forceResolution) => {
	return parseDef(def.innerType._def, refs, forceResolution);
};

// node_modules/openai/_vendor/zod-to-json-schema/parsers/date.mjs
function parseDateDef(def, refs, overrideDateStrategy) {
	const strategy = overrideDateStrategy ?? refs.dateStrategy;
	if (Array.isArray(strategy)) return { anyOf: strategy.map((item, i) => parseDateDef(def, refs, item)) };
	switch (strategy) {
		case "string":
		case "format:date-time": return {
			type: "string",
			format: "date-time"
		};
		case "format:date": return {
			type: "string",
			format: "date"
		};
		case "integer": return integerDateParser(def, refs);
	}
}
const integerDateParser = (def, refs) => {
	const res = {
		type: "integer",
		format: "unix-time"
	};
	if (refs.target === "openApi3") return res;
	for (const check of def.checks) switch (check.kind) {
		case "min":
			setResponseValueAndErrors(res, "minimum", check.value, check.message, refs);
			break;
		case "max": setResponseValueAndErrors(res, "maximum", check.value, check.message, refs);
	}
	return res;
};

// node_modules/openai/_vendor/zod-to-json-schema/parsers/default.mjs
function parseDefaultDef(_def, refs, forceResolution) {
	return {
		...parseDef(_def.innerType._def, refs, forceResolution),
		default: _def.defaultValue()
	};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/effects.mjs
function parseEffectsDef(_def, refs, forceResolution) {
	return refs.effectStrategy === "input" ? parseDef(_def.schema._def, refs, forceResolution) : {};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/enum.mjs
function parseEnumDef(def) {
	return {
		type: "string",
		enum: [...def.values]
	};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/intersection.mjs
const isJsonSchema7AllOfType = (type) => {
	if ("type" in type && type.type === "string") return false;
	return "allOf" in type;
};
function parseIntersectionDef(def, refs) {
	const allOf = [parseDef(def.left._def, {
		...refs,
		currentPath: [
			...refs.currentPath,
			"allOf",
			"0"
		]
	}), parseDef(def.right._def, {
		...refs,
		currentPath: [
			...refs.currentPath,
			"allOf",
			"1"
		]
	})].filter((x) => !!x);
	let unevaluatedProperties = refs.target === "jsonSchema2019-09" ? { unevaluatedProperties: false } : void 0;
	const mergedAllOf = [];
	allOf.forEach((schema) => {
		if (isJsonSchema7AllOfType(schema)) {
			mergedAllOf.push(...schema.allOf);
			if (schema.unevaluatedProperties === void 0) unevaluatedProperties = void 0;
		} else {
			let nestedSchema = schema;
			if ("additionalProperties" in schema && schema.additionalProperties === false) {
				const { additionalProperties, ...rest } = schema;
				nestedSchema = rest;
			} else unevaluatedProperties = void 0;
			mergedAllOf.push(nestedSchema);
		}
	});
	return mergedAllOf.length ? {
		allOf: mergedAllOf,
		...unevaluatedProperties
	} : void 0;
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/literal.mjs
function parseLiteralDef(def, refs) {
	const parsedType = typeof def.value;
	if (parsedType !== "bigint" && parsedType !== "number" && parsedType !== "boolean" && parsedType !== "string") return { type: Array.isArray(def.value) ? "array" : "object" };
	if (refs.target === "openApi3") return {
		type: parsedType === "bigint" ? "integer" : parsedType,
		enum: [def.value]
	};
	return {
		type: parsedType === "bigint" ? "integer" : parsedType,
		const: def.value
	};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/string.mjs
let emojiRegex;
const zodPatterns = {
	cuid: /^[cC][^\s-]{8,}$/,
	cuid2: /^[0-9a-z]+$/,
	ulid: /^[0-9A-HJKMNP-TV-Z]{26}$/,
	email: /^(?!\.)(?!.*\.\.)([a-zA-Z0-9_'+\-\.]*)[a-zA-Z0-9_+-]@([a-zA-Z0-9][a-zA-Z0-9\-]*\.)+[a-zA-Z]{2,}$/,
	emoji: () => {
		if (emojiRegex === void 0) emojiRegex = RegExp("^(\\p{Extended_Pictographic}|\\p{Emoji_Component})+$", "u");
		return emojiRegex;
	},
	uuid: /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/,
	ipv4: /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
	ipv6: /^(([a-f0-9]{1,4}:){7}|::([a-f0-9]{1,4}:){0,6}|([a-f0-9]{1,4}:){1}:([a-f0-9]{1,4}:){0,5}|([a-f0-9]{1,4}:){2}:([a-f0-9]{1,4}:){0,4}|([a-f0-9]{1,4}:){3}:([a-f0-9]{1,4}:){0,3}|([a-f0-9]{1,4}:){4}:([a-f0-9]{1,4}:){0,2}|([a-f0-9]{1,4}:){5}:([a-f0-9]{1,4}:){0,1})([a-f0-9]{1,4}|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2}))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2})))$/,
	base64: /^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,
	nanoid: /^[a-zA-Z0-9_-]{21}$/
};
function parseStringDef(def, refs) {
	const res = { type: "string" };
	function processPattern(value) {
		return refs.patternStrategy === "escape" ? escapeNonAlphaNumeric(value) : value;
	}
	if (def.checks) for (const check of def.checks) switch (check.kind) {
		case "min":
			setResponseValueAndErrors(res, "minLength", typeof res.minLength === "number" ? Math.max(res.minLength, check.value) : check.value, check.message, refs);
			break;
		case "max":
			setResponseValueAndErrors(res, "maxLength", typeof res.maxLength === "number" ? Math.min(res.maxLength, check.value) : check.value, check.message, refs);
			break;
		case "email":
			switch (refs.emailStrategy) {
				case "format:email":
					addFormat(res, "email", check.message, refs);
					break;
				case "format:idn-email":
					addFormat(res, "idn-email", check.message, refs);
					break;
				case "pattern:zod": addPattern(res, zodPatterns.email, check.message, refs);
			}
			break;
		case "url":
			addFormat(res, "uri", check.message, refs);
			break;
		case "uuid":
			addFormat(res, "uuid", check.message, refs);
			break;
		case "regex":
			addPattern(res, check.regex, check.message, refs);
			break;
		case "cuid":
			addPattern(res, zodPatterns.cuid, check.message, refs);
			break;
		case "cuid2":
			addPattern(res, zodPatterns.cuid2, check.message, refs);
			break;
		case "startsWith":
			addPattern(res, RegExp(`^${processPattern(check.value)}`), check.message, refs);
			break;
		case "endsWith":
			addPattern(res, RegExp(`${processPattern(check.value)}$`), check.message, refs);
			break;
		case "datetime":
			addFormat(res, "date-time", check.message, refs);
			break;
		case "date":
			addFormat(res, "date", check.message, refs);
			break;
		case "time":
			addFormat(res, "time", check.message, refs);
			break;
		case "duration":
			addFormat(res, "duration", check.message, refs);
			break;
		case "length":
			setResponseValueAndErrors(res, "minLength", typeof res.minLength === "number" ? Math.max(res.minLength, check.value) : check.value, check.message, refs);
			setResponseValueAndErrors(res, "maxLength", typeof res.maxLength === "number" ? Math.min(res.maxLength, check.value) : check.value, check.message, refs);
			break;
		case "includes":
			addPattern(res, RegExp(processPattern(check.value)), check.message, refs);
			break;
		case "ip":
			if (check.version !== "v6") addFormat(res, "ipv4", check.message, refs);
			if (check.version !== "v4") addFormat(res, "ipv6", check.message, refs);
			break;
		case "emoji":
			addPattern(res, zodPatterns.emoji, check.message, refs);
			break;
		case "ulid":
			addPattern(res, zodPatterns.ulid, check.message, refs);
			break;
		case "base64":
			switch (refs.base64Strategy) {
				case "format:binary":
					addFormat(res, "binary", check.message, refs);
					break;
				case "contentEncoding:base64":
					setResponseValueAndErrors(res, "contentEncoding", "base64", check.message, refs);
					break;
				case "pattern:zod": addPattern(res, zodPatterns.base64, check.message, refs);
			}
			break;
		case "nanoid": addPattern(res, zodPatterns.nanoid, check.message, refs);
	}
	return res;
}
const escapeNonAlphaNumeric = (value) => Array.from(value).map((c) => /[a-zA-Z0-9]/.test(c) ? c : `\\${c}`).join("");
const addFormat = (schema, value, message, refs) => {
	if (schema.format || schema.anyOf?.some((x) => x.format)) {
		if (!schema.anyOf) schema.anyOf = [];
		if (schema.format) {
			schema.anyOf.push({
				format: schema.format,
				...schema.errorMessage && refs.errorMessages && { errorMessage: { format: schema.errorMessage.format } }
			});
			delete schema.format;
			if (schema.errorMessage) {
				delete schema.errorMessage.format;
				if (Object.keys(schema.errorMessage).length === 0) delete schema.errorMessage;
			}
		}
		schema.anyOf.push({
			format: value,
			...message && refs.errorMessages && { errorMessage: { format: message } }
		});
	} else setResponseValueAndErrors(schema, "format", value, message, refs);
};
const addPattern = (schema, regex, message, refs) => {
	if (schema.pattern || schema.allOf?.some((x) => x.pattern)) {
		if (!schema.allOf) schema.allOf = [];
		if (schema.pattern) {
			schema.allOf.push({
				pattern: schema.pattern,
				...schema.errorMessage && refs.errorMessages && { errorMessage: { pattern: schema.errorMessage.pattern } }
			});
			delete schema.pattern;
			if (schema.errorMessage) {
				delete schema.errorMessage.pattern;
				if (Object.keys(schema.errorMessage).length === 0) delete schema.errorMessage;
			}
		}
		schema.allOf.push({
			pattern: processRegExp(regex, refs),
			...message && refs.errorMessages && { errorMessage: { pattern: message } }
		});
	} else setResponseValueAndErrors(schema, "pattern", processRegExp(regex, refs), message, refs);
};
const processRegExp = (regexOrFunction, refs) => {
	const regex = typeof regexOrFunction === "function" ? regexOrFunction() : regexOrFunction;
	if (!refs.applyRegexFlags || !regex.flags) return regex.source;
	const flags = {
		i: regex.flags.includes("i"),
		m: regex.flags.includes("m"),
		s: regex.flags.includes("s")
	};
	const source = flags.i ? regex.source.toLowerCase() : regex.source;
	let pattern = "";
	let isEscaped = false;
	let inCharGroup = false;
	let inCharRange = false;
	for (let i = 0; i < source.length; i++) {
		if (isEscaped) {
			pattern += source[i];
			isEscaped = false;
			continue;
		}
		if (flags.i) {
			if (inCharGroup) {
				if (source[i].match(/[a-z]/)) {
					if (inCharRange) {
						pattern += source[i];
						pattern += `${source[i - 2]}-${source[i]}`.toUpperCase();
						inCharRange = false;
					} else if (source[i + 1] === "-" && source[i + 2]?.match(/[a-z]/)) {
						pattern += source[i];
						inCharRange = true;
					} else pattern += `${source[i]}${source[i].toUpperCase()}`;
					continue;
				}
			} else if (source[i].match(/[a-z]/)) {
				pattern += `[${source[i]}${source[i].toUpperCase()}]`;
				continue;
			}
		}
		if (flags.m) {
			if (source[i] === "^") {
				pattern += `(^|(?<=[\r\n]))`;
				continue;
			} else if (source[i] === "$") {
				pattern += `($|(?=[\r\n]))`;
				continue;
			}
		}
		if (flags.s && source[i] === ".") {
			pattern += inCharGroup ? `${source[i]}\r\n` : `[${source[i]}\r\n]`;
			continue;
		}
		pattern += source[i];
		if (source[i] === "\\") isEscaped = true;
		else if (inCharGroup && source[i] === "]") inCharGroup = false;
		else if (!inCharGroup && source[i] === "[") inCharGroup = true;
	}
	try {
		new RegExp(pattern);
	} catch {
		console.warn(`Could not convert regex pattern at ${refs.currentPath.join("/")} to a flag-independent form! Falling back to the flag-ignorant source`);
		return regex.source;
	}
	return pattern;
};

// node_modules/openai/_vendor/zod-to-json-schema/parsers/record.mjs
function parseRecordDef(def, refs) {
	if (refs.target === "openApi3" && def.keyType?._def.typeName === load_zod2().ZodFirstPartyTypeKind.ZodEnum) return {
		type: "object",
		required: def.keyType._def.values,
		properties: def.keyType._def.values.reduce((acc, key) => ({
			...acc,
			[key]: parseDef(def.valueType._def, {
				...refs,
				currentPath: [
					...refs.currentPath,
					"properties",
					key
				]
			}) ?? {}
		}), {}),
		additionalProperties: false
	};
	const schema = {
		type: "object",
		additionalProperties: parseDef(def.valueType._def, {
			...refs,
			currentPath: [...refs.currentPath, "additionalProperties"]
		}) ?? {}
	};
	if (refs.target === "openApi3") return schema;
	if (def.keyType?._def.typeName === load_zod2().ZodFirstPartyTypeKind.ZodString && def.keyType._def.checks?.length) {
		const keyType = Object.entries(parseStringDef(def.keyType._def, refs)).reduce((acc, [key, value]) => key === "type" ? acc : {
			...acc,
			[key]: value
		}, {});
		return {
			...schema,
			propertyNames: keyType
		};
	} else if (def.keyType?._def.typeName === load_zod2().ZodFirstPartyTypeKind.ZodEnum) return {
		...schema,
		propertyNames: { enum: def.keyType._def.values }
	};
	return schema;
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/map.mjs
function parseMapDef(def, refs) {
	if (refs.mapStrategy === "record") return parseRecordDef(def, refs);
	return {
		type: "array",
		maxItems: 125,
		items: {
			type: "array",
			items: [parseDef(def.keyType._def, {
				...refs,
				currentPath: [
					...refs.currentPath,
					"items",
					"items",
					"0"
				]
			}) || {}, parseDef(def.valueType._def, {
				...refs,
				currentPath: [
					...refs.currentPath,
					"items",
					"items",
					"1"
				]
			}) || {}],
			minItems: 2,
			maxItems: 2
		}
	};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/nativeEnum.mjs
function parseNativeEnumDef(def) {
	const object = def.values;
	const actualValues = Object.keys(def.values).filter((key) => {
		return typeof object[object[key]] !== "number";
	}).map((key) => object[key]);
	const parsedTypes = Array.from(new Set(actualValues.map((values) => typeof values)));
	return {
		type: parsedTypes.length === 1 ? parsedTypes[0] === "string" ? "string" : "number" : ["string", "number"],
		enum: actualValues
	};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/never.mjs
function parseNeverDef() {
	return { not: {} };
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/null.mjs
function parseNullDef(refs) {
	return refs.target === "openApi3" ? {
		enum: ["null"],
		nullable: true
	} : { type: "null" };
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/union.mjs
const primitiveMappings = {
	ZodString: "string",
	ZodNumber: "number",
	ZodBigInt: "integer",
	ZodBoolean: "boolean",
	ZodNull: "null"
};
function parseUnionDef(def, refs) {
	if (refs.target === "openApi3") return asAnyOf(def, refs);
	const options = def.options instanceof Map ? Array.from(def.options.values()) : def.options;
	if (options.every((x) => x._def.typeName in primitiveMappings && (!x._def.checks || !x._def.checks.length))) {
		const types = options.reduce((types, x) => {
			const type = primitiveMappings[x._def.typeName];
			return type && !types.includes(type) ? [...types, type] : types;
		}, []);
		return { type: types.length > 1 ? types : types[0] };
	} else if (options.every((x) => x._def.typeName === "ZodLiteral" && !x.description)) {
		const types = options.reduce((acc, x) => {
			const type = typeof x._def.value;
			switch (type) {
				case "string":
				case "number":
				case "boolean": return [...acc, type];
				case "bigint": return [...acc, "integer"];
				case "object": if (x._def.value === null) return [...acc, "null"];
				default: return acc;
			}
		}, []);
		if (types.length === options.length) {
			const uniqueTypes = types.filter((x, i, a) => a.indexOf(x) === i);
			return {
				type: uniqueTypes.length > 1 ? uniqueTypes : uniqueTypes[0],
				enum: options.reduce((acc, x) => {
					return acc.includes(x._def.value) ? acc : [...acc, x._def.value];
				}, [])
			};
		}
	} else if (options.every((x) => x._def.typeName === "ZodEnum")) return {
		type: "string",
		enum: options.reduce((acc, x) => [...acc, ...x._def.values.filter((x) => !acc.includes(x))], [])
	};
	return asAnyOf(def, refs);
}
const asAnyOf = (def, refs) => {
	const anyOf = (def.options instanceof Map ? Array.from(def.options.values()) : def.options).map((x, i) => parseDef(x._def, {
		...refs,
		currentPath: [
			...refs.currentPath,
			"anyOf",
			`${i}`
		]
	})).filter((x) => !!x && (!refs.strictUnions || typeof x === "object" && Object.keys(x).length > 0));
	return anyOf.length ? { anyOf } : void 0;
};

// node_modules/openai/_vendor/zod-to-json-schema/parsers/nullable.mjs
function parseNullableDef(def, refs, forceResolution) {
	if ([
		"ZodString",
		"ZodNumber",
		"ZodBigInt",
		"ZodBoolean",
		"ZodNull"
	].includes(def.innerType._def.typeName) && (!def.innerType._def.checks || !def.innerType._def.checks.length)) {
		if (refs.target === "openApi3" || refs.nullableStrategy === "property") return {
			type: primitiveMappings[def.innerType._def.typeName],
			nullable: true
		};
		return { type: [primitiveMappings[def.innerType._def.typeName], "null"] };
	}
	if (refs.target === "openApi3") {
		const base = parseDef(def.innerType._def, {
			...refs,
			currentPath: [...refs.currentPath]
		}, forceResolution);
		if (base && "$ref" in base) return {
			allOf: [base],
			nullable: true
		};
		return base && {
			...base,
			nullable: true
		};
	}
	const base = parseDef(def.innerType._def, {
		...refs,
		currentPath: [
			...refs.currentPath,
			"anyOf",
			"0"
		]
	});
	return base && { anyOf: [base, { type: "null" }] };
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/number.mjs
function parseNumberDef(def, refs) {
	const res = { type: "number" };
	if (!def.checks) return res;
	for (const check of def.checks) switch (check.kind) {
		case "int":
			res.type = "integer";
			addErrorMessage(res, "type", check.message, refs);
			break;
		case "min":
			if (refs.target === "jsonSchema7") {
				if (check.inclusive) setResponseValueAndErrors(res, "minimum", check.value, check.message, refs);
				else setResponseValueAndErrors(res, "exclusiveMinimum", check.value, check.message, refs);
			} else {
				if (!check.inclusive) res.exclusiveMinimum = true;
				setResponseValueAndErrors(res, "minimum", check.value, check.message, refs);
			}
			break;
		case "max":
			if (refs.target === "jsonSchema7") {
				if (check.inclusive) setResponseValueAndErrors(res, "maximum", check.value, check.message, refs);
				else setResponseValueAndErrors(res, "exclusiveMaximum", check.value, check.message, refs);
			} else {
				if (!check.inclusive) res.exclusiveMaximum = true;
				setResponseValueAndErrors(res, "maximum", check.value, check.message, refs);
			}
			break;
		case "multipleOf": setResponseValueAndErrors(res, "multipleOf", check.value, check.message, refs);
	}
	return res;
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/object.mjs
function decideAdditionalProperties(def, refs) {
	if (refs.removeAdditionalStrategy === "strict") return def.catchall._def.typeName === "ZodNever" ? def.unknownKeys !== "strict" : parseDef(def.catchall._def, {
		...refs,
		currentPath: [...refs.currentPath, "additionalProperties"]
	}) ?? true;
	else return def.catchall._def.typeName === "ZodNever" ? def.unknownKeys === "passthrough" : parseDef(def.catchall._def, {
		...refs,
		currentPath: [...refs.currentPath, "additionalProperties"]
	}) ?? true;
}
function parseObjectDef(def, refs) {
	const result = {
		type: "object",
		...Object.entries(def.shape()).reduce((acc, [propName, propDef]) => {
			if (propDef === void 0 || propDef._def === void 0) return acc;
			const propertyPath = [
				...refs.currentPath,
				"properties",
				propName
			];
			const parsedDef = parseDef(propDef._def, {
				...refs,
				currentPath: propertyPath,
				propertyPath
			});
			if (parsedDef === void 0) return acc;
			if (refs.openaiStrictMode && propDef.isOptional() && !propDef.isNullable() && typeof propDef._def?.defaultValue === "undefined") throw new Error(`Zod field at \`${propertyPath.join("/")}\` uses \`.optional()\` without \`.nullable()\` which is not supported by the API. See: https://platform.openai.com/docs/guides/structured-outputs?api-mode=responses#all-fields-must-be-required`);
			return {
				properties: {
					...acc.properties,
					[propName]: parsedDef
				},
				required: propDef.isOptional() && !refs.openaiStrictMode ? acc.required : [...acc.required, propName]
			};
		}, {
			properties: {},
			required: []
		}),
		additionalProperties: decideAdditionalProperties(def, refs)
	};
	if (!result.required.length) delete result.required;
	return result;
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/optional.mjs
const parseOptionalDef = (def, refs, forceResolution) => {
	if (refs.propertyPath && refs.currentPath.slice(0, refs.propertyPath.length).toString() === refs.propertyPath.toString()) return parseDef(def.innerType._def, {
		...refs,
		currentPath: refs.currentPath
	}, forceResolution);
	const innerSchema = parseDef(def.innerType._def, {
		...refs,
		currentPath: [
			...refs.currentPath,
			"anyOf",
			"1"
		]
	}, forceResolution);
	return innerSchema ? { anyOf: [{ not: {} }, innerSchema] } : {};
};

// node_modules/openai/_vendor/zod-to-json-schema/parsers/pipeline.mjs
const parsePipelineDef = (def, refs, forceResolution) => {
	if (refs.pipeStrategy === "input") return parseDef(def.in._def, refs, forceResolution);
	else if (refs.pipeStrategy === "output") return parseDef(def.out._def, refs, forceResolution);
	const a = parseDef(def.in._def, {
		...refs,
		currentPath: [
			...refs.currentPath,
			"allOf",
			"0"
		]
	});
	return { allOf: [a, parseDef(def.out._def, {
		...refs,
		currentPath: [
			...refs.currentPath,
			"allOf",
			a ? "1" : "0"
		]
	})].filter((x) => x !== void 0) };
};

// node_modules/openai/_vendor/zod-to-json-schema/parsers/promise.mjs
function parsePromiseDef(def, refs, forceResolution) {
	return parseDef(def.type._def, refs, forceResolution);
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/set.mjs
function parseSetDef(def, refs) {
	const schema = {
		type: "array",
		uniqueItems: true,
		items: parseDef(def.valueType._def, {
			...refs,
			currentPath: [...refs.currentPath, "items"]
		})
	};
	if (def.minSize) setResponseValueAndErrors(schema, "minItems", def.minSize.value, def.minSize.message, refs);
	if (def.maxSize) setResponseValueAndErrors(schema, "maxItems", def.maxSize.value, def.maxSize.message, refs);
	return schema;
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/tuple.mjs
function parseTupleDef(def, refs) {
	if (def.rest) return {
		type: "array",
		minItems: def.items.length,
		items: def.items.map((x, i) => parseDef(x._def, {
			...refs,
			currentPath: [
				...refs.currentPath,
				"items",
				`${i}`
			]
		})).reduce((acc, x) => x === void 0 ? acc : [...acc, x], []),
		additionalItems: parseDef(def.rest._def, {
			...refs,
			currentPath: [...refs.currentPath, "additionalItems"]
		})
	};
	else return {
		type: "array",
		minItems: def.items.length,
		maxItems: def.items.length,
		items: def.items.map((x, i) => parseDef(x._def, {
			...refs,
			currentPath: [
				...refs.currentPath,
				"items",
				`${i}`
			]
		})).reduce((acc, x) => x === void 0 ? acc : [...acc, x], [])
	};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/undefined.mjs
function parseUndefinedDef() {
	return { not: {} };
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/unknown.mjs
function parseUnknownDef() {
	return {};
}

// node_modules/openai/_vendor/zod-to-json-schema/parsers/readonly.mjs
const parseReadonlyDef = (def, refs, forceResolution) => {
	return parseDef(def.innerType._def, refs, forceResolution);
};

// node_modules/openai/_vendor/zod-to-json-schema/parseDef.mjs
function parseDef(def, refs, forceResolution = false) {
	const seenItem = refs.seen.get(def);
	if (refs.override) {
		const overrideResult = refs.override?.(def, refs, seenItem, forceResolution);
		if (overrideResult !== ignoreOverride) return overrideResult;
	}
	if (seenItem && !forceResolution) {
		const seenSchema = get$ref(seenItem, refs);
		if (seenSchema !== void 0) {
			if ("$ref" in seenSchema) refs.seenRefs.add(seenSchema.$ref);
			return seenSchema;
		}
	}
	const newItem = {
		def,
		path: refs.currentPath,
		jsonSchema: void 0
	};
	refs.seen.set(def, newItem);
	try {
		const jsonSchema = selectParser(def, def.typeName, refs, forceResolution);
		if (jsonSchema) addMeta(def, refs, jsonSchema);
		newItem.jsonSchema = jsonSchema;
		return jsonSchema;
	} finally {
		if (forceResolution && seenItem) refs.seen.set(def, seenItem);
	}
}
const get$ref = (item, refs) => {
	switch (refs.$refStrategy) {
		case "root": return { $ref: item.path.join("/") };
		case "extract-to-root":
			const name = item.path.slice(refs.basePath.length + 1).map((part, index) => index === 0 ? part : encodeDefinitionPathPart(part)).join("_");
			if (name !== refs.name && refs.nameStrategy === "duplicate-ref") refs.definitions[name] = item.def;
			return { $ref: [
				...refs.basePath,
				refs.definitionPath,
				name
			].join("/") };
		case "relative": return { $ref: getRelativePath(refs.currentPath, item.path) };
		case "none":
		case "seen":
			if (item.path.length < refs.currentPath.length && item.path.every((value, index) => refs.currentPath[index] === value)) {
				console.warn(`Recursive reference detected at ${refs.currentPath.join("/")}! Defaulting to any`);
				return {};
			}
			return refs.$refStrategy === "seen" ? {} : void 0;
	}
};
const encodedDefinitionPathPartPrefix = "_x_";
const encodeDefinitionPathPart = (part) => {
	if (/^[A-Za-z0-9_-]*$/.test(part) && !part.startsWith(encodedDefinitionPathPartPrefix)) return part;
	let encoded = encodedDefinitionPathPartPrefix;
	for (let i = 0; i < part.length; i++) encoded += part.charCodeAt(i).toString(16).padStart(4, "0");
	return encoded;
};
const getRelativePath = (pathA, pathB) => {
	let i = 0;
	for (; i < pathA.length && i < pathB.length; i++) if (pathA[i] !== pathB[i]) break;
	return [(pathA.length - i).toString(), ...pathB.slice(i)].join("/");
};
const selectParser = (def, typeName, refs, forceResolution) => {
	switch (typeName) {
		case load_zod2().ZodFirstPartyTypeKind.ZodString: return parseStringDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodNumber: return parseNumberDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodObject: return parseObjectDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodBigInt: return parseBigintDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodBoolean: return parseBooleanDef();
		case load_zod2().ZodFirstPartyTypeKind.ZodDate: return parseDateDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodUndefined: return parseUndefinedDef();
		case load_zod2().ZodFirstPartyTypeKind.ZodNull: return parseNullDef(refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodArray: return parseArrayDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodUnion:
		case load_zod2().ZodFirstPartyTypeKind.ZodDiscriminatedUnion: return parseUnionDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodIntersection: return parseIntersectionDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodTuple: return parseTupleDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodRecord: return parseRecordDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodLiteral: return parseLiteralDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodEnum: return parseEnumDef(def);
		case load_zod2().ZodFirstPartyTypeKind.ZodNativeEnum: return parseNativeEnumDef(def);
		case load_zod2().ZodFirstPartyTypeKind.ZodNullable: return parseNullableDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodOptional: return parseOptionalDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodMap: return parseMapDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodSet: return parseSetDef(def, refs);
		case load_zod2().ZodFirstPartyTypeKind.ZodLazy: return parseDef(def.getter()._def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodPromise: return parsePromiseDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodNaN:
		case load_zod2().ZodFirstPartyTypeKind.ZodNever: return parseNeverDef();
		case load_zod2().ZodFirstPartyTypeKind.ZodEffects: return parseEffectsDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodAny: return parseAnyDef();
		case load_zod2().ZodFirstPartyTypeKind.ZodUnknown: return parseUnknownDef();
		case load_zod2().ZodFirstPartyTypeKind.ZodDefault: return parseDefaultDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodBranded: return parseBrandedDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodReadonly: return parseReadonlyDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodCatch: return parseCatchDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodPipeline: return parsePipelineDef(def, refs, forceResolution);
		case load_zod2().ZodFirstPartyTypeKind.ZodFunction:
		case load_zod2().ZodFirstPartyTypeKind.ZodVoid:
		case load_zod2().ZodFirstPartyTypeKind.ZodSymbol: return;
		default: return ((_) => void 0)(typeName);
	}
};
const addMeta = (def, refs, jsonSchema) => {
	if (def.description) {
		jsonSchema.description = def.description;
		if (refs.markdownDescription) jsonSchema.markdownDescription = def.description;
	}
	return jsonSchema;
};

// node_modules/openai/_vendor/zod-to-json-schema/zodToJsonSchema.mjs
const zodToJsonSchema = (schema, options) => {
	const refs = getRefs(options);
	const name = typeof options === "string" ? options : options?.nameStrategy === "title" ? void 0 : options?.name;
	const main = parseDef(schema._def, name === void 0 ? refs : {
		...refs,
		currentPath: [
			...refs.basePath,
			refs.definitionPath,
			name
		]
	}, false) ?? {};
	const title = typeof options === "object" && options.name !== void 0 && options.nameStrategy === "title" ? options.name : void 0;
	if (title !== void 0) main.title = title;
	const definitions = (() => {
		if (isEmptyObj(refs.definitions)) return;
		const definitions = {};
		const processedDefinitions = /* @__PURE__ */ new Set();
		for (let i = 0; i < 500; i++) {
			const newDefinitions = Object.entries(refs.definitions).filter(([key]) => !processedDefinitions.has(key));
			if (newDefinitions.length === 0) break;
			for (const [key, schema] of newDefinitions) {
				definitions[key] = parseDef(zodDef(schema), {
					...refs,
					currentPath: [
						...refs.basePath,
						refs.definitionPath,
						key
					]
				}, true) ?? {};
				processedDefinitions.add(key);
			}
		}
		return definitions;
	})();
	const combined = name === void 0 ? definitions ? {
		...main,
		[refs.definitionPath]: definitions
	} : main : refs.nameStrategy === "duplicate-ref" ? {
		...main,
		...definitions || refs.seenRefs.size ? { [refs.definitionPath]: {
			...definitions,
			...refs.seenRefs.size ? { [name]: main } : void 0
		} } : void 0
	} : {
		$ref: [
			...refs.$refStrategy === "relative" ? [] : refs.basePath,
			refs.definitionPath,
			name
		].join("/"),
		[refs.definitionPath]: {
			...definitions,
			[name]: main
		}
	};
	if (refs.target === "jsonSchema7") combined.$schema = "http://json-schema.org/draft-07/schema#";
	else if (refs.target === "jsonSchema2019-09") combined.$schema = "https://json-schema.org/draft/2019-09/schema#";
	return combined;
};

// node_modules/openai/lib/transform.mjs
const JSON_SCHEMA_ANNOTATION_KEYWORDS = /* @__PURE__ */ new Set([
	"$comment",
	"default",
	"description",
	"examples",
	"readOnly",
	"title",
	"writeOnly"
]);
const JSON_SCHEMA_ROOT_METADATA_KEYWORDS = /* @__PURE__ */ new Set(["$id", "$schema"]);
const JSON_SCHEMA_OBJECT_KEYWORDS = /* @__PURE__ */ new Set([
	"additionalProperties",
	"dependencies",
	"maxProperties",
	"minProperties",
	"patternProperties",
	"properties",
	"propertyNames",
	"required"
]);
const JSON_SCHEMA_SINGLE_SCHEMA_KEYWORDS = [
	"additionalItems",
	"additionalProperties",
	"contains",
	"contentSchema",
	"else",
	"if",
	"not",
	"propertyNames",
	"then",
	"unevaluatedItems",
	"unevaluatedProperties"
];
const JSON_SCHEMA_ARRAY_SCHEMA_KEYWORDS = [
	"allOf",
	"anyOf",
	"items",
	"oneOf",
	"prefixItems"
];
const JSON_SCHEMA_MAP_SCHEMA_KEYWORDS = [
	"$defs",
	"definitions",
	"dependentSchemas",
	"dependencies",
	"patternProperties",
	"properties"
];
const JSON_SCHEMA_UNSUPPORTED_SCHEMA_KEYWORDS = /* @__PURE__ */ new Set([
	"$anchor",
	"$dynamicAnchor",
	"$dynamicRef",
	"$recursiveAnchor",
	"$recursiveRef",
	"allOf",
	"contains",
	"contentEncoding",
	"contentMediaType",
	"contentSchema",
	"dependentRequired",
	"dependentSchemas",
	"dependencies",
	"else",
	"if",
	"maxContains",
	"maxProperties",
	"minContains",
	"minProperties",
	"not",
	"patternProperties",
	"prefixItems",
	"propertyNames",
	"then",
	"unevaluatedItems",
	"unevaluatedProperties",
	"uniqueItems"
]);
const MERGEABLE_OBJECT_ALL_OF_KEYWORDS = /* @__PURE__ */ new Set([
	...JSON_SCHEMA_ANNOTATION_KEYWORDS,
	"additionalProperties",
	"properties",
	"required",
	"type"
]);
function forEachJSONSchemaChild(schema, path, visit) {
	const record = schema;
	for (const keyword of JSON_SCHEMA_SINGLE_SCHEMA_KEYWORDS) if (keyword in record) visit(record[keyword], [...path, keyword], keyword);
	for (const keyword of JSON_SCHEMA_ARRAY_SCHEMA_KEYWORDS) {
		const children = record[keyword];
		if (Array.isArray(children)) for (const [index, child] of children.entries()) visit(child, [
			...path,
			keyword,
			String(index)
		], keyword);
		else if (children !== void 0) visit(children, [...path, keyword], keyword);
	}
	for (const keyword of JSON_SCHEMA_MAP_SCHEMA_KEYWORDS) {
		const children = record[keyword];
		if (!isObject(children)) continue;
		for (const [key, child] of Object.entries(children)) {
			if (keyword === "dependencies" && !isSchemaDefinition(child)) continue;
			visit(child, [
				...path,
				keyword,
				key
			], keyword);
		}
	}
}
function toStrictJsonSchema(schema) {
	const schemaCopy = structuredClone(schema);
	stripUndefinedSchemaKeywords(schemaCopy);
	normalizeSingletonTypeArrays(schemaCopy);
	assertNoNestedSchemaIds(schemaCopy);
	normalizeRootRefAndAllOf(schemaCopy);
	if (schemaCopy.type !== "object") throw new Error(`Root schema must have type: 'object' but got type: ${schemaCopy.type ? `'${schemaCopy.type}'` : "undefined"}`);
	if (schemaCopy.anyOf !== void 0) throw new Error("Root schema must not use `anyOf` because strict Structured Outputs requires a root object without a union.");
	validateRefSchemas(schemaCopy, [], schemaCopy);
	preserveAllOfRefTargets(schemaCopy);
	validateRefSchemas(schemaCopy, [], schemaCopy);
	rewriteLocalRefsIntoFilteredAnyOfBranches(schemaCopy);
	normalizeObjectAllOfBranches(schemaCopy, [], schemaCopy);
	const strictSchema = ensureStrictJsonSchema(schemaCopy, [], schemaCopy);
	validateRefSchemas(strictSchema, [], strictSchema);
	return strictSchema;
}
function stripUndefinedSchemaKeywords(schema, visited = /* @__PURE__ */ new Set()) {
	if (typeof schema === "boolean" || !isObject(schema) || visited.has(schema)) return;
	visited.add(schema);
	const schemaRecord = schema;
	for (const keyword of Object.keys(schemaRecord)) if (schemaRecord[keyword] === void 0) delete schemaRecord[keyword];
	forEachJSONSchemaChild(schema, [], (child) => {
		stripUndefinedSchemaKeywords(child, visited);
	});
}
function normalizeRootRefAndAllOf(schema) {
	const seenRefs = /* @__PURE__ */ new Set();
	while (true) {
		if (typeof schema.$ref === "string") {
			if (seenRefs.has(schema.$ref)) throw new Error("Cyclic local $ref at `<root>` is not supported: " + JSON.stringify(schema.$ref));
			seenRefs.add(schema.$ref);
		}
		inlineRootRefObject(schema);
		preserveAllOfRefTargets(schema, true);
		normalizeRootAllOf(schema);
		const normalizedAnyOf = normalizeRootAnyOf(schema);
		if (schema.$ref === void 0 && !normalizedAnyOf) return;
	}
}
function inlineRootRefObject(schema) {
	let ref = schema.$ref;
	if (ref === void 0) return;
	assertLocalRootRef(ref);
	if (!hasOnlyRootRefAndDefinitions(schema)) throw new Error("Schema $ref at `<root>` has non-metadata siblings that Draft 7 ignores and cannot be represented in strict Structured Outputs.");
	const seenRefs = /* @__PURE__ */ new Set();
	const inheritedAnnotations = Object.fromEntries(Object.entries(schema).filter(([keyword]) => JSON_SCHEMA_ANNOTATION_KEYWORDS.has(keyword)));
	let resolved;
	while (true) {
		if (seenRefs.has(ref)) throw new Error("Cyclic local $ref at `<root>` is not supported: " + JSON.stringify(ref));
		seenRefs.add(ref);
		const target = resolveLocalRef(schema, ref);
		if (target === void 0) throw new Error("Local $ref at `<root>` does not resolve to an object or boolean schema: " + JSON.stringify(ref));
		if (typeof target === "boolean") throw new TypeError("Expected object schema but got boolean; path=<root>");
		const nextRef = target.$ref;
		if (nextRef === void 0) {
			resolved = target;
			break;
		}
		assertLocalRootRef(nextRef);
		if (seenRefs.has(nextRef)) throw new Error("Cyclic local $ref at `<root>` is not supported: " + JSON.stringify(nextRef));
		if (!hasOnlyRefAndAnnotations(target)) throw new Error("Schema $ref in root chain has non-annotation siblings that Draft 7 ignores and cannot be represented in strict Structured Outputs.");
		for (const keyword of JSON_SCHEMA_ANNOTATION_KEYWORDS) if (!(keyword in inheritedAnnotations) && keyword in target) inheritedAnnotations[keyword] = target[keyword];
		ref = nextRef;
	}
	const rootDefinitions = schema.$defs;
	const legacyDefinitions = schema.definitions;
	const rootMetadata = Object.fromEntries(Object.entries(schema).filter(([keyword]) => JSON_SCHEMA_ANNOTATION_KEYWORDS.has(keyword) || JSON_SCHEMA_ROOT_METADATA_KEYWORDS.has(keyword)));
	const inlined = structuredClone(resolved);
	for (const keyword of ["$defs", "definitions"]) if (schema[keyword] !== void 0 && inlined[keyword] !== void 0) delete inlined[keyword];
	const schemaRecord = schema;
	for (const keyword of Object.keys(schema)) delete schemaRecord[keyword];
	Object.assign(schema, inlined, inheritedAnnotations, rootMetadata);
	if (rootDefinitions !== void 0) schema.$defs = rootDefinitions;
	if (legacyDefinitions !== void 0) schema.definitions = legacyDefinitions;
}
function normalizeRootAllOf(schema) {
	while (schema.allOf !== void 0) {
		if (Array.isArray(schema.allOf)) for (const [index, branch] of schema.allOf.entries()) normalizeObjectAllOfBranches(branch, ["allOf", String(index)], schema);
		if (mergeObjectAllOf(schema, [], schema)) continue;
		const allOf = schema.allOf;
		if (!Array.isArray(allOf) || allOf.length !== 1 || !hasOnlyRootAllOfMetadataSiblings(schema)) return;
		const branch = allOf[0];
		if (typeof branch === "boolean" || !isObject(branch)) return;
		const rootMetadata = { ...schema };
		delete rootMetadata.allOf;
		const normalized = structuredClone(branch);
		const schemaRecord = schema;
		for (const keyword of Object.keys(schema)) delete schemaRecord[keyword];
		Object.assign(schema, normalized, rootMetadata);
	}
}
function normalizeRootAnyOf(schema) {
	const anyOf = schema.anyOf;
	if (!Array.isArray(anyOf) || !hasOnlyRootAnyOfMetadataSiblings(schema)) return false;
	const realBranches = anyOf.map((branch, index) => ({
		branch,
		index
	})).filter(({ branch }) => branch !== false);
	if (realBranches.length !== 1) return false;
	const { branch, index: branchIndex } = realBranches[0];
	if (typeof branch === "boolean" || !isObject(branch) || !isObjectOnlySchema(branch, schema)) return false;
	const definitionRenames = planPromotedRootAnyOfDefinitionRenames(schema, branch);
	rewriteLocalRefsIntoPromotedRootAnyOfBranch(schema, branchIndex, definitionRenames);
	const rootMetadata = { ...schema };
	delete rootMetadata.anyOf;
	const normalized = structuredClone(branch);
	for (const keyword of ["$defs", "definitions"]) {
		const rootDefinitions = schema[keyword];
		const branchDefinitions = normalized[keyword];
		if (!isObject(rootDefinitions) || !isObject(branchDefinitions)) continue;
		const renames = definitionRenames.get(keyword);
		const mergedDefinitions = { ...rootDefinitions };
		for (const [name, definition] of Object.entries(branchDefinitions)) mergedDefinitions[renames?.get(name) ?? name] = definition;
		normalized[keyword] = mergedDefinitions;
		delete rootMetadata[keyword];
	}
	const schemaRecord = schema;
	for (const keyword of Object.keys(schema)) delete schemaRecord[keyword];
	Object.assign(schema, normalized, rootMetadata);
	return true;
}
function planPromotedRootAnyOfDefinitionRenames(root, branch) {
	const renames = /* @__PURE__ */ new Map();
	for (const keyword of ["$defs", "definitions"]) {
		const rootDefinitions = root[keyword];
		const branchDefinitions = branch[keyword];
		if (!isObject(rootDefinitions) || !isObject(branchDefinitions)) continue;
		const usedNames = /* @__PURE__ */ new Set([...Object.keys(rootDefinitions), ...Object.keys(branchDefinitions)]);
		const keywordRenames = /* @__PURE__ */ new Map();
		let aliasIndex = 0;
		for (const [name, definition] of Object.entries(branchDefinitions)) {
			if (!Object.prototype.hasOwnProperty.call(rootDefinitions, name) || schemasEqual(rootDefinitions[name], definition)) continue;
			let alias = "__openai_strict_anyOf_definition_" + aliasIndex++;
			while (usedNames.has(alias)) alias = "__openai_strict_anyOf_definition_" + aliasIndex++;
			usedNames.add(alias);
			keywordRenames.set(name, alias);
		}
		if (keywordRenames.size > 0) renames.set(keyword, keywordRenames);
	}
	return renames;
}
function rewriteLocalRefsIntoPromotedRootAnyOfBranch(root, branchIndex, definitionRenames) {
	const rewriteRef = (ref) => {
		const parts = parseLocalRef(ref);
		if (parts === void 0 || parts[0] !== "anyOf" || parts[1] !== String(branchIndex)) return ref;
		const promotedParts = parts.slice(2);
		const definitionKeyword = promotedParts[0];
		if (promotedParts.length > 1 && (definitionKeyword === "$defs" || definitionKeyword === "definitions")) {
			const renamed = definitionRenames.get(definitionKeyword)?.get(promotedParts[1]);
			if (renamed !== void 0) promotedParts[1] = renamed;
		}
		return promotedParts.length === 0 ? "#" : "#/" + promotedParts.map(encodeJSONPointerTokenForURIFragment).join("/");
	};
	const rewriteRefs = (value) => {
		if (typeof value === "boolean" || !isObject(value)) return;
		if (typeof value.$ref === "string") value.$ref = rewriteRef(value.$ref);
		forEachJSONSchemaChild(value, [], (child) => {
			rewriteRefs(child);
		});
	};
	rewriteRefs(root);
}
function assertLocalRootRef(ref) {
	if (typeof ref !== "string") throw new TypeError("Received non-string $ref - " + String(ref) + "; path=<root>");
	if (!ref.startsWith("#")) throw new Error("External $ref at `<root>` is not supported in strict Structured Outputs: " + JSON.stringify(ref));
}
function hasOnlyRootRefAndDefinitions(schema) {
	return Object.keys(schema).every((keyword) => keyword === "$ref" || keyword === "$defs" || keyword === "definitions" || JSON_SCHEMA_ROOT_METADATA_KEYWORDS.has(keyword) || JSON_SCHEMA_ANNOTATION_KEYWORDS.has(keyword));
}
function normalizeSingletonTypeArrays(schema) {
	if (typeof schema === "boolean" || !isObject(schema)) return;
	if (Array.isArray(schema.type) && schema.type.length === 1) schema.type = schema.type[0];
	forEachJSONSchemaChild(schema, [], (child) => {
		normalizeSingletonTypeArrays(child);
	});
}
function isNullable(schema, root, seenRefs = /* @__PURE__ */ new Set()) {
	if (typeof schema === "boolean") return schema;
	const ref = schema.$ref;
	if (ref !== void 0) {
		if (typeof ref !== "string" || !hasOnlyRefAndAnnotations(schema) || seenRefs.has(ref)) return false;
		const resolved = resolveLocalRef(root, ref);
		if (resolved === void 0) return false;
		return isNullable(resolved, root, /* @__PURE__ */ new Set([...seenRefs, ref]));
	}
	if (schema.type !== void 0 && schema.type !== "null" && !(Array.isArray(schema.type) && schema.type.includes("null"))) return false;
	if ("const" in schema && schema.const !== null) return false;
	if (schema.enum !== void 0 && (!Array.isArray(schema.enum) || !schema.enum.includes(null))) return false;
	if (schema.allOf !== void 0) {
		if (!Array.isArray(schema.allOf) || !schema.allOf.every((variant) => isNullable(variant, root))) return false;
	}
	if (schema.anyOf !== void 0) {
		if (!Array.isArray(schema.anyOf) || !schema.anyOf.some((variant) => isNullable(variant, root))) return false;
	}
	if (schema.oneOf !== void 0) {
		if (!Array.isArray(schema.oneOf) || schema.oneOf.filter((variant) => isNullable(variant, root)).length !== 1) return false;
	}
	if (schema.not !== void 0 || schema.if !== void 0 || schema.then !== void 0 || schema.else !== void 0) return false;
	return true;
}
function ensureStrictJsonSchema(jsonSchema, path, root) {
	if (typeof jsonSchema === "boolean") throw new TypeError(`Expected object schema but got boolean; path=${path.join("/")}`);
	if (!isObject(jsonSchema)) throw new TypeError(`Expected ${JSON.stringify(jsonSchema)} to be an object; path=${path.join("/")}`);
	if (mergeObjectAllOf(jsonSchema, path, root)) return ensureStrictJsonSchema(jsonSchema, path, root);
	normalizeAnyOfFalseBranches(jsonSchema);
	normalizeObjectUnionWrapper(jsonSchema, path, root);
	if (hasObjectShape(jsonSchema)) {
		if (!("additionalProperties" in jsonSchema)) jsonSchema.additionalProperties = false;
		else if (jsonSchema.additionalProperties !== false) throw new Error(`Object schema at \`${path.join("/") || "<root>"}\` must set \`additionalProperties: false\` to be compatible with strict Structured Outputs.`);
	}
	const required = jsonSchema.required ?? [];
	if (!Array.isArray(required) || required.some((key) => typeof key !== "string")) throw new TypeError(`Expected \`required\` to be an array of strings; path=${path.join("/") || "<root>"}`);
	const properties = jsonSchema.properties;
	if (hasObjectShape(jsonSchema)) {
		for (const key of required) if (!isObject(properties) || !Object.prototype.hasOwnProperty.call(properties, key)) throw new Error(`Object schema at \`${path.join("/") || "<root>"}\` requires property \`${key}\` but does not declare it in \`properties\`.`);
	}
	if (isObject(properties)) {
		for (const [key, value] of Object.entries(properties)) if (!isNullable(value, root) && !required.includes(key)) throw new Error(`Schema field at \`${[
			...path,
			"properties",
			key
		].join("/")}\` uses \`.optional()\` without \`.nullable()\` which is not supported by the API. See: https://platform.openai.com/docs/guides/structured-outputs?api-mode=responses#all-fields-must-be-required`);
		jsonSchema.required = Object.keys(properties);
	}
	const items = jsonSchema.items;
	const additionalItems = jsonSchema.additionalItems;
	if (Array.isArray(items)) throw new Error(`Schema at \`${path.join("/") || "<root>"}\` uses tuple-form \`items\`, which cannot be represented in strict Structured Outputs.`);
	if (additionalItems !== void 0) throw new Error(`Schema at \`${path.join("/") || "<root>"}\` uses unsupported keyword \`additionalItems\` and cannot be represented in strict Structured Outputs.`);
	const allOf = jsonSchema.allOf;
	if (Array.isArray(allOf)) {
		if (allOf.length === 1 && hasOnlyAnnotationSiblings(jsonSchema, "allOf")) {
			const branch = allOf[0];
			if (branch === false) throw new Error(`Schema at \`${path.join("/") || "<root>"}\` uses \`allOf: [false]\`, which cannot be represented in strict Structured Outputs.`);
			if (branch === true) delete jsonSchema.allOf;
			else {
				const resolved = ensureStrictJsonSchema(branch, [
					...path,
					"allOf",
					"0"
				], root);
				const annotations = { ...jsonSchema };
				delete annotations.allOf;
				Object.assign(jsonSchema, resolved, annotations);
				delete jsonSchema.allOf;
			}
		}
	}
	normalizeArrayUnionWrapper(jsonSchema, root);
	const schemaRecord = jsonSchema;
	for (const keyword of JSON_SCHEMA_UNSUPPORTED_SCHEMA_KEYWORDS) {
		if (schemaRecord[keyword] !== void 0) throw new Error(`Schema at \`${path.join("/") || "<root>"}\` uses unsupported keyword \`${keyword}\` and cannot be represented in strict Structured Outputs.`);
		delete schemaRecord[keyword];
	}
	const type = jsonSchema.type;
	const currentItems = jsonSchema.items;
	if ((type === "array" || Array.isArray(type) && type.includes("array")) && currentItems === void 0) throw new Error(`Schema at \`${path.join("/") || "<root>"}\` declares an array without \`items\`, which cannot be represented in strict Structured Outputs.`);
	forEachJSONSchemaChild(jsonSchema, path, (child, childPath, keyword) => {
		if (typeof child === "boolean" && (keyword === "additionalProperties" || keyword === "additionalItems")) return;
		ensureStrictJsonSchema(child, childPath, root);
	});
	if (jsonSchema.default === null) delete jsonSchema.default;
	return jsonSchema;
}
function parseLocalRef(ref) {
	if (!ref.startsWith("#")) return;
	let pointer;
	try {
		pointer = decodeURIComponent(ref.slice(1));
	} catch {
		return;
	}
	if (pointer === "") return [];
	if (!pointer.startsWith("/")) return;
	const parts = [];
	for (const encodedPart of pointer.slice(1).split("/")) {
		if (/~(?:[^01]|$)/.test(encodedPart)) return;
		parts.push(encodedPart.replace(/~1/g, "/").replace(/~0/g, "~"));
	}
	return parts;
}
function resolvePointerPart(resolved, part) {
	if (Array.isArray(resolved)) {
		if (!/^(?:0|[1-9]\d*)$/.test(part)) return;
		const index = Number(part);
		if (!Object.prototype.hasOwnProperty.call(resolved, index)) return;
		return resolved[index];
	}
	if (!isObject(resolved) || !Object.prototype.hasOwnProperty.call(resolved, part)) return;
	return resolved[part];
}
function resolveLocalRef(root, ref) {
	const parts = parseLocalRef(ref);
	if (parts === void 0) return;
	let resolved = root;
	for (let index = 0; index < parts.length;) {
		if (!isObject(resolved)) return;
		const keyword = parts[index];
		if (JSON_SCHEMA_SINGLE_SCHEMA_KEYWORDS.includes(keyword)) {
			resolved = resolvePointerPart(resolved, keyword);
			index += 1;
			continue;
		}
		if (JSON_SCHEMA_ARRAY_SCHEMA_KEYWORDS.includes(keyword)) {
			resolved = resolvePointerPart(resolved, keyword);
			index += 1;
			if (Array.isArray(resolved)) {
				if (index >= parts.length) return;
				resolved = resolvePointerPart(resolved, parts[index]);
				index += 1;
			}
			continue;
		}
		if (JSON_SCHEMA_MAP_SCHEMA_KEYWORDS.includes(keyword)) {
			const children = resolvePointerPart(resolved, keyword);
			index += 1;
			if (!isObject(children) || index >= parts.length) return;
			resolved = resolvePointerPart(children, parts[index]);
			if (keyword === "dependencies" && !isSchemaDefinition(resolved)) return;
			index += 1;
			continue;
		}
		return;
	}
	return isSchemaDefinition(resolved) ? resolved : void 0;
}
function isObject(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
}
function isSchemaDefinition(value) {
	return typeof value === "boolean" || isObject(value);
}
function isObjectOnlySchema(schema, root, seenRefs = /* @__PURE__ */ new Set()) {
	if (typeof schema === "boolean" || !isObject(schema)) return false;
	if (schema.$ref !== void 0) {
		if (typeof schema.$ref !== "string" || !hasOnlyRefAndAnnotations(schema) || seenRefs.has(schema.$ref)) return false;
		const resolved = resolveLocalRef(root, schema.$ref);
		if (resolved === void 0) return false;
		return isObjectOnlySchema(resolved, root, /* @__PURE__ */ new Set([...seenRefs, schema.$ref]));
	}
	if (schema.allOf !== void 0) {
		if (!Array.isArray(schema.allOf) || schema.allOf.length !== 1 || !hasOnlyAnnotationSiblings(schema, "allOf")) return false;
		const branch = schema.allOf[0];
		return branch !== void 0 && branch !== true && branch !== false ? isObjectOnlySchema(branch, root, seenRefs) : false;
	}
	return schema.type === "object" || Array.isArray(schema.type) && schema.type.length === 1 && schema.type[0] === "object";
}
function isArrayOnlySchema(schema, root, seenRefs = /* @__PURE__ */ new Set()) {
	if (typeof schema === "boolean" || !isObject(schema)) return false;
	if (schema.$ref !== void 0) {
		if (typeof schema.$ref !== "string" || !hasOnlyRefAndAnnotations(schema) || seenRefs.has(schema.$ref)) return false;
		const resolved = resolveLocalRef(root, schema.$ref);
		if (resolved === void 0) return false;
		return isArrayOnlySchema(resolved, root, /* @__PURE__ */ new Set([...seenRefs, schema.$ref]));
	}
	if (schema.allOf !== void 0) {
		if (!Array.isArray(schema.allOf) || schema.allOf.length !== 1 || !hasOnlyAnnotationSiblings(schema, "allOf")) return false;
		const branch = schema.allOf[0];
		return branch !== void 0 && branch !== true && branch !== false ? isArrayOnlySchema(branch, root, seenRefs) : false;
	}
	return schema.type === "array" || Array.isArray(schema.type) && schema.type.length === 1 && schema.type[0] === "array";
}
function hasOnlyRefAndAnnotations(schema) {
	return Object.keys(schema).every((keyword) => keyword === "$ref" || keyword === "$defs" || keyword === "definitions" || JSON_SCHEMA_ANNOTATION_KEYWORDS.has(keyword));
}
function hasOnlyAnnotationSiblings(schema, keyword) {
	const schemaRecord = schema;
	return Object.keys(schema).every((schemaKeyword) => schemaKeyword === keyword || (schemaKeyword === "$defs" || schemaKeyword === "definitions") && isObject(schemaRecord[schemaKeyword]) || JSON_SCHEMA_ANNOTATION_KEYWORDS.has(schemaKeyword));
}
function hasOnlyRootAllOfMetadataSiblings(schema) {
	return Object.keys(schema).every((keyword) => keyword === "allOf" || keyword === "$defs" || keyword === "definitions" || JSON_SCHEMA_ROOT_METADATA_KEYWORDS.has(keyword) || JSON_SCHEMA_ANNOTATION_KEYWORDS.has(keyword));
}
function hasOnlyRootAnyOfMetadataSiblings(schema) {
	return Object.keys(schema).every((keyword) => keyword === "anyOf" || keyword === "$defs" || keyword === "definitions" || keyword === "type" && schema.type === "object" || JSON_SCHEMA_ROOT_METADATA_KEYWORDS.has(keyword) || JSON_SCHEMA_ANNOTATION_KEYWORDS.has(keyword));
}
function hasObjectKeywords(schema) {
	return Object.keys(schema).some((keyword) => JSON_SCHEMA_OBJECT_KEYWORDS.has(keyword));
}
function hasObjectShape(schema) {
	const typ = schema.type;
	return typ === "object" || Array.isArray(typ) && typ.includes("object") || typ === void 0 && hasObjectKeywords(schema);
}
function isRedundantUnionWrapperType(type, branchType) {
	return type === branchType || Array.isArray(type) && type.length === 2 && type.includes(branchType) && type.includes("null");
}
function normalizeObjectUnionWrapper(jsonSchema, path, root) {
	if (jsonSchema.anyOf === void 0) return;
	const hasEmptyProperties = isObject(jsonSchema.properties) && Object.keys(jsonSchema.properties).length === 0;
	const hasEmptyRequired = Array.isArray(jsonSchema.required) && jsonSchema.required.length === 0;
	if (hasEmptyProperties) delete jsonSchema.properties;
	if (hasEmptyRequired) delete jsonSchema.required;
	if (!hasObjectShape(jsonSchema)) return;
	const hasOwnObjectConstraints = Object.keys(jsonSchema).some((keyword) => JSON_SCHEMA_OBJECT_KEYWORDS.has(keyword));
	if (isRedundantUnionWrapperType(jsonSchema.type, "object") && !hasOwnObjectConstraints && Array.isArray(jsonSchema.anyOf) && jsonSchema.anyOf.every((branch) => isObjectOnlySchema(branch, root))) {
		delete jsonSchema.type;
		return;
	}
	throw new Error("Object anyOf schema at `" + (path.join("/") || "<root>") + "` cannot be represented in strict Structured Outputs without changing Draft 7 validation.");
}
function normalizeArrayUnionWrapper(jsonSchema, root) {
	if (isRedundantUnionWrapperType(jsonSchema.type, "array") && jsonSchema.items === void 0 && Array.isArray(jsonSchema.anyOf) && jsonSchema.anyOf.every((branch) => isArrayOnlySchema(branch, root))) delete jsonSchema.type;
}
function normalizeAnyOfFalseBranches(jsonSchema) {
	if (!Array.isArray(jsonSchema.anyOf)) return;
	const realBranches = jsonSchema.anyOf.filter((branch) => branch !== false);
	if (realBranches.length > 0 && realBranches.length !== jsonSchema.anyOf.length) jsonSchema.anyOf = realBranches;
}
function assertNoNestedSchemaIds(schema) {
	const visit = (value, path) => {
		if (typeof value === "boolean" || !isObject(value)) return;
		if (path.length > 0 && value.$id !== void 0) throw new Error("Nested $id at " + JSON.stringify(path.join("/")) + " establishes a separate JSON Schema resource scope and cannot be represented in strict Structured Outputs.");
		forEachJSONSchemaChild(value, path, (child, childPath) => {
			visit(child, childPath);
		});
	};
	visit(schema, []);
}
function refTargetsAllOfBranch(root, ref) {
	const parts = parseLocalRef(ref);
	if (parts === void 0) return false;
	let resolved = root;
	for (const [index, part] of parts.entries()) {
		if (part === "allOf" && isObject(resolved) && Array.isArray(resolved["allOf"]) && index < parts.length - 1) return true;
		resolved = resolvePointerPart(resolved, part);
		if (resolved === void 0) return false;
	}
	return false;
}
function escapeJSONPointerToken(token) {
	return token.replace(/~/g, "~0").replace(/\//g, "~1");
}
function encodeJSONPointerTokenForURIFragment(token) {
	return encodeURIComponent(escapeJSONPointerToken(token)).replace(/%24/g, "$");
}
function rewriteLocalRefsIntoFilteredAnyOfBranches(root) {
	const rewriteRef = (ref) => {
		const originalParts = parseLocalRef(ref);
		if (originalParts === void 0 || originalParts.length === 0) return ref;
		const rewrittenParts = [...originalParts];
		let resolved = root;
		let changed = false;
		for (const [index, part] of originalParts.entries()) {
			const resolvedRecord = typeof resolved === "object" && resolved !== null && !Array.isArray(resolved) ? resolved : void 0;
			if (part === "anyOf" && index < originalParts.length - 1 && resolvedRecord !== void 0 && Array.isArray(resolvedRecord["anyOf"])) {
				const branches = resolvedRecord["anyOf"];
				const branchIndexPart = originalParts[index + 1];
				if (!/^(?:0|[1-9]\d*)$/.test(branchIndexPart)) return ref;
				const branchIndex = Number(branchIndexPart);
				if (!Object.prototype.hasOwnProperty.call(branches, branchIndex)) return ref;
				const realBranches = branches.filter((branch) => branch !== false);
				if (realBranches.length > 0 && realBranches.length !== branches.length) {
					if (branches[branchIndex] === false) return ref;
					const rewrittenIndex = branches.slice(0, branchIndex).filter((branch) => branch !== false).length;
					if (rewrittenIndex !== branchIndex) {
						rewrittenParts[index + 1] = String(rewrittenIndex);
						changed = true;
					}
				}
			}
			resolved = resolvePointerPart(resolved, part);
			if (resolved === void 0) return ref;
		}
		return changed ? "#/" + rewrittenParts.map(encodeJSONPointerTokenForURIFragment).join("/") : ref;
	};
	const rewriteRefs = (value) => {
		if (typeof value === "boolean" || !isObject(value)) return;
		if (typeof value.$ref === "string") value.$ref = rewriteRef(value.$ref);
		forEachJSONSchemaChild(value, [], (child) => {
			rewriteRefs(child);
		});
	};
	rewriteRefs(root);
}
function preserveAllOfRefTargets(root, rootOnly = false) {
	const refsToPreserve = /* @__PURE__ */ new Set();
	const collectRefs = (value) => {
		if (typeof value === "boolean" || !isObject(value)) return;
		if (typeof value.$ref === "string" && refTargetsAllOfBranch(root, value.$ref)) {
			const pointerParts = parseLocalRef(value.$ref);
			if (!rootOnly || pointerParts?.[0] === "allOf") refsToPreserve.add(value.$ref);
		}
		forEachJSONSchemaChild(value, [], (child) => {
			collectRefs(child);
		});
	};
	collectRefs(root);
	if (refsToPreserve.size === 0) return;
	if (root.$defs !== void 0 && !isObject(root.$defs)) throw new Error("Root schema has invalid $defs and cannot preserve local allOf references.");
	const definitions = root.$defs ?? (root.$defs = {});
	const rewrittenRefs = /* @__PURE__ */ new Map();
	let aliasIndex = 0;
	for (const ref of refsToPreserve) {
		const target = resolveLocalRef(root, ref);
		if (!isSchemaDefinition(target)) {
			if (rootOnly) continue;
			throw new Error("Local $ref cannot be preserved before allOf flattening: " + JSON.stringify(ref));
		}
		let alias = "__openai_strict_allOf_ref_" + aliasIndex++;
		while (Object.prototype.hasOwnProperty.call(definitions, alias)) alias = "__openai_strict_allOf_ref_" + aliasIndex++;
		definitions[alias] = structuredClone(target);
		rewrittenRefs.set(ref, "#/$defs/" + escapeJSONPointerToken(alias));
	}
	const rewriteRefs = (value) => {
		if (typeof value === "boolean" || !isObject(value)) return;
		if (typeof value.$ref === "string") value.$ref = rewrittenRefs.get(value.$ref) ?? value.$ref;
		forEachJSONSchemaChild(value, [], (child) => {
			rewriteRefs(child);
		});
	};
	rewriteRefs(root);
}
function preserveDiscardedAllOfPropertyRefTargets(root, discardedPaths) {
	if (discardedPaths.length === 0) return;
	const refsToPreserve = /* @__PURE__ */ new Set();
	const collectRefs = (value) => {
		if (typeof value === "boolean" || !isObject(value)) return;
		if (typeof value.$ref === "string") {
			const parts = parseLocalRef(value.$ref);
			if (parts !== void 0 && discardedPaths.some((discardedPath) => parts.length >= discardedPath.length && discardedPath.every((part, index) => parts[index] === part))) refsToPreserve.add(value.$ref);
		}
		forEachJSONSchemaChild(value, [], (child) => {
			collectRefs(child);
		});
	};
	collectRefs(root);
	if (refsToPreserve.size === 0) return;
	if (root.$defs !== void 0 && !isObject(root.$defs)) throw new Error("Root schema has invalid $defs and cannot preserve discarded allOf properties.");
	const definitions = root.$defs ?? (root.$defs = {});
	const rewrittenRefs = /* @__PURE__ */ new Map();
	let aliasIndex = 0;
	for (const ref of refsToPreserve) {
		const target = resolveLocalRef(root, ref);
		if (!isSchemaDefinition(target)) throw new Error("Local $ref cannot be preserved before allOf property removal: " + JSON.stringify(ref));
		let alias = "__openai_strict_allOf_property_ref_" + aliasIndex++;
		while (Object.prototype.hasOwnProperty.call(definitions, alias)) alias = "__openai_strict_allOf_property_ref_" + aliasIndex++;
		definitions[alias] = structuredClone(target);
		rewrittenRefs.set(ref, "#/$defs/" + escapeJSONPointerToken(alias));
	}
	const rewriteRefs = (value) => {
		if (typeof value === "boolean" || !isObject(value)) return;
		if (typeof value.$ref === "string") value.$ref = rewrittenRefs.get(value.$ref) ?? value.$ref;
		forEachJSONSchemaChild(value, [], (child) => {
			rewriteRefs(child);
		});
	};
	rewriteRefs(root);
}
function validateRefSchemas(schema, path, root) {
	if (typeof schema === "boolean" || !isObject(schema)) return;
	const ref = schema.$ref;
	if (ref !== void 0) {
		if (typeof ref !== "string") throw new TypeError(`Received non-string $ref - ${ref}; path=${path.join("/")}`);
		if (!ref.startsWith("#")) throw new Error(`External $ref at \`${path.join("/") || "<root>"}\` is not supported in strict Structured Outputs: ${JSON.stringify(ref)}`);
		const resolved = resolveLocalRef(root, ref);
		if (resolved === void 0 || !isSchemaDefinition(resolved)) throw new Error(`Local $ref at \`${path.join("/") || "<root>"}\` does not resolve to an object or boolean schema: ${JSON.stringify(ref)}`);
		if (typeof resolved === "boolean") throw new TypeError(`Expected object schema but got boolean; path=${path.join("/")}`);
		if (!hasOnlyRefAndAnnotations(schema)) throw new Error(`Schema $ref at \`${path.join("/") || "<root>"}\` has non-annotation siblings that Draft 7 ignores and cannot be represented in strict Structured Outputs.`);
	}
	forEachJSONSchemaChild(schema, path, (child, childPath) => {
		validateRefSchemas(child, childPath, root);
	});
}
function resolveObjectAllOfBranch(schema, root, normalizing) {
	const refChain = [schema];
	const seenRefs = /* @__PURE__ */ new Set();
	let resolved = schema;
	let resolvedPath = [];
	while (true) {
		while (resolved.$ref !== void 0) {
			const ref = resolved.$ref;
			if (typeof ref !== "string" || !hasOnlyRefAndAnnotations(resolved) || seenRefs.has(ref)) return;
			seenRefs.add(ref);
			const target = resolveLocalRef(root, ref);
			if (typeof target === "boolean" || !isObject(target)) return;
			const targetPath = parseLocalRef(ref);
			if (targetPath === void 0) return;
			resolved = target;
			resolvedPath = targetPath;
			refChain.push(resolved);
		}
		if (resolved.allOf !== void 0 && !normalizing.has(resolved)) {
			const previousAllOf = resolved.allOf;
			normalizeObjectAllOfBranches(resolved, resolvedPath, root, normalizing);
			if (resolved.$ref !== void 0 || resolved.allOf !== previousAllOf) continue;
		}
		return {
			schema: resolved,
			refChain
		};
	}
}
function normalizeObjectAllOfBranches(schema, path, root, normalizing = /* @__PURE__ */ new Set()) {
	if (typeof schema === "boolean" || !isObject(schema)) return;
	if (normalizing.has(schema)) return;
	normalizing.add(schema);
	try {
		while (true) {
			forEachJSONSchemaChild(schema, path, (child, childPath) => {
				normalizeObjectAllOfBranches(child, childPath, root, normalizing);
			});
			if (!mergeObjectAllOf(schema, path, root, normalizing)) return;
		}
	} finally {
		normalizing.delete(schema);
	}
}
function mergeObjectAllOf(jsonSchema, path, root, normalizing = /* @__PURE__ */ new Set()) {
	const allOf = jsonSchema.allOf;
	if (!Array.isArray(allOf) || allOf.length === 0) return false;
	const uniqueBranches = allOf.filter((branch, index) => !allOf.slice(0, index).some((candidate) => schemasEqual(candidate, branch)));
	if (uniqueBranches.length !== allOf.length) {
		jsonSchema.allOf = uniqueBranches;
		return true;
	}
	const nonNeutralBranches = allOf.filter((entry) => entry !== true);
	if (nonNeutralBranches.length !== allOf.length) {
		if (nonNeutralBranches.length === 0) delete jsonSchema.allOf;
		else jsonSchema.allOf = nonNeutralBranches;
		return true;
	}
	const parentHasObjectShape = hasObjectShapeWithoutAllOf(jsonSchema);
	const resolvedEntries = allOf.map((entry) => isObject(entry) ? resolveObjectAllOfBranch(entry, root, normalizing) : void 0);
	const objectBranches = resolvedEntries.map((entry) => entry?.schema).filter((entry) => entry !== void 0 && hasObjectShapeWithoutAllOf(entry));
	if (!parentHasObjectShape && objectBranches.length === 0) return false;
	if (!parentHasObjectShape && allOf.length === 1) return false;
	const fail = () => {
		throw new Error(`Object allOf at \`${path.join("/") || "<root>"}\` cannot be merged without changing Draft 7 validation.`);
	};
	if (!parentHasObjectShape && [
		"additionalProperties",
		"properties",
		"required",
		"type"
	].some((keyword) => keyword in jsonSchema)) fail();
	for (const keyword of Object.keys(jsonSchema)) if (keyword !== "allOf" && keyword !== "$defs" && keyword !== "definitions" && !(path.length === 0 && JSON_SCHEMA_ROOT_METADATA_KEYWORDS.has(keyword)) && !MERGEABLE_OBJECT_ALL_OF_KEYWORDS.has(keyword)) fail();
	const branches = [];
	if (parentHasObjectShape) branches.push({
		schema: jsonSchema,
		sourcePath: path
	});
	for (const [index, entry] of allOf.entries()) {
		if (!isObject(entry)) fail();
		const resolvedEntry = resolvedEntries[index];
		if (resolvedEntry === void 0) return fail();
		const branch = resolvedEntry.schema;
		if (hasObjectShapeWithoutAllOf(branch)) branches.push({
			schema: branch,
			sourcePath: branch === entry ? [
				...path,
				"allOf",
				String(index)
			] : void 0
		});
		else if (!hasOnlyNeutralAllOfBranchKeywords(branch)) fail();
	}
	const merged = {};
	for (const keyword of ["$defs", "definitions"]) if (jsonSchema[keyword] !== void 0) merged[keyword] = jsonSchema[keyword];
	if (path.length === 0) {
		for (const keyword of JSON_SCHEMA_ROOT_METADATA_KEYWORDS) if (keyword in jsonSchema) merged[keyword] = jsonSchema[keyword];
	}
	const mergedProperties = Object.create(null);
	const mergedRequired = /* @__PURE__ */ new Set();
	const closedPropertySets = [];
	const propertyEntries = [];
	let sawProperties = false;
	let sawRequired = false;
	let hasExplicitObjectType = false;
	let hasExplicitNullableObjectType = false;
	const mergeAnnotations = (schema) => {
		for (const keyword of JSON_SCHEMA_ANNOTATION_KEYWORDS) {
			if (!(keyword in schema)) continue;
			if (!(keyword in merged)) merged[keyword] = schema[keyword];
		}
	};
	mergeAnnotations(jsonSchema);
	for (const resolvedEntry of resolvedEntries) {
		if (resolvedEntry === void 0) continue;
		for (const entry of resolvedEntry.refChain) mergeAnnotations(entry);
	}
	for (const { schema: branch, sourcePath } of branches) {
		for (const keyword of Object.keys(branch)) {
			if (keyword === "allOf" && branch === jsonSchema) continue;
			if ((keyword === "$defs" || keyword === "definitions") && isObject(branch[keyword])) continue;
			if (branch === jsonSchema && path.length === 0 && JSON_SCHEMA_ROOT_METADATA_KEYWORDS.has(keyword)) continue;
			if (!MERGEABLE_OBJECT_ALL_OF_KEYWORDS.has(keyword)) fail();
		}
		if (branch.type !== void 0) {
			if (!isMergeableObjectType(branch.type)) fail();
			if (branch.type === "object") hasExplicitObjectType = true;
			else hasExplicitNullableObjectType = true;
		}
		if (branch.properties !== void 0) {
			if (!isObject(branch.properties)) fail();
			sawProperties = true;
			for (const [key, propertySchema] of Object.entries(branch.properties)) propertyEntries.push({
				key,
				propertySchema,
				sourcePath: sourcePath === void 0 ? void 0 : [
					...sourcePath,
					"properties",
					key
				]
			});
		}
		if (branch.required !== void 0) {
			if (!Array.isArray(branch.required) || branch.required.some((key) => typeof key !== "string")) fail();
			sawRequired = true;
			for (const key of branch.required) mergedRequired.add(key);
		}
		if ("additionalProperties" in branch) {
			if (branch.additionalProperties !== false) fail();
			closedPropertySets.push(new Set(Object.keys(branch.properties ?? {})));
		}
	}
	const allowedClosedProperties = closedPropertySets.length === 0 ? void 0 : closedPropertySets.slice(1).reduce((allowed, keys) => new Set([...allowed].filter((key) => keys.has(key))), new Set(closedPropertySets[0]));
	const excludesRequiredProperty = allowedClosedProperties !== void 0 && [...mergedRequired].some((key) => !allowedClosedProperties.has(key));
	const collapsesToNull = excludesRequiredProperty && !hasExplicitObjectType && hasExplicitNullableObjectType;
	preserveDiscardedAllOfPropertyRefTargets(root, propertyEntries.filter(({ key, sourcePath }) => sourcePath !== void 0 && (collapsesToNull || allowedClosedProperties !== void 0 && !allowedClosedProperties.has(key))).map(({ sourcePath }) => sourcePath));
	if (jsonSchema === root && root.$defs !== void 0) merged.$defs = root.$defs;
	if (excludesRequiredProperty) {
		if (collapsesToNull) {
			merged.type = "null";
			for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
			Object.assign(jsonSchema, merged);
			return true;
		}
		fail();
	}
	for (const { key, propertySchema } of propertyEntries) {
		if (allowedClosedProperties !== void 0 && !allowedClosedProperties.has(key)) continue;
		if (Object.prototype.hasOwnProperty.call(mergedProperties, key) && !schemasEqual(mergedProperties[key], propertySchema)) fail();
		mergedProperties[key] = propertySchema;
	}
	if (hasExplicitObjectType || hasExplicitNullableObjectType) merged.type = hasExplicitObjectType ? "object" : ["object", "null"];
	if (sawProperties) merged.properties = Object.fromEntries(Object.entries(mergedProperties));
	if (sawRequired) merged.required = [...mergedRequired];
	if (closedPropertySets.length > 0) merged.additionalProperties = false;
	for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
	Object.assign(jsonSchema, merged);
	return true;
}
function hasObjectShapeWithoutAllOf(schema) {
	if (schema.type !== void 0) return isMergeableObjectType(schema.type);
	return Object.keys(schema).some((keyword) => JSON_SCHEMA_OBJECT_KEYWORDS.has(keyword));
}
function hasOnlyNeutralAllOfBranchKeywords(schema) {
	const schemaRecord = schema;
	return Object.keys(schema).every((keyword) => JSON_SCHEMA_ANNOTATION_KEYWORDS.has(keyword) || (keyword === "$defs" || keyword === "definitions") && isObject(schemaRecord[keyword]));
}
function isMergeableObjectType(type) {
	return type === "object" || Array.isArray(type) && type.length === 2 && type.includes("object") && type.includes("null");
}
function schemasEqual(left, right) {
	if (left === right) return true;
	if (Array.isArray(left) || Array.isArray(right)) {
		if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
		return left.every((value, index) => schemasEqual(value, right[index]));
	}
	if (typeof left !== "object" || left === null || typeof right !== "object" || right === null) return false;
	const leftRecord = left;
	const rightRecord = right;
	const leftKeys = Object.keys(leftRecord).sort();
	const rightKeys = Object.keys(rightRecord).sort();
	if (leftKeys.length !== rightKeys.length) return false;
	return leftKeys.every((key, index) => key === rightKeys[index] && schemasEqual(leftRecord[key], rightRecord[key]));
}

// node_modules/openai/helpers/zod.mjs
function encodeSchemaDefinitionRefToken(token) {
	return encodeURIComponent(token.replace(/~/g, "~0").replace(/\//g, "~1"));
}
function validateSchemaDefinitions(schemaDefinitions) {
	if (schemaDefinitions && Object.prototype.hasOwnProperty.call(schemaDefinitions, "__proto__")) throw new Error("schemaDefinitions cannot include \"__proto__\" as a definition name");
}
function escapeSchemaDefinitionRefs(schema, schemaDefinitions) {
	const refReplacements = new Map(Object.keys(schemaDefinitions ?? {}).map((name) => [`#/definitions/${name}`, `#/definitions/${encodeSchemaDefinitionRefToken(name)}`]));
	const visit = (value) => {
		if (!value || typeof value !== "object") return;
		if (Array.isArray(value)) {
			for (const child of value) visit(child);
			return;
		}
		const record = value;
		const ref = record["$ref"];
		if (typeof ref === "string") record["$ref"] = refReplacements.get(ref) ?? ref;
		for (const child of Object.values(record)) visit(child);
	};
	visit(schema);
	return schema;
}
function getZodV3RootName(name, schemaDefinitions) {
	let rootName = name;
	while (schemaDefinitions && Object.prototype.hasOwnProperty.call(schemaDefinitions, rootName)) rootName = `${rootName}_root`;
	return rootName;
}
function zodV3ToJsonSchema(schema, options) {
	const rootName = getZodV3RootName(options.name, options.schemaDefinitions);
	return escapeSchemaDefinitionRefs(zodToJsonSchema(schema, {
		openaiStrictMode: true,
		name: rootName,
		nameStrategy: "duplicate-ref",
		$refStrategy: "extract-to-root",
		nullableStrategy: "property",
		...options.schemaDefinitions ? { definitions: options.schemaDefinitions } : void 0
	}), options.schemaDefinitions);
}
function zodV4ToJsonSchema(schema, options = {}) {
	const metadata = options.schemaDefinitions ? load_zod().registry() : void 0;
	for (const [name, definition] of Object.entries(options.schemaDefinitions ?? {})) metadata?.add(definition, { id: name });
	const escapedSchema = escapeSchemaDefinitionRefs(load_zod().toJSONSchema(schema, {
		target: "draft-7",
		...metadata ? { metadata } : void 0,
		override: ({ zodSchema, jsonSchema }) => {
			const def = zodSchema._zod.def;
			if (def.type === "union" && "discriminator" in def && Array.isArray(jsonSchema.oneOf)) {
				if (jsonSchema.anyOf !== void 0) throw new Error("Zod discriminated union generated both `anyOf` and `oneOf`, which cannot be represented in an OpenAI strict schema");
				jsonSchema.anyOf = jsonSchema.oneOf;
				delete jsonSchema.oneOf;
			}
		}
	}), options.schemaDefinitions);
	return toStrictJsonSchema(escapedSchema);
}
function isZodV4(zodObject) {
	return "_zod" in zodObject;
}
function parseZodObject(zodObject, content) {
	const parsed = JSON.parse(content);
	const parser = zodObject.parse;
	if (typeof parser === "function") return parser.call(zodObject, parsed);
	return load_zod().parse(zodObject, parsed);
}
function zodResponseFormat(zodObject, name, props) {
	const zodSchema = zodObject;
	const { schemaDefinitions, ...responseFormatProps } = props ?? {};
	validateSchemaDefinitions(schemaDefinitions);
	return load_parser().makeParseableResponseFormat({
		type: "json_schema",
		json_schema: {
			...responseFormatProps,
			name,
			strict: true,
			schema: isZodV4(zodSchema) ? zodV4ToJsonSchema(zodSchema, { schemaDefinitions }) : zodV3ToJsonSchema(zodSchema, {
				name,
				schemaDefinitions
			})
		}
	}, (content) => parseZodObject(zodObject, content));
}
function zodTextFormat(zodObject, name, props) {
	const zodSchema = zodObject;
	return load_parser().makeParseableTextFormat({
		type: "json_schema",
		...props,
		name,
		strict: true,
		schema: isZodV4(zodSchema) ? zodV4ToJsonSchema(zodSchema) : zodV3ToJsonSchema(zodSchema, { name })
	}, (content) => parseZodObject(zodObject, content));
}

exports.zodResponseFormat = zodResponseFormat;
exports.zodTextFormat = zodTextFormat;