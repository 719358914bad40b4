import { below, type Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import { idsOfList, unknownOf } from '#room/records';
import { amountOf, type NamedCount } from '../common/part-checks.js';
import { boundsOf } from '../common/stated-count.js';
import { knownCounts, sumBounds } from '../common/sum-bounds.js';
import type { Decision } from '../decisions/decision.js';
import { democracyFinding } from '../findings.js';
import type { Work } from './work.js';
import { sharedFields, worksByDecision, type SharedField } from './works-of-decisions.js';

/** A work with its place in the list. */
type Placed = readonly [index: number, work: Work];

/** What works of a decision tell together that the decision tells otherwise. */
function checkField(
  field: SharedField,
  decision: Decision,
  works: readonly Work[],
): readonly Finding[] {
  const counts = works.map((work): NamedCount => [field, work[field]]);
  const decided = decision[field];
  const { names, sum } = knownCounts(counts);
  if (decided === undefined || names.length === 0) return [];
  const [most, least] = [sumBounds(counts, [field]), sumBounds(counts, [])];
  const isMore = most.from > boundsOf(decided).to;
  // While a decision is being carried out, less was given so far.
  const isLess = decision.carriedOut === true && least.to < boundsOf(decided).from;
  if (!isMore && !isLess) return [];
  const facts = { field, decision: decision.id, amount: sum, decided: amountOf(decided) };
  return [democracyFinding('democracy/work-differs-from-decision', facts, { path: [field] })];
}

/** The decision that a work names, and its figures against those of all works of that decision. */
function checkLinked(placed: readonly Placed[], decisions: readonly Decision[]) {
  const byDecision = worksByDecision(placed.map(([, work]) => work));
  return decisions.flatMap((decision) => {
    const works = byDecision.get(decision.id) ?? [];
    const index = placed.find(([, work]) => work === works[0])?.[0] ?? 0;
    const rejected = decision.result === 'not-passed' && works.length > 0;
    const facts = { decision: decision.id };
    const place = { path: ['decidedIn'] };
    const found = [
      ...(rejected ? [democracyFinding('democracy/work-not-decided', facts, place)] : []),
      ...sharedFields.flatMap((field) => checkField(field, decision, works)),
    ];
    return below(found, 'works', index);
  });
}

const isSameGift = (field: SharedField, work: Work, decision: Decision): boolean =>
  typeof work[field] === 'number' && work[field] > 0 && work[field] === decision[field];

/** Works that name no decision, and tell the same as one of their unit that was carried out. */
function checkUnlinked(placed: readonly Placed[], decisions: readonly Decision[]) {
  const linked = worksByDecision(placed.map(([, work]) => work));
  const alone = decisions.filter(({ id, carriedOut }) => carriedOut === true && !linked.has(id));
  const byUnit = groupBy(alone, ({ unit }) => unit);
  return placed.flatMap(([index, work]) => {
    if (work.decidedIn !== undefined) return [];
    const like = byUnit
      .get(work.unit)
      ?.find((decision) => sharedFields.some((field) => isSameGift(field, work, decision)));
    const field = sharedFields.find((each) => like && isSameGift(each, work, like));
    if (like === undefined || field === undefined) return [];
    const facts = { field, decision: like.id };
    const found = [democracyFinding('democracy/work-perhaps-twice', facts, { path: [field] })];
    return below(found, 'works', index);
  });
}

/** What is wrong between works and the decisions by which they are made. */
export function checkDecidedIn(
  works: readonly Work[],
  decisions: readonly Decision[],
): readonly Finding[] {
  const known = idsOfList(decisions, 'decisions');
  const unknown = works.flatMap(({ decidedIn }, index) =>
    below(
      unknownOf([{ id: decidedIn, path: ['decidedIn'] }], known, (record, nearest, path) =>
        democracyFinding(
          'democracy/unknown-record',
          { list: 'decisions', record, nearest },
          { path },
        ),
      ),
      'works',
      index,
    ),
  );
  const placed = works.map((work, index): Placed => [index, work]);
  return [...unknown, ...checkLinked(placed, decisions), ...checkUnlinked(placed, decisions)];
}
