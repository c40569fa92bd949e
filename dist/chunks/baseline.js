export { kt as findBaselines, At as fingerprintOfRecord, jt as newest, Mt as tierOf } from "./detection.js";
