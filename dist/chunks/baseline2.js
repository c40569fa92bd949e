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
export { tierOf as i, fingerprintOfRecord as n, newest as r, findBaselines as t };
