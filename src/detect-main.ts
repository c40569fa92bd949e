import { runDetect } from './action/detect.ts'

process.exit(await runDetect())
