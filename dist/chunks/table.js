export { ht as BEGINS, gt as BadTable, _t as ColumnBuilder, vt as LONGEST, yt as NO_NAMES, bt as ROW_LIMITS, xt as isBulk, St as isMissing } from "./detection.js";
