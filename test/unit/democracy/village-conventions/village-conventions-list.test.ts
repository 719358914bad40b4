import { expect, it } from 'vitest';
import { readVillageConventions, villageConventionsList } from '#inside/democracy';

it('counts what became of conventions; what is not stated is not known', () => {
  const row = { id: 'q', unit: 'xa-a', issued: 9, recognised: 8, amended: 2 };
  const [facts] = readVillageConventions([row]).values.map((each) =>
    villageConventionsList.facts(each, {}),
  );
  expect(facts).toMatchObject({ issued: 9, recognised: 8, amended: 2 });
  expect(facts?.['refused']).toBeUndefined();
});
