import { o as __toESM } from "./rolldown-runtime.js";
import { t as MettleError } from "./errors.js";
import { i as withoutMark, n as Unreadable, t as LIMITS } from "./failure.js";
import { c as structuredFormat, o as decode, s as readStructured } from "./paths.js";
import { a as isList, o as isMap, s as isNumeric, u as text } from "./value.js";
import { n as require_picomatch, t as globOf } from "./glob.js";
import { t as Revision } from "./revision.js";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
// src/comparison.ts
async function compare(repository, event, override, chosen) {
	const head = chosen === void 0 ? await repository.commit("HEAD") : await revision(repository, chosen);
	if (head === void 0) throw new MettleError("git-revision", "the checkout has no commit: HEAD cannot be resolved");
	const found = await byTrigger(repository, event, head);
	if (override === void 0) return found;
	return {
		...found,
		base: await revision(repository, override),
		policy: "base"
	};
}
async function byTrigger(repository, event, head) {
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
			if (parents.length === 2 && parents[1] === trigger.head) return {
				...common,
				base: await present(repository, parents[0])
			};
			if (head !== trigger.head) throw new MettleError("git-revision", `the checkout is at ${short(head)}, which is neither the head of the pull request (${short(trigger.head)}) nor its test merge. Let actions/checkout take its default ref, or set ref: \${{ github.event.pull_request.head.sha }}.`);
			return {
				...common,
				base: await mergeBase(repository, head, trigger.base)
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
			const isDefault = trigger.branch === event.defaultBranch;
			const { base, notes } = isDefault ? await defaultPushBase(repository, trigger, head) : await branchBase(repository, event, head, trigger.before);
			return {
				head,
				status: head,
				base,
				policy: isDefault || base === void 0 ? "head" : "base",
				trusted: true,
				notes: [...notes, ...notThe(trigger.after, head)]
			};
		}
		case "tag":
		case "snapshot": {
			const { base } = event.branch !== void 0 && event.branch === event.defaultBranch ? { base: void 0 } : await branchBase(repository, event, head, void 0);
			const own = event.sha === void 0 || event.sha === head;
			return {
				head,
				status: own ? head : void 0,
				base,
				policy: base === void 0 ? "head" : "base",
				trusted: own,
				notes: own ? [] : notThe(event.sha ?? "", head)
			};
		}
		case "local": {
			const base = await localBase(repository, head);
			return {
				head,
				status: void 0,
				base,
				policy: base === void 0 ? "head" : "base",
				trusted: true,
				notes: []
			};
		}
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
	const base = main === void 0 ? before : await repository.mergeBase(main, head);
	if (base === void 0 || base === head || !await repository.fetchCommits([base])) return {
		base: void 0,
		notes: []
	};
	return {
		base,
		notes: []
	};
}
async function present(repository, commit) {
	if (await repository.fetchCommits([commit])) return commit;
	throw new MettleError("git-revision", `the base commit ${short(commit)} is not in the checkout and cannot be fetched from origin. Give actions/checkout a token that may read, or fetch-depth: 2.`);
}
async function mergeBase(repository, head, base) {
	const found = await repository.mergeBase(head, base);
	if (found === void 0) throw new MettleError("git-revision", `no common ancestor of ${short(head)} and ${short(base)} can be found`);
	return present(repository, found);
}
async function localBase(repository, head) {
	for (const name of [
		"origin/HEAD",
		"origin/main",
		"origin/master",
		"main",
		"master"
	]) {
		const branch = await repository.commit(name);
		if (branch !== void 0) return repository.mergeBase(branch, head);
	}
}
async function revision(repository, name) {
	for (const candidate of [name, `origin/${name}`]) {
		const local = await repository.commit(candidate);
		if (local !== void 0 && await repository.fetchCommits([local])) return local;
	}
	const remote = /^[0-9a-f]{40,64}$/.test(name) ? name : await repository.remoteRevision(name);
	if (remote !== void 0 && await repository.fetchCommits([remote])) return remote;
	const deeper = await repository.ancestor(name);
	if (deeper !== void 0 && await repository.fetchCommits([deeper])) return deeper;
	throw new MettleError("git-revision", `the revision ${JSON.stringify(name)} is neither in the checkout nor at origin`);
}
const short = (commit) => commit.slice(0, 7);
// node_modules/csv-parse/lib/api/CsvError.js
var import_picomatch = __toESM(require_picomatch(), 1);
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};
// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};
// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};
// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// src/evaluate/table.ts
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const NOT_FINITE = /^[-+]?(?:nan|inf|infinity)$/i;
function cellNumber(cell) {
	const text = cell.trim();
	if (NUMBER.test(text)) return Number(text);
	if (!NOT_FINITE.test(text)) return void 0;
	return /nan/i.test(text) ? NaN : text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const tableMetrics = (text, delimiter, key, columns) => rowMetrics(records(text, delimiter), key, columns);
function rowMetrics(rows, key, columns) {
	const [header, ...body] = rows;
	if (!header || body.length === 0) throw new Unreadable(header ? "the table has no rows" : "the file is empty");
	const twice = header.find((name, i) => header.indexOf(name) !== i);
	if (twice !== void 0) throw new Unreadable(`the column ${JSON.stringify(twice)} occurs twice`, {
		line: 1,
		column: 1
	}, "duplicate");
	const missing = [...key, ...columns].find((name) => !header.includes(name));
	if (missing !== void 0) throw new Unreadable(`there is no column ${JSON.stringify(missing)}; there are ${header.join(", ")}`);
	const cell = (row, name) => row[header.indexOf(name)] ?? "";
	if (key.length === 0 && columns.length === 0 && header.length === 2 && body.every((row) => cellNumber(row[0] ?? "") === void 0 && cellNumber(row[1] ?? "") !== void 0)) return body.map((row) => [row[0], cellNumber(row[1] ?? "")]);
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
	try {
		return parse(text, {
			delimiter,
			bom: true,
			skip_empty_lines: true,
			trim: true,
			max_record_size: 1 << 20
		});
	} catch (error) {
		const line = error.lines;
		throw new Unreadable(error instanceof Error ? error.message : String(error), line === void 0 ? void 0 : {
			line,
			column: 1
		});
	}
}
const dimensions = (pairs) => pairs.length === 0 ? "" : `{${pairs.map(([name, value]) => `${name}=${value}`).join(",")}}`;
// src/evaluate/structure.ts
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
		if (missing !== void 0) throw new Unreadable(`item ${index} of the list has no field ${JSON.stringify(missing)}; it has ${[...item.keys()].map(text).join(", ")}`);
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
const VALUE = /[:=][ \t]*([-+]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|nan|inf(?:inity)?)(?![\w.]))(,\d)?/gi;
const NAME = /([A-Za-z_][\w@%/.()-]*(?: [\w@%/.()-]+){0,5})[ \t]*$/;
function textMetrics(text) {
	const found = [];
	for (const [i, line] of text.split(/\r?\n/).entries()) {
		if (line.length > LONGEST_LINE) throw new Unreadable(`a line is longer than ${LONGEST_LINE} characters`, {
			line: i + 1,
			column: 1
		}, "limit");
		for (const match of line.matchAll(VALUE)) {
			const name = NAME.exec(line.slice(Math.max(0, match.index - LONGEST_NAME), match.index))?.[1];
			const value = cellNumber(match[1].replaceAll("_", ""));
			if (name === void 0 || value === void 0) continue;
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
	}] : await expand(file.path, source)) {
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
		const content = file.format === "mlflow" ? void 0 : await source.read(path);
		if (content === void 0 && file.format !== "mlflow") {
			problem("metrics-missing", "the metrics file is not there");
			continue;
		}
		try {
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
	const own = /\{(.*)\}$/.exec(name);
	const bare = own ? name.slice(0, own.index) : name;
	const inner = [...pairs.map(([key, value]) => `${key}=${value}`), ...own ? [own[1]] : []];
	return prefix + bare + (inner.length > 0 ? `{${inner.join(",")}}` : "");
}
async function expand(path, source) {
	const { isGlob, base } = globOf(path);
	if (!isGlob) {
		if (await source.read(path) !== void 0) return [{
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
	const expression = import_picomatch.default.makeRe(path, {
		capture: true,
		noextglob: true
	});
	const found = (await source.below(base)).toSorted().flatMap((file) => {
		const match = expression.exec(file);
		if (!match) return [];
		return [{
			path: file,
			pairs: [["file", match.slice(1).filter((part) => part !== void 0 && part !== "").map((part) => part.replace(/\/$/, "")).join("/") || stem(file)]]
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
	if (text.length > LIMITS.bytes) throw new Unreadable(`larger than ${LIMITS.bytes / 1024} KiB: metrics are numbers, not predictions`, void 0, "limit");
	if (text.trim() === "") throw new Unreadable("the file is empty");
	const format = file.format ?? formatOf(path, file);
	try {
		return await parseAs(text, format, file);
	} catch (error) {
		if (!(error instanceof Unreadable) || error.kind !== "syntax") throw error;
		const other = await otherFormat(text, format, file);
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
			numbers: tableMetrics(text, format === "csv" ? "," : "	", file.key, file.columns),
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
	const [{ bytesOf, readParquet }, { BadTable }] = await Promise.all([import("./parquet.js"), import("./table2.js")]);
	try {
		const { names, columns, rows } = await readParquet(bytesOf(content), (all) => new Set(all));
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
// src/work-tree.ts
const workTreeMetrics = (root) => ({
	async read(path) {
		try {
			return lstatSync(join(root, path)).isFile() ? readFileSync(join(root, path)) : void 0;
		} catch {
			return;
		}
	},
	async below(folder) {
		try {
			return readdirSync(join(root, folder), {
				recursive: true,
				withFileTypes: true
			}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
		} catch {
			return [];
		}
	}
});
const revisionMetrics = (revision) => ({
	read: (path) => revision.read(path),
	async below(folder) {
		if ((await revision.entry(folder))?.type !== "tree") return [];
		return [...(await revision.list()).keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`));
	}
});
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
			return readFileSync(join(this.#root, path));
		} catch {
			return;
		}
	}
};
export { compare as a, readMetrics as i, revisionMetrics as n, localBase as o, workTreeMetrics as r, revision as s, Overlaid as t };
