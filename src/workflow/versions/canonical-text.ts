import type { EffectiveData } from '../effective/effective-data.js';
import { placeWords } from '../figures/figure-key.js';
import { isMissing } from '../figures/figure-value.js';
import type { SubmittedFigure } from '../figures/submitted-figure.js';

/** A value with its fields in the order of their names. */
function inOrder(value: SubmittedFigure['value']): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function lineOf(figure: SubmittedFigure): string {
  const { form, unit, period, line = '', value } = figure;
  return JSON.stringify([form, unit, period, line, ...placeWords(figure), inOrder(value)]);
}

/** The figures that are known, one a line, whatever the order in which they came. */
export function figureLines({ reports }: EffectiveData): readonly string[] {
  return reports
    .flatMap(({ figures }) => figures)
    .filter(({ value }) => !isMissing(value))
    .map(lineOf)
    .toSorted();
}

/** What a version is worked out from; a change of it would void all that were printed. */
export const canonicalText = (lines: readonly string[]): string =>
  ['danvan-data/1', ...lines, ''].join('\n');
