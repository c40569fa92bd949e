export { d as BadResult, f as flag, p as list, m as map, h as number, g as shown } from "./judgement.js";
