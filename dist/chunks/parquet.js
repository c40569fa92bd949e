import { B as BadTable, G as isBulk, L as FIELDS, R as FieldMemory, W as ROW_LIMITS } from "./revisions.js";
import { t as addValue } from "./json-lines2.js";
const zlib = process.getBuiltinModule("node:zlib");
// src/tables/parquet-page.ts
const ENCODING = {
	plain: 0,
	plainDictionary: 2,
	runs: 3,
	deltaTexts: 7,
	dictionary: 8
};
const KINDS = [
	"data",
	"other",
	"dictionary",
	"data 2"
];
const DEEPEST = 8;
const NO_VALUE = "a page names a value that its dictionary has not";
var ByteReader = class {
	bytes;
	at;
	end;
	constructor(bytes, at = 0, end = bytes.length) {
		this.bytes = bytes;
		this.at = at;
		this.end = end;
	}
	byte() {
		if (this.at >= this.end) throw new BadTable("a page ends too early");
		return this.bytes[this.at++];
	}
	varint() {
		let [value, scale] = [0, 1];
		for (let i = 0; i < 10; i++) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
		throw new BadTable("a number in a page has no end");
	}
	skip(count) {
		if (!(count >= 0 && this.at + count <= this.end)) throw new BadTable("a page points outside itself");
		this.at += count;
	}
	little(size) {
		let value = 0;
		for (let i = 0; i < size; i++) value += this.byte() * 2 ** (8 * i);
		return value;
	}
};
function pageHeader(reader) {
	const header = struct(reader, 0);
	const kind = KINDS[whole(header, 1)] ?? "other";
	const own = header.get(kind === "data" ? 5 : kind === "dictionary" ? 7 : 8);
	const fields = own instanceof Map ? own : new Map();
	const second = kind === "data 2";
	return {
		kind,
		unpacked: whole(header, 2),
		packed: whole(header, 3),
		values: kind === "other" ? 0 : whole(fields, 1),
		encoding: kind === "other" ? 0 : whole(fields, second ? 4 : 2),
		levels: second ? {
			missing: whole(fields, 2),
			bytes: whole(fields, 5) + whole(fields, 6),
			packed: fields.get(7) !== false
		} : void 0
	};
}
function whole(fields, id) {
	const value = fields.get(id);
	if (typeof value !== "number" || value < 0) throw new BadTable("a header of a page is damaged");
	return value;
}
function struct(reader, depth) {
	if (depth > DEEPEST) throw new BadTable("a header of a page is nested too deep");
	const fields = new Map();
	for (let id = 0;;) {
		const head = reader.byte();
		if (head === 0) return fields;
		id = head >> 4 === 0 ? signed(reader.varint()) : id + (head >> 4);
		const found = value(reader, head & 15, depth);
		if (found !== void 0) fields.set(id, found);
	}
}
const signed = (zigzag) => zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
function value(reader, type, depth) {
	if (type === 1 || type === 2) return type === 1;
	if (type === 3) return reader.byte();
	if (type >= 4 && type <= 6) return signed(reader.varint());
	if (type === 7) reader.skip(8);
	else if (type === 8) reader.skip(reader.varint());
	else if (type === 9 || type === 10) {
		const head = reader.byte();
		const count = head >> 4 === 15 ? reader.varint() : head >> 4;
		for (let i = 0; i < count; i++) if ((head & 15) <= 2) reader.byte();
		else value(reader, head & 15, depth + 1);
	} else if (type === 12) return struct(reader, depth + 1);
	else throw new BadTable("a header of a page is damaged");
}
function countRuns(reader, bits, values, counts) {
	if (bits > 32) throw new BadTable("a page packs numbers in more than 32 bits");
	if (bits === 0) {
		if (values > 0 && counts.length === 0) throw new BadTable(NO_VALUE);
		counts[0] = (counts[0] ?? 0) + values;
		return;
	}
	const add = (number, times) => {
		if (number >= counts.length) throw new BadTable(NO_VALUE);
		counts[number] = counts[number] + times;
	};
	for (let left = values; left > 0;) {
		const head = reader.varint();
		if (head % 2 === 0) {
			const times = head / 2;
			if (times === 0 || times > left) throw new BadTable(`a page has a run of ${times} values where ${left} are left`);
			add(reader.little(bits + 7 >> 3), times);
			left -= times;
			continue;
		}
		const groups = (head - 1) / 2;
		const times = Math.min(left, 8 * groups);
		if (times === 0) throw new BadTable("a page has a run without values");
		const start = reader.at;
		reader.skip(Math.min(groups * bits, reader.end - start));
		if ((reader.at - start) * 8 < times * bits) throw new BadTable("a page ends too early");
		unpack(reader.bytes, start, bits, times, counts);
		left -= times;
	}
}
function unpack(bytes, start, bits, times, counts) {
	const most = counts.length;
	if (bits > 24) {
		for (let i = 0; i < times; i++) {
			const number = wide(bytes, start, i * bits, bits);
			if (number >= most) throw new BadTable(NO_VALUE);
			counts[number] = counts[number] + 1;
		}
		return;
	}
	const mask = 2 ** bits - 1;
	let [at, held, kept] = [
		start,
		0,
		0
	];
	for (let i = 0; i < times; i++) {
		for (; kept < bits; kept += 8) held |= bytes[at++] << kept;
		const number = held & mask;
		held >>>= bits;
		kept -= bits;
		if (number >= most) throw new BadTable(NO_VALUE);
		counts[number] = counts[number] + 1;
	}
}
function deltaNumbers(reader, count) {
	const [block, parts, total] = [
		reader.varint(),
		reader.varint(),
		reader.varint()
	];
	const each = block / parts;
	if (total !== count || !(each >= 8 && each % 8 === 0)) throw new BadTable("a page of differences is damaged");
	const values = new Float64Array(count);
	let value = signed(reader.varint());
	values[0] = value;
	for (let i = 1; i < count;) {
		const least = signed(reader.varint());
		const widths = reader.at;
		reader.skip(parts);
		for (let part = 0; part < parts && i < count; part++) {
			const bits = reader.bytes[widths + part];
			const start = reader.at;
			const here = Math.min(each, count - i);
			if (bits > 32) throw new BadTable("a page packs numbers in more than 32 bits");
			reader.skip(Math.max(Math.ceil(here * bits / 8), Math.min(each * bits / 8, reader.end - start)));
			for (let j = 0; j < here; j++) {
				value = value + least + wide(reader.bytes, start, j * bits, bits) | 0;
				values[i++] = value;
			}
		}
	}
	return values;
}
function checkDeltaTexts(reader, count, most) {
	const [shared, own] = [deltaNumbers(reader, count), deltaNumbers(reader, count)];
	let [total, before] = [0, 0];
	for (let i = 0; i < count; i++) {
		const [begins, more] = [shared[i], own[i]];
		if (begins < 0 || more < 0 || begins > before) throw new BadTable("a text begins as one that is shorter");
		before = begins + more;
		total += before;
		if (total > most) throw new BadTable(`the texts of a page take more than ${most >> 20} MB`, "predictions-limit");
	}
}
function wide(bytes, start, bit, bits) {
	let value = 0;
	const first = start + (bit >> 3);
	for (let i = 0; i < 5; i++) value += (bytes[first + i] ?? 0) * 2 ** (8 * i);
	return Math.floor(value / 2 ** (bit & 7)) % 2 ** bits;
}
// src/tables/date-text.ts
const [DASH, COLON, DOT, ZERO, T, Z] = [
	45,
	58,
	46,
	48,
	84,
	90
];
const MILLISECOND = 24;
const [FIRST, LAST, ONE_DAY, MARCH_0000] = [
	-621672192e5,
	0xe677d21fdbff,
	864e5,
	719468
];
function dateText(milliseconds, bytes, at) {
	if (!(milliseconds >= FIRST && milliseconds <= LAST)) return bytes.write(new Date(milliseconds).toISOString(), at, "latin1");
	const days = Math.floor(milliseconds / ONE_DAY);
	const within = milliseconds - days * ONE_DAY;
	const shifted = days + MARCH_0000;
	const era = Math.floor(shifted / 146097);
	const ofEra = shifted - era * 146097;
	const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
	const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const march = Math.floor((5 * ofYear + 2) / 153);
	const month = march < 10 ? march + 3 : march - 9;
	write(bytes, at, yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4);
	bytes[at + 4] = DASH;
	write(bytes, at + 5, month, 2);
	bytes[at + 7] = DASH;
	write(bytes, at + 8, ofYear - Math.floor((153 * march + 2) / 5) + 1, 2);
	bytes[at + 10] = T;
	write(bytes, at + 11, Math.floor(within / 36e5), 2);
	bytes[at + 13] = COLON;
	write(bytes, at + 14, Math.floor(within / 6e4) % 60, 2);
	bytes[at + 16] = COLON;
	write(bytes, at + 17, Math.floor(within / 1e3) % 60, 2);
	bytes[at + 19] = DOT;
	write(bytes, at + 20, within % 1e3, 3);
	bytes[at + 23] = Z;
	return MILLISECOND;
}
function write(bytes, at, value, digits) {
	let left = value | 0;
	for (let i = at + digits - 1; i >= at; i--) {
		bytes[i] = ZERO + left % 10;
		left = left / 10 | 0;
	}
}
// src/tables/parquet-values.ts
const POWERS = {
	MILLIS: 0,
	MICROS: 3,
	NANOS: 6
};
const DAY = 864e5;
const EXACT = 2097151;
const TOO_FEW = "a dictionary says that it has more values than bytes";
function kindOf({ type, converted_type: converted, logical_type: logical }) {
	if (type === "BYTE_ARRAY") return (converted ?? "UTF8") === "UTF8" && (logical?.type ?? "STRING") === "STRING" ? {
		size: 0,
		real: false,
		date: void 0
	} : void 0;
	if (type === "DOUBLE" || type === "FLOAT") return converted || logical ? void 0 : {
		size: type === "FLOAT" ? 4 : 8,
		real: true,
		date: void 0
	};
	if (type !== "INT32" && type !== "INT64") return void 0;
	const size = type === "INT32" ? 4 : 8;
	if (converted === "DATE") return size === 4 ? {
		size,
		real: false,
		date: "days"
	} : void 0;
	const unit = logical?.type === "TIMESTAMP" ? logical.unit : /^TIMESTAMP_(.*)$/.exec(converted ?? "")?.[1];
	if (unit !== void 0) return size === 8 && unit in POWERS ? {
		size,
		real: false,
		date: POWERS[unit]
	} : void 0;
	return (converted === void 0 || /^INT_/.test(converted)) && (logical === void 0 || logical.type === "INTEGER" && logical.isSigned) ? {
		size,
		real: false,
		date: void 0
	} : void 0;
}
function dictionaryOf(kind, page, size) {
	if (size > page.end) throw new BadTable(TOO_FEW);
	const counts = new Float64Array(size);
	const own = new ByteReader(page.bytes.slice(page.at, page.end));
	return {
		counts,
		give(column) {
			let i = 0;
			const next = () => counts[i++];
			oneByOne(kind, own, size, {
				bytes: (bytes, from, to) => {
					const times = next();
					if (times > 0) column.bytes(bytes, from, to, times);
				},
				value: (value) => {
					const times = next();
					if (times > 0) column.value(value, times);
				},
				missing: () => {
					for (let times = next(); times > 0; times--) column.missing();
				}
			});
		}
	};
}
let numbers = new Float64Array(FIELDS);
const NOTHING = new Uint8Array(0);
function plainValues(kind, page, count, column, memory) {
	if (kind.size === 0) {
		plainTexts(page, count, column, memory);
		return;
	}
	const view = viewOf(page, count * kind.size);
	if (kind.date !== void 0) {
		plainDates(kind, view, count, column, memory);
		return;
	}
	if (count > numbers.length) numbers = new Float64Array(2 * count);
	let taken = 0;
	for (let i = 0; i < count; i++) {
		const value = numberAt(kind, view, i);
		if (value === void 0) column.value(view.getBigInt64(8 * i, true));
		else numbers[taken++] = value;
	}
	column.numbers(numbers, taken);
}
function numberAt({ size, real }, view, i) {
	if (real) return size === 8 ? view.getFloat64(8 * i, true) : view.getFloat32(4 * i, true);
	if (size === 4) return view.getInt32(4 * i, true);
	const high = view.getInt32(8 * i + 4, true);
	return high > EXACT || high < -2097151 ? void 0 : high * 2 ** 32 + view.getUint32(8 * i, true);
}
function viewOf(page, size) {
	const start = page.at;
	page.skip(size);
	return new DataView(page.bytes.buffer, page.bytes.byteOffset + start, size);
}
function nextText(page) {
	const { bytes, at } = page;
	const start = at + 4;
	const size = (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16) + bytes[at + 3] * 2 ** 24;
	page.skip(4 + size);
	return start;
}
function plainTexts(page, count, column, memory) {
	const places = new Int32Array(2 * Math.min(count, FIELDS));
	for (let left = count; left > 0;) {
		const some = Math.min(left, FIELDS);
		const start = page.at;
		for (let i = 0; i < some; i++) {
			places[2 * i] = nextText(page) - start;
			places[2 * i + 1] = page.at - start;
		}
		const begin = memory.hold(NOTHING, page.bytes.subarray(start, page.at));
		const { from, to } = memory;
		for (let i = 0; i < some; i++) {
			from[i] = ~(begin + places[2 * i]);
			to[i] = begin + places[2 * i + 1];
		}
		column.fields(memory, 0, 1, some);
		left -= some;
	}
}
function plainDates(kind, view, count, column, memory) {
	const room = Buffer.alloc(Math.min(count, FIELDS) * 27);
	for (let done = 0; done < count; done += FIELDS) {
		const some = Math.min(count - done, FIELDS);
		const begin = memory.hold(NOTHING, room);
		const { bytes, from, to } = memory;
		for (let i = 0; i < some; i++) {
			const at = begin + i * 27;
			from[i] = ~at;
			to[i] = at + dateText(millisecondsAt(kind, view, done + i), bytes, at);
		}
		column.fields(memory, 0, 1, some);
	}
}
function millisecondsAt(kind, view, i) {
	if (kind.date === "days") return view.getInt32(4 * i, true) * DAY;
	const power = kind.date;
	const value = numberAt(kind, view, i);
	return value === void 0 ? Number(view.getBigInt64(8 * i, true) / 10n ** BigInt(power)) : Math.trunc(value / 10 ** power);
}
function oneByOne(kind, page, count, column) {
	const bytes = Buffer.from(page.bytes.buffer, page.bytes.byteOffset, page.bytes.length);
	if (kind.size === 0) for (let i = 0; i < count; i++) column.bytes(bytes, nextText(page), page.at);
	else {
		const view = viewOf(page, count * kind.size);
		const text = Buffer.alloc(27);
		for (let i = 0; i < count; i++) if (kind.date !== void 0) column.bytes(text, 0, dateText(millisecondsAt(kind, view, i), text, 0));
		else {
			const value = numberAt(kind, view, i) ?? view.getBigInt64(8 * i, true);
			if (Number.isNaN(value)) column.missing();
			else column.value(value);
		}
	}
}
// src/tables/parquet-column.ts
const READ = new Set([
	"PLAIN",
	"RLE",
	"BIT_PACKED",
	"PLAIN_DICTIONARY",
	"RLE_DICTIONARY"
]);
const EXPANSION = 512 << 20;
const isPlainColumn = ({ element, of }) => of.path_in_schema.length === 1 && element.repetition_type !== "REPEATED" && kindOf(element) !== void 0 && of.encodings.every((encoding) => READ.has(encoding));
function* pagesOf({ bytes, element, of }, unpack) {
	const optional = element.repetition_type === "OPTIONAL";
	const reader = new ByteReader(bytes);
	const rows = Number(of.num_values);
	for (let found = 0; found < rows;) {
		const header = pageHeader(reader);
		const start = reader.at;
		reader.skip(header.packed);
		if (header.kind === "other") continue;
		const page = content(bytes.subarray(start, reader.at), header, (packed, size) => unpack(packed, size, of.codec));
		if (header.kind !== "dictionary") found += header.values;
		if (found > rows) throw new BadTable(`${element.name} holds more values than the header says`);
		yield [
			header,
			page,
			header.kind === "dictionary" || !optional ? header.values : header.values - missingIn(page, header, bytes.subarray(start))
		];
	}
}
const isDictionary = ({ encoding }) => encoding === ENCODING.dictionary || encoding === ENCODING.plainDictionary;
function scanChunk(chunk, column, unpack, memory) {
	const { element } = chunk;
	const kind = kindOf(element);
	let dictionary;
	for (const [header, page, present] of pagesOf(chunk, unpack)) {
		if (header.kind === "dictionary") {
			dictionary?.give(column);
			dictionary = dictionaryOf(kind, page, header.values);
			continue;
		}
		for (let i = present; i < header.values; i++) column.missing();
		if (header.encoding === ENCODING.plain) plainValues(kind, page, present, column, memory);
		else if (!isDictionary(header)) throw new BadTable(`a page of ${element.name} has an encoding that the header does not name`);
		else if (!dictionary) throw new BadTable(`${element.name} has no dictionary`);
		else if (present > 0) countRuns(page, page.byte(), present, dictionary.counts);
	}
	dictionary?.give(column);
}
function checkChunk(chunk, unpack) {
	let known;
	for (const [header, page, present] of pagesOf(chunk, unpack)) if (header.kind === "dictionary") {
		if (header.values > page.end) throw new BadTable(TOO_FEW);
		known = new Float64Array(header.values);
	} else if (isDictionary(header)) {
		if (!known) throw new BadTable(`${chunk.element.name} has no dictionary`);
		if (present > 0) countRuns(page, page.byte(), present, known);
	} else if (header.encoding === ENCODING.runs) {
		page.little(4);
		countRuns(page, 1, present, new Float64Array(2));
	} else if (header.encoding === ENCODING.deltaTexts && present > 0) checkDeltaTexts(page, present, EXPANSION);
}
function content(packed, header, unpack) {
	const { levels } = header;
	if (!levels) return new ByteReader(unpack(packed, header.unpacked));
	if (levels.bytes > packed.length || levels.bytes > header.unpacked) throw new BadTable("a page points outside itself");
	const values = packed.subarray(levels.bytes);
	return new ByteReader(levels.packed ? unpack(values, header.unpacked - levels.bytes) : values);
}
function missingIn(page, { levels, values }, packed) {
	const counts = new Float64Array(2);
	if (levels) {
		countRuns(new ByteReader(packed, 0, levels.bytes), 1, values, counts);
		if (counts[0] !== levels.missing) throw new BadTable("a page counts its missing values in two ways");
		return levels.missing;
	}
	const size = page.little(4);
	const start = page.at;
	page.skip(size);
	countRuns(new ByteReader(page.bytes, start, page.at), 1, values, counts);
	return counts[0];
}
// src/tables/parquet.ts
const bytesOf = (content) => ({
	byteLength: content.length,
	slice(start, end = content.length) {
		if (start < 0 || end > content.length || start > end) throw new BadTable("the header points outside the file");
		return new Uint8Array(content.subarray(start, end)).buffer;
	}
});
async function scanParquet(source, open, end) {
	const { parquetMetadataAsync, parquetRead, parquetSchema, snappyUncompress } = await import("./node.js");
	const unpack = unpacking(snappyUncompress);
	try {
		const metadata = await parquetMetadataAsync(source);
		const rows = Number(metadata.num_rows);
		const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
		if (!(rows >= 0) || rows !== counted) throw new BadTable(`the header says ${rows} rows, its parts ${counted}`);
		if (rows > ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString("en")} rows`, "predictions-limit");
		if (metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0) > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, "predictions-limit");
		const tree = parquetSchema(metadata).children;
		const top = tree.map(({ element }) => element);
		const nested = tree.filter(({ element, children }) => children.length > 0 || element.repetition_type === "REPEATED");
		const flat = new Map(top.map((element) => [element.name, element]));
		const names = top.map((element) => element.name);
		const twice = names.find((name, i) => names.indexOf(name) < i);
		if (twice !== void 0) throw new BadTable(`the column ${JSON.stringify(twice)} is there twice`);
		const wanted = open(names, new Set(nested.map(({ element }) => element.name))).flatMap((column, i) => column ? [{
			name: names[i],
			column
		}] : []);
		const memory = new FieldMemory(wanted.length);
		const cells = async (name, chunk, rowStart, rowEnd) => {
			checkChunk(chunk, unpack);
			const parts = [];
			let found = 0;
			await parquetRead({
				file: source,
				metadata,
				columns: [name],
				rowStart,
				rowEnd,
				compressors: COMPRESSORS,
				onChunk: ({ columnData }) => {
					found += columnData.length;
					if (found > rowEnd - rowStart) throw new BadTable(`${name} holds more values than the header says`);
					parts.push(columnData);
				}
			});
			if (found !== rowEnd - rowStart) throw new BadTable(`${name} holds ${found} values, the header says ${rowEnd - rowStart}`);
			return parts.length === 1 ? parts[0] : parts.flatMap((part) => Array.from(part));
		};
		let start = 0;
		for (const group of metadata.row_groups) {
			const size = Number(group.num_rows);
			const read = [];
			const add = ({ name, column, cells }, i) => addValue(column, cells[i], name, start + i + 1);
			for (const { name, column } of wanted) {
				const chunk = chunkOf(source, group, flat, name);
				if (end === void 0 && isBulk(column) && isPlainColumn(chunk)) {
					scanChunk(chunk, column, unpack, memory);
					continue;
				}
				const one = {
					name,
					column,
					cells: await cells(name, chunk, start, start + size)
				};
				if (end === void 0) for (let i = 0; i < size; i++) add(one, i);
				else read.push(one);
			}
			if (end !== void 0) for (let i = 0; i < size; i++) {
				for (const one of read) add(one, i);
				end(void 0);
			}
			start += size;
		}
		return rows;
	} catch (error) {
		if (error instanceof BadTable) throw error;
		throw new BadTable(`cannot be read as Parquet: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`);
	}
}
function chunkOf(source, group, flat, name) {
	const of = group.columns.find(({ meta_data: chunk }) => chunk?.path_in_schema.length === 1 && chunk.path_in_schema[0] === name)?.meta_data;
	const element = flat.get(name);
	if (!of || !element || element.repetition_type === "REPEATED") throw new BadTable(`${name} holds lists or objects, where one value belongs`);
	if (!UNPACKED.has(of.codec)) throw new BadTable(`${name} is packed by ${of.codec}, which is not read: write it with snappy, gzip, brotli or zstd`);
	if (of.num_values !== group.num_rows) throw new BadTable(`${name} holds ${of.num_values} values, the header says ${group.num_rows}`);
	const { dictionary_page_offset: dictionary, data_page_offset: data } = of;
	const start = Number(dictionary && dictionary < data ? dictionary : data);
	return {
		bytes: new Uint8Array(source.slice(start, start + Number(of.total_compressed_size))),
		element,
		of
	};
}
function unpacking(snappy) {
	let place = new Uint8Array(0);
	return (packed, size, codec) => {
		if (codec === "UNCOMPRESSED") return packed;
		let page;
		if (codec === "SNAPPY") {
			if (size > 536870912) throw new BadTable(TOO_LARGE, "predictions-limit");
			if (size > place.length) place = new Uint8Array(2 * size);
			page = place.subarray(0, size);
			snappy(packed, page);
		} else page = COMPRESSORS[codec](packed, size);
		if (page.length !== size) throw new BadTable(`a page unpacks to ${page.length} bytes, its header says ${size}`);
		return page;
	};
}
const TOO_LARGE = "a page unpacks to more than 512 MB";
const bounded = (unpack) => (input, length) => {
	if (length > 536870912) throw new BadTable(TOO_LARGE, "predictions-limit");
	return unpack(input, { maxOutputLength: Math.max(1, length) });
};
const COMPRESSORS = {
	GZIP: bounded(zlib.gunzipSync),
	BROTLI: bounded(zlib.brotliDecompressSync),
	..."zstdDecompressSync" in zlib ? { ZSTD: bounded(zlib.zstdDecompressSync) } : {}
};
const UNPACKED = new Set([
	"UNCOMPRESSED",
	"SNAPPY",
	...Object.keys(COMPRESSORS)
]);
export { bytesOf, scanParquet };
