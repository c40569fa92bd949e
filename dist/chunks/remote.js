export { O as RemoteReader, k as remoteText } from "./detection.js";
