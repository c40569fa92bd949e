export { t as Repository, n as scratchIndex } from "./repository.js";
