import { t as MettleError } from "./errors.js";
import { closeSync, openSync, readSync } from "node:fs";
// src/train/leaks.ts
const CHUNK = 1 << 20;
function needles(secrets) {
	return secrets.flatMap((secret) => [
		Buffer.from(secret),
		Buffer.from(Buffer.from(secret).toString("base64").replace(/=+$/, "")),
		Buffer.from(JSON.stringify(secret).slice(1, -1))
	]);
}
function refuseLeak(content, secrets, where) {
	if (secrets.length === 0) return;
	const bytes = Buffer.from(content);
	if (needles(secrets).some((needle) => bytes.includes(needle))) throw leak(where);
}
function refuseLeakInFile(path, secrets, where) {
	if (secrets.length === 0) return;
	const wanted = needles(secrets);
	const overlap = Math.max(...wanted.map((needle) => needle.length));
	const buffer = Buffer.alloc(CHUNK + overlap);
	const file = openSync(path, "r");
	try {
		let kept = 0;
		for (;;) {
			const read = readSync(file, buffer, kept, CHUNK, null);
			if (read === 0) return;
			const view = buffer.subarray(0, kept + read);
			if (wanted.some((needle) => view.includes(needle))) throw leak(where);
			kept = Math.min(overlap, view.length);
			buffer.copyWithin(0, view.length - kept, view.length);
		}
	} finally {
		closeSync(file);
	}
}
const leak = (where) => new MettleError("secret-leak", `a value that was granted to the program stands in ${where}. Nothing of it leaves the job; stop the program from writing it, and rotate the secret.`);
export { refuseLeakInFile as n, refuseLeak as t };
