import { t as parser } from "./dist3.js";
import { i as withoutMark } from "./failure.js";
// src/formats/python-imports.ts
const UNPICKLES = /\b(?:pickle|cPickle|cloudpickle|dill|joblib|torch|skops|shelve|pd|pandas)\s*\.\s*(?:load|loads|read_pickle|open)\b|\bread_pickle\b|\bUnpickler\b|\ballow_pickle\b|\bfrom\s+(?:pickle|joblib|cloudpickle|dill)\s+import\b/;
const LOADERS = new Set("__import__ import_module importlib imp runpy run_path run_module pkgutil iter_modules walk_packages exec eval execfile compile reload spec_from_file_location SourceFileLoader FileFinder entry_points iter_entry_points subprocess Popen check_call check_output system popen execv execve execvp spawnv spawnl instantiate locate import_string import_object load_object load_class get_class get_obj_from_str instantiate_from_config __getattr__ __path__ path_hooks meta_path pth".split(" "));
const FRAMEWORKS = new Set("hydra hydra_zen jsonargparse gin gin.config mmengine mmcv kedro allennlp detectron2 fairseq scrapy celery luigi airflow dagster prefect django flask stevedore pluggy venusian zope metaflow zenml fiddle confection spacy catalogue nbformat papermill runhouse sacred guild".split(" "));
function pythonImports(source) {
	const code = withoutMark(source);
	const modules = [];
	let why = UNPICKLES.test(code) ? "it reads pickles, which import what they name" : void 0;
	parser.parse(code).iterate({ enter: (node) => {
		if (why !== void 0) return false;
		if (node.type.isError) why = "it is not valid Python";
		else if (node.name === "ImportStatement") {
			const found = statement(code.slice(node.from, node.to));
			if (!found) why = "an import cannot be read";
			else modules.push(...found);
			return false;
		} else if (node.name === "VariableName" || node.name === "PropertyName") {
			const name = code.slice(node.from, node.to);
			if (LOADERS.has(name)) why = `it uses ${name}`;
			else if (name === "path" && /\bsys\s*\.\s*path$/.test(code.slice(Math.max(0, node.to - 20), node.to))) why = "it uses sys.path";
		} else if (node.name === "String" && /\.py[cwx]?['"\\]/.test(code.slice(node.from, node.to))) why = "it names a Python file";
		return true;
	} });
	for (const { module, names, level } of modules) {
		if (why !== void 0 || level > 0) continue;
		const loader = [module[0], ...names].find((name) => name !== void 0 && (LOADERS.has(name) || name === module[0] && FRAMEWORKS.has(name)));
		if (loader !== void 0) why = `it uses ${loader}`;
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
	const plain = (entry) => entry.trim().replace(/ as .*$/, "");
	const from = /^from (\.[. ]*)?([\p{L}\p{N}_. ]*?) ?import (.+)$/u.exec(flat);
	if (from) {
		const level = (from[1] ?? "").replaceAll(" ", "").length;
		const module = dotted(from[2] ?? "");
		const names = from[3].replace(/^\(|\)$/g, "").split(",").map(plain).filter(Boolean);
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
