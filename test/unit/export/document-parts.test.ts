import { documentParts } from 'danvan/exporter';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { documentOf } from './support.js';

describe('documentParts', () => {
  it('gives the main report, then each annex with its title lines', () => {
    const [annex] = sampleReport.annexes;
    expect(documentParts(sampleReport)).toEqual([
      { titleLines: [], orientation: 'portrait', blocks: sampleReport.blocks },
      {
        titleLines: ['Phụ lục', 'Số liệu theo đơn vị', '(kèm theo Báo cáo của Cơ quan Mẫu)'],
        annex,
        orientation: 'landscape',
        blocks: annex?.blocks,
      },
    ]);
  });

  it('leaves out empty title lines', () => {
    const annex = { label: '', title: 'Biểu', orientation: 'portrait', blocks: [] } as const;
    const parts = documentParts({ ...sampleReport, annexes: [annex] });
    expect(parts[1]?.titleLines).toEqual(['Biểu']);
  });

  it('gives one part for a report without annexes', () => {
    expect(documentParts(documentOf())).toHaveLength(1);
  });
});
