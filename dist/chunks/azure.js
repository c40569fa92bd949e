import { H as Unreadable, M as LIMITS, z as MOST_OBJECTS } from "./detection.js";
// src/detect/sources/stores/azure.ts
var AzureStore = class {
	#outside;
	#services = new Map();
	constructor(outside) {
		this.#outside = outside;
	}
	async head(address) {
		const [, plain = address, version] = /^(.*)\?versionId=([^?]+)$/s.exec(address) ?? [];
		const { account, container, key } = parts(plain);
		return this.#asked(address, async (signal) => {
			const blob = (await this.#service(account)).getContainerClient(container).getBlobClient(key);
			const found = await (version === void 0 ? blob : blob.withVersion(version)).getProperties({ abortSignal: signal });
			return {
				key,
				size: found.contentLength ?? -1,
				identity: identityOf(found.contentMD5, found.etag),
				version: found.versionId ?? null,
				...found.etag === void 0 ? {} : { etag: found.etag }
			};
		});
	}
	async get(address, most) {
		const { account, container, key } = parts(address);
		return this.#asked(address, async (signal) => {
			const blob = (await this.#service(account)).getContainerClient(container).getBlobClient(key);
			const { contentLength = 0 } = await blob.getProperties({ abortSignal: signal });
			if (contentLength > most) throw new Unreadable(`${address} has ${contentLength} bytes, more than the ${most} that are read`);
			return contentLength === 0 ? new Uint8Array() : blob.downloadToBuffer(0, contentLength, { abortSignal: signal });
		});
	}
	async list(prefix, after) {
		const { account, container, key } = parts(prefix);
		return this.#asked(prefix, async (signal) => {
			const found = [];
			const client = (await this.#service(account)).getContainerClient(container);
			for await (const blob of client.listBlobsFlat({
				prefix: key,
				abortSignal: signal
			})) {
				const { contentLength, contentMD5, etag } = blob.properties;
				if (!blob.name.startsWith(key) || contentLength === void 0) throw new Unreadable("the list holds a blob that makes no sense");
				const name = blob.name.slice(key.length);
				if (after === void 0 || name > after) found.push({
					key: name,
					size: contentLength,
					identity: identityOf(contentMD5, etag),
					version: blob.versionId ?? null
				});
				if (found.length > 1e6) throw new Unreadable(`more than ${MOST_OBJECTS} blobs lie below it`);
			}
			return found;
		});
	}
	async #asked(address, work) {
		try {
			return await work(AbortSignal.timeout(this.#outside.seconds * LIMITS.attempts * 1e3));
		} catch (error) {
			if (error instanceof Unreadable) throw error;
			const status = error.statusCode;
			const reason = status === 404 ? "nothing there (404)" : status === 403 || status === 401 ? `no permission (${status})` : status === void 0 ? error.message.split("\n")[0] : `the server answered ${status}`;
			throw new Unreadable(`${reason} at ${address}`, status === 404);
		}
	}
	#service(account) {
		const found = this.#services.get(account) ?? this.#open(account);
		this.#services.set(account, found);
		return found;
	}
	async #open(account) {
		const { AnonymousCredential, BlobServiceClient, StorageSharedKeyCredential } = await import("./esm2.js");
		const { environment } = this.#outside;
		const options = { retryOptions: {
			maxTries: LIMITS.attempts,
			tryTimeoutInMs: this.#outside.seconds * 1e3,
			retryDelayInMs: 250,
			maxRetryDelayInMs: 2e3
		} };
		const connection = environment["AZURE_STORAGE_CONNECTION_STRING"];
		if (connection && new RegExp(`(?:^|;)AccountName=${account.replace(/[^a-z0-9]/g, "")}(?:;|$)`).test(connection)) return BlobServiceClient.fromConnectionString(connection, options);
		const url = `https://${account}.blob.core.windows.net`;
		const sas = environment["AZURE_STORAGE_SAS_TOKEN"];
		if (sas) return new BlobServiceClient(`${url}?${sas.replace(/^\?/, "")}`, new AnonymousCredential(), options);
		const key = environment["AZURE_STORAGE_KEY"] || environment["AZURE_STORAGE_ACCOUNT_KEY"];
		if (key) return new BlobServiceClient(url, new StorageSharedKeyCredential(account, key), options);
		const token = Object.keys(environment).length === 0 ? void 0 : await this.#token();
		if (token === void 0) return new BlobServiceClient(url, new AnonymousCredential(), options);
		return new BlobServiceClient(url, { getToken: async () => ({
			token,
			expiresOnTimestamp: Date.now() + 6e5
		}) }, options);
	}
	async #token() {
		const answer = await this.#outside.run("az", [
			"account",
			"get-access-token",
			"--resource",
			"https://storage.azure.com/",
			"--query",
			"accessToken",
			"--output",
			"tsv"
		]);
		return answer?.code === 0 ? answer.stdout.trim() || void 0 : void 0;
	}
};
function parts(address) {
	const hadoop = /^(?:abfss?|wasbs?):\/\/([^@/]+)@([^./]+)\.[^/]+(?:\/(.*))?$/s.exec(address);
	if (hadoop) return {
		container: hadoop[1],
		account: hadoop[2],
		key: hadoop[3] ?? ""
	};
	const [, account = "", container = "", key = ""] = /^az:\/\/([^/]+)\/([^/]+)(?:\/(.*))?$/s.exec(address) ?? [];
	return {
		account,
		container,
		key
	};
}
function identityOf(md5, etag) {
	if (md5 && md5.length > 0) return `md5 ${Buffer.from(md5).toString("base64")}`;
	if (etag) return `etag ${etag}`;
	throw new Unreadable("a blob has neither MD5 nor ETag");
}
export { AzureStore };
