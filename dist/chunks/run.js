export { t as fail, n as judge } from "./judgement.js";
