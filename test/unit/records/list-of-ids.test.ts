import { describe, expect, it } from 'vitest';
import { idsOfList, listOfIds } from '#inside/records';

describe('listOfIds', () => {
  it('takes in ids, and knows nobody where the list is empty', () => {
    expect([listOfIds(['a'], 'models')?.has('a'), listOfIds([], 'models')?.has('a')]).toEqual([
      true,
      false,
    ]);
    expect(listOfIds(undefined, 'models')).toBeUndefined();
  });

  it('refuses what is no list by its name', () => {
    const text: string[] = JSON.parse('"abc"');
    expect(() => listOfIds(text, 'models')).toThrow('"models" must be an array');
  });
});

describe('idsOfList', () => {
  it('takes the ids of entries', () => {
    expect(idsOfList([{ id: 'a' }], 'kinds')?.nearest('aa')).toBe('a');
    expect(idsOfList(undefined, 'kinds')).toBeUndefined();
  });
});
