import { t as hashFile } from "./hash-file.js";
import { n as unknown, t as known } from "./source.js";
import { i as trackedIdentity, n as readTracked, t as readLock } from "./lock.js";
import { o as decode, r as join$1, t as folderOf } from "./paths.js";
import { n as remoteText } from "./remote3.js";
import { t as MettleError } from "./errors.js";
import { t as LockReader } from "./locked-data.js";
import { t as Queue } from "./queue.js";
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createHash } from "node:crypto";
// src/detect/sources/folder.ts
const WORTH_WORKERS = 64n << 20n;
const MANY = 5e3;
async function folderState(path, cacheFile) {
	if (!existsSync(path)) return unknown(`${path} is not there`, path);
	const seen = cacheFile === void 0 ? {} : readCache(cacheFile);
	try {
		const files = [];
		walk(path, "", [], files, { links: 0 });
		const fresh = files.filter((file) => seen[file.path]?.[0] !== file.stamp);
		const hashes = new Map();
		const made = fresh.length > MANY || fresh.reduce((sum, file) => sum + file.size, 0n) > WORTH_WORKERS ? await (await import("./hash-pool.js")).hashAll(fresh) : fresh.map((file) => hashFile(file.path));
		for (const [i, file] of fresh.entries()) hashes.set(file, made[i]);
		const sha256 = (file) => hashes.get(file) ?? seen[file.path]?.[1];
		const rows = files.map((file) => `${JSON.stringify(file.name)} ${sha256(file)}`);
		if (cacheFile !== void 0 && (fresh.length > 0 || files.length !== Object.keys(seen).length)) writeCache(cacheFile, Object.fromEntries(files.map((file) => [file.path, [file.stamp, sha256(file)]])));
		const digest = createHash("sha256").update(rows.sort().join("\n")).digest("hex");
		return known(`sha256 ${digest}, ${rows.length} ${rows.length === 1 ? "file" : "files"}`, path);
	} catch (error) {
		return unknown(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, path);
	}
}
function walk(path, name, above, found, seen) {
	const info = statSync(path, { bigint: true });
	if (info.isDirectory()) {
		const real = realpathSync(path);
		const parent = above.at(-1);
		if (above.includes(real)) throw new Error(`${name} links back into itself`);
		if (parent !== void 0 && real !== `${parent}/${name.slice(name.lastIndexOf("/") + 1)}` && ++seen.links > MOST_LINKS) throw new Error(`it follows more than ${MOST_LINKS} links to folders`);
		if (found.length > MOST_FILES) throw new Error(`it holds more than ${MOST_FILES} files`);
		for (const child of readdirSync(path)) walk(`${path}/${child}`, name === "" ? child : `${name}/${child}`, [...above, real], found, seen);
	} else if (info.isFile()) found.push({
		name,
		path,
		size: info.size,
		stamp: `${info.dev}:${info.ino}:${info.size}:${info.mtimeNs}:${info.ctimeNs}`
	});
	else throw new Error(`${name} is neither a file nor a folder`);
}
const MOST_LINKS = 1e3;
const MOST_FILES = 5e6;
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
	if (entry?.type === "commit") return known(`git commit ${entry.oid}`, path);
	if (entry?.type === "tree") return treeState(revision, path, entry.oid);
	if (entry) return await lfsState(revision, path, entry.oid) ?? known(`git ${entry.oid}`, path);
	if (await revision.entry(`${path}.dvc`)) return trackedState(revision, `${path}.dvc`, path);
	return await lockedState(revision, path) ?? outside(path);
}
async function treeState(revision, path, oid) {
	if (!await revision.holdsLinks(path)) return known(`git tree ${oid}`, path);
	const rows = [];
	for (const link of await revision.linksBelow(path)) {
		const target = await revision.resolved(link);
		if (target === "outside") return unknown(`${link} leads out of the repository`, path);
		rows.push(`${link} ${target === void 0 ? "nowhere" : target.oid}`);
	}
	return known(`git tree ${oid}, links sha256 ${createHash("sha256").update(rows.join("\n")).digest("hex")}`, path);
}
async function trackedState(revision, file, path) {
	if (!await revision.entry(file)) return unknown(`${file} is not there`, path);
	const { outputs, sources } = await readTracked(revision, file);
	const identities = outputs.map((output) => trackedIdentity(output, sources));
	if (identities.includes(void 0)) return unknown(`${file} holds no hash`, path);
	return known(identities.map((identity) => `md5 ${identity}`).join(", "), path);
}
async function lockedState(revision, path) {
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		const lock = join$1(folder, "dvc.lock");
		if (await revision.entry(lock)) for (const entry of (await readLock(revision, lock)).values()) {
			const output = entry.outputs.find((candidate) => join$1(folder, candidate.path) === path);
			if (output?.md5) return known(`md5 ${output.md5}`, path);
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
	return pointer && known(`lfs sha256 ${pointer.oid}`, path);
}
// src/surroundings.ts
const AT_ONCE = 16;
function surroundings(repository, working, configFile, nonce, remote, live = false) {
	const lock = new LockReader(configFile);
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
		locked: async (source, model, revision) => live ? void 0 : lock.state(revision, model, source),
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
export { lfsPointer as n, surroundings as t };
