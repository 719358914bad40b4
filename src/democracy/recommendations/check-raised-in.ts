import { below, type Finding } from '#room/findings';
import { idsOfList, knownIds, unknownOf, type KnownIds } from '#room/records';
import { democracyFinding } from '../findings.js';
import type { Recommendation } from './recommendation.js';

/** The records that were read, by list; a list that was not given is not looked into. */
type Lists = Readonly<Record<string, readonly { readonly id: string }[] | undefined>>;

function checkOne(
  { raisedIn }: Recommendation,
  lists: KnownIds,
  ids: ReadonlyMap<string, KnownIds | undefined>,
): readonly Finding[] {
  if (raisedIn === undefined) return [];
  const { list, id } = raisedIn;
  const inList = [{ id: list, path: ['raisedIn', 'list'] }];
  return [
    ...unknownOf(inList, lists, (word, nearest, path) =>
      democracyFinding('democracy/unknown-word', { catalogue: 'lists', word, nearest }, { path }),
    ),
    ...unknownOf([{ id, path: ['raisedIn', 'id'] }], ids.get(list), (record, nearest, path) =>
      democracyFinding('democracy/unknown-record', { list, record, nearest }, { path }),
    ),
  ];
}

/** Records that recommendations say they came out of, and that are not there. */
export function checkRaisedIn(
  recommendations: readonly Recommendation[],
  records: Lists,
): readonly Finding[] {
  const lists = knownIds(new Map(Object.entries(records)));
  const ids = new Map(
    Object.entries(records).map(([list, values]) => [list, idsOfList(values, list)]),
  );
  return recommendations.flatMap((recommendation, index) =>
    below(checkOne(recommendation, lists, ids), 'recommendations', index),
  );
}
