import { n as headOf, t as contentOf } from "./bytes.js";
import { n as BadTable, r as ColumnBuilder } from "./table3.js";
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
// src/tables/lines.ts
var Lines = class {
	#first;
	#own;
	#count = 0;
	add(line) {
		if (line === void 0) return;
		this.#first ??= line;
		if (this.#own === void 0 && line !== this.#first + this.#count) {
			const first = this.#first;
			this.#own = Uint32Array.from({ length: Math.max(1024, 2 * this.#count) }, (_, i) => first + i);
		}
		if (this.#own !== void 0) {
			if (this.#count === this.#own.length) {
				const grown = new Uint32Array(2 * this.#count);
				grown.set(this.#own);
				this.#own = grown;
			}
			this.#own[this.#count] = line;
		}
		this.#count++;
	}
	at(row) {
		if (row >= this.#count || this.#first === void 0) return void 0;
		return this.#own === void 0 ? this.#first + row : this.#own[row];
	}
};
// src/tables/read-table.ts
function tableFormat(path) {
	const name = path.toLowerCase().replace(/\.gz$/, "");
	if (name.endsWith(".parquet") || name.endsWith(".pq")) return "parquet";
	if (/\.(?:jsonl|ndjson)$/.test(name)) return "jsonl";
	return /\.(?:tsv|tab)$/.test(name) ? "tsv" : "csv";
}
const isParquetFile = (path) => existsSync(path) && headOf(path, 4).toString("latin1") === "PAR1";
async function delimiterOf(path) {
	let first = "";
	for await (const piece of contentOf(path)) {
		first += piece.toString("utf8", 0, 4096);
		if (first.length >= 4096 || first.includes("\n")) break;
	}
	first = first.split("\n")[0] ?? "";
	return first.includes(";") && !first.includes(",") ? ";" : first.includes("	") && !first.includes(",") ? "	" : ",";
}
async function scanTable(path, format, open, row, lenient = false) {
	if (!existsSync(path) || !statSync(path).isFile()) throw new BadTable("the file is not there", "predictions-missing");
	if (statSync(path).size === 0) throw new BadTable("the file is empty");
	const isParquet = isParquetFile(path);
	const kind = isParquet ? "parquet" : format ?? tableFormat(path);
	switch (kind) {
		case "parquet":
			if (!isParquet) throw new BadTable("is called Parquet and does not begin like it (PAR1)");
			return parquetFile(path, open, row);
		case "jsonl": return (await import("./json-lines.js")).scanJsonLines(path, open, row);
		case "csv":
		case "tsv": return (await import("./csv.js")).scanCsv(path, kind === "tsv" ? "	" : lenient ? await delimiterOf(path) : ",", open, row, lenient);
	}
}
var Header = class extends BadTable {
	names;
	constructor(names) {
		super("only the header was asked for");
		this.names = names;
	}
};
async function columnNames(path, format, lenient = false) {
	const open = (names) => {
		throw new Header(names);
	};
	try {
		await scanTable(path, format, open, void 0, lenient);
	} catch (error) {
		if (error instanceof Header) return error.names;
		throw error;
	}
	return [];
}
async function readTable(path, format, wanted, lenient = false) {
	let names = [];
	let columns = [];
	const lines = new Lines();
	const open = (all) => {
		names = all;
		const keep = wanted(all);
		columns = all.map((name) => keep.has(name) ? new ColumnBuilder(name) : void 0);
		return columns;
	};
	const rows = await scanTable(path, format, open, isParquetFile(path) ? void 0 : (line) => lines.add(line), lenient);
	return tableOf(rows, names, columns, (row) => lines.at(row));
}
async function readParquet(content) {
	const { bytesOf, scanParquet } = await import("./parquet.js");
	let names = [];
	let columns = [];
	const open = (all) => {
		names = all;
		columns = all.map((name) => new ColumnBuilder(name));
		return columns;
	};
	return tableOf(await scanParquet(bytesOf(content), open, void 0), names, columns, () => void 0);
}
const tableOf = (rows, names, columns, line) => ({
	rows,
	names,
	columns: new Map(columns.flatMap((column) => column ? [[column.name, column.build()]] : [])),
	line
});
async function parquetFile(path, open, end) {
	const { scanParquet } = await import("./parquet.js");
	const { size } = statSync(path);
	const file = openSync(path, "r");
	try {
		const slice = (start, stop = size) => {
			if (start < 0 || stop > size || start > stop) throw new BadTable("the header points outside the file");
			const buffer = new Uint8Array(stop - start);
			readSync(file, buffer, 0, buffer.length, start);
			return buffer.buffer;
		};
		return await scanParquet({
			byteLength: size,
			slice
		}, open, end);
	} finally {
		closeSync(file);
	}
}
export { Lines as a, scanTable as i, readParquet as n, readTable as r, columnNames as t };
