import { n as besideBaseline } from "./baselines.js";
import { a as profileColumn, i as numberOf, r as labelCounts, t as checkData } from "./checks.js";
import { t as readTable } from "./read-table2.js";
import { t as BadTable } from "./table2.js";
import { o as picturePath, t as LEDGER_BRANCH } from "./paths.js";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
// src/data-checks.ts
const all = (names) => new Set(names);
async function dataFaults(model, checks, places) {
	const faults = [];
	const read = new Map();
	const tableOf = (name) => {
		const source = model.data.find((candidate) => candidate.name === name);
		const table = read.get(name) ?? (source ? places.head ? tableOfHead(source, places.head, places.temporary) : readTable(pathOf(source, places.root), void 0, all, true) : Promise.reject(new BadTable("the model has no such data source")));
		read.set(name, table);
		return table;
	};
	for (const one of checks) {
		const source = model.data.find((candidate) => candidate.name === one.source);
		const file = source?.kind === "path" ? source.path : one.source;
		try {
			const others = new Map();
			for (const name of one.disjoint) others.set(name, await tableOf(name));
			const table = await tableOf(one.source);
			const before = places.baseModel?.data.find((candidate) => candidate.name === one.source);
			const baseRows = one.rows.maxChange === void 0 ? void 0 : await rowsAtBase(before, places);
			if (one.rows.maxChange !== void 0 && before && baseRows === void 0) faults.push({
				check: "rows.max-change",
				message: "how many rows the base has is not known: it is not in git there, or no table",
				source: one.source,
				file,
				checks: one
			});
			for (const broken of checkData(one, {
				table,
				baseRows,
				others,
				now: places.now
			})) faults.push({
				...broken,
				source: one.source,
				file,
				checks: one
			});
		} catch (error) {
			if (!(error instanceof BadTable)) throw error;
			faults.push({
				check: "readable",
				message: `cannot be read: ${error.message}`,
				source: one.source,
				file,
				checks: one
			});
		}
	}
	return faults;
}
async function tableOfHead(source, head, temporary) {
	const table = source.kind === "path" ? await tableAt(head, source.path, temporary) : void 0;
	if (!table) throw new BadTable("it does not lie in git, and what is judged is not checked out");
	return table;
}
function pathOf(source, root) {
	const path = source.kind === "path" ? join(root, source.path) : source.kind === "outside" ? source.path : void 0;
	if (path === void 0) throw new BadTable("checks read files; this source is none");
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new BadTable("checks read one file; this source is a folder");
	return path;
}
async function rowsAtBase(source, { base, temporary }) {
	if (source?.kind !== "path") return void 0;
	return (await tableAt(base, source.path, temporary))?.rows;
}
async function tableAt(revision, path, temporary) {
	const content = await revision?.read(path);
	if (!content) return void 0;
	const folder = mkdtempSync(join(temporary, "mettle-data-"));
	try {
		const file = join(folder, basename(path));
		writeFileSync(file, content);
		return await readTable(file, void 0, all, true);
	} catch (error) {
		if (error instanceof BadTable) return void 0;
		throw error;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/evaluate/statistics/adjust.ts
const holm = (p) => stepped(p, true, (value, rank, n) => (n - rank) * value, Math.max);
function stepped(p, upwards, scale, keep) {
	const order = p.map((_, i) => i).sort((a, b) => p[a] - p[b] || a - b);
	const adjusted = new Array(p.length);
	let last = upwards ? 0 : 1;
	for (let step = 0; step < order.length; step++) {
		const rank = upwards ? step : order.length - 1 - step;
		const at = order[rank];
		last = keep(last, Math.min(1, scale(p[at], rank, p.length)));
		adjusted[at] = last;
	}
	return adjusted;
}
// src/evaluate/statistics/root.ts
function root(f, low, high) {
	let [a, b] = [low, high];
	let [fa, fb] = [f(a), f(b)];
	if (fa === 0) return a;
	if (fb === 0) return b;
	let [c, fc] = [a, fa];
	let step = b - a;
	let last = step;
	for (let i = 0; i < 300; i++) {
		if (Math.abs(fc) < Math.abs(fb)) {
			[a, b, c] = [
				b,
				c,
				b
			];
			[fa, fb, fc] = [
				fb,
				fc,
				fb
			];
		}
		const tolerance = 2 ** -52 * Math.abs(b);
		const middle = .5 * (c - b);
		if (Math.abs(middle) <= tolerance || fb === 0) return b;
		if (Math.abs(last) < tolerance || Math.abs(fa) <= Math.abs(fb)) {
			step = middle;
			last = middle;
		} else {
			const ratio = fb / fa;
			let [p, q] = [2 * middle * ratio, 1 - ratio];
			if (a !== c) {
				const [u, v] = [fa / fc, fb / fc];
				p = ratio * (2 * middle * u * (u - v) - (b - a) * (v - 1));
				q = (u - 1) * (v - 1) * (ratio - 1);
			}
			if (p > 0) q = -q;
			else p = -p;
			if (2 * p < Math.min(3 * middle * q - Math.abs(tolerance * q), Math.abs(last * q))) {
				last = step;
				step = p / q;
			} else {
				step = middle;
				last = middle;
			}
		}
		[a, fa] = [b, fb];
		b += Math.abs(step) > tolerance ? step : middle > 0 ? tolerance : -tolerance;
		fb = f(b);
		if (fb > 0 === fc > 0) {
			[c, fc] = [a, fa];
			step = b - a;
			last = step;
		}
	}
	return b;
}
// src/evaluate/statistics/special-functions.ts
const EPSILON = 2 ** -52;
const TINY = 1e-300;
const MOST = 1e5;
function stirlingCorrection(a) {
	let shift = 0;
	let x = a;
	while (x < 15) {
		shift += (x + .5) * Math.log1p(1 / x) - 1;
		x += 1;
	}
	const y = 1 / (x * x);
	return shift + (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * 1 / 1188)))) / x;
}
function excess(x, mean) {
	const u = (x - mean) / mean;
	if (Math.abs(u) > .3) return u - Math.log(x / mean);
	const r = u / (2 + u);
	const square = r * r;
	let term = r;
	let sum = 0;
	for (let k = 3; k < 100; k += 2) {
		term *= square;
		sum += term / k;
		if (Math.abs(term) <= Math.abs(sum) * EPSILON * .1) break;
	}
	return r * u - 2 * sum;
}
function incompleteGamma(a, x) {
	if (Number.isNaN(x)) return {
		lower: NaN,
		upper: NaN
	};
	if (x <= 0) return {
		lower: 0,
		upper: 1
	};
	if (x === Number.POSITIVE_INFINITY) return {
		lower: 1,
		upper: 0
	};
	const front = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-a * excess(x, a) - stirlingCorrection(a));
	if (x < a + 1) {
		let term = 1 / a;
		let sum = term;
		for (let k = 1; k < MOST && term > sum * EPSILON * .1; k++) {
			term *= x / (a + k);
			sum += term;
		}
		const lower = Math.min(1, front * sum);
		return {
			lower,
			upper: 1 - lower
		};
	}
	let b = x + 1 - a;
	let c = 1 / TINY;
	let d = 1 / b;
	let fraction = d;
	for (let k = 1; k < MOST; k++) {
		const step = -k * (k - a);
		b += 2;
		d = 1 / nonZero(step * d + b);
		c = nonZero(b + step / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < EPSILON) break;
	}
	const upper = Math.min(1, front * fraction);
	return {
		lower: 1 - upper,
		upper
	};
}
const nonZero = (value) => Math.abs(value) < TINY ? TINY : value;
function incompleteBeta(a, b, x, y) {
	if (Number.isNaN(x + y)) return {
		lower: NaN,
		upper: NaN
	};
	if (x <= 0) return {
		lower: 0,
		upper: 1
	};
	if (y <= 0) return {
		lower: 1,
		upper: 0
	};
	const front = Math.sqrt(a / (2 * Math.PI) * (b / (a + b))) * Math.exp(-a * excess(x, a / (a + b)) - b * excess(y, b / (a + b)) + stirlingCorrection(a + b) - stirlingCorrection(a) - stirlingCorrection(b));
	if (x <= (a + 1) / (a + b + 2)) {
		const lower = Math.min(1, front * betaFraction(a, b, x) / a);
		return {
			lower,
			upper: 1 - lower
		};
	}
	const upper = Math.min(1, front * betaFraction(b, a, y) / b);
	return {
		lower: 1 - upper,
		upper
	};
}
function betaFraction(a, b, x) {
	let c = 1;
	let d = 1 / nonZero(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m < MOST; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d);
		c = nonZero(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d);
		c = nonZero(1 + odd / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < EPSILON) break;
	}
	return fraction;
}
// src/evaluate/statistics/distributions.ts
const normal = {
	cdf: (x) => normal.sf(-x),
	sf(x) {
		const tails = incompleteGamma(.5, x * x / 2);
		return x >= 0 ? .5 * tails.upper : .5 + .5 * tails.lower;
	},
	quantile(p) {
		if (p <= 0) return p === 0 ? Number.NEGATIVE_INFINITY : NaN;
		if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : NaN;
		return p > .5 ? upperPoint(normal.sf, 1 - p) : -upperPoint(normal.sf, p);
	}
};
const studentT = {
	sf(x, df) {
		if (Math.abs(x) === Number.POSITIVE_INFINITY) return x > 0 ? 0 : 1;
		const square = x * x;
		const [in1, in2] = [square / (df + square), df / (df + square)];
		const half = square < 1 ? incompleteBeta(.5, df / 2, in1, in2).upper / 2 : incompleteBeta(df / 2, .5, in2, in1).lower / 2;
		return x >= 0 ? half : 1 - half;
	},
	quantile(p, df) {
		if (p <= 0) return p === 0 ? Number.NEGATIVE_INFINITY : NaN;
		if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : NaN;
		const sf = (x) => studentT.sf(x, df);
		return p > .5 ? upperPoint(sf, 1 - p) : -upperPoint(sf, p);
	}
};
const chiSquare = {
	sf: (x, df) => incompleteGamma(df / 2, x / 2).upper,
	quantile(p, df) {
		if (p <= 0) return p === 0 ? 0 : NaN;
		if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : NaN;
		let high = Math.max(1, df);
		while (incompleteGamma(df / 2, high / 2).lower < p) high *= 2;
		return root((x) => p < .5 ? Math.log(incompleteGamma(df / 2, x / 2).lower || Number.MIN_VALUE) - Math.log(p) : 1 - p - incompleteGamma(df / 2, x / 2).upper, 0, high);
	}
};
function upperPoint(sf, p) {
	if (p === .5) return 0;
	let high = 1;
	while (sf(high) > p) high *= 2;
	return root((x) => p < .1 ? Math.log(sf(x) || Number.MIN_VALUE) - Math.log(p) : sf(x) - p, 0, high);
}
// src/evaluate/statistics/kolmogorov.ts
function kolmogorov(d, n) {
	if (d <= .5 / n) return 1;
	if (d >= 1) return 0;
	if (n * d * d >= 4 || d >= .5) return Math.min(1, 2 * smirnov(d, n));
	return Math.max(0, 1 - (n <= 140 ? marsaglia(d, n) : pelzGood(d, n)));
}
function smirnov(d, n) {
	let [sum, choose] = [0, 0];
	for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
		const [up, down] = [d + j / n, 1 - d - j / n];
		if (down > 0) sum += Math.exp(choose + (j - 1) * Math.log(up) + (n - j) * Math.log(down));
		else if (n === j) sum += Math.exp(choose + (j - 1) * Math.log(up));
		choose += Math.log((n - j) / (j + 1));
	}
	return d * sum;
}
function pelzGood(d, n) {
	const z = Math.sqrt(n) * d;
	const [z2, pi2] = [z * z, Math.PI * Math.PI];
	const [z4, z6] = [z2 * z2, z2 * z2 * z2];
	const sums = [
		0,
		0,
		0,
		0
	];
	let [even2, even3] = [0, 0];
	for (let k = Math.ceil(16 * z / Math.PI); k >= 1; k--) {
		const m2 = (2 * k - 1) ** 2;
		const odd = Math.exp(-pi2 * m2 / (8 * z2));
		sums[0] += odd;
		sums[1] += odd * (pi2 / 4 * m2 - z2);
		sums[2] += odd * (6 * z6 + 2 * z4 + (2 * z4 - 5 * z2) * pi2 * m2 / 4 + (1 - 2 * z2) * pi2 * pi2 * m2 * m2 / 16);
		sums[3] += odd * (-30 * z6 - 90 * z4 * z4 + pi2 * (135 * z4 - 96 * z6) * m2 / 4 + pi2 * pi2 * (212 * z4 - 60 * z2) * m2 * m2 / 16 + pi2 ** 3 * (5 - 30 * z2) * m2 ** 3 / 64);
		const whole = Math.exp(-pi2 * k * k / (2 * z2)) * k * k;
		even2 += whole;
		even3 += whole * (3 * z2 - pi2 * k * k);
	}
	const root = Math.sqrt(2 * Math.PI);
	return root * sums[0] / z + root * sums[1] / (6 * z4) / Math.sqrt(n) + (root * sums[2] / (72 * z6 * z) - root * pi2 * even2 / (36 * z2 * z)) / n + (root * sums[3] / (6480 * z4 * z6) + root * pi2 * even3 / (216 * z6)) / n ** 1.5;
}
function marsaglia(d, n) {
	const k = Math.floor(n * d) + 1;
	const m = 2 * k - 1;
	const h = k - n * d;
	const H = new Float64Array(m * m);
	const at = (i, j) => i * m + j;
	for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) H[at(i, j)] = i - j + 1 < 0 ? 0 : 1;
	for (let i = 0; i < m; i++) {
		H[at(i, 0)] = H[at(i, 0)] - h ** (i + 1);
		H[at(m - 1, i)] = H[at(m - 1, i)] - h ** (m - i);
	}
	H[at(m - 1, 0)] = H[at(m - 1, 0)] + (2 * h - 1 > 0 ? (2 * h - 1) ** m : 0);
	for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) for (let g = 1; g <= i - j + 1; g++) H[at(i, j)] = H[at(i, j)] / g;
	let [power, exponent] = matrixPower(H, m, n);
	let value = power[at(k - 1, k - 1)];
	for (let i = 1; i <= n; i++) {
		value = value * i / n;
		if (value < 1e-140) {
			value *= 1e140;
			exponent -= 140;
		}
	}
	return value * 10 ** exponent;
}
function matrixPower(matrix, m, n) {
	if (n === 1) return [matrix, 0];
	const [half, exponent] = matrixPower(matrix, m, Math.floor(n / 2));
	let result = product(half, half, m);
	let scale = 2 * exponent;
	if (n % 2 === 1) result = product(matrix, result, m);
	const middle = Math.floor(m / 2) * m + Math.floor(m / 2);
	if (result[middle] > 1e140) {
		result = result.map((value) => value * 1e-140);
		scale += 140;
	}
	return [result, scale];
}
function product(a, b, m) {
	const c = new Float64Array(m * m);
	for (let i = 0; i < m; i++) for (let k = 0; k < m; k++) {
		const x = a[i * m + k];
		if (x !== 0) for (let j = 0; j < m; j++) c[i * m + j] = c[i * m + j] + x * b[k * m + j];
	}
	return c;
}
const EXACT$1 = 1e4;
function kolmogorovSmirnov(reference, current, exact = EXACT$1) {
	const [a, b] = [Float64Array.from(reference).sort(), Float64Array.from(current).sort()];
	const [n, m] = [a.length, b.length];
	let [i, j, most] = [
		0,
		0,
		0
	];
	while (i < n && j < m) {
		const value = Math.min(a[i], b[j]);
		while (i < n && a[i] === value) i++;
		while (j < m && b[j] === value) j++;
		most = Math.max(most, Math.abs(i * m - j * n));
	}
	const d = most / (n * m);
	const asymptoticP = kolmogorov(d, Math.max(1, Math.round(n * m / (n + m))));
	return {
		d,
		p: Math.max(n, m) <= exact ? outside(n, m, most) : asymptoticP,
		asymptoticP
	};
}
function outside(n, m, most) {
	if (most === 0) return 1;
	let left = 0;
	const inside = new Float64Array(m + 1);
	inside[0] = 1;
	for (let i = 0; i <= n; i++) for (let j = 0; j <= m; j++) {
		const here = inside[j];
		if (here === 0) continue;
		if (Math.abs(i * m - j * n) >= most) {
			left += here;
			inside[j] = 0;
			continue;
		}
		const rest = n - i + m - j;
		if (rest === 0) continue;
		if (j < m) inside[j + 1] = inside[j + 1] + here * (m - j) / rest;
		inside[j] = here * (n - i) / rest;
	}
	return Math.min(1, left);
}
// src/evaluate/statistics/drift.ts
function crossed(reference, current) {
	const count = (side) => {
		const found = new Map();
		for (const value of side) found.set(value, (found.get(value) ?? 0) + 1);
		return found;
	};
	const [a, b] = [count(reference), count(current)];
	const names = [...new Set([...a.keys(), ...b.keys()])].sort();
	return {
		names,
		counts: [names.map((name) => a.get(name) ?? 0), names.map((name) => b.get(name) ?? 0)]
	};
}
function contingency(reference, current, yates = false) {
	const { names, counts } = crossed(reference, current);
	const df = names.length - 1;
	if (df < 1) return void 0;
	const [n, m] = [reference.length, current.length];
	let statistic = 0;
	for (const [side, size] of [[0, n], [1, m]]) names.forEach((_, i) => {
		const expected = (counts[0][i] + counts[1][i]) * size / (n + m);
		const apart = Math.abs(counts[side][i] - expected);
		statistic += Math.max(0, apart - (yates && df === 1 ? Math.min(.5, apart) : 0)) ** 2 / expected;
	});
	return {
		statistic,
		df,
		p: chiSquare.sf(statistic, df)
	};
}
// src/evaluate/data-diff.ts
const LABELS = /^(?:label|target|class|y|y_true|outcome)$/i;
const FEW = 20;
function dataDiff(source, base, head, label) {
	const shared = head.names.filter((name) => base.columns.has(name));
	const profiles = shared.flatMap((name) => {
		const [a, b] = [base.columns.get(name), head.columns.get(name)];
		return a && b ? [{
			column: name,
			from: profileColumn(a),
			to: profileColumn(b)
		}] : [];
	});
	const share = ({ missing, rows }) => rows === 0 ? 0 : missing / rows;
	return {
		source,
		rows: [base.rows, head.rows],
		added: head.names.filter((name) => !base.names.includes(name)),
		removed: base.names.filter((name) => !head.names.includes(name)),
		kinds: profiles.filter(({ from, to }) => from.kind !== to.kind).map(({ column, from, to }) => ({
			column,
			from: from.kind,
			to: to.kind
		})),
		missing: profiles.filter(({ from, to }) => Math.abs(share(from) - share(to)) >= .01).map(({ column, from, to }) => ({
			column,
			from: share(from),
			to: share(to)
		})),
		drifted: drifted(profiles, base, head),
		label: labelDiff(base, head, label ?? shared.find((name) => LABELS.test(name)))
	};
}
const LEVEL = .05;
const [FEWEST, MOST_CATEGORIES, EXACT] = [
	30,
	100,
	500
];
function drifted(profiles, base, head) {
	const tested = profiles.flatMap(({ column, from, to }) => {
		const [a, b] = [base.columns.get(column), head.columns.get(column)];
		if (!a || !b || from.kind !== to.kind || Math.min(from.count, to.count) < FEWEST) return [];
		if (to.distinct === to.count) return [];
		const values = (source) => Array.from(source.codes.filter((code) => code >= 0), (code) => source.values[code]);
		if (from.kind === "number" && to.distinct > FEW) {
			const numbers = (source) => Float64Array.from(values(source), numberOf).filter(Number.isFinite);
			return [{
				column,
				p: kolmogorovSmirnov(numbers(a), numbers(b), EXACT).p
			}];
		}
		const p = Math.max(from.distinct, to.distinct) > MOST_CATEGORIES ? void 0 : contingency(values(a), values(b))?.p;
		return p === void 0 ? [] : [{
			column,
			p
		}];
	});
	const adjusted = holm(tested.map((one) => one.p));
	return tested.map((one, i) => ({
		...one,
		p: adjusted[i]
	})).filter((one) => one.p < LEVEL);
}
function labelDiff(base, head, name) {
	const [a, b] = [base.columns.get(name ?? ""), head.columns.get(name ?? "")];
	if (name === void 0 || !a || !b) return null;
	const [from, to] = [new Map(labelCounts(a)), new Map(labelCounts(b))];
	const values = [...new Set([...from.keys(), ...to.keys()])];
	if (values.length > FEW) return null;
	const counts = values.map((value) => ({
		value,
		from: from.get(value) ?? 0,
		to: to.get(value) ?? 0
	}));
	const absent = {
		value: "missing or None",
		from: missingIn(a),
		to: missingIn(b)
	};
	return {
		column: name,
		counts: absent.from + absent.to > 0 ? [...counts, absent] : counts
	};
}
const missingIn = ({ codes }) => codes.reduce((sum, code) => sum + Number(code < 0), 0);
// src/report-facts.ts
const VERSION = "1.0.0";
async function reportFacts(planner, judged, options) {
	const { session } = planner;
	const { event, comparison, policy } = session;
	const head = comparison.status ?? session.head.commit ?? null;
	const base = comparison.base ?? null;
	const repository = event.repository && `${event.server}/${event.repository.owner}/${event.repository.repo}`;
	const history = judged.models.some((model) => model.settled.decision.planned.changed) && session.ledger.hasObservations ? await session.ledger.all() : [];
	return {
		verdict: judged.verdict,
		enforce: options.enforce,
		models: await Promise.all(judged.models.map(async (model) => ({
			...modelFacts(planner, model, history, options.picturesKept),
			beside: model.evaluation ? await besideBaseline(session, model.evaluation.model, planner.baselines) : [],
			data: await dataDiffs(planner, model, options.temporary)
		}))),
		commits: {
			head,
			base,
			compareUrl: repository && base && head ? `${repository}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}` : null
		},
		run: event.run ? {
			id: event.run.id,
			url: event.run.url
		} : null,
		policy: {
			path: session.configPath,
			commit: comparison.policy === "base" && session.base ? session.policyCommit ?? null : null,
			proposals: policy.proposals,
			unknownAtBase: policy.unknownAtBase,
			isDefault: [...policy.models.values()].every((model) => model.gate === void 0)
		},
		spared: judged.models.flatMap(({ settled: { decision } }) => !decision.planned.changed && session.changedPaths.some(({ path }) => decision.inspected.unreached.includes(path)) ? [decision.model.name] : []),
		notes: [...new Set([
			...session.notes,
			...options.notes,
			...session.ledger.ignored.slice(0, 3).map((text) => `A record of the ledger is ignored: ${text}`)
		])],
		now: options.now,
		version: VERSION
	};
}
const TABLES = /\.(?:csv|tsv|tab|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i;
const MOST_DIFFS = 10;
async function dataDiffs(planner, { settled }, temporary) {
	const { head, base, policy } = planner.session;
	const { model, planned, inspected } = settled.decision;
	const before = base?.inspected.get(model.name)?.fingerprint.components["data"] ?? {};
	const now = inspected.fingerprint.components["data"] ?? {};
	const found = [];
	if (!base || !planned.changed) return found;
	const changed = model.data.filter((source) => source.kind === "path" && TABLES.test(source.path) && before[source.name] !== void 0 && before[source.name] !== now[source.name]);
	for (const source of changed.slice(0, MOST_DIFFS)) {
		if (source.kind !== "path") continue;
		const [old, fresh] = [await tableAt(base.revision, source.path, temporary), await tableAt(head.revision, source.path, temporary)];
		const label = policy.models.get(model.name)?.checks.find((checks) => checks.source === source.name)?.label ?? model.predictions?.label;
		if (old && fresh) found.push(dataDiff(source.name, old, fresh, label));
	}
	return found;
}
function modelFacts(planner, { settled, evaluation, findings }, history, picturesKept) {
	const { model, planned, fingerprint, record } = settled.decision;
	const baseline = planner.baselines.get(model.name)?.record;
	const inputs = Object.entries(fingerprint.components).reduce((sum, [, entries]) => sum + Object.keys(entries).length, 0);
	return {
		name: model.name,
		outcome: settled.outcome,
		changed: planned.changed,
		seconds: settled.run?.seconds ?? (settled.outcome === "trained" ? record?.seconds ?? null : null),
		peakBytes: settled.run?.peakBytes ?? (settled.outcome === "trained" ? record?.peakBytes ?? null : null),
		seed: model.seed,
		reasons: planned.reasons,
		inputs,
		evaluation,
		findings,
		outputs: settled.outputs,
		environment: environmentFacts(settled.run ? settled.run.environment : planned.changed ? record?.environment ?? null : null, baseline?.environment ?? null),
		plots: plotFacts(planner, settled, picturesKept),
		log: settled.run?.error?.log ?? [],
		trend: trendOf(planner, evaluation, history)
	};
}
function plotFacts(planner, settled, kept) {
	const { session } = planner;
	const { model, planned, record } = settled.decision;
	const own = settled.run ? settled.pictures.pictures.map((picture) => picture.plot) : record?.plots ?? [];
	const before = planner.baselines.get(model.name)?.record?.plots ?? [];
	const { repository, server } = session.event;
	if (!planned.changed || own.length === 0 && before.length === 0 && settled.pictures.problems.length === 0) return NO_PLOTS;
	const address = (plot) => plot === void 0 || repository === void 0 ? null : `${server}/${repository.owner}/${repository.repo}/raw/${LEDGER_BRANCH}/${picturePath(plot.sha256, plot.type)}`;
	const pairs = [...new Set([...own, ...before].map((plot) => plot.path))].sort().map((path) => ({
		path,
		old: before.find((plot) => plot.path === path),
		now: own.find((plot) => plot.path === path)
	}));
	const changed = settled.outcome === "failed" ? [] : pairs.filter(({ old, now }) => old?.sha256 !== now?.sha256);
	const unseen = repository === void 0 || settled.run !== void 0 && own.length > 0 && !kept;
	return {
		changed: unseen ? [] : changed.map(({ path, old, now }) => ({
			path,
			baseline: address(old),
			candidate: address(now)
		})),
		same: pairs.length - changed.length,
		problems: [...settled.pictures.problems, ...unseen && changed.length > 0 ? [`${changed.map(({ path }) => path).join(", ")}: this job may not write to the ledger branch, from which plots are shown`] : []]
	};
}
const NO_PLOTS = {
	changed: [],
	same: 0,
	problems: []
};
function environmentFacts(now, old) {
	if (!now) return null;
	if (!old) return {
		tool: now.tool,
		changes: [],
		known: false
	};
	const changes = [...new Set([...Object.keys(old.packages), ...Object.keys(now.packages)])].sort().filter((name) => old.packages[name] !== now.packages[name]).map((name) => ({
		name,
		from: old.packages[name] ?? null,
		to: now.packages[name] ?? null
	}));
	return {
		tool: now.tool,
		changes,
		known: true
	};
}
function trendOf(planner, evaluation, history) {
	const branch = planner.session.event.defaultBranch;
	const metric = evaluation?.metrics.find((candidate) => candidate.value !== null && candidate.direction !== null);
	if (!evaluation || !metric || metric.value === null || branch === void 0) return null;
	const points = history.filter((record) => record.model === evaluation.model && record.branch === branch && record.key !== evaluation.key && record.metrics[metric.name] !== void 0).slice(0, 8).toReversed().map((record) => ({
		label: record.time.slice(5, 10),
		value: record.metrics[metric.name]
	}));
	return points.length < 2 ? null : {
		metric: metric.name,
		points: [...points, {
			label: "here",
			value: metric.value
		}]
	};
}
export { root as a, studentT as i, reportFacts as n, holm as o, normal as r, dataFaults as s, VERSION as t };
