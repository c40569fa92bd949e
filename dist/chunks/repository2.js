export { t as Repository } from "./repository.js";
