export { J as findBaselines, Y as fingerprintOfRecord, X as newest, Z as tierOf } from "./detection.js";
