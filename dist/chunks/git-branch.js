export { x as GitBranch, S as WriteRefused } from "./detection.js";
