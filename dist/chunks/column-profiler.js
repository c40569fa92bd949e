import { c as mix, d as profileOf, l as numberIn, s as hashOf, u as dateOf } from "./judgement.js";
import { K as isMissing } from "./revisions.js";
// src/tables/byte-dictionary.ts
const FIRST_SLOTS = 256;
var ByteDictionary = class {
	#most;
	#slots = new Int32Array(FIRST_SLOTS).fill(-1);
	#bytes = Buffer.alloc(4096);
	#starts = new Uint32Array(FIRST_SLOTS);
	#hashes = new Int32Array(FIRST_SLOTS);
	#counts = new Float64Array(FIRST_SLOTS);
	size = 0;
	constructor(most) {
		this.#most = most;
	}
	#find(hash, bytes, from, to) {
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (let at = this.#slots[slot]; at !== -1; at = this.#slots[slot]) {
			if (this.#hashes[at] === hash && this.#same(at, bytes, from, to)) return at;
			slot = slot + 1 & mask;
		}
		return -1 - slot;
	}
	add(bytes, from, to, times = 1) {
		const hash = hashOf(bytes, from, to);
		const found = this.#find(hash, bytes, from, to);
		if (found >= 0) {
			this.#counts[found] = this.#counts[found] + times;
			return true;
		}
		const start = this.#starts[this.size];
		if (this.size === this.#most.values || start + to - from > this.#most.bytes) return false;
		this.#grow(start + to - from);
		bytes.copy(this.#bytes, start, from, to);
		this.#slots[-1 - found] = this.size;
		this.#hashes[this.size] = hash;
		this.#counts[this.size++] = times;
		this.#starts[this.size] = start + to - from;
		if (2 * this.size > this.#slots.length) this.#spread();
		return true;
	}
	each(take) {
		for (let i = 0; i < this.size; i++) take(this.#bytes, this.#starts[i], this.#starts[i + 1], this.#counts[i]);
	}
	entries() {
		const found = [];
		this.each((bytes, from, to, count) => found.push([bytes.toString("utf8", from, to), count]));
		return found;
	}
	#same(at, bytes, from, to) {
		const start = this.#starts[at];
		if (this.#starts[at + 1] - start !== to - from) return false;
		if (to - from <= 4) return true;
		const known = this.#bytes;
		for (let i = from, j = start; i < to; i++, j++) if (bytes[i] !== known[j]) return false;
		return true;
	}
	#grow(bytes) {
		if (bytes > this.#bytes.length) {
			const grown = Buffer.alloc(Math.max(bytes, 2 * this.#bytes.length));
			this.#bytes.copy(grown);
			this.#bytes = grown;
		}
		if (this.size + 1 < this.#starts.length) return;
		const [starts, hashes, counts] = [
			this.#starts,
			this.#hashes,
			this.#counts
		];
		const length = 2 * starts.length;
		this.#starts = new Uint32Array(length);
		this.#starts.set(starts);
		this.#hashes = new Int32Array(length);
		this.#hashes.set(hashes);
		this.#counts = new Float64Array(length);
		this.#counts.set(counts);
	}
	#spread() {
		this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
		const mask = this.#slots.length - 1;
		for (let at = 0; at < this.size; at++) {
			let slot = this.#hashes[at] & mask;
			while (this.#slots[slot] !== -1) slot = slot + 1 & mask;
			this.#slots[slot] = at;
		}
	}
};
// src/tables/date-bytes.ts
const [DASH, COLON, SPACE, DOT$1, ZERO$1, T, Z] = [
	45,
	58,
	32,
	46,
	48,
	84,
	90
];
const [DAY, SECOND, MILLISECOND] = [
	10,
	19,
	24
];
function isDate(bytes, from, to) {
	const length = to - from;
	if (length < DAY || bytes[from + 4] !== DASH || bytes[from + 7] !== DASH) return false;
	return plainly(bytes, from, length) || !Number.isNaN(dateOf(bytes.toString("latin1", from, to)));
}
function plainly(bytes, at, length) {
	if (length !== DAY && length !== SECOND && length !== MILLISECOND) return false;
	if (length === MILLISECOND && (bytes[at + 19] !== DOT$1 || pair(bytes, at + 20) < 0 || pair(bytes, at + 21) < 0 || bytes[at + 23] !== Z)) return false;
	const month = pair(bytes, at + 5);
	const day = pair(bytes, at + 8);
	if (pair(bytes, at) < 0 || pair(bytes, at + 2) < 0 || month < 1 || month > 12 || day < 1 || day > (month === 2 ? 28 : 30)) return false;
	if (length === DAY) return true;
	const between = bytes[at + 10];
	if (between !== T && between !== SPACE || bytes[at + 13] !== COLON || bytes[at + 16] !== COLON) return false;
	const [hour, minute, second] = [
		pair(bytes, at + 11),
		pair(bytes, at + 14),
		pair(bytes, at + 17)
	];
	return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}
function pair(bytes, at) {
	const tens = bytes[at] - ZERO$1;
	const ones = bytes[at + 1] - ZERO$1;
	return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}
// src/tables/distinct.ts
const INDEX_BITS = 15;
const REGISTERS = 32768;
const RANKS = 17;
const ONE$1 = new Float64Array(1);
const ONE_WORDS = new Int32Array(ONE$1.buffer);
const MINUS_ZERO = 1 << 31;
var Distinct = class {
	#registers = new Uint8Array(REGISTERS);
	add(hash) {
		const register = hash >>> 17;
		const rank = Math.clz32(hash << INDEX_BITS | 16384) + 1;
		if (rank > this.#registers[register]) this.#registers[register] = rank;
	}
	addAll(hashes, count) {
		for (let i = 0; i < count; i++) this.add(hashes[i]);
	}
	number(value) {
		ONE$1[0] = value;
		this.#words(ONE_WORDS);
	}
	numbers(values, count) {
		this.#words(new Int32Array(values.buffer, values.byteOffset, 2 * count));
	}
	#words(words) {
		for (let i = 0; i < words.length; i += 2) {
			const low = words[i];
			const high = words[i + 1];
			this.add(mix(mix(low) ^ Math.imul(low === 0 && high === MINUS_ZERO ? 0 : high, 2654435761)));
		}
	}
	estimate() {
		const counts = new Float64Array(19);
		for (const register of this.#registers) counts[register] = counts[register] + 1;
		let sum = REGISTERS * tau(1 - counts[18] / REGISTERS);
		for (let rank = RANKS; rank >= 1; rank--) sum = (sum + counts[rank]) / 2;
		sum += REGISTERS * sigma(counts[0] / REGISTERS);
		return Math.round(REGISTERS * REGISTERS / (2 * Math.LN2 * sum));
	}
};
function sigma(x) {
	if (x === 1) return Number.POSITIVE_INFINITY;
	let [power, weight, sum, before] = [
		x,
		1,
		x,
		NaN
	];
	while (sum !== before) {
		power *= power;
		before = sum;
		sum += power * weight;
		weight *= 2;
	}
	return sum;
}
function tau(x) {
	if (x === 0 || x === 1) return 0;
	let [root, weight, sum, before] = [
		x,
		1,
		1 - x,
		NaN
	];
	while (sum !== before) {
		root = Math.sqrt(root);
		before = sum;
		weight /= 2;
		sum -= (1 - root) ** 2 * weight;
	}
	return sum / 3;
}
// src/tables/number-sketch.ts
const CAPACITY = 65536;
const ONE = new Float64Array(1);
var NumberSketch = class {
	#centre;
	#state = Float64Array.of(0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
	count = 0;
	#sample = new Float64Array(CAPACITY);
	#taken = 0;
	#stride = 1;
	#next = 0;
	#random = 2654435769;
	constructor(centre) {
		this.#centre = centre;
	}
	add(value) {
		ONE[0] = value;
		this.addAll(ONE, 1);
	}
	addAll(values, count) {
		const state = this.#state;
		const centre = this.#centre;
		let sum = state[0];
		let squares = state[1];
		let least = state[2];
		let most = state[3];
		for (let i = 0; i < count; i++) {
			const value = values[i];
			const distance = value - centre;
			sum += distance;
			squares += distance * distance;
			if (value < least) least = value;
			if (value > most) most = value;
		}
		state[0] = sum;
		state[1] = squares;
		state[2] = least;
		state[3] = most;
		while (this.#next < this.count + count) this.#take(values[this.#next - this.count]);
		this.count += count;
	}
	#take(value) {
		this.#sample[this.#taken++] = value;
		if (this.#taken === CAPACITY) {
			this.#taken = CAPACITY / 2;
			for (let i = 0; i < this.#taken; i++) this.#sample[i] = this.#sample[2 * i + (this.#drawn() & 1)];
			this.#stride *= 2;
		}
		this.#next = this.#taken * this.#stride + this.#drawn() % this.#stride;
	}
	#drawn() {
		let x = this.#random;
		x ^= x << 13;
		x ^= x >>> 17;
		x ^= x << 5;
		this.#random = x;
		return x >>> 0;
	}
	get min() {
		return this.#state[2];
	}
	get max() {
		return this.#state[3];
	}
	get mean() {
		return this.#centre + this.#state[0] / this.count;
	}
	get std() {
		if (this.count < 2) return void 0;
		const mean = this.#state[0] / this.count;
		return Math.sqrt(Math.max(0, this.#state[1] - this.count * mean * mean) / (this.count - 1));
	}
	quantiles(shares) {
		const sorted = this.#sample.slice(0, this.#taken).sort();
		return shares.map((share) => {
			const at = share * (sorted.length - 1);
			const [a, b] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
			return a + (b - a) * (at - Math.floor(at));
		});
	}
};
// src/tables/many-values.ts
const [ZERO, NINE, DOT, PLUS, MINUS] = [
	48,
	57,
	46,
	43,
	45
];
var ManyValues = class {
	#distinct = new Distinct();
	#numbers;
	#infinite = {
		low: false,
		high: false
	};
	#texts = {
		shortest: 2 ** 31 - 1,
		longest: 0,
		whole: true,
		missing: 0
	};
	#dates = true;
	#unwritten = false;
	#scratch = Buffer.alloc(256);
	constructor(known, values) {
		let [sum, finite] = [0, 0];
		const add = (value) => {
			if (!Number.isFinite(value)) return;
			sum += value;
			finite++;
		};
		known.each((bytes, from, to) => add(numberIn(bytes, from, to, true)));
		for (const value of values.keys()) add(typeof value === "string" ? NaN : Number(value));
		this.#numbers = new NumberSketch(finite === 0 || !Number.isFinite(sum) ? 0 : sum / finite);
		known.each((bytes, from, to, count) => this.bytes(bytes, from, to, count));
		for (const [value, count] of values) this.value(value, count);
	}
	get missing() {
		return this.#texts.missing;
	}
	fields(fields, first, step, stop) {
		for (let i = first; i < stop;) if (!this.#numbers) i = this.#someTexts(fields, i, step, stop);
		else {
			const { count, end } = fields.numbers(i, step, stop, this.#texts);
			if (count > 0) {
				this.#dates = false;
				this.#numbers.addAll(fields.values, count);
				this.#distinct.numbers(fields.values, count);
			}
			if (end < stop) this.#field(fields, end);
			i = end + step;
		}
	}
	#someTexts(fields, first, step, stop) {
		const { bytes, from, to } = fields;
		let end = this.#dates ? first : stop;
		const place = (i) => Math.max(from[i], ~from[i]);
		while (end < stop && isDate(bytes, place(end), to[end])) end += step;
		if (end === first) {
			this.#field(fields, first);
			return first + step;
		}
		const left = fields.texts(first, step, end, !this.#dates, this.#texts);
		this.#distinct.addAll(fields.hashes, Math.ceil((end - first) / step) - left);
		for (let k = 0; k < left; k++) this.#field(fields, fields.left[k]);
		return end;
	}
	#field({ bytes, from, to }, i) {
		const [given, end] = [from[i], to[i]];
		if (given >= 0 && isMissing(bytes, given, end)) this.#texts.missing++;
		else this.bytes(bytes, given < 0 ? ~given : given, end);
	}
	bytes(bytes, from, to, times = 1) {
		if (this.#numbers) {
			const value = numberIn(bytes, from, to);
			if (!Number.isNaN(value)) {
				if (this.#texts.whole) this.#texts.whole = isWhole(bytes, from, to);
				this.#dates = false;
				this.#length(to - from);
				this.#number(this.#numbers, value, times);
				return;
			}
			this.#numbers = void 0;
		}
		if (this.#dates) {
			this.#dates = isDate(bytes, from, to);
			if (this.#dates) {
				this.#distinct.add(hashOf(bytes, from, to));
				this.#length(to - from);
				return;
			}
		}
		const first = bytes[from];
		const value = first >= ZERO && first <= NINE || first === MINUS || first === DOT ? numberIn(bytes, from, to, true) : NaN;
		if (!Number.isNaN(value)) this.#distinct.number(value);
		else this.#distinct.add(hashOf(bytes, from, to));
		let length = to - from;
		for (let i = from; i < to; i++) if ((bytes[i] & 192) === 128) length--;
		this.#length(length);
	}
	value(value, times = 1) {
		if (typeof value !== "number" && typeof value !== "bigint") {
			this.#text(String(value), times);
			return;
		}
		const number = Number(value);
		this.#dates = false;
		if (this.#texts.whole) this.#texts.whole = typeof value === "bigint" || Number.isInteger(number) && Math.abs(number) < 1e21;
		if (this.#numbers) {
			this.#unwritten = true;
			this.#number(this.#numbers, number, times);
		} else {
			this.#distinct.number(number);
			this.#length(String(value).length);
		}
	}
	values(values, count) {
		const numbers = this.#numbers;
		let finite = count > 0 && numbers !== void 0;
		for (let i = 0; i < count && finite; i++) {
			const value = values[i];
			finite = Number.isFinite(value);
			if (this.#texts.whole) this.#texts.whole = Number.isInteger(value) && Math.abs(value) < 1e21;
		}
		if (!finite || !numbers) {
			for (let i = 0; i < count; i++) this.value(values[i]);
			return;
		}
		this.#dates = false;
		this.#unwritten = true;
		numbers.addAll(values, count);
		this.#distinct.numbers(values, count);
	}
	#text(text, times) {
		if (3 * text.length > this.#scratch.length) this.#scratch = Buffer.alloc(6 * text.length);
		this.bytes(this.#scratch, 0, this.#scratch.write(text), times);
	}
	#length(length) {
		if (length < this.#texts.shortest) this.#texts.shortest = length;
		if (length > this.#texts.longest) this.#texts.longest = length;
	}
	#number(numbers, value, times) {
		this.#distinct.number(value);
		if (Number.isFinite(value)) for (let i = 0; i < times; i++) numbers.add(value);
		else if (value > 0) this.#infinite.high = true;
		else this.#infinite.low = true;
	}
	summary(common) {
		const distinct = Math.min(common.count, this.#distinct.estimate());
		const flags = {
			whole: this.#numbers !== void 0 && this.#texts.whole,
			dates: this.#dates,
			values: void 0
		};
		const numbers = this.#numbers;
		if (!numbers) {
			const lengths = this.#unwritten ? {} : {
				shortest: this.#texts.shortest,
				longest: this.#texts.longest
			};
			return {
				profile: {
					...common,
					kind: "string",
					distinct,
					...lengths,
					approximate: true
				},
				...flags
			};
		}
		const { low, high } = this.#infinite;
		const base = {
			...common,
			kind: "number",
			distinct,
			approximate: true,
			min: low ? Number.NEGATIVE_INFINITY : numbers.min,
			max: high ? Number.POSITIVE_INFINITY : numbers.max
		};
		if (low || high) return {
			profile: {
				...base,
				mean: void 0,
				std: void 0
			},
			...flags
		};
		const [q1, median, q3] = numbers.quantiles([
			.25,
			.5,
			.75
		]);
		return {
			profile: {
				...base,
				mean: numbers.mean,
				std: numbers.std,
				q1,
				median,
				q3
			},
			...flags
		};
	}
};
const isDigit = (byte) => byte !== void 0 && byte >= ZERO && byte <= NINE;
function isWhole(bytes, from, to) {
	const signed = bytes[from] === PLUS || bytes[from] === MINUS;
	for (let i = signed ? from + 1 : from; i < to; i++) if (!isDigit(bytes[i])) return false;
	return true;
}
// src/tables/column-profiler.ts
const MOST = {
	values: 65536,
	bytes: 8 << 20
};
const NONE = {
	values: 0,
	bytes: 0
};
const WHOLE = /^[+-]?\d+$/;
var ColumnProfiler = class {
	name;
	#most;
	#texts;
	#values;
	#counted;
	#many;
	#rows = 0;
	#missing = 0;
	constructor(name, most = MOST) {
		this.name = name;
		this.#most = most;
		this.#texts = new ByteDictionary(most);
		this.#values = new Map();
	}
	fields(fields, first, step, stop) {
		const count = Math.ceil((stop - first) / step);
		if (this.#counted && this.#counted.fields !== fields) this.#together();
		if (this.#many) {
			this.#many.fields(fields, first, step, stop);
			this.#rows += count;
			return;
		}
		this.#counted ??= {
			fields,
			counter: fields.counter()
		};
		const left = fields.count(this.#counted.counter, first, step, stop);
		this.#rows += count - left;
		for (let k = 0; k < left; k++) this.#field(fields, fields.left[k]);
	}
	#field({ bytes, from, to }, i) {
		const [given, end] = [from[i], to[i]];
		if (given >= 0 && isMissing(bytes, given, end)) this.missing();
		else this.bytes(bytes, given < 0 ? ~given : given, end);
	}
	bytes(bytes, from, to, times = 1) {
		this.#rows += times;
		this.#text(bytes, from, to, times);
	}
	#text(bytes, from, to, times) {
		if (this.#many) this.#many.bytes(bytes, from, to, times);
		else if (!this.#texts.add(bytes, from, to, times)) this.#sketched().bytes(bytes, from, to, times);
	}
	value(value, times = 1) {
		this.#rows += times;
		if (this.#many) {
			this.#many.value(value, times);
			return;
		}
		const count = this.#values.get(value);
		if (count === void 0 && this.#values.size === this.#most.values) this.#sketched().value(value, times);
		else this.#values.set(value, (count ?? 0) + times);
	}
	numbers(values, count) {
		let kept = 0;
		for (let i = 0; i < count; i++) {
			const value = values[i];
			if (Number.isNaN(value)) this.missing();
			else if (this.#many) values[kept++] = value;
			else this.value(value);
		}
		this.#rows += kept;
		this.#many?.values(values, kept);
	}
	missing() {
		this.#rows++;
		this.#missing++;
	}
	#sketched() {
		this.#many = new ManyValues(this.#texts, this.#values);
		this.#texts = new ByteDictionary(NONE);
		this.#values = new Map();
		this.#together();
		return this.#many;
	}
	#together() {
		const counted = this.#counted;
		this.#counted = void 0;
		counted?.fields.each(counted.counter, (bytes, from, to, count) => this.#text(bytes, from, to, count));
	}
	#allCounts() {
		const counts = new Map(this.#texts.entries());
		for (const [value, count] of this.#values) counts.set(String(value), (counts.get(String(value)) ?? 0) + count);
		return [...counts];
	}
	summary(asDate = false) {
		this.#together();
		const missing = this.#missing + (this.#many?.missing ?? 0);
		const common = {
			name: this.name,
			rows: this.#rows,
			count: this.#rows - missing,
			missing
		};
		if (this.#many) return this.#many.summary(common);
		const values = this.#allCounts();
		return {
			profile: profileOf(common, values, asDate),
			whole: values.length > 0 && values.every(([text]) => WHOLE.test(text)),
			dates: values.length > 0 && values.every(([text]) => !Number.isNaN(dateOf(text))),
			values
		};
	}
};
export { ColumnProfiler };
