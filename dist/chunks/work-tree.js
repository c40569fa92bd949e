import { o as __toESM } from "./rolldown-runtime.js";
import { t as MettleError } from "./errors.js";
import { i as withoutMark, n as Unreadable, t as LIMITS } from "./failure.js";
import { c as structuredFormat, o as decode, s as readStructured } from "./paths.js";
import { a as isList, o as isMap, s as isNumeric, u as text } from "./value.js";
import { n as require_picomatch, t as globOf } from "./glob.js";
import { n as BadTable } from "./table3.js";
import { t as CsvFields } from "./csv-fields.js";
import { r as Revision } from "./made-trees.js";
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
// src/evaluate/table.ts
var import_picomatch = __toESM(require_picomatch(), 1);
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
	const [{ readParquet }, { BadTable }] = await Promise.all([import("./read-table2.js"), import("./table2.js")]);
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
