import { t as MettleError } from "./errors.js";
import { i as normalise, n as isInside, t as folderOf } from "./paths.js";
import { r as line } from "./process.js";
import { n as scratchIndex } from "./repository.js";
import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { copyFile } from "node:fs/promises";
// src/revision.ts
var Revision = class {
	root;
	store;
	#unlikeOf;
	#entries = new Map();
	#list;
	constructor(store, root, sameUnlikeAs = root) {
		this.#unlikeOf = sameUnlikeAs;
		this.store = store;
		this.root = root;
	}
	entry(path) {
		let found = this.#entries.get(path);
		if (!found) {
			found = this.#find(path);
			this.#entries.set(path, found);
		}
		return found;
	}
	async #find(path) {
		if (path === "") return {
			name: "",
			mode: "40000",
			type: "tree",
			oid: this.root
		};
		const folder = await this.entry(folderOf(path));
		return folder?.type === "tree" ? (await this.store.tree(folder.oid)).get(path.slice(path.lastIndexOf("/") + 1)) : void 0;
	}
	async read(path) {
		const entry = await this.resolved(path);
		if (entry === "outside" || entry?.type !== "blob") return void 0;
		const content = (await this.store.blobs([entry.oid])).get(entry.oid);
		if (content === void 0) throw new MettleError("git-revision", `${path} is in the commit and its content is neither in the checkout nor at origin`);
		return content;
	}
	async resolved(path, hops = 0) {
		const whole = await this.entry(normalise(path));
		if (whole && whole.mode !== "120000") return whole;
		const parts = path.split("/").filter(Boolean);
		for (let length = 1; length <= parts.length; length++) {
			const here = parts.slice(0, length).join("/");
			const entry = await this.entry(here);
			if (!entry) return void 0;
			if (entry.mode !== "120000") continue;
			const target = Buffer.from((await this.store.blobs([entry.oid])).get(entry.oid) ?? "").toString("utf8");
			const next = target.startsWith("/") ? ".." : normalise(`${folderOf(here)}/${target}/${parts.slice(length).join("/")}`);
			if (target === "" || hops > 20) return void 0;
			return next === ".." || next.startsWith("../") ? "outside" : this.resolved(next, hops + 1);
		}
		return this.entry(path);
	}
	async holdsLinks(folder) {
		return (await this.store.unlike(this.#unlikeOf)).links.some((link) => isInside(link, folder));
	}
	async linksBelow(folder) {
		return (await this.store.unlike(this.#unlikeOf)).links.filter((link) => isInside(link, folder)).toSorted();
	}
	async holdsNotebooks(folder) {
		return (await this.store.unlike(this.#unlikeOf)).notebooks.some((notebook) => isInside(notebook, folder));
	}
	list() {
		this.#list ??= this.#collect();
		return this.#list;
	}
	async #collect() {
		const files = new Map();
		const walk = async (oid, prefix) => {
			const entries = [...(await this.store.tree(oid)).values()];
			for (const entry of entries) if (entry.type !== "tree") files.set(prefix + entry.name, entry);
			await Promise.all(entries.filter((entry) => entry.type === "tree").map((entry) => walk(entry.oid, `${prefix}${entry.name}/`)));
		};
		await walk(this.root, "");
		return files;
	}
	async folders(path, depth) {
		const start = await this.entry(path);
		if (start?.type !== "tree") return [];
		const found = [];
		const walk = async (oid, prefix, level) => {
			for (const entry of (await this.store.tree(oid)).values()) {
				if (entry.type !== "tree") continue;
				found.push(prefix + entry.name);
				if (level < depth) await walk(entry.oid, `${prefix}${entry.name}/`, level + 1);
			}
		};
		await walk(start.oid, path === "" ? "" : `${path}/`, 1);
		return found;
	}
};
// src/git/made-trees.ts
const LEFTOVERS = ["__pycache__", ".ipynb_checkpoints"].map((name) => `:(top,exclude,glob)**/${name}/**`);
async function workTree(repository) {
	const index = scratchIndex(repository);
	const own = join(repository.gitDir, "index");
	if (existsSync(own)) {
		await copyFile(own, index);
		const { atime, mtime } = statSync(own);
		utimesSync(index, atime, mtime);
	}
	const env = {
		GIT_INDEX_FILE: index,
		GIT_OBJECT_DIRECTORY: join(repository.scratch, "objects"),
		GIT_ALTERNATE_OBJECT_DIRECTORIES: repository.objects
	};
	await repository.run([
		"-c",
		"advice.addEmbeddedRepo=false",
		"add",
		"--all",
		"--ignore-errors",
		"--",
		":/",
		...LEFTOVERS
	], {
		env,
		allow: [1]
	});
	const tree = line(await repository.run(["write-tree"], { env }));
	repository.refresh();
	return tree;
}
async function treeWith(repository, tree, files) {
	const env = { GIT_INDEX_FILE: join(repository.scratch, "index-with") };
	const rows = [];
	for (const { path, mode, content } of files) rows.push(`${mode} ${line(await repository.runScratch([
		"hash-object",
		"-w",
		"--stdin"
	], { input: content }))}\t${path}`);
	await repository.runScratch(["read-tree", tree], { env });
	await repository.runScratch([
		"update-index",
		"-z",
		"--add",
		"--index-info"
	], {
		env,
		input: rows.map((row) => `${row}\0`).join("")
	});
	const made = line(await repository.runScratch(["write-tree", "--missing-ok"], { env }));
	repository.refresh();
	return made;
}
export { workTree as n, Revision as r, treeWith as t };
