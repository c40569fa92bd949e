import { m as runAction } from "./chunks/start.js";
// src/main.ts
process.exit(await runAction());
export {};
