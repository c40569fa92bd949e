export { D as RemoteReader, O as remoteText } from "./detection.js";
