// src/tables/profile.ts
const TOP = 5;
const NUMBER = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|inf(?:inity)?)$/i;
const BOOLEAN = /^(?:true|false)$/i;
const INTEGER = /^[+-]?\d+$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
function numberOf(text) {
	if (!NUMBER.test(text)) return NaN;
	if (/^[+-]?inf/i.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return Number(text);
}
const dateOf = (text) => DATE.test(text) ? Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) || text.length === 10 ? text.replace(" ", "T") : `${text.replace(" ", "T")}Z`) : NaN;
function profileColumn(column) {
	const counts = new Uint32Array(column.values.length);
	let missing = 0;
	for (const code of column.codes) if (code < 0) missing++;
	else counts[code] = counts[code] + 1;
	const used = column.values.flatMap((text, code) => counts[code] === 0 ? [] : [[text, counts[code]]]);
	return profileOf({
		name: column.name,
		rows: column.codes.length,
		count: column.codes.length - missing,
		missing
	}, used);
}
function profileOf(common, used, asDate = false) {
	if (used.length === 0) return {
		...common,
		kind: "empty",
		distinct: 0
	};
	if (asDate) return {
		...common,
		...dates(used)
	};
	if (used.every(([text]) => NUMBER.test(text))) return {
		...common,
		...numbers(used)
	};
	if (used.every(([text]) => BOOLEAN.test(text))) return {
		...common,
		...booleans(used)
	};
	const lengths = used.map(([text]) => [...text].length);
	return {
		...common,
		kind: "string",
		distinct: used.length,
		top: top(used),
		shortest: lengths.reduce((a, b) => Math.min(a, b)),
		longest: lengths.reduce((a, b) => Math.max(a, b))
	};
}
const top = (values) => values.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TOP);
function numbers(used) {
	const merged = new Map();
	for (const [text, count] of used) {
		const value = exact(text);
		merged.set(value, (merged.get(value) ?? 0) + count);
	}
	const sorted = [...merged].sort(([a], [b]) => order(a, b));
	const values = sorted.map(([value, count]) => [typeof value === "string" ? Number(value) : value, count]);
	const [min, max] = [sorted[0][0], sorted.at(-1)[0]];
	const base = {
		kind: "number",
		distinct: sorted.length,
		min,
		max,
		top: top(sorted)
	};
	if (values.some(([value]) => !Number.isFinite(value))) return {
		...base,
		mean: void 0,
		std: void 0
	};
	const n = values.reduce((sum, [, count]) => sum + count, 0);
	const centre = values[0][0];
	const mean = centre + values.reduce((sum, [value, count]) => sum + (value - centre) * count, 0) / n;
	const squares = values.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0);
	const quantile = (p) => {
		const at = p * (n - 1);
		const [a, b] = [nth(values, Math.floor(at)), nth(values, Math.ceil(at))];
		return a + (b - a) * (at - Math.floor(at));
	};
	return {
		...base,
		mean,
		std: n < 2 ? void 0 : Math.sqrt(squares / (n - 1)),
		q1: quantile(.25),
		median: quantile(.5),
		q3: quantile(.75)
	};
}
function exact(text) {
	const value = numberOf(text);
	if (!INTEGER.test(text) || Number.isSafeInteger(value) || !Number.isFinite(value)) return value === 0 ? 0 : value;
	const whole = BigInt(text);
	return BigInt(value) === whole ? value : String(whole);
}
function order(a, b) {
	const [x, y] = [Number(a), Number(b)];
	if (x !== y || typeof a === "number" && typeof b === "number") return x - y;
	const [p, q] = [BigInt(a), BigInt(b)];
	return p < q ? -1 : p > q ? 1 : 0;
}
function nth(values, at) {
	let seen = 0;
	for (const [value, count] of values) {
		seen += count;
		if (at < seen) return value;
	}
	return values.at(-1)[0];
}
function booleans(used) {
	const sum = (wanted) => used.reduce((total, [text, count]) => total + (text.toLowerCase() === wanted ? count : 0), 0);
	const both = [[true, sum("true")], [false, sum("false")]].filter(([, count]) => count > 0);
	return {
		kind: "boolean",
		distinct: both.length,
		true: sum("true"),
		top: top(both)
	};
}
function dates(used) {
	const times = [...new Set(used.map(([text]) => dateOf(text)))].sort((a, b) => a - b);
	const iso = (time) => time === void 0 || Number.isNaN(time) ? "" : new Date(time).toISOString().replace(".000Z", "Z");
	return {
		kind: "date",
		distinct: times.length,
		min: iso(times[0]),
		max: iso(times.at(-1))
	};
}
// src/tables/number-bytes.ts
const [PLUS, MINUS, DOT, ZERO, NINE, SMALL_E] = [
	43,
	45,
	46,
	48,
	57,
	101
];
const [DIGITS, POWER] = [15, 22];
const POWERS = Float64Array.from({ length: POWER + 1 }, (_, i) => Number(`1e${i}`));
function numberIn(bytes, from, to, simply = false) {
	let at = from;
	const sign = bytes[at];
	if (sign === MINUS || sign === PLUS) at++;
	let value = 0;
	let digits = 0;
	let point = -1;
	let seen = 0;
	for (; at < to; at++) {
		const byte = bytes[at];
		if (byte >= ZERO && byte <= NINE) {
			seen++;
			if (value > 0 || byte > ZERO) digits++;
			value = value * 10 + (byte - ZERO);
		} else if (byte === DOT && point === -1) point = at;
		else break;
	}
	let power = point === -1 ? 0 : point + 1 - at;
	if (at < to) {
		if ((bytes[at] | 32) !== SMALL_E || seen === 0) return simply ? NaN : slow(bytes, from, to);
		at++;
		const negative = bytes[at] === MINUS;
		if (negative || bytes[at] === PLUS) at++;
		const start = at;
		let exponent = 0;
		for (; at < to; at++) {
			const byte = bytes[at];
			if (byte < ZERO || byte > NINE) break;
			exponent = exponent * 10 + (byte - ZERO);
		}
		if (at < to || at === start) return simply ? NaN : slow(bytes, from, to);
		power += negative ? -exponent : exponent;
	}
	if (seen === 0 || digits > DIGITS || power > POWER || power < -POWER) return simply ? NaN : slow(bytes, from, to);
	const magnitude = power < 0 ? value / POWERS[-power] : value * POWERS[power];
	return sign === MINUS ? -magnitude : magnitude;
}
const slow = (bytes, from, to) => numberOf(bytes.toString("latin1", from, to));
// src/tables/hash.ts
const BASIS = 2166136261;
const FACTOR = 2654435761;
function mix(hash) {
	let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return mixed ^ mixed >>> 16;
}
function hashOf(bytes, from, to) {
	let hash = BASIS ^ to - from;
	let i = from;
	for (const last = to - 3; i < last; i += 4) {
		const word = bytes[i] | bytes[i + 1] << 8 | bytes[i + 2] << 16 | bytes[i + 3] << 24;
		hash = Math.imul(hash ^ word, FACTOR);
		hash ^= hash >>> 15;
	}
	if (i < to) {
		let word = bytes[i];
		if (i + 1 < to) word |= bytes[i + 1] << 8;
		if (i + 2 < to) word |= bytes[i + 2] << 16;
		hash = Math.imul(hash ^ word, FACTOR);
	}
	return mix(hash);
}
export { numberOf as a, dateOf as i, mix as n, profileColumn as o, numberIn as r, profileOf as s, hashOf as t };
