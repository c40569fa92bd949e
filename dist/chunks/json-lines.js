export { n as scanJsonLines } from "./json-lines2.js";
