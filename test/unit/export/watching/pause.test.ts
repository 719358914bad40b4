import { expect, it } from 'vitest';
import { pause } from '#inside/export';

it('lets a timer have its turn', async () => {
  let isTold = false;
  setTimeout(() => {
    isTold = true;
  }, 0);
  await pause();
  expect(isTold).toBe(true);
});
