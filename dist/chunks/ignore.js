import { t as require_ignore } from "./ignore2.js";
export default require_ignore();
export {};
