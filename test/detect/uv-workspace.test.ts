import { describe, expect, it } from 'vitest'
import { takesOwnPackage } from '../../src/detect/uv-workspace.ts'

describe('whether commands run in what uv installs for their folder', () => {
  it.each<readonly [string, boolean]>([
    ['uv sync', true],
    ['uv sync --frozen --extra gpu', true],
    ['uv run python train.py', true],
    ['uv run --frozen python -m churn.train --lr 0.1', true],
    ['uv run train.py --data data/x.csv', true],
    ['uv sync && uv run python train.py', true],
    ['uv sync --all-packages', false],
    ['uv run --package other python train.py', false],
    ['uv run --with torch python train.py', false],
    ['uv run bash run.sh', false],
    ['uv run uv pip install x', false],
    ['uv sync || pip install -r ../r.txt', false],
    ['uv run bash -c "cd ../other && uv run train.py"', false],
    ['uv run python $SCRIPT', false],
    ['pip install -r requirements.txt', false],
    ['python train.py', false],
  ])('%j: %s', (command, expected) => {
    expect(takesOwnPackage([command])).toBe(expected)
  })
})
