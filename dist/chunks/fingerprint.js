export { wt as IMAGE_PIN, Tt as completed, Et as fingerprintOf, Dt as withKey } from "./detection.js";
