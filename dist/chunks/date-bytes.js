import { t as dateOf } from "./profile.js";
// src/tables/date-bytes.ts
const [DASH, COLON, SPACE, DOT, ZERO, T, Z] = [
	45,
	58,
	32,
	46,
	48,
	84,
	90
];
const [DAY, SECOND, MILLISECOND] = [
	10,
	19,
	24
];
function isDate(bytes, from, to) {
	const length = to - from;
	if (length < DAY || bytes[from + 4] !== DASH || bytes[from + 7] !== DASH) return false;
	return plainly(bytes, from, length) || !Number.isNaN(dateOf(bytes.toString("latin1", from, to)));
}
function plainly(bytes, at, length) {
	if (length !== DAY && length !== SECOND && length !== MILLISECOND) return false;
	if (length === MILLISECOND && (bytes[at + 19] !== DOT || pair(bytes, at + 20) < 0 || pair(bytes, at + 21) < 0 || bytes[at + 23] !== Z)) return false;
	const month = pair(bytes, at + 5);
	const day = pair(bytes, at + 8);
	if (pair(bytes, at) < 0 || pair(bytes, at + 2) < 0 || month < 1 || month > 12 || day < 1 || day > (month === 2 ? 28 : 30)) return false;
	if (length === DAY) return true;
	const between = bytes[at + 10];
	if (between !== T && between !== SPACE || bytes[at + 13] !== COLON || bytes[at + 16] !== COLON) return false;
	const [hour, minute, second] = [
		pair(bytes, at + 11),
		pair(bytes, at + 14),
		pair(bytes, at + 17)
	];
	return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}
function pair(bytes, at) {
	const tens = bytes[at] - ZERO;
	const ones = bytes[at + 1] - ZERO;
	return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}
const [FIRST, LAST, ONE_DAY, MARCH_0000] = [
	-621672192e5,
	0xe677d21fdbff,
	864e5,
	719468
];
function dateText(milliseconds, bytes, at) {
	if (!(milliseconds >= FIRST && milliseconds <= LAST)) return bytes.write(new Date(milliseconds).toISOString(), at, "latin1");
	const days = Math.floor(milliseconds / ONE_DAY);
	const within = milliseconds - days * ONE_DAY;
	const shifted = days + MARCH_0000;
	const era = Math.floor(shifted / 146097);
	const ofEra = shifted - era * 146097;
	const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
	const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const march = Math.floor((5 * ofYear + 2) / 153);
	const month = march < 10 ? march + 3 : march - 9;
	write(bytes, at, yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4);
	bytes[at + 4] = DASH;
	write(bytes, at + 5, month, 2);
	bytes[at + 7] = DASH;
	write(bytes, at + 8, ofYear - Math.floor((153 * march + 2) / 5) + 1, 2);
	bytes[at + 10] = T;
	write(bytes, at + 11, Math.floor(within / 36e5), 2);
	bytes[at + 13] = COLON;
	write(bytes, at + 14, Math.floor(within / 6e4) % 60, 2);
	bytes[at + 16] = COLON;
	write(bytes, at + 17, Math.floor(within / 1e3) % 60, 2);
	bytes[at + 19] = DOT;
	write(bytes, at + 20, within % 1e3, 3);
	bytes[at + 23] = Z;
	return MILLISECOND;
}
function write(bytes, at, value, digits) {
	let left = value | 0;
	for (let i = at + digits - 1; i >= at; i--) {
		bytes[i] = ZERO + left % 10;
		left = left / 10 | 0;
	}
}
export { isDate as n, dateText as t };
