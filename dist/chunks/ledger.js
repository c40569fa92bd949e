export { g as Ledger, _ as ledgerFiles, v as withId } from "./detection.js";
