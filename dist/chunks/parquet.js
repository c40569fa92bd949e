import { t as addValue } from "./json-lines2.js";
import { r as ROW_LIMITS, t as BadTable } from "./table3.js";
import * as zlib from "node:zlib";
// src/tables/parquet.ts
const EXPANSION = 512 << 20;
const bytesOf = (content) => ({
	byteLength: content.length,
	slice(start, end = content.length) {
		if (start < 0 || end > content.length || start > end) throw new BadTable("the header points outside the file");
		return new Uint8Array(content.subarray(start, end)).buffer;
	}
});
async function scanParquet(source, open, end) {
	const { parquetMetadataAsync, parquetRead } = await import("./node.js");
	try {
		const metadata = await parquetMetadataAsync(source);
		const rows = Number(metadata.num_rows);
		const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
		if (!(rows >= 0) || rows !== counted) throw new BadTable(`the header says ${rows} rows, its parts ${counted}`);
		if (rows > ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString("en")} rows`, "predictions-limit");
		if (metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0) > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, "predictions-limit");
		const names = metadata.schema.flatMap((element, i) => i > 0 && element.num_children === void 0 ? [element.name] : []);
		const wanted = open(names).flatMap((column, i) => column ? [{
			name: names[i],
			column
		}] : []);
		const values = async (name, rowStart, rowEnd) => {
			const parts = [];
			let found = 0;
			await parquetRead({
				file: source,
				metadata,
				columns: [name],
				rowStart,
				rowEnd,
				compressors: COMPRESSORS,
				onChunk: (chunk) => {
					found += chunk.columnData.length;
					if (found > rowEnd - rowStart) throw new BadTable(`${name} holds more values than the header says`);
					parts.push(chunk.columnData);
				}
			});
			if (found !== rowEnd - rowStart) throw new BadTable(`${name} holds ${found} values, the header says ${rowEnd - rowStart}`);
			return parts.length === 1 ? parts[0] : parts.flatMap((part) => Array.from(part));
		};
		let start = 0;
		for (const group of metadata.row_groups) {
			const size = Number(group.num_rows);
			const add = ({ name, column }, cell, i) => addValue(column, cell, name, start + i + 1);
			if (end === void 0) for (const one of wanted) {
				const cells = await values(one.name, start, start + size);
				for (let i = 0; i < size; i++) add(one, cells[i], i);
			}
			else {
				const cells = [];
				for (const one of wanted) cells.push(await values(one.name, start, start + size));
				for (let i = 0; i < size; i++) {
					for (const [c, one] of wanted.entries()) add(one, cells[c][i], i);
					end(void 0);
				}
			}
			start += size;
		}
		return rows;
	} catch (error) {
		if (error instanceof BadTable) throw error;
		throw new BadTable(`cannot be read as Parquet: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`);
	}
}
const bounded = (unpack) => (input, length) => {
	if (length > EXPANSION) throw new BadTable("a page unpacks to more than 512 MB", "predictions-limit");
	return unpack(input, { maxOutputLength: Math.max(1, length) });
};
const COMPRESSORS = {
	GZIP: bounded(zlib.gunzipSync),
	BROTLI: bounded(zlib.brotliDecompressSync),
	..."zstdDecompressSync" in zlib ? { ZSTD: bounded(zlib.zstdDecompressSync) } : {}
};
export { bytesOf, scanParquet };
