import { contributionKinds } from 'danvan/campaigns';
import { contributionSchema } from 'danvan/schemas';
import { describe, expect, it } from 'vitest';

const reads = (given: unknown) => contributionSchema.safeParse(given).success;
const rice = { kind: 'goods', item: 'gạo', amount: 134, unit: 'tấn' };

describe('contributionSchema', () => {
  it('takes all four kinds with all that is known of them', () => {
    const facts = {
      id: 'x',
      amount: 1,
      qualifier: 'over',
      donorGroup: 'hội viên Hội Nông dân',
      purpose: 'phòng, chống dịch',
      beneficiary: 'người nghèo',
      campaign: 'loi-keu-goi',
      date: '2020-04-01',
      period: '2020-H1',
      note: 'x',
    };
    const units: Readonly<Record<string, object>> = {
      goods: { unit: 'tấn' },
      land: { unit: 'ha' },
    };
    expect(contributionKinds.filter((kind) => !reads({ kind, ...facts, ...units[kind] }))).toEqual(
      [],
    );
  });

  it.each([
    ['less than nothing', { kind: 'cash', amount: -1 }],
    ['infinity', { kind: 'cash', amount: Infinity }],
    ['no number without “nhiều”', { kind: 'cash', amount: null }],
    ['“nhiều” with a number', { kind: 'cash', amount: 3, qualifier: 'many' }],
    ['cash with a valuation', { kind: 'cash', amount: 1, value: 1 }],
    ['cash in dollars', { kind: 'cash', amount: 1, unit: 'USD' }],
    ['counted goods without a unit', { kind: 'goods', amount: 3 }],
    ['land in acres', { kind: 'land', amount: 3, unit: 'acre' }],
    ['land without a unit', { kind: 'land', amount: 3 }],
    ['labour with a unit', { kind: 'labour', amount: 3, unit: 'day' }],
    ['a qualifier of no valuation', { ...rice, valueQualifier: 'over' }],
    ['a valuation of “nhiều”', { ...rice, value: 1, valueQualifier: 'many' }],
    ['a day that does not exist', { kind: 'cash', amount: 1, date: '2021-02-29' }],
    ['a donor by name', { kind: 'cash', amount: 1, donor: 'Nguyễn Văn A' }],
    ['a kind that is none', { kind: 'blood', amount: 1 }],
  ])('refuses %s', (_, given) => {
    expect(reads(given)).toBe(false);
  });

  it('takes goods that nobody counted, with or without a unit', () => {
    const many = { kind: 'goods', amount: null, qualifier: 'many' };
    expect([reads(many), reads({ ...many, unit: 'chiếc' })]).toEqual([true, true]);
  });

  it('writes a unit in one way', () => {
    const { unit } = Object(contributionSchema.parse({ ...rice, unit: '  bao  tải ' }));
    expect(unit).toBe('bao tải');
    const decomposed = { ...rice, unit: 'tấn'.normalize('NFD') };
    expect(contributionSchema.parse(decomposed)).toMatchObject({ unit: 'tấn' });
  });
});
