import { sumOf } from './bounds.js';
import type { Figure } from './bounds.js';
import type { OracleCase, OracleIndicator } from './case.js';
import { overlap } from './day-sets.js';
import type { Asked } from './asked.js';
import { takesPart } from './asked.js';
import type { Sent, Subject } from './sent.js';
import { keyOf, sentFor } from './sent.js';

interface Parts {
  readonly complete: boolean;
  readonly sent: readonly Sent[];
}

const partsOf = (
  oracleCase: OracleCase,
  subject: Subject,
  { breakdowns }: OracleIndicator,
): readonly Parts[] =>
  breakdowns.map(({ field, categories, complete }) => ({
    complete,
    sent: categories
      .flatMap((category) => sentFor(oracleCase, { ...subject, dimension: { field, category } }))
      .filter(({ figure }) => figure !== null),
  }));

const figuresOf = (parts: readonly Sent[]): readonly Figure[] =>
  parts.flatMap(({ figure }) => (figure === null ? [] : [figure]));

const atLeast = ({ hard }: Figure): Figure => {
  const open = { from: hard.from, to: null };
  return { amount: null, hard: open, plausible: open };
};

const floorOf = ({ figure }: Sent): number => {
  const from = figure?.hard.from ?? null;
  return from === null ? 0 : Number(from.n) / Number(from.d);
};

const joined = (parts: readonly Sent[], whole: boolean): readonly Sent[] => {
  const [first] = parts;
  if (first === undefined) return [];
  const figure = sumOf(figuresOf(parts));
  const state = whole && parts.every((part) => part.state === 'nil') ? 'nil' : 'reported';
  const places = parts.flatMap((part) => part.places);
  return [{ ...first, places, state, activity: null, figure: whole ? figure : atLeast(figure) }];
};

/** What stands for the total that was not sent, for one unit and its days. */
const standIn = (
  key: string,
  breakdowns: readonly Parts[],
  { breakdowns: stated }: OracleIndicator,
): readonly Sent[] => {
  const here = breakdowns.map(({ sent }) => sent.filter((part) => keyOf(part) === key));
  const full = here.find(
    (parts, index) =>
      stated[index]?.complete === true && parts.length === stated[index]?.categories.length,
  );
  if (full !== undefined) return joined(full, true);
  const floors = here.flatMap((parts) => joined(parts, false));
  return floors.sort((a, b) => floorOf(b) - floorOf(a)).slice(0, 1);
};

/** Whether the total itself was sent, for the same last day of a state, or for days that overlap. */
const isSame = (total: Sent, part: Sent, asked: Asked): boolean =>
  total.figure !== null &&
  takesPart(total.days, asked) &&
  total.unit === part.unit &&
  total.line === part.line &&
  total.scope === part.scope &&
  (asked.time === 'last' ? total.days.to === part.days.to : overlap(total.days, part.days));

/** Totals by their parts, where no total was sent that could be taken in their place. */
export const totalsFromParts = (
  oracleCase: OracleCase,
  subject: Subject & Asked,
  totals: readonly Sent[],
): readonly Sent[] => {
  const indicator = oracleCase.indicators.find(({ code }) => code === subject.indicator);
  if (subject.dimension !== null || indicator === undefined) return [];
  const breakdowns = partsOf(oracleCase, subject, indicator);
  const keys = new Set(breakdowns.flatMap(({ sent }) => sent.map(keyOf)));
  return [...keys]
    .flatMap((key) => standIn(key, breakdowns, indicator))
    .filter((part) => !totals.some((total) => isSame(total, part, subject)));
};
