import { B as BadTable, U as NO_NAMES, W as ROW_LIMITS, ht as parseJson, pt as isMap } from "./revisions.js";
import { S as contentOf } from "./judgement.js";
// src/tables/json-lines.ts
async function scanJsonLines(path, open, end) {
	let columns;
	let rows = 0;
	let line = 0;
	const take = (text) => {
		line++;
		if (text.trim() === "") return;
		const row = objectOf(text, line);
		if (rows === ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString("en")} rows`, "predictions-limit");
		if (columns === void 0) {
			const names = Object.keys(row);
			columns = open(names, NO_NAMES).flatMap((column, i) => column ? [[names[i], column]] : []);
		}
		rows++;
		for (const [name, column] of columns) addValue(column, Object.hasOwn(row, name) ? row[name] : void 0, name, line);
		end?.(line);
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
	if (rows === 0) throw new BadTable("the file is empty");
	return rows;
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
	const row = value;
	return Object.values(row).some(isRounded) ? exact(row, text) : row;
}
const isRounded = (value) => Number.isInteger(value) && !Number.isSafeInteger(value);
function exact(row, text) {
	const written = parseJson(text, "last");
	return {
		...row,
		...Object.fromEntries(Object.entries(row).filter(([, value]) => isRounded(value)).map(([name, value]) => [name, isMap(written) ? written.get(name) ?? value : value]))
	};
}
function addValue(column, value, name, line) {
	if (value === void 0 || value === null || Number.isNaN(value)) column.missing();
	else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") column.value(value);
	else if (value instanceof Date) column.value(value.toISOString());
	else throw new BadTable(`row ${line}: ${name} is ${Array.isArray(value) ? "a list" : "an object"}, where one value belongs`, "predictions-invalid", line);
}
export { scanJsonLines as n, addValue as t };
