export { f as BadResult, p as flag, m as list, h as map, g as number, _ as shown } from "./judgement.js";
