import { createHierarchy } from 'danvan';
import { isFindingOf } from 'danvan/findings';
import { expect, it } from 'vitest';

it('tells findings apart by their code', () => {
  const { findings } = createHierarchy([{ id: 'a', name: 'Xã A', parent: 'b' }]);
  const parents = findings.flatMap((finding) =>
    isFindingOf(finding, 'organization/unknown-parent') ? [finding.params.parent] : [],
  );
  expect(parents).toEqual(['b']);
  expect(findings.some((finding) => isFindingOf(finding, 'organization/unknown-unit'))).toBe(false);
});
