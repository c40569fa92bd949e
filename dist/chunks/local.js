import { A as shownPair, E as renderSummary, i as outputsOf, j as shownValue, o as runPipeline } from "./judgement.js";
import { U as Planner, i as openSession } from "./detection.js";
import { i as table, n as paint, r as printable } from "./start.js";
const { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { stripVTControlCharacters } = process.getBuiltinModule("node:util");
// src/train/folder-store.ts
const folderStore = (root) => ({
	name: "folder of kept outputs",
	async save(key, folder) {
		const target = join(root, key);
		mkdirSync(root, { recursive: true });
		rmSync(`${target}.new`, {
			recursive: true,
			force: true
		});
		cpSync(folder, `${target}.new`, { recursive: true });
		rmSync(target, {
			recursive: true,
			force: true
		});
		renameSync(`${target}.new`, target);
	},
	async load(key, folder) {
		if (!existsSync(join(root, key))) return false;
		cpSync(join(root, key), folder, { recursive: true });
		return true;
	}
});
// src/terminal/left-over.ts
const SHOWN = 3;
function leftOver({ settled }, again) {
	return settled.flatMap(({ outcome, decision: { model, fingerprint } }) => {
		const now = again.head.inspected.get(model.name)?.fingerprint.components;
		if (outcome !== "trained" || model.stage !== void 0 || now === void 0) return [];
		const inputs = [
			"code",
			"data",
			"params"
		].flatMap((component) => Object.entries(now[component] ?? {}).filter(([name, identity]) => identity !== fingerprint.components[component]?.[name] && !/^(?:pending|unknown)\b/.test(identity)).map(([name]) => ({
			component,
			name
		})));
		const [first] = inputs;
		if (first === void 0) return [];
		const names = inputs.slice(0, SHOWN).map(({ name }) => name);
		const more = inputs.length > SHOWN ? ` and ${inputs.length - SHOWN} more` : "";
		return [`Training ${model.name} wrote ${names.join(", ")}${more}, which ${inputs.length > 1 ? "count" : "counts"} as ${first.component}: the next run would train again. Name what it writes under outputs, or in .gitignore.`];
	});
}
// src/terminal/local.ts
const LOCAL = {
	trigger: { kind: "local" },
	name: "local",
	repository: void 0,
	defaultBranch: void 0,
	sha: void 0,
	branch: void 0,
	run: void 0,
	server: "",
	api: "",
	dispatch: {
		inputs: {},
		models: [],
		pins: {}
	}
};
const openLocal = (args, head, live = false) => openSession({
	folder: args.folder,
	config: args.config,
	models: args.models,
	base: args.base,
	event: LOCAL,
	token: void 0,
	temporary: void 0,
	environment: process.env,
	live,
	...head === void 0 ? {} : { head }
});
const terminalLog = {
	info: (text) => process.stderr.write(`${paint("dim", text.split("\n").map(printable).join("\n"))}\n`),
	group: (title) => process.stderr.write(`${paint("bold", printable(title))}\n`),
	endGroup: () => {},
	child: (line) => process.stderr.write(`  ${printable(stripVTControlCharacters(line).replaceAll("	", "    "))}\n`),
	mask: () => {}
};
async function plan(args) {
	const open = await openLocal(args);
	try {
		const { plan: made } = await (await Planner.prepare(open, args.force)).plan();
		if (args.json) process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
		else {
			const rows = made.models.map((model) => {
				const [first, ...more] = model.reasons;
				const why = first ? [
					first.component,
					first.path,
					first.key,
					first.from === null ? null : `${short(first.from)} →`,
					first.to === null ? null : short(first.to)
				].filter((part) => part !== null).join(" ") : "";
				return [
					model.name,
					model.action,
					model.key?.slice(0, 12) ?? "later",
					why + (more.length > 0 ? ` (and ${more.length} more)` : "")
				];
			});
			process.stdout.write(`${table([
				"model",
				"action",
				"key",
				"why"
			], rows)}\n`);
			process.stderr.write(comparedWith(open));
			for (const note of open.notes) process.stderr.write(`${printable(note)}\n`);
		}
		return 0;
	} finally {
		open.repository.close();
	}
}
const comparedWith = ({ comparison: { base }, head }) => `${paint("dim", base === void 0 || base === head.commit ? "There is no commit to compare with." : `Compared with the commit ${base.slice(0, 7)}.`)}\n`;
const short = (text) => text.replace(/\b([0-9a-f]{10})[0-9a-f]{30,}\b/g, "$1").slice(0, 60);
async function run(args) {
	const open = await openLocal(args);
	const cancel = new AbortController();
	process.once("SIGINT", () => cancel.abort());
	const temporary = mkdtempSync(join(tmpdir(), "mettle-run-"));
	try {
		const own = join(open.repository.gitDir, "mettle");
		const outcome = await runPipeline(open, {
			force: args.force,
			enforce: true,
			whole: args.models.length === 0,
			workshop: {
				root: open.repository.root,
				temporary,
				job: process.env,
				log: terminalLog,
				cancelled: cancel.signal,
				hide: () => () => {},
				onStart: () => {}
			},
			stores: [folderStore(join(own, "outputs"))],
			fallBack: void 0,
			adopt: void 0
		});
		mkdirSync(own, { recursive: true });
		const [verdictFile, reportFile] = [join(own, "verdict.json"), join(own, "report.md")];
		writeFileSync(verdictFile, `${JSON.stringify(outcome.judged.verdict, null, 2)}\n`);
		writeFileSync(reportFile, renderSummary(outcome.facts));
		if (args.json) process.stdout.write(`${JSON.stringify(runJson(outcome, verdictFile, reportFile), null, 2)}\n`);
		else {
			process.stderr.write(comparedWith(open));
			printRun(outcome);
			if (outcome.settled.some((one) => one.outcome === "trained")) await warnOfLeftOver(args, outcome);
		}
		const { verdict, passed } = outcome.judged.verdict;
		return verdict === "error" ? 2 : passed ? 0 : 1;
	} finally {
		rmSync(temporary, {
			recursive: true,
			force: true
		});
		open.repository.close();
	}
}
async function warnOfLeftOver(args, outcome) {
	const again = await openLocal(args).catch(() => void 0);
	if (!again) return;
	again.repository.close();
	for (const text of leftOver(outcome, again)) process.stderr.write(`${paint("yellow", "!")} ${printable(text)}\n`);
}
function runJson(outcome, verdictFile, reportFile) {
	const outputs = outputsOf(outcome, {
		commentUrl: void 0,
		verdictFile,
		reportFile
	});
	const json = [
		"changed",
		"trained",
		"reused",
		"metrics",
		"matrix"
	];
	return {
		...Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, json.includes(name) ? JSON.parse(value) : name === "passed" ? value === "true" : value])),
		findings: outcome.judged.verdict.findings
	};
}
function shownMetric({ baseline, value, interval }) {
	if (baseline === null || value === null) return [
		baseline === null ? "none" : shownValue(baseline),
		value === null ? "none" : shownValue(value),
		"",
		""
	];
	const shown = shownPair(baseline, value, [], interval);
	return [
		shown.baseline,
		shown.candidate,
		shown.difference,
		shown.bounds.trim()
	];
}
const MARKS = {
	pass: "✓",
	fail: "✗",
	inconclusive: "?",
	error: "✗"
};
function printRun(outcome) {
	const { verdict } = outcome.judged;
	const models = outcome.settled.map((settled) => [
		settled.decision.model.name,
		settled.outcome,
		settled.decision.fingerprint.key?.slice(0, 12) ?? "",
		settled.run ? `${settled.run.seconds.toFixed(1)} s` : ""
	]);
	process.stdout.write(`${table([
		"model",
		"",
		"key",
		"time"
	], models)}\n\n`);
	const metrics = outcome.judged.models.flatMap(({ settled, evaluation }) => (evaluation?.metrics ?? []).map((metric) => [
		settled.decision.model.name,
		metric.name,
		...shownMetric(metric)
	]));
	if (metrics.length > 0) process.stdout.write(`${table([
		"model",
		"metric",
		"baseline",
		"candidate",
		"difference",
		"95 % bounds"
	], metrics)}\n\n`);
	const several = outcome.judged.models.length > 1;
	for (const finding of verdict.findings.filter((one) => one.outcome !== "pass")) {
		const whose = several && finding.model !== null && !finding.message.includes(finding.model) ? `${finding.model}: ` : "";
		const color = finding.severity === "warn" ? "yellow" : "red";
		process.stdout.write(`${paint(color, finding.severity === "warn" ? "!" : MARKS[finding.outcome])} ${printable(whose + finding.message)}${finding.code === null ? "" : ` [${finding.code}]`}\n`);
	}
	for (const note of outcome.facts.notes) process.stdout.write(`${paint("dim", printable(note))}\n`);
	process.stdout.write(`${paint(verdict.passed ? "green" : "red", `Mettle: ${verdict.verdict}${verdict.verdict === "inconclusive" ? verdict.passed ? ", not blocked" : ", blocked" : ""}`)}\n`);
}
export { plan as n, run as r, openLocal as t };
