export { n as plan, r as run } from "./local.js";
