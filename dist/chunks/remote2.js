export { t as RemoteReader, n as remoteText } from "./remote3.js";
