import { runAction } from './action/entry.ts'

// Sockets of a cache or artifact service may linger: the answer is complete, so the process ends.
process.exit(await runAction())
