import { afterEach, expect, it, vi } from 'vitest';
import { nodeProcess } from '#inside/exporters/pdf';

afterEach(() => vi.unstubAllGlobals());

it('is the process in Node', () => {
  expect(nodeProcess()).toBe(process);
});

it.each([
  ['nothing', undefined],
  ['what a bundler puts there', { env: {} }],
])('is refused where %s is', (_name, found) => {
  vi.stubGlobal('process', found);
  const attempt = (): unknown => nodeProcess();
  expect(attempt).toThrow('outside Node');
});
