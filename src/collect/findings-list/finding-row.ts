import type { Finding } from '#room/findings';
import { createSay, describeFinding, knownNames, type Names, type Say } from '#room/locale';
import { parsePeriod } from '#room/time';
import type { FindingsOptions } from './findings-options.js';

/** A fact as people write it: a number, a period, the name of a unit, or the text itself. */
function factText(fact: unknown, say: Say, isUnit: (id: string) => boolean): string {
  if (typeof fact === 'number') return say.number(fact);
  if (typeof fact !== 'string') return '';
  if (isUnit(fact)) return say.unit(fact);
  return parsePeriod(fact.split('@')[0] ?? '').ok ? say.period(fact) : fact;
}

/** What a finding says that it should be: what was expected, else what was most likely meant. */
function expectedText({ params }: Finding, say: Say, isUnit: (id: string) => boolean): string {
  const { expected, nearest } = params;
  const facts: readonly unknown[] = Array.isArray(expected) ? expected : [expected ?? nearest];
  return facts
    .map((fact) => factText(fact, say, isUnit))
    .filter((text) => text !== '')
    .join(', ');
}

/** The sentence without what other columns tell: file, sheet, cell and unit. */
function sentenceOf(finding: Finding, { locale }: FindingsOptions, names: Names): string {
  const { cell, source, unit, ...rest } = finding;
  const isPlaced = cell !== undefined || source !== undefined || unit !== undefined;
  return describeFinding(isPlaced ? { ...rest, path: [] } : rest, locale, names);
}

/** The cells of one finding: file, sheet, cell, unit, severity, what is wrong, what it should be. */
export function findingRow(finding: Finding, options: FindingsOptions): readonly string[] {
  const { locale, names = {} } = options;
  const all = knownNames(finding, names);
  const say = createSay(locale, all);
  const isUnit = (id: string): boolean => all.unit?.(id, locale.language) !== undefined;
  const { cell, source, unit, severity } = finding;
  return [
    source?.document ?? '',
    cell?.sheet ?? '',
    cell?.address ?? '',
    unit === undefined ? '' : (all.unit?.(unit, locale.language) ?? unit),
    locale.labels[`severity-${severity}`],
    sentenceOf(finding, options, all),
    expectedText(finding, say, isUnit),
  ];
}
