export { t as checkConfig, n as inferConfig } from "./check.js";
