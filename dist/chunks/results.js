export { s as BadResult, c as flag, l as list, u as map, d as number, f as shown } from "./judgement.js";
