import { n as runAction } from "./chunks/entry.js";
// src/gate-main.ts
process.exit(await runAction("gate"));
export {};
