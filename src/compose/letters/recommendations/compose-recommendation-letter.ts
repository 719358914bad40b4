import { addresseeOf, type Recommendation } from '#room/democracy';
import { requireText, type Finding } from '#room/findings';
import { markLegend, type Block, type ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { composed } from '../../frame/composed.js';
import { countText } from '../../frame/count-text.js';
import type { AnnexContent } from '../../frame/framed-annexes.js';
import { issuerName } from '../../frame/letterhead.js';
import { proseOf } from '../../frame/prose-of.js';
import { reportFinding } from '../../findings.js';
import { requireRows } from '../common/require-rows.js';
import { frameLetter } from '../common/frame-letter.js';
import { letterContext, type LetterContext } from '../common/letter-context.js';
import { mostRows } from '../common/most-rows.js';
import { siftedRecommendations } from './recommendation-findings.js';
import type { RecommendationLetterOptions } from './recommendation-options.js';
import { sentTable } from './recommendation-tables.js';
import { unitWord } from '../common/report-words.js';

/** Those of the addressee that were answered before are not sent again. */
function findingsOf(options: RecommendationLetterOptions): readonly Finding[] {
  const { recommendations, addressee } = options;
  const own = recommendations.filter((record) => addresseeOf(record) === addressee);
  const none = reportFinding('report/nothing-to-send', { addressee }, { path: ['addressee'] });
  return [
    ...recommendations.flatMap((record, at) =>
      addresseeOf(record) === addressee && record.state !== 'open'
        ? [
            reportFinding(
              'report/already-answered',
              { record: record.id },
              { path: ['recommendations', at, 'state'] },
            ),
          ]
        : [],
    ),
    ...(own.some(({ state }) => state === 'open') ? [] : [none]),
  ];
}

/** What is sent, and to whom. */
interface Sent {
  readonly open: readonly Recommendation[];
  /** The addressee, as the letter calls it. */
  readonly to: string;
  readonly context: LetterContext;
  readonly isInAnnex: boolean;
}

/** All of it as a table. */
function tableOf({ open, context }: Sent): readonly Block[] {
  const table = sentTable(open, context);
  return [table, ...markLegend(table, context.locale)];
}

/** What the addressee is asked. */
function askOf({ open, to, context: { words }, isInAnnex }: Sent): string {
  const isDated = open.every(({ due }) => due !== undefined);
  const byDays = words[isInAnnex ? 'recommend-ask-annex' : 'recommend-ask'];
  return fillLabel(isDated ? byDays : words['recommend-ask-undated'], { addressee: to });
}

function openingOf({ open, to, context, isInAnnex }: Sent): string {
  return fillLabel(context.words[isInAnnex ? 'recommend-opening-annex' : 'recommend-opening'], {
    issuer: capitalized(issuerName(context)),
    addressee: to,
    count: countText(open.length, context),
  });
}

function annexOf(sent: Sent): AnnexContent {
  const title = fillLabel(sent.context.words['recommend-annex'], { addressee: sent.to });
  return { title, orientation: 'portrait', blocks: tableOf(sent) };
}

function letterOf(options: RecommendationLetterOptions): ComposedReport {
  const { recommendations, addressee } = options;
  requireText(addressee, 'addressee');
  const all = requireRows(recommendations, 'recommendations');
  const { records, findings } = siftedRecommendations(all, options);
  const open = records.filter(
    (record) => addresseeOf(record) === addressee && record.state === 'open',
  );
  const lastDay = open.flatMap(({ date }) => date ?? []).toSorted();
  const context = letterContext(options, 'letter', lastDay.at(-1));
  const { words } = context;
  const to = unitWord(addressee, context);
  const sent = { open, to, context, isInAnnex: open.length > mostRows };
  return frameLetter(context, {
    subject: options.subject ?? words['recommend-subject'],
    addressees: [addressee],
    opening: openingOf(sent),
    blocks: [...(sent.isInAnnex ? [] : tableOf(sent)), ...proseOf(askOf(sent))],
    closing: fillLabel(words['recommend-closing'], { addressee: to }),
    annexes: sent.isInAnnex ? [annexOf(sent)] : [],
    findings: [...findings, ...findingsOf(options)],
  });
}

/**
 * Composes the letter that sends recommendations to one addressee: what is asked, by whom, until when.
 *
 * Vietnamese: công văn gửi kiến nghị.
 *
 * Only what is open is sent; more than twelve stand in an annex. A record that names a person is an error and is not printed. Findings:
 * `report/already-answered`, `report/nothing-to-send`, `report/personal-text`,
 * `organization/unknown-unit`, `report/layout-not-confirmed`.
 *
 * @param options - The register, the addressee, and what frames the letter.
 * @returns The letter, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeRecommendationLetter } from 'danvan/report';
 * import { readRecommendations } from 'danvan/democracy';
 * import { frontLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'mttq', name: 'Ủy ban MTTQ Việt Nam xã', category: 'organization', symbol: 'MTTQ-BTT' },
 *   { id: 'ubnd', name: 'Ủy ban nhân dân xã', category: 'organization' },
 * ]);
 * const row = { id: 'n1', unit: 'mttq', content: 'sửa cống thôn 1', addressee: 'ubnd' };
 * const recommendations = readRecommendations([{ ...row, due: '2026-07-15' }]).values;
 * const letter = composeRecommendationLetter({
 *   ...{ hierarchy, issuer: 'mttq', layout, place: 'A', date: '2026-07-01', number: 249 },
 *   ...{ recommendations, addressee: 'ubnd' },
 * });
 * letter.blocks[0]?.kind === 'letterhead' && letter.blocks[0].number; //=> 'Số: 249/MTTQ-BTT'
 * ```
 *
 * @category Letters
 */
export const composeRecommendationLetter = (options: RecommendationLetterOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'recommendations', 'addressee'], letterOf);
