export { s as outsideOf } from "./detection.js";
