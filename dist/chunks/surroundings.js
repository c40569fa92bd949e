import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
// src/terminal/surroundings.ts
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
	const trainer = each?.trainer ?? TRAINERS.find(has) ?? soleNotebook(root);
	const python = trainer === void 0 || /\.(?:py|ipynb)$/.test(trainer);
	return {
		root,
		dvc: has("dvc.yaml"),
		python: python ? installer(has) : void 0,
		packages: ["requirements.txt", "requirements/base.txt"].find(has),
		trainer,
		each: each && `${each.folder}/*`,
		lfs: read(root, ".gitattributes").includes("filter=lfs"),
		branch: /refs\/remotes\/origin\/(\S+)/.exec(read(root, ".git/refs/remotes/origin/HEAD"))?.[1] ?? "main"
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
