export { vt as BEGINS, yt as BadTable, bt as ColumnBuilder, xt as LONGEST, St as NO_NAMES, Ct as ROW_LIMITS, wt as isBulk, Tt as isMissing } from "./detection.js";
