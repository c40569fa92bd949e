import { F as readInputs, c as setStatus } from "./chunks/start.js";
import { cn as githubApi } from "./chunks/detection.js";
// src/post.ts
async function post() {
	if (process.env["STATE_finished"] === "true") return;
	const group = Number(process.env["STATE_group"]);
	if (Number.isInteger(group) && group > 1) try {
		process.kill(-group, "SIGKILL");
	} catch {}
	const sha = process.env["STATE_pending"];
	const [owner, repo] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
	const { token } = readInputs(process.env);
	if (sha && token && owner && repo) {
		const url = `${process.env["GITHUB_SERVER_URL"]}/${owner}/${repo}/actions/runs/${process.env["GITHUB_RUN_ID"]}`;
		await setStatus(githubApi(token, process.env["GITHUB_API_URL"] ?? "https://api.github.com"), {
			owner,
			repo
		}, sha, "error", "cancelled before it was judged", url);
	}
}
try {
	await post();
} catch (error) {
	process.stdout.write(`The check could not be closed: ${error instanceof Error ? error.message : String(error)}\n`);
}
process.exit(0);
export {};
