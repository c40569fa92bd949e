// src/terminal/origin.ts
function addressOf(url) {
	const found = /[/:]([^/:]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url ?? "");
	return found && !/^file:/.test(url ?? "") ? {
		owner: found[1],
		repo: found[2]
	} : void 0;
}
export { addressOf as t };
