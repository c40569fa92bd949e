export { t as completed, n as fingerprintOf, r as withKey } from "./fingerprint.js";
