export { w as fail } from "./judgement.js";
