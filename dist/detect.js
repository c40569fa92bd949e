import { i as faultsOf, r as asMettleError } from "./chunks/errors.js";
import { n as openSession, s as Planner, t as batchesOf } from "./chunks/batches.js";
import { t as answersOf } from "./chunks/answers.js";
import { c as annotate, d as setOutputs, l as annotationOf, o as takeJobEnvironment, p as emptyOutputs, r as temporaryFolder, s as actionLog, t as readContext } from "./chunks/entry.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// src/action/detect.ts
async function runDetect() {
	const job = takeJobEnvironment();
	try {
		const { inputs, event } = readContext(job);
		if (event.trigger.kind === "deleted") {
			setOutputs({
				...emptyOutputs,
				verdict: "passed",
				passed: "true"
			});
			return 0;
		}
		const temporary = temporaryFolder(job);
		const folder = join(job["GITHUB_WORKSPACE"] ?? process.cwd(), inputs.workingDirectory);
		const session = await openSession({
			folder,
			config: inputs.config,
			models: inputs.models,
			base: inputs.base,
			event,
			token: inputs.token,
			temporary,
			environment: job,
			answers: answersOf(inputs, event, true)
		});
		try {
			const { plan } = await (await Planner.prepare(session, inputs.force)).plan();
			mkdirSync(join(temporary, "mettle"), { recursive: true });
			writeFileSync(join(temporary, "mettle", "plan.json"), `${JSON.stringify(plan, null, 2)}\n`);
			const names = (action) => JSON.stringify(plan.models.filter((model) => model.action === action && model.waits === null).map((model) => model.name));
			const include = plan.models.filter((model) => model.action === "train" && model.waits === null).map((model) => ({
				model: model.name,
				key: model.key,
				"runs-on": model["runs-on"] ?? "ubuntu-latest"
			}));
			setOutputs({
				changed: JSON.stringify(plan.models.filter((model) => model.changed).map((model) => model.name)),
				trained: names("train"),
				reused: names("reuse"),
				matrix: JSON.stringify({ include }),
				batches: JSON.stringify({ include: batchesOf(plan, session.models) })
			});
			for (const model of plan.models.slice(0, 50)) actionLog.info(`${model.name}: ${model.action}${model.waits === null ? "" : `, waits for ${model.waits}`}`);
			return 0;
		} finally {
			session.repository.close();
		}
	} catch (thrown) {
		annotate(faultsOf(asMettleError(thrown)).map(annotationOf));
		return 1;
	}
}
// src/detect-main.ts
process.exit(await runDetect());
export {};
