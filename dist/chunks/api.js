import { o as __toESM } from "./rolldown-runtime.js";
import { t as MettleError } from "./errors.js";
// src/github/api.ts
var ApiError = class extends Error {
	name = "ApiError";
	status;
	constructor(status, message, options) {
		super(message, options);
		this.status = status;
	}
};
const MOST_WAIT = 90;
const ATTEMPTS = 4;
function githubApi(token, baseUrl) {
	let client;
	return { async request(route, parameters) {
		client ??= connect(token, baseUrl);
		const octokit = await client;
		const attempts = route.startsWith("POST ") ? 1 : ATTEMPTS;
		for (let attempt = 1;; attempt++) try {
			return (await octokit.request(route, { ...parameters })).data;
		} catch (error) {
			const failure = asApiError(error);
			const passing = failure.status >= 500 || failure.status === 0;
			if (attempt >= attempts || !passing) throw failure;
			await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt * (.5 + Math.random())));
		}
	} };
}
async function connect(token, baseUrl) {
	const [{ getOctokit }, { throttling }, { default: Bottleneck }] = await Promise.all([
		import("./github2.js"),
		import("./dist-bundle.js"),
		import("./light.js").then((m) => __toESM(m.default, 1))
	]);
	const wait = (after, _options, _octokit, retries) => retries < 2 && after <= MOST_WAIT;
	const unspaced = () => new Bottleneck.Group({ maxConcurrent: 1 });
	const octokit = getOctokit(token, {
		baseUrl,
		throttle: {
			onRateLimit: wait,
			onSecondaryRateLimit: wait,
			write: unspaced(),
			notifications: unspaced()
		}
	}, throttling);
	octokit.hook.after("request", (response) => {
		const type = String(response.headers["content-type"] ?? "");
		if (/\bjson\b/.test(type) && typeof response.data === "string" && response.data !== "") throw new ApiError(0, "the answer was cut short");
	});
	return octokit;
}
function asApiError(error) {
	if (error instanceof ApiError) return error;
	const { status, message } = error;
	return new ApiError(typeof status === "number" ? status : 0, message ?? String(error), { cause: error });
}
const PERMISSIONS = [
	[/\/statuses\//, "statuses: write"],
	[/\/issues\/(?:\d+\/)?comments/, "pull-requests: write"],
	[/\/issues$/, "issues: write"],
	[/\/actions\/artifacts/, "actions: read"],
	[/\/git\//, "contents: write"],
	[/\/pulls$/, "pull-requests: write"],
	[/\/pulls\//, "pull-requests: read"]
];
function refused(route, error) {
	const failure = asApiError(error);
	const permission = PERMISSIONS.find(([pattern]) => pattern.test(route))?.[1];
	const hint = (failure.status === 403 || failure.status === 404) && permission ? `. Add to the workflow: permissions: {${permission}}` : "";
	return new MettleError("github-failed", `GitHub answered ${failure.status}: ${failure.message.split("\n")[0]?.split(" - ")[0]}${hint}`, { cause: error });
}
export { githubApi as n, refused as r, ApiError as t };
