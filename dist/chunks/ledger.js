import { n as __exportAll } from "./rolldown-runtime.js";
import { t as MettleError } from "./errors.js";
import { a as observationPath, i as keyOfPath, o as recordPath, r as commitOfPath } from "./paths.js";
import { createHash } from "node:crypto";
// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 55296 && code <= 56319) {
			if (i === value.length - 1) return true;
			const next = value.charCodeAt(i + 1);
			if (!(next >= 56320 && next <= 57343)) return true;
			i++;
		} else if (code >= 56320 && code <= 57343) return true;
	}
	return false;
}
function canonicalize(object, seen = new Set()) {
	if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
	if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
	if (typeof object === "string" && hasLoneSurrogate(object)) throw new Error("Lone surrogate is not allowed");
	if (object === null || typeof object !== "object") return JSON.stringify(object);
	if (typeof object.toJSON === "function") {
		if (seen.has(object)) throw new Error("Circular reference detected");
		seen.add(object);
		const result = canonicalize(object.toJSON(), seen);
		seen.delete(object);
		return result;
	}
	if (seen.has(object)) throw new Error("Circular reference detected");
	seen.add(object);
	let result;
	if (Array.isArray(object)) result = `[${object.map((cv) => {
		return canonicalize(cv === void 0 || typeof cv === "symbol" ? null : cv, seen);
	}).join(",")}]`;
	else {
		const parts = [];
		for (const key of Object.keys(object).sort()) {
			if (object[key] === void 0 || typeof object[key] === "symbol") continue;
			parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
		}
		result = `{${parts.join(",")}}`;
	}
	seen.delete(object);
	return result;
}
// src/documents/validators.generated.js
var validators_generated_exports = __exportAll({
	config: () => config,
	evaluation: () => evaluation,
	observation: () => observation,
	plan: () => plan,
	record: () => record,
	run: () => run,
	verdict: () => verdict
});
const config = validate21;
const schema6 = {
	"type": "object",
	"required": ["version", "models"],
	"properties": {
		"version": {
			"type": "number",
			"const": 1,
			"description": "The version of this format: 1."
		},
		"defaults": {
			"type": "object",
			"properties": {
				"dir": { "$ref": "#/$defs/dir" },
				"code": { "$ref": "#/$defs/code" },
				"params": { "$ref": "#/$defs/params" },
				"data": { "$ref": "#/$defs/data" },
				"lock": { "$ref": "#/$defs/lock" },
				"setup": { "$ref": "#/$defs/setup" },
				"train": { "$ref": "#/$defs/train" },
				"evaluate": { "$ref": "#/$defs/evaluate" },
				"outputs": { "$ref": "#/$defs/outputs" },
				"gate": { "$ref": "#/$defs/gate" },
				"env": { "$ref": "#/$defs/env" },
				"variables": { "$ref": "#/$defs/variables" },
				"seed": { "$ref": "#/$defs/seed" },
				"timeout": { "$ref": "#/$defs/timeout" },
				"runs-on": { "$ref": "#/$defs/runs-on" },
				"severity": {
					"enum": ["block", "warn"],
					"description": "What a rule that does not hold does: `block` (default) or `warn`."
				},
				"missing-baseline": {
					"enum": [
						"warn",
						"block",
						"pass"
					],
					"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."
				}
			},
			"additionalProperties": false,
			"description": "What every model has that does not say otherwise, and defaults of rules."
		},
		"models": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"properties": {
					"each": {
						"type": "string",
						"minLength": 1,
						"description": "A glob of folders: one model for each, which is its `dir`."
					},
					"dir": { "$ref": "#/$defs/dir" },
					"code": { "$ref": "#/$defs/code" },
					"params": { "$ref": "#/$defs/params" },
					"data": { "$ref": "#/$defs/data" },
					"lock": { "$ref": "#/$defs/lock" },
					"setup": { "$ref": "#/$defs/setup" },
					"train": { "$ref": "#/$defs/train" },
					"evaluate": { "$ref": "#/$defs/evaluate" },
					"outputs": { "$ref": "#/$defs/outputs" },
					"gate": { "$ref": "#/$defs/gate" },
					"env": { "$ref": "#/$defs/env" },
					"variables": { "$ref": "#/$defs/variables" },
					"seed": { "$ref": "#/$defs/seed" },
					"timeout": { "$ref": "#/$defs/timeout" },
					"runs-on": { "$ref": "#/$defs/runs-on" }
				},
				"additionalProperties": false,
				"description": "One model, or with `each` one for every folder."
			} },
			"description": "The models by name.",
			"minProperties": 1
		},
		"removed-model": {
			"enum": ["warn", "block"],
			"description": "What a pull request does that takes a model away or renames it. Default `warn`."
		}
	},
	"additionalProperties": false,
	"title": "mettle.yml",
	"description": "Models, what they are made of, and what they must keep to.",
	"$defs": {
		"dir": {
			"type": "string",
			"minLength": 1,
			"description": "The folder that paths and commands of the model are relative to. A path with a leading `/` is relative to `working-directory`."
		},
		"code": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Globs of the files that count as code. Default: everything in `dir` but documents, data, parameters and outputs."
		},
		"params": {
			"type": "array",
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"patternProperties": { "^.*$": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				} }
			}] },
			"description": "Parameters files, compared by key. `{params.yaml: [train]}` takes only some keys of a file."
		},
		"data": {
			"type": "object",
			"patternProperties": { "^.*$": { "anyOf": [
				{
					"type": "string",
					"minLength": 1
				},
				{
					"type": "object",
					"required": ["path"],
					"properties": { "path": {
						"type": "string",
						"minLength": 1,
						"description": "A file or folder in git, a `.dvc` file, or a folder outside git by its absolute path."
					} },
					"additionalProperties": false
				},
				{
					"type": "object",
					"required": ["url"],
					"properties": { "url": {
						"type": "string",
						"minLength": 1,
						"description": "An `http` or `https` address."
					} },
					"additionalProperties": false
				},
				{
					"type": "object",
					"required": ["model"],
					"properties": {
						"model": {
							"type": "string",
							"minLength": 1,
							"description": "Another model: this one trains after it, with its outputs as input."
						},
						"output": {
							"type": "string",
							"minLength": 1,
							"description": "One of its outputs. Default: all."
						}
					},
					"additionalProperties": false
				}
			] } },
			"description": "Data sources by name."
		},
		"lock": {
			"type": "string",
			"minLength": 1,
			"description": "The lock file of the dependencies. Default: the one that is found in `dir`, else at the root."
		},
		"setup": {
			"type": "string",
			"minLength": 1,
			"description": "A command that prepares the environment; it runs only when something trains."
		},
		"train": {
			"type": "string",
			"minLength": 1,
			"description": "The command that trains. Without it the model is only evaluated."
		},
		"evaluate": {
			"type": "string",
			"minLength": 1,
			"description": "A command that runs after the training and writes metrics."
		},
		"outputs": {
			"type": "object",
			"properties": { "metrics": { "anyOf": [
				{
					"type": "string",
					"minLength": 1
				},
				{
					"type": "object",
					"required": ["path"],
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1,
							"description": "The file, or a glob; each `*` becomes a dimension."
						},
						"format": {
							"enum": [
								"json",
								"yaml",
								"toml",
								"csv",
								"tsv",
								"text",
								"dvclive"
							],
							"description": "Only where the name of the file does not say it."
						},
						"key": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."
						},
						"columns": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "The columns of a table that are metrics. Default: every column of numbers that is no key."
						},
						"pattern": {
							"type": "string",
							"minLength": 1,
							"description": "A regular expression (RE2) with the groups `name` and `value`, for text."
						},
						"prefix": {
							"type": "string",
							"minLength": 1,
							"description": "Put before the names of all metrics of this file."
						}
					},
					"additionalProperties": false,
					"description": "A metrics file with its settings."
				},
				{
					"type": "array",
					"items": { "anyOf": [{
						"type": "string",
						"minLength": 1
					}, {
						"type": "object",
						"required": ["path"],
						"properties": {
							"path": {
								"type": "string",
								"minLength": 1,
								"description": "The file, or a glob; each `*` becomes a dimension."
							},
							"format": {
								"enum": [
									"json",
									"yaml",
									"toml",
									"csv",
									"tsv",
									"text",
									"dvclive"
								],
								"description": "Only where the name of the file does not say it."
							},
							"key": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								},
								"description": "Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."
							},
							"columns": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								},
								"description": "The columns of a table that are metrics. Default: every column of numbers that is no key."
							},
							"pattern": {
								"type": "string",
								"minLength": 1,
								"description": "A regular expression (RE2) with the groups `name` and `value`, for text."
							},
							"prefix": {
								"type": "string",
								"minLength": 1,
								"description": "Put before the names of all metrics of this file."
							}
						},
						"additionalProperties": false,
						"description": "A metrics file with its settings."
					}] },
					"minItems": 1
				}
			] } },
			"additionalProperties": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"minItems": 1
			}] },
			"description": "What the commands write. `metrics` holds the numbers; the others are kept by digest."
		},
		"gate": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"properties": {
					"min": {
						"type": "number",
						"description": "The lowest value that holds. A value equal to it holds."
					},
					"max": {
						"type": "number",
						"description": "The highest value that holds. A value equal to it holds."
					},
					"max-regression": {
						"anyOf": [{ "type": "number" }, {
							"type": "string",
							"pattern": "^[0-9]+(\\.[0-9]+)?%$"
						}],
						"description": "How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails)."
					},
					"min-improvement": {
						"anyOf": [{ "type": "number" }, {
							"type": "string",
							"pattern": "^[0-9]+(\\.[0-9]+)?%$"
						}],
						"description": "How much better than the baseline it must be: a number, or a share like `1%`."
					},
					"target": {
						"type": "number",
						"description": "The value to be near to. Needs `within`."
					},
					"within": {
						"type": "array",
						"items": { "type": "number" },
						"minItems": 2,
						"maxItems": 2,
						"description": "The band around `target` that holds, both ends included."
					},
					"required": {
						"type": "boolean",
						"description": "`false`: a metric that is not there is passed over. Default `true`."
					},
					"severity": {
						"enum": ["block", "warn"],
						"description": "What a rule that does not hold does: `block` (default) or `warn`."
					},
					"direction": {
						"enum": ["higher", "lower"],
						"description": "Which way is better. Known for common names; needed for others."
					},
					"missing-baseline": {
						"enum": [
							"warn",
							"block",
							"pass"
						],
						"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."
					}
				},
				"additionalProperties": false,
				"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
			} },
			"description": "Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules."
		},
		"env": {
			"anyOf": [{
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}, {
				"type": "object",
				"properties": {
					"setup": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "For `setup` only."
					},
					"train": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "For `train` only."
					},
					"evaluate": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "For `evaluate` only."
					},
					"fetch": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "For fetching data (`dvc pull`) only."
					}
				},
				"additionalProperties": false
			}],
			"description": "Names of environment variables (`AWS_*` is a pattern) that the commands are granted; read at the base commit. Never on a fork."
		},
		"variables": {
			"type": "object",
			"patternProperties": { "^.*$": { "anyOf": [
				{ "type": "string" },
				{ "type": "number" },
				{ "type": "boolean" }
			] } },
			"description": "Environment variables with their values; part of the fingerprint."
		},
		"seed": {
			"type": "integer",
			"description": "Given to the command as METTLE_SEED. Default 0."
		},
		"timeout": {
			"type": "string",
			"pattern": "^[0-9]+(s|m|h)$",
			"description": "How long each command may run: `90s`, `30m`, `6h`. Default 6h."
		},
		"runs-on": {
			"anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}],
			"description": "The runner of the model in `matrix`; read at the base commit."
		}
	},
	"$id": "config"
};
const func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const pattern0 = new RegExp("^.*$", "");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			const _errs2 = errors;
			let valid2 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs5 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key0 in data0) if (pattern0.test(key0)) {
						let data1 = data0[key0];
						if (Array.isArray(data1)) {
							const len1 = data1.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data2 = data1[i1];
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										const err2 = {
											instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
											schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
								} else {
									const err3 = {
										instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
										schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err6 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			let data0 = data[key0];
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs5 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.path === void 0) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "path" },
							message: "must have required property 'path'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key1 in data0) if (!(key1 === "path")) {
						const err3 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data0.path !== void 0) {
						let data1 = data0.path;
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err4 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
				if (!valid1) {
					const _errs10 = errors;
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						if (data0.url === void 0) {
							const err7 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key2 in data0) if (!(key2 === "url")) {
							const err8 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data0.url !== void 0) {
							let data2 = data0.url;
							if (typeof data2 === "string") {
								if (data2.length < 1) {
									const err9 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
										schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/properties/url/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					valid1 = valid1 || _valid0;
					if (!valid1) {
						const _errs15 = errors;
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							if (data0.model === void 0) {
								const err12 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/required",
									keyword: "required",
									params: { missingProperty: "model" },
									message: "must have required property 'model'"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							for (const key3 in data0) if (!(key3 === "model" || key3 === "output")) {
								const err13 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (data0.model !== void 0) {
								let data3 = data0.model;
								if (typeof data3 === "string") {
									if (data3.length < 1) {
										const err14 = {
											instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model",
											schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/properties/model/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								} else {
									const err15 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model",
										schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/properties/model/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
							if (data0.output !== void 0) {
								let data4 = data0.output;
								if (typeof data4 === "string") {
									if (data4.length < 1) {
										const err16 = {
											instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
											schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/properties/output/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								} else {
									const err17 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
										schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/properties/output/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
						} else {
							const err18 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						var _valid0 = _errs15 === errors;
						valid1 = valid1 || _valid0;
					}
				}
			}
			if (!valid1) {
				const err19 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"type": "object",
	"properties": { "metrics": { "anyOf": [
		{
			"type": "string",
			"minLength": 1
		},
		{
			"type": "object",
			"required": ["path"],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "The file, or a glob; each `*` becomes a dimension."
				},
				"format": {
					"enum": [
						"json",
						"yaml",
						"toml",
						"csv",
						"tsv",
						"text",
						"dvclive"
					],
					"description": "Only where the name of the file does not say it."
				},
				"key": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."
				},
				"columns": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "The columns of a table that are metrics. Default: every column of numbers that is no key."
				},
				"pattern": {
					"type": "string",
					"minLength": 1,
					"description": "A regular expression (RE2) with the groups `name` and `value`, for text."
				},
				"prefix": {
					"type": "string",
					"minLength": 1,
					"description": "Put before the names of all metrics of this file."
				}
			},
			"additionalProperties": false,
			"description": "A metrics file with its settings."
		},
		{
			"type": "array",
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"required": ["path"],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "The file, or a glob; each `*` becomes a dimension."
					},
					"format": {
						"enum": [
							"json",
							"yaml",
							"toml",
							"csv",
							"tsv",
							"text",
							"dvclive"
						],
						"description": "Only where the name of the file does not say it."
					},
					"key": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."
					},
					"columns": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "The columns of a table that are metrics. Default: every column of numbers that is no key."
					},
					"pattern": {
						"type": "string",
						"minLength": 1,
						"description": "A regular expression (RE2) with the groups `name` and `value`, for text."
					},
					"prefix": {
						"type": "string",
						"minLength": 1,
						"description": "Put before the names of all metrics of this file."
					}
				},
				"additionalProperties": false,
				"description": "A metrics file with its settings."
			}] },
			"minItems": 1
		}
	] } },
	"additionalProperties": { "anyOf": [{
		"type": "string",
		"minLength": 1
	}, {
		"type": "array",
		"items": {
			"type": "string",
			"minLength": 1
		},
		"minItems": 1
	}] },
	"description": "What the commands write. `metrics` holds the numbers; the others are kept by digest."
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "metrics")) {
			let data0 = data[key0];
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs6 = errors;
				if (Array.isArray(data0)) {
					if (data0.length < 1) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/anyOf/1/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err3 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "#/additionalProperties/anyOf/1/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
								schemaPath: "#/additionalProperties/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs6 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.metrics !== void 0) {
			let data2 = data.metrics;
			const _errs11 = errors;
			let valid5 = false;
			const _errs12 = errors;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			valid5 = valid5 || _valid1;
			if (!valid5) {
				const _errs14 = errors;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.path === void 0) {
						const err9 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "path" },
							message: "must have required property 'path'"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "path" || key1 === "format" || key1 === "key" || key1 === "columns" || key1 === "pattern" || key1 === "prefix")) {
						const err10 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data2.path !== void 0) {
						let data3 = data2.path;
						if (typeof data3 === "string") {
							if (data3.length < 1) {
								const err11 = {
									instancePath: instancePath + "/metrics/path",
									schemaPath: "#/properties/metrics/anyOf/1/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/metrics/path",
								schemaPath: "#/properties/metrics/anyOf/1/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data2.format !== void 0) {
						let data4 = data2.format;
						if (!(data4 === "json" || data4 === "yaml" || data4 === "toml" || data4 === "csv" || data4 === "tsv" || data4 === "text" || data4 === "dvclive")) {
							const err13 = {
								instancePath: instancePath + "/metrics/format",
								schemaPath: "#/properties/metrics/anyOf/1/properties/format/enum",
								keyword: "enum",
								params: { allowedValues: schema15.properties.metrics.anyOf[1].properties.format.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data2.key !== void 0) {
						let data5 = data2.key;
						if (Array.isArray(data5)) {
							const len1 = data5.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data6 = data5[i1];
								if (typeof data6 === "string") {
									if (data6.length < 1) {
										const err14 = {
											instancePath: instancePath + "/metrics/key/" + i1,
											schemaPath: "#/properties/metrics/anyOf/1/properties/key/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								} else {
									const err15 = {
										instancePath: instancePath + "/metrics/key/" + i1,
										schemaPath: "#/properties/metrics/anyOf/1/properties/key/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/metrics/key",
								schemaPath: "#/properties/metrics/anyOf/1/properties/key/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data2.columns !== void 0) {
						let data7 = data2.columns;
						if (Array.isArray(data7)) {
							const len2 = data7.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data8 = data7[i2];
								if (typeof data8 === "string") {
									if (data8.length < 1) {
										const err17 = {
											instancePath: instancePath + "/metrics/columns/" + i2,
											schemaPath: "#/properties/metrics/anyOf/1/properties/columns/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								} else {
									const err18 = {
										instancePath: instancePath + "/metrics/columns/" + i2,
										schemaPath: "#/properties/metrics/anyOf/1/properties/columns/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						} else {
							const err19 = {
								instancePath: instancePath + "/metrics/columns",
								schemaPath: "#/properties/metrics/anyOf/1/properties/columns/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data2.pattern !== void 0) {
						let data9 = data2.pattern;
						if (typeof data9 === "string") {
							if (data9.length < 1) {
								const err20 = {
									instancePath: instancePath + "/metrics/pattern",
									schemaPath: "#/properties/metrics/anyOf/1/properties/pattern/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/metrics/pattern",
								schemaPath: "#/properties/metrics/anyOf/1/properties/pattern/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data2.prefix !== void 0) {
						let data10 = data2.prefix;
						if (typeof data10 === "string") {
							if (data10.length < 1) {
								const err22 = {
									instancePath: instancePath + "/metrics/prefix",
									schemaPath: "#/properties/metrics/anyOf/1/properties/prefix/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/metrics/prefix",
								schemaPath: "#/properties/metrics/anyOf/1/properties/prefix/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				var _valid1 = _errs14 === errors;
				valid5 = valid5 || _valid1;
				if (!valid5) {
					const _errs32 = errors;
					if (Array.isArray(data2)) {
						if (data2.length < 1) {
							const err25 = {
								instancePath: instancePath + "/metrics",
								schemaPath: "#/properties/metrics/anyOf/2/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len3 = data2.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data11 = data2[i3];
							const _errs35 = errors;
							let valid13 = false;
							const _errs36 = errors;
							if (typeof data11 === "string") {
								if (data11.length < 1) {
									const err26 = {
										instancePath: instancePath + "/metrics/" + i3,
										schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/0/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/metrics/" + i3,
									schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							var _valid2 = _errs36 === errors;
							valid13 = valid13 || _valid2;
							if (!valid13) {
								const _errs38 = errors;
								if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
									if (data11.path === void 0) {
										const err28 = {
											instancePath: instancePath + "/metrics/" + i3,
											schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/required",
											keyword: "required",
											params: { missingProperty: "path" },
											message: "must have required property 'path'"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									for (const key2 in data11) if (!(key2 === "path" || key2 === "format" || key2 === "key" || key2 === "columns" || key2 === "pattern" || key2 === "prefix")) {
										const err29 = {
											instancePath: instancePath + "/metrics/" + i3,
											schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key2 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
									if (data11.path !== void 0) {
										let data12 = data11.path;
										if (typeof data12 === "string") {
											if (data12.length < 1) {
												const err30 = {
													instancePath: instancePath + "/metrics/" + i3 + "/path",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/path/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
										} else {
											const err31 = {
												instancePath: instancePath + "/metrics/" + i3 + "/path",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/path/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
									if (data11.format !== void 0) {
										let data13 = data11.format;
										if (!(data13 === "json" || data13 === "yaml" || data13 === "toml" || data13 === "csv" || data13 === "tsv" || data13 === "text" || data13 === "dvclive")) {
											const err32 = {
												instancePath: instancePath + "/metrics/" + i3 + "/format",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/format/enum",
												keyword: "enum",
												params: { allowedValues: schema15.properties.metrics.anyOf[2].items.anyOf[1].properties.format.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									}
									if (data11.key !== void 0) {
										let data14 = data11.key;
										if (Array.isArray(data14)) {
											const len4 = data14.length;
											for (let i4 = 0; i4 < len4; i4++) {
												let data15 = data14[i4];
												if (typeof data15 === "string") {
													if (data15.length < 1) {
														const err33 = {
															instancePath: instancePath + "/metrics/" + i3 + "/key/" + i4,
															schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err33];
														else vErrors.push(err33);
														errors++;
													}
												} else {
													const err34 = {
														instancePath: instancePath + "/metrics/" + i3 + "/key/" + i4,
														schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err34];
													else vErrors.push(err34);
													errors++;
												}
											}
										} else {
											const err35 = {
												instancePath: instancePath + "/metrics/" + i3 + "/key",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
									}
									if (data11.columns !== void 0) {
										let data16 = data11.columns;
										if (Array.isArray(data16)) {
											const len5 = data16.length;
											for (let i5 = 0; i5 < len5; i5++) {
												let data17 = data16[i5];
												if (typeof data17 === "string") {
													if (data17.length < 1) {
														const err36 = {
															instancePath: instancePath + "/metrics/" + i3 + "/columns/" + i5,
															schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err36];
														else vErrors.push(err36);
														errors++;
													}
												} else {
													const err37 = {
														instancePath: instancePath + "/metrics/" + i3 + "/columns/" + i5,
														schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err37];
													else vErrors.push(err37);
													errors++;
												}
											}
										} else {
											const err38 = {
												instancePath: instancePath + "/metrics/" + i3 + "/columns",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									}
									if (data11.pattern !== void 0) {
										let data18 = data11.pattern;
										if (typeof data18 === "string") {
											if (data18.length < 1) {
												const err39 = {
													instancePath: instancePath + "/metrics/" + i3 + "/pattern",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err39];
												else vErrors.push(err39);
												errors++;
											}
										} else {
											const err40 = {
												instancePath: instancePath + "/metrics/" + i3 + "/pattern",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
									}
									if (data11.prefix !== void 0) {
										let data19 = data11.prefix;
										if (typeof data19 === "string") {
											if (data19.length < 1) {
												const err41 = {
													instancePath: instancePath + "/metrics/" + i3 + "/prefix",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err41];
												else vErrors.push(err41);
												errors++;
											}
										} else {
											const err42 = {
												instancePath: instancePath + "/metrics/" + i3 + "/prefix",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
									}
								} else {
									const err43 = {
										instancePath: instancePath + "/metrics/" + i3,
										schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
								var _valid2 = _errs38 === errors;
								valid13 = valid13 || _valid2;
							}
							if (!valid13) {
								const err44 = {
									instancePath: instancePath + "/metrics/" + i3,
									schemaPath: "#/properties/metrics/anyOf/2/items/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							} else {
								errors = _errs35;
								if (vErrors !== null) {
									if (_errs35) vErrors.length = _errs35;
									else vErrors = null;
								}
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/2/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					var _valid1 = _errs32 === errors;
					valid5 = valid5 || _valid1;
				}
			}
			if (!valid5) {
				const err46 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
	} else {
		const err47 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const schema16 = {
	"type": "object",
	"patternProperties": { "^.*$": {
		"type": "object",
		"properties": {
			"min": {
				"type": "number",
				"description": "The lowest value that holds. A value equal to it holds."
			},
			"max": {
				"type": "number",
				"description": "The highest value that holds. A value equal to it holds."
			},
			"max-regression": {
				"anyOf": [{ "type": "number" }, {
					"type": "string",
					"pattern": "^[0-9]+(\\.[0-9]+)?%$"
				}],
				"description": "How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails)."
			},
			"min-improvement": {
				"anyOf": [{ "type": "number" }, {
					"type": "string",
					"pattern": "^[0-9]+(\\.[0-9]+)?%$"
				}],
				"description": "How much better than the baseline it must be: a number, or a share like `1%`."
			},
			"target": {
				"type": "number",
				"description": "The value to be near to. Needs `within`."
			},
			"within": {
				"type": "array",
				"items": { "type": "number" },
				"minItems": 2,
				"maxItems": 2,
				"description": "The band around `target` that holds, both ends included."
			},
			"required": {
				"type": "boolean",
				"description": "`false`: a metric that is not there is passed over. Default `true`."
			},
			"severity": {
				"enum": ["block", "warn"],
				"description": "What a rule that does not hold does: `block` (default) or `warn`."
			},
			"direction": {
				"enum": ["higher", "lower"],
				"description": "Which way is better. Known for common names; needed for others."
			},
			"missing-baseline": {
				"enum": [
					"warn",
					"block",
					"pass"
				],
				"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."
			}
		},
		"additionalProperties": false,
		"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
	} },
	"description": "Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules."
};
const pattern3 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			let data0 = data[key0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!func2.call(schema16.patternProperties["^.*$"].properties, key1)) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.min !== void 0) {
					let data1 = data0.min;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						const err1 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
							schemaPath: "#/patternProperties/%5E.*%24/properties/min/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (data0.max !== void 0) {
					let data2 = data0.max;
					if (!(typeof data2 == "number" && isFinite(data2))) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
							schemaPath: "#/patternProperties/%5E.*%24/properties/max/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0["max-regression"] !== void 0) {
					let data3 = data0["max-regression"];
					const _errs9 = errors;
					let valid2 = false;
					const _errs10 = errors;
					if (!(typeof data3 == "number" && isFinite(data3))) {
						const err3 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
							schemaPath: "#/patternProperties/%5E.*%24/properties/max-regression/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					valid2 = valid2 || _valid0;
					if (!valid2) {
						const _errs12 = errors;
						if (typeof data3 === "string") {
							if (!pattern3.test(data3)) {
								const err4 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
									schemaPath: "#/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
									message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
								schemaPath: "#/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						var _valid0 = _errs12 === errors;
						valid2 = valid2 || _valid0;
					}
					if (!valid2) {
						const err6 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
							schemaPath: "#/patternProperties/%5E.*%24/properties/max-regression/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					} else {
						errors = _errs9;
						if (vErrors !== null) {
							if (_errs9) vErrors.length = _errs9;
							else vErrors = null;
						}
					}
				}
				if (data0["min-improvement"] !== void 0) {
					let data4 = data0["min-improvement"];
					const _errs15 = errors;
					let valid3 = false;
					const _errs16 = errors;
					if (!(typeof data4 == "number" && isFinite(data4))) {
						const err7 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
							schemaPath: "#/patternProperties/%5E.*%24/properties/min-improvement/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					var _valid1 = _errs16 === errors;
					valid3 = valid3 || _valid1;
					if (!valid3) {
						const _errs18 = errors;
						if (typeof data4 === "string") {
							if (!pattern3.test(data4)) {
								const err8 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
									schemaPath: "#/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
									message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						} else {
							const err9 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
								schemaPath: "#/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						var _valid1 = _errs18 === errors;
						valid3 = valid3 || _valid1;
					}
					if (!valid3) {
						const err10 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
							schemaPath: "#/patternProperties/%5E.*%24/properties/min-improvement/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					} else {
						errors = _errs15;
						if (vErrors !== null) {
							if (_errs15) vErrors.length = _errs15;
							else vErrors = null;
						}
					}
				}
				if (data0.target !== void 0) {
					let data5 = data0.target;
					if (!(typeof data5 == "number" && isFinite(data5))) {
						const err11 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/target",
							schemaPath: "#/patternProperties/%5E.*%24/properties/target/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.within !== void 0) {
					let data6 = data0.within;
					if (Array.isArray(data6)) {
						if (data6.length > 2) {
							const err12 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
								schemaPath: "#/patternProperties/%5E.*%24/properties/within/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6.length < 2) {
							const err13 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
								schemaPath: "#/patternProperties/%5E.*%24/properties/within/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data6[i0];
							if (!(typeof data7 == "number" && isFinite(data7))) {
								const err14 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/" + i0,
									schemaPath: "#/patternProperties/%5E.*%24/properties/within/items/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
							schemaPath: "#/patternProperties/%5E.*%24/properties/within/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.required !== void 0) {
					if (typeof data0.required !== "boolean") {
						const err16 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/required",
							schemaPath: "#/patternProperties/%5E.*%24/properties/required/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data0.severity !== void 0) {
					let data9 = data0.severity;
					if (!(data9 === "block" || data9 === "warn")) {
						const err17 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity",
							schemaPath: "#/patternProperties/%5E.*%24/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema16.patternProperties["^.*$"].properties.severity.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data0.direction !== void 0) {
					let data10 = data0.direction;
					if (!(data10 === "higher" || data10 === "lower")) {
						const err18 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/direction",
							schemaPath: "#/patternProperties/%5E.*%24/properties/direction/enum",
							keyword: "enum",
							params: { allowedValues: schema16.patternProperties["^.*$"].properties.direction.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data0["missing-baseline"] !== void 0) {
					let data11 = data0["missing-baseline"];
					if (!(data11 === "warn" || data11 === "block" || data11 === "pass")) {
						const err19 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing-baseline",
							schemaPath: "#/patternProperties/%5E.*%24/properties/missing-baseline/enum",
							keyword: "enum",
							params: { allowedValues: schema16.patternProperties["^.*$"].properties["missing-baseline"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/0/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/anyOf/0/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "setup" || key0 === "train" || key0 === "evaluate" || key0 === "fetch")) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.setup !== void 0) {
				let data1 = data.setup;
				if (Array.isArray(data1)) {
					const len1 = data1.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data2 = data1[i1];
						if (typeof data2 === "string") {
							if (data2.length < 1) {
								const err4 = {
									instancePath: instancePath + "/setup/" + i1,
									schemaPath: "#/anyOf/1/properties/setup/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/setup/" + i1,
								schemaPath: "#/anyOf/1/properties/setup/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/setup",
						schemaPath: "#/anyOf/1/properties/setup/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.train !== void 0) {
				let data3 = data.train;
				if (Array.isArray(data3)) {
					const len2 = data3.length;
					for (let i2 = 0; i2 < len2; i2++) {
						let data4 = data3[i2];
						if (typeof data4 === "string") {
							if (data4.length < 1) {
								const err7 = {
									instancePath: instancePath + "/train/" + i2,
									schemaPath: "#/anyOf/1/properties/train/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/train/" + i2,
								schemaPath: "#/anyOf/1/properties/train/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/train",
						schemaPath: "#/anyOf/1/properties/train/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.evaluate !== void 0) {
				let data5 = data.evaluate;
				if (Array.isArray(data5)) {
					const len3 = data5.length;
					for (let i3 = 0; i3 < len3; i3++) {
						let data6 = data5[i3];
						if (typeof data6 === "string") {
							if (data6.length < 1) {
								const err10 = {
									instancePath: instancePath + "/evaluate/" + i3,
									schemaPath: "#/anyOf/1/properties/evaluate/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						} else {
							const err11 = {
								instancePath: instancePath + "/evaluate/" + i3,
								schemaPath: "#/anyOf/1/properties/evaluate/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/evaluate",
						schemaPath: "#/anyOf/1/properties/evaluate/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.fetch !== void 0) {
				let data7 = data.fetch;
				if (Array.isArray(data7)) {
					const len4 = data7.length;
					for (let i4 = 0; i4 < len4; i4++) {
						let data8 = data7[i4];
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err13 = {
									instancePath: instancePath + "/fetch/" + i4,
									schemaPath: "#/anyOf/1/properties/fetch/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/fetch/" + i4,
								schemaPath: "#/anyOf/1/properties/fetch/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/fetch",
						schemaPath: "#/anyOf/1/properties/fetch/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		} else {
			const err16 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err17 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			let data0 = data[key0];
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs5 = errors;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					const err1 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
				if (!valid1) {
					const _errs7 = errors;
					if (typeof data0 !== "boolean") {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					var _valid0 = _errs7 === errors;
					valid1 = valid1 || _valid0;
				}
			}
			if (!valid1) {
				const err3 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const pattern6 = new RegExp("^[0-9]+(s|m|h)$", "");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(s|m|h)$" },
				message: "must match pattern \"^[0-9]+(s|m|h)$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/anyOf/1/items/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.models === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "defaults" || key0 === "models" || key0 === "removed-model")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (1 !== data0) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data1 = data.defaults;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!func2.call(schema6.properties.defaults.properties, key1)) {
					const err5 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.dir !== void 0) {
					if (!validate22(data1.dir, {
						instancePath: instancePath + "/defaults/dir",
						parentData: data1,
						parentDataProperty: "dir",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data1.code !== void 0) {
					if (!validate24(data1.code, {
						instancePath: instancePath + "/defaults/code",
						parentData: data1,
						parentDataProperty: "code",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
				}
				if (data1.params !== void 0) {
					if (!validate26(data1.params, {
						instancePath: instancePath + "/defaults/params",
						parentData: data1,
						parentDataProperty: "params",
						rootData
					})) {
						vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
						errors = vErrors.length;
					}
				}
				if (data1.data !== void 0) {
					if (!validate28(data1.data, {
						instancePath: instancePath + "/defaults/data",
						parentData: data1,
						parentDataProperty: "data",
						rootData
					})) {
						vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
						errors = vErrors.length;
					}
				}
				if (data1.lock !== void 0) {
					if (!validate30(data1.lock, {
						instancePath: instancePath + "/defaults/lock",
						parentData: data1,
						parentDataProperty: "lock",
						rootData
					})) {
						vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
						errors = vErrors.length;
					}
				}
				if (data1.setup !== void 0) {
					if (!validate32(data1.setup, {
						instancePath: instancePath + "/defaults/setup",
						parentData: data1,
						parentDataProperty: "setup",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data1.train !== void 0) {
					if (!validate34(data1.train, {
						instancePath: instancePath + "/defaults/train",
						parentData: data1,
						parentDataProperty: "train",
						rootData
					})) {
						vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
						errors = vErrors.length;
					}
				}
				if (data1.evaluate !== void 0) {
					if (!validate36(data1.evaluate, {
						instancePath: instancePath + "/defaults/evaluate",
						parentData: data1,
						parentDataProperty: "evaluate",
						rootData
					})) {
						vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
						errors = vErrors.length;
					}
				}
				if (data1.outputs !== void 0) {
					if (!validate38(data1.outputs, {
						instancePath: instancePath + "/defaults/outputs",
						parentData: data1,
						parentDataProperty: "outputs",
						rootData
					})) {
						vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
						errors = vErrors.length;
					}
				}
				if (data1.gate !== void 0) {
					if (!validate40(data1.gate, {
						instancePath: instancePath + "/defaults/gate",
						parentData: data1,
						parentDataProperty: "gate",
						rootData
					})) {
						vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
						errors = vErrors.length;
					}
				}
				if (data1.env !== void 0) {
					if (!validate42(data1.env, {
						instancePath: instancePath + "/defaults/env",
						parentData: data1,
						parentDataProperty: "env",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data1.variables !== void 0) {
					if (!validate44(data1.variables, {
						instancePath: instancePath + "/defaults/variables",
						parentData: data1,
						parentDataProperty: "variables",
						rootData
					})) {
						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
						errors = vErrors.length;
					}
				}
				if (data1.seed !== void 0) {
					if (!validate46(data1.seed, {
						instancePath: instancePath + "/defaults/seed",
						parentData: data1,
						parentDataProperty: "seed",
						rootData
					})) {
						vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
						errors = vErrors.length;
					}
				}
				if (data1.timeout !== void 0) {
					if (!validate48(data1.timeout, {
						instancePath: instancePath + "/defaults/timeout",
						parentData: data1,
						parentDataProperty: "timeout",
						rootData
					})) {
						vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
						errors = vErrors.length;
					}
				}
				if (data1["runs-on"] !== void 0) {
					if (!validate50(data1["runs-on"], {
						instancePath: instancePath + "/defaults/runs-on",
						parentData: data1,
						parentDataProperty: "runs-on",
						rootData
					})) {
						vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
						errors = vErrors.length;
					}
				}
				if (data1.severity !== void 0) {
					let data17 = data1.severity;
					if (!(data17 === "block" || data17 === "warn")) {
						const err6 = {
							instancePath: instancePath + "/defaults/severity",
							schemaPath: "#/properties/defaults/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.defaults.properties.severity.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1["missing-baseline"] !== void 0) {
					let data18 = data1["missing-baseline"];
					if (!(data18 === "warn" || data18 === "block" || data18 === "pass")) {
						const err7 = {
							instancePath: instancePath + "/defaults/missing-baseline",
							schemaPath: "#/properties/defaults/properties/missing-baseline/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.defaults.properties["missing-baseline"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data19 = data.models;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (Object.keys(data19).length < 1) {
					const err9 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key2 in data19) if (pattern0.test(key2)) {
					let data20 = data19[key2];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						for (const key3 in data20) if (!func2.call(schema6.properties.models.patternProperties["^.*$"].properties, key3)) {
							const err10 = {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/models/patternProperties/%5E.*%24/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data20.each !== void 0) {
							let data21 = data20.each;
							if (typeof data21 === "string") {
								if (data21.length < 1) {
									const err11 = {
										instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/each",
										schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/each/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/each",
									schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/each/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data20.dir !== void 0) {
							if (!validate22(data20.dir, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/dir",
								parentData: data20,
								parentDataProperty: "dir",
								rootData
							})) {
								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
								errors = vErrors.length;
							}
						}
						if (data20.code !== void 0) {
							if (!validate24(data20.code, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/code",
								parentData: data20,
								parentDataProperty: "code",
								rootData
							})) {
								vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
								errors = vErrors.length;
							}
						}
						if (data20.params !== void 0) {
							if (!validate26(data20.params, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/params",
								parentData: data20,
								parentDataProperty: "params",
								rootData
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
						}
						if (data20.data !== void 0) {
							if (!validate28(data20.data, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data",
								parentData: data20,
								parentDataProperty: "data",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
						}
						if (data20.lock !== void 0) {
							if (!validate30(data20.lock, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/lock",
								parentData: data20,
								parentDataProperty: "lock",
								rootData
							})) {
								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
								errors = vErrors.length;
							}
						}
						if (data20.setup !== void 0) {
							if (!validate32(data20.setup, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/setup",
								parentData: data20,
								parentDataProperty: "setup",
								rootData
							})) {
								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
								errors = vErrors.length;
							}
						}
						if (data20.train !== void 0) {
							if (!validate34(data20.train, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/train",
								parentData: data20,
								parentDataProperty: "train",
								rootData
							})) {
								vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
								errors = vErrors.length;
							}
						}
						if (data20.evaluate !== void 0) {
							if (!validate36(data20.evaluate, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluate",
								parentData: data20,
								parentDataProperty: "evaluate",
								rootData
							})) {
								vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
								errors = vErrors.length;
							}
						}
						if (data20.outputs !== void 0) {
							if (!validate38(data20.outputs, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs",
								parentData: data20,
								parentDataProperty: "outputs",
								rootData
							})) {
								vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
								errors = vErrors.length;
							}
						}
						if (data20.gate !== void 0) {
							if (!validate40(data20.gate, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate",
								parentData: data20,
								parentDataProperty: "gate",
								rootData
							})) {
								vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
								errors = vErrors.length;
							}
						}
						if (data20.env !== void 0) {
							if (!validate42(data20.env, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/env",
								parentData: data20,
								parentDataProperty: "env",
								rootData
							})) {
								vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
								errors = vErrors.length;
							}
						}
						if (data20.variables !== void 0) {
							if (!validate44(data20.variables, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/variables",
								parentData: data20,
								parentDataProperty: "variables",
								rootData
							})) {
								vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
								errors = vErrors.length;
							}
						}
						if (data20.seed !== void 0) {
							if (!validate46(data20.seed, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed",
								parentData: data20,
								parentDataProperty: "seed",
								rootData
							})) {
								vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
								errors = vErrors.length;
							}
						}
						if (data20.timeout !== void 0) {
							if (!validate48(data20.timeout, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
								parentData: data20,
								parentDataProperty: "timeout",
								rootData
							})) {
								vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
								errors = vErrors.length;
							}
						}
						if (data20["runs-on"] !== void 0) {
							if (!validate50(data20["runs-on"], {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/runs-on",
								parentData: data20,
								parentDataProperty: "runs-on",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/models/patternProperties/%5E.*%24/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["removed-model"] !== void 0) {
			let data37 = data["removed-model"];
			if (!(data37 === "warn" || data37 === "block")) {
				const err15 = {
					instancePath: instancePath + "/removed-model",
					schemaPath: "#/properties/removed-model/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties["removed-model"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const plan = validate67;
const schema22 = {
	"type": "object",
	"required": [
		"schema",
		"head",
		"base",
		"models"
	],
	"properties": {
		"schema": {
			"type": "string",
			"const": "mettle/plan/v1"
		},
		"head": { "anyOf": [{
			"type": "string",
			"pattern": "^[0-9a-f]{40,64}$"
		}, { "type": "null" }] },
		"base": { "anyOf": [{
			"type": "string",
			"pattern": "^[0-9a-f]{40,64}$"
		}, { "type": "null" }] },
		"models": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"action",
					"key",
					"changed",
					"reasons",
					"runs-on"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"action": { "enum": ["train", "reuse"] },
					"key": { "anyOf": [{
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					}, { "type": "null" }] },
					"changed": {
						"type": "boolean",
						"description": "Whether its inputs differ from the baseline’s."
					},
					"reasons": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"component",
								"path",
								"key",
								"from",
								"to"
							],
							"properties": {
								"component": { "enum": [
									"code",
									"params",
									"data",
									"command",
									"lock",
									"environment",
									"seed",
									"record",
									"forced",
									"outputs"
								] },
								"path": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
								"key": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
								"from": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
								"to": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
							},
							"additionalProperties": false
						}
					},
					"runs-on": { "anyOf": [{ "anyOf": [{ "type": "string" }, {
						"type": "array",
						"items": { "type": "string" }
					}] }, { "type": "null" }] }
				},
				"additionalProperties": false
			}
		}
	},
	"additionalProperties": false,
	"title": "Plan",
	"description": "What changed, which models train, which are reused, and why.",
	"$id": "plan"
};
const pattern8 = new RegExp("^[0-9a-f]{40,64}$", "");
const pattern10 = new RegExp("^[0-9a-f]{64}$", "");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.head === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "head" },
				message: "must have required property 'head'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.base === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base" },
				message: "must have required property 'base'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.models === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema" || key0 === "head" || key0 === "base" || key0 === "models")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.schema !== void 0) {
			let data0 = data.schema;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("mettle/plan/v1" !== data0) {
				const err6 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "mettle/plan/v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.head !== void 0) {
			let data1 = data.head;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/head",
						schemaPath: "#/properties/head/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}$" },
						message: "must match pattern \"^[0-9a-f]{40,64}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/head",
					schemaPath: "#/properties/head/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs8 = errors;
				if (data1 !== null) {
					const err9 = {
						instancePath: instancePath + "/head",
						schemaPath: "#/properties/head/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid0 = _errs8 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err10 = {
					instancePath: instancePath + "/head",
					schemaPath: "#/properties/head/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.base !== void 0) {
			let data2 = data.base;
			const _errs11 = errors;
			let valid2 = false;
			const _errs12 = errors;
			if (typeof data2 === "string") {
				if (!pattern8.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}$" },
						message: "must match pattern \"^[0-9a-f]{40,64}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/base",
					schemaPath: "#/properties/base/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const _errs14 = errors;
				if (data2 !== null) {
					const err13 = {
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				var _valid1 = _errs14 === errors;
				valid2 = valid2 || _valid1;
			}
			if (!valid2) {
				const err14 = {
					instancePath: instancePath + "/base",
					schemaPath: "#/properties/base/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data.models !== void 0) {
			let data3 = data.models;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							const err15 = {
								instancePath: instancePath + "/models/" + i0,
								schemaPath: "#/properties/models/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data4.action === void 0) {
							const err16 = {
								instancePath: instancePath + "/models/" + i0,
								schemaPath: "#/properties/models/items/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data4.key === void 0) {
							const err17 = {
								instancePath: instancePath + "/models/" + i0,
								schemaPath: "#/properties/models/items/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data4.changed === void 0) {
							const err18 = {
								instancePath: instancePath + "/models/" + i0,
								schemaPath: "#/properties/models/items/required",
								keyword: "required",
								params: { missingProperty: "changed" },
								message: "must have required property 'changed'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data4.reasons === void 0) {
							const err19 = {
								instancePath: instancePath + "/models/" + i0,
								schemaPath: "#/properties/models/items/required",
								keyword: "required",
								params: { missingProperty: "reasons" },
								message: "must have required property 'reasons'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data4["runs-on"] === void 0) {
							const err20 = {
								instancePath: instancePath + "/models/" + i0,
								schemaPath: "#/properties/models/items/required",
								keyword: "required",
								params: { missingProperty: "runs-on" },
								message: "must have required property 'runs-on'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "name" || key1 === "action" || key1 === "key" || key1 === "changed" || key1 === "reasons" || key1 === "runs-on")) {
							const err21 = {
								instancePath: instancePath + "/models/" + i0,
								schemaPath: "#/properties/models/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data4.name !== void 0) {
							let data5 = data4.name;
							if (typeof data5 === "string") {
								if (data5.length > 500) {
									const err22 = {
										instancePath: instancePath + "/models/" + i0 + "/name",
										schemaPath: "#/properties/models/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data5.length < 1) {
									const err23 = {
										instancePath: instancePath + "/models/" + i0 + "/name",
										schemaPath: "#/properties/models/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/models/" + i0 + "/name",
									schemaPath: "#/properties/models/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data4.action !== void 0) {
							let data6 = data4.action;
							if (!(data6 === "train" || data6 === "reuse")) {
								const err25 = {
									instancePath: instancePath + "/models/" + i0 + "/action",
									schemaPath: "#/properties/models/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema22.properties.models.items.properties.action.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data4.key !== void 0) {
							let data7 = data4.key;
							const _errs25 = errors;
							let valid6 = false;
							const _errs26 = errors;
							if (typeof data7 === "string") {
								if (!pattern10.test(data7)) {
									const err26 = {
										instancePath: instancePath + "/models/" + i0 + "/key",
										schemaPath: "#/properties/models/items/properties/key/anyOf/0/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/models/" + i0 + "/key",
									schemaPath: "#/properties/models/items/properties/key/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							var _valid2 = _errs26 === errors;
							valid6 = valid6 || _valid2;
							if (!valid6) {
								const _errs28 = errors;
								if (data7 !== null) {
									const err28 = {
										instancePath: instancePath + "/models/" + i0 + "/key",
										schemaPath: "#/properties/models/items/properties/key/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								var _valid2 = _errs28 === errors;
								valid6 = valid6 || _valid2;
							}
							if (!valid6) {
								const err29 = {
									instancePath: instancePath + "/models/" + i0 + "/key",
									schemaPath: "#/properties/models/items/properties/key/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							} else {
								errors = _errs25;
								if (vErrors !== null) {
									if (_errs25) vErrors.length = _errs25;
									else vErrors = null;
								}
							}
						}
						if (data4.changed !== void 0) {
							if (typeof data4.changed !== "boolean") {
								const err30 = {
									instancePath: instancePath + "/models/" + i0 + "/changed",
									schemaPath: "#/properties/models/items/properties/changed/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data4.reasons !== void 0) {
							let data9 = data4.reasons;
							if (Array.isArray(data9)) {
								const len1 = data9.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data10 = data9[i1];
									if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
										if (data10.component === void 0) {
											const err31 = {
												instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
												schemaPath: "#/properties/models/items/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "component" },
												message: "must have required property 'component'"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
										if (data10.path === void 0) {
											const err32 = {
												instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
												schemaPath: "#/properties/models/items/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
										if (data10.key === void 0) {
											const err33 = {
												instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
												schemaPath: "#/properties/models/items/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "key" },
												message: "must have required property 'key'"
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
										if (data10.from === void 0) {
											const err34 = {
												instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
												schemaPath: "#/properties/models/items/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "from" },
												message: "must have required property 'from'"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
										if (data10.to === void 0) {
											const err35 = {
												instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
												schemaPath: "#/properties/models/items/properties/reasons/items/required",
												keyword: "required",
												params: { missingProperty: "to" },
												message: "must have required property 'to'"
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
										for (const key2 in data10) if (!(key2 === "component" || key2 === "path" || key2 === "key" || key2 === "from" || key2 === "to")) {
											const err36 = {
												instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
												schemaPath: "#/properties/models/items/properties/reasons/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
										if (data10.component !== void 0) {
											let data11 = data10.component;
											if (!(data11 === "code" || data11 === "params" || data11 === "data" || data11 === "command" || data11 === "lock" || data11 === "environment" || data11 === "seed" || data11 === "record" || data11 === "forced" || data11 === "outputs")) {
												const err37 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/component",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/component/enum",
													keyword: "enum",
													params: { allowedValues: schema22.properties.models.items.properties.reasons.items.properties.component.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err37];
												else vErrors.push(err37);
												errors++;
											}
										}
										if (data10.path !== void 0) {
											let data12 = data10.path;
											const _errs39 = errors;
											let valid10 = false;
											const _errs40 = errors;
											if (typeof data12 !== "string") {
												const err38 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/path",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/path/anyOf/0/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err38];
												else vErrors.push(err38);
												errors++;
											}
											var _valid3 = _errs40 === errors;
											valid10 = valid10 || _valid3;
											if (!valid10) {
												const _errs42 = errors;
												if (data12 !== null) {
													const err39 = {
														instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/path",
														schemaPath: "#/properties/models/items/properties/reasons/items/properties/path/anyOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err39];
													else vErrors.push(err39);
													errors++;
												}
												var _valid3 = _errs42 === errors;
												valid10 = valid10 || _valid3;
											}
											if (!valid10) {
												const err40 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/path",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/path/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err40];
												else vErrors.push(err40);
												errors++;
											} else {
												errors = _errs39;
												if (vErrors !== null) {
													if (_errs39) vErrors.length = _errs39;
													else vErrors = null;
												}
											}
										}
										if (data10.key !== void 0) {
											let data13 = data10.key;
											const _errs45 = errors;
											let valid11 = false;
											const _errs46 = errors;
											if (typeof data13 !== "string") {
												const err41 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/key",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/key/anyOf/0/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err41];
												else vErrors.push(err41);
												errors++;
											}
											var _valid4 = _errs46 === errors;
											valid11 = valid11 || _valid4;
											if (!valid11) {
												const _errs48 = errors;
												if (data13 !== null) {
													const err42 = {
														instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/key",
														schemaPath: "#/properties/models/items/properties/reasons/items/properties/key/anyOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err42];
													else vErrors.push(err42);
													errors++;
												}
												var _valid4 = _errs48 === errors;
												valid11 = valid11 || _valid4;
											}
											if (!valid11) {
												const err43 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/key",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/key/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err43];
												else vErrors.push(err43);
												errors++;
											} else {
												errors = _errs45;
												if (vErrors !== null) {
													if (_errs45) vErrors.length = _errs45;
													else vErrors = null;
												}
											}
										}
										if (data10.from !== void 0) {
											let data14 = data10.from;
											const _errs51 = errors;
											let valid12 = false;
											const _errs52 = errors;
											if (typeof data14 !== "string") {
												const err44 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/from",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/from/anyOf/0/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err44];
												else vErrors.push(err44);
												errors++;
											}
											var _valid5 = _errs52 === errors;
											valid12 = valid12 || _valid5;
											if (!valid12) {
												const _errs54 = errors;
												if (data14 !== null) {
													const err45 = {
														instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/from",
														schemaPath: "#/properties/models/items/properties/reasons/items/properties/from/anyOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err45];
													else vErrors.push(err45);
													errors++;
												}
												var _valid5 = _errs54 === errors;
												valid12 = valid12 || _valid5;
											}
											if (!valid12) {
												const err46 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/from",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/from/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err46];
												else vErrors.push(err46);
												errors++;
											} else {
												errors = _errs51;
												if (vErrors !== null) {
													if (_errs51) vErrors.length = _errs51;
													else vErrors = null;
												}
											}
										}
										if (data10.to !== void 0) {
											let data15 = data10.to;
											const _errs57 = errors;
											let valid13 = false;
											const _errs58 = errors;
											if (typeof data15 !== "string") {
												const err47 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/to",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/to/anyOf/0/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err47];
												else vErrors.push(err47);
												errors++;
											}
											var _valid6 = _errs58 === errors;
											valid13 = valid13 || _valid6;
											if (!valid13) {
												const _errs60 = errors;
												if (data15 !== null) {
													const err48 = {
														instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/to",
														schemaPath: "#/properties/models/items/properties/reasons/items/properties/to/anyOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err48];
													else vErrors.push(err48);
													errors++;
												}
												var _valid6 = _errs60 === errors;
												valid13 = valid13 || _valid6;
											}
											if (!valid13) {
												const err49 = {
													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/to",
													schemaPath: "#/properties/models/items/properties/reasons/items/properties/to/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err49];
												else vErrors.push(err49);
												errors++;
											} else {
												errors = _errs57;
												if (vErrors !== null) {
													if (_errs57) vErrors.length = _errs57;
													else vErrors = null;
												}
											}
										}
									} else {
										const err50 = {
											instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
											schemaPath: "#/properties/models/items/properties/reasons/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/models/" + i0 + "/reasons",
									schemaPath: "#/properties/models/items/properties/reasons/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data4["runs-on"] !== void 0) {
							let data16 = data4["runs-on"];
							const _errs63 = errors;
							let valid14 = false;
							const _errs64 = errors;
							const _errs65 = errors;
							let valid15 = false;
							const _errs66 = errors;
							if (typeof data16 !== "string") {
								const err52 = {
									instancePath: instancePath + "/models/" + i0 + "/runs-on",
									schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							var _valid8 = _errs66 === errors;
							valid15 = valid15 || _valid8;
							if (!valid15) {
								const _errs68 = errors;
								if (Array.isArray(data16)) {
									const len2 = data16.length;
									for (let i2 = 0; i2 < len2; i2++) if (typeof data16[i2] !== "string") {
										const err53 = {
											instancePath: instancePath + "/models/" + i0 + "/runs-on/" + i2,
											schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/1/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
								} else {
									const err54 = {
										instancePath: instancePath + "/models/" + i0 + "/runs-on",
										schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/1/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								var _valid8 = _errs68 === errors;
								valid15 = valid15 || _valid8;
							}
							if (!valid15) {
								const err55 = {
									instancePath: instancePath + "/models/" + i0 + "/runs-on",
									schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							} else {
								errors = _errs65;
								if (vErrors !== null) {
									if (_errs65) vErrors.length = _errs65;
									else vErrors = null;
								}
							}
							var _valid7 = _errs64 === errors;
							valid14 = valid14 || _valid7;
							if (!valid14) {
								const _errs72 = errors;
								if (data16 !== null) {
									const err56 = {
										instancePath: instancePath + "/models/" + i0 + "/runs-on",
										schemaPath: "#/properties/models/items/properties/runs-on/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								var _valid7 = _errs72 === errors;
								valid14 = valid14 || _valid7;
							}
							if (!valid14) {
								const err57 = {
									instancePath: instancePath + "/models/" + i0 + "/runs-on",
									schemaPath: "#/properties/models/items/properties/runs-on/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							} else {
								errors = _errs63;
								if (vErrors !== null) {
									if (_errs63) vErrors.length = _errs63;
									else vErrors = null;
								}
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/models/" + i0,
							schemaPath: "#/properties/models/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
	} else {
		const err60 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
const run = validate68;
const schema23 = {
	"type": "object",
	"required": [
		"schema",
		"model",
		"key",
		"outcome",
		"seconds",
		"peakBytes",
		"outputs",
		"environment",
		"error"
	],
	"properties": {
		"schema": {
			"type": "string",
			"const": "mettle/run/v1"
		},
		"model": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		},
		"key": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"outcome": { "enum": [
			"succeeded",
			"failed",
			"timed-out",
			"cancelled"
		] },
		"seconds": {
			"type": "number",
			"minimum": 0
		},
		"peakBytes": { "anyOf": [{
			"type": "number",
			"minimum": 0
		}, { "type": "null" }] },
		"outputs": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"path",
					"sha256",
					"size",
					"files"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"path": {
						"type": "string",
						"minLength": 1
					},
					"sha256": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					},
					"size": {
						"type": "integer",
						"minimum": 0
					},
					"files": {
						"type": "integer",
						"minimum": 0
					}
				},
				"additionalProperties": false
			}
		},
		"environment": { "anyOf": [{
			"type": "object",
			"required": ["tool", "packages"],
			"properties": {
				"tool": { "type": "string" },
				"packages": {
					"type": "object",
					"patternProperties": { "^.*$": { "type": "string" } }
				}
			},
			"additionalProperties": false
		}, { "type": "null" }] },
		"error": { "anyOf": [{
			"type": "object",
			"required": [
				"code",
				"message",
				"log"
			],
			"properties": {
				"code": { "type": "string" },
				"message": { "type": "string" },
				"log": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"additionalProperties": false
		}, { "type": "null" }] }
	},
	"additionalProperties": false,
	"title": "Run",
	"description": "What one training did: its outcome, and its outputs with sizes and sha256.",
	"$id": "run"
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.model === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.key === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.outcome === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.seconds === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seconds" },
				message: "must have required property 'seconds'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.peakBytes === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "peakBytes" },
				message: "must have required property 'peakBytes'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.outputs === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.environment === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.error === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema23.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.schema !== void 0) {
			let data0 = data.schema;
			if (typeof data0 !== "string") {
				const err10 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if ("mettle/run/v1" !== data0) {
				const err11 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "mettle/run/v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data1 = data.model;
			if (typeof data1 === "string") {
				if (data1.length > 500) {
					const err12 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data1.length < 1) {
					const err13 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data2 = data.key;
			if (typeof data2 === "string") {
				if (!pattern10.test(data2)) {
					const err15 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			let data3 = data.outcome;
			if (!(data3 === "succeeded" || data3 === "failed" || data3 === "timed-out" || data3 === "cancelled")) {
				const err17 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties.outcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.seconds !== void 0) {
			let data4 = data.seconds;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err18 = {
						instancePath: instancePath + "/seconds",
						schemaPath: "#/properties/seconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/seconds",
					schemaPath: "#/properties/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.peakBytes !== void 0) {
			let data5 = data.peakBytes;
			const _errs12 = errors;
			let valid1 = false;
			const _errs13 = errors;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err20 = {
						instancePath: instancePath + "/peakBytes",
						schemaPath: "#/properties/peakBytes/anyOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/peakBytes",
					schemaPath: "#/properties/peakBytes/anyOf/0/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid0 = _errs13 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs15 = errors;
				if (data5 !== null) {
					const err22 = {
						instancePath: instancePath + "/peakBytes",
						schemaPath: "#/properties/peakBytes/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				var _valid0 = _errs15 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err23 = {
					instancePath: instancePath + "/peakBytes",
					schemaPath: "#/properties/peakBytes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.outputs !== void 0) {
			let data6 = data.outputs;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.name === void 0) {
							const err24 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data7.path === void 0) {
							const err25 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data7.sha256 === void 0) {
							const err26 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								message: "must have required property 'sha256'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data7.size === void 0) {
							const err27 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "size" },
								message: "must have required property 'size'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data7.files === void 0) {
							const err28 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						for (const key1 in data7) if (!(key1 === "name" || key1 === "path" || key1 === "sha256" || key1 === "size" || key1 === "files")) {
							const err29 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data7.name !== void 0) {
							let data8 = data7.name;
							if (typeof data8 === "string") {
								if (data8.length > 500) {
									const err30 = {
										instancePath: instancePath + "/outputs/" + i0 + "/name",
										schemaPath: "#/properties/outputs/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (data8.length < 1) {
									const err31 = {
										instancePath: instancePath + "/outputs/" + i0 + "/name",
										schemaPath: "#/properties/outputs/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/outputs/" + i0 + "/name",
									schemaPath: "#/properties/outputs/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data7.path !== void 0) {
							let data9 = data7.path;
							if (typeof data9 === "string") {
								if (data9.length < 1) {
									const err33 = {
										instancePath: instancePath + "/outputs/" + i0 + "/path",
										schemaPath: "#/properties/outputs/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/outputs/" + i0 + "/path",
									schemaPath: "#/properties/outputs/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data7.sha256 !== void 0) {
							let data10 = data7.sha256;
							if (typeof data10 === "string") {
								if (!pattern10.test(data10)) {
									const err35 = {
										instancePath: instancePath + "/outputs/" + i0 + "/sha256",
										schemaPath: "#/properties/outputs/items/properties/sha256/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/outputs/" + i0 + "/sha256",
									schemaPath: "#/properties/outputs/items/properties/sha256/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data7.size !== void 0) {
							let data11 = data7.size;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err37 = {
									instancePath: instancePath + "/outputs/" + i0 + "/size",
									schemaPath: "#/properties/outputs/items/properties/size/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									const err38 = {
										instancePath: instancePath + "/outputs/" + i0 + "/size",
										schemaPath: "#/properties/outputs/items/properties/size/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							}
						}
						if (data7.files !== void 0) {
							let data12 = data7.files;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err39 = {
									instancePath: instancePath + "/outputs/" + i0 + "/files",
									schemaPath: "#/properties/outputs/items/properties/files/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 < 0 || isNaN(data12)) {
									const err40 = {
										instancePath: instancePath + "/outputs/" + i0 + "/files",
										schemaPath: "#/properties/outputs/items/properties/files/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/outputs/" + i0,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data13 = data.environment;
			const _errs33 = errors;
			let valid5 = false;
			const _errs34 = errors;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.tool === void 0) {
					const err43 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "tool" },
						message: "must have required property 'tool'"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data13.packages === void 0) {
					const err44 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "packages" },
						message: "must have required property 'packages'"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				for (const key2 in data13) if (!(key2 === "tool" || key2 === "packages")) {
					const err45 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data13.tool !== void 0) {
					if (typeof data13.tool !== "string") {
						const err46 = {
							instancePath: instancePath + "/environment/tool",
							schemaPath: "#/properties/environment/anyOf/0/properties/tool/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data13.packages !== void 0) {
					let data15 = data13.packages;
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						for (const key3 in data15) if (pattern0.test(key3)) {
							if (typeof data15[key3] !== "string") {
								const err47 = {
									instancePath: instancePath + "/environment/packages/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/environment/anyOf/0/properties/packages/patternProperties/%5E.*%24/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/environment/packages",
							schemaPath: "#/properties/environment/anyOf/0/properties/packages/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			var _valid1 = _errs34 === errors;
			valid5 = valid5 || _valid1;
			if (!valid5) {
				const _errs43 = errors;
				if (data13 !== null) {
					const err50 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				var _valid1 = _errs43 === errors;
				valid5 = valid5 || _valid1;
			}
			if (!valid5) {
				const err51 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			} else {
				errors = _errs33;
				if (vErrors !== null) {
					if (_errs33) vErrors.length = _errs33;
					else vErrors = null;
				}
			}
		}
		if (data.error !== void 0) {
			let data17 = data.error;
			const _errs46 = errors;
			let valid8 = false;
			const _errs47 = errors;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.code === void 0) {
					const err52 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "code" },
						message: "must have required property 'code'"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data17.message === void 0) {
					const err53 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data17.log === void 0) {
					const err54 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "log" },
						message: "must have required property 'log'"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				for (const key4 in data17) if (!(key4 === "code" || key4 === "message" || key4 === "log")) {
					const err55 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data17.code !== void 0) {
					if (typeof data17.code !== "string") {
						const err56 = {
							instancePath: instancePath + "/error/code",
							schemaPath: "#/properties/error/anyOf/0/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data17.message !== void 0) {
					if (typeof data17.message !== "string") {
						const err57 = {
							instancePath: instancePath + "/error/message",
							schemaPath: "#/properties/error/anyOf/0/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data17.log !== void 0) {
					let data20 = data17.log;
					if (Array.isArray(data20)) {
						const len1 = data20.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data20[i1] !== "string") {
							const err58 = {
								instancePath: instancePath + "/error/log/" + i1,
								schemaPath: "#/properties/error/anyOf/0/properties/log/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/error/log",
							schemaPath: "#/properties/error/anyOf/0/properties/log/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			var _valid2 = _errs47 === errors;
			valid8 = valid8 || _valid2;
			if (!valid8) {
				const _errs58 = errors;
				if (data17 !== null) {
					const err61 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				var _valid2 = _errs58 === errors;
				valid8 = valid8 || _valid2;
			}
			if (!valid8) {
				const err62 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			} else {
				errors = _errs46;
				if (vErrors !== null) {
					if (_errs46) vErrors.length = _errs46;
					else vErrors = null;
				}
			}
		}
	} else {
		const err63 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err63];
		else vErrors.push(err63);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
const evaluation = validate69;
const schema24 = {
	"type": "object",
	"required": [
		"schema",
		"model",
		"key",
		"same",
		"metrics",
		"baseline",
		"problems"
	],
	"properties": {
		"schema": {
			"type": "string",
			"const": "mettle/evaluation/v1"
		},
		"model": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		},
		"key": { "anyOf": [{
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		}, { "type": "null" }] },
		"same": {
			"type": "boolean",
			"description": "Whether the key equals the baseline’s: differences are not asked then."
		},
		"metrics": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"value",
					"baseline",
					"difference",
					"direction"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"value": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
					"baseline": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
					"difference": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
					"direction": { "anyOf": [{ "enum": ["higher", "lower"] }, { "type": "null" }] }
				},
				"additionalProperties": false
			}
		},
		"baseline": { "anyOf": [{
			"type": "object",
			"required": [
				"source",
				"commit",
				"key",
				"time"
			],
			"properties": {
				"source": { "enum": [
					"commit",
					"key",
					"line",
					"file"
				] },
				"commit": { "anyOf": [{
					"type": "string",
					"pattern": "^[0-9a-f]{40,64}$"
				}, { "type": "null" }] },
				"key": { "anyOf": [{
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}, { "type": "null" }] },
				"time": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
			},
			"additionalProperties": false,
			"description": "Where the baseline comes from: the base commit’s record, a record of the same content, the newest on its line, or the file committed there."
		}, { "type": "null" }] },
		"problems": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"code",
					"message",
					"metric",
					"file"
				],
				"properties": {
					"code": { "type": "string" },
					"message": { "type": "string" },
					"metric": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
					"file": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
				},
				"additionalProperties": false
			}
		}
	},
	"additionalProperties": false,
	"title": "Evaluation",
	"description": "The metrics of a model beside those of its baseline.",
	"$id": "evaluation"
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.model === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.key === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.same === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "same" },
				message: "must have required property 'same'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.metrics === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.baseline === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseline" },
				message: "must have required property 'baseline'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.problems === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "problems" },
				message: "must have required property 'problems'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema" || key0 === "model" || key0 === "key" || key0 === "same" || key0 === "metrics" || key0 === "baseline" || key0 === "problems")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.schema !== void 0) {
			let data0 = data.schema;
			if (typeof data0 !== "string") {
				const err8 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if ("mettle/evaluation/v1" !== data0) {
				const err9 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "mettle/evaluation/v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data1 = data.model;
			if (typeof data1 === "string") {
				if (data1.length > 500) {
					const err10 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.length < 1) {
					const err11 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data2 = data.key;
			const _errs7 = errors;
			let valid1 = false;
			const _errs8 = errors;
			if (typeof data2 === "string") {
				if (!pattern10.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs10 = errors;
				if (data2 !== null) {
					const err15 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var _valid0 = _errs10 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.same !== void 0) {
			if (typeof data.same !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/same",
					schemaPath: "#/properties/same/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data4 = data.metrics;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.name === void 0) {
							const err18 = {
								instancePath: instancePath + "/metrics/" + i0,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data5.value === void 0) {
							const err19 = {
								instancePath: instancePath + "/metrics/" + i0,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data5.baseline === void 0) {
							const err20 = {
								instancePath: instancePath + "/metrics/" + i0,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "baseline" },
								message: "must have required property 'baseline'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data5.difference === void 0) {
							const err21 = {
								instancePath: instancePath + "/metrics/" + i0,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "difference" },
								message: "must have required property 'difference'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data5.direction === void 0) {
							const err22 = {
								instancePath: instancePath + "/metrics/" + i0,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "direction" },
								message: "must have required property 'direction'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "name" || key1 === "value" || key1 === "baseline" || key1 === "difference" || key1 === "direction")) {
							const err23 = {
								instancePath: instancePath + "/metrics/" + i0,
								schemaPath: "#/properties/metrics/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data5.name !== void 0) {
							let data6 = data5.name;
							if (typeof data6 === "string") {
								if (data6.length > 500) {
									const err24 = {
										instancePath: instancePath + "/metrics/" + i0 + "/name",
										schemaPath: "#/properties/metrics/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data6.length < 1) {
									const err25 = {
										instancePath: instancePath + "/metrics/" + i0 + "/name",
										schemaPath: "#/properties/metrics/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/metrics/" + i0 + "/name",
									schemaPath: "#/properties/metrics/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data5.value !== void 0) {
							let data7 = data5.value;
							const _errs22 = errors;
							let valid5 = false;
							const _errs23 = errors;
							if (!(typeof data7 == "number" && isFinite(data7))) {
								const err27 = {
									instancePath: instancePath + "/metrics/" + i0 + "/value",
									schemaPath: "#/properties/metrics/items/properties/value/anyOf/0/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							var _valid1 = _errs23 === errors;
							valid5 = valid5 || _valid1;
							if (!valid5) {
								const _errs25 = errors;
								if (data7 !== null) {
									const err28 = {
										instancePath: instancePath + "/metrics/" + i0 + "/value",
										schemaPath: "#/properties/metrics/items/properties/value/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								var _valid1 = _errs25 === errors;
								valid5 = valid5 || _valid1;
							}
							if (!valid5) {
								const err29 = {
									instancePath: instancePath + "/metrics/" + i0 + "/value",
									schemaPath: "#/properties/metrics/items/properties/value/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							} else {
								errors = _errs22;
								if (vErrors !== null) {
									if (_errs22) vErrors.length = _errs22;
									else vErrors = null;
								}
							}
						}
						if (data5.baseline !== void 0) {
							let data8 = data5.baseline;
							const _errs28 = errors;
							let valid6 = false;
							const _errs29 = errors;
							if (!(typeof data8 == "number" && isFinite(data8))) {
								const err30 = {
									instancePath: instancePath + "/metrics/" + i0 + "/baseline",
									schemaPath: "#/properties/metrics/items/properties/baseline/anyOf/0/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
							var _valid2 = _errs29 === errors;
							valid6 = valid6 || _valid2;
							if (!valid6) {
								const _errs31 = errors;
								if (data8 !== null) {
									const err31 = {
										instancePath: instancePath + "/metrics/" + i0 + "/baseline",
										schemaPath: "#/properties/metrics/items/properties/baseline/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								var _valid2 = _errs31 === errors;
								valid6 = valid6 || _valid2;
							}
							if (!valid6) {
								const err32 = {
									instancePath: instancePath + "/metrics/" + i0 + "/baseline",
									schemaPath: "#/properties/metrics/items/properties/baseline/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							} else {
								errors = _errs28;
								if (vErrors !== null) {
									if (_errs28) vErrors.length = _errs28;
									else vErrors = null;
								}
							}
						}
						if (data5.difference !== void 0) {
							let data9 = data5.difference;
							const _errs34 = errors;
							let valid7 = false;
							const _errs35 = errors;
							if (!(typeof data9 == "number" && isFinite(data9))) {
								const err33 = {
									instancePath: instancePath + "/metrics/" + i0 + "/difference",
									schemaPath: "#/properties/metrics/items/properties/difference/anyOf/0/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							var _valid3 = _errs35 === errors;
							valid7 = valid7 || _valid3;
							if (!valid7) {
								const _errs37 = errors;
								if (data9 !== null) {
									const err34 = {
										instancePath: instancePath + "/metrics/" + i0 + "/difference",
										schemaPath: "#/properties/metrics/items/properties/difference/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
								var _valid3 = _errs37 === errors;
								valid7 = valid7 || _valid3;
							}
							if (!valid7) {
								const err35 = {
									instancePath: instancePath + "/metrics/" + i0 + "/difference",
									schemaPath: "#/properties/metrics/items/properties/difference/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							} else {
								errors = _errs34;
								if (vErrors !== null) {
									if (_errs34) vErrors.length = _errs34;
									else vErrors = null;
								}
							}
						}
						if (data5.direction !== void 0) {
							let data10 = data5.direction;
							const _errs40 = errors;
							let valid8 = false;
							const _errs41 = errors;
							if (!(data10 === "higher" || data10 === "lower")) {
								const err36 = {
									instancePath: instancePath + "/metrics/" + i0 + "/direction",
									schemaPath: "#/properties/metrics/items/properties/direction/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema24.properties.metrics.items.properties.direction.anyOf[0].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
							var _valid4 = _errs41 === errors;
							valid8 = valid8 || _valid4;
							if (!valid8) {
								const _errs42 = errors;
								if (data10 !== null) {
									const err37 = {
										instancePath: instancePath + "/metrics/" + i0 + "/direction",
										schemaPath: "#/properties/metrics/items/properties/direction/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								var _valid4 = _errs42 === errors;
								valid8 = valid8 || _valid4;
							}
							if (!valid8) {
								const err38 = {
									instancePath: instancePath + "/metrics/" + i0 + "/direction",
									schemaPath: "#/properties/metrics/items/properties/direction/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							} else {
								errors = _errs40;
								if (vErrors !== null) {
									if (_errs40) vErrors.length = _errs40;
									else vErrors = null;
								}
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/metrics/" + i0,
							schemaPath: "#/properties/metrics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data11 = data.baseline;
			const _errs45 = errors;
			let valid9 = false;
			const _errs46 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.source === void 0) {
					const err41 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "source" },
						message: "must have required property 'source'"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data11.commit === void 0) {
					const err42 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "commit" },
						message: "must have required property 'commit'"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data11.key === void 0) {
					const err43 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "key" },
						message: "must have required property 'key'"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data11.time === void 0) {
					const err44 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "time" },
						message: "must have required property 'time'"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				for (const key2 in data11) if (!(key2 === "source" || key2 === "commit" || key2 === "key" || key2 === "time")) {
					const err45 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data11.source !== void 0) {
					let data12 = data11.source;
					if (!(data12 === "commit" || data12 === "key" || data12 === "line" || data12 === "file")) {
						const err46 = {
							instancePath: instancePath + "/baseline/source",
							schemaPath: "#/properties/baseline/anyOf/0/properties/source/enum",
							keyword: "enum",
							params: { allowedValues: schema24.properties.baseline.anyOf[0].properties.source.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data11.commit !== void 0) {
					let data13 = data11.commit;
					const _errs51 = errors;
					let valid11 = false;
					const _errs52 = errors;
					if (typeof data13 === "string") {
						if (!pattern8.test(data13)) {
							const err47 = {
								instancePath: instancePath + "/baseline/commit",
								schemaPath: "#/properties/baseline/anyOf/0/properties/commit/anyOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{40,64}$" },
								message: "must match pattern \"^[0-9a-f]{40,64}$\""
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/baseline/commit",
							schemaPath: "#/properties/baseline/anyOf/0/properties/commit/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					var _valid6 = _errs52 === errors;
					valid11 = valid11 || _valid6;
					if (!valid11) {
						const _errs54 = errors;
						if (data13 !== null) {
							const err49 = {
								instancePath: instancePath + "/baseline/commit",
								schemaPath: "#/properties/baseline/anyOf/0/properties/commit/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						var _valid6 = _errs54 === errors;
						valid11 = valid11 || _valid6;
					}
					if (!valid11) {
						const err50 = {
							instancePath: instancePath + "/baseline/commit",
							schemaPath: "#/properties/baseline/anyOf/0/properties/commit/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					} else {
						errors = _errs51;
						if (vErrors !== null) {
							if (_errs51) vErrors.length = _errs51;
							else vErrors = null;
						}
					}
				}
				if (data11.key !== void 0) {
					let data14 = data11.key;
					const _errs57 = errors;
					let valid12 = false;
					const _errs58 = errors;
					if (typeof data14 === "string") {
						if (!pattern10.test(data14)) {
							const err51 = {
								instancePath: instancePath + "/baseline/key",
								schemaPath: "#/properties/baseline/anyOf/0/properties/key/anyOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/baseline/key",
							schemaPath: "#/properties/baseline/anyOf/0/properties/key/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					var _valid7 = _errs58 === errors;
					valid12 = valid12 || _valid7;
					if (!valid12) {
						const _errs60 = errors;
						if (data14 !== null) {
							const err53 = {
								instancePath: instancePath + "/baseline/key",
								schemaPath: "#/properties/baseline/anyOf/0/properties/key/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						var _valid7 = _errs60 === errors;
						valid12 = valid12 || _valid7;
					}
					if (!valid12) {
						const err54 = {
							instancePath: instancePath + "/baseline/key",
							schemaPath: "#/properties/baseline/anyOf/0/properties/key/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					} else {
						errors = _errs57;
						if (vErrors !== null) {
							if (_errs57) vErrors.length = _errs57;
							else vErrors = null;
						}
					}
				}
				if (data11.time !== void 0) {
					let data15 = data11.time;
					const _errs63 = errors;
					let valid13 = false;
					const _errs64 = errors;
					if (typeof data15 !== "string") {
						const err55 = {
							instancePath: instancePath + "/baseline/time",
							schemaPath: "#/properties/baseline/anyOf/0/properties/time/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					var _valid8 = _errs64 === errors;
					valid13 = valid13 || _valid8;
					if (!valid13) {
						const _errs66 = errors;
						if (data15 !== null) {
							const err56 = {
								instancePath: instancePath + "/baseline/time",
								schemaPath: "#/properties/baseline/anyOf/0/properties/time/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						var _valid8 = _errs66 === errors;
						valid13 = valid13 || _valid8;
					}
					if (!valid13) {
						const err57 = {
							instancePath: instancePath + "/baseline/time",
							schemaPath: "#/properties/baseline/anyOf/0/properties/time/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					} else {
						errors = _errs63;
						if (vErrors !== null) {
							if (_errs63) vErrors.length = _errs63;
							else vErrors = null;
						}
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			var _valid5 = _errs46 === errors;
			valid9 = valid9 || _valid5;
			if (!valid9) {
				const _errs68 = errors;
				if (data11 !== null) {
					const err59 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				var _valid5 = _errs68 === errors;
				valid9 = valid9 || _valid5;
			}
			if (!valid9) {
				const err60 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			} else {
				errors = _errs45;
				if (vErrors !== null) {
					if (_errs45) vErrors.length = _errs45;
					else vErrors = null;
				}
			}
		}
		if (data.problems !== void 0) {
			let data16 = data.problems;
			if (Array.isArray(data16)) {
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data17 = data16[i1];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.code === void 0) {
							const err61 = {
								instancePath: instancePath + "/problems/" + i1,
								schemaPath: "#/properties/problems/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data17.message === void 0) {
							const err62 = {
								instancePath: instancePath + "/problems/" + i1,
								schemaPath: "#/properties/problems/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data17.metric === void 0) {
							const err63 = {
								instancePath: instancePath + "/problems/" + i1,
								schemaPath: "#/properties/problems/items/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								message: "must have required property 'metric'"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data17.file === void 0) {
							const err64 = {
								instancePath: instancePath + "/problems/" + i1,
								schemaPath: "#/properties/problems/items/required",
								keyword: "required",
								params: { missingProperty: "file" },
								message: "must have required property 'file'"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						for (const key3 in data17) if (!(key3 === "code" || key3 === "message" || key3 === "metric" || key3 === "file")) {
							const err65 = {
								instancePath: instancePath + "/problems/" + i1,
								schemaPath: "#/properties/problems/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data17.code !== void 0) {
							if (typeof data17.code !== "string") {
								const err66 = {
									instancePath: instancePath + "/problems/" + i1 + "/code",
									schemaPath: "#/properties/problems/items/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data17.message !== void 0) {
							if (typeof data17.message !== "string") {
								const err67 = {
									instancePath: instancePath + "/problems/" + i1 + "/message",
									schemaPath: "#/properties/problems/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data17.metric !== void 0) {
							let data20 = data17.metric;
							const _errs80 = errors;
							let valid17 = false;
							const _errs81 = errors;
							if (typeof data20 !== "string") {
								const err68 = {
									instancePath: instancePath + "/problems/" + i1 + "/metric",
									schemaPath: "#/properties/problems/items/properties/metric/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							var _valid9 = _errs81 === errors;
							valid17 = valid17 || _valid9;
							if (!valid17) {
								const _errs83 = errors;
								if (data20 !== null) {
									const err69 = {
										instancePath: instancePath + "/problems/" + i1 + "/metric",
										schemaPath: "#/properties/problems/items/properties/metric/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								var _valid9 = _errs83 === errors;
								valid17 = valid17 || _valid9;
							}
							if (!valid17) {
								const err70 = {
									instancePath: instancePath + "/problems/" + i1 + "/metric",
									schemaPath: "#/properties/problems/items/properties/metric/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							} else {
								errors = _errs80;
								if (vErrors !== null) {
									if (_errs80) vErrors.length = _errs80;
									else vErrors = null;
								}
							}
						}
						if (data17.file !== void 0) {
							let data21 = data17.file;
							const _errs86 = errors;
							let valid18 = false;
							const _errs87 = errors;
							if (typeof data21 !== "string") {
								const err71 = {
									instancePath: instancePath + "/problems/" + i1 + "/file",
									schemaPath: "#/properties/problems/items/properties/file/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							var _valid10 = _errs87 === errors;
							valid18 = valid18 || _valid10;
							if (!valid18) {
								const _errs89 = errors;
								if (data21 !== null) {
									const err72 = {
										instancePath: instancePath + "/problems/" + i1 + "/file",
										schemaPath: "#/properties/problems/items/properties/file/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								var _valid10 = _errs89 === errors;
								valid18 = valid18 || _valid10;
							}
							if (!valid18) {
								const err73 = {
									instancePath: instancePath + "/problems/" + i1 + "/file",
									schemaPath: "#/properties/problems/items/properties/file/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							} else {
								errors = _errs86;
								if (vErrors !== null) {
									if (_errs86) vErrors.length = _errs86;
									else vErrors = null;
								}
							}
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/problems/" + i1,
							schemaPath: "#/properties/problems/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
			} else {
				const err75 = {
					instancePath: instancePath + "/problems",
					schemaPath: "#/properties/problems/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
	} else {
		const err76 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err76];
		else vErrors.push(err76);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
const verdict = validate70;
const schema25 = {
	"type": "object",
	"required": [
		"schema",
		"verdict",
		"passed",
		"head",
		"base",
		"policy",
		"models",
		"findings"
	],
	"properties": {
		"schema": {
			"type": "string",
			"const": "mettle/verdict/v1"
		},
		"verdict": { "enum": [
			"passed",
			"failed",
			"inconclusive",
			"error"
		] },
		"passed": { "type": "boolean" },
		"head": { "anyOf": [{
			"type": "string",
			"pattern": "^[0-9a-f]{40,64}$"
		}, { "type": "null" }] },
		"base": { "anyOf": [{
			"type": "string",
			"pattern": "^[0-9a-f]{40,64}$"
		}, { "type": "null" }] },
		"policy": {
			"type": "object",
			"required": [
				"commit",
				"path",
				"digest"
			],
			"properties": {
				"commit": { "anyOf": [{
					"type": "string",
					"pattern": "^[0-9a-f]{40,64}$"
				}, { "type": "null" }] },
				"path": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"digest": { "anyOf": [{
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"models": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"required": ["key", "outputs"],
				"properties": {
					"key": { "anyOf": [{
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					}, { "type": "null" }] },
					"outputs": {
						"type": "object",
						"patternProperties": { "^.*$": {
							"type": "string",
							"pattern": "^[0-9a-f]{64}$"
						} }
					}
				},
				"additionalProperties": false
			} }
		},
		"findings": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"model",
					"metric",
					"rule",
					"outcome",
					"severity",
					"code",
					"message",
					"got",
					"baseline",
					"limit",
					"file",
					"line",
					"column"
				],
				"properties": {
					"model": { "anyOf": [{
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					}, { "type": "null" }] },
					"metric": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
					"rule": { "type": "string" },
					"outcome": { "enum": [
						"pass",
						"fail",
						"inconclusive",
						"error"
					] },
					"severity": { "enum": ["block", "warn"] },
					"code": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
					"message": { "type": "string" },
					"got": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
					"baseline": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
					"limit": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
					"file": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
					"line": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
					"column": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }
				},
				"additionalProperties": false
			}
		}
	},
	"additionalProperties": false,
	"title": "Verdict",
	"description": "The findings and the worst of them, bound to commit, policy, data and model digests.",
	"$id": "verdict"
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.verdict === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.passed === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed" },
				message: "must have required property 'passed'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.head === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "head" },
				message: "must have required property 'head'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.base === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base" },
				message: "must have required property 'base'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.policy === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.models === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.findings === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema" || key0 === "verdict" || key0 === "passed" || key0 === "head" || key0 === "base" || key0 === "policy" || key0 === "models" || key0 === "findings")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.schema !== void 0) {
			let data0 = data.schema;
			if (typeof data0 !== "string") {
				const err9 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if ("mettle/verdict/v1" !== data0) {
				const err10 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "mettle/verdict/v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data1 = data.verdict;
			if (!(data1 === "passed" || data1 === "failed" || data1 === "inconclusive" || data1 === "error")) {
				const err11 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.passed !== void 0) {
			if (typeof data.passed !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.head !== void 0) {
			let data3 = data.head;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (typeof data3 === "string") {
				if (!pattern8.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/head",
						schemaPath: "#/properties/head/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}$" },
						message: "must match pattern \"^[0-9a-f]{40,64}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/head",
					schemaPath: "#/properties/head/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs11 = errors;
				if (data3 !== null) {
					const err15 = {
						instancePath: instancePath + "/head",
						schemaPath: "#/properties/head/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var _valid0 = _errs11 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/head",
					schemaPath: "#/properties/head/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.base !== void 0) {
			let data4 = data.base;
			const _errs14 = errors;
			let valid2 = false;
			const _errs15 = errors;
			if (typeof data4 === "string") {
				if (!pattern8.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}$" },
						message: "must match pattern \"^[0-9a-f]{40,64}$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/base",
					schemaPath: "#/properties/base/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid1 = _errs15 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const _errs17 = errors;
				if (data4 !== null) {
					const err19 = {
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid1 = _errs17 === errors;
				valid2 = valid2 || _valid1;
			}
			if (!valid2) {
				const err20 = {
					instancePath: instancePath + "/base",
					schemaPath: "#/properties/base/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.policy !== void 0) {
			let data5 = data.policy;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.commit === void 0) {
					const err21 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/required",
						keyword: "required",
						params: { missingProperty: "commit" },
						message: "must have required property 'commit'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data5.path === void 0) {
					const err22 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data5.digest === void 0) {
					const err23 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "commit" || key1 === "path" || key1 === "digest")) {
					const err24 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data5.commit !== void 0) {
					let data6 = data5.commit;
					const _errs23 = errors;
					let valid4 = false;
					const _errs24 = errors;
					if (typeof data6 === "string") {
						if (!pattern8.test(data6)) {
							const err25 = {
								instancePath: instancePath + "/policy/commit",
								schemaPath: "#/properties/policy/properties/commit/anyOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{40,64}$" },
								message: "must match pattern \"^[0-9a-f]{40,64}$\""
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/policy/commit",
							schemaPath: "#/properties/policy/properties/commit/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					var _valid2 = _errs24 === errors;
					valid4 = valid4 || _valid2;
					if (!valid4) {
						const _errs26 = errors;
						if (data6 !== null) {
							const err27 = {
								instancePath: instancePath + "/policy/commit",
								schemaPath: "#/properties/policy/properties/commit/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						var _valid2 = _errs26 === errors;
						valid4 = valid4 || _valid2;
					}
					if (!valid4) {
						const err28 = {
							instancePath: instancePath + "/policy/commit",
							schemaPath: "#/properties/policy/properties/commit/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					} else {
						errors = _errs23;
						if (vErrors !== null) {
							if (_errs23) vErrors.length = _errs23;
							else vErrors = null;
						}
					}
				}
				if (data5.path !== void 0) {
					let data7 = data5.path;
					const _errs29 = errors;
					let valid5 = false;
					const _errs30 = errors;
					if (typeof data7 !== "string") {
						const err29 = {
							instancePath: instancePath + "/policy/path",
							schemaPath: "#/properties/policy/properties/path/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					var _valid3 = _errs30 === errors;
					valid5 = valid5 || _valid3;
					if (!valid5) {
						const _errs32 = errors;
						if (data7 !== null) {
							const err30 = {
								instancePath: instancePath + "/policy/path",
								schemaPath: "#/properties/policy/properties/path/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						var _valid3 = _errs32 === errors;
						valid5 = valid5 || _valid3;
					}
					if (!valid5) {
						const err31 = {
							instancePath: instancePath + "/policy/path",
							schemaPath: "#/properties/policy/properties/path/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					} else {
						errors = _errs29;
						if (vErrors !== null) {
							if (_errs29) vErrors.length = _errs29;
							else vErrors = null;
						}
					}
				}
				if (data5.digest !== void 0) {
					let data8 = data5.digest;
					const _errs35 = errors;
					let valid6 = false;
					const _errs36 = errors;
					if (typeof data8 === "string") {
						if (!pattern10.test(data8)) {
							const err32 = {
								instancePath: instancePath + "/policy/digest",
								schemaPath: "#/properties/policy/properties/digest/anyOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/policy/digest",
							schemaPath: "#/properties/policy/properties/digest/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					var _valid4 = _errs36 === errors;
					valid6 = valid6 || _valid4;
					if (!valid6) {
						const _errs38 = errors;
						if (data8 !== null) {
							const err34 = {
								instancePath: instancePath + "/policy/digest",
								schemaPath: "#/properties/policy/properties/digest/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						var _valid4 = _errs38 === errors;
						valid6 = valid6 || _valid4;
					}
					if (!valid6) {
						const err35 = {
							instancePath: instancePath + "/policy/digest",
							schemaPath: "#/properties/policy/properties/digest/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					} else {
						errors = _errs35;
						if (vErrors !== null) {
							if (_errs35) vErrors.length = _errs35;
							else vErrors = null;
						}
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data9 = data.models;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (pattern0.test(key2)) {
					let data10 = data9[key2];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.key === void 0) {
							const err37 = {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/models/patternProperties/%5E.*%24/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data10.outputs === void 0) {
							const err38 = {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/models/patternProperties/%5E.*%24/required",
								keyword: "required",
								params: { missingProperty: "outputs" },
								message: "must have required property 'outputs'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						for (const key3 in data10) if (!(key3 === "key" || key3 === "outputs")) {
							const err39 = {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/models/patternProperties/%5E.*%24/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data10.key !== void 0) {
							let data11 = data10.key;
							const _errs46 = errors;
							let valid9 = false;
							const _errs47 = errors;
							if (typeof data11 === "string") {
								if (!pattern10.test(data11)) {
									const err40 = {
										instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
										schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/0/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
									schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
							var _valid5 = _errs47 === errors;
							valid9 = valid9 || _valid5;
							if (!valid9) {
								const _errs49 = errors;
								if (data11 !== null) {
									const err42 = {
										instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
										schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								var _valid5 = _errs49 === errors;
								valid9 = valid9 || _valid5;
							}
							if (!valid9) {
								const err43 = {
									instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
									schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							} else {
								errors = _errs46;
								if (vErrors !== null) {
									if (_errs46) vErrors.length = _errs46;
									else vErrors = null;
								}
							}
						}
						if (data10.outputs !== void 0) {
							let data12 = data10.outputs;
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								for (const key4 in data12) if (pattern0.test(key4)) {
									let data13 = data12[key4];
									if (typeof data13 === "string") {
										if (!pattern10.test(data13)) {
											const err44 = {
												instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/outputs/patternProperties/%5E.*%24/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" },
												message: "must match pattern \"^[0-9a-f]{64}$\""
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
									} else {
										const err45 = {
											instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/outputs/patternProperties/%5E.*%24/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs",
									schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/outputs/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/models/patternProperties/%5E.*%24/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data14 = data.findings;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.model === void 0) {
							const err49 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "model" },
								message: "must have required property 'model'"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data15.metric === void 0) {
							const err50 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								message: "must have required property 'metric'"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data15.rule === void 0) {
							const err51 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data15.outcome === void 0) {
							const err52 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "outcome" },
								message: "must have required property 'outcome'"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data15.severity === void 0) {
							const err53 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (data15.code === void 0) {
							const err54 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data15.message === void 0) {
							const err55 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data15.got === void 0) {
							const err56 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "got" },
								message: "must have required property 'got'"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data15.baseline === void 0) {
							const err57 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "baseline" },
								message: "must have required property 'baseline'"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data15.limit === void 0) {
							const err58 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "limit" },
								message: "must have required property 'limit'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data15.file === void 0) {
							const err59 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "file" },
								message: "must have required property 'file'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data15.line === void 0) {
							const err60 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "line" },
								message: "must have required property 'line'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data15.column === void 0) {
							const err61 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "column" },
								message: "must have required property 'column'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						for (const key5 in data15) if (!func2.call(schema25.properties.findings.items.properties, key5)) {
							const err62 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data15.model !== void 0) {
							let data16 = data15.model;
							const _errs61 = errors;
							let valid14 = false;
							const _errs62 = errors;
							if (typeof data16 === "string") {
								if (data16.length > 500) {
									const err63 = {
										instancePath: instancePath + "/findings/" + i0 + "/model",
										schemaPath: "#/properties/findings/items/properties/model/anyOf/0/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
								if (data16.length < 1) {
									const err64 = {
										instancePath: instancePath + "/findings/" + i0 + "/model",
										schemaPath: "#/properties/findings/items/properties/model/anyOf/0/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/findings/" + i0 + "/model",
									schemaPath: "#/properties/findings/items/properties/model/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
							var _valid6 = _errs62 === errors;
							valid14 = valid14 || _valid6;
							if (!valid14) {
								const _errs64 = errors;
								if (data16 !== null) {
									const err66 = {
										instancePath: instancePath + "/findings/" + i0 + "/model",
										schemaPath: "#/properties/findings/items/properties/model/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
								var _valid6 = _errs64 === errors;
								valid14 = valid14 || _valid6;
							}
							if (!valid14) {
								const err67 = {
									instancePath: instancePath + "/findings/" + i0 + "/model",
									schemaPath: "#/properties/findings/items/properties/model/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							} else {
								errors = _errs61;
								if (vErrors !== null) {
									if (_errs61) vErrors.length = _errs61;
									else vErrors = null;
								}
							}
						}
						if (data15.metric !== void 0) {
							let data17 = data15.metric;
							const _errs67 = errors;
							let valid15 = false;
							const _errs68 = errors;
							if (typeof data17 !== "string") {
								const err68 = {
									instancePath: instancePath + "/findings/" + i0 + "/metric",
									schemaPath: "#/properties/findings/items/properties/metric/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							var _valid7 = _errs68 === errors;
							valid15 = valid15 || _valid7;
							if (!valid15) {
								const _errs70 = errors;
								if (data17 !== null) {
									const err69 = {
										instancePath: instancePath + "/findings/" + i0 + "/metric",
										schemaPath: "#/properties/findings/items/properties/metric/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								var _valid7 = _errs70 === errors;
								valid15 = valid15 || _valid7;
							}
							if (!valid15) {
								const err70 = {
									instancePath: instancePath + "/findings/" + i0 + "/metric",
									schemaPath: "#/properties/findings/items/properties/metric/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							} else {
								errors = _errs67;
								if (vErrors !== null) {
									if (_errs67) vErrors.length = _errs67;
									else vErrors = null;
								}
							}
						}
						if (data15.rule !== void 0) {
							if (typeof data15.rule !== "string") {
								const err71 = {
									instancePath: instancePath + "/findings/" + i0 + "/rule",
									schemaPath: "#/properties/findings/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data15.outcome !== void 0) {
							let data19 = data15.outcome;
							if (!(data19 === "pass" || data19 === "fail" || data19 === "inconclusive" || data19 === "error")) {
								const err72 = {
									instancePath: instancePath + "/findings/" + i0 + "/outcome",
									schemaPath: "#/properties/findings/items/properties/outcome/enum",
									keyword: "enum",
									params: { allowedValues: schema25.properties.findings.items.properties.outcome.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						if (data15.severity !== void 0) {
							let data20 = data15.severity;
							if (!(data20 === "block" || data20 === "warn")) {
								const err73 = {
									instancePath: instancePath + "/findings/" + i0 + "/severity",
									schemaPath: "#/properties/findings/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema25.properties.findings.items.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data15.code !== void 0) {
							let data21 = data15.code;
							const _errs77 = errors;
							let valid16 = false;
							const _errs78 = errors;
							if (typeof data21 !== "string") {
								const err74 = {
									instancePath: instancePath + "/findings/" + i0 + "/code",
									schemaPath: "#/properties/findings/items/properties/code/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
							var _valid8 = _errs78 === errors;
							valid16 = valid16 || _valid8;
							if (!valid16) {
								const _errs80 = errors;
								if (data21 !== null) {
									const err75 = {
										instancePath: instancePath + "/findings/" + i0 + "/code",
										schemaPath: "#/properties/findings/items/properties/code/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
								var _valid8 = _errs80 === errors;
								valid16 = valid16 || _valid8;
							}
							if (!valid16) {
								const err76 = {
									instancePath: instancePath + "/findings/" + i0 + "/code",
									schemaPath: "#/properties/findings/items/properties/code/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							} else {
								errors = _errs77;
								if (vErrors !== null) {
									if (_errs77) vErrors.length = _errs77;
									else vErrors = null;
								}
							}
						}
						if (data15.message !== void 0) {
							if (typeof data15.message !== "string") {
								const err77 = {
									instancePath: instancePath + "/findings/" + i0 + "/message",
									schemaPath: "#/properties/findings/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data15.got !== void 0) {
							let data23 = data15.got;
							const _errs85 = errors;
							let valid17 = false;
							const _errs86 = errors;
							if (!(typeof data23 == "number" && isFinite(data23))) {
								const err78 = {
									instancePath: instancePath + "/findings/" + i0 + "/got",
									schemaPath: "#/properties/findings/items/properties/got/anyOf/0/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
							var _valid9 = _errs86 === errors;
							valid17 = valid17 || _valid9;
							if (!valid17) {
								const _errs88 = errors;
								if (data23 !== null) {
									const err79 = {
										instancePath: instancePath + "/findings/" + i0 + "/got",
										schemaPath: "#/properties/findings/items/properties/got/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
								var _valid9 = _errs88 === errors;
								valid17 = valid17 || _valid9;
							}
							if (!valid17) {
								const err80 = {
									instancePath: instancePath + "/findings/" + i0 + "/got",
									schemaPath: "#/properties/findings/items/properties/got/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							} else {
								errors = _errs85;
								if (vErrors !== null) {
									if (_errs85) vErrors.length = _errs85;
									else vErrors = null;
								}
							}
						}
						if (data15.baseline !== void 0) {
							let data24 = data15.baseline;
							const _errs91 = errors;
							let valid18 = false;
							const _errs92 = errors;
							if (!(typeof data24 == "number" && isFinite(data24))) {
								const err81 = {
									instancePath: instancePath + "/findings/" + i0 + "/baseline",
									schemaPath: "#/properties/findings/items/properties/baseline/anyOf/0/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
							var _valid10 = _errs92 === errors;
							valid18 = valid18 || _valid10;
							if (!valid18) {
								const _errs94 = errors;
								if (data24 !== null) {
									const err82 = {
										instancePath: instancePath + "/findings/" + i0 + "/baseline",
										schemaPath: "#/properties/findings/items/properties/baseline/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
								var _valid10 = _errs94 === errors;
								valid18 = valid18 || _valid10;
							}
							if (!valid18) {
								const err83 = {
									instancePath: instancePath + "/findings/" + i0 + "/baseline",
									schemaPath: "#/properties/findings/items/properties/baseline/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							} else {
								errors = _errs91;
								if (vErrors !== null) {
									if (_errs91) vErrors.length = _errs91;
									else vErrors = null;
								}
							}
						}
						if (data15.limit !== void 0) {
							let data25 = data15.limit;
							const _errs97 = errors;
							let valid19 = false;
							const _errs98 = errors;
							if (typeof data25 !== "string") {
								const err84 = {
									instancePath: instancePath + "/findings/" + i0 + "/limit",
									schemaPath: "#/properties/findings/items/properties/limit/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
							var _valid11 = _errs98 === errors;
							valid19 = valid19 || _valid11;
							if (!valid19) {
								const _errs100 = errors;
								if (data25 !== null) {
									const err85 = {
										instancePath: instancePath + "/findings/" + i0 + "/limit",
										schemaPath: "#/properties/findings/items/properties/limit/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
								var _valid11 = _errs100 === errors;
								valid19 = valid19 || _valid11;
							}
							if (!valid19) {
								const err86 = {
									instancePath: instancePath + "/findings/" + i0 + "/limit",
									schemaPath: "#/properties/findings/items/properties/limit/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							} else {
								errors = _errs97;
								if (vErrors !== null) {
									if (_errs97) vErrors.length = _errs97;
									else vErrors = null;
								}
							}
						}
						if (data15.file !== void 0) {
							let data26 = data15.file;
							const _errs103 = errors;
							let valid20 = false;
							const _errs104 = errors;
							if (typeof data26 !== "string") {
								const err87 = {
									instancePath: instancePath + "/findings/" + i0 + "/file",
									schemaPath: "#/properties/findings/items/properties/file/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
							var _valid12 = _errs104 === errors;
							valid20 = valid20 || _valid12;
							if (!valid20) {
								const _errs106 = errors;
								if (data26 !== null) {
									const err88 = {
										instancePath: instancePath + "/findings/" + i0 + "/file",
										schemaPath: "#/properties/findings/items/properties/file/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								var _valid12 = _errs106 === errors;
								valid20 = valid20 || _valid12;
							}
							if (!valid20) {
								const err89 = {
									instancePath: instancePath + "/findings/" + i0 + "/file",
									schemaPath: "#/properties/findings/items/properties/file/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							} else {
								errors = _errs103;
								if (vErrors !== null) {
									if (_errs103) vErrors.length = _errs103;
									else vErrors = null;
								}
							}
						}
						if (data15.line !== void 0) {
							let data27 = data15.line;
							const _errs109 = errors;
							let valid21 = false;
							const _errs110 = errors;
							if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
								const err90 = {
									instancePath: instancePath + "/findings/" + i0 + "/line",
									schemaPath: "#/properties/findings/items/properties/line/anyOf/0/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
							var _valid13 = _errs110 === errors;
							valid21 = valid21 || _valid13;
							if (!valid21) {
								const _errs112 = errors;
								if (data27 !== null) {
									const err91 = {
										instancePath: instancePath + "/findings/" + i0 + "/line",
										schemaPath: "#/properties/findings/items/properties/line/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
								var _valid13 = _errs112 === errors;
								valid21 = valid21 || _valid13;
							}
							if (!valid21) {
								const err92 = {
									instancePath: instancePath + "/findings/" + i0 + "/line",
									schemaPath: "#/properties/findings/items/properties/line/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							} else {
								errors = _errs109;
								if (vErrors !== null) {
									if (_errs109) vErrors.length = _errs109;
									else vErrors = null;
								}
							}
						}
						if (data15.column !== void 0) {
							let data28 = data15.column;
							const _errs115 = errors;
							let valid22 = false;
							const _errs116 = errors;
							if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
								const err93 = {
									instancePath: instancePath + "/findings/" + i0 + "/column",
									schemaPath: "#/properties/findings/items/properties/column/anyOf/0/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
							var _valid14 = _errs116 === errors;
							valid22 = valid22 || _valid14;
							if (!valid22) {
								const _errs118 = errors;
								if (data28 !== null) {
									const err94 = {
										instancePath: instancePath + "/findings/" + i0 + "/column",
										schemaPath: "#/properties/findings/items/properties/column/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
								var _valid14 = _errs118 === errors;
								valid22 = valid22 || _valid14;
							}
							if (!valid22) {
								const err95 = {
									instancePath: instancePath + "/findings/" + i0 + "/column",
									schemaPath: "#/properties/findings/items/properties/column/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							} else {
								errors = _errs115;
								if (vErrors !== null) {
									if (_errs115) vErrors.length = _errs115;
									else vErrors = null;
								}
							}
						}
					} else {
						const err96 = {
							instancePath: instancePath + "/findings/" + i0,
							schemaPath: "#/properties/findings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
	} else {
		const err98 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err98];
		else vErrors.push(err98);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
const record = validate71;
const schema26 = {
	"type": "object",
	"required": [
		"schema",
		"id",
		"model",
		"key",
		"commit",
		"branch",
		"event",
		"time",
		"run",
		"fingerprint",
		"metrics",
		"outputs",
		"artifact",
		"environment",
		"seconds",
		"peakBytes",
		"seed"
	],
	"properties": {
		"schema": {
			"type": "string",
			"const": "mettle/record/v1"
		},
		"id": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"model": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		},
		"key": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"commit": { "anyOf": [{
			"type": "string",
			"pattern": "^[0-9a-f]{40,64}$"
		}, { "type": "null" }] },
		"branch": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
		"event": { "type": "string" },
		"time": { "type": "string" },
		"run": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
		"fingerprint": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"patternProperties": { "^.*$": { "type": "string" } }
			} }
		},
		"metrics": {
			"type": "object",
			"patternProperties": { "^.*$": { "type": "number" } }
		},
		"outputs": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"path",
					"sha256",
					"size",
					"files"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"path": {
						"type": "string",
						"minLength": 1
					},
					"sha256": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					},
					"size": {
						"type": "integer",
						"minimum": 0
					},
					"files": {
						"type": "integer",
						"minimum": 0
					}
				},
				"additionalProperties": false
			}
		},
		"artifact": { "anyOf": [{
			"type": "object",
			"required": [
				"id",
				"run",
				"name"
			],
			"properties": {
				"id": { "type": "integer" },
				"run": { "type": "integer" },
				"name": { "type": "string" }
			},
			"additionalProperties": false
		}, { "type": "null" }] },
		"environment": { "anyOf": [{
			"type": "object",
			"required": ["tool", "packages"],
			"properties": {
				"tool": { "type": "string" },
				"packages": {
					"type": "object",
					"patternProperties": { "^.*$": { "type": "string" } }
				}
			},
			"additionalProperties": false
		}, { "type": "null" }] },
		"seconds": {
			"type": "number",
			"minimum": 0
		},
		"peakBytes": { "anyOf": [{
			"type": "number",
			"minimum": 0
		}, { "type": "null" }] },
		"seed": { "type": "integer" }
	},
	"additionalProperties": false,
	"title": "Record",
	"description": "What the ledger keeps of a successful training.",
	"$id": "record"
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.key === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.commit === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.branch === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branch" },
				message: "must have required property 'branch'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.event === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.time === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "time" },
				message: "must have required property 'time'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.run === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.fingerprint === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				message: "must have required property 'fingerprint'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.metrics === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.outputs === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.artifact === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifact" },
				message: "must have required property 'artifact'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.environment === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.seconds === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seconds" },
				message: "must have required property 'seconds'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.peakBytes === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "peakBytes" },
				message: "must have required property 'peakBytes'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.seed === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seed" },
				message: "must have required property 'seed'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema26.properties, key0)) {
			const err17 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.schema !== void 0) {
			let data0 = data.schema;
			if (typeof data0 !== "string") {
				const err18 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if ("mettle/record/v1" !== data0) {
				const err19 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "mettle/record/v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern10.test(data1)) {
					const err20 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data2 = data.model;
			if (typeof data2 === "string") {
				if (data2.length > 500) {
					const err22 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data2.length < 1) {
					const err23 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data3 = data.key;
			if (typeof data3 === "string") {
				if (!pattern10.test(data3)) {
					const err25 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data4 = data.commit;
			const _errs11 = errors;
			let valid1 = false;
			const _errs12 = errors;
			if (typeof data4 === "string") {
				if (!pattern8.test(data4)) {
					const err27 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}$" },
						message: "must match pattern \"^[0-9a-f]{40,64}$\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs14 = errors;
				if (data4 !== null) {
					const err29 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				var _valid0 = _errs14 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err30 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data.branch !== void 0) {
			let data5 = data.branch;
			const _errs17 = errors;
			let valid2 = false;
			const _errs18 = errors;
			if (typeof data5 !== "string") {
				const err31 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid1 = _errs18 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const _errs20 = errors;
				if (data5 !== null) {
					const err32 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				var _valid1 = _errs20 === errors;
				valid2 = valid2 || _valid1;
			}
			if (!valid2) {
				const err33 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
		}
		if (data.event !== void 0) {
			if (typeof data.event !== "string") {
				const err34 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.time !== void 0) {
			if (typeof data.time !== "string") {
				const err35 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data8 = data.run;
			const _errs27 = errors;
			let valid3 = false;
			const _errs28 = errors;
			if (typeof data8 !== "string") {
				const err36 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid2 = _errs28 === errors;
			valid3 = valid3 || _valid2;
			if (!valid3) {
				const _errs30 = errors;
				if (data8 !== null) {
					const err37 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				var _valid2 = _errs30 === errors;
				valid3 = valid3 || _valid2;
			}
			if (!valid3) {
				const err38 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
		}
		if (data.fingerprint !== void 0) {
			let data9 = data.fingerprint;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key1 in data9) if (pattern0.test(key1)) {
					let data10 = data9[key1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						for (const key2 in data10) if (pattern0.test(key2)) {
							if (typeof data10[key2] !== "string") {
								const err39 = {
									instancePath: instancePath + "/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/fingerprint/patternProperties/%5E.*%24/patternProperties/%5E.*%24/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/fingerprint/patternProperties/%5E.*%24/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data12 = data.metrics;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key3 in data12) if (pattern0.test(key3)) {
					let data13 = data12[key3];
					if (!(typeof data13 == "number" && isFinite(data13))) {
						const err42 = {
							instancePath: instancePath + "/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/metrics/patternProperties/%5E.*%24/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data14 = data.outputs;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.name === void 0) {
							const err44 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data15.path === void 0) {
							const err45 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data15.sha256 === void 0) {
							const err46 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								message: "must have required property 'sha256'"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data15.size === void 0) {
							const err47 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "size" },
								message: "must have required property 'size'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data15.files === void 0) {
							const err48 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key4 in data15) if (!(key4 === "name" || key4 === "path" || key4 === "sha256" || key4 === "size" || key4 === "files")) {
							const err49 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data15.name !== void 0) {
							let data16 = data15.name;
							if (typeof data16 === "string") {
								if (data16.length > 500) {
									const err50 = {
										instancePath: instancePath + "/outputs/" + i0 + "/name",
										schemaPath: "#/properties/outputs/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (data16.length < 1) {
									const err51 = {
										instancePath: instancePath + "/outputs/" + i0 + "/name",
										schemaPath: "#/properties/outputs/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/outputs/" + i0 + "/name",
									schemaPath: "#/properties/outputs/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data15.path !== void 0) {
							let data17 = data15.path;
							if (typeof data17 === "string") {
								if (data17.length < 1) {
									const err53 = {
										instancePath: instancePath + "/outputs/" + i0 + "/path",
										schemaPath: "#/properties/outputs/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/outputs/" + i0 + "/path",
									schemaPath: "#/properties/outputs/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data15.sha256 !== void 0) {
							let data18 = data15.sha256;
							if (typeof data18 === "string") {
								if (!pattern10.test(data18)) {
									const err55 = {
										instancePath: instancePath + "/outputs/" + i0 + "/sha256",
										schemaPath: "#/properties/outputs/items/properties/sha256/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/outputs/" + i0 + "/sha256",
									schemaPath: "#/properties/outputs/items/properties/sha256/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data15.size !== void 0) {
							let data19 = data15.size;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								const err57 = {
									instancePath: instancePath + "/outputs/" + i0 + "/size",
									schemaPath: "#/properties/outputs/items/properties/size/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									const err58 = {
										instancePath: instancePath + "/outputs/" + i0 + "/size",
										schemaPath: "#/properties/outputs/items/properties/size/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							}
						}
						if (data15.files !== void 0) {
							let data20 = data15.files;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								const err59 = {
									instancePath: instancePath + "/outputs/" + i0 + "/files",
									schemaPath: "#/properties/outputs/items/properties/files/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 < 0 || isNaN(data20)) {
									const err60 = {
										instancePath: instancePath + "/outputs/" + i0 + "/files",
										schemaPath: "#/properties/outputs/items/properties/files/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							}
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/outputs/" + i0,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.artifact !== void 0) {
			let data21 = data.artifact;
			const _errs58 = errors;
			let valid10 = false;
			const _errs59 = errors;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.id === void 0) {
					const err63 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data21.run === void 0) {
					const err64 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "run" },
						message: "must have required property 'run'"
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				if (data21.name === void 0) {
					const err65 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				for (const key5 in data21) if (!(key5 === "id" || key5 === "run" || key5 === "name")) {
					const err66 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data21.id !== void 0) {
					let data22 = data21.id;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err67 = {
							instancePath: instancePath + "/artifact/id",
							schemaPath: "#/properties/artifact/anyOf/0/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data21.run !== void 0) {
					let data23 = data21.run;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						const err68 = {
							instancePath: instancePath + "/artifact/run",
							schemaPath: "#/properties/artifact/anyOf/0/properties/run/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
				if (data21.name !== void 0) {
					if (typeof data21.name !== "string") {
						const err69 = {
							instancePath: instancePath + "/artifact/name",
							schemaPath: "#/properties/artifact/anyOf/0/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/artifact",
					schemaPath: "#/properties/artifact/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			var _valid3 = _errs59 === errors;
			valid10 = valid10 || _valid3;
			if (!valid10) {
				const _errs68 = errors;
				if (data21 !== null) {
					const err71 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				var _valid3 = _errs68 === errors;
				valid10 = valid10 || _valid3;
			}
			if (!valid10) {
				const err72 = {
					instancePath: instancePath + "/artifact",
					schemaPath: "#/properties/artifact/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			} else {
				errors = _errs58;
				if (vErrors !== null) {
					if (_errs58) vErrors.length = _errs58;
					else vErrors = null;
				}
			}
		}
		if (data.environment !== void 0) {
			let data25 = data.environment;
			const _errs71 = errors;
			let valid12 = false;
			const _errs72 = errors;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.tool === void 0) {
					const err73 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "tool" },
						message: "must have required property 'tool'"
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				if (data25.packages === void 0) {
					const err74 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "packages" },
						message: "must have required property 'packages'"
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				for (const key6 in data25) if (!(key6 === "tool" || key6 === "packages")) {
					const err75 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				if (data25.tool !== void 0) {
					if (typeof data25.tool !== "string") {
						const err76 = {
							instancePath: instancePath + "/environment/tool",
							schemaPath: "#/properties/environment/anyOf/0/properties/tool/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data25.packages !== void 0) {
					let data27 = data25.packages;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key7 in data27) if (pattern0.test(key7)) {
							if (typeof data27[key7] !== "string") {
								const err77 = {
									instancePath: instancePath + "/environment/packages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/environment/anyOf/0/properties/packages/patternProperties/%5E.*%24/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/environment/packages",
							schemaPath: "#/properties/environment/anyOf/0/properties/packages/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
			var _valid4 = _errs72 === errors;
			valid12 = valid12 || _valid4;
			if (!valid12) {
				const _errs81 = errors;
				if (data25 !== null) {
					const err80 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				var _valid4 = _errs81 === errors;
				valid12 = valid12 || _valid4;
			}
			if (!valid12) {
				const err81 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			} else {
				errors = _errs71;
				if (vErrors !== null) {
					if (_errs71) vErrors.length = _errs71;
					else vErrors = null;
				}
			}
		}
		if (data.seconds !== void 0) {
			let data29 = data.seconds;
			if (typeof data29 == "number" && isFinite(data29)) {
				if (data29 < 0 || isNaN(data29)) {
					const err82 = {
						instancePath: instancePath + "/seconds",
						schemaPath: "#/properties/seconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
			} else {
				const err83 = {
					instancePath: instancePath + "/seconds",
					schemaPath: "#/properties/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
		}
		if (data.peakBytes !== void 0) {
			let data30 = data.peakBytes;
			const _errs86 = errors;
			let valid15 = false;
			const _errs87 = errors;
			if (typeof data30 == "number" && isFinite(data30)) {
				if (data30 < 0 || isNaN(data30)) {
					const err84 = {
						instancePath: instancePath + "/peakBytes",
						schemaPath: "#/properties/peakBytes/anyOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/peakBytes",
					schemaPath: "#/properties/peakBytes/anyOf/0/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
			var _valid5 = _errs87 === errors;
			valid15 = valid15 || _valid5;
			if (!valid15) {
				const _errs89 = errors;
				if (data30 !== null) {
					const err86 = {
						instancePath: instancePath + "/peakBytes",
						schemaPath: "#/properties/peakBytes/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				var _valid5 = _errs89 === errors;
				valid15 = valid15 || _valid5;
			}
			if (!valid15) {
				const err87 = {
					instancePath: instancePath + "/peakBytes",
					schemaPath: "#/properties/peakBytes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			} else {
				errors = _errs86;
				if (vErrors !== null) {
					if (_errs86) vErrors.length = _errs86;
					else vErrors = null;
				}
			}
		}
		if (data.seed !== void 0) {
			let data31 = data.seed;
			if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
				const err88 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
	} else {
		const err89 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err89];
		else vErrors.push(err89);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
const observation = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.commit === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.branch === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branch" },
				message: "must have required property 'branch'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.time === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "time" },
				message: "must have required property 'time'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.models === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema" || key0 === "commit" || key0 === "branch" || key0 === "time" || key0 === "models")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schema !== void 0) {
			let data0 = data.schema;
			if (typeof data0 !== "string") {
				const err6 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("mettle/observation/v1" !== data0) {
				const err7 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "mettle/observation/v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data1 = data.commit;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40,64}$" },
						message: "must match pattern \"^[0-9a-f]{40,64}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.branch !== void 0) {
			if (typeof data.branch !== "string") {
				const err10 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.time !== void 0) {
			if (typeof data.time !== "string") {
				const err11 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data4 = data.models;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (pattern0.test(key1)) {
					let data5 = data4[key1];
					if (typeof data5 === "string") {
						if (!pattern10.test(data5)) {
							const err12 = {
								instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/models/patternProperties/%5E.*%24/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/models/patternProperties/%5E.*%24/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
// src/documents/read.ts
function readDocument(kind, text, from) {
	let data;
	try {
		data = JSON.parse(text);
	} catch (cause) {
		throw new MettleError("document-invalid", `${from} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
	const validate = validators_generated_exports[kind];
	if (!validate(data)) {
		const [first] = validate.errors ?? [];
		throw new MettleError("document-invalid", `${from} does not fit mettle/${kind}/v1: ${first?.instancePath || "the document"} ${first?.message ?? "is not right"}`);
	}
	return data;
}
// src/ledger/ledger.ts
var Ledger = class Ledger {
	#branch;
	#files;
	ignored = [];
	constructor(branch, files) {
		this.#branch = branch;
		this.#files = files;
	}
	static async open(branch) {
		return new Ledger(branch, await branch.list());
	}
	async byKeys(keys) {
		const wanted = new Set(keys);
		const records = await this.#records((path) => wanted.has(keyOfPath(path) ?? ""));
		return Map.groupBy(records, (record) => record.key);
	}
	async all() {
		return (await this.#records(() => true)).toSorted((a, b) => b.time.localeCompare(a.time));
	}
	async observations(commits) {
		const order = new Map(commits.map((commit, i) => [commit, i]));
		const paths = [...this.#files.keys()].filter((path) => order.has(commitOfPath(path) ?? ""));
		return (await this.#documents("observation", paths)).filter((o) => order.has(o.commit)).toSorted((a, b) => order.get(a.commit) - order.get(b.commit) || b.time.localeCompare(a.time));
	}
	get hasObservations() {
		return [...this.#files.keys()].some((path) => commitOfPath(path) !== void 0);
	}
	async byIds(ids) {
		const records = await this.#records((path) => ids.has(path.split("/").at(-1)?.replace(".json", "") ?? ""));
		return new Map(records.map((record) => [record.id, record]));
	}
	async #records(wanted) {
		const paths = [...this.#files.keys()].filter((path) => keyOfPath(path) !== void 0 && wanted(path));
		return (await this.#documents("record", paths)).filter((record) => {
			const sound = paths.includes(recordPath(record.key, record.id)) && record.id === idOf({
				...record,
				id: void 0
			});
			if (!sound) this.ignored.push(`the record ${record.id.slice(0, 12)} is not what its name says`);
			return sound;
		});
	}
	async #documents(kind, paths) {
		const blobs = await this.#branch.read(paths.map((path) => this.#files.get(path)));
		return paths.flatMap((path) => {
			const content = blobs.get(this.#files.get(path));
			try {
				return [readDocument(kind, Buffer.from(content ?? "").toString("utf8"), path)];
			} catch (error) {
				if (!(error instanceof MettleError)) throw error;
				this.ignored.push(error.message);
				return [];
			}
		});
	}
	write(records, observation, message) {
		return this.#branch.add(ledgerFiles(records, observation), message);
	}
};
function ledgerFiles(records, observation) {
	const files = new Map(records.map((record) => [recordPath(record.key, record.id), json(record)]));
	if (observation) files.set(observationPath(observation.commit, idOf(observation)), json(observation));
	return files;
}
const withId = (record) => ({
	...record,
	id: idOf(record)
});
const idOf = (content) => createHash("sha256").update(canonicalize({
	...content,
	id: void 0
}) ?? "").digest("hex");
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
export { config as a, readDocument as i, ledgerFiles as n, canonicalize as o, withId as r, Ledger as t };
