import { D as join, b as Revision, f as loadConfig, p as missingConfig, r as workingFolder } from "./session.js";
import { i as faultsOf, r as asMettleError } from "./errors.js";
import { t as Repository } from "./repository.js";
// src/terminal/check.ts
async function checkConfig(args) {
	const repository = await Repository.open({ folder: process.cwd() });
	try {
		const working = workingFolder(repository.root, process.cwd());
		const path = join(working, args.config);
		const revision = new Revision(repository, await repository.workTree());
		try {
			if (!await loadConfig(revision, path, working)) throw missingConfig(path);
			return [];
		} catch (thrown) {
			return faultsOf(asMettleError(thrown)).map((fault) => ({
				file: fault.place?.file ?? path,
				line: fault.place?.line ?? 1,
				column: fault.place?.column ?? 1,
				code: fault.code,
				message: fault.message
			}));
		}
	} finally {
		repository.close();
	}
}
export { checkConfig };
