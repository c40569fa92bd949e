export { T as fail } from "./judgement.js";
