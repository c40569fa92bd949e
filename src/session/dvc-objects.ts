import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Outside, Unreadable } from '../detect/sources/outside.ts'
import { ask } from '../detect/sources/request.ts'
import { Stores } from '../detect/sources/stores/stores.ts'
import { md5, md5DosToUnix } from '../dvc/folder-hash.ts'
import { hashInList, type LockedFile } from '../dvc/locked-file.ts'
import { addressOfRemote, cacheFolder, type DvcRemote, defaultRemote, objectAddresses } from '../dvc/remote.ts'
import { decode } from '../formats/read.ts'
import { join as inRepository } from '../paths.ts'
import type { Revision } from '../revision.ts'

/** One object is held in memory while its hash is taken. */
const MOST_BYTES = 1 << 30
/** Of metrics, and of the list of a folder. */
export const MOST_OF_SMALL = 64 << 20

/**
 * The objects of the default remote, or why they cannot be read.
 * @param policy the revision whose `.dvc/config` says where it is
 * @param folder in which `.dvc` lies, relative to the repository
 * @param root of the checkout, absolute
 * @param outside what may be used of the machine, with more variables of the job for one store
 */
export async function remoteObjects(
  policy: Revision,
  folder: string,
  root: string,
  outside: (more: Readonly<Record<string, string>>) => Outside,
): Promise<DvcObjects | { readonly why: string }> {
  const content = await policy.read(inRepository(folder, '.dvc/config'))
  const remote = content === undefined ? undefined : defaultRemote(decode(content))
  if (!remote) return { why: '.dvc/config names no default remote' }
  const own = outside(variablesOf(remote))
  const address = addressOfRemote(remote, join(root, folder), own.environment['AZURE_STORAGE_ACCOUNT'])
  return 'why' in address ? address : new DvcObjects(own, remote.name, address.root)
}

/** As DVC calls an object: anything else would be a path. */
const HASH = /^[0-9a-f]{32}(?:\.dir)?$/

/** Who has objects by their hash. `undefined` or an error where it has not. */
type Get = (hash: string, dosToUnix: boolean) => Promise<Uint8Array | undefined>

/** The content of a file that DVC keeps: by its hash, or by way of the list of its folder. */
export async function contentOf({ hash, inside, dosToUnix }: LockedFile, get: Get): Promise<Uint8Array | undefined> {
  const object = await get(hash, dosToUnix)
  if (object === undefined || inside === '') return object
  const own = hashInList(Buffer.from(object).toString('utf8'), inside)
  return own === undefined ? undefined : get(own, dosToUnix)
}

/** DVC's cache beside a checkout, for small files. @param folder in which `.dvc` lies, absolute */
export function cachedObjects(folder: string): Get {
  const text = (name: string): string => {
    try {
      return readFileSync(join(folder, '.dvc', name), 'utf8')
    } catch {
      return ''
    }
  }
  const cache = cacheFolder([text('config.local'), text('config')], folder)
  return async (hash, dosToUnix) => {
    if (!HASH.test(hash)) return undefined
    for (const path of objectAddresses(cache, hash)) {
      try {
        const state = statSync(path)
        if (!state.isFile() || state.size > MOST_OF_SMALL) continue
        const content = readFileSync(path)
        // What has another hash is of something else: a file that was changed in its place.
        if (hasHash(content, hash, dosToUnix)) return content
      } catch {
        // It is not there.
      }
    }
    return undefined
  }
}

function hasHash(content: Uint8Array, hash: string, dosToUnix: boolean): boolean {
  const wanted = hash.replace(/\.dir$/, '')
  return md5(content) === wanted || (dosToUnix && md5DosToUnix(content) === wanted)
}

/** What a remote says of its store, as the variables that say the same. */
function variablesOf({ options }: DvcRemote): Record<string, string> {
  const names = { endpointurl: 'AWS_ENDPOINT_URL_S3', region: 'AWS_REGION', profile: 'AWS_PROFILE' }
  return Object.fromEntries(
    Object.entries(names).flatMap(([option, variable]): [string, string][] => {
      const value = options.get(option)
      return value === undefined ? [] : [[variable, value]]
    }),
  )
}

/** Objects of a remote, without DVC. Every one is held against its hash. */
export class DvcObjects {
  /** Of the remote. */
  readonly name: string
  readonly #outside: Outside
  readonly #stores: Stores
  readonly #root: string

  constructor(outside: Outside, name: string, root: string) {
    this.name = name
    this.#outside = outside
    this.#stores = new Stores(outside)
    this.#root = root
  }

  /** The bytes of an object, which have its hash. @throws {Unreadable} */
  async get(hash: string, dosToUnix: boolean, sources: readonly string[] = [], most = MOST_BYTES): Promise<Uint8Array> {
    if (!HASH.test(hash)) throw new Unreadable(`${JSON.stringify(hash.slice(0, 80))} is no hash of an object`)
    for (const address of [...objectAddresses(this.#root, hash), ...sources]) {
      const content = await this.#read(address, most)
      if (content === undefined) continue
      if (!hasHash(content, hash, dosToUnix)) throw new Unreadable(`the object ${hash} has other bytes than its name says`)
      return content
    }
    throw new Unreadable(`the object ${hash} is not there; was it pushed?`, true)
  }

  async #read(address: string, most: number): Promise<Uint8Array | undefined> {
    try {
      if (/^https?:/.test(address)) return (await ask(this.#outside, { url: address, most })).body
      return await this.#stores.get(address, most)
    } catch (error) {
      if (error instanceof Unreadable && error.absent) return undefined
      throw error
    }
  }
}
