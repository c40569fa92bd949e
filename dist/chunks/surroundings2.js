export { t as surroundings } from "./surroundings.js";
