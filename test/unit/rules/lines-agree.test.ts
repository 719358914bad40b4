import { linesAgree } from 'danvan';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';

describe('linesAgree', () => {
  it('notes a figure that two lines sent alike', () => {
    const rows = [
      sent('xa-a', 'sessions', 24, { line: 'women' }),
      sent('xa-a', 'sessions', 24, { line: 'front' }),
    ];
    expect(findingsOf(linesAgree, rows)).toMatchObject([
      {
        code: 'dataset/sent-by-two-lines',
        severity: 'note',
        params: { counted: 'front', also: 'women', amount: 24 },
      },
    ]);
  });

  it('warns of lines that disagree and tells which counts', () => {
    const rows = [
      sent('xa-a', 'sessions', 24, { line: 'front' }),
      sent('xa-a', 'sessions', 21, { line: 'women' }),
    ];
    expect(findingsOf(linesAgree, rows)).toMatchObject([
      {
        code: 'dataset/lines-disagree',
        params: { counted: 'front', countedAmount: 24, other: 'women', otherAmount: 21 },
      },
    ]);
  });

  it('says nothing of lines that send figures of their own', () => {
    const rows = [
      sent('xa-a', 'members', 24, { line: 'front' }),
      sent('xa-a', 'members', 21, { line: 'women' }),
    ];
    expect(findingsOf(linesAgree, rows)).toEqual([]);
  });
});
