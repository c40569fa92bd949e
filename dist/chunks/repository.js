export { s as Repository, c as scratchIndex } from "./revisions.js";
