export { T as GitBranch, E as WriteRefused } from "./detection.js";
