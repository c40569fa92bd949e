export { R as BEGINS, z as BadTable, B as ColumnBuilder, V as LONGEST, H as NO_NAMES, U as ROW_LIMITS, W as isBulk, G as isMissing } from "./revisions.js";
