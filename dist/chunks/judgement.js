import { r as __exportAll } from "./rolldown-runtime.js";
import { B as didYouMean, C as setOutputs, I as emptyOutputs, S as saveState, T as LineFilter, U as asMettleError, V as MettleError, W as faultsOf, _ as standsAlone, b as annotate, c as INTO, d as setStatus, f as settleStatus, g as judges, h as temporaryFolder, l as scopePart, t as VERSION, u as scopeText, w as writeSummary, x as annotationOf, y as actionLog, z as fallbackInputs } from "./start.js";
import { C as picturePath, D as diskHash, E as finding, G as choiceText, Q as upstreamOf, S as LEDGER_BRANCH, T as removedFindings, U as Planner, W as besideBaseline, _ as ledgerFiles, c as childEnvironment, ct as githubApi, d as withheld, dt as whoAmI, f as hashFile, i as openSession, k as remoteText, l as grantedValues, lt as isBy, n as batchesOf, o as lfsPointer, ot as imageToRun, p as hideCredentials, r as answersOf, st as ApiError, u as grantedVariables, ut as refused, v as withId, w as asJudged, x as WriteRefused, y as canonicalize } from "./detection.js";
import { $ as judgedPaths, At as relativeTo, B as BadTable, C as readTracked, Ct as md5, D as committedMetrics, Dt as join$1, E as Overlaid, F as readMetrics, J as grouped$1, O as revisionMetrics, Ot as leadsOut, Q as NO_GRANTS, Tt as folderOf, V as ColumnBuilder, W as ROW_LIMITS, X as globMatcher, Z as globOf, b as limitText, gt as Unreadable, it as readStructured, j as stateAt, k as workTreeMetrics, n as measured, q as delimiterIn, r as withCost, rt as decode, v as variablePart, vt as withoutMark } from "./revisions.js";
const module = process.getBuiltinModule("node:module");
const { accessSync, closeSync, constants, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { createHash, randomUUID } = process.getBuiltinModule("node:crypto");
const { basename, delimiter, dirname, join } = process.getBuiltinModule("node:path");
const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
const { spawn, spawnSync } = process.getBuiltinModule("node:child_process");
const { createGunzip } = process.getBuiltinModule("node:zlib");
const { pathToFileURL } = process.getBuiltinModule("node:url");
// src/gate/verdict.ts
const ORDER = [
	"passed",
	"inconclusive",
	"failed",
	"error"
];
function weight(finding) {
	if (finding.outcome === "inconclusive") return "inconclusive";
	if (finding.outcome === "pass" || finding.severity === "warn") return "passed";
	return finding.outcome === "fail" ? "failed" : "error";
}
function worst(findings) {
	return findings.reduce((sofar, finding) => ORDER.indexOf(weight(finding)) > ORDER.indexOf(sofar) ? weight(finding) : sofar, "passed");
}
const passes = (findings) => !findings.some((finding) => finding.severity === "block" && finding.outcome !== "pass");
function verdictOf(findings, binding) {
	return {
		schema: "mettle/verdict/v1",
		verdict: worst(findings),
		passed: passes(findings),
		...binding,
		findings: [...findings]
	};
}
// src/action/api-of.ts
const apiOf = (inputs, event, stage) => stage !== "train" && stage !== "evaluate" && inputs.token && event.repository ? githubApi(inputs.token, event.api) : void 0;
// src/github/comment.ts
const PAGE$1 = 100;
const MARKER$2 = /^<!-- mettle:v1\b[^>\n]*-->/;
const LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
async function upsertComment(api, target, body, create, self) {
	const where = {
		owner: target.owner,
		repo: target.repo
	};
	if (await headOf$1(api, target) !== target.head) return { outcome: "outdated" };
	const marker = markerOf$1(body);
	const before = await marked(api, target, marker);
	let [oldest] = before.filter((comment) => isBy(comment.user, self));
	if (!oldest && before.length > 0) {
		const login = await whoAmI(api);
		oldest = login === void 0 ? void 0 : before.find((comment) => comment.user?.login === login);
	}
	if (oldest) return settle(api, target, body, [oldest]);
	if (!create) return { outcome: "none" };
	const post = () => api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...where,
		issue_number: target.number,
		body
	});
	let made;
	try {
		made = await post();
	} catch (error) {
		if (!(error instanceof ApiError) || error.status !== 0 && error.status < 500) throw error;
	}
	const author = made?.user?.login ?? self;
	const found = (await marked(api, target, marker)).filter((comment) => isBy(comment.user, author));
	const all = made && !found.some((comment) => comment.id === made.id) ? [...found, made].toSorted((a, b) => a.id - b.id) : found;
	if (all.length === 0) return {
		outcome: "created",
		url: (await post()).html_url
	};
	if (made && all.length === 1 && all[0]?.id === made.id) return {
		outcome: "created",
		url: made.html_url
	};
	return settle(api, target, body, all);
}
async function settle(api, target, body, all) {
	const [oldest, ...duplicates] = all;
	const where = {
		owner: target.owner,
		repo: target.repo
	};
	const same = normal$1(oldest.body ?? "") === normal$1(body);
	if (!same) await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...where,
		comment_id: oldest.id,
		body
	});
	for (const duplicate of duplicates) try {
		await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...where,
			comment_id: duplicate.id
		});
	} catch (error) {
		if (!(error instanceof ApiError) || error.status !== 404) throw error;
	}
	return {
		outcome: same ? "unchanged" : "updated",
		url: oldest.html_url
	};
}
const normal$1 = (body) => body.replaceAll("\r\n", "\n").trim();
async function headOf$1(api, target) {
	try {
		return (await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			owner: target.owner,
			repo: target.repo,
			pull_number: target.number
		})).head?.sha ?? target.head;
	} catch (error) {
		if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return target.head;
		throw error;
	}
}
async function marked(api, target, marker) {
	const found = [];
	for (let page = 1;; page++) {
		const comments = await api.request(LIST, {
			owner: target.owner,
			repo: target.repo,
			issue_number: target.number,
			per_page: PAGE$1,
			page
		});
		if (!Array.isArray(comments)) throw new ApiError(0, "the list of comments is not a list");
		found.push(...comments.filter((comment) => marker !== void 0 && markerOf$1(comment.body ?? "") === marker));
		if (comments.length < PAGE$1) break;
	}
	return found.toSorted((a, b) => a.id - b.id);
}
const markerOf$1 = (body) => MARKER$2.exec(body)?.[0];
// src/github/issue.ts
const LABEL = "mettle";
const MARKER$1 = "<!-- mettle:v1 schedule -->";
async function byPerson(api, marked) {
	const login = await whoAmI(api);
	return marked.find((issue) => login === void 0 ? issue.user?.type === "Bot" : isBy(issue.user, login));
}
async function upsertIssue(api, where, news) {
	const marked = (await api.request("GET /repos/{owner}/{repo}/issues", {
		owner: where.owner,
		repo: where.repo,
		labels: LABEL,
		state: "open",
		sort: "created",
		direction: "asc",
		per_page: 100
	})).filter((issue) => issue.pull_request === void 0 && issue.body?.startsWith(MARKER$1));
	const own = marked.find((issue) => isBy(issue.user, void 0)) ?? (marked.length > 0 ? await byPerson(api, marked) : void 0);
	const body = `${MARKER$1}\n${news.body.replace(/^<!-- mettle:v1\b[^>]*-->\n/, "")}`;
	const text = {
		owner: where.owner,
		repo: where.repo,
		title: news.title.slice(0, 250),
		body
	};
	if (own) {
		await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
			...text,
			issue_number: own.number,
			state: news.open ? "open" : "closed"
		});
		return own.html_url;
	}
	if (!news.create) return void 0;
	return (await api.request("POST /repos/{owner}/{repo}/issues", {
		...text,
		labels: [LABEL]
	})).html_url;
}
// src/report/escape.ts
const MOST$4 = 200;
const HIDDEN = /[\0-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/gu;
function clean(value, most = MOST$4) {
	const line = value.replace(/[\r\n\t\u2028\u2029]+/g, " ").replace(HIDDEN, "").trim();
	const letters = [...line];
	return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : line;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	"[": "&#91;",
	"]": "&#93;",
	"*": "&#42;",
	_: "&#95;",
	"~": "&#126;",
	$: "&#36;",
	"\\": "&#92;",
	":": "&#58;",
	"`": "&#96;",
	"(": "&#40;",
	")": "&#41;",
	"!": "&#33;"
};
function inert(value, most = MOST$4) {
	return clean(value, most).replaceAll("@", "@​").replace(/(#|GH-)(?=\d)/gi, "$1​").replace(/\bGHSA-/gi, "GHSA-​").replace(/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])([\da-f]{3})([\da-f]{4,37})\b/gi, "$1​$2").replace(/[&<>|[\]*_~$\\:`()!]/g, (c) => ENTITIES[c]).replace(/\b(www)\./gi, "$1&#46;");
}
const NUMBER$2 = /^-?\d{1,15}(?:\.\d{1,17})?(?:[eE][-+]?\d{1,3})?%?$/;
const WORDS = /^[A-Za-z0-9+–]+(?:(?: |(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))[A-Za-z0-9+–]+)*$/;
function name$1(value, most = 60) {
	const short = clean(value, most);
	if (short === "") return "<code>&#40;empty&#41;</code>";
	if (NUMBER$2.test(short)) return short.replace("-", "−");
	return WORDS.test(short) && !/\b[\da-f]{7,}\b/i.test(short) && !/^GH-?\d/i.test(short) ? short : code(value, most);
}
const code = (value, most = 60) => `<code>${inert(value, most)}</code>`;
function fence(content, language = "") {
	const body = content.split("\n").map((line) => line.replace(/[\r\t\u2028\u2029]/g, " ").replace(HIDDEN, "")).join("\n").replace(/@(?=[^\s@])/g, "@​").replaceAll("<!--", "<!-​-");
	const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((match) => match[0].length));
	const ticks = "`".repeat(longest + 1);
	return `${ticks}${language}\n${body}\n${ticks}`;
}
const mermaidText = (value) => clean(value, 40).replace(/[^\p{L}\p{N}_ .-]/gu, " ").replace(/\s+/g, " ").trim();
// src/report/numbers.ts
const MINUS$1 = "−";
const SPACE = "\xA0";
function decimalsFor(difference, values) {
	const size = Math.max(...values.map(Math.abs));
	if (difference === 0) return size >= 1e-4 ? Math.max(...values.map(written)) : Math.min(9, size === 0 ? 0 : 3 - Math.floor(Math.log10(size)));
	const ofDifference = 1 - Math.floor(Math.log10(Math.abs(difference)));
	const ofValues = values.every(Number.isInteger) ? 0 : Math.min(4, 2 - Math.floor(Math.log10(size)));
	return Math.min(12, Math.max(0, values.every(Number.isInteger) ? 0 : ofDifference, ofValues));
}
const leastFor = (a, b) => {
	const size = Math.max(Math.abs(a), Math.abs(b));
	return size === 0 ? 0 : Math.max(0, Math.min(3, 2 - Math.floor(Math.log10(size))));
};
const written = (value) => Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
function shownPair(baseline, candidate, limits = [], interval = null) {
	const difference = candidate - baseline;
	const width = interval ? interval.upper - interval.lower : 0;
	let decimals = width > 0 ? Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(width)) - 1, leastFor(baseline, candidate))) : decimalsFor(difference, [baseline, candidate]);
	const misleading = (places) => {
		const shown = Number(candidate.toFixed(places)) - Number(baseline.toFixed(places));
		return limits.some((limit) => Math.sign(Number(shown.toFixed(places)) - limit) !== Math.sign(Number(difference.toPrecision(12)) - limit));
	};
	const crosses = (places) => interval !== null && [interval.lower, interval.upper].some((bound) => [0, ...limits].some((limit) => bound !== limit && Math.sign(Number(bound.toFixed(places)) - limit) !== Math.sign(bound - limit)));
	while (decimals < 12 && (misleading(decimals) || decimals < 6 && crosses(decimals))) decimals++;
	const range = (places) => interval && width > 0 ? ` [${[interval.lower, interval.upper].map((bound) => signed(grouped(Math.abs(bound).toFixed(places)), bound)).join(", ")}]` : "";
	if (Math.max(Math.abs(baseline), Math.abs(candidate)) >= 0x38d7ea4c68000 || decimals > 9) return {
		baseline: general(baseline),
		candidate: general(candidate),
		difference: signed(general(Math.abs(difference)), difference),
		bounds: range(9)
	};
	const difference_ = Number(candidate.toFixed(decimals)) - Number(baseline.toFixed(decimals));
	return {
		baseline: fixed(baseline, decimals),
		candidate: fixed(candidate, decimals),
		difference: signed(grouped(Math.abs(difference_).toFixed(decimals)), difference_),
		bounds: range(decimals)
	};
}
const signed = (magnitude, value) => Number(magnitude.replaceAll(",", "")) === 0 ? "0" : `${value < 0 ? MINUS$1 : "+"}${magnitude}`;
const fixed = (value, decimals) => (value < 0 ? MINUS$1 : "") + grouped(Math.abs(value).toFixed(decimals));
function grouped(digits) {
	const [whole = "", fraction] = digits.split(".");
	const groups = [];
	for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
	const separated = whole.length > 4 ? groups.join(",") : whole;
	return fraction === void 0 ? separated : `${separated}.${fraction}`;
}
function general(value) {
	return String(Number(value.toPrecision(6))).replace("-", MINUS$1);
}
function shownValue(value) {
	const size = Math.abs(value);
	if (Number.isInteger(value) && size < 0x38d7ea4c68000) return fixed(value, 0);
	if (size >= 0x38d7ea4c68000 || size > 0 && size < 1e-6) return value.toExponential(3).replace("-", MINUS$1);
	const decimals = Math.max(0, Math.min(8, 3 - Math.floor(Math.log10(size))));
	const short = fixed(value, decimals);
	const exact = (value < 0 ? MINUS$1 : "") + String(size);
	return exact.length < short.length && !exact.includes("e") ? exact : short;
}
const UNITS = [
	[/(?:^|[_.])ms$|latency_p\d+$/i, "ms"],
	[/(?:^|[_.])(?:seconds|secs?)$/i, "s"],
	[/(?:^|[_.])mb$/i, "MB"],
	[/(?:^|[_.])gb$/i, "GB"]
];
const unitOf = (metric) => {
	const unit = UNITS.find(([pattern]) => pattern.test(metric))?.[1];
	return unit === void 0 ? "" : SPACE + unit;
};
function duration(seconds) {
	if (seconds < 1) return "< 1 s";
	if (seconds < 60) return `${Math.round(seconds)} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min${seconds % 60 >= 1 && minutes < 10 ? ` ${Math.floor(seconds % 60)} s` : ""}`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function bytes(size) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	const power = size < 1e3 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3));
	const value = size / 1e3 ** power;
	return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}
function age(then, now) {
	const seconds = Math.max(0, (Date.parse(now) - Date.parse(then)) / 1e3);
	for (const [size, word] of [
		[86400, "day"],
		[3600, "hour"],
		[60, "minute"]
	]) {
		const count = Math.floor(seconds / size);
		if (count >= 1) return `${count} ${word}${count === 1 ? "" : "s"} ago`;
	}
	return "just now";
}
const unitOfMethod = (method) => method === "paired t over seeds" ? "seeds" : method === "corrected t over folds" ? "folds" : "test rows";
// src/report/rows.ts
const SYMBOLS = {
	error: "❌",
	fail: "❌",
	inconclusive: "❓",
	warn: "⚠️",
	pass: "✅"
};
const WORST = [
	"error",
	"fail",
	"inconclusive",
	"warn",
	"pass"
];
const markOf = (finding) => finding.outcome === "pass" ? "pass" : finding.outcome === "inconclusive" ? "inconclusive" : finding.severity === "warn" ? "warn" : finding.outcome;
const symbol = (mark) => SYMBOLS[mark];
const rank = (mark) => WORST.indexOf(mark);
const worstMark = (findings) => findings.map(markOf).toSorted((a, b) => rank(a) - rank(b))[0] ?? "pass";
function rowsOf$1(models, several, beside = []) {
	return models.flatMap((model) => {
		return [...grouped$1(model.findings.filter((finding) => finding.metric !== null && !(finding.rule === "slice" && finding.outcome === "pass")), (finding) => finding.metric)].map(([metric, findings]) => rowOf(model, metric, findings, several, beside));
	}).toSorted((a, b) => rank(a.mark) - rank(b.mark));
}
function rowOf(model, metric, findings, several, beside) {
	const mark = worstMark(findings);
	const found = model.evaluation?.metrics.find((candidate) => candidate.name === metric) ?? sliceMetric(model, metric);
	const limits = findings.flatMap((finding) => finding.limit === null ? [] : [finding.limit]);
	const label = `${several ? `**${name$1(model.name, 40)}** ` : ""}${titleOf(metric)}${arrow(found)}`;
	const limit = limits.map((text) => inert(text, 60).replace(/^(≥|≤) /, "$1\xA0")).join(", ");
	const results = findings.every((finding) => finding.rule === "results");
	const [first] = findings;
	if (results && first) return {
		mark,
		text: `| ${symbol(mark)} | ${label} | ${mark === "pass" ? inert(first.message.slice(first.message.indexOf(": ") + 2), 60) : `${findings.length} found`} |${" |".repeat(beside.length)} | ${limit} |`
	};
	const others = beside.map((one) => {
		const value = model.beside.find(({ label: own }) => own === one)?.values[metric];
		return ` ${value === void 0 ? "" : shownValue(value) + unitOf(metric)} |`;
	});
	return {
		mark,
		text: `| ${symbol(mark)} | ${label} | ${values(found, findings)} |${others.join("")} ${delta(found, findings)} | ${limit} |`
	};
}
function titleOf(metric) {
	const [, whole, part] = /^([^{]*)\{(.*)\}$/.exec(metric) ?? [];
	return whole === void 0 || part === void 0 ? name$1(metric, 40) : `${name$1(whole, 40)}, ${name$1(part, 60)}`;
}
function sliceMetric(model, title) {
	const slice = model.evaluation?.slices.find((one) => `${one.metric}{${one.name}}` === title);
	if (!slice) return void 0;
	const whole = model.evaluation?.metrics.find((one) => one.name === slice.metric);
	return {
		name: title,
		value: slice.value,
		baseline: slice.baseline,
		difference: slice.value === null || slice.baseline === null ? null : slice.value - slice.baseline,
		direction: whole?.direction ?? null,
		computed: true,
		interval: slice.interval
	};
}
const arrow = (metric) => metric?.direction === "higher" ? "\xA0↑" : metric?.direction === "lower" ? "\xA0↓" : "";
const limitNumbers = (findings) => findings.flatMap((finding) => {
	const found = /^Δ [≥≤<>] ([+−])([\d.e-]+)$/.exec(finding.limit ?? "");
	return found ? [Number(found[2]) * (found[1] === "−" ? -1 : 1)] : [];
});
function values(metric, findings = []) {
	if (!metric) return "not there";
	const unit = unitOf(metric.name);
	if (metric.value !== null && metric.baseline !== null) {
		const shown = shownPair(metric.baseline, metric.value, limitNumbers(findings), metric.interval);
		return `${shown.baseline} → ${shown.candidate}${unit}`;
	}
	const side = (value) => value === null ? "none" : shownValue(value);
	return `${side(metric.baseline)} → ${side(metric.value)}${unit}`;
}
function delta(metric, findings) {
	if (metric?.value == null || metric.baseline === null) return "not known";
	const { interval } = metric;
	const shown = shownPair(metric.baseline, metric.value, limitNumbers(findings), interval);
	const difference = shown.difference + unitOf(metric.name);
	return `${interval !== null && (interval.lower > 0 || interval.upper < 0) ? `**${difference}**` : difference}${shown.bounds}`;
}
// src/report/slice-of.ts
function sliceOf(name) {
	const begin = name.endsWith("}") ? name.indexOf("{") : -1;
	return begin === -1 ? ["", ""] : [name.slice(0, begin), name.slice(begin + 1, -1)];
}
// src/report/heading.ts
const TITLES = {
	passed: ["✅", "passed"],
	inconclusive: ["❓", "inconclusive"],
	failed: ["❌", "blocked"],
	error: ["❌", "error"]
};
const heading = (facts) => `${said$1(facts)}${facts.scope ? ` · ${name$1(facts.scope, 90)}` : ""}`;
function said$1(facts) {
	const { verdict } = facts.verdict;
	const [symbol, word] = TITLES[verdict];
	const blocks = !facts.verdict.passed;
	if (waitsOnly(facts.verdict.findings)) return `⏳ Mettle: waits – ${decidingFact(facts)}`;
	const outcome = blocks && !facts.enforce ? verdict === "error" ? "error, would be blocked" : "would be blocked" : verdict === "inconclusive" ? `inconclusive, ${blocks ? "blocked" : "not blocked"}` : word;
	const fact = decidingFact(facts);
	return `${symbol} Mettle: ${outcome}${fact === "" ? "" : ` – ${fact}`}`;
}
const waitsOnly = (findings) => {
	const blocking = findings.filter((finding) => finding.severity === "block" && finding.outcome !== "pass");
	return blocking.length > 0 && blocking.every((finding) => finding.code === "waiting");
};
function decidingFact(facts) {
	const broken = facts.verdict.findings.filter((finding) => finding.severity === "block" && finding.outcome !== "pass").toSorted((a, b) => rank(markOf(a)) - rank(markOf(b)));
	const [first] = broken;
	if (first) return `${brokenFact(first, facts)}${broken.length > 1 ? `, and ${broken.length - 1} more` : ""}`;
	const undecided = facts.verdict.findings.find((finding) => finding.outcome === "inconclusive");
	if (undecided) return undecidedFact(undecided, facts);
	const gone = goneModels(facts);
	if (gone !== "") return gone;
	const trained = facts.models.filter((model) => model.outcome !== "reused");
	if (trained.length === 0 && facts.models.every((model) => !model.changed)) return "nothing to train";
	if (facts.models.some((model) => model.changed && model.evaluation !== null && model.evaluation.baseline === null && model.evaluation.metrics.length > 0) && facts.models.length === 1) return facts.verdict.findings.some((finding) => finding.rule === "baseline") ? "nothing to compare with: the baseline has no run of it" : "a first run, nothing to compare with";
	const warned = facts.verdict.findings.find((finding) => finding.outcome === "fail" && finding.code === null && finding.metric !== null && finding.limit !== null);
	if (warned) return `${brokenFact(warned, facts)}, past its limit, which only warns`;
	const told = facts.models.filter((model) => model.changed).map((model) => modelFact(model, facts.models.length > 1)).filter((text) => text !== "");
	const shown = told.slice(0, 3).join(", ");
	return told.length > 3 ? `${shown}, and ${told.length - 3} more models` : shown || (trained.length === 0 ? "trained before, judged again" : "");
}
function goneModels({ verdict: { findings } }) {
	const gone = findings.flatMap((one) => one.rule === "removed-model" && one.outcome !== "pass" ? [name$1(one.model ?? "", 40)] : []);
	const [first] = gone;
	if (first === void 0) return "";
	return gone.length === 1 ? `the model ${first} is gone, and its gate with it` : `${first} and ${gone.length - 1} more models are gone, and their gates`;
}
function undecidedFact({ model, metric, evidence }, facts) {
	const who = `${model !== null && facts.models.length > 1 ? `${name$1(model, 40)} ` : ""}${metric === null ? "" : name$1(metric, 40)}`;
	const count = (value) => value.toLocaleString("en");
	if (!evidence) return `${who} cannot be told`;
	return evidence.needed !== null && evidence.needed > evidence.n ? `${who}: ${count(evidence.n)} ${unitOfMethod(evidence.method)}, about ${count(evidence.needed)} would decide` : `${who}: ${count(evidence.n)} ${unitOfMethod(evidence.method)} cannot tell`;
}
function brokenFact(finding, facts) {
	if (finding.code === "waiting") return inert(finding.message, 120);
	if (finding.outcome === "inconclusive") return undecidedFact(finding, facts);
	const model = finding.model !== null && facts.models.length > 1 ? `${name$1(finding.model, 40)} ` : "";
	const metric = finding.metric === null ? "" : name$1(finding.metric, 40);
	if (finding.code === "metric-disappeared") return `${model}${metric} is gone`;
	if (finding.code === "metric-missing") return `${model}${metric} is missing`;
	if (finding.code === "metrics-not-finite") return `${model}${metric} is not a number`;
	if (finding.code?.startsWith("train-")) return `${model || `${name$1(finding.model ?? "", 40)} `}did not train`;
	if (finding.rule === "slice" && finding.metric !== null) {
		const [whole, slice] = sliceOf(finding.metric);
		return `${model}${name$1(whole, 40)} gets worse where ${name$1(slice, 60)}`;
	}
	if (finding.rule === "data") return `${model || `${name$1(finding.model ?? "", 40)} `}was not trained: its data does not hold its checks`;
	if (finding.code === "metrics-disagree") return `${model}${metric} is not what its predictions or folds give`;
	if (finding.code === "test-set-changed") return `${model}the test set is another one, so ${metric} cannot be compared`;
	if (finding.outcome === "error") return inert(finding.message.split("\n")[0] ?? "", 90);
	if (finding.rule === "removed-model") return goneModels(facts);
	if (finding.got !== null && finding.baseline !== null && /regression|improvement/.test(finding.rule)) {
		const size = shownPair(finding.baseline, finding.got).difference.replace(/^[+−]/, "");
		return finding.rule === "max-regression" ? `${model}${metric} gets worse by ${size}` : `${model}${metric} does not improve enough`;
	}
	return finding.got === null ? `${model}${metric}` : `${model}${metric} is ${shownValue(finding.got)}, limit ${inert(finding.limit ?? "", 40)}`;
}
function modelFact(model, several) {
	const gated = (model.evaluation?.metrics ?? []).filter((metric) => metric.difference !== null && metric.direction !== null && model.findings.some((finding) => finding.metric === metric.name && /regression|improvement/.test(finding.rule)));
	const moved = gated.find((metric) => metric.difference !== 0);
	const who = (metric) => several ? name$1(model.name, 40) : metric === void 0 ? name$1(model.name, 40) : name$1(metric, 40);
	if (gated.length === 0) return several || model.outcome === "reused" ? "" : `${name$1(model.name, 40)} keeps its limits`;
	if (!moved) return `${who(gated[0]?.name)} holds`;
	const better = moved.difference > 0 === (moved.direction === "higher");
	if (moved.interval && moved.interval.lower <= 0 && moved.interval.upper >= 0) return `${who(moved.name)} holds`;
	const size = shownPair(moved.baseline, moved.value).difference.replace(/^[+−]/, "");
	if (several) return `${name$1(model.name, 40)} ${better ? "improves" : "gets worse within its limit"}`;
	return better ? `${name$1(moved.name, 40)} improves by ${size}` : `${name$1(moved.name, 40)} gets worse by ${size}, within its limit`;
}
// src/report/alerts.ts
const STALE_DAYS = 30;
function alerts(facts) {
	const found = [];
	const { policy } = facts;
	if (policy.proposals.length > 0) {
		const rows = policy.proposals.slice(0, 5).map((change) => `${code(`${change.metric}.${change.rule}`, 60)}${facts.models.length > 1 ? ` of ${name$1(change.model, 40)}` : ""} ${change.old === null ? "none" : name$1(change.old, 40)} → ${change.new === null ? "none" : name$1(change.new, 40)}`);
		const more = policy.proposals.length > 5 ? `, and ${policy.proposals.length - 5} more` : "";
		found.push(`> [!IMPORTANT]\n> **This pull request changes its own gate**: ${rows.join("; ")}${more}. It was judged by the policy of the base${policy.commit === null ? "" : `, \`${policy.commit.slice(0, 7)}\``}; the new one counts once it is merged.`);
	}
	const none = facts.models.filter((model) => model.changed && model.evaluation !== null && model.evaluation.baseline === null && model.evaluation.metrics.length > 0 && !model.findings.some((finding) => finding.rule === "baseline"));
	if (none.length > 0) {
		const names = none.slice(0, 5).map((model) => name$1(model.name, 40)).join(", ");
		found.push(`> [!WARNING]\n> **No baseline for ${names}${none.length > 5 ? ` and ${none.length - 5} more` : ""}**: the base has no successful run of ${none.length > 1 ? "them" : "it"}. Fixed limits were checked, a regression could not be. ${facts.commits.base === null ? "This run" : "The first run on the default branch"} becomes the baseline.`);
	}
	const old = facts.models.flatMap((model) => model.changed && model.evaluation?.baseline?.time ? [model.evaluation.baseline.time] : []).filter((time) => Date.parse(facts.now) - Date.parse(time) > STALE_DAYS * 864e5);
	if (old.length > 0) found.push(`> [!WARNING]\n> **The baseline is old**: ${age(old.toSorted()[0], facts.now)}.`);
	if (policy.unknownAtBase.length > 0 && policy.commit !== null) found.push(`> [!NOTE]\n> The base does not know ${policy.unknownAtBase.slice(0, 5).map((model) => name$1(model, 40)).join(", ")}: judged by this pull request’s own rules.`);
	if (facts.notes.length > 0) found.push(`> [!NOTE]\n${facts.notes.map((note) => `> ${inert(note, 500)}`).join("\n>\n")}`);
	return found;
}
// src/report/fold.ts
const fold = (summary, content) => `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
const of = (model, several) => several ? ` of ${name$1(model.name, 40)}` : "";
// src/report/curves-fold.ts
const FRAME = (title, x, y, lines, colours) => `\`\`\`mermaid\n---\nconfig:\n  xyChart:\n    height: 300\n    width: 420\n    titleFontSize: 14\n  themeVariables:\n    xyChart:\n      backgroundColor: transparent\n      plotColorPalette: "${colours.join(", ")}"\n---\nxychart-beta\n  title "${title}"\n  x-axis ${x}\n  y-axis "${y}" 0 --> 1\n${lines.map((line) => `  line [${line.map((value) => String(Number(value.toFixed(4)))).join(", ")}]`).join("\n")}\n\`\`\``;
const [BASELINE, CANDIDATE, IDEAL] = [
	"#3b82f6",
	"#d9730d",
	"#8b949e"
];
function curvesFold(model, several) {
	const curves = model.evaluation?.curves;
	if (!curves || !model.changed) return "";
	const both = curves.roc.baseline !== null;
	const legend = both ? "blue baseline, orange candidate" : "the candidate";
	const lines = curves.roc.baseline ? [curves.roc.baseline, curves.roc.candidate] : [curves.roc.candidate];
	const parts = [FRAME(`ROC: ${legend}`, "\"False positive rate, %\" 0 --> 100", "True positive rate", lines, both ? [BASELINE, CANDIDATE] : [CANDIDATE])];
	const reliability = reliabilityChart(curves.reliability);
	if (reliability) parts.push(reliability);
	return fold(`<b>${reliability ? "ROC and reliability" : "ROC curve"}</b>${of(model, several)}`, parts.join("\n\n"));
}
function reliabilityChart(reliability) {
	if (!reliability) return void 0;
	const binOf = (predicted) => Math.min(9, Math.floor(predicted * 10));
	const byBin = (bins) => new Map(bins.map((bin) => [binOf(bin.predicted), bin.observed]));
	const own = byBin(reliability.candidate);
	const before = reliability.baseline && byBin(reliability.baseline);
	const bins = [...own.keys()].filter((bin) => !before || before.has(bin)).sort((a, b) => a - b);
	if (bins.length < 3) return void 0;
	const line = (values) => bins.map((bin) => values.get(bin));
	const ideal = bins.map((bin) => (bin + .5) / 10);
	return FRAME(`Reliability: ${before ? "blue baseline, orange candidate, " : "orange the candidate, "}grey ideal`, `"Predicted probability" [${bins.map((bin) => `"${((bin + .5) / 10).toFixed(2)}"`).join(", ")}]`, "Observed share", before ? [
		line(before),
		line(own),
		ideal
	] : [line(own), ideal], before ? [
		BASELINE,
		CANDIDATE,
		IDEAL
	] : [CANDIDATE, IDEAL]);
}
// src/report/data-fold.ts
const count$1 = (value) => value.toLocaleString("en");
const percent$1 = (share) => `${(100 * share).toFixed(1)}\u00a0%`;
const moved = (from, to) => to === from ? "0" : `${to > from ? "+" : "−"}${count$1(Math.abs(to - from))}`;
function dataFold(model, several) {
	if (model.data.length === 0) return "";
	const summary = model.data.map((diff) => `${name$1(diff.source, 40)} ${moved(...diff.rows)} rows`).join(", ");
	return fold(`<b>Data</b>${of(model, several)}: ${summary}`, model.data.map(changes).join("\n\n"));
}
function changes({ source, rows, added, removed, kinds, missing, drifted, label }) {
	const list = (names) => names.slice(0, 20).map((one) => name$1(one, 40)).join(", ") + (names.length > 20 ? ` and ${names.length - 20} more` : "");
	const lines = [
		`**${name$1(source, 40)}**: ${count$1(rows[0])} → ${count$1(rows[1])} rows.`,
		added.length > 0 ? `- new columns: ${list(added)}` : "",
		removed.length > 0 ? `- columns that are gone: ${list(removed)}` : "",
		...kinds.slice(0, 20).map((change) => `- ${name$1(change.column, 40)} was ${change.from} and is ${change.to}`),
		...missing.slice(0, 20).map((change) => `- ${name$1(change.column, 40)}: missing values ${percent$1(change.from)} → ${percent$1(change.to)}`),
		drifted.length > 0 ? `- distributed otherwise: ${drifted.slice(0, 20).map((one) => `${name$1(one.column, 40)} (p ${one.p < 1e-4 ? "< 0.0001" : one.p.toPrecision(2)})`).join(", ")}` : ""
	].filter((line) => line !== "");
	const table = label ? `\n\n| ${name$1(label.column, 40)} | Base | Here | |\n|:--|--:|--:|--:|\n${label.counts.map(({ value, from, to }) => `| ${name$1(value, 40)} | ${count$1(from)} | ${count$1(to)} | ${moved(from, to)} |`).join("\n")}` : "";
	return lines.join("\n") + table;
}
// src/report/environment-fold.ts
function environmentFold(model, several) {
	const { environment } = model;
	if (!environment) return "";
	if (model.outcome === "reused") return fold(`<b>Environment</b>${of(model, several)}: assumed to be the same`, "There is no lock file. The record was made with the packages that it names; a reuse assumes that they would be the same today.");
	if (environment.changes.length === 0) return environment.known ? "" : fold(`<b>Environment</b>${of(model, several)}: recorded`, "There is no lock file. What was installed is in the record, so that the next run can say what changed.");
	const rows = environment.changes.slice(0, 40).map((change) => `| ${name$1(change.name, 40)} | ${change.from === null ? "none" : name$1(change.from, 40)} | ${change.to === null ? "none" : name$1(change.to, 40)} |`);
	return fold(`<b>Environment</b>${of(model, several)}: ${environment.changes.length} packages changed`, `| Package | Baseline | Candidate |\n|:--|:--|:--|\n${rows.join("\n")}`);
}
// src/report/judged-folds.ts
const MOST$3 = 60;
const count = (value) => value.toLocaleString("en");
function slicesFold(model, several) {
	const slices = model.evaluation?.slices ?? [];
	if (slices.length === 0) return "";
	const judged = slices.filter((slice) => slice.adjusted !== null);
	const worse = judged.filter((slice) => slice.worse);
	const metric = name$1(slices[0]?.metric ?? "", 40);
	const rows = judged.slice(0, MOST$3).map((slice) => {
		const pair = shownPair(slice.baseline, slice.value, [], slice.interval);
		const p = slice.adjusted;
		const shown = p < 1e-4 ? "< 0.0001" : p.toFixed(p < .01 ? 4 : 2);
		return `| ${slice.worse ? "❌" : ""} | ${name$1(slice.name, 60)} | ${count(slice.n)} | ${pair.baseline} → ${pair.candidate} | ${pair.difference}${pair.bounds} | ${shown} |`;
	});
	const alone = slices.filter((slice) => slice.adjusted === null && slice.leftOut === null && slice.value !== null).slice(0, MOST$3).map((slice) => `| | ${name$1(slice.name, 60)} | ${count(slice.n)} | ${shownValue(slice.value)} | not known | |`);
	const table = rows.length + alone.length === 0 ? "" : `| | Slice | Rows | Baseline → candidate ${metric} | Δ [95\u00a0% bounds] | p, Holm |\n|:-:|:--|--:|--:|--:|--:|\n${[...rows, ...alone].join("\n")}`;
	const left = slices.filter((slice) => slice.leftOut !== null);
	const out = left.length === 0 ? "" : `Not judged: ${left.slice(0, 20).map((slice) => `${name$1(slice.name, 60)} (${count(slice.n)} rows, ${slice.leftOut})`).join("; ")}${left.length > 20 ? ` and ${left.length - 20} more` : ""}.`;
	const summary = judged.length === 0 ? `${slices.length}, nothing to compare with` : worse.length === 0 ? `${judged.length} checked, none significantly worse` : `${worse.length} of ${judged.length} significantly worse`;
	return fold(`<b>Slices</b>${of(model, several)}: ${summary}`, [
		table,
		rows.length > 1 ? "Bounds are of each slice by itself; p and the mark consider all of them." : "",
		out
	].filter((text) => text !== "").join("\n\n"));
}
function groupsFold(model, several) {
	const groups = model.evaluation?.groups ?? [];
	if (groups.length === 0) return "";
	const rate = (value) => value === null ? "none" : value.toFixed(4);
	const rows = groups.slice(0, MOST$3).map((group) => `| ${name$1(`${group.by}=${group.group}`, 60)}${group.leftOut === null ? "" : ", left out"} | ${count(group.n)} | ${rate(group.selectionRate)} | ${rate(group.tpr)} | ${rate(group.fpr)} |`);
	const out = groups.filter((group) => group.leftOut !== null);
	const left = out.length === 0 ? "" : `\n\nLeft out of the gaps: ${out.slice(0, 20).map((group) => `${name$1(`${group.by}=${group.group}`, 60)} (${group.leftOut})`).join("; ")}.`;
	const by = [...new Set(groups.map((group) => name$1(group.by, 40)))].join(", ");
	return fold(`<b>Fairness</b>${of(model, several)}: rates by ${by}`, `| Group | Rows | Selection rate | True positive rate | False positive rate |\n|:--|--:|--:|--:|--:|\n${rows.join("\n")}${left}`);
}
function confusionFold(model, several) {
	const confusion = model.evaluation?.confusion;
	if (!confusion || !model.changed) return "";
	const head = `| Truth ↓ predicted → | ${confusion.classes.map((one) => name$1(one, 30)).join(" | ")} |\n|:--|${confusion.classes.map(() => "--:").join("|")}|`;
	const rows = confusion.counts.map((row, i) => `| **${name$1(confusion.classes[i], 30)}** | ${row.map(count).join(" | ")} |`);
	const right = confusion.counts.reduce((sum, row, i) => sum + row[i], 0);
	const all = confusion.counts.flat().reduce((sum, one) => sum + one, 0);
	return fold(`<b>Confusion matrix</b>${of(model, several)}: ${count(right)} of ${count(all)} right`, `${head}\n${rows.join("\n")}`);
}
function methodLines(models) {
	const lines = [];
	const several = models.length > 1;
	const methods = new Map();
	for (const model of models) for (const metric of model.evaluation?.metrics ?? []) {
		if (metric.interval === null) continue;
		const names = methods.get(metric.interval.method) ?? new Set();
		methods.set(metric.interval.method, names.add(metric.name));
	}
	if (methods.size > 0) {
		lines.push("The bounds are one-sided, 95 % each, paired on the same rows. ✅ when even the worse bound keeps the limit, ❌ when even the better bound breaks it, ❓ when they lie on both sides.");
		lines.push(`${[...methods].map(([method, names]) => `${[...names].slice(0, 6).map((one) => name$1(one, 40)).join(", ")}: ${method}`).join(". ")}.`);
	}
	if (models.some((model) => (model.evaluation?.slices.length ?? 0) > 0)) lines.push("Slices block only when significantly worse, one-sided at 0.05 after Holm over all of them.");
	for (const model of models.slice(0, 8)) {
		const testSet = model.evaluation?.testSet;
		if (!testSet) continue;
		const taken = testSet.inferred.length > 0 ? ` Taken for so: ${testSet.inferred.map((text) => inert(text, 120)).join("; ")}.` : "";
		lines.push(`The test set${several ? ` of ${name$1(model.name, 40)}` : ""} (${count(testSet.rows)} rows, \`${testSet.digest.slice(0, 8)}…\`) has judged ${count(testSet.uses)} ${testSet.uses === 1 ? "candidate" : "candidates"} so far.${taken}`);
	}
	return lines;
}
// src/report/how-judged.ts
function howJudged(facts) {
	const { policy, commits } = facts;
	const seeds = facts.models.filter((model) => model.outcome === "trained").slice(0, 8).map((model) => `${name$1(model.name, 40)} ${model.seed}`).join(", ");
	const rows = [
		"↑ higher is better, ↓ lower is better. Δ is candidate − baseline.",
		...methodLines(facts.models),
		...(policy.workedOut ?? []).map(([metric, of]) => `${code(metric, 80)} is worked out: ${code(of, 120)}.`),
		"Rules work on full precision; a value equal to its limit holds. Rules on differences are not asked where nothing that the model is made of has changed.",
		`Policy: ${policy.isDefault ? "no metric whose direction is known gets worse (the default), " : ""}${code(policy.path, 80)}${policy.commit === null ? "" : ` at \`${policy.commit.slice(0, 7)}\``}.${seeds === "" ? "" : ` Seeds: ${seeds}.`}`
	];
	if (commits.base && commits.head) rows.push(`Again on your machine: \`mettle compare ${commits.base.slice(0, 7)} ${commits.head.slice(0, 7)}\``);
	return fold("<b>How it was judged</b>", rows.map((row) => `- ${row}`).join("\n"));
}
// src/report/other-metrics.ts
function otherMetrics(models, several, full) {
	const rows = models.filter((model) => model.changed || full).flatMap((model) => {
		const gated = new Set(model.findings.map((finding) => finding.metric));
		return (model.evaluation?.metrics ?? []).filter((metric) => !gated.has(metric.name)).map((metric) => `| ${several ? `**${name$1(model.name, 40)}** ` : ""}${name$1(metric.name, 40)}${arrow(metric)} | ${values(metric)} | ${delta(metric, [])} |`);
	});
	if (rows.length === 0) return "";
	const shown = rows.slice(0, full ? 500 : 60);
	return fold(`<b>Metrics without a limit</b>: ${rows.length}`, `| Metric | Baseline → candidate | Δ |\n|:--|--:|--:|\n${shown.join("\n")}${rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more` : ""}`);
}
// src/report/plots-fold.ts
const MOST_PROBLEMS = 6;
function plotsFold(model, several) {
	const { changed, same, problems } = model.plots;
	if (changed.length === 0 && problems.length === 0) return "";
	const cell = (address, alt) => address === null ? "none" : `<img alt="${alt}" width="400" src="${address}">`;
	const tables = changed.map((plot) => `${code(plot.path, 100)}\n\n| Baseline | Candidate |\n|:-:|:-:|\n| ${cell(plot.baseline, "baseline")} | ${cell(plot.candidate, "candidate")} |`);
	const said = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${inert(problem, 300)}`);
	if (problems.length > MOST_PROBLEMS) said.push(`- and ${problems.length - MOST_PROBLEMS} more`);
	const equal = same > 0 ? `, ${same} unchanged` : "";
	const left = problems.length > 0 ? `, ${problems.length} not shown` : "";
	const parts = said.length > 0 ? [...tables, said.join("\n")] : tables;
	return fold(`<b>Plots</b>${of(model, several)}: ${changed.length} changed${equal}${left}`, parts.join("\n\n"));
}
// src/report/data-size.ts
const SIZE = /(?<!\d)(\d+) files?(?:, (\d+) bytes)?$/;
const MOVED = /(?:^|, )((?:\d+ files? (?:added|removed|changed)(?:, )?)+)$/;
function dataSize(from, to) {
	const moved = MOVED.exec(to ?? "")?.[1];
	if (moved !== void 0) return moved;
	const [old, now] = [SIZE.exec(from ?? ""), SIZE.exec(to ?? "")];
	if (!old || !now) return "";
	const count = (value) => Number(value).toLocaleString("en");
	const files = old[1] === now[1] ? `${count(now[1])} ${now[1] === "1" ? "file" : "files"}` : `${count(old[1])} → ${count(now[1])} files`;
	if (old[2] === void 0 || now[2] === void 0) return files;
	const [before, after] = [bytes(Number(old[2])), bytes(Number(now[2]))];
	return `${files}, ${before === after ? after : `${before} → ${after}`}`;
}
// src/report/reasons.ts
const MOST$2 = 6;
const OWN = new Set([
	"record",
	"command",
	"environment",
	"seed"
]);
function changedLine(models) {
	const seen = new Map();
	for (const model of models) for (const reason of model.reasons) seen.set(`${reason.component} ${reason.path} ${reason.key} ${OWN.has(reason.component) ? model.name : ""}`, shortReason(reason, model.name));
	const parts = [...new Set(seen.values())];
	return parts.length > MOST$2 ? `${parts.slice(0, MOST$2).join(" · ")} · and ${parts.length - MOST$2} more` : parts.join(" · ");
}
function shortReason(reason, model) {
	const path = reason.path === null ? "" : code(reason.path, 60);
	switch (reason.component) {
		case "params": return reason.key === null ? path : `${path} ${name$1(reason.key, 40)} ${value(reason.from)} → ${value(reason.to)}`;
		case "lock": return reason.key === null ? path : `${name$1(reason.key, 40)} ${value(reason.from)} → ${value(reason.to)}`;
		case "command": return `the command${reason.path === null || ["train", "cmd"].includes(reason.path) ? "" : ` (${name$1(reason.path, 40)})`} of ${name$1(model, 40)}`;
		case "data": return reason.to?.startsWith("unknown") ? `data ${name$1(reason.path ?? "", 40)} (${inert(reason.to, 120)})` : reason.to?.startsWith("depends on") ? `${inert(reason.to, 80)}` : `data ${name$1(reason.path ?? "", 40)}${sized(reason)}`;
		case "environment": return `variable ${name$1(reason.path ?? "", 40)}`;
		case "seed": return `seed ${value(reason.from)} → ${value(reason.to)}`;
		case "record": return reason.to === "new model" ? `model ${name$1(model, 40)} is new` : inert(reason.to ?? "", 100);
		case "forced": return `forced: ${inert(reason.to ?? "", 100)}`;
		case "outputs":
			if (reason.path === null) return inert(reason.to ?? "", 100);
			return /^[0-9a-f]{32}(?:\.dir)?$/.test(reason.to ?? "") ? `${path} was made again, and came out otherwise` : `${path} is not what was written by its stage`;
		default: return reason.from === null ? `${path} added` : reason.to === null ? `${path} removed` : path;
	}
}
const sized = ({ from, to }) => {
	const size = dataSize(from, to);
	return size === "" ? "" : ` (${size})`;
};
const value = (text) => text === null || text === "absent" ? "none" : name$1(unquoted(text), 40);
const unquoted = (text) => /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : text;
function codeLine({ path, from, to }) {
	const [was, is] = [/^\d{6}/.exec(from ?? "")?.[0], /^\d{6}/.exec(to ?? "")?.[0]];
	const mode = was !== void 0 && is !== void 0 && was !== is ? ` (mode ${was} → ${is})` : "";
	return `${from === null ? "+" : to === null ? "-" : "!"} ${clean(path ?? "")}${mode}`;
}
function reasonsDiff(reasons, most) {
	const lines = [];
	const byPlace = grouped$1(reasons, (reason) => reason.component === "code" ? "code" : ["params", "lock"].includes(reason.component) ? reason.path ?? "" : `${reason.component}${reason.path === null ? "" : ` ${reason.path}`}`);
	for (const [place, group] of byPlace) {
		lines.push(`@@ ${clean(place)} @@`);
		for (const reason of group) {
			if (reason.component === "code") {
				lines.push(codeLine(reason));
				continue;
			}
			const key = reason.key === null ? "" : `${clean(reason.key)}: `;
			if (reason.from !== null && reason.from !== "absent") lines.push(`-${key}${clean(digest(reason.from), 300)}`);
			if (reason.to !== null && reason.to !== "absent") lines.push(`+${key}${clean(digest(reason.to), 300)}`);
		}
	}
	const shown = lines.slice(0, most).map((line) => line.length > 300 ? `${line.slice(0, 299)}…` : line);
	if (lines.length > most) shown.push(`@@ and ${lines.length - most} more lines @@`);
	return fence(shown.join("\n"), "diff");
}
const digest = (text) => text.replace(/^(\d{6}) ([0-9a-f]{40,64})$/, (_, mode, oid) => `${mode === "100644" ? "" : `mode ${mode} `}git ${oid.slice(0, 10)}`);
// src/report/run-table.ts
function runTable(facts) {
	return `### The run\n\n| Model | | Time | Peak memory | Outputs |\n|:--|:--|--:|--:|:--|\n${facts.models.slice(0, 200).map((model) => {
		const outputs = model.outputs.map((output) => `${code(output.path, 60)} ${bytes(output.size)}, sha256 \`${output.sha256.slice(0, 8)}…\``).join("<br>");
		return `| ${name$1(model.name, 40)} | ${model.outcome} | ${model.seconds === null ? "" : duration(model.seconds)} | ${model.peakBytes === null ? "" : bytes(model.peakBytes)} | ${outputs} |`;
	}).join("\n")}`;
}
// src/report/section.ts
const KEPT = 90;
const GAP = "\n\n";
const size = (text) => Buffer.byteLength(text);
function within(sections, limit) {
	let total = sections.reduce((sum, { text }) => sum + size(text) + 2, 0);
	const dropped = new Set();
	for (const section of sections.toReversed().toSorted((a, b) => a.importance - b.importance)) {
		if (total <= limit || section.importance >= KEPT) break;
		total -= size(section.text) + 2;
		dropped.add(section);
	}
	if (total > limit) return `${sections[0]?.text}${GAP}The report is too long for this place: see the job summary.\n`;
	return `${sections.filter((section) => !dropped.has(section)).map((section) => section.text).join(GAP)}\n`;
}
// src/report/sentences.ts
function sentence(finding) {
	const { metric, got, baseline, limit, rule, outcome } = finding;
	if (finding.code === "waiting") return `nothing has trained yet: ${inert(finding.message, 300)}`;
	if (finding.outcome === "inconclusive") return undecidedSentence(finding);
	if (finding.rule === "slice" && metric !== null) return sliceSentence(finding);
	if (metric === null || got === null || limit === null || outcome !== "fail" || finding.code !== null) return inert(finding.message, 600);
	const shownLimit = inert(limit, 60);
	if (baseline === null || !/regression|improvement/.test(rule)) return `${name$1(metric, 40)} is ${shownValue(got)}, the limit is ${shownLimit}`;
	const pair = shownPair(baseline, got);
	const word = rule === "max-regression" || got === baseline || got > baseline !== isHigherBetter(limit) ? "worse" : "better";
	return `${name$1(metric, 40)} went from ${pair.baseline} to ${pair.candidate}, ${pair.difference.replace(/^[+−]/, "")} ${word}; the limit is ${shownLimit}`;
}
function undecidedSentence({ metric, evidence, limit, severity, got, baseline, rule, message }) {
	if (!evidence || metric === null || got === null || baseline === null || limit === null) return inert(message, 600);
	const shown = shownPair(baseline, got, [], evidence);
	const unit = unitOfMethod(evidence.method);
	const needed = evidence.needed !== null && evidence.needed > evidence.n ? ` About ${evidence.needed.toLocaleString("en")} ${unit} would decide it; there are ${evidence.n.toLocaleString("en")}.` : "";
	const keeps = (got - baseline) * (isHigherBetter(limit) ? 1 : -1) >= (rule === "max-regression" ? -evidence.margin : evidence.margin);
	const consequence = `The estimate ${keeps ? "keeps" : "breaks"} it${keeps === (severity === "warn") ? ", so" : "; by its rule"} this ${severity === "warn" ? "warns and does not block" : "blocks"}.`;
	return `${name$1(metric, 40)} changes by ${shown.difference}, somewhere in${shown.bounds}; the limit, ${inert(limit, 60)}, lies in between. ${consequence}${needed}`;
}
const isHigherBetter = (limit) => limit.includes("≥");
function sliceSentence({ metric, got, baseline, message, evidence }) {
	const margin = evidence?.margin ? `No slice may be shown to get worse by more than ${evidence.margin}; this one is` : "No slice may get significantly worse; this one did";
	const [whole, slice] = sliceOf(metric ?? "");
	const pair = got === null || baseline === null ? void 0 : shownPair(baseline, got);
	const why = /\((p .*)\)$/.exec(message)?.[1] ?? "";
	return `${name$1(whole, 40)} where ${name$1(slice, 60)} went from ${pair?.baseline ?? "none"} to ${pair?.candidate ?? "none"}. ${margin} (${inert(why, 80)})`;
}
// src/report/compared-line.ts
function comparedLine(facts) {
	const { head, base, compareUrl } = facts.commits;
	const range = base && head ? `${base.slice(0, 7)}...${head.slice(0, 7)}` : head?.slice(0, 7) ?? "the work tree";
	const link = compareUrl === null || !base ? `\`${range}\`` : `[\`${range}\`](${compareUrl})`;
	const [first] = facts.models.flatMap(({ changed, evaluation, against }) => evaluation?.baseline && (changed || facts.models.length === 1) ? [baselineText(evaluation.baseline, against, facts.now)] : []);
	return `**Compared:** ${link}${first === void 0 ? "" : `, ${first}`}${rowsCompared(facts, first !== void 0)}`;
}
const WHERE = {
	commit: "baseline from the base commit",
	key: "baseline of the same content",
	line: "the newest baseline before it",
	file: "baseline from the file committed there"
};
function baselineText({ source, commit, time }, against, now) {
	return `${against === null ? WHERE[source] : `baseline ${code(against, 60)}${commit === null ? "" : ` at \`${commit.slice(0, 7)}\``}`}${time === null ? "" : `, ${age(time, now)}`}`;
}
function rowsCompared({ models }, baseline) {
	const changed = models.filter((model) => model.changed && model.evaluation !== null);
	const several = models.length > 1;
	const count = (model) => `${(model.evaluation?.testSet?.rows ?? 0).toLocaleString("en")}${several ? ` (${name$1(model.name, 40)})` : ""}`;
	const list = (chosen) => chosen.slice(0, 5).map(count).join(" and ") + (chosen.length > 5 ? ` and ${chosen.length - 5} more` : "");
	const paired = changed.filter((model) => model.evaluation?.testSet?.paired === true && model.evaluation.testSet.different === null);
	if (paired.length > 0) return `, on the same ${list(paired)} test rows`;
	const judged = changed.filter((model) => model.evaluation?.testSet);
	const rows = judged.length > 0 ? `, on ${list(judged)} test rows` : "";
	if (judged.some((model) => model.evaluation?.testSet?.different != null)) return `${rows} that are not those of the baseline`;
	return `${rows}${baseline && changed.length > 0 ? "; single numbers, with no uncertainty known" : ""}`;
}
// src/report/spared-line.ts
const WHY = {
	imports: "cannot import it",
	tokens: "differs in comments and formatting alone",
	cells: "differs in what a notebook printed",
	keys: "reads other keys of it",
	versions: "reaches no package that moved"
};
function sparedLine({ spared, models }) {
	if (spared.length === 0) return "";
	const changed = models.filter((model) => model.changed).length;
	return `**Spared:** ${Object.keys(WHY).flatMap((by) => {
		const some = spared.filter((one) => one.by === by);
		if (some.length === 0) return [];
		return [`${some.length > 3 ? `${some.length} models` : some.map(({ model }) => name$1(model, 40)).join(", ")} (${WHY[by]})`];
	}).join(", ")}. By path ${changed + spared.length} would have trained; by what they read ${changed}`;
}
// src/report/state-lines.ts
function stateLines(facts) {
	const { models } = facts;
	const changed = changedLine(models.filter((model) => model.changed || model.outcome !== "reused"));
	const list = (chosen, say) => chosen.length > 8 ? `${chosen.slice(0, 8).map(say).join(", ")} and ${chosen.length - 8} more` : chosen.map(say).join(", ");
	const trained = models.filter((model) => model.outcome === "trained" || model.outcome === "evaluated");
	const reused = models.filter((model) => model.outcome === "reused");
	const failed = models.filter((model) => model.outcome === "failed");
	const parts = [];
	if (trained.length > 0) parts.push(`**Trained:** ${list(trained, (model) => name$1(model.name, 40) + (model.seconds === null ? "" : ` (${duration(model.seconds)})`))}`);
	if (failed.length > 0) parts.push(`**Failed:** ${list(failed, (model) => name$1(model.name, 40))}`);
	if (reused.length > 0) parts.push(`**${parts.length === 0 ? "R" : "r"}eused:** ${list(reused, (model) => name$1(model.name, 40))}, ${reused.every((model) => !model.changed) ? "nothing it reads has changed" : "trained before with exactly this"}`.replace("nothing it reads", reused.length > 1 ? "nothing they read" : "nothing it reads"));
	return [
		changed === "" ? "" : `**Changed:** ${changed}`,
		parts.join(" · "),
		sparedLine(facts),
		comparedLine(facts)
	].filter((row) => row !== "").join("\n");
}
// src/report/trend-fold.ts
function trendFold(model, several) {
	const { trend } = model;
	if (!trend || trend.points.length < 3) return "";
	const all = trend.points.map((point) => point.value);
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const margin = (high - low || Math.abs(high) || 1) * .15;
	const number = (value) => String(Number(value.toPrecision(5)));
	const first = trend.points[0];
	const last = trend.points.at(-2);
	const here = trend.points.at(-1);
	const chart = `---\nconfig:\n  xyChart:\n    height: 240\n    titleFontSize: 14\n  themeVariables:\n    xyChart:\n      backgroundColor: transparent\n      plotColorPalette: "#3b82f6, #d9730d"\n---\nxychart-beta\n  title "${mermaidText(trend.metric)} on the default branch, and here"\n  x-axis [${trend.points.map((point) => `"${mermaidText(point.label)}"`).join(", ")}]\n  y-axis ${number(low - margin)} --> ${number(high + margin)}\n  line [${all.map(number).join(", ")}]`;
	return fold(`<b>Trend</b>${of(model, several)}: ${name$1(trend.metric, 40)} ${shownValue(first.value)} → ${shownValue(last.value)} in ${trend.points.length - 1} runs, here ${shownValue(here.value)}`, `\`\`\`mermaid\n${chart}\n\`\`\``);
}
// src/report/render.ts
const MARKER = "<!-- mettle:v1 -->";
const markerOf = ({ scope = "" }) => scope === "" ? MARKER : `<!-- mettle:v1 ${createHash("sha256").update(scope).digest("hex").slice(0, 8)} -->`;
const COMMENT_LIMIT = 6e4;
const SUMMARY_LIMIT = 1e6;
const ROWS = 40;
const renderComment = (facts) => within([{
	importance: 100,
	text: `${markerOf(facts)}\n### ${heading(facts)}`
}, ...body(facts, false)], COMMENT_LIMIT);
const renderSummary = (facts) => within([{
	importance: 100,
	text: `## ${heading(facts)}`
}, ...body(facts, true)], SUMMARY_LIMIT);
function body(facts, full) {
	const several = facts.models.length > 1;
	const sections = [];
	const add = (importance, text) => {
		if (text !== "") sections.push({
			importance,
			text
		});
	};
	add(95, bullets(facts));
	add(90, table(facts, several, ROWS));
	add(80, stateLines(facts));
	for (const alert of alerts(facts).slice(0, 2)) add(85, alert);
	for (const model of facts.models) add(50, slicesFold(model, several));
	for (const model of facts.models) add(48, groupsFold(model, several));
	for (const model of facts.models) add(46, plotsFold(model, several));
	for (const model of facts.models) add(45, dataFold(model, several));
	for (const model of facts.models) add(40, reasonsFold(model, several));
	for (const model of facts.models) add(30, environmentFold(model, several));
	add(20, otherMetrics(facts.models, several, full));
	for (const model of facts.models) add(15, confusionFold(model, several));
	for (const model of facts.models) add(12, curvesFold(model, several));
	for (const model of facts.models) add(10, trendFold(model, several));
	if (full) add(25, runTable(facts));
	add(35, howJudged(facts));
	add(70, footer(facts));
	return sections;
}
function bullets(facts) {
	const sorted = facts.verdict.findings.filter((finding) => finding.outcome !== "pass" && (finding.severity === "block" || finding.code !== "baseline-missing" || finding.rule === "baseline")).toSorted((a, b) => rank(markOf(a)) - rank(markOf(b)));
	const shown = sorted.slice(0, 12).map((finding) => {
		const where = finding.line !== null && finding.file !== null && finding.outcome === "error" ? ` (${code(`${finding.file}:${finding.line}`, 100)})` : "";
		const who = finding.model !== null && facts.models.length > 1 ? `**${name$1(finding.model, 40)}**: ` : "";
		return `- ${finding.code === "waiting" ? "⏳" : symbol(markOf(finding))} ${who}${sentence(finding)}${where}`;
	});
	if (sorted.length > 12) shown.push(`- and ${sorted.length - 12} more`);
	return shown.join("\n");
}
function table(facts, several, most) {
	if (facts.models.every((model) => model.outcome === "reused" && !model.changed) && facts.verdict.passed) return "";
	const beside = [...new Set(facts.models.flatMap((model) => model.beside.map((one) => one.label)))].slice(0, 3);
	const rows = rowsOf$1(facts.models.filter((model) => model.changed || model.findings.some((finding) => finding.outcome !== "pass")), several, beside);
	if (rows.length === 0) return "";
	const left = rows.length > most ? `\n\nand ${rows.length - most} more rows, none of them worse than these` : "";
	const bounds = facts.models.some((model) => model.evaluation?.metrics.some((metric) => metric.interval !== null)) ? " [95\xA0% bounds]" : "";
	return `| | Gate | Baseline → candidate |${beside.map((label) => ` ${name$1(label, 40)} |`).join("")} Δ${bounds} | Limit |\n|:-:|:--|--:|${"--:|".repeat(beside.length)}--:|:--|\n${rows.slice(0, most).map((row) => row.text).join("\n")}${left}`;
}
function reasonsFold(model, several) {
	const parts = [];
	if (model.log.length > 0) parts.push(fold(`<b>What it printed last</b>${of(model, several)}`, fence(model.log.join("\n"))));
	const reasons = model.reasons.filter((reason) => reason.component !== "record");
	if (reasons.length > 0) {
		const stopped = model.findings.some((finding) => finding.rule === "data" && finding.severity === "block");
		const title = model.outcome === "reused" || model.outcome === "not run" || stopped ? "What changed" : "Why it trained";
		parts.push(fold(`<b>${title}</b>: ${reasons.length} of ${Math.max(model.inputs, reasons.length)} inputs${of(model, several)} changed`, reasonsDiff(reasons, 60)));
	}
	return parts.join("\n\n");
}
function footer(facts) {
	const run = facts.run === null ? "" : ` · [run ${facts.run.id}](${facts.run.url})`;
	return `<sub>Mettle ${clean(facts.version)}${run} · updated in place at every push</sub>`;
}
// src/train/leaks.ts
const CHUNK$1 = 1 << 20;
function needles(secrets) {
	return secrets.flatMap((secret) => [
		Buffer.from(secret),
		Buffer.from(Buffer.from(secret).toString("base64").split("=", 1)[0]),
		Buffer.from(JSON.stringify(secret).slice(1, -1))
	]);
}
function refuseLeak(content, secrets, where) {
	if (secrets.length === 0) return;
	const bytes = Buffer.from(content);
	if (needles(secrets).some((needle) => bytes.includes(needle))) throw leak(where);
}
function refuseLeakInFile(path, secrets, where) {
	if (secrets.length === 0) return;
	const wanted = needles(secrets);
	const overlap = Math.max(...wanted.map((needle) => needle.length));
	const buffer = Buffer.alloc(CHUNK$1 + overlap);
	const file = openSync(path, "r");
	try {
		let kept = 0;
		for (;;) {
			const read = readSync(file, buffer, kept, CHUNK$1, null);
			if (read === 0) return;
			const view = buffer.subarray(0, kept + read);
			if (wanted.some((needle) => view.includes(needle))) throw leak(where);
			kept = Math.min(overlap, view.length);
			buffer.copyWithin(0, view.length - kept, view.length);
		}
	} finally {
		closeSync(file);
	}
}
const leak = (where) => new MettleError("secret-leak", `a value that was granted to the program stands in ${where}. Nothing of it leaves the job; stop the program from writing it, and rotate the secret.`);
// src/write-fresh.ts
function writeFresh(path, content) {
	const fresh = `${path}.${randomUUID()}`;
	writeFileSync(fresh, content, { flag: "wx" });
	renameSync(fresh, path);
}
// src/action/publish.ts
async function publish(publication, event, inputs, api, temporary) {
	const { facts } = publication;
	const notes = [];
	const body = renderComment(facts);
	const verdict = `${JSON.stringify(facts.verdict, null, 2)}\n`;
	refuseLeak(body + verdict, publication.secrets, "the report");
	const folder = join(temporary, "mettle");
	mkdirSync(folder, { recursive: true });
	const [verdictFile, reportFile] = [join(folder, "verdict.json"), join(folder, "report.md")];
	writeFresh(verdictFile, verdict);
	let self;
	let told = true;
	if (api && publication.check) {
		const [state, description] = [stateOf(facts.verdict, inputs.enforce), plainHeading(facts)];
		saveState("check", JSON.stringify(publication.check));
		saveState("told", JSON.stringify([state, description]));
		try {
			self = await settleStatus(api, publication.check, state, description);
		} catch (error) {
			told = false;
			notes.push(`The commit status could not be set: ${refused(error, "statuses: write").message}`);
		}
	}
	const commentUrl = await comment(publication, event, inputs, api, body, self, notes);
	let issue = publication.issue === true;
	if (publication.writeBack && api && event.repository) {
		const back = await publication.writeBack(api, stateOf(facts.verdict, inputs.enforce), plainHeading(facts), body);
		notes.push(...back.notes);
		issue &&= back.issue;
	}
	if (issue && api && event.repository) await tell$1(publication, event.repository, api, body, notes);
	const summary = renderSummary({
		...facts,
		notes: [...facts.notes, ...notes]
	});
	refuseLeak(summary, publication.secrets, "the summary");
	writeFresh(reportFile, summary);
	writeSummary(summary);
	return {
		commentUrl,
		verdictFile,
		reportFile,
		notes,
		told
	};
}
async function tell$1({ facts }, where, api, body, notes) {
	const { passed } = facts.verdict;
	const trained = facts.models.some((model) => model.outcome !== "reused");
	try {
		const url = await upsertIssue(api, where, {
			title: `Mettle: ${plainHeading(facts)}`,
			body,
			open: !passed,
			create: trained || !passed
		});
		if (url !== void 0) notes.push(`The result is in ${url}`);
	} catch (error) {
		notes.push(`The issue could not be written: ${refused(error, "issues: write").message}`);
	}
}
async function comment(publication, event, inputs, api, body, self, notes) {
	const { trigger } = event;
	if (trigger.kind !== "pull_request" || !event.repository || inputs.comment === "never") return void 0;
	if (!api) {
		notes.push("There is no token, so there is no comment: the report is here.");
		return;
	}
	const { passed } = publication.facts.verdict;
	const create = inputs.comment === "always" || (inputs.comment === "on-failure" ? !passed : publication.anyChanged);
	try {
		const done = await upsertComment(api, {
			...event.repository,
			number: trigger.number,
			head: trigger.head
		}, body, create, self);
		if (done.outcome === "outdated") notes.push("The pull request has moved on; the comment belongs to its newer head.");
		return "url" in done ? done.url : void 0;
	} catch (error) {
		const said = refused(error, "pull-requests: write");
		notes.push(`The comment could not be written: ${said.message}`);
		return;
	}
}
function stateOf(verdict, enforce) {
	if (verdict.passed || !enforce) return "success";
	if (waitsOnly(verdict.findings)) return "pending";
	return verdict.verdict === "error" ? "error" : "failure";
}
const plainHeading = (facts) => heading({
	...facts,
	scope: ""
}).replace(/^\S+ Mettle: /, "").replace(/<\/?code>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace(/&(amp|lt|gt);/g, (_, entity) => ({
	amp: "&",
	lt: "<",
	gt: ">"
})[entity]).replaceAll("​", "");
// src/action/scope.ts
const scopeOf = ({ workingDirectory, config, models, inline }, event) => ({
	config: scopePart(inline ? `metrics ${inline.name}` : join$1(workingDirectory, config)),
	models: scopePart((models.length > 0 ? models : event.dispatch.models).join(",")),
	on: occasion(event)
});
function occasion({ trigger, branch, defaultBranch }) {
	switch (trigger.kind) {
		case "pull_request":
		case "merge_group": return defaultBranch === void 0 || trigger.baseRef === defaultBranch ? "" : INTO + scopePart(trigger.baseRef);
		case "push":
		case "snapshot":
			if (branch === void 0) return defaultBranch === void 0 ? "" : "tag";
			return defaultBranch === void 0 || branch === defaultBranch ? "" : "push";
		case "tag": return "tag";
		default: return "";
	}
}
// src/action/fail.ts
async function fail(error, inputs, event, job, stage) {
	const faults = faultsOf(error);
	annotate(faults.map(annotationOf));
	setOutputs(emptyOutputs);
	if (error.code === "internal" && error.cause instanceof Error && job["RUNNER_DEBUG"] === "1") actionLog.info(error.cause.stack ?? "");
	const known = inputs ?? fallbackInputs(job);
	const { enforce } = known;
	let told = true;
	if (event && stage !== "train" && event.trigger.kind !== "workflow_run") {
		const { trigger } = event;
		const sha = trigger.kind === "pull_request" || trigger.kind === "merge_group" ? trigger.head : trigger.kind === "push" ? trigger.after : event.sha;
		const verdict = verdictOf(faults.map((fault) => finding(null, null, "readable", {
			code: fault.code,
			message: fault.message,
			file: fault.place?.file ?? null,
			line: fault.place?.line ?? null,
			column: fault.place?.column ?? null
		})), {
			head: sha ?? null,
			base: null,
			policy: {
				commit: null,
				path: known.config,
				digest: null
			},
			models: {}
		});
		const scope = scopeOf(known, event);
		const facts = {
			scope: scopeText({
				...scope,
				on: ""
			}),
			verdict,
			enforce,
			models: [],
			spared: [],
			commits: {
				head: sha ?? null,
				base: null,
				compareUrl: null
			},
			run: event.run ? {
				id: event.run.id,
				url: event.run.url
			} : null,
			policy: {
				path: known.config,
				commit: null,
				proposals: [],
				unknownAtBase: [],
				isDefault: false
			},
			notes: [],
			now: new Date().toISOString(),
			version: VERSION
		};
		const check = judges(stage) && sha !== void 0 && event.repository ? {
			...event.repository,
			sha,
			scope,
			url: event.run?.url
		} : void 0;
		try {
			const published = await publish({
				facts,
				secrets: [],
				check,
				anyChanged: true
			}, event, known, apiOf(known, event, stage), temporaryFolder(job));
			told = published.told;
			setOutputs({
				"verdict-file": published.verdictFile,
				"report-file": published.reportFile,
				"comment-url": published.commentUrl ?? ""
			});
		} catch (second) {
			told = false;
			actionLog.info(`The report could not be published: ${asMettleError(second).message}`);
		}
	}
	if (told) saveState("finished", "true");
	return enforce ? 1 : 0;
}
// src/config/inline.ts
const MOST$1 = 1e5;
function inlineConfig({ name, metrics, gate, predictions, labels, plots }) {
	const lists = {
		metrics,
		plots
	};
	for (const [input, paths] of Object.entries(lists)) if (paths.join("").length > MOST$1) throw new MettleError("input-invalid", `the input ${input} is longer than ${MOST$1} characters`);
	return `${[
		"version: 1",
		"models:",
		`  ${JSON.stringify(name)}:`,
		"    code: []",
		"    imports: all",
		`    outputs: {metrics: ${JSON.stringify(metrics)}}`,
		...predictions === void 0 ? [] : [`    predictions: ${JSON.stringify({
			file: predictions,
			...labels === void 0 ? {} : { labels }
		})}`],
		...plots.length === 0 ? [] : [`    plots: ${JSON.stringify(plots)}`],
		...gate === void 0 ? ["    gate: {}"] : ["    gate:", ...gate.split(/\r?\n/).map((line) => `      ${line}`)]
	].join("\n")}\n`;
}
// src/decimal.ts
function decimal(value) {
	const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	const power = Number(exponent) - fraction.length;
	const digits = BigInt(whole + fraction);
	return power > 0 ? {
		digits: digits * 10n ** BigInt(power),
		power: 0
	} : {
		digits,
		power
	};
}
function aligned$1(a, b) {
	const power = Math.min(a.power, b.power);
	return [
		a.digits * 10n ** BigInt(a.power - power),
		b.digits * 10n ** BigInt(b.power - power),
		power
	];
}
function minus(a, b) {
	const [x, y, power] = aligned$1(a, b);
	return {
		digits: x - y,
		power
	};
}
const times$2 = (a, b) => ({
	digits: a.digits * b.digits,
	power: a.power + b.power
});
const absolute = (a) => a.digits < 0n ? {
	...a,
	digits: -a.digits
} : a;
const negative = (a) => ({
	...a,
	digits: -a.digits
});
function order$1(a, b) {
	const [x, y] = aligned$1(a, b);
	return x < y ? -1 : x > y ? 1 : 0;
}
function onPaper(value, largest = value) {
	const scale = Math.max(Math.abs(largest), Math.abs(value));
	if (!Number.isFinite(scale) || scale === 0) return value;
	const decimals = 14 - Math.floor(Math.log10(scale));
	return decimals < 0 || decimals > 100 ? value : Number(value.toFixed(decimals)) + 0;
}
const toNumber = (a) => Number(`${a.digits}e${a.power}`);
// src/evaluate/agrees.ts
function agrees(wrote, value) {
	const decimals = /\.(\d+)$/.exec(String(wrote))?.[1]?.length ?? 0;
	const rounding = Math.min(.5000001 * 10 ** -decimals, .005 * Math.abs(value));
	return Math.abs(wrote - value) <= Math.max(rounding, 1e-9 * Math.abs(value), 1e-12);
}
// src/evaluate/statistics/root.ts
function root(f, low, high) {
	let [a, b] = [low, high];
	let [fa, fb] = [f(a), f(b)];
	if (fa === 0) return a;
	if (fb === 0) return b;
	let [c, fc] = [a, fa];
	let step = b - a;
	let last = step;
	for (let i = 0; i < 300; i++) {
		if (Math.abs(fc) < Math.abs(fb)) {
			[a, b, c] = [
				b,
				c,
				b
			];
			[fa, fb, fc] = [
				fb,
				fc,
				fb
			];
		}
		const tolerance = 2 ** -52 * Math.abs(b);
		const middle = .5 * (c - b);
		if (Math.abs(middle) <= tolerance || fb === 0) return b;
		if (Math.abs(last) < tolerance || Math.abs(fa) <= Math.abs(fb)) {
			step = middle;
			last = middle;
		} else {
			const ratio = fb / fa;
			let [p, q] = [2 * middle * ratio, 1 - ratio];
			if (a !== c) {
				const [u, v] = [fa / fc, fb / fc];
				p = ratio * (2 * middle * u * (u - v) - (b - a) * (v - 1));
				q = (u - 1) * (v - 1) * (ratio - 1);
			}
			if (p > 0) q = -q;
			else p = -p;
			if (2 * p < Math.min(3 * middle * q - Math.abs(tolerance * q), Math.abs(last * q))) {
				last = step;
				step = p / q;
			} else {
				step = middle;
				last = middle;
			}
		}
		[a, fa] = [b, fb];
		b += Math.abs(step) > tolerance ? step : middle > 0 ? tolerance : -tolerance;
		fb = f(b);
		if (fb > 0 === fc > 0) {
			[c, fc] = [a, fa];
			step = b - a;
			last = step;
		}
	}
	return b;
}
// src/evaluate/statistics/special-functions.ts
const EPSILON$3 = 2 ** -52;
const TINY = 1e-300;
const MOST = 1e5;
function stirlingCorrection(a) {
	let shift = 0;
	let x = a;
	while (x < 15) {
		shift += (x + .5) * Math.log1p(1 / x) - 1;
		x += 1;
	}
	const y = 1 / (x * x);
	return shift + (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * 1 / 1188)))) / x;
}
function excess(x, mean) {
	const u = (x - mean) / mean;
	if (Math.abs(u) > .3) return u - Math.log(x / mean);
	const r = u / (2 + u);
	const square = r * r;
	let term = r;
	let sum = 0;
	for (let k = 3; k < 100; k += 2) {
		term *= square;
		sum += term / k;
		if (Math.abs(term) <= Math.abs(sum) * EPSILON$3 * .1) break;
	}
	return r * u - 2 * sum;
}
function incompleteGamma(a, x) {
	if (Number.isNaN(x)) return {
		lower: NaN,
		upper: NaN
	};
	if (x <= 0) return {
		lower: 0,
		upper: 1
	};
	if (x === Number.POSITIVE_INFINITY) return {
		lower: 1,
		upper: 0
	};
	const front = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-a * excess(x, a) - stirlingCorrection(a));
	if (x < a + 1) {
		let term = 1 / a;
		let sum = term;
		for (let k = 1; k < MOST && term > sum * EPSILON$3 * .1; k++) {
			term *= x / (a + k);
			sum += term;
		}
		const lower = Math.min(1, front * sum);
		return {
			lower,
			upper: 1 - lower
		};
	}
	let b = x + 1 - a;
	let c = 1 / TINY;
	let d = 1 / b;
	let fraction = d;
	for (let k = 1; k < MOST; k++) {
		const step = -k * (k - a);
		b += 2;
		d = 1 / nonZero(step * d + b);
		c = nonZero(b + step / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < EPSILON$3) break;
	}
	const upper = Math.min(1, front * fraction);
	return {
		lower: 1 - upper,
		upper
	};
}
const nonZero = (value) => Math.abs(value) < TINY ? TINY : value;
function incompleteBeta(a, b, x, y) {
	if (Number.isNaN(x + y)) return {
		lower: NaN,
		upper: NaN
	};
	if (x <= 0) return {
		lower: 0,
		upper: 1
	};
	if (y <= 0) return {
		lower: 1,
		upper: 0
	};
	const front = Math.sqrt(a / (2 * Math.PI) * (b / (a + b))) * Math.exp(-a * excess(x, a / (a + b)) - b * excess(y, b / (a + b)) + stirlingCorrection(a + b) - stirlingCorrection(a) - stirlingCorrection(b));
	if (x <= (a + 1) / (a + b + 2)) {
		const lower = Math.min(1, front * betaFraction(a, b, x) / a);
		return {
			lower,
			upper: 1 - lower
		};
	}
	const upper = Math.min(1, front * betaFraction(b, a, y) / b);
	return {
		lower: 1 - upper,
		upper
	};
}
function betaFraction(a, b, x) {
	let c = 1;
	let d = 1 / nonZero(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m < MOST; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d);
		c = nonZero(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d);
		c = nonZero(1 + odd / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < EPSILON$3) break;
	}
	return fraction;
}
// src/evaluate/statistics/distributions.ts
const normal = {
	cdf: (x) => normal.sf(-x),
	sf(x) {
		const tails = incompleteGamma(.5, x * x / 2);
		return x >= 0 ? .5 * tails.upper : .5 + .5 * tails.lower;
	},
	quantile(p) {
		if (p <= 0) return p === 0 ? Number.NEGATIVE_INFINITY : NaN;
		if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : NaN;
		return p > .5 ? upperPoint(normal.sf, 1 - p) : -upperPoint(normal.sf, p);
	}
};
const studentT = {
	sf(x, df) {
		if (Math.abs(x) === Number.POSITIVE_INFINITY) return x > 0 ? 0 : 1;
		const square = x * x;
		const [in1, in2] = [square / (df + square), df / (df + square)];
		const half = square < 1 ? incompleteBeta(.5, df / 2, in1, in2).upper / 2 : incompleteBeta(df / 2, .5, in2, in1).lower / 2;
		return x >= 0 ? half : 1 - half;
	},
	quantile(p, df) {
		if (p <= 0) return p === 0 ? Number.NEGATIVE_INFINITY : NaN;
		if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : NaN;
		const sf = (x) => studentT.sf(x, df);
		return p > .5 ? upperPoint(sf, 1 - p) : -upperPoint(sf, p);
	}
};
const chiSquare = {
	sf: (x, df) => incompleteGamma(df / 2, x / 2).upper,
	quantile(p, df) {
		if (p <= 0) return p === 0 ? 0 : NaN;
		if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : NaN;
		let high = Math.max(1, df);
		while (incompleteGamma(df / 2, high / 2).lower < p) high *= 2;
		return root((x) => p < .5 ? Math.log(incompleteGamma(df / 2, x / 2).lower || Number.MIN_VALUE) - Math.log(p) : 1 - p - incompleteGamma(df / 2, x / 2).upper, 0, high);
	}
};
function upperPoint(sf, p) {
	if (p === .5) return 0;
	let high = 1;
	while (sf(high) > p) high *= 2;
	return root((x) => p < .1 ? Math.log(sf(x) || Number.MIN_VALUE) - Math.log(p) : sf(x) - p, 0, high);
}
// src/evaluate/statistics/bca.ts
function bca(estimate, replicates, jackknife, level, sizes) {
	const sorted = Float64Array.from(replicates).filter((value) => !Number.isNaN(value)).sort();
	const undefinedReplicates = replicates.length - sorted.length;
	const acceleration = accelerationOf(jackknife, sizes);
	let below = 0;
	let equal = 0;
	for (const value of sorted) if (value < estimate) below++;
	else if (value === estimate) equal++;
	const share = (below + equal / 2) / sorted.length;
	const z0 = !(share > 0 && share < 1) ? void 0 : normal.quantile(share);
	if (z0 === void 0 || acceleration === void 0) return {
		undefinedReplicates,
		z0,
		acceleration,
		percentiles: void 0,
		interval: void 0
	};
	const percentile = (p) => {
		const z = z0 + normal.quantile(p);
		return normal.cdf(z0 + z / (1 - acceleration * z));
	};
	const percentiles = [percentile((1 - level) / 2), percentile(1 - (1 - level) / 2)];
	return {
		undefinedReplicates,
		z0,
		acceleration,
		percentiles,
		interval: [quantile(sorted, percentiles[0]), quantile(sorted, percentiles[1])]
	};
}
function accelerationOf(jackknife, sizes) {
	let [count, sum] = [0, 0];
	for (let i = 0; i < jackknife.length; i++) {
		const size = sizes?.[i] ?? 1;
		count += size;
		sum += size * jackknife[i];
	}
	const mean = sum / count;
	let [squares, cubes, spread] = [
		0,
		0,
		0
	];
	for (let i = 0; i < jackknife.length; i++) {
		const d = mean - jackknife[i];
		squares += (sizes?.[i] ?? 1) * d * d;
		cubes += (sizes?.[i] ?? 1) * d * d * d;
		spread = Math.max(spread, Math.abs(d));
	}
	if (!(spread > Math.abs(mean) * 4 * Number.EPSILON)) return void 0;
	return cubes / (6 * squares ** 1.5);
}
function quantile(sorted, p) {
	const at = p * (sorted.length - 1);
	const low = Math.floor(at);
	const [a, b] = [sorted[low], sorted[Math.min(low + 1, sorted.length - 1)]];
	return a + (b - a) * (at - low);
}
// src/evaluate/statistics/random.ts
var Random = class {
	state;
	constructor(seed) {
		this.state = Uint32Array.from({ length: 4 }, (_, i) => Number.parseInt(seed.slice(8 * i, 8 * i + 8), 16));
		if (this.state.every((word) => word === 0)) this.state[0] = 1;
	}
	next() {
		const s = this.state;
		const [s0, s1, s2, s3] = words(s);
		const product = Math.imul(s1, 5);
		const result = Math.imul(product << 7 | product >>> 25, 9) >>> 0;
		const t = s1 << 9;
		const [c, d] = [s2 ^ s0, s3 ^ s1];
		s[0] = s0 ^ d;
		s[1] = s1 ^ c;
		s[2] = c ^ t;
		s[3] = d << 11 | d >>> 21;
		return result;
	}
	uniform() {
		return ((this.next() >>> 5) * 67108864 + (this.next() >>> 6)) / 9007199254740992;
	}
	binomial(n, p) {
		if (n <= 0 || p <= 0) return 0;
		if (p >= 1) return n;
		if (p > .5) return n - this.binomial(n, 1 - p);
		if (n * p < 10) return this.#inverted(n, p);
		const spread = Math.sqrt(n * p * (1 - p));
		const b = 1.15 + 2.53 * spread;
		const a = -.0873 + .0248 * b + .01 * p;
		const c = n * p + .5;
		const v0 = .92 - 4.2 / b;
		const alpha = (2.83 + 5.1 / b) * spread;
		const ratio = Math.log(p / (1 - p));
		const mode = Math.floor((n + 1) * p);
		const height = logFactorial(mode) + logFactorial(n - mode);
		for (;;) {
			const u = this.uniform() - .5;
			const v = this.uniform();
			const us = .5 - Math.abs(u);
			const k = Math.floor((2 * a / us + b) * u + c);
			if (k < 0 || k > n) continue;
			if (us >= .07 && v <= v0) return k;
			if (Math.log(v * alpha / (a / (us * us) + b)) <= height - logFactorial(k) - logFactorial(n - k) + (k - mode) * ratio) return k;
		}
	}
	#inverted(n, p) {
		const ratio = p / (1 - p);
		const start = (1 - p) ** n;
		for (;;) {
			let term = start;
			let u = this.uniform();
			for (let k = 0; k <= n && k < 120; k++) {
				if (u < term) return k;
				u -= term;
				term *= (n - k) / (k + 1) * ratio;
			}
		}
	}
};
const words = (state) => [
	state[0],
	state[1],
	state[2],
	state[3]
];
function logFactorial(k) {
	if (k < 16) {
		let product = 1;
		for (let i = 2; i <= k; i++) product *= i;
		return Math.log(product);
	}
	const x = k + 1;
	const y = 1 / (x * x);
	return (x - .5) * Math.log(x) - x + .5 * Math.log(2 * Math.PI) + (1 / 12 - y * (1 / 360 - y / 1260)) / x;
}
// src/evaluate/statistics/bootstrap.ts
const MOST_JACKKNIFE = 2e3;
const BLOCKS = 400;
function resample(statistic, options) {
	const { sizes } = statistic;
	const estimate = statistic.of(sizes);
	const random = new Random(options.seed);
	const draw = options.cluster ? drawClusters(options.cluster, sizes, random) : drawUnits(sizes, random);
	const replicates = new Float64Array(options.replicates);
	for (let i = 0; i < replicates.length; i++) replicates[i] = statistic.of(draw());
	const left = jackknife(statistic, options.cluster);
	return {
		estimate,
		replicates,
		jackknife: left.values,
		...bca(estimate, replicates, left.values, options.level, left.sizes)
	};
}
function drawUnits(sizes, random) {
	const n = sizes.reduce((sum, size) => sum + size, 0);
	const units = sizes.length;
	if (sizes.every((size) => size === 1)) return drawEqual(units, random);
	const counts = new Float64Array(units);
	return () => {
		let [left, weight] = [n, n];
		for (let unit = 0; unit < units; unit++) {
			const size = sizes[unit];
			const drawn = unit === units - 1 ? left : random.binomial(left, Math.min(1, size / weight));
			counts[unit] = drawn;
			left -= drawn;
			weight -= size;
		}
		return counts;
	};
}
function drawEqual(units, random) {
	const { state } = random;
	const scale = units / 4294967296;
	const counts = new Uint8Array(units);
	return () => {
		counts.fill(0);
		let [s0, s1, s2, s3] = words(state);
		for (let i = 0; i < units; i++) {
			const product = Math.imul(s1, 5);
			const drawn = Math.imul(product << 7 | product >>> 25, 9) >>> 0;
			const t = s1 << 9;
			s2 ^= s0;
			s3 ^= s1;
			s1 ^= s2;
			s0 ^= s3;
			s2 ^= t;
			s3 = s3 << 11 | s3 >>> 21;
			const unit = drawn * scale | 0;
			counts[unit] = counts[unit] + 1;
		}
		state[0] = s0;
		state[1] = s1;
		state[2] = s2;
		state[3] = s3;
		return counts;
	};
}
function drawClusters(cluster, sizes, random) {
	const clusters = clusterCount(cluster);
	const counts = new Float64Array(cluster.length);
	const draw = drawEqual(clusters, random);
	return () => {
		const drawn = draw();
		for (let unit = 0; unit < counts.length; unit++) counts[unit] = drawn[cluster[unit]] * sizes[unit];
		return counts;
	};
}
const clusterCount = (cluster) => cluster.reduce((most, one) => Math.max(most, one + 1), 0);
function jackknife(statistic, cluster) {
	const { sizes } = statistic;
	const ones = sizes.every((size) => size === 1);
	const counts = ones ? Uint8Array.from(sizes) : Float64Array.from(sizes);
	const without = (units, by) => {
		for (const unit of units) counts[unit] = sizes[unit] - by(unit);
		const value = statistic.of(counts);
		for (const unit of units) counts[unit] = sizes[unit];
		return value;
	};
	if (cluster) {
		const members = Array.from({ length: clusterCount(cluster) }, () => []);
		for (const [unit, one] of cluster.entries()) members[one]?.push(unit);
		return {
			values: blocks(members).map((units) => without(units, (unit) => sizes[unit])),
			sizes: void 0
		};
	}
	if (!ones || sizes.length <= MOST_JACKKNIFE) {
		const units = [...sizes.keys()].filter((unit) => sizes[unit] > 0);
		return {
			values: units.map((unit) => without([unit], () => 1)),
			sizes: units.map((unit) => sizes[unit])
		};
	}
	return {
		values: blocks(Array.from({ length: sizes.length }, (_, unit) => [unit])).map((block) => without(block, () => 1)),
		sizes: void 0
	};
}
function blocks(members) {
	if (members.length <= MOST_JACKKNIFE) return members.map((one) => [...one]);
	const result = Array.from({ length: BLOCKS }, () => []);
	for (const [i, units] of members.entries()) result[i % BLOCKS]?.push(...units);
	return result;
}
// src/evaluate/statistics/order-program.ts
const ORDER_PROGRAM = "AGFzbQEAAAABQAdgAX8AYAZ/f39/f38AYAh/f39/f39/fwF/YAZ/f39/f38Bf2AEf39/fwBgCH9/f39/fHx/AGAHf39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMIBwABAgMEBQYHQAcEa2V5cwAFBnN0YXJ0cwAAB3NjYXR0ZXIAAQpuZWlnaGJvdXJzAAMEZW5kcwAGBXBsYWNlAAIGbWVtb3J5AgAK4AoHWgEFfwNAIANBA0gEQEEAIQJBACEBA0AgAUGAEEgEQCAAIAFBAnRqIgQoAgAhBSAEIAI2AgAgAiAFaiECIAFBAWohAQwBCwsgA0EBaiEDIABBgEBrIQAMAQsLC1QCAn8BfgNAIAIgA0gEQCAEIAAgAkEDdGopAwAiCCAFrIinQf8PcUECdGoiBygCACEGIAcgBkEBajYCACABIAZBA3RqIAg3AwAgAkEBaiECDAELCwuWAgIGfwN+IAcpAwCnIQogBykDCCEOA0AgAiADSARAIAEgAkEDdGopAwAiD6dBAXEhCCACQQFqIQkDQCAEIAlKBEAgD0IgiCABIAlBA3RqKQMAIhBCIIhSBH9BAQUgACAPp0EBdkEDdGorAwAgACAQp0EBdkEDdGorAwBiC0UEQCAIIBCnQQFxaiEIIAlBAWohCQwCCwsLIAIgCmtBAXQgCWogAmsgCGshCyAFIAprQQF0IAhrIQwDQCACIAlIBEAgBiABIAJBA3RqKQMApyINQQF2QQJ0aiALIAwgDUEBcRs2AgAgAkEBaiECDAELCyAOIAisIAusfnwhDiAIIApqIQoMAQsLIAcgCqw3AwAgByAONwMIIAILfQICfwF+A0AgAyAESARAIAEgA0EDdGopAwBCIIghCCADQQFqIQYDQCAFIAZKBH8gASAGQQN0aikDAEIgiCAIUQVBAAsEQCAGQQFqIQYMAQsLIAYgA2siB0EBSgRAIAAgA0EDdCIDIAFqIAIgA2ogBxAECyAGIQMMAQsLIAMLvwMDCX8CfgF8A0AgAyAHSgRAIAMgB0EMaiIEIAMgBEgbIQggB0EBaiEFA0AgBSAISARAIAAgASAFQQN0aikDACINp0EBdkEDdGorAwAhDyAFIQQDQCAEIAdKBEAgACABIARBAWsiBkEDdGopAwAiDqdBAXZBA3RqKwMAIA9kBEAgASAEQQN0aiAONwMAIAYhBAwCCwsLIAEgBEEDdGogDTcDACAFQQFqIQUMAQsLIAdBDGohBwwBCwsgASEEQQwhCgNAIAMgCkoEQEEAIQUDQCADIAVKBEAgAyAFIApBAXRqIgYgAyAGSBshCyADIAUiByAKaiIGIAMgBkgbIgwhCSAFIQgDQCAIIAtIBEAgAiAIQQN0aiAEIAdBA3RqKQMAIg0gBCAJQQN0aikDACIOIAkgC04iBkUEQCAHIAxIBH8gACANp0EBdkEDdGorAwAgACAOp0EBdkEDdGorAwBkBUEBC0UhBgsgBhs3AwAgByAGQQBHaiEHIAkgBkVqIQkgCEEBaiEIDAELCyAFIApBAXRqIQUMAQsLIAQgAiEEIQIgCkEBdCEKDAELCyABIARHBEAgASAEIANBA3T8CgAACwvBAQEEfyAHQYBAayIIQYBAayEJA0AgAiADSARAIAQgAkEDdGogAQR+IAEgAmoxAAAFQgALIAZEAAAAAAAAAABkBH8gACACQQN0aisDACAFoSAGovwDBUEACyIKrUIghiACrEIBhoSENwMAIAcgCkH/D3FBAnRqIgsgCygCAEEBajYCACAIIApBC3ZB/w9xQQJ0aiILIAsoAgBBAWo2AgAgCSAKQRZ2QQJ0aiIKIAooAgBBAWo2AgAgAkEBaiECDAELCwuTAQIBfwJ+A0AgAiADSARAIAEgAkEBakEDdGopAwAhCCAFIAJBAnRqIAEgAkEDdGopAwAiCadBAXY2AgAgAiAEQQFrRiIHRQRAIAlCIIggCEIgiFIhBwsgAiAGaiAHBH8gBwUgACAJp0EBdkEDdGorAwAgACAIp0EBdkEDdGorAwBiC0EARzoAACACQQFqIQIMAQsLCw==";
// src/evaluate/statistics/order.ts
const PAGE = 65536;
const FEW$2 = 500;
const STEP = 16384;
const DIGITS$1 = [
	0,
	11,
	22
];
const TABLE = 8192;
const LARGEST_KEY = 2 ** 32 - 1;
const SEEN = 4096;
const COUNTS = 4112;
const VALUES = COUNTS + DIGITS$1.length * TABLE;
let shared;
function loaded() {
	if (!shared) {
		const memory = new WebAssembly.Memory({ initial: 1 });
		const module = new WebAssembly.Module(Buffer.from(ORDER_PROGRAM, "base64"));
		shared = {
			memory,
			program: new WebAssembly.Instance(module, { env: { memory } }).exports
		};
	}
	return shared;
}
function inSteps(n, work) {
	for (let start = 0; start < n;) {
		const end = Math.min(n, start + STEP);
		const reached = work(start, end);
		start = typeof reached === "number" ? reached : end;
	}
}
var Sorted = class {
	#n;
	#memory;
	#program;
	#pairs;
	constructor(values, classes) {
		const { memory, program } = loaded();
		const n = values.length;
		const missing = VALUES + 32 * n + 64 - memory.buffer.byteLength;
		if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
		this.#n = n;
		this.#memory = memory;
		this.#program = program;
		new Float64Array(memory.buffer, VALUES, n).set(values);
		if (classes) new Uint8Array(memory.buffer, this.#at(28), n).set(classes);
		this.#pairs = this.#sorted(this.#keyed(values, classes ? this.#at(28) : 0));
	}
	#keyed(values, classes) {
		let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
		for (let i = 0; i < values.length; i++) {
			const value = values[i];
			if (value < least) least = value;
			if (value > most) most = value;
		}
		const scale = LARGEST_KEY / (most - least);
		const keyed = scale > 0 && scale < Number.POSITIVE_INFINITY;
		new Uint8Array(this.#memory.buffer, COUNTS, DIGITS$1.length * TABLE).fill(0);
		inSteps(this.#n, (start, end) => this.#program.keys(VALUES, classes, start, end, this.#at(8), least, keyed ? scale : 0, COUNTS));
		return keyed;
	}
	#sorted(keyed) {
		let [from, to] = [this.#at(8), this.#at(16)];
		this.#program.starts(COUNTS);
		for (const [i, shift] of keyed ? DIGITS$1.entries() : []) {
			inSteps(this.#n, (start, end) => this.#program.scatter(from, to, start, end, COUNTS + i * TABLE, 32 + shift));
			[from, to] = [to, from];
		}
		inSteps(this.#n, (start, end) => this.#program.neighbours(VALUES, from, to, start, end, this.#n));
		return from;
	}
	#at(bytes) {
		return VALUES + Math.ceil(bytes * this.#n / 8) * 8 + 8 * (bytes >> 3);
	}
	ranks() {
		const [order, last] = [this.#at(24), this.#at(28)];
		inSteps(this.#n, (start, end) => this.#program.ends(VALUES, this.#pairs, start, end, this.#n, order, last));
		const { buffer } = this.#memory;
		return {
			order: new Uint32Array(buffer, order, this.#n).slice(),
			last: new Uint8Array(buffer, last, this.#n).slice()
		};
	}
	placements(positives) {
		const placed = this.#at(24);
		new BigInt64Array(this.#memory.buffer, SEEN, 2).fill(0n);
		inSteps(this.#n, (start, end) => this.#program.place(VALUES, this.#pairs, start, end, this.#n, positives, placed, SEEN));
		const { buffer } = this.#memory;
		return {
			placed: new Uint32Array(buffer, placed, this.#n).slice(),
			sum: Number(new BigInt64Array(buffer, SEEN, 2)[1])
		};
	}
};
const ascending = (values) => ranks(values).order;
function ranks(values) {
	if (values.length > FEW$2) return new Sorted(values).ranks();
	const order = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
	return {
		order,
		last: Uint8Array.from(order, (row, i) => Number(i === order.length - 1 || values[row] !== values[order[i + 1]]))
	};
}
const placements = (values, positive, positives) => new Sorted(values, positive).placements(positives);
// src/evaluate/statistics/delong.ts
function deLong(positive, baseline, candidate) {
	let positives = 0;
	for (let i = 0; i < positive.length; i++) positives += positive[i];
	const negatives = positive.length - positives;
	if (positives === 0 || negatives === 0) return void 0;
	const [a, b] = [placements(baseline, positive, positives), placements(candidate, positive, positives)];
	const pairs = 2 * positives * negatives;
	const [baselineAuc, candidateAuc] = [a.sum / pairs, b.sum / pairs];
	const aucs = {
		baselineAuc,
		candidateAuc,
		difference: candidateAuc - baselineAuc
	};
	if (positives < 2 || negatives < 2) return aucs;
	const [among, against] = [.5 / positives, .5 / negatives];
	let [xx1, yy1, xy1, xx, yy, xy] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < positive.length; i++) {
		const is = positive[i];
		const share = is === 1 ? against : among;
		const x = a.placed[i] * share - baselineAuc;
		const y = b.placed[i] * share - candidateAuc;
		xx1 += is * x * x;
		yy1 += is * y * y;
		xy1 += is * x * y;
		const not = 1 - is;
		xx += not * x * x;
		yy += not * y * y;
		xy += not * x * y;
	}
	const covariance = (ofPositives, ofNegatives) => ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
	const [vb, vc, cov] = [
		covariance(xx1, xx),
		covariance(yy1, yy),
		covariance(xy1, xy)
	];
	return {
		...aucs,
		baselineVariance: vb,
		candidateVariance: vc,
		covariance: cov,
		se: Math.sqrt(Math.max(0, vb + vc - 2 * cov))
	};
}
const deLongBounds = ({ difference, se }, alpha) => {
	const reach = normal.quantile(1 - alpha) * se;
	return {
		lower: difference - reach,
		upper: difference + reach
	};
};
// src/evaluate/statistics/paired-t.ts
function pairedT(differences, alpha) {
	const n = differences.length;
	if (n < 2) return void 0;
	const { mean, variance } = moments(differences);
	return bounded(mean, Math.sqrt(variance / n), n - 1, alpha);
}
function correctedT(differences, trainRows, testRows, alpha) {
	const n = differences.length;
	if (n < 2) return void 0;
	const { mean, variance } = moments(differences);
	return bounded(mean, Math.sqrt((1 / n + testRows / trainRows) * variance), n - 1, alpha);
}
function bounded(meanDifference, se, df, alpha) {
	const reach = studentT.quantile(1 - alpha, df) * se;
	return {
		meanDifference,
		se,
		df,
		lower: meanDifference - reach,
		upper: meanDifference + reach
	};
}
const meanOf = (values) => onPaper(moments(values).mean, Math.max(...values.map(Math.abs)));
function moments(values) {
	const n = values.length;
	let sum = 0;
	for (let i = 0; i < n; i++) sum += values[i];
	const mean = sum / n;
	let squares = 0;
	let rest = 0;
	for (let i = 0; i < n; i++) {
		const d = values[i] - mean;
		squares += d * d;
		rest += d;
	}
	const variance = (squares - rest * rest / n) / (n - 1);
	return {
		mean,
		variance: variance <= (Number.EPSILON * mean) ** 2 * 4 ? 0 : variance
	};
}
// src/evaluate/statistics/tango.ts
function tangoScore({ n, onlyCandidateRight: b, onlyBaselineRight: c }, margin) {
	const delta = -margin;
	const linear = -b - c + (2 * n - b + c) * delta;
	const constant = -c * delta * (1 - delta);
	const q = (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n);
	return (b - c - n * delta) / Math.sqrt(n * (2 * q + delta * (1 - delta)));
}
function tangoBounds(pairs, alpha) {
	const z = normal.quantile(1 - alpha);
	const estimate = (pairs.onlyCandidateRight - pairs.onlyBaselineRight) / pairs.n;
	const at = (delta, limit) => {
		const score = tangoScore(pairs, -delta);
		return Number.isNaN(score) ? -limit : score - limit;
	};
	return {
		lower: estimate <= -1 ? -1 : root((delta) => delta <= -1 ? 1 : at(delta, z), -1, estimate),
		upper: estimate >= 1 ? 1 : root((delta) => delta >= 1 ? -1 : at(delta, -z), estimate, 1)
	};
}
// src/evaluate/compare.ts
const ALPHA = .05;
const REPLICATES = 2e3;
const LEAST_UNVARIED = 30;
function compare(measure, candidate, baseline) {
	const [now, old] = [measure.of(candidate), measure.of(baseline)];
	if (!now || !old) return void 0;
	const [value, before] = [now(candidate.weight), old(baseline.weight)];
	if (Number.isNaN(value) || Number.isNaN(before)) return void 0;
	const sign = measure.direction === "higher" ? 1 : -1;
	const common = {
		value,
		baseline: before,
		better: sign * (value - before),
		n: candidate.n,
		groups: groupsOf(candidate)
	};
	const same = samePredictions(measure, candidate, baseline);
	if (same || measure.byRank && value === before && sameRanking(candidate, baseline)) return {
		...common,
		better: 0,
		lower: 0,
		upper: 0,
		method: same ? "identical predictions" : "identical ranking",
		se: 0,
		worse: (margin) => margin >= 0 ? 1 : 0
	};
	if (candidate.group || candidate.weight) return bootstrapped(measure, candidate, baseline, now, old, sign, common);
	switch (measure.method) {
		case "tango": return tango(measure, candidate, baseline, common);
		case "delong": return deLonged(candidate, baseline, common) ?? bootstrapped(measure, candidate, baseline, now, old, sign, common);
		case "paired-t": return paired(measure, candidate, baseline, sign, common);
		case "bootstrap": return bootstrapped(measure, candidate, baseline, now, old, sign, common);
	}
}
function samePredictions(measure, a, b) {
	const same = (x, y) => {
		if (!x || !y || x.length !== y.length) return x === y;
		for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
		return true;
	};
	if (a.task === "scores") return same(a.scores.get(measure.name), b.scores.get(measure.name));
	if (a.classes.length === 0) return same(a.value, b.value);
	if (measure.cells) return same(a.predicted, b.predicted);
	return same(a.score, b.score) && same(a.probability, b.probability);
}
function sameRanking({ score: a }, { score: b }) {
	if (!a || !b || a.length !== b.length) return false;
	const [one, other] = [ranks(a), ranks(b)];
	return one.order.every((row, i) => row === other.order[i] && one.last[i] === other.last[i]);
}
function tango(measure, candidate, baseline, common) {
	const [now, old] = [measure.row?.(candidate), measure.row?.(baseline)];
	if (!now || !old) return void 0;
	let [b, c] = [0, 0];
	for (let i = 0; i < candidate.n; i++) {
		const gain = now(i) - old(i);
		if (gain > 0) b++;
		else if (gain < 0) c++;
	}
	const pairs = {
		n: candidate.n,
		onlyCandidateRight: b,
		onlyBaselineRight: c
	};
	return {
		...common,
		...tangoBounds(pairs, ALPHA),
		method: "Tango score",
		worse: (margin) => {
			const z = tangoScore(pairs, margin);
			return Number.isNaN(z) ? 1 : normal.cdf(z);
		},
		se: Math.sqrt((b + c) / candidate.n / candidate.n)
	};
}
function deLonged(candidate, baseline, common) {
	const { truth, positive } = candidate;
	const found = deLong(Uint8Array.from(truth, (one) => Number(one === positive)), baseline.score, candidate.score);
	if (found?.se === void 0) return void 0;
	const { difference, se } = found;
	if (se === 0) return unvaried(difference, candidate, common);
	return {
		...common,
		...deLongBounds({
			difference,
			se
		}, ALPHA),
		method: "DeLong",
		...gaussian(difference, se)
	};
}
function unvaried(difference, { truth, positive }, common) {
	const positives = truth.reduce((sum, one) => sum + Number(one === positive), 0);
	const fewest = Math.min(positives, truth.length - positives);
	if (fewest < LEAST_UNVARIED) return void 0;
	const reach = 1 - ALPHA ** (1 / fewest);
	const worse = (margin) => difference >= -margin ? 1 : (1 - Math.min(1, -margin - difference)) ** fewest;
	return {
		...common,
		lower: difference - reach,
		upper: difference + reach,
		method: "DeLong",
		se: reach / normal.quantile(.95),
		worse
	};
}
function paired(measure, candidate, baseline, sign, common) {
	const [now, old] = [measure.row?.(candidate), measure.row?.(baseline)];
	if (!now || !old) return void 0;
	const found = pairedT(Float64Array.from({ length: candidate.n }, (_, i) => sign * (now(i) - old(i))), ALPHA);
	if (!found) return void 0;
	const { meanDifference, se, df, lower, upper } = found;
	if (se === 0 && candidate.n < LEAST_UNVARIED) return void 0;
	const worse = (margin) => se === 0 ? Number(meanDifference >= -margin) : 1 - studentT.sf((meanDifference + margin) / se, df);
	return {
		...common,
		lower,
		upper,
		method: "paired t",
		worse,
		se
	};
}
const gaussian = (better, se) => ({
	se,
	worse: (margin) => se === 0 ? Number(better >= -margin) : normal.cdf((better + margin) / se)
});
function bootstrapped(measure, candidate, baseline, now, old, sign, common) {
	const { weight, group } = candidate;
	const found = resample(measure.cells && !weight && !group ? cellStatistic(measure, candidate, baseline, sign) : rowStatistic(now, old, sign, candidate.n, weight), {
		replicates: REPLICATES,
		level: 1 - 2 * ALPHA,
		seed: seedOf(measure, candidate, baseline),
		cluster: group
	});
	const defined = found.replicates.filter((value) => !Number.isNaN(value));
	if (!found.interval || defined.length < 1900) return void 0;
	const [lower, upper] = found.interval;
	const spread = Math.sqrt(moments(defined).variance);
	return {
		...common,
		lower,
		upper,
		method: group ? "BCa bootstrap over groups" : "BCa bootstrap",
		...gaussian(common.better, spread)
	};
}
function rowStatistic(now, old, sign, n, weight) {
	const weighted = new Float64Array(n);
	return {
		sizes: new Float64Array(n).fill(1),
		of(counts) {
			if (!weight) return sign * (now(counts) - old(counts));
			for (let i = 0; i < n; i++) weighted[i] = counts[i] * weight[i];
			return sign * (now(weighted) - old(weighted));
		}
	};
}
function cellStatistic(measure, candidate, baseline, sign) {
	const k = candidate.classes.length;
	const [truth, now, old] = [
		candidate.truth,
		candidate.predicted,
		baseline.predicted
	];
	const cells = new Map();
	for (let i = 0; i < truth.length; i++) {
		const cell = (truth[i] * k + now[i]) * k + old[i];
		cells.set(cell, (cells.get(cell) ?? 0) + 1);
	}
	const sorted = [...cells].sort(([a], [b]) => a - b);
	const side = (rows, digit) => measure.of({
		...rows,
		n: sorted.length,
		truth: Int32Array.from(sorted, ([cell]) => Math.floor(cell / k / k)),
		predicted: Int32Array.from(sorted, ([cell]) => digit(cell))
	});
	const [a, b] = [side(candidate, (cell) => Math.floor(cell / k) % k), side(baseline, (cell) => cell % k)];
	return {
		sizes: Float64Array.from(sorted, ([, size]) => size),
		of: (counts) => sign * (a(counts) - b(counts))
	};
}
const groupsOf = ({ group }) => group ? group.reduce((most, one) => Math.max(most, one + 1), 0) : null;
function seedOf(measure, candidate, baseline) {
	const hash = createHash("sha256").update(`mettle/bootstrap/v1\n${measure.name}\n${candidate.digest}\n`);
	for (const rows of [candidate, baseline]) for (const values of [
		rows.predicted,
		rows.score,
		rows.probability,
		rows.value,
		rows.scores.get(measure.name)
	]) if (values) hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
	return hash.digest("hex");
}
// src/evaluate/measures/binary-scores.ts
function ranked(score, positive) {
	const { order, last } = ranks(score);
	return {
		order,
		last,
		ties: last.includes(0),
		packed: order.map((row) => row * 2 + positive[row])
	};
}
function rocAuc(ranked, positive, weight) {
	if (!ranked.ties && weight instanceof Uint8Array) return drawnAuc(ranked.packed, weight);
	const { order, last } = ranked;
	let [area, positives, negatives, tiedPositives, tiedNegatives] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < order.length; i++) {
		const row = order[i];
		const w = weight === void 0 ? 1 : weight[row];
		if (positive[row] === 1) tiedPositives += w;
		else tiedNegatives += w;
		if (last[i] === 1) {
			area += tiedPositives * (negatives + tiedNegatives * .5);
			positives += tiedPositives;
			negatives += tiedNegatives;
			tiedPositives = 0;
			tiedNegatives = 0;
		}
	}
	return positives === 0 || negatives === 0 ? NaN : area / (positives * negatives);
}
const BLOCK = 64;
function drawnAuc(packed, counts) {
	let [area, negatives, positives] = [
		0,
		0,
		0
	];
	for (let from = 0; from < packed.length; from += BLOCK) {
		const to = Math.min(packed.length, from + BLOCK);
		const before = negatives;
		let [inner, own] = [0, 0];
		for (let i = from; i < to; i++) {
			const row = packed[i];
			const count = counts[row >>> 1];
			const hits = count & -(row & 1);
			negatives = negatives + (count ^ hits) | 0;
			inner = inner + Math.imul(hits, negatives - before) | 0;
			own = own + hits | 0;
		}
		area += inner + own * before;
		positives += own;
	}
	return positives === 0 || negatives === 0 ? NaN : area / (positives * negatives);
}
function averagePrecision({ order, last }, positive, weight) {
	let [sum, positives, rows, gained] = [
		0,
		0,
		0,
		0
	];
	for (let i = order.length - 1; i >= 0; i--) {
		const row = order[i];
		const w = weight === void 0 ? 1 : weight[row];
		rows += w;
		if (positive[row] === 1) gained += w;
		if (i === 0 || last[i - 1] === 1) {
			positives += gained;
			if (gained > 0) sum += gained * positives / rows;
			gained = 0;
		}
	}
	return positives === 0 ? NaN : sum / positives;
}
const areProbabilities = (score) => {
	for (let i = 0; i < score.length; i++) if (!(score[i] >= 0 && score[i] <= 1)) return false;
	return true;
};
const EPSILON$2 = 2 ** -52;
const logLossOf = (positive, probability) => {
	const p = Math.min(1 - EPSILON$2, Math.max(EPSILON$2, probability));
	return -Math.log(positive === 1 ? p : 1 - p);
};
const brierOf = (positive, probability) => (probability - positive) ** 2;
const BINS = 10;
function reliability(hit, probability, weight) {
	const bins = Array.from({ length: BINS }, () => ({
		rows: 0,
		predicted: 0,
		observed: 0
	}));
	for (let i = 0; i < probability.length; i++) {
		const p = probability[i];
		const w = weight === void 0 ? 1 : weight[i];
		const bin = bins[binOf(p)];
		bin.rows += w;
		bin.predicted += w * p;
		bin.observed += w * hit[i];
	}
	return bins.filter((bin) => bin.rows > 0).map(({ rows, predicted, observed }) => ({
		rows,
		predicted: predicted / rows,
		observed: observed / rows
	}));
}
const EDGES = Float64Array.from({ length: 9 }, (_, i) => (i + 1) * .1);
function binOf(p) {
	let bin = 0;
	while (bin < 9 && p > EDGES[bin]) bin++;
	return bin;
}
function calibrationError(bins) {
	const n = bins.reduce((sum, bin) => sum + bin.rows, 0);
	return bins.reduce((sum, bin) => sum + bin.rows / n * Math.abs(bin.observed - bin.predicted), 0);
}
// src/evaluate/curves.ts
const POINTS = 21;
function curvesOf(candidate, baseline) {
	const own = curves(candidate);
	if (!own) return null;
	const before = baseline && curves(baseline);
	return {
		roc: {
			candidate: own.roc,
			baseline: before?.roc ?? null
		},
		reliability: own.reliability && {
			candidate: own.reliability,
			baseline: before?.reliability ?? null
		}
	};
}
function curves({ task, score, truth, positive, weight }) {
	if (task !== "binary" || score === void 0) return void 0;
	const hits = Uint8Array.from(truth, (one) => Number(one === positive));
	const roc = rocCurve(ranked(score, hits), hits, weight, POINTS);
	if (!roc) return void 0;
	const bins = areProbabilities(score) ? reliability(hits, score, weight) : void 0;
	return {
		roc,
		reliability: bins ? bins.map(({ predicted, observed }) => ({
			predicted,
			observed
		})) : null
	};
}
function rocCurve({ order, last }, positive, weight, points) {
	const [fpr, tpr] = [[0], [0]];
	let [falses, trues] = [0, 0];
	for (let i = order.length - 1; i >= 0; i--) {
		const row = order[i];
		const w = weight === void 0 ? 1 : weight[row];
		if (positive[row] === 1) trues += w;
		else falses += w;
		if (i > 0 && last[i - 1] !== 1) continue;
		fpr.push(falses);
		tpr.push(trues);
	}
	if (falses === 0 || trues === 0) return void 0;
	const curve = [];
	for (let p = 0, at = 1; p < points; p++) {
		const wanted = p / (points - 1) * falses;
		while (at < fpr.length - 1 && fpr[at] <= wanted) at++;
		const [x0, x1] = [fpr[at - 1], fpr[at]];
		const [y0, y1] = [tpr[at - 1], tpr[at]];
		const share = x1 === x0 ? 1 : Math.min(1, (wanted - x0) / (x1 - x0));
		curve.push((y0 + share * (y1 - y0)) / trues);
	}
	return curve;
}
// src/evaluate/directions.ts
const up = (least) => ({
	direction: "higher",
	least
});
const down = (least) => ({
	direction: "lower",
	least
});
const NAMES = {
	accuracy: up(0),
	acc: up(0),
	auc: up(0),
	auroc: up(0),
	auprc: up(0),
	rocauc: up(0),
	ap: up(0),
	map: up(0),
	f1: up(0),
	fbeta: up(0),
	precision: up(0),
	recall: up(0),
	sensitivity: up(0),
	specificity: up(0),
	tpr: up(0),
	tnr: up(0),
	"true positive": up(0),
	r2: up(),
	"r squared": up(),
	"explained variance": up(),
	kappa: up(),
	mcc: up(),
	matthews: up(),
	iou: up(0),
	miou: up(0),
	dice: up(0),
	jaccard: up(0),
	gini: up(),
	ks: up(0),
	lift: up(0),
	ndcg: up(0),
	dcg: up(0),
	mrr: up(0),
	"hit rate": up(0),
	bleu: up(0),
	rouge: up(0),
	meteor: up(0),
	chrf: up(0),
	bertscore: up(),
	"exact match": up(0),
	em: up(0),
	pass: up(0),
	"win rate": up(0),
	silhouette: up(),
	ari: up(),
	nmi: up(0),
	psnr: up(),
	ssim: up(),
	throughput: up(0),
	correct: up(0),
	groundedness: up(0),
	faithfulness: up(0),
	relevance: up(0),
	coverage: up(0),
	spearman: up(),
	pearson: up(),
	correlation: up(),
	loss: down(),
	nll: down(),
	likelihood: up(),
	"negative log": down(),
	"neg log": down(),
	"log likelihood": up(),
	"negative predictive": up(0),
	"true negative": up(0),
	elbo: up(),
	"log loss": down(0),
	logloss: down(0),
	"cross entropy": down(0),
	deviance: down(),
	perplexity: down(0),
	ppl: down(0),
	mse: down(0),
	rmse: down(0),
	mae: down(0),
	mape: down(0),
	smape: down(0),
	mase: down(0),
	rmsle: down(0),
	msle: down(0),
	wape: down(0),
	medae: down(0),
	"squared error": down(0),
	"absolute error": down(0),
	"percentage error": down(0),
	error: down(0),
	err: down(0),
	errors: down(0),
	failures: down(0),
	eer: down(0),
	brier: down(0),
	ece: down(0),
	mce: down(0),
	hinge: down(0),
	hamming: down(0),
	pinball: down(0),
	wer: down(0),
	cer: down(0),
	ter: down(0),
	fid: down(0),
	lpips: down(0),
	fpr: down(0),
	fnr: down(0),
	"false positive": down(0),
	"false negative": down(0),
	fdr: down(0),
	toxicity: down(0),
	hallucination: down(0),
	latency: down(0),
	time: down(0),
	duration: down(0),
	seconds: down(0),
	runtime: down(0),
	memory: down(0),
	size: down(0),
	cost: down(0),
	tokens: down(0),
	params: down(0),
	"parity difference": down(),
	"odds difference": down(),
	"equalized odds": down(0),
	psi: down(0),
	drift: down(0)
};
const KNOWN = new Map(Object.entries(NAMES));
const COSTS = new Set("latency time duration second seconds secs sec ms runtime memory size bytes mb gb".split(" "));
function isCost(metric) {
	const words = wordsOf(metric);
	return words.some((word) => COSTS.has(word)) && !words.some((word) => KNOWN.has(word) && !COSTS.has(word));
}
const NEGATED = /^(?:neg|negative|negated)$/;
const ABOUT = /^(?:gap|drop|diff|delta|change|std|stddev|var|variance|sem|ci|lower|upper|disparity|range|spread|threshold|count|num|n|support)$/;
function knownDirection(metric) {
	const words = wordsOf(metric);
	const found = [];
	let said = false;
	for (let i = 0; i < words.length;) {
		const phrase = KNOWN.get(`${words[i]} ${words[i + 1]}`);
		const known = phrase ?? KNOWN.get(words[i]);
		if (known) found.push(words.slice(0, i).some((word) => NEGATED.test(word)) ? turned$1(known) : known);
		else if (ABOUT.test(words[i])) said = true;
		i += phrase ? 2 : 1;
	}
	const [first] = found;
	if (said || !first || found.some((known) => known.direction !== first.direction)) return void 0;
	return {
		direction: first.direction,
		least: found.every((known) => known.least !== void 0) ? first.least : void 0
	};
}
const turned$1 = (known) => ({
	direction: known.direction === "lower" ? "higher" : "lower",
	least: void 0
});
function wordsOf(metric) {
	return metric.split("{", 1)[0].replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[\s_./@-]+/).filter(Boolean);
}
function directionOf(metric, declared, values) {
	if (declared) return {
		known: true,
		direction: declared
	};
	const known = knownDirection(metric);
	if (!known) return {
		known: false,
		code: "direction-unknown",
		message: `whether more of ${metric} is better is not known; add direction: higher or direction: lower`
	};
	const wrong = values.find((value) => value !== null && known.least !== void 0 && value < known.least);
	if (wrong !== void 0 && wrong !== null) {
		const why = known.direction === "lower" ? "a negated score as scikit-learn writes it" : "not on the usual scale";
		return {
			known: false,
			code: "direction-contradicted",
			message: `${metric} is ${wrong}, below ${known.least}: ${why}; say direction: higher or direction: lower`
		};
	}
	return {
		known: true,
		direction: known.direction
	};
}
// src/evaluate/measures/fairness.ts
function groupRates(positive, selected, rows) {
	let [tp, fp, fn, tn] = [
		0,
		0,
		0,
		0
	];
	for (const i of rows) if (positive[i] === 1) selected[i] === 1 ? tp++ : fn++;
	else selected[i] === 1 ? fp++ : tn++;
	const rate = (a, b) => b === 0 ? void 0 : a / b;
	const n = rows.length;
	return {
		n,
		positives: tp + fn,
		negatives: fp + tn,
		selectionRate: (tp + fp) / n,
		tpr: rate(tp, tp + fn),
		fnr: rate(fn, tp + fn),
		fpr: rate(fp, fp + tn),
		tnr: rate(tn, fp + tn),
		accuracy: (tp + tn) / n
	};
}
function fairnessOf(groups, overall) {
	const rates = (of) => groups.map((group) => of(group) ?? 0);
	const [selection, tpr, fpr] = [
		rates((group) => group.selectionRate),
		rates((group) => group.tpr),
		rates((group) => group.fpr)
	];
	const tprRatio = ratio$1(tpr);
	const fprRatio = ratio$1(fpr);
	return {
		demographicParityDifference: spread(selection),
		demographicParityRatio: ratio$1(selection),
		demographicParityDifferenceToOverall: Math.max(...selection.map((rate) => Math.abs(rate - overall.selectionRate))),
		demographicParityRatioToOverall: ratioTo(selection, overall.selectionRate),
		equalizedOddsDifference: Math.max(spread(tpr), spread(fpr)),
		equalizedOddsRatio: tprRatio === void 0 || fprRatio === void 0 ? tprRatio ?? fprRatio : Math.min(tprRatio, fprRatio),
		equalizedOddsDifferenceMean: (spread(tpr) + spread(fpr)) / 2,
		equalOpportunityDifference: spread(tpr),
		equalOpportunityRatio: tprRatio
	};
}
const spread = (rates) => Math.max(...rates) - Math.min(...rates);
const ratio$1 = (rates) => {
	const most = Math.max(...rates);
	return most === 0 ? void 0 : Math.min(...rates) / most;
};
const ratioTo = (rates, overall) => overall === 0 ? void 0 : Math.min(...rates.map((rate) => rate <= overall ? rate / overall : overall / rate));
// src/evaluate/interval.ts
const intervalOf = ({ lower, upper, method, n, groups, se }, direction) => ({
	lower: direction === "higher" ? lower : -upper,
	upper: direction === "higher" ? upper : -lower,
	method,
	n,
	groups,
	se
});
// src/evaluate/predictions/aligned.ts
function take(rows, at) {
	const floats = (values) => values && (values.length === 0 ? values : Float64Array.from(at, (i) => values[i]));
	const ints = (values) => values.length === 0 ? values : Int32Array.from(at, (i) => values[i]);
	const classes = rows.classes.length;
	return {
		...rows,
		n: at.length,
		ids: Array.from(at, (i) => rows.ids[i]),
		truth: ints(rows.truth),
		predicted: rows.predicted && ints(rows.predicted),
		score: floats(rows.score),
		probability: rows.probability && Float64Array.from({ length: at.length * classes }, (_, k) => rows.probability[at[Math.floor(k / classes)] * classes + k % classes]),
		target: floats(rows.target),
		value: floats(rows.value),
		weight: floats(rows.weight),
		group: rows.group && renumbered(Uint32Array.from(at, (i) => rows.group[i])),
		columns: new Map([...rows.columns].map(([name, column]) => [name, {
			...column,
			codes: ints(column.codes)
		}])),
		scores: new Map([...rows.scores].map(([name, values]) => [name, floats(values)]))
	};
}
function renumbered(group) {
	const known = new Map();
	return group.map((one) => {
		const found = known.get(one) ?? known.size;
		known.set(one, found);
		return found;
	});
}
function aligned(a, b) {
	if (a.classes.length === b.classes.length && a.classes.every((name, i) => name === b.classes[i])) return [a, b];
	const numeric = [...a.classes, ...b.classes].every((name) => name.trim() !== "" && !Number.isNaN(Number(name)));
	const all = [...new Set([...a.classes, ...b.classes])].sort((x, y) => numeric ? Number(x) - Number(y) : x < y ? -1 : 1);
	return [withClasses(a, all), withClasses(b, all)];
}
function withClasses(rows, all) {
	const at = rows.classes.map((name) => all.indexOf(name));
	const move = (codes) => codes.map((code) => at[code]);
	const { probability } = rows;
	return {
		...rows,
		classes: all,
		truth: move(rows.truth),
		predicted: rows.predicted && move(rows.predicted),
		positive: rows.positive < 0 ? -1 : at[rows.positive],
		probability: probability && Float64Array.from({ length: rows.n * all.length }, (_, k) => {
			const own = at.indexOf(k % all.length);
			return own === -1 ? 0 : probability[Math.floor(k / all.length) * rows.classes.length + own];
		})
	};
}
function differentTestSet(candidate, baseline) {
	if (candidate.task !== baseline.task) return `the task was ${baseline.task} and is ${candidate.task}`;
	if (candidate.n !== baseline.n) {
		const [more, fewer] = candidate.n > baseline.n ? [candidate, baseline] : [baseline, candidate];
		const known = new Set(fewer.ids);
		const example = more.ids.find((id) => !known.has(id));
		return `the baseline was judged on ${baseline.n.toLocaleString("en")} rows, the candidate on ${candidate.n.toLocaleString("en")} (${JSON.stringify(example)} is only in the ${more === candidate ? "candidate" : "baseline"})`;
	}
	const other = candidate.ids.findIndex((id, i) => id !== baseline.ids[i]);
	if (other !== -1) return `their ids differ: ${JSON.stringify(candidate.ids[other])} beside ${JSON.stringify(baseline.ids[other])}`;
	if (candidate.digest === baseline.digest) return otherwiseDescribed(candidate, baseline);
	const label = (rows, i) => rows.classes.length > 0 ? rows.classes[rows.truth[i]] : String(rows.target[i]);
	const row = candidate.ids.findIndex((_, i) => label(candidate, i) !== label(baseline, i));
	return row === -1 ? "their labels differ" : `the label of ${JSON.stringify(candidate.ids[row])} was ${JSON.stringify(label(baseline, row))} and is ${JSON.stringify(label(candidate, row))}`;
}
function otherwiseDescribed(candidate, baseline) {
	if (candidate.weight === void 0 !== (baseline.weight === void 0)) return "only one of both has weights";
	const weight = candidate.weight?.findIndex((one, i) => one !== baseline.weight?.[i]) ?? -1;
	if (weight !== -1) return `the weight of ${JSON.stringify(candidate.ids[weight])} was ${baseline.weight?.[weight]} and is ${candidate.weight?.[weight]}`;
	if (candidate.group === void 0 !== (baseline.group === void 0)) return "only one of both has groups";
	const group = candidate.group?.findIndex((one, i) => one !== baseline.group?.[i]) ?? -1;
	if (group !== -1) return `${JSON.stringify(candidate.ids[group])} belongs to another group than before`;
	for (const name of candidate.described) {
		const [now, old] = [candidate.columns.get(name), baseline.columns.get(name)];
		if (!now || !old) continue;
		const row = now.codes.findIndex((code, i) => now.values[code] !== old.values[old.codes[i]]);
		if (row !== -1) return `${name} of ${JSON.stringify(candidate.ids[row])} was ${JSON.stringify(old.values[old.codes[row]] ?? null)} and is ${JSON.stringify(now.values[now.codes[row]] ?? null)}`;
	}
}
// src/evaluate/statistics/adjust.ts
const holm = (p) => stepped(p, true, (value, rank, n) => (n - rank) * value, Math.max);
function stepped(p, upwards, scale, keep) {
	const order = p.map((_, i) => i).sort((a, b) => p[a] - p[b] || a - b);
	const adjusted = new Array(p.length);
	let last = upwards ? 0 : 1;
	for (let step = 0; step < order.length; step++) {
		const rank = upwards ? step : order.length - 1 - step;
		const at = order[rank];
		last = keep(last, Math.min(1, scale(p[at], rank, p.length)));
		adjusted[at] = last;
	}
	return adjusted;
}
// src/evaluate/slices.ts
const MOST_VALUES = 200;
var BadSlice = class extends Error {};
function slicesBy(rows, by) {
	switch (by.kind) {
		case "column": return cut(rows.n, namesOf(rows, by.column), by.column);
		case "bins": return cut(rows.n, binsOf(rows, by.column, by.edges), by.column);
		case "cross": {
			const [a, b] = by.columns.map((column) => namesOf(rows, column));
			return cut(rows.n, (row) => `${a(row)}, ${b(row)}`, by.columns.join(" × "));
		}
	}
}
function cut(n, nameOf, column) {
	const found = new Map();
	for (let row = 0; row < n; row++) {
		const name = nameOf(row);
		const members = found.get(name);
		if (members) members.push(row);
		else if (found.size === MOST_VALUES) throw new BadSlice(`${column} has more than ${MOST_VALUES} values: cut it into bins, or take a coarser column`);
		else found.set(name, [row]);
	}
	return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}
function columnNamed(rows, name) {
	const column = rows.columns.get(name);
	if (!column) throw new BadSlice(`there is no column ${JSON.stringify(name)} in the predictions to slice by`);
	return column;
}
function namesOf(rows, name) {
	const { codes, values } = columnNamed(rows, name);
	return (row) => `${name}=${values[codes[row]] ?? "missing"}`;
}
function binsOf(rows, name, edges) {
	const { codes, values } = columnNamed(rows, name);
	const labels = values.map((text) => {
		const value = Number(text);
		if (text.trim() === "" || Number.isNaN(value)) throw new BadSlice(`${name} holds ${JSON.stringify(text.slice(0, 40))}, which is no number to cut into bins`);
		const at = edges.filter((edge) => value >= edge).length;
		return at === 0 ? `${name}<${edges[0]}` : at === edges.length ? `${name}≥${edges.at(-1)}` : `${edges[at - 1]}≤${name}<${edges[at]}`;
	});
	return (row) => labels[codes[row]] ?? `${name}=missing`;
}
function judgeSlices$1(measure, name, spec, candidate, baseline) {
	const slices = [...new Map(spec.by.flatMap((by) => [...slicesBy(candidate, by)]))].map(([slice, at]) => {
		const own = take(candidate, at);
		const value = measure.of(own)?.(own.weight);
		const common = {
			name: slice,
			metric: name,
			n: at.length,
			value: value === void 0 || Number.isNaN(value) ? null : value,
			baseline: null,
			interval: null,
			p: null,
			adjusted: null,
			worse: false
		};
		if (at.length < spec.minimum) return {
			...common,
			leftOut: `fewer than ${spec.minimum} rows`
		};
		if (common.value === null) return {
			...common,
			leftOut: `${name} is undefined there`
		};
		if (!baseline) return {
			...common,
			leftOut: null
		};
		const found = compare(measure, own, take(baseline, at));
		if (!found) {
			const other = take(baseline, at);
			const before = measure.of(other)?.(other.weight);
			return {
				...common,
				baseline: before === void 0 || Number.isNaN(before) ? null : before,
				leftOut: "its interval is undefined"
			};
		}
		return {
			...common,
			baseline: found.baseline,
			interval: intervalOf(found, measure.direction),
			p: found.worse(spec.maxRegression),
			leftOut: null
		};
	});
	const judged = slices.filter((slice) => slice.p !== null);
	const adjusted = holm(judged.map((slice) => slice.p));
	return slices.map((slice) => {
		const own = adjusted[judged.indexOf(slice)] ?? null;
		return {
			...slice,
			adjusted: own,
			worse: own !== null && own < .05
		};
	}).sort((a, b) => (a.p ?? 2) - (b.p ?? 2) || (a.name < b.name ? -1 : 1));
}
// src/evaluate/fairness-gaps.ts
const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const gapName = (measure, by) => `${measure}{${by}}`;
function fairnessGaps(spec, candidate, baseline) {
	if (candidate.task !== "binary" || !candidate.predicted || candidate.positive < 0) throw new BadSlice("fairness needs a binary task with predictions or a threshold");
	const metrics = [];
	const groups = [];
	for (const by of spec.by) {
		const all = slicesBy(candidate, {
			kind: "column",
			column: by
		});
		const is = (rows) => [Uint8Array.from(rows.truth, (one) => Number(one === rows.positive)), Uint8Array.from(rows.predicted, (one) => Number(one === rows.positive))];
		const [truth, selected] = is(candidate);
		const kept = [];
		for (const [name, members] of all) {
			const rates = groupRates(truth, selected, members);
			const small = Math.min(rates.positives, rates.negatives) < spec.minimum;
			if (!small) kept.push(members);
			groups.push({
				by,
				group: name.slice(by.length + 1),
				n: rates.n,
				selectionRate: rates.selectionRate,
				tpr: rates.tpr ?? null,
				fpr: rates.fpr ?? null,
				leftOut: small ? `fewer than ${spec.minimum} positives or negatives` : null
			});
		}
		if (kept.length < 2) throw new BadSlice(`${by}: fewer than two groups have ${spec.minimum} positives and ${spec.minimum} negatives, so there is no gap to measure`);
		const old = baseline?.predicted && baseline.positive >= 0 ? is(baseline)[1] : void 0;
		for (const { metric } of spec.gate) metrics.push(gap(metric, by, kept, truth, selected, old, candidate.digest));
	}
	return {
		metrics,
		groups
	};
}
function gap(measure, by, groups, truth, now, old, digest) {
	const name = camel(measure);
	const sizes = new Float64Array(groups.length * 8);
	for (const [g, members] of groups.entries()) for (const row of members) {
		const cell = g * 8 + truth[row] * 4 + now[row] * 2 + (old?.[row] ?? 0);
		sizes[cell] = sizes[cell] + 1;
	}
	const of = (counts, bit) => {
		return fairnessOf(groups.map((_, g) => ratesOf((cell) => counts[g * 8 + cell], bit)), ratesOf((cell) => groups.reduce((sum, _, g) => sum + counts[g * 8 + cell], 0), bit))[name] ?? NaN;
	};
	const direction = measure.endsWith("ratio") ? "higher" : "lower";
	const value = of(sizes, 1);
	const common = {
		name: gapName(measure, by),
		value: Number.isNaN(value) ? null : value,
		direction,
		computed: true
	};
	const before = old ? of(sizes, 0) : NaN;
	if (Number.isNaN(before) || Number.isNaN(value)) return {
		...common,
		baseline: null,
		difference: null,
		interval: null
	};
	const n = sizes.reduce((sum, size) => sum + size, 0);
	const found = resample({
		sizes,
		of: (counts) => of(counts, 1) - of(counts, 0)
	}, {
		replicates: REPLICATES,
		level: 1 - 2 * ALPHA,
		seed: createHash("sha256").update(`mettle/fairness/v1\n${measure}\n${by}\n${digest}\n`).update(now).update(old).digest("hex")
	});
	const defined = found.replicates.filter((one) => !Number.isNaN(one));
	const interval = found.interval && defined.length >= 1900 ? found.interval : void 0;
	return {
		...common,
		baseline: before,
		difference: value - before,
		interval: interval ? {
			lower: interval[0],
			upper: interval[1],
			method: "BCa bootstrap",
			n,
			groups: null,
			se: Math.sqrt(moments(defined).variance)
		} : null
	};
}
function ratesOf(count, bit) {
	const sum = (truth, selected) => {
		const [a, b] = bit === 1 ? [truth * 4 + selected * 2, truth * 4 + selected * 2 + 1] : [truth * 4 + selected, truth * 4 + 2 + selected];
		return count(a) + count(b);
	};
	const [tn, fp, fn, tp] = [
		sum(0, 0),
		sum(0, 1),
		sum(1, 0),
		sum(1, 1)
	];
	const rate = (a, b) => b === 0 ? void 0 : a / b;
	const n = tn + fp + fn + tp;
	return {
		n,
		positives: tp + fn,
		negatives: tn + fp,
		selectionRate: n === 0 ? 0 : (tp + fp) / n,
		tpr: rate(tp, tp + fn),
		fnr: rate(fn, tp + fn),
		fpr: rate(fp, tn + fp),
		tnr: rate(tn, tn + fp),
		accuracy: n === 0 ? 0 : (tp + tn) / n
	};
}
// src/evaluate/measures/confusion.ts
function confusionOf(size, truth, predicted, weights) {
	const counts = new Float64Array(size * size);
	for (let i = 0; i < truth.length; i++) {
		const [t, p] = [truth[i], predicted[i]];
		if (t >= 0 && p >= 0) counts[t * size + p] = counts[t * size + p] + (weights ? weights[i] : 1);
	}
	return {
		size,
		counts
	};
}
function classCounts({ size, counts }) {
	const [tp, truth, predicted] = [
		new Float64Array(size),
		new Float64Array(size),
		new Float64Array(size)
	];
	for (let t = 0; t < size; t++) for (let p = 0; p < size; p++) {
		const count = counts[t * size + p];
		truth[t] = truth[t] + count;
		predicted[p] = predicted[p] + count;
		if (t === p) tp[t] = count;
	}
	return {
		tp,
		truth,
		predicted
	};
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
const diagonal = ({ size, counts }) => {
	let total = 0;
	for (let i = 0; i < size; i++) total += counts[i * size + i];
	return total;
};
const accuracy = (confusion) => ratio(diagonal(confusion), sum(confusion.counts));
const ratio = (a, b) => b === 0 ? void 0 : a / b;
function balancedAccuracy(confusion) {
	const { tp, truth } = classCounts(confusion);
	let [total, classes] = [0, 0];
	for (let i = 0; i < truth.length; i++) {
		if (truth[i] === 0) continue;
		total += tp[i] / truth[i];
		classes++;
	}
	return ratio(total, classes);
}
function matthews(confusion) {
	const { truth, predicted } = classCounts(confusion);
	const n = sum(confusion.counts);
	if (n === 0) return void 0;
	const dot = (a, b) => a.reduce((total, value, i) => total + value * b[i], 0);
	const covariance = diagonal(confusion) * n - dot(truth, predicted);
	const spread = (n * n - dot(predicted, predicted)) * (n * n - dot(truth, truth));
	return spread === 0 ? 0 : covariance / Math.sqrt(spread);
}
function kappa(confusion, weights) {
	const { truth, predicted } = classCounts(confusion);
	const { size, counts } = confusion;
	const n = sum(counts);
	let [seen, expected] = [0, 0];
	for (let t = 0; t < size; t++) for (let p = 0; p < size; p++) {
		const cost = weights === "none" ? Number(t !== p) : weights === "linear" ? Math.abs(t - p) : (t - p) ** 2;
		seen += cost * counts[t * size + p];
		expected += cost * truth[t] * predicted[p] / n;
	}
	return expected === 0 || n === 0 ? void 0 : 1 - seen / expected;
}
function classScore(score, { tp, truth, predicted }, index) {
	const [hits, is, said] = [
		tp[index],
		truth[index],
		predicted[index]
	];
	switch (score) {
		case "precision": return ratio(hits, said);
		case "recall": return ratio(hits, is);
		case "f1": return ratio(2 * hits, is + said);
	}
}
function averageScore(score, counts, average, zero = 0) {
	const or = (value) => value ?? (Number.isNaN(zero) ? void 0 : zero);
	if (average === "micro") return or(classScore(score, {
		tp: Float64Array.of(sum(counts.tp)),
		truth: Float64Array.of(sum(counts.truth)),
		predicted: Float64Array.of(sum(counts.predicted))
	}, 0));
	let [total, weight] = [0, 0];
	for (let i = 0; i < counts.tp.length; i++) {
		const value = or(classScore(score, counts, i));
		if (value === void 0) continue;
		const own = average === "macro" ? 1 : counts.truth[i];
		total += own * value;
		weight += own;
	}
	return weight === 0 ? or(void 0) : total / weight;
}
// src/evaluate/measures/measure-names.ts
const ALIASES = {
	auc: "roc_auc",
	auroc: "roc_auc",
	rocauc: "roc_auc",
	auc_roc: "roc_auc",
	roc_auc_score: "roc_auc",
	acc: "accuracy",
	accuracy_score: "accuracy",
	ap: "average_precision",
	pr_auc: "average_precision",
	auprc: "average_precision",
	average_precision_score: "average_precision",
	f1_score: "f1",
	precision_score: "precision",
	recall_score: "recall",
	macro_f1: "f1_macro",
	weighted_f1: "f1_weighted",
	micro_f1: "f1_micro",
	bal_acc: "balanced_accuracy",
	balanced_accuracy_score: "balanced_accuracy",
	matthews_corrcoef: "mcc",
	cohen_kappa: "kappa",
	cohen_kappa_score: "kappa",
	logloss: "log_loss",
	brier_score: "brier",
	brier_score_loss: "brier",
	expected_calibration_error: "ece",
	mean_absolute_error: "mae",
	mean_squared_error: "mse",
	root_mean_squared_error: "rmse",
	mean_absolute_percentage_error: "mape",
	r2_score: "r2",
	rsquared: "r2"
};
const measureNamed = (metric, measures) => {
	const plain = metric.toLowerCase().replace(/^test[._]/, "").replaceAll("-", "_");
	return measures.find((measure) => measure.name === plain) ?? measures.find((measure) => measure.name === ALIASES[plain]);
};
// src/evaluate/measures/measure.ts
const undefinedAsNaN = (value) => value ?? NaN;
function mean(name, direction, row) {
	return {
		name,
		direction,
		method: "paired-t",
		cells: false,
		row,
		of(rows) {
			const one = row(rows);
			if (!one) return void 0;
			const values = Float64Array.from({ length: rows.n }, (_, i) => one(i));
			return (weights) => {
				let [total, count] = [0, 0];
				for (let i = 0; i < values.length; i++) {
					const w = weights === void 0 ? 1 : weights[i];
					if (w === 0) continue;
					total += w * values[i];
					count += w;
				}
				return total / count;
			};
		}
	};
}
// src/evaluate/measures/class-measures.ts
const confused = (name, of, binary = false) => ({
	name,
	direction: "higher",
	method: "bootstrap",
	cells: true,
	of: (rows) => {
		const { predicted, classes, truth, positive } = rows;
		if (!predicted || binary && positive < 0) return void 0;
		return (weights) => undefinedAsNaN(of(confusionOf(classes.length, truth, predicted, weights), rows));
	}
});
const ACCURACY = {
	...confused("accuracy", accuracy),
	method: "tango",
	row: ({ predicted, truth }) => predicted ? (i) => Number(predicted[i] === truth[i]) : void 0
};
// src/evaluate/measures/binary-measures.ts
const positives = ({ truth, positive }) => Uint8Array.from(truth, (one) => Number(one === positive));
function scored(name, method, of) {
	return {
		name,
		direction: "higher",
		method,
		cells: false,
		byRank: true,
		of(rows) {
			if (!rows.score || rows.positive < 0) return void 0;
			const is = positives(rows);
			const order = ranked(rows.score, is);
			return (weights) => of(order, is, weights);
		}
	};
}
const chance = (name, of) => mean(name, "lower", ({ score, truth, positive }) => score && positive >= 0 && areProbabilities(score) ? (i) => of(Number(truth[i] === positive), score[i]) : void 0);
const BINARY_CALIBRATION = {
	name: "ece",
	direction: "lower",
	method: "bootstrap",
	cells: false,
	of(rows) {
		const { score } = rows;
		if (!score || rows.positive < 0 || !areProbabilities(score)) return void 0;
		const is = positives(rows);
		return (weights) => calibrationError(reliability(is, score, weights));
	}
};
const BINARY = [
	scored("roc_auc", "delong", rocAuc),
	scored("average_precision", "bootstrap", averagePrecision),
	ACCURACY,
	...[
		"f1",
		"precision",
		"recall"
	].map((score) => confused(score, (confusion, { positive }) => classScore(score, classCounts(confusion), positive) ?? 0, true)),
	confused("balanced_accuracy", balancedAccuracy),
	confused("mcc", matthews),
	confused("kappa", (confusion) => kappa(confusion, "none")),
	chance("log_loss", logLossOf),
	chance("brier", brierOf),
	BINARY_CALIBRATION
];
// src/evaluate/measures/multiclass-scores.ts
const column = ({ classes, truth, probability }, k) => Float64Array.from({ length: truth.length }, (_, i) => probability[i * classes + k]);
const isClass = ({ truth }, k) => Uint8Array.from(truth, (one) => Number(one === k));
const EPSILON$1 = 2 ** -52;
function logLossRow({ classes, truth, probability }, i) {
	let sum = 0;
	for (let k = 0; k < classes; k++) sum += probability[i * classes + k];
	const p = probability[i * classes + truth[i]] / sum;
	return -Math.log(Math.min(1 - EPSILON$1, Math.max(EPSILON$1, p)));
}
function brierRow({ classes, truth, probability }, i) {
	let sum = 0;
	for (let k = 0; k < classes; k++) sum += brierOf(Number(truth[i] === k), probability[i * classes + k]);
	return sum;
}
function occurring(scores) {
	const seen = new Set(scores.truth);
	return Array.from({ length: scores.classes }, (_, k) => k).every((k) => seen.has(k));
}
function rocAucOneVsRest(scores, average) {
	if (!occurring(scores)) return void 0;
	return averaged(scores, average, (k) => {
		const is = isClass(scores, k);
		return rocAuc(ranked(column(scores, k), is), is, scores.weight);
	});
}
function multiclassAveragePrecision(scores, average) {
	if (average === "micro") {
		const { classes, truth, probability, weight } = scores;
		const is = Uint8Array.from({ length: probability.length }, (_, at) => Number(truth[Math.floor(at / classes)] === at % classes));
		const pooled = weight && Float64Array.from({ length: probability.length }, (_, at) => weight[Math.floor(at / classes)]);
		return averagePrecision(ranked(probability, is), is, pooled);
	}
	if (!occurring(scores)) return void 0;
	return averaged(scores, average, (k) => {
		const is = isClass(scores, k);
		return averagePrecision(ranked(column(scores, k), is), is, scores.weight);
	});
}
function averaged(scores, average, of) {
	let [total, weight] = [0, 0];
	for (let k = 0; k < scores.classes; k++) {
		const own = average === "macro" ? 1 : scores.truth.reduce((sum, one, i) => sum + (one === k ? scores.weight?.[i] ?? 1 : 0), 0);
		total += own * of(k);
		weight += own;
	}
	return total / weight;
}
function rocAucOneVsOne(scores, average) {
	if (!occurring(scores)) return void 0;
	const { classes, truth } = scores;
	const columns = Array.from({ length: classes }, (_, k) => column(scores, k));
	let [total, weight] = [0, 0];
	for (let a = 0; a < classes; a++) for (let b = a + 1; b < classes; b++) {
		const rows = [...truth.keys()].filter((i) => truth[i] === a || truth[i] === b);
		const one = (k) => {
			const is = Uint8Array.from(rows, (i) => Number(truth[i] === k));
			return rocAuc(ranked(Float64Array.from(rows, (i) => columns[k]?.[i]), is), is, void 0);
		};
		const own = average === "macro" ? 1 : rows.length / truth.length;
		total += own * (one(a) + one(b)) / 2;
		weight += own;
	}
	return total / weight;
}
function topK({ classes, truth, probability, weight }, k) {
	let [hits, rows] = [0, 0];
	for (let i = 0; i < truth.length; i++) {
		const own = truth[i];
		const p = probability[i * classes + own];
		let before = 0;
		for (let other = 0; other < classes; other++) {
			const q = probability[i * classes + other];
			if (q > p || q === p && other > own) before++;
		}
		const w = weight === void 0 ? 1 : weight[i];
		rows += w;
		if (before < k) hits += w;
	}
	return hits / rows;
}
function topLabelCalibrationError({ classes, truth, probability, weight }) {
	const [hit, top] = [new Float64Array(truth.length), new Float64Array(truth.length)];
	for (let i = 0; i < truth.length; i++) {
		let best = 0;
		for (let k = 1; k < classes; k++) if (probability[i * classes + k] > probability[i * classes + best]) best = k;
		top[i] = probability[i * classes + best];
		hit[i] = Number(best === truth[i]);
	}
	return calibrationError(reliability(hit, top, weight));
}
// src/evaluate/measures/multiclass-measures.ts
const multiclass = (name, direction, of) => ({
	name,
	direction,
	method: "bootstrap",
	cells: false,
	of: (rows) => rows.probability ? (weights) => undefinedAsNaN(of(rows, weights)) : void 0
});
const scores = ({ classes, truth, probability }, weight) => ({
	classes: classes.length,
	truth,
	probability,
	weight
});
const probabilityMean = (name, row) => mean(name, "lower", (rows) => rows.probability ? (i) => row(scores(rows, void 0), i) : void 0);
const MULTICLASS = [
	ACCURACY,
	...[
		"f1",
		"precision",
		"recall"
	].flatMap((score) => [
		"macro",
		"weighted",
		"micro"
	].map((average) => confused(`${score}_${average}`, (confusion) => averageScore(score, classCounts(confusion), average)))),
	confused("balanced_accuracy", balancedAccuracy),
	confused("mcc", matthews),
	confused("kappa", (confusion) => kappa(confusion, "none")),
	confused("kappa_quadratic", (confusion) => kappa(confusion, "quadratic")),
	multiclass("roc_auc_ovr", "higher", (rows, weights) => rocAucOneVsRest(scores(rows, weights), "macro")),
	multiclass("roc_auc_ovo", "higher", (rows, weights) => weights ? void 0 : rocAucOneVsOne(scores(rows, void 0), "macro")),
	multiclass("average_precision", "higher", (rows, weights) => multiclassAveragePrecision(scores(rows, weights), "macro")),
	...[
		2,
		3,
		5
	].map((k) => multiclass(`top_${k}_accuracy`, "higher", (rows, weights) => rows.classes.length > k ? topK(scores(rows, weights), k) : void 0)),
	probabilityMean("log_loss", logLossRow),
	probabilityMean("brier", brierRow),
	multiclass("ece", "lower", (rows, weights) => topLabelCalibrationError(scores(rows, weights)))
];
// src/evaluate/measures/ranking.ts
const discounted = (relevance, k) => relevance.slice(0, k).reduce((sum, one, i) => sum + one / Math.log2(i + 2), 0);
function byScore(relevance, score) {
	const order = [...relevance.keys()].sort((a, b) => score[b] - score[a] || relevance[a] - relevance[b]);
	const worst = order.map((i) => relevance[i]);
	const shared = [...worst];
	for (let from = 0; from < order.length;) {
		let to = from + 1;
		while (to < order.length && score[order[to]] === score[order[from]]) to++;
		const mean = worst.slice(from, to).reduce((sum, one) => sum + one, 0) / (to - from);
		shared.fill(mean, from, to);
		from = to;
	}
	return {
		shared,
		worst
	};
}
function ndcg(ranking, k = ranking.length, relevance = ranking) {
	const ideal = discounted(relevance.toSorted((a, b) => b - a), k);
	return ideal === 0 ? void 0 : discounted(ranking, k) / ideal;
}
function reciprocalRank(ranking) {
	const first = ranking.findIndex((relevance) => relevance > 0);
	return first === -1 ? 0 : 1 / (first + 1);
}
function recallAt(ranking, k) {
	const relevant = ranking.filter((relevance) => relevance > 0).length;
	return relevant === 0 ? void 0 : ranking.slice(0, k).filter((relevance) => relevance > 0).length / relevant;
}
// src/evaluate/measures/ranking-measures.ts
function perQuery(name, of) {
	return {
		name,
		direction: "higher",
		method: "bootstrap",
		cells: false,
		of(rows) {
			const { group, target, value } = rows;
			if (!group) return void 0;
			const members = [];
			for (const [i, query] of group.entries()) {
				members[query] ??= [];
				members[query].push(i);
			}
			const values = members.map((query) => of(byScore(query.map((i) => target[i]), query.map((i) => value[i]))));
			return (weights) => {
				let [total, count] = [0, 0];
				for (const [query, score] of values.entries()) {
					const w = weights === void 0 ? 1 : weights[members[query]?.[0]];
					if (score === void 0) continue;
					total += w * score;
					count += w;
				}
				return total / count;
			};
		}
	};
}
const RANKING = [
	perQuery("ndcg", ({ shared, worst }) => ndcg(shared, shared.length, worst)),
	perQuery("ndcg_at_10", ({ shared, worst }) => ndcg(shared, 10, worst)),
	perQuery("mrr", ({ worst }) => reciprocalRank(worst)),
	perQuery("recall_at_1", ({ worst }) => recallAt(worst, 1)),
	perQuery("recall_at_5", ({ worst }) => recallAt(worst, 5)),
	perQuery("recall_at_10", ({ worst }) => recallAt(worst, 10))
];
// src/evaluate/measures/regression.ts
const EPSILON = 2 ** -52;
const ROW_LOSS = {
	mae: (y, p) => Math.abs(y - p),
	mse: (y, p) => (y - p) ** 2,
	mape: (y, p) => Math.abs(y - p) / Math.max(Math.abs(y), EPSILON),
	smape: (y, p) => y === p ? 0 : 2 * Math.abs(y - p) / (Math.abs(y) + Math.abs(p))
};
const pinballLoss = (y, p, quantile) => y >= p ? quantile * (y - p) : (1 - quantile) * (p - y);
function maxError({ truth, predicted }) {
	let most;
	for (let i = 0; i < truth.length; i++) most = Math.max(most ?? 0, Math.abs(truth[i] - predicted[i]));
	return most;
}
function medianAbsoluteError({ truth, predicted, weight }) {
	const n = truth.length;
	if (n === 0) return void 0;
	const errors = Float64Array.from({ length: n }, (_, i) => Math.abs(truth[i] - predicted[i]));
	const order = ascending(errors);
	const half = (weight ? sumOf$1(weight) : n) / 2;
	let mass = 0;
	for (let i = 0; i < n; i++) {
		const row = order[i];
		mass += weight ? weight[row] : 1;
		if (mass > half) return errors[row];
		if (mass === half) return (errors[row] + errors[order[Math.min(i + 1, n - 1)]]) / 2;
	}
	return errors[order[n - 1]];
}
const sumOf$1 = (weights) => {
	let sum = 0;
	for (let i = 0; i < weights.length; i++) sum += weights[i];
	return sum;
};
function regressionSums({ truth, predicted, weight }, centre) {
	let [w, y, yy, e, ee] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < truth.length; i++) {
		const own = weight === void 0 ? 1 : weight[i];
		const d = truth[i] - centre;
		const error = truth[i] - predicted[i];
		w += own;
		y += own * d;
		yy += own * d * d;
		e += own * error;
		ee += own * error * error;
	}
	return {
		w,
		y,
		yy,
		e,
		ee
	};
}
const r2Of = ({ w, y, yy, ee }) => shareExplained(ee, yy - y * y / w);
const explainedVarianceOf = ({ w, y, yy, e, ee }) => shareExplained(ee - e * e / w, yy - y * y / w);
function shareExplained(residual, total) {
	if (!(total > 1e-28 * Math.abs(residual))) return residual > 1e-24 ? 0 : 1;
	return 1 - residual / total;
}
// src/evaluate/measures/regression-measures.ts
const loss = (name, of) => mean(name, "lower", ({ target, value }) => (i) => of(target[i], value[i]));
const regression = (name, direction, of) => ({
	name,
	direction,
	method: "bootstrap",
	cells: false,
	of: ({ target, value }) => (weights) => undefinedAsNaN(of({
		truth: target,
		predicted: value,
		weight: weights
	}))
});
function explained(name, of) {
	return {
		name,
		direction: "higher",
		method: "bootstrap",
		cells: false,
		of({ n, target, value }) {
			const centre = target.reduce((sum, one) => sum + one, 0) / n;
			return (weights) => n < 2 ? NaN : of(regressionSums({
				truth: target,
				predicted: value,
				weight: weights
			}, centre));
		}
	};
}
const REGRESSION = [
	loss("mae", ROW_LOSS.mae),
	regression("rmse", "lower", (rows) => Math.sqrt(undefinedAsNaN(regressionSums(rows, 0).ee / regressionSums(rows, 0).w))),
	loss("mse", ROW_LOSS.mse),
	explained("r2", r2Of),
	explained("explained_variance", explainedVarianceOf),
	loss("mape", ROW_LOSS.mape),
	regression("median_absolute_error", "lower", (rows) => medianAbsoluteError(positiveWeights(rows))),
	regression("max_error", "lower", (rows) => maxError(positiveWeights(rows)))
];
function positiveWeights({ truth, predicted, weight }) {
	if (!weight?.includes(0)) return {
		truth,
		predicted,
		weight
	};
	const rows = [...weight.keys()].filter((i) => weight[i] > 0);
	const take = (values) => Float64Array.from(rows, (i) => values[i]);
	return {
		truth: take(truth),
		predicted: take(predicted),
		weight: take(weight)
	};
}
const FORECAST = [...REGRESSION, loss("smape", ROW_LOSS.smape)];
const forecastMeasures = (quantile) => quantile === void 0 ? FORECAST : [loss("pinball", (y, p) => pinballLoss(y, p, quantile)), ...FORECAST];
// src/evaluate/measures/measures.ts
function measuresOf(rows, quantile) {
	if (rows.task === "scores") return [...rows.scores.keys()].map((name) => mean(name, "higher", ({ scores: all }) => {
		const values = all.get(name);
		return values && ((i) => values[i]);
	}));
	return {
		binary: BINARY,
		multiclass: MULTICLASS,
		regression: REGRESSION,
		forecast: forecastMeasures(quantile),
		ranking: RANKING
	}[rows.task];
}
// src/evaluate/judged.ts
function judgeRows(input) {
	const { written } = input;
	const rules = input.rules ?? [];
	const recorded = input.baselineDigest !== void 0 && input.baselineDigest !== input.candidate.digest ? "the baseline was judged on other rows" : void 0;
	const different = (input.baseline && differentTestSet(input.candidate, input.baseline)) ?? recorded;
	const [candidate, baseline] = input.baseline && different === void 0 ? aligned(input.candidate, input.baseline) : [input.candidate, void 0];
	const directions = new Map(rules.flatMap((rule) => rule.direction ? [[rule.metric, rule.direction]] : []));
	const measures = [...measuresOf(candidate, input.quantile)].map((measure) => turned(measure, candidate, directions));
	const problems = [];
	const metrics = [];
	const named = new Map();
	for (const measure of measures) {
		const sameMeasure = (name) => measureNamed(name, measures) === measure;
		named.set(measure, rules.find((rule) => sameMeasure(rule.metric))?.metric ?? input.names.find(sameMeasure) ?? measure.name);
	}
	const asked = (measure) => rules.some((rule) => rule.metric === named.get(measure));
	const primary = rules.map((rule) => measures.find((measure) => named.get(measure) === rule.metric)).find((measure) => measure !== void 0) ?? measures.find((measure) => measure.of(candidate) !== void 0);
	for (const measure of measures) {
		const name = named.get(measure);
		const value = said(candidate, measure.of(candidate)?.(candidate.weight));
		if (value === void 0 || !Number.isFinite(value)) {
			if (asked(measure)) problems.push(problem("not-comparable", `${name} is undefined on these rows${whyUndefined(candidate)}`, name));
			continue;
		}
		const wrote = [...written].find(([other]) => measureNamed(other, measures) === measure);
		if (wrote && !agrees(wrote[1], value)) problems.push(problem("metrics-disagree", disagreement(wrote, value, candidate.n), wrote[0]));
		const compared = baseline && (asked(measure) || measure === primary) ? compare(measure, candidate, baseline) : void 0;
		const before = said(candidate, compared?.baseline ?? (baseline ? measure.of(baseline)?.(baseline.weight) : void 0)) ?? (different === void 0 ? baselineNamed(name, measure, measures, input.writtenBaseline) : void 0);
		const known = before !== void 0 && Number.isFinite(before) ? before : null;
		metrics.push({
			name,
			value,
			baseline: known,
			difference: known === null ? null : value - known,
			direction: measure.direction,
			computed: true,
			interval: compared ? intervalOf(compared, measure.direction) : null
		});
	}
	const { slices, groups, gaps } = parts(input, candidate, baseline, primary, measures, named, problems);
	return {
		metrics: [
			...metrics,
			...totals(input),
			...gaps
		],
		slices,
		groups,
		confusion: confusionFacts(candidate),
		curves: curvesOf(candidate, baseline),
		different,
		problems
	};
}
const problem = (code, message, metric) => ({
	code,
	message,
	metric,
	file: null
});
const whyUndefined = ({ task, truth, score }) => task === "binary" && new Set(truth).size < 2 ? ": all of them are of one class" : task === "binary" && !score ? ": there is no score" : "";
function turned(measure, rows, declared) {
	if (rows.task !== "scores") return measure;
	return {
		...measure,
		direction: declared.get(measure.name) ?? knownDirection(measure.name)?.direction ?? measure.direction
	};
}
function baselineNamed(name, measure, measures, values) {
	return values.get(name) ?? [...values].find(([other]) => measureNamed(other, measures) === measure)?.[1];
}
function disagreement([name, wrote], value, n) {
	const percent = agrees(wrote / 100, value) ? " It looks like a percentage." : "";
	return `the training wrote ${name} = ${wrote}, its predictions give ${Number(value.toPrecision(10))} on ${n.toLocaleString("en")} rows.${percent} If it is of another data set, give it another name`;
}
function parts(input, candidate, baseline, primary, measures, named, problems) {
	const guarded = (work, none) => {
		try {
			return work();
		} catch (error) {
			if (!(error instanceof BadSlice)) throw error;
			problems.push(problem("slice-undefined", error.message, null));
			return none;
		}
	};
	const slices = guarded(() => {
		if (!input.slices) return [];
		const measure = input.slices.metric === void 0 ? primary : measureNamed(input.slices.metric, measures);
		if (!measure) throw new BadSlice(`slices: the rows give no ${input.slices.metric ?? "metric"}; there are ${measures.map((one) => one.name).join(", ")}`);
		return judgeSlices$1(measure, named.get(measure), input.slices, candidate, baseline);
	}, []);
	const found = guarded(() => input.fairness ? fairnessGaps(input.fairness, candidate, baseline) : void 0, void 0);
	return {
		slices,
		groups: [...found?.groups ?? []],
		gaps: found?.metrics ?? []
	};
}
const said = ({ task }, value) => value === void 0 || task !== "scores" ? value : onPaper(value);
function sumOf(values) {
	let [sum, lost, largest] = [
		0,
		0,
		0
	];
	for (const value of values) {
		const next = sum + value;
		lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
		largest = Math.max(largest, Math.abs(value));
	}
	return onPaper(sum + lost, largest);
}
function totals({ candidate, scored, writtenBaseline }) {
	return (scored?.totals ?? []).map((name) => {
		const value = sumOf(candidate.scores.get(name) ?? new Float64Array());
		const before = writtenBaseline.get(`${name}_total`) ?? null;
		return {
			name: `${name}_total`,
			value,
			baseline: before,
			difference: before === null ? null : value - before,
			direction: "lower",
			computed: true,
			interval: null
		};
	});
}
const MOST_CLASSES_SHOWN = 12;
function confusionFacts({ classes, truth, predicted }) {
	if (!predicted || classes.length < 2 || classes.length > MOST_CLASSES_SHOWN) return null;
	const { counts, size } = confusionOf(classes.length, truth, predicted);
	return {
		classes: [...classes],
		counts: classes.map((_, t) => [...counts.slice(t * size, (t + 1) * size)])
	};
}
// src/evaluate/statistics/sample-size.ts
const usesOfRows = (rows, epsilon, delta) => Math.floor(delta / 2 * Math.exp(Math.min(700, 2 * epsilon * epsilon * rows)));
// src/train/outputs.ts
function deleteOutputs(root, paths) {
	for (const path of paths) {
		if (path === "" || /(?:^|\/)(?:\.git|\.\.)(?:\/|$)/i.test(path)) throw new MettleError("output-unsafe", `${JSON.stringify(path)} is not a place for outputs`);
		safely(root, path);
		rmSync(join(root, path), {
			recursive: true,
			force: true
		});
	}
}
function hashOutputs(root, outputs) {
	return outputs.map(({ name, path }) => {
		safely(root, path);
		const files = filesOf(root, path);
		if (files === void 0) throw new MettleError("output-missing", `the output ${name}, ${path}, was not written. Write it there, or correct its path under outputs.`, { place: void 0 });
		const rows = files.map((file) => ({
			file,
			sha256: hashFile(join(root, file)),
			size: stateAt(join(root, file))?.size ?? 0
		}));
		const [only] = rows;
		const single = rows.length === 1 && only?.file === path;
		const listing = rows.map((row) => `${row.sha256}  ${JSON.stringify(row.file.slice(path.length + 1))}`).join("\n");
		return {
			name,
			path,
			sha256: single ? only.sha256 : createHash("sha256").update(listing).digest("hex"),
			size: rows.reduce((sum, row) => sum + row.size, 0),
			files: rows.length
		};
	});
}
const DEEPEST = 100;
function filesOf(root, path) {
	if (path.split("/").length > DEEPEST) throw new MettleError("output-unsafe", `${path.slice(0, 100)}… lies more than ${DEEPEST} folders deep`);
	const state = stateAt(join(root, path));
	if (state === void 0) return void 0;
	if (state.isFile()) return [path];
	if (!state.isDirectory()) throw new MettleError("output-unsafe", `${path} is a link or a special file; outputs are plain files and folders`);
	return readdirSync(join(root, path)).sort().flatMap((name) => name === ".git" ? [] : filesOf(root, path === "" ? name : `${path}/${name}`) ?? []);
}
function safely(root, path) {
	const parts = path.split("/");
	if (leadsOut(path) || parts.includes("..")) throw new MettleError("output-unsafe", `${path} lies outside the repository`);
	if (parts.some((part) => part.toLowerCase() === ".git")) throw new MettleError("output-unsafe", `${path} lies in git's own folder`);
	for (let length = 1; length < parts.length; length++) {
		const folder = parts.slice(0, length).join("/");
		if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink()) throw new MettleError("output-unsafe", `${path} lies behind a link, ${folder}; outputs lie in folders of their own`);
	}
}
// src/train/keep.ts
const stageOf = (temporary, key) => join(temporary, "mettle", "outputs", key);
async function keepOutputs(stores, root, temporary, key, outputs, note) {
	if (outputs.length === 0 || stores.length === 0) return void 0;
	const folder = stageOf(temporary, key);
	for (const { path } of outputs) safely(root, path);
	copy$1(root, folder, outputs);
	let kept;
	for (const store of stores) try {
		kept = await store.save(key, folder) ?? kept;
	} catch (error) {
		note(`the outputs could not be kept in the ${store.name}: ${error instanceof Error ? error.message : String(error)}`);
	}
	rmSync(folder, {
		recursive: true,
		force: true
	});
	return kept;
}
async function restoreOutputs(stores, root, temporary, record, note) {
	if (matches(root, record.outputs)) return true;
	const folder = stageOf(temporary, record.key);
	for (const store of stores) {
		rmSync(folder, {
			recursive: true,
			force: true
		});
		mkdirSync(folder, { recursive: true });
		try {
			if (!await store.load(record.key, folder, record.artifact ?? void 0)) continue;
			if (!matches(folder, record.outputs)) {
				note(`what the ${store.name} holds for ${record.model} is not what was trained: its sha256 differs; it is not used`);
				continue;
			}
			for (const output of record.outputs) safely(root, output.path);
			for (const output of record.outputs) rmSync(join(root, output.path), {
				recursive: true,
				force: true
			});
			copy$1(folder, root, record.outputs);
			return true;
		} catch (error) {
			note(`the ${store.name} could not be read: ${error instanceof Error ? error.message : String(error)}`);
		} finally {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	}
	return false;
}
function copy$1(from, to, outputs) {
	for (const { path } of outputs) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		cpSync(join(from, path), join(to, path), {
			recursive: true,
			force: true,
			dereference: true
		});
	}
}
function matches(root, outputs) {
	try {
		return hashOutputs(root, outputs).every((found, i) => found.sha256 === outputs[i]?.sha256);
	} catch {
		return false;
	}
}
// src/train/container.ts
const SHARED = /^(?:CI|GITHUB_SHA|GITHUB_REF|LANG|LANGUAGE|LC_[A-Z_]+|TZ|NO_COLOR|(?:https?|no|all|ftp)_proxy|(?:OMP|MKL|OPENBLAS|NUMEXPR)_[A-Z0-9_]+)$/i;
function inContainer(run) {
	const name = `mettle-${randomUUID()}`;
	const names = [
		...Object.keys(run.own),
		...Object.keys(grantedVariables(run.environment, run.grants)),
		...Object.keys(run.environment).filter((variable) => SHARED.test(variable))
	];
	const documents = join(run.temporary, "mettle");
	const user = process.getuid === void 0 ? [] : ["--user", `${process.getuid()}:${process.getgid?.() ?? 0}`];
	return {
		program: [
			"docker",
			...[
				"run",
				"--rm",
				"--init",
				"--name",
				name,
				"--volume",
				`${run.root}:${run.root}`,
				"--volume",
				`${documents}:${documents}:ro`
			],
			...[
				"--workdir",
				run.cwd,
				...user,
				"--env",
				"HOME=/tmp",
				...[...new Set(names)].flatMap((variable) => ["--env", variable])
			],
			...[
				"--entrypoint",
				"bash",
				run.image,
				"--noprofile",
				"--norc",
				"-e",
				"-o",
				"pipefail",
				"-c",
				run.command
			]
		],
		end: () => void spawnSync("docker", [
			"rm",
			"--force",
			name
		], {
			stdio: "ignore",
			timeout: 2e4,
			env: run.environment
		})
	};
}
// src/train/processes.ts
const processes = () => {
	try {
		return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
};
// src/train/group-memory.ts
const REMEMBERED = 20;
var GroupMemory = class {
	#group;
	#others = new Set();
	#looks = 0;
	constructor(group) {
		this.#group = group;
	}
	look() {
		if (this.#looks++ % REMEMBERED === 0) this.#others = new Set();
		let now = 0;
		let most = 0;
		for (const pid of processes()) {
			if (this.#others.has(pid)) continue;
			try {
				const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
				if (Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]) !== this.#group) {
					this.#others.add(pid);
					continue;
				}
				const status = readFileSync(`/proc/${pid}/status`, "latin1");
				now += bytesOf(status, RESIDENT);
				most = Math.max(most, bytesOf(status, HIGHEST));
			} catch {}
		}
		return Math.max(now, most) || null;
	}
};
const RESIDENT = /^VmRSS:\s*(\d+) kB$/m;
const HIGHEST = /^VmHWM:\s*(\d+) kB$/m;
const bytesOf = (status, line) => Number(line.exec(status)?.[1] ?? 0) * 1024;
// src/train/process-group.ts
const HEARTBEAT = 6e4;
const LAST_LINES = 30;
const LEAST_PAUSE = 50;
const PAUSES = 50;
const MOST_PAUSE = 200;
const MARK = "METTLE_PROCESS";
async function runCommand(options) {
	const started = performance.now();
	const mark = `${process.pid}-${Math.random().toString(36).slice(2)}`;
	const [program, ...args] = options.program ?? [
		"bash",
		"--noprofile",
		"--norc",
		"-e",
		"-o",
		"pipefail",
		"-c",
		options.command
	];
	const child = spawn(program, args, {
		cwd: options.cwd,
		env: {
			...options.environment,
			[MARK]: mark
		},
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: true
	});
	if (child.pid !== void 0) options.onStart(child.pid);
	let outcome;
	let peak = null;
	let lastOutput = performance.now();
	const lastLines = [];
	const emit = (line) => {
		lastOutput = performance.now();
		lastLines.push(line.slice(0, 500));
		if (lastLines.length > LAST_LINES) lastLines.shift();
		options.onLine(line);
	};
	const filters = [new LineFilter(emit), new LineFilter(emit)];
	for (const [i, stream] of [child.stdout, child.stderr].entries()) stream.on("data", (chunk) => {
		filters[i]?.write(chunk);
		const room = options.full?.();
		if (!room) return;
		stream.pause();
		room.catch(() => void 0).finally(() => stream.resume());
	});
	const end = (why, signals) => {
		if (outcome !== void 0) return;
		outcome = why;
		for (const [signal, after] of signals) setTimeout(() => signalGroup(child.pid, signal), after).unref();
	};
	const timer = setTimeout(() => end("timed-out", [["SIGTERM", 0], ["SIGKILL", 5e3]]), options.timeout);
	const cancel = () => end("cancelled", [
		["SIGINT", 0],
		["SIGTERM", 3e3],
		["SIGKILL", 5e3]
	]);
	options.cancelled.addEventListener("abort", cancel, { once: true });
	if (options.cancelled.aborted) cancel();
	const memory = new GroupMemory(child.pid);
	let sampler;
	const sample = () => {
		const began = performance.now();
		const bytes = memory.look();
		if (bytes !== null) peak = Math.max(peak ?? 0, bytes);
		sampler = setTimeout(sample, Math.min(MOST_PAUSE, Math.max(LEAST_PAUSE, PAUSES * (performance.now() - began))));
	};
	sampler = setTimeout(sample, LEAST_PAUSE);
	const heart = setInterval(() => {
		if (performance.now() - lastOutput >= HEARTBEAT) options.onHeartbeat((performance.now() - started) / 1e3, peak);
	}, HEARTBEAT);
	const closed = new Promise((resolve) => child.on("close", resolve));
	const exit = await new Promise((resolve) => {
		child.on("error", (error) => resolve(error.message));
		child.on("exit", (code, signal) => resolve(signal ?? String(code)));
	});
	clearTimeout(timer);
	clearTimeout(sampler);
	clearInterval(heart);
	options.cancelled.removeEventListener("abort", cancel);
	await endRest(child.pid, mark);
	await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2e3).unref())]);
	child.stdout.destroy();
	child.stderr.destroy();
	for (const filter of filters) filter.end();
	return {
		outcome: outcome ?? (exit === "0" ? "succeeded" : "failed"),
		exit,
		seconds: (performance.now() - started) / 1e3,
		peakBytes: peak,
		lastLines
	};
}
function signalGroup(pid, signal) {
	try {
		if (pid !== void 0) process.kill(-pid, signal);
	} catch {}
}
async function endRest(pid, mark) {
	signalGroup(pid, "SIGTERM");
	const strays = strayProcesses(mark);
	for (const stray of strays) kill(stray, "SIGTERM");
	if (strays.length > 0) await new Promise((resolve) => setTimeout(resolve, 500));
	signalGroup(pid, "SIGKILL");
	for (const stray of strayProcesses(mark)) kill(stray, "SIGKILL");
}
function kill(pid, signal) {
	try {
		process.kill(pid, signal);
	} catch {}
}
function strayProcesses(mark) {
	const wanted = `${MARK}=${mark}\0`;
	return processes().flatMap((pid) => {
		try {
			return Number(pid) !== process.pid && `${readFileSync(`/proc/${pid}/environ`, "latin1")}\0`.includes(wanted) ? [Number(pid)] : [];
		} catch {
			return [];
		}
	});
}
// src/train/resolved-environment.ts
const TOOLS = [
	[
		"uv",
		["pip", "freeze"],
		frozen
	],
	[
		"pip",
		["--disable-pip-version-check", "freeze"],
		frozen
	],
	[
		"conda",
		["list", "--json"],
		condaList
	]
];
async function resolvedEnvironment(cwd, environment, looksLikePython) {
	if (!looksLikePython) return null;
	for (const [tool, args, parse] of TOOLS) {
		const text = await ask(tool, args, cwd, environment);
		const packages = text === void 0 ? {} : parsed(parse, text);
		if (Object.keys(packages).length > 0) return {
			tool: `${tool} ${args.filter((arg) => !arg.startsWith("-")).join(" ")}`,
			packages
		};
	}
	return null;
}
function parsed(parse, text) {
	try {
		return parse(text);
	} catch {
		return {};
	}
}
function ask(tool, args, cwd, environment) {
	return new Promise((resolve) => {
		const child = spawn(tool, args, {
			cwd,
			env: environment,
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		});
		const limit = setTimeout(() => child.kill(), 3e4);
		const answer = (text) => {
			clearTimeout(limit);
			resolve(text);
		};
		const chunks = [];
		child.stdout.on("data", (chunk) => chunks.push(chunk));
		child.on("error", () => answer(void 0));
		child.on("close", (code) => answer(code === 0 ? Buffer.concat(chunks).toString("utf8") : void 0));
	});
}
function frozen(text) {
	const packages = {};
	for (const line of text.split("\n").slice(0, 5e3)) {
		const [, name, version] = /^([A-Za-z0-9][\w.-]*)\s*(?:==|@)\s*(\S+)$/.exec(line.trim()) ?? [];
		if (name && version) packages[name.toLowerCase()] = version.slice(0, 200);
	}
	return packages;
}
function condaList(text) {
	const packages = {};
	for (const item of JSON.parse(text)) if (typeof item.name === "string") packages[item.name] = String(item.version);
	return packages;
}
// src/train/local.ts
async function trainLocally(training, workshop, commands = commandsOf(training.model)) {
	const { model } = training;
	const started = performance.now();
	let peakBytes = null;
	const finish = (outcome, rest) => ({
		schema: "mettle/run/v1",
		model: model.name,
		key: training.key,
		outcome,
		seconds: round((performance.now() - started) / 1e3),
		peakBytes,
		outputs: [],
		environment: null,
		error: null,
		...rest
	});
	try {
		deleteOutputs(workshop.root, rewrittenPaths(model, workshop.root));
		const own = ownVariables(training, workshop);
		for (const [step, command] of commands) {
			const result = await runStep(training, workshop, step, command, own);
			peakBytes = result.peakBytes === null ? peakBytes : Math.max(peakBytes ?? 0, result.peakBytes);
			if (result.outcome !== "succeeded") return finish(result.outcome, { error: failureOf$1(training, workshop, step, result) });
		}
		const outputs = hashOutputs(workshop.root, model.outputs);
		refuseLeaks(training, workshop);
		return finish("succeeded", {
			outputs,
			environment: training.hasLock || training.image !== void 0 || commands.length === 0 ? null : await askEnvironment(training, workshop, commands, own)
		});
	} catch (thrown) {
		const error = asMettleError(thrown);
		return finish("failed", { error: {
			code: error.code,
			message: error.message,
			log: [...error.log]
		} });
	}
}
const STEPS = [
	"setup",
	"train",
	"evaluate"
];
const commandsOf = (model) => STEPS.flatMap((step) => model[step] === void 0 ? [] : [[step, model[step]]]);
function metricsPaths(model, root) {
	return model.metrics.flatMap(({ path }) => {
		const { isGlob, base } = globOf(path);
		if (!isGlob) return [path];
		const matches = globMatcher(path);
		return (filesOf(root, base) ?? []).filter((file) => matches(file));
	});
}
function rewrittenPaths(model, root) {
	if (model.stage !== void 0) return metricsPaths(model, root);
	if (model.train !== void 0) return writtenPaths(model, root);
	return model.evaluate === void 0 ? [] : [...metricsPaths(model, root), ...judgedPaths(model)];
}
const writtenPaths = (model, root) => [...model.outputs.map((output) => output.path), ...metricsPaths(model, root)];
async function askEnvironment({ model }, workshop, commands, own) {
	const python = /\b(?:python|uv|conda|pip|poetry)/.test(commands.map(([, command]) => command).join("\n"));
	const bringBack = workshop.hide();
	try {
		return await resolvedEnvironment(cwdOf(model, workshop), childEnvironment(workshop.job, [], own), python);
	} finally {
		bringBack();
	}
}
const cwdOf = (model, workshop) => join(workshop.root, model.dir);
const round = (seconds) => Math.round(seconds * 1e3) / 1e3;
async function runStep(training, workshop, step, command, own) {
	const { model } = training;
	const { log } = workshop;
	const grants = training.grants[step];
	for (const value of grantedValues(workshop.job, grants)) log.mask(value);
	log.group(`${model.name}: ${step}`);
	const bringBack = workshop.hide();
	const environment = childEnvironment(workshop.job, grants, own);
	const { root, temporary } = workshop;
	const cwd = cwdOf(model, workshop);
	const container = training.image === void 0 ? void 0 : inContainer({
		image: training.image,
		root,
		temporary,
		cwd,
		command,
		environment,
		grants,
		own
	});
	try {
		return await runCommand({
			command,
			...container ? { program: container.program } : {},
			cwd,
			environment,
			timeout: model.timeout,
			cancelled: workshop.cancelled,
			onStart: workshop.onStart,
			onLine: (line) => log.child(line),
			full: log.full,
			onHeartbeat: (seconds, bytes) => log.info(`${model.name}: ${step} still runs, ${Math.round(seconds / 60)} min${bytes === null ? "" : `, ${(bytes / 1e9).toFixed(1)} GB`}`)
		});
	} finally {
		container?.end();
		bringBack();
		log.endGroup();
	}
}
function ownVariables(training, workshop) {
	const { model } = training;
	const folder = join(workshop.temporary, "mettle");
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `inputs-${training.key.slice(0, 16)}.json`);
	const data = Object.fromEntries(training.data);
	const facts = {
		model: model.name,
		key: training.key,
		seed: model.seed,
		reason: training.reason,
		base: training.base ?? null,
		head: training.head ?? null,
		inputs: model.inputs,
		data
	};
	writeFileSync(file, `${JSON.stringify(facts, null, 2)}\n`);
	const pins = [...training.data].map(([name, { pin }]) => [`METTLE_DATA_${variablePart(name)}`, pin]);
	return {
		...model.variables,
		...Object.fromEntries(Object.entries(model.inputs).map(([name, value]) => [`METTLE_INPUT_${variablePart(name)}`, value])),
		METTLE_MODEL: model.name,
		METTLE_KEY: training.key,
		METTLE_SEED: String(model.seed),
		METTLE_REASON: training.reason,
		METTLE_BASE: training.base ?? "",
		METTLE_HEAD: training.head ?? "",
		METTLE_INPUTS: file,
		...Object.fromEntries(pins)
	};
}
const CODES = {
	failed: "train-failed",
	"timed-out": "train-timeout",
	cancelled: "train-cancelled"
};
function failureOf$1(training, workshop, step, result) {
	const { model } = training;
	const outcome = result.outcome;
	const what = outcome === "failed" ? `${step} of ${model.name} ended with ${result.exit}` : outcome === "timed-out" ? `${step} of ${model.name} ran longer than its timeout of ${Math.round(model.timeout / 1e3)} s` : `${step} of ${model.name} was cancelled`;
	const missing = outcome === "failed" ? withheld(workshop.job, training.grants[step], result.lastLines) : [];
	const hint = missing.length === 0 ? "" : `. The job has ${missing.slice(0, 5).join(", ")}, which the program was not granted; if it needs ${missing.length > 1 ? "them" : "it"}, add to the model: env: [${missing.slice(0, 5).join(", ")}]`;
	const docker = training.image !== void 0 && /ENOENT/.test(result.exit) ? ". It runs in an image, and docker is not on PATH here" : "";
	return {
		code: CODES[outcome],
		message: what + docker + hint,
		log: [...result.lastLines]
	};
}
function refuseLeaks(training, workshop) {
	const secrets = grantedValues(workshop.job, training.allGrants);
	if (secrets.length === 0) return;
	for (const path of writtenPaths(training.model, workshop.root)) for (const file of filesOf(workshop.root, path) ?? []) refuseLeakInFile(join(workshop.root, file), secrets, file);
}
// src/run/baseline-again.ts
async function evaluateAgain(settled, record, rows, parameters, into, workshop, stores) {
	const { training } = settled;
	if (!training) return { failure: "the candidate was not trained in this run" };
	const { root, temporary } = workshop;
	const own = new Set(settled.outputs.map((output) => output.path));
	if (record.outputs.some((output) => !own.has(output.path))) return { failure: "its outputs lay in other places" };
	const paths = [
		...own,
		...metricsPaths(training.model, root),
		...parameters.keys()
	];
	const stash = mkdtempSync(join(temporary, "mettle-stash-"));
	copy(root, stash, paths);
	try {
		if (!await restoreOutputs(stores, root, temporary, record, () => void 0)) return { failure: "the bytes of its model are gone" };
		deleteOutputs(root, [...parameters.keys()]);
		for (const [path, content] of parameters) if (content) writeFileSync(join(root, path), content);
		deleteOutputs(root, [rows]);
		const judged = training.model.outputs.filter((output) => output.path === rows);
		const run = await trainLocally({
			...training,
			key: record.key,
			reason: "the test set has changed since the baseline",
			model: {
				...training.model,
				setup: void 0,
				train: void 0,
				outputs: judged
			}
		}, workshop);
		if (run.outcome !== "succeeded") return { failure: run.error?.message ?? "its evaluation failed" };
		const read = await readMetrics(training.model.metrics, workTreeMetrics(root));
		const [problem] = read.problems;
		if (problem) return { failure: problem.message };
		copy(root, into, [rows]);
		return {
			file: join(into, rows),
			metrics: read.values
		};
	} finally {
		deleteOutputs(root, [...paths, ...metricsPaths(training.model, root)]);
		copy(stash, root, paths);
		rmSync(stash, {
			recursive: true,
			force: true
		});
		assertBack(root, settled.outputs);
	}
}
function copy(from, to, paths) {
	for (const path of paths) {
		if (!existsSync(join(from, path))) continue;
		mkdirSync(dirname(join(to, path)), { recursive: true });
		cpSync(join(from, path), join(to, path), {
			recursive: true,
			force: true,
			verbatimSymlinks: true
		});
	}
}
function assertBack(root, outputs) {
	if (!matches(root, outputs)) throw new MettleError("internal", "the outputs of the candidate are not what they were before the baseline was evaluated");
}
// src/run/judged-by.ts
function judgedBy(head, policy) {
	const by = policy ?? head;
	const predictions = by.predictions ?? (by.rows ? void 0 : head.predictions);
	const rows = by.rows ?? head.rows;
	return {
		gate: by.gate,
		slices: by.slices,
		fairness: by.fairness,
		predictions: predictions && {
			...predictions,
			file: head.predictions?.file ?? predictions.file
		},
		rows: predictions ? void 0 : rows && {
			...rows,
			path: head.rows?.path ?? rows.path
		}
	};
}
// src/run/row-files.ts
var RowFiles = class {
	#session;
	#workshop;
	#stores;
	#temporary;
	constructor(session, workshop, stores, temporary) {
		this.#session = session;
		this.#workshop = workshop;
		this.#stores = stores;
		this.#temporary = temporary;
	}
	async ofHead(settled, path) {
		const { outcome, outputs, decision } = settled;
		const file = join(this.#workshop.root, path);
		if (outcome !== "reused") return file;
		const output = outputs.find((one) => one.path === path);
		if (output && matches(this.#workshop.root, [output])) return file;
		if (output || decision.inspected.stage === void 0) throw new BadTable(`the rows of ${decision.model.name} could not be brought back`, "predictions-missing");
		const proven = decision.inspected.stage.locked.get(path);
		if (proven !== void 0 && await diskHash(this.#workshop.root)(path, false) === proven) return file;
		const { head } = this.#session;
		const content = await head.revision.read(path) ?? await this.#session.kept(head, path);
		if (content) return this.#written("head-", path, content);
		const why = this.#session.notes.find((note) => note.startsWith(`${path} is kept by DVC`));
		throw new BadTable(why ?? `the rows of ${decision.model.name} are neither in git nor kept by DVC`, "predictions-missing");
	}
	async ofBaseline(record, path, own) {
		const kept = record?.outputs.find((output) => output.path === path) ?? record?.outputs.find((output) => output.name === "predictions" || output.name === "rows");
		if (record && kept) {
			const folder = mkdtempSync(join(this.#temporary, "base-"));
			if (await restoreOutputs(this.#stores, folder, this.#workshop.temporary, {
				...record,
				outputs: [kept]
			}, () => void 0)) return join(folder, kept.path);
		}
		const { base } = this.#session;
		const content = base && (await base.revision.read(own) ?? await this.#session.kept(base, own));
		if (!content) return void 0;
		const file = this.#written("base-", path, content);
		return kept && hashFile(file) !== kept.sha256 ? void 0 : file;
	}
	#written(prefix, path, content) {
		const file = join(mkdtempSync(join(this.#temporary, prefix)), basename(path));
		writeFileSync(file, content);
		return file;
	}
};
const rowsPath = ({ predictions, rows }) => predictions?.file ?? rows?.path;
// src/evaluate/predictions/values.ts
const listed = (names) => names.slice(0, 12).join(", ") + (names.length > 12 ? ` and ${names.length - 12} more` : "");
const permuted = (column, order) => ({
	...column,
	codes: Int32Array.from(order, (row) => column.codes[row])
});
function refuseMissing(column, role, lineOf) {
	const row = column.codes.indexOf(-1);
	if (row !== -1) throw new BadTable(`${lineOf(row)} has no ${role}`);
	if (column.types.has("string") && column.types.has("number")) throw new BadTable(`${column.name} mixes strings and numbers: "1" and 1 would be two classes. Write one of both`);
	return column;
}
const NUMBER$1 = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const isNumber = (text) => NUMBER$1.test(text);
function numbersOf(column, role, lineOf) {
	const values = column.values.map((text) => isNumber(text) ? Number(text) : NaN);
	return Float64Array.from(column.codes, (code, row) => {
		const value = code === -1 ? NaN : values[code];
		if (Number.isFinite(value)) return value;
		throw new BadTable(`${lineOf(row)}: ${role} is ${code === -1 ? "missing or NaN" : JSON.stringify(column.values[code]?.slice(0, 40))}, where a number belongs`);
	});
}
function positiveNumbers(column, role, lineOf) {
	const values = numbersOf(column, role, lineOf);
	const row = values.findIndex((value) => value < 0);
	if (row !== -1) throw new BadTable(`${lineOf(row)}: a ${role} is not negative`);
	if (values.every((value) => value === 0)) throw new BadTable(`every ${role} is 0`);
	return values;
}
function dense(column, lineOf) {
	const known = new Map();
	return Uint32Array.from(column.codes, (code, row) => {
		if (code === -1) throw new BadTable(`${lineOf(row)} has no ${column.name}`);
		const found = known.get(code) ?? known.size;
		if (found === known.size) known.set(code, found);
		return found;
	});
}
const usedValues = (column) => {
	const used = new Uint8Array(column.values.length);
	for (const code of column.codes) if (code >= 0) used[code] = 1;
	return column.values.filter((_, code) => used[code] === 1);
};
// src/evaluate/predictions/classes.ts
function taskOf(label, prediction, score, probabilities) {
	const texts = usedValues(label);
	const used = texts.every(isNumber) ? [...new Set(texts.map((text) => String(Number(text))))] : texts;
	const ask = (why) => {
		throw new BadTable(`the task is not clear: ${why}. Write predictions: {task: binary | multiclass | regression | ranking | forecast}`, "predictions-columns");
	};
	if (probabilities) return used.length > 2 ? "multiclass" : "binary";
	if (score) return used.length <= 2 ? "binary" : ask(`there is one score and ${used.length} different labels`);
	if (!used.every(isNumber)) return used.length <= 2 ? "binary" : "multiclass";
	const predicted = usedValues(prediction);
	if (!predicted.every(isNumber)) return ask("labels are numbers, predictions are not");
	if ([...used, ...predicted].some((text) => !Number.isInteger(Number(text)))) return "regression";
	if (used.length <= 2 && predicted.every((text) => used.some((other) => Number(other) === Number(text)))) return "binary";
	return ask("labels and predictions are whole numbers, which may be classes or amounts");
}
const MOST_CLASSES = 1e3;
function classesOf({ label, prediction, score, probabilities, spec, task, lineOf, inferred }) {
	if (prediction) refuseMissing(prediction, "prediction", lineOf);
	const texts = [...new Set([
		...usedValues(label),
		...prediction ? usedValues(prediction) : [],
		...probabilities?.keys() ?? []
	])];
	const numbers = texts.filter(isNumber);
	const labelsAreNumbers = usedValues(label).every(isNumber);
	if (labelsAreNumbers && numbers.length !== texts.length) throw new BadTable(`labels are numbers and predictions are not (${JSON.stringify(texts.find((text) => !isNumber(text)))}): they cannot agree`);
	const canonical = (text) => labelsAreNumbers ? String(Number(text)) : text;
	const classes = [...new Set(texts.map(canonical))].sort((a, b) => labelsAreNumbers ? Number(a) - Number(b) : a < b ? -1 : 1);
	if (classes.length > MOST_CLASSES) throw new BadTable(`${classes.length} different labels: more than ${MOST_CLASSES} are no classes. Is this a regression? Write task: regression`);
	if (task === "binary" && classes.length > 2) throw new BadTable(`binary, and there are ${classes.length} classes: ${listed(classes)}. Write task: multiclass`, "predictions-columns");
	const indexOf = new Map(classes.map((name, i) => [name, i]));
	const coded = (column) => {
		const byCode = column.values.map((text) => indexOf.get(canonical(text)) ?? -1);
		return Int32Array.from(column.codes, (code) => byCode[code]);
	};
	const truth = coded(label);
	const positive = task === "binary" ? positiveOf(classes, spec, canonical, inferred) : -1;
	const names = classes;
	let scores = score && numbersOf(score, score.name, lineOf);
	let matrix;
	if (probabilities) {
		const columns = names.map((name) => [...probabilities].find(([key]) => canonical(key) === name)?.[1]);
		const absent = names.find((_, i) => columns[i] === void 0);
		if (absent !== void 0 && task === "multiclass") throw new BadTable(`probabilities name no column for the class ${JSON.stringify(absent)}`, "predictions-columns");
		if (task === "binary") scores = columns[positive] ?? scores;
		else {
			matrix = new Float64Array(truth.length * names.length);
			for (let i = 0; i < truth.length; i++) for (let k = 0; k < names.length; k++) matrix[i * names.length + k] = columns[k]?.[i];
		}
	}
	return {
		classes,
		truth,
		positive,
		score: scores,
		probability: matrix,
		predicted: prediction ? coded(prediction) : decided(scores, matrix, names.length, positive, spec, inferred)
	};
}
function decided(score, probability, classes, positive, spec, inferred) {
	if (probability) return Int32Array.from({ length: probability.length / classes }, (_, i) => {
		let best = 0;
		for (let k = 1; k < classes; k++) if (probability[i * classes + k] > probability[i * classes + best]) best = k;
		return best;
	});
	if (!score || classes < 2) return void 0;
	const chances = score.every((value) => value >= 0 && value <= 1);
	const threshold = spec.threshold ?? (chances ? .5 : void 0);
	if (threshold === void 0) return void 0;
	if (spec.threshold === void 0) inferred.push("a score above 0.5 predicts the positive class");
	return Int32Array.from(score, (value) => value > threshold ? positive : 1 - positive);
}
const POSITIVE = [
	"1",
	"true",
	"True",
	"TRUE",
	"yes",
	"Yes",
	"y",
	"positive",
	"pos"
];
function positiveOf(classes, spec, canonical, inferred) {
	if (spec.positive !== void 0) {
		const at = classes.indexOf(canonical(spec.positive));
		if (at === -1) throw new BadTable(`no row has the positive class ${JSON.stringify(spec.positive)}; there are ${listed(classes)}`, "predictions-columns");
		return at;
	}
	const at = classes.findIndex((name) => POSITIVE.includes(name));
	if (at !== -1) {
		inferred.push(`the positive class is ${classes[at]}`);
		return at;
	}
	if (classes.length === 1 && [
		"0",
		"false",
		"False",
		"no",
		"-1"
	].includes(classes[0])) return -1;
	throw new BadTable(`which class is positive? Write predictions: {positive: …}; there are ${listed(classes)}`, "predictions-columns");
}
function probabilitiesOf(spec, table, order, lineOf) {
	if (!spec.probabilities) return void 0;
	return new Map([...spec.probabilities].map(([name, column]) => {
		const found = table.columns.get(column);
		if (!found) throw new BadTable(`there is no column ${JSON.stringify(column)} for the probability of ${name}${didYouMean(column, table.names)}`, "predictions-columns");
		const values = numbersOf(permuted(found, order), column, lineOf);
		const row = values.findIndex((value) => value < 0 || value > 1);
		if (row !== -1) throw new BadTable(`${lineOf(row)}: ${column} is ${values[row]}, which is no probability`);
		return [name, values];
	}));
}
// src/evaluate/predictions/spec.ts
const USUAL = {
	id: [
		"id",
		"row_id",
		"rowid",
		"example_id",
		"sample_id",
		"uid",
		"uuid",
		"key",
		"index"
	],
	label: [
		"label",
		"y_true",
		"target",
		"actual",
		"truth",
		"ground_truth",
		"y"
	],
	prediction: [
		"prediction",
		"pred",
		"y_pred",
		"predicted",
		"predicted_label",
		"forecast"
	],
	score: [
		"score",
		"probability",
		"proba",
		"prob",
		"y_score",
		"y_prob",
		"y_proba",
		"p"
	],
	group: [],
	weight: []
};
function columnOf(role, spec, names) {
	if (spec[role] !== void 0) return spec[role];
	const taken = new Set(Object.keys(USUAL).map((other) => spec[other]));
	const lower = new Map(names.filter((name) => !taken.has(name)).map((name) => [name.toLowerCase(), name]));
	for (const usual of USUAL[role]) {
		const found = lower.get(usual);
		if (found !== void 0) return found;
	}
}
// src/evaluate/predictions/labels.ts
function labelsOf(own, labels, spec, ids, lineOf) {
	if (!labels) {
		if (own) return refuseMissing(own, "label", lineOf);
		throw new BadTable("which column is the label? Write predictions: {label: …}, or labels: FILE where the labels lie in a file of their own", "predictions-columns");
	}
	const idName = columnOf("id", spec, labels.names);
	const labelName = columnOf("label", spec, labels.names);
	const [id, label] = [labels.columns.get(idName ?? ""), labels.columns.get(labelName ?? "")];
	if (!id || !label) throw new BadTable(`the labels file needs the columns ${spec.id ?? "id"} and ${spec.label ?? "label"}; there are ${listed(labels.names)}`, "predictions-columns");
	const rowOf = new Map();
	for (const [row, code] of id.codes.entries()) {
		const text = id.values[code];
		if (text === void 0) throw new BadTable(`line ${labels.line(row)} of the labels has no id`);
		if (rowOf.has(text)) throw new BadTable(`the id ${JSON.stringify(text)} is not unique in the labels`);
		rowOf.set(text, row);
	}
	const missing = ids.find((one) => !rowOf.has(one));
	if (missing !== void 0) throw new BadTable(`the prediction for ${JSON.stringify(missing)} has no label in the labels file`);
	if (rowOf.size !== ids.length) {
		const predicted = new Set(ids);
		const left = [...rowOf.keys()].find((one) => !predicted.has(one));
		throw new BadTable(`${rowOf.size - ids.length} of ${rowOf.size} labels have no prediction, ${JSON.stringify(left)} for one: a part of a test set is another test set`);
	}
	const trusted = refuseMissing({
		...label,
		codes: Int32Array.from(ids, (one) => label.codes[rowOf.get(one)])
	}, "label", lineOf);
	if (own) {
		const wrong = ids.findIndex((_, row) => !sameText(own.values[own.codes[row]], trusted.values[trusted.codes[row]]));
		if (wrong !== -1) throw new BadTable(`${lineOf(wrong)}: the label of ${JSON.stringify(ids[wrong])} is ${JSON.stringify(own.values[own.codes[wrong]] ?? null)} here and ${JSON.stringify(trusted.values[trusted.codes[wrong]])} in the labels file`, "labels-differ");
	}
	return trusted;
}
const sameText = (a, b) => a === b || a !== void 0 && b !== void 0 && isNumber(a) && isNumber(b) && Number(a) === Number(b);
// src/evaluate/predictions/rows.ts
const NONE = new Float64Array();
function wantedColumns(spec, others) {
	return (names) => {
		const wanted = [
			...[
				"id",
				"label",
				"prediction",
				"score",
				"group",
				"weight"
			].map((role) => columnOf(role, spec, names)),
			spec.query,
			...spec.probabilities?.values() ?? [],
			...others
		];
		return new Set(wanted.filter((name) => name !== void 0 && names.includes(name)));
	};
}
function rowsOf(table, spec, labels, described = []) {
	const inferred = [];
	const column = (role) => {
		const name = columnOf(role, spec, table.names);
		if (name === void 0) return void 0;
		const found = table.columns.get(name);
		if (!found) throw new BadTable(`there is no column ${JSON.stringify(name)} for ${role}${didYouMean(name, table.names)}; there are ${listed(table.names)}`, "predictions-columns");
		if (spec[role] === void 0) inferred.push(`${role} is the column ${name}`);
		return found;
	};
	if (table.rows === 0) throw new BadTable("there is not one row: an evaluation that did not happen is no pass");
	const id = column("id");
	if (!id) throw new BadTable(`which column is the id? Without it, rows of two runs cannot be paired. Write predictions: {id: …}; there are ${listed(table.names)}`, "predictions-columns");
	const { ids, order } = sortedIds(id, table);
	const pick = (source) => source && permuted(source, order);
	const lineOf = (row) => {
		const line = table.line(order[row]);
		return line === void 0 ? `row ${order[row] + 1}` : `line ${line}`;
	};
	const label = labelsOf(pick(labels && !table.columns.has(spec.label ?? "") && spec.label !== void 0 ? void 0 : column("label")), labels, spec, ids, lineOf);
	const prediction = pick(column("prediction"));
	const score = pick(column("score"));
	const probabilities = probabilitiesOf(spec, table, order, lineOf);
	if (!prediction && !score && !probabilities) throw new BadTable(`which column is the prediction? Write predictions: {prediction: …}, or {score: …}; there are ${listed(table.names)}`, "predictions-columns");
	const task = spec.task ?? taskOf(label, prediction, score, probabilities !== void 0);
	if (spec.task === void 0) inferred.push(`the task is ${task}`);
	const weight = pick(column("weight"));
	const group = pick(table.columns.get(spec.query ?? "")) ?? pick(column("group"));
	const columns = new Map([...table.columns].map(([name, source]) => [name, permuted(source, order)]));
	const common = {
		n: table.rows,
		task,
		ids,
		weight: weight && positiveNumbers(weight, "weight", lineOf),
		group: group && dense(group, lineOf),
		columns,
		described,
		scores: new Map(),
		digest: digestOf(ids, label),
		inferred
	};
	if (task === "binary" || task === "multiclass") return {
		...common,
		...classesOf({
			label,
			prediction,
			score,
			probabilities,
			spec,
			task,
			lineOf,
			inferred
		}),
		target: NONE,
		value: NONE
	};
	const value = prediction ?? score;
	if (!value) throw new BadTable(`${task} needs a column of predicted numbers: predictions: {prediction: …}`, "predictions-columns");
	if (task === "ranking" && !group) throw new BadTable("ranking needs the column of the query: predictions: {query: …}", "predictions-columns");
	return {
		...common,
		classes: [],
		truth: new Int32Array(),
		predicted: void 0,
		positive: -1,
		score: void 0,
		probability: void 0,
		target: numbersOf(label, "label", lineOf),
		value: numbersOf(value, value.name, lineOf)
	};
}
function scoredRows(table, id, scores, described = []) {
	const at = (name) => {
		const found = table.columns.get(name);
		if (!found) throw new BadTable(`there is no column ${JSON.stringify(name)}${didYouMean(name, table.names)}; there are ${listed(table.names)}`, "predictions-columns");
		return found;
	};
	if (table.rows === 0) throw new BadTable("there is not one row: an evaluation that did not happen is no pass");
	const { ids, order } = sortedIds(at(id), table);
	const lineOf = (row) => `line ${table.line(order[row]) ?? row + 1}`;
	return {
		n: table.rows,
		task: "scores",
		ids,
		classes: [],
		truth: new Int32Array(),
		predicted: void 0,
		positive: -1,
		score: void 0,
		probability: void 0,
		target: NONE,
		value: NONE,
		weight: void 0,
		group: void 0,
		columns: new Map([...table.columns].map(([name, source]) => [name, permuted(source, order)])),
		described,
		scores: new Map(scores.map((name) => [name, numbersOf(permuted(at(name), order), name, lineOf)])),
		digest: digestOf(ids, void 0),
		inferred: []
	};
}
function sortedIds(column, table) {
	const { codes, values } = column;
	const place = (row) => table.line(row) === void 0 ? `row ${row + 1}` : `line ${table.line(row)}`;
	const seen = new Int32Array(values.length).fill(-1);
	for (let row = 0; row < codes.length; row++) {
		const code = codes[row];
		if (code === -1) throw new BadTable(`${place(row)} has no id`);
		if (seen[code] !== -1) throw new BadTable(`the id ${JSON.stringify(values[code])} is not unique: ${place(seen[code])} and ${place(row)}`);
		seen[code] = row;
	}
	const order = values.every((value) => /^(?:0|-?[1-9]\d{0,14})$/.test(value)) ? ascending(Float64Array.from(codes, (code) => Number(values[code]))) : Uint32Array.from(codes.keys()).sort((a, b) => {
		const [x, y] = [values[codes[a]], values[codes[b]]];
		return x < y ? -1 : x > y ? 1 : 0;
	});
	return {
		ids: Array.from(order, (row) => values[codes[row]]),
		order
	};
}
function digestOf(ids, label) {
	const hash = createHash("sha256");
	const texts = label?.values.map((text) => isNumber(text) ? String(Number(text)) : text);
	let batch = [];
	for (const [row, id] of ids.entries()) {
		batch.push(JSON.stringify(id), texts ? JSON.stringify(texts[label?.codes[row]]) : "");
		if (batch.length > 1e4) {
			hash.update(`${batch.join("\n")}\n`);
			batch = [];
		}
	}
	return hash.update(batch.join("\n")).digest("hex");
}
// src/tables/bytes.ts
const CHUNK = 1 << 18;
const isGzip = (head) => head[0] === 31 && head[1] === 139;
function headOf(path, size) {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.alloc(size);
		return buffer.subarray(0, readSync(file, buffer, 0, size, 0));
	} finally {
		closeSync(file);
	}
}
async function* contentOf(path) {
	let total = 0;
	for await (const chunk of isGzip(headOf(path, 2)) ? unpacked(path) : plain$1(path)) {
		total += chunk.length;
		if (total > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, "predictions-limit");
		yield chunk;
	}
}
function* plain$1(path) {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.allocUnsafe(CHUNK);
		for (;;) {
			const size = readSync(file, buffer, 0, CHUNK, null);
			if (size === 0) return;
			yield buffer.subarray(0, size);
		}
	} finally {
		closeSync(file);
	}
}
async function* unpacked(path) {
	const { createReadStream } = await import("node:fs");
	const source = createReadStream(path);
	const unzip = createGunzip({ chunkSize: CHUNK });
	source.on("error", (error) => unzip.destroy(error));
	try {
		for await (const chunk of source.pipe(unzip)) yield chunk;
	} catch (error) {
		if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) throw new BadTable(`the gzip stream is damaged: ${error.message}`);
		throw error;
	} finally {
		source.destroy();
		unzip.destroy();
	}
}
// src/tables/lines.ts
var Lines = class {
	#first;
	#own;
	#count = 0;
	add(line) {
		if (line === void 0) return;
		this.#first ??= line;
		if (this.#own === void 0 && line !== this.#first + this.#count) {
			const first = this.#first;
			this.#own = Uint32Array.from({ length: Math.max(1024, 2 * this.#count) }, (_, i) => first + i);
		}
		if (this.#own !== void 0) {
			if (this.#count === this.#own.length) {
				const grown = new Uint32Array(2 * this.#count);
				grown.set(this.#own);
				this.#own = grown;
			}
			this.#own[this.#count] = line;
		}
		this.#count++;
	}
	at(row) {
		if (row >= this.#count || this.#first === void 0) return void 0;
		return this.#own === void 0 ? this.#first + row : this.#own[row];
	}
};
// src/tables/read-table.ts
function tableFormat(path) {
	const name = path.toLowerCase().replace(/\.gz$/, "");
	if (name.endsWith(".parquet") || name.endsWith(".pq")) return "parquet";
	if (/\.(?:jsonl|ndjson)$/.test(name)) return "jsonl";
	return /\.(?:tsv|tab)$/.test(name) ? "tsv" : "csv";
}
const isParquetFile = (path) => existsSync(path) && headOf(path, 4).toString("latin1") === "PAR1";
async function delimiterOf(path) {
	let first = "";
	for await (const piece of contentOf(path)) {
		first += piece.toString("utf8", 0, 4096);
		if (first.length >= 4096 || first.includes("\n")) break;
	}
	return delimiterIn(first);
}
async function scanTable(path, format, open, row, lenient = false) {
	if (!existsSync(path) || !statSync(path).isFile()) throw new BadTable("the file is not there", "predictions-missing");
	if (statSync(path).size === 0) throw new BadTable("the file is empty");
	const isParquet = isParquetFile(path);
	const kind = isParquet ? "parquet" : format ?? tableFormat(path);
	switch (kind) {
		case "parquet":
			if (!isParquet) throw new BadTable("is called Parquet and does not begin like it (PAR1)");
			return parquetFile(path, open, row);
		case "jsonl": return (await import("./json-lines.js")).scanJsonLines(path, open, row);
		case "csv":
		case "tsv": return (await import("./csv.js")).scanCsv(path, kind === "tsv" ? "	" : await delimiterOf(path), open, row, lenient);
	}
}
var Header = class extends BadTable {
	names;
	constructor(names) {
		super("only the header was asked for");
		this.names = names;
	}
};
async function columnNames(path, format, lenient = false) {
	const open = (names) => {
		throw new Header(names);
	};
	try {
		await scanTable(path, format, open, void 0, lenient);
	} catch (error) {
		if (error instanceof Header) return error.names;
		throw error;
	}
	return [];
}
async function readTable(path, format, wanted, lenient = false) {
	let names = [];
	let columns = [];
	const lines = new Lines();
	const open = (all) => {
		names = all;
		const keep = wanted(all);
		columns = all.map((name) => keep.has(name) ? new ColumnBuilder(name) : void 0);
		return columns;
	};
	const rows = await scanTable(path, format, open, isParquetFile(path) ? void 0 : (line) => lines.add(line), lenient);
	return tableOf(rows, names, columns, (row) => lines.at(row));
}
async function readParquet(content) {
	const { bytesOf, scanParquet } = await import("./parquet.js");
	let names = [];
	let columns = [];
	const open = (all) => {
		names = all;
		columns = all.map((name) => new ColumnBuilder(name));
		return columns;
	};
	return tableOf(await scanParquet(bytesOf(content), open, void 0), names, columns, () => void 0);
}
const tableOf = (rows, names, columns, line) => ({
	rows,
	names,
	columns: new Map(columns.flatMap((column) => column ? [[column.name, column.build()]] : [])),
	line
});
async function parquetFile(path, open, end) {
	const { scanParquet } = await import("./parquet.js");
	const { size } = statSync(path);
	const file = openSync(path, "r");
	try {
		const slice = (start, stop = size) => {
			if (start < 0 || stop > size || start > stop) throw new BadTable("the header points outside the file");
			const buffer = new Uint8Array(stop - start);
			readSync(file, buffer, 0, buffer.length, start);
			return buffer.buffer;
		};
		return await scanParquet({
			byteLength: size,
			slice
		}, open, end);
	} finally {
		closeSync(file);
	}
}
// src/run/row-reader.ts
var RowReader = class {
	#session;
	#root;
	#temporary;
	constructor(session, root, temporary) {
		this.#session = session;
		this.#root = root;
		this.#temporary = temporary;
	}
	async read(file, spec, side) {
		const others = columnsOf(spec);
		if (spec.rows) {
			const { id, scores, totals, format } = spec.rows;
			const wanted = new Set([
				id,
				...scores,
				...totals,
				...others
			]);
			return scoredRows(await readTable(file, format, (names) => new Set(names.filter((one) => wanted.has(one)))), id, [...new Set([...scores, ...totals])], others);
		}
		const predictions = spec.predictions;
		return rowsOf(await readTable(file, predictions.format, wantedColumns(predictions, others)), predictions, await this.#labels(predictions, side), others);
	}
	async #labels(spec, side) {
		if (spec.labels === void 0) return void 0;
		const { head, base } = this.#session;
		const [before, now] = [await base?.revision.entry(spec.labels), await head.revision.entry(spec.labels)];
		if (before?.type === "blob" && !(now?.type === "blob" && now.mode !== "120000")) throw new BadTable(`the labels ${spec.labels} are in git at the base, and no longer a file here: what a program writes are no labels`);
		const own = side === "base" && base ? await base.revision.read(spec.labels) ?? await this.#session.kept(base, spec.labels) : void 0;
		const content = own ?? await head.revision.read(spec.labels);
		const oid = own === void 0 ? now?.oid : before?.oid;
		if (content && oid !== void 0 && now?.mode !== "120000" && blobId(content, oid.length) !== oid) throw new BadTable(`the labels ${spec.labels} are not what git calls them: its objects were changed`);
		const onDisk = join(this.#root, spec.labels);
		if (!content && existsSync(onDisk) && !statSync(onDisk).isFile()) throw new BadTable(`the labels ${spec.labels} are no file`);
		const pointer = content && content.length < 1024 ? lfsPointer(Buffer.from(content).toString("utf8")) : void 0;
		let file = onDisk;
		if (pointer) {
			if (hashFile(onDisk) !== pointer.oid) throw new BadTable(`the labels ${spec.labels} are not what the commit names; set lfs: true on actions/checkout`);
		} else {
			const bytes = content ?? (existsSync(onDisk) ? void 0 : await this.#session.kept(head, spec.labels));
			if (bytes) {
				file = join(this.#temporary, `labels-${side}-${basename(spec.labels)}`);
				writeFileSync(file, bytes);
			} else await this.#refuseOtherLabels(spec.labels, onDisk);
		}
		try {
			return await readTable(file, void 0, wantedColumns(spec, []));
		} catch (error) {
			throw error instanceof BadTable ? new BadTable(`labels ${spec.labels}: ${error.message}`, error.code, error.line) : error;
		}
	}
	async #refuseOtherLabels(labels, onDisk) {
		const { head, base } = this.#session;
		const tracked = await trackedAt(head.revision, labels);
		const before = base && await trackedAt(base.revision, labels);
		if (tracked === void 0 && before !== void 0) throw new BadTable(`the base keeps the labels ${labels} by ${before}.dvc, and it is gone: what a program writes are no labels`);
		if (tracked === void 0) return;
		const [output] = (await readTracked(head.revision, `${tracked}.dvc`)).outputs;
		if (!output?.md5 || output.md5.endsWith(".dir") !== (tracked !== labels)) throw new BadTable(`${tracked}.dvc names no ${tracked === labels ? "file" : "folder"} with its hash, as labels need it`);
		if (!existsSync(onDisk) || await diskHash(this.#root)(tracked, output.dosToUnix) !== output.md5) throw new BadTable(`the labels ${labels} are not what ${tracked}.dvc names; \`dvc pull ${tracked}.dvc\` in setup or before this step`);
	}
};
async function trackedAt(revision, path) {
	for (let here = path; here !== ""; here = folderOf(here)) if (await revision.entry(`${here}.dvc`)) return here;
}
const blobId = (content, length) => createHash(length === 40 ? "sha1" : "sha256").update(`blob ${content.length}\0`).update(content).digest("hex");
function columnsOf({ slices, fairness }) {
	const sliced = (slices?.by ?? []).flatMap((by) => by.kind === "cross" ? by.columns : [by.column]);
	return [...new Set([...sliced, ...fairness?.by ?? []])];
}
// src/run/judged-rows.ts
const WEAR = {
	epsilon: .05,
	delta: .05
};
const LEAST_BUDGET = 20;
var RowJudge = class {
	#planner;
	#workshop;
	#stores;
	notes = [];
	#temporary;
	#files;
	#reader;
	#history;
	constructor(planner, workshop, stores) {
		this.#planner = planner;
		this.#workshop = workshop;
		this.#stores = stores;
		mkdirSync(join(workshop.temporary, "mettle"), { recursive: true });
		this.#temporary = mkdtempSync(join(workshop.temporary, "mettle", "rows-"));
		this.#files = new RowFiles(planner.session, workshop, stores, this.#temporary);
		this.#reader = new RowReader(planner.session, workshop.root, this.#temporary);
	}
	close() {
		rmSync(this.#temporary, {
			recursive: true,
			force: true
		});
	}
	async judge(settled) {
		const { model, planned, fingerprint } = settled.decision;
		const spec = judgedBy(model, this.#planner.session.policy.models.get(model.name));
		const path = rowsPath(spec);
		if (path === void 0 || settled.outcome === "failed" || settled.outcome === "not run") return void 0;
		if (settled.outcome === "reused" && !planned.changed) return void 0;
		const baseline = this.#planner.baselines.get(model.name);
		const record = baseline?.baseline.key === fingerprint.key ? void 0 : baseline?.record;
		try {
			const candidate = await this.#reader.read(await this.#files.ofHead(settled, path), spec, "head");
			const kept = await this.#baselineRows(spec, path, model, record);
			const again = await this.#again(settled, candidate, kept, record, spec, path);
			const before = again ?? kept;
			const judged = judgeRows({
				candidate,
				baseline: before,
				baselineDigest: again ? again.digest : record?.testSet?.digest,
				quantile: spec.predictions?.quantile,
				rules: spec.gate,
				slices: spec.slices,
				fairness: spec.fairness,
				scored: spec.rows,
				names: [...settled.metrics.values.keys()],
				written: settled.outcome === "reused" ? new Map() : settled.metrics.values,
				writtenBaseline: this.#planner.baselines.get(model.name)?.values ?? new Map()
			});
			const uses = await this.#uses(model.name, candidate.digest, fingerprint.key);
			const budget = Math.max(LEAST_BUDGET, usesOfRows(candidate.n, WEAR.epsilon, WEAR.delta));
			if (uses > budget) this.notes.push(`The test set of ${model.name} (${candidate.n.toLocaleString("en")} rows) has judged ${uses.toLocaleString("en")} candidates; beyond ${budget.toLocaleString("en")} its answers may be off by more than ${WEAR.epsilon} (Hoeffding). Fresh test rows make them trustworthy again.`);
			return {
				...judged,
				testSet: {
					digest: candidate.digest,
					rows: candidate.n,
					task: candidate.task,
					paired: before !== void 0,
					uses,
					inferred: [...candidate.inferred]
				}
			};
		} catch (error) {
			if (!(error instanceof BadTable)) throw error;
			const relied = baseline?.record?.testSet !== void 0 || spec.slices !== void 0 || spec.fairness !== void 0;
			if (spec.predictions?.declared === false && !relied) {
				this.notes.push(`${path} of ${model.name} is not judged: ${error.message}`);
				return;
			}
			return { problem: {
				code: error.code,
				message: `${path}: ${error.message}`,
				metric: null,
				file: path,
				line: error.line,
				column: error.line === void 0 ? void 0 : 1
			} };
		}
	}
	async #again(settled, candidate, kept, record, spec, path) {
		const { model } = settled.decision;
		const baseline = this.#planner.baselines.get(model.name);
		if ((kept ? differentTestSet(candidate, kept) === void 0 : record?.testSet?.digest === candidate.digest) || !record?.testSet || !baseline || model.evaluate === void 0 || model.stage !== void 0) return void 0;
		const into = mkdtempSync(join(this.#temporary, "again-"));
		const found = this.#bringsProgram(settled) ? { failure: "this change brings other code or another command, and would choose what its baseline gives. Change the test set by itself" } : await evaluateAgain(settled, record, path, await this.#parametersAtBase(model), into, this.#workshop, this.#stores);
		const rows = "failure" in found ? found : await this.#reader.read(found.file, spec, "head").catch(failureOf);
		if ("failure" in found || "failure" in rows) {
			const { failure } = "failure" in found ? found : rows;
			this.notes.push(`The test set of ${model.name} has changed, and its baseline could not be evaluated again: ${failure}`);
			return;
		}
		this.#planner.provide(model.name, {
			...baseline,
			values: found.metrics
		});
		this.notes.push(`The test set of ${model.name} has changed: the baseline's model was evaluated again on the new rows.`);
		return rows;
	}
	async #parametersAtBase(model) {
		const { head, base } = this.#planner.session;
		const named = [model, base?.inspected.get(model.name)?.model].flatMap((one) => one?.params.map(({ file }) => file) ?? []);
		const files = new Map();
		for (const file of base ? named : []) {
			const [now, before] = [await head.revision.read(file), await base?.revision.read(file)];
			if (!(now && before ? Buffer.from(now).equals(before) : now === before)) files.set(file, before);
		}
		return files;
	}
	#bringsProgram({ decision: { model, fingerprint } }) {
		const { judging, base } = this.#planner.session;
		const before = base?.inspected.get(model.name)?.fingerprint.components;
		const same = (component) => isDeepStrictEqual({ ...before?.[component] }, { ...fingerprint.components[component] });
		return judging !== void 0 && !(before !== void 0 && [
			"code",
			"command",
			"environment"
		].every(same));
	}
	async #baselineRows(spec, path, model, record) {
		const policy = this.#planner.session.policy.models.get(model.name) ?? model;
		if (!this.#planner.baselines.has(model.name) || policy.baseline?.kind === "file") return void 0;
		const file = await this.#files.ofBaseline(record, path, rowsPath(policy) ?? path);
		if (file === void 0) {
			if (record) this.notes.push(`The predictions of the baseline of ${model.name} are gone, so it is compared by its summary numbers, with no uncertainty known.`);
			return;
		}
		try {
			return await this.#reader.read(file, spec, "base");
		} catch (error) {
			if (!(error instanceof BadTable)) throw error;
			this.notes.push(`The predictions of the baseline of ${model.name} cannot be compared: ${error.message}`);
			return;
		}
	}
	async #uses(model, digest, key) {
		this.#history ??= this.#planner.session.ledger.all();
		const keys = new Set((await this.#history).filter((record) => record.model === model && record.testSet?.digest === digest).map((record) => record.key));
		if (key !== null) keys.add(key);
		return keys.size;
	}
};
const failureOf = (error) => {
	if (!(error instanceof BadTable)) throw error;
	return { failure: error.message };
};
// src/evaluate/derived.ts
async function derivedBy(rules) {
	if (rules.every((rule) => rule.of === void 0)) return [];
	const { parseExpression } = await import("./expression.js");
	return rules.flatMap(({ metric, of, required, direction }) => of === void 0 ? [] : [{
		metric,
		expression: parseExpression(of),
		required,
		direction: direction ?? null
	}]);
}
function derive(derived, metrics) {
	const found = [];
	const problems = [];
	const known = new Map(metrics.map((metric) => [metric.name, metric]));
	for (const { metric, expression, required, direction } of derived) {
		const fail = (code, message) => problems.push({
			code,
			message,
			metric,
			file: null
		});
		if ((known.get(metric)?.value ?? null) !== null) {
			fail("metrics-duplicate", `${metric} is in the metrics, and a rule works it out from others: give one of them another name`);
			continue;
		}
		const absent = expression.names.find((name) => (known.get(name)?.value ?? null) === null);
		if (absent !== void 0) {
			if (required) fail("metric-missing", `${metric} is worked out from ${absent}, which is not in the metrics`);
			continue;
		}
		const value = expression.value((name) => known.get(name)?.value ?? void 0);
		if (!Number.isFinite(value)) {
			fail("metrics-not-finite", `${metric} comes out as ${value}, which no rule can be asked of`);
			continue;
		}
		const before = expression.value((name) => known.get(name)?.baseline ?? void 0);
		const baseline = before === void 0 || !Number.isFinite(before) ? null : before;
		found.push({
			name: metric,
			value,
			baseline,
			direction,
			interval: null,
			computed: expression.names.some((name) => known.get(name)?.computed === true),
			difference: baseline === null ? null : toNumber(minus(decimal(value), decimal(baseline)))
		});
	}
	return {
		metrics: found,
		problems
	};
}
// src/evaluate/folds.ts
function foldOf(name, dimension) {
	const [, whole, inside] = /^([^{]+)\{(.*)\}$/.exec(name) ?? [];
	if (whole === void 0 || inside === void 0) return void 0;
	const parts = inside.split(",");
	const own = parts.find((part) => part.startsWith(`${dimension}=`));
	if (own === void 0) return void 0;
	const rest = parts.filter((part) => part !== own);
	return {
		base: rest.length === 0 ? whole : `${whole}{${rest.join(",")}}`,
		fold: own.slice(dimension.length + 1)
	};
}
function byFold(values, dimension) {
	const found = new Map();
	for (const [name, value] of values) {
		const place = foldOf(name, dimension);
		if (place) found.set(place.base, (found.get(place.base) ?? new Map()).set(place.fold, value));
	}
	return found;
}
const foldMeans = (values, folds) => folds ? new Map([...meansOf$1(values, folds), ...values]) : values;
const meansOf$1 = (values, folds) => [...byFold(values, folds.dimension)].flatMap(([name, one]) => one.size > 1 ? [[name, meanOf([...one.values()])]] : []);
const foldDisagreements = (values, folds) => (folds ? meansOf$1(values, folds) : []).flatMap(([metric, mean]) => {
	const wrote = values.get(metric);
	if (wrote === void 0 || agrees(wrote, mean)) return [];
	return [{
		code: "metrics-disagree",
		message: `the training wrote ${metric} = ${wrote}, the mean over its folds is ${Number(mean.toPrecision(10))}. If it is another number, give it another name`,
		metric,
		file: null
	}];
});
const isFold = (name, folds) => folds !== void 0 && foldOf(name, folds.dimension) !== void 0;
function intervalOverFolds(metric, candidate, baseline, folds) {
	const [now, old] = [byFold(candidate, folds.dimension).get(metric.name), byFold(baseline, folds.dimension).get(metric.name)];
	const differences = [...now ?? []].flatMap(([fold, value]) => {
		const before = old?.get(fold);
		return before === void 0 ? [] : [value - before];
	});
	const share = folds.testShare ?? 1 / differences.length;
	const found = differences.length < 2 ? void 0 : correctedT(differences, 1 - share, share, ALPHA);
	if (!found || found.se === 0 && found.meanDifference !== 0) return null;
	const method = found.se === 0 && found.meanDifference === 0 ? "identical predictions" : "corrected t over folds";
	return {
		lower: found.lower,
		upper: found.upper,
		method,
		n: differences.length,
		groups: null,
		se: found.se
	};
}
// src/evaluate/repeats.ts
function meansOf(repeats) {
	const [first] = repeats;
	const shared = Object.keys(first?.metrics ?? {}).filter((name) => repeats.every((one) => one.metrics[name] !== void 0));
	return new Map(shared.map((name) => [name, meanOf(repeats.map((one) => one.metrics[name]))]));
}
function intervalOverSeeds(metric, candidate, baseline) {
	const differences = candidate.flatMap(({ seed, metrics }) => {
		const [now, old] = [metrics[metric.name], baseline.find((other) => other.seed === seed)?.metrics[metric.name]];
		return now === void 0 || old === void 0 ? [] : [now - old];
	});
	const found = pairedT(differences, ALPHA);
	return found && (found.se > 0 || found.meanDifference === 0) ? {
		lower: found.lower,
		upper: found.upper,
		method: found.se === 0 && found.meanDifference === 0 ? "identical predictions" : "paired t over seeds",
		n: differences.length,
		groups: null,
		se: found.se
	} : null;
}
// src/evaluate/evaluate.ts
function evaluate(candidate, compared, declared, rows) {
	const computed = new Set(rows?.metrics.map((metric) => metric.name));
	const { folds } = candidate;
	const values = foldMeans(candidate.values, folds);
	const before = foldMeans(compared?.values ?? new Map(), folds);
	const written = [...new Set([...values.keys(), ...before.keys()])].filter((name) => !computed.has(name)).map((name) => {
		const value = values.get(name) ?? null;
		const baseline = before.get(name) ?? null;
		const metric = {
			name,
			value,
			baseline,
			difference: value === null || baseline === null ? null : toNumber(minus(decimal(value), decimal(baseline))),
			direction: declared.get(name) ?? (isFold(name, folds) ? null : knownDirection(name)?.direction ?? null),
			computed: false,
			interval: null
		};
		const interval = intervalOverSeeds(metric, candidate.repeats, compared?.record?.repeats ?? []) ?? (folds && compared ? intervalOverFolds(metric, candidate.values, compared.values, folds) : null);
		return {
			...metric,
			interval
		};
	});
	const direct = [...rows?.metrics ?? [], ...written];
	const derived = derive(candidate.derived ?? [], direct);
	return {
		schema: "mettle/evaluation/v1",
		model: candidate.model,
		key: candidate.key,
		same: compared !== void 0 && candidate.key !== null && compared.baseline.key === candidate.key,
		metrics: [...direct.filter(({ name }) => !derived.metrics.some((other) => other.name === name)), ...derived.metrics],
		baseline: compared?.baseline ?? null,
		testSet: rows ? {
			...rows.testSet,
			inferred: [...rows.testSet.inferred],
			different: rows.different ?? null
		} : null,
		slices: [...rows?.slices ?? []],
		groups: [...rows?.groups ?? []],
		confusion: rows?.confusion ?? null,
		curves: rows?.curves ?? null,
		problems: [
			...candidate.problems,
			...foldDisagreements(candidate.values, folds),
			...rows?.problems ?? [],
			...derived.problems
		].map(({ code, message, metric, file }) => ({
			code,
			message,
			metric,
			file
		}))
	};
}
// src/gate/interval.ts
const PLANNING = 6.182557232019766;
function fromInterval(question, make) {
	const { rule, kind, metric, interval, better, asked, shown, direction, byDefault } = question;
	const [lower, upper] = direction === "higher" ? [interval.lower, interval.upper] : [-interval.upper, -interval.lower];
	const limit = kind === "max-regression" ? negative(asked) : asked;
	const edge = toNumber(limit);
	const estimateHolds = order$1(better, limit) >= 0;
	const exact = interval.method.startsWith("identical ");
	const outcome = exact ? estimateHolds ? "pass" : "fail" : byDefault ? upper < edge ? "fail" : "pass" : lower > edge || kind === "min-improvement" && lower >= edge ? "pass" : upper < edge ? "fail" : "inconclusive";
	const margin = Math.abs(edge);
	const needed = kind === "max-regression" && margin > 0 && !exact ? Math.ceil(PLANNING * interval.n * (interval.se / margin) ** 2) : null;
	const unit = interval.method === "paired t over seeds" ? "seeds" : interval.method === "corrected t over folds" ? "folds" : "rows";
	const on = `${interval.method} on ${interval.n.toLocaleString("en")} ${unit}${interval.groups === null ? "" : ` in ${interval.groups.toLocaleString("en")} groups`}`;
	const bounds = exact ? interval.method.replace("identical", "the same") : `Δ ${plain(interval.lower)} to ${plain(interval.upper)} with 95 % each side, ${on}`;
	const decided = {
		pass: byDefault ? "not shown to be worse" : "shown to hold",
		fail: "shown to break the limit",
		inconclusive: `these ${unit} cannot tell${needed !== null && needed > interval.n ? `; about ${needed.toLocaleString("en")} would` : ""}`
	}[outcome];
	return make(kind, {
		outcome,
		severity: outcome === "inconclusive" ? inconclusiveSeverity(rule, estimateHolds) : rule.severity,
		limit: byDefault ? "not significantly worse" : shown,
		evidence: {
			method: interval.method,
			n: interval.n,
			lower: interval.lower,
			upper: interval.upper,
			margin,
			needed
		},
		message: `${rule.metric} went from ${metric.baseline} to ${metric.value}: ${decided} (${bounds}; the limit is ${byDefault ? "not significantly worse" : shown})`
	});
}
function inconclusiveSeverity(rule, estimateHolds) {
	if (rule.inconclusive === "block") return rule.severity;
	return rule.inconclusive === "warn" || estimateHolds ? "warn" : rule.severity;
}
const plain = (value) => String(Number(value.toPrecision(4)));
// src/gate/differences.ts
function differences(rule, metric, judged, make, directions) {
	const { evaluation } = judged;
	const limits = ["max-regression", "min-improvement"].flatMap((kind) => {
		const limit = kind === "max-regression" ? rule.maxRegression : rule.minImprovement;
		return limit === void 0 ? [] : [{
			kind,
			limit
		}];
	});
	if (limits.length === 0 || evaluation.same) return [];
	const value = metric.value;
	const answer = rule.within ? {
		known: true,
		direction: "lower"
	} : directions(rule.metric, rule.direction, [value, metric.baseline]);
	return limits.map(({ kind, limit }) => {
		if (!answer.known) return make(kind, {
			outcome: "error",
			code: answer.code,
			message: answer.message
		});
		const sign = rule.within ? "Δ of the distance" : "Δ";
		const size = limit.kind === "absolute" ? limitText(limit) : `${limitText(limit)} of the baseline`;
		const shown = kind === "max-regression" ? isZero(limit) ? "not worse" : `${sign} ${answer.direction === "higher" ? `≥ −${size}` : `≤ +${size}`}` : `${sign} ${answer.direction === "higher" ? `≥ +${size}` : `≤ −${size}`}`;
		if (metric.computed && evaluation.testSet?.different != null) return make(kind, {
			outcome: "error",
			severity: rule.severity === "block" ? judged.testSet : "warn",
			code: "test-set-changed",
			limit: shown,
			message: `${rule.metric} cannot be compared: ${evaluation.testSet.different}`
		});
		if (metric.baseline === null) return withoutBaseline(rule, evaluation, kind, shown, make);
		const distance = (x) => rule.within ? distanceTo(rule.within, x) : decimal(x);
		const [now, old] = [distance(value), distance(metric.baseline)];
		const better = answer.direction === "higher" ? minus(now, old) : minus(old, now);
		const asked = limit.kind === "absolute" ? decimal(limit.value) : times$2(decimal(limit.share), absolute(decimal(metric.baseline)));
		if (metric.interval && !rule.within) return fromInterval({
			rule,
			kind,
			metric,
			interval: metric.interval,
			better,
			asked,
			shown,
			direction: answer.direction,
			byDefault: judged.rules === void 0
		}, make);
		const holds = kind === "max-regression" ? order$1(better, negative(asked)) >= 0 : order$1(better, asked) >= 0;
		if (metric.computed && !rule.within && evaluation.testSet?.paired && !metric.name.endsWith("_total")) return make(kind, {
			outcome: "inconclusive",
			severity: inconclusiveSeverity(rule, holds),
			code: "not-comparable",
			limit: shown,
			message: `${rule.metric} went from ${metric.baseline} to ${value}, and these rows give no interval for it; the limit is ${shown}`
		});
		const word = better.digits < 0n ? "worse" : "better";
		return make(kind, {
			outcome: holds ? "pass" : "fail",
			limit: shown,
			message: `${rule.metric} went from ${metric.baseline} to ${value}: ${toNumber(absolute(better))} ${word}, the limit is ${shown}`
		});
	});
}
const isZero = (limit) => limit.kind === "absolute" ? limit.value === 0 : limit.share === 0;
function distanceTo(band, value) {
	if (value < band[0]) return minus(decimal(band[0]), decimal(value));
	return value > band[1] ? minus(decimal(value), decimal(band[1])) : decimal(0);
}
function withoutBaseline(rule, evaluation, kind, limit, make) {
	const common = {
		limit,
		code: "baseline-missing",
		message: `${evaluation.baseline === null ? `${evaluation.model} has no baseline` : `the baseline of ${evaluation.model} has no ${rule.metric}`}: whether ${rule.metric} got worse is not known`
	};
	if (rule.missingBaseline === "pass") return make(kind, {
		...common,
		outcome: "pass"
	});
	return rule.missingBaseline === "block" ? make(kind, {
		...common,
		outcome: "error",
		severity: "block"
	}) : make(kind, {
		...common,
		outcome: "fail",
		severity: "warn"
	});
}
// src/gate/slices.ts
function judgeSlices({ evaluation, slices }) {
	if (!slices || evaluation.same) return [];
	return [
		...compared(evaluation, slices),
		...undecided(evaluation, slices),
		...uncompared(evaluation)
	];
}
function undecided(evaluation, slices) {
	return evaluation.slices.flatMap(({ name, metric, n, value, baseline, p, leftOut }) => {
		if (p !== null || value === null || baseline === null) return [];
		const direction = evaluation.metrics.find((one) => one.name === metric)?.direction;
		const better = direction === "lower" ? minus(decimal(baseline), decimal(value)) : minus(decimal(value), decimal(baseline));
		if (direction && order$1(better, negative(decimal(slices.maxRegression))) >= 0) return [];
		return [finding(evaluation.model, `${metric}{${name}}`, "slice", {
			outcome: "inconclusive",
			severity: slices.severity,
			code: "not-comparable",
			got: value,
			baseline,
			limit: limitOf(slices),
			message: `${metric} where ${name} went from ${baseline} to ${value} on ${n} rows, and whether by chance cannot be told: ${leftOut ?? "it has no interval"}`
		})];
	});
}
function uncompared({ model, slices, metrics }) {
	if (!slices.some((slice) => slice.leftOut === null) || slices.some((slice) => slice.baseline !== null) || metrics.every((metric) => metric.baseline === null)) return [];
	return [finding(model, null, "slice", {
		outcome: "inconclusive",
		severity: "warn",
		code: "not-comparable",
		message: `the slices of ${model} are compared with nothing: the rows of its baseline are not there, or are others`
	})];
}
const limitOf = ({ maxRegression }) => maxRegression === 0 ? "not worse" : `not worse by more than ${maxRegression}`;
function compared(evaluation, slices) {
	return evaluation.slices.filter((slice) => slice.adjusted !== null).map((slice) => {
		const { interval, worse } = slice;
		const p = slice.adjusted < 1e-4 ? "p < 0.0001" : `p ${slice.adjusted.toPrecision(2)}`;
		return finding(evaluation.model, `${slice.metric}{${slice.name}}`, "slice", {
			outcome: worse ? "fail" : "pass",
			severity: slices.severity,
			got: slice.value,
			baseline: slice.baseline,
			limit: limitOf(slices),
			evidence: interval && {
				method: interval.method,
				n: slice.n,
				lower: interval.lower,
				upper: interval.upper,
				margin: slices.maxRegression,
				needed: null
			},
			message: `${slice.metric} where ${slice.name} went from ${slice.baseline} to ${slice.value} on ${slice.n} rows: ${worse ? "shown to be worse" : "not shown to be worse"} (${p} after Holm over ${evaluation.slices.filter((one) => one.adjusted !== null).length} slices)`
		});
	});
}
// src/gate/judge.ts
function judge$1(judged, directions) {
	const { evaluation, rules } = judged;
	const findings = evaluation.problems.map((problem) => finding(evaluation.model, problem.metric, "readable", {
		outcome: "error",
		severity: severityOf(problem, rules ?? []),
		code: problem.code,
		message: problem.message,
		file: problem.file
	}));
	const applied = [...rules ?? defaultRules(judged), ...gapRules(judged.fairness)];
	if (applied.length > 0 && evaluation.metrics.every((metric) => metric.value === null) && evaluation.problems.length === 0) findings.push(finding(evaluation.model, null, "evaluated", {
		outcome: "error",
		code: "metrics-empty",
		message: `${evaluation.model} has ${applied.length} rules and not one metric: an evaluation that did not happen is no pass`
	}));
	const byName = new Map(evaluation.metrics.map((metric) => [metric.name, metric]));
	for (const rule of applied) findings.push(...judgeRule(rule, byName.get(rule.metric), judged, directions));
	findings.push(...judgeSlices(judged));
	if (!findings.some((one) => one.rule === "readable" && one.severity === "block")) findings.push(...disappeared(evaluation, applied));
	return findings;
}
const severityOf = ({ code, metric }, rules) => {
	const asking = rules.filter((rule) => rule.metric === metric);
	return code === "not-comparable" && asking.length > 0 && asking.every((rule) => rule.severity === "warn" || !rule.required) ? "warn" : "block";
};
function defaultRules({ evaluation, costs }) {
	const whole = new Set(evaluation.metrics.map((metric) => metric.name));
	return evaluation.metrics.filter((metric) => metric.direction !== null && metric.value !== null && !costs(metric.name) && (!metric.computed || metric.interval !== null) && !(metric.name.includes("{") && (metric.computed || whole.has(metric.name.slice(0, metric.name.indexOf("{")))))).map((metric) => ({
		metric: metric.name,
		min: void 0,
		max: void 0,
		maxRegression: {
			kind: "absolute",
			value: 0
		},
		minImprovement: void 0,
		target: void 0,
		within: void 0,
		required: true,
		severity: "block",
		direction: void 0,
		missingBaseline: "warn",
		inconclusive: "estimate",
		place: void 0
	}));
}
function judgeRule(rule, metric, judged, directions) {
	const { evaluation, others } = judged;
	const make = (kind, rest) => finding(evaluation.model, rule.metric, kind, {
		severity: rule.severity,
		got: metric?.value ?? null,
		baseline: metric?.baseline ?? null,
		file: rule.place?.file ?? null,
		line: rule.place?.line ?? null,
		column: rule.place?.column ?? null,
		...rest
	});
	if (!metric || metric.value === null) {
		if (evaluation.problems.some(({ metric, code }) => metric === rule.metric || metric === null && code.startsWith("predictions-"))) return [];
		const what = others.get(rule.metric);
		if (what !== void 0) return [make("present", {
			outcome: "error",
			code: "metrics-not-number",
			message: `${rule.metric} is ${what}, where a number belongs`
		})];
		const names = evaluation.metrics.filter((candidate) => candidate.value !== null).map((candidate) => candidate.name);
		if (!rule.required) return [];
		const there = names.length === 0 ? "there is no metric at all" : `there are ${names.slice(0, 12).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
		return [make("present", {
			outcome: "error",
			code: "metric-missing",
			message: `the metric ${rule.metric} is not in the metrics${didYouMean(rule.metric, names).replace(/\?$/, "")}; ${there}`
		})];
	}
	return [...fixedLimits(rule, metric, make), ...differences(rule, metric, judged, make, directions)];
}
function fixedLimits(rule, metric, make) {
	const value = metric.value;
	const found = [];
	const check = (kind, holds, limit) => {
		found.push(make(kind, {
			outcome: holds ? "pass" : "fail",
			limit,
			message: `${rule.metric} is ${value}, the limit is ${limit}`
		}));
	};
	if (rule.min !== void 0) check("min", value >= rule.min, `≥ ${rule.min}`);
	if (rule.max !== void 0) check("max", value <= rule.max, `≤ ${rule.max}`);
	if (rule.within) check("within", rule.within[0] <= value && value <= rule.within[1], `${rule.within[0]} to ${rule.within[1]}`);
	return found;
}
const gapRules = (fairness) => (fairness?.by ?? []).flatMap((by) => (fairness?.gate ?? []).map((rule) => ({
	...rule,
	metric: `${rule.metric}{${by}}`
})));
function disappeared(evaluation, rules) {
	if (evaluation.same) return [];
	const told = new Set(evaluation.problems.map((problem) => problem.metric));
	const asked = new Map(rules.map((rule) => [rule.metric, rule]));
	return evaluation.metrics.filter((metric) => metric.value === null && metric.baseline !== null && !told.has(metric.name) && !(asked.get(metric.name)?.required === true && asked.get(metric.name)?.severity === "block")).map((metric) => finding(evaluation.model, metric.name, "present", {
		outcome: "fail",
		code: "metric-disappeared",
		baseline: metric.baseline,
		message: `${metric.name} is in the baseline (${metric.baseline}) and not in the candidate's metrics`
	}));
}
// src/gate/results.ts
const SHOWN$1 = 10;
function resultFindings(model, results, baseline) {
	const seen = new Set(results.map((result) => result.name));
	const gone = (baseline ?? []).filter((result) => !seen.has(result.name));
	return [...results.flatMap((result) => ofResult(model, result, baseline?.find((other) => other.name === result.name))), ...gone.map((result) => finding(model, result.name, "results", {
		outcome: "fail",
		severity: result.severity,
		code: "results-fewer",
		message: `the baseline has results of ${result.name}, and this one has none`
	}))];
}
const ranOf = ({ tests, skipped }) => tests === null ? null : tests - skipped;
function ofResult(model, result, before) {
	const { name, path, severity, tests, failures, failed, problem } = result;
	const make = (rest) => finding(model, name, "results", {
		severity,
		file: path,
		...rest
	});
	if (problem !== null) return [make({
		code: "results-unreadable",
		message: `${path}: ${problem}`
	})];
	const found = failures.slice(0, SHOWN$1).map((one) => make({
		outcome: one.kind === "error" ? "error" : "fail",
		severity: one.kind === "warn" ? "warn" : severity,
		code: "results-failed",
		message: `${one.name}: ${one.message}`
	}));
	if (failed > SHOWN$1) found.push(make({
		outcome: "fail",
		code: "results-failed",
		message: `and ${failed - SHOWN$1} more in ${path}`
	}));
	const [ran, ranBefore] = [ranOf(result), before ? ranOf(before) : null];
	if (ran !== null && ranBefore !== null && ran < ranBefore) found.push(make({
		outcome: "fail",
		code: "results-fewer",
		message: `of ${name} ${ran} tests ran, of the baseline's ${ranBefore}`
	}));
	return found.length > 0 ? found : [make({
		outcome: "pass",
		message: tests === null ? `${name}: nothing was found` : `${name}: ${tests - result.skipped} tests hold`
	})];
}
// src/run/model-findings.ts
const at = ({ place }) => ({
	file: place.file,
	line: place.line ?? null,
	column: place.column ?? null
});
const unmatchedFindings = ({ decision: { model, inspected } }) => inspected.unmatched.map((message) => finding(model.name, null, "code", {
	outcome: "fail",
	severity: "warn",
	message,
	...at(model)
}));
const dataFindings = ({ decision: { model }, faults }) => faults.map(({ source, message, check, checks }) => finding(model.name, null, "data", {
	outcome: "fail",
	severity: checks.severity,
	code: "data-check",
	message: `${source}: ${message}`,
	limit: check,
	file: checks.place.file,
	line: checks.place.line ?? null,
	column: checks.place.column ?? null
}));
function untrainedFindings(settled) {
	const { decision, outcome, run, waits } = settled;
	const { model } = decision;
	const unmatched = unmatchedFindings(settled);
	if (outcome === "failed") {
		const error = run?.error;
		if (error?.code === "data-check") return [...dataFindings(settled), ...unmatched];
		const code = error?.code ?? "train-failed";
		return [finding(model.name, null, "trained", {
			code,
			message: error?.message ?? `${model.name} did not train`,
			...at(model)
		}), ...unmatched];
	}
	if (outcome !== "not run") return void 0;
	if (waits === void 0) return [finding(model.name, null, "trained", {
		code: "train-failed",
		message: `${model.name} was not trained: a model that it reads failed`
	}), ...unmatched];
	const message = `${model.name} has to train, and waits for ${waits}`;
	return [finding(model.name, null, "when", {
		outcome: "inconclusive",
		code: "waiting",
		message
	}), ...unmatched];
}
function unfoundFindings(model, unfound) {
	if (!unfound) return [];
	const { choice, wrong } = unfound;
	return [finding(model.name, null, "baseline", {
		outcome: wrong ? "error" : "fail",
		severity: wrong ? "block" : "warn",
		code: "baseline-missing",
		message: wrong ? `${choice}, the baseline of ${model.name}, is not there; expected a branch, a tag, a commit, or a file with metrics that the base has` : `${choice}, the baseline of ${model.name}, has no successful run of it yet: no difference was judged. Run it there once`,
		...at(model)
	})];
}
// src/run/judgement.ts
async function judgement(planner, settled, whole, rows) {
	const { session } = planner;
	const models = [];
	for (const one of settled) {
		const { model } = one.decision;
		const derived = await derivedBy((session.policy.models.get(model.name) ?? model).gate ?? []);
		const judged = judgeModel(planner, one, await rows.judge(one), derived);
		models.push({
			...judged,
			findings: [...judged.findings, ...await unreproducible(planner, judged)]
		});
	}
	const findings = [...models.flatMap((model) => model.findings), ...whole ? removedFindings(session.policy) : []];
	const rules = Object.fromEntries([...session.policy.models].map(([name, { gate, predictions, rows, slices, fairness, testSet }]) => [name, {
		gate: gate ?? "default",
		predictions,
		rows,
		slices,
		fairness,
		testSet
	}]));
	return {
		models,
		verdict: verdictOf(findings, {
			head: session.comparison.status ?? session.head.commit ?? null,
			base: session.comparison.base ?? null,
			policy: {
				commit: session.policyCommit ?? null,
				path: session.configPath,
				digest: createHash("sha256").update(canonicalize(JSON.parse(JSON.stringify(rules))) ?? "").digest("hex")
			},
			models: Object.fromEntries(settled.map((one) => [one.decision.model.name, {
				key: one.decision.fingerprint.key,
				outputs: Object.fromEntries(one.outputs.map((output) => [output.path, output.sha256]))
			}]))
		})
	};
}
async function unreproducible(planner, { settled, evaluation }) {
	const { model, fingerprint } = settled.decision;
	if (!settled.run || !evaluation || fingerprint.key === null || settled.outcome !== "trained") return [];
	const records = ((await planner.session.ledger.byKeys([fingerprint.key])).get(fingerprint.key) ?? []).filter((record) => record.model === model.name);
	const told = evaluation.metrics.flatMap((metric) => {
		const values = [metric.value, ...records.map((record) => record.metrics[metric.name] ?? null)].filter((value) => value !== null);
		const [low, high] = [Math.min(...values), Math.max(...values)];
		return values.length > 1 && high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high)) && !isCost(metric.name) ? [`${metric.name} ${low} to ${high}`] : [];
	});
	if (told.length === 0) return [];
	return [finding(model.name, null, "reproducible", {
		outcome: "fail",
		severity: "warn",
		code: "not-reproducible",
		message: `not reproducible: ${records.length + 1} trainings with the same inputs gave ${told.slice(0, 5).join(", ")}`,
		file: model.place.file,
		line: model.place.line ?? null
	})];
}
function judgeModel(planner, settled, judged, derived) {
	const { model } = settled.decision;
	const untrained = untrainedFindings(settled);
	if (untrained) return {
		settled,
		rows: void 0,
		evaluation: null,
		findings: untrained
	};
	const policy = planner.session.policy.models.get(model.name) ?? model;
	const rows = judged && !("problem" in judged) ? judged : void 0;
	const problems = judged && "problem" in judged ? [...settled.metrics.problems, judged.problem] : settled.metrics.problems;
	const baseline = planner.baselines.get(model.name);
	const evaluation = evaluated(settled, policy, baseline, derived, problems, rows);
	const { slices, fairness, testSet } = policy;
	const { planned, record } = settled.decision;
	const unseen = model.stage !== void 0 && settled.outcome === "reused" && record === void 0 && !planned.changed;
	const here = new Set(evaluation.metrics.map((metric) => metric.name));
	const rules = unseen ? policy.gate?.filter((rule) => here.has(rule.metric)) : policy.gate;
	return {
		settled,
		rows,
		evaluation,
		findings: [
			...unfoundFindings(model, evaluation.same ? void 0 : planner.unfound.get(model.name)),
			...judge$1({
				evaluation,
				rules,
				others: settled.metrics.others,
				slices,
				fairness: rows ? fairness : void 0,
				testSet,
				costs: isCost
			}, directionOf),
			...resultFindings(model.name, settled.results, evaluation.same ? void 0 : baseline?.record?.results),
			...dataFindings(settled),
			...unmatchedFindings(settled)
		]
	};
}
function evaluated({ decision, run, outputs, repeats, metrics }, policy, baseline, derived, problems, rows) {
	const rules = policy.gate ?? [];
	const declared = new Map(rules.flatMap((rule) => rule.direction ? [[rule.metric, rule.direction]] : []));
	const asked = [...rules, ...derived.flatMap((one) => one.expression.names.map((metric) => ({ metric })))];
	const cost = measured(asked, {
		seconds: run?.seconds ?? decision.record?.seconds ?? null,
		peakBytes: run?.peakBytes ?? decision.record?.peakBytes ?? null,
		outputs,
		repeats
	});
	const before = baseline && {
		...baseline,
		record: baseline.record && {
			...baseline.record,
			repeats: withCost(asked, baseline.record.repeats ?? [])
		},
		values: new Map([...baseline.values, ...baseline.record ? measured(asked, baseline.record) : []])
	};
	return evaluate({
		model: decision.model.name,
		key: decision.fingerprint.key,
		values: new Map([...metrics.values, ...cost]),
		problems,
		repeats: withCost(asked, repeats),
		folds: policy.folds,
		derived
	}, before, declared, rows);
}
// src/evaluate/results/results.ts
var BadResult = class extends Error {};
const map = (value, what) => {
	if (value instanceof Map) return value;
	throw new BadResult(`${what} is ${value === void 0 ? "not there" : "no object"}`);
};
const list = (value, what) => {
	if (Array.isArray(value)) return value;
	throw new BadResult(`${what} is ${value === void 0 ? "not there" : "no list"}`);
};
const flag = (value, what) => {
	if (typeof value === "boolean") return value;
	throw new BadResult(`${what} is ${value === void 0 || value === null ? "not there: it did not run" : `neither true nor false`}`);
};
const number = (value, what) => {
	const found = typeof value === "bigint" ? Number(value) : value;
	if (typeof found === "number" && Number.isFinite(found)) return found;
	throw new BadResult(`${what} is ${typeof found === "number" ? "NaN or infinite" : "no number"}`);
};
const shown = (value) => value === void 0 || value === null ? "" : typeof value === "object" ? value instanceof Map ? [...value].map(([key, one]) => `${String(key)} ${shown(one)}`).join(", ") : list(value, "").map(shown).join(", ") : String(value);
// src/evaluate/results/read-results.ts
const SHOWN = 50;
async function readResults(files, source) {
	const found = [];
	for (const file of files) {
		const common = {
			name: file.name,
			path: file.path,
			severity: file.severity
		};
		try {
			const { tests, skipped, failures } = await readOne(file, source);
			if (tests === 0) throw new BadResult("it holds no test: a suite that tests nothing is no pass");
			if (tests !== null && skipped === tests) throw new BadResult(`all ${tests} tests were skipped`);
			found.push({
				...common,
				tests,
				skipped,
				failed: failures.length,
				failures: failures.slice(0, SHOWN).map((one) => ({ ...one })),
				problem: null
			});
		} catch (error) {
			if (!(error instanceof BadResult) && !(error instanceof Unreadable)) throw error;
			found.push({
				...common,
				tests: null,
				skipped: 0,
				failed: 0,
				failures: [],
				problem: error.message
			});
		}
	}
	return found;
}
async function readOne(file, source) {
	if (file.format === "tfx") return blessing(file.path, await source.below(file.path));
	const content = await source.read(file.path);
	if (content === void 0) throw new BadResult("it is not there: the tool did not run");
	const text = withoutMark(decode(content));
	if (text.trim() === "") throw new BadResult("it is empty");
	if (file.format === "junit" || file.format === void 0 && text.trimStart().startsWith("<")) return (await import("./junit.js")).readJunit(text);
	const { READERS, toolOf } = await import("./tools.js");
	const root = await readStructured(text, "json", "last");
	const format = file.format ?? toolOf(root);
	if (format === void 0) throw new BadResult("which tool wrote it is not clear: say format");
	return READERS[format](root);
}
function blessing(path, files) {
	const names = files.map((file) => file.slice(path.length + 1));
	const [blessed, not] = [names.includes("BLESSED"), names.includes("NOT_BLESSED")];
	if (blessed === not) throw new BadResult(blessed ? "it is both blessed and not" : "there is neither BLESSED nor NOT_BLESSED: no threshold was checked");
	return {
		tests: 1,
		skipped: 0,
		failures: blessed ? [] : [{
			name: "blessing",
			message: "NOT_BLESSED",
			kind: "fail"
		}]
	};
}
// src/run/judged-results.ts
function resultFiles(head, policy) {
	const own = head.filter((file) => !policy.some((other) => other.name === file.name));
	return [...policy.map((file) => ({
		...file,
		path: head.find((other) => other.name === file.name)?.path ?? file.path
	})), ...own];
}
const judgedResults = (record, policy) => (record.results ?? []).map((result) => ({
	...result,
	severity: policy.results.find((file) => file.name === result.name)?.severity ?? result.severity
}));
// src/run/recorder.ts
async function writeLedger(session, judged, now, secrets, fallBack, adopted, keeps) {
	const records = new Map();
	const notes = [];
	const settled = judged.map((one) => one.settled);
	for (const one of judged) {
		const record = recordOf(session, one, now);
		if (record) records.set(one.settled.decision.model.name, record);
	}
	for (const one of settled) {
		const { record, model } = one.decision;
		if (record && adopted.get(record.key) === record) records.set(model.name, record);
	}
	const observation = observationOf(session, settled, records, now);
	if (records.size === 0 && !observation) return {
		records,
		notes,
		kept: false,
		elsewhere: []
	};
	const pictures = new Map(judged.filter((one) => records.has(one.settled.decision.model.name)).flatMap((one) => one.settled.pictures.pictures).map(({ plot, content }) => [picturePath(plot.sha256, plot.type), content]));
	const files = ledgerFiles([...records.values()], observation);
	for (const content of [...files.values(), ...pictures.values()]) refuseLeak(content, secrets, "what the ledger would keep");
	if (!keeps) return {
		records,
		notes,
		kept: false,
		elsewhere: await keptModels(records, fallBack)
	};
	const { trigger } = session.event;
	if (trigger.kind === "pull_request" && (trigger.fork || trigger.trustedTarget)) return {
		records,
		notes,
		kept: false,
		elsewhere: []
	};
	try {
		await session.ledger.write([...records.values()], observation, messageOf(records, observation), pictures);
		return {
			records,
			notes,
			kept: true,
			elsewhere: []
		};
	} catch (thrown) {
		const why = thrown instanceof WriteRefused ? "The ledger may not be written by this job (contents: write is missing)" : `The ledger could not be written (${asMettleError(thrown).message.split("\n")[0]})`;
		notes.push(await keptElsewhere(why, records, fallBack));
	}
	return {
		records,
		notes,
		kept: false,
		elsewhere: []
	};
}
const ofThisRun = ({ id: _id, ...record }, { comparison, event }, commit = comparison.head) => withId({
	...record,
	commit,
	branch: event.branch ?? null,
	event: event.name,
	run: event.run?.url ?? null,
	time: new Date().toISOString()
});
async function keptModels(records, fallBack) {
	const kept = [];
	for (const [model, record] of records) if (fallBack && await fallBack(record.key, JSON.stringify(record))) kept.push(model);
	return kept;
}
async function keptElsewhere(why, records, fallBack) {
	if (records.size === 0) return `${why}.`;
	return (await keptModels(records, fallBack)).length === records.size ? `${why}: the record travels as an artifact, and the next run on the default branch adopts it.` : `${why}, and the record could not be kept as an artifact: the next run trains again.`;
}
function recordOf(session, { settled, evaluation, rows }, now) {
	const { decision, run } = settled;
	const { key } = decision.fingerprint;
	if (!run || key === null || settled.outcome !== "trained" && settled.outcome !== "evaluated") return void 0;
	const gate = (session.policy.models.get(decision.model.name) ?? decision.model).gate ?? [];
	const workedOut = new Set(gate.flatMap((rule) => rule.of === void 0 ? [] : [rule.metric]));
	const own = new Set(evaluation?.problems.flatMap(({ code, metric }) => code === "metrics-duplicate" ? [metric] : []));
	if (!evaluation || evaluation.problems.some(({ metric, file }) => file !== null || !workedOut.has(metric)) || settled.results.some((result) => result.problem !== null)) return void 0;
	return withId({
		schema: "mettle/record/v1",
		model: decision.model.name,
		key,
		commit: session.comparison.head,
		...session.head.commit === void 0 && { uncommitted: true },
		branch: session.event.branch ?? null,
		event: session.event.name,
		time: now,
		run: session.event.run?.url ?? null,
		fingerprint: decision.fingerprint.components,
		metrics: Object.fromEntries(evaluation.metrics.flatMap(({ name, value }) => value === null || workedOut.has(name) && !own.has(name) ? [] : [[name, value]])),
		outputs: [...settled.outputs],
		artifact: settled.kept ?? null,
		environment: run.environment,
		seconds: run.seconds,
		peakBytes: run.peakBytes,
		seed: decision.model.seed,
		...rows && { testSet: {
			digest: rows.testSet.digest,
			rows: rows.testSet.rows,
			task: rows.testSet.task
		} },
		...settled.repeats.length > 0 && { repeats: settled.repeats.toSorted((a, b) => a.seed - b.seed) },
		...settled.pictures.pictures.length > 0 && { plots: settled.pictures.pictures.map((picture) => picture.plot) },
		...settled.results.length > 0 && { results: [...settled.results] }
	});
}
function observationOf(session, settled, records, now) {
	const { event } = session;
	if (!(event.branch !== void 0 && event.branch === event.defaultBranch && (event.trigger.kind === "push" || event.trigger.kind === "snapshot")) || event.branch === void 0) return void 0;
	const models = settled.flatMap((one) => {
		const { model, planned, record } = one.decision;
		const stands = records.get(model.name) ?? (planned.changed ? record : void 0);
		return stands ? [[model.name, stands.id]] : [];
	});
	if (models.length === 0) return void 0;
	return {
		schema: "mettle/observation/v1",
		commit: session.comparison.head,
		branch: event.branch,
		time: now,
		models: Object.fromEntries(models)
	};
}
function messageOf(records, observation) {
	const names = [...records.keys()].map((name) => name.replace(/[\r\n]/g, " "));
	if (names.length === 0) return `Observe ${observation?.commit.slice(0, 7) ?? ""}`;
	return `Record ${names.slice(0, 5).join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`;
}
// src/train/dvc.ts
function stageCommands(address, missing, seen, hasRemote) {
	return [...missing.length > 0 && hasRemote ? [["fetch", `dvc pull ${missing.map((path) => quoted(seen(path))).join(" ")}`]] : [], ["train", `dvc repro --single-item --force ${quoted(address)}`]];
}
const quoted = (word) => `'${(word.startsWith("-") ? `./${word}` : word).replaceAll("'", `'\\''`)}'`;
function missingDvc(job) {
	return (job["PATH"] ?? "").split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, "dvc"), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	}) ? void 0 : new MettleError("dvc-missing", "a stage must run, and dvc is not on PATH. Install it before this step: pip install dvc");
}
// src/run/run-once.ts
async function runOnce(decision, training, session, workshop) {
	const { model } = decision;
	const runsCode = model.stage !== void 0 || [
		model.setup,
		model.train,
		model.evaluate
	].some((command) => command !== void 0);
	if (workshop.codeless === true && runsCode) return refusal(training, new MettleError("not-trained", `${model.name} was not trained: no job of the run has left a record of it (${training.reason})`));
	if (runsCode && workshop.codeless !== true && !existsSync(join(workshop.root, model.dir))) return refusal(training, new MettleError("not-checked-out", `${model.name}: its folder ${model.dir} is in the commit and not here. A sparse checkout leaves it out: git sparse-checkout add ${model.dir}`));
	if (model.stage === void 0) {
		const pointer = model.data.find((source) => source.kind === "path" && isPointer(join(workshop.root, source.path)));
		if (pointer?.kind === "path") return refusal(training, new MettleError("lfs-pointer", `${pointer.path} is a Git LFS pointer here, not the data. Set lfs: true on actions/checkout.`));
		return trainLocally(training, workshop);
	}
	const missing = missingDvc(workshop.job);
	if (missing) return refusal(training, missing);
	const project = session.head.loaded.project;
	if (project?.stages.find((stage) => stage.address === model.stage)?.frozen) return refusal(training, new MettleError("train-failed", `${model.name} is frozen in ${model.place.file}: DVC would run nothing, and what lies there is not of what it is made of now. Let it run before it is frozen`));
	const folder = project?.root ?? "";
	const commands = stageCommands(model.stage, needed(decision, session, workshop), (path) => relativeTo(folder, path), existsSync(join(workshop.root, folder, ".dvc/config")) && hasRemote(join(workshop.root, folder, ".dvc/config")));
	return trainLocally({
		...training,
		grants: grantsOf(training, session, workshop, folder),
		model: {
			...model,
			dir: folder
		}
	}, workshop, commands);
}
const settings = new WeakMap();
function grantsOf({ grants }, { changes, judging, head }, { root, log }, folder) {
	const now = ["config", "config.local"].map((name) => textAt(join(root, folder, ".dvc", name))).join("\0");
	const first = settings.get(head) ?? now;
	settings.set(head, first);
	const brought = judging !== void 0 && changes.touch(folder === "" ? ".dvc" : `${folder}/.dvc`);
	if (!brought && first === now || grants.fetch.length === 0) return grants;
	log.info(`${brought ? "The change brings" : "A program has written"} other settings of DVC: \`dvc pull\` is granted no secret for them`);
	return {
		...grants,
		fetch: []
	};
}
function textAt(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
function needed(decision, session, workshop) {
	return ((session.head.loaded.project?.stages.find((candidate) => candidate.address === decision.model.stage))?.dependencies ?? []).filter((path) => !existsSync(join(workshop.root, path)));
}
const refusal = (training, error) => ({
	schema: "mettle/run/v1",
	model: training.model.name,
	key: training.key,
	outcome: "failed",
	seconds: 0,
	peakBytes: null,
	outputs: [],
	environment: null,
	error: {
		code: error.code,
		message: error.message,
		log: []
	}
});
function isPointer(path) {
	try {
		const state = lstatSync(path);
		if (state.isDirectory()) return readdirSync(path).some((name) => name !== ".git" && isPointer(join(path, name)));
		return state.isFile() && state.size < 1024 && lfsPointer(readFileSync(path, "utf8")) !== void 0;
	} catch {
		return false;
	}
}
const hasRemote = (config) => /\[['"]?remote\b/.test(readFileSync(config, "utf8"));
// src/run/run-seeds.ts
async function runSeeds(model, training, session, workshop) {
	const read = () => readMetrics(model.metrics, workTreeMetrics(workshop.root));
	const failed = (run) => ({
		run,
		metrics: {
			values: new Map(),
			others: new Map(),
			problems: []
		},
		repeats: []
	});
	const earlier = [];
	for (let more = model.repeats - 1; more > 0; more--) {
		const seed = model.seed + more;
		workshop.log.info(`${model.name}: seed ${seed}`);
		const run = await runOnce({ model }, {
			...training,
			model: {
				...model,
				seed
			}
		}, session, workshop);
		if (run.outcome !== "succeeded") return failed(run);
		const { values, problems } = await read();
		const [problem] = problems;
		if (problem) return failed({
			...run,
			outcome: "failed",
			error: {
				code: problem.code,
				message: `seed ${seed}: ${problem.message}`,
				log: []
			}
		});
		earlier.push({
			seed,
			metrics: Object.fromEntries(values),
			seconds: run.seconds,
			peakBytes: run.peakBytes
		});
	}
	const run = await runOnce({ model }, training, session, workshop);
	if (run.outcome !== "succeeded") return failed(run);
	const last = await read();
	if (earlier.length === 0) return {
		run,
		metrics: last,
		repeats: []
	};
	const repeats = [...earlier, {
		seed: model.seed,
		metrics: Object.fromEntries(last.values),
		seconds: run.seconds,
		peakBytes: run.peakBytes
	}];
	return {
		run: {
			...run,
			seconds: earlier.reduce((sum, one) => sum + (one.seconds ?? 0), run.seconds)
		},
		metrics: {
			...last,
			values: new Map([...last.values, ...meansOf(repeats)])
		},
		repeats
	};
}
// src/run/training.ts
function trainingOf(session, decision, outputsOf) {
	const { model, planned, fingerprint } = decision;
	const data = new Map(model.data.map((source) => [source.name, {
		identity: fingerprint.components["data"]?.[source.name] ?? "",
		pin: pinOf(source, decision.model.dir, decision.inspected.pins, outputsOf),
		...objectsOf(decision.inspected, source.name)
	}]));
	const [reason] = planned.reasons;
	return {
		model,
		key: fingerprint.key ?? "",
		reason: reason ? [
			reason.component,
			reason.path,
			reason.key,
			reason.to
		].filter((part) => part !== null).join(" ") : "no record",
		base: session.comparison.base,
		head: session.head.commit,
		data,
		grants: session.comparison.trusted ? session.policy.models.get(model.name)?.grants ?? NO_GRANTS : NO_GRANTS,
		allGrants: session.comparison.trusted ? [...session.policy.models.values()].flatMap((granted) => Object.values(granted.grants).flat()) : [],
		image: model.container === void 0 ? void 0 : imageToRun(decision.inspected.pins.get("\0container")?.pin ?? model.container),
		hasLock: pinsAll(fingerprint.components["lock"] ?? {}) || model.stage !== void 0
	};
}
function pinOf(source, dir, pins, outputsOf) {
	switch (source.kind) {
		case "path": return relativeTo(dir, source.path.replace(/\.dvc$/, ""));
		case "outside": return source.path;
		case "http": return source.url;
		case "remote": return pins.get(source.name)?.pin ?? remoteText(source.remote);
		case "model": {
			const chosen = outputsOf(source.model).find((output) => source.output === void 0 || output.name === source.output);
			return chosen ? relativeTo(dir, chosen.path) : "";
		}
	}
}
const objectsOf = ({ pins }, name) => {
	const objects = pins.get(name)?.objects;
	return objects ? { objects } : {};
};
const LISTS = /(?:requirements[^/]*\.txt|environment\.ya?ml)#/;
const EXACT$2 = /^(?:={2,3}[^*,]+|=[^=*,]+=[^*,]+|@.*|as written)$/;
const NO_PACKAGE = /#(?:file |variable |channels$)/;
function pinsAll(lock) {
	const entries = Object.entries(lock);
	return entries.length > 0 && entries.every(([name, version]) => !LISTS.test(name) || NO_PACKAGE.test(name) || EXACT$2.test(version));
}
// src/run/missing-baselines.ts
async function makeMissingBaselines(planner, ground) {
	const notes = [];
	const wanted = wantedOf(planner, notes);
	if (wanted.length === 0) return notes;
	if (ground.workshop.codeless === true) {
		const records = await ground.adopt?.(wanted.map(({ key }) => key)) ?? [];
		for (const { name, key } of wanted) {
			const left = records.find((one) => one.key === key && one.model === name);
			if (!left) continue;
			const record = ofThisRun(left, planner.session, planner.session.comparison.base);
			provide(planner, record);
		}
		return notes;
	}
	for (const one of wanted) {
		ground.workshop.log.info(`${one.name}: trains the base, ${planner.session.comparison.base?.slice(0, 7)}, for something to compare with`);
		const folder = mkdtempSync(join(ground.workshop.temporary, "mettle-base-"));
		try {
			await materialise(planner.session.base.revision, folder);
			const made = await trainBase(planner, one, folder, ground);
			if (typeof made === "string") notes.push(`The baseline of ${one.name} could not be made: ${made}`);
			else {
				provide(planner, made);
				if (one.inspected.fingerprint.unknown.length === 0) await keep(planner, ground, made);
			}
		} finally {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	}
	return notes;
}
function wantedOf({ session, baselines }, notes) {
	const { base, comparison } = session;
	if (!base || !comparison.trusted || comparison.base === void 0) return [];
	return session.models.flatMap(({ name }) => {
		const { gate: rules = [], baseline: named } = session.policy.models.get(name) ?? {};
		const inspected = base.inspected.get(name);
		const { key, pending } = inspected?.fingerprint ?? {
			key: null,
			pending: []
		};
		if (named || !inspected || baselines.has(name) || !rules.some((rule) => rule.missingBaseline === "train")) return [];
		if (session.head.inspected.get(name)?.fingerprint.key === key) return [];
		if (session.waits.has(name)) {
			notes.push(`The baseline of ${name} is not trained either: it waits for ${session.waits.get(name)}.`);
			return [];
		}
		if (key === null || pending.length > 0 || inspected.stage || inspected.model.train === void 0) {
			const why = inspected.stage ? "is a stage of DVC" : "depends on another model, or has no training";
			notes.push(`The baseline of ${name} cannot be trained by itself: it ${why}.`);
			return [];
		}
		return [{
			name,
			inspected,
			key
		}];
	});
}
async function materialise(revision, folder) {
	const files = [...await revision.list()].filter(([, entry]) => entry.type === "blob");
	const blobs = await revision.store.blobs(files.map(([, entry]) => entry.oid));
	for (const [path, entry] of files.toSorted(([, a], [, b]) => Number(a.mode === "120000") - Number(b.mode === "120000"))) {
		const content = blobs.get(entry.oid);
		if (!content) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		if (entry.mode === "120000") symlinkSync(Buffer.from(content).toString("utf8"), join(folder, path));
		else writeFileSync(join(folder, path), content, { mode: entry.mode === "100755" ? 493 : 420 });
	}
}
async function trainBase(planner, { inspected, key }, folder, { workshop, stores }) {
	const { session } = planner;
	const { fingerprint } = inspected;
	const model = asJudged(inspected.model, session.policy);
	const absent = model.data.find((source) => source.kind === "path" && !existsSync(join(folder, source.path)));
	if (absent) return `its data ${absent.name} do not lie in git`;
	const { run, metrics, repeats } = await runSeeds(model, {
		...trainingOf(session, {
			model,
			inspected,
			fingerprint,
			planned: { reasons: [{
				component: "record",
				path: null,
				key: null,
				from: null,
				to: "the baseline is missing"
			}] }
		}, () => []),
		base: void 0,
		head: session.comparison.base
	}, session, {
		...workshop,
		root: folder
	});
	if (run.outcome !== "succeeded") return run.error?.message ?? "its training failed";
	if (metrics.problems[0]) return metrics.problems[0].message;
	const policy = session.policy.models.get(model.name) ?? model;
	const results = await readResults(resultFiles(model.results, policy.results), workTreeMetrics(folder));
	const kept = await keepOutputs(stores, folder, workshop.temporary, key, run.outputs, () => void 0);
	return withId({
		schema: "mettle/record/v1",
		model: model.name,
		key,
		commit: session.comparison.base ?? null,
		branch: session.event.branch ?? null,
		event: session.event.name,
		time: new Date().toISOString(),
		run: session.event.run?.url ?? null,
		fingerprint: fingerprint.components,
		metrics: Object.fromEntries(metrics.values),
		outputs: run.outputs,
		artifact: kept ?? null,
		environment: run.environment,
		seconds: run.seconds,
		peakBytes: run.peakBytes,
		seed: model.seed,
		...repeats.length > 0 && { repeats: repeats.toSorted((a, b) => a.seed - b.seed) },
		...results.length > 0 && { results: [...results] }
	});
}
const provide = (planner, record) => planner.provide(record.model, {
	baseline: {
		source: "commit",
		commit: record.commit,
		key: record.key,
		time: record.time
	},
	values: new Map(Object.entries(record.metrics)),
	record
});
async function keep({ session }, { workshop, keeps, fallBack }, record) {
	const grants = [...session.policy.models.values()].flatMap((model) => Object.values(model.grants).flat());
	refuseLeak(JSON.stringify(record), grantedValues(workshop.job, grants), "what the ledger would keep");
	try {
		if (!keeps) throw new Error("this job writes no ledger");
		await session.ledger.write([record], void 0, `Record ${record.model.replace(/[\r\n]/g, " ")} of the base`);
	} catch {
		await fallBack?.(record.key, JSON.stringify(record));
	}
}
// src/detect/spared.ts
function sparedBy({ model, fingerprint, unreached }, changed) {
	const { code = {}, lock = {} } = fingerprint.components;
	const locked = Object.keys(lock)[0]?.split("#")[0];
	const out = new Set(unreached);
	for (const { path } of changed) {
		if (out.has(path)) return "imports";
		const id = code[path];
		if (id !== void 0) return id.includes(" tokens ") ? "tokens" : "cells";
		if (model.params.some(({ file }) => file === path)) return "keys";
		if (path === locked) return "versions";
	}
}
// src/tables/profile.ts
const TOP = 5;
const NUMBER = /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|inf(?:inity)?)$/i;
const BOOLEAN = /^(?:true|false)$/i;
const INTEGER = /^[+-]?\d+$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
function numberOf(text) {
	if (!NUMBER.test(text)) return NaN;
	if (/^[+-]?inf/i.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return Number(text);
}
const dateOf = (text) => DATE.test(text) ? Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) || text.length === 10 ? text.replace(" ", "T") : `${text.replace(" ", "T")}Z`) : NaN;
function profileColumn(column) {
	const counts = new Uint32Array(column.values.length);
	let missing = 0;
	for (const code of column.codes) if (code < 0) missing++;
	else counts[code] = counts[code] + 1;
	const used = column.values.flatMap((text, code) => counts[code] === 0 ? [] : [[text, counts[code]]]);
	return profileOf({
		name: column.name,
		rows: column.codes.length,
		count: column.codes.length - missing,
		missing
	}, used);
}
function profileOf(common, used, asDate = false) {
	if (used.length === 0) return {
		...common,
		kind: "empty",
		distinct: 0
	};
	if (asDate) return {
		...common,
		...dates(used)
	};
	if (used.every(([text]) => NUMBER.test(text))) return {
		...common,
		...numbers(used)
	};
	if (used.every(([text]) => BOOLEAN.test(text))) return {
		...common,
		...booleans(used)
	};
	const lengths = used.map(([text]) => [...text].length);
	return {
		...common,
		kind: "string",
		distinct: used.length,
		top: top(used),
		shortest: lengths.reduce((a, b) => Math.min(a, b)),
		longest: lengths.reduce((a, b) => Math.max(a, b))
	};
}
const top = (values) => values.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TOP);
function numbers(used) {
	const merged = new Map();
	for (const [text, count] of used) {
		const value = exact(text);
		merged.set(value, (merged.get(value) ?? 0) + count);
	}
	const sorted = [...merged].sort(([a], [b]) => order(a, b));
	const values = sorted.map(([value, count]) => [typeof value === "string" ? Number(value) : value, count]);
	const [min, max] = [sorted[0][0], sorted.at(-1)[0]];
	const base = {
		kind: "number",
		distinct: sorted.length,
		min,
		max,
		top: top(sorted)
	};
	if (values.some(([value]) => !Number.isFinite(value))) return {
		...base,
		mean: void 0,
		std: void 0
	};
	const n = values.reduce((sum, [, count]) => sum + count, 0);
	const centre = values[0][0];
	const mean = centre + values.reduce((sum, [value, count]) => sum + (value - centre) * count, 0) / n;
	const squares = values.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0);
	const quantile = (p) => {
		const at = p * (n - 1);
		const [a, b] = [nth(values, Math.floor(at)), nth(values, Math.ceil(at))];
		return a + (b - a) * (at - Math.floor(at));
	};
	return {
		...base,
		mean,
		std: n < 2 ? void 0 : Math.sqrt(squares / (n - 1)),
		q1: quantile(.25),
		median: quantile(.5),
		q3: quantile(.75)
	};
}
function exact(text) {
	const value = numberOf(text);
	if (!INTEGER.test(text) || Number.isSafeInteger(value) || !Number.isFinite(value)) return value === 0 ? 0 : value;
	const whole = BigInt(text);
	return BigInt(value) === whole ? value : String(whole);
}
function order(a, b) {
	const [x, y] = [Number(a), Number(b)];
	if (x !== y || typeof a === "number" && typeof b === "number") return x - y;
	const [p, q] = [BigInt(a), BigInt(b)];
	return p < q ? -1 : p > q ? 1 : 0;
}
function nth(values, at) {
	let seen = 0;
	for (const [value, count] of values) {
		seen += count;
		if (at < seen) return value;
	}
	return values.at(-1)[0];
}
function booleans(used) {
	const sum = (wanted) => used.reduce((total, [text, count]) => total + (text.toLowerCase() === wanted ? count : 0), 0);
	const both = [[true, sum("true")], [false, sum("false")]].filter(([, count]) => count > 0);
	return {
		kind: "boolean",
		distinct: both.length,
		true: sum("true"),
		top: top(both)
	};
}
function dates(used) {
	const times = [...new Set(used.map(([text]) => dateOf(text)))].sort((a, b) => a - b);
	const iso = (time) => time === void 0 || Number.isNaN(time) ? "" : new Date(time).toISOString().replace(".000Z", "Z");
	return {
		kind: "date",
		distinct: times.length,
		min: iso(times[0]),
		max: iso(times.at(-1))
	};
}
// src/evaluate/statistics/kolmogorov.ts
function kolmogorov(d, n) {
	if (d <= .5 / n) return 1;
	if (d >= 1) return 0;
	if (n * d * d >= 4 || d >= .5) return Math.min(1, 2 * smirnov(d, n));
	return Math.max(0, 1 - (n <= 140 ? marsaglia(d, n) : pelzGood(d, n)));
}
function smirnov(d, n) {
	let [sum, choose] = [0, 0];
	for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
		const [up, down] = [d + j / n, 1 - d - j / n];
		if (down > 0) sum += Math.exp(choose + (j - 1) * Math.log(up) + (n - j) * Math.log(down));
		else if (n === j) sum += Math.exp(choose + (j - 1) * Math.log(up));
		choose += Math.log((n - j) / (j + 1));
	}
	return d * sum;
}
function pelzGood(d, n) {
	const z = Math.sqrt(n) * d;
	const [z2, pi2] = [z * z, Math.PI * Math.PI];
	const [z4, z6] = [z2 * z2, z2 * z2 * z2];
	const sums = [
		0,
		0,
		0,
		0
	];
	let [even2, even3] = [0, 0];
	for (let k = Math.ceil(16 * z / Math.PI); k >= 1; k--) {
		const m2 = (2 * k - 1) ** 2;
		const odd = Math.exp(-pi2 * m2 / (8 * z2));
		sums[0] += odd;
		sums[1] += odd * (pi2 / 4 * m2 - z2);
		sums[2] += odd * (6 * z6 + 2 * z4 + (2 * z4 - 5 * z2) * pi2 * m2 / 4 + (1 - 2 * z2) * pi2 * pi2 * m2 * m2 / 16);
		sums[3] += odd * (-30 * z6 - 90 * z4 * z4 + pi2 * (135 * z4 - 96 * z6) * m2 / 4 + pi2 * pi2 * (212 * z4 - 60 * z2) * m2 * m2 / 16 + pi2 ** 3 * (5 - 30 * z2) * m2 ** 3 / 64);
		const whole = Math.exp(-pi2 * k * k / (2 * z2)) * k * k;
		even2 += whole;
		even3 += whole * (3 * z2 - pi2 * k * k);
	}
	const root = Math.sqrt(2 * Math.PI);
	return root * sums[0] / z + root * sums[1] / (6 * z4) / Math.sqrt(n) + (root * sums[2] / (72 * z6 * z) - root * pi2 * even2 / (36 * z2 * z)) / n + (root * sums[3] / (6480 * z4 * z6) + root * pi2 * even3 / (216 * z6)) / n ** 1.5;
}
function marsaglia(d, n) {
	const k = Math.floor(n * d) + 1;
	const m = 2 * k - 1;
	const h = k - n * d;
	const H = new Float64Array(m * m);
	const at = (i, j) => i * m + j;
	for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) H[at(i, j)] = i - j + 1 < 0 ? 0 : 1;
	for (let i = 0; i < m; i++) {
		H[at(i, 0)] = H[at(i, 0)] - h ** (i + 1);
		H[at(m - 1, i)] = H[at(m - 1, i)] - h ** (m - i);
	}
	H[at(m - 1, 0)] = H[at(m - 1, 0)] + (2 * h - 1 > 0 ? (2 * h - 1) ** m : 0);
	for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) for (let g = 1; g <= i - j + 1; g++) H[at(i, j)] = H[at(i, j)] / g;
	let [power, exponent] = matrixPower(H, m, n);
	let value = power[at(k - 1, k - 1)];
	for (let i = 1; i <= n; i++) {
		value = value * i / n;
		if (value < 1e-140) {
			value *= 1e140;
			exponent -= 140;
		}
	}
	return value * 10 ** exponent;
}
function matrixPower(matrix, m, n) {
	if (n === 1) return [matrix, 0];
	const [half, exponent] = matrixPower(matrix, m, Math.floor(n / 2));
	let result = product(half, half, m);
	let scale = 2 * exponent;
	if (n % 2 === 1) result = product(matrix, result, m);
	const middle = Math.floor(m / 2) * m + Math.floor(m / 2);
	if (result[middle] > 1e140) {
		result = result.map((value) => value * 1e-140);
		scale += 140;
	}
	return [result, scale];
}
function product(a, b, m) {
	const c = new Float64Array(m * m);
	for (let i = 0; i < m; i++) for (let k = 0; k < m; k++) {
		const x = a[i * m + k];
		if (x !== 0) for (let j = 0; j < m; j++) c[i * m + j] = c[i * m + j] + x * b[k * m + j];
	}
	return c;
}
const EXACT$1 = 1e4;
function kolmogorovSmirnov(reference, current, exact = EXACT$1) {
	const [a, b] = [Float64Array.from(reference).sort(), Float64Array.from(current).sort()];
	const [n, m] = [a.length, b.length];
	let [i, j, most] = [
		0,
		0,
		0
	];
	while (i < n && j < m) {
		const value = Math.min(a[i], b[j]);
		while (i < n && a[i] === value) i++;
		while (j < m && b[j] === value) j++;
		most = Math.max(most, Math.abs(i * m - j * n));
	}
	const d = most / (n * m);
	const asymptoticP = kolmogorov(d, Math.max(1, Math.round(n * m / (n + m))));
	return {
		d,
		p: Math.max(n, m) <= exact ? outside(n, m, most) : asymptoticP,
		asymptoticP
	};
}
function outside(n, m, most) {
	if (most === 0) return 1;
	let left = 0;
	const inside = new Float64Array(m + 1);
	inside[0] = 1;
	for (let i = 0; i <= n; i++) for (let j = 0; j <= m; j++) {
		const here = inside[j];
		if (here === 0) continue;
		if (Math.abs(i * m - j * n) >= most) {
			left += here;
			inside[j] = 0;
			continue;
		}
		const rest = n - i + m - j;
		if (rest === 0) continue;
		if (j < m) inside[j + 1] = inside[j + 1] + here * (m - j) / rest;
		inside[j] = here * (n - i) / rest;
	}
	return Math.min(1, left);
}
// src/evaluate/statistics/drift.ts
function crossed(reference, current) {
	const count = (side) => {
		const found = new Map();
		for (const value of side) found.set(value, (found.get(value) ?? 0) + 1);
		return found;
	};
	const [a, b] = [count(reference), count(current)];
	const names = [...new Set([...a.keys(), ...b.keys()])].sort();
	return {
		names,
		counts: [names.map((name) => a.get(name) ?? 0), names.map((name) => b.get(name) ?? 0)]
	};
}
function contingency(reference, current, yates = false) {
	const { names, counts } = crossed(reference, current);
	const df = names.length - 1;
	if (df < 1) return void 0;
	const [n, m] = [reference.length, current.length];
	let statistic = 0;
	for (const [side, size] of [[0, n], [1, m]]) names.forEach((_, i) => {
		const expected = (counts[0][i] + counts[1][i]) * size / (n + m);
		const apart = Math.abs(counts[side][i] - expected);
		statistic += Math.max(0, apart - (yates && df === 1 ? Math.min(.5, apart) : 0)) ** 2 / expected;
	});
	return {
		statistic,
		df,
		p: chiSquare.sf(statistic, df)
	};
}
// src/evaluate/data-diff.ts
const LABELS = /^(?:label|target|class|y|y_true|outcome)$/i;
const FEW$1 = 20;
function dataDiff(source, base, head, label) {
	const shared = head.names.filter((name) => base.columns.has(name));
	const profiles = shared.flatMap((name) => {
		const [a, b] = [base.columns.get(name), head.columns.get(name)];
		return a && b ? [{
			column: name,
			from: profileColumn(a),
			to: profileColumn(b)
		}] : [];
	});
	const share = ({ missing, rows }) => rows === 0 ? 0 : missing / rows;
	return {
		source,
		rows: [base.rows, head.rows],
		added: head.names.filter((name) => !base.names.includes(name)),
		removed: base.names.filter((name) => !head.names.includes(name)),
		kinds: profiles.filter(({ from, to }) => from.kind !== to.kind).map(({ column, from, to }) => ({
			column,
			from: from.kind,
			to: to.kind
		})),
		missing: profiles.filter(({ from, to }) => Math.abs(share(from) - share(to)) >= .01).map(({ column, from, to }) => ({
			column,
			from: share(from),
			to: share(to)
		})),
		drifted: drifted(profiles, base, head),
		label: labelDiff(base, head, label ?? shared.find((name) => LABELS.test(name)))
	};
}
const LEVEL = .05;
const [FEWEST, MOST_CATEGORIES, EXACT] = [
	30,
	100,
	500
];
function drifted(profiles, base, head) {
	const tested = profiles.flatMap(({ column, from, to }) => {
		const [a, b] = [base.columns.get(column), head.columns.get(column)];
		if (!a || !b || from.kind !== to.kind || Math.min(from.count, to.count) < FEWEST) return [];
		if (to.distinct === to.count) return [];
		const values = (source) => Array.from(source.codes.filter((code) => code >= 0), (code) => source.values[code]);
		if (from.kind === "number" && to.distinct > FEW$1) {
			const numbers = (source) => Float64Array.from(values(source), numberOf).filter(Number.isFinite);
			return [{
				column,
				p: kolmogorovSmirnov(numbers(a), numbers(b), EXACT).p
			}];
		}
		const p = Math.max(from.distinct, to.distinct) > MOST_CATEGORIES ? void 0 : contingency(values(a), values(b))?.p;
		return p === void 0 ? [] : [{
			column,
			p
		}];
	});
	const adjusted = holm(tested.map((one) => one.p));
	return tested.map((one, i) => ({
		...one,
		p: adjusted[i]
	})).filter((one) => one.p < LEVEL);
}
function labelDiff(base, head, name) {
	const [a, b] = [base.columns.get(name ?? ""), head.columns.get(name ?? "")];
	if (name === void 0 || !a || !b) return null;
	const [from, to] = [new Map(labelCounts(a)), new Map(labelCounts(b))];
	const values = [...new Set([...from.keys(), ...to.keys()])];
	if (values.length > FEW$1) return null;
	const counts = values.map((value) => ({
		value,
		from: from.get(value) ?? 0,
		to: to.get(value) ?? 0
	}));
	const absent = {
		value: "missing or None",
		from: missingIn(a),
		to: missingIn(b)
	};
	return {
		column: name,
		counts: absent.from + absent.to > 0 ? [...counts, absent] : counts
	};
}
const missingIn = ({ codes }) => codes.reduce((sum, code) => sum + Number(code < 0), 0);
function labelCounts(column) {
	const counts = new Uint32Array(column.values.length);
	for (const code of column.codes) if (code >= 0) counts[code] = counts[code] + 1;
	return column.values.map((value, code) => [value, counts[code]]).filter(([, count]) => count > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
// src/tables/number-bytes.ts
const [PLUS, MINUS, DOT, ZERO, NINE, SMALL_E] = [
	43,
	45,
	46,
	48,
	57,
	101
];
const [DIGITS, POWER] = [15, 22];
const POWERS = Float64Array.from({ length: POWER + 1 }, (_, i) => Number(`1e${i}`));
function numberIn(bytes, from, to, simply = false) {
	let at = from;
	const sign = bytes[at];
	if (sign === MINUS || sign === PLUS) at++;
	let value = 0;
	let digits = 0;
	let point = -1;
	let seen = 0;
	for (; at < to; at++) {
		const byte = bytes[at];
		if (byte >= ZERO && byte <= NINE) {
			seen++;
			if (value > 0 || byte > ZERO) digits++;
			value = value * 10 + (byte - ZERO);
		} else if (byte === DOT && point === -1) point = at;
		else break;
	}
	let power = point === -1 ? 0 : point + 1 - at;
	if (at < to) {
		if ((bytes[at] | 32) !== SMALL_E || seen === 0) return simply ? NaN : slow(bytes, from, to);
		at++;
		const negative = bytes[at] === MINUS;
		if (negative || bytes[at] === PLUS) at++;
		const start = at;
		let exponent = 0;
		for (; at < to; at++) {
			const byte = bytes[at];
			if (byte < ZERO || byte > NINE) break;
			exponent = exponent * 10 + (byte - ZERO);
		}
		if (at < to || at === start) return simply ? NaN : slow(bytes, from, to);
		power += negative ? -exponent : exponent;
	}
	if (seen === 0 || digits > DIGITS || power > POWER || power < -POWER) return simply ? NaN : slow(bytes, from, to);
	const magnitude = power < 0 ? value / POWERS[-power] : value * POWERS[power];
	return sign === MINUS ? -magnitude : magnitude;
}
const slow = (bytes, from, to) => numberOf(bytes.toString("latin1", from, to));
// src/evaluate/column-watch.ts
const EXAMPLES = 5;
const MOST_KNOWN = 65536;
const MOST_LABELS = 65536;
const LONG = 256;
var Cases = class {
	count = 0;
	#shown = [];
	add(show) {
		if (++this.count <= EXAMPLES) this.#shown.push(show());
	}
	text(separator = ", ") {
		const more = this.count - this.#shown.length;
		return `${this.#shown.join(separator)}${more > 0 ? ` and ${more.toLocaleString("en")} more` : ""}`;
	}
};
const TYPES$1 = {
	number: (text) => Number.isFinite(numberOf(text)),
	integer: (text) => /^[+-]?\d+(?:\.0+)?$/.test(text),
	string: () => true,
	boolean: (text) => /^(?:true|false|0|1)$/i.test(text),
	date: (text) => !Number.isNaN(dateOf(text))
};
function rulesOf(check) {
	const rules = [];
	const add = (name, said, holds) => rules.push({
		name,
		said,
		holds,
		cases: new Cases()
	});
	const { type, values, min, max } = check;
	if (type !== void 0) add("type", `every value is to be ${type === "integer" ? "a whole number" : type === "string" ? "text" : `a ${type}`}`, TYPES$1[type]);
	if (values !== void 0) {
		const allowed = new Set(values);
		add("values", `allowed are ${values.slice(0, 10).join(", ")}`, (text) => allowed.has(text));
	}
	const isDate = type === "date" || typeof min === "string" || typeof max === "string";
	const amount = (value) => isDate ? dateOf(String(value)) : numberOf(String(value));
	if (min !== void 0) add("min", `at least ${min}`, (text) => amount(text) >= amount(min));
	if (max !== void 0) add("max", `at most ${max}`, (text) => amount(text) <= amount(max));
	return rules;
}
function rangeOf({ type, values, min, max, within }) {
	if (type !== "number" || values !== void 0 || within !== void 0 || typeof min === "string" || typeof max === "string") return void 0;
	return [min ?? -Number.MAX_VALUE, max ?? Number.MAX_VALUE];
}
var ColumnWatch = class {
	name;
	check;
	rules;
	text;
	missingCount = 0;
	missingCases = new Cases();
	labels;
	newest = Number.NEGATIVE_INFINITY;
	future;
	#keeps;
	#range;
	#now;
	#known = new Map();
	#broken = 0;
	#isMissing = false;
	constructor(name, check, wants, now) {
		this.name = name;
		this.check = check;
		this.rules = check === void 0 ? [] : rulesOf(check);
		this.labels = wants.labels ? new Map() : void 0;
		this.#keeps = wants.keys;
		this.#range = check === void 0 || wants.labels || wants.keys ? void 0 : rangeOf(check);
		this.#now = now;
	}
	bytes(bytes, from, to) {
		if (this.#range !== void 0) {
			const value = numberIn(bytes, from, to, true);
			if (value >= this.#range[0] && value <= this.#range[1]) return;
		} else if (this.rules.length === 0 && !this.#keeps && this.labels === void 0 && this.check?.within === void 0) return;
		this.#take(bytes.toString("utf8", from, to));
	}
	value(value) {
		this.#take(String(value));
	}
	missing() {
		this.text = void 0;
		this.#isMissing = true;
		this.missingCount++;
	}
	#take(text) {
		this.text = text;
		if (this.rules.length > 0 || this.check?.within !== void 0) this.#broken = text.length > LONG ? this.#look(text) : this.#answer(text);
		if (this.labels === void 0) return;
		if (text.length <= LONG) this.labels.set(text, (this.labels.get(text) ?? 0) + 1);
		if (this.labels.size > MOST_LABELS || text.length > LONG) this.labels = void 0;
	}
	#answer(text) {
		const known = this.#known.get(text);
		if (known !== void 0) return known;
		const broken = this.#look(text);
		if (this.#known.size < MOST_KNOWN) this.#known.set(text, broken);
		return broken;
	}
	#look(text) {
		let broken = 0;
		for (const [i, rule] of this.rules.entries()) if (!rule.holds(text)) broken |= 1 << i;
		if (this.check?.within !== void 0) {
			const time = dateOf(text);
			if (time > this.newest) this.newest = time;
			if (time > this.#now + DAY) this.future ??= text;
		}
		return broken;
	}
	end(where) {
		if (this.#broken !== 0) {
			for (const [i, rule] of this.rules.entries()) if ((this.#broken & 1 << i) !== 0) rule.cases.add(() => `${JSON.stringify(this.text?.slice(0, 40))} in ${where()}`);
			this.#broken = 0;
		}
		if (this.#isMissing) {
			if (this.check?.missing !== void 0) this.missingCases.add(() => `nothing in ${where()}`);
			this.#isMissing = false;
		}
	}
};
const DAY = 864e5;
// src/tables/hash.ts
const BASIS = 2166136261;
const FACTOR = 2654435761;
function mix(hash) {
	let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return mixed ^ mixed >>> 16;
}
function hashOf$1(bytes, from, to) {
	let hash = BASIS ^ to - from;
	let i = from;
	for (const last = to - 3; i < last; i += 4) {
		const word = bytes[i] | bytes[i + 1] << 8 | bytes[i + 2] << 16 | bytes[i + 3] << 24;
		hash = Math.imul(hash ^ word, FACTOR);
		hash ^= hash >>> 15;
	}
	if (i < to) {
		let word = bytes[i];
		if (i + 1 < to) word |= bytes[i + 1] << 8;
		if (i + 2 < to) word |= bytes[i + 2] << 16;
		hash = Math.imul(hash ^ word, FACTOR);
	}
	return mix(hash);
}
// src/evaluate/key-set.ts
const keyOf = (cells) => cells.map(cellKey).join(",");
function cellKey(text) {
	if (text === void 0) return "null";
	const value = numberOf(text);
	return JSON.stringify(Number.isNaN(value) || Number.isInteger(value) && !Number.isSafeInteger(value) ? text : String(value));
}
const FIRST = 4096;
var KeySet = class {
	#low = new Int32Array(FIRST);
	#high = new Int32Array(FIRST);
	#rows = new Uint32Array(FIRST);
	#size = 0;
	add(key, row) {
		const [low, high] = hashOf(key);
		const slot = this.#slot(low, high);
		const there = this.#rows[slot];
		if (there !== 0) return there - 1;
		this.#low[slot] = low;
		this.#high[slot] = high;
		this.#rows[slot] = row + 1;
		if (2 * ++this.#size > this.#rows.length) this.#grow();
	}
	rowOf(key) {
		const there = this.#rows[this.#slot(...hashOf(key))];
		return there === 0 ? void 0 : there - 1;
	}
	#slot(low, high) {
		const mask = this.#rows.length - 1;
		let slot = low & mask;
		while (this.#rows[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = slot + 1 & mask;
		return slot;
	}
	#grow() {
		const [low, high, rows] = [
			this.#low,
			this.#high,
			this.#rows
		];
		const length = 2 * rows.length;
		this.#low = new Int32Array(length);
		this.#high = new Int32Array(length);
		this.#rows = new Uint32Array(length);
		for (let i = 0; i < rows.length; i++) {
			if (rows[i] === 0) continue;
			const slot = this.#slot(low[i], high[i]);
			this.#low[slot] = low[i];
			this.#high[slot] = high[i];
			this.#rows[slot] = rows[i];
		}
	}
};
function hashOf(key) {
	let [low, high] = [2166136261, 3735928559];
	for (let i = 0; i < key.length; i++) {
		const code = key.charCodeAt(i);
		low = Math.imul(low ^ code, 2654435761);
		high = Math.imul(high ^ code, 1597334677);
	}
	return [mix(low) ^ high, mix(high) ^ low];
}
// src/evaluate/row-keys.ts
const lineText = (line, row) => line === void 0 ? `row ${row + 1}` : `line ${line}`;
var RowKeys = class {
	keys = new KeySet();
	#names;
	#lines = new Lines();
	#columns = [];
	#rows = 0;
	constructor(names) {
		this.#names = names;
	}
	open(names) {
		const found = new Map(this.#names.map((name) => [name, new ColumnWatch(name, void 0, {
			keys: true,
			labels: false
		}, 0)]));
		this.#columns = [...found.values()];
		return names.map((name) => found.get(name));
	}
	end = (line) => {
		this.#lines.add(line);
		this.keys.add(keyOf(this.#columns.map((column) => column.text)), this.#rows++);
	};
	lineOf = (row) => lineText(this.#lines.at(row), row);
};
// src/evaluate/key-checks.ts
const times$1 = (count) => count.toLocaleString("en");
const never = (check, message) => ({
	check,
	columns: [],
	take: () => {},
	broken: () => message
});
const comparedBy = ({ on }, names, others) => on.length > 0 ? [...new Set(on)] : names.filter((name) => others.includes(name));
function uniqueCheck(names, check, watches) {
	const ofColumn = check !== "unique";
	const absent = names.find((name) => !watches.has(name));
	if (absent !== void 0) return never(check, ofColumn ? void 0 : `there is no column ${JSON.stringify(absent)}`);
	const [seen, lines, cases] = [
		new KeySet(),
		new Lines(),
		new Cases()
	];
	return {
		check,
		columns: names.flatMap((name) => watches.get(name) ?? []),
		take(key, row, line) {
			lines.add(line);
			const first = seen.add(key, row);
			if (first !== void 0) cases.add(() => `${key.slice(0, 60)} in ${lineText(lines.at(first), first)} and ${lineText(lines.at(row), row)}`);
		},
		broken: () => cases.count === 0 ? void 0 : `${ofColumn ? `${names[0]}: ` : ""}${names.join(" and ")} ${names.length === 1 ? "is" : "are"} to be unique: ${times$1(cases.count)} ${cases.count === 1 ? "row occurs" : "rows occur"} again: ${cases.text("; ")}`
	};
}
function disjointCheck(name, other, checks, names, watches) {
	if (!other) return never("disjoint", `${name} cannot be read`);
	const compared = comparedBy(checks, names, other.names);
	const absent = compared.find((column) => !names.includes(column) || !other.names.includes(column));
	if (absent !== void 0) return never("disjoint", `the column ${JSON.stringify(absent)} is not in both it and ${name}`);
	if (compared.length === 0) return never("disjoint", `no column is in both it and ${name}`);
	const cases = new Cases();
	return {
		check: "disjoint",
		columns: compared.flatMap((column) => watches.get(column) ?? []),
		take(key, row, line) {
			const there = other.keys.rowOf(key);
			if (there !== void 0) cases.add(() => `${lineText(line, row)} is ${other.lineOf(there)} of ${name}`);
		},
		broken: (rows) => cases.count === 0 ? void 0 : `${times$1(cases.count)} of ${times$1(rows)} rows occur in ${name}, too${checks.on.length > 0 ? ` (by ${checks.on.join(", ")})` : ""}: ${cases.text("; ")}`
	};
}
// src/evaluate/checks.ts
const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;
const ofColumn = (name) => `columns.${name}.unique`;
const times = (count) => count.toLocaleString("en");
var DataCheck = class {
	#checks;
	#context;
	#names = [];
	#watches = new Map();
	#all = [];
	#keys = [];
	#rows = 0;
	constructor(checks, context) {
		this.#checks = checks;
		this.#context = context;
	}
	open(names) {
		const checks = this.#checks;
		this.#names = names;
		const compared = checks.disjoint.flatMap((name) => comparedBy(checks, names, this.#context.others.get(name)?.names ?? []));
		const keyed = new Set([
			...checks.unique,
			...compared,
			...checks.columns.filter((column) => column.unique).map((column) => column.name)
		]);
		const found = names.map((name) => {
			const check = checks.columns.find((column) => column.name === name);
			const wants = {
				keys: keyed.has(name),
				labels: checks.balance !== void 0 && checks.label === name
			};
			if (!check && !wants.keys && !wants.labels && checks.missing === void 0) return void 0;
			return new ColumnWatch(name, check, wants, this.#context.now);
		});
		this.#all = found.filter((watch) => watch !== void 0);
		this.#watches = new Map(this.#all.map((watch) => [watch.name, watch]));
		const unique = checks.columns.filter((column) => column.unique).map(({ name }) => uniqueCheck([name], ofColumn(name), this.#watches));
		const together = checks.unique.length > 0 ? [uniqueCheck(checks.unique, "unique", this.#watches)] : [];
		const disjoint = checks.disjoint.map((name) => disjointCheck(name, this.#context.others.get(name), checks, names, this.#watches));
		this.#keys = [
			...unique,
			...together,
			...disjoint
		];
		return found;
	}
	end = (line) => {
		const where = () => lineText(line, this.#rows);
		for (const watch of this.#all) watch.end(where);
		for (const one of this.#keys) if (one.columns.length > 0) one.take(keyOf(one.columns.map((column) => column.text)), this.#rows, line);
		this.#rows++;
	};
	broken() {
		const checks = this.#checks;
		const broken = [];
		const add = (check, message) => {
			broken.push({
				check,
				message
			});
		};
		const addKeys = (name) => {
			for (const one of this.#keys) {
				const message = one.check === name ? one.broken(this.#rows) : void 0;
				if (message !== void 0) add(name, message);
			}
		};
		this.#rowCounts(add);
		for (const column of checks.columns) {
			const watch = this.#watches.get(column.name);
			if (watch) this.#column(column, watch, (check, message) => add(`columns.${column.name}.${check}`, `${column.name}: ${message}`));
			else add(`columns.${column.name}`, `the column ${JSON.stringify(column.name)} is not there${didYouMean(column.name, this.#names)}`);
			addKeys(ofColumn(column.name));
		}
		if (checks.others === "refuse") {
			const known = new Set(checks.columns.map((column) => column.name));
			const more = this.#names.filter((name) => !known.has(name));
			if (more.length > 0) add("others", `there are columns that are not named: ${more.slice(0, 10).join(", ")}`);
		}
		if (checks.missing !== void 0) {
			for (const { name, missingCount } of this.#all) if (missingCount > checks.missing * this.#rows) add("missing", `${name}: ${times(missingCount)} of ${times(this.#rows)} values are missing, ${percent(missingCount / this.#rows)}; at most ${percent(checks.missing)} may be`);
		}
		addKeys("unique");
		if (checks.balance !== void 0 && checks.label !== void 0) this.#balance(checks.label, checks.balance, add);
		addKeys("disjoint");
		return broken;
	}
	#rowCounts(add) {
		const { rows } = this.#checks;
		const { baseRows } = this.#context;
		const count = times(this.#rows);
		if (this.#rows === 0) add("rows", "there is not one row");
		if (rows.min !== void 0 && this.#rows < rows.min) add("rows.min", `there are ${count} rows, at least ${times(rows.min)} were expected`);
		if (rows.max !== void 0 && this.#rows > rows.max) add("rows.max", `there are ${count} rows, at most ${times(rows.max)} were expected`);
		if (rows.maxChange !== void 0 && baseRows !== void 0 && Math.abs(this.#rows - baseRows) > rows.maxChange * baseRows) add("rows.max-change", `the number of rows went from ${times(baseRows)} to ${count}; at most ${percent(rows.maxChange)} of change was expected`);
	}
	#column(check, watch, add) {
		for (const { name, said, cases } of watch.rules) if (cases.count > 0) add(name, `${said}, and ${cases.count === 1 ? "one is" : `${times(cases.count)} are`} not: ${cases.text()}`);
		if (check.missing !== void 0 && watch.missingCount > check.missing * this.#rows) add("missing", `${times(watch.missingCount)} of ${times(this.#rows)} values are missing; at most ${percent(check.missing)} may be (${watch.missingCases.text()})`);
		if (check.within === void 0) return void 0;
		const { newest, future } = watch;
		if (future !== void 0) return add("within", `${JSON.stringify(future)} lies in the future`);
		if (this.#context.now - newest <= check.within) return void 0;
		return add("within", newest === Number.NEGATIVE_INFINITY ? "there is no date" : `the newest is ${new Date(newest).toISOString().slice(0, 16)}Z, older than ${Math.round(check.within / 36e5)} hours`);
	}
	#balance(label, least, add) {
		const watch = this.#watches.get(label);
		if (!watch) return add("balance", `there is no column ${JSON.stringify(label)} for the label`);
		if (!watch.labels) return add("balance", `${label} has so many different values that they are no classes`);
		const counts = [...watch.labels].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
		if (counts.length < 2) return add("balance", `${label} has ${counts.length === 0 ? "no value" : `only one class, ${JSON.stringify(counts[0]?.[0])}`}`);
		for (const [value, count] of counts) if (count < least * this.#rows) add("balance", `${label} = ${JSON.stringify(value.slice(0, 40))} has ${times(count)} rows, ${percent(count / this.#rows)}; at least ${percent(least)} was expected`);
	}
};
// src/run/data-checks.ts
async function dataFaults(model, checks, places) {
	const faults = [];
	const files = new SourceFiles(model, places);
	try {
		for (const one of checks) {
			const source = model.data.find((candidate) => candidate.name === one.source);
			const file = source?.kind === "path" ? source.path : one.source;
			const add = (broken) => faults.push({
				...broken,
				source: one.source,
				file,
				checks: one
			});
			try {
				const before = places.baseModel?.data.find((candidate) => candidate.name === one.source);
				const baseRows = one.rows.maxChange === void 0 ? void 0 : await rowsAtBase(before, places);
				if (one.rows.maxChange !== void 0 && before && baseRows === void 0) add({
					check: "rows.max-change",
					message: "how many rows the base has is not known: it is not in git there, or no table"
				});
				const paths = new Map();
				for (const name of one.disjoint) paths.set(name, await files.pathOf(name));
				for (const broken of await checkFile(one, await files.pathOf(one.source), paths, baseRows, places.now)) add(broken);
			} catch (error) {
				if (!(error instanceof BadTable)) throw error;
				add({
					check: "readable",
					message: `cannot be read: ${error.message}`
				});
			}
		}
	} finally {
		files.close();
	}
	return faults;
}
async function checkFile(checks, path, otherPaths, baseRows, now) {
	const others = new Map();
	for (const [name, other] of otherPaths) {
		const names = await columnNames(other, void 0, true);
		const rows = new RowKeys(comparedBy(checks, await columnNames(path, void 0, true), names));
		await scanTable(other, void 0, (all) => rows.open(all), rows.end, true);
		others.set(name, {
			names,
			keys: rows.keys,
			lineOf: rows.lineOf
		});
	}
	const check = new DataCheck(checks, {
		baseRows,
		others,
		now
	});
	await scanTable(path, void 0, (names) => check.open(names), check.end, true);
	return check.broken();
}
var SourceFiles = class {
	#model;
	#places;
	#written = new Map();
	constructor(model, places) {
		this.#model = model;
		this.#places = places;
	}
	async pathOf(name) {
		const { head, root, temporary } = this.#places;
		const source = this.#model.data.find((candidate) => candidate.name === name);
		if (!source) throw new BadTable("the model has no such data source");
		if (!head) return fileOf(source, root);
		const known = this.#written.get(name);
		if (known) return known.file;
		const written = source.kind === "path" ? await writtenOut(head, source.path, temporary) : void 0;
		if (!written) throw new BadTable("it does not lie in git, and what is judged is not checked out");
		this.#written.set(name, written);
		return written.file;
	}
	close() {
		for (const { folder } of this.#written.values()) rmSync(folder, {
			recursive: true,
			force: true
		});
	}
};
function fileOf(source, root) {
	const path = source.kind === "path" ? join(root, source.path) : source.kind === "outside" ? source.path : void 0;
	if (path === void 0) throw new BadTable("checks read files; this source is none");
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new BadTable("checks read one file; this source is a folder");
	return path;
}
async function rowsAtBase(source, { base, temporary }) {
	if (source?.kind !== "path") return void 0;
	return fromRevision(base, source.path, temporary, (file) => scanTable(file, void 0, (names) => names.map(() => void 0), void 0, true));
}
const tableAt = (revision, path, temporary) => fromRevision(revision, path, temporary, (file) => readTable(file, void 0, (names) => new Set(names), true));
async function fromRevision(revision, path, temporary, read) {
	const written = revision && await writtenOut(revision, path, temporary);
	if (!written) return void 0;
	try {
		return await read(written.file);
	} catch (error) {
		if (error instanceof BadTable) return void 0;
		throw error;
	} finally {
		rmSync(written.folder, {
			recursive: true,
			force: true
		});
	}
}
async function writtenOut(revision, path, temporary) {
	const content = await revision.read(path);
	if (!content) return void 0;
	const folder = mkdtempSync(join(temporary, "mettle-data-"));
	const file = join(folder, basename(path));
	writeFileSync(file, content);
	return {
		folder,
		file
	};
}
function refusalOf({ name }, stops, moved) {
	if (stops.length > 0) return new MettleError("data-check", `${name} was not trained: ${stops.length === 1 ? "a check of its data does" : `${stops.length} checks of its data do`} not hold`);
	return moved.length === 0 ? void 0 : new MettleError("data-moved", `${name} was not trained: what mettle.lock says of its data does not hold (${moved.join("; ")}). \`mettle lock\` takes what is there now`);
}
// src/run/report-facts.ts
async function reportFacts(planner, judged, options) {
	const { session } = planner;
	const { event, comparison, policy } = session;
	const head = comparison.status ?? session.head.commit ?? null;
	const base = comparison.base ?? null;
	const repository = event.repository && `${event.server}/${event.repository.owner}/${event.repository.repo}`;
	const history = judged.models.some((model) => model.settled.decision.planned.changed) && session.ledger.hasObservations ? await session.ledger.all() : [];
	return {
		verdict: judged.verdict,
		enforce: options.enforce,
		models: await Promise.all(judged.models.map(async (model) => ({
			...modelFacts(planner, model, history, options.picturesKept),
			beside: model.evaluation ? await besideBaseline(session, model.evaluation.model, planner.baselines) : [],
			data: await dataDiffs(planner, model, options.temporary)
		}))),
		commits: {
			head,
			base,
			compareUrl: repository && base && head ? `${repository}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}` : null
		},
		run: event.run ? {
			id: event.run.id,
			url: event.run.url
		} : null,
		policy: {
			path: session.judging?.path ?? session.configPath,
			commit: session.policyCommit === comparison.head ? null : session.policyCommit ?? null,
			proposals: policy.proposals,
			unknownAtBase: policy.unknownAtBase,
			isDefault: [...policy.models.values()].every((model) => model.gate === void 0),
			workedOut: workedOut(session.models.map((model) => policy.models.get(model.name)?.gate ?? []))
		},
		spared: judged.models.flatMap(({ settled: { decision } }) => {
			const by = decision.planned.changed ? void 0 : sparedBy(decision.inspected, session.changes.files);
			return by === void 0 ? [] : [{
				model: decision.model.name,
				by
			}];
		}),
		notes: [...new Set([
			...session.notes,
			...options.notes,
			...session.ledger.ignored.slice(0, 3).map((text) => `A record of the ledger is ignored: ${text}`)
		])],
		now: options.now,
		version: VERSION
	};
}
const TABLES = /\.(?:csv|tsv|tab|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i;
const MOST_DIFFS = 10;
async function dataDiffs(planner, { settled }, temporary) {
	const { head, base, policy } = planner.session;
	const { model, planned, inspected } = settled.decision;
	const before = base?.inspected.get(model.name)?.fingerprint.components["data"] ?? {};
	const now = inspected.fingerprint.components["data"] ?? {};
	const found = [];
	if (!base || !planned.changed) return found;
	const changed = model.data.filter((source) => source.kind === "path" && TABLES.test(source.path) && before[source.name] !== void 0 && before[source.name] !== now[source.name]);
	for (const source of changed.slice(0, MOST_DIFFS)) {
		if (source.kind !== "path") continue;
		const [old, fresh] = [await tableAt(base.revision, source.path, temporary), await tableAt(head.revision, source.path, temporary)];
		const label = policy.models.get(model.name)?.checks.find((checks) => checks.source === source.name)?.label ?? model.predictions?.label;
		if (old && fresh) found.push(dataDiff(source.name, old, fresh, label));
	}
	return found;
}
function modelFacts(planner, { settled, evaluation, findings }, history, picturesKept) {
	const { model, planned, fingerprint, record } = settled.decision;
	const baseline = planner.baselines.get(model.name)?.record;
	const chosen = planner.session.policy.models.get(model.name)?.baseline;
	const inputs = Object.entries(fingerprint.components).reduce((sum, [, entries]) => sum + Object.keys(entries).length, 0);
	return {
		name: model.name,
		against: chosen === void 0 ? null : choiceText(chosen),
		outcome: settled.outcome,
		changed: planned.changed,
		seconds: settled.run?.seconds ?? (settled.outcome === "trained" ? record?.seconds ?? null : null),
		peakBytes: settled.run?.peakBytes ?? (settled.outcome === "trained" ? record?.peakBytes ?? null : null),
		seed: model.seed,
		reasons: planned.reasons.map((reason) => withFiles(reason, model, planner.session.changes)),
		inputs,
		evaluation,
		findings,
		outputs: settled.outputs,
		environment: environmentFacts(settled.run ? settled.run.environment : planned.changed ? record?.environment ?? null : null, baseline?.environment ?? null),
		plots: plotFacts(planner, settled, picturesKept),
		log: settled.run?.error?.log ?? [],
		trend: trendOf(planner, evaluation, history)
	};
}
function withFiles(reason, model, changes) {
	const source = reason.component === "data" ? model.data.find((one) => one.name === reason.path) : void 0;
	if (source?.kind !== "path" || !reason.to?.startsWith("git tree ")) return reason;
	const inside = changes.below(source.path);
	const count = (files, what) => files.length === 0 ? [] : [`${files.length} ${files.length === 1 ? "file" : "files"} ${what}`];
	const said = [
		...count(inside.filter((file) => file.from === null), "added"),
		...count(inside.filter((file) => file.to === null), "removed"),
		...count(inside.filter((file) => file.from !== null && file.to !== null), "changed")
	];
	return said.length === 0 ? reason : {
		...reason,
		to: `${reason.to}, ${said.join(", ")}`
	};
}
function plotFacts(planner, settled, kept) {
	const { session } = planner;
	const { model, planned, record } = settled.decision;
	const own = settled.run ? settled.pictures.pictures.map((picture) => picture.plot) : record?.plots ?? [];
	const before = planner.baselines.get(model.name)?.record?.plots ?? [];
	const { repository, server } = session.event;
	if (!planned.changed || own.length === 0 && before.length === 0 && settled.pictures.problems.length === 0) return NO_PLOTS;
	const address = (plot) => plot === void 0 || repository === void 0 ? null : `${server}/${repository.owner}/${repository.repo}/raw/${LEDGER_BRANCH}/${picturePath(plot.sha256, plot.type)}`;
	const pairs = [...new Set([...own, ...before].map((plot) => plot.path))].sort().map((path) => ({
		path,
		old: before.find((plot) => plot.path === path),
		now: own.find((plot) => plot.path === path)
	}));
	const changed = settled.outcome === "failed" ? [] : pairs.filter(({ old, now }) => old?.sha256 !== now?.sha256);
	const unseen = repository === void 0 || settled.run !== void 0 && own.length > 0 && !kept;
	return {
		changed: unseen ? [] : changed.map(({ path, old, now }) => ({
			path,
			baseline: address(old),
			candidate: address(now)
		})),
		same: pairs.length - changed.length,
		problems: [...settled.pictures.problems, ...unseen && changed.length > 0 ? [`${changed.map(({ path }) => path).join(", ")}: this job may not write to the ledger branch, from which plots are shown`] : []]
	};
}
const NO_PLOTS = {
	changed: [],
	same: 0,
	problems: []
};
function environmentFacts(now, old) {
	if (!now) return null;
	if (!old) return {
		tool: now.tool,
		changes: [],
		known: false
	};
	const changes = [...new Set([...Object.keys(old.packages), ...Object.keys(now.packages)])].sort().filter((name) => old.packages[name] !== now.packages[name]).map((name) => ({
		name,
		from: old.packages[name] ?? null,
		to: now.packages[name] ?? null
	}));
	return {
		tool: now.tool,
		changes,
		known: true
	};
}
function trendOf(planner, evaluation, history) {
	const branch = planner.session.event.defaultBranch;
	const metric = evaluation?.metrics.find((candidate) => candidate.value !== null && candidate.direction !== null);
	if (!evaluation || !metric || metric.value === null || branch === void 0) return null;
	const points = history.filter((record) => record.model === evaluation.model && record.branch === branch && record.key !== evaluation.key && record.metrics[metric.name] !== void 0).slice(0, 8).toReversed().map((record) => ({
		label: record.time.slice(5, 10),
		value: record.metrics[metric.name]
	}));
	return points.length < 2 ? null : {
		metric: metric.name,
		points: [...points, {
			label: "here",
			value: metric.value
		}]
	};
}
function workedOut(gates) {
	return [...new Map(gates.flat().flatMap(({ metric, of }) => of === void 0 ? [] : [[`${metric}\0${of}`, [metric, of]]])).values()].slice(0, 8);
}
// src/evaluate/pictures.ts
const PICTURE_LIMITS = {
	count: 12,
	bytes: 1 << 20,
	total: 4 << 20
};
const TYPES = [
	{
		type: "png",
		matches: (bytes) => starts(bytes, [
			137,
			80,
			78,
			71,
			13,
			10,
			26,
			10
		])
	},
	{
		type: "jpeg",
		matches: (bytes) => starts(bytes, [
			255,
			216,
			255
		])
	},
	{
		type: "gif",
		matches: (bytes) => starts(bytes, [
			71,
			73,
			70,
			56
		])
	},
	{
		type: "webp",
		matches: (bytes) => starts(bytes, [
			82,
			73,
			70,
			70
		]) && starts(bytes.subarray(8), [
			87,
			69,
			66,
			80
		])
	}
];
const starts = (bytes, magic) => magic.every((byte, i) => bytes[i] === byte);
const pictureType = (bytes) => TYPES.find(({ matches }) => matches(bytes))?.type;
const ENDINGS = /\.(?:png|jpe?g|gif|webp|svg)$/i;
async function readPictures(patterns, source, written) {
	const pictures = [];
	const problems = [];
	let total = 0;
	const paths = new Set();
	for (const pattern of patterns) {
		const found = await named(pattern, source);
		if (found.length === 0) problems.push(`${pattern} matches no file`);
		for (const path of found) paths.add(path);
	}
	for (const path of [...paths].sort()) {
		const content = await source.read(path).catch((error) => {
			if (!(error instanceof Unreadable)) throw error;
			problems.push(`${path} is not shown: ${error.message}`);
		});
		if (content === void 0) continue;
		const type = pictureType(content);
		if (!written(path)) problems.push(`${path} was not written by this training`);
		else if (type === void 0) problems.push(`${path} is not shown: ${/\.svg$/i.test(path) ? "an SVG may carry programs; save it as PNG" : "it is no PNG, JPEG, GIF or WebP"}`);
		else if (content.length > PICTURE_LIMITS.bytes || total + content.length > PICTURE_LIMITS.total) problems.push(`${path} is not shown: ${content.length.toLocaleString("en")} bytes; a plot may have ${PICTURE_LIMITS.bytes.toLocaleString("en")}, all of a model ${PICTURE_LIMITS.total.toLocaleString("en")}`);
		else if (pictures.length === PICTURE_LIMITS.count) problems.push(`${path} is not shown: it is the thirteenth plot or a later one`);
		else {
			total += content.length;
			pictures.push({
				plot: {
					path,
					type,
					size: content.length,
					sha256: createHash("sha256").update(content).digest("hex")
				},
				content
			});
		}
	}
	return {
		pictures,
		problems
	};
}
async function named(pattern, source) {
	const { base, isGlob } = globOf(pattern);
	const matches = globMatcher(pattern);
	if (isGlob) return (await source.below(base)).filter((path) => matches(path));
	if (await source.has(pattern)) return [pattern];
	return (await source.below(pattern)).filter((path) => ENDINGS.test(path));
}
// src/run/locked-metrics.ts
async function lockedMetrics({ model, planned, inspected }, { head, kept }, root, note) {
	const inGit = planned.changed ? committedMetrics(head.revision, (path) => kept(head, path)) : revisionMetrics(head.revision);
	const onDisk = workTreeMetrics(root);
	const found = await readMetrics(model.metrics, {
		read: async (path) => provenContent(await onDisk.read(path), inspected.stage?.locked.get(path)) ?? inGit.read(path),
		has: async (path) => await inGit.has(path) || onDisk.has(path),
		below: inGit.below
	});
	const absent = found.problems.filter((problem) => problem.code === "metrics-missing");
	if (planned.changed) return found;
	if (absent.length > 0) note(`The metrics of ${model.name} are outputs of DVC and not here; \`dvc pull\` before this step brings them.`);
	return {
		...found,
		problems: found.problems.filter((problem) => problem.code !== "metrics-missing")
	};
}
const provenContent = (content, hash) => content && hash === md5(content) ? content : void 0;
// src/run/settled.ts
const NOTHING = {
	run: void 0,
	metrics: {
		values: new Map(),
		others: new Map(),
		problems: []
	},
	outputs: [],
	kept: void 0,
	faults: [],
	results: [],
	repeats: [],
	pictures: {
		pictures: [],
		problems: []
	}
};
// src/run/stale-files.ts
const notBroughtBack = (model, local) => `The outputs of ${model} could not be brought back; its record was enough to judge it.${local ? ` What lies in their place, if anything, is not what was judged: \`mettle run --models ${model} --force gone\` makes it again.` : ""}`;
async function staleMetrics(model, record, root) {
	if (record.repeats !== void 0) return void 0;
	const { values } = await readMetrics(model.metrics, workTreeMetrics(root));
	const other = [...values].find(([name, value]) => record.metrics[name] !== void 0 && !agrees(value, record.metrics[name]));
	if (other === void 0) return void 0;
	const [name, value] = other;
	return `${model.name} is judged by its record, where ${name} is ${record.metrics[name]}; ${model.metrics.map((file) => file.path).join(", ")} says ${value}, which another training wrote.`;
}
// src/run/trainer.ts
var Trainer = class {
	#planner;
	#session;
	#workshop;
	#stores;
	settled = new Map();
	notes = [];
	#inspected;
	constructor(planner, workshop, stores) {
		this.#planner = planner;
		this.#session = planner.session;
		this.#workshop = workshop;
		this.#stores = stores;
		this.#inspected = planner.session.head.inspected;
	}
	async trainAll() {
		for (const model of this.#session.models) {
			const decision = await this.#planner.decide(model, this.#inspected.get(model.name), this.#known());
			const settled = await this.#settle(decision);
			this.settled.set(model.name, settled);
		}
		return [...this.settled.values()];
	}
	#known() {
		return new Map([...this.settled].map(([name, settled]) => [name, {
			trains: false,
			outputs: isMade(settled) ? { outputs: [...settled.outputs] } : void 0,
			waits: settled.waits ?? null
		}]));
	}
	async #settle(decision) {
		const { planned, record, inspected } = decision;
		const broken = upstreamOf(inspected).find((name) => ["failed", "not run"].includes(this.settled.get(name)?.outcome ?? ""));
		if (planned.waits !== null || broken !== void 0 || decision.fingerprint.key === null) return {
			...NOTHING,
			decision,
			outcome: "not run",
			...planned.waits === null ? {} : { waits: planned.waits }
		};
		if (planned.action === "train") return await this.#provideUpstream(decision) ? this.#settleAgain(decision) : this.#train(decision);
		if (record) return this.#reuse(decision, record);
		const metrics = await lockedMetrics(decision, this.#session, this.#workshop.root, (text) => this.notes.push(text));
		return {
			...NOTHING,
			decision,
			outcome: "reused",
			metrics
		};
	}
	async #settleAgain({ model }) {
		return this.#settle(await this.#planner.decide(model, this.#inspected.get(model.name), this.#known()));
	}
	async #reuse(decision, record) {
		const { planned, model, inspected } = decision;
		const policy = this.#session.policy.models.get(model.name) ?? model;
		const trainFor = async (reason) => await this.#provideUpstream(decision) ? this.#settleAgain(decision) : this.#train({
			...decision,
			planned: {
				...planned,
				action: "train",
				reasons: [gone(reason)]
			}
		});
		if (this.#session.doubted.has(model.name) && this.#session.checkedOut) {
			if ((await this.#session.moved(model, inspected)).length > 0) return trainFor("what mettle.lock says does not hold");
		}
		const unseen = policy.results.find((file) => !record.results?.some((result) => result.name === file.name));
		if (planned.changed && unseen) return trainFor(`its record has no results of ${unseen.name}`);
		const local = this.#session.event.trigger.kind === "local" && model.stage === void 0;
		const spec = judgedBy(model, policy);
		const wanted = (path) => model.stage === void 0 || path === rowsPath(spec);
		const restored = !(planned.changed || local) || await this.#restore(decision, wanted);
		if (!restored && planned.changed && (spec.predictions?.declared || spec.rows)) return trainFor(`its ${spec.rows ? "rows" : "predictions"} are gone, and it is judged by them`);
		if (!restored) this.notes.push(notBroughtBack(model.name, local));
		const stale = local ? await staleMetrics(model, record, this.#workshop.root) : void 0;
		if (stale !== void 0) this.notes.push(stale);
		return {
			...NOTHING,
			decision,
			outcome: this.#planner.adopted.get(record.key) === record && this.#workshop.codeless === true ? "trained" : "reused",
			metrics: {
				...NOTHING.metrics,
				values: new Map(Object.entries(record.metrics))
			},
			outputs: record.outputs,
			faults: planned.changed ? (await this.#faults(model)).filter((fault) => fault.check !== "readable" || !this.#session.checkedOut) : [],
			results: judgedResults(record, policy),
			repeats: record.repeats ?? []
		};
	}
	async #restore({ record }, wanted = () => true) {
		if (record === void 0) return true;
		const outputs = record.outputs.filter(({ path }) => wanted(path));
		return restoreOutputs(this.#stores, this.#workshop.root, this.#workshop.temporary, {
			...record,
			outputs
		}, (note) => this.notes.push(note));
	}
	async #provideUpstream(decision) {
		let made = false;
		for (const name of upstreamOf(decision.inspected)) {
			const upstream = this.settled.get(name);
			if (upstream?.outcome !== "reused" || upstream.decision.locked || matches(this.#workshop.root, upstream.outputs)) continue;
			if (await this.#restore(upstream.decision)) continue;
			const again = await this.#provideUpstream(upstream.decision) ? await this.#planner.decide(upstream.decision.model, this.#inspected.get(name), this.#known()) : upstream.decision;
			const reasons = [gone(`the bytes of ${name} are gone, and ${decision.model.name} reads them`)];
			this.settled.set(name, await this.#train({
				...again,
				planned: {
					...again.planned,
					action: "train",
					reasons
				}
			}));
			made = true;
		}
		return made;
	}
	async #train(decision) {
		const { model, fingerprint } = decision;
		const { root, log } = this.#workshop;
		const training = trainingOf(this.#session, decision, (name) => this.settled.get(name)?.outputs ?? []);
		log.info(`${model.name}: ${decision.model.train === void 0 && model.evaluate === void 0 ? "reads its metrics" : "trains"}, ${training.reason}`);
		const policy = this.#session.policy.models.get(model.name) ?? model;
		const absent = this.#workshop.codeless === true || model.stage !== void 0 ? void 0 : await this.#session.bring(model);
		if (absent !== void 0) log.info(`${model.name}: ${absent}`);
		const faults = await this.#faults(model);
		const moved = await this.#session.moved(model, decision.inspected);
		const began = Date.now();
		const refused = refusalOf(model, faults.filter((fault) => fault.checks.severity === "block"), moved);
		const { run, metrics, repeats } = refused ? {
			run: refusal(training, refused),
			metrics: NOTHING.metrics,
			repeats: []
		} : await runSeeds(model, training, this.#session, this.#workshop);
		if (run.outcome !== "succeeded") {
			if (run.error) log.info(`${model.name}: ${run.error.message}`);
			const error = run.error && absent !== void 0 ? {
				...run.error,
				code: "dvc-missing",
				message: `${run.error.message}; ${absent}`
			} : run.error;
			return {
				...NOTHING,
				decision,
				outcome: "failed",
				run: {
					...run,
					error
				},
				faults
			};
		}
		const results = await readResults(resultFiles(model.results, policy.results), workTreeMetrics(root));
		const trained = model.train !== void 0 || model.evaluate !== void 0;
		const outputs = model.stage === void 0 ? run.outputs : await this.#namedByDvc(model.name, run.outputs);
		const kept = fingerprint.key === null || model.stage !== void 0 && this.#session.event.trigger.kind === "local" ? void 0 : await keepOutputs(this.#stores, root, this.#workshop.temporary, fingerprint.key, outputs, (note) => this.notes.push(note));
		const pictures = await readPictures(model.plots, workTreeMetrics(root), (path) => !trained || writtenSince(join(root, path), began));
		return {
			decision,
			outcome: trained ? "trained" : "evaluated",
			run,
			metrics,
			outputs,
			kept,
			faults,
			results,
			repeats,
			training,
			pictures
		};
	}
	async #faults(model) {
		return dataFaults(model, (this.#session.policy.models.get(model.name) ?? model).checks, {
			root: this.#workshop.root,
			head: this.#session.checkedOut ? void 0 : this.#session.head.revision,
			temporary: this.#workshop.temporary,
			base: this.#session.base?.revision,
			baseModel: this.#session.base?.inspected.get(model.name)?.model,
			now: Date.now()
		});
	}
	async #namedByDvc(name, outputs) {
		const overlaid = new Overlaid(this.#session.head.revision, this.#workshop.root, (path) => /(?:^|\/)dvc\.lock$/.test(path));
		this.#inspected = await this.#session.inspectAgain(overlaid);
		const locked = this.#inspected.get(name)?.stage?.locked;
		const onDisk = diskHash(this.#workshop.root);
		return Promise.all(outputs.map(async (output) => {
			const md5 = locked?.get(output.path) ?? await onDisk(output.path, false);
			return {
				...output,
				...md5 === void 0 ? {} : { md5 }
			};
		}));
	}
};
const isMade = ({ outcome, decision }) => outcome === "trained" || outcome === "evaluated" || outcome === "reused" && !decision.locked;
const gone = (to) => ({
	component: "outputs",
	path: null,
	key: null,
	from: null,
	to
});
const SLACK = 2e3;
const writtenSince = (path, time) => statSync(path).mtimeMs >= time - SLACK;
// src/run/pipeline.ts
async function runPipeline(session, options) {
	const planner = await Planner.prepare(session, options.force);
	let { plan, decisions } = await planner.plan();
	const asked = new Set();
	for (let more = options.adopt !== void 0; more;) {
		const wanted = decisions.flatMap(({ planned }) => planned.action === "train" && planned.key !== null && !asked.has(planned.key) ? [planned.key] : []);
		for (const key of wanted) asked.add(key);
		const records = wanted.length > 0 ? await options.adopt?.(wanted) ?? [] : [];
		const own = options.workshop.codeless === true ? records.map((record) => ofThisRun(record, session)) : records;
		for (const record of own) planner.adopted.set(record.key, record);
		more = records.length > 0;
		if (more) ({plan, decisions} = await planner.plan());
	}
	await options.onPlan?.(plan, decisions);
	const made = await makeMissingBaselines(planner, {
		...options,
		keeps: options.keeps ?? true
	});
	const trainer = new Trainer(planner, options.workshop, options.stores);
	const settled = await trainer.trainAll();
	const rows = new RowJudge(planner, options.workshop, options.stores);
	const judged = await judgement(planner, settled, options.whole, rows).finally(() => rows.close());
	const secrets = session.comparison.trusted ? grantedValues(options.workshop.job, [...session.policy.models.values()].flatMap((model) => Object.values(model.grants).flat())) : [];
	const now = new Date().toISOString();
	const written = await writeLedger(session, judged.models, now, secrets, options.fallBack, planner.adopted, options.keeps ?? true);
	const facts = await reportFacts(planner, judged, {
		enforce: options.enforce,
		notes: [
			...made,
			...trainer.notes,
			...rows.notes,
			...written.notes
		],
		now,
		temporary: options.workshop.temporary,
		picturesKept: written.kept
	});
	return {
		plan,
		settled,
		judged,
		facts,
		secrets,
		kept: written.elsewhere
	};
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
	"uncommitted": 0,
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
const pattern3 = new RegExp("^[0-9a-f]{32}(\\.dir)?$", "");
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
				for (const key0 in data) if (!(key0 === "name" || key0 === "path" || key0 === "sha256" || key0 === "size" || key0 === "files" || key0 === "md5")) {
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
									if (valid0) {
										if (data.md5 !== void 0) {
											let data5 = data.md5;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data5 === "string") {
													if (!pattern3.test(data5)) {
														validate34.errors = [{
															instancePath: instancePath + "/md5",
															keyword: "pattern"
														}];
														return false;
													}
												} else {
													validate34.errors = [{
														instancePath: instancePath + "/md5",
														keyword: "type"
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
const pattern4 = new RegExp("^.*$", "");
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
						for (const key1 in data1) if (pattern4.test(key1)) {
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
	if (!(data === "Tango score" || data === "DeLong" || data === "paired t" || data === "BCa bootstrap" || data === "BCa bootstrap over groups" || data === "identical predictions" || data === "identical ranking" || data === "paired t over seeds" || data === "corrected t over folds")) {
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
									for (const key1 in data1) if (pattern4.test(key1)) {
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
														for (const key1 in data6) if (pattern4.test(key1)) {
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
		for (const key0 in data) if (pattern4.test(key0)) {
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
		for (const key0 in data) if (pattern4.test(key0)) {
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
				for (const key0 in data) if (!(key0 === "name" || key0 === "path" || key0 === "sha256" || key0 === "size" || key0 === "files" || key0 === "md5")) {
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
									if (valid0) {
										if (data.md5 !== void 0) {
											let data5 = data.md5;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data5 === "string") {
													if (!pattern3.test(data5)) {
														validate123.errors = [{
															instancePath: instancePath + "/md5",
															keyword: "pattern"
														}];
														return false;
													}
												} else {
													validate123.errors = [{
														instancePath: instancePath + "/md5",
														keyword: "type"
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
										if (data.uncommitted !== void 0) {
											let data5 = data.uncommitted;
											const _errs9 = errors;
											if (typeof data5 !== "boolean") {
												validate113.errors = [{
													instancePath: instancePath + "/uncommitted",
													keyword: "type"
												}];
												return false;
											}
											if (true !== data5) {
												validate113.errors = [{
													instancePath: instancePath + "/uncommitted",
													keyword: "const"
												}];
												return false;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.branch !== void 0) {
												let data6 = data.branch;
												const _errs11 = errors;
												if (typeof data6 !== "string" && data6 !== null) {
													validate113.errors = [{
														instancePath: instancePath + "/branch",
														keyword: "type"
													}];
													return false;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.event !== void 0) {
													const _errs13 = errors;
													if (typeof data.event !== "string") {
														validate113.errors = [{
															instancePath: instancePath + "/event",
															keyword: "type"
														}];
														return false;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.time !== void 0) {
														const _errs15 = errors;
														if (typeof data.time !== "string") {
															validate113.errors = [{
																instancePath: instancePath + "/time",
																keyword: "type"
															}];
															return false;
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.run !== void 0) {
															let data9 = data.run;
															const _errs17 = errors;
															if (typeof data9 !== "string" && data9 !== null) {
																validate113.errors = [{
																	instancePath: instancePath + "/run",
																	keyword: "type"
																}];
																return false;
															}
															var valid0 = _errs17 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.fingerprint !== void 0) {
																let data10 = data.fingerprint;
																const _errs19 = errors;
																if (errors === _errs19) {
																	if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																		for (const key1 in data10) if (pattern4.test(key1)) {
																			const _errs21 = errors;
																			if (!validate119(data10[key1], { instancePath: instancePath + "/fingerprint/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
																				vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs21 === errors)) break;
																		}
																	} else {
																		validate113.errors = [{
																			instancePath: instancePath + "/fingerprint",
																			keyword: "type"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.metrics !== void 0) {
																	const _errs22 = errors;
																	if (!validate121(data.metrics, { instancePath: instancePath + "/metrics" })) {
																		vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs22 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.outputs !== void 0) {
																		let data13 = data.outputs;
																		const _errs23 = errors;
																		if (errors === _errs23) {
																			if (Array.isArray(data13)) {
																				const len0 = data13.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					const _errs25 = errors;
																					if (!validate123(data13[i0], { instancePath: instancePath + "/outputs/" + i0 })) {
																						vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs25 === errors)) break;
																				}
																			} else {
																				validate113.errors = [{
																					instancePath: instancePath + "/outputs",
																					keyword: "type"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs23 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.artifact !== void 0) {
																			const _errs26 = errors;
																			if (!validate130(data.artifact, { instancePath: instancePath + "/artifact" })) {
																				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs26 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.environment !== void 0) {
																				const _errs27 = errors;
																				if (!validate132(data.environment, { instancePath: instancePath + "/environment" })) {
																					vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs27 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.seconds !== void 0) {
																					let data17 = data.seconds;
																					const _errs28 = errors;
																					if (errors === _errs28) {
																						if (typeof data17 == "number" && isFinite(data17)) {
																							if (data17 < 0 || isNaN(data17)) {
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
																					var valid0 = _errs28 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.peakBytes !== void 0) {
																						const _errs30 = errors;
																						if (!validate135(data.peakBytes, { instancePath: instancePath + "/peakBytes" })) {
																							vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs30 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.seed !== void 0) {
																							let data19 = data.seed;
																							const _errs31 = errors;
																							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																								validate113.errors = [{
																									instancePath: instancePath + "/seed",
																									keyword: "type"
																								}];
																								return false;
																							}
																							var valid0 = _errs31 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.testSet !== void 0) {
																								const _errs33 = errors;
																								if (!validate137(data.testSet, { instancePath: instancePath + "/testSet" })) {
																									vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
																									errors = vErrors.length;
																								}
																								var valid0 = _errs33 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.results !== void 0) {
																									let data21 = data.results;
																									const _errs34 = errors;
																									if (errors === _errs34) {
																										if (Array.isArray(data21)) {
																											const len1 = data21.length;
																											for (let i1 = 0; i1 < len1; i1++) {
																												const _errs36 = errors;
																												if (!validate141(data21[i1], { instancePath: instancePath + "/results/" + i1 })) {
																													vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs36 === errors)) break;
																											}
																										} else {
																											validate113.errors = [{
																												instancePath: instancePath + "/results",
																												keyword: "type"
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs34 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.plots !== void 0) {
																										let data23 = data.plots;
																										const _errs37 = errors;
																										if (errors === _errs37) {
																											if (Array.isArray(data23)) {
																												const len2 = data23.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													const _errs39 = errors;
																													if (!validate148(data23[i2], { instancePath: instancePath + "/plots/" + i2 })) {
																														vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
																														errors = vErrors.length;
																													}
																													if (!(_errs39 === errors)) break;
																												}
																											} else {
																												validate113.errors = [{
																													instancePath: instancePath + "/plots",
																													keyword: "type"
																												}];
																												return false;
																											}
																										}
																										var valid0 = _errs37 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.repeats !== void 0) {
																											let data25 = data.repeats;
																											const _errs40 = errors;
																											if (errors === _errs40) {
																												if (Array.isArray(data25)) {
																													const len3 = data25.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs42 = errors;
																														if (!validate152(data25[i3], { instancePath: instancePath + "/repeats/" + i3 })) {
																															vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs42 === errors)) break;
																													}
																												} else {
																													validate113.errors = [{
																														instancePath: instancePath + "/repeats",
																														keyword: "type"
																													}];
																													return false;
																												}
																											}
																											var valid0 = _errs40 === errors;
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
									for (const key1 in data4) if (pattern4.test(key1)) {
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
// src/github/cache-store.ts
const LIMIT = 12e4;
const name = (key) => `mettle-outputs-${key}`;
const cacheStore = {
	name: "cache",
	async save(key, folder) {
		await limited((await import("./cache.js")).saveCache([folder], name(key)));
	},
	async load(key, folder) {
		return await limited((await import("./cache.js")).restoreCache([folder], name(key))) !== void 0;
	}
};
function limited(work, limit = LIMIT) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1e3} s`)), limit);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
// src/action/adopt.ts
const foundBy = (from) => from && { findBy: {
	token: from.token,
	workflowRunId: from.run,
	repositoryOwner: from.owner,
	repositoryName: from.repo
} };
const recordArtifact = (key) => `mettle-record-${key}`;
const LARGEST = 4 << 20;
async function adoptRecords(keys, api, event, token, temporary, log) {
	const { repository } = event;
	if (!repository) return [];
	const wanted = new Set(keys.map(recordArtifact));
	const found = [];
	try {
		const own = (await artifactsNamed(api, repository, wanted)).filter((artifact) => wanted.has(artifact.name) && !artifact.expired && artifact.workflow_run?.head_repository_id !== void 0 && artifact.workflow_run.head_repository_id === artifact.workflow_run.repository_id);
		if (own.length === 0) return [];
		for (const artifact of own) {
			const record = await recordIn(artifact, {
				run: artifact.workflow_run?.id ?? 0,
				token,
				...repository
			}, temporary, log);
			if (record) found.push(record);
		}
	} catch (error) {
		log.info(`Records kept as artifacts could not be read: ${error instanceof Error ? error.message : String(error)}`);
	}
	return found;
}
const FEW = 5;
const PAGES = 20;
async function artifactsNamed(api, { owner, repo }, wanted) {
	const list = async (more) => (await api.request("GET /repos/{owner}/{repo}/actions/artifacts", {
		owner,
		repo,
		per_page: 100,
		...more
	})).artifacts ?? [];
	if (wanted.size <= FEW) return (await Promise.all([...wanted].map((name) => list({ name })))).flat();
	const found = [];
	for (let page = 1; page <= PAGES; page++) {
		const some = await list({ page });
		found.push(...some);
		if (some.length < 100 || [...wanted].every((name) => found.some((artifact) => artifact.name === name))) break;
	}
	return found;
}
async function recordsOfRun(keys, from, temporary, log) {
	const wanted = new Set(keys.map(recordArtifact));
	try {
		const { DefaultArtifactClient } = await import("./artifact.js");
		const { artifacts } = await limited(new DefaultArtifactClient().listArtifacts({
			latest: true,
			...foundBy(from)
		}));
		const found = [];
		for (const artifact of artifacts.filter(({ name }) => wanted.has(name))) {
			const record = await recordIn(artifact, from, temporary, log);
			if (record && (from === void 0 || record.artifact === null || record.artifact.run === from.run)) found.push(record);
		}
		return found;
	} catch (error) {
		log.info(`The records of the run could not be read: ${error instanceof Error ? error.message : String(error)}`);
		return [];
	}
}
async function recordIn(artifact, from, temporary, log) {
	const folder = mkdtempSync(join(temporary, "mettle-record-"));
	try {
		const { DefaultArtifactClient } = await import("./artifact.js");
		const expected = artifact.digest ? { expectedHash: artifact.digest } : {};
		const { digestMismatch } = await limited(new DefaultArtifactClient().downloadArtifact(artifact.id, {
			path: folder,
			...foundBy(from),
			...expected
		}));
		const file = join(folder, "record.json");
		if (digestMismatch || !lstatSync(file).isFile() || lstatSync(file).size > LARGEST) throw new Error("its digest or its size is not what was announced");
		const record = readDocument("record", readFileSync(file, "utf8"), artifact.name);
		if (recordArtifact(record.key) !== artifact.name || withId(record).id !== record.id) throw new Error("it is not what its name says");
		return record;
	} catch (error) {
		log.info(`${artifact.name} is not adopted: ${error instanceof Error ? error.message : String(error)}`);
		return;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/action/annotations.ts
function annotationsOf(findings, enforce) {
	return findings.filter((one) => one.outcome !== "pass").map((one) => ({
		level: one.severity === "block" && enforce ? "error" : "warning",
		title: one.model === null ? "Mettle" : `Mettle: ${one.model}`,
		message: one.message + (one.code === null ? "" : ` [${one.code}]`),
		file: one.file,
		line: one.line,
		column: one.column
	}));
}
// src/action/outputs.ts
function outputsOf(outcome, published) {
	const names = (wanted) => JSON.stringify(outcome.settled.filter(wanted).map((settled) => settled.decision.model.name));
	const { verdict } = outcome.judged;
	const metrics = Object.fromEntries(outcome.judged.models.map(({ settled, evaluation }) => [settled.decision.model.name, Object.fromEntries((evaluation?.metrics ?? []).flatMap(({ name, value }) => value === null ? [] : [[name, value]]))]));
	return {
		verdict: verdict.verdict,
		passed: String(verdict.passed),
		changed: JSON.stringify(outcome.plan.models.filter((model) => model.changed).map((model) => model.name)),
		trained: names((settled) => settled.outcome !== "reused" && settled.waits === void 0),
		reused: names((settled) => settled.outcome === "reused"),
		metrics: JSON.stringify(metrics),
		matrix: JSON.stringify({ include: outcome.plan.models.filter((model) => model.action === "train" && model.waits === null).map((model) => ({
			model: model.name,
			key: model.key,
			"runs-on": model["runs-on"] ?? "ubuntu-latest"
		})) }),
		batches: JSON.stringify({ include: batchesOf(outcome.plan, outcome.settled.map((settled) => settled.decision.inspected)) }),
		"verdict-file": published.verdictFile,
		"report-file": published.reportFile,
		"comment-url": published.commentUrl ?? ""
	};
}
// src/action/own-files.ts
function keepOwnFiles() {
	const root = dirname(realpathSync(process.argv[1]));
	const kept = new Map();
	for (const name of readdirSync(root, {
		recursive: true,
		encoding: "utf8"
	})) if (name.endsWith(".js")) kept.set(join(root, name), readFileSync(join(root, name)));
	const byUrl = new Map([...kept].map(([path, content]) => [pathToFileURL(path).href, content]));
	const hooks = module.registerHooks?.({ load(url, context, next) {
		const source = byUrl.get(url);
		return source ? {
			format: "module",
			source,
			shortCircuit: true
		} : next(url, context);
	} });
	return () => {
		hooks?.deregister();
		for (const [path, content] of kept) try {
			if (!readFileSync(path).equals(content)) writeFileSync(path, content);
		} catch {
			writeFileSync(path, content);
		}
	};
}
// src/action/pull-of-run.ts
async function pullsOfRun(event, api) {
	const { trigger, repository, defaultBranch } = event;
	if (trigger.kind !== "workflow_run") throw new MettleError("internal", "this is no workflow_run");
	if (!api || !repository) throw new MettleError("github-failed", "the pull request of the run cannot be looked up: there is no token");
	const where = {
		owner: repository.owner,
		repo: repository.repo
	};
	const listed = await api.request("GET /repos/{owner}/{repo}/pulls", {
		...where,
		state: "open",
		head: `${trigger.owner}:${trigger.branch}`,
		per_page: 100
	});
	const found = [];
	const matching = listed.filter((pull) => pull.head.sha === trigger.head && pull.head.repo !== null).toSorted((a, b) => Number(a.base.ref === defaultBranch) - Number(b.base.ref === defaultBranch));
	for (const { number } of matching.slice(-5)) {
		const pull = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			...where,
			pull_number: number
		});
		if (pull.head.sha === trigger.head) found.push({
			run: trigger.run,
			head: pull.merge_commit_sha ?? pull.head.sha,
			event: eventOf(event, pull)
		});
	}
	return found;
}
const eventOf = (event, pull) => ({
	...event,
	trigger: {
		kind: "pull_request",
		number: pull.number,
		head: pull.head.sha,
		labels: pull.labels?.flatMap((label) => label.name ?? []) ?? [],
		time: void 0,
		headRef: void 0,
		base: pull.base.sha,
		baseRef: pull.base.ref,
		fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
		trustedTarget: false
	},
	branch: void 0
});
// src/github/artifact-store.ts
const artifactStore = (context) => ({
	name: "artifacts",
	async save(key, folder) {
		const name = `mettle-outputs-${key}-${context.run}`;
		const id = await upload(name, filesBelow(folder), folder, context.days);
		return id === void 0 ? void 0 : {
			id,
			run: context.run,
			name
		};
	},
	async load(_key, folder, kept) {
		if (!kept) return false;
		const { DefaultArtifactClient } = await import("./artifact.js");
		const client = new DefaultArtifactClient();
		const findBy = kept.run === context.run || context.token === void 0 ? {} : { findBy: {
			token: context.token,
			workflowRunId: kept.run,
			repositoryOwner: context.owner,
			repositoryName: context.repo
		} };
		return (await limited(client.downloadArtifact(kept.id, {
			path: folder,
			...findBy
		}))).digestMismatch !== true;
	}
});
async function upload(name, files, root, days) {
	const { DefaultArtifactClient } = await import("./artifact.js");
	const { id } = await limited(new DefaultArtifactClient().uploadArtifact(name, files, root, days === void 0 ? {} : { retentionDays: days }));
	return id;
}
const filesBelow = (folder) => readdirSync(folder, {
	recursive: true,
	withFileTypes: true
}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
// src/action/stores.ts
function storesOf(inputs, event, job) {
	const stores = [];
	if (!job["ACTIONS_RUNTIME_TOKEN"] || !job["ACTIONS_RESULTS_URL"]) return stores;
	stores.push(cacheStore);
	if (event.repository && event.run) stores.push(artifactStore({
		token: inputs.token,
		owner: event.repository.owner,
		repo: event.repository.repo,
		run: event.run.id,
		days: retentionOf(job)
	}));
	return stores;
}
function retentionOf(job) {
	const days = Number(job["METTLE_RETENTION_DAYS"] ?? 0);
	return Number.isInteger(days) && days >= 1 && days <= 400 ? days : void 0;
}
function recordKeeper(job, temporary) {
	if (!job["ACTIONS_RUNTIME_TOKEN"] || !job["ACTIONS_RESULTS_URL"]) return void 0;
	return async (key, content) => {
		const folder = mkdtempSync(join(temporary, "mettle-record-"));
		try {
			writeFileSync(join(folder, "record.json"), content);
			return await upload(recordArtifact(key), [join(folder, "record.json")], folder) !== void 0;
		} catch {
			return false;
		} finally {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
// src/action/run.ts
async function toJudge(inputs, event, stage) {
	return event.trigger.kind === "workflow_run" && isCodeless(inputs, stage) ? pullsOfRun(event, apiOf(inputs, event, stage)) : [{ event }];
}
const isCodeless = (inputs, stage) => standsAlone(stage) && inputs.inline === void 0;
async function judge(inputs, found, job, stage) {
	if (isCodeless(inputs, stage)) return judgeHere(inputs, found, job, stage);
	const putBack = keepOwnFiles();
	try {
		return await judgeHere(inputs, found, job, stage);
	} finally {
		putBack();
	}
}
async function judgeHere(inputs, { event, head, run }, job, stage) {
	const codeless = isCodeless(inputs, stage);
	const temporary = temporaryFolder(job);
	const session = await openSession({
		folder: join(job["GITHUB_WORKSPACE"] ?? process.cwd(), inputs.workingDirectory),
		config: inputs.config,
		models: inputs.models,
		base: inputs.base,
		event,
		token: inputs.token,
		temporary,
		environment: job,
		codeless,
		inline: inputs.inline && inlineConfig(inputs.inline),
		answers: answersOf(inputs, event, stage !== "all"),
		...head === void 0 ? {} : { head }
	});
	try {
		const own = {
			inputs,
			event,
			job,
			stage,
			api: apiOf(inputs, event, stage),
			temporary,
			codeless,
			run,
			scope: scopeOf(inputs, event)
		};
		const outcome = await runPipeline(session, pipelineOptions(own, session));
		return stage === "train" ? await trained(outcome, inputs, temporary) : await tell(outcome, own, session);
	} finally {
		session.repository.close();
	}
}
function pipelineOptions(given, session) {
	const { inputs, event, job, stage, api, temporary, codeless, run } = given;
	const check = checkOf(given, session);
	if (check && api) saveState("check", JSON.stringify(check));
	return {
		force: inputs.force,
		enforce: inputs.enforce,
		whole: inputs.models.length === 0 && event.dispatch.models.length === 0,
		workshop: workshopOf(given, session),
		stores: storesOf(inputs, event, job),
		fallBack: recordKeeper(job, temporary),
		keeps: judges(stage),
		adopt: codeless || stage === "train" ? (keys) => recordsOfRun(keys, otherRun(inputs, event, run), temporary, actionLog) : adopterOf(inputs, event, api, temporary),
		onPlan: async (plan) => {
			for (const model of plan.models) actionLog.info(`${model.name}: ${model.action}${model.key === null ? "" : ` ${model.key.slice(0, 12)}`}`);
			const training = plan.models.filter((model) => model.action === "train" && model.waits === null).length;
			if (training > 0 && api && check) await pending(api, check, training);
		}
	};
}
const checkOf = ({ stage, event, scope }, { comparison }) => judges(stage) && comparison.status !== void 0 && event.repository ? {
	...event.repository,
	sha: comparison.status,
	scope,
	url: event.run?.url
} : void 0;
function workshopOf({ job, temporary, codeless }, { repository }) {
	const cancel = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => cancel.abort());
	return {
		root: repository.root,
		temporary,
		job,
		log: actionLog,
		cancelled: cancel.signal,
		hide: () => hideCredentials(repository.gitDir),
		onStart: (group) => saveState("group", String(group)),
		codeless
	};
}
async function tell(outcome, given, session) {
	const { inputs, event, stage, api, temporary, scope } = given;
	if (stage === "all") (await import("./write-back.js")).refuseLeaksToCommit(session, outcome);
	const nightly = event.trigger.kind === "snapshot" && event.branch === event.defaultBranch;
	const { schedule } = session.head.loaded.config;
	const writeBack = async (api, state, heading, body) => {
		if (!judges(stage) || !event.repository) return {
			notes: [],
			issue: true
		};
		const { proposeData, commitOutputs } = await import("./write-back.js");
		const written = {
			session,
			outcome,
			event,
			api,
			state,
			heading,
			body,
			scope
		};
		const proposed = nightly && schedule === "pull-request" ? await proposeData(written) : void 0;
		return {
			notes: [...proposed === void 0 ? [] : [proposed], ...stage === "all" ? await commitOutputs(written) : []],
			issue: proposed === void 0
		};
	};
	const published = await publish({
		facts: {
			...outcome.facts,
			scope: scopeText({
				...scope,
				on: ""
			})
		},
		secrets: outcome.secrets,
		check: checkOf(given, session),
		anyChanged: outcome.plan.models.some((model) => model.changed),
		issue: nightly && schedule !== "none",
		writeBack
	}, event, inputs, api, temporary);
	for (const note of published.notes) actionLog.info(note);
	annotate(annotationsOf(outcome.judged.verdict.findings, inputs.enforce));
	setOutputs(outputsOf(outcome, published));
	if (published.told) saveState("finished", "true");
	const { verdict } = outcome.judged;
	actionLog.info(`Mettle: ${verdict.verdict}`);
	return verdict.passed || !inputs.enforce || !judges(stage) ? 0 : 1;
}
const otherRun = (inputs, { repository }, run) => run !== void 0 && inputs.token && repository ? {
	run,
	token: inputs.token,
	owner: repository.owner,
	repo: repository.repo
} : void 0;
async function trained(outcome, inputs, temporary) {
	const name = (settled) => settled.decision.model.name;
	const done = outcome.settled.filter((settled) => settled.run !== void 0);
	const lost = done.filter((settled) => !outcome.kept.includes(name(settled)));
	const findings = outcome.judged.verdict.findings.filter((one) => one.outcome === "error" && lost.some((settled) => name(settled) === one.model));
	annotate(annotationsOf(findings, true));
	const published = await publish({
		facts: outcome.facts,
		secrets: outcome.secrets,
		check: void 0,
		anyChanged: false
	}, NOWHERE, inputs, void 0, temporary);
	setOutputs({
		...outputsOf(outcome, published),
		passed: String(lost.length === 0)
	});
	saveState("finished", "true");
	for (const settled of done) actionLog.info(`${name(settled)}: ${settled.outcome}${lost.includes(settled) ? ", and left no record to judge" : ""}`);
	return lost.length === 0 ? 0 : 1;
}
const NOWHERE = {
	trigger: {
		kind: "snapshot",
		name: "train"
	},
	name: "train",
	repository: void 0,
	defaultBranch: void 0,
	sha: void 0,
	branch: void 0,
	run: void 0,
	server: "",
	api: "",
	dispatch: {
		inputs: {},
		models: [],
		pins: {}
	}
};
async function pending(api, check, training) {
	try {
		await setStatus(api, check, "pending", `${training} ${training === 1 ? "model trains" : "models train"}`);
	} catch {}
}
function adopterOf(inputs, event, api, temporary) {
	const { token } = inputs;
	const onDefault = event.branch !== void 0 && event.branch === event.defaultBranch && event.trigger.kind !== "pull_request";
	return api && token && onDefault ? (keys) => adoptRecords(keys, api, event, token, temporary, actionLog) : void 0;
}
export { shownPair as A, onPaper as C, age as D, renderSummary as E, unitOf as M, unitOfMethod as N, bytes as O, contentOf as S, refuseLeak as T, shown as _, readDocument as a, readTable as b, mix as c, profileOf as d, BadResult as f, number as g, map as h, outputsOf as i, shownValue as j, duration as k, numberIn as l, list as m, toJudge as n, runPipeline as o, flag as p, upload as r, hashOf$1 as s, judge as t, dateOf as u, columnNames as v, fail as w, scanTable as x, readParquet as y };
