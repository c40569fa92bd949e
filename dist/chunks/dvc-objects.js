export { n as cachedObjects, r as contentOf, i as remoteObjects } from "./dvc-objects2.js";
