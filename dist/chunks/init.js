import { V as MettleError, n as paint, r as printable } from "./start.js";
import { Dt as join$1, Et as isInside, Tt as folderOf, l as checkoutAt, mt as text, ot as parseYaml, pt as isMap, u as git } from "./revisions.js";
import { r as defaultRemote } from "./remote2.js";
const { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, join } = process.getBuiltinModule("node:path");
const { createInterface } = process.getBuiltinModule("node:readline/promises");
// src/terminal/default-branch.ts
async function defaultBranch(root) {
	const found = (await git([
		"for-each-ref",
		"--format=%(refname) %(symref)",
		"refs/remotes/origin/HEAD",
		"refs/heads/main",
		"refs/heads/master"
	], { cwd: root })).stdout.toString("utf8").trim().split("\n");
	const origin = found.find((ref) => ref.startsWith("refs/remotes/origin/HEAD refs/remotes/origin/"));
	if (origin !== void 0) return origin.slice(45);
	const usual = found.find((ref) => ref.startsWith("refs/heads/"));
	if (usual !== void 0) return usual.trim().slice(11);
	return (await git([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	], {
		cwd: root,
		allow: [1]
	})).stdout.toString("utf8").trim() || "main";
}
// src/terminal/guess/data-sources.ts
const FOLDERS = [
	"data",
	"datasets",
	"dataset",
	"input",
	"inputs"
];
const DATA = /\.(?:csv|tsv|parquet|feather|arrow|avro|orc|npy|npz|h5|hdf5|xlsx?|jsonl|ndjson|tfrecords?|png|jpe?g|gif|bmp|tiff?|wav|mp3|flac|mp4|zip|tar|t?gz|bz2|xz|zst|db|sqlite3?|dvc)(?:\.gz)?$/i;
const TABLE = /\.(?:csv|tsv|parquet|feather|arrow|npy|npz|h5|hdf5|xlsx?|jsonl|ndjson)(?:\.gz)?$/i;
const CODE = /\.(?:py|ipynb|r|jl|sh|m?js|ts|scala|java|cpp|sql)$/i;
const MOST = 5;
function dataSources(tree, written, lies) {
	const free = (file) => !written.some((path) => isInside(file, path));
	const sources = new Map();
	for (const folder of FOLDERS) {
		const pointer = tree.has(`${folder}.dvc`);
		const files = tree.files.filter((file) => file.startsWith(`${folder}/`) && free(file));
		const data = files.filter((file) => DATA.test(file));
		if (pointer || data.length > 0 && !files.some((file) => CODE.test(file))) sources.set(folder, folder);
		else if (data.length <= MOST) for (const file of data) add(sources, file);
	}
	const root = tree.files.filter((file) => !file.includes("/") && (TABLE.test(file) || file.endsWith(".dvc")) && free(file.replace(/\.dvc$/, "")));
	if (root.length <= MOST) for (const file of root) add(sources, file);
	return {
		sources,
		outside: sources.size === 0 ? FOLDERS.find((folder) => lies(folder) && !tree.has(folder)) : void 0
	};
}
function add(sources, file) {
	const path = file.replace(/\.dvc$/, "");
	const name = path.split("/").at(-1).split(".")[0].toLowerCase().replace(/[^a-z0-9_-]+/g, "-");
	if (/^[a-z]/.test(name) && !sources.has(name) && ![...sources.values()].includes(path)) sources.set(name, path);
}
// src/terminal/guess/installer.ts
const LISTS = [
	"requirements.txt",
	"requirements/base.txt",
	"requirements/train.txt",
	"requirements/requirements.txt"
];
const CONDA = [
	"environment.yml",
	"environment.yaml",
	"conda.yaml",
	"conda.yml"
];
function installerOf(tree, python, model, up, beside) {
	const none = {
		tool: "none",
		setup: void 0,
		run: "",
		packages: void 0
	};
	const inModel = (path) => model !== "" && tree.has(`${model}/${path}`);
	if (!python) return tree.has("package-lock.json") || inModel("package-lock.json") ? {
		...none,
		tool: "npm",
		setup: "npm ci"
	} : none;
	if (tree.has("uv.lock") || inModel("uv.lock")) return {
		...none,
		tool: "uv",
		setup: "uv sync --frozen",
		run: "uv run "
	};
	if (tree.has("poetry.lock") || inModel("poetry.lock")) return {
		...none,
		tool: "poetry",
		setup: "poetry install",
		run: "poetry run "
	};
	if (tree.has("pdm.lock") || inModel("pdm.lock")) return {
		...none,
		tool: "pdm",
		setup: "pdm sync",
		run: "pdm run "
	};
	if (tree.has("pixi.lock") || tree.has("pixi.toml")) return {
		...none,
		tool: "pixi",
		setup: "pixi install --frozen",
		run: "pixi run "
	};
	if (tree.has("Pipfile.lock") || inModel("Pipfile.lock")) return {
		...none,
		tool: "pipenv",
		setup: "pipenv sync",
		run: "pipenv run "
	};
	const environment = CONDA.find(tree.has);
	if (environment !== void 0 || tree.has("conda-lock.yml")) return {
		...none,
		tool: "conda",
		setup: `conda env update --name base --file ${up}${environment ?? "environment.yml"}`
	};
	const packages = LISTS.find(inModel) ?? LISTS.map((name) => tree.has(name) ? `${up}${name}` : void 0).find((name) => name !== void 0) ?? (beside !== "" && tree.has(`${beside}/requirements.txt`) ? `${beside}/requirements.txt` : void 0);
	if (packages !== void 0) return {
		...none,
		tool: "pip",
		setup: `pip install -r ${packages}`,
		packages
	};
	return tree.has("setup.py") || /^\[(?:project|build-system)\]/m.test(tree.source("pyproject.toml")) ? {
		...none,
		tool: "pip",
		setup: `pip install -e ${up === "" ? "." : up}`
	} : none;
}
function pythonVersion(tree, inside) {
	const at = inside === "" ? "" : `${inside}/`;
	if (tree.has(".python-version")) return `python-version-file: ${at}.python-version`;
	if (/^requires-python\s*=/m.test(tree.source("pyproject.toml"))) return `python-version-file: ${at}pyproject.toml`;
	return "python-version: '3.13'";
}
// src/terminal/guess/trainer.ts
const USUAL = [
	"train.py",
	"src/train.py",
	"scripts/train.py",
	"main.py",
	"train.ipynb",
	"notebooks/train.ipynb",
	"train.js",
	"train.mjs",
	"train.R",
	"train.jl",
	"train.sh"
];
const NAMES = [
	"train",
	"train_pipeline",
	"training_pipeline",
	"run_training",
	"run_train",
	"train_model",
	"model_training",
	"training",
	"fit_model",
	"fit"
];
const PROGRAM = /^(?<name>[\w-]+)\.(?:py|R|jl|m?js|sh)$/;
const ASIDE = /^(?:\.|tests?$|testing$|docs?$|examples?$|vendor$|third_party$|external$|node_modules$|site-packages$|archive$|old$)|\{\{/i;
const SERVES = /\b(?:FastAPI|Flask|uvicorn|streamlit|gradio|Starlette|sanic|aiohttp\.web)\b/;
const CALLS = /^(?!print\b)[A-Za-z_][\w.]*\(/gm;
const PREPARES = /^(?:warnings|logging|sys|os|load_dotenv|dotenv|matplotlib|plt\.style|sns\.set|pd\.set_option|np\.random|random|torch\.(?:manual_seed|backends|set)|tf\.(?:random|get_logger)|pyrootutils|rootutils|OmegaConf)\b/;
function trainerOf(tree) {
	const named = namedCommand(tree);
	if (named !== void 0) return {
		found: {
			kind: "command",
			command: named
		},
		candidates: []
	};
	const usual = USUAL.find((path) => tree.has(path) && (path !== "main.py" || trains(tree.source(path))));
	if (usual !== void 0) return {
		found: fileOf(usual, tree),
		candidates: []
	};
	const ranked = tree.files.filter((path) => !path.split("/").slice(0, -1).some((folder) => ASIDE.test(folder))).map((path) => ({
		path,
		rank: NAMES.indexOf(PROGRAM.exec(path.slice(path.lastIndexOf("/") + 1))?.groups?.["name"] ?? "")
	})).filter(({ path, rank }) => rank !== -1 && runs(path, tree.source(path))).map((one) => ({
		...one,
		depth: one.path.split("/").length
	})).sort((a, b) => a.rank - b.rank || a.depth - b.depth);
	const [first, second] = ranked;
	if (first && !(second && second.rank === first.rank && second.depth === first.depth)) return {
		found: fileOf(first.path, tree),
		candidates: []
	};
	if (/^train\s*:/m.test(tree.source("Makefile"))) return {
		found: {
			kind: "command",
			command: "make train"
		},
		candidates: []
	};
	const notebook = first ? void 0 : soleNotebook(tree);
	return {
		found: notebook === void 0 ? void 0 : fileOf(notebook, tree),
		candidates: ranked.map(({ path }) => path)
	};
}
const fileOf = (path, tree) => ({
	kind: "file",
	path,
	module: moduleOf(path, tree)
});
const trains = (source) => source === "" || !SERVES.test(source) && /train|fit\b/i.test(source);
function runs(path, source) {
	if (SERVES.test(source)) return false;
	return !path.endsWith(".py") || /\b__name__\s*==/.test(source) || [...source.matchAll(CALLS)].some(([call]) => !PREPARES.test(call));
}
function moduleOf(path, tree) {
	const parts = path.replace(/\.py$/, "").split("/");
	if (!path.endsWith(".py") || parts.length === 1 || !parts.every((part) => /^[A-Za-z_]\w*$/.test(part))) return void 0;
	const source = tree.source(path);
	const top = parts[0];
	const imports = (name) => new RegExp(String.raw`^\s*(?:from|import)\s+${name}(?:\.|\s)`, "m").test(source);
	if (imports(top)) return {
		name: parts.join("."),
		path: void 0
	};
	const isPackage = (folder) => tree.has([...folder, "__init__.py"].join("/"));
	if (top === "src" && parts.length > 2) return {
		name: parts.slice(1).join("."),
		path: "src"
	};
	if (top !== "src" && (isPackage(parts.slice(0, -1)) || /^[ \t]{0,20}from[ \t]{1,5}\.{1,5}\w{0,50}[ \t]{1,5}import\b/m.test(source))) return {
		name: parts.join("."),
		path: void 0
	};
}
function namedCommand(tree) {
	if (/^\[tool\.kedro\]/m.test(tree.source("pyproject.toml"))) return "kedro run";
	if (!tree.has("MLproject")) return void 0;
	try {
		const main = entry(entry(parseYaml(tree.source("MLproject")), "entry_points"), "main");
		const command = entry(main, "command");
		const parameters = entry(main, "parameters");
		if (typeof command !== "string") return void 0;
		const usual = (name) => entry(entry(parameters, name), "default") ?? null;
		return [...command.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).some((name) => usual(name) === null) ? void 0 : command.replace(/\{(\w+)\}/g, (_, name) => text(usual(name)));
	} catch {
		return;
	}
}
const entry = (value, key) => isMap(value) ? value.get(key) : void 0;
function soleNotebook(tree) {
	for (const folder of ["", "notebooks/"]) {
		const found = tree.files.filter((file) => file.startsWith(folder) && file.endsWith(".ipynb") && !file.slice(folder.length).includes("/"));
		if (found.length === 1) return found[0];
	}
}
// src/terminal/guess/tree.ts
const LARGEST = 1 << 20;
async function treeAt(root) {
	const listed = await git([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	], { cwd: root });
	const read = (path) => {
		try {
			const state = statSync(join(root, path));
			if (!state.isFile() || state.size > LARGEST) return "";
			const text = readFileSync(join(root, path), "utf8");
			return path.endsWith(".ipynb") ? cells(text) : text;
		} catch {
			return "";
		}
	};
	return treeOf(listed.stdout.toString("utf8").split("\0").filter(Boolean), read);
}
function treeOf(listed, source) {
	const files = [...new Set(listed)].sort();
	const folders = new Set();
	for (const file of files) for (let folder = folderOf(file); folder !== ""; folder = folderOf(folder)) folders.add(folder);
	const known = new Set(files);
	return {
		files,
		has: (path) => known.has(path) || folders.has(path),
		folders: (path) => [...folders].filter((folder) => folderOf(folder) === path).map((folder) => folder.slice(path === "" ? 0 : path.length + 1)),
		source
	};
}
function cells(notebook) {
	const { cells: all = [] } = JSON.parse(notebook);
	return all.filter((cell) => cell.cell_type === "code").map(({ source = "" }) => Array.isArray(source) ? source.join("") : source).join("\n");
}
function below(tree, folder) {
	if (folder === "") return tree;
	const prefix = `${folder}/`;
	return treeOf(tree.files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length)), (path) => tree.source(prefix + path));
}
// src/terminal/guess/written-files.ts
const WRITERS = [
	/\b(?:joblib|pickle|cloudpickle|dill|json|yaml|skops\.io|sio|toml)\.(?:safe_)?dump\(/g,
	/(?<![\w.])(?:dump|safe_dump|save_object|save_model|saveRDS|save|write_json|writeLines|fwrite)\(/g,
	/(?<!\b(?:wandb|mlflow|session|db|plt)\s?)\.(?:save|save_model|save_weights|save_pretrained|savez?_compressed|savetxt|savez|imsave)\(/g,
	/\.(?:to_(?:csv|parquet|json|pickle|feather|excel|hdf|onnx|html)|savefig|save_raw|write_(?:csv|parquet|json|image|html)|onnx\.export|export|writeFileSync)\(/g,
	/(?<![\w.])(?:write\.csv|write_csv|ggsave|writeFileSync|export_onnx)\(/g
];
const OPENS = /(?<![\w.])(?:io\.)?open\(/g;
const PATH_WRITES = /\bPath\(/g;
const FOLDER = /(?:save_pretrained|save_model|model\.save)\($/;
const MODEL = /\.(?:onnx|pkl|pickle|joblib|pt|pth|ckpt|safetensors|bin|h5|hdf5|keras|tflite|rds|cbm|ubj|gguf|skops)$/i;
const METRICS = /(?:^|[/_-])metrics?(?:[_-]\w+)?\.(?:json|ya?ml|toml|csv|tsv|txt)$/i;
const RESULTS = /(?:^|[/_-])(?:scores?|results?|evaluation|eval|report|performance)\.(?:json|ya?ml)$/i;
const LONGEST = 2e3;
const MOST_CALLS = 1e3;
function writtenFiles(source) {
	const known = constants(source);
	const folders = new Set();
	const paths = new Set([...calls(source)].flatMap(({ of, given, after }) => {
		if (of === "open") return opensToWrite(given) ? [pathOf(argument(given, 0), known)] : [];
		if (of === "Path") return /^\s*\.(?:write_(?:text|bytes)|open\(\s*['"][wax])/.test(after) ? [pathOf(argument(given, 0), known)] : [];
		const file = parts(given).map((part) => pathOf(part.replace(/^\s*\w+\s*=(?!=)/, ""), known)).find((path) => path !== void 0 && /\.\w{1,10}$/.test(path));
		const folder = file === void 0 && of.folder ? pathOf(argument(given, 0), known) : void 0;
		if (folder !== void 0) folders.add(folder);
		return [file ?? folder];
	}));
	paths.delete(void 0);
	const all = [...paths];
	const metrics = all.find((path) => METRICS.test(path)) ?? all.find((path) => RESULTS.test(path));
	const model = all.find((path) => path !== metrics && (MODEL.test(path) || folders.has(path)));
	const rest = all.filter((path) => path !== metrics && path !== model && /\.\w{1,10}$/.test(path));
	return {
		metrics,
		model: metrics !== void 0 && model !== void 0 && metrics.startsWith(`${model}/`) ? void 0 : model,
		others: named(rest)
	};
}
function named(paths) {
	const taken = new Set(["model", "metrics"]);
	return paths.flatMap((path) => {
		const name = path.split("/").at(-1).replace(/\.\w+$/, "").toLowerCase().replace(/[^a-z0-9_-]/g, "-");
		if (taken.has(name) || !/^[a-z]/.test(name)) return [];
		taken.add(name);
		return [{
			name,
			path
		}];
	});
}
function* calls(source) {
	const found = [
		...WRITERS.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => ({
			of: { folder: FOLDER.test(source.slice(match.index - 40, match.index) + match[0]) },
			match
		}))),
		...[...source.matchAll(OPENS)].map((match) => ({
			of: "open",
			match
		})),
		...[...source.matchAll(PATH_WRITES)].map((match) => ({
			of: "Path",
			match
		}))
	].sort((a, b) => a.match.index - b.match.index).slice(0, MOST_CALLS);
	for (const { of, match } of found) {
		const line = source.slice(source.lastIndexOf("\n", match.index) + 1, match.index);
		if (/^\s*(?:#|\/\/|(?:async\s+)?def\s|function\s)/.test(line)) continue;
		const start = match.index + match[0].length;
		const given = until(source.slice(start, start + LONGEST));
		if (given !== void 0) yield {
			of,
			given,
			after: source.slice(start + given.length + 1, start + given.length + 60)
		};
	}
}
const STRING = /(?:\b[rbuf]{1,2})?("""|'''|"|'|`)(?:\\.|(?!\1)[^\\])*\1/sy;
function until(text) {
	let depth = 1;
	for (let at = 0; at < text.length; at++) {
		STRING.lastIndex = at;
		const string = STRING.exec(text);
		if (string) {
			at += string[0].length - 1;
			continue;
		}
		const character = text[at];
		if ("([{".includes(character)) depth++;
		else if (")]}".includes(character) && --depth === 0) return text.slice(0, at);
	}
}
function parts(given) {
	const found = [];
	let from = 0;
	let depth = 0;
	for (let at = 0; at < given.length; at++) {
		STRING.lastIndex = at;
		const string = STRING.exec(given);
		if (string) {
			at += string[0].length - 1;
			continue;
		}
		const character = given[at];
		if ("([{".includes(character)) depth++;
		else if (")]}".includes(character)) depth--;
		else if (character === "," && depth === 0) {
			found.push(given.slice(from, at));
			from = at + 1;
		}
	}
	return [...found, given.slice(from)];
}
const argument = (given, at) => (parts(given)[at] ?? "").replace(/^\s*(?:file|path)\s*=(?!=)/, "");
const opensToWrite = (given) => parts(given).slice(1).some((part) => /^\s*(?:mode\s*=\s*)?['"][wax][bt+]*['"]\s*$/.test(part));
function constants(source) {
	const found = new Map();
	const twice = new Set();
	const add = (name, value) => {
		if (found.has(name) && found.get(name) !== value) twice.add(name);
		found.set(name, value);
	};
	for (const [, name = "", value = ""] of source.matchAll(/^[ \t]*([A-Za-z_][\w.]*)[ \t]*(?::[^=\n]+)?(?:=(?!=)|<-)[ \t]*([^\n#]+)/gm)) add(name, value.trim().replace(/(?:,|\)[^()]{0,100}:)$/, ""));
	for (const definition of [...source.matchAll(/\bdef \w+\(/g)].slice(0, MOST_CALLS)) {
		const start = definition.index + definition[0].length;
		for (const parameter of parts(until(source.slice(start, start + LONGEST)) ?? "")) {
			const [, name = "", value = ""] = /^\s*(\w+)\s*(?::[^=]*)?=(.*)$/s.exec(parameter) ?? [];
			if (name !== "") add(name, value.trim());
		}
	}
	for (const name of twice) found.delete(name);
	for (const option of [...source.matchAll(/\b(?:add_argument|option)\(/g)].slice(0, MOST_CALLS)) {
		const given = parts(until(source.slice(option.index + option[0].length, option.index + option[0].length + LONGEST)) ?? "");
		const name = given.flatMap((part) => /^\s*['"]--([\w-]+)['"]\s*$/.exec(part)?.[1] ?? [])[0]?.replaceAll("-", "_");
		const usual = given.flatMap((part) => /^\s*default\s*=(.*)$/s.exec(part)?.[1]?.trim() ?? [])[0];
		if (name === void 0 || usual === void 0) continue;
		for (const known of [`args.${name}`, name]) if (!found.has(known) && !twice.has(known)) found.set(known, usual);
	}
	return found;
}
const DEEPEST = 4;
function pathOf(expression, known, depth = 0) {
	const text = textOf(expression.trim(), known, depth);
	if (text === void 0 || text.length > 200 || !/^[\w.][\w./-]*$/.test(text) || /^\.*\/?$/.test(text)) return void 0;
	const path = join$1(text);
	return path === "" || path.startsWith("..") ? void 0 : path;
}
function textOf(expression, known, depth) {
	if (depth > DEEPEST || expression === "") return void 0;
	const literal = /^(?:[rbu])?(["'])([^"'\\\n]*)\1$/.exec(expression);
	if (literal) return literal[2];
	const variable = /^[A-Za-z_][\w.]*$/.exec(expression)?.[0];
	if (variable !== void 0) {
		const value = known.get(variable) ?? known.get(`self.${variable.split(".").at(-1)}`) ?? known.get(variable.split(".").at(-1));
		return value === void 0 ? void 0 : textOf(value.trim(), known, depth + 1);
	}
	const joined = /^(?:os\.path\.join|path\.join|join|file\.path|Path|pathlib\.Path|str|open)\((.*)\)$/s.exec(expression)?.[1];
	const divided = joined === void 0 ? expression.split(" / ") : parts(joined);
	if (joined === void 0 && divided.length === 1) return void 0;
	const texts = (expression.startsWith("open(") ? divided.slice(0, 1) : divided).map((part) => textOf(part.trim(), known, depth + 1));
	return texts.every((part) => part !== void 0) ? texts.join("/") : void 0;
}
// src/terminal/guess/repository-shape.ts
const PARAMETERS = [
	"params.yaml",
	"params.yml",
	"config.yaml",
	"params.json",
	"params.toml"
];
const PARENTS = [
	"models",
	"pipelines",
	"packages",
	"projects",
	"apps",
	"services"
];
const BESIDE = /^(?:tests?|docs|examples?|scripts|src|notebooks|tools|\..*)$/;
async function look(root) {
	const tree = await treeAt(root);
	const many = sideBySide(tree);
	const [model = ""] = many?.folders ?? [];
	const own = below(tree, model);
	const { found, candidates } = many ? {
		found: fileOf(many.trainer, own),
		candidates: []
	} : trainerOf(tree);
	const file = found?.kind === "file" ? found.path : void 0;
	const python = file === void 0 || /\.(?:py|ipynb)$/.test(file);
	const written = writtenFiles(file === void 0 ? "" : own.source(file));
	const leaves = [
		written.model,
		written.metrics,
		...written.others.map((other) => other.path)
	].filter((path) => path !== void 0);
	const inside = insideOf(root);
	const up = "../".repeat(model === "" ? 0 : model.split("/").length);
	return {
		name: nameOf(root),
		dvc: tree.has("dvc.yaml"),
		dvcStore: /^([a-z][a-z0-9+.-]*):\/\//.exec(defaultRemote(tree.source(".dvc/config"))?.url ?? "")?.[1],
		lfs: tree.source(".gitattributes").includes("filter=lfs"),
		inside,
		models: many?.folders ?? [],
		each: many?.each,
		trainer: found,
		candidates,
		written: {
			...written,
			others: written.others.filter(({ path }) => !own.has(path))
		},
		params: PARAMETERS.filter(own.has),
		data: dataSources(own, leaves, (path) => existsSync(join(root, model, path))),
		shared: many ? sharedBeside(tree, many.folders) : [],
		python,
		pythonVersion: pythonVersion(tree, inside),
		installer: installerOf(tree, python, model, up, folderOf(file ?? ""))
	};
}
function sideBySide(tree) {
	const parents = USUAL.some((path) => path !== "main.py" && tree.has(path)) ? PARENTS : [...PARENTS, ""];
	for (const parent of parents) {
		const prefix = parent === "" ? "" : `${parent}/`;
		const all = tree.folders(parent).filter((name) => parent !== "" || !BESIDE.test(name));
		for (const trainer of USUAL) {
			const folders = all.filter((name) => tree.has(`${prefix}${name}/${trainer}`)).map((name) => prefix + name);
			if (folders.length > 1 && (parent !== "" || /^(?:src\/)?train\./.test(trainer))) return {
				folders,
				each: parent !== "" && folders.length === all.length ? `${parent}/*` : void 0,
				trainer
			};
		}
	}
}
function sharedBeside(tree, models) {
	const tops = new Set(models.map((folder) => folder.split("/")[0]));
	return tree.folders("").filter((name) => !tops.has(name) && !/^(?:tests?|docs|examples?|\..*)$/.test(name)).filter((name) => tree.files.some((file) => file.startsWith(`${name}/`) && file.endsWith(".py") && folderOf(file) === name));
}
function insideOf(folder) {
	for (let here = folder, way = "";;) {
		if (existsSync(join(here, ".git"))) return way;
		const above = dirname(here);
		if (above === here) return "";
		way = way === "" ? basename(here) : `${basename(here)}/${way}`;
		here = above;
	}
}
const nameOf = (root) => root.split(/[\\/]/).at(-1)?.toLowerCase().replace(/[^a-z0-9_-]+/g, "-").replace(/^[^a-z0-9]+/, "") || "model";
// src/terminal/guess/first-config.ts
const PROGRAMS = {
	py: "python",
	js: "node",
	mjs: "node",
	R: "Rscript",
	jl: "julia",
	sh: "sh"
};
function firstConfig(here) {
	const { models, each, written, data } = here;
	const outputs = [
		...written.model === void 0 ? [] : [`model: ${yamlText(written.model)}`],
		`metrics: ${yamlText(written.metrics ?? "metrics.json")}`,
		...written.others.map(({ name, path }) => `${name}: ${yamlText(path)}`)
	];
	const shared = here.shared.map((folder) => yamlText(`/${folder}/**`));
	const block = [
		shared.length > 0 ? `code: ['**', ${shared.join(", ")}]` : "# Everything here counts as code but documents, data, parameters and outputs; code: [src/**] would be less.",
		...here.params.length > 0 ? [`params: [${here.params.join(", ")}]`] : [],
		...data.sources.size > 0 ? [`data: {${[...data.sources].map(([name, path]) => `${name}: ${yamlText(path)}`).join(", ")}}`] : [],
		...data.outside === void 0 ? [] : [`# ${data.outside} is not in git. Say where a runner finds it: data: {train: s3://bucket/train.parquet}`],
		...here.installer.setup === void 0 ? [] : [`setup: ${yamlText(here.installer.setup)}`],
		`train: ${yamlText(commandOf(here))}`,
		`outputs: {${outputs.join(", ")}}`,
		"# Without a gate, no metric whose direction is known may get worse. A gate of your own:",
		"# gate:",
		"#   auc: {min: 0.80, max-regression: 0.005}"
	];
	const indented = (by, lines) => lines.map((line) => by + line);
	const body = models.length > 0 && each === void 0 ? [
		"defaults:",
		...indented("  ", block),
		"models:",
		...models.map((folder) => `  ${nameOf(folder)}: {dir: ${yamlText(folder)}}`)
	] : each === void 0 ? [
		"models:",
		`  ${here.name}:`,
		...indented("    ", block)
	] : [
		"models:",
		`  ${each.split("/")[0]}:`,
		`    each: ${each}`,
		...indented("    ", block)
	];
	return `${[...FIRST_LINES, ...body].join("\n")}\n`;
}
const FIRST_LINES = ["# yaml-language-server: $schema=https://raw.githubusercontent.com/mettle-ci/mettle/v1/schema/mettle.schema.json", "version: 1"];
const USUAL_METRICS = "metrics.json";
function commandOf({ trainer = LIKELY, installer: { run } }) {
	if (trainer.kind === "command") return run + trainer.command;
	const { path, module } = trainer;
	if (path.endsWith(".ipynb")) return `${run}jupyter nbconvert --to notebook --execute ${shellWord(path)} --output-dir .mettle-run`;
	if (module) return `${run === "" && module.path !== void 0 ? `PYTHONPATH=${module.path} ` : run}python -m ${module.name}`;
	const program = PROGRAMS[path.split(".").at(-1)] ?? "sh";
	return `${program === "python" ? run : ""}${program} ${shellWord(path)}`;
}
const LIKELY = {
	kind: "file",
	path: "train.py",
	module: void 0
};
const shellWord = (path) => /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
const yamlText = (text) => /^[\w./][\w ./=*-]*$/.test(text) ? text : JSON.stringify(text);
// src/terminal/guess/stages-config.ts
const STORES = {
	s3: {
		extra: "s3",
		variables: ["AWS_*"]
	},
	gs: {
		extra: "gs",
		variables: ["GOOGLE_APPLICATION_CREDENTIALS", "CLOUDSDK_*"]
	},
	azure: {
		extra: "azure",
		variables: ["AZURE_*"]
	},
	gdrive: {
		extra: "gdrive",
		variables: ["GDRIVE_CREDENTIALS_DATA"]
	},
	oss: {
		extra: "oss",
		variables: ["OSS_*"]
	},
	ssh: {
		extra: "ssh",
		variables: ["SSH_AUTH_SOCK"]
	},
	webdav: {
		extra: "webdav",
		variables: []
	},
	webdavs: {
		extra: "webdav",
		variables: []
	},
	hdfs: {
		extra: "hdfs",
		variables: []
	}
};
const dvcPackage = ({ dvcStore }) => {
	const extra = STORES[dvcStore ?? ""]?.extra;
	return extra === void 0 ? "dvc" : `'dvc[${extra}]'`;
};
function stagesConfig({ dvcStore }) {
	const variables = STORES[dvcStore ?? ""]?.variables ?? [];
	if (variables.length === 0) return void 0;
	return `${FIRST_LINES.join("\n")}
# The stages of dvc.yaml are the models.
defaults:
  # For dvc pull alone. The job has to have them: by a login step, or by env: of the step.
  env: {fetch: [${variables.join(", ")}]}
# Without a gate, no metric whose direction is known may get worse. A gate of your own:
# stages:
#   evaluate:
#     gate:
#       auc: {min: 0.80, max-regression: 0.005}
`;
}
// workflows/fork.yml
var fork_default = "# Comment and check for pull requests of forks, beside the pipeline. Stands in .github/workflows/model-forks.yml.\nname: Model of forks\non:\n  workflow_run: # zizmor: ignore[dangerous-triggers] nothing of the fork is checked out or run\n    workflows: [Model]\n    types: [completed]\npermissions: {}\nconcurrency:\n  group: model-forks-${{ github.event.workflow_run.head_repository.full_name }}-${{ github.event.workflow_run.head_branch }}\n  cancel-in-progress: true\njobs:\n  report:\n    name: Model of forks\n    permissions:\n      contents: read # the default branch and the ledger\n      pull-requests: write # the comment\n      statuses: write # the check\n      actions: read # what the fork's run has left\n    uses: mettle-ci/mettle/.github/workflows/report.yml@v1\n";
// src/terminal/workflow.ts
const CHECKOUT = "actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1";
const PYTHON = "actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0";
function setUp(here) {
	const { dvc, trainer, python, pythonVersion, installer } = here;
	const store = dvcPackage(here);
	const install = (...what) => `run: pip install ${[...what, ...dvc && !what.includes(store) ? [store] : []].join(" ")}`;
	const setup = [`uses: ${PYTHON}`, `  with: {${pythonVersion}}`].join("\n");
	if (!python && trainer !== void 0) return dvc ? [install(store)] : [];
	switch (installer.tool) {
		case "uv": return [install("uv")];
		case "poetry":
		case "pdm":
		case "pipenv": return [setup, install(installer.tool)];
		case "pixi": return ["run: curl -fsSL https://pixi.sh/install.sh | bash && echo \"$HOME/.pixi/bin\" >> \"$GITHUB_PATH\""];
		case "conda": return ["run: echo \"$CONDA/bin\" >> \"$GITHUB_PATH\"", ...dvc ? [install(store)] : []];
		default: return [setup, ...dvc ? [install(store, ...installer.packages === void 0 ? [] : ["-r", installer.packages])] : []];
	}
}
const HEAD = (what, branch) => `# ${what}
name: Model
on:
  pull_request:
  push: {branches: [${branch}]}
  merge_group:
permissions: {}
concurrency:
  group: model-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  model:
    name: Model
`;
const RIGHTS = `    permissions:
      contents: write # the ledger
      pull-requests: write # the comment
      statuses: write # the check
`;
function workflowFiles(here, branch, shape, forks) {
	const files = new Map();
	const steps = setUp(here);
	const indented = (step, prefix) => step.split("\n").map((line, i) => `${i === 0 ? prefix : " ".repeat(prefix.length)}${line.trimStart() === line || i === 0 ? line : line.slice(2)}`).join("\n");
	if (shape === "separate jobs") {
		files.set(".github/workflows/model.yml", `${HEAD("Trains in jobs that may write nothing, judges in one that runs no code of the repository.", branch)}${RIGHTS}      actions: read # outputs of earlier jobs
    uses: mettle-ci/mettle/.github/workflows/pipeline.yml@v1
${here.lfs || here.inside !== "" ? `    with: {${[here.lfs ? "lfs: true" : "", here.inside === "" ? "" : `working-directory: ${here.inside}`].filter(Boolean).join(", ")}}\n` : ""}`);
		if (steps.length > 0) files.set(".github/actions/mettle-setup/action.yml", `# What a training needs installed. Runs before each, in its own job.\nname: Set up training\ndescription: Installs what the training needs.\nruns:\n  using: composite\n  steps:\n${steps.map((step) => indented(step.startsWith("run:") ? `${step}\n  shell: bash` : step, "    - ")).join("\n")}\n`);
		if (forks) files.set(".github/workflows/model-forks.yml", fork_default);
		return files;
	}
	const where = here.inside === "" ? "" : `        with: {working-directory: ${here.inside}}\n`;
	const detect = steps.length === 0 ? "" : `      - id: detect\n        uses: mettle-ci/mettle/actions/detect@v1\n${where}${steps.map((step) => `      - if: steps.detect.outputs.trained != '[]'\n${indented(step, "        ")}\n`).join("")}`;
	files.set(".github/workflows/model.yml", `${HEAD("Trains what a change needs, shows what it did to the models, and lets it through or not.", branch)}    runs-on: ubuntu-latest
${RIGHTS}    steps:
      - uses: ${CHECKOUT}
        with: {persist-credentials: false${here.lfs ? ", lfs: true" : ""}}
${detect}      - uses: mettle-ci/mettle@v1
${where}`);
	return files;
}
// src/terminal/init.ts
async function init(args) {
	const root = args.folder;
	const { root: top } = await checkoutAt(root, {});
	const here = await look(root);
	const up = here.inside === "" ? "" : here.inside.split("/").map(() => "..").join("/");
	const ask = !args.yes && !args.json && process.stdin.isTTY && process.stdout.isTTY ? createInterface({
		input: process.stdin,
		output: process.stdout
	}) : void 0;
	const question = async (text, usual) => {
		const answer = ask ? (await ask.question(`${text} [${usual ? "Y/n" : "y/N"}] `).catch(() => {
			throw new MettleError("usage", "no answer, so nothing was written");
		})).trim() : "";
		return answer === "" ? usual : /^y/i.test(answer);
	};
	try {
		const shape = await question("Train each model in a job of its own, without rights to write?", here.models.length > 0) ? "separate jobs" : "one job";
		const forks = shape === "separate jobs" && await question("Are there pull requests from forks?", false);
		const config = here.dvc ? stagesConfig(here) : firstConfig(here);
		const wanted = new Map([...config === void 0 ? [] : [["mettle.yml", config]], ...[...workflowFiles(here, await defaultBranch(top), shape, forks)].map(([path, content]) => [join(up, path), content])]);
		const files = [...wanted].filter(([path]) => !existsSync(join(root, path)));
		if (!args.json) {
			for (const path of wanted.keys()) if (existsSync(join(root, path))) process.stdout.write(`${path} exists already and stays as it is.\n`);
			if (here.dvc && config === void 0) process.stdout.write("There is a dvc.yaml: its stages are the models, no mettle.yml is needed.\n");
			for (const [path, content] of files) process.stdout.write(`${paint("bold", path)}\n${content.trimEnd().split("\n").map((line) => paint("green", `+ ${line}`)).join("\n")}\n\n`);
			if (!here.dvc && files.some(([path]) => path === "mettle.yml")) for (const note of unsure(here)) process.stdout.write(`${paint("yellow", note)}\n`);
		}
		const write = files.length > 0 && await question("Write these files?", true);
		if (write) for (const [path, content] of files) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), content, { flag: "wx" });
		}
		if (args.json) process.stdout.write(`${JSON.stringify({ files: write ? files.map(([path]) => path) : [] })}\n`);
		else if (write) process.stdout.write(`Wrote ${files.map(([path]) => path).join(" and ")}. Next: mettle check, mettle doctor, then commit.\n`);
		return 0;
	} finally {
		ask?.close();
	}
}
function unsure({ trainer, candidates, written }) {
	const may = candidates.slice(0, 5).map(printable).join(", ");
	if (trainer === void 0) return [`No file that trains was found${may === "" ? "" : `, or too many: ${may}`}. Correct train in mettle.yml.`];
	if (written.metrics !== void 0) return [];
	return [`${trainer.kind === "file" ? printable(trainer.path) : trainer.command} was not seen to write its metrics: let it leave numbers in ${USUAL_METRICS}, like {"accuracy": 0.93}, or correct outputs in mettle.yml.`];
}
export { init };
