export { t as findBaselines, n as fingerprintOfRecord, r as newest, i as tierOf } from "./baseline2.js";
