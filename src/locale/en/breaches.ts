/** What is wrong with a record that breaks a rule of its schema, by the name of the breach. */
export const breachesEn: { readonly [breach: string]: string } = {
  'falling-range': 'a range goes from the smaller to the larger number; check both.',
  'empty-amount':
    'an amount that is left empty needs the qualifier “many”; leave the whole value empty where no figure is known.',
  'rows-or-cells': 'a filled form has either rows or the cells of one row; leave one out.',
  'form-or-observations': 'a submission has either a filled form or observations; leave one out.',
  'not-a-moment': 'a moment is written like 2026-10-05 or 2026-10-05T14:00.',
  'clock-time': 'a time is written like 14:00 or 14:00:30.',
  'not-a-hash': 'a SHA-256 has 64 hexadecimal digits in small letters.',
  'due-and-cycle': 'a task is due on one day or comes round, not both; take one away.',
  'days-twice': 'the first or the last day is given twice, and not as the same day.',
  'from-after-to': 'the first day is later than the last; check both.',
  'term-ends-early': 'the term ends before it starts; check its years and days.',
  'terms-out-of-order': 'the terms must stand in order of their first years.',
  'civil-calendar': 'this id is that of the civil calendar; take another.',
  'number-or-many': 'give an amount, or leave it empty with the qualifier “many”, not both.',
  'goods-without-unit': 'goods with an amount need a unit of measure, such as kg or tấn.',
  'loose-value-qualifier':
    'a qualifier of the value stands only beside a value, and cannot be “many”.',
  'recipient-ways':
    'a recipient is one of three: a model, a unit, or a kind of recipient with a count.',
  'last-day-alone': 'a last day needs a first day.',
  'days-differ': 'from and firstDay, or to and lastDay, name different days; give one of them.',
  'no-addressee': 'name the unit that it was sent to (addressee), or say to whom (addresseeWords).',
  'breaks-in-order': 'breaks stand in the order of their days, one for each day.',
  'doubt-of-confirmed': 'a doubt is only for what is not confirmed (confirmed: false).',
  'leans-on-itself':
    'an indicator cannot be the whole, a part, the sessions or the earlier version of itself.',
  'sum-or-product': 'a relation of figures has either a sum or a product.',
  'product-divided': 'a divisor goes with a product only.',
  'ratio-only': 'numerator and denominator are only for indicators of the kind “ratio”.',
  'not-a-day-of-a-year': 'a day of every year is written as month and day, as in 03-31.',
  'field-twice': 'a field of a kind is given once; add them up or leave one out.',
  'one-kind': 'letters of one kind are not broken down by kind; leave one of both out.',
  'one-rating': 'a rating of one commune has no counts of several; leave one of both out.',
};
