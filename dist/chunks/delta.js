import { H as Unreadable, j as known } from "./detection.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/detect/sources/delta.ts
const MOST_COMMIT = 256 << 20;
const COMMIT = /^(\d{20})\.json$/;
const FILE = /^(\d{20})\.(?:json$|checkpoint\.|[0-9]{20}\.compacted\.json$)/;
async function deltaState(store, table, asOf) {
	const log = `${table.replace(/\/$/, "")}/_delta_log/`;
	const start = asOf === void 0 ? await lastCheckpoint(store, log) : void 0;
	const listed = await store.list(log, start === void 0 ? void 0 : `${digits(start - 1n)}.`);
	if (listed.some(({ key }) => /^_(?:staged_)?commits(?:\/|$)/.test(key))) throw new Unreadable(`the commits of ${table} are coordinated by a catalog, which alone knows the newest`);
	const all = commits(listed);
	const versions = asOf === void 0 ? all : all.filter((version) => version <= BigInt(asOf));
	if (asOf !== void 0 && versions[0] !== BigInt(asOf)) throw new Unreadable(`${table} has no version ${asOf}`, true);
	const [newest] = versions;
	if (newest === void 0) throw new Unreadable(`${log} holds no commit`, true);
	const present = new Set(versions);
	for (let version = newest;; version--) {
		if (!present.has(version) && !(start !== void 0 && version < start)) throw new Unreadable(`the commit ${version} of ${table} is missing in its log`);
		const content = await commit(store, log, version);
		if (content === void 0) throw new Unreadable(`no commit that changed the data is left in the log of ${table}`);
		if (changesData(content, `${log}${digits(version)}.json`)) {
			const digest = createHash("sha256").update(content).digest("hex");
			return known(`delta version ${version}, sha256 ${digest}`, `${table}@v${newest}`);
		}
		if (version === 0n) throw new Unreadable(`no commit of ${table} holds data`);
	}
}
const digits = (version) => String(version < 0n ? 0n : version).padStart(20, "0");
async function lastCheckpoint(store, log) {
	try {
		const content = Buffer.from(await store.get(`${log}_last_checkpoint`, 1 << 20)).toString("utf8");
		const version = /"version"\s*:\s*(\d+)/.exec(content)?.[1];
		return version === void 0 ? void 0 : BigInt(version);
	} catch (error) {
		if (error instanceof Unreadable && error.absent) return void 0;
		throw error;
	}
}
function commits(listed) {
	const all = listed.flatMap(({ key }) => FILE.exec(key)?.[1] ?? []).map(BigInt);
	const own = listed.flatMap(({ key }) => COMMIT.exec(key)?.[1] ?? []).map(BigInt).sort((a, b) => a < b ? 1 : -1);
	const later = all.find((version) => own[0] !== void 0 && version > own[0]);
	if (later !== void 0) throw new Unreadable(`the log names version ${later}, whose commit is missing`);
	return own;
}
async function commit(store, log, version) {
	try {
		return await store.get(`${log}${digits(version)}.json`, MOST_COMMIT);
	} catch (error) {
		if (error instanceof Unreadable && error.absent) return void 0;
		throw error;
	}
}
function changesData(content, where) {
	const lines = Buffer.from(content).toString("utf8").split("\n").filter((line) => line.trim() !== "");
	if (lines.length === 0) throw new Unreadable(`${where} is empty`);
	return lines.map((line) => {
		try {
			return JSON.parse(line);
		} catch {
			throw new Unreadable(`${where} is not a commit of Delta: a line is not JSON`);
		}
	}).some((action) => {
		const moved = (name) => action[name] !== void 0 && action[name]?.dataChange !== false;
		return moved("add") || moved("remove") || action["metaData"] !== void 0 || action["cdc"] !== void 0;
	});
}
export { deltaState };
