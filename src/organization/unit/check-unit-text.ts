import type { Finding } from '#room/findings';
import { checkLetters, detectLegacyEncoding, textFinding } from '#room/text';
import type { Unit } from './unit.js';

type Path = readonly (string | number)[];

/** Every text in a row, wherever it stands; a row that was read is not nested deeply. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The names of a unit with their fields. */
const namesOf = ({ name, shortName, aliases, history }: Unit): readonly [Path, string][] => [
  [['name'], name.vi],
  ...[shortName ?? []].flat().map(({ vi }): [Path, string] => [['shortName'], vi]),
  ...aliases.map((alias, index): [Path, string] => [['aliases', index], alias.name]),
  ...history.flatMap((state, index): [Path, string][] =>
    state.name === undefined ? [] : [[['history', index, 'name'], state.name.vi]],
  ),
];

/** Names with letters that only look like those of Vietnamese. */
const lookAlikes = (unit: Unit, path: Path): readonly Finding[] =>
  namesOf(unit).flatMap(([field, name]) =>
    checkLetters(name, { path: [...path, ...field], unit: unit.id }),
  );

/** What is odd about the letters of a unit: marks apart, old encodings, letters that only look alike. */
export function checkUnitText(row: unknown, unit: Unit, path: Path): readonly Finding[] {
  const decomposed = textsIn(row).filter((text) => text !== text.normalize('NFC'));
  const [text] = decomposed;
  const apart =
    text === undefined
      ? []
      : [
          textFinding(
            'text/not-nfc',
            { text: text.normalize('NFC'), cells: decomposed.length },
            { path, unit: unit.id },
          ),
        ];
  const legacy = namesOf(unit).flatMap(([field, name]) => {
    const encoding = detectLegacyEncoding(name);
    const place = { path: [...path, ...field], unit: unit.id };
    return encoding === null
      ? []
      : [textFinding('text/legacy-encoding', { text: name, encoding }, place)];
  });
  return [...apart, ...legacy, ...lookAlikes(unit, path)];
}
