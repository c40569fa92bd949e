import { m as runAction } from "./chunks/start.js";
// src/train-main.ts
process.exit(await runAction("train"));
export {};
