import { n as runAction } from "./chunks/run.js";
// src/main.ts
process.exit(await runAction());
export {};
