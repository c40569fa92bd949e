import { l as checkoutAt, u as git } from "./revisions.js";
import { n as read, t as look } from "./repository-shape.js";
import { n as paint } from "./start.js";
const { existsSync, mkdirSync, readdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
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
// src/terminal/first-config.ts
const PROGRAMS = {
	py: "python",
	js: "node",
	mjs: "node",
	R: "Rscript",
	sh: "sh"
};
const INSTALLS = {
	uv: "uv sync --frozen",
	poetry: "poetry install",
	pixi: "pixi install --frozen",
	conda: "conda env update --name base --file environment.yml",
	pip: "pip install -r requirements.txt",
	plain: void 0
};
const RUNS = {
	uv: "uv run ",
	poetry: "poetry run ",
	pixi: "pixi run "
};
function firstConfig(here) {
	const place = here.each === void 0 ? here.root : join(here.root, firstOf(here));
	const has = (path) => existsSync(join(place, path));
	const trainer = here.trainer ?? "train.py";
	const { python } = here;
	const environment = ["environment.yml", "environment.yaml"].find((name) => existsSync(join(here.root, name))) ?? "environment.yml";
	const setup = python ? INSTALLS[python]?.replace("requirements.txt", here.packages ?? "requirements.txt").replace("environment.yml", environment) : has("package-lock.json") ? "npm ci" : void 0;
	const run = python ? RUNS[python] ?? "" : "";
	const train = trainer.endsWith(".ipynb") ? `${run}jupyter nbconvert --to notebook --execute ${shellWord(trainer)} --output-dir .mettle-run` : here.module !== void 0 ? `${run === "" && trainer.startsWith("src/") ? "PYTHONPATH=src " : run}python -m ${here.module}` : `${run}${PROGRAMS[trainer.split(".").at(-1)] ?? "sh"} ${shellWord(trainer)}`;
	const params = [
		"params.yaml",
		"params.yml",
		"config.yaml",
		"params.json",
		"params.toml"
	].filter(has);
	const source = read(place, trainer);
	const model = writtenModel(source);
	const metrics = /['"]([\w./-]*metrics[\w.-]*\.(?:json|ya?ml|csv))\\?['"]/.exec(source)?.[1] ?? "metrics.json";
	const others = writtenFiles(source).filter(({ path }) => path !== model && path !== metrics && !has(path));
	return `${[
		"# yaml-language-server: $schema=https://raw.githubusercontent.com/mettle-ci/mettle/v1/schema/mettle.schema.json",
		"version: 1",
		"models:",
		`  ${here.each === void 0 ? nameOf(here.root) : here.each.split("/")[0]}:`,
		...here.each === void 0 ? [] : [`    each: ${here.each}`],
		...here.shared.length > 0 ? [`    code: ['**', ${here.shared.map((folder) => `'/${folder}/**'`).join(", ")}]`] : [],
		...here.shared.length > 0 ? [] : ["    # Everything here counts as code but documents, data, parameters and outputs; code: [src/**] would be less."],
		...params.length > 0 ? [`    params: [${params.join(", ")}]`] : [],
		...has("data") ? ["    data: {data: data}"] : [],
		...setup === void 0 ? [] : [`    setup: ${yamlText(setup)}`],
		`    train: ${yamlText(train)}`,
		`    outputs: {${[
			...model === void 0 ? [] : [`model: ${model}`],
			`metrics: ${metrics}`,
			...others.map(({ name, path }) => `${name}: ${path}`)
		].join(", ")}}`,
		"    # Without a gate, no metric whose direction is known may get worse. A gate of your own:",
		"    # gate:",
		"    #   auc: {min: 0.80, max-regression: 0.005}"
	].join("\n")}\n`;
}
function writtenModel(source) {
	for (const line of source.split(/\n|\\n/)) {
		const found = /['"]([\w./-]{1,200}\.(?:onnx|pkl|joblib|pt|safetensors|bin|h5|keras))\\?['"]/.exec(line);
		if (found && !/\b(?:load\w*|from_pretrained|read\w*)\s*\([^)]*$/.test(line.slice(0, found.index)) && !/['"]rb?['"]/.test(line)) return found[1];
	}
}
const QUOTED = String.raw`\(?\s*f?\\?['"]([\w.-][\w./-]{0,200}\.\w{1,10})\\?['"]`;
const WRITES = [
	new RegExp(String.raw`\b(?:to_(?:csv|parquet|json|pickle)|savefig|savetxt|savez?|imsave|write_image|write_html|writeFileSync)${QUOTED}`, "g"),
	new RegExp(String.raw`\bopen${QUOTED},\s*(?:mode\s*=\s*)?\\?['"][wax]`, "g"),
	new RegExp(String.raw`\bPath${QUOTED}\s*\)\s*\.write_`, "g")
];
function writtenFiles(source) {
	const paths = new Set(WRITES.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1])));
	const taken = new Set(["model", "metrics"]);
	return [...paths].flatMap((path) => {
		const name = path.split("/").at(-1).replace(/\.\w+$/, "").toLowerCase().replace(/[^a-z0-9_-]/g, "-");
		if (path.startsWith("/") || path.split("/").includes("..") || taken.has(name) || !/^[a-z]/.test(name)) return [];
		taken.add(name);
		return [{
			name,
			path
		}];
	});
}
const shellWord = (path) => /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
const yamlText = (text) => /^[\w./][\w ./=-]*$/.test(text) ? text : JSON.stringify(text);
function firstOf(here) {
	const folder = (here.each ?? "").split("/")[0];
	return `${folder}/${readdirSync(join(here.root, folder)).sort().find((name) => existsSync(join(here.root, folder, name, here.trainer ?? ""))) ?? ""}`;
}
const nameOf = (root) => root.split(/[\\/]/).at(-1)?.toLowerCase().replace(/[^a-z0-9_-]+/g, "-").replace(/^[^a-z0-9]+/, "") || "model";
// workflows/fork.yml
var fork_default = "# Comment and check for pull requests of forks, beside the pipeline. Stands in .github/workflows/model-forks.yml.\nname: Model of forks\non:\n  workflow_run: # zizmor: ignore[dangerous-triggers] nothing of the fork is checked out or run\n    workflows: [Model]\n    types: [completed]\npermissions: {}\nconcurrency:\n  group: model-forks-${{ github.event.workflow_run.head_repository.full_name }}-${{ github.event.workflow_run.head_branch }}\n  cancel-in-progress: true\njobs:\n  report:\n    name: Model of forks\n    permissions:\n      contents: read # the default branch and the ledger\n      pull-requests: write # the comment\n      statuses: write # the check\n      actions: read # what the fork's run has left\n    uses: mettle-ci/mettle/.github/workflows/report.yml@v1\n";
// src/terminal/workflow.ts
const CHECKOUT = "actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1";
const PYTHON = "actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0";
function setUp({ dvc, python, packages }) {
	const install = (what) => `run: pip install ${[what, dvc && !what.includes("dvc") ? "dvc" : ""].filter(Boolean).join(" ")}`;
	const setup = [`uses: ${PYTHON}`, "  with: {python-version: '3.13'}"].join("\n");
	switch (python) {
		case void 0: return dvc ? [install("dvc")] : [];
		case "uv": return [install("uv")];
		case "poetry": return [setup, install("poetry")];
		case "pixi": return ["run: curl -fsSL https://pixi.sh/install.sh | bash && echo \"$HOME/.pixi/bin\" >> \"$GITHUB_PATH\""];
		case "conda": return ["run: echo \"$CONDA/bin\" >> \"$GITHUB_PATH\"", ...dvc ? [install("dvc")] : []];
		case "pip": return [setup, ...dvc ? [install(`dvc -r ${packages ?? "requirements.txt"}`)] : []];
		case "plain": return [setup, ...dvc ? [install("dvc")] : []];
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
	const here = look(root);
	const up = here.inside === "" ? "" : here.inside.split("/").map(() => "..").join("/");
	const ask = !args.yes && !args.json && process.stdin.isTTY && process.stdout.isTTY ? createInterface({
		input: process.stdin,
		output: process.stdout
	}) : void 0;
	const question = async (text, usual) => {
		const answer = ask ? (await ask.question(`${text} [${usual ? "Y/n" : "y/N"}] `)).trim() : "";
		return answer === "" ? usual : /^y/i.test(answer);
	};
	try {
		const shape = await question("Train each model in a job of its own, without rights to write?", here.each !== void 0) ? "separate jobs" : "one job";
		const forks = shape === "separate jobs" && await question("Are there pull requests from forks?", false);
		const wanted = new Map([...here.dvc ? [] : [["mettle.yml", firstConfig(here)]], ...[...workflowFiles(here, await defaultBranch(top), shape, forks)].map(([path, content]) => [join(up, path), content])]);
		const files = [...wanted].filter(([path]) => !existsSync(join(root, path)));
		if (!args.json) {
			for (const path of wanted.keys()) if (existsSync(join(root, path))) process.stdout.write(`${path} exists already and stays as it is.\n`);
			if (here.dvc) process.stdout.write("There is a dvc.yaml: its stages are the models, no mettle.yml is needed.\n");
			if (here.trainer === void 0 && files.some(([path]) => path === "mettle.yml")) process.stdout.write("No file that trains was found: correct train in mettle.yml.\n");
			for (const [path, content] of files) process.stdout.write(`${paint("bold", path)}\n${content.trimEnd().split("\n").map((line) => paint("green", `+ ${line}`)).join("\n")}\n\n`);
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
export { init };
