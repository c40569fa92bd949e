import { n as runAction } from "./chunks/entry.js";
// src/report-main.ts
process.exit(await runAction("report"));
export {};
