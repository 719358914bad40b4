import { createHierarchy, type UnitInput } from 'danvan';
import { createUnitMatcher } from 'danvan/organization';
import { nameAbbreviations, unitKinds } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

const words = { kinds: unitKinds, abbreviations: nameAbbreviations };
const syllable = fc.constantFrom(
  'Hòa',
  'Hoà',
  'Bình',
  'Tân',
  'Thủy',
  'Mỹ',
  'Đông',
  'Đồng',
  'Tu',
  '1',
);
const type = fc.constantFrom('', 'xã ', 'phường ', 'thị trấn ');
const name = fc
  .tuple(type, fc.array(syllable, { minLength: 1, maxLength: 3 }))
  .map(([prefix, rest]) => prefix + rest.join(' '));

const units = fc
  .array(name, { minLength: 1, maxLength: 12 })
  .map((names) => names.map((each, at): UnitInput => ({ id: `u${at}`, name: each })));

const written = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    text.normalize('NFD'),
    text.toUpperCase(),
    ` ${text.replaceAll(' ', '\u00a0 ')} `,
    text.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ'),
    text.replaceAll('Mỹ', 'Mĩ'),
  );

const matcherOf = (rows: readonly UnitInput[]) =>
  createUnitMatcher(createHierarchy(rows).units, words);

it('finds a unit by its own name in another form, alone in its scope', () => {
  const cases = units.chain((rows) =>
    fc.nat(rows.length - 1).chain((at) => {
      const text = rows[at]?.name;
      return fc.tuple(fc.constant(rows), fc.constant(`u${at}`), written(String(text)));
    }),
  );
  fc.assert(
    fc.property(cases, ([rows, id, text]) => {
      expect(matcherOf(rows)(text, { within: [id] }).match?.id).toBe(id);
      expect(matcherOf(rows)(text, { limit: 99 }).candidates.map(({ unit }) => unit.id)).toContain(
        id,
      );
    }),
  );
});

it('answers alike in whatever order the units come', () => {
  const cases = units.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray([...rows], { minLength: rows.length }),
      fc.oneof(
        name,
        name.map((text) => `${text}h`),
      ),
    ),
  );
  fc.assert(
    fc.property(cases, ([rows, shuffled, text]) => {
      expect(matcherOf(shuffled)(text)).toEqual(matcherOf(rows)(text));
    }),
  );
});

it('takes a unit only from its candidates, and says so where it takes none', () => {
  fc.assert(
    fc.property(units, fc.oneof(name, fc.string({ unit: 'binary' })), (rows, text) => {
      const { match, candidates, findings } = matcherOf(rows)(text);
      if (match === null) expect(findings).toHaveLength(1);
      else expect(candidates[0]?.unit).toBe(match);
      expect(candidates.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    }),
  );
});
