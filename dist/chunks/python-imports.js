import { vt as withoutMark } from "./revisions.js";
import { t as pythonTree } from "./python-tree.js";
// src/formats/python-imports.ts
const LOADERS = new Set("__import__ import_module importlib imp runpy run_path run_module pkgutil iter_modules walk_packages exec eval execfile compile reload spec_from_file_location SourceFileLoader FileFinder entry_points iter_entry_points subprocess Popen check_call check_output system popen execl execle execlp execlpe execv execve execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe posix_spawn posix_spawnp create_subprocess_shell create_subprocess_exec instantiate locate import_string import_object load_object load_class get_class get_obj_from_str instantiate_from_config __getattr__ __path__ path_hooks meta_path pth Unpickler read_pickle allow_pickle subprocess_exec subprocess_shell cPickle loadTestsFromName loadTestsFromNames load_learner externals fileConfig dictConfig pythonapi unsafe_load UnsafeLoader full_load load_model LightningCLI trust_remote_code hub register_module __builtins__ PyDLL".split(" "));
const UNPICKLERS = new Set("pickle cPickle _pickle cloudpickle dill joblib torch shelve marshal skops jsonpickle mlflow keras tensorflow".split(" "));
const LOADS = new Set([
	"load",
	"loads",
	"open"
]);
const RUNS = new Set(["run", "projects"]);
const THREE_ARGUMENTS = /\bload\s*\((?:[^,]{1,500},){2}/;
const FRAMEWORKS = new Set("hydra hydra_zen jsonargparse gin gin.config mmengine mmcv kedro allennlp detectron2 fairseq scrapy celery luigi airflow dagster prefect django flask stevedore pluggy venusian zope metaflow zenml fiddle confection spacy catalogue nbformat papermill runhouse sacred guild cProfile profile timeit pty pydoc site doctest trace bdb code codeop pexpect invoke sh builtins zipimport zipapp pytest unittest nose".split(" "));
const CODING = /^(?:[^\n]*\n)?[ \t\f]*#.*?coding[:=][ \t]*(?!utf-?8\b)/i;
const LARGEST = 2e5;
const NAMES_CODE = /\.py[cwx]?['"\\]|__(?:builtins|import)__|\bimportlib\b/;
const UNSAFE_YAML = /\byaml\.(?:load|load_all|full_load|full_load_all)\b/;
function odd(code) {
	if (code.length > LARGEST) return "it is larger than what is looked into";
	if (CODING.test(code)) return "it is in another encoding";
	if (code.normalize("NFKC") !== code) return "it has letters that Python reads as others";
	if (/\r(?!\n)|\\\{/.test(code)) return "it has a line or a brace that Python reads otherwise";
	return UNSAFE_YAML.test(code) && !/\bC?SafeLoader\b/.test(code) ? "it loads YAML that may name code" : void 0;
}
function pythonImports(source) {
	const code = withoutMark(source);
	const modules = [];
	let why = odd(code);
	if (why !== void 0) return {
		kind: "dynamic",
		why
	};
	const tree = pythonTree(code);
	if (typeof tree === "number") return {
		kind: "dynamic",
		why: "it is not valid Python"
	};
	let [loads, runs] = [false, false];
	tree.iterate({ enter: (node) => {
		if (why !== void 0) return false;
		if (node.name === "ImportStatement") {
			const found = statement(code.slice(node.from, node.to));
			if (!found) why = "an import cannot be read";
			else modules.push(...found);
			return false;
		} else if (node.name === "VariableName" || node.name === "PropertyName") {
			const name = code.slice(node.from, node.to);
			if (LOADERS.has(name)) why = `it uses ${name}`;
			else if (RUNS.has(name)) runs ||= node.name === "PropertyName";
			else if (LOADS.has(name)) loads ||= name !== "open" || node.name === "PropertyName";
			else if (name === "path" && /\bsys\s*\.\s*path$/.test(code.slice(Math.max(0, node.to - 20), node.to))) why = "it uses sys.path";
		} else if ((node.name === "String" || node.name === "FormatString") && NAMES_CODE.test(code.slice(node.from, node.to))) why = "it names a Python file, or what loads one";
		return true;
	} });
	for (const { module, names, level } of modules) {
		if (why !== void 0 || level > 0) continue;
		const loader = [module[0], ...names].find((name) => name !== void 0 && (LOADERS.has(name) || name === module[0] && FRAMEWORKS.has(name)));
		if (loader !== void 0) why = `it uses ${loader}`;
		else if (module[0] === "mlflow" && (runs || names.some((name) => RUNS.has(name)) || module[1] === "projects")) why = "it runs projects of MLflow";
		else if (module[0] === "numpy" && loads && THREE_ARGUMENTS.test(code)) why = "it loads with numpy, which may be told to unpickle";
		else if (UNPICKLERS.has(module[0] ?? "") && (loads || names.some((name) => LOADS.has(name)))) why = `it loads with ${module[0]}, which imports what the file names`;
	}
	return why === void 0 ? {
		kind: "static",
		modules
	} : {
		kind: "dynamic",
		why
	};
}
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
function statement(text) {
	const flat = text.replace(/#[^\n]*/g, "").replace(/\\\r?\n/g, " ").replace(/\s+/g, " ").trim();
	const plain = (entry) => entry.trim().split(" as ", 1)[0];
	const from = /^from ([\p{L}\p{N}_. ]*?) ?import (.+)$/u.exec(flat);
	if (from) {
		const [dots = ""] = /^(?:\.[. ]*)?/.exec(from[1]) ?? [];
		const level = dots.replaceAll(" ", "").length;
		const module = dotted(from[1].slice(dots.length));
		const names = from[2].replace(/^\(|\)$/g, "").split(",").map(plain).filter(Boolean);
		if (!module || level === 0 && module.length === 0 || !names.every((name) => name === "*" || NAME.test(name))) return void 0;
		return [{
			level,
			module,
			names
		}];
	}
	const found = (/^import (.+)$/.exec(flat)?.[1])?.split(",").map((entry) => dotted(plain(entry)));
	if (!found || found.some((module) => !module || module.length === 0)) return void 0;
	return found.map((module) => ({
		level: 0,
		module,
		names: []
	}));
}
function dotted(text) {
	const parts = text.replaceAll(" ", "").split(".").filter((part, _, all) => !(all.length === 1 && part === ""));
	return parts.every((part) => NAME.test(part)) ? parts : void 0;
}
export { pythonImports };
