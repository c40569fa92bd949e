import { n as runAction } from "./chunks/entry.js";
// src/train-main.ts
process.exit(await runAction("train"));
export {};
