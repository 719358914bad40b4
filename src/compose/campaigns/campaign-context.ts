import type { AmountSum } from '#room/campaigns';
import { reviewWordsOf, type Labels } from '#room/locale';
import {
  decimalDigits,
  divideExactly,
  formatQualified,
  moneyScales,
  type MoneyScale,
  checkMoneyScale,
} from '#room/text';
import type { CampaignResultsOptions } from './campaign-options.js';
import { documentFrame, type DocumentFrame } from '../frame/document-frame.js';
import { markCell, type TableCell, textCell } from '#room/report';

/** What the parts of the results of a campaign are made from. */
export interface CampaignContext extends DocumentFrame {
  readonly options: CampaignResultsOptions;
  readonly words: Labels;
  readonly money: MoneyScale;
}

export function campaignContext(options: CampaignResultsOptions): CampaignContext {
  const { campaign } = options;
  const money = checkMoneyScale(options.money ?? 'dong');
  const { labels: words } = reviewWordsOf(options);
  const kind = { documentKind: words.report, documentSymbol: 'BC' };
  const lastDay = campaign.period?.to ?? campaign.launchedOn;
  return { ...documentFrame(options, kind, lastDay), options, words, money };
}

/** A sum as a cell: words where it has no number, a mark where nothing is known of it. */
export function sumCell(sum: AmountSum, context: CampaignContext, isMoney: boolean): TableCell {
  const { amount, qualifier } = sum;
  if (amount === null) {
    return qualifier === undefined
      ? markCell('missing')
      : textCell(formatQualified('', qualifier, context.language));
  }
  const scale = isMoney ? moneyScales[context.money].factor : 1;
  const decimals = decimalDigits(scale === 1 ? amount : divideExactly(amount, scale));
  return {
    kind: 'number',
    amount,
    decimals,
    ...(scale !== 1 && { scale }),
    ...(qualifier !== undefined && { qualifier }),
  };
}
