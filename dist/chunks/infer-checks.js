// src/evaluate/infer-checks.ts
function inferChecks(rows, columns) {
	return {
		columns: Object.fromEntries(columns.map((summary) => [summary.profile.name, inferred(summary)])),
		rows: { min: Math.max(1, Math.floor(rows / 2)) }
	};
}
const FEW = 20;
const boundsOf = (min, max) => typeof min === "number" && typeof max === "number" ? {
	min,
	max
} : {};
function inferred({ profile, whole, dates, values }) {
	const { kind, count, distinct, missing, rows } = profile;
	const common = { ...missing === 0 ? { missing: 0 } : { missing: `${Math.min(100, Math.ceil(200 * missing / rows))}%` } };
	if (kind === "string" && dates) return {
		type: "date",
		...common
	};
	const unique = values !== void 0 && distinct === count && count > FEW && missing === 0;
	switch (kind) {
		case "number":
			if (![profile.min, profile.max].map(Number).every(Number.isFinite)) return common;
			return {
				type: whole ? "integer" : "number",
				...whole && unique ? { unique: true } : boundsOf(profile.min, profile.max),
				...common
			};
		case "boolean": return {
			type: "boolean",
			...common
		};
		case "string": return values !== void 0 && distinct <= FEW && distinct < count ? {
			values: values.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value),
			...common
		} : {
			type: "string",
			...unique ? { unique: true } : {},
			...common
		};
		default: return {};
	}
}
export { inferChecks };
