import "./Clients.js";
export { d as AnonymousCredential, g as BlobServiceClient, t as StorageSharedKeyCredential } from "./esm.js";
