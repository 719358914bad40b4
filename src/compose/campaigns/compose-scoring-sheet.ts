import { type ScoreResult, score } from '#room/campaigns';
import { reviewWordsOf, type Labels } from '#room/locale';
import { nameIn } from '#room/organization';
import { formatNumber, fillLabel } from '#room/text';
import { composed } from '../frame/composed.js';
import { documentFrame, type DocumentFrame } from '../frame/document-frame.js';
import { frameDocument } from '../frame/frame-document.js';
import { tableLegend, type ComposedReport } from '#room/report';
import { catalogueName } from '../frame/catalogue-name.js';
import { plainNameOfUnit } from '../frame/name-of-unit.js';
import { proseOf } from '../frame/prose-of.js';
import type { ScoringSheetOptions } from './scoring-options.js';
import { scoringTable } from './scoring-table.js';

/** The outcome in one sentence: total and grade, or how far the scoring has come. */
function outcomeOf(
  { appraised, words }: { readonly appraised: ScoreResult; readonly words: Labels },
  { scheme }: ScoringSheetOptions,
  { language }: DocumentFrame,
): string {
  const print = (points: number) => formatNumber(points, { language, decimals: 2 });
  const { total, partial, range, coverage, grade } = appraised;
  if (total === null) {
    const { scored, expected } = coverage;
    const facts = { scored, expected, partial: print(partial) };
    return range === null
      ? fillLabel(words.partialSentenceOpen, facts)
      : fillLabel(words.partialSentence, {
          ...facts,
          from: print(range.from),
          to: print(range.to),
        });
  }
  const points = print(total);
  const maximum = scheme.maximum === null ? undefined : print(scheme.maximum);
  const facts = {
    total: maximum === undefined ? points : fillLabel(words.pointsOfMaximum, { points, maximum }),
  };
  if (grade === null) return fillLabel(words.totalSentence, facts);
  const name = catalogueName(scheme.bands ?? [], grade, language);
  return fillLabel(words.gradeSentence, { ...facts, grade: name });
}

/** Whether each condition of the scheme holds, in words. */
function conditionLines({ scheme, sheet }: ScoringSheetOptions, frame: DocumentFrame) {
  const words = frame.locale.labels;
  const known = new Map(Object.entries(sheet.conditions ?? {}));
  const lines = (scheme.conditions ?? []).map(({ id, name }) => {
    const holds = known.get(id);
    const answer = holds === undefined ? words.conditionUnknown : undefined;
    const word = answer ?? (holds === true ? words.conditionHolds : words.conditionFails);
    return `${nameIn(name, frame.language)}: ${word}.`;
  });
  return lines.length === 0 ? [] : [{ kind: 'note', label: words.conditions, lines } as const];
}

function compose(options: ScoringSheetOptions): ComposedReport {
  const { scheme, sheet } = options;
  const { language, labels: words } = reviewWordsOf(options);
  const kind = { documentKind: words.scoringSheet, documentSymbol: '' };
  const frame = documentFrame(options, kind, sheet.date);
  const [self, appraised] = [
    score(scheme, sheet, { basis: 'self' }),
    score(scheme, sheet, { basis: 'appraised' }),
  ];
  const table = scoringTable({ self, appraised, maximum: scheme.maximum, words, language });
  const subject = options.scored ?? plainNameOfUnit(sheet.subject, frame);
  const facts = { scheme: nameIn(scheme.name, language), subject };
  return frameDocument(frame, {
    subject: options.subject ?? fillLabel(words.scoringSubject, facts),
    blocks: [
      ...proseOf(options.introduction),
      table,
      ...tableLegend(table, frame.locale),
      ...conditionLines(options, frame),
      ...proseOf(outcomeOf({ appraised, words }, options, frame)),
      ...proseOf(options.conclusion),
    ],
  });
}

/**
 * Composes the scoring sheet of one subject: criteria with maxima, both scores, evidence and outcome.
 *
 * Vietnamese: bảng chấm điểm, xếp loại.
 *
 * The tree of criteria is numbered; a score that is missing prints “…” and leaves the total open,
 * one that was refused is printed and named as not counted. The sheet has no running number, as it
 * is part of a file.
 *
 * @param options - Scheme, filled-in sheet, and what frames the document.
 * @returns The document, ready for {@link exportReport}; one for signing under a layout that nobody
 * confirmed says so in `findings` (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeScoringSheet } from 'danvan/report';
 * import { friendlyGovernmentScheme as scheme, partyLayout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const scores = scheme.criteria.map(({ id }) => ({ criterion: id, self: 15, appraised: 14.5 }));
 * const sheet = { subject: 'xa-a', date: '2023-11-30', scores };
 * const layout = partyLayout;
 * const report = composeScoringSheet({ hierarchy, issuer: 'xa-a', layout, scheme, sheet });
 * report.title; //=> 'Bảng chấm điểm “Chính quyền thân thiện” của xã A'
 * const texts = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
 * texts; //=> ['Kết quả: 72,5/100 điểm. Chưa xếp loại.']
 * ```
 *
 * @category Report
 */
export function composeScoringSheet(options: ScoringSheetOptions): ComposedReport {
  return composed(options, ['hierarchy', 'issuer', 'layout', 'scheme', 'sheet'], compose);
}
