export { v as columnNames, y as readParquet, b as readTable, x as scanTable } from "./judgement.js";
