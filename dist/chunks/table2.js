export { t as BEGINS, n as BadTable, r as ColumnBuilder, i as LONGEST, a as NO_NAMES, o as ROW_LIMITS, s as isBulk, c as isMissing } from "./table3.js";
