export { B as BEGINS, V as BadTable, H as ColumnBuilder, U as LONGEST, W as NO_NAMES, G as ROW_LIMITS, K as isBulk, q as isMissing } from "./revisions.js";
