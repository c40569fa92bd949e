import { n as FieldMemory } from "./field-memory.js";
import { n as BadTable, o as ROW_LIMITS } from "./table3.js";
// src/tables/csv-fields.ts
const [QUOTE, LF, CR] = [
	34,
	10,
	13
];
const NOTHING = Buffer.alloc(0);
var CsvFields = class {
	#delimiter;
	#sink;
	#rest = NOTHING;
	#joined = NOTHING;
	#memory;
	#width = 0;
	#started = false;
	#column = 0;
	#line = 1;
	#rowLine = 1;
	constructor(delimiter, sink) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.#sink = sink;
	}
	set width(fields) {
		this.#width = fields;
		this.#memory = new FieldMemory(fields);
	}
	push(chunk) {
		const memory = this.#memory;
		let at = memory?.hold(this.#rest, chunk) ?? 0;
		const bytes = memory?.bytes ?? (this.#rest.length === 0 ? chunk : this.#join(chunk));
		if (!this.#started) {
			if (bytes.length < at + 3) {
				this.#rest = Buffer.from(bytes.subarray(at));
				return;
			}
			this.#started = true;
			if (bytes[at] === 239 && bytes[at + 1] === 187 && bytes[at + 2] === 191) at += 3;
		}
		at = this.#scan(bytes, at, memory, false);
		this.#rest = Buffer.from(bytes.subarray(at));
		if (this.#rest.length > ROW_LIMITS.line) throw this.#bad(`a field is longer than ${ROW_LIMITS.line.toLocaleString("en")} bytes, or a quote is not closed`);
		if (memory !== this.#memory) this.push(NOTHING);
	}
	#join(chunk) {
		const size = this.#rest.length + chunk.length;
		if (size > this.#joined.length) this.#joined = Buffer.allocUnsafe(size + 4096);
		this.#rest.copy(this.#joined);
		chunk.copy(this.#joined, this.#rest.length);
		return this.#joined.subarray(0, size);
	}
	end() {
		if (this.#scan(this.#rest, 0, void 0, true) < this.#rest.length) throw this.#bad("a quote is not closed");
		if (this.#column > 0) this.#field(this.#rest, 0, 0, false, true);
	}
	#bad(message, line = this.#line) {
		return new BadTable(`line ${line}: ${message}`, "predictions-invalid", line);
	}
	#scan(bytes, from, memory, last) {
		let at = from;
		for (;;) {
			if (memory && this.#column === 0) {
				const { rows, end, lines } = memory.rows(at, this.#delimiter, this.#width);
				if (rows > 0) {
					this.#sink.rows?.(memory, rows);
					this.#line += lines;
					this.#rowLine = this.#line;
					at = end;
					continue;
				}
			}
			if (at >= bytes.length || !last && memory !== this.#memory) return at;
			const next = bytes[at] === QUOTE ? this.#quoted(bytes, at, last) : this.#plain(bytes, at, last);
			if (next === void 0) return at;
			at = next;
		}
	}
	#plain(bytes, at, last) {
		const delimiter = this.#delimiter;
		const end = bytes.length;
		let stop = at;
		let byte = bytes[stop];
		while (byte !== delimiter && byte !== LF && ++stop < end) byte = bytes[stop];
		if (stop < end && byte === delimiter) this.#field(bytes, at, stop, false, false);
		else if (stop === end && !last) return void 0;
		else {
			const to = stop > at && bytes[stop - 1] === CR ? stop - 1 : stop;
			if (this.#column === 0 && to === at) this.#end(true);
			else this.#field(bytes, at, to, false, true);
		}
		return stop + 1;
	}
	#quoted(bytes, at, last) {
		let stop = at + 1;
		let doubled = false;
		for (;;) {
			stop = bytes.indexOf(QUOTE, stop);
			if (stop === -1 || stop + 1 === bytes.length && !last) return void 0;
			if (bytes[stop + 1] !== QUOTE) break;
			doubled = true;
			stop += 2;
		}
		let next = stop + 1;
		if (bytes[next] === CR && (next + 1 === bytes.length || bytes[next + 1] === LF)) {
			if (next + 1 === bytes.length && !last) return void 0;
			next++;
		}
		const ends = next >= bytes.length || bytes[next] === LF;
		if (!ends && bytes[next] !== this.#delimiter) throw this.#bad("text after a closing quote", this.#rowLine);
		for (let i = bytes.indexOf(LF, at); i !== -1 && i < stop; i = bytes.indexOf(LF, i + 1)) this.#line++;
		if (doubled) {
			const inner = Buffer.from(bytes.toString("latin1", at + 1, stop).replaceAll("\"\"", "\""), "latin1");
			this.#field(inner, 0, inner.length, true, ends);
		} else this.#field(bytes, at + 1, stop, true, ends);
		return next + 1;
	}
	#field(bytes, from, to, quoted, ends) {
		this.#sink.field(this.#column++, bytes, from, to, quoted);
		if (ends) this.#end(false);
		else if (this.#column > ROW_LIMITS.columns) throw this.#wide();
	}
	#end(blank) {
		const fields = this.#column;
		this.#column = 0;
		const line = this.#rowLine;
		this.#rowLine = ++this.#line;
		if (!blank) this.#sink.row(fields, line);
	}
	#wide() {
		return new BadTable(`line ${this.#rowLine} has more than ${ROW_LIMITS.columns} fields`, "predictions-limit", this.#rowLine);
	}
};
export { CsvFields as t };
