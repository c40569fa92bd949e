export { $ as DOCUMENTS, et as IMAGE_PIN, tt as completed, nt as fingerprintOf, rt as withKey } from "./detection.js";
