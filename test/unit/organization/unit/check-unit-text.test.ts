import { createHierarchy } from 'danvan';
import { describe, expect, it } from 'vitest';

const read = (unit: object) => createHierarchy([{ id: 'xa', name: 'xã', ...unit }]);
const codesOf = (unit: object) =>
  read(unit).findings.map(({ code, path }) => [code, path.join('.')]);

describe('the letters of a unit', () => {
  it('may be any that are written today', () => {
    expect(codesOf({ name: 'Đảng uỷ xã Hoà Bình – Ea H’Đinh', aliases: ['Hòa Bình'] })).toEqual([]);
  });

  it('are put together where their marks stand apart, with a note', () => {
    const { units, findings } = read({ name: 'xã Hòa Bình'.normalize('NFD') });
    expect(units[0]?.name.vi).toBe('xã Hòa Bình');
    expect(findings).toMatchObject([
      { code: 'text/not-nfc', path: ['units', 0], unit: 'xa', params: { text: 'xã Hòa Bình' } },
    ]);
  });

  it('are noted where Ð or ð of Icelandic stands for Đ or đ, and kept as they are', () => {
    const eth = { name: 'thành phố Ðà Nẵng', aliases: ['Đà Nẵng', 'tp. ðà nẵng'] };
    expect(read(eth).findings).toMatchObject([
      { code: 'text/letter-eth', severity: 'note', path: ['units', 0, 'name'], unit: 'xa' },
      {
        code: 'text/letter-eth',
        path: ['units', 0, 'aliases', 1],
        params: { text: 'tp. ðà nẵng' },
      },
    ]);
    expect(read(eth).units[0]?.name.vi).toBe('thành phố Ðà Nẵng');
  });

  it.each([
    [{ name: 'Uû ban nh©n d©n' }, 'units.0.name'],
    [{ name: 'Caùn boä xaõ' }, 'units.0.name'],
    [{ shortName: 'Uû ban nh©n d©n' }, 'units.0.shortName'],
    [{ aliases: ['xã A', 'Uû ban nh©n d©n'] }, 'units.0.aliases.1'],
    [{ history: [{ name: 'Uû ban nh©n d©n' }] }, 'units.0.history.0.name'],
  ])('of an old encoding are named and kept as they are: %j', (unit, path) => {
    expect(codesOf(unit)).toEqual([['text/legacy-encoding', path]]);
    expect(read(unit).units).toHaveLength(1);
  });
});
