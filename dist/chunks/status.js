// src/github/status.ts
const CONTEXT = "mettle";
const MOST = 140;
async function setStatus(api, where, sha, state, description, url) {
	const text = description.length > MOST ? `${description.slice(0, 139)}…` : description;
	return (await api.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
		...where,
		sha,
		state,
		context: CONTEXT,
		description: text,
		...url === void 0 ? {} : { target_url: url }
	})).creator?.login;
}
export { setStatus as n, CONTEXT as t };
