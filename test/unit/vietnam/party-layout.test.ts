import { addDays } from 'danvan/time';
import { partyLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('has versions that follow each other without a gap, the last one open', () => {
  const last = partyLayout.at(-1);
  expect(last?.to).toBeUndefined();
  const follow = partyLayout.slice(1).map(({ from }) => from);
  const ends = partyLayout.slice(0, -1).map(({ to }) => to && addDays(to, 1));
  expect(ends).toEqual(follow);
});

it('begins each version on the day of its guidance', () => {
  const issued = partyLayout.map(({ legalBasis }) => legalBasis.issuedOn);
  expect(partyLayout.map(({ from }) => from)).toEqual(issued);
});

it('ends lines of recipients with a comma until 2026, then with a semicolon', () => {
  const ends = partyLayout.map(({ signature }) => signature.recipientEnds);
  expect(ends).toEqual([
    [',', '.'],
    [',', '.'],
    [';', '.'],
  ]);
});
