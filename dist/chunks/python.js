import { _t as lineAndColumn, ct as Opaque, gt as Unreadable, lt as Tuple, vt as withoutMark } from "./revisions.js";
import { n as tooDeep, t as DEEPEST } from "./python-depth.js";
import { t as pythonTree } from "./python-tree.js";
// src/formats/python.ts
function parsePython(source) {
	const code = withoutMark(source);
	if (tooDeep(code)) throw new Unreadable(`brackets nested deeper than ${DEEPEST}`, void 0, "limit");
	const tree = pythonTree(code);
	if (typeof tree === "number") throw new Unreadable("not valid Python", lineAndColumn(code, tree));
	return body(tree.topNode, code, false);
}
function body(parent, code, selfOnly) {
	const found = new Map();
	for (const statement of childrenOf(parent)) if (statement.name === "AssignStatement") {
		const pair = assignment(statement, code, selfOnly);
		if (pair) found.set(pair[0], pair[1]);
	} else if (statement.name === "ClassDefinition" && !selfOnly) {
		const name = statement.getChild("VariableName");
		const inner = statement.getChild("Body");
		if (name && inner) found.set(code.slice(name.from, name.to), body(inner, code, false));
	} else if (statement.name === "FunctionDefinition" && !selfOnly && parent.name === "Body") {
		const name = statement.getChild("VariableName");
		const inner = statement.getChild("Body");
		if (inner && name && code.slice(name.from, name.to) === "__init__") for (const [key, value] of body(inner, code, true)) found.set(key, value);
	}
	return found;
}
function assignment(statement, code, selfOnly) {
	const parts = childrenOf(statement).filter((node) => node.name !== "TypeDef");
	const [target, sign, value] = parts;
	if (parts.length !== 3 || !target || sign?.name !== "AssignOp" || !value) return void 0;
	const name = code.slice(target.from, target.to);
	const plain = target.name === "VariableName" && !selfOnly;
	const attribute = selfOnly && target.name === "MemberExpression" && /^self\.\w+$/.test(name);
	if (!plain && !attribute) return void 0;
	const literalValue = literal(value, code);
	return literalValue === void 0 ? void 0 : [name.replace(/^self\./, ""), literalValue];
}
function literal(node, code) {
	const source = code.slice(node.from, node.to);
	switch (node.name) {
		case "Number": return number(source);
		case "Boolean": return source === "True";
		case "None": return null;
		case "String": return string(source);
		case "ContinuousString": return all(childrenOf(node), code)?.join("");
		case "UnaryExpression": {
			const [sign, operand] = childrenOf(node);
			const value = operand && literal(operand, code);
			if (typeof value !== "bigint" && typeof value !== "number") return void 0;
			const mark = sign && code.slice(sign.from, sign.to);
			return mark === "-" ? -value : mark === "+" ? value : void 0;
		}
		case "ParenthesizedExpression": {
			const [inner] = elements(node);
			return inner && literal(inner, code);
		}
		case "ArrayExpression": return all(elements(node), code);
		case "TupleExpression": {
			const items = all(elements(node), code);
			return items && Tuple.from(items);
		}
		case "SetExpression": return all(elements(node), code) && new Opaque("set", source.replace(/\s+/g, " "));
		case "DictionaryExpression": return dictionary(elements(node), code);
		default: return;
	}
}
function dictionary(parts, code) {
	const map = new Map();
	const values = all(parts, code);
	if (!values || values.length % 2 !== 0) return void 0;
	for (let i = 0; i < values.length; i += 2) map.set(values[i], values[i + 1]);
	return map;
}
function all(nodes, code) {
	const values = nodes.map((node) => literal(node, code));
	return values.includes(void 0) ? void 0 : values;
}
function number(source) {
	const digits = source.replaceAll("_", "");
	if (/[jJ]$/.test(digits)) return new Opaque("complex", digits);
	return /^(?:0[xob][\da-f]+|\d+)$/i.test(digits) ? BigInt(digits) : Number(digits);
}
const SIMPLE = {
	n: "\n",
	r: "\r",
	t: "	",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	"0": "\0",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v"
};
function string(source) {
	const [, prefix = "", quote = "", inner = ""] = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/.exec(source) ?? [];
	if (!quote || /f/i.test(prefix)) return void 0;
	if (/b/i.test(prefix)) return new Opaque("bytes", source);
	if (/r/i.test(prefix)) return inner;
	return inner.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|\n|(.))/g, (_, u, x, c) => u || x ? String.fromCharCode(Number.parseInt(u ?? x, 16)) : c === void 0 ? "" : SIMPLE[c] ?? `\\${c}`);
}
const PUNCTUATION = new Set([
	"[",
	"]",
	"(",
	")",
	"{",
	"}",
	",",
	":",
	"Comment"
]);
const elements = (node) => childrenOf(node).filter((child) => !PUNCTUATION.has(child.name));
function childrenOf(node) {
	const children = [];
	for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
	return children;
}
export { parsePython };
