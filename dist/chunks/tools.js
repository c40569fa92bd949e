import { _ as shown, f as BadResult, g as number, h as map, m as list, p as flag } from "./judgement.js";
// src/evaluate/results/tools.ts
const MOST = 400;
const short = (text) => text.length > MOST ? `${text.slice(0, MOST)}…` : text;
const greatExpectations = (root) => {
	const top = map(root, "the result");
	const whole = flag(top.get("success"), "success");
	const expectations = (top.has("validation_results") ? list(top.get("validation_results"), "validation_results").map((one) => map(one, "a validation result")) : [top]).flatMap((validation) => list(validation.get("expectations") ?? validation.get("results"), "expectations").map((one) => map(one, "an expectation")));
	const failures = expectations.flatMap((one) => {
		const config = one.get("expectation_config");
		const described = config instanceof Map ? config : one;
		const kind = shown(described.get("expectation_type") ?? described.get("type")) || "expectation";
		const kwargs = described.get("kwargs");
		const column = kwargs instanceof Map ? shown(kwargs.get("column")) : "";
		const name = column === "" ? kind : `${kind} (${column})`;
		if (flag(one.get("success"), name)) return [];
		const raised = raisedIn(one.get("exception_info"));
		return [{
			name,
			message: short(raised ?? resultOf(one.get("result"))),
			kind: raised === void 0 ? "fail" : "error"
		}];
	});
	if (!whole && failures.length === 0) throw new BadResult("success is false and no expectation failed");
	if (whole && failures.length > 0) throw new BadResult("success is true and an expectation failed");
	return {
		tests: expectations.length,
		skipped: 0,
		failures
	};
};
function raisedIn(info) {
	if (!(info instanceof Map)) return void 0;
	const one = info;
	if (one.get("raised_exception") === true) return shown(one.get("exception_message")) || "it raised an exception";
	for (const inner of one.values()) {
		const found = inner instanceof Map ? raisedIn(inner) : void 0;
		if (found !== void 0) return found;
	}
}
function resultOf(result) {
	if (!(result instanceof Map)) return "not as expected";
	const one = result;
	const parts = [
		"observed_value",
		"unexpected_count",
		"unexpected_percent",
		"partial_unexpected_list"
	].flatMap((key) => one.has(key) && shown(one.get(key)) !== "" ? [`${key.replaceAll("_", " ")} ${shown(one.get(key))}`] : []);
	return parts.length === 0 ? "not as expected" : parts.join("; ");
}
const pandera = (root) => {
	return {
		tests: null,
		skipped: 0,
		failures: list(root, "the failure cases").map((one) => map(one, "a failure case")).map((one) => {
			const check = shown(one.get("check"));
			if (check === "") throw new BadResult("a failure case names no check");
			const where = shown(one.get("column"));
			const row = shown(one.get("index"));
			return {
				name: where === "" ? check : `${where}: ${check}`,
				message: short(`${shown(one.get("failure_case")) || "missing"}${row === "" ? "" : ` in row ${row}`}`),
				kind: "fail"
			};
		})
	};
};
const deepchecks = (root) => {
	const suite = map(root, "the suite");
	if (suite.get("type") !== "SuiteResult") throw new BadResult("it is no SuiteResult");
	const failures = [];
	let tests = 0;
	for (const value of list(suite.get("results"), "results")) {
		const one = map(value, "a result");
		if (one.get("type") === "CheckFailure") {
			tests++;
			failures.push({
				name: nameIn(one),
				message: short(shown(one.get("exception"))),
				kind: "error"
			});
			continue;
		}
		for (const condition of list(one.get("conditions_results") ?? [], "conditions_results")) {
			const found = map(condition, "a condition");
			const status = shown(found.get("Status"));
			tests++;
			if (![
				"PASS",
				"FAIL",
				"WARN",
				"ERROR"
			].includes(status)) throw new BadResult(`a condition has the status ${JSON.stringify(status)}`);
			if (status !== "PASS") failures.push({
				name: `${nameIn(one)}: ${shown(found.get("Condition"))}`,
				message: short(shown(found.get("More Info"))),
				kind: status === "WARN" ? "warn" : status === "ERROR" ? "error" : "fail"
			});
		}
	}
	return {
		tests,
		skipped: 0,
		failures
	};
};
function nameIn(one) {
	const check = one.get("check");
	return (check instanceof Map ? shown(check.get("name")) : "") || shown(one.get("header")) || "a check";
}
const evidently = (root) => {
	const tests = list(map(root, "the snapshot").get("tests"), "tests").map((one) => map(one, "a test"));
	let skipped = 0;
	const failures = tests.flatMap((one) => {
		const status = shown(one.get("status")).toUpperCase();
		const name = shown(one.get("name")) || shown(one.get("id")) || "a test";
		if (status === "SUCCESS") return [];
		if (status === "SKIPPED") {
			skipped++;
			return [];
		}
		if (![
			"FAIL",
			"WARNING",
			"ERROR"
		].includes(status)) throw new BadResult(`${name} has the status ${JSON.stringify(status)}`);
		return [{
			name,
			message: short(shown(one.get("description"))),
			kind: status === "WARNING" ? "warn" : status === "ERROR" ? "error" : "fail"
		}];
	});
	return {
		tests: tests.length,
		skipped,
		failures
	};
};
const promptfoo = (root) => {
	const results = map(map(root, "the file").get("results"), "results");
	const stats = map(results.get("stats"), "stats");
	const [successes, failed, errors] = [
		"successes",
		"failures",
		"errors"
	].map((key) => number(stats.get(key), `stats.${key}`));
	const rows = list(results.get("results"), "results.results").map((one) => map(one, "a result"));
	const failures = rows.flatMap((one, i) => {
		const score = one.get("score");
		if (score !== void 0 && score !== null) number(score, `the score of test ${i + 1}`);
		if (flag(one.get("success"), `success of test ${i + 1}`)) return [];
		return [{
			name: shown(one.get("description")) || `test ${i + 1}`,
			message: short(shown(one.get("error")) || "an assertion failed"),
			kind: one.get("failureReason") === 2n ? "error" : "fail"
		}];
	});
	if (successes + failed + errors !== rows.length || failures.length !== failed + errors) throw new BadResult(`stats say ${successes} successes, ${failed} failures and ${errors} errors; there are ${rows.length} results, ${failures.length} of them not successful`);
	return {
		tests: rows.length,
		skipped: 0,
		failures
	};
};
const sagemaker = (root) => ({
	tests: null,
	skipped: 0,
	failures: list(map(root, "the file").get("violations"), "violations").map((value) => {
		const one = map(value, "a violation");
		return {
			name: `${shown(one.get("feature_name"))}: ${shown(one.get("constraint_check_type"))}`,
			message: short(shown(one.get("description"))),
			kind: "fail"
		};
	})
});
const READERS = {
	"great-expectations": greatExpectations,
	pandera,
	deepchecks,
	evidently,
	promptfoo,
	sagemaker
};
function toolOf(root) {
	if (Array.isArray(root)) return root[0] instanceof Map && root[0].has("failure_case") ? "pandera" : void 0;
	if (!(root instanceof Map)) return void 0;
	const top = root;
	if (top.get("type") === "SuiteResult") return "deepchecks";
	if (top.has("violations")) return "sagemaker";
	if (top.has("tests") && top.has("metrics")) return "evidently";
	if (top.get("results") instanceof Map) return "promptfoo";
	return top.has("success") ? "great-expectations" : void 0;
}
export { READERS, toolOf };
