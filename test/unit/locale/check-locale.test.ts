import { describeFinding, en, vi, type Locale } from 'danvan';
import { expect, it } from 'vitest';
import { checkLocale } from '#inside/locale';
import { datasetFinding } from '#inside/aggregation';

it('takes the languages that are exported', () => {
  expect([vi, en].map(checkLocale)).toEqual([undefined, undefined]);
});

it.each([['vi'], ['fr'], [undefined], [null], [{}], [{ language: 'vi' }], [7]])(
  'refuses %j and says what to import',
  (given) => {
    expect(() => checkLocale(given)).toThrow(/import \{ vi \} from 'danvan' and give vi/);
    expect(() => checkLocale(given)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  },
);

it('names English where that was asked for', () => {
  const finding = datasetFinding('dataset/negative-amount', { amount: -1 });
  const given: Locale = JSON.parse('"en"');
  expect(() => describeFinding(finding, given)).toThrow(
    "The language must be a value: import { en } from 'danvan' and give en, not “en”.",
  );
});
