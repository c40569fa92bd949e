import { n as numberOf } from "./profile.js";
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
export { mix as n, numberIn as r, hashOf as t };
