import { V as MettleError, n as paint, s as CONTEXT } from "./start.js";
import { s as Repository } from "./revisions.js";
import { ct as githubApi, st as ApiError } from "./detection.js";
import { t as addressOf } from "./origin.js";
const { createInterface } = process.getBuiltinModule("node:readline/promises");
// src/terminal/protect.ts
const NAME = "mettle";
const RULESET = {
	name: NAME,
	target: "branch",
	enforcement: "active",
	conditions: { ref_name: {
		include: ["~DEFAULT_BRANCH"],
		exclude: []
	} },
	rules: [{
		type: "required_status_checks",
		parameters: {
			strict_required_status_checks_policy: false,
			required_status_checks: [{ context: CONTEXT }]
		}
	}]
};
async function protect(args) {
	const repository = await Repository.open({ folder: args.folder });
	const { url } = repository;
	repository.close();
	const where = addressOf(url);
	if (!where) throw new MettleError("usage", "there is no origin on a GitHub server to protect");
	const token = process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"];
	if (!token) throw new MettleError("usage", "a ruleset needs a token that administers the repository, in GH_TOKEN: GH_TOKEN=$(gh auth token) mettle init --protect");
	if (!args.json) process.stdout.write(`A ruleset of ${where.owner}/${where.repo}:\n${JSON.stringify(RULESET, null, 2)}\n`);
	if (!args.yes && !await agreed()) {
		process.stdout.write("Nothing was changed.\n");
		return 0;
	}
	const done = await apply(githubApi(token, process.env["GITHUB_API_URL"] ?? "https://api.github.com"), where);
	process.stdout.write(args.json ? `${JSON.stringify({ ruleset: done })}\n` : `${paint("green", `The ruleset ${NAME} is ${done}.`)}\n`);
	return 0;
}
async function agreed() {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
	const ask = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	try {
		return /^y/i.test((await ask.question("Make it? [y/N] ")).trim());
	} finally {
		ask.close();
	}
}
async function apply(api, where) {
	try {
		const own = (await api.request("GET /repos/{owner}/{repo}/rulesets", {
			...where,
			per_page: 100
		})).find((ruleset) => ruleset.name === NAME);
		if (own) await api.request("PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}", {
			...where,
			...RULESET,
			ruleset_id: own.id
		});
		else await api.request("POST /repos/{owner}/{repo}/rulesets", {
			...where,
			...RULESET
		});
		return own ? "brought up to date" : "made";
	} catch (cause) {
		const status = cause instanceof ApiError ? cause.status : 0;
		const hint = status === 403 || status === 404 ? ". The token has to administer the repository; on private ones rulesets need a paid plan" : "";
		throw new MettleError("github-failed", `GitHub answered ${status}: ${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)}${hint}`, { cause });
	}
}
export { protect };
