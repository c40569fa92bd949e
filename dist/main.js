import { n as runAction } from "./chunks/entry.js";
// src/main.ts
process.exit(await runAction());
export {};
