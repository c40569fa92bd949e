import { s as Repository, st as require_dist } from "./revisions.js";
import { ct as githubApi } from "./detection.js";
import { t as checkConfig } from "./check.js";
import { t as addressOf } from "./origin.js";
import { B as didYouMean, R as INPUTS, n as paint, r as printable } from "./start.js";
const { readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
// src/terminal/workflow-faults.ts
var import_dist = require_dist();
const OURS = /^(?:mettle-ci\/mettle(?:\/|@)|\$\/actions\/)/;
const GATES = /^mettle-ci\/mettle(?:@|\/actions\/gate@|\/\.github\/workflows\/pipeline\.yml@)/;
const RIGHTS = [
	[
		"contents",
		"write",
		"the ledger cannot be written: records travel as artifacts, until a run on the default branch adopts them"
	],
	[
		"pull-requests",
		"write",
		"there is no comment"
	],
	[
		"statuses",
		"write",
		"there is no check to require"
	]
];
function workflowFaults(file, text, lfs) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, { lineCounter: lines });
	const faults = [];
	const add = (node, level, code, message) => {
		const range = node?.range;
		const { line, col } = lines.linePos(range?.[0] ?? 0);
		faults.push({
			file,
			line: Math.max(1, line),
			column: Math.max(1, col),
			level,
			code,
			message
		});
	};
	if (document.errors.length > 0 || !(0, import_dist.isMap)(document.contents)) {
		if (!text.includes("mettle")) return {
			mettle: false,
			faults: [],
			checks: [],
			events: []
		};
		add(void 0, "error", "workflow-syntax", document.errors[0]?.message.split("\n")[0] ?? "this is no workflow");
		return {
			mettle: true,
			faults,
			checks: [],
			events: []
		};
	}
	const root = document.contents;
	const jobs = mapAt(root, "jobs");
	const ours = (jobs?.items ?? []).filter((job) => usesOf(job.value).some(({ uses }) => OURS.test(uses)));
	const checks = (jobs?.items ?? []).map((job) => String(scalar(job.value, "name") ?? textOf(job.key)));
	const events = eventsOf(root.get("on", true));
	if (ours.length === 0) return {
		mettle: false,
		faults,
		checks,
		events: [...events.keys()]
	};
	const gates = ours.filter((job) => usesOf(job.value).some(({ uses }) => GATES.test(uses)));
	if (gates.length > 0) faultsOfEvents(events, add);
	for (const job of ours) faultsOfJob(job, {
		root,
		gates: gates.includes(job),
		lfs,
		comments: events.has("pull_request")
	}, add);
	return {
		mettle: true,
		faults,
		checks,
		events: [...events.keys()]
	};
}
function faultsOfEvents(events, add) {
	for (const [name, filters] of events) {
		for (const filter of ["paths", "paths-ignore"]) if (filters?.has(filter)) add(filters.get(filter, true), "error", "path-filter", `a ${filter} filter on ${name}: where it does not match, the workflow never runs, and a required check waits for ever. Take it out; what concerns a model is told inside, in a second`);
		const tags = filters?.get("tags", true);
		if (name === "push" && (0, import_dist.isSeq)(tags)) {
			for (const tag of tags.items) if ((0, import_dist.isScalar)(tag) && /^[^/*]*\*[^/]*$/.test(String(tag.value)) && !String(tag.value).includes("**")) add(tag, "warning", "tag-filter", `the tag filter ${JSON.stringify(tag.value)} matches no tag with a / in it; write ** for any`);
		}
	}
	const pushes = events.get("push");
	if (![
		"pull_request",
		"merge_group",
		"push",
		"pull_request_target",
		"schedule"
	].some((name) => events.has(name))) return;
	if (!events.has("push")) add(void 0, "warning", "no-baseline", "nothing runs on a push to the default branch: no run becomes the baseline. Add push: {branches: [main]}");
	else if (pushes && !pushes.has("branches") && pushes.has("tags")) add(pushes, "warning", "no-baseline", "push is limited to tags: no run on the default branch becomes the baseline");
	if (!events.has("pull_request") && !events.has("pull_request_target")) add(void 0, "warning", "no-pull-request", "nothing runs on a pull request: it is judged only after it is merged");
	if (events.has("pull_request_target")) add(void 0, "error", "pull-request-target", "pull_request_target runs with the rights of the repository beside code of a fork. Use pull_request, and workflows/fork.yml for forks");
}
const RETIRED = /^(?:ubuntu-(?:16|18|20)\.04|macos-(?:10\.15|11|12|13)|windows-(?:2016|2019))(?:-.*)?$/;
function faultsOfJob(job, { root, gates, lfs, comments }, add) {
	const body = job.value;
	if (!(0, import_dist.isMap)(body)) return;
	if (gates && body.has("if") && !/^\s*(?:\$\{\{\s*)?(?:always\(\)|!\s*cancelled\(\))/.test(String(scalar(body, "if")))) add(body.get("if", true), "error", "skippable", "a job that is skipped by if counts as passed for a required check. Let it run always; it decides inside what there is to do");
	if (gates && body.has("needs") && !body.has("if")) add(body.get("needs", true), "error", "skippable", "where a job that this one needs fails, this one is skipped, and a skipped check counts as passed. Add if: always()");
	const runner = String(scalar(body, "runs-on") ?? "");
	if (RETIRED.test(runner)) add(body.get("runs-on", true), "error", "old-runner", `${runner} is a runner that GitHub has retired: the job waits for ever. Take ubuntu-latest, or a newer version`);
	if (scalar(body, "continue-on-error") === true) add(body.get("continue-on-error", true), "error", "continue-on-error", "with continue-on-error a blocked model looks passed; enforce: false is the way to try it out");
	if (/\$\{\{/.test(String(scalar(body, "name") ?? "")) && gates) add(body.get("name", true), "warning", "changing-name", "the name of the job changes from run to run: it cannot be required");
	const permissions = body.get("permissions", true) ?? root.get("permissions", true);
	if (gates && ((0, import_dist.isMap)(permissions) || permissions === void 0 || permissions === null)) {
		for (const [scope, right, lost] of RIGHTS) if ((comments || scope !== "pull-requests") && (!(0, import_dist.isMap)(permissions) || scalar(permissions, scope) !== right)) add(permissions ?? body, permissions ? "warning" : "warning", "permission", `${scope}: ${right} is ${(0, import_dist.isMap)(permissions) ? "missing" : "not asked for, and no default of most repositories"}: ${lost}`);
	}
	const steps = usesOf(body);
	for (const { uses, node, step } of steps) {
		if (!OURS.test(uses) || !step) continue;
		const given = step.get("with", true);
		if ((0, import_dist.isMap)(given)) {
			for (const { key } of given.items) if (!Object.hasOwn(INPUTS, textOf(key))) add(key, "error", "input-unknown", `the action has no input ${JSON.stringify(textOf(key))}${didYouMean(textOf(key), Object.keys(INPUTS))}`);
		}
		if (scalar(step, "continue-on-error") === true) add(step.get("continue-on-error", true), "error", "continue-on-error", "with continue-on-error a blocked model looks passed; enforce: false is the way to try it out");
		if (GATES.test(uses) && step.has("if") && !/^\s*(?:\$\{\{\s*)?(?:always\(\)|!\s*cancelled\(\))/.test(String(scalar(step, "if")))) add(step.get("if", true), "error", "skippable", "a step that is skipped by if leaves the job green, and nothing was judged. Let it run always; it decides inside what there is to do");
		const checkout = steps.slice(0, steps.findIndex((one) => one.step === step)).find((one) => one.uses.startsWith("actions/checkout@"));
		if (!checkout) add(node, "error", "no-checkout", "there is no actions/checkout before this step: there is nothing to judge");
		else if (lfs && !/\btrue\b/.test(String(scalar(checkout.step?.get("with", true), "lfs") ?? "")) && /^mettle-ci\/mettle(?:@|\/actions\/train@)/.test(uses)) add(checkout.node, "warning", "lfs", "the repository uses Git LFS, and the checkout leaves pointers: with: {lfs: true}");
		if (/@(?:main|master|latest)$/.test(uses)) add(node, "warning", "moving-version", `${uses} moves with every commit: take @v1, or a commit`);
	}
}
function usesOf(job) {
	if (!(0, import_dist.isMap)(job)) return [];
	const own = job.get("uses", true);
	const steps = job.get("steps", true);
	const found = (0, import_dist.isScalar)(own) ? [{
		uses: String(own.value),
		node: own,
		step: void 0
	}] : [];
	if ((0, import_dist.isSeq)(steps)) for (const step of steps.items) {
		const uses = (0, import_dist.isMap)(step) ? step.get("uses", true) : void 0;
		if ((0, import_dist.isMap)(step) && (0, import_dist.isScalar)(uses)) found.push({
			uses: String(uses.value),
			node: uses,
			step
		});
	}
	return found;
}
function eventsOf(on) {
	if ((0, import_dist.isScalar)(on)) return new Map([[String(on.value), void 0]]);
	if ((0, import_dist.isSeq)(on)) return new Map(on.items.map((item) => [textOf(item), void 0]));
	if ((0, import_dist.isMap)(on)) return new Map(on.items.map(({ key, value }) => [textOf(key), (0, import_dist.isMap)(value) ? value : void 0]));
	return new Map();
}
const textOf = (node) => String((0, import_dist.isScalar)(node) ? node.value : node);
const scalar = (map, key) => {
	const value = (0, import_dist.isMap)(map) ? map.get(key, true) : void 0;
	return (0, import_dist.isScalar)(value) ? value.value : void 0;
};
const mapAt = (map, key) => {
	const value = map.get(key, true);
	return (0, import_dist.isMap)(value) ? value : void 0;
};
// src/terminal/doctor.ts
const FOLDER = ".github/workflows";
async function doctor(args) {
	const repository = await Repository.open({ folder: args.folder });
	const { root, url } = repository;
	repository.close();
	const lfs = read(root, ".gitattributes").includes("filter=lfs");
	const faults = [...await checkConfig(args)];
	const workflows = filesIn(join(root, FOLDER)).map((name) => workflowFaults(`${FOLDER}/${name}`, read(root, `${FOLDER}/${name}`), lfs));
	const ours = workflows.filter((workflow) => workflow.mettle);
	faults.push(...ours.flatMap((workflow) => workflow.faults));
	if (ours.length === 0) faults.push(fault("no-workflow", "no workflow uses Mettle: mettle init writes one"));
	const where = addressOf(url);
	const token = process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"];
	const notes = [];
	if (!where) notes.push("There is no origin on a GitHub server: its settings were not looked at.");
	else if (!token) notes.push("Without GITHUB_TOKEN the rules of the default branch were not looked at.");
	else faults.push(...await settingsFaults(githubApi(token, process.env["GITHUB_API_URL"] ?? "https://api.github.com"), where, workflows.flatMap((one) => one.checks), ours.flatMap((one) => one.events), notes));
	const broken = faults.some((one) => one.level === "error");
	if (args.json) process.stdout.write(`${JSON.stringify({
		problems: faults,
		notes
	}, null, 2)}\n`);
	else {
		for (const one of faults) process.stdout.write(`${paint(one.level === "error" ? "red" : "yellow", one.level)} ${one.file === "" ? "" : `${one.file}:${one.line}:${one.column}: `}${one.message.split("\n").map(printable).join("\n")} [${one.code}]\n`);
		for (const note of notes) process.stdout.write(`${paint("dim", printable(note))}\n`);
		if (faults.length === 0) process.stdout.write(`${paint("green", "Nothing was found that would not work.")}\n`);
	}
	return broken ? 1 : 0;
}
const fault = (code, message, level = "error") => ({
	file: "",
	line: 1,
	column: 1,
	level,
	code,
	message
});
const read = (root, path) => {
	try {
		return readFileSync(join(root, path), "utf8");
	} catch {
		return "";
	}
};
const filesIn = (folder) => {
	try {
		return readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).sort();
	} catch {
		return [];
	}
};
async function settingsFaults(api, where, checks, events, notes) {
	try {
		const { default_branch: branch } = await api.request("GET /repos/{owner}/{repo}", where);
		const rules = await api.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
			...where,
			branch
		});
		const required = rules.flatMap((rule) => rule.parameters?.required_status_checks ?? []).map((check) => check.context);
		const faults = [];
		const known = [...checks, "mettle"];
		const gate = required.find((context) => /mettle|model/i.test(context));
		if (gate === void 0) faults.push(fault("not-required", `nothing of Mettle is required on ${branch}: require the status mettle`, "warning"));
		else if (gate !== "mettle" && !known.some((name) => gate === name || gate.endsWith(` / ${name}`) || gate.startsWith(`${name} / `))) faults.push(fault("required-name", `the required check ${JSON.stringify(gate)} is reported by no job: it waits for ever. Require mettle, or one of ${known.slice(0, 8).join(", ")}`));
		if (rules.some((rule) => rule.type === "merge_queue") && !events.includes("merge_group")) faults.push(fault("merge-queue", "there is a merge queue, and no workflow of Mettle runs on merge_group: the queue waits for ever"));
		return faults;
	} catch (error) {
		notes.push(`The settings of the repository could not be read: ${error instanceof Error ? error.message : String(error)}`);
		return [];
	}
}
export { doctor };
