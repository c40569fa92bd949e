// src/formats/python-depth.ts
const DEEPEST = 1e3;
function tooDeep(source) {
	let depth = 0;
	for (const [bracket] of source.matchAll(/[()[\]{}]/g)) {
		depth += "([{".includes(bracket) ? 1 : -1;
		if (depth > 1e3) return true;
	}
	return false;
}
export { tooDeep as n, DEEPEST as t };
