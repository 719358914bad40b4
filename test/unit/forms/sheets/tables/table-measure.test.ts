import { expect, it } from 'vitest';
import { inIndicatorUnit, measureFactor, measureOfHeading, percentOf } from '#inside/forms';
import { readAmountText } from '#inside/text';
import { defineIndicator } from '#inside/indicators';

const flow = { kind: 'flow' } as const;
const held = defineIndicator({
  ...flow,
  code: 'm.held',
  name: { vi: 'Số cuộc' },
  unit: { vi: 'cuộc' },
});
const cost = defineIndicator({
  ...flow,
  code: 'm.cost',
  name: { vi: 'Kinh phí' },
  unit: { vi: 'đồng' },
  money: true,
});

it('knows how many of the unit of an indicator one of a table is', () => {
  expect(
    ['triệu đồng', 'đồng', 'Trđ', 'người', undefined].map((measure) =>
      measureFactor(measure, cost),
    ),
  ).toEqual([1_000_000, 1, 1_000_000, undefined, 1]);
  expect(measureFactor('Cuộc', held)).toBe(1);
});
it('reads it behind a heading', () => {
  expect(measureOfHeading('Kinh phí (triệu đồng)', cost)).toBe('triệu đồng');
  expect(measureOfHeading('Số cuộc (lũy kế)', held)).toBe(undefined);
});
it('multiplies what says no unit itself', () => {
  const amount = (text: string) => {
    const read = readAmountText(text);
    return read.ok
      ? inIndicatorUnit(read.value.amount ?? NaN, read.value, { indicator: cost, factor: 1000 })
      : 'none';
  };
  expect(['5', '5 tr', '5 đồng', '5 người'].map(amount)).toEqual([5000, 5_000_000, 5, undefined]);
});
it('takes a rate for the number of percent', () => {
  expect(percentOf(0.74, { row: 1, column: 1, value: 0.74, format: '0%' })).toBe(74);
  expect(percentOf(74, { row: 1, column: 1, value: 74 })).toBe(74);
});
it.each(['triệu đồng', 'đồng', '%', 'nghìn USD', 'tỷ đồng'])(
  'sees a unit of measure in the brackets of a heading, another one too: %s',
  (said) => {
    expect(measureOfHeading(`Kinh phí (${said})`, cost)).toBe(said);
  },
);
it.each(['lũy kế', 'ước', '2026', 'gồm quà'])('takes no other words for one: %s', (said) => {
  expect(measureOfHeading(`Kinh phí (${said})`, cost)).toBeUndefined();
});
