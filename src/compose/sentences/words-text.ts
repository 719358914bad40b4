import { capitalized, moneyInWords, numberInWords } from '#room/text';
import type { Figure } from './known-figure.js';
import type { SentenceContext } from './sentence-context.js';

/** “Năm mươi tám tỷ năm trăm triệu đồng”: an exact amount in words; null for any other. */
export function wordsText({ indicator, cell }: Figure, context: SentenceContext): string | null {
  const { amount, qualifier } = cell;
  const { language } = context.locale;
  if (amount === null || qualifier !== undefined) return null;
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER) return null;
  if (!indicator.money) return capitalized(numberInWords(amount, { language }));
  return Number.isInteger(amount) ? moneyInWords(amount, { language }) : null;
}
