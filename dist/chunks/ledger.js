export { _ as Ledger, v as ledgerFiles, y as withId } from "./detection.js";
