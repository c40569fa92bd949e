export { D as age, O as bytes, k as duration, A as shownPair, j as shownValue, M as unitOf, N as unitOfMethod } from "./judgement.js";
