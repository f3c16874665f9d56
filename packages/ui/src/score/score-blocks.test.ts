import { describe, expect, it } from 'vitest'
import { cutoffAt, scoreBlocks } from './score-blocks.ts'

describe('scoreBlocks', () => {
  it('fills one block per point', () => {
    const blocks = scoreBlocks(19, 13, 13)
    expect(blocks).toHaveLength(19)
    expect(blocks.filter((block) => block === 'on')).toHaveLength(13)
    expect(blocks.filter((block) => block === 'may')).toHaveLength(0)
  })

  it('hatches exactly the uncertain points', () => {
    expect(scoreBlocks(13, 6, 7)).toEqual([
      'on',
      'on',
      'on',
      'on',
      'on',
      'on',
      'may',
      'off',
      'off',
      'off',
      'off',
      'off',
      'off',
    ])
  })

  it('knows nothing at all, and the highest score', () => {
    expect(scoreBlocks(3, 0, 3)).toEqual(['may', 'may', 'may'])
    expect(scoreBlocks(3, 3, 3)).toEqual(['on', 'on', 'on'])
  })
})

describe('cutoffAt', () => {
  it('stands before the block that reaches the cut-off', () => {
    expect(cutoffAt(19, 13)).toBeCloseTo(63.16, 2)
    expect(cutoffAt(13, 7)).toBeCloseTo(46.15, 2)
    expect(cutoffAt(10, 1)).toBe(0)
  })
})
