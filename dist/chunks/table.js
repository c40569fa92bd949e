export { gt as BEGINS, _t as BadTable, vt as ColumnBuilder, yt as LONGEST, bt as NO_NAMES, xt as ROW_LIMITS, St as isBulk, Ct as isMissing } from "./detection.js";
