export { t as readTable, n as tableFormat } from "./read-table2.js";
