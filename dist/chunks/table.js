export { bt as BEGINS, xt as BadTable, St as ColumnBuilder, Ct as LONGEST, wt as NO_NAMES, Tt as ROW_LIMITS, Et as isBulk, Dt as isMissing } from "./detection.js";
