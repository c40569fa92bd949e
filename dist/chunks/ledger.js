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
	evaluation: () => evaluation,
	observation: () => observation,
	plan: () => plan,
	record: () => record,
	run: () => run,
	verdict: () => verdict
});
const plan = validate21;
const schema6 = {
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
const pattern0 = new RegExp("^[0-9a-f]{40,64}$", "");
const pattern2 = new RegExp("^[0-9a-f]{64}$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.head === void 0 && (missing0 = "head") || data.base === void 0 && (missing0 = "base") || data.models === void 0 && (missing0 = "models")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "head" || key0 === "base" || key0 === "models")) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate21.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if ("mettle/plan/v1" !== data0) {
							validate21.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "mettle/plan/v1" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.head !== void 0) {
							let data1 = data.head;
							const _errs4 = errors;
							const _errs5 = errors;
							let valid1 = false;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data1 === "string") {
									if (!pattern0.test(data1)) {
										const err0 = {
											instancePath: instancePath + "/head",
											schemaPath: "#/properties/head/anyOf/0/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{40,64}$" }
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
								} else {
									const err1 = {
										instancePath: instancePath + "/head",
										schemaPath: "#/properties/head/anyOf/0/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs8 = errors;
								if (data1 !== null) {
									const err2 = {
										instancePath: instancePath + "/head",
										schemaPath: "#/properties/head/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err3 = {
									instancePath: instancePath + "/head",
									schemaPath: "#/properties/head/anyOf",
									keyword: "anyOf",
									params: {}
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
								validate21.errors = vErrors;
								return false;
							} else {
								errors = _errs5;
								if (vErrors !== null) {
									if (_errs5) vErrors.length = _errs5;
									else vErrors = null;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.base !== void 0) {
								let data2 = data.base;
								const _errs10 = errors;
								const _errs11 = errors;
								let valid2 = false;
								const _errs12 = errors;
								if (errors === _errs12) {
									if (typeof data2 === "string") {
										if (!pattern0.test(data2)) {
											const err4 = {
												instancePath: instancePath + "/base",
												schemaPath: "#/properties/base/anyOf/0/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{40,64}$" }
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
										}
									} else {
										const err5 = {
											instancePath: instancePath + "/base",
											schemaPath: "#/properties/base/anyOf/0/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
								}
								var _valid1 = _errs12 === errors;
								valid2 = valid2 || _valid1;
								if (!valid2) {
									const _errs14 = errors;
									if (data2 !== null) {
										const err6 = {
											instancePath: instancePath + "/base",
											schemaPath: "#/properties/base/anyOf/1/type",
											keyword: "type",
											params: { type: "null" }
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
									var _valid1 = _errs14 === errors;
									valid2 = valid2 || _valid1;
								}
								if (!valid2) {
									const err7 = {
										instancePath: instancePath + "/base",
										schemaPath: "#/properties/base/anyOf",
										keyword: "anyOf",
										params: {}
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
									validate21.errors = vErrors;
									return false;
								} else {
									errors = _errs11;
									if (vErrors !== null) {
										if (_errs11) vErrors.length = _errs11;
										else vErrors = null;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.models !== void 0) {
									let data3 = data.models;
									const _errs16 = errors;
									if (errors === _errs16) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data4 = data3[i0];
												const _errs18 = errors;
												if (errors === _errs18) {
													if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
														let missing1;
														if (data4.name === void 0 && (missing1 = "name") || data4.action === void 0 && (missing1 = "action") || data4.key === void 0 && (missing1 = "key") || data4.changed === void 0 && (missing1 = "changed") || data4.reasons === void 0 && (missing1 = "reasons") || data4["runs-on"] === void 0 && (missing1 = "runs-on")) {
															validate21.errors = [{
																instancePath: instancePath + "/models/" + i0,
																schemaPath: "#/properties/models/items/required",
																keyword: "required",
																params: { missingProperty: missing1 }
															}];
															return false;
														} else {
															const _errs20 = errors;
															for (const key1 in data4) if (!(key1 === "name" || key1 === "action" || key1 === "key" || key1 === "changed" || key1 === "reasons" || key1 === "runs-on")) {
																validate21.errors = [{
																	instancePath: instancePath + "/models/" + i0,
																	schemaPath: "#/properties/models/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 }
																}];
																return false;
															}
															if (_errs20 === errors) {
																if (data4.name !== void 0) {
																	let data5 = data4.name;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (typeof data5 === "string") {
																			if (data5.length > 500) {
																				validate21.errors = [{
																					instancePath: instancePath + "/models/" + i0 + "/name",
																					schemaPath: "#/properties/models/items/properties/name/maxLength",
																					keyword: "maxLength",
																					params: { limit: 500 }
																				}];
																				return false;
																			} else if (data5.length < 1) {
																				validate21.errors = [{
																					instancePath: instancePath + "/models/" + i0 + "/name",
																					schemaPath: "#/properties/models/items/properties/name/minLength",
																					keyword: "minLength",
																					params: { limit: 1 }
																				}];
																				return false;
																			}
																		} else {
																			validate21.errors = [{
																				instancePath: instancePath + "/models/" + i0 + "/name",
																				schemaPath: "#/properties/models/items/properties/name/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	}
																	var valid4 = _errs21 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data4.action !== void 0) {
																		let data6 = data4.action;
																		const _errs23 = errors;
																		if (!(data6 === "train" || data6 === "reuse")) {
																			validate21.errors = [{
																				instancePath: instancePath + "/models/" + i0 + "/action",
																				schemaPath: "#/properties/models/items/properties/action/enum",
																				keyword: "enum",
																				params: { allowedValues: schema6.properties.models.items.properties.action.enum }
																			}];
																			return false;
																		}
																		var valid4 = _errs23 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data4.key !== void 0) {
																			let data7 = data4.key;
																			const _errs24 = errors;
																			const _errs25 = errors;
																			let valid5 = false;
																			const _errs26 = errors;
																			if (errors === _errs26) {
																				if (typeof data7 === "string") {
																					if (!pattern2.test(data7)) {
																						const err8 = {
																							instancePath: instancePath + "/models/" + i0 + "/key",
																							schemaPath: "#/properties/models/items/properties/key/anyOf/0/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9a-f]{64}$" }
																						};
																						if (vErrors === null) vErrors = [err8];
																						else vErrors.push(err8);
																						errors++;
																					}
																				} else {
																					const err9 = {
																						instancePath: instancePath + "/models/" + i0 + "/key",
																						schemaPath: "#/properties/models/items/properties/key/anyOf/0/type",
																						keyword: "type",
																						params: { type: "string" }
																					};
																					if (vErrors === null) vErrors = [err9];
																					else vErrors.push(err9);
																					errors++;
																				}
																			}
																			var _valid2 = _errs26 === errors;
																			valid5 = valid5 || _valid2;
																			if (!valid5) {
																				const _errs28 = errors;
																				if (data7 !== null) {
																					const err10 = {
																						instancePath: instancePath + "/models/" + i0 + "/key",
																						schemaPath: "#/properties/models/items/properties/key/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" }
																					};
																					if (vErrors === null) vErrors = [err10];
																					else vErrors.push(err10);
																					errors++;
																				}
																				var _valid2 = _errs28 === errors;
																				valid5 = valid5 || _valid2;
																			}
																			if (!valid5) {
																				const err11 = {
																					instancePath: instancePath + "/models/" + i0 + "/key",
																					schemaPath: "#/properties/models/items/properties/key/anyOf",
																					keyword: "anyOf",
																					params: {}
																				};
																				if (vErrors === null) vErrors = [err11];
																				else vErrors.push(err11);
																				errors++;
																				validate21.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs25;
																				if (vErrors !== null) {
																					if (_errs25) vErrors.length = _errs25;
																					else vErrors = null;
																				}
																			}
																			var valid4 = _errs24 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data4.changed !== void 0) {
																				const _errs30 = errors;
																				if (typeof data4.changed !== "boolean") {
																					validate21.errors = [{
																						instancePath: instancePath + "/models/" + i0 + "/changed",
																						schemaPath: "#/properties/models/items/properties/changed/type",
																						keyword: "type",
																						params: { type: "boolean" }
																					}];
																					return false;
																				}
																				var valid4 = _errs30 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data4.reasons !== void 0) {
																					let data9 = data4.reasons;
																					const _errs32 = errors;
																					if (errors === _errs32) {
																						if (Array.isArray(data9)) {
																							const len1 = data9.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								let data10 = data9[i1];
																								const _errs34 = errors;
																								if (errors === _errs34) {
																									if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																										let missing2;
																										if (data10.component === void 0 && (missing2 = "component") || data10.path === void 0 && (missing2 = "path") || data10.key === void 0 && (missing2 = "key") || data10.from === void 0 && (missing2 = "from") || data10.to === void 0 && (missing2 = "to")) {
																											validate21.errors = [{
																												instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
																												schemaPath: "#/properties/models/items/properties/reasons/items/required",
																												keyword: "required",
																												params: { missingProperty: missing2 }
																											}];
																											return false;
																										} else {
																											const _errs36 = errors;
																											for (const key2 in data10) if (!(key2 === "component" || key2 === "path" || key2 === "key" || key2 === "from" || key2 === "to")) {
																												validate21.errors = [{
																													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
																													schemaPath: "#/properties/models/items/properties/reasons/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key2 }
																												}];
																												return false;
																											}
																											if (_errs36 === errors) {
																												if (data10.component !== void 0) {
																													let data11 = data10.component;
																													const _errs37 = errors;
																													if (!(data11 === "code" || data11 === "params" || data11 === "data" || data11 === "command" || data11 === "lock" || data11 === "environment" || data11 === "seed" || data11 === "record" || data11 === "forced" || data11 === "outputs")) {
																														validate21.errors = [{
																															instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/component",
																															schemaPath: "#/properties/models/items/properties/reasons/items/properties/component/enum",
																															keyword: "enum",
																															params: { allowedValues: schema6.properties.models.items.properties.reasons.items.properties.component.enum }
																														}];
																														return false;
																													}
																													var valid7 = _errs37 === errors;
																												} else var valid7 = true;
																												if (valid7) {
																													if (data10.path !== void 0) {
																														let data12 = data10.path;
																														const _errs38 = errors;
																														const _errs39 = errors;
																														let valid8 = false;
																														const _errs40 = errors;
																														if (typeof data12 !== "string") {
																															const err12 = {
																																instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/path",
																																schemaPath: "#/properties/models/items/properties/reasons/items/properties/path/anyOf/0/type",
																																keyword: "type",
																																params: { type: "string" }
																															};
																															if (vErrors === null) vErrors = [err12];
																															else vErrors.push(err12);
																															errors++;
																														}
																														var _valid3 = _errs40 === errors;
																														valid8 = valid8 || _valid3;
																														if (!valid8) {
																															const _errs42 = errors;
																															if (data12 !== null) {
																																const err13 = {
																																	instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/path",
																																	schemaPath: "#/properties/models/items/properties/reasons/items/properties/path/anyOf/1/type",
																																	keyword: "type",
																																	params: { type: "null" }
																																};
																																if (vErrors === null) vErrors = [err13];
																																else vErrors.push(err13);
																																errors++;
																															}
																															var _valid3 = _errs42 === errors;
																															valid8 = valid8 || _valid3;
																														}
																														if (!valid8) {
																															const err14 = {
																																instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/path",
																																schemaPath: "#/properties/models/items/properties/reasons/items/properties/path/anyOf",
																																keyword: "anyOf",
																																params: {}
																															};
																															if (vErrors === null) vErrors = [err14];
																															else vErrors.push(err14);
																															errors++;
																															validate21.errors = vErrors;
																															return false;
																														} else {
																															errors = _errs39;
																															if (vErrors !== null) {
																																if (_errs39) vErrors.length = _errs39;
																																else vErrors = null;
																															}
																														}
																														var valid7 = _errs38 === errors;
																													} else var valid7 = true;
																													if (valid7) {
																														if (data10.key !== void 0) {
																															let data13 = data10.key;
																															const _errs44 = errors;
																															const _errs45 = errors;
																															let valid9 = false;
																															const _errs46 = errors;
																															if (typeof data13 !== "string") {
																																const err15 = {
																																	instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/key",
																																	schemaPath: "#/properties/models/items/properties/reasons/items/properties/key/anyOf/0/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																};
																																if (vErrors === null) vErrors = [err15];
																																else vErrors.push(err15);
																																errors++;
																															}
																															var _valid4 = _errs46 === errors;
																															valid9 = valid9 || _valid4;
																															if (!valid9) {
																																const _errs48 = errors;
																																if (data13 !== null) {
																																	const err16 = {
																																		instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/key",
																																		schemaPath: "#/properties/models/items/properties/reasons/items/properties/key/anyOf/1/type",
																																		keyword: "type",
																																		params: { type: "null" }
																																	};
																																	if (vErrors === null) vErrors = [err16];
																																	else vErrors.push(err16);
																																	errors++;
																																}
																																var _valid4 = _errs48 === errors;
																																valid9 = valid9 || _valid4;
																															}
																															if (!valid9) {
																																const err17 = {
																																	instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/key",
																																	schemaPath: "#/properties/models/items/properties/reasons/items/properties/key/anyOf",
																																	keyword: "anyOf",
																																	params: {}
																																};
																																if (vErrors === null) vErrors = [err17];
																																else vErrors.push(err17);
																																errors++;
																																validate21.errors = vErrors;
																																return false;
																															} else {
																																errors = _errs45;
																																if (vErrors !== null) {
																																	if (_errs45) vErrors.length = _errs45;
																																	else vErrors = null;
																																}
																															}
																															var valid7 = _errs44 === errors;
																														} else var valid7 = true;
																														if (valid7) {
																															if (data10.from !== void 0) {
																																let data14 = data10.from;
																																const _errs50 = errors;
																																const _errs51 = errors;
																																let valid10 = false;
																																const _errs52 = errors;
																																if (typeof data14 !== "string") {
																																	const err18 = {
																																		instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/from",
																																		schemaPath: "#/properties/models/items/properties/reasons/items/properties/from/anyOf/0/type",
																																		keyword: "type",
																																		params: { type: "string" }
																																	};
																																	if (vErrors === null) vErrors = [err18];
																																	else vErrors.push(err18);
																																	errors++;
																																}
																																var _valid5 = _errs52 === errors;
																																valid10 = valid10 || _valid5;
																																if (!valid10) {
																																	const _errs54 = errors;
																																	if (data14 !== null) {
																																		const err19 = {
																																			instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/from",
																																			schemaPath: "#/properties/models/items/properties/reasons/items/properties/from/anyOf/1/type",
																																			keyword: "type",
																																			params: { type: "null" }
																																		};
																																		if (vErrors === null) vErrors = [err19];
																																		else vErrors.push(err19);
																																		errors++;
																																	}
																																	var _valid5 = _errs54 === errors;
																																	valid10 = valid10 || _valid5;
																																}
																																if (!valid10) {
																																	const err20 = {
																																		instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/from",
																																		schemaPath: "#/properties/models/items/properties/reasons/items/properties/from/anyOf",
																																		keyword: "anyOf",
																																		params: {}
																																	};
																																	if (vErrors === null) vErrors = [err20];
																																	else vErrors.push(err20);
																																	errors++;
																																	validate21.errors = vErrors;
																																	return false;
																																} else {
																																	errors = _errs51;
																																	if (vErrors !== null) {
																																		if (_errs51) vErrors.length = _errs51;
																																		else vErrors = null;
																																	}
																																}
																																var valid7 = _errs50 === errors;
																															} else var valid7 = true;
																															if (valid7) {
																																if (data10.to !== void 0) {
																																	let data15 = data10.to;
																																	const _errs56 = errors;
																																	const _errs57 = errors;
																																	let valid11 = false;
																																	const _errs58 = errors;
																																	if (typeof data15 !== "string") {
																																		const err21 = {
																																			instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/to",
																																			schemaPath: "#/properties/models/items/properties/reasons/items/properties/to/anyOf/0/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		};
																																		if (vErrors === null) vErrors = [err21];
																																		else vErrors.push(err21);
																																		errors++;
																																	}
																																	var _valid6 = _errs58 === errors;
																																	valid11 = valid11 || _valid6;
																																	if (!valid11) {
																																		const _errs60 = errors;
																																		if (data15 !== null) {
																																			const err22 = {
																																				instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/to",
																																				schemaPath: "#/properties/models/items/properties/reasons/items/properties/to/anyOf/1/type",
																																				keyword: "type",
																																				params: { type: "null" }
																																			};
																																			if (vErrors === null) vErrors = [err22];
																																			else vErrors.push(err22);
																																			errors++;
																																		}
																																		var _valid6 = _errs60 === errors;
																																		valid11 = valid11 || _valid6;
																																	}
																																	if (!valid11) {
																																		const err23 = {
																																			instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/to",
																																			schemaPath: "#/properties/models/items/properties/reasons/items/properties/to/anyOf",
																																			keyword: "anyOf",
																																			params: {}
																																		};
																																		if (vErrors === null) vErrors = [err23];
																																		else vErrors.push(err23);
																																		errors++;
																																		validate21.errors = vErrors;
																																		return false;
																																	} else {
																																		errors = _errs57;
																																		if (vErrors !== null) {
																																			if (_errs57) vErrors.length = _errs57;
																																			else vErrors = null;
																																		}
																																	}
																																	var valid7 = _errs56 === errors;
																																} else var valid7 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate21.errors = [{
																											instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
																											schemaPath: "#/properties/models/items/properties/reasons/items/type",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																								if (!(_errs34 === errors)) break;
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/models/" + i0 + "/reasons",
																								schemaPath: "#/properties/models/items/properties/reasons/type",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid4 = _errs32 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data4["runs-on"] !== void 0) {
																						let data16 = data4["runs-on"];
																						const _errs62 = errors;
																						const _errs63 = errors;
																						let valid12 = false;
																						const _errs64 = errors;
																						const _errs65 = errors;
																						let valid13 = false;
																						const _errs66 = errors;
																						if (typeof data16 !== "string") {
																							const err24 = {
																								instancePath: instancePath + "/models/" + i0 + "/runs-on",
																								schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/0/type",
																								keyword: "type",
																								params: { type: "string" }
																							};
																							if (vErrors === null) vErrors = [err24];
																							else vErrors.push(err24);
																							errors++;
																						}
																						var _valid8 = _errs66 === errors;
																						valid13 = valid13 || _valid8;
																						if (!valid13) {
																							const _errs68 = errors;
																							if (errors === _errs68) {
																								if (Array.isArray(data16)) {
																									const len2 = data16.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										const _errs70 = errors;
																										if (typeof data16[i2] !== "string") {
																											const err25 = {
																												instancePath: instancePath + "/models/" + i0 + "/runs-on/" + i2,
																												schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/1/items/type",
																												keyword: "type",
																												params: { type: "string" }
																											};
																											if (vErrors === null) vErrors = [err25];
																											else vErrors.push(err25);
																											errors++;
																										}
																										if (!(_errs70 === errors)) break;
																									}
																								} else {
																									const err26 = {
																										instancePath: instancePath + "/models/" + i0 + "/runs-on",
																										schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/1/type",
																										keyword: "type",
																										params: { type: "array" }
																									};
																									if (vErrors === null) vErrors = [err26];
																									else vErrors.push(err26);
																									errors++;
																								}
																							}
																							var _valid8 = _errs68 === errors;
																							valid13 = valid13 || _valid8;
																						}
																						if (!valid13) {
																							const err27 = {
																								instancePath: instancePath + "/models/" + i0 + "/runs-on",
																								schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err27];
																							else vErrors.push(err27);
																							errors++;
																						} else {
																							errors = _errs65;
																							if (vErrors !== null) {
																								if (_errs65) vErrors.length = _errs65;
																								else vErrors = null;
																							}
																						}
																						var _valid7 = _errs64 === errors;
																						valid12 = valid12 || _valid7;
																						if (!valid12) {
																							const _errs72 = errors;
																							if (data16 !== null) {
																								const err28 = {
																									instancePath: instancePath + "/models/" + i0 + "/runs-on",
																									schemaPath: "#/properties/models/items/properties/runs-on/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err28];
																								else vErrors.push(err28);
																								errors++;
																							}
																							var _valid7 = _errs72 === errors;
																							valid12 = valid12 || _valid7;
																						}
																						if (!valid12) {
																							const err29 = {
																								instancePath: instancePath + "/models/" + i0 + "/runs-on",
																								schemaPath: "#/properties/models/items/properties/runs-on/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err29];
																							else vErrors.push(err29);
																							errors++;
																							validate21.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs63;
																							if (vErrors !== null) {
																								if (_errs63) vErrors.length = _errs63;
																								else vErrors = null;
																							}
																						}
																						var valid4 = _errs62 === errors;
																					} else var valid4 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													} else {
														validate21.errors = [{
															instancePath: instancePath + "/models/" + i0,
															schemaPath: "#/properties/models/items/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												if (!(_errs18 === errors)) break;
											}
										} else {
											validate21.errors = [{
												instancePath: instancePath + "/models",
												schemaPath: "#/properties/models/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs16 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const run = validate22;
const schema7 = {
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
const func2 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^.*$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.key === void 0 && (missing0 = "key") || data.outcome === void 0 && (missing0 = "outcome") || data.seconds === void 0 && (missing0 = "seconds") || data.peakBytes === void 0 && (missing0 = "peakBytes") || data.outputs === void 0 && (missing0 = "outputs") || data.environment === void 0 && (missing0 = "environment") || data.error === void 0 && (missing0 = "error")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
					validate22.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate22.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if ("mettle/run/v1" !== data0) {
							validate22.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "mettle/run/v1" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.model !== void 0) {
							let data1 = data.model;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (data1.length > 500) {
										validate22.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/maxLength",
											keyword: "maxLength",
											params: { limit: 500 }
										}];
										return false;
									} else if (data1.length < 1) {
										validate22.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate22.errors = [{
										instancePath: instancePath + "/model",
										schemaPath: "#/properties/model/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.key !== void 0) {
								let data2 = data.key;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (!pattern2.test(data2)) {
											validate22.errors = [{
												instancePath: instancePath + "/key",
												schemaPath: "#/properties/key/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" }
											}];
											return false;
										}
									} else {
										validate22.errors = [{
											instancePath: instancePath + "/key",
											schemaPath: "#/properties/key/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.outcome !== void 0) {
									let data3 = data.outcome;
									const _errs8 = errors;
									if (!(data3 === "succeeded" || data3 === "failed" || data3 === "timed-out" || data3 === "cancelled")) {
										validate22.errors = [{
											instancePath: instancePath + "/outcome",
											schemaPath: "#/properties/outcome/enum",
											keyword: "enum",
											params: { allowedValues: schema7.properties.outcome.enum }
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.seconds !== void 0) {
										let data4 = data.seconds;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 0 || isNaN(data4)) {
													validate22.errors = [{
														instancePath: instancePath + "/seconds",
														schemaPath: "#/properties/seconds/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													}];
													return false;
												}
											} else {
												validate22.errors = [{
													instancePath: instancePath + "/seconds",
													schemaPath: "#/properties/seconds/type",
													keyword: "type",
													params: { type: "number" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.peakBytes !== void 0) {
											let data5 = data.peakBytes;
											const _errs11 = errors;
											const _errs12 = errors;
											let valid1 = false;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 0 || isNaN(data5)) {
														const err0 = {
															instancePath: instancePath + "/peakBytes",
															schemaPath: "#/properties/peakBytes/anyOf/0/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															}
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													}
												} else {
													const err1 = {
														instancePath: instancePath + "/peakBytes",
														schemaPath: "#/properties/peakBytes/anyOf/0/type",
														keyword: "type",
														params: { type: "number" }
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
												}
											}
											var _valid0 = _errs13 === errors;
											valid1 = valid1 || _valid0;
											if (!valid1) {
												const _errs15 = errors;
												if (data5 !== null) {
													const err2 = {
														instancePath: instancePath + "/peakBytes",
														schemaPath: "#/properties/peakBytes/anyOf/1/type",
														keyword: "type",
														params: { type: "null" }
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
												var _valid0 = _errs15 === errors;
												valid1 = valid1 || _valid0;
											}
											if (!valid1) {
												const err3 = {
													instancePath: instancePath + "/peakBytes",
													schemaPath: "#/properties/peakBytes/anyOf",
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err3];
												else vErrors.push(err3);
												errors++;
												validate22.errors = vErrors;
												return false;
											} else {
												errors = _errs12;
												if (vErrors !== null) {
													if (_errs12) vErrors.length = _errs12;
													else vErrors = null;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.outputs !== void 0) {
												let data6 = data.outputs;
												const _errs17 = errors;
												if (errors === _errs17) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let data7 = data6[i0];
															const _errs19 = errors;
															if (errors === _errs19) {
																if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																	let missing1;
																	if (data7.name === void 0 && (missing1 = "name") || data7.path === void 0 && (missing1 = "path") || data7.sha256 === void 0 && (missing1 = "sha256") || data7.size === void 0 && (missing1 = "size") || data7.files === void 0 && (missing1 = "files")) {
																		validate22.errors = [{
																			instancePath: instancePath + "/outputs/" + i0,
																			schemaPath: "#/properties/outputs/items/required",
																			keyword: "required",
																			params: { missingProperty: missing1 }
																		}];
																		return false;
																	} else {
																		const _errs21 = errors;
																		for (const key1 in data7) if (!(key1 === "name" || key1 === "path" || key1 === "sha256" || key1 === "size" || key1 === "files")) {
																			validate22.errors = [{
																				instancePath: instancePath + "/outputs/" + i0,
																				schemaPath: "#/properties/outputs/items/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key1 }
																			}];
																			return false;
																		}
																		if (_errs21 === errors) {
																			if (data7.name !== void 0) {
																				let data8 = data7.name;
																				const _errs22 = errors;
																				if (errors === _errs22) {
																					if (typeof data8 === "string") {
																						if (data8.length > 500) {
																							validate22.errors = [{
																								instancePath: instancePath + "/outputs/" + i0 + "/name",
																								schemaPath: "#/properties/outputs/items/properties/name/maxLength",
																								keyword: "maxLength",
																								params: { limit: 500 }
																							}];
																							return false;
																						} else if (data8.length < 1) {
																							validate22.errors = [{
																								instancePath: instancePath + "/outputs/" + i0 + "/name",
																								schemaPath: "#/properties/outputs/items/properties/name/minLength",
																								keyword: "minLength",
																								params: { limit: 1 }
																							}];
																							return false;
																						}
																					} else {
																						validate22.errors = [{
																							instancePath: instancePath + "/outputs/" + i0 + "/name",
																							schemaPath: "#/properties/outputs/items/properties/name/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				}
																				var valid3 = _errs22 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data7.path !== void 0) {
																					let data9 = data7.path;
																					const _errs24 = errors;
																					if (errors === _errs24) {
																						if (typeof data9 === "string") {
																							if (data9.length < 1) {
																								validate22.errors = [{
																									instancePath: instancePath + "/outputs/" + i0 + "/path",
																									schemaPath: "#/properties/outputs/items/properties/path/minLength",
																									keyword: "minLength",
																									params: { limit: 1 }
																								}];
																								return false;
																							}
																						} else {
																							validate22.errors = [{
																								instancePath: instancePath + "/outputs/" + i0 + "/path",
																								schemaPath: "#/properties/outputs/items/properties/path/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																					}
																					var valid3 = _errs24 === errors;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data7.sha256 !== void 0) {
																						let data10 = data7.sha256;
																						const _errs26 = errors;
																						if (errors === _errs26) {
																							if (typeof data10 === "string") {
																								if (!pattern2.test(data10)) {
																									validate22.errors = [{
																										instancePath: instancePath + "/outputs/" + i0 + "/sha256",
																										schemaPath: "#/properties/outputs/items/properties/sha256/pattern",
																										keyword: "pattern",
																										params: { pattern: "^[0-9a-f]{64}$" }
																									}];
																									return false;
																								}
																							} else {
																								validate22.errors = [{
																									instancePath: instancePath + "/outputs/" + i0 + "/sha256",
																									schemaPath: "#/properties/outputs/items/properties/sha256/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																						}
																						var valid3 = _errs26 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data7.size !== void 0) {
																							let data11 = data7.size;
																							const _errs28 = errors;
																							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																								validate22.errors = [{
																									instancePath: instancePath + "/outputs/" + i0 + "/size",
																									schemaPath: "#/properties/outputs/items/properties/size/type",
																									keyword: "type",
																									params: { type: "integer" }
																								}];
																								return false;
																							}
																							if (errors === _errs28) {
																								if (typeof data11 == "number" && isFinite(data11)) {
																									if (data11 < 0 || isNaN(data11)) {
																										validate22.errors = [{
																											instancePath: instancePath + "/outputs/" + i0 + "/size",
																											schemaPath: "#/properties/outputs/items/properties/size/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											}
																										}];
																										return false;
																									}
																								}
																							}
																							var valid3 = _errs28 === errors;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data7.files !== void 0) {
																								let data12 = data7.files;
																								const _errs30 = errors;
																								if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																									validate22.errors = [{
																										instancePath: instancePath + "/outputs/" + i0 + "/files",
																										schemaPath: "#/properties/outputs/items/properties/files/type",
																										keyword: "type",
																										params: { type: "integer" }
																									}];
																									return false;
																								}
																								if (errors === _errs30) {
																									if (typeof data12 == "number" && isFinite(data12)) {
																										if (data12 < 0 || isNaN(data12)) {
																											validate22.errors = [{
																												instancePath: instancePath + "/outputs/" + i0 + "/files",
																												schemaPath: "#/properties/outputs/items/properties/files/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												}
																											}];
																											return false;
																										}
																									}
																								}
																								var valid3 = _errs30 === errors;
																							} else var valid3 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate22.errors = [{
																		instancePath: instancePath + "/outputs/" + i0,
																		schemaPath: "#/properties/outputs/items/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															if (!(_errs19 === errors)) break;
														}
													} else {
														validate22.errors = [{
															instancePath: instancePath + "/outputs",
															schemaPath: "#/properties/outputs/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.environment !== void 0) {
													let data13 = data.environment;
													const _errs32 = errors;
													const _errs33 = errors;
													let valid4 = false;
													const _errs34 = errors;
													if (errors === _errs34) {
														if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
															let missing2;
															if (data13.tool === void 0 && (missing2 = "tool") || data13.packages === void 0 && (missing2 = "packages")) {
																const err4 = {
																	instancePath: instancePath + "/environment",
																	schemaPath: "#/properties/environment/anyOf/0/required",
																	keyword: "required",
																	params: { missingProperty: missing2 }
																};
																if (vErrors === null) vErrors = [err4];
																else vErrors.push(err4);
																errors++;
															} else {
																const _errs36 = errors;
																for (const key2 in data13) if (!(key2 === "tool" || key2 === "packages")) {
																	const err5 = {
																		instancePath: instancePath + "/environment",
																		schemaPath: "#/properties/environment/anyOf/0/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key2 }
																	};
																	if (vErrors === null) vErrors = [err5];
																	else vErrors.push(err5);
																	errors++;
																	break;
																}
																if (_errs36 === errors) {
																	if (data13.tool !== void 0) {
																		const _errs37 = errors;
																		if (typeof data13.tool !== "string") {
																			const err6 = {
																				instancePath: instancePath + "/environment/tool",
																				schemaPath: "#/properties/environment/anyOf/0/properties/tool/type",
																				keyword: "type",
																				params: { type: "string" }
																			};
																			if (vErrors === null) vErrors = [err6];
																			else vErrors.push(err6);
																			errors++;
																		}
																		var valid5 = _errs37 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data13.packages !== void 0) {
																			let data15 = data13.packages;
																			const _errs39 = errors;
																			if (errors === _errs39) {
																				if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																					for (const key3 in data15) if (pattern5.test(key3)) {
																						const _errs41 = errors;
																						if (typeof data15[key3] !== "string") {
																							const err7 = {
																								instancePath: instancePath + "/environment/packages/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/properties/environment/anyOf/0/properties/packages/patternProperties/%5E.*%24/type",
																								keyword: "type",
																								params: { type: "string" }
																							};
																							if (vErrors === null) vErrors = [err7];
																							else vErrors.push(err7);
																							errors++;
																						}
																						if (!(_errs41 === errors)) break;
																					}
																				} else {
																					const err8 = {
																						instancePath: instancePath + "/environment/packages",
																						schemaPath: "#/properties/environment/anyOf/0/properties/packages/type",
																						keyword: "type",
																						params: { type: "object" }
																					};
																					if (vErrors === null) vErrors = [err8];
																					else vErrors.push(err8);
																					errors++;
																				}
																			}
																			var valid5 = _errs39 === errors;
																		} else var valid5 = true;
																	}
																}
															}
														} else {
															const err9 = {
																instancePath: instancePath + "/environment",
																schemaPath: "#/properties/environment/anyOf/0/type",
																keyword: "type",
																params: { type: "object" }
															};
															if (vErrors === null) vErrors = [err9];
															else vErrors.push(err9);
															errors++;
														}
													}
													var _valid1 = _errs34 === errors;
													valid4 = valid4 || _valid1;
													if (!valid4) {
														const _errs43 = errors;
														if (data13 !== null) {
															const err10 = {
																instancePath: instancePath + "/environment",
																schemaPath: "#/properties/environment/anyOf/1/type",
																keyword: "type",
																params: { type: "null" }
															};
															if (vErrors === null) vErrors = [err10];
															else vErrors.push(err10);
															errors++;
														}
														var _valid1 = _errs43 === errors;
														valid4 = valid4 || _valid1;
													}
													if (!valid4) {
														const err11 = {
															instancePath: instancePath + "/environment",
															schemaPath: "#/properties/environment/anyOf",
															keyword: "anyOf",
															params: {}
														};
														if (vErrors === null) vErrors = [err11];
														else vErrors.push(err11);
														errors++;
														validate22.errors = vErrors;
														return false;
													} else {
														errors = _errs33;
														if (vErrors !== null) {
															if (_errs33) vErrors.length = _errs33;
															else vErrors = null;
														}
													}
													var valid0 = _errs32 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.error !== void 0) {
														let data17 = data.error;
														const _errs45 = errors;
														const _errs46 = errors;
														let valid7 = false;
														const _errs47 = errors;
														if (errors === _errs47) {
															if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																let missing3;
																if (data17.code === void 0 && (missing3 = "code") || data17.message === void 0 && (missing3 = "message") || data17.log === void 0 && (missing3 = "log")) {
																	const err12 = {
																		instancePath: instancePath + "/error",
																		schemaPath: "#/properties/error/anyOf/0/required",
																		keyword: "required",
																		params: { missingProperty: missing3 }
																	};
																	if (vErrors === null) vErrors = [err12];
																	else vErrors.push(err12);
																	errors++;
																} else {
																	const _errs49 = errors;
																	for (const key4 in data17) if (!(key4 === "code" || key4 === "message" || key4 === "log")) {
																		const err13 = {
																			instancePath: instancePath + "/error",
																			schemaPath: "#/properties/error/anyOf/0/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key4 }
																		};
																		if (vErrors === null) vErrors = [err13];
																		else vErrors.push(err13);
																		errors++;
																		break;
																	}
																	if (_errs49 === errors) {
																		if (data17.code !== void 0) {
																			const _errs50 = errors;
																			if (typeof data17.code !== "string") {
																				const err14 = {
																					instancePath: instancePath + "/error/code",
																					schemaPath: "#/properties/error/anyOf/0/properties/code/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err14];
																				else vErrors.push(err14);
																				errors++;
																			}
																			var valid8 = _errs50 === errors;
																		} else var valid8 = true;
																		if (valid8) {
																			if (data17.message !== void 0) {
																				const _errs52 = errors;
																				if (typeof data17.message !== "string") {
																					const err15 = {
																						instancePath: instancePath + "/error/message",
																						schemaPath: "#/properties/error/anyOf/0/properties/message/type",
																						keyword: "type",
																						params: { type: "string" }
																					};
																					if (vErrors === null) vErrors = [err15];
																					else vErrors.push(err15);
																					errors++;
																				}
																				var valid8 = _errs52 === errors;
																			} else var valid8 = true;
																			if (valid8) {
																				if (data17.log !== void 0) {
																					let data20 = data17.log;
																					const _errs54 = errors;
																					if (errors === _errs54) {
																						if (Array.isArray(data20)) {
																							const len1 = data20.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								const _errs56 = errors;
																								if (typeof data20[i1] !== "string") {
																									const err16 = {
																										instancePath: instancePath + "/error/log/" + i1,
																										schemaPath: "#/properties/error/anyOf/0/properties/log/items/type",
																										keyword: "type",
																										params: { type: "string" }
																									};
																									if (vErrors === null) vErrors = [err16];
																									else vErrors.push(err16);
																									errors++;
																								}
																								if (!(_errs56 === errors)) break;
																							}
																						} else {
																							const err17 = {
																								instancePath: instancePath + "/error/log",
																								schemaPath: "#/properties/error/anyOf/0/properties/log/type",
																								keyword: "type",
																								params: { type: "array" }
																							};
																							if (vErrors === null) vErrors = [err17];
																							else vErrors.push(err17);
																							errors++;
																						}
																					}
																					var valid8 = _errs54 === errors;
																				} else var valid8 = true;
																			}
																		}
																	}
																}
															} else {
																const err18 = {
																	instancePath: instancePath + "/error",
																	schemaPath: "#/properties/error/anyOf/0/type",
																	keyword: "type",
																	params: { type: "object" }
																};
																if (vErrors === null) vErrors = [err18];
																else vErrors.push(err18);
																errors++;
															}
														}
														var _valid2 = _errs47 === errors;
														valid7 = valid7 || _valid2;
														if (!valid7) {
															const _errs58 = errors;
															if (data17 !== null) {
																const err19 = {
																	instancePath: instancePath + "/error",
																	schemaPath: "#/properties/error/anyOf/1/type",
																	keyword: "type",
																	params: { type: "null" }
																};
																if (vErrors === null) vErrors = [err19];
																else vErrors.push(err19);
																errors++;
															}
															var _valid2 = _errs58 === errors;
															valid7 = valid7 || _valid2;
														}
														if (!valid7) {
															const err20 = {
																instancePath: instancePath + "/error",
																schemaPath: "#/properties/error/anyOf",
																keyword: "anyOf",
																params: {}
															};
															if (vErrors === null) vErrors = [err20];
															else vErrors.push(err20);
															errors++;
															validate22.errors = vErrors;
															return false;
														} else {
															errors = _errs46;
															if (vErrors !== null) {
																if (_errs46) vErrors.length = _errs46;
																else vErrors = null;
															}
														}
														var valid0 = _errs45 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const evaluation = validate23;
const schema8 = {
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
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.key === void 0 && (missing0 = "key") || data.same === void 0 && (missing0 = "same") || data.metrics === void 0 && (missing0 = "metrics") || data.baseline === void 0 && (missing0 = "baseline") || data.problems === void 0 && (missing0 = "problems")) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "model" || key0 === "key" || key0 === "same" || key0 === "metrics" || key0 === "baseline" || key0 === "problems")) {
					validate23.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate23.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if ("mettle/evaluation/v1" !== data0) {
							validate23.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "mettle/evaluation/v1" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.model !== void 0) {
							let data1 = data.model;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (data1.length > 500) {
										validate23.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/maxLength",
											keyword: "maxLength",
											params: { limit: 500 }
										}];
										return false;
									} else if (data1.length < 1) {
										validate23.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate23.errors = [{
										instancePath: instancePath + "/model",
										schemaPath: "#/properties/model/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.key !== void 0) {
								let data2 = data.key;
								const _errs6 = errors;
								const _errs7 = errors;
								let valid1 = false;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data2 === "string") {
										if (!pattern2.test(data2)) {
											const err0 = {
												instancePath: instancePath + "/key",
												schemaPath: "#/properties/key/anyOf/0/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{64}$" }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
									} else {
										const err1 = {
											instancePath: instancePath + "/key",
											schemaPath: "#/properties/key/anyOf/0/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
								if (!valid1) {
									const _errs10 = errors;
									if (data2 !== null) {
										const err2 = {
											instancePath: instancePath + "/key",
											schemaPath: "#/properties/key/anyOf/1/type",
											keyword: "type",
											params: { type: "null" }
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
									var _valid0 = _errs10 === errors;
									valid1 = valid1 || _valid0;
								}
								if (!valid1) {
									const err3 = {
										instancePath: instancePath + "/key",
										schemaPath: "#/properties/key/anyOf",
										keyword: "anyOf",
										params: {}
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
									validate23.errors = vErrors;
									return false;
								} else {
									errors = _errs7;
									if (vErrors !== null) {
										if (_errs7) vErrors.length = _errs7;
										else vErrors = null;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.same !== void 0) {
									const _errs12 = errors;
									if (typeof data.same !== "boolean") {
										validate23.errors = [{
											instancePath: instancePath + "/same",
											schemaPath: "#/properties/same/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.metrics !== void 0) {
										let data4 = data.metrics;
										const _errs14 = errors;
										if (errors === _errs14) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data5 = data4[i0];
													const _errs16 = errors;
													if (errors === _errs16) {
														if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
															let missing1;
															if (data5.name === void 0 && (missing1 = "name") || data5.value === void 0 && (missing1 = "value") || data5.baseline === void 0 && (missing1 = "baseline") || data5.difference === void 0 && (missing1 = "difference") || data5.direction === void 0 && (missing1 = "direction")) {
																validate23.errors = [{
																	instancePath: instancePath + "/metrics/" + i0,
																	schemaPath: "#/properties/metrics/items/required",
																	keyword: "required",
																	params: { missingProperty: missing1 }
																}];
																return false;
															} else {
																const _errs18 = errors;
																for (const key1 in data5) if (!(key1 === "name" || key1 === "value" || key1 === "baseline" || key1 === "difference" || key1 === "direction")) {
																	validate23.errors = [{
																		instancePath: instancePath + "/metrics/" + i0,
																		schemaPath: "#/properties/metrics/items/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 }
																	}];
																	return false;
																}
																if (_errs18 === errors) {
																	if (data5.name !== void 0) {
																		let data6 = data5.name;
																		const _errs19 = errors;
																		if (errors === _errs19) {
																			if (typeof data6 === "string") {
																				if (data6.length > 500) {
																					validate23.errors = [{
																						instancePath: instancePath + "/metrics/" + i0 + "/name",
																						schemaPath: "#/properties/metrics/items/properties/name/maxLength",
																						keyword: "maxLength",
																						params: { limit: 500 }
																					}];
																					return false;
																				} else if (data6.length < 1) {
																					validate23.errors = [{
																						instancePath: instancePath + "/metrics/" + i0 + "/name",
																						schemaPath: "#/properties/metrics/items/properties/name/minLength",
																						keyword: "minLength",
																						params: { limit: 1 }
																					}];
																					return false;
																				}
																			} else {
																				validate23.errors = [{
																					instancePath: instancePath + "/metrics/" + i0 + "/name",
																					schemaPath: "#/properties/metrics/items/properties/name/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																		var valid3 = _errs19 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data5.value !== void 0) {
																			let data7 = data5.value;
																			const _errs21 = errors;
																			const _errs22 = errors;
																			let valid4 = false;
																			const _errs23 = errors;
																			if (!(typeof data7 == "number" && isFinite(data7))) {
																				const err4 = {
																					instancePath: instancePath + "/metrics/" + i0 + "/value",
																					schemaPath: "#/properties/metrics/items/properties/value/anyOf/0/type",
																					keyword: "type",
																					params: { type: "number" }
																				};
																				if (vErrors === null) vErrors = [err4];
																				else vErrors.push(err4);
																				errors++;
																			}
																			var _valid1 = _errs23 === errors;
																			valid4 = valid4 || _valid1;
																			if (!valid4) {
																				const _errs25 = errors;
																				if (data7 !== null) {
																					const err5 = {
																						instancePath: instancePath + "/metrics/" + i0 + "/value",
																						schemaPath: "#/properties/metrics/items/properties/value/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" }
																					};
																					if (vErrors === null) vErrors = [err5];
																					else vErrors.push(err5);
																					errors++;
																				}
																				var _valid1 = _errs25 === errors;
																				valid4 = valid4 || _valid1;
																			}
																			if (!valid4) {
																				const err6 = {
																					instancePath: instancePath + "/metrics/" + i0 + "/value",
																					schemaPath: "#/properties/metrics/items/properties/value/anyOf",
																					keyword: "anyOf",
																					params: {}
																				};
																				if (vErrors === null) vErrors = [err6];
																				else vErrors.push(err6);
																				errors++;
																				validate23.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs22;
																				if (vErrors !== null) {
																					if (_errs22) vErrors.length = _errs22;
																					else vErrors = null;
																				}
																			}
																			var valid3 = _errs21 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data5.baseline !== void 0) {
																				let data8 = data5.baseline;
																				const _errs27 = errors;
																				const _errs28 = errors;
																				let valid5 = false;
																				const _errs29 = errors;
																				if (!(typeof data8 == "number" && isFinite(data8))) {
																					const err7 = {
																						instancePath: instancePath + "/metrics/" + i0 + "/baseline",
																						schemaPath: "#/properties/metrics/items/properties/baseline/anyOf/0/type",
																						keyword: "type",
																						params: { type: "number" }
																					};
																					if (vErrors === null) vErrors = [err7];
																					else vErrors.push(err7);
																					errors++;
																				}
																				var _valid2 = _errs29 === errors;
																				valid5 = valid5 || _valid2;
																				if (!valid5) {
																					const _errs31 = errors;
																					if (data8 !== null) {
																						const err8 = {
																							instancePath: instancePath + "/metrics/" + i0 + "/baseline",
																							schemaPath: "#/properties/metrics/items/properties/baseline/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" }
																						};
																						if (vErrors === null) vErrors = [err8];
																						else vErrors.push(err8);
																						errors++;
																					}
																					var _valid2 = _errs31 === errors;
																					valid5 = valid5 || _valid2;
																				}
																				if (!valid5) {
																					const err9 = {
																						instancePath: instancePath + "/metrics/" + i0 + "/baseline",
																						schemaPath: "#/properties/metrics/items/properties/baseline/anyOf",
																						keyword: "anyOf",
																						params: {}
																					};
																					if (vErrors === null) vErrors = [err9];
																					else vErrors.push(err9);
																					errors++;
																					validate23.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs28;
																					if (vErrors !== null) {
																						if (_errs28) vErrors.length = _errs28;
																						else vErrors = null;
																					}
																				}
																				var valid3 = _errs27 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data5.difference !== void 0) {
																					let data9 = data5.difference;
																					const _errs33 = errors;
																					const _errs34 = errors;
																					let valid6 = false;
																					const _errs35 = errors;
																					if (!(typeof data9 == "number" && isFinite(data9))) {
																						const err10 = {
																							instancePath: instancePath + "/metrics/" + i0 + "/difference",
																							schemaPath: "#/properties/metrics/items/properties/difference/anyOf/0/type",
																							keyword: "type",
																							params: { type: "number" }
																						};
																						if (vErrors === null) vErrors = [err10];
																						else vErrors.push(err10);
																						errors++;
																					}
																					var _valid3 = _errs35 === errors;
																					valid6 = valid6 || _valid3;
																					if (!valid6) {
																						const _errs37 = errors;
																						if (data9 !== null) {
																							const err11 = {
																								instancePath: instancePath + "/metrics/" + i0 + "/difference",
																								schemaPath: "#/properties/metrics/items/properties/difference/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" }
																							};
																							if (vErrors === null) vErrors = [err11];
																							else vErrors.push(err11);
																							errors++;
																						}
																						var _valid3 = _errs37 === errors;
																						valid6 = valid6 || _valid3;
																					}
																					if (!valid6) {
																						const err12 = {
																							instancePath: instancePath + "/metrics/" + i0 + "/difference",
																							schemaPath: "#/properties/metrics/items/properties/difference/anyOf",
																							keyword: "anyOf",
																							params: {}
																						};
																						if (vErrors === null) vErrors = [err12];
																						else vErrors.push(err12);
																						errors++;
																						validate23.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs34;
																						if (vErrors !== null) {
																							if (_errs34) vErrors.length = _errs34;
																							else vErrors = null;
																						}
																					}
																					var valid3 = _errs33 === errors;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data5.direction !== void 0) {
																						let data10 = data5.direction;
																						const _errs39 = errors;
																						const _errs40 = errors;
																						let valid7 = false;
																						const _errs41 = errors;
																						if (!(data10 === "higher" || data10 === "lower")) {
																							const err13 = {
																								instancePath: instancePath + "/metrics/" + i0 + "/direction",
																								schemaPath: "#/properties/metrics/items/properties/direction/anyOf/0/enum",
																								keyword: "enum",
																								params: { allowedValues: schema8.properties.metrics.items.properties.direction.anyOf[0].enum }
																							};
																							if (vErrors === null) vErrors = [err13];
																							else vErrors.push(err13);
																							errors++;
																						}
																						var _valid4 = _errs41 === errors;
																						valid7 = valid7 || _valid4;
																						if (!valid7) {
																							const _errs42 = errors;
																							if (data10 !== null) {
																								const err14 = {
																									instancePath: instancePath + "/metrics/" + i0 + "/direction",
																									schemaPath: "#/properties/metrics/items/properties/direction/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err14];
																								else vErrors.push(err14);
																								errors++;
																							}
																							var _valid4 = _errs42 === errors;
																							valid7 = valid7 || _valid4;
																						}
																						if (!valid7) {
																							const err15 = {
																								instancePath: instancePath + "/metrics/" + i0 + "/direction",
																								schemaPath: "#/properties/metrics/items/properties/direction/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err15];
																							else vErrors.push(err15);
																							errors++;
																							validate23.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs40;
																							if (vErrors !== null) {
																								if (_errs40) vErrors.length = _errs40;
																								else vErrors = null;
																							}
																						}
																						var valid3 = _errs39 === errors;
																					} else var valid3 = true;
																				}
																			}
																		}
																	}
																}
															}
														} else {
															validate23.errors = [{
																instancePath: instancePath + "/metrics/" + i0,
																schemaPath: "#/properties/metrics/items/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													if (!(_errs16 === errors)) break;
												}
											} else {
												validate23.errors = [{
													instancePath: instancePath + "/metrics",
													schemaPath: "#/properties/metrics/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.baseline !== void 0) {
											let data11 = data.baseline;
											const _errs44 = errors;
											const _errs45 = errors;
											let valid8 = false;
											const _errs46 = errors;
											if (errors === _errs46) {
												if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
													let missing2;
													if (data11.source === void 0 && (missing2 = "source") || data11.commit === void 0 && (missing2 = "commit") || data11.key === void 0 && (missing2 = "key") || data11.time === void 0 && (missing2 = "time")) {
														const err16 = {
															instancePath: instancePath + "/baseline",
															schemaPath: "#/properties/baseline/anyOf/0/required",
															keyword: "required",
															params: { missingProperty: missing2 }
														};
														if (vErrors === null) vErrors = [err16];
														else vErrors.push(err16);
														errors++;
													} else {
														const _errs48 = errors;
														for (const key2 in data11) if (!(key2 === "source" || key2 === "commit" || key2 === "key" || key2 === "time")) {
															const err17 = {
																instancePath: instancePath + "/baseline",
																schemaPath: "#/properties/baseline/anyOf/0/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key2 }
															};
															if (vErrors === null) vErrors = [err17];
															else vErrors.push(err17);
															errors++;
															break;
														}
														if (_errs48 === errors) {
															if (data11.source !== void 0) {
																let data12 = data11.source;
																const _errs49 = errors;
																if (!(data12 === "commit" || data12 === "key" || data12 === "line" || data12 === "file")) {
																	const err18 = {
																		instancePath: instancePath + "/baseline/source",
																		schemaPath: "#/properties/baseline/anyOf/0/properties/source/enum",
																		keyword: "enum",
																		params: { allowedValues: schema8.properties.baseline.anyOf[0].properties.source.enum }
																	};
																	if (vErrors === null) vErrors = [err18];
																	else vErrors.push(err18);
																	errors++;
																}
																var valid9 = _errs49 === errors;
															} else var valid9 = true;
															if (valid9) {
																if (data11.commit !== void 0) {
																	let data13 = data11.commit;
																	const _errs50 = errors;
																	const _errs51 = errors;
																	let valid10 = false;
																	const _errs52 = errors;
																	if (errors === _errs52) {
																		if (typeof data13 === "string") {
																			if (!pattern0.test(data13)) {
																				const err19 = {
																					instancePath: instancePath + "/baseline/commit",
																					schemaPath: "#/properties/baseline/anyOf/0/properties/commit/anyOf/0/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[0-9a-f]{40,64}$" }
																				};
																				if (vErrors === null) vErrors = [err19];
																				else vErrors.push(err19);
																				errors++;
																			}
																		} else {
																			const err20 = {
																				instancePath: instancePath + "/baseline/commit",
																				schemaPath: "#/properties/baseline/anyOf/0/properties/commit/anyOf/0/type",
																				keyword: "type",
																				params: { type: "string" }
																			};
																			if (vErrors === null) vErrors = [err20];
																			else vErrors.push(err20);
																			errors++;
																		}
																	}
																	var _valid6 = _errs52 === errors;
																	valid10 = valid10 || _valid6;
																	if (!valid10) {
																		const _errs54 = errors;
																		if (data13 !== null) {
																			const err21 = {
																				instancePath: instancePath + "/baseline/commit",
																				schemaPath: "#/properties/baseline/anyOf/0/properties/commit/anyOf/1/type",
																				keyword: "type",
																				params: { type: "null" }
																			};
																			if (vErrors === null) vErrors = [err21];
																			else vErrors.push(err21);
																			errors++;
																		}
																		var _valid6 = _errs54 === errors;
																		valid10 = valid10 || _valid6;
																	}
																	if (!valid10) {
																		const err22 = {
																			instancePath: instancePath + "/baseline/commit",
																			schemaPath: "#/properties/baseline/anyOf/0/properties/commit/anyOf",
																			keyword: "anyOf",
																			params: {}
																		};
																		if (vErrors === null) vErrors = [err22];
																		else vErrors.push(err22);
																		errors++;
																	} else {
																		errors = _errs51;
																		if (vErrors !== null) {
																			if (_errs51) vErrors.length = _errs51;
																			else vErrors = null;
																		}
																	}
																	var valid9 = _errs50 === errors;
																} else var valid9 = true;
																if (valid9) {
																	if (data11.key !== void 0) {
																		let data14 = data11.key;
																		const _errs56 = errors;
																		const _errs57 = errors;
																		let valid11 = false;
																		const _errs58 = errors;
																		if (errors === _errs58) {
																			if (typeof data14 === "string") {
																				if (!pattern2.test(data14)) {
																					const err23 = {
																						instancePath: instancePath + "/baseline/key",
																						schemaPath: "#/properties/baseline/anyOf/0/properties/key/anyOf/0/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[0-9a-f]{64}$" }
																					};
																					if (vErrors === null) vErrors = [err23];
																					else vErrors.push(err23);
																					errors++;
																				}
																			} else {
																				const err24 = {
																					instancePath: instancePath + "/baseline/key",
																					schemaPath: "#/properties/baseline/anyOf/0/properties/key/anyOf/0/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err24];
																				else vErrors.push(err24);
																				errors++;
																			}
																		}
																		var _valid7 = _errs58 === errors;
																		valid11 = valid11 || _valid7;
																		if (!valid11) {
																			const _errs60 = errors;
																			if (data14 !== null) {
																				const err25 = {
																					instancePath: instancePath + "/baseline/key",
																					schemaPath: "#/properties/baseline/anyOf/0/properties/key/anyOf/1/type",
																					keyword: "type",
																					params: { type: "null" }
																				};
																				if (vErrors === null) vErrors = [err25];
																				else vErrors.push(err25);
																				errors++;
																			}
																			var _valid7 = _errs60 === errors;
																			valid11 = valid11 || _valid7;
																		}
																		if (!valid11) {
																			const err26 = {
																				instancePath: instancePath + "/baseline/key",
																				schemaPath: "#/properties/baseline/anyOf/0/properties/key/anyOf",
																				keyword: "anyOf",
																				params: {}
																			};
																			if (vErrors === null) vErrors = [err26];
																			else vErrors.push(err26);
																			errors++;
																		} else {
																			errors = _errs57;
																			if (vErrors !== null) {
																				if (_errs57) vErrors.length = _errs57;
																				else vErrors = null;
																			}
																		}
																		var valid9 = _errs56 === errors;
																	} else var valid9 = true;
																	if (valid9) {
																		if (data11.time !== void 0) {
																			let data15 = data11.time;
																			const _errs62 = errors;
																			const _errs63 = errors;
																			let valid12 = false;
																			const _errs64 = errors;
																			if (typeof data15 !== "string") {
																				const err27 = {
																					instancePath: instancePath + "/baseline/time",
																					schemaPath: "#/properties/baseline/anyOf/0/properties/time/anyOf/0/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err27];
																				else vErrors.push(err27);
																				errors++;
																			}
																			var _valid8 = _errs64 === errors;
																			valid12 = valid12 || _valid8;
																			if (!valid12) {
																				const _errs66 = errors;
																				if (data15 !== null) {
																					const err28 = {
																						instancePath: instancePath + "/baseline/time",
																						schemaPath: "#/properties/baseline/anyOf/0/properties/time/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" }
																					};
																					if (vErrors === null) vErrors = [err28];
																					else vErrors.push(err28);
																					errors++;
																				}
																				var _valid8 = _errs66 === errors;
																				valid12 = valid12 || _valid8;
																			}
																			if (!valid12) {
																				const err29 = {
																					instancePath: instancePath + "/baseline/time",
																					schemaPath: "#/properties/baseline/anyOf/0/properties/time/anyOf",
																					keyword: "anyOf",
																					params: {}
																				};
																				if (vErrors === null) vErrors = [err29];
																				else vErrors.push(err29);
																				errors++;
																			} else {
																				errors = _errs63;
																				if (vErrors !== null) {
																					if (_errs63) vErrors.length = _errs63;
																					else vErrors = null;
																				}
																			}
																			var valid9 = _errs62 === errors;
																		} else var valid9 = true;
																	}
																}
															}
														}
													}
												} else {
													const err30 = {
														instancePath: instancePath + "/baseline",
														schemaPath: "#/properties/baseline/anyOf/0/type",
														keyword: "type",
														params: { type: "object" }
													};
													if (vErrors === null) vErrors = [err30];
													else vErrors.push(err30);
													errors++;
												}
											}
											var _valid5 = _errs46 === errors;
											valid8 = valid8 || _valid5;
											if (!valid8) {
												const _errs68 = errors;
												if (data11 !== null) {
													const err31 = {
														instancePath: instancePath + "/baseline",
														schemaPath: "#/properties/baseline/anyOf/1/type",
														keyword: "type",
														params: { type: "null" }
													};
													if (vErrors === null) vErrors = [err31];
													else vErrors.push(err31);
													errors++;
												}
												var _valid5 = _errs68 === errors;
												valid8 = valid8 || _valid5;
											}
											if (!valid8) {
												const err32 = {
													instancePath: instancePath + "/baseline",
													schemaPath: "#/properties/baseline/anyOf",
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err32];
												else vErrors.push(err32);
												errors++;
												validate23.errors = vErrors;
												return false;
											} else {
												errors = _errs45;
												if (vErrors !== null) {
													if (_errs45) vErrors.length = _errs45;
													else vErrors = null;
												}
											}
											var valid0 = _errs44 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.problems !== void 0) {
												let data16 = data.problems;
												const _errs70 = errors;
												if (errors === _errs70) {
													if (Array.isArray(data16)) {
														const len1 = data16.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data17 = data16[i1];
															const _errs72 = errors;
															if (errors === _errs72) {
																if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																	let missing3;
																	if (data17.code === void 0 && (missing3 = "code") || data17.message === void 0 && (missing3 = "message") || data17.metric === void 0 && (missing3 = "metric") || data17.file === void 0 && (missing3 = "file")) {
																		validate23.errors = [{
																			instancePath: instancePath + "/problems/" + i1,
																			schemaPath: "#/properties/problems/items/required",
																			keyword: "required",
																			params: { missingProperty: missing3 }
																		}];
																		return false;
																	} else {
																		const _errs74 = errors;
																		for (const key3 in data17) if (!(key3 === "code" || key3 === "message" || key3 === "metric" || key3 === "file")) {
																			validate23.errors = [{
																				instancePath: instancePath + "/problems/" + i1,
																				schemaPath: "#/properties/problems/items/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key3 }
																			}];
																			return false;
																		}
																		if (_errs74 === errors) {
																			if (data17.code !== void 0) {
																				const _errs75 = errors;
																				if (typeof data17.code !== "string") {
																					validate23.errors = [{
																						instancePath: instancePath + "/problems/" + i1 + "/code",
																						schemaPath: "#/properties/problems/items/properties/code/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid14 = _errs75 === errors;
																			} else var valid14 = true;
																			if (valid14) {
																				if (data17.message !== void 0) {
																					const _errs77 = errors;
																					if (typeof data17.message !== "string") {
																						validate23.errors = [{
																							instancePath: instancePath + "/problems/" + i1 + "/message",
																							schemaPath: "#/properties/problems/items/properties/message/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid14 = _errs77 === errors;
																				} else var valid14 = true;
																				if (valid14) {
																					if (data17.metric !== void 0) {
																						let data20 = data17.metric;
																						const _errs79 = errors;
																						const _errs80 = errors;
																						let valid15 = false;
																						const _errs81 = errors;
																						if (typeof data20 !== "string") {
																							const err33 = {
																								instancePath: instancePath + "/problems/" + i1 + "/metric",
																								schemaPath: "#/properties/problems/items/properties/metric/anyOf/0/type",
																								keyword: "type",
																								params: { type: "string" }
																							};
																							if (vErrors === null) vErrors = [err33];
																							else vErrors.push(err33);
																							errors++;
																						}
																						var _valid9 = _errs81 === errors;
																						valid15 = valid15 || _valid9;
																						if (!valid15) {
																							const _errs83 = errors;
																							if (data20 !== null) {
																								const err34 = {
																									instancePath: instancePath + "/problems/" + i1 + "/metric",
																									schemaPath: "#/properties/problems/items/properties/metric/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err34];
																								else vErrors.push(err34);
																								errors++;
																							}
																							var _valid9 = _errs83 === errors;
																							valid15 = valid15 || _valid9;
																						}
																						if (!valid15) {
																							const err35 = {
																								instancePath: instancePath + "/problems/" + i1 + "/metric",
																								schemaPath: "#/properties/problems/items/properties/metric/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err35];
																							else vErrors.push(err35);
																							errors++;
																							validate23.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs80;
																							if (vErrors !== null) {
																								if (_errs80) vErrors.length = _errs80;
																								else vErrors = null;
																							}
																						}
																						var valid14 = _errs79 === errors;
																					} else var valid14 = true;
																					if (valid14) {
																						if (data17.file !== void 0) {
																							let data21 = data17.file;
																							const _errs85 = errors;
																							const _errs86 = errors;
																							let valid16 = false;
																							const _errs87 = errors;
																							if (typeof data21 !== "string") {
																								const err36 = {
																									instancePath: instancePath + "/problems/" + i1 + "/file",
																									schemaPath: "#/properties/problems/items/properties/file/anyOf/0/type",
																									keyword: "type",
																									params: { type: "string" }
																								};
																								if (vErrors === null) vErrors = [err36];
																								else vErrors.push(err36);
																								errors++;
																							}
																							var _valid10 = _errs87 === errors;
																							valid16 = valid16 || _valid10;
																							if (!valid16) {
																								const _errs89 = errors;
																								if (data21 !== null) {
																									const err37 = {
																										instancePath: instancePath + "/problems/" + i1 + "/file",
																										schemaPath: "#/properties/problems/items/properties/file/anyOf/1/type",
																										keyword: "type",
																										params: { type: "null" }
																									};
																									if (vErrors === null) vErrors = [err37];
																									else vErrors.push(err37);
																									errors++;
																								}
																								var _valid10 = _errs89 === errors;
																								valid16 = valid16 || _valid10;
																							}
																							if (!valid16) {
																								const err38 = {
																									instancePath: instancePath + "/problems/" + i1 + "/file",
																									schemaPath: "#/properties/problems/items/properties/file/anyOf",
																									keyword: "anyOf",
																									params: {}
																								};
																								if (vErrors === null) vErrors = [err38];
																								else vErrors.push(err38);
																								errors++;
																								validate23.errors = vErrors;
																								return false;
																							} else {
																								errors = _errs86;
																								if (vErrors !== null) {
																									if (_errs86) vErrors.length = _errs86;
																									else vErrors = null;
																								}
																							}
																							var valid14 = _errs85 === errors;
																						} else var valid14 = true;
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate23.errors = [{
																		instancePath: instancePath + "/problems/" + i1,
																		schemaPath: "#/properties/problems/items/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															if (!(_errs72 === errors)) break;
														}
													} else {
														validate23.errors = [{
															instancePath: instancePath + "/problems",
															schemaPath: "#/properties/problems/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs70 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const verdict = validate24;
const schema9 = {
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
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.verdict === void 0 && (missing0 = "verdict") || data.passed === void 0 && (missing0 = "passed") || data.head === void 0 && (missing0 = "head") || data.base === void 0 && (missing0 = "base") || data.policy === void 0 && (missing0 = "policy") || data.models === void 0 && (missing0 = "models") || data.findings === void 0 && (missing0 = "findings")) {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "verdict" || key0 === "passed" || key0 === "head" || key0 === "base" || key0 === "policy" || key0 === "models" || key0 === "findings")) {
					validate24.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate24.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if ("mettle/verdict/v1" !== data0) {
							validate24.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "mettle/verdict/v1" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.verdict !== void 0) {
							let data1 = data.verdict;
							const _errs4 = errors;
							if (!(data1 === "passed" || data1 === "failed" || data1 === "inconclusive" || data1 === "error")) {
								validate24.errors = [{
									instancePath: instancePath + "/verdict",
									schemaPath: "#/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema9.properties.verdict.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.passed !== void 0) {
								const _errs5 = errors;
								if (typeof data.passed !== "boolean") {
									validate24.errors = [{
										instancePath: instancePath + "/passed",
										schemaPath: "#/properties/passed/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.head !== void 0) {
									let data3 = data.head;
									const _errs7 = errors;
									const _errs8 = errors;
									let valid1 = false;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (typeof data3 === "string") {
											if (!pattern0.test(data3)) {
												const err0 = {
													instancePath: instancePath + "/head",
													schemaPath: "#/properties/head/anyOf/0/pattern",
													keyword: "pattern",
													params: { pattern: "^[0-9a-f]{40,64}$" }
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											}
										} else {
											const err1 = {
												instancePath: instancePath + "/head",
												schemaPath: "#/properties/head/anyOf/0/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
										}
									}
									var _valid0 = _errs9 === errors;
									valid1 = valid1 || _valid0;
									if (!valid1) {
										const _errs11 = errors;
										if (data3 !== null) {
											const err2 = {
												instancePath: instancePath + "/head",
												schemaPath: "#/properties/head/anyOf/1/type",
												keyword: "type",
												params: { type: "null" }
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
										var _valid0 = _errs11 === errors;
										valid1 = valid1 || _valid0;
									}
									if (!valid1) {
										const err3 = {
											instancePath: instancePath + "/head",
											schemaPath: "#/properties/head/anyOf",
											keyword: "anyOf",
											params: {}
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
										validate24.errors = vErrors;
										return false;
									} else {
										errors = _errs8;
										if (vErrors !== null) {
											if (_errs8) vErrors.length = _errs8;
											else vErrors = null;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.base !== void 0) {
										let data4 = data.base;
										const _errs13 = errors;
										const _errs14 = errors;
										let valid2 = false;
										const _errs15 = errors;
										if (errors === _errs15) {
											if (typeof data4 === "string") {
												if (!pattern0.test(data4)) {
													const err4 = {
														instancePath: instancePath + "/base",
														schemaPath: "#/properties/base/anyOf/0/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f]{40,64}$" }
													};
													if (vErrors === null) vErrors = [err4];
													else vErrors.push(err4);
													errors++;
												}
											} else {
												const err5 = {
													instancePath: instancePath + "/base",
													schemaPath: "#/properties/base/anyOf/0/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											}
										}
										var _valid1 = _errs15 === errors;
										valid2 = valid2 || _valid1;
										if (!valid2) {
											const _errs17 = errors;
											if (data4 !== null) {
												const err6 = {
													instancePath: instancePath + "/base",
													schemaPath: "#/properties/base/anyOf/1/type",
													keyword: "type",
													params: { type: "null" }
												};
												if (vErrors === null) vErrors = [err6];
												else vErrors.push(err6);
												errors++;
											}
											var _valid1 = _errs17 === errors;
											valid2 = valid2 || _valid1;
										}
										if (!valid2) {
											const err7 = {
												instancePath: instancePath + "/base",
												schemaPath: "#/properties/base/anyOf",
												keyword: "anyOf",
												params: {}
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
											validate24.errors = vErrors;
											return false;
										} else {
											errors = _errs14;
											if (vErrors !== null) {
												if (_errs14) vErrors.length = _errs14;
												else vErrors = null;
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.policy !== void 0) {
											let data5 = data.policy;
											const _errs19 = errors;
											if (errors === _errs19) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													let missing1;
													if (data5.commit === void 0 && (missing1 = "commit") || data5.path === void 0 && (missing1 = "path") || data5.digest === void 0 && (missing1 = "digest")) {
														validate24.errors = [{
															instancePath: instancePath + "/policy",
															schemaPath: "#/properties/policy/required",
															keyword: "required",
															params: { missingProperty: missing1 }
														}];
														return false;
													} else {
														const _errs21 = errors;
														for (const key1 in data5) if (!(key1 === "commit" || key1 === "path" || key1 === "digest")) {
															validate24.errors = [{
																instancePath: instancePath + "/policy",
																schemaPath: "#/properties/policy/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 }
															}];
															return false;
														}
														if (_errs21 === errors) {
															if (data5.commit !== void 0) {
																let data6 = data5.commit;
																const _errs22 = errors;
																const _errs23 = errors;
																let valid4 = false;
																const _errs24 = errors;
																if (errors === _errs24) {
																	if (typeof data6 === "string") {
																		if (!pattern0.test(data6)) {
																			const err8 = {
																				instancePath: instancePath + "/policy/commit",
																				schemaPath: "#/properties/policy/properties/commit/anyOf/0/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[0-9a-f]{40,64}$" }
																			};
																			if (vErrors === null) vErrors = [err8];
																			else vErrors.push(err8);
																			errors++;
																		}
																	} else {
																		const err9 = {
																			instancePath: instancePath + "/policy/commit",
																			schemaPath: "#/properties/policy/properties/commit/anyOf/0/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err9];
																		else vErrors.push(err9);
																		errors++;
																	}
																}
																var _valid2 = _errs24 === errors;
																valid4 = valid4 || _valid2;
																if (!valid4) {
																	const _errs26 = errors;
																	if (data6 !== null) {
																		const err10 = {
																			instancePath: instancePath + "/policy/commit",
																			schemaPath: "#/properties/policy/properties/commit/anyOf/1/type",
																			keyword: "type",
																			params: { type: "null" }
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																	}
																	var _valid2 = _errs26 === errors;
																	valid4 = valid4 || _valid2;
																}
																if (!valid4) {
																	const err11 = {
																		instancePath: instancePath + "/policy/commit",
																		schemaPath: "#/properties/policy/properties/commit/anyOf",
																		keyword: "anyOf",
																		params: {}
																	};
																	if (vErrors === null) vErrors = [err11];
																	else vErrors.push(err11);
																	errors++;
																	validate24.errors = vErrors;
																	return false;
																} else {
																	errors = _errs23;
																	if (vErrors !== null) {
																		if (_errs23) vErrors.length = _errs23;
																		else vErrors = null;
																	}
																}
																var valid3 = _errs22 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data5.path !== void 0) {
																	let data7 = data5.path;
																	const _errs28 = errors;
																	const _errs29 = errors;
																	let valid5 = false;
																	const _errs30 = errors;
																	if (typeof data7 !== "string") {
																		const err12 = {
																			instancePath: instancePath + "/policy/path",
																			schemaPath: "#/properties/policy/properties/path/anyOf/0/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err12];
																		else vErrors.push(err12);
																		errors++;
																	}
																	var _valid3 = _errs30 === errors;
																	valid5 = valid5 || _valid3;
																	if (!valid5) {
																		const _errs32 = errors;
																		if (data7 !== null) {
																			const err13 = {
																				instancePath: instancePath + "/policy/path",
																				schemaPath: "#/properties/policy/properties/path/anyOf/1/type",
																				keyword: "type",
																				params: { type: "null" }
																			};
																			if (vErrors === null) vErrors = [err13];
																			else vErrors.push(err13);
																			errors++;
																		}
																		var _valid3 = _errs32 === errors;
																		valid5 = valid5 || _valid3;
																	}
																	if (!valid5) {
																		const err14 = {
																			instancePath: instancePath + "/policy/path",
																			schemaPath: "#/properties/policy/properties/path/anyOf",
																			keyword: "anyOf",
																			params: {}
																		};
																		if (vErrors === null) vErrors = [err14];
																		else vErrors.push(err14);
																		errors++;
																		validate24.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs29;
																		if (vErrors !== null) {
																			if (_errs29) vErrors.length = _errs29;
																			else vErrors = null;
																		}
																	}
																	var valid3 = _errs28 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data5.digest !== void 0) {
																		let data8 = data5.digest;
																		const _errs34 = errors;
																		const _errs35 = errors;
																		let valid6 = false;
																		const _errs36 = errors;
																		if (errors === _errs36) {
																			if (typeof data8 === "string") {
																				if (!pattern2.test(data8)) {
																					const err15 = {
																						instancePath: instancePath + "/policy/digest",
																						schemaPath: "#/properties/policy/properties/digest/anyOf/0/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[0-9a-f]{64}$" }
																					};
																					if (vErrors === null) vErrors = [err15];
																					else vErrors.push(err15);
																					errors++;
																				}
																			} else {
																				const err16 = {
																					instancePath: instancePath + "/policy/digest",
																					schemaPath: "#/properties/policy/properties/digest/anyOf/0/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err16];
																				else vErrors.push(err16);
																				errors++;
																			}
																		}
																		var _valid4 = _errs36 === errors;
																		valid6 = valid6 || _valid4;
																		if (!valid6) {
																			const _errs38 = errors;
																			if (data8 !== null) {
																				const err17 = {
																					instancePath: instancePath + "/policy/digest",
																					schemaPath: "#/properties/policy/properties/digest/anyOf/1/type",
																					keyword: "type",
																					params: { type: "null" }
																				};
																				if (vErrors === null) vErrors = [err17];
																				else vErrors.push(err17);
																				errors++;
																			}
																			var _valid4 = _errs38 === errors;
																			valid6 = valid6 || _valid4;
																		}
																		if (!valid6) {
																			const err18 = {
																				instancePath: instancePath + "/policy/digest",
																				schemaPath: "#/properties/policy/properties/digest/anyOf",
																				keyword: "anyOf",
																				params: {}
																			};
																			if (vErrors === null) vErrors = [err18];
																			else vErrors.push(err18);
																			errors++;
																			validate24.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs35;
																			if (vErrors !== null) {
																				if (_errs35) vErrors.length = _errs35;
																				else vErrors = null;
																			}
																		}
																		var valid3 = _errs34 === errors;
																	} else var valid3 = true;
																}
															}
														}
													}
												} else {
													validate24.errors = [{
														instancePath: instancePath + "/policy",
														schemaPath: "#/properties/policy/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid0 = _errs19 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.models !== void 0) {
												let data9 = data.models;
												const _errs40 = errors;
												if (errors === _errs40) {
													if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
														for (const key2 in data9) if (pattern5.test(key2)) {
															let data10 = data9[key2];
															const _errs42 = errors;
															if (errors === _errs42) {
																if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																	let missing2;
																	if (data10.key === void 0 && (missing2 = "key") || data10.outputs === void 0 && (missing2 = "outputs")) {
																		validate24.errors = [{
																			instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/properties/models/patternProperties/%5E.*%24/required",
																			keyword: "required",
																			params: { missingProperty: missing2 }
																		}];
																		return false;
																	} else {
																		const _errs44 = errors;
																		for (const key3 in data10) if (!(key3 === "key" || key3 === "outputs")) {
																			validate24.errors = [{
																				instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/properties/models/patternProperties/%5E.*%24/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key3 }
																			}];
																			return false;
																		}
																		if (_errs44 === errors) {
																			if (data10.key !== void 0) {
																				let data11 = data10.key;
																				const _errs45 = errors;
																				const _errs46 = errors;
																				let valid9 = false;
																				const _errs47 = errors;
																				if (errors === _errs47) {
																					if (typeof data11 === "string") {
																						if (!pattern2.test(data11)) {
																							const err19 = {
																								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
																								schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/0/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[0-9a-f]{64}$" }
																							};
																							if (vErrors === null) vErrors = [err19];
																							else vErrors.push(err19);
																							errors++;
																						}
																					} else {
																						const err20 = {
																							instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
																							schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/0/type",
																							keyword: "type",
																							params: { type: "string" }
																						};
																						if (vErrors === null) vErrors = [err20];
																						else vErrors.push(err20);
																						errors++;
																					}
																				}
																				var _valid5 = _errs47 === errors;
																				valid9 = valid9 || _valid5;
																				if (!valid9) {
																					const _errs49 = errors;
																					if (data11 !== null) {
																						const err21 = {
																							instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
																							schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" }
																						};
																						if (vErrors === null) vErrors = [err21];
																						else vErrors.push(err21);
																						errors++;
																					}
																					var _valid5 = _errs49 === errors;
																					valid9 = valid9 || _valid5;
																				}
																				if (!valid9) {
																					const err22 = {
																						instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
																						schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/anyOf",
																						keyword: "anyOf",
																						params: {}
																					};
																					if (vErrors === null) vErrors = [err22];
																					else vErrors.push(err22);
																					errors++;
																					validate24.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs46;
																					if (vErrors !== null) {
																						if (_errs46) vErrors.length = _errs46;
																						else vErrors = null;
																					}
																				}
																				var valid8 = _errs45 === errors;
																			} else var valid8 = true;
																			if (valid8) {
																				if (data10.outputs !== void 0) {
																					let data12 = data10.outputs;
																					const _errs51 = errors;
																					if (errors === _errs51) {
																						if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																							for (const key4 in data12) if (pattern5.test(key4)) {
																								let data13 = data12[key4];
																								const _errs53 = errors;
																								if (errors === _errs53) {
																									if (typeof data13 === "string") {
																										if (!pattern2.test(data13)) {
																											validate24.errors = [{
																												instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/outputs/patternProperties/%5E.*%24/pattern",
																												keyword: "pattern",
																												params: { pattern: "^[0-9a-f]{64}$" }
																											}];
																											return false;
																										}
																									} else {
																										validate24.errors = [{
																											instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/outputs/patternProperties/%5E.*%24/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								if (!(_errs53 === errors)) break;
																							}
																						} else {
																							validate24.errors = [{
																								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs",
																								schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/outputs/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					var valid8 = _errs51 === errors;
																				} else var valid8 = true;
																			}
																		}
																	}
																} else {
																	validate24.errors = [{
																		instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/models/patternProperties/%5E.*%24/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															if (!(_errs42 === errors)) break;
														}
													} else {
														validate24.errors = [{
															instancePath: instancePath + "/models",
															schemaPath: "#/properties/models/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												var valid0 = _errs40 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.findings !== void 0) {
													let data14 = data.findings;
													const _errs55 = errors;
													if (errors === _errs55) {
														if (Array.isArray(data14)) {
															const len0 = data14.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let data15 = data14[i0];
																const _errs57 = errors;
																if (errors === _errs57) {
																	if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																		let missing3;
																		if (data15.model === void 0 && (missing3 = "model") || data15.metric === void 0 && (missing3 = "metric") || data15.rule === void 0 && (missing3 = "rule") || data15.outcome === void 0 && (missing3 = "outcome") || data15.severity === void 0 && (missing3 = "severity") || data15.code === void 0 && (missing3 = "code") || data15.message === void 0 && (missing3 = "message") || data15.got === void 0 && (missing3 = "got") || data15.baseline === void 0 && (missing3 = "baseline") || data15.limit === void 0 && (missing3 = "limit") || data15.file === void 0 && (missing3 = "file") || data15.line === void 0 && (missing3 = "line") || data15.column === void 0 && (missing3 = "column")) {
																			validate24.errors = [{
																				instancePath: instancePath + "/findings/" + i0,
																				schemaPath: "#/properties/findings/items/required",
																				keyword: "required",
																				params: { missingProperty: missing3 }
																			}];
																			return false;
																		} else {
																			const _errs59 = errors;
																			for (const key5 in data15) if (!func2.call(schema9.properties.findings.items.properties, key5)) {
																				validate24.errors = [{
																					instancePath: instancePath + "/findings/" + i0,
																					schemaPath: "#/properties/findings/items/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key5 }
																				}];
																				return false;
																			}
																			if (_errs59 === errors) {
																				if (data15.model !== void 0) {
																					let data16 = data15.model;
																					const _errs60 = errors;
																					const _errs61 = errors;
																					let valid13 = false;
																					const _errs62 = errors;
																					if (errors === _errs62) {
																						if (typeof data16 === "string") {
																							if (data16.length > 500) {
																								const err23 = {
																									instancePath: instancePath + "/findings/" + i0 + "/model",
																									schemaPath: "#/properties/findings/items/properties/model/anyOf/0/maxLength",
																									keyword: "maxLength",
																									params: { limit: 500 }
																								};
																								if (vErrors === null) vErrors = [err23];
																								else vErrors.push(err23);
																								errors++;
																							} else if (data16.length < 1) {
																								const err24 = {
																									instancePath: instancePath + "/findings/" + i0 + "/model",
																									schemaPath: "#/properties/findings/items/properties/model/anyOf/0/minLength",
																									keyword: "minLength",
																									params: { limit: 1 }
																								};
																								if (vErrors === null) vErrors = [err24];
																								else vErrors.push(err24);
																								errors++;
																							}
																						} else {
																							const err25 = {
																								instancePath: instancePath + "/findings/" + i0 + "/model",
																								schemaPath: "#/properties/findings/items/properties/model/anyOf/0/type",
																								keyword: "type",
																								params: { type: "string" }
																							};
																							if (vErrors === null) vErrors = [err25];
																							else vErrors.push(err25);
																							errors++;
																						}
																					}
																					var _valid6 = _errs62 === errors;
																					valid13 = valid13 || _valid6;
																					if (!valid13) {
																						const _errs64 = errors;
																						if (data16 !== null) {
																							const err26 = {
																								instancePath: instancePath + "/findings/" + i0 + "/model",
																								schemaPath: "#/properties/findings/items/properties/model/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" }
																							};
																							if (vErrors === null) vErrors = [err26];
																							else vErrors.push(err26);
																							errors++;
																						}
																						var _valid6 = _errs64 === errors;
																						valid13 = valid13 || _valid6;
																					}
																					if (!valid13) {
																						const err27 = {
																							instancePath: instancePath + "/findings/" + i0 + "/model",
																							schemaPath: "#/properties/findings/items/properties/model/anyOf",
																							keyword: "anyOf",
																							params: {}
																						};
																						if (vErrors === null) vErrors = [err27];
																						else vErrors.push(err27);
																						errors++;
																						validate24.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs61;
																						if (vErrors !== null) {
																							if (_errs61) vErrors.length = _errs61;
																							else vErrors = null;
																						}
																					}
																					var valid12 = _errs60 === errors;
																				} else var valid12 = true;
																				if (valid12) {
																					if (data15.metric !== void 0) {
																						let data17 = data15.metric;
																						const _errs66 = errors;
																						const _errs67 = errors;
																						let valid14 = false;
																						const _errs68 = errors;
																						if (typeof data17 !== "string") {
																							const err28 = {
																								instancePath: instancePath + "/findings/" + i0 + "/metric",
																								schemaPath: "#/properties/findings/items/properties/metric/anyOf/0/type",
																								keyword: "type",
																								params: { type: "string" }
																							};
																							if (vErrors === null) vErrors = [err28];
																							else vErrors.push(err28);
																							errors++;
																						}
																						var _valid7 = _errs68 === errors;
																						valid14 = valid14 || _valid7;
																						if (!valid14) {
																							const _errs70 = errors;
																							if (data17 !== null) {
																								const err29 = {
																									instancePath: instancePath + "/findings/" + i0 + "/metric",
																									schemaPath: "#/properties/findings/items/properties/metric/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err29];
																								else vErrors.push(err29);
																								errors++;
																							}
																							var _valid7 = _errs70 === errors;
																							valid14 = valid14 || _valid7;
																						}
																						if (!valid14) {
																							const err30 = {
																								instancePath: instancePath + "/findings/" + i0 + "/metric",
																								schemaPath: "#/properties/findings/items/properties/metric/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err30];
																							else vErrors.push(err30);
																							errors++;
																							validate24.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs67;
																							if (vErrors !== null) {
																								if (_errs67) vErrors.length = _errs67;
																								else vErrors = null;
																							}
																						}
																						var valid12 = _errs66 === errors;
																					} else var valid12 = true;
																					if (valid12) {
																						if (data15.rule !== void 0) {
																							const _errs72 = errors;
																							if (typeof data15.rule !== "string") {
																								validate24.errors = [{
																									instancePath: instancePath + "/findings/" + i0 + "/rule",
																									schemaPath: "#/properties/findings/items/properties/rule/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid12 = _errs72 === errors;
																						} else var valid12 = true;
																						if (valid12) {
																							if (data15.outcome !== void 0) {
																								let data19 = data15.outcome;
																								const _errs74 = errors;
																								if (!(data19 === "pass" || data19 === "fail" || data19 === "inconclusive" || data19 === "error")) {
																									validate24.errors = [{
																										instancePath: instancePath + "/findings/" + i0 + "/outcome",
																										schemaPath: "#/properties/findings/items/properties/outcome/enum",
																										keyword: "enum",
																										params: { allowedValues: schema9.properties.findings.items.properties.outcome.enum }
																									}];
																									return false;
																								}
																								var valid12 = _errs74 === errors;
																							} else var valid12 = true;
																							if (valid12) {
																								if (data15.severity !== void 0) {
																									let data20 = data15.severity;
																									const _errs75 = errors;
																									if (!(data20 === "block" || data20 === "warn")) {
																										validate24.errors = [{
																											instancePath: instancePath + "/findings/" + i0 + "/severity",
																											schemaPath: "#/properties/findings/items/properties/severity/enum",
																											keyword: "enum",
																											params: { allowedValues: schema9.properties.findings.items.properties.severity.enum }
																										}];
																										return false;
																									}
																									var valid12 = _errs75 === errors;
																								} else var valid12 = true;
																								if (valid12) {
																									if (data15.code !== void 0) {
																										let data21 = data15.code;
																										const _errs76 = errors;
																										const _errs77 = errors;
																										let valid15 = false;
																										const _errs78 = errors;
																										if (typeof data21 !== "string") {
																											const err31 = {
																												instancePath: instancePath + "/findings/" + i0 + "/code",
																												schemaPath: "#/properties/findings/items/properties/code/anyOf/0/type",
																												keyword: "type",
																												params: { type: "string" }
																											};
																											if (vErrors === null) vErrors = [err31];
																											else vErrors.push(err31);
																											errors++;
																										}
																										var _valid8 = _errs78 === errors;
																										valid15 = valid15 || _valid8;
																										if (!valid15) {
																											const _errs80 = errors;
																											if (data21 !== null) {
																												const err32 = {
																													instancePath: instancePath + "/findings/" + i0 + "/code",
																													schemaPath: "#/properties/findings/items/properties/code/anyOf/1/type",
																													keyword: "type",
																													params: { type: "null" }
																												};
																												if (vErrors === null) vErrors = [err32];
																												else vErrors.push(err32);
																												errors++;
																											}
																											var _valid8 = _errs80 === errors;
																											valid15 = valid15 || _valid8;
																										}
																										if (!valid15) {
																											const err33 = {
																												instancePath: instancePath + "/findings/" + i0 + "/code",
																												schemaPath: "#/properties/findings/items/properties/code/anyOf",
																												keyword: "anyOf",
																												params: {}
																											};
																											if (vErrors === null) vErrors = [err33];
																											else vErrors.push(err33);
																											errors++;
																											validate24.errors = vErrors;
																											return false;
																										} else {
																											errors = _errs77;
																											if (vErrors !== null) {
																												if (_errs77) vErrors.length = _errs77;
																												else vErrors = null;
																											}
																										}
																										var valid12 = _errs76 === errors;
																									} else var valid12 = true;
																									if (valid12) {
																										if (data15.message !== void 0) {
																											const _errs82 = errors;
																											if (typeof data15.message !== "string") {
																												validate24.errors = [{
																													instancePath: instancePath + "/findings/" + i0 + "/message",
																													schemaPath: "#/properties/findings/items/properties/message/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid12 = _errs82 === errors;
																										} else var valid12 = true;
																										if (valid12) {
																											if (data15.got !== void 0) {
																												let data23 = data15.got;
																												const _errs84 = errors;
																												const _errs85 = errors;
																												let valid16 = false;
																												const _errs86 = errors;
																												if (!(typeof data23 == "number" && isFinite(data23))) {
																													const err34 = {
																														instancePath: instancePath + "/findings/" + i0 + "/got",
																														schemaPath: "#/properties/findings/items/properties/got/anyOf/0/type",
																														keyword: "type",
																														params: { type: "number" }
																													};
																													if (vErrors === null) vErrors = [err34];
																													else vErrors.push(err34);
																													errors++;
																												}
																												var _valid9 = _errs86 === errors;
																												valid16 = valid16 || _valid9;
																												if (!valid16) {
																													const _errs88 = errors;
																													if (data23 !== null) {
																														const err35 = {
																															instancePath: instancePath + "/findings/" + i0 + "/got",
																															schemaPath: "#/properties/findings/items/properties/got/anyOf/1/type",
																															keyword: "type",
																															params: { type: "null" }
																														};
																														if (vErrors === null) vErrors = [err35];
																														else vErrors.push(err35);
																														errors++;
																													}
																													var _valid9 = _errs88 === errors;
																													valid16 = valid16 || _valid9;
																												}
																												if (!valid16) {
																													const err36 = {
																														instancePath: instancePath + "/findings/" + i0 + "/got",
																														schemaPath: "#/properties/findings/items/properties/got/anyOf",
																														keyword: "anyOf",
																														params: {}
																													};
																													if (vErrors === null) vErrors = [err36];
																													else vErrors.push(err36);
																													errors++;
																													validate24.errors = vErrors;
																													return false;
																												} else {
																													errors = _errs85;
																													if (vErrors !== null) {
																														if (_errs85) vErrors.length = _errs85;
																														else vErrors = null;
																													}
																												}
																												var valid12 = _errs84 === errors;
																											} else var valid12 = true;
																											if (valid12) {
																												if (data15.baseline !== void 0) {
																													let data24 = data15.baseline;
																													const _errs90 = errors;
																													const _errs91 = errors;
																													let valid17 = false;
																													const _errs92 = errors;
																													if (!(typeof data24 == "number" && isFinite(data24))) {
																														const err37 = {
																															instancePath: instancePath + "/findings/" + i0 + "/baseline",
																															schemaPath: "#/properties/findings/items/properties/baseline/anyOf/0/type",
																															keyword: "type",
																															params: { type: "number" }
																														};
																														if (vErrors === null) vErrors = [err37];
																														else vErrors.push(err37);
																														errors++;
																													}
																													var _valid10 = _errs92 === errors;
																													valid17 = valid17 || _valid10;
																													if (!valid17) {
																														const _errs94 = errors;
																														if (data24 !== null) {
																															const err38 = {
																																instancePath: instancePath + "/findings/" + i0 + "/baseline",
																																schemaPath: "#/properties/findings/items/properties/baseline/anyOf/1/type",
																																keyword: "type",
																																params: { type: "null" }
																															};
																															if (vErrors === null) vErrors = [err38];
																															else vErrors.push(err38);
																															errors++;
																														}
																														var _valid10 = _errs94 === errors;
																														valid17 = valid17 || _valid10;
																													}
																													if (!valid17) {
																														const err39 = {
																															instancePath: instancePath + "/findings/" + i0 + "/baseline",
																															schemaPath: "#/properties/findings/items/properties/baseline/anyOf",
																															keyword: "anyOf",
																															params: {}
																														};
																														if (vErrors === null) vErrors = [err39];
																														else vErrors.push(err39);
																														errors++;
																														validate24.errors = vErrors;
																														return false;
																													} else {
																														errors = _errs91;
																														if (vErrors !== null) {
																															if (_errs91) vErrors.length = _errs91;
																															else vErrors = null;
																														}
																													}
																													var valid12 = _errs90 === errors;
																												} else var valid12 = true;
																												if (valid12) {
																													if (data15.limit !== void 0) {
																														let data25 = data15.limit;
																														const _errs96 = errors;
																														const _errs97 = errors;
																														let valid18 = false;
																														const _errs98 = errors;
																														if (typeof data25 !== "string") {
																															const err40 = {
																																instancePath: instancePath + "/findings/" + i0 + "/limit",
																																schemaPath: "#/properties/findings/items/properties/limit/anyOf/0/type",
																																keyword: "type",
																																params: { type: "string" }
																															};
																															if (vErrors === null) vErrors = [err40];
																															else vErrors.push(err40);
																															errors++;
																														}
																														var _valid11 = _errs98 === errors;
																														valid18 = valid18 || _valid11;
																														if (!valid18) {
																															const _errs100 = errors;
																															if (data25 !== null) {
																																const err41 = {
																																	instancePath: instancePath + "/findings/" + i0 + "/limit",
																																	schemaPath: "#/properties/findings/items/properties/limit/anyOf/1/type",
																																	keyword: "type",
																																	params: { type: "null" }
																																};
																																if (vErrors === null) vErrors = [err41];
																																else vErrors.push(err41);
																																errors++;
																															}
																															var _valid11 = _errs100 === errors;
																															valid18 = valid18 || _valid11;
																														}
																														if (!valid18) {
																															const err42 = {
																																instancePath: instancePath + "/findings/" + i0 + "/limit",
																																schemaPath: "#/properties/findings/items/properties/limit/anyOf",
																																keyword: "anyOf",
																																params: {}
																															};
																															if (vErrors === null) vErrors = [err42];
																															else vErrors.push(err42);
																															errors++;
																															validate24.errors = vErrors;
																															return false;
																														} else {
																															errors = _errs97;
																															if (vErrors !== null) {
																																if (_errs97) vErrors.length = _errs97;
																																else vErrors = null;
																															}
																														}
																														var valid12 = _errs96 === errors;
																													} else var valid12 = true;
																													if (valid12) {
																														if (data15.file !== void 0) {
																															let data26 = data15.file;
																															const _errs102 = errors;
																															const _errs103 = errors;
																															let valid19 = false;
																															const _errs104 = errors;
																															if (typeof data26 !== "string") {
																																const err43 = {
																																	instancePath: instancePath + "/findings/" + i0 + "/file",
																																	schemaPath: "#/properties/findings/items/properties/file/anyOf/0/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																};
																																if (vErrors === null) vErrors = [err43];
																																else vErrors.push(err43);
																																errors++;
																															}
																															var _valid12 = _errs104 === errors;
																															valid19 = valid19 || _valid12;
																															if (!valid19) {
																																const _errs106 = errors;
																																if (data26 !== null) {
																																	const err44 = {
																																		instancePath: instancePath + "/findings/" + i0 + "/file",
																																		schemaPath: "#/properties/findings/items/properties/file/anyOf/1/type",
																																		keyword: "type",
																																		params: { type: "null" }
																																	};
																																	if (vErrors === null) vErrors = [err44];
																																	else vErrors.push(err44);
																																	errors++;
																																}
																																var _valid12 = _errs106 === errors;
																																valid19 = valid19 || _valid12;
																															}
																															if (!valid19) {
																																const err45 = {
																																	instancePath: instancePath + "/findings/" + i0 + "/file",
																																	schemaPath: "#/properties/findings/items/properties/file/anyOf",
																																	keyword: "anyOf",
																																	params: {}
																																};
																																if (vErrors === null) vErrors = [err45];
																																else vErrors.push(err45);
																																errors++;
																																validate24.errors = vErrors;
																																return false;
																															} else {
																																errors = _errs103;
																																if (vErrors !== null) {
																																	if (_errs103) vErrors.length = _errs103;
																																	else vErrors = null;
																																}
																															}
																															var valid12 = _errs102 === errors;
																														} else var valid12 = true;
																														if (valid12) {
																															if (data15.line !== void 0) {
																																let data27 = data15.line;
																																const _errs108 = errors;
																																const _errs109 = errors;
																																let valid20 = false;
																																const _errs110 = errors;
																																if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
																																	const err46 = {
																																		instancePath: instancePath + "/findings/" + i0 + "/line",
																																		schemaPath: "#/properties/findings/items/properties/line/anyOf/0/type",
																																		keyword: "type",
																																		params: { type: "integer" }
																																	};
																																	if (vErrors === null) vErrors = [err46];
																																	else vErrors.push(err46);
																																	errors++;
																																}
																																var _valid13 = _errs110 === errors;
																																valid20 = valid20 || _valid13;
																																if (!valid20) {
																																	const _errs112 = errors;
																																	if (data27 !== null) {
																																		const err47 = {
																																			instancePath: instancePath + "/findings/" + i0 + "/line",
																																			schemaPath: "#/properties/findings/items/properties/line/anyOf/1/type",
																																			keyword: "type",
																																			params: { type: "null" }
																																		};
																																		if (vErrors === null) vErrors = [err47];
																																		else vErrors.push(err47);
																																		errors++;
																																	}
																																	var _valid13 = _errs112 === errors;
																																	valid20 = valid20 || _valid13;
																																}
																																if (!valid20) {
																																	const err48 = {
																																		instancePath: instancePath + "/findings/" + i0 + "/line",
																																		schemaPath: "#/properties/findings/items/properties/line/anyOf",
																																		keyword: "anyOf",
																																		params: {}
																																	};
																																	if (vErrors === null) vErrors = [err48];
																																	else vErrors.push(err48);
																																	errors++;
																																	validate24.errors = vErrors;
																																	return false;
																																} else {
																																	errors = _errs109;
																																	if (vErrors !== null) {
																																		if (_errs109) vErrors.length = _errs109;
																																		else vErrors = null;
																																	}
																																}
																																var valid12 = _errs108 === errors;
																															} else var valid12 = true;
																															if (valid12) {
																																if (data15.column !== void 0) {
																																	let data28 = data15.column;
																																	const _errs114 = errors;
																																	const _errs115 = errors;
																																	let valid21 = false;
																																	const _errs116 = errors;
																																	if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
																																		const err49 = {
																																			instancePath: instancePath + "/findings/" + i0 + "/column",
																																			schemaPath: "#/properties/findings/items/properties/column/anyOf/0/type",
																																			keyword: "type",
																																			params: { type: "integer" }
																																		};
																																		if (vErrors === null) vErrors = [err49];
																																		else vErrors.push(err49);
																																		errors++;
																																	}
																																	var _valid14 = _errs116 === errors;
																																	valid21 = valid21 || _valid14;
																																	if (!valid21) {
																																		const _errs118 = errors;
																																		if (data28 !== null) {
																																			const err50 = {
																																				instancePath: instancePath + "/findings/" + i0 + "/column",
																																				schemaPath: "#/properties/findings/items/properties/column/anyOf/1/type",
																																				keyword: "type",
																																				params: { type: "null" }
																																			};
																																			if (vErrors === null) vErrors = [err50];
																																			else vErrors.push(err50);
																																			errors++;
																																		}
																																		var _valid14 = _errs118 === errors;
																																		valid21 = valid21 || _valid14;
																																	}
																																	if (!valid21) {
																																		const err51 = {
																																			instancePath: instancePath + "/findings/" + i0 + "/column",
																																			schemaPath: "#/properties/findings/items/properties/column/anyOf",
																																			keyword: "anyOf",
																																			params: {}
																																		};
																																		if (vErrors === null) vErrors = [err51];
																																		else vErrors.push(err51);
																																		errors++;
																																		validate24.errors = vErrors;
																																		return false;
																																	} else {
																																		errors = _errs115;
																																		if (vErrors !== null) {
																																			if (_errs115) vErrors.length = _errs115;
																																			else vErrors = null;
																																		}
																																	}
																																	var valid12 = _errs114 === errors;
																																} else var valid12 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate24.errors = [{
																			instancePath: instancePath + "/findings/" + i0,
																			schemaPath: "#/properties/findings/items/type",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
																}
																if (!(_errs57 === errors)) break;
															}
														} else {
															validate24.errors = [{
																instancePath: instancePath + "/findings",
																schemaPath: "#/properties/findings/type",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs55 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const record = validate25;
const schema10 = {
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.id === void 0 && (missing0 = "id") || data.model === void 0 && (missing0 = "model") || data.key === void 0 && (missing0 = "key") || data.commit === void 0 && (missing0 = "commit") || data.branch === void 0 && (missing0 = "branch") || data.event === void 0 && (missing0 = "event") || data.time === void 0 && (missing0 = "time") || data.run === void 0 && (missing0 = "run") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.metrics === void 0 && (missing0 = "metrics") || data.outputs === void 0 && (missing0 = "outputs") || data.artifact === void 0 && (missing0 = "artifact") || data.environment === void 0 && (missing0 = "environment") || data.seconds === void 0 && (missing0 = "seconds") || data.peakBytes === void 0 && (missing0 = "peakBytes") || data.seed === void 0 && (missing0 = "seed")) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema10.properties, key0)) {
					validate25.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate25.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if ("mettle/record/v1" !== data0) {
							validate25.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "mettle/record/v1" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							let data1 = data.id;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (!pattern2.test(data1)) {
										validate25.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{64}$" }
										}];
										return false;
									}
								} else {
									validate25.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/properties/id/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.model !== void 0) {
								let data2 = data.model;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (data2.length > 500) {
											validate25.errors = [{
												instancePath: instancePath + "/model",
												schemaPath: "#/properties/model/maxLength",
												keyword: "maxLength",
												params: { limit: 500 }
											}];
											return false;
										} else if (data2.length < 1) {
											validate25.errors = [{
												instancePath: instancePath + "/model",
												schemaPath: "#/properties/model/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate25.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.key !== void 0) {
									let data3 = data.key;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data3 === "string") {
											if (!pattern2.test(data3)) {
												validate25.errors = [{
													instancePath: instancePath + "/key",
													schemaPath: "#/properties/key/pattern",
													keyword: "pattern",
													params: { pattern: "^[0-9a-f]{64}$" }
												}];
												return false;
											}
										} else {
											validate25.errors = [{
												instancePath: instancePath + "/key",
												schemaPath: "#/properties/key/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.commit !== void 0) {
										let data4 = data.commit;
										const _errs10 = errors;
										const _errs11 = errors;
										let valid1 = false;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (typeof data4 === "string") {
												if (!pattern0.test(data4)) {
													const err0 = {
														instancePath: instancePath + "/commit",
														schemaPath: "#/properties/commit/anyOf/0/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f]{40,64}$" }
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												}
											} else {
												const err1 = {
													instancePath: instancePath + "/commit",
													schemaPath: "#/properties/commit/anyOf/0/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											}
										}
										var _valid0 = _errs12 === errors;
										valid1 = valid1 || _valid0;
										if (!valid1) {
											const _errs14 = errors;
											if (data4 !== null) {
												const err2 = {
													instancePath: instancePath + "/commit",
													schemaPath: "#/properties/commit/anyOf/1/type",
													keyword: "type",
													params: { type: "null" }
												};
												if (vErrors === null) vErrors = [err2];
												else vErrors.push(err2);
												errors++;
											}
											var _valid0 = _errs14 === errors;
											valid1 = valid1 || _valid0;
										}
										if (!valid1) {
											const err3 = {
												instancePath: instancePath + "/commit",
												schemaPath: "#/properties/commit/anyOf",
												keyword: "anyOf",
												params: {}
											};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
											validate25.errors = vErrors;
											return false;
										} else {
											errors = _errs11;
											if (vErrors !== null) {
												if (_errs11) vErrors.length = _errs11;
												else vErrors = null;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.branch !== void 0) {
											let data5 = data.branch;
											const _errs16 = errors;
											const _errs17 = errors;
											let valid2 = false;
											const _errs18 = errors;
											if (typeof data5 !== "string") {
												const err4 = {
													instancePath: instancePath + "/branch",
													schemaPath: "#/properties/branch/anyOf/0/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
											}
											var _valid1 = _errs18 === errors;
											valid2 = valid2 || _valid1;
											if (!valid2) {
												const _errs20 = errors;
												if (data5 !== null) {
													const err5 = {
														instancePath: instancePath + "/branch",
														schemaPath: "#/properties/branch/anyOf/1/type",
														keyword: "type",
														params: { type: "null" }
													};
													if (vErrors === null) vErrors = [err5];
													else vErrors.push(err5);
													errors++;
												}
												var _valid1 = _errs20 === errors;
												valid2 = valid2 || _valid1;
											}
											if (!valid2) {
												const err6 = {
													instancePath: instancePath + "/branch",
													schemaPath: "#/properties/branch/anyOf",
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err6];
												else vErrors.push(err6);
												errors++;
												validate25.errors = vErrors;
												return false;
											} else {
												errors = _errs17;
												if (vErrors !== null) {
													if (_errs17) vErrors.length = _errs17;
													else vErrors = null;
												}
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.event !== void 0) {
												const _errs22 = errors;
												if (typeof data.event !== "string") {
													validate25.errors = [{
														instancePath: instancePath + "/event",
														schemaPath: "#/properties/event/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid0 = _errs22 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.time !== void 0) {
													const _errs24 = errors;
													if (typeof data.time !== "string") {
														validate25.errors = [{
															instancePath: instancePath + "/time",
															schemaPath: "#/properties/time/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = _errs24 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.run !== void 0) {
														let data8 = data.run;
														const _errs26 = errors;
														const _errs27 = errors;
														let valid3 = false;
														const _errs28 = errors;
														if (typeof data8 !== "string") {
															const err7 = {
																instancePath: instancePath + "/run",
																schemaPath: "#/properties/run/anyOf/0/type",
																keyword: "type",
																params: { type: "string" }
															};
															if (vErrors === null) vErrors = [err7];
															else vErrors.push(err7);
															errors++;
														}
														var _valid2 = _errs28 === errors;
														valid3 = valid3 || _valid2;
														if (!valid3) {
															const _errs30 = errors;
															if (data8 !== null) {
																const err8 = {
																	instancePath: instancePath + "/run",
																	schemaPath: "#/properties/run/anyOf/1/type",
																	keyword: "type",
																	params: { type: "null" }
																};
																if (vErrors === null) vErrors = [err8];
																else vErrors.push(err8);
																errors++;
															}
															var _valid2 = _errs30 === errors;
															valid3 = valid3 || _valid2;
														}
														if (!valid3) {
															const err9 = {
																instancePath: instancePath + "/run",
																schemaPath: "#/properties/run/anyOf",
																keyword: "anyOf",
																params: {}
															};
															if (vErrors === null) vErrors = [err9];
															else vErrors.push(err9);
															errors++;
															validate25.errors = vErrors;
															return false;
														} else {
															errors = _errs27;
															if (vErrors !== null) {
																if (_errs27) vErrors.length = _errs27;
																else vErrors = null;
															}
														}
														var valid0 = _errs26 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.fingerprint !== void 0) {
															let data9 = data.fingerprint;
															const _errs32 = errors;
															if (errors === _errs32) {
																if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																	for (const key1 in data9) if (pattern5.test(key1)) {
																		let data10 = data9[key1];
																		const _errs34 = errors;
																		if (errors === _errs34) {
																			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																				for (const key2 in data10) if (pattern5.test(key2)) {
																					const _errs36 = errors;
																					if (typeof data10[key2] !== "string") {
																						validate25.errors = [{
																							instancePath: instancePath + "/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/properties/fingerprint/patternProperties/%5E.*%24/patternProperties/%5E.*%24/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					if (!(_errs36 === errors)) break;
																				}
																			} else {
																				validate25.errors = [{
																					instancePath: instancePath + "/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/fingerprint/patternProperties/%5E.*%24/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		if (!(_errs34 === errors)) break;
																	}
																} else {
																	validate25.errors = [{
																		instancePath: instancePath + "/fingerprint",
																		schemaPath: "#/properties/fingerprint/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs32 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.metrics !== void 0) {
																let data12 = data.metrics;
																const _errs38 = errors;
																if (errors === _errs38) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		for (const key3 in data12) if (pattern5.test(key3)) {
																			let data13 = data12[key3];
																			const _errs40 = errors;
																			if (!(typeof data13 == "number" && isFinite(data13))) {
																				validate25.errors = [{
																					instancePath: instancePath + "/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/metrics/patternProperties/%5E.*%24/type",
																					keyword: "type",
																					params: { type: "number" }
																				}];
																				return false;
																			}
																			if (!(_errs40 === errors)) break;
																		}
																	} else {
																		validate25.errors = [{
																			instancePath: instancePath + "/metrics",
																			schemaPath: "#/properties/metrics/type",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs38 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.outputs !== void 0) {
																	let data14 = data.outputs;
																	const _errs42 = errors;
																	if (errors === _errs42) {
																		if (Array.isArray(data14)) {
																			const len0 = data14.length;
																			for (let i0 = 0; i0 < len0; i0++) {
																				let data15 = data14[i0];
																				const _errs44 = errors;
																				if (errors === _errs44) {
																					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																						let missing1;
																						if (data15.name === void 0 && (missing1 = "name") || data15.path === void 0 && (missing1 = "path") || data15.sha256 === void 0 && (missing1 = "sha256") || data15.size === void 0 && (missing1 = "size") || data15.files === void 0 && (missing1 = "files")) {
																							validate25.errors = [{
																								instancePath: instancePath + "/outputs/" + i0,
																								schemaPath: "#/properties/outputs/items/required",
																								keyword: "required",
																								params: { missingProperty: missing1 }
																							}];
																							return false;
																						} else {
																							const _errs46 = errors;
																							for (const key4 in data15) if (!(key4 === "name" || key4 === "path" || key4 === "sha256" || key4 === "size" || key4 === "files")) {
																								validate25.errors = [{
																									instancePath: instancePath + "/outputs/" + i0,
																									schemaPath: "#/properties/outputs/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key4 }
																								}];
																								return false;
																							}
																							if (_errs46 === errors) {
																								if (data15.name !== void 0) {
																									let data16 = data15.name;
																									const _errs47 = errors;
																									if (errors === _errs47) {
																										if (typeof data16 === "string") {
																											if (data16.length > 500) {
																												validate25.errors = [{
																													instancePath: instancePath + "/outputs/" + i0 + "/name",
																													schemaPath: "#/properties/outputs/items/properties/name/maxLength",
																													keyword: "maxLength",
																													params: { limit: 500 }
																												}];
																												return false;
																											} else if (data16.length < 1) {
																												validate25.errors = [{
																													instancePath: instancePath + "/outputs/" + i0 + "/name",
																													schemaPath: "#/properties/outputs/items/properties/name/minLength",
																													keyword: "minLength",
																													params: { limit: 1 }
																												}];
																												return false;
																											}
																										} else {
																											validate25.errors = [{
																												instancePath: instancePath + "/outputs/" + i0 + "/name",
																												schemaPath: "#/properties/outputs/items/properties/name/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																									}
																									var valid8 = _errs47 === errors;
																								} else var valid8 = true;
																								if (valid8) {
																									if (data15.path !== void 0) {
																										let data17 = data15.path;
																										const _errs49 = errors;
																										if (errors === _errs49) {
																											if (typeof data17 === "string") {
																												if (data17.length < 1) {
																													validate25.errors = [{
																														instancePath: instancePath + "/outputs/" + i0 + "/path",
																														schemaPath: "#/properties/outputs/items/properties/path/minLength",
																														keyword: "minLength",
																														params: { limit: 1 }
																													}];
																													return false;
																												}
																											} else {
																												validate25.errors = [{
																													instancePath: instancePath + "/outputs/" + i0 + "/path",
																													schemaPath: "#/properties/outputs/items/properties/path/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																										}
																										var valid8 = _errs49 === errors;
																									} else var valid8 = true;
																									if (valid8) {
																										if (data15.sha256 !== void 0) {
																											let data18 = data15.sha256;
																											const _errs51 = errors;
																											if (errors === _errs51) {
																												if (typeof data18 === "string") {
																													if (!pattern2.test(data18)) {
																														validate25.errors = [{
																															instancePath: instancePath + "/outputs/" + i0 + "/sha256",
																															schemaPath: "#/properties/outputs/items/properties/sha256/pattern",
																															keyword: "pattern",
																															params: { pattern: "^[0-9a-f]{64}$" }
																														}];
																														return false;
																													}
																												} else {
																													validate25.errors = [{
																														instancePath: instancePath + "/outputs/" + i0 + "/sha256",
																														schemaPath: "#/properties/outputs/items/properties/sha256/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																											}
																											var valid8 = _errs51 === errors;
																										} else var valid8 = true;
																										if (valid8) {
																											if (data15.size !== void 0) {
																												let data19 = data15.size;
																												const _errs53 = errors;
																												if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																													validate25.errors = [{
																														instancePath: instancePath + "/outputs/" + i0 + "/size",
																														schemaPath: "#/properties/outputs/items/properties/size/type",
																														keyword: "type",
																														params: { type: "integer" }
																													}];
																													return false;
																												}
																												if (errors === _errs53) {
																													if (typeof data19 == "number" && isFinite(data19)) {
																														if (data19 < 0 || isNaN(data19)) {
																															validate25.errors = [{
																																instancePath: instancePath + "/outputs/" + i0 + "/size",
																																schemaPath: "#/properties/outputs/items/properties/size/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																}
																															}];
																															return false;
																														}
																													}
																												}
																												var valid8 = _errs53 === errors;
																											} else var valid8 = true;
																											if (valid8) {
																												if (data15.files !== void 0) {
																													let data20 = data15.files;
																													const _errs55 = errors;
																													if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																														validate25.errors = [{
																															instancePath: instancePath + "/outputs/" + i0 + "/files",
																															schemaPath: "#/properties/outputs/items/properties/files/type",
																															keyword: "type",
																															params: { type: "integer" }
																														}];
																														return false;
																													}
																													if (errors === _errs55) {
																														if (typeof data20 == "number" && isFinite(data20)) {
																															if (data20 < 0 || isNaN(data20)) {
																																validate25.errors = [{
																																	instancePath: instancePath + "/outputs/" + i0 + "/files",
																																	schemaPath: "#/properties/outputs/items/properties/files/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	}
																																}];
																																return false;
																															}
																														}
																													}
																													var valid8 = _errs55 === errors;
																												} else var valid8 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate25.errors = [{
																							instancePath: instancePath + "/outputs/" + i0,
																							schemaPath: "#/properties/outputs/items/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				if (!(_errs44 === errors)) break;
																			}
																		} else {
																			validate25.errors = [{
																				instancePath: instancePath + "/outputs",
																				schemaPath: "#/properties/outputs/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs42 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.artifact !== void 0) {
																		let data21 = data.artifact;
																		const _errs57 = errors;
																		const _errs58 = errors;
																		let valid9 = false;
																		const _errs59 = errors;
																		if (errors === _errs59) {
																			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																				let missing2;
																				if (data21.id === void 0 && (missing2 = "id") || data21.run === void 0 && (missing2 = "run") || data21.name === void 0 && (missing2 = "name")) {
																					const err10 = {
																						instancePath: instancePath + "/artifact",
																						schemaPath: "#/properties/artifact/anyOf/0/required",
																						keyword: "required",
																						params: { missingProperty: missing2 }
																					};
																					if (vErrors === null) vErrors = [err10];
																					else vErrors.push(err10);
																					errors++;
																				} else {
																					const _errs61 = errors;
																					for (const key5 in data21) if (!(key5 === "id" || key5 === "run" || key5 === "name")) {
																						const err11 = {
																							instancePath: instancePath + "/artifact",
																							schemaPath: "#/properties/artifact/anyOf/0/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key5 }
																						};
																						if (vErrors === null) vErrors = [err11];
																						else vErrors.push(err11);
																						errors++;
																						break;
																					}
																					if (_errs61 === errors) {
																						if (data21.id !== void 0) {
																							let data22 = data21.id;
																							const _errs62 = errors;
																							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																								const err12 = {
																									instancePath: instancePath + "/artifact/id",
																									schemaPath: "#/properties/artifact/anyOf/0/properties/id/type",
																									keyword: "type",
																									params: { type: "integer" }
																								};
																								if (vErrors === null) vErrors = [err12];
																								else vErrors.push(err12);
																								errors++;
																							}
																							var valid10 = _errs62 === errors;
																						} else var valid10 = true;
																						if (valid10) {
																							if (data21.run !== void 0) {
																								let data23 = data21.run;
																								const _errs64 = errors;
																								if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																									const err13 = {
																										instancePath: instancePath + "/artifact/run",
																										schemaPath: "#/properties/artifact/anyOf/0/properties/run/type",
																										keyword: "type",
																										params: { type: "integer" }
																									};
																									if (vErrors === null) vErrors = [err13];
																									else vErrors.push(err13);
																									errors++;
																								}
																								var valid10 = _errs64 === errors;
																							} else var valid10 = true;
																							if (valid10) {
																								if (data21.name !== void 0) {
																									const _errs66 = errors;
																									if (typeof data21.name !== "string") {
																										const err14 = {
																											instancePath: instancePath + "/artifact/name",
																											schemaPath: "#/properties/artifact/anyOf/0/properties/name/type",
																											keyword: "type",
																											params: { type: "string" }
																										};
																										if (vErrors === null) vErrors = [err14];
																										else vErrors.push(err14);
																										errors++;
																									}
																									var valid10 = _errs66 === errors;
																								} else var valid10 = true;
																							}
																						}
																					}
																				}
																			} else {
																				const err15 = {
																					instancePath: instancePath + "/artifact",
																					schemaPath: "#/properties/artifact/anyOf/0/type",
																					keyword: "type",
																					params: { type: "object" }
																				};
																				if (vErrors === null) vErrors = [err15];
																				else vErrors.push(err15);
																				errors++;
																			}
																		}
																		var _valid3 = _errs59 === errors;
																		valid9 = valid9 || _valid3;
																		if (!valid9) {
																			const _errs68 = errors;
																			if (data21 !== null) {
																				const err16 = {
																					instancePath: instancePath + "/artifact",
																					schemaPath: "#/properties/artifact/anyOf/1/type",
																					keyword: "type",
																					params: { type: "null" }
																				};
																				if (vErrors === null) vErrors = [err16];
																				else vErrors.push(err16);
																				errors++;
																			}
																			var _valid3 = _errs68 === errors;
																			valid9 = valid9 || _valid3;
																		}
																		if (!valid9) {
																			const err17 = {
																				instancePath: instancePath + "/artifact",
																				schemaPath: "#/properties/artifact/anyOf",
																				keyword: "anyOf",
																				params: {}
																			};
																			if (vErrors === null) vErrors = [err17];
																			else vErrors.push(err17);
																			errors++;
																			validate25.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs58;
																			if (vErrors !== null) {
																				if (_errs58) vErrors.length = _errs58;
																				else vErrors = null;
																			}
																		}
																		var valid0 = _errs57 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.environment !== void 0) {
																			let data25 = data.environment;
																			const _errs70 = errors;
																			const _errs71 = errors;
																			let valid11 = false;
																			const _errs72 = errors;
																			if (errors === _errs72) {
																				if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																					let missing3;
																					if (data25.tool === void 0 && (missing3 = "tool") || data25.packages === void 0 && (missing3 = "packages")) {
																						const err18 = {
																							instancePath: instancePath + "/environment",
																							schemaPath: "#/properties/environment/anyOf/0/required",
																							keyword: "required",
																							params: { missingProperty: missing3 }
																						};
																						if (vErrors === null) vErrors = [err18];
																						else vErrors.push(err18);
																						errors++;
																					} else {
																						const _errs74 = errors;
																						for (const key6 in data25) if (!(key6 === "tool" || key6 === "packages")) {
																							const err19 = {
																								instancePath: instancePath + "/environment",
																								schemaPath: "#/properties/environment/anyOf/0/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key6 }
																							};
																							if (vErrors === null) vErrors = [err19];
																							else vErrors.push(err19);
																							errors++;
																							break;
																						}
																						if (_errs74 === errors) {
																							if (data25.tool !== void 0) {
																								const _errs75 = errors;
																								if (typeof data25.tool !== "string") {
																									const err20 = {
																										instancePath: instancePath + "/environment/tool",
																										schemaPath: "#/properties/environment/anyOf/0/properties/tool/type",
																										keyword: "type",
																										params: { type: "string" }
																									};
																									if (vErrors === null) vErrors = [err20];
																									else vErrors.push(err20);
																									errors++;
																								}
																								var valid12 = _errs75 === errors;
																							} else var valid12 = true;
																							if (valid12) {
																								if (data25.packages !== void 0) {
																									let data27 = data25.packages;
																									const _errs77 = errors;
																									if (errors === _errs77) {
																										if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																											for (const key7 in data27) if (pattern5.test(key7)) {
																												const _errs79 = errors;
																												if (typeof data27[key7] !== "string") {
																													const err21 = {
																														instancePath: instancePath + "/environment/packages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																														schemaPath: "#/properties/environment/anyOf/0/properties/packages/patternProperties/%5E.*%24/type",
																														keyword: "type",
																														params: { type: "string" }
																													};
																													if (vErrors === null) vErrors = [err21];
																													else vErrors.push(err21);
																													errors++;
																												}
																												if (!(_errs79 === errors)) break;
																											}
																										} else {
																											const err22 = {
																												instancePath: instancePath + "/environment/packages",
																												schemaPath: "#/properties/environment/anyOf/0/properties/packages/type",
																												keyword: "type",
																												params: { type: "object" }
																											};
																											if (vErrors === null) vErrors = [err22];
																											else vErrors.push(err22);
																											errors++;
																										}
																									}
																									var valid12 = _errs77 === errors;
																								} else var valid12 = true;
																							}
																						}
																					}
																				} else {
																					const err23 = {
																						instancePath: instancePath + "/environment",
																						schemaPath: "#/properties/environment/anyOf/0/type",
																						keyword: "type",
																						params: { type: "object" }
																					};
																					if (vErrors === null) vErrors = [err23];
																					else vErrors.push(err23);
																					errors++;
																				}
																			}
																			var _valid4 = _errs72 === errors;
																			valid11 = valid11 || _valid4;
																			if (!valid11) {
																				const _errs81 = errors;
																				if (data25 !== null) {
																					const err24 = {
																						instancePath: instancePath + "/environment",
																						schemaPath: "#/properties/environment/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" }
																					};
																					if (vErrors === null) vErrors = [err24];
																					else vErrors.push(err24);
																					errors++;
																				}
																				var _valid4 = _errs81 === errors;
																				valid11 = valid11 || _valid4;
																			}
																			if (!valid11) {
																				const err25 = {
																					instancePath: instancePath + "/environment",
																					schemaPath: "#/properties/environment/anyOf",
																					keyword: "anyOf",
																					params: {}
																				};
																				if (vErrors === null) vErrors = [err25];
																				else vErrors.push(err25);
																				errors++;
																				validate25.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs71;
																				if (vErrors !== null) {
																					if (_errs71) vErrors.length = _errs71;
																					else vErrors = null;
																				}
																			}
																			var valid0 = _errs70 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.seconds !== void 0) {
																				let data29 = data.seconds;
																				const _errs83 = errors;
																				if (errors === _errs83) {
																					if (typeof data29 == "number" && isFinite(data29)) {
																						if (data29 < 0 || isNaN(data29)) {
																							validate25.errors = [{
																								instancePath: instancePath + "/seconds",
																								schemaPath: "#/properties/seconds/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 0
																								}
																							}];
																							return false;
																						}
																					} else {
																						validate25.errors = [{
																							instancePath: instancePath + "/seconds",
																							schemaPath: "#/properties/seconds/type",
																							keyword: "type",
																							params: { type: "number" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs83 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.peakBytes !== void 0) {
																					let data30 = data.peakBytes;
																					const _errs85 = errors;
																					const _errs86 = errors;
																					let valid14 = false;
																					const _errs87 = errors;
																					if (errors === _errs87) {
																						if (typeof data30 == "number" && isFinite(data30)) {
																							if (data30 < 0 || isNaN(data30)) {
																								const err26 = {
																									instancePath: instancePath + "/peakBytes",
																									schemaPath: "#/properties/peakBytes/anyOf/0/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									}
																								};
																								if (vErrors === null) vErrors = [err26];
																								else vErrors.push(err26);
																								errors++;
																							}
																						} else {
																							const err27 = {
																								instancePath: instancePath + "/peakBytes",
																								schemaPath: "#/properties/peakBytes/anyOf/0/type",
																								keyword: "type",
																								params: { type: "number" }
																							};
																							if (vErrors === null) vErrors = [err27];
																							else vErrors.push(err27);
																							errors++;
																						}
																					}
																					var _valid5 = _errs87 === errors;
																					valid14 = valid14 || _valid5;
																					if (!valid14) {
																						const _errs89 = errors;
																						if (data30 !== null) {
																							const err28 = {
																								instancePath: instancePath + "/peakBytes",
																								schemaPath: "#/properties/peakBytes/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" }
																							};
																							if (vErrors === null) vErrors = [err28];
																							else vErrors.push(err28);
																							errors++;
																						}
																						var _valid5 = _errs89 === errors;
																						valid14 = valid14 || _valid5;
																					}
																					if (!valid14) {
																						const err29 = {
																							instancePath: instancePath + "/peakBytes",
																							schemaPath: "#/properties/peakBytes/anyOf",
																							keyword: "anyOf",
																							params: {}
																						};
																						if (vErrors === null) vErrors = [err29];
																						else vErrors.push(err29);
																						errors++;
																						validate25.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs86;
																						if (vErrors !== null) {
																							if (_errs86) vErrors.length = _errs86;
																							else vErrors = null;
																						}
																					}
																					var valid0 = _errs85 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.seed !== void 0) {
																						let data31 = data.seed;
																						const _errs91 = errors;
																						if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																							validate25.errors = [{
																								instancePath: instancePath + "/seed",
																								schemaPath: "#/properties/seed/type",
																								keyword: "type",
																								params: { type: "integer" }
																							}];
																							return false;
																						}
																						var valid0 = _errs91 === errors;
																					} else var valid0 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const observation = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.commit === void 0 && (missing0 = "commit") || data.branch === void 0 && (missing0 = "branch") || data.time === void 0 && (missing0 = "time") || data.models === void 0 && (missing0 = "models")) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "schema" || key0 === "commit" || key0 === "branch" || key0 === "time" || key0 === "models")) {
				validate26.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.schema !== void 0) {
				let data0 = data.schema;
				if (typeof data0 !== "string") {
					validate26.errors = [{
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if ("mettle/observation/v1" !== data0) {
					validate26.errors = [{
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: "mettle/observation/v1" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.commit !== void 0) {
					let data1 = data.commit;
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							validate26.errors = [{
								instancePath: instancePath + "/commit",
								schemaPath: "#/properties/commit/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{40,64}$" }
							}];
							return false;
						}
					} else {
						validate26.errors = [{
							instancePath: instancePath + "/commit",
							schemaPath: "#/properties/commit/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.branch !== void 0) {
						if (typeof data.branch !== "string") {
							validate26.errors = [{
								instancePath: instancePath + "/branch",
								schemaPath: "#/properties/branch/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.time !== void 0) {
							if (typeof data.time !== "string") {
								validate26.errors = [{
									instancePath: instancePath + "/time",
									schemaPath: "#/properties/time/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.models !== void 0) {
								let data4 = data.models;
								if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
									for (const key1 in data4) if (pattern5.test(key1)) {
										let data5 = data4[key1];
										if (typeof data5 === "string") {
											if (!pattern2.test(data5)) {
												validate26.errors = [{
													instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/properties/models/patternProperties/%5E.*%24/pattern",
													keyword: "pattern",
													params: { pattern: "^[0-9a-f]{64}$" }
												}];
												return false;
											}
										} else {
											validate26.errors = [{
												instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/models/patternProperties/%5E.*%24/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
								} else {
									validate26.errors = [{
										instancePath: instancePath + "/models",
										schemaPath: "#/properties/models/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
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
export { canonicalize as a, readDocument as i, ledgerFiles as n, withId as r, Ledger as t };
