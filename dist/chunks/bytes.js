import { n as BadTable, o as ROW_LIMITS } from "./table3.js";
import { closeSync, openSync, readSync } from "node:fs";
import { createGunzip } from "node:zlib";
// src/tables/bytes.ts
const CHUNK = 1 << 18;
const isGzip = (head) => head[0] === 31 && head[1] === 139;
function headOf(path, size) {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.alloc(size);
		return buffer.subarray(0, readSync(file, buffer, 0, size, 0));
	} finally {
		closeSync(file);
	}
}
async function* contentOf(path) {
	let total = 0;
	for await (const chunk of isGzip(headOf(path, 2)) ? unpacked(path) : plain(path)) {
		total += chunk.length;
		if (total > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, "predictions-limit");
		yield chunk;
	}
}
function* plain(path) {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.allocUnsafe(CHUNK);
		for (;;) {
			const size = readSync(file, buffer, 0, CHUNK, null);
			if (size === 0) return;
			yield buffer.subarray(0, size);
		}
	} finally {
		closeSync(file);
	}
}
async function* unpacked(path) {
	const { createReadStream } = await import("node:fs");
	const source = createReadStream(path);
	const unzip = createGunzip({ chunkSize: CHUNK });
	source.on("error", (error) => unzip.destroy(error));
	try {
		for await (const chunk of source.pipe(unzip)) yield chunk;
	} catch (error) {
		if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) throw new BadTable(`the gzip stream is damaged: ${error.message}`);
		throw error;
	} finally {
		source.destroy();
		unzip.destroy();
	}
}
export { headOf as n, contentOf as t };
