import { B as allPages, H as Unreadable, I as parsed, N as ask, V as listingState } from "./detection.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/detect/sources/huggingface.ts
const ABOUT = /^(?:README\.md|\.gitattributes|LICENSE(?:\..*)?|CITATION(?:\..*)?)$/i;
async function hubState(outside, source) {
	const { environment } = outside;
	const root = (environment["HF_ENDPOINT"] || "https://huggingface.co").replace(/\/$/, "");
	const token = environment["HF_TOKEN"] || environment["HUGGING_FACE_HUB_TOKEN"];
	const headers = token ? { authorization: `Bearer ${token}` } : {};
	const api = `${root}/api/${source.type}/${source.repository.split("/").map(encodeURIComponent).join("/")}`;
	const about = await ask(outside, {
		url: `${api}/revision/${encodeURIComponent(source.revision)}`,
		headers
	});
	const sha = parsed(about.body, api).sha;
	if (typeof sha !== "string" || !/^[0-9a-f]{40,64}$/.test(sha)) throw new Unreadable(`${source.repository} names no commit`);
	const place = source.path === "" ? "" : `/${source.path.split("/").map(encodeURIComponent).join("/")}`;
	const files = await allPages(async (next, found) => {
		const answer = await ask(outside, {
			url: next ?? `${api}/tree/${sha}${place}?recursive=true`,
			headers
		});
		const entries = parsed(answer.body, api);
		if (!Array.isArray(entries)) throw new Unreadable(`what ${api} answers is no list of files`);
		for (const entry of entries) {
			const file = fileOf(entry, source.path);
			if (file) found.push(file);
		}
		const link = /<([^<>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.get("link") ?? "")?.[1];
		if (link !== void 0 && new URL(link).origin !== new URL(root).origin) throw new Unreadable("its list goes on at another host");
		return link;
	});
	if (source.type === "datasets" && source.path === "") files.push(...await card(outside, `${root}/datasets/${source.repository}/resolve/${sha}/README.md`, headers));
	const pin = `hf://${source.type === "models" ? "" : `${source.type}/`}${source.repository}@${sha}${source.path === "" ? "" : `/${source.path}`}`;
	return listingState(files, pin);
}
async function card(outside, url, headers) {
	const answer = await ask(outside, {
		url,
		headers,
		answers: [404],
		most: 4 << 20
	});
	const head = answer.status === 404 ? void 0 : /^---\r?\n([\s\S]*?)\r?\n---/.exec(Buffer.from(answer.body).toString("utf8"))?.[1];
	const configs = head === void 0 ? void 0 : /^(?:configs|dataset_info):[\s\S]*?(?=^\S|(?![\s\S]))/m.exec(head)?.[0];
	return configs === void 0 ? [] : [{
		key: "README.md configs",
		size: 0,
		identity: createHash("sha256").update(configs).digest("hex"),
		version: null
	}];
}
function fileOf(entry, folder) {
	const { type, path, oid, size, lfs } = entry;
	if (type === "directory") return void 0;
	if (type !== "file" || typeof path !== "string" || typeof oid !== "string") throw new Unreadable("the list of the hub makes no sense");
	if (folder === "" && ABOUT.test(path)) return void 0;
	return {
		key: folder === "" ? path : path.slice(folder.length + 1) || path,
		size: Number(size ?? 0),
		identity: typeof lfs?.oid === "string" ? `lfs ${lfs.oid}` : `git ${oid}`,
		version: null
	};
}
export { hubState };
