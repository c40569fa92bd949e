export { n as MOST_OF_SMALL, r as cachedObjects, i as contentOf, a as remoteObjects } from "./dvc-objects2.js";
