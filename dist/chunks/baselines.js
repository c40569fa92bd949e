import { S as revision, n as completed } from "./revision.js";
import { i as findBaselines, n as revisionMetrics, s as readMetrics } from "./work-tree.js";
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
	const question = (name, key) => ({
		model: name,
		baseKey: key
	});
	const all = session.head.loaded.config.models.map((model) => model.name);
	const ready = all.filter((name) => (side.get(name)?.fingerprint.pending.length ?? 0) === 0);
	const found = new Map(await findBaselines(ledger, ready.map((name) => question(name, side.get(name)?.fingerprint.key ?? null)), start, line));
	for (const name of all.filter((candidate) => !ready.includes(candidate))) {
		const inspected = side.get(name);
		const key = completed(inspected.fingerprint, (model, output) => outputIdentity(found.get(model)?.record, output), session.nonce).key;
		for (const [model, baseline] of await findBaselines(ledger, [question(name, key)], start, line)) found.set(model, baseline);
	}
	if (base) {
		for (const name of all) if (!found.has(name)) await addCommitted(name, base, found, session.notes);
	}
	return chosenBaselines(session, found);
}
async function chosenBaselines(session, usual) {
	const found = new Map(usual);
	for (const [name, { baseline }] of session.policy.models) {
		if (!baseline) continue;
		const other = await chosenBaseline(session, name, baseline, usual);
		if (other) found.set(name, other);
		else {
			found.delete(name);
			session.notes.push(`The baseline of ${name}, ${choiceText(baseline)}, is not there.`);
		}
	}
	return found;
}
async function besideBaseline(session, name, usual) {
	const choices = session.policy.models.get(name)?.beside ?? [];
	return Promise.all(choices.map(async (choice) => ({
		label: choiceText(choice),
		values: Object.fromEntries((await chosenBaseline(session, name, choice, usual))?.values ?? [])
	})));
}
const choiceText = (choice) => choice.kind === "ref" ? `ref:${choice.ref}` : choice.kind === "file" ? `file:${choice.path}` : `model:${choice.model}`;
async function chosenBaseline(session, name, choice, usual) {
	switch (choice.kind) {
		case "model": return usual.get(choice.model);
		case "ref": {
			const commit = await revision(session.repository, choice.ref).catch(() => void 0);
			if (commit === void 0) return void 0;
			return (await findBaselines(session.ledger, [{
				model: name,
				baseKey: null
			}], commit, () => session.repository.firstParents(commit, LINE))).get(name);
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
			if (problems.length > 0 || values.size === 0) return void 0;
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
export { besideBaseline as n, outputIdentity as r, baselinesOf as t };
