import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
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
function nearest(name, known) {
	const wanted = name.toLowerCase();
	let best;
	for (const candidate of known) {
		const other = candidate.toLowerCase();
		const far = wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other)) ? Math.min(1, (0, import_fastest_levenshtein.distance)(wanted, other)) : (0, import_fastest_levenshtein.distance)(wanted, other);
		if (!best || far < best.far) best = {
			name: candidate,
			far
		};
	}
	return best && best.far <= Math.max(2, Math.floor(name.length / 3)) ? best.name : void 0;
}
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
const COMMENT_MODES = [
	"on-change",
	"always",
	"on-failure",
	"never"
];
function readInputs(environment) {
	const given = new Map();
	for (const [key, value] of Object.entries(environment)) if (key.startsWith("INPUT_") && value !== void 0) given.set(key.slice(6).toLowerCase(), value.trim());
	for (const name of given.keys()) if (!(name in INPUTS)) throw new MettleError("input-unknown", `the action has no input ${JSON.stringify(name)}${didYouMean(name, Object.keys(INPUTS)) || `; it has ${Object.keys(INPUTS).join(", ")}`}`);
	const get = (name) => {
		const value = given.get(name);
		return value === void 0 || value === "" ? name === "token" ? "" : INPUTS[name].default : value;
	};
	return {
		config: get("config"),
		configGiven: get("config") !== INPUTS.config.default,
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
// src/github/api.ts
var ApiError = class extends Error {
	name = "ApiError";
	status;
	constructor(status, message, options) {
		super(message, options);
		this.status = status;
	}
};
const MOST_WAIT = 90;
const ATTEMPTS = 4;
function githubApi(token, baseUrl) {
	let client;
	return { async request(route, parameters) {
		client ??= connect(token, baseUrl);
		const octokit = await client;
		const attempts = route.startsWith("POST ") ? 1 : ATTEMPTS;
		for (let attempt = 1;; attempt++) try {
			return (await octokit.request(route, { ...parameters })).data;
		} catch (error) {
			const failure = asApiError(error);
			const passing = failure.status >= 500 || failure.status === 0;
			if (attempt >= attempts || !passing) throw failure;
			await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt * (.5 + Math.random())));
		}
	} };
}
async function connect(token, baseUrl) {
	const [{ getOctokit }, { throttling }, { default: Bottleneck }] = await Promise.all([
		import("./github2.js"),
		import("./dist-bundle.js"),
		import("./light.js").then((m) => __toESM(m.default, 1))
	]);
	const wait = (after, _options, _octokit, retries) => retries < 2 && after <= MOST_WAIT;
	const unspaced = () => new Bottleneck.Group({ maxConcurrent: 1 });
	const octokit = getOctokit(token, {
		baseUrl,
		throttle: {
			onRateLimit: wait,
			onSecondaryRateLimit: wait,
			write: unspaced(),
			notifications: unspaced()
		}
	}, throttling);
	octokit.hook.after("request", (response) => {
		const type = String(response.headers["content-type"] ?? "");
		if (/\bjson\b/.test(type) && typeof response.data === "string" && response.data !== "") throw new ApiError(0, "the answer was cut short");
	});
	return octokit;
}
function asApiError(error) {
	if (error instanceof ApiError) return error;
	const { status, message } = error;
	return new ApiError(typeof status === "number" ? status : 0, message ?? String(error), { cause: error });
}
const PERMISSIONS = [
	[/\/statuses\//, "statuses: write"],
	[/\/issues\/(?:\d+\/)?comments/, "pull-requests: write"],
	[/\/actions\/artifacts/, "actions: read"],
	[/\/pulls\//, "pull-requests: read"]
];
function refused(route, error) {
	const failure = asApiError(error);
	const permission = PERMISSIONS.find(([pattern]) => pattern.test(route))?.[1];
	const hint = (failure.status === 403 || failure.status === 404) && permission ? `. Add to the workflow: permissions: {${permission}}` : "";
	return new MettleError("github-failed", `${route.split(" ")[0]} was answered with ${failure.status}: ${failure.message.split("\n")[0]}${hint}`, { cause: error });
}
// src/github/status.ts
const CONTEXT = "mettle";
const MOST = 140;
async function setStatus(api, where, sha, state, description, url) {
	const text = description.length > MOST ? `${description.slice(0, 139)}…` : description;
	return (await api.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
		...where,
		sha,
		state,
		context: CONTEXT,
		description: text,
		...url === void 0 ? {} : { target_url: url }
	})).creator?.login;
}
export { readInputs as a, Problems as c, refused as i, asMettleError as l, ApiError as n, didYouMean as o, githubApi as r, MettleError as s, setStatus as t, faultsOf as u };
