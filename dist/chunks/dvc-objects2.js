import { A as Stores, H as Unreadable, N as ask } from "./detection.js";
import { Ct as md5, Dt as join$1, m as hashInList, rt as decode, wt as md5DosToUnix } from "./revisions.js";
import { i as objectAddresses, n as cacheFolder, r as defaultRemote, t as addressOfRemote } from "./remote2.js";
const { readFileSync, statSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
// src/session/dvc-objects.ts
const MOST_BYTES = 1 << 30;
const MOST_OF_SMALL = 64 << 20;
async function remoteObjects(policy, folder, root, outside) {
	const content = await policy.read(join$1(folder, ".dvc/config"));
	const remote = content === void 0 ? void 0 : defaultRemote(decode(content));
	if (!remote) return { why: ".dvc/config names no default remote" };
	const own = outside(variablesOf(remote));
	const address = addressOfRemote(remote, join(root, folder), own.environment["AZURE_STORAGE_ACCOUNT"]);
	return "why" in address ? address : new DvcObjects(own, remote.name, address.root);
}
const HASH = /^[0-9a-f]{32}(?:\.dir)?$/;
async function contentOf({ hash, inside, dosToUnix }, get) {
	const object = await get(hash, dosToUnix);
	if (object === void 0 || inside === "") return object;
	const own = hashInList(Buffer.from(object).toString("utf8"), inside);
	return own === void 0 ? void 0 : get(own, dosToUnix);
}
function cachedObjects(folder) {
	const text = (name) => {
		try {
			return readFileSync(join(folder, ".dvc", name), "utf8");
		} catch {
			return "";
		}
	};
	const cache = cacheFolder([text("config.local"), text("config")], folder);
	return async (hash, dosToUnix) => {
		if (!HASH.test(hash)) return void 0;
		for (const path of objectAddresses(cache, hash)) try {
			const state = statSync(path);
			if (!state.isFile() || state.size > 67108864) continue;
			const content = readFileSync(path);
			if (hasHash(content, hash, dosToUnix)) return content;
		} catch {}
	};
}
function hasHash(content, hash, dosToUnix) {
	const wanted = hash.replace(/\.dir$/, "");
	return md5(content) === wanted || dosToUnix && md5DosToUnix(content) === wanted;
}
function variablesOf({ options }) {
	return Object.fromEntries(Object.entries({
		endpointurl: "AWS_ENDPOINT_URL_S3",
		region: "AWS_REGION",
		profile: "AWS_PROFILE"
	}).flatMap(([option, variable]) => {
		const value = options.get(option);
		return value === void 0 ? [] : [[variable, value]];
	}));
}
var DvcObjects = class {
	name;
	#outside;
	#stores;
	#root;
	constructor(outside, name, root) {
		this.name = name;
		this.#outside = outside;
		this.#stores = new Stores(outside);
		this.#root = root;
	}
	async get(hash, dosToUnix, sources = [], most = MOST_BYTES) {
		if (!HASH.test(hash)) throw new Unreadable(`${JSON.stringify(hash.slice(0, 80))} is no hash of an object`);
		for (const address of [...objectAddresses(this.#root, hash), ...sources]) {
			const content = await this.#read(address, most);
			if (content === void 0) continue;
			if (!hasHash(content, hash, dosToUnix)) throw new Unreadable(`the object ${hash} has other bytes than its name says`);
			return content;
		}
		throw new Unreadable(`the object ${hash} is not there; was it pushed?`, true);
	}
	async #read(address, most) {
		try {
			if (/^https?:/.test(address)) return (await ask(this.#outside, {
				url: address,
				most
			})).body;
			return await this.#stores.get(address, most);
		} catch (error) {
			if (error instanceof Unreadable && error.absent) return void 0;
			throw error;
		}
	}
};
export { remoteObjects as a, contentOf as i, MOST_OF_SMALL as n, cachedObjects as r, DvcObjects as t };
