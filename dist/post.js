import { ct as githubApi } from "./chunks/detection.js";
import { f as settleStatus } from "./chunks/start.js";
// src/post.ts
async function post() {
	if (process.env["STATE_finished"] === "true") return;
	const group = Number(process.env["STATE_group"]);
	if (Number.isInteger(group) && group > 1) try {
		process.kill(-group, "SIGKILL");
	} catch {}
	const check = read("STATE_check");
	const token = process.env["INPUT_TOKEN"]?.trim();
	if (!check || !token) return;
	const [state, description] = read("STATE_told") ?? ["error", "cancelled before it was judged"];
	const api = githubApi(token, process.env["GITHUB_API_URL"] ?? "https://api.github.com");
	await settleStatus(api, check, state, description);
}
function read(name) {
	const text = process.env[name];
	return text ? JSON.parse(text) : void 0;
}
try {
	await post();
} catch (error) {
	process.stdout.write(`The check could not be closed: ${error instanceof Error ? error.message : String(error)}\n`);
}
process.exit(0);
export {};
