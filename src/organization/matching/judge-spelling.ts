import type { CalendarDate } from '#room/time';
import { isInForce } from '../unit/interval.js';
import { isInForceAt } from '../unit/intervals.js';
import type { MatchReason, UnitCandidate } from './unit-match.js';
import type { SpellingType, UnitSpelling } from './unit-spelling.js';

/** What was written, as it is looked up. */
export interface NameForm {
  readonly key: string;
  /** The type prefix that was taken off; null where none was. */
  readonly type: string | null;
  readonly expanded: boolean;
}

/** What else is known when a spelling is judged. */
export interface JudgeContext {
  readonly text: string;
  readonly at: CalendarDate | undefined;
  /** Letters that differ; 0 for a key that is the same. */
  readonly typos: number;
  readonly withoutMarks: boolean;
}

interface Mark {
  readonly reason: MatchReason;
  readonly loss: number;
}

/** What each difference takes off; two scores no further apart than 0.1 fit nearly equally well. */
const losses: { readonly [Reason in MatchReason]: number } = Object.freeze({
  'same-name': 0,
  'same-key': 0.01,
  alias: 0.04,
  'former-name': 0.2,
  code: 0.03,
  abbreviation: 0.01,
  'without-type-prefix': 0.05,
  'without-place': 0.05,
  'without-marks': 0.2,
  typo: 0.2,
  'other-type': 0.35,
  'not-in-force': 0.3,
});

/** A name of another time counts nearly as much where no day is asked for. */
const formerLossOnAnyDay = 0.05;

const mark = (reason: MatchReason): Mark => ({ reason, loss: losses[reason] });

const marksIf = (holds: boolean, reason: MatchReason): readonly Mark[] =>
  holds ? [mark(reason)] : [];

/** The type as written against the types that the unit has; null where it can be none of them. */
function typesOf({ types, ownType }: UnitSpelling): readonly SpellingType[] {
  return ownType === undefined ? types : [{ type: ownType, days: null }, ...types];
}

function typeReason(form: NameForm, spelling: UnitSpelling): MatchReason | null | 'no-match' {
  const { bare, unit } = spelling;
  const types = typesOf(spelling);
  if (form.type === null) return bare ? 'without-type-prefix' : null;
  if (unit.category === 'organization') return 'no-match';
  if (types.some(({ type }) => type === form.type)) return null;
  return types.length === 0 ? 'without-type-prefix' : 'other-type';
}

function hasTypeAt(form: NameForm, spelling: UnitSpelling, at: CalendarDate | undefined) {
  const { unit } = spelling;
  const same = typesOf(spelling).filter(({ type }) => type === form.type);
  if (form.type === null || same.length === 0 || same.some(({ days }) => days === null && !at)) {
    return true;
  }
  if (at === undefined) return false;
  const others = unit.history.filter(({ kind }) => kind !== undefined);
  return same.some(({ days }) =>
    days === null ? !others.some((other) => isInForce(other, at)) : isInForce(days, at),
  );
}

function isNameAt({ source, days, others }: UnitSpelling, at: CalendarDate | undefined): boolean {
  if (at === undefined) return source !== 'name' || days === null;
  return days === null ? !others.some((other) => isInForce(other, at)) : isInForce(days, at);
}

function nameMarks(
  form: NameForm,
  spelling: UnitSpelling,
  { text, at, typos, withoutMarks }: JudgeContext,
): readonly Mark[] {
  if (spelling.source === 'code') return [mark('code')];
  if (spelling.source === 'alias') return [mark('alias')];
  if (!isNameAt(spelling, at) || typos > 0 || withoutMarks) return [];
  const same = form.type === null ? text === spelling.written : text.endsWith(spelling.written);
  return [mark(same ? 'same-name' : 'same-key')];
}

/**
 * How well a spelling of a unit fits what was written; null where it does not.
 *
 * @internal
 */
export function judgeSpelling(
  form: NameForm,
  spelling: UnitSpelling,
  context: JudgeContext,
): UnitCandidate | null {
  const { unit } = spelling;
  const { at, typos } = context;
  const type = typeReason(form, spelling);
  const current = isNameAt(spelling, at) && hasTypeAt(form, spelling, at);
  const isCode = spelling.source === 'code';
  if (type === 'no-match' || (isCode && (!current || form.type !== null || form.expanded))) {
    return null;
  }
  const formerLoss = at === undefined ? formerLossOnAnyDay : losses['former-name'];
  const marks: readonly Mark[] = [
    ...nameMarks(form, spelling, context),
    ...(current ? [] : [{ reason: 'former-name' as const, loss: formerLoss }]),
    ...marksIf(form.expanded || spelling.expanded, 'abbreviation'),
    ...(type === null ? [] : [mark(type)]),
    ...marksIf(spelling.placeless, 'without-place'),
    ...marksIf(context.withoutMarks, 'without-marks'),
    ...(typos > 0 ? [{ reason: 'typo' as const, loss: losses.typo + typos / 10 }] : []),
    ...marksIf(at !== undefined && !isInForceAt(unit.validity, at), 'not-in-force'),
  ];
  const score = marks.reduce((left, { loss }) => left - loss, 1);
  const rounded = Math.max(0, Math.round(score * 100) / 100);
  const reasons = Object.freeze(marks.map(({ reason }) => reason));
  return Object.freeze({ unit, score: rounded, reasons });
}
