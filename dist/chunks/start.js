import { t as __commonJSMin } from "./rolldown-runtime.js";
const { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { once } = process.getBuiltinModule("node:events");
const os = process.getBuiltinModule("os");
const os$2 = process.getBuiltinModule("os");
const { EOL: EOL$1 } = process.getBuiltinModule("os");
const crypto = process.getBuiltinModule("crypto");
const fs = process.getBuiltinModule("fs");
const { constants: constants$1, promises } = process.getBuiltinModule("fs");
const path = process.getBuiltinModule("path");
const events = process.getBuiltinModule("events");
const child = process.getBuiltinModule("child_process");
const { ok } = process.getBuiltinModule("assert");
const { setTimeout } = process.getBuiltinModule("timers");
const { createHash } = process.getBuiltinModule("node:crypto");
const { basename, dirname, isAbsolute, resolve: resolve$1 } = process.getBuiltinModule("node:path");
const { parseArgs, styleText } = process.getBuiltinModule("node:util");
// src/errors.ts
var MettleError = class extends Error {
	name = "MettleError";
	code;
	place;
	log;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.code = code;
		this.place = details.place;
		this.log = details.log ?? [];
	}
};
var Problems = class extends MettleError {
	problems;
	constructor(problems) {
		const [first] = problems;
		super(first?.code ?? "internal", problems.map((p) => p.message).join("\n"), { place: first?.place });
		this.problems = problems;
	}
};
function asMettleError(thrown) {
	if (thrown instanceof MettleError) return thrown;
	return new MettleError("internal", thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
}
const faultsOf = (error) => error instanceof Problems ? error.problems : [error];
// src/config/nearest.ts
var import_fastest_levenshtein = __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}))();
const MOST$3 = 1e3;
function nearest(name, known) {
	const wanted = plain(name);
	let best;
	let left = MOST$3;
	for (const candidate of known) {
		if (left-- === 0) break;
		const other = plain(candidate);
		const far = wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other)) ? Math.min(1.5, (0, import_fastest_levenshtein.distance)(wanted, other)) : (0, import_fastest_levenshtein.distance)(wanted, other);
		if (!best || far < best.far) best = {
			name: candidate,
			far
		};
	}
	const most = name.length < 3 ? name.length - 1 : Math.max(2, Math.floor(name.length / 3));
	return best && best.far <= most ? best.name : void 0;
}
const plain = (name) => name.toLowerCase().replaceAll("_", "-");
function didYouMean(name, known) {
	const found = nearest(name, known);
	return found === void 0 ? "" : `; did you mean ${JSON.stringify(found)}?`;
}
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
// src/github/event.ts
const object = (value) => typeof value === "object" && value !== null ? value : {};
const string = (value) => typeof value === "string" && value !== "" ? value : void 0;
const number = (value) => typeof value === "number" && Number.isInteger(value) ? value : void 0;
function readEvent(environment, payload) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const root = object(payload);
	const repository = object(root["repository"]);
	const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const id = Number(environment["GITHUB_RUN_ID"]);
	const ref = environment["GITHUB_REF"] ?? "";
	return {
		trigger: triggerOf(name, root, ref, environment["GITHUB_SHA"]),
		name,
		repository: owner && repo ? {
			owner,
			repo,
			id: number(repository["id"])
		} : void 0,
		defaultBranch: string(repository["default_branch"]),
		sha: environment["GITHUB_SHA"],
		branch: ref.startsWith("refs/heads/") ? ref.slice(11) : void 0,
		run: Number.isInteger(id) && id > 0 ? {
			id,
			attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
			url: `${server}/${owner}/${repo}/actions/runs/${id}`
		} : void 0,
		server,
		api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
		dispatch: dispatchOf(name, root)
	};
}
function dispatchOf(name, root) {
	const payload = name === "repository_dispatch" ? object(root["client_payload"]) : {};
	const given = name === "workflow_dispatch" ? object(root["inputs"]) : object(payload["inputs"]);
	const inputs = Object.entries(given).flatMap(([key, value]) => [
		"string",
		"number",
		"boolean"
	].includes(typeof value) ? [[key, String(value)]] : []);
	const models = Array.isArray(payload["models"]) ? payload["models"] : [payload["models"], payload["model"]];
	const pins = Object.entries(object(payload["pins"])).filter((entry) => typeof entry[1] === "string");
	return {
		inputs: Object.fromEntries(inputs),
		pins: Object.fromEntries(pins),
		models: models.filter((one) => typeof one === "string" && one !== "")
	};
}
function triggerOf(name, root, ref, sha) {
	const need = (value, what) => {
		if (value === void 0) throw new MettleError("event-unreadable", `the ${name} event has no ${what}; expected a payload as GitHub sends it`);
		return value;
	};
	const zero = (oid) => /^0+$/.test(oid);
	if (/^pull_request(?:_target|_review|_review_comment)?$/.test(name)) {
		const pull = object(root["pull_request"]);
		const [head, base] = [object(pull["head"]), object(pull["base"])];
		const headRepo = object(head["repo"]);
		const fork = headRepo["id"] === void 0 && headRepo["full_name"] === void 0 ? true : headRepo["full_name"] !== object(base["repo"])["full_name"];
		return {
			kind: "pull_request",
			number: need(number(pull["number"]) ?? number(root["number"]), "pull_request.number"),
			head: commitId(need(string(head["sha"]), "pull_request.head.sha")),
			time: string(pull["updated_at"]),
			labels: (Array.isArray(pull["labels"]) ? pull["labels"] : []).flatMap((label) => string(object(label)["name"]) ?? []),
			headRef: string(head["ref"]),
			base: commitId(need(string(base["sha"]), "pull_request.base.sha")),
			baseRef: need(string(base["ref"]), "pull_request.base.ref"),
			fork,
			trustedTarget: name === "pull_request_target"
		};
	}
	if (name === "merge_group") {
		const group = object(root["merge_group"]);
		return {
			kind: "merge_group",
			head: commitId(need(string(group["head_sha"]), "merge_group.head_sha")),
			base: commitId(need(string(group["base_sha"]), "merge_group.base_sha")),
			baseRef: need(string(group["base_ref"]), "merge_group.base_ref").replace(/^refs\/heads\//, "")
		};
	}
	if (name === "push") {
		const full = string(root["ref"]) ?? ref;
		const after = need(string(root["after"]) ?? sha, "after");
		if (root["deleted"] === true || zero(after)) return { kind: "deleted" };
		if (full.startsWith("refs/tags/")) return {
			kind: "tag",
			name: full.slice(10)
		};
		const before = string(root["before"]);
		return {
			kind: "push",
			branch: full.replace(/^refs\/heads\//, ""),
			before: before === void 0 || zero(before) ? void 0 : commitId(before),
			after: commitId(after),
			forced: root["forced"] === true
		};
	}
	if (name === "workflow_run") {
		const run = object(root["workflow_run"]);
		const from = object(run["head_repository"]);
		if (string(run["event"]) !== "pull_request") return { kind: "deleted" };
		return {
			kind: "workflow_run",
			run: need(number(run["id"]), "workflow_run.id"),
			head: commitId(need(string(run["head_sha"]), "workflow_run.head_sha")),
			owner: need(string(object(from["owner"])["login"]), "workflow_run.head_repository.owner"),
			branch: need(string(run["head_branch"]), "workflow_run.head_branch")
		};
	}
	if (name === "delete") return { kind: "deleted" };
	if (name === "") throw new MettleError("event-unreadable", "GITHUB_EVENT_NAME is not set: this is the action; in a terminal use `mettle run`");
	return {
		kind: "snapshot",
		name
	};
}
function commitId(oid) {
	if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(oid)) throw new MettleError("event-unreadable", `the event holds ${JSON.stringify(oid.slice(0, 60))} where a commit id belongs`);
	return oid;
}
// src/unawaited.ts
function unawaited() {
	return new Promise((_, reject) => {
		process.on("unhandledRejection", reject);
		process.on("uncaughtException", reject);
	});
}
// src/action/empty-outputs.ts
const emptyOutputs = {
	verdict: "error",
	passed: "false",
	changed: "[]",
	trained: "[]",
	reused: "[]",
	metrics: "{}",
	matrix: "{\"include\":[]}",
	batches: "{\"include\":[]}",
	"verdict-file": "",
	"report-file": "",
	"comment-url": ""
};
// src/action/process-memory.ts
function forgetStartingEnvironment() {
	const kept = { ...process.env };
	try {
		const stat = readFileSync("/proc/self/stat", "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const [start, end] = [Number(fields[47]), Number(fields[48])];
		if (!(start > 0 && end > start && end - start < 1 << 22)) return;
		const memory = openSync("/proc/self/mem", "r+");
		try {
			writeSync(memory, Buffer.alloc(end - start), 0, end - start, start);
		} finally {
			closeSync(memory);
		}
	} catch {
		return;
	} finally {
		for (const [name, value] of Object.entries(kept)) if (value !== void 0) process.env[name] = value;
	}
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL$1);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
new Summary();
// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}
// node_modules/@actions/io/lib/io.js
var __awaiter$4 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function rmRF(inputPath) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (IS_WINDOWS$1) {
			if (/[*"<>|]/.test(inputPath)) throw new Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
		}
		try {
			yield rm(inputPath, {
				force: true,
				maxRetries: 3,
				recursive: true,
				retryDelay: 300
			});
		} catch (err) {
			throw new Error(`File was unable to be removed ${err}`);
		}
	});
}
function mkdirP(fsPath) {
	return __awaiter$4(this, void 0, void 0, function* () {
		ok(fsPath, "a path argument must be provided");
		yield mkdir(fsPath, { recursive: true });
	});
}
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}
// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function argStringToArray(argString) {
	const args = [];
	let inQuotes = false;
	let escaped = false;
	let arg = "";
	function append(c) {
		if (escaped && c !== "\"") arg += "\\";
		arg += c;
		escaped = false;
	}
	for (let i = 0; i < argString.length; i++) {
		const c = argString.charAt(i);
		if (c === "\"") {
			if (!escaped) inQuotes = !inQuotes;
			else append(c);
			continue;
		}
		if (c === "\\" && escaped) {
			append(c);
			continue;
		}
		if (c === "\\" && inQuotes) {
			escaped = true;
			continue;
		}
		if (c === " " && !inQuotes) {
			if (arg.length > 0) {
				args.push(arg);
				arg = "";
			}
			continue;
		}
		append(c);
	}
	if (arg.length > 0) args.push(arg.trim());
	return args;
}
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};
// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function exec(commandLine, args, options) {
	return __awaiter$2(this, void 0, void 0, function* () {
		const commandArgs = argStringToArray(commandLine);
		if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
		const toolPath = commandArgs[0];
		args = commandArgs.slice(1).concat(args || []);
		return new ToolRunner(toolPath, args, options).exec();
	});
}
os$2.platform();
os$2.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState$1(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
// src/train/log-filter.ts
function harmless(line) {
	return line.replace(/^([\s\x00-\x1f\x85\u200b\ufeff]*):(?=:)/, "$1:​").replace(/##(?=\[)/g, "##​");
}
const MOST$2 = 16384;
var LineFilter = class {
	#emit;
	#decoder = new TextDecoder("utf-8");
	#rest = "";
	constructor(emit) {
		this.#emit = emit;
	}
	write(chunk) {
		this.#rest += this.#decoder.decode(chunk, { stream: true });
		const lines = this.#rest.split(/\r\n|\n|\r(?!$)/);
		this.#rest = lines.pop() ?? "";
		for (const line of lines) this.#emit(harmless(line));
		while (this.#rest.length > MOST$2) {
			this.#emit(harmless(this.#rest.slice(0, MOST$2)));
			this.#rest = this.#rest.slice(MOST$2);
		}
	}
	end() {
		const last = (this.#rest + this.#decoder.decode()).replace(/\r$/, "");
		this.#rest = "";
		if (last !== "") this.#emit(harmless(last));
	}
};
// src/action/runner.ts
const actionLog = {
	info: (text) => info(text.split(/\r\n|\n|\r/).map(harmless).join("\n")),
	group: (title) => startGroup(harmless(title.replace(/[\r\n]/g, " "))),
	endGroup: () => endGroup(),
	child: (line) => info(line),
	mask: (value) => setSecret(value),
	full: () => process.stdout.writableNeedDrain ? once(process.stdout, "drain") : void 0
};
const MOST$1 = 10;
function annotate(annotations) {
	for (const level of ["error", "warning"]) for (const { title, message, file, line, column } of annotations.filter((a) => a.level === level).slice(0, MOST$1)) {
		const place = {
			title,
			...file === null ? {} : { file },
			...line === null ? {} : { startLine: line },
			...column === null ? {} : { startColumn: column }
		};
		if (level === "error") error(message, place);
		else warning(message, place);
	}
}
const annotationOf = (error) => ({
	level: "error",
	title: "Mettle",
	message: `${error.message} [${error.code}]`,
	file: error.place?.file ?? null,
	line: error.place?.line ?? null,
	column: error.place?.column ?? null
});
function writeSummary(text) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (file && existsSync(file) && statSync(file).isFile()) appendFileSync(file, text);
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
const saveState = (name, value) => saveState$1(name, value);
// src/action/job-environment.ts
const GRANTS = "METTLE_GRANTS";
function takeJobEnvironment() {
	const granted = grantedLines(process.env[GRANTS]);
	for (const value of Object.values(granted)) if (value !== "") actionLog.mask(value);
	delete process.env[GRANTS];
	const job = {
		...process.env,
		...granted
	};
	forgetStartingEnvironment();
	return job;
}
function grantedLines(text) {
	const found = {};
	for (const line of (text ?? "").split(/\r?\n/)) {
		const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
		if (name !== void 0 && value !== void 0 && !/^(?:GITHUB_|ACTIONS_|INPUT_|RUNNER_)/i.test(name)) found[name] = value;
	}
	return found;
}
// src/action/stage.ts
const judges = (stage) => stage === "all" || stage === "gate";
const standsAlone = (stage) => stage !== "all" && stage !== "train";
// src/action/entry.ts
async function runAction(stage = "all") {
	process.stdout.on("error", () => void 0);
	const job = takeJobEnvironment();
	let inputs;
	let event;
	const failed = async (thrown) => (await import("./fail.js")).fail(asMettleError(thrown), inputs, event, job, stage);
	const answer = async () => {
		event = readEvent(job, readPayload(job["GITHUB_EVENT_PATH"]));
		inputs = readInputs(job, standsAlone(stage));
		if (event.trigger.kind === "deleted") {
			actionLog.info("There is nothing to judge: a branch or tag was deleted, or the run that has ended was of no pull request.");
			setOutputs({
				...emptyOutputs,
				verdict: "passed",
				passed: "true"
			});
			return 0;
		}
		const { judge, toJudge } = await import("./run.js");
		const found = await toJudge(inputs, event, stage);
		if (found.length === 0) {
			actionLog.info("The pull request has moved on, or is closed: there is nothing to judge.");
			setOutputs(emptyOutputs);
			saveState("finished", "true");
			return 0;
		}
		let code = 0;
		for (const one of found) {
			event = one.event;
			for (const name of [
				"check",
				"told",
				"finished"
			]) saveState(name, "");
			code = Math.max(code, await judge(inputs, one, job, stage).catch(failed));
		}
		return code;
	};
	return Promise.race([answer(), unawaited()]).catch(failed);
}
function readContext(job) {
	return {
		inputs: readInputs(job),
		event: readEvent(job, readPayload(job["GITHUB_EVENT_PATH"]))
	};
}
function readPayload(path) {
	try {
		return path === void 0 ? {} : JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new MettleError("event-unreadable", `the event at ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
function temporaryFolder(job) {
	const folder = job["RUNNER_TEMP"] || tmpdir();
	mkdirSync(folder, { recursive: true });
	return folder;
}
// src/github/status.ts
const CONTEXT = "mettle";
const MOST = 140;
const LONGEST = 40;
const INTO = "into:";
const HOLDS = "holds; another part does not: ";
const WHOLE = {
	config: "mettle.yml",
	models: "",
	on: ""
};
function scopeText({ config, models, on }) {
	if (config === WHOLE.config && models === "" && on === "") return "";
	return `${config}${models === "" ? "" : `: ${models}`}${on === "" ? "" : ` on ${on}`}`;
}
function scopeOf(description) {
	const start = description.endsWith("]") ? description.lastIndexOf("[") : -1;
	if (start === -1) return WHOLE;
	const [what = "", on = ""] = description.slice(start + 1, -1).split(" on ");
	const [config = "", models = ""] = what.split(": ");
	return {
		config,
		models,
		on
	};
}
async function setStatus(api, check, state, description) {
	const scope = scopeText(check.scope);
	return post(api, check, state, short(description.replaceAll("[", "(").replaceAll("]", ")"), scope === "" ? "" : ` [${scope}]`), check.url);
}
async function settleStatus(api, check, state, description) {
	if (state !== "success") return setStatus(api, check, state, description);
	try {
		const before = await worstOther(api, check);
		const login = before ? await holdsBut(api, check, before) : await setStatus(api, check, state, description);
		const after = before ? void 0 : await worstOther(api, check);
		if (after) await holdsBut(api, check, after);
		return login;
	} catch (error) {
		await setStatus(api, check, "error", "what else was asked of this commit cannot be read");
		throw error;
	}
}
const holdsBut = (api, check, other) => setStatus(api, {
	...check,
	url: other.target_url ?? check.url
}, other.state, `${HOLDS}${other.description ?? ""}`);
function scopePart(text) {
	const safe = text.replace(/[^\w./@*,{}!-]/g, "_");
	return safe === text && safe.length <= LONGEST ? safe : `${safe.slice(0, 31)}~${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}
async function worstOther(api, check) {
	const { scope } = check;
	const listed = await allStatuses(api, check);
	const newest = new Map();
	for (const status of listed.filter((one) => one.context === CONTEXT)) {
		const part = scopeOf(status.description ?? "");
		if (!newest.has(scopeText(part)) && !newest.has(scopeText({
			...part,
			models: ""
		}))) newest.set(scopeText(part), status);
	}
	const covered = (part) => part.on === scope.on && part.config === scope.config && (scope.models === "" || part.models === scope.models);
	const failing = [...newest.values()].filter(({ state, description }) => state !== "success" && !(description ?? "").startsWith(HOLDS) && !covered(scopeOf(description ?? "")));
	const asked = failing.some((status) => scopeOf(status.description ?? "").on.startsWith("into:")) ? await branchesAsked(api, check) : void 0;
	const others = failing.filter((status) => {
		const { on } = scopeOf(status.description ?? "");
		return !on.startsWith("into:") || asked === void 0 || asked.has(on);
	});
	return others.find((status) => status.state !== "pending") ?? others[0];
}
const PAGE = 100;
const PAGES = 10;
async function allStatuses(api, { owner, repo, sha }) {
	const found = [];
	for (let page = 1; page <= PAGES; page++) {
		const some = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/statuses", {
			owner,
			repo,
			ref: sha,
			per_page: PAGE,
			page
		});
		found.push(...some);
		if (some.length < PAGE) break;
	}
	return found;
}
async function branchesAsked(api, { owner, repo, sha }) {
	try {
		const pulls = await api.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
			owner,
			repo,
			commit_sha: sha,
			per_page: 100
		});
		return new Set(pulls.filter((pull) => pull.state === "open").map((pull) => INTO + scopePart(pull.base.ref)));
	} catch {
		return;
	}
}
function short(description, end) {
	const room = MOST - end.length;
	return (description.length > room ? `${description.slice(0, room - 1)}…` : description) + end;
}
async function post(api, { owner, repo, sha }, state, description, url) {
	return (await api.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
		owner,
		repo,
		sha,
		state,
		context: CONTEXT,
		description,
		...url === void 0 ? {} : { target_url: url }
	})).creator?.login;
}
// src/terminal/arguments.ts
const VERBS = {
	init: {
		arguments: "",
		most: 0,
		description: "Write mettle.yml and a workflow for this repository; --protect requires its check."
	},
	check: {
		arguments: "[SOURCE]",
		most: 1,
		description: "Check the configuration: every problem with its line; --infer proposes data checks."
	},
	doctor: {
		arguments: "",
		most: 0,
		description: "Look for what would not work: configuration, workflows, rules of the default branch."
	},
	plan: {
		arguments: "",
		most: 0,
		description: "Say what would train and why, and train nothing."
	},
	why: {
		arguments: "MODEL [BASE] [HEAD]",
		most: 3,
		description: "Why a model would train or not: every input, with what it was and is."
	},
	lock: {
		arguments: "",
		most: 0,
		description: "Write mettle.lock: the version of its data outside git that each model uses."
	},
	run: {
		arguments: "",
		most: 0,
		description: "Train what must be trained, judge it, record it."
	},
	compare: {
		arguments: "[BASE] [HEAD]",
		most: 2,
		description: "Metrics and parameters of two revisions; of one, against the work tree."
	},
	history: {
		arguments: "[MODEL]",
		most: 1,
		description: "What was trained, newest first."
	},
	report: {
		arguments: "",
		most: 0,
		description: "The report of the last run here, in Markdown."
	}
};
const FLAGS = {
	json: {
		type: "boolean",
		description: "Print JSON."
	},
	help: {
		type: "boolean",
		description: "Print this."
	},
	version: {
		type: "boolean",
		description: "Print the version."
	},
	yes: {
		type: "boolean",
		description: "Ask nothing."
	},
	config: {
		type: "string",
		description: "The configuration (default mettle.yml)."
	},
	models: {
		type: "string",
		description: "Names or globs of models, separated by commas."
	},
	base: {
		type: "string",
		description: "Compare with this revision (default: where the default branch was left; on it, the commit before)."
	},
	infer: {
		type: "boolean",
		description: "Propose checks from the data as they are."
	},
	protect: {
		type: "boolean",
		description: "Require the status mettle on the default branch, after showing the ruleset."
	},
	force: {
		type: "string",
		description: "A reason to train even what could be reused."
	}
};
function readArguments(argv, folder) {
	const flags = Object.keys(FLAGS);
	for (const word of argv) {
		if (word === "--") break;
		const name = /^--([^=]+)/.exec(word)?.[1];
		if (name !== void 0 && !flags.includes(name)) throw new MettleError("usage", `there is no flag --${name}${didYouMean(name, flags) || `; there are ${flags.map((flag) => `--${flag}`).join(", ")}`}`);
	}
	const { values, positionals } = parse(argv);
	const [verb, ...words] = positionals;
	const common = {
		words,
		json: values.json === true,
		yes: values.yes === true,
		...projectOf(values.config ?? "mettle.yml", folder),
		models: (values.models ?? "").split(",").map((name) => name.trim()).filter(Boolean),
		base: values.base,
		force: values.force,
		infer: values.infer === true,
		protect: values.protect === true
	};
	if (values.version) return {
		...common,
		verb: "version"
	};
	if (values.help || verb === void 0 || verb === "help") return {
		...common,
		verb: "help"
	};
	if (!Object.hasOwn(VERBS, verb)) throw new MettleError("usage", `there is no verb ${JSON.stringify(verb)}${didYouMean(verb, Object.keys(VERBS)) || `; there are ${Object.keys(VERBS).join(", ")}`}`);
	const { most } = VERBS[verb];
	if (words.length > most) throw new MettleError("usage", `${verb} takes ${most === 0 ? "no argument" : `at most ${most}`}; ${JSON.stringify(words[most])} is one too many`);
	return {
		...common,
		verb
	};
}
const projectOf = (config, folder) => isAbsolute(config) || config.startsWith("..") ? {
	folder: resolve$1(folder, dirname(config)),
	config: basename(config)
} : {
	folder,
	config
};
function parse(argv) {
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			strict: true,
			options: {
				json: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				},
				version: { type: "boolean" },
				yes: {
					type: "boolean",
					short: "y"
				},
				config: { type: "string" },
				models: { type: "string" },
				base: { type: "string" },
				force: { type: "string" },
				infer: { type: "boolean" },
				protect: { type: "boolean" }
			}
		});
	} catch (cause) {
		throw new MettleError("usage", cause instanceof Error ? cause.message.split(". ")[0] : String(cause), { cause });
	}
}
function help() {
	const verbs = Object.entries(VERBS).map(([name, verb]) => [`  mettle ${name}${verb.arguments === "" ? "" : ` ${verb.arguments}`}`, verb.description]);
	const flags = Object.entries(FLAGS).map(([name, flag]) => [`  --${name}${flag.type === "string" ? " VALUE" : ""}`, flag.description]);
	const width = Math.max(...[...verbs, ...flags].map(([left]) => left.length)) + 2;
	const rows = (list) => list.map(([left, right]) => `${left.padEnd(width)}${right}`).join("\n");
	return `mettle: CI/CD for machine learning\n\n${rows(verbs)}\n\n${rows(flags)}\n\nExit code: 0 passed, 1 blocked, 2 error.\n`;
}
// src/terminal/table.ts
const paint = (style, text) => process.stdout.isTTY && !process.env["NO_COLOR"] ? styleText(style, text) : text;
const printable = (text) => text.replace(/[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "�");
function table(header, rows) {
	const clean = rows.map((row) => row.map(printable));
	const widths = header.map((title, i) => Math.max(title.length, ...clean.map((row) => [...row[i] ?? ""].length)));
	const right = header.map((_, i) => clean.length > 0 && clean.every((row) => /^[-+−]?[\d.,e+-]*$|^none$/.test(row[i] ?? "")));
	const line = (row) => row.map((cell, i) => right[i] ? " ".repeat(widths[i] - [...cell].length) + cell : cell + " ".repeat(widths[i] - [...cell].length)).join("  ").trimEnd();
	return [paint("bold", line(header)), ...clean.map(line)].join("\n");
}
// src/version.ts
const VERSION = "1.0.0";
export { setSecret as A, didYouMean as B, setOutputs as C, error as D, debug as E, which as F, Problems as H, emptyOutputs as I, unawaited as L, exec as M, mkdirP as N, info as O, rmRF as P, INPUTS as R, saveState as S, LineFilter as T, asMettleError as U, MettleError as V, faultsOf as W, standsAlone as _, help as a, annotate as b, INTO as c, setStatus as d, settleStatus as f, judges as g, temporaryFolder as h, table as i, warning as j, isDebug as k, scopePart as l, runAction as m, paint as n, readArguments as o, readContext as p, printable as r, CONTEXT as s, VERSION as t, scopeText as u, takeJobEnvironment as v, writeSummary as w, annotationOf as x, actionLog as y, fallbackInputs as z };
