import type { Asked } from './asked.js';
import { mayBeTaken } from './asked.js';
import { speaksFor, standsFor, totalsFromParts } from './breakdowns.js';
import type { OracleCase, OracleIndicator } from './case.js';
import type { DaySet } from './day-sets.js';
import { subtract } from './day-sets.js';
import type { Days } from './days.js';
import { withoutIncluded } from './includes.js';
import type { Owed } from './owing.js';
import { owedIn } from './owing.js';
import type { Sent, Subject } from './sent.js';
import { allSent, lineOf, sentFor } from './sent.js';
import type { Span } from './spans.js';
import { spansOf } from './spans.js';
import { withoutDeniedZeros } from './zeros.js';

/** One indicator in one period, with all that the choice of its figures needs. */
export interface Scene extends Asked {
  readonly units: OracleCase['units'];
  readonly indicator: OracleIndicator;
  /** All that was sent in any dimension, repeats too. */
  readonly all: readonly Sent[];
  readonly sent: readonly Sent[];
  /** What may be taken in the period. */
  readonly spans: readonly Span[];
  readonly owed: Owed;
  /** Days that were owed and not declared not applicable. */
  readonly net: Owed;
  /** Null stands for no line. */
  readonly lines: readonly (string | null)[];
}

/** The lines that are chosen from together; each of the others is chosen by itself and added. */
export const streamsOf = ({ indicator, lines }: Scene): readonly (readonly (string | null)[])[] => {
  if (indicator.line === 'sum') return lines.map((line) => [line]);
  const activityOf = (line: string | null): string | undefined => line?.split('#')[1];
  const activities = [...new Set(lines.map(activityOf))];
  return activities.map((activity) => lines.filter((line) => activityOf(line) === activity));
};

/** No line, the lines in the caller's order, and after them those of each activity. */
const linesOf = ({ lines, observations }: OracleCase): Scene['lines'] => {
  const plain = [null, ...lines.map(({ id }) => id)];
  const activities = new Set(observations.flatMap(({ activity }) => activity ?? []));
  const joint = [...activities].flatMap((activity) => plain.map((line) => lineOf(line, activity)));
  return [...plain, ...joint];
};

/** Lists of one unit, line and scope. */
const grouped = (sent: readonly Sent[]): readonly (readonly Sent[])[] => {
  const keyOf = ({ unit, line, scope }: Sent): string => `${unit} ${line} ${scope}`;
  const keys = new Set(sent.map(keyOf));
  return [...keys].map((key) => sent.filter((one) => keyOf(one) === key));
};

const candidates = (sent: readonly Sent[], asked: Asked): readonly Span[] =>
  grouped(sent)
    .flatMap(spansOf)
    .filter(({ rank, days }) => mayBeTaken(days, asked) && (asked.time === 'sum' || rank < 2));

const netOf = (owed: Owed, sent: readonly Sent[]): Owed => {
  const declared = sent.filter(({ state }) => state === 'not-applicable');
  const left = (unit: string, days: DaySet): DaySet =>
    subtract(
      days,
      declared.filter((one) => one.unit === unit).map((one) => one.days),
    );
  return new Map([...owed].map(([unit, days]) => [unit, left(unit, days)]));
};

const timeOf = ({ time }: OracleIndicator, { measure }: Subject): Scene['time'] => {
  if (measure === 'change' || time === 'forbid' || time === 'recompute') return null;
  return time;
};

/** What was sent and what parts give, without zeros that are denied and parts of a total that counts. */
const countable = (oracleCase: OracleCase, subject: Subject, asked: Asked): readonly Sent[] => {
  const totals = sentFor(oracleCase, subject);
  const derived = totalsFromParts(oracleCase, subject);
  // Parts beside a total that was sent for any of their days deny no zero.
  const isTold = (part: Sent): boolean => totals.some((total) => speaksFor(total, part));
  const telling = [...totals, ...derived.filter((part) => !isTold(part))];
  const without = (list: readonly Sent[]): readonly Sent[] =>
    asked.time === 'last' ? list : withoutDeniedZeros(list, telling, oracleCase.units);
  const left = without(totals);
  const parts = without(derived).filter(
    (part) => !left.some((total) => standsFor(total, part, asked)),
  );
  return [...left, ...parts];
};

/** `owed` where others owe than those of the indicator itself. */
export const sceneOf = (
  oracleCase: OracleCase,
  subject: Subject,
  period: Days,
  owedBy?: Owed,
): Scene => {
  const { units } = oracleCase;
  const indicator = oracleCase.indicators.find(({ code }) => code === subject.indicator);
  if (indicator === undefined) throw new Error(`No indicator ${subject.indicator}.`);
  const asked = { time: timeOf(indicator, subject), period };
  const all = allSent(oracleCase, subject, 'any');
  const sent = countable(oracleCase, subject, asked);
  const owed = owedBy ?? owedIn(oracleCase, all, period);
  const lines = linesOf(oracleCase);
  const spans = candidates(sent, asked);
  const scene = { units, indicator, ...asked, all, sent, spans, owed, lines };
  const net = netOf(owed, sent);
  return withoutIncluded({ ...scene, net }, oracleCase.lines);
};
