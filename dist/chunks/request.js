import { t as Unreadable } from "./outside.js";
// src/detect/sources/request.ts
const LIMITS = {
	attempts: 3,
	redirects: 5,
	bytes: 64 << 20,
	pause: 1e4
};
const ask = (outside, asked) => opened(outside, asked, async (response, url) => ({
	status: response.status,
	headers: response.headers,
	body: asked.method === "HEAD" ? new Uint8Array() : await bounded(response, asked.most ?? LIMITS.bytes),
	url
}));
async function opened(outside, asked, read, seconds = outside.seconds) {
	let reason = "";
	for (let attempt = 0; attempt < LIMITS.attempts; attempt++) {
		let after = null;
		try {
			const { response, url } = await followed(outside, asked, AbortSignal.timeout(seconds * 1e3));
			const { status } = response;
			if (status >= 200 && status < 300 || asked.answers?.includes(status)) return await read(response, url);
			await response.body?.cancel();
			reason = meaning(status);
			after = response.headers.get("retry-after");
			if (status < 500 && status !== 429 && status !== 408) throw new Unreadable(`${reason} at ${shown(url)}`, status === 404 || status === 410);
		} catch (error) {
			if (error instanceof Unreadable) throw error;
			reason = said(error, seconds);
		}
		await pause(attempt, after, outside.seconds);
	}
	throw new Unreadable(`${reason} at ${shown(asked.url)}, ${LIMITS.attempts} times`);
}
async function askJson(outside, asked) {
	return parsed((await ask(outside, asked)).body, shown(asked.url));
}
function parsed(body, where) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
		return JSON.parse(text.replace(/("(?:[^"\\]|\\.)*")|(?<![\d.eE+-])(-?\d{16,})(?![\d.eE])/g, (all, string, number) => string === void 0 ? `"${number}"` : all));
	} catch {
		throw new Unreadable(`what ${where} answers is not JSON`);
	}
}
async function followed(outside, asked, signal) {
	let { url } = asked;
	const { origin } = new URL(url);
	let headers = {
		"accept-encoding": "identity",
		...asked.headers
	};
	for (let hop = 0;; hop++) {
		await refuseAddress(outside, url);
		const response = await fetch(url, {
			method: asked.method ?? "GET",
			headers: asked.sign && new URL(url).origin === origin ? await asked.sign(url, headers) : headers,
			redirect: "manual",
			signal,
			...asked.body === void 0 ? {} : { body: asked.body }
		});
		const location = response.headers.get("location");
		if (!(response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) || asked.answers?.includes(response.status)) return {
			response,
			url
		};
		await response.body?.cancel();
		if (hop === LIMITS.redirects) throw new Unreadable(`more than ${LIMITS.redirects} redirects from ${shown(asked.url)}`);
		if (!URL.canParse(location, url)) throw new Unreadable(`${shown(url)} redirects to nowhere`);
		const next = new URL(location, url);
		if (new URL(url).protocol === "https:" && next.protocol === "http:") throw new Unreadable(`${shown(url)} redirects from https to http`);
		if (next.origin !== new URL(url).origin) headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie|x-amz-|x-goog-|private-)/i.test(name)));
		url = next.href;
	}
}
async function refuseAddress(outside, url) {
	const { protocol, hostname } = new URL(url);
	if (protocol !== "http:" && protocol !== "https:") throw new Unreadable(`an address of the kind ${protocol} is not read`);
	if (await outside.isLinkLocal(hostname.replace(/^\[|\]$/g, ""))) throw new Unreadable(`${hostname} is a link-local address: not read`);
}
async function bounded(response, most) {
	const promised = response.headers.get("content-length");
	if (!response.body) return new Uint8Array();
	if (promised !== null && Number(promised) > most) {
		await response.body.cancel();
		throw new Unreadable(`an answer of ${promised} bytes is more than the ${most} that are read`);
	}
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body) {
		size += chunk.length;
		if (size > most) throw new Unreadable(`an answer of more than ${most} bytes is not read`);
		chunks.push(chunk);
	}
	if (promised !== null && Number(promised) !== size) throw new Error(`promised ${promised} bytes and sent ${size}`);
	return Buffer.concat(chunks);
}
const pause = (attempt, after, seconds) => {
	if (attempt === LIMITS.attempts - 1) return Promise.resolve();
	const wished = Number(after) * 1e3;
	const time = Math.min(LIMITS.pause, wished > 0 ? wished : seconds * 1e3 * 3 ** attempt / 120);
	return new Promise((resolve) => setTimeout(resolve, time));
};
function meaning(status) {
	return {
		401: "no permission (401)",
		403: "no permission (403)",
		404: "nothing there (404)",
		410: "gone (410)",
		429: "too many requests (429)"
	}[status] ?? `the server answered ${status}`;
}
function said(error, seconds = 0) {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `no whole answer ${seconds > 0 ? `within ${seconds} s` : "in time"}`;
	return error.cause instanceof Error ? error.cause.message : error.message;
}
const shown = (url) => url.replace(/[?#].*$/, "").replace(/\/\/[^/@]*@/, "//");
export { parsed as a, opened as i, ask as n, said as o, askJson as r, shown as s, LIMITS as t };
