export { t as outsideOf } from "./outside2.js";
