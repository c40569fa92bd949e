import { t as contentOf } from "./bytes.js";
import { n as ColumnBuilder, r as ROW_LIMITS, t as BadTable } from "./table3.js";
// src/tables/json-lines.ts
async function readJsonLines(path, wanted) {
	const names = [];
	let keep = new Set();
	const builders = new Map();
	const lines = [];
	let line = 0;
	const take = (text) => {
		line++;
		if (text.trim() === "") return;
		const row = objectOf(text, line);
		if (lines.length === ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString("en")} rows`, "predictions-limit");
		if (lines.length === 0) {
			names.push(...Object.keys(row));
			keep = wanted(names);
			for (const name of keep) builders.set(name, new ColumnBuilder(name));
		}
		lines.push(line);
		for (const [name, builder] of builders) addValue(builder, Object.hasOwn(row, name) ? row[name] : void 0, line);
	};
	let rest = "";
	const decoder = new TextDecoder("utf-8");
	for await (const chunk of contentOf(path)) {
		const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
		rest = parts.pop();
		if (rest.length > ROW_LIMITS.line) throw new BadTable(`line ${line + 1} is longer than ${ROW_LIMITS.line.toLocaleString("en")} characters`, "predictions-limit", line + 1);
		for (const part of parts) take(part);
	}
	if (rest !== "") take(rest);
	if (lines.length === 0) throw new BadTable("the file is empty");
	return {
		rows: lines.length,
		names,
		columns: new Map([...builders].map(([name, builder]) => [name, builder.build()])),
		line: (row) => lines[row]
	};
}
function objectOf(text, line) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const bare = /(?:NaN|Infinity)/.test(text) ? ": NaN and Infinity are no JSON" : "";
		throw new BadTable(`line ${line} is not JSON${bare || `: ${error instanceof Error ? error.message.slice(0, 80) : ""}`}`, "predictions-invalid", line);
	}
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new BadTable(`line ${line} is no JSON object`, "predictions-invalid", line);
	return value;
}
function addValue(builder, value, line) {
	if (value === void 0 || value === null) builder.add(void 0, "string");
	else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") builder.add(String(value), typeof value);
	else if (typeof value === "bigint") builder.add(String(value), "number");
	else if (value instanceof Date) builder.add(value.toISOString(), "string");
	else throw new BadTable(`row ${line}: ${builder.name} is ${Array.isArray(value) ? "a list" : "an object"}, where one value belongs`, "predictions-invalid", line);
}
export { readJsonLines as n, addValue as t };
