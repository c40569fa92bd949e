export { et as DOCUMENTS, tt as IMAGE_PIN, nt as completed, rt as fingerprintOf, it as withKey } from "./detection.js";
