import { sumContributions, type AmountSum } from '#room/campaigns';
import { formatMoney, formatQualified, fillLabel, moneyInWords } from '#room/text';
import { type Block, type TableBlock, tableLegend, type ComposedReport } from '#room/report';
import { campaignName } from './campaign-name.js';
import { campaignContext, type CampaignContext } from './campaign-context.js';
import type { CampaignResultsOptions } from './campaign-options.js';
import { contributionsTable, groupedContributions } from './contributions-table.js';
import { eventsTable } from './events-table.js';
import { composed } from '../frame/composed.js';
import { frameDocument } from '../frame/frame-document.js';
import type { AnnexContent } from '../frame/framed-annexes.js';
import { goalsTable } from './goals-table.js';
import { numberedHeading } from '../frame/numbered-heading.js';
import { proseOf } from '../frame/prose-of.js';

/** “ (bằng chữ: …)” behind an exact sum; nothing behind any other. */
function inWords({ amount, qualifier }: AmountSum, { words, language }: CampaignContext): string {
  const isExact = amount !== null && Number.isSafeInteger(amount) && qualifier === undefined;
  return isExact
    ? ` ${fillLabel(words.inWords, { words: moneyInWords(amount, { language }) })}`
    : '';
}

/** What was raised in all, in one sentence; where nothing has a value only that it was recorded. */
function contributionSentence(context: CampaignContext) {
  const { options, words, money, language } = context;
  const { value } = sumContributions(options.contributions);
  if (options.contributions.length === 0) return proseOf(words.noContribution);
  if (value.amount === null) return [];
  const printed = formatMoney(value.amount, { scale: money, language });
  const text = formatQualified(printed, value.qualifier, language);
  const told = `${text}${inWords(value, context)}`;
  return proseOf(fillLabel(words.contributionSentence, { value: told }));
}

const explained = (table: TableBlock, { locale }: CampaignContext): readonly Block[] => [
  table,
  ...tableLegend(table, locale),
];

/** The sections that have something to say, with their headings numbered. */
function sectionsOf(context: CampaignContext): readonly Block[] {
  const { options, words, layout } = context;
  const { campaign, goals = [], contributions } = options;
  const hasGifts = contributions.length > 0;
  const all = [
    { text: words.goalsHeading, blocks: goals.length > 0 ? [goalsTable(goals, context)] : [] },
    {
      text: words.eventsHeading,
      blocks: campaign.events.length > 0 ? [eventsTable(campaign.events, context)] : [],
    },
    {
      text: words.contributionsHeading,
      prose: contributionSentence(context),
      blocks: hasGifts ? [contributionsTable(context)] : [],
    },
  ];
  return all
    .filter(({ prose = [], blocks }) => prose.length + blocks.length > 0)
    .flatMap(({ text, prose = [], blocks }, at) => [
      numberedHeading(layout, 1, { count: at + 1, text }),
      ...prose,
      ...blocks.flatMap((table) => explained(table, context)),
    ]);
}

function annexesOf(context: CampaignContext): readonly AnnexContent[] {
  const { options, words } = context;
  const titles = { donorGroup: words.byDonorGroup, purpose: words.byPurpose } as const;
  return (['donorGroup', 'purpose'] as const)
    .filter((key) => options.contributions.some((given) => given[key] !== undefined))
    .map((key) => ({
      title: titles[key],
      blocks: explained(groupedContributions(key, context), context),
    }));
}

function compose(options: CampaignResultsOptions): ComposedReport {
  const context = campaignContext(options);
  const { words, language } = context;
  const campaign = campaignName(options.campaign, words, language);
  return frameDocument(context, {
    subject: options.subject ?? fillLabel(words.campaignSubject, { campaign }),
    blocks: [
      ...proseOf(options.introduction),
      ...sectionsOf(context),
      ...proseOf(options.conclusion),
    ],
    annexes: annexesOf(context),
  });
}

/**
 * Composes the report on the results of a campaign: goals, events, and what was contributed.
 *
 * Vietnamese: báo cáo kết quả thực hiện phong trào, cuộc vận động.
 *
 * Goals are printed as target and reached; contributions by kind, item and unit of measure, which
 * are never mixed: only money and stated values are added, and the note says how many contributions
 * have none. Annexes show them by who gave and by what they were given for, where that is stated.
 *
 * @param options - Campaign, contributions, goals, and what frames the document.
 * @returns The document, ready for {@link exportReport}; one for signing under a layout that nobody
 * confirmed says so in `findings` (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { readCampaigns } from 'danvan/campaigns';
 * import { composeCampaignResults } from 'danvan/report';
 * import { partyLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'ban', name: 'Ban Dân vận', symbol: 'BDVTU' }]);
 * const row = { id: 'covid', kind: 'appeal', name: 'phòng, chống dịch Covid-19', host: 'ban' } as const;
 * const [campaign] = readCampaigns([{ ...row, period: '2020' }]).values;
 * const contributions = [{ kind: 'cash', amount: 58_500_000_000 }] as const;
 * const report = campaign && composeCampaignResults({
 *   ...{ hierarchy, issuer: 'ban', layout },
 *   ...{ campaign, contributions, money: 'billion-dong' },
 * });
 * report?.blocks.find((block) => block.kind === 'paragraph')?.text;
 * //=> 'Tổng giá trị huy động bằng tiền và đã quy đổi: 58,5 tỷ đồng (bằng chữ: Năm mươi tám tỷ năm trăm triệu đồng).'
 * ```
 *
 * @category Report
 */
export function composeCampaignResults(options: CampaignResultsOptions): ComposedReport {
  return composed(options, ['hierarchy', 'issuer', 'layout', 'campaign', 'contributions'], compose);
}
