// src/formats/value.ts
var Opaque = class {
	kind;
	text;
	constructor(kind, text) {
		this.kind = kind;
		this.text = text;
	}
};
var Tuple = class extends Array {};
const isMap = (value) => value instanceof Map;
const isList = (value) => Array.isArray(value);
const isNumeric = (value) => typeof value === "bigint" || typeof value === "number";
const numeric = (value) => typeof value === "boolean" ? BigInt(value) : isNumeric(value) ? value : void 0;
function equals(a, b) {
	const [x, y] = [numeric(a), numeric(b)];
	if (x !== void 0 && y !== void 0) return x == y;
	if (a instanceof Opaque && b instanceof Opaque) return a.kind === b.kind && a.text === b.text;
	if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => equals(item, b[i]));
	if (isMap(a) && isMap(b)) return a.size === b.size && [...a].every(([key, value]) => b.has(key) && equals(value, b.get(key)));
	return a === b;
}
function floatText(value) {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	if (Object.is(value, -0)) return "-0.0";
	const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
	const power = Number(exponent);
	if (power >= -4 && power < 16) return Number.isInteger(value) ? `${value}.0` : String(value);
	return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function text(value) {
	return typeof value === "string" ? value : repr(value);
}
function repr(value) {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value === "bigint") return String(value);
	if (typeof value === "number") return floatText(value);
	if (typeof value === "string") return quoted(value);
	if (value instanceof Opaque) return value.text;
	if (value instanceof Tuple) return value.length === 1 ? `(${repr(value[0])},)` : `(${value.map(repr).join(", ")})`;
	if (isList(value)) return `[${value.map(repr).join(", ")}]`;
	return `{${[...value].map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(", ")}}`;
}
const ESCAPES = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function quoted(value) {
	const quote = value.includes("'") && !value.includes("\"") ? "\"" : "'";
	const body = value.replace(/[\\\n\r\t]|[\0-\x1f\x7f]/g, (c) => ESCAPES[c] ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
	return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote;
}
function plain(value) {
	if (typeof value === "bigint") {
		const number = Number(value);
		return Number.isSafeInteger(number) ? number : String(value);
	}
	if (typeof value === "number") return Number.isFinite(value) ? value : floatText(value);
	if (value instanceof Opaque) return value.text;
	if (isList(value)) return value.map(plain);
	if (isMap(value)) {
		const object = Object.create(null);
		for (const [key, item] of value) object[text(key)] = plain(item);
		return object;
	}
	return value;
}
function toJson(value) {
	if (value === null) return "null";
	if (typeof value === "number") {
		if (Number.isNaN(value)) return "NaN";
		return Number.isFinite(value) ? floatText(value) : value > 0 ? "Infinity" : "-Infinity";
	}
	if (typeof value === "bigint" || typeof value === "boolean") return String(value);
	if (typeof value === "string") return JSON.stringify(value);
	if (value instanceof Opaque) return JSON.stringify(value.text);
	if (isList(value)) return `[${value.map(toJson).join(", ")}]`;
	return `{${[...value].map(([key, item]) => `${JSON.stringify(text(key))}: ${toJson(item)}`).join(", ")}}`;
}
function canonical(value) {
	const number = numeric(value);
	if (number !== void 0) return typeof number === "number" && Number.isInteger(number) ? String(BigInt(number)) : String(number);
	if (typeof value === "string") return JSON.stringify(value);
	if (value === null) return "null";
	if (value instanceof Opaque) return `${value.kind}:${JSON.stringify(value.text)}`;
	if (isList(value)) return `[${value.map(canonical).join(",")}]`;
	return `{${[...value].map(([key, item]) => `${canonical(key)}:${canonical(item)}`).sort().join(",")}}`;
}
export { isList as a, plain as c, toJson as d, equals as i, repr as l, Tuple as n, isMap as o, canonical as r, isNumeric as s, Opaque as t, text as u };
