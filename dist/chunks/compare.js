export { t as compareRevisions } from "./revisions.js";
