export { t as readTable } from "./read-table2.js";
