import { describe, expect, it } from 'vitest';
import { matrixTable } from '#inside/compose';
import { contextOf, figure, figuresOf } from '../../../support/review.js';

const matrixOf = (sent: Parameters<typeof contextOf>[0]) => matrixTable(contextOf(sent));
const totalOf = (sent: Parameters<typeof contextOf>[0]) => matrixOf(sent).rows.at(-1)?.cells ?? {};

describe('matrixTable', () => {
  it('has a row for each unit and the total with its coverage at the bottom', () => {
    const { rows } = matrixOf(figuresOf('sessions', [5, 7]));
    expect(rows.map(({ role, cells }) => [role, cells['unit']])).toEqual([
      ['data', { kind: 'text', text: 'Xã A' }],
      ['data', { kind: 'text', text: 'Xã B' }],
      ['data', { kind: 'text', text: 'Phường C' }],
      ['total', { kind: 'text', text: 'Tổng cộng (2/3 xã, phường)' }],
    ]);
    expect(rows[2]?.cells['figure-1']).toMatchObject({ kind: 'mark', reason: 'missing' });
  });

  it('claims no coverage for a total of which a column has less', () => {
    const sent = [...figuresOf('sessions', [5, 7, 9]), ...figuresOf('received', [5])];
    expect(totalOf(sent)['unit']).toEqual({ kind: 'text', text: 'Tổng cộng' });
  });

  it('adds the rows by a formula where they really add up', () => {
    expect(totalOf(figuresOf('sessions', [5, 7]))['figure-1']).toMatchObject({
      amount: 12,
      formula: {
        op: 'sum',
        from: { row: 0, column: 'figure-1' },
        to: { row: 2, column: 'figure-1' },
      },
    });
  });

  it('has no sum where one row is not exact', () => {
    const total = totalOf(figuresOf('sessions', [{ amount: 5, qualifier: 'nearly' }, 7]));
    expect(total['figure-1']).toMatchObject({ amount: 12, qualifier: 'nearly' });
    expect(total['figure-1']).not.toHaveProperty('formula');
  });

  it('has no sum where the total was sent for all units at once', () => {
    const consolidated = { ...figure('tinh', 'sessions', 20), scope: 'consolidated' } as const;
    const total = totalOf([...figuresOf('sessions', [5, 7]), consolidated]);
    expect(total['figure-1']).toMatchObject({ amount: 20 });
    expect(total['figure-1']).not.toHaveProperty('formula');
  });

  it('divides by a formula where both terms are numbers that give the rate', () => {
    const sent = [...figuresOf('received', [10, 4, 6]), ...figuresOf('successful', [5, 0, 6])];
    const { rows } = matrixOf([...sent, figure('xa-a', 'rate', 50)]);
    expect(rows.map(({ cells }) => cells['figure-3'])).toMatchObject([
      { amount: 50, formula: { op: 'quotient', numerator: { row: 0, column: 'figure-2' } } },
      { amount: 0, formula: { op: 'quotient' } },
      { amount: 100, formula: { op: 'quotient' } },
      { amount: 55, formula: { op: 'quotient', denominator: { row: 3, column: 'figure-1' } } },
    ]);
  });

  it('does not divide by a formula what is printed as a mark', () => {
    const sent = [figure('xa-a', 'received', 10), figure('xa-a', 'successful', { state: 'nil' })];
    const cell = matrixOf([...sent, figure('xa-a', 'rate', 0)]).rows[0]?.cells['figure-3'];
    expect(cell).toMatchObject({ kind: 'number', amount: 0 });
    expect(cell).not.toHaveProperty('formula');
  });

  it('does not divide totals of other units than those of the rate', () => {
    const sent = [...figuresOf('received', [10, 4, 6]), ...figuresOf('successful', [5, 2])];
    const total = totalOf([...sent, figure('xa-a', 'rate', 50)]);
    expect(total['figure-3']).toMatchObject({ amount: 50 });
    expect(total['figure-3']).not.toHaveProperty('formula');
  });
});
