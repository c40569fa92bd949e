export { x as Ledger, S as ledgerFiles, C as withId } from "./detection.js";
