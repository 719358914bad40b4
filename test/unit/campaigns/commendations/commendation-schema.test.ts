import { describe, expect, it } from 'vitest';
import { commendationSchema } from '#inside/campaigns';

const least = { id: 'c', kind: 'reward', level: 'province', title: 'Bằng khen' };
const reads = (...recipients: readonly unknown[]) =>
  commendationSchema.safeParse({ ...least, recipients }).success;

describe('commendationSchema', () => {
  it('takes a model, a unit, or how many of a kind', () => {
    const recipients = [{ model: 'm' }, { unit: 'u' }, { kind: 'individual', count: 12 }];
    expect(commendationSchema.parse({ ...least, recipients }).recipients).toEqual(recipients);
  });

  it.each([
    ['nobody', {}],
    ['two at once', { model: 'm', unit: 'u' }],
    ['a model with a count', { model: 'm', count: 2 }],
    ['a unit with a kind', { unit: 'u', kind: 'collective' }],
    ['a kind without a count', { kind: 'household' }],
    ['a count alone', { count: 3 }],
    ['none of a kind', { kind: 'household', count: 0 }],
    ['half of a kind', { kind: 'household', count: 1.5 }],
    ['the name of a person', { person: 'Nguyễn Văn A' }],
    ['a kind that is none', { kind: 'village', count: 1 }],
  ])('refuses %s', (_, recipient) => {
    expect(reads(recipient)).toBe(false);
  });

  it('needs at least one recipient', () => {
    expect(reads()).toBe(false);
    expect(reads({ model: 'm' })).toBe(true);
  });
});
