import { f as complaint } from "./revisions.js";
import { H as Unreadable, j as known } from "./detection.js";
// src/detect/sources/git-remote.ts
const SECONDS = 90;
async function gitState(outside, source) {
	const { url, ref, path } = source;
	if (/^https?:/.test(url) && await outside.isLinkLocal(new URL(url).hostname)) throw new Unreadable(`${url} is a link-local address: not read`);
	const git = async (...args) => {
		const ran = await outside.run("git", [
			"-c",
			"protocol.ext.allow=never",
			"-c",
			"credential.interactive=false",
			"-c",
			"http.followRedirects=false",
			...args
		], { seconds: SECONDS });
		if (ran?.code === 0) return ran.stdout.trim();
		const said = ran === void 0 ? "git is not there" : complaint(ran.stderr);
		throw new Unreadable(`${shownUrl(url)}: ${said.replaceAll(url, shownUrl(url))}`);
	};
	const listed = await git("ls-remote", "--quiet", "--", url, `refs/heads/${ref}`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`, ...ref === "HEAD" ? ["HEAD"] : []);
	const rows = new Map(listed.split("\n").filter(Boolean).map((row) => [row.split("	")[1] ?? "", row.split("	")[0] ?? ""]));
	const wanted = [
		"HEAD",
		`refs/heads/${ref}`,
		`refs/tags/${ref}^{}`,
		`refs/tags/${ref}`
	];
	const commit = /^[0-9a-f]{40,64}$/.test(ref) ? ref : wanted.map((name) => name === "HEAD" && ref !== "HEAD" ? void 0 : rows.get(name)).find((oid) => oid);
	if (commit === void 0) throw new Unreadable(`${shownUrl(url)} has no branch or tag ${ref}`, true);
	const scratch = outside.scratch();
	await git("init", "--quiet", "--bare", ...commit.length === 64 ? ["--object-format=sha256"] : [], scratch);
	await git("--git-dir", scratch, "fetch", "--quiet", "--no-tags", "--depth=1", "--filter=blob:none", "--", url, commit);
	const object = await git("--git-dir", scratch, "rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${path}`).catch(() => void 0);
	if (object === void 0 || object === "") throw new Unreadable(`${shownUrl(url)} has no ${path} at ${ref}`, true);
	const entries = await git("--git-dir", scratch, "ls-tree", "-r", "-t", "--full-tree", commit, ...path === "" ? [] : ["--", path]);
	const linked = /^120000 /m.test(entries) ? await git("--git-dir", scratch, "rev-parse", `${commit}^{tree}`) : void 0;
	return known(`git ${object}${linked === void 0 ? "" : `, links in ${linked}`}`, `${shownUrl(url)}@${commit}${path === "" ? "" : `:${path}`}`);
}
const shownUrl = (url) => url.replace(/\/\/[^/@]*@/, "//");
export { gitState };
