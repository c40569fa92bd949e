import { H as Unreadable, L as said, j as known } from "./detection.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/detect/sources/sql.ts
const MOST_ROWS = 1e4;
const SHORT = 200;
async function sqlState(outside, source) {
	const { query, connection, model } = source;
	const address = outside.granted(model, connection);
	if (!address) throw new Unreadable(`${connection} is to hold the address of the database, and is not set in this job or not granted; write env: {fetch: [${connection}]}`);
	if (!/^postgres(?:ql)?:\/\//.test(address)) throw new Unreadable(`${connection} is no address of PostgreSQL (postgresql://…)`);
	if (URL.canParse(address) && await outside.isLinkLocal(new URL(address).hostname)) throw new Unreadable("the database is at a link-local address: not read");
	const { default: pg } = await import("./esm3.js");
	const milliseconds = outside.seconds * 1e3;
	const client = new pg.Client({
		connectionString: address,
		connectionTimeoutMillis: milliseconds,
		query_timeout: milliseconds,
		statement_timeout: milliseconds,
		application_name: "mettle"
	});
	client.on("error", () => void 0);
	try {
		await client.connect();
		await client.query("BEGIN TRANSACTION READ ONLY");
		await client.query({
			text: `DECLARE mettle NO SCROLL CURSOR FOR ${query}`,
			queryMode: "extended"
		});
		const { rows } = await client.query({
			text: `FETCH 10001 FROM mettle`,
			rowMode: "array",
			types: { getTypeParser: () => (value) => value }
		});
		if (rows.length === 0) throw new Unreadable("the query answers no row");
		if (rows.length > MOST_ROWS) throw new Unreadable(`the query answers more than ${MOST_ROWS} rows; ask for a watermark, a count or a checksum`);
		const digest = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
		const [first] = rows;
		const single = rows.length === 1 && first?.length === 1 && typeof first[0] === "string" && first[0].length <= SHORT ? first[0] : digest;
		return known(`sql sha256 ${digest}, ${rows.length} ${rows.length === 1 ? "row" : "rows"}`, single);
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		throw new Unreadable(`the database says: ${withoutAddress(said(error), address)}`);
	} finally {
		await client.end().catch(() => void 0);
	}
}
function withoutAddress(text, address) {
	const password = URL.canParse(address) ? decodeURIComponent(new URL(address).password) : "";
	const clean = text.replaceAll(address, "…");
	return password === "" ? clean : clean.replaceAll(password, "…");
}
export { sqlState };
