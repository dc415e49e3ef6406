// src/io/web/budget.ts
const aRun = {
	requests: 160,
	milliseconds: 6e4,
	bytes: 33554432
};
function aSweep({ posts, minutes }) {
	const { requests, bytes } = aRun;
	return {
		requests: requests + 2 * posts,
		milliseconds: minutes * 6e4,
		bytes: bytes + posts * 256 * 1024
	};
}
const timeIsUp = "the time for requests is used up";
function openBudget(limits) {
	let until = performance.now() + limits.milliseconds;
	let { requests, bytes } = limits;
	const left = () => until - performance.now();
	const bytesAreUp = `the budget of ${sayBytes(limits.bytes)} is used up`;
	return {
		left,
		isBelow: (least) => requests < least.requests || left() < least.milliseconds || bytes < least.bytes,
		take() {
			if (requests <= 0) return `the budget of ${limits.requests} requests is used up`;
			if (bytes < 0) return bytesAreUp;
			if (left() <= 0) return timeIsUp;
			requests -= 1;
			return null;
		},
		extend(milliseconds) {
			until += milliseconds;
		},
		spend(more) {
			bytes -= more;
			if (bytes < 0) throw new Error(bytesAreUp);
		}
	};
}
function sayBytes(bytes) {
	const mebibyte = 1048576;
	return bytes < mebibyte ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / mebibyte)} MB`;
}

exports.aRun = aRun;
exports.aSweep = aSweep;
exports.openBudget = openBudget;
exports.sayBytes = sayBytes;
exports.timeIsUp = timeIsUp;