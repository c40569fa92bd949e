export { t as BEGINS, n as BadTable, r as ColumnBuilder, i as LONGEST, a as ROW_LIMITS, o as isBulk, s as isMissing } from "./table3.js";
