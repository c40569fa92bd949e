export { Nt as DOCUMENTS, Pt as IMAGE_PIN, Ft as completed, It as fingerprintOf, Lt as withKey } from "./detection.js";
