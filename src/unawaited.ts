/**
 * Rejects with what breaks where nobody waits for it: an event of a stream, or a promise that is to be waited for later.
 * Node would end the process there with a stack trace, and without an answer.
 */
export function unawaited(): Promise<never> {
  return new Promise((_, reject) => {
    process.on('unhandledRejection', reject)
    process.on('uncaughtException', reject)
  })
}
