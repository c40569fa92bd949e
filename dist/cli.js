#!/usr/bin/env node
import { L as unawaited, U as asMettleError, V as MettleError, W as faultsOf, a as help, i as table, n as paint, o as readArguments, r as printable, t as VERSION } from "./chunks/start.js";
const { readFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
// src/cli.ts
async function main(argv) {
	const args = readArguments(argv, process.cwd());
	switch (args.verb) {
		case "help":
			process.stdout.write(help());
			return 0;
		case "version":
			process.stdout.write(`${VERSION}\n`);
			return 0;
		case "init": return args.protect ? (await import("./chunks/protect.js")).protect(args) : (await import("./chunks/init.js")).init(args);
		case "doctor": return (await import("./chunks/doctor.js")).doctor(args);
		case "check": return check(args);
		case "plan": return (await import("./chunks/local2.js")).plan(args);
		case "lock": return (await import("./chunks/lock.js")).lock(args);
		case "why": return (await import("./chunks/why.js")).why(args);
		case "run": return (await import("./chunks/local2.js")).run(args);
		case "compare": return (await import("./chunks/compare.js")).compareRevisions(args);
		case "history": return history(args);
		case "report": return report(args);
	}
}
async function check(args) {
	const { checkConfig, inferConfig } = await import("./chunks/check2.js");
	if (args.infer) {
		process.stdout.write(await inferConfig(args));
		return 0;
	}
	if (args.words.length > 0) throw new MettleError("usage", `mettle check takes a data source only with --infer; expected nothing, got ${JSON.stringify(args.words[0])}`);
	const problems = await checkConfig(args);
	const wrong = problems.some((problem) => problem.level === "error");
	if (args.json) process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`);
	else {
		for (const { level, file, line, column, message, code } of problems) process.stdout.write(`${level === "warning" ? "warning " : ""}${file}:${line}:${column}: ${message.split("\n").map(printable).join("\n")} [${code}]\n`);
		if (!wrong) process.stdout.write(`${paint("green", "The configuration is right.")}\n`);
	}
	return wrong ? 2 : 0;
}
async function history(args) {
	const [{ Repository }, { GitBranch }, { Ledger }, { shownValue }] = await Promise.all([
		import("./chunks/repository.js"),
		import("./chunks/git-branch.js"),
		import("./chunks/ledger.js"),
		import("./chunks/numbers.js")
	]);
	const repository = await Repository.open({ folder: args.folder });
	try {
		const ledger = await Ledger.open(new GitBranch(repository, "local"));
		const [model] = args.words;
		const all = await ledger.all();
		const names = [...new Set(all.map((record) => record.model))];
		if (model !== void 0 && names.length > 0 && !names.includes(model)) throw new MettleError("usage", `nothing is recorded of ${JSON.stringify(model)}; there are ${names.slice(0, 20).join(", ")}`);
		const records = all.filter((record) => model === void 0 || record.model === model);
		if (args.json) process.stdout.write(`${JSON.stringify({ records }, null, 2)}\n`);
		else {
			const rows = records.map((record) => [
				record.time.slice(0, 16).replace("T", " "),
				record.model,
				record.key.slice(0, 12),
				`${record.commit?.slice(0, 7) ?? ""}${record.uncommitted ? "+" : ""}`,
				record.branch ?? "",
				Object.entries(record.metrics).slice(0, 4).map(([name, value]) => `${name} ${shownValue(value)}`).join(", ")
			]);
			process.stdout.write(records.length === 0 ? "Nothing has been recorded.\n" : `${table([
				"time",
				"model",
				"key",
				"commit",
				"branch",
				"metrics"
			], rows)}\n`);
			if (records.some((record) => record.uncommitted)) process.stderr.write(`${paint("dim", "+ of a work tree that held more than the commit")}\n`);
			for (const ignored of ledger.ignored) process.stderr.write(`ignored: ${printable(ignored)}\n`);
		}
		return 0;
	} finally {
		repository.close();
	}
}
async function report(args) {
	const { Repository } = await import("./chunks/repository.js");
	const repository = await Repository.open({ folder: args.folder });
	repository.close();
	try {
		process.stdout.write(readFileSync(join(repository.gitDir, "mettle", args.json ? "verdict.json" : "report.md"), "utf8"));
		return 0;
	} catch (cause) {
		throw new MettleError("usage", "there is no report yet: mettle run makes one", { cause });
	}
}
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
try {
	process.exitCode = await Promise.race([main(process.argv.slice(2)), unawaited()]);
} catch (thrown) {
	const json = process.argv.includes("--json");
	const faults = faultsOf(asMettleError(thrown));
	if (json) process.stdout.write(`${JSON.stringify({ problems: faults.map((fault) => ({
		file: fault.place?.file ?? null,
		line: fault.place?.line ?? null,
		column: fault.place?.column ?? null,
		code: fault.code,
		message: fault.message
	})) })}\n`);
	for (const fault of faults) {
		const place = fault.place ? `${fault.place.file}${fault.place.line === void 0 ? "" : `:${fault.place.line}:${fault.place.column ?? 1}`}: ` : "";
		process.stderr.write(`${paint("red", "error")} ${place}${fault.message.split("\n").map(printable).join("\n")} [${fault.code}]\n`);
	}
	process.exitCode = 2;
}
export {};
