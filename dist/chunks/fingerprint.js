export { Z as DOCUMENTS, Q as IMAGE_PIN, $ as completed, et as fingerprintOf, tt as withKey } from "./detection.js";
