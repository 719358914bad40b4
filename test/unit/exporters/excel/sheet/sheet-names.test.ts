import { en, vi, type Finding } from 'danvan';
import { documentParts } from 'danvan/exporter';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '#inside/exporters/excel';
import { sampleDocument } from '../../../../support/sample-document.js';

function namesOf(labels: readonly string[], locale = vi) {
  const annexes = labels.map((label) => ({
    label,
    title: '',
    orientation: 'landscape' as const,
    blocks: [],
  }));
  const findings: Finding[] = [];
  const parts = documentParts({ ...sampleDocument, annexes });
  const names = sheetNames(parts, locale, (finding) => void findings.push(finding));
  return { names, findings };
}

describe('sheetNames', () => {
  it('names the report by locale and the annexes by their labels', () => {
    expect(namesOf(['PHỤ LỤC I', 'PHỤ LỤC XIV']).names).toEqual([
      'Báo cáo',
      'Phụ lục I',
      'Phụ lục XIV',
    ]);
    expect(namesOf([], en).names).toEqual(['Report']);
  });

  it('leaves a label that is not all in capitals as it is', () => {
    expect(namesOf(['Biểu số 01/TCD']).names[1]).toBe('Biểu số 01 TCD');
  });

  it('tells of a name that lost letters, and where', () => {
    const { names, findings } = namesOf(['Phụ lục', 'Biểu tổng hợp '.repeat(5)]);
    expect(names[2]?.length).toBeLessThanOrEqual(31);
    expect(findings).toMatchObject([
      { code: 'export/sheet-renamed', path: ['annexes', 1, 'label'], params: { to: names[2] } },
    ]);
  });

  it('gives each sheet a name of its own', () => {
    const { names } = namesOf(['Phụ lục', 'PHỤ LỤC', '', 'History', "a'b[c]:d*e?f/g\\h"]);
    const small = names.map((name) => name.toLowerCase());
    expect(new Set(small).size).toBe(names.length);
    expect(small).not.toContain('history');
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  });
});
