import { r as ROW_LIMITS, t as BadTable } from "./table3.js";
// src/tables/marks.ts
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
const HYPHEN = 45;
var Marks = class {
	places;
	count = 0;
	next = 0;
	#delimiter;
	#words = new Int32Array(0);
	constructor(most, delimiter) {
		this.places = new Int32Array(most);
		this.#delimiter = delimiter;
	}
	clear() {
		this.count = 0;
		this.next = 0;
	}
	seek(bytes, at) {
		while (this.next < this.count && this.places[this.next] < at) this.next++;
		if (this.next < this.count) return false;
		this.#find(bytes, at);
		return true;
	}
	#find(bytes, at) {
		const { places } = this;
		if (this.#words.buffer !== bytes.buffer) this.#words = new Int32Array(bytes.buffer, 0, bytes.buffer.byteLength >> 2);
		const words = this.#words;
		const delimiter = this.#delimiter;
		const other = delimiter >= HYPHEN;
		const four = Math.imul(delimiter, 16843009);
		const offset = bytes.byteOffset;
		const end = bytes.length;
		const most = places.length - 4;
		const isMark = (byte) => byte < HYPHEN || byte === delimiter;
		let count = 0;
		let i = at;
		for (; i < end && ((i + offset & 3) !== 0 || !LITTLE_ENDIAN) && count < most; i++) if (isMark(bytes[i])) places[count++] = i;
		for (; i + 4 <= end && count < most; i += 4) {
			const word = words[i + offset >> 2];
			let marks = ~((word & 2139062143) + 1397969747 | word);
			if (other) marks |= ~(((word ^ four) & 2139062143) + 2139062143 | word ^ four);
			if ((marks & 2155905152) === 0) continue;
			places[count] = i;
			count += marks >>> 7 & 1;
			places[count] = i + 1;
			count += marks >>> 15 & 1;
			places[count] = i + 2;
			count += marks >>> 23 & 1;
			places[count] = i + 3;
			count += marks >>> 31;
		}
		for (; i < end && count < most; i++) if (isMark(bytes[i])) places[count++] = i;
		this.count = count;
		this.next = 0;
	}
};
// src/tables/csv-fields.ts
const [QUOTE, LF, CR] = [
	34,
	10,
	13
];
const AHEAD = 4096;
var CsvFields = class {
	#delimiter;
	#sink;
	#rest = Buffer.alloc(0);
	#joined = Buffer.alloc(0);
	#marks = new Marks(0, 0);
	#from = this.#marks.places;
	#to = this.#marks.places;
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
		const most = Math.max(AHEAD, 2 * fields);
		this.#marks = new Marks(most, this.#delimiter);
		this.#from = new Int32Array(most);
		this.#to = new Int32Array(most);
	}
	push(chunk) {
		let bytes = this.#rest.length === 0 ? chunk : this.#join(chunk);
		if (!this.#started) {
			if (bytes.length < 3) {
				this.#rest = Buffer.from(bytes);
				return;
			}
			this.#started = true;
			if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) bytes = bytes.subarray(3);
		}
		this.#marks.clear();
		this.#rest = Buffer.from(bytes.subarray(this.#scan(bytes, false)));
		if (this.#rest.length > ROW_LIMITS.line) throw this.#bad(`a field is longer than ${ROW_LIMITS.line.toLocaleString("en")} bytes, or a quote is not closed`);
	}
	#join(chunk) {
		const size = this.#rest.length + chunk.length;
		if (size > this.#joined.length) this.#joined = Buffer.allocUnsafe(size + 4096);
		this.#rest.copy(this.#joined);
		chunk.copy(this.#joined, this.#rest.length);
		return this.#joined.subarray(0, size);
	}
	end() {
		this.#marks.clear();
		if (this.#scan(this.#rest, true) < this.#rest.length) throw this.#bad("a quote is not closed");
		if (this.#column > 0) this.#field(this.#rest, 0, 0, false, true);
	}
	#bad(message, line = this.#line) {
		return new BadTable(`line ${line}: ${message}`, "predictions-invalid", line);
	}
	#scan(bytes, last) {
		let at = 0;
		for (;;) {
			if (this.#width > 0 && this.#column === 0) {
				const next = this.#rows(bytes, at);
				if (next > at) {
					at = next;
					continue;
				}
			}
			if (at >= bytes.length) return bytes.length;
			const next = bytes[at] === QUOTE ? this.#quoted(bytes, at, last) : this.#plain(bytes, at, last);
			if (next === void 0) return at;
			at = next;
		}
	}
	#rows(bytes, at) {
		const [from, to, width, delimiter] = [
			this.#from,
			this.#to,
			this.#width,
			this.#delimiter
		];
		const marks = this.#marks;
		const fresh = marks.seek(bytes, at);
		const places = marks.places;
		const count = marks.count;
		let [rows, field, full, lines, inner] = [
			0,
			0,
			width,
			0,
			0
		];
		let [begin, start, odd] = [
			at,
			at,
			false
		];
		for (let i = marks.next; i < count; i++) {
			let mark = places[i];
			let byte = bytes[mark];
			let first = start;
			let stop = mark;
			if (byte === QUOTE && mark === start) {
				for (i++; i < count && bytes[places[i]] !== QUOTE; i++) if (bytes[places[i]] === LF) inner++;
				stop = places[i++];
				mark = stop + 1;
				if (bytes[mark] === CR && bytes[mark + 1] === LF) {
					mark++;
					i++;
				}
				if (i >= count) break;
				byte = bytes[mark];
				odd = byte !== delimiter && byte !== LF;
				if (odd) break;
				first = stop > start + 1 ? ~(start + 1) : start;
				if (first === start) stop = start;
			} else if (byte === LF) {
				if (stop > start && bytes[stop - 1] === CR) stop--;
			} else if (byte !== delimiter) continue;
			from[field] = first;
			to[field++] = stop;
			start = mark + 1;
			odd = byte === LF !== (field === full) || width === 1 && stop === first;
			if (odd) break;
			if (byte !== LF) continue;
			rows++;
			full += width;
			begin = start;
			marks.next = i + 1;
			lines += 1 + inner;
			inner = 0;
		}
		if (rows > 0) {
			this.#sink.rows?.({
				bytes,
				from,
				to
			}, rows);
			this.#line += lines;
			this.#rowLine = this.#line;
		} else if (!odd && !fresh) {
			marks.clear();
			return this.#rows(bytes, at);
		}
		return begin;
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
