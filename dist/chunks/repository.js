import { t as MettleError } from "./errors.js";
import { n as gitEnvironment, r as line, t as git } from "./process.js";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { copyFile, mkdtemp } from "node:fs/promises";
import { spawn } from "node:child_process";
import { setImmediate as setImmediate$1 } from "node:timers/promises";
// src/git/index-file.ts
const NUMBERS = 40;
const MODE = 26;
const LINK$1 = 40960;
const EXTENDED = 64;
const LONGEST = 4095;
const LAST_OF_NOTEBOOK = "b".charCodeAt(0);
const PARTIAL = ["link", "sdir"];
function unlikeOfIndex(index, tree) {
	const oidBytes = tree.length / 2;
	const end = index.length - oidBytes;
	if (end < 12 || index.toString("latin1", 0, 4) !== "DIRC") return void 0;
	const version = index.readUInt32BE(4);
	if (version !== 2 && version !== 3) return void 0;
	const links = [];
	const notebooks = [];
	let at = 12;
	for (let left = index.readUInt32BE(8); left > 0; left--) {
		const flags = at + NUMBERS + oidBytes;
		const high = index[flags];
		const name = flags + ((high & EXTENDED) === 0 ? 2 : 4);
		const length = (high & 15) << 8 | index[flags + 1];
		const close = length < LONGEST ? name + length : index.indexOf(0, name);
		if (close < name || close >= end) return void 0;
		if ((index[at + MODE] << 8 | index[at + MODE + 1]) === LINK$1) links.push(index.toString("utf8", name, close));
		else if (index[close - 1] === LAST_OF_NOTEBOOK && index.toString("latin1", close - 6, close) === ".ipynb") notebooks.push(index.toString("utf8", name, close));
		at += close - at + 8 & -8;
	}
	return cachedRoot(index, at, end, oidBytes) === tree ? {
		links,
		notebooks
	} : void 0;
}
function cachedRoot(index, start, end, oidBytes) {
	let root;
	for (let at = start; at < end;) {
		if (at + 8 > end) return void 0;
		const name = index.toString("latin1", at, at + 4);
		const size = index.readUInt32BE(at + 4);
		const next = at + 8 + size;
		if (next > end || PARTIAL.includes(name)) return void 0;
		if (name === "TREE") {
			const found = /^\0(\d+) \d+\n/.exec(index.toString("latin1", at + 8, Math.min(next, at + 48)));
			const oid = at + 8 + (found?.[0].length ?? 0);
			if (found && oid + oidBytes <= next) root = index.toString("hex", oid, oid + oidBytes);
		}
		at = next;
	}
	return root;
}
// src/git/objects.ts
var ObjectReader = class {
	#gitDir;
	#process;
	#waiting = [];
	#chunks = [];
	#length = 0;
	#need = 0;
	#outgoing = "";
	constructor(gitDir) {
		this.#gitDir = gitDir;
	}
	read(name) {
		if (name.includes("\n")) return Promise.resolve(void 0);
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				resolve,
				reject
			});
			this.#outgoing += `${name}\n`;
			if (this.#outgoing.length === name.length + 1) setImmediate(() => this.#flush());
		});
	}
	#flush() {
		const questions = this.#outgoing;
		this.#outgoing = "";
		if (questions !== "") this.#start().stdin.write(questions);
	}
	close() {
		if (this.#waiting.length > 0) this.#flush();
		this.#process?.stdin.end();
	}
	#start() {
		if (this.#process) return this.#process;
		const child = spawn("git", [
			"--git-dir",
			this.#gitDir,
			"-c",
			"safe.directory=*",
			"cat-file",
			"--batch"
		], { env: gitEnvironment() });
		child.stdout.on("data", (chunk) => {
			this.#chunks.push(chunk);
			this.#length += chunk.length;
			if (this.#length >= this.#need) this.#drain();
		});
		child.stdin.on("error", () => {});
		child.on("error", (error) => this.#fail(error));
		child.on("close", (code) => this.#fail(new Error(`git cat-file ended with ${code}`)));
		this.#process = child;
		return child;
	}
	#fail(error) {
		this.#process = void 0;
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const { reject } of waiting) reject(error);
	}
	#drain() {
		let buffer = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
		this.#need = 0;
		while (this.#waiting.length > 0) {
			const end = buffer.indexOf(10);
			if (end === -1) break;
			const header = buffer.toString("utf8", 0, end);
			const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
			if (!found) {
				buffer = buffer.subarray(end + 1);
				this.#waiting.shift()?.resolve(void 0);
				continue;
			}
			const size = Number(found[3]);
			const total = end + 1 + size + 1;
			if (buffer.length < total) {
				this.#need = total;
				break;
			}
			const content = Buffer.from(buffer.subarray(end + 1, end + 1 + size));
			buffer = buffer.subarray(total);
			this.#waiting.shift()?.resolve({
				oid: found[1],
				type: found[2],
				content
			});
		}
		this.#chunks = buffer.length > 0 ? [buffer] : [];
		this.#length = buffer.length;
	}
};
// src/git/settings.ts
const NULL = "\0";
async function settingsOf(root) {
	return (await git([
		"config",
		"--list",
		"-z"
	], {
		cwd: root,
		allow: [1, 128]
	})).stdout.toString("utf8").split(NULL).filter(Boolean).map((entry) => {
		const at = entry.indexOf("\n");
		return at === -1 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
	});
}
const TRAVELS = /^(?:http\.|url\.|credential\.|ssh\.|protocol\.|core\.sshcommand$)/i;
function remoteEnvironment(settings, url, options) {
	const entries = settings.filter(([key]) => TRAVELS.test(key));
	const server = options.server?.replace(/\/$/, "");
	if (options.token && server && url?.startsWith(`${server}/`)) {
		const header = `http.${server}/.extraheader`;
		const others = entries.filter(([key]) => key.toLowerCase() !== header.toLowerCase());
		const basic = Buffer.from(`x-access-token:${options.token}`).toString("base64");
		entries.splice(0, entries.length, ...others, [header, ""], [header, `AUTHORIZATION: basic ${basic}`]);
	}
	const environment = { GIT_CONFIG_COUNT: String(entries.length) };
	entries.forEach(([key, value], i) => {
		environment[`GIT_CONFIG_KEY_${i}`] = key;
		environment[`GIT_CONFIG_VALUE_${i}`] = value;
	});
	return environment;
}
function scratchConfig(url, format) {
	const quoted = (url ?? "").replaceAll("\\", "\\\\").replaceAll("\"", "\\\"");
	return `[core]\n${format === "sha1" ? "	repositoryformatversion = 0\n" : `\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = ${format}\n[core]\n`}\tbare = true\n\talternateRefsCommand = true\n${url === void 0 ? "" : `[remote "origin"]\n\turl = "${quoted}"\n`}`;
}
// src/git/tree.ts
function parseTree(content, oidBytes = 20) {
	const entries = [];
	for (let at = 0; at < content.length;) {
		const space = content.indexOf(32, at);
		const end = content.indexOf(0, space);
		const mode = content.toString("latin1", at, space);
		const name = content.toString("utf8", space + 1, end);
		const oid = content.toString("hex", end + 1, end + 1 + oidBytes);
		entries.push({
			name,
			mode,
			type: mode === "40000" ? "tree" : mode === "160000" ? "commit" : "blob",
			oid
		});
		at = end + 1 + oidBytes;
	}
	return entries;
}
// src/git/unlike.ts
const [LINK, FOLDER, NOTEBOOK] = [
	"120000 ",
	"40000 ",
	".ipynb\0"
].map((text) => Buffer.from(text));
async function unlikeBelow(root, read, plain) {
	const links = [];
	const notebooks = [];
	let level = [{
		oid: root,
		prefix: ""
	}];
	while (level.length > 0) {
		const contents = await Promise.all(level.map(({ oid }) => read(oid)));
		const next = [];
		contents.forEach((content, i) => {
			const { oid, prefix } = level[i];
			if (!content.includes(FOLDER) && !content.includes(LINK) && !content.includes(NOTEBOOK)) {
				plain(oid);
				return;
			}
			for (const entry of parseTree(content, oid.length / 2)) if (entry.type === "tree") next.push({
				oid: entry.oid,
				prefix: `${prefix}${entry.name}/`
			});
			else if (entry.mode === "120000") links.push(prefix + entry.name);
			else if (entry.name.endsWith(".ipynb")) notebooks.push(prefix + entry.name);
		});
		level = next;
	}
	return {
		links,
		notebooks
	};
}
// src/git/repository.ts
const scratchIndex = ({ scratch }) => join(scratch, "index");
var Repository = class Repository {
	root;
	gitDir;
	scratch;
	url;
	remote;
	hasOrigin;
	#boundary;
	objects;
	#objects;
	#raw = new Map();
	#trees = new Map();
	#unlike = new Map();
	#config;
	#wanted = new Set();
	#gathering;
	#fetched = Promise.resolve();
	constructor(facts) {
		this.objects = facts.objects;
		this.root = facts.root;
		this.gitDir = facts.gitDir;
		this.scratch = facts.scratch;
		this.url = facts.url;
		this.#boundary = facts.boundary;
		this.hasOrigin = facts.hasOrigin;
		this.remote = facts.remote;
		this.#config = facts.config;
		this.#layOut();
		this.#objects = new ObjectReader(facts.scratch);
	}
	static async open(options) {
		const found = await git([...[
			"rev-parse",
			"--show-toplevel",
			"--absolute-git-dir",
			"--git-path",
			"objects",
			"--git-path",
			"shallow"
		], ...["--is-shallow-repository", "--show-object-format"]], {
			cwd: options.folder,
			allow: [128]
		});
		const [root, gitDir, objects, boundary, shallow, format] = found.stdout.toString("utf8").split("\n");
		if (found.code !== 0 || !root || !gitDir || !objects || !boundary) throw new MettleError("git-missing", `${options.folder} is not a git checkout. Run actions/checkout before this step, or git init here.`);
		const settings = await settingsOf(root);
		const url = settings.find(([key]) => key === "remote.origin.url")?.[1];
		const scratch = await mkdtemp(join(options.temporary ?? tmpdir(), "mettle-git-"));
		const config = scratchConfig(url, format ?? "sha1");
		for (const folder of ["objects/info", "refs/heads"]) mkdirSync(join(scratch, folder), { recursive: true });
		return new Repository({
			root,
			gitDir,
			scratch,
			boundary: shallow === "true" ? resolve(options.folder, boundary) : void 0,
			hasOrigin: url !== void 0,
			url,
			remote: remoteEnvironment(settings, url, options),
			config,
			objects: resolve(options.folder, objects)
		});
	}
	get shallow() {
		return this.#boundary !== void 0;
	}
	close() {
		this.#objects.close();
		try {
			rmSync(this.scratch, {
				recursive: true,
				force: true,
				maxRetries: 5,
				retryDelay: 20
			});
		} catch {}
	}
	run(args, options = {}) {
		return git(args, {
			cwd: this.root,
			...options
		});
	}
	async runRemote(args, options = {}) {
		this.#layOut();
		try {
			return await git([
				"--git-dir",
				this.scratch,
				...args
			], {
				cwd: this.root,
				...options,
				env: {
					...this.remote,
					...options.env
				}
			});
		} finally {
			this.#layOut();
		}
	}
	#layOut() {
		const files = {
			HEAD: "ref: refs/heads/none\n",
			config: this.#config,
			"objects/info/alternates": `${this.objects}\n`
		};
		for (const [name, content] of Object.entries(files)) {
			const path = join(this.scratch, name);
			writeFileSync(`${path}.new`, content);
			renameSync(`${path}.new`, path);
		}
	}
	runScratch(args, options = {}) {
		return git([
			"--git-dir",
			this.scratch,
			...args
		], {
			cwd: this.root,
			...options
		});
	}
	async commit(name) {
		if (name.startsWith("-") || name === "") return void 0;
		const found = await this.run([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		], { allow: [1, 128] });
		return found.code === 0 ? line(found) : void 0;
	}
	async has(commit) {
		return await this.#objects.read(`${commit}^{tree}`) !== void 0;
	}
	async fetchCommits(oids) {
		const missing = [];
		for (const oid of oids) if (!await this.has(oid)) missing.push(oid);
		if (missing.length === 0) return true;
		if (!this.hasOrigin) return false;
		await this.#offerHead();
		const fetched = await this.runRemote([
			...FETCH,
			"--depth=1",
			"--filter=blob:none",
			"origin",
			...missing
		], { allow: [1, 128] });
		this.refresh();
		if (fetched.code !== 0) return false;
		return (await Promise.all(missing.map((oid) => this.has(oid)))).every(Boolean);
	}
	async #offerHead() {
		const offered = join(this.scratch, "refs/heads/checkout");
		if (this.#boundary === void 0 || existsSync(offered)) return;
		const head = await this.commit("HEAD");
		if (head === void 0) return;
		await copyFile(this.#boundary, join(this.scratch, "shallow"));
		writeFileSync(offered, `${head}\n`);
	}
	async fetchHistory(wanted) {
		if (!this.hasOrigin) return false;
		const fetched = await this.runRemote([
			...FETCH,
			...existsSync(join(this.scratch, "shallow")) ? ["--unshallow"] : [],
			"--filter=tree:0",
			"origin",
			...wanted
		], { allow: [1, 128] });
		this.refresh();
		return fetched.code === 0;
	}
	refresh() {
		this.#objects.close();
		this.#objects = new ObjectReader(this.scratch);
	}
	async remoteHead(ref) {
		if (!this.hasOrigin) return void 0;
		const found = await this.runRemote([
			"ls-remote",
			"--quiet",
			"origin",
			ref
		], { allow: [2] });
		return line(found).split("	")[0] || void 0;
	}
	async remoteRevision(name) {
		if (!this.hasOrigin || name.startsWith("-") || /[*?[\s]/.test(name)) return void 0;
		const wanted = [
			`refs/heads/${name}`,
			`refs/tags/${name}^{}`,
			`refs/tags/${name}`,
			name
		];
		const listed = line(await this.runRemote([
			"ls-remote",
			"--quiet",
			"origin",
			...wanted
		], { allow: [2] }));
		const rows = new Map(listed.split("\n").map((row) => [row.split("	")[1] ?? "", row.split("	")[0] ?? ""]));
		return wanted.map((ref) => rows.get(ref)).find((oid) => oid !== void 0 && oid !== "");
	}
	async ancestor(name) {
		const head = await this.commit("HEAD");
		if (!this.shallow || head === void 0 || name.startsWith("-") || !await this.fetchHistory([head])) return void 0;
		const found = await this.runScratch([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name.replace(/^HEAD/, head)}^{commit}`
		], { allow: [1, 128] });
		return found.code === 0 ? line(found) : void 0;
	}
	async parents(commit) {
		return [...((await this.#objects.read(commit))?.content.toString("utf8").split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
	}
	async commitTime(commit) {
		const object = await this.#objects.read(commit);
		const found = /^committer .* (\d+) [-+]\d{4}$/m.exec(object?.content.toString("utf8") ?? "");
		return found ? Number(found[1]) : void 0;
	}
	async treeOf(commit) {
		return (await this.#objects.read(`${commit}^{tree}`))?.oid;
	}
	#rawTree(oid) {
		let raw = this.#raw.get(oid);
		if (!raw) {
			raw = this.#objects.read(oid).then((object) => {
				if (object?.type !== "tree") throw new MettleError("git-revision", `the tree ${oid} is not in the checkout, nor could it be fetched`);
				return object.content;
			});
			this.#raw.set(oid, raw);
		}
		return raw;
	}
	tree(oid) {
		let entries = this.#trees.get(oid);
		if (!entries) {
			entries = this.#rawTree(oid).then((content) => new Map(parseTree(content, oid.length / 2).map((entry) => [entry.name, entry])));
			this.#trees.set(oid, entries);
		}
		return entries;
	}
	unlike(tree) {
		let answer = this.#unlike.get(tree);
		if (!answer) {
			const named = this.#unlikeOfIndex(tree);
			answer = named ? Promise.resolve(named) : unlikeBelow(tree, (oid) => this.#rawTree(oid), (oid) => this.#raw.delete(oid));
			this.#unlike.set(tree, answer);
		}
		return answer;
	}
	#unlikeOfIndex(tree) {
		for (const path of [scratchIndex(this), join(this.gitDir, "index")]) try {
			const found = statSync(path).size <= LARGEST_INDEX ? unlikeOfIndex(readFileSync(path), tree) : void 0;
			if (found) return found;
		} catch {}
	}
	async diff(from, to) {
		const args = [
			"diff-tree",
			"-r",
			"-z",
			"--raw",
			"--no-renames",
			"--no-abbrev",
			from,
			to
		];
		return (await this.runScratch(args, { allow: [128] })).stdout;
	}
	async blobs(oids) {
		const wanted = [...new Set(oids)];
		const found = new Map();
		const read = async (names) => {
			const objects = await Promise.all(names.map((oid) => this.#objects.read(oid)));
			for (const object of objects) if (object) found.set(object.oid, object.content);
			return names.filter((name) => !found.has(name));
		};
		const missing = await read(wanted);
		if (missing.length > 0 && this.hasOrigin) {
			await this.#fetchBlobs(missing);
			await read(missing);
		}
		return found;
	}
	#fetchBlobs(oids) {
		for (const oid of oids) this.#wanted.add(oid);
		this.#gathering ??= this.#fetched.catch(() => void 0).then(() => setImmediate$1()).then(() => {
			const input = `${[...this.#wanted].join("\n")}\n`;
			this.#wanted.clear();
			this.#gathering = void 0;
			this.#fetched = this.runRemote([
				...FETCH,
				"--filter=blob:none",
				"--stdin",
				"origin"
			], {
				input,
				allow: [1, 128]
			}).then(() => this.refresh());
			return this.#fetched;
		});
		return this.#gathering;
	}
	async mergeBase(a, b) {
		const local = this.shallow ? void 0 : await this.#mergeBase(a, b, []);
		if (local) return local;
		return await this.fetchHistory([a, b]) ? this.#mergeBase(a, b, ["--git-dir", this.scratch]) : void 0;
	}
	async #mergeBase(a, b, where) {
		const found = await this.run([
			...where,
			"merge-base",
			a,
			b
		], { allow: [1, 128] });
		return found.code === 0 ? line(found) : void 0;
	}
	async firstParents(start, most) {
		const walk = (where) => this.run([
			...where,
			"rev-list",
			"--first-parent",
			`--max-count=${most}`,
			start
		], { allow: [1, 128] });
		if (this.shallow && await this.fetchHistory([start])) return line(await walk(["--git-dir", this.scratch])).split("\n").filter(Boolean);
		return line(await walk([])).split("\n").filter(Boolean);
	}
};
const LARGEST_INDEX = 1 << 28;
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-gc"
];
export { scratchIndex as n, Repository as t };
