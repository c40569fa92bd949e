export { i as readDocument } from "./judgement.js";
