import { t as canonicalize } from "./canonicalize.js";
import { t as MettleError } from "./errors.js";
import { a as observationPath, i as keyOfPath, r as commitOfPath, s as recordPath } from "./paths2.js";
import { createHash } from "node:crypto";
// src/ledger/ledger.ts
var Ledger = class Ledger {
	#branch;
	#files;
	ignored = [];
	constructor(branch, files) {
		this.#branch = branch;
		this.#files = files;
	}
	static async open(branch) {
		return new Ledger(branch, await branch.list());
	}
	async byKeys(keys) {
		const wanted = new Set(keys);
		const records = await this.#records((path) => wanted.has(keyOfPath(path) ?? ""));
		return Map.groupBy(records, (record) => record.key);
	}
	async all() {
		return (await this.#records(() => true)).toSorted((a, b) => b.time.localeCompare(a.time));
	}
	async observations(commits) {
		const order = new Map(commits.map((commit, i) => [commit, i]));
		const paths = [...this.#files.keys()].filter((path) => order.has(commitOfPath(path) ?? ""));
		return (await this.#documents("observation", paths)).filter((o) => order.has(o.commit)).toSorted((a, b) => order.get(a.commit) - order.get(b.commit) || b.time.localeCompare(a.time));
	}
	get hasObservations() {
		return [...this.#files.keys()].some((path) => commitOfPath(path) !== void 0);
	}
	async byIds(ids) {
		const records = await this.#records((path) => ids.has(path.split("/").at(-1)?.replace(".json", "") ?? ""));
		return new Map(records.map((record) => [record.id, record]));
	}
	async #records(wanted) {
		const paths = [...this.#files.keys()].filter((path) => keyOfPath(path) !== void 0 && wanted(path));
		const names = new Set(paths);
		return (await this.#documents("record", paths)).filter((record) => {
			const sound = names.has(recordPath(record.key, record.id)) && record.id === idOf({
				...record,
				id: void 0
			});
			if (!sound) this.ignored.push(`the record ${record.id.slice(0, 12)} is not what its name says`);
			return sound;
		});
	}
	async #documents(kind, paths) {
		if (paths.length === 0) return [];
		const [{ readDocument }, blobs] = await Promise.all([import("./read2.js"), this.#branch.read(paths.map((path) => this.#files.get(path)))]);
		return paths.flatMap((path) => {
			const content = blobs.get(this.#files.get(path));
			try {
				return [readDocument(kind, Buffer.from(content ?? "").toString("utf8"), path)];
			} catch (error) {
				if (!(error instanceof MettleError)) throw error;
				this.ignored.push(error.message);
				return [];
			}
		});
	}
	write(records, observation, message, pictures = new Map()) {
		const fresh = [...pictures].filter(([path]) => !this.#files.has(path));
		return this.#branch.add(new Map([...ledgerFiles(records, observation), ...fresh]), message);
	}
	has(path) {
		return this.#files.has(path);
	}
};
function ledgerFiles(records, observation) {
	const files = new Map(records.map((record) => [recordPath(record.key, record.id), json(record)]));
	if (observation) files.set(observationPath(observation.commit, idOf(observation)), json(observation));
	return files;
}
const withId = (record) => ({
	...record,
	id: idOf(record)
});
const idOf = (content) => createHash("sha256").update(canonicalize({
	...content,
	id: void 0
}) ?? "").digest("hex");
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
export { ledgerFiles as n, withId as r, Ledger as t };
