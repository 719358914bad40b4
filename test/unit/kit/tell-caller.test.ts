import { expect, it } from 'vitest';
import { tellCaller } from '#inside/kit';

it('tells whoever wants to be told', () => {
  const told: number[] = [];
  tellCaller((share: number) => told.push(share), 1);
  tellCaller(undefined, 2);
  expect(told).toEqual([1]);
});

it('hands on what is thrown, and leaves promises that fail to whoever made them', async () => {
  const fail = (): never => {
    throw new Error('no');
  };
  expect(() => tellCaller(fail, 1)).toThrow('no');
  const unhandled: unknown[] = [];
  const remember = (reason: unknown): void => {
    unhandled.push(reason);
  };
  process.on('unhandledRejection', remember);
  tellCaller(async () => fail(), 1);
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', remember);
  expect(unhandled).toEqual([]);
});
