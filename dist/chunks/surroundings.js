export { s as surroundings } from "./detection.js";
