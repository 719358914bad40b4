import type { Finding } from '#room/findings';
import { excerpt } from './excerpt.js';
import type { FindingWords } from './locale.js';
import type { Names } from './names.js';
import { pathText, rowText } from './path-text.js';
import { periodLabel } from './period-label.js';

/** Where a finding was met, and what its sentence says already. */
export interface Placing {
  readonly finding: Finding;
  readonly locale: FindingWords;
  readonly names: Names;
  /** The sentence of the finding. */
  readonly said: string;
}

const isFactOf = ({ params }: Finding, id: string): boolean =>
  Object.values(params)
    .flat()
    .some((fact: unknown) => fact === id);

/** Nothing is named twice: neither a fact that the sentence tells, nor one that it names itself. */
const told = ({ finding, said }: Placing, id: string, name: string): boolean =>
  isFactOf(finding, id) && said.includes(name);

const cellPlace = ({
  finding: { cell, source },
  locale: { words },
}: Placing): readonly string[] => {
  if (cell !== undefined) return [words.cell(cell.sheet, cell.address)];
  return source === undefined ? [] : words.source(source);
};

const unitPlace = (placing: Placing): readonly string[] => {
  const { finding, names, locale } = placing;
  if (finding.unit === undefined) return [];
  const name = names.unit?.(finding.unit, locale.language) ?? excerpt(finding.unit);
  return told(placing, finding.unit, name) ? [] : [name];
};

/** The sentence names the indicator or the period itself where it is one of its facts. */
const figurePlace = ({ finding, names, locale: { language } }: Placing): readonly string[] => {
  const { period, indicator } = finding;
  return [
    ...(period === undefined || isFactOf(finding, period)
      ? []
      : [excerpt(periodLabel(period, language, names))]),
    ...(indicator === undefined || isFactOf(finding, indicator)
      ? []
      : [`“${names.indicator?.(indicator, language) ?? excerpt(indicator)}”`]),
  ];
};

/** What leads to the data: the whole way where one field is at fault, or nothing else is known. */
function wayTo({ finding, locale: { words } }: Placing, known: number): readonly string[] {
  const { code, unit, path } = finding;
  if (code.startsWith('shape/')) return pathText(finding, words);
  if (known > 0) return [];
  const isTold = unit !== undefined || path.some((step) => isFactOf(finding, `${step}`));
  return isTold ? rowText(finding, words) : pathText(finding, words);
}

/** Whether the way begins with a word of ours, and not with the name of a file or of a field. */
const isNamed = ({ finding: { path }, locale: { words } }: Placing): boolean =>
  typeof path[0] !== 'string' || words.list(path[0]) !== path[0];

/**
 * Where a finding was met: cell or source, unit, period, indicator. The way into the data, with rows
 * counted from 1, stands where there is nothing better, and where one field is at fault.
 */
export function findingPlace(placing: Placing): {
  readonly parts: readonly string[];
  /** Whether the place begins with a word of ours, and not with a name or an id. */
  readonly opensWithOwnWord: boolean;
} {
  const before = cellPlace(placing);
  const unit = unitPlace(placing);
  const figure = figurePlace(placing);
  const way = wayTo(placing, before.length + unit.length + figure.length);
  const parts = [...before, ...unit, ...figure, ...way];
  const isOurs =
    before.length > 0 || (unit.length === 0 && (figure.length > 0 || isNamed(placing)));
  return { parts, opensWithOwnWord: isOurs };
}
