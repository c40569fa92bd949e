import { i as faultsOf, r as asMettleError, t as MettleError } from "./errors.js";
import { n as fallbackInputs } from "./inputs.js";
import { a as finding, n as openSession, r as hideCredentials } from "./batches.js";
import { a as outputsOf, i as waitsOnly, n as renderSummary, o as runPipeline, r as heading, s as verdictOf, t as renderComment } from "./render.js";
import { n as githubApi, r as refused, t as ApiError } from "./api.js";
import { i as limited, n as upload, r as cacheStore, t as artifactStore } from "./artifact-store.js";
import { n as setStatus } from "./status.js";
import { t as VERSION } from "./version.js";
import { t as readDocument } from "./read.js";
import { r as withId } from "./ledger2.js";
import { t as answersOf } from "./answers.js";
import { a as standsAlone, c as annotate, d as setOutputs, f as writeSummary, i as judges, l as annotationOf, p as emptyOutputs, r as temporaryFolder, s as actionLog, u as saveState } from "./entry.js";
import { t as refuseLeak } from "./leaks.js";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// src/config/inline.ts
const MOST = 1e5;
function inlineConfig({ name, metrics, gate, predictions, labels, plots }) {
	const lists = {
		metrics,
		plots
	};
	for (const [input, paths] of Object.entries(lists)) if (paths.join("").length > MOST) throw new MettleError("input-invalid", `the input ${input} is longer than ${MOST} characters`);
	return `${[
		"version: 1",
		"models:",
		`  ${JSON.stringify(name)}:`,
		"    code: []",
		"    imports: all",
		`    outputs: {metrics: ${JSON.stringify(metrics)}}`,
		...predictions === void 0 ? [] : [`    predictions: ${JSON.stringify({
			file: predictions,
			...labels === void 0 ? {} : { labels }
		})}`],
		...plots.length === 0 ? [] : [`    plots: ${JSON.stringify(plots)}`],
		...gate === void 0 ? ["    gate: {}"] : ["    gate:", ...gate.split(/\r?\n/).map((line) => `      ${line}`)]
	].join("\n")}\n`;
}
// src/action/adopt.ts
const foundBy = (from) => from && { findBy: {
	token: from.token,
	workflowRunId: from.run,
	repositoryOwner: from.owner,
	repositoryName: from.repo
} };
const recordArtifact = (key) => `mettle-record-${key}`;
const LARGEST = 4 << 20;
async function adoptRecords(keys, api, event, token, temporary, log) {
	const { repository } = event;
	if (!repository) return [];
	const wanted = new Set(keys.map(recordArtifact));
	const found = [];
	try {
		const own = ((await api.request("GET /repos/{owner}/{repo}/actions/artifacts", {
			owner: repository.owner,
			repo: repository.repo,
			per_page: 100
		})).artifacts ?? []).filter((artifact) => wanted.has(artifact.name) && !artifact.expired && artifact.workflow_run?.head_repository_id !== void 0 && artifact.workflow_run.head_repository_id === artifact.workflow_run.repository_id);
		if (own.length === 0) return [];
		for (const artifact of own) {
			const record = await recordIn(artifact, {
				run: artifact.workflow_run?.id ?? 0,
				token,
				...repository
			}, temporary, log);
			if (record) found.push(record);
		}
	} catch (error) {
		log.info(`Records kept as artifacts could not be read: ${error instanceof Error ? error.message : String(error)}`);
	}
	return found;
}
async function recordsOfRun(keys, from, temporary, log) {
	const wanted = new Set(keys.map(recordArtifact));
	try {
		const { DefaultArtifactClient } = await import("./artifact.js");
		const { artifacts } = await limited(new DefaultArtifactClient().listArtifacts({
			latest: true,
			...foundBy(from)
		}));
		const found = [];
		for (const artifact of artifacts.filter(({ name }) => wanted.has(name))) {
			const record = await recordIn(artifact, from, temporary, log);
			if (record && (from === void 0 || record.artifact === null || record.artifact.run === from.run)) found.push(record);
		}
		return found;
	} catch (error) {
		log.info(`The records of the run could not be read: ${error instanceof Error ? error.message : String(error)}`);
		return [];
	}
}
async function recordIn(artifact, from, temporary, log) {
	const folder = mkdtempSync(join(temporary, "mettle-record-"));
	try {
		const { DefaultArtifactClient } = await import("./artifact.js");
		const expected = artifact.digest ? { expectedHash: artifact.digest } : {};
		const { digestMismatch } = await limited(new DefaultArtifactClient().downloadArtifact(artifact.id, {
			path: folder,
			...foundBy(from),
			...expected
		}));
		const file = join(folder, "record.json");
		if (digestMismatch || !lstatSync(file).isFile() || lstatSync(file).size > LARGEST) throw new Error("its digest or its size is not what was announced");
		const record = readDocument("record", readFileSync(file, "utf8"), artifact.name);
		if (recordArtifact(record.key) !== artifact.name || withId(record).id !== record.id) throw new Error("it is not what its name says");
		return record;
	} catch (error) {
		log.info(`${artifact.name} is not adopted: ${error instanceof Error ? error.message : String(error)}`);
		return;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/github/comment.ts
const PAGE = 100;
const MARKER$1 = /^<!-- mettle:v1\b[^>]*-->/;
const LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
async function upsertComment(api, target, body, create, self) {
	const where = {
		owner: target.owner,
		repo: target.repo
	};
	if (await headOf(api, target) !== target.head) return { outcome: "outdated" };
	const before = await marked(api, target);
	let [oldest] = before.filter((comment) => isSelf(comment, self));
	if (!oldest && before.length > 0) {
		const login = await whoAmI(api);
		oldest = login === void 0 ? void 0 : before.find((comment) => comment.user?.login === login);
	}
	if (oldest) return settle(api, target, body, [oldest]);
	if (!create) return { outcome: "none" };
	const post = () => api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...where,
		issue_number: target.number,
		body
	});
	let made;
	try {
		made = await post();
	} catch (error) {
		if (!(error instanceof ApiError) || error.status !== 0 && error.status < 500) throw error;
	}
	const author = made?.user?.login ?? self;
	const found = (await marked(api, target)).filter((comment) => isSelf(comment, author));
	const all = made && !found.some((comment) => comment.id === made.id) ? [...found, made].toSorted((a, b) => a.id - b.id) : found;
	if (all.length === 0) return {
		outcome: "created",
		url: (await post()).html_url
	};
	if (made && all.length === 1 && all[0]?.id === made.id) return {
		outcome: "created",
		url: made.html_url
	};
	return settle(api, target, body, all);
}
async function settle(api, target, body, all) {
	const [oldest, ...duplicates] = all;
	const where = {
		owner: target.owner,
		repo: target.repo
	};
	const same = normal(oldest.body ?? "") === normal(body);
	if (!same) await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...where,
		comment_id: oldest.id,
		body
	});
	for (const duplicate of duplicates) try {
		await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...where,
			comment_id: duplicate.id
		});
	} catch (error) {
		if (!(error instanceof ApiError) || error.status !== 404) throw error;
	}
	return {
		outcome: same ? "unchanged" : "updated",
		url: oldest.html_url
	};
}
const normal = (body) => body.replaceAll("\r\n", "\n").trim();
async function headOf(api, target) {
	try {
		return (await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			owner: target.owner,
			repo: target.repo,
			pull_number: target.number
		})).head?.sha ?? target.head;
	} catch (error) {
		if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return target.head;
		throw error;
	}
}
async function whoAmI(api) {
	try {
		return (await api.request("GET /user", {})).login;
	} catch {
		return;
	}
}
async function marked(api, target) {
	const found = [];
	for (let page = 1;; page++) {
		const comments = await api.request(LIST, {
			owner: target.owner,
			repo: target.repo,
			issue_number: target.number,
			per_page: PAGE,
			page
		});
		if (!Array.isArray(comments)) throw new ApiError(0, "the list of comments is not a list");
		found.push(...comments.filter((comment) => MARKER$1.test(comment.body ?? "")));
		if (comments.length < PAGE) break;
	}
	return found.toSorted((a, b) => a.id - b.id);
}
const isSelf = (comment, self) => comment.user?.login === (self ?? "github-actions[bot]");
// src/github/issue.ts
const LABEL = "mettle";
const MARKER = "<!-- mettle:v1 schedule -->";
async function upsertIssue(api, where, news) {
	const own = (await api.request("GET /repos/{owner}/{repo}/issues", {
		owner: where.owner,
		repo: where.repo,
		labels: LABEL,
		state: "open",
		sort: "created",
		direction: "asc",
		per_page: 100
	})).find((issue) => issue.pull_request === void 0 && issue.body?.startsWith(MARKER) && issue.user?.type === "Bot");
	const body = `${MARKER}\n${news.body.replace(/^<!-- mettle:v1\b[^>]*-->\n/, "")}`;
	const text = {
		owner: where.owner,
		repo: where.repo,
		title: news.title.slice(0, 250),
		body
	};
	if (own) {
		await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
			...text,
			issue_number: own.number,
			state: news.open ? "open" : "closed"
		});
		return own.html_url;
	}
	if (!news.create) return void 0;
	return (await api.request("POST /repos/{owner}/{repo}/issues", {
		...text,
		labels: [LABEL]
	})).html_url;
}
// src/action/publish.ts
async function publish(publication, event, inputs, api, temporary) {
	const { facts } = publication;
	const notes = [];
	const body = renderComment(facts);
	const verdict = `${JSON.stringify(facts.verdict, null, 2)}\n`;
	refuseLeak(body + verdict, publication.secrets, "the report");
	const folder = join(temporary, "mettle");
	mkdirSync(folder, { recursive: true });
	const [verdictFile, reportFile] = [join(folder, "verdict.json"), join(folder, "report.md")];
	writeFileSync(verdictFile, verdict);
	let self;
	if (api && event.repository && publication.sha) try {
		self = await setStatus(api, event.repository, publication.sha, stateOf(facts.verdict, inputs.enforce), plainHeading(facts), event.run?.url);
	} catch (error) {
		notes.push(`The commit status could not be set: ${refused("/statuses/", error).message}`);
	}
	const commentUrl = await comment(publication, event, inputs, api, body, self, notes);
	let issue = publication.issue === true;
	if (publication.writeBack && api && event.repository) {
		const back = await publication.writeBack(api, stateOf(facts.verdict, inputs.enforce), plainHeading(facts), body);
		notes.push(...back.notes);
		issue &&= back.issue;
	}
	if (issue && api && event.repository) await tell(publication, event.repository, api, body, notes);
	const summary = renderSummary({
		...facts,
		notes: [...facts.notes, ...notes]
	});
	refuseLeak(summary, publication.secrets, "the summary");
	writeFileSync(reportFile, summary);
	writeSummary(summary);
	return {
		commentUrl,
		verdictFile,
		reportFile,
		notes
	};
}
async function tell({ facts }, where, api, body, notes) {
	const { passed } = facts.verdict;
	const trained = facts.models.some((model) => model.outcome !== "reused");
	try {
		const url = await upsertIssue(api, where, {
			title: `Mettle: ${plainHeading(facts)}`,
			body,
			open: !passed,
			create: trained || !passed
		});
		if (url !== void 0) notes.push(`The result is in ${url}`);
	} catch (error) {
		notes.push(`The issue could not be written: ${refused("/issues", error).message}`);
	}
}
async function comment(publication, event, inputs, api, body, self, notes) {
	const { trigger } = event;
	if (trigger.kind !== "pull_request" || !event.repository || inputs.comment === "never") return void 0;
	if (!api) {
		notes.push("There is no token, so there is no comment: the report is here.");
		return;
	}
	const { passed } = publication.facts.verdict;
	const create = inputs.comment === "always" || (inputs.comment === "on-failure" ? !passed : publication.anyChanged);
	try {
		const done = await upsertComment(api, {
			...event.repository,
			number: trigger.number,
			head: trigger.head
		}, body, create, self);
		if (done.outcome === "outdated") notes.push("The pull request has moved on; the comment belongs to its newer head.");
		return "url" in done ? done.url : void 0;
	} catch (error) {
		const said = asMettleError(refused("/issues/1/comments", error));
		notes.push(`The comment could not be written: ${said.message}`);
		return;
	}
}
function stateOf(verdict, enforce) {
	if (verdict.passed || !enforce) return "success";
	if (waitsOnly(verdict.findings)) return "pending";
	return verdict.verdict === "error" ? "error" : "failure";
}
const plainHeading = (facts) => heading(facts).replace(/^\S+ Mettle: /, "").replace(/<\/?code>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace(/&(amp|lt|gt);/g, (_, entity) => ({
	amp: "&",
	lt: "<",
	gt: ">"
})[entity]).replaceAll("​", "");
// src/action/pull-of-run.ts
async function pullOfRun(event, api) {
	const { trigger, repository } = event;
	if (trigger.kind !== "workflow_run") throw new MettleError("internal", "this is no workflow_run");
	if (!api || !repository) throw new MettleError("github-failed", "the pull request of the run cannot be looked up: there is no token");
	const where = {
		owner: repository.owner,
		repo: repository.repo
	};
	const found = (await api.request("GET /repos/{owner}/{repo}/pulls", {
		...where,
		state: "open",
		head: `${trigger.owner}:${trigger.branch}`,
		per_page: 100
	})).find((pull) => pull.head.sha === trigger.head && pull.head.repo !== null);
	if (!found) return void 0;
	const pull = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		...where,
		pull_number: found.number
	});
	if (pull.head.sha !== trigger.head) return void 0;
	return {
		run: trigger.run,
		head: pull.merge_commit_sha ?? pull.head.sha,
		event: {
			...event,
			trigger: {
				kind: "pull_request",
				number: pull.number,
				head: pull.head.sha,
				labels: pull.labels?.flatMap((label) => label.name ?? []) ?? [],
				time: void 0,
				headRef: void 0,
				base: pull.base.sha,
				baseRef: pull.base.ref,
				fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
				trustedTarget: false
			},
			branch: void 0
		}
	};
}
// src/action/run.ts
async function judge(inputs, given, job, stage) {
	const workspace = job["GITHUB_WORKSPACE"] ?? process.cwd();
	const temporary = temporaryFolder(job);
	const api = apiOf(inputs, given, stage);
	const inline = inputs.inline && inlineConfig(inputs.inline);
	const codeless = standsAlone(stage) && inline === void 0;
	const found = given.trigger.kind === "workflow_run" && codeless ? await pullOfRun(given, api) : { event: given };
	if (!found) {
		actionLog.info("The pull request has moved on, or is closed: there is nothing to judge.");
		setOutputs(emptyOutputs);
		saveState("finished", "true");
		return 0;
	}
	const { event } = found;
	const session = await openSession({
		folder: join(workspace, inputs.workingDirectory),
		config: inputs.config,
		models: inputs.models,
		base: inputs.base,
		event,
		token: inputs.token,
		temporary,
		environment: job,
		codeless,
		inline,
		answers: answersOf(inputs, event, stage !== "all"),
		..."head" in found ? { head: found.head } : {}
	});
	const cancel = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => cancel.abort());
	const workshop = {
		root: session.repository.root,
		temporary,
		job,
		log: actionLog,
		cancelled: cancel.signal,
		hide: () => hideCredentials(session.repository.gitDir),
		onStart: (group) => saveState("group", String(group)),
		codeless
	};
	try {
		const sha = judges(stage) ? session.comparison.status : void 0;
		const outcome = await runPipeline(session, {
			force: inputs.force,
			enforce: inputs.enforce,
			whole: inputs.models.length === 0 && event.dispatch.models.length === 0,
			workshop,
			stores: storesOf(inputs, event, job),
			fallBack: recordKeeper(job, temporary),
			keeps: judges(stage),
			adopt: codeless || stage === "train" ? (keys) => recordsOfRun(keys, otherRun(inputs, event, "run" in found ? found.run : void 0), temporary, actionLog) : adopterOf(inputs, event, api, temporary),
			onPlan: async (plan) => {
				for (const model of plan.models) actionLog.info(`${model.name}: ${model.action}${model.key === null ? "" : ` ${model.key.slice(0, 12)}`}`);
				const training = plan.models.filter((model) => model.action === "train" && model.waits === null).length;
				if (training > 0 && api && event.repository && sha) await pending(api, event, sha, training);
			}
		});
		if (stage === "train") return trained(outcome, inputs, temporary);
		const anyChanged = outcome.plan.models.some((model) => model.changed);
		const nightly = event.trigger.kind === "snapshot" && event.branch === event.defaultBranch;
		const { schedule } = session.head.loaded.config;
		const published = await publish({
			facts: outcome.facts,
			secrets: outcome.secrets,
			sha,
			anyChanged,
			issue: nightly && schedule !== "none",
			writeBack: async (api, state, heading, body) => {
				if (!judges(stage) || !event.repository) return {
					notes: [],
					issue: true
				};
				const { proposeData, commitOutputs } = await import("./write-back.js");
				const written = {
					session,
					outcome,
					event,
					api,
					state,
					heading,
					body
				};
				const proposed = nightly && schedule === "pull-request" ? await proposeData(written) : void 0;
				return {
					notes: [...proposed === void 0 ? [] : [proposed], ...stage === "all" ? await commitOutputs(written) : []],
					issue: proposed === void 0
				};
			}
		}, event, inputs, api, temporary);
		for (const note of published.notes) actionLog.info(note);
		annotate(annotationsOf(outcome.judged.verdict.findings, inputs.enforce));
		setOutputs(outputsOf(outcome, published));
		saveState("finished", "true");
		const { verdict } = outcome.judged;
		actionLog.info(`Mettle: ${verdict.verdict}`);
		return verdict.passed || !inputs.enforce || !judges(stage) ? 0 : 1;
	} finally {
		session.repository.close();
	}
}
const otherRun = (inputs, { repository }, run) => run !== void 0 && inputs.token && repository ? {
	run,
	token: inputs.token,
	owner: repository.owner,
	repo: repository.repo
} : void 0;
async function trained(outcome, inputs, temporary) {
	const name = (settled) => settled.decision.model.name;
	const done = outcome.settled.filter((settled) => settled.run !== void 0);
	const lost = done.filter((settled) => !outcome.kept.includes(name(settled)));
	const findings = outcome.judged.verdict.findings.filter((one) => one.outcome === "error" && lost.some((settled) => name(settled) === one.model));
	annotate(annotationsOf(findings, true));
	const published = await publish({
		facts: outcome.facts,
		secrets: outcome.secrets,
		sha: void 0,
		anyChanged: false
	}, NOWHERE, inputs, void 0, temporary);
	setOutputs({
		...outputsOf(outcome, published),
		passed: String(lost.length === 0)
	});
	saveState("finished", "true");
	for (const settled of done) actionLog.info(`${name(settled)}: ${settled.outcome}${lost.includes(settled) ? ", and left no record to judge" : ""}`);
	return lost.length === 0 ? 0 : 1;
}
const NOWHERE = {
	trigger: {
		kind: "snapshot",
		name: "train"
	},
	name: "train",
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
const apiOf = (inputs, event, stage) => stage !== "train" && stage !== "evaluate" && inputs.token && event.repository ? githubApi(inputs.token, event.api) : void 0;
async function pending(api, event, sha, training) {
	try {
		await setStatus(api, event.repository, sha, "pending", `${training} ${training === 1 ? "model trains" : "models train"}`, event.run?.url);
		saveState("pending", sha);
	} catch {}
}
function storesOf(inputs, event, job) {
	const stores = [];
	if (!job["ACTIONS_RUNTIME_TOKEN"] || !job["ACTIONS_RESULTS_URL"]) return stores;
	stores.push(cacheStore);
	if (event.repository && event.run) stores.push(artifactStore({
		token: inputs.token,
		owner: event.repository.owner,
		repo: event.repository.repo,
		run: event.run.id,
		days: retentionOf(job)
	}));
	return stores;
}
function retentionOf(job) {
	const days = Number(job["METTLE_RETENTION_DAYS"] ?? 0);
	return Number.isInteger(days) && days >= 1 && days <= 400 ? days : void 0;
}
function recordKeeper(job, temporary) {
	if (!job["ACTIONS_RUNTIME_TOKEN"] || !job["ACTIONS_RESULTS_URL"]) return void 0;
	return async (key, content) => {
		const folder = mkdtempSync(join(temporary, "mettle-record-"));
		try {
			writeFileSync(join(folder, "record.json"), content);
			return await upload(recordArtifact(key), [join(folder, "record.json")], folder) !== void 0;
		} catch {
			return false;
		} finally {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
function adopterOf(inputs, event, api, temporary) {
	const { token } = inputs;
	const onDefault = event.branch !== void 0 && event.branch === event.defaultBranch && event.trigger.kind !== "pull_request";
	return api && token && onDefault ? (keys) => adoptRecords(keys, api, event, token, temporary, actionLog) : void 0;
}
function annotationsOf(findings, enforce) {
	return findings.filter((one) => one.outcome !== "pass").map((one) => ({
		level: one.severity === "block" && enforce ? "error" : "warning",
		title: one.model === null ? "Mettle" : `Mettle: ${one.model}`,
		message: one.message + (one.code === null ? "" : ` [${one.code}]`),
		file: one.file,
		line: one.line,
		column: one.column
	}));
}
async function fail(error, inputs, event, job, stage) {
	const faults = faultsOf(error);
	annotate(faults.map(annotationOf));
	setOutputs(emptyOutputs);
	if (error.code === "internal" && error.cause instanceof Error && job["RUNNER_DEBUG"] === "1") actionLog.info(error.cause.stack ?? "");
	const known = inputs ?? fallbackInputs(job);
	const { enforce } = known;
	if (event && stage !== "train" && event.trigger.kind !== "workflow_run") {
		const { trigger } = event;
		const sha = trigger.kind === "pull_request" || trigger.kind === "merge_group" ? trigger.head : trigger.kind === "push" ? trigger.after : event.sha;
		const findings = faults.map((fault) => finding(null, null, "readable", {
			code: fault.code,
			message: fault.message,
			file: fault.place?.file ?? null,
			line: fault.place?.line ?? null,
			column: fault.place?.column ?? null
		}));
		const facts = {
			verdict: verdictOf(findings, {
				head: sha ?? null,
				base: null,
				policy: {
					commit: null,
					path: known.config,
					digest: null
				},
				models: {}
			}),
			enforce,
			models: [],
			spared: [],
			commits: {
				head: sha ?? null,
				base: null,
				compareUrl: null
			},
			run: event.run ? {
				id: event.run.id,
				url: event.run.url
			} : null,
			policy: {
				path: known.config,
				commit: null,
				proposals: [],
				unknownAtBase: [],
				isDefault: false
			},
			notes: [],
			now: new Date().toISOString(),
			version: VERSION
		};
		try {
			const published = await publish({
				facts,
				secrets: [],
				sha: judges(stage) ? sha : void 0,
				anyChanged: true
			}, event, known, apiOf(known, event, stage), temporaryFolder(job));
			setOutputs({
				"verdict-file": published.verdictFile,
				"report-file": published.reportFile,
				"comment-url": published.commentUrl ?? ""
			});
		} catch (second) {
			actionLog.info(`The report could not be published: ${asMettleError(second).message}`);
		}
	}
	saveState("finished", "true");
	return enforce ? 1 : 0;
}
export { fail, judge };
