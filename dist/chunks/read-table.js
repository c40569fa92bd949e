export { _ as columnNames, v as readParquet, y as readTable, b as scanTable } from "./judgement.js";
