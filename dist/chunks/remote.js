export { B as RemoteReader, V as remoteText } from "./detection.js";
