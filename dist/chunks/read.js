export { a as readDocument } from "./judgement.js";
