import { t as MettleError } from "./errors.js";
import { r as join, s as readStructured, t as folderOf } from "./paths.js";
import { a as isList, o as isMap, u as text } from "./value.js";
// src/config/data-lock.ts
const MOST_LOCKED = 1e4;
const HEAD = "# Which version of its data each model uses. Written by `mettle lock`, or by a run on a schedule.\nversion: 1\n";
const dataLockPath = (configFile) => join(folderOf(configFile), "mettle.lock");
function lockableText(source) {
	switch (source.kind) {
		case "outside": return source.path;
		case "http": return source.url;
		case "remote": {
			const written = source.written ?? source.remote;
			return JSON.stringify(written, Object.keys(written).sort());
		}
		case "path":
		case "model": return;
	}
}
async function readDataLock(content, file) {
	const wrong = (what, cause) => new MettleError("lock-invalid", `${file}: ${what}. \`mettle lock\` writes it anew`, {
		place: { file },
		cause
	});
	let root;
	try {
		root = await readStructured(content, "yaml");
	} catch (cause) {
		throw wrong(cause instanceof Error ? cause.message : String(cause), cause);
	}
	if (!isMap(root) || root.get("version") !== 1n) throw wrong("expected `version: 1`");
	const models = root.get("models") ?? null;
	if (!isMap(models)) throw wrong("expected `models:` with the data sources of each");
	const entry = (where, item) => {
		const word = (key) => {
			const value = isMap(item) ? item.get(key) : void 0;
			if (typeof value !== "string" || value === "" || value === "unknown") throw wrong(`${where} has no ${key}`);
			return value;
		};
		const objects = isMap(item) ? item.get("objects") ?? [] : [];
		if (!isList(objects)) throw wrong(`${where}: expected a list of objects`);
		return {
			source: word("source"),
			identity: word("identity"),
			pin: word("pin"),
			objects: objects.map((row) => {
				const [key, version, identity, size] = isList(row) ? row : [];
				if (typeof key !== "string" || typeof identity !== "string" || typeof size !== "bigint" || version !== null && typeof version !== "string") throw wrong(`${where}: an object is not [key, version, identity, size]`);
				return {
					key,
					version,
					identity,
					size: Number(size)
				};
			})
		};
	};
	return new Map([...models].map(([model, sources]) => {
		if (!isMap(sources)) throw wrong(`${text(model)}: expected data sources by name`);
		return [text(model), new Map([...sources].map(([name, item]) => [text(name), entry(`${text(model)}.${text(name)}`, item)]))];
	}));
}
function renderDataLock(lock) {
	const quoted = (value) => JSON.stringify(value);
	const lines = [...lock].toSorted(byName).flatMap(([model, sources]) => [`  ${quoted(model)}:`, ...[...sources].toSorted(byName).flatMap(([name, { source, identity, pin, objects }]) => [
		`    ${quoted(name)}:`,
		`      source: ${quoted(source)}`,
		`      identity: ${quoted(identity)}`,
		`      pin: ${quoted(pin)}`,
		...objects.length === 0 ? [] : ["      objects:"],
		...objects.map((object) => `      - [${[
			object.key,
			object.version,
			object.identity
		].map(quoted).join(", ")}, ${object.size}]`)
	])]);
	return lines.length === 0 ? `${HEAD}models: {}\n` : `${HEAD}models:\n${lines.join("\n")}\n`;
}
const byName = ([a], [b]) => a < b ? -1 : 1;
export { renderDataLock as a, readDataLock as i, dataLockPath as n, lockableText as r, MOST_LOCKED as t };
