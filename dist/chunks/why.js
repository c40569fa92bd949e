import { B as didYouMean, V as MettleError, i as table, n as paint, r as printable } from "./start.js";
import { U as Planner } from "./detection.js";
import { t as openLocal } from "./local.js";
// src/terminal/why.ts
async function why(args) {
	const [name, base, head] = args.words;
	const open = await openLocal({
		...args,
		models: [],
		base: base ?? args.base
	}, head);
	try {
		const names = open.models.map((model) => model.name);
		if (name === void 0) throw new MettleError("usage", `mettle why MODEL: which one? There are ${names.slice(0, 20).join(", ")}`);
		if (!names.includes(name)) throw new MettleError("models-unknown", `there is no model ${JSON.stringify(name)}${didYouMean(name, names) || `; there are ${names.slice(0, 20).join(", ")}`}`);
		const { decisions } = await (await Planner.prepare(open, args.force)).plan();
		const decision = decisions.find((one) => one.model.name === name);
		if (!decision) throw new MettleError("internal", `no decision was made for ${name}`);
		const { planned, fingerprint, record } = decision;
		const before = open.base?.inspected.get(name)?.fingerprint;
		const components = Object.entries(fingerprint.components).filter(([component, inputs]) => Object.keys(inputs).length > 0 || Object.keys(before?.components[component] ?? {}).length > 0).map(([component, inputs]) => ({
			component,
			inputs: Object.keys(inputs).length,
			changed: planned.reasons.filter((reason) => reason.component === component).length
		}));
		if (args.json) {
			const answer = {
				model: name,
				action: planned.action,
				key: planned.key,
				changed: planned.changed,
				base: {
					commit: open.comparison.base ?? null,
					key: before?.key ?? null
				},
				components,
				reasons: planned.reasons,
				data: Object.fromEntries([...decision.inspected.pins].map(([source, { pin }]) => [source, {
					identity: fingerprint.components["data"]?.[source] ?? null,
					pin
				}])),
				unknown: fingerprint.unknown,
				record: record ? {
					commit: record.commit,
					time: record.time,
					run: record.run
				} : null
			};
			process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
			return 0;
		}
		const verb = planned.action === "train" ? paint("yellow", "trains") : paint("green", "is reused");
		process.stdout.write(`${printable(name)} ${verb}, key ${planned.key?.slice(0, 12) ?? "known later"}\n\n`);
		process.stdout.write(`${table([
			"component",
			"inputs",
			"changed"
		], components.map((row) => [
			row.component,
			String(row.inputs),
			row.changed === 0 ? "" : String(row.changed)
		]))}\n`);
		if (planned.reasons.length > 0) process.stdout.write(`\n${planned.reasons.map(line).join("\n")}\n`);
		else process.stdout.write(`\nNothing that it reads differs from the base${open.comparison.base === void 0 ? "" : `, ${open.comparison.base.slice(0, 7)}`}.\n`);
		if (record) process.stdout.write(`\nTrained before with exactly this: ${record.time.slice(0, 16).replace("T", " ")}${record.commit === null ? "" : ` at ${record.commit.slice(0, 7)}`}${record.run === null ? "" : `, ${record.run}`}\n`);
		const { unreached, whole } = decision.inspected;
		if (whole !== void 0) process.stdout.write(`\nEvery Python file counts: ${printable(whole)}\n`);
		if (unreached.length > 0) process.stdout.write(`\n${unreached.length} Python files that it cannot import do not count: ${unreached.slice(0, 5).map(printable).join(", ")}${unreached.length > 5 ? ", …" : ""}\n`);
		for (const reason of fingerprint.unknown) process.stdout.write(`${paint("yellow", "unknown")} ${printable(reason)}\n`);
		for (const note of open.notes) process.stderr.write(`${paint("dim", printable(note))}\n`);
		return 0;
	} finally {
		open.repository.close();
	}
}
const shown = (text) => text === null || text === "absent" ? "none" : printable(text.replace(/\b([0-9a-f]{10})[0-9a-f]{30,}\b/g, "$1").slice(0, 100));
function line({ component, path, key, from, to }) {
	const where = [path, key].filter((part) => part !== null).map((part) => printable(part)).join(" ");
	const what = from === null && to !== null && component === "record" ? printable(to) : `${shown(from)} → ${shown(to)}`;
	return `  ${component}${where === "" ? "" : ` ${where}`}: ${what}`;
}
export { why };
