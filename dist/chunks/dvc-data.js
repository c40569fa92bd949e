import { H as Unreadable, h as Queue } from "./detection.js";
import { C as readTracked, Dt as join$1, Tt as folderOf, kt as normalise, rt as decode } from "./revisions.js";
import { a as remoteObjects } from "./dvc-objects2.js";
const { existsSync, lstatSync, mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
// src/session/dvc-data.ts
const AT_ONCE = 8;
const PULLS = /\bdvc (?:pull|fetch|repro|import|update|get)\b/;
async function bringTracked(model, { root, head, policy, outside }) {
	if ([model.setup, model.train].some((command) => command !== void 0 && PULLS.test(command))) return void 0;
	const wanted = [];
	for (const source of model.data) {
		if (source.kind !== "path") continue;
		const file = source.path.endsWith(".dvc") ? source.path : `${source.path}.dvc`;
		if (await head.entry(file) === void 0 || await head.entry(file.slice(0, -4))) continue;
		const { outputs, wdir, sources } = await readTracked(head, file);
		for (const output of outputs) {
			const path = join$1(folderOf(file), wdir, output.path);
			if (path.split("/").some((part) => part === ".." || /^\.git/i.test(part))) return `${file} names ${path}, where nothing is written`;
			if (output.md5 !== void 0 && !existsSync(join(root, path))) wanted.push({
				output,
				path,
				sources: sources.flatMap(addressesOf)
			});
		}
	}
	if (wanted.length === 0) return void 0;
	const names = wanted.map(({ path }) => path).join(", ");
	const advice = "Let `setup` bring it: `pip install dvc && dvc pull`";
	const store = await remoteObjects(policy, "", root, outside);
	if ("why" in store) return `${names} is tracked by DVC and not here, and ${store.why}. ${advice}`;
	try {
		for (const { output, path, sources } of wanted) await bring(store, root, path, output, sources);
		return;
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		return `${names} is tracked by DVC and could not be brought from the remote ${store.name}: ${said}. ${advice}`;
	}
}
const addressesOf = ({ path, pin }) => path.startsWith("s3://") && pin !== void 0 && /^[\w.-]+$/.test(pin) ? [`${path}?versionId=${pin}`, path] : /^(?:s3|gs|https?):\/\//.test(path) ? [path] : [];
async function bring(store, root, path, output, sources) {
	const hash = output.md5;
	if (!hash.endsWith(".dir")) return write(root, path, await store.get(hash, output.dosToUnix, sources));
	const listed = JSON.parse(decode(await store.get(hash, false)));
	const queue = new Queue(AT_ONCE);
	await Promise.all(listed.map(({ md5: one, relpath }) => {
		if (typeof one !== "string" || !/^[0-9a-f]{32}$/.test(one) || typeof relpath !== "string") throw new Unreadable(`the list ${hash} makes no sense`);
		const inside = normalise(relpath);
		if (relpath.startsWith("/") || inside === "" || inside.startsWith("..")) throw new Unreadable(`the list ${hash} names ${relpath}`);
		return queue.run(async () => write(root, `${path}/${inside}`, await store.get(one, output.dosToUnix)));
	}));
	mkdirSync(join(root, path), { recursive: true });
}
function write(root, path, content) {
	const parts = path.split("/");
	for (let length = 1; length <= parts.length; length++) {
		const here = join(root, ...parts.slice(0, length));
		if (lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Unreadable(`${path} lies behind a link`);
	}
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}
export { bringTracked };
