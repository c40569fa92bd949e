export { K as CompletedSide, q as outputIdentity, J as withOutputs } from "./detection.js";
