// node_modules/openai/internal/errors.mjs
function isAbortError(err) {
	return typeof err === "object" && err !== null && ("name" in err && err.name === "AbortError" || "message" in err && String(err.message).includes("FetchRequestCanceledException"));
}
const castToError = (err) => {
	if (err instanceof Error) return err;
	if (typeof err === "object" && err !== null) {
		try {
			if (Object.prototype.toString.call(err) === "[object Error]") {
				const error = new Error(err.message, err.cause ? { cause: err.cause } : {});
				if (err.stack) error.stack = err.stack;
				if (err.cause && !error.cause) error.cause = err.cause;
				if (err.name) error.name = err.name;
				return error;
			}
		} catch {}
		try {
			return new Error(JSON.stringify(err));
		} catch {}
	}
	return new Error(err);
};

// node_modules/openai/core/error.mjs
var OpenAIError = class extends Error {};
var APIError = class APIError extends OpenAIError {
	constructor(status, error, message, headers) {
		super(`${APIError.makeMessage(status, error, message)}`);
		this.status = status;
		this.headers = headers;
		this.requestID = headers?.get("x-request-id");
		this.error = error;
		const data = error;
		this.code = data?.["code"];
		this.param = data?.["param"];
		this.type = data?.["type"];
	}
	static makeMessage(status, error, message) {
		const msg = error?.message ? typeof error.message === "string" ? error.message : JSON.stringify(error.message) : error ? JSON.stringify(error) : message;
		if (status && msg) return `${status} ${msg}`;
		if (status) return `${status} status code (no body)`;
		if (msg) return msg;
		return "(no status code or body)";
	}
	static generate(status, errorResponse, message, headers) {
		if (!status || !headers) return new APIConnectionError({
			message,
			cause: castToError(errorResponse)
		});
		const error = errorResponse?.["error"];
		if (status === 400) return new BadRequestError(status, error, message, headers);
		if (status === 401) return new AuthenticationError(status, error, message, headers);
		if (status === 403) return new PermissionDeniedError(status, error, message, headers);
		if (status === 404) return new NotFoundError(status, error, message, headers);
		if (status === 409) return new ConflictError(status, error, message, headers);
		if (status === 422) return new UnprocessableEntityError(status, error, message, headers);
		if (status === 429) return new RateLimitError(status, error, message, headers);
		if (status >= 500) return new InternalServerError(status, error, message, headers);
		return new APIError(status, error, message, headers);
	}
};
var APIUserAbortError = class extends APIError {
	constructor({ message } = {}) {
		super(void 0, void 0, message || "Request was aborted.", void 0);
	}
};
var APIConnectionError = class extends APIError {
	constructor({ message, cause }) {
		super(void 0, void 0, message || "Connection error.", void 0);
		if (cause) this.cause = cause;
	}
};
var APIConnectionTimeoutError = class extends APIConnectionError {
	constructor({ message } = {}) {
		super({ message: message ?? "Request timed out." });
	}
};
var BadRequestError = class extends APIError {};
var AuthenticationError = class extends APIError {};
var PermissionDeniedError = class extends APIError {};
var NotFoundError = class extends APIError {};
var ConflictError = class extends APIError {};
var UnprocessableEntityError = class extends APIError {};
var RateLimitError = class extends APIError {};
var InternalServerError = class extends APIError {};
var LengthFinishReasonError = class extends OpenAIError {
	constructor() {
		super(`Could not parse response content as the length limit was reached`);
	}
};
var ContentFilterFinishReasonError = class extends OpenAIError {
	constructor() {
		super(`Could not parse response content as the request was rejected by the content filter`);
	}
};
var InvalidWebhookSignatureError = class extends Error {
	constructor(message) {
		super(message);
	}
};
var OAuthError = class extends APIError {
	constructor(status, error, headers) {
		let finalMessage = "OAuth2 authentication error";
		let error_code = void 0;
		if (error && typeof error === "object") {
			const errorData = error;
			error_code = errorData["error"];
			const description = errorData["error_description"];
			if (description && typeof description === "string") finalMessage = description;
			else if (error_code) finalMessage = error_code;
		}
		super(status, error, finalMessage, headers);
		this.error_code = error_code;
	}
};
var SubjectTokenProviderError = class extends OpenAIError {
	constructor(message, provider, cause) {
		super(message);
		this.provider = provider;
		this.cause = cause;
	}
};

// node_modules/openai/lib/parser.mjs
function isChatCompletionFunctionTool(tool) {
	return tool !== void 0 && "function" in tool && tool.function !== void 0;
}
function makeParseableResponseFormat(response_format, parser) {
	const obj = { ...response_format };
	Object.defineProperties(obj, {
		$brand: {
			value: "auto-parseable-response-format",
			enumerable: false
		},
		$parseRaw: {
			value: parser,
			enumerable: false
		}
	});
	return obj;
}
function makeParseableTextFormat(response_format, parser) {
	const obj = { ...response_format };
	Object.defineProperties(obj, {
		$brand: {
			value: "auto-parseable-response-format",
			enumerable: false
		},
		$parseRaw: {
			value: parser,
			enumerable: false
		}
	});
	return obj;
}
function isAutoParsableResponseFormat(response_format) {
	return response_format?.["$brand"] === "auto-parseable-response-format";
}
function isAutoParsableTool(tool) {
	return tool?.["$brand"] === "auto-parseable-tool";
}
function maybeParseChatCompletion(completion, params) {
	if (!params || !hasAutoParseableInput(params)) return {
		...completion,
		choices: completion.choices.map((choice) => {
			assertToolCallsAreChatCompletionFunctionToolCalls(choice.message.tool_calls);
			return {
				...choice,
				message: {
					...choice.message,
					parsed: null,
					...choice.message.tool_calls ? { tool_calls: choice.message.tool_calls } : void 0
				}
			};
		})
	};
	return parseChatCompletion(completion, params);
}
function parseChatCompletion(completion, params) {
	const choices = completion.choices.map((choice) => {
		if (choice.finish_reason === "length") throw new LengthFinishReasonError();
		if (choice.finish_reason === "content_filter") throw new ContentFilterFinishReasonError();
		assertToolCallsAreChatCompletionFunctionToolCalls(choice.message.tool_calls);
		return {
			...choice,
			message: {
				...choice.message,
				...choice.message.tool_calls ? { tool_calls: choice.message.tool_calls?.map((toolCall) => parseToolCall(params, toolCall)) ?? void 0 } : void 0,
				parsed: choice.message.content && !choice.message.refusal ? parseResponseFormat(params, choice.message.content) : null
			}
		};
	});
	return {
		...completion,
		choices
	};
}
function parseResponseFormat(params, content) {
	if (params.response_format?.type !== "json_schema") return null;
	if (params.response_format?.type === "json_schema") {
		if ("$parseRaw" in params.response_format) return params.response_format.$parseRaw(content);
		return JSON.parse(content);
	}
	return null;
}
function parseToolCall(params, toolCall) {
	const inputTool = params.tools?.find((inputTool) => isChatCompletionFunctionTool(inputTool) && inputTool.function?.name === toolCall.function.name);
	return {
		...toolCall,
		function: {
			...toolCall.function,
			parsed_arguments: isAutoParsableTool(inputTool) ? inputTool.$parseRaw(toolCall.function.arguments) : inputTool?.function.strict ? JSON.parse(toolCall.function.arguments) : null
		}
	};
}
function shouldParseToolCall(params, toolCall) {
	if (!params || !("tools" in params) || !params.tools) return false;
	const inputTool = params.tools?.find((inputTool) => isChatCompletionFunctionTool(inputTool) && inputTool.function?.name === toolCall.function.name);
	return isChatCompletionFunctionTool(inputTool) && (isAutoParsableTool(inputTool) || inputTool?.function.strict || false);
}
function hasAutoParseableInput(params) {
	if (isAutoParsableResponseFormat(params.response_format)) return true;
	return params.tools?.some((t) => isAutoParsableTool(t) || t.type === "function" && t.function.strict === true) ?? false;
}
function assertToolCallsAreChatCompletionFunctionToolCalls(toolCalls) {
	for (const toolCall of toolCalls || []) if (toolCall.type !== "function") throw new OpenAIError(`Currently only \`function\` tool calls are supported; Received \`${toolCall.type}\``);
}
function validateInputTools(tools) {
	for (const tool of tools ?? []) {
		if (tool.type !== "function") throw new OpenAIError(`Currently only \`function\` tool types support auto-parsing; Received \`${tool.type}\``);
		if (tool.function.strict !== true) throw new OpenAIError(`The \`${tool.function.name}\` tool is not marked with \`strict: true\`. Only strict function tools can be auto-parsed`);
	}
}

Object.defineProperty(exports, "APIConnectionError", {
  enumerable: true,
  get: function () {
    return APIConnectionError;
  }
});
Object.defineProperty(exports, "APIConnectionTimeoutError", {
  enumerable: true,
  get: function () {
    return APIConnectionTimeoutError;
  }
});
Object.defineProperty(exports, "APIError", {
  enumerable: true,
  get: function () {
    return APIError;
  }
});
Object.defineProperty(exports, "APIUserAbortError", {
  enumerable: true,
  get: function () {
    return APIUserAbortError;
  }
});
Object.defineProperty(exports, "AuthenticationError", {
  enumerable: true,
  get: function () {
    return AuthenticationError;
  }
});
Object.defineProperty(exports, "BadRequestError", {
  enumerable: true,
  get: function () {
    return BadRequestError;
  }
});
Object.defineProperty(exports, "ConflictError", {
  enumerable: true,
  get: function () {
    return ConflictError;
  }
});
Object.defineProperty(exports, "ContentFilterFinishReasonError", {
  enumerable: true,
  get: function () {
    return ContentFilterFinishReasonError;
  }
});
Object.defineProperty(exports, "InternalServerError", {
  enumerable: true,
  get: function () {
    return InternalServerError;
  }
});
Object.defineProperty(exports, "InvalidWebhookSignatureError", {
  enumerable: true,
  get: function () {
    return InvalidWebhookSignatureError;
  }
});
Object.defineProperty(exports, "LengthFinishReasonError", {
  enumerable: true,
  get: function () {
    return LengthFinishReasonError;
  }
});
Object.defineProperty(exports, "NotFoundError", {
  enumerable: true,
  get: function () {
    return NotFoundError;
  }
});
Object.defineProperty(exports, "OAuthError", {
  enumerable: true,
  get: function () {
    return OAuthError;
  }
});
Object.defineProperty(exports, "OpenAIError", {
  enumerable: true,
  get: function () {
    return OpenAIError;
  }
});
Object.defineProperty(exports, "PermissionDeniedError", {
  enumerable: true,
  get: function () {
    return PermissionDeniedError;
  }
});
Object.defineProperty(exports, "RateLimitError", {
  enumerable: true,
  get: function () {
    return RateLimitError;
  }
});
Object.defineProperty(exports, "SubjectTokenProviderError", {
  enumerable: true,
  get: function () {
    return SubjectTokenProviderError;
  }
});
Object.defineProperty(exports, "UnprocessableEntityError", {
  enumerable: true,
  get: function () {
    return UnprocessableEntityError;
  }
});
Object.defineProperty(exports, "castToError", {
  enumerable: true,
  get: function () {
    return castToError;
  }
});
Object.defineProperty(exports, "hasAutoParseableInput", {
  enumerable: true,
  get: function () {
    return hasAutoParseableInput;
  }
});
Object.defineProperty(exports, "isAbortError", {
  enumerable: true,
  get: function () {
    return isAbortError;
  }
});
Object.defineProperty(exports, "isAutoParsableResponseFormat", {
  enumerable: true,
  get: function () {
    return isAutoParsableResponseFormat;
  }
});
Object.defineProperty(exports, "isAutoParsableTool", {
  enumerable: true,
  get: function () {
    return isAutoParsableTool;
  }
});
Object.defineProperty(exports, "isChatCompletionFunctionTool", {
  enumerable: true,
  get: function () {
    return isChatCompletionFunctionTool;
  }
});
Object.defineProperty(exports, "makeParseableResponseFormat", {
  enumerable: true,
  get: function () {
    return makeParseableResponseFormat;
  }
});
Object.defineProperty(exports, "makeParseableTextFormat", {
  enumerable: true,
  get: function () {
    return makeParseableTextFormat;
  }
});
Object.defineProperty(exports, "maybeParseChatCompletion", {
  enumerable: true,
  get: function () {
    return maybeParseChatCompletion;
  }
});
Object.defineProperty(exports, "parseChatCompletion", {
  enumerable: true,
  get: function () {
    return parseChatCompletion;
  }
});
Object.defineProperty(exports, "shouldParseToolCall", {
  enumerable: true,
  get: function () {
    return shouldParseToolCall;
  }
});
Object.defineProperty(exports, "validateInputTools", {
  enumerable: true,
  get: function () {
    return validateInputTools;
  }
});