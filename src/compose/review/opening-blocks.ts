import type { Block } from '#room/report';
import { fillLabel } from '#room/text';
import { capitalized } from '#room/text';
import { issuerName } from '../frame/letterhead.js';
import { proseOf } from '../frame/prose-of.js';
import type { ReviewContext } from './review-context.js';

/** “Kính gửi: …”: one stands on the line itself, several below it. */
function addresseeBlocks({ options, layout, locale }: ReviewContext): readonly Block[] {
  const names = layout.title.addressees === true ? (options.addressees ?? []) : [];
  const label = locale.labels.addressees;
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) {
    return [{ kind: 'paragraph', align: 'center', text: `${label} ${only}` }];
  }
  const last = names.length - 1;
  const items = names.map((name, at) => `${name}${at === last ? '.' : ';'}`);
  return [
    { kind: 'paragraph', align: 'center', text: label },
    { kind: 'list', ordered: false, items },
  ];
}

/** What stands before the first section. */
export function openingBlocks(context: ReviewContext, subject: string): readonly Block[] {
  const { options, locale } = context;
  const { basis, opening } = options;
  const issuer = issuerName(context);
  const usual =
    basis === undefined
      ? []
      : capitalized(fillLabel(locale.labels.openingWith, { basis, issuer, subject }));
  return [...addresseeBlocks(context), ...proseOf(opening ?? usual)];
}

/** What stands after the last section. */
export function closingBlocks(context: ReviewContext, subject: string): readonly Block[] {
  const { options, locale } = context;
  const { basis, closing } = options;
  const issuer = issuerName(context);
  const usual = basis === undefined ? [] : fillLabel(locale.labels.closing, { issuer, subject });
  return proseOf(closing ?? usual);
}
