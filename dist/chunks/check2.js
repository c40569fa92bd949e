import { o as __toESM } from "./rolldown-runtime.js";
import { D as Repository, E as workTree, K as loadConfig, Lt as join$1, a as workingFolder, q as missingConfig, st as Revision } from "./detection.js";
import { B as faultsOf, L as MettleError, r as printable, z as asMettleError } from "./start.js";
const { join } = process.getBuiltinModule("node:path");
// src/terminal/check.ts
async function inferConfig(args) {
	const [{ scanTable }, { ColumnProfiler }, { BadTable }, { inferChecks }, { stringify }] = await Promise.all([
		import("./read-table.js"),
		import("./column-profiler.js"),
		import("./table.js"),
		import("./infer-checks.js"),
		import("./dist.js").then((m) => __toESM(m.default, 1))
	]);
	const repository = await Repository.open({ folder: process.cwd() });
	try {
		const working = workingFolder(repository.root, process.cwd());
		const path = join$1(working, args.config);
		const revision = new Revision(repository, await workTree(repository));
		const loaded = await loadConfig(revision, path, working);
		if (!loaded) throw await missingConfig(revision, path);
		const proposed = {};
		const [wanted] = args.words;
		const unread = [];
		for (const model of loaded.config.models) {
			const checks = {};
			for (const source of model.data) {
				if (source.kind !== "path" || wanted !== void 0 && wanted !== source.name) continue;
				try {
					let columns = [];
					const open = (names, nested) => {
						unread.push(...[...nested].map((name) => `${source.name}, column ${name}: it holds lists or objects`));
						columns = names.map((name) => nested.has(name) ? void 0 : new ColumnProfiler(name));
						return columns;
					};
					const rows = await scanTable(join(repository.root, source.path), void 0, open, void 0, true);
					checks[source.name] = inferChecks(rows, columns.flatMap((column) => column ? [column.summary()] : []));
				} catch (error) {
					if (!(error instanceof BadTable)) throw error;
					unread.push(`${source.name}: ${error.message}`);
				}
			}
			if (Object.keys(checks).length > 0) proposed[model.name] = { checks };
		}
		if (Object.keys(proposed).length === 0) throw new MettleError("data-unreadable", `no data source${wanted === void 0 ? "" : ` called ${JSON.stringify(wanted)}`} can be read as a table${unread.map((text) => `; ${text}`).join("")}. Checks are proposed for CSV, TSV, JSON Lines and Parquet files`);
		for (const text of unread) process.stderr.write(`${printable(`no checks are proposed for ${text}`)}\n`);
		return stringify({ models: proposed }, {
			lineWidth: 0,
			flowCollectionPadding: false
		});
	} finally {
		repository.close();
	}
}
async function checkConfig(args) {
	const repository = await Repository.open({ folder: process.cwd() });
	try {
		const working = workingFolder(repository.root, process.cwd());
		const path = join$1(working, args.config);
		const revision = new Revision(repository, await workTree(repository));
		try {
			if (!await loadConfig(revision, path, working)) throw await missingConfig(revision, path);
			return [];
		} catch (thrown) {
			return faultsOf(asMettleError(thrown)).map((fault) => ({
				file: fault.place?.file ?? path,
				line: fault.place?.line ?? 1,
				column: fault.place?.column ?? 1,
				code: fault.code,
				message: fault.message
			}));
		}
	} finally {
		repository.close();
	}
}
export { inferConfig as n, checkConfig as t };
