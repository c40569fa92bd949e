import type { Listed, ObjectStore, Outside } from '../outside.ts'

/** The store of an address by its scheme. What no scheme names lies on the machine. */
export class Stores implements ObjectStore {
  readonly #outside: Outside
  readonly #open = new Map<string, Promise<ObjectStore>>()

  constructor(outside: Outside) {
    this.#outside = outside
  }

  async head(address: string): Promise<Listed> {
    return (await this.#of(address)).head(address)
  }

  async list(prefix: string, after?: string): Promise<readonly Listed[]> {
    return (await this.#of(prefix)).list(prefix, after)
  }

  async get(address: string, most: number): Promise<Uint8Array> {
    return (await this.#of(address)).get(address, most)
  }

  #of(address: string): Promise<ObjectStore> {
    const scheme = /^([a-z0-9]+):\/\//.exec(address)?.[1] ?? ''
    const found = this.#open.get(scheme) ?? this.#make(scheme)
    this.#open.set(scheme, found)
    return found
  }

  async #make(scheme: string): Promise<ObjectStore> {
    switch (scheme) {
      case 's3':
        return new (await import('./s3.ts')).S3Store(this.#outside)
      case 'gs':
        return new (await import('./gcs.ts')).GcsStore(this.#outside)
      case 'az':
      case 'abfs':
      case 'abfss':
        return new (await import('./azure.ts')).AzureStore(this.#outside)
      default:
        return this.#outside.files
    }
  }
}
