export { at as baselinesOf, ot as besideBaseline, st as choiceText, ct as outputIdentity } from "./detection.js";
