export { N as RemoteReader, P as remoteText } from "./detection.js";
