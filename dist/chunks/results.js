export { o as BadResult, s as flag, c as list, l as map, u as number, d as shown } from "./judgement.js";
