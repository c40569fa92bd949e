#!/usr/bin/env node
import { i as faultsOf, r as asMettleError, t as MettleError } from "./chunks/errors.js";
import { t as didYouMean } from "./chunks/nearest.js";
import { n as printable, r as table, t as paint } from "./chunks/table.js";
import { t as VERSION } from "./chunks/version.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
// src/terminal/arguments.ts
const VERBS = {
	init: {
		arguments: "",
		most: 0,
		description: "Write mettle.yml and a workflow for this repository; --protect requires its check."
	},
	check: {
		arguments: "[SOURCE]",
		most: 1,
		description: "Check the configuration: every problem with its line; --infer proposes data checks."
	},
	doctor: {
		arguments: "",
		most: 0,
		description: "Look for what would not work: configuration, workflows, rules of the default branch."
	},
	plan: {
		arguments: "",
		most: 0,
		description: "Say what would train and why, and train nothing."
	},
	why: {
		arguments: "MODEL [BASE] [HEAD]",
		most: 3,
		description: "Why a model would train or not: every input, with what it was and is."
	},
	lock: {
		arguments: "",
		most: 0,
		description: "Write mettle.lock: the version of its data outside git that each model uses."
	},
	run: {
		arguments: "",
		most: 0,
		description: "Train what must be trained, judge it, record it."
	},
	compare: {
		arguments: "[BASE] [HEAD]",
		most: 2,
		description: "Metrics and parameters of two revisions; of one, against the work tree."
	},
	history: {
		arguments: "[MODEL]",
		most: 1,
		description: "What was trained, newest first."
	},
	report: {
		arguments: "",
		most: 0,
		description: "The report of the last run here, in Markdown."
	}
};
const FLAGS = {
	json: {
		type: "boolean",
		description: "Print JSON."
	},
	help: {
		type: "boolean",
		description: "Print this."
	},
	version: {
		type: "boolean",
		description: "Print the version."
	},
	yes: {
		type: "boolean",
		description: "Ask nothing."
	},
	config: {
		type: "string",
		description: "The configuration (default mettle.yml)."
	},
	models: {
		type: "string",
		description: "Names or globs of models, separated by commas."
	},
	base: {
		type: "string",
		description: "Compare with this revision (default: the merge base with the default branch)."
	},
	infer: {
		type: "boolean",
		description: "Propose checks from the data as they are."
	},
	protect: {
		type: "boolean",
		description: "Require the status mettle on the default branch, after showing the ruleset."
	},
	force: {
		type: "string",
		description: "A reason to train even what could be reused."
	}
};
function readArguments(argv) {
	const flags = Object.keys(FLAGS);
	for (const word of argv) {
		if (word === "--") break;
		const name = /^--([^=]+)/.exec(word)?.[1];
		if (name !== void 0 && !flags.includes(name)) throw new MettleError("usage", `there is no flag --${name}${didYouMean(name, flags) || `; there are ${flags.map((flag) => `--${flag}`).join(", ")}`}`);
	}
	const { values, positionals } = parse(argv);
	const [verb, ...words] = positionals;
	const common = {
		words,
		json: values.json === true,
		yes: values.yes === true,
		config: values.config ?? "mettle.yml",
		models: (values.models ?? "").split(",").map((name) => name.trim()).filter(Boolean),
		base: values.base,
		force: values.force,
		infer: values.infer === true,
		protect: values.protect === true
	};
	if (values.version) return {
		...common,
		verb: "version"
	};
	if (values.help || verb === void 0 || verb === "help") return {
		...common,
		verb: "help"
	};
	if (!Object.hasOwn(VERBS, verb)) throw new MettleError("usage", `there is no verb ${JSON.stringify(verb)}${didYouMean(verb, Object.keys(VERBS)) || `; there are ${Object.keys(VERBS).join(", ")}`}`);
	const { most } = VERBS[verb];
	if (words.length > most) throw new MettleError("usage", `${verb} takes ${most === 0 ? "no argument" : `at most ${most}`}; ${JSON.stringify(words[most])} is one too many`);
	return {
		...common,
		verb
	};
}
function parse(argv) {
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			strict: true,
			options: {
				json: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				},
				version: { type: "boolean" },
				yes: {
					type: "boolean",
					short: "y"
				},
				config: { type: "string" },
				models: { type: "string" },
				base: { type: "string" },
				force: { type: "string" },
				infer: { type: "boolean" },
				protect: { type: "boolean" }
			}
		});
	} catch (cause) {
		throw new MettleError("usage", cause instanceof Error ? cause.message.split(". ")[0] : String(cause), { cause });
	}
}
function help() {
	const verbs = Object.entries(VERBS).map(([name, verb]) => [`  mettle ${name}${verb.arguments === "" ? "" : ` ${verb.arguments}`}`, verb.description]);
	const flags = Object.entries(FLAGS).map(([name, flag]) => [`  --${name}${flag.type === "string" ? " VALUE" : ""}`, flag.description]);
	const width = Math.max(...[...verbs, ...flags].map(([left]) => left.length)) + 2;
	const rows = (list) => list.map(([left, right]) => `${left.padEnd(width)}${right}`).join("\n");
	return `mettle: CI/CD for machine learning\n\n${rows(verbs)}\n\n${rows(flags)}\n\nExit code: 0 passed, 1 blocked, 2 error.\n`;
}
// src/cli.ts
async function main(argv) {
	const args = readArguments(argv);
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
		case "lock": return (await import("./chunks/lock2.js")).lock(args);
		case "why": return (await import("./chunks/why.js")).why(args);
		case "run": return (await import("./chunks/local2.js")).run(args);
		case "compare": return (await import("./chunks/compare.js")).compareRevisions(args);
		case "history": return history(args);
		case "report": return report(args);
	}
}
async function check(args) {
	const { checkConfig, inferConfig } = await import("./chunks/check.js");
	if (args.infer) {
		process.stdout.write(await inferConfig(args));
		return 0;
	}
	const problems = await checkConfig(args);
	if (args.json) process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`);
	else if (problems.length === 0) process.stdout.write(`${paint("green", "The configuration is right.")}\n`);
	else for (const problem of problems) process.stdout.write(`${problem.file}:${problem.line}:${problem.column}: ${problem.message.split("\n").map(printable).join("\n")} [${problem.code}]\n`);
	return problems.length === 0 ? 0 : 2;
}
async function history(args) {
	const [{ Repository }, { GitBranch }, { Ledger }] = await Promise.all([
		import("./chunks/repository2.js"),
		import("./chunks/git-branch.js"),
		import("./chunks/ledger.js")
	]);
	const repository = await Repository.open({ folder: process.cwd() });
	try {
		const ledger = await Ledger.open(new GitBranch(repository, "local"));
		const [model] = args.words;
		const records = (await ledger.all()).filter((record) => model === void 0 || record.model === model);
		if (args.json) process.stdout.write(`${JSON.stringify({ records }, null, 2)}\n`);
		else {
			const rows = records.map((record) => [
				record.time.slice(0, 16).replace("T", " "),
				record.model,
				record.key.slice(0, 12),
				record.commit?.slice(0, 7) ?? "",
				record.branch ?? "",
				Object.entries(record.metrics).slice(0, 4).map(([name, value]) => `${name} ${value}`).join(", ")
			]);
			process.stdout.write(records.length === 0 ? "Nothing has been recorded.\n" : `${table([
				"time",
				"model",
				"key",
				"commit",
				"branch",
				"metrics"
			], rows)}\n`);
			for (const ignored of ledger.ignored) process.stderr.write(`ignored: ${printable(ignored)}\n`);
		}
		return 0;
	} finally {
		repository.close();
	}
}
async function report(args) {
	const { Repository } = await import("./chunks/repository2.js");
	const repository = await Repository.open({ folder: process.cwd() });
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
	process.exitCode = await main(process.argv.slice(2));
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
