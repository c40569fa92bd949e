export { k as AnonymousCredential, t as BlobServiceClient, D as StorageSharedKeyCredential } from "./esm.js";
