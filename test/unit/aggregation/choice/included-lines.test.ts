import { describe, expect, it } from 'vitest';
import { candidatesFrom, withoutIncluded, type Span } from '#inside/aggregation';
import { spanFor } from '../../../support/spans.js';

/** The first line holds the second and the third. */
const lines = [{ line: 1, includes: [2, 3] }];

const on = (line: number, from: number, to: number, more: Partial<Span> = {}): Span =>
  spanFor(from, to, { line, ...more });

const left = (spans: readonly Span[], isState = false, of = lines) =>
  withoutIncluded(candidatesFrom(spans), of, isState).sent.map(({ line, from, to }) => [
    line,
    from,
    to,
  ]);

describe('withoutIncluded', () => {
  it('takes the line that contains others while one of those lacks', () => {
    expect(left([on(2, 1, 30), on(1, 1, 30)])).toEqual([[1, 1, 30]]);
    expect(left([on(1, 1, 30), on(2, 1, 30), on(3, 1, 29)])).toEqual([[1, 1, 30]]);
  });

  it('takes those when all of them are in', () => {
    expect(left([on(3, 1, 30), on(1, 1, 30), on(2, 1, 30)])).toEqual([
      [3, 1, 30],
      [2, 1, 30],
    ]);
  });

  it('chooses for each stretch of days', () => {
    const spans = [on(1, 1, 10), on(2, 1, 10), on(2, 11, 30), on(3, 11, 30), on(1, 11, 30)];
    expect(left(spans)).toEqual([
      [1, 1, 10],
      [2, 11, 30],
      [3, 11, 30],
    ]);
  });

  it('pays for each report that it displaces with all its days', () => {
    expect(left([on(1, 1, 10), on(2, 1, 19)])).toEqual([[1, 1, 10]]);
    expect(left([on(1, 1, 10), on(2, 1, 20)])).toEqual([[2, 1, 20]]);
    expect(left([on(1, 1, 10), on(2, 10, 28)])).toEqual([[1, 1, 10]]);
    expect(left([on(1, 1, 10), on(2, 11, 40)])).toEqual([
      [1, 1, 10],
      [2, 11, 40],
    ]);
  });

  it('pays once for a report that two of its own displace', () => {
    expect(left([on(1, 1, 10), on(1, 11, 20), on(2, -9, 29)])).toEqual([
      [1, 1, 10],
      [1, 11, 20],
    ]);
    const even = [on(1, 1, 10), on(1, 11, 20), on(2, -9, 30)];
    expect(left(even)).toEqual([[2, -9, 30]]);
  });

  it('displaces reports only that overlap, whether they were chosen or not', () => {
    const spans = [on(1, 1, 20), on(2, 1, 20), on(2, 20, 25), on(2, 21, 25)];
    expect(left(spans)).toEqual([
      [1, 1, 20],
      [2, 21, 25],
    ]);
  });

  it('pays for those that would be chosen of each line, not for all', () => {
    const spans = [on(1, 1, 20), on(2, 1, 20), on(2, 5, 9), on(2, 1, 10), on(2, 11, 15)];
    expect(left(spans)).toEqual([[1, 1, 20]]);
  });

  it('takes no two of the line itself that overlap', () => {
    expect(left([on(1, 1, 10), on(1, 10, 30)])).toEqual([[1, 10, 30]]);
    expect(left([on(1, 1, 10), on(1, 11, 20), on(1, 1, 20)])).toEqual([[1, 1, 20]]);
    expect(left([on(1, 3, 12), on(1, 1, 10)])).toEqual([[1, 1, 10]]);
  });

  it('leaves other lines alone', () => {
    expect(left([on(1, 1, 30), on(0, 1, 30), on(4, 1, 30), on(2, 1, 30)])).toEqual([
      [1, 1, 30],
      [0, 1, 30],
      [4, 1, 30],
    ]);
    const others = candidatesFrom([on(2, 1, 30), on(4, 1, 30)]);
    expect(withoutIncluded(others, lines, false).sent).toEqual(others.sent);
    expect(withoutIncluded(others, [], false)).toBe(others);
  });

  it('chooses own and consolidated reports apart', () => {
    const spans = [on(1, 1, 30, { isConsolidated: true }), on(2, 1, 30)];
    expect(left(spans)).toHaveLength(2);
  });

  it('settles each line that contains others', () => {
    const both = [...lines, { line: 5, includes: [6] }];
    const spans = [on(1, 1, 30), on(2, 1, 30), on(5, 1, 30), on(6, 1, 30)];
    expect(left(spans, false, both)).toEqual([
      [1, 1, 30],
      [6, 1, 30],
    ]);
  });
});

describe('withoutIncluded of states', () => {
  it('takes the latest of the line while one of those that it contains has none', () => {
    const spans = [on(1, 21, 30), on(2, 21, 30), on(1, 1, 10), on(2, 1, 5), on(4, 1, 30)];
    expect(left(spans, true)).toEqual([
      [1, 21, 30],
      [4, 1, 30],
    ]);
  });

  it('asks for each of those that it contains', () => {
    const four = [{ line: 1, includes: [2, 3, 4] }];
    const spans = [on(1, 21, 30), on(2, 21, 30), on(3, 21, 30)];
    expect(left(spans, true, four)).toEqual([[1, 21, 30]]);
  });

  it('takes those when each has one, however old', () => {
    expect(left([on(1, 21, 30), on(2, 21, 30), on(3, 1, 2)], true)).toEqual([
      [2, 21, 30],
      [3, 1, 2],
    ]);
  });
});
