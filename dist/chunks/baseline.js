export { t as findBaselines, n as fingerprintOfRecord, r as newest } from "./baseline2.js";
