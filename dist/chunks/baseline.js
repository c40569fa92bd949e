export { Y as findBaselines, X as fingerprintOfRecord, Z as newest, Q as tierOf } from "./detection.js";
