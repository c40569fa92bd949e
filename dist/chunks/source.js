// src/detect/sources/source.ts
const known = (identity, pin) => ({
	known: true,
	identity,
	pin
});
const unknown = (reason, pin) => ({
	known: false,
	reason,
	pin
});
export { unknown as n, known as t };
