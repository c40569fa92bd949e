// schema/mettle.schema.json
var mettle_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://raw.githubusercontent.com/mettle-ci/mettle/v1/schema/mettle.schema.json",
	type: "object",
	required: ["version", "models"],
	properties: {
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
				"checks": { "$ref": "#/$defs/checks" },
				"results": { "$ref": "#/$defs/results" },
				"imports": { "$ref": "#/$defs/imports" },
				"code-identity": { "$ref": "#/$defs/code-identity" },
				"lock": { "$ref": "#/$defs/lock" },
				"commit": { "$ref": "#/$defs/commit" },
				"setup": { "$ref": "#/$defs/setup" },
				"train": { "$ref": "#/$defs/train" },
				"evaluate": { "$ref": "#/$defs/evaluate" },
				"outputs": { "$ref": "#/$defs/outputs" },
				"gate": { "$ref": "#/$defs/gate" },
				"predictions": { "$ref": "#/$defs/predictions" },
				"rows": { "$ref": "#/$defs/rows" },
				"slices": { "$ref": "#/$defs/slices" },
				"baseline": { "$ref": "#/$defs/baseline" },
				"plots": { "$ref": "#/$defs/plots" },
				"folds": { "$ref": "#/$defs/folds" },
				"fairness": { "$ref": "#/$defs/fairness" },
				"test-set": { "$ref": "#/$defs/test-set" },
				"env": { "$ref": "#/$defs/env" },
				"inputs": { "$ref": "#/$defs/inputs" },
				"variables": { "$ref": "#/$defs/variables" },
				"seed": { "$ref": "#/$defs/seed" },
				"repeats": { "$ref": "#/$defs/repeats" },
				"timeout": { "$ref": "#/$defs/timeout" },
				"container": { "$ref": "#/$defs/container" },
				"when": { "$ref": "#/$defs/when" },
				"max-age": { "$ref": "#/$defs/max-age" },
				"runs-on": { "$ref": "#/$defs/runs-on" },
				"severity": {
					"enum": ["block", "warn"],
					"description": "What a rule that does not hold does: `block` (default) or `warn`."
				},
				"missing-baseline": {
					"enum": [
						"warn",
						"block",
						"pass",
						"train"
					],
					"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green. `train` makes the baseline from the base commit, where the event is trusted."
				},
				"inconclusive": {
					"enum": [
						"estimate",
						"block",
						"warn"
					],
					"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
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
					"tiers": {
						"type": "object",
						"patternProperties": { "^[A-Za-z0-9][A-Za-z0-9_-]*$": {
							"type": "object",
							"properties": {
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
													"pass",
													"train"
												],
												"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green. `train` makes the baseline from the base commit, where the event is trusted."
											},
											"inconclusive": {
												"enum": [
													"estimate",
													"block",
													"warn"
												],
												"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
											}
										},
										"additionalProperties": false,
										"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
									} },
									"description": "Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules."
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
								"repeats": {
									"type": "integer",
									"minimum": 2,
									"maximum": 100,
									"description": "Train with so many seeds, from `seed` on: metrics are means over the seeds, compared in pairs of equal seeds. The outputs are those of `seed`."
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
							"additionalProperties": false,
							"description": "What a tier says in place of the model."
						} },
						"minProperties": 2,
						"description": "Cheaper and dearer trainings of the same model. Pull requests train the first, everything else (merge queue, push, schedule) the last; the label `tier:NAME` chooses. No tier is the baseline of another."
					},
					"dir": { "$ref": "#/$defs/dir" },
					"code": { "$ref": "#/$defs/code" },
					"params": { "$ref": "#/$defs/params" },
					"data": { "$ref": "#/$defs/data" },
					"checks": { "$ref": "#/$defs/checks" },
					"results": { "$ref": "#/$defs/results" },
					"imports": { "$ref": "#/$defs/imports" },
					"code-identity": { "$ref": "#/$defs/code-identity" },
					"lock": { "$ref": "#/$defs/lock" },
					"commit": { "$ref": "#/$defs/commit" },
					"setup": { "$ref": "#/$defs/setup" },
					"train": { "$ref": "#/$defs/train" },
					"evaluate": { "$ref": "#/$defs/evaluate" },
					"outputs": { "$ref": "#/$defs/outputs" },
					"gate": { "$ref": "#/$defs/gate" },
					"predictions": { "$ref": "#/$defs/predictions" },
					"rows": { "$ref": "#/$defs/rows" },
					"slices": { "$ref": "#/$defs/slices" },
					"baseline": { "$ref": "#/$defs/baseline" },
					"plots": { "$ref": "#/$defs/plots" },
					"folds": { "$ref": "#/$defs/folds" },
					"fairness": { "$ref": "#/$defs/fairness" },
					"test-set": { "$ref": "#/$defs/test-set" },
					"env": { "$ref": "#/$defs/env" },
					"inputs": { "$ref": "#/$defs/inputs" },
					"variables": { "$ref": "#/$defs/variables" },
					"seed": { "$ref": "#/$defs/seed" },
					"repeats": { "$ref": "#/$defs/repeats" },
					"timeout": { "$ref": "#/$defs/timeout" },
					"container": { "$ref": "#/$defs/container" },
					"when": { "$ref": "#/$defs/when" },
					"max-age": { "$ref": "#/$defs/max-age" },
					"runs-on": { "$ref": "#/$defs/runs-on" }
				},
				"additionalProperties": false,
				"description": "One model, or with `each` one for every folder."
			} },
			"description": "The models by name.",
			"minProperties": 1
		},
		"schedule": {
			"enum": [
				"issue",
				"pull-request",
				"none"
			],
			"description": "What a run on a schedule or a dispatch does with its result: `issue` opens or updates one issue where something trained or does not hold, and closes it when all is well. `pull-request` opens or updates one pull request with the newer versions of data that models lock (`lock: true`); where there are none, an issue. Default `none`."
		},
		"removed-model": {
			"enum": ["warn", "block"],
			"description": "What a pull request does that takes a model away or renames it. Default `warn`."
		}
	},
	additionalProperties: false,
	title: "mettle.yml",
	description: "Models, what they are made of, and what they must keep to.",
	$defs: {
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
			"patternProperties": { "^.*$": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "A file or folder in git, a `.dvc` file, or a folder outside git by its absolute path; with `git`, a file or folder in it."
					},
					"url": {
						"type": "string",
						"minLength": 1,
						"description": "An address: `https://…`, `s3://bucket/key`, `gs://…`, `az://account/container/…`, `abfss://…`, `hf://datasets/owner/name`, `oci://registry/name:tag`, `git+https://…@branch#path`, `models:/name/3`. A `/` at the end means all below it."
					},
					"delta": {
						"type": "string",
						"minLength": 1,
						"description": "A Delta table: its folder, here or in a store."
					},
					"iceberg": {
						"type": "string",
						"minLength": 1,
						"description": "An Iceberg table: its folder, or one of its metadata files."
					},
					"sql": {
						"type": "string",
						"minLength": 1,
						"description": "A query whose rows name the data: a watermark, a count, a checksum. It cannot write."
					},
					"connection": {
						"type": "string",
						"minLength": 1,
						"description": "Of `sql`: the granted variable that holds `postgresql://…`. Default `DATABASE_URL`."
					},
					"git": {
						"type": "string",
						"minLength": 1,
						"description": "The address of another repository."
					},
					"ref": {
						"type": "string",
						"minLength": 1,
						"description": "Of `git`: a branch, tag or commit. Default: its default branch."
					},
					"mlflow": {
						"type": "string",
						"minLength": 1,
						"description": "`models:/NAME/VERSION`, `models:/NAME@ALIAS`, or `runs:/ID` for the data sets of a run."
					},
					"command": {
						"type": "string",
						"minLength": 1,
						"description": "A command whose output names the data. It runs in the folder of the model, as a training would."
					},
					"model": {
						"type": "string",
						"minLength": 1,
						"description": "Another model: this one trains after it, with its outputs as input."
					},
					"output": {
						"type": "string",
						"minLength": 1,
						"description": "Of `model`: one of its outputs. Default: all."
					}
				},
				"additionalProperties": false,
				"description": "Exactly one of `path`, `url`, `delta`, `iceberg`, `sql`, `git`, `mlflow`, `command`, `model`."
			}] } },
			"description": "Data sources by name."
		},
		"checks": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"properties": {
					"columns": {
						"type": "object",
						"patternProperties": { "^.*$": {
							"type": "object",
							"properties": {
								"type": {
									"enum": [
										"number",
										"integer",
										"string",
										"boolean",
										"date"
									],
									"description": "What every value is."
								},
								"min": {
									"anyOf": [{ "type": "number" }, { "type": "string" }],
									"description": "The lowest value; of dates as ISO 8601."
								},
								"max": {
									"anyOf": [{ "type": "number" }, { "type": "string" }],
									"description": "The highest value; of dates as ISO 8601."
								},
								"values": {
									"type": "array",
									"items": { "anyOf": [
										{ "type": "string" },
										{ "type": "number" },
										{ "type": "boolean" }
									] },
									"minItems": 1,
									"description": "The values that are allowed."
								},
								"unique": {
									"type": "boolean",
									"description": "Whether no value occurs twice."
								},
								"missing": {
									"anyOf": [{
										"type": "number",
										"minimum": 0,
										"maximum": 1
									}, {
										"type": "string",
										"pattern": "^[0-9]+(\\.[0-9]+)?%$"
									}],
									"description": "The largest share of missing values. `0`: none may be missing."
								},
								"within": {
									"type": "string",
									"pattern": "^[0-9]+(h|d)$",
									"description": "How old the newest date may be: `36h`, `30d`."
								}
							},
							"additionalProperties": false,
							"description": "What one column keeps to. A column that is named must be there."
						} },
						"description": "Checks by column."
					},
					"others": {
						"enum": ["allow", "refuse"],
						"description": "Columns that are not named. Default `allow`."
					},
					"rows": {
						"type": "object",
						"properties": {
							"min": {
								"type": "integer",
								"minimum": 0,
								"description": "The fewest rows."
							},
							"max": {
								"type": "integer",
								"minimum": 0,
								"description": "The most rows."
							},
							"max-change": {
								"anyOf": [{
									"type": "number",
									"minimum": 0,
									"maximum": 1
								}, {
									"type": "string",
									"pattern": "^[0-9]+(\\.[0-9]+)?%$"
								}],
								"description": "How far the number of rows may move from the base’s."
							}
						},
						"additionalProperties": false,
						"description": "How many rows there are."
					},
					"missing": {
						"anyOf": [{
							"type": "number",
							"minimum": 0,
							"maximum": 1
						}, {
							"type": "string",
							"pattern": "^[0-9]+(\\.[0-9]+)?%$"
						}],
						"description": "The largest share of missing values in any column."
					},
					"unique": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Columns that together tell every row apart."
					},
					"label": {
						"type": "string",
						"minLength": 1,
						"description": "The column of the label, for `balance` and for the report."
					},
					"balance": {
						"anyOf": [{
							"type": "number",
							"minimum": 0,
							"maximum": 1
						}, {
							"type": "string",
							"pattern": "^[0-9]+(\\.[0-9]+)?%$"
						}],
						"description": "The smallest share that any class of `label` may have."
					},
					"disjoint": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Other data sources of the model that may share no row with this one: leaks between train and test."
					},
					"on": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "The columns that make a row the same, for `disjoint`. Default: all that both have."
					},
					"severity": {
						"enum": ["block", "warn"],
						"description": "What a rule that does not hold does: `block` (default) or `warn`."
					}
				},
				"additionalProperties": false,
				"description": "What a data source keeps to. Checked before anything trains."
			} },
			"description": "Checks by data source: bad data stops the training before it costs anything. `mettle check --infer` proposes them."
		},
		"results": {
			"type": "object",
			"patternProperties": { "^.*$": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"required": ["path"],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "The file that the tool writes; of TFX the folder of the blessing."
					},
					"format": {
						"enum": [
							"great-expectations",
							"pandera",
							"deepchecks",
							"evidently",
							"tfx",
							"promptfoo",
							"sagemaker",
							"junit"
						],
						"description": "The tool. Default: told by the content; TFX has to be named."
					},
					"severity": {
						"enum": ["block", "warn"],
						"description": "What a rule that does not hold does: `block` (default) or `warn`."
					}
				},
				"additionalProperties": false
			}] } },
			"description": "Files by name in which other tools say what they found: JUnit, Great Expectations, pandera, Deepchecks, Evidently, TFX, promptfoo, SageMaker."
		},
		"imports": {
			"enum": ["reachable", "all"],
			"description": "Which Python files of the code count. `reachable` (default): those that `train` and `evaluate` can import, where they run Python files alone and nothing is imported by name; else, and with `all`, every one."
		},
		"code-identity": {
			"enum": ["bytes", "tokens"],
			"description": "When a Python file of the code has changed. `bytes` (default): by any byte. `tokens`: comments, blank lines and formatting do not count, where its syntax tree proves that nothing else differs."
		},
		"lock": {
			"anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "boolean",
				"const": true
			}],
			"description": "The lock file of the dependencies; default: the one that is found in `dir`, else at the root. Or `true`: data outside git is used in the version that `mettle.lock` has, until `mettle lock` or a run on a schedule brings a newer one."
		},
		"commit": {
			"type": "object",
			"required": ["paths", "how"],
			"properties": {
				"paths": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Files, folders or globs that a training writes and git keeps, such as `dvc.lock`."
				},
				"how": {
					"enum": [
						"pull-request",
						"branch",
						"artifact"
					],
					"description": "`branch`: a commit on the branch that was trained; `pull-request`: one against it; `artifact`: the files alone, for a job of yours."
				}
			},
			"additionalProperties": false,
			"description": "What is committed after a successful training, for teams that keep `dvc.lock` or outputs in git. Read at the base commit; never into a fork."
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
								"dvclive",
								"parquet",
								"junit",
								"mlflow"
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
									"dvclive",
									"parquet",
									"junit",
									"mlflow"
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
							"pass",
							"train"
						],
						"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green. `train` makes the baseline from the base commit, where the event is trusted."
					},
					"inconclusive": {
						"enum": [
							"estimate",
							"block",
							"warn"
						],
						"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
					}
				},
				"additionalProperties": false,
				"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
			} },
			"description": "Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules."
		},
		"predictions": { "anyOf": [{
			"type": "string",
			"minLength": 1
		}, {
			"type": "object",
			"properties": {
				"file": {
					"type": "string",
					"minLength": 1,
					"description": "The file that the model writes. Default: the output called `predictions`."
				},
				"labels": {
					"type": "string",
					"minLength": 1,
					"description": "The labels in a file of their own, with the same ids: read as the commit has it, so that the training cannot have written it."
				},
				"format": {
					"enum": [
						"csv",
						"tsv",
						"jsonl",
						"parquet"
					],
					"description": "Only where the name of the file does not say it. Any of them may be gzipped."
				},
				"id": {
					"type": "string",
					"minLength": 1,
					"description": "The column by which rows of two runs are paired. Default `id`."
				},
				"label": {
					"type": "string",
					"minLength": 1,
					"description": "The column of what is true. Default `label`, `y_true`, `target`, …."
				},
				"prediction": {
					"type": "string",
					"minLength": 1,
					"description": "The column of the predicted class or number. Default `prediction`, `y_pred`, …."
				},
				"score": {
					"type": "string",
					"minLength": 1,
					"description": "The column of the score of the positive class. Default `score`, `probability`, …."
				},
				"probabilities": {
					"type": "object",
					"patternProperties": { "^.*$": {
						"type": "string",
						"minLength": 1
					} },
					"description": "The column of the probability of each class."
				},
				"group": {
					"type": "string",
					"minLength": 1,
					"description": "The column of what rows belong to together, such as a person: whole groups are resampled."
				},
				"weight": {
					"type": "string",
					"minLength": 1,
					"description": "The column of the weight of each row."
				},
				"query": {
					"type": "string",
					"minLength": 1,
					"description": "Ranking: the column of the query."
				},
				"task": {
					"enum": [
						"binary",
						"multiclass",
						"regression",
						"ranking",
						"forecast"
					],
					"description": "Default: told by labels and columns, where they leave no doubt."
				},
				"positive": {
					"anyOf": [
						{ "type": "string" },
						{ "type": "number" },
						{ "type": "boolean" }
					],
					"description": "The positive class. Default `1`, `true` or `yes`."
				},
				"threshold": {
					"type": "number",
					"description": "Above it a score predicts the positive class. Default 0.5, for probabilities."
				},
				"quantile": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1,
					"description": "The quantile that a forecast stands for: adds the pinball loss."
				}
			},
			"additionalProperties": false,
			"description": "Predictions on the test set: metrics are computed from them, and compared row by row with the baseline’s."
		}] },
		"rows": {
			"type": "object",
			"required": [
				"path",
				"id",
				"scores"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "The file with one row an example."
				},
				"format": {
					"enum": [
						"csv",
						"tsv",
						"jsonl",
						"parquet"
					],
					"description": "Only where the name of the file does not say it. Any of them may be gzipped."
				},
				"id": {
					"type": "string",
					"minLength": 1,
					"description": "The column by which rows are paired."
				},
				"scores": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"minItems": 1,
					"description": "Columns of numbers; each gives a metric, its mean."
				},
				"totals": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Columns whose sum is a metric: cost, tokens."
				}
			},
			"additionalProperties": false,
			"description": "Rows that carry their own scores: evaluations of a prompt, of a language model, or of somebody else’s model."
		},
		"slices": {
			"type": "object",
			"required": ["by"],
			"properties": {
				"by": {
					"type": "array",
					"items": { "anyOf": [
						{
							"type": "string",
							"minLength": 1
						},
						{
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"minItems": 2,
							"maxItems": 2
						},
						{
							"type": "object",
							"patternProperties": { "^.*$": {
								"type": "array",
								"items": { "type": "number" },
								"minItems": 1
							} }
						}
					] },
					"minItems": 1,
					"description": "Columns of the predictions: a name, two names to cross, or `{age: [18, 65]}` to cut a number into bins."
				},
				"metric": {
					"type": "string",
					"minLength": 1,
					"description": "The measure that each slice is judged by. Default: the first that has a rule."
				},
				"minimum": {
					"type": "integer",
					"minimum": 2,
					"description": "Slices with fewer rows are named and not judged. Default 30."
				},
				"max-regression": {
					"type": "number",
					"minimum": 0,
					"description": "A slice fails that is shown to be worse by more than this. Default 0."
				},
				"severity": {
					"enum": ["block", "warn"],
					"description": "What a rule that does not hold does: `block` (default) or `warn`."
				}
			},
			"additionalProperties": false,
			"description": "Parts of the test set that may not get significantly worse; the family is corrected after Holm."
		},
		"baseline": {
			"anyOf": [{
				"type": "string",
				"pattern": "^(ref|file|model):.+$"
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^(ref|file|model):.+$"
				},
				"minItems": 1,
				"maxItems": 4
			}],
			"description": "What to compare with instead of the base: `ref:release` (what stands there), `file:evals/baseline.json` (numbers that the base has committed), `model:champion` (another model of this file). Of several the first one gates, the others are columns of the report."
		},
		"plots": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Pictures that the training writes: files, folders or globs of PNG, JPEG, GIF or WebP. Shown base beside head; equal ones are left out."
		},
		"folds": {
			"type": "object",
			"properties": {
				"dimension": {
					"type": "string",
					"minLength": 1,
					"description": "The dimension of the metrics that counts the folds. Default `fold`: `auc{fold=3}`."
				},
				"test-share": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1,
					"description": "The share of the rows that each fold is tested on. Default: one part in as many as there are folds."
				}
			},
			"additionalProperties": false,
			"description": "Cross-validation: rules name the metric without its fold, whose mean is judged, fold by fold against the baseline’s."
		},
		"fairness": {
			"type": "object",
			"required": ["by", "gate"],
			"properties": {
				"by": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Columns of the predictions that hold the groups."
				},
				"minimum": {
					"type": "integer",
					"minimum": 1,
					"description": "Groups with fewer positives or fewer negatives are named and left out. Default 10."
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
									"pass",
									"train"
								],
								"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green. `train` makes the baseline from the base commit, where the event is trusted."
							},
							"inconclusive": {
								"enum": [
									"estimate",
									"block",
									"warn"
								],
								"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
							}
						},
						"additionalProperties": false,
						"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
					} },
					"description": "Rules by measure: `demographic_parity_difference`, `equalized_odds_difference`, … as fairlearn calls them."
				}
			},
			"additionalProperties": false,
			"description": "Differences and ratios between groups."
		},
		"test-set": {
			"enum": ["block", "warn"],
			"description": "What a rule on a difference says where candidate and baseline were judged on different rows. Default `block`."
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
		"inputs": {
			"type": "object",
			"patternProperties": { "^.*$": { "anyOf": [
				{ "type": "string" },
				{ "type": "number" },
				{ "type": "boolean" }
			] } },
			"description": "Inputs with their defaults; a dispatch (its `inputs`, or `client_payload.inputs`) overrides those that stand here. `today` is the date. Given as METTLE_INPUT_<NAME>; part of the fingerprint."
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
		"repeats": {
			"type": "integer",
			"minimum": 2,
			"maximum": 100,
			"description": "Train with so many seeds, from `seed` on: metrics are means over the seeds, compared in pairs of equal seeds. The outputs are those of `seed`."
		},
		"timeout": {
			"type": "string",
			"pattern": "^[0-9]+(s|m|h)$",
			"description": "How long each command may run: `90s`, `30m`, `6h`. Default 6h."
		},
		"container": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9._/-]*(:[0-9]+/[a-z0-9._/-]+)?(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$",
			"description": "The image in which `setup`, `train` and `evaluate` run, by docker: `python:3.12`, `ghcr.io/acme/train:1`. Its digest is part of the fingerprint; read at the base commit."
		},
		"when": {
			"type": "string",
			"pattern": "^(always|(label|comment|approval):.+)$",
			"description": "When a pull request trains it: `always` (default), `label:NAME`, `comment:/train` (by somebody who may write here, after the last push), or `approval:ENVIRONMENT` (in the callable workflow). Until then the check is pending. Read at the base commit."
		},
		"max-age": {
			"type": "string",
			"pattern": "^[0-9]+(h|d)$",
			"description": "How old the last training may be when a schedule or a dispatch looks: `30d`. An older one is made again."
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
	}
};
export { mettle_schema_default as default };
