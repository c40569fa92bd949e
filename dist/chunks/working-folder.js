import { o as __toESM } from "./rolldown-runtime.js";
import { n as Problems, t as MettleError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { n as Unreadable, t as LIMITS$1 } from "./failure.js";
import { c as structuredFormat, l as parseYaml, n as isInside, o as decode, r as join, s as readStructured, t as folderOf } from "./paths.js";
import { a as isList, c as plain, l as repr, n as Tuple, o as isMap, u as text } from "./value.js";
import { n as require_picomatch, t as globOf } from "./glob.js";
import { i as remoteMapping, n as refuseMixed, r as remoteAddress, t as REMOTE_SCHEMES } from "./remote.js";
import { a as invalid, n as readTracked, t as readLock } from "./lock.js";
import { realpathSync } from "node:fs";
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
const OWN = /(?:^|\/)\.(?:hg|git)\/|^\.dvc\/(?:tmp|cache)(?:\/|$)/;
async function ignoreOf(files, paths, root) {
	const rules = [];
	for (const file of paths.filter((path) => /(?:^|\/)\.dvcignore$/.test(path)).sort()) {
		const text = decode(await files.read(file) ?? new Uint8Array(0));
		if (!/^\s*[^#\s]/m.test(text)) continue;
		const { default: ignoreRules } = await import("./ignore.js").then((m) => __toESM(m.default, 1));
		rules.push({
			folder: folderOf(file),
			rule: ignoreRules({ ignorecase: false }).add(text)
		});
	}
	const below = (path, folder) => folder === "" ? path : path.slice(folder.length + 1);
	return (path) => isInside(path, root) && OWN.test(below(path, root)) || rules.some(({ folder, rule }) => path !== folder && isInside(path, folder) && rule.ignores(below(path, folder)));
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
// src/config/grants.ts
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
		path: inside(value, roots, place)
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
// src/config/order.ts
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
// src/config/resolve.ts
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
	faults.push(...unresolved(models));
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
function unresolved(models) {
	const faults = [];
	const byName = Map.groupBy(models, (model) => model.name);
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
