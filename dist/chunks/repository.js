export { j as Repository, M as scratchIndex } from "./detection.js";
