export { t as RemoteReader, n as remoteText } from "./remote2.js";
