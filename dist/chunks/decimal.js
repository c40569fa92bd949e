// src/decimal.ts
function decimal(value) {
	const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	const power = Number(exponent) - fraction.length;
	const digits = BigInt(whole + fraction);
	return power > 0 ? {
		digits: digits * 10n ** BigInt(power),
		power: 0
	} : {
		digits,
		power
	};
}
function aligned(a, b) {
	const power = Math.min(a.power, b.power);
	return [
		a.digits * 10n ** BigInt(a.power - power),
		b.digits * 10n ** BigInt(b.power - power),
		power
	];
}
function minus(a, b) {
	const [x, y, power] = aligned(a, b);
	return {
		digits: x - y,
		power
	};
}
const times = (a, b) => ({
	digits: a.digits * b.digits,
	power: a.power + b.power
});
const absolute = (a) => a.digits < 0n ? {
	...a,
	digits: -a.digits
} : a;
const negative = (a) => ({
	...a,
	digits: -a.digits
});
function order(a, b) {
	const [x, y] = aligned(a, b);
	return x < y ? -1 : x > y ? 1 : 0;
}
function onPaper(value, largest = value) {
	const scale = Math.max(Math.abs(largest), Math.abs(value));
	if (!Number.isFinite(scale) || scale === 0) return value;
	const decimals = 14 - Math.floor(Math.log10(scale));
	return decimals < 0 || decimals > 100 ? value : Number(value.toFixed(decimals)) + 0;
}
const toNumber = (a) => Number(`${a.digits}e${a.power}`);
export { onPaper as a, toNumber as c, negative as i, decimal as n, order as o, minus as r, times as s, absolute as t };
