export { it as baselinesOf, at as besideBaseline, ot as choiceText, st as outputIdentity } from "./detection.js";
