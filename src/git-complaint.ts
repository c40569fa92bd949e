/** A URL with a user and password in it, and a header, lose them before they are shown. */
export const withoutCredentials = (text: string): string =>
  text.replace(/((?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/)[^@/\s]+@/gi, '$1***@').replace(/(authorization:\s*\w+\s+)\S+/gi, '$1***')

/** The line in which git says what is wrong: the last of several is advice. */
export function complaint(stderr: string): string {
  const lines = withoutCredentials(stderr).trim().split('\n')
  return (lines.find(line => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? '').replace(/^(?:fatal|error): /, '')
}
