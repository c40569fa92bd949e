export { Et as IMAGE_PIN, Dt as completed, Ot as fingerprintOf, kt as withKey } from "./detection.js";
