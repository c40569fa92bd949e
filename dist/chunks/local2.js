export { t as plan, n as run } from "./local.js";
