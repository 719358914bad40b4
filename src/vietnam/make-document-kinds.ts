import type { DocumentKind } from '#room/documents';

/** A kind as the tables list it: end of its id, Vietnamese and English name, symbol, more facts. */
export type KindOfDocumentRow = readonly [
  id: string,
  vi: string,
  en: string,
  symbol?: string | undefined,
  facts?: Partial<DocumentKind>,
];

/** What all the rows of one rule have in common. */
export type KindRule = Pick<DocumentKind, 'system' | 'from' | 'to' | 'legalBasis' | 'isConfirmed'>;

/** Lays out the rows of one rule; a row may say more than the rule, or less surely. */
export const makeDocumentKinds = (
  rows: readonly KindOfDocumentRow[],
  rule: KindRule,
): readonly DocumentKind[] =>
  rows.map(([id, vi, en, symbol, facts]) => ({
    id: `${rule.system}-${id}`,
    name: { vi, en },
    ...(symbol !== undefined && { symbol }),
    ...rule,
    ...facts,
  }));
