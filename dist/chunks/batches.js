import { n as completed } from "./revision.js";
import { a as fingerprintOfRecord, o as newest } from "./work-tree.js";
import { r as outputIdentity, t as baselinesOf } from "./baselines.js";
import { T as reasonsBetween } from "./session.js";
// src/detect/decide.ts
function decide(facts) {
	const { head, fingerprint } = facts;
	const against = facts.baseline ?? facts.base?.fingerprint;
	const differing = reasonsBetween(against, fingerprint, facts.changedPaths);
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
	force;
	adopted = new Map();
	#records = new Map();
	constructor(session, baselines, force) {
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
		const planner = new Planner(session, await baselinesOf(session), force);
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
			trainingUpstream: upstream.filter((name) => known.get(name)?.trains),
			changedPaths: session.changedPaths
		});
		const runsOn = session.policy.models.get(model.name)?.runsOn;
		return {
			model,
			planned: {
				...planned,
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
				outputs: decision.record
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
const sameOutputs = (record, model) => {
	const declared = new Set(model.outputs.map((output) => `${output.name}\0${output.path}`));
	return record.outputs.length === declared.size && record.outputs.every((output) => declared.has(`${output.name}\0${output.path}`));
};
// src/action/batches.ts
const MOST = 200;
function batchesOf(plan, models) {
	const training = plan.models.filter((model) => model.action === "train");
	const group = new Map(training.map(({ name }) => [name, name]));
	const find = (name) => {
		const next = group.get(name);
		return next === name ? name : find(next);
	};
	for (const model of models) for (const source of model.data) if (source.kind === "model" && group.has(model.name) && group.has(source.model)) group.set(find(model.name), find(source.model));
	const batches = [...Map.groupBy(training, ({ name }) => find(name)).values()].map((members) => ({
		names: members.map(({ name }) => name),
		runsOn: members.find((member) => member["runs-on"] !== null)?.["runs-on"] ?? "ubuntu-latest"
	}));
	const merged = [];
	const share = Math.ceil(batches.length / MOST);
	for (const [, same] of Map.groupBy(batches, ({ runsOn }) => JSON.stringify(runsOn))) for (let i = 0; i < same.length; i += share) {
		const part = same.slice(i, i + share);
		merged.push({
			names: part.flatMap(({ names }) => names),
			runsOn: part[0].runsOn
		});
	}
	return merged.map(({ names, runsOn }) => ({
		name: names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", "),
		models: names.join("\n"),
		"runs-on": runsOn
	}));
}
export { Planner as n, batchesOf as t };
