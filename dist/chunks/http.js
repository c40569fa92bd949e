import { F as opened, H as Unreadable, N as ask, R as shown, j as known } from "./detection.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/detect/sources/http.ts
const MOST_BYTES = 4 * 1024 ** 3;
async function httpState(outside, url) {
	const head = await ask(outside, {
		url,
		method: "HEAD",
		answers: [405, 501]
	});
	const identity = head.status < 300 ? validatorOf(head.headers) : void 0;
	if (identity !== void 0) return known(`${identity} at ${shown(url)}${queryOf(url)}`, url);
	return known(await opened(outside, { url }, hashed, outside.seconds * 20), url);
}
function queryOf(url) {
	const { search } = new URL(url);
	return search === "" ? "" : `?sha256-${createHash("sha256").update(search).digest("hex").slice(0, 16)}`;
}
function validatorOf(headers) {
	const md5 = headers.get("content-md5");
	if (md5) return `content-md5 ${md5}`;
	const etag = headers.get("etag");
	const length = headers.get("content-length");
	return etag && !etag.startsWith("W/") && length !== null ? `etag ${etag}, ${length} bytes` : void 0;
}
async function hashed(response) {
	const hash = createHash("sha256");
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > MOST_BYTES) throw new Unreadable("larger than 4 GiB and without a strong ETag");
		hash.update(chunk);
	}
	const declared = response.headers.get("content-length");
	if (declared !== null && Number(declared) !== size) throw new Error(`promised ${declared} bytes and sent ${size}`);
	return `sha256 ${hash.digest("hex")}`;
}
export { httpState };
