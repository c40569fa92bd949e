export { z as BEGINS, B as BadTable, V as ColumnBuilder, H as LONGEST, U as NO_NAMES, W as ROW_LIMITS, G as isBulk, K as isMissing } from "./revisions.js";
