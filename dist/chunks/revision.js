import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as MettleError } from "./errors.js";
import { t as canonicalize } from "./canonicalize.js";
import { i as withoutMark, n as Unreadable, r as lineAndColumn, t as LIMITS } from "./failure.js";
import { a as isList, d as toJson, i as equals, l as repr, n as Tuple, o as isMap, r as canonical, s as isNumeric, t as Opaque, u as text } from "./value.js";
import { t as require_dist } from "./dist.js";
import { createHash } from "node:crypto";
// src/comparison.ts
async function compare(repository, event, override, chosen) {
	const head = chosen === void 0 ? await repository.commit("HEAD") : await revision(repository, chosen);
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
		case "workflow_run": throw new MettleError("event-unreadable", "a workflow_run is judged by actions/gate, which finds its pull request; use that here");
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
// node_modules/ignore/index.js
var require_ignore = __commonJSMin(((exports, module) => {
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
}));
// src/formats/json.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var import_ignore = __toESM(require_ignore(), 1);
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
function parse(toml, options = {}) {
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
		return convert(parse(withoutMark(source), { integersAsBigInt: true }));
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
// src/formats/yaml-scalars.ts
var import_dist = require_dist();
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
// src/detect/ignored.ts
const known$1 = new WeakMap();
function ignoredBy(revision, working) {
	const found = known$1.get(revision) ?? read(revision, working);
	known$1.set(revision, found);
	return found;
}
async function read(revision, working) {
	const content = await revision.read(join(working, ".mettleignore"));
	if (!content) return void 0;
	const rules = (0, import_ignore.default)().add(decode(content));
	const prefix = working === "" ? "" : `${working}/`;
	return (path) => path.startsWith(prefix) && path.length > prefix.length && rules.ignores(path.slice(prefix.length));
}
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
// src/detect/imports.ts
const RUNNERS = /^(?:uv run|poetry run|pdm run|pixi run|hatch run|rye run)(?= )/;
const PYTHON = /^(?:[\w./~-]*\/)?python(?:3(?:\.\d+)?)?$/;
const OPTION = /^-(?:[bBdEhiIOqRsSuvVxX]|-[a-z-]+)$/;
const ALWAYS = /(?:^|\/)(?:sitecustomize|usercustomize|conftest|setup)\.py$/;
function entryPoints(commands) {
	const found = [];
	for (const line of commands.flatMap((command) => command.split(/&&|\n|;/))) {
		const text = line.trim();
		if (text === "" || text.startsWith("#")) continue;
		if (/[`<>|&(){}*?[\]]|\$\(/.test(text)) return void 0;
		const entry = entryPoint(text);
		if (entry === void 0) return void 0;
		found.push(entry);
	}
	return found.length === 0 ? void 0 : found;
}
function entryPoint(text) {
	const words = text.replace(/^(?:[A-Za-z_]\w*=\S* +)+/, "").replace(RUNNERS, "").trim().split(/\s+/);
	while (words[0] !== void 0 && OPTION.test(words[0])) words.shift();
	if (words[0] === void 0) return void 0;
	if (PYTHON.test(words[0])) {
		words.shift();
		while (words[0] !== void 0 && OPTION.test(words[0])) words.shift();
		if (words[0] === "-m") return words[1] !== void 0 && /^[\w.]+$/.test(words[1]) && !words.slice(2).some((word) => /\.py\b|^-m$/.test(word)) ? `-m ${words[1]}` : void 0;
	}
	const [script, ...rest] = words;
	if (script === void 0 || !/^["']?[\w./-]+\.py["']?$/.test(script) || rest.some((word) => /\.py\b/.test(word))) return void 0;
	return script.replace(/^["']|["']$/g, "");
}
const known = new Map();
async function reach(files, entries, dir, revision) {
	const python = [...files.keys()].filter((path) => path.endsWith(".py"));
	const odd = [...files].find(([path, id]) => id.startsWith("120000") || id.startsWith("160000") || /\.(?:pyx|pxd|pyw)$/.test(path));
	if (odd) return {
		unreached: [],
		whole: `${odd[0]} is a link, a submodule or compiled code, whose imports are not followed`
	};
	const mapped = await renamesPackages(revision, dir);
	if (mapped !== void 0) return {
		unreached: [],
		whole: `${mapped} gives packages other names than their folders`
	};
	const byEnd = new Map();
	for (const path of python) for (const end of endings(path)) byEnd.set(end, [...byEnd.get(end) ?? [], path]);
	const reached = new Set();
	const queue = [];
	const add = (path) => {
		if (reached.has(path)) return;
		reached.add(path);
		queue.push(path);
	};
	const addModule = (parts) => {
		for (let length = 1; length <= parts.length; length++) {
			const name = parts.slice(0, length).join("/");
			for (const end of [
				`${name}.py`,
				`${name}/__init__.py`,
				...length === parts.length ? [`${name}/__main__.py`] : []
			]) for (const path of byEnd.get(end) ?? []) add(path);
		}
	};
	for (const entry of entries) {
		if (entry.startsWith("-m ")) {
			const parts = entry.slice(3).split(".");
			const whole = parts.join("/");
			if (![`${whole}.py`, `${whole}/__main__.py`].some((end) => byEnd.has(end))) return {
				unreached: [],
				whole: `${entry} is no module of the code`
			};
			addModule(parts);
			continue;
		}
		const path = [dir, entry.replace(/^\.\//, "")].filter((part) => part !== "").join("/");
		if (!files.has(path)) return {
			unreached: [],
			whole: `${path} is not among the code`
		};
		add(path);
	}
	for (const path of python) if (ALWAYS.test(path)) add(path);
	const { pythonImports } = await import("./python-imports.js");
	for (let path = queue.shift(); path !== void 0; path = queue.shift()) {
		const file = path;
		const id = files.get(file);
		if (id.startsWith("120000")) return {
			unreached: [],
			whole: `${file} is a link`
		};
		const imports = known.get(id) ?? revision.read(file).then((content) => content ? pythonImports(decode(content)) : {
			kind: "dynamic",
			why: "it cannot be read"
		});
		known.set(id, imports);
		const read = await imports.catch(() => ({
			kind: "dynamic",
			why: "it cannot be read"
		}));
		if (read.kind === "dynamic") return {
			unreached: [],
			whole: `${file}: ${read.why}`
		};
		for (const { level, module, names } of read.modules) {
			const prefix = level === 0 ? [] : above(file, level);
			if (prefix === void 0) return {
				unreached: [],
				whole: `${file}: an import leads out of the repository`
			};
			const base = [...prefix, ...module];
			if (base.length > 0) addModule(base);
			for (const name of names) if (name !== "*") addModule([...base, name]);
			if (names.includes("*")) {
				for (const init of byEnd.get(`${base.join("/")}/__init__.py`) ?? []) for (const path of python) if (isInside(path, folderOf(init))) add(path);
			}
			const [top] = base;
			if (level === 0 && top !== void 0 && !byEnd.has(`${top}.py`) && ![...byEnd.keys()].some((end) => end.startsWith(`${top}/`))) {
				const outside = await elsewhere(revision, top, dir, folderOf(file));
				if (outside !== void 0) return {
					unreached: [],
					whole: `${file} imports ${outside}, which is not among the code`
				};
			}
		}
	}
	return {
		unreached: python.filter((path) => !reached.has(path)),
		whole: void 0
	};
}
async function elsewhere(revision, top, dir, folder) {
	for (const root of new Set([
		"",
		"src",
		"lib",
		dir,
		`${dir}/src`,
		folder
	])) for (const name of [`${top}.py`, top]) {
		const path = root === "" ? name : `${root}/${name}`;
		if (await revision.entry(path)) return path;
	}
}
const RENAMES = /package[-_]dir|force-include|\[tool\.hatch\.build[^\]]*sources/;
const ROOT_ONLY = /package[-_]dir\s*=\s*\{\s*(?:""|'')\s*[:=]\s*["'][\w./-]*["']\s*,?\s*\}|\[tool\.setuptools\.package-dir\]\s*\n\s*(?:""|'')\s*=\s*["'][\w./-]*["']/g;
async function renamesPackages(revision, dir) {
	for (const folder of new Set(["", dir])) for (const name of [
		"pyproject.toml",
		"setup.cfg",
		"setup.py"
	]) {
		const path = folder === "" ? name : `${folder}/${name}`;
		const content = await revision.entry(path) ? await revision.read(path) : void 0;
		if (content && RENAMES.test(decode(content).replaceAll(ROOT_ONLY, ""))) return path;
	}
}
function endings(path) {
	const parts = path.split("/");
	return parts.map((_, i) => parts.slice(i).join("/"));
}
function above(file, level) {
	let folder = folderOf(file);
	for (let up = 1; up < level; up++) {
		if (folder === "") return void 0;
		folder = folderOf(folder);
	}
	return folder.split("/").filter(Boolean);
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
	const dropped = (path) => selection.ignored?.(path) || selection.except.some((other) => isInside(path, other)) || without.some((matches) => matches(path));
	const touched = (folder) => selection.single === true || selection.ignored !== void 0 || without.length > 0 || selection.except.some((other) => isInside(other, folder));
	const walk = async (entry, path, pattern) => {
		if (path !== "" && dropped(path)) return false;
		if (entry.type !== "tree") {
			if (entry.type === "blob" && !pattern.whole && !pattern.matches(path)) return false;
			files.set(path, `${entry.mode} ${entry.oid}${entry.mode === "120000" ? await behind(revision, path) : ""}`);
			return true;
		}
		if (pattern.whole && !touched(path) && !await revision.holdsLinks(path) && !await revision.holdsNotebooks(path)) {
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
// src/detect/narrowed.ts
const PLAIN = /^[^&|;<>`$()]*$/;
const INSTALLS = /^(?:(?:sudo )?apt-get|apt|brew|(?:python3? -m )?pip3?|uv (?:sync|pip|venv|python)|poetry install|pdm (?:install|sync)|pixi install|(?:conda|mamba|micromamba) (?:env|install|create|update)|npm ci|dvc pull|git lfs pull|mkdir -p|echo|set -[a-z]+)(?: |$)/;
const SETUP_ACTION = ".github/actions/mettle-setup";
async function codeOf(model, selection, revision) {
	const entries = model.imports === "reachable" ? entriesOf(model) : void 0;
	const { files, unmatched } = await select(revision, {
		...selection,
		single: entries !== void 0
	});
	const setup = await revision.entry(SETUP_ACTION);
	if (setup) files.set(`${SETUP_ACTION}/`, `${setup.mode} ${setup.oid}`);
	const counted = new Map(files);
	for (const path of files.keys()) if (path.endsWith(".ipynb")) counted.set(path, await cells(files.get(path), path, revision));
	const { unreached } = entries ? await reach(files, entries, model.dir, revision) : { unreached: [] };
	for (const path of unreached) counted.delete(path);
	return {
		files: counted,
		unmatched,
		unreached
	};
}
function entriesOf(model) {
	const commands = [
		...(model.setup ?? "").split(/&&|\n|;/).map((line) => line.trim()).filter((line) => line !== "" && !(PLAIN.test(line) && INSTALLS.test(line))),
		model.train,
		model.evaluate
	].filter((command) => command !== void 0);
	return commands.length === 0 ? void 0 : entryPoints(commands);
}
async function cells(id, path, revision) {
	const content = await revision.read(path);
	if (!content) return id;
	try {
		const notebook = JSON.parse(decode(content));
		if (!Array.isArray(notebook.cells)) return id;
		const rows = notebook.cells.filter((cell) => cell.cell_type !== "markdown" && cell.cell_type !== "raw").map(({ cell_type, source, metadata }) => [
			cell_type,
			Array.isArray(source) ? source.join("") : source,
			metadata?.tags ?? null
		]);
		if (rows.some(([kind, source]) => typeof kind !== "string" || typeof source !== "string")) return id;
		const kernel = notebook.metadata?.kernelspec?.name ?? null;
		return `${id.split(" ")[0]} cells ${createHash("sha256").update(JSON.stringify([kernel, rows])).digest("hex")}`;
	} catch {
		return id;
	}
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
	return readSide(files, new Set(named.flatMap((path) => all.has(path) ? [path] : withFallback([...all.keys()].filter((file) => isInside(file, path)), path))), metricsOf);
}
const withFallback = (found, path) => found.length > 0 ? found : [path];
function metricsOf(value) {
	if (typeof value === "string" || typeof value === "boolean" || isNumeric(value)) return value;
	if (!isMap(value)) return void 0;
	const kept = new Map();
	for (const [key, item] of value) {
		const inner = metricsOf(item);
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
function differences(old, now, kind, all = false) {
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
		for (const [key, leaf] of chosen(value, keys)) entries[`${file}#${key}`] = canonical(leaf);
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
function chosen(value, keys) {
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
		...model.plots.filter((path) => !isGlob(path)),
		...model.metrics.map((metrics) => metrics.path).filter((path) => !isGlob(path)),
		...lock === void 0 ? [] : [lock],
		...labels === void 0 ? [] : [labels, `${labels}.dvc`]
	];
	const own = model.code ?? [model.dir === "" ? "**" : `${model.dir}/**`, ...DOCUMENTS];
	const { files, unmatched, unreached } = await codeOf(model, {
		globs: [...own, ...[...model.metrics.map((metrics) => metrics.path), ...model.plots].filter(isGlob).map((glob) => `!${glob}`)],
		except,
		ignored: await ignoredBy(revision, around.working)
	}, revision);
	const unknown = [];
	const pending = [];
	const data = {};
	const pins = new Map();
	const take = (name, state) => {
		pins.set(name, {
			pin: state.pin,
			...state.known && state.objects ? { objects: state.objects } : {}
		});
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
			...Object.fromEntries(Object.entries(model.inputs).map(([name, value]) => [`input ${name}`, value])),
			...Object.fromEntries([...new Set(Object.values(model.grants).flat())].map((name) => [`granted ${name}`, ""]))
		},
		seed: {
			seed: String(model.seed),
			...model.repeats > 1 ? { repeats: String(model.repeats) } : {}
		}
	};
	const nothing = unmatched.filter((glob) => own.includes(glob)).map((glob) => `code: ${JSON.stringify(glob)} names nothing`);
	const absent = missing.map(([name]) => `params: ${name.replace("#", " has no ")}`);
	return {
		fingerprint: withKey(components, unknown, pending, around.nonce),
		unmatched: [...nothing, ...absent],
		unreached,
		pins
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
	#unlikeOf;
	#entries = new Map();
	#list;
	constructor(store, root, sameUnlikeAs = root) {
		this.#unlikeOf = sameUnlikeAs;
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
		return (await this.store.unlike(this.#unlikeOf)).links.some((link) => isInside(link, folder));
	}
	async linksBelow(folder) {
		return (await this.store.unlike(this.#unlikeOf)).links.filter((link) => isInside(link, folder)).toSorted();
	}
	async holdsNotebooks(folder) {
		return (await this.store.unlike(this.#unlikeOf)).notebooks.some((notebook) => isInside(notebook, folder));
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
export { revision as S, parseYaml as _, changesJson as a, compare as b, paramsSide as c, isInside as d, join as f, structuredFormat as g, readStructured as h, withKey as i, pick as l, decode as m, completed as n, differences as o, relativeTo as p, fingerprintOf as r, metricsSide as s, Revision as t, folderOf as u, require_ignore as v, localBase as x, require_picomatch as y };
