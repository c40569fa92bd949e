/** `python:3.12`, `ghcr.io/acme/train:1`, with a digest or not, as docker reads it. */
export const IMAGE = '^[a-z0-9][a-z0-9._/-]*(:[0-9]+/[a-z0-9._/-]+)?(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$'

/** An image as an address of a registry: names without one are Docker Hub's. */
export function imageAddress(image: string): string {
  const [first = '', ...rest] = image.split('/')
  const registry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : undefined
  const name = registry === undefined ? (rest.length === 0 ? `library/${image}` : image) : rest.join('/')
  // Of a tag and a digest the digest decides.
  return `oci://${registry ?? 'docker.io'}/${name.replace(/:[^:@/]+(?=@)/, '')}`
}

/** The image to run: what was looked at, by its digest. @param pin `oci://REGISTRY/NAME@sha256:…` */
export const imageToRun = (pin: string): string => pin.replace(/^oci:\/\//, '')
