// src/report-facts.ts
const VERSION = "1.0.0";
async function reportFacts(planner, judged, options) {
	const { session } = planner;
	const { event, comparison, policy } = session;
	const head = comparison.status ?? session.head.commit ?? null;
	const base = comparison.base ?? null;
	const repository = event.repository && `${event.server}/${event.repository.owner}/${event.repository.repo}`;
	const history = judged.models.some((model) => model.settled.decision.planned.changed) && session.ledger.hasObservations ? await session.ledger.all() : [];
	return {
		verdict: judged.verdict,
		enforce: options.enforce,
		models: judged.models.map((model) => modelFacts(planner, model, history)),
		commits: {
			head,
			base,
			compareUrl: repository && base && head ? `${repository}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}` : null
		},
		run: event.run ? {
			id: event.run.id,
			url: event.run.url
		} : null,
		policy: {
			path: session.configPath,
			commit: comparison.policy === "base" && session.base ? session.policyCommit ?? null : null,
			proposals: policy.proposals,
			unknownAtBase: policy.unknownAtBase,
			isDefault: [...policy.models.values()].every((model) => model.gate === void 0)
		},
		notes: [...new Set([
			...session.notes,
			...options.notes,
			...session.ledger.ignored.slice(0, 3).map((text) => `A record of the ledger is ignored: ${text}`)
		])],
		now: options.now,
		version: VERSION
	};
}
function modelFacts(planner, { settled, evaluation, findings }, history) {
	const { model, planned, fingerprint, record } = settled.decision;
	const baseline = planner.baselines.get(model.name)?.record;
	const inputs = Object.entries(fingerprint.components).reduce((sum, [, entries]) => sum + Object.keys(entries).length, 0);
	return {
		name: model.name,
		outcome: settled.outcome,
		changed: planned.changed,
		seconds: settled.run?.seconds ?? null,
		peakBytes: settled.run?.peakBytes ?? null,
		seed: model.seed,
		reasons: planned.reasons,
		inputs,
		evaluation,
		findings,
		outputs: settled.outputs,
		environment: environmentFacts(settled.run ? settled.run.environment : planned.changed ? record?.environment ?? null : null, baseline?.environment ?? null),
		log: settled.run?.error?.log ?? [],
		trend: trendOf(planner, evaluation, history)
	};
}
function environmentFacts(now, old) {
	if (!now) return null;
	if (!old) return {
		tool: now.tool,
		changes: [],
		known: false
	};
	const changes = [...new Set([...Object.keys(old.packages), ...Object.keys(now.packages)])].sort().filter((name) => old.packages[name] !== now.packages[name]).map((name) => ({
		name,
		from: old.packages[name] ?? null,
		to: now.packages[name] ?? null
	}));
	return {
		tool: now.tool,
		changes,
		known: true
	};
}
function trendOf(planner, evaluation, history) {
	const branch = planner.session.event.defaultBranch;
	const metric = evaluation?.metrics.find((candidate) => candidate.value !== null && candidate.direction !== null);
	if (!evaluation || !metric || metric.value === null || branch === void 0) return null;
	const points = history.filter((record) => record.model === evaluation.model && record.branch === branch && record.key !== evaluation.key && record.metrics[metric.name] !== void 0).slice(0, 8).toReversed().map((record) => ({
		label: record.time.slice(5, 10),
		value: record.metrics[metric.name]
	}));
	return points.length < 2 ? null : {
		metric: metric.name,
		points: [...points, {
			label: "here",
			value: metric.value
		}]
	};
}
export { reportFacts as n, VERSION as t };
