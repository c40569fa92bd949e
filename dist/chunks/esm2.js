export { j as AnonymousCredential, t as BlobServiceClient, k as StorageSharedKeyCredential } from "./esm.js";
