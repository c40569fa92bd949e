export { Mt as DOCUMENTS, Nt as IMAGE_PIN, Pt as completed, Ft as fingerprintOf, It as withKey } from "./detection.js";
