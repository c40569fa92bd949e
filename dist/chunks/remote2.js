import { jt as withoutEnd } from "./revisions.js";
// src/dvc/remote.ts
function sectionsOf(config) {
	const sections = new Map();
	let section = new Map();
	for (const line of config.split(/\r?\n/)) {
		const text = line.trim();
		const inside = /^\[([^\]]*)\]\s*(?:#.*)?$/s.exec(text)?.[1];
		if (inside !== void 0) {
			const head = inside.trim().replace(/^['"]/, "").replace(/['"]$/, "").trim();
			section = sections.get(head) ?? new Map();
			sections.set(head, section);
			continue;
		}
		const entry = /^([\w.-]+)\s*=(.*)$/s.exec(text);
		if (entry) section.set(entry[1].toLowerCase(), entry[2].trim().replace(/^(['"])(.*)\1$/s, "$2"));
	}
	return sections;
}
function defaultRemote(config) {
	const sections = sectionsOf(config);
	const remotes = [...sections].flatMap(([head, options]) => {
		const name = /^remote\s+['"](.+?)['"]?$/.exec(head)?.[1];
		const url = options.get("url");
		return name === void 0 || url === void 0 ? [] : [{
			name,
			url,
			options
		}];
	});
	const chosen = sections.get("core")?.get("remote");
	return chosen === void 0 ? remotes.length === 1 ? remotes[0] : void 0 : remotes.find((remote) => remote.name === chosen);
}
function cacheFolder(configs, folder) {
	const dir = configs.map((config) => sectionsOf(config).get("cache")?.get("dir")).find((named) => named !== void 0 && named !== "") ?? "cache";
	return dir.startsWith("/") ? dir : `${folder}/.dvc/${dir}`;
}
const objectAddresses = (root, md5) => [`${root}/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`, `${root}/${md5.slice(0, 2)}/${md5.slice(2)}`];
function addressOfRemote(remote, folder, account) {
	const { url, options } = remote;
	const bare = withoutEnd(url, /\//);
	for (const odd of ["version_aware", "worktree"]) if (options.get(odd)?.toLowerCase() === "true") return { why: `the remote ${remote.name} is ${odd}, which only DVC reads` };
	if (/^(?:s3|gs):\/\/[^/]+/.test(bare) || /^https?:\/\//.test(bare)) return { root: bare };
	const azure = /^azure:\/\/([^/]+)(\/.*)?$/.exec(bare);
	if (azure) {
		const name = options.get("account_name") ?? account;
		return name === void 0 ? { why: `the remote ${remote.name} names no account_name` } : { root: `az://${name}/${azure[1]}${azure[2] ?? ""}` };
	}
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) return { why: `the remote ${remote.name} is at ${bare.split("://")[0]}://, which only DVC reads` };
	return { root: bare.startsWith("/") ? bare : `${folder}/.dvc/${bare}` };
}
export { objectAddresses as i, cacheFolder as n, defaultRemote as r, addressOfRemote as t };
