import type { Block } from '#room/report';
import { fillLabel } from '#room/text';
import { capitalized } from '#room/text';
import { addresseeBlocks } from '../frame/addressee-blocks.js';
import { issuerName } from '../frame/letterhead.js';
import { proseOf } from '../frame/prose-of.js';
import type { ReviewContext } from './review-context.js';

/** “Kính gửi: …”, where reports of the layout name those above. */
const addressed = ({ options, layout, locale }: ReviewContext): readonly Block[] =>
  layout.title.addressees === true
    ? addresseeBlocks(options.addressees ?? [], locale.labels.addressees)
    : [];

/** What stands before the first section. */
export function openingBlocks(context: ReviewContext, subject: string): readonly Block[] {
  const { options, locale } = context;
  const { basis, opening } = options;
  const issuer = issuerName(context);
  const usual =
    basis === undefined
      ? []
      : capitalized(fillLabel(locale.labels.openingWith, { basis, issuer, subject }));
  return [...addressed(context), ...proseOf(opening ?? usual)];
}

/** What stands after the last section. */
export function closingBlocks(context: ReviewContext, subject: string): readonly Block[] {
  const { options, locale } = context;
  const { basis, closing } = options;
  const issuer = issuerName(context);
  const usual = basis === undefined ? [] : fillLabel(locale.labels.closing, { issuer, subject });
  return proseOf(closing ?? usual);
}
