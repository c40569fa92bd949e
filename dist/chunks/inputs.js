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
const COMMENT_MODES = [
	"on-change",
	"always",
	"on-failure",
	"never"
];
function readInputs(environment) {
	const given = new Map();
	for (const [key, value] of Object.entries(environment)) if (key.startsWith("INPUT_") && value !== void 0) given.set(key.slice(6).toLowerCase(), value.trim());
	for (const name of given.keys()) if (!Object.hasOwn(INPUTS, name)) throw new MettleError("input-unknown", `the action has no input ${JSON.stringify(name)}${didYouMean(name, Object.keys(INPUTS)) || `; it has ${Object.keys(INPUTS).join(", ")}`}`);
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
		token: get("token") || void 0
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
		token
	};
}
export { fallbackInputs as n, readInputs as r, INPUTS as t };
