import { i as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { B as didYouMean, H as Problems, V as MettleError, i as table, r as printable } from "./start.js";
const { accessSync, constants, copyFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { createHash } = process.getBuiltinModule("node:crypto");
const { delimiter, dirname, isAbsolute, join: join$1, resolve: resolve$1 } = process.getBuiltinModule("node:path");
const { spawn } = process.getBuiltinModule("node:child_process");
const { setImmediate: setImmediate$1 } = process.getBuiltinModule("node:timers/promises");
// src/paths.ts
const UNTIDY = /^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/;
function normalise(path) {
	if (!UNTIDY.test(path)) return path;
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
const join = (...parts) => normalise(parts.reduce((base, part) => part.startsWith("/") ? part.slice(1) : base === "" ? part : `${base}/${part}`, ""));
const folderOf = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
const leadsOut = (path) => /^(?:\/|\.\.(?:\/|$)|[a-z][a-z0-9+.-]*:\/\/)/i.test(path);
function withoutEnd(text, end) {
	let length = text.length;
	while (length > 0 && end.test(text[length - 1])) length--;
	return text.slice(0, length);
}
function relativeTo(folder, path) {
	const [from, to] = [folder.split("/").filter(Boolean), path.split("/").filter(Boolean)];
	let shared = 0;
	while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
	return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/") || ".";
}
const SLASH = 47;
const isInside = (path, folder) => folder === "" || path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === SLASH);
// src/dvc/folder-hash.ts
const folderHash = (files) => `${md5(folderListing(files))}.dir`;
function folderListing(files) {
	return `[${files.toSorted((a, b) => byCodePoint(a.path, b.path)).map((file) => `{"md5": ${pythonString(file.md5)}, "relpath": ${pythonString(file.path)}}`).join(", ")}]`;
}
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const pythonString = (value) => JSON.stringify(value).replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
const md5 = (content) => createHash("md5").update(content).digest("hex");
function md5DosToUnix(content) {
	if (!looksLikeText(content)) return md5(content);
	return md5(Buffer.from(Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
}
function looksLikeText(content) {
	const head = content.subarray(0, 512);
	if (head.length === 0) return true;
	if (head.includes(0)) return false;
	return head.filter((byte) => !(byte >= 32 && byte < 127) && ![
		8,
		9,
		10,
		12,
		13,
		27
	].includes(byte)).length / head.length <= .3;
}
// src/dvc/sorted-paths.ts
var SortedPaths = class {
	#paths;
	constructor(paths) {
		this.#paths = [...paths].sort();
	}
	below(folder) {
		if (folder === "") return this.#paths;
		const start = `${folder}/`;
		let [low, high] = [0, this.#paths.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if (this.#paths[middle] < start) low = middle + 1;
			else high = middle;
		}
		let end = low;
		while (this.#paths[end]?.startsWith(start)) end++;
		return this.#paths.slice(low, end);
	}
};
// src/dvc/producers.ts
var Producers = class {
	#stages = new Map();
	#paths;
	constructor(stages) {
		for (const stage of stages) for (const output of stage.outputs) this.#stages.set(output.path, stage);
		this.#paths = new SortedPaths(this.#stages.keys());
	}
	below(folder) {
		return this.#paths.below(folder).map((path) => this.#stages.get(path));
	}
	at(path) {
		const found = [];
		for (let here = path; here !== ""; here = folderOf(here)) {
			const stage = this.#stages.get(here);
			if (stage) found.push(stage);
		}
		return found;
	}
	upstreamOf(stage) {
		const found = stage.dependencies.flatMap((path) => [...this.at(path), ...this.below(path)]);
		return [...new Set(found)].filter((producer) => producer !== stage);
	}
};
// src/formats/failure.ts
var Unreadable = class extends Error {
	name = "Unreadable";
	line;
	column;
	kind;
	constructor(message, at, kind = "syntax") {
		super(message);
		this.line = at?.line;
		this.column = at?.column;
		this.kind = kind;
	}
};
const LIMITS$1 = {
	bytes: 1 << 20,
	depth: 100,
	aliases: 1e3,
	nodes: 2e5,
	key: 1e3
};
function lineAndColumn(text, offset) {
	const before = text.slice(0, offset);
	const start = before.lastIndexOf("\n") + 1;
	let line = 1;
	for (let i = before.indexOf("\n"); i !== -1; i = before.indexOf("\n", i + 1)) line++;
	return {
		line,
		column: offset - start + 1
	};
}
const withoutMark = (text) => text.charCodeAt(0) === 65279 ? text.slice(1) : text;
// src/formats/json.ts
const NUMBER$1 = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORDS = [
	["true", true],
	["false", false],
	["null", null],
	["NaN", NaN],
	["Infinity", Number.POSITIVE_INFINITY],
	["-Infinity", Number.NEGATIVE_INFINITY]
];
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;
function parseJson(source, duplicates = "refuse") {
	const text = withoutMark(source);
	let at = 0;
	const fail = (message, offset = at, kind = "syntax") => {
		throw new Unreadable(message, lineAndColumn(text, offset), kind);
	};
	const match = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) return void 0;
		at = pattern.lastIndex;
		return found[0];
	};
	const skip = () => void match(SPACE);
	const string = () => JSON.parse(match(STRING) ?? fail("expected a text in double quotes"));
	function value(depth) {
		if (depth > LIMITS$1.depth) fail(`nested deeper than ${LIMITS$1.depth} levels`, at, "limit");
		const next = text[at];
		if (next === "{") return map(depth);
		if (next === "[") return list(depth);
		if (next === "\"") return string();
		for (const [word, meaning] of WORDS) if (text.startsWith(word, at) && !/\w/.test(text[at + word.length] ?? "")) {
			at += word.length;
			return meaning;
		}
		const number = match(NUMBER$1);
		if (number === void 0) return fail(next === void 0 ? "the text ends too early" : `unexpected ${JSON.stringify(next)}`);
		return /[.eE]/.test(number) ? Number(number) : BigInt(number);
	}
	function list(depth) {
		const items = [];
		at++;
		skip();
		if (text[at] === "]") at++;
		else for (;;) {
			skip();
			items.push(value(depth + 1));
			skip();
			if (text[at] === ",") at++;
			else if (text[at] === "]") {
				at++;
				break;
			} else fail("expected \",\" or \"]\"");
		}
		return items;
	}
	function map(depth) {
		const entries = new Map();
		at++;
		skip();
		if (text[at] === "}") at++;
		else for (;;) {
			skip();
			const start = at;
			const key = string();
			if (entries.has(key) && duplicates === "refuse") fail(`the key ${JSON.stringify(key)} occurs twice`, start, "duplicate");
			skip();
			if (text[at] !== ":") fail("expected \":\"");
			at++;
			skip();
			entries.set(key, value(depth + 1));
			skip();
			if (text[at] === ",") at++;
			else if (text[at] === "}") {
				at++;
				break;
			} else fail("expected \",\" or \"}\"");
		}
		return entries;
	}
	skip();
	const result = value(0);
	skip();
	if (at < text.length) fail(`unexpected ${JSON.stringify(text[at])} after the end`);
	return result;
}
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$2(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
"".isWellFormed;
// src/formats/value.ts
var Opaque = class {
	kind;
	text;
	constructor(kind, text) {
		this.kind = kind;
		this.text = text;
	}
};
var Tuple = class extends Array {};
const isMap = (value) => value instanceof Map;
const isList = (value) => Array.isArray(value);
const isNumeric = (value) => typeof value === "bigint" || typeof value === "number";
const numeric = (value) => typeof value === "boolean" ? BigInt(value) : isNumeric(value) ? value : void 0;
function equals(a, b) {
	const [x, y] = [numeric(a), numeric(b)];
	if (x !== void 0 && y !== void 0) return x == y;
	if (a instanceof Opaque && b instanceof Opaque) return a.kind === b.kind && a.text === b.text;
	if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => equals(item, b[i]));
	if (isMap(a) && isMap(b)) return a.size === b.size && [...a].every(([key, value]) => b.has(key) && equals(value, b.get(key)));
	return a === b;
}
function floatText(value) {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	if (Object.is(value, -0)) return "-0.0";
	const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
	const power = Number(exponent);
	if (power >= -4 && power < 16) return Number.isInteger(value) ? `${value}.0` : String(value);
	return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function text(value) {
	return typeof value === "string" ? value : repr(value);
}
function repr(value) {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value === "bigint") return String(value);
	if (typeof value === "number") return floatText(value);
	if (typeof value === "string") return quoted(value);
	if (value instanceof Opaque) return value.text;
	if (value instanceof Tuple) return value.length === 1 ? `(${repr(value[0])},)` : `(${value.map(repr).join(", ")})`;
	if (isList(value)) return `[${value.map(repr).join(", ")}]`;
	return `{${[...value].map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(", ")}}`;
}
const ESCAPES = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function quoted(value) {
	const quote = value.includes("'") && !value.includes("\"") ? "\"" : "'";
	const body = value.replace(/[\\\n\r\t]|[\0-\x1f\x7f]/g, (c) => ESCAPES[c] ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
	return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote;
}
function plain(value) {
	if (typeof value === "bigint") {
		const number = Number(value);
		return Number.isSafeInteger(number) ? number : String(value);
	}
	if (typeof value === "number") return Number.isFinite(value) ? value : floatText(value);
	if (value instanceof Opaque) return value.text;
	if (isList(value)) return value.map(plain);
	if (isMap(value)) {
		const object = Object.create(null);
		for (const [key, item] of value) object[text(key)] = plain(item);
		return object;
	}
	return value;
}
function toJson(value) {
	if (value === null) return "null";
	if (typeof value === "number") {
		if (Number.isNaN(value)) return "NaN";
		return Number.isFinite(value) ? floatText(value) : value > 0 ? "Infinity" : "-Infinity";
	}
	if (typeof value === "bigint" || typeof value === "boolean") return String(value);
	if (typeof value === "string") return JSON.stringify(value);
	if (value instanceof Opaque) return JSON.stringify(value.text);
	if (isList(value)) return `[${value.map(toJson).join(", ")}]`;
	return `{${[...value].map(([key, item]) => `${JSON.stringify(text(key))}: ${toJson(item)}`).join(", ")}}`;
}
function canonical(value) {
	const number = numeric(value);
	if (number !== void 0) return typeof number === "number" && Number.isInteger(number) ? String(BigInt(number)) : String(number);
	if (typeof value === "string") return JSON.stringify(value);
	if (value === null) return "null";
	if (value instanceof Opaque) return `${value.kind}:${JSON.stringify(value.text)}`;
	if (isList(value)) return `[${value.map(canonical).join(",")}]`;
	return `{${[...value].map(([key, item]) => `${canonical(key)}:${canonical(item)}`).sort().join(",")}}`;
}
// src/formats/toml.ts
function parseToml(source) {
	try {
		return convert(parse$2(withoutMark(source), { integersAsBigInt: true }), 0);
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const message = error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "") ?? "not TOML";
		throw new Unreadable(message, {
			line: error.line,
			column: error.column
		}, /redefine|duplicate|already/i.test(message) ? "duplicate" : "syntax");
	}
}
function convert(value, depth) {
	if (depth > LIMITS$1.depth) throw new Unreadable(`nested deeper than ${LIMITS$1.depth} levels`, void 0, "limit");
	if (value instanceof TomlDate) return new Opaque("date", value.toISOString());
	if (Array.isArray(value)) return value.map((item) => convert(item, depth + 1));
	if (typeof value === "object" && value !== null) {
		const map = new Map();
		for (const [key, item] of Object.entries(value)) map.set(key, convert(item, depth + 1));
		return map;
	}
	return value;
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = new Set("0123456789ABCDEFabcdef");
	const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = new Set(",[]{}");
	const invalidAnchorChars = new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/formats/yaml-scalars.ts
var import_dist = require_dist();
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const NULL$1 = /^(?:~|null|Null|NULL|)$/;
const INT = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9][0-9_]*|0x[0-9a-fA-F_]+)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?:[eE][-+]?[0-9]+)|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;
const INFINITY = /^([-+])?\.(?:inf|Inf|INF)$/;
const NAN = /^\.(?:nan|NaN|NAN)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?$/;
const OLD_BOOL = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;
const SEXAGESIMAL = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/;
function resolvePlain(body, oldRules = false) {
	if (NULL$1.test(body)) return null;
	if (TRUE.test(body)) return true;
	if (FALSE.test(body)) return false;
	if (oldRules) {
		const old = resolveOld(body);
		if (old !== void 0) return old;
	}
	if (INT.test(body)) {
		const int = integer(body);
		if (int !== void 0) return int;
	}
	if (FLOAT.test(body)) {
		const digits = body.replaceAll("_", "");
		if (!Number.isNaN(Number(digits)) && /\d/.test(digits)) return Number(digits);
	}
	const infinite = INFINITY.exec(body);
	if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	if (NAN.test(body)) return NaN;
	if (DATE.test(body) || TIME.test(body)) return new Opaque("date", body);
	return body;
}
function integer(body) {
	const digits = body.replaceAll("_", "");
	const negative = digits.startsWith("-");
	const magnitude = digits.replace(/^[-+]/, "");
	if (/^0[box]$/.test(magnitude) || magnitude === "") return void 0;
	const value = /^0[box]/.test(magnitude) ? BigInt(magnitude) : BigInt(magnitude.replace(/^0+(?=\d)/, ""));
	return negative ? -value : value;
}
function resolveOld(body) {
	if (OLD_BOOL.test(body)) return /^(?:yes|on)$/i.test(body);
	if (/^[-+]?0[0-7_]+$/.test(body)) {
		const octal = BigInt(`0o${body.replace(/^[-+]?0/, "").replaceAll("_", "")}`);
		return body.startsWith("-") ? -octal : octal;
	}
	if (/^0o/.test(body)) return body;
	if (SEXAGESIMAL.test(body)) {
		const sum = body.replace(/^[-+]/, "").split(":").reduce((total, part) => total * 60n + BigInt(part.replaceAll("_", "")), 0n);
		return body.startsWith("-") ? -sum : sum;
	}
}
// src/formats/yaml-plain.ts
const SCALAR = String.raw`'[ -&(-~]*'|"[ !#-[\]-~]*"|[-+]?\.?[A-Za-z0-9_/](?:[!-9;-~]|:(?=[!-~])| +(?=[!-"$-~]))*`;
const LINE = new RegExp(`^( *)(- +)?(?:([A-Za-z_][A-Za-z0-9_./@-]{0,199}):(?: +(${SCALAR}))?|(${SCALAR}))(?: +#[ -~]*| *)$`);
const NOTHING$1 = /^ *(?:#[ -~]*)?$/;
const DEEPEST$1 = 32;
function parsePlainYaml(text) {
	const root = new Map();
	const open = [{
		indent: 0,
		map: root
	}];
	let empty;
	const opened = (value) => {
		if (empty === void 0 || empty.map !== open.at(-1)?.map || open.length >= DEEPEST$1) return false;
		empty.map.set(empty.key, value.map ?? value.list);
		empty = void 0;
		open.push(value);
		return true;
	};
	for (const line of text.split("\n")) {
		if (NOTHING$1.test(line)) continue;
		const found = LINE.exec(line);
		if (!found) return void 0;
		const [, spaces = "", dash, key, value, alone] = found;
		let indent = spaces.length;
		while (indent < open.at(-1).indent) open.pop();
		if (dash === void 0) {
			if (key === void 0) return void 0;
			if (open.at(-1)?.list && open.at(-1)?.indent === indent) open.pop();
			if (indent > open.at(-1).indent && !opened({
				indent,
				map: new Map()
			})) return void 0;
		} else {
			if (!(open.at(-1)?.list && open.at(-1)?.indent === indent) && !opened({
				indent,
				list: []
			})) return void 0;
			const { list } = open.at(-1);
			empty = void 0;
			if (key === void 0) {
				list.push(scalar(alone));
				continue;
			}
			if (open.length >= DEEPEST$1) return void 0;
			indent += dash.length;
			const map = new Map();
			list.push(map);
			open.push({
				indent,
				map
			});
		}
		const { map, indent: own } = open.at(-1);
		if (!map || own !== indent || map.has(key) || typeof resolvePlain(key) !== "string") return void 0;
		map.set(key, value === void 0 ? null : scalar(value));
		empty = value === void 0 ? {
			map,
			key
		} : void 0;
	}
	return root.size === 0 ? void 0 : root;
}
const scalar = (text) => text.startsWith("'") || text.startsWith("\"") ? text.slice(1, -1) : resolvePlain(text);
// src/formats/yaml.ts
function parseYaml(source, places) {
	const text = withoutMark(source);
	const plain = places ? void 0 : parsePlainYaml(text);
	if (plain) return plain;
	const counter = new import_dist.LineCounter();
	const at = (offset) => {
		const { line, col } = counter.linePos(offset ?? 0);
		return {
			line,
			column: col
		};
	};
	const documents = (0, import_dist.parseAllDocuments)(text, {
		schema: "failsafe",
		uniqueKeys: false,
		merge: false,
		lineCounter: counter,
		logLevel: "silent"
	});
	if (!("length" in documents) || documents.length === 0) return null;
	const [document, second] = documents;
	if (!document) return null;
	const error = document.errors[0];
	if (error?.message.startsWith("Maximum call stack")) throw new Unreadable(`nested deeper than ${LIMITS$1.depth} levels`, at(error.pos[0]), "limit");
	if (error) throw new Unreadable(error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "not YAML", at(error.pos[0]));
	if (second) throw new Unreadable("a second document begins here; only one is read", at(second.range?.[0]));
	const oldRules = document.directives?.yaml.version === "1.1" && /^%YAML 1\.1/m.test(text);
	const anchors = new Map();
	const weights = new Map();
	let aliases = 0;
	let nodes = 0;
	const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
	if (control) throw new Unreadable("a control character, which YAML does not allow", at(control.index));
	const tabs = /^[^\n#'"]*?(?::\t|[^\s#]\t+#)/m.exec(text);
	if (tabs) throw new Unreadable("a tab stands where YAML wants a space", at(tabs.index + tabs[0].indexOf("	")));
	function read(node, path, depth) {
		if (depth > LIMITS$1.depth) throw new Unreadable(`nested deeper than ${LIMITS$1.depth} levels`, at(node?.range?.[0]), "limit");
		if (node === null) return null;
		nodes++;
		if ((0, import_dist.isAlias)(node)) {
			aliases++;
			nodes += weights.get(node.source) ?? 0;
			if (aliases > LIMITS$1.aliases || nodes > LIMITS$1.nodes) throw new Unreadable("aliases that stand for too much", at(node.range?.[0]), "limit");
			const target = anchors.get(node.source);
			if (target === void 0) throw new Unreadable(`the alias *${node.source} has no anchor`, at(node.range?.[0]));
			return target;
		}
		const before = nodes;
		const value = (0, import_dist.isScalar)(node) ? scalar(node) : (0, import_dist.isSeq)(node) ? list(node.items, path, depth) : mapping(node, path, depth);
		if ("anchor" in node && node.anchor) {
			anchors.set(node.anchor, value);
			weights.set(node.anchor, nodes - before);
		}
		return value;
	}
	function scalar(node) {
		const body = String(node.value ?? "");
		const tag = node.tag;
		if ((tag === void 0 || tag === "!" || tag === "tag:yaml.org,2002:str") && (node.type !== "PLAIN" || tag !== void 0)) return body;
		if (tag === void 0) {
			if ((body === "=" || body === "<<") && node.type === "PLAIN") throw new Unreadable(`the bare value ${body} has no meaning here`, at(node.range?.[0]));
			return resolvePlain(body, oldRules);
		}
		const kind = tag.replace("tag:yaml.org,2002:", "");
		const resolved = resolvePlain(body, oldRules);
		if (kind === "int" && typeof resolved === "bigint") return resolved;
		if (kind === "float" && (typeof resolved === "bigint" || typeof resolved === "number")) return Number(resolved);
		if (kind === "bool" && typeof resolved === "boolean") return resolved;
		if (kind === "null") return null;
		if (kind === "timestamp" && resolved instanceof Opaque) return resolved;
		if (kind === "binary") return new Opaque("bytes", String(node.source ?? body).trim());
		throw new Unreadable(`the tag ${tag} is not understood`, at(node.range?.[0]));
	}
	function list(items, path, depth) {
		return items.map((item, i) => {
			const here = `${path}\0${i}`;
			places?.set(here, at(item?.range?.[0]));
			return read(item, here, depth + 1);
		});
	}
	function mapping(node, path, depth) {
		if (!(0, import_dist.isMap)(node)) throw new Unreadable("expected a mapping", at(node.range?.[0]));
		if (node.tag && node.tag !== "tag:yaml.org,2002:map") throw new Unreadable(`the tag ${node.tag} is not understood`, at(node.range?.[0]));
		const own = new Map();
		const keys = new Set();
		const merged = [];
		for (const pair of node.items) {
			const keyNode = pair.key;
			const start = at(keyNode?.range?.[0]);
			if ((0, import_dist.isScalar)(keyNode) && keyNode.type === "PLAIN" && keyNode.value === "<<") {
				merged.push(...mergedMaps(read(pair.value ?? null, path, depth + 1), start));
				continue;
			}
			const key = asKey(read(keyNode, path, depth + 1));
			if (typeof key === "string" && key.length > LIMITS$1.key) throw new Unreadable(`a key of ${key.length} characters; expected ${LIMITS$1.key} at the most`, start, "limit");
			const id = canonical(key);
			if (keys.has(id)) throw new Unreadable(`the key ${JSON.stringify(String(key))} occurs twice`, start, "duplicate");
			keys.add(id);
			const here = `${path}\0${String(key)}`;
			places?.set(here, start);
			own.set(key, read(pair.value ?? null, here, depth + 1));
		}
		if (merged.length === 0) return own;
		const result = new Map();
		for (const map of merged.toReversed()) for (const [key, value] of map) result.set(key, value);
		for (const [key, value] of own) result.set(key, value);
		return result;
	}
	function mergedMaps(value, start) {
		return (isList(value) ? value : [value]).map((map) => {
			if (!isMap(map)) throw new Unreadable("<< takes a mapping or a list of them", start);
			return map;
		});
	}
	return read(document.contents, "", 0);
}
function asKey(value) {
	if (isList(value)) return `(${value.map((item) => String(item)).join(", ")}${value instanceof Tuple || value.length !== 1 ? "" : ","})`;
	if (isMap(value)) throw new Unreadable("a mapping cannot be a key");
	if (value instanceof Opaque) return value.text;
	return value;
}
// src/formats/read.ts
function structuredFormat(path) {
	const suffix = /\.([^./]*)$/.exec(path.toLowerCase())?.[1];
	return suffix === "json" ? "json" : suffix === "toml" ? "toml" : suffix === "py" ? "python" : "yaml";
}
async function readStructured(content, format, duplicates = "refuse") {
	const text = typeof content === "string" ? content : decode(content);
	if (text.length > LIMITS$1.bytes) throw new Unreadable(`larger than ${LIMITS$1.bytes / 1024} KiB`, void 0, "limit");
	if (format === "yaml") return parsedYaml(text);
	if (format === "json") return parseJson(text, duplicates);
	if (format === "toml") return parseToml(text);
	return (await import("./python.js")).parsePython(text);
}
const RECENT = 8;
const recent = [];
function parsedYaml(text) {
	const known = recent.find((one) => one.text === text);
	if (known) return known.value;
	const value = parseYaml(text);
	recent.unshift({
		text,
		value
	});
	recent.length = Math.min(recent.length, RECENT);
	return value;
}
const UTF8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decode(content) {
	try {
		return UTF8.decode(content);
	} catch {
		throw new Unreadable(content[0] === 255 || content[0] === 254 ? "UTF-16 text; write it as UTF-8" : "not UTF-8 text");
	}
}
// src/formats/flatten.ts
const LONGEST$4 = 1e3;
function flatten(value, keep) {
	const leaves = new Map();
	const add = (name, leaf) => {
		if (leaves.has(name)) throw new Unreadable(`two paths lead to the one name ${JSON.stringify(name)}`, void 0, "duplicate");
		leaves.set(name, leaf);
	};
	const walk = (node, name) => {
		if (name.length > LONGEST$4) throw new Unreadable(`a name of ${name.length} characters; expected ${LONGEST$4} at the most`, void 0, "limit");
		if (isMap(node)) {
			if (node.size === 0 && keep === "all") add(name, node);
			for (const [key, item] of node) walk(item, name === "" ? text(key) : `${name}.${text(key)}`);
		} else if (keep !== "metrics" || !(node === null || isList(node) || node instanceof Opaque)) add(name, node);
	};
	walk(value, "");
	return leaves;
}
// src/dvc/differences.ts
async function metricsSide(files, project) {
	const named = project.pipelines.flatMap((p) => [...p.metrics, ...p.stages.flatMap((s) => s.outputs.filter((o) => o.kind === "metric").map((o) => o.path))]);
	const all = await files.list();
	return readSide(files, new Set(named.flatMap((path) => all.has(path) ? [path] : withFallback([...all.keys()].filter((file) => isInside(file, path)), path))), metricsOf$1);
}
const withFallback = (found, path) => found.length > 0 ? found : [path];
function metricsOf$1(value) {
	if (typeof value === "string" || typeof value === "boolean" || isNumeric(value)) return value;
	if (!isMap(value)) return void 0;
	const kept = new Map();
	for (const [key, item] of value) {
		const inner = metricsOf$1(item);
		if (inner !== void 0 && !(isMap(inner) && inner.size === 0)) kept.set(key, inner);
	}
	return kept;
}
async function paramsSide(files, project) {
	const wanted = new Map();
	const want = (file, keys) => {
		const old = wanted.get(file);
		if (keys.length === 0 || old === "all") wanted.set(file, "all");
		else wanted.set(file, new Set([...old ?? [], ...keys]));
	};
	const defaults = join(project.root, "params.yaml");
	if (await files.read(defaults) !== void 0) want(defaults, []);
	for (const pipeline of project.pipelines) {
		for (const file of pipeline.params) want(file, []);
		for (const { file, keys } of [...pipeline.variables, ...pipeline.stages.flatMap((stage) => stage.params)]) want(file, keys);
	}
	return readSide(files, new Set(wanted.keys()), (value, file) => {
		const keys = wanted.get(file);
		if (keys === "all" || keys === void 0 || !isMap(value)) return value;
		return new Map([...keys].flatMap((key) => pick(value, key)));
	});
}
function pick(root, name) {
	if (isMap(root) && root.has(name)) return [[name, root.get(name)]];
	let found = [[[], root]];
	for (const part of name.split(".")) found = found.flatMap(([path, value]) => {
		if (part === "*" && isMap(value)) return [...value].map(([key, item]) => [[...path, text(key)], item]);
		if (isMap(value)) {
			const key = [...value.keys()].find((candidate) => text(candidate) === part);
			return key === void 0 ? [] : [[[...path, part], value.get(key)]];
		}
		const item = isList(value) && /^\d+$/.test(part) ? value[Number(part)] : void 0;
		return item === void 0 ? [] : [[[...path, part], item]];
	});
	return found.map(([path, value]) => [path.join("."), value]);
}
async function readSide(files, paths, keep) {
	const values = new Map();
	const problems = new Map();
	const contents = await Promise.all([...paths].map(async (path) => [path, await files.read(path)]));
	for (const [path, content] of contents) {
		if (content === void 0) {
			problems.set(path, "is not there");
			continue;
		}
		try {
			const kept = keep(await readStructured(content, structuredFormat(path), "last"), path);
			if (kept !== void 0) values.set(path, kept);
		} catch (error) {
			problems.set(path, error instanceof Error ? error.message : String(error));
		}
	}
	return {
		values,
		problems
	};
}
function differences(old, now, kind, all = false) {
	const result = new Map();
	for (const file of new Set([...old.values.keys(), ...now.values.keys()])) {
		const changes = fileChanges(old.values.get(file) ?? null, now.values.get(file) ?? null, kind, all);
		if (changes.size > 0) result.set(file, changes);
	}
	return result;
}
function fileChanges(old, now, kind, all) {
	const maps = isMap(old) || isMap(now);
	const side = (value) => {
		const leaves = value === null ? new Map() : isMap(value) ? flatten(value, kind) : new Map([["", value]]);
		const known = isMap(value) || value === null;
		return Object.assign((name) => leaves.get(name) ?? (maps && !known ? "unable to parse" : null), { names: maps && !known ? [] : leaves.keys() });
	};
	const [before, after] = [side(old), side(now)];
	const changes = new Map();
	for (const name of new Set([...before.names, ...after.names])) {
		const change = changeOf(asShown(before(name), kind), asShown(after(name), kind));
		if (all || !equals(change.old, change.new)) changes.set(name, change);
	}
	return changes;
}
function changeOf(old, now) {
	const [x, y] = [asNumber(old), asNumber(now)];
	if (x === void 0 || y === void 0) return {
		old,
		new: now
	};
	return {
		old,
		new: now,
		diff: typeof x === "bigint" && typeof y === "bigint" ? y - x : Number(y) - Number(x)
	};
}
const asNumber = (value) => typeof value === "boolean" ? BigInt(value) : isNumeric(value) ? value : void 0;
const asShown = (value, kind) => kind === "params" && isList(value) && !(value instanceof Tuple) ? repr(value) : value;
function changesJson(changes, path = (file) => file) {
	return `{${[...changes].map(([file, entries]) => {
		const rows = [...entries].map(([name, change]) => {
			const diff = change.diff === void 0 ? "" : `, "diff": ${toJson(change.diff)}`;
			return `${JSON.stringify(name)}: {"old": ${toJson(change.old)}, "new": ${toJson(change.new)}${diff}}`;
		});
		return `${JSON.stringify(path(file))}: {${rows.join(", ")}}`;
	}).join(", ")}}`;
}
// src/dvc/invalid.ts
function invalid(file, message, cause) {
	const place = cause instanceof Unreadable && cause.line !== void 0 ? {
		file,
		line: cause.line,
		column: cause.column ?? 1
	} : { file };
	return new MettleError("dvc-invalid", `${file}: ${message}`, {
		place,
		cause
	});
}
// src/config/model.ts
const judgedPaths = ({ predictions, rows, results }) => [
	...predictions ? [predictions.file] : [],
	...rows ? [rows.path] : [],
	...results.map((file) => file.path)
];
const NO_GRANTS = {
	fetch: [],
	setup: [],
	train: [],
	evaluate: []
};
// src/glob/braces.ts
const [OPEN, CLOSE] = ["", ""];
const MOST$1 = 1e3;
const MOST_PAIRS = 20;
const LONGEST$3 = 4096;
const NUMBERS$1 = /^(-?\d{1,9})\.\.(-?\d{1,9})$/;
const LETTERS = /^([A-Za-z])\.\.([A-Za-z])$/;
function expanded(text) {
	if (text.length > LONGEST$3) throw new MettleError("config-path", `a pattern of ${text.length} characters; expected ${LONGEST$3} at the most`);
	let patterns = [text.replaceAll(OPEN, "").replaceAll(CLOSE, "")];
	for (let turn = 0;; turn++) {
		const next = patterns.flatMap((pattern) => {
			const brace = firstBrace(pattern);
			if (!brace) return [pattern];
			const [before, after] = [pattern.slice(0, brace.begin), pattern.slice(brace.end + 1)];
			return brace.choices.map((choice) => `${before}${OPEN}${choice}${CLOSE}${after}`);
		});
		if (next.length > MOST$1 || turn > MOST_PAIRS) throw new MettleError("config-path", `${JSON.stringify(text.slice(0, 80))} stands for too many patterns; expected ${MOST$1} at the most, by ${MOST_PAIRS} pairs of braces`);
		if (next.length === patterns.length && next.every((one, i) => one === patterns[i])) return patterns;
		patterns = next;
	}
}
function firstBrace(pattern) {
	const open = [];
	let found;
	for (let at = 0; at < pattern.length; at++) {
		const character = pattern[at];
		if (character === "\\") at++;
		else if (character === "{") open.push({
			begin: at,
			commas: []
		});
		else if (character === ",") open.at(-1)?.commas.push(at);
		else if (character === "}") {
			const last = open.pop();
			if (!last) continue;
			const cuts = [
				last.begin,
				...last.commas,
				at
			];
			const choices = last.commas.length > 0 ? cuts.slice(1).map((cut, i) => pattern.slice(cuts[i] + 1, cut)) : rangeOf(pattern.slice(last.begin + 1, at));
			if (choices && (!found || last.begin < found.begin)) found = {
				begin: last.begin,
				end: at,
				choices
			};
			if (found && open.length === 0) return found;
		}
	}
	return found;
}
function rangeOf(body) {
	const numbers = NUMBERS$1.exec(body);
	const letters = LETTERS.exec(body);
	const [from, to] = numbers ? [Number(numbers[1]), Number(numbers[2])] : letters ? [letters[1].charCodeAt(0), letters[2].charCodeAt(0)] : [];
	if (from === void 0 || to === void 0 || Math.abs(to - from) >= MOST$1) return void 0;
	const step = from <= to ? 1 : -1;
	return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => {
		const value = from + i * step;
		return numbers ? String(value) : String.fromCharCode(value);
	});
}
// src/glob/pattern.ts
function segmentsOf(pattern) {
	const segments = [];
	let depth = 0;
	for (const part of pattern.split("/")) {
		if (part.replaceAll(OPEN, "").replaceAll(CLOSE, "") === "**") {
			if (segments.at(-1) !== "globstar") segments.push("globstar");
			continue;
		}
		const tokens = [];
		for (let at = 0; at < part.length;) {
			const character = String.fromCodePoint(part.codePointAt(at));
			const end = character === "[" ? classEnd(part, at) : -1;
			at += character.length;
			if (character === OPEN || character === CLOSE) depth += character === OPEN ? 1 : -1;
			else if (character === "*") {
				if (tokens.at(-1)?.kind !== "star") tokens.push({ kind: "star" });
			} else if (character === "?") tokens.push({ kind: "any" });
			else if (end !== -1) {
				tokens.push({
					kind: "class",
					has: classOf(part.slice(at, end))
				});
				at = end + 1;
			} else if (character === "\\" && at < part.length) {
				const text = String.fromCodePoint(part.codePointAt(at));
				at += text.length;
				tokens.push({
					kind: "text",
					text,
					captured: depth > 0
				});
			} else tokens.push({
				kind: "text",
				text: character,
				captured: depth > 0
			});
		}
		segments.push(tokens);
	}
	return segments;
}
function classEnd(text, at) {
	let end = at + 1;
	if (text[end] === "!" || text[end] === "^") end++;
	if (text[end] === "]") end++;
	for (; end < text.length && text[end] !== "/"; end++) if (text[end] === "\\") end++;
	else if (text[end] === "]") return end;
	return -1;
}
function classOf(body) {
	const negated = /^[!^]/.test(body);
	const characters = [...(negated ? body.slice(1) : body).replace(/\\(.)/gsu, "$1")];
	const ranges = [];
	for (let i = 0; i < characters.length; i++) {
		const from = characters[i];
		const to = characters[i + 1] === "-" ? characters[i + 2] : void 0;
		ranges.push([from, to ?? from]);
		if (to !== void 0) i += 2;
	}
	const points = ranges.map(([from, to]) => [from.codePointAt(0), to.codePointAt(0)]);
	return (character) => {
		const point = character.codePointAt(0);
		return points.some(([from, to]) => from <= point && point <= to) !== negated;
	};
}
// src/glob/glob.ts
const PLAIN = /^[\w./ -]*$/;
function globOf(text) {
	if (PLAIN.test(text)) return {
		isGlob: false,
		base: text
	};
	const magic = firstMagic(text);
	if (magic === -1) return {
		isGlob: false,
		base: text
	};
	const base = text.slice(0, Math.max(0, text.lastIndexOf("/", magic)));
	return {
		isGlob: true,
		base: base === "." ? "" : base
	};
}
function globMatcher(text, options = {}) {
	const patterns = expanded(text).map((one) => segmentsOf(one));
	return (path) => {
		const names = path.split("/");
		return patterns.some((segments) => matches(segments, names, options.dot === true));
	};
}
function globCaptures(text, path) {
	const names = path.split("/");
	for (const one of expanded(text)) {
		const segments = segmentsOf(one);
		const taken = new Map();
		if (matches(segments, names, false, taken)) return segments.flatMap((segment, i) => capturesOf(segment, taken.get(i) ?? [], names));
	}
}
function matches(segments, names, dot, taken) {
	let [segment, name, star, mark] = [
		0,
		0,
		-1,
		0
	];
	while (name < names.length) {
		const here = segments[segment];
		if (here === "globstar") {
			star = segment++;
			mark = name;
			taken?.set(star, [{
				star: 0,
				from: mark,
				to: mark,
				name: -1
			}]);
		} else if (here !== void 0 && matchesName(here, names[name], dot, taken && {
			taken,
			segment,
			name
		})) {
			segment++;
			name++;
		} else if (star !== -1 && (dot || !names[mark]?.startsWith("."))) {
			segment = star + 1;
			name = ++mark;
			const from = taken?.get(star)?.[0]?.from ?? 0;
			taken?.set(star, [{
				star: 0,
				from,
				to: mark,
				name: -1
			}]);
		} else return false;
	}
	return segment === segments.length;
}
function matchesName(tokens, name, dot, note) {
	const [first] = tokens;
	if (!dot && name.startsWith(".") && !(first?.kind === "text" && first.text === ".")) return false;
	const stars = [];
	let [token, at, star, mark] = [
		0,
		0,
		-1,
		0
	];
	while (at < name.length) {
		const here = tokens[token];
		const character = here === void 0 ? "" : characterAt(name, at);
		if (here?.kind === "star") {
			star = token++;
			mark = at;
			if (note) stars.push({
				star,
				from: at,
				to: at,
				name: note.name
			});
		} else if (here && (here.kind === "any" || (here.kind === "class" ? here.has(character) : here.text === character))) {
			token++;
			at += character.length;
		} else if (star !== -1) {
			token = star + 1;
			mark += characterAt(name, mark).length;
			at = mark;
			const last = stars.at(-1);
			if (last) last.to = mark;
		} else return false;
	}
	while (tokens[token]?.kind === "star") token++;
	if (token !== tokens.length) return false;
	note?.taken.set(note.segment, stars);
	return true;
}
function characterAt(text, at) {
	const unit = text.charCodeAt(at);
	return unit < 55296 || unit > 56319 ? text[at] : String.fromCodePoint(text.codePointAt(at));
}
function capturesOf(segment, taken, names) {
	if (segment === "globstar") return taken.map(({ from, to }) => names.slice(from, to).join("/")).filter(Boolean);
	const captures = [];
	let brace = "";
	for (const [i, one] of segment.entries()) {
		if (one.kind === "text" && one.captured) {
			brace += one.text;
			continue;
		}
		const star = taken.find((found) => found.star === i);
		captures.push(brace, star ? names[star.name].slice(star.from, star.to) : "");
		brace = "";
	}
	return [...captures, brace].filter(Boolean);
}
function firstMagic(text) {
	const brace = firstBrace(text)?.begin ?? text.length;
	for (let at = 0; at < text.length; at++) if (text[at] === "\\") at++;
	else if (at >= brace || text[at] === "*" || text[at] === "?" || text[at] === "[" && classEnd(text, at) !== -1) return at;
	return -1;
}
// src/glob/ignore-rules.ts
function ignoreRules(text) {
	const rules = text.replace(/^\ufeff/, "").split(/\r?\n/).flatMap(ruleOf$1);
	const known = new Map();
	const named = (path, folder) => {
		const rule = rules.findLast(({ folders, matches }) => (folder || !folders) && matches(path));
		return rule !== void 0 && !rule.negated;
	};
	const folderIgnored = (folder) => {
		const answer = known.get(folder);
		if (answer !== void 0) return answer;
		const at = folder.lastIndexOf("/");
		const found = at !== -1 && folderIgnored(folder.slice(0, at)) || named(folder, true);
		known.set(folder, found);
		return found;
	};
	return (path) => {
		const at = path.lastIndexOf("/");
		return at !== -1 && folderIgnored(path.slice(0, at)) || named(path, false);
	};
}
function ruleOf$1(line) {
	let pattern = withoutEndingSpaces(line);
	if (pattern === "" || pattern.startsWith("#")) return [];
	const negated = pattern.startsWith("!");
	if (negated) pattern = pattern.slice(1);
	const folders = pattern.endsWith("/");
	if (folders) pattern = pattern.slice(0, -1);
	if (pattern === "") return [];
	const anchored = pattern.includes("/");
	if (pattern.startsWith("/")) pattern = pattern.slice(1);
	if (pattern === "") return [];
	const glob = pattern.replace(/\\?[{}]/g, (brace) => brace.startsWith("\\") ? brace : `\\${brace}`);
	return [{
		matches: globMatcher(anchored ? glob : `**/${glob}`, { dot: true }),
		folders,
		negated
	}];
}
function withoutEndingSpaces(line) {
	let length = line.length;
	while (length > 0 && /[ \t]/.test(line[length - 1])) length--;
	let escapes = 0;
	while (line[length - 1 - escapes] === "\\") escapes++;
	return line.slice(0, length) + (escapes % 2 === 1 && length < line.length ? line[length] : "");
}
// src/grouped.ts
function grouped(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// src/tables/delimiter.ts
function delimiterIn(beginning) {
	const [header = ""] = beginning.split("\n", 1);
	if (header.includes(",")) return ",";
	return header.includes(";") ? ";" : header.includes("	") ? "	" : ",";
}
// src/tables/fields-program.ts
const FIELDS_PROGRAM = "AGFzbQEAAAABNgVgAABgCX9/f39/f39/fwF/YAh/f39/f39/fwF/YAd/f39/f39/AX9gCn9/f39/f39/f38BfwIPAQNlbnYGbWVtb3J5AgABAwYFAAECAwQHKwUEcm93cwACB251bWJlcnMAAwVjb3VudAAEBXRleHRzAAEGbWVtb3J5AgAIAQAMAQIKuBYFKQEBfwNAIABBGEgEQCAAQRhsQbgJakH/ASAA/AsAIABBAWohAAwBCwsL9QIBCH8gCCgCACEOIAgoAgQhDyAAIQoDQCACIApKBEACQCADIApBAnQiCWooAgAiAEF/cyAAIABBAEgbIgAgBCAJaigCACIQRgR/QQEFIAYgAC0AAGotAAALBEAgCyIAQQFqIQsgByAAQQJ0aiAKNgIADAELIBAgAGsiDUHFu/KIeHMhDANAIABBBGoiCSAQTARAIA0gACgCACIAQQF0QX9zIABxQYCBgoR4cWlrIQ0gACAMc0Gx893xeWwiAEEPdiAAcyEMIAkhAAwBCwsgACAQSARAIA0gACgCAEEBIBAgAGtBA3R0QQFrcSIAQQF0QX9zIABxQYCBgoR4cWlrIQ0gACAMc0Gx893xeWwhDAsgBSAMQRB2IAxzQeuUr694bCIAQQ12IABzQbXcypV8bCIAQRB2IABzNgIAIAVBBGohBSAOIA0gDSAOShshDiAPIA0gDSAPSBshDwsgASAKaiEKDAELCyAIIA42AgAgCCAPNgIEIAsL4AYDDn8EfgR7IAL9DyEcIAMhDCAAIgkiCiEOA0AgE0UgASAOSnEEQEIAIRhCACEWQgAhF0EAIQ0DQCANQcAASARAIBYgDSAOav0ABAAiHf0MCgoKCgoKCgoKCgoKCgoKCv0jIhv9ZKwgDawiGYaEIRYgFyAd/QwiIiIiIiIiIiIiIiIiIiIi/SMiGv1krCAZhoQhFyAYIB0gHP0jIBv9UCAa/VD9ZKwgGYaEIRggDUEQaiENDAELCwJAIA9FIAEgDmsiDUHAAEgEfkIBIA2shkIBfSIZIBiDIRggFyAZgwUgFwtQcSAAIApOcQRAA0AgGEIAUgRAAkAgFEECdCIKIARqIAA2AgAgBSAKaiAYeqciEyAOaiIKNgIAIBRBAWohFCAAIQ0gCkEBaiEAAkAgFiATrIhCAYNQBEAgDCAURiITDQIMAQsgCiANSgR/IApBAWstAABBDUYFQQALBEAgBSAUQQJ0akEEayAKQQFrIgg2AgAFIAohCAsgCCANRiADQQFGcSAMIBRHciITDQEgEUEBaiERIAAhCSAQIBJBAWpqIRBBACESIAYgFEYiEw0BIAMgDGohDAsgGCAYQgF9gyEYDAILCwsgACEKDAELA0AgGEIAUgRAAkACQCAOIBh6p2oiDSAKSA0AIA0tAAAhFSAPBEAgFUEiRwRAIBJBAWogEiAVQQpGGyESDAILQQAhDyANIghBAWoiCiABSAR/IAotAABBDUYFQQALBEAgCkEBaiEKCyABIApKBH8gCi0AAAVBIgsiDUEKRwR/IAogCEEBakcgAiANR3IFQQALIhMNAiAAIAggAEEBaiILQX9zIAAgCCALShsiCyAARhshCAwBCyAVQSJGBEAgACANRiEPDAELIAAgCk4EQCANQQFrIgggDSAVQQpGIAAiCyANSHEEfyAILQAAQQ1GBUEACxshCAsgFEECdCIAIARqIAs2AgAgACAFaiAINgIAIA1BAWoiCiEAIAggC0YgA0EBRnEgFUEKRiAMIBRBAWoiFEZHciITDQEgFUEKRw0AIBFBAWohESAAIQkgECASQQFqaiEQQQAhEiAGIBRGIhMNASADIAxqIQwLIBggGEIBfYMhGAwCCwsLCyAOQUBrIQ4MAQsLIAcgCTYCACAHIBA2AgQgEQvvCAIDfg1/IAYoAgAhDiAGKAIEIQ8gBigCCCERIAYoAgwhEiAFIQsgACEKA0AgAiAKSgRAAkAgCkECdCIAIANqKAIAIgxBAEghDQJAIAAgBGooAgAiECAMQX9zIAwgDRsiE0YEQCANDQIgEkEBaiESDAELIBMtAAAiFUEtRiAVQStGciATaiIAKQMAIgdCsODAgYOGjJgwhSIIQv/+/fv379+//wCDQvbs2bPnzp279gB8IAiEQoCBgoSIkKDAgH+DekIDiKciDAR+IAdCCCAMrH1CA4aGQo+evPjw4cOHD4NCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIgFQgALIQcgACAMaiEAQQAhDUEBIRQgDEEIRgRAIAApAwAiCEKw4MCBg4aMmDCFIglC//79+/fv37//AINC9uzZs+fOnbv2AHwgCYRCgIGChIiQoMCAf4N6QgOIpyIWBEAgByAWQQN0QYAIaisDAPwHfiAIQgggFqx9QgOGhkKPnrz48OHDhw+DQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIfCEHCyAMIBZqIQwgACAWaiEACyAAIBBIBH8gAC0AAEEuRgVBAAsEQEEAIRQgAEEBaiEAA0AgACkDACIIQrDgwIGDhoyYMIUiCUL//v379+/fv/8Ag0L27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3pCA4inIhYEQCAHIBZBA3RBgAhqKwMA/Ad+IAhCCCAWrH1CA4aGQo+evPjw4cOHD4NCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIh8IQcLIAAgFmohACAWQQhJIA0gFmoiDUEPSnJFDQALCyAMIA1qIgxFIAxBD0pyDQFBACANayEMIAAgEEgEfyAALQAAQSByQeUARgVBAAsEf0EAIRQgAEEBaiIALQAAQS1GIg0Ef0EBBSAALQAAQStGCwRAIABBAWohAAsgACkDACIIQrDgwIGDhoyYMIUiCUL//v379+/fv/8Ag0L27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3pCA4inIhZFIBZBA0tyDQIgDEEAIAhCCCAWrH1CA4aGQo+evPjw4cOHD4NCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIinIgxrIAwgDRtqIQwgACAWagUgAAsgEEcgDEEWSnIgDEFqSHINASALIAxBAEgEfCAHukEAIAxrQQN0QYAIaisDAKMFIAe6IAxBA3RBgAhqKwMAogu9IBVBLUatQj+GhDcDACALQQhqIQsgESAUcSERIA4gECATayIAIAAgDkobIQ4gDyAAIAAgD0gbIQ8LIAEgCmohCgwCCwsLIAYgDjYCACAGIA82AgQgBiARNgIIIAYgEjYCDCAGIAsgBWtBA3U2AhAgCgvBAwIFfwR+QcAAIAZrIQwgBUEgIAZ0aiENIAAhBgNAIAIgBkoEQCAGQQJ0IgsgA2ooAgAiDkF/cyAOIA5BAEgbIQACfyAEIAtqKAIAIABrIgtBF0oEf0EBBSAOQQBOIAggC05xBH8gCwR/IAcgAC0AAGotAAAFQQELBUEACwsEQCAJIApBAnRqIAY2AgAgCkEBagwBCyAAKQMAIAtBGGxBuAlqIg4pAwCDIQ8gBSAAKQMQIA4pAxCDIAusQjiGhCIQQs/W077Sx6vZQn4gDyAAKQMIIA4pAwiDIhFClfip+pe33puef36FhULNmdbq/vrrqH9+IhIgEkIgiIVC09iX1OG/rudEfiAMrIinQQV0aiEAQQghCwNAIAsEQAJAIAApAwAgD1EEfyAAKQMIIBFRBUEACwR/IAApAxAgEFEFQQALBEAgACAAKQMYQgF8NwMYDAELIAApAxhQBEAgACAPNwMAIAAgETcDCCAAIBA3AxAgAEIBNwMYDAELIA0gAEEgaiIARgRAIAUhAAsgC0EBayELDAILCwsgCwR/IAoFIAkgCkECdGogBjYCACAKQQFqCwshCiABIAZqIQYMAQsLIAoLC4cGAgBBgAgLuAEAAAAAAADwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEG4CQvABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";
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
const LONGEST$2 = 4;
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
// src/tables/field-memory.ts
const PAGE = 65536;
const FIELDS = 8192;
const [BEGINNINGS, NUMBER_BEGINNINGS, ANSWER, VALUES] = [
	2048,
	2304,
	2560,
	4096
];
const FROM = VALUES + 8 * FIELDS;
const TO = FROM + 4 * FIELDS;
const LEFT = TO + 4 * FIELDS;
const COUNTERS = LEFT + 4 * FIELDS;
const BEYOND = 64;
const [PLACE, LENGTH, TIMES] = [
	32,
	23,
	24
];
const [ROOM, FEWEST, MOST] = [
	8 << 20,
	6,
	12
];
let compiled;
var FieldMemory = class {
	#program;
	#memory = new WebAssembly.Memory({ initial: Math.ceil(COUNTERS / PAGE) });
	#buffer;
	#bits;
	#begin = COUNTERS;
	#waiting = [];
	bytes = Buffer.alloc(0);
	from = new Int32Array(0);
	to = new Int32Array(0);
	values = new Float64Array(0);
	hashes = new Int32Array(0);
	left = new Int32Array(0);
	#answer = new Int32Array(0);
	constructor(columns) {
		compiled ??= new WebAssembly.Module(Buffer.from(FIELDS_PROGRAM, "base64"));
		this.#program = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } }).exports;
		this.#bits = Math.min(MOST, Math.max(FEWEST, Math.floor(Math.log2(ROOM / PLACE / columns))));
		const begins = new Uint8Array(this.#memory.buffer, BEGINNINGS);
		begins.set(BEGINS);
		begins.set(BEGINS, NUMBER_BEGINNINGS - BEGINNINGS);
		for (const byte of Buffer.from("0123456789-.")) begins[NUMBER_BEGINNINGS - BEGINNINGS + byte] = 1;
	}
	counter() {
		const counter = { address: void 0 };
		this.#waiting.push(counter);
		return counter;
	}
	hold(rest, chunk) {
		const size = PLACE << this.#bits;
		const begin = this.#begin + this.#waiting.length * size;
		const end = begin + rest.length + chunk.length;
		const missing = end + BEYOND - this.#memory.buffer.byteLength;
		if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
		const { buffer } = this.#memory;
		if (this.#buffer !== buffer) {
			this.#buffer = buffer;
			this.values = new Float64Array(buffer, VALUES, FIELDS);
			this.hashes = new Int32Array(buffer, VALUES, FIELDS);
			this.from = new Int32Array(buffer, FROM, FIELDS);
			this.to = new Int32Array(buffer, TO, FIELDS);
			this.left = new Int32Array(buffer, LEFT, FIELDS);
			this.#answer = new Int32Array(buffer, ANSWER, 5);
		}
		this.bytes = Buffer.from(buffer, 0, end);
		this.bytes.fill(0, this.#begin, begin);
		for (const counter of this.#waiting.splice(0)) {
			counter.address = this.#begin;
			this.#begin += size;
		}
		this.bytes.set(rest, begin);
		this.bytes.set(chunk, begin + rest.length);
		return begin;
	}
	rows(at, delimiter, width) {
		return {
			rows: this.#program.rows(at, this.bytes.length, delimiter, width, FROM, TO, FIELDS - FIELDS % width, ANSWER),
			end: this.#answer[0],
			lines: this.#answer[1]
		};
	}
	count({ address }, first, step, stop) {
		if (address !== void 0) return this.#program.count(first, step, stop, FROM, TO, address, this.#bits, BEGINNINGS, 4, LEFT);
		let left = 0;
		for (let i = first; i < stop; i += step) this.left[left++] = i;
		return left;
	}
	each({ address }, take) {
		if (address === void 0) return;
		const bytes = Buffer.from(this.#memory.buffer);
		const end = address + (PLACE << this.#bits);
		for (let at = address; at < end; at += PLACE) {
			const count = bytes.readUInt32LE(at + TIMES) + bytes.readUInt32LE(at + TIMES + 4) * 2 ** 32;
			if (count > 0) take(bytes, at, at + bytes[at + LENGTH], count);
		}
	}
	numbers(first, step, stop, texts) {
		const answer = this.#answer;
		answer[0] = texts.shortest;
		answer[1] = texts.longest;
		answer[2] = texts.whole ? 1 : 0;
		answer[3] = texts.missing;
		const end = this.#program.numbers(first, step, stop, FROM, TO, VALUES, ANSWER);
		texts.shortest = answer[0];
		texts.longest = answer[1];
		texts.whole = answer[2] === 1;
		texts.missing = answer[3];
		return {
			count: answer[4],
			end
		};
	}
	texts(first, step, stop, numbers, texts) {
		const answer = this.#answer;
		answer[0] = texts.shortest;
		answer[1] = texts.longest;
		const left = this.#program.texts(first, step, stop, FROM, TO, VALUES, numbers ? NUMBER_BEGINNINGS : BEGINNINGS, LEFT, ANSWER);
		texts.shortest = answer[0];
		texts.longest = answer[1];
		return left;
	}
};
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
// src/evaluate/table.ts
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const NOT_FINITE = /^[-+]?(?:nan|inf|infinity)$/i;
function cellNumber(cell) {
	const text = cell.trim();
	if (NUMBER.test(text)) return Number(text);
	if (!NOT_FINITE.test(text)) return void 0;
	return /nan/i.test(text) ? NaN : text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const tableMetrics = (text, delimiter, key, columns) => rowMetrics(records(text, delimiter), key, columns);
function rowMetrics(rows, key, columns) {
	const isPair = ([name = "", value = "", ...more]) => more.length === 0 && cellNumber(name) === void 0 && cellNumber(value) !== void 0;
	const [header, ...body] = rows;
	if (key.length === 0 && columns.length === 0 && rows.length > 0 && rows.every(isPair)) return rows.map((row) => [row[0], cellNumber(row[1] ?? "")]);
	if (!header || body.length === 0) throw new Unreadable(header ? "the table has no rows" : "the file is empty");
	if (header.every((name) => cellNumber(name) !== void 0)) throw new Unreadable("the first row holds numbers, where the names of the columns are expected", {
		line: 1,
		column: 1
	});
	const twice = header.find((name, i) => header.indexOf(name) !== i);
	if (twice !== void 0) throw new Unreadable(`the column ${JSON.stringify(twice)} occurs twice`, {
		line: 1,
		column: 1
	}, "duplicate");
	const missing = [...key, ...columns].find((name) => !header.includes(name));
	if (missing !== void 0) throw new Unreadable(`there is no column ${JSON.stringify(missing)}; there are ${header.join(", ")}`);
	const cell = (row, name) => row[header.indexOf(name)] ?? "";
	if (key.length === 0 && columns.length === 0 && header.length === 2 && body.every(isPair)) return body.map((row) => [row[0], cellNumber(row[1] ?? "")]);
	if (key.length === 0 && body.length > 1) throw new Unreadable(`the table has ${body.length} rows; say with key: which columns tell them apart (there are ${header.join(", ")})`);
	const wanted = columns.length > 0 ? columns : header.filter((name) => !key.includes(name) && body.every((row) => cell(row, name).trim() === "" || cellNumber(cell(row, name)) !== void 0));
	if (wanted.length === 0) throw new Unreadable("no column holds numbers only");
	return body.flatMap((row, i) => wanted.map((name) => {
		const value = cellNumber(cell(row, name));
		if (value === void 0) throw new Unreadable(`${JSON.stringify(cell(row, name))} in the column ${name} is not a number`, {
			line: i + 2,
			column: 1
		});
		return [name + dimensions(key.map((column) => [column, cell(row, column)])), value];
	}));
}
function records(text, delimiter) {
	const rows = [];
	let row = [];
	const fields = new CsvFields(delimiter, {
		field: (_, bytes, from, to, quoted) => {
			const cell = bytes.toString("utf8", from, to);
			row.push(quoted ? cell : cell.trim());
		},
		row: (count, line) => {
			const expected = rows[0]?.length ?? count;
			if (count !== expected) throw new Unreadable(`${count} ${count === 1 ? "field" : "fields"}, expected ${expected} as in the header`, {
				line,
				column: 1
			});
			rows.push(row);
			row = [];
		}
	});
	try {
		fields.push(Buffer.from(text));
		fields.end();
	} catch (error) {
		if (!(error instanceof BadTable)) throw error;
		throw new Unreadable(error.message.replace(/^line \d+: /, ""), error.line === void 0 ? void 0 : {
			line: error.line,
			column: 1
		});
	}
	return rows;
}
const dimensions = (pairs) => pairs.length === 0 ? "" : `{${pairs.map(([name, value]) => `${name}=${value}`).join(",")}}`;
// src/evaluate/structure.ts
const LONGEST_NAME$1 = 1e3;
const WRITTEN_OUT = {
	nan: NaN,
	inf: Number.POSITIVE_INFINITY,
	"-inf": Number.NEGATIVE_INFINITY,
	infinity: Number.POSITIVE_INFINITY,
	"-infinity": Number.NEGATIVE_INFINITY
};
function structureMetrics(value, key) {
	const numbers = [];
	const others = [];
	const add = (path, pairs, leaf) => {
		const name = path.join(".") + dimensions(pairs);
		if (name.length > LONGEST_NAME$1) throw new Unreadable(`a name of ${name.length} characters; expected ${LONGEST_NAME$1} at the most`, void 0, "limit");
		if (isNumeric(leaf)) numbers.push([name, Number(leaf)]);
		else if (typeof leaf === "string" && Object.hasOwn(WRITTEN_OUT, leaf.toLowerCase())) numbers.push([name, WRITTEN_OUT[leaf.toLowerCase()]]);
		else if (leaf !== null) others.push([name, typeof leaf === "string" ? `the text ${JSON.stringify(leaf.slice(0, 60))}` : typeof leaf === "boolean" ? String(leaf) : "a value that is no number"]);
		else others.push([name, "null"]);
	};
	const walk = (node, path, pairs) => {
		if (isMap(node)) for (const [name, item] of node) walk(item, [...path, text(name)], pairs);
		else if (isList(node)) node.forEach((item, i) => void walkItem(item, i, path, pairs));
		else add(path, pairs, node);
	};
	const walkItem = (item, index, path, pairs) => {
		if (key.length === 0 || !isMap(item)) {
			walk(item, [...path, String(index)], pairs);
			return;
		}
		const missing = key.find((field) => !item.has(field));
		if (missing !== void 0) throw new Unreadable(`item ${index} of the list has no field ${JSON.stringify(missing)}; it has ${[...item.keys()].slice(0, 20).map(text).join(", ")}`);
		const own = key.map((field) => [field, text(item.get(field))]);
		const rest = new Map([...item].filter(([name]) => !key.includes(text(name))));
		walk(rest, path, [...pairs, ...own]);
	};
	if (!isMap(value) && !isList(value)) throw new Unreadable("expected a mapping of metrics, found a single value");
	walk(value, [], []);
	return {
		numbers,
		others
	};
}
// src/evaluate/text.ts
const LONGEST_LINE = 2e4;
const LONGEST_NAME = 60;
const VALUE = /[:=][ \t]*([-+]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|nan|inf(?:inity)?)(?![\w.%'’]|[ \t]*[:=]|[ \t]*[-+*/×][ \t]*[\d.(]|[ \t]+\d))(,\d)?/gi;
const NAME$1 = /([A-Za-z_](?:[\w@%/.()-]|:(?=\d))*(?: [\w@%/.()-]+){0,5})[ \t]*$/;
const TIMESTAMP = /\b(?:\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}:\d{2})(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?\b/g;
function textMetrics(text) {
	const found = [];
	for (const [i, line] of text.split(/\r?\n/).entries()) {
		if (line.length > LONGEST_LINE) throw new Unreadable(`a line is longer than ${LONGEST_LINE} characters`, {
			line: i + 1,
			column: 1
		}, "limit");
		const said = line.replace(TIMESTAMP, (time) => " ".repeat(time.length));
		for (const match of said.matchAll(VALUE)) {
			const name = NAME$1.exec(said.slice(Math.max(0, match.index - LONGEST_NAME), match.index))?.[1];
			const value = cellNumber(match[1].replaceAll("_", ""));
			if (name === void 0 || value === void 0) continue;
			if (/ \d+$/.test(name) && /^[:=]\S/.test(match[0])) continue;
			if (match[2] !== void 0) throw new Unreadable(`${name.trim()} is ${match[1]}${match[2]}…: whether the comma groups digits or begins the fraction is not known; write the number with a point`, {
				line: i + 1,
				column: match.index + 1
			}, "limit");
			found.push([name.trim(), value]);
		}
	}
	if (found.length === 0) throw new Unreadable("no line of the form \"name: number\" or \"name = number\"; say with pattern: what to look for");
	return found;
}
async function patternMetrics(text, pattern) {
	const { RE2JS } = await import("./build.js");
	let compiled;
	try {
		compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
	} catch (error) {
		throw new Unreadable(`the pattern ${JSON.stringify(pattern)} is not RE2: ${error instanceof Error ? error.message : String(error)}`);
	}
	const groups = compiled.namedGroups();
	const [nameGroup, valueGroup] = "value" in groups ? [groups["name"], groups["value"]] : [1, 2];
	if (compiled.groupCount() < Math.max(nameGroup ?? 0, valueGroup ?? 0)) throw new Unreadable("the pattern needs a group for the name and one for the value: (?P<name>…) and (?P<value>…)");
	const matcher = compiled.matcher(text);
	const found = [];
	while (matcher.find()) {
		const raw = matcher.group(valueGroup) ?? "";
		const value = cellNumber(raw);
		if (value === void 0) throw new Unreadable(`the pattern found ${JSON.stringify(raw.slice(0, 60))} where a number belongs`);
		found.push([nameGroup === void 0 ? "value" : (matcher.group(nameGroup) ?? "").trim(), value]);
	}
	if (found.length === 0) throw new Unreadable(`the pattern ${JSON.stringify(pattern)} matches nothing`);
	return found;
}
// src/evaluate/metrics.ts
async function readMetrics(files, source) {
	const values = new Map();
	const others = new Map();
	const problems = [];
	const origin = new Map();
	for (const file of files) for (const { path, pairs } of file.format === "mlflow" ? [{
		path: file.path,
		pairs: []
	}] : await expand$2(file.path, source)) {
		const problem = (code, message, metric = null, at) => {
			problems.push({
				code,
				message: `${path}: ${message}`,
				metric,
				file: path,
				line: at?.line,
				column: at?.column
			});
		};
		try {
			const content = file.format === "mlflow" ? void 0 : await source.read(path);
			if (content === void 0 && file.format !== "mlflow") {
				problem("metrics-missing", "the metrics file is not there");
				continue;
			}
			const run = file.format === "mlflow" ? await mlflowMetrics(path, source) : void 0;
			if (!content && !run) {
				problem("metrics-missing", "there is no folder of metrics below it; write the folder of one run, mlruns/EXPERIMENT/RUN");
				continue;
			}
			const found = content ? await metricsIn(content, path, file) : {
				numbers: run ?? [],
				others: []
			};
			for (const [name, value] of found.numbers) {
				const full = withPrefix(file.prefix, name, pairs);
				const other = origin.get(full);
				if (other !== void 0) problem("metrics-duplicate", other === path ? `the metric ${full} occurs twice` : `the metric ${full} occurs here and in ${other}; use prefix, key or a glob to tell them apart`, full);
				else if (!Number.isFinite(value)) problem("metrics-not-finite", `${full} is ${Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity"}`, full);
				else values.set(full, value);
				origin.set(full, path);
			}
			for (const [name, what] of found.others) others.set(withPrefix(file.prefix, name, pairs), what);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			problem(error.kind === "duplicate" ? "metrics-duplicate" : "metrics-syntax", error.message, null, error);
		}
	}
	return {
		values,
		others,
		problems
	};
}
function withPrefix(prefix, name, pairs) {
	const begin = name.endsWith("}") ? name.indexOf("{") : -1;
	const bare = begin === -1 ? name : name.slice(0, begin);
	const inner = [...pairs.map(([key, value]) => `${key}=${value}`), ...begin === -1 ? [] : [name.slice(begin + 1, -1)]];
	return prefix + bare + (inner.length > 0 ? `{${inner.join(",")}}` : "");
}
async function expand$2(path, source) {
	const { isGlob, base } = globOf(path);
	if (!isGlob) {
		if (await source.has(path)) return [{
			path,
			pairs: []
		}];
		const below = (await source.below(path)).toSorted();
		return below.length > 0 ? below.map((file) => ({
			path: file,
			pairs: below.length > 1 ? [["file", stem(file.slice(path.length + 1))]] : []
		})) : [{
			path,
			pairs: []
		}];
	}
	const found = (await source.below(base)).toSorted().flatMap((file) => {
		const stars = globCaptures(path, file);
		if (!stars) return [];
		return [{
			path: file,
			pairs: [["file", stars.join("/") || stem(file)]]
		}];
	});
	return found.length > 0 ? found : [{
		path,
		pairs: []
	}];
}
const stem = (path) => path.replace(/\.[^./]*$/, "");
async function metricsIn(content, path, file) {
	if (file.format === "parquet" || file.format === void 0 && /\.(?:parquet|pq)$/i.test(path)) return parquetMetrics(content, file);
	const text = withoutMark(decode(content));
	if (text.length > LIMITS$1.bytes) throw new Unreadable(`larger than ${LIMITS$1.bytes / 1024} KiB: metrics are numbers, not predictions`, void 0, "limit");
	if (text.trim() === "") throw new Unreadable("the file is empty");
	const format = file.format ?? formatOf(path, file);
	try {
		return await parseAs(text, format, file);
	} catch (error) {
		if (!(error instanceof Unreadable) || error.kind !== "syntax") throw error;
		const other = format === "json" && /^\s*[{[]/.test(text) ? void 0 : await otherFormat(text, format, file);
		throw other === void 0 ? error : new Unreadable(`this is ${other.toUpperCase()}, not ${format.toUpperCase()}; write format: ${other}`, position(error));
	}
}
const position = (error) => error.line === void 0 ? void 0 : {
	line: error.line,
	column: error.column ?? 1
};
function formatOf(path, file) {
	const suffix = /\.([^./]*)$/.exec(path.toLowerCase())?.[1];
	if (file.pattern !== void 0 || suffix === "txt" || suffix === "log" || suffix === "md") return "text";
	if (suffix === "csv" || suffix === "tsv") return suffix;
	if (suffix === "xml") return "junit";
	const structured = structuredFormat(path);
	return structured === "python" ? "text" : structured;
}
async function parseAs(text, format, file) {
	switch (format) {
		case "csv":
		case "tsv": return {
			numbers: tableMetrics(text, format === "csv" ? delimiterIn(text.slice(0, 4096)) : "	", file.key, file.columns),
			others: []
		};
		case "junit": return junitMetrics(text);
		case "parquet":
		case "mlflow": throw new Unreadable(`${format} is no text`);
		case "text": return {
			numbers: file.pattern === void 0 ? textMetrics(text) : await patternMetrics(text, file.pattern),
			others: []
		};
		default: {
			const value = await readStructured(text, format === "dvclive" ? "json" : format);
			if (value === null) throw new Unreadable("the file holds nothing");
			return structureMetrics(value, file.key);
		}
	}
}
async function parquetMetrics(content, file) {
	const [{ readParquet }, { BadTable }] = await Promise.all([import("./read-table.js"), import("./table.js")]);
	try {
		const { names, columns, rows } = await readParquet(content);
		if (rows > MOST_ROWS) throw new Unreadable(`${rows} rows: metrics are numbers, not predictions`, void 0, "limit");
		const cell = (name, row) => {
			const column = columns.get(name);
			return column?.values[column.codes[row] ?? -1] ?? "";
		};
		return {
			numbers: rowMetrics([names, ...Array.from({ length: rows }, (_, row) => names.map((name) => cell(name, row)))], file.key, file.columns),
			others: []
		};
	} catch (error) {
		throw error instanceof BadTable ? new Unreadable(error.message) : error;
	}
}
const MOST_ROWS = 1e4;
async function junitMetrics(text) {
	const [{ readJunit }, { BadResult }] = await Promise.all([import("./junit.js"), import("./results.js")]);
	try {
		const { tests, skipped, failures, properties } = readJunit(text);
		const found = {
			numbers: [
				["tests", tests ?? 0],
				["failures", failures.length],
				["skipped", skipped]
			],
			others: []
		};
		for (const [name, value] of properties) {
			const number = cellNumber(value);
			if (number === void 0) found.others.push([name, "text"]);
			else found.numbers.push([name, number]);
		}
		return found;
	} catch (error) {
		throw error instanceof BadResult ? new Unreadable(error.message) : error;
	}
}
async function mlflowMetrics(path, source) {
	const found = [];
	for (const file of (await source.below(path)).toSorted()) {
		const [, name] = /(?:^|\/)metrics\/(.+)$/.exec(file.slice(path.length)) ?? [];
		if (name === void 0) continue;
		const value = cellNumber(decode(await source.read(file) ?? new Uint8Array()).split("\n").filter((line) => line.trim() !== "").at(-1)?.split(/\s+/)[1] ?? "");
		if (value === void 0) throw new Unreadable(`${file}: expected lines of time, value and step`);
		found.push([name, value]);
	}
	return found.length === 0 ? void 0 : found;
}
async function otherFormat(text, format, file) {
	for (const candidate of [
		"json",
		"toml",
		"yaml",
		"csv",
		"tsv",
		"text"
	]) {
		if (candidate === format) continue;
		try {
			if ((await parseAs(text, candidate, {
				...file,
				pattern: void 0
			})).numbers.length > 0) return candidate;
		} catch {}
	}
}
// src/session/comparison.ts
async function compare(repository, event, options) {
	const head = options.head === void 0 ? headOf(repository) : await revision(repository, options.head);
	const override = options.base;
	const found = await byTrigger(repository, event, head, options.tree);
	if (override === void 0) return found;
	return {
		...found,
		base: await revision(repository, override),
		policy: "base"
	};
}
function headOf({ head }) {
	if (head !== void 0) return head;
	throw new MettleError("git-revision", "the checkout has no commit, so there is nothing to judge: expected one, `git add --all && git commit` makes it");
}
async function byTrigger(repository, event, head, tree) {
	const { trigger } = event;
	switch (trigger.kind) {
		case "pull_request": {
			const parents = await repository.parents(head);
			const common = {
				head,
				status: trigger.head,
				policy: "base",
				trusted: !trigger.fork && !trigger.trustedTarget,
				notes: []
			};
			if (parents.length === 2 && parents[1] === trigger.head) {
				const base = await present(repository, parents[0]);
				if (head !== event.sha && base !== trigger.base && !await isOn(repository, base, trigger.baseRef)) throw new MettleError("git-revision", `the checkout is at ${short(head)}, a merge of the pull request's head with ${short(base)}, which is not on ${trigger.baseRef}. Let actions/checkout take its default ref.`);
				return {
					...common,
					base
				};
			}
			if (head !== trigger.head) throw new MettleError("git-revision", `the checkout is at ${short(head)}, which is neither the head of the pull request (${short(trigger.head)}) nor its test merge. Let actions/checkout take its default ref, or set ref: \${{ github.event.pull_request.head.sha }}.`);
			const base = await mergeBase(repository, head, trigger.base);
			const policyAt = await repository.fetchCommits([trigger.base]) ? trigger.base : base;
			return {
				...common,
				base,
				policyAt
			};
		}
		case "merge_group": {
			const target = await repository.remoteHead(`refs/heads/${trigger.baseRef}`) ?? trigger.base;
			return {
				head,
				status: head,
				base: await present(repository, target === trigger.base ? trigger.base : await repository.mergeBase(target, head) ?? trigger.base),
				policy: "base",
				trusted: true,
				notes: notThe(trigger.head, head)
			};
		}
		case "push": {
			if (!(trigger.branch === event.defaultBranch)) return {
				head,
				status: head,
				...await branchBase(repository, event, head, trigger.before),
				trusted: true,
				notes: notThe(trigger.after, head)
			};
			const { base, notes } = await defaultPushBase(repository, trigger, head);
			return {
				head,
				status: head,
				base,
				policy: "head",
				trusted: true,
				notes: [...notes, ...notThe(trigger.after, head)]
			};
		}
		case "tag":
		case "snapshot": {
			const found = event.branch !== void 0 && event.branch === event.defaultBranch ? {
				base: void 0,
				policy: "head"
			} : await branchBase(repository, event, head, void 0);
			const own = event.sha === void 0 || event.sha === head;
			return {
				head,
				status: own ? head : void 0,
				...found,
				trusted: own,
				notes: own ? [] : notThe(event.sha ?? "", head)
			};
		}
		case "local": return {
			head,
			status: void 0,
			...await localBase(repository, head, tree),
			trusted: true,
			notes: []
		};
		case "workflow_run": throw new MettleError("event-unreadable", "a workflow_run is judged by actions/gate, which finds its pull request; use that here");
		case "deleted": throw new MettleError("internal", "a deletion has nothing to compare");
	}
}
const notThe = (expected, head) => expected === head ? [] : [`The checkout is at ${short(head)}, the event at ${short(expected)}: what is checked out was judged.`];
async function defaultPushBase(repository, { before, forced }, head) {
	if (before === void 0) return {
		base: void 0,
		notes: []
	};
	if (await repository.fetchCommits([before])) {
		const base = forced ? await repository.mergeBase(before, head) : before;
		if (base !== void 0 && await repository.fetchCommits([base])) return {
			base,
			notes: []
		};
	}
	return {
		base: void 0,
		notes: [`The commit before this push, ${short(before)}, cannot be fetched any more; nothing is taken for unchanged because of it.`]
	};
}
async function branchBase(repository, event, head, before) {
	const main = event.defaultBranch === void 0 ? void 0 : await repository.remoteHead(`refs/heads/${event.defaultBranch}`);
	const left = main === void 0 ? before : await repository.mergeBase(main, head);
	const base = left !== void 0 && left !== head && await repository.fetchCommits([left]) ? left : void 0;
	const policyAt = main !== void 0 && main !== head && await repository.fetchCommits([main]) ? main : base;
	const merged = left === head || main === head;
	return merged ? {
		base,
		policy: "head",
		merged
	} : {
		base,
		policy: policyAt === void 0 ? "head" : "base",
		policyAt,
		merged
	};
}
async function present(repository, commit) {
	if (await repository.fetchCommits([commit])) return commit;
	throw new MettleError("git-revision", `the base commit ${short(commit)} is not in the checkout and cannot be fetched from origin. Give actions/checkout a token that may read, or fetch-depth: 2.`);
}
async function isOn(repository, commit, branch) {
	const tip = await repository.remoteHead(`refs/heads/${branch}`);
	return tip !== void 0 && (tip === commit || await repository.mergeBase(commit, tip) === commit);
}
async function mergeBase(repository, head, base) {
	const found = await repository.mergeBase(head, base);
	if (found === void 0) throw new MettleError("git-revision", `no common ancestor of ${short(head)} and ${short(base)} can be found`);
	return present(repository, found);
}
async function localBase(repository, head, tree) {
	for (const branch of await Promise.all([
		"origin/HEAD",
		"origin/main",
		"origin/master",
		"main",
		"master"
	].map((name) => repository.commit(name)))) {
		if (branch === void 0) continue;
		const left = await repository.mergeBase(branch, head);
		if (left !== head || tree !== void 0 && tree !== await repository.treeOf(head)) return {
			base: left,
			policy: left === void 0 ? "head" : "base"
		};
		const [before] = await repository.parents(head);
		return {
			base: before !== void 0 && await repository.fetchCommits([before]) ? before : head,
			policy: "head"
		};
	}
	return {
		base: void 0,
		policy: "head"
	};
}
async function revision(repository, name) {
	const candidates = [
		`refs/heads/${name}`,
		`refs/remotes/origin/${name}`,
		name
	];
	for (const local of await Promise.all(candidates.map((candidate) => repository.commit(candidate)))) if (local !== void 0 && await repository.fetchCommits([local])) return local;
	const remote = /^[0-9a-f]{40,64}$/.test(name) ? name : await repository.remoteRevision(name);
	if (remote !== void 0 && await repository.fetchCommits([remote])) return remote;
	const deeper = await repository.ancestor(name);
	if (deeper !== void 0 && await repository.fetchCommits([deeper])) return deeper;
	throw new MettleError("git-revision", `the revision ${JSON.stringify(name)} is neither in the checkout nor at origin`);
}
const short = (commit) => commit.slice(0, 7);
// src/dvc/cache-link.ts
const OBJECT$1 = /[\\/][0-9a-f]{2}[\\/][0-9a-f]{30}$/;
function stateAt(path) {
	const state = linkAt(path);
	if (!state?.isSymbolicLink()) return state;
	const target = resolve$1(dirname(path), readlinkSync(path));
	const object = OBJECT$1.test(target) ? linkAt(target) : void 0;
	return object?.isFile() ? object : state;
}
function linkAt(path) {
	try {
		return lstatSync(path);
	} catch {
		return;
	}
}
// src/revision.ts
var Revision = class {
	root;
	store;
	#unlikeOf;
	#entries = new Map();
	#list;
	#unlikeFolders;
	constructor(store, root, sameUnlikeAs = root) {
		this.#unlikeOf = sameUnlikeAs;
		this.store = store;
		this.root = root;
	}
	entry(path) {
		let found = this.#entries.get(path);
		if (!found) {
			found = this.#find(path);
			this.#entries.set(path, found);
		}
		return found;
	}
	async #find(path) {
		if (path === "") return {
			name: "",
			mode: "40000",
			type: "tree",
			oid: this.root
		};
		const folder = await this.entry(folderOf(path));
		return folder?.type === "tree" ? (await this.store.tree(folder.oid)).get(path.slice(path.lastIndexOf("/") + 1)) : void 0;
	}
	async read(path) {
		const entry = await this.resolved(path);
		if (entry === "outside" || entry?.type !== "blob") return void 0;
		const content = (await this.store.blobs([entry.oid])).get(entry.oid);
		if (content === void 0) throw new MettleError("git-revision", `${path} is in the commit and its content is neither in the checkout nor at origin`);
		return content;
	}
	async resolved(path, hops = 0) {
		const whole = await this.entry(normalise(path));
		if (whole && whole.mode !== "120000") return whole;
		const parts = path.split("/").filter(Boolean);
		for (let length = 1; length <= parts.length; length++) {
			const here = parts.slice(0, length).join("/");
			const entry = await this.entry(here);
			if (!entry) return void 0;
			if (entry.mode !== "120000") continue;
			const target = Buffer.from((await this.store.blobs([entry.oid])).get(entry.oid) ?? "").toString("utf8");
			const next = target.startsWith("/") ? ".." : normalise(`${folderOf(here)}/${target}/${parts.slice(length).join("/")}`);
			if (target === "" || hops > 20) return void 0;
			return next === ".." || next.startsWith("../") ? "outside" : this.resolved(next, hops + 1);
		}
		return this.entry(path);
	}
	async holdsLinks(folder) {
		return (await this.store.unlike(this.#unlikeOf)).links.some((link) => isInside(link, folder));
	}
	async linksBelow(folder) {
		return (await this.store.unlike(this.#unlikeOf)).links.filter((link) => isInside(link, folder)).toSorted();
	}
	unlikeFolders() {
		this.#unlikeFolders ??= this.store.unlike(this.#unlikeOf).then(({ links, notebooks }) => {
			const folders = new Set();
			for (const path of [...links, ...notebooks]) for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
			return folders;
		});
		return this.#unlikeFolders;
	}
	list() {
		this.#list ??= this.#collect();
		return this.#list;
	}
	async #collect() {
		const files = new Map();
		const walk = async (oid, prefix) => {
			const entries = [...(await this.store.tree(oid)).values()];
			for (const entry of entries) if (entry.type !== "tree") files.set(prefix + entry.name, entry);
			await Promise.all(entries.filter((entry) => entry.type === "tree").map((entry) => walk(entry.oid, `${prefix}${entry.name}/`)));
		};
		await walk(this.root, "");
		return files;
	}
	async folders(path, depth) {
		const start = await this.entry(path);
		if (start?.type !== "tree") return [];
		const found = [];
		const walk = async (oid, prefix, level) => {
			for (const entry of (await this.store.tree(oid)).values()) {
				if (entry.type !== "tree") continue;
				found.push(prefix + entry.name);
				if (level < depth) await walk(entry.oid, `${prefix}${entry.name}/`, level + 1);
			}
		};
		await walk(start.oid, path === "" ? "" : `${path}/`, 1);
		return found;
	}
};
// src/run/work-tree.ts
const LARGEST = 64 << 20;
const workTreeMetrics = (root) => ({
	async read(path) {
		const state = stateAt(join$1(root, path));
		if (!state?.isFile()) return void 0;
		if (state.size > LARGEST) throw new Unreadable(`larger than 64 MiB, which no file of results is`, void 0, "limit");
		return readFileSync(join$1(root, path));
	},
	has: async (path) => stateAt(join$1(root, path))?.isFile() === true,
	async below(folder) {
		try {
			return readdirSync(join$1(root, folder), {
				recursive: true,
				withFileTypes: true
			}).filter((entry) => entry.isFile() || entry.isSymbolicLink() && stateAt(join$1(entry.parentPath, entry.name))?.isFile()).map((entry) => join$1(entry.parentPath, entry.name).slice(root.length + 1));
		} catch {
			return [];
		}
	}
});
const revisionMetrics = (revision) => ({
	read: (path) => revision.read(path),
	async has(path) {
		const entry = await revision.resolved(path);
		return entry !== "outside" && entry?.type === "blob";
	},
	async below(folder) {
		if ((await revision.entry(folder))?.type !== "tree") return [];
		return [...(await revision.list()).keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`));
	}
});
const committedMetrics = (revision, kept) => {
	const inGit = revisionMetrics(revision);
	return {
		read: async (path) => await inGit.read(path) ?? kept(path),
		has: async (path) => await inGit.has(path) || await kept(path) !== void 0,
		below: inGit.below
	};
};
var Overlaid = class extends Revision {
	#root;
	#paths;
	constructor(revision, root, paths) {
		super(revision.store, revision.root);
		this.#root = root;
		this.#paths = paths;
	}
	async read(path) {
		if (!this.#paths(path)) return super.read(path);
		try {
			return readFileSync(join$1(this.#root, path));
		} catch {
			return;
		}
	}
};
// src/dvc/lock.ts
async function readLock(files, file) {
	const content = await files.read(file);
	if (!content) return new Map();
	const root = await parse$1(content, file);
	if (root === null) return new Map();
	if (!isMap(root)) throw invalid(file, "expected a mapping");
	const schema = root.get("schema");
	if (schema !== void 0 && schema !== "2.0") throw invalid(file, `schema ${text(schema)} is not known; expected '2.0'`);
	const stages = schema === void 0 ? root : root.get("stages") ?? null;
	if (schema === void 0 && isMap(stages)) {
		for (const [name, entry] of stages) if (!isMap(entry) || !entry.has("cmd")) throw invalid(file, `${text(name)} is no stage of a lock of DVC 1, and there is no \`schema:\``);
	}
	const entries = new Map();
	if (!isMap(stages)) return entries;
	for (const [name, entry] of stages) if (isMap(entry)) entries.set(text(name), entryOf(entry));
	return entries;
}
function entryOf(entry) {
	const command = entry.get("cmd") ?? "";
	const params = new Map();
	const written = entry.get("params") ?? null;
	if (isMap(written)) for (const [file, values] of written) params.set(text(file), new Map(isMap(values) ? [...values].map(([key, value]) => [text(key), value]) : []));
	return {
		command: isList(command) ? command.map(text) : text(command),
		dependencies: pathsOf(entry.get("deps")),
		outputs: pathsOf(entry.get("outs")),
		params,
		source: JSON.stringify([...entry], (_, value) => value instanceof Map ? [...value] : typeof value === "bigint" ? String(value) : value)
	};
}
async function readTracked(files, file) {
	const content = await files.read(file);
	if (!content) throw invalid(file, "is not there");
	const root = await parse$1(content, file);
	if (!isMap(root)) throw invalid(file, "expected a mapping");
	if (root.has("cmd")) throw invalid(file, "a stage file of DVC before 1.0 is not read; turn it into a dvc.yaml");
	const outputs = pathsOf(root.get("outs"));
	if (outputs.length === 0) throw invalid(file, "names no output under `outs`");
	const wdir = root.get("wdir");
	return {
		outputs,
		wdir: typeof wdir === "string" ? wdir : ".",
		sources: pathsOf(root.get("deps"))
	};
}
async function readUpstreams(files, file) {
	const content = await files.read(file);
	const root = content ? await parse$1(content, file) : null;
	const deps = isMap(root) ? root.get("deps") : void 0;
	return (isList(deps) ? deps : []).filter(isMap).flatMap((item) => {
		const path = text(item.get("path") ?? "");
		const repo = item.get("repo");
		if (isMap(repo)) {
			const [url, locked] = [text(repo.get("url") ?? ""), text(repo.get("rev_lock") ?? "")];
			return locked === "" ? [] : [{
				kind: "git",
				url,
				ref: text(repo.get("rev") ?? "HEAD"),
				path,
				locked
			}];
		}
		const locked = PINS.flatMap((key) => item.get(key) === void 0 || item.get(key) === null ? [] : [text(item.get(key) ?? "")]);
		return locked.length === 0 || !/^[a-z0-9]+:\/\//.test(path) ? [] : [{
			kind: "url",
			address: path,
			locked
		}];
	});
}
function pathsOf(value) {
	return (isList(value) ? value : []).filter(isMap).map((item) => {
		const hash = item.get("hash");
		const md5 = item.get("md5") ?? item.get("checksum");
		return {
			path: text(item.get("path") ?? ""),
			md5: item.get("md5") === void 0 || item.get("md5") === null ? filesHash(item) : text(md5 ?? "").toLowerCase(),
			dosToUnix: hash === void 0,
			size: count(item.get("size")),
			count: count(item.get("nfiles")),
			pin: pinOf(item)
		};
	});
}
const count = (value) => typeof value === "bigint" ? Number(value) : void 0;
function filesHash(item) {
	const files = item.get("files");
	if (!isList(files)) return void 0;
	const rows = files.filter(isMap).map((file) => ({
		path: text(file.get("relpath") ?? ""),
		md5: text(file.get("md5") ?? file.get("etag") ?? "")
	}));
	return folderHash(rows);
}
const PINS = [
	"version_id",
	"etag",
	"checksum"
];
function pinOf(item) {
	const repo = item.get("repo");
	if (isMap(repo)) return `${text(repo.get("url") ?? "")}@${text(repo.get("rev_lock") ?? repo.get("rev") ?? "")}`;
	for (const key of PINS) {
		const value = item.get(key);
		if (value !== void 0 && value !== null) return text(value);
	}
}
async function parse$1(content, file) {
	try {
		return await readStructured(content, "yaml");
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
const trackedIdentity = (output, sources) => output.md5 ?? sources.find((source) => source.pin !== void 0)?.pin;
// src/dvc/template.ts
var TemplateError = class extends Error {
	name = "TemplateError";
};
const LONGEST$1 = 2e4;
const MOST_MADE = 1e5;
const MOST_AXES = 20;
const TEMPLATE = /(?<!\\)\$\{(.*?)\}/g;
function interpolate(value, scope) {
	if (typeof value === "string") return interpolateText(value, scope);
	if (isList(value)) return value.map((item) => interpolate(item, scope));
	if (isMap(value)) {
		const result = new Map();
		for (const [key, item] of value) result.set(typeof key === "string" ? asText(interpolateText(key, scope), key) : key, interpolate(item, scope));
		return result;
	}
	return value;
}
function bounded(made) {
	if (made.length > MOST_MADE) throw new TemplateError(`templates that make ${made.length} characters; expected ${MOST_MADE} at the most`);
	return made;
}
function refuseLong(source) {
	if (source.length > LONGEST$1 && source.includes("${")) throw new TemplateError(`a text of ${source.length} characters with \${…}; expected ${LONGEST$1} at the most`);
}
function interpolateText(source, scope) {
	refuseLong(source);
	const whole = /^\$\{([^}]*)\}$/.exec(source);
	if (whole) return lookUp(whole[1] ?? "", scope);
	return withoutEscapes(bounded(source.replace(TEMPLATE, (_, key) => asText(lookUp(key, scope), key))));
}
function interpolateCommand(command, scope, style) {
	if (isList(command)) return command.map((line) => interpolateCommand(line, scope, style));
	if (typeof command !== "string") throw new TemplateError("a command is a text or a list of texts");
	refuseLong(command);
	return withoutEscapes(bounded(command.replace(TEMPLATE, (_, key) => {
		const value = lookUp(key, scope);
		return isMap(value) ? options(value, "", style).join(" ") : asText(value, key);
	})));
}
const withoutEscapes = (source) => source.replaceAll("\\${", "${");
function asText(value, name) {
	if (isList(value) || isMap(value)) throw new TemplateError(`cannot put a ${isMap(value) ? "map" : "list"} into a text: ${name}`);
	const made = scalarText(value);
	if (made.length > LONGEST$1) throw new TemplateError(`${name} has ${made.length} characters; expected ${LONGEST$1} at the most in a template`);
	return made;
}
const scalarText = (value) => typeof value === "boolean" ? String(value) : text(value);
function options(map, prefix, style) {
	return [...map].flatMap(([key, value]) => {
		const name = prefix + scalarText(key);
		if (isMap(value)) return options(value, `${name}.`, style);
		if (typeof value === "boolean") return value ? [`--${name}`] : style.bool === "boolean_optional" ? [`--no-${name}`] : [];
		if (isList(value)) {
			const items = value.map((item) => {
				if (isList(item) || isMap(item)) throw new TemplateError(`cannot put a nested list or map into a command: ${name}`);
				return shellQuoted(item);
			});
			return style.list === "append" ? items.map((item) => `--${name} ${item}`) : [`--${name}`, ...items];
		}
		return [`--${name} ${shellQuoted(value)}`];
	});
}
function shellQuoted(value) {
	const word = scalarText(value);
	if (typeof value !== "string") return word;
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function lookUp(expression, scope) {
	const key = expression.trim();
	const parts = key.match(/[^.[\]]+/g);
	if (!parts || /\$\{/.test(key)) throw new TemplateError(`cannot read the template \${${expression}}`);
	let here = scope.values;
	for (const part of parts) {
		const next = isMap(here) ? step(here, part) : isList(here) ? here[Number(part)] : void 0;
		if (next === void 0) throw new TemplateError(`could not find '${key}'`);
		here = next;
	}
	scope.used(parts);
	return here;
}
function step(map, part) {
	if (map.has(part)) return map.get(part);
	for (const [key, value] of map) if (typeof key !== "string" && scalarText(key) === part) return value;
}
function merged(into, from, source) {
	const result = new Map(into);
	for (const [key, value] of from) {
		const old = result.get(key);
		if (old === void 0) result.set(key, value);
		else if (isMap(old) && isMap(value)) result.set(key, merged(old, value, source));
		else throw new TemplateError(`cannot redefine '${text(key)}' from ${source}: it exists already`);
	}
	return result;
}
function foreachInstances(data) {
	if (isMap(data)) {
		refuseMany(data.size);
		return [...data].map(([key, item]) => instance(scalarText(key), item, key));
	}
	if (!isList(data)) throw new TemplateError(`foreach: expected a list or a map, got ${data === null ? "None" : repr(data)}`);
	refuseMany(data.length);
	const composite = data.some((item) => isList(item) || isMap(item));
	const named = data.map((item, i) => [composite ? String(i) : scalarText(item), item]);
	return [...new Map(named)].map(([name, item]) => instance(name, item));
}
const MOST_INSTANCES = 5e3;
function refuseMany(count) {
	if (count > MOST_INSTANCES) throw new TemplateError(`${count} stages of one definition; expected ${MOST_INSTANCES} at the most`);
}
function matrixInstances(axes) {
	if (axes.size > MOST_AXES) throw new TemplateError(`matrix: ${axes.size} axes; expected ${MOST_AXES} at the most`);
	let rows = [{
		names: [],
		items: new Map()
	}];
	for (const [axis, values] of axes) {
		if (!isList(values)) throw new TemplateError(`matrix: expected a list for '${text(axis)}'`);
		refuseMany(rows.length * values.length);
		const composite = values.some((item) => isList(item) || isMap(item));
		rows = rows.flatMap((row) => values.map((item, i) => ({
			names: [...row.names, composite ? `${text(axis)}${i}` : scalarText(item)],
			items: new Map(row.items).set(axis, item)
		})));
	}
	const named = rows.map((row) => {
		const name = row.names.join("-");
		return [name, instance(name, row.items, name)];
	});
	return [...new Map(named).values()];
}
function instance(suffix, item, key) {
	if (suffix === "" || suffix.includes("@")) throw new TemplateError(`'${suffix}' cannot be part of the name of a stage`);
	const scope = new Map([["item", item instanceof Tuple ? [...item] : item]]);
	if (key !== void 0) scope.set("key", key);
	return {
		suffix,
		scope
	};
}
// src/dvc/pipeline.ts
const TOP = new Set([
	"stages",
	"vars",
	"metrics",
	"plots",
	"params",
	"artifacts",
	"datasets"
]);
const STAGE = new Set([
	"cmd",
	"wdir",
	"deps",
	"params",
	"frozen",
	"meta",
	"desc",
	"always_changed",
	"outs",
	"plots",
	"metrics",
	"vars"
]);
const MOST_STAGES = 5e3;
const GROUP = new Set([
	"foreach",
	"do",
	"matrix",
	...STAGE
]);
const DEFAULT_PARAMS = "params.yaml";
const empty = new Map();
async function readPipeline(files, file, style) {
	const folder = folderOf(file);
	const source = await files.read(file);
	if (!source) throw invalid(file, "is not there");
	const root = await parse(source, file);
	if (root === null) return {
		file,
		stages: [],
		metrics: [],
		plots: [],
		params: [],
		variables: []
	};
	if (!isMap(root)) throw invalid(file, "expected a mapping");
	known$1(root, TOP, file, "the top level");
	try {
		const sources = [];
		const scope = await scopeOf(files, folder, root.get("vars"), file, {
			sources,
			values: empty,
			defaults: true
		});
		const stages = [];
		for (const [name, definition] of mapAt(root, "stages", file)) {
			for (const stage of await expand$1({
				files,
				folder,
				file,
				style,
				sources
			}, text(name), definition, scope)) stages.push(stage);
			if (stages.length > MOST_STAGES) throw invalid(file, `more than ${MOST_STAGES} stages; expected ${MOST_STAGES} at the most`);
		}
		const paths = (key) => listOf(root.get(key)).flatMap(namesOf).map((path) => join(folder, path));
		return {
			file,
			stages,
			metrics: paths("metrics"),
			plots: paths("plots"),
			params: paths("params"),
			variables: sources.filter((source) => source.used.size > 0).map((source) => ({
				file: source.file,
				keys: [...source.used]
			}))
		};
	} catch (error) {
		if (error instanceof TemplateError) throw invalid(file, error.message, error);
		throw error;
	}
}
async function scopeOf(files, folder, vars, file, base) {
	const { sources } = base;
	let values = base.values;
	const include = (path, found) => {
		values = merged(values, found, path);
		sources.push({
			file: path,
			values: found,
			used: new Set()
		});
	};
	const defaults = join(folder, DEFAULT_PARAMS);
	if (base.defaults) {
		const source = await files.read(defaults);
		const found = source ? await parse(source, defaults) : null;
		if (isMap(found)) include(defaults, found);
	}
	for (const item of listOf(vars ?? null)) if (isMap(item)) values = merged(values, item, file);
	else if (typeof item === "string") {
		const [name = "", keys] = splitKeys(item);
		const path = join(folder, name);
		if (sources.some((source) => source.file === path) && keys === void 0) continue;
		include(path, await importedVars(files, path, keys));
	} else throw invalid(file, "vars: expected names of files and mappings");
	return {
		values,
		used: (path) => track(sources, path)
	};
}
function track(sources, path) {
	for (const { values, used } of sources) {
		let here = values;
		for (const part of path) here = isMap(here) ? here.get(part) : isList(here) ? here[Number(part)] : void 0;
		if (here !== void 0) used.add(path.join("."));
	}
}
function splitKeys(item) {
	const colon = item.lastIndexOf(":");
	return colon > 0 ? [item.slice(0, colon), item.slice(colon + 1).split(",")] : [item, void 0];
}
async function importedVars(files, path, keys) {
	const source = await files.read(path);
	if (!source) throw new TemplateError(`the vars file ${path} is not there`);
	const values = await parse(source, path);
	if (!isMap(values)) throw new TemplateError(`the vars file ${path} is not a mapping`);
	if (!keys) return values;
	const chosen = new Map();
	for (const key of keys) {
		const value = values.get(key);
		if (value === void 0) throw new TemplateError(`could not find '${key}' in ${path}`);
		chosen.set(key, value);
	}
	return chosen;
}
async function expand$1(context, name, definition, scope) {
	const { file } = context;
	if (!isMap(definition)) throw invalid(file, `stages.${name}: expected a mapping`);
	known$1(definition, GROUP, file, `stages.${name}`);
	const [each, matrix] = [definition.get("foreach"), definition.get("matrix")];
	if (each !== void 0) {
		const body = definition.get("do");
		if (!isMap(body)) throw invalid(file, `stages.${name}: foreach needs a do`);
		known$1(body, STAGE, file, `stages.${name}.do`);
		return instances(context, name, body, foreachInstances(interpolate(each, scope)), scope);
	}
	if (matrix !== void 0) {
		const axes = interpolate(matrix, scope);
		if (!isMap(axes)) throw invalid(file, `stages.${name}.matrix: expected a mapping`);
		return instances(context, name, definition, matrixInstances(axes), scope);
	}
	return [await resolve(context, name, definition, scope)];
}
async function instances(context, name, body, found, scope) {
	const stages = [];
	const values = new Map(scope.values);
	for (const { suffix, scope: own } of found) {
		const before = [...own.keys()].map((key) => [key, scope.values.get(key)]);
		const taken = new Map(before.filter((entry) => entry[1] !== void 0));
		for (const [key, value] of merged(taken, own, "foreach or matrix")) values.set(key, value);
		stages.push(await resolve(context, `${name}@${suffix}`, body, {
			...scope,
			values
		}));
		for (const [key, value] of before) if (value === void 0) values.delete(key);
		else values.set(key, value);
	}
	return stages;
}
async function resolve(context, name, definition, scope) {
	const { file, folder, style } = context;
	if (!/^[^\s\\/.:@!%$^&*()+=,<>?|]+/.test(name)) throw invalid(file, `stages.${name}: not a name of a stage`);
	const wdirValue = interpolate(definition.get("wdir") ?? ".", scope);
	if (typeof wdirValue !== "string") throw invalid(file, `stages.${name}.wdir: expected a text`);
	const wdir = join(folder, wdirValue);
	const own = await scopeOf(context.files, wdir, definition.get("vars"), file, {
		sources: context.sources,
		values: scope.values,
		defaults: false
	});
	const command = definition.get("cmd");
	if (command === void 0 || command === null || command === "") throw invalid(file, `stages.${name}: has no cmd`);
	const field = (key) => interpolate(definition.get(key) ?? null, own);
	const path = (item) => /^[a-z][a-z0-9+.-]*:\/\//i.test(item) || item.startsWith("/") ? item : join(wdir, item);
	const outputs = (key, kind) => listOf(field(key)).flatMap((item) => outputsOf$1(item, kind, path, file));
	return {
		address: folder === "" ? name : `${file}:${name}`,
		name,
		file,
		wdir,
		command: interpolateCommand(command, own, style),
		dependencies: listOf(field("deps")).flatMap(namesOf).map(path),
		params: paramsOf(listOf(field("params")), path),
		outputs: [
			...outputs("outs", "output"),
			...outputs("metrics", "metric"),
			...outputs("plots", "plot")
		],
		frozen: flag(field("frozen"), file),
		alwaysChanged: flag(field("always_changed"), file)
	};
}
function flag(value, file) {
	if (value !== null && typeof value !== "boolean") throw invalid(file, "frozen and always_changed are true or false");
	return value === true;
}
function outputsOf$1(item, kind, path, file) {
	if (typeof item === "string") return [{
		path: path(item),
		kind,
		cached: true
	}];
	if (!isMap(item)) throw invalid(file, "outputs are names of files, or one name with its settings");
	return [...item].map(([name, settings]) => ({
		path: path(text(name)),
		kind,
		cached: !(isMap(settings) && settings.get("cache") === false)
	}));
}
function paramsOf(items, path) {
	const uses = new Map();
	const add = (file, keys) => {
		const old = uses.get(file);
		uses.set(file, keys.length === 0 || old === "all" ? "all" : [...old ?? [], ...keys]);
	};
	for (const item of items) if (isMap(item)) for (const [file, keys] of item) add(path(text(file)), listOf(keys).map(text));
	else add(path(DEFAULT_PARAMS), [text(item)]);
	return [...uses].map(([file, keys]) => ({
		file,
		keys: keys === "all" ? [] : keys
	}));
}
const listOf = (value) => value === null || value === void 0 ? [] : isList(value) ? value : [value];
const namesOf = (item) => isMap(item) ? [...item.keys()].map(text) : item === null ? [] : [text(item)];
function mapAt(root, key, file) {
	const value = root.get(key) ?? null;
	if (value === null) return empty;
	if (!isMap(value)) throw invalid(file, `${key}: expected a mapping`);
	return value;
}
function known$1(map, allowed, file, where) {
	for (const key of map.keys()) if (!allowed.has(String(key))) throw invalid(file, `${where}: the field ${JSON.stringify(String(key))} is not one of DVC's`);
}
const parsed = new Map();
async function parse(source, file) {
	try {
		const key = `${structuredFormat(file)} ${Buffer.from(source).toString("latin1")}`;
		const known = parsed.get(key) ?? readStructured(source, structuredFormat(file), "last");
		parsed.set(key, known);
		return await known;
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
// src/dvc/project.ts
async function readProject(files, root) {
	const all = [...(await files.list()).keys()].filter((path) => isInside(path, root));
	const nested = all.filter((path) => /(?:^|\/)\.dvc\//.test(path)).map((path) => path.slice(0, path.search(/(?:^|\/)\.dvc\//)));
	const foreign = new Set(nested.filter((folder) => folder !== root));
	const ignored = await ignoreOf(files, all, root);
	const own = all.filter((path) => !ignored(path) && !inForeign(path, foreign) && !/(?:^|\/)\.dvc\//.test(path));
	const style = await commandStyle(files, root);
	const pipelines = [];
	const locks = new Map();
	for (const file of own.filter((path) => /(?:^|\/)dvc\.yaml$/.test(path))) {
		const pipeline = addressed(await readPipeline(files, file, style), root);
		pipelines.push(pipeline);
		const lock = await readLock(files, join(folderOf(file), "dvc.lock"));
		for (const stage of pipeline.stages) {
			const entry = lock.get(stage.name);
			if (entry) locks.set(stage.address, entry);
		}
	}
	const names = new Map();
	for (const { file, stages } of pipelines) for (const { address } of stages) {
		const other = names.get(address);
		if (other !== void 0) throw invalid(file, `the stage ${JSON.stringify(address)} is there twice, in ${other} and here: one would be judged for the other`);
		names.set(address, file);
	}
	const tracked = new Map();
	for (const file of own.filter((path) => path.endsWith(".dvc") && !path.endsWith("/.dvc") && path !== ".dvc")) {
		const { outputs, wdir } = await readTracked(files, file);
		for (const output of outputs) tracked.set(join(folderOf(file), wdir, output.path), {
			...output,
			file
		});
	}
	return {
		root,
		pipelines,
		stages: pipelines.flatMap((p) => p.stages),
		locks,
		tracked,
		ignored
	};
}
function addressed(pipeline, root) {
	const file = root === "" ? pipeline.file : pipeline.file.slice(root.length + 1);
	const top = file === "dvc.yaml";
	return {
		...pipeline,
		stages: pipeline.stages.map((stage) => ({
			...stage,
			address: top ? stage.name : `${file}:${stage.name}`
		}))
	};
}
function inForeign(path, foreign) {
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) if (foreign.has(folder)) return true;
	return false;
}
const MOST_RULES = 1e3;
const OWN = /(?:^|\/)\.(?:hg|git)\/|^\.dvc\/(?:tmp|cache)(?:\/|$)/;
async function ignoreOf(files, paths, root) {
	const rules = [];
	for (const file of paths.filter((path) => /(?:^|\/)\.dvcignore$/.test(path)).sort()) {
		const text = decode(await files.read(file) ?? new Uint8Array(0));
		if (!/^[^\S\n]*[^#\s]/m.test(text)) continue;
		const count = text.split("\n").length;
		if (count > MOST_RULES) throw invalid(file, `has ${count} lines; expected ${MOST_RULES} at the most, each asked of every file`);
		rules.push({
			folder: folderOf(file),
			ignores: ignoreRules(text)
		});
	}
	const below = (path, folder) => folder === "" ? path : path.slice(folder.length + 1);
	return (path) => isInside(path, root) && OWN.test(below(path, root)) || rules.some(({ folder, ignores }) => path !== folder && isInside(path, folder) && ignores(below(path, folder)));
}
async function commandStyle(files, root) {
	const config = await files.read(join(root, ".dvc/config"));
	const section = config ? /\[parsing\]([^[]*)/.exec(decode(config))?.[1] : void 0;
	const value = (key) => section && new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*(\\w+)`, "m").exec(section)?.[1];
	return {
		bool: value("bool") === "boolean_optional" ? "boolean_optional" : "store_true",
		list: value("list") === "append" ? "append" : "nargs"
	};
}
// src/config/derive.ts
function deriveConfig(project, file) {
	const producers = new Producers(project.stages);
	const stages = inOrder$1(project.stages, producers);
	const lentTo = grouped(project.pipelines.flatMap((pipeline) => pipeline.metrics), (path) => producers.at(path)[0] ?? stages.at(-1));
	const shown = project.pipelines.flatMap((pipeline) => pipeline.plots).filter(isPicture);
	return {
		path: file,
		kind: "dvc",
		models: stages.map((stage) => {
			const own = stage.outputs.filter((output) => output.kind === "metric").map((output) => output.path);
			const lent = lentTo.get(stage) ?? [];
			return {
				name: stage.address,
				place: { file: stage.file },
				dir: stage.wdir,
				code: [],
				imports: "all",
				codeIdentity: "bytes",
				params: [],
				data: [],
				lock: void 0,
				locksData: false,
				commit: void 0,
				tiers: new Map(),
				tier: void 0,
				container: void 0,
				when: { kind: "always" },
				maxAge: void 0,
				setup: void 0,
				train: typeof stage.command === "string" ? stage.command : stage.command.join("\n"),
				evaluate: void 0,
				outputs: stage.outputs.filter(({ path }) => !leadsOut(path)).map(({ path }) => ({
					name: path,
					path
				})),
				metrics: [...new Set([...own, ...lent])].map(metricsFile),
				gate: void 0,
				predictions: void 0,
				rows: void 0,
				slices: void 0,
				fairness: void 0,
				folds: void 0,
				plots: [...stage.outputs.filter((output) => output.kind === "plot" && isPicture(output.path)).map((output) => output.path), ...shown.filter((path) => (producers.at(path)[0] ?? stages.at(-1)) === stage)],
				checks: [],
				results: [],
				baseline: void 0,
				beside: [],
				testSet: "block",
				grants: NO_GRANTS,
				variables: {},
				inputs: {},
				seed: 0,
				repeats: 1,
				timeout: 216e5,
				runsOn: void 0,
				stage: stage.address
			};
		}),
		removedModel: "warn",
		dvcLock: "believe",
		schedule: "none"
	};
}
const isPicture = (path) => /\.(?:png|jpe?g|gif|webp)$/i.test(path) || !/\.[a-z0-9]{1,5}$/i.test(path);
const metricsFile = (path) => ({
	path,
	format: void 0,
	key: [],
	columns: [],
	pattern: void 0,
	prefix: ""
});
function inOrder$1(stages, producers) {
	const done = new Set();
	const begun = new Set();
	for (const first of stages) {
		const open = [first];
		for (let stage = open.at(-1); stage !== void 0; stage = open.at(-1)) {
			const next = begun.has(stage) ? [] : producers.upstreamOf(stage).filter((upstream) => !begun.has(upstream));
			begun.add(stage);
			if (next.length > 0) open.push(...next.toReversed());
			else {
				open.pop();
				done.add(stage);
			}
		}
	}
	return [...done];
}
// src/config/problems.ts
function problemsOf(errors, data, schema, placeOf) {
	const found = withoutAlternatives(errors, data);
	const seen = new Set();
	return found.flatMap((error) => {
		const problem = describe(error, data, schema, placeOf);
		const id = `${problem.place?.line}:${problem.place?.column}:${problem.message}`;
		if (seen.has(id)) return [];
		seen.add(id);
		return [problem];
	});
}
function withoutAlternatives(errors, data) {
	let rest = [...errors];
	const unions = errors.filter((error) => error.keyword === "anyOf").toSorted((a, b) => b.instancePath.length - a.instancePath.length);
	for (const union of unions) {
		const inside = rest.filter((error) => error.schemaPath.startsWith(`${union.schemaPath}/`) && error.instancePath.startsWith(union.instancePath));
		const fitting = [...grouped(inside, (error) => error.schemaPath.slice(union.schemaPath.length + 1).split("/")[0]).values()].find((branch) => !branch.some((error) => error.instancePath === union.instancePath && [
			"type",
			"const",
			"enum",
			"required"
		].includes(error.keyword)) || nearMiss(branch, union, data));
		rest = rest.filter((error) => !inside.includes(error) || fitting?.includes(error));
		if (fitting) rest = rest.filter((error) => error !== union);
	}
	return rest;
}
function nearMiss(branch, union, data) {
	const value = valueAt(data, union.instancePath);
	return typeof value === "object" && value !== null && !Array.isArray(value) && branch.every((error) => error.keyword !== "type" || error.instancePath !== union.instancePath) && branch.length === 1;
}
const KINDS$1 = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	object: "a mapping",
	array: "a list",
	null: "nothing"
};
function describe(error, data, schema, placeOf) {
	const where = nameOf(error.instancePath);
	const value = valueAt(data, error.instancePath);
	const fail = (message, pointer = error.instancePath, code = "config-value") => new MettleError(code, message, { place: placeOf(pointer) });
	switch (error.keyword) {
		case "additionalProperties": {
			const key = String(error.params["additionalProperty"]);
			const known = schemasAt(schema, error.instancePath).flatMap((one) => Object.keys(one["properties"] ?? {}));
			return fail(`${where}: the key ${JSON.stringify(key)} is not known${didYouMean(key, known) || `; known are ${known.join(", ")}`}`, `${error.instancePath}/${escapePointer(key)}`, "config-unknown-key");
		}
		case "required": return fail(`${where}: the key ${JSON.stringify(String(error.params["missingProperty"]))} is missing`);
		case "type": return fail(`${where}: expected ${KINDS$1[String(error.params["type"])] ?? String(error.params["type"])}, got ${shown(value)}`);
		case "enum": {
			const allowed = error.params["allowedValues"].map(String);
			return fail(`${where}: expected one of ${allowed.join(", ")}, got ${shown(value)}${typeof value === "string" ? didYouMean(value, allowed) : ""}`);
		}
		case "const": return fail(`${where}: expected ${JSON.stringify(error.params["allowedValue"])}, got ${shown(value)}`);
		case "anyOf": {
			const kinds = schemasAt(schema, error.instancePath).filter((one) => one["type"] !== void 0).map(kindOf);
			return fail(`${where}: expected ${[...new Set(kinds)].join(" or ") || "another kind of value"}, got ${shown(value)}`);
		}
		case "pattern": return fail(`${where}: expected the form ${String(error.params["pattern"])}, got ${shown(value)}`);
		case "minLength": return fail(`${where}: must not be empty`);
		default: return fail(`${where}: ${limitText$1(error)}, got ${shown(value)}`);
	}
}
function kindOf(branch) {
	if (branch["pattern"]) return `a text of the form ${String(branch["pattern"])}`;
	return KINDS$1[String(branch["type"])] ?? "a value";
}
function shown(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "nothing (null)";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	const text = JSON.stringify(value);
	return typeof value === "string" ? `the text ${text.length > 60 ? `${text.slice(0, 57)}…"` : text}` : text;
}
const parts = (pointer) => pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
const nameOf = (pointer) => parts(pointer).join(".") || "the configuration";
function valueAt(data, pointer) {
	return parts(pointer).reduce((here, part) => typeof here === "object" && here !== null ? here[part] : void 0, data);
}
function schemasAt(root, pointer) {
	const open = (schema) => {
		const reference = typeof schema["$ref"] === "string" ? root["$defs"][schema["$ref"].split("/").at(-1)] : void 0;
		return (reference ? [schema, reference] : [schema]).flatMap((one) => [one, ...(one["anyOf"] ?? []).flatMap(open)]);
	};
	let here = open(root);
	for (const part of parts(pointer)) here = here.flatMap((schema) => {
		const own = schema["properties"]?.[part];
		const rest = Object.values(schema["patternProperties"] ?? {});
		const others = [schema["additionalProperties"], /^\d+$/.test(part) ? schema["items"] : void 0].filter((one) => typeof one === "object" && one !== null);
		return (own ? [own] : [...rest, ...others]).flatMap(open);
	});
	return here;
}
const LIMITS = {
	minItems: "expected at least so many entries:",
	maxItems: "expected at most so many entries:",
	minProperties: "expected at least so many keys:",
	maxProperties: "expected at most so many keys:"
};
function limitText$1({ keyword, params }) {
	const { comparison, limit } = params;
	if (limit === void 0) return "does not fit";
	return comparison === void 0 ? `${LIMITS[keyword] ?? keyword} ${limit}` : `expected a number ${comparison} ${limit}`;
}
// src/config/parse.ts
async function parseConfig(text, file) {
	if (text.length > LIMITS$1.bytes) throw new MettleError("config-syntax", `${file} is larger than ${LIMITS$1.bytes / 1024} KiB`, { place: { file } });
	const places = new Map();
	const found = new Map();
	const placeAt = (path) => {
		const key = path.join("\0");
		const known = found.get(key) ?? nearest(path);
		found.set(key, known);
		return known;
	};
	const nearest = (path) => {
		for (let length = path.length; length > 0; length--) {
			const here = places.get(`\0${path.slice(0, length).join("\0")}`);
			if (here) return {
				file,
				...here
			};
		}
		return {
			file,
			line: 1,
			column: 1
		};
	};
	let data;
	try {
		data = plain(parseYaml(text, places));
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		throw new MettleError("config-syntax", `${file}: ${error.message}`, {
			place: {
				file,
				line: error.line ?? 1,
				column: error.column ?? 1
			},
			cause: error
		});
	}
	if (data === null) throw new MettleError("config-value", `${file} is empty; \`mettle init\` writes one`, { place: {
		file,
		line: 1,
		column: 1
	} });
	const { config: validate } = await import("./validator.generated.js");
	if (!validate(data)) {
		const { default: schema } = await import("./mettle.schema.js");
		const at = (pointer) => placeAt(pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")));
		throw new Problems(problemsOf(validate.errors ?? [], data, schema, at));
	}
	return {
		raw: data,
		placeOf: (...path) => placeAt(path)
	};
}
// src/config/checks.ts
const shareOf = (raw) => typeof raw === "string" ? Number(`${raw.slice(0, -1)}e-2`) : raw;
const HOUR$1 = 36e5;
function checksOf(raw, sources, at) {
	return Object.entries(raw).map(([source, checks]) => {
		const unknown = [source, ...checks.disjoint ?? []].find((name) => !sources.includes(name));
		if (unknown !== void 0) throw new MettleError("config-reference", `checks: there is no data source ${JSON.stringify(unknown)}${didYouMean(unknown, sources)}`, { place: at(source) });
		if (checks.balance !== void 0 && checks.label === void 0) throw new MettleError("config-value", `checks.${source}: balance needs the column of the label: label: …`, { place: at(source) });
		return {
			source,
			columns: Object.entries(checks.columns ?? {}).map(([name, column]) => ({
				name,
				type: column.type ?? (column.within === void 0 ? void 0 : "date"),
				min: column.min,
				max: column.max,
				values: column.values?.map(String),
				unique: column.unique ?? false,
				missing: shareOf(column.missing),
				within: column.within === void 0 ? void 0 : Number(column.within.slice(0, -1)) * (column.within.endsWith("d") ? 24 * HOUR$1 : HOUR$1)
			})),
			others: checks.others ?? "allow",
			rows: {
				min: checks.rows?.min,
				max: checks.rows?.max,
				maxChange: shareOf(checks.rows?.["max-change"])
			},
			missing: shareOf(checks.missing),
			unique: checks.unique ?? [],
			label: checks.label,
			balance: shareOf(checks.balance),
			disjoint: checks.disjoint ?? [],
			on: checks.on ?? [],
			severity: checks.severity ?? "block",
			place: at(source)
		};
	});
}
// src/config/grants.ts
const STEPS = [
	"fetch",
	"setup",
	"train",
	"evaluate"
];
const NEVER_GRANTED = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
function grantsOf(raw, place) {
	if (raw === void 0) return NO_GRANTS;
	const grants = Array.isArray(raw) ? Object.fromEntries(STEPS.map((step) => [step, raw])) : raw;
	const checked = STEPS.map((step) => [step, (grants[step] ?? []).map((pattern) => grant(pattern, place))]);
	return Object.fromEntries(checked);
}
function grant(pattern, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(pattern)) throw new MettleError("config-value", `env: ${JSON.stringify(pattern)} is not a name of a variable; a * may stand at its end`, { place });
	if (NEVER_GRANTED.test(pattern)) throw new MettleError("config-value", `env: ${pattern} belongs to the job and is never granted`, { place });
	return pattern;
}
function inputName(name, place, of = "inputs") {
	if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) throw new MettleError("config-value", `${of}: ${JSON.stringify(name)} is not a name; expected letters, digits, _ and -`, { place });
	return name;
}
function variableName(name, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new MettleError("config-value", `variables: ${JSON.stringify(name)} is not a name of a variable`, { place });
	if (NEVER_GRANTED.test(name) || /^(?:METTLE_|GITHUB_|RUNNER_|LD_|NODE_OPTIONS$|PATH$|BASH_ENV$)/i.test(name)) throw new MettleError("config-value", `variables: ${name} is set by the job, not by the configuration`, { place });
	return name;
}
// src/config/rules.ts
const RULE_DEFAULTS = {
	severity: "block",
	missingBaseline: "warn",
	inconclusive: "estimate"
};
function ruleOf(metric, raw, defaults, place) {
	const fail = (message) => {
		throw new MettleError("config-rule", `gate.${metric}: ${message}`, { place });
	};
	const { min, max, target, within } = raw;
	const maxRegression = limitOf$1(raw["max-regression"]);
	const minImprovement = limitOf$1(raw["min-improvement"]);
	if ([
		min,
		max,
		target,
		maxRegression,
		minImprovement
	].every((limit) => limit === void 0)) fail("has no limit; expected min, max, max-regression, min-improvement or target with within");
	if (min !== void 0 && max !== void 0 && min > max) fail(`min ${min} is above max ${max}: no value holds`);
	if (target === void 0 !== (within === void 0)) fail("target and within go together");
	if (maxRegression && sizeOf(maxRegression) < 0) fail("max-regression says how much worse is accepted: 0 or more");
	if (minImprovement && sizeOf(minImprovement) < 0) fail("min-improvement says how much better it must be: 0 or more");
	if (within && target !== void 0) {
		const [low, high] = within;
		if (!(low <= target && target <= high)) fail(`the target ${target} does not lie within [${low}, ${high}]`);
	}
	return {
		metric,
		of: raw.of,
		min,
		max,
		maxRegression,
		minImprovement,
		target,
		within,
		required: raw.required ?? true,
		severity: raw.severity ?? defaults.severity,
		direction: raw.direction,
		missingBaseline: raw["missing-baseline"] ?? defaults.missingBaseline,
		inconclusive: raw.inconclusive ?? defaults.inconclusive,
		place
	};
}
const rulesOf = (gate, at, defaults) => Object.entries(gate).map(([metric, raw]) => ruleOf(metric, raw, defaults, at(metric)));
function limitOf$1(raw) {
	if (raw === void 0) return void 0;
	return typeof raw === "number" ? {
		kind: "absolute",
		value: raw
	} : {
		kind: "relative",
		share: Number(`${raw.slice(0, -1)}e-2`)
	};
}
const sizeOf = (limit) => limit.kind === "absolute" ? limit.value : limit.share;
const limitText = (limit) => limit.kind === "absolute" ? String(limit.value) : `${Number((limit.share * 100).toPrecision(12))}%`;
// src/config/judged.ts
const FAIRNESS_METRICS = [
	"demographic_parity_difference",
	"demographic_parity_ratio",
	"equalized_odds_difference",
	"equalized_odds_ratio",
	"equal_opportunity_difference",
	"equal_opportunity_ratio"
];
const declaredOutputs = (outputs, locate) => Object.entries(outputs).flatMap(([output, paths]) => output === "metrics" ? [] : [paths].flat().map((value, i, all) => ({
	name: all.length > 1 ? `${output}.${i}` : output,
	path: locate(value, output)
})));
function baselineOf(raw, locate) {
	const [kind, rest] = [raw.slice(0, raw.indexOf(":")), raw.slice(raw.indexOf(":") + 1)];
	if (kind === "file") return {
		kind,
		path: locate(rest)
	};
	return kind === "model" ? {
		kind,
		model: rest
	} : {
		kind: "ref",
		ref: rest
	};
}
function withJudged(declared, predictions, rows, results) {
	const more = [
		...predictions ? [{
			name: "predictions",
			path: predictions.file
		}] : [],
		...rows ? [{
			name: "rows",
			path: rows.path
		}] : [],
		...results.map((file) => ({
			name: `results.${file.name}`,
			path: file.path
		}))
	];
	return [...declared, ...more.filter((output) => !declared.some((other) => other.path === output.path))];
}
function predictionsOf(raw, outputs, locate, place) {
	const given = typeof raw === "string" ? { file: raw } : raw ?? {};
	const file = given.file === void 0 ? outputs.find((output) => output.name === "predictions")?.path : locate(given.file, "file");
	if (file === void 0) {
		if (raw === void 0) return void 0;
		throw new MettleError("config-value", "predictions: names no file; write file: …, or outputs: {predictions: …}", { place });
	}
	if (raw === void 0 && !/\.(?:csv|tsv|tab|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i.test(file)) return void 0;
	return {
		file,
		labels: given.labels === void 0 ? void 0 : locate(given.labels, "labels"),
		format: given.format,
		declared: raw !== void 0,
		id: given.id,
		label: given.label,
		prediction: given.prediction,
		score: given.score,
		probabilities: given.probabilities && new Map(Object.entries(given.probabilities)),
		group: given.group,
		weight: given.weight,
		query: given.query,
		task: given.task,
		positive: given.positive === void 0 ? void 0 : String(given.positive),
		threshold: given.threshold,
		quantile: given.quantile
	};
}
const resultsOf = (raw, locate) => Object.entries(raw).map(([name, file]) => {
	const { path, format, severity } = typeof file === "string" ? { path: file } : file;
	return {
		name,
		path: locate(path),
		format,
		severity: severity ?? "block"
	};
});
const rowsOf = (raw, locate) => raw && {
	path: locate(raw.path),
	format: raw.format,
	id: raw.id,
	scores: raw.scores,
	totals: raw.totals ?? []
};
function slicesOf(raw) {
	if (!raw) return void 0;
	return {
		by: raw.by.flatMap((one) => {
			if (typeof one === "string") return [{
				kind: "column",
				column: one
			}];
			if (Array.isArray(one)) return [{
				kind: "cross",
				columns: [one[0], one[1]]
			}];
			return Object.entries(one).map(([column, edges]) => ({
				kind: "bins",
				column,
				edges: [...new Set(edges)].sort((a, b) => a - b)
			}));
		}),
		metric: raw.metric,
		minimum: raw.minimum ?? 30,
		maxRegression: raw["max-regression"] ?? 0,
		severity: raw.severity ?? "block"
	};
}
function fairnessRules(gate, at, defaults) {
	const unknown = Object.keys(gate).find((name) => !FAIRNESS_METRICS.includes(name));
	if (unknown !== void 0) throw new MettleError("config-value", `fairness.gate: there is no measure ${JSON.stringify(unknown)}${didYouMean(unknown, FAIRNESS_METRICS)}; there are ${FAIRNESS_METRICS.join(", ")}`, { place: at(unknown) });
	for (const [name, { of }] of Object.entries(gate)) if (of !== void 0) throw new MettleError("config-rule", `fairness.gate.${name}: of works out a metric in gate; a measure of groups is what it is`, { place: at(name) });
	return rulesOf(gate, at, defaults);
}
// src/config/paths.ts
function inside(path, roots, at) {
	const negated = path.startsWith("!") ? "!" : "";
	const body = path.slice(negated.length);
	if (/[\0-\x1f]/.test(body) || body.trim() === "") throw new MettleError("config-path", `${JSON.stringify(path)} is not a path`, { place: at() });
	const joined = body.startsWith("/") ? join(roots.working, body.slice(1)) : join(roots.working, roots.dir, body);
	if (joined === ".." || joined.startsWith("../")) throw new MettleError("config-path", `${JSON.stringify(path)} leads out of the repository`, { place: at() });
	return negated + joined;
}
function refuseOverwriting(written, read, place) {
	if (written === "" || /(?:^|\/)\.git(?:\/|$)/.test(written)) throw new MettleError("config-path", `an output cannot be ${written === "" ? "the repository itself" : JSON.stringify(written)}: outputs are deleted before the training`, { place });
	const lost = read.find((path) => isInside(path, written));
	if (lost !== void 0) throw new MettleError("config-path", `the output ${JSON.stringify(written)} is or holds ${JSON.stringify(lost === "" ? "." : lost)}, which is read: outputs are deleted before the training`, { place });
}
// src/config/remote.ts
const OBJECT = /^(?:s3:\/\/[a-z0-9][a-z0-9.-]{1,62}|gs:\/\/[a-z0-9][a-z0-9._-]{1,221}|az:\/\/[a-z0-9]{3,24}\/[a-z0-9$-]+|abfss?:\/\/[a-z0-9$-]+@[a-z0-9]{3,24}\.[a-z.]+)(?:\/|$)/;
const HUB = /^hf:\/\/(?:(datasets|models|spaces)\/)?([\w.-]+(?:\/[\w.-]+)?)(?:@([^/\s]+))?(?:\/(.+))?$/;
const VARIABLE = /^(?!ACTIONS_|INPUT_|GITHUB_)[A-Za-z_][A-Za-z0-9_]*$/;
const REMOTE_SCHEMES = "s3://, gs://, az://, abfss://, hf://, oci://, git+https://, models:/, runs:/";
const KINDS = [
	"path",
	"url",
	"delta",
	"iceberg",
	"sql",
	"git",
	"mlflow",
	"command",
	"model"
];
const COMPANIONS = {
	connection: "sql",
	ref: "git",
	output: "model"
};
function refuseMixed(raw, name, place) {
	const fields = raw;
	const kinds = KINDS.filter((kind) => fields[kind] !== void 0 && !(kind === "path" && fields["git"] !== void 0));
	if (kinds.length !== 1) throw new MettleError("config-value", `data.${name}: ${kinds.length === 0 ? "expected one" : `${kinds.join(" and ")} exclude each other; expected one`} of ${KINDS.join(", ")}`, { place });
	for (const [word, kind] of Object.entries(COMPANIONS)) if (fields[word] !== void 0 && fields[kind] === void 0) throw new MettleError("config-value", `data.${name}: ${word} belongs to ${kind}, which is not there`, { place });
}
function remoteAddress(value, name, place) {
	const wrong = (expected) => new MettleError("config-value", `data.${name}: ${JSON.stringify(value)} is not an address of this kind; expected ${expected}`, { place });
	if (/[\0-\x1f]/.test(value)) throw wrong("no control characters");
	if (/^(?:s3|gs|az|abfss?):\/\//.test(value)) {
		if (!OBJECT.test(value)) throw wrong("s3://BUCKET/KEY, gs://BUCKET/NAME, az://ACCOUNT/CONTAINER/NAME; a / at the end means all below it");
		return {
			type: "object",
			address: /^(?:s3|gs|abfss?):\/\/[^/]+$|^az:\/\/[^/]+\/[^/]+$/.test(value) ? `${value}/` : value
		};
	}
	if (value.startsWith("hf://")) {
		const found = HUB.exec(value);
		if (!found) throw wrong("hf://datasets/OWNER/NAME@REVISION/PATH");
		const [, kind = "models", repository = "", revision = "main", path = ""] = found;
		return {
			type: "huggingface",
			kind,
			repository,
			revision: decodeURIComponent(revision),
			path
		};
	}
	if (value.startsWith("oci://")) {
		if (!/^oci:\/\/[^/\s]+\/[a-z0-9._/-]+(?:@sha256:[0-9a-f]{64}|:[\w.-]{1,128})?$/.test(value)) throw wrong("oci://REGISTRY/NAME:TAG");
		return {
			type: "oci",
			reference: value
		};
	}
	if (value.startsWith("git+")) {
		const found = /^git\+((?:https?|ssh|file):\/\/[^#\s]+?)(?:@([^@:/#\s][^@:#\s]*))?(?:#(.+))?$/.exec(value);
		if (!found) throw wrong("git+https://HOST/REPOSITORY.git@BRANCH#PATH");
		return gitSource({
			git: found[1],
			...found[2] === void 0 ? {} : { ref: found[2] },
			...found[3] === void 0 ? {} : { path: found[3] }
		}, wrong);
	}
	if (/^(?:models|runs):\//.test(value)) return {
		type: "mlflow",
		uri: value
	};
}
function remoteMapping(raw, name, of, place) {
	const wrong = (expected) => new MettleError("config-value", `data.${name}: expected ${expected}`, { place });
	const { folder, model } = of;
	if (raw.delta !== void 0) return {
		type: "delta",
		table: tableAddress(raw.delta, folder, wrong)
	};
	if (raw.iceberg !== void 0) return {
		type: "iceberg",
		table: tableAddress(raw.iceberg, folder, wrong)
	};
	if (raw.sql !== void 0) {
		const connection = raw.connection ?? "DATABASE_URL";
		if (!VARIABLE.test(connection)) throw wrong("connection: the name of a variable that holds postgresql://…");
		return {
			type: "sql",
			query: withoutEnd(raw.sql, /[;\s]/).trim(),
			connection,
			model
		};
	}
	if (raw.git !== void 0) return gitSource(raw, wrong);
	if (raw.mlflow !== void 0) return {
		type: "mlflow",
		uri: raw.mlflow
	};
	if (raw.command !== void 0) return {
		type: "command",
		command: raw.command,
		folder,
		model
	};
}
function gitSource(raw, wrong) {
	const url = raw.git;
	if (!/^(?:https?|ssh|file):\/\/[^\s]+$/.test(url) && !/^[\w.-]+@[\w.-]+:[^\s]+$/.test(url)) throw wrong("git: an address by https or ssh");
	if (/^https?:\/\/[^/:]*:[^/]*@/.test(url)) throw wrong("an address without a password; log in with git before this step");
	const ref = raw.ref ?? "HEAD";
	if (ref.startsWith("-") || /[\s~^:?*[\\]|\.\./.test(ref)) throw wrong("ref: a branch, a tag or a whole commit id");
	return {
		type: "git",
		url,
		ref,
		path: normalise(raw.path ?? "")
	};
}
function tableAddress(value, folder, wrong) {
	if (/^(?:s3|gs|az|abfss?):\/\//.test(value)) {
		if (!OBJECT.test(value)) throw wrong("the address of a table: s3://BUCKET/TABLE, gs://…, az://ACCOUNT/CONTAINER/TABLE");
		return value.replace(/\/$/, "");
	}
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) throw wrong("the address of a table: s3://BUCKET/TABLE, gs://…, az://…, or a folder");
	if (/(?:^|\/)\.\.(?:\/|$)|[\0-\x1f]/.test(value)) throw wrong("a folder inside the repository, or an absolute path");
	return value.startsWith("/") ? value : [folder, value].filter((part) => part !== "").join("/");
}
// src/config/source.ts
function sourceOf(name, raw, model, roots, place) {
	if (typeof raw !== "string") refuseMixed(raw, name, place);
	const object = typeof raw === "string" ? {} : raw;
	if (object.model !== void 0) return {
		name,
		place,
		kind: "model",
		model: object.model,
		output: object.output
	};
	const folder = roots.dir.startsWith("/") ? join(roots.dir) : join(roots.working, roots.dir);
	const value = typeof raw === "string" ? raw : object.url ?? (object.git === void 0 ? object.path ?? "" : "");
	const remote = remoteMapping(object, name, {
		model,
		folder
	}, place) ?? remoteAddress(value, name, place);
	if (remote) return {
		name,
		place,
		kind: "remote",
		remote
	};
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
	if (scheme === "http" || scheme === "https") {
		if (!URL.canParse(value)) throw new MettleError("config-value", `data.${name}: ${JSON.stringify(value)} is not an address`, { place });
		if (new URL(value).username !== "" || new URL(value).password !== "") throw new MettleError("config-value", `data.${name}: an address cannot hold a user and a password; fetch it in setup with a granted variable`, { place });
		return {
			name,
			place,
			kind: "http",
			url: value
		};
	}
	if (scheme !== void 0) throw new MettleError("config-value", `data.${name}: the scheme ${scheme}:// is not known; expected a path, https://, ${REMOTE_SCHEMES}, or {model: NAME}`, { place });
	if (value.startsWith("/")) return {
		name,
		place,
		kind: "outside",
		path: value
	};
	return {
		name,
		place,
		kind: "path",
		path: inside(value, roots, () => place)
	};
}
// src/config/block.ts
const HOUR = 36e5;
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: HOUR,
	d: 24 * HOUR
};
const DEFAULT_TIMEOUT = 6 * HOUR;
function modelOf(name, block, defaults, roots, at) {
	const get = (key) => block[key] ?? defaults[key];
	const path = (value, ...where) => inside(value, roots, () => at(...where));
	const outputs = {
		...defaults.outputs,
		...block.outputs
	};
	const ruleDefaults = {
		severity: defaults.severity ?? RULE_DEFAULTS.severity,
		missingBaseline: defaults["missing-baseline"] ?? RULE_DEFAULTS.missingBaseline,
		inconclusive: defaults.inconclusive ?? RULE_DEFAULTS.inconclusive
	};
	const gate = get("gate");
	const lock = get("lock");
	const commit = get("commit");
	const declared = declaredOutputs(outputs, (value, output) => path(value, "outputs", output));
	const predictions = predictionsOf(get("predictions"), declared, (value, key) => path(value, "predictions", key), at("predictions"));
	const rows = rowsOf(get("rows"), (value) => path(value, "rows", "path"));
	const results = resultsOf({
		...defaults.results,
		...block.results
	}, (value) => path(value, "results"));
	const fairness = get("fairness");
	const idle = predictions || rows ? void 0 : ["slices", "fairness"].find((key) => block[key] !== void 0);
	if (idle !== void 0) throw new MettleError("config-value", `${idle}: is about rows, and the model has none; write predictions: FILE, or rows`, { place: at(idle) });
	const folds = get("folds");
	const asked = get("baseline") ?? [];
	const baselines = (typeof asked === "string" ? [asked] : asked).map((choice) => baselineOf(choice, (value) => path(value, "baseline")));
	return {
		name,
		place: at(),
		dir: roots.dir === "" ? roots.working : inside(`/${roots.dir.replace(/^\/+/, "")}`, roots, () => at("dir")),
		code: get("code")?.map((glob) => path(glob, "code")),
		imports: get("imports") ?? "reachable",
		codeIdentity: get("code-identity") ?? "bytes",
		params: (get("params") ?? []).flatMap((entry) => typeof entry === "string" ? [{
			file: path(entry, "params"),
			keys: []
		}] : Object.entries(entry).map(([file, keys]) => ({
			file: path(file, "params"),
			keys
		}))),
		data: Object.entries({
			...defaults.data,
			...block.data
		}).map(([source, value]) => sourceOf(source, value, name, roots, at("data", source))),
		lock: lock === void 0 || lock === true ? void 0 : path(lock, "lock"),
		locksData: lock === true,
		tiers: new Map(Object.entries(block.tiers ?? {}).map(([tier, raw]) => [inputName(tier, at("tiers", tier), "tiers"), tierOf(raw, ruleDefaults, (...where) => at("tiers", tier, ...where))])),
		tier: void 0,
		container: get("container"),
		when: whenOf(get("when")),
		maxAge: get("max-age") === void 0 ? void 0 : timeoutOf(get("max-age")),
		commit: commit && {
			paths: commit.paths.map((one) => path(one, "commit")),
			how: commit.how
		},
		setup: get("setup"),
		train: get("train"),
		evaluate: get("evaluate"),
		outputs: withJudged(declared, predictions, rows, results),
		metrics: metricsOf(outputs.metrics, roots, at("outputs", "metrics")),
		gate: gate === void 0 ? void 0 : rulesOf(gate, (metric) => at("gate", metric), ruleDefaults),
		predictions,
		rows,
		slices: slicesOf(get("slices")),
		fairness: fairness && {
			by: fairness.by,
			minimum: fairness.minimum ?? 10,
			gate: fairnessRules(fairness.gate, (metric) => at("fairness", "gate", metric), ruleDefaults)
		},
		folds: folds && {
			dimension: folds.dimension ?? "fold",
			testShare: folds["test-share"]
		},
		plots: (get("plots") ?? []).map((glob) => path(glob, "plots")),
		checks: checksOf(get("checks") ?? {}, Object.keys({
			...defaults.data,
			...block.data
		}), (source) => at("checks", source)),
		results,
		baseline: baselines[0],
		beside: baselines.slice(1),
		testSet: get("test-set") ?? "block",
		grants: grantsOf(get("env"), at("env")),
		inputs: Object.fromEntries(Object.entries({
			...defaults.inputs,
			...block.inputs
		}).map(([key, value]) => [inputName(key, at("inputs", key)), String(value)])),
		variables: Object.fromEntries(Object.entries({
			...defaults.variables,
			...block.variables
		}).map(([key, value]) => [variableName(key, at("variables", key)), String(value)])),
		seed: get("seed") ?? 0,
		repeats: get("repeats") ?? 1,
		timeout: limitOf(get("timeout"), at("timeout")),
		runsOn: get("runs-on"),
		stage: void 0
	};
}
function metricsOf(raw, roots, place) {
	return (raw === void 0 ? [] : Array.isArray(raw) ? raw : [raw]).map((entry) => {
		const file = typeof entry === "string" ? { path: entry } : entry;
		return {
			path: inside(file.path, roots, () => place),
			format: file.format,
			key: file.key ?? [],
			columns: file.columns ?? [],
			pattern: file.pattern,
			prefix: file.prefix ?? ""
		};
	});
}
function tierOf(raw, defaults, at) {
	return {
		...raw.setup === void 0 ? {} : { setup: raw.setup },
		...raw.train === void 0 ? {} : { train: raw.train },
		...raw.evaluate === void 0 ? {} : { evaluate: raw.evaluate },
		...raw.gate === void 0 ? {} : { gate: rulesOf(raw.gate, (metric) => at("gate", metric), defaults) },
		...raw.variables === void 0 ? {} : { variables: Object.fromEntries(Object.entries(raw.variables).map(([key, value]) => [variableName(key, at("variables", key)), String(value)])) },
		...raw.repeats === void 0 ? {} : { repeats: raw.repeats },
		...raw.timeout === void 0 ? {} : { timeout: limitOf(raw.timeout, at("timeout")) },
		...raw["runs-on"] === void 0 ? {} : { runsOn: raw["runs-on"] }
	};
}
function whenOf(raw) {
	const [kind, rest] = [raw?.slice(0, raw.indexOf(":")), raw?.slice(raw.indexOf(":") + 1).trim() ?? ""];
	if (kind === "label") return {
		kind,
		label: rest
	};
	if (kind === "comment") return {
		kind,
		command: rest
	};
	return kind === "approval" ? {
		kind,
		environment: rest
	} : { kind: "always" };
}
const LONGEST_TIMEOUT = 2 ** 31 - 1;
function limitOf(raw, place) {
	const limit = timeoutOf(raw);
	if (limit > 0 && limit <= LONGEST_TIMEOUT) return limit;
	throw new MettleError("config-value", `timeout: ${raw} is no time that a command can run for; expected 1s to 596h`, { place });
}
function timeoutOf(raw) {
	return raw === void 0 ? DEFAULT_TIMEOUT : Number(raw.slice(0, -1)) * (UNITS[raw.at(-1)] ?? 1);
}
// src/config/clashes.ts
const variablePart = (name) => name.toUpperCase().replace(/[^A-Z0-9]/g, "_");
const clashes = (models) => [...outputClashes(models), ...models.flatMap(variableClashes)];
function outputClashes(models) {
	const read = new Set(models.flatMap((model) => model.data.flatMap((source) => source.kind === "model" ? [source.model] : [])));
	const writers = new Map();
	for (const model of models) for (const { path } of model.outputs) if (read.has(model.name)) writers.set(path, model);
	return models.flatMap((model) => model.outputs.flatMap(({ path }) => {
		for (let here = path;; here = folderOf(here)) {
			const other = writers.get(here);
			if (other !== void 0 && other !== model) return [new MettleError("config-path", `${model.name} writes ${path}, and ${other.name}, which other models read, writes ${here}: give each model places of its own`, { place: model.place })];
			if (here === "") return [];
		}
	}));
}
function variableClashes(model) {
	const names = {
		data: model.data.map((source) => source.name),
		inputs: Object.keys(model.inputs)
	};
	return Object.entries(names).flatMap(([key, all]) => [...grouped(all, variablePart)].filter(([, same]) => same.length > 1).map(([part, same]) => new MettleError("config-value", `models.${model.name}.${key}: ${same.join(" and ")} would both be METTLE_${key === "data" ? "DATA" : "INPUT"}_${part}; give one of them another name`, { place: model.place })));
}
// src/config/order.ts
function inOrder(models) {
	const byName = new Map(models.map((model) => [model.name, model]));
	const done = new Set();
	const open = [];
	const waiting = new Set();
	for (const first of models) {
		if (!done.has(first)) open.push(first);
		for (let model = open.at(-1); model !== void 0; model = open.at(-1)) {
			waiting.add(model);
			const needed = model.data.flatMap((source) => source.kind === "model" ? byName.get(source.model) ?? [] : []).find((other) => !done.has(other));
			if (needed === void 0) {
				done.add(model);
				waiting.delete(model);
				open.pop();
			} else if (waiting.has(needed)) {
				const circle = [...open.slice(open.indexOf(needed)), needed].map((one) => one.name).join(" → ");
				throw new MettleError("config-cycle", `models depend on each other in a circle: ${circle}`, { place: needed.place });
			} else open.push(needed);
		}
	}
	return [...done];
}
// src/config/resolve.ts
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._/@-]*$/u;
const MOST_MODELS = 1e4;
async function resolveConfig({ raw, placeOf }, blocks, file, working, folders) {
	if (raw.stages) throw new MettleError("config-value", "stages stands in place of models: give a stage of dvc.yaml a block there, or a model of its own here", { place: placeOf("stages") });
	const faults = [];
	const models = [];
	const collect = async (work) => {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof MettleError)) throw error;
			faults.push(...error instanceof Problems ? error.problems : [error]);
		}
	};
	for (const [name, block] of Object.entries(blocks)) await collect(async () => {
		const place = placeOf("models", name);
		if (!NAME.test(name) || name.length > 200) throw new MettleError("config-value", `models: ${JSON.stringify(name)} is not a name; expected letters, digits, and . _ - / inside`, { place });
		const at = (...path) => placeOf("models", name, ...path);
		if (block.each === void 0) models.push(modelOf(name, block, raw.defaults ?? {}, {
			working,
			dir: block.dir ?? raw.defaults?.dir ?? ""
		}, at));
		else {
			if (block.dir !== void 0) throw new MettleError("config-value", `models.${name}: each and dir exclude each other, the folder is the dir`, { place: at("dir") });
			for (const dir of await expand(block.each, working, folders, at("each"))) models.push(modelOf(`${name}/${dir.split("/").at(-1)}`, block, raw.defaults ?? {}, {
				working,
				dir
			}, at));
		}
	});
	if (models.length > MOST_MODELS) throw new MettleError("config-value", `${models.length.toLocaleString("en")} models; expected ${MOST_MODELS.toLocaleString("en")} at the most`, { place: placeOf("models") });
	faults.push(...unresolved(models), ...clashes(models));
	for (const model of models) await collect(() => refuseLosses(model, file));
	for (const rule of models.flatMap((model) => [...model.gate ?? [], ...[...model.tiers.values()].flatMap((tier) => tier.gate ?? [])])) if (rule.of !== void 0) await collect(() => refuseUnreadable(rule));
	if (faults.length > 0) throw new Problems(faults);
	return {
		path: file,
		kind: "mettle",
		models: inOrder(models),
		removedModel: raw["removed-model"] ?? "warn",
		dvcLock: raw["dvc-lock"] ?? "believe",
		schedule: raw.schedule ?? "none"
	};
}
function unresolved(models) {
	const faults = [];
	const byName = grouped(models, (model) => model.name);
	const names = [...byName.keys()];
	for (const model of models) {
		if ((byName.get(model.name)?.length ?? 0) > 1) faults.push(new MettleError("config-value", `two models are called ${JSON.stringify(model.name)}`, { place: model.place }));
		for (const baseline of [model.baseline, ...model.beside]) if (baseline?.kind === "model" && !byName.has(baseline.model)) faults.push(new MettleError("config-reference", `${model.name}: baseline names no model ${JSON.stringify(baseline.model)}${didYouMean(baseline.model, names)}`, { place: model.place }));
		for (const source of model.data) {
			if (source.kind !== "model") continue;
			const other = byName.get(source.model)?.[0];
			if (!other) faults.push(new MettleError("config-reference", `${model.name}: there is no model ${JSON.stringify(source.model)}${didYouMean(source.model, names)}`, { place: source.place }));
			else if (other.outputs.length === 0 && other !== model) faults.push(new MettleError("config-reference", `${model.name}: ${source.model} declares no outputs to be read`, { place: source.place }));
			else if (source.output !== void 0 && !other.outputs.some((output) => output.name === source.output)) {
				const known = other.outputs.map((output) => output.name);
				faults.push(new MettleError("config-reference", `${model.name}: ${source.model} has no output ${JSON.stringify(source.output)}${didYouMean(source.output, known)}`, { place: source.place }));
			}
		}
	}
	return faults;
}
async function refuseUnreadable({ metric, of, place }) {
	const { parseExpression } = await import("./expression.js");
	try {
		parseExpression(of ?? "");
	} catch (cause) {
		if (!(cause instanceof Unreadable)) throw cause;
		throw new MettleError("config-rule", `gate.${metric}: of: ${JSON.stringify(of)} cannot be read: ${cause.message}`, {
			place,
			cause
		});
	}
}
function refuseLosses(model, file) {
	if (model.train === void 0 && model.evaluate === void 0) return;
	const bases = (model.code ?? []).filter((glob) => !glob.startsWith("!")).map((glob) => globOf(glob).base).filter((base) => base !== "" && base !== ".");
	const sources = model.data.flatMap((source) => source.kind === "path" ? [source.path] : []);
	const read = [
		file,
		model.dir,
		...bases,
		...sources,
		...model.params.map((params) => params.file),
		...model.lock === void 0 ? [] : [model.lock]
	];
	const written = [...model.train === void 0 ? [] : model.outputs.map((output) => output.path), ...model.metrics.map((metrics) => metrics.path)];
	for (const path of written) refuseOverwriting(path, read, model.place);
}
const DEEPEST = 6;
const depthOf = (pattern, base) => pattern.split("/").length - (base === "" ? 0 : base.split("/").length);
async function expand(glob, working, folders, place) {
	const pattern = inside(glob, {
		working,
		dir: ""
	}, () => place);
	const { base } = globOf(pattern);
	const matches = globMatcher(pattern);
	const found = (await folders(base, pattern.includes("**") ? DEEPEST : depthOf(pattern, base))).filter((folder) => matches(folder)).sort();
	if (found.length === 0) throw new MettleError("config-value", `each: ${JSON.stringify(glob)} matches no folder`, { place });
	return found.map((folder) => working === "" ? folder : folder.slice(working.length + 1));
}
// src/config/stage-keys.ts
const STAGE_KEYS = [
	"gate",
	"predictions",
	"rows",
	"slices",
	"fairness",
	"test-set",
	"folds",
	"baseline",
	"plots",
	"env",
	"timeout",
	"when",
	"max-age",
	"runs-on"
];
const KEYS_OF_ONE = [
	"predictions",
	"rows",
	"slices",
	"fairness"
];
// src/config/staged.ts
const OF_ALL = [
	...STAGE_KEYS.filter((key) => !KEYS_OF_ONE.includes(key)),
	"severity",
	"missing-baseline",
	"inconclusive"
];
function stagedConfig(derived, { raw, placeOf }, file, working) {
	const stages = raw.stages ?? {};
	const defaults = raw.defaults ?? {};
	const names = derived.models.map((model) => model.name);
	const faults = [...Object.keys(stages).filter((name) => !names.includes(name)).map((name) => new MettleError("config-reference", `stages: dvc.yaml has no stage ${JSON.stringify(name)}${didYouMean(name, names)}`, { place: placeOf("stages", name) })), ...Object.keys(defaults).filter((key) => !OF_ALL.includes(key)).map((key) => {
		const says = KEYS_OF_ONE.includes(key) ? `it is about the outputs of one stage; write it under stages: NAME` : `without models the stages of dvc.yaml say it; expected ${OF_ALL.join(", ")}`;
		return new MettleError("config-value", `defaults.${key}: ${says}`, { place: placeOf("defaults", key) });
	})];
	if (faults.length > 0) throw new Problems(faults);
	const models = derived.models.map((model) => {
		const own = stages[model.name];
		const at = (...path) => own ? placeOf("stages", model.name, ...path) : placeOf("defaults", ...path);
		const said = withWords(model, own ?? {}, defaults, working, at);
		const { labels } = said.predictions ?? {};
		const writer = labels === void 0 ? void 0 : derived.models.find((one) => one.outputs.some(({ path }) => isInside(labels, path)));
		if (writer) throw new MettleError("config-value", `predictions.labels: ${labels} is written by the stage ${writer.name}, and what a program writes are no labels. Keep them in git or by \`dvc add\`, or let the predictions have them in a column`, { place: at("predictions", "labels") });
		return said;
	});
	return {
		...derived,
		path: file,
		models,
		removedModel: raw["removed-model"] ?? derived.removedModel,
		dvcLock: raw["dvc-lock"] ?? derived.dvcLock,
		schedule: raw.schedule ?? derived.schedule
	};
}
function withWords(model, own, defaults, working, at) {
	const said = modelOf(model.name, own, defaults, {
		working,
		dir: relativeTo(working, model.dir)
	}, at);
	const outputs = model.outputs.map((output) => output.path);
	for (const { name, path } of said.outputs) if (!outputs.some((output) => isInside(path, output))) throw new MettleError("config-reference", `${name}: ${path} is no output of the stage${didYouMean(path, outputs) || (outputs.length > 0 ? `; it has ${outputs.join(", ")}` : "")}`, { place: at(name) });
	return {
		...model,
		outputs: [...model.outputs, ...said.outputs.filter((output) => !outputs.includes(output.path))],
		predictions: said.predictions,
		rows: said.rows,
		slices: said.slices,
		fairness: said.fairness,
		testSet: said.testSet,
		gate: said.gate,
		grants: said.grants,
		timeout: said.timeout,
		when: said.when,
		maxAge: said.maxAge,
		runsOn: said.runsOn,
		baseline: said.baseline,
		beside: said.beside,
		folds: said.folds,
		plots: [...new Set([...model.plots, ...said.plots])]
	};
}
// src/config/load.ts
async function loadConfig(revision, path, working, inline, known) {
	const content = inline === void 0 ? await revision.read(path) : Buffer.from(inline);
	if (content !== void 0) {
		const text = decodeConfig(content, path);
		if (known?.config.path === path && known.from?.text === text && await sameFolders(revision, known.from)) return known;
		const parsed = await parseConfig(text, path);
		if (parsed.raw.models === void 0) {
			const project = await projectAt(revision, working);
			if (!project) throw withoutModels(path, join(working, "dvc.yaml"));
			return {
				config: stagedConfig(deriveConfig(project, join(working, "dvc.yaml")), parsed, path, working),
				project
			};
		}
		const folders = new Map();
		return {
			config: await resolveConfig(parsed, parsed.raw.models, path, working, async (base, depth) => {
				const found = await revision.folders(base, depth);
				folders.set(`${depth} ${base}`, {
					base,
					depth,
					found: found.join("\0")
				});
				return found;
			}),
			project: void 0,
			from: {
				text,
				folders
			}
		};
	}
	const project = await projectAt(revision, working);
	return project && {
		config: deriveConfig(project, join(working, "dvc.yaml")),
		project
	};
}
async function projectAt(revision, working) {
	if (await revision.entry(join(working, "dvc.yaml")) === void 0) return void 0;
	const project = await readProject(revision, working);
	return project.stages.length === 0 ? void 0 : project;
}
const withoutModels = (file, pipeline) => new MettleError("config-value", `the configuration: the key "models" is missing, and there is no ${pipeline} whose stages could be the models`, { place: {
	file,
	line: 1,
	column: 1
} });
async function sameFolders(revision, { folders }) {
	for (const { base, depth, found } of folders.values()) if ((await revision.folders(base, depth)).join("\0") !== found) return false;
	return true;
}
function decodeConfig(content, file) {
	try {
		return decode(content);
	} catch (cause) {
		throw new MettleError("config-syntax", `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
			place: {
				file,
				line: 1,
				column: 1
			},
			cause
		});
	}
}
async function configAbove(revision, path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	for (let folder = folderOf(path); folder !== "";) {
		folder = folderOf(folder);
		for (const one of [name, "dvc.yaml"]) if (await revision.entry(join(folder, one))) return join(folder, one);
	}
}
async function missingConfig(revision, path) {
	const above = await configAbove(revision, path);
	return above === void 0 ? nothingToGoBy(path) : new MettleError("config-missing", `there is no ${path}, and there is ${above} above it: run this in ${folderOf(above) || "the root of the repository"}`, { place: { file: path } });
}
const nothingToGoBy = (path) => new MettleError("config-missing", `there is neither ${path} nor a dvc.yaml with stages. Write ${path}, or let \`mettle init\` write it:

version: 1
models:
  my-model:
    code: [src/**, train.py]
    params: [params.yaml]
    data: {train: data/train.csv}
    train: python train.py
    outputs: {model: model.pkl, metrics: metrics.json}
    gate:
      accuracy: {max-regression: 0.01}
`, { place: { file: path } });
// src/dvc/locked-file.ts
function lockedFile(project, path) {
	const all = outputsOf(project);
	for (let at = path; at !== ""; at = folderOf(at)) {
		const { md5: hash, dosToUnix = false } = all.get(at) ?? {};
		if (hash === void 0) continue;
		const inside = path.slice(at.length + 1);
		return hash.endsWith(".dir") === (inside !== "") ? {
			hash,
			inside,
			dosToUnix
		} : void 0;
	}
}
const known = new WeakMap();
function outputsOf(project) {
	const { stages, locks, tracked } = project;
	const outputs = known.get(project) ?? new Map([...tracked, ...stages.flatMap(({ address, wdir }) => (locks.get(address)?.outputs ?? []).map((output) => [join(wdir, output.path), output]))]);
	known.set(project, outputs);
	return outputs;
}
function hashInList(list, inside) {
	try {
		const entries = JSON.parse(list);
		const hash = Array.isArray(entries) ? entries.find((entry) => entry?.relpath === inside)?.md5 : void 0;
		return typeof hash === "string" && /^[0-9a-f]{32}$/.test(hash) ? hash : void 0;
	} catch {
		return;
	}
}
// src/git-complaint.ts
const withoutCredentials = (text) => text.replace(/((?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/)[^@/\s]+@/gi, "$1***@").replace(/(authorization:\s*\w+\s+)\S+/gi, "$1***");
function complaint(stderr) {
	const lines = withoutCredentials(stderr).trim().split("\n");
	return (lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? "").replace(/^(?:fatal|error): /, "");
}
// src/git/process.ts
const GIT_ENVIRONMENT = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_PAGER: "cat",
	GIT_OPTIONAL_LOCKS: "0",
	LC_ALL: "C"
};
const ALWAYS = [
	"-c",
	"safe.directory=*",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.quotePath=false",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"gc.auto=0",
	"-c",
	"protocol.version=2"
];
const gitEnvironment = () => ({
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(name))),
	...GIT_ENVIRONMENT
});
let found;
function gitProgram() {
	found ??= (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute).map((folder) => join$1(folder, process.platform === "win32" ? "git.exe" : "git")).find(isProgram);
	return found ?? "git";
}
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
function git(args, options) {
	return new Promise((resolve, reject) => {
		const child = spawn(gitProgram(), [...ALWAYS, ...args], {
			cwd: options.cwd,
			env: {
				...gitEnvironment(),
				...options.env
			},
			stdio: [
				options.input === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			]
		});
		const limit = setTimeout(() => child.kill(), options.timeout ?? 6e5);
		const [out, err] = [[], []];
		child.stdout?.on("data", (chunk) => out.push(chunk));
		child.stderr?.on("data", (chunk) => err.push(chunk));
		child.on("error", (cause) => {
			clearTimeout(limit);
			const why = existsSync(options.cwd) ? `git could not be started in ${options.cwd}: ${cause.message}` : `${options.cwd} does not exist`;
			reject(new MettleError("git-missing", why, { cause }));
		});
		child.on("close", (code) => {
			clearTimeout(limit);
			const result = {
				code: code ?? 128,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString("utf8")
			};
			if (result.code === 0 || options.allow?.includes(result.code)) resolve(result);
			else reject(failure(args, result));
		});
		if (options.input !== void 0 && child.stdin) {
			child.stdin.on("error", () => {});
			child.stdin.end(options.input);
		}
	});
}
function failure(args, result) {
	const lines = withoutCredentials(result.stderr).trim().split("\n").slice(-5).join("\n");
	return new MettleError("git-failed", `git ${withoutCredentials(args.join(" "))} ended with ${result.code}: ${lines || "it printed nothing"}`);
}
const line = (result) => result.stdout.toString("utf8").trim();
// src/git/settings.ts
const NULL = "\0";
async function settingsOf(root) {
	return (await git([
		"config",
		"--list",
		"-z"
	], {
		cwd: root,
		allow: [1, 128]
	})).stdout.toString("utf8").split(NULL).filter(Boolean).map((entry) => {
		const at = entry.indexOf("\n");
		return at === -1 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
	});
}
const TRAVELS = /^(?:http\.|url\.|credential\.|ssh\.|protocol\.|core\.sshcommand$)/i;
function remoteEnvironment(settings, url, options) {
	const entries = settings.filter(([key]) => TRAVELS.test(key));
	const server = options.server?.replace(/\/$/, "");
	if (options.token && server && url?.startsWith(`${server}/`)) {
		const header = `http.${server}/.extraheader`;
		const others = entries.filter(([key]) => key.toLowerCase() !== header.toLowerCase());
		const basic = Buffer.from(`x-access-token:${options.token}`).toString("base64");
		entries.splice(0, entries.length, ...others, [header, ""], [header, `AUTHORIZATION: basic ${basic}`]);
	}
	const environment = { GIT_CONFIG_COUNT: String(entries.length) };
	entries.forEach(([key, value], i) => {
		environment[`GIT_CONFIG_KEY_${i}`] = key;
		environment[`GIT_CONFIG_VALUE_${i}`] = value;
	});
	return environment;
}
function scratchConfig(url, format) {
	const quoted = (url ?? "").replaceAll("\\", "\\\\").replaceAll("\"", "\\\"");
	return `[core]\n${format === "sha1" ? "	repositoryformatversion = 0\n" : `\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = ${format}\n[core]\n`}\tbare = true\n\talternateRefsCommand = true\n${url === void 0 ? "" : `[remote "origin"]\n\turl = "${quoted}"\n`}`;
}
// src/git/checkout.ts
async function checkoutAt(folder, access) {
	const [root, gitDir, objects, boundary, shallow, format, head = ""] = (await git([...[
		"rev-parse",
		"--show-toplevel",
		"--absolute-git-dir",
		"--git-path",
		"objects",
		"--git-path",
		"shallow"
	], ...[
		"--is-shallow-repository",
		"--show-object-format",
		"HEAD^{commit}"
	]], {
		cwd: folder,
		allow: [128]
	})).stdout.toString("utf8").split("\n");
	if (!root || !gitDir || !objects || !boundary || !format) throw new MettleError("git-missing", `${folder} is not in a git repository. In a workflow, let actions/checkout run before this step; elsewhere, \`git init\` makes one.`);
	const settings = await settingsOf(root);
	const url = settings.find(([key]) => key === "remote.origin.url")?.[1];
	return {
		root,
		gitDir,
		objects: resolve$1(folder, objects),
		boundary: shallow === "true" ? resolve$1(folder, boundary) : void 0,
		format,
		head: /^[0-9a-f]{40,}$/.test(head) ? head : void 0,
		url,
		remote: remoteEnvironment(settings, url, access)
	};
}
// src/git/gathering.ts
var Gathering = class {
	#ask;
	#wanted = new Set();
	#next;
	#last = Promise.resolve();
	constructor(ask) {
		this.#ask = ask;
	}
	add(names) {
		for (const name of names) this.#wanted.add(name);
		this.#next ??= this.#last.catch(() => void 0).then(() => setImmediate$1()).then(() => {
			const asked = [...this.#wanted];
			this.#wanted.clear();
			this.#next = void 0;
			this.#last = this.#ask(asked);
			return this.#last;
		});
		return this.#next;
	}
};
// src/git/objects.ts
var ObjectReader = class {
	#gitDir;
	#process;
	#waiting = [];
	#chunks = [];
	#length = 0;
	#need = 0;
	#outgoing = "";
	constructor(gitDir) {
		this.#gitDir = gitDir;
	}
	read(name) {
		if (name.includes("\n")) return Promise.resolve(void 0);
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				resolve,
				reject
			});
			this.#outgoing += `${name}\n`;
			if (this.#outgoing.length === name.length + 1) setImmediate(() => this.#flush());
		});
	}
	#flush() {
		const questions = this.#outgoing;
		this.#outgoing = "";
		if (questions !== "") this.#start().stdin.write(questions);
	}
	close() {
		if (this.#waiting.length > 0) this.#flush();
		this.#process?.stdin.end();
	}
	#start() {
		if (this.#process) return this.#process;
		const child = spawn(gitProgram(), [
			"--git-dir",
			this.#gitDir,
			"-c",
			"safe.directory=*",
			"cat-file",
			"--batch"
		], { env: gitEnvironment() });
		child.stdout.on("data", (chunk) => {
			this.#chunks.push(chunk);
			this.#length += chunk.length;
			if (this.#length >= this.#need) this.#drain();
		});
		child.stdin.on("error", () => {});
		child.on("error", (error) => this.#fail(error));
		child.on("close", (code) => this.#fail(new Error(`git cat-file ended with ${code}`)));
		this.#process = child;
		return child;
	}
	#fail(error) {
		this.#process = void 0;
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const { reject } of waiting) reject(error);
	}
	#drain() {
		let buffer = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
		this.#need = 0;
		while (this.#waiting.length > 0) {
			const end = buffer.indexOf(10);
			if (end === -1) break;
			const header = buffer.toString("utf8", 0, end);
			const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
			if (!found) {
				buffer = buffer.subarray(end + 1);
				this.#waiting.shift()?.resolve(void 0);
				continue;
			}
			const size = Number(found[3]);
			const total = end + 1 + size + 1;
			if (buffer.length < total) {
				this.#need = total;
				break;
			}
			const content = Buffer.from(buffer.subarray(end + 1, end + 1 + size));
			buffer = buffer.subarray(total);
			this.#waiting.shift()?.resolve({
				oid: found[1],
				type: found[2],
				content
			});
		}
		this.#chunks = buffer.length > 0 ? [buffer] : [];
		this.#length = buffer.length;
	}
};
// src/git/scratch.ts
var Scratch = class {
	folder;
	#checkout;
	constructor(checkout, temporary) {
		this.#checkout = checkout;
		this.folder = mkdtempSync(join$1(temporary ?? tmpdir(), "mettle-git-"));
		for (const folder of ["objects/info", "refs/heads"]) mkdirSync(join$1(this.folder, folder), { recursive: true });
		this.layOut();
	}
	layOut() {
		const { url, format, objects } = this.#checkout;
		for (const name of [
			"commondir",
			"config.worktree",
			"gitdir"
		]) rmSync(join$1(this.folder, name), {
			recursive: true,
			force: true
		});
		const files = {
			HEAD: "ref: refs/heads/none\n",
			config: scratchConfig(url, format),
			"objects/info/alternates": `${objects}\n`
		};
		for (const [name, content] of Object.entries(files)) {
			const path = join$1(this.folder, name);
			writeFileSync(`${path}.new`, content);
			renameSync(`${path}.new`, path);
		}
	}
	ref(name) {
		return readFileSync(join$1(this.folder, name), "utf8").trim();
	}
	get shallow() {
		return existsSync(join$1(this.folder, "shallow"));
	}
	offerHead() {
		const { boundary, head } = this.#checkout;
		const offered = join$1(this.folder, "refs/heads/checkout");
		if (boundary === void 0 || head === void 0 || existsSync(offered)) return;
		copyFileSync(boundary, join$1(this.folder, "shallow"));
		writeFileSync(offered, `${head}\n`);
	}
	close() {
		try {
			rmSync(this.folder, {
				recursive: true,
				force: true,
				maxRetries: 5,
				retryDelay: 20
			});
		} catch {}
	}
};
// src/git/index-file.ts
const NUMBERS = 40;
const MODE = 26;
const LINK$1 = 40960;
const EXTENDED = 64;
const LONGEST = 4095;
const LAST_OF_NOTEBOOK = "b".charCodeAt(0);
const PARTIAL = ["link", "sdir"];
function unlikeOfIndex(index, tree) {
	const oidBytes = tree.length / 2;
	const end = index.length - oidBytes;
	if (end < 12 || index.toString("latin1", 0, 4) !== "DIRC") return void 0;
	const version = index.readUInt32BE(4);
	if (version !== 2 && version !== 3) return void 0;
	const links = [];
	const notebooks = [];
	let at = 12;
	for (let left = index.readUInt32BE(8); left > 0; left--) {
		const flags = at + NUMBERS + oidBytes;
		const high = index[flags];
		const name = flags + ((high & EXTENDED) === 0 ? 2 : 4);
		const length = (high & 15) << 8 | index[flags + 1];
		const close = length < LONGEST ? name + length : index.indexOf(0, name);
		if (close < name || close >= end) return void 0;
		if ((index[at + MODE] << 8 | index[at + MODE + 1]) === LINK$1) links.push(index.toString("utf8", name, close));
		else if (index[close - 1] === LAST_OF_NOTEBOOK && index.toString("latin1", close - 6, close) === ".ipynb") notebooks.push(index.toString("utf8", name, close));
		at += close - at + 8 & -8;
	}
	return cachedRoot(index, at, end, oidBytes) === tree ? {
		links,
		notebooks
	} : void 0;
}
function cachedRoot(index, start, end, oidBytes) {
	let root;
	for (let at = start; at < end;) {
		if (at + 8 > end) return void 0;
		const name = index.toString("latin1", at, at + 4);
		const size = index.readUInt32BE(at + 4);
		const next = at + 8 + size;
		if (next > end || PARTIAL.includes(name)) return void 0;
		if (name === "TREE") {
			const found = /^\0(\d+) \d+\n/.exec(index.toString("latin1", at + 8, Math.min(next, at + 48)));
			const oid = at + 8 + (found?.[0].length ?? 0);
			if (found && oid + oidBytes <= next) root = index.toString("hex", oid, oid + oidBytes);
		}
		at = next;
	}
	return root;
}
// src/git/tree.ts
function parseTree(content, oidBytes = 20) {
	const entries = [];
	for (let at = 0; at < content.length;) {
		const space = content.indexOf(32, at);
		const end = content.indexOf(0, space);
		const mode = content.toString("latin1", at, space);
		const name = content.toString("utf8", space + 1, end);
		const oid = content.toString("hex", end + 1, end + 1 + oidBytes);
		entries.push({
			name,
			mode,
			type: mode === "40000" ? "tree" : mode === "160000" ? "commit" : "blob",
			oid
		});
		at = end + 1 + oidBytes;
	}
	return entries;
}
// src/git/unlike.ts
const [LINK, FOLDER, NOTEBOOK] = [
	"120000 ",
	"40000 ",
	".ipynb\0"
].map((text) => Buffer.from(text));
async function unlikeBelow(root, read, plain) {
	const links = [];
	const notebooks = [];
	let level = [{
		oid: root,
		prefix: ""
	}];
	while (level.length > 0) {
		const contents = await Promise.all(level.map(({ oid }) => read(oid)));
		const next = [];
		contents.forEach((content, i) => {
			const { oid, prefix } = level[i];
			if (!content.includes(FOLDER) && !content.includes(LINK) && !content.includes(NOTEBOOK)) {
				plain(oid);
				return;
			}
			for (const entry of parseTree(content, oid.length / 2)) if (entry.type === "tree") next.push({
				oid: entry.oid,
				prefix: `${prefix}${entry.name}/`
			});
			else if (entry.mode === "120000") links.push(prefix + entry.name);
			else if (entry.name.endsWith(".ipynb")) notebooks.push(prefix + entry.name);
		});
		level = next;
	}
	return {
		links,
		notebooks
	};
}
// src/git/trees.ts
const LARGEST_INDEX = 1 << 28;
var Trees = class {
	#read;
	#indexes;
	#raw = new Map();
	#trees = new Map();
	#unlike = new Map();
	constructor(read, indexes) {
		this.#read = read;
		this.#indexes = indexes;
	}
	of(oid) {
		let entries = this.#trees.get(oid);
		if (!entries) {
			entries = this.#rawTree(oid).then((content) => new Map(parseTree(content, oid.length / 2).map((entry) => [entry.name, entry])));
			this.#trees.set(oid, entries);
		}
		return entries;
	}
	unlike(tree) {
		let answer = this.#unlike.get(tree);
		if (!answer) {
			const named = this.#unlikeOfIndex(tree);
			answer = named ? Promise.resolve(named) : unlikeBelow(tree, (oid) => this.#rawTree(oid), (oid) => this.#raw.delete(oid));
			this.#unlike.set(tree, answer);
		}
		return answer;
	}
	#rawTree(oid) {
		let raw = this.#raw.get(oid);
		if (!raw) {
			raw = this.#read(oid).then((object) => {
				if (object?.type !== "tree") throw new MettleError("git-revision", `the tree ${oid} is not in the checkout, nor could it be fetched`);
				return object.content;
			});
			this.#raw.set(oid, raw);
		}
		return raw;
	}
	#unlikeOfIndex(tree) {
		for (const path of this.#indexes) try {
			const found = statSync(path).size <= LARGEST_INDEX ? unlikeOfIndex(readFileSync(path), tree) : void 0;
			if (found) return found;
		} catch {}
	}
};
// src/git/repository.ts
const scratchIndex = ({ scratch }) => join$1(scratch, "index");
var Repository = class Repository {
	root;
	gitDir;
	scratch;
	url;
	remote;
	head;
	shallow;
	objects;
	#scratch;
	#reader;
	#trees;
	#missing = new Gathering(async (oids) => {
		const input = `${oids.join("\n")}\n`;
		await this.runRemote([
			...FETCH,
			"--filter=blob:none",
			"--stdin",
			"origin"
		], {
			input,
			allow: [1, 128]
		});
		this.refresh();
	});
	#commits = new Map();
	#names = new Gathering(async (names) => {
		const input = names.map((name) => `${name}^{commit}\n`).join("");
		const { stdout } = await this.run(["cat-file", "--batch-check=%(objectname)"], {
			input,
			allow: [128]
		});
		const answers = stdout.toString("utf8").split("\n");
		names.forEach((name, i) => {
			this.#commits.set(name, /^[0-9a-f]{40,64}$/.exec(answers[i] ?? "")?.[0]);
		});
	});
	constructor(checkout, scratch) {
		this.root = checkout.root;
		this.gitDir = checkout.gitDir;
		this.url = checkout.url;
		this.remote = checkout.remote;
		this.head = checkout.head;
		this.shallow = checkout.boundary !== void 0;
		this.objects = checkout.objects;
		this.scratch = scratch.folder;
		this.#scratch = scratch;
		this.#reader = new ObjectReader(scratch.folder);
		this.#trees = new Trees((oid) => this.#reader.read(oid), [scratchIndex(this), join$1(this.gitDir, "index")]);
	}
	static async open(options) {
		const checkout = await checkoutAt(options.folder, options);
		return new Repository(checkout, new Scratch(checkout, options.temporary));
	}
	get hasOrigin() {
		return this.url !== void 0;
	}
	close() {
		this.#reader.close();
		this.#scratch.close();
	}
	run(args, options = {}) {
		return git(args, {
			cwd: this.root,
			...options
		});
	}
	async runRemote(args, options = {}) {
		this.#scratch.layOut();
		try {
			const own = {
				GIT_CONFIG_GLOBAL: "/dev/null",
				GIT_CONFIG_NOSYSTEM: "1",
				GIT_TRACE2_EVENT: "0",
				GIT_TRACE2: "0",
				GIT_TRACE: "0"
			};
			return await git([
				"--git-dir",
				this.scratch,
				...args
			], {
				cwd: this.root,
				...options,
				env: {
					...own,
					...this.remote,
					...options.env
				}
			});
		} finally {
			this.#scratch.layOut();
		}
	}
	runScratch(args, options = {}) {
		return git([
			"--git-dir",
			this.scratch,
			...args
		], {
			cwd: this.root,
			...options
		});
	}
	scratchRef(ref) {
		return this.#scratch.ref(ref);
	}
	async commit(name) {
		if (!/^[^-\n][^\n]*$/.test(name)) return void 0;
		await this.#names.add([name]);
		return this.#commits.get(name);
	}
	async has(commit) {
		return await this.#reader.read(`${commit}^{tree}`) !== void 0;
	}
	async fetchCommits(oids) {
		const missing = [];
		for (const oid of oids) if (!await this.has(oid)) missing.push(oid);
		if (missing.length === 0) return true;
		if (!this.hasOrigin) return false;
		this.#scratch.offerHead();
		const fetched = await this.runRemote([
			...FETCH,
			"--depth=1",
			"--filter=blob:none",
			"origin",
			...missing
		], { allow: [1, 128] });
		this.refresh();
		if (fetched.code !== 0) return false;
		return (await Promise.all(missing.map((oid) => this.has(oid)))).every(Boolean);
	}
	async fetchHistory(wanted) {
		if (!this.hasOrigin) return false;
		const fetched = await this.runRemote([
			...FETCH,
			...this.#scratch.shallow ? ["--unshallow"] : [],
			"--filter=tree:0",
			"origin",
			...wanted
		], { allow: [1, 128] });
		this.refresh();
		return fetched.code === 0;
	}
	refresh() {
		this.#reader.close();
		this.#reader = new ObjectReader(this.scratch);
	}
	async remoteHead(ref) {
		if (!this.hasOrigin) return void 0;
		const found = await this.runRemote([
			"ls-remote",
			"--quiet",
			"origin",
			ref
		], { allow: [2] });
		return line(found).split("	")[0] || void 0;
	}
	async remoteRevision(name) {
		if (!this.hasOrigin || name.startsWith("-") || /[*?[\s]/.test(name)) return void 0;
		const wanted = [
			`refs/heads/${name}`,
			`refs/tags/${name}^{}`,
			`refs/tags/${name}`,
			name
		];
		const listed = line(await this.runRemote([
			"ls-remote",
			"--quiet",
			"origin",
			...wanted
		], { allow: [2] }));
		const rows = new Map(listed.split("\n").map((row) => [row.split("	")[1] ?? "", row.split("	")[0] ?? ""]));
		return wanted.map((ref) => rows.get(ref)).find((oid) => oid !== void 0 && oid !== "");
	}
	async ancestor(name) {
		const { head } = this;
		if (!this.shallow || head === void 0 || name.startsWith("-") || !await this.fetchHistory([head])) return void 0;
		const found = await this.runScratch([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name.replace(/^HEAD/, head)}^{commit}`
		], { allow: [1, 128] });
		return found.code === 0 ? line(found) : void 0;
	}
	async parents(commit) {
		return [...((await this.#reader.read(commit))?.content.toString("utf8").split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
	}
	async commitTime(commit) {
		const object = await this.#reader.read(commit);
		const found = /^committer .* (\d+) [-+]\d{4}$/m.exec(object?.content.toString("utf8") ?? "");
		return found ? Number(found[1]) : void 0;
	}
	async treeOf(commit) {
		return (await this.#reader.read(`${commit}^{tree}`))?.oid;
	}
	tree(oid) {
		return this.#trees.of(oid);
	}
	unlike(tree) {
		return this.#trees.unlike(tree);
	}
	async diff(from, to) {
		const args = [
			"diff-tree",
			"-r",
			"-z",
			"--raw",
			"--no-renames",
			"--no-abbrev",
			from,
			to
		];
		const { code, stdout } = await this.runScratch(args, { allow: [128] });
		return code === 0 ? stdout : void 0;
	}
	async blobs(oids) {
		const wanted = [...new Set(oids)];
		const found = new Map();
		const read = async (names) => {
			const objects = await Promise.all(names.map((oid) => this.#reader.read(oid)));
			for (const object of objects) if (object) found.set(object.oid, object.content);
			return names.filter((name) => !found.has(name));
		};
		const missing = await read(wanted);
		if (missing.length > 0 && this.hasOrigin) {
			await this.#missing.add(missing);
			await read(missing);
		}
		return found;
	}
	async mergeBase(a, b) {
		const local = this.shallow ? void 0 : await this.#mergeBase(a, b, []);
		if (local) return local;
		return await this.fetchHistory([a, b]) ? this.#mergeBase(a, b, ["--git-dir", this.scratch]) : void 0;
	}
	async #mergeBase(a, b, where) {
		const found = await this.run([
			...where,
			"merge-base",
			a,
			b
		], { allow: [1, 128] });
		return found.code === 0 ? line(found) : void 0;
	}
	async firstParents(start, most) {
		const walk = (where) => this.run([
			...where,
			"rev-list",
			"--first-parent",
			`--max-count=${most}`,
			start
		], { allow: [1, 128] });
		if (this.shallow && await this.fetchHistory([start])) return line(await walk(["--git-dir", this.scratch])).split("\n").filter(Boolean);
		return line(await walk([])).split("\n").filter(Boolean);
	}
};
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-gc"
];
// src/git/made-trees.ts
const LEFTOVERS = ["__pycache__", ".ipynb_checkpoints"].map((name) => `:(top,exclude,glob)**/${name}/**`);
async function workTree(repository) {
	const index = scratchIndex(repository);
	const own = join$1(repository.gitDir, "index");
	if (existsSync(own)) {
		copyFileSync(own, index);
		const { atime, mtime } = statSync(own);
		utimesSync(index, atime, mtime);
	}
	const env = {
		GIT_INDEX_FILE: index,
		GIT_OBJECT_DIRECTORY: join$1(repository.scratch, "objects"),
		GIT_ALTERNATE_OBJECT_DIRECTORIES: repository.objects
	};
	await repository.run([
		"-c",
		"advice.addEmbeddedRepo=false",
		"add",
		"--all",
		"--ignore-errors",
		"--",
		":/",
		...LEFTOVERS
	], {
		env,
		allow: [1]
	});
	const tree = line(await repository.run(["write-tree"], { env }));
	repository.refresh();
	return tree;
}
async function treeWith(repository, tree, files) {
	const env = { GIT_INDEX_FILE: join$1(repository.scratch, "index-with") };
	const rows = [];
	for (const { path, mode, content } of files) rows.push(`${mode} ${line(await repository.runScratch([
		"hash-object",
		"-w",
		"--stdin"
	], { input: content }))}\t${path}`);
	await repository.runScratch(["read-tree", tree], { env });
	await repository.runScratch([
		"update-index",
		"-z",
		"--add",
		"--index-info"
	], {
		env,
		input: rows.map((row) => `${row}\0`).join("")
	});
	const made = line(await repository.runScratch(["write-tree", "--missing-ok"], { env }));
	repository.refresh();
	return made;
}
// src/session/working-folder.ts
function workingFolder(root, folder) {
	const real = realpathSync(folder);
	const top = realpathSync(root);
	return real === top ? "" : real.slice(top.length + 1).replaceAll("\\", "/");
}
// src/evaluate/measured.ts
function measured(rules, { seconds, peakBytes, outputs, repeats = [] }) {
	const mean = (of) => {
		const values = repeats.map(of).filter((value) => typeof value === "number");
		return values.length > 0 && values.length === repeats.length ? values.reduce((sum, value) => sum + value, 0) / values.length : void 0;
	};
	return asked(rules, [
		["training_seconds", mean((one) => one.seconds) ?? (seconds === null ? null : seconds / Math.max(1, repeats.length))],
		["peak_memory_bytes", mean((one) => one.peakBytes) ?? peakBytes],
		...outputs.map((output) => [`size_bytes{${output.name}}`, output.size])
	]);
}
const isMeasured = (name) => /^(?:training_seconds|peak_memory_bytes|size_bytes\{[^}]*\})$/.test(name);
const withCost = (rules, repeats) => repeats.map((one) => {
	const cost = asked(rules, [["training_seconds", one.seconds ?? null], ["peak_memory_bytes", one.peakBytes ?? null]]);
	return {
		...one,
		metrics: {
			...Object.fromEntries(cost),
			...one.metrics
		}
	};
});
function asked(rules, costs) {
	const all = new Map(costs);
	return new Map(rules.flatMap(({ metric }) => {
		const value = all.get(metric);
		return value === void 0 || value === null ? [] : [[metric, value]];
	}));
}
// src/terminal/compare.ts
async function compareRevisions(args) {
	const repository = await Repository.open({ folder: args.folder });
	try {
		const working = workingFolder(repository.root, args.folder);
		let ledger;
		const ground = {
			repository,
			working,
			configPath: join(working, args.config),
			ledger: () => {
				ledger ??= openLedger(repository);
				return ledger;
			}
		};
		const [base, head] = args.words;
		const commit = headOf(repository);
		const named = base ?? args.base;
		const [to, given] = await Promise.all([head === void 0 ? workTree(repository).then((tree) => new Revision(repository, tree)) : treeOf(repository, head), named === void 0 ? void 0 : treeOf(repository, named)]);
		const from = given ?? await treeOf(repository, (await localBase(repository, commit, to.root)).base ?? "HEAD");
		const [old, now] = await Promise.all([sides(ground, from, false), sides(ground, to, head === void 0)]);
		if (!old.known && !now.known) throw await missingConfig(now.revision, ground.configPath);
		const metrics = differences(old.metrics, now.metrics, "metrics");
		const params = differences(old.params, now.params, "params");
		const problems = [...new Set([old, now].flatMap((side) => [...side.metrics.problems, ...side.params.problems].map(([file, message]) => `${file}: ${message}`)))];
		if (args.json) {
			const rest = problems.length === 0 ? "" : `, "problems": ${JSON.stringify(problems)}`;
			process.stdout.write(`{"metrics": ${changesJson(metrics)}, "params": ${changesJson(params)}${rest}}\n`);
		} else {
			print("metric", metrics);
			print("parameter", params);
			if (metrics.size + params.size === 0) process.stdout.write("No metric and no parameter differs.\n");
			for (const problem of problems) process.stderr.write(`${printable(problem)}\n`);
		}
		return 0;
	} finally {
		repository.close();
	}
}
async function openLedger(repository) {
	const [{ Ledger }, { GitBranch }] = await Promise.all([import("./ledger.js"), import("./git-branch.js")]);
	return Ledger.open(new GitBranch(repository, "local"));
}
async function treeOf(repository, name) {
	const commit = await revision(repository, name);
	return new Revision(repository, await repository.treeOf(commit));
}
function withKept({ repository }, revision, project, work) {
	const onDisk = workTreeMetrics(repository.root);
	return {
		list: () => revision.list(),
		async read(path) {
			const content = await revision.read(path) ?? (work ? await onDisk.read(path) : void 0);
			const kept = content === void 0 ? lockedFile(project, path) : void 0;
			if (!kept) return content;
			const { cachedObjects, contentOf } = await import("./dvc-objects.js");
			return contentOf(kept, cachedObjects(resolve$1(repository.root, project.root)));
		}
	};
}
async function sides(ground, revision, work) {
	let broken;
	const loaded = await loadConfig(revision, ground.configPath, ground.working).catch((error) => {
		broken = error instanceof Error ? error.message : String(error);
	});
	const hasPipeline = await revision.entry(join(ground.working, "dvc.yaml")) !== void 0;
	const result = {
		revision,
		known: loaded !== void 0 || hasPipeline || broken !== void 0,
		metrics: {
			values: new Map(),
			problems: new Map()
		},
		params: {
			values: new Map(),
			problems: new Map()
		}
	};
	if (broken !== void 0 && !hasPipeline) result.metrics.problems.set(ground.configPath, broken);
	if (hasPipeline) try {
		const project = loaded?.project ?? await readProject(revision, ground.working);
		merge(result.metrics, await metricsSide(withKept(ground, revision, project, work), project));
		merge(result.params, await paramsSide(revision, project));
	} catch (error) {
		result.metrics.problems.set("dvc.yaml", error instanceof Error ? error.message : String(error));
	}
	const records = new Map();
	if (loaded?.config.kind === "mettle") for (const model of loaded.config.models) await addModel(ground, revision, model, records, result);
	return result;
}
function merge(into, from) {
	for (const [file, value] of from.values) into.values.set(file, value);
	for (const [file, problem] of from.problems) into.problems.set(file, problem);
}
async function addModel(ground, revision, model, records, into) {
	for (const { file } of model.params) await addStructured(revision, file, into.params);
	const [first] = model.metrics;
	const found = await readMetrics(model.metrics, revisionMetrics(revision));
	if (found.values.size > 0) {
		for (const file of model.metrics) if (/\.(?:json|ya?ml|toml)$/i.test(file.path)) await addStructured(revision, file.path, into.metrics);
		if (first && !into.metrics.values.has(first.path)) into.metrics.values.set(first.path, new Map([...found.values]));
		return;
	}
	const [{ outputIdentity }, { completed, fingerprintOf }, { RemoteReader }, { outsideOf }, { surroundings }, { newest }] = await Promise.all([
		import("./upstream-outputs.js"),
		import("./fingerprint.js"),
		import("./remote.js"),
		import("./outside.js"),
		import("./surroundings.js"),
		import("./baseline.js")
	]);
	const outside = outsideOf({
		root: ground.repository.root,
		job: process.env,
		trusted: true,
		grants: () => model.grants.fetch,
		checkedOut: true,
		hide: () => () => void 0
	});
	const { fingerprint } = await fingerprintOf(model, revision, surroundings({
		...ground,
		nonce: ""
	}, new RemoteReader(outside))).finally(() => outside.close());
	const { key } = completed(fingerprint, (name, output) => outputIdentity(records.get(name)?.outputs, output), "");
	const record = key === null ? void 0 : newest(((await (await ground.ledger()).byKeys([key])).get(key) ?? []).filter((candidate) => candidate.model === model.name));
	if (!record) return;
	records.set(model.name, record);
	if (!first) return;
	const entries = Object.entries(record.metrics).map(([name, value]) => [name, Number.isSafeInteger(value) ? BigInt(value) : value]);
	const cost = entries.filter(([name]) => isMeasured(String(name)));
	into.metrics.values.set(first.path, new Map(entries.filter((entry) => !cost.includes(entry))));
	if (cost.length > 0) into.metrics.values.set(`cost of ${model.name}`, new Map(cost));
}
async function addStructured(revision, file, into) {
	const content = await revision.read(file);
	if (content === void 0) return;
	try {
		into.values.set(file, await readStructured(content, structuredFormat(file), "last"));
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		into.problems.set(file, error.message);
	}
}
function print(what, changes) {
	if (changes.size === 0) return;
	const shown = (value) => value === null ? "none" : isMap(value) ? "{…}" : text(value);
	const rows = [...changes].flatMap(([file, entries]) => [...entries].map(([name, change]) => [
		file,
		name,
		shown(change.old),
		shown(change.new),
		change.diff === void 0 ? "" : text(change.diff)
	]));
	process.stdout.write(`${table([
		"file",
		what,
		"old",
		"new",
		"difference"
	], rows)}\n\n`);
}
export { judgedPaths as $, Revision as A, relativeTo as At, BadTable as B, readTracked as C, md5 as Ct, committedMetrics as D, join as Dt, Overlaid as E, isInside as Et, readMetrics as F, isBulk as G, LONGEST$2 as H, CsvFields as I, grouped as J, isMissing as K, FIELDS as L, compare as M, headOf as N, revisionMetrics as O, leadsOut as Ot, revision as P, NO_GRANTS as Q, FieldMemory as R, readLock as S, folderHash as St, trackedIdentity as T, folderOf as Tt, NO_NAMES as U, ColumnBuilder as V, ROW_LIMITS as W, globMatcher as X, ignoreRules as Y, globOf as Z, missingConfig as _, lineAndColumn as _t, treeWith as a, structuredFormat as at, limitText as b, SortedPaths as bt, scratchIndex as c, Opaque as ct, gitEnvironment as d, equals as dt, invalid as et, complaint as f, isList as ft, loadConfig as g, Unreadable as gt, lockedFile as h, parseJson as ht, workingFolder as i, readStructured as it, stateAt as j, withoutEnd as jt, workTreeMetrics as k, normalise as kt, checkoutAt as l, Tuple as lt, hashInList as m, text as mt, measured as n, flatten as nt, workTree as o, parseYaml as ot, withoutCredentials as p, isMap as pt, delimiterIn as q, withCost as r, decode as rt, Repository as s, require_dist as st, compareRevisions as t, pick as tt, git as u, canonical as ut, variablePart as v, withoutMark as vt, readUpstreams as w, md5DosToUnix as wt, NEVER_GRANTED as x, byCodePoint as xt, remoteAddress as y, Producers as yt, BEGINS as z };
