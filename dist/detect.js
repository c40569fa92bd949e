import { t as runDetect } from "./chunks/detection.js";
// src/detect-main.ts
process.exit(await runDetect());
export {};
