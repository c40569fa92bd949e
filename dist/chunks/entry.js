import { r as readInputs } from "./inputs.js";
import { r as asMettleError, t as MettleError } from "./errors.js";
import { c as setSecret, i as info, l as startGroup, n as endGroup, o as saveState$1, r as error, s as setOutput, u as warning } from "./core.js";
import { n as harmless } from "./log-filter.js";
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
// src/github/event.ts
const object = (value) => typeof value === "object" && value !== null ? value : {};
const string = (value) => typeof value === "string" && value !== "" ? value : void 0;
const number = (value) => typeof value === "number" && Number.isInteger(value) ? value : void 0;
function readEvent(environment, payload) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const root = object(payload);
	const repository = object(root["repository"]);
	const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const id = Number(environment["GITHUB_RUN_ID"]);
	const ref = environment["GITHUB_REF"] ?? "";
	return {
		trigger: triggerOf(name, root, ref, environment["GITHUB_SHA"]),
		name,
		repository: owner && repo ? {
			owner,
			repo,
			id: number(repository["id"])
		} : void 0,
		defaultBranch: string(repository["default_branch"]),
		sha: environment["GITHUB_SHA"],
		branch: ref.startsWith("refs/heads/") ? ref.slice(11) : void 0,
		run: Number.isInteger(id) && id > 0 ? {
			id,
			attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
			url: `${server}/${owner}/${repo}/actions/runs/${id}`
		} : void 0,
		server,
		api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
		dispatch: dispatchOf(name, root)
	};
}
function dispatchOf(name, root) {
	const payload = name === "repository_dispatch" ? object(root["client_payload"]) : {};
	const given = name === "workflow_dispatch" ? object(root["inputs"]) : object(payload["inputs"]);
	const inputs = Object.entries(given).flatMap(([key, value]) => [
		"string",
		"number",
		"boolean"
	].includes(typeof value) ? [[key, String(value)]] : []);
	const models = Array.isArray(payload["models"]) ? payload["models"] : [payload["models"], payload["model"]];
	const pins = Object.entries(object(payload["pins"])).filter((entry) => typeof entry[1] === "string");
	return {
		inputs: Object.fromEntries(inputs),
		pins: Object.fromEntries(pins),
		models: models.filter((one) => typeof one === "string" && one !== "")
	};
}
function triggerOf(name, root, ref, sha) {
	const need = (value, what) => {
		if (value === void 0) throw new MettleError("event-unreadable", `the ${name} event has no ${what}; expected a payload as GitHub sends it`);
		return value;
	};
	const zero = (oid) => /^0+$/.test(oid);
	if (name === "pull_request" || name === "pull_request_target") {
		const pull = object(root["pull_request"]);
		const [head, base] = [object(pull["head"]), object(pull["base"])];
		const headRepo = object(head["repo"]);
		const fork = headRepo["id"] === void 0 && headRepo["full_name"] === void 0 ? true : headRepo["full_name"] !== object(base["repo"])["full_name"];
		return {
			kind: "pull_request",
			number: need(number(pull["number"]) ?? number(root["number"]), "pull_request.number"),
			head: commitId(need(string(head["sha"]), "pull_request.head.sha")),
			time: string(pull["updated_at"]),
			labels: (Array.isArray(pull["labels"]) ? pull["labels"] : []).flatMap((label) => string(object(label)["name"]) ?? []),
			headRef: string(head["ref"]),
			base: commitId(need(string(base["sha"]), "pull_request.base.sha")),
			baseRef: need(string(base["ref"]), "pull_request.base.ref"),
			fork,
			trustedTarget: name === "pull_request_target"
		};
	}
	if (name === "merge_group") {
		const group = object(root["merge_group"]);
		return {
			kind: "merge_group",
			head: commitId(need(string(group["head_sha"]), "merge_group.head_sha")),
			base: commitId(need(string(group["base_sha"]), "merge_group.base_sha")),
			baseRef: need(string(group["base_ref"]), "merge_group.base_ref").replace(/^refs\/heads\//, "")
		};
	}
	if (name === "push") {
		const full = string(root["ref"]) ?? ref;
		const after = need(string(root["after"]) ?? sha, "after");
		if (root["deleted"] === true || zero(after)) return { kind: "deleted" };
		if (full.startsWith("refs/tags/")) return {
			kind: "tag",
			name: full.slice(10)
		};
		const before = string(root["before"]);
		return {
			kind: "push",
			branch: full.replace(/^refs\/heads\//, ""),
			before: before === void 0 || zero(before) ? void 0 : commitId(before),
			after: commitId(after),
			forced: root["forced"] === true
		};
	}
	if (name === "workflow_run") {
		const run = object(root["workflow_run"]);
		const from = object(run["head_repository"]);
		if (string(run["event"]) !== "pull_request") return { kind: "deleted" };
		return {
			kind: "workflow_run",
			run: need(number(run["id"]), "workflow_run.id"),
			head: commitId(need(string(run["head_sha"]), "workflow_run.head_sha")),
			owner: need(string(object(from["owner"])["login"]), "workflow_run.head_repository.owner"),
			branch: need(string(run["head_branch"]), "workflow_run.head_branch")
		};
	}
	if (name === "delete") return { kind: "deleted" };
	if (name === "") throw new MettleError("event-unreadable", "GITHUB_EVENT_NAME is not set: this is the action; in a terminal use `mettle run`");
	return {
		kind: "snapshot",
		name
	};
}
function commitId(oid) {
	if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(oid)) throw new MettleError("event-unreadable", `the event holds ${JSON.stringify(oid.slice(0, 60))} where a commit id belongs`);
	return oid;
}
// src/action/empty-outputs.ts
const emptyOutputs = {
	verdict: "error",
	passed: "false",
	changed: "[]",
	trained: "[]",
	reused: "[]",
	metrics: "{}",
	matrix: "{\"include\":[]}",
	batches: "{\"include\":[]}",
	"verdict-file": "",
	"report-file": "",
	"comment-url": ""
};
// src/action/process-memory.ts
function forgetStartingEnvironment() {
	const kept = { ...process.env };
	try {
		const stat = readFileSync("/proc/self/stat", "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const [start, end] = [Number(fields[47]), Number(fields[48])];
		if (!(start > 0 && end > start && end - start < 1 << 22)) return;
		const memory = openSync("/proc/self/mem", "r+");
		try {
			writeSync(memory, Buffer.alloc(end - start), 0, end - start, start);
		} finally {
			closeSync(memory);
		}
	} catch {
		return;
	} finally {
		for (const [name, value] of Object.entries(kept)) if (value !== void 0) process.env[name] = value;
	}
}
// src/action/runner.ts
const actionLog = {
	info: (text) => info(text.split(/\r\n|\n|\r/).map(harmless).join("\n")),
	group: (title) => startGroup(harmless(title.replace(/[\r\n]/g, " "))),
	endGroup: () => endGroup(),
	child: (line) => info(line),
	mask: (value) => setSecret(value)
};
const MOST = 10;
function annotate(annotations) {
	for (const level of ["error", "warning"]) for (const { title, message, file, line, column } of annotations.filter((a) => a.level === level).slice(0, MOST)) {
		const place = {
			title,
			...file === null ? {} : { file },
			...line === null ? {} : { startLine: line },
			...column === null ? {} : { startColumn: column }
		};
		if (level === "error") error(message, place);
		else warning(message, place);
	}
}
const annotationOf = (error) => ({
	level: "error",
	title: "Mettle",
	message: `${error.message} [${error.code}]`,
	file: error.place?.file ?? null,
	line: error.place?.line ?? null,
	column: error.place?.column ?? null
});
function writeSummary(text) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (file && existsSync(file)) appendFileSync(file, text);
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
const saveState = (name, value) => saveState$1(name, value);
// src/action/job-environment.ts
const GRANTS = "METTLE_GRANTS";
function takeJobEnvironment() {
	const granted = grantedLines(process.env[GRANTS]);
	for (const value of Object.values(granted)) if (value !== "") actionLog.mask(value);
	delete process.env[GRANTS];
	const job = {
		...process.env,
		...granted
	};
	forgetStartingEnvironment();
	return job;
}
function grantedLines(text) {
	const found = {};
	for (const line of (text ?? "").split(/\r?\n/)) {
		const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
		if (name !== void 0 && value !== void 0 && !/^(?:GITHUB_|ACTIONS_|INPUT_|RUNNER_)/i.test(name)) found[name] = value;
	}
	return found;
}
// src/action/stage.ts
const judges = (stage) => stage === "all" || stage === "gate";
const standsAlone = (stage) => stage !== "all" && stage !== "train";
// src/action/entry.ts
async function runAction(stage = "all") {
	const job = takeJobEnvironment();
	let inputs;
	let event;
	try {
		event = readEvent(job, readPayload(job["GITHUB_EVENT_PATH"]));
		inputs = readInputs(job, standsAlone(stage));
		if (event.trigger.kind === "deleted") {
			actionLog.info("A branch or tag was deleted: there is nothing to judge.");
			setOutputs({
				...emptyOutputs,
				verdict: "passed",
				passed: "true"
			});
			return 0;
		}
		const { judge } = await import("./run.js");
		return await judge(inputs, event, job, stage);
	} catch (thrown) {
		const { fail } = await import("./run.js");
		return await fail(asMettleError(thrown), inputs, event, job, stage);
	}
}
function readContext(job) {
	return {
		inputs: readInputs(job),
		event: readEvent(job, readPayload(job["GITHUB_EVENT_PATH"]))
	};
}
function readPayload(path) {
	try {
		return path === void 0 ? {} : JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new MettleError("event-unreadable", `the event at ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
function temporaryFolder(job) {
	const folder = job["RUNNER_TEMP"] || tmpdir();
	mkdirSync(folder, { recursive: true });
	return folder;
}
export { standsAlone as a, annotate as c, setOutputs as d, writeSummary as f, judges as i, annotationOf as l, runAction as n, takeJobEnvironment as o, emptyOutputs as p, temporaryFolder as r, actionLog as s, readContext as t, saveState as u };
