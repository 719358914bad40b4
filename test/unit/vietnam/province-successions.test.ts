import { provinceSuccessions, provinces2024, provinces2025 } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { officialRows } from '../../support/province-data.js';
import { sharedData } from '../../support/tools.js';

const edges = provinceSuccessions.flatMap(({ from = [], to = [] }) =>
  from.flatMap((old) => to.map((heir) => `${old} ${heir}`)),
);
const nameOf = (id: string | undefined): string | undefined => {
  const name = [...provinces2024, ...provinces2025].find((unit) => unit.id === id)?.name;
  return typeof name === 'string' ? name : name?.vi;
};

describe('provinceSuccessions', () => {
  it('are 34 events with 63 edges: 23 mergers of 52, and 11 that go on', () => {
    expect(provinceSuccessions).toHaveLength(34);
    expect(edges).toHaveLength(63);
    const merged = provinceSuccessions.filter(({ kind }) => kind === 'merged');
    expect(merged).toHaveLength(23);
    expect(merged.flatMap(({ from = [] }) => from)).toHaveLength(52);
    const others = provinceSuccessions.filter(({ kind }) => kind !== 'merged');
    expect(others.map(({ kind, from }) => [kind, from?.length])).toEqual(
      Array.from({ length: 11 }, () => ['continued', 1]),
    );
  });

  it('give each former province exactly one heir, and each new one its forerunners', () => {
    const sources = provinceSuccessions.flatMap(({ from = [] }) => from);
    expect(sources.toSorted()).toEqual(provinces2024.map(({ id }) => id).toSorted());
    const heirs = provinceSuccessions.flatMap(({ to = [] }) => to);
    expect(heirs.toSorted()).toEqual(provinces2025.map(({ id }) => id).toSorted());
  });

  it('rest on 202/2025/QH15 from 1/7/2025', () => {
    const acts = new Set(provinceSuccessions.map(({ date, basis }) => `${date} ${basis}`));
    expect([...acts]).toEqual(['2025-07-01 202/2025/QH15']);
  });

  it('leave unchanged what the resolution lists as such', () => {
    const unchanged = provinceSuccessions
      .filter(({ kind }) => kind === 'continued')
      .map(({ from }) => nameOf(from?.[0])?.replace(/^(tỉnh|thành phố) /, ''));
    expect(unchanged.toSorted()).toEqual(
      [
        'Cao Bằng',
        'Điện Biên',
        'Hà Tĩnh',
        'Lai Châu',
        'Lạng Sơn',
        'Nghệ An',
        'Quảng Ninh',
        'Thanh Hóa',
        'Sơn La',
        'Hà Nội',
        'Huế',
      ].toSorted(),
    );
  });

  it.each([
    ['tỉnh Tây Ninh', ['tỉnh Tây Ninh', 'tỉnh Long An']],
    ['tỉnh Lâm Đồng', ['tỉnh Bình Thuận', 'tỉnh Đắk Nông', 'tỉnh Lâm Đồng']],
    ['tỉnh Quảng Trị', ['tỉnh Quảng Bình', 'tỉnh Quảng Trị']],
    ['tỉnh Gia Lai', ['tỉnh Bình Định', 'tỉnh Gia Lai']],
    ['tỉnh Cà Mau', ['tỉnh Bạc Liêu', 'tỉnh Cà Mau']],
  ])('make %s from %j', (name, forerunners) => {
    const found = provinceSuccessions.find(({ to }) => nameOf(to?.[0]) === name);
    expect(found?.from?.map(nameOf)).toEqual(forerunners);
  });

  sharedData('adm/succession.csv').it('are the 63 edges of the official table', () => {
    const official = officialRows('succession')
      .filter(({ old_code: code }) => code?.length === 2)
      .map((row) => `2024/${row['old_code']} 2025/${row['new_code']}`);
    expect(edges.toSorted()).toEqual(official.toSorted());
  });
});
