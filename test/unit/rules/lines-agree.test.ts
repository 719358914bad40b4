import { linesAgree } from 'danvan/rules';
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

  it('works on bounds', () => {
    const two = (value: Parameters<typeof sent>[2]) =>
      findingsOf(linesAgree, [
        sent('xa-a', 'sessions', 100, { line: 'front' }),
        sent('xa-a', 'sessions', value, { line: 'women' }),
      ]);
    expect(two({ amount: 95, qualifier: 'over' })).toMatchObject([
      { code: 'dataset/sent-by-two-lines', params: { otherValue: { qualifier: 'over' } } },
    ]);
    expect(two({ amount: 50, qualifier: 'over' })).toMatchObject([
      { code: 'dataset/lines-disagree', params: { implausible: true } },
    ]);
  });
});

it('says nothing where one line sent all, or the other line nothing', () => {
  const [first, second] = [{ line: 'front' }, { line: 'women' }];
  const rows = [
    sent('xa-a', 'sessions', 24, first),
    sent('xa-a', 'sessions', 21, { ...first, period: '2026-Q2' }),
    sent('xa-a', 'sessions', null, second),
    sent('xa-b', 'sessions', 7, second),
  ];
  expect(findingsOf(linesAgree, rows)).toEqual([]);
});

it('holds each further line against the first in the order of lines', () => {
  const rows = [
    sent('xa-a', 'sessions', 20, { line: 'women' }),
    sent('xa-a', 'sessions', 24),
    sent('xa-a', 'sessions', 24, { line: 'front' }),
  ];
  expect(findingsOf(linesAgree, rows)).toMatchObject([
    { code: 'dataset/sent-by-two-lines', params: { counted: '', also: 'front' } },
    { code: 'dataset/lines-disagree', params: { counted: '', other: 'women', countedAmount: 24 } },
  ]);
});
