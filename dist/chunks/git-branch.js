export { t as GitBranch, n as WriteRefused } from "./git-branch2.js";
