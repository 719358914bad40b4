import { readContributions, sumContributions } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const appeal = 'loi-keu-goi-covid-19';
const tayNinh = [
  { kind: 'cash', amount: 58_500_000_000, campaign: appeal },
  { kind: 'goods', item: 'gạo', amount: 134, unit: 'tấn', qualifier: 'nearly', campaign: appeal },
  { kind: 'goods', item: 'trang thiết bị y tế', amount: null, qualifier: 'many', campaign: appeal },
  { kind: 'goods', item: 'thực phẩm', amount: null, qualifier: 'many', campaign: appeal },
];

describe('readContributions', () => {
  it('holds what Tây Ninh gave in the first half of 2020', () => {
    const { values: contributions, findings } = readContributions(untyped(tayNinh), {
      campaigns: [appeal],
    });
    expect([contributions, findings]).toEqual([tayNinh, []]);
    const { lines, value } = sumContributions(contributions);
    expect(lines.map(({ item, quantity }) => [item, quantity.amount, quantity.qualifier])).toEqual([
      [undefined, 58_500_000_000, undefined],
      ['gạo', 134, 'nearly'],
      ['thực phẩm', null, 'many'],
      ['trang thiết bị y tế', null, 'many'],
    ]);
    expect([value.amount, value.withoutAmount]).toEqual([58_500_000_000, 3]);
  });

  it('places what is wrong, and keeps the others in their order', () => {
    const rows = [7, { kind: 'cash', amount: '58,5 tỷ' }, { kind: 'labour', amount: 2 }, {}];
    const { values: contributions, findings } = readContributions(untyped(rows));
    expect(contributions).toEqual([{ kind: 'labour', amount: 2 }]);
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'contributions.0',
      'contributions.1.amount',
      'contributions.3.kind',
    ]);
  });

  it('finds a campaign that is not known, and keeps what was given to it', () => {
    const rows = [{ kind: 'cash', amount: 1, campaign: 'loi-keu-goii-covid-19' }];
    const { values: contributions, findings } = readContributions(untyped(rows), {
      campaigns: [appeal],
    });
    expect(contributions).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      path: ['contributions', 0, 'campaign'],
      params: { nearest: appeal },
    });
  });

  it('counts a gift once that comes twice under one id, and two of the same without an id', () => {
    const gift = { kind: 'cash', amount: 5, id: 'dg-1' };
    const { values: contributions, findings } = readContributions(
      untyped([gift, { ...gift, amount: 6 }]),
    );
    expect(contributions).toEqual([gift]);
    expect(findings).toMatchObject([
      {
        code: 'records/repeated-record',
        path: ['contributions', 1, 'id'],
        params: { list: 'contributions', id: 'dg-1', first: 1 },
      },
    ]);
    const { id: _id, ...bare } = gift;
    expect(readContributions(untyped([bare, bare])).values).toHaveLength(2);
  });
});
