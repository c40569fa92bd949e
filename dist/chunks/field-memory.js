import { t as BEGINS } from "./table3.js";
// src/tables/fields-program.ts
const FIELDS_PROGRAM = "AGFzbQEAAAABNgVgAABgCX9/f39/f39/fwF/YAh/f39/f39/fwF/YAd/f39/f39/AX9gCn9/f39/f39/f38BfwIPAQNlbnYGbWVtb3J5AgABAwYFAAECAwQHKwUEcm93cwACB251bWJlcnMAAwVjb3VudAAEBXRleHRzAAEGbWVtb3J5AgAIAQAMAQIKuBYFKQEBfwNAIABBGEgEQCAAQRhsQbgJakH/ASAA/AsAIABBAWohAAwBCwsL9QIBCH8gCCgCACEOIAgoAgQhDyAAIQoDQCACIApKBEACQCADIApBAnQiCWooAgAiAEF/cyAAIABBAEgbIgAgBCAJaigCACIQRgR/QQEFIAYgAC0AAGotAAALBEAgCyIAQQFqIQsgByAAQQJ0aiAKNgIADAELIBAgAGsiDUHFu/KIeHMhDANAIABBBGoiCSAQTARAIA0gACgCACIAQQF0QX9zIABxQYCBgoR4cWlrIQ0gACAMc0Gx893xeWwiAEEPdiAAcyEMIAkhAAwBCwsgACAQSARAIA0gACgCAEEBIBAgAGtBA3R0QQFrcSIAQQF0QX9zIABxQYCBgoR4cWlrIQ0gACAMc0Gx893xeWwhDAsgBSAMQRB2IAxzQeuUr694bCIAQQ12IABzQbXcypV8bCIAQRB2IABzNgIAIAVBBGohBSAOIA0gDSAOShshDiAPIA0gDSAPSBshDwsgASAKaiEKDAELCyAIIA42AgAgCCAPNgIEIAsL4AYDDn8EfgR7IAL9DyEcIAMhDCAAIgkiCiEOA0AgE0UgASAOSnEEQEIAIRhCACEWQgAhF0EAIQ0DQCANQcAASARAIBYgDSAOav0ABAAiHf0MCgoKCgoKCgoKCgoKCgoKCv0jIhv9ZKwgDawiGYaEIRYgFyAd/QwiIiIiIiIiIiIiIiIiIiIi/SMiGv1krCAZhoQhFyAYIB0gHP0jIBv9UCAa/VD9ZKwgGYaEIRggDUEQaiENDAELCwJAIA9FIAEgDmsiDUHAAEgEfkIBIA2shkIBfSIZIBiDIRggFyAZgwUgFwtQcSAAIApOcQRAA0AgGEIAUgRAAkAgFEECdCIKIARqIAA2AgAgBSAKaiAYeqciEyAOaiIKNgIAIBRBAWohFCAAIQ0gCkEBaiEAAkAgFiATrIhCAYNQBEAgDCAURiITDQIMAQsgCiANSgR/IApBAWstAABBDUYFQQALBEAgBSAUQQJ0akEEayAKQQFrIgg2AgAFIAohCAsgCCANRiADQQFGcSAMIBRHciITDQEgEUEBaiERIAAhCSAQIBJBAWpqIRBBACESIAYgFEYiEw0BIAMgDGohDAsgGCAYQgF9gyEYDAILCwsgACEKDAELA0AgGEIAUgRAAkACQCAOIBh6p2oiDSAKSA0AIA0tAAAhFSAPBEAgFUEiRwRAIBJBAWogEiAVQQpGGyESDAILQQAhDyANIghBAWoiCiABSAR/IAotAABBDUYFQQALBEAgCkEBaiEKCyABIApKBH8gCi0AAAVBIgsiDUEKRwR/IAogCEEBakcgAiANR3IFQQALIhMNAiAAIAggAEEBaiILQX9zIAAgCCALShsiCyAARhshCAwBCyAVQSJGBEAgACANRiEPDAELIAAgCk4EQCANQQFrIgggDSAVQQpGIAAiCyANSHEEfyAILQAAQQ1GBUEACxshCAsgFEECdCIAIARqIAs2AgAgACAFaiAINgIAIA1BAWoiCiEAIAggC0YgA0EBRnEgFUEKRiAMIBRBAWoiFEZHciITDQEgFUEKRw0AIBFBAWohESAAIQkgECASQQFqaiEQQQAhEiAGIBRGIhMNASADIAxqIQwLIBggGEIBfYMhGAwCCwsLCyAOQUBrIQ4MAQsLIAcgCTYCACAHIBA2AgQgEQvvCAIDfg1/IAYoAgAhDiAGKAIEIQ8gBigCCCERIAYoAgwhEiAFIQsgACEKA0AgAiAKSgRAAkAgCkECdCIAIANqKAIAIgxBAEghDQJAIAAgBGooAgAiECAMQX9zIAwgDRsiE0YEQCANDQIgEkEBaiESDAELIBMtAAAiFUEtRiAVQStGciATaiIAKQMAIgdCsODAgYOGjJgwhSIIQv/+/fv379+//wCDQvbs2bPnzp279gB8IAiEQoCBgoSIkKDAgH+DekIDiKciDAR+IAdCCCAMrH1CA4aGQo+evPjw4cOHD4NCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIgFQgALIQcgACAMaiEAQQAhDUEBIRQgDEEIRgRAIAApAwAiCEKw4MCBg4aMmDCFIglC//79+/fv37//AINC9uzZs+fOnbv2AHwgCYRCgIGChIiQoMCAf4N6QgOIpyIWBEAgByAWQQN0QYAIaisDAPwHfiAIQgggFqx9QgOGhkKPnrz48OHDhw+DQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIfCEHCyAMIBZqIQwgACAWaiEACyAAIBBIBH8gAC0AAEEuRgVBAAsEQEEAIRQgAEEBaiEAA0AgACkDACIIQrDgwIGDhoyYMIUiCUL//v379+/fv/8Ag0L27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3pCA4inIhYEQCAHIBZBA3RBgAhqKwMA/Ad+IAhCCCAWrH1CA4aGQo+evPjw4cOHD4NCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIh8IQcLIAAgFmohACAWQQhJIA0gFmoiDUEPSnJFDQALCyAMIA1qIgxFIAxBD0pyDQFBACANayEMIAAgEEgEfyAALQAAQSByQeUARgVBAAsEf0EAIRQgAEEBaiIALQAAQS1GIg0Ef0EBBSAALQAAQStGCwRAIABBAWohAAsgACkDACIIQrDgwIGDhoyYMIUiCUL//v379+/fv/8Ag0L27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3pCA4inIhZFIBZBA0tyDQIgDEEAIAhCCCAWrH1CA4aGQo+evPjw4cOHD4NCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIinIgxrIAwgDRtqIQwgACAWagUgAAsgEEcgDEEWSnIgDEFqSHINASALIAxBAEgEfCAHukEAIAxrQQN0QYAIaisDAKMFIAe6IAxBA3RBgAhqKwMAogu9IBVBLUatQj+GhDcDACALQQhqIQsgESAUcSERIA4gECATayIAIAAgDkobIQ4gDyAAIAAgD0gbIQ8LIAEgCmohCgwCCwsLIAYgDjYCACAGIA82AgQgBiARNgIIIAYgEjYCDCAGIAsgBWtBA3U2AhAgCgvBAwIFfwR+QcAAIAZrIQwgBUEgIAZ0aiENIAAhBgNAIAIgBkoEQCAGQQJ0IgsgA2ooAgAiDkF/cyAOIA5BAEgbIQACfyAEIAtqKAIAIABrIgtBF0oEf0EBBSAOQQBOIAggC05xBH8gCwR/IAcgAC0AAGotAAAFQQELBUEACwsEQCAJIApBAnRqIAY2AgAgCkEBagwBCyAAKQMAIAtBGGxBuAlqIg4pAwCDIQ8gBSAAKQMQIA4pAxCDIAusQjiGhCIQQs/W077Sx6vZQn4gDyAAKQMIIA4pAwiDIhFClfip+pe33puef36FhULNmdbq/vrrqH9+IhIgEkIgiIVC09iX1OG/rudEfiAMrIinQQV0aiEAQQghCwNAIAsEQAJAIAApAwAgD1EEfyAAKQMIIBFRBUEACwR/IAApAxAgEFEFQQALBEAgACAAKQMYQgF8NwMYDAELIAApAxhQBEAgACAPNwMAIAAgETcDCCAAIBA3AxAgAEIBNwMYDAELIA0gAEEgaiIARgRAIAUhAAsgC0EBayELDAILCwsgCwR/IAoFIAkgCkECdGogBjYCACAKQQFqCwshCiABIAZqIQYMAQsLIAoLC4cGAgBBgAgLuAEAAAAAAADwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEG4CQvABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";
// src/tables/field-memory.ts
const PAGE = 65536;
const FIELDS = 8192;
const [BEGINNINGS, NUMBER_BEGINNINGS, ANSWER, VALUES] = [
	2048,
	2304,
	2560,
	4096
];
const FROM = VALUES + 8 * FIELDS;
const TO = FROM + 4 * FIELDS;
const LEFT = TO + 4 * FIELDS;
const COUNTERS = LEFT + 4 * FIELDS;
const BEYOND = 64;
const [PLACE, LENGTH, TIMES] = [
	32,
	23,
	24
];
const [ROOM, FEWEST, MOST] = [
	8 << 20,
	6,
	12
];
let compiled;
var FieldMemory = class {
	#program;
	#memory = new WebAssembly.Memory({ initial: Math.ceil(COUNTERS / PAGE) });
	#buffer;
	#bits;
	#begin = COUNTERS;
	#waiting = [];
	bytes = Buffer.alloc(0);
	from = new Int32Array(0);
	to = new Int32Array(0);
	values = new Float64Array(0);
	hashes = new Int32Array(0);
	left = new Int32Array(0);
	#answer = new Int32Array(0);
	constructor(columns) {
		compiled ??= new WebAssembly.Module(Buffer.from(FIELDS_PROGRAM, "base64"));
		this.#program = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } }).exports;
		this.#bits = Math.min(MOST, Math.max(FEWEST, Math.floor(Math.log2(ROOM / PLACE / columns))));
		const begins = new Uint8Array(this.#memory.buffer, BEGINNINGS);
		begins.set(BEGINS);
		begins.set(BEGINS, NUMBER_BEGINNINGS - BEGINNINGS);
		for (const byte of Buffer.from("0123456789-.")) begins[NUMBER_BEGINNINGS - BEGINNINGS + byte] = 1;
	}
	counter() {
		const counter = { address: void 0 };
		this.#waiting.push(counter);
		return counter;
	}
	hold(rest, chunk) {
		const size = PLACE << this.#bits;
		const begin = this.#begin + this.#waiting.length * size;
		const end = begin + rest.length + chunk.length;
		const missing = end + BEYOND - this.#memory.buffer.byteLength;
		if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
		const { buffer } = this.#memory;
		if (this.#buffer !== buffer) {
			this.#buffer = buffer;
			this.values = new Float64Array(buffer, VALUES, FIELDS);
			this.hashes = new Int32Array(buffer, VALUES, FIELDS);
			this.from = new Int32Array(buffer, FROM, FIELDS);
			this.to = new Int32Array(buffer, TO, FIELDS);
			this.left = new Int32Array(buffer, LEFT, FIELDS);
			this.#answer = new Int32Array(buffer, ANSWER, 5);
		}
		this.bytes = Buffer.from(buffer, 0, end);
		this.bytes.fill(0, this.#begin, begin);
		for (const counter of this.#waiting.splice(0)) {
			counter.address = this.#begin;
			this.#begin += size;
		}
		this.bytes.set(rest, begin);
		this.bytes.set(chunk, begin + rest.length);
		return begin;
	}
	rows(at, delimiter, width) {
		return {
			rows: this.#program.rows(at, this.bytes.length, delimiter, width, FROM, TO, FIELDS - FIELDS % width, ANSWER),
			end: this.#answer[0],
			lines: this.#answer[1]
		};
	}
	count({ address }, first, step, stop) {
		if (address !== void 0) return this.#program.count(first, step, stop, FROM, TO, address, this.#bits, BEGINNINGS, 4, LEFT);
		let left = 0;
		for (let i = first; i < stop; i += step) this.left[left++] = i;
		return left;
	}
	each({ address }, take) {
		if (address === void 0) return;
		const bytes = Buffer.from(this.#memory.buffer);
		const end = address + (PLACE << this.#bits);
		for (let at = address; at < end; at += PLACE) {
			const count = bytes.readUInt32LE(at + TIMES) + bytes.readUInt32LE(at + TIMES + 4) * 2 ** 32;
			if (count > 0) take(bytes, at, at + bytes[at + LENGTH], count);
		}
	}
	numbers(first, step, stop, texts) {
		const answer = this.#answer;
		answer[0] = texts.shortest;
		answer[1] = texts.longest;
		answer[2] = texts.whole ? 1 : 0;
		answer[3] = texts.missing;
		const end = this.#program.numbers(first, step, stop, FROM, TO, VALUES, ANSWER);
		texts.shortest = answer[0];
		texts.longest = answer[1];
		texts.whole = answer[2] === 1;
		texts.missing = answer[3];
		return {
			count: answer[4],
			end
		};
	}
	texts(first, step, stop, numbers, texts) {
		const answer = this.#answer;
		answer[0] = texts.shortest;
		answer[1] = texts.longest;
		const left = this.#program.texts(first, step, stop, FROM, TO, VALUES, numbers ? NUMBER_BEGINNINGS : BEGINNINGS, LEFT, ANSWER);
		texts.shortest = answer[0];
		texts.longest = answer[1];
		return left;
	}
};
export { FieldMemory as n, FIELDS as t };
