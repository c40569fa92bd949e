import { n as runAction } from "./chunks/entry.js";
// src/evaluate-main.ts
process.exit(await runAction("evaluate"));
export {};
