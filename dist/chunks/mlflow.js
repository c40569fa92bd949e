import { H as Unreadable, P as askJson, j as known } from "./detection.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/detect/sources/mlflow.ts
async function mlflowState(outside, uri) {
	const { environment } = outside;
	const server = environment["MLFLOW_TRACKING_URI"]?.replace(/\/$/, "");
	if (!server || !/^https?:\/\//.test(server)) throw new Unreadable("MLFLOW_TRACKING_URI names no server");
	const user = environment["MLFLOW_TRACKING_USERNAME"];
	const token = environment["MLFLOW_TRACKING_TOKEN"];
	const authorization = token ? `Bearer ${token}` : user ? `Basic ${Buffer.from(`${user}:${environment["MLFLOW_TRACKING_PASSWORD"] ?? ""}`).toString("base64")}` : void 0;
	const get = async (path, query) => await askJson(outside, {
		url: `${server}/api/2.0/mlflow/${path}?${new URLSearchParams(query)}`,
		headers: authorization === void 0 ? {} : { authorization }
	});
	const run = /^runs:\/+([0-9a-f]+)$/.exec(uri)?.[1];
	if (run !== void 0) return datasets(await get("runs/get", { run_id: run }), uri);
	const [, name, version, alias] = /^models:\/+([^/@]+)(?:\/([^/@]+)|@([^/@]+))$/.exec(uri) ?? [];
	if (name === void 0) throw new Unreadable(`${uri} is neither models:/NAME/VERSION, models:/NAME@ALIAS nor runs:/ID`);
	const found = (alias !== void 0 ? await get("registered-models/alias", {
		name,
		alias
	}) : version === "latest" ? { model_version: newest(await get("registered-models/get", { name }), uri) } : await get("model-versions/get", {
		name,
		version
	}))["model_version"];
	const number = found?.["version"];
	if (found === void 0 || number === void 0) throw new Unreadable(`${uri} is no version of a model`);
	if (found["status"] !== void 0 && found["status"] !== "READY") throw new Unreadable(`${uri} is not ready: ${String(found["status"])}`);
	const source = String(found["model_id"] || found["source"] || found["run_id"] || "");
	if (source === "") throw new Unreadable(`${uri} does not say where it lies`);
	return known(`mlflow ${source}`, `models:/${name}/${String(number)}`);
}
function newest(answer, uri) {
	const [last] = (answer["registered_model"]?.["latest_versions"] ?? []).toSorted((a, b) => Number(b["version"]) - Number(a["version"]));
	if (!last) throw new Unreadable(`${uri} has no version yet`, true);
	return last;
}
function datasets(answer, uri) {
	const inputs = (answer["run"]?.["inputs"])?.["dataset_inputs"];
	if (!Array.isArray(inputs) || inputs.length === 0) throw new Unreadable(`${uri} has logged no data set`);
	const rows = inputs.map(({ dataset }) => {
		if (typeof dataset?.["digest"] !== "string") throw new Unreadable(`a data set of ${uri} has no digest`);
		return `${String(dataset["name"])} ${dataset["digest"]}`;
	});
	return known(`mlflow sha256 ${createHash("sha256").update(rows.sort().join("\n")).digest("hex")}`, uri);
}
export { mlflowState };
