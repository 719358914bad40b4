import { nameIn } from '../organization/index.js';
import { annexes } from './annexes.js';
import type { Block, SignaturesBlock } from './block.js';
import { letterhead, titleOf } from './letterhead.js';
import type { ReportDocument } from './report-document.js';
import { reviewContext, type ReviewContext } from './review-context.js';
import type { ReviewOptions } from './review-options.js';
import { sections } from './sections.js';

/** Recipients as the layout writes them: one a line, each with its sign. */
function recipients({ options, layout }: ReviewContext): Required<SignaturesBlock>['recipients'] {
  const { recipientsLabel, recipientEnds } = layout.signature;
  const [each, last] = recipientEnds;
  const names = options.recipients ?? [];
  return {
    label: recipientsLabel.text,
    items: names.map((name, at) => `- ${name}${at === names.length - 1 ? last : each}`),
  };
}

/** The foot of the report; a draft has no name. */
function signatures(context: ReviewContext): readonly Block[] {
  const { signers = [], recipients: names = [], draftMark } = context.options;
  if (signers.length === 0 && names.length === 0) return [];
  const shown = signers.map(({ name, ...signer }) =>
    name === undefined || draftMark !== undefined ? signer : { ...signer, name },
  );
  return [
    {
      kind: 'signatures',
      ...(names.length > 0 && { recipients: recipients(context) }),
      signers: shown,
    },
  ];
}

/** The last paragraph ends with the sign of the layout: “./.” in State documents. */
function withEndMark(blocks: readonly Block[], endMark: string): readonly Block[] {
  const at = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  return blocks.map((block, index) =>
    index === at && block.kind === 'paragraph'
      ? { ...block, text: `${block.text.replace(/\.$/, '')}${endMark}` }
      : block,
  );
}

/**
 * Composes the periodic review of a body: letterhead, sections, annexes, signature and recipients.
 *
 * Term: báo cáo sơ kết. Prose and tables are made from the same cells, so that they cannot
 * disagree; a figure that is not known prints “…” and its coverage is told. Narrative comes from
 * the caller. Annexes hold every figure of the table: the statistics, and a matrix of the units
 * where the table has any, with those that sent nothing named. A draft has its mark on every page,
 * a blank number and day, and no name.
 *
 * @param options - Table, issuer and layout, and what else the report should say.
 * @returns The report, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `UNKNOWN_SECTION`, `NO_LAYOUT_IN_FORCE` or
 * `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { aggregate, composeReview, createDataset, createHierarchy } from 'danvan';
 * import { indicators, partyLayout, reviewOutline } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tay-ninh', name: 'tỉnh Tây Ninh', shortName: 'Tây Ninh' },
 *   { id: 'board', name: 'Ban Dân vận Tỉnh ủy', category: 'organization', symbol: 'BDVTU' },
 * ]);
 * const sent = { unit: 'tay-ninh', period: '2020-H1' };
 * const observations = [{ ...sent, indicator: 'outreach.sessions', value: 39284 }];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 'tay-ninh', period: '2020-H1' });
 * const layout = partyLayout;
 * const report = composeReview({ table, issuer: 'board', layout, outline: reviewOutline });
 * report.blocks.some(
 *   (block) => block.kind === 'paragraph' && block.text.includes('39.284 cuộc tuyên truyền'),
 * ); //=> true
 * ```
 *
 * @category Report
 */
export function composeReview(options: ReviewOptions): ReportDocument {
  const context = reviewContext(options);
  const { layout, issuer, style } = context;
  const title = titleOf(context);
  const prose = sections(context);
  const body = layout.body.endMark === '' ? prose : withEndMark(prose, layout.body.endMark);
  return {
    format: 'danvan-report/1',
    language: style.language,
    title: `${title.documentKind} ${title.subject}`,
    issuer: nameIn(issuer.name, style.language),
    layout,
    ...(options.draftMark !== undefined && { draftMark: options.draftMark }),
    blocks: [letterhead(context), title, ...body, ...signatures(context)],
    annexes: annexes(context),
  };
}
