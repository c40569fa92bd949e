import { o as __toESM } from "./rolldown-runtime.js";
import { B as didYouMean, C as setOutputs, I as emptyOutputs, L as unawaited, R as INPUTS, U as asMettleError, V as MettleError, W as faultsOf, b as annotate, h as temporaryFolder, p as readContext, s as CONTEXT, v as takeJobEnvironment, x as annotationOf, y as actionLog } from "./start.js";
import { $ as judgedPaths, A as Revision, At as relativeTo, C as readTracked, Ct as md5, D as committedMetrics, Dt as join$1, Et as isInside, F as readMetrics, J as grouped, M as compare, N as headOf, O as revisionMetrics, Ot as leadsOut, P as revision, S as readLock, St as folderHash, T as trackedIdentity, Tt as folderOf, X as globMatcher, Y as ignoreRules, Z as globOf, _ as missingConfig, at as structuredFormat, b as limitText, bt as SortedPaths, d as gitEnvironment, dt as equals, et as invalid, f as complaint, ft as isList, g as loadConfig, gt as Unreadable$1, h as lockedFile, i as workingFolder, it as readStructured, kt as normalise, mt as text, nt as flatten, o as workTree, p as withoutCredentials$1, pt as isMap, rt as decode, s as Repository, tt as pick, ut as canonical, w as readUpstreams, wt as md5DosToUnix, x as NEVER_GRANTED, xt as byCodePoint, y as remoteAddress, yt as Producers } from "./revisions.js";
const { chmodSync, closeSync, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { homedir, tmpdir } = process.getBuiltinModule("node:os");
const { createHash, hash, randomUUID } = process.getBuiltinModule("node:crypto");
const { dirname, isAbsolute, join } = process.getBuiltinModule("node:path");
const { spawn } = process.getBuiltinModule("node:child_process");
// src/github/api.ts
var ApiError = class extends Error {
	name = "ApiError";
	status;
	constructor(status, message, options) {
		super(message, options);
		this.status = status;
	}
};
const MOST_WAIT = 90;
const ATTEMPTS = 4;
function githubApi(token, baseUrl) {
	let client;
	return { async request(route, parameters) {
		client ??= connect(token, baseUrl);
		const octokit = await client;
		const attempts = route.startsWith("POST ") && !route.includes("/statuses/") ? 1 : ATTEMPTS;
		for (let attempt = 1;; attempt++) try {
			return (await octokit.request(route, { ...parameters })).data;
		} catch (error) {
			const failure = asApiError(error);
			const passing = failure.status >= 500 || failure.status === 0;
			if (attempt >= attempts || !passing) throw failure;
			await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt * (.5 + Math.random())));
		}
	} };
}
async function connect(token, baseUrl) {
	const [{ getOctokit }, { throttling }, { default: Bottleneck }] = await Promise.all([
		import("./github2.js"),
		import("./dist-bundle.js"),
		import("./light.js").then((m) => __toESM(m.default, 1))
	]);
	const wait = (after, _options, _octokit, retries) => retries < 2 && after <= MOST_WAIT;
	const unspaced = () => new Bottleneck.Group({ maxConcurrent: 1 });
	const octokit = getOctokit(token, {
		baseUrl,
		throttle: {
			onRateLimit: wait,
			onSecondaryRateLimit: wait,
			write: unspaced(),
			notifications: unspaced()
		}
	}, throttling);
	octokit.hook.after("request", (response) => {
		const type = String(response.headers["content-type"] ?? "");
		if (/\bjson\b/.test(type) && typeof response.data === "string" && response.data !== "") throw new ApiError(0, "the answer was cut short");
	});
	return octokit;
}
function asApiError(error) {
	if (error instanceof ApiError) return error;
	const { status, message } = error;
	return new ApiError(typeof status === "number" ? status : 0, message ?? String(error), { cause: error });
}
function refused$1(error, permission) {
	if (error instanceof MettleError || !(error instanceof ApiError || "status" in error)) return asMettleError(error);
	const failure = asApiError(error);
	const hint = failure.status === 403 || failure.status === 404 ? `. Add to the workflow: permissions: {${permission}}` : "";
	const said = failure.message.split("\n")[0]?.split(" - ")[0] ?? "";
	const answer = failure.status === 0 ? `GitHub did not answer: ${said}` : `GitHub answered ${failure.status}: ${said}`;
	return new MettleError("github-failed", answer + hint, { cause: error });
}
const isBy = (user, self) => user?.login === (self ?? "github-actions[bot]");
async function whoAmI(api) {
	try {
		return (await api.request("GET /user", {})).login;
	} catch {
		return;
	}
}
// src/detect/changes.ts
var Changes = class Changes {
	files;
	known;
	#below;
	#paths;
	constructor(files = [], known = true) {
		this.files = files;
		this.known = known;
	}
	static of(output) {
		const fields = output.toString("utf8").split("\0");
		const changed = [];
		for (let i = 0; i + 1 < fields.length; i += 2) {
			const [oldMode, newMode, from, to] = fields[i].replace(/^:/, "").split(" ");
			const none = (oid, mode) => oid === void 0 || /^0+$/.test(oid) ? null : `${mode} ${oid}`;
			changed.push({
				path: fields[i + 1],
				from: none(from, oldMode),
				to: none(to, newMode)
			});
		}
		return new Changes(changed);
	}
	has(path) {
		if (!this.known) return true;
		this.#paths ??= new Set(this.files.map((file) => file.path));
		return this.#paths.has(path);
	}
	touch(path) {
		return path === "" ? !this.known || this.files.length > 0 : this.has(path) || this.#folders().has(path);
	}
	below(folder) {
		return folder === "" ? this.files : this.#folders().get(folder) ?? [];
	}
	#folders() {
		if (this.#below) return this.#below;
		const below = new Map();
		for (const file of this.files) for (let folder = folderOf(file.path); folder !== ""; folder = folderOf(folder)) {
			const there = below.get(folder);
			if (there) there.push(file);
			else below.set(folder, [file]);
		}
		this.#below = below;
		return below;
	}
};
// src/detect/reasons.ts
const COMPONENTS = [
	"code",
	"params",
	"data",
	"command",
	"lock",
	"environment",
	"seed"
];
function reasonsBetween(from, to, changes = new Changes()) {
	if (!from) return [{
		component: "record",
		path: null,
		key: null,
		from: null,
		to: "new model"
	}];
	if (from.key !== null && from.key === to.key) return [];
	return COMPONENTS.flatMap((component) => {
		const [old, now] = [from.components[component] ?? {}, to.components[component] ?? {}];
		const names = differing(old, now);
		return component === "code" ? codeReasons(names, old, now, changes) : names.map((name) => entryReason(component, name, old[name], now[name]));
	});
}
function differing(old, now) {
	if (old === now) return [];
	const names = Object.keys(now).filter((name) => !Object.hasOwn(old, name) || old[name] !== now[name]);
	for (const name of Object.keys(old)) if (!Object.hasOwn(now, name)) names.push(name);
	return names.sort();
}
function entryReason(component, name, from, to) {
	const at = name.indexOf("#");
	const [path, key] = component === "params" || component === "lock" ? [at === -1 ? name : name.slice(0, at), at === -1 ? null : name.slice(at + 1)] : [name, null];
	return {
		component,
		path,
		key,
		from: shown$1(from),
		to: shown$1(to)
	};
}
function shown$1(value) {
	if (value === void 0) return null;
	const pending = /^pending (\S+)/.exec(value);
	return pending ? `depends on ${decodeURIComponent(pending[1])}` : value;
}
function codeReasons(names, old, now, changes) {
	const reasons = new Map();
	for (const name of names) {
		const inside = name.endsWith("/") ? changes.below(name.slice(0, -1)) : [];
		const rows = inside.length > 0 ? inside : [{
			path: name,
			from: oidOf(old[name]),
			to: oidOf(now[name])
		}];
		for (const row of rows) reasons.set(row.path, {
			component: "code",
			path: row.path,
			key: null,
			from: row.from,
			to: row.to
		});
	}
	return [...reasons.values()];
}
const oidOf = (value) => value ?? null;
// src/detect/relocked.ts
function relocked(head, base) {
	if (!head?.stage || !base?.stage || head.stage.departures.length > 0 || base.stage.departures.length > 0) return [];
	const before = base.stage.locked;
	return [...head.stage.locked].flatMap(([path, to = null]) => {
		const from = before.get(path) ?? null;
		return from === to ? [] : [{
			component: "outputs",
			path,
			key: null,
			from,
			to
		}];
	});
}
// src/detect/decide.ts
function decide(facts) {
	const { head } = facts;
	const { fingerprint } = head;
	const against = facts.baseline ?? facts.base?.fingerprint;
	const lock = provenByLock(facts);
	const moved = lock === "proven" ? relocked(head, facts.base) : [];
	const differing = [...reasonsBetween(against, fingerprint, facts.changes), ...moved];
	const waiting = facts.trainingUpstream.map((upstream) => ({
		component: "data",
		path: upstream,
		key: null,
		from: null,
		to: `depends on ${upstream}`
	}));
	const plan = (action, reasons) => ({
		name: head.model.name,
		action,
		key: facts.trainingUpstream.length > 0 ? null : fingerprint.key,
		changed: against === void 0 || against.key !== fingerprint.key || fingerprint.key === null || moved.length > 0,
		reasons: [...reasons],
		waits: null,
		environment: null,
		"runs-on": head.model.runsOn === void 0 ? null : typeof head.model.runsOn === "string" ? head.model.runsOn : [...head.model.runsOn]
	});
	if (facts.force !== void 0) return plan("train", [...differing, {
		component: "forced",
		path: null,
		key: null,
		from: null,
		to: facts.force
	}]);
	if (facts.trainingUpstream.length > 0 || fingerprint.key === null) return plan("train", [...withoutPending(differing), ...waiting]);
	if (fingerprint.unknown.length > 0) {
		const unknown = fingerprint.unknown.map((reason) => ({
			component: "data",
			path: reason.split(": ")[0] ?? null,
			key: null,
			from: null,
			to: `unknown: ${reason.split(": ").slice(1).join(": ")}`
		}));
		return plan("train", [...differing.filter((reason) => reason.to !== "unknown"), ...unknown]);
	}
	if (facts.record && facts.stale !== void 0) return plan("train", [...differing, {
		component: "record",
		path: null,
		key: null,
		from: facts.record.time,
		to: facts.stale
	}]);
	if (facts.record) return plan("reuse", differing);
	if (lock === "proven") return plan("reuse", differing);
	if (lock === "departed") return plan("train", merged(differing, head.stage?.departures.map((departure) => ({
		...departure,
		missedByDvc: void 0
	})) ?? []));
	return plan("train", differing.length > 0 ? differing : [{
		component: "record",
		path: null,
		key: null,
		from: null,
		to: "no successful run of exactly this"
	}]);
}
function provenByLock({ head, base, lockProves = true }) {
	if (!head.stage || !lockProves) return "none";
	if (head.stage.departures.length > 0) return "departed";
	return base?.stage && base.fingerprint.key !== head.fingerprint.key && base.stage.lockSource === head.stage.lockSource ? "none" : "proven";
}
const withoutPending = (reasons) => reasons.filter((reason) => !reason.to?.startsWith("depends on "));
function merged(first, second) {
	const id = (reason) => `${reason.component} ${reason.path} ${reason.key}`;
	const known = new Set(first.map(id));
	return [...first, ...second.filter((reason) => !known.has(id(reason))).map(({ component, path, key, from, to }) => ({
		component,
		path,
		key,
		from,
		to
	}))];
}
// src/dvc/identities.ts
const hashes = new Map();
var Identities = class {
	#files;
	#project;
	#producers = new Map();
	#onDisk;
	#known = new Map();
	#others;
	#paths;
	constructor(files, project, onDisk) {
		this.#files = files;
		this.#project = project;
		this.#onDisk = onDisk;
		for (const stage of project.stages) for (const output of stage.outputs) this.#producers.set(output.path, stage);
		this.#others = new SortedPaths([...this.#producers.keys(), ...project.tracked.keys()]);
	}
	of(path, dosToUnix) {
		const id = `${dosToUnix} ${path}`;
		const known = this.#known.get(id) ?? this.#find(path, dosToUnix);
		this.#known.set(id, known);
		return known;
	}
	async #find(path, dosToUnix) {
		if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return {
			kind: "unknown",
			reason: `${path} lies outside the repository`
		};
		const producer = this.#producers.get(path);
		if (producer) return {
			kind: "stage",
			stage: producer.address,
			path,
			onDisk: await this.#onDisk(path, dosToUnix)
		};
		const tracked = this.#project.tracked.get(path);
		if (tracked) {
			const found = await this.#onDisk(path, tracked.dosToUnix);
			if (found !== void 0) return {
				kind: "md5",
				md5: found,
				dosToUnix: tracked.dosToUnix,
				mode: void 0
			};
			return tracked.md5 === void 0 ? {
				kind: "unknown",
				reason: `${tracked.file} holds no hash`
			} : {
				kind: "md5",
				md5: tracked.md5,
				dosToUnix: tracked.dosToUnix,
				mode: void 0
			};
		}
		const inGit = await this.inGit(path, dosToUnix);
		if (inGit) return inGit;
		const found = await this.#onDisk(path, dosToUnix);
		if (found !== void 0) return {
			kind: "md5",
			md5: found,
			dosToUnix,
			mode: void 0
		};
		return this.#inside(path) ?? {
			kind: "unknown",
			reason: `${path} is neither in git nor an output`
		};
	}
	async inGit(path, dosToUnix) {
		const all = await this.#files.list();
		const own = all.get(path);
		if (own) {
			const hash = await this.#hashOf(path, own, dosToUnix);
			return hash === void 0 ? void 0 : {
				kind: "md5",
				md5: hash,
				dosToUnix,
				mode: own.mode
			};
		}
		this.#paths ??= new SortedPaths(all.keys());
		const below = this.#paths.below(path);
		if (below.length === 0) return void 0;
		if (this.#others.below(path).length > 0) {
			const disk = await this.#onDisk(path, dosToUnix);
			return disk === void 0 ? void 0 : {
				kind: "md5",
				md5: disk,
				dosToUnix,
				mode: void 0
			};
		}
		const rows = [];
		for (const file of below.filter((candidate) => !this.#project.ignored(candidate)).toSorted(byCodePoint)) {
			const hash = await this.#hashOf(file, all.get(file), dosToUnix);
			if (hash !== void 0) rows.push({
				path: file.slice(path.length + 1),
				md5: hash
			});
		}
		const modes = below.map((file) => `${file}:${all.get(file)?.mode}`).join();
		return {
			kind: "md5",
			md5: folderHash(rows),
			dosToUnix,
			mode: modes
		};
	}
	async #hashOf(path, { oid, mode }, dosToUnix) {
		const id = oid === void 0 || mode === "120000" ? void 0 : `${oid} ${dosToUnix}`;
		const known = id && hashes.get(id);
		if (known !== void 0) return known;
		const content = await this.#files.read(path);
		if (!content) return void 0;
		const hash = (dosToUnix ? md5DosToUnix : md5)(content);
		if (id !== void 0) hashes.set(id, hash);
		return hash;
	}
	#inside(path) {
		for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
			const stage = this.#producers.get(folder);
			if (stage) {
				const locked = this.#project.locks.get(stage.address)?.outputs.find((output) => join$1(stage.wdir, output.path) === folder);
				return {
					kind: "inside",
					folder,
					md5: locked?.md5 ?? "none",
					stage: stage.address
				};
			}
			const tracked = this.#project.tracked.get(folder);
			if (tracked) return tracked.md5 === void 0 ? {
				kind: "unknown",
				reason: `${tracked.file} holds no hash`
			} : {
				kind: "inside",
				folder,
				md5: tracked.md5,
				stage: void 0
			};
		}
	}
};
// src/dvc/stage-state.ts
async function stageState(files, stage, lock, identities) {
	const byPath = (entries = []) => new Map(entries.toReversed().map((entry) => [join$1(stage.wdir, entry.path), entry]));
	const locked = {
		dependencies: byPath(lock?.dependencies),
		outputs: byPath(lock?.outputs)
	};
	const dependencies = new Map();
	for (const path of stage.dependencies) dependencies.set(path, await identities.of(path, locked.dependencies.get(path)?.dosToUnix ?? false));
	const params = new Map();
	for (const { file, keys } of stage.params) {
		const value = await parsedOnce$1(files, file);
		if (value === void 0 || !isMap(value)) for (const key of keys) params.set(`${file}#${key}`, void 0);
		else if (keys.length === 0) for (const [key, item] of value) params.set(`${file}#${String(key)}`, item);
		else for (const key of keys) params.set(`${file}#${key}`, pick(value, key)[0]?.[1]);
	}
	const committed = new Map();
	for (const { path } of stage.outputs) {
		const hash = await identities.inGit(path, locked.outputs.get(path)?.dosToUnix ?? false);
		if (hash?.kind === "md5") committed.set(path, hash.md5);
	}
	return {
		stage,
		lock,
		locked,
		dependencies,
		params,
		committed
	};
}
const parsed$2 = new WeakMap();
function parsedOnce$1(files, file) {
	const known = parsed$2.get(files) ?? new Map();
	parsed$2.set(files, known);
	const value = known.get(file) ?? files.read(file).then((content) => content === void 0 ? void 0 : parse(content, file));
	known.set(file, value);
	return value;
}
async function parse(content, file) {
	try {
		return await readStructured(content, structuredFormat(file), "last");
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
function departures(state, outputs) {
	const { stage, lock } = state;
	const found = [];
	const depart = (component, path, key, from, to, missedByDvc = false) => {
		found.push({
			component,
			path,
			key,
			from,
			to,
			missedByDvc
		});
	};
	if (stage.alwaysChanged) depart("command", null, null, null, "always_changed");
	if (stage.dependencies.length === 0 && stage.outputs.length === 0 && stage.params.length === 0) depart("command", null, null, null, "neither dependencies nor outputs");
	if (!lock) {
		depart("record", null, null, null, "not in dvc.lock", stage.dependencies.length === 0 && stage.params.length === 0);
		return found;
	}
	if (commandText(lock.command) !== commandText(stage.command)) depart("command", "cmd", null, commandText(lock.command), commandText(stage.command));
	if (stage.frozen) return found;
	for (const [path, identity] of state.dependencies) {
		const locked = state.locked.dependencies.get(path);
		const component = identity.kind === "md5" && identity.mode !== void 0 ? "code" : "data";
		const now = identityText(identity, outputs);
		if (!locked) depart(component, path, null, null, now);
		else if (identity.kind === "inside") depart("data", path, null, locked.md5 ?? null, `unknown: inside ${identity.folder}, which is not here`);
		else if (identity.kind === "unknown") depart("data", path, null, locked.md5 ?? locked.pin ?? null, `unknown: ${identity.reason}`);
		else if (locked.md5 !== now) depart(component, path, null, locked.md5 ?? null, now, identity.kind === "stage" && now === neverMade(identity.stage));
	}
	for (const [path, locked] of state.locked.dependencies) if (!state.dependencies.has(path)) depart("data", path, null, locked.md5 ?? null, null, true);
	departedParams(state, lock, depart);
	const declared = new Set(stage.outputs.map((output) => output.path));
	for (const [path, locked] of state.locked.outputs) if (!declared.has(path)) depart("command", path, null, locked.md5 ?? null, null, true);
	for (const [path, hash] of state.committed) {
		const locked = state.locked.outputs.get(path)?.md5;
		if (locked !== void 0 && locked !== hash) depart("outputs", path, null, locked, `${hash}, which the stage did not write`, true);
	}
	for (const path of declared) if (!state.locked.outputs.has(path)) depart("command", path, null, null, "a new output", true);
	return found;
}
function departedParams(state, lock, depart) {
	const { stage } = state;
	const locked = new Map();
	for (const [file, values] of lock.params) for (const [key, value] of values) locked.set(`${join$1(stage.wdir, file)}#${key}`, value);
	for (const name of new Set([...state.params.keys(), ...locked.keys()])) {
		const at = name.indexOf("#");
		const [file, key] = [name.slice(0, at), name.slice(at + 1)];
		const [old, now] = [locked.get(name), state.params.get(name)];
		const asked = state.params.has(name);
		if (old === void 0 && now === void 0) depart("params", file, key, null, "not in the file");
		else if (old === void 0 || now === void 0 || !equals(old, now)) depart("params", file, key, old === void 0 ? null : canonical(old), now === void 0 ? null : canonical(now), !asked);
	}
}
function identityText(identity, { made, locked }) {
	switch (identity.kind) {
		case "md5": return identity.md5;
		case "stage": return made(identity.stage, identity.path) ?? identity.onDisk ?? locked(identity.stage, identity.path) ?? neverMade(identity.stage);
		case "inside": return `${(identity.stage && made(identity.stage, identity.folder)) ?? identity.md5} ${identity.folder}`;
		case "unknown": return `unknown: ${identity.reason}`;
	}
}
const neverMade = (stage) => `output of ${stage}, never made`;
const commandText = (command) => typeof command === "string" ? command : JSON.stringify(command);
function stageComponents(state, outputs) {
	const { stage } = state;
	const code = {};
	const data = {};
	for (const [path, identity] of stage.frozen ? [] : state.dependencies) if (identity.kind === "md5" && identity.mode !== void 0) code[path] = `${identity.mode} ${identity.md5}`;
	else data[path] = identityText(identity, outputs);
	const params = Object.fromEntries((stage.frozen ? [] : [...state.params]).map(([name, value]) => [name, value === void 0 ? "absent" : canonical(value)]));
	const command = {
		cmd: commandText(stage.command),
		wdir: relativeTo("", stage.wdir)
	};
	for (const output of stage.outputs) command[`outs ${output.path}`] = output.kind;
	return {
		code,
		params,
		data,
		command,
		lock: {},
		environment: {},
		seed: {}
	};
}
// src/config/container.ts
function imageAddress(image) {
	const [first = "", ...rest] = image.split("/");
	const registry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost") ? first : void 0;
	const name = registry === void 0 ? rest.length === 0 ? `library/${image}` : image : rest.join("/");
	return `oci://${registry ?? "docker.io"}/${name.replace(/:[^:@/]+(?=@)/, "")}`;
}
const imageToRun = (pin) => pin.replace(/^oci:\/\//, "");
// src/config/data-lock.ts
const MOST_LOCKED = 1e4;
const HEAD = "# Which version of its data each model uses. Written by `mettle lock`, or by a run on a schedule.\nversion: 1\n";
const dataLockPath = (configFile) => join$1(folderOf(configFile), "mettle.lock");
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
// src/detect/ignored.ts
const MOST_RULES = 1e3;
const known$2 = new WeakMap();
function ignoredBy(revision, working) {
	const found = known$2.get(revision) ?? read(revision, working);
	known$2.set(revision, found);
	return found;
}
async function read(revision, working) {
	const content = await revision.read(join$1(working, ".mettleignore"));
	if (!content) return void 0;
	const text = decode(content);
	const count = text.split("\n").length;
	if (count > MOST_RULES) throw new MettleError("config-value", `.mettleignore has ${count} lines; expected ${MOST_RULES} at the most, each asked of every file`, { place: {
		file: join$1(working, ".mettleignore"),
		line: 1001,
		column: 1
	} });
	const ignores = ignoreRules(text);
	const prefix = working === "" ? "" : `${working}/`;
	return (path) => path.startsWith(prefix) && path.length > prefix.length && ignores(path.slice(prefix.length));
}
// src/detect/versions.ts
var Versions = class {
	#found = new Map();
	add(name, version) {
		const there = this.#found.get(name);
		if (there) there.add(version);
		else this.#found.set(name, new Set([version]));
	}
	get all() {
		return new Map([...this.#found].map(([name, versions]) => [name, [...versions].sort().join(" | ")]));
	}
};
// src/detect/requirements.ts
const LINE_ENDS = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
const COMMENT = /^\s*#/;
function linesOf(content) {
	const lines = [];
	let begun = [];
	for (const line of content.split(LINE_ENDS)) {
		const comment = COMMENT.test(line);
		if (line.endsWith("\\") && !comment) {
			begun.push(line.slice(0, -1));
			continue;
		}
		lines.push([...begun, comment ? ` ${line}` : line].join(""));
		begun = [];
	}
	if (begun.length > 0) lines.push(begun.join(""));
	return lines;
}
var ListMissing = class extends Error {
	list;
	constructor(list) {
		super(list);
		this.list = list;
	}
};
async function withIncludes(revision, path, content, seen = new Set([path])) {
	const lines = [];
	for (const line of linesOf(content)) {
		const named = /^\s*(?:-[rc]\s*|--(?:requirement|constraint)[\s=]+)(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(line)?.slice(1).find((name) => name !== void 0);
		if (named === void 0 || named.startsWith("#") || /^\w+:\/\//.test(named)) {
			lines.push(line);
			continue;
		}
		const target = join$1(folderOf(path), named);
		if (seen.has(target)) continue;
		const source = named.includes("$") ? void 0 : await revision.read(target);
		if (source === void 0) throw new ListMissing(named);
		lines.push(await withIncludes(revision, target, decode(source), seen.add(target)));
	}
	return lines.join("\n");
}
async function requirements(content) {
	const map = new Versions();
	for (const raw of linesOf(content)) {
		const line = raw.replace(/(?:^|\s)#.*$/s, "").replace(/\s--hash=\S+/g, "").trim();
		if (line === "") continue;
		const name = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?/.exec(line)?.[0];
		if (name === void 0 || line.startsWith("-")) map.add(line.replace(/\s+/g, " "), "as written");
		else map.add(name.toLowerCase().replace(/[._]/g, "-"), line.slice(name.length).replace(/\s+/g, "") || "any");
	}
	return map.all;
}
const NAMED = /(?:^|[\s"'=@])(?:-r[ \t]*([^\s"'#-][^\s"'#]*)|(?:file:)?(\.{1,2}\/[^\s"'#,;)\]}]+))/gm;
async function filesNamed(revision, path, content) {
	const found = [];
	for (const [, list, place] of content.matchAll(NAMED)) {
		const target = join$1(folderOf(path), list ?? place);
		const entry = target.startsWith("..") ? void 0 : await revision.resolved(target);
		if (entry && entry !== "outside") found.push([`file ${target}`, entry.oid]);
	}
	return found;
}
// src/detect/uv-workspace.ts
const OTHER_PACKAGE = /--(?:all-packages|package|project|directory|no-project|active|with\S*)\b/;
const SYNCS = /^uv sync(?: --?[\w-]+(?:[= ][\w.,-]+)?)*$/;
const RUNS = /^uv run (?:--[\w-]+ )*(?:python3? (?:-m )?[\w./-]+|[\w./-]+\.py)(?: [\w./=,:@+-]+)*$/;
const takesOwnPackage = (commands) => commands.flatMap((command) => command.split(/&&|\n|;/)).map((line) => line.trim()).every((line) => line === "" || (SYNCS.test(line) || RUNS.test(line)) && !OTHER_PACKAGE.test(line));
function reachableOf(lock, folder) {
	const packages = items(field$1(lock, "package"));
	const start = packages.map((item) => ({
		item,
		place: memberFolder(item)
	})).filter(({ place }) => place !== void 0 && (place === "" || folder === place || folder.startsWith(`${place}/`))).toSorted((a, b) => b.place.length - a.place.length)[0]?.item;
	if (start === void 0) return void 0;
	const byName = grouped(packages, (item) => str$1(field$1(item, "name")));
	const found = new Set([start]);
	for (const item of found) for (const needed of needs(item)) {
		const version = str$1(field$1(needed, "version"));
		for (const other of byName.get(str$1(field$1(needed, "name"))) ?? []) if (version === "" || str$1(field$1(other, "version")) === version) found.add(other);
	}
	return found;
}
function memberFolder(item) {
	const source = field$1(item, "source");
	for (const kind of [
		"editable",
		"virtual",
		"directory"
	]) {
		const place = field$1(source, kind);
		if (place !== null) return normalise(str$1(place));
	}
}
function needs(item) {
	const more = ["optional-dependencies", "dev-dependencies"].flatMap((key) => {
		const groups = field$1(item, key);
		return isMap(groups) ? [...groups.values()].flatMap(items) : [];
	});
	return [...items(field$1(item, "dependencies")), ...more];
}
const field$1 = (value, key) => isMap(value) ? value.get(key) ?? null : null;
const items = (value) => isList(value) ? value : [];
const str$1 = (value) => value === null ? "" : text(value);
// src/detect/lock-file.ts
const READERS = [
	["uv.lock", tomlPackages("package", reachableOf)],
	["poetry.lock", tomlPackages("package")],
	["pdm.lock", tomlPackages("package")],
	["pylock.toml", tomlPackages("packages")],
	["Pipfile.lock", pipfile],
	["pixi.lock", yamlPackages("packages")],
	["conda-lock.yml", yamlPackages("package")],
	["requirements.txt", requirements],
	["environment.yml", environmentYml],
	["environment.yaml", environmentYml],
	["renv.lock", renv],
	["package-lock.json", npm]
];
async function lockFileOf(revision, declared, dir, working) {
	if (declared !== void 0) return declared;
	for (const folder of dir === working ? [dir] : [dir, working]) {
		const entry = await revision.entry(folder);
		const names = entry?.type === "tree" ? await revision.store.tree(entry.oid) : void 0;
		const found = READERS.find(([name]) => names?.get(name)?.type === "blob");
		if (found) return join$1(folder, found[0]);
	}
}
async function lockedVersions(revision, path, model) {
	const entry = await revision.resolved(path);
	const content = await revision.read(path);
	if (!entry || entry === "outside" || content === void 0) return { [path]: "absent" };
	const name = path.split("/").at(-1) ?? "";
	const folder = folderOf(path);
	const reader = READERS.find(([known]) => known === name)?.[1] ?? (/^requirements.*\.txt$/.test(name) ? requirements : void 0);
	try {
		const included = reader === requirements ? await withIncludes(revision, path, decode(content)) : decode(content);
		const own = takesOwnPackage(model.commands) && !model.variables.some((name) => name.startsWith("UV_")) && isInside(model.dir, folder) ? model.dir.slice(folder.length).replace(/^\//, "") : void 0;
		const versions = await reader?.(included, own);
		if (versions && versions.size > 0) {
			const named = reader === requirements || reader === environmentYml ? await filesNamed(revision, path, included) : [];
			return Object.fromEntries([...versions, ...named].map(([key, version]) => [`${path}#${key}`, version]));
		}
	} catch (error) {
		if (error instanceof ListMissing) return { [`${path} -r ${error.list}`]: "absent" };
	}
	return { [path]: entry.oid };
}
const list = (value) => isList(value) ? value : [];
const field = (value, key) => isMap(value) ? value.get(key) ?? null : null;
const str = (value) => value === null ? "" : text(value);
const OWN = [
	"editable",
	"virtual",
	"directory"
];
const FROM = [
	"git",
	"url",
	"reference",
	"resolved_reference",
	"registry",
	"path",
	"subdirectory"
];
const fieldsOf = (value, names) => names.flatMap((name) => {
	const found = field(value, name);
	return found === null || isList(found) ? [] : [isMap(found) ? [...found].map(([key, one]) => `${text(key)} ${str(one)}`).join(" ") : str(found)];
});
function tomlPackages(key, reachable) {
	return async (content, folder) => {
		const map = new Versions();
		const lock = await readStructured(content, "toml");
		const counted = folder === void 0 ? void 0 : reachable?.(lock, folder);
		for (const item of list(field(lock, key))) {
			if (counted && !counted.has(item)) continue;
			const source = field(item, "source");
			const name = str(field(item, "name"));
			if (isMap(source) && OWN.some((kind) => source.has(kind))) {
				const extras = list(field(item, "dependencies")).filter((needed) => field(needed, "extra") !== null);
				for (const needed of extras) map.add(`${name} asks for ${str(field(needed, "name"))}`, list(field(needed, "extra")).map(str).join(" "));
				continue;
			}
			const more = [
				...fieldsOf(source, FROM),
				...fieldsOf(item, [
					"git",
					"ref",
					"revision",
					"url",
					"path",
					"subdirectory",
					"markers",
					"marker"
				]),
				...[
					"vcs",
					"archive",
					"directory"
				].flatMap((kind) => fieldsOf(field(item, kind), [
					...FROM,
					"commit-id",
					"requested-revision"
				])),
				...list(field(item, "resolution-markers")).map(str),
				...field(item, "optional") === true ? ["optional"] : []
			];
			map.add(name, [str(field(item, "version")), ...more].filter(Boolean).join(" "));
		}
		return map.all;
	};
}
function yamlPackages(key) {
	return async (content) => {
		const map = new Versions();
		for (const item of list(field(await readStructured(content, "yaml"), key))) {
			const address = str(field(item, "conda")) || str(field(item, "pypi")) || str(field(item, "url"));
			const version = [
				str(field(item, "version")),
				str(field(item, "build")),
				str(field(item, "sha256")) || address
			].filter(Boolean).join(" ");
			map.add(str(field(item, "name")) || address, version);
		}
		return map.all;
	};
}
async function environmentYml(content) {
	const map = new Versions();
	const root = await readStructured(content, "yaml");
	map.add("channels", list(field(root, "channels")).map(str).join(" "));
	const variables = field(root, "variables");
	if (isMap(variables)) for (const [name, value] of variables) map.add(`variable ${text(name)}`, str(value));
	for (const item of list(field(root, "dependencies"))) if (isMap(item)) for (const pip of list(item.get("pip"))) for (const [name, version] of await requirements(str(pip))) map.add(`pip:${name}`, version);
	else {
		const asked = str(item).replace(/\s+/g, " ");
		const name = /^[^ =<>!~]*/.exec(asked)?.[0] ?? "";
		map.add(name, asked.slice(name.length).replaceAll(/ (?=[=<>!~])/g, "") || "any");
	}
	return map.all;
}
async function pipfile(content) {
	const map = new Versions();
	const root = await readStructured(content, "json");
	for (const section of ["default", "develop"]) {
		const packages = field(root, section);
		if (isMap(packages)) for (const [name, item] of packages) map.add(`${section}:${text(name)}`, [
			"version",
			"ref",
			"git",
			"file",
			"path"
		].map((name) => str(field(item, name))).filter(Boolean).join(" "));
	}
	return map.all;
}
async function renv(content) {
	const map = new Versions();
	const root = await readStructured(content, "json");
	map.add("R", str(field(field(root, "R"), "Version")));
	const packages = field(root, "Packages");
	if (isMap(packages)) for (const [name, item] of packages) map.add(text(name), [
		str(field(item, "Version")),
		str(field(item, "RemoteSha")),
		str(field(item, "Hash"))
	].filter(Boolean).join(" "));
	return map.all;
}
async function npm(content) {
	const map = new Versions();
	const packages = field(await readStructured(content, "json"), "packages");
	if (isMap(packages)) {
		for (const [path, item] of packages) if (path !== "") map.add(text(path), [str(field(item, "version")), str(field(item, "integrity")) || str(field(item, "resolved"))].filter(Boolean).join(" "));
	}
	return map.all;
}
// src/detect/imports.ts
const RUNNERS$1 = /^(?:uv run|poetry run|pdm run|pixi run|hatch run|rye run)(?= )/;
const PYTHON = /^(?:[\w./~-]*\/)?python(?:3(?:\.\d+)?)?$/;
const OPTION = /^-(?:[bBdEhiIOqRsSuvVxX]|-[a-z-]+)$/;
const ALWAYS = /(?:^|\/)(?:sitecustomize|usercustomize|conftest|setup|hatch_build|pdm_build|build)\.py$/;
function entryPoints(commands) {
	const found = [];
	for (const line of commands.flatMap((command) => command.split(/&&|\n|;/))) {
		const text = line.trim();
		if (text === "" || text.startsWith("#")) continue;
		if (/[`<>|&(){}*?[\]]|\$\(/.test(text)) return void 0;
		const entry = entryPoint(text);
		if (entry === void 0) return void 0;
		found.push(entry);
	}
	return found.length === 0 ? void 0 : found;
}
function entryPoint(text) {
	const words = text.replace(/^(?:[A-Za-z_]\w*=\S* +)+/, "").replace(RUNNERS$1, "").trim().split(/\s+/);
	while (words[0] !== void 0 && OPTION.test(words[0])) words.shift();
	if (words[0] === void 0) return void 0;
	if (PYTHON.test(words[0])) {
		words.shift();
		while (words[0] !== void 0 && OPTION.test(words[0])) words.shift();
		if (words[0] === "-m") return words[1] !== void 0 && /^[\w.]+$/.test(words[1]) && !words.slice(2).some((word) => /\.py\b|^-m$/.test(word)) ? `-m ${words[1]}` : void 0;
	}
	const [script, ...rest] = words;
	if (script === void 0 || !/^["']?[\w./-]+\.py["']?$/.test(script) || rest.some((word) => /\.py\b/.test(word))) return void 0;
	return script.replace(/^["']|["']$/g, "");
}
const MOST_IMPORTS$1 = 5e4;
const DEEPEST = 30;
const known$1 = new Map();
async function reach(files, entries, dir, revision) {
	const python = [...files.keys()].filter((path) => path.endsWith(".py"));
	const odd = [...files].find(([path, id]) => id.startsWith("120000") || id.startsWith("160000") || /\.(?:pyx|pxd|pyw)$/.test(path));
	if (odd) return {
		unreached: [],
		whole: `${odd[0]} is a link, a submodule or compiled code, whose imports are not followed`
	};
	const mapped = await renamesPackages(files, revision, dir);
	if (mapped !== void 0) return {
		unreached: [],
		whole: `${mapped} gives packages other names than their folders`
	};
	const byEnd = new Map();
	const tops = new Set();
	for (const path of python) for (const end of endings(path)) {
		const same = byEnd.get(end);
		if (same) same.push(path);
		else byEnd.set(end, [path]);
		tops.add(end.replace(/\.py$/, "").split("/", 1)[0]);
	}
	const reached = new Set();
	const queue = [];
	const add = (path) => {
		if (reached.has(path)) return;
		reached.add(path);
		queue.push(path);
	};
	const addNamed = (name, main) => {
		for (const end of [
			`${name}.py`,
			`${name}/__init__.py`,
			...main ? [`${name}/__main__.py`] : []
		]) for (const path of byEnd.get(end) ?? []) add(path);
	};
	const addModule = (parts) => {
		for (let length = 1; length <= parts.length; length++) addNamed(parts.slice(0, length).join("/"), length === parts.length);
	};
	const starred = new Set();
	const addAllOf = (package_) => {
		for (const init of byEnd.get(`${package_}/__init__.py`) ?? []) {
			if (starred.has(init)) continue;
			starred.add(init);
			for (const path of python) if (isInside(path, folderOf(init))) add(path);
		}
	};
	for (const entry of entries) {
		if (entry.startsWith("-m ")) {
			const parts = entry.slice(3).split(".");
			const whole = parts.join("/");
			if (![`${whole}.py`, `${whole}/__main__.py`].some((end) => byEnd.has(end))) return {
				unreached: [],
				whole: `${entry} is no module of the code`
			};
			addModule(parts);
			continue;
		}
		const path = [dir, entry.replace(/^\.\//, "")].filter((part) => part !== "").join("/");
		if (!files.has(path)) return {
			unreached: [],
			whole: `${path} is not among the code`
		};
		add(path);
	}
	for (const path of python) if (ALWAYS.test(path)) add(path);
	let left = MOST_IMPORTS$1;
	const { pythonImports } = await import("./python-imports.js");
	for (let path = queue.shift(); path !== void 0; path = queue.shift()) {
		const file = path;
		const id = files.get(file);
		const imports = known$1.get(id) ?? revision.read(file).then((content) => content ? pythonImports(decode(content)) : {
			kind: "dynamic",
			why: "it cannot be read"
		});
		known$1.set(id, imports);
		const read = await imports.catch(() => ({
			kind: "dynamic",
			why: "it cannot be read"
		}));
		if (read.kind === "dynamic") return {
			unreached: [],
			whole: `${file}: ${read.why}`
		};
		for (const { level, module, names } of read.modules) {
			const prefix = level === 0 ? [] : above$1(file, level);
			if (prefix === void 0) return {
				unreached: [],
				whole: `${file}: an import leads out of the repository`
			};
			const base = [...prefix, ...module];
			left -= 1 + names.length;
			if (left < 0 || base.length > DEEPEST) return {
				unreached: [],
				whole: `${file}: it imports more than is followed`
			};
			if (base.length > 0) addModule(base);
			const folder = base.join("/");
			for (const name of names) if (name === "*") addAllOf(folder);
			else addNamed(folder === "" ? name : `${folder}/${name}`, true);
			const [top] = base;
			if (level === 0 && top !== void 0 && !tops.has(top)) {
				const outside = await elsewhere(revision, top, dir, folderOf(file));
				if (outside !== void 0) return {
					unreached: [],
					whole: `${file} imports ${outside}, which is not among the code`
				};
			}
		}
	}
	return {
		unreached: python.filter((path) => !reached.has(path)),
		whole: void 0
	};
}
async function elsewhere(revision, top, dir, folder) {
	for (const root of new Set([
		"",
		"src",
		"lib",
		dir,
		`${dir}/src`,
		folder
	])) for (const name of [`${top}.py`, top]) {
		const path = root === "" ? name : `${root}/${name}`;
		if (await revision.entry(path)) return path;
	}
}
const RENAMES = /package[-_]dir|force-include|backend-path|\[tool\.hatch\.build[^\]]*sources/;
const ROOT_ONLY = /package[-_]dir\s*=\s*\{\s*(?:""|'')\s*[:=]\s*["'][\w./-]*["']\s*(?:,\s*)?\}|\[tool\.setuptools\.package-dir\][^\S\n]*\n\s*(?:""|'')\s*=\s*["'][\w./-]*["']/g;
async function renamesPackages(files, revision, dir) {
	const usual = [...new Set(["", dir])].flatMap((folder) => PACKAGING.map((name) => folder === "" ? name : `${folder}/${name}`));
	const own = [...files.keys()].filter((path) => PACKAGING.includes(path.slice(path.lastIndexOf("/") + 1)));
	for (const path of new Set([...usual, ...own])) {
		const content = await revision.entry(path) ? await revision.read(path) : void 0;
		if (content && RENAMES.test(decode(content).replaceAll(ROOT_ONLY, ""))) return path;
	}
}
const PACKAGING = [
	"pyproject.toml",
	"setup.cfg",
	"setup.py"
];
function endings(path) {
	const parts = path.split("/");
	return parts.map((_, i) => parts.slice(i).join("/"));
}
function above$1(file, level) {
	let folder = folderOf(file);
	for (let up = 1; up < level; up++) {
		if (folder === "") return void 0;
		folder = folderOf(folder);
	}
	return folder.split("/").filter(Boolean);
}
// src/detect/select.ts
const NONE = new Set();
const DOT = { dot: true };
async function select(revision, selection) {
	const files = new Map();
	const unmatched = [];
	const without = selection.globs.filter((glob) => glob.startsWith("!")).map((glob) => globMatcher(glob.slice(1), DOT));
	const dropped = (path) => selection.ignored?.(path) || selection.except.some((other) => isInside(path, other)) || without.some((matches) => matches(path));
	const single = selection.single === true || selection.ignored !== void 0 || without.length > 0;
	const whole = (folder) => !single && !unlike.has(folder) && !selection.except.some((other) => isInside(other, folder));
	const unlike = single ? NONE : await revision.unlikeFolders();
	for (const glob of selection.globs) {
		if (glob.startsWith("!")) continue;
		const pattern = patternOf(glob);
		const start = await startOf(revision, pattern.base);
		let found = false;
		for (let level = start === void 0 ? [] : [start]; level.length > 0;) {
			const folders = [];
			for (const { entry, path } of level) {
				if (path !== "" && dropped(path)) continue;
				if (entry.type === "tree") {
					if (pattern.whole && whole(path)) {
						files.set(`${path}/`, `40000 ${entry.oid}`);
						found = true;
					} else folders.push({
						entry,
						path
					});
					continue;
				}
				if (entry.type === "blob" && !pattern.whole && !pattern.matches(path)) continue;
				files.set(path, `${entry.mode} ${entry.oid}${entry.mode === "120000" ? await behind(revision, path) : ""}`);
				found = true;
			}
			level = await childrenOf(revision, folders);
		}
		if (!found) unmatched.push(glob);
	}
	if (selection.globs.length > 1) dropCovered(files);
	return {
		files,
		unmatched
	};
}
async function childrenOf(revision, folders) {
	const children = [];
	(folders.length === 0 ? [] : await Promise.all(folders.map(({ entry }) => revision.store.tree(entry.oid)))).forEach((tree, i) => {
		const { path } = folders[i];
		const prefix = path === "" ? "" : `${path}/`;
		for (const entry of tree.values()) children.push({
			entry,
			path: prefix + entry.name
		});
	});
	return children;
}
async function startOf(revision, path) {
	const direct = await revision.entry(path);
	if (direct) return {
		entry: direct,
		path
	};
	const parts = path.split("/").filter(Boolean);
	for (let length = 0; length < parts.length; length++) {
		const here = parts.slice(0, length).join("/");
		const entry = await revision.entry(here);
		if (!entry) break;
		if (entry.type === "commit") return {
			entry,
			path: here
		};
	}
	const target = await revision.resolved(path);
	return target === void 0 || target === "outside" ? void 0 : {
		entry: target,
		path
	};
}
async function behind(revision, path) {
	const target = await revision.resolved(path);
	return target === void 0 || target === "outside" ? "" : ` to ${target.oid}`;
}
const cache = new Map();
function patternOf(glob) {
	let pattern = cache.get(glob);
	if (!pattern) {
		const { isGlob, base } = globOf(glob);
		const rest = glob.slice(base.length).replace(/^\//, "");
		const whole = !isGlob || rest === "**" || rest === "**/*";
		pattern = {
			base,
			whole,
			matches: whole ? () => true : globMatcher(glob, DOT)
		};
		cache.set(glob, pattern);
	}
	return pattern;
}
function dropCovered(files) {
	const above = (path) => folderOf(path.endsWith("/") ? path.slice(0, -1) : path);
	for (const path of files.keys()) for (let folder = above(path); folder !== ""; folder = folderOf(folder)) if (files.has(`${folder}/`)) files.delete(path);
}
// src/detect/narrowed.ts
const PLAIN = /^[^&|;<>`$()]*$/;
const INSTALLS = /^(?:(?:sudo )?apt-get|apt|brew|(?:python3? -m )?pip3?|uv (?:sync|pip|venv|python)|poetry install|pdm (?:install|sync)|pixi install|(?:conda|mamba|micromamba) (?:env|install|create|update)|dvc pull|git lfs pull|mkdir -p|echo|set -[a-z]+)(?: |$)/;
const SETUP_ACTION = ".github/actions/mettle-setup";
async function codeOf(model, selection, revision) {
	const entries = model.imports === "reachable" ? entriesOf(model) : void 0;
	const byTokens = model.codeIdentity === "tokens";
	const { files, unmatched } = await select(revision, {
		...selection,
		single: entries !== void 0 || byTokens
	});
	for (const path of programsOf(model)) {
		if (isSelected(path, files) || selection.except.some((other) => isInside(path, other)) || selection.ignored?.(path)) continue;
		const entry = await revision.entry(path);
		if (entry?.type === "blob") files.set(path, `${entry.mode} ${entry.oid}`);
	}
	const setup = await revision.entry(SETUP_ACTION);
	if (setup) files.set(`${SETUP_ACTION}/`, `${setup.mode} ${setup.oid}`);
	for (const [path, id] of files) if (path.endsWith(".ipynb")) files.set(path, await cells(id, path, revision));
	const followed = entries ? await reach(files, entries, model.dir, revision) : {
		unreached: [],
		whole: void 0
	};
	const { unreached } = followed;
	const whole = entries === void 0 && model.imports === "reachable" && [...files.keys()].some((path) => path.endsWith(".py")) ? "its commands may run any of them" : followed.whole;
	for (const path of unreached) files.delete(path);
	if (byTokens) for (const [path, id] of await tokens(files, revision)) files.set(path, id);
	return {
		files,
		unmatched,
		unreached,
		whole
	};
}
const PROGRAM = /^["']?([\w./-]+\.(?:py|sh|bash|r|R|jl|js|mjs|cjs|ts|pl|rb|ipynb))["']?$/;
function programsOf({ train, evaluate, dir }) {
	const found = [train, evaluate].flatMap((command) => command?.split(/[\s;&|()]+/) ?? []).flatMap((word) => PROGRAM.exec(word)?.[1] ?? []).filter((path) => !path.startsWith("/"));
	return [...new Set(found.map((path) => normalise(`${dir}/${path}`)))].filter((path) => !path.startsWith(".."));
}
function isSelected(path, files) {
	if (files.has(path)) return true;
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) if (files.has(`${folder}/`)) return true;
	return files.has("/");
}
function entriesOf(model) {
	const commands = [
		...(model.setup ?? "").split(/&&|\n|;/).map((line) => line.trim()).filter((line) => line !== "" && !(PLAIN.test(line) && INSTALLS.test(line))),
		model.train,
		model.evaluate
	].filter((command) => command !== void 0);
	return commands.length === 0 ? void 0 : entryPoints(commands);
}
const programs = new Map();
async function tokens(files, revision) {
	const python = [...files].filter(([path, id]) => path.endsWith(".py") && /^100(?:644|755) [0-9a-f]+$/.test(id));
	const oids = python.map(([, id]) => id.slice(7)).filter((oid) => !programs.has(oid));
	if (oids.length > 0) {
		const { pythonTokens } = await import("./python-tokens.js");
		for (const [oid, content] of await revision.store.blobs(oids)) programs.set(oid, digestOf(content, pythonTokens));
	}
	return new Map(python.flatMap(([path, id]) => {
		const program = programs.get(id.slice(7));
		return program === void 0 || program === "" ? [] : [[path, `${id.slice(0, 6)} tokens ${program}`]];
	}));
}
function digestOf(content, read) {
	try {
		const program = read(decode(content));
		return program === void 0 ? "" : createHash("sha256").update(program).digest("hex");
	} catch {
		return "";
	}
}
async function cells(id, path, revision) {
	const content = await revision.read(path);
	if (!content) return id;
	try {
		const notebook = JSON.parse(decode(content));
		if (!Array.isArray(notebook.cells)) return id;
		const rows = notebook.cells.filter((cell) => cell.cell_type !== "markdown" && cell.cell_type !== "raw").map(({ cell_type, source, metadata }) => [
			cell_type,
			Array.isArray(source) ? source.join("") : source,
			metadata?.tags ?? null
		]);
		if (rows.some(([kind, source]) => typeof kind !== "string" || typeof source !== "string")) return id;
		const kernel = notebook.metadata?.kernelspec?.name ?? null;
		return `${id.split(" ")[0]} cells ${createHash("sha256").update(JSON.stringify([kernel, rows])).digest("hex")}`;
	} catch {
		return id;
	}
}
// src/detect/parameters.ts
async function parameters(revision, files) {
	const entries = Object.create(null);
	for (const { file, keys } of files) {
		const entry = await revision.resolved(file);
		if (entry === void 0 || entry === "outside" || entry.type !== "blob") {
			entries[file] = "absent";
			continue;
		}
		const value = await parsedOnce(entry.oid, file, revision);
		try {
			for (const [key, leaf] of chosen(value, keys)) entries[`${file}#${key}`] = canonical(leaf);
			for (const key of keys) if (pick(value, key).length === 0) entries[`${file}#${key}`] = "absent";
		} catch (error) {
			throw refused(error, file);
		}
	}
	return entries;
}
const parsed$1 = new Map();
function parsedOnce(oid, file, revision) {
	const id = `${oid} ${structuredFormat(file)}`;
	const value = parsed$1.get(id) ?? revision.read(file).then((content) => readParams(content ?? new Uint8Array(), file));
	parsed$1.set(id, value);
	return value;
}
function chosen(value, keys) {
	if (keys.length === 0) return leaves(value, "");
	return keys.flatMap((key) => pick(value, key)).flatMap(([name, item]) => [...leaves(item, name)]);
}
const leaves = (value, name) => isMap(value) && value.size > 0 ? [...flatten(value, "all")].map(([key, leaf]) => [name === "" ? key : `${name}.${key}`, leaf]) : [[name, value]];
async function readParams(content, file) {
	try {
		return await readStructured(content, structuredFormat(file));
	} catch (error) {
		throw refused(error, file);
	}
}
function refused(error, file) {
	if (!(error instanceof Unreadable$1)) return error;
	const place = error.line === void 0 ? { file } : {
		file,
		line: error.line,
		column: error.column ?? 1
	};
	return new MettleError("params-invalid", `${file}: ${error.message}`, {
		place,
		cause: error
	});
}
// src/detect/fingerprint.ts
function textsOf(entries) {
	const texts = Object.create(null);
	for (const [name, text] of entries) texts[name] = text;
	return texts;
}
const DOCUMENTS = [
	"README*",
	"CHANGELOG*",
	"CONTRIBUTING*",
	"CODE_OF_CONDUCT*",
	"SECURITY*",
	"LICENSE*",
	"NOTICE*",
	".gitignore",
	".gitattributes",
	".editorconfig",
	".mailmap"
].map((name) => `!**/${name}`).concat("!.github/**", "!docs/**", "!.vscode/**", "!.dvc/**");
async function fingerprintOf(model, revision, around) {
	const lock = await lockFileOf(revision, model.lock, model.dir, around.working);
	const sources = model.data.filter((source) => source.kind === "path").map((source) => source.path);
	const written = writtenBy(model);
	const labels = model.predictions?.labels;
	const except = [
		around.configFile,
		dataLockPath(around.configFile),
		...sources,
		...sources.map((path) => `${path}.dvc`),
		...model.params.map((params) => params.file).filter((file) => !file.endsWith(".py")),
		...model.outputs.map((output) => output.path),
		...model.plots.filter((path) => !isGlob(path)),
		...model.metrics.map((metrics) => metrics.path).filter((path) => !isGlob(path)),
		...lock === void 0 ? [] : [lock],
		...labels === void 0 ? [] : [labels, `${labels}.dvc`]
	];
	const own = model.code ?? [model.dir === "" ? "**" : `${model.dir}/**`, ...DOCUMENTS];
	const { files, unmatched, unreached, whole } = await codeOf(model, {
		globs: [...own, ...[...model.metrics.map((metrics) => metrics.path), ...model.plots].filter(isGlob).map((glob) => `!${glob}`)],
		except,
		ignored: await ignoredBy(revision, around.working)
	}, revision);
	const unknown = [];
	const pending = [];
	const data = {};
	const pins = new Map();
	const held = [];
	const take = (name, state) => {
		pins.set(name, {
			pin: state.pin,
			...state.known && state.objects ? { objects: state.objects } : {}
		});
		data[name] = state.known ? state.identity : "unknown";
		if (!state.known) unknown.push(`${name}: ${state.reason}`);
	};
	for (const source of model.data) {
		if (source.kind === "model") {
			data[source.name] = pendingOn(source.model, source.output);
			pending.push(source.model);
			continue;
		}
		const locked = model.locksData ? await around.locked(source, model.name, revision) : void 0;
		if (locked) held.push(source.name);
		take(source.name, locked ?? await around.state(source, revision));
	}
	if (labels !== void 0) take("predictions.labels", await around.state({
		name: "labels",
		place: model.place,
		kind: "path",
		path: labels
	}, revision));
	for (const path of written.read) if (isGlob(path)) for (const [file, entry] of (await select(revision, {
		globs: [path],
		except: []
	})).files) data[file] = entry;
	else take(path, await around.state({
		name: path,
		place: model.place,
		kind: "path",
		path
	}, revision));
	const image = model.container === void 0 ? void 0 : await imageOf(model.container, model, revision, around);
	if (image) {
		pins.set(IMAGE_PIN, { pin: image.pin });
		if (!image.known) unknown.push(`container: ${image.reason}`);
	}
	const params = await parameters(revision, model.params);
	const locked = lock === void 0 ? {} : await lockedVersions(revision, lock, lockUser(model));
	for (const [name, value] of [...Object.entries(params), ...Object.entries(locked)]) if (value === "absent" && !name.includes("#")) unknown.push(`${name}: is not there`);
	const missing = Object.entries(params).filter(([name, value]) => value === "absent" && name.includes("#"));
	const components = {
		code: textsOf(files),
		params,
		data,
		command: commandOf(model),
		lock: locked,
		environment: {
			...model.tier === void 0 ? {} : { tier: model.tier },
			...image ? { container: `${model.container} ${image.known ? image.identity : "unknown"}` } : {},
			...model.variables,
			...Object.fromEntries(Object.entries(model.inputs).map(([name, value]) => [`input ${name}`, value])),
			...Object.fromEntries([...new Set(Object.values(model.grants).flat())].map((name) => [`granted ${name}`, ""]))
		},
		seed: {
			seed: String(model.seed),
			...model.repeats > 1 ? { repeats: String(model.repeats) } : {}
		}
	};
	const nothing = unmatched.filter((glob) => own.includes(glob)).map((glob) => `code: ${JSON.stringify(glob)} names nothing`);
	const absent = missing.map(([name]) => `params: ${name.replace("#", " has no ")}`);
	return {
		fingerprint: withKey(components, unknown, pending, around.nonce),
		unmatched: [
			...nothing,
			...absent,
			...unknown.filter((reason) => reason.endsWith(" is not there"))
		],
		unreached,
		whole,
		pins,
		held
	};
}
const IMAGE_PIN = "\0container";
async function imageOf(container, { place }, revision, around) {
	const reference = imageAddress(container);
	if (reference.includes("@sha256:")) return {
		known: true,
		identity: reference.split("@")[1],
		pin: reference
	};
	return around.state({
		name: "container",
		place,
		kind: "remote",
		remote: {
			type: "oci",
			reference
		}
	}, revision);
}
const lockUser = ({ dir, setup, train, evaluate, variables, grants }) => ({
	dir,
	variables: [...Object.keys(variables), ...Object.values(grants).flat()],
	commands: [
		setup,
		train,
		evaluate
	].filter((command) => command !== void 0)
});
const isGlob = (path) => globOf(path).isGlob;
function writtenBy(model) {
	if (model.train !== void 0) return { read: [] };
	const outputs = model.outputs.map((output) => output.path);
	const judged = judgedPaths(model);
	return { read: model.evaluate === void 0 ? [...outputs, ...model.metrics.map((metrics) => metrics.path)] : outputs.filter((path) => !judged.includes(path)) };
}
const pendingOn = (model, output) => `pending ${encodeURIComponent(model)}${output === void 0 ? "" : ` ${encodeURIComponent(output)}`}`;
function commandOf(model) {
	const entries = textsOf([["dir", model.dir]]);
	for (const key of [
		"setup",
		"train",
		"evaluate"
	]) if (model[key] !== void 0) entries[key] = model[key];
	for (const output of model.outputs) entries[`outputs.${output.name}`] = output.path;
	for (const { path, ...how } of model.metrics) entries[`outputs.metrics ${path}`] = JSON.stringify(how, Object.keys(how).sort());
	return entries;
}
function withKey(components, unknown, pending, nonce) {
	const digests = Object.fromEntries(Object.entries(components).map(([name, entries]) => [name, sha256(canonicalStrings(entries))]));
	return {
		key: pending.length > 0 ? null : sha256(`{"components":${canonicalStrings(digests)},"schema":1${unknown.length > 0 ? `,"unknown":${JSON.stringify(nonce)}` : ""}}`),
		components,
		unknown: [...unknown],
		pending: [...pending]
	};
}
function canonicalStrings(entries) {
	let text = "";
	for (const name of Object.keys(entries).sort()) text += `${text === "" ? "" : ","}${JSON.stringify(name)}:${JSON.stringify(entries[name])}`;
	return `{${text}}`;
}
const digests = new Map();
function sha256(text) {
	if (text.length > 40) return hash("sha256", text);
	const digest = digests.get(text) ?? hash("sha256", text);
	digests.set(text, digest);
	return digest;
}
function completed(fingerprint, identityOf, nonce) {
	if (fingerprint.pending.length === 0) return fingerprint;
	const left = new Set();
	const data = Object.fromEntries(Object.entries(fingerprint.components["data"] ?? {}).map(([name, value]) => {
		const found = /^pending (\S+?)(?: (\S+))?$/.exec(value);
		if (!found) return [name, value];
		const upstream = decodeURIComponent(found[1]);
		const identity = identityOf(upstream, found[2] === void 0 ? void 0 : decodeURIComponent(found[2]));
		if (identity === void 0) left.add(upstream);
		return [name, identity ?? value];
	}));
	return withKey({
		...fingerprint.components,
		data
	}, fingerprint.unknown, [...left], nonce);
}
// src/detect/inspect.ts
const upstreamOf = ({ stage, fingerprint }) => stage?.upstream ?? fingerprint.pending;
async function inspect(config, project, revision, around, onDisk, known = new Map()) {
	const result = new Map();
	if (project) {
		for (const inspected of await inspectStages(config, project, revision, onDisk, around.nonce)) result.set(inspected.model.name, inspected);
		return result;
	}
	const all = await Promise.all(config.models.map(async (model) => known.get(model.name) ?? {
		model,
		...await fingerprintOf(model, revision, around),
		stage: void 0
	}));
	for (const inspected of all) result.set(inspected.model.name, inspected);
	return result;
}
async function inspectStages(config, project, revision, onDisk, nonce) {
	const identities = new Identities(revision, project, onDisk);
	const byAddress = new Map(project.stages.map((stage) => [stage.address, stage]));
	const producers = new Producers(project.stages);
	const lockedOutputs = new Map();
	const outputsOf = (address) => {
		const wdir = byAddress.get(address)?.wdir ?? "";
		const known = lockedOutputs.get(address) ?? new Map((project.locks.get(address)?.outputs ?? []).map((output) => [join$1(wdir, output.path), output.md5]));
		lockedOutputs.set(address, known);
		return known;
	};
	const locked = (address, path) => outputsOf(address).get(path);
	const inspected = async (model) => {
		const stage = byAddress.get(model.stage ?? "");
		if (!stage) return [];
		const state = await stageState(revision, stage, project.locks.get(stage.address), identities);
		const unknown = [...state.dependencies].flatMap(([path, identity]) => identity.kind === "unknown" && !stage.frozen ? [`${path}: ${identity.reason}`] : []);
		const upstream = [...state.dependencies.values()].flatMap((identity) => identity.kind === "stage" ? [identity.stage] : identity.kind === "inside" && identity.stage ? [identity.stage] : []);
		const after = (made) => ({
			model,
			fingerprint: withKey(stageComponents(state, {
				made,
				locked
			}), unknown, [], nonce),
			unmatched: [],
			pins: new Map(),
			held: [],
			unreached: [],
			stage: {
				departures: departures(state, {
					made,
					locked
				}),
				lockSource: state.lock?.source,
				upstream: stage.frozen ? [] : [...new Set([...upstream, ...producersInside(stage, producers)])],
				locked: outputsOf(stage.address),
				writesOutside: stage.outputs.some((output) => leadsOut(output.path)),
				after
			}
		});
		return [after(() => void 0)];
	};
	const found = [];
	for (let i = 0; i < config.models.length; i += AT_ONCE$2) found.push(...(await Promise.all(config.models.slice(i, i + AT_ONCE$2).map(inspected))).flat());
	return found;
}
const AT_ONCE$2 = 100;
const producersInside = (stage, producers) => stage.dependencies.flatMap((path) => producers.below(path)).filter((other) => other !== stage).map((other) => other.address);
// src/ledger/baseline.ts
async function findBaselines(ledger, questions, base, line) {
	const found = new Map();
	const tiers = new Map(questions.map(({ model, tier }) => [model, tier]));
	const add = (model, source, record, commit) => {
		if (!found.has(model) && tierOf(record) === tiers.get(model)) found.set(model, {
			baseline: {
				source,
				commit,
				key: record.key,
				time: record.time
			},
			values: new Map(Object.entries(record.metrics)),
			record
		});
	};
	if (base !== void 0) {
		const here = await ledger.observations([base]);
		const records = await ledger.byIds(new Set(here.flatMap((observation) => Object.values(observation.models))));
		for (const observation of here) for (const { model } of questions) {
			const record = records.get(observation.models[model] ?? "");
			if (record) add(model, "commit", record, observation.commit);
		}
	}
	const keys = await ledger.byKeys(questions.flatMap((question) => question.baseKey === null || found.has(question.model) ? [] : [question.baseKey]));
	for (const { model, baseKey } of questions) {
		const record = newest((keys.get(baseKey ?? "") ?? []).filter((candidate) => candidate.model === model));
		if (record) add(model, "key", record, record.commit);
	}
	const missing = questions.filter((question) => !found.has(question.model));
	if (missing.length > 0 && ledger.hasObservations) {
		const observations = await ledger.observations(await line());
		const records = await ledger.byIds(new Set(observations.flatMap((observation) => Object.values(observation.models))));
		for (const observation of observations) for (const { model } of missing) {
			const record = records.get(observation.models[model] ?? "");
			if (record) add(model, "line", record, observation.commit);
		}
	}
	return found;
}
const tierOf = (record) => record.fingerprint["environment"]?.["tier"];
const newest = (records) => records.toSorted((a, b) => b.time.localeCompare(a.time))[0];
const fingerprintOfRecord = (record) => ({
	key: record.key,
	components: record.fingerprint,
	unknown: [],
	pending: []
});
// src/session/held-back.ts
async function heldBack(models, base, policy, event, answers, merged) {
	const { trigger } = event;
	const waits = new Map();
	const pull = trigger.kind === "pull_request";
	const elsewhere = trigger.kind === "tag" || trigger.kind === "snapshot" && event.defaultBranch !== void 0 && event.branch !== event.defaultBranch;
	if (!pull && !isBranchPush(event) && !(elsewhere && !merged)) return waits;
	const labels = pull ? trigger.labels : [];
	const said = new Map();
	for (const model of models) {
		const when = whenOf(model, base, policy);
		if (when.kind === "label" && !labels.includes(when.label)) waits.set(model.name, `the label ${when.label}`);
		if (when.kind === "approval" && !answers.approves) waits.set(model.name, `the approval of ${when.environment}, which the callable workflow asks for`);
		if (when.kind === "comment") {
			const asked = said.get(when.command) ?? (pull ? answers.said(when.command) : Promise.resolve(false));
			said.set(when.command, asked);
			if (!await asked) waits.set(model.name, `a comment ${when.command}`);
		}
	}
	return waits;
}
function whenOf(model, base, policy) {
	return (policy.unknownAtBase.includes(model.name) ? base.find((other) => other.when.kind !== "always")?.when : void 0) ?? (policy.models.get(model.name) ?? model).when;
}
const isBranchPush = ({ trigger, defaultBranch }) => trigger.kind === "push" && defaultBranch !== void 0 && trigger.branch !== defaultBranch;
// src/run/upstream-outputs.ts
function withOutputs(inspected, outputsOf, nonce) {
	const { stage } = inspected;
	if (stage && !stage.upstream.some((name) => outputsOf(name) !== void 0)) return inspected;
	if (stage) {
		const names = new Map(stage.upstream.map((name) => [name, new Map(outputsOf(name)?.map(({ path, md5 }) => [path, md5]))]));
		return stage.after((name, path) => names.get(name)?.get(path));
	}
	const fingerprint = completed(inspected.fingerprint, (name, output) => outputIdentity(outputsOf(name), output), nonce);
	return fingerprint === inspected.fingerprint ? inspected : {
		...inspected,
		fingerprint
	};
}
function outputIdentity(outputs, output) {
	const asked = (outputs ?? []).filter((candidate) => output === void 0 || candidate.name === output || candidate.name.startsWith(`${output}.`));
	return asked.length === 0 ? void 0 : asked.map(({ name, sha256 }) => `${name} sha256 ${sha256}`).join(", ");
}
// src/run/completed-side.ts
var CompletedSide = class CompletedSide {
	#side;
	#nonce;
	#completed = new Map();
	waiting;
	constructor(side, nonce) {
		this.#side = side;
		this.#nonce = nonce;
		const unproven = new Set();
		this.waiting = [...side].flatMap(([name, inspected]) => {
			const upstream = upstreamOf(inspected);
			const waits = inspected.stage ? upstream.some((one) => unproven.has(one)) : upstream.length > 0;
			if (waits || (inspected.stage?.departures.length ?? 0) > 0) unproven.add(name);
			return waits ? [name] : [];
		});
	}
	static of(side, nonce, recordOf) {
		const completed = new CompletedSide(side, nonce);
		for (const name of completed.waiting) completed.complete(name, recordOf);
		return completed;
	}
	get(name) {
		return this.#completed.get(name) ?? this.#side.get(name);
	}
	complete(name, recordOf) {
		const inspected = this.#side.get(name);
		if (!inspected) return void 0;
		const found = withOutputs(inspected, (upstream) => this.#outputs(upstream, recordOf(upstream)), this.#nonce);
		this.#completed.set(name, found);
		return found;
	}
	#outputs(name, record) {
		const inspected = this.get(name);
		if (!inspected?.stage) return record?.outputs;
		return inspected.stage.departures.length > 0 && record?.key === inspected.fingerprint.key ? record?.outputs : void 0;
	}
};
// src/run/baselines.ts
const LINE = 500;
async function baselinesOf(session) {
	const { ledger, repository, base } = session;
	const start = session.comparison.base ?? session.comparison.head;
	let walked;
	const line = () => {
		walked ??= repository.firstParents(start, LINE);
		return walked;
	};
	const side = base?.inspected ?? (session.comparison.base === void 0 ? session.head.inspected : new Map());
	const tiers = new Map(session.head.loaded.config.models.map(({ name, tier }) => [name, tier]));
	const question = (name, key) => ({
		model: name,
		baseKey: key,
		tier: tiers.get(name)
	});
	const named = [...session.policy.models.values()].flatMap(({ baseline, beside }) => [baseline, ...beside].flatMap((choice) => choice?.kind === "model" ? [choice.model] : []));
	const all = new Set([...tiers.keys(), ...named]);
	const completed = new CompletedSide(side, session.nonce);
	const waiting = new Set(completed.waiting);
	const found = new Map(await findBaselines(ledger, [...all].filter((name) => !waiting.has(name)).map((name) => question(name, side.get(name)?.fingerprint.key ?? null)), start, line));
	for (const name of waiting) {
		const key = completed.complete(name, (model) => found.get(model)?.record)?.fingerprint.key ?? null;
		if (!all.has(name)) continue;
		for (const [model, baseline] of await findBaselines(ledger, [question(name, key)], start, line)) found.set(model, baseline);
	}
	if (session.event.trigger.kind === "local" && base?.commit !== void 0) for (const name of all) {
		const made = found.has(name) ? void 0 : await madeAt(session, base.commit, name, completed.get(name)?.fingerprint);
		if (made) found.set(name, made);
	}
	if (base) {
		for (const name of all) if (!found.has(name)) await addCommitted(name, base, found, session, completed);
	}
	for (const [name, one] of found) if (relocked(session.head.inspected.get(name), base?.inspected.get(name)).length > 0) found.set(name, {
		...one,
		baseline: {
			...one.baseline,
			key: null
		}
	});
	return chosenBaselines(session, found);
}
const tierIn = (session, name) => session.head.loaded.config.models.find((model) => model.name === name)?.tier;
async function chosenBaselines(session, usual) {
	const found = new Map(usual);
	const unfound = new Map();
	for (const [name, { baseline }] of session.policy.models) {
		if (!baseline) continue;
		const other = await chosenBaseline(session, name, baseline, usual);
		if (other !== void 0 && other !== "wrong") found.set(name, other);
		else {
			found.delete(name);
			unfound.set(name, {
				choice: choiceText(baseline),
				wrong: other === "wrong"
			});
		}
	}
	return {
		found,
		unfound
	};
}
async function madeAt(session, commit, name, of) {
	const tier = tierIn(session, name);
	const record = (await session.ledger.all()).find((one) => one.commit === commit && one.model === name && tierOf(one) === tier && (of === void 0 ? one.uncommitted !== true : agrees(one, of)));
	return record && {
		baseline: {
			source: "commit",
			commit,
			key: record.key,
			time: record.time
		},
		values: new Map(Object.entries(record.metrics)),
		record
	};
}
function agrees({ fingerprint }, { components }) {
	return Object.entries(components).every(([component, entries]) => {
		const made = fingerprint[component] ?? {};
		return [...new Set([...Object.keys(entries), ...Object.keys(made)])].every((name) => made[name] === entries[name] || /^(?:unknown$|pending )/.test(entries[name] ?? ""));
	});
}
async function besideBaseline(session, name, usual) {
	const choices = session.policy.models.get(name)?.beside ?? [];
	return Promise.all(choices.map(async (choice) => ({
		label: choiceText(choice),
		values: valuesOf(await chosenBaseline(session, name, choice, usual))
	})));
}
const valuesOf = (found) => found === void 0 || found === "wrong" ? {} : Object.fromEntries(found.values);
const choiceText = (choice) => choice.kind === "ref" ? `ref:${choice.ref}` : choice.kind === "file" ? `file:${choice.path}` : `model:${choice.model}`;
async function chosenBaseline(session, name, choice, usual) {
	switch (choice.kind) {
		case "model": return usual.get(choice.model);
		case "ref": {
			const commit = await revision(session.repository, choice.ref).catch(() => void 0);
			if (commit === void 0) return "wrong";
			return (await findBaselines(session.ledger, [{
				model: name,
				baseKey: null,
				tier: tierIn(session, name)
			}], commit, () => session.repository.firstParents(commit, LINE))).get(name) ?? (session.event.trigger.kind === "local" ? madeAt(session, commit, name) : void 0);
		}
		case "file": {
			const side = session.base ?? session.head;
			const file = {
				path: choice.path,
				format: void 0,
				key: [],
				columns: [],
				pattern: void 0,
				prefix: ""
			};
			const { values, problems } = await readMetrics([file], revisionMetrics(side.revision));
			if (problems.length > 0 || values.size === 0) return "wrong";
			return {
				baseline: {
					source: "file",
					commit: side.commit ?? null,
					key: null,
					time: null
				},
				values,
				record: void 0
			};
		}
	}
}
async function addCommitted(name, base, found, session, completed) {
	const inspected = completed.get(name);
	if (!inspected) return;
	const { train, evaluate, metrics: files, predictions, rows } = inspected.model;
	if (files.length === 0 && train === void 0 && evaluate === void 0 && (predictions || rows)) found.set(name, {
		baseline: {
			source: "file",
			commit: base.commit ?? null,
			key: inspected.fingerprint.key,
			time: null
		},
		values: new Map(),
		record: void 0
	});
	if (files.length === 0) return;
	const head = session.head.inspected.get(name);
	const source = head?.fingerprint.key !== inspected.fingerprint.key || relocked(head, inspected).length > 0 ? committedMetrics(base.revision, (path) => session.kept(base, path)) : revisionMetrics(base.revision);
	const metrics = await readMetrics(inspected.model.metrics, source);
	const broken = metrics.problems.filter((problem) => problem.code !== "metrics-missing");
	for (const problem of broken) session.notes.push(`The metrics that the base holds cannot be a baseline: ${problem.message}`);
	if (metrics.values.size === 0 || metrics.problems.length > 0) return;
	const proven = inspected.stage !== void 0 && inspected.stage.departures.length === 0;
	found.set(name, {
		baseline: {
			source: "file",
			commit: base.commit ?? null,
			key: proven ? inspected.fingerprint.key : null,
			time: null
		},
		values: metrics.values,
		record: void 0
	});
}
// src/detect/untouched.ts
function untouchedModels(now, then, changes, working, links) {
	if (!changes.known) return new Set();
	if (changes.files.some(({ path, from, to }) => path.endsWith(".gitattributes") || from?.startsWith("120000") || to?.startsWith("120000"))) return new Set();
	if (changes.files.some(({ path }) => /\.(?:txt|in|pip|cfg|toml)$/i.test(path))) return new Set();
	const linked = (root) => links.some((link) => isInside(link, root) || isInside(root, link));
	const atRoot = changes.files.some(({ path }) => folderOf(path) === working);
	const before = new Map(then.map((model) => [model.name, model]));
	const asBefore = (model) => {
		const old = before.get(model.name);
		return old === model || old !== void 0 && comparable(old) === comparable(model);
	};
	const same = now.filter((model) => !(atRoot && model.dir !== working) && asBefore(model) && roots(model)?.every((root) => root !== "" && !changes.touch(root) && !linked(root) && !above(root, changes)));
	return new Set(same.map((model) => model.name));
}
function roots(model) {
	if (model.data.some((source) => source.kind !== "path")) return void 0;
	const globs = [...model.code ?? [], ...model.metrics.map((file) => file.path)].filter((glob) => !glob.startsWith("!")).map((glob) => globOf(glob).base);
	const sources = model.data.flatMap((source) => source.kind === "path" ? [
		source.path,
		`${source.path}.dvc`,
		`${folderOf(source.path)}/dvc.lock`
	] : []);
	return [
		model.dir,
		...globs,
		...programsOf(model),
		SETUP_ACTION,
		...sources,
		...model.params.map((file) => file.file),
		...model.outputs.map((output) => output.path),
		...model.predictions?.labels === void 0 ? [] : [model.predictions.labels, `${model.predictions.labels}.dvc`],
		...model.lock === void 0 ? [] : [model.lock]
	];
}
const above = (root, changes) => {
	for (let here = folderOf(root); here !== ""; here = folderOf(here)) if (changes.has(here)) return true;
	return false;
};
const comparable = (model) => JSON.stringify(model, (key, value) => key === "place" ? void 0 : value);
// src/session/base-side.ts
async function treeOf(repository, commit) {
	const tree = await repository.treeOf(commit);
	if (tree === void 0) throw new MettleError("git-revision", `the tree of the base, ${commit}, can neither be read nor fetched`);
	return tree;
}
async function baseConfig(repository, commit, configPath, working, notes, changes, headTree, inline, head) {
	if (commit === void 0) return void 0;
	const tree = await treeOf(repository, commit);
	const moved = !changes.known || changes.files.some(({ path, from, to }) => path.endsWith(".ipynb") || from?.startsWith("120000") || to?.startsWith("120000"));
	const revision = new Revision(repository, tree, moved ? tree : headTree);
	const said = [];
	const read = (path) => loadConfig(revision, path, working, inline, head).catch((error) => {
		if (!(error instanceof MettleError) || !/^(?:config|dvc)-/.test(error.code)) throw error;
		said.push(`The base's configuration cannot be read, so this one's own rules judge: ${error.message.split("\n")[0]}`);
	});
	let loaded = await read(configPath);
	for (const usual of new Set([join$1(working, INPUTS.config.default), INPUTS.config.default])) {
		if (loaded || said.length > 0 || usual === configPath || !await revision.entry(usual)) continue;
		loaded = await read(usual);
		if (loaded) said.push(`The base has no ${configPath}: its ${usual} judges.`);
	}
	if (!loaded && said.length === 0) said.push(`The base has no ${configPath}: this change brings it, and its own rules judge.`);
	notes.push(...said.filter((text) => !notes.includes(text)));
	return loaded && {
		commit,
		revision,
		loaded
	};
}
async function baseSide(base, working, around, notes, head) {
	const { config, project } = base.loaded;
	const links = await base.revision.linksBelow("");
	const same = untouchedModels(head.loaded.config.models, config.models, head.changes, working, links);
	const known = new Map([...head.inspected].filter(([name]) => same.has(name)));
	const inspected = await inspect(config, project, base.revision, around, async () => void 0, known).catch((error) => {
		if (!(error instanceof MettleError) || !/^(?:params|dvc)-/.test(error.code)) throw error;
		notes.push(`What the base's models were made of cannot be read: ${error.message.split("\n")[0]}`);
		return new Map();
	});
	return {
		...base,
		inspected
	};
}
async function changesBetween(repository, from, to) {
	if (from === to) return new Changes();
	const raw = await repository.diff(from, to);
	return raw === void 0 ? new Changes([], false) : Changes.of(raw);
}
// src/run/other-files.ts
const isOfDefaultBranch = ({ branch }, { defaultBranch }) => branch !== null && branch === defaultBranch;
var OtherFiles = class {
	#session;
	#known = new Map();
	constructor(session) {
		this.#session = session;
	}
	async of(record) {
		const { event, comparison } = this.#session;
		const { commit } = record;
		if (commit === null || isOfDefaultBranch(record, event) || commit === comparison.head || comparison.base === void 0) return [];
		const known = this.#known.get(commit) ?? this.#look(commit, comparison.base).catch(() => UNSEEN);
		this.#known.set(commit, known);
		return known;
	}
	async #look(commit, base) {
		const { repository, changes } = this.#session;
		if (!await repository.fetchCommits([commit])) return UNSEEN;
		const [first, second] = await repository.parents(commit);
		const before = second !== void 0 && first === base ? first : await repository.mergeBase(base, commit);
		if (before === void 0 || !await repository.fetchCommits([before])) return UNSEEN;
		const then = await changesBetween(repository, await treeOf(repository, before), await treeOf(repository, commit));
		if (!then.known) return UNSEEN;
		const others = [];
		for (const { path, to } of then.files) {
			if (changes.has(path) || isDocument(path)) continue;
			const entry = await this.#session.head.revision.entry(path);
			if ((entry ? `${entry.mode} ${entry.oid}` : null) !== to) others.push(path);
		}
		return others;
	}
};
const UNSEEN = ["what cannot be seen any more"];
const documents = DOCUMENTS.map((glob) => globMatcher(glob.slice(1)));
const isDocument = (path) => documents.some((matches) => matches(path));
// src/run/believed-records.ts
var BelievedRecords = class {
	#session;
	#others;
	constructor(session) {
		this.#session = session;
		this.#others = new OtherFiles(session);
	}
	async among(records, model) {
		const { event, comparison } = this.#session;
		const { kind } = event.trigger;
		const strict = kind === "pull_request" || kind === "merge_group" || comparison.policyAt !== void 0;
		if (kind === "local" || !strict && records.length < 2) return records;
		const narrowed = strict && this.#narrows(model);
		const believed = [];
		for (const record of records) {
			const others = narrowed && !isOfDefaultBranch(record, event) && record.commit !== comparison.head ? [this.#session.configPath] : await this.#others.of(record);
			if (others.length === 0) believed.push(record);
			else if (strict) this.#note(`${model.name} was trained before at ${record.commit?.slice(0, 7)}, beside ${others.slice(0, 3).join(", ")}${others.length > 3 ? ` and ${others.length - 3} more` : ""}, which the change no longer has as it was; that is not believed.`);
		}
		return believed.length > 0 || strict ? believed : records;
	}
	#note(text) {
		const notes = this.#session.notes;
		if (!notes.includes(text)) notes.push(text);
	}
	#narrows(model) {
		const { changes, judging } = this.#session;
		if (changes.files.some(({ path }) => path.endsWith(".mettleignore"))) return true;
		const old = judging?.models.find((other) => other.name === model.name);
		return old !== void 0 && old !== model && narrows(old, model);
	}
};
function narrows(old, now) {
	const text = (value) => JSON.stringify(value, (key, one) => key === "place" ? void 0 : one) ?? "";
	const lacks = (before, after) => {
		const there = new Set(after.map(text));
		return before.some((one) => !there.has(text(one)));
	};
	return now.code !== void 0 && text(now.code) !== text(old.code) || lacks(old.params, now.params) || lacks(old.data, now.data) || old.lock !== void 0 && old.lock !== now.lock || old.imports === "all" && now.imports !== "all" || old.codeIdentity === "bytes" && now.codeIdentity !== "bytes";
}
// src/run/planner.ts
var Planner = class Planner {
	session;
	#baselines;
	unfound;
	force;
	adopted = new Map();
	#records = new Map();
	#believed;
	#base;
	constructor(session, baselines, unfound, force) {
		this.unfound = unfound;
		this.session = session;
		this.#believed = new BelievedRecords(session);
		this.#baselines = new Map(baselines);
		this.force = force;
	}
	get baselines() {
		return this.#baselines;
	}
	provide(model, baseline) {
		this.#baselines.set(model, baseline);
		this.#base = void 0;
	}
	static async prepare(session, force) {
		const { found, unfound } = await baselinesOf(session);
		const planner = new Planner(session, found, unfound, force);
		const keys = [...session.head.inspected.values()].flatMap((inspected) => inspected.fingerprint.key === null ? [] : [inspected.fingerprint.key]);
		for (const [key, records] of await session.ledger.byKeys(keys)) planner.#records.set(key, records);
		return planner;
	}
	async decide(model, inspected, known) {
		const { session } = this;
		const head = withOutputs(inspected, (name) => known.get(name)?.trains ? void 0 : known.get(name)?.outputs?.outputs, session.nonce);
		const { fingerprint } = head;
		const upstream = upstreamOf(inspected);
		const baseline = this.baselines.get(model.name)?.record;
		const base = this.#atBase(model.name);
		const changed = base?.fingerprint.key !== fingerprint.key;
		const lockProves = this.#believesLock(head, base);
		const locked = provenByLock({
			head,
			base,
			lockProves
		}) === "proven";
		const other = locked && relocked(head, base).length > 0;
		const record = fingerprint.key === null || fingerprint.unknown.length > 0 || other ? void 0 : await this.#record(fingerprint.key, head, model, changed);
		const planned = decide({
			head,
			base,
			baseline: baseline && fingerprintOfRecord(baseline),
			record,
			force: this.force,
			stale: stale(model, record, session.event.trigger.kind, Date.now()),
			trainingUpstream: upstream.filter((name) => known.get(name)?.trains),
			changes: session.changes,
			lockProves
		});
		const when = whenOf(model, session.judging?.models ?? [], session.policy);
		const { trusted } = session.comparison;
		const { runsOn } = trusted || session.judging !== void 0 && !session.policy.unknownAtBase.includes(model.name) ? session.policy.models.get(model.name) ?? model : { runsOn: void 0 };
		const training = planned.action === "train";
		return {
			model,
			planned: {
				...planned,
				waits: training ? session.waits.get(model.name) ?? upstream.map((name) => known.get(name)?.waits ?? null).find((found) => found !== null) ?? null : null,
				environment: training && when.kind === "approval" ? when.environment : null,
				"runs-on": runsOn === void 0 ? null : typeof runsOn === "string" ? runsOn : [...runsOn]
			},
			fingerprint,
			record,
			inspected,
			locked
		};
	}
	#atBase(name) {
		const { base, nonce } = this.session;
		if (!base) return void 0;
		this.#base ??= CompletedSide.of(base.inspected, nonce, (model) => this.baselines.get(model)?.record);
		return this.#base.get(name);
	}
	#believesLock(head, base) {
		const { judging, head: side } = this.session;
		const { config } = side.loaded;
		if (judging?.kind === "mettle" && config.kind === "dvc") return false;
		return (judging ?? config).dvcLock === "believe" || base?.stage !== void 0 && base.stage.lockSource === head.stage?.lockSource;
	}
	async #record(key, { stage }, model, changed) {
		let records = this.#records.get(key);
		if (!records) {
			records = (await this.session.ledger.byKeys([key])).get(key) ?? [];
			this.#records.set(key, records);
		}
		const fits = (record) => record.model === model.name && sameOutputs(record, model) && (stage === void 0 || !stage.writesOutside && record.outputs.every((output) => output.md5 !== void 0));
		const adopted = this.adopted.get(key);
		return newest(changed ? await this.#believed.among(records.filter(fits), model) : records.filter(fits)) ?? (adopted && fits(adopted) ? adopted : void 0);
	}
	async plan() {
		const known = new Map();
		const decisions = [];
		for (const model of this.session.models) {
			const decision = await this.decide(model, this.session.head.inspected.get(model.name), known);
			known.set(model.name, {
				trains: decision.planned.action === "train",
				outputs: decision.locked ? void 0 : decision.record,
				waits: decision.planned.waits
			});
			decisions.push(decision);
		}
		return {
			plan: {
				schema: "mettle/plan/v1",
				head: this.session.head.commit ?? null,
				base: this.session.comparison.base ?? null,
				models: decisions.map((decision) => decision.planned)
			},
			decisions
		};
	}
};
function stale(model, record, trigger, now) {
	if (trigger !== "snapshot" || record === void 0 || model.maxAge === void 0) return void 0;
	const age = now - Date.parse(record.time);
	const hours = (time) => `${Math.floor(time / 36e5)} hours`;
	return age > model.maxAge ? `trained ${hours(age)} ago; max-age is ${hours(model.maxAge)}` : void 0;
}
const sameOutputs = (record, model) => {
	const declared = new Set(model.outputs.map((output) => `${output.name}\0${output.path}`));
	return record.outputs.length === declared.size && record.outputs.every((output) => declared.has(`${output.name}\0${output.path}`));
};
// src/detect/sources/outside.ts
var Unreadable = class extends Error {
	name = "Unreadable";
	absent;
	constructor(reason, absent = false) {
		super(reason);
		this.absent = absent;
	}
};
// src/detect/sources/listing.ts
const MOST_OBJECTS = 1e6;
const MOST_PINNED = 1e4;
function listingState(listed, pin) {
	const objects = listed.filter((object) => !object.key.endsWith("/")).toSorted((a, b) => a.key < b.key ? -1 : 1);
	if (objects.length === 0) throw new Unreadable("no object lies below it", true);
	const hash = createHash("sha256");
	let bytes = 0;
	for (const { key, identity, size } of objects) {
		hash.update(`${JSON.stringify(key)}\t${identity}\t${size}\n`);
		bytes += size;
	}
	const count = `${objects.length} ${objects.length === 1 ? "file" : "files"}, ${bytes} bytes`;
	const state = {
		known: true,
		identity: `sha256 ${hash.digest("hex")}, ${count}`,
		pin
	};
	return objects.length > MOST_PINNED ? state : {
		...state,
		objects
	};
}
async function allPages(page) {
	const found = [];
	const seen = new Set();
	for (let token;;) {
		const next = await page(token, found);
		if (found.length > 1e6) throw new Unreadable(`more than ${MOST_OBJECTS} objects lie below it`);
		if (next === void 0) return found;
		if (seen.has(next) || seen.size > 1e5) throw new Unreadable("its listing goes in circles");
		seen.add(next);
		token = next;
	}
}
// src/detect/sources/request.ts
const LIMITS = {
	attempts: 3,
	redirects: 5,
	bytes: 64 << 20,
	pause: 1e4
};
const ask = (outside, asked) => opened(outside, asked, async (response, url) => ({
	status: response.status,
	headers: response.headers,
	body: asked.method === "HEAD" ? new Uint8Array() : await bounded(response, asked.most ?? LIMITS.bytes),
	url
}));
async function opened(outside, asked, read, seconds = outside.seconds) {
	let reason = "";
	for (let attempt = 0; attempt < LIMITS.attempts; attempt++) {
		let after = null;
		try {
			const { response, url } = await followed(outside, asked, AbortSignal.timeout(seconds * 1e3));
			const { status } = response;
			if (status >= 200 && status < 300 || asked.answers?.includes(status)) return await read(response, url);
			await response.body?.cancel();
			reason = meaning(status);
			after = response.headers.get("retry-after");
			if (status < 500 && status !== 429 && status !== 408) throw new Unreadable(`${reason} at ${shown(url)}`, status === 404 || status === 410);
		} catch (error) {
			if (error instanceof Unreadable) throw error;
			reason = said(error, seconds);
		}
		await pause(attempt, after, outside.seconds);
	}
	throw new Unreadable(`${reason} at ${shown(asked.url)}, ${LIMITS.attempts} times`);
}
async function askJson(outside, asked) {
	return parsed((await ask(outside, asked)).body, shown(asked.url));
}
function parsed(body, where) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
		return JSON.parse(text.replace(/("(?:[^"\\]|\\.)*")|(?<![\d.eE+-])(-?\d{16,})(?![\d.eE])/g, (all, string, number) => string === void 0 ? `"${number}"` : all));
	} catch {
		throw new Unreadable(`what ${where} answers is not JSON`);
	}
}
async function followed(outside, asked, signal) {
	let { url } = asked;
	const { origin } = new URL(url);
	let headers = {
		"accept-encoding": "identity",
		...asked.headers
	};
	for (let hop = 0;; hop++) {
		await refuseAddress(outside, url);
		const response = await fetch(url, {
			method: asked.method ?? "GET",
			headers: asked.sign && new URL(url).origin === origin ? await asked.sign(url, headers) : headers,
			redirect: "manual",
			signal,
			...asked.body === void 0 ? {} : { body: asked.body }
		});
		const location = response.headers.get("location");
		if (!(response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) || asked.answers?.includes(response.status)) return {
			response,
			url
		};
		await response.body?.cancel();
		if (hop === LIMITS.redirects) throw new Unreadable(`more than ${LIMITS.redirects} redirects from ${shown(asked.url)}`);
		if (!URL.canParse(location, url)) throw new Unreadable(`${shown(url)} redirects to nowhere`);
		const next = new URL(location, url);
		if (new URL(url).protocol === "https:" && next.protocol === "http:") throw new Unreadable(`${shown(url)} redirects from https to http`);
		if (next.origin !== new URL(url).origin) headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie|x-amz-|x-goog-|private-)/i.test(name)));
		url = next.href;
	}
}
async function refuseAddress(outside, url) {
	const { protocol, hostname } = new URL(url);
	if (protocol !== "http:" && protocol !== "https:") throw new Unreadable(`an address of the kind ${protocol} is not read`);
	if (await outside.isLinkLocal(hostname.replace(/^\[|\]$/g, ""))) throw new Unreadable(`${hostname} is a link-local address: not read`);
}
async function bounded(response, most) {
	const promised = response.headers.get("content-length");
	if (!response.body) return new Uint8Array();
	if (promised !== null && Number(promised) > most) {
		await response.body.cancel();
		throw new Unreadable(`an answer of ${promised} bytes is more than the ${most} that are read`);
	}
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body) {
		size += chunk.length;
		if (size > most) throw new Unreadable(`an answer of more than ${most} bytes is not read`);
		chunks.push(chunk);
	}
	if (promised !== null && Number(promised) !== size) throw new Error(`promised ${promised} bytes and sent ${size}`);
	return Buffer.concat(chunks);
}
const pause = (attempt, after, seconds) => {
	if (attempt === LIMITS.attempts - 1) return Promise.resolve();
	const wished = Number(after) * 1e3;
	const time = Math.min(LIMITS.pause, wished > 0 ? wished : seconds * 1e3 * 3 ** attempt / 120);
	return new Promise((resolve) => setTimeout(resolve, time));
};
function meaning(status) {
	return {
		401: "no permission (401)",
		403: "no permission (403)",
		404: "nothing there (404)",
		410: "gone (410)",
		429: "too many requests (429)"
	}[status] ?? `the server answered ${status}`;
}
function said(error, seconds = 0) {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `no whole answer ${seconds > 0 ? `within ${seconds} s` : "in time"}`;
	return error.cause instanceof Error ? error.cause.message : error.message;
}
const shown = (url) => url.split(/[?#]/, 1)[0].replace(/\/\/[^/@]*@/, "//");
// src/detect/sources/source.ts
const known = (identity, pin) => ({
	known: true,
	identity,
	pin
});
const unknown = (reason, pin) => ({
	known: false,
	reason,
	pin
});
// src/detect/sources/stores/stores.ts
var Stores = class {
	#outside;
	#open = new Map();
	constructor(outside) {
		this.#outside = outside;
	}
	async head(address) {
		return (await this.#of(address)).head(address);
	}
	async list(prefix, after) {
		return (await this.#of(prefix)).list(prefix, after);
	}
	async get(address, most) {
		return (await this.#of(address)).get(address, most);
	}
	#of(address) {
		const scheme = /^([a-z0-9]+):\/\//.exec(address)?.[1] ?? "";
		const found = this.#open.get(scheme) ?? this.#make(scheme);
		this.#open.set(scheme, found);
		return found;
	}
	async #make(scheme) {
		switch (scheme) {
			case "s3": return new (await (import("./s3.js"))).S3Store(this.#outside);
			case "gs": return new (await (import("./gcs.js"))).GcsStore(this.#outside);
			case "az":
			case "abfs":
			case "abfss": return new (await (import("./azure.js"))).AzureStore(this.#outside);
			default: return this.#outside.files;
		}
	}
};
// src/detect/sources/remote.ts
var RemoteReader = class {
	#outside;
	#stores;
	constructor(outside) {
		this.#outside = outside;
		this.#stores = new Stores(outside);
	}
	async state(source) {
		try {
			return await this.#read(source);
		} catch (error) {
			if (error instanceof Unreadable) return unknown(`${remoteText(source)}: ${error.message}`, remoteText(source));
			return unknown(`${remoteText(source)} cannot be read: ${said(error).split("\n")[0]}`, remoteText(source));
		}
	}
	async http(url) {
		try {
			return await (await import("./http.js")).httpState(this.#outside, url);
		} catch (error) {
			const reason = error instanceof Unreadable ? error.message : said(error);
			return unknown(`${shown(url)}: ${reason.replaceAll(url, shown(url))}`, url);
		}
	}
	async names(address) {
		if (/^https?:/.test(address)) {
			const { headers } = await ask(this.#outside, {
				url: address,
				method: "HEAD"
			});
			return [headers.get("etag"), headers.get("content-md5")].filter((name) => name !== null);
		}
		const { identity, version, etag } = await this.#stores.head(address.replace(/^azure:/, "az:"));
		return [
			identity.replace(/^\w+ /, ""),
			version,
			etag
		].filter((name) => typeof name === "string");
	}
	async #read(source) {
		const outside = this.#outside;
		switch (source.type) {
			case "object": return this.#object(source.address);
			case "delta": return (await import("./delta.js")).deltaState(this.#stores, source.table, source.version);
			case "iceberg": return (await import("./iceberg.js")).icebergState(this.#stores, source.table);
			case "huggingface": return (await import("./huggingface.js")).hubState(outside, {
				type: source.kind,
				repository: source.repository,
				revision: source.revision,
				path: source.path
			});
			case "sql": return (await import("./sql.js")).sqlState(outside, source);
			case "git": return (await import("./git-remote.js")).gitState(outside, source);
			case "oci": return (await import("./oci.js")).ociState(outside, source.reference);
			case "mlflow": return (await import("./mlflow.js")).mlflowState(outside, source.uri);
			case "command": return (await import("./command.js")).commandState(outside, source.command, source.folder, source.model);
		}
	}
	async #object(address) {
		if (address.endsWith("/")) return listingState(await this.#stores.list(address), address);
		const { identity, size, version } = await this.#stores.head(address);
		const plain = address.replace(/(?:\?versionId=[^?]*|#\d+)$/, "");
		const pin = version === null ? address : plain.startsWith("gs:") ? `${plain}#${version}` : `${plain}?versionId=${version}`;
		return {
			known: true,
			identity: `${identity}, ${size} bytes`,
			pin
		};
	}
};
function remoteText(source) {
	switch (source.type) {
		case "object": return source.address;
		case "delta":
		case "iceberg": return source.table;
		case "huggingface": return `hf://${source.kind === "models" ? "" : `${source.kind}/`}${source.repository}@${source.revision}${source.path === "" ? "" : `/${source.path}`}`;
		case "sql": return `the query of ${source.connection}`;
		case "git": return `${source.url.replace(/\/\/[^/@]*@/, "//")}@${source.ref}${source.path === "" ? "" : `:${source.path}`}`;
		case "oci": return source.reference;
		case "mlflow": return source.uri;
		case "command": return `the command ${JSON.stringify(source.command.slice(0, 60))}`;
	}
}
// src/detect/upstream.ts
async function movedImports(files, revision, remote) {
	return (await Promise.all(files.map(async (file) => {
		const upstreams = await readUpstreams(revision, file).catch(() => []);
		return Promise.all(upstreams.map(async (upstream) => sentence(file, upstream, await moved(upstream, remote))));
	}))).flat().filter((text) => text !== void 0);
}
async function moved(upstream, remote) {
	if (upstream.kind === "git") {
		const { url, ref, path, locked } = upstream;
		const [now, then] = await Promise.all([remote.state({
			type: "git",
			url,
			ref,
			path
		}), remote.state({
			type: "git",
			url,
			ref: locked,
			path
		})]);
		if (!now.known) return { unknown: now.reason };
		return (then.known ? then.identity === now.identity : now.pin.includes(locked)) ? "same" : "moved";
	}
	try {
		const bare = (name) => name.replace(/^W\//, "").replaceAll("\"", "");
		const names = await remote.names(upstream.address);
		if (names.length === 0) return { unknown: "the server names neither ETag nor checksum" };
		const locked = new Set(upstream.locked.map(bare));
		return names.some((name) => locked.has(bare(name))) ? "same" : "moved";
	} catch (error) {
		return { unknown: error instanceof Error ? error.message : String(error) };
	}
}
function sentence(file, upstream, answer) {
	if (answer === "same") return void 0;
	const from = upstream.kind === "git" ? `${shown(upstream.url)} (${upstream.path}, ${upstream.ref})` : shown(upstream.address);
	return answer === "moved" ? `What ${file} imports from ${from} has changed there; \`dvc update ${file}\` brings it.` : `Whether what ${file} imports from ${from} has changed is not known: ${answer.unknown}`;
}
// src/dvc/disk.ts
const diskHash = (root) => async (path, dosToUnix) => {
	const full = join(root, path);
	if (!existsSync(full)) return void 0;
	const hash = dosToUnix ? md5DosToUnix : md5;
	if (statSync(full).isFile()) return hash(readFileSync(full));
	return folderHash(filesBelow(full, "").map((file) => ({
		path: file,
		md5: hash(readFileSync(join(full, file)))
	})));
};
function filesBelow(folder, prefix) {
	return readdirSync(join(folder, prefix)).flatMap((name) => {
		const path = prefix === "" ? name : `${prefix}/${name}`;
		const full = join(folder, path);
		if (lstatSync(full).isDirectory()) return name === ".git" || name === ".hg" || name === ".dvc" ? [] : filesBelow(folder, path);
		return existsSync(full) && statSync(full).isFile() ? [path] : [];
	});
}
// src/gate/finding.ts
function finding(model, metric, rule, rest) {
	return {
		model,
		metric,
		rule,
		outcome: "error",
		severity: "block",
		code: null,
		message: "",
		got: null,
		baseline: null,
		limit: null,
		evidence: null,
		file: null,
		line: null,
		column: null,
		...rest
	};
}
// src/gate/policy.ts
function policyOf(head, base, judging) {
	const judged = judging;
	const before = new Map(judging ? base?.models.map((model) => [model.name, model]) : []);
	const known = new Map((judged?.models ?? []).map((model) => [model.name, model]));
	const models = new Map(head.models.map((model) => [model.name, known.get(model.name) ?? model]));
	const names = new Set(head.models.map((model) => model.name));
	return {
		models,
		unknownAtBase: judged ? head.models.filter((model) => !known.has(model.name)).map((model) => model.name) : [],
		proposals: head.models.flatMap((model) => {
			const old = before.get(model.name);
			return old && old !== model ? [...proposals(model.name, old.gate, model.gate), ...judgedOtherwise(model.name, old, model)] : [];
		}),
		removed: (base?.models ?? []).filter((model) => !names.has(model.name)).map((model) => model.name),
		removedModel: judged?.removedModel ?? "warn"
	};
}
function asJudged(model, policy) {
	const by = policy.models.get(model.name) ?? model;
	const path = by.predictions ? model.predictions?.file ?? by.predictions.file : by.rows && (model.rows?.path ?? by.rows.path);
	if (by === model) return model;
	const missing = path !== void 0 && !model.outputs.some((output) => output.path === path);
	return {
		...model,
		container: by.container,
		outputs: missing ? [...model.outputs, {
			name: by.predictions ? "predictions" : "rows",
			path
		}] : model.outputs,
		...by.repeats > 1 ? {
			repeats: by.repeats,
			seed: by.seed
		} : {}
	};
}
function removedFindings(policy) {
	return policy.removed.map((name) => finding(name, null, "removed-model", {
		outcome: "fail",
		severity: policy.removedModel,
		message: `the model ${name} is in the base's configuration and not in this one`
	}));
}
function judgedOtherwise(name, old, now) {
	const texts = (model) => {
		const { file: _file, declared: _declared, ...columns } = model.predictions ?? {
			file: "",
			declared: false
		};
		const { path: _path, ...scored } = model.rows ?? { path: "" };
		const said = (value) => value === void 0 ? "none" : JSON.stringify(value, (_, one) => one instanceof Map ? Object.fromEntries(one) : one);
		return [
			["predictions", said(model.predictions && columns)],
			["rows", said(model.rows && scored)],
			["slices", said(model.slices)],
			["fairness", said(model.fairness && {
				...model.fairness,
				gate: model.fairness.gate.map(({ place: _place, ...rule }) => rule)
			})],
			["checks", said(model.checks.length === 0 ? void 0 : model.checks.map(({ place: _place, ...checks }) => checks))],
			["results", said(model.results.length === 0 ? void 0 : Object.fromEntries(model.results.map((file) => [file.name, file.severity])))],
			["repeats", model.repeats > 1 ? `${model.repeats} from ${model.seed}` : "none"],
			["baseline", said(model.baseline)],
			["folds", said(model.folds)],
			["test-set", model.testSet]
		];
	};
	const after = new Map(texts(now));
	return texts(old).filter(([key, text]) => after.get(key) !== text).map(([key, text]) => ({
		model: name,
		metric: key,
		rule: "judged by",
		old: text,
		new: after.get(key) ?? "none"
	}));
}
function proposals(model, old, now) {
	const [before, after] = [entries(old), entries(now)];
	return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).map((name) => {
		const at = name.lastIndexOf("\0");
		return {
			model,
			metric: name.slice(0, at),
			rule: name.slice(at + 1),
			old: before.get(name) ?? null,
			new: after.get(name) ?? null
		};
	});
}
function entries(rules) {
	const result = new Map();
	if (rules === void 0) result.set("every metric\0gate", "not worse (default)");
	for (const rule of rules ?? []) {
		const add = (key, value) => {
			if (value !== void 0) result.set(`${rule.metric}\0${key}`, typeof value === "object" && "kind" in value ? limitText(value) : Array.isArray(value) ? `[${value.join(", ")}]` : String(value));
		};
		add("of", rule.of);
		add("min", rule.min);
		add("max", rule.max);
		add("max-regression", rule.maxRegression);
		add("min-improvement", rule.minImprovement);
		add("target", rule.target);
		add("within", rule.within);
		add("required", rule.required);
		add("severity", rule.severity);
		add("direction", rule.direction);
		add("missing-baseline", rule.missingBaseline);
		add("inconclusive", rule.inconclusive);
	}
	return result;
}
// src/ledger/paths.ts
const LEDGER_BRANCH = "mettle";
const recordPath = (key, id) => `records/${key.slice(0, 2)}/${key}/${id}.json`;
const picturePath = (sha256, type) => `pictures/${sha256.slice(0, 2)}/${sha256}.${type}`;
const observationPath = (commit, id) => `commits/${commit.slice(0, 2)}/${commit}/${id}.json`;
const RECORD = /^records\/[0-9a-f]{2}\/([0-9a-f]{64})\/[0-9a-f]{64}\.json$/;
const OBSERVATION = /^commits\/[0-9a-f]{2}\/([0-9a-f]{40,64})\/[0-9a-f]{64}\.json$/;
const keyOfPath = (path) => RECORD.exec(path)?.[1];
const commitOfPath = (path) => OBSERVATION.exec(path)?.[1];
const README = `# The ledger of Mettle

This branch is written by Mettle and read by it. It holds what was trained, from what, and with which result:

- \`records/KK/KEY/ID.json\`: one successful training; KEY is the digest of its inputs.
- \`commits/CC/COMMIT/ID.json\`: which record stands for which model at a commit of the default branch.
- \`pictures/PP/DIGEST.TYPE\`: plots that trainings wrote, by sha256, for the reports.

Records are added, never changed. Do not merge this branch.
`;
// src/ledger/git-branch.ts
const REF = `refs/heads/${LEDGER_BRANCH}`;
const SEEN = "refs/mettle/ledger";
const DEADLINE = 3e5;
const MOST_FAULTS = 4;
const LARGE = "16k";
const WRITER = "mettle <mettle@users.noreply.github.com>";
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
		if (fetched.code === 0) return this.#repository.scratchRef(SEEN);
		if (/couldn't find remote ref/i.test(fetched.stderr)) return void 0;
		throw new MettleError("git-failed", `the ledger cannot be read from origin: ${complaint(fetched.stderr)}`);
	}
	async add(files, message) {
		const end = Date.now() + DEADLINE;
		for (let attempt = 0, faults = 0;; attempt++) {
			const commit = await this.#commit(files, message);
			const refusal = await this.#publish(commit);
			if (refusal === void 0) return commit;
			if (refusal.kind === "fault") faults++;
			if (refusal.kind === "denied") throw new WriteRefused(refusal.message);
			if (faults >= MOST_FAULTS) throw new MettleError("git-failed", `origin did not take it: ${refusal.message}`);
			if (Date.now() > end) throw new MettleError("ledger-conflict", `the ledger moved ${attempt + 1} times while it was written: ${refusal.message}`);
			await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(4e3, 100 * 1.6 ** attempt)));
			this.#tip = await this.#fetch();
		}
	}
	async #commit(files, message) {
		const all = this.#tip === void 0 ? new Map([["README.md", README], ...files]) : files;
		const ref = `refs/mettle/written-${this.#number++}`;
		const input = Buffer.concat([
			Buffer.from(`commit ${ref}\ncommitter ${WRITER} ${Math.floor(Date.now() / 1e3)} +0000\n`),
			dataOf(message),
			Buffer.from(this.#tip === void 0 ? "" : `from ${this.#tip}\n`),
			...[...all].flatMap(([path, content]) => [Buffer.from(`M 100644 inline ${path}\n`), dataOf(content)]),
			Buffer.from("done\n")
		]);
		await this.#repository.runScratch([
			"fast-import",
			"--quiet",
			"--done"
		], {
			input,
			env: this.#objects()
		});
		return this.#repository.scratchRef(ref);
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
			message: withoutCredentials$1(said).split("\n").filter(Boolean).slice(-3).join(" "),
			kind: CONFLICT.test(said) ? "conflict" : DENIED.test(said) ? "denied" : "fault"
		};
	}
};
const dataOf = (content) => {
	const bytes = Buffer.from(content);
	return Buffer.concat([
		Buffer.from(`data ${bytes.length}\n`),
		bytes,
		Buffer.from("\n")
	]);
};
const CONFLICT = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists|incorrect old value/i;
const DENIED = /\b403\b|permission.*denied|denied to|not allowed|protected branch|GH006|GH013|read.?only|could not read (?:username|password)|authentication failed|write access|hook declined/i;
// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 55296 && code <= 56319) {
			if (i === value.length - 1) return true;
			const next = value.charCodeAt(i + 1);
			if (!(next >= 56320 && next <= 57343)) return true;
			i++;
		} else if (code >= 56320 && code <= 57343) return true;
	}
	return false;
}
function canonicalize(object, seen = new Set()) {
	if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
	if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
	if (typeof object === "string" && hasLoneSurrogate(object)) throw new Error("Lone surrogate is not allowed");
	if (object === null || typeof object !== "object") return JSON.stringify(object);
	if (typeof object.toJSON === "function") {
		if (seen.has(object)) throw new Error("Circular reference detected");
		seen.add(object);
		const result = canonicalize(object.toJSON(), seen);
		seen.delete(object);
		return result;
	}
	if (seen.has(object)) throw new Error("Circular reference detected");
	seen.add(object);
	let result;
	if (Array.isArray(object)) result = `[${object.map((cv) => {
		return canonicalize(cv === void 0 || typeof cv === "symbol" ? null : cv, seen);
	}).join(",")}]`;
	else {
		const parts = [];
		for (const key of Object.keys(object).sort()) {
			if (object[key] === void 0 || typeof object[key] === "symbol") continue;
			parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
		}
		result = `{${parts.join(",")}}`;
	}
	seen.delete(object);
	return result;
}
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
		return grouped(records, (record) => record.key);
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
		const [{ readDocument }, blobs] = await Promise.all([import("./read.js"), this.#branch.read(paths.map((path) => this.#files.get(path)))]);
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
// src/session/chosen-models.ts
function chosenModels(config, wanted, upstreamOf) {
	if (wanted.length === 0) return config.models;
	const names = config.models.map((model) => model.name);
	const patterns = wanted.map((pattern) => ({
		pattern,
		matches: globMatcher(pattern)
	}));
	for (const { pattern, matches } of patterns) if (!names.some((name) => name === pattern || matches(name))) throw new MettleError("models-unknown", `no model matches ${JSON.stringify(pattern)}${didYouMean(pattern, names) || `; there are ${names.slice(0, 20).join(", ")}`}`);
	const asked = (name) => patterns.some(({ pattern, matches }) => name === pattern || matches(name));
	const needed = new Set();
	for (const model of config.models.toReversed()) {
		if (!asked(model.name) && !needed.has(model.name)) continue;
		needed.add(model.name);
		for (const name of upstreamOf(model)) needed.add(name);
	}
	return config.models.filter((model) => needed.has(model.name));
}
// src/config/pinned.ts
const MOST$2 = 2e3;
function atPin(source, pin) {
	switch (source.type) {
		case "object": {
			const version = pin.startsWith(source.address) ? pin.slice(source.address.length) : "";
			const form = source.address.startsWith("gs:") ? /^#\d+$/ : /^\?versionId=[\w.:+=-]+$/;
			return source.address.endsWith("/") || !form.test(version) ? void 0 : {
				...source,
				address: pin
			};
		}
		case "huggingface": {
			const other = remoteAddress(pin, "pin", { file: "" });
			return other?.type === "huggingface" && other.kind === source.kind && other.repository === source.repository && other.path === source.path && /^[0-9a-f]{40}$/.test(other.revision) ? other : void 0;
		}
		case "git": {
			const end = source.path === "" ? "" : `:${source.path}`;
			const ref = pin.startsWith(`${source.url}@`) && pin.endsWith(end) ? pin.slice(source.url.length + 1, pin.length - end.length) : "";
			return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref) ? {
				...source,
				ref
			} : void 0;
		}
		case "oci": {
			const name = (reference) => reference.replace(/(?:@sha256:[0-9a-f]{64}|:[\w.-]{1,128})$/, "");
			return /@sha256:[0-9a-f]{64}$/.test(pin) && name(pin) === name(source.reference) ? {
				...source,
				reference: pin
			} : void 0;
		}
		case "delta": {
			const version = pin.startsWith(`${source.table}@v`) ? pin.slice(source.table.length + 2) : "";
			return /^\d{1,19}$/.test(version) ? {
				...source,
				version
			} : void 0;
		}
		case "mlflow": {
			const name = (uri) => /^models:\/([^/@]+)/.exec(uri)?.[1];
			return name(pin) !== void 0 && name(pin) === name(source.uri) && /^models:\/[^/@]+\/\d+$/.test(pin) ? {
				...source,
				uri: pin
			} : void 0;
		}
		case "iceberg":
		case "sql":
		case "command": return;
	}
}
function pinnedByDispatch(model, given) {
	const names = Object.keys(given);
	if (names.length === 0) return model;
	const wrong = (name, expected) => new MettleError("dispatch-pin", `the dispatch pins ${JSON.stringify(name.slice(0, 100))} of ${model.name}: ${expected}`);
	const data = model.data.map((source) => {
		const pin = Object.hasOwn(given, source.name) ? given[source.name] : void 0;
		if (pin === void 0) return source;
		const remote = source.kind === "remote" && pin.length <= MOST$2 && !/[\0-\x20]/.test(pin) ? atPin(source.remote, pin) : void 0;
		if (source.kind !== "remote" || !remote) throw wrong(source.name, `${JSON.stringify(pin.slice(0, 200))} is no version of what the configuration names there`);
		return {
			...source,
			remote,
			written: source.remote
		};
	});
	const unknown = names.find((name) => !model.data.some((source) => source.name === name));
	if (unknown !== void 0) throw wrong(unknown, `it is none of its data sources, which are ${model.data.map((source) => source.name).join(", ") || "none"}`);
	return {
		...model,
		data
	};
}
// src/queue.ts
var Queue = class {
	#free;
	#waiting = [];
	constructor(atOnce) {
		this.#free = atOnce;
	}
	async run(work) {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free++;
		}
	}
};
// src/session/locked-data.ts
var LockReader = class {
	#path;
	#read = new WeakMap();
	constructor(configFile) {
		this.#path = dataLockPath(configFile);
	}
	of(revision) {
		const found = this.#read.get(revision) ?? revision.read(this.#path).then((content) => content === void 0 ? new Map() : readDataLock(content, this.#path));
		this.#read.set(revision, found);
		return found;
	}
	async state(revision, model, source) {
		const found = (await this.of(revision)).get(model)?.get(source.name);
		if (!found || found.source !== lockableText(source)) return void 0;
		const { identity, pin, objects } = found;
		return {
			known: true,
			identity,
			pin,
			...objects.length > 0 ? { objects } : {}
		};
	}
};
async function lockFault(source, identity, { pin, objects = [] }, ask, names) {
	const { name } = source;
	if (source.kind === "remote" && source.remote.type === "object" && objects.length > 0 && objects.every((one) => one.version !== null)) {
		const { address } = source.remote;
		const listed = listingState(objects, address);
		if (pin !== address || !listed.known || listed.identity !== identity) return `${name}: its objects are not what its identity says`;
		const queue = new Queue(AT_ONCE$1);
		return (await Promise.all(objects.map((object) => queue.run(async () => {
			return (await names(`${address}${object.key}${address.startsWith("gs:") ? "#" : "?versionId="}${object.version}`).catch(() => [])).some((one) => bare(one) === bare(object.identity)) ? void 0 : `${name}: ${object.key} is not what the lock says at its version`;
		})))).find((fault) => fault !== void 0);
	}
	const at = source.kind === "remote" ? atPin(source.remote, pin) : void 0;
	const state = await ask(at && source.kind === "remote" ? {
		...source,
		remote: at
	} : source);
	if (!state.known) return `${name}: ${state.reason}`;
	if (JSON.stringify(objects) !== JSON.stringify(state.objects ?? [])) return `${name}: the objects that the lock lists are not those that are there`;
	if (state.identity !== identity) return at ? `${name}: the version that the lock names holds other bytes` : `${name} has moved`;
	return at !== void 0 || state.pin === pin ? void 0 : `${name}: ${JSON.stringify(pin.slice(0, 200))} is no version of it`;
}
const AT_ONCE$1 = 16;
const bare = (name) => name.replace(/^(?:md5|etag|crc32c|sha256) /, "").replace(/^W\//, "").replaceAll("\"", "");
function doubted(head, base) {
	const pinned = (of, source) => JSON.stringify(of?.pins.get(source) ?? null);
	return new Set([...head].flatMap(([name, inspected]) => base?.has(name) && inspected.held.some((source) => pinned(inspected, source) !== pinned(base.get(name), source)) ? [name] : []));
}
function lockOf(models, inspected, old, asked = models) {
	const moved = [];
	const left = [];
	const lock = new Map();
	const names = new Set(asked.map((model) => model.name));
	for (const model of models.filter((one) => one.locksData)) {
		const before = old.get(model.name);
		if (!names.has(model.name)) {
			if (before) lock.set(model.name, before);
			continue;
		}
		const found = inspected.get(model.name);
		const sources = new Map();
		for (const source of model.data) {
			const text = lockableText(source);
			if (text === void 0) continue;
			const held = before?.get(source.name);
			const identity = found?.fingerprint.components["data"]?.[source.name] ?? "unknown";
			const pinned = found?.pins.get(source.name);
			const objects = pinned?.objects ?? [];
			if (identity === "unknown" || pinned === void 0 || objects.length > 1e4) {
				left.push(`${model.name}: ${source.name} ${identity === "unknown" ? "could not be read" : `has more than ${MOST_LOCKED} objects`}`);
				if (held) sources.set(source.name, held);
				continue;
			}
			const same = held?.source === text && held.identity === identity;
			sources.set(source.name, {
				source: text,
				identity,
				pin: pinned.pin,
				objects
			});
			if (!same) moved.push(`${model.name}: ${source.name}`);
		}
		if (sources.size > 0) lock.set(model.name, sources);
	}
	return {
		content: renderDataLock(lock),
		moved,
		left
	};
}
// src/config/dispatched.ts
const MOST$1 = 1e3;
function dispatched(model, given, today) {
	const names = Object.keys(model.inputs);
	if (names.length === 0) return model;
	const inputs = Object.fromEntries(names.map((name) => {
		const value = Object.hasOwn(given, name) && given[name] !== "" ? given[name] : model.inputs[name];
		return [name, value === "today" ? today : value.replace(/[\0-\x1f\x7f]/g, " ").slice(0, MOST$1)];
	}));
	return {
		...model,
		inputs
	};
}
// src/config/tiers.ts
function tierOn({ tiers }, { kind, labels }) {
	const names = [...tiers.keys()];
	const asked = labels.find((label) => label.startsWith("tier:") && tiers.has(label.slice(5)));
	if (asked !== void 0) return asked.slice(5);
	return kind === "pull_request" || kind === "local" ? names[0] : names.at(-1);
}
function inTier(model, name) {
	const tier = name === void 0 ? void 0 : model.tiers.get(name);
	if (!tier) return model;
	const { variables, ...rest } = tier;
	return {
		...model,
		...rest,
		variables: {
			...model.variables,
			...variables
		},
		tier: name
	};
}
// src/session/asked.ts
function askedBy(event, today) {
	const { trigger, dispatch } = event;
	const occasion = {
		kind: isBranchPush(event) ? "pull_request" : trigger.kind,
		labels: trigger.kind === "pull_request" ? trigger.labels : []
	};
	const one = (model, config, known) => {
		const given = dispatched(model, dispatch.inputs, today);
		const tier = tierOn(known ?? model, occasion);
		if (tier !== void 0 && model.tiers.size === 0) return {
			...given,
			tier
		};
		if (tier !== void 0 && !model.tiers.has(tier)) throw new MettleError("config-value", `models.${model.name}.tiers: the base trains the tier ${tier} here, and there is none of that name any more; nothing could be compared. Keep it beside the new ones until those are on the default branch`, { place: model.place });
		return inTier(pinsAre(event, model, config) ? pinnedByDispatch(given, dispatch.pins) : given, tier);
	};
	return (side, by) => {
		const known = new Map(by?.models.map((model) => [model.name, model]));
		return {
			...side,
			config: {
				...side.config,
				models: side.config.models.map((model) => one(model, side.config, known.get(model.name)))
			}
		};
	};
}
function pinsAre({ dispatch }, model, config) {
	if (Object.keys(dispatch.pins).length === 0) return false;
	if (dispatch.models.length === 0 && config.models.length > 1) throw new MettleError("dispatch-pin", "the dispatch names versions of data and no model; add `model` to its client_payload");
	return dispatch.models.length === 0 || dispatch.models.includes(model.name);
}
// src/session/read-configs.ts
async function readConfigs({ repository, working, configPath }, { event, inline }, { base, policy, policyAt = base }, revision, notes, meanwhile) {
	const read = await loadConfig(revision, configPath, working, inline).finally(() => meanwhile.catch(() => void 0));
	if (!read) throw await missingConfig(revision, configPath);
	const changes = base === void 0 ? new Changes() : await changesBetween(repository, await treeOf(repository, base), revision.root);
	const sideAt = (commit, moved) => baseConfig(repository, commit, configPath, working, notes, moved, revision.root, inline, read);
	const basis = await sideAt(base, changes);
	const judge = policyAt === base ? basis : await sideAt(policyAt, new Changes([], false));
	const asked = askedBy(event, new Date().toISOString().slice(0, 10));
	const by = policy === "base" ? basis?.loaded.config : void 0;
	const loaded = asked(read, by);
	const askedSide = (side) => side && {
		...side,
		loaded: side.loaded === read ? loaded : asked(side.loaded)
	};
	const before = askedSide(basis);
	const judging = judge === basis ? before : askedSide(judge);
	const again = async (other) => {
		const found = await loadConfig(other, configPath, working, inline);
		return found && asked(found, by);
	};
	return {
		loaded,
		before,
		judging,
		changes,
		again
	};
}
// src/train/persisted-credentials.ts
function hideCredentials(gitDir) {
	const hidden = [];
	const replace = (named, content) => {
		const path = realpathSync(named);
		const { mode } = statSync(path);
		hidden.push({
			path,
			folder: realpathSync(dirname(path)),
			content: readFileSync(path),
			mode
		});
		writeFileSync(path, content);
	};
	try {
		for (const config of [join(gitDir, "config"), ...moduleConfigs(join(gitDir, "modules"))]) {
			if (!existsSync(config)) continue;
			const text = readFileSync(config, "utf8");
			for (const file of includedFiles(text, gitDir)) if (existsSync(file) && holdsCredential(readFileSync(file, "utf8"))) replace(file, "");
			replace(config, withoutCredentials(text));
		}
	} catch (error) {
		restore(hidden);
		throw error;
	}
	return () => restore(hidden.splice(0));
}
function moduleConfigs(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile() && entry.name === "config").map((entry) => join(entry.parentPath, entry.name));
}
function restore(hidden) {
	const faults = [];
	for (const { path, folder, content, mode } of hidden) {
		const fresh = `${path}.${randomUUID()}`;
		try {
			if (realpathSync(dirname(path)) !== folder) throw new Error("its folder is another");
			writeFileSync(fresh, content, {
				mode: 384,
				flag: "wx"
			});
			chmodSync(fresh, mode);
			renameSync(fresh, path);
		} catch (cause) {
			rmSync(fresh, { force: true });
			faults.push(new MettleError("git-failed", `a program of the repository has removed or replaced ${path}, which git needs: nothing more can be judged`, { cause }));
		}
	}
	if (faults[0]) throw faults[0];
}
const holdsCredential = (text) => /extraheader|insteadof\s*=|helper\s*=|sshcommand/i.test(text);
function includedFiles(text, gitDir) {
	const files = [];
	let including = false;
	for (const line of text.split("\n")) {
		const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1]?.toLowerCase();
		if (section !== void 0) including = section === "include" || section === "includeif";
		const value = including ? /^path\s*=(.*)$/is.exec(line.trim())?.[1]?.trim().replace(/^"|"$/g, "") : void 0;
		if (value) files.push(value.startsWith("~/") ? join(homedir(), value.slice(2)) : isAbsolute(value) ? value : join(gitDir, value));
	}
	return files;
}
function withoutCredentials(text) {
	return text.split("\n").filter((line) => !/^\s*(?:extraheader|sshcommand|helper)\s*=/i.test(line)).map((line) => line.replace(/(\b(?:push)?url\s*=\s*[a-z][a-z0-9+.-]*:\/\/)[^@/\s]+@/i, "$1")).join("\n");
}
// src/hash-file.ts
const CHUNK = 262144;
const buffer = Buffer.allocUnsafe(CHUNK);
function hashFile(path) {
	const hash = createHash("sha256");
	const file = openSync(path, "r");
	try {
		for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) hash.update(read === CHUNK ? buffer : buffer.subarray(0, read));
	} finally {
		closeSync(file);
	}
	return hash.digest("hex");
}
// src/train/environment.ts
const ALLOWED = /^(?:PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TZ|TERM|NO_COLOR|LANG|LANGUAGE|LC_[A-Z_]+|CI|GITHUB_SHA|GITHUB_REF|RUNNER_(?:TEMP|TOOL_CACHE|WORKSPACE|OS|ARCH)|(?:https?|no|all|ftp)_proxy|VIRTUAL_ENV|CONDA_(?:PREFIX|DEFAULT_ENV|EXE)|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|pythonLocation|JAVA_HOME|R_LIBS(?:_USER)?|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS|CUDA_[A-Z0-9_]+|NVIDIA_[A-Z0-9_]+|(?:OMP|MKL|OPENBLAS|NUMEXPR|GOTO|BLIS|VECLIB)_[A-Z0-9_]+|SYSTEMROOT|COMSPEC|PATHEXT)$/i;
const grantedBy = (patterns, name) => !NEVER_GRANTED.test(name) && patterns.some((pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
function childEnvironment(job, grants, own) {
	const environment = {};
	for (const [name, value] of Object.entries(job)) if (value !== void 0 && (ALLOWED.test(name) || grantedBy(grants, name))) environment[name] = value;
	return {
		...environment,
		...own
	};
}
const grantedVariables = (job, grants) => Object.fromEntries(Object.entries(job).filter(([name]) => grantedBy(grants, name)));
function grantedValues(job, grants) {
	const values = Object.entries(job).flatMap(([name, value]) => value !== void 0 && grantedBy(grants, name) ? [value] : []);
	return [...new Set(values.flatMap((value) => [value, ...value.split("\n")].map((part) => part.trim())).filter((value) => value.length >= 6))];
}
const REFUSED = /credential|unauthori[sz]ed|authenticat|permission denied|access ?denied|forbidden|api[ _-]?key|\b40[13]\b/i;
const CREDENTIAL = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|_DSN|_URI)(?:_ID)?$|^(?:AWS|AZURE|GOOGLE|WANDB|MLFLOW|HF|DVC)_/i;
const RUNNERS = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|METTLE_|ImageOS$|ImageVersion$)/i;
function withheld(job, grants, log) {
	const text = log.join("\n");
	return Object.keys(job).filter((name) => job[name] !== void 0 && job[name] !== "" && !ALLOWED.test(name) && !RUNNERS.test(name) && !NEVER_GRANTED.test(name) && !grantedBy(grants, name)).filter((name) => CREDENTIAL.test(name) && REFUSED.test(text) || name.length > 3 && new RegExp(`\\b${name.replace(/[^\w]/g, "\\$&")}\\b`).test(text)).sort();
}
// src/session/outside.ts
const MOST_OUTPUT = 16 << 20;
const SECONDS = 30;
const COMMAND_SECONDS = 120;
function outsideOf({ root, job, trusted, grants, codeless, checkedOut, hide }) {
	const folders = [];
	const hidden = new Hidden(hide);
	return {
		environment: trusted ? job : {},
		seconds: SECONDS,
		runsCommands: codeless !== true,
		readFile: async (path) => {
			try {
				return trusted && isAbsolute(path) && statSync(path).size < 1 << 20 ? readFileSync(path, "utf8") : void 0;
			} catch {
				return;
			}
		},
		files: new LocalFiles(root, checkedOut),
		run: (program, args, options = {}) => ran(program, args, {
			...trusted ? gitEnvironment() : childEnvironment(job, [], {}),
			GIT_TERMINAL_PROMPT: "0",
			GIT_ASKPASS: "true"
		}, root, options.seconds ?? COMMAND_SECONDS),
		granted: (model, variable) => trusted ? grantedVariables(job, grants(model))[variable] : void 0,
		command: async (command, folder, model) => {
			const bringBack = hidden.enter();
			return await ran("bash", [
				"--noprofile",
				"--norc",
				"-e",
				"-o",
				"pipefail",
				"-c",
				command
			], childEnvironment(job, trusted ? grants(model) : [], { METTLE_MODEL: model }), join(root, folder), COMMAND_SECONDS).finally(bringBack) ?? {
				code: 127,
				stdout: "",
				stderr: "bash is not there"
			};
		},
		scratch() {
			const folder = mkdtempSync(join(tmpdir(), "mettle-upstream-"));
			folders.push(folder);
			return folder;
		},
		isLinkLocal: async (host) => (await import("./link-local.js")).isLinkLocal(host),
		close: () => {
			for (const folder of folders) rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
function ran(program, args, env, cwd, seconds) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd,
			env,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: true
		});
		const [out, err] = [[], []];
		let size = 0;
		let over;
		const end = (why) => {
			over ??= why;
			try {
				process.kill(-child.pid, "SIGKILL");
			} catch {
				child.kill("SIGKILL");
			}
		};
		const timer = setTimeout(() => end(`it did not end within ${seconds} s`), seconds * 1e3);
		const take = (to) => (chunk) => {
			size += chunk.length;
			if (size > MOST_OUTPUT) end("it printed more than 16 MB");
			else to.push(chunk);
		};
		child.stdout.on("data", take(out));
		child.stderr.on("data", take(err));
		child.on("error", () => {
			clearTimeout(timer);
			resolve(void 0);
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			const stderr = Buffer.concat(err).toString("utf8");
			resolve({
				code: over === void 0 ? code ?? 128 : 124,
				stdout: Buffer.concat(out).toString("utf8"),
				stderr: over === void 0 ? stderr : over
			});
		});
	});
}
var Hidden = class {
	#hide;
	#inside = 0;
	#bringBack;
	constructor(hide) {
		this.#hide = hide;
	}
	enter() {
		if (this.#inside++ === 0) this.#bringBack = this.#hide();
		return () => {
			if (--this.#inside === 0) this.#bringBack?.();
		};
	}
};
var LocalFiles = class {
	#root;
	#checkedOut;
	constructor(root, checkedOut) {
		this.#root = root;
		this.#checkedOut = checkedOut;
	}
	async head(address) {
		const path = this.#path(address);
		if (!existsSync(path)) throw new Unreadable(`${address} is not there`, true);
		return {
			key: address,
			size: statSync(path).size,
			identity: `sha256 ${hashFile(path)}`,
			version: null
		};
	}
	async get(address, most) {
		const path = this.#path(address);
		if (!existsSync(path)) throw new Unreadable(`${address} is not there`, true);
		if (statSync(path).size > most) throw new Unreadable(`${address} has more than the ${most} bytes that are read`);
		return readFileSync(path);
	}
	async list(prefix, after = "") {
		const path = this.#path(prefix);
		if (!existsSync(path)) throw new Unreadable(`${prefix} is not there`, true);
		return readdirSync(path).filter((name) => name > after).sort().map((key) => ({
			key,
			size: 0,
			identity: createHash("sha256").update(key).digest("hex"),
			version: null
		}));
	}
	#path(address) {
		if (isAbsolute(address)) return address;
		if (!this.#checkedOut) throw new Unreadable(`${address} lies in the work tree, and what is judged is not checked out`);
		return join(this.#root, address);
	}
};
// src/detect/sources/folder.ts
const WORTH_WORKERS = 64n << 20n;
const MANY = 5e3;
async function folderState(path, cacheFile) {
	if (!existsSync(path)) return unknown(`${path} is not there`, path);
	if (/^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/.test(realpathSync(path))) return unknown(`${path} is of the machine, and no data`, path);
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
// src/session/surroundings.ts
const AT_ONCE = 16;
function surroundings({ repository, working, configPath: configFile, nonce }, remote, live = false) {
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
// src/session/source-access.ts
var SourceAccess = class {
	#site;
	#options;
	#comparison;
	#policy;
	#revision;
	#kept = new Map();
	constructor(site, options, comparison, policy, revision) {
		this.#site = site;
		this.#options = options;
		this.#comparison = comparison;
		this.#policy = policy;
		this.#revision = revision;
	}
	async use(work) {
		const { event, environment, codeless, head } = this.#options;
		const { root, gitDir } = this.#site.repository;
		const outside = outsideOf({
			root,
			job: environment,
			trusted: this.#comparison.trusted,
			codeless: codeless === true,
			checkedOut: head === void 0,
			hide: () => event.trigger.kind === "local" ? () => void 0 : hideCredentials(gitDir),
			grants: (model) => this.#policy.models.get(model)?.grants.fetch ?? []
		});
		try {
			return await work(outside);
		} finally {
			outside.close();
		}
	}
	async bring(model, policy) {
		const { bringTracked } = await import("./dvc-data.js");
		return this.use((outside) => bringTracked(model, {
			root: this.#site.repository.root,
			head: this.#revision,
			policy,
			outside: this.#withVariables(outside)
		}));
	}
	kept(file, folder, policy) {
		const id = `${file.hash} ${file.inside}`;
		let answer = this.#kept.get(id);
		if (!answer) {
			answer = this.#read(file, folder, policy);
			this.#kept.set(id, answer);
		}
		return answer;
	}
	async #read(file, folder, policy) {
		const { cachedObjects, contentOf, MOST_OF_SMALL, remoteObjects } = await import("./dvc-objects.js");
		const { root } = this.#site.repository;
		const cached = cachedObjects(join(root, folder));
		const here = await contentOf(file, cached);
		if (here) return { content: here };
		return this.use(async (outside) => {
			const store = await remoteObjects(policy, folder, root, this.#withVariables(outside));
			if ("why" in store) return { why: store.why };
			try {
				const content = await contentOf(file, async (hash, dosToUnix) => await cached(hash, dosToUnix) ?? store.get(hash, dosToUnix, [], MOST_OF_SMALL));
				return content ? { content } : { why: "the list of its folder does not name it" };
			} catch (error) {
				return { why: `the remote ${store.name}: ${error instanceof Error ? error.message : String(error)}` };
			}
		});
	}
	#withVariables(outside) {
		return (more) => ({
			...outside,
			environment: this.#comparison.trusted ? {
				...outside.environment,
				...more
			} : outside.environment
		});
	}
	async moved(model, { held, pins, fingerprint }) {
		const sources = model.data.filter((source) => held.includes(source.name));
		if (sources.length === 0) return [];
		return this.use(async (outside) => {
			const reader = new RemoteReader(outside);
			const asking = surroundings(this.#site, new RemoteReader(outside), true);
			const ask = (source) => asking.state(source, this.#revision);
			const identity = (source) => fingerprint.components["data"]?.[source.name] ?? "";
			return (await Promise.all(sources.map((source) => lockFault(source, identity(source), pins.get(source.name), ask, (address) => reader.names(address))))).filter((fault) => fault !== void 0);
		});
	}
};
// src/session/session.ts
async function openSession(options) {
	const { folder, token, temporary, event, ground } = options;
	if (!ground && !existsSync(folder)) throw new MettleError("input-invalid", `the folder ${folder} does not exist; the input working-directory, or --config, names one of the checkout`);
	const repository = ground?.repository ?? await Repository.open({
		folder,
		token,
		server: event.server,
		temporary
	});
	try {
		return await sessionOf(repository, options);
	} catch (error) {
		repository.close();
		throw error;
	}
}
async function sessionOf(repository, options) {
	const { event, ground } = options;
	const { comparison, revision, commit } = await judged(repository, options);
	const site = siteOf(repository, options);
	const { working, nonce } = site;
	const reading = Ledger.open(ground?.branch ?? new GitBranch(repository, event.trigger.kind === "local" ? "local" : "origin"));
	reading.catch(() => void 0);
	const notes = [...comparison.notes];
	const { loaded, before, judging, changes, again } = await readConfigs(site, options, comparison, revision, notes, reading);
	const ledger = await reading;
	const rules = comparison.policy === "base" ? judging?.loaded.config : void 0;
	const policy = policyOf(loaded.config, before?.loaded.config ?? rules, rules);
	const tiers = new Set(loaded.config.models.flatMap((model) => model.tier ?? []));
	if (tiers.size > 0) notes.push(`What was trained and judged is the tier ${[...tiers].join(", ")}.`);
	const answers = options.answers ?? {
		said: async () => false,
		approves: false
	};
	const waits = await heldBack(loaded.config.models, judging?.loaded.config.models ?? [], policy, event, answers, comparison.merged === true);
	const access = new SourceAccess(site, options, comparison, policy, revision);
	const live = options.live ?? event.trigger.kind === "snapshot";
	const onDisk = isWorkTree(options) ? diskHash(repository.root) : async () => void 0;
	const { inspected, around } = await access.use(async (outside) => {
		const here = surroundings(site, new RemoteReader(outside), live);
		const found = await inspect(inJudgedImages(loaded.config, policy), loaded.project, revision, here, onDisk);
		if (event.trigger.kind === "snapshot") notes.push(...await importsMoved(loaded, revision, outside));
		return {
			inspected: found,
			around: here
		};
	});
	const remotesAt = comparison.policy === "base" && judging ? judging.revision : revision;
	const base = before && await baseSide(before, working, surroundings(site, void 0), notes, {
		loaded,
		inspected,
		changes
	});
	return {
		repository,
		event,
		comparison,
		ledger,
		head: {
			commit,
			revision,
			loaded,
			inspected
		},
		base,
		policy,
		policyCommit: comparison.policy === "base" && judging ? judging.commit : comparison.head,
		judging: comparison.policy === "base" ? judging?.loaded.config : void 0,
		checkedOut: options.head === void 0,
		configPath: loaded.config.path,
		working,
		models: chosenModels(loaded.config, options.models.length > 0 ? options.models : event.dispatch.models, ({ name }) => upstreamOf(inspected.get(name))).map((model) => asJudged(model, policy)),
		changes,
		waits,
		doubted: doubted(inspected, base?.inspected),
		nonce,
		bring: (model) => access.bring(model, remotesAt),
		moved: (model, found) => access.moved(model, found),
		async kept({ loaded: { project } }, path) {
			const file = project && lockedFile(project, path);
			if (!file) return void 0;
			const { content, why } = await access.kept(file, project.root, remotesAt);
			const note = `${path} is kept by DVC and could not be read: ${why}`;
			if (why !== void 0 && !notes.includes(note)) notes.push(note);
			return content;
		},
		notes,
		inspectAgain: async (overlaid) => {
			const { config, project } = await again(overlaid) ?? loaded;
			return inspect(inJudgedImages(config, policy), project, overlaid, around, onDisk);
		}
	};
}
const isWorkTree = ({ event, head }) => event.trigger.kind === "local" && head === void 0;
async function judged(repository, options) {
	if (isWorkTree(options)) headOf(repository);
	const ofWork = isWorkTree(options) ? await workTree(repository) : void 0;
	const comparison = await compare(repository, options.event, {
		base: options.base,
		head: options.head,
		tree: ofWork
	});
	const committed = await repository.treeOf(comparison.head);
	const tree = ofWork ?? committed;
	if (tree === void 0) throw new MettleError("git-revision", `the tree of ${comparison.head} cannot be read`);
	return {
		comparison,
		revision: new Revision(repository, tree),
		commit: tree === committed ? comparison.head : void 0
	};
}
function siteOf(repository, options) {
	const working = options.ground ? "" : workingFolder(repository.root, options.folder);
	const configPath = join$1(working, options.config);
	if (configPath.startsWith("..")) throw new MettleError("config-path", `the input config, ${options.config}, leads out of the repository`);
	return {
		repository,
		working,
		configPath,
		nonce: randomUUID()
	};
}
const inJudgedImages = (config, policy) => ({
	...config,
	models: config.models.map((model) => {
		const { container } = policy.models.get(model.name) ?? model;
		return container === model.container ? model : {
			...model,
			container
		};
	})
});
async function importsMoved(loaded, revision, outside) {
	const named = loaded.config.models.flatMap((model) => model.data.flatMap((source) => source.kind === "path" ? [source.path.endsWith(".dvc") ? source.path : `${source.path}.dvc`] : []));
	const all = loaded.project ? [...(await revision.list()).keys()].filter((path) => path.endsWith(".dvc")) : [];
	return movedImports([...new Set([...named, ...all])].slice(0, MOST_IMPORTS), revision, new RemoteReader(outside));
}
const MOST_IMPORTS = 100;
// src/github/comment-command.ts
const TRUSTED = [
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
];
async function wasSaid(api, where, pull, command) {
	const first = (await api.request("GET /repos/{owner}/{repo}/commits/{ref}/statuses", {
		...where,
		ref: pull.head,
		per_page: 100
	})).filter((status) => status.context === CONTEXT).map((status) => status.created_at).sort()[0];
	if (first === void 0) return false;
	const since = pull.time !== void 0 && Date.parse(pull.time) > Date.parse(first) ? pull.time : first;
	const asking = (await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...where,
		issue_number: pull.number,
		since,
		per_page: 100
	})).filter((comment) => comment.user?.type === "User" && TRUSTED.includes(comment.author_association ?? "") && Date.parse(comment.created_at) >= Date.parse(since) && (comment.body ?? "").split(/\r?\n/).some((line) => line.trim() === command));
	for (const login of [...new Set(asking.flatMap((comment) => comment.user?.login ?? []))].slice(0, MOST_ASKED)) if (await mayWrite(api, where, login)) return true;
	return false;
}
const MOST_ASKED = 10;
async function mayWrite(api, where, username) {
	const { permission } = await api.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
		...where,
		username
	});
	return permission === "admin" || permission === "write" || permission === "maintain";
}
// src/action/answers.ts
const answersOf = (inputs, event, approves) => ({
	approves,
	said: async (command) => {
		const { repository, trigger } = event;
		if (!inputs.token || !repository || trigger.kind !== "pull_request") return false;
		try {
			return await wasSaid(githubApi(inputs.token, event.api), repository, trigger, command);
		} catch (error) {
			actionLog.info(`Comments could not be read: ${error instanceof Error ? error.message : String(error)}`);
			return false;
		}
	}
});
// src/action/batches.ts
const MOST = 200;
function batchesOf(plan, models) {
	const training = plan.models.filter((model) => model.action === "train" && model.waits === null);
	const group = new Map(training.map(({ name }) => [name, name]));
	const find = (name) => {
		const next = group.get(name);
		return next === name ? name : find(next);
	};
	for (const inspected of models) {
		const { name } = inspected.model;
		for (const upstream of upstreamOf(inspected)) if (group.has(name) && group.has(upstream)) group.set(find(name), find(upstream));
	}
	const batches = [...grouped(training, ({ name }) => find(name)).values()].map((members) => ({
		names: members.map(({ name }) => name),
		runsOn: members.find((member) => member["runs-on"] !== null)?.["runs-on"] ?? "ubuntu-latest",
		environment: members.find((member) => member.environment !== null)?.environment ?? ""
	}));
	const merged = [];
	const share = Math.ceil(batches.length / MOST);
	for (const [, same] of grouped(batches, ({ runsOn, environment }) => JSON.stringify([runsOn, environment]))) for (let i = 0; i < same.length; i += share) {
		const part = same.slice(i, i + share);
		merged.push({
			names: part.flatMap(({ names }) => names),
			runsOn: part[0].runsOn,
			environment: part[0]?.environment ?? ""
		});
	}
	return merged.map(({ names, runsOn, environment }) => ({
		name: names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", "),
		models: names.join("\n"),
		"runs-on": runsOn,
		environment
	}));
}
// src/action/detect.ts
async function runDetect() {
	const job = takeJobEnvironment();
	return Promise.race([detect(job), unawaited()]).catch((thrown) => {
		annotate(faultsOf(asMettleError(thrown)).map(annotationOf));
		return 1;
	});
}
async function detect(job) {
	const { inputs, event } = readContext(job);
	if (event.trigger.kind === "deleted") {
		setOutputs({
			...emptyOutputs,
			verdict: "passed",
			passed: "true"
		});
		return 0;
	}
	const temporary = temporaryFolder(job);
	const session = await openSession({
		folder: join(job["GITHUB_WORKSPACE"] ?? process.cwd(), inputs.workingDirectory),
		config: inputs.config,
		models: inputs.models,
		base: inputs.base,
		event,
		token: inputs.token,
		temporary,
		environment: job,
		answers: answersOf(inputs, event, true)
	});
	try {
		const { plan } = await (await Planner.prepare(session, inputs.force)).plan();
		mkdirSync(join(temporary, "mettle"), { recursive: true });
		writeFileSync(join(temporary, "mettle", "plan.json"), `${JSON.stringify(plan, null, 2)}\n`);
		const names = (action) => JSON.stringify(plan.models.filter((model) => model.action === action && model.waits === null).map((model) => model.name));
		const include = plan.models.filter((model) => model.action === "train" && model.waits === null).map((model) => ({
			model: model.name,
			key: model.key,
			"runs-on": model["runs-on"] ?? "ubuntu-latest"
		}));
		setOutputs({
			changed: JSON.stringify(plan.models.filter((model) => model.changed).map((model) => model.name)),
			trained: names("train"),
			reused: names("reuse"),
			matrix: JSON.stringify({ include }),
			batches: JSON.stringify({ include: batchesOf(plan, [...session.head.inspected.values()]) })
		});
		for (const model of plan.models.slice(0, 50)) actionLog.info(`${model.name}: ${model.action}${model.waits === null ? "" : `, waits for ${model.waits}`}`);
		return 0;
	} finally {
		session.repository.close();
	}
}
export { DOCUMENTS as $, Stores as A, allPages as B, picturePath as C, diskHash as D, finding as E, opened as F, choiceText as G, Unreadable as H, parsed as I, findBaselines as J, outputIdentity as K, said as L, LIMITS as M, ask as N, RemoteReader as O, askJson as P, upstreamOf as Q, shown as R, LEDGER_BRANCH as S, removedFindings as T, Planner as U, listingState as V, besideBaseline as W, newest as X, fingerprintOfRecord as Y, tierOf as Z, ledgerFiles as _, surroundings as a, readDataLock as at, GitBranch as b, childEnvironment as c, githubApi as ct, withheld as d, whoAmI as dt, IMAGE_PIN as et, hashFile as f, Ledger as g, Queue as h, openSession as i, dataLockPath as it, known as j, remoteText as k, grantedValues as l, isBy as lt, lockOf as m, batchesOf as n, fingerprintOf as nt, lfsPointer as o, imageToRun as ot, hideCredentials as p, withOutputs as q, answersOf as r, withKey as rt, outsideOf as s, ApiError as st, runDetect as t, completed as tt, grantedVariables as u, refused$1 as ut, withId as v, asJudged as w, WriteRefused as x, canonicalize as y, MOST_OBJECTS as z };
