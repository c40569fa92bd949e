import { n as headOf } from "./bytes.js";
import { t as BadTable } from "./table3.js";
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
// src/tables/read-table.ts
function tableFormat(path) {
	const name = path.toLowerCase().replace(/\.gz$/, "");
	if (name.endsWith(".parquet") || name.endsWith(".pq")) return "parquet";
	if (/\.(?:jsonl|ndjson)$/.test(name)) return "jsonl";
	return /\.(?:tsv|tab)$/.test(name) ? "tsv" : "csv";
}
function delimiterOf(path) {
	const [first = ""] = headOf(path, 4096).toString("utf8").split("\n");
	return first.includes(";") && !first.includes(",") ? ";" : first.includes("	") && !first.includes(",") ? "	" : ",";
}
async function readTable(path, format, wanted, lenient = false) {
	if (!existsSync(path) || !statSync(path).isFile()) throw new BadTable("the file is not there", "predictions-missing");
	if (statSync(path).size === 0) throw new BadTable("the file is empty");
	const isParquet = headOf(path, 4).toString("latin1") === "PAR1";
	const kind = isParquet ? "parquet" : format ?? tableFormat(path);
	switch (kind) {
		case "parquet":
			if (!isParquet) throw new BadTable("is called Parquet and does not begin like it (PAR1)");
			return parquetFile(path, wanted);
		case "jsonl": return (await import("./json-lines.js")).readJsonLines(path, wanted);
		case "csv":
		case "tsv": return (await import("./csv.js")).readCsv(path, kind === "tsv" ? "	" : lenient ? delimiterOf(path) : ",", wanted, lenient);
	}
}
async function parquetFile(path, wanted) {
	const { readParquet } = await import("./parquet.js");
	const { size } = statSync(path);
	const file = openSync(path, "r");
	try {
		const slice = (start, end = size) => {
			if (start < 0 || end > size || start > end) throw new BadTable("the header points outside the file");
			const buffer = new Uint8Array(end - start);
			readSync(file, buffer, 0, buffer.length, start);
			return buffer.buffer;
		};
		return await readParquet({
			byteLength: size,
			slice
		}, wanted);
	} finally {
		closeSync(file);
	}
}
export { readTable as t };
