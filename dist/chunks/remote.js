import { t as MettleError } from "./errors.js";
// src/config/remote.ts
const OBJECT = /^(?:s3:\/\/[a-z0-9][a-z0-9.-]{1,62}|gs:\/\/[a-z0-9][a-z0-9._-]{1,221}|az:\/\/[a-z0-9]{3,24}\/[a-z0-9$-]+|abfss?:\/\/[a-z0-9$-]+@[a-z0-9]{3,24}\.[a-z.]+)(?:\/|$)/;
const HUB = /^hf:\/\/(?:(datasets|models|spaces)\/)?([\w.-]+(?:\/[\w.-]+)?)(?:@([^/\s]+))?(?:\/(.+))?$/;
const VARIABLE = /^(?!ACTIONS_|INPUT_|GITHUB_)[A-Za-z_][A-Za-z0-9_]*$/;
const REMOTE_SCHEMES = "s3://, gs://, az://, abfss://, hf://, oci://, git+https://, models:/, runs:/";
const KINDS = [
	"path",
	"url",
	"delta",
	"iceberg",
	"sql",
	"git",
	"mlflow",
	"command",
	"model"
];
const COMPANIONS = {
	connection: "sql",
	ref: "git",
	output: "model"
};
function refuseMixed(raw, name, place) {
	const fields = raw;
	const kinds = KINDS.filter((kind) => fields[kind] !== void 0 && !(kind === "path" && fields["git"] !== void 0));
	if (kinds.length !== 1) throw new MettleError("config-value", `data.${name}: ${kinds.length === 0 ? "expected one" : `${kinds.join(" and ")} exclude each other; expected one`} of ${KINDS.join(", ")}`, { place });
	for (const [word, kind] of Object.entries(COMPANIONS)) if (fields[word] !== void 0 && fields[kind] === void 0) throw new MettleError("config-value", `data.${name}: ${word} belongs to ${kind}, which is not there`, { place });
}
function remoteAddress(value, name, place) {
	const wrong = (expected) => new MettleError("config-value", `data.${name}: ${JSON.stringify(value)} is not an address of this kind; expected ${expected}`, { place });
	if (/[\0-\x1f]/.test(value)) throw wrong("no control characters");
	if (/^(?:s3|gs|az|abfss?):\/\//.test(value)) {
		if (!OBJECT.test(value)) throw wrong("s3://BUCKET/KEY, gs://BUCKET/NAME, az://ACCOUNT/CONTAINER/NAME; a / at the end means all below it");
		return {
			type: "object",
			address: /^(?:s3|gs|abfss?):\/\/[^/]+$|^az:\/\/[^/]+\/[^/]+$/.test(value) ? `${value}/` : value
		};
	}
	if (value.startsWith("hf://")) {
		const found = HUB.exec(value);
		if (!found) throw wrong("hf://datasets/OWNER/NAME@REVISION/PATH");
		const [, kind = "models", repository = "", revision = "main", path = ""] = found;
		return {
			type: "huggingface",
			kind,
			repository,
			revision: decodeURIComponent(revision),
			path
		};
	}
	if (value.startsWith("oci://")) {
		if (!/^oci:\/\/[^/\s]+\/[a-z0-9._/-]+(?:@sha256:[0-9a-f]{64}|:[\w.-]{1,128})?$/.test(value)) throw wrong("oci://REGISTRY/NAME:TAG");
		return {
			type: "oci",
			reference: value
		};
	}
	if (value.startsWith("git+")) {
		const found = /^git\+((?:https?|ssh|file):\/\/[^#\s]+?)(?:@([^@:/#\s][^@:#\s]*))?(?:#(.+))?$/.exec(value);
		if (!found) throw wrong("git+https://HOST/REPOSITORY.git@BRANCH#PATH");
		return gitSource({
			git: found[1],
			...found[2] === void 0 ? {} : { ref: found[2] },
			...found[3] === void 0 ? {} : { path: found[3] }
		}, wrong);
	}
	if (/^(?:models|runs):\//.test(value)) return {
		type: "mlflow",
		uri: value
	};
}
function remoteMapping(raw, name, of, place) {
	const wrong = (expected) => new MettleError("config-value", `data.${name}: expected ${expected}`, { place });
	const { folder, model } = of;
	if (raw.delta !== void 0) return {
		type: "delta",
		table: tableAddress(raw.delta, folder, wrong)
	};
	if (raw.iceberg !== void 0) return {
		type: "iceberg",
		table: tableAddress(raw.iceberg, folder, wrong)
	};
	if (raw.sql !== void 0) {
		const connection = raw.connection ?? "DATABASE_URL";
		if (!VARIABLE.test(connection)) throw wrong("connection: the name of a variable that holds postgresql://…");
		return {
			type: "sql",
			query: raw.sql.trim().replace(/;+\s*$/, ""),
			connection,
			model
		};
	}
	if (raw.git !== void 0) return gitSource(raw, wrong);
	if (raw.mlflow !== void 0) return {
		type: "mlflow",
		uri: raw.mlflow
	};
	if (raw.command !== void 0) return {
		type: "command",
		command: raw.command,
		folder,
		model
	};
}
function gitSource(raw, wrong) {
	const url = raw.git;
	if (!/^(?:https?|ssh|file):\/\/[^\s]+$/.test(url) && !/^[\w.-]+@[\w.-]+:[^\s]+$/.test(url)) throw wrong("git: an address by https or ssh");
	if (/^https?:\/\/[^/]*:[^/]*@/.test(url)) throw wrong("an address without a password; log in with git before this step");
	const ref = raw.ref ?? "HEAD";
	if (ref.startsWith("-") || /[\s~^:?*[\\]|\.\./.test(ref)) throw wrong("ref: a branch, a tag or a whole commit id");
	return {
		type: "git",
		url,
		ref,
		path: (raw.path ?? "").replace(/^\/+|\/+$/g, "")
	};
}
function tableAddress(value, folder, wrong) {
	if (/^(?:s3|gs|az|abfss?):\/\//.test(value)) {
		if (!OBJECT.test(value)) throw wrong("the address of a table: s3://BUCKET/TABLE, gs://…, az://ACCOUNT/CONTAINER/TABLE");
		return value.replace(/\/$/, "");
	}
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) throw wrong("the address of a table: s3://BUCKET/TABLE, gs://…, az://…, or a folder");
	if (/(?:^|\/)\.\.(?:\/|$)|[\0-\x1f]/.test(value)) throw wrong("a folder inside the repository, or an absolute path");
	return value.startsWith("/") ? value : [folder, value].filter((part) => part !== "").join("/");
}
export { remoteMapping as i, refuseMixed as n, remoteAddress as r, REMOTE_SCHEMES as t };
