import { r as listingState } from "./listing.js";
import { t as Unreadable } from "./outside.js";
import { n as ask, o as said, s as shown } from "./request.js";
import { n as unknown } from "./source.js";
import { t as Stores } from "./stores.js";
// src/detect/sources/remote.ts
var RemoteReader = class {
	#outside;
	#stores;
	constructor(outside) {
		this.#outside = outside;
		this.#stores = new Stores(outside);
	}
	async state(source) {
		try {
			return await this.#read(source);
		} catch (error) {
			if (error instanceof Unreadable) return unknown(`${remoteText(source)}: ${error.message}`, remoteText(source));
			return unknown(`${remoteText(source)} cannot be read: ${said(error).split("\n")[0]}`, remoteText(source));
		}
	}
	async http(url) {
		try {
			return await (await import("./http.js")).httpState(this.#outside, url);
		} catch (error) {
			const reason = error instanceof Unreadable ? error.message : said(error);
			return unknown(`${shown(url)}: ${reason.replaceAll(url, shown(url))}`, url);
		}
	}
	async names(address) {
		if (/^https?:/.test(address)) {
			const { headers } = await ask(this.#outside, {
				url: address,
				method: "HEAD"
			});
			return [headers.get("etag"), headers.get("content-md5")].filter((name) => name !== null);
		}
		const { identity, version, etag } = await this.#stores.head(address.replace(/^azure:/, "az:"));
		return [
			identity.replace(/^\w+ /, ""),
			version,
			etag
		].filter((name) => typeof name === "string");
	}
	async #read(source) {
		const outside = this.#outside;
		switch (source.type) {
			case "object": return this.#object(source.address);
			case "delta": return (await import("./delta.js")).deltaState(this.#stores, source.table, source.version);
			case "iceberg": return (await import("./iceberg.js")).icebergState(this.#stores, source.table);
			case "huggingface": return (await import("./huggingface.js")).hubState(outside, {
				type: source.kind,
				repository: source.repository,
				revision: source.revision,
				path: source.path
			});
			case "sql": return (await import("./sql.js")).sqlState(outside, source);
			case "git": return (await import("./git-remote.js")).gitState(outside, source);
			case "oci": return (await import("./oci.js")).ociState(outside, source.reference);
			case "mlflow": return (await import("./mlflow.js")).mlflowState(outside, source.uri);
			case "command": return (await import("./command.js")).commandState(outside, source.command, source.folder, source.model);
		}
	}
	async #object(address) {
		if (address.endsWith("/")) return listingState(await this.#stores.list(address), address);
		const { identity, size, version } = await this.#stores.head(address);
		const plain = address.replace(/(?:\?versionId=[^?]*|#\d+)$/, "");
		const pin = version === null ? address : plain.startsWith("gs:") ? `${plain}#${version}` : `${plain}?versionId=${version}`;
		return {
			known: true,
			identity: `${identity}, ${size} bytes`,
			pin
		};
	}
};
function remoteText(source) {
	switch (source.type) {
		case "object": return source.address;
		case "delta":
		case "iceberg": return source.table;
		case "huggingface": return `hf://${source.kind === "models" ? "" : `${source.kind}/`}${source.repository}@${source.revision}${source.path === "" ? "" : `/${source.path}`}`;
		case "sql": return `the query of ${source.connection}`;
		case "git": return `${source.url.replace(/\/\/[^/@]*@/, "//")}@${source.ref}${source.path === "" ? "" : `:${source.path}`}`;
		case "oci": return source.reference;
		case "mlflow": return source.uri;
		case "command": return `the command ${JSON.stringify(source.command.slice(0, 60))}`;
	}
}
export { remoteText as n, RemoteReader as t };
