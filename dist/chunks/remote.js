export { I as RemoteReader, L as remoteText } from "./detection.js";
