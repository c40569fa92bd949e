export { Dt as IMAGE_PIN, Ot as completed, kt as fingerprintOf, At as withKey } from "./detection.js";
