import { m as runAction } from "./chunks/start.js";
// src/gate-main.ts
process.exit(await runAction("gate"));
export {};
