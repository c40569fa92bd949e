export { t as readParquet, n as readTable, r as scanTable } from "./read-table2.js";
