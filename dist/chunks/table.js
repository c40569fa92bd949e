import { styleText } from "node:util";
// src/terminal/table.ts
const paint = (style, text) => process.stdout.isTTY && !process.env["NO_COLOR"] ? styleText(style, text) : text;
const printable = (text) => text.replace(/[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "�");
function table(header, rows) {
	const clean = rows.map((row) => row.map(printable));
	const widths = header.map((title, i) => Math.max(title.length, ...clean.map((row) => [...row[i] ?? ""].length)));
	const right = header.map((_, i) => clean.length > 0 && clean.every((row) => /^[-+−]?[\d.,e+-]*$|^none$/.test(row[i] ?? "")));
	const line = (row) => row.map((cell, i) => right[i] ? " ".repeat(widths[i] - [...cell].length) + cell : cell + " ".repeat(widths[i] - [...cell].length)).join("  ").trimEnd();
	return [paint("bold", line(header)), ...clean.map(line)].join("\n");
}
export { printable as n, table as r, paint as t };
