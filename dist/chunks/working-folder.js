import { o as __toESM } from "./rolldown-runtime.js";
import { n as Problems, t as MettleError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { n as Unreadable, t as LIMITS$1 } from "./failure.js";
import { c as structuredFormat, l as parseYaml, n as isInside, o as decode, r as join, s as readStructured, t as folderOf } from "./paths.js";
import { a as isList, c as plain, l as repr, n as Tuple, o as isMap, u as text } from "./value.js";
import { n as require_picomatch, t as globOf } from "./glob.js";
import { i as remoteMapping, n as refuseMixed, r as remoteAddress, t as REMOTE_SCHEMES } from "./remote.js";
import { t as require_ignore } from "./ignore2.js";
import { a as invalid, n as readTracked, t as readLock } from "./lock.js";
import { realpathSync } from "node:fs";
// src/dvc/template.ts
var import_ignore = __toESM(require_ignore(), 1);
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
async function parse(source, file) {
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
		const lock = await readLock(files, join(folderOf(file), "dvc.lock"));
		for (const stage of pipeline.stages) {
			const entry = lock.get(stage.name);
			if (entry) locks.set(stage.address, entry);
		}
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
	const config = await files.read(join(root, ".dvc/config"));
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
const KINDS = {
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
		case "type": return fail(`${where}: expected ${KINDS[String(error.params["type"])] ?? String(error.params["type"])}, got ${shown(value)}`);
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
	return KINDS[String(branch["type"])] ?? "a value";
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
	minProperties: "expected at least so many keys:"
};
function limitText$1({ keyword, params }) {
	const { comparison, limit } = params;
	if (limit === void 0) return "does not fit";
	return comparison === void 0 ? `${LIMITS[keyword] ?? keyword} ${limit}` : `expected a number ${comparison} ${limit}`;
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
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part14" } },
			"minProperties": 1
		},
		"schedule": { "enum": [
			"issue",
			"pull-request",
			"none"
		] },
		"removed-model": { "enum": ["warn", "block"] }
	},
	"additionalProperties": false,
	"$defs": {
		"dir": { "$ref": "#/$defs/part3" },
		"code": { "$ref": "#/$defs/part15" },
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
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part22" } }
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
		"code-identity": { "enum": ["bytes", "tokens"] },
		"lock": { "anyOf": [{
			"type": "string",
			"minLength": 1
		}, {
			"type": "boolean",
			"const": true
		}] },
		"commit": { "$ref": "#/$defs/part23" },
		"setup": { "$ref": "#/$defs/part3" },
		"train": { "$ref": "#/$defs/part3" },
		"evaluate": { "$ref": "#/$defs/part3" },
		"outputs": { "$ref": "#/$defs/part24" },
		"gate": { "$ref": "#/$defs/part7" },
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
		"rows": { "$ref": "#/$defs/part25" },
		"slices": { "$ref": "#/$defs/part26" },
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
		"plots": { "$ref": "#/$defs/part15" },
		"folds": { "$ref": "#/$defs/part27" },
		"fairness": { "$ref": "#/$defs/part28" },
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
		"inputs": { "$ref": "#/$defs/part9" },
		"variables": { "$ref": "#/$defs/part9" },
		"seed": { "type": "integer" },
		"repeats": { "$ref": "#/$defs/part10" },
		"timeout": { "$ref": "#/$defs/part11" },
		"container": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9._/-]*(:[0-9]+/[a-z0-9._/-]+)?(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$"
		},
		"when": {
			"type": "string",
			"pattern": "^(always|(label|comment|approval):.+)$"
		},
		"max-age": { "$ref": "#/$defs/part18" },
		"runs-on": { "$ref": "#/$defs/part12" },
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
				"code-identity": { "$ref": "#/$defs/code-identity" },
				"lock": { "$ref": "#/$defs/lock" },
				"commit": { "$ref": "#/$defs/commit" },
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
				"container": { "$ref": "#/$defs/container" },
				"when": { "$ref": "#/$defs/when" },
				"max-age": { "$ref": "#/$defs/max-age" },
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
		"part4": { "anyOf": [{ "type": "number" }, {
			"type": "string",
			"pattern": "^[0-9]+(\\.[0-9]+)?%$"
		}] },
		"part5": {
			"type": "array",
			"items": { "type": "number" },
			"minItems": 2,
			"maxItems": 2
		},
		"part6": {
			"type": "object",
			"properties": {
				"of": { "$ref": "#/$defs/part3" },
				"min": { "type": "number" },
				"max": { "type": "number" },
				"max-regression": { "$ref": "#/$defs/part4" },
				"min-improvement": { "$ref": "#/$defs/part4" },
				"target": { "type": "number" },
				"within": { "$ref": "#/$defs/part5" },
				"required": { "type": "boolean" },
				"severity": { "enum": ["block", "warn"] },
				"direction": { "enum": ["higher", "lower"] },
				"missing-baseline": { "$ref": "#/$defs/part0" },
				"inconclusive": { "$ref": "#/$defs/part1" }
			},
			"additionalProperties": false
		},
		"part7": {
			"type": "object",
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part6" } }
		},
		"part8": { "anyOf": [
			{ "type": "string" },
			{ "type": "number" },
			{ "type": "boolean" }
		] },
		"part9": {
			"type": "object",
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part8" } }
		},
		"part10": {
			"type": "integer",
			"minimum": 2,
			"maximum": 100
		},
		"part11": {
			"type": "string",
			"pattern": "^[0-9]+(s|m|h)$"
		},
		"part12": { "anyOf": [{
			"type": "string",
			"minLength": 1
		}, {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		}] },
		"part13": {
			"type": "object",
			"properties": {
				"setup": { "$ref": "#/$defs/part3" },
				"train": { "$ref": "#/$defs/part3" },
				"evaluate": { "$ref": "#/$defs/part3" },
				"gate": { "$ref": "#/$defs/part7" },
				"variables": { "$ref": "#/$defs/part9" },
				"repeats": { "$ref": "#/$defs/part10" },
				"timeout": { "$ref": "#/$defs/part11" },
				"runs-on": { "$ref": "#/$defs/part12" }
			},
			"additionalProperties": false
		},
		"part14": {
			"type": "object",
			"properties": {
				"each": { "$ref": "#/$defs/part3" },
				"tiers": {
					"type": "object",
					"patternProperties": { "^[A-Za-z0-9][A-Za-z0-9_-]*$": { "$ref": "#/$defs/part13" } },
					"minProperties": 2
				},
				"dir": { "$ref": "#/$defs/dir" },
				"code": { "$ref": "#/$defs/code" },
				"params": { "$ref": "#/$defs/params" },
				"data": { "$ref": "#/$defs/data" },
				"checks": { "$ref": "#/$defs/checks" },
				"results": { "$ref": "#/$defs/results" },
				"imports": { "$ref": "#/$defs/imports" },
				"code-identity": { "$ref": "#/$defs/code-identity" },
				"lock": { "$ref": "#/$defs/lock" },
				"commit": { "$ref": "#/$defs/commit" },
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
				"container": { "$ref": "#/$defs/container" },
				"when": { "$ref": "#/$defs/when" },
				"max-age": { "$ref": "#/$defs/max-age" },
				"runs-on": { "$ref": "#/$defs/runs-on" }
			},
			"additionalProperties": false
		},
		"part15": {
			"type": "array",
			"items": { "$ref": "#/$defs/part3" }
		},
		"part16": { "anyOf": [{ "type": "number" }, { "type": "string" }] },
		"part17": { "anyOf": [{
			"type": "number",
			"minimum": 0,
			"maximum": 1
		}, {
			"type": "string",
			"pattern": "^[0-9]+(\\.[0-9]+)?%$"
		}] },
		"part18": {
			"type": "string",
			"pattern": "^[0-9]+(h|d)$"
		},
		"part19": {
			"type": "object",
			"properties": {
				"type": { "enum": [
					"number",
					"integer",
					"string",
					"boolean",
					"date"
				] },
				"min": { "$ref": "#/$defs/part16" },
				"max": { "$ref": "#/$defs/part16" },
				"values": {
					"type": "array",
					"items": { "$ref": "#/$defs/part8" },
					"minItems": 1
				},
				"unique": { "type": "boolean" },
				"missing": { "$ref": "#/$defs/part17" },
				"within": { "$ref": "#/$defs/part18" }
			},
			"additionalProperties": false
		},
		"part20": {
			"type": "integer",
			"minimum": 0
		},
		"part21": {
			"type": "object",
			"properties": {
				"min": { "$ref": "#/$defs/part20" },
				"max": { "$ref": "#/$defs/part20" },
				"max-change": { "$ref": "#/$defs/part17" }
			},
			"additionalProperties": false
		},
		"part22": {
			"type": "object",
			"properties": {
				"columns": {
					"type": "object",
					"patternProperties": { "^.*$": { "$ref": "#/$defs/part19" } }
				},
				"others": { "enum": ["allow", "refuse"] },
				"rows": { "$ref": "#/$defs/part21" },
				"missing": { "$ref": "#/$defs/part17" },
				"unique": { "$ref": "#/$defs/part15" },
				"label": { "$ref": "#/$defs/part3" },
				"balance": { "$ref": "#/$defs/part17" },
				"disjoint": { "$ref": "#/$defs/part15" },
				"on": { "$ref": "#/$defs/part15" },
				"severity": { "enum": ["block", "warn"] }
			},
			"additionalProperties": false
		},
		"part23": {
			"type": "object",
			"required": ["paths", "how"],
			"properties": {
				"paths": { "$ref": "#/$defs/part15" },
				"how": { "enum": [
					"pull-request",
					"branch",
					"artifact"
				] }
			},
			"additionalProperties": false
		},
		"part24": {
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
		"part25": {
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
				"totals": { "$ref": "#/$defs/part15" }
			},
			"additionalProperties": false
		},
		"part26": {
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
		"part27": {
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
		"part28": {
			"type": "object",
			"required": ["by", "gate"],
			"properties": {
				"by": { "$ref": "#/$defs/part15" },
				"minimum": {
					"type": "integer",
					"minimum": 1
				},
				"gate": { "$ref": "#/$defs/part7" }
			},
			"additionalProperties": false
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
		"code-identity": { "$ref": "#/$defs/code-identity" },
		"lock": { "$ref": "#/$defs/lock" },
		"commit": { "$ref": "#/$defs/commit" },
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
		"container": { "$ref": "#/$defs/container" },
		"when": { "$ref": "#/$defs/when" },
		"max-age": { "$ref": "#/$defs/max-age" },
		"runs-on": { "$ref": "#/$defs/runs-on" },
		"severity": { "enum": ["block", "warn"] },
		"missing-baseline": { "$ref": "#/$defs/part0" },
		"inconclusive": { "$ref": "#/$defs/part1" }
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
function validate23(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], { instancePath: instancePath + "/" + i0 })) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const pattern0 = new RegExp("^.*$", "");
function validate29(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
											params: { limit: 1 }
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
										params: { type: "string" }
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
								params: { type: "array" }
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
						params: { type: "object" }
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
					params: {}
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
			params: { type: "array" }
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
function validate31(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
							params: { additionalProperty: key1 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "object" }
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
					params: {}
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
			params: { type: "object" }
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
			"patternProperties": { "^.*$": { "$ref": "#/$defs/part19" } }
		},
		"others": { "enum": ["allow", "refuse"] },
		"rows": { "$ref": "#/$defs/part21" },
		"missing": { "$ref": "#/$defs/part17" },
		"unique": { "$ref": "#/$defs/part15" },
		"label": { "$ref": "#/$defs/part3" },
		"balance": { "$ref": "#/$defs/part17" },
		"disjoint": { "$ref": "#/$defs/part15" },
		"on": { "$ref": "#/$defs/part15" },
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
		"min": { "$ref": "#/$defs/part16" },
		"max": { "$ref": "#/$defs/part16" },
		"values": {
			"type": "array",
			"items": { "$ref": "#/$defs/part8" },
			"minItems": 1
		},
		"unique": { "type": "boolean" },
		"missing": { "$ref": "#/$defs/part17" },
		"within": { "$ref": "#/$defs/part18" }
	},
	"additionalProperties": false
};
function validate36(data, { instancePath = "" } = {}) {
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
			params: { type: "number" }
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
				params: { type: "string" }
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
			params: {}
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
function validate39(data, { instancePath = "" } = {}) {
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
			params: { type: "string" }
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
				params: { type: "number" }
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
					params: { type: "boolean" }
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
			params: {}
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
function validate41(data, { instancePath = "" } = {}) {
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
				}
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
				}
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
			params: { type: "number" }
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
					params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" }
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
				params: { type: "string" }
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
			params: {}
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
function validate43(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(h|d)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "min" || key0 === "max" || key0 === "values" || key0 === "unique" || key0 === "missing" || key0 === "within")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
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
					params: { allowedValues: schema15.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.min !== void 0) {
			if (!validate36(data.min, { instancePath: instancePath + "/min" })) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0) {
			if (!validate36(data.max, { instancePath: instancePath + "/max" })) {
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
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate39(data3[i0], { instancePath: instancePath + "/values/" + i0 })) {
					vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" }
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
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			if (!validate41(data.missing, { instancePath: instancePath + "/missing" })) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0) {
			if (!validate43(data.within, { instancePath: instancePath + "/within" })) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
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
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "min" || key0 === "max" || key0 === "max-change")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.min !== void 0) {
			if (!validate47(data.min, { instancePath: instancePath + "/min" })) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0) {
			if (!validate47(data.max, { instancePath: instancePath + "/max" })) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-change"] !== void 0) {
			if (!validate41(data["max-change"], { instancePath: instancePath + "/max-change" })) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], { instancePath: instancePath + "/" + i0 })) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema14.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.columns !== void 0) {
			let data0 = data.columns;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (pattern0.test(key1)) {
					if (!validate35(data0[key1], { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
						vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "object" }
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
					params: { allowedValues: schema14.properties.others.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			if (!validate46(data.rows, { instancePath: instancePath + "/rows" })) {
				vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.missing !== void 0) {
			if (!validate41(data.missing, { instancePath: instancePath + "/missing" })) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.unique !== void 0) {
			if (!validate53(data.unique, { instancePath: instancePath + "/unique" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (!validate26(data.label, { instancePath: instancePath + "/label" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.balance !== void 0) {
			if (!validate41(data.balance, { instancePath: instancePath + "/balance" })) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.disjoint !== void 0) {
			if (!validate53(data.disjoint, { instancePath: instancePath + "/disjoint" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.on !== void 0) {
			if (!validate53(data.on, { instancePath: instancePath + "/on" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
					params: { allowedValues: schema14.properties.severity.enum }
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate33(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate34(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const schema23 = {
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
function validate62(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
							params: { missingProperty: "path" }
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
							params: { additionalProperty: key1 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
								params: { allowedValues: schema23.patternProperties["^.*$"].anyOf[1].properties.format.enum }
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
								params: { allowedValues: schema23.patternProperties["^.*$"].anyOf[1].properties.severity.enum }
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
						params: { type: "object" }
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
					params: {}
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
const schema24 = { "enum": ["reachable", "all"] };
function validate64(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "reachable" || data === "all")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema24.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
const schema25 = { "enum": ["bytes", "tokens"] };
function validate66(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "bytes" || data === "tokens")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema25.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate68(data, { instancePath = "" } = {}) {
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
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data !== "boolean") {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (true !== data) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/const",
				keyword: "const",
				params: { allowedValue: true }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate68.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"type": "object",
	"required": ["paths", "how"],
	"properties": {
		"paths": { "$ref": "#/$defs/part15" },
		"how": { "enum": [
			"pull-request",
			"branch",
			"artifact"
		] }
	},
	"additionalProperties": false
};
function validate70(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.paths === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paths" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.how === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "how" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "paths" || key0 === "how")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.paths !== void 0) {
			if (!validate53(data.paths, { instancePath: instancePath + "/paths" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.how !== void 0) {
			let data1 = data.how;
			if (!(data1 === "pull-request" || data1 === "branch" || data1 === "artifact")) {
				const err3 = {
					instancePath: instancePath + "/how",
					schemaPath: "#/properties/how/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.how.enum }
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
function validate73(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
function validate75(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
function validate77(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
const schema31 = {
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
function validate79(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
							params: { limit: 1 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
					params: {}
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
							params: { missingProperty: "path" }
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
							params: { additionalProperty: key1 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
								params: { allowedValues: schema31.properties.metrics.anyOf[1].properties.format.enum }
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
											params: { limit: 1 }
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
										params: { type: "string" }
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
								params: { type: "array" }
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
											params: { limit: 1 }
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
										params: { type: "string" }
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
								params: { type: "array" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "object" }
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
								params: { limit: 1 }
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
										params: { limit: 1 }
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
									params: { type: "string" }
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
											params: { missingProperty: "path" }
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
											params: { additionalProperty: key2 }
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
													params: { limit: 1 }
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
												params: { type: "string" }
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
												params: { allowedValues: schema31.properties.metrics.anyOf[2].items.anyOf[1].properties.format.enum }
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
															params: { limit: 1 }
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
														params: { type: "string" }
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
												params: { type: "array" }
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
															params: { limit: 1 }
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
														params: { type: "string" }
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
												params: { type: "array" }
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
													params: { limit: 1 }
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
												params: { type: "string" }
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
													params: { limit: 1 }
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
												params: { type: "string" }
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
										params: { type: "object" }
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
									params: {}
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
							params: { type: "array" }
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
					params: {}
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
const schema33 = {
	"type": "object",
	"properties": {
		"of": { "$ref": "#/$defs/part3" },
		"min": { "type": "number" },
		"max": { "type": "number" },
		"max-regression": { "$ref": "#/$defs/part4" },
		"min-improvement": { "$ref": "#/$defs/part4" },
		"target": { "type": "number" },
		"within": { "$ref": "#/$defs/part5" },
		"required": { "type": "boolean" },
		"severity": { "enum": ["block", "warn"] },
		"direction": { "enum": ["higher", "lower"] },
		"missing-baseline": { "$ref": "#/$defs/part0" },
		"inconclusive": { "$ref": "#/$defs/part1" }
	},
	"additionalProperties": false
};
function validate84(data, { instancePath = "" } = {}) {
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
			params: { type: "number" }
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
					params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" }
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
				params: { type: "string" }
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
			params: {}
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
	validate84.errors = vErrors;
	return errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length > 2) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2 }
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
				params: { limit: 2 }
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
					params: { type: "number" }
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
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
const schema36 = { "enum": [
	"warn",
	"block",
	"pass",
	"train"
] };
function validate89(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "warn" || data === "block" || data === "pass" || data === "train")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema36.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
const schema37 = { "enum": [
	"estimate",
	"block",
	"warn"
] };
function validate91(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "estimate" || data === "block" || data === "warn")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema37.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema33.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.of !== void 0) {
			if (!validate26(data.of, { instancePath: instancePath + "/of" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err1 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/properties/min/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.max !== void 0) {
			let data2 = data.max;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err2 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/properties/max/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["max-regression"] !== void 0) {
			if (!validate84(data["max-regression"], { instancePath: instancePath + "/max-regression" })) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data["min-improvement"] !== void 0) {
			if (!validate84(data["min-improvement"], { instancePath: instancePath + "/min-improvement" })) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data.target !== void 0) {
			let data5 = data.target;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				const err3 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.within !== void 0) {
			if (!validate87(data.within, { instancePath: instancePath + "/within" })) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data8 = data.severity;
			if (!(data8 === "block" || data8 === "warn")) {
				const err5 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.severity.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data9 = data.direction;
			if (!(data9 === "higher" || data9 === "lower")) {
				const err6 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.direction.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["missing-baseline"] !== void 0) {
			if (!validate89(data["missing-baseline"], { instancePath: instancePath + "/missing-baseline" })) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.inconclusive !== void 0) {
			if (!validate91(data.inconclusive, { instancePath: instancePath + "/inconclusive" })) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
function validate81(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate82(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
const schema38 = { "anyOf": [{
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
function validate95(data, { instancePath = "" } = {}) {
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
				params: { limit: 1 }
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
			params: { type: "string" }
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
			for (const key0 in data) if (!func2.call(schema38.anyOf[1].properties, key0)) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
						params: { allowedValues: schema38.anyOf[1].properties.format.enum }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "object" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
						params: { allowedValues: schema38.anyOf[1].properties.task.enum }
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
						params: { type: "string" }
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
							params: { type: "number" }
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
								params: { type: "boolean" }
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
						params: {}
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
						params: { type: "number" }
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
							}
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
							}
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
						params: { type: "number" }
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
				params: { type: "object" }
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
			params: {}
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
	validate95.errors = vErrors;
	return errors === 0;
}
const schema39 = {
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
		"totals": { "$ref": "#/$defs/part15" }
	},
	"additionalProperties": false
};
function validate97(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" }
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
				params: { missingProperty: "id" }
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
				params: { missingProperty: "scores" }
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
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate26(data.path, { instancePath: instancePath + "/path" })) {
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
					params: { allowedValues: schema39.properties.format.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate26(data.id, { instancePath: instancePath + "/id" })) {
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
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate26(data3[i0], { instancePath: instancePath + "/scores/" + i0 })) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/scores",
					schemaPath: "#/properties/scores/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.totals !== void 0) {
			if (!validate53(data.totals, { instancePath: instancePath + "/totals" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
const schema40 = {
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
function validate103(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
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
				params: { additionalProperty: key0 }
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
						params: { limit: 1 }
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
								params: { limit: 1 }
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
							params: { type: "string" }
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
									params: { limit: 2 }
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
									params: { limit: 2 }
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
											params: { limit: 1 }
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
										params: { type: "string" }
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
								params: { type: "array" }
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
												params: { limit: 1 }
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
													params: { type: "number" }
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
											params: { type: "array" }
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
									params: { type: "object" }
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
							params: {}
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
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			if (!validate26(data.metric, { instancePath: instancePath + "/metric" })) {
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
					params: { type: "integer" }
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
						}
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
						}
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
					params: { type: "number" }
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
					params: { allowedValues: schema40.properties.severity.enum }
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
const pattern11 = new RegExp("^(ref|file|model):.+$", "");
function validate106(data, { instancePath = "" } = {}) {
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
				params: { pattern: "^(ref|file|model):.+$" }
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
			params: { type: "string" }
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
					params: { limit: 4 }
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
					params: { limit: 1 }
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
							params: { pattern: "^(ref|file|model):.+$" }
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
						params: { type: "string" }
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
				params: { type: "array" }
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
			params: {}
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
	validate106.errors = vErrors;
	return errors === 0;
}
function validate108(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], { instancePath: instancePath + "/" + i0 })) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
function validate111(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "dimension" || key0 === "test-share")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dimension !== void 0) {
			if (!validate26(data.dimension, { instancePath: instancePath + "/dimension" })) {
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
						}
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
						}
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
					params: { type: "number" }
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
function validate116(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate82(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
function validate114(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
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
				params: { missingProperty: "gate" }
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
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by !== void 0) {
			if (!validate53(data.by, { instancePath: instancePath + "/by" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
					params: { type: "integer" }
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
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.gate !== void 0) {
			if (!validate116(data.gate, { instancePath: instancePath + "/gate" })) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
const schema46 = { "enum": ["block", "warn"] };
function validate120(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "block" || data === "warn")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema46.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
			params: { type: "array" }
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
					params: { additionalProperty: key0 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
				params: { type: "object" }
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
			params: {}
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
	validate122.errors = vErrors;
	return errors === 0;
}
function validate124(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate39(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
function validate127(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate39(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate127.errors = vErrors;
	return errors === 0;
}
function validate130(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate130.errors = vErrors;
	return errors === 0;
}
function validate132(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
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
				}
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
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate132.errors = vErrors;
	return errors === 0;
}
const pattern16 = new RegExp("^[0-9]+(s|m|h)$", "");
function validate134(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern16.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(s|m|h)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
const pattern17 = new RegExp("^[a-z0-9][a-z0-9._/-]*(:[0-9]+/[a-z0-9._/-]+)?(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$", "");
function validate136(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern17.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9._/-]*(:[0-9]+/[a-z0-9._/-]+)?(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
const pattern18 = new RegExp("^(always|(label|comment|approval):.+)$", "");
function validate138(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(always|(label|comment|approval):.+)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
function validate140(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(h|d)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
function validate142(data, { instancePath = "" } = {}) {
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
				params: { limit: 1 }
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
			params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
				params: { type: "array" }
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
			params: {}
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
	validate142.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dir !== void 0) {
			if (!validate23(data.dir, { instancePath: instancePath + "/dir" })) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			if (!validate25(data.code, { instancePath: instancePath + "/code" })) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.params !== void 0) {
			if (!validate29(data.params, { instancePath: instancePath + "/params" })) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate31(data.data, { instancePath: instancePath + "/data" })) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			if (!validate33(data.checks, { instancePath: instancePath + "/checks" })) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate62(data.results, { instancePath: instancePath + "/results" })) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.imports !== void 0) {
			if (!validate64(data.imports, { instancePath: instancePath + "/imports" })) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data["code-identity"] !== void 0) {
			if (!validate66(data["code-identity"], { instancePath: instancePath + "/code-identity" })) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.lock !== void 0) {
			if (!validate68(data.lock, { instancePath: instancePath + "/lock" })) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.commit !== void 0) {
			if (!validate70(data.commit, { instancePath: instancePath + "/commit" })) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.setup !== void 0) {
			if (!validate73(data.setup, { instancePath: instancePath + "/setup" })) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate75(data.train, { instancePath: instancePath + "/train" })) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate77(data.evaluate, { instancePath: instancePath + "/evaluate" })) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			if (!validate79(data.outputs, { instancePath: instancePath + "/outputs" })) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0) {
			if (!validate81(data.gate, { instancePath: instancePath + "/gate" })) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.predictions !== void 0) {
			if (!validate95(data.predictions, { instancePath: instancePath + "/predictions" })) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			if (!validate97(data.rows, { instancePath: instancePath + "/rows" })) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			if (!validate103(data.slices, { instancePath: instancePath + "/slices" })) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate106(data.baseline, { instancePath: instancePath + "/baseline" })) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.plots !== void 0) {
			if (!validate108(data.plots, { instancePath: instancePath + "/plots" })) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.folds !== void 0) {
			if (!validate111(data.folds, { instancePath: instancePath + "/folds" })) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.fairness !== void 0) {
			if (!validate114(data.fairness, { instancePath: instancePath + "/fairness" })) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-set"] !== void 0) {
			if (!validate120(data["test-set"], { instancePath: instancePath + "/test-set" })) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			if (!validate122(data.env, { instancePath: instancePath + "/env" })) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.inputs !== void 0) {
			if (!validate124(data.inputs, { instancePath: instancePath + "/inputs" })) {
				vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			if (!validate127(data.variables, { instancePath: instancePath + "/variables" })) {
				vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			if (!validate130(data.seed, { instancePath: instancePath + "/seed" })) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
		if (data.repeats !== void 0) {
			if (!validate132(data.repeats, { instancePath: instancePath + "/repeats" })) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate134(data.timeout, { instancePath: instancePath + "/timeout" })) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.container !== void 0) {
			if (!validate136(data.container, { instancePath: instancePath + "/container" })) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			if (!validate138(data.when, { instancePath: instancePath + "/when" })) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-age"] !== void 0) {
			if (!validate140(data["max-age"], { instancePath: instancePath + "/max-age" })) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate142(data["runs-on"], { instancePath: instancePath + "/runs-on" })) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.severity !== void 0) {
			let data33 = data.severity;
			if (!(data33 === "block" || data33 === "warn")) {
				const err1 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema7.properties.severity.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["missing-baseline"] !== void 0) {
			if (!validate89(data["missing-baseline"], { instancePath: instancePath + "/missing-baseline" })) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.inconclusive !== void 0) {
			if (!validate91(data.inconclusive, { instancePath: instancePath + "/inconclusive" })) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema57 = {
	"type": "object",
	"properties": {
		"each": { "$ref": "#/$defs/part3" },
		"tiers": {
			"type": "object",
			"patternProperties": { "^[A-Za-z0-9][A-Za-z0-9_-]*$": { "$ref": "#/$defs/part13" } },
			"minProperties": 2
		},
		"dir": { "$ref": "#/$defs/dir" },
		"code": { "$ref": "#/$defs/code" },
		"params": { "$ref": "#/$defs/params" },
		"data": { "$ref": "#/$defs/data" },
		"checks": { "$ref": "#/$defs/checks" },
		"results": { "$ref": "#/$defs/results" },
		"imports": { "$ref": "#/$defs/imports" },
		"code-identity": { "$ref": "#/$defs/code-identity" },
		"lock": { "$ref": "#/$defs/lock" },
		"commit": { "$ref": "#/$defs/commit" },
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
		"container": { "$ref": "#/$defs/container" },
		"when": { "$ref": "#/$defs/when" },
		"max-age": { "$ref": "#/$defs/max-age" },
		"runs-on": { "$ref": "#/$defs/runs-on" }
	},
	"additionalProperties": false
};
function validate154(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate39(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
function validate157(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
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
				}
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
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate157.errors = vErrors;
	return errors === 0;
}
function validate159(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern16.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(s|m|h)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
function validate161(data, { instancePath = "" } = {}) {
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
				params: { limit: 1 }
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
			params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
				params: { type: "array" }
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
			params: {}
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
	validate161.errors = vErrors;
	return errors === 0;
}
function validate149(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "setup" || key0 === "train" || key0 === "evaluate" || key0 === "gate" || key0 === "variables" || key0 === "repeats" || key0 === "timeout" || key0 === "runs-on")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.setup !== void 0) {
			if (!validate26(data.setup, { instancePath: instancePath + "/setup" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate26(data.train, { instancePath: instancePath + "/train" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate26(data.evaluate, { instancePath: instancePath + "/evaluate" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0) {
			if (!validate116(data.gate, { instancePath: instancePath + "/gate" })) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			if (!validate154(data.variables, { instancePath: instancePath + "/variables" })) {
				vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
				errors = vErrors.length;
			}
		}
		if (data.repeats !== void 0) {
			if (!validate157(data.repeats, { instancePath: instancePath + "/repeats" })) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate159(data.timeout, { instancePath: instancePath + "/timeout" })) {
				vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate161(data["runs-on"], { instancePath: instancePath + "/runs-on" })) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
const pattern21 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "");
function validate147(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema57.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.each !== void 0) {
			if (!validate26(data.each, { instancePath: instancePath + "/each" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.tiers !== void 0) {
			let data1 = data.tiers;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 2) {
					const err1 = {
						instancePath: instancePath + "/tiers",
						schemaPath: "#/properties/tiers/minProperties",
						keyword: "minProperties",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key1 in data1) if (pattern21.test(key1)) {
					if (!validate149(data1[key1], { instancePath: instancePath + "/tiers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
						vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/tiers",
					schemaPath: "#/properties/tiers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.dir !== void 0) {
			if (!validate23(data.dir, { instancePath: instancePath + "/dir" })) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			if (!validate25(data.code, { instancePath: instancePath + "/code" })) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.params !== void 0) {
			if (!validate29(data.params, { instancePath: instancePath + "/params" })) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate31(data.data, { instancePath: instancePath + "/data" })) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			if (!validate33(data.checks, { instancePath: instancePath + "/checks" })) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate62(data.results, { instancePath: instancePath + "/results" })) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.imports !== void 0) {
			if (!validate64(data.imports, { instancePath: instancePath + "/imports" })) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data["code-identity"] !== void 0) {
			if (!validate66(data["code-identity"], { instancePath: instancePath + "/code-identity" })) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.lock !== void 0) {
			if (!validate68(data.lock, { instancePath: instancePath + "/lock" })) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.commit !== void 0) {
			if (!validate70(data.commit, { instancePath: instancePath + "/commit" })) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.setup !== void 0) {
			if (!validate73(data.setup, { instancePath: instancePath + "/setup" })) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate75(data.train, { instancePath: instancePath + "/train" })) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate77(data.evaluate, { instancePath: instancePath + "/evaluate" })) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			if (!validate79(data.outputs, { instancePath: instancePath + "/outputs" })) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0) {
			if (!validate81(data.gate, { instancePath: instancePath + "/gate" })) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.predictions !== void 0) {
			if (!validate95(data.predictions, { instancePath: instancePath + "/predictions" })) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			if (!validate97(data.rows, { instancePath: instancePath + "/rows" })) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			if (!validate103(data.slices, { instancePath: instancePath + "/slices" })) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate106(data.baseline, { instancePath: instancePath + "/baseline" })) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.plots !== void 0) {
			if (!validate108(data.plots, { instancePath: instancePath + "/plots" })) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.folds !== void 0) {
			if (!validate111(data.folds, { instancePath: instancePath + "/folds" })) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.fairness !== void 0) {
			if (!validate114(data.fairness, { instancePath: instancePath + "/fairness" })) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-set"] !== void 0) {
			if (!validate120(data["test-set"], { instancePath: instancePath + "/test-set" })) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			if (!validate122(data.env, { instancePath: instancePath + "/env" })) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.inputs !== void 0) {
			if (!validate124(data.inputs, { instancePath: instancePath + "/inputs" })) {
				vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			if (!validate127(data.variables, { instancePath: instancePath + "/variables" })) {
				vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			if (!validate130(data.seed, { instancePath: instancePath + "/seed" })) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
		if (data.repeats !== void 0) {
			if (!validate132(data.repeats, { instancePath: instancePath + "/repeats" })) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate134(data.timeout, { instancePath: instancePath + "/timeout" })) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.container !== void 0) {
			if (!validate136(data.container, { instancePath: instancePath + "/container" })) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			if (!validate138(data.when, { instancePath: instancePath + "/when" })) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-age"] !== void 0) {
			if (!validate140(data["max-age"], { instancePath: instancePath + "/max-age" })) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate142(data["runs-on"], { instancePath: instancePath + "/runs-on" })) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
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
				params: { missingProperty: "models" }
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
				params: { additionalProperty: key0 }
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
					params: { type: "number" }
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
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate22(data.defaults, { instancePath: instancePath + "/defaults" })) {
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
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) if (pattern0.test(key1)) {
					if (!validate147(data2[key1], { instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
						vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.schedule !== void 0) {
			let data4 = data.schedule;
			if (!(data4 === "issue" || data4 === "pull-request" || data4 === "none")) {
				const err7 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.schedule.enum }
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
					params: { allowedValues: schema6.properties["removed-model"].enum }
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
			params: { type: "object" }
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
var import_picomatch = __toESM(require_picomatch(), 1);
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
function inside(path, roots, place) {
	const negated = path.startsWith("!") ? "!" : "";
	const body = path.slice(negated.length);
	if (/[\0-\x1f]/.test(body) || body.trim() === "") throw new MettleError("config-path", `${JSON.stringify(path)} is not a path`, { place });
	const joined = body.startsWith("/") ? join(roots.working, body.slice(1)) : join(roots.working, roots.dir, body);
	if (joined === ".." || joined.startsWith("../")) throw new MettleError("config-path", `${JSON.stringify(path)} leads out of the repository`, { place });
	return negated + joined;
}
function refuseOverwriting(written, read, place) {
	if (written === "" || /(?:^|\/)\.git(?:\/|$)/.test(written)) throw new MettleError("config-path", `an output cannot be ${written === "" ? "the repository itself" : JSON.stringify(written)}: outputs are deleted before the training`, { place });
	const lost = read.find((path) => isInside(path, written));
	if (lost !== void 0) throw new MettleError("config-path", `the output ${JSON.stringify(written)} is or holds ${JSON.stringify(lost === "" ? "." : lost)}, which is read: outputs are deleted before the training`, { place });
}
// src/config/resolve.ts
const HOUR = 36e5;
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: HOUR,
	d: 24 * HOUR
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
	for (const rule of models.flatMap((model) => [...model.gate ?? [], ...[...model.tiers.values()].flatMap((tier) => tier.gate ?? [])])) if (rule.of !== void 0) await collect(() => refuseUnreadable(rule));
	if (faults.length > 0) throw new Problems(faults);
	return {
		path: file,
		kind: "mettle",
		models: inOrder(models),
		removedModel: raw["removed-model"] ?? "warn",
		schedule: raw.schedule ?? "none"
	};
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
	const pattern = inside(glob.replace(/\/+$/, ""), {
		working,
		dir: ""
	}, place);
	const { base } = globOf(pattern);
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
	const commit = get("commit");
	const declared = declaredOutputs(outputs, (value, output) => path(value, "outputs", output));
	const predictions = predictionsOf(get("predictions"), declared, (value, key) => path(value, "predictions", key), at("predictions"));
	const rows = rowsOf(get("rows"), (value) => path(value, "rows", "path"));
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
const NEVER = /^(?:GITHUB_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
function grantsOf(raw, place) {
	if (raw === void 0) return NO_GRANTS;
	const grants = Array.isArray(raw) ? Object.fromEntries(STEPS.map((step) => [step, raw])) : raw;
	const checked = STEPS.map((step) => [step, (grants[step] ?? []).map((pattern) => grant(pattern, place))]);
	return Object.fromEntries(checked);
}
function grant(pattern, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(pattern)) throw new MettleError("config-value", `env: ${JSON.stringify(pattern)} is not a name of a variable; a * may stand at its end`, { place });
	if (NEVER.test(pattern)) throw new MettleError("config-value", `env: ${pattern} belongs to the job and is never granted`, { place });
	return pattern;
}
function inputName(name, place, of = "inputs") {
	if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) throw new MettleError("config-value", `${of}: ${JSON.stringify(name)} is not a name; expected letters, digits, _ and -`, { place });
	return name;
}
function variableName(name, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new MettleError("config-value", `variables: ${JSON.stringify(name)} is not a name of a variable`, { place });
	if (NEVER.test(name) || /^(?:METTLE_|GITHUB_|RUNNER_|LD_|NODE_OPTIONS$|PATH$|BASH_ENV$)/i.test(name)) throw new MettleError("config-value", `variables: ${name} is set by the job, not by the configuration`, { place });
	return name;
}
function tierOf(raw, defaults, at) {
	return {
		...raw.setup === void 0 ? {} : { setup: raw.setup },
		...raw.train === void 0 ? {} : { train: raw.train },
		...raw.evaluate === void 0 ? {} : { evaluate: raw.evaluate },
		...raw.gate === void 0 ? {} : { gate: rulesOf(raw.gate, (metric) => at("gate", metric), defaults) },
		...raw.variables === void 0 ? {} : { variables: Object.fromEntries(Object.entries(raw.variables).map(([key, value]) => [variableName(key, at("variables", key)), String(value)])) },
		...raw.repeats === void 0 ? {} : { repeats: raw.repeats },
		...raw.timeout === void 0 ? {} : { timeout: timeoutOf(raw.timeout) },
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
async function loadConfig(revision, path, working, inline, known) {
	const content = inline === void 0 ? await revision.read(path) : Buffer.from(inline);
	if (content !== void 0) {
		const text = decodeConfig(content, path);
		if (known?.config.path === path && known.from?.text === text && await sameFolders(revision, known.from)) return known;
		const folders = new Map();
		return {
			config: await resolveConfig(await parseConfig(text, path), path, working, async (base, depth) => {
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
	const pipeline = join(working, "dvc.yaml");
	if (await revision.entry(pipeline) === void 0) return void 0;
	const project = await readProject(revision, working);
	if (project.stages.length === 0) return void 0;
	return {
		config: deriveConfig(project, pipeline),
		project
	};
}
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
// src/working-folder.ts
function workingFolder(root, folder) {
	const real = realpathSync(folder);
	const top = realpathSync(root);
	return real === top ? "" : real.slice(top.length + 1).replaceAll("\\", "/");
}
export { NO_GRANTS as a, limitText as i, loadConfig as n, readProject as o, missingConfig as r, workingFolder as t };
