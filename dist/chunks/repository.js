export { D as Repository, O as scratchIndex } from "./detection.js";
