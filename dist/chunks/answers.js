import { n as githubApi } from "./api.js";
import { t as CONTEXT } from "./status.js";
import { s as actionLog } from "./entry.js";
// src/github/comment-command.ts
const TRUSTED = [
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
];
async function wasSaid(api, where, pull, command) {
	const first = (await api.request("GET /repos/{owner}/{repo}/commits/{ref}/statuses", {
		...where,
		ref: pull.head,
		per_page: 100
	})).filter((status) => status.context === CONTEXT).map((status) => status.created_at).sort()[0];
	if (first === void 0) return false;
	const since = pull.time !== void 0 && Date.parse(pull.time) > Date.parse(first) ? pull.time : first;
	const asking = (await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...where,
		issue_number: pull.number,
		since,
		per_page: 100
	})).filter((comment) => comment.user?.type === "User" && TRUSTED.includes(comment.author_association ?? "") && Date.parse(comment.created_at) >= Date.parse(since) && (comment.body ?? "").split(/\r?\n/).some((line) => line.trim() === command));
	for (const login of [...new Set(asking.flatMap((comment) => comment.user?.login ?? []))].slice(0, MOST_ASKED)) if (await mayWrite(api, where, login)) return true;
	return false;
}
const MOST_ASKED = 10;
async function mayWrite(api, where, username) {
	const { permission } = await api.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
		...where,
		username
	});
	return permission === "admin" || permission === "write" || permission === "maintain";
}
// src/action/answers.ts
const answersOf = (inputs, event, approves) => ({
	approves,
	said: async (command) => {
		const { repository, trigger } = event;
		if (!inputs.token || !repository || trigger.kind !== "pull_request") return false;
		try {
			return await wasSaid(githubApi(inputs.token, event.api), repository, trigger, command);
		} catch (error) {
			actionLog.info(`Comments could not be read: ${error instanceof Error ? error.message : String(error)}`);
			return false;
		}
	}
});
export { answersOf as t };
