import { t as MettleError } from "./errors.js";
import { r as line } from "./process.js";
import { n as README, t as LEDGER_BRANCH } from "./paths2.js";
import { join } from "node:path";
// src/ledger/git-branch.ts
const REF = `refs/heads/${LEDGER_BRANCH}`;
const SEEN = "refs/mettle/ledger";
const DEADLINE = 3e5;
const MOST_FAULTS = 4;
const LARGE = "16k";
const AUTHOR = {
	GIT_AUTHOR_NAME: "mettle",
	GIT_AUTHOR_EMAIL: "mettle@users.noreply.github.com",
	GIT_COMMITTER_NAME: "mettle",
	GIT_COMMITTER_EMAIL: "mettle@users.noreply.github.com"
};
var WriteRefused = class extends MettleError {
	constructor(message) {
		super("github-failed", message);
	}
};
var GitBranch = class {
	#repository;
	#where;
	#tip;
	#number = 0;
	constructor(repository, where) {
		this.#repository = repository;
		this.#where = where;
	}
	async list() {
		this.#tip = await this.#fetch();
		if (this.#tip === void 0) return new Map();
		const listed = await this.#repository.runScratch([
			"ls-tree",
			"-r",
			"-z",
			this.#tip
		]);
		const files = new Map();
		for (const row of listed.stdout.toString("utf8").split("\0")) {
			const found = /^100644 blob ([0-9a-f]+)\t(.+)$/.exec(row);
			if (found) files.set(found[2], found[1]);
		}
		return files;
	}
	read(oids) {
		return this.#repository.blobs(oids);
	}
	async #fetch() {
		if (this.#where === "local") return await this.#repository.commit(REF) ?? this.#repository.commit(`refs/remotes/origin/mettle`);
		const fetched = await this.#repository.runRemote([
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--depth=1",
			`--filter=blob:limit=${LARGE}`,
			"origin",
			`+${REF}:${SEEN}`
		], { allow: [1, 128] });
		if (fetched.code === 0) return line(await this.#repository.runScratch(["rev-parse", SEEN]));
		if (/couldn't find remote ref/i.test(fetched.stderr)) return void 0;
		throw new MettleError("git-failed", `the ledger cannot be read from origin: ${fetched.stderr.trim().split("\n").at(-1) ?? ""}`);
	}
	async add(files, message) {
		const end = Date.now() + DEADLINE;
		for (let attempt = 0, faults = 0;; attempt++) {
			const commit = await this.#commit(files, message);
			const refusal = await this.#publish(commit);
			if (refusal === void 0) return commit;
			if (refusal.kind === "fault") faults++;
			if (refusal.kind === "denied" || faults >= MOST_FAULTS) throw new WriteRefused(refusal.message);
			if (Date.now() > end) throw new MettleError("ledger-conflict", `the ledger moved ${attempt + 1} times while it was written: ${refusal.message}`);
			await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(4e3, 100 * 1.6 ** attempt)));
			this.#tip = await this.#fetch();
		}
	}
	async #commit(files, message) {
		const repository = this.#repository;
		const all = this.#tip === void 0 ? new Map([["README.md", README], ...files]) : files;
		const env = {
			GIT_INDEX_FILE: join(repository.scratch, `ledger-index-${this.#number++}`),
			...this.#objects()
		};
		const git = (args, input) => repository.runScratch(args, {
			env: {
				...env,
				...AUTHOR
			},
			...input === void 0 ? {} : { input }
		});
		await git(["read-tree", this.#tip ?? "--empty"]);
		let rows = "";
		for (const [path, content] of all) rows += `100644 ${line(await git([
			"hash-object",
			"-w",
			"--stdin"
		], content))}\t${path}\0`;
		await git([
			"update-index",
			"-z",
			"--index-info"
		], rows);
		const tree = line(await git(["write-tree", "--missing-ok"]));
		return line(await git([
			"commit-tree",
			tree,
			...this.#tip === void 0 ? [] : ["-p", this.#tip]
		], message));
	}
	#objects() {
		return this.#where === "origin" ? {} : { GIT_OBJECT_DIRECTORY: this.#repository.objects };
	}
	async #publish(commit) {
		if (this.#where === "local") {
			const own = await this.#repository.commit(REF);
			if (own !== void 0 && own !== this.#tip) return {
				message: "the branch moved",
				kind: "conflict"
			};
			const updated = await this.#repository.run([
				"update-ref",
				REF,
				commit,
				own ?? "0".repeat(commit.length)
			], { allow: [1, 128] });
			return updated.code === 0 ? void 0 : {
				message: updated.stderr.trim(),
				kind: "conflict"
			};
		}
		const pushed = await this.#repository.runRemote([
			"push",
			"--quiet",
			"--porcelain",
			`--force-with-lease=${REF}:${this.#tip ?? ""}`,
			"origin",
			`${commit}:${REF}`
		], { allow: [1, 128] });
		if (pushed.code === 0) return void 0;
		const said = `${pushed.stdout.toString("utf8")}\n${pushed.stderr}`.trim();
		return {
			message: said.split("\n").filter(Boolean).slice(-3).join(" "),
			kind: CONFLICT.test(said) ? "conflict" : DENIED.test(said) ? "denied" : "fault"
		};
	}
};
const CONFLICT = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists|incorrect old value/i;
const DENIED = /\b403\b|permission.*denied|denied to|not allowed|protected branch|GH006|GH013|read.?only|could not read (?:username|password)|authentication failed|write access|hook declined/i;
export { WriteRefused as n, GitBranch as t };
