export { b as GitBranch, x as WriteRefused } from "./detection.js";
