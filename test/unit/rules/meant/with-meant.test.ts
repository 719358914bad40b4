import {
  check,
  createDataset,
  createHierarchy,
  defineIndicator,
  describeFinding,
  en,
  vi,
  type Indicator,
  type ObservationInput,
} from 'danvan';
import type { FigureRelationInput } from 'danvan/indicators';
import { expect, it } from 'vitest';

type Sums = Pick<Indicator, 'parts'> & { readonly holds?: readonly FigureRelationInput[] };

const flow = { unit: 'đơn', kind: 'flow', decimals: 1 } as const;
const define = (code: string, more: Sums = {}) =>
  defineIndicator({ ...flow, code, name: `Số ${code.slice(2)}`, ...more });

/** Letters received: by kind, and by what became of them. */
const indicators = [
  define('x.received', {
    parts: ['x.complaints', 'x.denunciations'],
    holds: [{ is: 'equal', sumOf: [{ indicator: 'x.resolved' }, { indicator: 'x.left' }] }],
  }),
  ...['x.complaints', 'x.denunciations', 'x.resolved', 'x.late'].map((code) => define(code)),
  define('x.left', { holds: [{ is: 'equal', sumOf: [{ indicator: 'x.late' }] }] }),
];

const sound = {
  'x.received': 21,
  'x.complaints': 15,
  'x.denunciations': 6,
  'x.resolved': 17,
  'x.left': 4,
  'x.late': 4,
};

type Values = Readonly<Record<string, ObservationInput['value']>>;

const found = (...reports: readonly Values[]) =>
  check(
    createDataset({
      hierarchy: createHierarchy([{ id: 'xa-a', name: 'xã A' }]),
      indicators,
      observations: reports.flatMap((values, at) =>
        Object.entries(values).map(([indicator, value]) => ({
          unit: 'xa-a',
          period: `2026-0${at + 1}`,
          indicator,
          value,
        })),
      ),
    }),
  );

const perhapsIn = (...reports: readonly Values[]) =>
  found(...reports).map(({ params }) => params.perhaps);

it('says nothing where all sums hold', () => {
  expect(found(sound)).toEqual([]);
});

it('names a total with which both of its sums hold', () => {
  const meant = { indicator: 'x.received', now: 12, amount: 21 };
  expect(perhapsIn({ ...sound, 'x.received': 12 })).toEqual([meant, meant]);
});

it('names a part of two sums', () => {
  const meant = { indicator: 'x.left', now: 40, amount: 4 };
  expect(perhapsIn({ ...sound, 'x.left': 40 })).toEqual([meant, meant]);
});

it('says it in words that a clerk can act on', () => {
  const sentences = found({ ...sound, 'x.received': 12 });
  for (const finding of sentences) {
    expect(describeFinding(finding, vi)).toContain(
      '; nếu “Số received” là 21 thay cho 12 thì các tổng đều khớp; hãy kiểm tra lại các số này.',
    );
    expect(describeFinding(finding, en)).toContain(
      '; with 21 for 12 as “Số received” all sums hold.',
    );
  }
});

it.each<[string, Values]>([
  ['one sum alone', { ...sound, 'x.complaints': 51 }],
  ['sums that are off by unlike amounts', { ...sound, 'x.received': 12, 'x.resolved': 20 }],
  ['a figure of a sum that holds', { ...sound, 'x.left': 40, 'x.late': 40 }],
  ['a figure with a word', { ...sound, 'x.received': { amount: 12, qualifier: 'nearly' } }],
  [
    'a part that was not sent',
    { ...sound, 'x.received': 12, 'x.complaints': { state: 'missing' }, 'x.denunciations': 21 },
  ],
  ['an amount that no number holds', { ...sound, 'x.received': 2 ** 60 }],
  ['an amount below zero', { ...sound, 'x.received': 3, 'x.complaints': -3, 'x.resolved': -7 }],
])('names none for %s', (_, values) => {
  const named = perhapsIn(values);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((one) => one !== undefined)).toEqual([]);
});

it('does not mix up two reports', () => {
  const other = { ...sound, 'x.complaints': 51 };
  const meant = { indicator: 'x.received', now: 12, amount: 21 };
  expect(perhapsIn({ ...sound, 'x.received': 12 }, other)).toEqual([meant, undefined, meant]);
});
