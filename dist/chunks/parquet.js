import { t as addValue } from "./json-lines2.js";
import { n as ColumnBuilder, r as ROW_LIMITS, t as BadTable } from "./table3.js";
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
async function readParquet(source, wanted) {
	const { parquetMetadataAsync, parquetRead } = await import("./node.js");
	try {
		const metadata = await parquetMetadataAsync(source);
		const rows = Number(metadata.num_rows);
		const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
		if (!(rows >= 0) || rows !== counted) throw new BadTable(`the header says ${rows} rows, its parts ${counted}`);
		if (rows > ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString("en")} rows`, "predictions-limit");
		if (metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0) > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, "predictions-limit");
		const names = metadata.schema.filter((element, i) => i > 0 && element.num_children === void 0).map((element) => element.name);
		const keep = wanted(names);
		const builders = new Map([...keep].map((name) => [name, new ColumnBuilder(name)]));
		for (const [name, builder] of builders) {
			await parquetRead({
				file: source,
				metadata,
				columns: [name],
				compressors: COMPRESSORS,
				onChunk: (chunk) => {
					for (const value of chunk.columnData) {
						if (builder.length > rows) throw new BadTable(`${name} holds more values than the header says`);
						addValue(builder, value, builder.length + 1);
					}
				}
			});
			if (builder.length !== rows) throw new BadTable(`${name} holds ${builder.length} values, the header says ${rows}`);
		}
		return {
			rows,
			names,
			columns: new Map([...builders].map(([name, builder]) => [name, builder.build()])),
			line: () => void 0
		};
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
export { bytesOf, readParquet };
