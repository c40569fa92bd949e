import { t as didYouMean } from "./nearest.js";
import { n as numberOf, t as dateOf } from "./profile.js";
import { createHash } from "node:crypto";
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
function inferChecks(rows, columns) {
	return {
		columns: Object.fromEntries(columns.map((summary) => [summary.profile.name, inferred(summary)])),
		rows: { min: Math.max(1, Math.floor(rows / 2)) }
	};
}
const FEW = 20;
function inferred({ profile, whole, dates, values }) {
	const { kind, count, distinct, missing, rows } = profile;
	const common = { ...missing === 0 ? { missing: 0 } : { missing: `${Math.min(100, Math.ceil(200 * missing / rows))}%` } };
	if (kind === "string" && dates) return {
		type: "date",
		...common
	};
	const unique = values !== void 0 && distinct === count && count > FEW;
	switch (kind) {
		case "number": return {
			type: whole ? "integer" : "number",
			...whole && unique ? { unique: true } : {
				min: profile.min,
				max: profile.max
			},
			...common
		};
		case "boolean": return {
			type: "boolean",
			...common
		};
		case "string": return values !== void 0 && distinct <= FEW && distinct < count ? {
			values: values.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value),
			...common
		} : {
			type: "string",
			...unique ? { unique: true } : {},
			...common
		};
		default: return {};
	}
}
export { inferChecks as n, labelCounts as r, checkData as t };
