import { closeSync, openSync, readSync } from "node:fs";
import { createHash } from "node:crypto";
// src/hash-file.ts
const CHUNK = 262144;
const buffer = Buffer.allocUnsafe(CHUNK);
function hashFile(path) {
	const hash = createHash("sha256");
	const file = openSync(path, "r");
	try {
		for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) hash.update(read === CHUNK ? buffer : buffer.subarray(0, read));
	} finally {
		closeSync(file);
	}
	return hash.digest("hex");
}
export { hashFile as t };
