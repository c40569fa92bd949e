export { t as BadTable, n as ColumnBuilder, r as ROW_LIMITS } from "./table3.js";
