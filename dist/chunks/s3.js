import { t as XMLParser } from "./XMLParser.js";
import { B as allPages, H as Unreadable, N as ask, R as shown } from "./detection.js";
// node_modules/aws4fetch/dist/aws4fetch.esm.mjs
const encoder = new TextEncoder();
const HOST_SERVICES = {
	appstream2: "appstream",
	cloudhsmv2: "cloudhsm",
	email: "ses",
	marketplace: "aws-marketplace",
	mobile: "AWSMobileHubService",
	pinpoint: "mobiletargeting",
	queue: "sqs",
	"git-codecommit": "codecommit",
	"mturk-requester-sandbox": "mturk-requester",
	"personalize-runtime": "personalize"
};
const UNSIGNABLE_HEADERS = new Set([
	"authorization",
	"content-type",
	"content-length",
	"user-agent",
	"presigned-expires",
	"expect",
	"x-amzn-trace-id",
	"range",
	"connection"
]);
var AwsClient = class {
	constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
		if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
		if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
		this.accessKeyId = accessKeyId;
		this.secretAccessKey = secretAccessKey;
		this.sessionToken = sessionToken;
		this.service = service;
		this.region = region;
		this.cache = cache || new Map();
		this.retries = retries != null ? retries : 10;
		this.initRetryMs = initRetryMs || 50;
	}
	async sign(input, init) {
		if (input instanceof Request) {
			const { method, url, headers, body } = input;
			init = Object.assign({
				method,
				url,
				headers
			}, init);
			if (init.body == null && headers.has("Content-Type")) init.body = body != null && headers.has("X-Amz-Content-Sha256") ? body : await input.clone().arrayBuffer();
			input = url;
		}
		const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
		const signed = Object.assign({}, init, await signer.sign());
		delete signed.aws;
		try {
			return new Request(signed.url.toString(), signed);
		} catch (e) {
			if (e instanceof TypeError) return new Request(signed.url.toString(), Object.assign({ duplex: "half" }, signed));
			throw e;
		}
	}
	async fetch(input, init) {
		for (let i = 0; i <= this.retries; i++) {
			const fetched = fetch(await this.sign(input, init));
			if (i === this.retries) return fetched;
			const res = await fetched;
			if (res.status < 500 && res.status !== 429) return res;
			await new Promise((resolve) => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
		}
		throw new Error("An unknown error occurred, ensure retries is not negative");
	}
};
var AwsV4Signer = class {
	constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
		if (url == null) throw new TypeError("url is a required option");
		if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
		if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
		this.method = method || (body ? "POST" : "GET");
		this.url = new URL(url);
		this.headers = new Headers(headers || {});
		this.body = body;
		this.accessKeyId = accessKeyId;
		this.secretAccessKey = secretAccessKey;
		this.sessionToken = sessionToken;
		let guessedService, guessedRegion;
		if (!service || !region) [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
		this.service = service || guessedService || "";
		this.region = region || guessedRegion || "us-east-1";
		this.cache = cache || new Map();
		this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, "");
		this.signQuery = signQuery;
		this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
		this.headers.delete("Host");
		if (this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256")) this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
		const params = this.signQuery ? this.url.searchParams : this.headers;
		params.set("X-Amz-Date", this.datetime);
		if (this.sessionToken && !this.appendSessionToken) params.set("X-Amz-Security-Token", this.sessionToken);
		this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
		this.signedHeaders = this.signableHeaders.join(";");
		this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
		this.credentialString = [
			this.datetime.slice(0, 8),
			this.region,
			this.service,
			"aws4_request"
		].join("/");
		if (this.signQuery) {
			if (this.service === "s3" && !params.has("X-Amz-Expires")) params.set("X-Amz-Expires", "86400");
			params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
			params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
			params.set("X-Amz-SignedHeaders", this.signedHeaders);
		}
		if (this.service === "s3") try {
			this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
		} catch (e) {
			this.encodedPath = this.url.pathname;
		}
		else this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
		if (!singleEncode) this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/");
		this.encodedPath = encodeRfc3986(this.encodedPath);
		const seenKeys = new Set();
		this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
			if (!k) return false;
			if (this.service === "s3") {
				if (seenKeys.has(k)) return false;
				seenKeys.add(k);
			}
			return true;
		}).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map((pair) => pair.join("=")).join("&");
	}
	async sign() {
		if (this.signQuery) {
			this.url.searchParams.set("X-Amz-Signature", await this.signature());
			if (this.sessionToken && this.appendSessionToken) this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
		} else this.headers.set("Authorization", await this.authHeader());
		return {
			method: this.method,
			url: this.url,
			headers: this.headers,
			body: this.body
		};
	}
	async authHeader() {
		return [
			"AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
			"SignedHeaders=" + this.signedHeaders,
			"Signature=" + await this.signature()
		].join(", ");
	}
	async signature() {
		const date = this.datetime.slice(0, 8);
		const cacheKey = [
			this.secretAccessKey,
			date,
			this.region,
			this.service
		].join();
		let kCredentials = this.cache.get(cacheKey);
		if (!kCredentials) {
			kCredentials = await hmac(await hmac(await hmac(await hmac("AWS4" + this.secretAccessKey, date), this.region), this.service), "aws4_request");
			this.cache.set(cacheKey, kCredentials);
		}
		return buf2hex(await hmac(kCredentials, await this.stringToSign()));
	}
	async stringToSign() {
		return [
			"AWS4-HMAC-SHA256",
			this.datetime,
			this.credentialString,
			buf2hex(await hash(await this.canonicalString()))
		].join("\n");
	}
	async canonicalString() {
		return [
			this.method.toUpperCase(),
			this.encodedPath,
			this.encodedSearch,
			this.canonicalHeaders + "\n",
			this.signedHeaders,
			await this.hexBodyHash()
		].join("\n");
	}
	async hexBodyHash() {
		let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
		if (hashHeader == null) {
			if (this.body && typeof this.body !== "string" && !("byteLength" in this.body)) throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
			hashHeader = buf2hex(await hash(this.body || ""));
		}
		return hashHeader;
	}
};
async function hmac(key, string) {
	const cryptoKey = await crypto.subtle.importKey("raw", typeof key === "string" ? encoder.encode(key) : key, {
		name: "HMAC",
		hash: { name: "SHA-256" }
	}, false, ["sign"]);
	return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string));
}
async function hash(content) {
	return crypto.subtle.digest("SHA-256", typeof content === "string" ? encoder.encode(content) : content);
}
const HEX_CHARS = [
	"0",
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7",
	"8",
	"9",
	"a",
	"b",
	"c",
	"d",
	"e",
	"f"
];
function buf2hex(arrayBuffer) {
	const buffer = new Uint8Array(arrayBuffer);
	let out = "";
	for (let idx = 0; idx < buffer.length; idx++) {
		const n = buffer[idx];
		out += HEX_CHARS[n >>> 4 & 15];
		out += HEX_CHARS[n & 15];
	}
	return out;
}
function encodeRfc3986(urlEncodedStr) {
	return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
function guessServiceRegion(url, headers) {
	const { hostname, pathname } = url;
	if (hostname.endsWith(".on.aws")) {
		const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
		return match != null ? ["lambda", match[1] || ""] : ["", ""];
	}
	if (hostname.endsWith(".r2.cloudflarestorage.com")) return ["s3", "auto"];
	if (hostname.endsWith(".backblazeb2.com")) {
		const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
		return match != null ? ["s3", match[1] || ""] : ["", ""];
	}
	const match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
	let service = match && match[1] || "";
	let region = match && match[2];
	if (region === "us-gov") region = "us-gov-west-1";
	else if (region === "s3" || region === "s3-accelerate") {
		region = "us-east-1";
		service = "s3";
	} else if (service === "iot") {
		if (hostname.startsWith("iot.")) service = "execute-api";
		else if (hostname.startsWith("data.jobs.iot.")) service = "iot-jobs-data";
		else service = pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
	} else if (service === "autoscaling") {
		const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
		if (targetPrefix === "AnyScaleFrontendService") service = "application-autoscaling";
		else if (targetPrefix === "AnyScaleScalingPlannerFrontendService") service = "autoscaling-plans";
	} else if (region == null && service.startsWith("s3-")) {
		region = service.slice(3).replace(/^fips-|^external-1/, "");
		service = "s3";
	} else if (service.endsWith("-fips")) service = service.slice(0, -5);
	else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) [service, region] = [region, service];
	return [HOST_SERVICES[service] || service, region || ""];
}
// src/detect/sources/stores/s3.ts
var S3Store = class {
	#outside;
	#region;
	#client;
	constructor(outside) {
		this.#outside = outside;
	}
	async head(address) {
		const { bucket, key, version } = parts(address);
		const answer = await this.#ask("HEAD", bucket, key, version === void 0 ? {} : { versionId: version });
		if (answer.headers.get("x-amz-delete-marker") === "true") throw new Unreadable(`${address} was deleted`, true);
		const size = answer.headers.get("content-length");
		const etag = answer.headers.get("etag");
		if (size === null || etag === null) throw new Unreadable(`${address}: the server names neither size nor ETag`);
		const id = answer.headers.get("x-amz-version-id");
		return {
			key,
			size: Number(size),
			identity: identityOf(answer.headers, etag),
			version: id === null || id === "null" ? null : id,
			etag
		};
	}
	async get(address, most) {
		const { bucket, key, version } = parts(address);
		return (await this.#ask("GET", bucket, key, version === void 0 ? {} : { versionId: version }, most)).body;
	}
	async list(prefix, after) {
		const { bucket, key } = parts(prefix);
		const listed = await allPages(async (token, found) => {
			const query = {
				"list-type": "2",
				prefix: key,
				"encoding-type": "url",
				...token === void 0 ? after === void 0 ? {} : { "start-after": key + after } : { "continuation-token": token }
			};
			const result = document(await this.#ask("GET", bucket, "", query), "ListBucketResult");
			const contents = rows(result["Contents"]);
			if (result["KeyCount"] !== void 0 && Number(result["KeyCount"]) !== contents.length + rows(result["CommonPrefixes"]).length) throw new Unreadable("the list has not as many objects as it says");
			for (const row of contents) found.push(listedOf(row, key, null, decoder(result)));
			return more(result, "NextContinuationToken");
		});
		const first = listed.find((object) => !object.key.endsWith("/"));
		if (first && after === void 0 && (await this.head(`s3://${bucket}/${key}${first.key}`)).version !== null) return this.#versions(bucket, key);
		return listed;
	}
	#versions(bucket, prefix) {
		return allPages(async (token, found) => {
			const [marker, version] = token === void 0 ? [] : JSON.parse(token);
			const query = {
				versions: "",
				prefix,
				"encoding-type": "url",
				...marker === void 0 ? {} : {
					"key-marker": marker,
					"version-id-marker": version ?? ""
				}
			};
			const result = document(await this.#ask("GET", bucket, "", query), "ListVersionsResult");
			for (const row of rows(result["Version"])) if (row["IsLatest"] === "true") found.push(listedOf(row, prefix, String(row["VersionId"]), decoder(result)));
			const next = more(result, "NextKeyMarker");
			return next === void 0 ? void 0 : JSON.stringify([decoder(result)(next), result["NextVersionIdMarker"] ?? ""]);
		});
	}
	async #ask(method, bucket, key, query, most) {
		const { environment } = this.#outside;
		this.#region ??= environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || "us-east-1";
		for (let again = false;; again = true) {
			const region = this.#region;
			const client = await this.#credentials();
			const sign = client && ((url, headers) => signed(client, method, url, headers, region));
			const answer = await ask(this.#outside, {
				url: `${addressOf(environment, bucket, key, region)}${Object.keys(query).length > 0 ? `?${search(query)}` : ""}`,
				method,
				headers: method === "HEAD" ? { "x-amz-checksum-mode": "ENABLED" } : {},
				answers: [
					301,
					307,
					400
				],
				...sign === void 0 ? {} : { sign },
				...most === void 0 ? {} : { most }
			});
			if (answer.status < 300) return answer;
			const other = answer.headers.get("x-amz-bucket-region");
			if (again || other === null || other === region) throw new Unreadable(`the server answered ${answer.status} at ${shown(answer.url)}`);
			this.#region = other;
		}
	}
	#credentials() {
		this.#client ??= credentialsOf(this.#outside);
		return this.#client;
	}
};
async function credentialsOf(outside) {
	const { environment } = outside;
	const client = (id, secret, token) => id && secret ? new AwsClient({
		accessKeyId: id,
		secretAccessKey: secret,
		retries: 0,
		service: "s3",
		...token ? { sessionToken: token } : {}
	}) : void 0;
	const own = client(environment["AWS_ACCESS_KEY_ID"], environment["AWS_SECRET_ACCESS_KEY"], environment["AWS_SESSION_TOKEN"]);
	if (own) return own;
	const home = environment["HOME"] ?? environment["USERPROFILE"];
	const file = environment["AWS_SHARED_CREDENTIALS_FILE"] ?? (home === void 0 ? void 0 : `${home}/.aws/credentials`);
	const text = file === void 0 ? void 0 : await outside.readFile(file);
	const profile = text === void 0 ? void 0 : section(text, environment["AWS_PROFILE"] ?? "default");
	return profile && client(profile.get("aws_access_key_id"), profile.get("aws_secret_access_key"), profile.get("aws_session_token"));
}
function section(text, name) {
	const found = new Map();
	let inside = false;
	for (const line of text.split(/\r?\n/)) {
		const head = /^\[([^\]]*)\]/.exec(line.trim());
		if (head) inside = head[1].trim() === name;
		const entry = /^([A-Za-z_]+)\s*=(.*)$/s.exec(line.trim());
		if (inside && entry) found.set(entry[1].toLowerCase(), entry[2].trim());
	}
	return found;
}
async function signed(client, method, url, headers, region) {
	const request = await client.sign(url, {
		method,
		headers,
		aws: {
			region,
			service: "s3"
		}
	});
	return Object.fromEntries(request.headers);
}
const search = (query) => Object.entries(query).map(([name, value]) => `${name}=${encode(value)}`).join("&");
const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
function addressOf(environment, bucket, key, region) {
	const path = key.split("/").map(encode).join("/");
	const endpoint = (environment["AWS_ENDPOINT_URL_S3"] || environment["AWS_ENDPOINT_URL"])?.replace(/\/$/, "");
	if (endpoint) return `${endpoint}/${bucket}/${path}`;
	return bucket.includes(".") ? `https://s3.${region}.amazonaws.com/${bucket}/${path}` : `https://${bucket}.s3.${region}.amazonaws.com/${path}`;
}
function parts(address) {
	const [, bucket = "", key = "", version] = /^s3:\/\/([^/]+)(?:\/([^?]*))?(?:\?versionId=(.+))?$/s.exec(address) ?? [];
	return {
		bucket,
		key,
		version
	};
}
const CHECKSUMS = [
	"sha256",
	"sha1",
	"crc64nvme",
	"crc32c",
	"crc32"
];
function identityOf(headers, etag) {
	const whole = (name) => {
		const value = headers.get(`x-amz-checksum-${name}`);
		return value === null || value.includes("-") || headers.get("x-amz-checksum-type") === "COMPOSITE" ? void 0 : value;
	};
	const strong = whole("sha256");
	if (strong !== void 0) return `sha256 ${strong}`;
	if (!(/kms|dsse/i.test(headers.get("x-amz-server-side-encryption") ?? "") || headers.has("x-amz-server-side-encryption-customer-algorithm")) && /^"?[0-9a-f]{32}"?$/i.test(etag)) return `md5 ${etag.replaceAll("\"", "")}`;
	for (const name of CHECKSUMS) {
		const value = whole(name);
		if (value !== void 0) return `${name} ${value}`;
	}
	return `etag ${etag}`;
}
const PARSER = {
	ignoreAttributes: true,
	parseTagValue: false,
	processEntities: true,
	htmlEntities: true,
	isArray: (name) => [
		"Contents",
		"Version",
		"CommonPrefixes"
	].includes(name)
};
function document(answer, root) {
	const text = Buffer.from(answer.body).toString("utf8");
	if (!text.trimEnd().endsWith(`</${root}>`)) throw new Unreadable("the list breaks off");
	let found;
	try {
		found = new XMLParser(PARSER).parse(text)[root];
	} catch {
		throw new Unreadable("the list is not XML");
	}
	if (typeof found !== "object" || found === null) throw new Unreadable("the list is empty of what it should say");
	return found;
}
const rows = (value) => Array.isArray(value) ? value : [];
function decoder(result) {
	if (result["EncodingType"] !== "url") return (key) => key;
	return (key) => {
		try {
			return decodeURIComponent(key.replaceAll("+", " "));
		} catch {
			throw new Unreadable(`the list holds a name that makes no sense: ${key.slice(0, 100)}`);
		}
	};
}
function listedOf(row, prefix, version, decode) {
	const key = decode(String(row["Key"]));
	const size = Number(row["Size"]);
	const etag = String(row["ETag"] ?? "");
	if (!key.startsWith(prefix) || !Number.isSafeInteger(size) || etag === "") throw new Unreadable("the list holds an object that makes no sense");
	return {
		key: key.slice(prefix.length),
		size,
		identity: /^"?[0-9a-f]{32}"?$/i.test(etag) ? `md5 ${etag.replaceAll("\"", "")}` : `etag ${etag}`,
		version: version === "null" ? null : version
	};
}
function more(result, token) {
	if (result["IsTruncated"] === "false") return void 0;
	const next = result[token];
	if (result["IsTruncated"] !== "true" || typeof next !== "string" || next === "") throw new Unreadable("the list does not say where it goes on");
	return next;
}
export { S3Store };
