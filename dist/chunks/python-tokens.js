import { n as tooDeep } from "./python-depth.js";
import { t as pythonTree } from "./python-tree.js";
// src/formats/python-tokens.ts
const SPEAKING = /^#!|^[ \t\f]*#.*?coding[:=]|^[ \t]*#[ \t]*(?:\/\/\/|cython:|distutils:)/m;
const READS_ITSELF = /\b(?:__file__|f_lineno|co_firstlineno|f_code|inspect|getsource\w*|getcomments|findsource|linecache|tokenize|jit|script_method|__loader__|get_data)\b/;
const ODD_SPACE = /^ *\t|^[ \t]*\\\r?\n|\r(?!\n)|[\f\v\u2028\u2029\ufffd]|\\\r?\n[ \t]*(?:#|\r?\n|$(?![\s\S]))/m;
function pythonTokens(source) {
	if (SPEAKING.test(source) || READS_ITSELF.test(source) || ODD_SPACE.test(source) || tooDeep(source)) return void 0;
	const tree = pythonTree(source);
	if (typeof tree === "number") return void 0;
	const parts = [];
	const columns = new Columns(source);
	let valid = true;
	let at = 0;
	const pass = (to) => {
		if (!/^(?:\s|\\\r?\n)*$/.test(source.slice(at, to))) valid = false;
		at = to;
	};
	tree.iterate({
		enter: (node) => {
			if (!valid) return false;
			if (node.name === "Comment") {
				pass(node.from);
				at = node.to;
				return false;
			}
			if (!(TEXTS.has(node.name) || node.name !== "Script" && node.node.firstChild === null)) {
				parts.push(`(${node.name}`);
				return true;
			}
			pass(node.from);
			at = node.to;
			if (node.to > node.from && !columns.fits(node.from, node.to)) valid = false;
			parts.push(JSON.stringify(`${node.name} ${source.slice(node.from, node.to)}`));
			return false;
		},
		leave: (node) => {
			if (node.name !== "Comment") parts.push(")");
		}
	});
	pass(source.length);
	return valid ? parts.join(" ") : void 0;
}
const TEXTS = new Set(["String", "FormatString"]);
var Columns = class {
	#source;
	#open = [0];
	#brackets = 0;
	#last = "";
	#start = 0;
	#end;
	#after = 0;
	constructor(source) {
		this.#source = source;
		this.#end = source.indexOf("\n");
	}
	fits(from, to) {
		const text = this.#source.slice(from, to);
		while (this.#end !== -1 && this.#end < from) {
			this.#start = this.#end + 1;
			this.#end = this.#source.indexOf("\n", this.#start);
		}
		const start = this.#start;
		const first = this.#brackets === 0 && this.#after <= start && !/\\\r?\n$/.test(this.#source.slice(Math.max(0, start - 3), start));
		this.#after = to;
		if (text === "(" || text === "[" || text === "{") this.#brackets++;
		if (text === ")" || text === "]" || text === "}") this.#brackets--;
		const opens = this.#last === ":";
		this.#last = text;
		if (!first) return true;
		const column = from - start;
		if (column > this.#open.at(-1) !== opens) return false;
		if (opens) this.#open.push(column);
		while (column < this.#open.at(-1)) this.#open.pop();
		return column === this.#open.at(-1);
	}
};
export { pythonTokens };
