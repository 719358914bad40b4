import { reviewWordsOf } from '#room/locale';
import type { ProposedModel } from '#room/campaigns';
import { fillLabel } from '#room/text';
import { type Block, tableLegend, type ComposedReport } from '#room/report';
import { composed } from '../frame/composed.js';
import { countText } from '../frame/count-text.js';
import { frameDocument } from '../frame/frame-document.js';
import type { AnnexContent } from '../frame/framed-annexes.js';
import { issuerName } from '../frame/letterhead.js';
import { modelContext, type ModelContext } from './model-context.js';
import { modelSummaryTable } from './model-summary-table.js';
import type { ProposedModelsOptions } from './proposed-models-options.js';
import { proposedModelsTable } from './proposed-models-table.js';
import { proseOf } from '../frame/prose-of.js';

/** “Kính trình: …”, where the layout has submissions say so, else “Kính gửi: …”. */
function addresseeOf(
  addressee: string | undefined,
  { words, layout, language }: ModelContext,
): readonly Block[] {
  if (addressee === undefined) return [];
  const own = language === 'vi' ? layout.title.submissionLabel : undefined;
  return [{ kind: 'paragraph', align: 'center', text: `${own ?? words.addressees} ${addressee}` }];
}

/** What the addressee is asked for, where no words of one's own close the submission. */
const closing = (
  { addressee, conclusion }: Pick<ProposedModelsOptions, 'addressee' | 'conclusion'>,
  { words }: ModelContext,
): readonly Block[] =>
  conclusion === undefined && addressee !== undefined
    ? proseOf(fillLabel(words.proposalClosing, { addressee }))
    : proseOf(conclusion);

/** The list of the models proposed, and of the others where there are any. */
function annexesOf(options: ProposedModelsOptions, context: ModelContext): readonly AnnexContent[] {
  const { words, inYear: year, locale } = context;
  const annexOf = (title: string, list: readonly ProposedModel[]): AnnexContent => {
    const table = proposedModelsTable(list, options, context);
    return { title: fillLabel(title, { year }), blocks: [table, ...tableLegend(table, locale)] };
  };
  const { proposed, others = [] } = options;
  return [
    annexOf(words.proposalTitle, proposed),
    ...(others.length > 0 ? [annexOf(words.othersTitle, others)] : []),
  ];
}

function compose(options: ProposedModelsOptions): ComposedReport {
  const { proposed } = options;
  const models = proposed.map(({ model }) => model);
  const kind = { documentKind: reviewWordsOf(options).labels.proposal, documentSymbol: 'TTr' };
  const context = modelContext({ ...options, models }, kind);
  const { words, inYear: year } = context;
  const filled = context.byField.filter((field) => field.models.length > 0);
  const facts = { issuer: issuerName(context), count: countText(models.length, context), year };
  return frameDocument(context, {
    subject: options.subject ?? fillLabel(words.proposalSubject, { year }),
    blocks: [
      ...addresseeOf(options.addressee, context),
      ...proseOf(options.introduction),
      ...proseOf(fillLabel(words.proposalSentence, facts)),
      modelSummaryTable({ ...context, byField: filled }),
      ...closing(options, context),
    ],
    annexes: annexesOf(options, context),
  });
}

/**
 * Composes the proposal to recognise models, with the list of them as an annex.
 *
 * Vietnamese: tờ trình, danh sách mô hình “Dân vận khéo” đề nghị công nhận.
 *
 * The list keeps its order, with points, rank and grade where models were scored; the annex of the
 * others says of each why it is not proposed. What is missing is never printed as zero.
 *
 * @param options - The lists of {@link proposedModels}, and what frames the document.
 * @returns The document, ready for {@link exportReport}; one for signing under a layout that nobody
 * confirmed says so in `findings` (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { proposedModels, readModels } from 'danvan/campaigns';
 * import { composeProposedModels } from 'danvan/report';
 * import { modelFields as fields, modelLifecycle as lifecycle, partyLayout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'ban', name: 'Ban Dân vận Huyện ủy', category: 'organization', symbol: 'BDVHU' },
 *   { id: 'xa-a', name: 'xã A' },
 * ]);
 * const row = { id: 'm1', name: 'Dòng họ tự quản', subjectKind: 'model', field: 'economy' } as const;
 * const rest = { level: 'commune', host: 'xa-a', cohort: 2022, state: 'reviewed' } as const;
 * const { values: models } = readModels([{ ...row, ...rest }], { fields, lifecycle });
 * const { proposed, others } = proposedModels(models, { lifecycle });
 * const frame = { hierarchy, issuer: 'ban', layout: partyLayout };
 * const report = composeProposedModels({ ...frame, fields, proposed, others });
 * report.title; //=> 'Tờ trình đề nghị công nhận mô hình, điển hình “Dân vận khéo” năm 2022'
 * ```
 *
 * @category Report
 */
export function composeProposedModels(options: ProposedModelsOptions): ComposedReport {
  return composed(options, ['hierarchy', 'issuer', 'layout', 'fields', 'proposed'], compose);
}
