import { describe, expect, it } from 'vitest';
import { checkRepeats, repeatedTexts } from '#inside/report';
import { errorOf } from '../../../support/error-of.js';
import { sampleTable } from '../../../support/sample-document.js';

const tableOf = (letters: number) => ({
  ...sampleTable,
  labels: ['unit'],
  unitLine: '',
  rows: [
    { role: 'data', cells: { unit: { kind: 'text', text: 'x'.repeat(letters) } } } as const,
    { role: 'data', cells: {} } as const,
  ],
});

describe('repeatedTexts', () => {
  it('gives labels, titles of groups and the line of units', () => {
    const texts = repeatedTexts({ ...tableOf(2), unitLine: 'vụ' });
    expect(texts).toEqual(['xx', 'Hòa giải ở cơ sở', 'vụ']);
  });
});

describe('checkRepeats', () => {
  it('refuses labels that fill the file when they stand in every part', () => {
    const error = errorOf(() => checkRepeats(tableOf(50_000), 200));
    expect(error).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' });
    expect(String(error)).toContain('200 parts repeats 9953184 letters of its labels and headings');
  });

  it.each([
    [6_000_000, 1],
    [50_000, 100],
  ])('lets %i letters in %i parts be', (letters, parts) => {
    expect(() => checkRepeats(tableOf(letters), parts)).not.toThrow();
  });
});
