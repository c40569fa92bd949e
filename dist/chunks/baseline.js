export { ct as findBaselines, lt as fingerprintOfRecord, ut as newest, dt as tierOf } from "./detection.js";
