import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world.ts'

/** Docker as far as the command line goes: it notes what it was asked, and runs it with nothing but the named variables. */
const DOCKER = `#!/bin/bash
printf '%s\\n' "$@" "--" >> "$DOCKER_LOG"
[ "$1" = run ] || exit 0
names=() ; while [ $# -gt 0 ]; do case "$1" in
  --workdir) cd "$2"; shift 2;;
  --env) case "$2" in *=*) names+=("$2");; *) names+=("$2=\${!2}");; esac; shift 2;;
  --entrypoint) shift 3; break;;
  *) shift;; esac; done
exec env -i PATH=/usr/bin:/bin "\${names[@]}" bash "$@"
`

describe('a model that runs in an image', () => {
  let world: World
  let server: Server
  let registry = ''
  let layer = 'one'
  let bin = ''
  let log = ''
  const manifest = (): string =>
    JSON.stringify({ schemaVersion: 2, layers: [{ digest: `sha256:${createHash('sha256').update(layer).digest('hex')}`, size: 1 }] })
  const config = (image: string): string => `version: 1
models:
  churn:
    code: [train.sh]
    container: ${image}
    env: {train: [WANDB_API_KEY]}
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.5}}
`
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'application/vnd.oci.image.manifest.v1+json')
      response.end(manifest())
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    registry = `127.0.0.1:${(server.address() as AddressInfo).port}`
    world = await World.create({
      'mettle.yml': config(`${registry}/acme/train:1`),
      'train.sh': 'env | sort > seen.txt\ntest -f "$METTLE_INPUTS"\necho \'{"auc": 0.8}\' > metrics.json\n',
    })
    bin = join(world.folder, 'bin')
    log = join(world.folder, 'docker.log')
    mkdirSync(bin)
    writeFileSync(join(bin, 'docker'), DOCKER.replace('$DOCKER_LOG', log), { mode: 0o755 })
  })
  afterAll(async () => {
    server.close()
    await world.close()
  })
  const env = () => ({ PATH: `${bin}:${process.env['PATH']}`, WANDB_API_KEY: 'canary-secret', AWS_SECRET_ACCESS_KEY: 'other-secret' })
  const push = async () => {
    writeFileSync(log, '')
    const head = world.git('rev-parse', 'main')
    return world.runPush('0'.repeat(40), head, { env: env() })
  }

  it('trains in exactly the image that was looked at, with what it was granted and nothing else', async () => {
    const run = await push()
    expect(run.code, run.log).toBe(0)
    const asked = readFileSync(log, 'utf8')
    expect(asked).toContain(`${registry}/acme/train@sha256:${createHash('sha256').update(manifest()).digest('hex')}`)
    expect(asked).not.toContain('secret')
    expect(asked).toMatch(/^rm\n--force\nmettle-/m)
    const seen = readFileSync(join(run.workspace, 'seen.txt'), 'utf8')
    expect(seen).toContain('WANDB_API_KEY=canary-secret')
    expect(seen).toContain('METTLE_MODEL=churn')
    expect(seen).not.toContain('other-secret')
    expect(seen).not.toContain(bin)
  })

  it('trains again when the image moves under its tag, and not before', async () => {
    expect((await push()).outputs['trained']).toBe('[]')
    layer = 'two'
    const run = await push()
    expect(run.outputs['trained']).toBe('["churn"]')
    expect(run.log).toContain('environment container')
  })

  it('is chosen by the base commit, not by the pull request', async () => {
    writeFileSync(log, '')
    const pull = world.pull(1, 'evil', {
      'mettle.yml': config('evil.example/miner:1'),
      'train.sh': `${readFileSync(join(world.author, 'train.sh'), 'utf8')}# more\n`,
    })
    const run = await world.runPull(1, pull, { env: env() })
    expect(run.code, run.log).toBe(0)
    expect(readFileSync(log, 'utf8')).not.toContain('evil')
  })

  it('says that docker is not there', async () => {
    const pull = world.pull(2, 'more', { 'train.sh': `${readFileSync(join(world.author, 'train.sh'), 'utf8')}# again\n` })
    const run = await world.runPull(2, pull, { env: { PATH: '/usr/bin:/bin' } })
    expect(run.code).toBe(1)
    expect(run.log).toContain('docker is not on PATH here')
  })

  it.each(['--privileged', 'a b', '../x', 'UPPER/case', 'x@sha256:12'])('refuses %j for an image', async image => {
    const pull = world.pull(3, 'wrong', { 'mettle.yml': config(JSON.stringify(image)) })
    expect((await world.runPull(3, pull, { env: env() })).log).toContain('[config-')
  })
})
