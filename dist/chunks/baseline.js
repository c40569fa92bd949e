export { lt as findBaselines, ut as fingerprintOfRecord, dt as newest, ft as tierOf } from "./detection.js";
