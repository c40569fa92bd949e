import { i as profileColumn, r as labelCounts, t as checkData } from "./checks.js";
import { t as readTable } from "./read-table2.js";
import { t as BadTable } from "./table2.js";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
// src/data-checks.ts
const all = (names) => new Set(names);
async function dataFaults(model, checks, places) {
	const faults = [];
	const read = new Map();
	const tableOf = (name) => {
		const source = model.data.find((candidate) => candidate.name === name);
		const table = read.get(name) ?? (source ? readTable(pathOf(source, places.root), void 0, all, true) : Promise.reject(new BadTable("the model has no such data source")));
		read.set(name, table);
		return table;
	};
	for (const one of checks) {
		const source = model.data.find((candidate) => candidate.name === one.source);
		const file = source?.kind === "path" ? source.path : one.source;
		try {
			const others = new Map();
			for (const name of one.disjoint) others.set(name, await tableOf(name));
			const table = await tableOf(one.source);
			const baseRows = one.rows.maxChange === void 0 ? void 0 : await rowsAtBase(source, places);
			for (const broken of checkData(one, {
				table,
				baseRows,
				others,
				now: places.now
			})) faults.push({
				...broken,
				source: one.source,
				file,
				checks: one
			});
		} catch (error) {
			if (!(error instanceof BadTable)) throw error;
			faults.push({
				check: "readable",
				message: `cannot be read: ${error.message}`,
				source: one.source,
				file,
				checks: one
			});
		}
	}
	return faults;
}
function pathOf(source, root) {
	const path = source.kind === "path" ? join(root, source.path) : source.kind === "outside" ? source.path : void 0;
	if (path === void 0) throw new BadTable("checks read files; this source is none");
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new BadTable("checks read one file; this source is a folder");
	return path;
}
async function rowsAtBase(source, { base, temporary }) {
	if (source?.kind !== "path") return void 0;
	return (await tableAt(base, source.path, temporary))?.rows;
}
async function tableAt(revision, path, temporary) {
	const content = await revision?.read(path);
	if (!content) return void 0;
	const folder = mkdtempSync(join(temporary, "mettle-data-"));
	try {
		const file = join(folder, basename(path));
		writeFileSync(file, content);
		return await readTable(file, void 0, all, true);
	} catch (error) {
		if (error instanceof BadTable) return void 0;
		throw error;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/evaluate/data-diff.ts
const LABELS = /^(?:label|target|class|y|y_true|outcome)$/i;
const FEW = 20;
function dataDiff(source, base, head, label) {
	const shared = head.names.filter((name) => base.columns.has(name));
	const profiles = shared.flatMap((name) => {
		const [a, b] = [base.columns.get(name), head.columns.get(name)];
		return a && b ? [{
			column: name,
			from: profileColumn(a),
			to: profileColumn(b)
		}] : [];
	});
	const share = ({ missing, rows }) => rows === 0 ? 0 : missing / rows;
	return {
		source,
		rows: [base.rows, head.rows],
		added: head.names.filter((name) => !base.names.includes(name)),
		removed: base.names.filter((name) => !head.names.includes(name)),
		kinds: profiles.filter(({ from, to }) => from.kind !== to.kind).map(({ column, from, to }) => ({
			column,
			from: from.kind,
			to: to.kind
		})),
		missing: profiles.filter(({ from, to }) => Math.abs(share(from) - share(to)) >= .01).map(({ column, from, to }) => ({
			column,
			from: share(from),
			to: share(to)
		})),
		label: labelDiff(base, head, label ?? shared.find((name) => LABELS.test(name)))
	};
}
function labelDiff(base, head, name) {
	const [a, b] = [base.columns.get(name ?? ""), head.columns.get(name ?? "")];
	if (name === void 0 || !a || !b) return null;
	const [from, to] = [new Map(labelCounts(a)), new Map(labelCounts(b))];
	const values = [...new Set([...from.keys(), ...to.keys()])];
	return values.length > FEW ? null : {
		column: name,
		counts: values.map((value) => ({
			value,
			from: from.get(value) ?? 0,
			to: to.get(value) ?? 0
		}))
	};
}
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
		models: await Promise.all(judged.models.map(async (model) => ({
			...modelFacts(planner, model, history),
			data: await dataDiffs(planner, model, options.temporary)
		}))),
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
const TABLES = /\.(?:csv|tsv|tab|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i;
const MOST_DIFFS = 10;
async function dataDiffs(planner, { settled }, temporary) {
	const { head, base, policy } = planner.session;
	const { model, planned, inspected } = settled.decision;
	const before = base?.inspected.get(model.name)?.fingerprint.components["data"] ?? {};
	const now = inspected.fingerprint.components["data"] ?? {};
	const found = [];
	if (!base || !planned.changed) return found;
	const changed = model.data.filter((source) => source.kind === "path" && TABLES.test(source.path) && before[source.name] !== void 0 && before[source.name] !== now[source.name]);
	for (const source of changed.slice(0, MOST_DIFFS)) {
		if (source.kind !== "path") continue;
		const [old, fresh] = [await tableAt(base.revision, source.path, temporary), await tableAt(head.revision, source.path, temporary)];
		const label = policy.models.get(model.name)?.checks.find((checks) => checks.source === source.name)?.label ?? model.predictions?.label;
		if (old && fresh) found.push(dataDiff(source.name, old, fresh, label));
	}
	return found;
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
export { reportFacts as n, dataFaults as r, VERSION as t };
