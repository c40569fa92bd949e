import { H as Unreadable, I as parsed, N as ask, j as known } from "./detection.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/detect/sources/oci.ts
const MANIFESTS = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
async function ociState(outside, reference) {
	const { registry, repository, tag } = parts(reference);
	const url = `${/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(registry) ? "http" : "https"}://${registry === "docker.io" ? "registry-1.docker.io" : registry}/v2/${repository}/manifests/${tag}`;
	const headers = { accept: MANIFESTS };
	const basic = await login(outside, registry);
	let answer = await ask(outside, {
		url,
		headers,
		answers: [401]
	});
	if (answer.status === 401) {
		const authorization = await authorized(outside, answer, repository, basic);
		answer = await ask(outside, {
			url,
			headers: {
				...headers,
				authorization
			}
		});
	}
	const digest = `sha256:${createHash("sha256").update(answer.body).digest("hex")}`;
	const named = answer.headers.get("docker-content-digest");
	if (named?.startsWith("sha256:") && named !== digest) throw new Unreadable(`${reference}: the manifest is not what its digest says`);
	const manifest = parsed(answer.body, reference);
	const blobs = manifest.layers ?? manifest.manifests;
	if (!Array.isArray(blobs) || blobs.length === 0) throw new Unreadable(`${reference} has no layers`);
	const rows = blobs.map(({ digest: one, annotations }) => {
		if (typeof one !== "string") throw new Unreadable(`${reference} has a layer without a digest`);
		return `${JSON.stringify(annotations?.["org.opencontainers.image.title"] ?? "")} ${one}`;
	});
	const identity = createHash("sha256").update(rows.join("\n")).digest("hex");
	return known(`sha256 ${identity}, ${rows.length} ${rows.length === 1 ? "layer" : "layers"}`, `oci://${registry}/${repository}@${digest}`);
}
function parts(reference) {
	const found = /^oci:\/\/([^/]+)\/([a-z0-9._/-]+?)(?:@(sha256:[0-9a-f]{64})|:([\w.-]{1,128}))?$/.exec(reference);
	if (!found) throw new Unreadable(`${reference} is no reference of a registry`);
	return {
		registry: found[1],
		repository: found[2],
		tag: found[3] ?? found[4] ?? "latest"
	};
}
async function login(outside, registry) {
	const { environment } = outside;
	const home = environment["DOCKER_CONFIG"] ?? (environment["HOME"] === void 0 ? void 0 : `${environment["HOME"]}/.docker`);
	const text = home === void 0 ? void 0 : await outside.readFile(`${home}/config.json`);
	if (text === void 0) return void 0;
	try {
		const auths = JSON.parse(text).auths ?? {};
		return (auths[registry] ?? auths[`https://${registry}`] ?? (registry === "docker.io" ? auths["https://index.docker.io/v1/"] : void 0))?.auth || void 0;
	} catch {
		return;
	}
}
async function authorized(outside, refusal, repository, basic) {
	const challenge = refusal.headers.get("www-authenticate") ?? "";
	if (/^basic/i.test(challenge)) {
		if (basic === void 0) throw new Unreadable("no permission (401): log in with docker/login-action before this step");
		return `Basic ${basic}`;
	}
	const field = (name) => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1];
	const realm = field("realm");
	if (!/^bearer/i.test(challenge) || realm === void 0 || !URL.canParse(realm)) throw new Unreadable("no permission (401)");
	const url = new URL(realm);
	url.searchParams.set("scope", field("scope") ?? `repository:${repository}:pull`);
	const service = field("service");
	if (service !== void 0) url.searchParams.set("service", service);
	const send = basic !== void 0 && (url.protocol === "https:" || url.hostname === "127.0.0.1" || url.hostname === "localhost");
	const answer = await ask(outside, {
		url: url.href,
		headers: send ? { authorization: `Basic ${basic}` } : {}
	});
	const { token, access_token } = parsed(answer.body, realm);
	const found = token ?? access_token;
	if (typeof found !== "string") throw new Unreadable("the registry gave no token");
	return `Bearer ${found}`;
}
export { ociState };
