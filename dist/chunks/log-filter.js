// src/train/log-filter.ts
function harmless(line) {
	return line.replace(/^([\s\x00-\x1f\x85\u200b\ufeff]*):(?=:)/, "$1:​").replace(/##(?=\[)/g, "##​");
}
const MOST = 16384;
var LineFilter = class {
	#emit;
	#decoder = new TextDecoder("utf-8");
	#rest = "";
	constructor(emit) {
		this.#emit = emit;
	}
	write(chunk) {
		this.#rest += this.#decoder.decode(chunk, { stream: true });
		const lines = this.#rest.split(/\r\n|\n|\r(?!$)/);
		this.#rest = lines.pop() ?? "";
		for (const line of lines) this.#emit(harmless(line));
		while (this.#rest.length > MOST) {
			this.#emit(harmless(this.#rest.slice(0, MOST)));
			this.#rest = this.#rest.slice(MOST);
		}
	}
	end() {
		const last = (this.#rest + this.#decoder.decode()).replace(/\r$/, "");
		this.#rest = "";
		if (last !== "") this.#emit(harmless(last));
	}
};
export { harmless as n, LineFilter as t };
