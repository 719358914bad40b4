import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import {
  owingIn,
  pairsOf,
  questionOf,
  termsOf,
  type Question,
  type Term,
  type Terms,
} from '#inside/aggregation';
import { keyFor, questionFor, unitIn } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const communes = ['xa-a', 'xa-b', 'phuong-c'];
const all = { scope: 'consolidated' } as const;
const received = communes.map((unit) => sent(unit, 'received', 10));

const inShort = (question: Question, terms: Terms | null, of: string) => {
  if (terms === null) throw new Error('No terms.');
  const { pairs, hasNothing } = pairsOf(terms, unitIn(question, of));
  const { units } = question.counting.tree;
  const found = pairs.map(({ unit, isWhole, numerator, denominator, unitDays }) => [
    `${units[unit]?.id}${isWhole ? ' and below' : ''}`,
    numerator.amount,
    denominator.amount,
    unitDays,
  ]);
  return { pairs: found.toSorted(), hasNothing };
};

/** Unit, both terms and the owed unit-days of each pair; the quarter has 92 days. */
const pairsFor = (rows: readonly ObservationInput[], of = 'tinh') => {
  const question = questionFor(rows, { indicator: 'rate' });
  return inShort(question, termsOf(question, [unitIn(question, of)]), of);
};

describe('pairsOf', () => {
  it('takes the units one by one, own figures of those above too', () => {
    const rows = [
      ...['tinh', 'xa-a'].flatMap((unit) => [
        sent(unit, 'successful', 3),
        sent(unit, 'received', 4),
      ]),
      sent('xa-b', 'successful', 1),
    ];
    expect(pairsFor(rows)).toEqual({
      pairs: [
        ['tinh', 3, 4, 0],
        ['xa-a', 3, 4, 92],
      ],
      hasNothing: false,
    });
    expect(pairsFor(rows, 'xa-a').pairs).toEqual([['xa-a', 3, 4, 92]]);
    expect(pairsFor(rows, 'xa-b').pairs).toEqual([]);
  });

  it('takes the whole where that has more in common, the units below among equals', () => {
    const rows = [sent('tinh', 'successful', 6, all), ...received];
    const whole = ['tinh and below', 6, 30, 276];
    expect(pairsFor(rows).pairs).toEqual([whole]);
    const some = [sent('xa-a', 'successful', 1), sent('xa-b', 'successful', 2)];
    expect(pairsFor([...rows, ...some]).pairs).toEqual([whole]);
    expect(pairsFor([...rows, ...some, sent('phuong-c', 'successful', 4)]).pairs).toEqual([
      ['phuong-c', 4, 10, 92],
      ['xa-a', 1, 10, 92],
      ['xa-b', 2, 10, 92],
    ]);
  });

  it('takes the whole in one month rather than less of the units below', () => {
    const [july, august] = [{ period: '2026-07' }, { period: '2026-08' }];
    const rows = [
      sent('tinh', 'successful', 6, { ...july, ...all }),
      sent('tinh', 'received', 12, { ...july, ...all }),
      sent('xa-a', 'successful', 1, august),
      sent('xa-a', 'received', 2, august),
      // Without the other term of it, the whole quarter is no pair.
      sent('xa-b', 'successful', 9, august),
    ];
    expect(pairsFor(rows).pairs).toEqual([['tinh and below', 6, 12, 93]]);
  });

  it('tells of pairs with nothing below the line, and takes none', () => {
    const nothing = [sent('xa-a', 'successful', 0), sent('xa-a', 'received', 0)];
    expect(pairsFor(nothing)).toEqual({ pairs: [], hasNothing: true });
    const more = [...nothing, sent('xa-b', 'successful', 1), sent('xa-b', 'received', 2)];
    expect(pairsFor(more)).toEqual({ pairs: [['xa-b', 1, 2, 92]], hasNothing: true });
  });

  it('adds no units up where a term may not be', () => {
    const terms = (rows: readonly ObservationInput[], of: string) => {
      const question = questionFor(rows, { indicator: 'persons' });
      const { counting, period } = question;
      const roots = [unitIn(question, of)];
      const termOf = (asked: Question): Term => {
        const owing = owingIn(asked, roots);
        return { question: asked, owing, joint: owing };
      };
      const below = termOf(questionOf(counting, keyFor(counting), period));
      const above = termOf(question);
      return inShort(question, { above, below, net: below.joint, stated: above }, of).pairs;
    };
    const own = communes.flatMap((unit) => [sent(unit, 'persons', 3), sent(unit, 'sessions', 4)]);
    expect(terms(own, 'tinh')).toEqual([]);
    expect(terms(own, 'xa-a')).toEqual([['xa-a', 3, 4, 92]]);
    const whole = [...own, sent('tinh', 'persons', 8, all)];
    expect(terms(whole, 'tinh')).toEqual([['tinh and below', 8, 12, 276]]);
  });
});
