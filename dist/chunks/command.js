import { H as Unreadable, j as known } from "./detection.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/detect/sources/command.ts
const MOST = 1 << 20;
const SHORT = 200;
async function commandState(outside, command, folder, model) {
	if (!outside.runsCommands) throw new Unreadable("no command runs in the job that judges; train and judge in one job");
	const { code, stdout, stderr } = await outside.command(command, folder, model);
	if (code !== 0) throw new Unreadable(`the command ended with ${code}: ${stderr.trim().split("\n").at(-1)?.slice(0, SHORT) ?? ""}`);
	const said = stdout.trim();
	if (said === "") throw new Unreadable("the command printed nothing");
	if (said.length > MOST) throw new Unreadable("the command printed more than a megabyte");
	const short = said.length <= SHORT && !/[\r\n]/.test(said);
	return known(`command ${short ? JSON.stringify(said) : `sha256 ${createHash("sha256").update(said).digest("hex")}`}`, short ? said : command);
}
export { commandState };
