export { o as surroundings } from "./detection.js";
