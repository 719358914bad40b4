import { groupBy } from '#room/kit';
import { addExactly } from '#room/text';
import type { Commendation, CommendationRecipient, RecipientKind } from './commendation.js';
import type { MobilizationModel } from '../models/mobilization-model.js';

/**
 * How many recipients there are, by what is asked for.
 *
 * Vietnamese: thống kê công nhận, khen thưởng.
 *
 * Recipients, not decisions: a decision for 28 collectives counts for 28. Whoever stands in two
 * commendations counts in both.
 *
 * @example
 * ```ts
 * import type { CommendationCounts } from 'danvan/campaigns';
 *
 * const people = ({ byRecipientKind }: CommendationCounts): number =>
 *   byRecipientKind['individual'] ?? 0;
 * ```
 *
 * @category Campaigns
 */
export interface CommendationCounts {
  readonly commendations: number;
  readonly recipients: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byLevel: Readonly<Record<string, number>>;
  readonly byTitle: Readonly<Record<string, number>>;
  readonly byRecipientKind: Readonly<Record<string, number>>;
}

interface Row {
  readonly of: Commendation;
  readonly kind: RecipientKind;
  readonly count: number;
}

const subjects: { readonly [Kind in MobilizationModel['subjectKind']]: RecipientKind } =
  Object.freeze({
    model: 'model',
    'exemplary-collective': 'collective',
    'exemplary-individual': 'individual',
  });

/** Of a model or unit that is named twice the first counts. */
function rowsOf(of: Commendation, kindOf: (recipient: CommendationRecipient) => RecipientKind) {
  const seen = new Set<string>();
  return of.recipients.flatMap((recipient): readonly Row[] => {
    const kind = kindOf(recipient);
    if ('count' in recipient) return [{ of, kind, count: recipient.count }];
    const key = JSON.stringify(recipient);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ of, kind, count: 1 }];
  });
}

const countOf = (rows: readonly Row[]): number => addExactly(rows.map(({ count }) => count));

const countBy = (rows: readonly Row[], keyOf: (row: Row) => string) =>
  Object.freeze(
    Object.fromEntries([...groupBy(rows, keyOf)].map(([key, some]) => [key, countOf(some)])),
  );

/**
 * Counts the recipients of commendations by kind, level, title and kind of recipient.
 *
 * Vietnamese: thống kê công nhận, khen thưởng.
 *
 * A unit is a collective. A model that the list has counts as what it was registered for: an
 * exemplary collective as a collective, an exemplary individual as an individual.
 *
 * @param commendations - As {@link readCommendations} gives them.
 * @param models - The models that recipients may be. Defaults to none: each counts as a model.
 * @returns The counts; frozen.
 *
 * @example
 * ```ts
 * import { countCommendations } from 'danvan/campaigns';
 *
 * const common = { kind: 'reward', level: 'province', title: 'Bằng khen' } as const;
 * const counts = countCommendations([
 *   {
 *     ...common,
 *     id: 'bang-khen-2021',
 *     recipients: [
 *       { kind: 'collective', count: 28 },
 *       { kind: 'individual', count: 12 },
 *     ],
 *   },
 * ]);
 * counts.byTitle; //=> { 'Bằng khen': 40 }
 * counts.byRecipientKind; //=> { collective: 28, individual: 12 }
 * ```
 *
 * @category Campaigns
 */
export function countCommendations(
  commendations: readonly Commendation[],
  models: readonly MobilizationModel[] = [],
): CommendationCounts {
  const subjectKinds = new Map(models.map(({ id, subjectKind }) => [id, subjects[subjectKind]]));
  const kindOf = (recipient: CommendationRecipient): RecipientKind =>
    'model' in recipient
      ? (subjectKinds.get(recipient.model) ?? 'model')
      : 'unit' in recipient
        ? 'collective'
        : recipient.kind;
  const rows = commendations.flatMap((each) => rowsOf(each, kindOf));
  return Object.freeze({
    commendations: commendations.length,
    recipients: countOf(rows),
    byKind: countBy(rows, ({ of }) => of.kind),
    byLevel: countBy(rows, ({ of }) => of.level),
    byTitle: countBy(rows, ({ of }) => of.title),
    byRecipientKind: countBy(rows, ({ kind }) => kind),
  });
}
