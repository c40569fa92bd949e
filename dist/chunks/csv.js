import { S as contentOf } from "./judgement.js";
import { B as BadTable, G as isBulk, I as CsvFields, K as isMissing, U as NO_NAMES, W as ROW_LIMITS } from "./revisions.js";
// src/tables/csv.ts
async function scanCsv(path, delimiter, open, row, lenient = false) {
	const header = [];
	let columns;
	let rows = 0;
	const counted = (more) => {
		rows += more;
		if (rows > ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString("en")} rows`, "predictions-limit");
	};
	const fields = new CsvFields(delimiter, {
		field(column, bytes, from, to, quoted) {
			if (columns === void 0) {
				header.push(bytes.toString("utf8", from, to));
				return;
			}
			const into = columns[column];
			if (into === void 0) return;
			if (quoted && !(lenient && from === to) ? false : isMissing(bytes, from, to)) into.missing();
			else into.bytes(bytes, from, to);
		},
		row(count, line) {
			if (columns === void 0) {
				columns = open(named(header, lenient), NO_NAMES);
				if (lenient && row === void 0 && columns.every((column) => !column || isBulk(column))) fields.width = header.length;
				return;
			}
			if (lenient && count < header.length) for (let column = count; column < header.length; column++) columns[column]?.missing();
			else if (count !== header.length) throw new BadTable(`line ${line} has ${count} ${count === 1 ? "field" : "fields"}, expected ${header.length}`, "predictions-invalid", line);
			counted(1);
			row?.(line);
		},
		rows(found, count) {
			counted(count);
			columns?.forEach((column, i) => {
				if (column && isBulk(column)) column.fields(found, i, header.length, count * header.length);
			});
		}
	});
	for await (const chunk of contentOf(path)) fields.push(chunk);
	fields.end();
	if (columns === void 0) throw new BadTable("the file is empty");
	return rows;
}
function named(texts, lenient) {
	const seen = new Set();
	return texts.map((text) => {
		let name = text;
		for (let again = 1; seen.has(name); again++) {
			if (!lenient) throw new BadTable(`the header names the column ${JSON.stringify(text)} twice`, "predictions-invalid", 1);
			name = `${text}.${again}`;
		}
		seen.add(name);
		return name;
	});
}
export { scanCsv };
