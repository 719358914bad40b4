import { isInForce } from 'danvan/organization';
import { administrativeLevels, communityLevel, unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const kindOf = (id: string) => unitKinds.find((kind) => kind.id === id);
const inForce = (date: string): ReadonlySet<string> =>
  new Set(unitKinds.filter((kind) => isInForce(kind, date)).map(({ id }) => id));

const districts = [
  'rural-district',
  'urban-district',
  'town',
  'provincial-city',
  'municipal-city',
  'rural-district-party-committee',
  'urban-district-party-committee',
  'town-party-committee',
  'district-youth-union',
];

describe('unitKinds', () => {
  it('have an id of their own, in English and in kebab-case', () => {
    const ids = unitKinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('keep the ids that units were written with before', () => {
    const permanent = [
      'province central-city rural-district urban-district town commune ward township special-zone',
      'village residential-group party-committee mass-mobilization-board front-committee',
      'information-and-mass-mobilization-commission party-building-board trade-union',
      'farmers-union womens-union youth-union veterans-association',
    ].flatMap((ids) => ids.split(' '));
    expect(permanent).toHaveLength(21);
    expect(permanent.filter((id) => kindOf(id) === undefined)).toEqual([]);
  });

  it('have a Vietnamese name of their own and an English one', () => {
    const names = unitKinds.map(({ name }) => name.vi);
    expect(new Set(names).size).toBe(names.length);
    expect(unitKinds.filter(({ name }) => !/^[A-Za-z' -]+$/.test(name.en ?? ''))).toEqual([]);
    expect(names.filter((name) => name !== name.normalize('NFC').trim())).toEqual([]);
  });

  it('stand at levels of the country, from the highest down', () => {
    const order = [...(administrativeLevels[0]?.levels ?? []), communityLevel].map(({ id }) => id);
    const wrong = unitKinds.filter(
      ({ levels }) =>
        levels.length === 0 || levels.join() !== order.filter((id) => levels.includes(id)).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('belong to a system when they are organizations, and to none when they are places', () => {
    const ofPlaces = unitKinds.filter(({ category }) => category === 'place');
    expect(ofPlaces.filter(({ system }) => system !== undefined)).toEqual([]);
    const systems = unitKinds
      .filter(({ category }) => category === 'organization')
      .map(({ system }) => system);
    expect(new Set(systems)).toEqual(
      new Set([
        'party',
        'state',
        'front',
        'socio-political',
        'association',
        'armed-forces',
        'steering',
        'community',
      ]),
    );
  });

  it.each(districts)('know %s to 30/6/2025 only', (id) => {
    expect(inForce('2025-06-30').has(id)).toBe(true);
    expect(inForce('2025-07-01').has(id)).toBe(false);
  });

  it('pass from townships to special zones on 1/7/2025', () => {
    const [before, after] = [inForce('2025-06-30'), inForce('2025-07-01')];
    expect([before.has('township'), before.has('special-zone')]).toEqual([true, false]);
    expect([after.has('township'), after.has('special-zone')]).toEqual([false, true]);
  });

  it.each([
    ['2025-02-02', ['mass-mobilization-board']],
    [
      '2025-02-03',
      [
        'information-and-mass-mobilization-commission',
        'district-information-and-mass-mobilization-commission',
      ],
    ],
    [
      '2025-06-09',
      [
        'information-and-mass-mobilization-commission',
        'district-information-and-mass-mobilization-commission',
        'party-building-board',
      ],
    ],
    ['2025-07-01', ['information-and-mass-mobilization-commission', 'party-building-board']],
  ])('know on %s as bodies for mass mobilization %j', (date, bodies) => {
    const line = [
      'mass-mobilization-board',
      'information-and-mass-mobilization-commission',
      'district-information-and-mass-mobilization-commission',
      'party-building-board',
    ];
    expect(line.filter((id) => inForce(date).has(id))).toEqual(bodies);
  });

  it('give a legal basis for every date, and begin before they end', () => {
    const dated = unitKinds.filter(({ from, to }) => from ?? to);
    expect(dated.length).toBeGreaterThan(10);
    expect(dated.filter(({ legalBasis }) => !legalBasis)).toEqual([]);
    expect(dated.filter(({ from = '', to = '9' }) => from > to)).toEqual([]);
  });

  it('end the Party affairs boards and the Party delegations with 2025', () => {
    const ended = unitKinds.filter(({ to }) => to === '2025-12-31').map(({ id }) => id);
    expect(ended).toEqual(['party-civil-affairs-committee', 'party-delegation']);
  });

  it('give no date to what is not confirmed, or say what of it is not', () => {
    const unconfirmed = unitKinds.filter(({ legalBasis }) => legalBasis?.includes('chưa xác nhận'));
    expect(unconfirmed.filter(({ from, to }) => from ?? to).map(({ id }) => id)).toEqual([
      'district-information-and-mass-mobilization-commission',
      'district-public-security',
    ]);
  });

  it.each([
    ['thôn làng ấp bản buôn phum sóc khóm', 'village'],
    ['xã phường', 'commune'],
  ])('name the places %s at the level of the %s', (names, level) => {
    const places = unitKinds.filter(({ category }) => category === 'place');
    const levels = names
      .split(' ')
      .map((name) => places.find((kind) => kind.name.vi === name)?.levels);
    expect(levels).toEqual(names.split(' ').map(() => [level]));
  });

  it('name the five socio-political organizations at every level', () => {
    const five = [
      'trade-union',
      'farmers-union',
      'womens-union',
      'youth-union',
      'veterans-association',
    ];
    expect(five.map((id) => kindOf(id)?.system)).toEqual(five.map(() => 'socio-political'));
    expect(five.map((id) => kindOf(id)?.levels.length)).toEqual(five.map(() => 4));
  });

  it('are frozen through and through', () => {
    const parts = unitKinds.flatMap((kind) => [kind, kind.name, kind.levels]);
    expect([unitKinds, ...parts].every((part) => Object.isFrozen(part))).toBe(true);
  });
});
