export { ut as findBaselines, dt as fingerprintOfRecord, ft as newest, pt as tierOf } from "./detection.js";
