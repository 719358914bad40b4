import { describe, expect, it } from 'vitest';
import { addedOf, kindsOf, oddError, rowsOfSums, wrong } from '#inside/sql';
import { smallWriting, textOf } from '../../../support/small-plan.js';

const [plain, errors] = [smallWriting(), smallWriting({ countErrors: true })];
const mixed = smallWriting({ indicators: ['x.f', 'x.g', 'x.s'] });

describe('a row with an error', () => {
  it('counts only where errors do, and then leaves a choice where it is no exact amount', () => {
    expect([plain, errors].map((one) => textOf(wrong(one)))).toEqual(['o.is_wrong', '0']);
    expect(textOf(oddError(plain))).toBe('0');
    expect(textOf(oddError(errors))).toContain('o.is_wrong = 1');
    expect(textOf(oddError(errors))).toContain('o.whole_amount is null');
  });
});

describe('figures that are added', () => {
  it('are told by what happens, and by states', () => {
    expect([addedOf(mixed, 0), addedOf(mixed, 1)]).toEqual([[0, 1], [3]]);
    const of = (...indicators: readonly string[]) => kindsOf(smallWriting({ indicators }));
    expect([of('x.f'), of('x.s'), of('x.s', 'x.f')]).toEqual([[0], [1], [0, 1]]);
  });

  it('are of one kind at least, so that there is a statement', () => {
    expect(kindsOf(smallWriting({ measure: 'change' }))).toEqual([0]);
  });
});

describe('the rows of sums', () => {
  const rows = (...given: Parameters<typeof rowsOfSums>) => textOf(rowsOfSums(...given));

  it('are those of some indicators, at and below the units asked', () => {
    const text = rows(smallWriting({ units: 'huyen' }), 0, { indicators: [0, 1] });
    expect(text).toContain('o.indicator_key in (0, 1)');
    expect(text).toContain('o.unit_key between 3 and 4');
    expect(text).toContain('"danvan_observation" o');
  });

  it('lie to a sum as what happens does, or as states do', () => {
    const [flows, states] = ([0, 1] as const).map((kind) => rows(mixed, kind, { indicators: [] }));
    expect(flows).toContain('join flow_relations r');
    expect(states).toContain('join state_relations r');
  });

  it('are also what parts give; one by one also the parts of totals that were sent', () => {
    const broken = smallWriting({ indicators: ['x.k'] });
    const total = rows(broken, 0, { indicators: [4] });
    const each = rows(broken, 0, { indicators: [4], each: 'row' });
    expect(total).toContain('from given_totals o where o.is_told = 0');
    expect(total).toContain('0 as is_told');
    expect(each).toContain('left join given_totals');
    expect(each).toContain('o.is_told as is_told');
  });
});
