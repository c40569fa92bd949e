import { f as hashFile } from "./detection.js";
const { availableParallelism } = process.getBuiltinModule("node:os");
const { Worker, isMainThread, parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
// src/detect/sources/hash-pool.ts
const WORKER = "mettle-hash";
const MOST_WORKERS = 8;
const batch = workerData;
if (!isMainThread && batch?.kind === WORKER) parentPort?.postMessage(batch.paths.map(hashFile));
async function hashAll(files) {
	const count = Math.min(availableParallelism(), MOST_WORKERS);
	const shares = Array.from({ length: count }, () => ({
		bytes: 0n,
		indices: []
	}));
	for (const index of files.map((_, i) => i).sort((a, b) => Number((files[b]?.size ?? 0n) - (files[a]?.size ?? 0n)))) {
		const share = shares.reduce((least, other) => other.bytes < least.bytes ? other : least);
		share.indices.push(index);
		share.bytes += (files[index]?.size ?? 0n) + 16384n;
	}
	const result = new Array(files.length);
	await Promise.all(shares.map(async ({ indices }) => {
		const hashes = await inWorker(indices.map((index) => files[index]?.path));
		for (const [i, index] of indices.entries()) result[index] = hashes[i];
	}));
	return result;
}
function inWorker(paths) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), {
			workerData: {
				kind: WORKER,
				paths
			},
			execArgv: []
		});
		worker.once("message", resolve);
		worker.once("error", reject);
		worker.once("exit", () => reject(new Error("a worker that hashes files ended early")));
	});
}
export { hashAll };
