import { r as __exportAll } from "./rolldown-runtime.js";
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
		"head": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{40,64}$"
		},
		"base": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{40,64}$"
		},
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
					"key": {
						"type": ["string", "null"],
						"pattern": "^[0-9a-f]{64}$"
					},
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
								"path": { "type": ["string", "null"] },
								"key": { "type": ["string", "null"] },
								"from": { "type": ["string", "null"] },
								"to": { "type": ["string", "null"] }
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
							if (typeof data1 !== "string" && data1 !== null) {
								validate21.errors = [{
									instancePath: instancePath + "/head",
									schemaPath: "#/properties/head/type",
									keyword: "type",
									params: { type: schema6.properties.head.type }
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (!pattern0.test(data1)) {
										validate21.errors = [{
											instancePath: instancePath + "/head",
											schemaPath: "#/properties/head/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{40,64}$" }
										}];
										return false;
									}
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.base !== void 0) {
								let data2 = data.base;
								const _errs6 = errors;
								if (typeof data2 !== "string" && data2 !== null) {
									validate21.errors = [{
										instancePath: instancePath + "/base",
										schemaPath: "#/properties/base/type",
										keyword: "type",
										params: { type: schema6.properties.base.type }
									}];
									return false;
								}
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (!pattern0.test(data2)) {
											validate21.errors = [{
												instancePath: instancePath + "/base",
												schemaPath: "#/properties/base/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-f]{40,64}$" }
											}];
											return false;
										}
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.models !== void 0) {
									let data3 = data.models;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data4 = data3[i0];
												const _errs10 = errors;
												if (errors === _errs10) {
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
															const _errs12 = errors;
															for (const key1 in data4) if (!(key1 === "name" || key1 === "action" || key1 === "key" || key1 === "changed" || key1 === "reasons" || key1 === "runs-on")) {
																validate21.errors = [{
																	instancePath: instancePath + "/models/" + i0,
																	schemaPath: "#/properties/models/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 }
																}];
																return false;
															}
															if (_errs12 === errors) {
																if (data4.name !== void 0) {
																	let data5 = data4.name;
																	const _errs13 = errors;
																	if (errors === _errs13) {
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
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data4.action !== void 0) {
																		let data6 = data4.action;
																		const _errs15 = errors;
																		if (!(data6 === "train" || data6 === "reuse")) {
																			validate21.errors = [{
																				instancePath: instancePath + "/models/" + i0 + "/action",
																				schemaPath: "#/properties/models/items/properties/action/enum",
																				keyword: "enum",
																				params: { allowedValues: schema6.properties.models.items.properties.action.enum }
																			}];
																			return false;
																		}
																		var valid2 = _errs15 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data4.key !== void 0) {
																			let data7 = data4.key;
																			const _errs16 = errors;
																			if (typeof data7 !== "string" && data7 !== null) {
																				validate21.errors = [{
																					instancePath: instancePath + "/models/" + i0 + "/key",
																					schemaPath: "#/properties/models/items/properties/key/type",
																					keyword: "type",
																					params: { type: schema6.properties.models.items.properties.key.type }
																				}];
																				return false;
																			}
																			if (errors === _errs16) {
																				if (typeof data7 === "string") {
																					if (!pattern2.test(data7)) {
																						validate21.errors = [{
																							instancePath: instancePath + "/models/" + i0 + "/key",
																							schemaPath: "#/properties/models/items/properties/key/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9a-f]{64}$" }
																						}];
																						return false;
																					}
																				}
																			}
																			var valid2 = _errs16 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data4.changed !== void 0) {
																				const _errs18 = errors;
																				if (typeof data4.changed !== "boolean") {
																					validate21.errors = [{
																						instancePath: instancePath + "/models/" + i0 + "/changed",
																						schemaPath: "#/properties/models/items/properties/changed/type",
																						keyword: "type",
																						params: { type: "boolean" }
																					}];
																					return false;
																				}
																				var valid2 = _errs18 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data4.reasons !== void 0) {
																					let data9 = data4.reasons;
																					const _errs20 = errors;
																					if (errors === _errs20) {
																						if (Array.isArray(data9)) {
																							const len1 = data9.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								let data10 = data9[i1];
																								const _errs22 = errors;
																								if (errors === _errs22) {
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
																											const _errs24 = errors;
																											for (const key2 in data10) if (!(key2 === "component" || key2 === "path" || key2 === "key" || key2 === "from" || key2 === "to")) {
																												validate21.errors = [{
																													instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1,
																													schemaPath: "#/properties/models/items/properties/reasons/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key2 }
																												}];
																												return false;
																											}
																											if (_errs24 === errors) {
																												if (data10.component !== void 0) {
																													let data11 = data10.component;
																													const _errs25 = errors;
																													if (!(data11 === "code" || data11 === "params" || data11 === "data" || data11 === "command" || data11 === "lock" || data11 === "environment" || data11 === "seed" || data11 === "record" || data11 === "forced" || data11 === "outputs")) {
																														validate21.errors = [{
																															instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/component",
																															schemaPath: "#/properties/models/items/properties/reasons/items/properties/component/enum",
																															keyword: "enum",
																															params: { allowedValues: schema6.properties.models.items.properties.reasons.items.properties.component.enum }
																														}];
																														return false;
																													}
																													var valid4 = _errs25 === errors;
																												} else var valid4 = true;
																												if (valid4) {
																													if (data10.path !== void 0) {
																														let data12 = data10.path;
																														const _errs26 = errors;
																														if (typeof data12 !== "string" && data12 !== null) {
																															validate21.errors = [{
																																instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/path",
																																schemaPath: "#/properties/models/items/properties/reasons/items/properties/path/type",
																																keyword: "type",
																																params: { type: schema6.properties.models.items.properties.reasons.items.properties.path.type }
																															}];
																															return false;
																														}
																														var valid4 = _errs26 === errors;
																													} else var valid4 = true;
																													if (valid4) {
																														if (data10.key !== void 0) {
																															let data13 = data10.key;
																															const _errs28 = errors;
																															if (typeof data13 !== "string" && data13 !== null) {
																																validate21.errors = [{
																																	instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/key",
																																	schemaPath: "#/properties/models/items/properties/reasons/items/properties/key/type",
																																	keyword: "type",
																																	params: { type: schema6.properties.models.items.properties.reasons.items.properties.key.type }
																																}];
																																return false;
																															}
																															var valid4 = _errs28 === errors;
																														} else var valid4 = true;
																														if (valid4) {
																															if (data10.from !== void 0) {
																																let data14 = data10.from;
																																const _errs30 = errors;
																																if (typeof data14 !== "string" && data14 !== null) {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/from",
																																		schemaPath: "#/properties/models/items/properties/reasons/items/properties/from/type",
																																		keyword: "type",
																																		params: { type: schema6.properties.models.items.properties.reasons.items.properties.from.type }
																																	}];
																																	return false;
																																}
																																var valid4 = _errs30 === errors;
																															} else var valid4 = true;
																															if (valid4) {
																																if (data10.to !== void 0) {
																																	let data15 = data10.to;
																																	const _errs32 = errors;
																																	if (typeof data15 !== "string" && data15 !== null) {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/models/" + i0 + "/reasons/" + i1 + "/to",
																																			schemaPath: "#/properties/models/items/properties/reasons/items/properties/to/type",
																																			keyword: "type",
																																			params: { type: schema6.properties.models.items.properties.reasons.items.properties.to.type }
																																		}];
																																		return false;
																																	}
																																	var valid4 = _errs32 === errors;
																																} else var valid4 = true;
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
																								if (!(_errs22 === errors)) break;
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
																					var valid2 = _errs20 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data4["runs-on"] !== void 0) {
																						let data16 = data4["runs-on"];
																						const _errs34 = errors;
																						const _errs35 = errors;
																						let valid5 = false;
																						const _errs36 = errors;
																						const _errs37 = errors;
																						let valid6 = false;
																						const _errs38 = errors;
																						if (typeof data16 !== "string") {
																							const err0 = {
																								instancePath: instancePath + "/models/" + i0 + "/runs-on",
																								schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/0/type",
																								keyword: "type",
																								params: { type: "string" }
																							};
																							if (vErrors === null) vErrors = [err0];
																							else vErrors.push(err0);
																							errors++;
																						}
																						var _valid1 = _errs38 === errors;
																						valid6 = valid6 || _valid1;
																						if (!valid6) {
																							const _errs40 = errors;
																							if (errors === _errs40) {
																								if (Array.isArray(data16)) {
																									const len2 = data16.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										const _errs42 = errors;
																										if (typeof data16[i2] !== "string") {
																											const err1 = {
																												instancePath: instancePath + "/models/" + i0 + "/runs-on/" + i2,
																												schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/1/items/type",
																												keyword: "type",
																												params: { type: "string" }
																											};
																											if (vErrors === null) vErrors = [err1];
																											else vErrors.push(err1);
																											errors++;
																										}
																										if (!(_errs42 === errors)) break;
																									}
																								} else {
																									const err2 = {
																										instancePath: instancePath + "/models/" + i0 + "/runs-on",
																										schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf/1/type",
																										keyword: "type",
																										params: { type: "array" }
																									};
																									if (vErrors === null) vErrors = [err2];
																									else vErrors.push(err2);
																									errors++;
																								}
																							}
																							var _valid1 = _errs40 === errors;
																							valid6 = valid6 || _valid1;
																						}
																						if (!valid6) {
																							const err3 = {
																								instancePath: instancePath + "/models/" + i0 + "/runs-on",
																								schemaPath: "#/properties/models/items/properties/runs-on/anyOf/0/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err3];
																							else vErrors.push(err3);
																							errors++;
																						} else {
																							errors = _errs37;
																							if (vErrors !== null) {
																								if (_errs37) vErrors.length = _errs37;
																								else vErrors = null;
																							}
																						}
																						var _valid0 = _errs36 === errors;
																						valid5 = valid5 || _valid0;
																						if (!valid5) {
																							const _errs44 = errors;
																							if (data16 !== null) {
																								const err4 = {
																									instancePath: instancePath + "/models/" + i0 + "/runs-on",
																									schemaPath: "#/properties/models/items/properties/runs-on/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err4];
																								else vErrors.push(err4);
																								errors++;
																							}
																							var _valid0 = _errs44 === errors;
																							valid5 = valid5 || _valid0;
																						}
																						if (!valid5) {
																							const err5 = {
																								instancePath: instancePath + "/models/" + i0 + "/runs-on",
																								schemaPath: "#/properties/models/items/properties/runs-on/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err5];
																							else vErrors.push(err5);
																							errors++;
																							validate21.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs35;
																							if (vErrors !== null) {
																								if (_errs35) vErrors.length = _errs35;
																								else vErrors = null;
																							}
																						}
																						var valid2 = _errs34 === errors;
																					} else var valid2 = true;
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
												if (!(_errs10 === errors)) break;
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
									var valid0 = _errs8 === errors;
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
		"peakBytes": {
			"type": ["number", "null"],
			"minimum": 0
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
		"environment": {
			"type": ["object", "null"],
			"required": ["tool", "packages"],
			"properties": {
				"tool": { "type": "string" },
				"packages": {
					"type": "object",
					"patternProperties": { "^.*$": { "type": "string" } }
				}
			},
			"additionalProperties": false
		},
		"error": {
			"type": ["object", "null"],
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
		}
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
			for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
				validate22.errors = [{
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
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.model !== void 0) {
					let data1 = data.model;
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
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.key !== void 0) {
						let data2 = data.key;
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
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.outcome !== void 0) {
							let data3 = data.outcome;
							if (!(data3 === "succeeded" || data3 === "failed" || data3 === "timed-out" || data3 === "cancelled")) {
								validate22.errors = [{
									instancePath: instancePath + "/outcome",
									schemaPath: "#/properties/outcome/enum",
									keyword: "enum",
									params: { allowedValues: schema7.properties.outcome.enum }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.seconds !== void 0) {
								let data4 = data.seconds;
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
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.peakBytes !== void 0) {
									let data5 = data.peakBytes;
									if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
										validate22.errors = [{
											instancePath: instancePath + "/peakBytes",
											schemaPath: "#/properties/peakBytes/type",
											keyword: "type",
											params: { type: schema7.properties.peakBytes.type }
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate22.errors = [{
												instancePath: instancePath + "/peakBytes",
												schemaPath: "#/properties/peakBytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.outputs !== void 0) {
										let data6 = data.outputs;
										if (Array.isArray(data6)) {
											const len0 = data6.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data7 = data6[i0];
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
														for (const key1 in data7) if (!(key1 === "name" || key1 === "path" || key1 === "sha256" || key1 === "size" || key1 === "files")) {
															validate22.errors = [{
																instancePath: instancePath + "/outputs/" + i0,
																schemaPath: "#/properties/outputs/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 }
															}];
															return false;
														}
														if (data7.name !== void 0) {
															let data8 = data7.name;
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
															var valid2 = true;
														} else var valid2 = true;
														if (valid2) {
															if (data7.path !== void 0) {
																let data9 = data7.path;
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
																var valid2 = true;
															} else var valid2 = true;
															if (valid2) {
																if (data7.sha256 !== void 0) {
																	let data10 = data7.sha256;
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
																	var valid2 = true;
																} else var valid2 = true;
																if (valid2) {
																	if (data7.size !== void 0) {
																		let data11 = data7.size;
																		if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																			validate22.errors = [{
																				instancePath: instancePath + "/outputs/" + i0 + "/size",
																				schemaPath: "#/properties/outputs/items/properties/size/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
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
																		var valid2 = true;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data7.files !== void 0) {
																			let data12 = data7.files;
																			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																				validate22.errors = [{
																					instancePath: instancePath + "/outputs/" + i0 + "/files",
																					schemaPath: "#/properties/outputs/items/properties/files/type",
																					keyword: "type",
																					params: { type: "integer" }
																				}];
																				return false;
																			}
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
																			var valid2 = true;
																		} else var valid2 = true;
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
										} else {
											validate22.errors = [{
												instancePath: instancePath + "/outputs",
												schemaPath: "#/properties/outputs/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.environment !== void 0) {
											let data13 = data.environment;
											if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
												validate22.errors = [{
													instancePath: instancePath + "/environment",
													schemaPath: "#/properties/environment/type",
													keyword: "type",
													params: { type: schema7.properties.environment.type }
												}];
												return false;
											}
											if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
												let missing2;
												if (data13.tool === void 0 && (missing2 = "tool") || data13.packages === void 0 && (missing2 = "packages")) {
													validate22.errors = [{
														instancePath: instancePath + "/environment",
														schemaPath: "#/properties/environment/required",
														keyword: "required",
														params: { missingProperty: missing2 }
													}];
													return false;
												} else {
													for (const key2 in data13) if (!(key2 === "tool" || key2 === "packages")) {
														validate22.errors = [{
															instancePath: instancePath + "/environment",
															schemaPath: "#/properties/environment/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 }
														}];
														return false;
													}
													if (data13.tool !== void 0) {
														if (typeof data13.tool !== "string") {
															validate22.errors = [{
																instancePath: instancePath + "/environment/tool",
																schemaPath: "#/properties/environment/properties/tool/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data13.packages !== void 0) {
															let data15 = data13.packages;
															if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																for (const key3 in data15) if (pattern5.test(key3)) {
																	if (typeof data15[key3] !== "string") {
																		validate22.errors = [{
																			instancePath: instancePath + "/environment/packages/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/properties/environment/properties/packages/patternProperties/%5E.*%24/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
															} else {
																validate22.errors = [{
																	instancePath: instancePath + "/environment/packages",
																	schemaPath: "#/properties/environment/properties/packages/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
													}
												}
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.error !== void 0) {
												let data17 = data.error;
												if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
													validate22.errors = [{
														instancePath: instancePath + "/error",
														schemaPath: "#/properties/error/type",
														keyword: "type",
														params: { type: schema7.properties.error.type }
													}];
													return false;
												}
												if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
													let missing3;
													if (data17.code === void 0 && (missing3 = "code") || data17.message === void 0 && (missing3 = "message") || data17.log === void 0 && (missing3 = "log")) {
														validate22.errors = [{
															instancePath: instancePath + "/error",
															schemaPath: "#/properties/error/required",
															keyword: "required",
															params: { missingProperty: missing3 }
														}];
														return false;
													} else {
														for (const key4 in data17) if (!(key4 === "code" || key4 === "message" || key4 === "log")) {
															validate22.errors = [{
																instancePath: instancePath + "/error",
																schemaPath: "#/properties/error/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key4 }
															}];
															return false;
														}
														if (data17.code !== void 0) {
															if (typeof data17.code !== "string") {
																validate22.errors = [{
																	instancePath: instancePath + "/error/code",
																	schemaPath: "#/properties/error/properties/code/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid5 = true;
														} else var valid5 = true;
														if (valid5) {
															if (data17.message !== void 0) {
																if (typeof data17.message !== "string") {
																	validate22.errors = [{
																		instancePath: instancePath + "/error/message",
																		schemaPath: "#/properties/error/properties/message/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																var valid5 = true;
															} else var valid5 = true;
															if (valid5) {
																if (data17.log !== void 0) {
																	let data20 = data17.log;
																	if (Array.isArray(data20)) {
																		const len1 = data20.length;
																		for (let i1 = 0; i1 < len1; i1++) if (typeof data20[i1] !== "string") {
																			validate22.errors = [{
																				instancePath: instancePath + "/error/log/" + i1,
																				schemaPath: "#/properties/error/properties/log/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	} else {
																		validate22.errors = [{
																			instancePath: instancePath + "/error/log",
																			schemaPath: "#/properties/error/properties/log/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																	var valid5 = true;
																} else var valid5 = true;
															}
														}
													}
												}
												var valid0 = true;
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
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
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
		"testSet",
		"slices",
		"groups",
		"confusion",
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
		"key": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{64}$"
		},
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
					"direction",
					"computed",
					"interval"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"value": { "type": ["number", "null"] },
					"baseline": { "type": ["number", "null"] },
					"difference": { "type": ["number", "null"] },
					"direction": { "enum": [
						"higher",
						"lower",
						null
					] },
					"computed": {
						"type": "boolean",
						"description": "From the predictions themselves, not from what the training wrote."
					},
					"interval": {
						"type": ["object", "null"],
						"required": [
							"lower",
							"upper",
							"method",
							"n",
							"groups",
							"se"
						],
						"properties": {
							"lower": { "type": "number" },
							"upper": { "type": "number" },
							"method": { "enum": [
								"Tango score",
								"DeLong",
								"paired t",
								"BCa bootstrap",
								"BCa bootstrap over groups",
								"identical predictions",
								"paired t over seeds"
							] },
							"n": {
								"type": "integer",
								"minimum": 0
							},
							"groups": {
								"type": ["integer", "null"],
								"minimum": 0
							},
							"se": {
								"type": "number",
								"minimum": 0,
								"description": "Of the difference, were both equal: how many rows would decide follows from it."
							}
						},
						"additionalProperties": false,
						"description": "The two one-sided 95 % bounds of candidate − baseline, on the same rows."
					}
				},
				"additionalProperties": false
			}
		},
		"baseline": {
			"type": ["object", "null"],
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
				"commit": {
					"type": ["string", "null"],
					"pattern": "^[0-9a-f]{40,64}$"
				},
				"key": {
					"type": ["string", "null"],
					"pattern": "^[0-9a-f]{64}$"
				},
				"time": { "type": ["string", "null"] }
			},
			"additionalProperties": false,
			"description": "Where the baseline comes from: the base commit’s record, a record of the same content, the newest on its line, or the file committed there."
		},
		"testSet": {
			"type": ["object", "null"],
			"required": [
				"digest",
				"rows",
				"task",
				"different",
				"paired",
				"uses",
				"inferred"
			],
			"properties": {
				"digest": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"rows": {
					"type": "integer",
					"minimum": 0
				},
				"task": { "type": "string" },
				"different": {
					"type": ["string", "null"],
					"description": "Why the baseline was judged on other rows, where it was."
				},
				"paired": {
					"type": "boolean",
					"description": "Whether the baseline’s own predictions were there to compare with."
				},
				"uses": {
					"type": "integer",
					"minimum": 0,
					"description": "How many candidates it has judged, this one included."
				},
				"inferred": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"additionalProperties": false
		},
		"slices": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"metric",
					"n",
					"value",
					"baseline",
					"interval",
					"p",
					"adjusted",
					"worse",
					"leftOut"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"metric": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"n": {
						"type": "integer",
						"minimum": 0
					},
					"value": { "type": ["number", "null"] },
					"baseline": { "type": ["number", "null"] },
					"interval": {
						"type": ["object", "null"],
						"required": [
							"lower",
							"upper",
							"method",
							"n",
							"groups",
							"se"
						],
						"properties": {
							"lower": { "type": "number" },
							"upper": { "type": "number" },
							"method": { "enum": [
								"Tango score",
								"DeLong",
								"paired t",
								"BCa bootstrap",
								"BCa bootstrap over groups",
								"identical predictions",
								"paired t over seeds"
							] },
							"n": {
								"type": "integer",
								"minimum": 0
							},
							"groups": {
								"type": ["integer", "null"],
								"minimum": 0
							},
							"se": {
								"type": "number",
								"minimum": 0,
								"description": "Of the difference, were both equal: how many rows would decide follows from it."
							}
						},
						"additionalProperties": false,
						"description": "The two one-sided 95 % bounds of candidate − baseline, on the same rows."
					},
					"p": {
						"type": ["number", "null"],
						"description": "One-sided, of being no worse than agreed; small where it is shown to be worse."
					},
					"adjusted": {
						"type": ["number", "null"],
						"description": "The same after Holm, for all slices together."
					},
					"worse": {
						"type": "boolean",
						"description": "Shown to be worse than agreed, the whole family considered."
					},
					"leftOut": {
						"type": ["string", "null"],
						"description": "Why it is not judged."
					}
				},
				"additionalProperties": false
			}
		},
		"groups": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"by",
					"group",
					"n",
					"selectionRate",
					"tpr",
					"fpr",
					"leftOut"
				],
				"properties": {
					"by": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"group": { "type": "string" },
					"n": {
						"type": "integer",
						"minimum": 0
					},
					"selectionRate": { "type": ["number", "null"] },
					"tpr": { "type": ["number", "null"] },
					"fpr": { "type": ["number", "null"] },
					"leftOut": { "type": ["string", "null"] }
				},
				"additionalProperties": false
			}
		},
		"confusion": {
			"type": ["object", "null"],
			"required": ["classes", "counts"],
			"properties": {
				"classes": {
					"type": "array",
					"items": { "type": "string" }
				},
				"counts": {
					"type": "array",
					"items": {
						"type": "array",
						"items": { "type": "number" }
					}
				}
			},
			"additionalProperties": false
		},
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
					"metric": { "type": ["string", "null"] },
					"file": { "type": ["string", "null"] }
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.key === void 0 && (missing0 = "key") || data.same === void 0 && (missing0 = "same") || data.metrics === void 0 && (missing0 = "metrics") || data.baseline === void 0 && (missing0 = "baseline") || data.testSet === void 0 && (missing0 = "testSet") || data.slices === void 0 && (missing0 = "slices") || data.groups === void 0 && (missing0 = "groups") || data.confusion === void 0 && (missing0 = "confusion") || data.problems === void 0 && (missing0 = "problems")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!func2.call(schema8.properties, key0)) {
				validate23.errors = [{
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
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.model !== void 0) {
					let data1 = data.model;
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
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.key !== void 0) {
						let data2 = data.key;
						if (typeof data2 !== "string" && data2 !== null) {
							validate23.errors = [{
								instancePath: instancePath + "/key",
								schemaPath: "#/properties/key/type",
								keyword: "type",
								params: { type: schema8.properties.key.type }
							}];
							return false;
						}
						if (typeof data2 === "string") {
							if (!pattern2.test(data2)) {
								validate23.errors = [{
									instancePath: instancePath + "/key",
									schemaPath: "#/properties/key/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9a-f]{64}$" }
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.same !== void 0) {
							if (typeof data.same !== "boolean") {
								validate23.errors = [{
									instancePath: instancePath + "/same",
									schemaPath: "#/properties/same/type",
									keyword: "type",
									params: { type: "boolean" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.metrics !== void 0) {
								let data4 = data.metrics;
								if (Array.isArray(data4)) {
									const len0 = data4.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data5 = data4[i0];
										if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
											let missing1;
											if (data5.name === void 0 && (missing1 = "name") || data5.value === void 0 && (missing1 = "value") || data5.baseline === void 0 && (missing1 = "baseline") || data5.difference === void 0 && (missing1 = "difference") || data5.direction === void 0 && (missing1 = "direction") || data5.computed === void 0 && (missing1 = "computed") || data5.interval === void 0 && (missing1 = "interval")) {
												validate23.errors = [{
													instancePath: instancePath + "/metrics/" + i0,
													schemaPath: "#/properties/metrics/items/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												for (const key1 in data5) if (!(key1 === "name" || key1 === "value" || key1 === "baseline" || key1 === "difference" || key1 === "direction" || key1 === "computed" || key1 === "interval")) {
													validate23.errors = [{
														instancePath: instancePath + "/metrics/" + i0,
														schemaPath: "#/properties/metrics/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (data5.name !== void 0) {
													let data6 = data5.name;
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
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data5.value !== void 0) {
														let data7 = data5.value;
														if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
															validate23.errors = [{
																instancePath: instancePath + "/metrics/" + i0 + "/value",
																schemaPath: "#/properties/metrics/items/properties/value/type",
																keyword: "type",
																params: { type: schema8.properties.metrics.items.properties.value.type }
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data5.baseline !== void 0) {
															let data8 = data5.baseline;
															if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
																validate23.errors = [{
																	instancePath: instancePath + "/metrics/" + i0 + "/baseline",
																	schemaPath: "#/properties/metrics/items/properties/baseline/type",
																	keyword: "type",
																	params: { type: schema8.properties.metrics.items.properties.baseline.type }
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
														if (valid2) {
															if (data5.difference !== void 0) {
																let data9 = data5.difference;
																if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
																	validate23.errors = [{
																		instancePath: instancePath + "/metrics/" + i0 + "/difference",
																		schemaPath: "#/properties/metrics/items/properties/difference/type",
																		keyword: "type",
																		params: { type: schema8.properties.metrics.items.properties.difference.type }
																	}];
																	return false;
																}
																var valid2 = true;
															} else var valid2 = true;
															if (valid2) {
																if (data5.direction !== void 0) {
																	let data10 = data5.direction;
																	if (!(data10 === "higher" || data10 === "lower" || data10 === null)) {
																		validate23.errors = [{
																			instancePath: instancePath + "/metrics/" + i0 + "/direction",
																			schemaPath: "#/properties/metrics/items/properties/direction/enum",
																			keyword: "enum",
																			params: { allowedValues: schema8.properties.metrics.items.properties.direction.enum }
																		}];
																		return false;
																	}
																	var valid2 = true;
																} else var valid2 = true;
																if (valid2) {
																	if (data5.computed !== void 0) {
																		if (typeof data5.computed !== "boolean") {
																			validate23.errors = [{
																				instancePath: instancePath + "/metrics/" + i0 + "/computed",
																				schemaPath: "#/properties/metrics/items/properties/computed/type",
																				keyword: "type",
																				params: { type: "boolean" }
																			}];
																			return false;
																		}
																		var valid2 = true;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data5.interval !== void 0) {
																			let data12 = data5.interval;
																			if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
																				validate23.errors = [{
																					instancePath: instancePath + "/metrics/" + i0 + "/interval",
																					schemaPath: "#/properties/metrics/items/properties/interval/type",
																					keyword: "type",
																					params: { type: schema8.properties.metrics.items.properties.interval.type }
																				}];
																				return false;
																			}
																			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																				let missing2;
																				if (data12.lower === void 0 && (missing2 = "lower") || data12.upper === void 0 && (missing2 = "upper") || data12.method === void 0 && (missing2 = "method") || data12.n === void 0 && (missing2 = "n") || data12.groups === void 0 && (missing2 = "groups") || data12.se === void 0 && (missing2 = "se")) {
																					validate23.errors = [{
																						instancePath: instancePath + "/metrics/" + i0 + "/interval",
																						schemaPath: "#/properties/metrics/items/properties/interval/required",
																						keyword: "required",
																						params: { missingProperty: missing2 }
																					}];
																					return false;
																				} else {
																					for (const key2 in data12) if (!(key2 === "lower" || key2 === "upper" || key2 === "method" || key2 === "n" || key2 === "groups" || key2 === "se")) {
																						validate23.errors = [{
																							instancePath: instancePath + "/metrics/" + i0 + "/interval",
																							schemaPath: "#/properties/metrics/items/properties/interval/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key2 }
																						}];
																						return false;
																					}
																					if (data12.lower !== void 0) {
																						let data13 = data12.lower;
																						if (!(typeof data13 == "number" && isFinite(data13))) {
																							validate23.errors = [{
																								instancePath: instancePath + "/metrics/" + i0 + "/interval/lower",
																								schemaPath: "#/properties/metrics/items/properties/interval/properties/lower/type",
																								keyword: "type",
																								params: { type: "number" }
																							}];
																							return false;
																						}
																						var valid3 = true;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data12.upper !== void 0) {
																							let data14 = data12.upper;
																							if (!(typeof data14 == "number" && isFinite(data14))) {
																								validate23.errors = [{
																									instancePath: instancePath + "/metrics/" + i0 + "/interval/upper",
																									schemaPath: "#/properties/metrics/items/properties/interval/properties/upper/type",
																									keyword: "type",
																									params: { type: "number" }
																								}];
																								return false;
																							}
																							var valid3 = true;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data12.method !== void 0) {
																								let data15 = data12.method;
																								if (!(data15 === "Tango score" || data15 === "DeLong" || data15 === "paired t" || data15 === "BCa bootstrap" || data15 === "BCa bootstrap over groups" || data15 === "identical predictions" || data15 === "paired t over seeds")) {
																									validate23.errors = [{
																										instancePath: instancePath + "/metrics/" + i0 + "/interval/method",
																										schemaPath: "#/properties/metrics/items/properties/interval/properties/method/enum",
																										keyword: "enum",
																										params: { allowedValues: schema8.properties.metrics.items.properties.interval.properties.method.enum }
																									}];
																									return false;
																								}
																								var valid3 = true;
																							} else var valid3 = true;
																							if (valid3) {
																								if (data12.n !== void 0) {
																									let data16 = data12.n;
																									if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																										validate23.errors = [{
																											instancePath: instancePath + "/metrics/" + i0 + "/interval/n",
																											schemaPath: "#/properties/metrics/items/properties/interval/properties/n/type",
																											keyword: "type",
																											params: { type: "integer" }
																										}];
																										return false;
																									}
																									if (typeof data16 == "number" && isFinite(data16)) {
																										if (data16 < 0 || isNaN(data16)) {
																											validate23.errors = [{
																												instancePath: instancePath + "/metrics/" + i0 + "/interval/n",
																												schemaPath: "#/properties/metrics/items/properties/interval/properties/n/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												}
																											}];
																											return false;
																										}
																									}
																									var valid3 = true;
																								} else var valid3 = true;
																								if (valid3) {
																									if (data12.groups !== void 0) {
																										let data17 = data12.groups;
																										if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
																											validate23.errors = [{
																												instancePath: instancePath + "/metrics/" + i0 + "/interval/groups",
																												schemaPath: "#/properties/metrics/items/properties/interval/properties/groups/type",
																												keyword: "type",
																												params: { type: schema8.properties.metrics.items.properties.interval.properties.groups.type }
																											}];
																											return false;
																										}
																										if (typeof data17 == "number" && isFinite(data17)) {
																											if (data17 < 0 || isNaN(data17)) {
																												validate23.errors = [{
																													instancePath: instancePath + "/metrics/" + i0 + "/interval/groups",
																													schemaPath: "#/properties/metrics/items/properties/interval/properties/groups/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													}
																												}];
																												return false;
																											}
																										}
																										var valid3 = true;
																									} else var valid3 = true;
																									if (valid3) {
																										if (data12.se !== void 0) {
																											let data18 = data12.se;
																											if (typeof data18 == "number" && isFinite(data18)) {
																												if (data18 < 0 || isNaN(data18)) {
																													validate23.errors = [{
																														instancePath: instancePath + "/metrics/" + i0 + "/interval/se",
																														schemaPath: "#/properties/metrics/items/properties/interval/properties/se/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														}
																													}];
																													return false;
																												}
																											} else {
																												validate23.errors = [{
																													instancePath: instancePath + "/metrics/" + i0 + "/interval/se",
																													schemaPath: "#/properties/metrics/items/properties/interval/properties/se/type",
																													keyword: "type",
																													params: { type: "number" }
																												}];
																												return false;
																											}
																											var valid3 = true;
																										} else var valid3 = true;
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																			var valid2 = true;
																		} else var valid2 = true;
																	}
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
								} else {
									validate23.errors = [{
										instancePath: instancePath + "/metrics",
										schemaPath: "#/properties/metrics/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.baseline !== void 0) {
									let data19 = data.baseline;
									if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
										validate23.errors = [{
											instancePath: instancePath + "/baseline",
											schemaPath: "#/properties/baseline/type",
											keyword: "type",
											params: { type: schema8.properties.baseline.type }
										}];
										return false;
									}
									if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
										let missing3;
										if (data19.source === void 0 && (missing3 = "source") || data19.commit === void 0 && (missing3 = "commit") || data19.key === void 0 && (missing3 = "key") || data19.time === void 0 && (missing3 = "time")) {
											validate23.errors = [{
												instancePath: instancePath + "/baseline",
												schemaPath: "#/properties/baseline/required",
												keyword: "required",
												params: { missingProperty: missing3 }
											}];
											return false;
										} else {
											for (const key3 in data19) if (!(key3 === "source" || key3 === "commit" || key3 === "key" || key3 === "time")) {
												validate23.errors = [{
													instancePath: instancePath + "/baseline",
													schemaPath: "#/properties/baseline/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key3 }
												}];
												return false;
											}
											if (data19.source !== void 0) {
												let data20 = data19.source;
												if (!(data20 === "commit" || data20 === "key" || data20 === "line" || data20 === "file")) {
													validate23.errors = [{
														instancePath: instancePath + "/baseline/source",
														schemaPath: "#/properties/baseline/properties/source/enum",
														keyword: "enum",
														params: { allowedValues: schema8.properties.baseline.properties.source.enum }
													}];
													return false;
												}
												var valid4 = true;
											} else var valid4 = true;
											if (valid4) {
												if (data19.commit !== void 0) {
													let data21 = data19.commit;
													if (typeof data21 !== "string" && data21 !== null) {
														validate23.errors = [{
															instancePath: instancePath + "/baseline/commit",
															schemaPath: "#/properties/baseline/properties/commit/type",
															keyword: "type",
															params: { type: schema8.properties.baseline.properties.commit.type }
														}];
														return false;
													}
													if (typeof data21 === "string") {
														if (!pattern0.test(data21)) {
															validate23.errors = [{
																instancePath: instancePath + "/baseline/commit",
																schemaPath: "#/properties/baseline/properties/commit/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-f]{40,64}$" }
															}];
															return false;
														}
													}
													var valid4 = true;
												} else var valid4 = true;
												if (valid4) {
													if (data19.key !== void 0) {
														let data22 = data19.key;
														if (typeof data22 !== "string" && data22 !== null) {
															validate23.errors = [{
																instancePath: instancePath + "/baseline/key",
																schemaPath: "#/properties/baseline/properties/key/type",
																keyword: "type",
																params: { type: schema8.properties.baseline.properties.key.type }
															}];
															return false;
														}
														if (typeof data22 === "string") {
															if (!pattern2.test(data22)) {
																validate23.errors = [{
																	instancePath: instancePath + "/baseline/key",
																	schemaPath: "#/properties/baseline/properties/key/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[0-9a-f]{64}$" }
																}];
																return false;
															}
														}
														var valid4 = true;
													} else var valid4 = true;
													if (valid4) {
														if (data19.time !== void 0) {
															let data23 = data19.time;
															if (typeof data23 !== "string" && data23 !== null) {
																validate23.errors = [{
																	instancePath: instancePath + "/baseline/time",
																	schemaPath: "#/properties/baseline/properties/time/type",
																	keyword: "type",
																	params: { type: schema8.properties.baseline.properties.time.type }
																}];
																return false;
															}
															var valid4 = true;
														} else var valid4 = true;
													}
												}
											}
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.testSet !== void 0) {
										let data24 = data.testSet;
										if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
											validate23.errors = [{
												instancePath: instancePath + "/testSet",
												schemaPath: "#/properties/testSet/type",
												keyword: "type",
												params: { type: schema8.properties.testSet.type }
											}];
											return false;
										}
										if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
											let missing4;
											if (data24.digest === void 0 && (missing4 = "digest") || data24.rows === void 0 && (missing4 = "rows") || data24.task === void 0 && (missing4 = "task") || data24.different === void 0 && (missing4 = "different") || data24.paired === void 0 && (missing4 = "paired") || data24.uses === void 0 && (missing4 = "uses") || data24.inferred === void 0 && (missing4 = "inferred")) {
												validate23.errors = [{
													instancePath: instancePath + "/testSet",
													schemaPath: "#/properties/testSet/required",
													keyword: "required",
													params: { missingProperty: missing4 }
												}];
												return false;
											} else {
												for (const key4 in data24) if (!(key4 === "digest" || key4 === "rows" || key4 === "task" || key4 === "different" || key4 === "paired" || key4 === "uses" || key4 === "inferred")) {
													validate23.errors = [{
														instancePath: instancePath + "/testSet",
														schemaPath: "#/properties/testSet/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key4 }
													}];
													return false;
												}
												if (data24.digest !== void 0) {
													let data25 = data24.digest;
													if (typeof data25 === "string") {
														if (!pattern2.test(data25)) {
															validate23.errors = [{
																instancePath: instancePath + "/testSet/digest",
																schemaPath: "#/properties/testSet/properties/digest/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-f]{64}$" }
															}];
															return false;
														}
													} else {
														validate23.errors = [{
															instancePath: instancePath + "/testSet/digest",
															schemaPath: "#/properties/testSet/properties/digest/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid5 = true;
												} else var valid5 = true;
												if (valid5) {
													if (data24.rows !== void 0) {
														let data26 = data24.rows;
														if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
															validate23.errors = [{
																instancePath: instancePath + "/testSet/rows",
																schemaPath: "#/properties/testSet/properties/rows/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (typeof data26 == "number" && isFinite(data26)) {
															if (data26 < 0 || isNaN(data26)) {
																validate23.errors = [{
																	instancePath: instancePath + "/testSet/rows",
																	schemaPath: "#/properties/testSet/properties/rows/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	}
																}];
																return false;
															}
														}
														var valid5 = true;
													} else var valid5 = true;
													if (valid5) {
														if (data24.task !== void 0) {
															if (typeof data24.task !== "string") {
																validate23.errors = [{
																	instancePath: instancePath + "/testSet/task",
																	schemaPath: "#/properties/testSet/properties/task/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid5 = true;
														} else var valid5 = true;
														if (valid5) {
															if (data24.different !== void 0) {
																let data28 = data24.different;
																if (typeof data28 !== "string" && data28 !== null) {
																	validate23.errors = [{
																		instancePath: instancePath + "/testSet/different",
																		schemaPath: "#/properties/testSet/properties/different/type",
																		keyword: "type",
																		params: { type: schema8.properties.testSet.properties.different.type }
																	}];
																	return false;
																}
																var valid5 = true;
															} else var valid5 = true;
															if (valid5) {
																if (data24.paired !== void 0) {
																	if (typeof data24.paired !== "boolean") {
																		validate23.errors = [{
																			instancePath: instancePath + "/testSet/paired",
																			schemaPath: "#/properties/testSet/properties/paired/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		}];
																		return false;
																	}
																	var valid5 = true;
																} else var valid5 = true;
																if (valid5) {
																	if (data24.uses !== void 0) {
																		let data30 = data24.uses;
																		if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
																			validate23.errors = [{
																				instancePath: instancePath + "/testSet/uses",
																				schemaPath: "#/properties/testSet/properties/uses/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (typeof data30 == "number" && isFinite(data30)) {
																			if (data30 < 0 || isNaN(data30)) {
																				validate23.errors = [{
																					instancePath: instancePath + "/testSet/uses",
																					schemaPath: "#/properties/testSet/properties/uses/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
																				return false;
																			}
																		}
																		var valid5 = true;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data24.inferred !== void 0) {
																			let data31 = data24.inferred;
																			if (Array.isArray(data31)) {
																				const len1 = data31.length;
																				for (let i1 = 0; i1 < len1; i1++) if (typeof data31[i1] !== "string") {
																					validate23.errors = [{
																						instancePath: instancePath + "/testSet/inferred/" + i1,
																						schemaPath: "#/properties/testSet/properties/inferred/items/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																			} else {
																				validate23.errors = [{
																					instancePath: instancePath + "/testSet/inferred",
																					schemaPath: "#/properties/testSet/properties/inferred/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																			var valid5 = true;
																		} else var valid5 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.slices !== void 0) {
											let data33 = data.slices;
											if (Array.isArray(data33)) {
												const len2 = data33.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let data34 = data33[i2];
													if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
														let missing5;
														if (data34.name === void 0 && (missing5 = "name") || data34.metric === void 0 && (missing5 = "metric") || data34.n === void 0 && (missing5 = "n") || data34.value === void 0 && (missing5 = "value") || data34.baseline === void 0 && (missing5 = "baseline") || data34.interval === void 0 && (missing5 = "interval") || data34.p === void 0 && (missing5 = "p") || data34.adjusted === void 0 && (missing5 = "adjusted") || data34.worse === void 0 && (missing5 = "worse") || data34.leftOut === void 0 && (missing5 = "leftOut")) {
															validate23.errors = [{
																instancePath: instancePath + "/slices/" + i2,
																schemaPath: "#/properties/slices/items/required",
																keyword: "required",
																params: { missingProperty: missing5 }
															}];
															return false;
														} else {
															for (const key5 in data34) if (!func2.call(schema8.properties.slices.items.properties, key5)) {
																validate23.errors = [{
																	instancePath: instancePath + "/slices/" + i2,
																	schemaPath: "#/properties/slices/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key5 }
																}];
																return false;
															}
															if (data34.name !== void 0) {
																let data35 = data34.name;
																if (typeof data35 === "string") {
																	if (data35.length > 500) {
																		validate23.errors = [{
																			instancePath: instancePath + "/slices/" + i2 + "/name",
																			schemaPath: "#/properties/slices/items/properties/name/maxLength",
																			keyword: "maxLength",
																			params: { limit: 500 }
																		}];
																		return false;
																	} else if (data35.length < 1) {
																		validate23.errors = [{
																			instancePath: instancePath + "/slices/" + i2 + "/name",
																			schemaPath: "#/properties/slices/items/properties/name/minLength",
																			keyword: "minLength",
																			params: { limit: 1 }
																		}];
																		return false;
																	}
																} else {
																	validate23.errors = [{
																		instancePath: instancePath + "/slices/" + i2 + "/name",
																		schemaPath: "#/properties/slices/items/properties/name/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																var valid8 = true;
															} else var valid8 = true;
															if (valid8) {
																if (data34.metric !== void 0) {
																	let data36 = data34.metric;
																	if (typeof data36 === "string") {
																		if (data36.length > 500) {
																			validate23.errors = [{
																				instancePath: instancePath + "/slices/" + i2 + "/metric",
																				schemaPath: "#/properties/slices/items/properties/metric/maxLength",
																				keyword: "maxLength",
																				params: { limit: 500 }
																			}];
																			return false;
																		} else if (data36.length < 1) {
																			validate23.errors = [{
																				instancePath: instancePath + "/slices/" + i2 + "/metric",
																				schemaPath: "#/properties/slices/items/properties/metric/minLength",
																				keyword: "minLength",
																				params: { limit: 1 }
																			}];
																			return false;
																		}
																	} else {
																		validate23.errors = [{
																			instancePath: instancePath + "/slices/" + i2 + "/metric",
																			schemaPath: "#/properties/slices/items/properties/metric/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid8 = true;
																} else var valid8 = true;
																if (valid8) {
																	if (data34.n !== void 0) {
																		let data37 = data34.n;
																		if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																			validate23.errors = [{
																				instancePath: instancePath + "/slices/" + i2 + "/n",
																				schemaPath: "#/properties/slices/items/properties/n/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (typeof data37 == "number" && isFinite(data37)) {
																			if (data37 < 0 || isNaN(data37)) {
																				validate23.errors = [{
																					instancePath: instancePath + "/slices/" + i2 + "/n",
																					schemaPath: "#/properties/slices/items/properties/n/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
																				return false;
																			}
																		}
																		var valid8 = true;
																	} else var valid8 = true;
																	if (valid8) {
																		if (data34.value !== void 0) {
																			let data38 = data34.value;
																			if (!(typeof data38 == "number" && isFinite(data38)) && data38 !== null) {
																				validate23.errors = [{
																					instancePath: instancePath + "/slices/" + i2 + "/value",
																					schemaPath: "#/properties/slices/items/properties/value/type",
																					keyword: "type",
																					params: { type: schema8.properties.slices.items.properties.value.type }
																				}];
																				return false;
																			}
																			var valid8 = true;
																		} else var valid8 = true;
																		if (valid8) {
																			if (data34.baseline !== void 0) {
																				let data39 = data34.baseline;
																				if (!(typeof data39 == "number" && isFinite(data39)) && data39 !== null) {
																					validate23.errors = [{
																						instancePath: instancePath + "/slices/" + i2 + "/baseline",
																						schemaPath: "#/properties/slices/items/properties/baseline/type",
																						keyword: "type",
																						params: { type: schema8.properties.slices.items.properties.baseline.type }
																					}];
																					return false;
																				}
																				var valid8 = true;
																			} else var valid8 = true;
																			if (valid8) {
																				if (data34.interval !== void 0) {
																					let data40 = data34.interval;
																					if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
																						validate23.errors = [{
																							instancePath: instancePath + "/slices/" + i2 + "/interval",
																							schemaPath: "#/properties/slices/items/properties/interval/type",
																							keyword: "type",
																							params: { type: schema8.properties.slices.items.properties.interval.type }
																						}];
																						return false;
																					}
																					if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
																						let missing6;
																						if (data40.lower === void 0 && (missing6 = "lower") || data40.upper === void 0 && (missing6 = "upper") || data40.method === void 0 && (missing6 = "method") || data40.n === void 0 && (missing6 = "n") || data40.groups === void 0 && (missing6 = "groups") || data40.se === void 0 && (missing6 = "se")) {
																							validate23.errors = [{
																								instancePath: instancePath + "/slices/" + i2 + "/interval",
																								schemaPath: "#/properties/slices/items/properties/interval/required",
																								keyword: "required",
																								params: { missingProperty: missing6 }
																							}];
																							return false;
																						} else {
																							for (const key6 in data40) if (!(key6 === "lower" || key6 === "upper" || key6 === "method" || key6 === "n" || key6 === "groups" || key6 === "se")) {
																								validate23.errors = [{
																									instancePath: instancePath + "/slices/" + i2 + "/interval",
																									schemaPath: "#/properties/slices/items/properties/interval/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key6 }
																								}];
																								return false;
																							}
																							if (data40.lower !== void 0) {
																								let data41 = data40.lower;
																								if (!(typeof data41 == "number" && isFinite(data41))) {
																									validate23.errors = [{
																										instancePath: instancePath + "/slices/" + i2 + "/interval/lower",
																										schemaPath: "#/properties/slices/items/properties/interval/properties/lower/type",
																										keyword: "type",
																										params: { type: "number" }
																									}];
																									return false;
																								}
																								var valid9 = true;
																							} else var valid9 = true;
																							if (valid9) {
																								if (data40.upper !== void 0) {
																									let data42 = data40.upper;
																									if (!(typeof data42 == "number" && isFinite(data42))) {
																										validate23.errors = [{
																											instancePath: instancePath + "/slices/" + i2 + "/interval/upper",
																											schemaPath: "#/properties/slices/items/properties/interval/properties/upper/type",
																											keyword: "type",
																											params: { type: "number" }
																										}];
																										return false;
																									}
																									var valid9 = true;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data40.method !== void 0) {
																										let data43 = data40.method;
																										if (!(data43 === "Tango score" || data43 === "DeLong" || data43 === "paired t" || data43 === "BCa bootstrap" || data43 === "BCa bootstrap over groups" || data43 === "identical predictions" || data43 === "paired t over seeds")) {
																											validate23.errors = [{
																												instancePath: instancePath + "/slices/" + i2 + "/interval/method",
																												schemaPath: "#/properties/slices/items/properties/interval/properties/method/enum",
																												keyword: "enum",
																												params: { allowedValues: schema8.properties.slices.items.properties.interval.properties.method.enum }
																											}];
																											return false;
																										}
																										var valid9 = true;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data40.n !== void 0) {
																											let data44 = data40.n;
																											if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
																												validate23.errors = [{
																													instancePath: instancePath + "/slices/" + i2 + "/interval/n",
																													schemaPath: "#/properties/slices/items/properties/interval/properties/n/type",
																													keyword: "type",
																													params: { type: "integer" }
																												}];
																												return false;
																											}
																											if (typeof data44 == "number" && isFinite(data44)) {
																												if (data44 < 0 || isNaN(data44)) {
																													validate23.errors = [{
																														instancePath: instancePath + "/slices/" + i2 + "/interval/n",
																														schemaPath: "#/properties/slices/items/properties/interval/properties/n/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														}
																													}];
																													return false;
																												}
																											}
																											var valid9 = true;
																										} else var valid9 = true;
																										if (valid9) {
																											if (data40.groups !== void 0) {
																												let data45 = data40.groups;
																												if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45)) && data45 !== null) {
																													validate23.errors = [{
																														instancePath: instancePath + "/slices/" + i2 + "/interval/groups",
																														schemaPath: "#/properties/slices/items/properties/interval/properties/groups/type",
																														keyword: "type",
																														params: { type: schema8.properties.slices.items.properties.interval.properties.groups.type }
																													}];
																													return false;
																												}
																												if (typeof data45 == "number" && isFinite(data45)) {
																													if (data45 < 0 || isNaN(data45)) {
																														validate23.errors = [{
																															instancePath: instancePath + "/slices/" + i2 + "/interval/groups",
																															schemaPath: "#/properties/slices/items/properties/interval/properties/groups/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															}
																														}];
																														return false;
																													}
																												}
																												var valid9 = true;
																											} else var valid9 = true;
																											if (valid9) {
																												if (data40.se !== void 0) {
																													let data46 = data40.se;
																													if (typeof data46 == "number" && isFinite(data46)) {
																														if (data46 < 0 || isNaN(data46)) {
																															validate23.errors = [{
																																instancePath: instancePath + "/slices/" + i2 + "/interval/se",
																																schemaPath: "#/properties/slices/items/properties/interval/properties/se/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																}
																															}];
																															return false;
																														}
																													} else {
																														validate23.errors = [{
																															instancePath: instancePath + "/slices/" + i2 + "/interval/se",
																															schemaPath: "#/properties/slices/items/properties/interval/properties/se/type",
																															keyword: "type",
																															params: { type: "number" }
																														}];
																														return false;
																													}
																													var valid9 = true;
																												} else var valid9 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																					var valid8 = true;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data34.p !== void 0) {
																						let data47 = data34.p;
																						if (!(typeof data47 == "number" && isFinite(data47)) && data47 !== null) {
																							validate23.errors = [{
																								instancePath: instancePath + "/slices/" + i2 + "/p",
																								schemaPath: "#/properties/slices/items/properties/p/type",
																								keyword: "type",
																								params: { type: schema8.properties.slices.items.properties.p.type }
																							}];
																							return false;
																						}
																						var valid8 = true;
																					} else var valid8 = true;
																					if (valid8) {
																						if (data34.adjusted !== void 0) {
																							let data48 = data34.adjusted;
																							if (!(typeof data48 == "number" && isFinite(data48)) && data48 !== null) {
																								validate23.errors = [{
																									instancePath: instancePath + "/slices/" + i2 + "/adjusted",
																									schemaPath: "#/properties/slices/items/properties/adjusted/type",
																									keyword: "type",
																									params: { type: schema8.properties.slices.items.properties.adjusted.type }
																								}];
																								return false;
																							}
																							var valid8 = true;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data34.worse !== void 0) {
																								if (typeof data34.worse !== "boolean") {
																									validate23.errors = [{
																										instancePath: instancePath + "/slices/" + i2 + "/worse",
																										schemaPath: "#/properties/slices/items/properties/worse/type",
																										keyword: "type",
																										params: { type: "boolean" }
																									}];
																									return false;
																								}
																								var valid8 = true;
																							} else var valid8 = true;
																							if (valid8) {
																								if (data34.leftOut !== void 0) {
																									let data50 = data34.leftOut;
																									if (typeof data50 !== "string" && data50 !== null) {
																										validate23.errors = [{
																											instancePath: instancePath + "/slices/" + i2 + "/leftOut",
																											schemaPath: "#/properties/slices/items/properties/leftOut/type",
																											keyword: "type",
																											params: { type: schema8.properties.slices.items.properties.leftOut.type }
																										}];
																										return false;
																									}
																									var valid8 = true;
																								} else var valid8 = true;
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
														validate23.errors = [{
															instancePath: instancePath + "/slices/" + i2,
															schemaPath: "#/properties/slices/items/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
											} else {
												validate23.errors = [{
													instancePath: instancePath + "/slices",
													schemaPath: "#/properties/slices/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.groups !== void 0) {
												let data51 = data.groups;
												if (Array.isArray(data51)) {
													const len3 = data51.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let data52 = data51[i3];
														if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
															let missing7;
															if (data52.by === void 0 && (missing7 = "by") || data52.group === void 0 && (missing7 = "group") || data52.n === void 0 && (missing7 = "n") || data52.selectionRate === void 0 && (missing7 = "selectionRate") || data52.tpr === void 0 && (missing7 = "tpr") || data52.fpr === void 0 && (missing7 = "fpr") || data52.leftOut === void 0 && (missing7 = "leftOut")) {
																validate23.errors = [{
																	instancePath: instancePath + "/groups/" + i3,
																	schemaPath: "#/properties/groups/items/required",
																	keyword: "required",
																	params: { missingProperty: missing7 }
																}];
																return false;
															} else {
																for (const key7 in data52) if (!(key7 === "by" || key7 === "group" || key7 === "n" || key7 === "selectionRate" || key7 === "tpr" || key7 === "fpr" || key7 === "leftOut")) {
																	validate23.errors = [{
																		instancePath: instancePath + "/groups/" + i3,
																		schemaPath: "#/properties/groups/items/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key7 }
																	}];
																	return false;
																}
																if (data52.by !== void 0) {
																	let data53 = data52.by;
																	if (typeof data53 === "string") {
																		if (data53.length > 500) {
																			validate23.errors = [{
																				instancePath: instancePath + "/groups/" + i3 + "/by",
																				schemaPath: "#/properties/groups/items/properties/by/maxLength",
																				keyword: "maxLength",
																				params: { limit: 500 }
																			}];
																			return false;
																		} else if (data53.length < 1) {
																			validate23.errors = [{
																				instancePath: instancePath + "/groups/" + i3 + "/by",
																				schemaPath: "#/properties/groups/items/properties/by/minLength",
																				keyword: "minLength",
																				params: { limit: 1 }
																			}];
																			return false;
																		}
																	} else {
																		validate23.errors = [{
																			instancePath: instancePath + "/groups/" + i3 + "/by",
																			schemaPath: "#/properties/groups/items/properties/by/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid11 = true;
																} else var valid11 = true;
																if (valid11) {
																	if (data52.group !== void 0) {
																		if (typeof data52.group !== "string") {
																			validate23.errors = [{
																				instancePath: instancePath + "/groups/" + i3 + "/group",
																				schemaPath: "#/properties/groups/items/properties/group/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid11 = true;
																	} else var valid11 = true;
																	if (valid11) {
																		if (data52.n !== void 0) {
																			let data55 = data52.n;
																			if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
																				validate23.errors = [{
																					instancePath: instancePath + "/groups/" + i3 + "/n",
																					schemaPath: "#/properties/groups/items/properties/n/type",
																					keyword: "type",
																					params: { type: "integer" }
																				}];
																				return false;
																			}
																			if (typeof data55 == "number" && isFinite(data55)) {
																				if (data55 < 0 || isNaN(data55)) {
																					validate23.errors = [{
																						instancePath: instancePath + "/groups/" + i3 + "/n",
																						schemaPath: "#/properties/groups/items/properties/n/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						}
																					}];
																					return false;
																				}
																			}
																			var valid11 = true;
																		} else var valid11 = true;
																		if (valid11) {
																			if (data52.selectionRate !== void 0) {
																				let data56 = data52.selectionRate;
																				if (!(typeof data56 == "number" && isFinite(data56)) && data56 !== null) {
																					validate23.errors = [{
																						instancePath: instancePath + "/groups/" + i3 + "/selectionRate",
																						schemaPath: "#/properties/groups/items/properties/selectionRate/type",
																						keyword: "type",
																						params: { type: schema8.properties.groups.items.properties.selectionRate.type }
																					}];
																					return false;
																				}
																				var valid11 = true;
																			} else var valid11 = true;
																			if (valid11) {
																				if (data52.tpr !== void 0) {
																					let data57 = data52.tpr;
																					if (!(typeof data57 == "number" && isFinite(data57)) && data57 !== null) {
																						validate23.errors = [{
																							instancePath: instancePath + "/groups/" + i3 + "/tpr",
																							schemaPath: "#/properties/groups/items/properties/tpr/type",
																							keyword: "type",
																							params: { type: schema8.properties.groups.items.properties.tpr.type }
																						}];
																						return false;
																					}
																					var valid11 = true;
																				} else var valid11 = true;
																				if (valid11) {
																					if (data52.fpr !== void 0) {
																						let data58 = data52.fpr;
																						if (!(typeof data58 == "number" && isFinite(data58)) && data58 !== null) {
																							validate23.errors = [{
																								instancePath: instancePath + "/groups/" + i3 + "/fpr",
																								schemaPath: "#/properties/groups/items/properties/fpr/type",
																								keyword: "type",
																								params: { type: schema8.properties.groups.items.properties.fpr.type }
																							}];
																							return false;
																						}
																						var valid11 = true;
																					} else var valid11 = true;
																					if (valid11) {
																						if (data52.leftOut !== void 0) {
																							let data59 = data52.leftOut;
																							if (typeof data59 !== "string" && data59 !== null) {
																								validate23.errors = [{
																									instancePath: instancePath + "/groups/" + i3 + "/leftOut",
																									schemaPath: "#/properties/groups/items/properties/leftOut/type",
																									keyword: "type",
																									params: { type: schema8.properties.groups.items.properties.leftOut.type }
																								}];
																								return false;
																							}
																							var valid11 = true;
																						} else var valid11 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														} else {
															validate23.errors = [{
																instancePath: instancePath + "/groups/" + i3,
																schemaPath: "#/properties/groups/items/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
												} else {
													validate23.errors = [{
														instancePath: instancePath + "/groups",
														schemaPath: "#/properties/groups/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.confusion !== void 0) {
													let data60 = data.confusion;
													if (!(data60 && typeof data60 == "object" && !Array.isArray(data60)) && data60 !== null) {
														validate23.errors = [{
															instancePath: instancePath + "/confusion",
															schemaPath: "#/properties/confusion/type",
															keyword: "type",
															params: { type: schema8.properties.confusion.type }
														}];
														return false;
													}
													if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
														let missing8;
														if (data60.classes === void 0 && (missing8 = "classes") || data60.counts === void 0 && (missing8 = "counts")) {
															validate23.errors = [{
																instancePath: instancePath + "/confusion",
																schemaPath: "#/properties/confusion/required",
																keyword: "required",
																params: { missingProperty: missing8 }
															}];
															return false;
														} else {
															for (const key8 in data60) if (!(key8 === "classes" || key8 === "counts")) {
																validate23.errors = [{
																	instancePath: instancePath + "/confusion",
																	schemaPath: "#/properties/confusion/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key8 }
																}];
																return false;
															}
															if (data60.classes !== void 0) {
																let data61 = data60.classes;
																if (Array.isArray(data61)) {
																	const len4 = data61.length;
																	for (let i4 = 0; i4 < len4; i4++) if (typeof data61[i4] !== "string") {
																		validate23.errors = [{
																			instancePath: instancePath + "/confusion/classes/" + i4,
																			schemaPath: "#/properties/confusion/properties/classes/items/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																} else {
																	validate23.errors = [{
																		instancePath: instancePath + "/confusion/classes",
																		schemaPath: "#/properties/confusion/properties/classes/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
																var valid12 = true;
															} else var valid12 = true;
															if (valid12) {
																if (data60.counts !== void 0) {
																	let data63 = data60.counts;
																	if (Array.isArray(data63)) {
																		const len5 = data63.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			let data64 = data63[i5];
																			if (Array.isArray(data64)) {
																				const len6 = data64.length;
																				for (let i6 = 0; i6 < len6; i6++) {
																					let data65 = data64[i6];
																					if (!(typeof data65 == "number" && isFinite(data65))) {
																						validate23.errors = [{
																							instancePath: instancePath + "/confusion/counts/" + i5 + "/" + i6,
																							schemaPath: "#/properties/confusion/properties/counts/items/items/type",
																							keyword: "type",
																							params: { type: "number" }
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate23.errors = [{
																					instancePath: instancePath + "/confusion/counts/" + i5,
																					schemaPath: "#/properties/confusion/properties/counts/items/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate23.errors = [{
																			instancePath: instancePath + "/confusion/counts",
																			schemaPath: "#/properties/confusion/properties/counts/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																	var valid12 = true;
																} else var valid12 = true;
															}
														}
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.problems !== void 0) {
														let data66 = data.problems;
														if (Array.isArray(data66)) {
															const len7 = data66.length;
															for (let i7 = 0; i7 < len7; i7++) {
																let data67 = data66[i7];
																if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
																	let missing9;
																	if (data67.code === void 0 && (missing9 = "code") || data67.message === void 0 && (missing9 = "message") || data67.metric === void 0 && (missing9 = "metric") || data67.file === void 0 && (missing9 = "file")) {
																		validate23.errors = [{
																			instancePath: instancePath + "/problems/" + i7,
																			schemaPath: "#/properties/problems/items/required",
																			keyword: "required",
																			params: { missingProperty: missing9 }
																		}];
																		return false;
																	} else {
																		for (const key9 in data67) if (!(key9 === "code" || key9 === "message" || key9 === "metric" || key9 === "file")) {
																			validate23.errors = [{
																				instancePath: instancePath + "/problems/" + i7,
																				schemaPath: "#/properties/problems/items/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key9 }
																			}];
																			return false;
																		}
																		if (data67.code !== void 0) {
																			if (typeof data67.code !== "string") {
																				validate23.errors = [{
																					instancePath: instancePath + "/problems/" + i7 + "/code",
																					schemaPath: "#/properties/problems/items/properties/code/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid17 = true;
																		} else var valid17 = true;
																		if (valid17) {
																			if (data67.message !== void 0) {
																				if (typeof data67.message !== "string") {
																					validate23.errors = [{
																						instancePath: instancePath + "/problems/" + i7 + "/message",
																						schemaPath: "#/properties/problems/items/properties/message/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid17 = true;
																			} else var valid17 = true;
																			if (valid17) {
																				if (data67.metric !== void 0) {
																					let data70 = data67.metric;
																					if (typeof data70 !== "string" && data70 !== null) {
																						validate23.errors = [{
																							instancePath: instancePath + "/problems/" + i7 + "/metric",
																							schemaPath: "#/properties/problems/items/properties/metric/type",
																							keyword: "type",
																							params: { type: schema8.properties.problems.items.properties.metric.type }
																						}];
																						return false;
																					}
																					var valid17 = true;
																				} else var valid17 = true;
																				if (valid17) {
																					if (data67.file !== void 0) {
																						let data71 = data67.file;
																						if (typeof data71 !== "string" && data71 !== null) {
																							validate23.errors = [{
																								instancePath: instancePath + "/problems/" + i7 + "/file",
																								schemaPath: "#/properties/problems/items/properties/file/type",
																								keyword: "type",
																								params: { type: schema8.properties.problems.items.properties.file.type }
																							}];
																							return false;
																						}
																						var valid17 = true;
																					} else var valid17 = true;
																				}
																			}
																		}
																	}
																} else {
																	validate23.errors = [{
																		instancePath: instancePath + "/problems/" + i7,
																		schemaPath: "#/properties/problems/items/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
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
														var valid0 = true;
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
	} else {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
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
		"head": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{40,64}$"
		},
		"base": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{40,64}$"
		},
		"policy": {
			"type": "object",
			"required": [
				"commit",
				"path",
				"digest"
			],
			"properties": {
				"commit": {
					"type": ["string", "null"],
					"pattern": "^[0-9a-f]{40,64}$"
				},
				"path": { "type": ["string", "null"] },
				"digest": {
					"type": ["string", "null"],
					"pattern": "^[0-9a-f]{64}$"
				}
			},
			"additionalProperties": false
		},
		"models": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"required": ["key", "outputs"],
				"properties": {
					"key": {
						"type": ["string", "null"],
						"pattern": "^[0-9a-f]{64}$"
					},
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
					"evidence",
					"file",
					"line",
					"column"
				],
				"properties": {
					"model": {
						"type": ["string", "null"],
						"minLength": 1,
						"maxLength": 500
					},
					"metric": { "type": ["string", "null"] },
					"rule": { "type": "string" },
					"outcome": { "enum": [
						"pass",
						"fail",
						"inconclusive",
						"error"
					] },
					"severity": { "enum": ["block", "warn"] },
					"code": { "type": ["string", "null"] },
					"message": { "type": "string" },
					"got": { "type": ["number", "null"] },
					"baseline": { "type": ["number", "null"] },
					"limit": { "type": ["string", "null"] },
					"evidence": {
						"type": ["object", "null"],
						"required": [
							"method",
							"n",
							"lower",
							"upper",
							"margin",
							"needed"
						],
						"properties": {
							"method": { "type": "string" },
							"n": {
								"type": "integer",
								"minimum": 0
							},
							"lower": { "type": "number" },
							"upper": { "type": "number" },
							"margin": { "type": "number" },
							"needed": {
								"type": ["integer", "null"],
								"minimum": 0,
								"description": "Rows that would decide, were both equally good."
							}
						},
						"additionalProperties": false,
						"description": "What the outcome rests on: the one-sided 95 % bounds of candidate − baseline."
					},
					"file": { "type": ["string", "null"] },
					"line": { "type": ["integer", "null"] },
					"column": { "type": ["integer", "null"] }
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
			for (const key0 in data) if (!(key0 === "schema" || key0 === "verdict" || key0 === "passed" || key0 === "head" || key0 === "base" || key0 === "policy" || key0 === "models" || key0 === "findings")) {
				validate24.errors = [{
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
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.verdict !== void 0) {
					let data1 = data.verdict;
					if (!(data1 === "passed" || data1 === "failed" || data1 === "inconclusive" || data1 === "error")) {
						validate24.errors = [{
							instancePath: instancePath + "/verdict",
							schemaPath: "#/properties/verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema9.properties.verdict.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.passed !== void 0) {
						if (typeof data.passed !== "boolean") {
							validate24.errors = [{
								instancePath: instancePath + "/passed",
								schemaPath: "#/properties/passed/type",
								keyword: "type",
								params: { type: "boolean" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.head !== void 0) {
							let data3 = data.head;
							if (typeof data3 !== "string" && data3 !== null) {
								validate24.errors = [{
									instancePath: instancePath + "/head",
									schemaPath: "#/properties/head/type",
									keyword: "type",
									params: { type: schema9.properties.head.type }
								}];
								return false;
							}
							if (typeof data3 === "string") {
								if (!pattern0.test(data3)) {
									validate24.errors = [{
										instancePath: instancePath + "/head",
										schemaPath: "#/properties/head/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{40,64}$" }
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.base !== void 0) {
								let data4 = data.base;
								if (typeof data4 !== "string" && data4 !== null) {
									validate24.errors = [{
										instancePath: instancePath + "/base",
										schemaPath: "#/properties/base/type",
										keyword: "type",
										params: { type: schema9.properties.base.type }
									}];
									return false;
								}
								if (typeof data4 === "string") {
									if (!pattern0.test(data4)) {
										validate24.errors = [{
											instancePath: instancePath + "/base",
											schemaPath: "#/properties/base/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{40,64}$" }
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.policy !== void 0) {
									let data5 = data.policy;
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
											for (const key1 in data5) if (!(key1 === "commit" || key1 === "path" || key1 === "digest")) {
												validate24.errors = [{
													instancePath: instancePath + "/policy",
													schemaPath: "#/properties/policy/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (data5.commit !== void 0) {
												let data6 = data5.commit;
												if (typeof data6 !== "string" && data6 !== null) {
													validate24.errors = [{
														instancePath: instancePath + "/policy/commit",
														schemaPath: "#/properties/policy/properties/commit/type",
														keyword: "type",
														params: { type: schema9.properties.policy.properties.commit.type }
													}];
													return false;
												}
												if (typeof data6 === "string") {
													if (!pattern0.test(data6)) {
														validate24.errors = [{
															instancePath: instancePath + "/policy/commit",
															schemaPath: "#/properties/policy/properties/commit/pattern",
															keyword: "pattern",
															params: { pattern: "^[0-9a-f]{40,64}$" }
														}];
														return false;
													}
												}
												var valid1 = true;
											} else var valid1 = true;
											if (valid1) {
												if (data5.path !== void 0) {
													let data7 = data5.path;
													if (typeof data7 !== "string" && data7 !== null) {
														validate24.errors = [{
															instancePath: instancePath + "/policy/path",
															schemaPath: "#/properties/policy/properties/path/type",
															keyword: "type",
															params: { type: schema9.properties.policy.properties.path.type }
														}];
														return false;
													}
													var valid1 = true;
												} else var valid1 = true;
												if (valid1) {
													if (data5.digest !== void 0) {
														let data8 = data5.digest;
														if (typeof data8 !== "string" && data8 !== null) {
															validate24.errors = [{
																instancePath: instancePath + "/policy/digest",
																schemaPath: "#/properties/policy/properties/digest/type",
																keyword: "type",
																params: { type: schema9.properties.policy.properties.digest.type }
															}];
															return false;
														}
														if (typeof data8 === "string") {
															if (!pattern2.test(data8)) {
																validate24.errors = [{
																	instancePath: instancePath + "/policy/digest",
																	schemaPath: "#/properties/policy/properties/digest/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[0-9a-f]{64}$" }
																}];
																return false;
															}
														}
														var valid1 = true;
													} else var valid1 = true;
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
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.models !== void 0) {
										let data9 = data.models;
										if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
											for (const key2 in data9) if (pattern5.test(key2)) {
												let data10 = data9[key2];
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
														for (const key3 in data10) if (!(key3 === "key" || key3 === "outputs")) {
															validate24.errors = [{
																instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/models/patternProperties/%5E.*%24/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key3 }
															}];
															return false;
														}
														if (data10.key !== void 0) {
															let data11 = data10.key;
															if (typeof data11 !== "string" && data11 !== null) {
																validate24.errors = [{
																	instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
																	schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/type",
																	keyword: "type",
																	params: { type: schema9.properties.models.patternProperties["^.*$"].properties.key.type }
																}];
																return false;
															}
															if (typeof data11 === "string") {
																if (!pattern2.test(data11)) {
																	validate24.errors = [{
																		instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/key",
																		schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/key/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9a-f]{64}$" }
																	}];
																	return false;
																}
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data10.outputs !== void 0) {
																let data12 = data10.outputs;
																if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																	for (const key4 in data12) if (pattern5.test(key4)) {
																		let data13 = data12[key4];
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
																} else {
																	validate24.errors = [{
																		instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs",
																		schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/outputs/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
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
										} else {
											validate24.errors = [{
												instancePath: instancePath + "/models",
												schemaPath: "#/properties/models/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.findings !== void 0) {
											let data14 = data.findings;
											if (Array.isArray(data14)) {
												const len0 = data14.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data15 = data14[i0];
													if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
														let missing3;
														if (data15.model === void 0 && (missing3 = "model") || data15.metric === void 0 && (missing3 = "metric") || data15.rule === void 0 && (missing3 = "rule") || data15.outcome === void 0 && (missing3 = "outcome") || data15.severity === void 0 && (missing3 = "severity") || data15.code === void 0 && (missing3 = "code") || data15.message === void 0 && (missing3 = "message") || data15.got === void 0 && (missing3 = "got") || data15.baseline === void 0 && (missing3 = "baseline") || data15.limit === void 0 && (missing3 = "limit") || data15.evidence === void 0 && (missing3 = "evidence") || data15.file === void 0 && (missing3 = "file") || data15.line === void 0 && (missing3 = "line") || data15.column === void 0 && (missing3 = "column")) {
															validate24.errors = [{
																instancePath: instancePath + "/findings/" + i0,
																schemaPath: "#/properties/findings/items/required",
																keyword: "required",
																params: { missingProperty: missing3 }
															}];
															return false;
														} else {
															for (const key5 in data15) if (!func2.call(schema9.properties.findings.items.properties, key5)) {
																validate24.errors = [{
																	instancePath: instancePath + "/findings/" + i0,
																	schemaPath: "#/properties/findings/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key5 }
																}];
																return false;
															}
															if (data15.model !== void 0) {
																let data16 = data15.model;
																if (typeof data16 !== "string" && data16 !== null) {
																	validate24.errors = [{
																		instancePath: instancePath + "/findings/" + i0 + "/model",
																		schemaPath: "#/properties/findings/items/properties/model/type",
																		keyword: "type",
																		params: { type: schema9.properties.findings.items.properties.model.type }
																	}];
																	return false;
																}
																if (typeof data16 === "string") {
																	if (data16.length > 500) {
																		validate24.errors = [{
																			instancePath: instancePath + "/findings/" + i0 + "/model",
																			schemaPath: "#/properties/findings/items/properties/model/maxLength",
																			keyword: "maxLength",
																			params: { limit: 500 }
																		}];
																		return false;
																	} else if (data16.length < 1) {
																		validate24.errors = [{
																			instancePath: instancePath + "/findings/" + i0 + "/model",
																			schemaPath: "#/properties/findings/items/properties/model/minLength",
																			keyword: "minLength",
																			params: { limit: 1 }
																		}];
																		return false;
																	}
																}
																var valid6 = true;
															} else var valid6 = true;
															if (valid6) {
																if (data15.metric !== void 0) {
																	let data17 = data15.metric;
																	if (typeof data17 !== "string" && data17 !== null) {
																		validate24.errors = [{
																			instancePath: instancePath + "/findings/" + i0 + "/metric",
																			schemaPath: "#/properties/findings/items/properties/metric/type",
																			keyword: "type",
																			params: { type: schema9.properties.findings.items.properties.metric.type }
																		}];
																		return false;
																	}
																	var valid6 = true;
																} else var valid6 = true;
																if (valid6) {
																	if (data15.rule !== void 0) {
																		if (typeof data15.rule !== "string") {
																			validate24.errors = [{
																				instancePath: instancePath + "/findings/" + i0 + "/rule",
																				schemaPath: "#/properties/findings/items/properties/rule/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid6 = true;
																	} else var valid6 = true;
																	if (valid6) {
																		if (data15.outcome !== void 0) {
																			let data19 = data15.outcome;
																			if (!(data19 === "pass" || data19 === "fail" || data19 === "inconclusive" || data19 === "error")) {
																				validate24.errors = [{
																					instancePath: instancePath + "/findings/" + i0 + "/outcome",
																					schemaPath: "#/properties/findings/items/properties/outcome/enum",
																					keyword: "enum",
																					params: { allowedValues: schema9.properties.findings.items.properties.outcome.enum }
																				}];
																				return false;
																			}
																			var valid6 = true;
																		} else var valid6 = true;
																		if (valid6) {
																			if (data15.severity !== void 0) {
																				let data20 = data15.severity;
																				if (!(data20 === "block" || data20 === "warn")) {
																					validate24.errors = [{
																						instancePath: instancePath + "/findings/" + i0 + "/severity",
																						schemaPath: "#/properties/findings/items/properties/severity/enum",
																						keyword: "enum",
																						params: { allowedValues: schema9.properties.findings.items.properties.severity.enum }
																					}];
																					return false;
																				}
																				var valid6 = true;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data15.code !== void 0) {
																					let data21 = data15.code;
																					if (typeof data21 !== "string" && data21 !== null) {
																						validate24.errors = [{
																							instancePath: instancePath + "/findings/" + i0 + "/code",
																							schemaPath: "#/properties/findings/items/properties/code/type",
																							keyword: "type",
																							params: { type: schema9.properties.findings.items.properties.code.type }
																						}];
																						return false;
																					}
																					var valid6 = true;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data15.message !== void 0) {
																						if (typeof data15.message !== "string") {
																							validate24.errors = [{
																								instancePath: instancePath + "/findings/" + i0 + "/message",
																								schemaPath: "#/properties/findings/items/properties/message/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid6 = true;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data15.got !== void 0) {
																							let data23 = data15.got;
																							if (!(typeof data23 == "number" && isFinite(data23)) && data23 !== null) {
																								validate24.errors = [{
																									instancePath: instancePath + "/findings/" + i0 + "/got",
																									schemaPath: "#/properties/findings/items/properties/got/type",
																									keyword: "type",
																									params: { type: schema9.properties.findings.items.properties.got.type }
																								}];
																								return false;
																							}
																							var valid6 = true;
																						} else var valid6 = true;
																						if (valid6) {
																							if (data15.baseline !== void 0) {
																								let data24 = data15.baseline;
																								if (!(typeof data24 == "number" && isFinite(data24)) && data24 !== null) {
																									validate24.errors = [{
																										instancePath: instancePath + "/findings/" + i0 + "/baseline",
																										schemaPath: "#/properties/findings/items/properties/baseline/type",
																										keyword: "type",
																										params: { type: schema9.properties.findings.items.properties.baseline.type }
																									}];
																									return false;
																								}
																								var valid6 = true;
																							} else var valid6 = true;
																							if (valid6) {
																								if (data15.limit !== void 0) {
																									let data25 = data15.limit;
																									if (typeof data25 !== "string" && data25 !== null) {
																										validate24.errors = [{
																											instancePath: instancePath + "/findings/" + i0 + "/limit",
																											schemaPath: "#/properties/findings/items/properties/limit/type",
																											keyword: "type",
																											params: { type: schema9.properties.findings.items.properties.limit.type }
																										}];
																										return false;
																									}
																									var valid6 = true;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data15.evidence !== void 0) {
																										let data26 = data15.evidence;
																										if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
																											validate24.errors = [{
																												instancePath: instancePath + "/findings/" + i0 + "/evidence",
																												schemaPath: "#/properties/findings/items/properties/evidence/type",
																												keyword: "type",
																												params: { type: schema9.properties.findings.items.properties.evidence.type }
																											}];
																											return false;
																										}
																										if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																											let missing4;
																											if (data26.method === void 0 && (missing4 = "method") || data26.n === void 0 && (missing4 = "n") || data26.lower === void 0 && (missing4 = "lower") || data26.upper === void 0 && (missing4 = "upper") || data26.margin === void 0 && (missing4 = "margin") || data26.needed === void 0 && (missing4 = "needed")) {
																												validate24.errors = [{
																													instancePath: instancePath + "/findings/" + i0 + "/evidence",
																													schemaPath: "#/properties/findings/items/properties/evidence/required",
																													keyword: "required",
																													params: { missingProperty: missing4 }
																												}];
																												return false;
																											} else {
																												for (const key6 in data26) if (!(key6 === "method" || key6 === "n" || key6 === "lower" || key6 === "upper" || key6 === "margin" || key6 === "needed")) {
																													validate24.errors = [{
																														instancePath: instancePath + "/findings/" + i0 + "/evidence",
																														schemaPath: "#/properties/findings/items/properties/evidence/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key6 }
																													}];
																													return false;
																												}
																												if (data26.method !== void 0) {
																													if (typeof data26.method !== "string") {
																														validate24.errors = [{
																															instancePath: instancePath + "/findings/" + i0 + "/evidence/method",
																															schemaPath: "#/properties/findings/items/properties/evidence/properties/method/type",
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																													var valid7 = true;
																												} else var valid7 = true;
																												if (valid7) {
																													if (data26.n !== void 0) {
																														let data28 = data26.n;
																														if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
																															validate24.errors = [{
																																instancePath: instancePath + "/findings/" + i0 + "/evidence/n",
																																schemaPath: "#/properties/findings/items/properties/evidence/properties/n/type",
																																keyword: "type",
																																params: { type: "integer" }
																															}];
																															return false;
																														}
																														if (typeof data28 == "number" && isFinite(data28)) {
																															if (data28 < 0 || isNaN(data28)) {
																																validate24.errors = [{
																																	instancePath: instancePath + "/findings/" + i0 + "/evidence/n",
																																	schemaPath: "#/properties/findings/items/properties/evidence/properties/n/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	}
																																}];
																																return false;
																															}
																														}
																														var valid7 = true;
																													} else var valid7 = true;
																													if (valid7) {
																														if (data26.lower !== void 0) {
																															let data29 = data26.lower;
																															if (!(typeof data29 == "number" && isFinite(data29))) {
																																validate24.errors = [{
																																	instancePath: instancePath + "/findings/" + i0 + "/evidence/lower",
																																	schemaPath: "#/properties/findings/items/properties/evidence/properties/lower/type",
																																	keyword: "type",
																																	params: { type: "number" }
																																}];
																																return false;
																															}
																															var valid7 = true;
																														} else var valid7 = true;
																														if (valid7) {
																															if (data26.upper !== void 0) {
																																let data30 = data26.upper;
																																if (!(typeof data30 == "number" && isFinite(data30))) {
																																	validate24.errors = [{
																																		instancePath: instancePath + "/findings/" + i0 + "/evidence/upper",
																																		schemaPath: "#/properties/findings/items/properties/evidence/properties/upper/type",
																																		keyword: "type",
																																		params: { type: "number" }
																																	}];
																																	return false;
																																}
																																var valid7 = true;
																															} else var valid7 = true;
																															if (valid7) {
																																if (data26.margin !== void 0) {
																																	let data31 = data26.margin;
																																	if (!(typeof data31 == "number" && isFinite(data31))) {
																																		validate24.errors = [{
																																			instancePath: instancePath + "/findings/" + i0 + "/evidence/margin",
																																			schemaPath: "#/properties/findings/items/properties/evidence/properties/margin/type",
																																			keyword: "type",
																																			params: { type: "number" }
																																		}];
																																		return false;
																																	}
																																	var valid7 = true;
																																} else var valid7 = true;
																																if (valid7) {
																																	if (data26.needed !== void 0) {
																																		let data32 = data26.needed;
																																		if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32)) && data32 !== null) {
																																			validate24.errors = [{
																																				instancePath: instancePath + "/findings/" + i0 + "/evidence/needed",
																																				schemaPath: "#/properties/findings/items/properties/evidence/properties/needed/type",
																																				keyword: "type",
																																				params: { type: schema9.properties.findings.items.properties.evidence.properties.needed.type }
																																			}];
																																			return false;
																																		}
																																		if (typeof data32 == "number" && isFinite(data32)) {
																																			if (data32 < 0 || isNaN(data32)) {
																																				validate24.errors = [{
																																					instancePath: instancePath + "/findings/" + i0 + "/evidence/needed",
																																					schemaPath: "#/properties/findings/items/properties/evidence/properties/needed/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					}
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid7 = true;
																																	} else var valid7 = true;
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																										var valid6 = true;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data15.file !== void 0) {
																											let data33 = data15.file;
																											if (typeof data33 !== "string" && data33 !== null) {
																												validate24.errors = [{
																													instancePath: instancePath + "/findings/" + i0 + "/file",
																													schemaPath: "#/properties/findings/items/properties/file/type",
																													keyword: "type",
																													params: { type: schema9.properties.findings.items.properties.file.type }
																												}];
																												return false;
																											}
																											var valid6 = true;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data15.line !== void 0) {
																												let data34 = data15.line;
																												if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34)) && data34 !== null) {
																													validate24.errors = [{
																														instancePath: instancePath + "/findings/" + i0 + "/line",
																														schemaPath: "#/properties/findings/items/properties/line/type",
																														keyword: "type",
																														params: { type: schema9.properties.findings.items.properties.line.type }
																													}];
																													return false;
																												}
																												var valid6 = true;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data15.column !== void 0) {
																													let data35 = data15.column;
																													if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && data35 !== null) {
																														validate24.errors = [{
																															instancePath: instancePath + "/findings/" + i0 + "/column",
																															schemaPath: "#/properties/findings/items/properties/column/type",
																															keyword: "type",
																															params: { type: schema9.properties.findings.items.properties.column.type }
																														}];
																														return false;
																													}
																													var valid6 = true;
																												} else var valid6 = true;
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
											} else {
												validate24.errors = [{
													instancePath: instancePath + "/findings",
													schemaPath: "#/properties/findings/type",
													keyword: "type",
													params: { type: "array" }
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
	validate24.errors = vErrors;
	return true;
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
		"commit": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{40,64}$"
		},
		"branch": { "type": ["string", "null"] },
		"event": { "type": "string" },
		"time": { "type": "string" },
		"run": { "type": ["string", "null"] },
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
		"artifact": {
			"type": ["object", "null"],
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
		},
		"environment": {
			"type": ["object", "null"],
			"required": ["tool", "packages"],
			"properties": {
				"tool": { "type": "string" },
				"packages": {
					"type": "object",
					"patternProperties": { "^.*$": { "type": "string" } }
				}
			},
			"additionalProperties": false
		},
		"seconds": {
			"type": "number",
			"minimum": 0
		},
		"peakBytes": {
			"type": ["number", "null"],
			"minimum": 0
		},
		"seed": { "type": "integer" },
		"testSet": {
			"type": "object",
			"required": [
				"digest",
				"rows",
				"task"
			],
			"properties": {
				"digest": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"rows": {
					"type": "integer",
					"minimum": 0
				},
				"task": { "type": "string" }
			},
			"additionalProperties": false,
			"description": "Which rows a model was judged on: sha256 over ids and labels."
		},
		"results": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"path",
					"severity",
					"tests",
					"skipped",
					"failed",
					"failures",
					"problem"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"path": { "type": "string" },
					"severity": { "enum": ["block", "warn"] },
					"tests": {
						"type": ["integer", "null"],
						"minimum": 0
					},
					"skipped": {
						"type": "integer",
						"minimum": 0
					},
					"failed": {
						"type": "integer",
						"minimum": 0
					},
					"failures": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"name",
								"message",
								"kind"
							],
							"properties": {
								"name": { "type": "string" },
								"message": { "type": "string" },
								"kind": { "enum": [
									"fail",
									"error",
									"warn"
								] }
							},
							"additionalProperties": false
						}
					},
					"problem": { "type": ["string", "null"] }
				},
				"additionalProperties": false,
				"description": "What another tool found: a test suite, a validation of data, an evaluation of a prompt."
			}
		},
		"repeats": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["seed", "metrics"],
				"properties": {
					"seed": { "type": "integer" },
					"metrics": {
						"type": "object",
						"patternProperties": { "^.*$": { "type": "number" } }
					}
				},
				"additionalProperties": false
			},
			"description": "The metrics of every seed that it was trained with."
		}
	},
	"additionalProperties": false,
	"title": "Record",
	"description": "What the ledger keeps of a successful training.",
	"$id": "record"
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
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
			for (const key0 in data) if (!func2.call(schema10.properties, key0)) {
				validate25.errors = [{
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
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					let data1 = data.id;
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
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						let data2 = data.model;
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
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.key !== void 0) {
							let data3 = data.key;
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
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.commit !== void 0) {
								let data4 = data.commit;
								if (typeof data4 !== "string" && data4 !== null) {
									validate25.errors = [{
										instancePath: instancePath + "/commit",
										schemaPath: "#/properties/commit/type",
										keyword: "type",
										params: { type: schema10.properties.commit.type }
									}];
									return false;
								}
								if (typeof data4 === "string") {
									if (!pattern0.test(data4)) {
										validate25.errors = [{
											instancePath: instancePath + "/commit",
											schemaPath: "#/properties/commit/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{40,64}$" }
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.branch !== void 0) {
									let data5 = data.branch;
									if (typeof data5 !== "string" && data5 !== null) {
										validate25.errors = [{
											instancePath: instancePath + "/branch",
											schemaPath: "#/properties/branch/type",
											keyword: "type",
											params: { type: schema10.properties.branch.type }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.event !== void 0) {
										if (typeof data.event !== "string") {
											validate25.errors = [{
												instancePath: instancePath + "/event",
												schemaPath: "#/properties/event/type",
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
												validate25.errors = [{
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
											if (data.run !== void 0) {
												let data8 = data.run;
												if (typeof data8 !== "string" && data8 !== null) {
													validate25.errors = [{
														instancePath: instancePath + "/run",
														schemaPath: "#/properties/run/type",
														keyword: "type",
														params: { type: schema10.properties.run.type }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.fingerprint !== void 0) {
													let data9 = data.fingerprint;
													if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
														for (const key1 in data9) if (pattern5.test(key1)) {
															let data10 = data9[key1];
															if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																for (const key2 in data10) if (pattern5.test(key2)) {
																	if (typeof data10[key2] !== "string") {
																		validate25.errors = [{
																			instancePath: instancePath + "/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/properties/fingerprint/patternProperties/%5E.*%24/patternProperties/%5E.*%24/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
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
													} else {
														validate25.errors = [{
															instancePath: instancePath + "/fingerprint",
															schemaPath: "#/properties/fingerprint/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.metrics !== void 0) {
														let data12 = data.metrics;
														if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
															for (const key3 in data12) if (pattern5.test(key3)) {
																let data13 = data12[key3];
																if (!(typeof data13 == "number" && isFinite(data13))) {
																	validate25.errors = [{
																		instancePath: instancePath + "/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/metrics/patternProperties/%5E.*%24/type",
																		keyword: "type",
																		params: { type: "number" }
																	}];
																	return false;
																}
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
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.outputs !== void 0) {
															let data14 = data.outputs;
															if (Array.isArray(data14)) {
																const len0 = data14.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data15 = data14[i0];
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
																			for (const key4 in data15) if (!(key4 === "name" || key4 === "path" || key4 === "sha256" || key4 === "size" || key4 === "files")) {
																				validate25.errors = [{
																					instancePath: instancePath + "/outputs/" + i0,
																					schemaPath: "#/properties/outputs/items/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key4 }
																				}];
																				return false;
																			}
																			if (data15.name !== void 0) {
																				let data16 = data15.name;
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
																				var valid5 = true;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data15.path !== void 0) {
																					let data17 = data15.path;
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
																					var valid5 = true;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data15.sha256 !== void 0) {
																						let data18 = data15.sha256;
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
																						var valid5 = true;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data15.size !== void 0) {
																							let data19 = data15.size;
																							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																								validate25.errors = [{
																									instancePath: instancePath + "/outputs/" + i0 + "/size",
																									schemaPath: "#/properties/outputs/items/properties/size/type",
																									keyword: "type",
																									params: { type: "integer" }
																								}];
																								return false;
																							}
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
																							var valid5 = true;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data15.files !== void 0) {
																								let data20 = data15.files;
																								if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																									validate25.errors = [{
																										instancePath: instancePath + "/outputs/" + i0 + "/files",
																										schemaPath: "#/properties/outputs/items/properties/files/type",
																										keyword: "type",
																										params: { type: "integer" }
																									}];
																									return false;
																								}
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
																								var valid5 = true;
																							} else var valid5 = true;
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
															} else {
																validate25.errors = [{
																	instancePath: instancePath + "/outputs",
																	schemaPath: "#/properties/outputs/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.artifact !== void 0) {
																let data21 = data.artifact;
																if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
																	validate25.errors = [{
																		instancePath: instancePath + "/artifact",
																		schemaPath: "#/properties/artifact/type",
																		keyword: "type",
																		params: { type: schema10.properties.artifact.type }
																	}];
																	return false;
																}
																if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																	let missing2;
																	if (data21.id === void 0 && (missing2 = "id") || data21.run === void 0 && (missing2 = "run") || data21.name === void 0 && (missing2 = "name")) {
																		validate25.errors = [{
																			instancePath: instancePath + "/artifact",
																			schemaPath: "#/properties/artifact/required",
																			keyword: "required",
																			params: { missingProperty: missing2 }
																		}];
																		return false;
																	} else {
																		for (const key5 in data21) if (!(key5 === "id" || key5 === "run" || key5 === "name")) {
																			validate25.errors = [{
																				instancePath: instancePath + "/artifact",
																				schemaPath: "#/properties/artifact/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key5 }
																			}];
																			return false;
																		}
																		if (data21.id !== void 0) {
																			let data22 = data21.id;
																			if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																				validate25.errors = [{
																					instancePath: instancePath + "/artifact/id",
																					schemaPath: "#/properties/artifact/properties/id/type",
																					keyword: "type",
																					params: { type: "integer" }
																				}];
																				return false;
																			}
																			var valid6 = true;
																		} else var valid6 = true;
																		if (valid6) {
																			if (data21.run !== void 0) {
																				let data23 = data21.run;
																				if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																					validate25.errors = [{
																						instancePath: instancePath + "/artifact/run",
																						schemaPath: "#/properties/artifact/properties/run/type",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				var valid6 = true;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data21.name !== void 0) {
																					if (typeof data21.name !== "string") {
																						validate25.errors = [{
																							instancePath: instancePath + "/artifact/name",
																							schemaPath: "#/properties/artifact/properties/name/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid6 = true;
																				} else var valid6 = true;
																			}
																		}
																	}
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.environment !== void 0) {
																	let data25 = data.environment;
																	if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
																		validate25.errors = [{
																			instancePath: instancePath + "/environment",
																			schemaPath: "#/properties/environment/type",
																			keyword: "type",
																			params: { type: schema10.properties.environment.type }
																		}];
																		return false;
																	}
																	if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																		let missing3;
																		if (data25.tool === void 0 && (missing3 = "tool") || data25.packages === void 0 && (missing3 = "packages")) {
																			validate25.errors = [{
																				instancePath: instancePath + "/environment",
																				schemaPath: "#/properties/environment/required",
																				keyword: "required",
																				params: { missingProperty: missing3 }
																			}];
																			return false;
																		} else {
																			for (const key6 in data25) if (!(key6 === "tool" || key6 === "packages")) {
																				validate25.errors = [{
																					instancePath: instancePath + "/environment",
																					schemaPath: "#/properties/environment/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key6 }
																				}];
																				return false;
																			}
																			if (data25.tool !== void 0) {
																				if (typeof data25.tool !== "string") {
																					validate25.errors = [{
																						instancePath: instancePath + "/environment/tool",
																						schemaPath: "#/properties/environment/properties/tool/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid7 = true;
																			} else var valid7 = true;
																			if (valid7) {
																				if (data25.packages !== void 0) {
																					let data27 = data25.packages;
																					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																						for (const key7 in data27) if (pattern5.test(key7)) {
																							if (typeof data27[key7] !== "string") {
																								validate25.errors = [{
																									instancePath: instancePath + "/environment/packages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																									schemaPath: "#/properties/environment/properties/packages/patternProperties/%5E.*%24/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																						}
																					} else {
																						validate25.errors = [{
																							instancePath: instancePath + "/environment/packages",
																							schemaPath: "#/properties/environment/properties/packages/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																					var valid7 = true;
																				} else var valid7 = true;
																			}
																		}
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.seconds !== void 0) {
																		let data29 = data.seconds;
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
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.peakBytes !== void 0) {
																			let data30 = data.peakBytes;
																			if (!(typeof data30 == "number" && isFinite(data30)) && data30 !== null) {
																				validate25.errors = [{
																					instancePath: instancePath + "/peakBytes",
																					schemaPath: "#/properties/peakBytes/type",
																					keyword: "type",
																					params: { type: schema10.properties.peakBytes.type }
																				}];
																				return false;
																			}
																			if (typeof data30 == "number" && isFinite(data30)) {
																				if (data30 < 0 || isNaN(data30)) {
																					validate25.errors = [{
																						instancePath: instancePath + "/peakBytes",
																						schemaPath: "#/properties/peakBytes/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						}
																					}];
																					return false;
																				}
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.seed !== void 0) {
																				let data31 = data.seed;
																				if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																					validate25.errors = [{
																						instancePath: instancePath + "/seed",
																						schemaPath: "#/properties/seed/type",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.testSet !== void 0) {
																					let data32 = data.testSet;
																					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
																						let missing4;
																						if (data32.digest === void 0 && (missing4 = "digest") || data32.rows === void 0 && (missing4 = "rows") || data32.task === void 0 && (missing4 = "task")) {
																							validate25.errors = [{
																								instancePath: instancePath + "/testSet",
																								schemaPath: "#/properties/testSet/required",
																								keyword: "required",
																								params: { missingProperty: missing4 }
																							}];
																							return false;
																						} else {
																							for (const key8 in data32) if (!(key8 === "digest" || key8 === "rows" || key8 === "task")) {
																								validate25.errors = [{
																									instancePath: instancePath + "/testSet",
																									schemaPath: "#/properties/testSet/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key8 }
																								}];
																								return false;
																							}
																							if (data32.digest !== void 0) {
																								let data33 = data32.digest;
																								if (typeof data33 === "string") {
																									if (!pattern2.test(data33)) {
																										validate25.errors = [{
																											instancePath: instancePath + "/testSet/digest",
																											schemaPath: "#/properties/testSet/properties/digest/pattern",
																											keyword: "pattern",
																											params: { pattern: "^[0-9a-f]{64}$" }
																										}];
																										return false;
																									}
																								} else {
																									validate25.errors = [{
																										instancePath: instancePath + "/testSet/digest",
																										schemaPath: "#/properties/testSet/properties/digest/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								var valid9 = true;
																							} else var valid9 = true;
																							if (valid9) {
																								if (data32.rows !== void 0) {
																									let data34 = data32.rows;
																									if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																										validate25.errors = [{
																											instancePath: instancePath + "/testSet/rows",
																											schemaPath: "#/properties/testSet/properties/rows/type",
																											keyword: "type",
																											params: { type: "integer" }
																										}];
																										return false;
																									}
																									if (typeof data34 == "number" && isFinite(data34)) {
																										if (data34 < 0 || isNaN(data34)) {
																											validate25.errors = [{
																												instancePath: instancePath + "/testSet/rows",
																												schemaPath: "#/properties/testSet/properties/rows/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												}
																											}];
																											return false;
																										}
																									}
																									var valid9 = true;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data32.task !== void 0) {
																										if (typeof data32.task !== "string") {
																											validate25.errors = [{
																												instancePath: instancePath + "/testSet/task",
																												schemaPath: "#/properties/testSet/properties/task/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid9 = true;
																									} else var valid9 = true;
																								}
																							}
																						}
																					} else {
																						validate25.errors = [{
																							instancePath: instancePath + "/testSet",
																							schemaPath: "#/properties/testSet/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.results !== void 0) {
																						let data36 = data.results;
																						if (Array.isArray(data36)) {
																							const len1 = data36.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								let data37 = data36[i1];
																								if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
																									let missing5;
																									if (data37.name === void 0 && (missing5 = "name") || data37.path === void 0 && (missing5 = "path") || data37.severity === void 0 && (missing5 = "severity") || data37.tests === void 0 && (missing5 = "tests") || data37.skipped === void 0 && (missing5 = "skipped") || data37.failed === void 0 && (missing5 = "failed") || data37.failures === void 0 && (missing5 = "failures") || data37.problem === void 0 && (missing5 = "problem")) {
																										validate25.errors = [{
																											instancePath: instancePath + "/results/" + i1,
																											schemaPath: "#/properties/results/items/required",
																											keyword: "required",
																											params: { missingProperty: missing5 }
																										}];
																										return false;
																									} else {
																										for (const key9 in data37) if (!(key9 === "name" || key9 === "path" || key9 === "severity" || key9 === "tests" || key9 === "skipped" || key9 === "failed" || key9 === "failures" || key9 === "problem")) {
																											validate25.errors = [{
																												instancePath: instancePath + "/results/" + i1,
																												schemaPath: "#/properties/results/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key9 }
																											}];
																											return false;
																										}
																										if (data37.name !== void 0) {
																											let data38 = data37.name;
																											if (typeof data38 === "string") {
																												if (data38.length > 500) {
																													validate25.errors = [{
																														instancePath: instancePath + "/results/" + i1 + "/name",
																														schemaPath: "#/properties/results/items/properties/name/maxLength",
																														keyword: "maxLength",
																														params: { limit: 500 }
																													}];
																													return false;
																												} else if (data38.length < 1) {
																													validate25.errors = [{
																														instancePath: instancePath + "/results/" + i1 + "/name",
																														schemaPath: "#/properties/results/items/properties/name/minLength",
																														keyword: "minLength",
																														params: { limit: 1 }
																													}];
																													return false;
																												}
																											} else {
																												validate25.errors = [{
																													instancePath: instancePath + "/results/" + i1 + "/name",
																													schemaPath: "#/properties/results/items/properties/name/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid11 = true;
																										} else var valid11 = true;
																										if (valid11) {
																											if (data37.path !== void 0) {
																												if (typeof data37.path !== "string") {
																													validate25.errors = [{
																														instancePath: instancePath + "/results/" + i1 + "/path",
																														schemaPath: "#/properties/results/items/properties/path/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												var valid11 = true;
																											} else var valid11 = true;
																											if (valid11) {
																												if (data37.severity !== void 0) {
																													let data40 = data37.severity;
																													if (!(data40 === "block" || data40 === "warn")) {
																														validate25.errors = [{
																															instancePath: instancePath + "/results/" + i1 + "/severity",
																															schemaPath: "#/properties/results/items/properties/severity/enum",
																															keyword: "enum",
																															params: { allowedValues: schema10.properties.results.items.properties.severity.enum }
																														}];
																														return false;
																													}
																													var valid11 = true;
																												} else var valid11 = true;
																												if (valid11) {
																													if (data37.tests !== void 0) {
																														let data41 = data37.tests;
																														if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41)) && data41 !== null) {
																															validate25.errors = [{
																																instancePath: instancePath + "/results/" + i1 + "/tests",
																																schemaPath: "#/properties/results/items/properties/tests/type",
																																keyword: "type",
																																params: { type: schema10.properties.results.items.properties.tests.type }
																															}];
																															return false;
																														}
																														if (typeof data41 == "number" && isFinite(data41)) {
																															if (data41 < 0 || isNaN(data41)) {
																																validate25.errors = [{
																																	instancePath: instancePath + "/results/" + i1 + "/tests",
																																	schemaPath: "#/properties/results/items/properties/tests/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	}
																																}];
																																return false;
																															}
																														}
																														var valid11 = true;
																													} else var valid11 = true;
																													if (valid11) {
																														if (data37.skipped !== void 0) {
																															let data42 = data37.skipped;
																															if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																																validate25.errors = [{
																																	instancePath: instancePath + "/results/" + i1 + "/skipped",
																																	schemaPath: "#/properties/results/items/properties/skipped/type",
																																	keyword: "type",
																																	params: { type: "integer" }
																																}];
																																return false;
																															}
																															if (typeof data42 == "number" && isFinite(data42)) {
																																if (data42 < 0 || isNaN(data42)) {
																																	validate25.errors = [{
																																		instancePath: instancePath + "/results/" + i1 + "/skipped",
																																		schemaPath: "#/properties/results/items/properties/skipped/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		}
																																	}];
																																	return false;
																																}
																															}
																															var valid11 = true;
																														} else var valid11 = true;
																														if (valid11) {
																															if (data37.failed !== void 0) {
																																let data43 = data37.failed;
																																if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
																																	validate25.errors = [{
																																		instancePath: instancePath + "/results/" + i1 + "/failed",
																																		schemaPath: "#/properties/results/items/properties/failed/type",
																																		keyword: "type",
																																		params: { type: "integer" }
																																	}];
																																	return false;
																																}
																																if (typeof data43 == "number" && isFinite(data43)) {
																																	if (data43 < 0 || isNaN(data43)) {
																																		validate25.errors = [{
																																			instancePath: instancePath + "/results/" + i1 + "/failed",
																																			schemaPath: "#/properties/results/items/properties/failed/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			}
																																		}];
																																		return false;
																																	}
																																}
																																var valid11 = true;
																															} else var valid11 = true;
																															if (valid11) {
																																if (data37.failures !== void 0) {
																																	let data44 = data37.failures;
																																	if (Array.isArray(data44)) {
																																		const len2 = data44.length;
																																		for (let i2 = 0; i2 < len2; i2++) {
																																			let data45 = data44[i2];
																																			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																																				let missing6;
																																				if (data45.name === void 0 && (missing6 = "name") || data45.message === void 0 && (missing6 = "message") || data45.kind === void 0 && (missing6 = "kind")) {
																																					validate25.errors = [{
																																						instancePath: instancePath + "/results/" + i1 + "/failures/" + i2,
																																						schemaPath: "#/properties/results/items/properties/failures/items/required",
																																						keyword: "required",
																																						params: { missingProperty: missing6 }
																																					}];
																																					return false;
																																				} else {
																																					for (const key10 in data45) if (!(key10 === "name" || key10 === "message" || key10 === "kind")) {
																																						validate25.errors = [{
																																							instancePath: instancePath + "/results/" + i1 + "/failures/" + i2,
																																							schemaPath: "#/properties/results/items/properties/failures/items/additionalProperties",
																																							keyword: "additionalProperties",
																																							params: { additionalProperty: key10 }
																																						}];
																																						return false;
																																					}
																																					if (data45.name !== void 0) {
																																						if (typeof data45.name !== "string") {
																																							validate25.errors = [{
																																								instancePath: instancePath + "/results/" + i1 + "/failures/" + i2 + "/name",
																																								schemaPath: "#/properties/results/items/properties/failures/items/properties/name/type",
																																								keyword: "type",
																																								params: { type: "string" }
																																							}];
																																							return false;
																																						}
																																						var valid13 = true;
																																					} else var valid13 = true;
																																					if (valid13) {
																																						if (data45.message !== void 0) {
																																							if (typeof data45.message !== "string") {
																																								validate25.errors = [{
																																									instancePath: instancePath + "/results/" + i1 + "/failures/" + i2 + "/message",
																																									schemaPath: "#/properties/results/items/properties/failures/items/properties/message/type",
																																									keyword: "type",
																																									params: { type: "string" }
																																								}];
																																								return false;
																																							}
																																							var valid13 = true;
																																						} else var valid13 = true;
																																						if (valid13) {
																																							if (data45.kind !== void 0) {
																																								let data48 = data45.kind;
																																								if (!(data48 === "fail" || data48 === "error" || data48 === "warn")) {
																																									validate25.errors = [{
																																										instancePath: instancePath + "/results/" + i1 + "/failures/" + i2 + "/kind",
																																										schemaPath: "#/properties/results/items/properties/failures/items/properties/kind/enum",
																																										keyword: "enum",
																																										params: { allowedValues: schema10.properties.results.items.properties.failures.items.properties.kind.enum }
																																									}];
																																									return false;
																																								}
																																								var valid13 = true;
																																							} else var valid13 = true;
																																						}
																																					}
																																				}
																																			} else {
																																				validate25.errors = [{
																																					instancePath: instancePath + "/results/" + i1 + "/failures/" + i2,
																																					schemaPath: "#/properties/results/items/properties/failures/items/type",
																																					keyword: "type",
																																					params: { type: "object" }
																																				}];
																																				return false;
																																			}
																																		}
																																	} else {
																																		validate25.errors = [{
																																			instancePath: instancePath + "/results/" + i1 + "/failures",
																																			schemaPath: "#/properties/results/items/properties/failures/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																	var valid11 = true;
																																} else var valid11 = true;
																																if (valid11) {
																																	if (data37.problem !== void 0) {
																																		let data49 = data37.problem;
																																		if (typeof data49 !== "string" && data49 !== null) {
																																			validate25.errors = [{
																																				instancePath: instancePath + "/results/" + i1 + "/problem",
																																				schemaPath: "#/properties/results/items/properties/problem/type",
																																				keyword: "type",
																																				params: { type: schema10.properties.results.items.properties.problem.type }
																																			}];
																																			return false;
																																		}
																																		var valid11 = true;
																																	} else var valid11 = true;
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
																										instancePath: instancePath + "/results/" + i1,
																										schemaPath: "#/properties/results/items/type",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																							}
																						} else {
																							validate25.errors = [{
																								instancePath: instancePath + "/results",
																								schemaPath: "#/properties/results/type",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.repeats !== void 0) {
																							let data50 = data.repeats;
																							if (Array.isArray(data50)) {
																								const len3 = data50.length;
																								for (let i3 = 0; i3 < len3; i3++) {
																									let data51 = data50[i3];
																									if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
																										let missing7;
																										if (data51.seed === void 0 && (missing7 = "seed") || data51.metrics === void 0 && (missing7 = "metrics")) {
																											validate25.errors = [{
																												instancePath: instancePath + "/repeats/" + i3,
																												schemaPath: "#/properties/repeats/items/required",
																												keyword: "required",
																												params: { missingProperty: missing7 }
																											}];
																											return false;
																										} else {
																											for (const key11 in data51) if (!(key11 === "seed" || key11 === "metrics")) {
																												validate25.errors = [{
																													instancePath: instancePath + "/repeats/" + i3,
																													schemaPath: "#/properties/repeats/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key11 }
																												}];
																												return false;
																											}
																											if (data51.seed !== void 0) {
																												let data52 = data51.seed;
																												if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
																													validate25.errors = [{
																														instancePath: instancePath + "/repeats/" + i3 + "/seed",
																														schemaPath: "#/properties/repeats/items/properties/seed/type",
																														keyword: "type",
																														params: { type: "integer" }
																													}];
																													return false;
																												}
																												var valid15 = true;
																											} else var valid15 = true;
																											if (valid15) {
																												if (data51.metrics !== void 0) {
																													let data53 = data51.metrics;
																													if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
																														for (const key12 in data53) if (pattern5.test(key12)) {
																															let data54 = data53[key12];
																															if (!(typeof data54 == "number" && isFinite(data54))) {
																																validate25.errors = [{
																																	instancePath: instancePath + "/repeats/" + i3 + "/metrics/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	schemaPath: "#/properties/repeats/items/properties/metrics/patternProperties/%5E.*%24/type",
																																	keyword: "type",
																																	params: { type: "number" }
																																}];
																																return false;
																															}
																														}
																													} else {
																														validate25.errors = [{
																															instancePath: instancePath + "/repeats/" + i3 + "/metrics",
																															schemaPath: "#/properties/repeats/items/properties/metrics/type",
																															keyword: "type",
																															params: { type: "object" }
																														}];
																														return false;
																													}
																													var valid15 = true;
																												} else var valid15 = true;
																											}
																										}
																									} else {
																										validate25.errors = [{
																											instancePath: instancePath + "/repeats/" + i3,
																											schemaPath: "#/properties/repeats/items/type",
																											keyword: "type",
																											params: { type: "object" }
																										}];
																										return false;
																									}
																								}
																							} else {
																								validate25.errors = [{
																									instancePath: instancePath + "/repeats",
																									schemaPath: "#/properties/repeats/type",
																									keyword: "type",
																									params: { type: "array" }
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
	validate25.errors = vErrors;
	return true;
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
