export { st as findBaselines, ct as fingerprintOfRecord, lt as newest, ut as tierOf } from "./detection.js";
