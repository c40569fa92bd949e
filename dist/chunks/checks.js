export { t as checkData, n as inferChecks, r as labelCounts } from "./checks2.js";
