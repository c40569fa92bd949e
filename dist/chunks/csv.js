import { t as contentOf } from "./bytes.js";
import { n as ColumnBuilder, r as ROW_LIMITS, t as BadTable } from "./table3.js";
// src/tables/csv-scanner.ts
const [QUOTE, LF, CR] = [
	34,
	10,
	13
];
var CsvScanner = class {
	#delimiter;
	#sink;
	#rest = Buffer.alloc(0);
	#line = 1;
	#first = true;
	#started = false;
	constructor(delimiter, sink) {
		this.#delimiter = delimiter;
		this.#sink = sink;
	}
	push(chunk) {
		let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
		if (!this.#started && bytes.length >= 3) {
			this.#started = true;
			if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) bytes = bytes.subarray(3);
		}
		const used = this.#scan(bytes, false);
		this.#rest = bytes.subarray(used);
		if (this.#rest.length > ROW_LIMITS.line) throw new BadTable(`line ${this.#line} is longer than ${ROW_LIMITS.line.toLocaleString("en")} bytes, or a quote is not closed`, "predictions-invalid", this.#line);
	}
	end() {
		if (this.#rest.length > 0) this.#scan(this.#rest, true);
	}
	#scan(bytes, last) {
		const delimiter = this.#delimiter;
		const end = bytes.length;
		let at = 0;
		let rowStart = 0;
		while (at < end) {
			let stop = at;
			let quoted = false;
			while (stop < end) {
				const byte = bytes[stop];
				if (byte === QUOTE) quoted = !quoted;
				else if (byte === LF && !quoted) break;
				stop++;
			}
			if (stop === end && !last) return rowStart;
			if (quoted) throw new BadTable(`line ${this.#line}: a quote is not closed`, "predictions-invalid", this.#line);
			this.#row(bytes, at, stop > at && bytes[stop - 1] === CR ? stop - 1 : stop, delimiter);
			at = stop + 1;
			rowStart = at;
		}
		return Math.min(rowStart, end);
	}
	#row(bytes, from, to, delimiter) {
		const line = this.#line++;
		if (from === to) return;
		const sink = this.#sink;
		const texts = [];
		let column = 0;
		let start = from;
		for (;;) {
			let text;
			let next;
			const quoted = bytes[start] === QUOTE;
			if (quoted) {
				let stop = start + 1;
				let doubled = false;
				for (; stop < to; stop++) {
					if (bytes[stop] === LF) this.#line++;
					if (bytes[stop] !== QUOTE) continue;
					if (bytes[stop + 1] !== QUOTE || stop + 1 >= to) break;
					doubled = true;
					stop++;
				}
				next = stop + 1;
				if (next < to && bytes[next] !== delimiter) throw new BadTable(`line ${line}: text after a closing quote`, "predictions-invalid", line);
				if (this.#first || sink.wants(column)) {
					const inner = bytes.toString("utf8", start + 1, stop);
					text = doubled ? inner.replaceAll("\"\"", "\"") : inner;
				}
			} else {
				next = start;
				while (next < to && bytes[next] !== delimiter) next++;
				if (this.#first || sink.wants(column)) text = bytes.toString("utf8", start, next);
			}
			if (text !== void 0) {
				if (this.#first) texts.push(text);
				else sink.field(column, text, quoted);
			}
			column++;
			if (next >= to) break;
			start = next + 1;
			if (column > ROW_LIMITS.columns) throw new BadTable(`line ${line} has more than ${ROW_LIMITS.columns} fields`, "predictions-limit", line);
		}
		sink.row(column, line, texts);
		this.#first = false;
	}
};
// src/tables/csv.ts
const MISSING = new Set([
	"",
	"NA",
	"N/A",
	"n/a",
	"NaN",
	"nan",
	"null",
	"NULL",
	"None",
	"<NA>",
	"#N/A"
]);
async function readCsv(path, delimiter, wanted, lenient = false) {
	let names;
	let builders = [];
	let lines = new Float64Array(1024);
	let rows = 0;
	const scanner = new CsvScanner(delimiter.charCodeAt(0), {
		field(column, text, quoted) {
			if (names === void 0) return;
			builders[column]?.add((!quoted || lenient && text === "") && MISSING.has(text) ? void 0 : text, "string");
		},
		wants: (column) => names === void 0 || builders[column] !== void 0,
		row(fields, line, texts) {
			if (names === void 0) {
				names = headerOf(texts, lenient);
				const keep = wanted(names);
				builders = names.map((name) => keep.has(name) ? new ColumnBuilder(name) : void 0);
				return;
			}
			if (lenient && fields < names.length) for (let column = fields; column < names.length; column++) builders[column]?.add(void 0, "string");
			else if (fields !== names.length) throw new BadTable(`line ${line} has ${fields} ${fields === 1 ? "field" : "fields"}, expected ${names.length}`, "predictions-invalid", line);
			if (rows === ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString("en")} rows`, "predictions-limit");
			if (rows === lines.length) {
				const grown = new Float64Array(lines.length * 2);
				grown.set(lines);
				lines = grown;
			}
			lines[rows++] = line;
		}
	});
	for await (const chunk of contentOf(path)) scanner.push(chunk);
	scanner.end();
	if (names === void 0) throw new BadTable("the file is empty");
	return {
		rows,
		names,
		columns: new Map(builders.flatMap((builder) => builder ? [[builder.name, builder.build()]] : [])),
		line: (row) => lines[row]
	};
}
function headerOf(texts, lenient) {
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
export { readCsv };
