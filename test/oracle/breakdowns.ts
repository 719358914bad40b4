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
  return [
    { ...first, places, state, activity: first.activity, figure: whole ? figure : atLeast(figure) },
  ];
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

/** Whether a total was sent by the same unit, line and scope for some of the same days. */
export const speaksFor = (total: Sent, part: Sent): boolean =>
  total.figure !== null &&
  total.unit === part.unit &&
  total.line === part.line &&
  total.scope === part.scope &&
  overlap(total.days, part.days);

/** Whether a total stands for what its parts give: of the same last day of a state, or of days that overlap. */
export const standsFor = (total: Sent, part: Sent, asked: Asked): boolean =>
  total.figure !== null &&
  takesPart(total.days, asked) &&
  total.unit === part.unit &&
  total.line === part.line &&
  total.scope === part.scope &&
  (asked.time === 'last' ? total.days.to === part.days.to : overlap(total.days, part.days));

/** Totals as their parts give them, beside totals that were sent too. */
export const totalsFromParts = (oracleCase: OracleCase, subject: Subject): readonly Sent[] => {
  const indicator = oracleCase.indicators.find(({ code }) => code === subject.indicator);
  if (subject.dimension !== null || indicator === undefined) return [];
  const breakdowns = partsOf(oracleCase, subject, indicator);
  const keys = new Set(breakdowns.flatMap(({ sent }) => sent.map(keyOf)));
  return [...keys].flatMap((key) => standIn(key, breakdowns, indicator));
};
