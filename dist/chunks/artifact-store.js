import { readdirSync } from "node:fs";
import { join } from "node:path";
// src/github/cache-store.ts
const LIMIT = 12e4;
const name = (key) => `mettle-outputs-${key}`;
const cacheStore = {
	name: "cache",
	async save(key, folder) {
		await limited((await import("./cache.js")).saveCache([folder], name(key)));
	},
	async load(key, folder) {
		return await limited((await import("./cache.js")).restoreCache([folder], name(key))) !== void 0;
	}
};
function limited(work, limit = LIMIT) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1e3} s`)), limit);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
// src/github/artifact-store.ts
const artifactStore = (context) => ({
	name: "artifacts",
	async save(key, folder) {
		const name = `mettle-outputs-${key}-${context.run}`;
		const id = await upload(name, filesBelow(folder), folder, context.days);
		return id === void 0 ? void 0 : {
			id,
			run: context.run,
			name
		};
	},
	async load(_key, folder, kept) {
		if (!kept) return false;
		const { DefaultArtifactClient } = await import("./artifact.js");
		const client = new DefaultArtifactClient();
		const findBy = kept.run === context.run || context.token === void 0 ? {} : { findBy: {
			token: context.token,
			workflowRunId: kept.run,
			repositoryOwner: context.owner,
			repositoryName: context.repo
		} };
		return (await limited(client.downloadArtifact(kept.id, {
			path: folder,
			...findBy
		}))).digestMismatch !== true;
	}
});
async function upload(name, files, root, days) {
	const { DefaultArtifactClient } = await import("./artifact.js");
	const { id } = await limited(new DefaultArtifactClient().uploadArtifact(name, files, root, days === void 0 ? {} : { retentionDays: days }));
	return id;
}
const filesBelow = (folder) => readdirSync(folder, {
	recursive: true,
	withFileTypes: true
}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
export { limited as i, upload as n, cacheStore as r, artifactStore as t };
