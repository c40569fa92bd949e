// src/config/validator.generated.js
const properties0 = {
	"path": 0,
	"url": 0,
	"delta": 0,
	"iceberg": 0,
	"sql": 0,
	"connection": 0,
	"git": 0,
	"ref": 0,
	"mlflow": 0,
	"command": 0,
	"model": 0,
	"output": 0
};
const properties1 = {
	"columns": 0,
	"others": 0,
	"rows": 0,
	"missing": 0,
	"unique": 0,
	"label": 0,
	"balance": 0,
	"disjoint": 0,
	"on": 0,
	"severity": 0
};
const properties2 = {
	"of": 0,
	"min": 0,
	"max": 0,
	"max-regression": 0,
	"min-improvement": 0,
	"target": 0,
	"within": 0,
	"required": 0,
	"severity": 0,
	"direction": 0,
	"missing-baseline": 0,
	"inconclusive": 0
};
const properties3 = {
	"file": 0,
	"labels": 0,
	"format": 0,
	"id": 0,
	"label": 0,
	"prediction": 0,
	"score": 0,
	"probabilities": 0,
	"group": 0,
	"weight": 0,
	"query": 0,
	"task": 0,
	"positive": 0,
	"threshold": 0,
	"quantile": 0
};
const properties4 = {
	"dir": 0,
	"code": 0,
	"params": 0,
	"data": 0,
	"checks": 0,
	"results": 0,
	"imports": 0,
	"code-identity": 0,
	"lock": 0,
	"commit": 0,
	"setup": 0,
	"train": 0,
	"evaluate": 0,
	"outputs": 0,
	"gate": 0,
	"predictions": 0,
	"rows": 0,
	"slices": 0,
	"baseline": 0,
	"plots": 0,
	"folds": 0,
	"fairness": 0,
	"test-set": 0,
	"env": 0,
	"inputs": 0,
	"variables": 0,
	"seed": 0,
	"repeats": 0,
	"timeout": 0,
	"container": 0,
	"when": 0,
	"max-age": 0,
	"runs-on": 0,
	"severity": 0,
	"missing-baseline": 0,
	"inconclusive": 0
};
const properties5 = {
	"each": 0,
	"tiers": 0,
	"dir": 0,
	"code": 0,
	"params": 0,
	"data": 0,
	"checks": 0,
	"results": 0,
	"imports": 0,
	"code-identity": 0,
	"lock": 0,
	"commit": 0,
	"setup": 0,
	"train": 0,
	"evaluate": 0,
	"outputs": 0,
	"gate": 0,
	"predictions": 0,
	"rows": 0,
	"slices": 0,
	"baseline": 0,
	"plots": 0,
	"folds": 0,
	"fairness": 0,
	"test-set": 0,
	"env": 0,
	"inputs": 0,
	"variables": 0,
	"seed": 0,
	"repeats": 0,
	"timeout": 0,
	"container": 0,
	"when": 0,
	"max-age": 0,
	"runs-on": 0
};
const properties6 = {
	"gate": 0,
	"predictions": 0,
	"rows": 0,
	"slices": 0,
	"fairness": 0,
	"test-set": 0,
	"folds": 0,
	"baseline": 0,
	"plots": 0,
	"env": 0,
	"timeout": 0,
	"when": 0,
	"max-age": 0,
	"runs-on": 0
};
const config = validate21;
const func2 = Object.prototype.hasOwnProperty;
function validate23(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], { instancePath: instancePath + "/" + i0 })) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const pattern0 = new RegExp("^.*$", "");
function validate29(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
											params: { limit: 1 }
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
										params: { type: "string" }
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
								params: { type: "array" }
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
						params: { type: "object" }
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
					params: {}
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
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
					for (const key1 in data0) if (!func2.call(properties0, key1)) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data0.path !== void 0) {
						let data1 = data0.path;
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err3 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data0.url !== void 0) {
						let data2 = data0.url;
						if (typeof data2 === "string") {
							if (data2.length < 1) {
								const err5 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/url/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						} else {
							const err6 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/url/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data0.delta !== void 0) {
						let data3 = data0.delta;
						if (typeof data3 === "string") {
							if (data3.length < 1) {
								const err7 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/delta",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/delta/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/delta",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/delta/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data0.iceberg !== void 0) {
						let data4 = data0.iceberg;
						if (typeof data4 === "string") {
							if (data4.length < 1) {
								const err9 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/iceberg",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/iceberg/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/iceberg",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/iceberg/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					if (data0.sql !== void 0) {
						let data5 = data0.sql;
						if (typeof data5 === "string") {
							if (data5.length < 1) {
								const err11 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/sql/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/sql",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/sql/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data0.connection !== void 0) {
						let data6 = data0.connection;
						if (typeof data6 === "string") {
							if (data6.length < 1) {
								const err13 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/connection",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/connection/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/connection",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/connection/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (data0.git !== void 0) {
						let data7 = data0.git;
						if (typeof data7 === "string") {
							if (data7.length < 1) {
								const err15 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/git",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/git/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/git",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/git/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data0.ref !== void 0) {
						let data8 = data0.ref;
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err17 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/ref",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/ref/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						} else {
							const err18 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/ref",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/ref/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data0.mlflow !== void 0) {
						let data9 = data0.mlflow;
						if (typeof data9 === "string") {
							if (data9.length < 1) {
								const err19 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/mlflow",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/mlflow/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						} else {
							const err20 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/mlflow",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/mlflow/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (data0.command !== void 0) {
						let data10 = data0.command;
						if (typeof data10 === "string") {
							if (data10.length < 1) {
								const err21 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/command",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/command/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						} else {
							const err22 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/command",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/command/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (data0.model !== void 0) {
						let data11 = data0.model;
						if (typeof data11 === "string") {
							if (data11.length < 1) {
								const err23 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/model/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						} else {
							const err24 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/model/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (data0.output !== void 0) {
						let data12 = data0.output;
						if (typeof data12 === "string") {
							if (data12.length < 1) {
								const err25 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/output/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						} else {
							const err26 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/output/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err28 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
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
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data !== "string") {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (!(typeof data == "number" && isFinite(data))) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "number" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs5 = errors;
			if (typeof data !== "boolean") {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/2/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "");
function validate41(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data === "string") {
			if (!pattern4.test(data)) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "string" }
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
			params: {}
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
	validate41.errors = vErrors;
	return errors === 0;
}
const pattern5 = new RegExp("^[0-9]+(h|d)$", "");
function validate43(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(h|d)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "min" || key0 === "max" || key0 === "values" || key0 === "unique" || key0 === "missing" || key0 === "within")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (!(data0 === "number" || data0 === "integer" || data0 === "string" || data0 === "boolean" || data0 === "date")) {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: [
						"number",
						"integer",
						"string",
						"boolean",
						"date"
					] }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.min !== void 0) {
			if (!validate36(data.min, { instancePath: instancePath + "/min" })) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0) {
			if (!validate36(data.max, { instancePath: instancePath + "/max" })) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.values !== void 0) {
			let data3 = data.values;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err2 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate39(data3[i0], { instancePath: instancePath + "/values/" + i0 })) {
					vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.unique !== void 0) {
			if (typeof data.unique !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/unique",
					schemaPath: "#/properties/unique/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			if (!validate41(data.missing, { instancePath: instancePath + "/missing" })) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0) {
			if (!validate43(data.within, { instancePath: instancePath + "/within" })) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "min" || key0 === "max" || key0 === "max-change")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.min !== void 0) {
			if (!validate47(data.min, { instancePath: instancePath + "/min" })) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0) {
			if (!validate47(data.max, { instancePath: instancePath + "/max" })) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-change"] !== void 0) {
			if (!validate41(data["max-change"], { instancePath: instancePath + "/max-change" })) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], { instancePath: instancePath + "/" + i0 })) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(properties1, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.columns !== void 0) {
			let data0 = data.columns;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (pattern0.test(key1)) {
					if (!validate35(data0[key1], { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
						vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.others !== void 0) {
			let data2 = data.others;
			if (!(data2 === "allow" || data2 === "refuse")) {
				const err2 = {
					instancePath: instancePath + "/others",
					schemaPath: "#/properties/others/enum",
					keyword: "enum",
					params: { allowedValues: ["allow", "refuse"] }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			if (!validate46(data.rows, { instancePath: instancePath + "/rows" })) {
				vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.missing !== void 0) {
			if (!validate41(data.missing, { instancePath: instancePath + "/missing" })) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.unique !== void 0) {
			if (!validate53(data.unique, { instancePath: instancePath + "/unique" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (!validate26(data.label, { instancePath: instancePath + "/label" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.balance !== void 0) {
			if (!validate41(data.balance, { instancePath: instancePath + "/balance" })) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.disjoint !== void 0) {
			if (!validate53(data.disjoint, { instancePath: instancePath + "/disjoint" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.on !== void 0) {
			if (!validate53(data.on, { instancePath: instancePath + "/on" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.severity !== void 0) {
			let data10 = data.severity;
			if (!(data10 === "block" || data10 === "warn")) {
				const err3 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: ["block", "warn"] }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate33(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate34(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
function validate62(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
							params: { missingProperty: "path" }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key1 in data0) if (!(key1 === "path" || key1 === "format" || key1 === "severity")) {
						const err3 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (data0.format !== void 0) {
						let data2 = data0.format;
						if (!(data2 === "great-expectations" || data2 === "pandera" || data2 === "deepchecks" || data2 === "evidently" || data2 === "tfx" || data2 === "promptfoo" || data2 === "sagemaker" || data2 === "junit")) {
							const err6 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/format",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/format/enum",
								keyword: "enum",
								params: { allowedValues: [
									"great-expectations",
									"pandera",
									"deepchecks",
									"evidently",
									"tfx",
									"promptfoo",
									"sagemaker",
									"junit"
								] }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data0.severity !== void 0) {
						let data3 = data0.severity;
						if (!(data3 === "block" || data3 === "warn")) {
							const err7 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/severity/enum",
								keyword: "enum",
								params: { allowedValues: ["block", "warn"] }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
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
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
function validate64(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "reachable" || data === "all")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: ["reachable", "all"] }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
function validate66(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "bytes" || data === "tokens")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: ["bytes", "tokens"] }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate68(data, { instancePath = "" } = {}) {
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
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data !== "boolean") {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (true !== data) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/const",
				keyword: "const",
				params: { allowedValue: true }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate68.errors = vErrors;
	return errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.paths === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paths" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.how === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "how" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "paths" || key0 === "how")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.paths !== void 0) {
			if (!validate53(data.paths, { instancePath: instancePath + "/paths" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.how !== void 0) {
			let data1 = data.how;
			if (!(data1 === "pull-request" || data1 === "branch" || data1 === "artifact")) {
				const err3 = {
					instancePath: instancePath + "/how",
					schemaPath: "#/properties/how/enum",
					keyword: "enum",
					params: { allowedValues: [
						"pull-request",
						"branch",
						"artifact"
					] }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
function validate73(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
function validate75(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
function validate77(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
function validate79(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
							params: { limit: 1 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
					params: {}
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
							params: { missingProperty: "path" }
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
							params: { additionalProperty: key1 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data2.format !== void 0) {
						let data4 = data2.format;
						if (!(data4 === "json" || data4 === "yaml" || data4 === "toml" || data4 === "csv" || data4 === "tsv" || data4 === "text" || data4 === "dvclive" || data4 === "parquet" || data4 === "junit" || data4 === "mlflow")) {
							const err13 = {
								instancePath: instancePath + "/metrics/format",
								schemaPath: "#/properties/metrics/anyOf/1/properties/format/enum",
								keyword: "enum",
								params: { allowedValues: [
									"json",
									"yaml",
									"toml",
									"csv",
									"tsv",
									"text",
									"dvclive",
									"parquet",
									"junit",
									"mlflow"
								] }
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
											params: { limit: 1 }
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
										params: { type: "string" }
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
								params: { type: "array" }
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
											params: { limit: 1 }
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
										params: { type: "string" }
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
								params: { type: "array" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "object" }
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
								params: { limit: 1 }
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
										params: { limit: 1 }
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
									params: { type: "string" }
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
											params: { missingProperty: "path" }
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
											params: { additionalProperty: key2 }
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
													params: { limit: 1 }
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
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
									if (data11.format !== void 0) {
										let data13 = data11.format;
										if (!(data13 === "json" || data13 === "yaml" || data13 === "toml" || data13 === "csv" || data13 === "tsv" || data13 === "text" || data13 === "dvclive" || data13 === "parquet" || data13 === "junit" || data13 === "mlflow")) {
											const err32 = {
												instancePath: instancePath + "/metrics/" + i3 + "/format",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/format/enum",
												keyword: "enum",
												params: { allowedValues: [
													"json",
													"yaml",
													"toml",
													"csv",
													"tsv",
													"text",
													"dvclive",
													"parquet",
													"junit",
													"mlflow"
												] }
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
															params: { limit: 1 }
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
														params: { type: "string" }
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
												params: { type: "array" }
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
															params: { limit: 1 }
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
														params: { type: "string" }
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
												params: { type: "array" }
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
													params: { limit: 1 }
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
												params: { type: "string" }
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
													params: { limit: 1 }
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
												params: { type: "string" }
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
										params: { type: "object" }
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
									params: {}
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
							params: { type: "array" }
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
					params: {}
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
function validate84(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (typeof data === "string") {
			if (!pattern4.test(data)) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate84.errors = vErrors;
	return errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length > 2) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 2 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
function validate89(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "warn" || data === "block" || data === "pass" || data === "train")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: [
				"warn",
				"block",
				"pass",
				"train"
			] }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
function validate91(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "estimate" || data === "block" || data === "warn")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: [
				"estimate",
				"block",
				"warn"
			] }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(properties2, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.of !== void 0) {
			if (!validate26(data.of, { instancePath: instancePath + "/of" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err1 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/properties/min/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.max !== void 0) {
			let data2 = data.max;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err2 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/properties/max/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["max-regression"] !== void 0) {
			if (!validate84(data["max-regression"], { instancePath: instancePath + "/max-regression" })) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data["min-improvement"] !== void 0) {
			if (!validate84(data["min-improvement"], { instancePath: instancePath + "/min-improvement" })) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data.target !== void 0) {
			let data5 = data.target;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				const err3 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.within !== void 0) {
			if (!validate87(data.within, { instancePath: instancePath + "/within" })) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data8 = data.severity;
			if (!(data8 === "block" || data8 === "warn")) {
				const err5 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: ["block", "warn"] }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data9 = data.direction;
			if (!(data9 === "higher" || data9 === "lower")) {
				const err6 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: ["higher", "lower"] }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["missing-baseline"] !== void 0) {
			if (!validate89(data["missing-baseline"], { instancePath: instancePath + "/missing-baseline" })) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.inconclusive !== void 0) {
			if (!validate91(data.inconclusive, { instancePath: instancePath + "/inconclusive" })) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
function validate81(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate82(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
function validate95(data, { instancePath = "" } = {}) {
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
				params: { limit: 1 }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!func2.call(properties3, key0)) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.file !== void 0) {
				let data0 = data.file;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						const err3 = {
							instancePath: instancePath + "/file",
							schemaPath: "#/anyOf/1/properties/file/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/anyOf/1/properties/file/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.labels !== void 0) {
				let data1 = data.labels;
				if (typeof data1 === "string") {
					if (data1.length < 1) {
						const err5 = {
							instancePath: instancePath + "/labels",
							schemaPath: "#/anyOf/1/properties/labels/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/anyOf/1/properties/labels/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.format !== void 0) {
				let data2 = data.format;
				if (!(data2 === "csv" || data2 === "tsv" || data2 === "jsonl" || data2 === "parquet")) {
					const err7 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/anyOf/1/properties/format/enum",
						keyword: "enum",
						params: { allowedValues: [
							"csv",
							"tsv",
							"jsonl",
							"parquet"
						] }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.id !== void 0) {
				let data3 = data.id;
				if (typeof data3 === "string") {
					if (data3.length < 1) {
						const err8 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/anyOf/1/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/anyOf/1/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.label !== void 0) {
				let data4 = data.label;
				if (typeof data4 === "string") {
					if (data4.length < 1) {
						const err10 = {
							instancePath: instancePath + "/label",
							schemaPath: "#/anyOf/1/properties/label/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/anyOf/1/properties/label/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.prediction !== void 0) {
				let data5 = data.prediction;
				if (typeof data5 === "string") {
					if (data5.length < 1) {
						const err12 = {
							instancePath: instancePath + "/prediction",
							schemaPath: "#/anyOf/1/properties/prediction/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/prediction",
						schemaPath: "#/anyOf/1/properties/prediction/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.score !== void 0) {
				let data6 = data.score;
				if (typeof data6 === "string") {
					if (data6.length < 1) {
						const err14 = {
							instancePath: instancePath + "/score",
							schemaPath: "#/anyOf/1/properties/score/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/anyOf/1/properties/score/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (data.probabilities !== void 0) {
				let data7 = data.probabilities;
				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
					for (const key1 in data7) if (pattern0.test(key1)) {
						let data8 = data7[key1];
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err16 = {
									instancePath: instancePath + "/probabilities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/anyOf/1/properties/probabilities/patternProperties/%5E.*%24/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						} else {
							const err17 = {
								instancePath: instancePath + "/probabilities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/anyOf/1/properties/probabilities/patternProperties/%5E.*%24/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/probabilities",
						schemaPath: "#/anyOf/1/properties/probabilities/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.group !== void 0) {
				let data9 = data.group;
				if (typeof data9 === "string") {
					if (data9.length < 1) {
						const err19 = {
							instancePath: instancePath + "/group",
							schemaPath: "#/anyOf/1/properties/group/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/group",
						schemaPath: "#/anyOf/1/properties/group/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.weight !== void 0) {
				let data10 = data.weight;
				if (typeof data10 === "string") {
					if (data10.length < 1) {
						const err21 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/anyOf/1/properties/weight/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/anyOf/1/properties/weight/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.query !== void 0) {
				let data11 = data.query;
				if (typeof data11 === "string") {
					if (data11.length < 1) {
						const err23 = {
							instancePath: instancePath + "/query",
							schemaPath: "#/anyOf/1/properties/query/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/anyOf/1/properties/query/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (data.task !== void 0) {
				let data12 = data.task;
				if (!(data12 === "binary" || data12 === "multiclass" || data12 === "regression" || data12 === "ranking" || data12 === "forecast")) {
					const err25 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/anyOf/1/properties/task/enum",
						keyword: "enum",
						params: { allowedValues: [
							"binary",
							"multiclass",
							"regression",
							"ranking",
							"forecast"
						] }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.positive !== void 0) {
				let data13 = data.positive;
				const _errs31 = errors;
				let valid3 = false;
				const _errs32 = errors;
				if (typeof data13 !== "string") {
					const err26 = {
						instancePath: instancePath + "/positive",
						schemaPath: "#/anyOf/1/properties/positive/anyOf/0/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				var _valid1 = _errs32 === errors;
				valid3 = valid3 || _valid1;
				if (!valid3) {
					const _errs34 = errors;
					if (!(typeof data13 == "number" && isFinite(data13))) {
						const err27 = {
							instancePath: instancePath + "/positive",
							schemaPath: "#/anyOf/1/properties/positive/anyOf/1/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					var _valid1 = _errs34 === errors;
					valid3 = valid3 || _valid1;
					if (!valid3) {
						const _errs36 = errors;
						if (typeof data13 !== "boolean") {
							const err28 = {
								instancePath: instancePath + "/positive",
								schemaPath: "#/anyOf/1/properties/positive/anyOf/2/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						var _valid1 = _errs36 === errors;
						valid3 = valid3 || _valid1;
					}
				}
				if (!valid3) {
					const err29 = {
						instancePath: instancePath + "/positive",
						schemaPath: "#/anyOf/1/properties/positive/anyOf",
						keyword: "anyOf",
						params: {}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				} else {
					errors = _errs31;
					if (vErrors !== null) {
						if (_errs31) vErrors.length = _errs31;
						else vErrors = null;
					}
				}
			}
			if (data.threshold !== void 0) {
				let data14 = data.threshold;
				if (!(typeof data14 == "number" && isFinite(data14))) {
					const err30 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/anyOf/1/properties/threshold/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			if (data.quantile !== void 0) {
				let data15 = data.quantile;
				if (typeof data15 == "number" && isFinite(data15)) {
					if (data15 >= 1 || isNaN(data15)) {
						const err31 = {
							instancePath: instancePath + "/quantile",
							schemaPath: "#/anyOf/1/properties/quantile/exclusiveMaximum",
							keyword: "exclusiveMaximum",
							params: {
								comparison: "<",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data15 <= 0 || isNaN(data15)) {
						const err32 = {
							instancePath: instancePath + "/quantile",
							schemaPath: "#/anyOf/1/properties/quantile/exclusiveMinimum",
							keyword: "exclusiveMinimum",
							params: {
								comparison: ">",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				} else {
					const err33 = {
						instancePath: instancePath + "/quantile",
						schemaPath: "#/anyOf/1/properties/quantile/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		} else {
			const err34 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err35 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate95.errors = vErrors;
	return errors === 0;
}
function validate97(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" }
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
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.scores === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scores" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "format" || key0 === "id" || key0 === "scores" || key0 === "totals")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate26(data.path, { instancePath: instancePath + "/path" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (!(data1 === "csv" || data1 === "tsv" || data1 === "jsonl" || data1 === "parquet")) {
				const err4 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: [
						"csv",
						"tsv",
						"jsonl",
						"parquet"
					] }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate26(data.id, { instancePath: instancePath + "/id" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.scores !== void 0) {
			let data3 = data.scores;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err5 = {
						instancePath: instancePath + "/scores",
						schemaPath: "#/properties/scores/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate26(data3[i0], { instancePath: instancePath + "/scores/" + i0 })) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/scores",
					schemaPath: "#/properties/scores/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.totals !== void 0) {
			if (!validate53(data.totals, { instancePath: instancePath + "/totals" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "by" || key0 === "metric" || key0 === "minimum" || key0 === "max-regression" || key0 === "severity")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.by !== void 0) {
			let data0 = data.by;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					const _errs5 = errors;
					let valid3 = false;
					const _errs6 = errors;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							const err3 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "#/properties/by/items/anyOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/by/" + i0,
							schemaPath: "#/properties/by/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					var _valid0 = _errs6 === errors;
					valid3 = valid3 || _valid0;
					if (!valid3) {
						const _errs8 = errors;
						if (Array.isArray(data1)) {
							if (data1.length > 2) {
								const err5 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/1/maxItems",
									keyword: "maxItems",
									params: { limit: 2 }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (data1.length < 2) {
								const err6 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/1/minItems",
									keyword: "minItems",
									params: { limit: 2 }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							const len1 = data1.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data2 = data1[i1];
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										const err7 = {
											instancePath: instancePath + "/by/" + i0 + "/" + i1,
											schemaPath: "#/properties/by/items/anyOf/1/items/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								} else {
									const err8 = {
										instancePath: instancePath + "/by/" + i0 + "/" + i1,
										schemaPath: "#/properties/by/items/anyOf/1/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							}
						} else {
							const err9 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "#/properties/by/items/anyOf/1/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						var _valid0 = _errs8 === errors;
						valid3 = valid3 || _valid0;
						if (!valid3) {
							const _errs12 = errors;
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								for (const key1 in data1) if (pattern0.test(key1)) {
									let data3 = data1[key1];
									if (Array.isArray(data3)) {
										if (data3.length < 1) {
											const err10 = {
												instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
										const len2 = data3.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data4 = data3[i2];
											if (!(typeof data4 == "number" && isFinite(data4))) {
												const err11 = {
													instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
													schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/items/type",
													keyword: "type",
													params: { type: "number" }
												};
												if (vErrors === null) vErrors = [err11];
												else vErrors.push(err11);
												errors++;
											}
										}
									} else {
										const err12 = {
											instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/2/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							var _valid0 = _errs12 === errors;
							valid3 = valid3 || _valid0;
						}
					}
					if (!valid3) {
						const err14 = {
							instancePath: instancePath + "/by/" + i0,
							schemaPath: "#/properties/by/items/anyOf",
							keyword: "anyOf",
							params: {}
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					} else {
						errors = _errs5;
						if (vErrors !== null) {
							if (_errs5) vErrors.length = _errs5;
							else vErrors = null;
						}
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			if (!validate26(data.metric, { instancePath: instancePath + "/metric" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.minimum !== void 0) {
			let data6 = data.minimum;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err16 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 2 || isNaN(data6)) {
					const err17 = {
						instancePath: instancePath + "/minimum",
						schemaPath: "#/properties/minimum/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data["max-regression"] !== void 0) {
			let data7 = data["max-regression"];
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err18 = {
						instancePath: instancePath + "/max-regression",
						schemaPath: "#/properties/max-regression/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/max-regression",
					schemaPath: "#/properties/max-regression/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data8 = data.severity;
			if (!(data8 === "block" || data8 === "warn")) {
				const err20 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: ["block", "warn"] }
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
const pattern11 = new RegExp("^(ref|file|model):.+$", "");
function validate106(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/pattern",
				keyword: "pattern",
				params: { pattern: "^(ref|file|model):.+$" }
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
			params: { type: "string" }
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
			if (data.length > 4) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/maxItems",
					keyword: "maxItems",
					params: { limit: 4 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.length < 1) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/minItems",
					keyword: "minItems",
					params: { limit: 1 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern11.test(data0)) {
						const err4 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/anyOf/1/items/pattern",
							keyword: "pattern",
							params: { pattern: "^(ref|file|model):.+$" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "array" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate106.errors = vErrors;
	return errors === 0;
}
function validate108(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate26(data[i0], { instancePath: instancePath + "/" + i0 })) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
function validate111(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "dimension" || key0 === "test-share")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dimension !== void 0) {
			if (!validate26(data.dimension, { instancePath: instancePath + "/dimension" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-share"] !== void 0) {
			let data1 = data["test-share"];
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 >= 1 || isNaN(data1)) {
					const err1 = {
						instancePath: instancePath + "/test-share",
						schemaPath: "#/properties/test-share/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data1 <= 0 || isNaN(data1)) {
					const err2 = {
						instancePath: instancePath + "/test-share",
						schemaPath: "#/properties/test-share/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/test-share",
					schemaPath: "#/properties/test-share/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
function validate114(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gate" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "by" || key0 === "minimum" || key0 === "gate")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by !== void 0) {
			if (!validate53(data.by, { instancePath: instancePath + "/by" })) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.minimum !== void 0) {
			let data1 = data.minimum;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/minimum",
						schemaPath: "#/properties/minimum/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.gate !== void 0) {
			let data2 = data.gate;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (pattern0.test(key1)) {
					if (!validate82(data2[key1], { instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/properties/gate/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
function validate118(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "block" || data === "warn")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: ["block", "warn"] }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate118.errors = vErrors;
	return errors === 0;
}
function validate120(data, { instancePath = "" } = {}) {
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
						params: { limit: 1 }
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
					params: { type: "string" }
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
			params: { type: "array" }
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
					params: { additionalProperty: key0 }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
									params: { limit: 1 }
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
								params: { type: "string" }
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
						params: { type: "array" }
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
				params: { type: "object" }
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
			params: {}
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
	validate120.errors = vErrors;
	return errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate39(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
function validate125(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate39(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
function validate128(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
function validate130(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 100 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 2 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 2
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate130.errors = vErrors;
	return errors === 0;
}
const pattern16 = new RegExp("^[0-9]+(s|m|h)$", "");
function validate132(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern16.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(s|m|h)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
const pattern17 = new RegExp("^[a-z0-9][a-z0-9._/-]*(:[0-9]+/[a-z0-9._/-]+)?(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$", "");
function validate134(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern17.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9._/-]*(:[0-9]+/[a-z0-9._/-]+)?(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
const pattern18 = new RegExp("^(always|(label|comment|approval):.+)$", "");
function validate136(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(always|(label|comment|approval):.+)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
function validate138(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(h|d)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
function validate140(data, { instancePath = "" } = {}) {
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
				params: { limit: 1 }
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
			params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
				params: { type: "array" }
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
			params: {}
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
	validate140.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(properties4, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dir !== void 0) {
			if (!validate23(data.dir, { instancePath: instancePath + "/dir" })) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			if (!validate25(data.code, { instancePath: instancePath + "/code" })) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.params !== void 0) {
			if (!validate29(data.params, { instancePath: instancePath + "/params" })) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate31(data.data, { instancePath: instancePath + "/data" })) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			if (!validate33(data.checks, { instancePath: instancePath + "/checks" })) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate62(data.results, { instancePath: instancePath + "/results" })) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.imports !== void 0) {
			if (!validate64(data.imports, { instancePath: instancePath + "/imports" })) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data["code-identity"] !== void 0) {
			if (!validate66(data["code-identity"], { instancePath: instancePath + "/code-identity" })) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.lock !== void 0) {
			if (!validate68(data.lock, { instancePath: instancePath + "/lock" })) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.commit !== void 0) {
			if (!validate70(data.commit, { instancePath: instancePath + "/commit" })) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.setup !== void 0) {
			if (!validate73(data.setup, { instancePath: instancePath + "/setup" })) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate75(data.train, { instancePath: instancePath + "/train" })) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate77(data.evaluate, { instancePath: instancePath + "/evaluate" })) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			if (!validate79(data.outputs, { instancePath: instancePath + "/outputs" })) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0) {
			if (!validate81(data.gate, { instancePath: instancePath + "/gate" })) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.predictions !== void 0) {
			if (!validate95(data.predictions, { instancePath: instancePath + "/predictions" })) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			if (!validate97(data.rows, { instancePath: instancePath + "/rows" })) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			if (!validate103(data.slices, { instancePath: instancePath + "/slices" })) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate106(data.baseline, { instancePath: instancePath + "/baseline" })) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.plots !== void 0) {
			if (!validate108(data.plots, { instancePath: instancePath + "/plots" })) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.folds !== void 0) {
			if (!validate111(data.folds, { instancePath: instancePath + "/folds" })) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.fairness !== void 0) {
			if (!validate114(data.fairness, { instancePath: instancePath + "/fairness" })) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-set"] !== void 0) {
			if (!validate118(data["test-set"], { instancePath: instancePath + "/test-set" })) {
				vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			if (!validate120(data.env, { instancePath: instancePath + "/env" })) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.inputs !== void 0) {
			if (!validate122(data.inputs, { instancePath: instancePath + "/inputs" })) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			if (!validate125(data.variables, { instancePath: instancePath + "/variables" })) {
				vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			if (!validate128(data.seed, { instancePath: instancePath + "/seed" })) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.repeats !== void 0) {
			if (!validate130(data.repeats, { instancePath: instancePath + "/repeats" })) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate132(data.timeout, { instancePath: instancePath + "/timeout" })) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.container !== void 0) {
			if (!validate134(data.container, { instancePath: instancePath + "/container" })) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			if (!validate136(data.when, { instancePath: instancePath + "/when" })) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-age"] !== void 0) {
			if (!validate138(data["max-age"], { instancePath: instancePath + "/max-age" })) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate140(data["runs-on"], { instancePath: instancePath + "/runs-on" })) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
		if (data.severity !== void 0) {
			let data33 = data.severity;
			if (!(data33 === "block" || data33 === "warn")) {
				const err1 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: ["block", "warn"] }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["missing-baseline"] !== void 0) {
			if (!validate89(data["missing-baseline"], { instancePath: instancePath + "/missing-baseline" })) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.inconclusive !== void 0) {
			if (!validate91(data.inconclusive, { instancePath: instancePath + "/inconclusive" })) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate151(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate82(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
function validate154(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			if (!validate39(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
function validate157(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 100 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 2 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 2
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate157.errors = vErrors;
	return errors === 0;
}
function validate159(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern16.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(s|m|h)$" }
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
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
function validate161(data, { instancePath = "" } = {}) {
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
				params: { limit: 1 }
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
			params: { type: "string" }
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
							params: { limit: 1 }
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
						params: { type: "string" }
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
				params: { type: "array" }
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
			params: {}
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
	validate161.errors = vErrors;
	return errors === 0;
}
function validate147(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "setup" || key0 === "train" || key0 === "evaluate" || key0 === "gate" || key0 === "variables" || key0 === "repeats" || key0 === "timeout" || key0 === "runs-on")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.setup !== void 0) {
			if (!validate26(data.setup, { instancePath: instancePath + "/setup" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate26(data.train, { instancePath: instancePath + "/train" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate26(data.evaluate, { instancePath: instancePath + "/evaluate" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0) {
			if (!validate151(data.gate, { instancePath: instancePath + "/gate" })) {
				vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			if (!validate154(data.variables, { instancePath: instancePath + "/variables" })) {
				vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
				errors = vErrors.length;
			}
		}
		if (data.repeats !== void 0) {
			if (!validate157(data.repeats, { instancePath: instancePath + "/repeats" })) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate159(data.timeout, { instancePath: instancePath + "/timeout" })) {
				vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate161(data["runs-on"], { instancePath: instancePath + "/runs-on" })) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
const pattern21 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "");
function validate145(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(properties5, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.each !== void 0) {
			if (!validate26(data.each, { instancePath: instancePath + "/each" })) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
		}
		if (data.tiers !== void 0) {
			let data1 = data.tiers;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 2) {
					const err1 = {
						instancePath: instancePath + "/tiers",
						schemaPath: "#/properties/tiers/minProperties",
						keyword: "minProperties",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key1 in data1) if (pattern21.test(key1)) {
					if (!validate147(data1[key1], { instancePath: instancePath + "/tiers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
						vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/tiers",
					schemaPath: "#/properties/tiers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.dir !== void 0) {
			if (!validate23(data.dir, { instancePath: instancePath + "/dir" })) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			if (!validate25(data.code, { instancePath: instancePath + "/code" })) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.params !== void 0) {
			if (!validate29(data.params, { instancePath: instancePath + "/params" })) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate31(data.data, { instancePath: instancePath + "/data" })) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			if (!validate33(data.checks, { instancePath: instancePath + "/checks" })) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate62(data.results, { instancePath: instancePath + "/results" })) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.imports !== void 0) {
			if (!validate64(data.imports, { instancePath: instancePath + "/imports" })) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data["code-identity"] !== void 0) {
			if (!validate66(data["code-identity"], { instancePath: instancePath + "/code-identity" })) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.lock !== void 0) {
			if (!validate68(data.lock, { instancePath: instancePath + "/lock" })) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.commit !== void 0) {
			if (!validate70(data.commit, { instancePath: instancePath + "/commit" })) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.setup !== void 0) {
			if (!validate73(data.setup, { instancePath: instancePath + "/setup" })) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate75(data.train, { instancePath: instancePath + "/train" })) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate77(data.evaluate, { instancePath: instancePath + "/evaluate" })) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			if (!validate79(data.outputs, { instancePath: instancePath + "/outputs" })) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0) {
			if (!validate81(data.gate, { instancePath: instancePath + "/gate" })) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.predictions !== void 0) {
			if (!validate95(data.predictions, { instancePath: instancePath + "/predictions" })) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			if (!validate97(data.rows, { instancePath: instancePath + "/rows" })) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			if (!validate103(data.slices, { instancePath: instancePath + "/slices" })) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate106(data.baseline, { instancePath: instancePath + "/baseline" })) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.plots !== void 0) {
			if (!validate108(data.plots, { instancePath: instancePath + "/plots" })) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.folds !== void 0) {
			if (!validate111(data.folds, { instancePath: instancePath + "/folds" })) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.fairness !== void 0) {
			if (!validate114(data.fairness, { instancePath: instancePath + "/fairness" })) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-set"] !== void 0) {
			if (!validate118(data["test-set"], { instancePath: instancePath + "/test-set" })) {
				vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			if (!validate120(data.env, { instancePath: instancePath + "/env" })) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.inputs !== void 0) {
			if (!validate122(data.inputs, { instancePath: instancePath + "/inputs" })) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			if (!validate125(data.variables, { instancePath: instancePath + "/variables" })) {
				vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			if (!validate128(data.seed, { instancePath: instancePath + "/seed" })) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.repeats !== void 0) {
			if (!validate130(data.repeats, { instancePath: instancePath + "/repeats" })) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate132(data.timeout, { instancePath: instancePath + "/timeout" })) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.container !== void 0) {
			if (!validate134(data.container, { instancePath: instancePath + "/container" })) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			if (!validate136(data.when, { instancePath: instancePath + "/when" })) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-age"] !== void 0) {
			if (!validate138(data["max-age"], { instancePath: instancePath + "/max-age" })) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate140(data["runs-on"], { instancePath: instancePath + "/runs-on" })) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate145.errors = vErrors;
	return errors === 0;
}
function validate198(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(properties6, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gate !== void 0) {
			if (!validate81(data.gate, { instancePath: instancePath + "/gate" })) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.predictions !== void 0) {
			if (!validate95(data.predictions, { instancePath: instancePath + "/predictions" })) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			if (!validate97(data.rows, { instancePath: instancePath + "/rows" })) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.slices !== void 0) {
			if (!validate103(data.slices, { instancePath: instancePath + "/slices" })) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.fairness !== void 0) {
			if (!validate114(data.fairness, { instancePath: instancePath + "/fairness" })) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data["test-set"] !== void 0) {
			if (!validate118(data["test-set"], { instancePath: instancePath + "/test-set" })) {
				vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
				errors = vErrors.length;
			}
		}
		if (data.folds !== void 0) {
			if (!validate111(data.folds, { instancePath: instancePath + "/folds" })) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate106(data.baseline, { instancePath: instancePath + "/baseline" })) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.plots !== void 0) {
			if (!validate108(data.plots, { instancePath: instancePath + "/plots" })) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			if (!validate120(data.env, { instancePath: instancePath + "/env" })) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate132(data.timeout, { instancePath: instancePath + "/timeout" })) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			if (!validate136(data.when, { instancePath: instancePath + "/when" })) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-age"] !== void 0) {
			if (!validate138(data["max-age"], { instancePath: instancePath + "/max-age" })) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			if (!validate140(data["runs-on"], { instancePath: instancePath + "/runs-on" })) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate198.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "defaults" || key0 === "models" || key0 === "stages" || key0 === "schedule" || key0 === "dvc-lock" || key0 === "removed-model")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate22(data.defaults, { instancePath: instancePath + "/defaults" })) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.models !== void 0) {
			let data2 = data.models;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length > 1e4) {
					const err4 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e4 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (Object.keys(data2).length < 1) {
					const err5 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) if (pattern0.test(key1)) {
					if (!validate145(data2[key1], { instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
						vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data4 = data.stages;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key2 in data4) if (pattern0.test(key2)) {
					if (!validate198(data4[key2], { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
						vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.schedule !== void 0) {
			let data6 = data.schedule;
			if (!(data6 === "issue" || data6 === "pull-request" || data6 === "none")) {
				const err8 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/enum",
					keyword: "enum",
					params: { allowedValues: [
						"issue",
						"pull-request",
						"none"
					] }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["dvc-lock"] !== void 0) {
			let data7 = data["dvc-lock"];
			if (!(data7 === "believe" || data7 === "retrain")) {
				const err9 = {
					instancePath: instancePath + "/dvc-lock",
					schemaPath: "#/properties/dvc-lock/enum",
					keyword: "enum",
					params: { allowedValues: ["believe", "retrain"] }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data["removed-model"] !== void 0) {
			let data8 = data["removed-model"];
			if (!(data8 === "warn" || data8 === "block")) {
				const err10 = {
					instancePath: instancePath + "/removed-model",
					schemaPath: "#/properties/removed-model/enum",
					keyword: "enum",
					params: { allowedValues: ["warn", "block"] }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
export { config };
