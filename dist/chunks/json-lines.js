export { n as readJsonLines } from "./json-lines2.js";
