import { runAction } from './action/entry.ts'

process.exit(await runAction('report'))
