export { c as outsideOf } from "./detection.js";
