export { t as judge, n as toJudge } from "./judgement.js";
