import { completed } from '../detect/fingerprint.ts'
import type { Inspected } from '../detect/inspect.ts'
import type { Output } from '../documents/schemas.ts'

type Outputs = readonly Output[] | undefined

/** A model with outputs of others that it reads filled in. @param outputsOf what is known of them by a record */
export function withOutputs(inspected: Inspected, outputsOf: (model: string) => Outputs, nonce: string): Inspected {
  const { stage } = inspected
  if (stage && !stage.upstream.some(name => outputsOf(name) !== undefined)) return inspected
  if (stage) {
    const names = new Map(stage.upstream.map(name => [name, new Map(outputsOf(name)?.map(({ path, md5 }) => [path, md5]))]))
    return stage.after((name, path) => names.get(name)?.get(path))
  }
  const fingerprint = completed(inspected.fingerprint, (name, output) => outputIdentity(outputsOf(name), output), nonce)
  return fingerprint === inspected.fingerprint ? inspected : { ...inspected, fingerprint }
}

/** What the outputs of a model are, for the models that read them: their bytes. */
export function outputIdentity(outputs: Outputs, output: string | undefined): string | undefined {
  const asked = (outputs ?? []).filter(
    candidate => output === undefined || candidate.name === output || candidate.name.startsWith(`${output}.`),
  )
  return asked.length === 0 ? undefined : asked.map(({ name, sha256 }) => `${name} sha256 ${sha256}`).join(', ')
}
