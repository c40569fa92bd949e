export { Mt as IMAGE_PIN, Nt as completed, Pt as fingerprintOf, Ft as withKey } from "./detection.js";
