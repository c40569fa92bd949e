// src/cli.ts
console.log("x");
export {};
