// src/errors.ts
var MettleError = class extends Error {
	name = "MettleError";
	code;
	place;
	log;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.code = code;
		this.place = details.place;
		this.log = details.log ?? [];
	}
};
var Problems = class extends MettleError {
	problems;
	constructor(problems) {
		const [first] = problems;
		super(first?.code ?? "internal", problems.map((p) => p.message).join("\n"), { place: first?.place });
		this.problems = problems;
	}
};
function asMettleError(thrown) {
	if (thrown instanceof MettleError) return thrown;
	return new MettleError("internal", thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
}
const faultsOf = (error) => error instanceof Problems ? error.problems : [error];
export { faultsOf as i, Problems as n, asMettleError as r, MettleError as t };
