export { a as surroundings } from "./detection.js";
