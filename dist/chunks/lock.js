import { s as readStructured } from "./paths.js";
import { a as isList, o as isMap, u as text } from "./value.js";
import { t as MettleError } from "./errors.js";
import { n as Unreadable } from "./failure.js";
import { createHash } from "node:crypto";
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
	const root = await parse(content, file);
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
	const root = await parse(content, file);
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
	const root = content ? await parse(content, file) : null;
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
async function parse(content, file) {
	try {
		return await readStructured(content, "yaml");
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
const trackedIdentity = (output, sources) => output.md5 ?? sources.find((source) => source.pin !== void 0)?.pin;
export { invalid as a, md5 as c, trackedIdentity as i, md5DosToUnix as l, readTracked as n, byCodePoint as o, readUpstreams as r, folderHash as s, readLock as t };
