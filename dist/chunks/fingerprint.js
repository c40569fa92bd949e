export { Ct as IMAGE_PIN, wt as completed, Tt as fingerprintOf, Et as withKey } from "./detection.js";
