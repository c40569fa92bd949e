export { dt as findBaselines, ft as fingerprintOfRecord, pt as newest, mt as tierOf } from "./detection.js";
