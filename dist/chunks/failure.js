// src/formats/failure.ts
var Unreadable = class extends Error {
	name = "Unreadable";
	line;
	column;
	kind;
	constructor(message, at, kind = "syntax") {
		super(message);
		this.line = at?.line;
		this.column = at?.column;
		this.kind = kind;
	}
};
const LIMITS = {
	bytes: 1 << 20,
	depth: 100,
	aliases: 1e3,
	nodes: 2e5
};
function lineAndColumn(text, offset) {
	const before = text.slice(0, offset);
	const start = before.lastIndexOf("\n") + 1;
	let line = 1;
	for (let i = before.indexOf("\n"); i !== -1; i = before.indexOf("\n", i + 1)) line++;
	return {
		line,
		column: offset - start + 1
	};
}
const withoutMark = (text) => text.charCodeAt(0) === 65279 ? text.slice(1) : text;
export { withoutMark as i, Unreadable as n, lineAndColumn as r, LIMITS as t };
