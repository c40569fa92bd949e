import { m as runAction } from "./chunks/start.js";
// src/report-main.ts
process.exit(await runAction("report"));
export {};
