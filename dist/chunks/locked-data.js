import { a as renderDataLock, i as readDataLock, n as dataLockPath, r as lockableText, t as MOST_LOCKED } from "./data-lock.js";
import { t as MettleError } from "./errors.js";
import { r as remoteAddress } from "./remote.js";
import { r as listingState } from "./listing.js";
import { t as Queue } from "./queue.js";
// src/config/pinned.ts
const MOST = 2e3;
function atPin(source, pin) {
	switch (source.type) {
		case "object": {
			const version = pin.startsWith(source.address) ? pin.slice(source.address.length) : "";
			const form = source.address.startsWith("gs:") ? /^#\d+$/ : /^\?versionId=[\w.:+=-]+$/;
			return source.address.endsWith("/") || !form.test(version) ? void 0 : {
				...source,
				address: pin
			};
		}
		case "huggingface": {
			const other = remoteAddress(pin, "pin", { file: "" });
			return other?.type === "huggingface" && other.kind === source.kind && other.repository === source.repository && other.path === source.path && /^[0-9a-f]{40}$/.test(other.revision) ? other : void 0;
		}
		case "git": {
			const end = source.path === "" ? "" : `:${source.path}`;
			const ref = pin.startsWith(`${source.url}@`) && pin.endsWith(end) ? pin.slice(source.url.length + 1, pin.length - end.length) : "";
			return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref) ? {
				...source,
				ref
			} : void 0;
		}
		case "oci": {
			const name = (reference) => reference.replace(/(?:@sha256:[0-9a-f]{64}|:[\w.-]{1,128})$/, "");
			return /@sha256:[0-9a-f]{64}$/.test(pin) && name(pin) === name(source.reference) ? {
				...source,
				reference: pin
			} : void 0;
		}
		case "delta": {
			const version = pin.startsWith(`${source.table}@v`) ? pin.slice(source.table.length + 2) : "";
			return /^\d{1,19}$/.test(version) ? {
				...source,
				version
			} : void 0;
		}
		case "mlflow": {
			const name = (uri) => /^models:\/([^/@]+)/.exec(uri)?.[1];
			return name(pin) !== void 0 && name(pin) === name(source.uri) && /^models:\/[^/@]+\/\d+$/.test(pin) ? {
				...source,
				uri: pin
			} : void 0;
		}
		case "iceberg":
		case "sql":
		case "command": return;
	}
}
function pinnedByDispatch(model, given) {
	const names = Object.keys(given);
	if (names.length === 0) return model;
	const wrong = (name, expected) => new MettleError("dispatch-pin", `the dispatch pins ${JSON.stringify(name.slice(0, 100))} of ${model.name}: ${expected}`);
	const data = model.data.map((source) => {
		const pin = Object.hasOwn(given, source.name) ? given[source.name] : void 0;
		if (pin === void 0) return source;
		const remote = source.kind === "remote" && pin.length <= MOST && !/[\0-\x20]/.test(pin) ? atPin(source.remote, pin) : void 0;
		if (source.kind !== "remote" || !remote) throw wrong(source.name, `${JSON.stringify(pin.slice(0, 200))} is no version of what the configuration names there`);
		return {
			...source,
			remote,
			written: source.remote
		};
	});
	const unknown = names.find((name) => !model.data.some((source) => source.name === name));
	if (unknown !== void 0) throw wrong(unknown, `it is none of its data sources, which are ${model.data.map((source) => source.name).join(", ") || "none"}`);
	return {
		...model,
		data
	};
}
// src/locked-data.ts
var LockReader = class {
	#path;
	#read = new WeakMap();
	constructor(configFile) {
		this.#path = dataLockPath(configFile);
	}
	of(revision) {
		const found = this.#read.get(revision) ?? revision.read(this.#path).then((content) => content === void 0 ? new Map() : readDataLock(content, this.#path));
		this.#read.set(revision, found);
		return found;
	}
	async state(revision, model, source) {
		const found = (await this.of(revision)).get(model)?.get(source.name);
		if (!found || found.source !== lockableText(source)) return void 0;
		const { identity, pin, objects } = found;
		return {
			known: true,
			identity,
			pin,
			...objects.length > 0 ? { objects } : {}
		};
	}
};
async function lockFault(source, identity, { pin, objects = [] }, ask, names) {
	const { name } = source;
	if (source.kind === "remote" && source.remote.type === "object" && objects.length > 0 && objects.every((one) => one.version !== null)) {
		const { address } = source.remote;
		const listed = listingState(objects, address);
		if (pin !== address || !listed.known || listed.identity !== identity) return `${name}: its objects are not what its identity says`;
		const queue = new Queue(AT_ONCE);
		return (await Promise.all(objects.map((object) => queue.run(async () => {
			return (await names(`${address}${object.key}${address.startsWith("gs:") ? "#" : "?versionId="}${object.version}`).catch(() => [])).some((one) => bare(one) === bare(object.identity)) ? void 0 : `${name}: ${object.key} is not what the lock says at its version`;
		})))).find((fault) => fault !== void 0);
	}
	const at = source.kind === "remote" ? atPin(source.remote, pin) : void 0;
	const state = await ask(at && source.kind === "remote" ? {
		...source,
		remote: at
	} : source);
	if (!state.known) return `${name}: ${state.reason}`;
	if (JSON.stringify(objects) !== JSON.stringify(state.objects ?? [])) return `${name}: the objects that the lock lists are not those that are there`;
	if (state.identity !== identity) return at ? `${name}: the version that the lock names holds other bytes` : `${name} has moved`;
	return at !== void 0 || state.pin === pin ? void 0 : `${name}: ${JSON.stringify(pin.slice(0, 200))} is no version of it`;
}
const AT_ONCE = 16;
const bare = (name) => name.replace(/^(?:md5|etag|crc32c|sha256) /, "").replace(/^W\//, "").replaceAll("\"", "");
function doubted(head, base) {
	const pinned = (of, source) => JSON.stringify(of?.pins.get(source) ?? null);
	return new Set([...head].flatMap(([name, inspected]) => base?.has(name) && inspected.held.some((source) => pinned(inspected, source) !== pinned(base.get(name), source)) ? [name] : []));
}
function lockOf(models, inspected, old, asked = models) {
	const moved = [];
	const left = [];
	const lock = new Map();
	const names = new Set(asked.map((model) => model.name));
	for (const model of models.filter((one) => one.locksData)) {
		const before = old.get(model.name);
		if (!names.has(model.name)) {
			if (before) lock.set(model.name, before);
			continue;
		}
		const found = inspected.get(model.name);
		const sources = new Map();
		for (const source of model.data) {
			const text = lockableText(source);
			if (text === void 0) continue;
			const held = before?.get(source.name);
			const identity = found?.fingerprint.components["data"]?.[source.name] ?? "unknown";
			const pinned = found?.pins.get(source.name);
			const objects = pinned?.objects ?? [];
			if (identity === "unknown" || pinned === void 0 || objects.length > 1e4) {
				left.push(`${model.name}: ${source.name} ${identity === "unknown" ? "could not be read" : `has more than ${MOST_LOCKED} objects`}`);
				if (held) sources.set(source.name, held);
				continue;
			}
			const same = held?.source === text && held.identity === identity;
			sources.set(source.name, {
				source: text,
				identity,
				pin: pinned.pin,
				objects
			});
			if (!same) moved.push(`${model.name}: ${source.name}`);
		}
		if (sources.size > 0) lock.set(model.name, sources);
	}
	return {
		content: renderDataLock(lock),
		moved,
		left
	};
}
export { pinnedByDispatch as a, lockOf as i, doubted as n, lockFault as r, LockReader as t };
