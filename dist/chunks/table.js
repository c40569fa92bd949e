export { yt as BEGINS, bt as BadTable, xt as ColumnBuilder, St as LONGEST, Ct as NO_NAMES, wt as ROW_LIMITS, Tt as isBulk, Et as isMissing } from "./detection.js";
