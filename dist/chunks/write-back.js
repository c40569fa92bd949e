import { at as readDataLock, it as dataLockPath, m as lockOf, st as ApiError, ut as refused } from "./detection.js";
import { A as Revision, a as treeWith } from "./revisions.js";
import { T as refuseLeak, r as upload } from "./judgement.js";
import { d as setStatus } from "./start.js";
const { globSync, lstatSync, readFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
// src/github/proposal.ts
async function commitFiles(api, where, proposal, force) {
	const { branch, parent, files, message } = proposal;
	const tree = [];
	for (const { path, content, mode } of files) {
		const blob = await api.request("POST /repos/{owner}/{repo}/git/blobs", {
			...where,
			content: Buffer.from(content).toString("base64"),
			encoding: "base64"
		});
		tree.push({
			path,
			mode,
			type: "blob",
			sha: blob.sha
		});
	}
	const made = await api.request("POST /repos/{owner}/{repo}/git/trees", {
		...where,
		base_tree: proposal.tree,
		tree
	});
	if (made.sha === proposal.tree) return void 0;
	const there = await headOf(api, where, branch);
	if (there === void 0 && !force) throw new ApiError(409, `the branch ${branch} is gone`);
	if (there !== void 0 && force) {
		const old = await api.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
			...where,
			commit_sha: there
		});
		if (old.tree.sha === made.sha && old.parents[0]?.sha === parent) return there;
	}
	const { sha } = await api.request("POST /repos/{owner}/{repo}/git/commits", {
		...where,
		message,
		tree: made.sha,
		parents: [parent]
	});
	if (there === void 0) await api.request("POST /repos/{owner}/{repo}/git/refs", {
		...where,
		ref: `refs/heads/${branch}`,
		sha
	});
	else await api.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
		...where,
		ref: `heads/${branch}`,
		sha,
		force
	});
	return sha;
}
async function headOf(api, where, branch) {
	try {
		const { object } = await api.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			...where,
			ref: `heads/${branch}`
		});
		return object.sha;
	} catch (error) {
		if (error instanceof ApiError && error.status === 404) return void 0;
		throw error;
	}
}
async function upsertPull(api, where, branch, text) {
	const open = await api.request("GET /repos/{owner}/{repo}/pulls", {
		...where,
		head: `${where.owner}:${branch}`,
		state: "open"
	});
	const title = text.title.slice(0, 250);
	const own = open[0];
	if (own) {
		await api.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
			...where,
			pull_number: own.number,
			title,
			body: text.body
		});
		return own.html_url;
	}
	return (await api.request("POST /repos/{owner}/{repo}/pulls", {
		...where,
		head: branch,
		base: text.base,
		title,
		body: text.body
	})).html_url;
}
// src/action/write-back.ts
const DATA_BRANCH = "mettle-data";
const OUTPUT_BRANCH = "mettle-outputs";
const MOST_FILES = 200;
const MOST_BYTES = 50 << 20;
const NEVER = /(?:^|\/)(?:\.git(?:\/|$|hub\/|modules$|attributes$|ignore$)|\.dvc\/config|\.mettleignore$|mettle\.lock$|mettle\.yml$|dvc\.yaml$)/;
async function proposeData(written) {
	const { session, event, api } = written;
	const where = event.repository;
	const path = dataLockPath(session.configPath);
	const content = await session.head.revision.read(path);
	const old = content === void 0 ? new Map() : await readDataLock(content, path);
	const { head, models } = session;
	const lock = lockOf(head.loaded.config.models, head.inspected, old, models);
	if (lock.moved.length === 0) return void 0;
	try {
		const files = [{
			path,
			content: Buffer.from(lock.content),
			mode: "100644"
		}];
		const sha = await commitFiles(api, where, {
			...parentOf(session),
			branch: DATA_BRANCH,
			files,
			message: `Take newer data\n\n${lock.moved.join("\n")}\n`
		}, true);
		if (sha === void 0) return void 0;
		const url = await upsertPull(api, where, DATA_BRANCH, {
			base: event.defaultBranch ?? "",
			title: `Mettle: newer data, ${written.heading}`,
			body: written.body
		});
		await setStatus(api, {
			...where,
			sha,
			scope: written.scope,
			url: event.run?.url
		}, written.state, written.heading);
		return `Newer data (${lock.moved.join(", ")}) stand in ${url ?? DATA_BRANCH}`;
	} catch (error) {
		return `The pull request with newer data could not be written: ${refused(error, "contents: write").message}`;
	}
}
const parentOf = (session) => ({
	parent: session.comparison.head,
	tree: session.head.revision.root
});
function committedModels(session, outcome) {
	const trained = new Set(outcome.settled.filter((one) => one.run?.outcome === "succeeded").map((one) => one.decision.model.name));
	return session.models.filter((model) => trained.has(model.name) && commitOf(session, model) !== void 0);
}
function refuseLeaksToCommit(session, outcome) {
	const globs = committedModels(session, outcome).flatMap((model) => commitOf(session, model)?.paths ?? []);
	for (const file of globs.length === 0 ? [] : filesOf(session.configPath, session.repository.root, globs)) refuseLeak(file.content, outcome.secrets, file.path);
}
async function commitOutputs(written) {
	const { session, outcome, event } = written;
	const { trigger } = event;
	const asked = committedModels(session, outcome);
	if (asked.length === 0) return [];
	if (trigger.kind !== "pull_request" && trigger.kind !== "push" && trigger.kind !== "snapshot") return [];
	if (!session.comparison.trusted || trigger.kind === "pull_request" && trigger.fork) return ["What was trained is not committed: nothing is written into a fork."];
	const notes = [];
	const { root } = session.repository;
	for (const how of [
		"artifact",
		"branch",
		"pull-request"
	]) {
		const models = asked.filter((model) => commitOf(session, model)?.how === how);
		if (models.length === 0) continue;
		try {
			const files = filesOf(session.configPath, root, models.flatMap((model) => commitOf(session, model)?.paths ?? []));
			if (how === "artifact") {
				await upload(`mettle-commit-${event.run?.id ?? 0}-${event.run?.attempt ?? 1}`, files.map((file) => join(root, file.path)), root);
				notes.push(`${files.length} files to commit are in the artifact of this run`);
			} else notes.push(...await committed(written, how, models, files));
		} catch (error) {
			notes.push(`What was trained could not be committed: ${refused(error, "contents: write").message}`);
		}
	}
	return notes;
}
const commitOf = (session, { name }) => session.policy.unknownAtBase.includes(name) ? void 0 : session.policy.models.get(name)?.commit;
async function committed(written, how, models, files) {
	const { session, event, api } = written;
	const where = event.repository;
	const { trigger } = event;
	const target = trigger.kind === "pull_request" ? trigger.headRef : event.branch ?? event.defaultBranch;
	if (target === void 0) return [];
	const parent = trigger.kind === "pull_request" ? trigger.head : session.comparison.head;
	if (parent !== session.comparison.head && !await session.repository.fetchCommits([parent])) return [`The head of ${target} cannot be read: nothing is committed.`];
	const tree = parent === session.comparison.head ? session.head.revision.root : await session.repository.treeOf(parent);
	if (tree === void 0) return [];
	const branch = how === "branch" ? target : `${OUTPUT_BRANCH}-${trigger.kind === "pull_request" ? trigger.number : target}`;
	const names = models.map((model) => model.name).join(", ");
	const sha = await commitFiles(api, where, {
		branch,
		parent,
		tree,
		files,
		message: `Bring what ${names.slice(0, 100)} wrote\n\nMade by Mettle${event.run ? `, ${event.run.url}` : ""}\n`
	}, how !== "branch");
	if (sha === void 0) return [];
	const url = how === "branch" ? void 0 : await upsertPull(api, where, branch, {
		base: target,
		title: `Mettle: what ${names} wrote`,
		body: written.body
	});
	const { repository, head } = session;
	const after = await session.inspectAgain(new Revision(repository, await treeWith(repository, head.revision.root, files)));
	const before = head.inspected;
	const text = (of, name) => JSON.stringify(of.get(name)?.fingerprint ?? null);
	const same = before.size === after.size && [...before.keys()].every((name) => after.has(name) && text(before, name) === text(after, name));
	if (same) await setStatus(api, {
		...where,
		sha,
		scope: written.scope,
		url: event.run?.url
	}, written.state, written.heading);
	return [`What was trained is committed as ${sha.slice(0, 7)} on ${branch}${url === void 0 ? "" : `, ${url}`}${same ? "" : "; it changes what a model is made of, so its verdict is its own"}`];
}
function filesOf(config, root, globs) {
	const paths = [...new Set(globs.flatMap((glob) => globSync([glob, `${glob}/**`], { cwd: root })))].map((path) => path.replaceAll("\\", "/")).sort();
	const files = [];
	let bytes = 0;
	for (const path of paths) {
		const whole = join(root, path);
		const parts = path.split("/");
		const plain = parts.every((_, i) => !lstatSync(join(root, ...parts.slice(0, i + 1))).isSymbolicLink());
		const state = lstatSync(whole);
		if (!plain || !state.isFile() || path === config || NEVER.test(path) || parts.includes("..")) continue;
		bytes += state.size;
		if (files.length >= MOST_FILES || bytes > MOST_BYTES) throw new Error(`more than ${MOST_FILES} files or 50 MB are to be committed`);
		files.push({
			path,
			content: readFileSync(whole),
			mode: (state.mode & 64) === 0 ? "100644" : "100755"
		});
	}
	return files;
}
export { commitOutputs, proposeData, refuseLeaksToCommit };
