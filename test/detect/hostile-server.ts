import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Outside } from '../../src/detect/sources/outside.ts'
import { outsideOf } from '../../src/session/outside.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** A server of one test, which answers as it is told to, and counts. */
export class HostileServer {
  readonly asked: string[] = []
  readonly headers: IncomingMessage['headers'][] = []
  readonly #server: Server
  readonly url: string

  private constructor(server: Server) {
    this.#server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static start(handler: Handler): Promise<HostileServer> {
    return new Promise(resolve => {
      const server = createServer((request, response) => {
        here.asked.push(`${request.method} ${request.url}`)
        here.headers.push(request.headers)
        response.on('error', () => undefined)
        handler(request, response)
      })
      let here: HostileServer
      server.listen(0, '127.0.0.1', () => {
        here = new HostileServer(server)
        resolve(here)
      })
    })
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise(resolve => this.#server.close(() => resolve()))
  }
}

/** The machine as sources see it, with short limits. */
export const machine = (environment: Record<string, string>, more: Partial<Outside> = {}): Outside => ({
  ...outsideOf({
    root: process.cwd(),
    job: environment,
    trusted: true,
    grants: () => Object.keys(environment),
    checkedOut: true,
    hide: () => () => undefined,
  }),
  seconds: 10,
  ...more,
})
