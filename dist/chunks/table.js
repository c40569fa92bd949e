export { _t as BEGINS, vt as BadTable, yt as ColumnBuilder, bt as LONGEST, xt as NO_NAMES, St as ROW_LIMITS, Ct as isBulk, wt as isMissing } from "./detection.js";
