export { j as RemoteReader, M as remoteText } from "./detection.js";
