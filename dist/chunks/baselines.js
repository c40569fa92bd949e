export { U as baselinesOf, W as besideBaseline, G as choiceText, K as outputIdentity } from "./detection.js";
