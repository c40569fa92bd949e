import { o as __toESM } from "./rolldown-runtime.js";
import { t as canonicalize } from "./canonicalize.js";
import { n as dataLockPath } from "./data-lock.js";
import { n as require_picomatch, t as globOf } from "./glob.js";
import { c as structuredFormat, n as isInside, o as decode, r as join, s as readStructured, t as folderOf } from "./paths.js";
import { a as isList, o as isMap, r as canonical, u as text } from "./value.js";
import { a as pick, o as flatten } from "./differences.js";
import { t as MettleError } from "./errors.js";
import { n as Unreadable } from "./failure.js";
import { createHash, hash } from "node:crypto";
// src/config/container.ts
function imageAddress(image) {
	const [first = "", ...rest] = image.split("/");
	const registry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost") ? first : void 0;
	const name = registry === void 0 ? rest.length === 0 ? `library/${image}` : image : rest.join("/");
	return `oci://${registry ?? "docker.io"}/${name.replace(/:[^:@/]+(?=@)/, "")}`;
}
const imageToRun = (pin) => pin.replace(/^oci:\/\//, "");
// src/detect/ignored.ts
const known$1 = new WeakMap();
function ignoredBy(revision, working) {
	const found = known$1.get(revision) ?? read(revision, working);
	known$1.set(revision, found);
	return found;
}
async function read(revision, working) {
	const content = await revision.read(join(working, ".mettleignore"));
	if (!content) return void 0;
	const { default: ignoreRules } = await import("./ignore.js").then((m) => __toESM(m.default, 1));
	const rules = ignoreRules().add(decode(content));
	const prefix = working === "" ? "" : `${working}/`;
	return (path) => path.startsWith(prefix) && path.length > prefix.length && rules.ignores(path.slice(prefix.length));
}
// src/detect/uv-workspace.ts
const OTHER_PACKAGE = /--(?:all-packages|package|project|directory|no-project|active|with\S*)\b/;
const SYNCS = /^uv sync(?: --?[\w-]+(?:[= ][\w.,-]+)?)*$/;
const RUNS = /^uv run (?:--[\w-]+ )*(?:python3? (?:-m )?[\w./-]+|[\w./-]+\.py)(?: [\w./=,:@+-]+)*$/;
const takesOwnPackage = (commands) => commands.flatMap((command) => command.split(/&&|\n|;/)).map((line) => line.trim()).every((line) => line === "" || (SYNCS.test(line) || RUNS.test(line)) && !OTHER_PACKAGE.test(line));
function reachableOf(lock, folder) {
	const packages = items(field$1(lock, "package"));
	const start = packages.map((item) => ({
		item,
		place: memberFolder(item)
	})).filter(({ place }) => place !== void 0 && (place === "" || folder === place || folder.startsWith(`${place}/`))).toSorted((a, b) => b.place.length - a.place.length)[0]?.item;
	if (start === void 0) return void 0;
	const byName = new Map();
	for (const item of packages) byName.set(str$1(field$1(item, "name")), [...byName.get(str$1(field$1(item, "name"))) ?? [], item]);
	const found = new Set([start]);
	for (const item of found) for (const needed of needs(item)) {
		const version = str$1(field$1(needed, "version"));
		for (const other of byName.get(str$1(field$1(needed, "name"))) ?? []) if (version === "" || str$1(field$1(other, "version")) === version) found.add(other);
	}
	return found;
}
function memberFolder(item) {
	const source = field$1(item, "source");
	for (const kind of [
		"editable",
		"virtual",
		"directory"
	]) {
		const place = field$1(source, kind);
		if (place !== null) return str$1(place).replace(/^\.(?:\/|$)/, "").replace(/\/+$/, "");
	}
}
function needs(item) {
	const more = ["optional-dependencies", "dev-dependencies"].flatMap((key) => {
		const groups = field$1(item, key);
		return isMap(groups) ? [...groups.values()].flatMap(items) : [];
	});
	return [...items(field$1(item, "dependencies")), ...more];
}
const field$1 = (value, key) => isMap(value) ? value.get(key) ?? null : null;
const items = (value) => isList(value) ? value : [];
const str$1 = (value) => value === null ? "" : text(value);
// src/detect/lock-file.ts
const READERS = [
	["uv.lock", tomlPackages("package", reachableOf)],
	["poetry.lock", tomlPackages("package")],
	["pdm.lock", tomlPackages("package")],
	["pylock.toml", tomlPackages("packages")],
	["Pipfile.lock", pipfile],
	["pixi.lock", yamlPackages("packages")],
	["conda-lock.yml", yamlPackages("package")],
	["requirements.txt", requirements],
	["environment.yml", environmentYml],
	["environment.yaml", environmentYml],
	["renv.lock", renv],
	["package-lock.json", npm]
];
async function lockFileOf(revision, declared, dir, working) {
	if (declared !== void 0) return declared;
	for (const folder of new Set([dir, working])) {
		const entry = await revision.entry(folder);
		const names = entry?.type === "tree" ? await revision.store.tree(entry.oid) : void 0;
		const found = READERS.find(([name]) => names?.has(name) && names.get(name)?.type === "blob");
		if (found) return join(folder, found[0]);
	}
}
async function lockedVersions(revision, path, model) {
	const entry = await revision.resolved(path);
	const content = await revision.read(path);
	if (!entry || entry === "outside" || content === void 0) return { [path]: "absent" };
	const name = path.split("/").at(-1) ?? "";
	const folder = folderOf(path);
	const reader = READERS.find(([known]) => known === name)?.[1] ?? (/^requirements.*\.txt$/.test(name) ? requirements : void 0);
	try {
		const included = reader === requirements ? await withIncludes(revision, path, decode(content), new Set([path])) : decode(content);
		const own = takesOwnPackage(model.commands) && !model.variables.some((name) => name.startsWith("UV_")) && isInside(model.dir, folder) ? model.dir.slice(folder.length).replace(/^\//, "") : void 0;
		const versions = await reader?.(included, own);
		if (versions && versions.size > 0) return Object.fromEntries([...versions].map(([key, version]) => [`${path}#${key}`, version]));
	} catch {}
	return { [path]: entry.oid };
}
async function withIncludes(revision, path, content, seen) {
	const lines = [];
	for (const line of content.split(/\r?\n/)) {
		const other = /^\s*(?:-r|--requirement|-c|--constraint)[\s=]+(\S+)/.exec(line)?.[1];
		const target = other === void 0 ? void 0 : join(folderOf(path), other);
		const source = target === void 0 || seen.has(target) ? void 0 : await revision.read(target);
		if (target === void 0 || source === void 0) lines.push(line);
		else lines.push(await withIncludes(revision, target, decode(source), seen.add(target)));
	}
	return lines.join("\n");
}
const list = (value) => isList(value) ? value : [];
const field = (value, key) => isMap(value) ? value.get(key) ?? null : null;
const str = (value) => value === null ? "" : text(value);
function add(map, name, version) {
	const old = map.get(name);
	map.set(name, old === void 0 || old === version ? version : [...new Set([...old.split(" | "), version])].sort().join(" | "));
}
function tomlPackages(key, reachable) {
	return async (content, folder) => {
		const map = new Map();
		const lock = await readStructured(content, "toml");
		const counted = folder === void 0 ? void 0 : reachable?.(lock, folder);
		for (const item of list(field(lock, key))) {
			if (counted && !counted.has(item)) continue;
			const source = field(item, "source");
			if (isMap(source) && [
				"editable",
				"virtual",
				"directory"
			].some((kind) => source.has(kind))) continue;
			const from = isMap(source) ? [...source].filter(([name]) => [
				"git",
				"url",
				"reference",
				"resolved_reference"
			].includes(String(name))).map(([, value]) => str(value)) : [];
			add(map, str(field(item, "name")), [str(field(item, "version")), ...from].filter(Boolean).join(" "));
		}
		return map;
	};
}
function yamlPackages(key) {
	return async (content) => {
		const map = new Map();
		for (const item of list(field(await readStructured(content, "yaml"), key))) {
			const address = str(field(item, "conda")) || str(field(item, "pypi")) || str(field(item, "url"));
			const version = [
				str(field(item, "version")),
				str(field(item, "build")),
				str(field(item, "sha256")) || address
			].filter(Boolean).join(" ");
			add(map, str(field(item, "name")) || address, version);
		}
		return map;
	};
}
async function requirements(content) {
	const map = new Map();
	const lines = content.replaceAll("\\\r\n", " ").replaceAll("\\\n", " ").split(/\r?\n/);
	for (const raw of lines) {
		const line = raw.replace(/(?:^|\s)#.*$/, "").replace(/\s--hash=\S+/g, "").trim();
		if (line === "") continue;
		const [, name, rest] = /^([A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?)\s*(.*)$/.exec(line) ?? [];
		if (name === void 0 || line.startsWith("-")) add(map, line.replace(/\s+/g, " "), "as written");
		else add(map, name.toLowerCase().replace(/[._]/g, "-"), rest?.replace(/\s+/g, "") || "any");
	}
	return map;
}
async function environmentYml(content) {
	const map = new Map();
	const root = await readStructured(content, "yaml");
	add(map, "channels", list(field(root, "channels")).map(str).join(" "));
	for (const item of list(field(root, "dependencies"))) if (isMap(item)) for (const pip of list(item.get("pip"))) for (const [name, version] of await requirements(str(pip))) add(map, `pip:${name}`, version);
	else {
		const [name = "", ...rest] = str(item).split(/\s*(?=[=<>!~ ])/);
		add(map, name, rest.join("") || "any");
	}
	return map;
}
async function pipfile(content) {
	const map = new Map();
	const root = await readStructured(content, "json");
	for (const section of ["default", "develop"]) {
		const packages = field(root, section);
		if (isMap(packages)) for (const [name, item] of packages) add(map, `${section}:${text(name)}`, str(field(item, "version")) || str(field(item, "ref")));
	}
	return map;
}
async function renv(content) {
	const map = new Map();
	const root = await readStructured(content, "json");
	add(map, "R", str(field(field(root, "R"), "Version")));
	const packages = field(root, "Packages");
	if (isMap(packages)) for (const [name, item] of packages) add(map, text(name), [str(field(item, "Version")), str(field(item, "RemoteSha"))].filter(Boolean).join(" "));
	return map;
}
async function npm(content) {
	const map = new Map();
	const packages = field(await readStructured(content, "json"), "packages");
	if (isMap(packages)) {
		for (const [path, item] of packages) if (path !== "") add(map, text(path), [str(field(item, "version")), str(field(item, "integrity"))].filter(Boolean).join(" "));
	}
	return map;
}
// src/detect/imports.ts
const RUNNERS = /^(?:uv run|poetry run|pdm run|pixi run|hatch run|rye run)(?= )/;
const PYTHON = /^(?:[\w./~-]*\/)?python(?:3(?:\.\d+)?)?$/;
const OPTION = /^-(?:[bBdEhiIOqRsSuvVxX]|-[a-z-]+)$/;
const ALWAYS = /(?:^|\/)(?:sitecustomize|usercustomize|conftest|setup)\.py$/;
function entryPoints(commands) {
	const found = [];
	for (const line of commands.flatMap((command) => command.split(/&&|\n|;/))) {
		const text = line.trim();
		if (text === "" || text.startsWith("#")) continue;
		if (/[`<>|&(){}*?[\]]|\$\(/.test(text)) return void 0;
		const entry = entryPoint(text);
		if (entry === void 0) return void 0;
		found.push(entry);
	}
	return found.length === 0 ? void 0 : found;
}
function entryPoint(text) {
	const words = text.replace(/^(?:[A-Za-z_]\w*=\S* +)+/, "").replace(RUNNERS, "").trim().split(/\s+/);
	while (words[0] !== void 0 && OPTION.test(words[0])) words.shift();
	if (words[0] === void 0) return void 0;
	if (PYTHON.test(words[0])) {
		words.shift();
		while (words[0] !== void 0 && OPTION.test(words[0])) words.shift();
		if (words[0] === "-m") return words[1] !== void 0 && /^[\w.]+$/.test(words[1]) && !words.slice(2).some((word) => /\.py\b|^-m$/.test(word)) ? `-m ${words[1]}` : void 0;
	}
	const [script, ...rest] = words;
	if (script === void 0 || !/^["']?[\w./-]+\.py["']?$/.test(script) || rest.some((word) => /\.py\b/.test(word))) return void 0;
	return script.replace(/^["']|["']$/g, "");
}
const known = new Map();
async function reach(files, entries, dir, revision) {
	const python = [...files.keys()].filter((path) => path.endsWith(".py"));
	const odd = [...files].find(([path, id]) => id.startsWith("120000") || id.startsWith("160000") || /\.(?:pyx|pxd|pyw)$/.test(path));
	if (odd) return {
		unreached: [],
		whole: `${odd[0]} is a link, a submodule or compiled code, whose imports are not followed`
	};
	const mapped = await renamesPackages(revision, dir);
	if (mapped !== void 0) return {
		unreached: [],
		whole: `${mapped} gives packages other names than their folders`
	};
	const byEnd = new Map();
	for (const path of python) for (const end of endings(path)) byEnd.set(end, [...byEnd.get(end) ?? [], path]);
	const reached = new Set();
	const queue = [];
	const add = (path) => {
		if (reached.has(path)) return;
		reached.add(path);
		queue.push(path);
	};
	const addModule = (parts) => {
		for (let length = 1; length <= parts.length; length++) {
			const name = parts.slice(0, length).join("/");
			for (const end of [
				`${name}.py`,
				`${name}/__init__.py`,
				...length === parts.length ? [`${name}/__main__.py`] : []
			]) for (const path of byEnd.get(end) ?? []) add(path);
		}
	};
	for (const entry of entries) {
		if (entry.startsWith("-m ")) {
			const parts = entry.slice(3).split(".");
			const whole = parts.join("/");
			if (![`${whole}.py`, `${whole}/__main__.py`].some((end) => byEnd.has(end))) return {
				unreached: [],
				whole: `${entry} is no module of the code`
			};
			addModule(parts);
			continue;
		}
		const path = [dir, entry.replace(/^\.\//, "")].filter((part) => part !== "").join("/");
		if (!files.has(path)) return {
			unreached: [],
			whole: `${path} is not among the code`
		};
		add(path);
	}
	for (const path of python) if (ALWAYS.test(path)) add(path);
	const { pythonImports } = await import("./python-imports.js");
	for (let path = queue.shift(); path !== void 0; path = queue.shift()) {
		const file = path;
		const id = files.get(file);
		const imports = known.get(id) ?? revision.read(file).then((content) => content ? pythonImports(decode(content)) : {
			kind: "dynamic",
			why: "it cannot be read"
		});
		known.set(id, imports);
		const read = await imports.catch(() => ({
			kind: "dynamic",
			why: "it cannot be read"
		}));
		if (read.kind === "dynamic") return {
			unreached: [],
			whole: `${file}: ${read.why}`
		};
		for (const { level, module, names } of read.modules) {
			const prefix = level === 0 ? [] : above(file, level);
			if (prefix === void 0) return {
				unreached: [],
				whole: `${file}: an import leads out of the repository`
			};
			const base = [...prefix, ...module];
			if (base.length > 0) addModule(base);
			for (const name of names) if (name !== "*") addModule([...base, name]);
			if (names.includes("*")) {
				for (const init of byEnd.get(`${base.join("/")}/__init__.py`) ?? []) for (const path of python) if (isInside(path, folderOf(init))) add(path);
			}
			const [top] = base;
			if (level === 0 && top !== void 0 && !byEnd.has(`${top}.py`) && ![...byEnd.keys()].some((end) => end.startsWith(`${top}/`))) {
				const outside = await elsewhere(revision, top, dir, folderOf(file));
				if (outside !== void 0) return {
					unreached: [],
					whole: `${file} imports ${outside}, which is not among the code`
				};
			}
		}
	}
	return {
		unreached: python.filter((path) => !reached.has(path)),
		whole: void 0
	};
}
async function elsewhere(revision, top, dir, folder) {
	for (const root of new Set([
		"",
		"src",
		"lib",
		dir,
		`${dir}/src`,
		folder
	])) for (const name of [`${top}.py`, top]) {
		const path = root === "" ? name : `${root}/${name}`;
		if (await revision.entry(path)) return path;
	}
}
const RENAMES = /package[-_]dir|force-include|\[tool\.hatch\.build[^\]]*sources/;
const ROOT_ONLY = /package[-_]dir\s*=\s*\{\s*(?:""|'')\s*[:=]\s*["'][\w./-]*["']\s*,?\s*\}|\[tool\.setuptools\.package-dir\]\s*\n\s*(?:""|'')\s*=\s*["'][\w./-]*["']/g;
async function renamesPackages(revision, dir) {
	for (const folder of new Set(["", dir])) for (const name of [
		"pyproject.toml",
		"setup.cfg",
		"setup.py"
	]) {
		const path = folder === "" ? name : `${folder}/${name}`;
		const content = await revision.entry(path) ? await revision.read(path) : void 0;
		if (content && RENAMES.test(decode(content).replaceAll(ROOT_ONLY, ""))) return path;
	}
}
function endings(path) {
	const parts = path.split("/");
	return parts.map((_, i) => parts.slice(i).join("/"));
}
function above(file, level) {
	let folder = folderOf(file);
	for (let up = 1; up < level; up++) {
		if (folder === "") return void 0;
		folder = folderOf(folder);
	}
	return folder.split("/").filter(Boolean);
}
// src/detect/select.ts
var import_picomatch = __toESM(require_picomatch(), 1);
const OPTIONS = {
	dot: true,
	noextglob: true,
	strictSlashes: true
};
async function select(revision, selection) {
	const files = new Map();
	const unmatched = [];
	const without = selection.globs.filter((glob) => glob.startsWith("!")).map((glob) => (0, import_picomatch.default)(glob.slice(1), OPTIONS));
	const dropped = (path) => selection.ignored?.(path) || selection.except.some((other) => isInside(path, other)) || without.some((matches) => matches(path));
	const touched = (folder) => selection.single === true || selection.ignored !== void 0 || without.length > 0 || selection.except.some((other) => isInside(other, folder));
	const walk = async (entry, path, pattern) => {
		if (path !== "" && dropped(path)) return false;
		if (entry.type !== "tree") {
			if (entry.type === "blob" && !pattern.whole && !pattern.matches(path)) return false;
			files.set(path, `${entry.mode} ${entry.oid}${entry.mode === "120000" ? await behind(revision, path) : ""}`);
			return true;
		}
		if (pattern.whole && !touched(path) && !await revision.holdsLinks(path) && !await revision.holdsNotebooks(path)) {
			files.set(`${path}/`, `40000 ${entry.oid}`);
			return true;
		}
		const children = [...(await revision.store.tree(entry.oid)).values()];
		return (await Promise.all(children.map((child) => walk(child, path === "" ? child.name : `${path}/${child.name}`, pattern)))).some(Boolean);
	};
	for (const glob of selection.globs) {
		if (glob.startsWith("!")) continue;
		const pattern = patternOf(glob);
		const start = await startOf(revision, pattern.base);
		if (!(start !== void 0 && await walk(start.entry, start.path, pattern))) unmatched.push(glob);
	}
	return {
		files: withoutCovered(files),
		unmatched
	};
}
async function startOf(revision, path) {
	const parts = path.split("/").filter(Boolean);
	for (let length = 0; length <= parts.length; length++) {
		const here = parts.slice(0, length).join("/");
		const entry = await revision.entry(here);
		if (!entry) break;
		if (length === parts.length || entry.type === "commit") return {
			entry,
			path: here
		};
	}
	const target = await revision.resolved(path);
	return target === void 0 || target === "outside" ? void 0 : {
		entry: target,
		path
	};
}
async function behind(revision, path) {
	const target = await revision.resolved(path);
	return target === void 0 || target === "outside" ? "" : ` to ${target.oid}`;
}
const cache = new Map();
function patternOf(glob) {
	let pattern = cache.get(glob);
	if (!pattern) {
		const { isGlob, base } = globOf(glob);
		const rest = glob.slice(base.length).replace(/^\//, "");
		const whole = !isGlob || rest === "**" || rest === "**/*";
		pattern = {
			base,
			whole,
			matches: whole ? () => true : (0, import_picomatch.default)(glob, OPTIONS)
		};
		cache.set(glob, pattern);
	}
	return pattern;
}
function withoutCovered(files) {
	const folders = [...files.keys()].filter((path) => path.endsWith("/"));
	if (folders.length === 0) return files;
	for (const path of files.keys()) if (folders.some((folder) => path !== folder && path.startsWith(folder))) files.delete(path);
	return files;
}
// src/detect/narrowed.ts
const PLAIN = /^[^&|;<>`$()]*$/;
const INSTALLS = /^(?:(?:sudo )?apt-get|apt|brew|(?:python3? -m )?pip3?|uv (?:sync|pip|venv|python)|poetry install|pdm (?:install|sync)|pixi install|(?:conda|mamba|micromamba) (?:env|install|create|update)|npm ci|dvc pull|git lfs pull|mkdir -p|echo|set -[a-z]+)(?: |$)/;
const SETUP_ACTION = ".github/actions/mettle-setup";
async function codeOf(model, selection, revision) {
	const entries = model.imports === "reachable" ? entriesOf(model) : void 0;
	const byTokens = model.codeIdentity === "tokens";
	const { files, unmatched } = await select(revision, {
		...selection,
		single: entries !== void 0 || byTokens
	});
	const setup = await revision.entry(SETUP_ACTION);
	if (setup) files.set(`${SETUP_ACTION}/`, `${setup.mode} ${setup.oid}`);
	const counted = new Map(files);
	for (const path of files.keys()) if (path.endsWith(".ipynb")) counted.set(path, await cells(files.get(path), path, revision));
	const { unreached } = entries ? await reach(files, entries, model.dir, revision) : { unreached: [] };
	for (const path of unreached) counted.delete(path);
	if (byTokens) for (const [path, id] of await tokens(counted, revision)) counted.set(path, id);
	return {
		files: counted,
		unmatched,
		unreached
	};
}
function entriesOf(model) {
	const commands = [
		...(model.setup ?? "").split(/&&|\n|;/).map((line) => line.trim()).filter((line) => line !== "" && !(PLAIN.test(line) && INSTALLS.test(line))),
		model.train,
		model.evaluate
	].filter((command) => command !== void 0);
	return commands.length === 0 ? void 0 : entryPoints(commands);
}
const programs = new Map();
async function tokens(files, revision) {
	const python = [...files].filter(([path, id]) => path.endsWith(".py") && /^100(?:644|755) [0-9a-f]+$/.test(id));
	const oids = python.map(([, id]) => id.slice(7)).filter((oid) => !programs.has(oid));
	if (oids.length > 0) {
		const { pythonTokens } = await import("./python-tokens.js");
		for (const [oid, content] of await revision.store.blobs(oids)) programs.set(oid, digestOf(content, pythonTokens));
	}
	return new Map(python.flatMap(([path, id]) => {
		const program = programs.get(id.slice(7));
		return program === void 0 || program === "" ? [] : [[path, `${id.slice(0, 6)} tokens ${program}`]];
	}));
}
function digestOf(content, read) {
	try {
		const program = read(decode(content));
		return program === void 0 ? "" : createHash("sha256").update(program).digest("hex");
	} catch {
		return "";
	}
}
async function cells(id, path, revision) {
	const content = await revision.read(path);
	if (!content) return id;
	try {
		const notebook = JSON.parse(decode(content));
		if (!Array.isArray(notebook.cells)) return id;
		const rows = notebook.cells.filter((cell) => cell.cell_type !== "markdown" && cell.cell_type !== "raw").map(({ cell_type, source, metadata }) => [
			cell_type,
			Array.isArray(source) ? source.join("") : source,
			metadata?.tags ?? null
		]);
		if (rows.some(([kind, source]) => typeof kind !== "string" || typeof source !== "string")) return id;
		const kernel = notebook.metadata?.kernelspec?.name ?? null;
		return `${id.split(" ")[0]} cells ${createHash("sha256").update(JSON.stringify([kernel, rows])).digest("hex")}`;
	} catch {
		return id;
	}
}
// src/detect/parameters.ts
async function parameters(revision, files) {
	const entries = {};
	for (const { file, keys } of files) {
		const content = await revision.read(file);
		if (content === void 0) {
			entries[file] = "absent";
			continue;
		}
		const entry = await revision.resolved(file);
		const value = await parsedOnce(entry === "outside" || entry === void 0 ? void 0 : entry.oid, content, file);
		for (const [key, leaf] of chosen(value, keys)) entries[`${file}#${key}`] = canonical(leaf);
		for (const key of keys) if (pick(value, key).length === 0) entries[`${file}#${key}`] = "absent";
		if (keys.length === 0 && Object.keys(entries).every((name) => !name.startsWith(`${file}#`))) entries[file] = "empty";
	}
	return entries;
}
const parsed = new Map();
function parsedOnce(oid, content, file) {
	const id = oid && `${oid} ${structuredFormat(file)}`;
	const known = id === void 0 ? void 0 : parsed.get(id);
	if (known) return known;
	const value = readParams(content, file);
	if (id !== void 0) parsed.set(id, value);
	return value;
}
function chosen(value, keys) {
	if (keys.length === 0) return leaves(value, "");
	return keys.flatMap((key) => pick(value, key)).flatMap(([name, item]) => [...leaves(item, name)]);
}
const leaves = (value, name) => isMap(value) && value.size > 0 ? [...flatten(value, "all")].map(([key, leaf]) => [name === "" ? key : `${name}.${key}`, leaf]) : [[name, value]];
async function readParams(content, file) {
	try {
		return await readStructured(content, structuredFormat(file));
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		const place = error.line === void 0 ? { file } : {
			file,
			line: error.line,
			column: error.column ?? 1
		};
		throw new MettleError("params-invalid", `${file}: ${error.message}`, {
			place,
			cause: error
		});
	}
}
// src/detect/fingerprint.ts
const DOCUMENTS = [
	"README*",
	"CHANGELOG*",
	"CONTRIBUTING*",
	"CODE_OF_CONDUCT*",
	"SECURITY*",
	"LICENSE*",
	"NOTICE*",
	".gitignore",
	".gitattributes",
	".editorconfig",
	".mailmap"
].map((name) => `!**/${name}`).concat("!.github/**", "!docs/**", "!.vscode/**", "!.dvc/**");
async function fingerprintOf(model, revision, around) {
	const lock = await lockFileOf(revision, model.lock, model.dir, around.working);
	const sources = model.data.filter((source) => source.kind === "path").map((source) => source.path);
	const written = writtenBy(model);
	const labels = model.predictions?.labels;
	const except = [
		around.configFile,
		dataLockPath(around.configFile),
		...sources,
		...sources.map((path) => `${path}.dvc`),
		...model.params.map((params) => params.file).filter((file) => !file.endsWith(".py")),
		...model.outputs.map((output) => output.path),
		...model.plots.filter((path) => !isGlob(path)),
		...model.metrics.map((metrics) => metrics.path).filter((path) => !isGlob(path)),
		...lock === void 0 ? [] : [lock],
		...labels === void 0 ? [] : [labels, `${labels}.dvc`]
	];
	const own = model.code ?? [model.dir === "" ? "**" : `${model.dir}/**`, ...DOCUMENTS];
	const { files, unmatched, unreached } = await codeOf(model, {
		globs: [...own, ...[...model.metrics.map((metrics) => metrics.path), ...model.plots].filter(isGlob).map((glob) => `!${glob}`)],
		except,
		ignored: await ignoredBy(revision, around.working)
	}, revision);
	const unknown = [];
	const pending = [];
	const data = {};
	const pins = new Map();
	const held = [];
	const take = (name, state) => {
		pins.set(name, {
			pin: state.pin,
			...state.known && state.objects ? { objects: state.objects } : {}
		});
		data[name] = state.known ? state.identity : "unknown";
		if (!state.known) unknown.push(`${name}: ${state.reason}`);
	};
	for (const source of model.data) {
		if (source.kind === "model") {
			data[source.name] = pendingOn(source.model, source.output);
			pending.push(source.model);
			continue;
		}
		const locked = model.locksData ? await around.locked(source, model.name, revision) : void 0;
		if (locked) held.push(source.name);
		take(source.name, locked ?? await around.state(source, revision));
	}
	if (labels !== void 0) take("predictions.labels", await around.state({
		name: "labels",
		place: model.place,
		kind: "path",
		path: labels
	}, revision));
	for (const path of written.read) if (isGlob(path)) for (const [file, entry] of (await select(revision, {
		globs: [path],
		except: []
	})).files) data[file] = entry;
	else take(path, await around.state({
		name: path,
		place: model.place,
		kind: "path",
		path
	}, revision));
	const image = model.container === void 0 ? void 0 : await imageOf(model.container, model, revision, around);
	if (image) {
		pins.set(IMAGE_PIN, { pin: image.pin });
		if (!image.known) unknown.push(`container: ${image.reason}`);
	}
	const params = await parameters(revision, model.params);
	const locked = lock === void 0 ? {} : await lockedVersions(revision, lock, lockUser(model));
	for (const [name, value] of [...Object.entries(params), ...Object.entries(locked)]) if (value === "absent" && !name.includes("#")) unknown.push(`${name}: is not there`);
	const missing = Object.entries(params).filter(([name, value]) => value === "absent" && name.includes("#"));
	const components = {
		code: Object.fromEntries(files),
		params,
		data,
		command: commandOf(model),
		lock: locked,
		environment: {
			...model.tier === void 0 ? {} : { tier: model.tier },
			...image ? { container: `${model.container} ${image.known ? image.identity : "unknown"}` } : {},
			...model.variables,
			...Object.fromEntries(Object.entries(model.inputs).map(([name, value]) => [`input ${name}`, value])),
			...Object.fromEntries([...new Set(Object.values(model.grants).flat())].map((name) => [`granted ${name}`, ""]))
		},
		seed: {
			seed: String(model.seed),
			...model.repeats > 1 ? { repeats: String(model.repeats) } : {}
		}
	};
	const nothing = unmatched.filter((glob) => own.includes(glob)).map((glob) => `code: ${JSON.stringify(glob)} names nothing`);
	const absent = missing.map(([name]) => `params: ${name.replace("#", " has no ")}`);
	return {
		fingerprint: withKey(components, unknown, pending, around.nonce),
		unmatched: [...nothing, ...absent],
		unreached,
		pins,
		held
	};
}
const IMAGE_PIN = "\0container";
async function imageOf(container, { place }, revision, around) {
	const reference = imageAddress(container);
	if (reference.includes("@sha256:")) return {
		known: true,
		identity: reference.split("@")[1],
		pin: reference
	};
	return around.state({
		name: "container",
		place,
		kind: "remote",
		remote: {
			type: "oci",
			reference
		}
	}, revision);
}
const lockUser = ({ dir, setup, train, evaluate, variables, grants }) => ({
	dir,
	variables: [...Object.keys(variables), ...Object.values(grants).flat()],
	commands: [
		setup,
		train,
		evaluate
	].filter((command) => command !== void 0)
});
const isGlob = (path) => globOf(path).isGlob;
function writtenBy(model) {
	if (model.train !== void 0) return { read: [] };
	const outputs = model.outputs.map((output) => output.path);
	return { read: model.evaluate === void 0 ? [...outputs, ...model.metrics.map((metrics) => metrics.path)] : outputs };
}
const pendingOn = (model, output) => `pending ${encodeURIComponent(model)}${output === void 0 ? "" : ` ${encodeURIComponent(output)}`}`;
function commandOf(model) {
	const entries = { dir: model.dir };
	for (const key of [
		"setup",
		"train",
		"evaluate"
	]) if (model[key] !== void 0) entries[key] = model[key];
	for (const output of model.outputs) entries[`outputs.${output.name}`] = output.path;
	for (const file of model.metrics) entries[`outputs.metrics ${file.path}`] = canonicalize({
		...file,
		path: void 0
	}) ?? "";
	return entries;
}
function withKey(components, unknown, pending, nonce) {
	const digests = Object.fromEntries(Object.entries(components).map(([name, entries]) => [name, sha256(canonicalStrings(entries))]));
	return {
		key: pending.length > 0 ? null : sha256(`{"components":${canonicalStrings(digests)},"schema":1${unknown.length > 0 ? `,"unknown":${JSON.stringify(nonce)}` : ""}}`),
		components,
		unknown: [...unknown],
		pending: [...pending]
	};
}
const canonicalStrings = (entries) => `{${Object.keys(entries).sort().map((name) => `${JSON.stringify(name)}:${JSON.stringify(entries[name])}`).join(",")}}`;
const OF_NOTHING = hash("sha256", "{}");
const sha256 = (text) => text === "{}" ? OF_NOTHING : hash("sha256", text);
function completed(fingerprint, identityOf, nonce) {
	if (fingerprint.pending.length === 0) return fingerprint;
	const left = new Set();
	const data = Object.fromEntries(Object.entries(fingerprint.components["data"] ?? {}).map(([name, value]) => {
		const found = /^pending (\S+?)(?: (\S+))?$/.exec(value);
		if (!found) return [name, value];
		const upstream = decodeURIComponent(found[1]);
		const identity = identityOf(upstream, found[2] === void 0 ? void 0 : decodeURIComponent(found[2]));
		if (identity === void 0) left.add(upstream);
		return [name, identity ?? value];
	}));
	return withKey({
		...fingerprint.components,
		data
	}, fingerprint.unknown, [...left], nonce);
}
export { imageToRun as a, withKey as i, completed as n, fingerprintOf as r, IMAGE_PIN as t };
