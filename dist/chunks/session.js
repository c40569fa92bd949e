import { o as __toESM } from "./rolldown-runtime.js";
import { _ as parseYaml, b as compare, d as isInside, f as join$1, g as structuredFormat, h as readStructured, i as withKey, l as pick, m as decode, p as relativeTo, r as fingerprintOf, t as Revision, u as folderOf, v as require_ignore, y as require_picomatch } from "./revision.js";
import { t as INPUTS } from "./inputs.js";
import { a as isList, c as plain$1, i as equals, l as repr, n as Tuple, o as isMap, r as canonical, u as text } from "./value.js";
import { n as Problems, t as MettleError } from "./errors.js";
import { n as Unreadable, t as LIMITS } from "./failure.js";
import { t as didYouMean } from "./nearest.js";
import { r as listingState } from "./listing.js";
import { t as Unreadable$1 } from "./outside.js";
import { n as ask, o as said, s as shown$2 } from "./request.js";
import { n as unknown, t as known$1 } from "./source.js";
import { t as Repository } from "./repository.js";
import { t as GitBranch } from "./git-branch2.js";
import { t as Ledger } from "./ledger.js";
import { n as gitEnvironment } from "./process.js";
import { closeSync, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { readdir, realpath, stat } from "node:fs/promises";
import { spawn } from "node:child_process";
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
// src/detect/reasons.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var import_ignore = __toESM(require_ignore(), 1);
const COMPONENTS = [
	"code",
	"params",
	"data",
	"command",
	"lock",
	"environment",
	"seed"
];
function reasonsBetween(from, to, changed = []) {
	if (!from) return [{
		component: "record",
		path: null,
		key: null,
		from: null,
		to: "new model"
	}];
	return COMPONENTS.flatMap((component) => {
		const [old, now] = [from.components[component] ?? {}, to.components[component] ?? {}];
		const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
		return component === "code" ? codeReasons(names, old, now, changed) : names.map((name) => entryReason(component, name, old[name], now[name]));
	});
}
function entryReason(component, name, from, to) {
	const at = name.indexOf("#");
	const [path, key] = component === "params" || component === "lock" ? [at === -1 ? name : name.slice(0, at), at === -1 ? null : name.slice(at + 1)] : [name, null];
	return {
		component,
		path,
		key,
		from: shown$1(from),
		to: shown$1(to)
	};
}
function shown$1(value) {
	if (value === void 0) return null;
	const pending = /^pending (\S+)/.exec(value);
	return pending ? `depends on ${decodeURIComponent(pending[1])}` : value;
}
function codeReasons(names, old, now, changed) {
	const reasons = new Map();
	for (const name of names) {
		const folder = name.endsWith("/") ? name.slice(0, -1) : void 0;
		const inside = folder === void 0 ? [] : changed.filter((file) => isInside(file.path, folder));
		const rows = inside.length > 0 ? inside : [{
			path: name,
			from: oidOf(old[name]),
			to: oidOf(now[name])
		}];
		for (const row of rows) reasons.set(row.path, {
			component: "code",
			path: row.path,
			key: null,
			from: row.from,
			to: row.to
		});
	}
	return [...reasons.values()];
}
const oidOf = (value) => value ?? null;
function parseDiffTree(output) {
	const fields = output.toString("utf8").split("\0");
	const changed = [];
	for (let i = 0; i + 1 < fields.length; i += 2) {
		const [oldMode, newMode, from, to] = fields[i].replace(/^:/, "").split(" ");
		const none = (oid, mode) => oid === void 0 || /^0+$/.test(oid) ? null : `${mode} ${oid}`;
		changed.push({
			path: fields[i + 1],
			from: none(from, oldMode),
			to: none(to, newMode)
		});
	}
	return changed;
}
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
// src/dvc/lock.ts
async function readLock(files, file) {
	const content = await files.read(file);
	if (!content) return new Map();
	const root = await parse$2(content, file);
	if (root === null) return new Map();
	if (!isMap(root)) throw invalid(file, "expected a mapping");
	const schema = root.get("schema");
	if (schema === void 0) throw invalid(file, "a lock of DVC 1 (without `schema:`) is not read; run `dvc commit` with a DVC of today");
	if (schema !== "2.0") throw invalid(file, `schema ${text(schema)} is not known; expected '2.0'`);
	const stages = root.get("stages") ?? null;
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
	const root = await parse$2(content, file);
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
	const root = content ? await parse$2(content, file) : null;
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
		const locked = pinOf(item);
		return locked === void 0 || !/^[a-z0-9]+:\/\//.test(path) ? [] : [{
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
function pinOf(item) {
	const repo = item.get("repo");
	if (isMap(repo)) return `${text(repo.get("url") ?? "")}@${text(repo.get("rev_lock") ?? repo.get("rev") ?? "")}`;
	for (const key of [
		"version_id",
		"etag",
		"checksum"
	]) {
		const value = item.get(key);
		if (value !== void 0 && value !== null) return text(value);
	}
}
async function parse$2(content, file) {
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
function interpolateText(source, scope) {
	const whole = /^\$\{([^}]*)\}$/.exec(source);
	if (whole) return lookUp(whole[1] ?? "", scope);
	return withoutEscapes(source.replace(TEMPLATE, (_, key) => asText(lookUp(key, scope), key)));
}
function interpolateCommand(command, scope, style) {
	if (isList(command)) return command.map((line) => interpolateCommand(line, scope, style));
	if (typeof command !== "string") throw new TemplateError("a command is a text or a list of texts");
	return withoutEscapes(command.replace(TEMPLATE, (_, key) => {
		const value = lookUp(key, scope);
		return isMap(value) ? options(value, "", style).join(" ") : asText(value, key);
	}));
}
const withoutEscapes = (source) => source.replaceAll("\\${", "${");
function asText(value, name) {
	if (isList(value) || isMap(value)) throw new TemplateError(`cannot put a ${isMap(value) ? "map" : "list"} into a text: ${name}`);
	return scalarText(value);
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
	if (isMap(data)) return [...data].map(([key, item]) => instance(scalarText(key), item, key));
	if (!isList(data)) throw new TemplateError(`foreach: expected a list or a map, got ${data === null ? "None" : repr(data)}`);
	const composite = data.some((item) => isList(item) || isMap(item));
	const named = data.map((item, i) => [composite ? String(i) : scalarText(item), item]);
	return [...new Map(named)].map(([name, item]) => instance(name, item));
}
function matrixInstances(axes) {
	let rows = [{
		names: [],
		items: new Map()
	}];
	for (const [axis, values] of axes) {
		if (!isList(values)) throw new TemplateError(`matrix: expected a list for '${text(axis)}'`);
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
	const root = await parse$1(source, file);
	if (root === null) return {
		file,
		stages: [],
		metrics: [],
		plots: [],
		params: [],
		variables: []
	};
	if (!isMap(root)) throw invalid(file, "expected a mapping");
	known(root, TOP, file, "the top level");
	try {
		const sources = [];
		const scope = await scopeOf(files, folder, root.get("vars"), file, {
			sources,
			values: empty,
			defaults: true
		});
		const stages = [];
		for (const [name, definition] of mapAt(root, "stages", file)) stages.push(...await expand$1({
			files,
			folder,
			file,
			style,
			sources
		}, text(name), definition, scope));
		const paths = (key) => listOf(root.get(key)).flatMap(namesOf).map((path) => join$1(folder, path));
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
	const defaults = join$1(folder, DEFAULT_PARAMS);
	if (base.defaults) {
		const source = await files.read(defaults);
		const found = source ? await parse$1(source, defaults) : null;
		if (isMap(found)) include(defaults, found);
	}
	for (const item of listOf(vars ?? null)) if (isMap(item)) values = merged(values, item, file);
	else if (typeof item === "string") {
		const [name = "", keys] = splitKeys(item);
		const path = join$1(folder, name);
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
	const values = await parse$1(source, path);
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
	known(definition, GROUP, file, `stages.${name}`);
	const [each, matrix] = [definition.get("foreach"), definition.get("matrix")];
	if (each !== void 0) {
		const body = definition.get("do");
		if (!isMap(body)) throw invalid(file, `stages.${name}: foreach needs a do`);
		known(body, STAGE, file, `stages.${name}.do`);
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
	for (const { suffix, scope: own } of found) stages.push(await resolve(context, `${name}@${suffix}`, body, {
		...scope,
		values: merged(scope.values, own, "foreach or matrix")
	}));
	return stages;
}
async function resolve(context, name, definition, scope) {
	const { file, folder, style } = context;
	if (!/^[^\s\\/.:@!%$^&*()+=,<>?|]+/.test(name)) throw invalid(file, `stages.${name}: not a name of a stage`);
	const wdirValue = interpolate(definition.get("wdir") ?? ".", scope);
	if (typeof wdirValue !== "string") throw invalid(file, `stages.${name}.wdir: expected a text`);
	const wdir = join$1(folder, wdirValue);
	const own = await scopeOf(context.files, wdir, definition.get("vars"), file, {
		sources: context.sources,
		values: scope.values,
		defaults: false
	});
	const command = definition.get("cmd");
	if (command === void 0 || command === null || command === "") throw invalid(file, `stages.${name}: has no cmd`);
	const field = (key) => interpolate(definition.get(key) ?? null, own);
	const path = (item) => /^[a-z][a-z0-9+.-]*:\/\//i.test(item) || item.startsWith("/") ? item : join$1(wdir, item);
	const outputs = (key, kind) => listOf(field(key)).flatMap((item) => outputsOf(item, kind, path, file));
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
function outputsOf(item, kind, path, file) {
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
function known(map, allowed, file, where) {
	for (const key of map.keys()) if (!allowed.has(String(key))) throw invalid(file, `${where}: the field ${JSON.stringify(String(key))} is not one of DVC's`);
}
async function parse$1(source, file) {
	try {
		return await readStructured(source, structuredFormat(file), "last");
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
		const lock = await readLock(files, join$1(folderOf(file), "dvc.lock"));
		for (const stage of pipeline.stages) {
			const entry = lock.get(stage.name);
			if (entry) locks.set(stage.address, entry);
		}
	}
	const tracked = new Map();
	for (const file of own.filter((path) => path.endsWith(".dvc") && !path.endsWith("/.dvc") && path !== ".dvc")) {
		const { outputs, wdir } = await readTracked(files, file);
		for (const output of outputs) tracked.set(join$1(folderOf(file), wdir, output.path), {
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
async function ignoreOf(files, paths, root) {
	const rules = [{
		folder: root,
		rule: (0, import_ignore.default)({ ignorecase: false }).add([
			".hg/",
			".git/",
			".dvc/tmp",
			".dvc/cache"
		])
	}];
	for (const file of paths.filter((path) => /(?:^|\/)\.dvcignore$/.test(path)).sort()) {
		const content = await files.read(file);
		if (content && content.length > 0) rules.push({
			folder: folderOf(file),
			rule: (0, import_ignore.default)({ ignorecase: false }).add(decode(content))
		});
	}
	return (path) => rules.some(({ folder, rule }) => {
		if (path === folder || !isInside(path, folder)) return false;
		return rule.ignores(folder === "" ? path : path.slice(folder.length + 1));
	});
}
async function commandStyle(files, root) {
	const config = await files.read(join$1(root, ".dvc/config"));
	const section = config ? /\[parsing\]([^[]*)/.exec(decode(config))?.[1] : void 0;
	const value = (key) => section && new RegExp(`^\\s*${key}\\s*=\\s*(\\w+)`, "m").exec(section)?.[1];
	return {
		bool: value("bool") === "boolean_optional" ? "boolean_optional" : "store_true",
		list: value("list") === "append" ? "append" : "nargs"
	};
}
// src/config/model.ts
const NO_GRANTS = {
	fetch: [],
	setup: [],
	train: [],
	evaluate: []
};
// src/config/derive.ts
function deriveConfig(project, file) {
	const stages = inOrder$1(project.stages);
	const loose = project.pipelines.flatMap((pipeline) => pipeline.metrics);
	const owners = new Map(loose.map((path) => [path, ownerOf(path, stages)]));
	const shown = project.pipelines.flatMap((pipeline) => pipeline.plots).filter(isPicture);
	return {
		path: file,
		kind: "dvc",
		models: stages.map((stage) => {
			const own = stage.outputs.filter((output) => output.kind === "metric").map((output) => output.path);
			const lent = [...owners].filter(([, owner]) => owner?.address === stage.address).map(([path]) => path);
			return {
				name: stage.address,
				place: { file: stage.file },
				dir: stage.wdir,
				code: [],
				imports: "all",
				params: [],
				data: [],
				lock: void 0,
				setup: void 0,
				train: typeof stage.command === "string" ? stage.command : stage.command.join("\n"),
				evaluate: void 0,
				outputs: stage.outputs.filter((output) => output.kind !== "metric").map((output) => ({
					name: output.path,
					path: output.path
				})),
				metrics: [...new Set([...own, ...lent])].map(metricsFile),
				gate: void 0,
				predictions: void 0,
				rows: void 0,
				slices: void 0,
				fairness: void 0,
				folds: void 0,
				plots: [...stage.outputs.filter((output) => output.kind === "plot" && isPicture(output.path)).map((output) => output.path), ...shown.filter((path) => ownerOf(path, stages) === stage)],
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
function ownerOf(path, stages) {
	return stages.find((stage) => stage.outputs.some((output) => isInside(path, output.path))) ?? stages.at(-1);
}
function inOrder$1(stages) {
	const producers = new Map(stages.flatMap((stage) => stage.outputs.map((output) => [output.path, stage])));
	const done = new Set();
	const visit = (stage, path) => {
		if (done.has(stage) || path.has(stage)) return;
		for (const upstream of upstreamOf(stage, producers)) visit(upstream, new Set([...path, stage]));
		done.add(stage);
	};
	for (const stage of stages) visit(stage, new Set());
	return [...done];
}
function upstreamOf(stage, producers) {
	const found = [...producers].filter(([path]) => stage.dependencies.some((dependency) => isInside(dependency, path) || isInside(path, dependency)));
	return [...new Set(found.map(([, producer]) => producer))].filter((producer) => producer !== stage);
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
		const fitting = [...Map.groupBy(inside, (error) => error.schemaPath.slice(union.schemaPath.length + 1).split("/")[0]).values()].find((branch) => !branch.some((error) => error.instancePath === union.instancePath && [
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
		default: return fail(`${where}: ${error.message ?? "does not fit"}, got ${shown(value)}`);
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
// src/config/validator.generated.js
const config = validate21;
const schema6 = {
	"type": "object",
	"required": ["version", "models"],
	"properties": {
		"version": {
			"type": "number",
			"const": 1
		},
		"defaults": { "$ref": "#/$defs/part2" },
		"models": {
			"type": "object",
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part4" } },
			"minProperties": 1
		},
		"schedule": { "enum": ["issue", "none"] },
		"removed-model": { "enum": ["warn", "block"] }
	},
	"additionalProperties": false,
	"$defs": {
		"dir": { "$ref": "#/$defs/part3" },
		"code": { "$ref": "#/$defs/part5" },
		"params": {
			"type": "array",
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"patternProperties": { "^.*$": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				} }
			}] }
		},
		"data": {
			"type": "object",
			"patternProperties": { "^.*$": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1
					},
					"url": {
						"type": "string",
						"minLength": 1
					},
					"delta": {
						"type": "string",
						"minLength": 1
					},
					"iceberg": {
						"type": "string",
						"minLength": 1
					},
					"sql": {
						"type": "string",
						"minLength": 1
					},
					"connection": {
						"type": "string",
						"minLength": 1
					},
					"git": {
						"type": "string",
						"minLength": 1
					},
					"ref": {
						"type": "string",
						"minLength": 1
					},
					"mlflow": {
						"type": "string",
						"minLength": 1
					},
					"command": {
						"type": "string",
						"minLength": 1
					},
					"model": {
						"type": "string",
						"minLength": 1
					},
					"output": {
						"type": "string",
						"minLength": 1
					}
				},
				"additionalProperties": false
			}] } }
		},
		"checks": {
			"type": "object",
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part12" } }
		},
		"results": {
			"type": "object",
			"patternProperties": { "^.*$": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"required": ["path"],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1
					},
					"format": { "enum": [
						"great-expectations",
						"pandera",
						"deepchecks",
						"evidently",
						"tfx",
						"promptfoo",
						"sagemaker",
						"junit"
					] },
					"severity": { "enum": ["block", "warn"] }
				},
				"additionalProperties": false
			}] } }
		},
		"imports": { "enum": ["reachable", "all"] },
		"lock": { "$ref": "#/$defs/part3" },
		"setup": { "$ref": "#/$defs/part3" },
		"train": { "$ref": "#/$defs/part3" },
		"evaluate": { "$ref": "#/$defs/part3" },
		"outputs": { "$ref": "#/$defs/part13" },
		"gate": { "$ref": "#/$defs/part17" },
		"predictions": { "anyOf": [{
			"type": "string",
			"minLength": 1
		}, {
			"type": "object",
			"properties": {
				"file": {
					"type": "string",
					"minLength": 1
				},
				"labels": {
					"type": "string",
					"minLength": 1
				},
				"format": { "enum": [
					"csv",
					"tsv",
					"jsonl",
					"parquet"
				] },
				"id": {
					"type": "string",
					"minLength": 1
				},
				"label": {
					"type": "string",
					"minLength": 1
				},
				"prediction": {
					"type": "string",
					"minLength": 1
				},
				"score": {
					"type": "string",
					"minLength": 1
				},
				"probabilities": {
					"type": "object",
					"patternProperties": { "^.*$": {
						"type": "string",
						"minLength": 1
					} }
				},
				"group": {
					"type": "string",
					"minLength": 1
				},
				"weight": {
					"type": "string",
					"minLength": 1
				},
				"query": {
					"type": "string",
					"minLength": 1
				},
				"task": { "enum": [
					"binary",
					"multiclass",
					"regression",
					"ranking",
					"forecast"
				] },
				"positive": { "anyOf": [
					{ "type": "string" },
					{ "type": "number" },
					{ "type": "boolean" }
				] },
				"threshold": { "type": "number" },
				"quantile": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				}
			},
			"additionalProperties": false
		}] },
		"rows": { "$ref": "#/$defs/part18" },
		"slices": { "$ref": "#/$defs/part19" },
		"baseline": { "anyOf": [{
			"type": "string",
			"pattern": "^(ref|file|model):.+$"
		}, {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^(ref|file|model):.+$"
			},
			"minItems": 1,
			"maxItems": 4
		}] },
		"plots": { "$ref": "#/$defs/part5" },
		"folds": { "$ref": "#/$defs/part20" },
		"fairness": { "$ref": "#/$defs/part21" },
		"test-set": { "enum": ["block", "warn"] },
		"env": { "anyOf": [{
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		}, {
			"type": "object",
			"properties": {
				"setup": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"train": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"evaluate": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"fetch": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"additionalProperties": false
		}] },
		"inputs": { "$ref": "#/$defs/part22" },
		"variables": { "$ref": "#/$defs/part22" },
		"seed": { "type": "integer" },
		"repeats": {
			"type": "integer",
			"minimum": 2,
			"maximum": 100
		},
		"timeout": {
			"type": "string",
			"pattern": "^[0-9]+(s|m|h)$"
		},
		"runs-on": { "anyOf": [{
			"type": "string",
			"minLength": 1
		}, {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		}] },
		"part0": { "enum": [
			"warn",
			"block",
			"pass",
			"train"
		] },
		"part1": { "enum": [
			"estimate",
			"block",
			"warn"
		] },
		"part2": {
			"type": "object",
			"properties": {
				"dir": { "$ref": "#/$defs/dir" },
				"code": { "$ref": "#/$defs/code" },
				"params": { "$ref": "#/$defs/params" },
				"data": { "$ref": "#/$defs/data" },
				"checks": { "$ref": "#/$defs/checks" },
				"results": { "$ref": "#/$defs/results" },
				"imports": { "$ref": "#/$defs/imports" },
				"lock": { "$ref": "#/$defs/lock" },
				"setup": { "$ref": "#/$defs/setup" },
				"train": { "$ref": "#/$defs/train" },
				"evaluate": { "$ref": "#/$defs/evaluate" },
				"outputs": { "$ref": "#/$defs/outputs" },
				"gate": { "$ref": "#/$defs/gate" },
				"predictions": { "$ref": "#/$defs/predictions" },
				"rows": { "$ref": "#/$defs/rows" },
				"slices": { "$ref": "#/$defs/slices" },
				"baseline": { "$ref": "#/$defs/baseline" },
				"plots": { "$ref": "#/$defs/plots" },
				"folds": { "$ref": "#/$defs/folds" },
				"fairness": { "$ref": "#/$defs/fairness" },
				"test-set": { "$ref": "#/$defs/test-set" },
				"env": { "$ref": "#/$defs/env" },
				"inputs": { "$ref": "#/$defs/inputs" },
				"variables": { "$ref": "#/$defs/variables" },
				"seed": { "$ref": "#/$defs/seed" },
				"repeats": { "$ref": "#/$defs/repeats" },
				"timeout": { "$ref": "#/$defs/timeout" },
				"runs-on": { "$ref": "#/$defs/runs-on" },
				"severity": { "enum": ["block", "warn"] },
				"missing-baseline": { "$ref": "#/$defs/part0" },
				"inconclusive": { "$ref": "#/$defs/part1" }
			},
			"additionalProperties": false
		},
		"part3": {
			"type": "string",
			"minLength": 1
		},
		"part4": {
			"type": "object",
			"properties": {
				"each": { "$ref": "#/$defs/part3" },
				"dir": { "$ref": "#/$defs/dir" },
				"code": { "$ref": "#/$defs/code" },
				"params": { "$ref": "#/$defs/params" },
				"data": { "$ref": "#/$defs/data" },
				"checks": { "$ref": "#/$defs/checks" },
				"results": { "$ref": "#/$defs/results" },
				"imports": { "$ref": "#/$defs/imports" },
				"lock": { "$ref": "#/$defs/lock" },
				"setup": { "$ref": "#/$defs/setup" },
				"train": { "$ref": "#/$defs/train" },
				"evaluate": { "$ref": "#/$defs/evaluate" },
				"outputs": { "$ref": "#/$defs/outputs" },
				"gate": { "$ref": "#/$defs/gate" },
				"predictions": { "$ref": "#/$defs/predictions" },
				"rows": { "$ref": "#/$defs/rows" },
				"slices": { "$ref": "#/$defs/slices" },
				"baseline": { "$ref": "#/$defs/baseline" },
				"plots": { "$ref": "#/$defs/plots" },
				"folds": { "$ref": "#/$defs/folds" },
				"fairness": { "$ref": "#/$defs/fairness" },
				"test-set": { "$ref": "#/$defs/test-set" },
				"env": { "$ref": "#/$defs/env" },
				"inputs": { "$ref": "#/$defs/inputs" },
				"variables": { "$ref": "#/$defs/variables" },
				"seed": { "$ref": "#/$defs/seed" },
				"repeats": { "$ref": "#/$defs/repeats" },
				"timeout": { "$ref": "#/$defs/timeout" },
				"runs-on": { "$ref": "#/$defs/runs-on" }
			},
			"additionalProperties": false
		},
		"part5": {
			"type": "array",
			"items": { "$ref": "#/$defs/part3" }
		},
		"part6": { "anyOf": [{ "type": "number" }, { "type": "string" }] },
		"part7": { "anyOf": [
			{ "type": "string" },
			{ "type": "number" },
			{ "type": "boolean" }
		] },
		"part8": { "anyOf": [{
			"type": "number",
			"minimum": 0,
			"maximum": 1
		}, {
			"type": "string",
			"pattern": "^[0-9]+(\\.[0-9]+)?%$"
		}] },
		"part9": {
			"type": "object",
			"properties": {
				"type": { "enum": [
					"number",
					"integer",
					"string",
					"boolean",
					"date"
				] },
				"min": { "$ref": "#/$defs/part6" },
				"max": { "$ref": "#/$defs/part6" },
				"values": {
					"type": "array",
					"items": { "$ref": "#/$defs/part7" },
					"minItems": 1
				},
				"unique": { "type": "boolean" },
				"missing": { "$ref": "#/$defs/part8" },
				"within": {
					"type": "string",
					"pattern": "^[0-9]+(h|d)$"
				}
			},
			"additionalProperties": false
		},
		"part10": {
			"type": "integer",
			"minimum": 0
		},
		"part11": {
			"type": "object",
			"properties": {
				"min": { "$ref": "#/$defs/part10" },
				"max": { "$ref": "#/$defs/part10" },
				"max-change": { "$ref": "#/$defs/part8" }
			},
			"additionalProperties": false
		},
		"part12": {
			"type": "object",
			"properties": {
				"columns": {
					"type": "object",
					"patternProperties": { "^.*$": { "$ref": "#/$defs/part9" } }
				},
				"others": { "enum": ["allow", "refuse"] },
				"rows": { "$ref": "#/$defs/part11" },
				"missing": { "$ref": "#/$defs/part8" },
				"unique": { "$ref": "#/$defs/part5" },
				"label": { "$ref": "#/$defs/part3" },
				"balance": { "$ref": "#/$defs/part8" },
				"disjoint": { "$ref": "#/$defs/part5" },
				"on": { "$ref": "#/$defs/part5" },
				"severity": { "enum": ["block", "warn"] }
			},
			"additionalProperties": false
		},
		"part13": {
			"type": "object",
			"properties": { "metrics": { "anyOf": [
				{
					"type": "string",
					"minLength": 1
				},
				{
					"type": "object",
					"required": ["path"],
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1
						},
						"format": { "enum": [
							"json",
							"yaml",
							"toml",
							"csv",
							"tsv",
							"text",
							"dvclive",
							"parquet",
							"junit",
							"mlflow"
						] },
						"key": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"columns": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"pattern": {
							"type": "string",
							"minLength": 1
						},
						"prefix": {
							"type": "string",
							"minLength": 1
						}
					},
					"additionalProperties": false
				},
				{
					"type": "array",
					"items": { "anyOf": [{
						"type": "string",
						"minLength": 1
					}, {
						"type": "object",
						"required": ["path"],
						"properties": {
							"path": {
								"type": "string",
								"minLength": 1
							},
							"format": { "enum": [
								"json",
								"yaml",
								"toml",
								"csv",
								"tsv",
								"text",
								"dvclive",
								"parquet",
								"junit",
								"mlflow"
							] },
							"key": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								}
							},
							"columns": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								}
							},
							"pattern": {
								"type": "string",
								"minLength": 1
							},
							"prefix": {
								"type": "string",
								"minLength": 1
							}
						},
						"additionalProperties": false
					}] },
					"minItems": 1
				}
			] } },
			"additionalProperties": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"minItems": 1
			}] }
		},
		"part14": { "anyOf": [{ "type": "number" }, {
			"type": "string",
			"pattern": "^[0-9]+(\\.[0-9]+)?%$"
		}] },
		"part15": {
			"type": "array",
			"items": { "type": "number" },
			"minItems": 2,
			"maxItems": 2
		},
		"part16": {
			"type": "object",
			"properties": {
				"min": { "type": "number" },
				"max": { "type": "number" },
				"max-regression": { "$ref": "#/$defs/part14" },
				"min-improvement": { "$ref": "#/$defs/part14" },
				"target": { "type": "number" },
				"within": { "$ref": "#/$defs/part15" },
				"required": { "type": "boolean" },
				"severity": { "enum": ["block", "warn"] },
				"direction": { "enum": ["higher", "lower"] },
				"missing-baseline": { "$ref": "#/$defs/part0" },
				"inconclusive": { "$ref": "#/$defs/part1" }
			},
			"additionalProperties": false
		},
		"part17": {
			"type": "object",
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part16" } }
		},
		"part18": {
			"type": "object",
			"required": [
				"path",
				"id",
				"scores"
			],
			"properties": {
				"path": { "$ref": "#/$defs/part3" },
				"format": { "enum": [
					"csv",
					"tsv",
					"jsonl",
					"parquet"
				] },
				"id": { "$ref": "#/$defs/part3" },
				"scores": {
					"type": "array",
					"items": { "$ref": "#/$defs/part3" },
					"minItems": 1
				},
				"totals": { "$ref": "#/$defs/part5" }
			},
			"additionalProperties": false
		},
		"part19": {
			"type": "object",
			"required": ["by"],
			"properties": {
				"by": {
					"type": "array",
					"items": { "anyOf": [
						{
							"type": "string",
							"minLength": 1
						},
						{
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"minItems": 2,
							"maxItems": 2
						},
						{
							"type": "object",
							"patternProperties": { "^.*$": {
								"type": "array",
								"items": { "type": "number" },
								"minItems": 1
							} }
						}
					] },
					"minItems": 1
				},
				"metric": { "$ref": "#/$defs/part3" },
				"minimum": {
					"type": "integer",
					"minimum": 2
				},
				"max-regression": {
					"type": "number",
					"minimum": 0
				},
				"severity": { "enum": ["block", "warn"] }
			},
			"additionalProperties": false
		},
		"part20": {
			"type": "object",
			"properties": {
				"dimension": { "$ref": "#/$defs/part3" },
				"test-share": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				}
			},
			"additionalProperties": false
		},
		"part21": {
			"type": "object",
			"required": ["by", "gate"],
			"properties": {
				"by": { "$ref": "#/$defs/part5" },
				"minimum": {
					"type": "integer",
					"minimum": 1
				},
				"gate": { "$ref": "#/$defs/part17" }
			},
			"additionalProperties": false
		},
		"part22": {
			"type": "object",
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part7" } }
		}
	},
	"$id": "config"
};
const schema7 = {
	"type": "object",
	"properties": {
		"dir": { "$ref": "#/$defs/dir" },
		"code": { "$ref": "#/$defs/code" },
		"params": { "$ref": "#/$defs/params" },
		"data": { "$ref": "#/$defs/data" },
		"checks": { "$ref": "#/$defs/checks" },
		"results": { "$ref": "#/$defs/results" },
		"imports": { "$ref": "#/$defs/imports" },
		"lock": { "$ref": "#/$defs/lock" },
		"setup": { "$ref": "#/$defs/setup" },
		"train": { "$ref": "#/$defs/train" },
		"evaluate": { "$ref": "#/$defs/evaluate" },
		"outputs": { "$ref": "#/$defs/outputs" },
		"gate": { "$ref": "#/$defs/gate" },
		"predictions": { "$ref": "#/$defs/predictions" },
		"rows": { "$ref": "#/$defs/rows" },
		"slices": { "$ref": "#/$defs/slices" },
		"baseline": { "$ref": "#/$defs/baseline" },
		"plots": { "$ref": "#/$defs/plots" },
		"folds": { "$ref": "#/$defs/folds" },
		"fairness": { "$ref": "#/$defs/fairness" },
		"test-set": { "$ref": "#/$defs/test-set" },
		"env": { "$ref": "#/$defs/env" },
		"inputs": { "$ref": "#/$defs/inputs" },
		"variables": { "$ref": "#/$defs/variables" },
		"seed": { "$ref": "#/$defs/seed" },
		"repeats": { "$ref": "#/$defs/repeats" },
		"timeout": { "$ref": "#/$defs/timeout" },
		"runs-on": { "$ref": "#/$defs/runs-on" },
		"severity": { "enum": ["block", "warn"] },
		"missing-baseline": { "$ref": "#/$defs/part0" },
		"inconclusive": { "$ref": "#/$defs/part1" }
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const pattern0 = new RegExp("^.*$", "");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			const _errs2 = errors;
			let valid2 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs5 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key0 in data0) if (pattern0.test(key0)) {
						let data1 = data0[key0];
						if (Array.isArray(data1)) {
							const len1 = data1.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data2 = data1[i1];
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										const err2 = {
											instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
											schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
								} else {
									const err3 = {
										instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
										schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err6 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"type": "object",
	"patternProperties": { "^.*$": { "anyOf": [{
		"type": "string",
		"minLength": 1
	}, {
		"type": "object",
		"properties": {
			"path": {
				"type": "string",
				"minLength": 1
			},
			"url": {
				"type": "string",
				"minLength": 1
			},
			"delta": {
				"type": "string",
				"minLength": 1
			},
			"iceberg": {
				"type": "string",
				"minLength": 1
			},
			"sql": {
				"type": "string",
				"minLength": 1
			},
			"connection": {
				"type": "string",
				"minLength": 1
			},
			"git": {
				"type": "string",
				"minLength": 1
			},
			"ref": {
				"type": "string",
				"minLength": 1
			},
			"mlflow": {
				"type": "string",
				"minLength": 1
			},
			"command": {
				"type": "string",
				"minLength": 1
			},
			"model": {
				"type": "string",
				"minLength": 1
			},
			"output": {
				"type": "string",
				"minLength": 1
			}
		},
		"additionalProperties": false
	}] } }
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			let data0 = data[key0];
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs5 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 in data0) if (!func2.call(schema12.patternProperties["^.*$"].anyOf[1].properties, key1)) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data0.path !== void 0) {
						let data1 = data0.path;
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err3 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data0.url !== void 0) {
						let data2 = data0.url;
						if (typeof data2 === "string") {
							if (data2.length < 1) {
								const err5 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/url/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						} else {
							const err6 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/url/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data0.delta !== void 0) {
						let data3 = data0.delta;
						if (typeof data3 === "string") {
							if (data3.length < 1) {
								const err7 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/delta",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/delta/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/delta",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/delta/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data0.iceberg !== void 0) {
						let data4 = data0.iceberg;
						if (typeof data4 === "string") {
							if (data4.length < 1) {
								const err9 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/iceberg",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/iceberg/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/iceberg",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/iceberg/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					if (data0.sql !== void 0) {
						let data5 = data0.sql;
						if (typeof data5 === "string") {
							if (data5.length < 1) {
								const err11 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/sql/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/sql/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data0.connection !== void 0) {
						let data6 = data0.connection;
						if (typeof data6 === "string") {
							if (data6.length < 1) {
								const err13 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/connection",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/connection/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/connection",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/connection/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (data0.git !== void 0) {
						let data7 = data0.git;
						if (typeof data7 === "string") {
							if (data7.length < 1) {
								const err15 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/git",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/git/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/git",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/git/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data0.ref !== void 0) {
						let data8 = data0.ref;
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err17 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/ref",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/ref/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						} else {
							const err18 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/ref",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/ref/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data0.mlflow !== void 0) {
						let data9 = data0.mlflow;
						if (typeof data9 === "string") {
							if (data9.length < 1) {
								const err19 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/mlflow",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/mlflow/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						} else {
							const err20 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/mlflow",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/mlflow/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (data0.command !== void 0) {
						let data10 = data0.command;
						if (typeof data10 === "string") {
							if (data10.length < 1) {
								const err21 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/command",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/command/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						} else {
							const err22 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/command",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/command/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (data0.model !== void 0) {
						let data11 = data0.model;
						if (typeof data11 === "string") {
							if (data11.length < 1) {
								const err23 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/model/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						} else {
							const err24 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/model/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (data0.output !== void 0) {
						let data12 = data0.output;
						if (typeof data12 === "string") {
							if (data12.length < 1) {
								const err25 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/output/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						} else {
							const err26 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/output/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err28 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const schema14 = {
	"type": "object",
	"properties": {
		"columns": {
			"type": "object",
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part9" } }
		},
		"others": { "enum": ["allow", "refuse"] },
		"rows": { "$ref": "#/$defs/part11" },
		"missing": { "$ref": "#/$defs/part8" },
		"unique": { "$ref": "#/$defs/part5" },
		"label": { "$ref": "#/$defs/part3" },
		"balance": { "$ref": "#/$defs/part8" },
		"disjoint": { "$ref": "#/$defs/part5" },
		"on": { "$ref": "#/$defs/part5" },
		"severity": { "enum": ["block", "warn"] }
	},
	"additionalProperties": false
};
const schema15 = {
	"type": "object",
	"properties": {
		"type": { "enum": [
			"number",
			"integer",
			"string",
			"boolean",
			"date"
		] },
		"min": { "$ref": "#/$defs/part6" },
		"max": { "$ref": "#/$defs/part6" },
		"values": {
			"type": "array",
			"items": { "$ref": "#/$defs/part7" },
			"minItems": 1
		},
		"unique": { "type": "boolean" },
		"missing": { "$ref": "#/$defs/part8" },
		"within": {
			"type": "string",
			"pattern": "^[0-9]+(h|d)$"
		}
	},
	"additionalProperties": false
};
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data !== "string") {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (!(typeof data == "number" && isFinite(data))) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "number" },
				message: "must be number"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs5 = errors;
			if (typeof data !== "boolean") {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/2/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				},
				message: "must be <= 1"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data === "string") {
			if (!pattern4.test(data)) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
					message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate41.errors = vErrors;
	return errors === 0;
}
const pattern5 = new RegExp("^[0-9]+(h|d)$", "");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "min" || key0 === "max" || key0 === "values" || key0 === "unique" || key0 === "missing" || key0 === "within")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (!(data0 === "number" || data0 === "integer" || data0 === "string" || data0 === "boolean" || data0 === "date")) {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.min !== void 0) {
			if (!validate36(data.min, {
				instancePath: instancePath + "/min",
				parentData: data,
				parentDataProperty: "min",
				rootData
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0) {
			if (!validate36(data.max, {
				instancePath: instancePath + "/max",
				parentData: data,
				parentDataProperty: "max",
				rootData
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.values !== void 0) {
			let data3 = data.values;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err2 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate39(data3[i0], {
					instancePath: instancePath + "/values/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.unique !== void 0) {
			if (typeof data.unique !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/unique",
					schemaPath: "#/properties/unique/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			if (!validate41(data.missing, {
				instancePath: instancePath + "/missing",
				parentData: data,
				parentDataProperty: "missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0) {
			let data7 = data.within;
			if (typeof data7 === "string") {
				if (!pattern5.test(data7)) {
					const err5 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/properties/within/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+(h|d)$" },
						message: "must match pattern \"^[0-9]+(h|d)$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/within",
					schemaPath: "#/properties/within/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate45.errors = vErrors;
	return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "min" || key0 === "max" || key0 === "max-change")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.min !== void 0) {
			if (!validate45(data.min, {
				instancePath: instancePath + "/min",
				parentData: data,
				parentDataProperty: "min",
				rootData
			})) {
				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0) {
			if (!validate45(data.max, {
				instancePath: instancePath + "/max",
				parentData: data,
				parentDataProperty: "max",
				rootData
			})) {
				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-change"] !== void 0) {
			if (!validate41(data["max-change"], {
				instancePath: instancePath + "/max-change",
				parentData: data,
				parentDataProperty: "max-change",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema14.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.columns !== void 0) {
			let data0 = data.columns;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (pattern0.test(key1)) {
					if (!validate35(data0[key1], {
						instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data0,
						parentDataProperty: key1,
						rootData
					})) {
						vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.others !== void 0) {
			let data2 = data.others;
			if (!(data2 === "allow" || data2 === "refuse")) {
				const err2 = {
					instancePath: instancePath + "/others",
					schemaPath: "#/properties/others/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.others.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			if (!validate44(data.rows, {
				instancePath: instancePath + "/rows",
				parentData: data,
				parentDataProperty: "rows",
				rootData
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.missing !== void 0) {
			if (!validate41(data.missing, {
				instancePath: instancePath + "/missing",
				parentData: data,
				parentDataProperty: "missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.unique !== void 0) {
			if (!validate51(data.unique, {
				instancePath: instancePath + "/unique",
				parentData: data,
				parentDataProperty: "unique",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (!validate26(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.balance !== void 0) {
			if (!validate41(data.balance, {
				instancePath: instancePath + "/balance",
				parentData: data,
				parentDataProperty: "balance",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.disjoint !== void 0) {
			if (!validate51(data.disjoint, {
				instancePath: instancePath + "/disjoint",
				parentData: data,
				parentDataProperty: "disjoint",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.on !== void 0) {
			if (!validate51(data.on, {
				instancePath: instancePath + "/on",
				parentData: data,
				parentDataProperty: "on",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.severity !== void 0) {
			let data10 = data.severity;
			if (!(data10 === "block" || data10 === "warn")) {
				const err3 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate34(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"type": "object",
	"patternProperties": { "^.*$": { "anyOf": [{
		"type": "string",
		"minLength": 1
	}, {
		"type": "object",
		"required": ["path"],
		"properties": {
			"path": {
				"type": "string",
				"minLength": 1
			},
			"format": { "enum": [
				"great-expectations",
				"pandera",
				"deepchecks",
				"evidently",
				"tfx",
				"promptfoo",
				"sagemaker",
				"junit"
			] },
			"severity": { "enum": ["block", "warn"] }
		},
		"additionalProperties": false
	}] } }
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			let data0 = data[key0];
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs5 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.path === void 0) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "path" },
							message: "must have required property 'path'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key1 in data0) if (!(key1 === "path" || key1 === "format" || key1 === "severity")) {
						const err3 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data0.path !== void 0) {
						let data1 = data0.path;
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err4 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (data0.format !== void 0) {
						let data2 = data0.format;
						if (!(data2 === "great-expectations" || data2 === "pandera" || data2 === "deepchecks" || data2 === "evidently" || data2 === "tfx" || data2 === "promptfoo" || data2 === "sagemaker" || data2 === "junit")) {
							const err6 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/format",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/format/enum",
								keyword: "enum",
								params: { allowedValues: schema22.patternProperties["^.*$"].anyOf[1].properties.format.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data0.severity !== void 0) {
						let data3 = data0.severity;
						if (!(data3 === "block" || data3 === "warn")) {
							const err7 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema22.patternProperties["^.*$"].anyOf[1].properties.severity.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
const schema23 = { "enum": ["reachable", "all"] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "reachable" || data === "all")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema23.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
const schema28 = {
	"type": "object",
	"properties": { "metrics": { "anyOf": [
		{
			"type": "string",
			"minLength": 1
		},
		{
			"type": "object",
			"required": ["path"],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"format": { "enum": [
					"json",
					"yaml",
					"toml",
					"csv",
					"tsv",
					"text",
					"dvclive",
					"parquet",
					"junit",
					"mlflow"
				] },
				"key": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"columns": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"pattern": {
					"type": "string",
					"minLength": 1
				},
				"prefix": {
					"type": "string",
					"minLength": 1
				}
			},
			"additionalProperties": false
		},
		{
			"type": "array",
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"required": ["path"],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1
					},
					"format": { "enum": [
						"json",
						"yaml",
						"toml",
						"csv",
						"tsv",
						"text",
						"dvclive",
						"parquet",
						"junit",
						"mlflow"
					] },
					"key": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"columns": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"pattern": {
						"type": "string",
						"minLength": 1
					},
					"prefix": {
						"type": "string",
						"minLength": 1
					}
				},
				"additionalProperties": false
			}] },
			"minItems": 1
		}
	] } },
	"additionalProperties": { "anyOf": [{
		"type": "string",
		"minLength": 1
	}, {
		"type": "array",
		"items": {
			"type": "string",
			"minLength": 1
		},
		"minItems": 1
	}] }
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "metrics")) {
			let data0 = data[key0];
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs6 = errors;
				if (Array.isArray(data0)) {
					if (data0.length < 1) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/anyOf/1/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err3 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "#/additionalProperties/anyOf/1/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
								schemaPath: "#/additionalProperties/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs6 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.metrics !== void 0) {
			let data2 = data.metrics;
			const _errs11 = errors;
			let valid5 = false;
			const _errs12 = errors;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			valid5 = valid5 || _valid1;
			if (!valid5) {
				const _errs14 = errors;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.path === void 0) {
						const err9 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "path" },
							message: "must have required property 'path'"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "path" || key1 === "format" || key1 === "key" || key1 === "columns" || key1 === "pattern" || key1 === "prefix")) {
						const err10 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data2.path !== void 0) {
						let data3 = data2.path;
						if (typeof data3 === "string") {
							if (data3.length < 1) {
								const err11 = {
									instancePath: instancePath + "/metrics/path",
									schemaPath: "#/properties/metrics/anyOf/1/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/metrics/path",
								schemaPath: "#/properties/metrics/anyOf/1/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data2.format !== void 0) {
						let data4 = data2.format;
						if (!(data4 === "json" || data4 === "yaml" || data4 === "toml" || data4 === "csv" || data4 === "tsv" || data4 === "text" || data4 === "dvclive" || data4 === "parquet" || data4 === "junit" || data4 === "mlflow")) {
							const err13 = {
								instancePath: instancePath + "/metrics/format",
								schemaPath: "#/properties/metrics/anyOf/1/properties/format/enum",
								keyword: "enum",
								params: { allowedValues: schema28.properties.metrics.anyOf[1].properties.format.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data2.key !== void 0) {
						let data5 = data2.key;
						if (Array.isArray(data5)) {
							const len1 = data5.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data6 = data5[i1];
								if (typeof data6 === "string") {
									if (data6.length < 1) {
										const err14 = {
											instancePath: instancePath + "/metrics/key/" + i1,
											schemaPath: "#/properties/metrics/anyOf/1/properties/key/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								} else {
									const err15 = {
										instancePath: instancePath + "/metrics/key/" + i1,
										schemaPath: "#/properties/metrics/anyOf/1/properties/key/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/metrics/key",
								schemaPath: "#/properties/metrics/anyOf/1/properties/key/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data2.columns !== void 0) {
						let data7 = data2.columns;
						if (Array.isArray(data7)) {
							const len2 = data7.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data8 = data7[i2];
								if (typeof data8 === "string") {
									if (data8.length < 1) {
										const err17 = {
											instancePath: instancePath + "/metrics/columns/" + i2,
											schemaPath: "#/properties/metrics/anyOf/1/properties/columns/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								} else {
									const err18 = {
										instancePath: instancePath + "/metrics/columns/" + i2,
										schemaPath: "#/properties/metrics/anyOf/1/properties/columns/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						} else {
							const err19 = {
								instancePath: instancePath + "/metrics/columns",
								schemaPath: "#/properties/metrics/anyOf/1/properties/columns/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data2.pattern !== void 0) {
						let data9 = data2.pattern;
						if (typeof data9 === "string") {
							if (data9.length < 1) {
								const err20 = {
									instancePath: instancePath + "/metrics/pattern",
									schemaPath: "#/properties/metrics/anyOf/1/properties/pattern/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/metrics/pattern",
								schemaPath: "#/properties/metrics/anyOf/1/properties/pattern/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data2.prefix !== void 0) {
						let data10 = data2.prefix;
						if (typeof data10 === "string") {
							if (data10.length < 1) {
								const err22 = {
									instancePath: instancePath + "/metrics/prefix",
									schemaPath: "#/properties/metrics/anyOf/1/properties/prefix/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/metrics/prefix",
								schemaPath: "#/properties/metrics/anyOf/1/properties/prefix/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				var _valid1 = _errs14 === errors;
				valid5 = valid5 || _valid1;
				if (!valid5) {
					const _errs32 = errors;
					if (Array.isArray(data2)) {
						if (data2.length < 1) {
							const err25 = {
								instancePath: instancePath + "/metrics",
								schemaPath: "#/properties/metrics/anyOf/2/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len3 = data2.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data11 = data2[i3];
							const _errs35 = errors;
							let valid13 = false;
							const _errs36 = errors;
							if (typeof data11 === "string") {
								if (data11.length < 1) {
									const err26 = {
										instancePath: instancePath + "/metrics/" + i3,
										schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/0/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/metrics/" + i3,
									schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							var _valid2 = _errs36 === errors;
							valid13 = valid13 || _valid2;
							if (!valid13) {
								const _errs38 = errors;
								if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
									if (data11.path === void 0) {
										const err28 = {
											instancePath: instancePath + "/metrics/" + i3,
											schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/required",
											keyword: "required",
											params: { missingProperty: "path" },
											message: "must have required property 'path'"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									for (const key2 in data11) if (!(key2 === "path" || key2 === "format" || key2 === "key" || key2 === "columns" || key2 === "pattern" || key2 === "prefix")) {
										const err29 = {
											instancePath: instancePath + "/metrics/" + i3,
											schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key2 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
									if (data11.path !== void 0) {
										let data12 = data11.path;
										if (typeof data12 === "string") {
											if (data12.length < 1) {
												const err30 = {
													instancePath: instancePath + "/metrics/" + i3 + "/path",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/path/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
										} else {
											const err31 = {
												instancePath: instancePath + "/metrics/" + i3 + "/path",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/path/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
									if (data11.format !== void 0) {
										let data13 = data11.format;
										if (!(data13 === "json" || data13 === "yaml" || data13 === "toml" || data13 === "csv" || data13 === "tsv" || data13 === "text" || data13 === "dvclive" || data13 === "parquet" || data13 === "junit" || data13 === "mlflow")) {
											const err32 = {
												instancePath: instancePath + "/metrics/" + i3 + "/format",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/format/enum",
												keyword: "enum",
												params: { allowedValues: schema28.properties.metrics.anyOf[2].items.anyOf[1].properties.format.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									}
									if (data11.key !== void 0) {
										let data14 = data11.key;
										if (Array.isArray(data14)) {
											const len4 = data14.length;
											for (let i4 = 0; i4 < len4; i4++) {
												let data15 = data14[i4];
												if (typeof data15 === "string") {
													if (data15.length < 1) {
														const err33 = {
															instancePath: instancePath + "/metrics/" + i3 + "/key/" + i4,
															schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err33];
														else vErrors.push(err33);
														errors++;
													}
												} else {
													const err34 = {
														instancePath: instancePath + "/metrics/" + i3 + "/key/" + i4,
														schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err34];
													else vErrors.push(err34);
													errors++;
												}
											}
										} else {
											const err35 = {
												instancePath: instancePath + "/metrics/" + i3 + "/key",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
									}
									if (data11.columns !== void 0) {
										let data16 = data11.columns;
										if (Array.isArray(data16)) {
											const len5 = data16.length;
											for (let i5 = 0; i5 < len5; i5++) {
												let data17 = data16[i5];
												if (typeof data17 === "string") {
													if (data17.length < 1) {
														const err36 = {
															instancePath: instancePath + "/metrics/" + i3 + "/columns/" + i5,
															schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err36];
														else vErrors.push(err36);
														errors++;
													}
												} else {
													const err37 = {
														instancePath: instancePath + "/metrics/" + i3 + "/columns/" + i5,
														schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err37];
													else vErrors.push(err37);
													errors++;
												}
											}
										} else {
											const err38 = {
												instancePath: instancePath + "/metrics/" + i3 + "/columns",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									}
									if (data11.pattern !== void 0) {
										let data18 = data11.pattern;
										if (typeof data18 === "string") {
											if (data18.length < 1) {
												const err39 = {
													instancePath: instancePath + "/metrics/" + i3 + "/pattern",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err39];
												else vErrors.push(err39);
												errors++;
											}
										} else {
											const err40 = {
												instancePath: instancePath + "/metrics/" + i3 + "/pattern",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
									}
									if (data11.prefix !== void 0) {
										let data19 = data11.prefix;
										if (typeof data19 === "string") {
											if (data19.length < 1) {
												const err41 = {
													instancePath: instancePath + "/metrics/" + i3 + "/prefix",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err41];
												else vErrors.push(err41);
												errors++;
											}
										} else {
											const err42 = {
												instancePath: instancePath + "/metrics/" + i3 + "/prefix",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
									}
								} else {
									const err43 = {
										instancePath: instancePath + "/metrics/" + i3,
										schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
								var _valid2 = _errs38 === errors;
								valid13 = valid13 || _valid2;
							}
							if (!valid13) {
								const err44 = {
									instancePath: instancePath + "/metrics/" + i3,
									schemaPath: "#/properties/metrics/anyOf/2/items/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							} else {
								errors = _errs35;
								if (vErrors !== null) {
									if (_errs35) vErrors.length = _errs35;
									else vErrors = null;
								}
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/2/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					var _valid1 = _errs32 === errors;
					valid5 = valid5 || _valid1;
				}
			}
			if (!valid5) {
				const err46 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
	} else {
		const err47 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
const schema30 = {
	"type": "object",
	"properties": {
		"min": { "type": "number" },
		"max": { "type": "number" },
		"max-regression": { "$ref": "#/$defs/part14" },
		"min-improvement": { "$ref": "#/$defs/part14" },
		"target": { "type": "number" },
		"within": { "$ref": "#/$defs/part15" },
		"required": { "type": "boolean" },
		"severity": { "enum": ["block", "warn"] },
		"direction": { "enum": ["higher", "lower"] },
		"missing-baseline": { "$ref": "#/$defs/part0" },
		"inconclusive": { "$ref": "#/$defs/part1" }
	},
	"additionalProperties": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data === "string") {
			if (!pattern4.test(data)) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
					message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate76.errors = vErrors;
	return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length > 2) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 2 },
				message: "must NOT have fewer than 2 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
const schema33 = { "enum": [
	"warn",
	"block",
	"pass",
	"train"
] };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "warn" || data === "block" || data === "pass" || data === "train")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema33.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
const schema34 = { "enum": [
	"estimate",
	"block",
	"warn"
] };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "estimate" || data === "block" || data === "warn")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema34.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema30.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.min !== void 0) {
			let data0 = data.min;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/properties/min/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.max !== void 0) {
			let data1 = data.max;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/properties/max/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["max-regression"] !== void 0) {
			if (!validate76(data["max-regression"], {
				instancePath: instancePath + "/max-regression",
				parentData: data,
				parentDataProperty: "max-regression",
				rootData
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data["min-improvement"] !== void 0) {
			if (!validate76(data["min-improvement"], {
				instancePath: instancePath + "/min-improvement",
				parentData: data,
				parentDataProperty: "min-improvement",
				rootData
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.target !== void 0) {
			let data4 = data.target;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				const err3 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.within !== void 0) {
			if (!validate79(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData
			})) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data7 = data.severity;
			if (!(data7 === "block" || data7 === "warn")) {
				const err5 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data8 = data.direction;
			if (!(data8 === "higher" || data8 === "lower")) {
				const err6 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.direction.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["missing-baseline"] !== void 0) {
			if (!validate81(data["missing-baseline"], {
				instancePath: instancePath + "/missing-baseline",
				parentData: data,
				parentDataProperty: "missing-baseline",
				rootData
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.inconclusive !== void 0) {
			if (!validate83(data.inconclusive, {
				instancePath: instancePath + "/inconclusive",
				parentData: data,
				parentDataProperty: "inconclusive",
				rootData
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate75(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
const schema35 = { "anyOf": [{
	"type": "string",
	"minLength": 1
}, {
	"type": "object",
	"properties": {
		"file": {
			"type": "string",
			"minLength": 1
		},
		"labels": {
			"type": "string",
			"minLength": 1
		},
		"format": { "enum": [
			"csv",
			"tsv",
			"jsonl",
			"parquet"
		] },
		"id": {
			"type": "string",
			"minLength": 1
		},
		"label": {
			"type": "string",
			"minLength": 1
		},
		"prediction": {
			"type": "string",
			"minLength": 1
		},
		"score": {
			"type": "string",
			"minLength": 1
		},
		"probabilities": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "string",
				"minLength": 1
			} }
		},
		"group": {
			"type": "string",
			"minLength": 1
		},
		"weight": {
			"type": "string",
			"minLength": 1
		},
		"query": {
			"type": "string",
			"minLength": 1
		},
		"task": { "enum": [
			"binary",
			"multiclass",
			"regression",
			"ranking",
			"forecast"
		] },
		"positive": { "anyOf": [
			{ "type": "string" },
			{ "type": "number" },
			{ "type": "boolean" }
		] },
		"threshold": { "type": "number" },
		"quantile": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		}
	},
	"additionalProperties": false
}] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!func2.call(schema35.anyOf[1].properties, key0)) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.file !== void 0) {
				let data0 = data.file;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						const err3 = {
							instancePath: instancePath + "/file",
							schemaPath: "#/anyOf/1/properties/file/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/anyOf/1/properties/file/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.labels !== void 0) {
				let data1 = data.labels;
				if (typeof data1 === "string") {
					if (data1.length < 1) {
						const err5 = {
							instancePath: instancePath + "/labels",
							schemaPath: "#/anyOf/1/properties/labels/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/anyOf/1/properties/labels/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.format !== void 0) {
				let data2 = data.format;
				if (!(data2 === "csv" || data2 === "tsv" || data2 === "jsonl" || data2 === "parquet")) {
					const err7 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/anyOf/1/properties/format/enum",
						keyword: "enum",
						params: { allowedValues: schema35.anyOf[1].properties.format.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.id !== void 0) {
				let data3 = data.id;
				if (typeof data3 === "string") {
					if (data3.length < 1) {
						const err8 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/anyOf/1/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/anyOf/1/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.label !== void 0) {
				let data4 = data.label;
				if (typeof data4 === "string") {
					if (data4.length < 1) {
						const err10 = {
							instancePath: instancePath + "/label",
							schemaPath: "#/anyOf/1/properties/label/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/anyOf/1/properties/label/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.prediction !== void 0) {
				let data5 = data.prediction;
				if (typeof data5 === "string") {
					if (data5.length < 1) {
						const err12 = {
							instancePath: instancePath + "/prediction",
							schemaPath: "#/anyOf/1/properties/prediction/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/prediction",
						schemaPath: "#/anyOf/1/properties/prediction/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.score !== void 0) {
				let data6 = data.score;
				if (typeof data6 === "string") {
					if (data6.length < 1) {
						const err14 = {
							instancePath: instancePath + "/score",
							schemaPath: "#/anyOf/1/properties/score/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/anyOf/1/properties/score/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (data.probabilities !== void 0) {
				let data7 = data.probabilities;
				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
					for (const key1 in data7) if (pattern0.test(key1)) {
						let data8 = data7[key1];
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err16 = {
									instancePath: instancePath + "/probabilities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/anyOf/1/properties/probabilities/patternProperties/%5E.*%24/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						} else {
							const err17 = {
								instancePath: instancePath + "/probabilities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/anyOf/1/properties/probabilities/patternProperties/%5E.*%24/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/probabilities",
						schemaPath: "#/anyOf/1/properties/probabilities/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.group !== void 0) {
				let data9 = data.group;
				if (typeof data9 === "string") {
					if (data9.length < 1) {
						const err19 = {
							instancePath: instancePath + "/group",
							schemaPath: "#/anyOf/1/properties/group/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/group",
						schemaPath: "#/anyOf/1/properties/group/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.weight !== void 0) {
				let data10 = data.weight;
				if (typeof data10 === "string") {
					if (data10.length < 1) {
						const err21 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/anyOf/1/properties/weight/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/anyOf/1/properties/weight/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.query !== void 0) {
				let data11 = data.query;
				if (typeof data11 === "string") {
					if (data11.length < 1) {
						const err23 = {
							instancePath: instancePath + "/query",
							schemaPath: "#/anyOf/1/properties/query/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/anyOf/1/properties/query/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (data.task !== void 0) {
				let data12 = data.task;
				if (!(data12 === "binary" || data12 === "multiclass" || data12 === "regression" || data12 === "ranking" || data12 === "forecast")) {
					const err25 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/anyOf/1/properties/task/enum",
						keyword: "enum",
						params: { allowedValues: schema35.anyOf[1].properties.task.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.positive !== void 0) {
				let data13 = data.positive;
				const _errs31 = errors;
				let valid3 = false;
				const _errs32 = errors;
				if (typeof data13 !== "string") {
					const err26 = {
						instancePath: instancePath + "/positive",
						schemaPath: "#/anyOf/1/properties/positive/anyOf/0/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				var _valid1 = _errs32 === errors;
				valid3 = valid3 || _valid1;
				if (!valid3) {
					const _errs34 = errors;
					if (!(typeof data13 == "number" && isFinite(data13))) {
						const err27 = {
							instancePath: instancePath + "/positive",
							schemaPath: "#/anyOf/1/properties/positive/anyOf/1/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					var _valid1 = _errs34 === errors;
					valid3 = valid3 || _valid1;
					if (!valid3) {
						const _errs36 = errors;
						if (typeof data13 !== "boolean") {
							const err28 = {
								instancePath: instancePath + "/positive",
								schemaPath: "#/anyOf/1/properties/positive/anyOf/2/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						var _valid1 = _errs36 === errors;
						valid3 = valid3 || _valid1;
					}
				}
				if (!valid3) {
					const err29 = {
						instancePath: instancePath + "/positive",
						schemaPath: "#/anyOf/1/properties/positive/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				} else {
					errors = _errs31;
					if (vErrors !== null) {
						if (_errs31) vErrors.length = _errs31;
						else vErrors = null;
					}
				}
			}
			if (data.threshold !== void 0) {
				let data14 = data.threshold;
				if (!(typeof data14 == "number" && isFinite(data14))) {
					const err30 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/anyOf/1/properties/threshold/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			if (data.quantile !== void 0) {
				let data15 = data.quantile;
				if (typeof data15 == "number" && isFinite(data15)) {
					if (data15 >= 1 || isNaN(data15)) {
						const err31 = {
							instancePath: instancePath + "/quantile",
							schemaPath: "#/anyOf/1/properties/quantile/exclusiveMaximum",
							keyword: "exclusiveMaximum",
							params: {
								comparison: "<",
								limit: 1
							},
							message: "must be < 1"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data15 <= 0 || isNaN(data15)) {
						const err32 = {
							instancePath: instancePath + "/quantile",
							schemaPath: "#/anyOf/1/properties/quantile/exclusiveMinimum",
							keyword: "exclusiveMinimum",
							params: {
								comparison: ">",
								limit: 0
							},
							message: "must be > 0"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				} else {
					const err33 = {
						instancePath: instancePath + "/quantile",
						schemaPath: "#/anyOf/1/properties/quantile/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		} else {
			const err34 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err35 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate87.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"type": "object",
	"required": [
		"path",
		"id",
		"scores"
	],
	"properties": {
		"path": { "$ref": "#/$defs/part3" },
		"format": { "enum": [
			"csv",
			"tsv",
			"jsonl",
			"parquet"
		] },
		"id": { "$ref": "#/$defs/part3" },
		"scores": {
			"type": "array",
			"items": { "$ref": "#/$defs/part3" },
			"minItems": 1
		},
		"totals": { "$ref": "#/$defs/part5" }
	},
	"additionalProperties": false
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.scores === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scores" },
				message: "must have required property 'scores'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "format" || key0 === "id" || key0 === "scores" || key0 === "totals")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate26(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (!(data1 === "csv" || data1 === "tsv" || data1 === "jsonl" || data1 === "parquet")) {
				const err4 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.format.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate26(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.scores !== void 0) {
			let data3 = data.scores;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err5 = {
						instancePath: instancePath + "/scores",
						schemaPath: "#/properties/scores/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate26(data3[i0], {
					instancePath: instancePath + "/scores/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/scores",
					schemaPath: "#/properties/scores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.totals !== void 0) {
			if (!validate51(data.totals, {
				instancePath: instancePath + "/totals",
				parentData: data,
				parentDataProperty: "totals",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
const schema37 = {
	"type": "object",
	"required": ["by"],
	"properties": {
		"by": {
			"type": "array",
			"items": { "anyOf": [
				{
					"type": "string",
					"minLength": 1
				},
				{
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"minItems": 2,
					"maxItems": 2
				},
				{
					"type": "object",
					"patternProperties": { "^.*$": {
						"type": "array",
						"items": { "type": "number" },
						"minItems": 1
					} }
				}
			] },
			"minItems": 1
		},
		"metric": { "$ref": "#/$defs/part3" },
		"minimum": {
			"type": "integer",
			"minimum": 2
		},
		"max-regression": {
			"type": "number",
			"minimum": 0
		},
		"severity": { "enum": ["block", "warn"] }
	},
	"additionalProperties": false
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "by" || key0 === "metric" || key0 === "minimum" || key0 === "max-regression" || key0 === "severity")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.by !== void 0) {
			let data0 = data.by;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					const _errs5 = errors;
					let valid3 = false;
					const _errs6 = errors;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							const err3 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "#/properties/by/items/anyOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/by/" + i0,
							schemaPath: "#/properties/by/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					var _valid0 = _errs6 === errors;
					valid3 = valid3 || _valid0;
					if (!valid3) {
						const _errs8 = errors;
						if (Array.isArray(data1)) {
							if (data1.length > 2) {
								const err5 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/1/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (data1.length < 2) {
								const err6 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/1/minItems",
									keyword: "minItems",
									params: { limit: 2 },
									message: "must NOT have fewer than 2 items"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							const len1 = data1.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data2 = data1[i1];
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										const err7 = {
											instancePath: instancePath + "/by/" + i0 + "/" + i1,
											schemaPath: "#/properties/by/items/anyOf/1/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								} else {
									const err8 = {
										instancePath: instancePath + "/by/" + i0 + "/" + i1,
										schemaPath: "#/properties/by/items/anyOf/1/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							}
						} else {
							const err9 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "#/properties/by/items/anyOf/1/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						var _valid0 = _errs8 === errors;
						valid3 = valid3 || _valid0;
						if (!valid3) {
							const _errs12 = errors;
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								for (const key1 in data1) if (pattern0.test(key1)) {
									let data3 = data1[key1];
									if (Array.isArray(data3)) {
										if (data3.length < 1) {
											const err10 = {
												instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
										const len2 = data3.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data4 = data3[i2];
											if (!(typeof data4 == "number" && isFinite(data4))) {
												const err11 = {
													instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
													schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/items/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												};
												if (vErrors === null) vErrors = [err11];
												else vErrors.push(err11);
												errors++;
											}
										}
									} else {
										const err12 = {
											instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/2/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							var _valid0 = _errs12 === errors;
							valid3 = valid3 || _valid0;
						}
					}
					if (!valid3) {
						const err14 = {
							instancePath: instancePath + "/by/" + i0,
							schemaPath: "#/properties/by/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					} else {
						errors = _errs5;
						if (vErrors !== null) {
							if (_errs5) vErrors.length = _errs5;
							else vErrors = null;
						}
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			if (!validate26(data.metric, {
				instancePath: instancePath + "/metric",
				parentData: data,
				parentDataProperty: "metric",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.minimum !== void 0) {
			let data6 = data.minimum;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err16 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 2 || isNaN(data6)) {
					const err17 = {
						instancePath: instancePath + "/minimum",
						schemaPath: "#/properties/minimum/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						message: "must be >= 2"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data["max-regression"] !== void 0) {
			let data7 = data["max-regression"];
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err18 = {
						instancePath: instancePath + "/max-regression",
						schemaPath: "#/properties/max-regression/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/max-regression",
					schemaPath: "#/properties/max-regression/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data8 = data.severity;
			if (!(data8 === "block" || data8 === "warn")) {
				const err20 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
const pattern11 = new RegExp("^(ref|file|model):.+$", "");
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/pattern",
				keyword: "pattern",
				params: { pattern: "^(ref|file|model):.+$" },
				message: "must match pattern \"^(ref|file|model):.+$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length > 4) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/maxItems",
					keyword: "maxItems",
					params: { limit: 4 },
					message: "must NOT have more than 4 items"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.length < 1) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern11.test(data0)) {
						const err4 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/anyOf/1/items/pattern",
							keyword: "pattern",
							params: { pattern: "^(ref|file|model):.+$" },
							message: "must match pattern \"^(ref|file|model):.+$\""
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate98.errors = vErrors;
	return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate100.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "dimension" || key0 === "test-share")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dimension !== void 0) {
			if (!validate26(data.dimension, {
				instancePath: instancePath + "/dimension",
				parentData: data,
				parentDataProperty: "dimension",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-share"] !== void 0) {
			let data1 = data["test-share"];
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 >= 1 || isNaN(data1)) {
					const err1 = {
						instancePath: instancePath + "/test-share",
						schemaPath: "#/properties/test-share/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						message: "must be < 1"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data1 <= 0 || isNaN(data1)) {
					const err2 = {
						instancePath: instancePath + "/test-share",
						schemaPath: "#/properties/test-share/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/test-share",
					schemaPath: "#/properties/test-share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate75(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gate" },
				message: "must have required property 'gate'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "by" || key0 === "minimum" || key0 === "gate")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by !== void 0) {
			if (!validate51(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.minimum !== void 0) {
			let data1 = data.minimum;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/minimum",
						schemaPath: "#/properties/minimum/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.gate !== void 0) {
			if (!validate108(data.gate, {
				instancePath: instancePath + "/gate",
				parentData: data,
				parentDataProperty: "gate",
				rootData
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
const schema43 = { "enum": ["block", "warn"] };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "block" || data === "warn")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema43.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/0/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/anyOf/0/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "setup" || key0 === "train" || key0 === "evaluate" || key0 === "fetch")) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.setup !== void 0) {
				let data1 = data.setup;
				if (Array.isArray(data1)) {
					const len1 = data1.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data2 = data1[i1];
						if (typeof data2 === "string") {
							if (data2.length < 1) {
								const err4 = {
									instancePath: instancePath + "/setup/" + i1,
									schemaPath: "#/anyOf/1/properties/setup/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/setup/" + i1,
								schemaPath: "#/anyOf/1/properties/setup/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/setup",
						schemaPath: "#/anyOf/1/properties/setup/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.train !== void 0) {
				let data3 = data.train;
				if (Array.isArray(data3)) {
					const len2 = data3.length;
					for (let i2 = 0; i2 < len2; i2++) {
						let data4 = data3[i2];
						if (typeof data4 === "string") {
							if (data4.length < 1) {
								const err7 = {
									instancePath: instancePath + "/train/" + i2,
									schemaPath: "#/anyOf/1/properties/train/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/train/" + i2,
								schemaPath: "#/anyOf/1/properties/train/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/train",
						schemaPath: "#/anyOf/1/properties/train/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.evaluate !== void 0) {
				let data5 = data.evaluate;
				if (Array.isArray(data5)) {
					const len3 = data5.length;
					for (let i3 = 0; i3 < len3; i3++) {
						let data6 = data5[i3];
						if (typeof data6 === "string") {
							if (data6.length < 1) {
								const err10 = {
									instancePath: instancePath + "/evaluate/" + i3,
									schemaPath: "#/anyOf/1/properties/evaluate/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						} else {
							const err11 = {
								instancePath: instancePath + "/evaluate/" + i3,
								schemaPath: "#/anyOf/1/properties/evaluate/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/evaluate",
						schemaPath: "#/anyOf/1/properties/evaluate/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.fetch !== void 0) {
				let data7 = data.fetch;
				if (Array.isArray(data7)) {
					const len4 = data7.length;
					for (let i4 = 0; i4 < len4; i4++) {
						let data8 = data7[i4];
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err13 = {
									instancePath: instancePath + "/fetch/" + i4,
									schemaPath: "#/anyOf/1/properties/fetch/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/fetch/" + i4,
								schemaPath: "#/anyOf/1/properties/fetch/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/fetch",
						schemaPath: "#/anyOf/1/properties/fetch/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		} else {
			const err16 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err17 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate114.errors = vErrors;
	return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate39(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate39(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate119.errors = vErrors;
	return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 100 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				},
				message: "must be <= 100"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 2 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 2
				},
				message: "must be >= 2"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate124.errors = vErrors;
	return errors === 0;
}
const pattern16 = new RegExp("^[0-9]+(s|m|h)$", "");
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern16.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(s|m|h)$" },
				message: "must match pattern \"^[0-9]+(s|m|h)$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/anyOf/1/items/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate128.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dir !== void 0) {
			if (!validate23(data.dir, {
				instancePath: instancePath + "/dir",
				parentData: data,
				parentDataProperty: "dir",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			if (!validate25(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.params !== void 0) {
			if (!validate29(data.params, {
				instancePath: instancePath + "/params",
				parentData: data,
				parentDataProperty: "params",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate31(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			if (!validate33(data.checks, {
				instancePath: instancePath + "/checks",
				parentData: data,
				parentDataProperty: "checks",
				rootData
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate60(data.results, {
				instancePath: instancePath + "/results",
				parentData: data,
				parentDataProperty: "results",
				rootData
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.imports !== void 0) {
			if (!validate62(data.imports, {
				instancePath: instancePath + "/imports",
				parentData: data,
				parentDataProperty: "imports",
				rootData
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.lock !== void 0) {
			if (!validate64(data.lock, {
				instancePath: instancePath + "/lock",
				parentData: data,
				parentDataProperty: "lock",
				rootData
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.setup !== void 0) {
			if (!validate66(data.setup, {
				instancePath: instancePath + "/setup",
				parentData: data,
				parentDataProperty: "setup",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate68(data.train, {
				instancePath: instancePath + "/train",
				parentData: data,
				parentDataProperty: "train",
				rootData
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate70(data.evaluate, {
				instancePath: instancePath + "/evaluate",
				parentData: data,
				parentDataProperty: "evaluate",
				rootData
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			if (!validate72(data.outputs, {
				instancePath: instancePath + "/outputs",
				parentData: data,
				parentDataProperty: "outputs",
				rootData
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0) {
			if (!validate74(data.gate, {
				instancePath: instancePath + "/gate",
				parentData: data,
				parentDataProperty: "gate",
				rootData
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.predictions !== void 0) {
			if (!validate87(data.predictions, {
				instancePath: instancePath + "/predictions",
				parentData: data,
				parentDataProperty: "predictions",
				rootData
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			if (!validate89(data.rows, {
				instancePath: instancePath + "/rows",
				parentData: data,
				parentDataProperty: "rows",
				rootData
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			if (!validate95(data.slices, {
				instancePath: instancePath + "/slices",
				parentData: data,
				parentDataProperty: "slices",
				rootData
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate98(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.plots !== void 0) {
			if (!validate100(data.plots, {
				instancePath: instancePath + "/plots",
				parentData: data,
				parentDataProperty: "plots",
				rootData
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.folds !== void 0) {
			if (!validate103(data.folds, {
				instancePath: instancePath + "/folds",
				parentData: data,
				parentDataProperty: "folds",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.fairness !== void 0) {
			if (!validate106(data.fairness, {
				instancePath: instancePath + "/fairness",
				parentData: data,
				parentDataProperty: "fairness",
				rootData
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-set"] !== void 0) {
			if (!validate112(data["test-set"], {
				instancePath: instancePath + "/test-set",
				parentData: data,
				parentDataProperty: "test-set",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			if (!validate114(data.env, {
				instancePath: instancePath + "/env",
				parentData: data,
				parentDataProperty: "env",
				rootData
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.inputs !== void 0) {
			if (!validate116(data.inputs, {
				instancePath: instancePath + "/inputs",
				parentData: data,
				parentDataProperty: "inputs",
				rootData
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			if (!validate119(data.variables, {
				instancePath: instancePath + "/variables",
				parentData: data,
				parentDataProperty: "variables",
				rootData
			})) {
				vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			if (!validate122(data.seed, {
				instancePath: instancePath + "/seed",
				parentData: data,
				parentDataProperty: "seed",
				rootData
			})) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.repeats !== void 0) {
			if (!validate124(data.repeats, {
				instancePath: instancePath + "/repeats",
				parentData: data,
				parentDataProperty: "repeats",
				rootData
			})) {
				vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate126(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate128(data["runs-on"], {
				instancePath: instancePath + "/runs-on",
				parentData: data,
				parentDataProperty: "runs-on",
				rootData
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.severity !== void 0) {
			let data28 = data.severity;
			if (!(data28 === "block" || data28 === "warn")) {
				const err1 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema7.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["missing-baseline"] !== void 0) {
			if (!validate81(data["missing-baseline"], {
				instancePath: instancePath + "/missing-baseline",
				parentData: data,
				parentDataProperty: "missing-baseline",
				rootData
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.inconclusive !== void 0) {
			if (!validate83(data.inconclusive, {
				instancePath: instancePath + "/inconclusive",
				parentData: data,
				parentDataProperty: "inconclusive",
				rootData
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema51 = {
	"type": "object",
	"properties": {
		"each": { "$ref": "#/$defs/part3" },
		"dir": { "$ref": "#/$defs/dir" },
		"code": { "$ref": "#/$defs/code" },
		"params": { "$ref": "#/$defs/params" },
		"data": { "$ref": "#/$defs/data" },
		"checks": { "$ref": "#/$defs/checks" },
		"results": { "$ref": "#/$defs/results" },
		"imports": { "$ref": "#/$defs/imports" },
		"lock": { "$ref": "#/$defs/lock" },
		"setup": { "$ref": "#/$defs/setup" },
		"train": { "$ref": "#/$defs/train" },
		"evaluate": { "$ref": "#/$defs/evaluate" },
		"outputs": { "$ref": "#/$defs/outputs" },
		"gate": { "$ref": "#/$defs/gate" },
		"predictions": { "$ref": "#/$defs/predictions" },
		"rows": { "$ref": "#/$defs/rows" },
		"slices": { "$ref": "#/$defs/slices" },
		"baseline": { "$ref": "#/$defs/baseline" },
		"plots": { "$ref": "#/$defs/plots" },
		"folds": { "$ref": "#/$defs/folds" },
		"fairness": { "$ref": "#/$defs/fairness" },
		"test-set": { "$ref": "#/$defs/test-set" },
		"env": { "$ref": "#/$defs/env" },
		"inputs": { "$ref": "#/$defs/inputs" },
		"variables": { "$ref": "#/$defs/variables" },
		"seed": { "$ref": "#/$defs/seed" },
		"repeats": { "$ref": "#/$defs/repeats" },
		"timeout": { "$ref": "#/$defs/timeout" },
		"runs-on": { "$ref": "#/$defs/runs-on" }
	},
	"additionalProperties": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema51.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.each !== void 0) {
			if (!validate26(data.each, {
				instancePath: instancePath + "/each",
				parentData: data,
				parentDataProperty: "each",
				rootData
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.dir !== void 0) {
			if (!validate23(data.dir, {
				instancePath: instancePath + "/dir",
				parentData: data,
				parentDataProperty: "dir",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			if (!validate25(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.params !== void 0) {
			if (!validate29(data.params, {
				instancePath: instancePath + "/params",
				parentData: data,
				parentDataProperty: "params",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate31(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			if (!validate33(data.checks, {
				instancePath: instancePath + "/checks",
				parentData: data,
				parentDataProperty: "checks",
				rootData
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate60(data.results, {
				instancePath: instancePath + "/results",
				parentData: data,
				parentDataProperty: "results",
				rootData
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.imports !== void 0) {
			if (!validate62(data.imports, {
				instancePath: instancePath + "/imports",
				parentData: data,
				parentDataProperty: "imports",
				rootData
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.lock !== void 0) {
			if (!validate64(data.lock, {
				instancePath: instancePath + "/lock",
				parentData: data,
				parentDataProperty: "lock",
				rootData
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.setup !== void 0) {
			if (!validate66(data.setup, {
				instancePath: instancePath + "/setup",
				parentData: data,
				parentDataProperty: "setup",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate68(data.train, {
				instancePath: instancePath + "/train",
				parentData: data,
				parentDataProperty: "train",
				rootData
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate70(data.evaluate, {
				instancePath: instancePath + "/evaluate",
				parentData: data,
				parentDataProperty: "evaluate",
				rootData
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			if (!validate72(data.outputs, {
				instancePath: instancePath + "/outputs",
				parentData: data,
				parentDataProperty: "outputs",
				rootData
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0) {
			if (!validate74(data.gate, {
				instancePath: instancePath + "/gate",
				parentData: data,
				parentDataProperty: "gate",
				rootData
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.predictions !== void 0) {
			if (!validate87(data.predictions, {
				instancePath: instancePath + "/predictions",
				parentData: data,
				parentDataProperty: "predictions",
				rootData
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			if (!validate89(data.rows, {
				instancePath: instancePath + "/rows",
				parentData: data,
				parentDataProperty: "rows",
				rootData
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			if (!validate95(data.slices, {
				instancePath: instancePath + "/slices",
				parentData: data,
				parentDataProperty: "slices",
				rootData
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate98(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.plots !== void 0) {
			if (!validate100(data.plots, {
				instancePath: instancePath + "/plots",
				parentData: data,
				parentDataProperty: "plots",
				rootData
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.folds !== void 0) {
			if (!validate103(data.folds, {
				instancePath: instancePath + "/folds",
				parentData: data,
				parentDataProperty: "folds",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.fairness !== void 0) {
			if (!validate106(data.fairness, {
				instancePath: instancePath + "/fairness",
				parentData: data,
				parentDataProperty: "fairness",
				rootData
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-set"] !== void 0) {
			if (!validate112(data["test-set"], {
				instancePath: instancePath + "/test-set",
				parentData: data,
				parentDataProperty: "test-set",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			if (!validate114(data.env, {
				instancePath: instancePath + "/env",
				parentData: data,
				parentDataProperty: "env",
				rootData
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.inputs !== void 0) {
			if (!validate116(data.inputs, {
				instancePath: instancePath + "/inputs",
				parentData: data,
				parentDataProperty: "inputs",
				rootData
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			if (!validate119(data.variables, {
				instancePath: instancePath + "/variables",
				parentData: data,
				parentDataProperty: "variables",
				rootData
			})) {
				vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			if (!validate122(data.seed, {
				instancePath: instancePath + "/seed",
				parentData: data,
				parentDataProperty: "seed",
				rootData
			})) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.repeats !== void 0) {
			if (!validate124(data.repeats, {
				instancePath: instancePath + "/repeats",
				parentData: data,
				parentDataProperty: "repeats",
				rootData
			})) {
				vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate126(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate128(data["runs-on"], {
				instancePath: instancePath + "/runs-on",
				parentData: data,
				parentDataProperty: "runs-on",
				rootData
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.models === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "defaults" || key0 === "models" || key0 === "schedule" || key0 === "removed-model")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (1 !== data0) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate22(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.models !== void 0) {
			let data2 = data.models;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err5 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) if (pattern0.test(key1)) {
					if (!validate133(data2[key1], {
						instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data2,
						parentDataProperty: key1,
						rootData
					})) {
						vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.schedule !== void 0) {
			let data4 = data.schedule;
			if (!(data4 === "issue" || data4 === "none")) {
				const err7 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.schedule.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["removed-model"] !== void 0) {
			let data5 = data["removed-model"];
			if (!(data5 === "warn" || data5 === "block")) {
				const err8 = {
					instancePath: instancePath + "/removed-model",
					schemaPath: "#/properties/removed-model/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties["removed-model"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
// src/config/parse.ts
async function parseConfig(text, file) {
	if (text.length > LIMITS.bytes) throw new MettleError("config-syntax", `${file} is larger than ${LIMITS.bytes / 1024} KiB`, { place: { file } });
	const places = new Map();
	const placeAt = (path) => {
		for (let length = path.length; length > 0; length--) {
			const found = places.get(`\0${path.slice(0, length).join("\0")}`);
			if (found) return {
				file,
				...found
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
		data = plain$1(parseYaml(text, places));
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
	if (!config(data)) {
		const { default: schema } = await import("./mettle.schema.js");
		const at = (pointer) => placeAt(pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")));
		throw new Problems(problemsOf(config.errors ?? [], data, schema, at));
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
	const maxRegression = limitOf(raw["max-regression"]);
	const minImprovement = limitOf(raw["min-improvement"]);
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
function limitOf(raw) {
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
const rowsOf$1 = (raw, locate) => raw && {
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
	return rulesOf(gate, at, defaults);
}
// src/config/paths.ts
function inside(path, roots, place) {
	const negated = path.startsWith("!") ? "!" : "";
	const body = path.slice(negated.length);
	if (/[\0-\x1f]/.test(body) || body.trim() === "") throw new MettleError("config-path", `${JSON.stringify(path)} is not a path`, { place });
	const joined = body.startsWith("/") ? join$1(roots.working, body.slice(1)) : join$1(roots.working, roots.dir, body);
	if (joined === ".." || joined.startsWith("../")) throw new MettleError("config-path", `${JSON.stringify(path)} leads out of the repository`, { place });
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
			query: raw.sql.trim().replace(/;+\s*$/, ""),
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
	if (/^https?:\/\/[^/]*:[^/]*@/.test(url)) throw wrong("an address without a password; log in with git before this step");
	const ref = raw.ref ?? "HEAD";
	if (ref.startsWith("-") || /[\s~^:?*[\\]|\.\./.test(ref)) throw wrong("ref: a branch, a tag or a whole commit id");
	return {
		type: "git",
		url,
		ref,
		path: (raw.path ?? "").replace(/^\/+|\/+$/g, "")
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
// src/config/resolve.ts
const HOUR = 36e5;
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: HOUR
};
const DEFAULT_TIMEOUT = 6 * HOUR;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._/@-]*$/u;
async function resolveConfig(parsed, file, working, folders) {
	const { raw, placeOf } = parsed;
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
	for (const [name, block] of Object.entries(raw.models)) await collect(async () => {
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
	const names = models.map((model) => model.name);
	for (const model of models) {
		if (names.indexOf(model.name) !== names.lastIndexOf(model.name)) faults.push(new MettleError("config-value", `two models are called ${JSON.stringify(model.name)}`, { place: model.place }));
		for (const baseline of [model.baseline, ...model.beside]) if (baseline?.kind === "model" && !names.includes(baseline.model)) faults.push(new MettleError("config-reference", `${model.name}: baseline names no model ${JSON.stringify(baseline.model)}${didYouMean(baseline.model, names)}`, { place: model.place }));
		for (const source of model.data) {
			if (source.kind !== "model") continue;
			const other = models.find((candidate) => candidate.name === source.model);
			if (!other) faults.push(new MettleError("config-reference", `${model.name}: there is no model ${JSON.stringify(source.model)}${didYouMean(source.model, names)}`, { place: source.place }));
			else if (other.outputs.length === 0 && other !== model) faults.push(new MettleError("config-reference", `${model.name}: ${source.model} declares no outputs to be read`, { place: source.place }));
			else if (source.output !== void 0 && !other.outputs.some((output) => output.name === source.output)) {
				const known = other.outputs.map((output) => output.name);
				faults.push(new MettleError("config-reference", `${model.name}: ${source.model} has no output ${JSON.stringify(source.output)}${didYouMean(source.output, known)}`, { place: source.place }));
			}
		}
	}
	for (const model of models) await collect(() => refuseLosses(model, file));
	if (faults.length > 0) throw new Problems(faults);
	return {
		path: file,
		kind: "mettle",
		models: inOrder(models),
		removedModel: raw["removed-model"] ?? "warn",
		schedule: raw.schedule ?? "none"
	};
}
function refuseLosses(model, file) {
	if (model.train === void 0 && model.evaluate === void 0) return;
	const bases = (model.code ?? []).filter((glob) => !glob.startsWith("!")).map((glob) => import_picomatch.default.scan(glob).isGlob ? import_picomatch.default.scan(glob).base : glob).filter((base) => base !== "" && base !== ".");
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
	const pattern = inside(glob.replace(/\/+$/, ""), {
		working,
		dir: ""
	}, place);
	const { base } = import_picomatch.default.scan(pattern);
	const matches = (0, import_picomatch.default)(pattern, {
		dot: false,
		noextglob: true
	});
	const found = (await folders(base, pattern.includes("**") ? DEEPEST : depthOf(pattern, base))).filter((folder) => matches(folder)).sort();
	if (found.length === 0) throw new MettleError("config-value", `each: ${JSON.stringify(glob)} matches no folder`, { place });
	return found.map((folder) => working === "" ? folder : folder.slice(working.length + 1));
}
function modelOf(name, block, defaults, roots, at) {
	const get = (key) => block[key] ?? defaults[key];
	const path = (value, ...where) => inside(value, roots, at(...where));
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
	const declared = declaredOutputs(outputs, (value, output) => path(value, "outputs", output));
	const predictions = predictionsOf(get("predictions"), declared, (value, key) => path(value, "predictions", key), at("predictions"));
	const rows = rowsOf$1(get("rows"), (value) => path(value, "rows", "path"));
	const results = resultsOf({
		...defaults.results,
		...block.results
	}, (value) => path(value, "results"));
	const fairness = get("fairness");
	const folds = get("folds");
	const asked = get("baseline") ?? [];
	const baselines = (typeof asked === "string" ? [asked] : asked).map((choice) => baselineOf(choice, (value) => path(value, "baseline")));
	return {
		name,
		place: at(),
		dir: roots.dir === "" ? roots.working : inside(`/${roots.dir.replace(/^\/+/, "")}`, roots, at("dir")),
		code: get("code")?.map((glob) => path(glob, "code")),
		imports: get("imports") ?? "reachable",
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
		lock: lock === void 0 ? void 0 : path(lock, "lock"),
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
		timeout: timeoutOf(get("timeout")),
		runsOn: get("runs-on"),
		stage: void 0
	};
}
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
	const folder = roots.dir.startsWith("/") ? join$1(roots.dir) : join$1(roots.working, roots.dir);
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
		path: inside(value, roots, place)
	};
}
function metricsOf(raw, roots, place) {
	return (raw === void 0 ? [] : Array.isArray(raw) ? raw : [raw]).map((entry) => {
		const file = typeof entry === "string" ? { path: entry } : entry;
		return {
			path: inside(file.path, roots, place),
			format: file.format,
			key: file.key ?? [],
			columns: file.columns ?? [],
			pattern: file.pattern,
			prefix: file.prefix ?? ""
		};
	});
}
const STEPS = [
	"fetch",
	"setup",
	"train",
	"evaluate"
];
const NEVER$1 = /^(?:GITHUB_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
function grantsOf(raw, place) {
	if (raw === void 0) return NO_GRANTS;
	const grants = Array.isArray(raw) ? Object.fromEntries(STEPS.map((step) => [step, raw])) : raw;
	const checked = STEPS.map((step) => [step, (grants[step] ?? []).map((pattern) => grant(pattern, place))]);
	return Object.fromEntries(checked);
}
function grant(pattern, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(pattern)) throw new MettleError("config-value", `env: ${JSON.stringify(pattern)} is not a name of a variable; a * may stand at its end`, { place });
	if (NEVER$1.test(pattern)) throw new MettleError("config-value", `env: ${pattern} belongs to the job and is never granted`, { place });
	return pattern;
}
function inputName(name, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) throw new MettleError("config-value", `inputs: ${JSON.stringify(name)} is not a name; expected letters, digits, _ and -`, { place });
	return name;
}
function variableName(name, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new MettleError("config-value", `variables: ${JSON.stringify(name)} is not a name of a variable`, { place });
	if (NEVER$1.test(name) || /^(?:METTLE_|GITHUB_|RUNNER_|LD_|NODE_OPTIONS$|PATH$|BASH_ENV$)/i.test(name)) throw new MettleError("config-value", `variables: ${name} is set by the job, not by the configuration`, { place });
	return name;
}
function timeoutOf(raw) {
	return raw === void 0 ? DEFAULT_TIMEOUT : Number(raw.slice(0, -1)) * (UNITS[raw.at(-1)] ?? 1);
}
function inOrder(models) {
	const byName = new Map(models.map((model) => [model.name, model]));
	const done = new Set();
	const result = [];
	const visit = (model, path) => {
		if (done.has(model.name)) return;
		if (path.includes(model.name)) {
			const circle = [...path.slice(path.indexOf(model.name)), model.name].join(" → ");
			throw new MettleError("config-cycle", `models depend on each other in a circle: ${circle}`, { place: model.place });
		}
		for (const source of model.data) {
			const needed = source.kind === "model" ? byName.get(source.model) : void 0;
			if (needed) visit(needed, [...path, model.name]);
		}
		done.add(model.name);
		result.push(model);
	};
	for (const model of models) visit(model, []);
	return result;
}
// src/config/load.ts
async function loadConfig(revision, path, working) {
	const content = await revision.read(path);
	if (content !== void 0) return {
		config: await resolveConfig(await parseConfig(decodeConfig(content, path), path), path, working, (base, depth) => revision.folders(base, depth)),
		project: void 0
	};
	const pipeline = join$1(working, "dvc.yaml");
	if (await revision.entry(pipeline) === void 0) return void 0;
	const project = await readProject(revision, working);
	if (project.stages.length === 0) return void 0;
	return {
		config: deriveConfig(project, pipeline),
		project
	};
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
const missingConfig = (path) => new MettleError("config-missing", `there is neither ${path} nor a dvc.yaml with stages. Write ${path}, or let \`mettle init\` write it:

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
// src/dvc/identities.ts
var Identities = class {
	#files;
	#project;
	#producers = new Map();
	#onDisk;
	constructor(files, project, onDisk) {
		this.#files = files;
		this.#project = project;
		this.#onDisk = onDisk;
		for (const stage of project.stages) for (const output of stage.outputs) this.#producers.set(output.path, stage);
	}
	producer(path) {
		return this.#producers.get(path);
	}
	async of(path, dosToUnix) {
		if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return {
			kind: "unknown",
			reason: `${path} lies outside the repository`
		};
		const producer = this.#producers.get(path);
		if (producer) return {
			kind: "stage",
			stage: producer.address,
			path,
			onDisk: await this.#onDisk(path, dosToUnix)
		};
		const tracked = this.#project.tracked.get(path);
		if (tracked) {
			const found = await this.#onDisk(path, tracked.dosToUnix);
			if (found !== void 0) return {
				kind: "md5",
				md5: found,
				dosToUnix: tracked.dosToUnix,
				mode: void 0
			};
			return tracked.md5 === void 0 ? {
				kind: "unknown",
				reason: `${tracked.file} holds no hash`
			} : {
				kind: "md5",
				md5: tracked.md5,
				dosToUnix: tracked.dosToUnix,
				mode: void 0
			};
		}
		const inGit = await this.#inGit(path, dosToUnix);
		if (inGit) return inGit;
		const found = await this.#onDisk(path, dosToUnix);
		if (found !== void 0) return {
			kind: "md5",
			md5: found,
			dosToUnix,
			mode: void 0
		};
		return this.#inside(path) ?? {
			kind: "unknown",
			reason: `${path} is neither in git nor an output`
		};
	}
	async #inGit(path, dosToUnix) {
		const all = await this.#files.list();
		const hash = dosToUnix ? md5DosToUnix : md5;
		const own = all.get(path);
		if (own) {
			const content = await this.#files.read(path);
			return content && {
				kind: "md5",
				md5: hash(content),
				dosToUnix,
				mode: own.mode
			};
		}
		const below = [...all.keys()].filter((file) => isInside(file, path));
		if (below.length === 0) return void 0;
		if ([...this.#producers.keys(), ...this.#project.tracked.keys()].filter((other) => isInside(other, path)).length > 0) {
			const disk = await this.#onDisk(path, dosToUnix);
			return disk === void 0 ? void 0 : {
				kind: "md5",
				md5: disk,
				dosToUnix,
				mode: void 0
			};
		}
		const rows = [];
		for (const file of below.filter((candidate) => !this.#project.ignored(candidate)).sort(byCodePoint)) {
			const content = await this.#files.read(file);
			if (content) rows.push({
				path: file.slice(path.length + 1),
				md5: hash(content)
			});
		}
		const modes = below.map((file) => `${file}:${all.get(file)?.mode}`).join();
		return {
			kind: "md5",
			md5: folderHash(rows),
			dosToUnix,
			mode: modes
		};
	}
	#inside(path) {
		for (const [folder, stage] of this.#producers) {
			const locked = this.#project.locks.get(stage.address)?.outputs.find((output) => join$1(stage.wdir, output.path) === folder);
			if (isInside(path, folder)) return {
				kind: "inside",
				folder,
				md5: locked?.md5 ?? "none",
				stage: stage.address
			};
		}
		for (const [folder, tracked] of this.#project.tracked) if (isInside(path, folder)) return tracked.md5 === void 0 ? {
			kind: "unknown",
			reason: `${tracked.file} holds no hash`
		} : {
			kind: "inside",
			folder,
			md5: tracked.md5,
			stage: void 0
		};
	}
};
// src/dvc/stage-state.ts
async function stageState(files, stage, lock, identities) {
	const dependencies = new Map();
	for (const path of stage.dependencies) {
		const locked = lock?.dependencies.find((entry) => join$1(stage.wdir, entry.path) === path);
		dependencies.set(path, await identities.of(path, locked?.dosToUnix ?? false));
	}
	const params = new Map();
	for (const { file, keys } of stage.params) {
		const content = await files.read(file);
		const value = content === void 0 ? void 0 : await parse(content, file);
		if (value === void 0 || !isMap(value)) for (const key of keys) params.set(`${file}#${key}`, void 0);
		else if (keys.length === 0) for (const [key, item] of value) params.set(`${file}#${String(key)}`, item);
		else for (const key of keys) params.set(`${file}#${key}`, pick(value, key)[0]?.[1]);
	}
	const committed = new Map();
	for (const output of stage.outputs) {
		const content = output.cached ? void 0 : await files.read(output.path);
		const dosToUnix = lock?.outputs.find((entry) => join$1(stage.wdir, entry.path) === output.path)?.dosToUnix ?? false;
		if (content) committed.set(output.path, (dosToUnix ? md5DosToUnix : md5)(content));
	}
	return {
		stage,
		lock,
		dependencies,
		params,
		committed
	};
}
async function parse(content, file) {
	try {
		return await readStructured(content, structuredFormat(file), "last");
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
function departures(state, lockedOutput) {
	const { stage, lock } = state;
	const found = [];
	const depart = (component, path, key, from, to, missedByDvc = false) => {
		found.push({
			component,
			path,
			key,
			from,
			to,
			missedByDvc
		});
	};
	if (stage.alwaysChanged) depart("command", null, null, null, "always_changed");
	if (stage.dependencies.length === 0 && stage.outputs.length === 0 && stage.params.length === 0) depart("command", null, null, null, "neither dependencies nor outputs");
	if (!lock) {
		depart("record", null, null, null, "not in dvc.lock", stage.dependencies.length === 0 && stage.params.length === 0);
		return found;
	}
	if (commandText(lock.command) !== commandText(stage.command)) depart("command", "cmd", null, commandText(lock.command), commandText(stage.command));
	if (stage.frozen) return found;
	for (const [path, identity] of state.dependencies) {
		const locked = lock.dependencies.find((entry) => join$1(stage.wdir, entry.path) === path);
		const component = identity.kind === "md5" && identity.mode !== void 0 ? "code" : "data";
		const now = identityText(identity, lockedOutput);
		if (!locked) depart(component, path, null, null, now);
		else if (identity.kind === "inside") depart("data", path, null, locked.md5 ?? null, `unknown: inside ${identity.folder}, which is not here`);
		else if (identity.kind === "unknown") depart("data", path, null, locked.md5 ?? locked.pin ?? null, `unknown: ${identity.reason}`);
		else if (locked.md5 !== now) depart(component, path, null, locked.md5 ?? null, now, identity.kind === "stage" && identity.onDisk === void 0 && lockedOutput(identity.stage, identity.path) === void 0);
	}
	for (const locked of lock.dependencies) {
		const path = join$1(stage.wdir, locked.path);
		if (!state.dependencies.has(path)) depart("data", path, null, locked.md5 ?? null, null, true);
	}
	departedParams(state, lock, depart);
	const outputs = new Set(stage.outputs.map((output) => output.path));
	for (const locked of lock.outputs) if (!outputs.has(join$1(stage.wdir, locked.path))) depart("command", join$1(stage.wdir, locked.path), null, locked.md5 ?? null, null, true);
	for (const [path, hash] of state.committed) {
		const locked = lock.outputs.find((entry) => join$1(stage.wdir, entry.path) === path)?.md5;
		if (locked !== void 0 && locked !== hash) depart("outputs", path, null, locked, `${hash}, which the stage did not write`, true);
	}
	for (const path of outputs) if (!lock.outputs.some((locked) => join$1(stage.wdir, locked.path) === path)) depart("command", path, null, null, "a new output", true);
	return found;
}
function departedParams(state, lock, depart) {
	const { stage } = state;
	const locked = new Map();
	for (const [file, values] of lock.params) for (const [key, value] of values) locked.set(`${join$1(stage.wdir, file)}#${key}`, value);
	for (const name of new Set([...state.params.keys(), ...locked.keys()])) {
		const at = name.indexOf("#");
		const [file, key] = [name.slice(0, at), name.slice(at + 1)];
		const [old, now] = [locked.get(name), state.params.get(name)];
		const asked = state.params.has(name);
		if (old === void 0 && now === void 0) depart("params", file, key, null, "not in the file");
		else if (old === void 0 || now === void 0 || !equals(old, now)) depart("params", file, key, old === void 0 ? null : canonical(old), now === void 0 ? null : canonical(now), !asked);
	}
}
function identityText(identity, lockedOutput) {
	switch (identity.kind) {
		case "md5": return identity.md5;
		case "stage": return identity.onDisk ?? lockedOutput(identity.stage, identity.path) ?? `output of ${identity.stage}, never made`;
		case "inside": return `${identity.md5} ${identity.folder}`;
		case "unknown": return `unknown: ${identity.reason}`;
	}
}
const commandText = (command) => typeof command === "string" ? command : JSON.stringify(command);
function stageComponents(state, lockedOutput) {
	const { stage } = state;
	const code = {};
	const data = {};
	for (const [path, identity] of stage.frozen ? [] : state.dependencies) if (identity.kind === "md5" && identity.mode !== void 0) code[path] = `${identity.mode} ${identity.md5}`;
	else data[path] = identityText(identity, lockedOutput);
	const params = Object.fromEntries((stage.frozen ? [] : [...state.params]).map(([name, value]) => [name, value === void 0 ? "absent" : canonical(value)]));
	const command = {
		cmd: commandText(stage.command),
		wdir: relativeTo("", stage.wdir)
	};
	for (const output of stage.outputs) command[`outs ${output.path}`] = output.kind;
	return {
		code,
		params,
		data,
		command,
		lock: {},
		environment: {},
		seed: {}
	};
}
// src/detect/inspect.ts
async function inspect(config, project, revision, around, onDisk, known = new Map()) {
	const result = new Map();
	if (project) {
		for (const inspected of await inspectStages(config, project, revision, onDisk, around.nonce)) result.set(inspected.model.name, inspected);
		return result;
	}
	const all = await Promise.all(config.models.map(async (model) => known.get(model.name) ?? {
		model,
		...await fingerprintOf(model, revision, around),
		stage: void 0
	}));
	for (const inspected of all) result.set(inspected.model.name, inspected);
	return result;
}
async function inspectStages(config, project, revision, onDisk, nonce) {
	const identities = new Identities(revision, project, onDisk);
	const lockedOutput = (address, path) => {
		const stage = project.stages.find((candidate) => candidate.address === address);
		return stage && project.locks.get(address)?.outputs.find((output) => join$1(stage.wdir, output.path) === path)?.md5;
	};
	const found = [];
	for (const model of config.models) {
		const stage = project.stages.find((candidate) => candidate.address === model.stage);
		if (!stage) continue;
		const state = await stageState(revision, stage, project.locks.get(stage.address), identities);
		const unknown = [...state.dependencies].flatMap(([path, identity]) => identity.kind === "unknown" && !stage.frozen ? [`${path}: ${identity.reason}`] : []);
		const upstream = [...state.dependencies.values()].flatMap((identity) => identity.kind === "stage" ? [identity.stage] : identity.kind === "inside" && identity.stage ? [identity.stage] : []);
		found.push({
			model,
			fingerprint: withKey(stageComponents(state, lockedOutput), unknown, [], nonce),
			unmatched: [],
			pins: new Map(),
			unreached: [],
			stage: {
				departures: departures(state, lockedOutput),
				lockSource: state.lock?.source,
				upstream: stage.frozen ? [] : [...new Set([...upstream, ...producersInside(stage, project)])],
				locked: new Map((state.lock?.outputs ?? []).map((output) => [join$1(stage.wdir, output.path), output.md5]))
			}
		});
	}
	return found;
}
const producersInside = (stage, project) => project.stages.filter((other) => other !== stage && other.outputs.some((output) => stage.dependencies.some((path) => output.path.startsWith(`${path}/`)))).map((other) => other.address);
// src/detect/untouched.ts
function untouchedModels(now, then, changed, working, links) {
	if (changed.some(({ path, from, to }) => path.endsWith(".gitattributes") || from?.startsWith("120000") || to?.startsWith("120000"))) return new Set();
	const touched = new Set();
	for (const { path } of changed) for (let here = path; here !== "" && !touched.has(here); here = folderOf(here)) touched.add(here);
	if (changed.some(({ path }) => /\.(?:txt|in|pip|cfg|toml)$/i.test(path))) return new Set();
	const linked = (root) => links.some((link) => isInside(link, root) || isInside(root, link));
	const atRoot = changed.some(({ path }) => folderOf(path) === working);
	const before = new Map(then.map((model) => [model.name, comparable(model)]));
	const same = now.filter((model) => !(atRoot && model.dir !== working) && before.get(model.name) === comparable(model) && roots(model)?.every((root) => root !== "" && !touched.has(root) && !linked(root) && !above(root, touched, changed)));
	return new Set(same.map((model) => model.name));
}
function roots(model) {
	if (model.data.some((source) => source.kind !== "path")) return void 0;
	const base = (glob) => {
		const scanned = import_picomatch.default.scan(glob);
		return scanned.isGlob ? scanned.base === "." ? "" : scanned.base : glob;
	};
	const globs = [...model.code ?? [], ...model.metrics.map((file) => file.path)].filter((glob) => !glob.startsWith("!")).map(base);
	const sources = model.data.flatMap((source) => source.kind === "path" ? [
		source.path,
		`${source.path}.dvc`,
		`${folderOf(source.path)}/dvc.lock`
	] : []);
	return [
		model.dir,
		...globs,
		...sources,
		...model.params.map((file) => file.file),
		...model.outputs.map((output) => output.path),
		...model.predictions?.labels === void 0 ? [] : [model.predictions.labels, `${model.predictions.labels}.dvc`],
		...model.lock === void 0 ? [] : [model.lock]
	];
}
const above = (root, touched, changed) => {
	for (let here = folderOf(root); here !== ""; here = folderOf(here)) if (touched.has(here) && changed.some(({ path }) => path === here)) return true;
	return false;
};
const comparable = (model) => JSON.stringify(model, (key, value) => key === "place" ? void 0 : value);
// src/base-side.ts
async function treeOf(repository, commit) {
	const tree = await repository.treeOf(commit);
	if (tree === void 0) throw new MettleError("git-revision", `the tree of the base, ${commit}, can neither be read nor fetched`);
	return tree;
}
async function baseConfig(repository, commit, configPath, working, notes, changed, headTree) {
	if (commit === void 0) return void 0;
	const tree = await treeOf(repository, commit);
	const moved = changed.some(({ path, from, to }) => path.endsWith(".ipynb") || from?.startsWith("120000") || to?.startsWith("120000"));
	const revision = new Revision(repository, tree, moved ? tree : headTree);
	const read = (path) => loadConfig(revision, path, working).catch((error) => {
		if (!(error instanceof MettleError) || !/^(?:config|dvc)-/.test(error.code)) throw error;
		notes.push(`The base's configuration cannot be read, so this one's own rules judge: ${error.message.split("\n")[0]}`);
	});
	let loaded = await read(configPath);
	for (const usual of new Set([join$1(working, INPUTS.config.default), INPUTS.config.default])) {
		if (loaded || notes.length > 0 || usual === configPath || !await revision.entry(usual)) continue;
		loaded = await read(usual);
		if (loaded) notes.push(`The base has no ${configPath}: its ${usual} judges.`);
	}
	if (loaded) return {
		commit,
		revision,
		loaded
	};
	if (notes.length === 0) notes.push(`The base has no ${configPath}: this change brings it, and its own rules judge.`);
}
async function baseSide(base, working, around, notes, head) {
	const { config, project } = base.loaded;
	const links = await base.revision.linksBelow("");
	const same = untouchedModels(head.loaded.config.models, config.models, head.changed, working, links);
	const known = new Map([...head.inspected].filter(([name]) => same.has(name)));
	const inspected = await inspect(config, project, base.revision, around, async () => void 0, known).catch((error) => {
		if (!(error instanceof MettleError) || !/^(?:params|dvc)-/.test(error.code)) throw error;
		notes.push(`What the base's models were made of cannot be read: ${error.message.split("\n")[0]}`);
		return new Map();
	});
	return {
		...base,
		inspected
	};
}
async function changedPaths(repository, from, to) {
	return from === to ? [] : parseDiffTree(await repository.diff(from, to));
}
// src/config/dispatched.ts
const MOST = 1e3;
function dispatched(model, given, today) {
	const names = Object.keys(model.inputs);
	if (names.length === 0) return model;
	const inputs = Object.fromEntries(names.map((name) => {
		const value = Object.hasOwn(given, name) && given[name] !== "" ? given[name] : model.inputs[name];
		return [name, value === "today" ? today : value.replace(/[\0-\x1f\x7f]/g, " ").slice(0, MOST)];
	}));
	return {
		...model,
		inputs
	};
}
// src/detect/sources/stores/stores.ts
var Stores = class {
	#outside;
	#open = new Map();
	constructor(outside) {
		this.#outside = outside;
	}
	async head(address) {
		return (await this.#of(address)).head(address);
	}
	async list(prefix, after) {
		return (await this.#of(prefix)).list(prefix, after);
	}
	async get(address, most) {
		return (await this.#of(address)).get(address, most);
	}
	#of(address) {
		const scheme = /^([a-z0-9]+):\/\//.exec(address)?.[1] ?? "";
		const found = this.#open.get(scheme) ?? this.#make(scheme);
		this.#open.set(scheme, found);
		return found;
	}
	async #make(scheme) {
		switch (scheme) {
			case "s3": return new (await (import("./s3.js"))).S3Store(this.#outside);
			case "gs": return new (await (import("./gcs.js"))).GcsStore(this.#outside);
			case "az":
			case "abfs":
			case "abfss": return new (await (import("./azure.js"))).AzureStore(this.#outside);
			default: return this.#outside.files;
		}
	}
};
// src/detect/sources/remote.ts
var RemoteReader = class {
	#outside;
	#stores;
	constructor(outside) {
		this.#outside = outside;
		this.#stores = new Stores(outside);
	}
	async state(source) {
		try {
			return await this.#read(source);
		} catch (error) {
			if (error instanceof Unreadable$1) return unknown(`${remoteText(source)}: ${error.message}`, remoteText(source));
			return unknown(`${remoteText(source)} cannot be read: ${said(error).split("\n")[0]}`, remoteText(source));
		}
	}
	async http(url) {
		try {
			return await (await import("./http.js")).httpState(this.#outside, url);
		} catch (error) {
			const reason = error instanceof Unreadable$1 ? error.message : said(error);
			return unknown(`${shown$2(url)}: ${reason.replaceAll(url, shown$2(url))}`, url);
		}
	}
	async names(address) {
		if (/^https?:/.test(address)) {
			const { headers } = await ask(this.#outside, {
				url: address,
				method: "HEAD"
			});
			return [headers.get("etag"), headers.get("content-md5")].filter((name) => name !== null);
		}
		const { identity, version } = await this.#stores.head(address.replace(/^azure:/, "az:"));
		return [identity.replace(/^\w+ /, ""), ...version === null ? [] : [version]];
	}
	async #read(source) {
		const outside = this.#outside;
		switch (source.type) {
			case "object": return this.#object(source.address);
			case "delta": return (await import("./delta.js")).deltaState(this.#stores, source.table);
			case "iceberg": return (await import("./iceberg.js")).icebergState(this.#stores, source.table);
			case "huggingface": return (await import("./huggingface.js")).hubState(outside, {
				type: source.kind,
				repository: source.repository,
				revision: source.revision,
				path: source.path
			});
			case "sql": return (await import("./sql.js")).sqlState(outside, source);
			case "git": return (await import("./git-remote.js")).gitState(outside, source);
			case "oci": return (await import("./oci.js")).ociState(outside, source.reference);
			case "mlflow": return (await import("./mlflow.js")).mlflowState(outside, source.uri);
			case "command": return (await import("./command.js")).commandState(outside, source.command, source.folder, source.model);
		}
	}
	async #object(address) {
		if (address.endsWith("/")) return listingState(await this.#stores.list(address), address);
		const { identity, size, version } = await this.#stores.head(address);
		const pin = version === null ? address : address.startsWith("s3:") ? `${address}?versionId=${version}` : address.startsWith("gs:") ? `${address}#${version}` : `${address}?versionId=${version}`;
		return {
			known: true,
			identity: `${identity}, ${size} bytes`,
			pin
		};
	}
};
function remoteText(source) {
	switch (source.type) {
		case "object": return source.address;
		case "delta":
		case "iceberg": return source.table;
		case "huggingface": return `hf://${source.kind === "models" ? "" : `${source.kind}/`}${source.repository}@${source.revision}${source.path === "" ? "" : `/${source.path}`}`;
		case "sql": return `the query of ${source.connection}`;
		case "git": return `${source.url.replace(/\/\/[^/@]*@/, "//")}@${source.ref}${source.path === "" ? "" : `:${source.path}`}`;
		case "oci": return source.reference;
		case "mlflow": return source.uri;
		case "command": return `the command ${JSON.stringify(source.command.slice(0, 60))}`;
	}
}
// src/detect/upstream.ts
async function movedImports(files, revision, remote) {
	return (await Promise.all(files.map(async (file) => {
		const upstreams = await readUpstreams(revision, file).catch(() => []);
		return Promise.all(upstreams.map(async (upstream) => sentence(file, upstream, await moved(upstream, remote))));
	}))).flat().filter((text) => text !== void 0);
}
async function moved(upstream, remote) {
	if (upstream.kind === "git") {
		const { url, ref, path, locked } = upstream;
		const [now, then] = await Promise.all([remote.state({
			type: "git",
			url,
			ref,
			path
		}), remote.state({
			type: "git",
			url,
			ref: locked,
			path
		})]);
		if (!now.known) return { unknown: now.reason };
		return (then.known ? then.identity === now.identity : now.pin.includes(locked)) ? "same" : "moved";
	}
	try {
		const bare = (name) => name.replace(/^W\//, "").replaceAll("\"", "");
		const names = await remote.names(upstream.address);
		if (names.length === 0) return { unknown: "the server names neither ETag nor checksum" };
		return names.some((name) => bare(name) === bare(upstream.locked)) ? "same" : "moved";
	} catch (error) {
		return { unknown: error instanceof Error ? error.message : String(error) };
	}
}
function sentence(file, upstream, answer) {
	if (answer === "same") return void 0;
	const from = upstream.kind === "git" ? `${shown$2(upstream.url)} (${upstream.path}, ${upstream.ref})` : shown$2(upstream.address);
	return answer === "moved" ? `What ${file} imports from ${from} has changed there; \`dvc update ${file}\` brings it.` : `Whether what ${file} imports from ${from} has changed is not known: ${answer.unknown}`;
}
// src/dvc/disk.ts
const diskHash = (root) => async (path, dosToUnix) => {
	const full = join(root, path);
	if (!existsSync(full)) return void 0;
	const hash = dosToUnix ? md5DosToUnix : md5;
	if (statSync(full).isFile()) return hash(readFileSync(full));
	return folderHash(filesBelow(full, "").map((file) => ({
		path: file,
		md5: hash(readFileSync(join(full, file)))
	})));
};
function filesBelow(folder, prefix) {
	return readdirSync(join(folder, prefix)).flatMap((name) => {
		const path = prefix === "" ? name : `${prefix}/${name}`;
		const full = join(folder, path);
		if (lstatSync(full).isDirectory()) return name === ".git" || name === ".hg" || name === ".dvc" ? [] : filesBelow(folder, path);
		return existsSync(full) && statSync(full).isFile() ? [path] : [];
	});
}
// src/decimal.ts
function decimal(value) {
	const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	const power = Number(exponent) - fraction.length;
	const digits = BigInt(whole + fraction);
	return power > 0 ? {
		digits: digits * 10n ** BigInt(power),
		power: 0
	} : {
		digits,
		power
	};
}
function aligned(a, b) {
	const power = Math.min(a.power, b.power);
	return [
		a.digits * 10n ** BigInt(a.power - power),
		b.digits * 10n ** BigInt(b.power - power),
		power
	];
}
function minus(a, b) {
	const [x, y, power] = aligned(a, b);
	return {
		digits: x - y,
		power
	};
}
const times = (a, b) => ({
	digits: a.digits * b.digits,
	power: a.power + b.power
});
const absolute = (a) => a.digits < 0n ? {
	...a,
	digits: -a.digits
} : a;
const negative = (a) => ({
	...a,
	digits: -a.digits
});
function order(a, b) {
	const [x, y] = aligned(a, b);
	return x < y ? -1 : x > y ? 1 : 0;
}
const toNumber = (a) => Number(`${a.digits}e${a.power}`);
// src/gate/interval.ts
const PLANNING = 6.182557232019766;
function fromInterval(question, make) {
	const { rule, kind, metric, interval, better, asked, shown, direction, byDefault } = question;
	const [lower, upper] = direction === "higher" ? [interval.lower, interval.upper] : [-interval.upper, -interval.lower];
	const limit = kind === "max-regression" ? negative(asked) : asked;
	const edge = toNumber(limit);
	const estimateHolds = order(better, limit) >= 0;
	const exact = interval.method === "identical predictions";
	const outcome = exact ? estimateHolds ? "pass" : "fail" : byDefault ? upper < edge ? "fail" : "pass" : lower > edge || kind === "min-improvement" && lower >= edge ? "pass" : upper < edge ? "fail" : "inconclusive";
	const margin = Math.abs(edge);
	const needed = kind === "max-regression" && margin > 0 && !exact ? Math.ceil(PLANNING * interval.n * (interval.se / margin) ** 2) : null;
	const unit = interval.method === "paired t over seeds" ? "seeds" : interval.method === "corrected t over folds" ? "folds" : "rows";
	const on = `${interval.method} on ${interval.n.toLocaleString("en")} ${unit}${interval.groups === null ? "" : ` in ${interval.groups.toLocaleString("en")} groups`}`;
	const bounds = exact ? "the same predictions" : `Δ ${plain(interval.lower)} to ${plain(interval.upper)} with 95 % each side, ${on}`;
	const decided = {
		pass: byDefault ? "not shown to be worse" : "shown to hold",
		fail: "shown to break the limit",
		inconclusive: `these ${unit} cannot tell${needed !== null && needed > interval.n ? `; about ${needed.toLocaleString("en")} would` : ""}`
	}[outcome];
	return make(kind, {
		outcome,
		severity: outcome === "inconclusive" ? inconclusiveSeverity(rule, estimateHolds) : rule.severity,
		limit: byDefault ? "not significantly worse" : shown,
		evidence: {
			method: interval.method,
			n: interval.n,
			lower: interval.lower,
			upper: interval.upper,
			margin,
			needed
		},
		message: `${rule.metric} went from ${metric.baseline} to ${metric.value}: ${decided} (${bounds}; the limit is ${byDefault ? "not significantly worse" : shown})`
	});
}
function inconclusiveSeverity(rule, estimateHolds) {
	if (rule.inconclusive === "block") return rule.severity;
	return rule.inconclusive === "warn" || estimateHolds ? "warn" : rule.severity;
}
const plain = (value) => String(Number(value.toPrecision(4)));
// src/gate/judge.ts
function judge(judged, directions) {
	const { evaluation, rules } = judged;
	const findings = evaluation.problems.map((problem) => finding(evaluation.model, problem.metric, "readable", {
		outcome: "error",
		code: problem.code,
		message: problem.message,
		file: problem.file
	}));
	const applied = [...rules ?? defaultRules(evaluation), ...gapRules(judged.fairness)];
	if (applied.length > 0 && evaluation.metrics.every((metric) => metric.value === null) && evaluation.problems.length === 0) findings.push(finding(evaluation.model, null, "evaluated", {
		outcome: "error",
		code: "metrics-empty",
		message: `${evaluation.model} has ${applied.length} rules and not one metric: an evaluation that did not happen is no pass`
	}));
	for (const rule of applied) findings.push(...judgeRule(rule, judged, directions));
	findings.push(...judgeSlices(judged));
	findings.push(...disappeared(evaluation, applied));
	return findings;
}
function defaultRules(evaluation) {
	return evaluation.metrics.filter((metric) => metric.direction !== null && metric.value !== null && (!metric.computed || metric.interval !== null) && !metric.name.includes("{")).map((metric) => ({
		metric: metric.name,
		min: void 0,
		max: void 0,
		maxRegression: {
			kind: "absolute",
			value: 0
		},
		minImprovement: void 0,
		target: void 0,
		within: void 0,
		required: true,
		severity: "block",
		direction: void 0,
		missingBaseline: "warn",
		inconclusive: "estimate",
		place: void 0
	}));
}
function judgeRule(rule, judged, directions) {
	const { evaluation, others } = judged;
	const metric = evaluation.metrics.find((candidate) => candidate.name === rule.metric);
	const make = (kind, rest) => finding(evaluation.model, rule.metric, kind, {
		severity: rule.severity,
		got: metric?.value ?? null,
		baseline: metric?.baseline ?? null,
		file: rule.place?.file ?? null,
		line: rule.place?.line ?? null,
		column: rule.place?.column ?? null,
		...rest
	});
	if (!metric || metric.value === null) {
		if (evaluation.problems.some((problem) => problem.metric === rule.metric)) return [];
		const what = others.get(rule.metric);
		if (what !== void 0) return [make("present", {
			outcome: "error",
			code: "metrics-not-number",
			message: `${rule.metric} is ${what}, where a number belongs`
		})];
		const names = evaluation.metrics.filter((candidate) => candidate.value !== null).map((candidate) => candidate.name);
		if (!rule.required) return [];
		const there = names.length === 0 ? "there is no metric at all" : `there are ${names.slice(0, 12).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
		return [make("present", {
			outcome: "error",
			code: "metric-missing",
			message: `the metric ${rule.metric} is not in the metrics${didYouMean(rule.metric, names).replace(/\?$/, "")}; ${there}`
		})];
	}
	return [...fixedLimits(rule, metric, make), ...differences(rule, metric, judged, make, directions)];
}
function fixedLimits(rule, metric, make) {
	const value = metric.value;
	const found = [];
	const check = (kind, holds, limit) => {
		found.push(make(kind, {
			outcome: holds ? "pass" : "fail",
			limit,
			message: `${rule.metric} is ${value}, the limit is ${limit}`
		}));
	};
	if (rule.min !== void 0) check("min", value >= rule.min, `≥ ${rule.min}`);
	if (rule.max !== void 0) check("max", value <= rule.max, `≤ ${rule.max}`);
	if (rule.within) check("within", rule.within[0] <= value && value <= rule.within[1], `${rule.within[0]} to ${rule.within[1]}`);
	return found;
}
function differences(rule, metric, judged, make, directions) {
	const { evaluation } = judged;
	const limits = ["max-regression", "min-improvement"].flatMap((kind) => {
		const limit = kind === "max-regression" ? rule.maxRegression : rule.minImprovement;
		return limit === void 0 ? [] : [{
			kind,
			limit
		}];
	});
	if (limits.length === 0 || evaluation.same) return [];
	const value = metric.value;
	const answer = rule.within ? {
		known: true,
		direction: "lower"
	} : directions(rule.metric, rule.direction, [value, metric.baseline]);
	return limits.map(({ kind, limit }) => {
		if (!answer.known) return make(kind, {
			outcome: "error",
			code: answer.code,
			message: answer.message
		});
		const sign = rule.within ? "Δ of the distance" : "Δ";
		const size = limit.kind === "absolute" ? limitText(limit) : `${limitText(limit)} of the baseline`;
		const shown = kind === "max-regression" ? isZero(limit) ? "not worse" : `${sign} ${answer.direction === "higher" ? `≥ −${size}` : `≤ +${size}`}` : `${sign} ${answer.direction === "higher" ? `≥ +${size}` : `≤ −${size}`}`;
		if (metric.computed && evaluation.testSet?.different != null) return make(kind, {
			outcome: "error",
			severity: rule.severity === "block" ? judged.testSet : "warn",
			code: "test-set-changed",
			limit: shown,
			message: `${rule.metric} cannot be compared: ${evaluation.testSet.different}`
		});
		if (metric.baseline === null) return withoutBaseline(rule, evaluation, kind, shown, make);
		const distance = (x) => rule.within ? distanceTo(rule.within, x) : decimal(x);
		const [now, old] = [distance(value), distance(metric.baseline)];
		const better = answer.direction === "higher" ? minus(now, old) : minus(old, now);
		const asked = limit.kind === "absolute" ? decimal(limit.value) : times(decimal(limit.share), absolute(decimal(metric.baseline)));
		if (metric.interval && !rule.within) return fromInterval({
			rule,
			kind,
			metric,
			interval: metric.interval,
			better,
			asked,
			shown,
			direction: answer.direction,
			byDefault: judged.rules === void 0
		}, make);
		const holds = kind === "max-regression" ? order(better, negative(asked)) >= 0 : order(better, asked) >= 0;
		if (metric.computed && !rule.within && evaluation.testSet?.paired && !metric.name.endsWith("_total")) return make(kind, {
			outcome: "inconclusive",
			severity: inconclusiveSeverity(rule, holds),
			code: "not-comparable",
			limit: shown,
			message: `${rule.metric} went from ${metric.baseline} to ${value}, and these rows give no interval for it; the limit is ${shown}`
		});
		const word = better.digits < 0n ? "worse" : "better";
		return make(kind, {
			outcome: holds ? "pass" : "fail",
			limit: shown,
			message: `${rule.metric} went from ${metric.baseline} to ${value}: ${toNumber(absolute(better))} ${word}, the limit is ${shown}`
		});
	});
}
const isZero = (limit) => limit.kind === "absolute" ? limit.value === 0 : limit.share === 0;
function distanceTo(band, value) {
	if (value < band[0]) return minus(decimal(band[0]), decimal(value));
	return value > band[1] ? minus(decimal(value), decimal(band[1])) : decimal(0);
}
function withoutBaseline(rule, evaluation, kind, limit, make) {
	const common = {
		limit,
		code: "baseline-missing",
		message: `${evaluation.baseline === null ? `${evaluation.model} has no baseline` : `the baseline of ${evaluation.model} has no ${rule.metric}`}: whether ${rule.metric} got worse is not known`
	};
	if (rule.missingBaseline === "pass") return make(kind, {
		...common,
		outcome: "pass"
	});
	return rule.missingBaseline === "block" ? make(kind, {
		...common,
		outcome: "error",
		severity: "block"
	}) : make(kind, {
		...common,
		outcome: "fail",
		severity: "warn"
	});
}
const gapRules = (fairness) => (fairness?.by ?? []).flatMap((by) => (fairness?.gate ?? []).map((rule) => ({
	...rule,
	metric: `${rule.metric}{${by}}`
})));
function judgeSlices({ evaluation, slices }) {
	if (!slices || evaluation.same) return [];
	return evaluation.slices.filter((slice) => slice.adjusted !== null).map((slice) => {
		const { interval, worse } = slice;
		const p = slice.adjusted < 1e-4 ? "p < 0.0001" : `p ${slice.adjusted.toPrecision(2)}`;
		return finding(evaluation.model, `${slice.metric}{${slice.name}}`, "slice", {
			outcome: worse ? "fail" : "pass",
			severity: slices.severity,
			got: slice.value,
			baseline: slice.baseline,
			limit: slices.maxRegression === 0 ? "not worse" : `not worse by more than ${slices.maxRegression}`,
			evidence: interval && {
				method: interval.method,
				n: slice.n,
				lower: interval.lower,
				upper: interval.upper,
				margin: slices.maxRegression,
				needed: null
			},
			message: `${slice.metric} where ${slice.name} went from ${slice.baseline} to ${slice.value} on ${slice.n} rows: ${worse ? "shown to be worse" : "not shown to be worse"} (${p} after Holm over ${evaluation.slices.filter((one) => one.adjusted !== null).length} slices)`
		});
	});
}
function disappeared(evaluation, rules) {
	if (evaluation.same || evaluation.problems.length > 0) return [];
	const asked = new Map(rules.map((rule) => [rule.metric, rule]));
	return evaluation.metrics.filter((metric) => metric.value === null && metric.baseline !== null && !(asked.get(metric.name)?.required === true && asked.get(metric.name)?.severity === "block")).map((metric) => finding(evaluation.model, metric.name, "present", {
		outcome: "fail",
		code: "metric-disappeared",
		baseline: metric.baseline,
		message: `${metric.name} is in the baseline (${metric.baseline}) and not in the candidate's metrics`
	}));
}
function finding(model, metric, rule, rest) {
	return {
		model,
		metric,
		rule,
		outcome: "error",
		severity: "block",
		code: null,
		message: "",
		got: null,
		baseline: null,
		limit: null,
		evidence: null,
		file: null,
		line: null,
		column: null,
		...rest
	};
}
// src/gate/policy.ts
function policyOf(head, base, which) {
	const judged = which === "base" ? base : void 0;
	const known = new Map((judged?.models ?? []).map((model) => [model.name, model]));
	const models = new Map(head.models.map((model) => [model.name, known.get(model.name) ?? model]));
	const names = new Set(head.models.map((model) => model.name));
	return {
		models,
		unknownAtBase: judged ? head.models.filter((model) => !known.has(model.name)).map((model) => model.name) : [],
		proposals: head.models.flatMap((model) => {
			const old = known.get(model.name);
			return old ? [...proposals(model.name, old.gate, model.gate), ...judgedOtherwise(model.name, old, model)] : [];
		}),
		removed: (base?.models ?? []).filter((model) => !names.has(model.name)).map((model) => model.name),
		removedModel: judged?.removedModel ?? "warn"
	};
}
function asJudged(model, policy) {
	const by = policy.models.get(model.name) ?? model;
	const path = by.predictions ? model.predictions?.file ?? by.predictions.file : by.rows && (model.rows?.path ?? by.rows.path);
	const missing = path !== void 0 && !model.outputs.some((output) => output.path === path);
	return {
		...model,
		outputs: missing ? [...model.outputs, {
			name: by.predictions ? "predictions" : "rows",
			path
		}] : model.outputs,
		...by.repeats > 1 ? {
			repeats: by.repeats,
			seed: by.seed
		} : {}
	};
}
function removedFindings(policy) {
	return policy.removed.map((name) => finding(name, null, "removed-model", {
		outcome: "fail",
		severity: policy.removedModel,
		message: `the model ${name} is in the base's configuration and not in this one`
	}));
}
function judgedOtherwise(name, old, now) {
	const texts = (model) => {
		const { file: _file, declared: _declared, ...columns } = model.predictions ?? {
			file: "",
			declared: false
		};
		const { path: _path, ...scored } = model.rows ?? { path: "" };
		const said = (value) => value === void 0 ? "none" : JSON.stringify(value, (_, one) => one instanceof Map ? Object.fromEntries(one) : one);
		return [
			["predictions", said(model.predictions && columns)],
			["rows", said(model.rows && scored)],
			["slices", said(model.slices)],
			["fairness", said(model.fairness && {
				...model.fairness,
				gate: model.fairness.gate.map(({ place: _place, ...rule }) => rule)
			})],
			["checks", said(model.checks.length === 0 ? void 0 : model.checks.map(({ place: _place, ...checks }) => checks))],
			["results", said(model.results.length === 0 ? void 0 : Object.fromEntries(model.results.map((file) => [file.name, file.severity])))],
			["repeats", model.repeats > 1 ? `${model.repeats} from ${model.seed}` : "none"],
			["baseline", said(model.baseline)],
			["folds", said(model.folds)],
			["test-set", model.testSet]
		];
	};
	const after = new Map(texts(now));
	return texts(old).filter(([key, text]) => after.get(key) !== text).map(([key, text]) => ({
		model: name,
		metric: key,
		rule: "judged by",
		old: text,
		new: after.get(key) ?? "none"
	}));
}
function proposals(model, old, now) {
	const [before, after] = [entries(old), entries(now)];
	return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).map((name) => {
		const at = name.lastIndexOf("\0");
		return {
			model,
			metric: name.slice(0, at),
			rule: name.slice(at + 1),
			old: before.get(name) ?? null,
			new: after.get(name) ?? null
		};
	});
}
function entries(rules) {
	const result = new Map();
	if (rules === void 0) result.set("every metric\0gate", "not worse (default)");
	for (const rule of rules ?? []) {
		const add = (key, value) => {
			if (value !== void 0) result.set(`${rule.metric}\0${key}`, typeof value === "object" && "kind" in value ? limitText(value) : Array.isArray(value) ? `[${value.join(", ")}]` : String(value));
		};
		add("min", rule.min);
		add("max", rule.max);
		add("max-regression", rule.maxRegression);
		add("min-improvement", rule.minImprovement);
		add("target", rule.target);
		add("within", rule.within);
		add("required", rule.required);
		add("severity", rule.severity);
		add("direction", rule.direction);
		add("missing-baseline", rule.missingBaseline);
		add("inconclusive", rule.inconclusive);
	}
	return result;
}
// src/hash-file.ts
const CHUNK = 262144;
const buffer = Buffer.allocUnsafe(CHUNK);
function hashFile(path) {
	const hash = createHash("sha256");
	const file = openSync(path, "r");
	try {
		for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) hash.update(read === CHUNK ? buffer : buffer.subarray(0, read));
	} finally {
		closeSync(file);
	}
	return hash.digest("hex");
}
// src/train/environment.ts
const ALLOWED = /^(?:PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TZ|TERM|NO_COLOR|LANG|LANGUAGE|LC_[A-Z_]+|CI|GITHUB_SHA|GITHUB_REF|RUNNER_(?:TEMP|TOOL_CACHE|WORKSPACE|OS|ARCH)|(?:https?|no|all|ftp)_proxy|VIRTUAL_ENV|CONDA_(?:PREFIX|DEFAULT_ENV|EXE)|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|pythonLocation|JAVA_HOME|R_LIBS(?:_USER)?|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS|CUDA_[A-Z0-9_]+|NVIDIA_[A-Z0-9_]+|(?:OMP|MKL|OPENBLAS|NUMEXPR|GOTO|BLIS|VECLIB)_[A-Z0-9_]+|SYSTEMROOT|COMSPEC|PATHEXT)$/i;
const NEVER = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
const grantedBy = (patterns, name) => !NEVER.test(name) && patterns.some((pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
function childEnvironment(job, grants, own) {
	const environment = {};
	for (const [name, value] of Object.entries(job)) if (value !== void 0 && (ALLOWED.test(name) || grantedBy(grants, name))) environment[name] = value;
	return {
		...environment,
		...own
	};
}
const grantedVariables = (job, grants) => Object.fromEntries(Object.entries(job).filter(([name]) => grantedBy(grants, name)));
function grantedValues(job, grants) {
	const values = Object.entries(job).flatMap(([name, value]) => value !== void 0 && grantedBy(grants, name) ? [value] : []);
	return [...new Set(values.flatMap((value) => [value, ...value.split("\n")].map((part) => part.trim())).filter((value) => value.length >= 6))];
}
const CREDENTIAL = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|_DSN|_URI)(?:_ID)?$|^(?:AWS|AZURE|GOOGLE|WANDB|MLFLOW|HF|DVC)_/i;
const RUNNERS = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|METTLE_|ImageOS$|ImageVersion$)/i;
function withheld(job, grants, log) {
	const text = log.join("\n");
	return Object.keys(job).filter((name) => job[name] !== void 0 && job[name] !== "" && !ALLOWED.test(name) && !RUNNERS.test(name) && !grantedBy(grants, name)).filter((name) => CREDENTIAL.test(name) || name.length > 3 && new RegExp(`\\b${name.replace(/[^\w]/g, "\\$&")}\\b`).test(text)).sort();
}
// src/outside.ts
const MOST_OUTPUT = 16 << 20;
const SECONDS = 30;
const COMMAND_SECONDS = 120;
const LINK_LOCAL = new BlockList();
LINK_LOCAL.addSubnet("169.254.0.0", 16);
LINK_LOCAL.addSubnet("fe80::", 10, "ipv6");
LINK_LOCAL.addAddress("fd00:ec2::254", "ipv6");
LINK_LOCAL.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
LINK_LOCAL.addSubnet("2002:a9fe::", 32, "ipv6");
LINK_LOCAL.addAddress("168.63.129.16");
LINK_LOCAL.addAddress("100.100.100.200");
const METADATA = /^(?:metadata\.google\.internal|metadata|instance-data)\.?$/i;
function outsideOf({ root, job, trusted, grants, codeless, checkedOut, hide }) {
	const folders = [];
	const hidden = new Hidden(hide);
	return {
		environment: trusted ? job : {},
		seconds: SECONDS,
		runsCommands: codeless !== true,
		readFile: async (path) => {
			try {
				return trusted && isAbsolute(path) && statSync(path).size < 1 << 20 ? readFileSync(path, "utf8") : void 0;
			} catch {
				return;
			}
		},
		files: new LocalFiles(root, checkedOut),
		run: (program, args, options = {}) => ran(program, args, {
			...trusted ? gitEnvironment() : childEnvironment(job, [], {}),
			GIT_TERMINAL_PROMPT: "0",
			GIT_ASKPASS: "true"
		}, root, options.seconds ?? COMMAND_SECONDS, options.input),
		granted: (model, variable) => trusted ? grantedVariables(job, grants(model))[variable] : void 0,
		command: async (command, folder, model) => {
			const bringBack = hidden.enter();
			return await ran("bash", [
				"--noprofile",
				"--norc",
				"-e",
				"-o",
				"pipefail",
				"-c",
				command
			], childEnvironment(job, trusted ? grants(model) : [], { METTLE_MODEL: model }), join(root, folder), COMMAND_SECONDS).finally(bringBack) ?? {
				code: 127,
				stdout: "",
				stderr: "bash is not there"
			};
		},
		scratch() {
			const folder = mkdtempSync(join(tmpdir(), "mettle-upstream-"));
			folders.push(folder);
			return folder;
		},
		isLinkLocal: (host) => isLinkLocal(host),
		close: () => {
			for (const folder of folders) rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
async function isLinkLocal(host) {
	if (METADATA.test(host)) return true;
	const check = (address) => {
		const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
		return mapped === void 0 ? LINK_LOCAL.check(address, isIP(address) === 6 ? "ipv6" : "ipv4") : LINK_LOCAL.check(mapped);
	};
	if (isIP(host)) return check(host);
	try {
		return (await lookup(host, { all: true })).some(({ address }) => check(address));
	} catch {
		return false;
	}
}
function ran(program, args, env, cwd, seconds, input) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd,
			env,
			stdio: [
				input === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			],
			detached: true
		});
		const [out, err] = [[], []];
		let size = 0;
		let over;
		const end = (why) => {
			over ??= why;
			try {
				process.kill(-child.pid, "SIGKILL");
			} catch {
				child.kill("SIGKILL");
			}
		};
		const timer = setTimeout(() => end(`it did not end within ${seconds} s`), seconds * 1e3);
		const take = (to) => (chunk) => {
			size += chunk.length;
			if (size > MOST_OUTPUT) end("it printed more than 16 MB");
			else to.push(chunk);
		};
		child.stdout?.on("data", take(out));
		child.stderr?.on("data", take(err));
		child.on("error", () => {
			clearTimeout(timer);
			resolve(void 0);
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			const stderr = Buffer.concat(err).toString("utf8");
			resolve({
				code: over === void 0 ? code ?? 128 : 124,
				stdout: Buffer.concat(out).toString("utf8"),
				stderr: over === void 0 ? stderr : over
			});
		});
		if (input !== void 0) child.stdin?.end(input);
	});
}
var Hidden = class {
	#hide;
	#inside = 0;
	#bringBack;
	constructor(hide) {
		this.#hide = hide;
	}
	enter() {
		if (this.#inside++ === 0) this.#bringBack = this.#hide();
		return () => {
			if (--this.#inside === 0) this.#bringBack?.();
		};
	}
};
var LocalFiles = class {
	#root;
	#checkedOut;
	constructor(root, checkedOut) {
		this.#root = root;
		this.#checkedOut = checkedOut;
	}
	async head(address) {
		const path = this.#path(address);
		if (!existsSync(path)) throw new Unreadable$1(`${address} is not there`, true);
		return {
			key: address,
			size: statSync(path).size,
			identity: `sha256 ${hashFile(path)}`,
			version: null
		};
	}
	async get(address, most) {
		const path = this.#path(address);
		if (!existsSync(path)) throw new Unreadable$1(`${address} is not there`, true);
		if (statSync(path).size > most) throw new Unreadable$1(`${address} has more than the ${most} bytes that are read`);
		return readFileSync(path);
	}
	async list(prefix, after = "") {
		const path = this.#path(prefix);
		if (!existsSync(path)) throw new Unreadable$1(`${prefix} is not there`, true);
		return (await readdir(path)).filter((name) => name > after).sort().map((key) => ({
			key,
			size: 0,
			identity: createHash("sha256").update(key).digest("hex"),
			version: null
		}));
	}
	#path(address) {
		if (isAbsolute(address)) return address;
		if (!this.#checkedOut) throw new Unreadable$1(`${address} lies in the work tree, and what is judged is not checked out`);
		return join(this.#root, address);
	}
};
// src/detect/sources/folder.ts
async function folderState(path, cacheFile) {
	if (!existsSync(path)) return unknown(`${path} is not there`, path);
	const seen = cacheFile === void 0 ? {} : readCache(cacheFile);
	const next = {};
	try {
		const rows = [];
		for await (const [name, row] of rowsOf(path, "", seen, next)) rows.push(`${JSON.stringify(name)} ${row}`);
		if (cacheFile !== void 0) writeCache(cacheFile, next);
		const digest = createHash("sha256").update(rows.sort().join("\n")).digest("hex");
		return known$1(`sha256 ${digest}, ${rows.length} ${rows.length === 1 ? "file" : "files"}`, path);
	} catch (error) {
		return unknown(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, path);
	}
}
async function* rowsOf(path, name, seen, next, above = []) {
	const info = await stat(path, { bigint: true });
	if (info.isDirectory()) {
		const real = await realpath(path);
		if (above.includes(real)) throw new Error(`${name} links back into itself`);
		for (const child of (await readdir(path)).sort()) yield* rowsOf(join(path, child), name === "" ? child : `${name}/${child}`, seen, next, [...above, real]);
	} else if (info.isFile()) {
		const stamp = `${info.dev}:${info.ino}:${info.size}:${info.mtimeNs}:${info.ctimeNs}`;
		const old = seen[path];
		const sha256 = old?.[0] === stamp ? old[1] : hashFile(path);
		next[path] = [stamp, sha256];
		yield [name, sha256];
	} else throw new Error(`${name} is neither a file nor a folder`);
}
function readCache(file) {
	try {
		const value = JSON.parse(readFileSync(file, "utf8"));
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
function writeCache(file, seen) {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(`${file}.new`, JSON.stringify(seen));
		renameSync(`${file}.new`, file);
	} catch {}
}
// src/detect/sources/path.ts
async function pathState(revision, path, outside) {
	if (path.endsWith(".dvc")) return trackedState(revision, path, path.slice(0, -4));
	const entry = await revision.resolved(path);
	if (entry === "outside") return outside(path);
	if (entry?.type === "commit") return known$1(`git commit ${entry.oid}`, path);
	if (entry?.type === "tree") return treeState(revision, path, entry.oid);
	if (entry) return await lfsState(revision, path, entry.oid) ?? known$1(`git ${entry.oid}`, path);
	if (await revision.entry(`${path}.dvc`)) return trackedState(revision, `${path}.dvc`, path);
	return await lockedState(revision, path) ?? outside(path);
}
async function treeState(revision, path, oid) {
	if (!await revision.holdsLinks(path)) return known$1(`git tree ${oid}`, path);
	const rows = [];
	for (const link of await revision.linksBelow(path)) {
		const target = await revision.resolved(link);
		if (target === "outside") return unknown(`${link} leads out of the repository`, path);
		rows.push(`${link} ${target === void 0 ? "nowhere" : target.oid}`);
	}
	return known$1(`git tree ${oid}, links sha256 ${createHash("sha256").update(rows.join("\n")).digest("hex")}`, path);
}
async function trackedState(revision, file, path) {
	if (!await revision.entry(file)) return unknown(`${file} is not there`, path);
	const { outputs, sources } = await readTracked(revision, file);
	const identities = outputs.map((output) => trackedIdentity(output, sources));
	if (identities.includes(void 0)) return unknown(`${file} holds no hash`, path);
	return known$1(identities.map((identity) => `md5 ${identity}`).join(", "), path);
}
async function lockedState(revision, path) {
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		const lock = join$1(folder, "dvc.lock");
		if (await revision.entry(lock)) for (const entry of (await readLock(revision, lock)).values()) {
			const output = entry.outputs.find((candidate) => join$1(folder, candidate.path) === path);
			if (output?.md5) return known$1(`md5 ${output.md5}`, path);
		}
		if (folder === "") return void 0;
	}
}
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize (\d+)\n?$/;
const lfsPointer = (text) => {
	const found = POINTER.exec(text);
	return found ? {
		oid: found[1],
		size: Number(found[2])
	} : void 0;
};
async function lfsState(revision, path, oid) {
	let uses = false;
	for (let folder = folderOf(path); !uses; folder = folderOf(folder)) {
		const attributes = await revision.read(join$1(folder, ".gitattributes"));
		uses = attributes !== void 0 && decode(attributes).includes("filter=lfs");
		if (folder === "") break;
	}
	if (!uses) return void 0;
	const content = (await revision.store.blobs([oid])).get(oid);
	const pointer = content && content.length < 1024 ? lfsPointer(Buffer.from(content).toString("utf8")) : void 0;
	return pointer && known$1(`lfs sha256 ${pointer.oid}`, path);
}
// src/queue.ts
var Queue = class {
	#free;
	#waiting = [];
	constructor(atOnce) {
		this.#free = atOnce;
	}
	async run(work) {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free++;
		}
	}
};
// src/surroundings.ts
const AT_ONCE = 16;
function surroundings(repository, working, configFile, nonce, remote) {
	const asked = new Map();
	const queue = new Queue(AT_ONCE);
	const once = (id, ask) => {
		const answer = asked.get(id) ?? queue.run(ask);
		asked.set(id, answer);
		return answer;
	};
	const past = (pin) => Promise.resolve(unknown("lies outside git: what it was is not known", pin));
	const outside = (path) => {
		if (!remote) return past(path);
		const id = createHash("sha256").update(path).digest("hex").slice(0, 16);
		return once(`folder ${path}`, () => folderState(path, join(repository.gitDir, "mettle", `hashes-${id}.json`)));
	};
	return {
		working,
		configFile,
		nonce,
		state(source, revision) {
			switch (source.kind) {
				case "path": return pathState(revision, source.path, (path) => outside(join(repository.root, path)));
				case "outside": return outside(source.path);
				case "http": return remote ? once(source.url, () => remote.http(source.url)) : past(source.url);
				case "remote": return remote ? once(JSON.stringify(source.remote), () => remote.state(source.remote)) : past(remoteText(source.remote));
				case "model": return Promise.reject(new MettleError("internal", "a model is no source that can be read"));
			}
		}
	};
}
// src/train/persisted-credentials.ts
function hideCredentials(gitDir) {
	const hidden = [];
	const replace = (path, content) => {
		const { mode } = statSync(path);
		hidden.push({
			path,
			content: readFileSync(path),
			mode
		});
		writeFileSync(path, content);
	};
	try {
		for (const config of [join(gitDir, "config"), ...moduleConfigs(join(gitDir, "modules"))]) {
			if (!existsSync(config)) continue;
			const text = readFileSync(config, "utf8");
			for (const file of includedFiles(text, gitDir)) if (existsSync(file) && holdsCredential(readFileSync(file, "utf8"))) replace(file, "");
			replace(config, withoutCredentials(text));
		}
	} catch (error) {
		restore(hidden);
		throw error;
	}
	return () => restore(hidden.splice(0));
}
function moduleConfigs(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile() && entry.name === "config").map((entry) => join(entry.parentPath, entry.name));
}
function restore(hidden) {
	for (const { path, content, mode } of hidden) writeFileSync(path, content, { mode });
}
const holdsCredential = (text) => /extraheader|insteadof\s*=|helper\s*=|sshcommand/i.test(text);
function includedFiles(text, gitDir) {
	const files = [];
	let including = false;
	for (const line of text.split("\n")) {
		const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1]?.toLowerCase();
		if (section !== void 0) including = section === "include" || section === "includeif";
		const value = including ? /^\s*path\s*=\s*"?(.*?)"?\s*$/i.exec(line)?.[1] : void 0;
		if (value) files.push(value.startsWith("~/") ? join(homedir(), value.slice(2)) : isAbsolute(value) ? value : join(gitDir, value));
	}
	return files;
}
function withoutCredentials(text) {
	return text.split("\n").filter((line) => !/^\s*(?:extraheader|sshcommand|helper)\s*=/i.test(line)).map((line) => line.replace(/(\b(?:push)?url\s*=\s*[a-z][a-z0-9+.-]*:\/\/)[^@/\s]+@/i, "$1")).join("\n");
}
// src/session.ts
async function openSession(options) {
	const { event, ground } = options;
	if (!ground && !existsSync(options.folder)) throw new MettleError("input-invalid", `the folder ${options.folder} does not exist; the input working-directory names one of the checkout`);
	const local = event.trigger.kind === "local" && options.head === void 0;
	const repository = ground?.repository ?? await Repository.open({
		folder: options.folder,
		token: options.token,
		server: event.server,
		temporary: options.temporary
	});
	let outside;
	try {
		const comparison = await compare(repository, event, options.base, options.head);
		const working = ground ? "" : workingFolder(repository.root, options.folder);
		const configPath = join$1(working, options.config);
		if (configPath.startsWith("..")) throw new MettleError("config-path", `the input config, ${options.config}, leads out of the repository`);
		const tree = local ? await repository.workTree() : await repository.treeOf(comparison.head);
		if (tree === void 0) throw new MettleError("git-revision", `the tree of ${comparison.head} cannot be read`);
		const nonce = randomUUID();
		const revision = new Revision(repository, tree);
		const reading = Ledger.open(ground?.branch ?? new GitBranch(repository, event.trigger.kind === "local" ? "local" : "origin"));
		const read = await loadConfig(revision, configPath, working).finally(() => reading.catch(() => void 0));
		const ledger = await reading;
		if (!read) throw missingConfig(configPath);
		const today = new Date().toISOString().slice(0, 10);
		const asked = (side) => ({
			...side,
			config: {
				...side.config,
				models: side.config.models.map((model) => dispatched(model, event.dispatch.inputs, today))
			}
		});
		const loaded = asked(read);
		const onDisk = local ? diskHash(repository.root) : async () => void 0;
		const notes = [...comparison.notes];
		const changed = comparison.base === void 0 ? [] : await changedPaths(repository, await treeOf(repository, comparison.base), tree);
		const basis = await baseConfig(repository, comparison.base, configPath, working, notes, changed, tree);
		const before = basis && {
			...basis,
			loaded: asked(basis.loaded)
		};
		const policy = policyOf(loaded.config, before?.loaded.config, comparison.policy);
		outside = outsideOf({
			root: repository.root,
			job: options.environment,
			trusted: comparison.trusted,
			codeless: options.codeless === true,
			checkedOut: options.head === void 0,
			hide: () => event.trigger.kind === "local" ? () => void 0 : hideCredentials(repository.gitDir),
			grants: (model) => policy.models.get(model)?.grants.fetch ?? []
		});
		const around = surroundings(repository, working, configPath, nonce, new RemoteReader(outside));
		const inspected = await inspect(loaded.config, loaded.project, revision, around, onDisk);
		if (event.trigger.kind === "snapshot") notes.push(...await imports(loaded, revision, outside));
		const head = {
			loaded,
			inspected,
			changed
		};
		const base = before && await baseSide(before, working, surroundings(repository, working, configPath, nonce, void 0), notes, head);
		return {
			repository,
			event,
			comparison,
			ledger,
			head: {
				commit: local ? void 0 : comparison.head,
				revision,
				loaded,
				inspected
			},
			base,
			policy,
			policyCommit: comparison.policy === "base" && base ? base.commit : comparison.head,
			checkedOut: options.head === void 0,
			configPath: loaded.config.path,
			working,
			models: chosen(loaded.config, options.models.length > 0 ? options.models : event.dispatch.models).map((model) => asJudged(model, policy)),
			changedPaths: changed,
			nonce,
			notes,
			inspectAgain: async (overlaid) => {
				const found = loaded.project ? await loadConfig(overlaid, configPath, working) : void 0;
				const again = found && asked(found);
				return inspect((again ?? loaded).config, (again ?? loaded).project, overlaid, around, onDisk);
			}
		};
	} catch (error) {
		repository.close();
		throw error;
	} finally {
		outside?.close();
	}
}
function workingFolder(root, folder) {
	const real = realpathSync(folder);
	const top = realpathSync(root);
	return real === top ? "" : real.slice(top.length + 1).replaceAll("\\", "/");
}
async function imports(loaded, revision, outside) {
	const named = loaded.config.models.flatMap((model) => model.data.flatMap((source) => source.kind === "path" ? [source.path.endsWith(".dvc") ? source.path : `${source.path}.dvc`] : []));
	const all = loaded.project ? [...(await revision.list()).keys()].filter((path) => path.endsWith(".dvc")) : [];
	return movedImports([...new Set([...named, ...all])].slice(0, MOST_IMPORTS), revision, new RemoteReader(outside));
}
const MOST_IMPORTS = 100;
function chosen(config, wanted) {
	if (wanted.length === 0) return config.models;
	const names = config.models.map((model) => model.name);
	for (const pattern of wanted) if (!names.some((name) => name === pattern || import_picomatch.default.isMatch(name, pattern, { noextglob: true }))) throw new MettleError("models-unknown", `no model matches ${JSON.stringify(pattern)}${didYouMean(pattern, names) || `; there are ${names.slice(0, 20).join(", ")}`}`);
	const asked = (name) => wanted.some((pattern) => name === pattern || import_picomatch.default.isMatch(name, pattern, { noextglob: true }));
	const needed = new Set();
	for (const model of config.models.toReversed()) {
		if (!asked(model.name) && !needed.has(model.name)) continue;
		needed.add(model.name);
		for (const source of model.data) if (source.kind === "model") needed.add(source.model);
	}
	return config.models.filter((model) => needed.has(model.name));
}
export { readTracked as C, readProject as S, reasonsBetween as T, RemoteReader as _, lfsPointer as a, missingConfig as b, grantedValues as c, removedFindings as d, finding as f, toNumber as g, minus as h, surroundings as i, withheld as l, decimal as m, workingFolder as n, outsideOf as o, judge as p, hideCredentials as r, childEnvironment as s, openSession as t, hashFile as u, remoteText as v, md5 as w, NO_GRANTS as x, loadConfig as y };
