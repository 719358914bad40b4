import { labels } from '../locale/index.js';
import type { Block } from './block.js';
import { countText } from './count-text.js';
import { fillLabel } from './fill-label.js';
import { frameDocument } from './frame-document.js';
import { issuerName } from './letterhead.js';
import { markLegend } from './mark-legend.js';
import { modelContext, type ModelContext } from './model-context.js';
import { modelSummaryTable } from './model-summary-table.js';
import type { ProposalOptions } from './proposal-options.js';
import { proposalTable } from './proposal-table.js';
import { proseOf } from './prose-of.js';
import type { ReportDocument } from './report-document.js';

const addresseeOf = (addressee: string | undefined, { words }: ModelContext): readonly Block[] =>
  addressee === undefined
    ? []
    : [{ kind: 'paragraph', align: 'center', text: fillLabel(words.addressee, { addressee }) }];

/**
 * Composes the proposal to recognise models, with the list of them as an annex.
 *
 * Term: tờ trình, danh sách mô hình “Dân vận khéo” đề nghị công nhận. With results the list is in the
 * order of their ranks, with points, rank and grade; a model without a rank is last and its note says
 * why: not scored, scores missing, not eligible. What is missing is never printed as zero.
 *
 * @param options - Models, results, and what frames the document.
 * @returns The document, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { composeProposedModels, createHierarchy, rankScores, readModels, score } from 'danvan';
 * import { friendlyGovernmentScheme as scheme, modelFields as fields } from 'danvan/vietnam';
 * import { modelLifecycle as lifecycle, partyLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'ban', name: 'Ban Dân vận Huyện ủy', category: 'organization', symbol: 'BDVHU' },
 *   { id: 'xa-a', name: 'xã A' },
 * ]);
 * const row = { id: 'm1', name: 'Chính quyền thân thiện', subjectKind: 'model', field: 'economy' };
 * const rest = { level: 'commune', host: 'xa-a', cohort: 2022, state: 'reviewed' };
 * const { models } = readModels([{ ...row, ...rest }], { fields, lifecycle });
 * const scores = scheme.criteria.map(({ id }) => ({ criterion: id, appraised: 15 }));
 * const ranked = rankScores(scheme, [score(scheme, { subject: 'm1', scores })]);
 * const frame = { hierarchy, issuer: 'ban', layout };
 * const report = composeProposedModels({ ...frame, models, fields, scheme, ranked });
 * report.title; //=> 'Tờ trình đề nghị công nhận mô hình, điển hình “Dân vận khéo” năm 2022'
 * ```
 *
 * @category Report
 */
export function composeProposedModels(options: ProposalOptions): ReportDocument {
  const { language = 'vi', models } = options;
  const context = modelContext(options, {
    documentKind: labels[language].proposal,
    documentSymbol: 'TTr',
  });
  const { words, inYear: year } = context;
  const table = proposalTable(options, context);
  const facts = { issuer: issuerName(context), count: countText(models.length, context), year };
  return frameDocument(context, {
    subject: options.subject ?? fillLabel(words.proposalSubject, { year }),
    blocks: [
      ...addresseeOf(options.addressee, context),
      ...proseOf(options.introduction),
      ...proseOf(fillLabel(words.proposalSentence, facts)),
      modelSummaryTable(context),
      ...proseOf(options.conclusion),
    ],
    annexes: [
      {
        title: fillLabel(words.proposalTitle, { year }),
        blocks: [table, ...markLegend(table, language)],
      },
    ],
  });
}
