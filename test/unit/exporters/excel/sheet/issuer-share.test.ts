import { describe, expect, it } from 'vitest';
import { sampleBlocks, sampleDocument } from '../../../../support/sample-document.js';
import { issuerShare } from '#inside/exporters/excel';

const { layout } = sampleDocument;
const mm = (length: number): number => (length * 72) / 25.4;

describe('issuerShare', () => {
  it('gives an issuer a little more of the width where its name then stands in one line', () => {
    const [letterhead] = sampleBlocks;
    if (letterhead?.kind !== 'letterhead') throw new Error('The sample begins with a letterhead.');
    const shareOf = (issuer: string) => issuerShare({ ...letterhead, issuer }, layout, mm(165));
    expect(shareOf('Ban Tuyên giáo và Dân vận')).toBeGreaterThan(77 / 165);
    expect(shareOf('Ban Tuyên giáo và Dân vận')).toBeLessThan(80 / 165);
    expect(shareOf('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh')).toBeCloseTo(77 / 165);
  });
});
