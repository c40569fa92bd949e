// src/detect/sources/outside.ts
var Unreadable = class extends Error {
	name = "Unreadable";
	absent;
	constructor(reason, absent = false) {
		super(reason);
		this.absent = absent;
	}
};
export { Unreadable as t };
