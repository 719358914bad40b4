import { defineFindings, error, warning } from '#room/findings';
import type { Related, RelatedToProduct } from '../facts.js';

/** Makes the findings of figures that are not what others of the same unit make them. */
export const relationFinding = defineFindings('rules', {
  /** A figure that is not what others of the same report make it. */
  'relation-broken': error<Related>(),
  /** The same where reports may break the relation with good reason. */
  'relation-may-break': warning<Related>(),
  /** The same unless the words of the figures mean more than usual. */
  'relation-implausible': warning<Related>(),
  /** A figure that is not the product of others. */
  'product-differs': warning<RelatedToProduct>(),
});
