export { t as judge } from "./judgement.js";
