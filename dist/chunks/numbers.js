export { O as age, k as bytes, A as duration, j as shownPair, M as shownValue, N as unitOf, P as unitOfMethod } from "./judgement.js";
