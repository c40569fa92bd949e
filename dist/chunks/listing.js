import { t as Unreadable } from "./outside.js";
import { createHash } from "node:crypto";
// src/detect/sources/listing.ts
const MOST_OBJECTS = 1e6;
const MOST_PINNED = 1e4;
function listingState(listed, pin) {
	const objects = listed.filter((object) => !object.key.endsWith("/")).toSorted((a, b) => a.key < b.key ? -1 : 1);
	if (objects.length === 0) throw new Unreadable("no object lies below it", true);
	const hash = createHash("sha256");
	let bytes = 0;
	for (const { key, identity, size } of objects) {
		hash.update(`${JSON.stringify(key)}\t${identity}\t${size}\n`);
		bytes += size;
	}
	const count = `${objects.length} ${objects.length === 1 ? "file" : "files"}, ${bytes} bytes`;
	const state = {
		known: true,
		identity: `sha256 ${hash.digest("hex")}, ${count}`,
		pin
	};
	return objects.length > MOST_PINNED ? state : {
		...state,
		objects
	};
}
async function allPages(page) {
	const found = [];
	const seen = new Set();
	for (let token;;) {
		const next = await page(token, found);
		if (found.length > 1e6) throw new Unreadable(`more than ${MOST_OBJECTS} objects lie below it`);
		if (next === void 0) return found;
		if (seen.has(next) || seen.size > 1e5) throw new Unreadable("its listing goes in circles");
		seen.add(next);
		token = next;
	}
}
export { allPages as n, listingState as r, MOST_OBJECTS as t };
