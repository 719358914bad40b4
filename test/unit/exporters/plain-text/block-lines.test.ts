import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { blockLines } from '#inside/exporters/plain-text';
import { sheetOf } from './support.js';

describe('blockLines', () => {
  it('gives lines for each block, in order', () => {
    const drawn = blockLines(sampleReport.blocks, sheetOf(80));
    expect(drawn).toHaveLength(sampleReport.blocks.length);
    expect(drawn.every(({ lines }) => lines.length > 0)).toBe(true);
  });

  it('centres the head of a part, also without a number', () => {
    const [drawn] = blockLines([{ kind: 'part', number: '', title: 'Chung' }], sheetOf(40));
    expect(drawn?.lines.map((line) => line.trim())).toEqual(['CHUNG']);
  });

  it('writes a heading without a number from the edge', () => {
    const heading = { kind: 'heading', level: 4, number: '', text: 'Mở đầu' } as const;
    expect(blockLines([heading], sheetOf(40))[0]?.lines).toEqual(['Mở đầu']);
  });
});
