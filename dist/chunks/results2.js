// src/evaluate/results/results.ts
var BadResult = class extends Error {};
const map = (value, what) => {
	if (value instanceof Map) return value;
	throw new BadResult(`${what} is ${value === void 0 ? "not there" : "no object"}`);
};
const list = (value, what) => {
	if (Array.isArray(value)) return value;
	throw new BadResult(`${what} is ${value === void 0 ? "not there" : "no list"}`);
};
const flag = (value, what) => {
	if (typeof value === "boolean") return value;
	throw new BadResult(`${what} is ${value === void 0 || value === null ? "not there: it did not run" : `neither true nor false`}`);
};
const number = (value, what) => {
	const found = typeof value === "bigint" ? Number(value) : value;
	if (typeof found === "number" && Number.isFinite(found)) return found;
	throw new BadResult(`${what} is ${typeof found === "number" ? "NaN or infinite" : "no number"}`);
};
const shown = (value) => value === void 0 || value === null ? "" : typeof value === "object" ? value instanceof Map ? [...value].map(([key, one]) => `${String(key)} ${shown(one)}`).join(", ") : list(value, "").map(shown).join(", ") : String(value);
export { number as a, map as i, flag as n, shown as o, list as r, BadResult as t };
