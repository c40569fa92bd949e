export { t as Ledger, n as ledgerFiles, r as withId } from "./ledger2.js";
