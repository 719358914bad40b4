import { describe, expect, it } from 'vitest';
import { readConsultations, type ConsultationInput } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyCatalogues, democracyTallies } from 'danvan/vietnam';

describe('opinions on the documents of Party congresses', () => {
  const told: ConsultationInput = {
    id: 'van-kien',
    unit: 'tinh',
    content: 'congress-documents',
    period: '2020-H1',
    source: { text: 'lấy ý kiến Nhân dân về văn kiện đại hội đảng' },
  };

  it('are told without any count, and are not zero', () => {
    const { values, findings } = readConsultations([told], { catalogues: democracyCatalogues });
    expect(findings).toEqual([]);
    const { observations } = tallyDemocracy(
      { consultations: values },
      { tallies: democracyTallies, periods: ['2020-H1'] },
    );
    expect(observations).toEqual([
      { unit: 'tinh', indicator: 'consultations.items', period: '2020-H1', value: 1 },
      {
        unit: 'tinh',
        indicator: 'consultations.items',
        period: '2020-H1',
        value: 1,
        categories: { topic: 'congress-documents' },
      },
    ]);
  });

  it('are counted by quarter once they are counted; forms are not told apart in one number', () => {
    const counted = { ...told, period: undefined, received: 9, accepted: 4 };
    const { values } = readConsultations([
      { ...counted, id: 'a', from: '2026-03-01', to: '2026-03-31', forms: ['ballot', 'portal'] },
      { ...counted, id: 'b', from: '2026-03-20', to: '2026-04-02', forms: ['ballot'] },
    ]);
    const { observations } = tallyDemocracy(
      { consultations: values },
      { tallies: democracyTallies, periods: ['2026-Q1', '2026-Q2', '2026-Q3'], withNil: true },
    );
    const of = (indicator: string) =>
      observations
        .filter((each) => each.indicator === `consultations.${indicator}`)
        .map(({ period, value, categories }) => [period, value, categories]);
    const topic = { topic: 'congress-documents' };
    expect(of('opinions')).toEqual([
      ['2026-Q1', 9, undefined],
      ['2026-Q1', 9, topic],
      ['2026-Q2', 9, undefined],
      ['2026-Q2', 9, { form: 'ballot' }],
      ['2026-Q2', 9, topic],
    ]);
    expect(of('items').filter(([, , categories]) => categories === undefined)).toHaveLength(2);
    // Nobody said how many were explained.
    expect(of('opinions-explained')).toEqual([]);
  });
});
