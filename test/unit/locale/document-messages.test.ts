import { createFinding, describeFinding } from 'danvan';
import { expect, it } from 'vitest';

it('quotes a number that cannot be read, in both languages', () => {
  const finding = createFinding('documents/not-a-number', { text: '12-XYZ' });
  expect(describeFinding(finding, 'vi')).toContain('“12-XYZ”');
  expect(describeFinding(finding, 'en')).toContain('“12-XYZ”');
});
