import { n as githubApi } from "./api.js";
import { t as CONTEXT } from "./status.js";
import { o as actionLog } from "./entry.js";
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
	return (await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...where,
		issue_number: pull.number,
		since: first,
		per_page: 100
	})).some((comment) => comment.user?.type === "User" && TRUSTED.includes(comment.author_association ?? "") && Date.parse(comment.created_at) >= Date.parse(first) && (comment.body ?? "").split(/\r?\n/).some((line) => line.trim() === command));
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
