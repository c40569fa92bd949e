const { existsSync, readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, join } = process.getBuiltinModule("node:path");
// src/terminal/repository-shape.ts
const TRAINERS = [
	"train.py",
	"src/train.py",
	"scripts/train.py",
	"main.py",
	"train.ipynb",
	"notebooks/train.ipynb",
	"train.js",
	"train.mjs",
	"train.R",
	"train.sh"
];
const FOLDERS = [
	"models",
	"pipelines",
	"packages",
	"projects",
	"apps",
	"services"
];
function look(root) {
	const has = (path) => existsSync(join(root, path));
	const each = FOLDERS.flatMap((folder) => manyIn(root, folder)).at(0);
	const module = each || TRAINERS.some(has) ? void 0 : soleModule(root);
	const trainer = each?.trainer ?? TRAINERS.find(has) ?? module?.file ?? soleNotebook(root);
	const python = trainer === void 0 || /\.(?:py|ipynb)$/.test(trainer);
	return {
		root,
		dvc: has("dvc.yaml"),
		python: python ? installer(has) : void 0,
		packages: ["requirements.txt", "requirements/base.txt"].find(has),
		trainer,
		module: module?.name,
		inside: insideOf(root),
		shared: each ? folders(root).filter((name) => name !== each.folder && !/^(?:tests?|docs|examples?|\..*)$/.test(name) && names(join(root, name)).some((file) => file.endsWith(".py"))) : [],
		each: each && `${each.folder}/*`,
		lfs: read(root, ".gitattributes").includes("filter=lfs")
	};
}
function installer(has) {
	if (has("uv.lock")) return "uv";
	if (has("poetry.lock")) return "poetry";
	if (has("pixi.lock") || has("pixi.toml")) return "pixi";
	if (has("environment.yml") || has("environment.yaml") || has("conda-lock.yml")) return "conda";
	return has("requirements.txt") || has("requirements/base.txt") ? "pip" : "plain";
}
function manyIn(root, folder) {
	const below = folders(join(root, folder));
	return TRAINERS.filter((trainer) => below.filter((one) => existsSync(join(root, folder, one, trainer))).length > 1).map((trainer) => ({
		folder,
		trainer
	}));
}
function soleModule(root) {
	const found = ["src/", ""].flatMap((prefix) => folders(join(root, prefix)).filter((name) => /^[A-Za-z_]\w*$/.test(name) && existsSync(join(root, prefix, name, "train.py"))).map((name) => ({
		name: `${name}.train`,
		file: `${prefix}${name}/train.py`
	})));
	return found.length === 1 ? found[0] : void 0;
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
function soleNotebook(root) {
	for (const folder of ["", "notebooks/"]) {
		const found = names(join(root, folder)).filter((name) => name.endsWith(".ipynb"));
		if (found.length === 1) return folder + found[0];
	}
}
const names = (path) => {
	try {
		return readdirSync(path).sort();
	} catch {
		return [];
	}
};
const folders = (path) => {
	try {
		return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
	} catch {
		return [];
	}
};
const read = (root, path) => {
	try {
		return readFileSync(join(root, path), "utf8");
	} catch {
		return "";
	}
};
export { read as n, look as t };
