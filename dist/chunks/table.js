export { U as BEGINS, W as BadTable, G as ColumnBuilder, K as LONGEST, q as NO_NAMES, J as ROW_LIMITS, Y as isBulk, X as isMissing } from "./revisions.js";
