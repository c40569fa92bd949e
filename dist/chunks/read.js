import { r as __exportAll } from "./rolldown-runtime.js";
import { t as MettleError } from "./errors.js";
// src/documents/validators.generated.js
var validators_generated_exports = __exportAll({
	evaluation: () => evaluation,
	observation: () => observation,
	plan: () => plan,
	record: () => record,
	run: () => run,
	verdict: () => verdict
});
const properties0 = {
	"schema": 0,
	"model": 0,
	"key": 0,
	"outcome": 0,
	"seconds": 0,
	"peakBytes": 0,
	"outputs": 0,
	"environment": 0,
	"error": 0
};
const properties1 = {
	"name": 0,
	"metric": 0,
	"n": 0,
	"value": 0,
	"baseline": 0,
	"interval": 0,
	"p": 0,
	"adjusted": 0,
	"worse": 0,
	"leftOut": 0
};
const properties2 = {
	"schema": 0,
	"model": 0,
	"key": 0,
	"same": 0,
	"metrics": 0,
	"baseline": 0,
	"testSet": 0,
	"slices": 0,
	"groups": 0,
	"confusion": 0,
	"curves": 0,
	"problems": 0
};
const properties3 = {
	"model": 0,
	"metric": 0,
	"rule": 0,
	"outcome": 0,
	"severity": 0,
	"code": 0,
	"message": 0,
	"got": 0,
	"baseline": 0,
	"limit": 0,
	"evidence": 0,
	"file": 0,
	"line": 0,
	"column": 0
};
const properties4 = {
	"schema": 0,
	"id": 0,
	"model": 0,
	"key": 0,
	"commit": 0,
	"branch": 0,
	"event": 0,
	"time": 0,
	"run": 0,
	"fingerprint": 0,
	"metrics": 0,
	"outputs": 0,
	"artifact": 0,
	"environment": 0,
	"seconds": 0,
	"peakBytes": 0,
	"seed": 0,
	"testSet": 0,
	"results": 0,
	"plots": 0,
	"repeats": 0
};
const plan = validate21;
const pattern0 = new RegExp("^[0-9a-f]{40,64}$", "");
function validate22(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data !== "string" && data !== null) {
		validate22.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate22.errors = [{
				instancePath,
				keyword: "pattern"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return true;
}
const pattern1 = new RegExp("^[0-9a-f]{64}$", "");
function validate26(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.component === void 0 && "component" || data.path === void 0 && "path" || data.key === void 0 && "key" || data.from === void 0 && "from" || data.to === void 0 && "to") {
			validate26.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "component" || key0 === "path" || key0 === "key" || key0 === "from" || key0 === "to")) {
				validate26.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.component !== void 0) {
				let data0 = data.component;
				if (!(data0 === "code" || data0 === "params" || data0 === "data" || data0 === "command" || data0 === "lock" || data0 === "environment" || data0 === "seed" || data0 === "record" || data0 === "forced" || data0 === "outputs")) {
					validate26.errors = [{
						instancePath: instancePath + "/component",
						keyword: "enum"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.path !== void 0) {
					let data1 = data.path;
					if (typeof data1 !== "string" && data1 !== null) {
						validate26.errors = [{
							instancePath: instancePath + "/path",
							keyword: "type"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.key !== void 0) {
						let data2 = data.key;
						if (typeof data2 !== "string" && data2 !== null) {
							validate26.errors = [{
								instancePath: instancePath + "/key",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.from !== void 0) {
							let data3 = data.from;
							if (typeof data3 !== "string" && data3 !== null) {
								validate26.errors = [{
									instancePath: instancePath + "/from",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.to !== void 0) {
								let data4 = data.to;
								if (typeof data4 !== "string" && data4 !== null) {
									validate26.errors = [{
										instancePath: instancePath + "/to",
										keyword: "type"
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
			keyword: "type"
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
}
function validate25(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 && "name" || data.action === void 0 && "action" || data.key === void 0 && "key" || data.changed === void 0 && "changed" || data.reasons === void 0 && "reasons" || data["runs-on"] === void 0 && "runs-on" || data.waits === void 0 && "waits" || data.environment === void 0 && "environment") {
				validate25.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "action" || key0 === "key" || key0 === "changed" || key0 === "reasons" || key0 === "runs-on" || key0 === "waits" || key0 === "environment")) {
					validate25.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (data0.length > 500) {
									validate25.errors = [{
										instancePath: instancePath + "/name",
										keyword: "maxLength"
									}];
									return false;
								} else if (data0.length < 1) {
									validate25.errors = [{
										instancePath: instancePath + "/name",
										keyword: "minLength"
									}];
									return false;
								}
							} else {
								validate25.errors = [{
									instancePath: instancePath + "/name",
									keyword: "type"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.action !== void 0) {
							let data1 = data.action;
							const _errs4 = errors;
							if (!(data1 === "train" || data1 === "reuse")) {
								validate25.errors = [{
									instancePath: instancePath + "/action",
									keyword: "enum"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.key !== void 0) {
								let data2 = data.key;
								const _errs5 = errors;
								if (typeof data2 !== "string" && data2 !== null) {
									validate25.errors = [{
										instancePath: instancePath + "/key",
										keyword: "type"
									}];
									return false;
								}
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (!pattern1.test(data2)) {
											validate25.errors = [{
												instancePath: instancePath + "/key",
												keyword: "pattern"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.changed !== void 0) {
									const _errs7 = errors;
									if (typeof data.changed !== "boolean") {
										validate25.errors = [{
											instancePath: instancePath + "/changed",
											keyword: "type"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reasons !== void 0) {
										let data4 = data.reasons;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs11 = errors;
													if (!validate26(data4[i0], { instancePath: instancePath + "/reasons/" + i0 })) {
														vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
														errors = vErrors.length;
													}
													if (!(_errs11 === errors)) break;
												}
											} else {
												validate25.errors = [{
													instancePath: instancePath + "/reasons",
													keyword: "type"
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data["runs-on"] !== void 0) {
											let data6 = data["runs-on"];
											const _errs12 = errors;
											const _errs13 = errors;
											let valid2 = false;
											const _errs14 = errors;
											const _errs15 = errors;
											let valid3 = false;
											const _errs16 = errors;
											if (typeof data6 !== "string") {
												const err0 = {
													instancePath: instancePath + "/runs-on",
													keyword: "type"
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											}
											var _valid1 = _errs16 === errors;
											valid3 = valid3 || _valid1;
											if (!valid3) {
												const _errs18 = errors;
												if (errors === _errs18) {
													if (Array.isArray(data6)) {
														const len1 = data6.length;
														for (let i1 = 0; i1 < len1; i1++) {
															const _errs20 = errors;
															if (typeof data6[i1] !== "string") {
																const err1 = {
																	instancePath: instancePath + "/runs-on/" + i1,
																	keyword: "type"
																};
																if (vErrors === null) vErrors = [err1];
																else vErrors.push(err1);
																errors++;
															}
															if (!(_errs20 === errors)) break;
														}
													} else {
														const err2 = {
															instancePath: instancePath + "/runs-on",
															keyword: "type"
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
												}
												var _valid1 = _errs18 === errors;
												valid3 = valid3 || _valid1;
											}
											if (!valid3) {
												const err3 = {
													instancePath: instancePath + "/runs-on",
													keyword: "anyOf"
												};
												if (vErrors === null) vErrors = [err3];
												else vErrors.push(err3);
												errors++;
											} else {
												errors = _errs15;
												if (vErrors !== null) {
													if (_errs15) vErrors.length = _errs15;
													else vErrors = null;
												}
											}
											var _valid0 = _errs14 === errors;
											valid2 = valid2 || _valid0;
											if (!valid2) {
												const _errs22 = errors;
												if (data6 !== null) {
													const err4 = {
														instancePath: instancePath + "/runs-on",
														keyword: "type"
													};
													if (vErrors === null) vErrors = [err4];
													else vErrors.push(err4);
													errors++;
												}
												var _valid0 = _errs22 === errors;
												valid2 = valid2 || _valid0;
											}
											if (!valid2) {
												const err5 = {
													instancePath: instancePath + "/runs-on",
													keyword: "anyOf"
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
												validate25.errors = vErrors;
												return false;
											} else {
												errors = _errs13;
												if (vErrors !== null) {
													if (_errs13) vErrors.length = _errs13;
													else vErrors = null;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.waits !== void 0) {
												let data8 = data.waits;
												const _errs24 = errors;
												if (typeof data8 !== "string" && data8 !== null) {
													validate25.errors = [{
														instancePath: instancePath + "/waits",
														keyword: "type"
													}];
													return false;
												}
												var valid0 = _errs24 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.environment !== void 0) {
													let data9 = data.environment;
													const _errs26 = errors;
													if (typeof data9 !== "string" && data9 !== null) {
														validate25.errors = [{
															instancePath: instancePath + "/environment",
															keyword: "type"
														}];
														return false;
													}
													var valid0 = _errs26 === errors;
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
			validate25.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.head === void 0 && "head" || data.base === void 0 && "base" || data.models === void 0 && "models") {
				validate21.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "head" || key0 === "base" || key0 === "models")) {
					validate21.errors = [{
						instancePath,
						keyword: "additionalProperties"
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
								keyword: "type"
							}];
							return false;
						}
						if ("mettle/plan/v1" !== data0) {
							validate21.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "const"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.head !== void 0) {
							const _errs4 = errors;
							if (!validate22(data.head, { instancePath: instancePath + "/head" })) {
								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.base !== void 0) {
								const _errs5 = errors;
								if (!validate22(data.base, { instancePath: instancePath + "/base" })) {
									vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.models !== void 0) {
									let data3 = data.models;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs8 = errors;
												if (!validate25(data3[i0], { instancePath: instancePath + "/models/" + i0 })) {
													vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
													errors = vErrors.length;
												}
												if (!(_errs8 === errors)) break;
											}
										} else {
											validate21.errors = [{
												instancePath: instancePath + "/models",
												keyword: "type"
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const run = validate29;
const func2 = Object.prototype.hasOwnProperty;
function validate30(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 500) {
			validate30.errors = [{
				instancePath,
				keyword: "maxLength"
			}];
			return false;
		} else if (data.length < 1) {
			validate30.errors = [{
				instancePath,
				keyword: "minLength"
			}];
			return false;
		}
	} else {
		validate30.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate30.errors = vErrors;
	return true;
}
function validate32(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			validate32.errors = [{
				instancePath,
				keyword: "pattern"
			}];
			return false;
		}
	} else {
		validate32.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate32.errors = vErrors;
	return true;
}
function validate37(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate37.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate37.errors = [{
				instancePath,
				keyword: "minimum"
			}];
			return false;
		}
	}
	validate37.errors = vErrors;
	return true;
}
function validate34(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 && "name" || data.path === void 0 && "path" || data.sha256 === void 0 && "sha256" || data.size === void 0 && "size" || data.files === void 0 && "files") {
				validate34.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "path" || key0 === "sha256" || key0 === "size" || key0 === "files")) {
					validate34.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate30(data.name, { instancePath: instancePath + "/name" })) {
							vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							let data1 = data.path;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (data1.length < 1) {
										validate34.errors = [{
											instancePath: instancePath + "/path",
											keyword: "minLength"
										}];
										return false;
									}
								} else {
									validate34.errors = [{
										instancePath: instancePath + "/path",
										keyword: "type"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sha256 !== void 0) {
								const _errs5 = errors;
								if (!validate32(data.sha256, { instancePath: instancePath + "/sha256" })) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.size !== void 0) {
									const _errs6 = errors;
									if (!validate37(data.size, { instancePath: instancePath + "/size" })) {
										vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.files !== void 0) {
										const _errs7 = errors;
										if (!validate37(data.files, { instancePath: instancePath + "/files" })) {
											vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate34.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const pattern3 = new RegExp("^.*$", "");
function validate41(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate41.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tool === void 0 && "tool" || data.packages === void 0 && "packages") {
			validate41.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "tool" || key0 === "packages")) {
				validate41.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.tool !== void 0) {
				if (typeof data.tool !== "string") {
					validate41.errors = [{
						instancePath: instancePath + "/tool",
						keyword: "type"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.packages !== void 0) {
					let data1 = data.packages;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (const key1 in data1) if (pattern3.test(key1)) {
							if (typeof data1[key1] !== "string") {
								validate41.errors = [{
									instancePath: instancePath + "/packages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									keyword: "type"
								}];
								return false;
							}
						}
					} else {
						validate41.errors = [{
							instancePath: instancePath + "/packages",
							keyword: "type"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	}
	validate41.errors = vErrors;
	return true;
}
function validate43(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate43.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0 && "code" || data.message === void 0 && "message" || data.log === void 0 && "log") {
			validate43.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "code" || key0 === "message" || key0 === "log")) {
				validate43.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.code !== void 0) {
				if (typeof data.code !== "string") {
					validate43.errors = [{
						instancePath: instancePath + "/code",
						keyword: "type"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.message !== void 0) {
					if (typeof data.message !== "string") {
						validate43.errors = [{
							instancePath: instancePath + "/message",
							keyword: "type"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.log !== void 0) {
						let data2 = data.log;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
								validate43.errors = [{
									instancePath: instancePath + "/log/" + i0,
									keyword: "type"
								}];
								return false;
							}
						} else {
							validate43.errors = [{
								instancePath: instancePath + "/log",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	}
	validate43.errors = vErrors;
	return true;
}
function validate29(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.model === void 0 && "model" || data.key === void 0 && "key" || data.outcome === void 0 && "outcome" || data.seconds === void 0 && "seconds" || data.peakBytes === void 0 && "peakBytes" || data.outputs === void 0 && "outputs" || data.environment === void 0 && "environment" || data.error === void 0 && "error") {
				validate29.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(properties0, key0)) {
					validate29.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate29.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "type"
							}];
							return false;
						}
						if ("mettle/run/v1" !== data0) {
							validate29.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "const"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.model !== void 0) {
							const _errs4 = errors;
							if (!validate30(data.model, { instancePath: instancePath + "/model" })) {
								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.key !== void 0) {
								const _errs5 = errors;
								if (!validate32(data.key, { instancePath: instancePath + "/key" })) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.outcome !== void 0) {
									let data3 = data.outcome;
									const _errs6 = errors;
									if (!(data3 === "succeeded" || data3 === "failed" || data3 === "timed-out" || data3 === "cancelled")) {
										validate29.errors = [{
											instancePath: instancePath + "/outcome",
											keyword: "enum"
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.seconds !== void 0) {
										let data4 = data.seconds;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 0 || isNaN(data4)) {
													validate29.errors = [{
														instancePath: instancePath + "/seconds",
														keyword: "minimum"
													}];
													return false;
												}
											} else {
												validate29.errors = [{
													instancePath: instancePath + "/seconds",
													keyword: "type"
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.peakBytes !== void 0) {
											let data5 = data.peakBytes;
											const _errs9 = errors;
											if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
												validate29.errors = [{
													instancePath: instancePath + "/peakBytes",
													keyword: "type"
												}];
												return false;
											}
											if (errors === _errs9) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 0 || isNaN(data5)) {
														validate29.errors = [{
															instancePath: instancePath + "/peakBytes",
															keyword: "minimum"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.outputs !== void 0) {
												let data6 = data.outputs;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs13 = errors;
															if (!validate34(data6[i0], { instancePath: instancePath + "/outputs/" + i0 })) {
																vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
																errors = vErrors.length;
															}
															if (!(_errs13 === errors)) break;
														}
													} else {
														validate29.errors = [{
															instancePath: instancePath + "/outputs",
															keyword: "type"
														}];
														return false;
													}
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.environment !== void 0) {
													const _errs14 = errors;
													if (!validate41(data.environment, { instancePath: instancePath + "/environment" })) {
														vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.error !== void 0) {
														const _errs15 = errors;
														if (!validate43(data.error, { instancePath: instancePath + "/error" })) {
															vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs15 === errors;
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
			validate29.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const evaluation = validate45;
function validate46(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 500) {
			validate46.errors = [{
				instancePath,
				keyword: "maxLength"
			}];
			return false;
		} else if (data.length < 1) {
			validate46.errors = [{
				instancePath,
				keyword: "minLength"
			}];
			return false;
		}
	} else {
		validate46.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate46.errors = vErrors;
	return true;
}
function validate48(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data !== "string" && data !== null) {
		validate48.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			validate48.errors = [{
				instancePath,
				keyword: "pattern"
			}];
			return false;
		}
	}
	validate48.errors = vErrors;
	return true;
}
function validate53(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(data === "Tango score" || data === "DeLong" || data === "paired t" || data === "BCa bootstrap" || data === "BCa bootstrap over groups" || data === "identical predictions" || data === "paired t over seeds" || data === "corrected t over folds")) {
		validate53.errors = [{
			instancePath,
			keyword: "enum"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
function validate55(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate55.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate55.errors = [{
				instancePath,
				keyword: "minimum"
			}];
			return false;
		}
	}
	validate55.errors = vErrors;
	return true;
}
function validate57(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && data !== null) {
		validate57.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate57.errors = [{
				instancePath,
				keyword: "minimum"
			}];
			return false;
		}
	}
	validate57.errors = vErrors;
	return true;
}
function validate52(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate52.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lower === void 0 && "lower" || data.upper === void 0 && "upper" || data.method === void 0 && "method" || data.n === void 0 && "n" || data.groups === void 0 && "groups" || data.se === void 0 && "se") {
				validate52.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "lower" || key0 === "upper" || key0 === "method" || key0 === "n" || key0 === "groups" || key0 === "se")) {
					validate52.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.lower !== void 0) {
						let data0 = data.lower;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && isFinite(data0))) {
							validate52.errors = [{
								instancePath: instancePath + "/lower",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.upper !== void 0) {
							let data1 = data.upper;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && isFinite(data1))) {
								validate52.errors = [{
									instancePath: instancePath + "/upper",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.method !== void 0) {
								const _errs6 = errors;
								if (!validate53(data.method, { instancePath: instancePath + "/method" })) {
									vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.n !== void 0) {
									const _errs7 = errors;
									if (!validate55(data.n, { instancePath: instancePath + "/n" })) {
										vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.groups !== void 0) {
										const _errs8 = errors;
										if (!validate57(data.groups, { instancePath: instancePath + "/groups" })) {
											vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.se !== void 0) {
											let data5 = data.se;
											const _errs9 = errors;
											if (errors === _errs9) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 0 || isNaN(data5)) {
														validate52.errors = [{
															instancePath: instancePath + "/se",
															keyword: "minimum"
														}];
														return false;
													}
												} else {
													validate52.errors = [{
														instancePath: instancePath + "/se",
														keyword: "type"
													}];
													return false;
												}
											}
											var valid0 = _errs9 === errors;
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
	validate52.errors = vErrors;
	return errors === 0;
}
function validate50(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 && "name" || data.value === void 0 && "value" || data.baseline === void 0 && "baseline" || data.difference === void 0 && "difference" || data.direction === void 0 && "direction" || data.computed === void 0 && "computed" || data.interval === void 0 && "interval") {
				validate50.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "value" || key0 === "baseline" || key0 === "difference" || key0 === "direction" || key0 === "computed" || key0 === "interval")) {
					validate50.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate46(data.name, { instancePath: instancePath + "/name" })) {
							vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.value !== void 0) {
							let data1 = data.value;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
								validate50.errors = [{
									instancePath: instancePath + "/value",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.baseline !== void 0) {
								let data2 = data.baseline;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
									validate50.errors = [{
										instancePath: instancePath + "/baseline",
										keyword: "type"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.difference !== void 0) {
									let data3 = data.difference;
									const _errs7 = errors;
									if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
										validate50.errors = [{
											instancePath: instancePath + "/difference",
											keyword: "type"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.direction !== void 0) {
										let data4 = data.direction;
										const _errs9 = errors;
										if (!(data4 === "higher" || data4 === "lower" || data4 === null)) {
											validate50.errors = [{
												instancePath: instancePath + "/direction",
												keyword: "enum"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.computed !== void 0) {
											const _errs10 = errors;
											if (typeof data.computed !== "boolean") {
												validate50.errors = [{
													instancePath: instancePath + "/computed",
													keyword: "type"
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.interval !== void 0) {
												const _errs12 = errors;
												if (!validate52(data.interval, { instancePath: instancePath + "/interval" })) {
													vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
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
			validate50.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate61(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate61.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source === void 0 && "source" || data.commit === void 0 && "commit" || data.key === void 0 && "key" || data.time === void 0 && "time") {
				validate61.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "source" || key0 === "commit" || key0 === "key" || key0 === "time")) {
					validate61.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.source !== void 0) {
						let data0 = data.source;
						const _errs2 = errors;
						if (!(data0 === "commit" || data0 === "key" || data0 === "line" || data0 === "file")) {
							validate61.errors = [{
								instancePath: instancePath + "/source",
								keyword: "enum"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.commit !== void 0) {
							let data1 = data.commit;
							const _errs3 = errors;
							if (typeof data1 !== "string" && data1 !== null) {
								validate61.errors = [{
									instancePath: instancePath + "/commit",
									keyword: "type"
								}];
								return false;
							}
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (!pattern0.test(data1)) {
										validate61.errors = [{
											instancePath: instancePath + "/commit",
											keyword: "pattern"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.key !== void 0) {
								const _errs5 = errors;
								if (!validate48(data.key, { instancePath: instancePath + "/key" })) {
									vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.time !== void 0) {
									let data3 = data.time;
									const _errs6 = errors;
									if (typeof data3 !== "string" && data3 !== null) {
										validate61.errors = [{
											instancePath: instancePath + "/time",
											keyword: "type"
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	}
	validate61.errors = vErrors;
	return errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			validate67.errors = [{
				instancePath: instancePath + "/" + i0,
				keyword: "type"
			}];
			return false;
		}
	} else {
		validate67.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate67.errors = vErrors;
	return true;
}
function validate64(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate64.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.digest === void 0 && "digest" || data.rows === void 0 && "rows" || data.task === void 0 && "task" || data.different === void 0 && "different" || data.paired === void 0 && "paired" || data.uses === void 0 && "uses" || data.inferred === void 0 && "inferred") {
				validate64.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "digest" || key0 === "rows" || key0 === "task" || key0 === "different" || key0 === "paired" || key0 === "uses" || key0 === "inferred")) {
					validate64.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.digest !== void 0) {
						let data0 = data.digest;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern1.test(data0)) {
									validate64.errors = [{
										instancePath: instancePath + "/digest",
										keyword: "pattern"
									}];
									return false;
								}
							} else {
								validate64.errors = [{
									instancePath: instancePath + "/digest",
									keyword: "type"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							const _errs4 = errors;
							if (!validate55(data.rows, { instancePath: instancePath + "/rows" })) {
								vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.task !== void 0) {
								const _errs5 = errors;
								if (typeof data.task !== "string") {
									validate64.errors = [{
										instancePath: instancePath + "/task",
										keyword: "type"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.different !== void 0) {
									let data3 = data.different;
									const _errs7 = errors;
									if (typeof data3 !== "string" && data3 !== null) {
										validate64.errors = [{
											instancePath: instancePath + "/different",
											keyword: "type"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.paired !== void 0) {
										const _errs9 = errors;
										if (typeof data.paired !== "boolean") {
											validate64.errors = [{
												instancePath: instancePath + "/paired",
												keyword: "type"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.uses !== void 0) {
											const _errs11 = errors;
											if (!validate55(data.uses, { instancePath: instancePath + "/uses" })) {
												vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.inferred !== void 0) {
												const _errs12 = errors;
												if (!validate67(data.inferred, { instancePath: instancePath + "/inferred" })) {
													vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
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
	validate64.errors = vErrors;
	return errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 && "name" || data.metric === void 0 && "metric" || data.n === void 0 && "n" || data.value === void 0 && "value" || data.baseline === void 0 && "baseline" || data.interval === void 0 && "interval" || data.p === void 0 && "p" || data.adjusted === void 0 && "adjusted" || data.worse === void 0 && "worse" || data.leftOut === void 0 && "leftOut") {
				validate70.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(properties1, key0)) {
					validate70.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate46(data.name, { instancePath: instancePath + "/name" })) {
							vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.metric !== void 0) {
							const _errs3 = errors;
							if (!validate46(data.metric, { instancePath: instancePath + "/metric" })) {
								vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.n !== void 0) {
								const _errs4 = errors;
								if (!validate55(data.n, { instancePath: instancePath + "/n" })) {
									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.value !== void 0) {
									let data3 = data.value;
									const _errs5 = errors;
									if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
										validate70.errors = [{
											instancePath: instancePath + "/value",
											keyword: "type"
										}];
										return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.baseline !== void 0) {
										let data4 = data.baseline;
										const _errs7 = errors;
										if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
											validate70.errors = [{
												instancePath: instancePath + "/baseline",
												keyword: "type"
											}];
											return false;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.interval !== void 0) {
											const _errs9 = errors;
											if (!validate52(data.interval, { instancePath: instancePath + "/interval" })) {
												vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.p !== void 0) {
												let data6 = data.p;
												const _errs10 = errors;
												if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
													validate70.errors = [{
														instancePath: instancePath + "/p",
														keyword: "type"
													}];
													return false;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.adjusted !== void 0) {
													let data7 = data.adjusted;
													const _errs12 = errors;
													if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
														validate70.errors = [{
															instancePath: instancePath + "/adjusted",
															keyword: "type"
														}];
														return false;
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.worse !== void 0) {
														const _errs14 = errors;
														if (typeof data.worse !== "boolean") {
															validate70.errors = [{
																instancePath: instancePath + "/worse",
																keyword: "type"
															}];
															return false;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.leftOut !== void 0) {
															let data9 = data.leftOut;
															const _errs16 = errors;
															if (typeof data9 !== "string" && data9 !== null) {
																validate70.errors = [{
																	instancePath: instancePath + "/leftOut",
																	keyword: "type"
																}];
																return false;
															}
															var valid0 = _errs16 === errors;
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
			validate70.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate70.errors = vErrors;
	return errors === 0;
}
function validate76(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.by === void 0 && "by" || data.group === void 0 && "group" || data.n === void 0 && "n" || data.selectionRate === void 0 && "selectionRate" || data.tpr === void 0 && "tpr" || data.fpr === void 0 && "fpr" || data.leftOut === void 0 && "leftOut") {
				validate76.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "by" || key0 === "group" || key0 === "n" || key0 === "selectionRate" || key0 === "tpr" || key0 === "fpr" || key0 === "leftOut")) {
					validate76.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.by !== void 0) {
						const _errs2 = errors;
						if (!validate46(data.by, { instancePath: instancePath + "/by" })) {
							vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.group !== void 0) {
							const _errs3 = errors;
							if (typeof data.group !== "string") {
								validate76.errors = [{
									instancePath: instancePath + "/group",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.n !== void 0) {
								const _errs5 = errors;
								if (!validate55(data.n, { instancePath: instancePath + "/n" })) {
									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.selectionRate !== void 0) {
									let data3 = data.selectionRate;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
										validate76.errors = [{
											instancePath: instancePath + "/selectionRate",
											keyword: "type"
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.tpr !== void 0) {
										let data4 = data.tpr;
										const _errs8 = errors;
										if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
											validate76.errors = [{
												instancePath: instancePath + "/tpr",
												keyword: "type"
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.fpr !== void 0) {
											let data5 = data.fpr;
											const _errs10 = errors;
											if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
												validate76.errors = [{
													instancePath: instancePath + "/fpr",
													keyword: "type"
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.leftOut !== void 0) {
												let data6 = data.leftOut;
												const _errs12 = errors;
												if (typeof data6 !== "string" && data6 !== null) {
													validate76.errors = [{
														instancePath: instancePath + "/leftOut",
														keyword: "type"
													}];
													return false;
												}
												var valid0 = _errs12 === errors;
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
			validate76.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate76.errors = vErrors;
	return errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && isFinite(data0))) {
				validate82.errors = [{
					instancePath: instancePath + "/" + i0,
					keyword: "type"
				}];
				return false;
			}
		}
	} else {
		validate82.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate82.errors = vErrors;
	return true;
}
function validate80(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate80.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.classes === void 0 && "classes" || data.counts === void 0 && "counts") {
				validate80.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "classes" || key0 === "counts")) {
					validate80.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.classes !== void 0) {
						const _errs2 = errors;
						if (!validate67(data.classes, { instancePath: instancePath + "/classes" })) {
							vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.counts !== void 0) {
							let data1 = data.counts;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate82(data1[i0], { instancePath: instancePath + "/counts/" + i0 })) {
											vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate80.errors = [{
										instancePath: instancePath + "/counts",
										keyword: "type"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		}
	}
	validate80.errors = vErrors;
	return errors === 0;
}
function validate86(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.candidate === void 0 && "candidate" || data.baseline === void 0 && "baseline") {
				validate86.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "candidate" || key0 === "baseline")) {
					validate86.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.candidate !== void 0) {
						const _errs2 = errors;
						if (!validate82(data.candidate, { instancePath: instancePath + "/candidate" })) {
							vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.baseline !== void 0) {
							let data1 = data.baseline;
							const _errs3 = errors;
							if (!Array.isArray(data1) && data1 !== null) {
								validate86.errors = [{
									instancePath: instancePath + "/baseline",
									keyword: "type"
								}];
								return false;
							}
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0];
										const _errs5 = errors;
										if (!(typeof data2 == "number" && isFinite(data2))) {
											validate86.errors = [{
												instancePath: instancePath + "/baseline/" + i0,
												keyword: "type"
											}];
											return false;
										}
										if (!(_errs5 === errors)) break;
									}
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate86.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate86.errors = vErrors;
	return errors === 0;
}
function validate90(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.predicted === void 0 && "predicted" || data.observed === void 0 && "observed") {
			validate90.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "predicted" || key0 === "observed")) {
				validate90.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.predicted !== void 0) {
				let data0 = data.predicted;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					validate90.errors = [{
						instancePath: instancePath + "/predicted",
						keyword: "type"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.observed !== void 0) {
					let data1 = data.observed;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						validate90.errors = [{
							instancePath: instancePath + "/observed",
							keyword: "type"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate90.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate90.errors = vErrors;
	return true;
}
function validate89(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate89.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.candidate === void 0 && "candidate" || data.baseline === void 0 && "baseline") {
				validate89.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "candidate" || key0 === "baseline")) {
					validate89.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.candidate !== void 0) {
						let data0 = data.candidate;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate90(data0[i0], { instancePath: instancePath + "/candidate/" + i0 })) {
										vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate89.errors = [{
									instancePath: instancePath + "/candidate",
									keyword: "type"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.baseline !== void 0) {
							let data2 = data.baseline;
							const _errs5 = errors;
							if (!Array.isArray(data2) && data2 !== null) {
								validate89.errors = [{
									instancePath: instancePath + "/baseline",
									keyword: "type"
								}];
								return false;
							}
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len1 = data2.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs7 = errors;
										if (!validate90(data2[i1], { instancePath: instancePath + "/baseline/" + i1 })) {
											vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
											errors = vErrors.length;
										}
										if (!(_errs7 === errors)) break;
									}
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		}
	}
	validate89.errors = vErrors;
	return errors === 0;
}
function validate85(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate85.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.roc === void 0 && "roc" || data.reliability === void 0 && "reliability") {
				validate85.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "roc" || key0 === "reliability")) {
					validate85.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.roc !== void 0) {
						const _errs2 = errors;
						if (!validate86(data.roc, { instancePath: instancePath + "/roc" })) {
							vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.reliability !== void 0) {
							const _errs3 = errors;
							if (!validate89(data.reliability, { instancePath: instancePath + "/reliability" })) {
								vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		}
	}
	validate85.errors = vErrors;
	return errors === 0;
}
function validate95(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0 && "code" || data.message === void 0 && "message" || data.metric === void 0 && "metric" || data.file === void 0 && "file") {
			validate95.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "code" || key0 === "message" || key0 === "metric" || key0 === "file")) {
				validate95.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.code !== void 0) {
				if (typeof data.code !== "string") {
					validate95.errors = [{
						instancePath: instancePath + "/code",
						keyword: "type"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.message !== void 0) {
					if (typeof data.message !== "string") {
						validate95.errors = [{
							instancePath: instancePath + "/message",
							keyword: "type"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.metric !== void 0) {
						let data2 = data.metric;
						if (typeof data2 !== "string" && data2 !== null) {
							validate95.errors = [{
								instancePath: instancePath + "/metric",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.file !== void 0) {
							let data3 = data.file;
							if (typeof data3 !== "string" && data3 !== null) {
								validate95.errors = [{
									instancePath: instancePath + "/file",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate95.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate95.errors = vErrors;
	return true;
}
function validate45(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.model === void 0 && "model" || data.key === void 0 && "key" || data.same === void 0 && "same" || data.metrics === void 0 && "metrics" || data.baseline === void 0 && "baseline" || data.testSet === void 0 && "testSet" || data.slices === void 0 && "slices" || data.groups === void 0 && "groups" || data.confusion === void 0 && "confusion" || data.curves === void 0 && "curves" || data.problems === void 0 && "problems") {
				validate45.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(properties2, key0)) {
					validate45.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate45.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "type"
							}];
							return false;
						}
						if ("mettle/evaluation/v1" !== data0) {
							validate45.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "const"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.model !== void 0) {
							const _errs4 = errors;
							if (!validate46(data.model, { instancePath: instancePath + "/model" })) {
								vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.key !== void 0) {
								const _errs5 = errors;
								if (!validate48(data.key, { instancePath: instancePath + "/key" })) {
									vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.same !== void 0) {
									const _errs6 = errors;
									if (typeof data.same !== "boolean") {
										validate45.errors = [{
											instancePath: instancePath + "/same",
											keyword: "type"
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.metrics !== void 0) {
										let data4 = data.metrics;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs10 = errors;
													if (!validate50(data4[i0], { instancePath: instancePath + "/metrics/" + i0 })) {
														vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
														errors = vErrors.length;
													}
													if (!(_errs10 === errors)) break;
												}
											} else {
												validate45.errors = [{
													instancePath: instancePath + "/metrics",
													keyword: "type"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.baseline !== void 0) {
											const _errs11 = errors;
											if (!validate61(data.baseline, { instancePath: instancePath + "/baseline" })) {
												vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.testSet !== void 0) {
												const _errs12 = errors;
												if (!validate64(data.testSet, { instancePath: instancePath + "/testSet" })) {
													vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.slices !== void 0) {
													let data8 = data.slices;
													const _errs13 = errors;
													if (errors === _errs13) {
														if (Array.isArray(data8)) {
															const len1 = data8.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs15 = errors;
																if (!validate70(data8[i1], { instancePath: instancePath + "/slices/" + i1 })) {
																	vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
																	errors = vErrors.length;
																}
																if (!(_errs15 === errors)) break;
															}
														} else {
															validate45.errors = [{
																instancePath: instancePath + "/slices",
																keyword: "type"
															}];
															return false;
														}
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.groups !== void 0) {
														let data10 = data.groups;
														const _errs16 = errors;
														if (errors === _errs16) {
															if (Array.isArray(data10)) {
																const len2 = data10.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs18 = errors;
																	if (!validate76(data10[i2], { instancePath: instancePath + "/groups/" + i2 })) {
																		vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs18 === errors)) break;
																}
															} else {
																validate45.errors = [{
																	instancePath: instancePath + "/groups",
																	keyword: "type"
																}];
																return false;
															}
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.confusion !== void 0) {
															const _errs19 = errors;
															if (!validate80(data.confusion, { instancePath: instancePath + "/confusion" })) {
																vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.curves !== void 0) {
																const _errs20 = errors;
																if (!validate85(data.curves, { instancePath: instancePath + "/curves" })) {
																	vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.problems !== void 0) {
																	let data14 = data.problems;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (Array.isArray(data14)) {
																			const len3 = data14.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				const _errs23 = errors;
																				if (!validate95(data14[i3], { instancePath: instancePath + "/problems/" + i3 })) {
																					vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs23 === errors)) break;
																			}
																		} else {
																			validate45.errors = [{
																				instancePath: instancePath + "/problems",
																				keyword: "type"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs21 === errors;
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
		} else {
			validate45.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate45.errors = vErrors;
	return errors === 0;
}
const verdict = validate97;
function validate98(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data !== "string" && data !== null) {
		validate98.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate98.errors = [{
				instancePath,
				keyword: "pattern"
			}];
			return false;
		}
	}
	validate98.errors = vErrors;
	return true;
}
function validate103(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data !== "string" && data !== null) {
		validate103.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			validate103.errors = [{
				instancePath,
				keyword: "pattern"
			}];
			return false;
		}
	}
	validate103.errors = vErrors;
	return true;
}
function validate101(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.commit === void 0 && "commit" || data.path === void 0 && "path" || data.digest === void 0 && "digest") {
				validate101.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "commit" || key0 === "path" || key0 === "digest")) {
					validate101.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.commit !== void 0) {
						const _errs2 = errors;
						if (!validate98(data.commit, { instancePath: instancePath + "/commit" })) {
							vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							let data1 = data.path;
							const _errs3 = errors;
							if (typeof data1 !== "string" && data1 !== null) {
								validate101.errors = [{
									instancePath: instancePath + "/path",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.digest !== void 0) {
								const _errs5 = errors;
								if (!validate103(data.digest, { instancePath: instancePath + "/digest" })) {
									vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate101.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate101.errors = vErrors;
	return errors === 0;
}
function validate106(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.key === void 0 && "key" || data.outputs === void 0 && "outputs") {
				validate106.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "key" || key0 === "outputs")) {
					validate106.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.key !== void 0) {
						const _errs2 = errors;
						if (!validate103(data.key, { instancePath: instancePath + "/key" })) {
							vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.outputs !== void 0) {
							let data1 = data.outputs;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									for (const key1 in data1) if (pattern3.test(key1)) {
										let data2 = data1[key1];
										const _errs5 = errors;
										if (errors === _errs5) {
											if (typeof data2 === "string") {
												if (!pattern1.test(data2)) {
													validate106.errors = [{
														instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
														keyword: "pattern"
													}];
													return false;
												}
											} else {
												validate106.errors = [{
													instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													keyword: "type"
												}];
												return false;
											}
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate106.errors = [{
										instancePath: instancePath + "/outputs",
										keyword: "type"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate106.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate106.errors = vErrors;
	return errors === 0;
}
function validate110(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate110.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.method === void 0 && "method" || data.n === void 0 && "n" || data.lower === void 0 && "lower" || data.upper === void 0 && "upper" || data.margin === void 0 && "margin" || data.needed === void 0 && "needed") {
			validate110.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "method" || key0 === "n" || key0 === "lower" || key0 === "upper" || key0 === "margin" || key0 === "needed")) {
				validate110.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.method !== void 0) {
				if (typeof data.method !== "string") {
					validate110.errors = [{
						instancePath: instancePath + "/method",
						keyword: "type"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.n !== void 0) {
					let data1 = data.n;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate110.errors = [{
							instancePath: instancePath + "/n",
							keyword: "type"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate110.errors = [{
								instancePath: instancePath + "/n",
								keyword: "minimum"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.lower !== void 0) {
						let data2 = data.lower;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							validate110.errors = [{
								instancePath: instancePath + "/lower",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.upper !== void 0) {
							let data3 = data.upper;
							if (!(typeof data3 == "number" && isFinite(data3))) {
								validate110.errors = [{
									instancePath: instancePath + "/upper",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.margin !== void 0) {
								let data4 = data.margin;
								if (!(typeof data4 == "number" && isFinite(data4))) {
									validate110.errors = [{
										instancePath: instancePath + "/margin",
										keyword: "type"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.needed !== void 0) {
									let data5 = data.needed;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
										validate110.errors = [{
											instancePath: instancePath + "/needed",
											keyword: "type"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate110.errors = [{
												instancePath: instancePath + "/needed",
												keyword: "minimum"
											}];
											return false;
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
	validate110.errors = vErrors;
	return true;
}
function validate109(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.model === void 0 && "model" || data.metric === void 0 && "metric" || data.rule === void 0 && "rule" || data.outcome === void 0 && "outcome" || data.severity === void 0 && "severity" || data.code === void 0 && "code" || data.message === void 0 && "message" || data.got === void 0 && "got" || data.baseline === void 0 && "baseline" || data.limit === void 0 && "limit" || data.evidence === void 0 && "evidence" || data.file === void 0 && "file" || data.line === void 0 && "line" || data.column === void 0 && "column") {
				validate109.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(properties3, key0)) {
					validate109.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.model !== void 0) {
						let data0 = data.model;
						const _errs2 = errors;
						if (typeof data0 !== "string" && data0 !== null) {
							validate109.errors = [{
								instancePath: instancePath + "/model",
								keyword: "type"
							}];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (data0.length > 500) {
									validate109.errors = [{
										instancePath: instancePath + "/model",
										keyword: "maxLength"
									}];
									return false;
								} else if (data0.length < 1) {
									validate109.errors = [{
										instancePath: instancePath + "/model",
										keyword: "minLength"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.metric !== void 0) {
							let data1 = data.metric;
							const _errs4 = errors;
							if (typeof data1 !== "string" && data1 !== null) {
								validate109.errors = [{
									instancePath: instancePath + "/metric",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.rule !== void 0) {
								const _errs6 = errors;
								if (typeof data.rule !== "string") {
									validate109.errors = [{
										instancePath: instancePath + "/rule",
										keyword: "type"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.outcome !== void 0) {
									let data3 = data.outcome;
									const _errs8 = errors;
									if (!(data3 === "pass" || data3 === "fail" || data3 === "inconclusive" || data3 === "error")) {
										validate109.errors = [{
											instancePath: instancePath + "/outcome",
											keyword: "enum"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.severity !== void 0) {
										let data4 = data.severity;
										const _errs9 = errors;
										if (!(data4 === "block" || data4 === "warn")) {
											validate109.errors = [{
												instancePath: instancePath + "/severity",
												keyword: "enum"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.code !== void 0) {
											let data5 = data.code;
											const _errs10 = errors;
											if (typeof data5 !== "string" && data5 !== null) {
												validate109.errors = [{
													instancePath: instancePath + "/code",
													keyword: "type"
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.message !== void 0) {
												const _errs12 = errors;
												if (typeof data.message !== "string") {
													validate109.errors = [{
														instancePath: instancePath + "/message",
														keyword: "type"
													}];
													return false;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.got !== void 0) {
													let data7 = data.got;
													const _errs14 = errors;
													if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
														validate109.errors = [{
															instancePath: instancePath + "/got",
															keyword: "type"
														}];
														return false;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.baseline !== void 0) {
														let data8 = data.baseline;
														const _errs16 = errors;
														if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
															validate109.errors = [{
																instancePath: instancePath + "/baseline",
																keyword: "type"
															}];
															return false;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.limit !== void 0) {
															let data9 = data.limit;
															const _errs18 = errors;
															if (typeof data9 !== "string" && data9 !== null) {
																validate109.errors = [{
																	instancePath: instancePath + "/limit",
																	keyword: "type"
																}];
																return false;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.evidence !== void 0) {
																const _errs20 = errors;
																if (!validate110(data.evidence, { instancePath: instancePath + "/evidence" })) {
																	vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.file !== void 0) {
																	let data11 = data.file;
																	const _errs21 = errors;
																	if (typeof data11 !== "string" && data11 !== null) {
																		validate109.errors = [{
																			instancePath: instancePath + "/file",
																			keyword: "type"
																		}];
																		return false;
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.line !== void 0) {
																		let data12 = data.line;
																		const _errs23 = errors;
																		if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
																			validate109.errors = [{
																				instancePath: instancePath + "/line",
																				keyword: "type"
																			}];
																			return false;
																		}
																		var valid0 = _errs23 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.column !== void 0) {
																			let data13 = data.column;
																			const _errs25 = errors;
																			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
																				validate109.errors = [{
																					instancePath: instancePath + "/column",
																					keyword: "type"
																				}];
																				return false;
																			}
																			var valid0 = _errs25 === errors;
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
		} else {
			validate109.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate109.errors = vErrors;
	return errors === 0;
}
function validate97(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.verdict === void 0 && "verdict" || data.passed === void 0 && "passed" || data.head === void 0 && "head" || data.base === void 0 && "base" || data.policy === void 0 && "policy" || data.models === void 0 && "models" || data.findings === void 0 && "findings") {
				validate97.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "verdict" || key0 === "passed" || key0 === "head" || key0 === "base" || key0 === "policy" || key0 === "models" || key0 === "findings")) {
					validate97.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate97.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "type"
							}];
							return false;
						}
						if ("mettle/verdict/v1" !== data0) {
							validate97.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "const"
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
								validate97.errors = [{
									instancePath: instancePath + "/verdict",
									keyword: "enum"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.passed !== void 0) {
								const _errs5 = errors;
								if (typeof data.passed !== "boolean") {
									validate97.errors = [{
										instancePath: instancePath + "/passed",
										keyword: "type"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.head !== void 0) {
									const _errs7 = errors;
									if (!validate98(data.head, { instancePath: instancePath + "/head" })) {
										vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.base !== void 0) {
										const _errs8 = errors;
										if (!validate98(data.base, { instancePath: instancePath + "/base" })) {
											vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.policy !== void 0) {
											const _errs9 = errors;
											if (!validate101(data.policy, { instancePath: instancePath + "/policy" })) {
												vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.models !== void 0) {
												let data6 = data.models;
												const _errs10 = errors;
												if (errors === _errs10) {
													if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
														for (const key1 in data6) if (pattern3.test(key1)) {
															const _errs12 = errors;
															if (!validate106(data6[key1], { instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
																vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
																errors = vErrors.length;
															}
															if (!(_errs12 === errors)) break;
														}
													} else {
														validate97.errors = [{
															instancePath: instancePath + "/models",
															keyword: "type"
														}];
														return false;
													}
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.findings !== void 0) {
													let data8 = data.findings;
													const _errs13 = errors;
													if (errors === _errs13) {
														if (Array.isArray(data8)) {
															const len0 = data8.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs15 = errors;
																if (!validate109(data8[i0], { instancePath: instancePath + "/findings/" + i0 })) {
																	vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
																	errors = vErrors.length;
																}
																if (!(_errs15 === errors)) break;
															}
														} else {
															validate97.errors = [{
																instancePath: instancePath + "/findings",
																keyword: "type"
															}];
															return false;
														}
													}
													var valid0 = _errs13 === errors;
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
			validate97.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate97.errors = vErrors;
	return errors === 0;
}
const record = validate113;
function validate114(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			validate114.errors = [{
				instancePath,
				keyword: "pattern"
			}];
			return false;
		}
	} else {
		validate114.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate114.errors = vErrors;
	return true;
}
function validate116(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 500) {
			validate116.errors = [{
				instancePath,
				keyword: "maxLength"
			}];
			return false;
		} else if (data.length < 1) {
			validate116.errors = [{
				instancePath,
				keyword: "minLength"
			}];
			return false;
		}
	} else {
		validate116.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate116.errors = vErrors;
	return true;
}
function validate119(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern3.test(key0)) {
			if (typeof data[key0] !== "string") {
				validate119.errors = [{
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "type"
				}];
				return false;
			}
		}
	} else {
		validate119.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate119.errors = vErrors;
	return true;
}
function validate121(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern3.test(key0)) {
			let data0 = data[key0];
			if (!(typeof data0 == "number" && isFinite(data0))) {
				validate121.errors = [{
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "type"
				}];
				return false;
			}
		}
	} else {
		validate121.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate121.errors = vErrors;
	return true;
}
function validate126(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate126.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate126.errors = [{
				instancePath,
				keyword: "minimum"
			}];
			return false;
		}
	}
	validate126.errors = vErrors;
	return true;
}
function validate123(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 && "name" || data.path === void 0 && "path" || data.sha256 === void 0 && "sha256" || data.size === void 0 && "size" || data.files === void 0 && "files") {
				validate123.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "path" || key0 === "sha256" || key0 === "size" || key0 === "files")) {
					validate123.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate116(data.name, { instancePath: instancePath + "/name" })) {
							vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							let data1 = data.path;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (data1.length < 1) {
										validate123.errors = [{
											instancePath: instancePath + "/path",
											keyword: "minLength"
										}];
										return false;
									}
								} else {
									validate123.errors = [{
										instancePath: instancePath + "/path",
										keyword: "type"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sha256 !== void 0) {
								const _errs5 = errors;
								if (!validate114(data.sha256, { instancePath: instancePath + "/sha256" })) {
									vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.size !== void 0) {
									const _errs6 = errors;
									if (!validate126(data.size, { instancePath: instancePath + "/size" })) {
										vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.files !== void 0) {
										const _errs7 = errors;
										if (!validate126(data.files, { instancePath: instancePath + "/files" })) {
											vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate123.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate123.errors = vErrors;
	return errors === 0;
}
function validate130(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate130.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 && "id" || data.run === void 0 && "run" || data.name === void 0 && "name") {
			validate130.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "run" || key0 === "name")) {
				validate130.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate130.errors = [{
						instancePath: instancePath + "/id",
						keyword: "type"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.run !== void 0) {
					let data1 = data.run;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate130.errors = [{
							instancePath: instancePath + "/run",
							keyword: "type"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						if (typeof data.name !== "string") {
							validate130.errors = [{
								instancePath: instancePath + "/name",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	}
	validate130.errors = vErrors;
	return true;
}
function validate132(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate132.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.tool === void 0 && "tool" || data.packages === void 0 && "packages") {
				validate132.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "tool" || key0 === "packages")) {
					validate132.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.tool !== void 0) {
						const _errs2 = errors;
						if (typeof data.tool !== "string") {
							validate132.errors = [{
								instancePath: instancePath + "/tool",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.packages !== void 0) {
							const _errs4 = errors;
							if (!validate119(data.packages, { instancePath: instancePath + "/packages" })) {
								vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		}
	}
	validate132.errors = vErrors;
	return errors === 0;
}
function validate135(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && isFinite(data)) && data !== null) {
		validate135.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate135.errors = [{
				instancePath,
				keyword: "minimum"
			}];
			return false;
		}
	}
	validate135.errors = vErrors;
	return true;
}
function validate137(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.digest === void 0 && "digest" || data.rows === void 0 && "rows" || data.task === void 0 && "task") {
				validate137.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "digest" || key0 === "rows" || key0 === "task")) {
					validate137.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.digest !== void 0) {
						const _errs2 = errors;
						if (!validate114(data.digest, { instancePath: instancePath + "/digest" })) {
							vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							const _errs3 = errors;
							if (!validate126(data.rows, { instancePath: instancePath + "/rows" })) {
								vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.task !== void 0) {
								const _errs4 = errors;
								if (typeof data.task !== "string") {
									validate137.errors = [{
										instancePath: instancePath + "/task",
										keyword: "type"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate137.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate137.errors = vErrors;
	return errors === 0;
}
function validate145(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.message === void 0 && "message" || data.kind === void 0 && "kind") {
			validate145.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "message" || key0 === "kind")) {
				validate145.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate145.errors = [{
						instancePath: instancePath + "/name",
						keyword: "type"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.message !== void 0) {
					if (typeof data.message !== "string") {
						validate145.errors = [{
							instancePath: instancePath + "/message",
							keyword: "type"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.kind !== void 0) {
						let data2 = data.kind;
						if (!(data2 === "fail" || data2 === "error" || data2 === "warn")) {
							validate145.errors = [{
								instancePath: instancePath + "/kind",
								keyword: "enum"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate145.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate145.errors = vErrors;
	return true;
}
function validate141(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 && "name" || data.path === void 0 && "path" || data.severity === void 0 && "severity" || data.tests === void 0 && "tests" || data.skipped === void 0 && "skipped" || data.failed === void 0 && "failed" || data.failures === void 0 && "failures" || data.problem === void 0 && "problem") {
				validate141.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "path" || key0 === "severity" || key0 === "tests" || key0 === "skipped" || key0 === "failed" || key0 === "failures" || key0 === "problem")) {
					validate141.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate116(data.name, { instancePath: instancePath + "/name" })) {
							vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							const _errs3 = errors;
							if (typeof data.path !== "string") {
								validate141.errors = [{
									instancePath: instancePath + "/path",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.severity !== void 0) {
								let data2 = data.severity;
								const _errs5 = errors;
								if (!(data2 === "block" || data2 === "warn")) {
									validate141.errors = [{
										instancePath: instancePath + "/severity",
										keyword: "enum"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.tests !== void 0) {
									let data3 = data.tests;
									const _errs6 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
										validate141.errors = [{
											instancePath: instancePath + "/tests",
											keyword: "type"
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) {
												validate141.errors = [{
													instancePath: instancePath + "/tests",
													keyword: "minimum"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.skipped !== void 0) {
										const _errs8 = errors;
										if (!validate126(data.skipped, { instancePath: instancePath + "/skipped" })) {
											vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.failed !== void 0) {
											const _errs9 = errors;
											if (!validate126(data.failed, { instancePath: instancePath + "/failed" })) {
												vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.failures !== void 0) {
												let data6 = data.failures;
												const _errs10 = errors;
												if (errors === _errs10) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs12 = errors;
															if (!validate145(data6[i0], { instancePath: instancePath + "/failures/" + i0 })) {
																vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
																errors = vErrors.length;
															}
															if (!(_errs12 === errors)) break;
														}
													} else {
														validate141.errors = [{
															instancePath: instancePath + "/failures",
															keyword: "type"
														}];
														return false;
													}
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.problem !== void 0) {
													let data8 = data.problem;
													const _errs13 = errors;
													if (typeof data8 !== "string" && data8 !== null) {
														validate141.errors = [{
															instancePath: instancePath + "/problem",
															keyword: "type"
														}];
														return false;
													}
													var valid0 = _errs13 === errors;
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
			validate141.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate141.errors = vErrors;
	return errors === 0;
}
function validate148(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.path === void 0 && "path" || data.type === void 0 && "type" || data.size === void 0 && "size" || data.sha256 === void 0 && "sha256") {
				validate148.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "type" || key0 === "size" || key0 === "sha256")) {
					validate148.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (data0.length > 1e3) {
									validate148.errors = [{
										instancePath: instancePath + "/path",
										keyword: "maxLength"
									}];
									return false;
								} else if (data0.length < 1) {
									validate148.errors = [{
										instancePath: instancePath + "/path",
										keyword: "minLength"
									}];
									return false;
								}
							} else {
								validate148.errors = [{
									instancePath: instancePath + "/path",
									keyword: "type"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.type !== void 0) {
							let data1 = data.type;
							const _errs4 = errors;
							if (!(data1 === "png" || data1 === "jpeg" || data1 === "gif" || data1 === "webp")) {
								validate148.errors = [{
									instancePath: instancePath + "/type",
									keyword: "enum"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.size !== void 0) {
								const _errs5 = errors;
								if (!validate126(data.size, { instancePath: instancePath + "/size" })) {
									vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sha256 !== void 0) {
									const _errs6 = errors;
									if (!validate114(data.sha256, { instancePath: instancePath + "/sha256" })) {
										vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate148.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate148.errors = vErrors;
	return errors === 0;
}
function validate152(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.seed === void 0 && "seed" || data.metrics === void 0 && "metrics") {
				validate152.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "seed" || key0 === "metrics" || key0 === "seconds" || key0 === "peakBytes")) {
					validate152.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.seed !== void 0) {
						let data0 = data.seed;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate152.errors = [{
								instancePath: instancePath + "/seed",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.metrics !== void 0) {
							const _errs4 = errors;
							if (!validate121(data.metrics, { instancePath: instancePath + "/metrics" })) {
								vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.seconds !== void 0) {
								let data2 = data.seconds;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 < 0 || isNaN(data2)) {
											validate152.errors = [{
												instancePath: instancePath + "/seconds",
												keyword: "minimum"
											}];
											return false;
										}
									} else {
										validate152.errors = [{
											instancePath: instancePath + "/seconds",
											keyword: "type"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.peakBytes !== void 0) {
									const _errs7 = errors;
									if (!validate135(data.peakBytes, { instancePath: instancePath + "/peakBytes" })) {
										vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate152.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate152.errors = vErrors;
	return errors === 0;
}
function validate113(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.id === void 0 && "id" || data.model === void 0 && "model" || data.key === void 0 && "key" || data.commit === void 0 && "commit" || data.branch === void 0 && "branch" || data.event === void 0 && "event" || data.time === void 0 && "time" || data.run === void 0 && "run" || data.fingerprint === void 0 && "fingerprint" || data.metrics === void 0 && "metrics" || data.outputs === void 0 && "outputs" || data.artifact === void 0 && "artifact" || data.environment === void 0 && "environment" || data.seconds === void 0 && "seconds" || data.peakBytes === void 0 && "peakBytes" || data.seed === void 0 && "seed") {
				validate113.errors = [{
					instancePath,
					keyword: "required"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(properties4, key0)) {
					validate113.errors = [{
						instancePath,
						keyword: "additionalProperties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate113.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "type"
							}];
							return false;
						}
						if ("mettle/record/v1" !== data0) {
							validate113.errors = [{
								instancePath: instancePath + "/schema",
								keyword: "const"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs4 = errors;
							if (!validate114(data.id, { instancePath: instancePath + "/id" })) {
								vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.model !== void 0) {
								const _errs5 = errors;
								if (!validate116(data.model, { instancePath: instancePath + "/model" })) {
									vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.key !== void 0) {
									const _errs6 = errors;
									if (!validate114(data.key, { instancePath: instancePath + "/key" })) {
										vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.commit !== void 0) {
										let data4 = data.commit;
										const _errs7 = errors;
										if (typeof data4 !== "string" && data4 !== null) {
											validate113.errors = [{
												instancePath: instancePath + "/commit",
												keyword: "type"
											}];
											return false;
										}
										if (errors === _errs7) {
											if (typeof data4 === "string") {
												if (!pattern0.test(data4)) {
													validate113.errors = [{
														instancePath: instancePath + "/commit",
														keyword: "pattern"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.branch !== void 0) {
											let data5 = data.branch;
											const _errs9 = errors;
											if (typeof data5 !== "string" && data5 !== null) {
												validate113.errors = [{
													instancePath: instancePath + "/branch",
													keyword: "type"
												}];
												return false;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.event !== void 0) {
												const _errs11 = errors;
												if (typeof data.event !== "string") {
													validate113.errors = [{
														instancePath: instancePath + "/event",
														keyword: "type"
													}];
													return false;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.time !== void 0) {
													const _errs13 = errors;
													if (typeof data.time !== "string") {
														validate113.errors = [{
															instancePath: instancePath + "/time",
															keyword: "type"
														}];
														return false;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.run !== void 0) {
														let data8 = data.run;
														const _errs15 = errors;
														if (typeof data8 !== "string" && data8 !== null) {
															validate113.errors = [{
																instancePath: instancePath + "/run",
																keyword: "type"
															}];
															return false;
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.fingerprint !== void 0) {
															let data9 = data.fingerprint;
															const _errs17 = errors;
															if (errors === _errs17) {
																if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																	for (const key1 in data9) if (pattern3.test(key1)) {
																		const _errs19 = errors;
																		if (!validate119(data9[key1], { instancePath: instancePath + "/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
																			vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs19 === errors)) break;
																	}
																} else {
																	validate113.errors = [{
																		instancePath: instancePath + "/fingerprint",
																		keyword: "type"
																	}];
																	return false;
																}
															}
															var valid0 = _errs17 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.metrics !== void 0) {
																const _errs20 = errors;
																if (!validate121(data.metrics, { instancePath: instancePath + "/metrics" })) {
																	vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.outputs !== void 0) {
																	let data12 = data.outputs;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (Array.isArray(data12)) {
																			const len0 = data12.length;
																			for (let i0 = 0; i0 < len0; i0++) {
																				const _errs23 = errors;
																				if (!validate123(data12[i0], { instancePath: instancePath + "/outputs/" + i0 })) {
																					vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs23 === errors)) break;
																			}
																		} else {
																			validate113.errors = [{
																				instancePath: instancePath + "/outputs",
																				keyword: "type"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.artifact !== void 0) {
																		const _errs24 = errors;
																		if (!validate130(data.artifact, { instancePath: instancePath + "/artifact" })) {
																			vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs24 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.environment !== void 0) {
																			const _errs25 = errors;
																			if (!validate132(data.environment, { instancePath: instancePath + "/environment" })) {
																				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs25 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.seconds !== void 0) {
																				let data16 = data.seconds;
																				const _errs26 = errors;
																				if (errors === _errs26) {
																					if (typeof data16 == "number" && isFinite(data16)) {
																						if (data16 < 0 || isNaN(data16)) {
																							validate113.errors = [{
																								instancePath: instancePath + "/seconds",
																								keyword: "minimum"
																							}];
																							return false;
																						}
																					} else {
																						validate113.errors = [{
																							instancePath: instancePath + "/seconds",
																							keyword: "type"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs26 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.peakBytes !== void 0) {
																					const _errs28 = errors;
																					if (!validate135(data.peakBytes, { instancePath: instancePath + "/peakBytes" })) {
																						vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs28 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.seed !== void 0) {
																						let data18 = data.seed;
																						const _errs29 = errors;
																						if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																							validate113.errors = [{
																								instancePath: instancePath + "/seed",
																								keyword: "type"
																							}];
																							return false;
																						}
																						var valid0 = _errs29 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.testSet !== void 0) {
																							const _errs31 = errors;
																							if (!validate137(data.testSet, { instancePath: instancePath + "/testSet" })) {
																								vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
																								errors = vErrors.length;
																							}
																							var valid0 = _errs31 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.results !== void 0) {
																								let data20 = data.results;
																								const _errs32 = errors;
																								if (errors === _errs32) {
																									if (Array.isArray(data20)) {
																										const len1 = data20.length;
																										for (let i1 = 0; i1 < len1; i1++) {
																											const _errs34 = errors;
																											if (!validate141(data20[i1], { instancePath: instancePath + "/results/" + i1 })) {
																												vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
																												errors = vErrors.length;
																											}
																											if (!(_errs34 === errors)) break;
																										}
																									} else {
																										validate113.errors = [{
																											instancePath: instancePath + "/results",
																											keyword: "type"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs32 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.plots !== void 0) {
																									let data22 = data.plots;
																									const _errs35 = errors;
																									if (errors === _errs35) {
																										if (Array.isArray(data22)) {
																											const len2 = data22.length;
																											for (let i2 = 0; i2 < len2; i2++) {
																												const _errs37 = errors;
																												if (!validate148(data22[i2], { instancePath: instancePath + "/plots/" + i2 })) {
																													vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs37 === errors)) break;
																											}
																										} else {
																											validate113.errors = [{
																												instancePath: instancePath + "/plots",
																												keyword: "type"
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs35 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.repeats !== void 0) {
																										let data24 = data.repeats;
																										const _errs38 = errors;
																										if (errors === _errs38) {
																											if (Array.isArray(data24)) {
																												const len3 = data24.length;
																												for (let i3 = 0; i3 < len3; i3++) {
																													const _errs40 = errors;
																													if (!validate152(data24[i3], { instancePath: instancePath + "/repeats/" + i3 })) {
																														vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs40 === errors)) break;
																												}
																											} else {
																												validate113.errors = [{
																													instancePath: instancePath + "/repeats",
																													keyword: "type"
																												}];
																												return false;
																											}
																										}
																										var valid0 = _errs38 === errors;
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
				}
			}
		} else {
			validate113.errors = [{
				instancePath,
				keyword: "type"
			}];
			return false;
		}
	}
	validate113.errors = vErrors;
	return errors === 0;
}
const observation = validate156;
function validate156(data, { instancePath = "" } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0 && "schema" || data.commit === void 0 && "commit" || data.branch === void 0 && "branch" || data.time === void 0 && "time" || data.models === void 0 && "models") {
			validate156.errors = [{
				instancePath,
				keyword: "required"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "schema" || key0 === "commit" || key0 === "branch" || key0 === "time" || key0 === "models")) {
				validate156.errors = [{
					instancePath,
					keyword: "additionalProperties"
				}];
				return false;
			}
			if (data.schema !== void 0) {
				let data0 = data.schema;
				if (typeof data0 !== "string") {
					validate156.errors = [{
						instancePath: instancePath + "/schema",
						keyword: "type"
					}];
					return false;
				}
				if ("mettle/observation/v1" !== data0) {
					validate156.errors = [{
						instancePath: instancePath + "/schema",
						keyword: "const"
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
							validate156.errors = [{
								instancePath: instancePath + "/commit",
								keyword: "pattern"
							}];
							return false;
						}
					} else {
						validate156.errors = [{
							instancePath: instancePath + "/commit",
							keyword: "type"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.branch !== void 0) {
						if (typeof data.branch !== "string") {
							validate156.errors = [{
								instancePath: instancePath + "/branch",
								keyword: "type"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.time !== void 0) {
							if (typeof data.time !== "string") {
								validate156.errors = [{
									instancePath: instancePath + "/time",
									keyword: "type"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.models !== void 0) {
								let data4 = data.models;
								if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
									for (const key1 in data4) if (pattern3.test(key1)) {
										let data5 = data4[key1];
										if (typeof data5 === "string") {
											if (!pattern1.test(data5)) {
												validate156.errors = [{
													instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													keyword: "pattern"
												}];
												return false;
											}
										} else {
											validate156.errors = [{
												instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												keyword: "type"
											}];
											return false;
										}
									}
								} else {
									validate156.errors = [{
										instancePath: instancePath + "/models",
										keyword: "type"
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
		validate156.errors = [{
			instancePath,
			keyword: "type"
		}];
		return false;
	}
	validate156.errors = vErrors;
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
		throw new MettleError("document-invalid", `${from} does not fit mettle/${kind}/v1: ${first?.instancePath || "the document"} is not what its schema asks for (${first?.keyword})`);
	}
	return data;
}
export { readDocument as t };
