import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** A port that is free now, and that `fetch` does not refuse. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** A server of another team in a process group of its own, up when its address answers anything. */
export async function serve(
  program: string,
  args: readonly string[],
  health: string,
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string; readonly seconds?: number } = {},
): Promise<{ stop(): void }> {
  const child = spawn(program, args, {
    env: { ...process.env, ...options.env },
    cwd: options.cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2000)
  })
  let ended: string | undefined
  child.on('error', error => {
    ended = error.message
  })
  child.on('exit', code => {
    ended ??= `it ended with ${code}`
  })
  const stop = (): void => {
    try {
      process.kill(-(child.pid as number), 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  const until = Date.now() + (options.seconds ?? 300) * 1000
  for (;;) {
    try {
      await fetch(health, { signal: AbortSignal.timeout(2000) })
      return { stop }
    } catch {
      if (ended !== undefined || Date.now() > until) {
        stop()
        throw new Error(`${program} does not answer at ${health}: ${ended ?? 'in time'}\n${said}`)
      }
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}
