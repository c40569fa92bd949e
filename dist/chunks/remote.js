export { P as RemoteReader, F as remoteText } from "./detection.js";
