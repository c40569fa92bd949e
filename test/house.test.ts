import { describe, expect, it } from 'vitest'
import { layeringFaults } from '../build/layering.ts'

describe('the house', () => {
  it('has a stage import no other stage, and pure code act on nothing', () => {
    expect(layeringFaults('src')).toEqual([])
  })

  it('runs on the Node that the action runs on', () => {
    expect(process.version).toMatch(/^v24\./)
  })
})
