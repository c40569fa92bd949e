export { q as findBaselines, J as fingerprintOfRecord, Y as newest, X as tierOf } from "./detection.js";
