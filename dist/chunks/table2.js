export { t as BadTable, n as ColumnBuilder, r as ROW_LIMITS, i as isBulk, a as isMissing, o as presentAt } from "./table3.js";
