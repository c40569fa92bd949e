import { t as paint } from "./table3.js";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
// src/terminal/init.ts
const WORKFLOW = `# Trains what a change needs, shows what it did to the models, and lets it through or not.
on: [pull_request, push, merge_group]
permissions: {contents: write, pull-requests: write, statuses: write}
jobs:
  model:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: mettle-ci/mettle@v1
`;
async function init(args) {
	const root = process.cwd();
	const files = [];
	const dvc = existsSync(join(root, "dvc.yaml"));
	const wanted = [...dvc ? [] : [["mettle.yml", configFor(root)]], [".github/workflows/model.yml", WORKFLOW]];
	for (const [path, content] of wanted) if (existsSync(join(root, path))) process.stdout.write(`${path} exists already and stays as it is.\n`);
	else files.push([path, content]);
	if (dvc) process.stdout.write("There is a dvc.yaml: its stages are the models, no mettle.yml is needed.\n");
	if (args.json) process.stdout.write(`${JSON.stringify({ files: files.map(([path]) => path) })}\n`);
	else for (const [path, content] of files) process.stdout.write(`${paint("bold", path)}\n${content.split("\n").map((line) => paint("green", `+ ${line}`)).join("\n")}\n`);
	if (files.length === 0) return 0;
	if (!args.yes && process.stdin.isTTY && process.stdout.isTTY) {
		const ask = createInterface({
			input: process.stdin,
			output: process.stdout
		});
		const answer = await ask.question("Write these files? [Y/n] ");
		ask.close();
		if (/^n/i.test(answer.trim())) return 0;
	}
	for (const [path, content] of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content, { flag: "wx" });
	}
	if (!args.json) process.stdout.write(`Wrote ${files.map(([path]) => path).join(" and ")}. Next: mettle check, then commit.\n`);
	return 0;
}
const TRAINERS = [
	"train.py",
	"src/train.py",
	"scripts/train.py",
	"main.py",
	"train.js",
	"train.mjs",
	"train.R",
	"train.sh"
];
const PROGRAMS = {
	py: "python",
	js: "node",
	mjs: "node",
	R: "Rscript",
	sh: "sh"
};
function configFor(root) {
	const has = (path) => existsSync(join(root, path));
	const trainer = TRAINERS.find(has) ?? "train.py";
	const python = trainer.endsWith(".py");
	const uv = python && has("uv.lock");
	const setup = uv ? "uv sync --frozen" : python && has("requirements.txt") ? "pip install -r requirements.txt" : trainer.endsWith("js") && has("package-lock.json") ? "npm ci" : void 0;
	const code = [...has("src") ? ["src/**"] : [], ...trainer.startsWith("src/") ? [] : [trainer]];
	const params = [
		"params.yaml",
		"params.yml",
		"config.yaml",
		"params.json",
		"params.toml"
	].filter(has);
	const data = has("data") ? readdirSync(join(root, "data")).filter((name) => /\.(?:csv|tsv|parquet|jsonl|json|dvc)$/.test(name)).slice(0, 5) : [];
	const source = has(trainer) ? readFileSync(join(root, trainer), "utf8") : "";
	const model = /['"]([\w./-]+\.(?:onnx|pkl|joblib|pt|safetensors|bin|h5|keras))['"]/.exec(source)?.[1];
	const metrics = /['"]([\w./-]*metrics[\w.-]*\.(?:json|ya?ml|csv))['"]/.exec(source)?.[1] ?? "metrics.json";
	return `${[
		"# yaml-language-server: $schema=https://raw.githubusercontent.com/mettle-ci/mettle/v1/schema/mettle.schema.json",
		"version: 1",
		"models:",
		`  ${nameOf(root)}:`,
		`    code: [${code.join(", ")}]`,
		...params.length > 0 ? [`    params: [${params.join(", ")}]`] : [],
		...data.length > 0 ? ["    data:", ...data.map((name) => `      ${name.replace(/\W.*$/, "") || "data"}: data/${name}`)] : has("data") ? ["    data: {data: data}"] : [],
		...setup === void 0 ? [] : [`    setup: ${setup}`],
		`    train: ${uv ? "uv run " : ""}${PROGRAMS[trainer.split(".").at(-1)] ?? "sh"} ${trainer}`,
		`    outputs: {${model === void 0 ? "" : `model: ${model}, `}metrics: ${metrics}}`,
		"    # Without a gate, no metric whose direction is known may get worse. A gate of your own:",
		"    # gate:",
		"    #   auc: {min: 0.80, max-regression: 0.005}"
	].join("\n")}\n`;
}
const nameOf = (root) => root.split(/[\\/]/).at(-1)?.toLowerCase().replace(/[^a-z0-9_-]+/g, "-").replace(/^[^a-z0-9]+/, "") || "model";
export { init };
