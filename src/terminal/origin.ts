/** Owner and name of a repository on a GitHub server, from the address of `origin`. */
export function addressOf(url: string | undefined): { owner: string; repo: string } | undefined {
  const found = /[/:]([^/:]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url ?? '')
  return found && !/^file:/.test(url ?? '') ? { owner: found[1] as string, repo: found[2] as string } : undefined
}
