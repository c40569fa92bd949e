import { t as BEGINS } from "./table3.js";
// src/tables/fields-program.ts
const FIELDS_PROGRAM = "AGFzbQEAAAABHQNgAX8BfGAIf39/f39/f38Bf2AHf39/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDBQQAAQIBBAUBcAECAgckBARyb3dzAAEHbnVtYmVycwACBmhhc2hlcwADBm1lbW9yeQIACQcBAEEBCwEADAECCpUPBA4AIABBA3RBgAhqKwMAC40EAg9/AnsgAv0PIRggAyELIAAiCSIKIQ8DQCASRSABIA9KcQRAIA/9AAQAIhcgGP0jIBf9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBf9DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/WQhDSABIA9rIg5BEEgEQCANQQEgDnRBAWtxIQ0LA0AgDQRAAkACQCAPIA1oaiIOIApIDQAgDi0AACEQIBQEQCAQQSJHBEAgEUEBaiARIBBBCkYbIREMAgtBACEUIA4iCEEBaiIKIAFIBH8gCi0AAEENRgVBAAsEQCAKQQFqIQoLIAEgCkoEfyAKLQAABUEiCyIOQQpHBH8gCiAIQQFqRyACIA5HcgVBAAsiEg0CIAAgCCAAQQFqIgxBf3MgACAIIAxKGyIMIABGGyEIDAELIBBBIkYEQCAAIA5GIRQMAQsgACAKTgRAIA5BAWsiCCAOIBBBCkYgACIMIA5IcQR/IAgtAABBDUYFQQALGyEICyATQQJ0IgAgBGogDDYCACAAIAVqIAg2AgAgDkEBaiIKIQAgCCAMRiADQQFGcSAQQQpGIAsgE0EBaiITRkdyIhINASAQQQpHDQAgFUEBaiEVIAAhCSAWIBFBAWpqIRZBACERIAYgE0YiEg0BIAMgC2ohCwsgDSANQQFrcSENDAILCwsgD0EQaiEPDAELCyAHIAk2AgAgByAWNgIEIBUL7ggDA34NfwF8IAYoAgAhDyAGKAIEIRAgBigCCCESIAYoAgwhEyAFIQsgACEKA0AgAiAKSgRAAkACQCAKQQJ0IgAgA2ooAgAiDEF/cyAMIAxBAEgbIgwgACAEaigCACIRRgRAIBNBAWohEwwBCyAMIgAtAAAiFUErRiAVQS1GcgRAIAxBAWohAAsgACkDACIHQrDgwIGDhoyYMIUiCEL//v379+/fv/8Ag0L27Nmz586du/YAfCAIhEKAgYKEiJCgwIB/g3pCA4inIg0EfiAHQgggDax9QgOGhkKPnrz48OHDhw+DQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIBUIACyEHIAAgDWohAEEAIQ5BASEUIA1BCEYEQCAAKQMAIghCsODAgYOGjJgwhSIJQv/+/fv379+//wCDQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DekIDiKciFgRAIAcgFkHQCSgCABEAAPwHfiAIQgggFqx9QgOGhkKPnrz48OHDhw+DQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIfCEHCyANIBZqIQ0gACAWaiEACyAAIBFIBH8gAC0AAEEuRgVBAAsEQEEAIRQgAEEBaiEAA0AgACkDACIIQrDgwIGDhoyYMIUiCUL//v379+/fv/8Ag0L27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3pCA4inIhYEQCAHIBZB0AkoAgARAAD8B34gCEIIIBasfUIDhoZCj568+PDhw4cPg0KBFH5CCIhC/4H8h/CfwP8Ag0KBgJADfkIQiEL//4OA8P8/g0KBgICAgOIJfkIgiHwhBwsgACAWaiEAIBZBCEkgDiAWaiIOQQ9KckUNAAsLIA0gDmoiDUUgDUEPSnINAUEAIA5rIQ0gACARSAR/IAAtAABBIHJB5QBGBUEACwR/QQAhFCAAQQFqIgAtAABBLUYiDgR/QQEFIAAtAABBK0YLBEAgAEEBaiEACyAAKQMAIghCsODAgYOGjJgwhSIJQv/+/fv379+//wCDQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DekIDiKciFkUgFkEDS3INAiANQQAgCEIIIBasfUIDhoZCj568+PDhw4cPg0KBFH5CCIhC/4H8h/CfwP8Ag0KBgJADfkIQiEL//4OA8P8/g0KBgICAgOIJfkIgiKciDWsgDSAOG2ohDSAAIBZqBSAACyARRyANQRZKciANQWpIcg0BIAsgDUEASAR8IAe6QQAgDWtB0AkoAgARAACjBSAHuiANQdAJKAIAEQAAogsiF5ogFyAVQS1GGzkDACALQQhqIQsgEiAUcSESIA8gESAMayIAIAAgD0obIQ8gECAAIAAgEEgbIRALIAEgCmohCgwCCwsLIAYgDzYCACAGIBA2AgQgBiASNgIIIAYgEzYCDCAGIAsgBWtBA3U2AhAgCguEAgEEfyAAIQoDQCACIApKBEAgBCAKQQJ0IgBqKAIAIgsgACADaigCACIIQX9zIAggCEEASBsiAGsiCSAHTCAIQQBOcQR/IAkEfyAGIAAtAABqLQAAQQBHBUEBCwVBAAtFBEAgCUHFu/KIeHMhCANAIABBBGoiCSALTARAIAggACgCAHNBsfPd8XlsIgBBD3YgAHMhCCAJIQAMAQsLIAAgC0gEQCAIIAAoAgBBASALIABrQQN0dEEBa3FzQbHz3fF5bCEICyAFIAhBEHYgCHNB65Svr3hsIgBBDXYgAHNBtdzKlXxsIgBBEHYgAHM2AgAgBUEEaiEFIAEgCmohCgwCCwsLIAoLC+YBAgBBgAgLuAEAAAAAAADwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEG8CQsgHAAAAAAAAAAAAAAABAAAAAgAAAABAAAAAAAAAAAAAAA=";
// src/tables/field-memory.ts
const PAGE = 65536;
const FIELDS = 8192;
const [BEGINNINGS, ANSWER, VALUES] = [
	2048,
	2304,
	4096
];
const FROM = VALUES + 8 * FIELDS;
const TO = FROM + 4 * FIELDS;
const HASHES = TO + 4 * FIELDS;
const BEGIN = HASHES + 4 * FIELDS;
const BEYOND = 16;
let compiled;
var FieldMemory = class {
	#program;
	#memory = new WebAssembly.Memory({ initial: Math.ceil(BEGIN / PAGE) });
	#buffer;
	bytes = Buffer.alloc(0);
	from = new Int32Array(0);
	to = new Int32Array(0);
	hashes = new Int32Array(0);
	values = new Float64Array(0);
	#answer = new Int32Array(0);
	constructor() {
		compiled ??= new WebAssembly.Module(Buffer.from(FIELDS_PROGRAM, "base64"));
		this.#program = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } }).exports;
		new Uint8Array(this.#memory.buffer, BEGINNINGS).set(BEGINS);
	}
	hold(rest, chunk) {
		const end = BEGIN + rest.length + chunk.length;
		const missing = end + BEYOND - this.#memory.buffer.byteLength;
		if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
		const { buffer } = this.#memory;
		if (this.#buffer !== buffer) {
			this.#buffer = buffer;
			this.values = new Float64Array(buffer, VALUES, FIELDS);
			this.from = new Int32Array(buffer, FROM, FIELDS);
			this.to = new Int32Array(buffer, TO, FIELDS);
			this.hashes = new Int32Array(buffer, HASHES, FIELDS);
			this.#answer = new Int32Array(buffer, ANSWER, 5);
		}
		this.bytes = Buffer.from(buffer, 0, end);
		this.bytes.set(rest, BEGIN);
		this.bytes.set(chunk, BEGIN + rest.length);
		return BEGIN;
	}
	rows(at, delimiter, width) {
		return {
			rows: this.#program.rows(at, this.bytes.length, delimiter, width, FROM, TO, FIELDS - FIELDS % width, ANSWER),
			end: this.#answer[0],
			lines: this.#answer[1]
		};
	}
	hash(first, step, stop) {
		return this.#program.hashes(first, step, stop, FROM, TO, HASHES, BEGINNINGS, 4);
	}
	read(first, step, stop, texts) {
		const answer = this.#answer;
		answer[0] = texts.shortest;
		answer[1] = texts.longest;
		answer[2] = texts.whole ? 1 : 0;
		answer[3] = 0;
		const end = this.#program.numbers(first, step, stop, FROM, TO, VALUES, ANSWER);
		texts.shortest = answer[0];
		texts.longest = answer[1];
		texts.whole = answer[2] === 1;
		texts.empty += answer[3];
		texts.count = answer[4];
		return end;
	}
};
export { FieldMemory as n, FIELDS as t };
