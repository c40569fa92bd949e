import { n as Unreadable } from "./failure.js";
import { a as isList, d as toJson, i as equals, l as repr, n as Tuple, o as isMap, s as isNumeric, t as Opaque, u as text } from "./value.js";
import { c as structuredFormat, n as isInside, r as join, s as readStructured } from "./paths.js";
// src/formats/flatten.ts
function flatten(value, keep) {
	const leaves = new Map();
	const add = (name, leaf) => {
		if (leaves.has(name)) throw new Unreadable(`two paths lead to the one name ${JSON.stringify(name)}`, void 0, "duplicate");
		leaves.set(name, leaf);
	};
	const walk = (node, name) => {
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
	return readSide(files, new Set(named.flatMap((path) => all.has(path) ? [path] : withFallback([...all.keys()].filter((file) => isInside(file, path)), path))), metricsOf);
}
const withFallback = (found, path) => found.length > 0 ? found : [path];
function metricsOf(value) {
	if (typeof value === "string" || typeof value === "boolean" || isNumeric(value)) return value;
	if (!isMap(value)) return void 0;
	const kept = new Map();
	for (const [key, item] of value) {
		const inner = metricsOf(item);
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
			const format = structuredFormat(path);
			const kept = keep(await readStructured(content, format, "last"), path);
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
export { pick as a, paramsSide as i, differences as n, flatten as o, metricsSide as r, changesJson as t };
