const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));

// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return load_zod()._isoDateTime(load_zod().ZodISODateTime, params);
}
function date(params) {
	return load_zod()._isoDate(load_zod().ZodISODate, params);
}

Object.defineProperty(exports, "date", {
  enumerable: true,
  get: function () {
    return date;
  }
});
Object.defineProperty(exports, "datetime", {
  enumerable: true,
  get: function () {
    return datetime;
  }
});