import { parseNumber, parseQuantity } from 'danvan/text';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { leftOver } from './left-over.js';
import { placeValues, type PlacedValue } from './place-values.js';
import { sentences } from './sentences.js';

const placed = sentences.map((golden) => ({ ...golden, places: placeValues(golden) }));
const places = placed.flatMap((golden) => golden.places);

/** What the readers of single figures make of the words of a value, in the shape of the set. */
function readAgain({ written, unit, ratio }: PlacedValue): object | undefined {
  if (ratio === 'part') {
    const number = parseNumber(written);
    return number.ok ? { amount: number.value, unit } : undefined;
  }
  const quantity = parseQuantity(written);
  if (!quantity.ok) return undefined;
  const { precision: _precision, ...read } = quantity.value;
  return read;
}

const meant = ({ amount, to, qualifier, unit }: PlacedValue): object => ({
  amount,
  unit,
  ...(to === undefined ? {} : { to }),
  ...(qualifier === undefined ? {} : { qualifier }),
});

describe('the golden sentences', () => {
  it('are sixty different ones, composed letter by letter', () => {
    expect(sentences).toHaveLength(60);
    expect(new Set(sentences.map(({ sentence }) => sentence)).size).toBe(60);
    const texts = [...sentences.map(({ sentence }) => sentence), ...places.map(({ text }) => text)];
    expect(texts.filter((text) => text !== text.normalize('NFC').trim())).toEqual([]);
  });

  it('hold the words of each value, one behind the other, each with its qualifier', () => {
    expect(places.filter(({ begin }) => begin < 0).map(({ text }) => text)).toEqual([]);
    const wrong = places.filter(
      ({ qualifier, written, text }) => (qualifier === undefined) !== (written === text),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('hold no number that is neither a value nor known to be none', () => {
    const left = placed.map(({ sentence, places: own }) => leftOver(sentence, own));
    expect(left.filter((rest) => /\d/u.test(rest))).toEqual([]);
  });

  it('have amounts, qualifiers and units that the reader of a single figure finds as well', () => {
    expect(places.map(readAgain)).toEqual(places.map(meant));
  });

  it('pair the part of a ratio with its whole', () => {
    const alone = placed.flatMap(({ sentence, places: own }) =>
      own.filter(({ ratio, end, unit }, at) => {
        const next = own[at + 1];
        if (ratio !== 'part') return ratio === 'whole' && own[at - 1]?.ratio !== 'part';
        const touches = sentence[end] === '/' && next?.begin === end + 1;
        return !touches || next.ratio !== 'whole' || next.unit !== unit;
      }),
    );
    expect(alone).toEqual([]);
  });

  it('name indicators of the catalogue, and values of which there is none', () => {
    const codes: ReadonlySet<string> = new Set(indicators.map(({ code }) => code));
    const named = places.flatMap(({ indicator }) => indicator ?? []);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
    expect(named.length).toBeLessThan(places.length);
  });
});
