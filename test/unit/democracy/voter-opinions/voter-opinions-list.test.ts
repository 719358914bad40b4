import { expect, it } from 'vitest';
import { readVoterOpinions, voterOpinionsList, type VoterOpinionsInput } from '#inside/democracy';

const factsOf = (more: Partial<VoterOpinionsInput>) =>
  readVoterOpinions([{ id: 'v', unit: 'hdnd', ...more }]).values.map((value) =>
    voterOpinionsList.facts(value, {}),
  )[0];

it('says what was forwarded only where something was', () => {
  expect(factsOf({ forwarded: 2 })).toMatchObject({ forwarded: 2, forwardedAs: 'as-received' });
  expect(factsOf({})?.['forwardedAs']).toBeUndefined();
});
