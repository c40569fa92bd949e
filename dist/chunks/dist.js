import { Xt as require_dist } from "./detection.js";
export default require_dist();
export {};
