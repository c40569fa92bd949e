import { i as __toESM } from "./rolldown-runtime.js";
import { r as asMettleError, t as MettleError } from "./errors.js";
import { t as LineFilter } from "./log-filter.js";
import { n as reportFacts } from "./report-facts.js";
import { a as canonicalize, n as ledgerFiles, r as withId } from "./ledger.js";
import { M as require_picomatch, O as relativeTo, a as finding, c as minus, d as hashFile, g as md5, i as removedFindings, l as toNumber, m as NO_GRANTS, o as judge, s as decimal, u as lfsPointer } from "./session.js";
import { n as revisionMetrics, r as workTreeMetrics, s as readMetrics, t as Overlaid } from "./work-tree.js";
import { t as Planner } from "./planner.js";
import { n as WriteRefused } from "./git-branch2.js";
import { accessSync, closeSync, constants, cpSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, sep } from "node:path";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
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
const NEGATED = /^(?:neg|negative|negated)$/;
const ABOUT = /^(?:gap|drop|diff|delta|change|std|stddev|var|variance|sem|ci|lower|upper|disparity|range|spread|threshold|count|num|n|support)$/;
function knownDirection(metric) {
	const words = wordsOf(metric);
	const found = [];
	let said = false;
	for (let i = 0; i < words.length;) {
		const phrase = KNOWN.get(`${words[i]} ${words[i + 1]}`);
		const known = phrase ?? KNOWN.get(words[i]);
		if (known) found.push(words.slice(0, i).some((word) => NEGATED.test(word)) ? turned(known) : known);
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
const turned = (known) => ({
	direction: known.direction === "lower" ? "higher" : "lower",
	least: void 0
});
function wordsOf(metric) {
	return metric.replace(/\{.*$/, "").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[\s_./@-]+/).filter(Boolean);
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
// src/evaluate/evaluate.ts
function evaluate(candidate, compared, declared) {
	const metrics = [...new Set([...candidate.values.keys(), ...compared?.values.keys() ?? []])].map((name) => {
		const value = candidate.values.get(name) ?? null;
		const baseline = compared?.values.get(name) ?? null;
		return {
			name,
			value,
			baseline,
			difference: value === null || baseline === null ? null : toNumber(minus(decimal(value), decimal(baseline))),
			direction: declared.get(name) ?? knownDirection(name)?.direction ?? null
		};
	});
	return {
		schema: "mettle/evaluation/v1",
		model: candidate.model,
		key: candidate.key,
		same: compared !== void 0 && candidate.key !== null && compared.baseline.key === candidate.key,
		metrics,
		baseline: compared?.baseline ?? null,
		problems: candidate.problems.map(({ code, message, metric, file }) => ({
			code,
			message,
			metric,
			file
		}))
	};
}
// src/judgement.ts
function judgement(planner, settled, whole) {
	const { session } = planner;
	const models = settled.map((one) => judgeModel(planner, one));
	const findings = [...models.flatMap((model) => model.findings), ...whole ? removedFindings(session.policy) : []];
	const rules = Object.fromEntries([...session.policy.models].map(([name, model]) => [name, model.gate ?? "default"]));
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
function judgeModel(planner, settled) {
	const { model, fingerprint, inspected } = settled.decision;
	const typos = inspected.unmatched.map((message) => finding(model.name, null, "code", {
		outcome: "fail",
		severity: "warn",
		message,
		file: model.place.file,
		line: model.place.line ?? null,
		column: model.place.column ?? null
	}));
	if (settled.outcome === "failed") {
		const error = settled.run?.error;
		return {
			settled,
			evaluation: null,
			findings: [finding(model.name, null, "trained", {
				code: error?.code ?? "train-failed",
				message: error?.message ?? `${model.name} did not train`,
				file: model.place.file,
				line: model.place.line ?? null
			}), ...typos]
		};
	}
	if (settled.outcome === "not run") return {
		settled,
		evaluation: null,
		findings: [finding(model.name, null, "trained", {
			code: "train-failed",
			message: `${model.name} was not trained: a model that it reads failed`
		}), ...typos]
	};
	const rules = planner.session.policy.models.get(model.name)?.gate;
	const declared = new Map((rules ?? []).flatMap((rule) => rule.direction ? [[rule.metric, rule.direction]] : []));
	const evaluation = evaluate({
		model: model.name,
		key: fingerprint.key,
		values: settled.metrics.values,
		problems: settled.metrics.problems
	}, planner.baselines.get(model.name), declared);
	return {
		settled,
		evaluation,
		findings: [...judge({
			evaluation,
			rules,
			others: settled.metrics.others
		}, directionOf), ...typos]
	};
}
// src/train/leaks.ts
const CHUNK = 1 << 20;
function needles(secrets) {
	return secrets.flatMap((secret) => [
		Buffer.from(secret),
		Buffer.from(Buffer.from(secret).toString("base64").replace(/=+$/, "")),
		Buffer.from(JSON.stringify(secret).slice(1, -1))
	]);
}
function refuseLeak(text, secrets, where) {
	if (secrets.length > 0 && needles(secrets).some((needle) => text.includes(needle.toString("utf8")))) throw leak(where);
}
function refuseLeakInFile(path, secrets, where) {
	if (secrets.length === 0) return;
	const wanted = needles(secrets);
	const overlap = Math.max(...wanted.map((needle) => needle.length));
	const buffer = Buffer.alloc(CHUNK + overlap);
	const file = openSync(path, "r");
	try {
		let kept = 0;
		for (;;) {
			const read = readSync(file, buffer, kept, CHUNK, null);
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
// src/recorder.ts
async function writeLedger(session, settled, now, secrets, fallBack, adopted) {
	const records = new Map();
	const notes = [];
	for (const one of settled) {
		const record = recordOf(session, one, now);
		if (record) records.set(one.decision.model.name, record);
	}
	for (const one of settled) {
		const { record, model } = one.decision;
		if (record && adopted.get(record.key) === record) records.set(model.name, record);
	}
	const observation = observationOf(session, settled, records, now);
	if (records.size === 0 && !observation) return {
		records,
		notes
	};
	const files = ledgerFiles([...records.values()], observation);
	for (const content of files.values()) refuseLeak(content, secrets, "what the ledger would keep");
	const { trigger } = session.event;
	if (trigger.kind === "pull_request" && (trigger.fork || trigger.trustedTarget)) return {
		records,
		notes
	};
	try {
		await session.ledger.write([...records.values()], observation, messageOf(records, observation));
	} catch (thrown) {
		const error = asMettleError(thrown);
		if (!(thrown instanceof WriteRefused)) notes.push(`The ledger could not be written: ${error.message.split("\n")[0]}`);
		else notes.push(...await keptElsewhere(records, fallBack));
	}
	return {
		records,
		notes
	};
}
async function keptElsewhere(records, fallBack) {
	let kept = 0;
	for (const record of records.values()) if (fallBack && await fallBack(record.key, JSON.stringify(record))) kept++;
	if (records.size === 0) return ["The ledger may not be written by this job (contents: write is missing)."];
	return [kept === records.size ? "The ledger may not be written by this job (contents: write is missing): the record travels as an artifact, and the next run on the default branch adopts it." : "The ledger may not be written by this job (contents: write is missing), and the record could not be kept as an artifact: the next run trains again."];
}
function recordOf(session, settled, now) {
	const { decision, run } = settled;
	const { key } = decision.fingerprint;
	if (!run || key === null || settled.outcome !== "trained" && settled.outcome !== "evaluated" || settled.metrics.problems.length > 0) return void 0;
	return withId({
		schema: "mettle/record/v1",
		model: decision.model.name,
		key,
		commit: session.comparison.head,
		branch: session.event.branch ?? null,
		event: session.event.name,
		time: now,
		run: session.event.run?.url ?? null,
		fingerprint: decision.fingerprint.components,
		metrics: Object.fromEntries(settled.metrics.values),
		outputs: [...settled.outputs],
		artifact: settled.kept ?? null,
		environment: run.environment,
		seconds: run.seconds,
		peakBytes: run.peakBytes,
		seed: decision.model.seed
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
// src/train/environment.ts
const ALLOWED = /^(?:PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TZ|TERM|NO_COLOR|LANG|LANGUAGE|LC_[A-Z_]+|CI|GITHUB_SHA|GITHUB_REF|RUNNER_(?:TEMP|TOOL_CACHE|WORKSPACE|OS|ARCH)|(?:https?|no|all|ftp)_proxy|VIRTUAL_ENV|CONDA_(?:PREFIX|DEFAULT_ENV|EXE)|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|pythonLocation|JAVA_HOME|R_LIBS(?:_USER)?|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS|CUDA_[A-Z0-9_]+|NVIDIA_[A-Z0-9_]+|(?:OMP|MKL|OPENBLAS|NUMEXPR|GOTO|BLIS|VECLIB)_[A-Z0-9_]+|SYSTEMROOT|COMSPEC|PATHEXT)$/i;
const NEVER = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
const grantedBy = (patterns, name) => !NEVER.test(name) && patterns.some((pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
function childEnvironment(job, grants, own) {
	const environment = {};
	for (const [name, value] of Object.entries(job)) if (value !== void 0 && (ALLOWED.test(name) || grantedBy(grants, name))) environment[name] = value;
	return {
		...environment,
		...own
	};
}
function grantedValues(job, grants) {
	const values = Object.entries(job).flatMap(([name, value]) => value !== void 0 && grantedBy(grants, name) ? [value] : []);
	return [...new Set(values.flatMap((value) => [value, ...value.split("\n")].map((part) => part.trim())).filter((value) => value.length >= 6))];
}
const CREDENTIAL = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|_DSN|_URI)(?:_ID)?$|^(?:AWS|AZURE|GOOGLE|WANDB|MLFLOW|HF|DVC)_/i;
const RUNNERS = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|METTLE_|ImageOS$|ImageVersion$)/i;
function withheld(job, grants, log) {
	const text = log.join("\n");
	return Object.keys(job).filter((name) => job[name] !== void 0 && job[name] !== "" && !ALLOWED.test(name) && !RUNNERS.test(name) && !grantedBy(grants, name)).filter((name) => CREDENTIAL.test(name) || name.length > 3 && new RegExp(`\\b${name.replace(/[^\w]/g, "\\$&")}\\b`).test(text)).sort();
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
// src/train/outputs.ts
function deleteOutputs(root, paths) {
	for (const path of paths) {
		if (path === "" || /(?:^|\/)(?:\.git|\.\.)(?:\/|$)/.test(path)) throw new MettleError("output-unsafe", `${JSON.stringify(path)} is not a place for outputs`);
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
			size: lstatSync(join(root, file)).size
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
function filesOf(root, path) {
	let stat;
	try {
		stat = lstatSync(join(root, path));
	} catch {
		return;
	}
	if (stat.isFile()) return [path];
	if (!stat.isDirectory()) throw new MettleError("output-unsafe", `${path} is a link or a special file; outputs are plain files and folders`);
	return readdirSync(join(root, path)).sort().flatMap((name) => name === ".git" ? [] : filesOf(root, path === "" ? name : `${path}/${name}`) ?? []);
}
function safely(root, path) {
	const parts = path.split("/");
	for (let length = 1; length < parts.length; length++) {
		const folder = join(root, ...parts.slice(0, length));
		let real;
		try {
			real = realpathSync(folder);
		} catch {
			return;
		}
		if (real !== realpathSync(root) && !real.startsWith(realpathSync(root) + sep)) throw new MettleError("output-unsafe", `${path} leads out of the repository by a link`);
	}
}
// src/train/keep.ts
const stageOf = (temporary, key) => join(temporary, "mettle", "outputs", key);
async function keepOutputs(stores, root, temporary, key, outputs, note) {
	if (outputs.length === 0 || stores.length === 0) return void 0;
	const folder = stageOf(temporary, key);
	copy(root, folder, outputs);
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
	if (record.outputs.length === 0) return true;
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
			copy(folder, root, record.outputs);
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
function copy(from, to, outputs) {
	for (const { path } of outputs) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		cpSync(join(from, path), join(to, path), {
			recursive: true,
			force: true,
			verbatimSymlinks: true
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
// src/train/process-group.ts
var import_picomatch = __toESM(require_picomatch(), 1);
const HEARTBEAT = 6e4;
const LAST_LINES = 30;
const MARK = "METTLE_PROCESS";
async function runCommand(options) {
	const started = performance.now();
	const mark = `${process.pid}-${Math.random().toString(36).slice(2)}`;
	const child = spawn("bash", [
		"--noprofile",
		"--norc",
		"-e",
		"-o",
		"pipefail",
		"-c",
		options.command
	], {
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
	child.stdout.on("data", (chunk) => filters[0]?.write(chunk));
	child.stderr.on("data", (chunk) => filters[1]?.write(chunk));
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
	const sample = () => {
		const bytes = groupMemory(child.pid);
		if (bytes !== null) peak = Math.max(peak ?? 0, bytes);
	};
	const sampler = setInterval(sample, 500);
	const first = setTimeout(sample, 60);
	const heart = setInterval(() => {
		if (performance.now() - lastOutput >= HEARTBEAT) options.onHeartbeat((performance.now() - started) / 1e3, peak);
	}, HEARTBEAT);
	const closed = new Promise((resolve) => child.on("close", resolve));
	const exit = await new Promise((resolve) => {
		child.on("error", (error) => resolve(error.message));
		child.on("exit", (code, signal) => resolve(signal ?? String(code)));
	});
	clearTimeout(timer);
	clearTimeout(first);
	clearInterval(sampler);
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
const processes = () => {
	try {
		return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
};
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
function groupMemory(group) {
	let total = null;
	for (const pid of processes()) try {
		const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		if (Number(fields[2]) === group) total = (total ?? 0) + Number(fields[21]) * 4096;
	} catch {}
	return total;
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
			],
			timeout: 3e4
		});
		const chunks = [];
		child.stdout.on("data", (chunk) => chunks.push(chunk));
		child.on("error", () => resolve(void 0));
		child.on("close", (code) => resolve(code === 0 ? Buffer.concat(chunks).toString("utf8") : void 0));
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
		if (model.stage === void 0) deleteOutputs(workshop.root, model.train !== void 0 ? writtenPaths(model, workshop.root) : model.evaluate !== void 0 ? metricsPaths(model, workshop.root) : []);
		const own = ownVariables(training, workshop);
		for (const [step, command] of commands) {
			const result = await runStep(training, workshop, step, command, own);
			peakBytes = result.peakBytes === null ? peakBytes : Math.max(peakBytes ?? 0, result.peakBytes);
			if (result.outcome !== "succeeded") return finish(result.outcome, { error: failureOf(training, workshop, step, result) });
		}
		const outputs = hashOutputs(workshop.root, model.outputs);
		refuseLeaks(training, workshop);
		return finish("succeeded", {
			outputs,
			environment: training.hasLock || commands.length === 0 ? null : await askEnvironment(training, workshop, commands, own)
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
		const scanned = import_picomatch.default.scan(path);
		if (!scanned.isGlob) return [path];
		const matches = (0, import_picomatch.default)(path, { noextglob: true });
		return (filesOf(root, scanned.base === "." ? "" : scanned.base) ?? []).filter((file) => matches(file));
	});
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
	try {
		return await runCommand({
			command,
			cwd: cwdOf(model, workshop),
			environment: childEnvironment(workshop.job, grants, own),
			timeout: model.timeout,
			cancelled: workshop.cancelled,
			onStart: workshop.onStart,
			onLine: (line) => log.child(line),
			onHeartbeat: (seconds, bytes) => log.info(`${model.name}: ${step} still runs, ${Math.round(seconds / 60)} min${bytes === null ? "" : `, ${(bytes / 1e9).toFixed(1)} GB`}`)
		});
	} finally {
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
		data
	};
	writeFileSync(file, `${JSON.stringify(facts, null, 2)}\n`);
	const pins = [...training.data].map(([name, { pin }]) => [`METTLE_DATA_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`, pin]);
	return {
		...model.variables,
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
function failureOf(training, workshop, step, result) {
	const { model } = training;
	const outcome = result.outcome;
	const what = outcome === "failed" ? `${step} of ${model.name} ended with ${result.exit}` : outcome === "timed-out" ? `${step} of ${model.name} ran longer than its timeout of ${Math.round(model.timeout / 1e3)} s` : `${step} of ${model.name} was cancelled`;
	const missing = outcome === "failed" ? withheld(workshop.job, training.grants[step], result.lastLines) : [];
	const hint = missing.length === 0 ? "" : `. The job has ${missing.slice(0, 5).join(", ")}, which the program was not granted; if it needs ${missing.length > 1 ? "them" : "it"}, add to the model: env: [${missing.slice(0, 5).join(", ")}]`;
	return {
		code: CODES[outcome],
		message: what + hint,
		log: [...result.lastLines]
	};
}
function refuseLeaks(training, workshop) {
	const secrets = grantedValues(workshop.job, training.allGrants);
	if (secrets.length === 0) return;
	for (const path of writtenPaths(training.model, workshop.root)) for (const file of filesOf(workshop.root, path) ?? []) refuseLeakInFile(join(workshop.root, file), secrets, file);
}
// src/trainer.ts
const NO_METRICS = {
	values: new Map(),
	others: new Map(),
	problems: []
};
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
			if (settled.run && model.stage !== void 0) await this.#lookAgain();
		}
		return [...this.settled.values()];
	}
	#known() {
		return new Map([...this.settled].map(([name, settled]) => [name, {
			trains: false,
			outputs: settled.outcome === "failed" || settled.outcome === "not run" ? void 0 : { outputs: [...settled.outputs] }
		}]));
	}
	async #settle(decision) {
		const { planned, model, record, inspected } = decision;
		if ((inspected.stage?.upstream ?? inspected.fingerprint.pending).find((name) => ["failed", "not run"].includes(this.settled.get(name)?.outcome ?? "")) !== void 0 || decision.fingerprint.key === null) return {
			decision,
			outcome: "not run",
			run: void 0,
			metrics: NO_METRICS,
			outputs: [],
			kept: void 0
		};
		if (planned.action === "train") return await this.#provideUpstream(decision) ? this.#settle(await this.#planner.decide(model, inspected, this.#known())) : this.#train(decision);
		if (record) {
			if (planned.changed && !await this.#restore(decision)) this.notes.push(`The outputs of ${model.name} could not be brought back; its record was enough to judge it.`);
			return {
				decision,
				outcome: "reused",
				run: void 0,
				metrics: {
					...NO_METRICS,
					values: new Map(Object.entries(record.metrics))
				},
				outputs: record.outputs,
				kept: void 0
			};
		}
		return {
			decision,
			outcome: "reused",
			run: void 0,
			metrics: await this.#lockedMetrics(decision),
			outputs: [],
			kept: void 0
		};
	}
	async #restore({ record }) {
		return record === void 0 || restoreOutputs(this.#stores, this.#workshop.root, this.#workshop.temporary, record, (note) => this.notes.push(note));
	}
	async #provideUpstream(decision) {
		let made = false;
		for (const name of decision.inspected.fingerprint.pending) {
			const upstream = this.settled.get(name);
			if (upstream?.outcome !== "reused" || matches(this.#workshop.root, upstream.outputs)) continue;
			if (await this.#restore(upstream.decision)) continue;
			const reason = {
				component: "outputs",
				path: null,
				key: null,
				from: null,
				to: `the bytes of ${name} are gone, and ${decision.model.name} reads them`
			};
			this.settled.set(name, await this.#train({
				...upstream.decision,
				planned: {
					...upstream.decision.planned,
					action: "train",
					reasons: [reason]
				}
			}));
			made = true;
		}
		return made;
	}
	async #train(decision) {
		const { model, fingerprint } = decision;
		const { root, log } = this.#workshop;
		const training = this.#training(decision);
		log.info(`${model.name}: ${decision.model.train === void 0 && model.evaluate === void 0 ? "reads its metrics" : "trains"}, ${training.reason}`);
		const run = await this.#runOf(decision, training);
		if (run.outcome !== "succeeded") {
			if (run.error) log.info(`${model.name}: ${run.error.message}`);
			return {
				decision,
				outcome: "failed",
				run,
				metrics: NO_METRICS,
				outputs: [],
				kept: void 0
			};
		}
		const metrics = await readMetrics(model.metrics, workTreeMetrics(root));
		const trained = model.train !== void 0 || model.evaluate !== void 0;
		const kept = model.stage === void 0 && fingerprint.key !== null ? await keepOutputs(this.#stores, root, this.#workshop.temporary, fingerprint.key, run.outputs, (note) => this.notes.push(note)) : void 0;
		return {
			decision,
			outcome: trained ? "trained" : "evaluated",
			run,
			metrics,
			outputs: run.outputs,
			kept
		};
	}
	async #runOf(decision, training) {
		const { model } = decision;
		if (model.stage === void 0) {
			const pointer = model.data.find((source) => source.kind === "path" && isPointer(join(this.#workshop.root, source.path)));
			if (pointer?.kind === "path") return refusal(training, new MettleError("lfs-pointer", `${pointer.path} is a Git LFS pointer here, not the data. Set lfs: true on actions/checkout.`));
			return trainLocally(training, this.#workshop);
		}
		const missing = missingDvc(this.#workshop.job);
		if (missing) return refusal(training, missing);
		const folder = this.#session.head.loaded.project?.root ?? "";
		const commands = stageCommands(model.stage, this.#needed(decision), (path) => relativeTo(folder, path), existsSync(join(this.#workshop.root, folder, ".dvc/config")) && hasRemote(join(this.#workshop.root, folder, ".dvc/config")));
		return trainLocally({
			...training,
			model: {
				...model,
				dir: folder
			}
		}, this.#workshop, commands);
	}
	#needed(decision) {
		return ((this.#session.head.loaded.project?.stages.find((candidate) => candidate.address === decision.model.stage))?.dependencies ?? []).filter((path) => !existsSync(join(this.#workshop.root, path)));
	}
	#training(decision) {
		const { session } = this.#planner;
		const { model, planned, fingerprint } = decision;
		const data = new Map(model.data.map((source) => [source.name, {
			identity: fingerprint.components["data"]?.[source.name] ?? "",
			pin: this.#pin(model.dir, source)
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
			hasLock: Object.keys(fingerprint.components["lock"] ?? {}).length > 0 || model.stage !== void 0
		};
	}
	#pin(dir, source) {
		switch (source.kind) {
			case "path": return relativeTo(dir, source.path.replace(/\.dvc$/, ""));
			case "outside": return source.path;
			case "http": return source.url;
			case "model": {
				const chosen = (this.settled.get(source.model)?.outputs ?? []).find((output) => source.output === void 0 || output.name === source.output);
				return chosen ? relativeTo(dir, chosen.path) : "";
			}
		}
	}
	async #lockedMetrics({ model, planned, inspected }) {
		const inGit = revisionMetrics(this.#session.head.revision);
		const onDisk = workTreeMetrics(this.#workshop.root);
		const found = await readMetrics(model.metrics, {
			read: async (path) => await inGit.read(path) ?? provenContent(await onDisk.read(path), inspected.stage?.locked.get(path)),
			below: inGit.below
		});
		const absent = found.problems.filter((problem) => problem.code === "metrics-missing");
		if (planned.changed) return found;
		if (absent.length > 0) this.notes.push(`The metrics of ${model.name} are outputs of DVC and not here; \`dvc pull\` before this step brings them.`);
		return {
			...found,
			problems: found.problems.filter((problem) => problem.code !== "metrics-missing")
		};
	}
	async #lookAgain() {
		const overlaid = new Overlaid(this.#session.head.revision, this.#workshop.root, (path) => /(?:^|\/)dvc\.lock$/.test(path));
		this.#inspected = await this.#session.inspectAgain(overlaid);
	}
};
const provenContent = (content, hash) => content && hash === md5(content) ? content : void 0;
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
		if (statSync(path).isDirectory()) return readdirSync(path).some((name) => name !== ".git" && isPointer(join(path, name)));
		return statSync(path).isFile() && statSync(path).size < 1024 && lfsPointer(readFileSync(path, "utf8")) !== void 0;
	} catch {
		return false;
	}
}
const hasRemote = (config) => /\[['"]?remote\b/.test(readFileSync(config, "utf8"));
// src/pipeline.ts
async function runPipeline(session, options) {
	const planner = await Planner.prepare(session, options.force);
	let { plan, decisions } = await planner.plan();
	if (options.adopt) {
		const wanted = decisions.flatMap((decision) => decision.planned.action === "train" && decision.planned.key !== null ? [decision.planned.key] : []);
		const records = wanted.length > 0 ? await options.adopt(wanted) : [];
		for (const record of records) planner.adopted.set(record.key, record);
		if (records.length > 0) ({plan, decisions} = await planner.plan());
	}
	await options.onPlan?.(plan, decisions);
	const trainer = new Trainer(planner, options.workshop, options.stores);
	const settled = await trainer.trainAll();
	const judged = judgement(planner, settled, options.whole);
	const secrets = session.comparison.trusted ? grantedValues(options.workshop.job, [...session.policy.models.values()].flatMap((model) => Object.values(model.grants).flat())) : [];
	const now = new Date().toISOString();
	const written = await writeLedger(session, settled, now, secrets, options.fallBack, planner.adopted);
	const facts = await reportFacts(planner, judged, {
		enforce: options.enforce,
		notes: [...trainer.notes, ...written.notes],
		now
	});
	return {
		plan,
		settled,
		judged,
		facts,
		secrets
	};
}
// src/action/outputs.ts
function outputsOf(outcome, published) {
	const names = (wanted) => JSON.stringify(outcome.settled.filter(wanted).map((settled) => settled.decision.model.name));
	const { verdict } = outcome.judged;
	const metrics = Object.fromEntries(outcome.settled.map((settled) => [settled.decision.model.name, Object.fromEntries(settled.metrics.values)]));
	return {
		verdict: verdict.verdict,
		passed: String(verdict.passed),
		changed: JSON.stringify(outcome.plan.models.filter((model) => model.changed).map((model) => model.name)),
		trained: names((settled) => settled.outcome !== "reused"),
		reused: names((settled) => settled.outcome === "reused"),
		metrics: JSON.stringify(metrics),
		matrix: JSON.stringify({ include: outcome.plan.models.filter((model) => model.action === "train").map((model) => ({
			model: model.name,
			key: model.key,
			"runs-on": model["runs-on"] ?? "ubuntu-latest"
		})) }),
		"verdict-file": published.verdictFile,
		"report-file": published.reportFile,
		"comment-url": published.commentUrl ?? ""
	};
}
// src/report/escape.ts
const MOST$1 = 200;
const HIDDEN = /[\0-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/gu;
function clean(value, most = MOST$1) {
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
function inert(value, most = MOST$1) {
	return clean(value, most).replaceAll("@", "@​").replace(/(#|GH-)(?=\d)/gi, "$1​").replace(/\bGHSA-/gi, "GHSA-​").replace(/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])([\da-f]{3})([\da-f]{4,37})\b/gi, "$1​$2").replace(/[&<>|[\]*_~$\\:`()!]/g, (c) => ENTITIES[c]).replace(/\b(www)\./gi, "$1&#46;");
}
const NUMBER = /^-?\d{1,15}(?:\.\d{1,17})?(?:[eE][-+]?\d{1,3})?%?$/;
const WORDS = /^[A-Za-z0-9+–]+(?:[_ ]?[A-Za-z0-9+–]+)*$/;
function name(value, most = 60) {
	const short = clean(value, most);
	if (short === "") return "<code>&#40;empty&#41;</code>";
	if (NUMBER.test(short)) return short.replace("-", "−");
	return WORDS.test(short) && !/^[\da-f]{7,}$/i.test(short) && !/^GH-?\d/i.test(short) ? short : code(value, most);
}
const code = (value, most = 60) => `<code>${inert(value, most)}</code>`;
function fence(content, language = "") {
	const body = content.split("\n").map((line) => line.replace(/[\r\t\u2028\u2029]/g, " ").replace(HIDDEN, "")).join("\n").replaceAll("@", "@​").replaceAll("<!--", "<!-​-");
	const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((match) => match[0].length));
	const ticks = "`".repeat(longest + 1);
	return `${ticks}${language}\n${body}\n${ticks}`;
}
const mermaidText = (value) => clean(value, 40).replace(/[^\p{L}\p{N}_ .-]/gu, " ").replace(/\s+/g, " ").trim();
// src/report/numbers.ts
const MINUS = "−";
const SPACE = "\xA0";
function decimalsFor(difference, values) {
	const size = Math.max(...values.map(Math.abs));
	if (difference === 0) return size >= 1e-4 ? Math.max(...values.map(written)) : Math.min(9, size === 0 ? 0 : 3 - Math.floor(Math.log10(size)));
	const ofDifference = 1 - Math.floor(Math.log10(Math.abs(difference)));
	const ofValues = values.every(Number.isInteger) ? 0 : Math.min(4, 2 - Math.floor(Math.log10(size)));
	return Math.min(12, Math.max(0, values.every(Number.isInteger) ? 0 : ofDifference, ofValues));
}
const written = (value) => Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
function shownPair(baseline, candidate, limits = []) {
	const difference = candidate - baseline;
	let decimals = decimalsFor(difference, [baseline, candidate]);
	const misleading = (places) => {
		const shown = Number(candidate.toFixed(places)) - Number(baseline.toFixed(places));
		return limits.some((limit) => Math.sign(Number(shown.toFixed(places)) - limit) !== Math.sign(Number(difference.toPrecision(12)) - limit));
	};
	while (decimals < 12 && misleading(decimals)) decimals++;
	if (Math.max(Math.abs(baseline), Math.abs(candidate)) >= 0x38d7ea4c68000 || decimals > 9) return {
		baseline: general(baseline),
		candidate: general(candidate),
		difference: signed(general(Math.abs(difference)), difference)
	};
	const difference_ = Number(candidate.toFixed(decimals)) - Number(baseline.toFixed(decimals));
	return {
		baseline: fixed(baseline, decimals),
		candidate: fixed(candidate, decimals),
		difference: signed(grouped(Math.abs(difference_).toFixed(decimals)), difference_)
	};
}
const signed = (magnitude, value) => Number(magnitude.replaceAll(",", "")) === 0 ? "0" : `${value < 0 ? MINUS : "+"}${magnitude}`;
const fixed = (value, decimals) => (value < 0 ? MINUS : "") + grouped(Math.abs(value).toFixed(decimals));
function grouped(digits) {
	const [whole = "", fraction] = digits.split(".");
	const separated = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
	return fraction === void 0 ? separated : `${separated}.${fraction}`;
}
function general(value) {
	return String(Number(value.toPrecision(6))).replace("-", MINUS);
}
function shownValue(value) {
	const size = Math.abs(value);
	if (Number.isInteger(value) && size < 0x38d7ea4c68000) return fixed(value, 0);
	if (size >= 0x38d7ea4c68000 || size > 0 && size < 1e-6) return value.toExponential(3).replace("-", MINUS);
	const decimals = Math.max(0, Math.min(8, 3 - Math.floor(Math.log10(size))));
	const short = fixed(value, decimals);
	const exact = (value < 0 ? MINUS : "") + String(size);
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
function rowsOf(models, several) {
	return models.flatMap((model) => {
		return [...Map.groupBy(model.findings.filter((finding) => finding.metric !== null), (finding) => finding.metric)].map(([metric, findings]) => rowOf(model, metric, findings, several));
	}).toSorted((a, b) => rank(a.mark) - rank(b.mark));
}
function rowOf(model, metric, findings, several) {
	const mark = worstMark(findings);
	const found = model.evaluation?.metrics.find((candidate) => candidate.name === metric);
	const limits = findings.flatMap((finding) => finding.limit === null ? [] : [finding.limit]);
	const label = `${several ? `**${name(model.name, 40)}** ` : ""}${name(metric, 40)}${arrow(found)}`;
	const limit = limits.map((text) => inert(text, 60).replace(/^(≥|≤) /, "$1\xA0")).join(", ");
	return {
		mark,
		text: `| ${symbol(mark)} | ${label} | ${values(found, findings)} | ${delta(found, findings)} | ${limit} |`
	};
}
const arrow = (metric) => metric?.direction === "higher" ? "\xA0↑" : metric?.direction === "lower" ? "\xA0↓" : "";
const limitNumbers = (findings) => findings.flatMap((finding) => {
	const found = /^Δ [≥≤] ([+−])([\d.e-]+)$/.exec(finding.limit ?? "");
	return found ? [Number(found[2]) * (found[1] === "−" ? -1 : 1)] : [];
});
function values(metric, findings = []) {
	if (!metric) return "not there";
	const unit = unitOf(metric.name);
	if (metric.value !== null && metric.baseline !== null) {
		const shown = shownPair(metric.baseline, metric.value, limitNumbers(findings));
		return `${shown.baseline} → ${shown.candidate}${unit}`;
	}
	const side = (value) => value === null ? "none" : shownValue(value);
	return `${side(metric.baseline)} → ${side(metric.value)}${unit}`;
}
function delta(metric, findings) {
	if (metric?.value == null || metric.baseline === null) return "not known";
	return shownPair(metric.baseline, metric.value, limitNumbers(findings)).difference + unitOf(metric.name);
}
// src/report/heading.ts
const TITLES = {
	passed: ["✅", "passed"],
	inconclusive: ["❓", "inconclusive"],
	failed: ["❌", "blocked"],
	error: ["❌", "error"]
};
function heading(facts) {
	const { verdict } = facts.verdict;
	const [symbol, word] = TITLES[verdict];
	const blocks = !facts.verdict.passed;
	const said = blocks && !facts.enforce ? verdict === "error" ? "error, would be blocked" : "would be blocked" : verdict === "inconclusive" ? `inconclusive, ${blocks ? "blocked" : "not blocked"}` : word;
	const fact = decidingFact(facts);
	return `${symbol} Mettle: ${said}${fact === "" ? "" : ` – ${fact}`}`;
}
function decidingFact(facts) {
	const broken = facts.verdict.findings.filter((finding) => finding.severity === "block" && finding.outcome !== "pass").toSorted((a, b) => rank(markOf(a)) - rank(markOf(b)));
	const [first] = broken;
	if (first) return `${brokenFact(first, facts)}${broken.length > 1 ? `, and ${broken.length - 1} more` : ""}`;
	const trained = facts.models.filter((model) => model.outcome !== "reused");
	if (trained.length === 0 && facts.models.every((model) => !model.changed)) return "nothing to train";
	if (facts.models.some((model) => model.changed && model.evaluation !== null && model.evaluation.baseline === null && model.evaluation.metrics.length > 0) && facts.models.length === 1) return "a first run, nothing to compare with";
	const told = facts.models.filter((model) => model.changed).map((model) => modelFact(model, facts.models.length > 1)).filter((text) => text !== "");
	const shown = told.slice(0, 3).join(", ");
	return told.length > 3 ? `${shown}, and ${told.length - 3} more models` : shown || (trained.length === 0 ? "trained before, judged again" : "");
}
function brokenFact(finding, facts) {
	const model = finding.model !== null && facts.models.length > 1 ? `${name(finding.model, 40)} ` : "";
	const metric = finding.metric === null ? "" : name(finding.metric, 40);
	if (finding.code === "metric-disappeared") return `${model}${metric} is gone`;
	if (finding.code === "metric-missing") return `${model}${metric} is missing`;
	if (finding.code === "metrics-not-finite") return `${model}${metric} is not a number`;
	if (finding.code?.startsWith("train-")) return `${model || `${name(finding.model ?? "", 40)} `}did not train`;
	if (finding.outcome === "error") return inert(finding.message.split("\n")[0] ?? "", 90);
	if (finding.rule === "removed-model") return `the model ${name(finding.model ?? "", 40)} is gone`;
	if (finding.got !== null && finding.baseline !== null && /regression|improvement/.test(finding.rule)) {
		const size = shownPair(finding.baseline, finding.got).difference.replace(/^[+−]/, "");
		return finding.rule === "max-regression" ? `${model}${metric} gets worse by ${size}` : `${model}${metric} does not improve enough`;
	}
	return finding.got === null ? `${model}${metric}` : `${model}${metric} is ${shownValue(finding.got)}, limit ${inert(finding.limit ?? "", 40)}`;
}
function modelFact(model, several) {
	const gated = (model.evaluation?.metrics ?? []).filter((metric) => metric.difference !== null && metric.direction !== null && model.findings.some((finding) => finding.metric === metric.name && /regression|improvement/.test(finding.rule)));
	const moved = gated.find((metric) => metric.difference !== 0);
	const who = (metric) => several ? name(model.name, 40) : metric === void 0 ? name(model.name, 40) : name(metric, 40);
	if (gated.length === 0) return several || model.outcome === "reused" ? "" : `${name(model.name, 40)} keeps its limits`;
	if (!moved) return `${who(gated[0]?.name)} holds`;
	const better = moved.difference > 0 === (moved.direction === "higher");
	const size = shownPair(moved.baseline, moved.value).difference.replace(/^[+−]/, "");
	if (several) return `${name(model.name, 40)} ${better ? "improves" : "gets worse within its limit"}`;
	return better ? `${name(moved.name, 40)} improves by ${size}` : `${name(moved.name, 40)} gets worse by ${size}, within its limit`;
}
// src/report/reasons.ts
const MOST = 6;
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
	return parts.length > MOST ? `${parts.slice(0, MOST).join(" · ")} · and ${parts.length - MOST} more` : parts.join(" · ");
}
function shortReason(reason, model) {
	const path = reason.path === null ? "" : code(reason.path, 60);
	switch (reason.component) {
		case "params": return reason.key === null ? path : `${path} ${name(reason.key, 40)} ${value(reason.from)} → ${value(reason.to)}`;
		case "lock": return reason.key === null ? path : `${name(reason.key, 40)} ${value(reason.from)} → ${value(reason.to)}`;
		case "command": return `the command${reason.path === null || ["train", "cmd"].includes(reason.path) ? "" : ` (${name(reason.path, 40)})`} of ${name(model, 40)}`;
		case "data": return reason.to?.startsWith("unknown") ? `data ${name(reason.path ?? "", 40)} (${inert(reason.to, 120)})` : reason.to?.startsWith("depends on") ? `${inert(reason.to, 80)}` : `data ${name(reason.path ?? "", 40)}`;
		case "environment": return `variable ${name(reason.path ?? "", 40)}`;
		case "seed": return `seed ${value(reason.from)} → ${value(reason.to)}`;
		case "record": return reason.to === "new model" ? `model ${name(model, 40)} is new` : inert(reason.to ?? "", 100);
		case "forced": return `forced: ${inert(reason.to ?? "", 100)}`;
		case "outputs": return reason.path === null ? inert(reason.to ?? "", 100) : `${path} is not what was written by its stage`;
		default: return reason.from === null ? `${path} added` : reason.to === null ? `${path} removed` : path;
	}
}
const value = (text) => text === null || text === "absent" ? "none" : name(unquoted(text), 40);
const unquoted = (text) => /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : text;
function reasonsDiff(reasons, most) {
	const lines = [];
	const byPlace = Map.groupBy(reasons, (reason) => ["params", "lock"].includes(reason.component) ? reason.path ?? "" : reason.component === "code" ? reason.path ?? "" : `${reason.component}${reason.path === null ? "" : ` ${reason.path}`}`);
	for (const [place, group] of byPlace) {
		lines.push(`@@ ${clean(place)} @@`);
		for (const reason of group) {
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
// src/report/render.ts
const MARKER = "<!-- mettle:v1 -->";
const COMMENT_LIMIT = 6e4;
const SUMMARY_LIMIT = 1e6;
const ROWS = 40;
const renderComment = (facts) => within([{
	importance: 100,
	text: `${MARKER}\n### ${heading(facts)}`
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
	add(80, lines(facts));
	for (const alert of alerts(facts).slice(0, 2)) add(85, alert);
	for (const model of facts.models) add(40, reasonsFold(model, several));
	for (const model of facts.models) add(30, environmentFold(model, several));
	add(20, otherMetrics(facts.models, several, full));
	for (const model of facts.models) add(10, trendFold(model, several));
	if (full) add(25, runTable(facts));
	add(35, judgedFold(facts));
	add(70, footer(facts));
	return sections;
}
const size = (text) => Buffer.byteLength(text);
function within(sections, limit) {
	let kept = [...sections];
	const join = () => `${kept.map((section) => section.text).join("\n\n")}\n`;
	while (size(join()) > limit && kept.length > 1) {
		const least = kept.reduce((a, b) => b.importance <= a.importance ? b : a);
		if (least.importance >= 90) break;
		kept = kept.filter((section) => section !== least);
	}
	const text = join();
	return size(text) <= limit ? text : `${kept[0]?.text}\n\nThe report is too long for this place: see the job summary.\n`;
}
function bullets(facts) {
	const sorted = facts.verdict.findings.filter((finding) => finding.outcome !== "pass" && (finding.severity === "block" || finding.code !== "baseline-missing")).toSorted((a, b) => rank(markOf(a)) - rank(markOf(b)));
	const shown = sorted.slice(0, 12).map((finding) => {
		const where = finding.line !== null && finding.file !== null && finding.outcome === "error" ? ` (${code(`${finding.file}:${finding.line}`, 100)})` : "";
		const who = finding.model !== null && facts.models.length > 1 ? `**${name(finding.model, 40)}**: ` : "";
		return `- ${symbol(markOf(finding))} ${who}${sentence(finding)}${where}`;
	});
	if (sorted.length > 12) shown.push(`- and ${sorted.length - 12} more`);
	return shown.join("\n");
}
function sentence(finding) {
	const { metric, got, baseline, limit, rule, outcome } = finding;
	if (metric === null || got === null || limit === null || outcome !== "fail" || finding.code !== null) return inert(finding.message, 600);
	const shownLimit = inert(limit, 60);
	if (baseline === null || !/regression|improvement/.test(rule)) return `${name(metric, 40)} is ${shownValue(got)}, the limit is ${shownLimit}`;
	const pair = shownPair(baseline, got);
	const word = / worse, /.test(finding.message) ? "worse" : "better";
	return `${name(metric, 40)} went from ${pair.baseline} to ${pair.candidate}, ${pair.difference.replace(/^[+−]/, "")} ${word}; the limit is ${shownLimit}`;
}
function table(facts, several, most) {
	if (facts.models.every((model) => model.outcome === "reused" && !model.changed) && facts.verdict.passed) return "";
	const rows = rowsOf(facts.models.filter((model) => model.changed || model.findings.some((finding) => finding.outcome !== "pass")), several);
	if (rows.length === 0) return "";
	const left = rows.length > most ? `\n\nand ${rows.length - most} more rows, none of them worse than these` : "";
	return `| | Gate | Baseline → candidate | Δ | Limit |\n|:-:|:--|--:|--:|:--|\n${rows.slice(0, most).map((row) => row.text).join("\n")}${left}`;
}
function lines(facts) {
	const { models, commits } = facts;
	const changed = changedLine(models.filter((model) => model.changed || model.outcome !== "reused"));
	const list = (chosen, say) => chosen.length > 8 ? `${chosen.slice(0, 8).map(say).join(", ")} and ${chosen.length - 8} more` : chosen.map(say).join(", ");
	const trained = models.filter((model) => model.outcome === "trained" || model.outcome === "evaluated");
	const reused = models.filter((model) => model.outcome === "reused");
	const failed = models.filter((model) => model.outcome === "failed");
	const parts = [];
	if (trained.length > 0) parts.push(`**Trained:** ${list(trained, (model) => name(model.name, 40) + (model.seconds === null ? "" : ` (${duration(model.seconds)})`))}`);
	if (failed.length > 0) parts.push(`**Failed:** ${list(failed, (model) => name(model.name, 40))}`);
	if (reused.length > 0) parts.push(`**${parts.length === 0 ? "R" : "r"}eused:** ${list(reused, (model) => name(model.name, 40))}, ${reused.every((model) => !model.changed) ? "nothing it reads has changed" : "trained before with exactly this"}`.replace("nothing it reads", reused.length > 1 ? "nothing they read" : "nothing it reads"));
	return [
		changed === "" ? "" : `**Changed:** ${changed}`,
		parts.join(" · "),
		comparedLine(facts, commits)
	].filter((row) => row !== "").join("\n");
}
function comparedLine(facts, commits) {
	const { head, base, compareUrl } = commits;
	const range = base && head ? `${base.slice(0, 7)}...${head.slice(0, 7)}` : head?.slice(0, 7) ?? "the work tree";
	const link = compareUrl === null || !base ? `\`${range}\`` : `[\`${range}\`](${compareUrl})`;
	const baselines = facts.models.flatMap((model) => model.evaluation?.baseline && (model.changed || facts.models.length === 1) ? [model.evaluation.baseline] : []);
	const [first] = baselines;
	return `**Compared:** ${link}${first ? `, ${{
		commit: "baseline from the base commit",
		key: "baseline of the same content",
		line: "the newest baseline before it",
		file: "baseline from the file committed there"
	}[first.source]}${first.time === null ? "" : `, ${age(first.time, facts.now)}`}` : ""}${baselines.length > 0 && facts.models.some((model) => model.changed) ? "; single numbers, with no uncertainty known" : ""}`;
}
const STALE_DAYS = 30;
function alerts(facts) {
	const found = [];
	const { policy } = facts;
	if (policy.proposals.length > 0) {
		const rows = policy.proposals.slice(0, 5).map((change) => `${code(`${change.metric}.${change.rule}`, 60)}${facts.models.length > 1 ? ` of ${name(change.model, 40)}` : ""} ${change.old === null ? "none" : name(change.old, 40)} → ${change.new === null ? "none" : name(change.new, 40)}`);
		const more = policy.proposals.length > 5 ? `, and ${policy.proposals.length - 5} more` : "";
		found.push(`> [!IMPORTANT]\n> **This pull request changes its own gate**: ${rows.join("; ")}${more}. It was judged by the policy of the base${policy.commit === null ? "" : `, \`${policy.commit.slice(0, 7)}\``}; the new one counts once it is merged.`);
	}
	const none = facts.models.filter((model) => model.changed && model.evaluation !== null && model.evaluation.baseline === null && model.evaluation.metrics.length > 0);
	if (none.length > 0) {
		const names = none.slice(0, 5).map((model) => name(model.name, 40)).join(", ");
		found.push(`> [!WARNING]\n> **No baseline for ${names}${none.length > 5 ? ` and ${none.length - 5} more` : ""}**: the base has no successful run of ${none.length > 1 ? "them" : "it"}. Fixed limits were checked, a regression could not be. The first run on the default branch becomes the baseline.`);
	}
	const old = facts.models.flatMap((model) => model.changed && model.evaluation?.baseline?.time ? [model.evaluation.baseline.time] : []).filter((time) => Date.parse(facts.now) - Date.parse(time) > STALE_DAYS * 864e5);
	if (old.length > 0) found.push(`> [!WARNING]\n> **The baseline is old**: ${age(old.toSorted()[0], facts.now)}.`);
	if (policy.unknownAtBase.length > 0 && policy.commit !== null) found.push(`> [!NOTE]\n> The base does not know ${policy.unknownAtBase.slice(0, 5).map((model) => name(model, 40)).join(", ")}: judged by this pull request’s own rules.`);
	if (facts.notes.length > 0) found.push(`> [!NOTE]\n${facts.notes.map((note) => `> ${inert(note, 500)}`).join("\n>\n")}`);
	return found;
}
const fold = (summary, content) => `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
const of = (model, several) => several ? ` of ${name(model.name, 40)}` : "";
function reasonsFold(model, several) {
	const parts = [];
	if (model.log.length > 0) parts.push(fold(`<b>What it printed last</b>${of(model, several)}`, fence(model.log.join("\n"))));
	const reasons = model.reasons.filter((reason) => reason.component !== "record");
	if (reasons.length > 0) {
		const title = model.outcome === "reused" ? "What changed" : "Why it trained";
		parts.push(fold(`<b>${title}</b>: ${reasons.length} of ${Math.max(model.inputs, reasons.length)} inputs${of(model, several)} changed`, reasonsDiff(reasons, 60)));
	}
	return parts.join("\n\n");
}
function environmentFold(model, several) {
	const { environment } = model;
	if (!environment) return "";
	if (model.outcome === "reused") return fold(`<b>Environment</b>${of(model, several)}: assumed to be the same`, "There is no lock file. The record was made with the packages that it names; a reuse assumes that they would be the same today.");
	if (environment.changes.length === 0) return environment.known ? "" : fold(`<b>Environment</b>${of(model, several)}: recorded`, "There is no lock file. What was installed is in the record, so that the next run can say what changed.");
	const rows = environment.changes.slice(0, 40).map((change) => `| ${name(change.name, 40)} | ${change.from === null ? "none" : name(change.from, 40)} | ${change.to === null ? "none" : name(change.to, 40)} |`);
	return fold(`<b>Environment</b>${of(model, several)}: ${environment.changes.length} packages changed`, `| Package | Baseline | Candidate |\n|:--|:--|:--|\n${rows.join("\n")}`);
}
function otherMetrics(models, several, full) {
	const rows = models.filter((model) => model.changed || full).flatMap((model) => {
		const gated = new Set(model.findings.map((finding) => finding.metric));
		return (model.evaluation?.metrics ?? []).filter((metric) => !gated.has(metric.name)).map((metric) => `| ${several ? `**${name(model.name, 40)}** ` : ""}${name(metric.name, 40)}${arrow(metric)} | ${values(metric)} | ${delta(metric, [])} |`);
	});
	if (rows.length === 0) return "";
	const shown = rows.slice(0, full ? 500 : 60);
	return fold(`<b>Metrics without a limit</b>: ${rows.length}`, `| Metric | Baseline → candidate | Δ |\n|:--|--:|--:|\n${shown.join("\n")}${rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more` : ""}`);
}
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
	return fold(`<b>Trend</b>${of(model, several)}: ${name(trend.metric, 40)} ${shownValue(first.value)} → ${shownValue(last.value)} in ${trend.points.length - 1} runs, here ${shownValue(here.value)}`, `\`\`\`mermaid\n${chart}\n\`\`\``);
}
function runTable(facts) {
	return `### The run\n\n| Model | | Time | Peak memory | Outputs |\n|:--|:--|--:|--:|:--|\n${facts.models.slice(0, 200).map((model) => {
		const outputs = model.outputs.map((output) => `${code(output.path, 60)} ${bytes(output.size)}, sha256 \`${output.sha256.slice(0, 8)}…\``).join("<br>");
		return `| ${name(model.name, 40)} | ${model.outcome} | ${model.seconds === null ? "" : duration(model.seconds)} | ${model.peakBytes === null ? "" : bytes(model.peakBytes)} | ${outputs} |`;
	}).join("\n")}`;
}
function judgedFold(facts) {
	const { policy, commits } = facts;
	const seeds = facts.models.filter((model) => model.outcome === "trained").slice(0, 8).map((model) => `${name(model.name, 40)} ${model.seed}`).join(", ");
	const rows = [
		"↑ higher is better, ↓ lower is better. Δ is candidate − baseline.",
		"Rules work on full precision; a value equal to its limit holds. Rules on differences are not asked where nothing that the model is made of has changed.",
		`Policy: ${policy.isDefault ? "no metric whose direction is known gets worse (the default), " : ""}${code(policy.path, 80)}${policy.commit === null ? "" : ` at \`${policy.commit.slice(0, 7)}\``}.${seeds === "" ? "" : ` Seeds: ${seeds}.`}`
	];
	if (commits.base && commits.head) rows.push(`Again on your machine: \`mettle compare ${commits.base.slice(0, 7)} ${commits.head.slice(0, 7)}\``);
	return fold("<b>How it was judged</b>", rows.map((row) => `- ${row}`).join("\n"));
}
function footer(facts) {
	const run = facts.run === null ? "" : ` · [run ${facts.run.id}](${facts.run.url})`;
	return `<sub>Mettle ${clean(facts.version)}${run} · updated in place at every push</sub>`;
}
export { runPipeline as a, outputsOf as i, renderSummary as n, refuseLeak as o, heading as r, verdictOf as s, renderComment as t };
