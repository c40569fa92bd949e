export { Ot as findBaselines, kt as fingerprintOfRecord, At as newest, jt as tierOf } from "./detection.js";
