import { i as __require, o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as Problems, t as MettleError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { t as INPUTS } from "./inputs.js";
import { a as canonicalize, t as Ledger } from "./ledger.js";
import { a as isList, c as plain$1, d as toJson, f as LIMITS, h as withoutMark, i as equals, l as repr, m as lineAndColumn, n as Tuple, o as isMap, p as Unreadable, r as canonical, s as isNumeric, t as Opaque, u as text } from "./value.js";
import { t as Repository } from "./repository.js";
import { t as GitBranch } from "./git-branch2.js";
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join as join$1 } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { readdir, realpath, stat } from "node:fs/promises";
// node_modules/picomatch/lib/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/formats/json.ts
var import_picomatch = __toESM(require_picomatch(), 1);
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORDS = [
	["true", true],
	["false", false],
	["null", null],
	["NaN", NaN],
	["Infinity", Number.POSITIVE_INFINITY],
	["-Infinity", Number.NEGATIVE_INFINITY]
];
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;
function parseJson(source, duplicates = "refuse") {
	const text = withoutMark(source);
	let at = 0;
	const fail = (message, offset = at, kind = "syntax") => {
		throw new Unreadable(message, lineAndColumn(text, offset), kind);
	};
	const match = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) return void 0;
		at = pattern.lastIndex;
		return found[0];
	};
	const skip = () => void match(SPACE);
	const string = () => JSON.parse(match(STRING) ?? fail("expected a text in double quotes"));
	function value(depth) {
		if (depth > LIMITS.depth) fail(`nested deeper than ${LIMITS.depth} levels`, at, "limit");
		const next = text[at];
		if (next === "{") return map(depth);
		if (next === "[") return list(depth);
		if (next === "\"") return string();
		for (const [word, meaning] of WORDS) if (text.startsWith(word, at) && !/\w/.test(text[at + word.length] ?? "")) {
			at += word.length;
			return meaning;
		}
		const number = match(NUMBER);
		if (number === void 0) return fail(next === void 0 ? "the text ends too early" : `unexpected ${JSON.stringify(next)}`);
		return /[.eE]/.test(number) ? Number(number) : BigInt(number);
	}
	function list(depth) {
		const items = [];
		at++;
		skip();
		if (text[at] === "]") at++;
		else for (;;) {
			skip();
			items.push(value(depth + 1));
			skip();
			if (text[at] === ",") at++;
			else if (text[at] === "]") {
				at++;
				break;
			} else fail("expected \",\" or \"]\"");
		}
		return items;
	}
	function map(depth) {
		const entries = new Map();
		at++;
		skip();
		if (text[at] === "}") at++;
		else for (;;) {
			skip();
			const start = at;
			const key = string();
			if (entries.has(key) && duplicates === "refuse") fail(`the key ${JSON.stringify(key)} occurs twice`, start, "duplicate");
			skip();
			if (text[at] !== ":") fail("expected \":\"");
			at++;
			skip();
			entries.set(key, value(depth + 1));
			skip();
			if (text[at] === ",") at++;
			else if (text[at] === "}") {
				at++;
				break;
			} else fail("expected \",\" or \"}\"");
		}
		return entries;
	}
	skip();
	const result = value(0);
	skip();
	if (at < text.length) fail(`unexpected ${JSON.stringify(text[at])} after the end`);
	return result;
}
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$3(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
"".isWellFormed;
// src/formats/toml.ts
function parseToml(source) {
	try {
		return convert(parse$3(withoutMark(source), { integersAsBigInt: true }));
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const message = error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "") ?? "not TOML";
		throw new Unreadable(message, {
			line: error.line,
			column: error.column
		}, /redefine|duplicate|already/i.test(message) ? "duplicate" : "syntax");
	}
}
function convert(value) {
	if (value instanceof TomlDate) return new Opaque("date", value.toISOString());
	if (Array.isArray(value)) return value.map(convert);
	if (typeof value === "object" && value !== null) {
		const map = new Map();
		for (const [key, item] of Object.entries(value)) map.set(key, convert(item));
		return map;
	}
	return value;
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = new Set("0123456789ABCDEFabcdef");
	const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = new Set(",[]{}");
	const invalidAnchorChars = new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/formats/yaml-scalars.ts
var import_dist = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}))();
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INT = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9][0-9_]*|0x[0-9a-fA-F_]+)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?:[eE][-+]?[0-9]+)|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;
const INFINITY = /^([-+])?\.(?:inf|Inf|INF)$/;
const NAN = /^\.(?:nan|NaN|NAN)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?$/;
const OLD_BOOL = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;
const SEXAGESIMAL = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/;
function resolvePlain(body, oldRules = false) {
	if (NULL.test(body)) return null;
	if (TRUE.test(body)) return true;
	if (FALSE.test(body)) return false;
	if (oldRules) {
		const old = resolveOld(body);
		if (old !== void 0) return old;
	}
	if (INT.test(body)) {
		const int = integer(body);
		if (int !== void 0) return int;
	}
	if (FLOAT.test(body)) {
		const digits = body.replaceAll("_", "");
		if (!Number.isNaN(Number(digits)) && /\d/.test(digits)) return Number(digits);
	}
	const infinite = INFINITY.exec(body);
	if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	if (NAN.test(body)) return NaN;
	if (DATE.test(body) || TIME.test(body)) return new Opaque("date", body);
	return body;
}
function integer(body) {
	const digits = body.replaceAll("_", "");
	const negative = digits.startsWith("-");
	const magnitude = digits.replace(/^[-+]/, "");
	if (/^0[box]$/.test(magnitude) || magnitude === "") return void 0;
	const value = /^0[box]/.test(magnitude) ? BigInt(magnitude) : BigInt(magnitude.replace(/^0+(?=\d)/, ""));
	return negative ? -value : value;
}
function resolveOld(body) {
	if (OLD_BOOL.test(body)) return /^(?:yes|on)$/i.test(body);
	if (/^[-+]?0[0-7_]+$/.test(body)) {
		const octal = BigInt(`0o${body.replace(/^[-+]?0/, "").replaceAll("_", "")}`);
		return body.startsWith("-") ? -octal : octal;
	}
	if (/^0o/.test(body)) return body;
	if (SEXAGESIMAL.test(body)) {
		const sum = body.replace(/^[-+]/, "").split(":").reduce((total, part) => total * 60n + BigInt(part.replaceAll("_", "")), 0n);
		return body.startsWith("-") ? -sum : sum;
	}
}
// src/formats/yaml.ts
function parseYaml(source, places) {
	const text = withoutMark(source);
	const counter = new import_dist.LineCounter();
	const at = (offset) => {
		const { line, col } = counter.linePos(offset ?? 0);
		return {
			line,
			column: col
		};
	};
	const documents = (0, import_dist.parseAllDocuments)(text, {
		schema: "failsafe",
		uniqueKeys: false,
		merge: false,
		lineCounter: counter,
		logLevel: "silent"
	});
	if (!("length" in documents) || documents.length === 0) return null;
	const [document, second] = documents;
	if (!document) return null;
	const error = document.errors[0];
	if (error) throw new Unreadable(error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "not YAML", at(error.pos[0]));
	if (second) throw new Unreadable("a second document begins here; only one is read", at(second.range?.[0]));
	const oldRules = document.directives?.yaml.version === "1.1" && /^%YAML 1\.1/m.test(text);
	const anchors = new Map();
	const weights = new Map();
	let aliases = 0;
	let nodes = 0;
	const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
	if (control) throw new Unreadable("a control character, which YAML does not allow", at(control.index));
	const tabs = /^[^\n#'"]*?(?::\t|[^\s#]\t+#)/m.exec(text);
	if (tabs) throw new Unreadable("a tab stands where YAML wants a space", at(tabs.index + tabs[0].indexOf("	")));
	function read(node, path, depth) {
		if (depth > LIMITS.depth) throw new Unreadable(`nested deeper than ${LIMITS.depth} levels`, at(node?.range?.[0]), "limit");
		if (node === null) return null;
		nodes++;
		if ((0, import_dist.isAlias)(node)) {
			aliases++;
			nodes += weights.get(node.source) ?? 0;
			if (aliases > LIMITS.aliases || nodes > LIMITS.nodes) throw new Unreadable("aliases that stand for too much", at(node.range?.[0]), "limit");
			const target = anchors.get(node.source);
			if (target === void 0) throw new Unreadable(`the alias *${node.source} has no anchor`, at(node.range?.[0]));
			return target;
		}
		const before = nodes;
		const value = (0, import_dist.isScalar)(node) ? scalar(node) : (0, import_dist.isSeq)(node) ? list(node.items, path, depth) : mapping(node, path, depth);
		if ("anchor" in node && node.anchor) {
			anchors.set(node.anchor, value);
			weights.set(node.anchor, nodes - before);
		}
		return value;
	}
	function scalar(node) {
		const body = String(node.value ?? "");
		const tag = node.tag;
		if ((tag === void 0 || tag === "!" || tag === "tag:yaml.org,2002:str") && (node.type !== "PLAIN" || tag !== void 0)) return body;
		if (tag === void 0) {
			if ((body === "=" || body === "<<") && node.type === "PLAIN") throw new Unreadable(`the bare value ${body} has no meaning here`, at(node.range?.[0]));
			return resolvePlain(body, oldRules);
		}
		const kind = tag.replace("tag:yaml.org,2002:", "");
		const resolved = resolvePlain(body, oldRules);
		if (kind === "int" && typeof resolved === "bigint") return resolved;
		if (kind === "float" && (typeof resolved === "bigint" || typeof resolved === "number")) return Number(resolved);
		if (kind === "bool" && typeof resolved === "boolean") return resolved;
		if (kind === "null") return null;
		if (kind === "timestamp" && resolved instanceof Opaque) return resolved;
		if (kind === "binary") return new Opaque("bytes", String(node.source ?? body).trim());
		throw new Unreadable(`the tag ${tag} is not understood`, at(node.range?.[0]));
	}
	function list(items, path, depth) {
		return items.map((item, i) => {
			const here = `${path}\0${i}`;
			places?.set(here, at(item?.range?.[0]));
			return read(item, here, depth + 1);
		});
	}
	function mapping(node, path, depth) {
		if (!(0, import_dist.isMap)(node)) throw new Unreadable("expected a mapping", at(node.range?.[0]));
		if (node.tag && node.tag !== "tag:yaml.org,2002:map") throw new Unreadable(`the tag ${node.tag} is not understood`, at(node.range?.[0]));
		const own = new Map();
		const keys = new Set();
		const merged = [];
		for (const pair of node.items) {
			const keyNode = pair.key;
			const start = at(keyNode?.range?.[0]);
			if ((0, import_dist.isScalar)(keyNode) && keyNode.type === "PLAIN" && keyNode.value === "<<") {
				merged.push(...mergedMaps(read(pair.value ?? null, path, depth + 1), start));
				continue;
			}
			const key = asKey(read(keyNode, path, depth + 1));
			const id = canonical(key);
			if (keys.has(id)) throw new Unreadable(`the key ${JSON.stringify(String(key))} occurs twice`, start, "duplicate");
			keys.add(id);
			const here = `${path}\0${String(key)}`;
			places?.set(here, start);
			own.set(key, read(pair.value ?? null, here, depth + 1));
		}
		if (merged.length === 0) return own;
		const result = new Map();
		for (const map of merged.toReversed()) for (const [key, value] of map) result.set(key, value);
		for (const [key, value] of own) result.set(key, value);
		return result;
	}
	function mergedMaps(value, start) {
		return (isList(value) ? value : [value]).map((map) => {
			if (!isMap(map)) throw new Unreadable("<< takes a mapping or a list of them", start);
			return map;
		});
	}
	return read(document.contents, "", 0);
}
function asKey(value) {
	if (isList(value)) return `(${value.map((item) => String(item)).join(", ")}${value instanceof Tuple || value.length !== 1 ? "" : ","})`;
	if (isMap(value)) throw new Unreadable("a mapping cannot be a key");
	if (value instanceof Opaque) return value.text;
	return value;
}
// src/formats/read.ts
function structuredFormat(path) {
	const suffix = /\.([^./]*)$/.exec(path.toLowerCase())?.[1];
	return suffix === "json" ? "json" : suffix === "toml" ? "toml" : suffix === "py" ? "python" : "yaml";
}
async function readStructured(content, format, duplicates = "refuse") {
	const text = typeof content === "string" ? content : decode(content);
	if (text.length > LIMITS.bytes) throw new Unreadable(`larger than ${LIMITS.bytes / 1024} KiB`, void 0, "limit");
	if (format === "json") return parseJson(text, duplicates);
	if (format === "toml") return parseToml(text);
	if (format === "python") return (await import("./python.js")).parsePython(text);
	return parseYaml(text);
}
function decode(content) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(content);
	} catch {
		throw new Unreadable(content[0] === 255 || content[0] === 254 ? "UTF-16 text; write it as UTF-8" : "not UTF-8 text");
	}
}
// src/paths.ts
function normalise(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
const join = (...parts) => normalise(parts.reduce((base, part) => part.startsWith("/") ? part.slice(1) : `${base}/${part}`, ""));
const folderOf = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
function relativeTo(folder, path) {
	const [from, to] = [folder.split("/").filter(Boolean), path.split("/").filter(Boolean)];
	let shared = 0;
	while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
	return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/") || ".";
}
const isInside = (path, folder) => folder === "" || path === folder || path.startsWith(`${folder}/`);
// src/detect/lock-file.ts
const READERS = [
	["uv.lock", tomlPackages("package")],
	["poetry.lock", tomlPackages("package")],
	["pdm.lock", tomlPackages("package")],
	["pylock.toml", tomlPackages("packages")],
	["Pipfile.lock", pipfile],
	["pixi.lock", yamlPackages("packages")],
	["conda-lock.yml", yamlPackages("package")],
	["requirements.txt", requirements],
	["environment.yml", environmentYml],
	["environment.yaml", environmentYml],
	["renv.lock", renv],
	["package-lock.json", npm]
];
async function lockFileOf(revision, declared, dir, working) {
	if (declared !== void 0) return declared;
	for (const folder of new Set([dir, working])) {
		const entry = await revision.entry(folder);
		const names = entry?.type === "tree" ? await revision.store.tree(entry.oid) : void 0;
		const found = READERS.find(([name]) => names?.has(name) && names.get(name)?.type === "blob");
		if (found) return join(folder, found[0]);
	}
}
async function lockedVersions(revision, path) {
	const entry = await revision.resolved(path);
	const content = await revision.read(path);
	if (!entry || entry === "outside" || content === void 0) return { [path]: "absent" };
	const name = path.split("/").at(-1) ?? "";
	const reader = READERS.find(([known]) => known === name)?.[1] ?? (/^requirements.*\.txt$/.test(name) ? requirements : void 0);
	try {
		const included = reader === requirements ? await withIncludes(revision, path, decode(content), new Set([path])) : decode(content);
		const versions = await reader?.(included);
		if (versions && versions.size > 0) return Object.fromEntries([...versions].map(([key, version]) => [`${path}#${key}`, version]));
	} catch {}
	return { [path]: entry.oid };
}
async function withIncludes(revision, path, content, seen) {
	const lines = [];
	for (const line of content.split(/\r?\n/)) {
		const other = /^\s*(?:-r|--requirement|-c|--constraint)[\s=]+(\S+)/.exec(line)?.[1];
		const target = other === void 0 ? void 0 : join(folderOf(path), other);
		const source = target === void 0 || seen.has(target) ? void 0 : await revision.read(target);
		if (target === void 0 || source === void 0) lines.push(line);
		else lines.push(await withIncludes(revision, target, decode(source), seen.add(target)));
	}
	return lines.join("\n");
}
const list = (value) => isList(value) ? value : [];
const field = (value, key) => isMap(value) ? value.get(key) ?? null : null;
const str = (value) => value === null ? "" : text(value);
function add(map, name, version) {
	const old = map.get(name);
	map.set(name, old === void 0 || old === version ? version : [...new Set([...old.split(" | "), version])].sort().join(" | "));
}
function tomlPackages(key) {
	return async (content) => {
		const map = new Map();
		for (const item of list(field(await readStructured(content, "toml"), key))) {
			const source = field(item, "source");
			if (isMap(source) && [
				"editable",
				"virtual",
				"directory"
			].some((kind) => source.has(kind))) continue;
			const from = isMap(source) ? [...source].filter(([name]) => [
				"git",
				"url",
				"reference",
				"resolved_reference"
			].includes(String(name))).map(([, value]) => str(value)) : [];
			add(map, str(field(item, "name")), [str(field(item, "version")), ...from].filter(Boolean).join(" "));
		}
		return map;
	};
}
function yamlPackages(key) {
	return async (content) => {
		const map = new Map();
		for (const item of list(field(await readStructured(content, "yaml"), key))) {
			const address = str(field(item, "conda")) || str(field(item, "pypi")) || str(field(item, "url"));
			const version = [
				str(field(item, "version")),
				str(field(item, "build")),
				str(field(item, "sha256")) || address
			].filter(Boolean).join(" ");
			add(map, str(field(item, "name")) || address, version);
		}
		return map;
	};
}
async function requirements(content) {
	const map = new Map();
	const lines = content.replaceAll("\\\r\n", " ").replaceAll("\\\n", " ").split(/\r?\n/);
	for (const raw of lines) {
		const line = raw.replace(/(?:^|\s)#.*$/, "").replace(/\s--hash=\S+/g, "").trim();
		if (line === "") continue;
		const [, name, rest] = /^([A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?)\s*(.*)$/.exec(line) ?? [];
		if (name === void 0 || line.startsWith("-")) add(map, line.replace(/\s+/g, " "), "as written");
		else add(map, name.toLowerCase().replace(/[._]/g, "-"), rest?.replace(/\s+/g, "") || "any");
	}
	return map;
}
async function environmentYml(content) {
	const map = new Map();
	const root = await readStructured(content, "yaml");
	add(map, "channels", list(field(root, "channels")).map(str).join(" "));
	for (const item of list(field(root, "dependencies"))) if (isMap(item)) for (const pip of list(item.get("pip"))) for (const [name, version] of await requirements(str(pip))) add(map, `pip:${name}`, version);
	else {
		const [name = "", ...rest] = str(item).split(/\s*(?=[=<>!~ ])/);
		add(map, name, rest.join("") || "any");
	}
	return map;
}
async function pipfile(content) {
	const map = new Map();
	const root = await readStructured(content, "json");
	for (const section of ["default", "develop"]) {
		const packages = field(root, section);
		if (isMap(packages)) for (const [name, item] of packages) add(map, `${section}:${text(name)}`, str(field(item, "version")) || str(field(item, "ref")));
	}
	return map;
}
async function renv(content) {
	const map = new Map();
	const root = await readStructured(content, "json");
	add(map, "R", str(field(field(root, "R"), "Version")));
	const packages = field(root, "Packages");
	if (isMap(packages)) for (const [name, item] of packages) add(map, text(name), [str(field(item, "Version")), str(field(item, "RemoteSha"))].filter(Boolean).join(" "));
	return map;
}
async function npm(content) {
	const map = new Map();
	const packages = field(await readStructured(content, "json"), "packages");
	if (isMap(packages)) {
		for (const [path, item] of packages) if (path !== "") add(map, text(path), [str(field(item, "version")), str(field(item, "integrity"))].filter(Boolean).join(" "));
	}
	return map;
}
// src/formats/flatten.ts
function flatten(value, keep) {
	const leaves = new Map();
	const add = (name, leaf) => {
		if (leaves.has(name)) throw new Unreadable(`two paths lead to the one name ${JSON.stringify(name)}`, void 0, "duplicate");
		leaves.set(name, leaf);
	};
	const walk = (node, name) => {
		if (isMap(node)) {
			if (node.size === 0 && keep === "all") add(name, node);
			for (const [key, item] of node) walk(item, name === "" ? text(key) : `${name}.${text(key)}`);
		} else if (keep !== "metrics" || !(node === null || isList(node) || node instanceof Opaque)) add(name, node);
	};
	walk(value, "");
	return leaves;
}
// src/dvc/differences.ts
async function metricsSide(files, project) {
	const named = project.pipelines.flatMap((p) => [...p.metrics, ...p.stages.flatMap((s) => s.outputs.filter((o) => o.kind === "metric").map((o) => o.path))]);
	const all = await files.list();
	return readSide(files, new Set(named.flatMap((path) => all.has(path) ? [path] : withFallback([...all.keys()].filter((file) => isInside(file, path)), path))), metricsOf$1);
}
const withFallback = (found, path) => found.length > 0 ? found : [path];
function metricsOf$1(value) {
	if (typeof value === "string" || typeof value === "boolean" || isNumeric(value)) return value;
	if (!isMap(value)) return void 0;
	const kept = new Map();
	for (const [key, item] of value) {
		const inner = metricsOf$1(item);
		if (inner !== void 0 && !(isMap(inner) && inner.size === 0)) kept.set(key, inner);
	}
	return kept;
}
async function paramsSide(files, project) {
	const wanted = new Map();
	const want = (file, keys) => {
		const old = wanted.get(file);
		if (keys.length === 0 || old === "all") wanted.set(file, "all");
		else wanted.set(file, new Set([...old ?? [], ...keys]));
	};
	const defaults = join(project.root, "params.yaml");
	if (await files.read(defaults) !== void 0) want(defaults, []);
	for (const pipeline of project.pipelines) {
		for (const file of pipeline.params) want(file, []);
		for (const { file, keys } of [...pipeline.variables, ...pipeline.stages.flatMap((stage) => stage.params)]) want(file, keys);
	}
	return readSide(files, new Set(wanted.keys()), (value, file) => {
		const keys = wanted.get(file);
		if (keys === "all" || keys === void 0 || !isMap(value)) return value;
		return new Map([...keys].flatMap((key) => pick(value, key)));
	});
}
function pick(root, name) {
	if (isMap(root) && root.has(name)) return [[name, root.get(name)]];
	let found = [[[], root]];
	for (const part of name.split(".")) found = found.flatMap(([path, value]) => {
		if (part === "*" && isMap(value)) return [...value].map(([key, item]) => [[...path, text(key)], item]);
		if (isMap(value)) {
			const key = [...value.keys()].find((candidate) => text(candidate) === part);
			return key === void 0 ? [] : [[[...path, part], value.get(key)]];
		}
		const item = isList(value) && /^\d+$/.test(part) ? value[Number(part)] : void 0;
		return item === void 0 ? [] : [[[...path, part], item]];
	});
	return found.map(([path, value]) => [path.join("."), value]);
}
async function readSide(files, paths, keep) {
	const values = new Map();
	const problems = new Map();
	for (const path of paths) {
		const content = await files.read(path);
		if (content === void 0) {
			problems.set(path, "is not there");
			continue;
		}
		try {
			const kept = keep(await readStructured(content, structuredFormat(path), "last"), path);
			if (kept !== void 0) values.set(path, kept);
		} catch (error) {
			problems.set(path, error instanceof Error ? error.message : String(error));
		}
	}
	return {
		values,
		problems
	};
}
function differences$1(old, now, kind, all = false) {
	const result = new Map();
	for (const file of new Set([...old.values.keys(), ...now.values.keys()])) {
		const changes = fileChanges(old.values.get(file) ?? null, now.values.get(file) ?? null, kind, all);
		if (changes.size > 0) result.set(file, changes);
	}
	return result;
}
function fileChanges(old, now, kind, all) {
	const maps = isMap(old) || isMap(now);
	const side = (value) => {
		const leaves = value === null ? new Map() : isMap(value) ? flatten(value, kind) : new Map([["", value]]);
		const known = isMap(value) || value === null;
		return Object.assign((name) => leaves.get(name) ?? (maps && !known ? "unable to parse" : null), { names: maps && !known ? [] : leaves.keys() });
	};
	const [before, after] = [side(old), side(now)];
	const changes = new Map();
	for (const name of new Set([...before.names, ...after.names])) {
		const change = changeOf(asShown(before(name), kind), asShown(after(name), kind));
		if (all || !equals(change.old, change.new)) changes.set(name, change);
	}
	return changes;
}
function changeOf(old, now) {
	const [x, y] = [asNumber(old), asNumber(now)];
	if (x === void 0 || y === void 0) return {
		old,
		new: now
	};
	return {
		old,
		new: now,
		diff: typeof x === "bigint" && typeof y === "bigint" ? y - x : Number(y) - Number(x)
	};
}
const asNumber = (value) => typeof value === "boolean" ? BigInt(value) : isNumeric(value) ? value : void 0;
const asShown = (value, kind) => kind === "params" && isList(value) && !(value instanceof Tuple) ? repr(value) : value;
function changesJson(changes, path = (file) => file) {
	return `{${[...changes].map(([file, entries]) => {
		const rows = [...entries].map(([name, change]) => {
			const diff = change.diff === void 0 ? "" : `, "diff": ${toJson(change.diff)}`;
			return `${JSON.stringify(name)}: {"old": ${toJson(change.old)}, "new": ${toJson(change.new)}${diff}}`;
		});
		return `${JSON.stringify(path(file))}: {${rows.join(", ")}}`;
	}).join(", ")}}`;
}
// src/detect/parameters.ts
async function parameters(revision, files) {
	const entries = {};
	for (const { file, keys } of files) {
		const content = await revision.read(file);
		if (content === void 0) {
			entries[file] = "absent";
			continue;
		}
		const entry = await revision.resolved(file);
		const value = await parsedOnce(entry === "outside" || entry === void 0 ? void 0 : entry.oid, content, file);
		for (const [key, leaf] of chosen$1(value, keys)) entries[`${file}#${key}`] = canonical(leaf);
		for (const key of keys) if (pick(value, key).length === 0) entries[`${file}#${key}`] = "absent";
		if (keys.length === 0 && Object.keys(entries).every((name) => !name.startsWith(`${file}#`))) entries[file] = "empty";
	}
	return entries;
}
const parsed = new Map();
function parsedOnce(oid, content, file) {
	const id = oid && `${oid} ${structuredFormat(file)}`;
	const known = id === void 0 ? void 0 : parsed.get(id);
	if (known) return known;
	const value = readParams(content, file);
	if (id !== void 0) parsed.set(id, value);
	return value;
}
function chosen$1(value, keys) {
	if (keys.length === 0) return leaves(value, "");
	return keys.flatMap((key) => pick(value, key)).flatMap(([name, item]) => [...leaves(item, name)]);
}
const leaves = (value, name) => isMap(value) && value.size > 0 ? [...flatten(value, "all")].map(([key, leaf]) => [name === "" ? key : `${name}.${key}`, leaf]) : [[name, value]];
async function readParams(content, file) {
	try {
		return await readStructured(content, structuredFormat(file));
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		const place = error.line === void 0 ? { file } : {
			file,
			line: error.line,
			column: error.column ?? 1
		};
		throw new MettleError("params-invalid", `${file}: ${error.message}`, {
			place,
			cause: error
		});
	}
}
// src/detect/select.ts
const OPTIONS = {
	dot: true,
	noextglob: true,
	strictSlashes: true
};
async function select(revision, selection) {
	const files = new Map();
	const unmatched = [];
	const without = selection.globs.filter((glob) => glob.startsWith("!")).map((glob) => (0, import_picomatch.default)(glob.slice(1), OPTIONS));
	const dropped = (path) => selection.except.some((other) => isInside(path, other)) || without.some((matches) => matches(path));
	const touched = (folder) => without.length > 0 || selection.except.some((other) => isInside(other, folder));
	const walk = async (entry, path, pattern) => {
		if (path !== "" && dropped(path)) return false;
		if (entry.type !== "tree") {
			if (entry.type === "blob" && !pattern.whole && !pattern.matches(path)) return false;
			files.set(path, `${entry.mode} ${entry.oid}${entry.mode === "120000" ? await behind(revision, path) : ""}`);
			return true;
		}
		if (pattern.whole && !touched(path) && !await revision.holdsLinks(path)) {
			files.set(`${path}/`, `40000 ${entry.oid}`);
			return true;
		}
		const children = [...(await revision.store.tree(entry.oid)).values()];
		return (await Promise.all(children.map((child) => walk(child, path === "" ? child.name : `${path}/${child.name}`, pattern)))).some(Boolean);
	};
	for (const glob of selection.globs) {
		if (glob.startsWith("!")) continue;
		const pattern = patternOf(glob);
		const start = await startOf(revision, pattern.base);
		if (!(start !== void 0 && await walk(start.entry, start.path, pattern))) unmatched.push(glob);
	}
	return {
		files: withoutCovered(files),
		unmatched
	};
}
async function startOf(revision, path) {
	const parts = path.split("/").filter(Boolean);
	for (let length = 0; length <= parts.length; length++) {
		const here = parts.slice(0, length).join("/");
		const entry = await revision.entry(here);
		if (!entry) break;
		if (length === parts.length || entry.type === "commit") return {
			entry,
			path: here
		};
	}
	const target = await revision.resolved(path);
	return target === void 0 || target === "outside" ? void 0 : {
		entry: target,
		path
	};
}
async function behind(revision, path) {
	const target = await revision.resolved(path);
	return target === void 0 || target === "outside" ? "" : ` to ${target.oid}`;
}
const cache = new Map();
function patternOf(glob) {
	let pattern = cache.get(glob);
	if (!pattern) {
		const scanned = import_picomatch.default.scan(glob);
		const literal = !scanned.isGlob;
		const base = literal ? glob : scanned.base === "." ? "" : scanned.base;
		const rest = glob.slice(base.length).replace(/^\//, "");
		const whole = literal || rest === "**" || rest === "**/*";
		pattern = {
			base,
			whole,
			matches: whole ? () => true : (0, import_picomatch.default)(glob, OPTIONS)
		};
		cache.set(glob, pattern);
	}
	return pattern;
}
function withoutCovered(files) {
	const folders = [...files.keys()].filter((path) => path.endsWith("/"));
	if (folders.length === 0) return files;
	for (const path of files.keys()) if (folders.some((folder) => path !== folder && path.startsWith(folder))) files.delete(path);
	return files;
}
// src/detect/fingerprint.ts
const DOCUMENTS = [
	"README*",
	"CHANGELOG*",
	"CONTRIBUTING*",
	"CODE_OF_CONDUCT*",
	"SECURITY*",
	"LICENSE*",
	"NOTICE*",
	".gitignore",
	".gitattributes",
	".editorconfig",
	".mailmap"
].map((name) => `!**/${name}`).concat("!.github/**", "!docs/**", "!.vscode/**", "!.dvc/**");
async function fingerprintOf(model, revision, around) {
	const lock = await lockFileOf(revision, model.lock, model.dir, around.working);
	const sources = model.data.filter((source) => source.kind === "path").map((source) => source.path);
	const written = writtenBy(model);
	const labels = model.predictions?.labels;
	const except = [
		around.configFile,
		...sources,
		...sources.map((path) => `${path}.dvc`),
		...model.params.map((params) => params.file).filter((file) => !file.endsWith(".py")),
		...model.outputs.map((output) => output.path),
		...model.metrics.map((metrics) => metrics.path).filter((path) => !isGlob(path)),
		...lock === void 0 ? [] : [lock],
		...labels === void 0 ? [] : [labels, `${labels}.dvc`]
	];
	const own = model.code ?? [model.dir === "" ? "**" : `${model.dir}/**`, ...DOCUMENTS];
	const { files, unmatched } = await select(revision, {
		globs: [...own, ...model.metrics.map((metrics) => metrics.path).filter(isGlob).map((glob) => `!${glob}`)],
		except
	});
	const unknown = [];
	const pending = [];
	const data = {};
	const take = (name, state) => {
		data[name] = state.known ? state.identity : "unknown";
		if (!state.known) unknown.push(`${name}: ${state.reason}`);
	};
	for (const source of model.data) if (source.kind === "model") {
		data[source.name] = pendingOn(source.model, source.output);
		pending.push(source.model);
	} else take(source.name, await around.state(source, revision));
	if (labels !== void 0) take("predictions.labels", await around.state({
		name: "labels",
		place: model.place,
		kind: "path",
		path: labels
	}, revision));
	for (const path of written.read) if (isGlob(path)) for (const [file, entry] of (await select(revision, {
		globs: [path],
		except: []
	})).files) data[file] = entry;
	else take(path, await around.state({
		name: path,
		place: model.place,
		kind: "path",
		path
	}, revision));
	const params = await parameters(revision, model.params);
	const locked = lock === void 0 ? {} : await lockedVersions(revision, lock);
	for (const [name, value] of [...Object.entries(params), ...Object.entries(locked)]) if (value === "absent" && !name.includes("#")) unknown.push(`${name}: is not there`);
	const missing = Object.entries(params).filter(([name, value]) => value === "absent" && name.includes("#"));
	const components = {
		code: Object.fromEntries(files),
		params,
		data,
		command: commandOf(model),
		lock: locked,
		environment: {
			...model.variables,
			...Object.fromEntries([...new Set(Object.values(model.grants).flat())].map((name) => [`granted ${name}`, ""]))
		},
		seed: { seed: String(model.seed) }
	};
	const nothing = unmatched.filter((glob) => own.includes(glob)).map((glob) => `code: ${JSON.stringify(glob)} names nothing`);
	const absent = missing.map(([name]) => `params: ${name.replace("#", " has no ")}`);
	return {
		fingerprint: withKey(components, unknown, pending, around.nonce),
		unmatched: [...nothing, ...absent]
	};
}
const isGlob = (path) => import_picomatch.default.scan(path).isGlob;
function writtenBy(model) {
	if (model.train !== void 0) return { read: [] };
	const outputs = model.outputs.map((output) => output.path);
	return { read: model.evaluate === void 0 ? [...outputs, ...model.metrics.map((metrics) => metrics.path)] : outputs };
}
const pendingOn = (model, output) => `pending ${encodeURIComponent(model)}${output === void 0 ? "" : ` ${encodeURIComponent(output)}`}`;
function commandOf(model) {
	const entries = { dir: model.dir };
	for (const key of [
		"setup",
		"train",
		"evaluate"
	]) if (model[key] !== void 0) entries[key] = model[key];
	for (const output of model.outputs) entries[`outputs.${output.name}`] = output.path;
	for (const file of model.metrics) entries[`outputs.metrics ${file.path}`] = canonicalize({
		...file,
		path: void 0
	}) ?? "";
	return entries;
}
function withKey(components, unknown, pending, nonce) {
	const digests = Object.fromEntries(Object.entries(components).map(([name, entries]) => [name, sha256(canonicalStrings(entries))]));
	return {
		key: pending.length > 0 ? null : sha256(`{"components":${canonicalStrings(digests)},"schema":1${unknown.length > 0 ? `,"unknown":${JSON.stringify(nonce)}` : ""}}`),
		components,
		unknown: [...unknown],
		pending: [...pending]
	};
}
const canonicalStrings = (entries) => `{${Object.keys(entries).sort().map((name) => `${JSON.stringify(name)}:${JSON.stringify(entries[name])}`).join(",")}}`;
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
function completed(fingerprint, identityOf, nonce) {
	if (fingerprint.pending.length === 0) return fingerprint;
	const left = new Set();
	const data = Object.fromEntries(Object.entries(fingerprint.components["data"] ?? {}).map(([name, value]) => {
		const found = /^pending (\S+?)(?: (\S+))?$/.exec(value);
		if (!found) return [name, value];
		const upstream = decodeURIComponent(found[1]);
		const identity = identityOf(upstream, found[2] === void 0 ? void 0 : decodeURIComponent(found[2]));
		if (identity === void 0) left.add(upstream);
		return [name, identity ?? value];
	}));
	return withKey({
		...fingerprint.components,
		data
	}, fingerprint.unknown, [...left], nonce);
}
// src/revision.ts
var Revision = class {
	root;
	store;
	#linksOf;
	#entries = new Map();
	#list;
	constructor(store, root, sameLinksAs = root) {
		this.#linksOf = sameLinksAs;
		this.store = store;
		this.root = root;
	}
	entry(path) {
		let found = this.#entries.get(path);
		if (!found) {
			found = this.#find(path);
			this.#entries.set(path, found);
		}
		return found;
	}
	async #find(path) {
		if (path === "") return {
			name: "",
			mode: "40000",
			type: "tree",
			oid: this.root
		};
		const folder = await this.entry(folderOf(path));
		return folder?.type === "tree" ? (await this.store.tree(folder.oid)).get(path.slice(path.lastIndexOf("/") + 1)) : void 0;
	}
	async read(path) {
		const entry = await this.resolved(path);
		if (entry === "outside" || entry?.type !== "blob") return void 0;
		const content = (await this.store.blobs([entry.oid])).get(entry.oid);
		if (content === void 0) throw new MettleError("git-revision", `${path} is in the commit and its content is neither in the checkout nor at origin`);
		return content;
	}
	async resolved(path, hops = 0) {
		const whole = await this.entry(normalise(path));
		if (whole && whole.mode !== "120000") return whole;
		const parts = path.split("/").filter(Boolean);
		for (let length = 1; length <= parts.length; length++) {
			const here = parts.slice(0, length).join("/");
			const entry = await this.entry(here);
			if (!entry) return void 0;
			if (entry.mode !== "120000") continue;
			const target = Buffer.from((await this.store.blobs([entry.oid])).get(entry.oid) ?? "").toString("utf8");
			const next = target.startsWith("/") ? ".." : normalise(`${folderOf(here)}/${target}/${parts.slice(length).join("/")}`);
			if (target === "" || hops > 20) return void 0;
			return next === ".." || next.startsWith("../") ? "outside" : this.resolved(next, hops + 1);
		}
		return this.entry(path);
	}
	async holdsLinks(folder) {
		return (await this.store.links(this.#linksOf)).some((link) => isInside(link, folder));
	}
	list() {
		this.#list ??= this.#collect();
		return this.#list;
	}
	async #collect() {
		const files = new Map();
		const walk = async (oid, prefix) => {
			const entries = [...(await this.store.tree(oid)).values()];
			for (const entry of entries) if (entry.type !== "tree") files.set(prefix + entry.name, entry);
			await Promise.all(entries.filter((entry) => entry.type === "tree").map((entry) => walk(entry.oid, `${prefix}${entry.name}/`)));
		};
		await walk(this.root, "");
		return files;
	}
	async folders(path, depth) {
		const start = await this.entry(path);
		if (start?.type !== "tree") return [];
		const found = [];
		const walk = async (oid, prefix, level) => {
			for (const entry of (await this.store.tree(oid)).values()) {
				if (entry.type !== "tree") continue;
				found.push(prefix + entry.name);
				if (level < depth) await walk(entry.oid, `${prefix}${entry.name}/`, level + 1);
			}
		};
		await walk(start.oid, path === "" ? "" : `${path}/`, 1);
		return found;
	}
};
// src/detect/reasons.ts
const COMPONENTS = [
	"code",
	"params",
	"data",
	"command",
	"lock",
	"environment",
	"seed"
];
function reasonsBetween(from, to, changed = []) {
	if (!from) return [{
		component: "record",
		path: null,
		key: null,
		from: null,
		to: "new model"
	}];
	return COMPONENTS.flatMap((component) => {
		const [old, now] = [from.components[component] ?? {}, to.components[component] ?? {}];
		const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
		return component === "code" ? codeReasons(names, old, now, changed) : names.map((name) => entryReason(component, name, old[name], now[name]));
	});
}
function entryReason(component, name, from, to) {
	const at = name.indexOf("#");
	const [path, key] = component === "params" || component === "lock" ? [at === -1 ? name : name.slice(0, at), at === -1 ? null : name.slice(at + 1)] : [name, null];
	return {
		component,
		path,
		key,
		from: shown$1(from),
		to: shown$1(to)
	};
}
function shown$1(value) {
	if (value === void 0) return null;
	const pending = /^pending (\S+)/.exec(value);
	return pending ? `depends on ${decodeURIComponent(pending[1])}` : value;
}
function codeReasons(names, old, now, changed) {
	const reasons = new Map();
	for (const name of names) {
		const folder = name.endsWith("/") ? name.slice(0, -1) : void 0;
		const inside = folder === void 0 ? [] : changed.filter((file) => isInside(file.path, folder));
		const rows = inside.length > 0 ? inside : [{
			path: name,
			from: oidOf(old[name]),
			to: oidOf(now[name])
		}];
		for (const row of rows) reasons.set(row.path, {
			component: "code",
			path: row.path,
			key: null,
			from: row.from,
			to: row.to
		});
	}
	return [...reasons.values()];
}
const oidOf = (value) => value ?? null;
function parseDiffTree(output) {
	const fields = output.toString("utf8").split("\0");
	const changed = [];
	for (let i = 0; i + 1 < fields.length; i += 2) {
		const [oldMode, newMode, from, to] = fields[i].replace(/^:/, "").split(" ");
		const none = (oid, mode) => oid === void 0 || /^0+$/.test(oid) ? null : `${mode} ${oid}`;
		changed.push({
			path: fields[i + 1],
			from: none(from, oldMode),
			to: none(to, newMode)
		});
	}
	return changed;
}
// src/comparison.ts
async function compare(repository, event, override) {
	const head = await repository.commit("HEAD");
	if (head === void 0) throw new MettleError("git-revision", "the checkout has no commit: HEAD cannot be resolved");
	const found = await byTrigger(repository, event, head);
	if (override === void 0) return found;
	return {
		...found,
		base: await revision(repository, override),
		policy: "base"
	};
}
async function byTrigger(repository, event, head) {
	const { trigger } = event;
	switch (trigger.kind) {
		case "pull_request": {
			const parents = await repository.parents(head);
			const common = {
				head,
				status: trigger.head,
				policy: "base",
				trusted: !trigger.fork && !trigger.trustedTarget,
				notes: []
			};
			if (parents.length === 2 && parents[1] === trigger.head) return {
				...common,
				base: await present(repository, parents[0])
			};
			if (head !== trigger.head) throw new MettleError("git-revision", `the checkout is at ${short(head)}, which is neither the head of the pull request (${short(trigger.head)}) nor its test merge. Let actions/checkout take its default ref, or set ref: \${{ github.event.pull_request.head.sha }}.`);
			return {
				...common,
				base: await mergeBase(repository, head, trigger.base)
			};
		}
		case "merge_group": {
			const target = await repository.remoteHead(`refs/heads/${trigger.baseRef}`) ?? trigger.base;
			return {
				head,
				status: head,
				base: await present(repository, target === trigger.base ? trigger.base : await repository.mergeBase(target, head) ?? trigger.base),
				policy: "base",
				trusted: true,
				notes: notThe(trigger.head, head)
			};
		}
		case "push": {
			const isDefault = trigger.branch === event.defaultBranch;
			const { base, notes } = isDefault ? await defaultPushBase(repository, trigger, head) : await branchBase(repository, event, head, trigger.before);
			return {
				head,
				status: head,
				base,
				policy: isDefault || base === void 0 ? "head" : "base",
				trusted: true,
				notes: [...notes, ...notThe(trigger.after, head)]
			};
		}
		case "tag":
		case "snapshot": {
			const { base } = event.branch !== void 0 && event.branch === event.defaultBranch ? { base: void 0 } : await branchBase(repository, event, head, void 0);
			const own = event.sha === void 0 || event.sha === head;
			return {
				head,
				status: own ? head : void 0,
				base,
				policy: base === void 0 ? "head" : "base",
				trusted: own,
				notes: own ? [] : notThe(event.sha ?? "", head)
			};
		}
		case "local": {
			const base = await localBase(repository, head);
			return {
				head,
				status: void 0,
				base,
				policy: base === void 0 ? "head" : "base",
				trusted: true,
				notes: []
			};
		}
		case "deleted": throw new MettleError("internal", "a deletion has nothing to compare");
	}
}
const notThe = (expected, head) => expected === head ? [] : [`The checkout is at ${short(head)}, the event at ${short(expected)}: what is checked out was judged.`];
async function defaultPushBase(repository, { before, forced }, head) {
	if (before === void 0) return {
		base: void 0,
		notes: []
	};
	if (await repository.fetchCommits([before])) {
		const base = forced ? await repository.mergeBase(before, head) : before;
		if (base !== void 0 && await repository.fetchCommits([base])) return {
			base,
			notes: []
		};
	}
	return {
		base: void 0,
		notes: [`The commit before this push, ${short(before)}, cannot be fetched any more; nothing is taken for unchanged because of it.`]
	};
}
async function branchBase(repository, event, head, before) {
	const main = event.defaultBranch === void 0 ? void 0 : await repository.remoteHead(`refs/heads/${event.defaultBranch}`);
	const base = main === void 0 ? before : await repository.mergeBase(main, head);
	if (base === void 0 || base === head || !await repository.fetchCommits([base])) return {
		base: void 0,
		notes: []
	};
	return {
		base,
		notes: []
	};
}
async function present(repository, commit) {
	if (await repository.fetchCommits([commit])) return commit;
	throw new MettleError("git-revision", `the base commit ${short(commit)} is not in the checkout and cannot be fetched from origin. Give actions/checkout a token that may read, or fetch-depth: 2.`);
}
async function mergeBase(repository, head, base) {
	const found = await repository.mergeBase(head, base);
	if (found === void 0) throw new MettleError("git-revision", `no common ancestor of ${short(head)} and ${short(base)} can be found`);
	return present(repository, found);
}
async function localBase(repository, head) {
	for (const name of [
		"origin/HEAD",
		"origin/main",
		"origin/master",
		"main",
		"master"
	]) {
		const branch = await repository.commit(name);
		if (branch !== void 0) return repository.mergeBase(branch, head);
	}
}
async function revision(repository, name) {
	for (const candidate of [name, `origin/${name}`]) {
		const local = await repository.commit(candidate);
		if (local !== void 0 && await repository.fetchCommits([local])) return local;
	}
	const remote = /^[0-9a-f]{40,64}$/.test(name) ? name : await repository.remoteRevision(name);
	if (remote !== void 0 && await repository.fetchCommits([remote])) return remote;
	const deeper = await repository.ancestor(name);
	if (deeper !== void 0 && await repository.fetchCommits([deeper])) return deeper;
	throw new MettleError("git-revision", `the revision ${JSON.stringify(name)} is neither in the checkout nor at origin`);
}
const short = (commit) => commit.slice(0, 7);
// src/dvc/folder-hash.ts
var import_ignore = __toESM(__commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}))(), 1);
const folderHash = (files) => `${md5(folderListing(files))}.dir`;
function folderListing(files) {
	return `[${files.toSorted((a, b) => byCodePoint(a.path, b.path)).map((file) => `{"md5": ${pythonString(file.md5)}, "relpath": ${pythonString(file.path)}}`).join(", ")}]`;
}
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const pythonString = (value) => JSON.stringify(value).replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
const md5 = (content) => createHash("md5").update(content).digest("hex");
function md5DosToUnix(content) {
	if (!looksLikeText(content)) return md5(content);
	return md5(Buffer.from(Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
}
function looksLikeText(content) {
	const head = content.subarray(0, 512);
	if (head.length === 0) return true;
	if (head.includes(0)) return false;
	return head.filter((byte) => !(byte >= 32 && byte < 127) && ![
		8,
		9,
		10,
		12,
		13,
		27
	].includes(byte)).length / head.length <= .3;
}
// src/dvc/invalid.ts
function invalid(file, message, cause) {
	const place = cause instanceof Unreadable && cause.line !== void 0 ? {
		file,
		line: cause.line,
		column: cause.column ?? 1
	} : { file };
	return new MettleError("dvc-invalid", `${file}: ${message}`, {
		place,
		cause
	});
}
// src/dvc/lock.ts
async function readLock(files, file) {
	const content = await files.read(file);
	if (!content) return new Map();
	const root = await parse$2(content, file);
	if (root === null) return new Map();
	if (!isMap(root)) throw invalid(file, "expected a mapping");
	const schema = root.get("schema");
	if (schema === void 0) throw invalid(file, "a lock of DVC 1 (without `schema:`) is not read; run `dvc commit` with a DVC of today");
	if (schema !== "2.0") throw invalid(file, `schema ${text(schema)} is not known; expected '2.0'`);
	const stages = root.get("stages") ?? null;
	const entries = new Map();
	if (!isMap(stages)) return entries;
	for (const [name, entry] of stages) if (isMap(entry)) entries.set(text(name), entryOf(entry));
	return entries;
}
function entryOf(entry) {
	const command = entry.get("cmd") ?? "";
	const params = new Map();
	const written = entry.get("params") ?? null;
	if (isMap(written)) for (const [file, values] of written) params.set(text(file), new Map(isMap(values) ? [...values].map(([key, value]) => [text(key), value]) : []));
	return {
		command: isList(command) ? command.map(text) : text(command),
		dependencies: pathsOf(entry.get("deps")),
		outputs: pathsOf(entry.get("outs")),
		params,
		source: JSON.stringify([...entry], (_, value) => value instanceof Map ? [...value] : typeof value === "bigint" ? String(value) : value)
	};
}
async function readTracked(files, file) {
	const content = await files.read(file);
	if (!content) throw invalid(file, "is not there");
	const root = await parse$2(content, file);
	if (!isMap(root)) throw invalid(file, "expected a mapping");
	if (root.has("cmd")) throw invalid(file, "a stage file of DVC before 1.0 is not read; turn it into a dvc.yaml");
	const outputs = pathsOf(root.get("outs"));
	if (outputs.length === 0) throw invalid(file, "names no output under `outs`");
	const wdir = root.get("wdir");
	return {
		outputs,
		wdir: typeof wdir === "string" ? wdir : ".",
		sources: pathsOf(root.get("deps"))
	};
}
function pathsOf(value) {
	return (isList(value) ? value : []).filter(isMap).map((item) => {
		const hash = item.get("hash");
		const md5 = item.get("md5") ?? item.get("checksum");
		return {
			path: text(item.get("path") ?? ""),
			md5: item.get("md5") === void 0 || item.get("md5") === null ? filesHash(item) : text(md5 ?? "").toLowerCase(),
			dosToUnix: hash === void 0,
			size: count(item.get("size")),
			count: count(item.get("nfiles")),
			pin: pinOf(item)
		};
	});
}
const count = (value) => typeof value === "bigint" ? Number(value) : void 0;
function filesHash(item) {
	const files = item.get("files");
	if (!isList(files)) return void 0;
	const rows = files.filter(isMap).map((file) => ({
		path: text(file.get("relpath") ?? ""),
		md5: text(file.get("md5") ?? file.get("etag") ?? "")
	}));
	return folderHash(rows);
}
function pinOf(item) {
	const repo = item.get("repo");
	if (isMap(repo)) return `${text(repo.get("url") ?? "")}@${text(repo.get("rev_lock") ?? repo.get("rev") ?? "")}`;
	for (const key of [
		"version_id",
		"etag",
		"checksum"
	]) {
		const value = item.get(key);
		if (value !== void 0 && value !== null) return text(value);
	}
}
async function parse$2(content, file) {
	try {
		return await readStructured(content, "yaml");
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
const trackedIdentity = (output, sources) => output.md5 ?? sources.find((source) => source.pin !== void 0)?.pin;
// src/dvc/template.ts
var TemplateError = class extends Error {
	name = "TemplateError";
};
const TEMPLATE = /(?<!\\)\$\{(.*?)\}/g;
function interpolate(value, scope) {
	if (typeof value === "string") return interpolateText(value, scope);
	if (isList(value)) return value.map((item) => interpolate(item, scope));
	if (isMap(value)) {
		const result = new Map();
		for (const [key, item] of value) result.set(typeof key === "string" ? asText(interpolateText(key, scope), key) : key, interpolate(item, scope));
		return result;
	}
	return value;
}
function interpolateText(source, scope) {
	const whole = /^\$\{([^}]*)\}$/.exec(source);
	if (whole) return lookUp(whole[1] ?? "", scope);
	return withoutEscapes(source.replace(TEMPLATE, (_, key) => asText(lookUp(key, scope), key)));
}
function interpolateCommand(command, scope, style) {
	if (isList(command)) return command.map((line) => interpolateCommand(line, scope, style));
	if (typeof command !== "string") throw new TemplateError("a command is a text or a list of texts");
	return withoutEscapes(command.replace(TEMPLATE, (_, key) => {
		const value = lookUp(key, scope);
		return isMap(value) ? options(value, "", style).join(" ") : asText(value, key);
	}));
}
const withoutEscapes = (source) => source.replaceAll("\\${", "${");
function asText(value, name) {
	if (isList(value) || isMap(value)) throw new TemplateError(`cannot put a ${isMap(value) ? "map" : "list"} into a text: ${name}`);
	return scalarText(value);
}
const scalarText = (value) => typeof value === "boolean" ? String(value) : text(value);
function options(map, prefix, style) {
	return [...map].flatMap(([key, value]) => {
		const name = prefix + scalarText(key);
		if (isMap(value)) return options(value, `${name}.`, style);
		if (typeof value === "boolean") return value ? [`--${name}`] : style.bool === "boolean_optional" ? [`--no-${name}`] : [];
		if (isList(value)) {
			const items = value.map((item) => {
				if (isList(item) || isMap(item)) throw new TemplateError(`cannot put a nested list or map into a command: ${name}`);
				return shellQuoted(item);
			});
			return style.list === "append" ? items.map((item) => `--${name} ${item}`) : [`--${name}`, ...items];
		}
		return [`--${name} ${shellQuoted(value)}`];
	});
}
function shellQuoted(value) {
	const word = scalarText(value);
	if (typeof value !== "string") return word;
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function lookUp(expression, scope) {
	const key = expression.trim();
	const parts = key.match(/[^.[\]]+/g);
	if (!parts || /\$\{/.test(key)) throw new TemplateError(`cannot read the template \${${expression}}`);
	let here = scope.values;
	for (const part of parts) {
		const next = isMap(here) ? step(here, part) : isList(here) ? here[Number(part)] : void 0;
		if (next === void 0) throw new TemplateError(`could not find '${key}'`);
		here = next;
	}
	scope.used(parts);
	return here;
}
function step(map, part) {
	if (map.has(part)) return map.get(part);
	for (const [key, value] of map) if (typeof key !== "string" && scalarText(key) === part) return value;
}
function merged(into, from, source) {
	const result = new Map(into);
	for (const [key, value] of from) {
		const old = result.get(key);
		if (old === void 0) result.set(key, value);
		else if (isMap(old) && isMap(value)) result.set(key, merged(old, value, source));
		else throw new TemplateError(`cannot redefine '${text(key)}' from ${source}: it exists already`);
	}
	return result;
}
function foreachInstances(data) {
	if (isMap(data)) return [...data].map(([key, item]) => instance(scalarText(key), item, key));
	if (!isList(data)) throw new TemplateError(`foreach: expected a list or a map, got ${data === null ? "None" : repr(data)}`);
	const composite = data.some((item) => isList(item) || isMap(item));
	const named = data.map((item, i) => [composite ? String(i) : scalarText(item), item]);
	return [...new Map(named)].map(([name, item]) => instance(name, item));
}
function matrixInstances(axes) {
	let rows = [{
		names: [],
		items: new Map()
	}];
	for (const [axis, values] of axes) {
		if (!isList(values)) throw new TemplateError(`matrix: expected a list for '${text(axis)}'`);
		const composite = values.some((item) => isList(item) || isMap(item));
		rows = rows.flatMap((row) => values.map((item, i) => ({
			names: [...row.names, composite ? `${text(axis)}${i}` : scalarText(item)],
			items: new Map(row.items).set(axis, item)
		})));
	}
	const named = rows.map((row) => {
		const name = row.names.join("-");
		return [name, instance(name, row.items, name)];
	});
	return [...new Map(named).values()];
}
function instance(suffix, item, key) {
	if (suffix === "" || suffix.includes("@")) throw new TemplateError(`'${suffix}' cannot be part of the name of a stage`);
	const scope = new Map([["item", item instanceof Tuple ? [...item] : item]]);
	if (key !== void 0) scope.set("key", key);
	return {
		suffix,
		scope
	};
}
// src/dvc/pipeline.ts
const TOP = new Set([
	"stages",
	"vars",
	"metrics",
	"plots",
	"params",
	"artifacts",
	"datasets"
]);
const STAGE = new Set([
	"cmd",
	"wdir",
	"deps",
	"params",
	"frozen",
	"meta",
	"desc",
	"always_changed",
	"outs",
	"plots",
	"metrics",
	"vars"
]);
const GROUP = new Set([
	"foreach",
	"do",
	"matrix",
	...STAGE
]);
const DEFAULT_PARAMS = "params.yaml";
const empty = new Map();
async function readPipeline(files, file, style) {
	const folder = folderOf(file);
	const source = await files.read(file);
	if (!source) throw invalid(file, "is not there");
	const root = await parse$1(source, file);
	if (root === null) return {
		file,
		stages: [],
		metrics: [],
		plots: [],
		params: [],
		variables: []
	};
	if (!isMap(root)) throw invalid(file, "expected a mapping");
	known$1(root, TOP, file, "the top level");
	try {
		const sources = [];
		const scope = await scopeOf(files, folder, root.get("vars"), file, {
			sources,
			values: empty,
			defaults: true
		});
		const stages = [];
		for (const [name, definition] of mapAt(root, "stages", file)) stages.push(...await expand$1({
			files,
			folder,
			file,
			style,
			sources
		}, text(name), definition, scope));
		const paths = (key) => listOf(root.get(key)).flatMap(namesOf).map((path) => join(folder, path));
		return {
			file,
			stages,
			metrics: paths("metrics"),
			plots: paths("plots"),
			params: paths("params"),
			variables: sources.filter((source) => source.used.size > 0).map((source) => ({
				file: source.file,
				keys: [...source.used]
			}))
		};
	} catch (error) {
		if (error instanceof TemplateError) throw invalid(file, error.message, error);
		throw error;
	}
}
async function scopeOf(files, folder, vars, file, base) {
	const { sources } = base;
	let values = base.values;
	const include = (path, found) => {
		values = merged(values, found, path);
		sources.push({
			file: path,
			values: found,
			used: new Set()
		});
	};
	const defaults = join(folder, DEFAULT_PARAMS);
	if (base.defaults) {
		const source = await files.read(defaults);
		const found = source ? await parse$1(source, defaults) : null;
		if (isMap(found)) include(defaults, found);
	}
	for (const item of listOf(vars ?? null)) if (isMap(item)) values = merged(values, item, file);
	else if (typeof item === "string") {
		const [name = "", keys] = splitKeys(item);
		const path = join(folder, name);
		if (sources.some((source) => source.file === path) && keys === void 0) continue;
		include(path, await importedVars(files, path, keys));
	} else throw invalid(file, "vars: expected names of files and mappings");
	return {
		values,
		used: (path) => track(sources, path)
	};
}
function track(sources, path) {
	for (const { values, used } of sources) {
		let here = values;
		for (const part of path) here = isMap(here) ? here.get(part) : isList(here) ? here[Number(part)] : void 0;
		if (here !== void 0) used.add(path.join("."));
	}
}
function splitKeys(item) {
	const colon = item.lastIndexOf(":");
	return colon > 0 ? [item.slice(0, colon), item.slice(colon + 1).split(",")] : [item, void 0];
}
async function importedVars(files, path, keys) {
	const source = await files.read(path);
	if (!source) throw new TemplateError(`the vars file ${path} is not there`);
	const values = await parse$1(source, path);
	if (!isMap(values)) throw new TemplateError(`the vars file ${path} is not a mapping`);
	if (!keys) return values;
	const chosen = new Map();
	for (const key of keys) {
		const value = values.get(key);
		if (value === void 0) throw new TemplateError(`could not find '${key}' in ${path}`);
		chosen.set(key, value);
	}
	return chosen;
}
async function expand$1(context, name, definition, scope) {
	const { file } = context;
	if (!isMap(definition)) throw invalid(file, `stages.${name}: expected a mapping`);
	known$1(definition, GROUP, file, `stages.${name}`);
	const [each, matrix] = [definition.get("foreach"), definition.get("matrix")];
	if (each !== void 0) {
		const body = definition.get("do");
		if (!isMap(body)) throw invalid(file, `stages.${name}: foreach needs a do`);
		known$1(body, STAGE, file, `stages.${name}.do`);
		return instances(context, name, body, foreachInstances(interpolate(each, scope)), scope);
	}
	if (matrix !== void 0) {
		const axes = interpolate(matrix, scope);
		if (!isMap(axes)) throw invalid(file, `stages.${name}.matrix: expected a mapping`);
		return instances(context, name, definition, matrixInstances(axes), scope);
	}
	return [await resolve(context, name, definition, scope)];
}
async function instances(context, name, body, found, scope) {
	const stages = [];
	for (const { suffix, scope: own } of found) stages.push(await resolve(context, `${name}@${suffix}`, body, {
		...scope,
		values: merged(scope.values, own, "foreach or matrix")
	}));
	return stages;
}
async function resolve(context, name, definition, scope) {
	const { file, folder, style } = context;
	if (!/^[^\s\\/.:@!%$^&*()+=,<>?|]+/.test(name)) throw invalid(file, `stages.${name}: not a name of a stage`);
	const wdirValue = interpolate(definition.get("wdir") ?? ".", scope);
	if (typeof wdirValue !== "string") throw invalid(file, `stages.${name}.wdir: expected a text`);
	const wdir = join(folder, wdirValue);
	const own = await scopeOf(context.files, wdir, definition.get("vars"), file, {
		sources: context.sources,
		values: scope.values,
		defaults: false
	});
	const command = definition.get("cmd");
	if (command === void 0 || command === null || command === "") throw invalid(file, `stages.${name}: has no cmd`);
	const field = (key) => interpolate(definition.get(key) ?? null, own);
	const path = (item) => /^[a-z][a-z0-9+.-]*:\/\//i.test(item) || item.startsWith("/") ? item : join(wdir, item);
	const outputs = (key, kind) => listOf(field(key)).flatMap((item) => outputsOf(item, kind, path, file));
	return {
		address: folder === "" ? name : `${file}:${name}`,
		name,
		file,
		wdir,
		command: interpolateCommand(command, own, style),
		dependencies: listOf(field("deps")).flatMap(namesOf).map(path),
		params: paramsOf(listOf(field("params")), path),
		outputs: [
			...outputs("outs", "output"),
			...outputs("metrics", "metric"),
			...outputs("plots", "plot")
		],
		frozen: flag(field("frozen"), file),
		alwaysChanged: flag(field("always_changed"), file)
	};
}
function flag(value, file) {
	if (value !== null && typeof value !== "boolean") throw invalid(file, "frozen and always_changed are true or false");
	return value === true;
}
function outputsOf(item, kind, path, file) {
	if (typeof item === "string") return [{
		path: path(item),
		kind,
		cached: true
	}];
	if (!isMap(item)) throw invalid(file, "outputs are names of files, or one name with its settings");
	return [...item].map(([name, settings]) => ({
		path: path(text(name)),
		kind,
		cached: !(isMap(settings) && settings.get("cache") === false)
	}));
}
function paramsOf(items, path) {
	const uses = new Map();
	const add = (file, keys) => {
		const old = uses.get(file);
		uses.set(file, keys.length === 0 || old === "all" ? "all" : [...old ?? [], ...keys]);
	};
	for (const item of items) if (isMap(item)) for (const [file, keys] of item) add(path(text(file)), listOf(keys).map(text));
	else add(path(DEFAULT_PARAMS), [text(item)]);
	return [...uses].map(([file, keys]) => ({
		file,
		keys: keys === "all" ? [] : keys
	}));
}
const listOf = (value) => value === null || value === void 0 ? [] : isList(value) ? value : [value];
const namesOf = (item) => isMap(item) ? [...item.keys()].map(text) : item === null ? [] : [text(item)];
function mapAt(root, key, file) {
	const value = root.get(key) ?? null;
	if (value === null) return empty;
	if (!isMap(value)) throw invalid(file, `${key}: expected a mapping`);
	return value;
}
function known$1(map, allowed, file, where) {
	for (const key of map.keys()) if (!allowed.has(String(key))) throw invalid(file, `${where}: the field ${JSON.stringify(String(key))} is not one of DVC's`);
}
async function parse$1(source, file) {
	try {
		return await readStructured(source, structuredFormat(file), "last");
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
// src/dvc/project.ts
async function readProject(files, root) {
	const all = [...(await files.list()).keys()].filter((path) => isInside(path, root));
	const nested = all.filter((path) => /(?:^|\/)\.dvc\//.test(path)).map((path) => path.slice(0, path.search(/(?:^|\/)\.dvc\//)));
	const foreign = new Set(nested.filter((folder) => folder !== root));
	const ignored = await ignoreOf(files, all, root);
	const own = all.filter((path) => !ignored(path) && !inForeign(path, foreign) && !/(?:^|\/)\.dvc\//.test(path));
	const style = await commandStyle(files, root);
	const pipelines = [];
	const locks = new Map();
	for (const file of own.filter((path) => /(?:^|\/)dvc\.yaml$/.test(path))) {
		const pipeline = addressed(await readPipeline(files, file, style), root);
		pipelines.push(pipeline);
		const lock = await readLock(files, join(folderOf(file), "dvc.lock"));
		for (const stage of pipeline.stages) {
			const entry = lock.get(stage.name);
			if (entry) locks.set(stage.address, entry);
		}
	}
	const tracked = new Map();
	for (const file of own.filter((path) => path.endsWith(".dvc") && !path.endsWith("/.dvc") && path !== ".dvc")) {
		const { outputs, wdir } = await readTracked(files, file);
		for (const output of outputs) tracked.set(join(folderOf(file), wdir, output.path), {
			...output,
			file
		});
	}
	return {
		root,
		pipelines,
		stages: pipelines.flatMap((p) => p.stages),
		locks,
		tracked,
		ignored
	};
}
function addressed(pipeline, root) {
	const file = root === "" ? pipeline.file : pipeline.file.slice(root.length + 1);
	const top = file === "dvc.yaml";
	return {
		...pipeline,
		stages: pipeline.stages.map((stage) => ({
			...stage,
			address: top ? stage.name : `${file}:${stage.name}`
		}))
	};
}
function inForeign(path, foreign) {
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) if (foreign.has(folder)) return true;
	return false;
}
async function ignoreOf(files, paths, root) {
	const rules = [{
		folder: root,
		rule: (0, import_ignore.default)({ ignorecase: false }).add([
			".hg/",
			".git/",
			".dvc/tmp",
			".dvc/cache"
		])
	}];
	for (const file of paths.filter((path) => /(?:^|\/)\.dvcignore$/.test(path)).sort()) {
		const content = await files.read(file);
		if (content && content.length > 0) rules.push({
			folder: folderOf(file),
			rule: (0, import_ignore.default)({ ignorecase: false }).add(decode(content))
		});
	}
	return (path) => rules.some(({ folder, rule }) => {
		if (path === folder || !isInside(path, folder)) return false;
		return rule.ignores(folder === "" ? path : path.slice(folder.length + 1));
	});
}
async function commandStyle(files, root) {
	const config = await files.read(join(root, ".dvc/config"));
	const section = config ? /\[parsing\]([^[]*)/.exec(decode(config))?.[1] : void 0;
	const value = (key) => section && new RegExp(`^\\s*${key}\\s*=\\s*(\\w+)`, "m").exec(section)?.[1];
	return {
		bool: value("bool") === "boolean_optional" ? "boolean_optional" : "store_true",
		list: value("list") === "append" ? "append" : "nargs"
	};
}
// src/config/model.ts
const NO_GRANTS = {
	fetch: [],
	setup: [],
	train: [],
	evaluate: []
};
// src/config/derive.ts
function deriveConfig(project, file) {
	const stages = inOrder$1(project.stages);
	const loose = project.pipelines.flatMap((pipeline) => pipeline.metrics);
	const owners = new Map(loose.map((path) => [path, ownerOf(path, stages)]));
	return {
		path: file,
		kind: "dvc",
		models: stages.map((stage) => {
			const own = stage.outputs.filter((output) => output.kind === "metric").map((output) => output.path);
			const lent = [...owners].filter(([, owner]) => owner?.address === stage.address).map(([path]) => path);
			return {
				name: stage.address,
				place: { file: stage.file },
				dir: stage.wdir,
				code: [],
				params: [],
				data: [],
				lock: void 0,
				setup: void 0,
				train: typeof stage.command === "string" ? stage.command : stage.command.join("\n"),
				evaluate: void 0,
				outputs: stage.outputs.filter((output) => output.kind !== "metric").map((output) => ({
					name: output.path,
					path: output.path
				})),
				metrics: [...new Set([...own, ...lent])].map(metricsFile),
				gate: void 0,
				predictions: void 0,
				rows: void 0,
				slices: void 0,
				fairness: void 0,
				testSet: "block",
				grants: NO_GRANTS,
				variables: {},
				seed: 0,
				timeout: 216e5,
				runsOn: void 0,
				stage: stage.address
			};
		}),
		removedModel: "warn"
	};
}
const metricsFile = (path) => ({
	path,
	format: void 0,
	key: [],
	columns: [],
	pattern: void 0,
	prefix: ""
});
function ownerOf(path, stages) {
	return stages.find((stage) => stage.outputs.some((output) => isInside(path, output.path))) ?? stages.at(-1);
}
function inOrder$1(stages) {
	const producers = new Map(stages.flatMap((stage) => stage.outputs.map((output) => [output.path, stage])));
	const done = new Set();
	const visit = (stage, path) => {
		if (done.has(stage) || path.has(stage)) return;
		for (const upstream of upstreamOf(stage, producers)) visit(upstream, new Set([...path, stage]));
		done.add(stage);
	};
	for (const stage of stages) visit(stage, new Set());
	return [...done];
}
function upstreamOf(stage, producers) {
	const found = [...producers].filter(([path]) => stage.dependencies.some((dependency) => isInside(dependency, path) || isInside(path, dependency)));
	return [...new Set(found.map(([, producer]) => producer))].filter((producer) => producer !== stage);
}
// src/config/problems.ts
function problemsOf(errors, data, schema, placeOf) {
	const found = withoutAlternatives(errors, data);
	const seen = new Set();
	return found.flatMap((error) => {
		const problem = describe(error, data, schema, placeOf);
		const id = `${problem.place?.line}:${problem.place?.column}:${problem.message}`;
		if (seen.has(id)) return [];
		seen.add(id);
		return [problem];
	});
}
function withoutAlternatives(errors, data) {
	let rest = [...errors];
	const unions = errors.filter((error) => error.keyword === "anyOf").toSorted((a, b) => b.instancePath.length - a.instancePath.length);
	for (const union of unions) {
		const inside = rest.filter((error) => error.schemaPath.startsWith(`${union.schemaPath}/`) && error.instancePath.startsWith(union.instancePath));
		const fitting = [...Map.groupBy(inside, (error) => error.schemaPath.slice(union.schemaPath.length + 1).split("/")[0]).values()].find((branch) => !branch.some((error) => error.instancePath === union.instancePath && [
			"type",
			"const",
			"enum",
			"required"
		].includes(error.keyword)) || nearMiss(branch, union, data));
		rest = rest.filter((error) => !inside.includes(error) || fitting?.includes(error));
		if (fitting) rest = rest.filter((error) => error !== union);
	}
	return rest;
}
function nearMiss(branch, union, data) {
	const value = valueAt(data, union.instancePath);
	return typeof value === "object" && value !== null && !Array.isArray(value) && branch.every((error) => error.keyword !== "type" || error.instancePath !== union.instancePath) && branch.length === 1;
}
const KINDS = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	object: "a mapping",
	array: "a list",
	null: "nothing"
};
function describe(error, data, schema, placeOf) {
	const where = nameOf(error.instancePath);
	const value = valueAt(data, error.instancePath);
	const fail = (message, pointer = error.instancePath, code = "config-value") => new MettleError(code, message, { place: placeOf(pointer) });
	switch (error.keyword) {
		case "additionalProperties": {
			const key = String(error.params["additionalProperty"]);
			const known = schemasAt(schema, error.instancePath).flatMap((one) => Object.keys(one["properties"] ?? {}));
			return fail(`${where}: the key ${JSON.stringify(key)} is not known${didYouMean(key, known) || `; known are ${known.join(", ")}`}`, `${error.instancePath}/${escapePointer(key)}`, "config-unknown-key");
		}
		case "required": return fail(`${where}: the key ${JSON.stringify(String(error.params["missingProperty"]))} is missing`);
		case "type": return fail(`${where}: expected ${KINDS[String(error.params["type"])] ?? String(error.params["type"])}, got ${shown(value)}`);
		case "enum": {
			const allowed = error.params["allowedValues"].map(String);
			return fail(`${where}: expected one of ${allowed.join(", ")}, got ${shown(value)}${typeof value === "string" ? didYouMean(value, allowed) : ""}`);
		}
		case "const": return fail(`${where}: expected ${JSON.stringify(error.params["allowedValue"])}, got ${shown(value)}`);
		case "anyOf": {
			const kinds = schemasAt(schema, error.instancePath).filter((one) => one["type"] !== void 0).map(kindOf);
			return fail(`${where}: expected ${[...new Set(kinds)].join(" or ") || "another kind of value"}, got ${shown(value)}`);
		}
		case "pattern": return fail(`${where}: expected the form ${String(error.params["pattern"])}, got ${shown(value)}`);
		case "minLength": return fail(`${where}: must not be empty`);
		default: return fail(`${where}: ${error.message ?? "does not fit"}, got ${shown(value)}`);
	}
}
function kindOf(branch) {
	if (branch["pattern"]) return `a text of the form ${String(branch["pattern"])}`;
	return KINDS[String(branch["type"])] ?? "a value";
}
function shown(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "nothing (null)";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	const text = JSON.stringify(value);
	return typeof value === "string" ? `the text ${text.length > 60 ? `${text.slice(0, 57)}…"` : text}` : text;
}
const parts = (pointer) => pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
const nameOf = (pointer) => parts(pointer).join(".") || "the configuration";
function valueAt(data, pointer) {
	return parts(pointer).reduce((here, part) => typeof here === "object" && here !== null ? here[part] : void 0, data);
}
function schemasAt(root, pointer) {
	const open = (schema) => {
		const reference = typeof schema["$ref"] === "string" ? root["$defs"][schema["$ref"].split("/").at(-1)] : void 0;
		return (reference ? [schema, reference] : [schema]).flatMap((one) => [one, ...(one["anyOf"] ?? []).flatMap(open)]);
	};
	let here = open(root);
	for (const part of parts(pointer)) here = here.flatMap((schema) => {
		const own = schema["properties"]?.[part];
		const rest = Object.values(schema["patternProperties"] ?? {});
		const others = [schema["additionalProperties"], /^\d+$/.test(part) ? schema["items"] : void 0].filter((one) => typeof one === "object" && one !== null);
		return (own ? [own] : [...rest, ...others]).flatMap(open);
	});
	return here;
}
// src/config/validator.generated.js
const config = validate21;
const schema6 = {
	"type": "object",
	"required": ["version", "models"],
	"properties": {
		"version": {
			"type": "number",
			"const": 1,
			"description": "The version of this format: 1."
		},
		"defaults": {
			"type": "object",
			"properties": {
				"dir": { "$ref": "#/$defs/dir" },
				"code": { "$ref": "#/$defs/code" },
				"params": { "$ref": "#/$defs/params" },
				"data": { "$ref": "#/$defs/data" },
				"lock": { "$ref": "#/$defs/lock" },
				"setup": { "$ref": "#/$defs/setup" },
				"train": { "$ref": "#/$defs/train" },
				"evaluate": { "$ref": "#/$defs/evaluate" },
				"outputs": { "$ref": "#/$defs/outputs" },
				"gate": { "$ref": "#/$defs/gate" },
				"predictions": { "$ref": "#/$defs/predictions" },
				"rows": { "$ref": "#/$defs/rows" },
				"slices": { "$ref": "#/$defs/slices" },
				"fairness": { "$ref": "#/$defs/fairness" },
				"test-set": { "$ref": "#/$defs/test-set" },
				"env": { "$ref": "#/$defs/env" },
				"variables": { "$ref": "#/$defs/variables" },
				"seed": { "$ref": "#/$defs/seed" },
				"timeout": { "$ref": "#/$defs/timeout" },
				"runs-on": { "$ref": "#/$defs/runs-on" },
				"severity": {
					"enum": ["block", "warn"],
					"description": "What a rule that does not hold does: `block` (default) or `warn`."
				},
				"missing-baseline": {
					"enum": [
						"warn",
						"block",
						"pass"
					],
					"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."
				},
				"inconclusive": {
					"enum": [
						"estimate",
						"block",
						"warn"
					],
					"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
				}
			},
			"additionalProperties": false,
			"description": "What every model has that does not say otherwise, and defaults of rules."
		},
		"models": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"properties": {
					"each": {
						"type": "string",
						"minLength": 1,
						"description": "A glob of folders: one model for each, which is its `dir`."
					},
					"dir": { "$ref": "#/$defs/dir" },
					"code": { "$ref": "#/$defs/code" },
					"params": { "$ref": "#/$defs/params" },
					"data": { "$ref": "#/$defs/data" },
					"lock": { "$ref": "#/$defs/lock" },
					"setup": { "$ref": "#/$defs/setup" },
					"train": { "$ref": "#/$defs/train" },
					"evaluate": { "$ref": "#/$defs/evaluate" },
					"outputs": { "$ref": "#/$defs/outputs" },
					"gate": { "$ref": "#/$defs/gate" },
					"predictions": { "$ref": "#/$defs/predictions" },
					"rows": { "$ref": "#/$defs/rows" },
					"slices": { "$ref": "#/$defs/slices" },
					"fairness": { "$ref": "#/$defs/fairness" },
					"test-set": { "$ref": "#/$defs/test-set" },
					"env": { "$ref": "#/$defs/env" },
					"variables": { "$ref": "#/$defs/variables" },
					"seed": { "$ref": "#/$defs/seed" },
					"timeout": { "$ref": "#/$defs/timeout" },
					"runs-on": { "$ref": "#/$defs/runs-on" }
				},
				"additionalProperties": false,
				"description": "One model, or with `each` one for every folder."
			} },
			"description": "The models by name.",
			"minProperties": 1
		},
		"removed-model": {
			"enum": ["warn", "block"],
			"description": "What a pull request does that takes a model away or renames it. Default `warn`."
		}
	},
	"additionalProperties": false,
	"title": "mettle.yml",
	"description": "Models, what they are made of, and what they must keep to.",
	"$defs": {
		"dir": {
			"type": "string",
			"minLength": 1,
			"description": "The folder that paths and commands of the model are relative to. A path with a leading `/` is relative to `working-directory`."
		},
		"code": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Globs of the files that count as code. Default: everything in `dir` but documents, data, parameters and outputs."
		},
		"params": {
			"type": "array",
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"patternProperties": { "^.*$": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				} }
			}] },
			"description": "Parameters files, compared by key. `{params.yaml: [train]}` takes only some keys of a file."
		},
		"data": {
			"type": "object",
			"patternProperties": { "^.*$": { "anyOf": [
				{
					"type": "string",
					"minLength": 1
				},
				{
					"type": "object",
					"required": ["path"],
					"properties": { "path": {
						"type": "string",
						"minLength": 1,
						"description": "A file or folder in git, a `.dvc` file, or a folder outside git by its absolute path."
					} },
					"additionalProperties": false
				},
				{
					"type": "object",
					"required": ["url"],
					"properties": { "url": {
						"type": "string",
						"minLength": 1,
						"description": "An `http` or `https` address."
					} },
					"additionalProperties": false
				},
				{
					"type": "object",
					"required": ["model"],
					"properties": {
						"model": {
							"type": "string",
							"minLength": 1,
							"description": "Another model: this one trains after it, with its outputs as input."
						},
						"output": {
							"type": "string",
							"minLength": 1,
							"description": "One of its outputs. Default: all."
						}
					},
					"additionalProperties": false
				}
			] } },
			"description": "Data sources by name."
		},
		"lock": {
			"type": "string",
			"minLength": 1,
			"description": "The lock file of the dependencies. Default: the one that is found in `dir`, else at the root."
		},
		"setup": {
			"type": "string",
			"minLength": 1,
			"description": "A command that prepares the environment; it runs only when something trains."
		},
		"train": {
			"type": "string",
			"minLength": 1,
			"description": "The command that trains. Without it the model is only evaluated."
		},
		"evaluate": {
			"type": "string",
			"minLength": 1,
			"description": "A command that runs after the training and writes metrics."
		},
		"outputs": {
			"type": "object",
			"properties": { "metrics": { "anyOf": [
				{
					"type": "string",
					"minLength": 1
				},
				{
					"type": "object",
					"required": ["path"],
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1,
							"description": "The file, or a glob; each `*` becomes a dimension."
						},
						"format": {
							"enum": [
								"json",
								"yaml",
								"toml",
								"csv",
								"tsv",
								"text",
								"dvclive"
							],
							"description": "Only where the name of the file does not say it."
						},
						"key": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."
						},
						"columns": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "The columns of a table that are metrics. Default: every column of numbers that is no key."
						},
						"pattern": {
							"type": "string",
							"minLength": 1,
							"description": "A regular expression (RE2) with the groups `name` and `value`, for text."
						},
						"prefix": {
							"type": "string",
							"minLength": 1,
							"description": "Put before the names of all metrics of this file."
						}
					},
					"additionalProperties": false,
					"description": "A metrics file with its settings."
				},
				{
					"type": "array",
					"items": { "anyOf": [{
						"type": "string",
						"minLength": 1
					}, {
						"type": "object",
						"required": ["path"],
						"properties": {
							"path": {
								"type": "string",
								"minLength": 1,
								"description": "The file, or a glob; each `*` becomes a dimension."
							},
							"format": {
								"enum": [
									"json",
									"yaml",
									"toml",
									"csv",
									"tsv",
									"text",
									"dvclive"
								],
								"description": "Only where the name of the file does not say it."
							},
							"key": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								},
								"description": "Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."
							},
							"columns": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								},
								"description": "The columns of a table that are metrics. Default: every column of numbers that is no key."
							},
							"pattern": {
								"type": "string",
								"minLength": 1,
								"description": "A regular expression (RE2) with the groups `name` and `value`, for text."
							},
							"prefix": {
								"type": "string",
								"minLength": 1,
								"description": "Put before the names of all metrics of this file."
							}
						},
						"additionalProperties": false,
						"description": "A metrics file with its settings."
					}] },
					"minItems": 1
				}
			] } },
			"additionalProperties": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"minItems": 1
			}] },
			"description": "What the commands write. `metrics` holds the numbers; the others are kept by digest."
		},
		"gate": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"properties": {
					"min": {
						"type": "number",
						"description": "The lowest value that holds. A value equal to it holds."
					},
					"max": {
						"type": "number",
						"description": "The highest value that holds. A value equal to it holds."
					},
					"max-regression": {
						"anyOf": [{ "type": "number" }, {
							"type": "string",
							"pattern": "^[0-9]+(\\.[0-9]+)?%$"
						}],
						"description": "How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails)."
					},
					"min-improvement": {
						"anyOf": [{ "type": "number" }, {
							"type": "string",
							"pattern": "^[0-9]+(\\.[0-9]+)?%$"
						}],
						"description": "How much better than the baseline it must be: a number, or a share like `1%`."
					},
					"target": {
						"type": "number",
						"description": "The value to be near to. Needs `within`."
					},
					"within": {
						"type": "array",
						"items": { "type": "number" },
						"minItems": 2,
						"maxItems": 2,
						"description": "The band around `target` that holds, both ends included."
					},
					"required": {
						"type": "boolean",
						"description": "`false`: a metric that is not there is passed over. Default `true`."
					},
					"severity": {
						"enum": ["block", "warn"],
						"description": "What a rule that does not hold does: `block` (default) or `warn`."
					},
					"direction": {
						"enum": ["higher", "lower"],
						"description": "Which way is better. Known for common names; needed for others."
					},
					"missing-baseline": {
						"enum": [
							"warn",
							"block",
							"pass"
						],
						"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."
					},
					"inconclusive": {
						"enum": [
							"estimate",
							"block",
							"warn"
						],
						"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
					}
				},
				"additionalProperties": false,
				"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
			} },
			"description": "Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules."
		},
		"predictions": { "anyOf": [{
			"type": "string",
			"minLength": 1
		}, {
			"type": "object",
			"properties": {
				"file": {
					"type": "string",
					"minLength": 1,
					"description": "The file that the model writes. Default: the output called `predictions`."
				},
				"labels": {
					"type": "string",
					"minLength": 1,
					"description": "The labels in a file of their own, with the same ids: read as the commit has it, so that the training cannot have written it."
				},
				"format": {
					"enum": [
						"csv",
						"tsv",
						"jsonl",
						"parquet"
					],
					"description": "Only where the name of the file does not say it. Any of them may be gzipped."
				},
				"id": {
					"type": "string",
					"minLength": 1,
					"description": "The column by which rows of two runs are paired. Default `id`."
				},
				"label": {
					"type": "string",
					"minLength": 1,
					"description": "The column of what is true. Default `label`, `y_true`, `target`, …."
				},
				"prediction": {
					"type": "string",
					"minLength": 1,
					"description": "The column of the predicted class or number. Default `prediction`, `y_pred`, …."
				},
				"score": {
					"type": "string",
					"minLength": 1,
					"description": "The column of the score of the positive class. Default `score`, `probability`, …."
				},
				"probabilities": {
					"type": "object",
					"patternProperties": { "^.*$": {
						"type": "string",
						"minLength": 1
					} },
					"description": "The column of the probability of each class."
				},
				"group": {
					"type": "string",
					"minLength": 1,
					"description": "The column of what rows belong to together, such as a person: whole groups are resampled."
				},
				"weight": {
					"type": "string",
					"minLength": 1,
					"description": "The column of the weight of each row."
				},
				"query": {
					"type": "string",
					"minLength": 1,
					"description": "Ranking: the column of the query."
				},
				"task": {
					"enum": [
						"binary",
						"multiclass",
						"regression",
						"ranking",
						"forecast"
					],
					"description": "Default: told by labels and columns, where they leave no doubt."
				},
				"positive": {
					"anyOf": [
						{ "type": "string" },
						{ "type": "number" },
						{ "type": "boolean" }
					],
					"description": "The positive class. Default `1`, `true` or `yes`."
				},
				"threshold": {
					"type": "number",
					"description": "Above it a score predicts the positive class. Default 0.5, for probabilities."
				},
				"quantile": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1,
					"description": "The quantile that a forecast stands for: adds the pinball loss."
				}
			},
			"additionalProperties": false,
			"description": "Predictions on the test set: metrics are computed from them, and compared row by row with the baseline’s."
		}] },
		"rows": {
			"type": "object",
			"required": [
				"path",
				"id",
				"scores"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "The file with one row an example."
				},
				"format": {
					"enum": [
						"csv",
						"tsv",
						"jsonl",
						"parquet"
					],
					"description": "Only where the name of the file does not say it. Any of them may be gzipped."
				},
				"id": {
					"type": "string",
					"minLength": 1,
					"description": "The column by which rows are paired."
				},
				"scores": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"minItems": 1,
					"description": "Columns of numbers; each gives a metric, its mean."
				},
				"totals": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Columns whose sum is a metric: cost, tokens."
				}
			},
			"additionalProperties": false,
			"description": "Rows that carry their own scores: evaluations of a prompt, of a language model, or of somebody else’s model."
		},
		"slices": {
			"type": "object",
			"required": ["by"],
			"properties": {
				"by": {
					"type": "array",
					"items": { "anyOf": [
						{
							"type": "string",
							"minLength": 1
						},
						{
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"minItems": 2,
							"maxItems": 2
						},
						{
							"type": "object",
							"patternProperties": { "^.*$": {
								"type": "array",
								"items": { "type": "number" },
								"minItems": 1
							} }
						}
					] },
					"minItems": 1,
					"description": "Columns of the predictions: a name, two names to cross, or `{age: [18, 65]}` to cut a number into bins."
				},
				"metric": {
					"type": "string",
					"minLength": 1,
					"description": "The measure that each slice is judged by. Default: the first that has a rule."
				},
				"minimum": {
					"type": "integer",
					"minimum": 2,
					"description": "Slices with fewer rows are named and not judged. Default 30."
				},
				"max-regression": {
					"type": "number",
					"minimum": 0,
					"description": "A slice fails that is shown to be worse by more than this. Default 0."
				},
				"severity": {
					"enum": ["block", "warn"],
					"description": "What a rule that does not hold does: `block` (default) or `warn`."
				}
			},
			"additionalProperties": false,
			"description": "Parts of the test set that may not get significantly worse; the family is corrected after Holm."
		},
		"fairness": {
			"type": "object",
			"required": ["by", "gate"],
			"properties": {
				"by": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Columns of the predictions that hold the groups."
				},
				"minimum": {
					"type": "integer",
					"minimum": 1,
					"description": "Groups with fewer positives or fewer negatives are named and left out. Default 10."
				},
				"gate": {
					"type": "object",
					"patternProperties": { "^.*$": {
						"type": "object",
						"properties": {
							"min": {
								"type": "number",
								"description": "The lowest value that holds. A value equal to it holds."
							},
							"max": {
								"type": "number",
								"description": "The highest value that holds. A value equal to it holds."
							},
							"max-regression": {
								"anyOf": [{ "type": "number" }, {
									"type": "string",
									"pattern": "^[0-9]+(\\.[0-9]+)?%$"
								}],
								"description": "How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails)."
							},
							"min-improvement": {
								"anyOf": [{ "type": "number" }, {
									"type": "string",
									"pattern": "^[0-9]+(\\.[0-9]+)?%$"
								}],
								"description": "How much better than the baseline it must be: a number, or a share like `1%`."
							},
							"target": {
								"type": "number",
								"description": "The value to be near to. Needs `within`."
							},
							"within": {
								"type": "array",
								"items": { "type": "number" },
								"minItems": 2,
								"maxItems": 2,
								"description": "The band around `target` that holds, both ends included."
							},
							"required": {
								"type": "boolean",
								"description": "`false`: a metric that is not there is passed over. Default `true`."
							},
							"severity": {
								"enum": ["block", "warn"],
								"description": "What a rule that does not hold does: `block` (default) or `warn`."
							},
							"direction": {
								"enum": ["higher", "lower"],
								"description": "Which way is better. Known for common names; needed for others."
							},
							"missing-baseline": {
								"enum": [
									"warn",
									"block",
									"pass"
								],
								"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."
							},
							"inconclusive": {
								"enum": [
									"estimate",
									"block",
									"warn"
								],
								"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
							}
						},
						"additionalProperties": false,
						"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
					} },
					"description": "Rules by measure: `demographic_parity_difference`, `equalized_odds_difference`, … as fairlearn calls them."
				}
			},
			"additionalProperties": false,
			"description": "Differences and ratios between groups."
		},
		"test-set": {
			"enum": ["block", "warn"],
			"description": "What a rule on a difference says where candidate and baseline were judged on different rows. Default `block`."
		},
		"env": {
			"anyOf": [{
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}, {
				"type": "object",
				"properties": {
					"setup": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "For `setup` only."
					},
					"train": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "For `train` only."
					},
					"evaluate": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "For `evaluate` only."
					},
					"fetch": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "For fetching data (`dvc pull`) only."
					}
				},
				"additionalProperties": false
			}],
			"description": "Names of environment variables (`AWS_*` is a pattern) that the commands are granted; read at the base commit. Never on a fork."
		},
		"variables": {
			"type": "object",
			"patternProperties": { "^.*$": { "anyOf": [
				{ "type": "string" },
				{ "type": "number" },
				{ "type": "boolean" }
			] } },
			"description": "Environment variables with their values; part of the fingerprint."
		},
		"seed": {
			"type": "integer",
			"description": "Given to the command as METTLE_SEED. Default 0."
		},
		"timeout": {
			"type": "string",
			"pattern": "^[0-9]+(s|m|h)$",
			"description": "How long each command may run: `90s`, `30m`, `6h`. Default 6h."
		},
		"runs-on": {
			"anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}],
			"description": "The runner of the model in `matrix`; read at the base commit."
		}
	},
	"$id": "config"
};
const func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const pattern0 = new RegExp("^.*$", "");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			const _errs2 = errors;
			let valid2 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs5 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key0 in data0) if (pattern0.test(key0)) {
						let data1 = data0[key0];
						if (Array.isArray(data1)) {
							const len1 = data1.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data2 = data1[i1];
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										const err2 = {
											instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
											schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
								} else {
									const err3 = {
										instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
										schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/items/anyOf/1/patternProperties/%5E.*%24/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err6 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			let data0 = data[key0];
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs5 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.path === void 0) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "path" },
							message: "must have required property 'path'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key1 in data0) if (!(key1 === "path")) {
						const err3 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data0.path !== void 0) {
						let data1 = data0.path;
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err4 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
				if (!valid1) {
					const _errs10 = errors;
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						if (data0.url === void 0) {
							const err7 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key2 in data0) if (!(key2 === "url")) {
							const err8 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data0.url !== void 0) {
							let data2 = data0.url;
							if (typeof data2 === "string") {
								if (data2.length < 1) {
									const err9 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
										schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/properties/url/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					valid1 = valid1 || _valid0;
					if (!valid1) {
						const _errs15 = errors;
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							if (data0.model === void 0) {
								const err12 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/required",
									keyword: "required",
									params: { missingProperty: "model" },
									message: "must have required property 'model'"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							for (const key3 in data0) if (!(key3 === "model" || key3 === "output")) {
								const err13 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (data0.model !== void 0) {
								let data3 = data0.model;
								if (typeof data3 === "string") {
									if (data3.length < 1) {
										const err14 = {
											instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model",
											schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/properties/model/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								} else {
									const err15 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model",
										schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/properties/model/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
							if (data0.output !== void 0) {
								let data4 = data0.output;
								if (typeof data4 === "string") {
									if (data4.length < 1) {
										const err16 = {
											instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
											schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/properties/output/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								} else {
									const err17 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
										schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/properties/output/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
						} else {
							const err18 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/patternProperties/%5E.*%24/anyOf/3/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						var _valid0 = _errs15 === errors;
						valid1 = valid1 || _valid0;
					}
				}
			}
			if (!valid1) {
				const err19 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"type": "object",
	"properties": { "metrics": { "anyOf": [
		{
			"type": "string",
			"minLength": 1
		},
		{
			"type": "object",
			"required": ["path"],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1,
					"description": "The file, or a glob; each `*` becomes a dimension."
				},
				"format": {
					"enum": [
						"json",
						"yaml",
						"toml",
						"csv",
						"tsv",
						"text",
						"dvclive"
					],
					"description": "Only where the name of the file does not say it."
				},
				"key": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."
				},
				"columns": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "The columns of a table that are metrics. Default: every column of numbers that is no key."
				},
				"pattern": {
					"type": "string",
					"minLength": 1,
					"description": "A regular expression (RE2) with the groups `name` and `value`, for text."
				},
				"prefix": {
					"type": "string",
					"minLength": 1,
					"description": "Put before the names of all metrics of this file."
				}
			},
			"additionalProperties": false,
			"description": "A metrics file with its settings."
		},
		{
			"type": "array",
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "object",
				"required": ["path"],
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "The file, or a glob; each `*` becomes a dimension."
					},
					"format": {
						"enum": [
							"json",
							"yaml",
							"toml",
							"csv",
							"tsv",
							"text",
							"dvclive"
						],
						"description": "Only where the name of the file does not say it."
					},
					"key": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`."
					},
					"columns": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "The columns of a table that are metrics. Default: every column of numbers that is no key."
					},
					"pattern": {
						"type": "string",
						"minLength": 1,
						"description": "A regular expression (RE2) with the groups `name` and `value`, for text."
					},
					"prefix": {
						"type": "string",
						"minLength": 1,
						"description": "Put before the names of all metrics of this file."
					}
				},
				"additionalProperties": false,
				"description": "A metrics file with its settings."
			}] },
			"minItems": 1
		}
	] } },
	"additionalProperties": { "anyOf": [{
		"type": "string",
		"minLength": 1
	}, {
		"type": "array",
		"items": {
			"type": "string",
			"minLength": 1
		},
		"minItems": 1
	}] },
	"description": "What the commands write. `metrics` holds the numbers; the others are kept by digest."
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "metrics")) {
			let data0 = data[key0];
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs6 = errors;
				if (Array.isArray(data0)) {
					if (data0.length < 1) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/anyOf/1/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err3 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "#/additionalProperties/anyOf/1/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
								schemaPath: "#/additionalProperties/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs6 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.metrics !== void 0) {
			let data2 = data.metrics;
			const _errs11 = errors;
			let valid5 = false;
			const _errs12 = errors;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/anyOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			valid5 = valid5 || _valid1;
			if (!valid5) {
				const _errs14 = errors;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.path === void 0) {
						const err9 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "path" },
							message: "must have required property 'path'"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "path" || key1 === "format" || key1 === "key" || key1 === "columns" || key1 === "pattern" || key1 === "prefix")) {
						const err10 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data2.path !== void 0) {
						let data3 = data2.path;
						if (typeof data3 === "string") {
							if (data3.length < 1) {
								const err11 = {
									instancePath: instancePath + "/metrics/path",
									schemaPath: "#/properties/metrics/anyOf/1/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/metrics/path",
								schemaPath: "#/properties/metrics/anyOf/1/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data2.format !== void 0) {
						let data4 = data2.format;
						if (!(data4 === "json" || data4 === "yaml" || data4 === "toml" || data4 === "csv" || data4 === "tsv" || data4 === "text" || data4 === "dvclive")) {
							const err13 = {
								instancePath: instancePath + "/metrics/format",
								schemaPath: "#/properties/metrics/anyOf/1/properties/format/enum",
								keyword: "enum",
								params: { allowedValues: schema15.properties.metrics.anyOf[1].properties.format.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data2.key !== void 0) {
						let data5 = data2.key;
						if (Array.isArray(data5)) {
							const len1 = data5.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data6 = data5[i1];
								if (typeof data6 === "string") {
									if (data6.length < 1) {
										const err14 = {
											instancePath: instancePath + "/metrics/key/" + i1,
											schemaPath: "#/properties/metrics/anyOf/1/properties/key/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								} else {
									const err15 = {
										instancePath: instancePath + "/metrics/key/" + i1,
										schemaPath: "#/properties/metrics/anyOf/1/properties/key/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/metrics/key",
								schemaPath: "#/properties/metrics/anyOf/1/properties/key/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data2.columns !== void 0) {
						let data7 = data2.columns;
						if (Array.isArray(data7)) {
							const len2 = data7.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data8 = data7[i2];
								if (typeof data8 === "string") {
									if (data8.length < 1) {
										const err17 = {
											instancePath: instancePath + "/metrics/columns/" + i2,
											schemaPath: "#/properties/metrics/anyOf/1/properties/columns/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								} else {
									const err18 = {
										instancePath: instancePath + "/metrics/columns/" + i2,
										schemaPath: "#/properties/metrics/anyOf/1/properties/columns/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						} else {
							const err19 = {
								instancePath: instancePath + "/metrics/columns",
								schemaPath: "#/properties/metrics/anyOf/1/properties/columns/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data2.pattern !== void 0) {
						let data9 = data2.pattern;
						if (typeof data9 === "string") {
							if (data9.length < 1) {
								const err20 = {
									instancePath: instancePath + "/metrics/pattern",
									schemaPath: "#/properties/metrics/anyOf/1/properties/pattern/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/metrics/pattern",
								schemaPath: "#/properties/metrics/anyOf/1/properties/pattern/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data2.prefix !== void 0) {
						let data10 = data2.prefix;
						if (typeof data10 === "string") {
							if (data10.length < 1) {
								const err22 = {
									instancePath: instancePath + "/metrics/prefix",
									schemaPath: "#/properties/metrics/anyOf/1/properties/prefix/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/metrics/prefix",
								schemaPath: "#/properties/metrics/anyOf/1/properties/prefix/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				var _valid1 = _errs14 === errors;
				valid5 = valid5 || _valid1;
				if (!valid5) {
					const _errs32 = errors;
					if (Array.isArray(data2)) {
						if (data2.length < 1) {
							const err25 = {
								instancePath: instancePath + "/metrics",
								schemaPath: "#/properties/metrics/anyOf/2/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len3 = data2.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data11 = data2[i3];
							const _errs35 = errors;
							let valid13 = false;
							const _errs36 = errors;
							if (typeof data11 === "string") {
								if (data11.length < 1) {
									const err26 = {
										instancePath: instancePath + "/metrics/" + i3,
										schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/0/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/metrics/" + i3,
									schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							var _valid2 = _errs36 === errors;
							valid13 = valid13 || _valid2;
							if (!valid13) {
								const _errs38 = errors;
								if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
									if (data11.path === void 0) {
										const err28 = {
											instancePath: instancePath + "/metrics/" + i3,
											schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/required",
											keyword: "required",
											params: { missingProperty: "path" },
											message: "must have required property 'path'"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									for (const key2 in data11) if (!(key2 === "path" || key2 === "format" || key2 === "key" || key2 === "columns" || key2 === "pattern" || key2 === "prefix")) {
										const err29 = {
											instancePath: instancePath + "/metrics/" + i3,
											schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key2 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
									if (data11.path !== void 0) {
										let data12 = data11.path;
										if (typeof data12 === "string") {
											if (data12.length < 1) {
												const err30 = {
													instancePath: instancePath + "/metrics/" + i3 + "/path",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/path/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
										} else {
											const err31 = {
												instancePath: instancePath + "/metrics/" + i3 + "/path",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/path/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
									if (data11.format !== void 0) {
										let data13 = data11.format;
										if (!(data13 === "json" || data13 === "yaml" || data13 === "toml" || data13 === "csv" || data13 === "tsv" || data13 === "text" || data13 === "dvclive")) {
											const err32 = {
												instancePath: instancePath + "/metrics/" + i3 + "/format",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/format/enum",
												keyword: "enum",
												params: { allowedValues: schema15.properties.metrics.anyOf[2].items.anyOf[1].properties.format.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									}
									if (data11.key !== void 0) {
										let data14 = data11.key;
										if (Array.isArray(data14)) {
											const len4 = data14.length;
											for (let i4 = 0; i4 < len4; i4++) {
												let data15 = data14[i4];
												if (typeof data15 === "string") {
													if (data15.length < 1) {
														const err33 = {
															instancePath: instancePath + "/metrics/" + i3 + "/key/" + i4,
															schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err33];
														else vErrors.push(err33);
														errors++;
													}
												} else {
													const err34 = {
														instancePath: instancePath + "/metrics/" + i3 + "/key/" + i4,
														schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err34];
													else vErrors.push(err34);
													errors++;
												}
											}
										} else {
											const err35 = {
												instancePath: instancePath + "/metrics/" + i3 + "/key",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/key/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
									}
									if (data11.columns !== void 0) {
										let data16 = data11.columns;
										if (Array.isArray(data16)) {
											const len5 = data16.length;
											for (let i5 = 0; i5 < len5; i5++) {
												let data17 = data16[i5];
												if (typeof data17 === "string") {
													if (data17.length < 1) {
														const err36 = {
															instancePath: instancePath + "/metrics/" + i3 + "/columns/" + i5,
															schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err36];
														else vErrors.push(err36);
														errors++;
													}
												} else {
													const err37 = {
														instancePath: instancePath + "/metrics/" + i3 + "/columns/" + i5,
														schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err37];
													else vErrors.push(err37);
													errors++;
												}
											}
										} else {
											const err38 = {
												instancePath: instancePath + "/metrics/" + i3 + "/columns",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/columns/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									}
									if (data11.pattern !== void 0) {
										let data18 = data11.pattern;
										if (typeof data18 === "string") {
											if (data18.length < 1) {
												const err39 = {
													instancePath: instancePath + "/metrics/" + i3 + "/pattern",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err39];
												else vErrors.push(err39);
												errors++;
											}
										} else {
											const err40 = {
												instancePath: instancePath + "/metrics/" + i3 + "/pattern",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/pattern/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
									}
									if (data11.prefix !== void 0) {
										let data19 = data11.prefix;
										if (typeof data19 === "string") {
											if (data19.length < 1) {
												const err41 = {
													instancePath: instancePath + "/metrics/" + i3 + "/prefix",
													schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err41];
												else vErrors.push(err41);
												errors++;
											}
										} else {
											const err42 = {
												instancePath: instancePath + "/metrics/" + i3 + "/prefix",
												schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/properties/prefix/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
									}
								} else {
									const err43 = {
										instancePath: instancePath + "/metrics/" + i3,
										schemaPath: "#/properties/metrics/anyOf/2/items/anyOf/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
								var _valid2 = _errs38 === errors;
								valid13 = valid13 || _valid2;
							}
							if (!valid13) {
								const err44 = {
									instancePath: instancePath + "/metrics/" + i3,
									schemaPath: "#/properties/metrics/anyOf/2/items/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							} else {
								errors = _errs35;
								if (vErrors !== null) {
									if (_errs35) vErrors.length = _errs35;
									else vErrors = null;
								}
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/anyOf/2/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					var _valid1 = _errs32 === errors;
					valid5 = valid5 || _valid1;
				}
			}
			if (!valid5) {
				const err46 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
	} else {
		const err47 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const schema16 = {
	"type": "object",
	"patternProperties": { "^.*$": {
		"type": "object",
		"properties": {
			"min": {
				"type": "number",
				"description": "The lowest value that holds. A value equal to it holds."
			},
			"max": {
				"type": "number",
				"description": "The highest value that holds. A value equal to it holds."
			},
			"max-regression": {
				"anyOf": [{ "type": "number" }, {
					"type": "string",
					"pattern": "^[0-9]+(\\.[0-9]+)?%$"
				}],
				"description": "How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails)."
			},
			"min-improvement": {
				"anyOf": [{ "type": "number" }, {
					"type": "string",
					"pattern": "^[0-9]+(\\.[0-9]+)?%$"
				}],
				"description": "How much better than the baseline it must be: a number, or a share like `1%`."
			},
			"target": {
				"type": "number",
				"description": "The value to be near to. Needs `within`."
			},
			"within": {
				"type": "array",
				"items": { "type": "number" },
				"minItems": 2,
				"maxItems": 2,
				"description": "The band around `target` that holds, both ends included."
			},
			"required": {
				"type": "boolean",
				"description": "`false`: a metric that is not there is passed over. Default `true`."
			},
			"severity": {
				"enum": ["block", "warn"],
				"description": "What a rule that does not hold does: `block` (default) or `warn`."
			},
			"direction": {
				"enum": ["higher", "lower"],
				"description": "Which way is better. Known for common names; needed for others."
			},
			"missing-baseline": {
				"enum": [
					"warn",
					"block",
					"pass"
				],
				"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."
			},
			"inconclusive": {
				"enum": [
					"estimate",
					"block",
					"warn"
				],
				"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
			}
		},
		"additionalProperties": false,
		"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
	} },
	"description": "Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules."
};
const pattern3 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			let data0 = data[key0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!func2.call(schema16.patternProperties["^.*$"].properties, key1)) {
					const err0 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.min !== void 0) {
					let data1 = data0.min;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						const err1 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
							schemaPath: "#/patternProperties/%5E.*%24/properties/min/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (data0.max !== void 0) {
					let data2 = data0.max;
					if (!(typeof data2 == "number" && isFinite(data2))) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
							schemaPath: "#/patternProperties/%5E.*%24/properties/max/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0["max-regression"] !== void 0) {
					let data3 = data0["max-regression"];
					const _errs9 = errors;
					let valid2 = false;
					const _errs10 = errors;
					if (!(typeof data3 == "number" && isFinite(data3))) {
						const err3 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
							schemaPath: "#/patternProperties/%5E.*%24/properties/max-regression/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					valid2 = valid2 || _valid0;
					if (!valid2) {
						const _errs12 = errors;
						if (typeof data3 === "string") {
							if (!pattern3.test(data3)) {
								const err4 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
									schemaPath: "#/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
									message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
								schemaPath: "#/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						var _valid0 = _errs12 === errors;
						valid2 = valid2 || _valid0;
					}
					if (!valid2) {
						const err6 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
							schemaPath: "#/patternProperties/%5E.*%24/properties/max-regression/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					} else {
						errors = _errs9;
						if (vErrors !== null) {
							if (_errs9) vErrors.length = _errs9;
							else vErrors = null;
						}
					}
				}
				if (data0["min-improvement"] !== void 0) {
					let data4 = data0["min-improvement"];
					const _errs15 = errors;
					let valid3 = false;
					const _errs16 = errors;
					if (!(typeof data4 == "number" && isFinite(data4))) {
						const err7 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
							schemaPath: "#/patternProperties/%5E.*%24/properties/min-improvement/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					var _valid1 = _errs16 === errors;
					valid3 = valid3 || _valid1;
					if (!valid3) {
						const _errs18 = errors;
						if (typeof data4 === "string") {
							if (!pattern3.test(data4)) {
								const err8 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
									schemaPath: "#/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
									message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						} else {
							const err9 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
								schemaPath: "#/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						var _valid1 = _errs18 === errors;
						valid3 = valid3 || _valid1;
					}
					if (!valid3) {
						const err10 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
							schemaPath: "#/patternProperties/%5E.*%24/properties/min-improvement/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					} else {
						errors = _errs15;
						if (vErrors !== null) {
							if (_errs15) vErrors.length = _errs15;
							else vErrors = null;
						}
					}
				}
				if (data0.target !== void 0) {
					let data5 = data0.target;
					if (!(typeof data5 == "number" && isFinite(data5))) {
						const err11 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/target",
							schemaPath: "#/patternProperties/%5E.*%24/properties/target/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.within !== void 0) {
					let data6 = data0.within;
					if (Array.isArray(data6)) {
						if (data6.length > 2) {
							const err12 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
								schemaPath: "#/patternProperties/%5E.*%24/properties/within/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6.length < 2) {
							const err13 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
								schemaPath: "#/patternProperties/%5E.*%24/properties/within/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data6[i0];
							if (!(typeof data7 == "number" && isFinite(data7))) {
								const err14 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/" + i0,
									schemaPath: "#/patternProperties/%5E.*%24/properties/within/items/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
							schemaPath: "#/patternProperties/%5E.*%24/properties/within/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.required !== void 0) {
					if (typeof data0.required !== "boolean") {
						const err16 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/required",
							schemaPath: "#/patternProperties/%5E.*%24/properties/required/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data0.severity !== void 0) {
					let data9 = data0.severity;
					if (!(data9 === "block" || data9 === "warn")) {
						const err17 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity",
							schemaPath: "#/patternProperties/%5E.*%24/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema16.patternProperties["^.*$"].properties.severity.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data0.direction !== void 0) {
					let data10 = data0.direction;
					if (!(data10 === "higher" || data10 === "lower")) {
						const err18 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/direction",
							schemaPath: "#/patternProperties/%5E.*%24/properties/direction/enum",
							keyword: "enum",
							params: { allowedValues: schema16.patternProperties["^.*$"].properties.direction.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data0["missing-baseline"] !== void 0) {
					let data11 = data0["missing-baseline"];
					if (!(data11 === "warn" || data11 === "block" || data11 === "pass")) {
						const err19 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing-baseline",
							schemaPath: "#/patternProperties/%5E.*%24/properties/missing-baseline/enum",
							keyword: "enum",
							params: { allowedValues: schema16.patternProperties["^.*$"].properties["missing-baseline"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data0.inconclusive !== void 0) {
					let data12 = data0.inconclusive;
					if (!(data12 === "estimate" || data12 === "block" || data12 === "warn")) {
						const err20 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/inconclusive",
							schemaPath: "#/patternProperties/%5E.*%24/properties/inconclusive/enum",
							keyword: "enum",
							params: { allowedValues: schema16.patternProperties["^.*$"].properties.inconclusive.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
const schema17 = { "anyOf": [{
	"type": "string",
	"minLength": 1
}, {
	"type": "object",
	"properties": {
		"file": {
			"type": "string",
			"minLength": 1,
			"description": "The file that the model writes. Default: the output called `predictions`."
		},
		"labels": {
			"type": "string",
			"minLength": 1,
			"description": "The labels in a file of their own, with the same ids: read as the commit has it, so that the training cannot have written it."
		},
		"format": {
			"enum": [
				"csv",
				"tsv",
				"jsonl",
				"parquet"
			],
			"description": "Only where the name of the file does not say it. Any of them may be gzipped."
		},
		"id": {
			"type": "string",
			"minLength": 1,
			"description": "The column by which rows of two runs are paired. Default `id`."
		},
		"label": {
			"type": "string",
			"minLength": 1,
			"description": "The column of what is true. Default `label`, `y_true`, `target`, …."
		},
		"prediction": {
			"type": "string",
			"minLength": 1,
			"description": "The column of the predicted class or number. Default `prediction`, `y_pred`, …."
		},
		"score": {
			"type": "string",
			"minLength": 1,
			"description": "The column of the score of the positive class. Default `score`, `probability`, …."
		},
		"probabilities": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "string",
				"minLength": 1
			} },
			"description": "The column of the probability of each class."
		},
		"group": {
			"type": "string",
			"minLength": 1,
			"description": "The column of what rows belong to together, such as a person: whole groups are resampled."
		},
		"weight": {
			"type": "string",
			"minLength": 1,
			"description": "The column of the weight of each row."
		},
		"query": {
			"type": "string",
			"minLength": 1,
			"description": "Ranking: the column of the query."
		},
		"task": {
			"enum": [
				"binary",
				"multiclass",
				"regression",
				"ranking",
				"forecast"
			],
			"description": "Default: told by labels and columns, where they leave no doubt."
		},
		"positive": {
			"anyOf": [
				{ "type": "string" },
				{ "type": "number" },
				{ "type": "boolean" }
			],
			"description": "The positive class. Default `1`, `true` or `yes`."
		},
		"threshold": {
			"type": "number",
			"description": "Above it a score predicts the positive class. Default 0.5, for probabilities."
		},
		"quantile": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1,
			"description": "The quantile that a forecast stands for: adds the pinball loss."
		}
	},
	"additionalProperties": false,
	"description": "Predictions on the test set: metrics are computed from them, and compared row by row with the baseline’s."
}] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!func2.call(schema17.anyOf[1].properties, key0)) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.file !== void 0) {
				let data0 = data.file;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						const err3 = {
							instancePath: instancePath + "/file",
							schemaPath: "#/anyOf/1/properties/file/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/anyOf/1/properties/file/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.labels !== void 0) {
				let data1 = data.labels;
				if (typeof data1 === "string") {
					if (data1.length < 1) {
						const err5 = {
							instancePath: instancePath + "/labels",
							schemaPath: "#/anyOf/1/properties/labels/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/anyOf/1/properties/labels/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.format !== void 0) {
				let data2 = data.format;
				if (!(data2 === "csv" || data2 === "tsv" || data2 === "jsonl" || data2 === "parquet")) {
					const err7 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/anyOf/1/properties/format/enum",
						keyword: "enum",
						params: { allowedValues: schema17.anyOf[1].properties.format.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.id !== void 0) {
				let data3 = data.id;
				if (typeof data3 === "string") {
					if (data3.length < 1) {
						const err8 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/anyOf/1/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/anyOf/1/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.label !== void 0) {
				let data4 = data.label;
				if (typeof data4 === "string") {
					if (data4.length < 1) {
						const err10 = {
							instancePath: instancePath + "/label",
							schemaPath: "#/anyOf/1/properties/label/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/anyOf/1/properties/label/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.prediction !== void 0) {
				let data5 = data.prediction;
				if (typeof data5 === "string") {
					if (data5.length < 1) {
						const err12 = {
							instancePath: instancePath + "/prediction",
							schemaPath: "#/anyOf/1/properties/prediction/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/prediction",
						schemaPath: "#/anyOf/1/properties/prediction/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.score !== void 0) {
				let data6 = data.score;
				if (typeof data6 === "string") {
					if (data6.length < 1) {
						const err14 = {
							instancePath: instancePath + "/score",
							schemaPath: "#/anyOf/1/properties/score/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/anyOf/1/properties/score/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (data.probabilities !== void 0) {
				let data7 = data.probabilities;
				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
					for (const key1 in data7) if (pattern0.test(key1)) {
						let data8 = data7[key1];
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err16 = {
									instancePath: instancePath + "/probabilities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/anyOf/1/properties/probabilities/patternProperties/%5E.*%24/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						} else {
							const err17 = {
								instancePath: instancePath + "/probabilities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/anyOf/1/properties/probabilities/patternProperties/%5E.*%24/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/probabilities",
						schemaPath: "#/anyOf/1/properties/probabilities/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.group !== void 0) {
				let data9 = data.group;
				if (typeof data9 === "string") {
					if (data9.length < 1) {
						const err19 = {
							instancePath: instancePath + "/group",
							schemaPath: "#/anyOf/1/properties/group/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/group",
						schemaPath: "#/anyOf/1/properties/group/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.weight !== void 0) {
				let data10 = data.weight;
				if (typeof data10 === "string") {
					if (data10.length < 1) {
						const err21 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/anyOf/1/properties/weight/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/anyOf/1/properties/weight/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.query !== void 0) {
				let data11 = data.query;
				if (typeof data11 === "string") {
					if (data11.length < 1) {
						const err23 = {
							instancePath: instancePath + "/query",
							schemaPath: "#/anyOf/1/properties/query/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/anyOf/1/properties/query/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (data.task !== void 0) {
				let data12 = data.task;
				if (!(data12 === "binary" || data12 === "multiclass" || data12 === "regression" || data12 === "ranking" || data12 === "forecast")) {
					const err25 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/anyOf/1/properties/task/enum",
						keyword: "enum",
						params: { allowedValues: schema17.anyOf[1].properties.task.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.positive !== void 0) {
				let data13 = data.positive;
				const _errs31 = errors;
				let valid3 = false;
				const _errs32 = errors;
				if (typeof data13 !== "string") {
					const err26 = {
						instancePath: instancePath + "/positive",
						schemaPath: "#/anyOf/1/properties/positive/anyOf/0/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				var _valid1 = _errs32 === errors;
				valid3 = valid3 || _valid1;
				if (!valid3) {
					const _errs34 = errors;
					if (!(typeof data13 == "number" && isFinite(data13))) {
						const err27 = {
							instancePath: instancePath + "/positive",
							schemaPath: "#/anyOf/1/properties/positive/anyOf/1/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					var _valid1 = _errs34 === errors;
					valid3 = valid3 || _valid1;
					if (!valid3) {
						const _errs36 = errors;
						if (typeof data13 !== "boolean") {
							const err28 = {
								instancePath: instancePath + "/positive",
								schemaPath: "#/anyOf/1/properties/positive/anyOf/2/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						var _valid1 = _errs36 === errors;
						valid3 = valid3 || _valid1;
					}
				}
				if (!valid3) {
					const err29 = {
						instancePath: instancePath + "/positive",
						schemaPath: "#/anyOf/1/properties/positive/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				} else {
					errors = _errs31;
					if (vErrors !== null) {
						if (_errs31) vErrors.length = _errs31;
						else vErrors = null;
					}
				}
			}
			if (data.threshold !== void 0) {
				let data14 = data.threshold;
				if (!(typeof data14 == "number" && isFinite(data14))) {
					const err30 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/anyOf/1/properties/threshold/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			if (data.quantile !== void 0) {
				let data15 = data.quantile;
				if (typeof data15 == "number" && isFinite(data15)) {
					if (data15 >= 1 || isNaN(data15)) {
						const err31 = {
							instancePath: instancePath + "/quantile",
							schemaPath: "#/anyOf/1/properties/quantile/exclusiveMaximum",
							keyword: "exclusiveMaximum",
							params: {
								comparison: "<",
								limit: 1
							},
							message: "must be < 1"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data15 <= 0 || isNaN(data15)) {
						const err32 = {
							instancePath: instancePath + "/quantile",
							schemaPath: "#/anyOf/1/properties/quantile/exclusiveMinimum",
							keyword: "exclusiveMinimum",
							params: {
								comparison: ">",
								limit: 0
							},
							message: "must be > 0"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				} else {
					const err33 = {
						instancePath: instancePath + "/quantile",
						schemaPath: "#/anyOf/1/properties/quantile/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		} else {
			const err34 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err35 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const schema18 = {
	"type": "object",
	"required": [
		"path",
		"id",
		"scores"
	],
	"properties": {
		"path": {
			"type": "string",
			"minLength": 1,
			"description": "The file with one row an example."
		},
		"format": {
			"enum": [
				"csv",
				"tsv",
				"jsonl",
				"parquet"
			],
			"description": "Only where the name of the file does not say it. Any of them may be gzipped."
		},
		"id": {
			"type": "string",
			"minLength": 1,
			"description": "The column by which rows are paired."
		},
		"scores": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"minItems": 1,
			"description": "Columns of numbers; each gives a metric, its mean."
		},
		"totals": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Columns whose sum is a metric: cost, tokens."
		}
	},
	"additionalProperties": false,
	"description": "Rows that carry their own scores: evaluations of a prompt, of a language model, or of somebody else’s model."
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.scores === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scores" },
				message: "must have required property 'scores'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "format" || key0 === "id" || key0 === "scores" || key0 === "totals")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (!(data1 === "csv" || data1 === "tsv" || data1 === "jsonl" || data1 === "parquet")) {
				const err6 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema18.properties.format.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.scores !== void 0) {
			let data3 = data.scores;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err9 = {
						instancePath: instancePath + "/scores",
						schemaPath: "#/properties/scores/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (data4.length < 1) {
							const err10 = {
								instancePath: instancePath + "/scores/" + i0,
								schemaPath: "#/properties/scores/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/scores/" + i0,
							schemaPath: "#/properties/scores/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/scores",
					schemaPath: "#/properties/scores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.totals !== void 0) {
			let data5 = data.totals;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 === "string") {
						if (data6.length < 1) {
							const err13 = {
								instancePath: instancePath + "/totals/" + i1,
								schemaPath: "#/properties/totals/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/totals/" + i1,
							schemaPath: "#/properties/totals/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/totals",
					schemaPath: "#/properties/totals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
const schema19 = {
	"type": "object",
	"required": ["by"],
	"properties": {
		"by": {
			"type": "array",
			"items": { "anyOf": [
				{
					"type": "string",
					"minLength": 1
				},
				{
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"minItems": 2,
					"maxItems": 2
				},
				{
					"type": "object",
					"patternProperties": { "^.*$": {
						"type": "array",
						"items": { "type": "number" },
						"minItems": 1
					} }
				}
			] },
			"minItems": 1,
			"description": "Columns of the predictions: a name, two names to cross, or `{age: [18, 65]}` to cut a number into bins."
		},
		"metric": {
			"type": "string",
			"minLength": 1,
			"description": "The measure that each slice is judged by. Default: the first that has a rule."
		},
		"minimum": {
			"type": "integer",
			"minimum": 2,
			"description": "Slices with fewer rows are named and not judged. Default 30."
		},
		"max-regression": {
			"type": "number",
			"minimum": 0,
			"description": "A slice fails that is shown to be worse by more than this. Default 0."
		},
		"severity": {
			"enum": ["block", "warn"],
			"description": "What a rule that does not hold does: `block` (default) or `warn`."
		}
	},
	"additionalProperties": false,
	"description": "Parts of the test set that may not get significantly worse; the family is corrected after Holm."
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "by" || key0 === "metric" || key0 === "minimum" || key0 === "max-regression" || key0 === "severity")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.by !== void 0) {
			let data0 = data.by;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					const _errs5 = errors;
					let valid3 = false;
					const _errs6 = errors;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							const err3 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "#/properties/by/items/anyOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/by/" + i0,
							schemaPath: "#/properties/by/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					var _valid0 = _errs6 === errors;
					valid3 = valid3 || _valid0;
					if (!valid3) {
						const _errs8 = errors;
						if (Array.isArray(data1)) {
							if (data1.length > 2) {
								const err5 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/1/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (data1.length < 2) {
								const err6 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/1/minItems",
									keyword: "minItems",
									params: { limit: 2 },
									message: "must NOT have fewer than 2 items"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							const len1 = data1.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data2 = data1[i1];
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										const err7 = {
											instancePath: instancePath + "/by/" + i0 + "/" + i1,
											schemaPath: "#/properties/by/items/anyOf/1/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								} else {
									const err8 = {
										instancePath: instancePath + "/by/" + i0 + "/" + i1,
										schemaPath: "#/properties/by/items/anyOf/1/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							}
						} else {
							const err9 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "#/properties/by/items/anyOf/1/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						var _valid0 = _errs8 === errors;
						valid3 = valid3 || _valid0;
						if (!valid3) {
							const _errs12 = errors;
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								for (const key1 in data1) if (pattern0.test(key1)) {
									let data3 = data1[key1];
									if (Array.isArray(data3)) {
										if (data3.length < 1) {
											const err10 = {
												instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
										const len2 = data3.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data4 = data3[i2];
											if (!(typeof data4 == "number" && isFinite(data4))) {
												const err11 = {
													instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
													schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/items/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												};
												if (vErrors === null) vErrors = [err11];
												else vErrors.push(err11);
												errors++;
											}
										}
									} else {
										const err12 = {
											instancePath: instancePath + "/by/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/by/items/anyOf/2/patternProperties/%5E.*%24/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/by/" + i0,
									schemaPath: "#/properties/by/items/anyOf/2/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							var _valid0 = _errs12 === errors;
							valid3 = valid3 || _valid0;
						}
					}
					if (!valid3) {
						const err14 = {
							instancePath: instancePath + "/by/" + i0,
							schemaPath: "#/properties/by/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					} else {
						errors = _errs5;
						if (vErrors !== null) {
							if (_errs5) vErrors.length = _errs5;
							else vErrors = null;
						}
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data5 = data.metric;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					const err16 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data6 = data.minimum;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err18 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 2 || isNaN(data6)) {
					const err19 = {
						instancePath: instancePath + "/minimum",
						schemaPath: "#/properties/minimum/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						message: "must be >= 2"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data["max-regression"] !== void 0) {
			let data7 = data["max-regression"];
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err20 = {
						instancePath: instancePath + "/max-regression",
						schemaPath: "#/properties/max-regression/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/max-regression",
					schemaPath: "#/properties/max-regression/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data8 = data.severity;
			if (!(data8 === "block" || data8 === "warn")) {
				const err22 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const schema20 = {
	"type": "object",
	"required": ["by", "gate"],
	"properties": {
		"by": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Columns of the predictions that hold the groups."
		},
		"minimum": {
			"type": "integer",
			"minimum": 1,
			"description": "Groups with fewer positives or fewer negatives are named and left out. Default 10."
		},
		"gate": {
			"type": "object",
			"patternProperties": { "^.*$": {
				"type": "object",
				"properties": {
					"min": {
						"type": "number",
						"description": "The lowest value that holds. A value equal to it holds."
					},
					"max": {
						"type": "number",
						"description": "The highest value that holds. A value equal to it holds."
					},
					"max-regression": {
						"anyOf": [{ "type": "number" }, {
							"type": "string",
							"pattern": "^[0-9]+(\\.[0-9]+)?%$"
						}],
						"description": "How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails)."
					},
					"min-improvement": {
						"anyOf": [{ "type": "number" }, {
							"type": "string",
							"pattern": "^[0-9]+(\\.[0-9]+)?%$"
						}],
						"description": "How much better than the baseline it must be: a number, or a share like `1%`."
					},
					"target": {
						"type": "number",
						"description": "The value to be near to. Needs `within`."
					},
					"within": {
						"type": "array",
						"items": { "type": "number" },
						"minItems": 2,
						"maxItems": 2,
						"description": "The band around `target` that holds, both ends included."
					},
					"required": {
						"type": "boolean",
						"description": "`false`: a metric that is not there is passed over. Default `true`."
					},
					"severity": {
						"enum": ["block", "warn"],
						"description": "What a rule that does not hold does: `block` (default) or `warn`."
					},
					"direction": {
						"enum": ["higher", "lower"],
						"description": "Which way is better. Known for common names; needed for others."
					},
					"missing-baseline": {
						"enum": [
							"warn",
							"block",
							"pass"
						],
						"description": "What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green."
					},
					"inconclusive": {
						"enum": [
							"estimate",
							"block",
							"warn"
						],
						"description": "What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not."
					}
				},
				"additionalProperties": false,
				"description": "A rule on one metric. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`."
			} },
			"description": "Rules by measure: `demographic_parity_difference`, `equalized_odds_difference`, … as fairlearn calls them."
		}
	},
	"additionalProperties": false,
	"description": "Differences and ratios between groups."
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gate" },
				message: "must have required property 'gate'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "by" || key0 === "minimum" || key0 === "gate")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by !== void 0) {
			let data0 = data.by;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							const err3 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "#/properties/by/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/by/" + i0,
							schemaPath: "#/properties/by/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data2 = data.minimum;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/minimum",
						schemaPath: "#/properties/minimum/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.gate !== void 0) {
			let data3 = data.gate;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (pattern0.test(key1)) {
					let data4 = data3[key1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						for (const key2 in data4) if (!func2.call(schema20.properties.gate.patternProperties["^.*$"].properties, key2)) {
							const err8 = {
								instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/gate/patternProperties/%5E.*%24/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4.min !== void 0) {
							let data5 = data4.min;
							if (!(typeof data5 == "number" && isFinite(data5))) {
								const err9 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/min/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data4.max !== void 0) {
							let data6 = data4.max;
							if (!(typeof data6 == "number" && isFinite(data6))) {
								const err10 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/max/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data4["max-regression"] !== void 0) {
							let data7 = data4["max-regression"];
							const _errs18 = errors;
							let valid5 = false;
							const _errs19 = errors;
							if (!(typeof data7 == "number" && isFinite(data7))) {
								const err11 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/0/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							var _valid0 = _errs19 === errors;
							valid5 = valid5 || _valid0;
							if (!valid5) {
								const _errs21 = errors;
								if (typeof data7 === "string") {
									if (!pattern3.test(data7)) {
										const err12 = {
											instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
											schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
											message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								} else {
									const err13 = {
										instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
										schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf/1/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								var _valid0 = _errs21 === errors;
								valid5 = valid5 || _valid0;
							}
							if (!valid5) {
								const err14 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-regression",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/max-regression/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							} else {
								errors = _errs18;
								if (vErrors !== null) {
									if (_errs18) vErrors.length = _errs18;
									else vErrors = null;
								}
							}
						}
						if (data4["min-improvement"] !== void 0) {
							let data8 = data4["min-improvement"];
							const _errs24 = errors;
							let valid6 = false;
							const _errs25 = errors;
							if (!(typeof data8 == "number" && isFinite(data8))) {
								const err15 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/0/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							var _valid1 = _errs25 === errors;
							valid6 = valid6 || _valid1;
							if (!valid6) {
								const _errs27 = errors;
								if (typeof data8 === "string") {
									if (!pattern3.test(data8)) {
										const err16 = {
											instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
											schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
											message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								} else {
									const err17 = {
										instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
										schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf/1/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								var _valid1 = _errs27 === errors;
								valid6 = valid6 || _valid1;
							}
							if (!valid6) {
								const err18 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-improvement",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/min-improvement/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							} else {
								errors = _errs24;
								if (vErrors !== null) {
									if (_errs24) vErrors.length = _errs24;
									else vErrors = null;
								}
							}
						}
						if (data4.target !== void 0) {
							let data9 = data4.target;
							if (!(typeof data9 == "number" && isFinite(data9))) {
								const err19 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/target",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/target/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data4.within !== void 0) {
							let data10 = data4.within;
							if (Array.isArray(data10)) {
								if (data10.length > 2) {
									const err20 = {
										instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
										schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/within/maxItems",
										keyword: "maxItems",
										params: { limit: 2 },
										message: "must NOT have more than 2 items"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data10.length < 2) {
									const err21 = {
										instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
										schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/within/minItems",
										keyword: "minItems",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 items"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								const len1 = data10.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data11 = data10[i1];
									if (!(typeof data11 == "number" && isFinite(data11))) {
										const err22 = {
											instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/" + i1,
											schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/within/items/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/within",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/within/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data4.required !== void 0) {
							if (typeof data4.required !== "boolean") {
								const err24 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/required",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data4.severity !== void 0) {
							let data13 = data4.severity;
							if (!(data13 === "block" || data13 === "warn")) {
								const err25 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.gate.patternProperties["^.*$"].properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data4.direction !== void 0) {
							let data14 = data4.direction;
							if (!(data14 === "higher" || data14 === "lower")) {
								const err26 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/direction",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/direction/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.gate.patternProperties["^.*$"].properties.direction.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data4["missing-baseline"] !== void 0) {
							let data15 = data4["missing-baseline"];
							if (!(data15 === "warn" || data15 === "block" || data15 === "pass")) {
								const err27 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing-baseline",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/missing-baseline/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.gate.patternProperties["^.*$"].properties["missing-baseline"].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data4.inconclusive !== void 0) {
							let data16 = data4.inconclusive;
							if (!(data16 === "estimate" || data16 === "block" || data16 === "warn")) {
								const err28 = {
									instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/inconclusive",
									schemaPath: "#/properties/gate/patternProperties/%5E.*%24/properties/inconclusive/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.gate.patternProperties["^.*$"].properties.inconclusive.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/gate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/gate/patternProperties/%5E.*%24/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/properties/gate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
const schema21 = {
	"enum": ["block", "warn"],
	"description": "What a rule on a difference says where candidate and baseline were judged on different rows. Default `block`."
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "block" || data === "warn")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema21.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/0/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/anyOf/0/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "setup" || key0 === "train" || key0 === "evaluate" || key0 === "fetch")) {
				const err3 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.setup !== void 0) {
				let data1 = data.setup;
				if (Array.isArray(data1)) {
					const len1 = data1.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data2 = data1[i1];
						if (typeof data2 === "string") {
							if (data2.length < 1) {
								const err4 = {
									instancePath: instancePath + "/setup/" + i1,
									schemaPath: "#/anyOf/1/properties/setup/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/setup/" + i1,
								schemaPath: "#/anyOf/1/properties/setup/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/setup",
						schemaPath: "#/anyOf/1/properties/setup/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.train !== void 0) {
				let data3 = data.train;
				if (Array.isArray(data3)) {
					const len2 = data3.length;
					for (let i2 = 0; i2 < len2; i2++) {
						let data4 = data3[i2];
						if (typeof data4 === "string") {
							if (data4.length < 1) {
								const err7 = {
									instancePath: instancePath + "/train/" + i2,
									schemaPath: "#/anyOf/1/properties/train/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/train/" + i2,
								schemaPath: "#/anyOf/1/properties/train/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/train",
						schemaPath: "#/anyOf/1/properties/train/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.evaluate !== void 0) {
				let data5 = data.evaluate;
				if (Array.isArray(data5)) {
					const len3 = data5.length;
					for (let i3 = 0; i3 < len3; i3++) {
						let data6 = data5[i3];
						if (typeof data6 === "string") {
							if (data6.length < 1) {
								const err10 = {
									instancePath: instancePath + "/evaluate/" + i3,
									schemaPath: "#/anyOf/1/properties/evaluate/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						} else {
							const err11 = {
								instancePath: instancePath + "/evaluate/" + i3,
								schemaPath: "#/anyOf/1/properties/evaluate/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/evaluate",
						schemaPath: "#/anyOf/1/properties/evaluate/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.fetch !== void 0) {
				let data7 = data.fetch;
				if (Array.isArray(data7)) {
					const len4 = data7.length;
					for (let i4 = 0; i4 < len4; i4++) {
						let data8 = data7[i4];
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err13 = {
									instancePath: instancePath + "/fetch/" + i4,
									schemaPath: "#/anyOf/1/properties/fetch/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/fetch/" + i4,
								schemaPath: "#/anyOf/1/properties/fetch/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/fetch",
						schemaPath: "#/anyOf/1/properties/fetch/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		} else {
			const err16 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err17 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (pattern0.test(key0)) {
			let data0 = data[key0];
			const _errs2 = errors;
			let valid1 = false;
			const _errs3 = errors;
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs5 = errors;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					const err1 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E.*%24/anyOf/1/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
				if (!valid1) {
					const _errs7 = errors;
					if (typeof data0 !== "boolean") {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/patternProperties/%5E.*%24/anyOf/2/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					var _valid0 = _errs7 === errors;
					valid1 = valid1 || _valid0;
				}
			}
			if (!valid1) {
				const err3 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E.*%24/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
const pattern11 = new RegExp("^[0-9]+(s|m|h)$", "");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(s|m|h)$" },
				message: "must match pattern \"^[0-9]+(s|m|h)$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/anyOf/1/items/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate60.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.models === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "defaults" || key0 === "models" || key0 === "removed-model")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (1 !== data0) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data1 = data.defaults;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!func2.call(schema6.properties.defaults.properties, key1)) {
					const err5 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.dir !== void 0) {
					if (!validate22(data1.dir, {
						instancePath: instancePath + "/defaults/dir",
						parentData: data1,
						parentDataProperty: "dir",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data1.code !== void 0) {
					if (!validate24(data1.code, {
						instancePath: instancePath + "/defaults/code",
						parentData: data1,
						parentDataProperty: "code",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
				}
				if (data1.params !== void 0) {
					if (!validate26(data1.params, {
						instancePath: instancePath + "/defaults/params",
						parentData: data1,
						parentDataProperty: "params",
						rootData
					})) {
						vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
						errors = vErrors.length;
					}
				}
				if (data1.data !== void 0) {
					if (!validate28(data1.data, {
						instancePath: instancePath + "/defaults/data",
						parentData: data1,
						parentDataProperty: "data",
						rootData
					})) {
						vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
						errors = vErrors.length;
					}
				}
				if (data1.lock !== void 0) {
					if (!validate30(data1.lock, {
						instancePath: instancePath + "/defaults/lock",
						parentData: data1,
						parentDataProperty: "lock",
						rootData
					})) {
						vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
						errors = vErrors.length;
					}
				}
				if (data1.setup !== void 0) {
					if (!validate32(data1.setup, {
						instancePath: instancePath + "/defaults/setup",
						parentData: data1,
						parentDataProperty: "setup",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data1.train !== void 0) {
					if (!validate34(data1.train, {
						instancePath: instancePath + "/defaults/train",
						parentData: data1,
						parentDataProperty: "train",
						rootData
					})) {
						vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
						errors = vErrors.length;
					}
				}
				if (data1.evaluate !== void 0) {
					if (!validate36(data1.evaluate, {
						instancePath: instancePath + "/defaults/evaluate",
						parentData: data1,
						parentDataProperty: "evaluate",
						rootData
					})) {
						vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
						errors = vErrors.length;
					}
				}
				if (data1.outputs !== void 0) {
					if (!validate38(data1.outputs, {
						instancePath: instancePath + "/defaults/outputs",
						parentData: data1,
						parentDataProperty: "outputs",
						rootData
					})) {
						vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
						errors = vErrors.length;
					}
				}
				if (data1.gate !== void 0) {
					if (!validate40(data1.gate, {
						instancePath: instancePath + "/defaults/gate",
						parentData: data1,
						parentDataProperty: "gate",
						rootData
					})) {
						vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
						errors = vErrors.length;
					}
				}
				if (data1.predictions !== void 0) {
					if (!validate42(data1.predictions, {
						instancePath: instancePath + "/defaults/predictions",
						parentData: data1,
						parentDataProperty: "predictions",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data1.rows !== void 0) {
					if (!validate44(data1.rows, {
						instancePath: instancePath + "/defaults/rows",
						parentData: data1,
						parentDataProperty: "rows",
						rootData
					})) {
						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
						errors = vErrors.length;
					}
				}
				if (data1.slices !== void 0) {
					if (!validate46(data1.slices, {
						instancePath: instancePath + "/defaults/slices",
						parentData: data1,
						parentDataProperty: "slices",
						rootData
					})) {
						vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
						errors = vErrors.length;
					}
				}
				if (data1.fairness !== void 0) {
					if (!validate48(data1.fairness, {
						instancePath: instancePath + "/defaults/fairness",
						parentData: data1,
						parentDataProperty: "fairness",
						rootData
					})) {
						vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
						errors = vErrors.length;
					}
				}
				if (data1["test-set"] !== void 0) {
					if (!validate50(data1["test-set"], {
						instancePath: instancePath + "/defaults/test-set",
						parentData: data1,
						parentDataProperty: "test-set",
						rootData
					})) {
						vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
						errors = vErrors.length;
					}
				}
				if (data1.env !== void 0) {
					if (!validate52(data1.env, {
						instancePath: instancePath + "/defaults/env",
						parentData: data1,
						parentDataProperty: "env",
						rootData
					})) {
						vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
						errors = vErrors.length;
					}
				}
				if (data1.variables !== void 0) {
					if (!validate54(data1.variables, {
						instancePath: instancePath + "/defaults/variables",
						parentData: data1,
						parentDataProperty: "variables",
						rootData
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data1.seed !== void 0) {
					if (!validate56(data1.seed, {
						instancePath: instancePath + "/defaults/seed",
						parentData: data1,
						parentDataProperty: "seed",
						rootData
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
				if (data1.timeout !== void 0) {
					if (!validate58(data1.timeout, {
						instancePath: instancePath + "/defaults/timeout",
						parentData: data1,
						parentDataProperty: "timeout",
						rootData
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data1["runs-on"] !== void 0) {
					if (!validate60(data1["runs-on"], {
						instancePath: instancePath + "/defaults/runs-on",
						parentData: data1,
						parentDataProperty: "runs-on",
						rootData
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data1.severity !== void 0) {
					let data22 = data1.severity;
					if (!(data22 === "block" || data22 === "warn")) {
						const err6 = {
							instancePath: instancePath + "/defaults/severity",
							schemaPath: "#/properties/defaults/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.defaults.properties.severity.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1["missing-baseline"] !== void 0) {
					let data23 = data1["missing-baseline"];
					if (!(data23 === "warn" || data23 === "block" || data23 === "pass")) {
						const err7 = {
							instancePath: instancePath + "/defaults/missing-baseline",
							schemaPath: "#/properties/defaults/properties/missing-baseline/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.defaults.properties["missing-baseline"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.inconclusive !== void 0) {
					let data24 = data1.inconclusive;
					if (!(data24 === "estimate" || data24 === "block" || data24 === "warn")) {
						const err8 = {
							instancePath: instancePath + "/defaults/inconclusive",
							schemaPath: "#/properties/defaults/properties/inconclusive/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.defaults.properties.inconclusive.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data25 = data.models;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (Object.keys(data25).length < 1) {
					const err10 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key2 in data25) if (pattern0.test(key2)) {
					let data26 = data25[key2];
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						for (const key3 in data26) if (!func2.call(schema6.properties.models.patternProperties["^.*$"].properties, key3)) {
							const err11 = {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/models/patternProperties/%5E.*%24/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data26.each !== void 0) {
							let data27 = data26.each;
							if (typeof data27 === "string") {
								if (data27.length < 1) {
									const err12 = {
										instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/each",
										schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/each/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/each",
									schemaPath: "#/properties/models/patternProperties/%5E.*%24/properties/each/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data26.dir !== void 0) {
							if (!validate22(data26.dir, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/dir",
								parentData: data26,
								parentDataProperty: "dir",
								rootData
							})) {
								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
								errors = vErrors.length;
							}
						}
						if (data26.code !== void 0) {
							if (!validate24(data26.code, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/code",
								parentData: data26,
								parentDataProperty: "code",
								rootData
							})) {
								vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
								errors = vErrors.length;
							}
						}
						if (data26.params !== void 0) {
							if (!validate26(data26.params, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/params",
								parentData: data26,
								parentDataProperty: "params",
								rootData
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
						}
						if (data26.data !== void 0) {
							if (!validate28(data26.data, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data",
								parentData: data26,
								parentDataProperty: "data",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
						}
						if (data26.lock !== void 0) {
							if (!validate30(data26.lock, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/lock",
								parentData: data26,
								parentDataProperty: "lock",
								rootData
							})) {
								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
								errors = vErrors.length;
							}
						}
						if (data26.setup !== void 0) {
							if (!validate32(data26.setup, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/setup",
								parentData: data26,
								parentDataProperty: "setup",
								rootData
							})) {
								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
								errors = vErrors.length;
							}
						}
						if (data26.train !== void 0) {
							if (!validate34(data26.train, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/train",
								parentData: data26,
								parentDataProperty: "train",
								rootData
							})) {
								vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
								errors = vErrors.length;
							}
						}
						if (data26.evaluate !== void 0) {
							if (!validate36(data26.evaluate, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluate",
								parentData: data26,
								parentDataProperty: "evaluate",
								rootData
							})) {
								vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
								errors = vErrors.length;
							}
						}
						if (data26.outputs !== void 0) {
							if (!validate38(data26.outputs, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/outputs",
								parentData: data26,
								parentDataProperty: "outputs",
								rootData
							})) {
								vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
								errors = vErrors.length;
							}
						}
						if (data26.gate !== void 0) {
							if (!validate40(data26.gate, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate",
								parentData: data26,
								parentDataProperty: "gate",
								rootData
							})) {
								vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
								errors = vErrors.length;
							}
						}
						if (data26.predictions !== void 0) {
							if (!validate42(data26.predictions, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/predictions",
								parentData: data26,
								parentDataProperty: "predictions",
								rootData
							})) {
								vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
								errors = vErrors.length;
							}
						}
						if (data26.rows !== void 0) {
							if (!validate44(data26.rows, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rows",
								parentData: data26,
								parentDataProperty: "rows",
								rootData
							})) {
								vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
								errors = vErrors.length;
							}
						}
						if (data26.slices !== void 0) {
							if (!validate46(data26.slices, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/slices",
								parentData: data26,
								parentDataProperty: "slices",
								rootData
							})) {
								vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
								errors = vErrors.length;
							}
						}
						if (data26.fairness !== void 0) {
							if (!validate48(data26.fairness, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness",
								parentData: data26,
								parentDataProperty: "fairness",
								rootData
							})) {
								vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
								errors = vErrors.length;
							}
						}
						if (data26["test-set"] !== void 0) {
							if (!validate50(data26["test-set"], {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/test-set",
								parentData: data26,
								parentDataProperty: "test-set",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
						}
						if (data26.env !== void 0) {
							if (!validate52(data26.env, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/env",
								parentData: data26,
								parentDataProperty: "env",
								rootData
							})) {
								vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
								errors = vErrors.length;
							}
						}
						if (data26.variables !== void 0) {
							if (!validate54(data26.variables, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/variables",
								parentData: data26,
								parentDataProperty: "variables",
								rootData
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data26.seed !== void 0) {
							if (!validate56(data26.seed, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed",
								parentData: data26,
								parentDataProperty: "seed",
								rootData
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data26.timeout !== void 0) {
							if (!validate58(data26.timeout, {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
								parentData: data26,
								parentDataProperty: "timeout",
								rootData
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data26["runs-on"] !== void 0) {
							if (!validate60(data26["runs-on"], {
								instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/runs-on",
								parentData: data26,
								parentDataProperty: "runs-on",
								rootData
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/models/patternProperties/%5E.*%24/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["removed-model"] !== void 0) {
			let data48 = data["removed-model"];
			if (!(data48 === "warn" || data48 === "block")) {
				const err16 = {
					instancePath: instancePath + "/removed-model",
					schemaPath: "#/properties/removed-model/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties["removed-model"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
// src/config/parse.ts
async function parseConfig(text, file) {
	if (text.length > LIMITS.bytes) throw new MettleError("config-syntax", `${file} is larger than ${LIMITS.bytes / 1024} KiB`, { place: { file } });
	const places = new Map();
	const placeAt = (path) => {
		for (let length = path.length; length > 0; length--) {
			const found = places.get(`\0${path.slice(0, length).join("\0")}`);
			if (found) return {
				file,
				...found
			};
		}
		return {
			file,
			line: 1,
			column: 1
		};
	};
	let data;
	try {
		data = plain$1(parseYaml(text, places));
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		throw new MettleError("config-syntax", `${file}: ${error.message}`, {
			place: {
				file,
				line: error.line ?? 1,
				column: error.column ?? 1
			},
			cause: error
		});
	}
	if (data === null) throw new MettleError("config-value", `${file} is empty; \`mettle init\` writes one`, { place: {
		file,
		line: 1,
		column: 1
	} });
	if (!config(data)) {
		const { default: schema } = await import("./mettle.schema.js");
		const at = (pointer) => placeAt(pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")));
		throw new Problems(problemsOf(config.errors ?? [], data, schema, at));
	}
	return {
		raw: data,
		placeOf: (...path) => placeAt(path)
	};
}
// src/config/rules.ts
const RULE_DEFAULTS = {
	severity: "block",
	missingBaseline: "warn",
	inconclusive: "estimate"
};
function ruleOf(metric, raw, defaults, place) {
	const fail = (message) => {
		throw new MettleError("config-rule", `gate.${metric}: ${message}`, { place });
	};
	const { min, max, target, within } = raw;
	const maxRegression = limitOf(raw["max-regression"]);
	const minImprovement = limitOf(raw["min-improvement"]);
	if ([
		min,
		max,
		target,
		maxRegression,
		minImprovement
	].every((limit) => limit === void 0)) fail("has no limit; expected min, max, max-regression, min-improvement or target with within");
	if (min !== void 0 && max !== void 0 && min > max) fail(`min ${min} is above max ${max}: no value holds`);
	if (target === void 0 !== (within === void 0)) fail("target and within go together");
	if (maxRegression && sizeOf(maxRegression) < 0) fail("max-regression says how much worse is accepted: 0 or more");
	if (minImprovement && sizeOf(minImprovement) < 0) fail("min-improvement says how much better it must be: 0 or more");
	if (within && target !== void 0) {
		const [low, high] = within;
		if (!(low <= target && target <= high)) fail(`the target ${target} does not lie within [${low}, ${high}]`);
	}
	return {
		metric,
		min,
		max,
		maxRegression,
		minImprovement,
		target,
		within,
		required: raw.required ?? true,
		severity: raw.severity ?? defaults.severity,
		direction: raw.direction,
		missingBaseline: raw["missing-baseline"] ?? defaults.missingBaseline,
		inconclusive: raw.inconclusive ?? defaults.inconclusive,
		place
	};
}
const rulesOf = (gate, at, defaults) => Object.entries(gate).map(([metric, raw]) => ruleOf(metric, raw, defaults, at(metric)));
function limitOf(raw) {
	if (raw === void 0) return void 0;
	return typeof raw === "number" ? {
		kind: "absolute",
		value: raw
	} : {
		kind: "relative",
		share: Number(`${raw.slice(0, -1)}e-2`)
	};
}
const sizeOf = (limit) => limit.kind === "absolute" ? limit.value : limit.share;
const limitText = (limit) => limit.kind === "absolute" ? String(limit.value) : `${Number((limit.share * 100).toPrecision(12))}%`;
// src/config/judged.ts
const FAIRNESS_METRICS = [
	"demographic_parity_difference",
	"demographic_parity_ratio",
	"equalized_odds_difference",
	"equalized_odds_ratio",
	"equal_opportunity_difference",
	"equal_opportunity_ratio"
];
const declaredOutputs = (outputs, locate) => Object.entries(outputs).flatMap(([output, paths]) => output === "metrics" ? [] : [paths].flat().map((value, i, all) => ({
	name: all.length > 1 ? `${output}.${i}` : output,
	path: locate(value, output)
})));
function withJudged(declared, predictions, rows) {
	const more = [...predictions ? [{
		name: "predictions",
		path: predictions.file
	}] : [], ...rows ? [{
		name: "rows",
		path: rows.path
	}] : []];
	return [...declared, ...more.filter((output) => !declared.some((other) => other.path === output.path))];
}
function predictionsOf(raw, outputs, locate, place) {
	const given = typeof raw === "string" ? { file: raw } : raw ?? {};
	const file = given.file === void 0 ? outputs.find((output) => output.name === "predictions")?.path : locate(given.file, "file");
	if (file === void 0) {
		if (raw === void 0) return void 0;
		throw new MettleError("config-value", "predictions: names no file; write file: …, or outputs: {predictions: …}", { place });
	}
	if (raw === void 0 && !/\.(?:csv|tsv|tab|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i.test(file)) return void 0;
	return {
		file,
		labels: given.labels === void 0 ? void 0 : locate(given.labels, "labels"),
		format: given.format,
		declared: raw !== void 0,
		id: given.id,
		label: given.label,
		prediction: given.prediction,
		score: given.score,
		probabilities: given.probabilities && new Map(Object.entries(given.probabilities)),
		group: given.group,
		weight: given.weight,
		query: given.query,
		task: given.task,
		positive: given.positive === void 0 ? void 0 : String(given.positive),
		threshold: given.threshold,
		quantile: given.quantile
	};
}
const rowsOf$1 = (raw, locate) => raw && {
	path: locate(raw.path),
	format: raw.format,
	id: raw.id,
	scores: raw.scores,
	totals: raw.totals ?? []
};
function slicesOf(raw) {
	if (!raw) return void 0;
	return {
		by: raw.by.flatMap((one) => {
			if (typeof one === "string") return [{
				kind: "column",
				column: one
			}];
			if (Array.isArray(one)) return [{
				kind: "cross",
				columns: [one[0], one[1]]
			}];
			return Object.entries(one).map(([column, edges]) => ({
				kind: "bins",
				column,
				edges: [...new Set(edges)].sort((a, b) => a - b)
			}));
		}),
		metric: raw.metric,
		minimum: raw.minimum ?? 30,
		maxRegression: raw["max-regression"] ?? 0,
		severity: raw.severity ?? "block"
	};
}
function fairnessRules(gate, at, defaults) {
	const unknown = Object.keys(gate).find((name) => !FAIRNESS_METRICS.includes(name));
	if (unknown !== void 0) throw new MettleError("config-value", `fairness.gate: there is no measure ${JSON.stringify(unknown)}${didYouMean(unknown, FAIRNESS_METRICS)}; there are ${FAIRNESS_METRICS.join(", ")}`, { place: at(unknown) });
	return rulesOf(gate, at, defaults);
}
// src/config/paths.ts
function inside(path, roots, place) {
	const negated = path.startsWith("!") ? "!" : "";
	const body = path.slice(negated.length);
	if (/[\0-\x1f]/.test(body) || body.trim() === "") throw new MettleError("config-path", `${JSON.stringify(path)} is not a path`, { place });
	const joined = body.startsWith("/") ? join(roots.working, body.slice(1)) : join(roots.working, roots.dir, body);
	if (joined === ".." || joined.startsWith("../")) throw new MettleError("config-path", `${JSON.stringify(path)} leads out of the repository`, { place });
	return negated + joined;
}
function refuseOverwriting(written, read, place) {
	if (written === "" || /(?:^|\/)\.git(?:\/|$)/.test(written)) throw new MettleError("config-path", `an output cannot be ${written === "" ? "the repository itself" : JSON.stringify(written)}: outputs are deleted before the training`, { place });
	const lost = read.find((path) => isInside(path, written));
	if (lost !== void 0) throw new MettleError("config-path", `the output ${JSON.stringify(written)} is or holds ${JSON.stringify(lost === "" ? "." : lost)}, which is read: outputs are deleted before the training`, { place });
}
// src/config/resolve.ts
const HOUR = 36e5;
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: HOUR
};
const DEFAULT_TIMEOUT = 6 * HOUR;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._/@-]*$/u;
async function resolveConfig(parsed, file, working, folders) {
	const { raw, placeOf } = parsed;
	const faults = [];
	const models = [];
	const collect = async (work) => {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof MettleError)) throw error;
			faults.push(...error instanceof Problems ? error.problems : [error]);
		}
	};
	for (const [name, block] of Object.entries(raw.models)) await collect(async () => {
		const place = placeOf("models", name);
		if (!NAME.test(name) || name.length > 200) throw new MettleError("config-value", `models: ${JSON.stringify(name)} is not a name; expected letters, digits, and . _ - / inside`, { place });
		const at = (...path) => placeOf("models", name, ...path);
		if (block.each === void 0) models.push(modelOf(name, block, raw.defaults ?? {}, {
			working,
			dir: block.dir ?? raw.defaults?.dir ?? ""
		}, at));
		else {
			if (block.dir !== void 0) throw new MettleError("config-value", `models.${name}: each and dir exclude each other, the folder is the dir`, { place: at("dir") });
			for (const dir of await expand(block.each, working, folders, at("each"))) models.push(modelOf(`${name}/${dir.split("/").at(-1)}`, block, raw.defaults ?? {}, {
				working,
				dir
			}, at));
		}
	});
	const names = models.map((model) => model.name);
	for (const model of models) {
		if (names.indexOf(model.name) !== names.lastIndexOf(model.name)) faults.push(new MettleError("config-value", `two models are called ${JSON.stringify(model.name)}`, { place: model.place }));
		for (const source of model.data) {
			if (source.kind !== "model") continue;
			const other = models.find((candidate) => candidate.name === source.model);
			if (!other) faults.push(new MettleError("config-reference", `${model.name}: there is no model ${JSON.stringify(source.model)}${didYouMean(source.model, names)}`, { place: source.place }));
			else if (other.outputs.length === 0 && other !== model) faults.push(new MettleError("config-reference", `${model.name}: ${source.model} declares no outputs to be read`, { place: source.place }));
			else if (source.output !== void 0 && !other.outputs.some((output) => output.name === source.output)) {
				const known = other.outputs.map((output) => output.name);
				faults.push(new MettleError("config-reference", `${model.name}: ${source.model} has no output ${JSON.stringify(source.output)}${didYouMean(source.output, known)}`, { place: source.place }));
			}
		}
	}
	for (const model of models) await collect(() => refuseLosses(model, file));
	if (faults.length > 0) throw new Problems(faults);
	return {
		path: file,
		kind: "mettle",
		models: inOrder(models),
		removedModel: raw["removed-model"] ?? "warn"
	};
}
function refuseLosses(model, file) {
	if (model.train === void 0 && model.evaluate === void 0) return;
	const bases = (model.code ?? []).filter((glob) => !glob.startsWith("!")).map((glob) => import_picomatch.default.scan(glob).isGlob ? import_picomatch.default.scan(glob).base : glob).filter((base) => base !== "" && base !== ".");
	const sources = model.data.flatMap((source) => source.kind === "path" ? [source.path] : []);
	const read = [
		file,
		model.dir,
		...bases,
		...sources,
		...model.params.map((params) => params.file),
		...model.lock === void 0 ? [] : [model.lock]
	];
	const written = [...model.train === void 0 ? [] : model.outputs.map((output) => output.path), ...model.metrics.map((metrics) => metrics.path)];
	for (const path of written) refuseOverwriting(path, read, model.place);
}
const DEEPEST = 6;
const depthOf = (pattern, base) => pattern.split("/").length - (base === "" ? 0 : base.split("/").length);
async function expand(glob, working, folders, place) {
	const pattern = inside(glob.replace(/\/+$/, ""), {
		working,
		dir: ""
	}, place);
	const { base } = import_picomatch.default.scan(pattern);
	const matches = (0, import_picomatch.default)(pattern, {
		dot: false,
		noextglob: true
	});
	const found = (await folders(base, pattern.includes("**") ? DEEPEST : depthOf(pattern, base))).filter((folder) => matches(folder)).sort();
	if (found.length === 0) throw new MettleError("config-value", `each: ${JSON.stringify(glob)} matches no folder`, { place });
	return found.map((folder) => working === "" ? folder : folder.slice(working.length + 1));
}
function modelOf(name, block, defaults, roots, at) {
	const get = (key) => block[key] ?? defaults[key];
	const path = (value, ...where) => inside(value, roots, at(...where));
	const outputs = {
		...defaults.outputs,
		...block.outputs
	};
	const ruleDefaults = {
		severity: defaults.severity ?? RULE_DEFAULTS.severity,
		missingBaseline: defaults["missing-baseline"] ?? RULE_DEFAULTS.missingBaseline,
		inconclusive: defaults.inconclusive ?? RULE_DEFAULTS.inconclusive
	};
	const gate = get("gate");
	const lock = get("lock");
	const declared = declaredOutputs(outputs, (value, output) => path(value, "outputs", output));
	const predictions = predictionsOf(get("predictions"), declared, (value, key) => path(value, "predictions", key), at("predictions"));
	const rows = rowsOf$1(get("rows"), (value) => path(value, "rows", "path"));
	const fairness = get("fairness");
	return {
		name,
		place: at(),
		dir: roots.dir === "" ? roots.working : inside(`/${roots.dir.replace(/^\/+/, "")}`, roots, at("dir")),
		code: get("code")?.map((glob) => path(glob, "code")),
		params: (get("params") ?? []).flatMap((entry) => typeof entry === "string" ? [{
			file: path(entry, "params"),
			keys: []
		}] : Object.entries(entry).map(([file, keys]) => ({
			file: path(file, "params"),
			keys
		}))),
		data: Object.entries({
			...defaults.data,
			...block.data
		}).map(([source, value]) => sourceOf(source, value, roots, at("data", source))),
		lock: lock === void 0 ? void 0 : path(lock, "lock"),
		setup: get("setup"),
		train: get("train"),
		evaluate: get("evaluate"),
		outputs: withJudged(declared, predictions, rows),
		metrics: metricsOf(outputs.metrics, roots, at("outputs", "metrics")),
		gate: gate === void 0 ? void 0 : rulesOf(gate, (metric) => at("gate", metric), ruleDefaults),
		predictions,
		rows,
		slices: slicesOf(get("slices")),
		fairness: fairness && {
			by: fairness.by,
			minimum: fairness.minimum ?? 10,
			gate: fairnessRules(fairness.gate, (metric) => at("fairness", "gate", metric), ruleDefaults)
		},
		testSet: get("test-set") ?? "block",
		grants: grantsOf(get("env"), at("env")),
		variables: Object.fromEntries(Object.entries({
			...defaults.variables,
			...block.variables
		}).map(([key, value]) => [variableName(key, at("variables", key)), String(value)])),
		seed: get("seed") ?? 0,
		timeout: timeoutOf(get("timeout")),
		runsOn: get("runs-on"),
		stage: void 0
	};
}
function sourceOf(name, raw, roots, place) {
	const object = typeof raw === "string" ? {} : raw;
	if (object.model !== void 0) return {
		name,
		place,
		kind: "model",
		model: object.model,
		output: object.output
	};
	const value = typeof raw === "string" ? raw : object.url ?? object.path ?? "";
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
	if (scheme === "http" || scheme === "https") {
		if (!URL.canParse(value)) throw new MettleError("config-value", `data.${name}: ${JSON.stringify(value)} is not an address`, { place });
		if (new URL(value).username !== "" || new URL(value).password !== "") throw new MettleError("config-value", `data.${name}: an address cannot hold a user and a password; fetch it in setup with a granted variable`, { place });
		return {
			name,
			place,
			kind: "http",
			url: value
		};
	}
	if (scheme !== void 0) throw new MettleError("config-value", `data.${name}: the scheme ${scheme}:// is not known; expected a path, http:// or https://, or {model: NAME}`, { place });
	if (value.startsWith("/")) return {
		name,
		place,
		kind: "outside",
		path: value
	};
	return {
		name,
		place,
		kind: "path",
		path: inside(value, roots, place)
	};
}
function metricsOf(raw, roots, place) {
	return (raw === void 0 ? [] : Array.isArray(raw) ? raw : [raw]).map((entry) => {
		const file = typeof entry === "string" ? { path: entry } : entry;
		return {
			path: inside(file.path, roots, place),
			format: file.format,
			key: file.key ?? [],
			columns: file.columns ?? [],
			pattern: file.pattern,
			prefix: file.prefix ?? ""
		};
	});
}
const STEPS = [
	"fetch",
	"setup",
	"train",
	"evaluate"
];
const NEVER = /^(?:GITHUB_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
function grantsOf(raw, place) {
	if (raw === void 0) return NO_GRANTS;
	const grants = Array.isArray(raw) ? Object.fromEntries(STEPS.map((step) => [step, raw])) : raw;
	const checked = STEPS.map((step) => [step, (grants[step] ?? []).map((pattern) => grant(pattern, place))]);
	return Object.fromEntries(checked);
}
function grant(pattern, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(pattern)) throw new MettleError("config-value", `env: ${JSON.stringify(pattern)} is not a name of a variable; a * may stand at its end`, { place });
	if (NEVER.test(pattern)) throw new MettleError("config-value", `env: ${pattern} belongs to the job and is never granted`, { place });
	return pattern;
}
function variableName(name, place) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new MettleError("config-value", `variables: ${JSON.stringify(name)} is not a name of a variable`, { place });
	if (NEVER.test(name) || /^(?:METTLE_|GITHUB_|RUNNER_|LD_|NODE_OPTIONS$|PATH$|BASH_ENV$)/i.test(name)) throw new MettleError("config-value", `variables: ${name} is set by the job, not by the configuration`, { place });
	return name;
}
function timeoutOf(raw) {
	return raw === void 0 ? DEFAULT_TIMEOUT : Number(raw.slice(0, -1)) * (UNITS[raw.at(-1)] ?? 1);
}
function inOrder(models) {
	const byName = new Map(models.map((model) => [model.name, model]));
	const done = new Set();
	const result = [];
	const visit = (model, path) => {
		if (done.has(model.name)) return;
		if (path.includes(model.name)) {
			const circle = [...path.slice(path.indexOf(model.name)), model.name].join(" → ");
			throw new MettleError("config-cycle", `models depend on each other in a circle: ${circle}`, { place: model.place });
		}
		for (const source of model.data) {
			const needed = source.kind === "model" ? byName.get(source.model) : void 0;
			if (needed) visit(needed, [...path, model.name]);
		}
		done.add(model.name);
		result.push(model);
	};
	for (const model of models) visit(model, []);
	return result;
}
// src/config/load.ts
async function loadConfig(revision, path, working) {
	const content = await revision.read(path);
	if (content !== void 0) return {
		config: await resolveConfig(await parseConfig(decodeConfig(content, path), path), path, working, (base, depth) => revision.folders(base, depth)),
		project: void 0
	};
	const pipeline = join(working, "dvc.yaml");
	if (await revision.entry(pipeline) === void 0) return void 0;
	const project = await readProject(revision, working);
	if (project.stages.length === 0) return void 0;
	return {
		config: deriveConfig(project, pipeline),
		project
	};
}
function decodeConfig(content, file) {
	try {
		return decode(content);
	} catch (cause) {
		throw new MettleError("config-syntax", `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
			place: {
				file,
				line: 1,
				column: 1
			},
			cause
		});
	}
}
const missingConfig = (path) => new MettleError("config-missing", `there is neither ${path} nor a dvc.yaml with stages. Write ${path}, or let \`mettle init\` write it:

version: 1
models:
  my-model:
    code: [src/**, train.py]
    params: [params.yaml]
    data: {train: data/train.csv}
    train: python train.py
    outputs: {model: model.pkl, metrics: metrics.json}
    gate:
      accuracy: {max-regression: 0.01}
`, { place: { file: path } });
// src/dvc/identities.ts
var Identities = class {
	#files;
	#project;
	#producers = new Map();
	#onDisk;
	constructor(files, project, onDisk) {
		this.#files = files;
		this.#project = project;
		this.#onDisk = onDisk;
		for (const stage of project.stages) for (const output of stage.outputs) this.#producers.set(output.path, stage);
	}
	producer(path) {
		return this.#producers.get(path);
	}
	async of(path, dosToUnix) {
		if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return {
			kind: "unknown",
			reason: `${path} lies outside the repository`
		};
		const producer = this.#producers.get(path);
		if (producer) return {
			kind: "stage",
			stage: producer.address,
			path,
			onDisk: await this.#onDisk(path, dosToUnix)
		};
		const tracked = this.#project.tracked.get(path);
		if (tracked) {
			const found = await this.#onDisk(path, tracked.dosToUnix);
			if (found !== void 0) return {
				kind: "md5",
				md5: found,
				dosToUnix: tracked.dosToUnix,
				mode: void 0
			};
			return tracked.md5 === void 0 ? {
				kind: "unknown",
				reason: `${tracked.file} holds no hash`
			} : {
				kind: "md5",
				md5: tracked.md5,
				dosToUnix: tracked.dosToUnix,
				mode: void 0
			};
		}
		const inGit = await this.#inGit(path, dosToUnix);
		if (inGit) return inGit;
		const found = await this.#onDisk(path, dosToUnix);
		if (found !== void 0) return {
			kind: "md5",
			md5: found,
			dosToUnix,
			mode: void 0
		};
		return this.#inside(path) ?? {
			kind: "unknown",
			reason: `${path} is neither in git nor an output`
		};
	}
	async #inGit(path, dosToUnix) {
		const all = await this.#files.list();
		const hash = dosToUnix ? md5DosToUnix : md5;
		const own = all.get(path);
		if (own) {
			const content = await this.#files.read(path);
			return content && {
				kind: "md5",
				md5: hash(content),
				dosToUnix,
				mode: own.mode
			};
		}
		const below = [...all.keys()].filter((file) => isInside(file, path));
		if (below.length === 0) return void 0;
		if ([...this.#producers.keys(), ...this.#project.tracked.keys()].filter((other) => isInside(other, path)).length > 0) {
			const disk = await this.#onDisk(path, dosToUnix);
			return disk === void 0 ? void 0 : {
				kind: "md5",
				md5: disk,
				dosToUnix,
				mode: void 0
			};
		}
		const rows = [];
		for (const file of below.filter((candidate) => !this.#project.ignored(candidate)).sort(byCodePoint)) {
			const content = await this.#files.read(file);
			if (content) rows.push({
				path: file.slice(path.length + 1),
				md5: hash(content)
			});
		}
		const modes = below.map((file) => `${file}:${all.get(file)?.mode}`).join();
		return {
			kind: "md5",
			md5: folderHash(rows),
			dosToUnix,
			mode: modes
		};
	}
	#inside(path) {
		for (const [folder, stage] of this.#producers) {
			const locked = this.#project.locks.get(stage.address)?.outputs.find((output) => join(stage.wdir, output.path) === folder);
			if (isInside(path, folder)) return {
				kind: "inside",
				folder,
				md5: locked?.md5 ?? "none",
				stage: stage.address
			};
		}
		for (const [folder, tracked] of this.#project.tracked) if (isInside(path, folder)) return tracked.md5 === void 0 ? {
			kind: "unknown",
			reason: `${tracked.file} holds no hash`
		} : {
			kind: "inside",
			folder,
			md5: tracked.md5,
			stage: void 0
		};
	}
};
// src/dvc/stage-state.ts
async function stageState(files, stage, lock, identities) {
	const dependencies = new Map();
	for (const path of stage.dependencies) {
		const locked = lock?.dependencies.find((entry) => join(stage.wdir, entry.path) === path);
		dependencies.set(path, await identities.of(path, locked?.dosToUnix ?? false));
	}
	const params = new Map();
	for (const { file, keys } of stage.params) {
		const content = await files.read(file);
		const value = content === void 0 ? void 0 : await parse(content, file);
		if (value === void 0 || !isMap(value)) for (const key of keys) params.set(`${file}#${key}`, void 0);
		else if (keys.length === 0) for (const [key, item] of value) params.set(`${file}#${String(key)}`, item);
		else for (const key of keys) params.set(`${file}#${key}`, pick(value, key)[0]?.[1]);
	}
	const committed = new Map();
	for (const output of stage.outputs) {
		const content = output.cached ? void 0 : await files.read(output.path);
		const dosToUnix = lock?.outputs.find((entry) => join(stage.wdir, entry.path) === output.path)?.dosToUnix ?? false;
		if (content) committed.set(output.path, (dosToUnix ? md5DosToUnix : md5)(content));
	}
	return {
		stage,
		lock,
		dependencies,
		params,
		committed
	};
}
async function parse(content, file) {
	try {
		return await readStructured(content, structuredFormat(file), "last");
	} catch (error) {
		throw invalid(file, error instanceof Error ? error.message : String(error), error);
	}
}
function departures(state, lockedOutput) {
	const { stage, lock } = state;
	const found = [];
	const depart = (component, path, key, from, to, missedByDvc = false) => {
		found.push({
			component,
			path,
			key,
			from,
			to,
			missedByDvc
		});
	};
	if (stage.alwaysChanged) depart("command", null, null, null, "always_changed");
	if (stage.dependencies.length === 0 && stage.outputs.length === 0 && stage.params.length === 0) depart("command", null, null, null, "neither dependencies nor outputs");
	if (!lock) {
		depart("record", null, null, null, "not in dvc.lock", stage.dependencies.length === 0 && stage.params.length === 0);
		return found;
	}
	if (commandText(lock.command) !== commandText(stage.command)) depart("command", "cmd", null, commandText(lock.command), commandText(stage.command));
	if (stage.frozen) return found;
	for (const [path, identity] of state.dependencies) {
		const locked = lock.dependencies.find((entry) => join(stage.wdir, entry.path) === path);
		const component = identity.kind === "md5" && identity.mode !== void 0 ? "code" : "data";
		const now = identityText(identity, lockedOutput);
		if (!locked) depart(component, path, null, null, now);
		else if (identity.kind === "inside") depart("data", path, null, locked.md5 ?? null, `unknown: inside ${identity.folder}, which is not here`);
		else if (identity.kind === "unknown") depart("data", path, null, locked.md5 ?? locked.pin ?? null, `unknown: ${identity.reason}`);
		else if (locked.md5 !== now) depart(component, path, null, locked.md5 ?? null, now, identity.kind === "stage" && identity.onDisk === void 0 && lockedOutput(identity.stage, identity.path) === void 0);
	}
	for (const locked of lock.dependencies) {
		const path = join(stage.wdir, locked.path);
		if (!state.dependencies.has(path)) depart("data", path, null, locked.md5 ?? null, null, true);
	}
	departedParams(state, lock, depart);
	const outputs = new Set(stage.outputs.map((output) => output.path));
	for (const locked of lock.outputs) if (!outputs.has(join(stage.wdir, locked.path))) depart("command", join(stage.wdir, locked.path), null, locked.md5 ?? null, null, true);
	for (const [path, hash] of state.committed) {
		const locked = lock.outputs.find((entry) => join(stage.wdir, entry.path) === path)?.md5;
		if (locked !== void 0 && locked !== hash) depart("outputs", path, null, locked, `${hash}, which the stage did not write`, true);
	}
	for (const path of outputs) if (!lock.outputs.some((locked) => join(stage.wdir, locked.path) === path)) depart("command", path, null, null, "a new output", true);
	return found;
}
function departedParams(state, lock, depart) {
	const { stage } = state;
	const locked = new Map();
	for (const [file, values] of lock.params) for (const [key, value] of values) locked.set(`${join(stage.wdir, file)}#${key}`, value);
	for (const name of new Set([...state.params.keys(), ...locked.keys()])) {
		const at = name.indexOf("#");
		const [file, key] = [name.slice(0, at), name.slice(at + 1)];
		const [old, now] = [locked.get(name), state.params.get(name)];
		const asked = state.params.has(name);
		if (old === void 0 && now === void 0) depart("params", file, key, null, "not in the file");
		else if (old === void 0 || now === void 0 || !equals(old, now)) depart("params", file, key, old === void 0 ? null : canonical(old), now === void 0 ? null : canonical(now), !asked);
	}
}
function identityText(identity, lockedOutput) {
	switch (identity.kind) {
		case "md5": return identity.md5;
		case "stage": return identity.onDisk ?? lockedOutput(identity.stage, identity.path) ?? `output of ${identity.stage}, never made`;
		case "inside": return `${identity.md5} ${identity.folder}`;
		case "unknown": return `unknown: ${identity.reason}`;
	}
}
const commandText = (command) => typeof command === "string" ? command : JSON.stringify(command);
function stageComponents(state, lockedOutput) {
	const { stage } = state;
	const code = {};
	const data = {};
	for (const [path, identity] of stage.frozen ? [] : state.dependencies) if (identity.kind === "md5" && identity.mode !== void 0) code[path] = `${identity.mode} ${identity.md5}`;
	else data[path] = identityText(identity, lockedOutput);
	const params = Object.fromEntries((stage.frozen ? [] : [...state.params]).map(([name, value]) => [name, value === void 0 ? "absent" : canonical(value)]));
	const command = {
		cmd: commandText(stage.command),
		wdir: relativeTo("", stage.wdir)
	};
	for (const output of stage.outputs) command[`outs ${output.path}`] = output.kind;
	return {
		code,
		params,
		data,
		command,
		lock: {},
		environment: {},
		seed: {}
	};
}
// src/detect/inspect.ts
async function inspect(config, project, revision, around, onDisk, known = new Map()) {
	const result = new Map();
	if (project) {
		for (const inspected of await inspectStages(config, project, revision, onDisk, around.nonce)) result.set(inspected.model.name, inspected);
		return result;
	}
	const all = await Promise.all(config.models.map(async (model) => known.get(model.name) ?? {
		model,
		...await fingerprintOf(model, revision, around),
		stage: void 0
	}));
	for (const inspected of all) result.set(inspected.model.name, inspected);
	return result;
}
async function inspectStages(config, project, revision, onDisk, nonce) {
	const identities = new Identities(revision, project, onDisk);
	const lockedOutput = (address, path) => {
		const stage = project.stages.find((candidate) => candidate.address === address);
		return stage && project.locks.get(address)?.outputs.find((output) => join(stage.wdir, output.path) === path)?.md5;
	};
	const found = [];
	for (const model of config.models) {
		const stage = project.stages.find((candidate) => candidate.address === model.stage);
		if (!stage) continue;
		const state = await stageState(revision, stage, project.locks.get(stage.address), identities);
		const unknown = [...state.dependencies].flatMap(([path, identity]) => identity.kind === "unknown" && !stage.frozen ? [`${path}: ${identity.reason}`] : []);
		const upstream = [...state.dependencies.values()].flatMap((identity) => identity.kind === "stage" ? [identity.stage] : identity.kind === "inside" && identity.stage ? [identity.stage] : []);
		found.push({
			model,
			fingerprint: withKey(stageComponents(state, lockedOutput), unknown, [], nonce),
			unmatched: [],
			stage: {
				departures: departures(state, lockedOutput),
				lockSource: state.lock?.source,
				upstream: stage.frozen ? [] : [...new Set([...upstream, ...producersInside(stage, project)])],
				locked: new Map((state.lock?.outputs ?? []).map((output) => [join(stage.wdir, output.path), output.md5]))
			}
		});
	}
	return found;
}
const producersInside = (stage, project) => project.stages.filter((other) => other !== stage && other.outputs.some((output) => stage.dependencies.some((path) => output.path.startsWith(`${path}/`)))).map((other) => other.address);
// src/hash-file.ts
const CHUNK = 262144;
const buffer = Buffer.allocUnsafe(CHUNK);
function hashFile(path) {
	const hash = createHash("sha256");
	const file = openSync(path, "r");
	try {
		for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) hash.update(read === CHUNK ? buffer : buffer.subarray(0, read));
	} finally {
		closeSync(file);
	}
	return hash.digest("hex");
}
// src/detect/sources/source.ts
const known = (identity, pin) => ({
	known: true,
	identity,
	pin
});
const unknown = (reason, pin) => ({
	known: false,
	reason,
	pin
});
// src/detect/sources/folder.ts
async function folderState(path, cacheFile) {
	if (!existsSync(path)) return unknown(`${path} is not there`, path);
	const seen = cacheFile === void 0 ? {} : readCache(cacheFile);
	const next = {};
	try {
		const rows = [];
		for await (const [name, row] of rowsOf(path, "", seen, next)) rows.push(`${JSON.stringify(name)} ${row}`);
		if (cacheFile !== void 0) writeCache(cacheFile, next);
		const digest = createHash("sha256").update(rows.sort().join("\n")).digest("hex");
		return known(`sha256 ${digest}, ${rows.length} ${rows.length === 1 ? "file" : "files"}`, path);
	} catch (error) {
		return unknown(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, path);
	}
}
async function* rowsOf(path, name, seen, next, above = []) {
	const info = await stat(path, { bigint: true });
	if (info.isDirectory()) {
		const real = await realpath(path);
		if (above.includes(real)) throw new Error(`${name} links back into itself`);
		for (const child of (await readdir(path)).sort()) yield* rowsOf(join$1(path, child), name === "" ? child : `${name}/${child}`, seen, next, [...above, real]);
	} else if (info.isFile()) {
		const stamp = `${info.dev}:${info.ino}:${info.size}:${info.mtimeNs}:${info.ctimeNs}`;
		const old = seen[path];
		const sha256 = old?.[0] === stamp ? old[1] : hashFile(path);
		next[path] = [stamp, sha256];
		yield [name, sha256];
	} else throw new Error(`${name} is neither a file nor a folder`);
}
function readCache(file) {
	try {
		const value = JSON.parse(readFileSync(file, "utf8"));
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
function writeCache(file, seen) {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(`${file}.new`, JSON.stringify(seen));
		renameSync(`${file}.new`, file);
	} catch {}
}
// src/detect/sources/http.ts
const TIMEOUT = 3e4;
const ATTEMPTS = 3;
const MOST_BYTES = 4 * 1024 ** 3;
async function httpState(url) {
	let reason = "";
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 300 * 2 ** attempt));
		try {
			const head = await fetch(url, {
				method: "HEAD",
				redirect: "follow",
				signal: AbortSignal.timeout(TIMEOUT),
				headers: { "accept-encoding": "identity" }
			});
			const identity = head.ok ? validatorOf(head.headers) : void 0;
			if (identity !== void 0) return known(`${identity} at ${withoutQuery(url)}`, url);
			if (head.ok || head.status === 405 || head.status === 501) {
				const hashed = await hashedStream(url);
				if (typeof hashed === "string") return known(hashed, url);
				reason = hashed.reason;
				if (!hashed.again) break;
			} else {
				reason = `the server answered ${head.status}`;
				if (head.status < 500 && head.status !== 429) break;
			}
		} catch (error) {
			reason = said(error);
		}
	}
	return unknown(`${withoutQuery(url)}: ${reason.replaceAll(url, withoutQuery(url))}`, url);
}
function validatorOf(headers) {
	const md5 = headers.get("content-md5");
	if (md5) return `content-md5 ${md5}`;
	const etag = headers.get("etag");
	const length = headers.get("content-length");
	return etag && !etag.startsWith("W/") && length !== null ? `etag ${etag}, ${length} bytes` : void 0;
}
async function hashedStream(url) {
	const response = await fetch(url, {
		redirect: "follow",
		signal: AbortSignal.timeout(20 * TIMEOUT),
		headers: { "accept-encoding": "identity" }
	});
	if (!response.ok || !response.body) return {
		reason: `the server answered ${response.status}`,
		again: response.status >= 500
	};
	const hash = createHash("sha256");
	let size = 0;
	for await (const chunk of response.body) {
		size += chunk.length;
		if (size > MOST_BYTES) return {
			reason: "larger than 4 GiB and without a strong ETag",
			again: false
		};
		hash.update(chunk);
	}
	const declared = response.headers.get("content-length");
	if (declared !== null && Number(declared) !== size) return {
		reason: `promised ${declared} bytes and sent ${size}`,
		again: true
	};
	return `sha256 ${hash.digest("hex")}`;
}
function said(error) {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `no answer within ${TIMEOUT / 1e3} s`;
	return error.cause instanceof Error ? error.cause.message : error.message;
}
const withoutQuery = (url) => url.replace(/[?#].*$/, "").replace(/\/\/[^/@]*@/, "//");
// src/detect/sources/path.ts
async function pathState(revision, path, outside) {
	if (path.endsWith(".dvc")) return trackedState(revision, path, path.slice(0, -4));
	const entry = await revision.resolved(path);
	if (entry === "outside") return outside(path);
	if (entry?.type === "commit") return known(`git commit ${entry.oid}`, path);
	if (entry?.type === "tree") return known(`git tree ${entry.oid}`, path);
	if (entry) return await lfsState(revision, path, entry.oid) ?? known(`git ${entry.oid}`, path);
	if (await revision.entry(`${path}.dvc`)) return trackedState(revision, `${path}.dvc`, path);
	return await lockedState(revision, path) ?? outside(path);
}
async function trackedState(revision, file, path) {
	if (!await revision.entry(file)) return unknown(`${file} is not there`, path);
	const { outputs, sources } = await readTracked(revision, file);
	const identities = outputs.map((output) => trackedIdentity(output, sources));
	if (identities.includes(void 0)) return unknown(`${file} holds no hash`, path);
	return known(identities.map((identity) => `md5 ${identity}`).join(", "), path);
}
async function lockedState(revision, path) {
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		const lock = join(folder, "dvc.lock");
		if (await revision.entry(lock)) for (const entry of (await readLock(revision, lock)).values()) {
			const output = entry.outputs.find((candidate) => join(folder, candidate.path) === path);
			if (output?.md5) return known(`md5 ${output.md5}`, path);
		}
		if (folder === "") return void 0;
	}
}
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize (\d+)\n?$/;
const lfsPointer = (text) => {
	const found = POINTER.exec(text);
	return found ? {
		oid: found[1],
		size: Number(found[2])
	} : void 0;
};
async function lfsState(revision, path, oid) {
	let uses = false;
	for (let folder = folderOf(path); !uses; folder = folderOf(folder)) {
		const attributes = await revision.read(join(folder, ".gitattributes"));
		uses = attributes !== void 0 && decode(attributes).includes("filter=lfs");
		if (folder === "") break;
	}
	if (!uses) return void 0;
	const content = (await revision.store.blobs([oid])).get(oid);
	const pointer = content && content.length < 1024 ? lfsPointer(Buffer.from(content).toString("utf8")) : void 0;
	return pointer && known(`lfs sha256 ${pointer.oid}`, path);
}
// src/detect/untouched.ts
function untouchedModels(now, then, changed, working) {
	if (changed.some(({ path, from, to }) => path.endsWith(".gitattributes") || from?.startsWith("120000") || to?.startsWith("120000"))) return new Set();
	const touched = new Set();
	for (const { path } of changed) for (let here = path; here !== "" && !touched.has(here); here = folderOf(here)) touched.add(here);
	const atRoot = changed.some(({ path }) => folderOf(path) === working);
	const before = new Map(then.map((model) => [model.name, comparable(model)]));
	const same = now.filter((model) => !(atRoot && model.dir !== working) && before.get(model.name) === comparable(model) && roots(model)?.every((root) => root !== "" && !touched.has(root) && !above(root, touched, changed)));
	return new Set(same.map((model) => model.name));
}
function roots(model) {
	if (model.data.some((source) => source.kind !== "path")) return void 0;
	const base = (glob) => {
		const scanned = import_picomatch.default.scan(glob);
		return scanned.isGlob ? scanned.base === "." ? "" : scanned.base : glob;
	};
	const globs = [...model.code ?? [], ...model.metrics.map((file) => file.path)].filter((glob) => !glob.startsWith("!")).map(base);
	const sources = model.data.flatMap((source) => source.kind === "path" ? [
		source.path,
		`${source.path}.dvc`,
		`${folderOf(source.path)}/dvc.lock`
	] : []);
	return [
		model.dir,
		...globs,
		...sources,
		...model.params.map((file) => file.file),
		...model.outputs.map((output) => output.path),
		...model.lock === void 0 ? [] : [model.lock]
	];
}
const above = (root, touched, changed) => {
	for (let here = folderOf(root); here !== ""; here = folderOf(here)) if (touched.has(here) && changed.some(({ path }) => path === here)) return true;
	return false;
};
const comparable = (model) => JSON.stringify(model, (key, value) => key === "place" ? void 0 : value);
// src/dvc/disk.ts
const diskHash = (root) => async (path, dosToUnix) => {
	const full = join$1(root, path);
	if (!existsSync(full)) return void 0;
	const hash = dosToUnix ? md5DosToUnix : md5;
	if (statSync(full).isFile()) return hash(readFileSync(full));
	return folderHash(filesBelow(full, "").map((file) => ({
		path: file,
		md5: hash(readFileSync(join$1(full, file)))
	})));
};
function filesBelow(folder, prefix) {
	return readdirSync(join$1(folder, prefix)).flatMap((name) => {
		const path = prefix === "" ? name : `${prefix}/${name}`;
		const full = join$1(folder, path);
		if (lstatSync(full).isDirectory()) return name === ".git" || name === ".hg" || name === ".dvc" ? [] : filesBelow(folder, path);
		return existsSync(full) && statSync(full).isFile() ? [path] : [];
	});
}
// src/decimal.ts
function decimal(value) {
	const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	const power = Number(exponent) - fraction.length;
	const digits = BigInt(whole + fraction);
	return power > 0 ? {
		digits: digits * 10n ** BigInt(power),
		power: 0
	} : {
		digits,
		power
	};
}
function aligned(a, b) {
	const power = Math.min(a.power, b.power);
	return [
		a.digits * 10n ** BigInt(a.power - power),
		b.digits * 10n ** BigInt(b.power - power),
		power
	];
}
function minus(a, b) {
	const [x, y, power] = aligned(a, b);
	return {
		digits: x - y,
		power
	};
}
const times = (a, b) => ({
	digits: a.digits * b.digits,
	power: a.power + b.power
});
const absolute = (a) => a.digits < 0n ? {
	...a,
	digits: -a.digits
} : a;
const negative = (a) => ({
	...a,
	digits: -a.digits
});
function order(a, b) {
	const [x, y] = aligned(a, b);
	return x < y ? -1 : x > y ? 1 : 0;
}
const toNumber = (a) => Number(`${a.digits}e${a.power}`);
// src/gate/interval.ts
const PLANNING = 6.182557232019766;
function fromInterval(question, make) {
	const { rule, kind, metric, interval, better, asked, shown, direction, byDefault } = question;
	const [lower, upper] = direction === "higher" ? [interval.lower, interval.upper] : [-interval.upper, -interval.lower];
	const limit = kind === "max-regression" ? negative(asked) : asked;
	const edge = toNumber(limit);
	const estimateHolds = order(better, limit) >= 0;
	const exact = interval.method === "identical predictions";
	const outcome = exact ? estimateHolds ? "pass" : "fail" : byDefault ? upper < edge ? "fail" : "pass" : lower > edge || kind === "min-improvement" && lower >= edge ? "pass" : upper < edge ? "fail" : "inconclusive";
	const margin = Math.abs(edge);
	const needed = kind === "max-regression" && margin > 0 && !exact ? Math.ceil(PLANNING * interval.n * (interval.se / margin) ** 2) : null;
	const on = `${interval.method} on ${interval.n.toLocaleString("en")} rows${interval.groups === null ? "" : ` in ${interval.groups.toLocaleString("en")} groups`}`;
	const bounds = exact ? "the same predictions" : `Δ ${plain(interval.lower)} to ${plain(interval.upper)} with 95 % each side, ${on}`;
	const decided = {
		pass: byDefault ? "not shown to be worse" : "shown to hold",
		fail: "shown to break the limit",
		inconclusive: `these rows cannot tell${needed !== null && needed > interval.n ? `; about ${needed.toLocaleString("en")} would` : ""}`
	}[outcome];
	return make(kind, {
		outcome,
		severity: outcome === "inconclusive" ? inconclusiveSeverity(rule, estimateHolds) : rule.severity,
		limit: byDefault ? "not significantly worse" : shown,
		evidence: {
			method: interval.method,
			n: interval.n,
			lower: interval.lower,
			upper: interval.upper,
			margin,
			needed
		},
		message: `${rule.metric} went from ${metric.baseline} to ${metric.value}: ${decided} (${bounds}; the limit is ${byDefault ? "not significantly worse" : shown})`
	});
}
function inconclusiveSeverity(rule, estimateHolds) {
	if (rule.inconclusive === "block") return rule.severity;
	return rule.inconclusive === "warn" || estimateHolds ? "warn" : rule.severity;
}
const plain = (value) => String(Number(value.toPrecision(4)));
// src/gate/judge.ts
function judge(judged, directions) {
	const { evaluation, rules } = judged;
	const findings = evaluation.problems.map((problem) => finding(evaluation.model, problem.metric, "readable", {
		outcome: "error",
		code: problem.code,
		message: problem.message,
		file: problem.file
	}));
	const applied = [...rules ?? defaultRules(evaluation), ...gapRules(judged.fairness)];
	if (applied.length > 0 && evaluation.metrics.every((metric) => metric.value === null) && evaluation.problems.length === 0) findings.push(finding(evaluation.model, null, "evaluated", {
		outcome: "error",
		code: "metrics-empty",
		message: `${evaluation.model} has ${applied.length} rules and not one metric: an evaluation that did not happen is no pass`
	}));
	for (const rule of applied) findings.push(...judgeRule(rule, judged, directions));
	findings.push(...judgeSlices(judged));
	findings.push(...disappeared(evaluation, applied));
	return findings;
}
function defaultRules(evaluation) {
	return evaluation.metrics.filter((metric) => metric.direction !== null && metric.value !== null && (!metric.computed || metric.interval !== null) && !metric.name.includes("{")).map((metric) => ({
		metric: metric.name,
		min: void 0,
		max: void 0,
		maxRegression: {
			kind: "absolute",
			value: 0
		},
		minImprovement: void 0,
		target: void 0,
		within: void 0,
		required: true,
		severity: "block",
		direction: void 0,
		missingBaseline: "warn",
		inconclusive: "estimate",
		place: void 0
	}));
}
function judgeRule(rule, judged, directions) {
	const { evaluation, others } = judged;
	const metric = evaluation.metrics.find((candidate) => candidate.name === rule.metric);
	const make = (kind, rest) => finding(evaluation.model, rule.metric, kind, {
		severity: rule.severity,
		got: metric?.value ?? null,
		baseline: metric?.baseline ?? null,
		file: rule.place?.file ?? null,
		line: rule.place?.line ?? null,
		column: rule.place?.column ?? null,
		...rest
	});
	if (!metric || metric.value === null) {
		if (evaluation.problems.some((problem) => problem.metric === rule.metric)) return [];
		const what = others.get(rule.metric);
		if (what !== void 0) return [make("present", {
			outcome: "error",
			code: "metrics-not-number",
			message: `${rule.metric} is ${what}, where a number belongs`
		})];
		const names = evaluation.metrics.filter((candidate) => candidate.value !== null).map((candidate) => candidate.name);
		if (!rule.required) return [];
		const there = names.length === 0 ? "there is no metric at all" : `there are ${names.slice(0, 12).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
		return [make("present", {
			outcome: "error",
			code: "metric-missing",
			message: `the metric ${rule.metric} is not in the metrics${didYouMean(rule.metric, names).replace(/\?$/, "")}; ${there}`
		})];
	}
	return [...fixedLimits(rule, metric, make), ...differences(rule, metric, judged, make, directions)];
}
function fixedLimits(rule, metric, make) {
	const value = metric.value;
	const found = [];
	const check = (kind, holds, limit) => {
		found.push(make(kind, {
			outcome: holds ? "pass" : "fail",
			limit,
			message: `${rule.metric} is ${value}, the limit is ${limit}`
		}));
	};
	if (rule.min !== void 0) check("min", value >= rule.min, `≥ ${rule.min}`);
	if (rule.max !== void 0) check("max", value <= rule.max, `≤ ${rule.max}`);
	if (rule.within) check("within", rule.within[0] <= value && value <= rule.within[1], `${rule.within[0]} to ${rule.within[1]}`);
	return found;
}
function differences(rule, metric, judged, make, directions) {
	const { evaluation } = judged;
	const limits = ["max-regression", "min-improvement"].flatMap((kind) => {
		const limit = kind === "max-regression" ? rule.maxRegression : rule.minImprovement;
		return limit === void 0 ? [] : [{
			kind,
			limit
		}];
	});
	if (limits.length === 0 || evaluation.same) return [];
	const value = metric.value;
	const answer = rule.within ? {
		known: true,
		direction: "lower"
	} : directions(rule.metric, rule.direction, [value, metric.baseline]);
	return limits.map(({ kind, limit }) => {
		if (!answer.known) return make(kind, {
			outcome: "error",
			code: answer.code,
			message: answer.message
		});
		const sign = rule.within ? "Δ of the distance" : "Δ";
		const size = limit.kind === "absolute" ? limitText(limit) : `${limitText(limit)} of the baseline`;
		const shown = kind === "max-regression" ? isZero(limit) ? "not worse" : `${sign} ${answer.direction === "higher" ? `≥ −${size}` : `≤ +${size}`}` : `${sign} ${answer.direction === "higher" ? `≥ +${size}` : `≤ −${size}`}`;
		if (metric.computed && evaluation.testSet?.different != null) return make(kind, {
			outcome: "error",
			severity: rule.severity === "block" ? judged.testSet : "warn",
			code: "test-set-changed",
			limit: shown,
			message: `${rule.metric} cannot be compared: ${evaluation.testSet.different}`
		});
		if (metric.baseline === null) return withoutBaseline(rule, evaluation, kind, shown, make);
		const distance = (x) => rule.within ? distanceTo(rule.within, x) : decimal(x);
		const [now, old] = [distance(value), distance(metric.baseline)];
		const better = answer.direction === "higher" ? minus(now, old) : minus(old, now);
		const asked = limit.kind === "absolute" ? decimal(limit.value) : times(decimal(limit.share), absolute(decimal(metric.baseline)));
		if (metric.interval && !rule.within) return fromInterval({
			rule,
			kind,
			metric,
			interval: metric.interval,
			better,
			asked,
			shown,
			direction: answer.direction,
			byDefault: judged.rules === void 0
		}, make);
		const holds = kind === "max-regression" ? order(better, negative(asked)) >= 0 : order(better, asked) >= 0;
		const word = better.digits < 0n ? "worse" : "better";
		return make(kind, {
			outcome: holds ? "pass" : "fail",
			limit: shown,
			message: `${rule.metric} went from ${metric.baseline} to ${value}: ${toNumber(absolute(better))} ${word}, the limit is ${shown}`
		});
	});
}
const isZero = (limit) => limit.kind === "absolute" ? limit.value === 0 : limit.share === 0;
function distanceTo(band, value) {
	if (value < band[0]) return minus(decimal(band[0]), decimal(value));
	return value > band[1] ? minus(decimal(value), decimal(band[1])) : decimal(0);
}
function withoutBaseline(rule, evaluation, kind, limit, make) {
	const common = {
		limit,
		code: "baseline-missing",
		message: `${evaluation.baseline === null ? `${evaluation.model} has no baseline` : `the baseline of ${evaluation.model} has no ${rule.metric}`}: whether ${rule.metric} got worse is not known`
	};
	if (rule.missingBaseline === "pass") return make(kind, {
		...common,
		outcome: "pass"
	});
	return rule.missingBaseline === "block" ? make(kind, {
		...common,
		outcome: "error",
		severity: "block"
	}) : make(kind, {
		...common,
		outcome: "fail",
		severity: "warn"
	});
}
const gapRules = (fairness) => (fairness?.by ?? []).flatMap((by) => (fairness?.gate ?? []).map((rule) => ({
	...rule,
	metric: `${rule.metric}{${by}}`
})));
const FAMILY_ALPHA = .05;
function judgeSlices({ evaluation, slices }) {
	if (!slices || evaluation.same) return [];
	return evaluation.slices.filter((slice) => slice.adjusted !== null).map((slice) => {
		const worse = slice.adjusted < FAMILY_ALPHA;
		const { interval } = slice;
		const p = slice.adjusted < 1e-4 ? "p < 0.0001" : `p ${slice.adjusted.toPrecision(2)}`;
		return finding(evaluation.model, `${slice.metric}{${slice.name}}`, "slice", {
			outcome: worse ? "fail" : "pass",
			severity: slices.severity,
			got: slice.value,
			baseline: slice.baseline,
			limit: slices.maxRegression === 0 ? "not significantly worse" : `not worse by more than ${slices.maxRegression}`,
			evidence: interval && {
				method: interval.method,
				n: slice.n,
				lower: interval.lower,
				upper: interval.upper,
				margin: slices.maxRegression,
				needed: null
			},
			message: `${slice.metric} where ${slice.name} went from ${slice.baseline} to ${slice.value} on ${slice.n} rows: ${worse ? "shown to be worse" : "not shown to be worse"} (${p} after Holm over ${evaluation.slices.filter((one) => one.adjusted !== null).length} slices)`
		});
	});
}
function disappeared(evaluation, rules) {
	if (evaluation.same || evaluation.problems.length > 0) return [];
	const asked = new Map(rules.map((rule) => [rule.metric, rule]));
	return evaluation.metrics.filter((metric) => metric.value === null && metric.baseline !== null && !(asked.get(metric.name)?.required === true && asked.get(metric.name)?.severity === "block")).map((metric) => finding(evaluation.model, metric.name, "present", {
		outcome: "fail",
		code: "metric-disappeared",
		baseline: metric.baseline,
		message: `${metric.name} is in the baseline (${metric.baseline}) and not in the candidate's metrics`
	}));
}
function finding(model, metric, rule, rest) {
	return {
		model,
		metric,
		rule,
		outcome: "error",
		severity: "block",
		code: null,
		message: "",
		got: null,
		baseline: null,
		limit: null,
		evidence: null,
		file: null,
		line: null,
		column: null,
		...rest
	};
}
// src/gate/policy.ts
function policyOf(head, base, which) {
	const judged = which === "base" ? base : void 0;
	const known = new Map((judged?.models ?? []).map((model) => [model.name, model]));
	const models = new Map(head.models.map((model) => [model.name, known.get(model.name) ?? model]));
	const names = new Set(head.models.map((model) => model.name));
	return {
		models,
		unknownAtBase: judged ? head.models.filter((model) => !known.has(model.name)).map((model) => model.name) : [],
		proposals: head.models.flatMap((model) => {
			const old = known.get(model.name);
			return old ? [...proposals(model.name, old.gate, model.gate), ...judgedOtherwise(model.name, old, model)] : [];
		}),
		removed: (base?.models ?? []).filter((model) => !names.has(model.name)).map((model) => model.name),
		removedModel: judged?.removedModel ?? "warn"
	};
}
function removedFindings(policy) {
	return policy.removed.map((name) => finding(name, null, "removed-model", {
		outcome: "fail",
		severity: policy.removedModel,
		message: `the model ${name} is in the base's configuration and not in this one`
	}));
}
function judgedOtherwise(name, old, now) {
	const texts = (model) => {
		const { file: _file, declared: _declared, ...columns } = model.predictions ?? {
			file: "",
			declared: false
		};
		const { path: _path, ...scored } = model.rows ?? { path: "" };
		const said = (value) => value === void 0 ? "none" : JSON.stringify(value, (_, one) => one instanceof Map ? Object.fromEntries(one) : one);
		return [
			["predictions", said(model.predictions && columns)],
			["rows", said(model.rows && scored)],
			["slices", said(model.slices)],
			["fairness", said(model.fairness && {
				...model.fairness,
				gate: model.fairness.gate.map(({ place: _place, ...rule }) => rule)
			})],
			["test-set", model.testSet]
		];
	};
	const after = new Map(texts(now));
	return texts(old).filter(([key, text]) => after.get(key) !== text).map(([key, text]) => ({
		model: name,
		metric: key,
		rule: "judged by",
		old: text,
		new: after.get(key) ?? "none"
	}));
}
function proposals(model, old, now) {
	const [before, after] = [entries(old), entries(now)];
	return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).map((name) => {
		const at = name.lastIndexOf("\0");
		return {
			model,
			metric: name.slice(0, at),
			rule: name.slice(at + 1),
			old: before.get(name) ?? null,
			new: after.get(name) ?? null
		};
	});
}
function entries(rules) {
	const result = new Map();
	if (rules === void 0) result.set("every metric\0gate", "not worse (default)");
	for (const rule of rules ?? []) {
		const add = (key, value) => {
			if (value !== void 0) result.set(`${rule.metric}\0${key}`, typeof value === "object" && "kind" in value ? limitText(value) : Array.isArray(value) ? `[${value.join(", ")}]` : String(value));
		};
		add("min", rule.min);
		add("max", rule.max);
		add("max-regression", rule.maxRegression);
		add("min-improvement", rule.minImprovement);
		add("target", rule.target);
		add("within", rule.within);
		add("required", rule.required);
		add("severity", rule.severity);
		add("direction", rule.direction);
		add("missing-baseline", rule.missingBaseline);
		add("inconclusive", rule.inconclusive);
	}
	return result;
}
// src/session.ts
async function openSession(options) {
	const { event } = options;
	if (!existsSync(options.folder)) throw new MettleError("input-invalid", `the folder ${options.folder} does not exist; the input working-directory names one of the checkout`);
	const local = event.trigger.kind === "local";
	const repository = await Repository.open({
		folder: options.folder,
		token: options.token,
		server: event.server,
		temporary: options.temporary
	});
	try {
		const comparison = await compare(repository, event, options.base);
		const working = workingFolder(repository.root, options.folder);
		const configPath = join(working, options.config);
		if (configPath.startsWith("..")) throw new MettleError("config-path", `the input config, ${options.config}, leads out of the repository`);
		const tree = local ? await repository.workTree() : await repository.treeOf(comparison.head);
		if (tree === void 0) throw new MettleError("git-revision", `the tree of ${comparison.head} cannot be read`);
		const nonce = randomUUID();
		const around = surroundings(repository, working, configPath, nonce);
		const revision = new Revision(repository, tree);
		const reading = Ledger.open(new GitBranch(repository, local ? "local" : "origin"));
		const loaded = await loadConfig(revision, configPath, working).finally(() => reading.catch(() => void 0));
		const ledger = await reading;
		if (!loaded) throw missingConfig(configPath);
		const onDisk = local ? diskHash(repository.root) : async () => void 0;
		const notes = [...comparison.notes];
		const inspected = await inspect(loaded.config, loaded.project, revision, around, onDisk);
		const past = surroundings(repository, working, configPath, nonce, true);
		const changed = comparison.base === void 0 ? [] : await changedPaths(repository, await treeOf(repository, comparison.base), tree);
		const head = {
			loaded,
			inspected,
			changed,
			tree
		};
		const base = await baseSide(repository, comparison.base, configPath, working, past, notes, head);
		const policy = policyOf(loaded.config, base?.loaded.config, comparison.policy);
		return {
			repository,
			event,
			comparison,
			ledger,
			head: {
				commit: local ? void 0 : comparison.head,
				revision,
				loaded,
				inspected
			},
			base,
			policy,
			policyCommit: comparison.policy === "base" && base ? base.commit : comparison.head,
			configPath: loaded.config.path,
			working,
			models: chosen(loaded.config, options.models),
			changedPaths: changed,
			nonce,
			notes,
			inspectAgain: async (overlaid) => {
				const again = loaded.project ? await loadConfig(overlaid, configPath, working) : loaded;
				return inspect((again ?? loaded).config, (again ?? loaded).project, overlaid, around, onDisk);
			}
		};
	} catch (error) {
		repository.close();
		throw error;
	}
}
function workingFolder(root, folder) {
	const real = realpathSync(folder);
	const top = realpathSync(root);
	return real === top ? "" : real.slice(top.length + 1).replaceAll("\\", "/");
}
async function treeOf(repository, commit) {
	const tree = await repository.treeOf(commit);
	if (tree === void 0) throw new MettleError("git-revision", `the tree of the base, ${commit}, can neither be read nor fetched`);
	return tree;
}
async function baseSide(repository, commit, configPath, working, around, notes, head) {
	if (commit === void 0) return void 0;
	const tree = await treeOf(repository, commit);
	const revision = new Revision(repository, tree, head.changed.some(({ from, to }) => from?.startsWith("120000") || to?.startsWith("120000")) ? tree : head.tree);
	const read = (path) => loadConfig(revision, path, working).catch((error) => {
		if (!(error instanceof MettleError) || !/^(?:config|dvc)-/.test(error.code)) throw error;
		notes.push(`The base's configuration cannot be read, so this one's own rules judge: ${error.message.split("\n")[0]}`);
	});
	let loaded = await read(configPath);
	for (const usual of new Set([join(working, INPUTS.config.default), INPUTS.config.default])) {
		if (loaded || notes.length > 0 || usual === configPath || !await revision.entry(usual)) continue;
		loaded = await read(usual);
		if (loaded) notes.push(`The base has no ${configPath}: its ${usual} judges.`);
	}
	if (!loaded) {
		if (notes.length === 0) notes.push(`The base has no ${configPath}: this change brings it, and its own rules judge.`);
		return;
	}
	const same = untouchedModels(head.loaded.config.models, loaded.config.models, head.changed, working);
	const known = new Map([...head.inspected].filter(([name]) => same.has(name)));
	const inspected = await inspect(loaded.config, loaded.project, revision, around, async () => void 0, known).catch((error) => {
		if (!(error instanceof MettleError) || !/^(?:params|dvc)-/.test(error.code)) throw error;
		notes.push(`What the base's models were made of cannot be read: ${error.message.split("\n")[0]}`);
		return new Map();
	});
	return {
		commit,
		revision,
		loaded,
		inspected
	};
}
function surroundings(repository, working, configFile, nonce, past = false) {
	const asked = new Map();
	const once = (id, ask) => {
		const answer = asked.get(id) ?? ask();
		asked.set(id, answer);
		return answer;
	};
	const outside = (path) => {
		if (past) return Promise.resolve(unknown("lies outside git: what it was is not known", path));
		const id = createHash("sha256").update(path).digest("hex").slice(0, 16);
		return once(`folder ${path}`, () => folderState(path, join$1(repository.gitDir, "mettle", `hashes-${id}.json`)));
	};
	return {
		working,
		configFile,
		nonce,
		state(source, revision) {
			switch (source.kind) {
				case "path": return pathState(revision, source.path, (path) => outside(join$1(repository.root, path)));
				case "outside": return outside(source.path);
				case "http": return past ? Promise.resolve(unknown("lies outside git: what it was is not known", source.url)) : once(source.url, () => httpState(source.url));
				case "model": return Promise.reject(new MettleError("internal", "a model is no source that can be read"));
			}
		}
	};
}
function chosen(config, wanted) {
	if (wanted.length === 0) return config.models;
	const names = config.models.map((model) => model.name);
	for (const pattern of wanted) if (!names.some((name) => name === pattern || import_picomatch.default.isMatch(name, pattern, { noextglob: true }))) throw new MettleError("models-unknown", `no model matches ${JSON.stringify(pattern)}${didYouMean(pattern, names) || `; there are ${names.slice(0, 20).join(", ")}`}`);
	const asked = (name) => wanted.some((pattern) => name === pattern || import_picomatch.default.isMatch(name, pattern, { noextglob: true }));
	const needed = new Set();
	for (const model of config.models.toReversed()) {
		if (!asked(model.name) && !needed.has(model.name)) continue;
		needed.add(model.name);
		for (const source of model.data) if (source.kind === "model") needed.add(source.model);
	}
	return config.models.filter((model) => needed.has(model.name));
}
async function changedPaths(repository, from, to) {
	if (from === to) return [];
	return parseDiffTree((await repository.runScratch([
		"diff-tree",
		"-r",
		"-z",
		"--raw",
		"--no-renames",
		"--no-abbrev",
		from,
		to
	], { allow: [128] })).stdout);
}
export { readStructured as A, changesJson as C, join as D, paramsSide as E, require_picomatch as M, relativeTo as O, fingerprintOf as S, metricsSide as T, localBase as _, finding as a, Revision as b, minus as c, hashFile as d, loadConfig as f, md5 as g, readProject as h, removedFindings as i, structuredFormat as j, decode as k, toNumber as l, NO_GRANTS as m, surroundings as n, judge as o, missingConfig as p, workingFolder as r, decimal as s, openSession as t, lfsPointer as u, revision as v, differences$1 as w, completed as x, reasonsBetween as y };
