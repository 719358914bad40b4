import { expect, it } from 'vitest';
import { refuseText } from '#inside/text';

it('tells the text that could not be read', () => {
  expect(refuseText('text/not-a-number', 'ba')).toMatchObject({
    ok: false,
    findings: [{ code: 'text/not-a-number', severity: 'error', params: { text: 'ba' } }],
  });
});

it('names the type of what is no text', () => {
  const given: string = JSON.parse('{}');
  const result = refuseText('text/not-a-number', given);
  expect(!result.ok && result.findings[0]?.params).toEqual({ text: 'object' });
});
