export { t as RemoteReader, n as remoteText } from "./remote.js";
