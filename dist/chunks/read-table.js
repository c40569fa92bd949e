export { y as columnNames, b as readParquet, x as readTable, S as scanTable } from "./judgement.js";
