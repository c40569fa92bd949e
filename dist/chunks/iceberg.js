import { H as Unreadable, I as parsed, j as known } from "./detection.js";
// src/detect/sources/iceberg.ts
const MOST = 256 << 20;
async function icebergState(store, table) {
	const file = table.endsWith(".json") ? table : await newestMetadata(store, `${table.replace(/\/$/, "")}/metadata/`);
	return snapshotState(parsed(await store.get(file, MOST), file), table);
}
function snapshotState(metadata, table) {
	const fields = metadata ?? {};
	const current = idOf(fields["current-snapshot-id"]);
	const schema = idOf(fields["current-schema-id"]) ?? "0";
	const uuid = typeof fields["table-uuid"] === "string" ? fields["table-uuid"] : void 0;
	if (uuid === void 0 || !("format-version" in fields)) throw new Unreadable(`${table} has no metadata of Iceberg`);
	if (current === void 0 || current === "-1") throw new Unreadable(`${table} holds no snapshot yet`);
	const snapshots = new Map((fields["snapshots"] ?? []).map((one) => [idOf(one["snapshot-id"]), one]));
	let id = current;
	for (const seen = new Set(); !seen.has(id);) {
		seen.add(id);
		const snapshot = snapshots.get(id);
		if (!snapshot && id === current) throw new Unreadable(`the metadata of ${table} lack its current snapshot`);
		const parent = idOf(snapshot?.["parent-snapshot-id"]);
		if (snapshot?.summary?.operation !== "replace" || parent === void 0) break;
		id = parent;
	}
	return known(`iceberg ${uuid} snapshot ${id}, schema ${schema}`, `${table}@${current}`);
}
const idOf = (value) => typeof value === "string" || typeof value === "number" ? String(value) : void 0;
async function newestMetadata(store, folder) {
	const listed = await store.list(folder);
	const numbered = listed.flatMap(({ key }) => {
		const found = /^(?:v(\d+)|(\d+)-[0-9a-f-]+)(?:\.gz)?\.metadata\.json$/.exec(key);
		return found ? [[Number(found[1] ?? found[2]), key]] : [];
	});
	const highest = Math.max(-1, ...numbered.map(([number]) => number));
	const newest = numbered.filter(([number]) => number === highest);
	if (newest.length === 0) throw new Unreadable(`${folder} holds no metadata file`, true);
	if (newest.length > 1) throw new Unreadable(`${folder} holds ${newest.length} metadata files of the same number; name one, or a catalog`);
	const hint = await hinted(store, folder, listed);
	if (hint !== void 0 && hint !== highest) throw new Unreadable(`the version hint of ${folder} says ${hint}, and there is ${highest}`);
	return folder + newest[0][1];
}
async function hinted(store, folder, listed) {
	if (!listed.some(({ key }) => key === "version-hint.text")) return void 0;
	const text = Buffer.from(await store.get(`${folder}version-hint.text`, 1024)).toString("utf8").trim();
	return /^\d+$/.test(text) ? Number(text) : void 0;
}
export { icebergState };
