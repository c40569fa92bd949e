export { w as AnonymousCredential, t as BlobServiceClient, S as StorageSharedKeyCredential } from "./esm.js";
