import { m as runAction } from "./chunks/start.js";
// src/evaluate-main.ts
process.exit(await runAction("evaluate"));
export {};
