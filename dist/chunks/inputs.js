import { t as MettleError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
// src/config/inputs.ts
const INPUTS = {
	config: {
		description: "The configuration, relative to `working-directory`.",
		default: "mettle.yml"
	},
	models: {
		description: "Names or globs of models, separated by commas or line breaks. Default: all.",
		default: ""
	},
	"working-directory": {
		description: "The folder that holds the configuration.",
		default: "."
	},
	base: {
		description: "A commit or ref to compare with, instead of the one that follows from the event.",
		default: ""
	},
	force: {
		description: "A reason to train even what could be reused.",
		default: ""
	},
	comment: {
		description: "When to comment: `on-change`, `always`, `on-failure` or `never`.",
		default: "on-change"
	},
	enforce: {
		description: "`false` reports and never fails the step.",
		default: "true"
	},
	token: {
		description: "The token for comments, statuses and the ledger.",
		default: "${{ github.token }}"
	}
};
const INLINE_INPUTS = {
	metrics: {
		description: "Metrics files or globs, one a line: judges them with no `mettle.yml`.",
		default: ""
	},
	gate: {
		description: "With `metrics`: rules by metric, as under `gate` in `mettle.yml`. Default: none.",
		default: ""
	},
	name: {
		description: "With `metrics`: what the model is called.",
		default: "model"
	},
	predictions: {
		description: "With `metrics`: the file of predictions, from which metrics are computed.",
		default: ""
	},
	labels: {
		description: "With `predictions`: the labels in a file of their own.",
		default: ""
	},
	plots: {
		description: "With `metrics`: pictures to show, files or globs, one a line.",
		default: ""
	}
};
const COMMENT_MODES = [
	"on-change",
	"always",
	"on-failure",
	"never"
];
function readInputs(environment, alone = false) {
	const names = [...Object.keys(INPUTS), ...alone ? Object.keys(INLINE_INPUTS) : []];
	const given = new Map();
	for (const [key, value] of Object.entries(environment)) if (key.startsWith("INPUT_") && value !== void 0) given.set(key.slice(6).toLowerCase(), value.trim());
	for (const name of given.keys()) if (!names.includes(name)) throw new MettleError("input-unknown", `the action has no input ${JSON.stringify(name)}${didYouMean(name, names) || `; it has ${names.join(", ")}`}`);
	const get = (name) => {
		const value = given.get(name);
		return value === void 0 || value === "" ? name === "token" ? "" : INPUTS[name].default : value;
	};
	return {
		config: get("config"),
		models: get("models").split(/[,\n]/).map((name) => name.trim()).filter(Boolean),
		workingDirectory: get("working-directory"),
		base: get("base") || void 0,
		force: get("force") || void 0,
		comment: oneOf("comment", get("comment"), COMMENT_MODES),
		enforce: oneOf("enforce", get("enforce").toLowerCase(), ["true", "false"]) === "true",
		token: get("token") || void 0,
		inline: inlineOf(given)
	};
}
function inlineOf(given) {
	const get = (name) => given.get(name) || INLINE_INPUTS[name].default || void 0;
	const list = (name) => (get(name) ?? "").split("\n").map((line) => line.trim()).filter(Boolean);
	const [gate, predictions, labels] = [
		get("gate"),
		get("predictions"),
		get("labels")
	];
	const [metrics, plots] = [list("metrics"), list("plots")];
	if (metrics.length === 0) {
		const alone = [
			gate && "gate",
			predictions && "predictions",
			labels && "labels",
			plots.length > 0 && "plots"
		].find(Boolean);
		if (alone) throw new MettleError("input-invalid", `the input ${alone} needs metrics: the file that is judged without a mettle.yml`);
		return;
	}
	return {
		name: get("name") ?? "model",
		metrics,
		gate,
		predictions,
		labels,
		plots
	};
}
function oneOf(name, value, allowed) {
	if (!allowed.includes(value)) throw new MettleError("input-invalid", `the input ${name} is ${JSON.stringify(value)}; expected one of ${allowed.join(", ")}${didYouMean(value, allowed)}`);
	return value;
}
function fallbackInputs(environment) {
	const token = environment["INPUT_TOKEN"]?.trim() || void 0;
	const enforce = environment["INPUT_ENFORCE"]?.trim().toLowerCase() !== "false";
	return {
		config: INPUTS.config.default,
		models: [],
		workingDirectory: ".",
		base: void 0,
		force: void 0,
		comment: "on-change",
		enforce,
		token,
		inline: void 0
	};
}
export { fallbackInputs as n, readInputs as r, INPUTS as t };
