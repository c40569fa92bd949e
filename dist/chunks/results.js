export { t as BadResult, n as flag, r as list, i as map, a as number, o as shown } from "./results2.js";
