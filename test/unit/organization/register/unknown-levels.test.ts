import { createUnitRegister } from 'danvan';
import { administrativeLevels } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('a level that no scheme has', () => {
  const levelOf = (level: string) =>
    createUnitRegister({
      units: [{ id: 'a', name: 'a', level, validity: { from: '2025-07-01' } }],
      levels: administrativeLevels,
    }).findings.map(({ params }) => params);

  it('is found where it is written almost like one', () => {
    expect(levelOf('comune')).toEqual([{ unit: 'a', level: 'comune', nearest: 'commune' }]);
    expect([levelOf('commune'), levelOf('village')]).toEqual([[], []]);
  });
});
