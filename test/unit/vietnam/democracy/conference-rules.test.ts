import { expect, it } from 'vitest';
import { conferenceRuleSchema } from '#inside/democracy';
import { conferenceRules } from 'danvan/vietnam';

it('are rules with an article and a first day, and say why where nothing confirms them', () => {
  const known = conferenceRules.map(({ id, from, article, confirmed, why }) => [
    id,
    from,
    article.startsWith('Luật 10/2022/QH15'),
    confirmed || why !== undefined,
  ]);
  expect(known).toEqual([
    ['law-10-2022-state-enterprises', '2023-07-01', true, true],
    ['law-10-2022-quorum', '2023-07-01', true, true],
  ]);
  expect(conferenceRules.map((rule) => conferenceRuleSchema.parse(rule))).toEqual(conferenceRules);
});
