import { st as require_dist } from "./revisions.js";
export default require_dist();
export {};
