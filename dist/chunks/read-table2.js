export { t as columnNames, n as readParquet, r as readTable, i as scanTable } from "./read-table.js";
