export { K as outputIdentity, q as withOutputs } from "./detection.js";
