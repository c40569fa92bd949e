import type { BlobServiceClient } from '@azure/storage-blob'
import { MOST_OBJECTS } from '../listing.ts'
import { type Listed, type ObjectStore, type Outside, Unreadable } from '../outside.ts'
import { LIMITS } from '../request.ts'

/**
 * Azure Blob Storage by Microsoft's own library, which the cache brings along. Credentials: a connection string, a shared
 * access signature, the account's key, else a token of the Azure CLI, which `azure/login` leaves behind; without any, anonymous.
 */
export class AzureStore implements ObjectStore {
  readonly #outside: Outside
  readonly #services = new Map<string, Promise<BlobServiceClient>>()

  constructor(outside: Outside) {
    this.#outside = outside
  }

  async head(address: string): Promise<Listed> {
    const [, plain = address, version] = /^(.*)\?versionId=([^?]+)$/s.exec(address) ?? []
    const { account, container, key } = parts(plain)
    return this.#asked(address, async signal => {
      const blob = (await this.#service(account)).getContainerClient(container).getBlobClient(key)
      const found = await (version === undefined ? blob : blob.withVersion(version)).getProperties({ abortSignal: signal })
      return {
        key,
        size: found.contentLength ?? -1,
        identity: identityOf(found.contentMD5, found.etag),
        version: found.versionId ?? null,
        ...(found.etag === undefined ? {} : { etag: found.etag }),
      }
    })
  }

  async get(address: string, most: number): Promise<Uint8Array> {
    const { account, container, key } = parts(address)
    return this.#asked(address, async signal => {
      const blob = (await this.#service(account)).getContainerClient(container).getBlobClient(key)
      const { contentLength = 0 } = await blob.getProperties({ abortSignal: signal })
      if (contentLength > most) throw new Unreadable(`${address} has ${contentLength} bytes, more than the ${most} that are read`)
      return contentLength === 0 ? new Uint8Array() : blob.downloadToBuffer(0, contentLength, { abortSignal: signal })
    })
  }

  async list(prefix: string, after?: string): Promise<readonly Listed[]> {
    const { account, container, key } = parts(prefix)
    return this.#asked(prefix, async signal => {
      const found: Listed[] = []
      const client = (await this.#service(account)).getContainerClient(container)
      for await (const blob of client.listBlobsFlat({ prefix: key, abortSignal: signal })) {
        const { contentLength, contentMD5, etag } = blob.properties
        if (!blob.name.startsWith(key) || contentLength === undefined) throw new Unreadable('the list holds a blob that makes no sense')
        const name = blob.name.slice(key.length)
        if (after === undefined || name > after)
          found.push({ key: name, size: contentLength, identity: identityOf(contentMD5, etag), version: blob.versionId ?? null })
        if (found.length > MOST_OBJECTS) throw new Unreadable(`more than ${MOST_OBJECTS} blobs lie below it`)
      }
      return found
    })
  }

  async #asked<T>(address: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await work(AbortSignal.timeout(this.#outside.seconds * LIMITS.attempts * 1000))
    } catch (error) {
      if (error instanceof Unreadable) throw error
      const status = (error as { statusCode?: number }).statusCode
      const reason =
        status === 404
          ? 'nothing there (404)'
          : status === 403 || status === 401
            ? `no permission (${status})`
            : status === undefined
              ? (error as Error).message.split('\n')[0]
              : `the server answered ${status}`
      throw new Unreadable(`${reason} at ${address}`, status === 404)
    }
  }

  #service(account: string): Promise<BlobServiceClient> {
    const found = this.#services.get(account) ?? this.#open(account)
    this.#services.set(account, found)
    return found
  }

  async #open(account: string): Promise<BlobServiceClient> {
    const { AnonymousCredential, BlobServiceClient, StorageSharedKeyCredential } = await import('@azure/storage-blob')
    const { environment } = this.#outside
    const options = {
      retryOptions: {
        maxTries: LIMITS.attempts,
        tryTimeoutInMs: this.#outside.seconds * 1000,
        retryDelayInMs: 250,
        maxRetryDelayInMs: 2000,
      },
    }
    const connection = environment['AZURE_STORAGE_CONNECTION_STRING']
    if (connection && new RegExp(`(?:^|;)AccountName=${account.replace(/[^a-z0-9]/g, '')}(?:;|$)`).test(connection))
      return BlobServiceClient.fromConnectionString(connection, options)
    const url = `https://${account}.blob.core.windows.net`
    const sas = environment['AZURE_STORAGE_SAS_TOKEN']
    if (sas) return new BlobServiceClient(`${url}?${sas.replace(/^\?/, '')}`, new AnonymousCredential(), options)
    const key = environment['AZURE_STORAGE_KEY'] || environment['AZURE_STORAGE_ACCOUNT_KEY']
    if (key) return new BlobServiceClient(url, new StorageSharedKeyCredential(account, key), options)
    const token = Object.keys(environment).length === 0 ? undefined : await this.#token()
    if (token === undefined) return new BlobServiceClient(url, new AnonymousCredential(), options)
    return new BlobServiceClient(url, { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 600_000 }) }, options)
  }

  async #token(): Promise<string | undefined> {
    const answer = await this.#outside.run('az', [
      'account',
      'get-access-token',
      '--resource',
      'https://storage.azure.com/',
      '--query',
      'accessToken',
      '--output',
      'tsv',
    ])
    return answer?.code === 0 ? answer.stdout.trim() || undefined : undefined
  }
}

/** `az://account/container/path`, or as Hadoop writes it: `abfss://container@account.dfs.core.windows.net/path`. */
function parts(address: string): { account: string; container: string; key: string } {
  const hadoop = /^(?:abfss?|wasbs?):\/\/([^@/]+)@([^./]+)\.[^/]+(?:\/(.*))?$/s.exec(address)
  if (hadoop) return { container: hadoop[1] as string, account: hadoop[2] as string, key: hadoop[3] ?? '' }
  const [, account = '', container = '', key = ''] = /^az:\/\/([^/]+)\/([^/]+)(?:\/(.*))?$/s.exec(address) ?? []
  return { account, container, key }
}

/** The ETag moves with the metadata, too: only where there is no MD5. */
function identityOf(md5: Uint8Array | undefined, etag: string | undefined): string {
  if (md5 && md5.length > 0) return `md5 ${Buffer.from(md5).toString('base64')}`
  if (etag) return `etag ${etag}`
  throw new Unreadable('a blob has neither MD5 nor ETag')
}
