// src/detect/sources/stores/stores.ts
var Stores = class {
	#outside;
	#open = new Map();
	constructor(outside) {
		this.#outside = outside;
	}
	async head(address) {
		return (await this.#of(address)).head(address);
	}
	async list(prefix, after) {
		return (await this.#of(prefix)).list(prefix, after);
	}
	async get(address, most) {
		return (await this.#of(address)).get(address, most);
	}
	#of(address) {
		const scheme = /^([a-z0-9]+):\/\//.exec(address)?.[1] ?? "";
		const found = this.#open.get(scheme) ?? this.#make(scheme);
		this.#open.set(scheme, found);
		return found;
	}
	async #make(scheme) {
		switch (scheme) {
			case "s3": return new (await (import("./s3.js"))).S3Store(this.#outside);
			case "gs": return new (await (import("./gcs.js"))).GcsStore(this.#outside);
			case "az":
			case "abfs":
			case "abfss": return new (await (import("./azure.js"))).AzureStore(this.#outside);
			default: return this.#outside.files;
		}
	}
};
export { Stores as t };
