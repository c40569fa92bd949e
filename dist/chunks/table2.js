export { t as BadTable, n as ColumnBuilder, r as ROW_LIMITS, i as isMissing, a as presentAt } from "./table3.js";
