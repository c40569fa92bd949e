export { l as outsideOf } from "./detection.js";
