import { o as __toESM } from "./rolldown-runtime.js";
import { A as Revision, Dt as join$1, Tt as folderOf, _ as missingConfig, g as loadConfig, i as workingFolder, o as workTree, s as Repository } from "./revisions.js";
import { U as asMettleError, V as MettleError, W as faultsOf, r as printable } from "./start.js";
const { join } = process.getBuiltinModule("node:path");
// src/terminal/missing-programs.ts
const RUNS = /(?:^|[\s;&|(])(?:python[\d.]*|node|Rscript|bash|sh|julia)(?:\s+-[\w-]+)*\s+(?:\.\/)?([\w][\w./-]{0,300}\.(?:py|m?js|ts|R|sh|jl))(?=$|[\s;&|)])/g;
async function linkedOutputs({ outputs }, revision) {
	const behind = [];
	for (const { path } of outputs) for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) if ((await revision.entry(folder))?.mode === "120000") behind.push(`${path}, behind the link ${folder}`);
	return behind;
}
async function missingPrograms(model, revision) {
	const commands = [
		model.setup,
		model.train,
		model.evaluate
	].filter((command) => command !== void 0);
	if (commands.some((command) => /\b(?:cd|pushd|curl|wget|git|tar|unzip)\b/.test(command))) return [];
	const written = new Set(model.outputs.map((output) => output.path));
	const missing = [];
	for (const [, program = ""] of commands.flatMap((command) => [...command.matchAll(RUNS)])) {
		const path = join$1(model.dir, program);
		if (!written.has(path) && await revision.entry(path) === void 0) missing.push(path);
	}
	return [...new Set(missing)];
}
// src/terminal/check.ts
async function inferConfig(args) {
	const [{ scanTable }, { ColumnProfiler }, { BadTable }, { inferChecks }, { stringify }] = await Promise.all([
		import("./read-table.js"),
		import("./column-profiler.js"),
		import("./table.js"),
		import("./infer-checks.js"),
		import("./dist.js").then((m) => __toESM(m.default, 1))
	]);
	const repository = await Repository.open({ folder: args.folder });
	try {
		const working = workingFolder(repository.root, args.folder);
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
	const repository = await Repository.open({ folder: args.folder });
	try {
		const working = workingFolder(repository.root, args.folder);
		const path = join$1(working, args.config);
		const revision = new Revision(repository, await workTree(repository));
		try {
			const loaded = await loadConfig(revision, path, working);
			if (!loaded) throw await missingConfig(revision, path);
			return (await Promise.all(loaded.config.models.map((model) => programFaults(model, revision)))).flat();
		} catch (thrown) {
			return faultsOf(asMettleError(thrown)).map((fault) => ({
				level: "error",
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
async function programFaults(model, revision) {
	const at = {
		file: model.place.file,
		line: model.place.line ?? 1,
		column: model.place.column ?? 1
	};
	const programs = (await missingPrograms(model, revision)).map((program) => ({
		...at,
		level: "warning",
		code: "program-missing",
		message: `${model.name} runs ${program}, which is not in the repository`
	}));
	const outputs = (await linkedOutputs(model, revision)).map((output) => ({
		...at,
		level: "error",
		code: "output-unsafe",
		message: `${model.name} writes ${output}; outputs lie in folders of their own`
	}));
	return [...programs, ...outputs];
}
export { inferConfig as n, checkConfig as t };
