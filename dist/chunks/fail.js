export { C as fail } from "./judgement.js";
