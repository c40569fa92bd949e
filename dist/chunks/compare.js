import { A as structuredFormat, C as differences, E as join, S as changesJson, T as paramsSide, _ as revision, b as completed, f as loadConfig, h as readProject, k as readStructured, n as surroundings, w as metricsSide, x as fingerprintOf, y as Revision } from "./session.js";
import { a as newest, o as readMetrics, r as revisionMetrics } from "./planner.js";
import { o as isMap, p as Unreadable, u as text } from "./value.js";
import { r as session } from "./local.js";
import { n as printable, r as table } from "./table.js";
// src/terminal/compare.ts
async function compareRevisions(args) {
	const open = await session({
		...args,
		models: []
	});
	try {
		const [base, head] = args.words;
		const old = await sides(open, await treeOf(open, base ?? open.comparison.base ?? "HEAD"));
		const now = await sides(open, head === void 0 ? open.head.revision : await treeOf(open, head));
		const metrics = differences(old.metrics, now.metrics, "metrics");
		const params = differences(old.params, now.params, "params");
		const problems = [...new Set([old, now].flatMap((side) => [...side.metrics.problems, ...side.params.problems].map(([file, message]) => `${file}: ${message}`)))];
		if (args.json) {
			const rest = problems.length === 0 ? "" : `, "problems": ${JSON.stringify(problems)}`;
			process.stdout.write(`{"metrics": ${changesJson(metrics)}, "params": ${changesJson(params)}${rest}}\n`);
		} else {
			print("metric", metrics);
			print("parameter", params);
			if (metrics.size + params.size === 0) process.stdout.write("No metric and no parameter differs.\n");
			for (const problem of problems) process.stderr.write(`${printable(problem)}\n`);
		}
		return 0;
	} finally {
		open.repository.close();
	}
}
async function treeOf(open, name) {
	const commit = await revision(open.repository, name);
	return new Revision(open.repository, await open.repository.treeOf(commit));
}
async function sides(open, revision) {
	const loaded = await loadConfig(revision, open.configPath, open.working).catch(() => void 0);
	const hasPipeline = await revision.entry(join(open.working, "dvc.yaml")) !== void 0;
	const result = {
		metrics: {
			values: new Map(),
			problems: new Map()
		},
		params: {
			values: new Map(),
			problems: new Map()
		}
	};
	if (hasPipeline) try {
		const project = await readProject(revision, open.working);
		merge(result.metrics, await metricsSide(revision, project));
		merge(result.params, await paramsSide(revision, project));
	} catch (error) {
		result.metrics.problems.set("dvc.yaml", error instanceof Error ? error.message : String(error));
	}
	if (loaded?.config.kind === "mettle") for (const model of loaded.config.models) await addModel(open, revision, model, result);
	return result;
}
function merge(into, from) {
	for (const [file, value] of from.values) into.values.set(file, value);
	for (const [file, problem] of from.problems) into.problems.set(file, problem);
}
async function addModel(open, revision, model, into) {
	for (const { file } of model.params) await addStructured(revision, file, into.params);
	const [first] = model.metrics;
	if (!first) return;
	const found = await readMetrics(model.metrics, revisionMetrics(revision));
	if (found.values.size > 0) {
		for (const file of model.metrics) if (/\.(?:json|ya?ml|toml)$/i.test(file.path)) await addStructured(revision, file.path, into.metrics);
		if (!into.metrics.values.has(first.path)) into.metrics.values.set(first.path, new Map([...found.values]));
		return;
	}
	const around = surroundings(open.repository, open.working, open.configPath, open.nonce);
	const { fingerprint } = await fingerprintOf(model, revision, around);
	const { key } = completed(fingerprint, () => void 0, open.nonce);
	const record = key === null ? void 0 : newest(((await open.ledger.byKeys([key])).get(key) ?? []).filter((candidate) => candidate.model === model.name));
	if (record) into.metrics.values.set(first.path, new Map(Object.entries(record.metrics).map(([name, value]) => [name, Number.isSafeInteger(value) ? BigInt(value) : value])));
}
async function addStructured(revision, file, into) {
	const content = await revision.read(file);
	if (content === void 0) return;
	try {
		into.values.set(file, await readStructured(content, structuredFormat(file), "last"));
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		into.problems.set(file, error.message);
	}
}
function print(what, changes) {
	if (changes.size === 0) return;
	const shown = (value) => value === null ? "none" : isMap(value) ? "{…}" : text(value);
	const rows = [...changes].flatMap(([file, entries]) => [...entries].map(([name, change]) => [
		file,
		name,
		shown(change.old),
		shown(change.new),
		change.diff === void 0 ? "" : text(change.diff)
	]));
	process.stdout.write(`${table([
		"file",
		what,
		"old",
		"new",
		"difference"
	], rows)}\n\n`);
}
export { compareRevisions };
