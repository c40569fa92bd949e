// src/tables/table.ts
const ROW_LIMITS = {
	rows: 5e6,
	bytes: 4e9,
	line: 1e6,
	columns: 5e3
};
var BadTable = class extends Error {
	code;
	line;
	constructor(message, code = "predictions-invalid", line) {
		super(message);
		this.code = code;
		this.line = line;
	}
};
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
const LONGEST = 4;
const BEGINS = new Uint8Array(256);
for (const text of MISSING) BEGINS[text.charCodeAt(0)] = 1;
const isMissing = (bytes, from, to) => from === to || to - from <= 4 && BEGINS[bytes[from]] === 1 && MISSING.has(bytes.toString("latin1", from, to));
const isBulk = (column) => "fields" in column;
const NO_NAMES = new Set();
var ColumnBuilder = class {
	name;
	#codes = new Int32Array(1024);
	#known = new Map();
	#values = [];
	#types = new Set();
	length = 0;
	constructor(name) {
		this.name = name;
	}
	bytes(bytes, from, to) {
		this.#add(bytes.toString("utf8", from, to), "string");
	}
	value(value) {
		this.#add(String(value), typeof value === "bigint" ? "number" : typeof value);
	}
	missing() {
		this.#add(void 0, "string");
	}
	#add(text, type) {
		if (this.length === this.#codes.length) {
			const grown = new Int32Array(this.#codes.length * 2);
			grown.set(this.#codes);
			this.#codes = grown;
		}
		let code = -1;
		if (text !== void 0) {
			this.#types.add(type);
			const found = this.#known.get(text);
			if (found === void 0) {
				code = this.#values.length;
				this.#known.set(text, code);
				this.#values.push(text);
			} else code = found;
		}
		this.#codes[this.length++] = code;
	}
	build() {
		return {
			name: this.name,
			codes: this.#codes.slice(0, this.length),
			values: this.#values,
			types: this.#types
		};
	}
};
export { NO_NAMES as a, isMissing as c, LONGEST as i, BadTable as n, ROW_LIMITS as o, ColumnBuilder as r, isBulk as s, BEGINS as t };
