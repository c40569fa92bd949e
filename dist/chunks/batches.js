import { o as __toESM } from "./rolldown-runtime.js";
import { t as MettleError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { t as INPUTS } from "./inputs.js";
import { a as compare, i as readMetrics, n as revisionMetrics, s as revision } from "./work-tree.js";
import { i as withKey, n as completed, r as fingerprintOf } from "./fingerprint.js";
import { a as relativeTo, c as structuredFormat, n as isInside, r as join$1, s as readStructured, t as folderOf } from "./paths.js";
import { i as equals, o as isMap, r as canonical } from "./value.js";
import { n as require_picomatch, t as globOf } from "./glob.js";
import { a as pick } from "./differences.js";
import { i as tierOf, n as fingerprintOfRecord, r as newest, t as findBaselines } from "./baseline2.js";
import { n as workTree, r as Revision } from "./made-trees.js";
import { a as pinnedByDispatch, n as doubted, r as lockFault } from "./locked-data.js";
import { a as invalid, c as md5, l as md5DosToUnix, o as byCodePoint, r as readUpstreams, s as folderHash } from "./lock.js";
import { i as limitText, n as loadConfig, r as missingConfig, t as workingFolder } from "./working-folder.js";
import { s as shown$1 } from "./request.js";
import { t as RemoteReader } from "./remote3.js";
import { c as toNumber, i as negative, n as decimal, o as order, r as minus, s as times, t as absolute } from "./decimal.js";
import { t as Repository } from "./repository.js";
import { t as GitBranch } from "./git-branch2.js";
import { t as Ledger } from "./ledger2.js";
import { t as outsideOf } from "./outside2.js";
import { t as surroundings } from "./surroundings.js";
import { existsSync, lstatSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { randomUUID } from "node:crypto";
// src/baselines.ts
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
	const all = [...tiers.keys()];
	const { true: ready = [], false: waiting = [] } = Object.groupBy(all, (name) => (side.get(name)?.fingerprint.pending.length ?? 0) === 0 ? "true" : "false");
	const found = new Map(await findBaselines(ledger, ready.map((name) => question(name, side.get(name)?.fingerprint.key ?? null)), start, line));
	for (const name of waiting) {
		const inspected = side.get(name);
		const key = completed(inspected.fingerprint, (model, output) => outputIdentity(found.get(model)?.record, output), session.nonce).key;
		for (const [model, baseline] of await findBaselines(ledger, [question(name, key)], start, line)) found.set(model, baseline);
	}
	if (session.event.trigger.kind === "local" && base?.commit !== void 0) for (const name of all) {
		const made = found.has(name) ? void 0 : await madeAt(session, base.commit, name);
		if (made) found.set(name, made);
	}
	if (base) {
		for (const name of all) if (!found.has(name)) await addCommitted(name, base, found, session.notes);
	}
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
async function madeAt(session, commit, name) {
	const tier = tierIn(session, name);
	const record = (await session.ledger.all()).find((one) => one.commit === commit && one.model === name && tierOf(one) === tier);
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
function outputIdentity(record, output) {
	if (!record) return void 0;
	const outputs = record.outputs.filter((candidate) => output === void 0 || candidate.name === output || candidate.name.startsWith(`${output}.`));
	return outputs.length === 0 ? void 0 : outputs.map(({ name, sha256 }) => `${name} sha256 ${sha256}`).join(", ");
}
async function addCommitted(name, base, found, notes) {
	const inspected = base.inspected.get(name);
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
	const metrics = await readMetrics(inspected.model.metrics, revisionMetrics(base.revision));
	const broken = metrics.problems.filter((problem) => problem.code !== "metrics-missing");
	for (const problem of broken) notes.push(`The metrics that the base holds cannot be a baseline: ${problem.message}`);
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
// src/detect/changes.ts
var Changes = class Changes {
	files;
	#below;
	#paths;
	constructor(files = []) {
		this.files = files;
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
		this.#paths ??= new Set(this.files.map((file) => file.path));
		return this.#paths.has(path);
	}
	touch(path) {
		return path === "" ? this.files.length > 0 : this.has(path) || this.#folders().has(path);
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
	return COMPONENTS.flatMap((component) => {
		const [old, now] = [from.components[component] ?? {}, to.components[component] ?? {}];
		const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
		return component === "code" ? codeReasons(names, old, now, changes) : names.map((name) => entryReason(component, name, old[name], now[name]));
	});
}
function entryReason(component, name, from, to) {
	const at = name.indexOf("#");
	const [path, key] = component === "params" || component === "lock" ? [at === -1 ? name : name.slice(0, at), at === -1 ? null : name.slice(at + 1)] : [name, null];
	return {
		component,
		path,
		key,
		from: shown(from),
		to: shown(to)
	};
}
function shown(value) {
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
// src/detect/decide.ts
function decide(facts) {
	const { head, fingerprint } = facts;
	const against = facts.baseline ?? facts.base?.fingerprint;
	const differing = reasonsBetween(against, fingerprint, facts.changes);
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
		changed: against === void 0 || against.key !== fingerprint.key || fingerprint.key === null,
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
	const lock = provenByLock(facts);
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
function provenByLock({ head, base, fingerprint }) {
	if (!head.stage) return "none";
	if (head.stage.departures.length > 0) return "departed";
	return base?.stage && base.fingerprint.key !== fingerprint.key && base.stage.lockSource === head.stage.lockSource ? "none" : "proven";
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
// src/planner.ts
var Planner = class Planner {
	session;
	#baselines;
	unfound;
	force;
	adopted = new Map();
	#records = new Map();
	constructor(session, baselines, unfound, force) {
		this.unfound = unfound;
		this.session = session;
		this.#baselines = new Map(baselines);
		this.force = force;
	}
	get baselines() {
		return this.#baselines;
	}
	provide(model, baseline) {
		this.#baselines.set(model, baseline);
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
		const fingerprint = completed(inspected.fingerprint, (name, output) => known.get(name)?.trains ? void 0 : outputIdentity(known.get(name)?.outputs, output), session.nonce);
		const upstream = inspected.stage?.upstream ?? inspected.fingerprint.pending;
		const record = fingerprint.key === null || fingerprint.unknown.length > 0 ? void 0 : await this.#record(fingerprint.key, model);
		const baseline = this.baselines.get(model.name)?.record;
		const base = session.base?.inspected.get(model.name);
		const planned = decide({
			head: inspected,
			fingerprint,
			base: base && {
				...base,
				fingerprint: completed(base.fingerprint, (name, output) => outputIdentity(this.baselines.get(name)?.record, output), session.nonce)
			},
			baseline: baseline && fingerprintOfRecord(baseline),
			record,
			force: this.force,
			stale: stale(model, record, session.event.trigger.kind, Date.now()),
			trainingUpstream: upstream.filter((name) => known.get(name)?.trains),
			changes: session.changes
		});
		const { runsOn, when } = session.policy.models.get(model.name) ?? model;
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
			inspected
		};
	}
	async #record(key, model) {
		let records = this.#records.get(key);
		if (!records) {
			records = (await this.session.ledger.byKeys([key])).get(key) ?? [];
			this.#records.set(key, records);
		}
		const fits = (record) => record.model === model.name && sameOutputs(record, model);
		const adopted = this.adopted.get(key);
		return newest(records.filter(fits)) ?? (adopted && fits(adopted) ? adopted : void 0);
	}
	async plan() {
		const known = new Map();
		const decisions = [];
		for (const model of this.session.models) {
			const decision = await this.decide(model, this.session.head.inspected.get(model.name), known);
			known.set(model.name, {
				trains: decision.planned.action === "train",
				outputs: decision.record,
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
// src/config/dispatched.ts
var import_picomatch = __toESM(require_picomatch(), 1);
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
// src/held-back.ts
async function heldBack(models, base, policy, event, answers) {
	const { trigger } = event;
	const waits = new Map();
	const pull = trigger.kind === "pull_request";
	if (!pull && !isBranchPush(event)) return waits;
	const labels = pull ? trigger.labels : [];
	const said = new Map();
	for (const model of models) {
		const when = (policy.unknownAtBase.includes(model.name) ? base.find((other) => other.when.kind !== "always")?.when : void 0) ?? (policy.models.get(model.name) ?? model).when;
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
const isBranchPush = ({ trigger, defaultBranch }) => trigger.kind === "push" && defaultBranch !== void 0 && trigger.branch !== defaultBranch;
// src/asked.ts
function askedBy(event, today) {
	const { trigger, dispatch } = event;
	const occasion = {
		kind: isBranchPush(event) ? "pull_request" : trigger.kind,
		labels: trigger.kind === "pull_request" ? trigger.labels : []
	};
	const one = (model, config) => {
		const given = dispatched(model, dispatch.inputs, today);
		return inTier(pinsAre(event, model, config) ? pinnedByDispatch(given, dispatch.pins) : given, tierOn(model, occasion));
	};
	return (side) => ({
		...side,
		config: {
			...side.config,
			models: side.config.models.map((model) => one(model, side.config))
		}
	});
}
function pinsAre({ dispatch }, model, config) {
	if (Object.keys(dispatch.pins).length === 0) return false;
	if (dispatch.models.length === 0 && config.models.length > 1) throw new MettleError("dispatch-pin", "the dispatch names versions of data and no model; add `model` to its client_payload");
	return dispatch.models.length === 0 || dispatch.models.includes(model.name);
}
// src/dvc/identities.ts
var Identities = class {
	#files;
	#project;
	#producers = new Map();
	#onDisk;
	constructor(files, project, onDisk) {
		this.#files = files;
		this.#project = project;
		this.#onDisk = onDisk;
		for (const stage of project.stages) for (const output of stage.outputs) this.#producers.set(output.path, stage);
	}
	producer(path) {
		return this.#producers.get(path);
	}
	async of(path, dosToUnix) {
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
		const inGit = await this.#inGit(path, dosToUnix);
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
	async #inGit(path, dosToUnix) {
		const all = await this.#files.list();
		const hash = dosToUnix ? md5DosToUnix : md5;
		const own = all.get(path);
		if (own) {
			const content = await this.#files.read(path);
			return content && {
				kind: "md5",
				md5: hash(content),
				dosToUnix,
				mode: own.mode
			};
		}
		const below = [...all.keys()].filter((file) => isInside(file, path));
		if (below.length === 0) return void 0;
		if ([...this.#producers.keys(), ...this.#project.tracked.keys()].filter((other) => isInside(other, path)).length > 0) {
			const disk = await this.#onDisk(path, dosToUnix);
			return disk === void 0 ? void 0 : {
				kind: "md5",
				md5: disk,
				dosToUnix,
				mode: void 0
			};
		}
		const rows = [];
		for (const file of below.filter((candidate) => !this.#project.ignored(candidate)).sort(byCodePoint)) {
			const content = await this.#files.read(file);
			if (content) rows.push({
				path: file.slice(path.length + 1),
				md5: hash(content)
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
	#inside(path) {
		for (const [folder, stage] of this.#producers) {
			const locked = this.#project.locks.get(stage.address)?.outputs.find((output) => join$1(stage.wdir, output.path) === folder);
			if (isInside(path, folder)) return {
				kind: "inside",
				folder,
				md5: locked?.md5 ?? "none",
				stage: stage.address
			};
		}
		for (const [folder, tracked] of this.#project.tracked) if (isInside(path, folder)) return tracked.md5 === void 0 ? {
			kind: "unknown",
			reason: `${tracked.file} holds no hash`
		} : {
			kind: "inside",
			folder,
			md5: tracked.md5,
			stage: void 0
		};
	}
};
// src/dvc/stage-state.ts
async function stageState(files, stage, lock, identities) {
	const dependencies = new Map();
	for (const path of stage.dependencies) {
		const locked = lock?.dependencies.find((entry) => join$1(stage.wdir, entry.path) === path);
		dependencies.set(path, await identities.of(path, locked?.dosToUnix ?? false));
	}
	const params = new Map();
	for (const { file, keys } of stage.params) {
		const content = await files.read(file);
		const value = content === void 0 ? void 0 : await parse(content, file);
		if (value === void 0 || !isMap(value)) for (const key of keys) params.set(`${file}#${key}`, void 0);
		else if (keys.length === 0) for (const [key, item] of value) params.set(`${file}#${String(key)}`, item);
		else for (const key of keys) params.set(`${file}#${key}`, pick(value, key)[0]?.[1]);
	}
	const committed = new Map();
	for (const output of stage.outputs) {
		const content = output.cached ? void 0 : await files.read(output.path);
		const dosToUnix = lock?.outputs.find((entry) => join$1(stage.wdir, entry.path) === output.path)?.dosToUnix ?? false;
		if (content) committed.set(output.path, (dosToUnix ? md5DosToUnix : md5)(content));
	}
	return {
		stage,
		lock,
		dependencies,
		params,
		committed
	};
}
async function parse(content, file) {
	try {
		return await readStructured(content, structuredFormat(file), "last");
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
function departures(state, lockedOutput) {
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
		const locked = lock.dependencies.find((entry) => join$1(stage.wdir, entry.path) === path);
		const component = identity.kind === "md5" && identity.mode !== void 0 ? "code" : "data";
		const now = identityText(identity, lockedOutput);
		if (!locked) depart(component, path, null, null, now);
		else if (identity.kind === "inside") depart("data", path, null, locked.md5 ?? null, `unknown: inside ${identity.folder}, which is not here`);
		else if (identity.kind === "unknown") depart("data", path, null, locked.md5 ?? locked.pin ?? null, `unknown: ${identity.reason}`);
		else if (locked.md5 !== now) depart(component, path, null, locked.md5 ?? null, now, identity.kind === "stage" && identity.onDisk === void 0 && lockedOutput(identity.stage, identity.path) === void 0);
	}
	for (const locked of lock.dependencies) {
		const path = join$1(stage.wdir, locked.path);
		if (!state.dependencies.has(path)) depart("data", path, null, locked.md5 ?? null, null, true);
	}
	departedParams(state, lock, depart);
	const outputs = new Set(stage.outputs.map((output) => output.path));
	for (const locked of lock.outputs) if (!outputs.has(join$1(stage.wdir, locked.path))) depart("command", join$1(stage.wdir, locked.path), null, locked.md5 ?? null, null, true);
	for (const [path, hash] of state.committed) {
		const locked = lock.outputs.find((entry) => join$1(stage.wdir, entry.path) === path)?.md5;
		if (locked !== void 0 && locked !== hash) depart("outputs", path, null, locked, `${hash}, which the stage did not write`, true);
	}
	for (const path of outputs) if (!lock.outputs.some((locked) => join$1(stage.wdir, locked.path) === path)) depart("command", path, null, null, "a new output", true);
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
function identityText(identity, lockedOutput) {
	switch (identity.kind) {
		case "md5": return identity.md5;
		case "stage": return identity.onDisk ?? lockedOutput(identity.stage, identity.path) ?? `output of ${identity.stage}, never made`;
		case "inside": return `${identity.md5} ${identity.folder}`;
		case "unknown": return `unknown: ${identity.reason}`;
	}
}
const commandText = (command) => typeof command === "string" ? command : JSON.stringify(command);
function stageComponents(state, lockedOutput) {
	const { stage } = state;
	const code = {};
	const data = {};
	for (const [path, identity] of stage.frozen ? [] : state.dependencies) if (identity.kind === "md5" && identity.mode !== void 0) code[path] = `${identity.mode} ${identity.md5}`;
	else data[path] = identityText(identity, lockedOutput);
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
// src/detect/inspect.ts
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
	const lockedOutput = (address, path) => {
		const stage = project.stages.find((candidate) => candidate.address === address);
		return stage && project.locks.get(address)?.outputs.find((output) => join$1(stage.wdir, output.path) === path)?.md5;
	};
	const found = [];
	for (const model of config.models) {
		const stage = project.stages.find((candidate) => candidate.address === model.stage);
		if (!stage) continue;
		const state = await stageState(revision, stage, project.locks.get(stage.address), identities);
		const unknown = [...state.dependencies].flatMap(([path, identity]) => identity.kind === "unknown" && !stage.frozen ? [`${path}: ${identity.reason}`] : []);
		const upstream = [...state.dependencies.values()].flatMap((identity) => identity.kind === "stage" ? [identity.stage] : identity.kind === "inside" && identity.stage ? [identity.stage] : []);
		found.push({
			model,
			fingerprint: withKey(stageComponents(state, lockedOutput), unknown, [], nonce),
			unmatched: [],
			pins: new Map(),
			held: [],
			unreached: [],
			stage: {
				departures: departures(state, lockedOutput),
				lockSource: state.lock?.source,
				upstream: stage.frozen ? [] : [...new Set([...upstream, ...producersInside(stage, project)])],
				locked: new Map((state.lock?.outputs ?? []).map((output) => [join$1(stage.wdir, output.path), output.md5]))
			}
		});
	}
	return found;
}
const producersInside = (stage, project) => project.stages.filter((other) => other !== stage && other.outputs.some((output) => stage.dependencies.some((path) => output.path.startsWith(`${path}/`)))).map((other) => other.address);
// src/detect/untouched.ts
function untouchedModels(now, then, changes, working, links) {
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
// src/base-side.ts
async function treeOf(repository, commit) {
	const tree = await repository.treeOf(commit);
	if (tree === void 0) throw new MettleError("git-revision", `the tree of the base, ${commit}, can neither be read nor fetched`);
	return tree;
}
async function baseConfig(repository, commit, configPath, working, notes, changes, headTree, inline, head) {
	if (commit === void 0) return void 0;
	const tree = await treeOf(repository, commit);
	const moved = changes.files.some(({ path, from, to }) => path.endsWith(".ipynb") || from?.startsWith("120000") || to?.startsWith("120000"));
	const revision = new Revision(repository, tree, moved ? tree : headTree);
	const read = (path) => loadConfig(revision, path, working, inline, head).catch((error) => {
		if (!(error instanceof MettleError) || !/^(?:config|dvc)-/.test(error.code)) throw error;
		notes.push(`The base's configuration cannot be read, so this one's own rules judge: ${error.message.split("\n")[0]}`);
	});
	let loaded = await read(configPath);
	for (const usual of new Set([join$1(working, INPUTS.config.default), INPUTS.config.default])) {
		if (loaded || notes.length > 0 || usual === configPath || !await revision.entry(usual)) continue;
		loaded = await read(usual);
		if (loaded) notes.push(`The base has no ${configPath}: its ${usual} judges.`);
	}
	if (loaded) return {
		commit,
		revision,
		loaded
	};
	if (notes.length === 0) notes.push(`The base has no ${configPath}: this change brings it, and its own rules judge.`);
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
	return from === to ? new Changes() : Changes.of(await repository.diff(from, to));
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
	const from = upstream.kind === "git" ? `${shown$1(upstream.url)} (${upstream.path}, ${upstream.ref})` : shown$1(upstream.address);
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
// src/gate/interval.ts
const PLANNING = 6.182557232019766;
function fromInterval(question, make) {
	const { rule, kind, metric, interval, better, asked, shown, direction, byDefault } = question;
	const [lower, upper] = direction === "higher" ? [interval.lower, interval.upper] : [-interval.upper, -interval.lower];
	const limit = kind === "max-regression" ? negative(asked) : asked;
	const edge = toNumber(limit);
	const estimateHolds = order(better, limit) >= 0;
	const exact = interval.method === "identical predictions";
	const outcome = exact ? estimateHolds ? "pass" : "fail" : byDefault ? upper < edge ? "fail" : "pass" : lower > edge || kind === "min-improvement" && lower >= edge ? "pass" : upper < edge ? "fail" : "inconclusive";
	const margin = Math.abs(edge);
	const needed = kind === "max-regression" && margin > 0 && !exact ? Math.ceil(PLANNING * interval.n * (interval.se / margin) ** 2) : null;
	const unit = interval.method === "paired t over seeds" ? "seeds" : interval.method === "corrected t over folds" ? "folds" : "rows";
	const on = `${interval.method} on ${interval.n.toLocaleString("en")} ${unit}${interval.groups === null ? "" : ` in ${interval.groups.toLocaleString("en")} groups`}`;
	const bounds = exact ? "the same predictions" : `Δ ${plain(interval.lower)} to ${plain(interval.upper)} with 95 % each side, ${on}`;
	const decided = {
		pass: byDefault ? "not shown to be worse" : "shown to hold",
		fail: "shown to break the limit",
		inconclusive: `these ${unit} cannot tell${needed !== null && needed > interval.n ? `; about ${needed.toLocaleString("en")} would` : ""}`
	}[outcome];
	return make(kind, {
		outcome,
		severity: outcome === "inconclusive" ? inconclusiveSeverity(rule, estimateHolds) : rule.severity,
		limit: byDefault ? "not significantly worse" : shown,
		evidence: {
			method: interval.method,
			n: interval.n,
			lower: interval.lower,
			upper: interval.upper,
			margin,
			needed
		},
		message: `${rule.metric} went from ${metric.baseline} to ${metric.value}: ${decided} (${bounds}; the limit is ${byDefault ? "not significantly worse" : shown})`
	});
}
function inconclusiveSeverity(rule, estimateHolds) {
	if (rule.inconclusive === "block") return rule.severity;
	return rule.inconclusive === "warn" || estimateHolds ? "warn" : rule.severity;
}
const plain = (value) => String(Number(value.toPrecision(4)));
// src/gate/judge.ts
function judge(judged, directions) {
	const { evaluation, rules } = judged;
	const findings = evaluation.problems.map((problem) => finding(evaluation.model, problem.metric, "readable", {
		outcome: "error",
		severity: severityOf(problem, rules ?? []),
		code: problem.code,
		message: problem.message,
		file: problem.file
	}));
	const applied = [...rules ?? defaultRules(evaluation), ...gapRules(judged.fairness)];
	if (applied.length > 0 && evaluation.metrics.every((metric) => metric.value === null) && evaluation.problems.length === 0) findings.push(finding(evaluation.model, null, "evaluated", {
		outcome: "error",
		code: "metrics-empty",
		message: `${evaluation.model} has ${applied.length} rules and not one metric: an evaluation that did not happen is no pass`
	}));
	for (const rule of applied) findings.push(...judgeRule(rule, judged, directions));
	findings.push(...judgeSlices(judged));
	findings.push(...disappeared(evaluation, applied));
	return findings;
}
const severityOf = ({ code, metric }, rules) => {
	const asking = rules.filter((rule) => rule.metric === metric);
	return code === "not-comparable" && asking.length > 0 && asking.every((rule) => rule.severity === "warn" || !rule.required) ? "warn" : "block";
};
function defaultRules(evaluation) {
	return evaluation.metrics.filter((metric) => metric.direction !== null && metric.value !== null && (!metric.computed || metric.interval !== null) && !metric.name.includes("{")).map((metric) => ({
		metric: metric.name,
		min: void 0,
		max: void 0,
		maxRegression: {
			kind: "absolute",
			value: 0
		},
		minImprovement: void 0,
		target: void 0,
		within: void 0,
		required: true,
		severity: "block",
		direction: void 0,
		missingBaseline: "warn",
		inconclusive: "estimate",
		place: void 0
	}));
}
function judgeRule(rule, judged, directions) {
	const { evaluation, others } = judged;
	const metric = evaluation.metrics.find((candidate) => candidate.name === rule.metric);
	const make = (kind, rest) => finding(evaluation.model, rule.metric, kind, {
		severity: rule.severity,
		got: metric?.value ?? null,
		baseline: metric?.baseline ?? null,
		file: rule.place?.file ?? null,
		line: rule.place?.line ?? null,
		column: rule.place?.column ?? null,
		...rest
	});
	if (!metric || metric.value === null) {
		if (evaluation.problems.some(({ metric, code }) => metric === rule.metric || metric === null && code.startsWith("predictions-"))) return [];
		const what = others.get(rule.metric);
		if (what !== void 0) return [make("present", {
			outcome: "error",
			code: "metrics-not-number",
			message: `${rule.metric} is ${what}, where a number belongs`
		})];
		const names = evaluation.metrics.filter((candidate) => candidate.value !== null).map((candidate) => candidate.name);
		if (!rule.required) return [];
		const there = names.length === 0 ? "there is no metric at all" : `there are ${names.slice(0, 12).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
		return [make("present", {
			outcome: "error",
			code: "metric-missing",
			message: `the metric ${rule.metric} is not in the metrics${didYouMean(rule.metric, names).replace(/\?$/, "")}; ${there}`
		})];
	}
	return [...fixedLimits(rule, metric, make), ...differences(rule, metric, judged, make, directions)];
}
function fixedLimits(rule, metric, make) {
	const value = metric.value;
	const found = [];
	const check = (kind, holds, limit) => {
		found.push(make(kind, {
			outcome: holds ? "pass" : "fail",
			limit,
			message: `${rule.metric} is ${value}, the limit is ${limit}`
		}));
	};
	if (rule.min !== void 0) check("min", value >= rule.min, `≥ ${rule.min}`);
	if (rule.max !== void 0) check("max", value <= rule.max, `≤ ${rule.max}`);
	if (rule.within) check("within", rule.within[0] <= value && value <= rule.within[1], `${rule.within[0]} to ${rule.within[1]}`);
	return found;
}
function differences(rule, metric, judged, make, directions) {
	const { evaluation } = judged;
	const limits = ["max-regression", "min-improvement"].flatMap((kind) => {
		const limit = kind === "max-regression" ? rule.maxRegression : rule.minImprovement;
		return limit === void 0 ? [] : [{
			kind,
			limit
		}];
	});
	if (limits.length === 0 || evaluation.same) return [];
	const value = metric.value;
	const answer = rule.within ? {
		known: true,
		direction: "lower"
	} : directions(rule.metric, rule.direction, [value, metric.baseline]);
	return limits.map(({ kind, limit }) => {
		if (!answer.known) return make(kind, {
			outcome: "error",
			code: answer.code,
			message: answer.message
		});
		const sign = rule.within ? "Δ of the distance" : "Δ";
		const size = limit.kind === "absolute" ? limitText(limit) : `${limitText(limit)} of the baseline`;
		const shown = kind === "max-regression" ? isZero(limit) ? "not worse" : `${sign} ${answer.direction === "higher" ? `≥ −${size}` : `≤ +${size}`}` : `${sign} ${answer.direction === "higher" ? `≥ +${size}` : `≤ −${size}`}`;
		if (metric.computed && evaluation.testSet?.different != null) return make(kind, {
			outcome: "error",
			severity: rule.severity === "block" ? judged.testSet : "warn",
			code: "test-set-changed",
			limit: shown,
			message: `${rule.metric} cannot be compared: ${evaluation.testSet.different}`
		});
		if (metric.baseline === null) return withoutBaseline(rule, evaluation, kind, shown, make);
		const distance = (x) => rule.within ? distanceTo(rule.within, x) : decimal(x);
		const [now, old] = [distance(value), distance(metric.baseline)];
		const better = answer.direction === "higher" ? minus(now, old) : minus(old, now);
		const asked = limit.kind === "absolute" ? decimal(limit.value) : times(decimal(limit.share), absolute(decimal(metric.baseline)));
		if (metric.interval && !rule.within) return fromInterval({
			rule,
			kind,
			metric,
			interval: metric.interval,
			better,
			asked,
			shown,
			direction: answer.direction,
			byDefault: judged.rules === void 0
		}, make);
		const holds = kind === "max-regression" ? order(better, negative(asked)) >= 0 : order(better, asked) >= 0;
		if (metric.computed && !rule.within && evaluation.testSet?.paired && !metric.name.endsWith("_total")) return make(kind, {
			outcome: "inconclusive",
			severity: inconclusiveSeverity(rule, holds),
			code: "not-comparable",
			limit: shown,
			message: `${rule.metric} went from ${metric.baseline} to ${value}, and these rows give no interval for it; the limit is ${shown}`
		});
		const word = better.digits < 0n ? "worse" : "better";
		return make(kind, {
			outcome: holds ? "pass" : "fail",
			limit: shown,
			message: `${rule.metric} went from ${metric.baseline} to ${value}: ${toNumber(absolute(better))} ${word}, the limit is ${shown}`
		});
	});
}
const isZero = (limit) => limit.kind === "absolute" ? limit.value === 0 : limit.share === 0;
function distanceTo(band, value) {
	if (value < band[0]) return minus(decimal(band[0]), decimal(value));
	return value > band[1] ? minus(decimal(value), decimal(band[1])) : decimal(0);
}
function withoutBaseline(rule, evaluation, kind, limit, make) {
	const common = {
		limit,
		code: "baseline-missing",
		message: `${evaluation.baseline === null ? `${evaluation.model} has no baseline` : `the baseline of ${evaluation.model} has no ${rule.metric}`}: whether ${rule.metric} got worse is not known`
	};
	if (rule.missingBaseline === "pass") return make(kind, {
		...common,
		outcome: "pass"
	});
	return rule.missingBaseline === "block" ? make(kind, {
		...common,
		outcome: "error",
		severity: "block"
	}) : make(kind, {
		...common,
		outcome: "fail",
		severity: "warn"
	});
}
const gapRules = (fairness) => (fairness?.by ?? []).flatMap((by) => (fairness?.gate ?? []).map((rule) => ({
	...rule,
	metric: `${rule.metric}{${by}}`
})));
function judgeSlices({ evaluation, slices }) {
	if (!slices || evaluation.same) return [];
	return evaluation.slices.filter((slice) => slice.adjusted !== null).map((slice) => {
		const { interval, worse } = slice;
		const p = slice.adjusted < 1e-4 ? "p < 0.0001" : `p ${slice.adjusted.toPrecision(2)}`;
		return finding(evaluation.model, `${slice.metric}{${slice.name}}`, "slice", {
			outcome: worse ? "fail" : "pass",
			severity: slices.severity,
			got: slice.value,
			baseline: slice.baseline,
			limit: slices.maxRegression === 0 ? "not worse" : `not worse by more than ${slices.maxRegression}`,
			evidence: interval && {
				method: interval.method,
				n: slice.n,
				lower: interval.lower,
				upper: interval.upper,
				margin: slices.maxRegression,
				needed: null
			},
			message: `${slice.metric} where ${slice.name} went from ${slice.baseline} to ${slice.value} on ${slice.n} rows: ${worse ? "shown to be worse" : "not shown to be worse"} (${p} after Holm over ${evaluation.slices.filter((one) => one.adjusted !== null).length} slices)`
		});
	});
}
function disappeared(evaluation, rules) {
	if (evaluation.same || evaluation.problems.length > 0) return [];
	const asked = new Map(rules.map((rule) => [rule.metric, rule]));
	return evaluation.metrics.filter((metric) => metric.value === null && metric.baseline !== null && !(asked.get(metric.name)?.required === true && asked.get(metric.name)?.severity === "block")).map((metric) => finding(evaluation.model, metric.name, "present", {
		outcome: "fail",
		code: "metric-disappeared",
		baseline: metric.baseline,
		message: `${metric.name} is in the baseline (${metric.baseline}) and not in the candidate's metrics`
	}));
}
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
function policyOf(head, base, which) {
	const judged = which === "base" ? base : void 0;
	const known = new Map((judged?.models ?? []).map((model) => [model.name, model]));
	const models = new Map(head.models.map((model) => [model.name, known.get(model.name) ?? model]));
	const names = new Set(head.models.map((model) => model.name));
	return {
		models,
		unknownAtBase: judged ? head.models.filter((model) => !known.has(model.name)).map((model) => model.name) : [],
		proposals: head.models.flatMap((model) => {
			const old = known.get(model.name);
			return old ? [...proposals(model.name, old.gate, model.gate), ...judgedOtherwise(model.name, old, model)] : [];
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
// src/train/persisted-credentials.ts
function hideCredentials(gitDir) {
	const hidden = [];
	const replace = (path, content) => {
		const { mode } = statSync(path);
		hidden.push({
			path,
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
	for (const { path, content, mode } of hidden) writeFileSync(path, content, { mode });
}
const holdsCredential = (text) => /extraheader|insteadof\s*=|helper\s*=|sshcommand/i.test(text);
function includedFiles(text, gitDir) {
	const files = [];
	let including = false;
	for (const line of text.split("\n")) {
		const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1]?.toLowerCase();
		if (section !== void 0) including = section === "include" || section === "includeif";
		const value = including ? /^\s*path\s*=\s*"?(.*?)"?\s*$/i.exec(line)?.[1] : void 0;
		if (value) files.push(value.startsWith("~/") ? join(homedir(), value.slice(2)) : isAbsolute(value) ? value : join(gitDir, value));
	}
	return files;
}
function withoutCredentials(text) {
	return text.split("\n").filter((line) => !/^\s*(?:extraheader|sshcommand|helper)\s*=/i.test(line)).map((line) => line.replace(/(\b(?:push)?url\s*=\s*[a-z][a-z0-9+.-]*:\/\/)[^@/\s]+@/i, "$1")).join("\n");
}
// src/session.ts
async function openSession(options) {
	const { event, ground } = options;
	if (!ground && !existsSync(options.folder)) throw new MettleError("input-invalid", `the folder ${options.folder} does not exist; the input working-directory names one of the checkout`);
	const local = event.trigger.kind === "local" && options.head === void 0;
	const repository = ground?.repository ?? await Repository.open({
		folder: options.folder,
		token: options.token,
		server: event.server,
		temporary: options.temporary
	});
	let outside;
	try {
		const comparison = await compare(repository, event, options.base, options.head);
		const working = ground ? "" : workingFolder(repository.root, options.folder);
		const configPath = join$1(working, options.config);
		if (configPath.startsWith("..")) throw new MettleError("config-path", `the input config, ${options.config}, leads out of the repository`);
		const tree = local ? await workTree(repository) : await repository.treeOf(comparison.head);
		if (tree === void 0) throw new MettleError("git-revision", `the tree of ${comparison.head} cannot be read`);
		const nonce = randomUUID();
		const revision = new Revision(repository, tree);
		const reading = Ledger.open(ground?.branch ?? new GitBranch(repository, event.trigger.kind === "local" ? "local" : "origin"));
		const read = await loadConfig(revision, configPath, working, options.inline).finally(() => reading.catch(() => void 0));
		const ledger = await reading;
		if (!read) throw missingConfig(configPath);
		const asked = askedBy(event, new Date().toISOString().slice(0, 10));
		const loaded = asked(read);
		const onDisk = local ? diskHash(repository.root) : async () => void 0;
		const notes = [...comparison.notes];
		const changes = comparison.base === void 0 ? new Changes() : await changesBetween(repository, await treeOf(repository, comparison.base), tree);
		const basis = await baseConfig(repository, comparison.base, configPath, working, notes, changes, tree, options.inline, read);
		const before = basis && {
			...basis,
			loaded: basis.loaded === read ? loaded : asked(basis.loaded)
		};
		const policy = policyOf(loaded.config, before?.loaded.config, comparison.policy);
		const tiers = new Set(loaded.config.models.flatMap((model) => model.tier ?? []));
		if (tiers.size > 0) notes.push(`What was trained and judged is the tier ${[...tiers].join(", ")}.`);
		const waits = await heldBack(loaded.config.models, before?.loaded.config.models ?? [], policy, event, options.answers ?? {
			said: async () => false,
			approves: false
		});
		const openOutside = () => outsideOf({
			root: repository.root,
			job: options.environment,
			trusted: comparison.trusted,
			codeless: options.codeless === true,
			checkedOut: options.head === void 0,
			hide: () => event.trigger.kind === "local" ? () => void 0 : hideCredentials(repository.gitDir),
			grants: (model) => policy.models.get(model)?.grants.fetch ?? []
		});
		outside = openOutside();
		const live = options.live ?? event.trigger.kind === "snapshot";
		const around = surroundings(repository, working, configPath, nonce, new RemoteReader(outside), live);
		const judgedBy = (config) => ({
			...config,
			models: config.models.map((model) => {
				const { container } = policy.models.get(model.name) ?? model;
				return container === model.container ? model : {
					...model,
					container
				};
			})
		});
		const inspected = await inspect(judgedBy(loaded.config), loaded.project, revision, around, onDisk);
		if (event.trigger.kind === "snapshot") notes.push(...await imports(loaded, revision, outside));
		const head = {
			loaded,
			inspected,
			changes
		};
		const base = before && await baseSide(before, working, surroundings(repository, working, configPath, nonce, void 0), notes, head);
		return {
			repository,
			event,
			comparison,
			ledger,
			head: {
				commit: local ? void 0 : comparison.head,
				revision,
				loaded,
				inspected
			},
			base,
			policy,
			policyCommit: comparison.policy === "base" && base ? base.commit : comparison.head,
			checkedOut: options.head === void 0,
			configPath: loaded.config.path,
			working,
			models: chosen(loaded.config, options.models.length > 0 ? options.models : event.dispatch.models).map((model) => asJudged(model, policy)),
			changes,
			waits,
			doubted: doubted(inspected, base?.inspected),
			nonce,
			bring: async (model) => {
				const { bringTracked } = await import("./dvc-data.js");
				const now = openOutside();
				const at = comparison.policy === "base" && base ? base.revision : revision;
				try {
					return await bringTracked(model, {
						root: repository.root,
						head: revision,
						policy: at,
						outside: (more) => ({
							...now,
							environment: comparison.trusted ? {
								...now.environment,
								...more
							} : now.environment
						})
					});
				} finally {
					now.close();
				}
			},
			moved: async (model, { held, pins, fingerprint }) => {
				const names = model.data.filter((source) => held.includes(source.name));
				if (names.length === 0) return [];
				const now = openOutside();
				try {
					const asking = surroundings(repository, working, configPath, nonce, new RemoteReader(now), true);
					const reader = new RemoteReader(now);
					const ask = (source) => asking.state(source, revision);
					return (await Promise.all(names.map((source) => lockFault(source, fingerprint.components["data"]?.[source.name] ?? "", pins.get(source.name), ask, (address) => reader.names(address))))).filter((fault) => fault !== void 0);
				} finally {
					now.close();
				}
			},
			notes,
			inspectAgain: async (overlaid) => {
				const found = await loadConfig(overlaid, configPath, working, options.inline);
				const again = found && asked(found);
				return inspect(judgedBy((again ?? loaded).config), (again ?? loaded).project, overlaid, around, onDisk);
			}
		};
	} catch (error) {
		repository.close();
		throw error;
	} finally {
		outside?.close();
	}
}
async function imports(loaded, revision, outside) {
	const named = loaded.config.models.flatMap((model) => model.data.flatMap((source) => source.kind === "path" ? [source.path.endsWith(".dvc") ? source.path : `${source.path}.dvc`] : []));
	const all = loaded.project ? [...(await revision.list()).keys()].filter((path) => path.endsWith(".dvc")) : [];
	return movedImports([...new Set([...named, ...all])].slice(0, MOST_IMPORTS), revision, new RemoteReader(outside));
}
const MOST_IMPORTS = 100;
function chosen(config, wanted) {
	if (wanted.length === 0) return config.models;
	const names = config.models.map((model) => model.name);
	for (const pattern of wanted) if (!names.some((name) => name === pattern || import_picomatch.default.isMatch(name, pattern, { noextglob: true }))) throw new MettleError("models-unknown", `no model matches ${JSON.stringify(pattern)}${didYouMean(pattern, names) || `; there are ${names.slice(0, 20).join(", ")}`}`);
	const asked = (name) => wanted.some((pattern) => name === pattern || import_picomatch.default.isMatch(name, pattern, { noextglob: true }));
	const needed = new Set();
	for (const model of config.models.toReversed()) {
		if (!asked(model.name) && !needed.has(model.name)) continue;
		needed.add(model.name);
		for (const source of model.data) if (source.kind === "model") needed.add(source.model);
	}
	return config.models.filter((model) => needed.has(model.name));
}
// src/action/batches.ts
const MOST = 200;
function batchesOf(plan, models) {
	const training = plan.models.filter((model) => model.action === "train" && model.waits === null);
	const group = new Map(training.map(({ name }) => [name, name]));
	const find = (name) => {
		const next = group.get(name);
		return next === name ? name : find(next);
	};
	for (const model of models) for (const source of model.data) if (source.kind === "model" && group.has(model.name) && group.has(source.model)) group.set(find(model.name), find(source.model));
	const batches = [...Map.groupBy(training, ({ name }) => find(name)).values()].map((members) => ({
		names: members.map(({ name }) => name),
		runsOn: members.find((member) => member["runs-on"] !== null)?.["runs-on"] ?? "ubuntu-latest",
		environment: members.find((member) => member.environment !== null)?.environment ?? ""
	}));
	const merged = [];
	const share = Math.ceil(batches.length / MOST);
	for (const [, same] of Map.groupBy(batches, ({ runsOn, environment }) => JSON.stringify([runsOn, environment]))) for (let i = 0; i < same.length; i += share) {
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
export { finding as a, besideBaseline as c, removedFindings as i, openSession as n, judge as o, hideCredentials as r, Planner as s, batchesOf as t };
