import { groupBy } from '#room/kit';
import type { ReviewWords } from '#room/locale';
import { capitalized, fillLabel } from '#room/text';
import type { HeardSentence } from './section-sentences.js';
import { ownHeard } from './shared-heard.js';

type Printed = HeardSentence & { readonly text: string };

const isPrinted = (sentence: HeardSentence): sentence is Printed => sentence.text !== null;

/** A sentence with what is said of it in brackets; those that it ends with take it up. */
function withRemarks(text: string, remarks: readonly (string | null)[]): string {
  const said = remarks.filter((remark) => remark !== null).join('; ');
  if (said === '') return text;
  const sentence = text.replace(/\.$/u, '');
  return /\([^()]*\)$/u.test(sentence)
    ? `${sentence.slice(0, -1)}; ${said}).`
    : `${sentence} (${said}).`;
}

/** What most of the sentences share; undefined where each must speak for itself. */
function commonOf(sentences: readonly Printed[]): string | null | undefined {
  const groups = [...groupBy(sentences, ({ heard }) => heard ?? '').values()];
  const [most = []] = groups.toSorted((a, b) => b.length - a.length);
  const [first] = most;
  const isTold = sentences.every(({ heard, whole }) => heard !== null || whole !== null);
  if (first === undefined || first.heard === null) return null;
  return most.length > 1 && isTold ? first.heard : undefined;
}

/** A paragraph of a report that says who was heard of most of its figures: what differs is told where it stands. */
function besideShared(
  printed: readonly Printed[],
  shared: string,
  { labels }: Pick<ReviewWords, 'labels'>,
): string {
  const own = printed.map((sentence) => ownHeard(sentence, shared));
  const [first] = own;
  const isOne = printed.length > 1 && first && own.every((heard) => heard === first);
  const told = printed.map(({ text, remark }, at) =>
    withRemarks(text, [isOne ? null : (own[at] ?? null), remark]),
  );
  const all = isOne ? [capitalized(fillLabel(labels.sectionFigures, { heard: first }))] : [];
  return [...told, ...all].join(' ');
}

/**
 * One paragraph of all sentences. Who was heard is told once where it is the same for all; else where
 * it belongs, and of the others, if they are most of them, in a sentence at the end.
 *
 * @param shared - What the whole report says of its figures; null where it says nothing.
 */
export function paragraphOf(
  sentences: readonly HeardSentence[],
  { labels }: Pick<ReviewWords, 'labels'>,
  shared: string | null = null,
): string {
  const printed = sentences.filter(isPrinted);
  const [first] = printed;
  if (first === undefined) return '';
  if (shared !== null) return besideShared(printed, shared, { labels });
  const last = printed.length - 1;
  if (printed.every(({ heard }) => heard === first.heard)) {
    return printed
      .map(({ text, heard, remark }, at) =>
        withRemarks(text, [...(at === last ? [heard] : []), remark]),
      )
      .join(' ');
  }
  const common = commonOf(printed);
  const ownOf = ({ heard, whole }: Printed): string | null => {
    if (common === undefined || common === null) return heard;
    return heard === common ? null : (heard ?? whole);
  };
  const told = printed.map((each) => withRemarks(each.text, [ownOf(each), each.remark]));
  const others = common ? [capitalized(fillLabel(labels.otherFigures, { heard: common }))] : [];
  return [...told, ...others].join(' ');
}
