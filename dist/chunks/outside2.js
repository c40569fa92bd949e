import { t as Unreadable } from "./outside.js";
import { n as gitEnvironment } from "./process.js";
import { t as hashFile } from "./hash-file.js";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { spawn } from "node:child_process";
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
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
const grantedVariables = (job, grants) => Object.fromEntries(Object.entries(job).filter(([name]) => grantedBy(grants, name)));
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
// src/outside.ts
const MOST_OUTPUT = 16 << 20;
const SECONDS = 30;
const COMMAND_SECONDS = 120;
const LINK_LOCAL = new BlockList();
LINK_LOCAL.addSubnet("169.254.0.0", 16);
LINK_LOCAL.addSubnet("fe80::", 10, "ipv6");
LINK_LOCAL.addAddress("fd00:ec2::254", "ipv6");
LINK_LOCAL.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
LINK_LOCAL.addSubnet("2002:a9fe::", 32, "ipv6");
LINK_LOCAL.addAddress("168.63.129.16");
LINK_LOCAL.addAddress("100.100.100.200");
const METADATA = /^(?:metadata\.google\.internal|metadata|instance-data)\.?$/i;
function outsideOf({ root, job, trusted, grants, codeless, checkedOut, hide }) {
	const folders = [];
	const hidden = new Hidden(hide);
	return {
		environment: trusted ? job : {},
		seconds: SECONDS,
		runsCommands: codeless !== true,
		readFile: async (path) => {
			try {
				return trusted && isAbsolute(path) && statSync(path).size < 1 << 20 ? readFileSync(path, "utf8") : void 0;
			} catch {
				return;
			}
		},
		files: new LocalFiles(root, checkedOut),
		run: (program, args, options = {}) => ran(program, args, {
			...trusted ? gitEnvironment() : childEnvironment(job, [], {}),
			GIT_TERMINAL_PROMPT: "0",
			GIT_ASKPASS: "true"
		}, root, options.seconds ?? COMMAND_SECONDS),
		granted: (model, variable) => trusted ? grantedVariables(job, grants(model))[variable] : void 0,
		command: async (command, folder, model) => {
			const bringBack = hidden.enter();
			return await ran("bash", [
				"--noprofile",
				"--norc",
				"-e",
				"-o",
				"pipefail",
				"-c",
				command
			], childEnvironment(job, trusted ? grants(model) : [], { METTLE_MODEL: model }), join(root, folder), COMMAND_SECONDS).finally(bringBack) ?? {
				code: 127,
				stdout: "",
				stderr: "bash is not there"
			};
		},
		scratch() {
			const folder = mkdtempSync(join(tmpdir(), "mettle-upstream-"));
			folders.push(folder);
			return folder;
		},
		isLinkLocal: (host) => isLinkLocal(host),
		close: () => {
			for (const folder of folders) rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
async function isLinkLocal(host) {
	if (METADATA.test(host)) return true;
	const check = (address) => {
		const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
		return mapped === void 0 ? LINK_LOCAL.check(address, isIP(address) === 6 ? "ipv6" : "ipv4") : LINK_LOCAL.check(mapped);
	};
	if (isIP(host)) return check(host);
	try {
		return (await lookup(host, { all: true })).some(({ address }) => check(address));
	} catch {
		return false;
	}
}
function ran(program, args, env, cwd, seconds) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd,
			env,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: true
		});
		const [out, err] = [[], []];
		let size = 0;
		let over;
		const end = (why) => {
			over ??= why;
			try {
				process.kill(-child.pid, "SIGKILL");
			} catch {
				child.kill("SIGKILL");
			}
		};
		const timer = setTimeout(() => end(`it did not end within ${seconds} s`), seconds * 1e3);
		const take = (to) => (chunk) => {
			size += chunk.length;
			if (size > MOST_OUTPUT) end("it printed more than 16 MB");
			else to.push(chunk);
		};
		child.stdout.on("data", take(out));
		child.stderr.on("data", take(err));
		child.on("error", () => {
			clearTimeout(timer);
			resolve(void 0);
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			const stderr = Buffer.concat(err).toString("utf8");
			resolve({
				code: over === void 0 ? code ?? 128 : 124,
				stdout: Buffer.concat(out).toString("utf8"),
				stderr: over === void 0 ? stderr : over
			});
		});
	});
}
var Hidden = class {
	#hide;
	#inside = 0;
	#bringBack;
	constructor(hide) {
		this.#hide = hide;
	}
	enter() {
		if (this.#inside++ === 0) this.#bringBack = this.#hide();
		return () => {
			if (--this.#inside === 0) this.#bringBack?.();
		};
	}
};
var LocalFiles = class {
	#root;
	#checkedOut;
	constructor(root, checkedOut) {
		this.#root = root;
		this.#checkedOut = checkedOut;
	}
	async head(address) {
		const path = this.#path(address);
		if (!existsSync(path)) throw new Unreadable(`${address} is not there`, true);
		return {
			key: address,
			size: statSync(path).size,
			identity: `sha256 ${hashFile(path)}`,
			version: null
		};
	}
	async get(address, most) {
		const path = this.#path(address);
		if (!existsSync(path)) throw new Unreadable(`${address} is not there`, true);
		if (statSync(path).size > most) throw new Unreadable(`${address} has more than the ${most} bytes that are read`);
		return readFileSync(path);
	}
	async list(prefix, after = "") {
		const path = this.#path(prefix);
		if (!existsSync(path)) throw new Unreadable(`${prefix} is not there`, true);
		return (await readdir(path)).filter((name) => name > after).sort().map((key) => ({
			key,
			size: 0,
			identity: createHash("sha256").update(key).digest("hex"),
			version: null
		}));
	}
	#path(address) {
		if (isAbsolute(address)) return address;
		if (!this.#checkedOut) throw new Unreadable(`${address} lies in the work tree, and what is judged is not checked out`);
		return join(this.#root, address);
	}
};
export { withheld as a, grantedVariables as i, childEnvironment as n, grantedValues as r, outsideOf as t };
