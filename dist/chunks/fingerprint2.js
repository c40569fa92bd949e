export { t as IMAGE_PIN, n as completed, r as fingerprintOf, i as withKey } from "./fingerprint.js";
