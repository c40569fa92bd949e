import { t as MettleError } from "./errors.js";
import { spawn } from "node:child_process";
// src/git/process.ts
const GIT_ENVIRONMENT = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_PAGER: "cat",
	GIT_OPTIONAL_LOCKS: "0",
	LC_ALL: "C"
};
const ALWAYS = [
	"-c",
	"safe.directory=*",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.quotePath=false",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"gc.auto=0",
	"-c",
	"protocol.version=2"
];
const gitEnvironment = () => ({
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(name))),
	...GIT_ENVIRONMENT
});
function git(args, options) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", [...ALWAYS, ...args], {
			cwd: options.cwd,
			env: {
				...gitEnvironment(),
				...options.env
			},
			stdio: [
				options.input === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			],
			timeout: options.timeout ?? 6e5
		});
		const [out, err] = [[], []];
		child.stdout?.on("data", (chunk) => out.push(chunk));
		child.stderr?.on("data", (chunk) => err.push(chunk));
		child.on("error", (cause) => reject(new MettleError("git-missing", `git could not be started in ${options.cwd}: ${cause.message}`, { cause })));
		child.on("close", (code) => {
			const result = {
				code: code ?? 128,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString("utf8")
			};
			if (result.code === 0 || options.allow?.includes(result.code)) resolve(result);
			else reject(failure(args, result));
		});
		if (options.input !== void 0 && child.stdin) {
			child.stdin.on("error", () => {});
			child.stdin.end(options.input);
		}
	});
}
function failure(args, result) {
	const lines = withoutCredentials(result.stderr).trim().split("\n").slice(-5).join("\n");
	return new MettleError("git-failed", `git ${withoutCredentials(args.join(" "))} ended with ${result.code}: ${lines || "it printed nothing"}`);
}
const withoutCredentials = (text) => text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^@/\s]+@/gi, "$1***@").replace(/(authorization:\s*\w+\s+)\S+/gi, "$1***");
const line = (result) => result.stdout.toString("utf8").trim();
export { gitEnvironment as n, line as r, git as t };
