import { readdirSync } from 'node:fs'

/** The numbers of all processes, where the system tells them in `/proc`. */
export const processes = (): string[] => {
  try {
    return readdirSync('/proc').filter(name => /^\d+$/.test(name))
  } catch {
    return []
  }
}
