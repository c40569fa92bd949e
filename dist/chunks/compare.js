import { $t as isMap, Bt as metricsSide, D as Repository, E as workTree, Jt as readStructured, Rt as changesJson, Vt as paramsSide, X as loadConfig, Yt as structuredFormat, Z as missingConfig, a as workingFolder, en as text, ft as Revision, gt as readMetrics, ht as revision, mt as localBase, nn as Unreadable, pt as headOf, sn as join, tt as readProject, ut as revisionMetrics, zt as differences } from "./detection.js";
import { v as isMeasured } from "./judgement.js";
import { i as table, r as printable } from "./start.js";
// src/terminal/compare.ts
async function compareRevisions(args) {
	const repository = await Repository.open({ folder: args.folder });
	try {
		const working = workingFolder(repository.root, args.folder);
		let ledger;
		const ground = {
			repository,
			working,
			configPath: join(working, args.config),
			ledger: () => {
				ledger ??= openLedger(repository);
				return ledger;
			}
		};
		const [base, head] = args.words;
		const commit = headOf(repository);
		const to = head === void 0 ? new Revision(repository, await workTree(repository)) : await treeOf(repository, head);
		const from = base ?? args.base ?? (await localBase(repository, commit, to.root)).base ?? "HEAD";
		const [old, now] = await Promise.all([treeOf(repository, from).then((revision) => sides(ground, revision)), sides(ground, to)]);
		if (!old.known && !now.known) throw await missingConfig(now.revision, ground.configPath);
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
		repository.close();
	}
}
async function openLedger(repository) {
	const [{ Ledger }, { GitBranch }] = await Promise.all([import("./ledger.js"), import("./git-branch.js")]);
	return Ledger.open(new GitBranch(repository, "local"));
}
async function treeOf(repository, name) {
	const commit = await revision(repository, name);
	return new Revision(repository, await repository.treeOf(commit));
}
async function sides(ground, revision) {
	let broken;
	const loaded = await loadConfig(revision, ground.configPath, ground.working).catch((error) => {
		broken = error instanceof Error ? error.message : String(error);
	});
	const hasPipeline = await revision.entry(join(ground.working, "dvc.yaml")) !== void 0;
	const result = {
		revision,
		known: loaded !== void 0 || hasPipeline || broken !== void 0,
		metrics: {
			values: new Map(),
			problems: new Map()
		},
		params: {
			values: new Map(),
			problems: new Map()
		}
	};
	if (broken !== void 0 && !hasPipeline) result.metrics.problems.set(ground.configPath, broken);
	if (hasPipeline) try {
		const project = loaded?.project ?? await readProject(revision, ground.working);
		merge(result.metrics, await metricsSide(revision, project));
		merge(result.params, await paramsSide(revision, project));
	} catch (error) {
		result.metrics.problems.set("dvc.yaml", error instanceof Error ? error.message : String(error));
	}
	const records = new Map();
	if (loaded?.config.kind === "mettle") for (const model of loaded.config.models) await addModel(ground, revision, model, records, result);
	return result;
}
function merge(into, from) {
	for (const [file, value] of from.values) into.values.set(file, value);
	for (const [file, problem] of from.problems) into.problems.set(file, problem);
}
async function addModel(ground, revision, model, records, into) {
	for (const { file } of model.params) await addStructured(revision, file, into.params);
	const [first] = model.metrics;
	const found = await readMetrics(model.metrics, revisionMetrics(revision));
	if (found.values.size > 0) {
		for (const file of model.metrics) if (/\.(?:json|ya?ml|toml)$/i.test(file.path)) await addStructured(revision, file.path, into.metrics);
		if (first && !into.metrics.values.has(first.path)) into.metrics.values.set(first.path, new Map([...found.values]));
		return;
	}
	const [{ outputIdentity }, { completed, fingerprintOf }, { RemoteReader }, { outsideOf }, { surroundings }, { newest }] = await Promise.all([
		import("./baselines.js"),
		import("./fingerprint.js"),
		import("./remote.js"),
		import("./outside.js"),
		import("./surroundings.js"),
		import("./baseline.js")
	]);
	const outside = outsideOf({
		root: ground.repository.root,
		job: process.env,
		trusted: true,
		grants: () => model.grants.fetch,
		checkedOut: true,
		hide: () => () => void 0
	});
	const { fingerprint } = await fingerprintOf(model, revision, surroundings({
		...ground,
		nonce: ""
	}, new RemoteReader(outside))).finally(() => outside.close());
	const { key } = completed(fingerprint, (name, output) => outputIdentity(records.get(name), output), "");
	const record = key === null ? void 0 : newest(((await (await ground.ledger()).byKeys([key])).get(key) ?? []).filter((candidate) => candidate.model === model.name));
	if (!record) return;
	records.set(model.name, record);
	if (!first) return;
	const entries = Object.entries(record.metrics).map(([name, value]) => [name, Number.isSafeInteger(value) ? BigInt(value) : value]);
	const cost = entries.filter(([name]) => isMeasured(String(name)));
	into.metrics.values.set(first.path, new Map(entries.filter((entry) => !cost.includes(entry))));
	if (cost.length > 0) into.metrics.values.set(`cost of ${model.name}`, new Map(cost));
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
