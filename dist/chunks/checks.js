import { t as didYouMean } from "./nearest.js";
import { createHash } from "node:crypto";
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
function profileColumn(column, asDate = false) {
	const counts = new Uint32Array(column.values.length);
	let missing = 0;
	for (const code of column.codes) if (code < 0) missing++;
	else counts[code] = counts[code] + 1;
	const used = column.values.flatMap((text, code) => counts[code] === 0 ? [] : [[text, counts[code]]]);
	const common = {
		name: column.name,
		rows: column.codes.length,
		count: column.codes.length - missing,
		missing
	};
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
	if (!INTEGER.test(text) || Number.isSafeInteger(value)) return value === 0 ? 0 : value;
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
// src/evaluate/checks.ts
const EXAMPLES = 5;
const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;
function checkData(checks, data) {
	const { table } = data;
	const broken = [];
	const add = (check, message) => {
		broken.push({
			check,
			message
		});
	};
	rowCounts(checks, data, add);
	for (const column of checks.columns) {
		const found = table.columns.get(column.name);
		if (found) checkColumn(column, found, table, data.now, (check, message) => add(`columns.${column.name}.${check}`, `${column.name}: ${message}`));
		else add(`columns.${column.name}`, `the column ${JSON.stringify(column.name)} is not there${didYouMean(column.name, table.names)}`);
	}
	if (checks.others === "refuse") {
		const known = new Set(checks.columns.map((column) => column.name));
		const more = table.names.filter((name) => !known.has(name));
		if (more.length > 0) add("others", `there are columns that are not named: ${more.slice(0, 10).join(", ")}`);
	}
	if (checks.missing !== void 0) for (const column of table.columns.values()) {
		const missing = column.codes.reduce((sum, code) => sum + Number(code < 0), 0);
		if (missing > checks.missing * table.rows) add("missing", `${column.name}: ${missing.toLocaleString("en")} of ${table.rows.toLocaleString("en")} values are missing, ${percent(missing / table.rows)}; at most ${percent(checks.missing)} may be`);
	}
	if (checks.unique.length > 0) uniqueKeys(checks.unique, table, add);
	if (checks.balance !== void 0 && checks.label !== void 0) balance(checks.label, checks.balance, table, add);
	for (const other of checks.disjoint) disjoint(other, checks, data, add);
	return broken;
}
function rowCounts({ rows }, { table, baseRows }, add) {
	const count = table.rows.toLocaleString("en");
	if (table.rows === 0) add("rows", "there is not one row");
	if (rows.min !== void 0 && table.rows < rows.min) add("rows.min", `there are ${count} rows, at least ${rows.min.toLocaleString("en")} were expected`);
	if (rows.max !== void 0 && table.rows > rows.max) add("rows.max", `there are ${count} rows, at most ${rows.max.toLocaleString("en")} were expected`);
	if (rows.maxChange !== void 0 && baseRows !== void 0 && Math.abs(table.rows - baseRows) > rows.maxChange * baseRows) add("rows.max-change", `the number of rows went from ${baseRows.toLocaleString("en")} to ${count}; at most ${percent(rows.maxChange)} of change was expected`);
}
const lineOf = (table, row) => {
	const line = table.line(row);
	return line === void 0 ? `row ${row + 1}` : `line ${line}`;
};
function examples(column, table, wrong) {
	let count = 0;
	const shown = [];
	for (const [row, code] of column.codes.entries()) {
		if (!wrong(code)) continue;
		count++;
		if (shown.length < EXAMPLES) shown.push(`${code < 0 ? "nothing" : JSON.stringify(column.values[code]?.slice(0, 40))} in ${lineOf(table, row)}`);
	}
	return {
		count,
		text: `${shown.join(", ")}${count > shown.length ? ` and ${(count - shown.length).toLocaleString("en")} more` : ""}`
	};
}
function checkColumn(check, column, table, now, add) {
	const values = (name, said, ok) => {
		const wrong = column.values.map((text) => !ok(text));
		if (!wrong.includes(true)) return;
		const { count, text } = examples(column, table, (code) => code >= 0 && wrong[code] === true);
		if (count > 0) add(name, `${said}, and ${count === 1 ? "one is" : `${count.toLocaleString("en")} are`} not: ${text}`);
	};
	if (check.type !== void 0) values("type", `every value is to be ${check.type === "integer" ? "a whole number" : check.type === "string" ? "text" : `a ${check.type}`}`, TYPES[check.type]);
	if (check.values !== void 0) {
		const allowed = new Set(check.values);
		values("values", `allowed are ${check.values.slice(0, 10).join(", ")}`, (text) => allowed.has(text));
	}
	const isDate = check.type === "date" || typeof check.min === "string" || typeof check.max === "string";
	const amount = (value) => isDate ? dateOf(String(value)) : numberOf(String(value));
	if (check.min !== void 0) values("min", `at least ${check.min}`, (text) => amount(text) >= amount(check.min));
	if (check.max !== void 0) values("max", `at most ${check.max}`, (text) => amount(text) <= amount(check.max));
	if (check.missing !== void 0) {
		const { count, text } = examples(column, table, (code) => code < 0);
		if (count > check.missing * table.rows) add("missing", `${count.toLocaleString("en")} of ${table.rows.toLocaleString("en")} values are missing; at most ${percent(check.missing)} may be (${text})`);
	}
	if (check.unique) uniqueKeys([column.name], table, (_, message) => add("unique", message));
	if (check.within !== void 0) {
		const newest = column.values.reduce((most, text) => Math.max(most, dateOf(text) || Number.NEGATIVE_INFINITY), Number.NEGATIVE_INFINITY);
		const future = column.values.find((text) => dateOf(text) > now + DAY);
		if (future !== void 0) add("within", `${JSON.stringify(future)} lies in the future`);
		else if (!(now - newest <= check.within)) add("within", newest === Number.NEGATIVE_INFINITY ? "there is no date" : `the newest is ${new Date(newest).toISOString().slice(0, 16)}Z, older than ${Math.round(check.within / 36e5)} hours`);
	}
}
const TYPES = {
	number: (text) => Number.isFinite(numberOf(text)),
	integer: (text) => /^[+-]?\d+(?:\.0+)?$/.test(text),
	string: () => true,
	boolean: (text) => /^(?:true|false|0|1)$/i.test(text),
	date: (text) => !Number.isNaN(dateOf(text))
};
const keyOf = (columns, row) => columns.map((column) => {
	const text = column.values[column.codes[row]];
	const value = text === void 0 ? NaN : numberOf(text);
	return JSON.stringify(text === void 0 ? null : Number.isSafeInteger(value) || !Number.isInteger(value) ? Number.isNaN(value) ? text : String(value) : text);
}).join(",");
const DAY = 864e5;
function uniqueKeys(names, table, add) {
	const columns = names.flatMap((name) => table.columns.get(name) ?? []);
	if (columns.length < names.length) return add("unique", `there is no column ${JSON.stringify(names.find((name) => !table.columns.has(name)))}`);
	const seen = new Map();
	let count = 0;
	const shown = [];
	for (let row = 0; row < table.rows; row++) {
		const key = keyOf(columns, row);
		const first = seen.get(key);
		if (first === void 0) seen.set(key, row);
		else if (++count <= EXAMPLES) shown.push(`${key.slice(0, 60)} in ${lineOf(table, first)} and ${lineOf(table, row)}`);
	}
	if (count > 0) add("unique", `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} to be unique: ${count.toLocaleString("en")} ${count === 1 ? "row occurs" : "rows occur"} again: ${shown.join("; ")}`);
}
function balance(label, least, table, add) {
	const column = table.columns.get(label);
	if (!column) return add("balance", `there is no column ${JSON.stringify(label)} for the label`);
	const counts = labelCounts(column);
	if (counts.length < 2) return add("balance", `${label} has ${counts.length === 0 ? "no value" : `only one class, ${JSON.stringify(counts[0]?.[0])}`}`);
	for (const [value, count] of counts) if (count < least * table.rows) add("balance", `${label} = ${JSON.stringify(value.slice(0, 40))} has ${count.toLocaleString("en")} rows, ${percent(count / table.rows)}; at least ${percent(least)} was expected`);
}
function labelCounts(column) {
	const counts = new Uint32Array(column.values.length);
	for (const code of column.codes) if (code >= 0) counts[code] = counts[code] + 1;
	return column.values.map((value, code) => [value, counts[code]]).filter(([, count]) => count > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
function disjoint(name, { on }, { table, others }, add) {
	const other = others.get(name);
	if (!other) return add("disjoint", `${name} cannot be read`);
	const names = on.length > 0 ? on : table.names.filter((column) => other.columns.has(column));
	const absent = names.find((column) => !table.columns.has(column) || !other.columns.has(column));
	if (absent !== void 0 || names.length === 0) return add("disjoint", absent === void 0 ? `no column is in both it and ${name}` : `the column ${JSON.stringify(absent)} is not in both it and ${name}`);
	const hash = (source, row) => createHash("sha1").update(keyOf(names.map((column) => source.columns.get(column)), row)).digest("base64");
	const known = new Map();
	for (let row = 0; row < other.rows; row++) known.set(hash(other, row), row);
	let count = 0;
	const shown = [];
	for (let row = 0; row < table.rows; row++) {
		const there = known.get(hash(table, row));
		if (there !== void 0 && ++count <= EXAMPLES) shown.push(`${lineOf(table, row)} is ${lineOf(other, there)} of ${name}`);
	}
	if (count > 0) add("disjoint", `${count.toLocaleString("en")} of ${table.rows.toLocaleString("en")} rows occur in ${name}, too${on.length > 0 ? ` (by ${on.join(", ")})` : ""}: ${shown.join("; ")}`);
}
function inferChecks(table) {
	const columns = {};
	for (const name of table.names) {
		const column = table.columns.get(name);
		if (column) columns[name] = inferred(column, profileColumn(column));
	}
	return {
		columns,
		rows: { min: Math.max(1, Math.floor(table.rows / 2)) }
	};
}
const FEW = 20;
function inferred(column, profile) {
	const { kind, count, distinct, missing, rows } = profile;
	const common = { ...missing === 0 ? { missing: 0 } : { missing: `${Math.min(100, Math.ceil(200 * missing / rows))}%` } };
	if (kind === "string" && column.values.every((text) => !Number.isNaN(dateOf(text)))) return {
		type: "date",
		...common
	};
	switch (kind) {
		case "number": {
			const whole = column.values.every((text) => /^[+-]?\d+$/.test(text));
			return {
				type: whole ? "integer" : "number",
				...whole && distinct === count && count > FEW ? { unique: true } : {
					min: profile.min,
					max: profile.max
				},
				...common
			};
		}
		case "boolean": return {
			type: "boolean",
			...common
		};
		case "string": return distinct <= FEW && distinct < count ? {
			values: labelCounts(column).map(([value]) => value),
			...common
		} : {
			type: "string",
			...distinct === count && count > FEW ? { unique: true } : {},
			...common
		};
		default: return {};
	}
}
export { profileColumn as a, numberOf as i, inferChecks as n, labelCounts as r, checkData as t };
