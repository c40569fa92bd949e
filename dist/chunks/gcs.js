import { B as allPages, H as Unreadable, N as ask, P as askJson } from "./detection.js";
const { createSign } = process.getBuiltinModule("node:crypto");
// src/detect/sources/stores/google-token.ts
const SCOPE = "https://www.googleapis.com/auth/devstorage.read_only";
async function googleToken(outside) {
	const { environment } = outside;
	const given = environment["GOOGLE_OAUTH_ACCESS_TOKEN"] || environment["CLOUDSDK_AUTH_ACCESS_TOKEN"];
	if (given) return given;
	const home = environment["HOME"] ?? environment["USERPROFILE"];
	const path = environment["GOOGLE_APPLICATION_CREDENTIALS"] || environment["CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE"] || environment["GOOGLE_GHA_CREDS_PATH"] || (home === void 0 ? void 0 : `${home}/.config/gcloud/application_default_credentials.json`);
	const text = path === void 0 ? void 0 : await outside.readFile(path);
	if (text === void 0) return void 0;
	let file;
	try {
		file = JSON.parse(text);
	} catch {
		throw new Unreadable("the credentials of Google are not JSON");
	}
	switch (file["type"]) {
		case "service_account": return serviceAccount(outside, file);
		case "external_account": return workloadIdentity(outside, file);
		case "authorized_user": return exchanged(outside, "https://oauth2.googleapis.com/token", {
			grant_type: "refresh_token",
			client_id: asText(file["client_id"]),
			client_secret: asText(file["client_secret"]),
			refresh_token: asText(file["refresh_token"])
		});
		default: throw new Unreadable(`credentials of Google of the type ${JSON.stringify(file["type"])} are not known`);
	}
}
const asText = (value) => typeof value === "string" ? value : "";
const base64url = (text) => Buffer.from(text).toString("base64url");
function serviceAccount(outside, file) {
	const address = asText(file["token_uri"]) || "https://oauth2.googleapis.com/token";
	const now = Math.floor(Date.now() / 1e3);
	const head = base64url(JSON.stringify({
		alg: "RS256",
		typ: "JWT",
		kid: asText(file["private_key_id"])
	}));
	const claims = base64url(JSON.stringify({
		iss: asText(file["client_email"]),
		scope: SCOPE,
		aud: address,
		iat: now,
		exp: now + 3600
	}));
	let signature;
	try {
		signature = createSign("RSA-SHA256").update(`${head}.${claims}`).sign(asText(file["private_key"]), "base64url");
	} catch {
		throw new Unreadable("the private key of the service account cannot be used");
	}
	return exchanged(outside, address, {
		grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
		assertion: `${head}.${claims}.${signature}`
	});
}
async function workloadIdentity(outside, file) {
	const source = file["credential_source"] ?? {};
	const token = await exchanged(outside, asText(file["token_url"]), {
		grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
		audience: asText(file["audience"]),
		scope: "https://www.googleapis.com/auth/cloud-platform",
		requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
		subject_token: await subject(outside, source),
		subject_token_type: asText(file["subject_token_type"])
	});
	const account = asText(file["service_account_impersonation_url"]);
	if (account === "") return token;
	const lent = await askJson(outside, {
		url: account,
		method: "POST",
		headers: {
			authorization: `Bearer ${token}`,
			"content-type": "application/json"
		},
		body: JSON.stringify({ scope: [SCOPE] })
	});
	return asText(lent["accessToken"]);
}
async function subject(outside, source) {
	const format = source["format"] ?? {};
	let body;
	if (typeof source["file"] === "string") body = await outside.readFile(source["file"]);
	else if (typeof source["url"] === "string") {
		const headers = Object.fromEntries(Object.entries(source["headers"] ?? {}).map(([name, value]) => [name, String(value)]));
		const answer = await askJson(outside, {
			url: source["url"],
			headers
		});
		return asText(answer[asText(format["subject_token_field_name"]) || "value"]);
	}
	if (body === void 0) throw new Unreadable("the workload identity of Google names no token");
	return format["type"] === "json" ? asText(JSON.parse(body)[asText(format["subject_token_field_name"])]) : body.trim();
}
async function exchanged(outside, url, form) {
	const answer = await askJson(outside, {
		url,
		method: "POST",
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams(form).toString()
	});
	const token = asText(answer["access_token"]);
	if (token === "") throw new Unreadable("Google gave no access token");
	return token;
}
// src/detect/sources/stores/gcs.ts
var GcsStore = class {
	#outside;
	#root;
	#token;
	constructor(outside) {
		this.#outside = outside;
		const emulator = outside.environment["STORAGE_EMULATOR_HOST"]?.replace(/\/$/, "");
		this.#root = emulator ? /^https?:/.test(emulator) ? emulator : `http://${emulator}` : "https://storage.googleapis.com";
		if (emulator) this.#token = Promise.resolve(void 0);
	}
	async head(address) {
		const [, plain = address, generation] = /^(.*)#(\d+)$/s.exec(address) ?? [];
		const { bucket, key } = parts(plain);
		const query = generation === void 0 ? "" : `?generation=${generation}`;
		const object = await askJson(this.#outside, {
			url: `${this.#object(bucket, key)}${query}`,
			headers: await this.#headers()
		});
		const { etag } = object;
		return {
			...listedOf(object, ""),
			...typeof etag === "string" ? { etag } : {}
		};
	}
	async get(address, most) {
		const { bucket, key } = parts(address);
		return (await ask(this.#outside, {
			url: `${this.#object(bucket, key)}?alt=media`,
			headers: await this.#headers(),
			most
		})).body;
	}
	async list(prefix, after) {
		const { bucket, key } = parts(prefix);
		const headers = await this.#headers();
		const listed = await allPages(async (token, found) => {
			const query = new URLSearchParams({
				prefix: key,
				maxResults: "1000",
				...after === void 0 ? {} : { startOffset: key + after },
				...token === void 0 ? {} : { pageToken: token }
			});
			const page = await askJson(this.#outside, {
				url: `${this.#root}/storage/v1/b/${encodeURIComponent(bucket)}/o?${query}`,
				headers
			});
			if (page["kind"] !== "storage#objects") throw new Unreadable("the list is not one of Cloud Storage");
			const items = page["items"] ?? [];
			if (!Array.isArray(items)) throw new Unreadable("the list is not one of Cloud Storage");
			for (const item of items) found.push(listedOf(item, key));
			const next = page["nextPageToken"];
			return typeof next === "string" && next !== "" ? next : void 0;
		});
		return after === void 0 ? listed : listed.filter((object) => object.key > after);
	}
	#object(bucket, key) {
		return `${this.#root}/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(key)}`;
	}
	async #headers() {
		this.#token ??= googleToken(this.#outside);
		const token = await this.#token;
		return token === void 0 ? {} : { authorization: `Bearer ${token}` };
	}
};
function parts(address) {
	const [, bucket = "", key = ""] = /^gs:\/\/([^/]+)(?:\/(.*))?$/s.exec(address) ?? [];
	return {
		bucket,
		key
	};
}
function listedOf(object, prefix) {
	const { name, size, md5Hash, crc32c, generation } = object;
	if (typeof name !== "string" || !name.startsWith(prefix) || !/^\d+$/.test(String(size))) throw new Unreadable("an object makes no sense");
	const identity = typeof md5Hash === "string" ? `md5 ${md5Hash}` : typeof crc32c === "string" ? `crc32c ${crc32c}` : void 0;
	if (identity === void 0) throw new Unreadable(`${name} has no checksum`);
	return {
		key: name.slice(prefix.length),
		size: Number(size),
		identity,
		version: generation === void 0 ? null : String(generation)
	};
}
export { GcsStore };
