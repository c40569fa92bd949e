export { t as readDocument } from "./read.js";
