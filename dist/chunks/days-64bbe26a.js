// src/formats/written-date.ts
const numeric = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[-+]\d{2}(?::?\d{2})?)?(?!\d)/i;
const named = /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})\b/i;
const monthNames = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function readDate(written) {
	const text = written.trim();
	const match = text.match(numeric);
	if (match === null) return readNamed(text);
	const [, year, month, day, hour, minute, second, zone] = match;
	const exact = hour === void 0 ? "day" : second === void 0 ? "minute" : "second";
	return checked({
		year: Number(year),
		month: Number(month),
		day: Number(day),
		hour: Number(hour ?? 0),
		minute: Number(minute ?? 0),
		second: Number(second ?? 0),
		exact,
		offset: zone === void 0 ? null : offsetOf(zone)
	});
}
function readNamed(text) {
	const match = text.match(named);
	if (match === null) return null;
	const name = (match[2] ?? match[3] ?? "").slice(0, 3).toLowerCase();
	const day = Number(match[1] ?? match[4]);
	return checked({
		year: Number(match[5]),
		month: monthNames.indexOf(name) + 1,
		day,
		hour: 0,
		minute: 0,
		second: 0,
		exact: "day",
		offset: null
	});
}
function checked(date) {
	const { year, month, day, hour, minute } = date;
	if (month < 1 || month > 12 || hour > 24 || minute > 59) return null;
	return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? date : null;
}
function offsetOf(zone) {
	const match = zone.match(/^([-+])(\d{2}):?(\d{2})?$/);
	if (match === null) return 0;
	const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
	return match[1] === "-" ? -minutes : minutes;
}
function inZone(date, zone) {
	const { year, month, day, hour, minute, second, offset } = date;
	const moment = Date.UTC(year, month - 1, day, hour, minute, second) - (offset ?? 0) * 6e4;
	if (zone === "UTC") return {
		...date,
		...inUtc(new Date(moment)),
		offset: null
	};
	try {
		const format = clockOf(zone);
		const parts = new Map(format.formatToParts(moment).map((part) => [part.type, Number(part.value)]));
		const at = (name) => parts.get(name) ?? 0;
		return {
			...date,
			year: at("year"),
			month: at("month"),
			day: at("day"),
			hour: at("hour"),
			minute: at("minute"),
			second: at("second"),
			offset: null
		};
	} catch {
		return null;
	}
}
function inUtc(moment) {
	return {
		year: moment.getUTCFullYear(),
		month: moment.getUTCMonth() + 1,
		day: moment.getUTCDate(),
		hour: moment.getUTCHours(),
		minute: moment.getUTCMinutes(),
		second: moment.getUTCSeconds()
	};
}
const clocks = /* @__PURE__ */ new Map();
function clockOf(zone) {
	const known = clocks.get(zone);
	if (known !== void 0) return known;
	const clock = new Intl.DateTimeFormat("en", {
		timeZone: zone,
		calendar: "gregory",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	if (clocks.size < 50) clocks.set(zone, clock);
	return clock;
}
function dayOfYear({ year, month, day }) {
	return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 864e5;
}
function dayOfWeek({ year, month, day }) {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
function isoWeek(date) {
	const thursday = new Date(Date.UTC(date.year, date.month - 1, date.day));
	thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
	const year = thursday.getUTCFullYear();
	return {
		year,
		week: Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 864e5 + 1) / 7)
	};
}
const months$1 = "January February March April May June July August September October November December";
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday";
function monthName({ month }) {
	return months$1.split(" ")[month - 1];
}
function dayName(date) {
	return days.split(" ")[dayOfWeek(date)];
}

// src/text/days.ts
const millisecondsADay = 864e5;
const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function dayOf(written) {
	const date = written === void 0 ? null : readDate(written);
	if (date === null) return null;
	const pad = (n, digits) => String(n).padStart(digits, "0");
	return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
function dayInAddress(url) {
	const day = /\/(\d{4}\/\d{2}\/\d{2})(?:\/|$)/.exec(url ?? "")?.[1];
	return day === void 0 ? null : realDay(day.replaceAll("/", "-"));
}
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}
function addDays(day, days) {
	return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10);
}
function sayDay(day, today) {
	const [year, month, date] = day.split("-");
	const name = `${Number(date)} ${months[Number(month) - 1]}`;
	return today?.startsWith(`${year}-`) ? name : `${name} ${year}`;
}
const spokenDay = String.raw`\d{1,2} \p{L}+(?: \d{4})?`;
function sayMonth(day) {
	const [year, month] = day.split("-");
	return `${months[Number(month) - 1]} ${year}`;
}
function readDay(spoken, today, near = false) {
	if (/^\d{4}-\d\d-\d\d$/.test(spoken)) return realDay(spoken);
	const [, date = "", month = "", year] = /^(\d{1,2}) (\p{L}+)(?: (\d{4}))?$/u.exec(spoken) ?? [];
	const index = months.indexOf(month);
	if (index < 0) return null;
	const dayIn = (year) => realDay(`${year}-${String(index + 1).padStart(2, "0")}-${date.padStart(2, "0")}`);
	if (year !== void 0) return dayIn(Number(year));
	const from = Number(today.slice(0, 4)) + 1;
	const days = Array.from({ length: 9 }, (_, i) => dayIn(from - i)).filter((day) => day !== null);
	if (!near) return days.find((day) => day <= today) ?? null;
	const away = (day) => Math.abs(daysBetween(day, today));
	return days.sort((a, b) => away(a) - away(b))[0] ?? null;
}
function realDay(day) {
	const time = Date.parse(day);
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

Object.defineProperty(exports, "addDays", {
  enumerable: true,
  get: function () {
    return addDays;
  }
});
Object.defineProperty(exports, "dayInAddress", {
  enumerable: true,
  get: function () {
    return dayInAddress;
  }
});
Object.defineProperty(exports, "dayName", {
  enumerable: true,
  get: function () {
    return dayName;
  }
});
Object.defineProperty(exports, "dayOf", {
  enumerable: true,
  get: function () {
    return dayOf;
  }
});
Object.defineProperty(exports, "dayOfWeek", {
  enumerable: true,
  get: function () {
    return dayOfWeek;
  }
});
Object.defineProperty(exports, "dayOfYear", {
  enumerable: true,
  get: function () {
    return dayOfYear;
  }
});
Object.defineProperty(exports, "daysBetween", {
  enumerable: true,
  get: function () {
    return daysBetween;
  }
});
Object.defineProperty(exports, "inZone", {
  enumerable: true,
  get: function () {
    return inZone;
  }
});
Object.defineProperty(exports, "isoWeek", {
  enumerable: true,
  get: function () {
    return isoWeek;
  }
});
Object.defineProperty(exports, "monthName", {
  enumerable: true,
  get: function () {
    return monthName;
  }
});
Object.defineProperty(exports, "readDate", {
  enumerable: true,
  get: function () {
    return readDate;
  }
});
Object.defineProperty(exports, "readDay", {
  enumerable: true,
  get: function () {
    return readDay;
  }
});
Object.defineProperty(exports, "sayDay", {
  enumerable: true,
  get: function () {
    return sayDay;
  }
});
Object.defineProperty(exports, "sayMonth", {
  enumerable: true,
  get: function () {
    return sayMonth;
  }
});
Object.defineProperty(exports, "spokenDay", {
  enumerable: true,
  get: function () {
    return spokenDay;
  }
});