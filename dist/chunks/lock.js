import { at as readDataLock, it as dataLockPath, m as lockOf } from "./detection.js";
import { t as openLocal } from "./local.js";
import { n as paint, r as printable } from "./start.js";
const { writeFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
// src/terminal/lock.ts
async function lock(args) {
	const open = await openLocal(args, void 0, true);
	try {
		const path = dataLockPath(open.configPath);
		const content = await open.head.revision.read(path);
		const old = content === void 0 ? new Map() : await readDataLock(content, path).catch(() => new Map());
		const made = lockOf(open.head.loaded.config.models, open.head.inspected, old, open.models);
		const locking = open.head.loaded.config.models.some((model) => model.locksData);
		const text = content === void 0 ? void 0 : Buffer.from(content).toString("utf8");
		if (locking && made.content !== text) writeFileSync(join(open.repository.root, path), made.content);
		if (args.json) process.stdout.write(`${JSON.stringify({
			file: path,
			moved: made.moved,
			left: made.left
		})}\n`);
		else if (!locking) process.stdout.write("No model locks its data: write `lock: true` in it.\n");
		else {
			for (const moved of made.moved) process.stdout.write(`${paint("green", "+")} ${printable(moved)}\n`);
			for (const left of made.left) process.stdout.write(`${paint("yellow", "!")} ${printable(left)}\n`);
			process.stdout.write(made.moved.length === 0 ? `${path} is what is there.\n` : `${path} is written.\n`);
		}
		return made.left.length > 0 ? 2 : 0;
	} finally {
		open.repository.close();
	}
}
export { lock };
